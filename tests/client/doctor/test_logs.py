"""Failures as the logs of shops have them: the doctor leads to each cause."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from chainpay.client.doctor.callbacks.examination import examine_callback
from chainpay.client.doctor.check import Report
from chainpay.concurrency.runtime import run_sync
from chainpay.gateway import Gateway
from chainpay.signing.v3 import join_lines
from tests.support.refused_requests import HOST, Sent, facts_of, report_on, send, sign_anew

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
    return run_sync(examine_callback(facts_of(gateway), record.encode()), "the doctor")


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


# What a log adds, and what it leaves out


def line_of(gateway: Gateway, sent: Sent, moment: str) -> str:
    """A line of Monolog, whose head has a zone."""
    return f"[{moment}] wxpay.INFO: {sent.method} {sent.url} {heads_of(sent, ' ')} body: "


def test_the_times_of_an_order_are_not_those_of_the_log(gateway: Gateway) -> None:
    """An order ends in two hours; that is no clock."""
    later = datetime.fromtimestamp(datetime.now(UTC).timestamp() + 7200, UTC)
    body = json.dumps({"out_trade_no": "V1", "time_expire": later.isoformat(timespec="seconds")})
    sent = send(gateway, body=body.encode())
    moment = datetime.now(UTC).isoformat()
    for text in (line_of(gateway, sent, moment) + body, line_of(gateway, sent, "-") + body):
        report = report_on(facts_of(gateway), text)
        assert report.cause is None or report.cause.id != "request.timestamp", repr(report)


@pytest.mark.parametrize(("minutes", "cause"), [(0, None), (20, "clock-skew")])
def test_a_callback_that_was_made_hours_before(
    gateway: Gateway, minutes: int, cause: str | None
) -> None:
    """WeChat Pay repeats it for a day: what counts is the time of nginx."""
    old = datetime.fromtimestamp(datetime.now(UTC).timestamp() - 14400, UTC)
    headers, body = gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "A1"})
    content = {**json.loads(body), "create_time": old.isoformat(timespec="seconds")}
    signed = {name: headers[f"Wechatpay-{name.title()}"] for name in NAMES}
    came_at = datetime.fromtimestamp(int(signed["timestamp"]) + 60 * minutes, UTC)
    fields = " ".join(f'http_wechatpay_{name}="{value}"' for name, value in signed.items())
    escaped = json.dumps(content).replace('"', r"\x22")
    head = came_at.strftime("[%d/%b/%Y:%H:%M:%S +0000]")
    text = f'{head} "POST /notify HTTP/1.1" 500 {fields} body="{escaped}"'
    report = run_sync(examine_callback(facts_of(gateway), text.encode()))
    (check,) = [each for each in report.checks if each.id == "callback.time"]
    assert (check.cause or None) == cause, check


def test_a_log_of_nginx_without_a_body(gateway: Gateway) -> None:
    """It writes - for none; then the body that stands below is taken, if there is one."""
    headers, body = came(gateway)
    line = f'{nginx(headers, "http_wechatpay_")} body="-"'
    report = run_sync(examine_callback(facts_of(gateway), line.encode()))
    assert report.is_sound, repr(report)
    (check,) = [each for each in report.checks if each.id == "callback.body"]
    assert check.state == "unknown"
    report = run_sync(examine_callback(facts_of(gateway), line.encode() + b"\n" + body))
    assert {each.id: each.state for each in report.checks}["callback.body"] == "ok", repr(report)


def test_the_options_of_guzzle(gateway: Gateway) -> None:
    """The URL stands around the headers, and Guzzle adds a User-Agent later."""
    sent = send(gateway)
    headers = {name: sent.headers[name] for name in ("Authorization", "Accept")}
    options = {"headers": headers, "json": json.loads(sent.body)}
    text = f"{MONOLOG}request {json.dumps({'url': sent.url, 'options': options})}"
    report = report_on(facts_of(gateway), text)
    assert report.is_sound, repr(report)
    assert "/v3/pay/transactions/native" in report.checks[0].result.en


@pytest.mark.parametrize("shell", ["cmd", "bash"])
def test_a_curl_whose_breaks_left_nothing(gateway: Gateway, shell: str) -> None:
    """The sign of a line that goes on stands before the next option."""
    sent = send(gateway, target="/v3/certificates", method="GET", body=b"")
    heads = [f"{name}: {value}" for name, value in sent.headers.items()]
    if shell == "cmd":
        words = [f'-H "{each.replace(chr(34), chr(92) + chr(34))}"' for each in heads]
        text = " ^".join([f'curl -X GET "{sent.url}"', *words])
    else:
        text = "\\".join([f"curl -X GET '{sent.url}'", *(f"--header '{each}'" for each in heads)])
    report = report_on(facts_of(gateway), text)
    assert {each.id: each.state for each in report.checks}["request.message"] == "ok", repr(report)
