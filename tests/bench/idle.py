"""How much memory a thousand idle connections take, beside another commit.

Method: the emulated platform in another process holds back each answer for a second, so that a
thousand calls on one event loop open a thousand connections, without TLS. Both commits do that in
processes of their own: see `_sides.py`. Resident memory is read after one call has loaded what a
call needs, and after the thousand calls have ended, when garbage was collected and free memory
given back: then all connections are idle. A round gives one ratio, new / old, of the growth.

Requirement, beside commit 7021007: the median ratio is at most 0.7.

Figures, in KB for each connection, of 5 rounds, on two cores of a shared Xeon, Python 3.11:

    7021007         39.8 (38.0 … 39.9)
    with httptools  24.0 (22.4 … 24.1)
    ratio           0.601 (0.590 … 0.604)

Usage: python tests/bench/idle.py COMMIT
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from statistics import median

from _figures import progress, spread, verdict
from _loopback import Platform, platform
from _sides import Side, Tree, two_trees

MOST = 0.7
ROUNDS = 5
CONNECTIONS = 1000
LATENCY = 1.0  # seconds


def main(commit: str) -> None:
    grown: list[list[float]] = [[], []]
    with ExitStack() as stack:
        trees = stack.enter_context(two_trees(commit))
        known = stack.enter_context(platform(LATENCY))
        for number in range(ROUNDS):
            progress(f"round {number + 1} of {ROUNDS}")
            for figures, tree in zip(grown, trees, strict=True):
                figures.append(measure(tree, known))
    progress("")
    ratios = [new / old for old, new in zip(*grown, strict=True)]
    print(f"KB for each of {CONNECTIONS:,} idle connections: median of {ROUNDS} (lowest … highest)")
    for name, figures in zip((commit, "working tree"), grown, strict=True):
        print(f"{name[:20]:<20} {spread(figures, 2):>26}")
    print(f"{'ratio':<20} {spread(ratios, 3):>26}")
    failures = []
    if median(ratios) > MOST:
        failures.append(f"{median(ratios):.3f} of {commit}, at most {MOST}")
    verdict(failures)


def measure(tree: Tree, known: Platform) -> float:
    """Return by how many KB of memory a process grows for each connection."""
    limits = {"max_connections": CONNECTIONS, "max_keepalive_connections": CONNECTIONS}
    with Side(tree, known, limits={**limits, "keepalive_expiry": 600}, timeout=60) as side:
        side.take_turn("awaited", 1)
        before, sockets = side.resident(), side.sockets()
        if failed := side.take_turn("awaited", CONNECTIONS, CONNECTIONS).failed:
            sys.exit(f"{failed} calls failed")
        after = side.resident()
        if side.sockets() - sockets < CONNECTIONS - 1:
            sys.exit("not all connections are idle")
    return (after - before) * 1024 / CONNECTIONS


if __name__ == "__main__":
    main(*sys.argv[1:])
