"""One connection: what httpcore does while it is opened, how its failures are told, its closing.

httpcore tells each step to whoever asks with the extension ``trace``. From it is known whether
anything of the request was sent, and what it leaves open when a handshake is cancelled.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, NoReturn

import httpx

from ..concurrency.runtime import current_trio
from ..errors import Outcome, record_outcome
from .deadline import DEADLINE, PASSED, Deadline
from .exceptions import NOT_SENT_ERRORS, TooManyOpenFiles
from .pool_state import PooledConnection

#: What httpcore says once there is a connection, without TLS and with it.
_OPENED = ("connect_tcp.complete", "start_tls.complete")
_SENDING = "http11.send_request_headers.started"
#: httpcore's private names for what is below an answer's stream, from httpx's on.
_BELOW = ("_httpcore_stream", "_stream", "_connection")

_NO_DESCRIPTORS = (
    "no file descriptor is left to connect with, so nothing was sent: allow more (ulimit -n), or"
    " find what leaves files or sockets open"
)


def is_usable(slot: PooledConnection) -> bool:
    """Return whether there is a connection that is open at both ends.

    It is idle, so there is something to be read only if the other end has closed it. An event loop
    may close a socket later than httpcore the connection, which `chainpay.transport.http11` tells.
    """
    return (
        slot.socket is not None
        and not getattr(slot.transport, "is_closed", bool)()
        and slot.socket.fileno() >= 0
        and not slot.stream.get_extra_info("is_readable")
    )


@contextmanager
def describe_failures(
    request: httpx.Request, slot: PooledConnection, is_async: bool
) -> Iterator[None]:
    """Note on a connection what is seen while a request opens it."""
    extensions = request.extensions
    watch = (_watch_async if is_async else _watch)(slot, extensions.get("trace"))
    request.extensions = {**extensions, "trace": watch}
    try:
        yield
    finally:
        request.extensions = extensions


def _watch(slot: PooledConnection, theirs: Any) -> Callable[..., Any]:
    def trace(name: str, info: Mapping[str, Any]) -> None:
        _see(slot, name, info)
        if theirs is not None:
            theirs(name, info)

    return trace


def _watch_async(slot: PooledConnection, theirs: Any) -> Callable[..., Any]:
    async def trace(name: str, info: Mapping[str, Any]) -> None:
        _see(slot, name, info)
        if theirs is not None:
            await theirs(name, info)

    return trace


def _see(slot: PooledConnection, name: str, info: Mapping[str, Any]) -> None:
    if name.endswith(_OPENED):
        slot.stream = info["return_value"]
        slot.socket = slot.stream.get_extra_info("socket")
    elif name == _SENDING and info["request"].method != b"CONNECT":
        deadline: Deadline | None = info["request"].extensions.get(DEADLINE)
        if deadline is not None and deadline.has_passed:  # a lookup of the name may take long
            raise httpx.ConnectTimeout(PASSED)
        slot.used = True


@contextmanager
def mark_not_sent() -> Iterator[None]:
    """Record on whatever is raised in here that nothing was sent."""
    try:
        yield
    except BaseException as error:
        record_outcome(error, Outcome.NOT_SENT)
        raise


def raise_httpx_error(error: BaseException, slot: PooledConnection | None) -> NoReturn:
    """Raise the httpx error that says what failed; or the same.

    Args:
        error: What escaped httpx, or httpx's own.
        slot: The connection on which it happened; None if it has been given back.
    """
    told = _told(error, slot)
    # Of httpcore's own, some come before anything is sent, also on a connection that was used.
    early = type(error).__module__ == "httpcore" and issubclass(_kind_of(error), NOT_SENT_ERRORS)
    is_unsent = early or (slot is not None and not slot.used)
    record_outcome(told or error, Outcome.NOT_SENT if is_unsent else Outcome.UNKNOWN)
    if told is None:
        raise error
    raise told from error


def _told(error: BaseException, slot: PooledConnection | None) -> httpx.TransportError | None:
    kind = _kind_of(error)
    if not issubclass(kind, (OSError, httpx.TransportError)):
        return None
    mark_not_sent = slot is not None and not slot.used
    if (mark_not_sent or issubclass(kind, httpx.ConnectError)) and _lacks_descriptors(error):
        return TooManyOpenFiles(_NO_DESCRIPTORS)
    if mark_not_sent and not issubclass(kind, NOT_SENT_ERRORS):
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


def is_clean(slot: PooledConnection, stream: Any) -> bool:
    """Return whether nothing has come after an answer that was read to its end.

    What has would be taken for the answer to the next request. httpcore doesn't tell; so it is
    looked up in what it is made of, and if that isn't found, there may be something.

    Args:
        slot: The connection.
        stream: The answer's.
    """
    while not hasattr(stream, "_h11_state"):
        names = [name for name in _BELOW if hasattr(stream, name)]
        if not names:
            return False
        stream = getattr(stream, names[0])
    if stream._h11_state.trailing_data[0]:
        return False
    tls = slot.stream.get_extra_info("ssl_object")
    if isinstance(tls, ssl.SSLObject):  # on an event loop, what is still sealed is no longer there
        with suppress(ssl.SSLError):
            return not tls.read(1)
    return True


class Alarm:
    """Hangs up when the deadline of a sync call passes.

    Each of the many reads of an answer would wait for all that is left, and a thread that reads
    can't be told otherwise.
    """

    def __init__(self, slot: PooledConnection, deadline: Deadline, seconds: float) -> None:
        self._slot = slot
        self._deadline = deadline
        self._lock = threading.Lock()
        self._is_set = True
        self._timer = threading.Timer(seconds, self._ring)
        self._timer.daemon = True
        self._timer.start()

    def _ring(self) -> None:
        with self._lock:
            if self._is_set and self._deadline.has_passed:  # it is lifted for who reads a file
                abort(self._slot)

    def stop(self) -> None:
        """Leave the connection to the next."""
        self._timer.cancel()
        with self._lock:
            self._is_set = False


def set_alarm(request: httpx.Request, slot: PooledConnection) -> Alarm | None:
    """Return the alarm of a request, if it has a deadline."""
    deadline: Deadline | None = request.extensions.get(DEADLINE)
    seconds = None if deadline is None else deadline.seconds_left
    return None if deadline is None or seconds is None else Alarm(slot, deadline, seconds)


def close(*slots: PooledConnection) -> None:
    """Close connections; that one can't be closed harms nobody."""
    for each in _parts(slots):
        with suppress(Exception):
            each.close()


