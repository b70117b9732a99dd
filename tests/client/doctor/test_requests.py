"""Requests that the gateway refuses: the doctor names the cause, and no other, first."""

from __future__ import annotations

import hashlib
import json
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256

from chainpay.crypto import hash as hashes
from chainpay.crypto import rsa
from chainpay.encoding.xml import to_xml
from chainpay.gateway import Gateway
from chainpay.signing.v2 import join_sorted_fields
from chainpay.signing.v3 import join_lines
from tests.support.refused_requests import (
    HOST,
    Sent,
    as_curl,
    as_http,
    facts_of,
    report_on,
    send,
    write_authorization,
)

QUERY = "/v3/pay/transactions/out-trade-no/A%2FB?mchid={}"


def changed(place: int, change: Callable[[bytes], bytes]) -> Callable[[list[bytes]], bytes]:
    return lambda lines: join_lines(*lines[:place], change(lines[place]), *lines[place + 1 :])


def again(**options: Any) -> Callable[[bytes], bytes]:
    return lambda body: json.dumps(json.loads(body), **options).encode()


def key_of(gateway: Gateway) -> Any:
    return gateway.credentials()["private_key"]


def get(gateway: Gateway, **options: Any) -> Sent:
    return send(gateway, method="GET", target=QUERY.format(gateway.mchid), **options)


def upload(gateway: Gateway, whole: bool) -> Sent:
    meta = json.dumps({"filename": "a.png", "sha256": hashlib.sha256(b"PNG").hexdigest()})
    form = (
        '--x\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n'
        f'\r\n{meta}\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n'
        "Content-Type: image/png\r\n\r\nPNG\r\n--x--\r\n"
    ).encode()
    signed = form if whole else meta.encode()
    return send(
        gateway,
        target="/v3/merchant/media/upload",
        body=form,
        sign=changed(4, lambda body: signed),
        headers={"Content-Type": "multipart/form-data; boundary=x"},
    )


def used_twice(gateway: Gateway) -> Sent:
    send(gateway, nonce_str="5K8264ILTKCH16CQ2502SI8ZNMTM67VS")
    return send(gateway, nonce_str="5K8264ILTKCH16CQ2502SI8ZNMTM67VS")


def on_the_way(gateway: Gateway) -> Sent:
    """A proxy writes the body anew: what the record has is what was signed."""
    sent = send(gateway, body=b'{"appid":"wx1"}', sign=changed(4, lambda body: b'{"appid": "wx1"}'))
    sent.body = b'{"appid": "wx1"}'
    return sent


def signed_as(padding: Any, digest: Any) -> Callable[[Gateway], Sent]:
    return lambda gateway: send(
        gateway,
        make=lambda data: b64encode(key_of(gateway).sign(data, padding, digest)).decode(),
    )


def encoded(encode: Callable[[bytes], str]) -> Callable[[Gateway], Sent]:
    return lambda gateway: send(
        gateway, make=lambda data: encode(b64decode(rsa.sign(data, key_of(gateway))))
    )


def form(write: Callable[[dict[str, str]], str | None]) -> Callable[[Gateway], Sent]:
    return lambda gateway: send(gateway, authorization=write)


def message(change: Callable[[list[bytes]], bytes]) -> Callable[[Gateway], Sent]:
    return lambda gateway: send(gateway, sign=change)


def query(change: Callable[[list[bytes]], bytes]) -> Callable[[Gateway], Sent]:
    return lambda gateway: get(gateway, sign=change)


PSS_PADDING = PSS(MGF1(SHA256()), PSS.MAX_LENGTH)

