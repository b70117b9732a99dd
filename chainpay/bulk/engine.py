"""Sends the rows of a job, and settles each: the one place that knows the order of things.

A run has a feeder and senders, as tasks of an event loop of its own. The feeder reads rows, claims
some of them in the journal together with the results of others, in one commit, and hands them to
the senders. So a call leaves only after its row is noted, and a slow disk delays rows, not calls.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from random import uniform
from time import monotonic
from typing import NamedTuple

from ..concurrency.runtime import ASYNC
from ..errors import Outcome, UsageError, outcome
from ..people.language import Text
from ..request.call import Call
from ..transport.attempts import FAILURE_LEVEL
from ..transport.responses import Response
from .calls import Calls, Exchange, Item
from .journal.partition import Partition, Pending
from .judging import Kind, Verdict, judge_error, judge_query, judge_response, read_fields
from .operations import find_text
from .pace import Pace
from .results import Result, State
from .rows.mapping import RowError

PAUSES = (0.5, 1, 2, 4, 8, 16, 30)
"""Seconds after the first try, the second, and so on; a row is tried once more than these."""

BY_AN_ERROR = Text("stopped by an error", "因错误而停止")
TOO_MANY_REFUSED = Text("stopped after {:,} refused rows", "被拒绝的行已有 {:,} 行，已停止")
_NO_ANSWER = Text(
    "stopped: the platform has not answered for {:g} s: {}", "已停止：平台已 {:g} 秒没有应答：{}"
)
_ALL_REFUSED = Text(
    "stopped at {}: {}. The other rows would be refused alike: mend the cause, and resume the job",
    "因 {} 停止：{}。其他行也会同样被拒绝：请排除原因，再继续执行任务",
)

_STOPPED = Verdict(Kind.UNSENT)
_SETTLED = {Kind.DONE: State.DONE, Kind.REFUSED: State.REFUSED}


class Limits(NamedTuple):
    """How a job runs.

    Attributes:
        in_flight: How many rows are under way at most.
        rate: How many calls are sent a second at most.
        stop_after: After how many refused rows the job stops; None for never.
        tolerated: After how many rows of a refusal that meets all rows the job stops.
        patience: For how many seconds a job goes on without an answer to any call.
        keep: The fields of each answer that the journal keeps.
    """

    in_flight: int
    rate: float
    stop_after: int | None = None
    tolerated: int = 1
    patience: float = 300.0
    keep: Sequence[str] = ()


class RowsChanged(UsageError):
    """A row is not the one that was checked; it was not sent."""


class Engine:
    """One run of a job.

    Args:
        driver: Sends the calls.
        calls: The calls of all rows.
        journal: The rows, which belong to this run alone.
        limits: How the job runs.
        publish: Takes results, after they are in the journal.
        is_full: Returns whether nobody has taken the last results yet.
        pace: Gives each call its moment; by default this run alone keeps the rate.

    Attributes:
        stopped: Why the run ends before its end; None if it doesn't.
        sent: How many calls were sent, the queries among them.
    """

    def __init__(
        self,
        driver: Exchange,
        calls: Calls,
        journal: Partition,
        limits: Limits,
        publish: Callable[[list[Result]], None],
        is_full: Callable[[], bool],
        pace: Pace | None = None,
    ) -> None:
        self.stopped: Text | None = None
        self.sent = 0
        self._pace = pace or Pace(limits.rate)
        self._pace.sleep = self.pause
        self._driver, self._calls, self._journal = driver, calls, journal
        self._limits, self._publish, self._is_full = limits, publish, is_full
        self._subject = calls.subject
        self._ended: list[Result] = []
        self._under_way = 0
        self._refused = 0
        self._failure: Exception | None = None
        self._senseless: dict[str, int] = {}
        self._answered_at = monotonic()
        self._queue: asyncio.Queue[tuple[Item, bool] | None] = asyncio.Queue()
        self._stopping, self._wake = asyncio.Event(), asyncio.Event()

    def stop(self, reason: Text) -> None:
        """Let the run end: what is in flight ends, and nothing else begins."""
        self.stopped = self.stopped or reason
        self._stopping.set()
        self._wake.set()

    def fail(self, error: Exception) -> None:
        """Let the run end with an error; what is in flight ends."""
        self._failure = self._failure or error
        self.stop(BY_AN_ERROR)

    def wake(self) -> None:
        """Go on, as somebody has taken results."""
        self._wake.set()

    async def run(self) -> None:
        """Send all rows that are not settled yet.

        Raises:
            RowsChanged: The rows are not those that were checked.
            UsageError: The job can't be done with this client.
            sqlite3.Error: The journal can't be written; what it doesn't know is SENDING in it.
        """
        FAILURE_LEVEL.set(logging.INFO)  # a failure is repeated, or stands in the results
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._limits.in_flight):
                    group.create_task(self._send_rows())
                await self._feed()
        except BaseExceptionGroup as failures:
            raise failures.exceptions[0] from None
        if self._failure is not None:
            raise self._failure

    # The feeder

    async def _feed(self) -> None:
        rows = self._pending_items()
        capacity = self._limits.in_flight * 2
        while True:
            self._wake.clear()
            ended, self._ended = self._ended, []
            room = 0 if self._stopping.is_set() or self._is_full() else capacity - self._under_way
            claimed = await asyncio.to_thread(self._step, rows, ended, room)
            if self._failure is not None:
                self.stop(BY_AN_ERROR)
            if ended:
                self._publish(ended)
            if self._stopping.is_set():  # while it was noted
                self._ended += [_back(item, doubtful) for item, doubtful in claimed]
                claimed = []
            self._under_way += len(claimed)
            for entry in claimed:
                self._queue.put_nowait(entry)
            if not (self._under_way or self._ended) and (room > 0 or self._stopping.is_set()):
                break
            if not self._ended:
                await self._wake.wait()  # for a row that ends, or for room
        for _ in range(self._limits.in_flight):
            self._queue.put_nowait(None)

    def _step(
        self, rows: Iterator[tuple[Item, bool]], ended: list[Result], room: int
    ) -> list[tuple[Item, bool]]:
        """Note what has ended, and claim the next rows, in one commit. It runs in a thread."""
        claimed: list[tuple[Item, bool]] = []
        try:
            while len(claimed) < room and (entry := next(rows, None)) is not None:
                claimed.append(entry)
        except Exception as error:  # what is in flight ends all the same
            self._failure = error
        if ended or claimed:
            self._journal.note(ended, [item.position for item, _ in claimed], self.sent)
        return claimed

    def _pending_items(self) -> Iterator[tuple[Item, bool]]:
        """Yield the rows that are not settled, and whether each is doubtful."""
        find = self._calls.finder()
        for row in self._pending_rows():
            try:
                item = find(row.position)
            except RowError as error:
                reason = f"the rows have changed since they were checked: {error}"
                raise RowsChanged(reason) from None
            if item is None:
                raise RowsChanged(f"row {row.position} is missing since the rows were checked")
            if item.digest != row.digest:
                raise RowsChanged(
                    f"row {item.line}, {item.number}, has changed since it was checked; it was"
                    " not sent"
                )
            yield item, row.is_doubtful

    def _pending_rows(self) -> Iterator[Pending]:
        position = 0
        while page := self._journal.pending(position):
            yield from page
            position = page[-1].position

    # The senders

    async def _send_rows(self) -> None:
        while (entry := await self._queue.get()) is not None:
            settling = _Settling(self, *entry)
            try:
                result = await settling.settle()
            except Exception as error:  # no row can be sent so
                self.fail(error)
                may_have_left = outcome(error) is not Outcome.NOT_SENT
                result = _back(entry[0], settling.is_doubtful or may_have_left)
            self._ended.append(result)
            self._under_way -= 1
            self._wake.set()

    async def send(self, item: Item) -> Verdict:
        """Send a row's call, and return what comes of it."""
        try:
            response = await self._exchange(item.call)
        except Exception as error:
            return self._heed(judge_error(error))
        return _STOPPED if response is None else judge_response(self._subject, response)

    async def query(self, item: Item) -> Verdict:
        """Ask the platform for a row's number, and return what comes of it."""
        try:
            response = await self._exchange(self._calls.query(item))
        except Exception as error:
            return self._heed(judge_error(error, is_query=True))
        if response is None:
            return _STOPPED
        return judge_query(self._subject, item.options, response)

    async def _exchange(self, call: Call) -> Response | None:
        """Send a call at its moment, and return its answer; None if the run stops before."""
        await self._pace.wait()
        if self.is_stopping or not self._journal.is_held:
            return None
        self.sent += 1
        response = await self._driver.exchange(call, ASYNC)
        self._answered_at = monotonic()
        return response

    def read_kept(self, response: Response | None) -> dict[str, str]:
        """Return the fields of an answer that the job keeps."""
        names = self._limits.keep
        if response is None or not names:
            return {}
        fields = read_fields(response)
        return {name: find_text(fields, name) for name in names}

    @property
    def can_query(self) -> bool:
        """Whether the platform can be asked for a number."""
        return self._subject.query is not None

    @property
    def is_stopping(self) -> bool:
        """Whether nothing else may begin."""
        return self._stopping.is_set()

    async def pause(self, seconds: float) -> None:
        """Wait for some seconds; no longer than until the run stops."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            pass

    def _heed(self, verdict: Verdict) -> Verdict:
        """Let what the error of one call says have its effect on all."""
        if verdict.is_slow:
            self._pace.slow_down(verdict.pause)
        now = monotonic()
        if verdict.is_answer:
            self._answered_at = now
        elif now - self._answered_at > self._limits.patience:
            self.stop(_NO_ANSWER.fill(self._limits.patience, verdict.message))
        return verdict

    def count_senseless(self, verdict: Verdict) -> None:
        """Stop the run if going on is senseless, as a refusal would meet the other rows too."""
        times = self._senseless[verdict.code] = self._senseless.get(verdict.code, 0) + 1
        if times >= self._limits.tolerated:
            self.stop(_ALL_REFUSED.fill(verdict.code, verdict.message.rstrip(".。")))

    def count_refused(self) -> None:
        """Stop the run after as many refused rows as it bears."""
        self._refused += 1
        if self._refused == self._limits.stop_after:
            self.stop(TOO_MANY_REFUSED.fill(self._refused))


class _Settling:
    """One row until its state is known, or the tries are used up.

    Args:
        engine: The run.
        item: The row.
        is_doubtful: Whether it may have been carried out by a run before.

    Attributes:
        is_doubtful: Whether it may have been carried out.
    """

    def __init__(self, engine: Engine, item: Item, is_doubtful: bool) -> None:
        self._engine, self._item = engine, item
        self.is_doubtful = is_doubtful
        self._can_query = engine.can_query
        self._queries = is_doubtful and self._can_query
        self._refusal: Verdict | None = None  # of a call whose number was in doubt
        self._sent = 0

    async def settle(self) -> Result:
        """Return what became of the row."""
        last = _STOPPED
        for pause in (*PAUSES, 0.0):
            if self._engine.is_stopping:
                return self._give_up(last)
            while True:
                queries = self._queries
                last = await self._try()
                if result := self._judge(last, is_query=queries):
                    return result
                if last.kind is not Kind.ABSENT or self._engine.is_stopping:
                    break
            if pause:
                await self._engine.pause(max(uniform(pause / 2, pause), last.pause or 0))
        return self._give_up(last)

    async def _try(self) -> Verdict:
        if self._queries:
            return await self._engine.query(self._item)
        self._sent += 1
        return await self._engine.send(self._item)

    def _judge(self, verdict: Verdict, is_query: bool) -> Result | None:
        """Return the result that a verdict settles; None if another try follows."""
        if verdict.kind is Kind.ABSENT:
            self._queries = False
            if self._refusal is None:
                return None
            self.is_doubtful = False  # it was refused, and the platform doesn't know the number
            return self._settle_refusal(self._refusal)
        if verdict.kind is Kind.DONE:
            return self._settle(verdict)
        if is_query:
            return self._judge_query(verdict)
        if verdict.kind is Kind.REFUSED:
            return self._judge_refusal(verdict)
        self.is_doubtful = self.is_doubtful or verdict.may_have_left
        self._queries = verdict.kind is Kind.DOUBTFUL and self._can_query
        return None

    def _judge_query(self, verdict: Verdict) -> Result | None:
        """Judge the answer to a query, but for DONE and ABSENT."""
        if verdict.kind is Kind.REPEAT and verdict.response is not None:
            self._queries = False
        if verdict.kind is not Kind.REFUSED:
            return None
        if verdict.response is not None:  # it is about this number
            return self._settle(verdict)
        if verdict.is_senseless:
            self._engine.count_senseless(verdict)
            return self._result(State.UNKNOWN, verdict)
        self._queries = self._can_query = False  # the query itself is refused
        return None

    def _judge_refusal(self, verdict: Verdict) -> Result | None:
        if not self.is_doubtful or verdict.response is not None:
            return self._settle_refusal(verdict)
        self._refusal = verdict
        if self._can_query:
            self._queries = True
            return None
        return self._result(State.UNKNOWN, verdict)

    def _settle_refusal(self, verdict: Verdict) -> Result:
        if not verdict.is_senseless:
            return self._settle(verdict._replace(kind=Kind.REFUSED))
        self._engine.count_senseless(verdict)
        return self._result(State.TODO, verdict)

    def _settle(self, verdict: Verdict) -> Result:
        if verdict.kind is Kind.REFUSED:
            self._engine.count_refused()
        return self._result(_SETTLED[verdict.kind], verdict)

    def _give_up(self, last: Verdict) -> Result:
        if last.is_senseless:  # no answer can be trusted
            self._engine.count_senseless(last)
        return self._result(State.UNKNOWN if self.is_doubtful else State.TODO, last)

    def _result(self, state: State, verdict: Verdict) -> Result:
        item = self._item
        words = (verdict.code, verdict.message, verdict.request_id)
        kept = self._engine.read_kept(verdict.response)
        place = (item.position, item.number, state)
        return Result(*place, *words, self._sent, item.amount, kept, verdict.response)


def _back(item: Item, is_doubtful: bool) -> Result:
    """Return the result of a row that was claimed and not begun."""
    state = State.UNKNOWN if is_doubtful else State.TODO
    return Result(item.position, item.number, state, amount=item.amount)
