"""The events of a call: for the hook and the logger, in which order, and without secrets."""

from __future__ import annotations

import logging
import pickle
from contextlib import suppress
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Client, Outcome, Retry, Sensitive, UsageError
from chainpay.events import (
    Answered,
    Ended,
    Event,
    Failed,
    Refreshed,
    Refused,
    Retried,
    Sent,
    Signed,
    Switched,
    Verified,
)
from chainpay.gateway import Gateway
from chainpay.transport.instrumentation import Emitter
from tests.support.doors import Door
from tests.support.recording import Recording

ORDERS = "v3/payscore/payafter-orders"
ORDER = {"appid": "wx1", "out_order_no": "1", "service_id": "500001"}
QUICK = Retry(pause=0.001, longest=0.01)


@pytest.fixture
def events() -> list[Any]:
    return []


@pytest.fixture
def watched(platform: Recording, events: list[Any]) -> Client:
    return Client(**platform.credentials(), retry=QUICK, on_event=events.append)


def kinds(events: list[Any]) -> list[type[Event]]:
    return [type(event) for event in events]


def test_a_call_that_goes_well(
    door: Door, watched: Client, events: list[Any], platform: Recording
) -> None:
    """Each step once, in order, with what belongs to it."""
    door(watched.chain(ORDERS), "post", json=ORDER)
    assert kinds(events) == [Signed, Sent, Answered, Verified, Ended]
    signed, sent, answered, verified, ended = events
    assert {(one.method, one.path, one.attempt) for one in events} == {("POST", ORDERS, 1)}
    assert len({one.call for one in events}) == 1
    assert signed.serial == platform.serial
    assert sent.host == "api.mch.weixin.qq.com"
    assert answered.status == 200
    assert answered.request_id
    assert 0 < answered.seconds <= ended.seconds
    assert verified.serial == platform.public_key_id
    assert (ended.error, ended.outcome) == (None, None)


def test_each_call_has_a_number(watched: Client, events: list[Any]) -> None:
    """So that simultaneous calls can be told apart."""
    chain = watched.chain(ORDERS)
    chainpay.Promise.all([chain.post_async(json=ORDER) for _ in range(10)]).wait()
    by_call: dict[int, list[type[Event]]] = {}
    for event in events:
        by_call.setdefault(event.call, []).append(type(event))
    assert len(by_call) == 10
    assert set(map(tuple, by_call.values())) == {(Signed, Sent, Answered, Verified, Ended)}


def test_a_refusal(door: Door, watched: Client, events: list[Any]) -> None:
    """With the platform's code, and what it means."""
    with pytest.raises(chainpay.APIError):
        door(watched.chain(ORDERS), "get", query={"out_order_no": "1"})
    assert kinds(events) == [Signed, Sent, Answered, Refused, Ended]
    refused, ended = events[3:]
    assert (refused.status, refused.code) == (404, "ORDER_NOT_EXIST")
    assert refused.request_id == events[2].request_id
    assert refused.outcome is ended.outcome is Outcome.REFUSED
    assert ended.error == "APIError"


def test_another_attempt(
    door: Door, watched: Client, events: list[Any], platform: Recording
) -> None:
    """It has the same number, and is counted."""
    platform.faults.add("refuse", times=1)
    platform.faults.add("502", times=1)
    door(watched.chain(ORDERS), "post", json=ORDER, retry="same-number")
    first = [Signed, Sent, Switched, Failed, Retried]
    second = [Signed, Sent, Answered, Refused, Retried]
    assert kinds(events) == [*first, *second, Signed, Sent, Answered, Verified, Ended]
    assert [one.attempt for one in events] == [1] * 5 + [2] * 5 + [3] * 5
    assert (events[3].error, events[3].outcome) == ("ConnectError", Outcome.NOT_SENT)
    assert (events[4].pause, events[4].reason) == (0, "ConnectError")
    assert events[9].reason == "502"
    assert events[8].outcome is Outcome.UNKNOWN
    assert 0 < events[9].pause <= 0.01
    assert [one.host for one in events if isinstance(one, Sent)] == [
        "api.mch.weixin.qq.com",
        "api2.mch.weixin.qq.com",
        "api2.mch.weixin.qq.com",
    ]


