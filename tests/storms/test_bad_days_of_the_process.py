"""Bad days of the process: what is cancelled or interrupted, forks, and loops that are closed."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import signal
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import anyio
import httpx
import pytest

import chainpay
from chainpay import Client, Outcome, Promise, Retry, UsageError, outcome
from chainpay.events import Event, Retried, Sent
from chainpay.gateway import Gateway, IncomingRequest
from chainpay.gateway.serving.server import Server
from tests.storms.bad_days import (
    LOOPS,
    ORDERS,
    PATIENCE,
    PLACED,
    SAME,
    a_deadline,
    an_order,
    arguments,
    descriptors,
    in_asyncio,
    in_threads,
    in_trio,
    meanwhile,
    placing,
    uses_all,
)
from tests.support.loopback import empties, eventually

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(autouse=True)
def nothing_hangs_or_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every wait has an end, and every descriptor is closed."""
    before = descriptors()
    with a_deadline():
        yield
    left = 5 if "stuck" in request.fixturenames else 0
    assert eventually(lambda: descriptors() <= before + left)


@pytest.fixture
def at(gateway: Gateway) -> Iterator[Server]:
    """A server of the gateway's."""
    with gateway.serve() as server:
        yield server


def silence(gateway: Gateway) -> Any:
    return gateway.faults.add("silence", path=ORDERS, method="POST")


# A thousand are cancelled at random moments


@pytest.mark.parametrize(("loop", "at_once"), [("asyncio", in_asyncio), ("trio", in_trio)])
def test_a_thousand_are_cancelled(loop: str, at_once: Any, gateway: Gateway, at: Server) -> None:
    """None leaves twice; who shares a promise with one learns that; and nothing is lost."""
    by_chance = random.Random(5)
    answered: set[int] = set()
    shared: list[tuple[int, BaseException | None]] = []

    async def main(client: Client) -> None:
        scopes: list[anyio.CancelScope] = []

        async def one(number: int, promise: Promise[Any]) -> None:
            with anyio.CancelScope() as scope:
                scopes.append(scope)
                await promise
                answered.add(number)

        async def share(number: int, promise: Promise[Any]) -> None:
            try:
                await promise
            except chainpay.Cancelled as error:
                shared.append((number, error))
            else:
                shared.append((number, None))

        async with anyio.create_task_group() as group:
            for number in range(1100):
                promise = placing(client, number)
                group.start_soon(one, number, promise)
                if not number % 10:
                    group.start_soon(share, number, promise)
            await anyio.sleep(0)
            spared = scopes[::11]
            for scope in by_chance.sample(scopes, len(scopes)):
                if scope not in spared:
                    scope.cancel()
                    await anyio.sleep(by_chance.uniform(0, 0.001))
        await client.aclose()

    limits = httpx.Limits(max_connections=8)
    with Client(**arguments(gateway, at, limits=limits)) as client:
        LOOPS[loop](lambda: main(client))
    assert len(answered) >= 100
    assert len(shared) == 110
    for number, error in shared:
        assert error is None or outcome(error) is Outcome.UNKNOWN
        assert error is not None or gateway.happened(str(number))
    assert all(gateway.happened(str(number)) for number in answered)
    for happened in gateway.happened().values():
        assert happened == {PLACED: 1}
        assert not happened.repeated
    assert empties(at)


@pytest.mark.parametrize(("loop", "at_once"), [("asyncio", in_asyncio), ("trio", in_trio)])
def test_who_shares_a_promise(loop: str, at_once: Any, gateway: Gateway, at: Server) -> None:
    """Tasks and threads learn that it was cancelled, and may have happened; it isn't sent twice."""
    silent = silence(gateway)
    limits = httpx.Limits(max_connections=1)
    with Client(**arguments(gateway, at, limits=limits)) as client, ThreadPoolExecutor(1) as pool:
        promise = placing(client, "1")

        async def main() -> list[Any]:
            ended: list[Any] = []

            async def share() -> None:
                with pytest.raises(chainpay.Cancelled) as caught:
                    await promise
                ended.append(caught.value)

            async with anyio.create_task_group() as group:
                with anyio.CancelScope() as scope:
                    group.start_soon(cancel, scope)
                    group.start_soon(share)
                    await promise
            return ended

        async def cancel(scope: anyio.CancelScope) -> None:
            while not silent.struck:
                await anyio.sleep(0.001)
            ended_in_a_thread.append(pool.submit(promise.wait))
            scope.cancel()

        ended_in_a_thread: list[Any] = []
        (error,) = LOOPS[loop](main)
        for each in (error, ended_in_a_thread[0].exception(PATIENCE)):
            assert isinstance(each, chainpay.Cancelled)
            assert "it may have been sent; query it before you repeat it" in str(each)
            assert outcome(each) is Outcome.UNKNOWN
        assert silent.struck == 1
        assert uses_all(client, at_once, gateway, at, 1)


