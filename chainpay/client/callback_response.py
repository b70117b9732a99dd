"""Answers to callbacks: that one is received, or shall be sent again.

The platform reads the status, and of APIv2 the ``return_code``; anything but a success is repeated.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..encoding.xml import to_xml

__all__ = ["FAIL", "SUCCESS", "CallbackResponse", "response_v2", "response_v3"]

SUCCESS, FAIL = "SUCCESS", "FAIL"


class CallbackResponse:
    """What to answer to the platform, within five seconds: status, headers, body, in that order.

    It is nothing that a framework takes for a response: handed over as it is, it must fail, and not
    be answered with a 200 that says it need not come again.

    Attributes:
        status: The HTTP status: 200 says that it need not be sent again.
        headers: The ``Content-Type``.
        body: Bytes.
    """

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def __iter__(self) -> Iterator[Any]:
        return iter((self.status, self.headers, self.body))

    def __repr__(self) -> str:
        return f"<Answer {self.status}>"


def response_v3(status: int, code: str, message: str, extra: Mapping[str, Any]) -> CallbackResponse:
    """Return the answer to a callback of APIv3."""
    content = json.dumps({"code": code, "message": message, **extra}, ensure_ascii=False)
    headers = {"Content-Type": "application/json; charset=utf-8"}
    return CallbackResponse(status, headers, content.encode(errors="replace"))


def response_v2(code: str, message: str, extra: Mapping[str, Any]) -> CallbackResponse:
    """Return the answer to a callback of APIv2, which is XML and always 200."""
    content = to_xml({"return_code": code, "return_msg": message, **extra})
    return CallbackResponse(200, {"Content-Type": "text/xml; charset=utf-8"}, content.encode())
