"""The forms in which people keep a request: commands, logs of several languages, a HAR."""

from __future__ import annotations

import json
import re
import shlex
import textwrap
from datetime import UTC, datetime
from typing import Any

from tests.support.refused_requests import HOST, Sent, as_http


def bash(sent: Sent) -> str:
    """As a browser copies it, and with a prompt before it."""
    pairs = [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in sent.headers.items()]
    words = [f"$ curl -sS -X {sent.method} {shlex.quote(sent.url)}", *pairs]
    body = [f"--data-raw {shlex.quote(sent.body.decode())}"] if sent.body else []
    return " \\\n  ".join([*words, *body]) + f"\n{sent.answer.text}\n"


def bash_in_one_line(sent: Sent) -> str:
    """A chat has lost its line breaks."""
    return bash(sent).partition("\n{")[0].replace("\\\n ", "\\ ")


def bash_without_blanks(sent: Sent) -> str:
    """A form has lost its line breaks, and the blanks behind them."""
    return re.sub(r"\s+\\\n\s+", r"\\", bash(sent).partition("\n{")[0])


def cmd_without_blanks(sent: Sent) -> str:
    """A form has lost the line breaks of cmd.exe."""
    return re.sub(r" (?=-[Hd] )", " ^", cmd_backslashes(sent))


def bash_ansi_c(sent: Sent) -> str:
    """With the escapes of ``$'…'``."""
    body = sent.body.decode().encode("unicode_escape").decode().replace("'", r"\'")
    head = "\n".join(bash(Sent(sent.method, sent.url, sent.headers, b"")).splitlines()[:-1])
    return f"{head} \\\n  --data-raw $'{body}'"


def curled(sent: Sent) -> str:
    """A word processor has curled its quotes."""
    return re.sub("'([^']*)'", "‘\\1’", bash(sent))


def cmd(sent: Sent) -> str:
    """As Chrome copies it for cmd.exe."""

    def quote(text: str) -> str:
        inner = text.replace('"', '\\"')
        return '^"' + re.sub(r'(["{}%&<>|^])', r"^\1", inner) + '^"'

    pairs = [f"-H {quote(f'{name}: {value}')}" for name, value in sent.headers.items()]
    words = [f"curl -X {sent.method} {quote(sent.url)}", *pairs]
    return " ^\r\n  ".join([*words, f"--data-raw {quote(sent.body.decode())}"])


def cmd_doubled(sent: Sent) -> str:
    """By hand, with quotes that are doubled."""
    words = [f'-H "{name}: {value}"' for name, value in _doubled(sent).items()]
    body = sent.body.decode().replace('"', '""')
    return f'curl -X {sent.method} "{sent.url}" {" ".join(words)} -d "{body}"'


def _doubled(sent: Sent) -> dict[str, str]:
    return {name: value.replace('"', '""') for name, value in sent.headers.items()}


def cmd_backslashes(sent: Sent) -> str:
    """By hand, with backslashes."""
    return cmd_doubled(sent).replace('""', '\\"')


def powershell_curl(sent: Sent) -> str:
    """curl.exe in PowerShell."""
    pairs = [f"-H '{name}: {value}'" for name, value in sent.headers.items()]
    words = [f"curl.exe -X {sent.method} '{sent.url}'", *pairs, f"-d '{sent.body.decode()}'"]
    return " `\n  ".join(words)


def powershell(sent: Sent) -> str:
    """As Chrome copies it for PowerShell."""

    def quote(text: str) -> str:
        return '"' + text.replace('"', '`"') + '"'

    entries = "\n".join(f"  {quote(name)}={quote(value)}" for name, value in sent.headers.items())
    return (
        f'Invoke-WebRequest -UseBasicParsing -Uri "{sent.url}" `\n-Method "{sent.method}" `\n'
        f"-Headers @{{\n{entries}\n}} `\n-Body {quote(sent.body.decode())}"
    )


