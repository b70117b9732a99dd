"""AES-256-GCM: the platform encrypts callbacks and certificates with it and the APIv3 key.

The key has 32 bytes. The tag has 16 bytes, at the end of the ciphertext. A key or tag of another
length is refused: it is neither padded nor cut.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..encoding.secret import takes_secrets
from ..encoding.text import to_utf8, unquote
from ..errors import DecryptionError, UsageError

__all__ = ["decrypt", "encrypt", "load_key"]

_KEY_BYTES = 32
_NONCE_BYTES = range(8, 129)


@takes_secrets
def load_key(key: AESGCM | str | bytes, what: str = "the APIv3 key") -> AESGCM:
    """Return a key as an object whose repr doesn't show the key.

    Args:
        key: 32 bytes, or 32 characters of ASCII; or a loaded key. Quotes and spaces around them,
            as configurations may leave them there, are left out.
        what: What the key is for. An error names it.

    Raises:
        UsageError: The key does not have 32 bytes. The message never repeats the key.
    """
    if isinstance(key, AESGCM):
        return key
    raw = to_utf8(key, what)
    if len(raw) != _KEY_BYTES:
        raw = unquote(raw)
    if len(raw) != _KEY_BYTES:
        length = f"has {len(raw)} bytes" if raw else "is empty"
        raise UsageError(
            f"{what} {length}; it must have {_KEY_BYTES}{'' if raw else ' bytes'}: see"
            " 账户中心 → API安全 → APIv3密钥 on the merchant platform (商户平台)"
        )
    return AESGCM(raw)


@takes_secrets
def encrypt(
    plaintext: str | bytes,
    key: AESGCM | str | bytes,
    nonce: str | bytes,
    associated_data: str | bytes = "",
) -> str:
    """Encrypt a text.

    Args:
        plaintext: The text, or bytes.
        key: See `load_key`.
        nonce: 8 to 128 bytes that were never used before with this key.
        associated_data: Data that is authenticated, but not encrypted.

    Returns:
        The ciphertext and its tag, in base64.

    Raises:
        UsageError: The key or the nonce has another length.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """
    raw = to_utf8(nonce, "the nonce")
    if len(raw) not in _NONCE_BYTES:
        raise UsageError(f"the nonce has {len(raw)} bytes; it must have 8 to 128")
    data, associated = to_utf8(plaintext, "the text"), to_utf8(associated_data, "associated_data")
    return b64encode(load_key(key).encrypt(raw, data, associated)).decode("ascii")


@takes_secrets
def decrypt(
    ciphertext: str,
    key: AESGCM | str | bytes,
    nonce: str | bytes,
    associated_data: str | bytes = "",
) -> bytes:
    """Decrypt a text.

    Args:
        ciphertext: The ciphertext and its tag of 16 bytes, in base64.
        key: See `load_key`.
        nonce: The nonce of the encryption.
        associated_data: The associated data of the encryption.

    Raises:
        UsageError: The key has another length.
        DecryptionError: The text was encrypted with another key, nonce or associated data, or it
            is incomplete or changed.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """
    loaded = load_key(key)
    try:
        encrypted = b64decode(ciphertext, validate=True)
        return loaded.decrypt(
            to_utf8(nonce, "the nonce"), encrypted, to_utf8(associated_data, "associated_data")
        )
    except (InvalidTag, ValueError, TypeError):
        raise DecryptionError(
            "the value can't be decrypted: it was encrypted with another APIv3 key, or is"
            " incomplete or changed"
        ) from None
