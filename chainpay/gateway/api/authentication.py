"""The signature of a request of APIv3, as the platform checks it.

The checks run in the platform's order: scheme, format, merchant and serial, timestamp, signature,
nonce. The client's own `Verifier` checks the signature.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ...errors import BadSignature
from ...signing.signer import Verifier
from ...signing.v3 import CLOCK_WINDOW, SCHEME, join_lines
from ..errors import RequestRefusal
from ..request import IncomingRequest
from ..state.merchants import Merchant
from ..state.state import GatewayState

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_FORMAT = re.compile(
    r'((mchid|nonce_str|signature|serial_no)="[!#-~]+"|timestamp="[0-9]{1,18}"|,)*'
)
_NAMES = {"mchid", "nonce_str", "signature", "timestamp", "serial_no"}
_MAX_BODY_IN_ERROR = 8  # characters of the body in the sign message of an error answer


class Authorized(NamedTuple):
    """The merchant who signed a request, and the public key that verified the signature."""

    merchant: Merchant
    key: RSAPublicKey


def authorize(
    request: IncomingRequest, signed_body: bytes, state: GatewayState, now: int
) -> Authorized:
    """Check the signature of a request, and that its nonce is new.

    Args:
        request: The request.
        signed_body: The part of the body that is signed.
        state: The merchants and the nonces. The caller holds the lock.
        now: The platform's time, in seconds since 1970.

    Raises:
        RequestRefusal: 401 ``SIGN_ERROR``, with the cause.
    """
    parameters = _parse_authorization(request.headers.get("authorization", ""))
    mchid, serial, nonce = parameters["mchid"], parameters["serial_no"], parameters["nonce_str"]
    timestamp = int(parameters["timestamp"])
    message = join_lines(
        request.method, request.target, parameters["timestamp"], nonce, signed_body
    )
    information = _sign_information(request, message)
    merchant = state.merchants.get(mchid)
    if merchant is None or serial not in merchant.keys:
        text = "商户证书序列号有误。请使用签名私钥匹配的证书序列号"
        raise _sign_error(text, "serial_no", "sign not match", information)
    if abs(timestamp - now) > CLOCK_WINDOW:
        text = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"
        raise _sign_error(text, "timestamp", "expired", information)
    try:
        Verifier(merchant.keys).verify(serial, message, parameters["signature"])
    except BadSignature:
        text = "错误的签名，验签失败"
        raise _sign_error(text, "signature", "sign not match", information) from None
    if not state.nonces.use(mchid, nonce, timestamp, now):
        text = "Http头Authorization中的nonce_str重复"
        raise _sign_error(text, "nonce_str", "used", information)
    return Authorized(merchant, merchant.keys[serial])


def _parse_authorization(authorization: str) -> dict[str, str]:
    """Return the five parameters of an ``Authorization``.

    Raises:
        RequestRefusal: 401 ``SIGN_ERROR``.
    """
    if not authorization:
        text = "Http头Authorization值为空，无法进行验签"
        raise _sign_error(text, "authorization", "missing")
    scheme, _, rest = authorization.partition(" ")
    if scheme != SCHEME:
        text = f"Http头Authorization认证类型不正确，应为{SCHEME}"
        raise _sign_error(text, "scheme", "unknown scheme")
    parameters: dict[str, str] = {}
    if _FORMAT.fullmatch(rest):  # this check reads a long text only once
        parameters = dict(_PARAMETER.findall(rest))
    if parameters.keys() != _NAMES:
        raise _sign_error("Http头Authorization格式错误", "authorization", "malformed")
    return parameters


def _sign_information(request: IncomingRequest, message: bytes) -> dict[str, object]:
    *lines, body = message.decode("utf-8", "replace").split("\n", 4)
    body = body.removesuffix("\n")[:_MAX_BODY_IN_ERROR]
    return {
        "sign_information": {
            "method": request.method,
            "url": request.target,
            "sign_message_length": len(message),
            "truncated_sign_message": "\n".join((*lines, body, "")),
        }
    }


def _sign_error(
    message: str, field: str, issue: str, more: dict[str, object] | None = None
) -> RequestRefusal:
    detail = {
        "detail": {"issue": issue},
        "field": field,
        "location": "authorization",
        **(more or {}),
    }
    return RequestRefusal(401, "SIGN_ERROR", message, detail, number=268443699)
