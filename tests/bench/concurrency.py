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
from statistics import median
from typing import Any

import httpx
from _by_hand import ByHand, client_of
from _figures import spread, verdict
from _loopback import Platform, platform
from _orders import order
from _turns import Timed, Times, measure, timed_async

MOST = {50: 1.3, 200: 1.3, 1000: 1.6}
ROUNDS = 7
CALLS = 2000
BY_HAND = "by hand"


def measured(known: Platform) -> Times:
    """Return the times per call, by how many are in flight, and by hand."""
    client, one = client_of(known), ByHand(known)

    async def call(body: dict[str, Any]) -> httpx.Response:
        return await client.v3.payscore.payafterOrders.post_async(json=body)

    with asyncio.Runner() as runner:
        kinds: dict[str, Timed] = {
            BY_HAND: lambda bodies: runner.run(timed_async(one.call_async, bodies))
        }
        for at_once in MOST:
            kinds[str(at_once)] = lambda bodies, at_once=at_once: runner.run(
                timed_async(call, bodies, at_once)
            )
        times = measure("in flight", kinds, order, ROUNDS, CALLS, turn=CALLS)
        runner.run(client.aclose())
    return times


def main() -> None:
    with platform() as known:
        times = measured(known)
    print(f"µs of CPU per call: median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    print(f"{'in flight':>9} {'chainpay':>20} {'by hand, one':>20} {'ratio':>24}")
    failures = []
    for at_once, most in MOST.items():
        taken = times[str(at_once)]
        ratios = [ours / hand for ours, hand in zip(taken, times[BY_HAND], strict=True)]
        ours, hand = spread(taken), spread(times[BY_HAND])
        print(f"{at_once:>9} {ours:>20} {hand:>20} {spread(ratios, 3):>24}")
        if median(ratios) > most:
            failures.append(f"{at_once} in flight: {median(ratios):.3f}, at most {most}")
    verdict(failures)


if __name__ == "__main__":
    main()
