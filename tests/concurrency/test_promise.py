"""Promise: lazy, sent once, chained as Guzzle's, shared by threads and tasks."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import signal
import threading
import time
import warnings
import weakref
from collections.abc import Awaitable, Callable
from contextvars import ContextVar, copy_context
from random import Random
from typing import Any

import pytest
import trio

import chainpay
from chainpay import Cancelled, Promise, UsageError
from chainpay.concurrency.promise import Settled, State
from chainpay.concurrency.runtime import SYNC, Runtime


class Recorded:
    """A source that counts how often it is sent, and answers or fails."""

    def __init__(self, outcome: Any = "answer", delay: float = 0.0) -> None:
        self.outcome = outcome
        self.delay = delay
        self.sent = 0
        self.started = threading.Event()

    async def __call__(self, runtime: Runtime) -> Any:
        self._begin()
        if self.delay:
            await runtime.sleep(self.delay)
        return self._end()

    def _begin(self) -> None:
        self.sent += 1
        self.started.set()

    def _end(self) -> Any:
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    def __str__(self) -> str:
        return "GET v3/x"


class Failure(Exception):
    """What a source or a callback fails with."""


def run_wait(promise: Promise[Any]) -> Any:
    return promise.wait()


async def _await(promise: Promise[Any]) -> Any:
    return await promise


def run_asyncio(promise: Promise[Any]) -> Any:
    return asyncio.run(_await(promise))


def run_trio(promise: Promise[Any]) -> Any:
    return trio.run(_await, promise)


Settle = Callable[[Promise[Any]], Any]


@pytest.fixture(params=[run_wait, run_asyncio, run_trio])
def settle(request: pytest.FixtureRequest) -> Settle:
    """Each way to wait for a promise."""
    return request.param  # type: ignore[no-any-return]


# Sending


def test_nothing_is_sent_before_somebody_waits(settle: Settle) -> None:
    """A promise is lazy; it is sent once, and remembers its value."""
    source = Recorded()
    promise: Promise[Any] = Promise(source)
    assert (source.sent, promise.state) == (0, "pending")
    assert [settle(promise), settle(promise), promise.wait()] == ["answer"] * 3
    assert (source.sent, promise.state) == (1, State.FULFILLED)


def test_a_failure_is_remembered_too(settle: Settle) -> None:
    """A rejected promise raises the very same exception each time, without growing it."""
    failure = Failure("no")
    promise: Promise[Any] = Promise(Recorded(failure))
    depths = []
    for _ in range(3):
        with pytest.raises(Failure) as caught:
            settle(promise)
        assert caught.value is failure
        depths.append(len(caught.traceback))
    assert depths[1] == depths[2]
    assert promise.state == "rejected"


def test_wait_without_unwrapping_keeps_a_failure_to_itself() -> None:
    """PHP's wait(false): None; the state says how it ended."""
    failed: Promise[Any] = Promise(Recorded(Failure()))
    fulfilled: Promise[Any] = Promise(Recorded())
    assert failed.wait(False) is None
    assert fulfilled.wait(False) is None
    assert (failed.state, fulfilled.state) == ("rejected", "fulfilled")


def test_repr_shows_what_and_how_far() -> None:
    """A promise says what it is of, whether it was sent, and its state."""
    promise: Promise[Any] = Promise(Recorded())
    assert repr(promise) == "<Promise of GET v3/x: not sent yet>"
    promise.wait()
    assert repr(promise) == "<Promise of GET v3/x: fulfilled>"


def test_a_promise_dropped_unsent_warns() -> None:
    """As a coroutine does: what was never sent is named."""
    promise: Promise[Any] | None = Promise(Recorded())
    with pytest.warns(RuntimeWarning, match=r"GET v3/x was never sent: await it"):
        promise = None
    assert promise is None


def test_a_callback_that_never_runs_warns() -> None:
    """A callback chained to a settled promise that nobody waits for again."""
    promise: Promise[Any] | None = Promise(Recorded())
    promise.wait()
    promise.then(print)
    with pytest.warns(RuntimeWarning, match="a callback of GET v3/x never ran"):
        promise = None
    assert promise is None


