"""Callbacks (回调通知) as the emulated platform sends them, received by a client."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.encoding.xml import from_xml
from chainpay.gateway import Gateway

NUMBER = "1217752501201407033233368018"


@pytest.fixture
def paid(gateway: Gateway, client: chainpay.Client) -> Gateway:
    """A platform with an order that is paid, and refunded in two parts."""
    order = {
        "appid": "wxd678efh567hg6787",
        "mchid": client.mchid,
        "description": "公仔",
        "out_trade_no": NUMBER,
        "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
        "amount": {"total": 100},
        "attach": "附加",
    }
    client.chain("v3/pay/transactions/native").post(json=order)
    gateway.pay(NUMBER)
    for number, amount in (("R1", 30), ("R2", 5)):
        amounts = {"refund": amount, "total": 100, "currency": "CNY"}
        body = {"out_trade_no": NUMBER, "out_refund_no": number, "amount": amounts}
        client.chain("v3/refund/domestic/refunds").post(json=body)
        gateway.clock(60)
    return gateway


def as_query(client: chainpay.Client) -> Any:
    """Return what a query says of the order."""
    node = client.chain("v3/pay/transactions/out-trade-no/{n}")
    return node.get(query={"mchid": client.mchid}, n=NUMBER).json()


@pytest.mark.parametrize("named", [None, "certificate_serial", "public_key_id"])
def test_a_payment(paid: Gateway, client: chainpay.Client, named: str | None) -> None:
    """Signed with the key that is named, by default with the certificate; sealed for us."""
    serial = getattr(paid, named) if named else None
    headers, body = paid.notification(NUMBER, serial=serial)
    assert headers["Wechatpay-Serial"] == (serial or paid.certificate_serial)
    assert headers["Wechatpay-Signature-Type"] == "WECHATPAY2-SHA256-RSA2048"
    assert headers["Content-Type"] == "application/json"
    received = client.callbacks.receive(headers, body)
    assert (received.event_type, received.mchid) == ("TRANSACTION.SUCCESS", client.mchid)
    assert received.raw["resource"]["original_type"] == "transaction"
    assert received.raw["resource_type"] == "encrypt-resource"
    resource = received.resource
    assert resource["trade_state"] == "SUCCESS"
    same = ("out_trade_no", "transaction_id", "amount", "payer", "success_time", "attach")
    queried = as_query(client)
    assert {name: resource[name] for name in same} == {name: queried[name] for name in same}
    assert not resource.keys() & {"description", "notify_url"}
    assert "公仔".encode() not in body
    again = client.callbacks.receive(*paid.notification(NUMBER))
    assert again.id != received.id


@pytest.mark.parametrize(("number", "amount"), [("R1", 30), ("R2", 5)])
def test_a_refund(paid: Gateway, client: chainpay.Client, number: str, amount: int) -> None:
    """Each refund of an order by its own number."""
    received = client.callbacks.receive(*paid.notification(NUMBER, number))
    assert received.event_type == "REFUND.SUCCESS"
    assert received.raw["resource"]["original_type"] == "refund"
    resource = received.resource
    assert (resource["out_refund_no"], resource["refund_status"]) == (number, "SUCCESS")
    assert resource["amount"] == {
        "total": 100,
        "refund": amount,
        "payer_total": 100,
        "payer_refund": amount,
    }
    assert resource["mchid"] == client.mchid


def test_any_event(gateway: Gateway, client: chainpay.Client) -> None:
    """A resource of one's own, and what is said of it."""
    headers, body = gateway.callback(
        "COMPLAINT.CREATE", {"a": ["诉"]}, summary="投诉", original_type="another"
    )
    received = client.callbacks.receive(headers, body)
    assert (received.event_type, received.resource) == ("COMPLAINT.CREATE", {"a": ["诉"]})
    assert received.raw["summary"] == "投诉"
    assert received.raw["resource"]["original_type"] == "another"
    minimal = client.callbacks.receive(*gateway.callback("COMPLAINT.CREATE", {}))
    assert (minimal.raw["summary"], minimal.resource) == ("COMPLAINT.CREATE", {})


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("MCHTRANSFER.BILL.FINISHED", "mch_payment"),
        ("TRANSACTION.SUCCESS", "transaction"),
        ("CHECK.SUCCESS", "check"),  # only APIv2 has it
        ("FAPIAO.ISSUED", "fapiao"),  # the catalog names no kind
        ("BRAND.NEW", "brand"),
    ],
)
def test_a_resource_is_of_its_usual_kind(
    event: str, kind: str, gateway: Gateway, client: chainpay.Client
) -> None:
    """As the catalog has it; otherwise something like it."""
    assert client.callbacks.receive(*gateway.callback(event, {})).original_type == kind


