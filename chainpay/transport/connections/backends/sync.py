"""The stream of a blocking socket, for threads without an event loop."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from time import monotonic

from .base import READ_SIZE, is_readable

_AT_ONCE = 0.001  # seconds; zero would mean: don't wait


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
        self._limit(seconds)
        self._socket.sendall(data)

    async def read(self, seconds: float | None) -> bytes:
        self._limit(seconds)
        return self._socket.recv(READ_SIZE)

    def _limit(self, seconds: float | None) -> None:
        if self._socket.gettimeout() != seconds:  # to set it asks the operating system
            self._socket.settimeout(seconds)

    @property
    def is_quiet(self) -> bool:
        return not is_readable(self._socket.fileno())  # a record of TLS is always read whole

    def close(self) -> None:
        with suppress(OSError):
            self._socket.close()


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
        ends = None if seconds is None else monotonic() + seconds
        failure: OSError | None = None
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for left, (family, kind, protocol, _, address) in zip(
            range(len(addresses), 0, -1), addresses, strict=True
        ):
            connected = socket.socket(family, kind, protocol)
            try:
                if ends is not None:  # each has a share: the first one may never answer
                    connected.settimeout(max((ends - monotonic()) / left, _AT_ONCE))
                connected.connect(address)
            except BaseException as error:
                connected.close()
                if not isinstance(error, OSError):
                    raise
                failure = failure or error
            else:
                connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return SocketStream(connected)
        raise failure or OSError("the host has no address")
