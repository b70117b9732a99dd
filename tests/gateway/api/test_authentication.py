"""Whom the gateway lets in: signatures, nonces and merchants."""

from __future__ import annotations

import json
import re
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import chainpay
from chainpay.crypto import pem
from chainpay.gateway import Gateway
from chainpay.gateway.store.sqlite import SqliteStore
from chainpay.signing.v3 import SCHEME
from tests.support.clock import Clock
from tests.support.doors import Door
from tests.support.gateway_requests import (
    CANCEL,
    LOOK,
    NOW,
    ORDER,
    ORDERS,
    OTHER,
    OURS,
    PARAMETERS,
    TARGET,
    a_client,
    as_body,
    deliver,
    error,
    refusal,
    replay,
    send_signed,
    sign,
)


# Who is let in
def test_a_sandbox_trusts_its_client_and_is_trusted(door: Door) -> None:
    """Without keys of ours a platform makes its own, and hands out what a client needs."""
    with chainpay.sandbox() as client:
        answer = door(client.v3.payscore.payafterOrders, "post", json=ORDER)
        assert answer.json()["mchid"] == client.mchid == client.gateway.mchid
        assert set(client.platform_keys) == {
            client.gateway.certificate_serial,
            client.gateway.public_key_id,
        }


def test_the_certificate_is_filed_under_its_serial(gateway: Gateway) -> None:
    """The platform's certificate has the serial that the platform signs by."""
    certificate = gateway.credentials()["certs"][gateway.certificate_serial]
    assert pem.serial(certificate) == gateway.certificate_serial


def test_platforms_do_not_know_each_others_merchants(gateway: Gateway, keys: Any) -> None:
    """What one platform has registered, another one has not, be the keys the same."""
    with a_client(Gateway(keys=keys)) as client:
        request = client.build_request("GET", ORDERS, query={"out_order_no": "1"})
    assert error(gateway, deliver(gateway, request)) == (401, "SIGN_ERROR")


NOT_OURS = [
    pytest.param({"Authorization": None}, "Authorization值为空", id="no Authorization"),
    pytest.param({"Authorization": ""}, "Authorization值为空", id="an empty one"),
    pytest.param({"Authorization": "Basic YTpi"}, "认证类型不正确", id="another scheme"),
    pytest.param({"Authorization": SCHEME}, "Authorization格式错误", id="nothing else"),
    pytest.param(
        {"Authorization": f"{SCHEME} mchid=1,nonce_str=2"},
        "Authorization格式错误",
        id="no quotes",
    ),
]


@pytest.mark.parametrize(("headers", "cause"), NOT_OURS)
def test_an_authorization_of_another_form_is_refused(
    gateway: Gateway, headers: dict[str, str | None], cause: str
) -> None:
    """Nobody is let in without an Authorization of the one scheme; the answer tells why."""
    answer = send_signed(gateway, "GET", LOOK, headers=headers)
    assert error(gateway, answer) == (401, "SIGN_ERROR")
    assert answer.headers["Request-ID"].endswith("-268443699")
    fields = answer.json()
    assert cause in fields["message"]
    assert fields["detail"]["location"] == "authorization"
    assert fields["detail"]["field"]
    assert fields["detail"]["detail"]["issue"]


@pytest.mark.parametrize("replacement", ["", '{}=""', "{}=1", '{}="1', '{}1="1"'])
@pytest.mark.parametrize("name", PARAMETERS)
def test_an_authorization_has_all_five_parameters(
    gateway: Gateway, name: str, replacement: str
) -> None:
    """An Authorization that lacks one parameter, or has it empty or unquoted, is malformed."""
    sent = sign(gateway, "GET", LOOK)
    sent["Authorization"] = re.sub(
        rf'{name}="[^"]*"', replacement.format(name), sent["Authorization"]
    )
    answer = replay(gateway, "GET", LOOK, sent, b"")
    assert error(gateway, answer) == (401, "SIGN_ERROR")
    assert "Authorization格式错误" in answer.json()["message"]


def test_the_parameters_come_in_any_order(gateway: Gateway) -> None:
    """An Authorization is read by names, not by places."""
    sent = sign(gateway, "GET", LOOK)
    scheme, _, parameters = sent["Authorization"].partition(" ")
    sent["Authorization"] = f"{scheme} {','.join(reversed(parameters.split(',')))}"
    assert error(gateway, replay(gateway, "GET", LOOK, sent, b"")) == (404, "ORDER_NOT_EXIST")


