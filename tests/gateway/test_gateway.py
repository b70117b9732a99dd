"""The emulated platform as a whole: seeded orders, and many requests at once.

The life of pay-after orders is in ``openapi/test_v3_payscore_payafter_orders.py``.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from time import sleep
from types import FrameType
from typing import Any

import pytest

import chainpay
from chainpay.catalog import operation, samples
from chainpay.gateway import Gateway
from chainpay.gateway.state.keys import new_serial
from tests.support.doors import Door
from tests.support.gateway_requests import (
    ORDER,
    ORDERS,
    OURS,
    a_client,
    call_sample,
    deliver,
)


def test_serials_are_those_of_certificates(gateway: Gateway) -> None:
    """Positive, below 2^159, in 40 digits: the merchant's, and the platform's after a rotation."""
    serials = [gateway.serial, gateway.certificate_serial, gateway.rotate()]
    serials += [f"{new_serial():X}" for _ in range(1000)]
    assert all(re.fullmatch("[1-7][0-9A-F]{39}", serial) for serial in serials)
    assert len(set(serials)) == len(serials)


def test_samples_are_marked(gateway: Gateway, client: chainpay.Client) -> None:
    """An operation without a behaviour answers samples, in both APIs; a refusal is none."""
    behaving = client.v3.security.echo.post(json={"echo_message": "x"})
    sampled = client.v3.capital.capitallhh.areas.provinces.get()
    v2 = call_sample(client, "POST", "v2/deposit/orderquery")
    with pytest.raises(chainpay.APIError) as refusal:
        client.v2.deposit.orderquery.post(xml={"mch_id": client.mchid, "appid": "wx1"})
    answers = (behaving, sampled, v2, refusal.value.response)
    marks = [each.headers.get("Chainpay-Sample") for each in answers]
    assert marks == [None, "true", "true", None]
    assert [each["is_sample"] for each in Gateway.requests(gateway)] == [False, True, True, False]


# An order to look at
def test_a_seeded_platform_answers_the_sample_calls(
    gateway: Gateway, client: chainpay.Client, door: Door
) -> None:
    """Who pastes the catalog's calls finds a paid order and its refund, in both APIs."""
    assert gateway.seed() == gateway.seed()
    numbers = gateway.seed()
    for method, path, state in (
        ("GET", "v3/pay/transactions/out-trade-no/{out_trade_no}", "trade_state"),
        ("GET", "v3/pay/transactions/id/{transaction_id}", "trade_state"),
        ("GET", "v3/refund/domestic/refunds/{out_refund_no}", "status"),
        ("POST", "v3/refund/domestic/refunds", "status"),
    ):
        options = samples.sample_call(operation(method, path))
        details = door(client.chain(path), method.lower(), options).json()
        assert details[state] in ("REFUND", "SUCCESS")
        assert details["out_trade_no"] == numbers["out_trade_no"]
        assert details["transaction_id"] == numbers["transaction_id"]
    for path, name in (("v2/pay/orderquery", "trade_state"), ("v2/pay/refundquery", "refund_id_0")):
        options = samples.sample_call(operation("POST", path))
        answer = door(client.chain(path), "post", options)
        assert chainpay.from_xml(answer.content)[name] in ("REFUND", numbers["refund_id"])
    headers, body = gateway.notification(numbers["out_trade_no"], numbers["out_refund_no"])
    assert client.callbacks.receive(headers, body).resource["refund_id"] == numbers["refund_id"]


def test_a_platform_is_seeded_once_the_number_is_free(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """The order that the sample call places is paid; another one of its number stays as it is."""
    call_sample(client, "POST", "v3/pay/transactions/native")
    with pytest.raises(
        chainpay.UsageError, match="'20261125001' exists already: OUT_TRADE_NO_USED"
    ):
        gateway.seed()
    fresh = Gateway()
    with a_client(fresh) as another:
        call_sample(another, "POST", "v3/pay/transactions/jsapi")
        assert fresh.seed()["out_trade_no"] == "20261125001"


# Many at once
@pytest.fixture
def interleaved() -> Iterator[None]:
    """Within the gateway, threads take turns at every line: what isn't locked collides."""

    def take_turns(frame: FrameType, event: str, argument: Any) -> Any:
        if not frame.f_globals["__name__"].startswith("chainpay.gateway"):
            return None
        sleep(1e-6)
        return take_turns

    before = threading.gettrace()
    threading.settrace(take_turns)
    yield
    threading.settrace(before)


def at_once(calls: list[Callable[[], Any]]) -> list[Any]:
    """Make calls in as many threads, which start together."""
    barrier = threading.Barrier(len(calls))

    def call(one: Callable[[], Any]) -> Any:
        barrier.wait()
        return one()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(call, calls))


