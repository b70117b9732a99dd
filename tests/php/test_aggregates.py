"""Many promises at once: `Utils`, `Each`, `EachPromise` and `Pool`."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.php import (
    AggregateException,
    ClientException,
    Coroutine,
    Create,
    Each,
    EachPromise,
    FulfilledPromise,
    InvalidArgumentException,
    Pool,
    Promise,
    RejectedPromise,
    RejectionException,
    Utils,
    aggregates,
    compat,
)
from tests.php.conftest import Answering


def wait(promise: Any) -> Any:
    return promise.wait()


def await_it(promise: Any) -> Any:
    async def run() -> object:
        return await promise

    return asyncio.run(run())


WAYS = pytest.mark.parametrize("end", [wait, await_it])


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer waits for those of earlier requests, however slow this machine is."""
    monkeypatch.setattr(aggregates, "_PATIENCE", 20)


@pytest.fixture
def shop(answering: Answering) -> Any:
    """A client: ``v3/404`` is refused, any other path is answered with itself."""

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        return httpx.Response(404 if path == "/v3/404" else 200, text=path)

    return answering(answer)


def get(shop: Any, name: object) -> Any:
    return shop.chain(f"v3/{name}").getAsync().then(lambda answer: str(answer.getBody()))


@WAYS
def test_all(shop: Any, end: Any) -> None:
    """Values by key, sorted by key as PHP sorts; a list if the keys are 0, 1, 2 …"""
    assert end(Utils.all([get(shop, "a"), get(shop, "b"), 3])) == ["/v3/a", "/v3/b", 3]
    keys = ["b", "a", "10", "9", "B1", 11]
    values = end(Utils.all({key: get(shop, key) for key in keys}))
    assert list(values) == ["9", "10", 11, "B1", "a", "b"]
    assert values["b"] == "/v3/b"
    assert end(Utils.all({1: "b", 0: "a"})) == ["a", "b"]
    assert end(Utils.all([])) == []
    assert end(Utils.all(iter([FulfilledPromise(1)]))) == [1]


@WAYS
def test_all_with_a_failure(shop: Any, end: Any) -> None:
    """Its reason is the reason of all; the others are sent all the same."""
    later: list[str] = []
    promises = [get(shop, "404"), get(shop, "b").then(later.append)]
    with pytest.raises(ClientException) as caught:
        end(Utils.all(promises))
    assert caught.value.getCode() == 404
    assert later == ["/v3/b"]
    with pytest.raises(RejectionException, match="reason: no"):
        end(Utils.all([RejectedPromise("no")]))


@WAYS
def test_settle(shop: Any, end: Any) -> None:
    """Dicts with state and value or reason, sorted by key."""
    ends = end(Utils.settle({"ok": get(shop, "a"), "gone": get(shop, "404")}))
    assert list(ends) == ["gone", "ok"]
    assert ends["ok"] == {"state": "fulfilled", "value": "/v3/a"}
    assert ends["gone"]["state"] == "rejected"
    assert ends["gone"]["reason"].getResponse().getStatusCode() == 404
    assert type(ends["ok"]["state"]) is str


@WAYS
def test_some_and_any(shop: Any, end: Any) -> None:
    """The first values, sorted by key; too few are an AggregateException with all reasons."""
    promises = {"b": 1, "x": RejectedPromise("no"), "a": 2}
    assert sorted(end(Utils.some(2, promises))) == [1, 2]
    assert end(Utils.any([RejectedPromise("no"), FulfilledPromise(5)])) == 5
    with pytest.raises(AggregateException, match="fulfill count; 1 rejected promises") as caught:
        end(Utils.some(3, promises))
    assert caught.value.getReason() == ["no"]


def test_unwrap(shop: Any) -> None:
    """Values in the order given, or the first failure in that order."""
    values = Utils.unwrap({"b": get(shop, "b"), "a": get(shop, "a"), "n": 3})
    assert list(values.items()) == [("b", "/v3/b"), ("a", "/v3/a"), ("n", 3)]
    assert Utils.unwrap([FulfilledPromise(1)]) == [1]
    with pytest.raises(KeyError, match="first"):
        Utils.unwrap([RejectedPromise(KeyError("first")), RejectedPromise(ValueError("second"))])


