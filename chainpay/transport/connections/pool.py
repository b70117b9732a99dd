"""A pool of connections: those of all threads without an event loop, or those of one event loop.

* One request at a time uses a connection. The next request to the same place uses it again, the
  newest connection first, so that the oldest ones expire.
* The number of connections is limited. A request that finds none free waits in a queue, and gets
  the connection that another request releases. An idle connection to another place is closed for
  it.
* A request that gets a connection opens it if need be. The connection is released once the answer
  has arrived or is closed. It is closed, and not used again, after a failure and if the answer is
  closed before its end.
* Connections that have to be closed are listed in `PoolState.closing`; the pool closes them. Only
  `leaked` may be used without the lock.
* If a request is cancelled or fails, no socket and no place in the pool is lost.
"""

from __future__ import annotations

import math
import ssl
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import suppress

import httpx

from ...concurrency.runtime import run_sync
from ...request.build import WITH_CERTIFICATE
from ..exceptions import closed_error, mark
from ..response import Body, Response, make_response
from .backends.base import Backend, Gate
from .connection import Connection, Place, Timeouts
from .http11 import Head
from .proxies import Proxies

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
"""How many connections there are, unless the client says otherwise."""

Contexts = Callable[[object], ssl.SSLContext]

_PORTS = {"http": 80, "https": 443}


class Waiter:
    """A request that waits for a connection.

    Attributes:
        place: Where the connection leads to.
        gate: Opened when there is a connection, or the pool is closed.
        connection: The connection that it got.
    """

    __slots__ = ("connection", "gate", "place")

    def __init__(self, place: Place, gate: Gate) -> None:
        self.place = place
        self.gate = gate
        self.connection: Connection | None = None