def test_a_settled_promise_is_dropped_in_silence() -> None:
    """No warning where everything was done."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        promise: Promise[Any] = Promise(Recorded())
        promise.then(str.upper).wait()
        del promise
        gc.collect()


# Chaining


def test_then_gives_the_new_value(settle: Settle) -> None:
    """What a callback returns is the value; returning nothing makes it None."""
    assert settle(Promise(Recorded()).then(str.upper)) == "ANSWER"
    assert settle(Promise(Recorded()).then(lambda value: None).then(repr)) == "None"
    assert settle(Promise(Recorded()).then()) == "answer"


def test_failures_pass_by_then_and_stop_at_otherwise(settle: Settle) -> None:
    """`then` is skipped on failure, `otherwise` on success; a handler's value recovers."""
    failure = Failure("no")
    seen: list[Any] = []
    chained = (
        Promise(Recorded(failure))
        .then(seen.append)
        .otherwise(lambda reason: ("recovered", reason))
        .otherwise(seen.append)
    )
    assert settle(chained) == ("recovered", failure)
    assert seen == []


def test_what_a_callback_raises_rejects(settle: Settle) -> None:
    """The second argument of `then` does not see what the first raises."""
    seen: list[Any] = []

    def fail(value: Any) -> None:
        raise Failure(value)

    with pytest.raises(Failure, match="answer"):
        settle(Promise(Recorded()).then(fail, seen.append))
    assert seen == []
    with pytest.raises(Failure, match="replaced"):
        settle(Promise(Recorded(Failure())).otherwise(lambda reason: fail("replaced")))


def test_a_returned_promise_is_unwrapped(settle: Settle) -> None:
    """A callback may go on with another request, which is waited for; failing, it rejects."""
    second = Recorded("second")
    chained = Promise(Recorded("first")).then(
        lambda first: Promise(second).then(lambda value: f"{first}, {value}")
    )
    assert settle(chained) == "first, second"
    with pytest.raises(Failure):
        settle(Promise(Recorded()).then(lambda value: Promise(Recorded(Failure()))))


def test_all_callbacks_of_a_promise_run_in_order(settle: Settle) -> None:
    """Waiting for the parent alone runs what is chained to it, breadth first, each with its own."""
    seen: list[str] = []
    promise: Promise[Any] = Promise(Recorded())
    first = promise.then(lambda value: seen.append("1") or "one")
    first.then(lambda value: seen.append(f"1.1 {value}"))
    promise.then(lambda value: seen.append("2"))
    assert settle(promise) == "answer"
    assert seen == ["1", "2", "1.1 one"]


def test_a_callback_chained_late_runs_later(settle: Settle) -> None:
    """Not inside `then`, but when its promise is waited for; the request isn't sent again."""
    source = Recorded()
    promise: Promise[Any] = Promise(source)
    settle(promise)
    seen: list[str] = []
    late = promise.then(seen.append)
    assert seen == []
    settle(late)
    assert (seen, source.sent) == (["answer"], 1)


def test_thousands_of_links(settle: Settle) -> None:
    """A chain may be long: nothing recurses."""
    promise: Promise[Any] = Promise(Recorded(0))
    for _ in range(3000):
        promise = promise.then(lambda value: value + 1)
    assert settle(promise) == 3000


@pytest.mark.parametrize("callback", ["text", 5, object()])
def test_then_takes_functions(callback: Any) -> None:
    """What can't be called is refused at once."""
    promise: Promise[Any] = Promise(Recorded())
    with pytest.raises(TypeError, match="then\\(\\) takes functions"):
        promise.then(callback)
    promise.wait()


@pytest.mark.parametrize("run", [run_asyncio, run_trio])
def test_an_awaitable_is_await_under_await(run: Settle) -> None:
    """A callback may be a coroutine function."""

    async def later(value: str) -> str:
        return value.upper()

    assert run(Promise(Recorded()).then(later).then(repr)) == "'ANSWER'"