#: How a request is set up → the check that must fail first, and its cause.
CAUSES: dict[str, tuple[Callable[[Gateway], Sent], str, str]] = {
    "no Authorization": (form(lambda parts: None), "authorization", "authorization-missing"),
    "another scheme": (
        form(lambda parts: write_authorization(parts).replace("WECHATPAY2-", "WECHATPAY-")),
        "authorization",
        "authorization-scheme",
    ),
    "no scheme": (
        form(lambda parts: write_authorization(parts).partition(" ")[2]),
        "authorization",
        "authorization-scheme",
    ),
    "single quotes": (
        form(lambda parts: write_authorization(parts).replace('"', "'")),
        "authorization",
        "authorization-form",
    ),
    "no quotes": (
        form(lambda parts: write_authorization(parts).replace('"', "")),
        "authorization",
        "authorization-form",
    ),
    "blanks": (
        form(lambda parts: write_authorization(parts).replace(",", ", ")),
        "authorization",
        "authorization-form",
    ),
    "a missing part": (
        form(lambda parts: write_authorization({**parts, "nonce_str": ""})),
        "authorization",
        "authorization-form",
    ),
    "no User-Agent": (
        lambda gateway: send(gateway, headers={"User-Agent": None}),
        "headers",
        "accept-or-user-agent-missing",
    ),
    "another merchant": (
        lambda gateway: send(gateway, mchid="1900009999"),
        "merchant",
        "other-merchant",
    ),
    "an appid": (
        lambda gateway: send(gateway, mchid="wxd678efh567hg6787"),
        "merchant",
        "mchid-is-appid",
    ),
    "a small serial": (
        lambda gateway: send(gateway, serial_no=gateway.serial.lower()),
        "serial",
        "serial-spelling",
    ),
    "another serial": (
        lambda gateway: send(gateway, serial_no="5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
        "serial",
        "other-serial",
    ),
    "the platform's serial": (
        lambda gateway: send(gateway, serial_no=gateway.certificate_serial),
        "serial",
        "serial-of-the-platform",
    ),
    "a short serial": (
        lambda gateway: send(gateway, serial_no=gateway.serial[2:]),
        "serial",
        "serial-form",
    ),
    "milliseconds": (
        lambda gateway: send(gateway, timestamp=str(int(time.time() * 1000))),
        "timestamp",
        "timestamp-in-milliseconds",
    ),
    "an old signature": (
        lambda gateway: send(gateway, age=3600),
        "timestamp",
        "timestamp-expired",
    ),
    "a nonce twice": (used_twice, "nonce", "nonce-used-twice"),
    "a hash": (
        lambda gateway: send(gateway, make=lambda data: hashlib.sha256(data).hexdigest().upper()),
        "key",
        "hash-as-signature",
    ),
    "PSS": (signed_as(PSS_PADDING, SHA256()), "key", "pss-padding"),
    "SHA1": (signed_as(PKCS1v15(), SHA1()), "signature", "signature-digest"),
    "hex": (encoded(bytes.hex), "signature", "signature-encoding"),
    "base64 for URLs": (
        encoded(lambda data: b64encode(data, b"-_").decode().rstrip("=")),
        "signature",
        "signature-encoding",
    ),
    "no line break at the end": (message(b"\n".join), "message", "line-breaks"),
    "no empty line": (
        query(lambda lines: join_lines(*lines[:4])),
        "message",
        "line-breaks",
    ),
    "CRLF": (message(lambda lines: b"\r\n".join([*lines, b""])), "message", "line-breaks"),
    "a small method": (
        message(changed(0, bytes.lower)),
        "message",
        "method-in-small-letters",
    ),
    "the host": (
        message(changed(1, lambda target: HOST.encode() + target)),
        "message",
        "url-with-host",
    ),
    "no query": (
        query(changed(1, lambda target: target.partition(b"?")[0])),
        "message",
        "url-without-query",
    ),
    "a decoded path": (
        query(changed(1, lambda target: unquote(target.decode()).encode())),
        "message",
        "url-decoded",
    ),
    "the message's time in ms": (
        message(changed(2, lambda timestamp: timestamp + b"000")),
        "message",
        "other-timestamp-signed",
    ),
    "nonce before timestamp": (
        message(lambda lines: join_lines(*lines[:2], lines[3], lines[2], lines[4])),
        "message",
        "lines-in-another-order",
    ),
    "the body anew": (
        message(changed(4, again(ensure_ascii=False, separators=(",", ":")))),
        "message",
        "body-serialised-anew",
    ),
    "escaped slashes": (
        message(changed(4, lambda body: body.replace(b"/", rb"\/"))),
        "message",
        "body-serialised-anew",
    ),
    "no body": (message(changed(4, lambda body: b"")), "message", "body-left-out"),
    "a GET with a body": (
        query(changed(4, lambda body: b"{}")),
        "message",
        "body-signed-and-not-sent",
    ),
    "the query as body": (
        lambda gateway: get(
            gateway, sign=changed(4, lambda body: f"mchid={gateway.mchid}".encode())
        ),
        "message",
        "query-as-body",
    ),
    "another body": (
        message(changed(4, lambda body: b'{"something":"else"}')),
        "message",
        "other-message",
    ),
    "the whole form": (
        lambda gateway: upload(gateway, whole=True),
        "message",
        "upload-form-signed",
    ),
    "a proxy": (on_the_way, "answer", "request-changed"),
}


@pytest.mark.parametrize("name", CAUSES)
def test_the_cause_comes_first(gateway: Gateway, name: str) -> None:
    """As raw HTTP, with its answer; nothing private is in the report."""
    set_up, check, cause = CAUSES[name]
    sent = set_up(gateway)
    assert sent.answer.status_code in (400, 401), sent.answer.text
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None, repr(report)
    assert (report.cause.id, report.cause.cause) == (f"request.{check}", cause), repr(report)
    shows_nothing_private(repr(report) + json.dumps(report.to_json()), sent)


def shows_nothing_private(text: str, sent: Sent) -> None:
    authorization = sent.headers.get("Authorization", "")
    for part in authorization.replace("'", '"').split('"'):
        assert len(part) < 41 or part not in text
    assert "ORDER-0001" not in text


def test_another_key(gateway: Gateway, stranger: Any) -> None:
    """Of another merchant, whose serial or number is not named."""
    sent = send(gateway, make=lambda data: rsa.sign(data, stranger))
    without_body = f"POST {sent.url}\nAuthorization: {sent.headers['Authorization']}"
    for record in (as_http(sent), as_curl(sent), without_body):
        report = report_on(facts_of(gateway), record)
        assert report.cause is not None
        assert (report.cause.id, report.cause.cause) == ("request.key", "another-key")


@pytest.mark.parametrize("write", [as_http, as_curl])
def test_a_sound_request(gateway: Gateway, write: Callable[[Sent], Any]) -> None:
    """None of the checks fails."""
    for sent in (send(gateway), get(gateway), upload(gateway, whole=False)):
        report = report_on(facts_of(gateway), write(sent))
        assert report.is_sound, repr(report)
        states = {check.id: check.state for check in report.checks}
        assert states["request.message"] == "ok"


# APIv2


def send_v2(
    gateway: Gateway,
    sign: Callable[[dict[str, str], str], str],
    *,
    xml: Callable[[bytes], bytes] = lambda body: body,
    **fields: str,
) -> Sent:
    """Send an order query of APIv2 that is wrong in a way."""
    known = {
        "appid": "wxd678efh567hg6787",
        "mch_id": gateway.mchid,
        "nonce_str": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
        "out_trade_no": "ORDER-0001",
        "attach": "",
        **fields,
    }
    signed = {**known, "sign": sign(known, gateway.merchant_secrets()["secret"])}
    body = xml(to_xml({name: each for name, each in signed.items() if each is not None}).encode())
    head = {"Host": "api.mch.weixin.qq.com", "Content-Type": "text/xml"}
    url = f"{HOST}/pay/orderquery"
    answer = gateway.handle_request(httpx.Request("POST", url, headers=head, content=body))
    return Sent("POST", url, head, body, answer)


def md5(fields: dict[str, str], secret: str) -> str:
    return hashes.sign("MD5", join_sorted_fields(fields), secret)


def plain(fields: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in fields.items() if value)


CAUSES_V2: dict[str, tuple[Callable[[Gateway], Sent], str, str]] = {
    "another secret": (
        lambda gateway: send_v2(gateway, lambda fields, secret: md5(fields, "0" * 32)),
        "sign",
        "secret-wrong",
    ),
    "the APIv3 key": (
        lambda gateway: send_v2(
            gateway,
            lambda fields, secret: md5(fields, gateway.merchant_secrets()["apiv3_key"]),
        ),
        "sign",
        "apiv3-key-as-secret",
    ),
    "HMAC without sign_type": (
        lambda gateway: send_v2(
            gateway,
            lambda fields, secret: hashes.sign("HMAC-SHA256", join_sorted_fields(fields), secret),
        ),
        "sign",
        "other-sign-type",
    ),
    "small letters": (
        lambda gateway: send_v2(gateway, lambda fields, secret: md5(fields, secret).lower()),
        "sign",
        "sign-in-small-letters",
    ),
    "as they come": (
        lambda gateway: send_v2(
            gateway,
            lambda fields, secret: hashes.sign("MD5", plain(fields), secret),
            device_info="WEB",
        ),
        "sign",
        "fields-not-sorted",
    ),
    "with empty fields": (
        lambda gateway: send_v2(
            gateway,
            lambda fields, secret: hashes.sign(
                "MD5", "&".join(f"{n}={fields[n]}" for n in sorted(fields)), secret
            ),
        ),
        "sign",
        "empty-fields-signed",
    ),
    "without the key": (
        lambda gateway: send_v2(
            gateway, lambda fields, secret: hashes.md5(join_sorted_fields(fields)).upper()
        ),
        "sign",
        "secret-not-appended",
    ),
    "no sign": (
        lambda gateway: send_v2(gateway, lambda fields, secret: ""),
        "sign",
        "sign-missing",
    ),
    "an unknown type": (
        lambda gateway: send_v2(gateway, md5, sign_type="SHA256"),
        "sign",
        "sign-type",
    ),
    "another merchant": (
        lambda gateway: send_v2(gateway, md5, mch_id="1900009999"),
        "merchant",
        "other-merchant",
    ),
    "no XML": (
        lambda gateway: send_v2(gateway, md5, xml=lambda body: body.replace(b"</xml>", b"")),
        "fields",
        "xml-form",
    ),
}


@pytest.mark.parametrize("name", CAUSES_V2)
def test_the_cause_in_v2(gateway: Gateway, name: str) -> None:
    """The gateway refuses it; the secret isn't in the report."""
    set_up, check, cause = CAUSES_V2[name]
    sent = set_up(gateway)
    assert b"<return_code>FAIL" in sent.answer.content.replace(b"<![CDATA[", b"")
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None, repr(report)
    assert (report.cause.id, report.cause.cause) == (f"request.{check}", cause), repr(report)
    assert gateway.merchant_secrets()["secret"] not in repr(report)


def test_a_sound_request_of_v2(gateway: Gateway) -> None:
    """In XML, and in the query of a GET; without the secret, the rest is checked."""
    sent = send_v2(gateway, md5)
    assert report_on(facts_of(gateway), as_http(sent)).is_sound
    assert report_on(facts_of(gateway), as_curl(sent)).is_sound
    report = report_on(facts_of(gateway, secret=None), as_http(sent))
    assert {each.id for each in report.checks if each.state == "unknown"} == {"request.sign"}
    report = report_on(facts_of(gateway, secret=None), as_http(send_v2(gateway, lambda *all: "")))
    assert report.cause is not None
    assert report.cause.cause == "sign-missing"
    fields = {"mch_id": gateway.mchid, "nonce_str": "x"}
    query = f"sign={md5(fields, gateway.merchant_secrets()['secret'])}&{plain(fields)}"
    url = f"{HOST}/pay/orderquery?{query}"
    assert report_on(facts_of(gateway), f"curl '{url}'").is_sound
    report = report_on(facts_of(gateway), f"POST {HOST}/pay/orderquery\n")
    assert {each.id: each.state for each in report.checks}["request.fields"] == "unknown"


# Where it went, and the answer


@pytest.mark.parametrize(
    ("url", "state", "cause"),
    [
        ("https://101.226.90.149/v3/certificates", "failed", "host-is-ip-address"),
        ("http://api.mch.weixin.qq.com/v3/certificates", "failed", "http-in-place-of-https"),
        ("https://proxy.example.com/v3/certificates", "unknown", ""),
        ("https://api2.wechatpay.cn/v3/certificates", "ok", ""),
        ("http://127.0.0.1:8080/v3/certificates", "ok", ""),
    ],
)
def test_the_host(gateway: Gateway, url: str, state: str, cause: str) -> None:
    """By its name, and by https."""
    sent = send(gateway, method="GET", target="/v3/certificates")
    sent.url, sent.headers["Host"] = url, url.split("/")[2]
    report = report_on(facts_of(gateway), as_curl(sent))
    check = next(each for each in report.checks if each.id == "request.host")
    assert (check.state, check.cause) == (state, cause)


def refused(gateway: Gateway, code: str, text: str, **detail: Any) -> Sent:
    """A sound request, and an answer that the gateway doesn't give."""
    sent = send(gateway)
    body = {"code": code, "message": text, **({"detail": detail} if detail else {})}
    sent.answer = httpx.Response(401, json=body)
    return sent


@pytest.mark.parametrize(
    ("code", "text", "cause"),
    [
        ("SIGN_ERROR", "商户未设置APIv3密钥。", "apiv3-key-not-set"),
        ("SIGN_ERROR", "商户未设置加密的密钥，请登录商户平台操作!", "apiv3-key-not-set"),
        ("SIGN_ERROR", "HTTP头Authorization值格式错误", "authorization-form"),
        ("SIGN_ERROR", "HTTP头Authorization认证类型不正确", "authorization-scheme"),
        ("SIGN_ERROR", "商户未申请过证书", "merchant-certificate-missing"),
        ("SIGN_ERROR", "商户证书已过期", "merchant-certificate-expired"),
        ("SIGN_ERROR", "商户证书已作废", "merchant-certificate-revoked"),
        ("SIGN_ERROR", "已更换证书，请使用新证书", "merchant-certificate-replaced"),
        ("SIGN_ERROR", "商户证书序列号有误", "serial-not-of-merchant"),
        ("SIGN_ERROR", "错误的签名，验签失败", "sign-error"),
        ("PARAM_ERROR", "平台私钥解密失败", "field-encryption"),
        ("PARAM_ERROR", "平台证书序列号Wechatpay-Serial错误", "platform-key-unknown"),
        ("ORDER_NOT_EXIST", "订单不存在", ""),
    ],
)
def test_the_answer(gateway: Gateway, code: str, text: str, cause: str) -> None:
    """If the request itself is sound, what the platform says is the cause."""
    report = report_on(facts_of(gateway), as_http(refused(gateway, code, text)))
    assert (report.cause.cause if report.cause else "") == cause
    check = report.checks[-1]
    assert check.id == "request.answer"
    assert code in check.result.en or text in check.result.en


def test_what_the_platform_has_checked(gateway: Gateway, stranger: Any) -> None:
    """The same message: the platform knows another certificate under the serial."""
    sent = send(gateway, make=lambda data: rsa.sign(data, stranger))
    assert sent.answer.status_code == 401
    facts = facts_of(gateway, merchant_public_key=stranger.public_key())
    report = report_on(facts, as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == "private-key-of-other-serial"
    report = report_on(facts_of(gateway, merchant_public_key=None), as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == "sign-error"


def test_the_platform_key(gateway: Gateway) -> None:
    """Wechatpay-Serial names one of the platform's, and not the merchant's."""
    for serial, state, cause in (
        (gateway.serial, "failed", "merchant-serial-as-platform-serial"),
        (gateway.public_key_id, "ok", ""),
        ("PUB_KEY_ID_0119000000012026000000009999", "unknown", ""),
    ):
        sent = send(gateway, headers={"Wechatpay-Serial": serial})
        facts = facts_of(gateway)
        assert facts.platform_keys is not None
        facts.platform_keys[gateway.public_key_id] = next(iter(facts.platform_keys.values()))
        report = report_on(facts, as_http(sent))
        check = next(each for each in report.checks if each.id == "request.platform-key")
        assert (check.state, check.cause) == (state, cause)


def test_an_upload_without_a_form(gateway: Gateway) -> None:
    """Its JSON was sent as any other body."""
    sent = send(gateway, target="/v3/merchant/media/upload", body=b'{"filename":"a.png"}')
    assert sent.answer.status_code == 401
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == "upload-without-form"


@pytest.mark.parametrize(
    ("write", "cause"),
    [
        (lambda parts: f'{write_authorization(parts)},x="1"', "authorization-form"),
        (lambda parts: f'{write_authorization(parts)},mchid="1"', "authorization-form"),
        (lambda parts: write_authorization(parts).replace('"', '\\"'), "authorization-form"),
        (lambda parts: write_authorization(parts).replace(" ", "  ", 1), "authorization-form"),
        (lambda parts: f"Bearer {parts['signature']}", "authorization-scheme"),
        (lambda parts: parts["signature"][:30].replace("/", "-"), "authorization-scheme"),
        (lambda parts: write_authorization({**parts, "timestamp": "now"}), "timestamp-form"),
    ],
)
def test_other_forms_of_the_authorization(
    gateway: Gateway, write: Callable[[dict[str, str]], str], cause: str
) -> None:
    """Each is refused, and named without its content."""
    sent = send(gateway, authorization=write)
    assert sent.answer.status_code == 401
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == cause
    shows_nothing_private(repr(report), sent)
    assert sent.headers["Authorization"][:30] not in repr(report).replace("WECHATPAY2-SHA", "")


def test_a_damaged_authorization_is_not_shown(gateway: Gateway) -> None:
    """A quote inside of the signature makes a piece of it look like a part's name."""
    sent = send(gateway)
    piece = "Xut2QBKO2QKap7Y7NrFd"
    head = sent.headers["Authorization"]
    sent.headers["Authorization"] = head.replace('signature="', f'signature="ab"{piece}="', 1)
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == "authorization-form"
    assert piece not in repr(report) + json.dumps(report.to_json())
