"""A pool of connections: transports of httpx with one connection each.

httpx's own pool looks at every connection for every request, which is slow with many in flight.
Here a request acquires a connection from a list and releases it.

* One request at a time uses a connection. The next request with the same key uses it again, the
  newest connection first, so that the oldest ones expire.
* The number of connections is limited. A request that finds none free waits in a queue, and gets
  the connection that another request releases. An idle connection of another key is closed for it.
* Connections that have to be closed are listed in `PoolState.closing`; the pool closes them. Only
  `leaked` may be used without a lock.
* A connection is released when the answer is closed or read to its end. It is closed, and not used
  again, after a failure and if the answer is closed before its end.
* If a request is cancelled or fails, no socket and no place in the pool is lost.
* A failure of the network is raised as httpx's error. It is an `httpx.ConnectError` only if no byte
  of the request was sent.
"""

from __future__ import annotations

import copy
import math
import ssl
import threading
import time
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

import httpx

from ...request.build import WITH_CERTIFICATE
from ..deadline import DEADLINE
from ..exceptions import closed_error, mark_not_sent, raise_httpx_error
from .connection import (
    AsyncHTTP11Connection,
    HTTP11Connection,
    Key,
    PooledConnection,
    abort,
    aclose,
    close,
)

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
"""How many connections there are, unless the client says otherwise."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
Contexts = Callable[[object], ssl.SSLContext]
P = TypeVar("P", bound="_Pool")


class Waiter:
    """A request that waits for a connection.

    Attributes:
        key: What the connection is needed for.
        wake: Called when there is a connection, or the pool is closed.
        connection: The connection that it got.
    """

    __slots__ = ("connection", "key", "wake")

    def __init__(self, key: Key, wake: Callable[[], object]) -> None:
        self.key = key
        self.wake = wake
        self.connection: PooledConnection | None = None


class PoolState:
    """The state of one pool.

    Args:
        limits: How many connections there may be, how many of them idle, and how long they may be
            idle; None is unlimited.
        clock: Returns seconds.

    Attributes:
        max_connections: How many there may be.
        busy: The connections that a request uses.
        closing: The connections that have to be closed.
        leaked: Connections whose answer was collected unclosed; any thread may add to it.
        closed: Whether the pool is closed.
    """

    def __init__(self, limits: httpx.Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.max_connections = _or_unlimited(limits.max_connections)
        self._max_idle = _or_unlimited(limits.max_keepalive_connections)
        self._expiry = _or_unlimited(limits.keepalive_expiry)
        self._clock = clock
        self.busy: set[PooledConnection] = set()
        self.closing: list[PooledConnection] = []
        self.leaked: deque[PooledConnection] = deque()
        self.closed = False
        #: The idle connections by key, the oldest first; no list is empty.
        self._idle: dict[Key, deque[PooledConnection]] = {}
        self._idle_count = 0
        self._waiting: OrderedDict[Waiter, None] = OrderedDict()

    def acquire(self, key: Key) -> PooledConnection | None:
        """Return a connection, or the permission to open one; None if the request has to wait.

        Raises:
            UsageError: The pool is closed.
        """
        if self.closed:
            raise closed_error()
        self._recover()
        self._expire()
        return None if self._waiting else self._find(key)

    def enqueue(self, key: Key, wake: Callable[[], object]) -> Waiter:
        """Add a request to the queue after `acquire` returned None."""
        waiter = Waiter(key, wake)
        self._waiting[waiter] = None
        return waiter

    def leave_queue(self, waiter: Waiter) -> PooledConnection | None:
        """Return the connection that a waiting request got; without one it leaves the queue."""
        self._recover()
        self._waiting.pop(waiter, None)
        return waiter.connection

    def cancel(self, waiter: Waiter) -> None:
        """Remove a request from the queue, and release the connection that it got meanwhile."""
        self._waiting.pop(waiter, None)
        if waiter.connection is not None:
            self.release(waiter.connection, alive=waiter.connection.stream is not None)

    def release(self, connection: PooledConnection, alive: bool) -> None:
        """Release a connection; the next waiting request gets it.

        Args:
            connection: The connection.
            alive: Whether it can be used again.
        """
        if connection not in self.busy:  # it was reclaimed meanwhile
            return
        self.busy.remove(connection)
        if not alive or self.closed:
            self.closing.append(connection)
        else:
            connection.idle_since = self._clock()
            self._idle.setdefault(connection.key, deque()).append(connection)
            self._idle_count += 1
        self._recover()
        while self._waiting:
            waiter = next(iter(self._waiting))
            waiter.connection = self._find(waiter.key)
            if waiter.connection is None:
                break
            del self._waiting[waiter]
            waiter.wake()
        while self._idle_count > self._max_idle:
            self._evict()

    def to_close(self) -> list[PooledConnection]:
        """Return the connections that have to be closed, and forget them."""
        closing, self.closing = self.closing, []
        return closing

    def close(self) -> None:
        """Give out no connection any more, and wake all waiting requests."""
        self.closed = True
        self._recover()
        while self._idle_count:
            self._evict()
        while self._waiting:
            self._waiting.popitem(last=False)[0].wake()

    def reclaim(self) -> None:
        """Release all connections in use, because nobody is left to use them."""
        self.closing += self.busy
        self.busy.clear()

    def _recover(self) -> None:
        while self.leaked:
            self.release(self.leaked.popleft(), alive=False)

    def _find(self, key: Key) -> PooledConnection | None:
        if key in self._idle:
            connection = self._pop(key, newest=True)
        else:
            if len(self.busy) + self._idle_count >= self.max_connections:
                if not self._idle_count:
                    return None
                self._evict()
            connection = PooledConnection(key)
        self.busy.add(connection)
        return connection

    def _expire(self) -> None:
        before = self._clock() - self._expiry
        for key in [key for key, idle in self._idle.items() if idle[0].idle_since < before]:
            while key in self._idle and self._idle[key][0].idle_since < before:
                self.closing.append(self._pop(key))

    def _evict(self) -> None:
        """Give up the connection that has been idle for longest."""
        key = min(self._idle, key=lambda key: self._idle[key][0].idle_since)
        self.closing.append(self._pop(key))

    def _pop(self, key: Key, newest: bool = False) -> PooledConnection:
        idle = self._idle[key]
        connection = idle.pop() if newest else idle.popleft()
        self._idle_count -= 1
        if not idle:
            del self._idle[key]
        return connection


def _or_unlimited(value: float | None) -> float:
    return math.inf if value is None else value


class _Pool:
    """What the two pools share.

    Args:
        contexts: Returns the SSL context that shows a certificate, or none.
        limits: How many connections there may be.
        proxy: The proxy to connect through; see also `via`.
    """

    _proxied_transport: Any
    _direct_transport: type[HTTP11Connection] | type[AsyncHTTP11Connection]

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

    def _key(self, request: httpx.Request) -> Key:
        url = request.url
        certificate = request.extensions.get(WITH_CERTIFICATE)
        return url.scheme, url.raw_host, url.port, self._proxy, certificate

    def _make_transport(self, connection: PooledConnection, request: httpx.Request) -> Any:
        connection.used = False
        context = self._contexts(connection.key[-1])
        if self._proxy is None and request.url.scheme in ("http", "https"):
            connection.transport = self._direct_transport(request.url, context)
        else:
            connection.transport = self._proxied_transport(
                verify=context, trust_env=False, limits=_ONE, proxy=self._proxy
            )
        return connection.transport

    def _granted(self, waiter: Waiter, waited: float | None) -> PooledConnection:
        connection = self._state.leave_queue(waiter)
        if connection is not None:
            return connection
        if self._state.closed:
            raise closed_error()
        raise httpx.PoolTimeout(
            f"all {self._state.max_connections} connections were in use for {waited:g} seconds:"
            " send fewer requests at once, or allow more connections with limits=httpx.Limits(…)"
        )


class Pool(_Pool, httpx.BaseTransport):
    """The connections of threads without an event loop, which share them."""

    _proxied_transport = httpx.HTTPTransport
    _direct_transport = HTTP11Connection

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a free connection.

        Raises:
            UsageError: The pool is closed; nothing was sent.
            httpx.PoolTimeout: No connection became free in time; nothing was sent.
            httpx.TransportError: The network failed.
        """
        key = self._key(request)
        with self._lock:
            connection = self._state.acquire(key)
            if connection is None:
                gate = threading.Lock()
                gate.acquire()
                waiter = self._state.enqueue(key, gate.release)
        if connection is None:
            with mark_not_sent():
                connection = self._wait(waiter, gate, request)
        try:
            if DEADLINE in request.extensions:
                connection.set_alarm(request.extensions[DEADLINE])
            self._close_unused()
            if connection.is_usable:
                response: httpx.Response = connection.transport.handle_request(request)
            else:
                close(connection)
                with connection.opening(request, is_async=False):
                    response = self._make_transport(connection, request).handle_request(request)
        except BaseException as error:
            self.release(connection, alive=False)
            raise_httpx_error(error, not connection.used, self._proxy)
        response.stream = _Body(self, connection, response.stream)
        return response

    def _wait(
        self, waiter: Waiter, gate: threading.Lock, request: httpx.Request
    ) -> PooledConnection:
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
            connection.stop_alarm()
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

    _proxied_transport = httpx.AsyncHTTPTransport
    _direct_transport = AsyncHTTP11Connection

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a free connection. The errors are those of `Pool`."""
        key = self._key(request)
        connection = self._state.acquire(key)
        if connection is None:
            with mark_not_sent():
                connection = await self._wait(key, request)
        try:
            await self._close_unused()
            if connection.is_usable:
                response: httpx.Response = await connection.transport.handle_async_request(request)
            else:
                await aclose(connection)
                with connection.opening(request, is_async=True):
                    response = await self._make_transport(connection, request).handle_async_request(
                        request
                    )
        except BaseException as error:
            await self.release(connection, alive=False)
            raise_httpx_error(error, not connection.used, self._proxy)
        response.stream = _AsyncBody(self, connection, response.stream)
        return response

    async def _wait(self, key: Key, request: httpx.Request) -> PooledConnection:
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
            raise_httpx_error(error, _is_unused(self._connection), self._pool._proxy)
        self._is_whole = True
        self.close()

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        alive = False
        try:
            self._stream.close()
            alive = self._is_whole and connection.is_clean(self._stream)
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
            raise_httpx_error(error, _is_unused(self._connection), self._pool._proxy)
        self._is_whole = True
        await self.aclose()

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        alive = False
        try:
            await self._stream.aclose()
            alive = self._is_whole and connection.is_clean(self._stream)
        finally:
            await self._pool.release(connection, alive)

    def __del__(self) -> None:
        if self._connection is not None:
            self._pool.leak(self._connection)


def _is_unused(connection: PooledConnection | None) -> bool:
    return connection is not None and not connection.used


def _pool_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("pool")
    return timeout
