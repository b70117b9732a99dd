"""Attacks for as long as one likes: what they find must be nothing.

    python -m tests.storms.attacks [answers] [callbacks] [targets] [secrets]
        [records] [--seconds 60] [--count N] [--seed 1]

Without a name, all of them. Random is seeded, but keys are made anew for each run, so what is found
is printed whole. The exit status is 1 if something is found.

Figures, two minutes each on a busy machine, Python 3.11, seed 11: of 158,661 changed answers,
577,199 callbacks, 74,854 targets and 948 showings (each of many texts; seed 3), 0 were wrong.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from random import Random

from tests.storms.attacks import ATTACKS

_MAX_SHOWN = 10


def run(name: str, seconds: float, count: int | None, seed: int) -> int:
    """Run one attack, print what it finds, and return how often it found something."""
    attack, tried, wrong = ATTACKS[name](Random(seed)), 0, 0
    end = time.monotonic() + seconds
    while time.monotonic() < end and tried != count:
        fault = next(attack)
        tried += 1
        wrong += fault is not None
        if fault is not None and wrong <= _MAX_SHOWN:
            print(f"{name} {tried}: {fault}")
    print(f"{name}: {tried:,} tried, {wrong} wrong", flush=True)
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.storms.attacks")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(ATTACKS))
    parser.add_argument("--seconds", type=float, default=60, help="for each attack")
    parser.add_argument("--count", type=int, help="at most so many, of each attack")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    names = options.names or ATTACKS
    # Each attack fails as it should: that is no news, and reading it would take long.
    logging.getLogger("chainpay").addHandler(logging.NullHandler())
    results = [run(name, options.seconds, options.count, options.seed) for name in names]
    sys.exit(any(results))


if __name__ == "__main__":
    main()
