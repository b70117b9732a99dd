"""Failures as the logs of shops have them: the doctor leads to each cause."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from chainpay.client.doctor.callbacks.examination import CALLBACK
from chainpay.client.doctor.check import Report
from chainpay.concurrency.runtime import run_sync
from chainpay.gateway import Gateway
from chainpay.signing.v3 import join_lines
from tests.support.refused_requests import (
    HOST,
    Sent,
    as_http,
    facts_of,
    report_on,
    send,
    sign_anew,
)

MONOLOG = "[2026-11-30 21:58:12] local.DEBUG: "


def heads_of(sent: Sent, end: str) -> str:
    return end.join(f"{name}: {value}" for name, value in sent.headers.items())


def guzzle_template(gateway: Gateway) -> str:
    """``{request} - {code} - {response}`` of Guzzle's MessageFormatter."""
    sent = send(gateway, sign=sign_anew)
    line = f"{sent.method} {sent.url.removeprefix(HOST)} HTTP/1.1"
    request = f"{line}\r\n{heads_of(sent, end=chr(13) + chr(10))}\r\n\r\n{sent.body.decode()}"
    answer = (
        f"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{sent.answer.text}"
    )
    return f"{MONOLOG}{request} - 401 - {answer}  \n"


def guzzle_error(gateway: Gateway) -> str:
    """Guzzle's exception has 120 characters of the answer, and nothing of the request."""
    sent = send(gateway, sign=sign_anew)
    answer = f"{sent.answer.text[:120]} (truncated...)"
    error = (
        f"Client error: `POST {sent.url}` resulted in a `401 Unauthorized` response:\n{answer}\n"
    )
    return f'{MONOLOG}{error} {{"exception":"[object] (ClientException: {error} at x)"}}\n'


def guzzle_error_without_a_code(gateway: Gateway) -> str:
    return guzzle_error(gateway).replace('{"code":', '{"c')


def monolog_json(gateway: Gateway) -> str:
    """Monolog's JsonFormatter; PHP escapes slashes."""
    target = f"/v3/pay/transactions/out-trade-no/A1?mchid={gateway.mchid}"
    sent = send(
        gateway,
        method="GET",
        target=target,
        sign=lambda lines: join_lines(lines[0], lines[1].partition(b"?")[0], *lines[2:]),
    )
    headers = {name: [value] for name, value in sent.headers.items()}
    request = {"method": "GET", "uri": sent.url, "headers": headers, "body": ""}
    context = {"request": request, "response": {"status": 401, "body": sent.answer.text}}
    lines = [{"message": "start", "context": {}}, {"message": "failed", "context": context}]
    return "\n".join(json.dumps(line) for line in lines).replace("/", "\\/")


def postman(gateway: Gateway) -> str:
    """The command, and what it printed."""
    sent = send(gateway, age=4000)
    words = [f"--header '{name}: {value}'" for name, value in sent.headers.items()]
    words += [f"--data-raw '{sent.body.decode()}'"]
    command = " \\\n".join([f"curl --location --request POST '{sent.url}'", *words])
    return f"{command}\n{sent.answer.text}\n"


def postman_without_an_answer(gateway: Gateway) -> str:
    return postman(gateway).rpartition("\n{")[0]


REQUESTS: dict[Callable[[Gateway], str], tuple[str, str]] = {
    guzzle_template: ("request.message", "body-serialised-anew"),
    guzzle_error: ("request.answer", "sign-error"),
    monolog_json: ("request.message", "url-without-query"),
    postman: ("request.timestamp", "timestamp-expired"),
}
UNKNOWN: dict[Callable[[Gateway], str], set[str]] = {
    guzzle_error_without_a_code: {"request.answer", "request.authorization"},
    postman_without_an_answer: {"request.answer", "request.timestamp"},
}


@pytest.mark.parametrize("record", REQUESTS)
def test_requests(gateway: Gateway, record: Callable[[Gateway], str]) -> None:
    """The cause comes first."""
    report = report_on(facts_of(gateway), record(gateway))
    assert report.cause is not None, repr(report)
    assert (report.cause.id, report.cause.cause) == REQUESTS[record], repr(report)


