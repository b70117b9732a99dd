"""The pace of a job that several workers share by a database: together they keep one rate.

The database has the next free moment, and the rate now. A worker takes the moments of a fifth of a
second at once. The rate falls and grows as in `Pace`, for all workers.
"""

from __future__ import annotations

import asyncio
from collections import deque
from time import monotonic

from ..journal.postgres import PostgresStore
from ..pace import BURST, Pace, fall, grow

_BLOCK = 0.2  # seconds of moments that a worker takes at once
_NOW = "extract(epoch FROM clock_timestamp())"


def reset_pace(store: PostgresStore, limit: float) -> None:
    """Begin at the limit; called by whoever hands out the job.

    Args:
        store: The database.
        limit: Calls a second, of all workers together.
    """
    with store.transaction() as connection:
        connection.execute("DELETE FROM pace")
        connection.execute(f"INSERT INTO pace SELECT {_NOW}, ?, {_NOW}", (limit,))


class SharedPace(Pace):
    """Gives each call of all workers its moment.

    Args:
        store: The database.
        limit: Calls a second, of all workers together.
    """

    def __init__(self, store: PostgresStore, limit: float) -> None:
        super().__init__(limit)
        self._store = store
        self._moments: deque[float] = deque()
        self._lock = asyncio.Lock()
        self._slow: list[float] = []

    async def wait(self) -> None:
        """Wait for the moment of the next call."""
        async with self._lock:
            if self._slow or not self._moments:
                pauses, self._slow = self._slow, []
                self._moments = await asyncio.to_thread(self._reserve, pauses)
            moment = self._moments.popleft()
        self.sent += 1
        if (seconds := moment - monotonic()) > 0:
            await self.sleep(seconds)  # type: ignore[misc]

    def slow_down(self, pause: float | None = None) -> None:
        """Halve the rate of all workers, as the platform refuses calls as too many."""
        self._slow.append(pause or 0.0)

    def _reserve(self, pauses: list[float]) -> deque[float]:
        """Take the next moments, by this machine's clock."""
        with self._store.transaction() as connection:
            began = monotonic()
            ((free, rate, changed, now),) = connection.execute(
                f"SELECT next, rate, changed, {_NOW}::float8 FROM pace FOR UPDATE"
            )
            if pauses and (rate >= self.limit or now - changed >= 1):
                rate, changed = fall(rate, self.limit), now
            elif rate < self.limit and now - changed >= 1:
                rate, changed = grow(rate, self.limit, now - changed), now
            first = max(free, now - BURST, *(now + pause for pause in pauses))
            count = max(1, int(rate * _BLOCK))
            connection.execute(
                "UPDATE pace SET next = ?, rate = ?, changed = ?",
                (first + count / rate, rate, changed),
            )
        self.rate = rate
        return deque(began + first - now + place / rate for place in range(count))
