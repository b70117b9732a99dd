"""A signed request as text: ``--dry-run`` and ``chainpay curl`` print it.

A dry run shows no signature, because everybody who has the signature can send the request. A curl
command needs it. Comments above the command say how long the signature is valid.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import parse_qsl

import httpx

from ...encoding.xml import from_xml
from ...errors import UsageError
from ...people.language import Text
from ...people.terminal import quote_word
from ...request.build import SIGNED_BODY, WITH_CERTIFICATE
from ...signing.v2 import join_sorted_fields
from ...signing.v3 import join_lines

_AUTHORIZATION = re.compile(r'timestamp="(?P<timestamp>\d+)",nonce_str="(?P<nonce>\w+)"')
_SIGNATURE = re.compile(r'(?<=signature=")[^"]*')
_HIDDEN = "..."
SIGNED = Text("signed, with the line breaks as \\n:", "签名串，其中换行写作 \\n：")
"""What stands above a signed message."""

_VALID = Text(
    "# valid until {}, {} seconds after it was signed, for one use",
    "# 有效期至 {}（签名后 {} 秒内），只能使用一次",
)
_VALID_V2 = Text(
    "# signed by APIv2, without a time: valid until the key is changed",
    "# APIv2 签名不含时间：更换密钥之前一直有效",
)
_WITH_CERTIFICATE = Text(
    "# add --cert apiclient_cert.pem --key apiclient_key.pem",
    "# 请加上 --cert apiclient_cert.pem --key apiclient_key.pem",
)
_ANYBODY = Text("# anybody who has this command can send it", "# 得到此命令的人都可以发送它")
_LIFETIME = 300  # seconds for which the platform accepts a signature of APIv3
#: The headers that curl adds itself.
_OMITTED = frozenset(("host", "content-length", "accept-encoding", "connection"))


class RequestText(TypedDict):
    """A request as it would be sent, without its signature."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: str  # of an upload only its size
    signed: str  # the message that was signed, without the key of APIv2


def _format_message(request: httpx.Request) -> str:
    """Return the message that a request's signature covers; the key of APIv2 is left out."""
    moment = _AUTHORIZATION.search(request.headers.get("Authorization", ""))
    if moment:
        body = request.extensions.get(SIGNED_BODY)
        target, content = request.url.raw_path, request.content if body is None else body
        lines = request.method, target, moment["timestamp"], moment["nonce"], content
        return join_lines(*lines).decode()
    return f"{join_sorted_fields(_fields(request))}&key=(APIv2密钥)"


def _fields(request: httpx.Request) -> dict[str, str]:
    """Return the fields of a message of APIv2."""
    if request.method == "GET":
        return dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))
    return from_xml(request.content)


def _is_upload(request: httpx.Request) -> bool:
    return str(request.headers.get("Content-Type", "")).startswith("multipart/")


def describe_request(request: httpx.Request) -> RequestText:
    """Return a signed request as text, without its signature."""
    is_v2, is_upload = "Authorization" not in request.headers, _is_upload(request)
    size = request.headers.get("Content-Length", "0")
    body = f"({size} bytes, a form with the file)" if is_upload else request.content.decode()
    url = str(request.url)
    if is_v2 and not is_upload:
        sign = _fields(request)["sign"]
        url, body = url.replace(sign, _HIDDEN), body.replace(sign, _HIDDEN)
    is_form = is_v2 and is_upload
    return {
        "method": request.method,
        "url": url,
        "headers": {name: _SIGNATURE.sub(_HIDDEN, value) for name, value in _headers(request)},
        "body": body,
        "signed": "(the fields of the form)" if is_form else _format_message(request),
    }


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    return [(name.decode(), value.decode()) for name, value in request.headers.raw]


def format_request(shown: RequestText) -> str:
    """Return a request as text: its line, its headers, its body."""
    lines = [f"{shown['method']} {shown['url']}"]
    lines += [f"{name}: {value}" for name, value in shown["headers"].items()]
    return "\n".join([*lines, "", shown["body"]] if shown["body"] else lines)


def format_signed(message: str) -> str:
    """Return a signed message, indented, with its line breaks as ``\\n``."""
    return "\n".join(f"  {line}" for line in message.replace("\n", "\\n\n").splitlines())


def format_curl(request: httpx.Request) -> str:
    """Return a request as a shell's curl command, below comments about its validity.

    Raises:
        UsageError: The request is an upload. curl would write its form in other bytes.
    """
    if _is_upload(request):
        raise UsageError("an upload has no curl command: send it by chainpay call")
    words = ["curl", "-X", request.method, str(request.url)]
    headers = {name: value for name, value in _headers(request) if name.lower() not in _OMITTED}
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    if request.content or request.method != "GET":
        words += [] if "Content-Type" in headers else ["-H", "Content-Type:"]
        words += ["--data-raw", request.content.decode()]
    if ca := os.environ.get("CHAINPAY_CA_FILE"):
        words += ["--cacert", ca]
    pairs = [words[:4], *(words[index : index + 2] for index in range(4, len(words), 2))]
    return "\n".join(
        (*_comments(request), " \\\n  ".join(" ".join(map(quote_word, pair)) for pair in pairs))
    )


def _comments(request: httpx.Request) -> list[str]:
    moment = _AUTHORIZATION.search(request.headers.get("Authorization", ""))
    if moment:
        until = int(moment["timestamp"]) + _LIFETIME
        local = time.strftime("%Y-%m-%d %H:%M:%S %z", time.localtime(until))
        lines = [_VALID.format(local, _LIFETIME)]
    else:
        lines = [str(_VALID_V2)]
    if request.extensions.get(WITH_CERTIFICATE):
        lines.append(str(_WITH_CERTIFICATE))
    return [*lines, str(_ANYBODY)]
