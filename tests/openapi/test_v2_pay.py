"""Payments, refunds, bills and uploads of APIv2, whose orders are those of APIv3."""

from __future__ import annotations

import gzip
import hashlib
import re
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import bills
from chainpay.catalog import operation, samples
from chainpay.crypto import hash as hashes
from chainpay.encoding.xml import from_xml, to_xml
from chainpay.gateway import Gateway, IncomingRequest
from chainpay.signing.v2 import join_sorted_fields
from tests.support.doors import Door

NUMBER = "1217752501201407033233368018"
APPID = "wx2421b1c4370ec43b"
OURS = {"appid": APPID, "mch_id": "1900000001"}
ORDER = {
    **OURS,
    "body": "腾讯充值中心-QQ会员充值",
    "out_trade_no": NUMBER,
    "total_fee": "100",
    "spbill_create_ip": "123.12.12.123",
    "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
    "trade_type": "NATIVE",
    "attach": "<附加> & 'data'",
}
REFUND = {
    **OURS,
    "out_trade_no": NUMBER,
    "out_refund_no": "R1",
    "total_fee": "100",
    "refund_fee": "30",
}
LOOK = {**OURS, "out_trade_no": NUMBER}
SIGN_TYPES = [{}, {"sign_type": "MD5"}, {"sign_type": "HMAC-SHA256"}]


def directly(node: Any, verb: str, **options: Any) -> Any:
    """Send a call that only prepares the scene."""
    return getattr(node, verb)(**options)


def call(client: chainpay.Client, path: str, fields: Any, door: Door = directly) -> dict[str, str]:
    """Send the fields; return those of the answer."""
    secure = {"security": True} if path.startswith("secapi/") else {}
    answer = door(client.chain(f"v2/{path}"), "post", xml=fields, **secure)
    assert answer.headers["Content-Type"].startswith("text/xml")
    assert not any(name.startswith("wechatpay-") for name in answer.headers)
    return from_xml(answer.content)


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    return caught.value


def send(
    gateway: Gateway,
    path: str,
    fields: dict[str, str] | bytes,
    method: str = "POST",
    sign: bool = True,
    **headers: str,
) -> httpx.Response:
    """Hand the platform a message, signed as it is or not at all."""
    body = fields
    if isinstance(body, dict):
        if sign:
            secret = gateway.merchant_secrets()["secret"]
            sign_type = body.get("sign_type", "MD5")
            body = {**body, "sign": hashes.sign(sign_type, join_sorted_fields(body), secret)}
        body = to_xml(body).encode()
    return gateway.answer(IncomingRequest.from_pairs(method, path, headers.items(), body))


def fields_of(answer: httpx.Response) -> dict[str, str]:
    """Return the fields of an answer."""
    assert answer.status_code == 200
    return from_xml(answer.content)


# The life of an order


@pytest.mark.parametrize("sign_type", SIGN_TYPES)
def test_an_order_lives(
    gateway: Gateway, client: chainpay.Client, door: Door, sign_type: dict[str, str]
) -> None:
    """Placed, found, paid, refunded, found again: signed as the request was, whatever that is."""
    placed = call(client, "pay/unifiedorder", {**ORDER, **sign_type}, door)
    assert placed["result_code"] == "SUCCESS"
    assert placed["prepay_id"]
    assert placed["code_url"].startswith("weixin://")
    assert len(placed["sign"]) == (64 if "HMAC-SHA256" in sign_type.values() else 32)
    assert {name: placed[name] for name in OURS} == OURS
    assert call(client, "pay/orderquery", {**LOOK, **sign_type}, door)["trade_state"] == "NOTPAY"
    gateway.pay(NUMBER)
    paid = call(client, "pay/orderquery", {**LOOK, **sign_type}, door)
    assert (paid["trade_state"], paid["total_fee"]) == ("SUCCESS", "100")
    assert paid["attach"] == ORDER["attach"]
    back = call(client, "secapi/pay/refund", {**REFUND, **sign_type}, door)
    assert (back["refund_fee"], back["transaction_id"]) == ("30", paid["transaction_id"])
    assert (
        call(client, "secapi/pay/refund", {**REFUND, **sign_type})["refund_id"]
        == (back["refund_id"])
    )
    for name in ("out_refund_no", "refund_id", "out_trade_no", "transaction_id"):
        options = {**OURS, name: back[name]}
        order = call(client, "pay/refundquery", {**options, **sign_type}, door)
        assert (order["refund_count"], order["refund_id_0"]) == ("1", back["refund_id"])
    options = {**OURS, "transaction_id": paid["transaction_id"]}
    assert call(client, "pay/orderquery", options)["trade_state"] == "REFUND"


