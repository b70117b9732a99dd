"""Signer, Verifier, and the headers of a signed answer: values, without any I/O.

A signer is our key, a verifier holds theirs; neither knows whether it serves the merchant or the
platform. Both are seams: any object of the same shape takes their place (a KMS, an internal signing
service), and its method may be ``async def``. Only the absence of an exception is trust.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple, Protocol, cast

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ..concurrency.runtime import maybe_await
from ..crypto import rsa
from ..errors import (
    BadSignature,
    ClockSkew,
    MalformedHeader,
    MissingHeader,
    UnknownSerial,
    UsageError,
    VerificationError,
)

__all__ = [
    "CLOCK_WINDOW",
    "TOKEN",
    "UNSIGNED",
    "VERIFIED",
    "SignatureHeaders",
    "Signer",
    "SignerLike",
    "Verifier",
    "VerifierLike",
    "call_verifier",
    "check_signer",
    "check_verifier",
    "diagnose_sign_error",
]

CLOCK_WINDOW = 300
"""How many seconds either way a signature's timestamp may be off; 300 itself still passes."""

TOKEN = re.compile(r"[0-9A-Za-z_-]+")
"""What a merchant's number and a serial are made of."""

VERIFIED = "chainpay.verified"
"""The extension of an answer whose signature held."""

_MISMATCH = "sign not match"
_PROBE = "WECHATPAY/SIGNTEST/"
_DIGITS = re.compile(r"[0-9]{1,18}")


class SignerLike(Protocol):
    """What signs a request: a `Signer`, or anything of this shape.

    Attributes:
        mchid: The merchant's number (商户号), which the Authorization names.
        serial: The serial of the merchant's API certificate.
    """

    @property
    def mchid(self) -> str: ...
    @property
    def serial(self) -> str: ...

    def sign(self, message: bytes) -> str | Awaitable[str]:
        """Return the base64 signature of the message; may be ``async def``."""


class VerifierLike(Protocol):
    """What verifies an answer: a `Verifier`, or anything of this shape."""

    def verify(self, serial: str, message: bytes, signature: str) -> Awaitable[None] | None:
        """Return None, or raise a `VerificationError`; may be ``async def``."""


def check_signer(signer: Any) -> SignerLike | None:
    """Return what signs, if it has the shape of one, and may stand in a header; or None.

    Raises:
        UsageError: It hasn't.
    """
    if signer is None:
        return None
    if not callable(getattr(signer, "sign", None)):
        raise UsageError("signer= takes an object that has mchid, serial and sign(message)")
    for name, form, of in (("mchid", _DIGITS, "digits"), ("serial", TOKEN, "letters and digits")):
        value = getattr(signer, name, None)
        if not isinstance(value, str) or not form.fullmatch(value):
            # Not repeated: whoever mixes the arguments up has put a key there.
            raise UsageError(
                f"{name}= takes a str of {of}, which this {type(value).__name__} isn't"
            )
    return cast("SignerLike", signer)


def check_verifier(verifier: Any) -> VerifierLike | None:
    """Return what verifies, if it has the shape of one; or None.

    Raises:
        UsageError: It hasn't.
    """
    if verifier is not None and not callable(getattr(verifier, "verify", None)):
        raise UsageError("verifier= takes an object that has verify(serial, message, signature)")
    return cast("VerifierLike | None", verifier)


class Signer:
    """Signs with a merchant's private key (商户API私钥), or with the platform's in the gateway.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the key's certificate.
        private_key: PEM, a path or a loaded key: see `chainpay.crypto.rsa.load_private_key`.

    Raises:
        UsageError: The key can't be used.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    __slots__ = ("_key", "mchid", "serial")

    def __init__(self, mchid: str, serial: str, private_key: rsa.PrivateKey) -> None:
        self.mchid = mchid
        self.serial = serial
        self._key = rsa.load_private_key(private_key)

    @property
    def public_key(self) -> RSAPublicKey:
        """The public half of the key."""
        return self._key.public_key()

    def decrypt(self, ciphertext: str) -> bytes:
        """Open what the platform has sealed for the merchant.

        Raises:
            DecryptionError: It was sealed with another key, or is cut or changed.
        """
        return rsa.decrypt(ciphertext, self._key)

    def sign(self, message: bytes) -> str:
        """Return the message's signature: RSA PKCS#1 v1.5 over SHA-256, in base64."""
        return rsa.sign(message, self._key)

    def __repr__(self) -> str:
        return f"Signer(mchid={self.mchid!r}, serial={self.serial!r})"