def test_an_awaitable_is_refused_under_wait() -> None:
    """Without an event loop nobody can await it: before anything is sent, if that can be known."""

    async def later(value: str) -> str:
        return value.upper()

    class Later:
        def __await__(self) -> Any:
            yield

    source = Recorded()
    promise: Promise[Any] = Promise(source)
    chained = promise.then(later).then(repr)
    for each in (promise, chained):
        with pytest.raises(
            UsageError, match=r"await its promise instead of wait.*nothing was sent"
        ):
            each.wait()
    assert source.sent == 0
    assert run_asyncio(chained) == "'ANSWER'"
    with pytest.raises(TypeError, match=r"under wait.*, after the request was sent"):
        promise.then(later).wait()
    for disguised in (lambda value: Later(), lambda value: later(str(value))):
        with pytest.raises(TypeError, match=r"under wait.*, after the request was sent"):
            Promise(Recorded()).then(disguised).wait()


def test_wait_works_inside_a_running_loop() -> None:
    """wait() needs no loop, and is not disturbed by one."""

    async def main() -> Any:
        return Promise(Recorded()).then(str.upper).wait()

    assert asyncio.run(main()) == "ANSWER"
    assert trio.run(main) == "ANSWER"


# Waiting for itself


def test_waiting_for_itself_is_refused(settle: Settle) -> None:
    """A callback that waits for, or returns, its own promise gets an error instead of a hang."""
    chained: list[Promise[Any]] = []
    promise: Promise[Any] = Promise(Recorded())
    chained.append(promise.then(lambda value: chained[0]))
    with pytest.raises(UsageError, match="waits for its own promise"):
        settle(chained[0])
    other: Promise[Any] = Promise(Recorded())
    chained[0] = other.then(lambda value: chained[0].wait())
    with pytest.raises(UsageError, match=r"waits for its own promise|would wait for itself"):
        settle(chained[0])
    third: Promise[Any] = Promise(Recorded())
    chained[0] = third.then(lambda value: Promise.all([chained[0], "plain"]))
    with pytest.raises(UsageError, match="would wait for itself"):
        settle(chained[0])


def test_a_callback_may_wait_for_another_of_the_same_promise(settle: Settle) -> None:
    """What is chained to the same request and still due runs first: no circle, no hang."""
    promise: Promise[Any] = Promise(Recorded())
    early: list[Promise[Any]] = []
    waiting = promise.then(lambda value: early[0])
    early.append(promise.then(str.upper))
    assert settle(waiting) == "ANSWER"
    fresh: Promise[Any] = Promise(Recorded())
    assert settle(fresh.then(lambda value: fresh.then(str.upper).then(repr))) == "'ANSWER'"


def test_a_callback_may_wait_there_and_then() -> None:
    """PHP's wait() inside a callback, for what is chained to the same request."""
    promise: Promise[Any] = Promise(Recorded())
    assert promise.then(lambda value: promise.then(str.upper).wait() + value).wait() == (
        "ANSWERanswer"
    )


def test_what_is_being_sent_does_not_wait_for_itself() -> None:
    """A hook that waits for its own request gets an error; nothing is sent twice."""

    class Impatient(Recorded):
        async def __call__(self, runtime: Runtime) -> Any:
            self.sent += 1
            return promise.wait()

    source = Impatient()
    promise: Promise[Any] = Promise(source)
    with pytest.raises(UsageError, match="waits for its own promise"):
        promise.wait()
    assert source.sent == 1


def test_a_settled_parent_may_be_returned(settle: Settle) -> None:
    """That is no circle: the value is there."""
    promise: Promise[Any] = Promise(Recorded())
    assert settle(promise.then(lambda value: promise)) == "answer"


def test_wait_beside_an_await_of_the_same_thread_is_refused() -> None:
    """A task that sends can't go on while wait() blocks its loop: an error, not a hang."""

    async def main() -> None:
        promise: Promise[Any] = Promise(Recorded(delay=0.05))
        task = asyncio.ensure_future(promise)
        await asyncio.sleep(0)
        with pytest.raises(UsageError, match=r"blocks the event loop \(await it there\)"):
            promise.wait()
        assert await task == "answer"

    asyncio.run(main())


# Sharing


