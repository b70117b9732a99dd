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

from ...concurrency.runtime import current_trio
from ...errors import Outcome, record_outcome
from ..deadline import DEADLINE, PASSED, Deadline
from ..exceptions import NOT_SENT_ERRORS, TooManyOpenFiles
from .pool_state import PooledConnection

#: The steps that httpcore traces once there is a connection, without TLS and with it.
_OPENED = ("connect_tcp.complete", "start_tls.complete")
_SENDING = "http11.send_request_headers.started"
#: httpcore's private attributes that lead from the stream of an answer to its connection.
_PRIVATE_NAMES = ("_httpcore_stream", "_stream", "_connection")

_NO_DESCRIPTORS = (
    "no file descriptor is left to connect with, so nothing was sent: allow more (ulimit -n), or"
    " find the code that leaves files or sockets open"
)


def is_usable(connection: PooledConnection) -> bool:
    """Return whether an idle connection is open at both ends.

    Nothing can be read from it unless the other end has closed it. An event loop may close a socket
    later than httpcore closes the connection; `http11` knows that.
    """
    return (
        connection.socket is not None
        and not getattr(connection.transport, "is_closed", bool)()
        and connection.socket.fileno() >= 0
        and not connection.stream.get_extra_info("is_readable")
    )


@contextmanager
def watch(request: httpx.Request, connection: PooledConnection, is_async: bool) -> Iterator[None]:
    """Note on a connection what httpcore traces while a request opens it."""
    extensions = request.extensions
    trace = (_trace_async if is_async else _trace)(connection, extensions.get("trace"))
    request.extensions = {**extensions, "trace": trace}
    try:
        yield
    finally:
        request.extensions = extensions


def _trace(connection: PooledConnection, user_trace: Any) -> Callable[..., Any]:
    def trace(name: str, info: Mapping[str, Any]) -> None:
        _note(connection, name, info)
        if user_trace is not None:
            user_trace(name, info)

    return trace


def _trace_async(connection: PooledConnection, user_trace: Any) -> Callable[..., Any]:
    async def trace(name: str, info: Mapping[str, Any]) -> None:
        _note(connection, name, info)
        if user_trace is not None:
            await user_trace(name, info)

    return trace


def _note(connection: PooledConnection, name: str, info: Mapping[str, Any]) -> None:
    if name.endswith(_OPENED):
        connection.stream = info["return_value"]
        connection.socket = connection.stream.get_extra_info("socket")
    elif name == _SENDING and info["request"].method != b"CONNECT":
        deadline: Deadline | None = info["request"].extensions.get(DEADLINE)
        if deadline is not None and deadline.has_passed:  # a lookup of the name may take long
            raise httpx.ConnectTimeout(PASSED)
        connection.used = True


@contextmanager
def mark_not_sent() -> Iterator[None]:
    """Record on every error of the block that nothing was sent."""
    try:
        yield
    except BaseException as error:
        record_outcome(error, Outcome.NOT_SENT)
        raise


def raise_httpx_error(error: BaseException, connection: PooledConnection | None) -> NoReturn:
    """Raise the httpx error that says what failed; or the same error.

    Args:
        error: An error of httpcore, httpx, or the operating system.
        connection: The connection on which it happened; None if it was released before.
    """
    translated = _translate(error, connection)
    # Some errors of httpcore come before anything is sent, also on a connection that was used.
    early = type(error).__module__ == "httpcore" and issubclass(_kind_of(error), NOT_SENT_ERRORS)
    is_unsent = early or (connection is not None and not connection.used)
    record_outcome(translated or error, Outcome.NOT_SENT if is_unsent else Outcome.UNKNOWN)
    if translated is None:
        raise error
    raise translated from error


def _translate(
    error: BaseException, connection: PooledConnection | None
) -> httpx.TransportError | None:
    kind = _kind_of(error)
    if not issubclass(kind, (OSError, httpx.TransportError)):
        return None
    is_unsent = connection is not None and not connection.used
    if (is_unsent or issubclass(kind, httpx.ConnectError)) and _lacks_descriptors(error):
        return TooManyOpenFiles(_NO_DESCRIPTORS)
    if is_unsent and not issubclass(kind, NOT_SENT_ERRORS):
        timed_out = issubclass(kind, httpx.TimeoutException)
        kind = httpx.ConnectTimeout if timed_out else httpx.ConnectError
    elif issubclass(kind, ssl.SSLError):
        kind = httpx.ReadError
    elif not issubclass(kind, httpx.TransportError):  # of the file that is uploaded
        return None
    text = _text(error)
    return None if kind is type(error) and text == str(error) else kind(text)


