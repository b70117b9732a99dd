"""A real HTTP proxy on loopback: it opens tunnels, and passes on requests with a whole address."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from socketserver import StreamRequestHandler, ThreadingTCPServer

#: What a proxy may do in place of its work.
SILENCE = b"\0silence"
HANG_UP = b""


class _Proxy(ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, port: int, answer: bytes | None, context: ssl.SSLContext | None) -> None:
        self.port = port
        self.answer = answer
        self.context = context
        self.release = threading.Event()
        self.heads: list[list[str]] = []
        super().__init__(("127.0.0.1", 0), _Passing)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that break off are what is tested."""


class _Passing(StreamRequestHandler):
    """Notes the first head; then answers as it was told, or passes on all bytes."""

    server: _Proxy

    def setup(self) -> None:
        self.request.settimeout(20)
        if self.server.context is not None:
            self.request = self.server.context.wrap_socket(self.request, server_side=True)
        super().setup()

    def finish(self) -> None:
        super().finish()
        self.request.close()

    def handle(self) -> None:
        if not (lines := self._read_head()):
            return
        self.server.heads.append([line.decode("latin-1").rstrip("\r\n") for line in lines])
        if self.server.answer == SILENCE:
            self.server.release.wait(20)
        elif self.server.answer is not None:
            self.request.sendall(self.server.answer)
        else:
            with closing(socket.create_connection(("127.0.0.1", self.server.port))) as upstream:
                if lines[0].startswith(b"CONNECT "):
                    self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                else:
                    upstream.sendall(b"".join([*lines, b"\r\n"]))
                self._pass_on(upstream)

    def _read_head(self) -> list[bytes]:
        """Return the lines of a head, or the first bytes of TLS or SOCKS; none if it breaks off."""
        first = self.rfile.peek(1)[:1]
        if first and not first.isalpha():
            return [self.rfile.read1()]
        lines = []
        for line in self.rfile:
            if line == b"\r\n":
                return lines
            lines.append(line)
        return []

    def _pass_on(self, upstream: socket.socket) -> None:
        peers = {self.request: upstream, upstream: self.request}
        while True:
            for end in select.select([*peers], [], [], 20)[0]:
                content = end.recv(65536)  # all of a record of TLS, so select() isn't misled
                if not content:
                    return
                peers[end].sendall(content)


class Tunnel:
    """A proxy that leads every request to one port of loopback, whatever it was asked for.

    Attributes:
        address: Where it is, such as ``http://127.0.0.1:8080``.
        heads: The first head of each connection, in lines.
    """

    def __init__(self, server: _Proxy) -> None:
        scheme = "http" if server.context is None else "https"
        self.address = f"{scheme}://127.0.0.1:{server.server_address[1]}"
        self.heads = server.heads

    @property
    def targets(self) -> list[str]:
        """What was asked for: ``host:port`` of a tunnel, or a whole address."""
        return [head[0].split(" ")[1] for head in self.heads]

    def with_user(self, user: str) -> str:
        """Return the address with a user, and a password."""
        return self.address.replace("//", f"//{user}@")


@contextmanager
def tunnel(
    port: int, answer: bytes | None = None, context: ssl.SSLContext | None = None
) -> Iterator[Tunnel]:
    """Serve a proxy that leads to a port; or one that does something else.

    Args:
        port: The port.
        answer: What it answers each first head with, before it closes; `HANG_UP` or `SILENCE`.
        context: Of a proxy that is spoken to by TLS.
    """
    with _Proxy(port, answer, context) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield Tunnel(server)
        finally:
            server.release.set()
            server.shutdown()
            thread.join()
