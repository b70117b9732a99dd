"""How the gateway refuses a request."""

from __future__ import annotations

from collections.abc import Mapping

SIGN_MISMATCH = "sign not match"
"""The issue of a request of APIv3 whose signature is wrong."""

WRONG_SIGN = "签名错误"
"""The message to a request of APIv2 whose sign is wrong."""


class RequestRefusal(Exception):
    """An error answer of the platform.

    Args:
        status: The HTTP status.
        code: The error code, such as ``PARAM_ERROR``.
        message: The message, in the platform's language.
        detail: The ``detail`` object, if there is one.
        number: The numeric code at the end of the ``Request-ID``.
        v2: The ``err_code`` of APIv2, if it differs from `code`.

    Attributes:
        body: The fields of the error answer of APIv3.
        more: Further fields of the error answer of APIv2.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        detail: Mapping[str, object] | None = None,
        number: int = 268435461,
        v2: str | None = None,
    ) -> None:
        super().__init__(f"{code}, {message}")
        self.status = status
        self.code = code
        self.message = message
        self.number = number
        self.v2 = v2 or code
        self.more: dict[str, str] = {}
        self.body: dict[str, object] = {"code": code, "message": message}
        if detail is not None:
            self.body["detail"] = detail


#: Why an order or a refund can't take a step, by the code of the refusal.
_REASONS = {
    "NOT_ENOUGH": "the merchant has not enough money",
    "ORDER_CLOSED": "the order is closed, or has expired",
    "ORDER_NOT_EXIST": "there is no such order",
    "ORDER_PAID": "the order is already paid",
    "ORDER_REVERSED": "the order was reversed",
    "RESOURCE_NOT_EXISTS": "there is none with this number",
}


def describe_refusal(refusal: RequestRefusal) -> str:
    """Return why an order or a refund can't take a step."""
    words = _REASONS.get(refusal.code, "this is not possible now")
    return f"{words} ({refusal})"


class UnsignedRefusal(Exception):
    """An error answer of APIv2 with ``return_code=FAIL``, which is not signed.

    Args:
        message: The reason, in the platform's language.
        more: Further fields of the answer.

    Attributes:
        fields: The fields of the error answer.
    """

    def __init__(self, message: str, **more: str) -> None:
        super().__init__(message)
        self.fields = {"return_code": "FAIL", "return_msg": message, **more}


def bad_parameter(
    location: str, pointer: str, value: object, issue: str, message: str = ""
) -> RequestRefusal:
    """Return the refusal of one field.

    Args:
        location: Where the field is: ``body``, ``query``, ``uri_template`` or ``header``.
        pointer: The JSON pointer of the field.
        value: The value that was sent.
        issue: The reason, in the platform's language.
        message: The whole message. By default it names the field and the reason.
    """
    if isinstance(value, (dict, list)):
        value = None  # the parser accepts deeper nesting than the encoder can write
    detail = {"field": pointer, "value": value, "issue": issue, "location": location}
    message = message or f"参数错误：{pointer or '/'} {issue}"
    return RequestRefusal(400, "PARAM_ERROR", message, detail)
