"""How much memory 200,000 calls leave behind that went well, were refused, failed or were forged.

Method: see `tests.endurance`. One client makes calls one after the other and ten at once, in the
sync world and on event loops that come and go; at random they are answered, refused, fail, are
tampered with or cancelled. Once in a process where resident memory is read, once in another where
`tracemalloc` counts what Python has allocated; after a full collection of garbage, either.

Requirement: between call 20,000 and call 220,000 neither has grown by more than 2 MB.

Figures: FIGURES

Usage: python tests/bench/memory.py [seed]
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
import tracemalloc
from collections import Counter
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from tempfile import NamedTemporaryFile

from _figures import progress, verdict

sys.path.insert(0, str(Path(__file__).parents[2]))

from chainpay import Signer
from tests.endurance import calls
from tests.tampering import Judge

MOST = 2.0  # MB
STEP = 20_000
STEPS = 11  # the first one warms up
SEED = 1
SHOWN = 10  # places that have allocated most, if it is too much
MB = 1024 * 1024


def resident() -> float:
    """Return the resident memory of this process in MB, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MB


def traced() -> float:
    """Return what Python has allocated, in MB."""
    return tracemalloc.get_traced_memory()[0] / MB


def measure(kind: str, seed: int, pipe: Connection) -> None:
    """Make the calls in this process; send MB after each step, outcomes, and what has grown."""
    logging.getLogger("chainpay").addHandler(logging.NullHandler())  # or it would be printed
    read = traced if kind == "traced" else resident
    judge = Judge()
    signer = judge.given["signer"]
    judge.given["signer"] = Signer(signer.mchid, signer.serial, judge.strangers[1])
    flow = calls(judge, Random(seed))
    megabytes: list[float] = []
    outcomes: Counter[str] = Counter()
    start = time.monotonic()
    with NamedTemporaryFile() as kept:
        if kind == "traced":
            tracemalloc.start()
        for step in range(1, STEPS + 1):
            outcomes.update(islice(flow, STEP))
            gc.collect()
            megabytes.append(read())
            progress(f"{kind}: {step * STEP:,} calls, {time.monotonic() - start:.0f} s")
            if step == 1 and kind == "traced":  # on disk, for it would be counted itself
                tracemalloc.take_snapshot().dump(kept.name)
        grown: list[str] = []
        if kind == "traced":
            last, first = tracemalloc.take_snapshot(), tracemalloc.Snapshot.load(kept.name)
            grown = [str(line) for line in last.compare_to(first, "lineno")[:SHOWN]]
    flow.close()
    progress("")
    pipe.send((megabytes, outcomes, grown))


def report(kind: str, seed: int) -> str | None:
    """Measure in a process of its own, and print; return what is not met."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=measure, args=(kind, seed, theirs))
    process.start()
    theirs.close()  # so that its end is noticed if it ends early
    megabytes, outcomes, grown = ours.recv()
    process.join()
    growth = megabytes[-1] - megabytes[0]
    print(f"{kind:<9}" + "".join(f"{value:>8.2f}" for value in megabytes) + f"{growth:>+9.2f} MB")
    if growth <= MOST:
        print(" " * 9 + ", ".join(f"{name} {number:,}" for name, number in outcomes.most_common()))
        return None
    print("\n".join(grown))
    return f"the {kind} memory has grown by {growth:.2f} MB, at most {MOST}"


def main() -> None:
    """Measure, print, and fail if a requirement is not met."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else SEED
    print(f"MB after each {STEP:,} calls, and the growth from the first of them to the last")
    failures = [report(kind, seed) for kind in ("resident", "traced")]
    verdict([failure for failure in failures if failure])


if __name__ == "__main__":
    main()
