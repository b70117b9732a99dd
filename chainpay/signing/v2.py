"""APIv2: fields signed with a shared secret, in XML or in the query of a GET.

* Signed are the fields as ``key=value``, sorted, by MD5 or HMAC-SHA256. An answer's ``sign`` has 32
  characters or 64, and is of the one or the other.
* ``return_code`` and ``result_code`` FAIL are `APIError`s. An answer that says success without a
  true ``sign`` is trusted only from the operations that never sign.
* The API is as old as its answers are loose: what is no XML passes, where it may be unsigned, for a
  bill is CSV. What is XML, or was to be, says SUCCESS or is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from ..crypto import hash as hashes
from ..crypto.hash import HMAC_SHA256, MD5
from ..encoding.xml import XMLError, from_xml
from ..errors import APIError, BadSignature, UsageError, VerificationError, path_without_query
from ..request.fields import LOOKS_LIKE_FIELD, V2Fields
from ..transport.auth import SigningAuth
from .message import join_sorted_fields
from .signer import TOKEN, VERIFIED

__all__ = ["V2Auth", "is_signed", "read_refusal"]

_FAIL = "FAIL"
_SUCCESS = "SUCCESS"
_WRONG_SIGN = "签名错误"
_WRONG_KEY = (
    "The platform checks the sign with another key: secret= is not this merchant's key of APIv2"
    " (APIv2密钥), which is not that of APIv3; or it takes another sign_type."
)
#: Where an answer says what is wrong; the first that says anything.
_CODES = ("err_code", "error_code", "result_code", "return_code")
_MESSAGES = ("err_code_des", "result_msg", "return_msg")
_BY_LENGTH = {32: MD5, 64: HMAC_SHA256}
#: Sorted before whatever matters, these can't put it in; and they may well hold a query.
_FREE_TEXT = ("attach", "mweb_url")
#: What they could have swallowed: answers have one of these right behind them.
_NEXT = frozenset(("bank_type", "mch_id", "nonce_str", "result_code"))


def is_signed(fields: Mapping[str, Any], secret: bytes) -> bool:
    """Return whether an answer's or a callback's fields carry a true ``sign``.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    sign = fields.get("sign")
    if not isinstance(sign, str) or len(sign) not in _BY_LENGTH:
        return False
    if not all(isinstance(value, str) for value in fields.values()):
        return False  # only flat fields can be signed
    if any(
        LOOKS_LIKE_FIELD.search(value) for name, value in fields.items() if name not in _FREE_TEXT
    ):
        return False
    free = "\n".join(fields.get(name, "") for name in _FREE_TEXT)
    if {part[1:-1] for part in LOOKS_LIKE_FIELD.findall(free)} & _NEXT - fields.keys():
        return False
    text = join_sorted_fields(fields)
    return hashes.equals(hashes.sign(_BY_LENGTH[len(sign)], text, secret), sign)


class V2Auth(SigningAuth):
    """Signs the fields of a message, and verifies its answer.

    Args:
        secret: The key of APIv2 (APIv2密钥); None if the client has none, and never asks.
        nonce: Returns a new text for one use.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """

    def __init__(
        self,
        secret: bytes | None,
        nonce: Callable[[], str],
        unsigned: bool = False,
        streaming: bool = False,
        formless: bool = False,
    ) -> None:
        self._secret = secret or b""
        self._nonce = nonce
        self._unsigned = unsigned
        self._streaming = streaming
        self._formless = formless

    def for_operation(self, unsigned: bool, streaming: bool, formless: bool = False) -> V2Auth:
        """Return what verifies the answer of one operation.

        Args:
            unsigned: Whether it carries no ``sign``.
            streaming: Whether such an answer is left unread.
            formless: Whether it may be something else than XML.
        """
        return V2Auth(self._secret, self._nonce, unsigned, streaming, formless)

    def sign(self, fields: V2Fields, values: Mapping[str, str]) -> dict[str, str]:
        """Return the fields as they are sent: with ``nonce_str``, and ``sign``.

        Args:
            fields: How they are signed.
            values: Them, sealed.

        Raises:
            UsageError: The nonce is none; nothing was sent.
        """
        signed = dict(values)
        if not fields.nonceless and "nonce_str" not in signed:
            nonce = self._nonce()
            if not isinstance(nonce, str) or not TOKEN.fullmatch(nonce):
                raise UsageError("nonce() must return letters and digits; nothing was sent")
            signed["nonce_str"] = nonce
        text = join_sorted_fields(signed)
        signed["sign"] = hashes.sign(fields.sign_type, text, self._secret)
        return signed

    _serial = ""  # a secret has none

    async def _sign(self, request: httpx.Request) -> bytes:
        return b""  # its fields were signed as it was written

    def _may_stream(self, request: httpx.Request, response: httpx.Response) -> bool:
        return self._streaming and self._unsigned and response.status_code < 400

    async def _judge(self, request: httpx.Request, response: httpx.Response, signed: bytes) -> None:
        if self._may_stream(request, response):
            return
        told = _read(response.content)
        verified = is_signed(told, self._secret)
        response.extensions.pop(VERIFIED, None)  # nobody but us says so
        if verified:
            response.extensions[VERIFIED] = True
        if response.status_code >= 400:
            fails = _FAIL in (told.get("return_code"), told.get("result_code"))
            raise _refusal(response, told, verified and fails)
        if response.request is not request:
            raise _untrusted(
                VerificationError("it is the answer to another request: follow no redirects"),
                response,
            )
        if told.get("return_code") == _FAIL:
            raise _refusal(response, told, verified)
        if not (verified or self._unsigned):
            raise _untrusted(BadSignature(_why(told)), response)
        # What is cut can't be read.
        is_xml = told or b"<xml" in response.content[:100] or not self._formless
        if is_xml and told.get("return_code") != _SUCCESS:
            raise _untrusted(VerificationError("its return_code is not SUCCESS"), response)
        if told.get("result_code", _SUCCESS) != _SUCCESS:
            raise _refusal(response, told, verified)


def read_refusal(response: httpx.Response, content: bytes) -> APIError:
    """Return the error of an answer that should have been a file, and is XML."""
    return _refusal(response, _read(content), verified=False)


def _read(content: bytes) -> dict[str, Any]:
    try:
        return from_xml(content)
    except XMLError:
        return {}


def _why(told: Mapping[str, Any]) -> str:
    if not told:
        return "the answer is no XML"
    return "the sign does not match" if told.get("sign") else "the answer has no sign"


def _untrusted(error: VerificationError, response: httpx.Response) -> VerificationError:
    error.response = response
    return error


def _refusal(response: httpx.Response, told: Mapping[str, Any], verified: bool) -> APIError:
    told = {name: value for name, value in told.items() if isinstance(value, str)}
    codes = [told.get(name) for name in _CODES]
    code = next((code for code in codes if code and code != _SUCCESS), told.get("return_code", ""))
    message = next((told[name] for name in _MESSAGES if told.get(name)), "")
    diagnosis = _WRONG_KEY if code == _FAIL and _WRONG_SIGN in message else None
    if response.status_code in (404, 405):
        from ..catalog import diagnose  # not loaded before it is asked for

        request = response.request
        diagnosis = diagnose(request.method, f"v2{path_without_query(request)}")
    return APIError(response, code=code, message=message, verified=verified, diagnosis=diagnosis)
