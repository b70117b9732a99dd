"""A pool of connections: transports of httpx with one connection each.

httpx's own pool looks at every connection for every request, which is slow with many in flight.
Here a request acquires a connection from a list and releases it. `pool_state` has the rules.

* A connection is released when the answer is closed or read to its end. It is closed, and not used
  again, after a failure and if the answer is closed before its end.
* If a request is cancelled or fails, no socket and no place in the pool is lost.
* A failure of the network is raised as httpx's error. It is an `httpx.ConnectError` only if no byte
  of the request was sent.
"""

from __future__ import annotations

import copy
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

import httpx

from ...errors import UsageError
from ...request.build import WITH_CERTIFICATE
from .connection import (
    abort,
    aclose,
    close,
    is_clean,
    is_usable,
    mark_not_sent,
    raise_httpx_error,
    set_alarm,
    watch,
)
from .pool_state import CLOSED, PooledConnection, PoolRequest, PoolState

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
"""How many connections there are, unless the client says otherwise."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
Contexts = Callable[[bool], ssl.SSLContext]
P = TypeVar("P", bound="_Pool")


class _Pool:
    """What the two pools share.

    Args:
        contexts: Returns the SSL context with the merchant's certificate, or without.
        limits: How many connections there may be.
        proxy: The proxy to connect through; see also `via`.
    """

    _kind: Any
    _connection_class: str

    def __init__(
        self,
        contexts: Contexts,
        limits: httpx.Limits = LIMITS,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        self._contexts = contexts
        self._proxy = proxy
        self._state = PoolState(limits)
        self._lock = threading.Lock()

    def via(self: P, proxy: httpx.Proxy) -> P:
        """Return a view of this pool whose requests go through another proxy."""
        view = copy.copy(self)
        view._proxy = proxy
        return view

    def leak(self, connection: PooledConnection) -> None:
        """Note the connection of an answer that was collected without being closed.

        Any thread may call this at any moment. The connection is closed at the pool's next use.
        """
        self._state.leaked.append(connection)

    def _key(self, request: httpx.Request) -> tuple[Any, ...]:
        url = request.url
        certified = WITH_CERTIFICATE in request.extensions
        return url.scheme, url.raw_host, url.port, self._proxy, certified

    def _open(self, connection: PooledConnection, request: httpx.Request) -> Any:
        connection.used = False
        context = self._contexts(connection.key[-1])
        if self._proxy is None and request.url.scheme in ("http", "https"):
            from . import http11  # it loads httpcore

            connection.transport = getattr(http11, self._connection_class)(request.url, context)
        else:
            connection.transport = self._kind(
                verify=context, trust_env=False, limits=_ONE, proxy=self._proxy
            )
        return connection.transport

    def _granted(self, waiter: PoolRequest, waited: float | None) -> PooledConnection:
        connection = self._state.granted(waiter)
        if connection is not None:
            return connection
        if self._state.closed:
            raise UsageError(CLOSED)
        raise httpx.PoolTimeout(
            f"all {self._state.max_connections} connections were in use for {waited:g} seconds:"
            " send fewer requests at once, or allow more connections with limits=httpx.Limits(…)"
        )


class Pool(_Pool, httpx.BaseTransport):
    """The connections of threads without an event loop, which share them."""

    _kind = httpx.HTTPTransport
    _connection_class = "HTTP11Connection"

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a free connection.

        Raises:
            UsageError: The pool is closed; nothing was sent.
            httpx.PoolTimeout: No connection became free in time; nothing was sent.
            httpx.TransportError: The network failed.
        """
        with mark_not_sent():
            connection = self._acquire(request)
        connection.alarm = set_alarm(request, connection)
        try:
            self._close_unused()
            if is_usable(connection):
                response: httpx.Response = connection.transport.handle_request(request)
            else:
                close(connection)
                with watch(request, connection, is_async=False):
                    response = self._open(connection, request).handle_request(request)
        except BaseException as error:
            self.release(connection, alive=False)
            raise_httpx_error(error, connection)
        response.stream = _Body(self, connection, response.stream)
        return response

    def _acquire(self, request: httpx.Request) -> PooledConnection:
        key = self._key(request)
        with self._lock:
            connection = self._state.acquire(key)
            if connection is not None:
                return connection
            gate = threading.Lock()
            gate.acquire()
            waiter = self._state.enqueue(key, gate.release)
        timeout = _pool_timeout(request)
        try:
            gate.acquire(timeout=-1 if timeout is None else min(timeout, threading.TIMEOUT_MAX))
        except BaseException:
            with self._lock:
                self._state.cancel(waiter)
            raise
        with self._lock:
            return self._granted(waiter, timeout)

    def release(self, connection: PooledConnection, alive: bool) -> None:
        """Release a connection; it is closed unless it can be used again."""
        try:
            if connection.alarm is not None:
                connection.alarm.stop()
            if not alive:
                close(connection)
        finally:
            with self._lock:
                self._state.release(connection, alive)
            self._close_unused()

    def close(self) -> None:
        """Close idle connections now, and those in use when they are released."""
        with self._lock:
            self._state.close()
        self._close_unused()

    def _close_unused(self) -> None:
        if self._state.closing:
            with self._lock:
                closing = self._state.to_close()
            close(*closing)


