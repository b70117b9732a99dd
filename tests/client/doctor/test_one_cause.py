"""Reports that named a second cause, which was false, or kept silent about what they knew."""

from __future__ import annotations

import ast
import json
import time
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.client.doctor.callbacks import record as callback_record
from chainpay.client.doctor.callbacks import v2 as callbacks_v2
from chainpay.client.doctor.check import Check, Report
from chainpay.client.doctor.doctor import examine_values
from chainpay.client.doctor.online import certificates
from chainpay.client.doctor.requests import record as request_record
from chainpay.client.doctor.requests import signature
from chainpay.client.doctor.requests import v2 as requests_v2
from chainpay.concurrency.runtime import SYNC, run_sync
from chainpay.errors import UsageError
from chainpay.gateway import Gateway
from chainpay.signing.v3 import join_lines
from tests.support.doctor import Shop
from tests.support.refused_requests import Sent, as_http, facts_of, report_on, send

SLIPS = Path(chainpay.__file__).parent / "signing" / "slips"
WITH_TEXT = "Http头Authorization中的"


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    return Shop(Gateway(keys=keys), tmp_path)


def by_id(report: Report, name: str) -> Check:
    return next(check for check in report.checks if check.id == name)


class Refusing(httpx.BaseTransport):
    """A platform that refuses each signature, and tells which message it has checked."""

    def __init__(self, message: str, late: float | None = 0, **detail: Any) -> None:
        self.message, self.late, self.detail = message, late, detail
        self.adds_message = "issue" in detail

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        parts = dict(
            part.split('="') for part in request.headers["Authorization"][26:-1].split('",')
        )
        target = request.url.raw_path.decode()
        checked = join_lines(request.method, target, parts["timestamp"], parts["nonce_str"], b"")
        information = {"truncated_sign_message": checked.decode()}
        detail = {**self.detail, "sign_information": information} if self.adds_message else None
        headers = {"Request-ID": "1-2"}
        if self.late is not None:
            headers["Date"] = formatdate(time.time() + self.late, usegmt=True)
        body = {"code": "SIGN_ERROR", "message": self.message, "detail": detail}
        return httpx.Response(401, json=body, headers=headers)


def causes_of(shop: Shop, platform: Refusing) -> list[str]:
    shop.values |= {"transport": platform, "clock": time.time}
    return [check.cause for check in shop.examine().failures]


@pytest.mark.parametrize(
    "platform",
    [
        Refusing("错误的签名，验签失败", 900),
        Refusing(f"{WITH_TEXT}timestamp与发起请求的时间不得超过5分钟", 900),
        Refusing("错误的签名，验签失败", 900, issue="sign not match"),
        Refusing("x", -900, issue="expired"),
    ],
)
def test_a_clock_that_is_wrong(shop: Shop, platform: Refusing) -> None:
    """It is the one cause of both checks: no proxy and no other key is to be looked for."""
    assert causes_of(shop, platform) == ["clock-wrong", "clock-wrong"]


@pytest.mark.parametrize(
    ("platform", "cause"),
    [
        (
            Refusing(f"{WITH_TEXT}timestamp与发起请求的时间不得超过5分钟", None),
            "timestamp-expired",
        ),
        (Refusing(f"{WITH_TEXT}nonce_str重复"), "nonce-used-twice"),
        (Refusing("x", issue="used"), "nonce-used-twice"),
        (Refusing("x", issue="sign not match"), "private-key-of-other-serial"),
        (Refusing("x", issue="out of order"), "signature-refused"),
        (Refusing("x", issue=["sign not match"]), "signature-refused"),
    ],
)
def test_what_the_platform_names(shop: Shop, platform: Refusing, cause: str) -> None:
    """Its message, its issue, or the message that it has checked."""
    assert causes_of(shop, platform) == [cause]


def test_five_minutes_that_are_not_of_the_clock(keys: Any) -> None:
    """An order can't be closed in its first five minutes, which is no matter of the signature."""
    gateway = Gateway(keys=keys)
    sent = send(gateway)
    body = {"code": "INVALID_REQUEST", "message": "订单生成5分钟后才能关闭"}
    sent.answer = httpx.Response(400, json=body)
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.is_sound, repr(report)
    assert "the signature isn't why" in str(by_id(report, "request.answer").result)


# A body that was kept as parsed JSON


