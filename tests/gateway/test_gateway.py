"""The emulated platform: whom it lets in, what it takes, and how it says no.

The life of pay-after orders is in ``openapi/test_v3_payscore_payafter_orders.py``. Requests that no
client would make are signed here, and handed to ``gateway.answer``.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from functools import partial
from pathlib import Path
from time import sleep
from types import FrameType
from typing import Any, NoReturn

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import chainpay
from chainpay.catalog import Field, Operation, index, load, operation, operations, samples
from chainpay.crypto import pem, rsa
from chainpay.gateway import Gateway, IncomingRequest
from chainpay.signing.keys import PlatformKeys
from chainpay.signing.v3 import (
    SCHEME,
    SignatureHeaders,
    authorization_header,
    join_lines,
    new_nonce,
)
from tests.support.cases import each
from tests.support.clock import Clock
from tests.support.doors import Door

ORDERS = "v3/payscore/payafter-orders"
TARGET = "/" + ORDERS
OURS = {"appid": "wxd678efh567hg6787", "service_id": "500001"}
ORDER = {**OURS, "out_order_no": "1234323JKHDFE1243252"}
LOOK = f"{TARGET}?out_order_no={ORDER['out_order_no']}"
CANCEL = f"{TARGET}/{ORDER['out_order_no']}/cancel"
OTHER = {"mchid": "1900000002", "serial": "0123456789ABCDEF"}
#: The operations that behave, whose fields are tried out here one by one. All others are answered
#: by one rule: ``test_whole_catalog.py``.
BEHAVING = [operation(*known) for known in sorted(chainpay.sandbox().gateway.behaving)]
UPLOADS = [known for known in operations() if known.fields_in("multipart")]
REQUEST_ID = re.compile(r"[0-9A-F]{32}-[0-9]+")
NOW = 1554208460


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(float(NOW))


@pytest.fixture
def timed(keys: Any, clock: Clock) -> Gateway:
    """A platform whose clock the test sets."""
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def other(gateway: Gateway, stranger: RSAPrivateKey) -> Iterator[chainpay.Client]:
    """A client of another merchant of the same platform."""
    gateway.register(**OTHER, public_key=stranger.public_key())
    with a_client(gateway, **OTHER, private_key=stranger) as client:
        yield client


def a_client(gateway: Gateway, **changes: Any) -> chainpay.Client:
    """Return a client of a platform, some of its arguments changed."""
    return chainpay.Client(**{**gateway.credentials(), **changes})


def sign(
    gateway: Gateway,
    method: str = "POST",
    target: str = TARGET,
    body: bytes = b"",
    *,
    timestamp: str | None = None,
    nonce: str | None = None,
) -> dict[str, str]:
    """Return the headers of a request as the merchant would sign it, however odd it is."""
    known = gateway.credentials()
    signer = chainpay.Signer(known["mchid"], known["serial"], known["private_key"])
    timestamp = str(int(known["clock"]())) if timestamp is None else timestamp
    nonce = new_nonce() if nonce is None else nonce
    lines = (method, target, timestamp, nonce)
    # What has no UTF-8 nobody can sign; such a request has some signature.
    message = join_lines(*(line.encode("utf-8", "surrogatepass") for line in lines), body)
    return {
        "Accept": "application/json",
        "User-Agent": "tests",
        "Content-Type": "application/json",
        "Wechatpay-Serial": gateway.public_key_id,
        "Authorization": authorization_header(
            signer.mchid, signer.serial, timestamp, nonce, signer.sign(message)
        ),
    }


def send_signed(
    gateway: Gateway,
    method: str = "POST",
    target: str = TARGET,
    body: bytes = b"",
    headers: dict[str, str | None] | None = None,
    **signed: str,
) -> httpx.Response:
    """Hand the platform a request that is signed as it is; then headers are set, or dropped."""
    sent = {**sign(gateway, method, target, body, **signed), **(headers or {})}
    return replay(gateway, method, target, sent, body)


def replay(
    gateway: Gateway, method: str, target: str, headers: dict[str, Any], body: bytes
) -> httpx.Response:
    """Hand the platform a request; a header that is None is left out."""
    sent = [(name, value) for name, value in headers.items() if value is not None]
    return gateway.answer(IncomingRequest.from_pairs(method, target, sent, body))


def deliver(gateway: Gateway, request: httpx.Request, **changes: Any) -> httpx.Response:
    """Hand the platform a request that a client has built, some of its parts altered."""
    parts: dict[str, Any] = {
        "method": request.method,
        "target": request.url.raw_path.decode(),
        "headers": request.headers.items(),
        "body": request.content,
    }
    return gateway.answer(IncomingRequest.from_pairs(**{**parts, **changes}))


def no_json(text: str) -> NoReturn:
    raise AssertionError(f"{text} is no JSON")


def words(gateway: Gateway, answer: httpx.Response) -> Any:
    """Return what an answer says, once it has proved to be the platform's."""
    known = gateway.credentials()
    signed = SignatureHeaders.parse(answer.headers.raw, known["clock"]())
    message = join_lines(signed.timestamp, signed.nonce, answer.content)
    chainpay.Verifier(PlatformKeys(known["certs"])).verify(signed.serial, message, signed.signature)
    assert REQUEST_ID.fullmatch(answer.headers["Request-ID"])
    assert answer.headers["Content-Type"].startswith("application/json")
    return json.loads(answer.content.decode("utf-8"), parse_constant=no_json)


