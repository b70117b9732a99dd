"""A task of a job: one partition of its rows, which a worker sends with a client of its own.

A task holds how the job is made, and how the client is: never a key. Each submission has an id of
its own, as Dask runs equal ones once. A task may run again, or twice at once: its journal decides.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import signal
import socket
import sqlite3
import threading
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol, Self
from uuid import uuid4

from ...errors import ChainpayError, UsageError, shorten
from ...people.language import Text, text_of
from ..engine import Engine
from ..journal.partition import LeaseLost, Partition, RowRange
from ..rows.sources import RowPart


class Working(Protocol):
    """A job, on a worker."""

    def work(self, partition: int, lease: float) -> Text | None: ...
    def check_worker(self) -> None: ...


class Maker(Protocol):
    """A client."""

    @property
    def bulk(self) -> Callable[..., Working]: ...
    def close(self) -> None: ...


class Task(NamedTuple):
    """One partition of a job.

    Attributes:
        make_client: Makes the worker's client; it can be imported there.
        arguments: Those of `client.bulk`.
        lease: Seconds after which a worker counts as dead.
        partition: Which partition; 0 to check the worker alone.
        id: Which submission it is.
    """

    make_client: Callable[[], Maker]
    arguments: Mapping[str, Any]
    lease: float
    partition: int = 0
    id: str = ""

    def for_partition(self, partition: RowRange, **arguments: object) -> Self:
        """Return the task of a partition. Of a list it has the rows of the partition alone.

        Args:
            partition: Which one; partition 0 has no rows.
            arguments: What differs from those of the job.
        """
        rows = self.arguments["rows"]
        if isinstance(rows, (list, tuple)):
            rows = RowPart(partition.first, rows[partition.first - 1 : partition.last])
        return self._replace(
            partition=partition.partition,
            arguments={**self.arguments, **arguments, "rows": rows},
        )

    def pack(self) -> bytes:
        """Return what travels.

        Raises:
            UsageError: Something of it can't travel.
        """
        try:
            packed = pickle.dumps(self._replace(id=uuid4().hex))
        except Exception as error:  # whatever an object raises that can't be pickled
            raise UsageError(
                "a task can't travel to a worker: the rows, a mapping that is a function, and"
                " make_client must be values, or functions of a module that workers can import"
                f" ({shorten(str(error))}); nothing was sent"
            ) from None
        bound = getattr(self.make_client, "keywords", {})  # of a functools.partial
        if b"PRIVATE KEY-----" in packed or {"apiv3_key", "secret"} & bound.keys():
            raise UsageError(
                "a key would travel with the tasks: make_client must read it on the"
                " worker, from the environment or a file; nothing was sent"
            )
        return packed

    @classmethod
    def unpack(cls, packed: bytes) -> Self:
        """Return the task.

        Raises:
            UsageError: The worker lacks something that it needs.
        """
        try:
            task: Self = pickle.loads(packed)
        except (ImportError, AttributeError) as error:
            raise UsageError(f"what the task needs can't be imported: {error}") from None
        return task

    def run(self) -> Text | None:
        """Send the rows of the partition; or check what the worker has.

        Returns:
            Why the worker has stopped before the end of the partition; None if it hasn't.
        """
        try:
            client = self.make_client()
        except UsageError as error:
            raise UsageError(f"its client can't be made: {error}") from None
        try:
            job = client.bulk(**self.arguments)
            if self.partition:
                return job.work(self.partition, self.lease)
            job.check_worker()
            return None
        finally:
            client.close()


def ignore_interrupts() -> None:
    """Leave Ctrl-C, which reaches the workers of a terminal too, to whoever hands out the job."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def work(packed: bytes) -> Text | None:
    """Do a task; called on the worker. It returns what `Task.run` does."""
    task = Task.unpack(packed)
    if multiprocessing.parent_process() is not None:
        ignore_interrupts()
    return task.run()


def check(packed: bytes) -> str:
    """Return why this worker can't do a job; empty if it can."""
    try:
        work(packed)
    except (ChainpayError, OSError, sqlite3.Error) as error:
        where = f"{socket.gethostname()}, process {os.getpid()},"
        return f"the worker {where} can't do the job: {error}"
    return ""


def run_engine(engine: Engine, partition: Partition) -> Text | None:
    """Run the engine of a partition that this worker has taken, and keep the lease meanwhile.

    Raises:
        LeaseLost: Another worker has the partition, or may have it.
        Exception: What has ended the run.
    """
    with asyncio.Runner() as runner:
        runner.run(_run(engine, partition))
    return engine.stopped


async def _run(engine: Engine, partition: Partition) -> None:
    running = asyncio.create_task(engine.run())
    keeping = asyncio.create_task(_keep(engine, partition))
    await asyncio.wait((running, keeping), return_when=asyncio.FIRST_COMPLETED)
    running.cancel()
    keeping.cancel()
    for outcome in await asyncio.gather(running, keeping, return_exceptions=True):
        if isinstance(outcome, Exception):
            raise outcome


async def _keep(engine: Engine, partition: Partition) -> None:
    """Renew the lease again and again; return when it can't be.

    Raises:
        LeaseLost: Another worker has the partition, or may have it: what is in flight is cut off,
            as the other one asks for it.
    """
    lease = partition.lease
    assert lease is not None
    while lease.is_held:
        if lease.stop:
            engine.stop(text_of(lease.stop))
        await asyncio.sleep(min(1.0, lease.seconds / 10))
        renewing = asyncio.create_task(asyncio.to_thread(partition.renew))
        # Its error is known, though nobody may wait for it any more.
        renewing.add_done_callback(lambda task: task.cancelled() or task.exception())
        done, _ = await asyncio.wait((renewing,), timeout=lease.remaining)
        if done:
            error = renewing.exception()
            if isinstance(error, LeaseLost):
                raise error
    raise LeaseLost("the journal can't be reached, and another worker may have the partition now")