SOMEBODY_ELSE = {
    "a wrong key": "错误的签名，验签失败",
    "an unknown serial": "商户证书序列号有误",
    "an unknown merchant": "商户证书序列号有误",
    "another merchant's serial": "商户证书序列号有误",
    "another merchant's key": "错误的签名，验签失败",
}


@pytest.mark.parametrize("who", SOMEBODY_ELSE)
def test_nobody_signs_for_somebody_else(
    gateway: Gateway, other: chainpay.Client, stranger: RSAPrivateKey, door: Door, who: str
) -> None:
    """Key, serial and number belong together; the refusal shows what the platform checked."""
    changes: dict[str, dict[str, Any]] = {
        "a wrong key": {"private_key": stranger},
        "an unknown serial": {"serial": "0A0B0C0D" * 5},
        "an unknown merchant": {"mchid": "1900000009"},
        "another merchant's serial": {"serial": other.serial, "private_key": stranger},
        "another merchant's key": {"mchid": other.mchid, "serial": other.serial},
    }
    with a_client(gateway, **changes[who]) as client:
        refused = refusal(door, client.chain(ORDERS), "post", json=ORDER)
    assert (refused.status, refused.code) == (401, "SIGN_ERROR")
    assert SOMEBODY_ELSE[who] in refused.message
    assert refused.detail["location"] == "authorization"
    assert refused.detail["sign_information"]["url"] == TARGET
    assert "the private key does not belong to the serial" in str(refused.diagnosis)


ALTERED = [
    pytest.param({"method": "PUT"}, id="another method"),
    pytest.param({"method": "post"}, id="the method in small letters"),
    pytest.param({"target": TARGET + "?a=1"}, id="a query"),
    pytest.param({"target": TARGET + "?"}, id="a question mark"),
    pytest.param({"target": TARGET + "/"}, id="a slash"),
    pytest.param({"target": TARGET.replace("-", "%2D")}, id="the path encoded"),
    pytest.param({"target": "https://api.mch.weixin.qq.com" + TARGET}, id="the host"),
    pytest.param({"body": b""}, id="the body lost"),
    pytest.param(
        {"body": as_body({**ORDER, "attach": "附加信息"})}, id="the body serialised again"
    ),
    pytest.param({"body": b'{"appid":"another"}'}, id="another body"),
    pytest.param({"body": b"\xff\xfe\x00"}, id="a body that is no UTF-8"),
    pytest.param({"body": b"\n" * 20}, id="a body of line breaks"),
]


@pytest.mark.parametrize("altered", ALTERED)
def test_the_very_bytes_are_signed(
    gateway: Gateway, client: chainpay.Client, altered: dict[str, Any]
) -> None:
    """One byte changed on the way is refused, with the platform's own message, its body cut."""
    request = client.build_request("POST", ORDERS, json={**ORDER, "attach": "附加信息"})
    parts = {"method": "POST", "target": TARGET, "body": request.content, **altered}
    answer = deliver(gateway, request, **altered)
    assert error(gateway, answer) == (401, "SIGN_ERROR")
    fields = answer.json()
    assert fields["message"] == "错误的签名，验签失败"
    assert answer.headers["Request-ID"].endswith("-268443699")
    details = fields["detail"].pop("sign_information")
    assert fields["detail"] == {
        "detail": {"issue": "sign not match"},
        "field": "signature",
        "location": "authorization",
    }
    timestamp, nonce = (
        re.findall(rf'{name}="(.*?)"', request.headers["Authorization"])[0]
        for name in ("timestamp", "nonce_str")
    )
    start = f"{parts['method']}\n{parts['target']}\n{timestamp}\n{nonce}\n"
    excerpt = details.pop("truncated_sign_message")
    assert details == {
        "method": parts["method"],
        "url": parts["target"],
        "sign_message_length": len(start.encode()) + len(parts["body"]) + 1,
    }
    assert excerpt.startswith(start)
    assert excerpt.endswith("\n")
    cut = excerpt.removeprefix(start)[:-1]
    assert parts["body"].decode("utf-8", "replace").startswith(cut)
    assert len(cut) < 20
    assert deliver(gateway, request).status_code == 200, "nothing else was wrong with it"


