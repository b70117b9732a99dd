"""Guzzle's exceptions of a client of `Builder.factory`, as ported code catches them."""

from __future__ import annotations

import asyncio
import copy
import pickle
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Outcome, UsageError
from chainpay.gateway import Gateway
from chainpay.php import (
    AggregateException,
    BadResponseException,
    Builder,
    BuilderChainable,
    CancellationException,
    ClientException,
    ConnectException,
    GuzzleException,
    InvalidArgumentException,
    RejectionException,
    RequestException,
    RuntimeException,
    ServerException,
    Throwable,
    TooManyRedirectsException,
    TransferException,
    compat,
)
from tests.php.conftest import Answering
from tests.support.keys import as_file, private_pem
from tests.support.pki import as_pem, new_pki
from tests.support.raw import Exchange, raw_server

ECHO = "v3/security/echo"
OPTIONS = {"json": {"echo_message": "x"}}
NO_ORDER = {"xml": {"appid": "wx1", "mch_id": "1900000001", "out_trade_no": "1"}}


def wait(instance: BuilderChainable, path: str, options: Any) -> Any:
    return instance.chain(path).postAsync(options).wait()


def call(instance: BuilderChainable, path: str, options: Any) -> Any:
    return instance.chain(path).post(options)


def request(instance: BuilderChainable, path: str, options: Any) -> Any:
    return instance.getDriver().request("POST", path, options)


def await_it(instance: BuilderChainable, path: str, options: Any) -> Any:
    async def run() -> object:
        async with instance:
            return await instance.chain(path).post_async(options)

    return asyncio.run(run())


def hand_over(instance: BuilderChainable, path: str, options: Any) -> Any:
    """Raise what a callback gets."""
    got: list[Exception] = []
    instance.chain(path).postAsync(options).otherwise(got.append).wait()
    raise got[0]


def derive(instance: BuilderChainable, path: str, options: Any) -> Any:
    return instance.with_options(deadline=30).chain(path).post(options)


WAYS = [call, request, wait, await_it, hand_over, derive]


