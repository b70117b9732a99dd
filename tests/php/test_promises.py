"""Guzzle's promises of a client of `Builder.factory`, and those made by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway
from chainpay.php import (
    Builder,
    BuilderChainable,
    ClientException,
    Coroutine,
    Create,
    FulfilledPromise,
    Promise,
    PromiseInterface,
    RejectedPromise,
    RejectionException,
    Response,
)
from tests.support.recording import Recording

ECHO = "v3/security/echo"
OPTIONS = {"json": {"echo_message": "x"}}
NO_ORDER = {"xml": {"appid": "wx1", "mch_id": "1900000001", "out_trade_no": "1"}}


@pytest.fixture
def echo(instance: BuilderChainable) -> Promise[Any]:
    promise = instance.chain(ECHO).postAsync(OPTIONS)
    assert isinstance(promise, Promise)
    return promise


@pytest.fixture
def failing(config: dict[str, Any], gateway: Gateway) -> Any:
    """The promise of a call of APIv2 that fails."""
    instance = Builder.factory({**config, "secret": gateway.credentials()["secret"]})
    return instance.chain("v2/pay/orderquery").postAsync(NO_ORDER)


def wait(promise: Any) -> Any:
    return promise.wait()


def await_it(promise: Any) -> Any:
    async def run() -> object:
        return await promise

    return asyncio.run(run())


WAYS = pytest.mark.parametrize("end", [wait, await_it])


def test_a_promise_of_a_call(echo: Promise[Any], platform: Recording) -> None:
    """It is sent when somebody waits, and has both kinds of names."""
    assert isinstance(echo, PromiseInterface | chainpay.Promise)
    assert (echo.getState(), echo.getState() == Promise.PENDING) == ("pending", True)
    assert platform.requests == []
    status = echo.then(lambda response: response.getStatusCode())
    assert isinstance(status, Promise)
    assert status.wait() == 200
    assert (echo.getState(), status.getState()) == ("fulfilled", "fulfilled")


@WAYS
def test_a_fail_of_v2_hands_over_the_answer(failing: Any, end: Any) -> None:
    """A callback gets the answer, and whoever waits an exception: both as in PHP."""
    got: list[Any] = []
    handled = failing.then(None, got.append)
    again = failing.otherwise(lambda answer: "ORDERNOTEXIST" in answer.getBody())
    assert end(again) is True
    handled.wait()
    assert isinstance(got[0], Response)
    with pytest.raises(RejectionException) as caught:
        end(failing)
    assert isinstance(caught.value, chainpay.APIError)
    assert caught.value.getReason() is got[0]
    with pytest.raises(RejectionException) as second:
        failing.wait()
    assert second.value is caught.value
    assert failing.wait(False) is None
    assert failing.getState() == "rejected"


@WAYS
def test_a_reason_goes_through_a_returned_promise(failing: Any, echo: Any, end: Any) -> None:
    """The promise of a chain of calls is rejected with what the last call was."""
    chained = echo.then(lambda _: failing).otherwise(type)
    assert end(chained) is Response


def test_a_reason_that_is_raised_stays_an_exception(failing: Any, echo: Any) -> None:
    """What a callback raises is the reason: here because it waited itself."""
    raised = echo.then(lambda _: failing.wait()).otherwise(lambda reason: reason.getReason())
    assert isinstance(raised.wait(), Response)


def test_a_reason_may_be_handed_on(failing: Any) -> None:
    """The error of the platform stays known."""
    handed_on = failing.otherwise(Create.rejectionFor)
    with pytest.raises(chainpay.APIError, match="ORDERNOTEXIST"):
        handed_on.wait()


def test_a_refusal_is_the_reason(instance: BuilderChainable) -> None:
    """An exception reaches callbacks and waits as it is."""
    promise: Any = instance.chain("v3/pay/transactions/native").postAsync({"json": {}})
    got: list[object] = []
    promise.otherwise(got.append).wait()
    with pytest.raises(ClientException) as caught:
        promise.wait()
    assert got == [caught.value]


def test_callbacks_take_what_they_want(echo: Promise[Any]) -> None:
    """PHP passes more than a function takes; a default that isn't None is a captured value."""
    number = 7
    assert echo.then(lambda: 1).wait() == 1
    assert echo.then(lambda number=number: number).wait() == 7
    assert echo.then(lambda response=None: response.getStatusCode()).wait() == 200
    assert echo.then(lambda *all_of_them: len(all_of_them)).wait() == 1
    assert echo.then(str).wait().startswith("<Response")
    assert echo.then().wait() is echo.wait()
    with pytest.raises(TypeError, match="then\\(\\) takes functions"):
        echo.then(3)  # type: ignore[arg-type]


def test_a_callback_that_is_async(echo: Promise[Any], failing: Any) -> None:
    """It is awaited, and may return a promise too."""

    async def double(response: Any) -> int:
        return int(response.getStatusCode()) * 2

    async def go_on(response: Any) -> Any:
        return failing

    assert await_it(echo.then(double)) == 400
    assert await_it(echo.then(go_on).otherwise(type)) is Response


def test_promises_that_are_settled() -> None:
    """They have their state at once; values and reasons may be of any kind."""
    done, failed = FulfilledPromise(3), RejectedPromise("no")
    assert (done.getState(), failed.getState()) == ("fulfilled", "rejected")
    assert done.then(lambda value: value + 1).wait() == 4
    assert failed.otherwise(lambda reason: reason + "!").wait() == "no!"
    with pytest.raises(RejectionException, match="with reason: no") as caught:
        failed.wait()
    assert caught.value.getReason() == "no"
    with pytest.raises(KeyError):
        RejectedPromise(KeyError("x")).wait()
    chained = done.then(lambda _: 1)
    assert (type(chained), chained.wait()) == (Promise, 1)


