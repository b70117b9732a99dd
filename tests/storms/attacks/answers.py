"""Answers that somebody has changed on the way: see `tests.storms.tampering`, which judges them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.storms.mutations import mutated
from tests.storms.tampering import Judge, Verdict

__all__ = ["attack"]


def attack(random: Random) -> Iterator[str | None]:
    """Yield what is wrong with each changed answer: None, as it should be."""
    judge = Judge()
    while True:
        sample = random.choice(judge.samples)
        kind, answer = mutated(random, sample, judge)
        try:
            verdict: str = judge.judge(sample, answer)
        except Exception as error:
            verdict = f"raised {type(error).__name__}: {error}"
        is_right = verdict in (Verdict.REFUSED, Verdict.SAME, Verdict.ANOTHER)
        yield None if is_right else f"{verdict}: {kind}, {sample.name}: {answer}"