def test_threads_share_one_sending() -> None:
    """Fifty threads wait, one sends."""
    source = Recorded(delay=0.05)
    promise: Promise[Any] = Promise(source)
    values: list[Any] = []
    threads = [threading.Thread(target=lambda: values.append(promise.wait())) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (values, source.sent) == (["answer"] * 50, 1)


def test_tasks_share_one_sending() -> None:
    """asyncio tasks and trio tasks too."""
    source = Recorded(delay=0.01)

    async def with_asyncio() -> None:
        promise: Promise[Any] = Promise(source)
        assert await asyncio.gather(*(_await(promise) for _ in range(20))) == ["answer"] * 20

    async def with_trio() -> None:
        promise: Promise[Any] = Promise(source)
        async with trio.open_nursery() as nursery:
            for _ in range(20):
                nursery.start_soon(_await, promise)

    asyncio.run(with_asyncio())
    trio.run(with_trio)
    assert source.sent == 2


@pytest.mark.parametrize("run", [run_asyncio, run_trio])
def test_a_task_shares_what_a_thread_sends(run: Settle) -> None:
    """A thread sends, and a task of an event loop waits for it without blocking the loop."""
    source = Recorded(delay=0.1)
    promise: Promise[Any] = Promise(source)
    thread = threading.Thread(target=promise.wait)
    thread.start()
    source.started.wait()
    assert run(promise) == "answer"
    thread.join()
    assert source.sent == 1


@pytest.mark.parametrize("run", [run_asyncio, run_trio])
def test_a_thread_shares_what_a_task_sends(run: Settle) -> None:
    """And the other way round."""
    source = Recorded(delay=0.1)
    promise: Promise[Any] = Promise(source)
    thread = threading.Thread(target=run, args=(promise,))
    thread.start()
    source.started.wait()
    assert promise.wait() == "answer"
    thread.join()
    assert source.sent == 1


def test_a_waiting_loop_that_ends_first_harms_nobody() -> None:
    """Who gave up waiting, with his loop, isn't woken; the others get the value."""
    source = Recorded(delay=0.2)
    promise: Promise[Any] = Promise(source)
    thread = threading.Thread(target=promise.wait)
    thread.start()
    source.started.wait()

    async def give_up() -> None:
        await asyncio.wait_for(_await(promise), 0.01)

    async def give_up_too() -> None:
        with trio.fail_after(0.01):
            await promise

    with pytest.raises(TimeoutError):
        asyncio.run(give_up())
    with pytest.raises(trio.TooSlowError):
        trio.run(give_up_too)
    thread.join()
    assert (promise.wait(), source.sent) == ("answer", 1)


@pytest.mark.parametrize("run", [run_wait, run_asyncio])
def test_who_comes_as_the_other_leaves(run: Settle, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between looking and waiting the sending may end: nobody then waits to be woken."""
    release = threading.Event()

    class Held(Recorded):
        def send(self) -> Any:
            self.sent += 1
            self.started.set()
            release.wait()
            return self.outcome

    source = Held()
    promise: Promise[Any] = Promise(source)
    thread = threading.Thread(target=promise.wait)
    thread.start()
    source.started.wait()
    runtime: Any = threading if run is run_wait else asyncio
    event = runtime.Event

    def let_the_other_leave() -> Any:
        release.set()
        thread.join()
        monkeypatch.undo()
        return event()

    monkeypatch.setattr(runtime, "Event", let_the_other_leave)
    assert run(promise) == "answer"
    assert source.sent == 1


# Cancelling


async def _cancel_in_asyncio(promise: Promise[Any]) -> None:
    task = asyncio.ensure_future(promise)
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _cancel_in_trio(promise: Promise[Any]) -> None:
    with trio.move_on_after(0.01) as scope:
        await promise
    assert scope.cancelled_caught


def cancel_in_asyncio(promise: Promise[Any]) -> None:
    asyncio.run(_cancel_in_asyncio(promise))


def cancel_in_trio(promise: Promise[Any]) -> None:
    trio.run(_cancel_in_trio, promise)


@pytest.mark.parametrize("cancel", [cancel_in_asyncio, cancel_in_trio])
def test_a_cancelled_sending_is_not_repeated(cancel: Settle, settle: Settle) -> None:
    """A payment must not leave twice: whoever waits later gets Cancelled."""
    source = Recorded(delay=10)
    promise: Promise[Any] = Promise(source)
    cancel(promise)
    for _ in range(2):
        with pytest.raises(Cancelled, match="it may have been sent"):
            settle(promise)
    assert source.sent == 1
    assert isinstance(settle(promise.otherwise(lambda reason: reason)), Cancelled)


def test_those_who_share_get_cancelled() -> None:
    """The one who sends is cancelled; other tasks and threads learn that the outcome is unknown."""
    source = Recorded(delay=10)
    outcomes: list[Any] = []

    async def wait_too(promise: Promise[Any]) -> None:
        try:
            await promise
        except Cancelled as error:
            outcomes.append(error)

    def wait_in_a_thread(promise: Promise[Any]) -> None:
        try:
            promise.wait()
        except Cancelled as error:
            outcomes.append(error)

    async def main() -> None:
        promise: Promise[Any] = Promise(source)
        driver = asyncio.ensure_future(promise)
        await asyncio.sleep(0.01)
        thread = threading.Thread(target=wait_in_a_thread, args=(promise,))
        thread.start()
        other = asyncio.create_task(wait_too(promise))
        await asyncio.sleep(0.05)
        driver.cancel()
        await other
        await asyncio.to_thread(thread.join)

    asyncio.run(main())
    assert [type(outcome) for outcome in outcomes] == [Cancelled, Cancelled]
    assert source.sent == 1


def test_cancelled_at_any_moment_it_leaves_once() -> None:
    """Whoever is cancelled, and when: one sending, and one outcome for all who are left."""
    random = Random(7)

    async def one() -> tuple[int, set[str]]:
        source = Recorded(delay=random.random() * 0.004)
        promise: Promise[Any] = Promise(source)
        chained = promise.then(repr)

        async def outcome() -> str:
            try:
                await chained
            except Cancelled:
                return "cancelled"
            return "answered"

        tasks = [asyncio.create_task(outcome()) for _ in range(3)]
        await asyncio.sleep(random.random() * 0.005)
        random.choice(tasks).cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        late = await outcome()
        return source.sent, {late, *(each for each in ended if isinstance(each, str))}

    async def main() -> list[tuple[int, set[str]]]:
        return await asyncio.gather(*(one() for _ in range(300)))

    results = asyncio.run(main())
    assert {sent for sent, _ in results} == {1}
    assert {len(outcomes) for _, outcomes in results} == {1}
    assert set.union(*(outcomes for _, outcomes in results)) == {"answered", "cancelled"}


def test_a_cancelled_waiter_cancels_nobody() -> None:
    """Only who sends matters: a waiter may go."""
    source = Recorded(delay=0.1)

    async def main() -> Any:
        promise: Promise[Any] = Promise(source)
        driver = asyncio.ensure_future(promise)
        waiter = asyncio.create_task(_await(promise))
        await asyncio.sleep(0.01)
        waiter.cancel()
        return await driver

    assert asyncio.run(main()) == "answer"


def test_a_cancelled_callback_leaves_the_answer() -> None:
    """The request is answered; only what waits for the cancelled callback is Cancelled."""
    promise: Promise[Any] = Promise(Recorded())
    seen: list[Any] = []

    async def forever(value: Any) -> None:
        await asyncio.sleep(10)

    stuck = promise.then(forever)
    beside = promise.then(seen.append)
    asyncio.run(_cancel_in_asyncio(stuck))
    assert promise.wait() == "answer"
    assert beside.wait() is None
    assert seen == ["answer"]
    with pytest.raises(Cancelled):
        stuck.wait()


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
def test_only_exceptions_reject(interruption: type[BaseException], settle: Settle) -> None:
    """An interruption goes to who waits; the outcome is unknown to all others."""
    promise: Promise[Any] = Promise(Recorded(interruption()))
    with pytest.raises(interruption):
        promise.wait()
    with pytest.raises(Cancelled):
        settle(promise)

    def interrupt(value: Any) -> None:
        raise interruption

    chained = Promise(Recorded()).then(interrupt)
    with pytest.raises(interruption):
        chained.wait()
    with pytest.raises(Cancelled):
        settle(chained)


@pytest.mark.parametrize("run", [run_wait, run_asyncio])
def test_an_interrupted_callback_is_told_from_a_lost_request(run: Settle) -> None:
    """The request was answered: that is not unknown."""

    def interrupt(value: Any) -> None:
        raise KeyboardInterrupt

    chained = Promise(Recorded()).then(interrupt)
    with pytest.raises(KeyboardInterrupt):
        chained.wait()
    with pytest.raises(Cancelled, match="was answered, but a callback was interrupted"):
        run(chained)


def test_cancel_drops_it_unsent(settle: Settle) -> None:
    """Nothing is sent, nothing warns, and waiting says so; later it has no effect."""
    source = Recorded()
    promise: Promise[Any] = Promise(source)
    recovered = promise.otherwise(repr)
    promise.cancel()
    with pytest.raises(Cancelled, match="was cancelled before it was sent"):
        settle(promise)
    assert "before it was sent" in settle(recovered)
    assert source.sent == 0
    answered: Promise[Any] = Promise(Recorded())
    settle(answered)
    answered.cancel()
    assert settle(answered) == "answer"


def test_cancel_does_not_stop_what_is_on_its_way() -> None:
    """Once it is being sent, it is waited for."""
    source = Recorded(delay=0.1)
    promise: Promise[Any] = Promise(source)
    thread = threading.Thread(target=promise.wait)
    thread.start()
    source.started.wait()
    promise.cancel()
    thread.join()
    assert promise.wait() == "answer"


# Many


def test_settle_tells_how_each_ended(settle: Settle) -> None:
    """In the place of each input, in its order, plain values included."""
    failure = Failure()
    ended = settle(Promise.settle([Promise(Recorded(1)), Promise(Recorded(failure)), "plain"]))
    assert ended == [
        Settled(State.FULFILLED, 1),
        Settled(State.REJECTED, reason=failure),
        Settled(State.FULFILLED, "plain"),
    ]
    state, value, reason = ended[1]
    assert (state, value, reason) == ("rejected", None, failure)
    keyed = settle(Promise.settle({"a": Promise(Recorded(1)), "b": 2}))
    assert keyed == {"a": Settled(State.FULFILLED, 1), "b": Settled(State.FULFILLED, 2)}
    assert settle(Promise.settle([])) == []


def test_all_gives_the_values_or_the_first_failure(settle: Settle) -> None:
    """Keys are kept; siblings of a failure are sent all the same."""
    assert settle(Promise.all({"a": Promise(Recorded(1)), "b": 2})) == {"a": 1, "b": 2}
    assert settle(Promise.all(Promise(Recorded(n)) for n in range(3))) == [0, 1, 2]
    sources = [Recorded(1, delay=0.05), Recorded(Failure("b")), Recorded(Failure("c"))]
    with pytest.raises(Failure, match="b"):
        settle(Promise.all([Promise(source) for source in sources]))
    assert [source.sent for source in sources] == [1, 1, 1]


class Rendezvous:
    """A source that is answered only once as many are under way as are expected."""

    def __init__(self, expected: int) -> None:
        self.expected = expected
        self.barrier = threading.Barrier(expected, timeout=10)
        self.lock = threading.Lock()
        self.under_way = 0
        self.maximum = 0

    async def __call__(self, runtime: Runtime) -> int:
        return self._in_a_thread() if runtime is SYNC else await self._in_a_task()

    def _in_a_thread(self) -> int:
        with self.lock:
            self.under_way += 1
            self.maximum = max(self.maximum, self.under_way)
        self.barrier.wait()
        with self.lock:
            self.under_way -= 1
        return self.maximum

    async def _in_a_task(self) -> int:
        import anyio

        self.under_way += 1
        self.maximum = max(self.maximum, self.under_way)
        with anyio.fail_after(10):
            while self.maximum < self.expected:
                await anyio.sleep(0.001)
        self.under_way -= 1
        return self.maximum


def test_all_are_under_way_together(settle: Settle) -> None:
    """Concurrent in threads, and as tasks: none waits for another to end."""
    meeting = Rendezvous(8)
    assert len(settle(Promise.all([Promise(meeting) for _ in range(8)]))) == 8


def test_limit_holds(settle: Settle) -> None:
    """No more than `limit` at once, and that many."""
    meeting = Rendezvous(2)
    settle(Promise.all([Promise(meeting) for _ in range(6)], limit=2))
    assert meeting.maximum == 2
    with pytest.raises(UsageError, match="limit=0"):
        Promise.all([], limit=0)


def test_all_carries_the_context(settle: Settle) -> None:
    """Context variables are seen by callbacks in threads, as by those in tasks."""
    shop: ContextVar[str] = ContextVar("shop")
    shop.set("shop-7")
    promises = [Promise(Recorded()).then(lambda value: shop.get()) for _ in range(3)]
    if settle is run_trio:  # a context of its own
        assert copy_context().run(settle, Promise.all(promises)) == ["shop-7"] * 3
    else:
        assert settle(Promise.all(promises)) == ["shop-7"] * 3


def test_a_task_that_lives_on_keeps_no_answer() -> None:
    """What a callback starts inherits its context, but not what was answered."""

    class Answer:
        pass

    async def main() -> bool:
        tasks: list[asyncio.Task[None]] = []

        def start(answer: Answer) -> None:
            tasks.append(asyncio.create_task(asyncio.sleep(100)))

        answer = Answer()
        gone = weakref.ref(answer)
        promise = Promise(Recorded(answer)).then(start)
        del answer
        await promise
        del promise
        gc.collect()
        freed = gone() is None
        tasks[0].cancel()
        return freed

    assert asyncio.run(main())


def test_all_takes_awaitables_under_await() -> None:
    """A coroutine among the promises is awaited; under wait() it is refused, and closed."""

    async def later() -> str:
        return "later"

    for run in (run_asyncio, run_trio):
        assert run(Promise.all([later(), Promise(Recorded())])) == ["later", "answer"]
    ended = Promise.settle([later(), Promise(Recorded())]).wait()
    assert [one.state for one in ended] == ["rejected", "fulfilled"]
    assert isinstance(ended[0].reason, TypeError)


def test_a_task_that_is_cancelled_on_its_own_has_no_outcome() -> None:
    """What a callback waits for may be cancelled elsewhere: the others end as they do."""

    async def main() -> Any:
        gone = asyncio.ensure_future(asyncio.sleep(10))
        gone.cancel()
        await asyncio.sleep(0)
        lost = Promise(Recorded()).then(lambda value: gone)
        return await Promise.settle([lost, Promise(Recorded())])

    ended = asyncio.run(main())
    assert [one.state for one in ended] == ["rejected", "fulfilled"]
    assert isinstance(ended[0].reason, Cancelled)


def test_an_interrupted_wait_for_all_sends_no_more() -> None:
    """Ctrl-C ends the wait at once; what has not begun is not sent."""
    first = Recorded(delay=0.3)
    others = [Recorded() for _ in range(5)]
    promises: list[Promise[Any]] = [Promise(source) for source in (first, *others)]
    together = Promise.all(promises, limit=1)

    def interrupt() -> None:
        first.started.wait()
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        together.wait()
    with pytest.raises(Cancelled):
        together.wait()
    assert promises[0].wait() == "answer"
    time.sleep(0.05)  # were there a worker that went on, it would send now
    assert [source.sent for source in others] == [0] * 5
    for promise in promises[1:]:
        promise.cancel()


def test_cancelling_all_cancels_what_is_under_way() -> None:
    """The outcome of each is then unknown."""
    promises: list[Promise[Any]] = [Promise(Recorded(delay=10)) for _ in range(3)]
    together = Promise.all(promises)
    asyncio.run(_cancel_in_asyncio(together))
    for promise in (*promises, together):
        with pytest.raises(Cancelled):
            promise.wait()
    assert repr(together) == "<Promise of 3 promises: rejected>"


def test_a_promise_is_an_awaitable_like_any_other() -> None:
    """asyncio's own tools take it."""

    async def main() -> Any:
        assert isinstance(Promise(Recorded()).then(), Awaitable)
        quick: Promise[Any] = Promise(Recorded())
        slow: Promise[Any] = Promise(Recorded(delay=0.01))
        return await asyncio.gather(asyncio.wait_for(quick, 5), slow)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the one that is only looked at
        assert asyncio.run(main()) == ["answer", "answer"]


def test_a_promise_is_not_copied() -> None:
    """Two of them would send twice."""
    promise: Promise[Any] = Promise(Recorded())
    for duplicate in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="a promise is sent once"):
            duplicate(promise)
    promise.wait()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("getState", "use state"),
        ("finally_", "both callbacks"),
        ("resolve", "cancel"),
        ("text", r"promise\.wait\(\)\.text$"),
        ("json", r"promise\.wait\(\)\.json\(\)$"),
    ],
)
def test_what_a_promise_has_not(name: str, hint: str, client: Any) -> None:
    """The error for a name of PHP says what to use instead."""
    promise = client.chain("v3/x").get_async()
    with pytest.raises(AttributeError, match=hint):
        getattr(promise, name)
    promise.cancel()


