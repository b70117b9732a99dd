"""What chainpay costs beside the same calls written by hand: CPU time of sequential calls.

Method: create-order calls over one loopback connection that is kept alive, to the emulated
platform in another process, so that only the client's CPU time is counted (`time.process_time`). By
hand: one httpx client, keys loaded, and for each call `json.dumps`, the message, the signature,
``build_request`` and ``send``, then the status, the clock, the serial and the answer's signature.
The two kinds take turns of 10 calls, and turns at being first; a round of 300 calls of either gives
one ratio. The first round only warms up.

Requirement: the median ratio is at most 1.05, sync and async.

Figures, of 15 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

           chainpay, µs          by hand, µs           ratio
    sync    790 (760 … 910)       832 (791 … 972)      0.951 (0.936 … 0.980)
    async  1112 (1037 … 1242)    1194 (1099 … 1418)    0.943 (0.846 … 0.963)

Usage: python tests/bench/sequential.py
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import count
from statistics import median
from typing import Any

import httpx
from _by_hand import ByHand, client_of
from _figures import progress, spread, verdict
from _loopback import order, platform

MOST = 1.05
ROUNDS = 15
CALLS = 300
TURN = 10

Call = Callable[[dict[str, Any]], Any]
AsyncCall = Callable[[dict[str, Any]], Awaitable[Any]]
Timed = Callable[[list[dict[str, Any]]], float]
Times = tuple[list[float], list[float]]


def timed(call: Call, bodies: list[dict[str, Any]]) -> float:
    """Return the CPU time of some calls, in seconds."""
    start = time.process_time()
    for body in bodies:
        call(body)
    return time.process_time() - start


async def timed_async(call: AsyncCall, bodies: list[dict[str, Any]]) -> float:
    """Do the same with one await after another."""
    start = time.process_time()
    for body in bodies:
        await call(body)
    return time.process_time() - start


def measure(world: str, ours: Timed, by_hand: Timed) -> Times:
    """Return the CPU times per call in µs, of each round."""
    numbers = count()
    turns = list(enumerate((ours, by_hand)))
    times: Times = ([], [])
    for number in range(-1, ROUNDS):  # the first one warms up
        progress(f"{world}: round {number + 1} of {ROUNDS}")
        taken = [0.0, 0.0]
        for _ in range(CALLS // TURN):
            turns.reverse()  # for whoever comes second finds other caches
            for index, run in turns:
                taken[index] += run([order(next(numbers)) for _ in range(TURN)])
        if number >= 0:
            for kept, seconds in zip(times, taken, strict=True):
                kept.append(seconds / CALLS * 1e6)
    progress("")
    return times


def report(world: str, times: Times) -> str | None:
    """Print one line of the table; return what is not met."""
    ratios = [chain / hand for chain, hand in zip(*times, strict=True)]
    chain, hand = map(spread, times)
    print(f"{world:<6} {chain:>20} {hand:>20} {spread(ratios, 3):>24}")
    if median(ratios) > MOST:
        return f"{world}: chainpay takes {median(ratios):.3f} of the time by hand, at most {MOST}"
    return None


def main() -> None:
    with platform() as known:
        by_hand = ByHand(known)
        client = client_of(known)

        def call(body: dict[str, Any]) -> httpx.Response:
            return client.v3.payscore.payafterOrders.post(json=body)

        async def call_async(body: dict[str, Any]) -> httpx.Response:
            return await client.v3.payscore.payafterOrders.post_async(json=body)

        print(f"µs of CPU per call: median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
        print(f"{'':<6} {'chainpay':>20} {'by hand':>20} {'ratio':>24}")
        failures = [
            report("sync", measure("sync", partial(timed, call), partial(timed, by_hand.call)))
        ]
        with asyncio.Runner() as runner:
            kinds = [
                lambda bodies, kind=kind: runner.run(timed_async(kind, bodies))
                for kind in (call_async, by_hand.call_async)
            ]
            failures.append(report("async", measure("async", *kinds)))
    verdict([failure for failure in failures if failure])


if __name__ == "__main__":
    main()