def error(gateway: Gateway, answer: httpx.Response) -> tuple[int, str]:
    """Return status and code of a refusal in the platform's words."""
    fields = words(gateway, answer)
    assert answer.status_code >= 400
    assert fields["message"]
    return answer.status_code, fields["code"]


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    assert REQUEST_ID.fullmatch(str(caught.value.request_id))
    return caught.value


def as_body(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


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
    assert fields["detail"]["issue"]


PARAMETERS = ("mchid", "serial_no", "timestamp", "nonce_str", "signature")


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
        "an unknown serial": {"serial": "0A0B0C0D"},
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
        "location": "authorization",
        "field": "signature",
        "issue": "sign not match",
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


# Merchants


def test_a_merchant_may_have_more_than_one_key(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey, door: Door
) -> None:
    """A new key is let in beside the old one, as while certificates are exchanged."""
    gateway.register(gateway.mchid, "0A0B0C0D", stranger.public_key())
    with a_client(gateway, serial="0A0B0C0D", private_key=stranger) as renewed:
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


# Answers


@pytest.mark.parametrize("requested", [None, "certificate", "public key", "nobody's"])
@pytest.mark.parametrize("status", [200, 401, 404, 413])
def test_answers_are_signed_with_the_key_that_is_named(
    gateway: Gateway, client: chainpay.Client, requested: str | None, status: int
) -> None:
    """Wechatpay-Serial chooses who signs, of errors too; by default it is the certificate."""
    client.request("POST", ORDERS, json=ORDER)
    certificate, public = gateway.certificate_serial, gateway.public_key_id
    serial = {None: None, "certificate": certificate, "public key": public}.get(
        requested, requested
    )
    target = "/v3/nowhere" if status == 404 else LOOK
    body = b" " * 2_000_000 if status == 413 else b""
    headers: dict[str, str | None] = {"Wechatpay-Serial": serial}
    if status == 401:
        headers["Authorization"] = None
    answer = send_signed(gateway, "GET", target, body, headers)
    assert answer.headers["Wechatpay-Serial"] == (
        public if requested == "public key" else certificate
    )
    assert words(gateway, answer)
    if requested == "nobody's" and status in (200, 404):
        fields = answer.json()
        assert (answer.status_code, fields["code"]) == (400, "PARAM_ERROR")
        assert (fields["detail"]["field"], fields["detail"]["location"]) == (
            "/Wechatpay-Serial",
            "header",
        )
        assert "平台证书序列号Wechatpay-Serial错误" in fields["message"]
    else:
        assert answer.status_code == status


def test_answers_are_signed_by_the_platforms_clock(timed: Gateway, clock: Clock) -> None:
    """An answer has the second in which it was given, and a nonce of its own."""
    clock.now = NOW + 0.9
    answers = [send_signed(timed, "GET", LOOK) for _ in range(2)]
    assert {answer.headers["Wechatpay-Timestamp"] for answer in answers} == {str(NOW)}
    for name in ("Wechatpay-Nonce", "Request-ID"):
        assert len({answer.headers[name] for answer in answers}) == 2


REFUSED = [
    ("get", "v3/nowhere", {}, 404, "RESOURCE_NOT_EXISTS"),
    ("get", "v3", {}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"hk/{ORDERS}", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}/1/nowhere", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}/1/2/cancel", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}//cancel", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}/", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", "v3/payscore/payafterXorders", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("put", ORDERS, {"json": ORDER}, 405, "METHOD_NOT_ALLOWED"),
    ("patch", ORDERS, {"json": ORDER}, 405, "METHOD_NOT_ALLOWED"),
    ("delete", ORDERS, {}, 405, "METHOD_NOT_ALLOWED"),
    ("get", f"{ORDERS}/1/cancel", {}, 405, "METHOD_NOT_ALLOWED"),
    ("post", ORDERS, {"body": b" " * 2_000_000}, 413, "REQUEST_ENTITY_TOO_LARGE"),
    ("post", ORDERS, {}, 400, "PARAM_ERROR"),
    ("post", ORDERS, {"body": "{"}, 400, "PARAM_ERROR"),
    ("post", ORDERS, {"json": []}, 400, "PARAM_ERROR"),
    ("post", f"{ORDERS}/1/cancel", {"json": {**OURS, "reason": "1"}}, 404, "ORDER_NOT_EXIST"),
    ("get", ORDERS, {"query": {"out_order_no": "1"}}, 404, "ORDER_NOT_EXIST"),
]


@pytest.mark.parametrize(("verb", "path", "options", "status", "code"), REFUSED)
def test_the_platform_refuses_in_its_own_words(
    client: chainpay.Client,
    door: Door,
    verb: str,
    path: str,
    options: dict[str, Any],
    status: int,
    code: str,
) -> None:
    """Whatever is refused, the answer is signed JSON with code, message and Request-ID."""
    refused = refusal(door, client.chain(path), verb, **options)
    assert (refused.status, refused.code) == (status, code)
    assert refused.message
    assert refused.response.headers["Content-Type"].startswith("application/json")


@pytest.mark.parametrize("name", ["Accept", "User-Agent"])
@pytest.mark.parametrize("value", [None, ""])
def test_accept_and_user_agent_are_mandatory(
    gateway: Gateway, name: str, value: str | None
) -> None:
    """A request without an Accept or a User-Agent is refused, as by the platform."""
    answer = send_signed(gateway, "GET", LOOK, headers={name: value})
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["message"] == "Http头缺少Accept或User-Agent"


