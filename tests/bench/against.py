"""How much CPU time chainpay takes beside another commit of it.

Method: both commits run in processes of their own, with one interpreter and one set of
dependencies (see `_sides.py`); the emulated platform of the working tree runs in a third process.
Both are driven in turns: a turn is some calls, or some chains, of one side, and both sides take
turns at being first. A round of turns gives one ratio, new / old, of CPU time
(`time.process_time`). Each round has fresh processes: where one's memory happens to lie moves a
figure by some per cent. Awaited calls are made one at a time, and with so many in flight, each made
anew as one ends, over at most 100 connections. An import is a fresh interpreter of its own.

Requirement, beside commit 7021007: the median ratio of each kind is at most what `KINDS` says.

Figures, of 11 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

                                      7021007         working tree   ratio
    sync call, µs           747 (639 … 928)       478 (436 … 597)    0.649 (0.565 … 0.724)
    awaited call, µs        926 (874 … 958)       553 (524 … 584)    0.602 (0.576 … 0.629)
    50 in flight, µs        855 (805 … 1007)      462 (447 … 528)    0.523 (0.477 … 0.656)
    200 in flight, µs       895 (873 … 1084)      511 (491 … 540)    0.572 (0.471 … 0.601)
    1000 in flight, µs      958 (937 … 996)       482 (469 … 506)    0.506 (0.487 … 0.517)
    chain, µs              2.18 (2.13 … 3.94)    2.22 (2.17 … 3.47)  1.010 (0.679 … 1.033)
    import, ms             87.4 (85.6 … 119)     89.6 (86.8 … 124)   1.027 (0.925 … 1.176)

An awaited call alone is at its limit: seven such runs gave 0.584 to 0.617, half of them at most
0.602.

Usage: python tests/bench/against.py COMMIT [KIND …]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import cycle
from statistics import median
from typing import NamedTuple

from _figures import progress, spread, verdict
from _loopback import Platform, platform
from _sides import Side, Tree, two_trees

ROUNDS = 11


class Kind(NamedTuple):
    """What is measured.

    Attributes:
        label: What it is, with the unit of its figures.
        most: The median ratio that it may have.
        name: Its name for a `Side`; empty for an import.
        turns: The turns of either side in a round.
        count: How often a turn does it.
        at_once: How many calls are in flight.
        unit: The unit of the figures, in seconds.
    """

    label: str
    most: float
    name: str
    turns: int
    count: int
    at_once: int = 1
    unit: float = 1e-6


KINDS = {
    "sync": Kind("sync call, µs", 0.68, "sync", 20, 15),
    "awaited": Kind("awaited call, µs", 0.60, "awaited", 20, 15),
    "awaited-50": Kind("50 in flight, µs", 0.58, "awaited", 2, 250, 50),
    "awaited-200": Kind("200 in flight, µs", 0.58, "awaited", 1, 1000, 200),
    "awaited-1000": Kind("1000 in flight, µs", 0.62, "awaited", 1, 2000, 1000),
    "chain": Kind("chain, µs", 1.03, "chain", 30, 2000),
    "import": Kind("import, ms", 1.03, "", 5, 1, unit=1e-3),
}

#: Which side's turn it is: each is first in every second turn.
FIRST = cycle((0, 1, 1, 0))

_IMPORT = """
import time
before = time.process_time()
import chainpay
print(time.process_time() - before)
"""


def take_turn(kind: Kind, tree: Tree, side: Side) -> float:
    """Return the seconds of CPU time that one turn takes."""
    if not kind.name:
        return float(tree.run(_IMPORT))
    taken = side.take_turn(kind.name, kind.count, kind.at_once)
    if taken.failed:
        sys.exit(f"{taken.failed} calls failed")
    return taken.cpu


def measure_round(
    kinds: list[Kind], trees: tuple[Tree, Tree], known: Platform
) -> Iterator[tuple[Kind, list[float]]]:
    """Yield what each tree takes for one call, chain or import, in the unit of the kind."""
    with ExitStack() as stack:
        sides = [stack.enter_context(Side(tree, known)) for tree in trees]
        for side in sides:  # warms up, and opens connections
            side.take_turn("sync", 10)
            side.take_turn("awaited", 200, at_once=100)
        for kind in kinds:
            progress(kind.label)
            taken = [0.0, 0.0]
            for _ in range(kind.turns):
                for number in (next(FIRST), next(FIRST)):
                    taken[number] += take_turn(kind, trees[number], sides[number])
            yield kind, [seconds / kind.turns / kind.count / kind.unit for seconds in taken]


def main(commit: str, *names: str) -> None:
    if unknown := {*names} - {*KINDS}:
        sys.exit(f"no kind: {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}")
    kinds = [KINDS[name] for name in names or KINDS]
    figures: dict[Kind, list[list[float]]] = {kind: [] for kind in kinds}
    with two_trees(commit) as trees, platform() as known:
        for _ in range(ROUNDS):
            for kind, pair in measure_round(kinds, trees, known):
                figures[kind].append(pair)
    progress("")

    print(f"CPU time: median of {ROUNDS} rounds (lowest … highest)")
    print(f"{'':<20} {commit[:20]:>26} {'working tree':>26} {'ratio':>24} {'at most':>8}")
    failures = []
    for kind, pairs in figures.items():
        ratios = [new / old for old, new in pairs]
        before, after = (spread(each, 2) for each in zip(*pairs, strict=True))
        print(
            f"{kind.label:<20} {before:>26} {after:>26} {spread(ratios, 3):>24} {kind.most:>8.2f}"
        )
        if median(ratios) > kind.most:
            failures.append(f"{kind.label}: {median(ratios):.3f} of {commit}, at most {kind.most}")
    verdict(failures)


if __name__ == "__main__":
    main(*sys.argv[1:])
