"""Callbacks that a client refuses: the doctor names the cause, and no other, first."""

from __future__ import annotations

import base64
import gzip
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

import chainpay
from chainpay.client.doctor.callbacks.examination import CALLBACK
from chainpay.client.doctor.check import Report
from chainpay.client.doctor.doctor import examine_values
from chainpay.client.doctor.facts import Facts, PlatformKey
from chainpay.concurrency.runtime import SYNC, run_sync
from chainpay.crypto import aes_gcm, rsa
from chainpay.encoding.secret import Secret
from chainpay.gateway import Gateway
from chainpay.signing.v3 import join_lines
from tests.support.refused_requests import facts_of

PAYMENT = {"out_trade_no": "ORDER-0001", "description": "深圳/腾大", "mchid": "1900000001"}


@dataclass(frozen=True)
class Came:
    """A callback as it came, and the configuration that refuses it."""

    headers: dict[str, str]
    body: bytes
    changes: tuple[tuple[str, Any], ...] = ()
    came_at: str = ""

    def facts(self, gateway: Gateway) -> Facts:
        return facts_of(gateway, **dict(self.changes))

    def as_http(self) -> bytes:
        line = f"{self.came_at}POST /notify HTTP/1.1"
        lines = [line, *(f"{name}: {value}" for name, value in self.headers.items()), "", ""]
        return "\r\n".join(lines).encode() + self.body


def callback(gateway: Gateway, **options: Any) -> Came:
    headers, body = gateway.callback(
        "TRANSACTION.SUCCESS", PAYMENT, summary="支付成功/到账", **options
    )
    return Came({**headers, "Content-Length": str(len(body))}, body)


def changed(change: Callable[[bytes], bytes]) -> Callable[[Gateway], Came]:
    """Return what sets up a callback whose body was changed."""

    def set_up(gateway: Gateway) -> Came:
        came = callback(gateway)
        body = change(came.body)
        headers = {**came.headers, "Content-Length": str(len(body))}
        return replace(came, body=body, headers=headers)

    return set_up


def with_headers(change: Callable[[dict[str, str]], dict[str, str]]) -> Callable[[Gateway], Came]:
    def set_up(gateway: Gateway) -> Came:
        came = callback(gateway)
        return replace(came, headers=change(dict(came.headers)))

    return set_up


def without(name: str) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {
        key: value for key, value in headers.items() if key.lower() != name.lower()
    }


def put(name: str, change: Callable[[str], str]) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {
        key: change(value) if key.lower() == name.lower() else value
        for key, value in headers.items()
    }


def configured(make: Callable[[Gateway], dict[str, Any]]) -> Callable[[Gateway], Came]:
    return lambda gateway: replace(callback(gateway), changes=tuple(make(gateway).items()))


def by_certificate(gateway: Gateway) -> Came:
    """The platform signs with its certificate, and the client has the public key alone."""
    public = facts_of(gateway).platform_keys or {}
    own = {name: key for name, key in public.items() if key.is_public_key}
    came = callback(gateway, serial=gateway.certificate_serial)
    return replace(came, changes=(("platform_keys", own), ("apiv3_key", None)))


def dumped(**options: Any) -> Callable[[bytes], bytes]:
    return lambda body: json.dumps(json.loads(body), **options).encode()


def late(gateway: Gateway) -> Came:
    """A log says when it came."""
    came = callback(gateway)
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+00:00 ", time.gmtime(time.time() + 900))
    return replace(came, came_at=moment, changes=(("clock", lambda: time.time() + 900),))


def stranger_key(gateway: Gateway) -> dict[str, Any]:
    key = _key().public_key()
    known = facts_of(gateway).platform_keys or {}
    return {"platform_keys": {name: PlatformKey(name, key, None) for name in known}}


@cache
def _key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def other_apiv3_key(gateway: Gateway) -> dict[str, Any]:
    return {"apiv3_key": aes_gcm.load_key("0" * 32)}


def no_callback(gateway: Gateway) -> Came:
    """An answer of the platform, which is signed too."""
    gateway_client = chainpay.Client(**gateway.credentials())
    answer = gateway_client.v3.certificates.get()
    names = ("Timestamp", "Nonce", "Signature", "Serial")
    headers = {f"Wechatpay-{name}": answer.headers[f"Wechatpay-{name}"] for name in names}
    return Came(headers, answer.content)