class AsyncPool(_Pool, httpx.AsyncBaseTransport):
    """The connections of one event loop, asyncio's or trio's."""

    _kind = httpx.AsyncHTTPTransport
    _connection_class = "AsyncHTTP11Connection"

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a free connection. The errors are those of `Pool`."""
        with mark_not_sent():
            connection = await self._acquire(request)
        try:
            await self._close_unused()
            if is_usable(connection):
                response: httpx.Response = await connection.transport.handle_async_request(request)
            else:
                await aclose(connection)
                with watch(request, connection, is_async=True):
                    response = await self._open(connection, request).handle_async_request(request)
        except BaseException as error:
            await self.release(connection, alive=False)
            raise_httpx_error(error, connection)
        response.stream = _AsyncBody(self, connection, response.stream)
        return response

    async def _acquire(self, request: httpx.Request) -> PooledConnection:
        key = self._key(request)
        connection = self._state.acquire(key)
        if connection is not None:
            return connection
        import anyio

        event = anyio.Event()
        waiter = self._state.enqueue(key, event.set)
        timeout = _pool_timeout(request)
        try:
            with anyio.move_on_after(timeout):
                await event.wait()
        except BaseException:
            self._state.cancel(waiter)
            await self._close_unused()
            raise
        return self._granted(waiter, timeout)

    async def release(self, connection: PooledConnection, alive: bool) -> None:
        """Release a connection; it is closed unless it can be used again."""
        try:
            if not alive:
                await aclose(connection)
        finally:
            self._state.release(connection, alive)
            await self._close_unused()

    async def aclose(self) -> None:
        """Close idle connections now, and those in use when they are released."""
        self._state.close()
        await self._close_unused()

    async def close_now(self) -> None:
        """Close all connections, because the event loop ends."""
        self._state.close()
        self._state.reclaim()
        await self._close_unused()

    def abort(self) -> None:
        """Abort all connections, because the event loop was closed."""
        self._state.close()
        self._state.reclaim()
        abort(*self._state.to_close())

    async def _close_unused(self) -> None:
        if self._state.closing:
            await aclose(*self._state.to_close())


class _Body(httpx.SyncByteStream):
    """The body of an answer; it holds a connection until it is read or closed."""

    def __init__(self, pool: Pool, connection: PooledConnection, stream: Any) -> None:
        self._pool = pool
        self._connection: PooledConnection | None = connection
        self._stream = stream
        self._is_whole = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            raise_httpx_error(error, self._connection)
        self._is_whole = True
        self.close()

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        alive = False
        try:
            self._stream.close()
            alive = self._is_whole and is_clean(connection, self._stream)
        finally:
            self._pool.release(connection, alive)

    def __del__(self) -> None:
        if self._connection is not None:
            self._pool.leak(self._connection)


class _AsyncBody(httpx.AsyncByteStream):
    """The body of an answer on an event loop."""

    def __init__(self, pool: AsyncPool, connection: PooledConnection, stream: Any) -> None:
        self._pool = pool
        self._connection: PooledConnection | None = connection
        self._stream = stream
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                yield part
        except Exception as error:
            raise_httpx_error(error, self._connection)
        self._is_whole = True
        await self.aclose()

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        alive = False
        try:
            await self._stream.aclose()
            alive = self._is_whole and is_clean(connection, self._stream)
        finally:
            await self._pool.release(connection, alive)

    def __del__(self) -> None:
        if self._connection is not None:
            self._pool.leak(self._connection)


def _pool_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("pool")
    return timeout