@pytest.mark.parametrize("content_type", [None, "", "text/plain", "multipart/form-data"])
def test_a_body_is_sent_as_json(gateway: Gateway, content_type: str | None) -> None:
    """A body is JSON by its Content-Type too."""
    answer = send_signed(gateway, body=as_body(ORDER), headers={"Content-Type": content_type})
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    detail = answer.json()["detail"]
    assert (detail["field"], detail["location"]) == ("/Content-Type", "header")


def test_header_names_are_read_in_any_case(gateway: Gateway) -> None:
    """Servers hand over header names in capitals or not; it makes no difference."""
    body = as_body(ORDER)
    sent = {name.upper(): value for name, value in sign(gateway, body=body).items()}
    assert replay(gateway, "POST", TARGET, sent, body).status_code == 200


def test_a_body_in_pieces_is_read_whole(gateway: Gateway) -> None:
    """In both worlds the platform reads a body that comes as a stream."""
    body = as_body(ORDER)

    def pieces() -> Iterator[bytes]:
        yield body[:10]
        yield body[10:]

    async def pieces_async() -> AsyncIterator[bytes]:
        for piece in pieces():
            yield piece

    async def post() -> httpx.Response:
        async with httpx.AsyncClient(transport=gateway) as bare:
            signed = sign(gateway, body=body)
            return await bare.post(f"https://any{TARGET}", content=pieces_async(), headers=signed)

    with httpx.Client(transport=gateway) as bare:
        signed = sign(gateway, body=body)
        answer = bare.post(f"https://any{TARGET}", content=pieces(), headers=signed)
    assert words(gateway, answer)["out_order_no"] == ORDER["out_order_no"]
    assert words(gateway, asyncio.run(post())) == answer.json()


# The facts: what each operation takes

Place = tuple[str | int, ...]

WRONG: dict[str, list[Any]] = {
    "string": [7, 1.5, True, [], {}],
    "integer": ["7", "", 1.5, True, [], {}],
    "number": ["7", "", True, [], {}],
    "boolean": ["true", "", 0, 1, [], {}],
    "object": ["{}", "", 7, True, []],
    "array of object": ["[]", "", 7, True, {}],
    "array of string": ["[]", "", 7, True, {}],
}


def nested_fields(fields: tuple[Field, ...], *above: str | int) -> Iterator[tuple[Place, Field]]:
    """Yield each field of a body with its place; of an array's items, the second one's."""
    for field in fields:
        place = (*above, field.name)
        yield place, field
        item = (1,) if field.type.startswith("array of ") else ()
        yield from nested_fields(field.children, *place, *item)


def in_body(operation: Operation) -> Iterator[tuple[Place, Field]]:
    """Yield each field that an operation takes in its body, nested ones too."""
    return nested_fields(tuple(field for field in operation.params if field.location == "json"))


def pointer(place: Place) -> str:
    return "".join(f"/{step}" for step in place)


#: What is in the paths of operations, and must be the merchant's own in a body.
NAMES = {**ORDER, "out_trade_no": "1", "mchid": "1900000001"}


def sample(field: Field, client: chainpay.Client) -> Any:
    """Return a value that a field may have; of an array, two items."""
    if field.encrypted:
        return client.encrypt("张三")
    if field.enum:
        return [field.enum[0]] * 2 if field.type.startswith("array of ") else field.enum[0]
    inner = {child.name: sample(child, client) for child in field.children}
    return {
        "string": NAMES.get(field.name, "text"),
        "integer": 0,
        "boolean": True,
        "object": inner,
        "array of object": [inner, deepcopy(inner)],
    }[field.type]


def full(operation: Operation, client: chainpay.Client) -> dict[str, Any]:
    """Return a body with every field that an operation knows."""
    return {
        field.name: sample(field, client) for field in operation.params if field.location == "json"
    }


def put(body: Any, place: Place, value: Any) -> None:
    """Set, or with ... drop, what is at a place of a body."""
    *path, last = place
    for step in path:
        body = body[step]
    if value is ...:
        del body[last]
    else:
        body[last] = value


def send(client: chainpay.Client, operation: Operation, body: Any) -> Any:
    """Carry an operation out on the order."""
    path = operation.path.format(**NAMES)
    return client.request(operation.method, path, json=body).json()


def refused_field(client: chainpay.Client, operation: Operation, place: Place, value: Any) -> Any:
    """Return the field that the platform names, if a value stands at a place of a full body."""
    body = full(operation, client)
    put(body, place, value)
    refused = refusal(send, client, operation, body)
    assert (refused.status, refused.code) == (400, "PARAM_ERROR")
    assert str(refused.request_id).endswith("-268435461")
    assert set(refused.detail) == {"field", "value", "issue", "location"}
    assert refused.detail["location"] == "body"
    return refused.detail["field"]


#: The operations that take a body of JSON, by the last segment of their path; of those that place
#: an order two stand for all four.
WITH_BODY = {
    known.path.rpartition("/")[2]: known
    for known in BEHAVING
    if any(field.location == "json" for field in known.params)
    and not known.path.endswith(("/native", "/app"))
}
CREATE = WITH_BODY["payafter-orders"]


def cases(choose: Callable[[Field], list[tuple[Place, Any]]]) -> list[Any]:
    """Return a case for each value that is chosen for a field of a body, at or below its place."""
    return [
        (known, (*place, *below), value)
        for known in WITH_BODY.values()
        for place, field in in_body(known)
        for below, value in choose(field)
    ]