def v2_callback(gateway: Gateway, refund: bool = False) -> Came:
    client = chainpay.Client(**gateway.credentials())
    client.v3.pay.transactions.native.post(
        json={
            "appid": "wx1",
            "mchid": gateway.mchid,
            "out_trade_no": "ORDER-0001",
            "description": "x",
            "notify_url": "https://example.com/n",
            "amount": {"total": 100},
        }
    )
    gateway.pay("ORDER-0001")
    headers, body = gateway.notification_v2("ORDER-0001")
    if refund:
        client.v3.refund.domestic.refunds.post(
            json={
                "out_trade_no": "ORDER-0001",
                "out_refund_no": "REFUND-0001",
                "amount": {"refund": 100, "total": 100, "currency": "CNY"},
            }
        )
        gateway.refund("REFUND-0001")
        headers, body = gateway.notification_v2("ORDER-0001", "REFUND-0001")
    return Came(dict(headers), body)


def v2(
    change: Callable[[bytes], bytes] = lambda body: body, refund: bool = False, **changes: Any
) -> Callable[[Gateway], Came]:
    def set_up(gateway: Gateway) -> Came:
        came = v2_callback(gateway, refund)
        return replace(came, body=change(came.body), changes=tuple(changes.items()))

    return set_up


#: How a callback is set up → the check that must fail first, and its cause.
CAUSES: dict[str, tuple[Callable[[Gateway], Came], str, str]] = {
    "a header lost": (
        with_headers(without("Wechatpay-Serial")),
        "headers",
        "headers-missing",
    ),
    "the time in words": (
        with_headers(put("Wechatpay-Timestamp", lambda text: "2026-11-30T10:00:00")),
        "headers",
        "headers-malformed",
    ),
    "a probe": (
        with_headers(put("Wechatpay-Signature", lambda text: f"WECHATPAY/SIGNTEST/{text[:300]}")),
        "probe",
        "signature-probe",
    ),
    "another public key": (
        with_headers(
            put("Wechatpay-Serial", lambda text: "PUB_KEY_ID_0119000000012026000000009999")
        ),
        "serial",
        "platform-key-missing",
    ),
    "the certificate": (by_certificate, "serial", "platform-key-missing"),
    "the merchant's serial": (
        lambda gateway: with_headers(put("Wechatpay-Serial", lambda text: gateway.serial))(gateway),
        "serial",
        "serial-of-the-merchant",
    ),
    "late": (late, "time", "timestamp-expired"),
    "another platform key": (configured(stranger_key), "key", "platform-key-wrong"),
    "+ as a blank": (
        with_headers(put("Wechatpay-Signature", lambda text: f"{text[:40]} {text[41:]}")),
        "key",
        "signature-not-base64",
    ),
    "json.dumps": (changed(dumped(separators=(", ", ":"))), "body", "body-serialised-anew"),
    "json_encode": (
        changed(lambda body: dumped(separators=(",", ":"))(body).replace(b"/", rb"\/")),
        "body",
        "body-serialised-anew",
    ),
    "escaped slashes": (
        changed(lambda body: body.replace(b"/", rb"\/")),
        "body",
        "body-slashes-escaped",
    ),
    "base64": (changed(base64.b64encode), "body", "body-base64"),
    "hex": (changed(lambda body: body.hex().encode()), "body", "body-hexadecimal"),
    "a line break": (changed(lambda body: body + b"\n"), "body", "body-white-space"),
    "a byte order mark": (
        changed(lambda body: b"\xef\xbb\xbf" + body),
        "body",
        "body-byte-order-mark",
    ),
    "GBK": (
        changed(lambda body: body.decode().encode("gbk")),
        "body",
        "body-other-encoding",
    ),
    "UTF-16": (
        changed(lambda body: body.decode().encode("utf-16")),
        "body",
        "body-other-encoding",
    ),
    "Latin-1": (
        changed(lambda body: body.decode("latin-1").encode()),
        "body",
        "body-other-encoding",
    ),
    "gzip": (changed(gzip.compress), "body", "body-gzip"),
    "repr": (changed(lambda body: repr(body).encode()), "body", "body-repr"),
    "a JSON string": (
        changed(lambda body: json.dumps(body.decode()).encode()),
        "body",
        "body-json-string",
    ),
    "HTML": (
        changed(lambda body: body.replace(b'"', b"&quot;")),
        "body",
        "body-html-escaped",
    ),
    "a form": (changed(lambda body: body + b"="), "body", "body-read-as-form"),
    "NUL": (changed(lambda body: body + b"\0\0"), "body", "body-nul-bytes"),
    "cut": (changed(lambda body: body[:-20]), "body", "body-cut"),
    "another body": (changed(lambda body: b'{"id":"1"}'), "body", "body-changed"),
    "an answer": (no_callback, "content", "no-callback"),
    "another APIv3 key": (configured(other_apiv3_key), "resource", "apiv3-key-wrong"),
    "v2: the secret": (v2(secret=Secret("0" * 32)), "sign", "secret-wrong"),
    "v2: a field changed": (
        v2(lambda body: body.replace(b"ORDER-0001", b"ORDER-0002")),
        "sign",
        "secret-wrong",
    ),
    "v2: no sign": (
        v2(lambda body: body.replace(b"<sign>", b"<sgn>").replace(b"</sign>", b"</sgn>")),
        "sign",
        "sign-missing",
    ),
    "v2: another merchant": (v2(mchid="1900009999"), "merchant", "other-merchant"),
    "v2: base64": (v2(base64.b64encode), "fields", "body-base64"),
    "v2: FAIL": (
        v2(lambda body: b"<xml><return_code>FAIL</return_code><mch_id>1900000001</mch_id></xml>"),
        "return-code",
        "return-code-fail",
    ),
    "v2: a refund": (v2(refund=True, secret=Secret("0" * 32)), "req-info", "secret-wrong"),
    "v2: no XML": (
        v2(lambda body: body.replace(b"</xml>", b"")),
        "fields",
        "xml-form",
    ),
}


