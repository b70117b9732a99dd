"""One connection: how it is opened, whether it can be used again, how it is closed.

* `PooledConnection` is the place of a connection in the pool. httpcore traces each step of opening
  a connection. From these steps is known whether anything of a request was sent, and what has to be
  closed if a handshake is cancelled.
* `HTTP11Connection` is httpcore's connection as an httpx transport. httpx's own transport holds a
  pool of httpcore, which costs time although it has one connection. It is used without a proxy.
* httpcore writes the head of a request, and then its body. Here the head waits for the next bytes,
  so that both go in one packet and one TLS record.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import httpcore
import httpx

from ...concurrency.runtime import current_trio
from ..deadline import DEADLINE, PASSED, Deadline

#: The steps that httpcore traces once there is a connection, without TLS and with it.
_OPENED = ("connect_tcp.complete", "start_tls.complete")
_SENDING = "http11.send_request_headers.started"
#: httpcore's private attributes that lead from the stream of an answer to its connection.
_PRIVATE_NAMES = ("_httpcore_stream", "_stream", "_connection")


#: Tasks that close connections; an event loop keeps weak references only.
_CLOSING: set[Any] = set()

Key = tuple[Any, ...]
"""What a connection can be used for: scheme, host, port, proxy, certificate."""


class PooledConnection:
    """A connection, or the permission to open one.

    Attributes:
        key: The requests that it can be used for.
        transport: The httpx transport of the connection; None before it is opened.
        stream: The network stream, once it is connected.
        socket: The socket of the stream; getting it from the stream is slow.
        alarm: Aborts the connection when the deadline passes, or None.
        used: Whether a request has begun to be sent on it; requests to a proxy don't count.
        idle_since: When it became idle.
    """

    __slots__ = ("alarm", "idle_since", "key", "socket", "stream", "transport", "used")

    def __init__(self, key: Key) -> None:
        self.key = key
        self.transport: Any = None
        self.stream: Any = None
        self.socket: socket.socket | None = None
        self.alarm: Alarm | None = None
        self.used = False
        self.idle_since = 0.0

    @property
    def is_usable(self) -> bool:
        """Whether the idle connection is open at both ends.

        Nothing can be read from it unless the other end has closed it. An event loop may close a
        socket later than httpcore closes the connection.
        """
        return (
            self.socket is not None
            and not getattr(self.transport, "is_closed", bool)()
            and self.socket.fileno() >= 0
            and not self.stream.get_extra_info("is_readable")
        )

    @contextmanager
    def opening(self, request: httpx.Request, is_async: bool) -> Iterator[None]:
        """Note what httpcore traces while the request opens the connection."""
        extensions = request.extensions
        trace = (self._trace_async if is_async else self._trace)(extensions.get("trace"))
        request.extensions = {**extensions, "trace": trace}
        try:
            yield
        finally:
            request.extensions = extensions

    def _trace(self, user_trace: Any) -> Callable[..., None]:
        def trace(name: str, info: Mapping[str, Any]) -> None:
            self._note(name, info)
            if user_trace is not None:
                user_trace(name, info)

        return trace

    def _trace_async(self, user_trace: Any) -> Callable[..., Awaitable[None]]:
        async def trace(name: str, info: Mapping[str, Any]) -> None:
            self._note(name, info)
            if user_trace is not None:
                await user_trace(name, info)

        return trace

    def _note(self, name: str, info: Mapping[str, Any]) -> None:
        if name.endswith(_OPENED):
            self.stream = info["return_value"]
            self.socket = self.stream.get_extra_info("socket")
        elif name == _SENDING and info["request"].method != b"CONNECT":
            deadline: Deadline | None = info["request"].extensions.get(DEADLINE)
            if deadline is not None and deadline.has_passed:  # a lookup of the name may take long
                raise httpx.ConnectTimeout(PASSED)
            self.used = True

    def set_alarm(self, deadline: Deadline) -> None:
        """Abort the connection when the deadline of its request passes."""
        self.alarm = Alarm(self, deadline)

    def stop_alarm(self) -> None:
        """Let the next request use the connection."""
        if self.alarm is not None:
            self.alarm.stop()
            self.alarm = None

    def is_clean(self, stream: object) -> bool:
        """Return whether no byte has come after an answer that was read to its end.

        Such bytes would be read as the answer to the next request. httpcore has no method for that,
        so its private state is read. If that state isn't there, the answer is False.

        Args:
            stream: The stream of the answer.
        """
        while not hasattr(stream, "_h11_state"):
            names = [name for name in _PRIVATE_NAMES if hasattr(stream, name)]
            if not names:
                return False
            stream = getattr(stream, names[0])
        if stream._h11_state.trailing_data[0]:
            return False
        tls = self.stream.get_extra_info("ssl_object")
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

    def __init__(self, connection: PooledConnection, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline
        self._lock = threading.Lock()
        self._is_set = True
        self._timer = threading.Timer(deadline.seconds_left, self._abort)
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
    _CLOSING.add(closing)
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


class HTTP11Connection(httpx.BaseTransport):
    """A connection of a thread without an event loop.

    Args:
        url: Any address of the host to connect to.
        context: The SSL context.
    """

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.HTTPConnection(
            _to_httpcore_url(url).origin, context, network_backend=_Backend()
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. The errors are httpcore's."""
        return _to_httpx(self._connection.handle_request(_to_httpcore(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed the connection."""
        return self._connection.is_closed()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class AsyncHTTP11Connection(httpx.AsyncBaseTransport):
    """A connection of an event loop."""

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.AsyncHTTPConnection(
            _to_httpcore_url(url).origin, context, network_backend=_AsyncBackend()
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. The errors are httpcore's."""
        return _to_httpx(await self._connection.handle_async_request(_to_httpcore(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed the connection."""
        return self._connection.is_closed()

    async def aclose(self) -> None:
        """Close the connection."""
        await self._connection.aclose()


def _to_httpcore_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def _to_httpcore(request: httpx.Request) -> httpcore.Request:
    return httpcore.Request(
        request.method,
        _to_httpcore_url(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _to_httpx(response: httpcore.Response) -> httpx.Response:
    stream: Any = response.stream  # the pool wraps it
    return httpx.Response(
        response.status, headers=response.headers, stream=stream, extensions=response.extensions
    )


class _Head:
    """Holds back the first bytes that are written after a read."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._head: bytes | None = b""

    def _bytes_to_write(self, buffer: bytes) -> bytes:
        """Return the bytes to write now."""
        if self._head == b"":
            self._head = buffer
            return b""
        due, self._head = (self._head or b"") + buffer, None
        return due

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Stream(_Head, httpcore.NetworkStream):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._head = b""
        data: bytes = self._stream.read(max_bytes, timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(self._bytes_to_write(buffer), timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(*args, **options))


class _AsyncStream(_Head, httpcore.AsyncNetworkStream):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._head = b""
        data: bytes = await self._stream.read(max_bytes, timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(self._bytes_to_write(buffer), timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(*args, **options))


class _Backend(httpcore.NetworkBackend):
    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(httpcore.SyncBackend().connect_tcp(*args, **options))


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        backend = httpcore.TrioBackend() if current_trio() else httpcore.AnyIOBackend()
        return _AsyncStream(await backend.connect_tcp(*args, **options))
