"""What ``import chainpay`` costs beside what it needs, and what it must not import.

Method: fresh interpreters in turn, one importing chainpay, the next httpx, cryptography.x509 and
inflection; each times its own import statement, so that the interpreter's start is not counted. The
first of each is thrown away: it compiles, into a cache of this run's own. Each pair gives one
ratio.

Requirement: the median ratio is at most 1.25; and importing chainpay imports no catalog, gateway,
command line, asyncio, trio or anyio.

Figures, of 21 rounds, on two cores of a shared Xeon, Python 3.11: chainpay 88.6 ms (85.3 … 93.8),
what it needs 76.3 ms (73.3 … 101.4), ratio 1.163 (0.868 … 1.244); nothing is imported needlessly.
Medians of the ratio in other runs: 1.132 … 1.168.

Usage: python tests/bench/imports.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median
from tempfile import TemporaryDirectory

from _figures import progress, spread, verdict

MOST = 1.25
ROUNDS = 21
OURS = "import chainpay"
NEEDED = "import httpx, cryptography.x509, inflection"
FORBIDDEN = (
    "chainpay.catalog",
    "chainpay.gateway",
    "chainpay.__main__",
    "asyncio",
    "trio",
    "anyio",
)

_TIMED = """
import time
start = time.perf_counter()
{statement}
print((time.perf_counter() - start) * 1e3)
"""


def run(program: str, cache: str) -> str:
    """Return what a program prints in a fresh interpreter, with its bytecode cached there."""
    environ = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environ)
    return done.stdout


def timed(statement: str, cache: str) -> float:
    """Return how many milliseconds a statement takes in a fresh interpreter."""
    return float(run(_TIMED.format(statement=statement), cache))


def measure(cache: str) -> tuple[list[float], list[float]]:
    """Return how many milliseconds either import takes, of each round."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(-1, ROUNDS):
        progress(f"round {number + 1} of {ROUNDS}")
        for statement, kept in zip((OURS, NEEDED), times, strict=True):
            taken = timed(statement, cache)
            if number >= 0:
                kept.append(taken)
    progress("")
    return times


def main() -> None:
    with TemporaryDirectory() as cache:
        ours, needed = measure(cache)
        imported = set(run(f"{OURS}, sys; print(*sys.modules)", cache).split())
    ratios = [one / other for one, other in zip(ours, needed, strict=True)]
    too_many = [name for name in FORBIDDEN if name in imported]

    print(f"ms per import: median of {ROUNDS} fresh interpreters each (lowest … highest)")
    print(f"{OURS}: {spread(ours, 1)}")
    print(f"{NEEDED}: {spread(needed, 1)}")
    print(f"ratio: {spread(ratios, 3)}")
    print(f"imported needlessly: {', '.join(too_many) or 'nothing'}")
    failures = [f"{OURS} imports {name}" for name in too_many]
    if median(ratios) > MOST:
        failures.append(f"{OURS} takes {median(ratios):.3f} of what it needs, at most {MOST}")
    verdict(failures)


if __name__ == "__main__":
    main()