def test_inspect(shop: Any) -> None:
    """One, or all in the order given."""
    assert Utils.inspect(FulfilledPromise(1)) == {"state": "fulfilled", "value": 1}
    ends = Utils.inspectAll({"b": RejectedPromise("no"), "a": get(shop, "a")})
    assert list(ends) == ["b", "a"]
    assert ends["b"] == {"state": "rejected", "reason": "no"}


@pytest.mark.parametrize("limit", [None, 3])
def test_they_are_in_flight_together(answering: Answering, limit: int | None) -> None:
    """No answer comes before all three requests are there."""
    barrier = threading.Barrier(3)

    def answer(request: httpx.Request) -> httpx.Response:
        barrier.wait(20)
        return httpx.Response(200)

    shop = answering(answer)
    promises = [shop.chain(f"v3/{number}").getAsync() for number in range(3)]
    config = {"concurrency": limit} if limit else {}
    EachPromise(promises, config).promise().wait()
    assert [promise.state for promise in promises] == ["fulfilled"] * 3


@WAYS
def test_callbacks_get_value_key_and_aggregate(shop: Any, end: Any, patient: None) -> None:
    """In the order of the requests if the answers come together."""
    got: list[Any] = []

    def fulfilled(value: object, key: object, aggregate: Promise[Any]) -> None:
        got.append((value, key, aggregate.getState()))

    def rejected(reason: Any, key: object) -> None:
        got.append((reason.getCode(), key))

    promises = {"a": get(shop, "a"), "x": get(shop, "404"), "b": "plain"}
    config = {"fulfilled": fulfilled, "rejected": rejected, "concurrency": 3}
    assert end(EachPromise(promises, config).promise()) is None
    assert got == [("/v3/a", "a", "pending"), (404, "x"), ("plain", "b", "pending")]


def test_an_early_answer_waits_for_its_turn(answering: Answering, patient: None) -> None:
    """The callbacks of the first request run first, though its answer comes last."""
    second = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v3/0":
            second.wait(20)
        else:
            second.set()
        return httpx.Response(200)

    shop = answering(answer)
    order: list[str] = []
    promises = [
        shop.chain(f"v3/{number}").getAsync().then(lambda number=number: order.append(number))
        for number in range(2)
    ]
    Each.of(promises, lambda value, key: order.append(f"each {key}")).wait()
    assert order in ([0, 1, "each 0", "each 1"], [0, "each 0", 1, "each 1"])


def test_a_slow_answer_stops_nobody(answering: Answering, monkeypatch: pytest.MonkeyPatch) -> None:
    """The callback of the second runs before the first is answered."""
    monkeypatch.setattr(aggregates, "_PATIENCE", 0)
    called = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/v3/1" or called.wait(20)
        return httpx.Response(200)

    shop = answering(answer)
    order: list[object] = []

    def note(value: object, key: object) -> None:
        order.append(key)
        called.set()

    Each.of([shop.chain(f"v3/{number}").getAsync() for number in range(2)], note).wait()
    assert order == [1, 0]


def test_one_callback_runs_at_a_time(shop: Any) -> None:
    """In threads too: PHP has one. One that waits lets others run."""
    running: list[int] = []
    most: list[int] = []

    def count(answer: Any) -> object:
        running.append(1)
        most.append(len(running))
        inner = get(shop, "inner").then(lambda text: text).wait()
        most.append(len(running))
        running.pop()
        return inner

    def be_alone(answer: Any) -> object:
        running.append(1)
        most.append(len(running))
        shop.chain("v3/x").get()
        running.pop()
        return None

    alone = [shop.chain(f"v3/{number}").getAsync().then(be_alone) for number in range(5)]
    Utils.all(alone).wait()
    assert set(most) == {1}
    waiting = [shop.chain(f"v3/{number}").getAsync().then(count) for number in range(5)]
    assert Utils.all(waiting).wait() == ["/v3/inner"] * 5


