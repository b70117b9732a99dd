"""Profit sharing (分账) of APIv2, whose records are those of APIv3."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

import chainpay
from chainpay.catalog import index, load
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client

APPID = "wx2421b1c4370ec43b"
STAFF = {"type": "PERSONAL_OPENID", "account": "o-staff"}
SHOP = {"type": "MERCHANT_ID", "account": "1900000300"}
NUMBER = "ORDER-1"


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    """A platform whose clock stands still; sharing takes five minutes."""
    return Gateway(keys=keys, clock=Clock(1795449540.0), settle_delay=300)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of that platform, with an order that was paid a minute ago, and two receivers."""
    with a_client(gateway) as client:
        order = {
            "body": "一本书",
            "out_trade_no": NUMBER,
            "total_fee": "1000",
            "spbill_create_ip": "123.12.12.123",
            "notify_url": "https://shop.example.com/paid",
            "trade_type": "NATIVE",
        }
        for number, is_shared in ((NUMBER, "Y"), ("PLAIN-1", "N")):
            changes = {"out_trade_no": number, "profit_sharing": is_shared}
            call(client, "pay/unifiedorder", **order | changes)
            gateway.pay(number)
        gateway.clock(60)
        for receiver in (STAFF, SHOP):
            add = receiver | {"relation_type": "STAFF", "name": "张三"}
            answer = call(client, "pay/profitsharingaddreceiver", receiver=json.dumps(add))
            assert json.loads(answer["receiver"]) == receiver
        yield client


def call(client: chainpay.Client, path: str, **fields: Any) -> dict[str, Any]:
    """Send the fields; return those of the answer. Each is one that the catalog knows."""
    secure = {"security": True} if path.startswith("secapi/") else {}
    fields = {"appid": APPID, "mch_id": client.mchid, "sign_type": "HMAC-SHA256", **fields}
    answer = client.chain(f"v2/{path}").post(xml=fields, **secure)
    answered = chainpay.from_xml(answer.content)
    known = {field.name for field in load(index.match(f"v2/{path}")[0]).returns}
    assert answered.keys() <= known | {"appid", "result_code"}  # each answer has these
    return answered


def code(client: chainpay.Client, path: str, **fields: Any) -> tuple[str, str]:
    with pytest.raises(chainpay.APIError) as caught:
        call(client, path, **fields)
    return str(caught.value.code), str(caught.value.message)


def share(client: chainpay.Client, gateway: Gateway, path: str, number: str, *who: Any) -> Any:
    named = [{**each, "amount": amount, "description": "分账"} for each, amount in who]
    receivers = {"receivers": json.dumps(named)} if who else {"description": "完结"}
    payment = gateway.record(NUMBER)["id"]
    return call(
        client, f"secapi/pay/{path}", transaction_id=payment, out_order_no=number, **receivers
    )


def look(client: chainpay.Client, gateway: Gateway, number: str) -> Any:
    payment = gateway.record(NUMBER)["id"]
    fields = {"transaction_id": payment, "out_order_no": number}
    answer = call(client, "pay/profitsharingquery", **fields)
    details = json.loads(answer["receivers"])
    return answer["status"], [(one["account"], one["amount"], one["result"]) for one in details]


def left(client: chainpay.Client, gateway: Gateway, number: str = NUMBER) -> str:
    payment = gateway.record(number)["id"]
    answer = call(client, "pay/profitsharingorderamountquery", transaction_id=payment)
    return str(answer["unsplit_amount"])


def test_an_order_is_shared_and_finished(gateway: Gateway, client: chainpay.Client) -> None:
    """Several times, and then the rest is unfrozen."""
    answer = share(client, gateway, "multiprofitsharing", "P1", (STAFF, 100), (SHOP, 50))
    assert answer["transaction_id"] == gateway.record(NUMBER)["id"]
    assert [one["result"] for one in json.loads(answer["receivers"])] == ["PENDING", "PENDING"]
    again = share(client, gateway, "multiprofitsharing", "P1", (STAFF, 100), (SHOP, 50))
    assert again["order_id"] == answer["order_id"]
    assert gateway.happened("P1").repeated == {"POST v2/secapi/pay/multiprofitsharing": 1}
    assert look(client, gateway, "P1")[0] == "PROCESSING"
    assert left(client, gateway) == "850"
    gateway.clock(300)
    done = [("o-staff", 100, "SUCCESS"), ("1900000300", 50, "SUCCESS")]
    assert look(client, gateway, "P1") == ("FINISHED", done)
    for _ in range(2):
        answer = share(client, gateway, "profitsharingfinish", "P2")
        assert answer["out_order_no"] == "P2"
    assert left(client, gateway) == "0"
    assert look(client, gateway, "P2")[1] == [(client.mchid, 850, "PENDING")]