def name_case(case: tuple[Operation, Place, Any]) -> str:
    """Return the operation, the place of the field, and the value."""
    return f"{case[0].path}{pointer(case[1])}={case[2]!r}"


@pytest.mark.parametrize("names", [("complete", "sync"), ("cancel",)])
def test_every_field_of_the_facts_is_taken(
    gateway: Gateway, client: chainpay.Client, names: tuple[str, ...]
) -> None:
    """A body with all fields that the facts know is accepted by each operation."""
    send(client, CREATE, full(CREATE, client))
    gateway.confirm(ORDER["out_order_no"])
    for known in map(WITH_BODY.__getitem__, names):
        assert send(client, known, full(known, client))["out_order_no"] == ORDER["out_order_no"]


def wrong_types(field: Field) -> list[tuple[Place, Any]]:
    """Choose values of other types, for a field and for the second item of an array."""
    of_items = WRONG[field.type[9:]] if field.type.startswith("array of ") else []
    return [((), value) for value in WRONG[field.type]] + [((1,), value) for value in of_items]


@each("operation, place, value", cases(wrong_types), name_case)
def test_a_value_of_another_type_is_refused(
    client: chainpay.Client, operation: Operation, place: Place, value: Any
) -> None:
    """Each field has the type of the facts, nested ones too; the answer points at the culprit."""
    assert refused_field(client, operation, place, value) == pointer(place)


def missing_value(field: Field) -> list[tuple[Place, Any]]:
    """Choose the ways not to give a required field."""
    return [((), value) for value in (..., None, "")] if field.required else []


@each("operation, place, value", cases(missing_value), name_case)
def test_a_required_field_must_be_there(
    client: chainpay.Client, operation: Operation, place: Place, value: Any
) -> None:
    """What the facts call required is there, and is not empty."""
    assert refused_field(client, operation, place, value) == pointer(place)


def not_listed(field: Field) -> list[tuple[Place, Any]]:
    """Choose a value of the right type that is none of those that a field may have."""
    if not field.enum:
        return []
    item = (1,) if field.type.startswith("array of ") else ()
    return [(item, {"string": "Another", "integer": 7}[field.type.removeprefix("array of ")])]


@each("operation, place, value", cases(not_listed), name_case)
def test_a_value_that_is_not_listed_is_refused(
    client: chainpay.Client, operation: Operation, place: Place, value: Any
) -> None:
    """A field with enumerated values has one of them."""
    assert refused_field(client, operation, place, value) == pointer(place)


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        pytest.param(known, field.name, id=f"{known.method} {known.path} {field.name}")
        for known in BEHAVING
        for field in known.params
        if field.required and field.location == "headers"
    ],
)
def test_a_required_header_must_be_there(
    gateway: Gateway, client: chainpay.Client, operation: Operation, name: str
) -> None:
    """A header that the facts call required is there."""
    body = as_body(full(operation, client))
    target = "/" + operation.path.format(**NAMES)
    answer = send_signed(gateway, operation.method, target, body, {name: None})
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    detail = answer.json()["detail"]
    assert (detail["field"], detail["location"]) == (f"/{name}", "header")


@pytest.mark.parametrize("path", sorted({known.path for known in BEHAVING if "{" in known.path}))
def test_a_path_without_its_variable_is_another_path(gateway: Gateway, path: str) -> None:
    """A variable of a path can't be empty: that path does not exist."""
    target = "/" + re.sub(r"\{\w+\}", "", path)
    answer = send_signed(gateway, "POST", target, as_body(ORDER))
    assert error(gateway, answer) == (404, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize("unknown", [{"surprise": [{}]}, {"fees": [{"surprise": None}]}])
def test_a_field_that_the_facts_do_not_know_is_ignored(
    client: chainpay.Client, door: Door, unknown: dict[str, Any]
) -> None:
    """The API grows every week; what the facts don't know yet is let pass."""
    node = client.chain(ORDERS)
    assert door(node, "post", json={**ORDER, **unknown}).json()["order_id"]
    assert door(node, "get", query={"out_order_no": ORDER["out_order_no"], "surprise": 1})


ENCRYPTED = [field.name for field in CREATE.params if field.encrypted]


@pytest.mark.parametrize("name", ENCRYPTED)
@pytest.mark.parametrize("named", ["certificate_serial", "public_key_id"])
def test_an_encrypted_field_is_decrypted_with_the_key_that_is_named(
    gateway: Gateway, client: chainpay.Client, door: Door, named: str, name: str
) -> None:
    """A field is sealed for the key that Wechatpay-Serial names, and for no other."""
    serial = getattr(gateway, named)
    (another,) = set(client.platform_keys) - {serial}
    node, headers = client.chain(ORDERS), {"Wechatpay-Serial": serial}
    body = {**ORDER, name: rsa.encrypt("张三", client.platform_keys[another])}
    refused = refusal(door, node, "post", json=body, headers=headers)
    assert (refused.status, refused.code) == (400, "PARAM_ERROR")
    assert (refused.detail["field"], refused.detail["location"]) == (f"/{name}", "body")
    assert "平台私钥解密失败" in refused.message
    body = {**ORDER, name: rsa.encrypt("张三", client.platform_keys[serial])}
    assert door(node, "post", json=body, headers=headers).json()["order_id"]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda encrypted: "13800000000", id="plain"),
        pytest.param(lambda encrypted: "张三", id="not ASCII"),
        pytest.param(lambda encrypted: "AAAA", id="too short"),
        pytest.param(lambda encrypted: encrypted[:-4], id="cut"),
        pytest.param(lambda encrypted: "AAAA" + encrypted[4:], id="changed"),
        pytest.param(lambda encrypted: encrypted * 2, id="twice"),
        pytest.param(lambda encrypted: encrypted[:76] + "\n" + encrypted[76:], id="in lines"),
    ],
)
@pytest.mark.parametrize("name", ENCRYPTED)
def test_a_field_that_is_not_encrypted_is_refused(
    client: chainpay.Client, name: str, damage: Callable[[str], str]
) -> None:
    """A user's data never goes in plain, nor damaged."""
    value = damage(client.encrypt("张三"))
    assert refused_field(client, CREATE, (name,), value) == f"/{name}"


