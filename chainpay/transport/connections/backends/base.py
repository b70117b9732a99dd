"""What the three backends have in common: one interface.

What may wait is a coroutine. Those of a blocking socket block their thread, and never suspend.
Names are looked up without a limit of time there. A failure is raised as the error of the operating
system or of `ssl`; a `TimeoutError` says that the seconds have passed. To close never waits.
"""

from __future__ import annotations

import select
import ssl
from typing import Protocol

READ_SIZE = 64 * 1024
"""How many bytes a socket is asked for, or given, at once."""

HAPPY_EYEBALLS_DELAY = 0.25
"""The seconds before another address of a host is tried beside the first, on an event loop."""


class Stream(Protocol):
    """A connection to a host.

    Attributes:
        is_quiet: Whether it is open and nothing has arrived: no byte, and not its end.
    """

    @property
    def is_quiet(self) -> bool: ...
    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float | None) -> None:
        """Encrypt the connection from now on."""
        ...

    async def write(self, data: bytes, seconds: float | None) -> None: ...
    async def read(self, seconds: float | None) -> bytes:
        """Return the next bytes; none if the host has closed the connection."""
        ...

    def close(self) -> None:
        """Close the connection; its event loop may be closed."""
        ...


class Gate(Protocol):
    """Where a request waits until another one calls `open`."""

    def open(self) -> None: ...
    async def wait(self, seconds: float | None) -> None: ...


class Backend(Protocol):
    """Where connections are made.

    Attributes:
        is_async: Whether on an event loop.
    """

    is_async: bool

    async def connect(self, host: str, port: int, seconds: float | None) -> Stream: ...
    def make_gate(self) -> Gate: ...


def is_readable(descriptor: int) -> bool:
    """Return whether a byte, or the end of the connection, has arrived at a socket."""
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