def test_sharing_once_unfreezes_the_rest(gateway: Gateway, client: chainpay.Client) -> None:
    """So the order is done with."""
    answer = share(client, gateway, "profitsharing", "P1", (STAFF, 300))
    assert answer["status"] == "PROCESSING"
    details = json.loads(answer["receivers"])
    assert [one["amount"] for one in details] == [300, 700]
    assert details[0]["finish_time"] == "19700101080000"
    assert left(client, gateway) == "0"


def test_a_merchant_may_give_to_itself(gateway: Gateway, client: chainpay.Client) -> None:
    """So it unfreezes a part; that counts not for the highest ratio."""
    own = {"type": "MERCHANT_ID", "account": client.mchid}
    share(client, gateway, "multiprofitsharing", "P1", (own, 600), (STAFF, 300))
    assert left(client, gateway) == "100"
    gateway.clock(300)
    assert {result for _, _, result in look(client, gateway, "P1")[1]} == {"SUCCESS"}


def test_a_receiver_gives_back(gateway: Gateway, client: chainpay.Client) -> None:
    """At once."""
    share(client, gateway, "multiprofitsharing", "P1", (SHOP, 50))
    gateway.clock(300)
    fields = {
        "out_order_no": "P1",
        "out_return_no": "B1",
        "return_account_type": "MERCHANT_ID",
        "return_account": SHOP["account"],
        "return_amount": 20,
        "description": "回退",
    }
    answer = call(client, "secapi/pay/profitsharingreturn", **fields)
    assert (answer["result"], answer["return_amount"]) == ("SUCCESS", "20")
    again = call(client, "secapi/pay/profitsharingreturn", **fields)
    assert again["return_no"] == answer["return_no"]
    named = {"out_order_no": "P1", "out_return_no": "B1"}
    queried = call(client, "pay/profitsharingreturnquery", **named)
    same = ("return_no", "return_account", "result", "finish_time", "description")
    assert {name: queried[name] for name in same} == {name: answer[name] for name in same}
    more = {**fields, "out_return_no": "B2", "return_amount": 31}
    assert code(client, "secapi/pay/profitsharingreturn", **more)[0] == "INVALID_REQUEST"
    named["out_return_no"] = "B9"
    assert code(client, "pay/profitsharingreturnquery", **named)[0] == "ORDER_NOT_EXIST"


def test_what_is_refused(gateway: Gateway, client: chainpay.Client) -> None:
    """By the codes of APIv2."""
    ratio = call(client, "pay/profitsharingmerchantratioquery", sub_mch_id="1900000109")
    assert (ratio["max_ratio"], ratio["sub_mch_id"]) == ("3000", "1900000109")
    with pytest.raises(chainpay.APIError, match="AMOUNT_OVERDUE"):
        share(client, gateway, "multiprofitsharing", "P1", (STAFF, 301))
    query = "pay/profitsharingorderamountquery"
    assert code(client, query, transaction_id="1")[0] == "ORDER_NOT_EXIST"
    plain = gateway.record("PLAIN-1")["id"]
    assert code(client, query, transaction_id=plain)[0] == "NOT_SHARE_ORDER"
    answer = call(client, "pay/profitsharingremovereceiver", receiver=json.dumps(STAFF))
    assert json.loads(answer["receiver"]) == STAFF
    with pytest.raises(chainpay.APIError, match="RECEIVER_INVALID"):
        share(client, gateway, "multiprofitsharing", "P1", (STAFF, 1))
    sub = {"sub_mch_id": "1900000109", "transaction_id": gateway.record(NUMBER)["id"]}
    receivers = json.dumps([{**SHOP, "amount": 1, "description": "分账"}])
    refused = code(
        client, "secapi/pay/multiprofitsharing", out_order_no="P1", receivers=receivers, **sub
    )
    assert refused[1] == "sub_mchid与下单时不一致"
