"""The books of a pool of connections: who has which one, and who waits. It does no I/O.

* A connection is had by one request at a time, and used again by the next one of its key, last in,
  first out: the oldest ones expire.
* All together are at most so many. Who finds none free waits, in order of arrival, and is handed
  one by whoever gives one back; an idle one of another key makes room.
* What is to be closed is told, not closed: `PoolState.closing`. Not thread-safe; only `lost` is.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    import httpx

CLOSED = "this client is closed; nothing was sent"


class PooledConnection:
    """One connection, or the permit to open it.

    Attributes:
        key: What it can be used for.
        transport: The httpx transport that has it; None before it is opened.
        stream: Its network stream, once it is connected.
        socket: The socket of that; asking for it takes long.
        alarm: What hangs up when the deadline passes, or None.
        used: Whether the first request has begun to be sent; not those that ask a proxy.
        since: When it became idle.
    """

    __slots__ = ("alarm", "key", "since", "socket", "stream", "transport", "used")

    def __init__(self, key: Any) -> None:
        self.key = key
        self.transport: Any = None
        self.stream: Any = None
        self.socket: Any = None
        self.alarm: Any = None
        self.used = False
        self.since = 0.0


class PoolRequest:
    """Who waits for a connection.

    Attributes:
        key: What it is to be used for.
        wake: Called when there is one, or the pool is closed.
        slot: That connection.
    """

    __slots__ = ("alarm", "key", "slot", "wake")

    def __init__(self, key: Hashable, wake: Callable[[], object]) -> None:
        self.key = key
        self.wake = wake
        self.slot: PooledConnection | None = None


class PoolState:
    """The books of one pool.

    Args:
        limits: How many connections there may be, how many idle ones, and for how long; None is
            without end.
        clock: Returns seconds.

    Attributes:
        most: How many there may be.
        busy: The connections that somebody has.
        closing: The connections that are to be closed.
        lost: Connections whose answer was dropped without being closed; any thread may add to it.
        closed: Whether nothing is handed out any more.
    """

    def __init__(self, limits: httpx.Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.most = _or_endless(limits.max_connections)
        self._most_idle = _or_endless(limits.max_keepalive_connections)
        self._expiry = _or_endless(limits.keepalive_expiry)
        self._clock = clock
        self.busy: set[PooledConnection] = set()
        self.closing: list[PooledConnection] = []
        self.leaked: deque[PooledConnection] = deque()
        self.closed = False
        #: By key, the one that has been idle for longest first; none is empty.
        self._idle: dict[Hashable, deque[PooledConnection]] = {}
        self._idle_count = 0
        self._waiting: OrderedDict[PoolRequest, None] = OrderedDict()

    def acquire(self, key: Hashable) -> PooledConnection | None:
        """Return a connection, or the permit for a new one; None if one has to wait.

        Raises:
            UsageError: The pool is closed.
        """
        if self.closed:
            raise UsageError(CLOSED)
        self._recover()
        self._expire()
        return None if self._waiting else self._find(key)

    def enqueue(self, key: Hashable, wake: Callable[[], object]) -> PoolRequest:
        """Join the queue, for `acquire` gave nothing."""
        waiter = PoolRequest(key, wake)
        self._waiting[waiter] = None
        return waiter

    def granted(self, waiter: PoolRequest) -> PooledConnection | None:
        """Return what a waiter was granted; if it is nothing, it leaves the queue."""
        self._recover()
        self._waiting.pop(waiter, None)
        return waiter.slot

    def cancel(self, waiter: PoolRequest) -> None:
        """Leave the queue, and hand on what was granted in this very moment."""
        self._waiting.pop(waiter, None)
        if waiter.slot is not None:
            self.release(waiter.slot, alive=waiter.slot.stream is not None)

    def release(self, slot: PooledConnection, alive: bool) -> None:
        """Take a connection back, and give it to the next who waits.

        Args:
            slot: The connection.
            alive: Whether it can be used again.
        """
        if slot not in self.busy:  # it has been closed under its user
            return
        self.busy.remove(slot)
        if not alive or self.closed:
            self.closing.append(slot)
        else:
            slot.since = self._clock()
            self._idle.setdefault(slot.key, deque()).append(slot)
            self._idle_count += 1
        self._recover()
        while self._waiting:
            waiter = next(iter(self._waiting))
            waiter.slot = self._find(waiter.key)
            if waiter.slot is None:
                break
            del self._waiting[waiter]
            waiter.wake()
        while self._idle_count > self._most_idle:
            self._evict()

    def to_close(self) -> list[PooledConnection]:
        """Return what is to be closed, for whoever closes it."""
        closing, self.closing = self.closing, []
        return closing

    def close(self) -> None:
        """Hand out nothing any more, and let all who wait know."""
        self.closed = True
        self._recover()
        while self._idle_count:
            self._evict()
        while self._waiting:
            self._waiting.popitem(last=False)[0].wake()

    def reclaim(self) -> None:
        """Take back what is in use, for nobody is left to use it."""
        self.closing += self.busy
        self.busy.clear()

    def _recover(self) -> None:
        while self.leaked:
            self.release(self.leaked.popleft(), alive=False)

    def _find(self, key: Hashable) -> PooledConnection | None:
        if key in self._idle:
            slot = self._pop(key, newest=True)
        else:
            if len(self.busy) + self._idle_count >= self.most:
                if not self._idle_count:
                    return None
                self._evict()
            slot = PooledConnection(key)
        self.busy.add(slot)
        return slot

    def _expire(self) -> None:
        before = self._clock() - self._expiry
        for key in [key for key, idle in self._idle.items() if idle[0].since < before]:
            while key in self._idle and self._idle[key][0].since < before:
                self.closing.append(self._pop(key))

    def _evict(self) -> None:
        """Close the one that has been idle for longest."""
        key = min(self._idle, key=lambda key: self._idle[key][0].since)
        self.closing.append(self._pop(key))

    def _pop(self, key: Hashable, newest: bool = False) -> PooledConnection:
        idle = self._idle[key]
        slot = idle.pop() if newest else idle.popleft()
        self._idle_count -= 1
        if not idle:
            del self._idle[key]
        return slot


def _or_endless(value: float | None) -> float:
    return math.inf if value is None else value
