"""Partner (服务商) orders and refunds of both APIs, and refunds of platforms (收付通)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import chainpay
from chainpay import bills
from chainpay.catalog import operation
from chainpay.encoding.xml import from_xml
from chainpay.gateway import Gateway
from tests.openapi.test_v3_answers import faults
from tests.support.gateway_requests import refusal
from tests.support.loopback import eventually
from tests.support.shop import Shop

PARTNER, PAY = "v3/pay/partner/transactions", "v3/pay/transactions"
BY_NUMBER = PARTNER + "/out-trade-no/{out_trade_no}"
REFUNDS, ECOMMERCE = "v3/refund/domestic/refunds", "v3/ecommerce/refunds"
SP, SUB, OTHER_SUB = "1900000001", "1900000109", "1900000110"
OURS = {"sp_mchid": SP, "sub_mchid": SUB}
NUMBER = "PARTNER-0001"
ORDER: dict[str, Any] = {
    **OURS,
    "sp_appid": "wxd678efh567hg6787",
    "description": "公仔",
    "out_trade_no": NUMBER,
    "notify_url": "https://pay.example.com/notify",
    "amount": {"total": 100},
    "attach": "附加",
    "support_fapiao": True,
}
SUB_APPID = {"sub_appid": "wx8888888888888888"}
#: What else each way of paying wants, and what it answers.
WAYS: dict[str, tuple[dict[str, Any], str]] = {
    "jsapi": ({"payer": {"sp_openid": "o1"}}, "prepay_id"),
    "miniprogram": ({"payer": {"sub_openid": "o2"}, **SUB_APPID}, "prepay_id"),
    "native": ({}, "code_url"),
    "app": ({}, "prepay_id"),
    "h5": ({"scene_info": {"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}}}, "h5_url"),
}
AMOUNT = {"refund": 30, "total": 100, "currency": "CNY"}
XML = {"appid": "wxd678efh567hg6787", "mch_id": SP}
XML_ORDER = {
    **XML,
    **SUB_APPID,
    "sub_mch_id": SUB,
    "body": "公仔",
    "out_trade_no": NUMBER,
    "total_fee": "100",
    "spbill_create_ip": "127.0.0.1",
    "notify_url": "https://pay.example.com/notify",
    "trade_type": "JSAPI",
    "sub_openid": "o2",
}


def place(client: chainpay.Client, how: str = "native", **more: Any) -> Any:
    body = {**ORDER, **WAYS[how][0], **more}
    return client.chain(f"{PARTNER}/{how}").post(json=body).json()


def query(client: chainpay.Client, **more: Any) -> Any:
    return client.chain(BY_NUMBER).get(query={**OURS, **more}, out_trade_no=NUMBER).json()


def refund(client: chainpay.Client, path: str = REFUNDS, **more: Any) -> Any:
    body = {"sub_mchid": SUB, "out_trade_no": NUMBER, "out_refund_no": "R1", "amount": AMOUNT}
    return client.chain(path).post(json={**body, **more}).json()


@pytest.fixture
def paid(gateway: Gateway, client: chainpay.Client) -> Gateway:
    """A platform with a paid order of a sub-merchant."""
    place(client)
    gateway.pay(NUMBER)
    return gateway


@pytest.mark.parametrize("how", WAYS)
def test_an_order(gateway: Gateway, client: chainpay.Client, keys: Any, how: str) -> None:
    """It is placed, placed again, queried and paid; the answers fit the catalog."""
    first, again = place(client, how), place(client, how)
    assert first.keys() == {WAYS[how][1]}
    assert first != again
    unpaid = query(client)
    assert (unpaid["trade_state"], unpaid["notify_url"]) == ("NOTPAY", ORDER["notify_url"])
    assert "payer" not in unpaid
    gateway.pay(NUMBER)
    paid = query(client)
    assert {name: paid[name] for name in OURS} == OURS
    assert (paid["trade_state"], paid["attach"]) == ("SUCCESS", "附加")
    node = client.chain(PARTNER + "/id/{transaction_id}")
    assert node.get(transaction_id=paid["transaction_id"], query=OURS).json() == paid
    wrong = set(faults(operation("GET", BY_NUMBER).returns, paid, keys[0]))
    #: Not in the catalog; the platform's own libraries have them.
    assert wrong == {f"/amount/{name} is unknown" for name in ("payer_total", "payer_currency")}


@pytest.mark.parametrize(
    ("how", "more", "payer"),
    [
        ("jsapi", {}, {"sp_openid": "o1"}),
        ("miniprogram", {}, {"sub_openid": "o2"}),
        ("native", {}, {}),
        ("native", SUB_APPID, {}),
    ],
)
def test_the_payer(
    gateway: Gateway, client: chainpay.Client, how: str, more: Any, payer: dict[str, str]
) -> None:
    """The openid of the order, one of the platform's for the other appid if the order names it."""
    placed = {**WAYS[how][0], **more}
    place(client, how, **more)
    gateway.pay(NUMBER)
    answered = query(client)["payer"]
    assert answered.keys() == {"sp_openid", *(["sub_openid"] if "sub_appid" in placed else [])}
    assert payer.items() <= answered.items()