@pytest.mark.parametrize("record", UNKNOWN)
def test_requests_of_which_too_little_is_left(
    gateway: Gateway, record: Callable[[Gateway], str]
) -> None:
    """No cause is made up; what is missing is named."""
    report = report_on(facts_of(gateway), record(gateway))
    assert report.is_sound, repr(report)
    assert {each.id for each in report.checks if each.state == "unknown"} >= UNKNOWN[record]


# Callbacks

NAMES = ("timestamp", "nonce", "signature", "serial")


def came(gateway: Gateway) -> tuple[dict[str, str], bytes]:
    """Return the four headers by their last words, and the body."""
    resource = {"out_trade_no": "A1", "trade_state": "SUCCESS"}
    headers, body = gateway.callback("TRANSACTION.SUCCESS", resource, summary="支付成功")
    return {name: headers[f"Wechatpay-{name.title()}"] for name in NAMES}, body


def nginx(headers: dict[str, str], prefix: str) -> str:
    moment = datetime.now(UTC).strftime("%d/%b/%Y:%H:%M:%S +0000")
    fields = " ".join(f'{prefix}{name}="{value}"' for name, value in headers.items())
    return f'101.226.103.63 - - [{moment}] "POST /wechatpay/notify HTTP/1.1" 401 31 "-" {fields}'


def nginx_and_a_file(gateway: Gateway) -> str:
    """The access log, and the body that an editor has saved."""
    headers, body = came(gateway)
    saved = json.dumps(json.loads(body), ensure_ascii=False, indent=4).replace("\n", "\r\n")
    return f"{nginx(headers, 'http_wechatpay_')}\n\n{saved}"


def nginx_with_names_of_its_own(gateway: Gateway) -> str:
    headers, body = came(gateway)
    return f"{nginx(headers, 'x_')}\n{body.decode()}"


def laravel(gateway: Gateway) -> str:
    """The content was parsed and written by PHP, and the exception stands below."""
    headers, body = came(gateway)
    text = json.dumps(json.loads(body), ensure_ascii=False, separators=(",", ":"))
    context = {
        "headers": {f"wechatpay-{name}": [value] for name, value in headers.items()},
        "body": text.replace("/", "\\/"),
    }
    line = f"[2026-11-30 21:59:01] production.INFO: 微信回调 {json.dumps(context)}"
    return (
        f'{line}\n[2026-11-30 21:59:01] production.ERROR: 验签失败 {{"exception":"[object] (x)"}}\n'
    )


def examine(gateway: Gateway, record: str) -> Report:
    return run_sync(CALLBACK.examine(facts_of(gateway), record.encode()), "the doctor")


@pytest.mark.parametrize("record", [nginx_and_a_file, laravel])
def test_callbacks(gateway: Gateway, record: Callable[[Gateway], str]) -> None:
    """Headers and body may come from two places."""
    report = examine(gateway, record(gateway))
    assert report.cause is not None, repr(report)
    assert (report.cause.id, report.cause.cause) == ("callback.body", "body-serialised-anew")


def test_a_log_whose_names_are_its_own(gateway: Gateway) -> None:
    """It doesn't show that the headers were missing."""
    report = examine(gateway, nginx_with_names_of_its_own(gateway))
    assert report.is_sound, repr(report)
    checks = {each.id: each for each in report.checks}
    assert checks["callback.headers"].state == "unknown"
    assert "http_wechatpay_signature" in checks["callback.headers"].result.en


# When a record was written

BEIJING = timezone(timedelta(hours=8))


def written(seconds: float, form: str) -> str:
    return datetime.fromtimestamp(seconds, BEIJING).strftime(form)


ORDER = {
    "out_trade_no": "A1",
    "time_expire": written(time.time() + 7200, "%Y-%m-%dT%H:%M:%S+08:00"),
}
HEADS = {
    "monolog": "[%Y-%m-%dT%H:%M:%S.000000+08:00] wxpay.INFO: ",
    "laravel": "[%Y-%m-%d %H:%M:%S] local.INFO: ",
    "docker": "app_1  | %Y-%m-%dT%H:%M:%S+08:00 INFO ",
    "logfmt": "level=info time=%Y-%m-%dT%H:%M:%S+0800 msg=sent ",
    "golang": "%Y/%m/%d %H:%M:%S ",
    "nginx": '1.1.1.1 - - [%d/%b/%Y:%H:%M:%S +0800] "sent" ',
}


