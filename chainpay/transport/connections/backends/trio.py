"""The stream of trio, by anyio, which shows its TLS object: that may hold bytes nobody has read."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import anyio
import trio
from anyio.abc import ByteStream, SocketAttribute
from anyio.streams.tls import TLSAttribute, TLSStream

from .base import HAPPY_EYEBALLS_DELAY, READ_SIZE, is_readable


class TrioStream:
    """A stream of anyio, with or without TLS."""

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream
        self._socket: Any = stream.extra(SocketAttribute.raw_socket)

    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float | None) -> None:
        with _as_os_error(), anyio.fail_after(seconds):
            self._stream = await TLSStream.wrap(
                self._stream, hostname=host, ssl_context=context, server_side=False
            )

    async def write(self, data: bytes, seconds: float | None) -> None:
        with _as_os_error(), anyio.fail_after(seconds):
            await self._stream.send(data)

    async def read(self, seconds: float | None) -> bytes:
        with _as_os_error(), anyio.fail_after(seconds):
            try:
                return await self._stream.receive(READ_SIZE)
            except anyio.EndOfStream:
                return b""

    @property
    def is_quiet(self) -> bool:
        if self._socket.fileno() < 0 or is_readable(self._socket.fileno()):
            return False
        tls = self._stream.extra(TLSAttribute.ssl_object, None)
        if tls is None:
            return True
        try:  # TLS may hold bytes that were taken from the socket
            tls.read(1)
        except ssl.SSLError as error:
            return isinstance(error, ssl.SSLWantReadError)
        return False

    def close(self) -> None:
        with suppress(RuntimeError):  # trio has ended
            trio.lowlevel.notify_closing(self._socket)
        self._socket.close()


@contextmanager
def _as_os_error() -> Iterator[None]:
    """Raise the errors of anyio as those of the operating system."""
    try:
        yield
    except (anyio.BrokenResourceError, anyio.ClosedResourceError) as error:
        cause = error.__cause__
        error.__cause__ = error.__context__ = None  # else each would be the other's cause
        if isinstance(cause, OSError):  # ssl's errors too
            raise cause from None
        raise ConnectionResetError("the connection was cut") from None


class _Gate:
    def __init__(self) -> None:
        self._event = trio.Event()
        self.open = self._event.set

    async def wait(self, seconds: float | None) -> None:
        with anyio.fail_after(seconds):
            await self._event.wait()


class TrioBackend:
    """Connects on the running event loop of trio."""

    is_async = True
    make_gate = _Gate

    async def connect(self, host: str, port: int, seconds: float | None) -> TrioStream:
        with anyio.fail_after(seconds):  # anyio sets TCP_NODELAY
            stream = await anyio.connect_tcp(host, port, happy_eyeballs_delay=HAPPY_EYEBALLS_DELAY)
        return TrioStream(stream)
