"""The forms in which a request comes: each leads to the same cause."""

from __future__ import annotations

import io
import json
import re
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.client.doctor.callbacks.examination import CALLBACK
from chainpay.client.doctor.reading.exchange import Exchange
from chainpay.client.doctor.reading.source import is_request, read_exchange
from chainpay.client.doctor.requests.examination import REQUEST
from chainpay.gateway import Gateway
from tests.support.pages import DOCS, read_table
from tests.support.record_forms import FORMS, har_entry
from tests.support.refused_requests import BODY, HOST, Sent, facts_of, report_on, send, sign_anew


@pytest.mark.parametrize("form", FORMS)
def test_each_form_leads_to_the_cause(gateway: Gateway, form: str) -> None:
    """The body, the URL and the Authorization are as they were sent."""
    sent = send(gateway, sign=sign_anew)
    record = FORMS[form](sent)
    exchange = read_exchange(record, is_request)
    assert exchange is not None
    assert exchange.header("Authorization") == sent.headers["Authorization"]
    assert exchange.body == sent.body
    assert (exchange.method, exchange.target) == (sent.method, sent.url.removeprefix(HOST))
    report = report_on(facts_of(gateway), record)
    assert report.cause is not None, repr(report)
    assert report.cause.cause == "body-serialised-anew", repr(report)


@pytest.mark.parametrize("form", FORMS)
def test_a_sound_request_in_each_form(gateway: Gateway, form: str) -> None:
    """No form makes up a cause."""
    sent = send(gateway)
    sent.answer.status_code = 401  # as the forms have it
    report = report_on(facts_of(gateway), FORMS[form](sent))
    assert report.is_sound, repr(report)
    assert {check.id: check.state for check in report.checks}["request.message"] == "ok"


# Bad input


class Endless(io.RawIOBase):
    """A HAR of 50 MB, which is made while it is read; the request is the last but one."""

    def __init__(self, entry: str) -> None:
        picture = json.dumps({"request": {}, "content": '\\"{' * 300_000}).encode()
        page = json.dumps({"request": {"url": HOST, "text": '"{}\\'}, "response": {}}).encode()
        large = json.dumps({"request": {"url": HOST, "text": "x" * 5_000_000}}).encode()
        many = [picture + b"," for _ in range(35)] + [page + b"," for _ in range(500)]
        self.parts = [b'{"log": {"pages": [{}], "entries": [', *many, large, b",", entry.encode()]
        self.parts += [b",", page, b"]}}"]
        self.size = sum(map(len, self.parts))
        self.rest = b""

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        while self.parts and len(self.rest) < size:
            self.rest += self.parts.pop(0)
        part, self.rest = self.rest[:size], self.rest[size:]
        return part


def test_a_har_of_50_mb(gateway: Gateway) -> None:
    """It is read piece by piece."""
    sent = send(gateway, sign=sign_anew)
    file = Endless(json.dumps(har_entry(sent)))
    assert file.size > 50_000_000
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    report = report_on(facts_of(gateway), file)
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    assert report.cause is not None
    assert report.cause.cause == "body-serialised-anew"
    assert peak < 30_000_000


def test_the_newest_request_to_wechat_pay(gateway: Gateway) -> None:
    """By the time of a HAR, or as the last of a log; that of another host doesn't count."""
    old, new = send(gateway), send(gateway, sign=sign_anew)
    entries = [
        har_entry(new, "2026-11-30T10:00:01Z"),
        har_entry(old, "2026-11-30T10:00:00Z"),
        {"request": {"method": "GET", "url": "https://example.com/", "headers": []}},
    ]
    exchange = read_exchange(json.dumps({"log": {"entries": entries}}), is_request)
    assert exchange is not None
    assert exchange.header("Authorization") == new.headers["Authorization"]
    for form in ("bash", "http", "monolog", "guzzle", "powershell"):
        text = FORMS[form](old) + "\n" + FORMS[form](new) + "\ncurl -s https://example.com/\n"
        exchange = read_exchange(text, is_request)
        assert exchange is not None
        assert exchange.header("Authorization") == new.headers["Authorization"], form


