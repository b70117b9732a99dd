"""Real sockets on loopback: the emulated platform behind HTTP, and a server of raw bytes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain, cycle

from chainpay.gateway import Gateway


class _Server(ThreadingHTTPServer):
    request_queue_size = 128

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self.connections = 0
        self.open = 0
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1
        self.server.open += 1

    def finish(self) -> None:
        super().finish()
        self.server.open -= 1

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        answer = self.server.gateway.answer(
            self.command, self.path, self.headers.items(), body, "http"
        )
        self.send_response(answer.status_code)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.content)

    do_POST = do_GET

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


class Serving:
    """A running server.

    Attributes:
        base_uri: Where it is.
    """

    def __init__(self, server: _Server) -> None:
        self._server = server
        self.base_uri = f"http://127.0.0.1:{server.server_port}/"

    @property
    def connections(self) -> int:
        """How many connections it has taken."""
        return self._server.connections

    def empties(self) -> bool:
        """Whether all of them are closed, now or soon: who serves one notices a little later."""
        return eventually(lambda: self._server.open == 0)


def eventually(holds: Callable[[], bool]) -> bool:
    """Return whether something holds, or begins to within ten seconds."""
    for _ in range(1000):
        if holds():
            return True
        time.sleep(0.01)
    return False


@contextmanager
def serving(gateway: Gateway) -> Iterator[Serving]:
    """Serve the emulated platform, keep-alive, a thread per connection."""
    server = _Server(gateway)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield Serving(server)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


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