# The main thread is interrupted


class Interrupted(BaseException):
    """As `KeyboardInterrupt` is, which others may wait for."""


@pytest.fixture
def interrupt() -> Iterator[Callable[[], None]]:
    """Interrupt the main thread, as Ctrl-C does."""

    def end(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGUSR1, end)
    main = threading.main_thread().ident or 0
    yield lambda: signal.pthread_kill(main, signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


def test_interrupted_in_mid_call(
    interrupt: Callable[[], None], gateway: Gateway, at: Server
) -> None:
    """It may have happened; the connection is gone, its permit is back."""
    silent = silence(gateway)
    limits = httpx.Limits(max_connections=1)

    def end() -> None:
        assert eventually(lambda: silent.struck == 1)
        interrupt()

    with Client(**arguments(gateway, at, limits=limits)) as client:
        promise = placing(client, "1")
        with meanwhile(end), pytest.raises(Interrupted) as caught:
            promise.wait()
        assert outcome(caught.value) is Outcome.UNKNOWN
        with pytest.raises(chainpay.Cancelled, match="it may have been sent"):
            promise.wait()
        assert uses_all(client, in_threads, gateway, at, 1)


def test_interrupted_between_two_attempts(
    interrupt: Callable[[], None], gateway: Gateway, at: Server
) -> None:
    """What the first one may have done stays; there is no second one."""
    busy = gateway.faults.add("503-after")
    given = {"limits": httpx.Limits(max_connections=1), "retry": Retry(pause=PATIENCE)}
    pausing = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, Retried):
            pausing.set()

    def end() -> None:
        assert pausing.wait(PATIENCE)
        interrupt()

    with Client(**arguments(gateway, at, **given, on_event=listen)) as client:
        with meanwhile(end), pytest.raises(Interrupted) as caught:
            client.chain(ORDERS).post(json=an_order("1"), **SAME)
        assert outcome(caught.value) is Outcome.UNKNOWN
        assert busy.struck == 1
        assert gateway.happened("1") == {PLACED: 1}
        assert uses_all(client, in_threads, gateway, at, 1)


def test_interrupted_while_another_thread_sends(
    interrupt: Callable[[], None], gateway: Gateway, at: Server
) -> None:
    """Who waits for another's promise can leave; the call goes on."""
    late = gateway.faults.add("delay", seconds=0.5)
    with Client(**arguments(gateway, at)) as client, ThreadPoolExecutor(1) as pool:
        promise = placing(client, "1")
        sending = pool.submit(promise.wait)
        assert eventually(lambda: late.struck == 1)
        waiting = threading.Event()

        def end() -> None:
            assert waiting.wait(PATIENCE)
            interrupt()

        def wait() -> None:
            waiting.set()
            promise.wait()

        with meanwhile(end), pytest.raises(Interrupted):
            wait()
        assert sending.result(PATIENCE).status_code == 200
        assert promise.wait().status_code == 200
    assert gateway.happened("1") == {PLACED: 1}


# A fork with calls in flight