def client_of(facts: Facts, gateway: Gateway) -> chainpay.Client:
    """Return a client with the configuration that is examined."""
    keys = facts.platform_keys or {}
    values = {
        **gateway.credentials(),
        "mchid": facts.mchid,
        "certs": {name: each.key for name, each in keys.items()},
        "apiv3_key": facts.apiv3_key,
        "secret": facts.secret.reveal() if facts.secret else None,
        "clock": facts.clock,
        "retry": None,
    }
    return chainpay.Client(**values)


def report_on(facts: Facts, record: Any) -> Report:
    return run_sync(CALLBACK.examine(facts, record), "the doctor")


def is_received(came: Came, gateway: Gateway) -> bool:
    facts = came.facts(gateway)
    try:
        with client_of(facts, gateway) as client:
            client.callbacks.receive(came.headers, came.body)
    except chainpay.ChainpayError:
        return False
    return True


@pytest.mark.parametrize("name", CAUSES)
def test_the_cause_comes_first(gateway: Gateway, name: str) -> None:
    """A client refuses it; nothing private is in the report."""
    set_up, check, cause = CAUSES[name]
    came = set_up(gateway)
    assert not is_received(came, gateway)
    report = report_on(came.facts(gateway), came.as_http())
    assert report.cause is not None, repr(report)
    assert (report.cause.id, report.cause.cause) == (f"callback.{check}", cause), repr(report)
    shown = repr(report) + json.dumps(report.to_json())
    assert "ORDER-0001" not in shown
    for value in (
        came.headers.get("Wechatpay-Signature", "-" * 50),
        gateway.merchant_secrets()["secret"],
    ):
        assert value not in shown


def test_a_sound_callback(gateway: Gateway) -> None:
    """None of the checks fails, of either API."""
    for came in (callback(gateway), v2_callback(gateway, refund=True)):
        assert is_received(came, gateway)
        report = report_on(came.facts(gateway), came.as_http())
        assert report.is_sound, repr(report)
        assert {check.state for check in report.checks} == {"ok"}


# How callbacks are kept


def as_event(came: Came) -> str:
    """The event of a cloud function, with lists of headers."""
    body = base64.b64encode(came.body).decode()
    headers = {name: [value] for name, value in came.headers.items()}
    event = {"httpMethod": "POST", "path": "/notify", "multiValueHeaders": headers}
    return json.dumps({"event": {**event, "body": body, "isBase64Encoded": True}})


