"""How many calls a second 50 threads make of a platform that answers after 30 ms, over TLS.

Method: create-order calls over loopback to the emulated platform in another process, which holds
back each answer for 30 ms, and doesn't sign each anew. 50 threads share one chainpay client: with
its own connections, or with those of one `httpx.Client` as it is by default
(``transport=httpx.HTTPTransport(…)``), or with those once it may keep 100 instead of 20. They take
turns; a round is `CALLS` calls of each. The first round only warms up. All of it is done over TLS,
as WeChat Pay is reached, and then without, for what of it is TLS. Counted are calls that are
answered, for httpx's own pool may close a connection that another thread has just been given: such
a call fails (`httpx.ReadError`: bad file descriptor), or times out, here after two seconds.

Requirement: over TLS, the median ratio to an `httpx.Client` is at least 1.9.

Figures, of 7 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

    over TLS             calls a second       chainpay to it        failed
      chainpay           1047 (904 … 1078)                               0
      httpx               372 (365 … 459)     2.84 (2.15 … 2.91)         4
      httpx, 100 kept     628 (352 … 747)     1.72 (1.40 … 2.56)         0
    without TLS
      chainpay           1101 (982 … 1163)                               0
      httpx               766 (375 … 839)     1.44 (1.26 … 2.62)         2
      httpx, 100 kept     692 (508 … 899)     1.57 (1.17 … 1.99)         0

Usage: python tests/bench/threads.py
"""

from __future__ import annotations

import ssl
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from statistics import median
from typing import NamedTuple

import httpx
from _by_hand import client_of
from _figures import progress, spread, verdict
from _loopback import PATH, Platform, order, platform

import chainpay

LEAST = 1.9
ROUNDS = 7
CALLS = 1000
THREADS = 50
LATENCY = 0.03
PATIENCE = 2


class Rate(NamedTuple):
    """How many calls a second were answered, and how many failed."""

    answered: float
    failed: int


def rate(client: chainpay.Client, threads: ThreadPoolExecutor, numbers: count[int]) -> Rate:
    """Return how many calls a second are answered, and how many calls fail."""

    def call(number: int) -> int:
        try:
            client.chain(PATH).post(json=order(number), timeout=PATIENCE)
        except httpx.TransportError:
            return 0
        return 1

    bodies = [next(numbers) for _ in range(CALLS)]
    start = time.perf_counter()
    answered = sum(threads.map(call, bodies))
    return Rate(answered / (time.perf_counter() - start), CALLS - answered)


def measure(known: Platform, threads: ThreadPoolExecutor) -> dict[str, list[Rate]]:
    """Return the rates of each round, by whose connections the calls went through."""
    numbers = count()
    trusting = ssl.create_default_context(cadata=known.authority)
    more = httpx.Limits(max_connections=100, max_keepalive_connections=100)
    kinds = {
        "chainpay": client_of(known, verify=trusting),
        "httpx": client_of(known, transport=httpx.HTTPTransport(trusting)),
        "httpx, 100 kept": client_of(known, transport=httpx.HTTPTransport(trusting, limits=more)),
    }
    rates: dict[str, list[Rate]] = {name: [] for name in kinds}
    for number in range(-1, ROUNDS):  # the first one warms up
        progress(f"round {number + 1} of {ROUNDS}")
        for name, client in kinds.items():
            figure = rate(client, threads, numbers)
            if number >= 0:
                rates[name].append(figure)
    progress("")
    for client in kinds.values():
        client.close()
    return rates


def report(title: str, rates: dict[str, list[Rate]]) -> float:
    """Print a table; return how many times the rate of an `httpx.Client` is ours."""
    print(f"{title:<18} {'calls a second':>20} {'chainpay to it':>20} {'failed':>8}")
    found = {}
    for name, figures in rates.items():
        ratios = [
            ours.answered / it.answered for ours, it in zip(rates["chainpay"], figures, strict=True)
        ]
        found[name] = median(ratios)
        shown, failed = spread([it.answered for it in figures]), sum(it.failed for it in figures)
        print(f"  {name:<16} {shown:>20} {spread(ratios, 2):>20} {failed:>8}")
    return found["httpx"]


def main() -> None:
    print(f"Median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    failures = []
    for tls in (True, False):
        with platform(LATENCY, tls) as known, ThreadPoolExecutor(THREADS) as threads:
            rates = measure(known, threads)
        reached = report("over TLS" if tls else "without TLS", rates)
        if tls and reached < LEAST:
            failures.append(f"{reached:.2f} times as many, at least {LEAST}")
        if any(figure.failed for figure in rates["chainpay"]):
            failures.append("calls through chainpay's connections failed")
    verdict(failures)


if __name__ == "__main__":
    main()