def one_line(sent: Sent, head: str, late: float) -> str:
    """A request in a line, as ``Log::info("POST … body: …")`` writes it."""
    line = written(time.time() + late, head)
    return f"{line}{sent.method} {sent.url} {heads_of(sent, end=' ')} body: {sent.body.decode()}\n"


def state_of(report: Report, name: str) -> str:
    return {each.id: each.state for each in report.checks}[name]


@pytest.mark.parametrize("form", HEADS)
def test_a_time_in_the_body_is_not_that_of_the_log(gateway: Gateway, form: str) -> None:
    """An order has one in most shops."""
    sent = send(gateway, body=json.dumps(ORDER).encode())
    report = report_on(facts_of(gateway), one_line(sent, HEADS[form], 2))
    assert report.is_sound, repr(report)
    assert state_of(report, "request.timestamp") == "ok"


@pytest.mark.parametrize("form", HEADS)
def test_a_request_that_was_sent_late(gateway: Gateway, form: str) -> None:
    """A time without a zone proves nothing, and is shown."""
    sent = send(gateway, body=json.dumps(ORDER).encode())
    report = report_on(facts_of(gateway), one_line(sent, HEADS[form], 1200))
    checks = {each.id: each for each in report.checks}
    if "+0" in HEADS[form]:
        assert report.cause is not None, repr(report)
        assert report.cause.cause == "timestamp-expired"
    else:
        assert report.is_sound, repr(report)
        assert "no zone" in checks["request.timestamp"].result.en


def nginx_with_a_body(gateway: Gateway) -> str:
    headers, body = came(gateway)
    escaped = body.decode().replace('"', r"\x22")
    return f'{nginx(headers, "http_wechatpay_")} body="{escaped}"\n'


def laravel_with_a_body(gateway: Gateway) -> str:
    """Headers in one line, and the body in the next."""
    headers, body = came(gateway)
    head = written(time.time(), "[%Y-%m-%d %H:%M:%S] production.INFO: ")
    context = json.dumps({f"wechatpay-{name}": [value] for name, value in headers.items()})
    return f"{head}headers {context}\n{head}body {body.decode()}\n"


@pytest.mark.parametrize("record", [nginx_with_a_body, laravel_with_a_body])
@pytest.mark.parametrize(("event", "log", "state"), [(-14400, 0, "ok"), (0, 1200, "late")])
def test_when_a_callback_came(
    gateway: Gateway, record: Callable[[Gateway], str], event: int, log: int, state: str
) -> None:
    """A retry comes hours after its event, and shortly after it was signed."""
    text = record(gateway)
    now = datetime.now(BEIJING)
    text = re.sub(
        r"(create_time\W+)[\d-]+T[\d:]+\+08:00",
        lambda match: match[1] + written(time.time() + event, "%Y-%m-%dT%H:%M:%S+08:00"),
        text,
    )
    hour = re.compile(r"(?<=\[)\d[^\]\n]*(?=\] )")
    form = "%d/%b/%Y:%H:%M:%S +0800" if "POST" in text else "%Y-%m-%d %H:%M:%S"
    text = hour.sub(lambda match: (now + timedelta(seconds=log)).strftime(form), text)
    report = examine(gateway, text)
    check = {each.id: each for each in report.checks}["callback.time"]
    if state == "ok":
        assert check.state == "ok", repr(report)
    elif "POST" in text:
        assert check.cause == "timestamp-expired", repr(report)
    else:
        assert (check.state, "no zone" in check.result.en) == ("unknown", True), repr(report)


def nginx_without_a_body(gateway: Gateway) -> str:
    """It has written its sign for no value."""
    return f'{nginx(came(gateway)[0], "http_wechatpay_")} body="-"\n'


def test_a_log_without_the_body(gateway: Gateway) -> None:
    """Nothing was cut: the log never had it."""
    report = examine(gateway, nginx_without_a_body(gateway))
    assert report.is_sound, repr(report)
    checks = {each.id: each for each in report.checks}
    assert "fastcgi_pass" in checks["callback.record"].result.en
    assert checks["callback.body"].state == "unknown"


def test_the_body_stands_behind_a_log_without_it(gateway: Gateway) -> None:
    headers, body = came(gateway)
    record = f'{nginx(headers, "http_wechatpay_")} body="-"\n\n{body.decode()}\n'
    report = examine(gateway, record)
    assert report.is_sound, repr(report)
    assert state_of(report, "callback.body") == "ok"


# What a record leaves out