@pytest.mark.parametrize("ending", ["", "\n", "\n\n"])
def test_line_breaks_that_end_a_body_are_signed(
    gateway: Gateway, client: chainpay.Client, ending: str
) -> None:
    """A body that ends in a line break gets one more, on both sides."""
    body = json.dumps(ORDER) + ending
    request = client.build_request("POST", ORDERS, body=body)
    assert error(gateway, deliver(gateway, request, body=body.encode() + b"\n"))[0] == 401
    assert deliver(gateway, request).status_code == 200


@pytest.mark.parametrize(
    "signature",
    ["A", "AAAA", "====", "*", "WECHATPAY/SIGNTEST/AAAA", "A" * 342 + "==", "A" * 100_000],
)
def test_a_signature_that_is_none_is_refused(gateway: Gateway, signature: str) -> None:
    """Whatever stands in the signature's place, it is a signature that does not match."""
    sent = sign(gateway, "GET", LOOK)
    start, _, _ = sent["Authorization"].partition('signature="')
    sent["Authorization"] = f'{start}signature="{signature}"'
    answer = replay(gateway, "GET", LOOK, sent, b"")
    assert error(gateway, answer) == (401, "SIGN_ERROR")
    assert answer.json()["detail"]["field"] == "signature"


@pytest.mark.parametrize(
    ("late", "status"), [(-301, 401), (-300, 404), (0, 404), (300, 404), (301, 401), (3000, 401)]
)
def test_a_request_is_good_for_five_minutes(
    timed: Gateway, clock: Clock, late: int, status: int
) -> None:
    """A timestamp may be 300 seconds off either way, and no more."""
    sent = sign(timed, "GET", LOOK)
    clock.now += late
    answer = replay(timed, "GET", LOOK, sent, b"")
    assert error(timed, answer)[0] == status
    if status == 401:
        assert re.search("timestamp.*5分钟", answer.json()["message"])
        assert answer.json()["detail"]["location"] == "authorization"


@pytest.mark.parametrize(
    "timestamp",
    [
        "",
        "now",
        "１２３",
        "".join("０１２３４５６７８９"[int(digit)] for digit in str(NOW)),
        "²",
        f"+{NOW}",
        f"-{NOW}",
        f" {NOW}",
        f"{NOW}.0",
        f"{NOW}000",
        "1_554_208_460",
        "1e9",
        "9" * 18,
        "9" * 5000,
        "0" * 5000 + str(NOW),
        f"{NOW}\0",
    ],
)
def test_a_timestamp_is_a_number_of_seconds(timed: Gateway, timestamp: str) -> None:
    """Anything but plain digits within the window is refused, however it is signed."""
    answer = send_signed(timed, "GET", LOOK, timestamp=timestamp)
    assert error(timed, answer) == (401, "SIGN_ERROR")


# Nonces
def test_a_nonce_is_used_once(gateway: Gateway, door: Door) -> None:
    """The same request again is refused, and so is another one with its nonce."""
    with a_client(gateway, nonce=lambda: "593BEC0C930BF1AFEB40B4A08C8FB242") as repeating:
        door(repeating.chain(ORDERS), "post", json=ORDER)
        again = refusal(door, repeating.chain(ORDERS), "post", json=ORDER)
        another = refusal(door, repeating.chain("v3/nowhere"), "get")
    for refused in (again, another):
        assert (refused.status, refused.code) == (401, "SIGN_ERROR")
        assert "nonce_str" in refused.message
        assert refused.detail["location"] == "authorization"
        assert refused.detail["field"] == "nonce_str"


def test_a_replayed_request_does_nothing(gateway: Gateway, client: chainpay.Client) -> None:
    """Who has overheard a request can't have it done a second time."""
    client.request("POST", ORDERS, json=ORDER)
    request = client.build_request("POST", CANCEL, json={**OURS, "reason": "用户投诉"})
    assert deliver(gateway, request).status_code == 200
    assert error(gateway, deliver(gateway, request)) == (401, "SIGN_ERROR")


def test_a_forged_request_uses_no_nonce_up(gateway: Gateway) -> None:
    """A nonce counts once its signature has held; else strangers could use up a merchant's."""
    sent = sign(gateway, "GET", LOOK)
    forged = {**sent, "Authorization": re.sub('(?<=signature=")..', "", sent["Authorization"])}
    assert error(gateway, replay(gateway, "GET", LOOK, forged, b""))[0] == 401
    assert error(gateway, replay(gateway, "GET", LOOK, sent, b""))[0] == 404