# The operations that have no behaviour


def called(client: chainpay.Client, method: str, path: str, **changes: Any) -> httpx.Response:
    """Send the catalog's sample call, some of its options changed."""
    options = samples.sample_call(operation(method, path), chainpay.Sensitive)
    return client.request(method, path, {**options, **changes})


def test_no_operation_is_read_before_its_first_request(keys: Any) -> None:
    """A platform starts at once: of 1,147 operations it parses those that are called."""
    load.cache_clear()
    with a_client(Gateway(keys=keys)) as client:
        assert load.cache_info().currsize == 0
        client.v3.capital.capitallhh.areas.provinces.get()
    assert load.cache_info().currsize == 1


def test_an_answer_names_who_asks(other: chainpay.Client) -> None:
    """A merchant's own number is told, unless the request has another's."""
    path = "v3/ebike/charge/contracts/{contract_id}"
    assert called(other, "GET", path).json()["mchid"] == other.mchid
    punished = "v3/aggracct-bc/wb-channel/control-orders/punish"
    assert called(other, "POST", punished).status_code == 200, "mchid is another merchant there"


@pytest.mark.parametrize("body", [{}, {"json": {}}])
def test_a_body_without_required_fields_may_be_missing(
    client: chainpay.Client, door: Door, body: dict[str, Any]
) -> None:
    """Then it needs no Content-Type either."""
    node = client.chain("v3/brand/applyments/cancel-applyment")
    assert door(node, "post", **body).json()


def test_fields_of_a_query_have_types(client: chainpay.Client, door: Door) -> None:
    """They are text, which spells a number, a bool, or a list as PHP brackets it."""
    batch = "v3/bank-transfer/batches/batch-id/{batch_id}"
    for query, field in (
        ({"need_query_detail": "yes"}, "/need_query_detail"),
        ({"need_query_detail": True, "offset": "1.5"}, "/offset"),
        ({"need_query_detail": True, "offset": "one"}, "/offset"),
    ):
        refused = refusal(door, client.chain(batch), "get", query=query, batch_id="1")
        assert (refused.code, refused.detail["field"]) == ("PARAM_ERROR", field)
        assert refused.detail["location"] == "query"
    invite = "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"
    query = samples.sample_call(operation("GET", invite))["query"]
    query["fapiao_ability_type_list"] = ["X"]
    refused = refusal(called, client, "GET", invite, query=query)
    assert refused.detail["field"] == "/fapiao_ability_type_list/0"


def test_variables_of_a_path_have_types(client: chainpay.Client) -> None:
    """They are held against the facts as any other field is."""
    for path, name in (
        ("v3/merchant-store/stores/{store_id}", "store_id"),
        ("v3/merchant/fund/balance/{account_type}", "account_type"),
    ):
        refused = refusal(called, client, "GET", path, **{name: "x"})
        assert (refused.detail["field"], refused.detail["location"]) == (f"/{name}", "path")


@pytest.mark.parametrize("text", ["[", "{}", "1", '["1", 2]'])
def test_a_text_that_holds_a_list_is_checked(client: chainpay.Client, text: str) -> None:
    """Its items are those of the facts."""
    path, field = "v3/ecommerce/applyments/", "/business_license_info/business_time"
    options = samples.sample_call(operation("POST", path), chainpay.Sensitive)
    (info,) = [one for one in operation("POST", path).params if one.name == field[1:-14]]
    options["json"][info.name] = {**samples.sample_value(info), "business_time": text}
    refused = refusal(client.request, "POST", path, options)
    assert refused.detail["field"] == (f"{field}/1" if "2" in text else field)


def test_a_statement_is_signed_over_its_digest(client: chainpay.Client, tmp_path: Path) -> None:
    """As the overseas ones are: the client holds signature and body against it."""
    requested = samples.sample_call(operation("GET", "v3/global/statements"))
    done = client.download("v3/global/statements", tmp_path / "1.csv", requested)
    assert isinstance(done, chainpay.client.downloads.Download)
    assert done.digest.algorithm == "SHA1"
    assert done.path.read_bytes() == called(client, "GET", "v3/global/statements").content


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
    called(client, "POST", "v3/pay/transactions/native")
    with pytest.raises(chainpay.UsageError, match="'20261125001' exists already: INVALID_REQUEST"):
        gateway.seed()
    fresh = Gateway()
    with a_client(fresh) as another:
        called(another, "POST", "v3/pay/transactions/jsapi")
        assert fresh.seed()["out_trade_no"] == "20261125001"


# Many at once


