"""Did it happen? What an error says, of any kind and of any transport."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Client, Outcome, errors, outcome
from chainpay.errors import record_outcome
from tests.support.doors import Door
from tests.support.recording import Recording

ORDERS = "v3/payscore/payafter-orders"
ORDER = {"appid": "wx1", "out_order_no": "1", "service_id": "500001"}
POST = httpx.Request("POST", "https://x/v3/x")
TOLD = {"code": "PARAM_ERROR", "message": "no"}


def api_error(status: int, verified: bool = False, **response: Any) -> chainpay.APIError:
    answer = httpx.Response(status, request=POST, **response)
    return chainpay.APIError(answer, code="PARAM_ERROR", message="no", verified=verified)


@pytest.mark.parametrize("name", sorted({*errors.__all__} - {"Outcome", "outcome"}))
def test_every_error_has_an_outcome(name: str) -> None:
    """What is wrong before a call was not sent; of all others nothing is known by their type."""
    kind = getattr(errors, name)
    is_answer = issubclass(kind, chainpay.APIError)
    error = kind(httpx.Response(500, request=POST)) if is_answer else kind("x")
    unsent = issubclass(kind, (chainpay.UsageError, chainpay.CatalogError))
    assert outcome(error) is (Outcome.NOT_SENT if unsent else Outcome.UNKNOWN)


@pytest.mark.parametrize(
    "error",
    [
        *(getattr(httpx, name)("x") for name in ("ConnectError", "ConnectTimeout", "PoolTimeout")),
        httpx.ReadTimeout("x"),
        OSError("x"),
        RuntimeError("x"),
        KeyboardInterrupt(),
        ExceptionGroup("x", [chainpay.UsageError("x")]),
    ],
    ids=repr,
)
def test_of_others_nothing_is_known(error: BaseException) -> None:
    """Not even of a failed connection: who knows by what transport it was."""
    assert outcome(error) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("error", "known"),
    [
        (api_error(400, json=TOLD), Outcome.REFUSED),
        (api_error(404, json={**TOLD, "detail": {}}), Outcome.REFUSED),
        (api_error(429, json=TOLD), Outcome.UNKNOWN),
        (api_error(408, json=TOLD), Outcome.UNKNOWN),
        (api_error(400, json={**TOLD, "code": "SYSTEM_ERROR"}), Outcome.UNKNOWN),
        (api_error(400, json={**TOLD, "code": "OTHER"}), Outcome.UNKNOWN),
        (api_error(500, json=TOLD), Outcome.UNKNOWN),
        (api_error(302, json=TOLD), Outcome.UNKNOWN),
        (api_error(400, text="<html>"), Outcome.UNKNOWN),
        (api_error(400, text="[" * 100_000), Outcome.UNKNOWN),
        (api_error(400, json=[TOLD]), Outcome.UNKNOWN),
        (api_error(400, json={"message": "no"}), Outcome.UNKNOWN),
        (api_error(400, json={"code": "", "message": "no"}), Outcome.UNKNOWN),
        (api_error(400, json={"code": "PARAM_ERROR"}), Outcome.UNKNOWN),
        (api_error(400, json={"code": 1, "message": "no"}), Outcome.UNKNOWN),
        (api_error(400, content=b""), Outcome.UNKNOWN),
        (api_error(400, json=TOLD, headers={"Wechatpay-Signature": "x"}), Outcome.UNKNOWN),
        (api_error(400, True, json=TOLD, headers={"Wechatpay-Signature": "x"}), Outcome.REFUSED),
    ],
)
def test_only_the_platforms_own_words_refuse(error: chainpay.APIError, known: Outcome) -> None:
    """A 4xx, in its JSON, whose signature is none or true."""
    assert outcome(error) is known


@pytest.mark.parametrize("known", Outcome)
def test_what_is_recorded_travels(known: Outcome) -> None:
    """Through copies and pickles, of our errors and of others."""
    for error in (chainpay.UsageError("x"), httpx.ReadTimeout("x"), api_error(400, json=TOLD)):
        record_outcome(error, known)
        for twin in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
            assert outcome(twin) is known


def test_what_others_record_is_not_believed() -> None:
    """Only a value of ours."""
    error = OSError("x")
    error.chainpay_outcome = "not sent"  # type: ignore[attr-defined]
    assert outcome(error) is Outcome.UNKNOWN


# Of calls


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"jsn": {}}, TypeError),
        ({"json": float("nan")}, chainpay.UsageError),
        ({"timeout": -1}, chainpay.UsageError),
        ({"json": {}, "check": "error"}, chainpay.CheckError),
        ({"headers": {"Wechatpay-Serial": "X"}, "json": {"a": chainpay.Sensitive("x")}}, None),
    ],
)
def test_what_is_wrong_with_a_call(
    options: Any, error: type[Exception] | None, door: Door, client: Client, platform: Recording
) -> None:
    """Nothing was sent."""
    with pytest.raises(error or chainpay.UsageError) as caught:
        door(client.chain(ORDERS), "post", **options)
    assert outcome(caught.value) is Outcome.NOT_SENT
    assert platform.requests == []


def test_without_the_platforms_keys_nothing_is_sent(door: Door, platform: Recording) -> None:
    """The certificates are refused, and with them the call is never sent."""
    arguments = {**platform.credentials(), "certs": None, "apiv3_key": "0" * 32}
    platform.faults.add("500", path="v3/certificates")
    with Client(**arguments, retry=None) as client, pytest.raises(chainpay.APIError) as caught:
        door(client.chain(ORDERS), "post", json=ORDER)
    assert outcome(caught.value) is Outcome.NOT_SENT
    assert len(platform.requests) == 1


class Careless(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """It reports a connection that was reset after the request had arrived as a failed one."""

    def __init__(self, platform: Recording) -> None:
        self._platform = platform

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._platform.handle_request(request)
        raise httpx.ConnectTimeout("late")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def test_another_transport_is_not_believed(door: Door, platform: Recording) -> None:
    """Its failed connection is not sent again, and its outcome is unknown."""
    arguments = {**platform.credentials(), "transport": Careless(platform)}
    with Client(**arguments) as client, pytest.raises(httpx.ConnectTimeout) as caught:
        door(client.chain(ORDERS), "post", json=ORDER)
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert platform.happened("1") == {f"POST {ORDERS}": 1}
    assert len(platform.requests) == 1


@pytest.mark.parametrize("more", [{}, {"proxy": "http://127.0.0.1:1"}])
def test_a_connection_that_is_refused(more: Any, door: Door, platform: Recording) -> None:
    """By our own transport it is certain: to the platform, or to a proxy."""
    arguments = {
        **platform.credentials(),
        "transport": None,
        "base_uri": "http://127.0.0.1:1",
        "retry": chainpay.Retry(attempts=2, pause=0.001),
        **more,
    }
    with Client(**arguments) as client, pytest.raises(httpx.ConnectError) as caught:
        door(client.chain(ORDERS), "post", json=ORDER)
    assert outcome(caught.value) is Outcome.NOT_SENT
    through = " through the proxy http://127.0.0.1:1" if more else ""
    place = f"(POST {ORDERS} to 127.0.0.1:1{through}, attempt 2): nothing was sent"
    assert str(caught.value).endswith(place)


def test_json_is_not_of_apiv2(door: Door, platform: Recording) -> None:
    """Who answers so is somebody else: it proves nothing."""
    told = {"code": "LIMIT", "message": "from some gateway"}
    transport = httpx.MockTransport(lambda request: httpx.Response(400, json=told))
    arguments = {**platform.credentials(), "transport": transport}
    with Client(**arguments) as client, pytest.raises(chainpay.APIError) as caught:
        door(client.chain("v2/pay/micropay"), "post", xml={"mch_id": client.mchid})
    assert outcome(caught.value) is Outcome.UNKNOWN


def test_a_refusal_is_one_line() -> None:
    """What a server says looks like no other line of a log, and can be written."""
    told = {"code": "X\nINFO paid", "message": "\ud800\t!"}
    answer = httpx.Response(400, request=POST, content=b"{}")
    text = str(chainpay.APIError(answer, **told))
    assert text.isprintable()
    assert "X INFO paid: ? !" in text


# Of promises


def test_a_promise_that_was_dropped(client: Client) -> None:
    """Unsent it is known; else it isn't."""
    promise = client.chain(ORDERS).get_async()
    promise.cancel()
    with pytest.raises(chainpay.Cancelled) as caught:
        promise.wait()
    assert outcome(caught.value) is Outcome.NOT_SENT


