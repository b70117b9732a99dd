"""A shop for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

import chainpay
from chainpay.bulk import engine
from tests.bulk.shop import Shop, seed_lines
from tests.support.recording import Recording


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row waits for moments between its tries."""
    monkeypatch.setattr(engine, "PAUSES", (0.001,) * len(engine.PAUSES))


@pytest.fixture
def shop(platform: Recording, client: chainpay.Client, tmp_path: Path) -> Shop:
    """A shop with 40 paid orders."""
    platform.seed(seed_lines(40))
    return Shop(platform, client, tmp_path)
