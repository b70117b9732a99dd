"""How fast a job sends: at most so many calls a second, fewer if the platform says so.

The rate is halved, once for each second in which the platform refuses calls as too many, down to a
twentieth of the limit; and grows again by a twentieth for each second without such a refusal
(AIMD).
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from time import monotonic

_GROWTH = 0.05  # of the limit, for each second
_SLOWEST = 0.05  # of the limit; but a call a second is never too much
BURST = 0.05  # seconds that a sender who is late may make up for


def fall(rate: float, limit: float) -> float:
    """Return the rate after calls were refused as too many: half of it."""
    return min(limit, max(1.0, _SLOWEST * limit, rate / 2))


def grow(rate: float, limit: float, seconds: float) -> float:
    """Return the rate after some seconds without such a refusal."""
    return min(limit, rate + _GROWTH * limit * seconds)


class Pace:
    """Gives each call its moment.

    Args:
        limit: Calls a second.
        clock: Returns seconds, to measure time.
        sleep: Waits for some seconds.

    Attributes:
        limit: The calls a second at most.
        rate: The calls a second now.
        sleep: Waits for some seconds.
        sent: How many calls have had their moment.
    """

    def __init__(
        self,
        limit: float,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], object] = asyncio.sleep,
    ) -> None:
        self.limit = self.rate = limit
        self.sent = 0
        self._clock, self.sleep = clock, sleep
        self._next = self._changed = clock()
        self._recent: deque[float] = deque()

    async def wait(self) -> None:
        """Wait for the moment of the next call."""
        now = self._clock()
        self._grow(now)
        self._next = max(self._next, now - BURST)
        moment, self._next = self._next, self._next + 1 / self.rate
        self.sent += 1
        self._remember(max(moment, now))
        if moment > now:
            await self.sleep(moment - now)  # type: ignore[misc]

    def slow_down(self, pause: float | None = None) -> None:
        """Halve the rate, as the platform refuses calls as too many.

        Args:
            pause: The seconds in which the platform wants no call; None if it doesn't say.
        """
        now = self._clock()
        if pause is not None:
            self._next = max(self._next, now + pause)
        if now - self._changed < 1 and self.rate < self.limit:
            return  # those calls left before the rate was halved
        recently = sum(moment > now - 1 for moment in self._recent)
        self.rate = fall(min(self.rate, recently or self.rate), self.limit)
        self._changed = now

    def _grow(self, now: float) -> None:
        seconds = now - self._changed
        if self.rate < self.limit and seconds >= 1:
            self.rate = grow(self.rate, self.limit, seconds)
            self._changed = now

    def _remember(self, moment: float) -> None:
        self._recent.append(moment)
        while self._recent[0] < moment - 1:
            self._recent.popleft()
