"""Decrypting what the platform has encrypted: single values, or all of an answer.

* A value that is encrypted for the merchant has a form of its own: base64 of exactly the length of
  an RSA key. Whatever has that form is decrypted. A signature has the same form; a value that can't
  be decrypted stays as it is.
* An encrypted resource is a dict with ``ciphertext`` and ``nonce``. It needs the APIv3 key.
* A field that the catalog marks as encrypted in an answer must be decrypted; else it is an error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..catalog import Field, index
from ..catalog.walk import replace_encrypted
from ..crypto import aes_gcm
from ..encoding.sensitive import is_encrypted
from ..encoding.text import parse_json
from ..encoding.xml import from_xml
from ..errors import DecryptionError, UsageError, path_without_query

if TYPE_CHECKING:
    import httpx

Decrypt = Callable[[str], bytes]
"""Decrypts a ciphertext in base64 with the merchant's private key."""


def decrypt_response(
    response: httpx.Response, decrypt: Decrypt, apiv3_key: AESGCM | None
) -> object:
    """Return an answer parsed and with everything in it decrypted.

    Args:
        response: The answer: JSON, or XML of APIv2.
        decrypt: See `decrypt_value`.
        apiv3_key: See `decrypt_value`.

    Returns:
        None if the answer has no body, as a 204.

    Raises:
        DecryptionError: A field that the catalog marks as encrypted can't be decrypted. The message
            has the field's JSON pointer.
        UsageError: The answer has a resource, and there is no APIv3 key; or the answer is neither a
            dict nor a list.
        ValueError: The answer is neither JSON nor XML, or nested too deeply.
    """
    if not response.content.strip():
        return None
    is_xml = response.content.lstrip().startswith(b"<")
    answer: object = from_xml(response.content) if is_xml else parse_json(response.content)

    def decrypt_field(field: Field, value: object, pointer: str) -> object:
        if not isinstance(value, str) or not value:
            return value
        try:
            return _to_text(decrypt(value))
        except DecryptionError as error:
            reason = str(error)
        # Raised outside of `except`: the error above may hold a value that came in plain text.
        raise DecryptionError(f"{pointer!r} is encrypted for the merchant: {reason}")

    fields = _find_answer_fields(response)
    answer = replace_encrypted(fields, answer, "", decrypt_field)
    return decrypt_value(answer, decrypt, apiv3_key)


def _find_answer_fields(response: httpx.Response) -> tuple[Field, ...]:
    """Return the fields of an answer as the catalog has them; none if it doesn't know the call."""
    try:
        request = response.request
    except RuntimeError:  # the caller made the answer, without a request
        return ()
    match = index.match_request(request.method, path_without_query(request))
    return index.load(match[0]).returns if match else ()


def decrypt_value(value: object, decrypt: Decrypt, apiv3_key: AESGCM | None) -> object:
    """Return an encrypted value decrypted; of a dict or list, a copy with all values decrypted.

    Args:
        value: A ciphertext in base64, an encrypted resource, or parsed JSON.
        decrypt: Decrypts a value that is encrypted for the merchant.
        apiv3_key: Decrypts resources; None if the client has none.

    Raises:
        DecryptionError: `value` is a single ciphertext or a resource, and can't be decrypted.
        UsageError: `value` is something else or nested too deeply, or there is no APIv3 key for the
            resource.
    """
    if isinstance(value, str):
        return _to_text(decrypt(value))
    if not isinstance(value, (dict, list)):
        raise UsageError(
            "decrypt() takes an encrypted str, the dict or list of an answer, or the answer itself,"
            f" not {type(value).__name__}"
        )
    try:
        return _decrypt_all(value, decrypt, apiv3_key)
    except RecursionError:
        raise UsageError("what decrypt() got is nested too deeply") from None


def _decrypt_all(value: object, decrypt: Decrypt, apiv3_key: AESGCM | None) -> object:
    if isinstance(value, dict):
        if {"ciphertext", "nonce"} <= value.keys():
            return _decrypt_resource(value, apiv3_key)
        return {name: _decrypt_all(item, decrypt, apiv3_key) for name, item in value.items()}
    if isinstance(value, list):
        return [_decrypt_all(item, decrypt, apiv3_key) for item in value]
    if isinstance(value, str) and is_encrypted(value):
        try:
            return _to_text(decrypt(value))
        except DecryptionError:
            return value
    return value


def _decrypt_resource(resource: dict[str, Any], apiv3_key: AESGCM | None) -> str:
    if apiv3_key is None:
        raise UsageError("the client has no apiv3_key= (APIv3密钥) to decrypt this with")
    return _to_text(
        aes_gcm.decrypt(
            resource["ciphertext"],
            apiv3_key,
            resource["nonce"],
            resource.get("associated_data") or "",
        )
    )


def _to_text(plaintext: bytes) -> str:
    try:
        return plaintext.decode()
    except UnicodeDecodeError:
        pass
    # Raised outside of `except`: the error above holds the plaintext.
    raise DecryptionError("the encrypted value was decrypted, but is no text")
