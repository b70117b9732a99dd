"""The signature of a request of APIv3, as the platform checks it.

The checks run in the platform's order: scheme, format, merchant and serial, timestamp, signature,
nonce. The client's own `Verifier` checks the signature.

A path below ``/brand/`` is for brands (品牌): they have another scheme and name themselves by
``brand_id``. A brand must name the platform's public key, for it has no certificates.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ...errors import BadSignature
from ...signing.identity import PUBLIC_KEY_PREFIX
from ...signing.signer import Verifier
from ...signing.v3 import BRAND_SCHEME, CLOCK_WINDOW, SCHEME, join_lines
from ..errors import SIGN_MISMATCH, RequestRefusal, bad_parameter
from ..request import IncomingRequest
from ..state.merchants import Merchant
from ..state.state import GatewayState

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_FORMAT = re.compile(
    r'((mchid|brand_id|nonce_str|signature|serial_no)="[!#-~]+"|timestamp="[0-9]{1,18}"|,)*'
)
_NAMES = {"nonce_str", "signature", "timestamp", "serial_no"}
_MAX_BODY_IN_ERROR = 8  # characters of the body in the sign message of an error answer


def is_brand(path: str) -> bool:
    """Return whether a path, with its leading slash, is for brands."""
    return path.startswith("/brand/")


class Claim(NamedTuple):
    """What an ``Authorization`` claims; nothing of it is checked.

    Attributes:
        number: The number of the merchant or brand.
        serial: The serial of its certificate.
        timestamp: Seconds since 1970, as sent.
        nonce: The random text.
        signature: The signature.
    """

    number: str
    serial: str
    timestamp: str
    nonce: str
    signature: str


class Authorized(NamedTuple):
    """The merchant or brand that signed a request, and the key that verified the signature."""

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
        RequestRefusal: 401 ``SIGN_ERROR``, with the cause; 400 if a brand names no public key.
    """
    for_brand = is_brand(request.path)
    who, known = ("brand_id", state.brands) if for_brand else ("mchid", state.merchants)
    number, serial, sent_at, nonce, signature = parse_authorization(request)
    timestamp = int(sent_at)
    message = join_lines(request.method, request.target, sent_at, nonce, signed_body)
    information = _sign_information(request, message)
    merchant = known.get(number)
    if merchant is None or serial not in merchant.keys:
        text = "商户证书序列号有误。请使用签名私钥匹配的证书序列号"
        raise _sign_error(text, "serial_no", SIGN_MISMATCH, information)
    if abs(timestamp - now) > CLOCK_WINDOW:
        text = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"
        raise _sign_error(text, "timestamp", "expired", information)
    try:
        Verifier(merchant.keys).verify(serial, message, signature)
    except BadSignature:
        text = "错误的签名，验签失败"
        raise _sign_error(text, "signature", SIGN_MISMATCH, information) from None
    if not state.nonces.use(f"{who} {number}", nonce, timestamp, now):
        text = "Http头Authorization中的nonce_str重复"
        raise _sign_error(text, "nonce_str", "used", information)
    if for_brand and not request.platform_serial.startswith(PUBLIC_KEY_PREFIX):
        text = "HTTP header缺少微信支付公钥ID(Wechatpay-Serial)"
        raise bad_parameter("header", "/Wechatpay-Serial", request.platform_serial, text)
    return Authorized(merchant, merchant.keys[serial])


def parse_authorization(request: IncomingRequest) -> Claim:
    """Return the five parameters of an ``Authorization``.

    Raises:
        RequestRefusal: 401 ``SIGN_ERROR``.
    """
    authorization = request.headers.get("authorization", "")
    who, expected = ("brand_id", BRAND_SCHEME) if is_brand(request.path) else ("mchid", SCHEME)
    if not authorization:
        text = "Http头Authorization值为空，无法进行验签"
        raise _sign_error(text, "authorization", "missing")
    scheme, _, rest = authorization.partition(" ")
    if scheme != expected:
        text = f"Http头Authorization认证类型不正确，应为{expected}"
        raise _sign_error(text, "scheme", "unknown scheme")
    parameters: dict[str, str] = {}
    if _FORMAT.fullmatch(rest):  # this check reads a long text only once
        parameters = dict(_PARAMETER.findall(rest))
    if parameters.keys() != {who, *_NAMES}:
        raise _sign_error("Http头Authorization格式错误", "authorization", "malformed")
    return Claim(
        parameters[who],
        parameters["serial_no"],
        parameters["timestamp"],
        parameters["nonce_str"],
        parameters["signature"],
    )


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
