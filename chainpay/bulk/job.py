"""A job: its rows, its plan, its journal and its runs.

A run has a thread and an event loop of its own. So the results can be taken by a ``for``, and by an
``async for`` on any event loop; and Ctrl-C reaches whoever takes them. An ``async def`` signer or
hook runs on the loop of the run. With an executor, the run hands out partitions of the rows, and
each worker has such a loop.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from ..encoding.shown import shows_half_made
from ..errors import UsageError
from ..people.language import Text, text_of
from ..request.base_uri import is_platform_url
from ..request.call import is_above_zero
from .calls import Calls, Exchange, Sender
from .cluster.executors import Crew, Executors, read_executor
from .cluster.pace import SharedPace
from .cluster.run import make_run
from .cluster.tasks import Maker, Task, run_engine
from .engine import Engine, Limits
from .journal.file import Identity, Journal
from .journal.partition import NoJournal
from .journal.postgres import is_postgres, make_absolute
from .journal.shared import LEASE, SharedJournal, open_journal, split
from .judging import is_final
from .operations import Subject
from .plan import Plan, digest_rows
from .report import save_report
from .results import Result, Summary
from .rows.mapping import Mapper, RowError, RowMapping
from .rows.sources import Rows, RowSource
from .runs import INTERRUPTED, LocalRun, Run


class Terms(NamedTuple):
    """How a job reads its rows.

    Attributes:
        mapping: How a row becomes a call; None if the columns have the names of the fields.
        constants: Field → the value that all rows have.
        number: The field with the merchant's own number; None for the usual one.
        encoding: The encoding of a CSV file; None to find it out.
    """

    mapping: Mapping[str, str] | Mapper | None = None
    constants: Mapping[str, object] | None = None
    number: str | None = None
    encoding: str | None = None


class Cluster(NamedTuple):
    """Who sends the rows of a job, if it isn't this process.

    Attributes:
        executor: The workers.
        make_client: Makes the client of a worker; a function that can be imported there.
        partitions: How many partitions the rows have; 0 for one for each worker.
    """

    executor: Executors
    make_client: Callable[[], Maker]
    partitions: int = 0


class Job:
    """Many calls of one operation, each once, by the merchant's own numbers.

    ``client.bulk`` makes it. Nothing is read or sent before `plan` or a run.

        refund = "v3.refund.domestic.refunds.post"
        job = client.bulk("refunds.csv", refund, journal="refunds.journal")
        print(job.plan())
        for result in job:
            print(result.number, result.state)

    Args:
        sender: The core of the client.
        merchant: Whose job it is.
        rows: Where the rows come from.
        operation: The operation.
        journal: The file of the journal.
        terms: How rows are read.
        limits: How the job runs; a rate of 0 stands for the documented one.
        cluster: Who sends the rows; None for this process.

    Attributes:
        journal: The file of the journal.
        rate: How many calls are sent a second at most.
        origin: A text that the journal keeps of a job that begins: what it was made of.
    """

    def __init__(
        self,
        sender: Sender,
        merchant: str,
        rows: RowSource,
        operation: str,
        journal: str | os.PathLike[str],
        terms: Terms,
        limits: Limits,
        cluster: Cluster | None = None,
    ) -> None:
        _check_limits(limits)
        _check_cluster(cluster)
        subject = Subject(operation, terms.number)
        self.journal = os.fspath(journal)
        self.rate = limits.rate or subject.rate
        self.origin = ""
        self._limits = limits._replace(rate=self.rate)
        source = Rows(rows, terms.encoding)
        mapping = RowMapping(subject, source, terms.mapping, terms.constants)
        self._sender = sender
        self._calls = Calls(sender, subject, source, mapping, merchant)
        platform = _name_platform(sender.driver)
        self._identity = Identity(merchant, platform, str(subject), subject.number)
        self._cluster = cluster
        self._arguments = {
            **{
                "rows": _whole(rows),
                "operation": operation,
                "journal": make_absolute(self.journal),
            },
            **terms._asdict(),
            **self._limits._asdict(),
        }
        self._plan: Plan | None = None
        self._run: Run | None = None

    def plan(self) -> Plan:
        """Read and check all rows, and return what the job will do. Nothing is sent.

        Raises:
            UsageError: The rows can't be read.
        """
        if self._plan is None:
            self._plan = Plan(self._calls)
        return self._plan

    def run(self) -> Summary:
        """Send what is not settled yet, and return what became of the job.

        Raises:
            UsageError: A row has an error, the journal belongs to another job, or another process
                runs the job; nothing was sent.
            RowsChanged: The rows are not those that were checked.
            sqlite3.Error: The journal can't be written. What it doesn't know isn't sent.
        """
        for _ in self:
            pass
        return self.summary

    async def run_async(self) -> Summary:
        """Do as `run`, on an event loop of asyncio or trio."""
        async for _ in self:
            pass
        return self.summary

    def __iter__(self) -> Iterator[Result]:
        """Run the job, and yield the results in the order in which they end.

        Ctrl-C ends the run: what is in flight ends first. A second Ctrl-C ends it at once; the
        next run asks for what was in flight.
        """
        return self._iterate()

    def _iterate(self) -> Generator[Result, None, None]:
        run = self._begin()
        try:
            while (batch := run.take_through_interrupts()) is not None:
                yield from batch
        finally:
            run.end()

    async def __aiter__(self) -> AsyncIterator[Result]:
        """Run the job, and yield the results in the order in which they end."""
        import anyio
        import anyio.to_thread

        run = await anyio.to_thread.run_sync(self._begin)
        try:
            while (batch := await anyio.to_thread.run_sync(run.take)) is not None:
                for result in batch:
                    yield result
        finally:
            run.stop(INTERRUPTED)
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(run.end)

    def report(self, path: str | os.PathLike[str]) -> int:
        """Write a row for each row to a CSV file, and return how many there are.

        It has the columns row, number, amount (in yuan), state, code, message and request_id.

        Raises:
            UsageError: The job has not begun.
            OSError: The file can't be written.
        """
        with closing(open_journal(self.journal)) as journal:
            return save_report(journal, path)

    def retry(self, code: str) -> int:
        """Let the rows that were refused with a code be sent by the next run; return how many.

        They are sent with the same number and content.

        Raises:
            UsageError: The job has not begun, or a process runs it.
        """
        with closing(open_journal(self.journal)) as journal:
            journal.lock()
            return journal.retry(code)

    def is_final(self, code: str) -> bool:
        """Return whether rows that were refused with a code are refused again, whenever sent."""
        return is_final(self._calls.subject, code)

    def stop(self, *, at_once: bool = False) -> None:
        """End the run: what is in flight ends, and nothing else begins. Any thread may call it.

        Args:
            at_once: Whether what is in flight is left; the next run asks for it.
        """
        if self._run is not None:
            self._run.stop(INTERRUPTED)
            if at_once:
                self._run.cancel()

    @property
    def has_begun(self) -> bool:
        """Whether the journal knows the job, of this run or of one before.

        Raises:
            UsageError: The journal belongs to another job.
        """
        try:
            with closing(open_journal(self.journal)) as journal:
                return journal.check(self._identity)
        except NoJournal:
            return False

    @property
    def summary(self) -> Summary:
        """What became of the job so far."""
        if self._run is None:
            with closing(open_journal(self.journal)) as journal:
                return journal.summary()
        return self._run.summary()

    @property
    def operation(self) -> str:
        """The operation: method and path."""
        return str(self._calls.subject)

    @property
    def changes_nothing(self) -> bool:
        """Whether the calls are queries: of APIv2, its first row says so."""
        calls = (item.call for item in self._calls if not isinstance(item, RowError))
        return next((call.changes_nothing for call in calls), True)

    @property
    def sent(self) -> int:
        """How many calls this run has sent, its queries among them."""
        return self._run.sent if self._run is not None else 0

    @shows_half_made
    def __repr__(self) -> str:
        return f"<Job {self._calls.subject}, journal {self.journal!r}>"

    # On a worker

    def check_worker(self) -> None:
        """Check that this process can send rows of the job: it has the keys, and the journal.

        Raises:
            UsageError: It can't, and nothing was sent.
        """
        self._open_on_worker().close()

    def work(self, partition: int, lease: float) -> Text | None:
        """Send the rows of a partition; called on a worker.

        Args:
            partition: Which partition of the journal.
            lease: Seconds after which a worker whose beat stands still counts as dead.

        Returns:
            Why it has ended before its end; None if it hasn't.
        """
        journal = self._open_on_worker()
        try:
            part = journal.partitions[partition - 1]
            part.take(lease)
            try:
                if part.lease and part.lease.stop:
                    return text_of(part.lease.stop)
                part.recover()
                pace = SharedPace(journal.store(), self.rate) if journal.is_database else None
                engine = Engine(
                    *(self._sender.driver, self._calls, part, self._limits),
                    publish=lambda results: None,
                    is_full=lambda: False,
                    pace=pace,
                )
                return run_engine(engine, part)
            finally:
                part.release()
        finally:
            journal.close()

    def _open_on_worker(self) -> SharedJournal:
        journal = SharedJournal(self.journal, makes=False)
        journal.check(self._identity)
        return journal

    def _begin(self) -> Run:
        cluster = self._cluster
        run = self._run = self._run_here() if cluster is None else self._hand_out(cluster)
        run.start()
        return run

    def _read_content(self) -> str:
        """Return the digest of all rows. They are checked only once: before a job begins."""
        if self._plan is None and self.has_begun:
            return digest_rows(self._calls)
        return self._check_plan().content

    def _check_plan(self) -> Plan:
        plan = self.plan()
        if plan.errors:
            raise UsageError(f"the job has errors, and nothing was sent. {plan}")
        return plan

    def _run_here(self) -> Run:
        if is_postgres(self.journal) or Path(self.journal).is_dir():
            raise UsageError(
                f"{self.journal!r} is the journal of a job of several workers: pass executor=, such"
                " as executor='processes:1'; nothing was sent"
            )
        content = self._read_content()
        journal = Journal(self.journal)
        try:
            journal.lock()
            journal.check_whole()
            if journal.check(self._identity, content):
                journal.recover()
            else:
                plan = self._check_plan()
                journal.begin(self._identity, plan.content, plan.planned(), self.origin)
            return LocalRun(self._sender, self._calls, journal, self._limits)
        except BaseException:
            journal.close()
            raise

    def _hand_out(self, cluster: Cluster) -> Run:
        if Path(self.journal).is_file():
            raise UsageError(
                f"{self.journal!r} is the journal of a job of one process; that of several is a"
                " folder that all share, or postgresql://…; nothing was sent"
            )
        content = self._read_content()
        task = Task(cluster.make_client, self._arguments, LEASE)
        task.pack()  # what can't travel shows before anything is written
        crew = Crew(cluster.executor, cluster.partitions)
        journal: SharedJournal | None = None
        try:
            journal = SharedJournal(self.journal)
            journal.lock()
            journal.check_whole()
            if not journal.check(self._identity, content):
                plan = self._check_plan()
                ranges = split(plan.rows, crew.size)
                rows = plan.planned()
                journal.begin(self._identity, plan.content, rows, ranges, self.origin)
            return make_run(crew, task, journal, self._limits)
        except BaseException:
            crew.close()
            if journal is not None:
                journal.close()
            raise


def _name_platform(driver: Exchange) -> str:
    """Return where calls go, for people: what a sandbox has done isn't done at WeChat Pay."""
    origin = driver.hosts.primary
    if not driver.network.settings.is_built_in:  # such as a gateway
        return "a transport of the program"
    if origin.startswith("http://"):  # that is for loopback only
        return "a sandbox"
    return "WeChat Pay" if is_platform_url(origin) else origin


