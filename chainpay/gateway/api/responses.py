"""An answer of the platform as an HTTP response: status, body and signature.

JSON and an answer without content are signed. A file is not signed, with one exception: the
signature of an overseas statement is over the statement's SHA-1, which is in a header of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from typing import NamedTuple

import httpx

from ..handler import SAMPLE, File
from ..state.keys import Sign

_REDIRECT = 302


class Reply(NamedTuple):
    """An answer, before it is signed.

    Attributes:
        value: Fields, a file, or no content.
        status: The HTTP status.
        number: The numeric code at the end of the ``Request-ID``; 0 for a success.
        is_sample: Whether its values are samples; a header tells that.
    """

    value: Mapping[str, object] | File | None
    status: int = 200
    number: int = 0
    is_sample: bool = False


def build_response(reply: Reply, sign: Sign, serial: str) -> httpx.Response:
    """Return the HTTP response.

    Args:
        reply: The answer.
        sign: Returns the signature headers.
        serial: The key that the request names. If it is unknown, the default key signs.
    """
    value, status, number, is_sample = reply
    headers = {"Request-ID": f"{os.urandom(16).hex().upper()}-{number}"}
    if is_sample:
        headers[SAMPLE] = "true"
    content = b""
    if isinstance(value, File):
        content = value.content
        headers["Content-Type"] = value.content_type
        if value.location:
            status, headers["Location"] = _REDIRECT, value.location
        if value.signed:
            digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
            headers["Wechatpay-Statement-Sha1"] = digest
            headers |= sign(encode_json({"sha1": digest}), serial)
        return httpx.Response(status, headers=headers, content=content)
    if value is not None:
        content = encode_json(value)
        headers["Content-Type"] = "application/json; charset=utf-8"
    headers |= sign(content, serial)
    return httpx.Response(status, headers=headers, content=content)


def encode_json(value: Mapping[str, object]) -> bytes:
    """Return fields as JSON. ``?`` replaces a character that UTF-8 can't hold."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