def test_promises_of_promises(echo: Promise[Any]) -> None:
    """`Create` takes a promise as it is; a settled one can't be made of it."""
    assert Create.promiseFor(echo) is echo
    assert Create.rejectionFor(echo) is echo
    assert Create.promiseFor(3).wait() == 3
    assert Create.rejectionFor("no").getState() == "rejected"
    for kind in (FulfilledPromise, RejectedPromise):
        with pytest.raises(TypeError, match="with a promise"):
            kind(echo)
    echo.wait()


def test_exceptions_of_reasons() -> None:
    """An exception stays, all else is wrapped."""
    error = KeyError("x")
    assert Create.exceptionFor(error) is error
    made: Any = Create.exceptionFor([1])
    assert made.getReason() == [1]


@WAYS
def test_a_promise_of_another_client(client: chainpay.Client, end: Any) -> None:
    """A native promise becomes one with PHP's names."""
    native = client.chain(ECHO).post_async(json={"echo_message": "x"})
    made = Create.promiseFor(native)
    assert "echo" in repr(made)
    assert end(made.then(lambda answer: answer.status_code)) == 200


def test_a_coroutine_becomes_a_promise() -> None:
    """It can be awaited only."""

    async def answer() -> int:
        return 3

    assert await_it(Create.promiseFor(answer())) == 3
    with pytest.raises(TypeError, match="await"):
        Create.promiseFor(answer()).wait()


def test_a_promise_with_a_wait_function() -> None:
    """The function resolves or rejects it when somebody waits; a second time changes nothing."""
    made: Any = Promise(lambda: made.resolve(3))
    assert repr(made) == "<Promise of a promise: not sent yet>"
    assert made.then(lambda value: value + 1).wait() == 4
    made.resolve(5)
    made.reject("no")
    assert made.wait() == 3
    failed: Any = Promise(lambda: failed.reject("no"))
    assert failed.otherwise(lambda reason: reason).wait() == "no"


def test_a_wait_function_that_does_nothing() -> None:
    """Guzzle's words."""
    with pytest.raises(RejectionException, match="did not resolve the promise"):
        Promise(lambda: None).wait()
    with pytest.raises(RejectionException, match="no internal wait function"):
        Promise().wait()


def test_a_promise_that_is_resolved_with_a_promise(echo: Promise[Any]) -> None:
    """By its wait function, or before."""
    made: Any = Promise(lambda: made.resolve(FulfilledPromise(3)))
    assert made.wait() == 3
    before: Any = Promise()
    before.resolve(FulfilledPromise(4))
    assert before.wait() == 4
    echo.resolve(FulfilledPromise(5))
    assert echo.wait() == 5


def test_a_call_that_is_resolved_is_not_sent(echo: Promise[Any], platform: Recording) -> None:
    """As in PHP."""
    later = echo.then(lambda value: value + 1)
    echo.resolve(1)
    assert later.wait() == 2
    assert platform.requests == []


def test_a_promise_that_is_cancelled() -> None:
    """Its function is called once, if there is something to cancel."""
    calls: list[int] = []
    made: Any = Promise(None, lambda: calls.append(1))
    made.cancel()
    made.cancel()
    assert (calls, made.getState()) == ([1], "rejected")
    resolved = FulfilledPromise(1)
    resolved.cancel()
    assert resolved.wait() == 1


@WAYS
def test_a_coroutine(instance: BuilderChainable, end: Any) -> None:
    """It gets the values of what it yields; its last one is the value of all."""

    def run() -> Generator[Any, Any, str]:
        first = yield instance.chain(ECHO).postAsync(OPTIONS)
        second = yield first.getStatusCode()
        yield second + 1
        return "PHP does not use it"

    assert end(Coroutine.of(run)) == 201


@WAYS
def test_failures_are_raised_in_a_coroutine(failing: Any, end: Any) -> None:
    """Also those that are no exceptions; who catches one goes on."""

    def run() -> Generator[Any, Any, None]:
        try:
            yield failing
        except RejectionException as error:
            yield "ORDERNOTEXIST" in error.getReason().getBody()

    def end_after() -> Generator[Any, Any, None]:
        yield 3
        try:
            yield RejectedPromise("no")
        except RejectionException:
            return

    assert end(Coroutine.of(run)) is True
    assert end(Coroutine.of(end_after)) is None


def test_a_coroutine_begins_at_once() -> None:
    """Its code runs to its first yield; what it raises there is the reason."""
    steps: list[int] = []

    def run() -> Generator[Any, Any, None]:
        steps.append(1)
        yield 1
        raise KeyError("later")

    def fail() -> Generator[Any, Any, None]:
        raise KeyError("at once")
        yield 1

    def be_empty() -> Generator[Any, Any, None]:
        yield from ()

    promise = Coroutine.of(run)
    assert steps == [1]
    assert repr(promise) == "<Promise of a coroutine: not sent yet>"
    with pytest.raises(KeyError, match="later"):
        promise.wait()
    with pytest.raises(KeyError, match="at once"):
        Coroutine(fail).wait()
    assert Coroutine.of(be_empty).wait() is None


def test_an_error_of_the_network(config: dict[str, Any]) -> None:
    """A native combination of such promises works too."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no")

    config = {**config, "transport": httpx.MockTransport(answer), "retry": None}
    promise = Builder.factory(config).chain("v3/x").getAsync()
    ended = chainpay.Promise.settle([promise]).wait()[0]
    assert (ended.state, type(ended.reason).__name__) == ("rejected", "ConnectException")