def test_the_orders_are_those_of_apiv3(gateway: Gateway, client: chainpay.Client) -> None:
    """What the one places, the other finds, refunds, and can't place again."""
    call(client, "pay/unifiedorder", {**ORDER, "trade_type": "JSAPI", "openid": "o1"})
    gateway.pay(NUMBER)
    node = client.chain("v3/pay/transactions/out-trade-no/{n}")
    order = node.get(query={"mchid": client.mchid}, n=NUMBER).json()
    assert order["attach"] == ORDER["attach"]
    assert (order["trade_type"], order["payer"]) == ("JSAPI", {"openid": "o1"})
    amount = {"refund": 70, "total": 100, "currency": "CNY"}
    body = {"out_trade_no": NUMBER, "out_refund_no": "R0", "amount": amount}
    client.chain("v3/refund/domestic/refunds").post(json=body)
    gateway.clock(60)
    call(client, "secapi/pay/refund", REFUND)
    order = call(client, "pay/refundquery", LOOK)
    assert (order["refund_count"], order["out_refund_no_1"], order["refund_fee_1"]) == (
        "2",
        "R1",
        "30",
    )
    second = call(client, "pay/refundquery", {**OURS, "refund_id": order["refund_id_1"]})
    assert second["out_refund_no_0"] == "R1"
    again = {
        "appid": APPID,
        "mchid": client.mchid,
        "description": "1",
        "out_trade_no": NUMBER,
        "notify_url": "https://1",
        "amount": {"total": 100},
    }
    assert refusal(client.chain("v3/pay/transactions/native").post, json=again).code == (
        "OUT_TRADE_NO_USED"
    )


@pytest.mark.parametrize(
    ("trade_type", "more", "names"),
    [
        ("JSAPI", {"openid": "o1"}, {"prepay_id"}),
        ("APP", {}, {"prepay_id"}),
        ("NATIVE", {}, {"prepay_id", "code_url"}),
        ("MWEB", {}, {"prepay_id", "mweb_url"}),
    ],
)
def test_each_trade_type_answers_with_what_it_starts_with(
    client: chainpay.Client, trade_type: str, more: dict[str, str], names: set[str]
) -> None:
    """Besides the prepay_id an address for those that have one; asked again, a new one."""
    order = {**ORDER, "trade_type": trade_type, **more}
    placed = call(client, "pay/unifiedorder", order)
    assert placed.keys() & {"prepay_id", "code_url", "mweb_url"} == names
    assert placed["trade_type"] == trade_type
    again = call(client, "pay/unifiedorder", order)
    assert all(again[name] != placed[name] for name in names)