class Held(Gateway):
    """A platform that answers an order named so when it is released: over one server, nothing."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.arrived, self.release = threading.Event(), threading.Event()

    def answer(self, request: IncomingRequest, sign: Any = None) -> httpx.Response:
        if b'"held' in request.body:
            self.arrived.set()
            assert self.release.wait(PATIENCE)
        return super().answer(request, sign)


@pytest.fixture
def held(keys: Any) -> Iterator[Held]:
    gateway = Held(keys=keys)
    yield gateway
    gateway.release.set()


def in_child(action: Callable[[], Any]) -> Any:
    """Return what an action returns in a child; one that hangs is killed."""
    read, write = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads
        pid = os.fork()
    if not pid:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(PATIENCE)
        told: Any = "failed"
        try:
            told = action()
        except BaseException as error:
            told = repr(error)
        finally:
            os.write(write, json.dumps(told).encode())
            os._exit(0)
    os.close(write)
    told = os.read(read, 10_000)
    os.close(read)
    assert os.waitpid(pid, 0)[1] == 0, "the child hangs"
    return json.loads(told)


def ended(promise: Promise[Any], how: Callable[[Promise[Any]], Any]) -> list[str]:
    """Return how waiting for a promise ended."""
    try:
        return ["answered", how(promise).json()["out_order_no"]]
    except chainpay.ChainpayError as error:
        return [type(error).__name__, str(outcome(error)), str(error)]


def begins(begun: threading.Barrier, *what: Any) -> list[str]:
    begun.wait(PATIENCE)
    return ended(*what)


def waited(promise: Promise[Any]) -> Any:
    return promise.wait()


def awaited(promise: Promise[Any]) -> Any:
    async def main() -> Any:
        return await promise

    return asyncio.run(main())


def by_threads(promises: list[Promise[Any]]) -> list[Any]:
    pool = ThreadPoolExecutor(len(promises))
    futures = [pool.submit(promise.wait) for promise in promises]
    pool.shutdown(wait=False)
    return futures


def by_a_loop(promises: list[Promise[Any]]) -> list[Any]:
    async def main() -> Any:
        return await asyncio.gather(*promises)

    pool = ThreadPoolExecutor(1)
    future = pool.submit(asyncio.run, main())
    pool.shutdown(wait=False)
    return [future]


@pytest.mark.parametrize("drive", [by_threads, by_a_loop])
@pytest.mark.parametrize("how", [waited, awaited])
def test_a_fork_with_calls_in_flight(drive: Any, how: Any, held: Held) -> None:
    """The child works at once, and waits for no call of the parent's; those end as they would."""
    sent: list[Event] = []

    def listen(event: Event) -> None:
        if isinstance(event, Sent):
            sent.append(event)

    with ExitStack() as stack:
        busy, free = stack.enter_context(held.serve()), stack.enter_context(held.serve())
        client = stack.enter_context(Client(**arguments(held, busy, on_event=listen)))
        promises = [placing(client, f"held{number}") for number in range(3)]
        chained = [promise.then(lambda answer: answer) for promise in promises]
        elsewhere = {"base_uri": free.base_uri}
        client.chain(ORDERS).post(json=an_order("before"), **elsewhere)
        running = drive(promises)
        assert held.arrived.wait(PATIENCE)
        assert eventually(lambda: len(sent) == 4)

        def child() -> list[Any]:
            told = [ended(placing(client, f"child{number}", **elsewhere), how) for number in "12"]
            told += [ended(promise, how) for promise in (*promises, *chained)]
            return [*told, [promise.state for promise in promises]]

        first, second, *lost, states = in_child(child)
        assert [first, second] == [["answered", "child1"], ["answered", "child2"]]
        assert len(lost) == 6
        for name, known, text in lost:
            assert (name, known) == ("Cancelled", "unknown")
            assert f"{PLACED} was being settled by another thread when this process" in text
            assert "it may have been sent; query it before you repeat it" in text
        assert states == ["rejected"] * 3
        held.release.set()
        for future in running:
            future.result(PATIENCE)
        assert [promise.wait().status_code for promise in promises] == [200] * 3
        client.chain(ORDERS).post(json=an_order("after"), **elsewhere)
        assert busy.connections == 3
        # Each has kept its own; in the child a loop that ends takes its connection with it.
        assert free.connections == (2 if how is waited else 3)
    for number in ("held0", "held1", "held2", "child1", "child2", "before", "after"):
        assert held.happened(number) == {PLACED: 1}
        assert not held.happened(number).repeated