class Verifier:
    """Verifies what somebody signed, with the key that the serial names.

    Args:
        keys: Serial → public key.
        verified: Called with the serial of each signature that holds.

    Source: https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
    """

    __slots__ = ("_keys", "_verified")

    def __init__(
        self,
        keys: Mapping[str, RSAPublicKey],
        verified: Callable[[str], None] = lambda serial: None,
    ) -> None:
        self._keys = keys
        self._verified = verified

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Return if the signature is the message's; else raise.

        Raises:
            UnknownSerial: There is no key of that serial.
            BadSignature: It does not match, or is not canonical base64.
        """
        key = self._keys.get(serial)
        if key is None:
            known = ", ".join(self._keys) or "none"
            raise UnknownSerial(
                f"no platform key has the serial {serial[:100]!r} (known: {known})", serial
            )
        try:
            rsa.verify(message, signature, key)
        except BadSignature:
            if not signature.startswith(_PROBE):
                raise
            raise BadSignature(
                "the signature is one of WeChat Pay's own tests, wrong on purpose", probe=True
            ) from None
        self._verified(serial)

    def __repr__(self) -> str:
        return f"Verifier({list(self._keys)})"


class _Unsigned:
    __slots__ = ()

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Verify nothing; never called, for there is nothing to verify."""
        raise BadSignature("UNSIGNED verifies nothing; it is given to single calls as it is")

    def __reduce__(self) -> str:
        return "UNSIGNED"  # copied or pickled, it stays the very same

    def __repr__(self) -> str:
        return "chainpay.UNSIGNED"


UNSIGNED = _Unsigned()
"""As a call's ``verifier``: its answer carries no signature, and is taken unverified."""


class SignatureHeaders(NamedTuple):
    """The four headers of a signed answer or callback."""

    timestamp: str
    nonce: str
    serial: str
    signature: str

    @classmethod
    def parse(cls, headers: Iterable[tuple[bytes, bytes]], now: float) -> SignatureHeaders:
        """Read the four headers, and hold the timestamp against the clock.

        Args:
            headers: All headers, as raw pairs; their names in any case.
            now: The local clock, in seconds since 1970.

        Raises:
            MissingHeader: One of the four is absent.
            MalformedHeader: One is repeated with another value, is not ASCII, or the timestamp is
                not digits.
            ClockSkew: The timestamp is more than `CLOCK_WINDOW` seconds off.
        """
        found: dict[bytes, bytes] = {}
        date = b""
        for raw, value in headers:
            name = raw.lower()
            if name in _HEADERS and found.setdefault(name, value) != value:
                raise MalformedHeader(f"{_HEADERS[name]} is repeated with another value")
            if name == b"date":
                date = value
        missing = [spelled for name, spelled in _HEADERS.items() if name not in found]
        if missing:
            raise MissingHeader(f"{', '.join(missing)} missing (some proxies strip such headers)")
        try:
            read = cls(*(found[name].decode("ascii") for name in _HEADERS))
        except UnicodeDecodeError:
            raise MalformedHeader("a signature header is not ASCII") from None
        if "\n" in read.nonce:  # it would move the lines that are signed
            raise MalformedHeader("Wechatpay-Nonce holds a line break")
        if not _DIGITS.fullmatch(read.timestamp):
            raise MalformedHeader("Wechatpay-Timestamp is not a number of seconds")
        skew = int(read.timestamp) - int(now)
        if abs(skew) > CLOCK_WINDOW:
            raise ClockSkew(
                f"it was signed {abs(skew)} seconds {'after' if skew > 0 else 'before'} the local"
                f" clock, and at most {CLOCK_WINDOW} are allowed"
                f" ({_whose_clock(date.decode('latin-1'), int(read.timestamp), int(now))})"
            )
        return read


