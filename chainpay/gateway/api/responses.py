"""An answer as it is sent: its status, its body, and the signature that is due.

Fields are JSON, and signed; so is nothing, which has no body. A file is not signed, but for an
overseas statement, whose signature is over its SHA-1 in a header of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import Any, NamedTuple

import httpx

from ..state.keys import Sign
from ..state.merchants import File

__all__ = ["Reply", "as_json", "as_response"]

_REDIRECT = 302


class Reply(NamedTuple):
    """What is answered, and by which status.

    Attributes:
        value: Fields, a file, or nothing.
        status: The HTTP status.
        number: The numeric code at the end of the ``Request-ID``; 0 for a success.
    """

    value: dict[str, Any] | File | None
    status: int = 200
    number: int = 0


def as_response(reply: Reply, sign: Sign, serial: str) -> httpx.Response:
    """Return the response to a request.

    Args:
        reply: What is answered.
        sign: The platform's signature.
        serial: The key that was asked for; if it is nobody's, the current one signs.
    """
    value, status, number = reply
    headers = {"Request-ID": f"{os.urandom(16).hex().upper()}-{number}"}
    content = b""
    if isinstance(value, File):
        content = value.content
        headers["Content-Type"] = value.content_type
        if value.location:
            status, headers["Location"] = _REDIRECT, value.location
        if value.signed:
            digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
            headers["Wechatpay-Statement-Sha1"] = digest
            headers |= sign(as_json({"sha1": digest}), serial)
        return httpx.Response(status, headers=headers, content=content)
    if value is not None:
        content = as_json(value)
        headers["Content-Type"] = "application/json; charset=utf-8"
    headers |= sign(content, serial)
    return httpx.Response(status, headers=headers, content=content)


def as_json(value: dict[str, Any]) -> bytes:
    """Return fields as they are sent; what has no UTF-8 is a ``?``."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
