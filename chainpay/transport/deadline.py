"""When a call must end: one moment for all its attempts, pauses and phases.

The transport gets the deadline in the request's extensions, as a plain value. A call without a
deadline has None in its place.
"""

from __future__ import annotations

import math
from collections.abc import Coroutine, Iterator, Mapping
from time import monotonic
from typing import TypeVar

import httpx

from ..concurrency.runtime import Runtime
from .exceptions import NOT_SENT_ERRORS

T = TypeVar("T")

DEADLINE = "chainpay.deadline"
"""The extension of a request that holds its `Deadline`."""

PASSED = "the deadline of the call has passed"

_MIN_SECONDS = 0.001  # a socket takes 0 for "don't wait"
_GRACE = 0.05  # seconds: the timeout of a phase says more, so it may come first


class Deadline:
    """A moment on the monotonic clock.

    Args:
        seconds: From now on.
    """

    __slots__ = ("_ends",)

    def __init__(self, seconds: float) -> None:
        self._ends = monotonic() + seconds

    @property
    def seconds_left(self) -> float:
        """The seconds until then, never 0; infinite once the deadline is lifted."""
        return max(self._ends - monotonic(), _MIN_SECONDS)

    @property
    def has_passed(self) -> bool:
        """Whether the moment has come."""
        return monotonic() >= self._ends

    def leaves_time_for(self, pause: float) -> bool:
        """Return whether a pause of so many seconds ends before the deadline."""
        return monotonic() + pause < self._ends

    def lift(self) -> None:
        """Forget the moment: whoever reads a file may take longer."""
        self._ends = math.inf

    def limit(self, timeouts: Mapping[str, float | None]) -> Mapping[str, float | None]:
        """Return the timeouts of a request, by phase; none of them outlasts the deadline."""
        return _LimitedTimeouts(timeouts, self)

    async def enforce(self, coroutine: Coroutine[object, None, T], runtime: Runtime) -> T:
        """Return a coroutine's result.

        Raises:
            httpx.ReadTimeout: The deadline has passed meanwhile.
        """
        try:
            return await runtime.fail_after(self.seconds_left + _GRACE, coroutine)
        except TimeoutError as error:
            if not self.has_passed:  # somebody else's timeout
                raise
            raise httpx.ReadTimeout(PASSED) from error
        except httpx.TransportError as error:
            if isinstance(error, NOT_SENT_ERRORS) or self.seconds_left > _MIN_SECONDS:
                raise
            raise httpx.ReadTimeout(PASSED) from error


class _LimitedTimeouts(Mapping[str, float | None]):
    """Timeouts that are read when a phase begins, and then know how much time is left.

    Bytes that have arrived are read in no time: so once the deadline has passed, none are read.
    """

    def __init__(self, timeouts: Mapping[str, float | None], deadline: Deadline) -> None:
        self._timeouts = timeouts
        self._deadline = deadline

    def __getitem__(self, phase: str) -> float | None:
        if phase == "read" and self._deadline.has_passed:
            raise httpx.ReadTimeout(PASSED)
        timeout, left = self._timeouts[phase], self._deadline.seconds_left
        seconds = left if timeout is None else min(timeout, left)
        return None if seconds == math.inf else seconds

    def __iter__(self) -> Iterator[str]:
        return iter(self._timeouts)

    def __len__(self) -> int:
        return len(self._timeouts)
