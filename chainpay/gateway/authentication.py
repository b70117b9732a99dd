"""Who is asking: the platform's side of a request's signature.

Checked in the server's order: scheme, form, merchant and serial, timestamp, the exact bytes, and
that the nonce is new. The verifier is the client's own, seen from the other side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .. import formatter
from ..errors import BadSignature
from ..signing import CLOCK_WINDOW, Verifier
from .refusal import Refusal

__all__ = ["Authentication"]

_PARAMETER = re.compile(r'(mchid|nonce_str|signature|timestamp|serial_no)="([^"]*)"')
_NAMES = {"mchid", "nonce_str", "signature", "timestamp", "serial_no"}
_SHOWN_BODY = 8  # characters of the body that the server's sign message shows


class Authentication:
    """The merchants, their keys, and the nonces they have used.

    Not safe for concurrent use: the gateway holds a lock around it.

    Args:
        clock: Returns the time in seconds since 1970.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._merchants: dict[str, dict[str, RSAPublicKey]] = {}
        self._used: dict[tuple[str, str], int] = {}

    def register(self, mchid: str, serial: str, key: RSAPublicKey) -> None:
        """Let a merchant in with one more key."""
        self._merchants.setdefault(mchid, {})[serial] = key

    def merchant(self, authorization: str, method: str, target: str, body: bytes) -> str:
        """Return the number of the merchant who signed the request.

        Raises:
            Refusal: 401 ``SIGN_ERROR``, with the cause.
        """
        scheme, _, rest = authorization.partition(" ")
        if not authorization:
            raise _sign_error("Http头Authorization值为空，无法进行验签", "authorization", "missing")
        if scheme != formatter.SCHEME:
            raise _sign_error(
                f"Http头Authorization认证类型不正确，应为{formatter.SCHEME}",
                "scheme",
                "unknown scheme",
            )
        given: dict[str, str] = dict(_PARAMETER.findall(rest))
        if given.keys() != _NAMES or not given["timestamp"].isdecimal():
            raise _sign_error("Http头Authorization格式错误", "authorization", "malformed")
        keys = self._merchants.get(given["mchid"], {})
        if given["serial_no"] not in keys:
            raise _sign_error(
                "商户证书序列号有误。请使用签名私钥匹配的证书序列号", "serial_no", "unknown serial"
            )
        timestamp, now = int(given["timestamp"]), int(self._clock())
        if abs(timestamp - now) > CLOCK_WINDOW:
            raise _sign_error(
                "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟",
                "timestamp",
                "expired",
            )
        message = formatter.message(method, target, given["timestamp"], given["nonce_str"], body)
        try:
            Verifier(keys).verify(given["serial_no"], message, given["signature"])
        except BadSignature:
            raise _mismatch(method, target, message) from None
        self._use(given["mchid"], given["nonce_str"], timestamp, now)
        return given["mchid"]

    def _use(self, mchid: str, nonce: str, timestamp: int, now: int) -> None:
        for key, used in list(self._used.items()):
            if now - used <= CLOCK_WINDOW:
                break  # in order of arrival, near enough: what is kept too long does no harm
            del self._used[key]
        if (mchid, nonce) in self._used:
            raise _sign_error("Http头Authorization中的nonce_str重复", "nonce_str", "replayed")
        self._used[mchid, nonce] = max(timestamp, now)


def _mismatch(method: str, target: str, message: bytes) -> Refusal:
    *lines, body = message.decode("utf-8", "replace").split("\n", 4)
    shown = "\n".join((*lines, body.removesuffix("\n")[:_SHOWN_BODY], ""))
    return _sign_error(
        "错误的签名，验签失败",
        "signature",
        "sign not match",
        sign_information={
            "method": method,
            "url": target,
            "sign_message_length": len(message),
            "truncated_sign_message": shown,
        },
    )


def _sign_error(message: str, field: str, issue: str, **more: Any) -> Refusal:
    detail = {"location": "authorization", "field": field, "issue": issue, **more}
    return Refusal(401, "SIGN_ERROR", message, detail, number=268443699)