def test_a_callback_that_waits_for_itself(client: Client, platform: Recording) -> None:
    """It is wrong, but the request was sent."""
    promise = client.chain(ORDERS).post_async(json=ORDER)
    last = promise.then(lambda _: last.wait())
    with pytest.raises(chainpay.UsageError, match="waits for its own promise") as caught:
        last.wait()
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert platform.happened("1") == {f"POST {ORDERS}": 1}


def test_what_a_callback_raises_says_nothing_new(client: Client, platform: Recording) -> None:
    """The request was carried out; that another call was not sent is no answer to that."""
    chain = client.chain(ORDERS)
    bad = chain.post_async(json=ORDER).then(lambda _: chain.post(json=float("nan")))
    with pytest.raises(chainpay.UsageError) as caught:
        bad.wait()
    assert outcome(caught.value) is Outcome.UNKNOWN


def test_what_takes_the_place_of_a_failure(client: Client, platform: Recording) -> None:
    """It says what the failure said."""

    def other(error: Exception) -> None:
        raise LookupError from error

    for fault, known in (("refuse", Outcome.NOT_SENT), ("400", Outcome.REFUSED)):
        platform.faults.clear()
        if fault == "refuse":
            platform.faults.add("refuse")
        body = ORDER if fault == "refuse" else {}
        with pytest.raises(LookupError) as caught:
            client.chain(ORDERS).post_async(json=body, retry=False).otherwise(other).wait()
        assert outcome(caught.value) is known