def test_a_log_of_many_megabytes(gateway: Gateway, tmp_path: Path) -> None:
    """Its end is read."""
    sent = send(gateway, sign=sign_anew)
    file = tmp_path / "laravel.log"
    noise = "[2026-11-30T09:59:58.000+08:00] local.INFO: cURL error 60 {} [{\n" * 40_000
    file.write_text(noise + FORMS["monolog"](sent), "utf-8")
    report = report_on(facts_of(gateway), file)
    assert report.cause is not None
    assert report.cause.cause == "body-serialised-anew"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings(gateway: Gateway, encoding: str) -> None:
    """As PowerShell and Notepad write a file."""
    sent = send(gateway, sign=sign_anew)
    report = report_on(facts_of(gateway), FORMS["guzzle"](sent).encode(encoding))
    assert report.cause is not None
    assert report.cause.cause == "body-serialised-anew"


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"\0\xff\xfe" * 100,
        b"nothing of interest",
        b'{"log": {"entries": [{"request": "x"}, {"request": {"method": 1',
        b'{"log": {"entries": [{"request": {broken}}, {"request": ""}, []]}}',
        b'{"log": {}}',
        b'{"log": {"entries": [{"request": "weixin"}]}}',
        b'{"a": ' * 3000,
    ],
)
def test_nothing_to_read(gateway: Gateway, record: bytes) -> None:
    """It says so, and what to pass."""
    report = report_on(facts_of(gateway), record)
    assert report.cause is not None
    assert report.cause.cause == "record-unreadable"
    assert "Pass a curl command" in repr(report)


def test_a_file_that_is_not_there(gateway: Gateway, tmp_path: Path) -> None:
    """Nor a folder, nor what is no path."""
    for path in ("no-such.log", tmp_path, "a\0b"):
        with pytest.raises(chainpay.UsageError, match="the file can't be read"):
            report_on(facts_of(gateway), path)
    for path, reason in (
        ("no-such.log", "No such file or directory: no-such.log;"),
        ("MIIEvAIBADANBgkqhkiG9w0BAQ", "No such file or directory;"),  # a key in place of it
    ):
        with pytest.raises(chainpay.UsageError, match=reason):
            report_on(facts_of(gateway), path)
    text = "no file, but words"
    assert report_on(facts_of(gateway), text).cause is not None
    file = tmp_path / "a request.txt"
    file.write_text(FORMS["bash"](send(gateway)))
    assert report_on(facts_of(gateway), str(file)).is_sound


def unknown_of(gateway: Gateway, record: Any, **changes: Any) -> dict[str, str]:
    report = report_on(facts_of(gateway, **changes), record)
    return {each.id: each.result.en for each in report.checks if each.state == "unknown"}


def test_what_a_record_lacks(gateway: Gateway) -> None:
    """Each check says why it can't be made, and the others are made."""
    sent = send(gateway)
    text = FORMS["http"](sent)
    hidden = re.sub(r'signature="[^"]*"', 'signature="******"', text)
    unknown = unknown_of(gateway, hidden)
    assert unknown["request.key"] == "the record hides the signature, or doesn't have it"
    assert "hides the signature" in unknown["request.message"]
    assert "no number" in unknown_of(gateway, text, mchid=None)["request.merchant"]
    unknown = unknown_of(gateway, text, merchant_public_key=None)
    assert "missing or" in unknown["request.key"]
    assert "missing or" in unknown["request.message"]
    authorization = f"Authorization: {sent.headers['Authorization']}"
    unknown = unknown_of(gateway, authorization)
    assert "doesn't have the URL" in unknown["request.message"]
    unknown = unknown_of(gateway, f"POST {sent.url}\n{authorization}")
    assert "doesn't have the body" in unknown["request.message"]
    unknown = unknown_of(gateway, f"POST {sent.url}\nbody: {sent.body.decode()}")
    assert unknown["request.authorization"] == "the record doesn't have it"
    assert unknown.keys() >= {"request.merchant", "request.serial", "request.timestamp"}
    cut = FORMS["laravel"](sent).replace(', "mchid": "1900000001"}', " (truncated...)")
    assert "request.message" in unknown_of(gateway, cut)
    parsed = {"headers": sent.headers, "method": "POST", "url": sent.url, "body": BODY}
    unknown = unknown_of(gateway, json.dumps(parsed))
    assert "kept as parsed JSON" in unknown["request.record"]
    assert "as it was sent" in unknown["request.message"]
    file = f"curl -X POST {sent.url} -H '{authorization}' -d @body.json"
    assert "from a file" in unknown_of(gateway, file)["request.record"]