def test_a_changed_callback_is_not_received(paid: Gateway, client: chainpay.Client) -> None:
    """What the platform has signed is not changed by anybody."""
    headers, body = paid.notification(NUMBER)
    with pytest.raises(chainpay.BadSignature):
        client.callbacks.receive(headers, body + b" ")


def test_without_certificates_the_public_key_signs(keys: Any) -> None:
    """A public-key merchant is told by the only key there is."""
    gateway = Gateway(keys=keys, certificates=False)
    headers, body = gateway.callback("SECURITY_ECHO.SUCCESS", {"echo_message": "1"})
    assert headers["Wechatpay-Serial"] == gateway.public_key_id
    with chainpay.Client(**gateway.credentials()) as client:
        assert client.callbacks.receive(headers, body).resource == {"echo_message": "1"}


def test_each_merchant_has_a_key_of_his_own(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """What is for somebody else does not open."""
    gateway.register("1900000002", "0A" * 20, stranger.public_key())
    headers, body = gateway.callback("COMPLAINT.CREATE", {"a": 1}, mchid="1900000002")
    with pytest.raises(chainpay.DecryptionError):
        client.callbacks.receive(headers, body)
    identity = {
        "mchid": "1900000002",
        "serial": "0A" * 20,
        "private_key": stranger,
        **gateway.merchant_secrets("1900000002"),
    }
    with chainpay.Client(**{**gateway.credentials(), **identity}) as other:
        assert other.callbacks.receive(headers, body).resource == {"a": 1}


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_a_payment_in_xml(paid: Gateway, client: chainpay.Client, sign_type: str) -> None:
    """Signed with the secret of APIv2, by either method."""
    headers, body = paid.notification_v2(NUMBER, sign_type=sign_type)
    assert headers["Content-Type"] == "text/xml"
    resource = client.callbacks.receive(headers, body).resource
    assert (resource["out_trade_no"], resource["total_fee"], resource["result_code"]) == (
        NUMBER,
        "100",
        "SUCCESS",
    )
    assert resource["transaction_id"] == as_query(client)["transaction_id"]
    assert len(resource["sign"]) == (32 if sign_type == "MD5" else 64)


def test_a_refund_in_xml(paid: Gateway, client: chainpay.Client) -> None:
    """Unsigned, its particulars sealed with the MD5 of the secret."""
    headers, body = paid.notification_v2(NUMBER, "R1")
    raw = from_xml(body)
    assert raw.keys() == {"return_code", "appid", "mch_id", "nonce_str", "req_info"}
    resource = client.callbacks.receive(headers, body).resource
    assert (resource["out_refund_no"], resource["refund_fee"], resource["refund_status"]) == (
        "R1",
        "30",
        "SUCCESS",
    )


def test_what_did_not_happen_has_no_callback(gateway: Gateway, client: chainpay.Client) -> None:
    """No order, no payment, no refund, no key, no merchant, no such signature."""
    order = {
        "appid": "wx1",
        "mchid": client.mchid,
        "description": "1",
        "out_trade_no": "ORDER-0001",
        "notify_url": "https://1",
        "amount": {"total": 100},
    }
    client.chain("v3/pay/transactions/native").post(json=order)
    for build in (gateway.notification, gateway.notification_v2):
        for arguments in (("0",), ("ORDER-0001",), ("ORDER-0001", "R1")):
            with pytest.raises(chainpay.UsageError):
                build(*arguments)
    gateway.pay("ORDER-0001")
    for build in (gateway.notification, gateway.notification_v2):
        with pytest.raises(chainpay.UsageError):
            build("ORDER-0001", "R1")
        with pytest.raises(chainpay.UsageError):
            build("ORDER-0001", mchid="1900000009")
    with pytest.raises(chainpay.UsageError):
        gateway.notification("ORDER-0001", serial="0A" * 20)
    with pytest.raises(chainpay.UsageError):
        gateway.notification_v2("ORDER-0001", sign_type="SHA1")
    with pytest.raises(chainpay.UsageError):
        gateway.callback("COMPLAINT.CREATE", {}, mchid="1900000009")