@pytest.mark.parametrize("how", WAYS)
def test_an_amount(client: chainpay.Client, how: str) -> None:
    """Nothing, or less, can't be paid."""
    for total in (0, -1):
        error = refusal(place, client, how, amount={"total": total})
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/amount/total")


def test_the_partner_is_no_sub_merchant(client: chainpay.Client) -> None:
    """Of itself, in either API."""
    error = refusal(place, client, sub_mchid=SP)
    assert (error.status, error.code) == (403, "NO_AUTH")
    assert str(error.request_id).endswith("-268443705")
    with pytest.raises(chainpay.APIError, match="NO_AUTH"):
        client.v2.pay.unifiedorder.post(xml={**XML_ORDER, "sub_mch_id": SP})


def test_two_openids(client: chainpay.Client) -> None:
    """Only one is named, and that of sub_appid with it."""
    both = {"sp_openid": "o1", "sub_openid": "o2"}
    error = refusal(place, client, "jsapi", payer=both, **SUB_APPID)
    assert (error.status, error.code, error.detail["field"]) == (400, "PARAM_ERROR", "/payer")
    error = refusal(place, client, "jsapi", payer={"sub_openid": "o2"})
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/sub_appid")


def test_another_partner_or_sub_merchant(client: chainpay.Client) -> None:
    """The partner is who signs; the sub-merchant is that of the order, in each request."""
    place(client)
    other: dict[str, Any]
    for call, other in ((place, {"sp_mchid": "1900000009"}), (query, {"sp_mchid": "1900000009"})):
        error = refusal(call, client, **other)
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/sp_mchid")
    close = client.chain(BY_NUMBER + "/close").post
    for call, other in (
        (query, {"sub_mchid": OTHER_SUB}),
        (lambda _, **more: close(json={**OURS, **more}, out_trade_no=NUMBER), {"sub_mchid": "1"}),
    ):
        error = refusal(call, client, **other)
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
        assert str(error.request_id).endswith("268447845")
    node = client.chain(PAY + "/out-trade-no/{out_trade_no}")
    error = refusal(node.get, query={"mchid": SP}, out_trade_no=NUMBER)
    assert str(error.request_id).endswith("268443704")
    assert refusal(place, client, sub_mchid=OTHER_SUB).code == "INVALID_REQUEST"


def test_closed(client: chainpay.Client) -> None:
    """Twice, as an order of a merchant."""
    place(client)
    for _ in range(2):
        answer = client.chain(BY_NUMBER + "/close").post(json=OURS, out_trade_no=NUMBER)
        assert answer.status_code == 204
    assert query(client)["trade_state"] == "CLOSED"


def test_a_refund(paid: Gateway, client: chainpay.Client) -> None:
    """It names the sub-merchant; so does its query, and so does what the user's bank sent back."""
    for more, number in (({"sub_mchid": OTHER_SUB}, 268447845), ({"sub_mchid": None}, 268443704)):
        body = {name: value for name, value in more.items() if value}
        named = {"out_trade_no": NUMBER, "out_refund_no": "R1", "amount": AMOUNT}
        error = refusal(client.chain(REFUNDS).post, json={**named, **body})
        assert (error.code, str(error.request_id)[-9:]) == ("INVALID_REQUEST", str(number))
    made = refund(client)
    node = client.chain(REFUNDS + "/{out_refund_no}")
    assert node.get(out_refund_no="R1", query={"sub_mchid": SUB}).json() == made
    assert refusal(node.get, out_refund_no="R1").code == "INVALID_REQUEST"
    paid.refund("R1", "ABNORMAL")
    body = {"sub_mchid": SUB, "out_refund_no": "R1", "type": "MERCHANT_BANK_CARD"}
    node = client.chain(REFUNDS + "/{refund_id}/apply-abnormal-refund")
    assert node.post(json=body, refund_id=made["refund_id"]).json()["status"] == "PROCESSING"
    paid.refund("R1")
    received = client.callbacks.receive(*paid.notification(NUMBER, "R1")).resource
    assert {name: received[name] for name in OURS} == OURS
    assert "mchid" not in received