def as_json(sent: Sent) -> str:
    """Return a structured log of a request and its answer, side by side."""
    answer = {"status": sent.answer.status_code, "body": sent.answer.text}
    request = {"method": sent.method, "url": sent.url, "headers": sent.headers}
    return json.dumps({"request": {**request, "body": json.loads(sent.body)}, "response": answer})


def test_a_body_that_is_known_by_the_answer(keys: Any) -> None:
    """The platform has checked what the record has, so the body is the one that was sent."""
    gateway = Gateway(keys=keys)
    body = json.dumps({"appid": "wx1"}, separators=(",", ":")).encode()
    sent = send(gateway, body=body, sign=lambda lines: join_lines(*lines[:4], b'{"x":1}'))
    report = report_on(facts_of(gateway), as_json(sent))
    assert by_id(report, "request.key").state == "ok"
    assert by_id(report, "request.message").state == "unknown"
    answer = by_id(report, "request.answer")
    assert answer.cause == "other-message"
    assert "401 SIGN_ERROR: the right key has signed another message" in str(answer.result)


def test_a_body_that_is_not_known(keys: Any) -> None:
    """The record has lost the spaces that the platform has seen: that shows no proxy."""
    gateway = Gateway(keys=keys)
    body = b'{ "appid": "wx1" }'
    sent = send(gateway, body=body, sign=lambda lines: join_lines(*lines[:4], b"x"))
    assert report_on(facts_of(gateway), as_json(sent)).failures[-1].cause == "sign-error"


def test_an_answer_beside_the_request(keys: Any) -> None:
    """A log that has both in one object."""
    gateway = Gateway(keys=keys)
    sent = send(gateway)
    sent.answer = httpx.Response(401, json={"code": "SIGN_ERROR", "message": "商户证书已过期"})
    report = report_on(facts_of(gateway), as_json(sent))
    assert [each.cause for each in report.failures] == ["merchant-certificate-expired"]


def test_what_is_no_answer(keys: Any) -> None:
    """A word beside the request says neither that nor why it was refused."""
    gateway = Gateway(keys=keys)
    record = {**json.loads(as_json(send(gateway))), "response": "ok"}
    answer = by_id(report_on(facts_of(gateway), json.dumps(record)), "request.answer")
    assert (answer.state, str(answer.result)) == ("unknown", "the record doesn't have it")


def test_a_number_of_many_digits(keys: Any) -> None:
    """No check fails over it: another message was signed."""
    gateway = Gateway(keys=keys)
    body = b'{"a":1' + b"0" * 400 + b"}"
    sent = send(gateway, body=body, sign=lambda lines: join_lines(*lines[:4], b'{"b":1}'))
    report = report_on(facts_of(gateway), as_http(sent))
    assert [each.cause for each in report.failures] == ["other-message"]


# Advice


def causes_in(module: str) -> Iterator[str]:
    """Yield the causes of the slips and verdicts that a module makes."""
    tree = ast.parse((SLIPS / f"{module}.py").read_text("utf-8"))
    texts = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
    }
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id in ("Slip", "Verdict", "make_slip"):
            first = call.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)
            elif isinstance(first, ast.Name):
                yield str(texts[first.id])


def test_each_slip_has_its_advice() -> None:
    """A new one is no KeyError, and nobody is told to look for another key by default."""
    v2 = set(causes_in("v2"))
    assert len(v2) > 8
    assert requests_v2.ADVICE.keys() == v2
    assert callbacks_v2.ADVICE.keys() == v2
    modules = ("v3", "messages", "bodies", "recovery")
    v3 = {cause for module in modules for cause in causes_in(module)} - {"serial-not-of-merchant"}
    assert len(v3) > 20
    assert signature.ADVICE.keys() == v3


def test_a_callback_of_v2_without_a_sign(keys: Any) -> None:
    """The key of APIv2 is not why."""
    gateway = Gateway(keys=keys)
    xml = f"<xml><mch_id>{gateway.mchid}</mch_id><a>1</a></xml>"
    record = f"POST /notify HTTP/1.1\r\nContent-Length: {len(xml)}\r\n\r\n{xml}"
    with chainpay.Client(**gateway.credentials()) as client:
        check = by_id(client.doctor(callback=record.encode()), "callback.sign")
    assert check.cause == "sign-missing"
    assert "key of APIv2" not in str(check.advice)
    assert "refuse what has no sign" in str(check.advice)


# What isn't asked, and what fails