def test_apiv2(door: Door, watched: Client, events: list[Any]) -> None:
    """It has no serials."""
    body = {"appid": "wx1", "mch_id": watched.mchid, "out_trade_no": "x"}
    with pytest.raises(chainpay.APIError):
        door(watched.chain("v2/pay/orderquery"), "post", xml=body)
    assert kinds(events) == [Signed, Sent, Answered, Refused, Ended]
    assert events[0].serial == ""


def test_an_answer_that_nobody_verifies(door: Door, watched: Client, events: list[Any]) -> None:
    """It is not called verified."""
    door(watched.chain(ORDERS), "post", json=ORDER, verifier=chainpay.UNSIGNED)
    assert kinds(events) == [Signed, Sent, Answered, Ended]


def test_certificates_are_fetched(platform: Recording, events: list[Any]) -> None:
    """By a call of its own, before the one that needs them."""
    client = Client(**{**platform.credentials(), "certs": None}, on_event=events.append)
    client.chain(ORDERS).post(json=ORDER)
    steps = [Signed, Sent, Answered, Verified, Ended]
    assert kinds(events) == [*steps, Refreshed, *steps]
    assert events[5].serials == (platform.certificate_serial,)
    assert events[0].path == "v3/certificates"


def test_what_is_wrong_before_is_no_event(watched: Client, events: list[Any]) -> None:
    """Nothing has happened yet."""
    watched.close()
    with pytest.raises(UsageError):
        watched.chain(ORDERS).post(json=ORDER)
    with pytest.raises(UsageError):
        watched.chain(ORDERS).post(json=float("nan"))
    assert events == []