def as_print_r(came: Came) -> str:
    """PHP's $_SERVER and its input, in a log."""
    lines = [
        f"    [HTTP_{name.upper().replace('-', '_')}] => {value}"
        for name, value in came.headers.items()
    ]
    return "\n".join(["Array", "(", *lines, ")", f"body: {came.body.decode()}"])


def as_python(came: Came) -> str:
    """A dict of headers and the bytes, as Python's logging prints them."""
    return f"2026-11-30 10:00:00 INFO notify headers={came.headers!r} body={came.body!r}"


def as_curl(came: Came) -> str:
    """A command that sends it again."""
    pairs = " ".join(f"-H '{name}: {value}'" for name, value in came.headers.items())
    return f"curl -X POST https://shop.example.com/notify {pairs} --data-raw '{came.body.decode()}'"


def as_har(came: Came) -> str:
    """What a tunnel such as ngrok exports."""
    headers = [{"name": name, "value": value} for name, value in came.headers.items()]
    post = {"mimeType": "application/json", "text": came.body.decode()}
    request = {"method": "POST", "url": "https://shop.example.com/notify", "headers": headers}
    return json.dumps({"log": {"entries": [{"request": {**request, "postData": post}}]}})


FORMS = (as_event, as_print_r, as_python, as_curl, as_har, Came.as_http)


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_read(gateway: Gateway, form: Callable[[Came], Any]) -> None:
    """A sound callback has no finding, a changed one has its own."""
    came = callback(gateway)
    report = report_on(came.facts(gateway), form(came))
    assert report.is_sound, repr(report)
    assert {check.id: check.state for check in report.checks}["callback.body"] == "ok"
    other = changed(dumped(indent=4, ensure_ascii=False))(gateway)
    report = report_on(other.facts(gateway), form(other))
    assert report.cause is not None
    assert report.cause.cause == "body-serialised-anew", repr(report)


def test_a_callback_that_an_editor_has_saved(gateway: Gateway) -> None:
    """With other line breaks, a mark in front, and one line break more: it is read all the same."""
    came = callback(gateway)
    raw = came.as_http().replace(b"\r\n", b"\n") + b"\n"
    for saved in (raw, b"\xef\xbb\xbf" + raw, raw.decode().encode("utf-16")):
        assert report_on(came.facts(gateway), saved).is_sound
    report = report_on(came.facts(gateway), raw.decode().encode("gbk"))
    assert report.cause is not None
    assert report.cause.cause == "body-other-encoding"


def unknown_of(facts: Facts, record: Any) -> dict[str, str]:
    report = report_on(facts, record)
    assert report.is_sound, repr(report)
    return {each.id: each.result.en for each in report.checks if each.state == "unknown"}


def test_what_a_record_lacks(gateway: Gateway) -> None:
    """Each check says why it can't be made."""
    came = callback(gateway)
    facts = came.facts(gateway)
    head = "\n".join(f"{name}: {value}" for name, value in came.headers.items())
    unknown = unknown_of(facts, head)
    assert "no body" in unknown["callback.record"]
    assert unknown["callback.body"] == "the record doesn't have it"
    parsed = json.dumps({"headers": came.headers, "body": json.loads(came.body)})
    assert "parsed JSON" in unknown_of(facts, parsed)["callback.record"]
    other = json.dumps({"headers": came.headers, "body": {**json.loads(came.body), "id": "x"}})
    assert "as it came" in unknown_of(facts, other)["callback.body"]
    spaced = json.dumps({"headers": came.headers, "body": json.loads(came.body, parse_int=float)})
    assert report_on(facts, spaced).is_sound
    facts = facts_of(gateway, clock=lambda: 4_000_000_000.0)
    assert "would be refused now" in unknown_of(facts, came.as_http())["callback.time"]
    facts = facts_of(gateway, apiv3_key=None)
    assert "could not be read" in unknown_of(facts, came.as_http())["callback.resource"]
    facts = facts_of(gateway, apiv3_key=None, values={})
    assert "isn't configured" in unknown_of(facts, came.as_http())["callback.resource"]
    unknown = unknown_of(facts_of(gateway, platform_keys={}), came.as_http())
    assert "would be downloaded" in unknown["callback.serial"]
    assert unknown["callback.key"] == "the key isn't at hand"
    assert "can't be compared" in unknown["callback.body"]
    facts = facts_of(gateway, platform_keys={}, **other_apiv3_key(gateway))
    unknown = unknown_of(facts, came.as_http())
    assert "the body or the APIv3 key is another" in unknown["callback.resource"]


