"""Workers that are processes, of the standard library and of Dask, and are killed."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.bulk.cluster import executors
from chainpay.bulk.cluster.tasks import Task, check, ignore_interrupts
from tests.bulk.cluster.served import forget_keys, make_job, running_workers, served, storm
from tests.storms.kills import Process


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Process]:
    with served(tmp_path) as process:
        yield process


def _children() -> list[int]:
    return [child.pid for child in multiprocessing.active_children() if child.pid]


@pytest.mark.slow
def test_processes_that_are_killed(process: Process, tmp_path: Path) -> None:
    """The pool is made anew, and what the dead have left is asked for."""
    figures = storm(process, str(tmp_path / "job"), 60, "processes:2", _children, 1)
    assert figures.kills == 1
    assert (figures.lost, figures.unnoted, figures.other, figures.open) == ([], [], [], [])


@pytest.fixture
def dask(process: Process) -> Iterator[Any]:
    """A cluster whose workers have the environment of now, also after they have died."""
    from distributed import Client, LocalCluster

    options: dict[str, Any] = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with LocalCluster(**options) as cluster, Client(cluster) as client:
        yield client


@pytest.mark.slow
@pytest.mark.extras
def test_workers_of_dask(process: Process, tmp_path: Path, dask: Any) -> None:
    """Dask runs a task again by itself; the lease lets it wait until the dead one is dead.

    A worker without keys is found before anything is sent.
    """

    def workers() -> list[int]:
        return running_workers(dask)

    figures = storm(process, str(tmp_path / "job"), 60, dask, workers, 1)
    assert figures.kills == 1
    assert (figures.lost, figures.unnoted, figures.other, figures.open) == ([], [], [], [])
    address = dask.scheduler.address.replace("tcp://", "dask://")
    assert make_job(process, str(tmp_path / "job"), 60, address).run().sent == 0
    dask.run(forget_keys)
    job = make_job(process, str(tmp_path / "job"), 60, address)
    with pytest.raises(chainpay.UsageError, match=r"its client can't be made: .*CHAINPAY_MCHID"):
        job.run()


@pytest.mark.extras
def test_no_scheduler_of_dask(
    client: chainpay.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executors, "_TIMEOUT", 0.2)
    job = client.bulk([], "v3.refund.domestic.refunds.post", journal=tmp_path / "job",
                      executor="dask://127.0.0.1:1")  # fmt: skip
    with pytest.raises(chainpay.UsageError, match="no scheduler of Dask answers"):
        job.run()


def _fail() -> Any:
    raise chainpay.UsageError("no partition")


def test_a_worker_leaves_ctrl_c_to_whoever_hands_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """It reaches all processes of a terminal."""
    task = Task(_fail, {}, 1.0).pack()
    before = signal.getsignal(signal.SIGINT)
    try:
        thread = threading.Thread(target=ignore_interrupts)
        thread.start()
        thread.join()
        assert signal.getsignal(signal.SIGINT) is before  # only the main thread can
        monkeypatch.setattr(multiprocessing, "parent_process", lambda: None)
        assert "no partition" in check(task)
        assert signal.getsignal(signal.SIGINT) is before  # it is no process of a pool
        monkeypatch.setattr(multiprocessing, "parent_process", object)
        assert "no partition" in check(task)
        os.kill(os.getpid(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)