def test_a_fork_while_a_callback_runs(client: Client) -> None:
    """What was answered, and what its callback was about, is not done again in the child."""
    inside, release = threading.Event(), threading.Event()
    ran: list[str] = []

    def slow(answer: Any) -> Any:
        inside.set()
        assert release.wait(PATIENCE)
        return answer

    promise = placing(client, "1")
    running = promise.then(slow)
    later = promise.then(ran.append)
    with ThreadPoolExecutor(1) as pool:
        driver = pool.submit(running.wait)
        assert inside.wait(PATIENCE)

        def child() -> list[Any]:
            told = [ended(each, waited)[0] for each in (promise, running, later)]
            return [*told, len(ran)]

        assert in_child(child) == ["answered", "Cancelled", "Cancelled", 0]
        release.set()
        assert driver.result(PATIENCE).status_code == 200
    assert len(ran) == 1


def test_a_fork_in_a_callback(client: Client) -> None:
    """Both go on from there: the thread that settles the promise is in the child as well."""
    told: list[Any] = []

    def fork(answer: Any) -> Any:
        told.append(in_child(lambda: [promise.state, ended(promise, waited)[0]]))
        return answer

    promise = placing(client, "1")
    assert promise.then(fork).wait().status_code == 200
    assert told == [["fulfilled", "answered"]]


# Loops that are closed, left open, stopped


def test_two_loops_one_after_the_other(gateway: Gateway, at: Server) -> None:
    """Each run has connections of its own, which end with it."""
    with Client(**arguments(gateway, at)) as client:
        for loop in ("asyncio", "asyncio", "trio", "trio"):
            at_once = {"asyncio": in_asyncio, "trio": in_trio}[loop]
            settled = at_once(client, lambda: [placing(client, one) for one in range(3)])
            assert [one.reason for one in settled] == [None] * 3
            assert empties(at)


#: asyncio warns of a task that is collected while it is pending, and of its sockets.
_NEVER_COLLECTED: list[asyncio.Task[Any]] = []


class Stuck:
    """A loop on which a promise is under way, and stays so once it is stopped or closed."""

    def __init__(self, promise: Promise[Any], has_left: Callable[[], bool]) -> None:
        self.loop = asyncio.new_event_loop()

        async def drive() -> Any:
            return await promise

        async def until() -> None:
            while not has_left():
                await asyncio.sleep(0.001)

        self.task = self.loop.create_task(drive())
        _NEVER_COLLECTED.append(self.task)
        self.loop.run_until_complete(until())


@pytest.fixture
def stuck() -> Callable[..., Stuck]:
    """Makes one. What its task has is never collected: its sockets are shut down, not closed."""
    return Stuck


@pytest.mark.parametrize("how", [waited, awaited])
@pytest.mark.parametrize("waits", ["before", "after", "here"])
def test_a_loop_is_closed_in_mid_call(
    how: Any, waits: str, stuck: Callable[..., Stuck], gateway: Gateway, at: Server
) -> None:
    """Who waits for its promise learns that nobody will ever know, and waits no longer."""
    silent = silence(gateway)
    with Client(**arguments(gateway, at)) as client, ThreadPoolExecutor(1) as pool:
        promise = placing(client, "1")
        chained = promise.then(lambda answer: answer)
        one = stuck(promise, lambda: bool(silent.struck))
        if waits == "before":
            begun = threading.Barrier(2)
            waiting = pool.submit(begins, begun, promise, how)
            begun.wait(PATIENCE)
        one.loop.close()
        if waits == "after":
            waiting = pool.submit(ended, promise, how)
        name, known, text = waiting.result(PATIENCE) if waits != "here" else ended(promise, how)
        assert (name, known) == ("Cancelled", "unknown")
        assert f"{PLACED} was being settled on an event loop that has been closed" in text
        assert "query it before you repeat it" in text
        assert ended(chained, how)[0] == "Cancelled"
        gateway.faults.clear()
        assert how(placing(client, "2")).status_code == 200
    assert silent.struck == 1
    assert empties(at)


