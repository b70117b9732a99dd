"""Several kinds of calls in turns, so that whatever else the machine does befalls all of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from itertools import count
from random import Random
from typing import Any

from _figures import progress

__all__ = ["Timed", "Times", "in_flight", "measure", "timed", "timed_async"]

#: The CPU seconds that calls with some items take.
Timed = Callable[[list[Any]], float]
#: µs of CPU per call, of each round, by kind.
Times = dict[str, list[float]]


def timed(call: Callable[[Any], object], items: Iterable[Any]) -> float:
    """Return the CPU time of some calls, in seconds."""
    start = time.process_time()
    for item in items:
        call(item)
    return time.process_time() - start


async def timed_async(
    call: Callable[[Any], Awaitable[object]], items: Iterable[Any], at_once: int = 1
) -> float:
    """Do the same with one await after another, or with so many calls in flight."""
    start = time.process_time()
    await in_flight(call, items, at_once)
    return time.process_time() - start


async def in_flight(
    call: Callable[[Any], Awaitable[object]], items: Iterable[Any], at_once: int
) -> None:
    """Make a call with each item, so many at once: the next one is made as one ends."""
    left = iter(items)

    async def keep_calling() -> None:
        for item in left:
            await call(item)

    if at_once == 1:
        await keep_calling()
    else:
        await asyncio.gather(*(keep_calling() for _ in range(at_once)))


def measure(
    title: str,
    kinds: Mapping[str, Timed],
    item: Callable[[int], Any],
    rounds: int,
    calls: int,
    turn: int = 10,
) -> Times:
    """Return the CPU times per call in µs, of each round, by kind.

    Args:
        title: For people.
        kinds: What is measured, by name.
        item: Returns what the call of a number is made with.
        rounds: How many; one more, the first, warms up.
        calls: How many of each kind in a round.
        turn: How many of them in a turn.
    """
    numbers, random = count(), Random(0)
    turns = list(kinds)
    times: Times = {name: [] for name in kinds}
    for number in range(-1, rounds):
        progress(f"{title}: round {number + 1} of {rounds}")
        taken = dict.fromkeys(kinds, 0.0)
        for _ in range(calls // turn):
            random.shuffle(turns)  # for what ran before leaves other caches
            for name in turns:
                taken[name] += kinds[name]([item(next(numbers)) for _ in range(turn)])
        if number >= 0:
            for name, seconds in taken.items():
                times[name].append(seconds / calls * 1e6)
    progress("")
    return times