def har_entry(sent: Sent, at: str = "") -> dict[str, Any]:
    """Return an entry of a HAR."""
    return {
        "startedDateTime": at or datetime.now(UTC).isoformat(),
        "request": {
            "method": sent.method,
            "url": sent.url,
            "headers": [{"name": name, "value": value} for name, value in sent.headers.items()],
            "postData": {"mimeType": "application/json", "text": sent.body.decode()},
        },
        "response": {
            "status": sent.answer.status_code,
            "headers": [{"name": n, "value": v} for n, v in sent.answer.headers.items()],
            "content": {"text": sent.answer.text},
        },
    }


def har(sent: Sent) -> str:
    """With a page before it, and another request."""
    other = {"request": {"method": "GET", "url": "https://example.com/{}", "headers": []}}
    log = {"version": "1.2", "pages": [{"id": '{"'}], "entries": [other, har_entry(sent)]}
    return json.dumps({"log": log}, indent=1)


def http(sent: Sent) -> str:
    return as_http(sent).decode()


def http_lf(sent: Sent) -> str:
    """An editor has changed its line breaks, and added one."""
    return http(sent).replace("\r\n", "\n") + "\n"


def http_in_one_line(sent: Sent) -> str:
    """Its line breaks are lost."""
    return re.sub(r"[\r\n]+", " ", http(sent))


def curl_v(sent: Sent) -> str:
    """What curl -v prints, of which the body is no part, but somebody has pasted it behind."""
    lines = [f"> {sent.method} {sent.url.removeprefix(HOST)} HTTP/1.1"]
    lines += [f"> {name}: {value}" for name, value in sent.headers.items()]
    answer = ["< HTTP/1.1 401 Unauthorized", "< Content-Type: application/json", "<"]
    return "\n".join([*lines, ">", sent.body.decode(), "", *answer, sent.answer.text])


def guzzle(sent: Sent) -> str:
    """Guzzle's MessageFormatter::DEBUG."""
    request, _, answer = http(sent).rpartition("HTTP/1.1 401")
    return f">>>>>>>>\n{request.rstrip()}\n<<<<<<<<\nHTTP/1.1 401{answer}\n--------\nNULL\n"


def monolog(sent: Sent) -> str:
    """Monolog's line, with a context as JSON."""
    context = {
        "method": sent.method,
        "uri": sent.url,
        "headers": {name: [value] for name, value in sent.headers.items()},
        "body": sent.body.decode(),
        "response": {"status": sent.answer.status_code, "body": sent.answer.text},
    }
    text = json.dumps(context, ensure_ascii=False).replace("/", r"\/")
    return (
        f"[2026-11-30T09:59:58.000+08:00] pay.INFO: start {{}} []\n"
        f"[{datetime.now(UTC).isoformat()}] pay.ERROR: 支付失败 {text} []\n"
    )


def laravel(sent: Sent) -> str:
    """PHP's print_r of headers, then the body."""
    lines = [f"        [{name}] => {value}" for name, value in sent.headers.items()]
    return "\n".join(
        [
            f"{sent.method} {sent.url}",
            "Array",
            "(",
            *lines,
            ")",
            f"body: {sent.body.decode()}",
            f"Client error: `{sent.method} {sent.url}` resulted in a `401 Unauthorized` response:",
            sent.answer.text,
        ]
    )


def http_client(sent: Sent) -> str:
    """Python's http.client, with debuglevel=1."""
    head, _, _ = http(sent).partition("\r\n\r\n")
    whole = head.encode() + b"\r\n\r\n"
    lines = [f"send: {whole!r}", f"send: {sent.body!r}"]
    lines += ["reply: 'HTTP/1.1 401 Unauthorized\\r\\n'", "header: Content-Type: application/json"]
    return "\n".join([*lines, "", sent.answer.text])


def httpx_log(sent: Sent) -> str:
    """httpx's own line, and what the program prints."""
    return (
        f"2026-11-30 10:00:00,123 DEBUG pay headers={sent.headers!r} body={sent.body!r}\n"
        f"2026-11-30 10:00:00,321 INFO httpx HTTP Request: {sent.method} {sent.url}"
        f' "HTTP/1.1 401 Unauthorized"\n{sent.answer.text}\n'
    )


