"""How many calls a second 50 threads make of a platform that answers after 30 ms.

Method: create-order calls over loopback to the emulated platform in another process, which holds
back each answer for 30 ms, and doesn't sign each anew. 50 threads share one chainpay client: with
its own connections, or with those of one `httpx.Client` as it is by default
(``transport=httpx.HTTPTransport(…)``), or with those once it may keep 100 instead of 20; and, if a
commit is named, with those of that commit. Each is in a process of its own (see `_sides.py`). They
take turns; a round is `CALLS` calls of each. The first round only warms up. All of it is done over
TLS, as WeChat Pay is reached, and then without, for what of it is TLS. Counted are calls that are
answered, for httpx's own pool may close a connection that another thread has just been given: such
a call fails (`httpx.ReadError`: bad file descriptor), or times out, here after two seconds.

50 threads that wait for 30 ms make 1,667 calls a second if a call costs nothing, and a fast machine
gets near it. So it is done once more with 5 ms: there the cost of a call decides.

Requirement: with 30 ms over TLS, the median ratio to an `httpx.Client` is at least 1.9. The one to
commit 7021007 is at least 1.3 each time, unless 85 % of what is possible is reached.

Figures, of 7 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

    over TLS, 30 ms            calls a second       chainpay to it   failed
      7021007              1140 (1017 … 1318)   1.25 (1.09 … 1.40)        0
      chainpay             1436 (1399 … 1492)                             0
      httpx                  531 (361 … 607)    2.75 (2.35 … 4.04)        6
      httpx, 100 kept        647 (503 … 731)    2.20 (1.95 … 2.78)        0
    without TLS, 30 ms
      7021007              1273 (1067 … 1385)   1.17 (1.08 … 1.36)        0
      chainpay             1456 (1400 … 1490)                             0
      httpx                 944 (393 … 1007)    1.54 (1.42 … 3.79)        2
      httpx, 100 kept        683 (466 … 816)    2.11 (1.83 … 3.05)        0
    over TLS, 5 ms
      7021007              1219 (1036 … 1370)   1.53 (1.29 … 1.62)        0
      chainpay             1676 (1566 … 2151)                             0
      httpx                 940 (760 … 1123)    2.01 (1.73 … 2.13)        0
      httpx, 100 kept       941 (843 … 1146)    1.88 (1.66 … 1.98)        0
    without TLS, 5 ms
      7021007              1323 (1136 … 1446)   1.57 (1.39 … 1.70)        0
      chainpay             2076 (1781 … 2410)                             0
      httpx                1105 (1008 … 1247)   1.93 (1.70 … 2.03)        0
      httpx, 100 kept      1096 (878 … 1245)    2.01 (1.55 … 2.55)        0

Usage: python tests/bench/threads.py [COMMIT]
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from itertools import product
from statistics import median
from typing import Any, NamedTuple

from _figures import progress, spread, verdict
from _loopback import Platform, platform
from _sides import Side, Tree, this_tree, two_trees

OURS, HTTPX = "chainpay", "httpx"
MIN_TO_HTTPX = 1.9
MIN_TO_COMMIT = 1.3
NEAR = 0.85  # of the calls that are possible
ROUNDS = 7
CALLS = 1000
THREADS = 50
LATENCY = 0.03
LATENCIES = (LATENCY, 0.005)
PATIENCE = 2


class Rate(NamedTuple):
    """How many calls a second were answered, and how many failed."""

    answered: float
    failed: int


#: A tree, and what its side has of its own.
Kind = tuple[Tree, dict[str, Any]]


def measure(known: Platform, kinds: dict[str, Kind]) -> dict[str, list[Rate]]:
    """Return the rates of each round, by kind."""
    rates: dict[str, list[Rate]] = {name: [] for name in kinds}
    with ExitStack() as stack:
        sides = {
            name: stack.enter_context(Side(tree, known, **options, timeout=PATIENCE))
            for name, (tree, options) in kinds.items()
        }
        for number in range(-1, ROUNDS):  # the first one warms up
            progress(f"round {number + 1} of {ROUNDS}")
            for name, side in sides.items():
                taken = side.take_turn("sync", CALLS, THREADS)
                if number >= 0:
                    answered = (CALLS - taken.failed) / taken.clock
                    rates[name].append(Rate(answered, taken.failed))
    progress("")
    return rates


def report(title: str, rates: dict[str, list[Rate]]) -> dict[str, float]:
    """Print a table; return how many times the rate of each kind ours is."""
    print(f"{title:<20} {'calls a second':>20} {'chainpay to it':>20} {'failed':>8}")
    reached = {}
    for name, figures in rates.items():
        pairs = zip(rates[OURS], figures, strict=True)
        ratios = [ours.answered / it.answered for ours, it in pairs]
        reached[name] = median(ratios)
        shown, failed = spread([it.answered for it in figures]), sum(it.failed for it in figures)
        print(f"  {name[:18]:<18} {shown:>20} {spread(ratios, 2):>20} {failed:>8}")
    return reached


def compare(kinds: dict[str, Kind], commit: str | None, latency: float, tls: bool) -> list[str]:
    """Measure, and print; return what is not met."""
    title = f"{'over' if tls else 'without'} TLS, {latency * 1e3:.0f} ms"
    with platform(latency, tls) as known:
        rates = measure(known, kinds)
    reached = report(title, rates)
    least = {HTTPX: MIN_TO_HTTPX} if tls and latency == LATENCY else {}
    possible = THREADS / latency
    if commit is not None and median(rate.answered for rate in rates[OURS]) < NEAR * possible:
        least[commit] = MIN_TO_COMMIT
    failures = [
        f"{title}: {reached[name]:.2f} times as many as {name}, at least {at_least}"
        for name, at_least in least.items()
        if reached[name] < at_least
    ]
    if any(rate.failed for rate in rates[OURS]):
        failures.append(f"{title}: calls through chainpay's connections failed")
    return failures


def main(commit: str | None = None) -> None:
    print(f"Median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    with ExitStack() as stack:
        kinds: dict[str, Kind] = {}
        if commit is None:
            tree = stack.enter_context(this_tree())
        else:
            old, tree = stack.enter_context(two_trees(commit))
            kinds[commit] = old, {}
        more = {"max_connections": 100, "max_keepalive_connections": 100}
        kinds[OURS] = tree, {}
        kinds[HTTPX] = tree, {"through_httpx": True}
        kinds[f"{HTTPX}, 100 kept"] = tree, {"through_httpx": True, "limits": more}
        failures = []
        for latency, tls in product(LATENCIES, (True, False)):
            failures += compare(kinds, commit, latency, tls)
    verdict(failures)


if __name__ == "__main__":
    main(*sys.argv[1:])