@pytest.mark.parametrize("is_client", [True, False])
def test_a_brand_is_not_asked(shop: Shop, is_client: bool) -> None:
    """One check says so; nothing speaks of a fault above, or of an answer."""
    values = {**shop.values, "brand_id": "10001", "apiv3_key": None}
    del values["mchid"]
    if is_client:
        with chainpay.Client(**values) as client:
            report = client.doctor()
    else:
        report = run_sync(examine_values(values, SYNC))
    assert "a brand has no such call" in str(by_id(report, "platform.answer").result)
    assert "see above" not in repr(report)
    assert "has not answered" not in repr(report)


def test_a_certificate_that_nothing_can_download(shop: Shop) -> None:
    """Without a key that signs, the APIv3 key is not enough."""
    headers, body = shop.gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "ORDER-0001"})
    record = {"headers": {**headers, "Wechatpay-Serial": shop.serial[::-1]}, "body": body.decode()}
    values = {name: shop.values[name] for name in ("mchid", "secret", "apiv3_key", "transport")}
    with chainpay.Client(**values) as client:
        report = client.doctor(callback=json.dumps(record).encode())
    assert by_id(report, "callback.serial").cause == "platform-key-missing"
    assert "the private key" in str(by_id(report, "callback.serial").advice)


@pytest.mark.parametrize("record", [{"request": b"GET / HTTP/1.1\r\n\r\n"}, {"callback": b"x"}])
def test_a_report_on_a_record_says_that_nothing_was_sent(shop: Shop, record: Any) -> None:
    """If so it was asked for."""
    assert shop.examine(offline=True, **record).is_offline
    assert not shop.examine(**record).is_offline


@pytest.mark.parametrize(
    ("kind", "module"), [("request", request_record), ("callback", callback_record)]
)
def test_a_reader_that_fails(
    shop: Shop, kind: str, module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the record's check of its own kind, is no success, and shows no message."""

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr("chainpay.client.doctor.examination.read_exchange", fail)
    report = shop.examine(**{kind: b"x"})
    assert [check.id for check in report.checks] == [f"{kind}.record"]
    assert report.checks[0].tested == module.readable.tested
    assert report.cause is not None
    assert report.cause.cause == "check-failed"
    assert not report.is_sound
    assert report.failures == ()
    assert "? " in repr(report)
    assert "please report it" in repr(report)
    assert "secret" not in repr(report)


def test_what_is_wrong_comes_before_what_could_not_be_made(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each check has a name, whatever fails."""

    def fail(facts: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(certificates, "make_caller", fail)
    report = shop.examine()
    assert all(str(check.tested) for check in report.checks)
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == ("platform.answer", "check-failed")
    shop.values["apiv3_key"] = "x"
    again = shop.examine().cause
    assert again is not None
    assert again.cause == "apiv3-key-length"


def test_a_check_that_fails_hides_no_other(keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose key has signed, and what the platform says, is known all the same."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("chainpay.client.doctor.requests.facts.judge", fail)
    gateway = Gateway(keys=keys)
    sent = send(gateway)
    sent.answer = httpx.Response(401, json={"code": "SIGN_ERROR", "message": "商户证书已过期"})
    report = report_on(facts_of(gateway), as_http(sent))
    assert by_id(report, "request.key").state == "ok"
    assert by_id(report, "request.message").cause == "check-failed"
    assert report.cause is not None
    assert report.cause.cause == "merchant-certificate-expired"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"probe": True, "callback": b"x"}, "callback= and probe= exclude each other"),
        ({"request": b"x", "callback": b"x"}, "request= and callback= exclude each other"),
        ({"probe": True}, "probe= needs notify_url="),
    ],
)
def test_a_conflict_names_what_was_passed(shop: Shop, options: Any, words: str) -> None:
    """And nothing else."""
    with pytest.raises(UsageError, match=words):
        shop.examine(**options)


def test_a_large_body_that_was_changed(keys: Any) -> None:
    """One change is found; two at once are tried of a small body alone."""
    gateway = Gateway(keys=keys)
    resource = {"out_trade_no": "ORDER-0001"}
    headers, body = gateway.callback("TRANSACTION.SUCCESS", resource, summary="/" * 40_000)
    kept = {"headers": dict(headers), "body": body.replace(b"/", rb"\/").decode()}
    with chainpay.Client(**gateway.credentials()) as client:
        once = client.doctor(callback=json.dumps(kept).encode())
        kept["body"] = json.dumps(kept["body"])
        twice = client.doctor(callback=json.dumps(kept).encode())
    assert [each.cause for each in once.failures] == ["body-slashes-escaped"]
    assert [each.cause for each in twice.failures] == ["body-changed"]
