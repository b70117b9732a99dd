"""A shop in a storm: what it orders, what it is told, and whether that is true.

Each call has a number of its own. What the shop is told, an answer or an error with its outcome, is
held against what really happened: returned is once, NOT_SENT is never, REFUSED is not carried out,
UNKNOWN is once at most. Then whatever has no answer is settled as the on-call guide says: query it,
or repeat it with the same number, until each number happened exactly once.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, TypeVar

import anyio
import httpx

from chainpay import ChainpayError, Client, Outcome, outcome
from chainpay.concurrency.runtime import maybe_await, run_sync
from chainpay.events import Event, Retried, Switched
from chainpay.request.call import SAME_NUMBER
from tests.storms.assortment import Call, paid
from tests.storms.storm import Storm

__all__ = ["Ending", "Report", "World", "trade", "untrue"]

T = TypeVar("T")
S = TypeVar("S")

_ACCEPTED = 202
_STUCK = 60  # seconds in which no call ends
_ROUNDS = 12
_GLANCE = 0.4  # seconds
#: How often an event loop goes round until a call has ended whose deadline has passed: httpx
#: alone takes 9.
_TURNS = 7

# What it is told


@dataclass(frozen=True, slots=True)
class Ending:
    """How a call ended, as its caller sees it.

    Attributes:
        call: The call.
        told: The outcome of its error; None if it has returned.
        error: The error's type, or ``202`` for what was only accepted; empty for an answer.
        seconds: How long it took.
        is_strange: Whether it is another call's answer, or an error that nobody reckons with.
    """

    call: Call
    told: Outcome | None
    error: str
    seconds: float
    is_strange: bool = False

    @property
    def is_final(self) -> bool:
        """Whether there is nothing left to be known."""
        return self.told is (None if self.call.kind.is_allowed else Outcome.REFUSED)


def untrue(ending: Ending, carried: int, repeated: int, grace: float) -> str | None:
    """Return what is wrong with an ending, if anything is.

    Args:
        ending: The ending.
        carried: How often it was carried out.
        repeated: How often it arrived once more, and was answered as before.
        grace: How many seconds it may have outlasted its deadline.
    """
    call, told, arrived = ending.call, ending.told, carried + repeated
    is_order = call.kind.path != ""
    wrongs = {
        f"strange: {ending.error or 'the answer to another call'}": ending.is_strange,
        f"late: {ending.seconds:.1f} s, with a deadline of {call.deadline:g}": (
            ending.seconds > call.deadline + grace
        ),
        f"twice: arrived {arrived} times, happened {carried} times": (
            carried > 1 or (arrived > 1 and not call.same_number)
        ),
        "lost: returned, and has not happened": is_order and told is None and not carried,
        f"misjudged: {told}, and has happened": (
            is_order and told in (Outcome.NOT_SENT, Outcome.REFUSED) and arrived > 0
        ),
    }
    return next((what for what, is_so in wrongs.items() if is_so), None)


# The shop


@dataclass(slots=True)
class World:
    """How calls are made at the same time.

    Attributes:
        name: ``threads``, ``asyncio`` or ``trio``.
        together: How many are in flight.
        show: Is told how far it is.
        lag: By how many seconds, at worst, the event loop was late by itself: a pause ended so much
            later, and as many turns of the loop as an ending call takes.
    """

    name: str
    together: int
    show: Callable[[str], object]
    lag: float = 0

    def run(self, what: str, job: Callable[[T], Awaitable[S]], items: list[T]) -> list[S]:
        """Return what a job gives for all items, in the order in which it does.

        If nothing is done for a minute, it gives up: then some are missing.
        """
        todo, done = iter(items), list[S]()

        async def work() -> None:
            for item in todo:
                done.append(await job(item))

        last, since = -1, 0.0

        def is_stuck() -> bool:
            nonlocal last, since
            self.show(f"{self.name}: {what}: {len(done)} of {len(items)}")
            if len(done) != last:
                last, since = len(done), monotonic()
            return monotonic() - since > _STUCK

        if self.name == "threads":
            _in_threads(work, self.together, is_stuck)
        else:
            anyio.run(self._in_tasks, work, is_stuck, backend=self.name)
        return done

    async def _in_tasks(
        self, work: Callable[[], Coroutine[Any, Any, None]], is_stuck: Callable[[], bool]
    ) -> None:
        async def watch() -> None:
            while not is_stuck():
                start = monotonic()
                await anyio.sleep(_GLANCE)
                for _ in range(_TURNS):
                    await anyio.sleep(0)
                self.lag = max(self.lag, monotonic() - start - _GLANCE)
            everything.cancel_scope.cancel()

        async with anyio.create_task_group() as everything:
            everything.start_soon(watch)
            async with anyio.create_task_group() as workers:
                for _ in range(self.together):
                    workers.start_soon(work)
            everything.cancel_scope.cancel()


def _in_threads(work: Callable[[], Any], together: int, is_stuck: Callable[[], bool]) -> None:
    threads = [
        threading.Thread(target=lambda: run_sync(work()), daemon=True) for _ in range(together)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive() and not is_stuck():
            thread.join(_GLANCE)


class _Shop:
    """Makes calls, in one world."""

    def __init__(self, client: Client, runtime: World) -> None:
        self._client = client
        self._suffix = "" if runtime.name == "threads" else "_async"

    async def make(self, call: Call) -> Ending:
        """Make a call, and tell how it ended."""
        hurry = {"deadline": call.deadline}
        if not call.kind.path:
            return await self._get(call, **hurry)
        if call.same_number:
            return await self._post(call, retry=SAME_NUMBER, **hurry)
        return await self._post(call, **hurry)

    async def settle(self, at: tuple[Call, int]) -> Call | None:
        """Do what the guide says; return the call if that doesn't help yet.

        Args:
            at: A call, and how often it has happened: that is looked at if there is no query.
        """
        call, carried = at
        if call.kind.query is None:
            return None if carried or (await self._post(call)).is_final else call
        if not call.same_number:
            found = await self._get(call)
            if found.told is not Outcome.REFUSED:  # it is there, or nobody knows
                return None if found.told is None else call
        return None if (await self._post(call, retry=SAME_NUMBER)).is_final else call

    async def _post(self, call: Call, **options: Any) -> Ending:
        verb = getattr(self._client.chain(call.kind.path), f"post{self._suffix}")
        return await self._ended(call, verb, json=call.kind.body(call.number), **options)

    async def _get(self, call: Call, **options: Any) -> Ending:
        assert call.kind.query is not None
        path, query = call.kind.query(call.number)
        verb = getattr(self._client.chain(path), f"get{self._suffix}")
        return await self._ended(call, verb, query=query, **options)

    async def _ended(self, call: Call, verb: Callable[..., Any], **options: Any) -> Ending:
        start = monotonic()
        try:
            answer = await maybe_await(verb(**options))
        except Exception as error:
            seconds, name = monotonic() - start, type(error).__name__
            foreseen = isinstance(error, (ChainpayError, httpx.TransportError))
            return Ending(call, outcome(error), name, seconds, not foreseen)
        seconds = monotonic() - start
        if answer.status_code == _ACCEPTED:
            return Ending(call, Outcome.UNKNOWN, "202", seconds)
        own = call.number if call.kind.path else paid(call.number)
        told = answer.json().get(call.kind.field, own)
        return Ending(call, None, "", seconds, is_strange=told != own)


# The whole day


@dataclass(slots=True)
class Report:
    """What a day was like.

    Attributes:
        endings: How calls ended: returned, or the outcome.
        errors: By which error.
        attempts: How often a call was sent again, and how often the host was switched.
        rounds: How many calls were without an answer, before each round of settling.
        slowest: By how many seconds a call outlasted its deadline; below 0 if none did.
        outlasted: How many did so by more than the grace, whatever the lag of the event loop.
        wrong: What is not as it must be: a word, and a line for people.
    """

    endings: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    attempts: Counter[str] = field(default_factory=Counter)
    rounds: list[int] = field(default_factory=list)
    slowest: float = -1e9
    outlasted: int = 0
    wrong: list[str] = field(default_factory=list)

    def hear(self, event: Event) -> None:
        """Count an event."""
        if isinstance(event, (Retried, Switched)):
            with _HEARING:
                self.attempts[type(event).__name__.lower()] += 1


_HEARING = threading.Lock()


def trade(
    storm: Storm,
    client: dict[str, Any],
    runtime: World,
    calls: list[Call],
    grace: float,
) -> Report:
    """Make calls in a storm, and settle what has no answer; return what was told and was true.

    Args:
        storm: The storm.
        client: The arguments of the client.
        world: How they are made.
        calls: The calls.
        grace: How many seconds one may outlast its deadline, beside the lag of the event loop.
    """
    report = Report()
    with Client(**client, on_event=report.hear) as own:
        shop = _Shop(own, runtime)
        endings = runtime.run("calls", shop.make, calls)
        storm.settle()
        _judge(storm, calls, endings, report, grace, runtime.lag)
        _settle(storm, shop, runtime, endings, report)
    posts = [call for call in calls if call.kind.path]
    for call, (carried, _) in zip(posts, _happened(storm, posts), strict=True):
        if carried != call.kind.is_allowed:
            report.wrong.append(f"unsettled: {call.kind.name} {call.number}: happened {carried}×")
    return report


def _judge(
    storm: Storm,
    calls: list[Call],
    endings: list[Ending],
    report: Report,
    grace: float,
    lag: float,
) -> None:
    for call in set(calls) - {ending.call for ending in endings}:
        report.wrong.append(f"lost: {call.kind.name} {call.number}: never ended")
    asked = [ending.call for ending in endings]
    for ending, (carried, repeated) in zip(endings, _happened(storm, asked), strict=True):
        call = ending.call
        report.endings[ending.told or "returned"] += 1
        if ending.error:
            report.errors[f"{ending.error}, {ending.told}"] += 1
        beyond = ending.seconds - call.deadline
        report.slowest = max(report.slowest, beyond)
        report.outlasted += beyond > grace
        what = untrue(ending, carried, repeated, grace + lag)
        if what:
            report.wrong.append(f"{what} ({call.kind.name} {call.number} {ending.error})")


def _settle(
    storm: Storm, shop: _Shop, runtime: World, endings: list[Ending], report: Report
) -> None:
    left = [ending.call for ending in endings if ending.call.kind.path and not ending.is_final]
    while left and len(report.rounds) < _ROUNDS:
        report.rounds.append(len(left))
        known = [carried for carried, _ in _happened(storm, left)]
        done = runtime.run("settling", shop.settle, list(zip(left, known, strict=True)))
        storm.settle()
        left = [call for call in done if call is not None]


def _happened(storm: Storm, calls: list[Call]) -> Iterator[tuple[int, int]]:
    return iter(storm.happened([(call.number, call.kind.operation) for call in calls]))