@pytest.mark.slow
@pytest.mark.usefixtures("interleaved")
def test_fifty_threads_that_create_one_order_get_one_order(client: chainpay.Client) -> None:
    """An order is created once, however many ask for it at the same time."""
    node = client.chain(ORDERS)
    answers = at_once([lambda: node.post(json=ORDER).json()] * 50)
    assert len({answer["order_id"] for answer in answers}) == 1


def test_fifty_tasks_that_create_one_order_get_one_order(client: chainpay.Client) -> None:
    """The same holds for tasks of an event loop."""

    async def post() -> Any:
        return (await client.chain(ORDERS).post_async(json=ORDER)).json()

    async def main() -> list[Any]:
        return await asyncio.gather(*(post() for _ in range(50)))

    assert len({answer["order_id"] for answer in asyncio.run(main())}) == 1


@pytest.mark.usefixtures("interleaved")
@pytest.mark.parametrize("threads", [10] * 5 + [50])
def test_many_threads_with_one_nonce_get_in_once(
    gateway: Gateway, client: chainpay.Client, threads: int
) -> None:
    """A nonce is good for one request, however many come with it at the same moment."""
    request = client.build_request("POST", ORDERS, json=ORDER)
    answers = at_once([partial(deliver, gateway, request)] * threads)
    assert Counter(answer.status_code for answer in answers) == {200: 1, 401: threads - 1}
    assert {answer.json().get("code") for answer in answers} == {None, "SIGN_ERROR"}


