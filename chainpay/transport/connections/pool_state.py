"""The state of a pool: which request uses which connection, and which requests wait. No I/O.

* One request at a time uses a connection. The next request with the same key uses it again, the
  newest connection first, so that the oldest ones expire.
* The number of connections is limited. A request that finds none free waits in a queue, and gets
  the connection that another request releases. An idle connection of another key is closed for it.
* Connections that have to be closed are listed in `PoolState.closing`; the pool closes them. Only
  `leaked` may be used without a lock.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from ...errors import UsageError

if TYPE_CHECKING:
    import httpx

CLOSED = "this client is closed; nothing was sent"


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

    def __init__(self, key: Any) -> None:
        self.key = key
        self.transport: Any = None
        self.stream: Any = None
        self.socket: Any = None
        self.alarm: Any = None
        self.used = False
        self.idle_since = 0.0


class PoolRequest:
    """A request that waits for a connection.

    Attributes:
        key: What the connection is needed for.
        wake: Called when there is a connection, or the pool is closed.
        connection: The connection that it got.
    """

    __slots__ = ("alarm", "connection", "key", "wake")

    def __init__(self, key: Hashable, wake: Callable[[], object]) -> None:
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
        self._idle: dict[Hashable, deque[PooledConnection]] = {}
        self._idle_count = 0
        self._waiting: OrderedDict[PoolRequest, None] = OrderedDict()

    def acquire(self, key: Hashable) -> PooledConnection | None:
        """Return a connection, or the permission to open one; None if the request has to wait.

        Raises:
            UsageError: The pool is closed.
        """
        if self.closed:
            raise UsageError(CLOSED)
        self._recover()
        self._expire()
        return None if self._waiting else self._find(key)

    def enqueue(self, key: Hashable, wake: Callable[[], object]) -> PoolRequest:
        """Add a request to the queue after `acquire` returned None."""
        waiter = PoolRequest(key, wake)
        self._waiting[waiter] = None
        return waiter

    def granted(self, waiter: PoolRequest) -> PooledConnection | None:
        """Return the connection that a waiting request got; without one it leaves the queue."""
        self._recover()
        self._waiting.pop(waiter, None)
        return waiter.connection

    def cancel(self, waiter: PoolRequest) -> None:
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

    def _find(self, key: Hashable) -> PooledConnection | None:
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

    def _pop(self, key: Hashable, newest: bool = False) -> PooledConnection:
        idle = self._idle[key]
        connection = idle.pop() if newest else idle.popleft()
        self._idle_count -= 1
        if not idle:
            del self._idle[key]
        return connection


def _or_unlimited(value: float | None) -> float:
    return math.inf if value is None else value