def test_a_callback(gateway: Gateway, client: chainpay.Client) -> None:
    """It is pushed to the partner's address, in the partner's form."""
    with gateway.serve(delivers=True), Shop(client.callbacks.receive) as shop:
        shop.receives = True
        place(client, "miniprogram", notify_url=shop.url)
        gateway.pay(NUMBER)
        assert eventually(lambda: len(shop.seen) == 1)
    content = shop.seen[0][0].resource
    paid = query(client)
    assert content == {name: paid[name] for name in content}
    assert content.keys() == {
        *("sp_appid", "sp_mchid", "sub_appid", "sub_mchid", "out_trade_no", "transaction_id"),
        *("trade_type", "trade_state", "trade_state_desc", "bank_type", "attach", "success_time"),
        *("payer", "amount"),
    }


@pytest.fixture
def refunded(paid: Gateway, client: chainpay.Client) -> Iterator[Gateway]:
    """A platform that has advanced a refund."""
    refund(
        client,
        f"{ECOMMERCE}/apply",
        sp_appid=ORDER["sp_appid"],
        refund_account="REFUND_SOURCE_PARTNER_ADVANCE",
    )
    return paid


def test_a_refund_of_a_platform(refunded: Gateway, client: chainpay.Client, keys: Any) -> None:
    """Made once, and queried by either number; the answers fit the catalog."""
    body = {"sp_appid": ORDER["sp_appid"], "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"}
    made = refund(client, f"{ECOMMERCE}/apply", **body)
    assert (made["amount"]["refund"], made["amount"]["advance"]) == (30, 30)
    by_number = ECOMMERCE + "/out-refund-no/{out_refund_no}"
    by_id = ECOMMERCE + "/id/{refund_id}"
    named = {"query": {"sub_mchid": SUB}}
    known = client.chain(by_number).get(out_refund_no="R1", **named).json()
    assert known["status"] == "SUCCESS"
    assert client.chain(by_id).get(refund_id=made["refund_id"], **named).json() == known
    for method, path, answer in (("POST", f"{ECOMMERCE}/apply", made), ("GET", by_number, known)):
        assert list(faults(operation(method, path).returns, answer, keys[0])) == []
    node = client.chain(by_number)
    error = refusal(node.get, out_refund_no="R1", query={"sub_mchid": OTHER_SUB})
    assert error.code == "INVALID_REQUEST"


def test_a_refund_of_nothing(paid: Gateway, client: chainpay.Client) -> None:
    """Or of less."""
    for amount in (0, -30):
        amounts = {"amount": {**AMOUNT, "refund": amount}, "sp_appid": ORDER["sp_appid"]}
        error = refusal(refund, client, f"{ECOMMERCE}/apply", **amounts)
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/amount/refund")
        xml = {**XML, "sub_mch_id": SUB, "out_trade_no": NUMBER, "out_refund_no": "R1"}
        xml |= {"total_fee": "100", "refund_fee": str(amount)}
        with pytest.raises(chainpay.APIError, match="/refund_fee"):
            client.v2.secapi.pay.refund.post(xml=xml, security=True)
    assert paid.record(NUMBER)["state"] == "SUCCESS"


