"""APIv3 on values: what is signed, how a request is signed, how an answer is verified.

* A message consists of lines; one ``\\n`` ends each line, also the last one, and also a line whose
  value ends in a line break. A request has five lines: method, target, timestamp, nonce, body. An
  answer or a callback has three: timestamp, nonce, body.
* The headers of an answer are checked in PHP's order: present, well-formed, the clock, the serial,
  the signature.
* The few answers that WeChat Pay never signs are listed here, and nowhere else.
"""

from __future__ import annotations

import inspect
import json
import os
import re
import time
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import NamedTuple

from ..encoding.text import http_date
from ..errors import ClockSkew, MalformedHeader, MissingHeader, UsageError, VerificationError
from .identity import DIGITS, TOKEN
from .signer import SignerLike, VerifierLike

SCHEME = "WECHATPAY2-SHA256-RSA2048"
BRAND_SCHEME = "WECHATPAY-BRAND-SHA256-RSA2048"

CLOCK_WINDOW = 300
"""Seconds that a signature's timestamp may differ from the local clock; 300 itself passes."""


#: In the order of the fields of `SignatureHeaders`.
_HEADERS = {
    b"wechatpay-timestamp": "Wechatpay-Timestamp",
    b"wechatpay-nonce": "Wechatpay-Nonce",
    b"wechatpay-serial": "Wechatpay-Serial",
    b"wechatpay-signature": "Wechatpay-Signature",
}

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


# The message


