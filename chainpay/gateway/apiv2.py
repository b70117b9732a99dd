"""The platform's side of APIv2: XML in and out, signed with the secret of merchant and platform.

What can't be read, or isn't signed by the merchant, is refused by ``return_code``, unsigned; what
is not allowed, by ``result_code``, signed as the request was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from typing import Any

from .. import formatter, transformer
from ..catalog import Operation
from ..crypto import hash as hashes
from .checks import check
from .merchants import Call, File, Merchant
from .payv2 import PayV2, Unreadable
from .refusal import Refusal
from .uploads import check_digest, is_upload, read_form

__all__ = ["ApiV2", "as_xml", "signed"]

_CONTENT_TYPE = "text/xml; charset=utf-8"
_MOST_NONCE = 32  # characters
#: Where the facts call required what may be named by any one of several.
_EITHER = {
    "v2/pay/orderquery": {"transaction_id", "out_trade_no"},
    "v2/secapi/pay/refund": {"transaction_id", "out_trade_no"},
    "v2/pay/refundquery": {"transaction_id", "out_trade_no", "out_refund_no", "refund_id"},
}
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SECURE = "/secapi/"  # what asks for the merchant's certificate


class ApiV2:
    """Answers APIv2.

    Args:
        operations: The facts of all operations that are known.
        merchants: The merchants by number.
        pay: Who answers them.
        lock: Is held while orders are looked at or changed.
    """

    def __init__(
        self,
        operations: tuple[Operation, ...],
        merchants: Mapping[str, Merchant],
        pay: PayV2,
        lock: Lock,
    ) -> None:
        self._operations = {
            known.path.removeprefix("v2"): _with_choices(known)
            for known in operations
            if known.path.removeprefix("v2") in pay.operations
        }
        self._merchants = merchants
        self._handlers = pay.operations
        self._lock = lock

    def knows(self, path: str, headers: Mapping[str, str]) -> bool:
        """Return whether a request is of APIv2: by its path, or as it says that it is XML."""
        return path in self._operations or "xml" in headers.get("content-type", "").lower()

    def answer(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes,
        now: float,
        certified: bool,
    ) -> File:
        """Answer a request.

        Args:
            method: Its method.
            path: Its path.
            headers: Its headers, their names in small letters.
            body: Its body.
            now: The platform's time, in seconds since 1970.
            certified: Whether the merchant's certificate came with it.
        """
        try:
            operation = self._operations.get(path)
            if operation is None:
                raise Unreadable(f"{path} 不存在，或尚未被模拟")
            if path.startswith(_SECURE) and not certified:
                raise Unreadable("证书错误，请使用商户API证书")
            if method != "POST":
                raise Unreadable("请使用post方法")
            form = (
                read_form(headers.get("content-type", ""), body) if is_upload(operation) else None
            )
            fields = _fields(body) if form is None else _texts(operation, form)
            merchant = self._merchant(fields, nonceless=form is not None)
            answer = self._carry_out(Call(merchant, "", now), operation, path, fields, form)
        except Unreadable as problem:
            answer = problem.fields
        if isinstance(answer, File):
            return answer
        return File(as_xml(answer), _CONTENT_TYPE)

    def _merchant(self, fields: dict[str, str], nonceless: bool) -> Merchant:
        merchant = self._merchants.get(fields.get("mch_id", ""))
        if merchant is None:
            raise Unreadable("商户号mch_id不存在")
        if not (nonceless or 0 < len(fields.get("nonce_str", "")) <= _MOST_NONCE):
            raise Unreadable("nonce_str参数长度有误")
        if _sign_type(fields) not in (hashes.MD5, hashes.HMAC_SHA256):
            raise Unreadable("签名类型错误")
        sign = hashes.sign(_sign_type(fields), formatter.sorted_fields(fields), merchant.secret)
        if not hashes.equals(sign, fields.get("sign")):
            raise Unreadable("签名错误")
        return merchant

    def _carry_out(
        self,
        call: Call,
        operation: Operation,
        path: str,
        fields: dict[str, str],
        form: dict[str, bytes] | None,
    ) -> File | dict[str, str]:
        answer: dict[str, Any] | File
        try:
            given = _checked(operation, fields, form)
            with self._lock:
                answer = self._handlers[path](call, given)
        except Refusal as refusal:
            said = refusal.body["message"]
            answer = {"result_code": "FAIL", "err_code": refusal.v2, "err_code_des": said}
        if isinstance(answer, File):
            return answer
        known = {name: text for name, text in fields.items() if name in ("appid", "mch_id")}
        whole = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS"}
        return signed({**whole, **known, **answer}, call.merchant.secret, _sign_type(fields))


def signed(fields: Mapping[str, Any], secret: str, sign_type: str) -> dict[str, str]:
    """Return a message with its ``nonce_str`` and ``sign``; what XML can't hold is a ``?``."""
    given = {**_writable(fields), "nonce_str": formatter.nonce()}
    given["sign"] = hashes.sign(sign_type, formatter.sorted_fields(given), secret)
    return given


def as_xml(fields: Mapping[str, Any], root: str = "xml") -> bytes:
    """Return a message as it is sent."""
    return transformer.to_xml(_writable(fields), root).encode()


def _writable(fields: Mapping[str, Any]) -> dict[str, str]:
    return {name: _UNWRITABLE.sub("?", str(value)) for name, value in fields.items()}


def _sign_type(fields: dict[str, str]) -> str:
    return fields.get("sign_type") or hashes.MD5


def _with_choices(operation: Operation) -> Operation:
    either = _EITHER.get(operation.path, set())
    return replace(
        operation,
        params=tuple(
            replace(field, required=field.required and field.name not in either)
            for field in operation.params
        ),
    )


def _fields(body: bytes) -> dict[str, str]:
    try:
        fields = transformer.from_xml(body)
    except transformer.XMLError:
        raise Unreadable("XML格式错误") from None
    if not all(isinstance(value, str) for value in fields.values()):
        raise Unreadable("XML格式错误")
    return fields


def _texts(operation: Operation, form: dict[str, bytes]) -> dict[str, str]:
    files = {field.name for field in operation.params if field.type == "object"}
    try:
        return {name: part.decode() for name, part in form.items() if name not in files}
    except UnicodeDecodeError:
        raise Unreadable("不是UTF-8编码") from None


def _checked(
    operation: Operation, fields: dict[str, str], form: dict[str, bytes] | None
) -> dict[str, Any]:
    kinds = {field.name: field.type for field in operation.params}
    values: dict[str, Any] = {
        name: int(text) if kinds.get(name) == "integer" and _INTEGER.fullmatch(text) else text
        for name, text in fields.items()
    }
    if form is None:
        return check(operation.params, values, "xml", str.encode)  # nothing is sealed here
    values |= {name: {} for name in form.keys() - fields.keys()}
    given = check(operation.params, values, "multipart", str.encode)
    check_digest(operation, given, form)
    return given
