"""Hashes: the signatures of APIv2, and the digests that files are compared with."""

from __future__ import annotations

import hashlib
import hmac as _hmac
from typing import Protocol

from cryptography.hazmat.primitives import hashes

from ..encoding.secret import Secret
from ..encoding.text import to_utf8
from ..errors import UsageError

__all__ = ["HMAC_SHA256", "MD5", "Digesting", "digest", "equals", "hmac", "md5", "sign"]

MD5 = "MD5"
HMAC_SHA256 = "HMAC-SHA256"


def md5(text: str | bytes | Secret, key: str | bytes | Secret = "", agency: bool = False) -> str:
    """Return the MD5 of a text and a key, in lower-case hex.

    Args:
        text: The text to sign.
        key: Appended as ``&key=…``; an empty key is not appended.
        agency: Whether the key is an agency's of WeCom (企业微信). Then it is appended as
            ``&secret=…``.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    data, secret = to_utf8(text, "the text"), to_utf8(key, "the key")
    if secret:
        data += (b"&secret=" if agency else b"&key=") + secret
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def hmac(text: str | bytes, key: str | bytes | Secret, algorithm: str = "sha256") -> str:
    """Return the HMAC of a text with ``&key=…`` appended, in lower-case hex.

    Raises:
        UsageError: The key is empty, or the algorithm is unknown.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    secret = to_utf8(key, "the key")
    if not secret:
        raise UsageError("the key is empty")
    data = to_utf8(text, "the text") + b"&key=" + secret
    try:
        return _hmac.new(secret, data, algorithm).hexdigest()
    except (ValueError, TypeError):
        pass
    # The algorithm is not repeated: a caller who mixes up the arguments passes a key there.
    # Raised outside of `except`: the error above holds the algorithm.
    raise UsageError("an HMAC takes one of sha256, sha512, sha1 and md5")


def sign(sign_type: str, text: str | bytes, key: str | bytes | Secret) -> str:
    """Return APIv2's ``sign`` of a text, in upper-case hex.

    Args:
        sign_type: ``MD5`` or ``HMAC-SHA256``.
        text: The sorted fields: see `chainpay.signing.v2.join_sorted_fields`.
        key: The key of APIv2 (APIv2密钥).

    Raises:
        UsageError: The type is unknown, or the key is empty.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    if not key:
        raise UsageError("the key is empty: with an empty key anybody could sign")
    if sign_type == MD5:
        return md5(text, key).upper()
    if sign_type == HMAC_SHA256:
        return hmac(text, key).upper()
    # The type is not repeated: a caller who mixes up the arguments passes the key there.
    raise UsageError(f"there is no such sign_type; there are {MD5} and {HMAC_SHA256}")


def equals(known: str | bytes, other: str | bytes | None) -> bool:
    """Compare two texts in constant time; None equals nothing."""
    if other is None:
        return False
    return _hmac.compare_digest(to_utf8(known, "the text"), to_utf8(other, "the text"))


class Digesting(Protocol):
    """A digest that is computed piece by piece."""

    def update(self, data: bytes, /) -> object:
        """Add bytes."""

    def hexdigest(self) -> str:
        """Return the digest of all bytes so far, in lower-case hex."""


class _SM3:
    """SM3 (国密); some builds of `hashlib` don't have it."""

    def __init__(self) -> None:
        self._hash = hashes.Hash(hashes.SM3())

    def update(self, data: bytes, /) -> None:
        self._hash.update(data)

    def hexdigest(self) -> str:
        return self._hash.copy().finalize().hex()


def digest(algorithm: str) -> Digesting:
    """Return a new digest.

    Args:
        algorithm: SHA256, SHA1, SM3 or MD5, in upper or lower case.

    Raises:
        UsageError: The algorithm is another.
    """
    name = algorithm.upper() if isinstance(algorithm, str) else algorithm
    if name == "SM3":
        return _SM3()
    if name not in ("SHA256", "SHA1", "MD5"):
        raise UsageError(f"{algorithm!r} is no digest of WeChat Pay: SHA256, SHA1, SM3, MD5 are")
    return hashlib.new(name, usedforsecurity=False)