@pytest.fixture
def interleaved() -> Iterator[None]:
    """Within the gateway, threads take turns at every line: what isn't locked collides."""

    def take_turns(frame: FrameType, event: str, argument: Any) -> Any:
        if not frame.f_globals["__name__"].startswith("chainpay.gateway"):
            return None
        sleep(1e-4)
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
    """Of many refunds at the same time, as many succeed as there is money for."""
    order = {
        "appid": "wx1",
        "mchid": gateway.mchid,
        "description": "1",
        "out_trade_no": "1",
        "notify_url": "https://1",
        "amount": {"total": 100},
    }
    client.chain("v3/pay/transactions/native").post(json=order)
    gateway.pay_transaction("1")
    requests = [
        client.build_request(
            "POST",
            "v3/refund/domestic/refunds",
            json={
                "out_trade_no": "1",
                "out_refund_no": str(number),
                "amount": {"refund": 30, "total": 100, "currency": "CNY"},
            },
        )
        for number in range(20)
    ]
    answers = at_once([partial(deliver, gateway, request) for request in requests])
    assert Counter(answer.status_code for answer in answers) == {200: 3, 400: 17}


# Hostile input: whatever comes, the answer is an error in the platform's words

HOSTILE_BODIES = {
    "nothing": b"",
    "a blank": b" ",
    "a list": b"[]",
    "a list of orders": as_body([ORDER]),
    "a number": b"1",
    "a text": b'"text"',
    "null": b"null",
    "true": b"true",
    "cut": as_body(ORDER)[:-1],
    "two": as_body(ORDER) * 2,
    "a form": b"appid=1&service_id=2&out_order_no=3",
    "invalid UTF-8": as_body(ORDER).replace(b"wx", b"\xff\xfe"),
    "half a character": as_body({**ORDER, "attach": "附"}).replace("附".encode(), b"\xe9\x99"),
    "UTF-16": json.dumps(ORDER).encode("utf-16"),
    "UTF-16 without a mark": json.dumps(ORDER).encode("utf-16-le"),
    "UTF-32": json.dumps(ORDER).encode("utf-32"),
    "NUL": b"\0",
    "NUL around": b"\0" + as_body(ORDER) + b"\0",
    "NUL in a text": as_body({**ORDER, "attach": "-"}).replace(b'"-"', b'"\0"'),
    "lists, never closed": b"[" * 100_000,
    "lists": b"[" * 100_000 + b"]" * 100_000,
    "objects, never closed": b'{"a":' * 100_000,
    "objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a nested field": as_body(ORDER)[:-1] + b',"attach":' + b"[" * 90_000 + b"]" * 90_000 + b"}",
}
#: Numbers, in place of a field that is an integer.
HOSTILE_NUMBERS = {
    "NaN": b"NaN",
    "Infinity": b"Infinity",
    "-Infinity": b"-Infinity",
    "1e400": b"1e400",
    "-1e400": b"-1e400",
    "5000 digits": b"9" * 5000,
    "5000 zeros": b"-" + b"0" * 5000,
    "hexadecimal": b"0x10",
    "full-width": "１".encode(),
    "a million": b"1" * 1_000_000,
}
#: JSON's escapes of what is no text, in place of a field.
HOSTILE_TEXTS = {
    "half a pair": rb'"\ud800"',
    "the other half": rb'"a\udfff"',
    "halves in a list": rb'["\ud800"]',
    "half as a name": rb'{"\ud800":1}',
}


def spliced(name: str, value: bytes) -> bytes:
    """Return the body that creates the order, with a value as it is in place of a field."""
    return as_body({**ORDER, name: "@"}).replace(b'"@"', value)


@pytest.mark.parametrize(
    "body",
    [
        *(pytest.param(body, id=name) for name, body in HOSTILE_BODIES.items()),
        *(
            pytest.param(body, id=f"{name} {where}")
            for name, number in HOSTILE_NUMBERS.items()
            for where, body in (
                ("as an amount", spliced("risk_amount", number)),
                ("as a text", spliced("attach", number)),
                ("as a fee", spliced("fees", b'[{"fee_amount":' + number + b"}]")),
                ("as the body", number),
            )
        ),
        *(
            pytest.param(spliced(where, text), id=f"{name} as {where}")
            for name, text in HOSTILE_TEXTS.items()
            for where in ("out_order_no", "appid", "risk_amount", "attach", "fees")
        ),
    ],
)
def test_a_hostile_body_is_refused(gateway: Gateway, client: chainpay.Client, body: bytes) -> None:
    """A body that is no JSON of an order is refused as a bad parameter, and creates nothing."""
    assert error(gateway, send_signed(gateway, body=body)) == (400, "PARAM_ERROR")
    query = {"out_order_no": ORDER["out_order_no"]}
    assert refusal(client.request, "GET", ORDERS, query=query).code == "ORDER_NOT_EXIST"


@pytest.mark.parametrize(
    "operation", BEHAVING + UPLOADS, ids=lambda known: f"{known.method} {known.path}"
)
def test_every_operation_is_emulated_and_stands_hostile_bodies(
    gateway: Gateway, operation: Operation
) -> None:
    """Each operation of the facts has its answer, and none breaks, whatever is sent to it."""
    target = "/" + re.sub(r"\{\w+\}", "1", operation.path.removeprefix("v2/"))
    for body in HOSTILE_BODIES.values():
        for content_type in ("application/json", "multipart/form-data; boundary=x"):
            headers: dict[str, str | None] = {"Content-Type": content_type}
            answer = send_signed(gateway, operation.method, target, body, headers)
            if operation.path.startswith("v2/"):
                assert answer.status_code == 200
                assert b"FAIL" in answer.content
            else:
                assert answer.status_code < 500
                assert "尚未被模拟" not in words(gateway, answer).get("message", "")


