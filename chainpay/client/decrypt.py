"""Opening what the platform has sealed: single values, or all that an answer holds.

A value sealed for the merchant is known by its form, base64 of exactly a key's length, and by that
it opens; what doesn't open (a signature has the same form) stays as it is. A sealed resource is a
dict with ``ciphertext`` and ``nonce``, and opens with the APIv3 key. What the catalog marks in an
answer has to open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..catalog import Field, index
from ..catalog.walk import replace_encrypted
from ..crypto import aes_gcm
from ..encoding.xml import from_xml
from ..errors import DecryptionError, UsageError, path_without_query
from ..request.encrypt import is_encrypted

if TYPE_CHECKING:
    import httpx

__all__ = ["decrypt_resource", "decrypt_response"]


def decrypt_response(
    response: httpx.Response, decrypt: Callable[[str], bytes], apiv3_key: AESGCM | None
) -> Any:
    """Return what an answer holds, parsed, with all that is sealed in it opened.

    Args are those of `decrypt_resource`, but for the answer: JSON, or XML of APIv2.

    Raises:
        DecryptionError: What the catalog marks as sealed doesn't open; the message has its JSON
            pointer.
        UsageError: There is no APIv3 key for a resource in it; or it is neither dict nor list.
        ValueError: It is neither JSON nor XML, or nested too deep.
    """
    try:
        return _open_answer(response, decrypt, apiv3_key)
    except RecursionError:
        raise ValueError("the answer is nested too deep") from None


def _open_answer(
    response: httpx.Response, decrypt: Callable[[str], bytes], apiv3_key: AESGCM | None
) -> Any:
    is_xml = response.content.lstrip().startswith(b"<")
    answer = from_xml(response.content) if is_xml else response.json()

    def opened(field: Field, value: Any, pointer: str) -> Any:
        if not isinstance(value, str) or not value:
            return value
        try:
            return _text(decrypt(value))
        except DecryptionError as error:
            reason = str(error)
        # Raised out here, for the error above may hold what came in plain text.
        raise DecryptionError(f"{pointer!r} is sealed for the merchant: {reason}")

    return decrypt_resource(
        replace_encrypted(_fields_of(response), answer, "", opened),
        decrypt,
        apiv3_key,
    )


def _fields_of(response: httpx.Response) -> tuple[Field, ...]:
    """Return what the catalog says of an answer; nothing if it doesn't know it."""
    try:
        request = response.request
    except RuntimeError:  # an answer of the caller's own, to nothing
        return ()
    found = index.sent_to(request.method, path_without_query(request))
    return index.load(found[0]).returns if found else ()


def decrypt_resource(value: Any, decrypt: Callable[[str], bytes], apiv3_key: AESGCM | None) -> Any:
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
    if is_encrypted(value):
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
