"""AES-256-GCM, with which the platform seals callbacks and certificates under the APIv3 key.

The key has 32 bytes and the tag 16, at the end of the ciphertext: nothing is padded or cut to fit.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..encoding.text import to_utf8
from ..errors import DecryptionError, UsageError

__all__ = ["decrypt", "encrypt", "load_key"]

_KEY = 32  # bytes
_NONCE = range(8, 129)  # bytes


def load_key(key: AESGCM | str | bytes, what: str = "the APIv3 key") -> AESGCM:
    """Return a key as an object that doesn't show it.

    Args:
        key: 32 bytes, or 32 characters of ASCII; or a loaded key.
        what: What it is, in an error's words.

    Raises:
        UsageError: It hasn't 32 bytes. The message never repeats it.
    """
    if isinstance(key, AESGCM):
        return key
    raw = to_utf8(key, what)
    if len(raw) != _KEY:
        raise UsageError(f"{what} has {len(raw)} bytes; WeChat Pay's have {_KEY}")
    return AESGCM(raw)


def encrypt(
    plaintext: str | bytes,
    key: AESGCM | str | bytes,
    nonce: str | bytes,
    associated_data: str | bytes = "",
) -> str:
    """Seal a text.

    Args:
        plaintext: The text, or bytes.
        key: See `load_key`.
        nonce: 8 to 128 bytes, never used before with this key.
        associated_data: What is authenticated beside the text.

    Returns:
        The ciphertext and its tag, in base64.

    Raises:
        UsageError: The key or the nonce has another length.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """
    raw = to_utf8(nonce, "the nonce")
    if len(raw) not in _NONCE:
        raise UsageError(f"the nonce has {len(raw)} bytes; it takes 8 to 128")
    data, associated = to_utf8(plaintext, "the text"), to_utf8(associated_data, "associated_data")
    return b64encode(load_key(key).encrypt(raw, data, associated)).decode("ascii")


def decrypt(
    ciphertext: str,
    key: AESGCM | str | bytes,
    nonce: str | bytes,
    associated_data: str | bytes = "",
) -> bytes:
    """Open a sealed text.

    Args:
        ciphertext: The ciphertext and its tag of 16 bytes, in base64.
        key: See `load_key`.
        nonce: The nonce it was sealed with.
        associated_data: What was authenticated beside it.

    Raises:
        UsageError: The key has another length.
        DecryptionError: It was sealed with another key, nonce or associated data, or is cut or
            changed.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """
    loaded = load_key(key)
    try:
        sealed = b64decode(ciphertext, validate=True)
        return loaded.decrypt(
            to_utf8(nonce, "the nonce"), sealed, to_utf8(associated_data, "associated_data")
        )
    except (InvalidTag, ValueError, TypeError):
        raise DecryptionError(
            "the sealed value does not open: another APIv3 key, or it is cut or changed"
        ) from None