def test_bytes_that_are_no_text(gateway: Gateway) -> None:
    """In the URL of a request that is signed otherwise, and in a field of APIv2."""
    sent = send(gateway)
    record = FORMS["http_lf"](sent).encode().replace(b" /v3/", b" /v3/\xff", 1)
    report = report_on(facts_of(gateway), record)
    assert report.cause is not None
    assert report.cause.id == "request.message"
    fields = b"<xml><mch_id>1</mch_id><body>\xff</body><sign>" + b"0" * 32 + b"</sign></xml>"
    record = b"POST https://api.mch.weixin.qq.com/pay/unifiedorder HTTP/1.1\nAccept: a\n\n" + fields
    assert report_on(facts_of(gateway), record).cause is not None


def test_many_commands_of_great_length(gateway: Gateway) -> None:
    """The last ones are read."""
    text = "curl -s " * 100 + "a" * 600_000 + f"\ncurl -X PUT {HOST}/v3/a"
    exchange = read_exchange(text.encode(), is_request)
    assert exchange is not None
    assert (exchange.method, exchange.target) == ("PUT", "/v3/a")


@pytest.mark.parametrize("place", ["host", "path", "mchid", "serial_no"])
@pytest.mark.parametrize("kind", ["signature", "key"])
def test_what_stands_where_it_does_not_belong(gateway: Gateway, place: str, kind: str) -> None:
    """A signature or a key in place of a host, a path or a number isn't shown."""
    sent = send(gateway)
    signature = sent.headers["Authorization"].partition('signature="')[2].partition('"')[0]
    piece = re.split("[^A-Za-z0-9]", signature)
    secret = max(piece, key=len)[:40] if kind == "signature" else "0123456789abcdef" * 2
    if place in ("mchid", "serial_no"):
        sent = send(gateway, **{place: secret})
    url = {"host": f"https://{secret}/v3/a", "path": f"{HOST}/v3/{secret}"}.get(place, sent.url)
    report = report_on(facts_of(gateway), FORMS["bash"](Sent("POST", url, sent.headers, sent.body)))
    assert secret not in repr(report) + json.dumps(report.to_json()) + report._repr_html_()


def test_an_old_record(gateway: Gateway) -> None:
    """It says how old the signature is; that it isn't sent again is no finding."""
    sent = send(gateway)
    facts = facts_of(gateway, clock=lambda: 4_000_000_000.0)
    report = report_on(facts, FORMS["bash_in_one_line"](sent))
    assert report.is_sound
    states = {check.id: check for check in report.checks}
    assert "can't be sent again" in states["request.timestamp"].result.en
    assert states["request.timestamp"].state == "unknown"


def test_the_page_names_all_checks() -> None:
    """Those of requests and those of callbacks, in their order."""
    for heading, kind in (("Checks of a request", REQUEST), ("Checks of a callback", CALLBACK)):
        names = [row[0].strip("`") for row in read_table(DOCS / "doctor-records.md", heading)]
        assert names == [kind.record.id, *(step.id for step in kind.steps)]


# Odd forms


def read(record: str) -> Exchange:
    exchange = read_exchange(record, lambda each: True)
    assert exchange is not None
    return exchange


URL = "https://api.mch.weixin.qq.com/v3/x"


