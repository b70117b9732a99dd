"""Combined orders (合单): several orders of several merchants, paid at once or not at all."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.catalog import operation
from chainpay.gateway import Gateway
from tests.openapi.test_v3_answers import faults
from tests.support.clock import Clock
from tests.support.gateway_requests import OTHER, a_client, refusal
from tests.support.loopback import eventually
from tests.support.shop import Shop

COMBINED = "v3/combine-transactions"
BY_NUMBER = COMBINED + "/out-trade-no/{combine_out_trade_no}"
REFUNDS = "v3/refund/domestic/refunds"
OURS, THEIRS = "1900000001", OTHER["mchid"]
NUMBER, FIRST, SECOND = "COMBINED-0001", "SUB-0001", "SUB-0002"
APPID = "wxd678efh567hg6787"
SCENE = {"payer_client_ip": "127.0.0.1", "device_id": "POS1"}
#: What else each way of paying wants, and what it answers.
WAYS: dict[str, tuple[dict[str, Any], str]] = {
    "jsapi": ({"combine_payer_info": {"openid": "o1"}}, "prepay_id"),
    "miniprogram": ({"combine_payer_info": {"openid": "o1"}}, "prepay_id"),
    "native": ({"scene_info": SCENE}, "code_url"),
    "app": ({}, "prepay_id"),
    "h5": ({"scene_info": {**SCENE, "h5_info": {"type": "Wap"}}}, "h5_url"),
}


def sub(number: str, total: int = 100, mchid: str = OURS, **more: Any) -> dict[str, Any]:
    """Return a sub-order."""
    return {
        "mchid": mchid,
        "out_trade_no": number,
        "description": "公仔",
        "attach": "附加",
        "amount": {"total_amount": total, "currency": "CNY"},
        **more,
    }


SUBS = [sub(FIRST), sub(SECOND, 50, THEIRS)]


def place(client: chainpay.Client, how: str = "native", **more: Any) -> Any:
    body = {
        "combine_appid": APPID,
        "combine_mchid": OURS,
        "combine_out_trade_no": NUMBER,
        "sub_orders": SUBS,
        "notify_url": "https://pay.example.com/notify",
        **WAYS[how][0],
        **more,
    }
    return client.chain(f"{COMBINED}/{how}").post(json=body).json()


def query(client: chainpay.Client) -> Any:
    return client.chain(BY_NUMBER).get(combine_out_trade_no=NUMBER).json()


def states(client: chainpay.Client) -> list[str]:
    return [each["trade_state"] for each in query(client)["sub_orders"]]


def close(client: chainpay.Client, subs: list[dict[str, Any]], appid: str = APPID) -> Any:
    names = ("mchid", "out_trade_no")
    body = {
        "combine_appid": appid,
        "sub_orders": [{name: each[name] for name in names} for each in subs],
    }
    return client.chain(BY_NUMBER + "/close").post(json=body, combine_out_trade_no=NUMBER)


def refund(client: chainpay.Client, number: str, amount: int, total: int) -> Any:
    amounts = {"refund": amount, "total": total, "currency": "CNY"}
    body = {"out_trade_no": number, "out_refund_no": f"R-{number}", "amount": amounts}
    return client.chain(REFUNDS).post(json=body).json()


@pytest.mark.parametrize("how", WAYS)
def test_all_are_paid_at_once(
    gateway: Gateway, client: chainpay.Client, keys: Any, how: str
) -> None:
    """Placed, placed again, paid by the combined number; each merchant gets his part."""
    first, again = place(client, how), place(client, how)
    assert first.keys() == {WAYS[how][1]}
    assert first != again
    assert states(client) == ["NOTPAY"] * 2
    assert "combine_payer_info" not in query(client)
    gateway.pay(NUMBER)
    paid = query(client)
    assert states(client) == ["SUCCESS"] * 2
    assert [each["amount"]["payer_amount"] for each in paid["sub_orders"]] == [100, 50]
    id_ = paid["combine_transaction_id"]
    node = client.chain(COMBINED + "/id/{combine_transaction_id}")
    assert node.get(combine_transaction_id=id_).json()["combine_out_trade_no"] == NUMBER
    assert list(faults(operation("GET", BY_NUMBER).returns, paid, keys[0])) == []
    assert paid["combine_payer_info"]["openid"]
    assert [gateway.record(n)["state"] for n in (NUMBER, FIRST)] == ["SUCCESS"] * 2
    assert gateway.record(SECOND, mchid=THEIRS)["amount"] == 50
    assert gateway.record(NUMBER)["amount"] == 150
    assert gateway.record(NUMBER)["related"] == [{"kind": "order", "number": FIRST}]
    assert refusal(place, client, how).code == "ORDER_PAID"
    assert refusal(close, client, SUBS).code == "ORDER_PAID"


def test_one_callback(gateway: Gateway, client: chainpay.Client) -> None:
    """It has all sub-orders, and is found by each of their numbers."""
    with gateway.serve(delivers=True), Shop(client.callbacks.receive) as shop:
        shop.receives = True
        place(client, notify_url=shop.url)
        gateway.pay(NUMBER)
        assert eventually(lambda: len(shop.seen) == 1)
    event = shop.seen[0][0]
    assert (event.event_type, event.original_type) == ("TRANSACTION.SUCCESS", "transaction")
    assert event.resource == query(client)
    assert event.resource["scene_info"] == {"device_id": "POS1"}
    (owed,) = gateway.events(FIRST)
    assert owed["numbers"] == [NUMBER, FIRST, SECOND]
    received = client.callbacks.receive(*gateway.notification(NUMBER))
    assert received.resource == event.resource


def test_a_sub_order_is_nothing_alone(gateway: Gateway, client: chainpay.Client) -> None:
    """Nobody pays or closes it; no query of single orders knows it, paid or not."""
    place(client)
    for act in (gateway.pay, gateway.expire):
        with pytest.raises(chainpay.UsageError, match=f"请操作合单{NUMBER}"):
            act(FIRST)
    assert gateway.record(FIRST)["moves"] == []
    one = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
    for _ in range(2):
        error = refusal(one.get, query={"mchid": OURS}, out_trade_no=FIRST)
        assert error.code == "ORDER_NOT_EXIST"
        error = refusal(one.close.post, json={"mchid": OURS}, out_trade_no=FIRST)
        assert error.code == "ORDER_NOT_EXIST"
        if gateway.record(NUMBER)["state"] == "NOTPAY":
            gateway.pay(NUMBER)


def test_each_merchant_refunds_his_order(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """By the number of the sub-order; the combined number and those of others are unknown."""
    gateway.register(**OTHER, public_key=stranger.public_key())
    place(client)
    assert refusal(refund, client, FIRST, 30, 100).code == "RESOURCE_NOT_EXISTS"
    gateway.pay(NUMBER)
    assert refund(client, FIRST, 30, 100)["status"] == "SUCCESS"
    for number in (NUMBER, SECOND):
        assert refusal(refund, client, number, 30, 50).code == "RESOURCE_NOT_EXISTS"
    with a_client(gateway, **OTHER, private_key=stranger) as other:
        assert refund(other, SECOND, 50, 50)["status"] == "SUCCESS"
    assert states(client) == ["REFUND"] * 2
    assert gateway.record(NUMBER)["state"] == "SUCCESS"


def test_closed_together(gateway: Gateway, client: chainpay.Client) -> None:
    """The request names exactly the sub-orders; closing again is no error."""
    place(client)
    for subs, appid in ((SUBS[:1], APPID), ([*SUBS, sub("SUB-0003")], APPID), (SUBS, "wx1")):
        assert refusal(close, client, subs, appid).code == "INVALID_REQUEST"
    assert states(client) == ["NOTPAY"] * 2
    for _ in range(2):
        assert close(client, [SUBS[1], SUBS[0]]).status_code == 204
    assert states(client) == ["CLOSED"] * 2
    with pytest.raises(chainpay.UsageError):
        gateway.pay(NUMBER)
    assert refusal(place, client).code == "ORDER_CLOSED"


def test_time(keys: Any) -> None:
    """After time_expire nothing is paid; after 7 days all is closed, and at once by an act."""
    clock = Clock(1795449540.0)
    gateway = Gateway(keys=keys, clock=clock)
    with a_client(gateway) as client:
        place(client, time_expire="2026-11-24T00:09:00+08:00")
        clock.now += 900
        with pytest.raises(chainpay.UsageError):
            gateway.pay(NUMBER)
        assert refusal(place, client, time_expire="2026-11-24T00:09:00+08:00").code == (
            "ORDER_CLOSED"
        )
        assert states(client) == ["NOTPAY"] * 2
        clock.now += 7 * 24 * 3600
        assert gateway.record(FIRST)["state"] == gateway.record(NUMBER)["state"] == "CLOSED"
        more = {"combine_out_trade_no": "COMBINED-0002"}
        place(client, **more, sub_orders=[sub("SUB-0003"), sub("SUB-0004")])
        gateway.expire("COMBINED-0002")
        assert gateway.record("SUB-0004")["state"] == "CLOSED"


def many(count: int, **more: Any) -> list[dict[str, Any]]:
    return [sub(f"SUB-{index:04}", **more) for index in range(count)]


@pytest.mark.parametrize(
    ("more", "status", "code"),
    [
        ({"combine_mchid": THEIRS}, 400, "PARAM_ERROR"),
        ({"sub_orders": many(1)}, 400, "INVALID_REQUEST"),
        ({"sub_orders": many(11)}, 400, "INVALID_REQUEST"),
        ({"sub_orders": many(51, sub_mchid="1900000109")}, 400, "INVALID_REQUEST"),
        ({"sub_orders": [sub(FIRST), sub(SECOND, 0)]}, 400, "PARAM_ERROR"),
        ({"sub_orders": [sub(FIRST), sub(FIRST)]}, 403, "OUT_TRADE_NO_USED"),
        ({"combine_out_trade_no": "COMBINED-0002"}, 403, "OUT_TRADE_NO_USED"),
        ({"sub_orders": [SUBS[0], sub(SECOND, 51, THEIRS)]}, 403, "OUT_TRADE_NO_USED"),
    ],
)
def test_what_is_refused(
    gateway: Gateway, client: chainpay.Client, more: dict[str, Any], status: int, code: str
) -> None:
    """Too few, too many, no money, a number that is used; then no sub-order is there."""
    if more.get("sub_orders", SUBS)[0] == SUBS[0] and code == "OUT_TRADE_NO_USED":
        place(client)
    known = len(gateway.records("order"))
    error = refusal(place, client, **more)
    assert (error.status, error.code) == (status, code)
    assert len(gateway.records("order")) == known


def test_an_unknown_number(client: chainpay.Client) -> None:
    """In the spelling of these operations."""
    error = refusal(query, client)
    assert (error.status, error.code) == (404, "ORDERNOTEXIST")
    node = client.chain(COMBINED + "/id/{combine_transaction_id}")
    assert refusal(node.get, combine_transaction_id="42").code == "ORDERNOTEXIST"


def test_sub_merchants(gateway: Gateway, client: chainpay.Client, keys: Any) -> None:
    """A partner combines one order of a sub-merchant, and refunds it with his number."""
    named = {"sub_mchid": "1900000109", "sub_appid": "wx8888888888888888"}
    place(client, "jsapi", sub_orders=[sub(FIRST, **named)])
    gateway.pay(NUMBER)
    (known,) = query(client)["sub_orders"]
    assert known["sub_openid"]
    assert {name: known[name] for name in named} == named
    assert list(faults(operation("GET", BY_NUMBER).returns, query(client), keys[0])) == []
    assert refusal(refund, client, FIRST, 1, 100).code == "INVALID_REQUEST"
    amount = {"refund": 100, "total": 100}
    body = {
        "sub_mchid": named["sub_mchid"],
        "sp_appid": APPID,
        "out_trade_no": FIRST,
        "out_refund_no": "R1",
        "amount": amount,
    }
    assert client.chain("v3/ecommerce/refunds/apply").post(json=body).status_code == 200
    assert states(client) == ["REFUND"]


def test_another_address_of_the_user(client: chainpay.Client) -> None:
    """It is the same combined order; at another device it is not."""
    place(client, "native")
    moved = place(client, "native", scene_info={**SCENE, "payer_client_ip": "10.0.0.2"})
    assert moved.keys() == {"code_url"}
    other = {"scene_info": {**SCENE, "device_id": "POS2"}}
    assert refusal(place, client, "native", **other).code == "OUT_TRADE_NO_USED"


def test_the_same_number_twice(gateway: Gateway, client: chainpay.Client) -> None:
    """A sub-order may have the number of the combined order, which is the one that is paid."""
    place(client, sub_orders=[sub(NUMBER), SUBS[1]])
    gateway.pay(NUMBER)
    assert states(client) == ["SUCCESS"] * 2