def test_an_interrupted_call_has_ended(
    watched: Client, events: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what is known."""

    def interrupt(self: Gateway, request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    monkeypatch.setattr(Recording, "handle_request", interrupt)
    with pytest.raises(KeyboardInterrupt) as caught:
        watched.chain(ORDERS).post(json=ORDER)
    assert chainpay.outcome(caught.value) is Outcome.UNKNOWN
    assert kinds(events) == [Signed, Sent, Ended]
    assert (events[2].error, events[2].outcome) == ("KeyboardInterrupt", Outcome.UNKNOWN)


# The hook


def test_a_hook_that_fails_harms_nobody(
    door: Door, platform: Recording, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged, with its traceback, and the call goes on."""

    def fail(event: Event) -> None:
        raise ZeroDivisionError

    client = Client(**platform.credentials(), on_event=fail)
    assert door(client.chain(ORDERS), "post", json=ORDER).status_code == 200
    assert {record.getMessage() for record in caplog.records} == {"on_event= failed"}
    assert all(record.exc_info for record in caplog.records)


async def _later(event: Event) -> None: ...


class _Later:
    async def __call__(self, event: Event) -> None: ...


@pytest.mark.parametrize("wrong", [5, "print", _later, _Later()])
def test_what_is_no_hook(wrong: Any, gateway: Gateway) -> None:
    """A function that returns before the call goes on."""
    with pytest.raises(UsageError, match="on_event= takes a function of one event"):
        Client(**gateway.credentials(), on_event=wrong)


def test_events_are_values(watched: Client, events: list[Any]) -> None:
    """Compared, pickled, matched; not changed."""
    watched.chain(ORDERS).post(json=ORDER)
    assert pickle.loads(pickle.dumps(events)) == events
    with pytest.raises(AttributeError):
        events[0].attempt = 5
    match events[3]:
        case Verified(serial=serial, attempt=1):
            assert serial
        case _:
            raise AssertionError


# The logger


def test_the_logger_has_the_same_events(
    door: Door, client: Client, platform: Recording, caplog: pytest.LogCaptureFixture
) -> None:
    """Steps at DEBUG, failures at INFO, what is done about them at WARNING."""
    platform.faults.add("refuse", times=1)
    with caplog.at_level(logging.DEBUG, logger="chainpay"):
        door(client.chain(ORDERS), "post", json=ORDER)
    messages = [(record.levelname, record.getMessage()) for record in caplog.records]
    messages = [(level, text) for level, text in messages if ORDERS in text]
    words = [f"{level} {text.split()[3]}" for level, text in messages]
    assert words == [
        *("DEBUG signed", "DEBUG sent", "WARNING switched", "INFO failed", "WARNING retried"),
        *("DEBUG signed", "DEBUG sent", "DEBUG answered", "DEBUG verified", "DEBUG ended"),
    ]
    assert messages[2][1].endswith(
        f"POST {ORDERS} switched before='https://api.mch.weixin.qq.com'"
        " after='https://api2.mch.weixin.qq.com'"
    )
    assert all(text.startswith("#") for _, text in messages)
    assert f".2 POST {ORDERS} verified serial='{platform.public_key_id}'" in messages[8][1]


def test_what_belongs_to_no_call_is_logged(
    platform: Recording, caplog: pytest.LogCaptureFixture
) -> None:
    """With what it has."""
    client = Client(**{**platform.credentials(), "certs": None})
    with caplog.at_level(logging.INFO, logger="chainpay"):
        client.chain(ORDERS).post(json=ORDER)
    assert [record.getMessage() for record in caplog.records] == [
        f"refreshed serials=('{platform.certificate_serial}',)"
    ]


def test_nobody_listens(
    client: Client, platform: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then no event is made."""
    made: list[Any] = []
    monkeypatch.setattr(Emitter, "emit", lambda *_, **__: made.append(1))
    client.chain(ORDERS).post(json=ORDER)
    assert made == []


# Secrets

SECRETS = ("hunter2", "13800000000", "q=secret", "signature=", "BEGIN", "nonce_str")


def test_no_event_holds_a_secret(
    door: Door, platform: Recording, events: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    """No body, query, header, key or signature; not of failures either."""
    client = Client(
        **{**platform.credentials(), "secret": "hunter2"}, on_event=events.append, retry=QUICK
    )
    private = {"Authorization-Token": "hunter2"}
    calls: list[tuple[str, str, dict[str, Any]]] = [
        ("v3/security/echo", "post", {"json": {"echo_message": Sensitive("13800000000")}}),
        (ORDERS, "post", {"json": {**ORDER, "attach": "hunter2"}, "headers": private}),
        (ORDERS, "get", {"query": {"q": "secret", "out_order_no": "hunter2"}}),
        ("v2/pay/orderquery", "post", {"xml": {"out_trade_no": "hunter2"}}),
    ]
    with caplog.at_level(logging.DEBUG, logger="chainpay"):
        for fault in (None, "reset", "500", "stripped", "cut"):
            platform.faults.clear()
            if fault:
                platform.faults.add(fault)
            for path, method, options in calls:
                with suppress(chainpay.ChainpayError, httpx.TransportError):
                    door(client.chain(path), method, **options)
    texts = " ".join([*map(repr, events), *map(str, events), caplog.text])
    assert len(events) > 100
    assert [secret for secret in SECRETS if secret in texts] == []


def test_a_servers_words_move_no_cursor(
    door: Door, gateway: Gateway, caplog: pytest.LogCaptureFixture
) -> None:
    """What it says of itself is printable in the log."""

    def answer(request: httpx.Request) -> httpx.Response:
        code = {"code": "\x1b[2J\nINFO forged", "message": ""}
        return httpx.Response(400, json=code, headers={"Request-ID": "\x1b[31m"})

    client = Client(**{**gateway.credentials(), "transport": httpx.MockTransport(answer)})
    with caplog.at_level(logging.DEBUG, logger="chainpay"), pytest.raises(chainpay.APIError):
        door(client.chain(ORDERS), "get")
    assert len(caplog.records) == 5
    assert all(record.getMessage().isprintable() for record in caplog.records)
