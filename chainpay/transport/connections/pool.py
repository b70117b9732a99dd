"""A pool of connections: those of all threads without an event loop, or those of one event loop.

* One request at a time uses a connection. The next request with the same route uses it again, the
  newest connection first, so that the oldest ones expire: they are closed at the pool's next use.
* The number of connections is limited. A request that finds none free waits in a queue, and gets
  the connection that another request releases. An idle connection with another route is closed for
  it.
* A request that gets a connection opens it if need be. The connection is released once the answer
  has arrived or is closed. After a failure, or if the answer is closed before its end, it is
  closed; a request that gets it later opens it anew.
* Connections that the state gives up are listed in `PoolState.closing`; the pool closes them
  outside of the lock. The state is changed under the lock only, but for `leaked`.
* If a request is cancelled or fails, no socket and no place in the pool is lost.
"""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

import httpx

from ...concurrency.runtime import run_sync
from ...request.build import WITH_CERTIFICATE
from ..exceptions import closed_error, record_sent
from ..responses import Body, Response, make_response
from .backends.base import Backend, Gate
from .connection import Connection, Route, Timeouts
from .http11 import Head
from .proxies import Proxies
from .tls import Contexts

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
"""How many connections there are, unless the client says otherwise."""

_PORTS = {"http": 80, "https": 443}


@dataclass(slots=True, eq=False)
class Waiter:
    """A request that waits for a connection.

    Attributes:
        route: Where the connection leads to.
        gate: Opened when there is a connection, or the pool is closed.
        connection: The connection that it got.
    """

    route: Route
    gate: Gate
    connection: Connection | None = None


