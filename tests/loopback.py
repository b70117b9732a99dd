"""Real sockets on loopback: the emulated platform behind HTTP, and a server of raw bytes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, cycle

from chainpay.gateway import Gateway
from chainpay.gateway.server import Server

#: A running server.
Serving = Server


def empties(server: Serving) -> bool:
    """Whether all of its connections are closed, now or soon: it notices a little later."""
    return eventually(lambda: server.open == 0)


def eventually(holds: Callable[[], bool]) -> bool:
    """Return whether something holds, or begins to within ten seconds."""
    for _ in range(1000):
        if holds():
            return True
        time.sleep(0.01)
    return False


def serving(gateway: Gateway) -> Serving:
    """Serve the emulated platform for as long as the block lasts."""
    return gateway.serve()


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
