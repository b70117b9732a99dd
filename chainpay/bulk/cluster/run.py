"""A run of a job on an executor: hands out its partitions, and follows the journal meanwhile.

Whatever a worker knows is in the journal, so nothing depends on what a task returns. A partition
whose worker has died is handed out again; the lease keeps two workers apart.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from time import monotonic
from typing import Any

from ...errors import UsageError
from ...people.language import Text
from ..engine import BY_AN_ERROR, TOO_MANY_REFUSED, Limits
from ..journal.partition import LeaseLost, Partition, RowRange
from ..journal.postgres import JournalLost
from ..journal.shared import SharedJournal
from ..results import Result, State, Summary
from ..runs import NOBODY, Run
from .executors import Crew, is_death
from .pace import reset_pace
from .tasks import Task, check, work

_POLL = 0.25  # seconds between two looks at the journal
_PATIENCE = 60.0  # seconds without the database
_PAUSE = 1.0  # seconds before it is tried again
_DEATHS = 5  # of workers of one partition, one behind the other, without any row that is settled
_LOSSES = 60  # the same of workers that have lost the journal
_SETTLED = (State.DONE, State.REFUSED)
_NONE = RowRange(0, 1, 0)
_SILENCE = Text(
    "stopped: no worker has done anything for {:g} s, as if there were none; resume the job",
    "已停止：{:g} 秒内没有任何 worker 有动静，可能已没有 worker；可继续执行任务",
)
_LEFT = Text(
    "interrupted: the workers end what is in flight; resume the job, and it waits for them",
    "已中断：各 worker 会等待已发出的请求结束；可继续执行任务，它会等待各 worker",
)


class ClusterRun(Run):
    """A run on the workers of a crew.

    Args:
        crew: The workers.
        task: What each of them gets, but for the partition.
        journal: The journal, which this process has locked.
        limits: How the job runs; the rate is that of all workers together.
    """

    def __init__(self, crew: Crew, task: Task, journal: SharedJournal, limits: Limits) -> None:
        super().__init__()
        self._crew, self._task, self._journal, self._limits = crew, task, journal, limits
        self._open = {part.index: part for part in journal.partitions if _is_open(part)}
        self._marks = {index: (part.pulse[1], 0) for index, part in self._open.items()}
        self._waiting = deque(self._open)
        self._running: dict[Future[Text | None], int] = {}
        self._deaths = dict.fromkeys(self._open, 0)
        self._refused = self._sent = 0
        self._sent_before = self._count_sent()
        self._stopped: Text | None = None
        self._is_ordered = False  # whether the workers know that they shall stop
        self._cancelled = threading.Event()
        self._reached = self._heard = monotonic()
        self._pulses: list[tuple[str, int]] = []
        self._final: Summary | None = None

    def stop(self, reason: Text) -> None:
        """Let the run end: what is in flight ends, and nothing else begins."""
        self._stopped = self._stopped or reason

    def cancel(self) -> None:
        """Leave the workers, which end as at `stop`; the next run waits for them."""
        self._stopped = _LEFT
        self._cancelled.set()

    def end(self) -> None:
        """Wait for the end of the run; whoever left its results early ends it softly."""
        if self._thread.is_alive():
            self.stop(NOBODY)
        self._thread.join()

    @property
    def sent(self) -> int:
        """How many calls were sent."""
        return self._sent

    def summary(self) -> Summary:
        """Return what became of the job so far."""
        return self._final or self._journal.summary(self._duration, self._sent, self._stopped)

    def _work(self) -> None:
        if self._journal.is_database:
            reset_pace(self._journal.store(), self._limits.rate)
        self._journal.order_stop("")
        try:
            while (self._waiting or self._running) and not self._cancelled.is_set():
                self._look()
            if self._stopped:  # and cancelled before the workers knew
                self._order_stop(self._stopped)
        except BaseException as error:
            self._stopped = self._stopped or BY_AN_ERROR
            if not isinstance(error, LeaseLost):  # whoever has the job now decides
                with suppress(JournalLost):
                    self._order_stop(self._stopped)
            raise
        finally:
            for future in self._running:
                future.cancel()
        self._follow()

    def _close(self) -> None:
        self._crew.close()
        try:
            self._final = self.summary()
        finally:
            self._journal.close()

    def _look(self) -> None:
        """Hand out what can be, and take what has ended."""
        if self._stopped:
            self._order_stop(self._stopped)
        while self._waiting and len(self._running) < self._crew.size:
            self._hand_out(self._waiting.popleft())
        done, _ = wait(self._running, timeout=_POLL, return_when=FIRST_COMPLETED)
        try:
            self._journal.renew()
            if not self._is_full:
                self._follow()
            self._listen()
        except JournalLost:  # the workers have lost it too
            if monotonic() - self._reached > _PATIENCE:
                raise
            self._cancelled.wait(_PAUSE)
        else:
            self._reached = monotonic()
        for future in done:
            self._end_task(future, self._running.pop(future))
        if self._running and not done and self._crew.is_closed:
            raise self._cut_off(next(iter(self._running.values())), None)

    def _listen(self) -> None:
        """Leave the tasks if no worker has said for long that it is alive: there may be none."""
        pulses = [part.pulse for part in self._open.values()]
        if pulses != self._pulses:
            self._pulses, self._heard = pulses, monotonic()
        elif monotonic() - self._heard > self._limits.patience:
            self._stopped = self._stopped or _SILENCE.fill(self._limits.patience)
            self._cancelled.set()

    def _hand_out(self, index: int) -> None:
        rate = self._limits.rate
        if not self._journal.is_database:
            rate /= min(self._crew.size, len(self._open))
        task = self._task.for_partition(self._open[index].rows, rate=rate)
        try:
            future = self._crew.submit(work, task.pack())
        except Exception as error:
            raise self._cut_off(index, error) from error
        self._running[future] = index

    def _end_task(self, future: Future[Any], index: int) -> None:
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or (error is not None and is_death(error)):
            self._hand_out_again(index, error)
        elif error is not None:
            raise error
        else:
            self._stopped = self._stopped or future.result()

    def _hand_out_again(self, index: int, error: BaseException | None) -> None:
        if self._stopped:
            return
        self._deaths[index] += 1
        if isinstance(error, (JournalLost, LeaseLost)):  # the worker is alive
            if self._deaths[index] >= _LOSSES:
                raise error
            self._cancelled.wait(_PAUSE)
        elif not self._crew.is_made_anew or self._deaths[index] >= _DEATHS:
            raise self._cut_off(index, error) from error
        self._waiting.append(index)

    def _cut_off(self, index: int, error: BaseException | None) -> UsageError:
        words = (
            f"{type(error).__name__}: {error}"
            if error
            else "the executor has cancelled it, or is closed"
        )
        return UsageError(
            f"the worker of partition {index} has died, or was cut off ({words}). Nothing is lost:"
            " run the job again, with a new executor"
        )

    def _follow(self) -> None:
        """Publish what has ended since the last look."""
        for index, part in self._open.items():
            while True:
                results, self._marks[index] = part.noted_after(self._marks[index])
                if not results:
                    break
                if any(result.state in _SETTLED for result in results):
                    self._deaths[index] = 0
                self._count(results)
                self._batches.put(results)
        self._sent = self._count_sent() - self._sent_before

    def _count_sent(self) -> int:
        """Return how many calls were sent in this run and before, those of the dead among them."""
        return sum(part.sent for part in self._open.values())

    def _count(self, results: list[Result]) -> None:
        self._refused += sum(result.state is State.REFUSED for result in results)
        limit = self._limits.stop_after
        if limit is not None and self._refused >= limit:
            self.stop(TOO_MANY_REFUSED.fill(self._refused))

    def _order_stop(self, reason: Text) -> None:
        self._waiting.clear()
        if not self._is_ordered:
            self._is_ordered = True
            self._journal.order_stop(reason.en)
            for future in self._running:
                future.cancel()  # if it has not begun


def make_run(crew: Crew, task: Task, journal: SharedJournal, limits: Limits) -> ClusterRun:
    """Check the workers, where all can be asked, and return the run.

    Raises:
        UsageError: A worker can't do the job; nothing was sent.
    """
    faults = list(filter(None, crew.call_each(check, task.for_partition(_NONE).pack())))
    if faults:
        raise UsageError(f"{faults[0].removesuffix('; nothing was sent')}; nothing was sent")
    return ClusterRun(crew, task, journal, limits)


def _is_open(partition: Partition) -> bool:
    return not partition.summary().is_complete
