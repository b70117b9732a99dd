"""A gateway that is killed under load: what it has answered is there, and no callback is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storms.kills import Process, run


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path / "state")
    yield process
    process.kill()


@pytest.mark.parametrize(
    ("kills", "minimum"), [(1, 3), pytest.param(6, 20, marks=pytest.mark.slow)]
)
def test_killed_under_load(process: Process, kills: int, minimum: int) -> None:
    figures = run(process, kills=kills, shoppers=4)
    assert figures.orders > minimum
    assert figures.callbacks > minimum
    assert figures.missing == figures.halves == figures.lost == figures.needless == []