def test_an_abnormal_refund_of_a_platform(
    refunded: Gateway, client: chainpay.Client, keys: Any
) -> None:
    """It goes on to another account."""
    path = ECOMMERCE + "/{refund_id}/apply-abnormal-refund"
    id_ = refunded.record("R1")["id"]
    body = {"sub_mchid": SUB, "out_refund_no": "R1", "type": "MERCHANT_BANK_CARD"}
    assert refusal(client.chain(path).post, json=body, refund_id=id_).code == "INVALID_REQUEST"
    other = {**body, "out_refund_no": "R2"}
    assert refusal(client.chain(path).post, json=other, refund_id=id_).code == "RESOURCE_NOT_EXISTS"
    assert refusal(client.chain(path).post, json=body, refund_id="5").code == "RESOURCE_NOT_EXISTS"
    refunded.refund("R1", "ABNORMAL")
    answer = client.chain(path).post(json=body, refund_id=id_).json()
    assert answer["status"] == "PROCESSING"
    assert set(faults(operation("POST", path).returns, answer, keys[0])) == {
        "/amount/advance is unknown"
    }


def test_what_was_advanced_is_given_back(
    refunded: Gateway, client: chainpay.Client, keys: Any
) -> None:
    """Once, and only if the platform has advanced it."""
    path = ECOMMERCE + "/{refund_id}/return-advance"
    named = {"refund_id": refunded.record("R1")["id"]}
    node = client.chain(path)
    assert refusal(node.get, query={"sub_mchid": SUB}, **named).status == 404
    first, again = (node.post(json={"sub_mchid": SUB}, **named).json() for _ in range(2))
    assert first == again == node.get(query={"sub_mchid": SUB}, **named).json()
    assert (first["return_amount"], first["payer_mchid"], first["payee_mchid"]) == (30, SUB, SP)
    assert list(faults(operation("GET", path).returns, first, keys[0])) == []
    refunded.clock(60)
    other = refund(client, f"{ECOMMERCE}/apply", sp_appid=ORDER["sp_appid"], out_refund_no="R2")
    assert other["refund_account"] == "REFUND_SOURCE_SUB_MERCHANT"
    error = refusal(node.post, json={"sub_mchid": SUB}, refund_id=other["refund_id"])
    assert error.code == "INVALID_REQUEST"


def test_the_bill(paid: Gateway, client: chainpay.Client) -> None:
    """It names the sub-merchant of each order, and lists those of one only if that is wanted."""
    place(client, sub_mchid=OTHER_SUB, out_trade_no="PARTNER-0002")
    paid.pay("PARTNER-0002")
    day = query(client)["success_time"][:10]

    def list_rows(**more: str) -> list[tuple[str, str]]:
        answer = client.v3.bill.tradebill.get(query={"bill_date": day, **more}).json()
        query = dict(parse_qsl(urlsplit(answer["download_url"]).query))
        file = client.chain("v3/billdownload/file").get(query=query)
        with bills.open(file.content) as bill:
            return [(row["商户号"], row["特约商户号"]) for row in bill]

    assert sorted(list_rows()) == [(SP, SUB), (SP, OTHER_SUB)]
    assert list_rows(sub_mchid=OTHER_SUB) == [(SP, OTHER_SUB)]


def test_an_order_of_apiv2(gateway: Gateway, client: chainpay.Client) -> None:
    """The same order, in both APIs; each answer and callback names the sub-merchant."""

    def send(path: str, **fields: Any) -> Any:
        more = {"security": True} if "secapi" in path else {}
        answer = client.chain(f"v2/{path}").post(xml={**XML, **fields}, **more)
        return from_xml(answer.content)

    send("pay/unifiedorder", **XML_ORDER)
    placed = send("pay/unifiedorder", **{**XML_ORDER, "spbill_create_ip": "10.0.0.2"})
    named = {"sub_mch_id": SUB, "out_trade_no": NUMBER}
    unpaid = send("pay/orderquery", **named)
    gateway.pay(NUMBER)
    looked = send("pay/orderquery", **named)
    refund = {"out_refund_no": "R1", "total_fee": "100", "refund_fee": "30"}
    refunded = send("secapi/pay/refund", **named, **refund)
    found = send("pay/refundquery", **named)
    paid = client.callbacks.receive(*gateway.notification_v2(NUMBER)).resource
    for answer in (placed, unpaid, looked, refunded, found, paid):
        assert (answer["sub_mch_id"], answer["sub_appid"]) == (SUB, SUB_APPID["sub_appid"])
    assert query(client)["payer"]["sub_openid"] == "o2"
    for path in ("pay/orderquery", "pay/refundquery"):
        with pytest.raises(chainpay.APIError) as error:
            send(path, **{**named, "sub_mch_id": OTHER_SUB})
        assert error.value.code == "INVALID_REQUEST"
