"""3,000 programs of expressions print what PHP 8.2 printed, or the converter says a word.

`expressions.record` made them; with more, and other seeds, it looks for what these don't have.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.port.expressions.generate import Generator
from tests.port.expressions.programs import judge

RECORDED = Path(__file__).parent / "expressions" / "recorded.jsonl"
PARTS = 8


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """ruff changes no meaning, and would take minutes for so many."""
    monkeypatch.setattr("chainpay.port.python._format", lambda text: text)


@pytest.mark.parametrize(
    "part", [pytest.param(part, marks=[pytest.mark.long] * (part > 0)) for part in range(PARTS)]
)
def test_a_part_of_them(part: int) -> None:
    """Nothing differs in silence, nothing fails that PHP doesn't, and nearly all are converted."""
    rows = [json.loads(line) for line in RECORDED.read_text("utf-8").splitlines()[part::PARTS]]
    counted: Counter[str] = Counter()
    for program, recorded in rows:
        outcome = judge(f"<?php\n{program}", recorded)
        counted[outcome.what] += 1
        wrong = outcome.what not in ("same", "flagged", "told")
        assert not wrong, f"{program}\n--- PHP: {recorded}\n{outcome.python}\n--- {outcome.printed}"
    assert counted["same"] > 0.99 * len(rows)


def test_a_seed_makes_the_same_programs() -> None:
    """What one run finds, another can look at."""
    assert [*Generator(3).programs(40)] == [*Generator(3).programs(40)]
    assert [*Generator(3).programs(40)] != [*Generator(4).programs(40)]