class PoolState:
    """Who has which connection.

    Args:
        limits: How many connections there may be, how many of them idle, and how long they may be
            idle; None is unlimited.
        make: Makes the permission to open a connection.
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
        make: Callable[[Place], Connection],
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
        #: The idle connections by place, the oldest first; no list is empty.
        self._idle: dict[Place, deque[Connection]] = {}
        self._idle_count = 0
        self._waiting: OrderedDict[Waiter, None] = OrderedDict()

    def acquire(self, place: Place) -> Connection | None:
        """Return a connection, or the permission to open one; None if the request has to wait.

        Raises:
            UsageError: The pool is closed.
        """
        if self.is_closed:
            raise closed_error()
        if self.leaked:
            self._recover()
        self._expire()
        return None if self._waiting else self._find(place)

    def enqueue(self, place: Place, gate: Gate) -> Waiter:
        """Add a request to the queue after `acquire` returned None."""
        waiter = Waiter(place, gate)
        self._waiting[waiter] = None
        return waiter

    def leave_queue(self, waiter: Waiter) -> Connection | None:
        """Return the connection that a waiting request got; without one it leaves the queue."""
        self._recover()
        self._waiting.pop(waiter, None)
        return waiter.connection

    def cancel(self, waiter: Waiter) -> None:
        """Remove a request from the queue, and release the connection that it got meanwhile."""
        self._waiting.pop(waiter, None)
        if waiter.connection is not None:
            self.release(waiter.connection)

    def release(self, connection: Connection) -> None:
        """Release a connection; the next waiting request gets it, or the permission for another."""
        if connection not in self._busy:  # it was reclaimed meanwhile
            return
        self._busy.remove(connection)
        if self.is_closed or not connection.can_be_reused:
            self.closing.append(connection)
        else:
            connection.idle_since = self._clock()
            self._idle.setdefault(connection.place, deque()).append(connection)
            self._idle_count += 1
        self._recover()
        while self._waiting:
            waiter = next(iter(self._waiting))
            waiter.connection = self._find(waiter.place)
            if waiter.connection is None:
                break
            del self._waiting[waiter]
            waiter.gate.open()
        while self._idle_count > self._max_idle:
            self._evict()

    def to_close(self) -> list[Connection]:
        """Return the connections that have to be closed, and forget them."""
        closing, self.closing = self.closing, []
        return closing

    def close(self) -> None:
        """Give out no connection any more, and wake all waiting requests."""
        self.is_closed = True
        self._recover()
        while self._idle_count:
            self._evict()
        while self._waiting:
            self._waiting.popitem(last=False)[0].gate.open()

    def reclaim(self) -> None:
        """Release all connections in use, because nobody is left to use them."""
        self.closing += self._busy
        self._busy.clear()

    def _recover(self) -> None:
        while self.leaked:
            self.release(self.leaked.popleft())

    def _find(self, place: Place) -> Connection | None:
        if place in self._idle:
            connection = self._pop(place, newest=True)
        else:
            if len(self._busy) + self._idle_count >= self.max_connections:
                if not self._idle_count:
                    return None
                self._evict()
            connection = self._make(place)
        self._busy.add(connection)
        return connection

    def _expire(self) -> None:
        before = self._clock() - self._expiry
        for place in [place for place, idle in self._idle.items() if idle[0].idle_since < before]:
            while place in self._idle and self._idle[place][0].idle_since < before:
                self.closing.append(self._pop(place))

    def _evict(self) -> None:
        """Give up the connection that has been idle for longest."""
        place = min(self._idle, key=lambda place: self._idle[place][0].idle_since)
        self.closing.append(self._pop(place))

    def _pop(self, place: Place, newest: bool = False) -> Connection:
        idle = self._idle[place]
        connection = idle.pop() if newest else idle.popleft()
        self._idle_count -= 1
        if not idle:
            del self._idle[place]
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
        self._state = PoolState(limits, lambda place: Connection(place, backend))
        self._lock = threading.Lock()
        #: By scheme, host and port: the place without a certificate.
        self._places: dict[tuple[str, bytes, int | None], Place] = {}

    async def send(self, request: httpx.Request, place: Place) -> Response:
        """Send a request on a free connection, and return the answer, whose body may be a stream.

        Raises:
            UsageError: The pool is closed; nothing was sent.
            httpx.PoolTimeout: No connection became free in time; nothing was sent.
            httpx.TransportError: The network failed.
        """
        timeouts: Timeouts = request.extensions["timeout"]
        with self._lock:
            connection = self._state.acquire(place)
            if connection is None:
                waiter = self._state.enqueue(place, self._backend.make_gate())
        if connection is None:
            connection = await self._wait(waiter, timeouts["pool"])
        try:
            if self._state.closing:
                self._close_unused()
            if not connection.is_usable:
                connection.close()
                context = self._contexts(place.certificate) if place.scheme == "https" else None
                await connection.open(context, timeouts)
            head = await connection.send(request, timeouts)
        except BaseException as error:
            self.fail(connection, error)
            raise
        if not connection.has_answered:
            return _make_response(request, head, self._body(self, connection, timeouts))
        body = connection.take_body()
        self.release(connection)
        return _make_response(request, head, body)

    def find_place(self, request: httpx.Request) -> Place:
        """Return where a request leads to.

        Raises:
            UsageError: The proxy of the environment can't be used; nothing was sent.
        """
        url = request.url
        key = url.scheme, url.raw_host, url.port
        place = self._places.get(key)
        if place is None:
            port = url.port or _PORTS[url.scheme]
            proxy = self._proxies.find(url.scheme, url.host, url.port)
            place = Place(url.scheme, url.raw_host.decode("ascii"), port, proxy, None)
            self._places[key] = place
        certificate = request.extensions.get(WITH_CERTIFICATE)
        return place if certificate is None else place._replace(certificate=certificate)

    async def _wait(self, waiter: Waiter, seconds: float | None) -> Connection:
        try:
            with suppress(TimeoutError):
                await waiter.gate.wait(seconds)
        except BaseException as error:
            with self._lock:
                self._state.cancel(waiter)
            self._close_unused()
            mark(error, is_unsent=True)
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
        mark(failure, is_unsent=True)
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
        mark(error, not connection.has_begun, connection.place.proxy)
        self.release(connection)

    def leak(self, connection: Connection) -> None:
        """Note the connection of an answer that was collected without being closed.

        Any thread may call this at any moment. The connection is closed at the pool's next use.
        """
        self._state.leaked.append(connection)

    def close(self, *, busy_too: bool = False) -> None:
        """Close idle connections now, and those in use when they are released.

        Args:
            busy_too: Close those in use as well: their event loop ends.
        """
        with self._lock:
            self._state.close()
            if busy_too:
                self._state.reclaim()
        self._close_unused()

    def abort(self) -> None:
        """End all connections, because the event loop was closed."""
        self._state.close()
        self._state.reclaim()
        for connection in self._state.to_close():
            connection.abort()

    def _close_unused(self) -> None:
        with self._lock:
            closing = self._state.to_close()
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

    async def _read(self) -> bytes:
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
        if connection.has_answered:
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
        while data := run_sync(self._read()):
            yield data


class AsyncBody(_Body, httpx.AsyncByteStream):
    """Read on an event loop."""

    def __aiter__(self) -> AsyncBody:
        return self

    async def __anext__(self) -> bytes:
        data = await self._read()
        if not data:
            raise StopAsyncIteration
        return data

    async def aclose(self) -> None:
        self.close()
