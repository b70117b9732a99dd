"""Real sockets on loopback: the emulated platform behind HTTP, and a server of raw bytes."""

from __future__ import annotations

import os
import resource
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain, cycle
from typing import Any

from chainpay.gateway import Gateway
from chainpay.gateway.serving.server import Server

#: A running server.
Serving = Server


def empties(server: Serving) -> bool:
    """Whether all of its connections are closed, now or soon: it notices a little later."""
    return eventually(lambda: server.open == 0)


def eventually(holds: Callable[[], bool]) -> bool:
    """Return whether something holds, or begins to within ten seconds."""
    for _ in range(10_000):
        if holds():
            return True
        time.sleep(0.001)
    return False


def serving(gateway: Gateway) -> Serving:
    """Serve the emulated platform for as long as the block lasts."""
    return gateway.serve()


class _Origin(ThreadingHTTPServer):
    request_queue_size = 1024
    daemon_threads = True
    block_on_close = False

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.context = context
        self.lock = threading.Lock()
        self.release = threading.Event()
        self.taken = self.open = self.most = 0
        self.seen: list[tuple[str, dict[str, str]]] = []
        super().__init__(("127.0.0.1", 0), _Obedient)

    def count(self, by: int) -> None:
        with self.lock:
            self.open += by
            self.taken += by > 0
            self.most = max(self.most, self.open)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that break off are what is tested."""


class _Obedient(BaseHTTPRequestHandler):
    """Does what the end of the path says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Origin

    def setup(self) -> None:
        self.server.count(1)
        try:
            self.request.settimeout(20)
            if self.server.context is not None:
                self.request = self.server.context.wrap_socket(
                    self.request, server_side=True, do_handshake_on_connect=False
                )
                self.request.do_handshake()
            super().setup()
        except BaseException:
            self.request.close()
            self.server.count(-1)
            raise

    def finish(self) -> None:
        try:
            super().finish()
        finally:
            self.request.close()
            self.server.count(-1)

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append((self.path, dict(self.headers.items())))
        what = self.path.rpartition("/")[2].partition("?")[0]
        if what == "held":
            self.server.release.wait(20)
        if what == "cut":
            self.close_connection = True
            return
        if what == "garbled":
            with socket.socket(fileno=os.dup(self.request.fileno())) as below:
                below.sendall(b"no TLS at all")
            return
        body = str(self.client_address[1]).encode()
        self.send_response(200)
        if what == "last":
            self.send_header("Connection", "close")
        self.send_header("Content-Length", str(len(body) + (1000 if what == "half" else 0)))
        self.end_headers()
        if what == "late":
            self.server.release.wait(20)
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


class Origin:
    """A server that answers with the number of the client's port, so that connections are told.

    The last part of a path commands it: ``held`` waits for `release`, ``cut`` closes instead of an
    answer, ``last`` closes after it, ``half`` promises more than it sends, ``late`` sends its body
    after `release`, ``garbled`` sends bytes that are no TLS.

    Attributes:
        base_uri: Where it is.
        release: Lets go what is held.
        seen: The paths and headers of the requests that came.
    """

    def __init__(self, server: _Origin) -> None:
        self._server = server
        scheme = "http" if server.context is None else "https"
        self.base_uri = f"{scheme}://127.0.0.1:{server.server_port}/"
        self.release = server.release
        self.seen = server.seen

    @property
    def taken(self) -> int:
        """How many connections were made."""
        return self._server.taken

    @property
    def open(self) -> int:
        """How many connections are open."""
        return self._server.open

    @property
    def most(self) -> int:
        """How many connections were open at once."""
        return self._server.most

    def has_seen(self, count: int) -> bool:
        """Whether so many requests came, now or soon."""
        return eventually(lambda: len(self.seen) >= count)

    def keeps(self, count: int) -> bool:
        """Whether so many connections are left open, now or soon."""
        return eventually(lambda: self._server.open == count)


@contextmanager
def origin(context: ssl.SSLContext | None = None) -> Iterator[Origin]:
    """Serve what the paths command, with TLS if there is a context."""
    server = _Origin(context)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield Origin(server)
    finally:
        server.release.set()
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def no_descriptors() -> Iterator[None]:
    """Let this process open no further file or socket, though one may be closed meanwhile."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@contextmanager
def answering(*answers: bytes) -> Iterator[str]:
    """Answer each connection with the next raw bytes, and close it; give the base address.

    The last ones are for all that come later.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    later = answers[-1:]

    def serve() -> None:
        for raw in chain(answers, cycle(later)):
            try:
                connection, _ = listener.accept()
            except OSError:  # it is shut down
                return
            with connection:
                connection.recv(65536)
                connection.sendall(raw)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65536):
                    pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        thread.join(timeout=10)
        listener.close()
