"""Opening what the platform has sealed: single values, or all that an answer holds.

A value sealed for the merchant is known by its form, base64 of exactly a key's length, and by that
it opens; what doesn't open (a signature has the same form) stays as it is. A sealed resource is a
dict with ``ciphertext`` and ``nonce``, and opens with the APIv3 key.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .crypto import aes_gcm
from .errors import DecryptionError, UsageError

__all__ = ["open_sealed"]

#: Base64 of 256, 384 or 512 bytes.
_SEALED = re.compile(r"[A-Za-z0-9+/]{342}==|[A-Za-z0-9+/]{512}|[A-Za-z0-9+/]{683}=")


def open_sealed(value: Any, decrypt: Callable[[str], bytes], apiv3_key: AESGCM | None) -> Any:
    """Return a sealed value opened; of a dict or list, a copy in which all are.

    Args:
        value: A ciphertext in base64, a sealed resource, or parsed JSON.
        decrypt: Opens what is sealed for the merchant.
        apiv3_key: Opens resources; None if the client has none.

    Raises:
        DecryptionError: The one value that was given doesn't open.
        UsageError: It is none of these, or there is no APIv3 key for it.
    """
    if isinstance(value, str):
        return _text(decrypt(value))
    if not isinstance(value, (dict, list)):
        raise UsageError(
            "decrypt() takes a sealed str, the dict or list of an answer, or the answer itself, not"
            f" {type(value).__name__}"
        )
    return _opened(value, decrypt, apiv3_key)


def _opened(value: Any, decrypt: Callable[[str], bytes], apiv3_key: AESGCM | None) -> Any:
    if isinstance(value, dict):
        if {"ciphertext", "nonce"} <= value.keys():
            return _resource(value, apiv3_key)
        return {name: _opened(item, decrypt, apiv3_key) for name, item in value.items()}
    if isinstance(value, list):
        return [_opened(item, decrypt, apiv3_key) for item in value]
    if isinstance(value, str) and _SEALED.fullmatch(value):
        try:
            return _text(decrypt(value))
        except DecryptionError:
            return value
    return value


def _resource(sealed: dict[str, Any], apiv3_key: AESGCM | None) -> str:
    if apiv3_key is None:
        raise UsageError("the client has no apiv3_key= (APIv3密钥) to open this with")
    return _text(
        aes_gcm.decrypt(
            sealed["ciphertext"], apiv3_key, sealed["nonce"], sealed.get("associated_data") or ""
        )
    )


def _text(plaintext: bytes) -> str:
    try:
        return plaintext.decode()
    except UnicodeDecodeError:
        pass
    # Raised out here, for the error above holds the plaintext.
    raise DecryptionError("the sealed value opens, but is no text")
