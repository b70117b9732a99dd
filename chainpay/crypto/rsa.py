"""RSA as WeChat Pay uses it: PKCS#1 v1.5 with SHA-256 to sign, OAEP with SHA-1 to encrypt.

Keys are RSA of 2048 bits or more. A signature is valid only if `verify` raises no exception.
"""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from typing import TypeAlias

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ..encoding.secret import takes_secrets
from ..encoding.text import to_utf8
from ..errors import BadSignature, DecryptionError, UsageError
from . import pem

__all__ = [
    "PrivateKey",
    "PublicKey",
    "decrypt",
    "encrypt",
    "load_private_key",
    "load_public_key",
    "pkcs1_to_spki",
    "sign",
    "verify",
]

PrivateKey: TypeAlias = "pem.Source | RSAPrivateKey"
PublicKey: TypeAlias = "pem.Source | RSAPublicKey | x509.Certificate"

_SIGNATURE_PADDING = PKCS1v15()
_DIGEST = SHA256()
_ENCRYPTION_PADDING = OAEP(mgf=MGF1(SHA1()), algorithm=SHA1(), label=None)
_OAEP_OVERHEAD = 42  # bytes: two SHA-1 digests and two octets


@takes_secrets
def load_private_key(
    source: PrivateKey,
    what: str = "the private key",
    passphrase: str | bytes | None = None,
) -> RSAPrivateKey:
    """Load the merchant's private key (商户API私钥).

    Args:
        source: PKCS#1 or PKCS#8 as PEM or DER, a path or ``file://`` address of it,
            ``private.pkcs1://`` or ``private.pkcs8://`` and base64, or a loaded key.
        what: What the key is for. An error names it.
        passphrase: The passphrase of the key; None or empty if the key has none.

    Raises:
        UsageError: The key can't be read, is no private key, is not RSA, or is under 2048 bits; or
            the passphrase is wrong, missing or not needed. The message never repeats the input.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    key: object = source
    if isinstance(source, (str, bytes, os.PathLike)):
        key = pem.load(source, what, passphrase)
    if isinstance(key, (RSAPublicKey, x509.Certificate)):
        raise UsageError(f"{what} is public: pass the merchant's private key (apiclient_key.pem)")
    if not isinstance(key, RSAPrivateKey):
        raise UsageError(f"{what} is no RSA private key: {_type_name(key)}")
    _check_size(key, what)
    return key


@takes_secrets
def load_public_key(source: PublicKey, what: str = "the public key") -> RSAPublicKey:
    """Load a public key of the platform (微信支付公钥, or the key in a 平台证书).

    Args:
        source: SPKI, PKCS#1 or an X.509 certificate as PEM or DER, a path or ``file://`` address
            of it, ``public.spki://`` or ``public.pkcs1://`` and base64, or a loaded key or
            certificate.
        what: What the key is for. An error names it.

    Raises:
        UsageError: The key can't be read, is a private key, is not RSA, or is under 2048 bits.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    key: object = source
    if isinstance(source, (str, bytes, os.PathLike)):
        key = pem.load(source, what)
    if isinstance(key, x509.Certificate):
        key = key.public_key()
    if isinstance(key, RSAPrivateKey):
        raise UsageError(f"{what} is a private key: pass the platform's public key")
    if not isinstance(key, RSAPublicKey):
        raise UsageError(f"{what} is no RSA public key: {_type_name(key)}")
    _check_size(key, what)
    return key


def pkcs1_to_spki(base64: str) -> str:
    """Convert a public key from PKCS#1 (``RSA PUBLIC KEY``) to SPKI (``PUBLIC KEY``).

    Args:
        base64: The base64 of the key's DER: the lines between the first and the last of a PEM.

    Returns:
        The base64 of the SPKI's DER.

    Raises:
        UsageError: The text is no such key, or the key is under 2048 bits.

    Source: https://datatracker.ietf.org/doc/html/rfc3447#appendix-A.1
    """
    key = load_public_key(f"public.pkcs1://{base64}")
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return b64encode(spki).decode("ascii")


def _type_name(key: object) -> str:
    return type(key).__name__.removeprefix("_")


def _check_size(key: RSAPrivateKey | RSAPublicKey, what: str) -> None:
    if key.key_size < 2048:
        raise UsageError(f"{what} has {key.key_size} bits; WeChat Pay's keys have 2048 or more")


def sign(message: bytes, key: RSAPrivateKey) -> str:
    """Return the signature of a message, in base64."""
    return b64encode(key.sign(message, _SIGNATURE_PADDING, _DIGEST)).decode("ascii")


def verify(message: bytes, signature: str, key: RSAPublicKey) -> None:
    """Verify the signature of a message; return nothing if it is valid.

    Args:
        message: The signed message.
        signature: The signature, in canonical base64.
        key: The public key of the signer.

    Raises:
        BadSignature: The signature is not valid, or is not canonical base64.
    """
    try:
        raw = b64decode(signature, validate=True)
        if b64encode(raw).decode("ascii") != signature:
            raise BadSignature("the signature is not canonical base64")
        key.verify(raw, message, _SIGNATURE_PADDING, _DIGEST)
    except ValueError:
        raise BadSignature("the signature is not base64") from None
    except InvalidSignature:
        raise BadSignature("the signature does not match") from None


def has_signed(signature: str, key: RSAPublicKey) -> bool | None:
    """Return whether a key has made a signature, of whatever message; None if it isn't base64."""
    try:
        key.recover_data_from_signature(
            b64decode(signature, validate=True), _SIGNATURE_PADDING, None
        )
    except InvalidSignature:
        return False
    except ValueError:
        return None
    return True


def encrypt(plaintext: str | bytes, key: RSAPublicKey) -> str:
    """Encrypt a text for the holder of the private key, and return the ciphertext in base64.

    Raises:
        UsageError: The text has more bytes than the key can encrypt: 214 for a key of 2048 bits.

    Source: https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html
    """
    data = to_utf8(plaintext, "the text to encrypt")
    limit = key.key_size // 8 - _OAEP_OVERHEAD
    if len(data) > limit:
        raise UsageError(f"{len(data)} bytes are too many: this key encrypts up to {limit}")
    return b64encode(key.encrypt(data, _ENCRYPTION_PADDING)).decode("ascii")


def decrypt(ciphertext: str, key: RSAPrivateKey) -> bytes:
    """Decrypt a text.

    Args:
        ciphertext: The ciphertext, in base64.
        key: The private key.

    Raises:
        DecryptionError: The ciphertext is no base64, was encrypted for another key, or was changed.
    """
    try:
        return key.decrypt(b64decode(ciphertext, validate=True), _ENCRYPTION_PADDING)
    except ValueError:  # from the base64 or the padding: the error must not reveal which
        raise DecryptionError(
            "the value can't be decrypted: it was encrypted for another key, or is incomplete or"
            " changed"
        ) from None
