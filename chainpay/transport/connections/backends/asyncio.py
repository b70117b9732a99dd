"""The stream of an `asyncio.Protocol`; it works on uvloop too."""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
from contextlib import ExitStack, suppress
from itertools import chain, zip_longest
from typing import Any

import anyio

from .base import HAPPY_EYEBALLS_DELAY, READ_SIZE, is_readable

_HIGH_WATER = 4 * READ_SIZE  # bytes that have arrived and nobody has read
_DAY = 86400.0


class ProtocolStream(asyncio.Protocol):
    """A transport of asyncio, and the protocol that it calls."""

    def __init__(self, connected: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        self._socket = connected
        self._transport: Any = None
        self._received: list[bytes] = []
        self._size = 0
        self._is_ended = False
        self._error: Exception | None = None
        self._is_paused = False
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ends = 0.0
        self._ends = math.inf

    # What the transport calls.

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        self._size += len(data)
        if self._size > _HIGH_WATER:
            self._transport.pause_reading()
        _wake(self._waiter)

    def eof_received(self) -> None:
        tls = self._transport.get_extra_info("ssl_object")
        if tls is not None:
            try:
                is_cut = bool(tls.read(1))
            except ssl.SSLError:  # its last message is missing: anybody may have cut the connection
                is_cut = True
            if is_cut:
                return
        self._is_ended = True
        _wake(self._waiter)

    def connection_lost(self, error: Exception | None) -> None:
        if isinstance(error, OSError):
            self._read_rest()
        if not self._is_ended:  # with TLS, the host has not said that this is the end
            self._error = error or ConnectionResetError("the connection was cut")
            self._is_ended = True
        _wake(self._waiter)

    def _read_rest(self) -> None:
        """Take what has arrived: after a write that failed the transport reads no more."""
        if self._transport.get_extra_info("ssl_object") is None:
            with suppress(OSError):
                while data := self._socket.recv(READ_SIZE):
                    self._received.append(data)

    def pause_writing(self) -> None:
        self._is_paused = True

    def resume_writing(self) -> None:
        self._is_paused = False
        _wake(self._waiter)

    # What the connection calls.

    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float | None) -> None:
        own_limit = _DAY if seconds is None else seconds + 1  # else asyncio has one of 60 seconds
        with anyio.fail_after(seconds):
            self._transport = await self._loop.start_tls(
                self._transport,
                self,
                context,
                server_hostname=host,
                ssl_handshake_timeout=own_limit,
            )

    async def write(self, data: bytes, seconds: float | None) -> None:
        if self._transport.is_closing():
            raise self._error or ConnectionResetError("the connection was closed")
        self._transport.write(data)
        if self._is_paused:
            self._limit(seconds)
        while self._is_paused and not self._is_ended:
            self._waiter = self._loop.create_future()
            await self._waiter
        if self._error is not None:
            raise self._error

    async def read(self, seconds: float | None) -> bytes:
        if not self._received and not self._is_ended:
            self._limit(seconds)
            self._waiter = self._loop.create_future()
            await self._waiter
        if not self._received:
            if self._error is not None:
                raise self._error
            return b""
        data = self._received[0] if len(self._received) == 1 else b"".join(self._received)
        self._received.clear()
        if self._size > _HIGH_WATER:
            self._transport.resume_reading()
        self._size = 0
        return data

    def _limit(self, seconds: float | None) -> None:
        """Let what is awaited fail after some seconds.

        Setting a timer costs more than all else here. So one serves many calls: when it goes off,
        it is set anew if more time was allowed meanwhile.
        """
        self._ends = math.inf if seconds is None else self._loop.time() + seconds
        if self._timer is None or self._timer_ends > self._ends:
            self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._ends < math.inf:
            self._timer_ends = self._ends
            self._timer = self._loop.call_at(self._ends, self._note_time)

    def _note_time(self) -> None:
        self._timer = None
        if self._timer_ends == self._ends:
            _wake(self._waiter, TimeoutError())
        elif self._waiter is not None and not self._waiter.done():
            self._set_timer()

    @property
    def is_quiet(self) -> bool:
        if self._received or self._is_ended or self._transport.is_closing():
            return False
        return not is_readable(self._socket.fileno())

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._loop.is_closed():
            self._socket.close()
        else:
            self._transport.abort()


class _Gate:
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._future: asyncio.Future[None] = self._loop.create_future()

    def open(self) -> None:
        if not self._loop.is_closed():
            _wake(self._future)

    async def wait(self, seconds: float | None) -> None:
        timer = None
        if seconds is not None:
            timer = self._loop.call_later(seconds, _wake, self._future, TimeoutError())
        try:
            await self._future
        finally:
            if timer is not None:
                timer.cancel()


class AsyncioBackend:
    """Connects on the running event loop of asyncio."""

    is_async = True
    make_gate = _Gate

    async def connect(self, host: str, port: int, seconds: float | None) -> ProtocolStream:
        loop = asyncio.get_running_loop()
        with anyio.fail_after(seconds):
            connected = await _connect(loop, host, port)
        _, stream = await loop.create_connection(lambda: ProtocolStream(connected), sock=connected)
        return stream


async def _connect(loop: asyncio.AbstractEventLoop, host: str, port: int) -> socket.socket:
    """Return a socket that is connected to the address which answers first.

    asyncio has this too, but loses a socket if it is cancelled, and uvloop hasn't.
    """
    addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    families: dict[int, list[Any]] = {}
    for each in addresses:
        families.setdefault(each[0], []).append(each)
    errors: list[OSError] = []
    winners: list[socket.socket] = []
    with ExitStack() as losers:

        async def attempt(address: Any, has_ended: anyio.Event) -> None:
            try:
                one = losers.enter_context(socket.socket(*address[:3]))
                one.setblocking(False)
                await loop.sock_connect(one, address[4])
                winners.append(one)
                group.cancel_scope.cancel()
            except OSError as error:
                errors.append(error)
            finally:
                has_ended.set()

        async with anyio.create_task_group() as group:
            for address in filter(None, chain.from_iterable(zip_longest(*families.values()))):
                has_ended = anyio.Event()
                group.start_soon(attempt, address, has_ended)
                with anyio.move_on_after(HAPPY_EYEBALLS_DELAY):
                    await has_ended.wait()
        return _keep_first(winners, errors)


def _keep_first(winners: list[socket.socket], errors: list[OSError]) -> socket.socket:
    """Return the first socket as a new one, which closing the old one doesn't close."""
    if not winners:
        raise errors[0]
    return socket.socket(fileno=winners[0].detach())


def _wake(future: asyncio.Future[None] | None, error: Exception | None = None) -> None:
    if future is None or future.done():
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)
