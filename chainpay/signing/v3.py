"""APIv3 on values: how a request is signed, how an answer is verified, which answers aren't signed.

A request is signed over method, target, timestamp, nonce and body; an answer over timestamp, nonce
and body. The few answers that WeChat Pay never signs are listed here, and nowhere else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ..concurrency.runtime import maybe_await
from ..errors import UsageError
from .headers import SignatureHeaders
from .message import authorization_header, join_lines
from .signer import TOKEN, SignerLike, VerifierLike, call_verifier

#: Answers to a GET that carry no signature, by the path of their target.
_NEVER_SIGNED = re.compile(
    r"/v3/(billdownload/file|transferdownload/(elecvoucherfile|signfile)"
    r"|new-tax-control-fapiao/download|(global/)?merchant-service/images/(?!upload$)[^/]+)",
    re.IGNORECASE,
)
#: Answers to a GET whose signature is over a digest of the body; `DIGEST_HEADER` holds the digest.
_SIGNED_BY_DIGEST = re.compile(r"/(hk/v3|v3/global)/statements", re.IGNORECASE)

DIGEST_HEADER = "Wechatpay-Statement-Sha1"
"""The header that holds the SHA-1 over which a statement is signed."""

_BASE64 = re.compile(r"[A-Za-z0-9+/=]+")


class SignedMessage(NamedTuple):
    """What was signed, and the value of the ``Authorization`` header."""

    message: bytes
    authorization: str


async def sign_request(
    signer: SignerLike,
    method: str,
    target: bytes,
    body: bytes,
    clock: Callable[[], float],
    nonce: Callable[[], str],
) -> SignedMessage:
    """Sign a request with a signer, which may be async.

    Args:
        signer: Our key.
        method: In capitals.
        target: Path and query, exactly as sent.
        body: The bytes that are signed as the body.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.

    Raises:
        UsageError: The clock, the nonce or the signer returns something else; nothing was sent.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    try:
        timestamp = str(int(clock()))
    except (TypeError, ValueError, OverflowError):
        raise UsageError("clock() must return seconds since 1970; nothing was sent") from None
    text = check_nonce(nonce())
    message = join_lines(method, target, timestamp, text, body)
    signature = await maybe_await(signer.sign(message))
    if not isinstance(signature, str) or not _BASE64.fullmatch(signature):
        raise UsageError("the signer's sign() must return base64 text; nothing was sent")
    return SignedMessage(
        message, authorization_header(signer.mchid, signer.serial, timestamp, text, signature)
    )


def check_nonce(nonce: object) -> str:
    """Return the nonce.

    Raises:
        UsageError: It isn't letters and digits; nothing was sent.
    """
    if not isinstance(nonce, str) or not TOKEN.fullmatch(nonce):
        raise UsageError("nonce() must return letters and digits; nothing was sent")
    return nonce


async def verify_answer(
    verifier: VerifierLike, headers: Iterable[tuple[bytes, bytes]], body: bytes, now: float
) -> None:
    """Return if the signature of an answer or callback holds; else raise.

    Args:
        verifier: Their keys; may be async.
        headers: All headers as raw pairs.
        body: The bytes that are signed as the body.
        now: The local clock, in seconds since 1970.

    Raises:
        VerificationError: The answer can't be trusted.
    """
    parsed = SignatureHeaders.parse(headers, now)
    await call_verifier(verifier, parsed, join_lines(parsed.timestamp, parsed.nonce, body))


def is_never_signed(method: str, path: str) -> bool:
    """Return whether WeChat Pay signs no answer of this operation.

    Args:
        method: In capitals.
        path: The path of the target, with its leading slash and prefix.
    """
    return method == "GET" and _NEVER_SIGNED.fullmatch(path) is not None


def is_signed_by_digest(method: str, path: str) -> bool:
    """Return whether the signature of the answer is over a digest of its body.

    Args:
        method: In capitals.
        path: The path of the target, with its leading slash and prefix.
    """
    return method == "GET" and _SIGNED_BY_DIGEST.fullmatch(path) is not None


def is_answered_with_file(method: str, path: str) -> bool:
    """Return whether the answer of this operation is a file itself.

    Args:
        method: In capitals.
        path: The path of the target, with its leading slash and prefix.
    """
    return is_never_signed(method, path) or is_signed_by_digest(method, path)


def digest_body(sha1: str) -> bytes:
    """Return what is signed as the body of an answer that is signed by its digest."""
    return json.dumps({"sha1": sha1}, separators=(",", ":")).encode()
