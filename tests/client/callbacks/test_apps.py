"""`asgi()` and `wsgi()`: a callback is posted, and the platform gets its answer."""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio

import chainpay
from chainpay import UsageError
from chainpay.client.callbacks import asgi, delivery, limits
from chainpay.client.callbacks.stores import MemoryStore
from chainpay.concurrency.background import BACKGROUND
from chainpay.gateway import Gateway
from tests.support.callbacks import (
    Answered,
    Headers,
    call_asgi,
    call_wsgi,
    make_environ,
    through_asyncio,
    through_trio,
    through_wsgi,
)
from tests.support.clock import Clock
from tests.support.processes import fork

Post = Callable[[Headers, bytes], Answered]
PAID = {"out_trade_no": "ORDER-0001", "trade_state": "SUCCESS"}


@pytest.fixture(params=[through_wsgi, through_asyncio, through_trio])
def serve(request: pytest.FixtureRequest) -> Callable[..., Post]:
    """Each application: `serve(callbacks, **options)` returns what posts to it."""
    return request.param  # type: ignore[no-any-return]


class Shop:
    """Handlers that do what the test says, and note what they get."""

    def __init__(self, client: chainpay.Client) -> None:
        self.handled: list[str] = []
        self.failure: BaseException | None = None
        self.answer: Callable[[chainpay.Callback], object] = lambda callback: None
        client.callbacks.on("TRANSACTION.SUCCESS")(self.handle)
        client.callbacks.on("REFUND.SUCCESS")(self.handle_async)

    def handle(self, callback: chainpay.Callback) -> object:
        self.handled.append(callback.id)
        if self.failure is not None:
            raise self.failure
        return self.answer(callback)

    async def handle_async(self, callback: chainpay.Callback) -> object:
        await anyio.sleep(0)
        return self.handle(callback)


@pytest.fixture
def shop(client: chainpay.Client) -> Shop:
    return Shop(client)


@pytest.fixture(params=["TRANSACTION.SUCCESS", "REFUND.SUCCESS"], ids=["sync", "async"])
def event(request: pytest.FixtureRequest) -> str:
    """The event of a sync handler, and that of an async one."""
    return request.param  # type: ignore[no-any-return]


def message(answer: Answered) -> tuple[int, str]:
    """Return an answer's status and its message."""
    assert answer.headers.get("Content-Length", answer.headers.get("content-length")) == str(
        len(answer.body)
    )
    return answer.status, json.loads(answer.body)["message"]


# Once


