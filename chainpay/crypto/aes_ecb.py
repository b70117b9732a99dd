"""AES-256-ECB with PKCS#7 padding. Only ``req_info`` of APIv2's refund callback uses it.

The key is the lower-case MD5 of the APIv2 key, as text. The ciphertext is not authenticated.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.padding import PKCS7

from ..encoding.secret import takes_secrets
from ..encoding.text import to_utf8
from ..errors import DecryptionError, UsageError

__all__ = ["decrypt", "encrypt"]

_KEY_BYTES = 32
_PADDING = PKCS7(128)


def _cipher(key: str | bytes) -> Cipher[ECB]:
    raw = to_utf8(key, "the AES key")
    if len(raw) != _KEY_BYTES:
        raise UsageError(f"the AES key has {len(raw)} bytes; it must have {_KEY_BYTES}")
    return Cipher(AES256(raw), ECB())


@takes_secrets
def encrypt(plaintext: str | bytes, key: str | bytes) -> str:
    """Encrypt a text, and return the ciphertext in base64.

    Raises:
        UsageError: The key does not have 32 bytes.
    """
    padder = _PADDING.padder()
    padded = padder.update(to_utf8(plaintext, "the text")) + padder.finalize()
    encryptor = _cipher(key).encryptor()
    return b64encode(encryptor.update(padded) + encryptor.finalize()).decode("ascii")


@takes_secrets
def decrypt(ciphertext: str, key: str | bytes) -> bytes:
    """Decrypt a text.

    Args:
        ciphertext: The ciphertext, in base64.
        key: The key, 32 bytes.

    Raises:
        UsageError: The key does not have 32 bytes.
        DecryptionError: The text was encrypted with another key, or is incomplete.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16&index=10
    """
    decryptor, unpadder = _cipher(key).decryptor(), _PADDING.unpadder()
    try:
        padded = decryptor.update(b64decode(ciphertext, validate=True)) + decryptor.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except (ValueError, TypeError):
        raise DecryptionError(
            "the value can't be decrypted: it was encrypted with another key, or is incomplete"
        ) from None
