"""Requests that the gateway refuses: the doctor names the cause, and no other, first."""

from __future__ import annotations

import hashlib
import json
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256

from chainpay.crypto import rsa
from chainpay.gateway import Gateway
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
        "merchant-number-form",
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
    "a proxy": (on_the_way, "answer", "changed-on-the-way"),
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
    for record in (as_http(sent), as_curl(sent)):
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