def new_nonce(size: int = 32) -> str:
    """Return random characters, for one use.

    Raises:
        UsageError: The size is no int, or less than 1.
    """
    if not isinstance(size, int) or size < 1:
        raise UsageError("the size of a nonce is an int of 1 or more")
    return os.urandom((size + 1) // 2).hex()[:size]


def read_clock(clock: Callable[[], float]) -> int:
    """Return the seconds since 1970.

    Raises:
        UsageError: The clock returns something else.
    """
    try:
        return int(clock())
    except (TypeError, ValueError, OverflowError):
        raise UsageError("clock() must return seconds since 1970; nothing was sent") from None


def stopwatch(clock: Callable[[], float]) -> Callable[[], float]:
    """Return what measures how long something takes: a test's clock, or one that nobody sets.

    Args:
        clock: Returns the seconds since 1970.
    """
    return time.monotonic if clock is time.time else partial(_read_exactly, clock)


def _read_exactly(clock: Callable[[], float]) -> float:
    try:
        seconds = float(clock())
        int(seconds)  # neither infinite nor NaN
        return seconds
    except (TypeError, ValueError, OverflowError):
        raise UsageError("clock() must return seconds since 1970; nothing was sent") from None


def check_nonce(nonce: object) -> str:
    """Return the nonce.

    Raises:
        UsageError: It isn't letters and digits; nothing was sent.
    """
    if not isinstance(nonce, str) or not TOKEN.fullmatch(nonce):
        raise UsageError("nonce() must return letters and digits; nothing was sent")
    return nonce


def join_lines(*lines: str | bytes) -> bytes:
    """Join lines into the bytes that are signed.

    Args:
        lines: The values, in the protocol's order; text is encoded as UTF-8.

    Returns:
        The lines, each followed by one ``\\n``.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    encoded = [line.encode() if isinstance(line, str) else line for line in lines]
    return b"\n".join([*encoded, b""])


def authorization_header(
    mchid: str, serial: str, timestamp: str, nonce: str, signature: str, brand_id: str | None = None
) -> str:
    """Return the value of a request's ``Authorization`` header.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's API certificate.
        timestamp: Seconds since 1970, as signed.
        nonce: The random text, as signed.
        signature: The signature, in base64.
        brand_id: The brand's number (品牌ID), if a brand signs in place of a merchant.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    who = f'{SCHEME} mchid="{mchid}"'
    if brand_id is not None:
        who = f'{BRAND_SCHEME} brand_id="{brand_id}"'
    return (
        f'{who},serial_no="{serial}",timestamp="{timestamp}",'
        f'nonce_str="{nonce}",signature="{signature}"'
    )


# A request


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
    timestamp = str(read_clock(clock))
    text = check_nonce(nonce())
    message = join_lines(method, target, timestamp, text, body)
    signature = signer.sign(message)
    if not isinstance(signature, str) and inspect.isawaitable(signature):
        signature = await signature
    if not isinstance(signature, str) or not _BASE64.fullmatch(signature):
        raise UsageError("the signer's sign() must return base64 text; nothing was sent")
    brand = getattr(signer, "brand_id", None)
    mchid = signer.mchid if brand is None else ""
    header = authorization_header(mchid, signer.serial, timestamp, text, signature, brand)
    return SignedMessage(message, header)


# An answer


class SignatureHeaders(NamedTuple):
    """The four headers of a signed answer or callback."""

    timestamp: str
    nonce: str
    serial: str
    signature: str

    @classmethod
    def parse(cls, headers: Sequence[tuple[bytes, bytes]], now: float) -> SignatureHeaders:
        """Read the four headers, and compare the timestamp with the clock.

        Args:
            headers: All headers as raw pairs. The case of their names doesn't matter.
            now: The local clock, in seconds since 1970.

        Raises:
            MissingHeader: One of the four is absent.
            MalformedHeader: One is repeated with another value, is not ASCII, or the timestamp or
                the serial has other characters than these have.
            ClockSkew: The timestamp differs from the clock by more than `CLOCK_WINDOW` seconds.
        """
        values: dict[bytes, bytes] = {}
        for name, value in headers:
            key = name.lower()
            if key in _HEADERS and values.setdefault(key, value) != value:
                raise MalformedHeader(f"{_HEADERS[key]} is repeated with another value")
        if len(values) < len(_HEADERS):
            missing = [text for name, text in _HEADERS.items() if name not in values]
            raise MissingHeader(f"{', '.join(missing)} missing (some proxies strip such headers)")
        try:
            parsed = cls(*[values[name].decode("ascii") for name in _HEADERS])
        except UnicodeDecodeError:
            raise MalformedHeader("a signature header is not ASCII") from None
        if "\n" in parsed.nonce:  # a line break would move the lines that are signed
            raise MalformedHeader("Wechatpay-Nonce holds a line break")
        if not DIGITS.fullmatch(parsed.timestamp):
            raise MalformedHeader("Wechatpay-Timestamp is not a number of seconds")
        if not TOKEN.fullmatch(parsed.serial):  # it isn't signed, so anybody can change it
            raise MalformedHeader("Wechatpay-Serial is no serial: letters, digits, _ and -")
        _check_clock(int(parsed.timestamp), int(now), headers)
        return parsed


def _check_clock(signed: int, now: int, headers: Sequence[tuple[bytes, bytes]]) -> None:
    skew = signed - now
    if abs(skew) > CLOCK_WINDOW:
        dates = [value.decode("latin-1") for name, value in headers if name.lower() == b"date"]
        date = dates[-1] if dates else ""
        raise ClockSkew(
            f"it was signed {abs(skew)} seconds {'after' if skew > 0 else 'before'} the local"
            f" clock, and at most {CLOCK_WINDOW} are allowed ({_compare_clocks(date, signed, now)})"
        )


def _compare_clocks(date: str, signed: int, now: int) -> str:
    """Return which clock is wrong, as far as a ``Date`` header tells; the header isn't signed."""
    sent = http_date(date)
    if sent is not None and abs(sent - signed) <= CLOCK_WINDOW:
        return f"the answer's Date agrees with it: {describe_local_clock(now - int(sent))}"
    if sent is not None and abs(sent - now) <= CLOCK_WINDOW:
        return (
            "the answer's Date agrees with the local clock: it is an old answer, or the clock that"
            " signed it is wrong"
        )
    return "check whether the local clock is right"


def describe_local_clock(ahead: int) -> str:
    """Return what to do about a local clock that is so many seconds ahead; less than 0: behind."""
    return f"the local clock is {abs(ahead)} seconds {'fast' if ahead > 0 else 'slow'}, so set it"


async def verify_signature(verifier: VerifierLike, headers: SignatureHeaders, body: bytes) -> None:
    """Return if the signature of an answer or callback holds; else raise.

    The answer is trusted only if the verifier returns None.

    Args:
        verifier: Their keys; may be async.
        headers: The four headers, checked.
        body: The bytes that are signed as the body.

    Raises:
        VerificationError: The message can't be trusted, or the verifier failed.
    """
    message = join_lines(headers.timestamp, headers.nonce, body)
    try:
        verdict: object = verifier.verify(headers.serial, message, headers.signature)
        if verdict is not None and inspect.isawaitable(verdict):
            verdict = await verdict
    except VerificationError:
        raise
    except Exception as error:  # whatever it is: the message has not been verified
        raise VerificationError(f"the verifier failed with {type(error).__name__}") from error
    if verdict is not None:
        raise VerificationError(f"the verifier returned {verdict!r}, but must return None or raise")


class AnswerSignature(Enum):
    """What the signature of an operation's answer is over."""

    BODY = "its body"
    DIGEST = "a digest of its body"
    NONE = "nothing: the answer carries no signature"


def answer_signature(method: str, target: bytes) -> AnswerSignature:
    """Return what the signature of an operation's answer is over.

    Args:
        method: In capitals.
        target: Path, with its prefix, and query, as sent.
    """
    if method != "GET":
        return AnswerSignature.BODY
    path = target.partition(b"?")[0].decode("ascii")
    if _NEVER_SIGNED.fullmatch(path):
        return AnswerSignature.NONE
    return AnswerSignature.DIGEST if _SIGNED_BY_DIGEST.fullmatch(path) else AnswerSignature.BODY


def digest_body(sha1: str) -> bytes:
    """Return what is signed as the body of an answer that is signed by its digest."""
    return json.dumps({"sha1": sha1}, separators=(",", ":")).encode()