def _kind_of(error: BaseException) -> type[Any]:
    """Return the class of an error in httpx, where httpcore's errors have the same names.

    httpx lacks one: the error of a connection that was closed before anything was sent.
    """
    kind = type(error)
    if kind.__module__ != "httpcore":
        return kind
    return getattr(httpx, kind.__name__, httpx.ConnectError)


def _text(error: BaseException | None) -> str:
    """Return the text of an error, or of its cause: trio's outermost error often has none."""
    while error is not None and not str(error):
        error = error.__cause__ or error.__context__
    return str(error or "")


def _lacks_descriptors(error: BaseException | None) -> bool:
    if error is None:
        return False
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return True
    others = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    return any(map(_lacks_descriptors, (error.__cause__ or error.__context__, *others)))


def is_clean(connection: PooledConnection, stream: Any) -> bool:
    """Return whether no byte has come after an answer that was read to its end.

    Such bytes would be read as the answer to the next request. httpcore has no method for that, so
    its private state is read. If that state isn't there, the answer is False.

    Args:
        connection: The connection.
        stream: The stream of the answer.
    """
    while not hasattr(stream, "_h11_state"):
        names = [name for name in _PRIVATE_NAMES if hasattr(stream, name)]
        if not names:
            return False
        stream = getattr(stream, names[0])
    if stream._h11_state.trailing_data[0]:
        return False
    tls = connection.stream.get_extra_info("ssl_object")
    if isinstance(
        tls, ssl.SSLObject
    ):  # an event loop has taken the encrypted bytes from the socket
        with suppress(ssl.SSLError):
            return not tls.read(1)
    return True


class Alarm:
    """Aborts a connection when the deadline of a sync call passes.

    Every read of an answer may wait until the deadline, and a thread that reads can't be
    interrupted in another way.
    """

    def __init__(self, connection: PooledConnection, deadline: Deadline, seconds: float) -> None:
        self._connection = connection
        self._deadline = deadline
        self._lock = threading.Lock()
        self._is_set = True
        self._timer = threading.Timer(seconds, self._abort)
        self._timer.daemon = True
        self._timer.start()

    def _abort(self) -> None:
        with self._lock:
            if self._is_set and self._deadline.has_passed:  # it may have been lifted
                abort(self._connection)

    def stop(self) -> None:
        """Stop, so that the next request can use the connection."""
        self._timer.cancel()
        with self._lock:
            self._is_set = False


def set_alarm(request: httpx.Request, connection: PooledConnection) -> Alarm | None:
    """Return the alarm of a request; None if it has no deadline."""
    deadline: Deadline | None = request.extensions.get(DEADLINE)
    seconds = None if deadline is None else deadline.seconds_left
    return None if deadline is None or seconds is None else Alarm(connection, deadline, seconds)


def close(*connections: PooledConnection) -> None:
    """Close connections; errors are ignored."""
    for each in _take_parts(connections):
        with suppress(Exception):
            each.close()


async def aclose(*connections: PooledConnection) -> None:
    """Close connections on an event loop; it ends even if the waiting task is cancelled."""
    parts = _take_parts(connections)
    if not parts:
        return
    trio = current_trio()
    if trio:
        with trio.CancelScope(shield=True):
            await _aclose(parts)
        return
    import asyncio

    closing = asyncio.ensure_future(_aclose(parts))
    _CLOSING.add(closing)  # an event loop keeps weak references only
    closing.add_done_callback(_CLOSING.discard)
    await asyncio.shield(closing)


def abort(*connections: PooledConnection) -> None:
    """Shut down the sockets of connections that can't be closed.

    Their user is a thread that reads, or a task of an event loop that was closed: such a task, and
    all that it refers to, may never be collected.
    """
    for each in [connection.socket for connection in connections if connection.socket is not None]:
        with suppress(OSError), socket.socket(fileno=os.dup(each.fileno())) as duplicate:
            duplicate.shutdown(socket.SHUT_RDWR)


async def _aclose(parts: list[Any]) -> None:
    for each in parts:
        with suppress(Exception):
            await each.aclose()


def _take_parts(connections: tuple[PooledConnection, ...]) -> list[Any]:
    """Return all that has to be closed, and remove it from the connections."""
    parts: list[Any] = []
    for connection in connections:
        parts += [each for each in (connection.transport, connection.stream) if each is not None]
        connection.transport = connection.stream = connection.socket = None
    return parts


_CLOSING: set[Any] = set()