@pytest.mark.parametrize(
    ("command", "method", "url", "body"),
    [
        (f"curl {URL}?a=1", "GET", f"{URL}?a=1", b""),
        (f"curl --url {URL} -G -d a=1 -d b=2", "GET", f"{URL}?a=1&b=2", b""),
        (f"curl {URL}?c=0 --get --data-urlencode a=1", "GET", f"{URL}?c=0&a=1", b""),
        (f"curl -I {URL}", "HEAD", URL, b""),
        (f"curl --json '{{}}' {URL}", "POST", URL, b"{}"),
        (f"curl -XPUT {URL} -d a -d b", "PUT", URL, b"a&b"),
        (f"curl --request=PATCH -sSd a {URL} | jq .", "PATCH", URL, b"a"),
        ("curl -A x -H 'Accept:' api.mch.weixin.qq.com/v3/x; rm y", "GET", f"http{URL[5:]}", b""),
        (f"curl {URL} --connect-timeout 3 --compressed -H 'X: 1'", "GET", URL, b""),
        (f"curl {URL} -F 'meta={{}};type=application/json' -F file=@a.png", "POST", URL, None),
        (rf"curl {URL} -d $'\x41\101\n\u4e00\''", "POST", URL, "AA\n一'".encode()),
        (f'curl {URL} -d "a\\"\\$b"c\\ d', "POST", URL, b'a"$bc d'),
        (f"curl {URL}\nGET /nothing", "GET", URL, b""),
        (f"curl.exe {URL} -d 'a''b' `\n -H \"X: `\"1`\"\"", "POST", URL, b"a'b"),
        (f"iwr {URL}", "GET", URL, b""),
        (f"irm -Uri '{URL}' -Method Post -Body 'a''b' -ContentType text/xml", "POST", URL, b"a'b"),
        (
            f'irm {URL} -Method POST -Body ([System.Text.Encoding]::UTF8.GetBytes("a`"b"))',
            "POST",
            URL,
            b'a"b',
        ),
        ("iwr 'nowhere'", "GET", "", b""),
        (f"curl -s\ncurl -H nothing {URL} ", "GET", URL, b""),
    ],
)
def test_commands(command: str, method: str, url: str, body: bytes | None) -> None:
    """The request that the command sends."""
    exchange = read(command)
    assert (exchange.method, exchange.url, exchange.body) == (method, url, body)
    if body is None:
        assert exchange.meta == b"{}"
        assert exchange.doubts[0].en.startswith("curl writes the form")


AUTHORIZATION = 'WECHATPAY2-SHA256-RSA2048 mchid="1"'


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": AUTHORIZATION},
        {"Authorization": [AUTHORIZATION, {}]},
        [["Authorization", AUTHORIZATION]],
        [{"name": "Authorization", "value": AUTHORIZATION}],
        [{"key": "Authorization", "value": AUTHORIZATION}],
        [f"Authorization: {AUTHORIZATION}", "nothing"],
        f"Authorization: {AUTHORIZATION}\nAccept: */*",
    ],
)
def test_shapes_of_headers(headers: object) -> None:
    """Those of PHP's curl, of Postman, of Node.js."""
    event = {"url": "/v3/x", "queryString": "a=1", "headers": headers, "method": 1}
    exchange = read(json.dumps([{"nested": event}, 1]))
    assert exchange.header("Authorization") == AUTHORIZATION
    assert (exchange.target, exchange.method, exchange.body) == ("/v3/x?a=1", "", None)


@pytest.mark.parametrize(
    ("answer", "status", "body"),
    [
        ("text", 0, "text"),
        ({"code": "SIGN_ERROR", "message": "x"}, 0, '{"code": "SIGN_ERROR", "message": "x"}'),
        ({"statusCode": 401, "body": {"code": "A"}}, 401, '{"code": "A"}'),
        ({"status": True}, 0, ""),
    ],
)
def test_shapes_of_answers(answer: object, status: int, body: str) -> None:
    """Its body as text, or parsed."""
    event = {"headers": {"Authorization": AUTHORIZATION}, "body": "", "response": answer}
    exchange = read(json.dumps(event))
    assert exchange.body == b""
    assert exchange.answer is not None
    assert (exchange.answer.status, exchange.answer.body.decode()) == (status, body)
    event["response"] = 1
    assert read(json.dumps(event)).answer is None


def test_what_no_event_is() -> None:
    """It is nested too deeply, or its base64 is none."""
    nested: object = {"headers": {"Authorization": AUTHORIZATION}}
    for _ in range(12):
        nested = {"a": nested}
    assert read(json.dumps(nested)).form == "log"
    event = {"headers": {"Authorization": AUTHORIZATION}, "body": "*", "isBase64Encoded": True}
    assert read(json.dumps(event)).body == b"*"


