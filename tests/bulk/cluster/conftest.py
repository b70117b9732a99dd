"""A shop whose jobs several workers do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from chainpay.bulk import Job, job
from chainpay.bulk.cluster import run
from chainpay.bulk.journal import shared
from tests.bulk.cluster import crew
from tests.bulk.cluster.crew import make_client
from tests.bulk.shop import Shop


@pytest.fixture
def short_leases(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker counts as dead after half a second."""
    monkeypatch.setattr(job, "LEASE", 0.5)
    monkeypatch.setattr(shared, "LEASE", 0.5)


@pytest.fixture(autouse=True)
def short_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal is looked at more often; a worker counts as dead after some seconds."""
    monkeypatch.setattr(job, "LEASE", 3.0)
    monkeypatch.setattr(shared, "LEASE", 3.0)
    monkeypatch.setattr(run, "_POLL", 0.01)
    monkeypatch.setattr(run, "_PAUSE", 0.01)


@pytest.fixture
def crew_job(shop: Shop) -> Iterator[Callable[..., Job]]:
    """Make a job of two workers, which are threads."""
    crew.PLATFORMS.append(shop.gateway)
    with ThreadPoolExecutor(2) as threads:
        journal = shop.folder / "journal"
        more = {"executor": threads, "make_client": make_client, "journal": journal}
        yield lambda rows, **others: shop.job(rows, **{**more, **others})
    crew.PLATFORMS.pop()