def test_a_callback_waits_for_what_another_thread_runs(shop: Any) -> None:
    """Nobody waits for ever, for the callback leaves its turn meanwhile."""
    first = get(shop, "first")
    second = shop.chain("v3/second").getAsync().then(lambda _: first.wait())
    third = FulfilledPromise(1).then(lambda _: Utils.all([get(shop, "x"), get(shop, "y")]).wait())
    native = FulfilledPromise(1).then(
        lambda _: chainpay.Promise.all([get(shop, "p"), get(shop, "q")]).wait()
    )
    assert Utils.all([first, second, third, native]).wait() == [
        *("/v3/first", "/v3/first"),
        *(["/v3/x", "/v3/y"], ["/v3/p", "/v3/q"]),
    ]


@WAYS
def test_a_callback_may_end_it(shop: Any, end: Any) -> None:
    """No further promise is begun, if there is a limit."""
    begun: list[int] = []

    def make() -> Iterator[Any]:
        for number in range(9):
            begun.append(number)
            yield get(shop, number)

    def stop(value: object, key: object, aggregate: Any) -> None:
        aggregate.resolve("enough")

    assert end(Each.ofLimit(make(), 1, stop)) == "enough"
    assert begun == [0]


@WAYS
def test_a_generator_is_asked_when_there_is_a_place(shop: Any, end: Any) -> None:
    """It may depend on earlier answers; it may name keys."""
    seen: list[Any] = []

    def make() -> Iterator[Any]:
        yield "first", get(shop, "a")
        yield "second", get(shop, f"after-{len(seen)}")

    end(Each.ofLimit(make(), lambda pending: 1, lambda value, key: seen.append((key, value))))
    assert seen == [("first", "/v3/a"), ("second", "/v3/after-1")]


@WAYS
def test_failures_of_functions(shop: Any, end: Any) -> None:
    """Of a callback, of a generator, and of a promise where all must be fulfilled."""

    def fail(value: object) -> None:
        raise KeyError("callback")

    def make() -> Iterator[Any]:
        yield get(shop, "a")
        raise KeyError("generator")

    with pytest.raises(KeyError, match="callback"):
        end(Each.of([get(shop, "a"), get(shop, "b")], fail))
    with pytest.raises(KeyError, match="generator"):
        end(Each.of(make()))
    with pytest.raises(ClientException):
        end(Each.ofLimitAll([get(shop, "404"), get(shop, "b")], 2))
    assert end(Each.of([get(shop, "404")])) is None


@WAYS
@pytest.mark.parametrize("count", [1, 3])
def test_a_program_that_ends_in_a_callback(shop: Any, end: Any, count: int) -> None:
    """PHP's ``exit`` ends the program, also where the callback runs in a thread."""
    begun: list[object] = []

    def make() -> Iterator[Any]:
        for number in range(9):
            begun.append(number)
            yield get(shop, number).then(lambda: sys.exit("bye"))

    with pytest.raises(SystemExit, match="bye"):
        end(Each.ofLimit(make(), count))
    assert len(begun) == count


def test_a_promise_that_waits_for_itself(shop: Any) -> None:
    """Its error is the reason, and nobody waits for ever."""
    own: list[Any] = []
    own.append(get(shop, "a").then(lambda: Utils.settle([own[0], 1]).wait()))
    ends = own[0].wait()
    assert "waits for its own" in str(ends[0]["reason"]) or "for itself" in str(ends[0]["reason"])
    assert ends[1]["value"] == 1


def test_a_concurrency_below_nothing(shop: Any) -> None:
    """It would send nothing; 0 is PHP's word for no limit."""
    with pytest.raises(chainpay.UsageError, match="never send"):
        Each.ofLimit([1], -1)
    assert Each.ofLimit([1], 0).wait() is None