def test_how_it_ended_reads_as_in_php() -> None:
    """By name, as a loop over PHP's settle() does; or by place."""
    (ended,) = Promise.settle([1]).wait()
    assert (ended["state"], ended["value"], ended["reason"]) == ("fulfilled", 1, None)
    assert ended[1] == ended.value == 1
    with pytest.raises(AttributeError):
        ended["x"]


@pytest.mark.parametrize("items", [[], {}, [1, 2], {"a": None}])
@pytest.mark.parametrize("gather", [Promise.all, Promise.settle])
def test_a_group_that_sends_nothing_may_be_dropped(
    items: Any, gather: Callable[..., Promise[Any]], recwarn: pytest.WarningsRecorder
) -> None:
    """A warning is for a request that was never sent; here is none."""
    gather(items)
    gc.collect()
    assert [str(each.message) for each in recwarn] == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("isFulfilled", "'fulfilled'"),
        ("isRejected", "'rejected'"),
        ("getReason", "otherwise"),
        ("getCode", "APIError"),
        ("getStatusCode", "status_code"),
        ("getBody", "json"),
        ("getHeaderLine", "headers"),
        ("text", "await it"),
    ],
)
def test_what_php_has_on_a_promise_is_hinted_at(
    name: str, hint: str, client: chainpay.Client
) -> None:
    """The error says where chainpay has it."""
    promise = client.v3.certificates.get_async()
    with pytest.raises(AttributeError, match=hint):
        getattr(promise, name)
    promise.cancel()