def apache(sent: Sent) -> str:
    """Java's Apache HttpClient, with its wire log."""
    request, _, _ = http(sent).rpartition("HTTP/1.1 401")
    lines = []
    for line in request.rstrip().split("\r\n"):
        octets = "".join(
            chr(byte) if 32 <= byte < 127 else f"[0x{byte:x}]" for byte in line.encode()
        )
        is_body = line.startswith("{")
        lines.append(octets + ("" if is_body else "[\\r][\\n]"))
    prefix = "10:00:00.123 [main] DEBUG org.apache.http.wire - http-outgoing-0"
    sending = [f'{prefix} >> "{line}"' for line in lines]
    coming = [f'{prefix} << "HTTP/1.1 401 Unauthorized[\\r][\\n]"', f'{prefix} << "[\\r][\\n]"']
    octets = "".join(
        chr(byte) if 32 <= byte < 127 else f"[0x{byte:x}]" for byte in sent.answer.content
    )
    return "\n".join([*sending, *coming, f'{prefix} << "{octets}"'])


def okhttp(sent: Sent) -> str:
    """OkHttp's HttpLoggingInterceptor, behind a logger's prefix."""
    lines = [f"--> {sent.method} {sent.url}"]
    lines += [f"{name}: {value}" for name, value in sent.headers.items()]
    lines += ["", sent.body.decode(), f"--> END {sent.method} ({len(sent.body)}-byte body)"]
    lines += [f"<-- 401 {sent.url} (12ms)", "", sent.answer.text, "<-- END HTTP"]
    return "\n".join(
        f"2026-11-30 10:00:00.123  INFO 1 --- [main] OkHttp : {each}" for each in lines
    )


def docker(sent: Sent) -> str:
    """Raw HTTP behind the prefix of docker compose."""
    return "\n".join(f"app_1  | {line}" for line in http_lf(sent).splitlines())


def coloured(sent: Sent) -> str:
    """A terminal's colours."""
    lines = guzzle(sent).splitlines()
    return "\n".join(f"\x1b[32m{line}\x1b[0m" for line in lines)


def wrapped(sent: Sent) -> str:
    """A log of 80 columns."""
    lines = http_lf(sent).splitlines()
    return "\n".join(
        part
        for line in lines
        for part in (
            textwrap.wrap(line, 80, break_on_hyphens=False, drop_whitespace=False)
            if line.startswith("Authorization")
            else [line]
        )
    )


def event(sent: Sent) -> str:
    """What a cloud function keeps of it."""
    return json.dumps(
        {
            "httpMethod": sent.method,
            "path": sent.url.removeprefix(HOST),
            "headers": sent.headers,
            "body": sent.body.decode(),
        }
    )


def nginx(sent: Sent) -> str:
    """An access log with the body, whose bytes are escaped."""
    body = "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02X}"
        for byte in sent.body
    )
    authorization = sent.headers["Authorization"].replace('"', "\\x22")
    moment = datetime.now(UTC).strftime("%d/%b/%Y:%H:%M:%S +0000")
    return (
        f'10.0.0.1 - - [{moment}] "{sent.method} {sent.url.removeprefix(HOST)} HTTP/1.1" 401 300'
        f' host: api.mch.weixin.qq.com authorization="{authorization}" body="{body}"'
    )


FORMS = {
    each.__name__: each
    for each in (
        bash, bash_in_one_line, bash_without_blanks, bash_ansi_c, curled,
        cmd, cmd_doubled, cmd_backslashes, cmd_without_blanks,
        powershell_curl, powershell, har, http, http_lf, http_in_one_line, curl_v, guzzle, monolog,
        laravel, http_client, httpx_log, apache, okhttp, docker, coloured, wrapped, event, nginx,
    )
}  # fmt: skip