def test_a_task_ends_after_its_loop_was_closed(gateway: Gateway) -> None:
    """It is too late: the promise is settled, and somebody else runs its callbacks."""
    sent = asyncio.Event()

    class Deaf(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            sent.set()
            await asyncio.Event().wait()
            raise AssertionError

    given = {**gateway.credentials(), "transport": None, "async_transport": Deaf}
    with Client(**given) as client:
        promise = placing(client, "1")
        one = Stuck(promise, sent.is_set)
        late: list[str] = []

        def ends(error: Exception) -> str:
            one.task.get_coro().close()
            late.extend(ended(chained, waited))  # which this thread still drives
            return type(error).__name__

        chained = promise.otherwise(ends)
        one.loop.close()
        told: Any = chained.wait()
    assert told == "Cancelled"
    assert late[0] == "UsageError"
    assert "waits for its own promise" in late[2]
    assert ended(promise, waited)[:2] == ["Cancelled", "unknown"]


def test_a_loop_is_closed_without_further_ado(gateway: Gateway, at: Server) -> None:
    """The next use of the client drops what it had."""
    loop = asyncio.new_event_loop()

    async def place(number: str) -> Any:
        return await placing(client, number)

    with Client(**arguments(gateway, at)) as client:
        loop.run_until_complete(place("1"))
        loop.close()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # asyncio's own, of its transports
            assert awaited(placing(client, "2")).status_code == 200
            gc.collect()
        assert empties(at)


def test_a_loop_is_stopped_in_mid_call(gateway: Gateway, at: Server) -> None:
    """Once it runs again, the call goes on."""
    late = gateway.faults.add("delay", seconds=0.2)
    with Client(**arguments(gateway, at)) as client:
        promise = placing(client, "1")
        one = Stuck(promise, lambda: bool(late.struck))
        with pytest.raises(UsageError, match="would wait for itself") as caught:
            promise.wait()
        assert outcome(caught.value) is Outcome.UNKNOWN
        assert one.loop.run_until_complete(one.task).status_code == 200
        assert promise.wait().status_code == 200
        one.loop.run_until_complete(client.aclose())
        one.loop.close()
    assert gateway.happened("1") == {PLACED: 1}
    assert empties(at)


def test_closed_from_another_loop(gateway: Gateway, at: Server) -> None:
    """What is under way ends as it would; nothing is sent later, and its loop closes the rest."""
    late = gateway.faults.add("delay", seconds=0.5, times=1)
    client = Client(**arguments(gateway, at))

    async def send() -> list[Any]:
        answer = await placing(client, "1")
        with pytest.raises(UsageError, match="this client is closed; nothing was sent") as caught:
            placing(client, "2")
        return [answer.status_code, outcome(caught.value)]

    with ThreadPoolExecutor(1) as pool:
        sending = pool.submit(lambda: asyncio.run(send()))
        assert eventually(lambda: late.struck == 1)
        asyncio.run(client.aclose())
        assert sending.result(PATIENCE) == [200, Outcome.NOT_SENT]
    assert gateway.happened("1") == {PLACED: 1}
    assert not gateway.happened("2")
    assert empties(at)


def test_promises_of_a_closed_client(gateway: Gateway, at: Server) -> None:
    """One that was made before, and not sent, is not sent any more."""
    client = Client(**arguments(gateway, at))
    promises = [placing(client, number) for number in "12"]
    client.close()
    for promise, how in zip(promises, (waited, awaited), strict=True):
        name, known, text = ended(promise, how)
        assert (name, known) == ("UsageError", "not sent")
        assert "this client is closed; nothing was sent" in text
    assert at.connections == 0


def test_a_loop_is_left_open(gateway: Gateway, at: Server) -> None:
    """Its connection stays until it is closed; the client works elsewhere meanwhile."""
    loop = asyncio.new_event_loop()

    async def place(number: str) -> Any:
        return await placing(client, number)

    with Client(**arguments(gateway, at)) as client:
        loop.run_until_complete(place("1"))
        assert awaited(placing(client, "2")).status_code == 200
        assert placing(client, "3").wait().status_code == 200
        loop.run_until_complete(place("4"))
        assert at.connections == 3
    assert eventually(lambda: at.open == 1)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    assert empties(at)