@pytest.mark.parametrize("value", [b"NaN", b"-Infinity"])
def test_what_is_no_json_is_refused_wherever_it_stands(gateway: Gateway, value: bytes) -> None:
    """Python takes NaN for JSON; the platform doesn't, be it in a field that it ignores."""
    assert error(gateway, send_signed(gateway, body=spliced("surprise", value)))[0] == 400


@pytest.mark.parametrize(("start", "end"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_nesting_as_deep_as_can_be_read_can_be_answered(
    gateway: Gateway, start: bytes, end: bytes
) -> None:
    """No depth of nesting is read but can't be answered: near Python's own limit neither."""

    def is_read(depth: int) -> bool:
        try:
            json.loads(start * depth + b'""' + end * depth)
        except RecursionError:
            return False
        return True

    deepest = next(depth for depth in range(100, 1_000_000, 50) if not is_read(depth))
    for depth in range(deepest - 100, deepest + 5):
        body = spliced("appid", start * depth + b'""' + end * depth)
        assert error(gateway, send_signed(gateway, body=body)) == (400, "PARAM_ERROR")


def test_amounts_add_up_to_no_more_than_an_int64(gateway: Gateway, client: chainpay.Client) -> None:
    """Amounts with thousands of digits are refused, or their sum could not be written."""
    client.request("POST", ORDERS, json={**ORDER, "need_user_confirm": False})
    fee = b'{"fee_amount":' + b"9" * 4300 + b"}"
    body = as_body({**OURS, "finish_type": 2, "total_amount": 1, "fees": "@"})
    body = body.replace(b'"@"', b"[" + fee + b"," + fee + b"]")
    answer = send_signed(gateway, target=f"{TARGET}/{ORDER['out_order_no']}/complete", body=body)
    assert error(gateway, answer) == (400, "PARAM_ERROR")


#: What no ASCII has; of the last two, servers make bytes that are no UTF-8.
FOREIGN = ["é", "附", "１", "²", "\udc80", "\ud800"]
GARBAGE = ["\0", "\r\n", '"', "=", ",", "'", "\\", "%00", "x" * 100_000, *FOREIGN]


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize(
    "form",
    [
        "{}",
        SCHEME + "{}",
        SCHEME + " {}",
        SCHEME + ' mchid="{}",serial_no="1",timestamp="1",nonce_str="1",signature="1"',
        SCHEME + ' mchid="1{}"',
    ],
)
def test_a_garbled_authorization_is_refused(gateway: Gateway, form: str, garbage: str) -> None:
    """Nothing that is written into an Authorization lets anybody in, or gets no answer."""
    answer = send_signed(gateway, headers={"Authorization": form.format(garbage)})
    assert error(gateway, answer) == (401, "SIGN_ERROR")


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize("name", PARAMETERS)
def test_a_garbled_parameter_of_the_authorization_is_refused(
    gateway: Gateway, name: str, garbage: str
) -> None:
    """The same for each of its parameters, added to what is right."""
    sent = sign(gateway, "GET", LOOK)
    sent["Authorization"] = sent["Authorization"].replace(f'{name}="', f'{name}="{garbage}')
    assert error(gateway, replay(gateway, "GET", LOOK, sent, b"")) == (401, "SIGN_ERROR")


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize("name", ["Wechatpay-Serial", "Content-Type"])
def test_a_garbled_header_is_refused(gateway: Gateway, name: str, garbage: str) -> None:
    """A header that matters and holds garbage is a bad parameter, shown as JSON can."""
    answer = send_signed(gateway, body=as_body(ORDER), headers={name: garbage})
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["detail"]["field"] == f"/{name}"


@pytest.mark.parametrize("garbage", GARBAGE)
def test_other_headers_may_be_garbled(gateway: Gateway, garbage: str) -> None:
    """A header that says nothing to the platform does no harm, in its name or in its value."""
    answer = send_signed(gateway, "GET", LOOK, headers={garbage: garbage, "X-Garbage": garbage})
    assert error(gateway, answer) == (404, "ORDER_NOT_EXIST")


HOSTILE_PATHS = [
    "",
    "*",
    "/",
    "//",
    "?",
    "#",
    "v3",
    "/v3/payscore/../payscore/payafter-orders",
    "/v3/payscore/payafter%2Dorders",
    TARGET + "%00",
    TARGET + "\0",
    TARGET + "\n",
    TARGET + "#fragment",
    "https://api.mch.weixin.qq.com" + TARGET,
    "/" + "a" * 100_000,
    "/" * 100_000,
]


@pytest.mark.parametrize("path", HOSTILE_PATHS)
def test_a_path_of_no_operation_does_not_exist(gateway: Gateway, path: str) -> None:
    """A path is an operation's as it is spelled, or nobody's."""
    answer = send_signed(gateway, target=path, body=as_body(ORDER))
    assert error(gateway, answer) == (404, "RESOURCE_NOT_EXISTS")


HOSTILE_VALUES = [
    "%00", "%", "%zz", "%ff", "%ed%a0%80", "%c0%af", "%2e%2e", "%252F", "\0", "a\nb", "a b",
    "..", "{out_order_no}", "a" * 60_000,
]  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE_VALUES)
def test_a_hostile_variable_finds_no_order(gateway: Gateway, value: str) -> None:
    """Whatever is encoded in a path's variable, or badly encoded, it is some order's number."""
    body = as_body({**OURS, "reason": "用户投诉"})
    for target in (f"{TARGET}/{value}/cancel", f"{TARGET}?out_order_no={value}"):
        method, sent = ("GET", b"") if "?" in target else ("POST", body)
        assert error(gateway, send_signed(gateway, method, target, sent)) == (
            404,
            "ORDER_NOT_EXIST",
        )


@pytest.mark.parametrize("text", FOREIGN)
@pytest.mark.parametrize("where", ["method", "path", "variable", "query"])
def test_a_request_line_is_ascii(gateway: Gateway, where: str, text: str) -> None:
    """What is no ASCII is no method and no target, though it be signed."""
    method, target = {
        "method": (text, TARGET),
        "path": ("POST", f"{TARGET}{text}"),
        "variable": ("POST", f"{TARGET}/{text}/cancel"),
        "query": ("GET", f"{TARGET}?out_order_no={text}"),
    }[where]
    assert error(gateway, send_signed(gateway, method, target)) == (400, "PARAM_ERROR")


@pytest.mark.parametrize("method", ["", "post", "POST ", "HEAD", "OPTIONS", "A" * 10_000, "\0"])
def test_a_method_that_no_operation_has_is_refused(gateway: Gateway, method: str) -> None:
    """A known path answers to its methods, spelled as they are."""
    answer = send_signed(gateway, method, body=as_body(ORDER))
    assert error(gateway, answer) == (405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "&",
        "=&&",
        "?",
        "out_order_no",
        "out_order_no=",
        "OUT_ORDER_NO=1",
        "out_order_no[]=1",
        "out_order_no[0]=1",
        "&".join(f"a{number}=1" for number in range(10_000)),
    ],
)
def test_a_query_that_names_no_order_is_refused(gateway: Gateway, query: str) -> None:
    """A query is of names and values; one that holds neither number is refused."""
    answer = send_signed(gateway, "GET", f"{TARGET}?{query}")
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["detail"]["field"] == "/out_order_no"


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (f"{LOOK}&out_order_no=another", "out_order_no"),
        (f"{LOOK}&out_order_no={ORDER['out_order_no']}", "out_order_no"),
        (f"{LOOK}&out_order_no=", "out_order_no"),
        (f"{LOOK}&service_id=1&service_id=1", "service_id"),
        (f"{LOOK}&service_id=&service_id=", "service_id"),
        (f"{LOOK}&out%5Forder_no=1", "out_order_no"),
        (f"{LOOK}&=&=", ""),
    ],
)
def test_a_query_gives_each_name_once(
    gateway: Gateway, client: chainpay.Client, target: str, name: str
) -> None:
    """Of two values the platform does not choose one: somebody else might choose the other."""
    client.request("POST", ORDERS, json=ORDER)
    answer = send_signed(gateway, "GET", target)
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["detail"]["field"] == f"/{name}"


