"""Tampered answers that the client accepts: none.

Method: see `tests.tampering` for the twenty answers and how it is judged (and for the changes that
are none, since nothing that is signed has changed), `tests.mutations` for the kinds of change. The
judge is a `chainpay.Client` like any other, but that its requests are not signed, which would take
longer than all the rest: its calls return, or raise. First each single bit of body and signed
headers (their names as well) of each answer is changed, then a million random changes are made, of
all kinds alike. Random is seeded, but keys, and so signatures, are made anew for each run; so an
answer that should have been refused is printed whole.

Requirement: accepted are 0 of either, and nothing is raised that a caller need not reckon with.

Figures, of two whole runs on a shared Xeon, Python 3.11, seed 1: accepted were 0, of 122,704 single
bits (121,752 were refused; 952 change the case of a header's name) and of 1,000,000 random changes
(749,515 were refused, 245,543 change nothing that is signed, 4,942 are another true answer). It is
some 6 minutes of CPU; by the clock 10 to 35 minutes, beside other work.

Usage: python tests/bench/tampering.py [how many] [seed]
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from random import Random

from _figures import progress, verdict

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storms.mutations import KINDS, each_bit, mutated
from tests.storms.tampering import Answer, Judge, Sample, Verdict

MUTATIONS = 1_000_000
SEED = 1
SHOWN = 10  # answers that should have been refused

Changed = Iterable[tuple[str, Sample, Answer]]
Counts = Counter[tuple[str, str]]


def bits(judge: Judge) -> Changed:
    """Yield all answers with each single bit changed, by the name of the answer."""
    for sample in judge.samples:
        for answer in each_bit(sample):
            yield sample.name, sample, answer


def mutations(judge: Judge, random: Random, how_many: int) -> Changed:
    """Yield random answers, changed in a random way, by the kind of the change."""
    for _ in range(how_many):
        sample = random.choice(judge.samples)
        name, answer = mutated(random, sample, judge)
        yield name, sample, answer


def judged(what: str, judge: Judge, changed: Changed) -> Counts:
    """Return how often each verdict was given, by kind; show what should have been refused."""
    counts: Counts = Counter()
    wrong = 0
    start = time.monotonic()
    for number, (name, sample, answer) in enumerate(changed, 1):
        if number % 5000 == 0:
            progress(f"{what}: {number:,}, {wrong} of them wrong, {time.monotonic() - start:.0f} s")
        try:
            given: str = judge.judge(sample, answer)
        except Exception as error:
            given = f"raised {type(error).__name__}"
        counts[name, given] += 1
        if given not in (Verdict.REFUSED, Verdict.SAME, Verdict.ANOTHER):
            wrong += 1
            if wrong <= SHOWN:
                progress("")
                print(f"{given}, {name}, {sample.name}: {answer}")
    progress("")
    print(f"\n{what}: {time.monotonic() - start:.0f} s\n")
    return counts


def report(names: Iterable[str], counts: Counts) -> list[str]:
    """Print a table; return what is not met."""
    print(f"{'':<36} {'changed':>9}" + "".join(f" {verdict_:>9}" for verdict_ in Verdict))
    for name in (*names, "all"):
        row = [
            sum(
                number
                for (of, given), number in counts.items()
                if name in (of, "all") and wanted in (given, "changed")
            )
            for wanted in ("changed", *Verdict)
        ]
        print(f"{name:<36}" + "".join(f" {number:>9,}" for number in row))
    return [
        f"{number} of {name!r}: {given}"
        for (name, given), number in counts.items()
        if given not in (Verdict.REFUSED, Verdict.SAME, Verdict.ANOTHER)
    ]


def main() -> None:
    """Judge, print, and fail if anything was accepted."""
    given = [int(text) for text in sys.argv[1:]]
    how_many, seed = (*given, *(MUTATIONS, SEED)[len(given) :])
    judge = Judge()
    counts = judged("each single bit", judge, bits(judge))
    failures = report([sample.name for sample in judge.samples], counts)
    counts = judged("random changes", judge, mutations(judge, Random(seed), how_many))
    verdict(failures + report(KINDS, counts))


if __name__ == "__main__":
    main()
