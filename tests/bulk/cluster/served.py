"""A served gateway, and jobs of refunds whose workers are processes that are killed."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import chainpay
from chainpay.bulk import Job, State
from tests.storms.job_kills import FAULTS, OPERATION, SHARE, Figures, compare, rows, seed
from tests.storms.kills import Process


@contextmanager
def served(folder: Path) -> Iterator[Process]:
    """Start a gateway, and let the environment have its credentials."""
    process = Process(folder / "state")
    before = dict(os.environ)
    try:
        for line in (process.state / ".env").read_text().splitlines():
            name, _, value = line.partition("=")
            if name.startswith("CHAINPAY_") and value.strip("'\""):
                os.environ[name] = value
        yield process
    finally:
        process.kill()
        os.environ.clear()
        os.environ.update(before)


def running_workers(dask: Any) -> list[int]:
    """Return the processes of a cluster's workers; none while one of them is dying."""
    with suppress(OSError):
        return list(dask.run(os.getpid, on_error="ignore").values())
    return []


def forget_keys() -> None:
    """Let a worker have no credentials."""
    os.environ.pop("CHAINPAY_MCHID")


def make_job(process: Process, journal: str, count: int, executor: Any, **more: Any) -> Job:
    """Make a job, with a client from the environment on each worker."""
    client = process.client()
    source = partial(rows, count)
    more = {"rate": 5000, **more}
    return client.bulk(source, OPERATION, journal=journal, executor=executor, **more)


def add_faults(process: Process) -> None:
    for number, kind in enumerate(FAULTS):
        process.gateway.add_fault(f"{kind} path=v3/refund/* probability={SHARE} seed={number}")


def storm(
    process: Process,
    journal: str,
    count: int,
    executor: Any,
    workers: Callable[[], list[int]],
    kills: int,
    report: Callable[[int], None] = lambda number: None,
) -> Figures:
    """Kill a worker now and then while a job runs to its end; return what has come of it.

    Args:
        process: The gateway.
        journal: The folder, or the URL.
        count: How many rows.
        executor: The workers.
        workers: Returns the ids of their processes.
        kills: How often one of them is killed.
        report: Is called after each kill.
    """
    seed(process, count)
    add_faults(process)
    done, due = 0, 0.0
    chance = random.Random(5)
    while True:  # a partition may lose all the workers that it is given
        job = make_job(process, journal, count, executor)
        try:
            for _ in job:
                if done < kills and time.monotonic() > due and (alive := workers()):
                    with suppress(ProcessLookupError):
                        os.kill(chance.choice(alive), signal.SIGKILL)
                    done += 1
                    due = time.monotonic() + chance.uniform(0.3, 2.5)
                    report(done)
        except chainpay.UsageError as error:
            if "has died" not in str(error) and "can't begin" not in str(error):
                raise
        if job.summary.is_complete:
            break
    process.gateway.clear_faults()
    return compare(process, journal, count, done, job.summary.states[State.UNKNOWN].rows)
