"""Two kinds of sequential calls in turns, so that whatever else the machine does befalls both."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable
from itertools import count
from typing import Any

from _figures import progress

__all__ = ["Timed", "Times", "measure", "timed", "timed_async"]

_TURN = 10

#: The CPU seconds that calls with some items take.
Timed = Callable[[list[Any]], float]
Times = tuple[list[float], list[float]]


def timed(call: Callable[[Any], object], items: Iterable[Any]) -> float:
    """Return the CPU time of some calls, in seconds."""
    start = time.process_time()
    for item in items:
        call(item)
    return time.process_time() - start


async def timed_async(call: Callable[[Any], Awaitable[object]], items: Iterable[Any]) -> float:
    """Do the same with one await after another."""
    start = time.process_time()
    for item in items:
        await call(item)
    return time.process_time() - start


def measure(
    runtime: str, kinds: Iterable[Timed], item: Callable[[int], Any], rounds: int, calls: int
) -> Times:
    """Return the CPU times per call in µs of two kinds, of each round.

    Args:
        world: For people.
        kinds: Two of them.
        item: Returns what the call of a number is made with.
        rounds: How many; one more, the first, warms up.
        calls: How many of each kind in a round.
    """
    numbers = count()
    turns = list(enumerate(kinds))
    times: Times = ([], [])
    for number in range(-1, rounds):
        progress(f"{runtime}: round {number + 1} of {rounds}")
        taken = [0.0, 0.0]
        for _ in range(calls // _TURN):
            turns.reverse()  # for whoever comes second finds other caches
            for index, run in turns:
                taken[index] += run([item(next(numbers)) for _ in range(_TURN)])
        if number >= 0:
            for kept, seconds in zip(times, taken, strict=True):
                kept.append(seconds / calls * 1e6)
    progress("")
    return times
