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

Requirement: over TLS, the median ratio to an `httpx.Client` is at least 1.9; to commit 7021007 it
is at least 1.3, over TLS and without.

Figures, of 7 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

    over TLS             calls a second       chainpay to it        failed
      chainpay           1047 (904 … 1078)                               0
      httpx               372 (365 … 459)     2.84 (2.15 … 2.91)         4
      httpx, 100 kept     628 (352 … 747)     1.72 (1.40 … 2.56)         0
    without TLS
      chainpay           1101 (982 … 1163)                               0
      httpx               766 (375 … 839)     1.44 (1.26 … 2.62)         2
      httpx, 100 kept     692 (508 … 899)     1.57 (1.17 … 1.99)         0

Usage: python tests/bench/threads.py [COMMIT]
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from statistics import median
from typing import Any, NamedTuple

from _figures import progress, spread, verdict
from _loopback import Platform, platform
from _sides import Side, Tree, this_tree, two_trees

OURS, HTTPX = "chainpay", "httpx"
MIN_TO_HTTPX = 1.9
MIN_TO_COMMIT = 1.3
ROUNDS = 7
CALLS = 1000
THREADS = 50
LATENCY = 0.03
PATIENCE = 2


class Rate(NamedTuple):
    """How many calls a second were answered, and how many failed."""

    answered: float
    failed: int


def measure(
    known: Platform, kinds: dict[str, tuple[Tree, dict[str, Any]]]
) -> dict[str, list[Rate]]:
    """Return the rates of each round, by kind: a tree, and what its side has of its own."""
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
    print(f"{title:<18} {'calls a second':>20} {'chainpay to it':>20} {'failed':>8}")
    reached = {}
    for name, figures in rates.items():
        ratios = [
            ours.answered / it.answered for ours, it in zip(rates[OURS], figures, strict=True)
        ]
        reached[name] = median(ratios)
        shown, failed = spread([it.answered for it in figures]), sum(it.failed for it in figures)
        print(f"  {name[:16]:<16} {shown:>20} {spread(ratios, 2):>20} {failed:>8}")
    return reached


def main(commit: str | None = None) -> None:
    print(f"Median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    failures = []
    more = {"max_connections": 100, "max_keepalive_connections": 100}
    with ExitStack() as stack:
        if commit is None:
            old, new = None, stack.enter_context(this_tree())
        else:
            old, new = stack.enter_context(two_trees(commit))
        kinds: dict[str, tuple[Tree, dict[str, Any]]] = {
            OURS: (new, {}),
            HTTPX: (new, {"through_httpx": True}),
            f"{HTTPX}, 100 kept": (new, {"through_httpx": True, "limits": more}),
        }
        if old is not None:
            kinds[commit] = old, {}
        for tls in (True, False):
            title = "over TLS" if tls else "without TLS"
            with platform(LATENCY, tls) as known:
                rates = measure(known, kinds)
            reached = report(title, rates)
            required = {HTTPX: MIN_TO_HTTPX if tls else 0, commit: MIN_TO_COMMIT}
            for name, at_least in required.items():
                if name in reached and reached[name] < at_least:
                    failures.append(
                        f"{title}: {reached[name]:.2f} times as many as {name}, at least {at_least}"
                    )
            if any(figure.failed for figure in rates[OURS]):
                failures.append(f"{title}: calls through chainpay's connections failed")
    verdict(failures)


if __name__ == "__main__":
    main(*sys.argv[1:])
