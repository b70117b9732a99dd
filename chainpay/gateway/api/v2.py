"""The platform's side of APIv2: fields in XML or a query, signed with the secret both sides have.

What can't be read, or isn't signed by the merchant, is refused by ``return_code``, unsigned; what
is not allowed, by ``result_code``. An answer is signed as the request was, unless the operation is
one of those whose answers never are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ...catalog import Operation, index, load
from ...crypto import hash as hashes
from ...crypto import rsa
from ...encoding.quirks import HMAC_ONLY, UNSIGNED_ANSWERS
from ...request.fields import MCHID_NAMES
from ...signing.message import join_sorted_fields, new_nonce
from ..errors import Refusal, Unreadable
from ..operations.samples import sample_answer
from ..operations.uploads import is_upload
from ..state.ledger import Ledger
from ..state.merchants import Call, File, Handler, Merchant
from .responses import Reply, as_json
from .v2_messages import Message, as_xml, checked, read, signed
from .validation import encrypt_answer

__all__ = ["ApiV2"]

_CONTENT_TYPE = "text/xml; charset=utf-8"
_JSON = "application/json; charset=utf-8"
_MOST_NONCE = 32  # characters
#: What an answer says that tells of a success.
_SUCCESS = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS"}
_OURS = ("appid", "mch_id")
_ERROR = re.compile(r"(^|_)err(or)?_")
_NUMBER = re.compile(r"\$[nm]")  # stands in a name for the number of one of several
_SUCCESS_IN_JSON = {"retcode": 0, "retmsg": "ok"}


class ApiV2:
    """Answers APIv2.

    Args:
        clock: Returns the time in seconds since 1970.
        merchants: The merchants by number.
        handlers: Who answers the operations that have a behaviour of their own, by path.
        ledger: Carries out, and counts.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        merchants: Mapping[str, Merchant],
        handlers: Mapping[str, Handler],
        ledger: Ledger,
    ) -> None:
        self._clock = clock
        self._merchants = merchants
        self._handlers = handlers
        self._ledger = ledger

    def knows(self, path: str, headers: Mapping[str, str]) -> bool:
        """Return whether a request is of APIv2: by its path, or as it says that it is XML."""
        return bool(index.match(f"v2{path}")) or "xml" in headers.get("content-type", "").lower()

    def answer(
        self,
        method: str,
        target: str,
        headers: Mapping[str, str],
        body: bytes,
        base: str,
        certified: bool,
    ) -> Reply:
        """Answer a request.

        Args:
            method: Its method.
            target: Path and query exactly as sent.
            headers: Its headers, their names in small letters.
            body: Its body.
            base: Scheme and host that it came to.
            certified: Whether the merchant's certificate came with it.
        """
        path, _, query = target.partition("?")
        answer: dict[str, Any] | File
        try:
            operation = _operation(method, path, certified)
            message = read(operation, query, headers.get("content-type", ""), body)
            merchant = self._merchant(operation, message.fields)
            call = Call(merchant, base, self._clock())
            answer = self._carry_out(call, operation, self._handlers.get(path), message)
        except Unreadable as problem:
            answer = problem.fields
        if isinstance(answer, File):
            return Reply(answer)
        return Reply(File(as_xml(answer), _CONTENT_TYPE))

    def _merchant(self, operation: Operation, fields: dict[str, str]) -> Merchant:
        name = next((name for name in MCHID_NAMES if name in fields), "mch_id")
        merchant = self._merchants.get(fields.get(name, ""))
        if merchant is None:
            raise Unreadable(f"商户号{name}不存在")
        nonceless = "nonceless" in operation.options or is_upload(operation)
        if not (nonceless or 0 < len(fields.get("nonce_str", "")) <= _MOST_NONCE):
            raise Unreadable("nonce_str参数长度有误")
        taken = _sign_types(operation)
        sign_type = fields.get("sign_type") or taken[0]
        if sign_type not in taken:
            raise Unreadable("签名类型错误")
        sign = hashes.sign(sign_type, join_sorted_fields(fields), merchant.secret)
        if not hashes.equals(sign, fields.get("sign")):
            raise Unreadable("签名错误")
        return merchant

    def _carry_out(
        self, call: Call, operation: Operation, handler: Handler | None, message: Message
    ) -> File | dict[str, Any]:
        try:
            given = checked(operation, message)
            answers = handler or partial(sample_answer, operation)
            answer = self._ledger.carry_out(operation, answers, call, given) or {}
        except Refusal as refusal:
            said = refusal.body["message"]
            answer = {"result_code": "FAIL", "err_code": refusal.v2, "err_code_des": said}
        else:
            if isinstance(answer, File):
                return answer
            if handler is None:
                answer = _told(operation, answer, call.merchant)
                if operation.media == "json":
                    return File(as_json(answer), _JSON)
                return _signed(call, operation, message, answer)
        ours = {name: message.fields[name] for name in _OURS if name in message.fields}
        whole = {**_SUCCESS, **ours, "nonce_str": new_nonce(), **answer}
        return _signed(call, operation, message, whole)


def _signed(
    call: Call, operation: Operation, message: Message, answer: dict[str, Any]
) -> dict[str, Any]:
    """Return an answer with its sign, if it has one."""
    if _name(operation) in UNSIGNED_ANSWERS:
        return answer
    sign_type = message.fields.get("sign_type") or _sign_types(operation)[0]
    return signed(answer, call.merchant.secret, sign_type)


def _name(operation: Operation) -> str:
    return operation.path.removeprefix("v2/")


def _sign_types(operation: Operation) -> tuple[str, ...]:
    """Return how an operation may be signed; first how it is if that isn't said."""
    only_hmac = _name(operation) in HMAC_ONLY
    return (hashes.HMAC_SHA256,) if only_hmac else (hashes.MD5, hashes.HMAC_SHA256)


def _told(operation: Operation, answer: dict[str, Any], merchant: Merchant) -> dict[str, Any]:
    """Return a sample answer as it is told: sealed with the merchant's newest key, first of each.

    The words for a success say so; those for what went wrong are there, and empty.
    """
    key = next(reversed(merchant.keys.values()))
    sealed = encrypt_answer(operation.returns, answer, partial(rsa.encrypt, key=key))
    words = {**_SUCCESS, **_SUCCESS_IN_JSON, "nonce_str": new_nonce()}
    told = {
        _NUMBER.sub("0", name): "" if _ERROR.search(name) else words.get(name, value)
        for name, value in sealed.items()
    }
    return told or {"return_code": "SUCCESS"}


def _operation(method: str, path: str, certified: bool) -> Operation:
    entries = index.match(f"v2{path}")
    if not entries:
        raise Unreadable(f"{path} 不存在，或尚未被模拟")
    operation = load(entries[0])
    if "security" in operation.options and not certified:
        raise Unreadable("证书错误，请使用商户API证书")
    if method != operation.method:
        raise Unreadable(f"请使用{operation.method.lower()}方法")
    return operation