@pytest.mark.parametrize("allowed", [0, 1, 2])
def test_a_process_that_can_start_no_more_threads(
    allowed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The threads that there are send all; without any, nothing is sent."""
    start, left = threading.Thread.start, [allowed]

    def start_some(thread: threading.Thread) -> None:
        if not left[0]:
            raise RuntimeError("can't start new thread")
        left[0] -= 1
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", start_some)
    sources = [Recorded(number) for number in range(5)]
    promises = [Promise(source) for source in sources]
    together = Promise.all(promises)
    if allowed:
        assert together.wait() == [0, 1, 2, 3, 4]
    else:
        with pytest.raises(RuntimeError, match="can't start new thread"):
            together.wait()
        for promise in promises:
            promise.cancel()
    assert [source.sent for source in sources] == [1 if allowed else 0] * 5


@pytest.mark.parametrize("name", ["json", "text", "status_code", "headers"])
def test_a_promise_that_is_read_as_an_answer_says_what_to_write(
    name: str, client: chainpay.Client
) -> None:
    """Attributes, fields and loops; nothing is sent."""
    promise: Any = client.v3.certificates.get_async()
    with pytest.raises(
        AttributeError, match=rf"call its wait\(\), first: promise\.wait\(\)\.{name}"
    ):
        getattr(promise, name)
    with pytest.raises(TypeError, match=r"first: promise\.wait\(\)\.json\(\)\['data'\]"):
        promise["data"]
    with pytest.raises(TypeError, match="not iterable"):
        list(promise)
    assert promise.state == "pending"
    promise.cancel()
