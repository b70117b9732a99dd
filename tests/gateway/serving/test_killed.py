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


def test_killed_under_load(process: Process) -> None:
    figures = run(process, kills=6, shoppers=4)
    assert figures.orders > 20
    assert figures.callbacks > 20
    assert figures.missing == figures.halves == figures.lost == figures.needless == []
