"""How many calls a second 50 threads make of a platform that answers after 30 ms.

Method: create-order calls over loopback to the emulated platform in another process, which holds
back each answer for 30 ms, and doesn't sign each anew. 50 threads share one chainpay client: with
its own connections; with ``transport=httpx.HTTPTransport()``, which are those of an `httpx.Client`;
and with the same, allowed to keep 100 connections instead of 20. They take turns; a round is
`CALLS` calls of each. The first round only warms up.

Requirement: the median ratio to the connections of an `httpx.Client` is at least 1.9.

Usage: python tests/bench/threads.py
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from statistics import median

import httpx
from _by_hand import client_of
from _figures import progress, spread, verdict
from _loopback import PATH, order, platform

import chainpay

LEAST = 1.9
ROUNDS = 7
CALLS = 1000
THREADS = 50
LATENCY = 0.03


def rate(client: chainpay.Client, threads: ThreadPoolExecutor, numbers: count[int]) -> float:
    """Return how many calls a second are made."""

    def call(number: int) -> None:
        client.chain(PATH).post(json=order(number))

    bodies = [next(numbers) for _ in range(CALLS)]
    start = time.perf_counter()
    for _ in threads.map(call, bodies):
        pass
    return CALLS / (time.perf_counter() - start)


def main() -> None:
    numbers = count()
    with platform(LATENCY) as known, ThreadPoolExecutor(THREADS) as threads:
        more = httpx.Limits(max_connections=100, max_keepalive_connections=100)
        kinds = {
            "chainpay": client_of(known),
            "httpx": client_of(known, transport=httpx.HTTPTransport()),
            "httpx, 100 kept": client_of(known, transport=httpx.HTTPTransport(limits=more)),
        }
        rates: dict[str, list[float]] = {name: [] for name in kinds}
        for number in range(-1, ROUNDS):  # the first one warms up
            progress(f"round {number + 1} of {ROUNDS}")
            for name, client in kinds.items():
                figure = rate(client, threads, numbers)
                if number >= 0:
                    rates[name].append(figure)
    progress("")
    print(f"calls a second: median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    ratios = {}
    for name, figures in rates.items():
        ratios[name] = [one / it for one, it in zip(rates["chainpay"], figures, strict=True)]
        print(f"{name:<16} {spread(figures):>22} {spread(ratios[name], 2):>24}")
    reached = median(ratios["httpx"])
    verdict([f"{reached:.2f} times as many, at least {LEAST}"] if reached < LEAST else [])


if __name__ == "__main__":
    main()