def test_a_callback_is_handled_once(
    event: str, serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """The same notification, and another one of the same order; all are answered with success."""
    post = serve(client.callbacks)
    first, again = (gateway.callback(event, PAID) for _ in range(2))
    other = gateway.callback(event, {**PAID, "out_trade_no": "ORDER-0002"})
    for headers, body in (first, first, again, again, other):
        assert message(post(headers, body)) == (200, "成功")
    assert len(shop.handled) == 2


@pytest.mark.parametrize("failure", [ValueError("张三"), chainpay.UsageError("x")])
def test_a_handler_that_fails_is_called_again(
    failure: Exception,
    event: str,
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The platform learns nothing of why; the log has it all."""
    post = serve(client.callbacks)
    callback = gateway.callback(event, PAID)
    shop.failure = failure
    for _ in range(2):
        assert message(post(*callback)) == (500, "处理失败")
    assert "a handler of " in caplog.text
    assert str(failure) in caplog.text  # with its traceback
    shop.failure = None
    for _ in range(2):
        assert post(*callback).status == 200
    assert len(shop.handled) == 3


def test_a_handler_may_answer(
    event: str, serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """With more fields, or with a failure, after which it is called again."""
    post = serve(client.callbacks)
    callback = gateway.callback(event, PAID)
    shop.answer = lambda callback: callback.fail("稍后再试")
    assert message(post(*callback)) == (500, "稍后再试")
    shop.answer = lambda callback: callback.ok({"more": 1})
    assert json.loads(post(*callback).body)["more"] == 1
    shop.answer = lambda callback: False
    assert post(*gateway.callback(event, {})).status == 200
    assert len(shop.handled) == 3


def test_of_several_handlers_those_that_have_succeeded_are_not_called_again(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """Each has a claim of its own; after a failure the later ones wait for their turn."""
    handled: list[str] = []
    answers: dict[str, Any] = {"second": lambda callback: callback.fail("later")}

    def handler(name: str) -> Callable[[chainpay.Callback], object]:
        def handle(callback: chainpay.Callback) -> object:
            handled.append(name)
            return answers.get(name, lambda callback: None)(callback)

        return handle

    for name in ("first", "second", "third"):
        client.callbacks.on("REFUND.SUCCESS", name=name)(handler(name))
    post = serve(client.callbacks)
    callback = gateway.callback("REFUND.SUCCESS", PAID)
    assert message(post(*callback)) == (500, "later")
    answers["second"] = lambda callback: 1 / 0
    assert message(post(*callback)) == (500, "处理失败")
    del answers["second"]
    for _ in range(2):
        assert post(*callback).status == 200
    assert handled == ["first", "second", "second", "second", "third"]


def test_applications_of_one_client_share_its_memory(
    gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """Whatever they speak."""
    callback = gateway.callback("TRANSACTION.SUCCESS", PAID)
    for serve in (through_wsgi, through_asyncio, through_trio):
        assert serve(client.callbacks)(*callback).status == 200
    assert len(shop.handled) == 1


def test_a_file_is_a_store(
    serve: Callable[..., Post], gateway: Gateway, keys: Any, tmp_path: Path
) -> None:
    """What one process has handled, another one doesn't handle."""
    callback = gateway.callback("TRANSACTION.SUCCESS", PAID)
    handled = 0
    for _ in range(2):
        with chainpay.Client(**gateway.credentials()) as client:
            shop = Shop(client)
            post = serve(client.callbacks, store=tmp_path / "callbacks.db")
            assert post(*callback).status == 200
            handled += len(shop.handled)
    assert handled == 1


# At the same time


def test_workers_of_one_file_handle_each_callback_once(
    gateway: Gateway, client: chainpay.Client, tmp_path: Path
) -> None:
    """Four processes get all callbacks at once, as behind a balancer, until each is a success."""
    callbacks = [
        gateway.callback("REFUND.SUCCESS", {"out_refund_no": f"R{number}", "refund_status": "X"})
        for number in range(10)
    ]
    log = tmp_path / "handled"

    def handle(callback: chainpay.Callback) -> None:
        with log.open("a") as file:
            file.write(f"{callback.resource['out_refund_no']}\n")

    client.callbacks.on("REFUND.SUCCESS")(handle)

    def work() -> bool:
        post = through_wsgi(client.callbacks, store=tmp_path / "callbacks.db")
        waiting = list(callbacks)
        while waiting:
            waiting = [each for each in waiting if post(*each).status != 200]
        return True

    workers = [fork(work) for _ in range(4)]
    assert [os.waitpid(worker, 0)[1] for worker in workers] == [0] * 4
    assert sorted(log.read_text().split()) == sorted(f"R{number}" for number in range(10))


def test_a_worker_that_is_killed_leaves_its_callback_to_another(
    gateway: Gateway, client: chainpay.Client, tmp_path: Path
) -> None:
    """While it is claimed, the platform is told to come again; then another worker handles it."""
    reader, writer = os.pipe()
    callback = gateway.callback("REFUND.SUCCESS", PAID)
    file = tmp_path / "callbacks.db"

    def hang(callback: chainpay.Callback) -> None:
        os.write(writer, b"!")
        threading.Event().wait()

    register = client.callbacks.on("REFUND.SUCCESS")
    handlers: list[Any] = [hang]
    register(lambda callback: handlers[-1](callback))  # noqa: PLW0108
    worker = fork(lambda: through_wsgi(client.callbacks, store=file, lease=2)(*callback))
    assert os.read(reader, 1) == b"!"
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    handled: list[chainpay.Callback] = []
    handlers.append(handled.append)
    post = through_wsgi(client.callbacks, store=file)
    statuses = [post(*callback).status]
    while statuses[-1] != 200:
        time.sleep(0.02)
        statuses.append(post(*callback).status)
    assert statuses[0] == 500
    assert len(handled) == 1
    os.close(reader)
    os.close(writer)


def test_a_handler_that_takes_long_goes_on(
    event: str, serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """Its callback is refused meanwhile, and not handled twice; at last it is a success."""
    go_on, ended = threading.Event(), threading.Event()
    handled: list[str] = []

    def handle(callback: chainpay.Callback) -> None:
        handled.append(callback.id)
        assert go_on.wait(60)
        ended.set()

    async def handle_async(callback: chainpay.Callback) -> None:
        await anyio.to_thread.run_sync(handle, callback)

    client.callbacks.on("TRANSACTION.SUCCESS")(handle)
    client.callbacks.on("REFUND.SUCCESS")(handle_async)
    callback = gateway.callback(event, PAID)
    asgi = client.callbacks.asgi(timeout=0.1)
    wsgi = client.callbacks.wsgi(timeout=0.1)
    sent: list[Any] = []

    async def send(part: Any) -> None:
        sent.append(part)
        if part["type"] == "http.response.body":
            # The answer is there, and the application goes on.
            again = call_wsgi(wsgi, make_environ(*callback))
            assert message(again) == (500, "正在处理")
            again = await call_asgi(asgi, *callback)
            assert message(again) == (500, "正在处理")
            go_on.set()

    async def receive() -> Any:
        return {"type": "http.request", "body": callback[1]}

    pairs = [(name.lower().encode(), value.encode()) for name, value in callback[0].items()]
    scope = {"type": "http", "method": "POST", "headers": pairs}
    if serve is through_wsgi:
        assert message(call_wsgi(wsgi, make_environ(*callback))) == (500, "正在处理")
        assert message(call_wsgi(wsgi, make_environ(*callback))) == (500, "正在处理")
        go_on.set()
    elif serve is through_asyncio:
        asyncio.run(asgi(scope, receive, send))
    else:
        trio.run(asgi, scope, receive, send)
    assert ended.wait(60)
    join()
    assert serve(client.callbacks)(*callback).status == 200
    assert len(handled) == 1
    if sent:
        assert sent[0]["status"] == 500


def test_the_answer_may_come_first(
    event: str,
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Then a failure is only logged; it is handled again if the callback comes again."""
    shop.failure = ValueError("no")
    post = serve(client.callbacks, answer="first")
    callback = gateway.callback(event, PAID)
    for _ in range(2):
        assert message(post(*callback)) == (200, "成功")
        join()
        assert "a handler of " in caplog.text
    shop.failure = None
    for _ in range(2):
        assert post(*callback).status == 200
        join()
    assert len(shop.handled) == 3


def join() -> None:
    """Wait until the handlers of WSGI have ended."""
    for thread in threading.enumerate():
        if thread.name == "callback":
            thread.join()


def test_only_so_many_of_an_event_are_handled_at_once(
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Handlers that hang don't take all threads of the process, and stop no other event."""
    monkeypatch.setattr(delivery, "_MAX_JOBS", 2)
    go_on = threading.Event()
    client.callbacks.on("REFUND.CLOSED")(lambda callback: go_on.wait(60))
    app = client.callbacks.wsgi(timeout=0.01)
    callbacks = [gateway.callback("REFUND.CLOSED", {"x": number}) for number in range(3)]
    for callback in callbacks:
        assert message(call_wsgi(app, make_environ(*callback))) == (500, "正在处理")
    assert "2 callbacks of this event are being handled" in caplog.text
    assert call_wsgi(app, make_environ(*gateway.callback("TRANSACTION.SUCCESS", PAID))).status
    go_on.set()
    join()
    assert len(shop.handled) == 1
    for callback in callbacks:
        call_wsgi(app, make_environ(*callback))
        join()
        assert call_wsgi(app, make_environ(*callback)).status == 200


class Claims:
    """A store of somebody's own, as simple as may be."""

    def __init__(self, verdict: Any = True) -> None:
        self.verdict = verdict
        self.claimed: list[tuple[str, float]] = []
        self.finished: list[str] = []

    def claim(self, id: str, until: float) -> Any:
        self.claimed.append((id, until))
        return self.verdict() if callable(self.verdict) else self.verdict

    def done(self, id: str) -> None:
        self.finished.append(id)


class AsyncClaims(Claims):
    """The same, async."""

    async def claim(self, id: str, until: float) -> Any:
        await anyio.sleep(0)
        return super().claim(id, until)

    async def done(self, id: str) -> None:  # type: ignore[override]
        await anyio.sleep(0)
        super().done(id)


@pytest.mark.parametrize("make", [Claims, AsyncClaims])
@pytest.mark.parametrize(
    ("verdict", "status", "handled"),
    [(True, 200, 1), (1, 200, 1), (False, 500, 0), (None, 500, 0), ("done", 200, 0)],
)
def test_a_store_of_ones_own(
    make: type[Claims],
    verdict: Any,
    status: int,
    handled: int,
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
) -> None:
    """It says whether a callback is handled; what it needs are `claim` and `done`."""
    store = make(verdict)
    post = serve(client.callbacks, store=store)
    assert post(*gateway.callback("TRANSACTION.SUCCESS", PAID)).status == status
    assert len(shop.handled) == handled
    assert len(store.finished) == 2 * handled
    shop.failure = ValueError()
    assert post(*gateway.callback("TRANSACTION.SUCCESS", PAID)).status == (
        500 if handled else status
    )
    assert len(store.finished) == 2 * handled


class Simple:
    """A store that tells no difference between what is handled and what is being handled."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    def claim(self, id: str, until: float) -> bool:
        is_new = id not in self.ids
        self.ids.add(id)
        return is_new

    def done(self, id: str) -> None:
        pass


def test_a_simple_store_is_enough(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What this process has handled is answered with success; it keeps the newest."""
    monkeypatch.setattr("chainpay.client.callbacks.delivery._MAX_HANDLED", 3)
    post = serve(client.callbacks, store=Simple())
    orders = [{**PAID, "out_trade_no": f"ORDER-000{number}"} for number in range(3)]
    for order in orders:
        assert post(*gateway.callback("TRANSACTION.SUCCESS", order)).status == 200
    assert post(*gateway.callback("TRANSACTION.SUCCESS", orders[2])).status == 200
    assert post(*gateway.callback("TRANSACTION.SUCCESS", orders[0])).status == 500
    assert len(shop.handled) == 3


def test_a_part_of_the_names_that_is_claimed_is_given_back(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """The notification is new, and the order is done, or is being handled."""
    for second, status, finished in (("done", 200, 1), (False, 500, 0)):
        verdicts = iter([True, second])
        store = Claims(lambda verdicts=verdicts: next(verdicts))
        post = serve(client.callbacks, store=store)
        assert post(*gateway.callback("TRANSACTION.SUCCESS", PAID)).status == status
        assert len(store.finished) == finished
    assert shop.handled == []


def test_a_claim_is_given_back_if_the_store_fails_at_the_next(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """So that the platform's next try isn't refused."""

    verdicts: list[Callable[[], Any]] = [lambda: True, fails]
    store = Claims(lambda: verdicts.pop(0)())  # noqa: PLW0108
    released: list[str] = []
    store.release = lambda id, until: released.append(id)  # type: ignore[attr-defined]
    post = serve(client.callbacks, store=store)
    assert post(*gateway.callback("TRANSACTION.SUCCESS", PAID)).status == 500
    assert released == [store.claimed[0][0]]


def fails() -> None:
    raise ConnectionError("the store is down")


def test_a_store_that_is_down(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Nothing is handled without a claim. What was handled is a success all the same."""
    post = serve(client.callbacks, store=Claims(fails))
    assert message(post(*gateway.callback("TRANSACTION.SUCCESS", PAID))) == (500, "处理失败")
    assert shop.handled == []
    store = Claims()
    store.done = lambda id: fails()  # type: ignore[method-assign]
    post = serve(client.callbacks, store=store)
    assert post(*gateway.callback("TRANSACTION.SUCCESS", PAID)).status == 200
    assert len(shop.handled) == 1
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]


def test_who_takes_longer_than_the_lease(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """An async handler is cancelled; a sync one can't be, so the log says so."""
    started = threading.Event()

    async def hang(callback: chainpay.Callback) -> None:
        started.set()
        await anyio.sleep_forever()

    client.callbacks.on("REFUND.SUCCESS")(hang)
    client.callbacks.on("TRANSACTION.SUCCESS")(lambda callback: None)
    post = serve(client.callbacks, lease=0.01, timeout=60)
    assert message(post(*gateway.callback("REFUND.SUCCESS", PAID))) == (500, "处理失败")
    assert "TimeoutError" in caplog.text
    assert started.is_set()

    def slow(callback: chainpay.Callback) -> None:
        threading.Event().wait(0.05)

    client.callbacks.on("REFUND.CLOSED")(slow)
    assert post(*gateway.callback("REFUND.CLOSED", PAID)).status == 200
    assert "took longer than lease=0.01 seconds" in caplog.text


def test_a_function_that_returns_an_awaitable_is_async(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """Though nobody could know beforehand."""
    handled: list[str] = []

    async def work(callback: chainpay.Callback) -> None:
        handled.append(callback.event_type)

    client.callbacks.on("REFUND.SUCCESS")(lambda callback: work(callback))  # noqa: PLW0108
    post = serve(client.callbacks)
    assert post(*gateway.callback("REFUND.SUCCESS", PAID)).status == 200
    assert handled == ["REFUND.SUCCESS"]


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_a_handler_that_is_cancelled_gives_its_claim_back(
    run: Any, gateway: Gateway, client: chainpay.Client
) -> None:
    """The server stops: another one handles it."""
    begun: list[anyio.Event] = []

    async def hang(callback: chainpay.Callback) -> None:
        if begun:
            begun.pop().set()
            await anyio.sleep_forever()

    client.callbacks.on("REFUND.SUCCESS")(hang)
    app = client.callbacks.asgi()
    callback = gateway.callback("REFUND.SUCCESS", PAID)

    async def main() -> None:
        event = anyio.Event()
        begun.append(event)
        async with anyio.create_task_group() as group:
            group.start_soon(call_asgi, app, *callback)
            await event.wait()
            group.cancel_scope.cancel()
        assert (await call_asgi(app, *callback)).status == 200

    run(main) if run is trio.run else run(main())


async def post_and_cancel(app: Any, callback: Any, begun: threading.Event) -> asyncio.Task[Any]:
    """Return the task of a request, which was cancelled as servers do it once it had begun."""
    task = asyncio.create_task(call_asgi(app, *callback))
    while not begun.is_set():
        await asyncio.sleep(0.001)
    task.cancel()
    await asyncio.sleep(0.001)
    return task


async def ended(task: asyncio.Task[Any]) -> None:
    """Wait until a task has ended, cancelled."""
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("answer", ["first", "after"])
def test_a_thread_that_runs_keeps_its_claim(
    answer: str, gateway: Gateway, client: chainpay.Client
) -> None:
    """Though its task was cancelled; what it has done is done."""
    begun, go_on = threading.Event(), threading.Event()
    handled: list[str] = []

    @client.callbacks.on("REFUND.SUCCESS")
    def handle(callback: chainpay.Callback) -> None:
        handled.append("begun")
        begun.set()
        assert go_on.wait(60)
        handled.append("ended")

    app = client.callbacks.asgi(answer=answer)  # type: ignore[arg-type]
    callback = gateway.callback("REFUND.SUCCESS", PAID)

    async def main() -> None:
        task = await post_and_cancel(app, callback, begun)
        assert (await call_asgi(app, *callback)).status == 500
        task.cancel()
        go_on.set()
        await ended(task)
        assert handled == ["begun", "ended"]
        assert (await call_asgi(app, *callback)).status == 200

    asyncio.run(main())
    assert handled == ["begun", "ended"]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("name", ["claim", "done"])
@pytest.mark.parametrize("answer", ["first", "after"])
def test_a_cancelled_request_blocks_no_callback(
    answer: str, name: str, is_async: bool, gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """Whatever the store was doing: it is done once, or handled when it comes again."""
    begun, go_on = threading.Event(), threading.Event()
    memory = MemoryStore()

    def slow(*arguments: Any) -> Any:
        result = getattr(memory, name)(*arguments)
        begun.set()
        assert go_on.wait(60)
        return result

    async def slow_async(*arguments: Any) -> Any:
        result = getattr(memory, name)(*arguments)
        begun.set()
        while not go_on.is_set():
            await asyncio.sleep(0.001)
        return result

    class Slow:
        claim, done, release = memory.claim, memory.done, memory.release

    store = Slow()
    setattr(store, name, slow_async if is_async else slow)
    app = client.callbacks.asgi(store=store, answer=answer)  # type: ignore[arg-type]
    callback = gateway.callback("REFUND.SUCCESS", PAID)

    async def main() -> None:
        task = await post_and_cancel(app, callback, begun)
        go_on.set()
        await ended(task)
        is_lost = name == "claim" and is_async  # a store of one's own may be cut off
        assert (await call_asgi(app, *callback)).status == (500 if is_lost else 200)
        assert len(shop.handled) == (not is_lost)

    asyncio.run(main())


class Stops:
    """Handlers that raise what isn't an `Exception`."""

    def __init__(self, error: BaseException) -> None:
        self.error: BaseException | None = error

    def sync(self, callback: chainpay.Callback) -> None:
        if self.error:
            raise self.error

    async def by_await(self, callback: chainpay.Callback) -> None:
        await anyio.sleep(0)
        self.sync(callback)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("by_await", asyncio.CancelledError()),  # the others end an event loop
        *(("sync", error()) for error in (asyncio.CancelledError, GeneratorExit, SystemExit)),
    ],
    ids=repr,
)
def test_a_handler_that_raises_no_exception_is_answered(
    name: str,
    error: BaseException,
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It awaits a task that was cancelled, say: that is a failure like any other."""
    stops = Stops(error)
    client.callbacks.on("REFUND.SUCCESS")(getattr(stops, name))
    post = serve(client.callbacks, timeout=60)
    callback = gateway.callback("REFUND.SUCCESS", PAID)
    assert message(post(*callback)) == (500, "处理失败")
    assert "a handler of REFUND.SUCCESS" in caplog.text
    assert type(error).__name__ in caplog.text
    stops.error = None
    assert post(*callback).status == 200


def test_the_lease_is_that_of_all_handlers(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """When it is over, somebody else may handle the callback; so no further one is called."""
    handled: list[str] = []
    waits = [0.1]

    @client.callbacks.on("REFUND.SUCCESS")
    def first(callback: chainpay.Callback) -> None:
        handled.append("first")
        threading.Event().wait(waits.pop() if waits else 0)

    @client.callbacks.on("REFUND.SUCCESS")
    async def second(callback: chainpay.Callback) -> None:
        handled.append("second")

    store = MemoryStore()
    callback = gateway.callback("REFUND.SUCCESS", PAID)
    post = serve(client.callbacks, store=store, lease=0.05, timeout=60)
    assert message(post(*callback)) == (500, "处理失败")
    assert "lease=0.05 seconds were over before " in caplog.text
    assert "make lease= longer" in caplog.text
    assert serve(client.callbacks, store=store)(*callback).status == 200
    assert handled == ["first", "second"]


def test_a_handler_that_another_worker_calls_is_not_called(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """The lease has ended meanwhile."""
    handled: list[str] = []
    for name in ("first", "second"):
        on = client.callbacks.on("REFUND.SUCCESS", name=name)
        on(lambda callback, name=name: handled.append(name))

    class Taken(Claims):
        def claim(self, id: str, until: float) -> Any:
            return "/" not in id

    post = serve(client.callbacks, store=Taken())
    assert message(post(*gateway.callback("REFUND.SUCCESS", PAID))) == (500, "正在处理")
    assert handled == []


# What is refused


def test_what_can_not_be_trusted_is_refused(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """With 401, and nothing of why; in XML with XML."""
    post = serve(client.callbacks)
    headers, body = gateway.callback("TRANSACTION.SUCCESS", PAID)
    assert message(post(headers, body + b" ")) == (401, "验签失败")
    answer = post({}, b"<xml><mch_id>1</mch_id></xml>")
    assert (answer.status, chainpay.from_xml(answer.body)["return_code"]) == (401, "FAIL")
    merchant = client.callbacks.merchants[0]
    refund = f"<xml><mch_id>{merchant.mchid}</mch_id><req_info>AAAA</req_info></xml>".encode()
    assert post({}, refund).status == 500
    assert shop.handled == []
    assert "Traceback" not in caplog.text


def test_a_mistake_of_the_program_is_logged_as_one(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """With its traceback; the platform sends the callback again."""

    async def receive(*_: Any) -> Any:
        raise KeyError("a mistake")

    monkeypatch.setattr(chainpay.Callbacks, "_receive", receive)
    post = serve(client.callbacks)
    assert message(post(*gateway.callback("X.Y", {}))) == (500, "处理失败")
    assert "a mistake" in caplog.text
    assert caplog.records[0].levelno == logging.ERROR


@pytest.mark.parametrize(
    "options",
    [
        {"answer": "last"},
        {"timeout": 0},
        {"timeout": "4"},
        {"timeout": True},
        {"timeout": float("nan")},
        {"lease": -1},
        {"lease": 1e12},
        {"store": 7},
    ],
)
def test_options_are_checked(options: dict[str, Any], client: chainpay.Client) -> None:
    """When the application is made."""
    for make in (client.callbacks.asgi, client.callbacks.wsgi):
        with pytest.raises(UsageError, match=f"{next(iter(options))}= (is|takes)"):
            make(**options)


REFUSED: dict[str, tuple[str, dict[str, str], bytes, int]] = {
    "GET": ("GET", {}, b"", 405),
    "PUT": ("PUT", {}, b"x", 405),
    "many headers": ("POST", {f"X-{number}": "1" for number in range(101)}, b"x", 431),
    "a large header": ("POST", {"X-Large": "x" * 33_000}, b"x", 431),
    "a large body": ("POST", {}, b"x" * (limits.MAX_BYTES + 1), 413),
    "a large body of XML": ("POST", {}, b" <" + b"x" * limits.MAX_XML_BYTES, 413),
    "no body": ("POST", {}, b"", 400),
    "a length that is none": ("POST", {"Content-Length": "-1"}, b"x", 400),
    "a length in words": ("POST", {"Content-Length": "²"}, b"x", 400),
    "a length without end": ("POST", {"Content-Length": "9" * 5000}, b"x", 413),
    "a length that is too large": ("POST", {"Content-Length": "1048577"}, b"x", 413),
}


@pytest.mark.parametrize(("method", "headers", "body", "status"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_callback_is_refused_before_any_work(
    method: str,
    headers: dict[str, str],
    body: bytes,
    status: int,
    client: chainpay.Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing of it is parsed."""

    async def receive(*_: Any) -> Any:
        raise AssertionError("this was received")

    monkeypatch.setattr(chainpay.Callbacks, "_receive", receive)
    environ = make_environ({}, body, method)
    environ |= {f"HTTP_{name.upper()}": value for name, value in headers.items()}
    environ["CONTENT_LENGTH"] = headers.get("Content-Length", str(len(body)))
    answer = call_wsgi(client.callbacks.wsgi(), environ)
    assert answer.status == status
    assert answer.headers.get("Allow") == ("POST" if status == 405 else None)
    pairs = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    assert asyncio.run(in_parts(client, pairs, [body], method)) == status


async def in_parts(
    client: chainpay.Client,
    pairs: list[tuple[bytes, bytes]],
    parts: list[bytes | None],
    method: str = "POST",
    **options: Any,
) -> int | None:
    """Send a body in parts; return the answer's status. None is a part that never comes."""
    sent: list[Any] = []
    waiting = list(parts)

    async def receive() -> Any:
        part = waiting.pop(0)
        if part is None:
            await anyio.sleep_forever()
        return {"type": "http.request", "body": part, "more_body": bool(waiting)}

    async def send(part: Any) -> None:
        sent.append(part)

    scope = {"type": "http", "method": method, "headers": pairs}
    await client.callbacks.asgi(**options)(scope, receive, send)
    return sent[0]["status"] if sent else None


def test_a_body_may_come_in_parts(gateway: Gateway, client: chainpay.Client, shop: Shop) -> None:
    """As long as they aren't too much, and come in time."""
    headers, body = gateway.callback("TRANSACTION.SUCCESS", PAID)
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    halves: list[bytes | None] = [body[:99], body[99:]]
    assert asyncio.run(in_parts(client, pairs, halves)) == 200
    endless: list[bytes | None] = [b"x" * 600_000] * 99
    assert trio.run(in_parts, client, pairs, endless) == 413

    async def late() -> int | None:
        return await in_parts(client, pairs, [body[:99], None], timeout=0.01)

    assert asyncio.run(late()) == 408


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_a_body_without_end_stops_nobody(run: Any, client: chainpay.Client) -> None:
    """The server has all parts at once, and they are empty: others have their turn."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": True}

    async def send(part: Any) -> None:
        sent.append(part)

    async def main() -> None:
        app = client.callbacks.asgi(timeout=0.05)
        await app({"type": "http", "method": "POST", "headers": []}, receive, send)

    run(main) if run is trio.run else run(main())
    assert sent[0]["status"] == 408


def test_a_body_in_chunks_has_no_length(
    gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """A server of WSGI must say that it ends the body; else its length is needed."""
    headers, body = gateway.callback("TRANSACTION.SUCCESS", PAID)
    app = client.callbacks.wsgi()
    environ = {**make_environ(headers, body), "CONTENT_LENGTH": ""}
    assert call_wsgi(app, environ).status == 411
    environ = {**make_environ(headers, body), "CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    assert call_wsgi(app, environ).status == 200
    large = make_environ({}, b"x" * (limits.MAX_BYTES + 9))
    large |= {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    assert call_wsgi(app, large).status == 413


def test_a_body_that_ends_too_early(gateway: Gateway, client: chainpay.Client) -> None:
    """Is refused as it is."""
    headers, body = gateway.callback("X.Y", {})
    app = client.callbacks.wsgi()
    environ = {**make_environ(headers, body), "CONTENT_LENGTH": str(len(body) + 1)}
    assert call_wsgi(app, environ).status == 400

    class Gone:
        def read(self, size: int) -> bytes:
            raise ConnectionResetError

    assert call_wsgi(app, {**make_environ(headers, body), "wsgi.input": Gone()}).status == 400


def test_who_has_gone_is_not_answered(
    gateway: Gateway, client: chainpay.Client, shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    """Before the body came, nothing is done; after it, the callback is handled."""
    headers, body = gateway.callback("TRANSACTION.SUCCESS", PAID)
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "headers": pairs}
    messages: list[Any] = [{"type": "http.disconnect"}, {"type": "http.request", "body": body}]

    async def receive() -> Any:
        return messages.pop(0)

    async def send(part: Any) -> None:
        raise RuntimeError("gone")

    app = client.callbacks.asgi()
    asyncio.run(app(scope, receive, send))
    assert (shop.handled, caplog.text) == ([], "")
    asyncio.run(app(scope, receive, send))
    assert len(shop.handled) == 1
    assert "the answer to a callback could not be sent" in caplog.text


def test_an_application_can_be_served_alone(client: chainpay.Client) -> None:
    """A server starts and stops it; it has no web sockets."""
    messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent: list[str] = []

    async def receive() -> Any:
        return messages.pop(0)

    async def send(part: Any) -> None:
        sent.append(part["type"])

    app = client.callbacks.asgi()
    asyncio.run(app({"type": "lifespan"}, receive, send))
    asyncio.run(app({"type": "websocket"}, receive, send))
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]


def test_a_status_of_ones_own(gateway: Gateway, client: chainpay.Client, shop: Shop) -> None:
    """Also one that has no name."""
    shop.answer = lambda callback: client.callbacks.fail("x", 599)
    post = through_wsgi(client.callbacks)
    assert post(*gateway.callback("TRANSACTION.SUCCESS", PAID)).status == 599


# Over a socket


@pytest.fixture
def server(client: chainpay.Client, shop: Shop) -> Iterator[str]:
    """The address of a server of Python's own."""
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_: Any) -> None: ...

    with make_server("127.0.0.1", 0, client.callbacks.wsgi(), handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/notify"
        server.shutdown()
        thread.join()


def test_the_gateways_notification_is_posted_to_a_server(
    server: str, gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """As the platform does it."""
    import httpx

    client.v3.pay.transactions.native.post(
        json={
            "mchid": client.mchid,
            "out_trade_no": "ORDER-0001",
            "appid": "wx1234567890abcdef",
            "description": "x",
            "notify_url": server,
            "amount": {"total": 100},
        }
    )
    gateway.pay("ORDER-0001")
    headers, body = gateway.notification("ORDER-0001")
    for _ in range(2):
        answer = httpx.post(server, headers=headers, content=body, trust_env=False)
        assert (answer.status_code, answer.json()["code"]) == (200, "SUCCESS")
    assert httpx.get(server, trust_env=False).status_code == 405
    assert len(shop.handled) == 1


# Clients of one merchant


def test_a_derived_client_has_the_handlers_of_the_first(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """And its memory, whichever of them is asked first; another merchant's client has its own."""
    derived = client.with_options(timeout=5)
    assert derived.callbacks is client.callbacks
    assert derived.with_options(retry=None).callbacks is client.callbacks
    shop = Shop(derived)
    callback = gateway.callback("TRANSACTION.SUCCESS", PAID)
    for each in (client, derived):
        assert serve(each.callbacks)(*callback).status == 200
    assert len(shop.handled) == 1
    known = gateway.credentials()
    names = ("serial", "private_key", "certs", "apiv3_key")
    other = client.for_merchant(mchid="1900000002", **{name: known[name] for name in names})
    assert other.callbacks is not client.callbacks
    assert serve(other.callbacks)(*callback).status == 500
    assert other.with_options(timeout=5).callbacks is other.callbacks


def test_a_derived_client_with_a_verifier_of_its_own(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """It receives with that one; handlers and memory are the merchant's, also those added later."""

    class Nobody:
        def verify(self, message: bytes, signature: str, serial: str) -> None:
            raise chainpay.BadSignature("no")

    class Everybody:
        def verify(self, message: bytes, signature: str, serial: str) -> None: ...

    strict = client.with_options(verifier=Nobody())
    lenient = strict.with_options(verifier=Everybody())
    assert strict.callbacks is strict.callbacks
    callback = gateway.callback("REFUND.CLOSED", PAID)
    client.callbacks.on("REFUND.CLOSED")(shop.handle)
    assert serve(strict.callbacks)(*callback).status == 401
    for each in (lenient, client):
        assert serve(each.callbacks)(*callback).status == 200
    assert len(shop.handled) == 1


def test_threads_that_come_first_get_the_same_callbacks(platform: Any) -> None:
    """None of their handlers is lost."""
    for _ in range(20):
        client = chainpay.Client(**platform.credentials())
        clients = [client, client.with_options(timeout=5)] * 4
        start = threading.Barrier(len(clients))
        results: list[chainpay.Callbacks] = []

        def work(
            client: chainpay.Client,
            start: threading.Barrier = start,
            results: list[chainpay.Callbacks] = results,
        ) -> None:
            start.wait(60)
            results.append(client.callbacks)

        threads = [threading.Thread(target=work, args=(each,)) for each in clients]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(each) for each in results}) == 1
        assert len(results) == len(clients)


# What goes wrong on the way to the handlers


class NoThread(threading.Thread):
    """A thread of a process that has as many as it may have."""

    def start(self) -> None:
        raise RuntimeError("can't start new thread")


def test_a_thread_that_can_not_start_gives_the_claim_back(
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The platform is answered at once, and its next try is handled."""
    app = client.callbacks.wsgi()
    callback = gateway.callback("TRANSACTION.SUCCESS", PAID)
    with monkeypatch.context() as patch:
        patch.setattr(threading, "Thread", NoThread)
        assert app.respond(*callback).status == 500
    assert "could not be called; it is sent again" in caplog.text
    assert "can't start new thread" in caplog.text
    assert app.respond(*callback).status == 200
    assert len(shop.handled) == 1


def test_an_event_loop_whose_thread_can_not_start_is_made_again(
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody waits for a loop that does not run: that would be for ever."""
    BACKGROUND.after_fork()  # there is none yet
    app = client.callbacks.wsgi(store=AsyncClaims())
    callback = gateway.callback("TRANSACTION.SUCCESS", PAID)
    with monkeypatch.context() as patch:
        patch.setattr(threading, "Thread", NoThread)
        assert app.respond(*callback).status == 500
    assert app.respond(*callback).status == 200
    assert len(shop.handled) == 1


def test_a_handler_that_exits_has_failed(
    event: str,
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    shop: Shop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It ends neither the server nor an event loop, costs no time, and is called again."""
    post = serve(client.callbacks, timeout=60, lease=60)
    callback = gateway.callback(event, PAID)
    shop.failure = SystemExit(3)
    for _ in range(2):
        assert message(post(*callback)) == (500, "处理失败")
    assert "a handler of " in caplog.text
    shop.failure = None
    assert post(*callback).status == 200
    assert len(shop.handled) == 3


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_handler_that_is_interrupted_is_answered_at_once(
    event: str, gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """What ends its thread ends no other one, and gives the claim back."""
    app = client.callbacks.wsgi(timeout=60, lease=60)
    callback = gateway.callback(event, PAID)
    shop.failure = KeyboardInterrupt()
    assert app.respond(*callback).status == 500
    join()  # else its thread could end during another test, which would be blamed
    shop.failure = None
    assert app.respond(*callback).status == 200
    assert len(shop.handled) == 2


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_an_answer_that_comes_first_and_is_cancelled(
    run: Any, gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """The server stops while it sends the answer: the claim is given back."""
    headers, body = gateway.callback("TRANSACTION.SUCCESS", PAID)
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "headers": pairs}
    app = client.callbacks.asgi(answer="first")

    async def receive() -> Any:
        return {"type": "http.request", "body": body}

    async def main() -> None:
        sending = anyio.Event()

        async def send(part: Any) -> None:
            sending.set()
            await anyio.sleep_forever()

        async with anyio.create_task_group() as group:
            group.start_soon(app, scope, receive, send)
            await sending.wait()
            group.cancel_scope.cancel()
        assert shop.handled == []
        assert (await call_asgi(app, headers, body)).status == 200

    run(main) if run is trio.run else run(main())
    assert len(shop.handled) == 1


# In a view


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_a_view_on_an_event_loop_responds(
    run: Any, event: str, gateway: Gateway, client: chainpay.Client, shop: Shop
) -> None:
    """As the application does: success, a failure, what can't be trusted; and answers first."""
    headers, body = gateway.callback(event, PAID)
    app = client.callbacks.asgi()
    first = client.callbacks.asgi(answer="first", store=Claims())

    async def main() -> None:
        shop.failure = ValueError()
        assert (await app.respond(headers, body)).status == 500
        shop.failure = None
        for _ in range(2):
            answer = await app.respond(headers, body)
            assert (answer.status, json.loads(answer.body)["code"]) == (200, "SUCCESS")
        assert (await app.respond(headers, body + b" ")).status == 401
        assert len(shop.handled) == 2
        shop.failure = ValueError()
        assert (await first.respond(headers, body)).status == 200
        while len(shop.handled) < 3:
            await anyio.sleep(0.001)

    run(main) if run is trio.run else run(main())


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_a_handler_goes_on_when_the_view_has_responded(
    run: Any, gateway: Gateway, client: chainpay.Client
) -> None:
    """The callback is busy meanwhile, and a success once it has ended."""
    events: list[anyio.Event] = []
    context = contextvars.ContextVar("context", default="")
    handled: list[str] = []

    async def handle(callback: chainpay.Callback) -> None:
        await events[0].wait()
        handled.append(context.get())
        events[1].set()

    client.callbacks.on("REFUND.SUCCESS")(handle)
    app = client.callbacks.asgi(timeout=0.05)
    callback = gateway.callback("REFUND.SUCCESS", PAID)

    async def main() -> None:
        events[:] = anyio.Event(), anyio.Event()
        context.set("the request's")
        for _ in range(2):
            answer = await app.respond(*callback)
            assert json.loads(answer.body)["message"] == "正在处理"
        assert len(asgi._TASKS) == (run is asyncio.run)  # asyncio itself keeps no task alive
        events[0].set()
        await events[1].wait()
        while (await app.respond(*callback)).status != 200:
            await anyio.sleep(0.001)

    run(main) if run is trio.run else run(main())
    assert not asgi._TASKS
    assert handled == ["the request's"]


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_an_event_loop_that_ends_gives_the_claim_back(
    run: Any, gateway: Gateway, client: chainpay.Client
) -> None:
    """The next one handles it."""
    hang = True

    async def handle(callback: chainpay.Callback) -> None:
        if hang:
            await anyio.sleep_forever()

    client.callbacks.on("REFUND.SUCCESS")(handle)
    callback = gateway.callback("REFUND.SUCCESS", PAID)
    for status, timeout in ((500, 0.05), (200, 60)):
        app = client.callbacks.asgi(timeout=timeout)

        async def main(status: int = status, app: asgi.ASGIApp = app) -> None:
            assert (await app.respond(*callback)).status == status

        run(main) if run is trio.run else run(main())
        hang = False


# What keeps claims apart


def test_what_is_being_handled_here_is_busy_though_its_lease_has_ended(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """The store would allow it, but this process knows that its handler has not ended."""
    clock = Clock(time.time())
    app = client.callbacks.wsgi(store=MemoryStore(clock), timeout=60)
    callback = gateway.callback("REFUND.SUCCESS", PAID)
    handled: list[str] = []
    answers: list[Any] = []

    @client.callbacks.on("REFUND.SUCCESS")
    def handle(received: Any) -> None:
        handled.append(received.id)
        if len(handled) == 1:
            clock.now += 1000
            answers.append(app.respond(*callback).status)

    assert app.respond(*callback).status == 200
    assert (answers, len(handled)) == ([500], 1)
    assert app.respond(*callback).status == 200
    assert len(handled) == 1


def test_no_two_claims_end_at_the_same_time(
    gateway: Gateway, client: chainpay.Client, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So nobody who releases a claim ends that of another, though both came in one moment."""
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)
    store = Claims(False)
    app = client.callbacks.wsgi(store=store)
    callback = gateway.callback("TRANSACTION.SUCCESS", PAID)
    for _ in range(2):
        assert app.respond(*callback).status == 500
    (_, first), (_, second) = store.claimed
    assert first != second
    assert abs(first - second) < 0.01
