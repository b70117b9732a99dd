"""A shop whose jobs several workers do."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from chainpay.bulk import Job, job
from chainpay.bulk.cluster import run
from chainpay.bulk.journal import shared
from tests.bulk.cluster import crew
from tests.bulk.cluster.crew import make_client
from tests.bulk.shop import Shop

_COMMANDS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


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


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL of its own, without a schema."""
    folder = Path(mkdtemp(prefix="chainpay-postgres-"))
    as_user: dict[str, Any] = {}
    if os.geteuid() == 0:  # as which it refuses to run
        as_user = {"user": "nobody"}
        shutil.chown(folder, "nobody")
    call = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL, cwd=folder, **as_user)
    data, commands = str(folder / "data"), _COMMANDS[-1]
    call([commands / "initdb", "-D", data, "-U", "shop", "--auth=trust", "--no-sync"])
    options = f"-k {folder} -c listen_addresses= -c max_connections=50"
    control = [commands / "pg_ctl", "-D", data, "-w", "-o", options, "-l", folder / "log"]
    call([*control, "start"])
    try:
        yield f"postgresql://shop@/postgres?host={folder}"
    finally:
        call([commands / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"])
        shutil.rmtree(folder)
