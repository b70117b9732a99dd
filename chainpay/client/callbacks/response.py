"""The answer to a callback: it was received, or the platform shall send it again.

The platform reads the status; for APIv2 it reads ``return_code``. It repeats a callback until the
answer is a success.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ...encoding.shown import shows_half_made
from ...encoding.xml import to_xml

SUCCESS, FAIL = "SUCCESS", "FAIL"


class CallbackResponse:
    """The answer to send to the platform within five seconds: status, headers, body.

    It can be unpacked in that order. No framework takes this object for a response of its own: a
    view that returns it as it is fails. Otherwise the framework could answer 200, and the platform
    would not send the callback again.

    Attributes:
        status: The HTTP status. 200 means that the callback need not be sent again.
        headers: The ``Content-Type``.
        body: The body in bytes.
        is_success: Whether the answer says that the callback need not be sent again.
    """

    __slots__ = ("body", "headers", "is_success", "status")

    def __init__(
        self, status: int, headers: dict[str, str], body: bytes, is_success: bool = False
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.is_success = is_success

    def __iter__(self) -> Iterator[Any]:
        return iter((self.status, self.headers, self.body))

    @shows_half_made
    def __repr__(self) -> str:
        return f"<CallbackResponse {self.status}>"


def response_v3(
    status: int, code: str, message: str, extra: Mapping[str, object]
) -> CallbackResponse:
    """Return the answer to a callback of APIv3."""
    content = json.dumps({"code": code, "message": message, **extra}, ensure_ascii=False)
    headers = {"Content-Type": "application/json; charset=utf-8"}
    return CallbackResponse(status, headers, content.encode(errors="replace"), code == SUCCESS)


def response_v2(
    code: str, message: str, extra: Mapping[str, object], status: int = 200
) -> CallbackResponse:
    """Return the answer to a callback of APIv2, which is XML, and 200 if it could be verified."""
    content = to_xml({"return_code": code, "return_msg": message, **extra})
    headers = {"Content-Type": "text/xml; charset=utf-8"}
    return CallbackResponse(status, headers, content.encode(), code == SUCCESS)
