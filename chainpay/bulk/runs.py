"""A run of a job, in a thread of its own: its results, and how it is stopped."""

from __future__ import annotations

import asyncio
import queue
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from ..people.language import Text
from .calls import Calls, Sender
from .engine import Engine, Limits
from .journal.file import Journal
from .results import Result, Summary

INTERRUPTED = Text(
    "interrupted: what was in flight has ended, and the journal is whole; resume the job",
    "已中断：已发出的请求都已结束，执行记录完整；可继续执行任务",
)
NOBODY = Text("stopped: nobody has taken all results", "已停止：结果没有被全部取走")
_CUT_OFF = Text(
    "interrupted: what was in flight is in doubt; resume the job, and it is asked for",
    "已中断：已发出的请求结果未知；继续执行任务时先查询",
)
MAX_BATCHES = 64
"""How many batches of results wait for whoever takes them; then no row begins."""


class Run(ABC):
    """A run of a job."""

    def __init__(self) -> None:
        self._batches: queue.Queue[list[Result] | None] = queue.Queue()
        self._failure: BaseException | None = None
        self._interrupts = 0
        self._began, self._seconds = monotonic(), 0.0
        self._thread = threading.Thread(target=self._run, name="chainpay-bulk", daemon=True)

    def start(self) -> None:
        """Begin; a hook of the run may then stop it already."""
        self._thread.start()

    def take(self) -> list[Result] | None:
        """Return the next results; None after the last ones.

        Raises:
            Exception: What has ended the run.
        """
        batch = self._batches.get()
        if self._batches.qsize() == MAX_BATCHES:
            self._go_on()
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
                self.stop(INTERRUPTED)

    @abstractmethod
    def stop(self, reason: Text) -> None:
        """Let the run end: what is in flight ends, and nothing else begins."""

    @abstractmethod
    def cancel(self) -> None:
        """End the run at once. What was in flight stays SENDING in the journal."""

    def end(self) -> None:
        """Wait for the end of the run; whoever left its results early ends it softly."""
        self.stop(NOBODY)
        self._thread.join()

    @abstractmethod
    def summary(self) -> Summary:
        """Return what became of the job so far."""

    @property
    @abstractmethod
    def sent(self) -> int:
        """How many calls were sent, as far as is known; the journal isn't read for it."""

    @property
    def _is_full(self) -> bool:
        return self._batches.qsize() > MAX_BATCHES

    @property
    def _duration(self) -> float:
        return self._seconds or monotonic() - self._began

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:
            self._failure = error
        finally:
            self._seconds = monotonic() - self._began
            with suppress(Exception):  # what it says of the job is in the journal already
                self._close()
            self._batches.put(None)

    @abstractmethod
    def _work(self) -> None:
        """Do all of it, in the thread."""

    @abstractmethod
    def _close(self) -> None:
        """Close the journal."""

    def _go_on(self) -> None:
        """Begin rows again, as results have been taken."""
        return


class LocalRun(Run):
    """A run in this process."""

    def __init__(self, sender: Sender, calls: Calls, journal: Journal, limits: Limits) -> None:
        super().__init__()
        self._journal = journal
        self._engine = Engine(
            sender.driver, calls, journal, limits, self._batches.put, lambda: self._is_full
        )
        self._loop = asyncio.new_event_loop()
        self._task = self._loop.create_task(self._engine.run())

    def stop(self, reason: Text) -> None:
        """Let the run end: what is in flight ends, and nothing else begins."""
        self._call(self._engine.stop, reason)

    def cancel(self) -> None:
        """End the run at once. What was in flight stays SENDING in the journal."""
        self._engine.stopped = _CUT_OFF
        self._call(self._task.cancel)

    def summary(self) -> Summary:
        """Return what became of the job so far."""
        return self._journal.summary(self._duration, self._engine.sent, self._engine.stopped)

    @property
    def sent(self) -> int:
        """How many calls were sent."""
        return self._engine.sent

    def _go_on(self) -> None:
        self._call(self._engine.wake)

    def _call(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function on the loop of the run, unless the run has ended."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(function, *arguments)

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._wait())

    def _close(self) -> None:
        self._journal.close()

    async def _wait(self) -> None:
        with suppress(asyncio.CancelledError):  # whoever cancels it knows
            await self._task