def test_a_promise_that_can_not_be_waited_for(shop: Any) -> None:
    """An async callback under `wait()` is refused, and nothing is sent."""

    async def later(answer: Any) -> None: ...

    promise = shop.chain("v3/x").getAsync().then(later)
    ends = Utils.settle([promise, 1]).wait()
    assert "is async" in ends[0]["reason"].getMessage()
    assert ends[1] == {"state": "fulfilled", "value": 1}
    assert await_it(promise) is None


def test_json() -> None:
    assert Utils.jsonDecode('{"code_url": "weixin://"}', True) == {"code_url": "weixin://"}
    assert Utils.jsonDecode("[[]]").pop() == []
    assert Utils.jsonEncode({"描述": 1.0}, compat.JSON_UNESCAPED_UNICODE) == '{"描述":1}'
    with pytest.raises(InvalidArgumentException, match="json_decode error: Syntax error"):
        Utils.jsonDecode("{")
    with pytest.raises(InvalidArgumentException, match="json_encode error: Inf and NaN"):
        Utils.jsonEncode(float("inf"))


def test_what_converted_code_goes_through(shop: Any) -> None:
    """An `ArrayObject` has promises under keys, as an array has."""
    promises = compat.ArrayObject({"order": Create.promiseFor(1), "refund": 2})
    assert Utils.unwrap(promises) == {"order": 1, "refund": 2}


def test_native_promises_are_waited_for(client: chainpay.Client) -> None:
    """They keep their own errors and answers."""
    good = client.chain("v3/security/echo").post_async(json={"echo_message": "x"})
    bad = client.chain("v3/pay/transactions/native").post_async(json={"appid": "wx1"})
    ends = Utils.settle([good, bad]).wait()
    assert ends[0]["value"].status_code == 200
    assert isinstance(ends[1]["reason"], chainpay.APIError)
    assert Utils.unwrap([good]) == [good.wait()]


def test_promises_that_are_settled_or_running(shop: Any) -> None:
    """Each is sent once, whoever else waits for it."""
    shared = get(shop, "a")
    shared.wait()
    assert Utils.all([shared, shared.then(lambda text: text + "!")]).wait() == ["/v3/a", "/v3/a!"]

    def run() -> Iterator[Any]:
        yield shared

    assert Utils.all([Coroutine.of(run), Create.promiseFor(2)]).wait() == ["/v3/a", 2]  # type: ignore[arg-type]


@WAYS
def test_a_pool(shop: Any, end: Any) -> None:
    """Its functions get the options."""
    got: dict[Any, Any] = {}

    def make() -> Iterator[Any]:
        for name in ("a", "404"):
            yield (
                name,
                lambda options, name=name: shop.getDriver().requestAsync(
                    "GET", f"v3/{name}", options
                ),
            )

    config = {
        "fulfilled": lambda answer, key: got.update({key: str(answer.getBody())}),
        "rejected": lambda reason, key: got.update({key: reason.getCode()}),
        "options": {"headers": {"X-Mine": "1"}},
    }
    assert end(Pool(shop, make(), config).promise()) is None
    assert got == {"a": "/v3/a", "404": 404}


def test_a_batch(shop: Any) -> None:
    """Answers and reasons, sorted by key; the caller's functions are called too."""
    seen: list[object] = []
    requests = [lambda: get(shop, "a"), lambda: get(shop, "404")]
    ends = Pool.batch(shop, requests, {"fulfilled": seen.append})
    assert (ends[0], ends[1].getCode(), seen) == ("/v3/a", 404, ["/v3/a"])


def test_a_pool_takes_functions(shop: Any) -> None:
    """Its error says what to write."""
    with pytest.raises(TypeError, match="such as lambda options"):
        Pool(shop, ["v3/x"]).promise().wait()


def test_what_is_dropped_is_warned_of(shop: Any) -> None:
    """As any promise that nobody waits for."""
    with pytest.warns(RuntimeWarning, match="many promises was never sent"):
        Utils.all([1])
