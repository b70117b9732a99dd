"""What a call costs while many are in flight on one event loop, beside one by hand, alone.

Method: create-order calls over loopback to the emulated platform in another process, so that only
the client's CPU time is counted (`time.process_time`). In flight are 50, 200 and 1000 calls of one
chainpay client, each made anew as one ends; by hand (see `_by_hand.py`) one call follows another on
an `httpx.AsyncClient`. A round is `CALLS` calls of each kind, in turns, and gives one ratio for
each. The first round only warms up.

Requirement: the median ratio is at most 1.3, 1.3 and 1.6.

Figures, of 7 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

    in flight    chainpay, µs         by hand, one, µs      ratio
           50     991 (909 … 1031)    1164 (1118 … 1227)    0.851 (0.768 … 0.900)
          200    1011 (899 … 1065)    1164 (1118 … 1227)    0.868 (0.760 … 0.893)
         1000    1000 (928 … 1048)    1164 (1118 … 1227)    0.845 (0.821 … 0.923)

Usage: python tests/bench/concurrency.py
"""

from __future__ import annotations

import asyncio
import time
from itertools import count
from statistics import median

import httpx
from _by_hand import ByHand, client_of
from _figures import progress, spread, verdict
from _loopback import PATH, order, platform

import chainpay

MOST = {50: 1.3, 200: 1.3, 1000: 1.6}
ROUNDS = 7
CALLS = 2000


async def by_hand(one: ByHand, numbers: count[int], calls: int) -> None:
    """Send calls one after another."""
    for _ in range(calls):
        await one.call_async(order(next(numbers)))


async def in_flight(client: chainpay.Client, numbers: count[int], at_once: int, calls: int) -> None:
    """Send calls, so many at once."""
    left = calls

    async def keep_sending() -> None:
        nonlocal left
        while left:
            left -= 1
            answer = await client.chain(PATH).post_async(json=order(next(numbers)))
            assert isinstance(answer, httpx.Response)

    await asyncio.gather(*(keep_sending() for _ in range(at_once)))


async def measure(client: chainpay.Client, one: ByHand) -> dict[int, list[float]]:
    """Return the CPU times per call in µs, by how many are in flight; 1 is by hand."""
    numbers = count()
    times: dict[int, list[float]] = {at_once: [] for at_once in (1, *MOST)}
    for number in range(-1, ROUNDS):  # the first one warms up
        progress(f"round {number + 1} of {ROUNDS}")
        for at_once, kept in times.items():
            start = time.process_time()
            if at_once == 1:
                await by_hand(one, numbers, CALLS)
            else:
                await in_flight(client, numbers, at_once, CALLS)
            if number >= 0:
                kept.append((time.process_time() - start) / CALLS * 1e6)
    progress("")
    return times


def main() -> None:
    with platform() as known:
        times = asyncio.run(measure(client_of(known), ByHand(known)))
    print(f"µs of CPU per call: median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    print(f"{'in flight':>9} {'chainpay':>20} {'by hand, one':>20} {'ratio':>24}")
    failures = []
    for at_once, most in MOST.items():
        ratios = [ours / hand for ours, hand in zip(times[at_once], times[1], strict=True)]
        ours, hand = spread(times[at_once]), spread(times[1])
        print(f"{at_once:>9} {ours:>20} {hand:>20} {spread(ratios, 3):>24}")
        if median(ratios) > most:
            failures.append(f"{at_once} in flight: {median(ratios):.3f}, at most {most}")
    verdict(failures)


if __name__ == "__main__":
    main()
