"""A job that is killed at random moments, against a served gateway with faults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storms.job_kills import run
from tests.storms.kills import Process


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path / "state")
    yield process
    process.kill()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_killed_and_resumed(process: Process, tmp_path: Path) -> None:
    """Nothing is lost, done twice, or in another state than the gateway says.

    The larger part of it is `tests/bench/job_kills.py`.
    """
    figures = run(process, tmp_path / "job.journal", 1000, kills=3)
    assert figures.kills > 1
    assert figures.queried > 0
    assert (figures.lost, figures.unnoted, figures.other, figures.open) == ([], [], [], [])