def test_what_a_record_of_v2_lacks(gateway: Gateway) -> None:
    """The key of APIv2, or the merchant."""
    for refund, check in ((False, "callback.sign"), (True, "callback.req-info")):
        came = v2_callback(Gateway(), refund)
        unknown = unknown_of(facts_of(gateway, secret=None), came.as_http())
        assert unknown[check] == "it needs secret=, the key of APIv2"
        assert "callback.merchant" not in {
            each.id for each in report_on(facts_of(gateway, mchid=None), came.as_http()).checks
        }


def test_when_it_came(gateway: Gateway) -> None:
    """A log says so: within the window nothing is wrong."""
    came = callback(gateway)
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+00:00 ", time.gmtime(time.time() + 20))
    facts = facts_of(gateway, clock=lambda: 4_000_000_000.0)
    assert unknown_of(facts, replace(came, came_at=moment).as_http()) == {}


def test_another_algorithm(gateway: Gateway) -> None:
    """Which no document knows."""
    came = callback(gateway)
    body = came.body.replace(b"AEAD_AES_256_GCM", b"AEAD_SM4_GCM")
    key = _key()
    known = stranger_key(gateway)["platform_keys"]
    headers = dict(came.headers)
    message = join_lines(headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"], body)
    headers |= {"Wechatpay-Signature": rsa.sign(message, key), "Content-Length": str(len(body))}
    facts = facts_of(gateway, platform_keys=known)
    report = report_on(facts, Came(headers, body).as_http())
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == ("callback.resource", "resource-algorithm")


def test_nothing_to_read(gateway: Gateway) -> None:
    """It says what to pass."""
    for record in (b"", b"nothing of interest", b"{}"):
        report = report_on(facts_of(gateway), record)
        assert report.cause is not None
        assert report.cause.cause == "record-unreadable"


# A certificate that isn't at hand


def report_online(gateway: Gateway, came: Came, **changes: Any) -> Report:
    """Return what the doctor says that has the keys to ask the platform."""
    values = gateway.credentials() | {"apiv3_key": gateway.merchant_secrets()["apiv3_key"]}
    values |= {"certs": None, "certs_dir": None} | changes
    return run_sync(examine_values(values, SYNC, callback=came.as_http()), "the doctor")


def test_a_certificate_is_downloaded(gateway: Gateway) -> None:
    """As a client does it: then the signature and the content can be checked."""
    came = callback(gateway, serial=gateway.certificate_serial)
    report = report_online(gateway, came)
    assert report.is_sound, repr(report)
    assert {check.state for check in report.checks} == {"ok"}
    changed_body = replace(came, body=dumped(indent=2)(came.body))
    assert cause_of(report_online(gateway, changed_body)) == "body-serialised-anew"


def cause_of(report: Report) -> str | None:
    return report.cause.cause if report.cause else None


def test_a_certificate_that_the_platform_does_not_list(gateway: Gateway) -> None:
    """It is another merchant's, or no callback of WeChat Pay."""
    came = callback(gateway, serial=gateway.certificate_serial)
    other = replace(came, headers=put("Wechatpay-Serial", lambda _: "AB" * 20)(came.headers))
    report = report_online(gateway, other)
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == (
        "callback.serial",
        "platform-key-unknown",
    )


def test_a_certificate_that_can_not_be_had(gateway: Gateway) -> None:
    """The APIv3 key is another one; nobody answers; or the private key is missing."""
    came = callback(gateway, serial=gateway.certificate_serial)
    report = report_online(gateway, came, apiv3_key="k" * 32)
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == ("callback.certificates", "apiv3-key-wrong")

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    silent = report_online(gateway, came, transport=httpx.MockTransport(refuse))
    keyless = report_online(gateway, came, private_key=None)
    for report, checks in ((silent, {"callback.certificates"}), (keyless, set())):
        unknown = {check.id for check in report.checks if check.state == "unknown"}
        assert unknown == {"callback.serial", "callback.key", "callback.body"} | checks