@pytest.fixture(params=WAYS, ids=lambda way: way.__name__)
def send(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """The ways in which an exception reaches the user's code."""
    way: Callable[..., Any] = request.param
    return way


def test_a_refusal(instance: BuilderChainable, send: Callable[..., Any]) -> None:
    """Of both worlds: the status is PHP's code, and the platform's word is chainpay's."""
    with pytest.raises(ClientException) as caught:
        send(instance, "v3/pay/transactions/native", {"json": {"appid": "wx1"}})
    error = caught.value
    assert isinstance(error, BadResponseException | RequestException)
    assert isinstance(error, GuzzleException | TransferException | RuntimeException)
    assert not isinstance(error, ServerException | ConnectException | RejectionException)
    assert (error.getCode(), error.status, error.code) == (400, 400, "PARAM_ERROR")
    assert error.hasResponse()
    answer = error.getResponse()
    assert answer is error.response
    assert answer is not None
    assert answer.getStatusCode() == 400
    assert '"PARAM_ERROR"' in answer.getBody()
    sent = error.getRequest()
    assert sent is not None
    assert (sent.getMethod(), sent.getRequestTarget()) == ("POST", "/v3/pay/transactions/native")
    assert sent.getUri() == "https://api.mch.weixin.qq.com/v3/pay/transactions/native"
    assert '"wx1"' in sent.getBody()
    assert not sent.hasHeader("Authorization")
    assert chainpay.outcome(error) is Outcome.REFUSED
    assert error.getPrevious() is None


def test_a_failure_of_the_platform(gateway: Gateway, instance: BuilderChainable) -> None:
    """It is no ClientException: PHP's order of `except` decides rightly."""
    gateway.faults.add("500")
    with pytest.raises(ServerException) as caught:
        call(instance, ECHO, OPTIONS)
    assert not isinstance(caught.value, ClientException)
    assert isinstance(caught.value, chainpay.APIError)
    assert caught.value.getCode() == 500


@pytest.mark.parametrize(
    ("body", "summary"),
    [
        (b'{"code":"X","message":"\xe5\x95\x8a"}', ':\n{"code":"X","message":"啊"}\n'),
        (b"a" * 121, f":\n{'a' * 120} (truncated...)\n"),
        (b"a" * 119 + "啊".encode(), ""),
        (b"\0", ""),
        (b"", ""),
    ],
)
def test_the_message_is_guzzles(body: bytes, summary: str, answering: Answering) -> None:
    """And the str is chainpay's, which says what happened."""
    instance = answering(lambda request: httpx.Response(404, content=body))
    with pytest.raises(ClientException) as caught:
        call(instance, "v3/x", {})
    url = "https://api.mch.weixin.qq.com/v3/x"
    words = f"Client error: `POST {url}` resulted in a `404 Not Found` response"
    assert caught.value.getMessage() == words + summary
    assert "was sent and refused with 404" in str(caught.value)
    assert compat.message(caught.value) == words + summary
    assert compat.code(caught.value) == 404


def test_the_message_of_a_failure(answering: Answering) -> None:
    """Guzzle's label for it."""
    instance = answering(lambda request: httpx.Response(502))
    with pytest.raises(ServerException) as caught:
        call(instance, "v3/x", {})
    assert caught.value.getMessage().startswith("Server error: `POST https://")


def test_an_answer_that_can_not_be_trusted(
    gateway: Gateway, instance: BuilderChainable, send: Callable[..., Any]
) -> None:
    """A RequestException with the answer, as in PHP, and chainpay's own error."""
    gateway.faults.add("signtest")
    with pytest.raises(RequestException) as caught:
        send(instance, ECHO, OPTIONS)
    assert isinstance(caught.value, chainpay.BadSignature)
    assert not isinstance(caught.value, BadResponseException)
    assert caught.value.hasResponse()
    assert caught.value.getCode() == 200
    assert caught.value.getMessage() == str(caught.value)


def test_what_is_accepted_but_not_done(gateway: Gateway, instance: BuilderChainable) -> None:
    """It is no success here, so it is a RequestException with the answer."""
    gateway.faults.add("202")
    with pytest.raises(RequestException) as caught:
        call(instance, ECHO, OPTIONS)
    assert isinstance(caught.value, chainpay.Undecided)
    assert caught.value.getCode() == 202


def refuse(exchange: Exchange) -> None:
    exchange.end()


def cut(exchange: Exchange) -> None:
    exchange.send(b'HTTP/1.1 500 X\r\nContent-Length: 100\r\nRequest-ID: 1\r\n\r\n{"a":')
    exchange.end()


def speak_nonsense(exchange: Exchange) -> None:
    exchange.send(b"nonsense\r\n\r\n")
    exchange.end()


@pytest.mark.parametrize(
    ("answer", "php", "native"),
    [
        (refuse, ConnectException, httpx.RemoteProtocolError),
        (Exchange.reset, RequestException, httpx.ReadError),
        (Exchange.be_silent, ConnectException, httpx.ReadTimeout),
        (speak_nonsense, RequestException, httpx.RemoteProtocolError),
        (cut, RequestException, httpx.RemoteProtocolError),
    ],
)
def test_the_network(
    answer: Callable[[Exchange], None],
    php: type[Exception],
    native: type[Exception],
    config: dict[str, Any],
    send: Callable[..., Any],
) -> None:
    """Each failure is what Guzzle makes of it, and still httpx's."""
    with raw_server() as server:
        server.answer = answer
        timeout = 0.1 if answer is Exchange.be_silent else 30
        options = {"base_uri": server.base_uri, "transport": None, "timeout": timeout}
        instance = Builder.factory({**config, **options})
        with pytest.raises(php) as caught:
            send(instance, ECHO, OPTIONS)
    error = caught.value
    assert isinstance(error, native)
    assert isinstance(error, GuzzleException)
    assert isinstance(error, RequestException) is not isinstance(error, ConnectException)
    assert chainpay.outcome(error) is Outcome.UNKNOWN
    sent = error.getRequest()  # type: ignore[attr-defined]
    assert sent.getRequestTarget() == f"/{ECHO}"
    if isinstance(error, RequestException):
        assert error.hasResponse() is (answer is cut)
        assert error.getCode() == (500 if answer is cut else 0)
    else:
        assert error.getCode() == 0
        assert not hasattr(error, "hasResponse")


def test_the_head_of_an_answer_that_was_cut(config: dict[str, Any]) -> None:
    """Its body counts as empty: what arrived of it proves nothing."""
    with raw_server() as server:
        server.answer = cut
        instance = Builder.factory({**config, "base_uri": server.base_uri, "transport": None})
        with pytest.raises(RequestException) as caught:
            call(instance, ECHO, OPTIONS)
    answer = caught.value.getResponse()
    assert answer is not None
    assert answer.getHeaderLine("request-id") == "1"
    assert answer.getBody() == ""


def test_no_connection(config: dict[str, Any], send: Callable[..., Any]) -> None:
    """Nothing was sent, as chainpay's class of it says."""
    options = {"base_uri": "http://127.0.0.1:9/", "transport": None, "retry": None}
    with pytest.raises(ConnectException) as caught:
        send(Builder.factory({**config, **options}), ECHO, OPTIONS)
    assert isinstance(caught.value, httpx.ConnectError)
    assert not isinstance(caught.value, RequestException)
    assert chainpay.outcome(caught.value) is Outcome.NOT_SENT
    error: Any = caught.value
    assert error.message == error.getMessage() == str(error)
    assert (compat.message(error), compat.code(error)) == (str(error), 0)


def test_a_certificate_that_is_refused(config: dict[str, Any], keys: Any, tmp_path: Path) -> None:
    """Guzzle counts it among all other failures, though there was no connection."""
    pki = new_pki(keys)
    pem = as_file(as_pem(pki.server) + private_pem(pki.server_key), tmp_path, "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with raw_server(context) as server:
        instance = Builder.factory({**config, "base_uri": server.base_uri, "transport": None})
        with pytest.raises(RequestException) as caught:
            call(instance, ECHO, OPTIONS)
    assert isinstance(caught.value, httpx.ConnectError)
    assert not caught.value.hasResponse()


@pytest.mark.parametrize("way", [call, request, wait, await_it])
def test_a_fail_of_v2(way: Callable[..., Any], config: dict[str, Any], gateway: Gateway) -> None:
    """Whoever waits gets a RejectionException, whose reason is the answer; it is no Guzzle's."""
    instance = Builder.factory({**config, "secret": gateway.credentials()["secret"]})
    with pytest.raises(RejectionException) as caught:
        way(instance, "v2/pay/orderquery", NO_ORDER)
    error = caught.value
    assert isinstance(error, chainpay.APIError)
    assert error.code == "ORDERNOTEXIST"
    assert not isinstance(error, GuzzleException)
    assert isinstance(error, RuntimeException)
    assert "ORDERNOTEXIST" in error.getReason().getBody()
    assert error.getReason().getStatusCode() == 200
    assert error.getMessage() == "The promise was rejected"
    assert "ORDERNOTEXIST" in str(error)
    assert error.getCode() == 0


def test_an_answer_of_v2_without_a_sign(config: dict[str, Any], answering: Answering) -> None:
    """The same class, and chainpay's error of a wrong signature."""
    xml = "<xml><return_code>SUCCESS</return_code></xml>"
    transport = httpx.MockTransport(lambda request: httpx.Response(200, text=xml))
    instance = Builder.factory({**config, "secret": "x" * 32, "transport": transport})
    with pytest.raises(RejectionException) as caught:
        call(instance, "v2/pay/orderquery", NO_ORDER)
    assert isinstance(caught.value, chainpay.BadSignature)
    assert caught.value.getReason().getBody() == xml


def test_a_status_of_v2(config: dict[str, Any]) -> None:
    """HTTP's refusal comes before APIv2's."""
    transport = httpx.MockTransport(lambda request: httpx.Response(404))
    instance = Builder.factory({**config, "secret": "x" * 32, "transport": transport})
    with pytest.raises(ClientException):
        call(instance, "v2/pay/orderquery", NO_ORDER)


@pytest.mark.parametrize("way", [call, request, wait])
def test_a_wrong_call(way: Callable[..., Any], instance: BuilderChainable) -> None:
    """An InvalidArgumentException, and nothing was sent."""
    with pytest.raises(InvalidArgumentException, match="both json= and body=") as caught:
        way(instance, ECHO, {"json": {}, "body": "x"})
    assert isinstance(caught.value, UsageError)
    assert isinstance(caught.value, GuzzleException)
    assert chainpay.outcome(caught.value) is Outcome.NOT_SENT


def test_a_wrong_path(instance: BuilderChainable) -> None:
    """Also what is wrong before the options are read."""
    with pytest.raises(InvalidArgumentException, match="brace"):
        call(instance, "v3/{x", {})


def test_a_wrong_configuration(config: dict[str, Any]) -> None:
    """As in PHP, `Builder.factory` raises it."""
    with pytest.raises(InvalidArgumentException, match="'mchid' missing"):
        Builder.factory({**config, "mchid": None})


def test_a_client_that_is_closed(instance: BuilderChainable) -> None:
    """A promise is refused as a call is."""
    instance.close()
    for way in (call, wait):
        with pytest.raises(InvalidArgumentException, match="closed"):
            way(instance, ECHO, OPTIONS)


def test_a_promise_that_is_cancelled(instance: BuilderChainable) -> None:
    """Nothing was sent; a callback gets the exception itself."""
    promise = instance.chain(ECHO).postAsync(OPTIONS)
    got: list[object] = []
    handled = promise.otherwise(got.append)
    promise.cancel()
    handled.wait()
    with pytest.raises(CancellationException) as caught:
        promise.wait()
    assert got == [caught.value]
    assert isinstance(caught.value, chainpay.Cancelled)
    assert isinstance(caught.value, RejectionException)


def test_the_certificates(config: dict[str, Any], gateway: Gateway) -> None:
    """What a client fetches by itself fails in the same way; a derived client too."""
    gateway.faults.add("500", path="v3/certificates")
    key = gateway.credentials()["apiv3_key"]
    instance = Builder.factory({**config, "certs": None, "apiv3_key": key, "retry": None})
    with pytest.raises(ServerException):
        call(instance, ECHO, OPTIONS)
    with pytest.raises(ServerException):
        instance.fetch_certificates()
    with pytest.raises(ServerException):
        instance.with_options(deadline=9).download("v3/certificates", "x")


def test_a_native_client_raises_its_own(client: chainpay.Client) -> None:
    """PHP's names end in an error that says what to write."""
    with pytest.raises(chainpay.APIError) as caught:
        client.v3.pay.transactions.native.post(json={"appid": "wx1"})
    assert type(caught.value) is chainpay.APIError
    assert type(caught.value.response) is chainpay.Response
    with pytest.raises(AttributeError, match=r"use str\(error\)"):
        caught.value.getMessage()  # type: ignore[attr-defined]


def throw(instance: BuilderChainable) -> None:
    instance.chain("v3/pay/transactions/native").post({"json": {"appid": "wx1"}})


def test_where_it_was_raised(instance: BuilderChainable) -> None:
    """The place is that of the user's call; the text is PHP's."""
    with pytest.raises(ClientException) as caught:
        throw(instance)
    error = caught.value
    assert error.getFile() == __file__
    assert error.getLine() == throw.__code__.co_firstlineno + 1
    lines = error.getTraceAsString().split("\n")
    assert lines[0].startswith(f"#0 {__file__}(")
    assert lines[0].endswith("): throw()")
    assert lines[-1] == f"#{len(lines) - 1} {{main}}"


def test_one_that_was_not_raised() -> None:
    """It has no place yet."""
    error = RejectionException("no")
    assert (error.getFile(), error.getLine(), error.getTraceAsString()) == ("", 0, "#0 {main}")
    assert (error.getMessage(), error.getReason()) == (
        "The promise was rejected with reason: no",
        "no",
    )
    assert RejectionException([1], "because").getMessage().endswith("with reason: because")
    assert RejectionException(3).getMessage() == "The promise was rejected"
    assert RejectionException(3).getCode() == 0


def test_one_that_is_raised_by_hand() -> None:
    """Without an answer and a request."""
    error = RequestException("no")
    assert (error.getMessage(), error.getCode(), error.hasResponse()) == ("no", 0, False)
    assert RequestException("no", 7).getCode() == 7
    assert error.getRequest() is None
    assert AggregateException("few", [1, 2]).getMessage() == (
        "The promise was rejected with reason: few; 2 rejected promises"
    )
    assert AggregateException().getReason() == []
    assert issubclass(TooManyRedirectsException, RequestException)


def test_it_survives_pickle_and_copy(instance: BuilderChainable) -> None:
    """With its classes, its answer and its notes."""
    with pytest.raises(ClientException) as caught:
        throw(instance)
    caught.value.add_note("noted")
    made = RejectionException("no")
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert type(again) is type(caught.value)
        assert isinstance(again, ClientException | Throwable)
        assert (str(again), again.getCode()) == (str(caught.value), 400)
        assert again.getResponse().getBody() == caught.value.response.getBody()
        assert again.__notes__ == caught.value.__notes__
    assert pickle.loads(pickle.dumps(made)).getReason() == "no"


def test_one_of_a_failed_verification_is_pickled(
    gateway: Gateway, instance: BuilderChainable
) -> None:
    """Its class is made when it is needed, and so it is where it is unpickled."""
    gateway.faults.add("signtest")
    with pytest.raises(RequestException) as caught:
        call(instance, ECHO, OPTIONS)
    again = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(again, RequestException)
    assert isinstance(again, chainpay.BadSignature)
    assert (again.getCode(), type(again).__name__) == (200, "RequestException")


def test_an_error_of_the_users_own_code(config: dict[str, Any]) -> None:
    """It stays what it is."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise KeyError("mine")

    transport = httpx.MockTransport(answer)
    with pytest.raises(KeyError) as caught:
        call(Builder.factory({**config, "transport": transport}), ECHO, OPTIONS)
    assert type(caught.value) is KeyError


def test_the_name_of_a_class() -> None:
    """Guzzle's has its namespace; that of a class below is its own."""

    class OwnError(RequestException):
        pass

    assert compat.get_class(OwnError("x")) == "OwnError"
    assert compat.get_class(RejectionException("x")) == "GuzzleHttp\\Promise\\RejectionException"
    for error in (httpx.ReadError("x"), UsageError("x")):
        assert compat.text(error).startswith(f"{compat.get_class(error)}: x")
        assert compat.get_class(error).startswith("GuzzleHttp\\Exception\\")