def _whole(source: Any) -> Any:
    """Return a path as it is found from another folder; anything else as it is."""
    is_location = isinstance(source, (str, os.PathLike))
    return make_absolute(os.fspath(source)) if is_location else source


def _check_cluster(cluster: Cluster | None) -> None:
    """Check what shows before the workers are there."""
    if cluster is None:
        return
    if isinstance(cluster.executor, str):
        read_executor(cluster.executor)
    partitions = cluster.partitions
    if partitions != 0 and (not isinstance(partitions, int) or not is_above_zero(partitions)):
        raise UsageError("partitions= takes a whole number, 1 or more; nothing was sent")


def _check_limits(limits: Limits) -> None:
    if not isinstance(limits.in_flight, int) or not is_above_zero(limits.in_flight):
        raise UsageError("in_flight= takes a whole number, 1 or more")
    if limits.rate and not is_above_zero(limits.rate):
        raise UsageError("rate= takes calls a second, above 0")
    keep = limits.keep
    if isinstance(keep, str) or not all(isinstance(name, str) and name for name in keep):
        raise UsageError("keep= takes a list of names of fields, such as ['package_info']")
    for name, value in (("stop_after", limits.stop_after), ("tolerated", limits.tolerated)):
        if value is not None and (not isinstance(value, int) or not is_above_zero(value)):
            raise UsageError(f"{name}= takes a whole number, 1 or more")
    if not is_above_zero(limits.patience):
        raise UsageError("patience= takes seconds above 0")