@pytest.mark.usefixtures("other")
def test_merchants_do_not_share_nonces(gateway: Gateway, stranger: RSAPrivateKey) -> None:
    """What one merchant has used, another one may use."""
    one = sign(gateway, "GET", LOOK, nonce="1")
    with a_client(gateway, **OTHER, private_key=stranger, nonce=lambda: "1") as another:
        request = another.build_request("GET", ORDERS, query={"out_order_no": "1"})
    assert error(gateway, replay(gateway, "GET", LOOK, one, b""))[0] == 404
    assert error(gateway, deliver(gateway, request))[0] == 404


@pytest.mark.parametrize("early", [0, 1, 300])
def test_a_nonce_is_remembered_as_long_as_its_request_is_good(
    timed: Gateway, clock: Clock, early: int
) -> None:
    """No request is let in twice, though its timestamp lie ahead; later its nonce is free again."""
    sent = sign(timed, "GET", LOOK, nonce="1")
    clock.now -= early
    assert error(timed, replay(timed, "GET", LOOK, sent, b""))[0] == 404
    clock.now = NOW + 300
    assert error(timed, send_signed(timed, "GET", LOOK, nonce="2"))[0] == 404
    again = replay(timed, "GET", LOOK, sent, b"")
    assert error(timed, again)[0] == 401
    assert again.json()["detail"]["field"] == "nonce_str"
    clock.now = NOW + 301
    assert replay(timed, "GET", LOOK, sent, b"").json()["detail"]["field"] == "timestamp"
    assert error(timed, send_signed(timed, "GET", LOOK, nonce="1"))[0] == 404
    assert error(timed, send_signed(timed, "GET", LOOK, nonce="2"))[0] == 401


@pytest.mark.parametrize(("method", "others"), [("POST", 0), ("GET", 100)])
def test_nonces_outlive_the_process(keys: Any, tmp_path: Path, method: str, others: int) -> None:
    """A request that changes something keeps its nonce at once, another one with later ones."""
    target, body = (TARGET, as_body(ORDER)) if method == "POST" else (LOOK, b"")
    with closing(SqliteStore(tmp_path / "state")) as store:
        gateway = Gateway(keys=keys, store=store)
        sent = sign(gateway, method, target, body)
        assert replay(gateway, method, target, sent, body).status_code in (200, 404)
        for _ in range(others):
            assert send_signed(gateway, "GET", LOOK).status_code == 404
    with closing(SqliteStore(tmp_path / "state")) as store:
        gateway = Gateway(keys=keys, store=store)
        again = replay(gateway, method, target, sent, body)
        assert again.json()["detail"]["field"] == "nonce_str"


# Merchants
def test_a_merchant_may_have_more_than_one_key(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey, door: Door
) -> None:
    """A new key is let in beside the old one, as while certificates are exchanged."""
    gateway.register(gateway.mchid, "0A0B0C0D" * 5, stranger.public_key())
    with a_client(gateway, serial="0A0B0C0D" * 5, private_key=stranger) as renewed:
        created = door(renewed.chain(ORDERS), "post", json=ORDER).json()
    assert door(client.chain(ORDERS), "post", json=ORDER).json() == created


@pytest.mark.parametrize("form", [PublicFormat.SubjectPublicKeyInfo, PublicFormat.PKCS1])
def test_a_merchants_key_may_be_text(
    gateway: Gateway, stranger: RSAPrivateKey, form: PublicFormat
) -> None:
    """A merchant is registered by his key in any form that a client's certs= takes."""
    gateway.register(
        **OTHER, public_key=stranger.public_key().public_bytes(Encoding.PEM, form).decode()
    )
    with a_client(gateway, **OTHER, private_key=stranger) as client:
        assert client.request("POST", ORDERS, json=ORDER).json()["mchid"] == OTHER["mchid"]


def test_a_key_that_can_not_be_used_is_not_registered(
    gateway: Gateway, stranger: RSAPrivateKey
) -> None:
    """A merchant hands in his public key; anything else is refused, and lets nobody in."""
    unusable: Any
    for unusable in (stranger, "-----BEGIN PUBLIC KEY-----", None):
        with pytest.raises(chainpay.UsageError):
            gateway.register(**OTHER, public_key=unusable)
    with a_client(gateway, **OTHER, private_key=stranger) as client:
        assert refusal(client.request, "GET", ORDERS).code == "SIGN_ERROR"
