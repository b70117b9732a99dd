"""A signed request as text: what ``--dry-run`` and ``curl`` print.

A dry run shows no signature, for whoever has one can send the request. A curl command has to: it is
marked with how long it may be used.
"""

from __future__ import annotations

import re
import shlex
import time
from typing import Any
from urllib.parse import parse_qsl

import httpx

from ..encoding.xml import from_xml
from ..errors import UsageError
from ..request.build import SIGNED_BODY, WITH_CERTIFICATE
from ..signing.message import join_lines, join_sorted_fields

__all__ = ["curl", "dry_run", "signed_message"]

_AUTHORIZATION = re.compile(r'timestamp="(?P<timestamp>\d+)",nonce_str="(?P<nonce>\w+)"')
_SIGNATURE = re.compile(r'(?<=signature=")[^"]*')
_CUT = "..."
_LIFETIME = 300  # seconds that the platform takes a signature of APIv3 for
#: What curl writes itself.
_OWN = frozenset(("host", "content-length", "accept-encoding", "connection"))


def signed_message(request: httpx.Request) -> str:
    """Return the message that a request's signature is over; the key of APIv2 is not shown."""
    moment = _AUTHORIZATION.search(request.headers.get("Authorization", ""))
    if moment:
        body = request.extensions.get(SIGNED_BODY)
        target, content = request.url.raw_path, request.content if body is None else body
        lines = request.method, target, moment["timestamp"], moment["nonce"], content
        return join_lines(*lines).decode()
    return f"{join_sorted_fields(_fields(request))}&key=(APIv2密钥)"


def _fields(request: httpx.Request) -> dict[str, Any]:
    """Return the fields of a message of APIv2."""
    if request.method == "GET":
        return dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))
    return from_xml(request.content)


def _is_upload(request: httpx.Request) -> bool:
    return str(request.headers.get("Content-Type", "")).startswith("multipart/")


def dry_run(request: httpx.Request) -> dict[str, Any]:
    """Return a request as it would be sent, without its signature, and the message that was signed.

    Args:
        request: Signed.

    Returns:
        ``method``, ``url``, ``headers``, ``body`` and ``signed``, all text but for the headers.
    """
    is_v2, is_upload = "Authorization" not in request.headers, _is_upload(request)
    size = request.headers.get("Content-Length", "0")
    body = f"({size} bytes, a form with the file)" if is_upload else request.content.decode()
    url = str(request.url)
    if is_v2 and not is_upload:
        sign = _fields(request)["sign"]
        url, body = url.replace(sign, _CUT), body.replace(sign, _CUT)
    headers = {name: _SIGNATURE.sub(_CUT, value) for name, value in _headers(request)}
    is_form = is_v2 and is_upload
    message = "(the fields of the form)" if is_form else signed_message(request)
    return {
        "method": request.method,
        "url": url,
        "headers": headers,
        "body": body,
        "signed": message,
    }


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    return [(name.decode(), value.decode()) for name, value in request.headers.raw]


def curl(request: httpx.Request) -> str:
    """Return a request as a command for a shell, below comments that say how long it is valid.

    Raises:
        UsageError: It is an upload, whose form curl would write otherwise.
    """
    if _is_upload(request):
        raise UsageError("an upload has no curl command: send it by chainpay call")
    words = ["curl", "-X", request.method, str(request.url)]
    given = {name: value for name, value in _headers(request) if name.lower() not in _OWN}
    for name, value in given.items():
        words += ["-H", f"{name}: {value}"]
    if request.content or request.method != "GET":
        words += [] if "Content-Type" in given else ["-H", "Content-Type:"]
        words += ["--data-binary", request.content.decode()]
    lines = _comments(request)
    pairs = [" ".join(map(shlex.quote, words[:4]))]
    pairs += [" ".join(map(shlex.quote, words[at : at + 2])) for at in range(4, len(words), 2)]
    return "\n".join((*lines, " \\\n  ".join(pairs)))


def _comments(request: httpx.Request) -> list[str]:
    moment = _AUTHORIZATION.search(request.headers.get("Authorization", ""))
    if moment:
        until = int(moment["timestamp"]) + _LIFETIME
        local = time.strftime("%Y-%m-%d %H:%M:%S %z", time.localtime(until))
        lines = [f"# valid until {local}, {_LIFETIME} seconds from its signing, and once"]
    else:
        lines = ["# signed by APIv2, which knows no time: valid until its key is changed"]
    if request.extensions.get(WITH_CERTIFICATE):
        lines.append("# add --cert apiclient_cert.pem --key apiclient_key.pem")
    return [*lines, "# whoever has it can send it"]
