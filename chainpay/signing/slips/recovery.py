"""Whose key has signed, and what a signature of RSA shows.

A signature of RSA holds the digest of what was signed, and the public key shows it. So a signature
of another key and one of another message can be told apart.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from ...people.language import Text
from .verdict import Slip, make_slip

_MAX_KEYS = 8  # of a merchant, the newest
_HEX = re.compile(rb"[0-9A-Fa-f]+")
#: How a digest begins in a signature (DigestInfo): RFC 8017, 9.2.
_DIGEST_HEADS = {
    "sha256": bytes.fromhex("3031300d060960864801650304020105000420"),
    "sha1": bytes.fromhex("3021300906052b0e03021a05000414"),
    "md5": bytes.fromhex("3020300c06082a864886f70d020505000410"),
    "sha512": bytes.fromhex("3051300d060960864801650304020305000440"),
}
_DIGEST = Text("its digest is {}, and not SHA256", "摘要算法是 {}，而不是 SHA256")
_UNNAMED = Text("not named", "未标明的")
_ENCODING = "signature-encoding"
_IN_HEX = make_slip(
    _ENCODING,
    "the signature is in hex, and not in base64",
    "签名值是十六进制，而不是 base64",
)
_HEX_IN_BASE64 = make_slip(
    _ENCODING,
    "the signature is the base64 of hex, and not of the bytes",
    "签名值是十六进制文本的 base64，而不是字节的 base64",
)
_OTHER_BASE64 = make_slip(
    _ENCODING,
    "the signature is base64 of another kind: for URLs, or without its =",
    "签名值是另一种 base64：URL 安全型，或缺少末尾的 =",
)


class Recovered(NamedTuple):
    """What a signature shows.

    Attributes:
        serial: The certificate whose key has signed.
        info: The digest of what was signed, after its head.
        encoding: How the signature is encoded; None if it is in base64.
    """

    serial: str
    info: bytes
    encoding: Slip | None

    @property
    def _name(self) -> str:
        """The name of the digest."""
        heads = _DIGEST_HEADS.items()
        return next((name for name, head in heads if self.info.startswith(head)), "")

    @property
    def algorithm(self) -> Slip | None:
        """What is wrong with the digest itself; None if nothing is."""
        if self._name == "sha256":
            return None
        name = self._name.upper() or _UNNAMED
        return Slip("signature-digest", _DIGEST.fill(name))

    def is_digest_of(self, message: bytes) -> bool:
        """Return whether this message was signed."""
        name = self._name
        digest = hashlib.new(name or "sha256", message, usedforsecurity=False).digest()
        return self.info == _DIGEST_HEADS.get(name, b"") + digest


def recover(signature: str, serial: str, keys: Mapping[str, RSAPublicKey]) -> Recovered | None:
    """Return what a signature shows, if one of the keys has made it.

    Args:
        signature: The signature, as it was sent.
        serial: The serial of the most likely key.
        keys: Serial → key; of many, the last ones are tried.
    """
    newest = dict([*keys.items()][-_MAX_KEYS:])
    if serial in keys:
        newest = {serial: keys[serial], **newest}
    for raw, encoding in _decode(signature):
        for name, key in newest.items():
            with suppress(InvalidSignature, ValueError):
                info = key.recover_data_from_signature(raw, PKCS1v15(), None)
                return Recovered(name, info, encoding)
    return None


def _decode(signature: str) -> Iterator[tuple[bytes, Slip | None]]:
    """Yield the bytes that a signature may be, and how they are encoded if it isn't base64."""
    text = signature.encode("utf-8", "replace")
    if _HEX.fullmatch(text) and not len(text) % 2:
        yield bytes.fromhex(signature), _IN_HEX
    with suppress(ValueError):
        raw = b64decode(text, validate=True)
        yield raw, None
        if _HEX.fullmatch(raw) and not len(raw) % 2:
            yield bytes.fromhex(raw.decode()), _HEX_IN_BASE64
    with suppress(ValueError):
        standard = text.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
        raw = b64decode(standard + b"=" * (-len(standard) % 4), validate=True)
        yield raw, _OTHER_BASE64


def is_pss(signature: str, key: RSAPublicKey, message: bytes) -> bool:
    """Return whether a signature is right but for its padding."""
    with suppress(InvalidSignature, ValueError):
        padding = PSS(MGF1(SHA256()), PSS.AUTO)
        key.verify(b64decode(signature, validate=True), message, padding, SHA256())
        return True
    return False
