"""A server on loopback that does with each connection what a test says, byte by byte."""

from __future__ import annotations

import queue
import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.support.loopback import eventually

Commands = queue.Queue[Callable[["Exchange"], None]]

_PATIENCE = 20.0


class Exchange:
    """A request that has arrived, and the connection on which it is answered.

    Attributes:
        number: Of the connection: the first is 1.
        target: The request's path and query.
        body: Its body; empty if the server doesn't read it.
        left: How many bytes of it have not been read.
        is_over: Whether the connection was ended here.
    """

    def __init__(self, connected: socket.socket, number: int, commands: Commands) -> None:
        self._socket = connected
        self._commands = commands
        self.number = number
        self.target = ""
        self.body = b""
        self.left = 0
        self.is_over = False

    def send(self, *pieces: bytes) -> None:
        """Send bytes, each piece by itself: after a pause, so that it is read by itself too."""
        for number, piece in enumerate(pieces):
            if number:
                time.sleep(0.001)
            self._socket.sendall(piece)

    def send_together(self, *pieces: bytes) -> None:
        """Send bytes in one segment; with TLS, each piece is a record of its own."""
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        for piece in pieces:
            self._socket.sendall(piece)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)

    def end(self) -> None:
        """End the connection in good order; with TLS, by its ``close_notify``."""
        self.is_over = True
        if isinstance(self._socket, ssl.SSLSocket):
            self._socket.settimeout(0)  # don't wait for the client's
            with suppress(ssl.SSLError):
                self._socket.unwrap()
            self._socket.settimeout(_PATIENCE)
        self._socket.shutdown(socket.SHUT_WR)

    def cut(self) -> None:
        """Send FIN, and nothing before; TLS doesn't tell that this is the end."""
        self.is_over = True
        self._socket.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Send RST."""
        self.is_over = True
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def close(self) -> None:
        """Close the connection; as not all of the request was read, that is a RST."""
        self.is_over = True
        self._socket.close()

    def read_body(self) -> None:
        """Read what is left of the request's body, and forget it."""
        while self.left:
            self.left -= len(self._socket.recv(min(self.left, 65536)))

    def obey(self) -> None:
        """Do what the test says in a while, by `RawServer.command`; until then nothing is read."""
        # Meanwhile the test may look through all of a busy worker's memory.
        action = self._commands.get(timeout=10 * _PATIENCE)
        try:
            action(self)
        finally:
            self._commands.task_done()

    def be_silent(self) -> None:
        """Send nothing more, until the client ends the connection."""
        self.is_over = True


class RawServer:
    """A server that runs; a test sets `answer`.

    Attributes:
        answer: Called with each request, in a thread of its connection.
        reads_bodies: Whether the bodies of requests are read, and noted, before that.
        base_uri: Where it is.
        seen: The method and target of each request, in order of arrival.
        bodies: Their bodies.
        taken: How many connections were made.
        open: How many of them the client has not ended.
    """

    def __init__(self, listener: socket.socket, context: ssl.SSLContext | None) -> None:
        self.answer: Callable[[Exchange], None] = Exchange.be_silent
        self.reads_bodies = True
        scheme = "http" if context is None else "https"
        self.base_uri = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/"
        self.seen: list[str] = []
        self.bodies: list[bytes] = []
        self.taken = self.open = 0
        self._commands: Commands = queue.Queue()
        self._listener = listener
        self._context = context
        self._lock = threading.Lock()

    def command(self, action: Callable[[Exchange], None]) -> None:
        """Have a connection that obeys do something, and wait until it is done."""
        self._commands.put(action)
        self._commands.join()

    def has_seen(self, count: int) -> bool:
        """Return whether so many requests came, now or soon."""
        return eventually(lambda: len(self.seen) >= count)

    def keeps(self, count: int) -> bool:
        """Return whether so many connections are open, now or soon."""
        return eventually(lambda: self.open == count)

    def accept(self) -> None:
        """Take connections until the listener is shut down."""
        with suppress(OSError):
            while True:
                connected, _ = self._listener.accept()
                number = self._count(1)
                threading.Thread(target=self._serve, args=(connected, number), daemon=True).start()

    def _count(self, by: int) -> int:
        with self._lock:
            self.open += by
            self.taken += by > 0
            return self.taken

    def _serve(self, connected: socket.socket, number: int) -> None:
        with suppress(OSError):
            connected.settimeout(_PATIENCE)
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is not None:
                connected = self._context.wrap_socket(connected, server_side=True)
            self._answer_all(connected, number)
        with suppress(OSError):
            while connected.fileno() >= 0 and connected.recv(65536):
                pass  # until the client ends it
        connected.close()
        self._count(-1)

    def _answer_all(self, connected: socket.socket, number: int) -> None:
        received = b""
        exchange = Exchange(connected, number, self._commands)
        while not exchange.is_over:
            while b"\r\n\r\n" not in received:
                if not (data := connected.recv(65536)):
                    return
                received += data
            head, _, received = received.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
            size = int(length[1]) if length else 0
            while len(received) < size and self.reads_bodies:
                if not (data := connected.recv(65536)):
                    return
                received += data
            exchange.left = max(0, size - len(received))
            exchange.body, received = received[:size], received[size:]
            method, exchange.target, _ = head.partition(b"\r\n")[0].decode("ascii").split(" ")
            with self._lock:
                self.seen.append(f"{method} {exchange.target}")
                self.bodies.append(exchange.body)
            self.answer(exchange)


@contextmanager
def raw_server(context: ssl.SSLContext | None = None) -> Iterator[RawServer]:
    """Serve for as long as the block lasts, with TLS if there is a context."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    server = RawServer(listener, context)
    thread = threading.Thread(target=server.accept, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(_PATIENCE)
