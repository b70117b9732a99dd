"""Who is asking: the platform's side of a request's signature.

Checked in the server's order: scheme, form, merchant and serial, timestamp, the exact bytes, and
that the nonce is new. The verifier is the client's own, seen from the other side.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ...errors import BadSignature
from ...signing.headers import CLOCK_WINDOW
from ...signing.message import SCHEME, join_lines
from ...signing.signer import Verifier
from ..errors import Refusal
from ..state.merchants import Merchant

__all__ = ["Authentication", "Signed"]

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_FORM = re.compile(r'((mchid|nonce_str|signature|serial_no)="[!#-~]+"|timestamp="[0-9]{1,18}"|,)*')
_NAMES = {"mchid", "nonce_str", "signature", "timestamp", "serial_no"}
_SHOWN_BODY = 8  # characters of the body that the server's sign message shows


class Signed(NamedTuple):
    """Who signed a request, and the public half of the key it is signed with."""

    merchant: Merchant
    key: RSAPublicKey


class Authentication:
    """Whom a signature shows, and the nonces that were used.

    Not safe for concurrent use: the gateway holds a lock around it.

    Args:
        clock: Returns the time in seconds since 1970.
        merchants: The merchants by number.
    """

    def __init__(self, clock: Callable[[], float], merchants: Mapping[str, Merchant]) -> None:
        self._clock = clock
        self._merchants = merchants
        #: Nonce → until when its request could be sent again; in order of arrival. A plain dict
        #: walks over what was deleted at its head.
        self._used: OrderedDict[tuple[str, str], int] = OrderedDict()

    def merchant(self, authorization: str, method: str, target: str, body: bytes) -> Signed:
        """Return the merchant who signed the request.

        Args:
            authorization: Its ``Authorization``.
            method: Its method.
            target: Path and query exactly as sent.
            body: What is signed of its body.

        Raises:
            Refusal: 401 ``SIGN_ERROR``, with the cause.
        """
        if not authorization:
            raise _sign_error("Http头Authorization值为空，无法进行验签", "authorization", "missing")
        scheme, _, rest = authorization.partition(" ")
        if scheme != SCHEME:
            said = f"Http头Authorization认证类型不正确，应为{SCHEME}"
            raise _sign_error(said, "scheme", "unknown scheme")
        given: dict[str, str] = {}
        if _FORM.fullmatch(rest):  # first: it reads a long text once
            given = dict(_PARAMETER.findall(rest))
        if given.keys() != _NAMES:
            raise _sign_error("Http头Authorization格式错误", "authorization", "malformed")
        mchid, serial, nonce = given["mchid"], given["serial_no"], given["nonce_str"]
        timestamp, now = int(given["timestamp"]), int(self._clock())
        message = join_lines(method, target, given["timestamp"], nonce, body)
        checked = _sign_information(method, target, message)
        merchant = self._merchants.get(mchid)
        if merchant is None or serial not in merchant.keys:
            said = "商户证书序列号有误。请使用签名私钥匹配的证书序列号"
            raise _sign_error(said, "serial_no", "sign not match", checked)
        if abs(timestamp - now) > CLOCK_WINDOW:
            said = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"
            raise _sign_error(said, "timestamp", "expired", checked)
        try:
            Verifier(merchant.keys).verify(serial, message, given["signature"])
        except BadSignature:
            said = "错误的签名，验签失败"
            raise _sign_error(said, "signature", "sign not match", checked) from None
        self._forget(now)
        if (mchid, nonce) in self._used:
            raise _sign_error("Http头Authorization中的nonce_str重复", "nonce_str", "used", checked)
        self._used[mchid, nonce] = max(timestamp, now) + CLOCK_WINDOW
        return Signed(merchant, merchant.keys[serial])

    def _forget(self, now: int) -> None:
        """Drop the nonces whose timestamps would be refused anyway, oldest first."""
        while self._used and next(iter(self._used.values())) < now:
            self._used.popitem(last=False)


def _sign_information(method: str, target: str, message: bytes) -> dict[str, Any]:
    *lines, body = message.decode("utf-8", "replace").split("\n", 4)
    return {
        "sign_information": {
            "method": method,
            "url": target,
            "sign_message_length": len(message),
            "truncated_sign_message": "\n".join(
                (*lines, body.removesuffix("\n")[:_SHOWN_BODY], "")
            ),
        }
    }


def _sign_error(
    message: str, field: str, issue: str, more: dict[str, Any] | None = None
) -> Refusal:
    detail = {"location": "authorization", "field": field, "issue": issue, **(more or {})}
    return Refusal(401, "SIGN_ERROR", message, detail, number=268443699)
