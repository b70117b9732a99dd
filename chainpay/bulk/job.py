"""A job: its rows, its plan, its journal and its runs.

A run has a thread and an event loop of its own. So the results can be taken by a ``for``, and by an
``async for`` on any event loop; and Ctrl-C reaches whoever takes them. An ``async def`` signer or
hook runs on the loop of the run.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import queue
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from ..encoding.shown import shows_half_made
from ..errors import UsageError
from ..request.call import is_above_zero
from .calls import Calls, Sender
from .engine import Engine, Limits
from .journal import Journal, Planned
from .operations import Subject
from .plan import Plan, digest_rows
from .report import save_report
from .results import Result, Summary
from .rows.mapping import Mapper, RowError, RowMapping
from .rows.sources import Rows, RowSource

_MAX_BATCHES = 64  # of results that nobody has taken yet
_INTERRUPTED = "interrupted: what was in flight has ended, and the journal is whole; resume the job"
_CUT_OFF = "interrupted: what was in flight is in doubt; resume the job, and it is asked for"


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
    ) -> None:
        _check_limits(limits)
        subject = Subject(operation, terms.number)
        self.journal = os.fspath(journal)
        self.rate = limits.rate or subject.rate
        self.origin = ""
        self._limits = limits._replace(rate=self.rate)
        source = Rows(rows, terms.encoding)
        mapping = RowMapping(subject, source, terms.mapping, terms.constants)
        self._sender = sender
        self._calls = Calls(sender, subject, source, mapping, merchant)
        self._identity = hashlib.sha256(
            "\0".join((merchant, str(subject), subject.number)).encode()
        ).hexdigest()
        self._plan: Plan | None = None
        self._run: _Run | None = None

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
            run.stop(_INTERRUPTED)
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(run.end)

    def report(self, path: str | os.PathLike[str]) -> int:
        """Write a row for each row to a CSV file, and return how many there are.

        It has the columns row, number, amount (in yuan), state, code, message and request_id.

        Raises:
            UsageError: The job has not begun.
            OSError: The file can't be written.
        """
        return save_report(Journal.existing(self.journal), path)

    def retry(self, code: str) -> int:
        """Let the rows that were refused with a code be sent by the next run; return how many.

        They are sent with the same number and content.

        Raises:
            UsageError: The job has not begun, or a process runs it.
        """
        journal = Journal.existing(self.journal)
        try:
            journal.lock()
            return journal.retry(code)
        finally:
            journal.close()

    def stop(self, *, at_once: bool = False) -> None:
        """End the run: what is in flight ends, and nothing else begins. Any thread may call it.

        Args:
            at_once: Whether what is in flight is left; the next run asks for it.
        """
        if self._run is not None:
            self._run.stop(_INTERRUPTED)
            if at_once:
                self._run.cancel()

    @property
    def has_begun(self) -> bool:
        """Whether the journal knows the job, of this run or of one before."""
        return Path(self.journal).is_file() and Journal(self.journal).has_begun

    @property
    def summary(self) -> Summary:
        """What became of the job so far."""
        if self._run is None:
            return Journal.existing(self.journal).summary()
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

    def _begin(self) -> _Run:
        content = self._read_content()
        journal = Journal(self.journal)
        try:
            journal.lock()
            if not journal.adopt(self._identity, content, self._planned(), self.origin):
                journal.recover()
            self._run = _Run(self._sender, self._calls, journal, self._limits)
        except BaseException:
            journal.close()
            raise
        return self._run

    def _read_content(self) -> str:
        """Return the digest of all rows. They are checked only once: before a job begins."""
        if self._plan is None and self.has_begun:
            return digest_rows(self._calls)
        plan = self.plan()
        if plan.errors:
            raise UsageError(f"the job has errors, and nothing was sent. {plan}")
        return plan.content

    def _planned(self) -> Iterator[Planned]:
        yield from self.plan().planned()


class _Run:
    """A run of a job, in a thread of its own."""

    def __init__(self, sender: Sender, calls: Calls, journal: Journal, limits: Limits) -> None:
        self._journal = journal
        self._batches: queue.Queue[list[Result] | None] = queue.Queue()
        self._engine = Engine(
            sender.driver,
            calls,
            journal,
            limits,
            self._batches.put,
            lambda: self._batches.qsize() > _MAX_BATCHES,
        )
        self._loop = asyncio.new_event_loop()
        self._task = self._loop.create_task(self._engine.run())
        self._failure: BaseException | None = None
        self._interrupts = 0
        self._began, self._seconds = monotonic(), 0.0
        self._thread = threading.Thread(target=self._work, name="chainpay-bulk", daemon=True)
        self._thread.start()

    def take(self) -> list[Result] | None:
        """Return the next results; None after the last ones.

        Raises:
            Exception: What has ended the run.
        """
        batch = self._batches.get()
        if self._batches.qsize() == _MAX_BATCHES:
            self._call(self._engine.wake)
        if batch is None and self._failure is not None:
            raise self._failure
        return batch

    def take_through_interrupts(self) -> list[Result] | None:
        """Do as `take`; the first Ctrl-C ends the run softly, the second one at once."""
        while True:
            try:
                return self.take()
            except KeyboardInterrupt:
                self._interrupts += 1
                if self._interrupts > 1:
                    self.cancel()
                    raise
                self.stop(_INTERRUPTED)

    def stop(self, reason: str) -> None:
        """Let the run end: what is in flight ends, and nothing else begins."""
        self._call(self._engine.stop, reason)

    def cancel(self) -> None:
        """End the run at once. What was in flight stays SENDING in the journal."""
        self._engine.stopped = _CUT_OFF
        self._call(self._task.cancel)

    def end(self) -> None:
        """Wait for the end of the run; whoever left its results early ends it softly."""
        self.stop("stopped: nobody has taken all results")
        self._thread.join()

    def summary(self) -> Summary:
        """Return what became of the job so far."""
        seconds = self._seconds or monotonic() - self._began
        return self._journal.summary(seconds, self._engine.sent, self._engine.stopped)

    @property
    def sent(self) -> int:
        """How many calls were sent."""
        return self._engine.sent

    def _call(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function on the loop of the run, unless the run has ended."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(function, *arguments)

    def _work(self) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._wait())
        except BaseException as error:
            self._failure = error
        finally:
            self._seconds = monotonic() - self._began
            self._journal.close()
            self._batches.put(None)

    async def _wait(self) -> None:
        with suppress(asyncio.CancelledError):  # whoever cancels it knows
            await self._task


def _check_limits(limits: Limits) -> None:
    if not isinstance(limits.in_flight, int) or not is_above_zero(limits.in_flight):
        raise UsageError("in_flight= takes a whole number, 1 or more")
    if limits.rate and not is_above_zero(limits.rate):
        raise UsageError("rate= takes calls a second, above 0")
    for name, value in (("stop_after", limits.stop_after), ("tolerated", limits.tolerated)):
        if value is not None and (not isinstance(value, int) or not is_above_zero(value)):
            raise UsageError(f"{name}= takes a whole number, 1 or more")
    if not is_above_zero(limits.patience):
        raise UsageError("patience= takes seconds above 0")