@pytest.mark.usefixtures("interleaved")
def test_threads_that_move_one_order_move_it_once(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """Of many that finish or revoke an order at the same time, one succeeds."""
    client.request("POST", ORDERS, json={**ORDER, "need_user_confirm": False})
    requests = [
        client.build_request(
            "POST",
            f"{ORDERS}/{ORDER['out_order_no']}/{action}",
            json={**OURS, "reason": "用户投诉", "finish_type": 1},
        )
        for action in ("cancel", "complete") * 20
    ]
    answers = at_once([partial(deliver, gateway, request) for request in requests])
    assert Counter(answer.status_code for answer in answers) == {200: 1, 400: 39}


@pytest.mark.usefixtures("interleaved")
def test_threads_that_refund_one_order_refund_no_more_than_it_has(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """Of many refunds at the same time, one succeeds: there is money for no more."""
    order = {
        "appid": "wx1",
        "mchid": gateway.mchid,
        "description": "1",
        "out_trade_no": "ORDER-0001",
        "notify_url": "https://1",
        "amount": {"total": 100},
    }
    client.chain("v3/pay/transactions/native").post(json=order)
    gateway.pay("ORDER-0001")
    requests = [
        client.build_request(
            "POST",
            "v3/refund/domestic/refunds",
            json={
                "out_trade_no": "ORDER-0001",
                "out_refund_no": str(number),
                "amount": {"refund": 60, "total": 100, "currency": "CNY"},
            },
        )
        for number in range(20)
    ]
    answers = at_once([partial(deliver, gateway, request) for request in requests])
    assert Counter(answer.status_code for answer in answers) == {200: 1, 400: 19}


def test_steps_that_are_not_possible_are_explained() -> None:
    """What is named is what was called: a refund is no order."""
    with chainpay.sandbox() as client:
        gateway = client.gateway
        assert gateway is not None
        numbers = gateway.seed()
        steps: list[tuple[Callable[[], object], str]] = [
            (lambda: gateway.refund("x"), "^refund x: there is none with this number"),
            (
                lambda: gateway.pay(numbers["out_trade_no"]),
                r"^pay [^ ]+: the order is already paid \(ORDER_PAID, 该订单已支付\)$",
            ),
            (lambda: gateway.pay("x"), "^pay x: there is nothing with this number .没有这个单号"),
            (lambda: gateway.confirm("x"), "^confirm x: there is nothing with this number"),
            (
                lambda: gateway.confirm(numbers["out_trade_no"]),
                "there is no such move; the moves are: order: pay, ",
            ),
        ]
        for step, words in steps:
            with pytest.raises(chainpay.UsageError, match=words):
                step()
        gateway.refund(numbers["out_refund_no"], "CLOSED")
        with pytest.raises(chainpay.UsageError, match=r"not possible now .*退款单已关闭"):
            gateway.refund(numbers["out_refund_no"])


def test_an_appid_is_compared_with_those_of_the_merchant(keys: Any) -> None:
    """If the gateway was told them; in both APIs."""
    gateway = Gateway(keys=keys, appids=["wx1"])
    order = {
        "appid": "wx2",
        "mchid": gateway.mchid,
        "description": "1",
        "out_trade_no": "ORDER-0001",
        "notify_url": "https://example.com/n",
        "amount": {"total": 100},
    }
    v2 = samples.sample_call(operation("POST", "v2/pay/unifiedorder"))["xml"]
    with chainpay.Client(**gateway.credentials()) as client:
        with pytest.raises(chainpay.APIError, match="appid和mch_id不匹配") as caught:
            client.v3.pay.transactions.native.post(json=order)
        assert (caught.value.status, caught.value.code) == (400, "APPID_MCHID_NOT_MATCH")
        assert client.v3.pay.transactions.native.post(json={**order, "appid": "wx1"}).json()
        with pytest.raises(chainpay.APIError, match="APPID_MCHID_NOT_MATCH"):
            client.v2.pay.unifiedorder.post(xml=v2)
        v2 |= {"appid": "wx1", "out_trade_no": "ORDER-0002", "sub_appid": "wx3"}
        assert client.v2.pay.unifiedorder.post(xml=v2)
    with pytest.raises(chainpay.UsageError, match="appids= takes several"):
        Gateway(keys=keys, appids="wx1")


def test_an_address_that_the_platform_may_refuse(
    client: chainpay.Client, caplog: pytest.LogCaptureFixture
) -> None:
    """The order is placed all the same. A note tells of the address once, in APIv3 or APIv2."""
    order = {
        "appid": "wx1",
        "mchid": client.mchid,
        "description": "1",
        "notify_url": "http://127.0.0.1:8000/n",
        "amount": {"total": 100},
    }
    native = client.v3.pay.transactions.native
    v2 = samples.sample_call(operation("POST", "v2/pay/unifiedorder"))["xml"]
    v2 |= {"notify_url": "http://shop.example.com/n", "out_trade_no": "V2-0001"}
    with caplog.at_level("WARNING", "chainpay.gateway"):
        for number in ("ORDER-0001", "ORDER-0002"):
            assert native.post(json={**order, "out_trade_no": number}).json()
        for total in (1, 2):  # the second one is refused
            with suppress(chainpay.APIError):
                client.v2.pay.unifiedorder.post(xml={**v2, "total_fee": total})
    assert [each.message for each in caplog.records if each.name == "chainpay.gateway"] == [
        "note: the notify_url http://127.0.0.1:8000/n is local: it works here, WeChat Pay refuses"
        " it (须为外网可访问的地址)",
        "note: the notify_url http://shop.example.com/n starts with http://: newer products are"
        " called back at https:// only",
    ]


def test_no_note_on_a_request_that_is_refused(keys: Any, caplog: pytest.LogCaptureFixture) -> None:
    """For a field, or by the operation itself; and at some time there are notes enough."""
    gateway = Gateway(keys=keys, appids=["wx1"])
    order = {
        "appid": "wx1",
        "mchid": gateway.mchid,
        "description": "1",
        "out_trade_no": "ORDER-0001",
        "notify_url": "http://127.0.0.1:8000/n",
        "amount": {"total": 100},
    }
    v2 = samples.sample_call(operation("POST", "v2/pay/unifiedorder"))["xml"]
    with chainpay.Client(**gateway.credentials()) as client:
        native = client.v3.pay.transactions.native
        for wrong in ({"amount": {"total": 0}}, {"appid": "wx2"}):
            with pytest.raises(chainpay.APIError):
                native.post(json={**order, **wrong})
        with pytest.raises(chainpay.APIError):
            client.v2.pay.unifiedorder.post(xml={**v2, "notify_url": "http://localhost/n"})
        ours = [each for each in caplog.records if each.name == "chainpay.gateway"]
        assert ours == []
        for number in range(1002):
            address = f"http://127.0.0.1/{number}"
            native.post(json={**order, "out_trade_no": f"NOTE-{number:04}", "notify_url": address})
    assert len([each for each in caplog.records if each.name == "chainpay.gateway"]) == 1000