async def aclose(*slots: PooledConnection) -> None:
    """Do the same on an event loop, to the end, even if who waits for it is cancelled."""
    parts = _parts(slots)
    if not parts:
        return
    trio = current_trio()
    if trio:
        with trio.CancelScope(shield=True):
            await _aclose(parts)
        return
    import asyncio

    closing = asyncio.ensure_future(_aclose(parts))
    _CLOSING.add(closing)  # an event loop has weak references only
    closing.add_done_callback(_CLOSING.discard)
    await asyncio.shield(closing)


def abort(*slots: PooledConnection) -> None:
    """End connections by their sockets, for those who have them can't be told to close them.

    One is a thread that reads, or an event loop that was closed: a task that it has left in
    mid-call, and what it holds, may never be collected.
    """
    for one in [slot.socket for slot in slots if slot.socket is not None]:
        with suppress(OSError), socket.socket(fileno=os.dup(one.fileno())) as connection:
            connection.shutdown(socket.SHUT_RDWR)


async def _aclose(parts: list[Any]) -> None:
    for each in parts:
        with suppress(Exception):
            await each.aclose()


def _parts(slots: tuple[PooledConnection, ...]) -> list[Any]:
    """Take from connections all that is to be closed."""
    parts: list[Any] = []
    for slot in slots:
        parts += [each for each in (slot.transport, slot.stream) if each is not None]
        slot.transport = slot.stream = slot.socket = None
    return parts


_CLOSING: set[Any] = set()