def test_odd_hars() -> None:
    """A form, an answer in base64, what is missing."""
    request = {"method": "POST", "url": URL, "headers": [1, {"name": ":path", "value": "/"}]}
    file = 'Content-Disposition: form-data; name="file"; filename="meta"\r\n\r\nPNG\r\n--x\r\n'
    form = f'--x\r\n{file}Content-Disposition: form-data; name="meta"\r\n\r\n{{}}\r\n--x--'
    multipart = {"mimeType": "multipart/form-data", "text": form}
    params = {"mimeType": "multipart/form-data", "params": [1, {"name": "meta", "value": "{}"}]}
    for post in (multipart, params):
        exchange = read(_har({"request": {**request, "postData": post}}))
        assert (exchange.body, exchange.meta, exchange.headers) == (None, b"{}", ())
    empty = {"mimeType": "multipart/form-data"}
    assert read(_har({"request": {**request, "postData": empty}})).meta is None
    assert read(_har({"request": {**request, "postData": {"params": []}}})).body is None
    for content, body in (
        ({"text": "e30=", "encoding": "base64"}, b"{}"),
        ({"text": "*", "encoding": "base64"}, b"*"),
        (None, b""),
    ):
        entry = {"request": request, "response": {"status": 401, "content": content}}
        exchange = read(_har({**entry, "startedDateTime": "2026-11-30T10:00:00"}))
        assert exchange.answer is not None
        assert (exchange.answer.body, exchange.sent_at) == (body, None)
    assert read(_har({"request": {**request, "headers": None}, "startedDateTime": 1})).headers == ()


def _har(entry: object) -> str:
    return json.dumps({"log": {"entries": [entry]}})


ONE = '{"a":1}'


def test_odd_logs() -> None:
    """A value in quotes without an end, a literal that is none, XML that is cut."""
    for text, body in (
        (f"POST {URL}\nbody: 'a\\xzz'", b"a\\xzz"),
        (f"POST {URL}\nbody: <xml><a>1</a></xml>", b"<xml><a>1</a></xml>"),
        (f"POST {URL}\nsent <xml><a>1</a></xml>", b"<xml><a>1</a></xml>"),
        (f"POST {URL}\nbody: <xml>", None),
        (f"POST {URL}\nbody: 1", None),
        (f'POST {URL}\nrequest {{"a":1}} sent', b'{"a":1}'),
        (f"POST {URL} {{\\x22a\\x22:1}}", b'{"a":1}'),
        (f"POST {URL} {'{' * 40}{ONE}{'}' * 40}", ONE.encode()),
        (f"POST {URL} {'{' * 60}{ONE}{'}' * 60}", None),
        (f'POST {URL}\nbody={{"a": \r\n', b'{"a": '),
    ):
        assert read(text).body == body, text
    unfinished = read(f'POST {URL}\nAuthorization: "WECHATPAY2 x')
    assert unfinished.header("Authorization") is None
    moment = read(f"[2026-99-99T10:00:00Z] POST {URL} [99/Nov/2026:10:00:00 +0000]")
    assert moment.sent_at is None
    named = read(f'method: "POST" url: "{URL}"')
    assert (named.method, named.url) == ("POST", URL)
    assert read("GET /v3/certificates and more").target == "/v3/certificates"


def test_odd_http() -> None:
    """A head that ends with another line, or is none; a literal that can't be read."""
    assert read(f"POST {URL} HTTP/1.1\n!!! no header\n").form == "log"
    cut = read(f"POST {URL} HTTP/1.1\nAccept: */*")
    assert (cut.form, cut.body) == ("HTTP", b"")
    answered = read(f"POST {URL} HTTP/1.1\nAccept: */*\nHTTP/1.1 401 X\n\n{{}}")
    assert answered.body is None
    assert answered.answer is not None
    assert (answered.answer.status, answered.answer.body) == (401, b"{}")
    assert read(f"send: b'\\x' POST {URL} HTTP/1.1\nsend: b'\\x'").form == "log"
    assert "Accept" not in repr(cut)