# Which API answers


@pytest.mark.parametrize(
    ("path", "content_type", "answer_type"),
    [
        ("/v3/certificates", "application/json", "application/json"),
        ("/v3/nowhere", "", "application/json"),
        ("/hk/v3/certificates", "application/json", "application/json"),
        ("/v3/certificates", "text/xml", "text/xml"),
        ("/pay/orderquery", "text/xml", "text/xml"),
        ("/pay/orderquery", "application/json", "text/xml"),
        ("/pay/nowhere", "application/XML; charset=utf-8", "text/xml"),
        ("/pay/nowhere", "application/json", "application/json"),
    ],
)
def test_the_api_follows_from_path_and_content_type(
    gateway: Gateway, path: str, content_type: str, answer_type: str
) -> None:
    """Paths of APIv2 and requests in XML are answered in XML, all others in JSON."""
    answer = gateway.answer(IncomingRequest("POST", path, {"content-type": content_type}))
    assert answer.headers["Content-Type"].partition(";")[0] == answer_type


def test_no_path_of_apiv2_starts_as_those_of_apiv3() -> None:
    """So the first segment of a request of APIv3 is enough."""
    first = {entry.path.split("/")[1] for entry in index.entries() if entry.path.startswith("v2/")}
    assert first
    assert first.isdisjoint({"v3", *index.PREFIXES})


def test_a_request_of_apiv3_is_looked_up_once(
    gateway: Gateway, client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gateway does not search the paths of APIv2 for it."""
    request = client.build_request("POST", ORDERS, {"json": ORDER})
    match, paths = index.match, []

    def count(path: str, method: str | None = None) -> Any:
        paths.append(path)
        return match(path, method)

    monkeypatch.setattr(index, "match", count)
    assert gateway.handle_request(request).status_code == 200
    assert paths == [TARGET]


def test_a_request_names_its_parts() -> None:
    """Header names may be in any case; of two headers with one name the last one counts."""
    headers = [("HOST", "a"), ("Host", "127.0.0.1:80"), ("Wechatpay-Serial", "1A")]
    request = IncomingRequest.from_pairs("GET", "/v3/a?b=1?c", headers, scheme="http")
    assert (request.path, request.query) == ("/v3/a", "b=1?c")
    assert (request.base_uri, request.platform_serial) == ("http://127.0.0.1:80", "1A")
    assert (request.content_type, request.body) == ("", b"")
