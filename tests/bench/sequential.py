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
from functools import partial
from statistics import median
from typing import Any

import httpx
from _by_hand import ByHand, client_of
from _figures import spread, verdict
from _loopback import platform
from _orders import order
from _turns import Times, measure, timed, timed_async

MOST = 1.05
ROUNDS = 15
CALLS = 300


def report(runtime: str, times: Times) -> str | None:
    """Print one line of the table; return what is not met."""
    ratios = [chain / hand for chain, hand in zip(*times.values(), strict=True)]
    chain, hand = map(spread, times.values())
    print(f"{runtime:<6} {chain:>20} {hand:>20} {spread(ratios, 3):>24}")
    if median(ratios) > MOST:
        return f"{runtime}: chainpay takes {median(ratios):.3f} of the time by hand, at most {MOST}"
    return None


def main() -> None:
    measured = partial(measure, item=order, rounds=ROUNDS, calls=CALLS)
    with platform() as known:
        by_hand = ByHand(known)
        client = client_of(known)

        def call(body: dict[str, Any]) -> httpx.Response:
            return client.v3.payscore.payafterOrders.post(json=body)

        async def call_async(body: dict[str, Any]) -> httpx.Response:
            return await client.v3.payscore.payafterOrders.post_async(json=body)

        print(f"µs of CPU per call: median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
        print(f"{'':<6} {'chainpay':>20} {'by hand':>20} {'ratio':>24}")
        kinds = {"chainpay": partial(timed, call), "by hand": partial(timed, by_hand.call)}
        failures = [report("sync", measured("sync", kinds))]
        with asyncio.Runner() as runner:
            kinds = {
                name: lambda bodies, call=call: runner.run(timed_async(call, bodies))
                for name, call in (("chainpay", call_async), ("by hand", by_hand.call_async))
            }
            failures.append(report("async", measured("async", kinds)))
    verdict([failure for failure in failures if failure])


if __name__ == "__main__":
    main()
