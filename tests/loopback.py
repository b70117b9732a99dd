"""Real sockets on loopback: the emulated platform behind HTTP, and a server of raw bytes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from chainpay.gateway import Gateway
from chainpay.gateway.server import Server

#: A running server.
Serving = Server


def serving(gateway: Gateway) -> Serving:
    """Serve the emulated platform for as long as the block lasts."""
    return gateway.serve()


def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread does; a test that waits in vain fails."""
    for _ in range(2000):
        if condition():
            return
        time.sleep(0.005)
    raise AssertionError("it never came")


@contextmanager
def answering(*answers: bytes) -> Iterator[str]:
    """Answer each connection with the next raw bytes, and close it; give the base address."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for raw in answers:
            connection, _ = listener.accept()
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
        thread.join(timeout=10)
        listener.close()