class PoolState:
    """Who has which connection.

    Args:
        limits: How many connections there may be, how many of them idle, and how long they may be
            idle; None is unlimited.
        make: Makes a connection that isn't open yet.
        clock: Returns seconds.

    Attributes:
        max_connections: How many there may be.
        closing: The connections that have to be closed.
        leaked: Connections whose answer was collected unclosed; any thread may add to it.
        is_closed: Whether the pool is closed.
    """

    def __init__(
        self,
        limits: httpx.Limits,
        make: Callable[[Route], Connection],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.max_connections = _or_unlimited(limits.max_connections)
        self._max_idle = _or_unlimited(limits.max_keepalive_connections)
        self._expiry = _or_unlimited(limits.keepalive_expiry)
        self._make = make
        self._clock = clock
        self._busy: set[Connection] = set()
        self.closing: list[Connection] = []
        self.leaked: deque[Connection] = deque()
        self.is_closed = False
        #: The idle connections by route, the oldest first; no list is empty.
        self._idle: dict[Route, deque[Connection]] = {}
        self._idle_count = 0
        self._waiting: OrderedDict[Waiter, None] = OrderedDict()

    def acquire(self, route: Route, make_gate: Callable[[], Gate]) -> Connection | Waiter:
        """Return a connection, which may have to be opened; or the request's place in the queue.

        Raises:
            UsageError: The pool is closed.
        """
        if self.is_closed:
            raise closed_error()
        if self.leaked:
            self._recover()
        self._expire()
        connection = None if self._waiting else self._find(route)
        if connection is not None:
            return connection
        waiter = Waiter(route, make_gate())
        self._waiting[waiter] = None
        return waiter

    def leave_queue(self, waiter: Waiter) -> Connection | None:
        """Return the connection that a waiting request got; without one it leaves the queue."""
        self._recover()
        self._waiting.pop(waiter, None)
        return waiter.connection

    def release(self, connection: Connection) -> None:
        """Release a connection; the next waiting request gets it, or another one."""
        if connection not in self._busy:  # it was reclaimed meanwhile
            return
        self._busy.remove(connection)
        if self.is_closed or not connection.can_be_reused:
            self.closing.append(connection)
        else:
            connection.idle_since = self._clock()
            self._idle.setdefault(connection.route, deque()).append(connection)
            self._idle_count += 1
        self._recover()
        while self._waiting:
            waiter = next(iter(self._waiting))
            waiter.connection = self._find(waiter.route)
            if waiter.connection is None:
                break
            del self._waiting[waiter]
            waiter.gate.open()
        while self._idle_count > self._max_idle:
            self._evict()

    def close(self, busy_too: bool) -> None:
        """Give out no connection any more, and wake all waiting requests.

        Args:
            busy_too: Release those in use as well, because nobody is left to use them.
        """
        self.is_closed = True
        self._recover()
        while self._idle_count:
            self._evict()
        while self._waiting:
            self._waiting.popitem(last=False)[0].gate.open()
        if busy_too:
            self.closing += self._busy
            self._busy.clear()

    def _recover(self) -> None:
        while self.leaked:
            self.release(self.leaked.popleft())

    def _find(self, route: Route) -> Connection | None:
        if route in self._idle:
            connection = self._pop(route, newest=True)
        else:
            if len(self._busy) + self._idle_count >= self.max_connections:
                if not self._idle_count:
                    return None
                self._evict()
            connection = self._make(route)
        connection.has_begun = False
        self._busy.add(connection)
        return connection

    def _expire(self) -> None:
        before = self._clock() - self._expiry
        for route in [route for route, idle in self._idle.items() if idle[0].idle_since < before]:
            while route in self._idle and self._idle[route][0].idle_since < before:
                self.closing.append(self._pop(route))

    def _evict(self) -> None:
        """Give up the connection that has been idle for longest."""
        route = min(self._idle, key=lambda route: self._idle[route][0].idle_since)
        self.closing.append(self._pop(route))

    def _pop(self, route: Route, newest: bool = False) -> Connection:
        idle = self._idle[route]
        connection = idle.pop() if newest else idle.popleft()
        self._idle_count -= 1
        if not idle:
            del self._idle[route]
        return connection


def _or_unlimited(value: float | None) -> float:
    return math.inf if value is None else value


class Pool:
    """Connections, and the requests that use them or wait for one.

    Args:
        backend: Where they are made.
        contexts: Returns the SSL context that shows a certificate, or none.
        limits: How many there may be.
        proxies: The proxies in between.
    """

    def __init__(
        self,
        backend: Backend,
        contexts: Contexts,
        limits: httpx.Limits,
        proxies: Proxies,
    ) -> None:
        self._backend = backend
        self._body = AsyncBody if backend.is_async else SyncBody
        self._contexts = contexts
        self._proxies = proxies
        self._state = PoolState(limits, lambda route: Connection(route, backend))
        self._lock = threading.Lock()
        #: By scheme, host and port: the route without a certificate.
        self._routes: dict[tuple[str, bytes, int | None], Route] = {}

    async def send(self, request: httpx.Request, route: Route) -> Response:
        """Send a request on a free connection, and return the answer, whose body may be a stream.

        Raises:
            UsageError: The pool is closed; nothing was sent.
            httpx.PoolTimeout: No connection became free in time; nothing was sent.
            httpx.TransportError: The network failed.
        """
        timeouts: Timeouts = request.extensions["timeout"]
        with self._lock:
            acquired = self._state.acquire(route, self._backend.make_gate)
        if isinstance(acquired, Waiter):
            connection = await self._wait(acquired, timeouts["pool"])
        else:
            connection = acquired
        try:
            if self._state.closing:
                self._close_unused()
            if not connection.is_usable:
                connection.close()
                context = self._contexts(route.certificate) if route.scheme == "https" else None
                await connection.open(context, timeouts)
            head = await connection.send(request, timeouts)
        except BaseException as error:
            self.fail(connection, error)
            raise
        if not connection.is_complete:
            return _make_response(request, head, self._body(self, connection, timeouts))
        body = connection.take_body()
        self.release(connection)
        return _make_response(request, head, body)

    def find_route(self, request: httpx.Request) -> Route:
        """Return where a request leads to, and how.

        Raises:
            UsageError: The proxy of the environment can't be used; nothing was sent.
        """
        url = request.url
        key = url.scheme, url.raw_host, url.port
        route = self._routes.get(key)
        if route is None:
            host = url.raw_host.decode("ascii")
            proxy = self._proxies.find(url.scheme, host, url.port)
            route = Route(url.scheme, host, url.port or _PORTS[url.scheme], proxy, None)
            self._routes[key] = route
        certificate = request.extensions.get(WITH_CERTIFICATE)
        return route if certificate is None else route._replace(certificate=certificate)

    async def _wait(self, waiter: Waiter, seconds: float | None) -> Connection:
        try:
            with suppress(TimeoutError):
                await waiter.gate.wait(seconds)
        except BaseException as error:
            with self._lock:
                connection = self._state.leave_queue(waiter)
            if connection is not None:
                self.release(connection)
            record_sent(error, is_unsent=True)
            raise
        with self._lock:
            connection = self._state.leave_queue(waiter)
        if connection is not None:
            return connection
        if self._state.is_closed:
            raise closed_error()
        failure = httpx.PoolTimeout(
            f"all {self._state.max_connections} connections were in use for {seconds:g} seconds:"
            " send fewer requests at once, or allow more connections with limits=httpx.Limits(…)"
        )
        record_sent(failure, is_unsent=True)
        raise failure

    def release(self, connection: Connection) -> None:
        """Release a connection; it is closed unless it can be used again."""
        with self._lock:
            self._state.release(connection)
        if self._state.closing:
            self._close_unused()

    def fail(self, connection: Connection, error: BaseException) -> None:
        """Close and release a connection, and record on its error what it says of the request."""
        connection.close()
        record_sent(error, not connection.has_begun, connection.route.proxy)
        self.release(connection)

    def leak(self, connection: Connection) -> None:
        """Note the connection of an answer that was collected without being closed.

        Any thread may call this at any moment. The connection is closed at the pool's next use.
        """
        self._state.leaked.append(connection)

    def close(self, *, busy_too: bool = False) -> None:
        """Close idle connections now, and those in use when they are released.

        Args:
            busy_too: Close those in use as well: their event loop ends, or was closed.
        """
        with self._lock:
            self._state.close(busy_too)
        self._close_unused()

    def _close_unused(self) -> None:
        with self._lock:
            closing, self._state.closing = self._state.closing, []
        for connection in closing:
            connection.close()


def _make_response(request: httpx.Request, head: Head, body: Body) -> Response:
    extensions = {"http_version": head.version, "reason_phrase": head.reason}
    return make_response(request, head.status, head.fields, body, extensions)


class _Body:
    """The body of an answer that has not arrived wholly."""

    def __init__(self, pool: Pool, connection: Connection, timeouts: Timeouts) -> None:
        self._pool = pool
        self._connection: Connection | None = connection
        self._timeouts = timeouts

    async def _receive(self) -> bytes:
        """Return the next bytes; none at the end."""
        connection = self._connection
        if connection is None:
            return b""
        try:
            data = await connection.read(self._timeouts)
        except BaseException as error:
            self._connection = None
            self._pool.fail(connection, error)
            raise
        if connection.is_complete:
            self.close()
        return data

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.release(connection)

    def __del__(self) -> None:
        if self._connection is not None:
            self._pool.leak(self._connection)


class SyncBody(_Body, httpx.SyncByteStream):
    """Read by a thread."""

    def __iter__(self) -> Iterator[bytes]:
        while data := run_sync(self._receive()):
            yield data


class AsyncBody(_Body, httpx.AsyncByteStream):
    """Read on an event loop."""

    def __aiter__(self) -> AsyncBody:
        return self

    async def __anext__(self) -> bytes:
        data = await self._receive()
        if not data:
            raise StopAsyncIteration
        return data

    async def aclose(self) -> None:
        self.close()
