"""Network streams: of a blocking socket, of asyncio and of trio. All three have one interface.

The methods are coroutines. Those of a blocking socket block their thread and never suspend. What
fails is raised as the error of the operating system or of `ssl`; a `TimeoutError` says that the
seconds have passed. Closing never waits.
"""

from __future__ import annotations

import os
import select
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Protocol

import httpx

from ....concurrency.runtime import current_trio

PIECE = 64 * 1024
"""The bytes that are read at once, at most."""


class Stream(Protocol):
    """A connection to a host, with or without TLS."""

    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float | None) -> None:
        """Encrypt the connection from now on."""
        ...

    async def write(self, data: bytes, seconds: float | None) -> None:
        """Send bytes."""
        ...

    async def read(self, seconds: float | None) -> bytes:
        """Return the next bytes; none if the host has closed the connection."""
        ...

    @property
    def is_quiet(self) -> bool:
        """Whether the connection is open and nothing has arrived: no bytes, and not its end."""
        ...

    def close(self) -> None:
        """Close the connection; a second time changes nothing."""
        ...

    def abort(self) -> None:
        """End the connection from another thread, or after its event loop was closed."""
        ...


class Gate(Protocol):
    """What a request waits at for a connection; `open` lets it through."""

    def open(self) -> None: ...
    async def wait(self, seconds: float | None) -> None:
        """Wait until the gate is open.

        Raises:
            TimeoutError: It was not opened in time.
        """
        ...


class Backend(Protocol):
    """Where connections are made: in threads, or on one event loop."""

    is_sync: bool

    async def connect(self, host: str, port: int, seconds: float | None) -> Stream:
        """Connect to a host; one of its addresses that answers is used."""
        ...

    def make_gate(self) -> Gate: ...

    def iterate(self, body: httpx.SyncByteStream | httpx.AsyncByteStream) -> AsyncIterator[bytes]:
        """Yield the pieces of a request's body."""
        ...


def is_readable(descriptor: int) -> bool:
    """Return whether bytes, or the end of the connection, have arrived at a socket."""
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def shut_down(descriptor: int) -> None:
    """End a connection whose socket somebody else may be using, and may close at any moment."""
    with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as duplicate:
        duplicate.shutdown(socket.SHUT_RDWR)


def find_backend(is_async: bool) -> Backend:
    """Return the backend of threads without an event loop, or that of the running event loop."""
    if not is_async:
        from .sync import SyncBackend

        return SyncBackend()
    if current_trio():
        from .trio import TrioBackend

        return TrioBackend()
    from .asyncio import AsyncioBackend

    return AsyncioBackend()
