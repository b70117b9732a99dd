"""Answers to callbacks: that one is received, or shall be sent again.

The platform reads the status, and of APIv2 the ``return_code``; anything but a success is repeated.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..encoding import transformer

__all__ = ["FAIL", "SUCCESS", "Answer", "answer_v2", "answer_v3"]

SUCCESS, FAIL = "SUCCESS", "FAIL"


class Answer:
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


def answer_v3(status: int, code: str, message: str, extra: Mapping[str, Any]) -> Answer:
    """Return the answer to a callback of APIv3."""
    content = json.dumps({"code": code, "message": message, **extra}, ensure_ascii=False)
    headers = {"Content-Type": "application/json; charset=utf-8"}
    return Answer(status, headers, content.encode(errors="replace"))


def answer_v2(code: str, message: str, extra: Mapping[str, Any]) -> Answer:
    """Return the answer to a callback of APIv2, which is XML and always 200."""
    content = transformer.to_xml({"return_code": code, "return_msg": message, **extra})
    return Answer(200, {"Content-Type": "text/xml; charset=utf-8"}, content.encode())
