"""One connection: what httpcore does while it is opened, how its failures are told, its closing.

httpcore tells each step to whoever asks with the extension ``trace``. From it is known whether
anything of the request was sent, and what it leaves open when a handshake is cancelled.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, NoReturn

import httpx

from .ledger import Slot
from .worlds import running_trio

__all__ = ["aclose", "close", "fail", "hang_up", "is_usable", "watched"]

#: What httpcore says once there is a connection, without TLS and with it.
_OPENED = ("connect_tcp.complete", "start_tls.complete")
_SENDING = "http11.send_request_headers.started"
#: What says by itself that nothing was sent.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

_NO_DESCRIPTORS = (
    "no file descriptor is left to connect with, so nothing was sent: allow more (ulimit -n), or"
    " find what leaves files or sockets open"
)


def is_usable(slot: Slot) -> bool:
    """Return whether there is a connection that is open at both ends.

    It is idle, so there is something to be read only if the other end has closed it. An event loop
    may close a socket later than httpcore the connection, which `chainpay.direct` tells.
    """
    return (
        slot.socket is not None
        and not getattr(slot.transport, "is_closed", bool)()
        and slot.socket.fileno() >= 0
        and not slot.stream.get_extra_info("is_readable")
    )


@contextmanager
def watched(request: httpx.Request, slot: Slot, is_async: bool) -> Iterator[None]:
    """Note on a connection what is seen while a request opens it."""
    extensions = request.extensions
    watch = (_watch_async if is_async else _watch)(slot, extensions.get("trace"))
    request.extensions = {**extensions, "trace": watch}
    try:
        yield
    finally:
        request.extensions = extensions


def _watch(slot: Slot, theirs: Any) -> Callable[..., Any]:
    def trace(name: str, info: Mapping[str, Any]) -> None:
        _see(slot, name, info)
        if theirs is not None:
            theirs(name, info)

    return trace


def _watch_async(slot: Slot, theirs: Any) -> Callable[..., Any]:
    async def trace(name: str, info: Mapping[str, Any]) -> None:
        _see(slot, name, info)
        if theirs is not None:
            await theirs(name, info)

    return trace


def _see(slot: Slot, name: str, info: Mapping[str, Any]) -> None:
    if name.endswith(_OPENED):
        slot.stream = info["return_value"]
        slot.socket = slot.stream.get_extra_info("socket")
    elif name == _SENDING and info["request"].method != b"CONNECT":
        slot.used = True


def fail(error: BaseException, slot: Slot | None) -> NoReturn:
    """Raise the httpx error that says what failed; or the same.

    Args:
        error: What escaped httpx, or httpx's own.
        slot: The connection on which it happened; None if it has been given back.
    """
    told = _told(error, slot)
    if told is None:
        raise error
    raise told from error


def _told(error: BaseException, slot: Slot | None) -> httpx.TransportError | None:
    kind = _kind_of(error)
    if not issubclass(kind, (OSError, httpx.TransportError)):
        return None
    unsent = slot is not None and not slot.used
    if (unsent or issubclass(kind, httpx.ConnectError)) and _lacks_descriptors(error):
        return httpx.ConnectError(_NO_DESCRIPTORS)
    if unsent and not issubclass(kind, _UNSENT):
        timed_out = issubclass(kind, httpx.TimeoutException)
        kind = httpx.ConnectTimeout if timed_out else httpx.ConnectError
    elif issubclass(kind, ssl.SSLError):
        kind = httpx.ReadError
    elif not issubclass(kind, httpx.TransportError):  # of the file that is uploaded
        return None
    text = _text(error)
    return None if kind is type(error) and text == str(error) else kind(text)


def _kind_of(error: BaseException) -> type[Any]:
    """Return what an error is to httpx, which has those of httpcore under the same names.

    All but the one that says that a connection is closed before anything is sent.
    """
    kind = type(error)
    if kind.__module__ != "httpcore":
        return kind
    return getattr(httpx, kind.__name__, httpx.ConnectError)


def _text(error: BaseException | None) -> str:
    """Return what an error says, or else what it came from: under trio, the first is often mute."""
    while error is not None and not str(error):
        error = error.__cause__ or error.__context__
    return str(error or "")


def _lacks_descriptors(error: BaseException | None) -> bool:
    if error is None:
        return False
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return True
    within = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    return any(map(_lacks_descriptors, (error.__cause__ or error.__context__, *within)))


def close(*slots: Slot) -> None:
    """Close connections; that one can't be closed harms nobody."""
    for each in _parts(slots):
        with suppress(Exception):
            each.close()


async def aclose(*slots: Slot) -> None:
    """Do the same on an event loop, to the end, even if who waits for it is cancelled."""
    parts = _parts(slots)
    if not parts:
        return
    trio = running_trio()
    if trio:
        with trio.CancelScope(shield=True):
            await _aclose(parts)
        return
    import asyncio

    closing = asyncio.ensure_future(_aclose(parts))
    _CLOSING.add(closing)  # an event loop has weak references only
    closing.add_done_callback(_CLOSING.discard)
    await asyncio.shield(closing)


def hang_up(*slots: Slot) -> None:
    """End connections of an event loop that was closed, and can't close them any more.

    A task that it has left in mid-call, and what it holds, may never be collected.
    """
    for stream in [slot.stream for slot in slots if slot.stream is not None]:
        descriptor = stream.get_extra_info("socket").fileno()
        with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as connection:
            connection.shutdown(socket.SHUT_RDWR)


async def _aclose(parts: list[Any]) -> None:
    for each in parts:
        with suppress(Exception):
            await each.aclose()


def _parts(slots: tuple[Slot, ...]) -> list[Any]:
    """Take from connections all that is to be closed."""
    parts: list[Any] = []
    for slot in slots:
        parts += [each for each in (slot.transport, slot.stream) if each is not None]
        slot.transport = slot.stream = slot.socket = None
    return parts


_CLOSING: set[Any] = set()