def test_an_order_is_closed_once(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """Five minutes after it was placed; a closed order can't be closed, paid, or placed again."""
    call(client, "pay/unifiedorder", ORDER)
    gateway.clock(290)
    assert refusal(call, client, "pay/closeorder", LOOK, door).code == "INVALID_REQUEST"
    gateway.clock(10)
    assert call(client, "pay/closeorder", LOOK, door)["result_code"] == "SUCCESS"
    assert call(client, "pay/orderquery", LOOK)["trade_state"] == "CLOSED"
    assert refusal(call, client, "pay/closeorder", LOOK, door).code == "ORDERCLOSED"
    assert refusal(call, client, "pay/unifiedorder", ORDER).code == "ORDERCLOSED"
    with pytest.raises(chainpay.UsageError):
        gateway.pay(NUMBER)


REFUSED: list[tuple[str, dict[str, str], str]] = [
    ("pay/unifiedorder", {**ORDER, "total_fee": "101"}, "OUT_TRADE_NO_USED"),
    ("pay/unifiedorder", ORDER, "ORDERPAID"),
    ("pay/closeorder", LOOK, "ORDERPAID"),
    ("pay/closeorder", {**LOOK, "out_trade_no": "0"}, "ORDERNOTEXIST"),
    ("pay/orderquery", {**OURS, "out_trade_no": "0"}, "ORDERNOTEXIST"),
    ("pay/orderquery", {**OURS, "transaction_id": "0"}, "ORDERNOTEXIST"),
    ("pay/orderquery", OURS, "PARAM_ERROR"),
    ("secapi/pay/refund", {**REFUND, "out_trade_no": "0"}, "ORDERNOTEXIST"),
    ("secapi/pay/refund", {**REFUND, "refund_fee": "101"}, "INVALID_REQUEST"),
    ("secapi/pay/refund", {**REFUND, "refund_fee": "0"}, "PARAM_ERROR"),
    ("secapi/pay/refund", {**REFUND, "refund_fee": "3.5"}, "PARAM_ERROR"),
    ("secapi/pay/refund", {**REFUND, "refund_fee": "9" * 5000}, "PARAM_ERROR"),
    ("secapi/pay/refund", {**REFUND, "total_fee": "99"}, "INVALID_REQUEST"),
    ("secapi/pay/refund", {**REFUND, "out_refund_no": ""}, "PARAM_ERROR"),
    ("pay/refundquery", LOOK, "REFUNDNOTEXIST"),
    ("pay/refundquery", {**OURS, "out_refund_no": "R1"}, "REFUNDNOTEXIST"),
    ("pay/refundquery", OURS, "PARAM_ERROR"),
    ("pay/unifiedorder", {**ORDER, "out_trade_no": "ORDER-0001", "total_fee": "0"}, "PARAM_ERROR"),
    ("pay/unifiedorder", {**ORDER, "out_trade_no": "ORDER-0001", "total_fee": "-1"}, "PARAM_ERROR"),
    ("pay/unifiedorder", {**ORDER, "out_trade_no": "ORDER-0001", "total_fee": "１"}, "PARAM_ERROR"),
    ("pay/unifiedorder", {**ORDER, "out_trade_no": "ORDER-0001", "trade_type": "X"}, "PARAM_ERROR"),
    (
        "pay/unifiedorder",
        {**ORDER, "out_trade_no": "ORDER-0001", "trade_type": "JSAPI"},
        "PARAM_ERROR",
    ),
    ("pay/unifiedorder", {**ORDER, "out_trade_no": "ORDER-0001", "detail": "{"}, "PARAM_ERROR"),
]


@pytest.mark.parametrize(("path", "fields", "code"), REFUSED)
def test_what_is_not_allowed_is_refused_and_signed(
    gateway: Gateway, client: chainpay.Client, path: str, fields: dict[str, str], code: str
) -> None:
    """By result_code FAIL and an err_code; nothing of the paid order changes."""
    call(client, "pay/unifiedorder", ORDER)
    gateway.pay(NUMBER)
    error = refusal(call, client, path, fields)
    assert (error.status, error.code) == (200, code)
    assert error.message
    assert call(client, "pay/orderquery", LOOK)["trade_state"] == "SUCCESS"


def test_money_leaves_with_the_certificate_only(client: chainpay.Client) -> None:
    """Without security= a refund is refused, as by the platform."""
    call(client, "pay/unifiedorder", ORDER)
    with pytest.raises(chainpay.APIError, match="证书"):
        client.v2.secapi.pay.refund.post(xml=REFUND)


def test_what_does_not_exist_is_refused_in_xml(client: chainpay.Client) -> None:
    """A message of APIv2 gets an answer of APIv2."""
    with pytest.raises(chainpay.APIError, match="/pay/nowhere 不存在，或尚未被模拟"):
        client.v2.pay.nowhere.post(xml=OURS)


def test_a_refund_needs_a_payment_and_a_number_of_its_own(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """An unpaid order has nothing to refund; a number is used once."""
    call(client, "pay/unifiedorder", ORDER)
    assert refusal(call, client, "secapi/pay/refund", REFUND).code == "TRADE_STATE_ERROR"
    gateway.pay(NUMBER)
    call(client, "secapi/pay/refund", REFUND)
    again = {**REFUND, "refund_fee": "31"}
    assert refusal(call, client, "secapi/pay/refund", again).code == "REFUND_FEE_MISMATCH"


def test_text_that_holds_json_is_checked(client: chainpay.Client) -> None:
    """The fields within are those of the facts."""
    detail = '{"goods_detail":[{"goods_id":"1","quantity":1,"price":100}]}'
    assert call(client, "pay/unifiedorder", {**ORDER, "detail": detail})["prepay_id"]


# Bills


def test_a_bill_is_a_file_without_a_signature(
    gateway: Gateway, client: chainpay.Client, door: Door
) -> None:
    """The same as of APIv3, zipped or not; of a day without anything there is none."""
    call(client, "pay/unifiedorder", ORDER)
    gateway.pay(NUMBER)
    today = time.strftime("%Y%m%d", time.gmtime(time.time() + 8 * 3600))
    node = client.v2.pay.downloadbill
    request = {**OURS, "bill_date": today}
    uncompressed = door(node, "post", xml=request)
    assert uncompressed.headers["Content-Type"] == "text/plain"
    with bills.open(uncompressed.content) as bill:
        assert [row["商户订单号"] for row in bill] == [NUMBER]
    zipped = door(node, "post", xml={**request, "tar_type": "GZIP"})
    assert gzip.decompress(zipped.content) == uncompressed.content
    for none in ({"bill_date": "20140101"}, {"bill_date": "2014"}, {"bill_type": "REFUND"}):
        with pytest.raises(chainpay.APIError) as caught:
            door(node, "post", xml={**request, **none})
        assert (caught.value.code, caught.value.message) == ("20002", "No Bill Exist")
    flows = client.v2.pay.downloadfundflow
    request |= {"account_type": "Basic", "sign_type": "HMAC-SHA256"}
    with bills.open(door(flows, "post", xml=request, security=True).content) as bill:
        assert [row["业务凭证号"] for row in bill] == [NUMBER]
    with pytest.raises(chainpay.APIError, match="20002"):
        door(flows, "post", xml={**request, "account_type": "Fees"}, security=True)


# Who is let in


UNSIGNED: list[tuple[dict[str, str], str]] = [
    ({"sign": "0" * 32}, "签名错误"),
    ({"sign": ""}, "签名错误"),
    ({"sign": "签"}, "签名错误"),
    ({"mch_id": "1900000009"}, "商户号mch_id不存在"),
    ({"mch_id": ""}, "商户号mch_id不存在"),
    ({"nonce_str": ""}, "nonce_str参数长度有误"),
    ({"nonce_str": "1" * 33}, "nonce_str参数长度有误"),
    ({"sign_type": "SHA1"}, "签名类型错误"),
    ({"out_trade_no": "another"}, "签名错误"),
    ({"sign_type": "HMAC-SHA256"}, "签名错误"),
]


@pytest.mark.parametrize(("changed", "message"), UNSIGNED)
def test_what_is_not_signed_is_refused_unsigned(
    gateway: Gateway, changed: dict[str, str], message: str
) -> None:
    """By return_code FAIL, whatever of the signed fields was changed."""
    secret = gateway.merchant_secrets()["secret"]
    fields = {**LOOK, "nonce_str": "1"}
    fields["sign"] = hashes.sign("MD5", join_sorted_fields(fields), secret)
    assert fields_of(send(gateway, "/pay/orderquery", fields, sign=False))["return_code"] == (
        "SUCCESS"
    )
    answer = fields_of(send(gateway, "/pay/orderquery", {**fields, **changed}, sign=False))
    assert answer == {"return_code": "FAIL", "return_msg": message}


RED_PACK = {
    "mch_billno": "1",
    "mch_id": "1900000001",
    "wxappid": APPID,
    "send_name": "1",
    "re_openid": "o1",
    "total_amount": "100",
    "total_num": "1",
    "wishing": "1",
    "client_ip": "127.0.0.1",
    "act_name": "1",
    "remark": "1",
    "nonce_str": "1",
}
MESSAGES: list[tuple[str, str, dict[str, str], str | None]] = [
    ("POST", "/pay/profitsharingquery", {"sign_type": "MD5"}, "签名类型错误"),
    ("POST", "/pay/profitsharingquery", {"nonce_str": ""}, "nonce_str参数长度有误"),
    ("POST", "/pay/combinedorder", {"combine_mch_id": "1900000009"}, "商户号combine_mch_id不存在"),
    ("POST", "/papay/entrustweb", {}, "请使用get方法"),
    ("POST", "/papay/querycontract", {"nonce_str": "", "mch_id": "1900000001"}, None),
    ("GET", "/papay/querycontract", {}, "请使用post方法"),
]


@pytest.mark.parametrize(("method", "path", "fields", "message"), MESSAGES)
def test_messages_are_read_as_their_operation_wants(
    gateway: Gateway, method: str, path: str, fields: dict[str, str], message: str | None
) -> None:
    """Each has its method, its kinds of signature, its name for the merchant, a nonce or none."""
    options = {"nonce_str": "1", **({} if "combine_mch_id" in fields else OURS), **fields}
    answer = fields_of(send(gateway, path, options, method))
    assert answer["return_code"] == ("FAIL" if message else "SUCCESS")
    assert message in (None, answer["return_msg"])


@pytest.mark.parametrize(
    ("query", "message"), [("a=1&a=2", "请求参数格式错误"), ("\udc80", "请求参数格式错误")]
)
def test_a_query_gives_each_name_once(gateway: Gateway, query: str, message: str) -> None:
    """What can't be read as fields can't be signed; of a POST neither."""
    for method, path in (("GET", "/papay/entrustweb"), ("POST", "/secapi/mch/submchmanage")):
        answer = gateway.answer(IncomingRequest(method, f"{path}?{query}", {}))
        assert fields_of(answer) == {"return_code": "FAIL", "return_msg": message}


def test_the_certificate_is_required_by_the_facts(client: chainpay.Client) -> None:
    """Not by the path alone: whatever sends money wants it."""
    with pytest.raises(chainpay.APIError, match="证书"):
        client.v2.mmpaymkttransfers.sendredpack.post(xml=RED_PACK)
    sent = client.v2.mmpaymkttransfers.sendredpack.post(xml=RED_PACK, security=True)
    assert from_xml(sent.content)["mch_billno"] == "1"


@pytest.mark.parametrize(
    ("risk", "code"),
    [("posttime=123&mobile=1", None), ("posttime=now", "PARAM_ERROR"), ("a", None), ("", None)],
)
def test_text_that_holds_a_query_is_checked(
    client: chainpay.Client, risk: str, code: str | None
) -> None:
    """The fields within have types; a sample of it is such a text."""
    (field,) = [
        one for one in operation("POST", "v2/mmpaymkttransfers/sendredpack").params if one.children
    ]
    risk = risk or samples.sample_value(field, full=True)
    node, fields = client.v2.mmpaymkttransfers.sendredpack, {**RED_PACK, "risk_info": risk}
    if code is None:
        assert node.post(xml=fields, security=True)
    else:
        with pytest.raises(chainpay.APIError, match="/risk_info/posttime") as caught:
            node.post(xml=fields, security=True)
        assert caught.value.code == code


def test_a_page_is_an_address_to_go_to(client: chainpay.Client, door: Door) -> None:
    """It comes by a redirect, which is not followed; whatever the address, it is one."""
    request = samples.sample_call(operation("GET", "v2/appauth/authindex"))["query"]
    for back in ("https://example.com/?a=1", "https://例.com/\r\nX: 1"):
        answer = door(client.v2.appauth.authindex, "get", query={**request, "redirect_uri": back})
        assert (answer.status_code, answer.content) == (302, b"")
        assert unquote(answer.headers["Location"]) == back


def test_secrets_are_not_shared(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """Nobody signs for another merchant, nor finds his orders."""
    call(client, "pay/unifiedorder", ORDER)
    gateway.register("1900000002", "0A" * 20, stranger.public_key())
    theirs = gateway.merchant_secrets("1900000002")["secret"]
    for mchid, message in (("1900000001", "签名错误"), ("1900000002", None)):
        fields = {**LOOK, "mch_id": mchid, "nonce_str": "1"}
        fields["sign"] = hashes.sign("MD5", join_sorted_fields(fields), theirs)
        answer = fields_of(send(gateway, "/pay/orderquery", fields, sign=False))
        if message:
            assert answer["return_msg"] == message
        else:
            assert answer["err_code"] == "ORDERNOTEXIST"


HOSTILE = {
    "nothing": b"",
    "no XML": b"{}",
    "cut": b"<xml><mch_id>1900000001</mch_id>",
    "a DTD": b"<!DOCTYPE xml [<!ENTITY a 'b'>]><xml><mch_id>&a;</mch_id></xml>",
    "nested": b"<xml><mch_id><a>1</a></mch_id></xml>",
    "twice": b"<xml><mch_id>1900000001</mch_id><mch_id>1900000001</mch_id></xml>",
    "deep": b"<a>" * 10_000,
    "large": b"<xml>" + b" " * 2_000_000 + b"</xml>",
    "no UTF-8": b"<xml><mch_id>\xff</mch_id></xml>",
    "text alone": b"<xml>1</xml>",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(
    "path", ["/pay/orderquery", "/pay/downloadbill", "/secapi/mch/uploadmedia"]
)
def test_a_hostile_body_is_refused(gateway: Gateway, path: str, body: bytes) -> None:
    """Whatever comes, the answer is XML that says FAIL."""
    answer = fields_of(send(gateway, path, body))
    assert answer.keys() == {"return_code", "return_msg"}
    assert answer["return_code"] == "FAIL"


@pytest.mark.parametrize("method", ["GET", "PUT", "", "post"])
def test_there_is_one_method(gateway: Gateway, method: str) -> None:
    """This one is POST."""
    answer = fields_of(send(gateway, "/pay/orderquery", LOOK, method))
    assert answer == {"return_code": "FAIL", "return_msg": "请使用post方法"}


def test_what_xml_can_not_hold_does_not_stop_an_answer(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """JSON can say what XML can't: it is a question mark there, and signed as such."""
    order = {
        "appid": "wx\0",
        "mchid": client.mchid,
        "description": "1",
        "out_trade_no": NUMBER,
        "notify_url": "https://1",
        "amount": {"total": 1},
        "attach": "\b]]>\r\uffff",
    }
    client.chain("v3/pay/transactions/native").post(json=order)
    gateway.pay(NUMBER)
    assert call(client, "pay/orderquery", LOOK)["attach"] == "?]]>??"
    order["out_refund_no"], order["amount"] = "R", {"total": 1, "refund": 1, "currency": "CNY"}
    client.chain("v3/refund/domestic/refunds").post(json=order)
    for headers, body in (gateway.notification_v2(NUMBER), gateway.notification_v2(NUMBER, "R")):
        assert client.callbacks.receive(headers, body).resource["out_trade_no"] == NUMBER


# Uploads


def a_form(fields: dict[str, bytes]) -> tuple[bytes, dict[str, str]]:
    """Return a form's body and headers."""
    parts = b"".join(
        b'--x\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n'
        % (name.encode(), b'; filename="1.png"' if name == "media" else b"", value)
        for name, value in fields.items()
    )
    return parts + b"--x--\r\n", {"Content-Type": "multipart/form-data; boundary=x"}


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
@pytest.mark.parametrize(
    ("file", "told_digest", "code"),
    [
        (b"\x89PNG\r\n", None, None),
        (b"1", "0" * 32, "PARAM_ERROR"),
        (None, "0" * 32, "PARAM_ERROR"),
    ],
)
def test_a_form_is_signed_by_its_fields(
    gateway: Gateway, sign_type: str, file: bytes | None, told_digest: str | None, code: str | None
) -> None:
    """All but the file are signed, without a nonce; the MD5 must be the file's."""
    digest = told_digest or hashlib.md5(file or b"", usedforsecurity=False).hexdigest()
    fields = {"media_hash": digest, "mch_id": gateway.mchid, "sign_type": sign_type}
    secret = gateway.merchant_secrets()["secret"]
    sign = hashes.sign(sign_type, join_sorted_fields(fields), secret)
    parts = {name: value.encode() for name, value in {**fields, "sign": sign}.items()}
    body, headers = a_form({**parts, "media": file} if file is not None else parts)
    answer = fields_of(send(gateway, "/secapi/mch/uploadmedia", body, **headers))
    assert answer.get("err_code") == code
    if code is None:
        assert re.fullmatch("[0-9a-f]+", answer["media_id"])


def test_a_form_is_text_but_for_its_file(gateway: Gateway) -> None:
    """Fields that are no UTF-8 can't be signed."""
    body, headers = a_form({"mch_id": b"\xff", "media": b"\xff"})
    answer = fields_of(send(gateway, "/secapi/mch/uploadmedia", body, **headers))
    assert answer == {"return_code": "FAIL", "return_msg": "不是UTF-8编码"}
