"""How long a chain takes to build, and how much memory promises take that wait to be sent.

Method: `timeit` in CPU time, in rounds over the expressions in turn. Memory: the peak that
`tracemalloc` sees while the promises of create-order calls are made and kept, each with a body of
its own.

Requirement: ``client.v3.payscore.payafterOrders`` takes at most 10 µs, and 10,000 pending promises
at most 50 MB.

Figures, of 7 rounds, on two cores of a shared Xeon, Python 3.11: the chain 2.47 µs (2.41 … 2.48),
with ``.post`` 3.98 µs (3.94 … 4.06), by one string 1.12 µs (1.12 … 1.14); the promises 22.1 MB each
time.

Usage: python tests/bench/chains.py
"""

from __future__ import annotations

import gc
import tracemalloc
import warnings
from statistics import median
from time import process_time
from timeit import Timer

from _figures import progress, spread, verdict
from _orders import order

import chainpay

MOST_MICROSECONDS = 10
MOST_MEGABYTES = 50
PROMISES = 10_000
ROUNDS = 7
BUILDS = 20_000
CHAIN = "client.v3.payscore.payafterOrders"
EXPRESSIONS = (CHAIN, f"{CHAIN}.post", "client['v3/payscore/payafter-orders']")


def build_times(client: chainpay.Client) -> dict[str, list[float]]:
    """Return how many µs each expression takes, of each round."""
    timers = {
        expression: Timer(expression, timer=process_time, globals={"client": client})
        for expression in EXPRESSIONS
    }
    times: dict[str, list[float]] = {expression: [] for expression in EXPRESSIONS}
    for number in range(ROUNDS):
        progress(f"chains: round {number + 1} of {ROUNDS}")
        for expression, timer in timers.items():
            times[expression].append(timer.timeit(BUILDS) / BUILDS * 1e6)
    progress("")
    return times


def memory(client: chainpay.Client) -> float:
    """Return the peak of 10,000 pending promises, in MB."""
    gc.collect()
    tracemalloc.start()
    promises = [
        client.v3.payscore.payafterOrders.post_async(json=order(number))
        for number in range(PROMISES)
    ]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # dropped unsent, on purpose
        promises.clear()
    return peak / 1e6


def main() -> None:
    client = chainpay.sandbox()
    times = build_times(client)
    print(f"µs to build: median of {ROUNDS} rounds of {BUILDS} (lowest … highest)")
    for expression, taken in times.items():
        print(f"{expression}: {spread(taken, 2)}")

    megabytes = []
    for number in range(ROUNDS):
        progress(f"promises: round {number + 1} of {ROUNDS}")
        megabytes.append(memory(client))
    progress("")
    print(f"MB of {PROMISES} pending promises, median of {ROUNDS}: {spread(megabytes, 1)}")

    failures = []
    if median(times[CHAIN]) > MOST_MICROSECONDS:
        failures.append(f"{CHAIN} takes {median(times[CHAIN]):.2f} µs, at most {MOST_MICROSECONDS}")
    if median(megabytes) > MOST_MEGABYTES:
        failures.append(f"the promises take {median(megabytes):.1f} MB, at most {MOST_MEGABYTES}")
    verdict(failures)


if __name__ == "__main__":
    main()