#: In the order of `SignatureHeaders`.
_HEADERS = {
    b"wechatpay-timestamp": "Wechatpay-Timestamp",
    b"wechatpay-nonce": "Wechatpay-Nonce",
    b"wechatpay-serial": "Wechatpay-Serial",
    b"wechatpay-signature": "Wechatpay-Signature",
}


def _whose_clock(date: str, signed: int, now: int) -> str:
    """Say which clock is off, as far as a ``Date``, which nobody vouches for, tells."""
    told = _seconds(date)
    if told is not None and abs(told - signed) <= CLOCK_WINDOW:
        return f"the answer's Date agrees with it: {_local_clock(now - told)}"
    if told is not None and abs(told - now) <= CLOCK_WINDOW:
        return (
            "the answer's Date agrees with the local clock: it is an old answer, or the clock that"
            " signed it is wrong"
        )
    return "see whether the clock is right"


def _local_clock(ahead: int) -> str:
    return f"the local clock is {abs(ahead)} seconds {'fast' if ahead > 0 else 'slow'}, so set it"


def _seconds(date: str) -> int | None:
    try:
        return int(parsedate_to_datetime(date).timestamp())
    except (ValueError, TypeError, OverflowError):
        return None


async def call_verifier(verifier: VerifierLike, headers: SignatureHeaders, message: bytes) -> None:
    """Ask a verifier, which may be async: it is trust only if it neither raises nor returns.

    Raises:
        VerificationError: The message can't be trusted, or the verifier failed.
    """
    try:
        verify: Callable[[str, bytes, str], object] = verifier.verify
        verdict = await maybe_await(verify(headers.serial, message, headers.signature))
    except VerificationError:
        raise
    except Exception as error:  # whatever it is: the message has not been verified
        raise VerificationError(f"the verifier failed with {type(error).__name__}") from error
    if verdict is not None:
        raise VerificationError(f"the verifier returned {verdict!r}, but must return None or raise")


def diagnose_sign_error(signed: bytes, detail: Any, date: str = "") -> str | None:
    """Compare the message that was signed with the one that the platform checked.

    Args:
        signed: The message that was signed: method, target, timestamp, nonce, body.
        detail: The ``detail`` of a 401 ``SIGN_ERROR``, which holds the platform's own message with
            its body cut short, and the length of the whole in bytes.
        date: The answer's ``Date``.

    Returns:
        How far the local clock is off, if it is; else the first line that differs, or what it means
        if none does; None if the answer doesn't tell.
    """
    told, timestamp = _seconds(date), int(signed.split(b"\n", 3)[2])
    if told is not None and abs(timestamp - told) > CLOCK_WINDOW:
        return f"Going by the answer's Date, {_local_clock(timestamp - told)}."
    return _difference(signed, detail)


def _difference(signed: bytes, detail: Any) -> str | None:
    told = _sign_information(detail)
    theirs = told.get("truncated_sign_message")
    if not isinstance(theirs, str):
        return None
    *our_lines, our_body = signed.decode("utf-8", "replace").split("\n", 4)
    *their_lines, their_body = theirs.split("\n", 4)
    for name, ours, checked in zip(
        ("method", "URL", "timestamp", "nonce"), our_lines, their_lines, strict=False
    ):
        if ours != checked:
            return (
                f"The {name} line differs: the platform checked {checked[:200]!r}, chainpay signed"
                f" {ours[:200]!r}."
            )
    length = told.get("sign_message_length", len(signed))
    if length != len(signed) or not our_body.startswith(their_body.removesuffix("\n")):
        return (
            f"The body line differs: the platform checked a message of {str(length)[:20]} bytes,"
            f" chainpay signed {len(signed)}; something on the way changed the body."
        )
    if told.get("issue", _MISMATCH) != _MISMATCH:
        return None  # an old timestamp, say: it is not the signature that is refused
    return (
        "The platform checked the very message that chainpay signed: the private key does not"
        " belong to the serial, or the serial is not this merchant's."
    )


def _sign_information(detail: Any) -> dict[str, Any]:
    for place in (detail, detail.get("detail") if isinstance(detail, dict) else None):
        if isinstance(place, dict) and isinstance(place.get("sign_information"), dict):
            return {"issue": place.get("issue", _MISMATCH), **place["sign_information"]}
    return {}
