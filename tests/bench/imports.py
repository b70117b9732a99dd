"""What ``import chainpay`` costs beside what it needs, and what it must not import.

Method: fresh interpreters in turn, one importing chainpay, the next httpx, cryptography.x509 and
inflection; each times its own import statement, so that the interpreter's start is not counted. The
first of each is thrown away: it may compile. Each pair gives one ratio.

Requirement: the median ratio is at most 1.25; and importing chainpay imports no catalog, gateway,
command line, asyncio, trio or anyio.

Figures: TODO

Usage: python tests/bench/imports.py
"""

from __future__ import annotations

import subprocess
import sys
from statistics import median

from _figures import progress, spread, verdict

MOST = 1.25
ROUNDS = 15
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


def run(program: str) -> str:
    """Return what a program prints in a fresh interpreter."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def timed(statement: str) -> float:
    """Return how many milliseconds a statement takes in a fresh interpreter."""
    return float(run(_TIMED.format(statement=statement)))


def main() -> None:
    timed(OURS)
    timed(NEEDED)
    ours, needed = [], []
    for number in range(ROUNDS):
        progress(f"round {number + 1} of {ROUNDS}")
        ours.append(timed(OURS))
        needed.append(timed(NEEDED))
    progress("")
    ratios = [one / other for one, other in zip(ours, needed, strict=True)]
    imported = set(run(f"{OURS}, sys; print(*sys.modules)").split())
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
