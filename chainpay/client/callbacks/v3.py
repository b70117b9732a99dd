"""A callback of APIv3: its body is JSON, and its resource is encrypted with the APIv3 key."""

from __future__ import annotations

from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...crypto import aes_gcm
from ...encoding.text import json_object, parse_json
from ...encoding.xml import from_xml
from ...errors import DecryptionError, VerificationError
from .callback import Callback, CallbackMerchant

_ALGORITHM = "AEAD_AES_256_GCM"
#: The names of the receiving merchant's number in a resource; the receiver itself comes first.
_MCHID_NAMES = ("mchid", "sp_mchid", "combine_mchid", "mch_id", "sub_mchid")


def decrypt_callback(merchants: list[CallbackMerchant], serial: str, body: bytes) -> Callback:
    """Return a callback that was verified, decrypted.

    Args:
        merchants: Those whose keys verified it. If several can decrypt it, it is for the one that
            its resource names, or else for the first.
        serial: The serial of the key that verified it.
        body: The body.

    Raises:
        VerificationError: It is signed, but is no callback.
        DecryptionError: No merchant can decrypt it.
    """
    raw = json_object(body)
    if not raw:
        raise VerificationError(
            "it is signed, but is no callback: its body is no JSON object, or an empty one"
        )
    number, event_type = raw.get("id"), raw.get("event_type")
    if not (isinstance(number, str) and number and isinstance(event_type, str) and event_type):
        raise VerificationError("it is signed, but is no callback: it has no id and event_type")
    merchant, resource = _decrypt_for_merchant(merchants, raw.get("resource"))
    original_type = _read_original_type(raw.get("resource"))
    return Callback(number, event_type, merchant.mchid, resource, raw, serial, original_type)


def _decrypt_for_merchant(
    merchants: list[CallbackMerchant], encrypted: object
) -> tuple[CallbackMerchant, Any]:
    decrypted: list[tuple[CallbackMerchant, Any]] = []
    errors = []
    for merchant in merchants:
        try:
            decrypted.append((merchant, decrypt_resource(merchant.apiv3_key, encrypted)))
        except DecryptionError as error:
            errors.append(error)
    if not decrypted:
        raise errors[0]
    for name in _MCHID_NAMES:
        for merchant, resource in decrypted:
            if isinstance(resource, dict) and resource.get(name) == merchant.mchid:
                return merchant, resource
    return decrypted[0]


def _read_original_type(encrypted: object) -> str:
    original_type = encrypted.get("original_type") if isinstance(encrypted, dict) else None
    return original_type if isinstance(original_type, str) else ""


def decrypt_resource(key: AESGCM | None, resource: object) -> Any:
    """Return the content of an encrypted resource, parsed; None if there is no resource.

    Args:
        key: The APIv3 key.
        resource: The resource of APIv3, or the fields of APIv2 that have these names behind
            ``event_``.

    Raises:
        DecryptionError: It can't be decrypted, or holds no JSON.
    """
    if resource is None:
        return None
    if key is None:
        raise DecryptionError("the client has no apiv3_key= (APIv3密钥) to decrypt callbacks with")
    if not isinstance(resource, dict) or resource.get("algorithm") != _ALGORITHM:
        raise DecryptionError(f"the callback is not encrypted with {_ALGORITHM}")
    text = aes_gcm.decrypt(
        resource.get("ciphertext") or "",
        key,
        resource.get("nonce") or "",
        resource.get("associated_data") or "",
    )
    try:
        # No document says whether an event of APIv2 holds JSON or XML.
        return from_xml(text) if text.startswith(b"<") else parse_json(text)
    except ValueError:
        pass
    # Raised outside of `except`: the error above holds the plaintext.
    raise DecryptionError("the callback was decrypted, but holds no JSON")