@pytest.mark.parametrize("url", ["{}", "/orders/pay"])
def test_the_options_of_guzzle(gateway: Gateway, url: str) -> None:
    """The library adds User-Agent, Host and Content-Length; the URL stands beside the options."""
    sent = send(gateway, sign=sign_anew)
    names = ("Accept", "Content-Type", "Authorization")
    options = {
        "headers": {name: sent.headers[name] for name in names},
        "body": sent.body.decode(),
    }
    context = {"method": "POST", "url": url.format(sent.url), "options": options}
    report = report_on(facts_of(gateway), f"{MONOLOG}request {json.dumps(context)} []\n")
    assert state_of(report, "request.headers") == "unknown"
    if url == "{}":
        assert report.cause is not None, repr(report)
        assert report.cause.cause == "body-serialised-anew"
    else:
        assert report.is_sound, repr(report)
        assert state_of(report, "request.message") == "unknown"


def test_a_refused_request_and_a_good_one_behind_it(gateway: Gateway) -> None:
    """Who asks has the refused one in mind."""
    refused, good = send(gateway, sign=sign_anew), send(gateway)
    assert (refused.answer.status_code, good.answer.status_code) == (401, 200)
    record = b"\n".join(MONOLOG.encode() + as_http(each) + b"\n" for each in (refused, good))
    report = report_on(facts_of(gateway), record)
    assert report.cause is not None, repr(report)
    assert report.cause.cause == "body-serialised-anew"


def test_the_recipe_for_laravel(gateway: Gateway) -> None:
    """Its own time has no zone; the one that the docs add has."""
    headers, body = came(gateway)
    context = {
        "time": written(time.time() + 1200, "%Y-%m-%dT%H:%M:%S+08:00"),
        "headers": {f"wechatpay-{name}": [value] for name, value in headers.items()},
        "body": body.decode(),
    }
    head = written(time.time() + 1200, "[%Y-%m-%d %H:%M:%S] production.INFO: ")
    report = examine(gateway, f"{head}notify {json.dumps(context)} \n")
    assert report.cause is not None, repr(report)
    assert report.cause.cause == "timestamp-expired"


def test_no_usual_slip(gateway: Gateway) -> None:
    """The message isn't shown, so the report doesn't say: compare it."""
    sent = send(gateway, sign=lambda lines: b"something else")
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == "other-message"
    assert report.cause.result.en.endswith("and no usual slip fits")


# The other kind of a record


def test_a_request_as_a_callback(gateway: Gateway) -> None:
    """Also with the headers of its answer, which has the names of a callback's."""
    report = examine(gateway, as_http(send(gateway)).decode())
    assert [each.id for each in report.checks] == ["callback.record"]
    assert report.cause is not None
    assert "--request" in report.cause.advice.en


@pytest.mark.parametrize("record", [nginx_with_a_body, laravel_with_a_body, laravel])
def test_a_callback_as_a_request(gateway: Gateway, record: Callable[[Gateway], str]) -> None:
    """No header of a request is missed in it."""
    report = report_on(facts_of(gateway), record(gateway).encode())
    assert [each.id for each in report.checks] == ["request.record"], repr(report)
    assert report.cause is not None
    assert "--callback" in report.cause.advice.en


def test_the_body_of_a_callback_alone(gateway: Gateway) -> None:
    """Its headers are what is missing."""
    body = came(gateway)[1]
    report = examine(gateway, body.decode())
    assert report.is_sound, repr(report)
    checks = {each.id: each for each in report.checks}
    assert checks["callback.record"].state == "ok"
    assert "Wechatpay-Signature" in checks["callback.headers"].result.en
    assert report_on(facts_of(gateway), body).cause.advice.en.startswith("Pass it by --callback")  # type: ignore[union-attr]


def test_the_options_of_guzzle_with_json(gateway: Gateway) -> None:
    """The URL stands around the headers, and Guzzle adds a User-Agent later."""
    sent = send(gateway)
    headers = {name: sent.headers[name] for name in ("Authorization", "Accept")}
    options = {"headers": headers, "json": json.loads(sent.body)}
    text = f"{MONOLOG}request {json.dumps({'url': sent.url, 'options': options})}"
    report = report_on(facts_of(gateway), text)
    assert report.is_sound, repr(report)
    assert "/v3/pay/transactions/native" in report.checks[0].result.en
