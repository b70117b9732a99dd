"""Libraries that mock httpx catch the calls of a client that has its own connections."""

from __future__ import annotations

from typing import Any
from unittest import mock

import httpx
import pytest

import chainpay
from chainpay import Outcome
from tests.support.doors import Door

pytestmark = pytest.mark.extras

REFUSAL = {"code": "MOCKED", "message": "by a test"}


@pytest.fixture
def client() -> Any:
    """A client whose host nobody is at."""
    credentials = {**chainpay.Gateway().credentials(), "transport": None}
    with chainpay.Client(**credentials, base_uri="http://127.0.0.1:9/", retry=None) as client:
        yield client


def caught(client: chainpay.Client, door: Door) -> chainpay.APIError:
    """Return the mocked refusal of a call."""
    with pytest.raises(chainpay.APIError, match="MOCKED") as refused:
        door(client.v3.pay.transactions.native, "post", json={"a": 1})
    request = refused.value.response.request
    assert "Authorization" not in request.headers
    assert request.content == b'{"a":1}'
    return refused.value


def test_pytest_httpx(httpx_mock: Any, client: chainpay.Client, door: Door) -> None:
    """Nothing is sent; an error of the mock says whether something was sent, as httpx's does."""
    httpx_mock.add_response(status_code=400, json=REFUSAL)
    caught(client, door)
    (seen,) = httpx_mock.get_requests()
    assert seen.url.path == "/v3/pay/transactions/native"
    for error, outcome in (
        (httpx.ConnectError("no"), Outcome.NOT_SENT),
        (httpx.ReadTimeout("late"), Outcome.UNKNOWN),
    ):
        httpx_mock.add_exception(error)
        with pytest.raises(type(error)) as failed:
            door(client.v3.pay.transactions.native, "post", json={"a": 1})
        assert chainpay.outcome(failed.value) is outcome


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx(using: str, client: chainpay.Client, door: Door) -> None:
    """Both of its modes, as long as it is active."""
    respx = pytest.importorskip("respx")
    with respx.mock(using=using) as router:
        route = router.post("http://127.0.0.1:9/v3/pay/transactions/native").respond(
            400, json=REFUSAL
        )
        caught(client, door)
        assert route.called
    with pytest.raises(httpx.ConnectError):
        door(client.v3.pay.transactions.native, "post", json={"a": 1})


def test_a_mock_behind_a_proxy(
    monkeypatch: pytest.MonkeyPatch, gateway: chainpay.Gateway, door: Door
) -> None:
    """A machine may have a proxy in its environment: the call is caught all the same."""
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    arguments = {**gateway.credentials(), "transport": None, "retry": None}
    respx = pytest.importorskip("respx")
    with chainpay.Client(**arguments) as client, respx.mock(using="httpx") as router:
        router.post("https://api.mch.weixin.qq.com/v3/pay/transactions/native").respond(
            400, json=REFUSAL
        )
        caught(client, door)


def test_a_call_that_no_route_has(client: chainpay.Client, door: Door) -> None:
    """The error is the library's; nothing was sent."""
    respx = pytest.importorskip("respx")
    with respx.mock(using="httpx", assert_all_called=False) as router:
        router.get("https://x.example/")
        with pytest.raises(AssertionError, match="not mocked"):
            door(client.v3.pay.transactions.native, "post", json={"a": 1})


class Wrapper:
    """Equal to what it wraps, as the wrappers of OpenTelemetry are."""

    def __init__(self, wrapped: Any, answer: Any) -> None:
        self._wrapped = wrapped
        self._answer = answer

    def __eq__(self, other: object) -> bool:
        return bool(self._wrapped == other)

    __hash__ = None  # type: ignore[assignment]

    def __call__(self, *arguments: Any) -> Any:
        return self._answer(*arguments)


def test_a_wrapper_that_is_equal(client: chainpay.Client, door: Door) -> None:
    """What replaces a method is noticed, though it says that it is the same."""

    def handle(*_: object) -> httpx.Response:
        return httpx.Response(400, json=REFUSAL)

    async def handle_async(*_: object) -> httpx.Response:
        return handle()

    sync, asynchronous = httpx.HTTPTransport, httpx.AsyncHTTPTransport
    with (
        mock.patch.object(sync, "handle_request", Wrapper(sync.handle_request, handle)),
        mock.patch.object(
            asynchronous,
            "handle_async_request",
            Wrapper(asynchronous.handle_async_request, handle_async),
        ),
    ):
        caught(client, door)


def test_another_mock(client: chainpay.Client, door: Door) -> None:
    """Whoever replaces the method of httpx's transports is asked."""
    answer = httpx.Response(400, json=REFUSAL)

    async def handle(*_: object) -> httpx.Response:
        return answer

    with (
        mock.patch("httpx.HTTPTransport.handle_request", return_value=answer),
        mock.patch("httpx.AsyncHTTPTransport.handle_async_request", handle),
    ):
        caught(client, door)
