"""How the platform says no."""

from __future__ import annotations

from typing import Any

__all__ = ["Refusal", "Unreadable", "bad_parameter"]


class Refusal(Exception):
    """An error answer of the platform, in its words.

    Args:
        status: The HTTP status.
        code: The error code, such as ``PARAM_ERROR``.
        message: The message, in the platform's language.
        detail: The ``detail`` object, if there is one.
        number: The numeric code at the end of the ``Request-ID``.
        v2: The ``err_code`` of APIv2, if it is spelled otherwise there.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        detail: dict[str, Any] | None = None,
        number: int = 268435461,
        v2: str | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.number = number
        self.v2 = v2 or code
        self.body: dict[str, Any] = {"code": code, "message": message}
        if detail is not None:
            self.body["detail"] = detail


class Unreadable(Exception):
    """What APIv2 refuses by ``return_code``, unsigned.

    Args:
        message: Why, in the platform's words.
        more: Further fields of the answer.
    """

    def __init__(self, message: str, **more: str) -> None:
        super().__init__(message)
        self.fields = {"return_code": "FAIL", "return_msg": message, **more}


def bad_parameter(location: str, pointer: str, value: Any, issue: str) -> Refusal:
    """Return the refusal of one field, named by its JSON pointer."""
    if isinstance(value, (dict, list)):
        value = None  # nested as deep as can be read, it may be too deep to be written
    detail = {"field": pointer, "value": value, "issue": issue, "location": location}
    return Refusal(400, "PARAM_ERROR", f"参数错误：{pointer or '/'} {issue}", detail)
