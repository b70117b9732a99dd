"""The stream of a blocking socket, for threads without an event loop."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

from .base import PIECE, is_readable, shut_down


class SocketStream:
    """A blocking socket."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float | None) -> None:
        self._socket.settimeout(seconds)
        self._socket = context.wrap_socket(
            self._socket, server_hostname=host, suppress_ragged_eofs=False
        )

    async def write(self, data: bytes, seconds: float | None) -> None:
        self._socket.settimeout(seconds)
        self._socket.sendall(data)

    async def read(self, seconds: float | None) -> bytes:
        self._socket.settimeout(seconds)
        return self._socket.recv(PIECE)

    @property
    def is_quiet(self) -> bool:
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return False
        return self._socket.fileno() >= 0 and not is_readable(self._socket.fileno())

    def close(self) -> None:
        with suppress(OSError):
            self._socket.close()

    def abort(self) -> None:
        shut_down(self._socket.fileno())


class _Gate:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()
        self.open = self._lock.release

    async def wait(self, seconds: float | None) -> None:
        limit = -1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)
        if not self._lock.acquire(timeout=limit):
            raise TimeoutError


class SyncBackend:
    """Connects by blocking sockets."""

    is_async = False
    make_gate = _Gate

    async def connect(self, host: str, port: int, seconds: float | None) -> SocketStream:
        connected = socket.create_connection((host, port), seconds)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return SocketStream(connected)

    async def iterate(self, body: Any) -> AsyncIterator[bytes]:
        for piece in body:
            yield piece
