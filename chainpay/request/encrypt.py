"""Encrypts the fields of a call that the catalog marks (敏感信息加密), and no others.

* A marked text becomes a `Sensitive`, and is encrypted with the current platform key when the call
  is sent. Fields for the bank's key (APIv2) are encrypted at once.
* A value that is already ciphertext (base64 of exactly a key's length) stays, and so does a
  `Sensitive`.
* If a marked field may be inside a value that cannot be searched, the call is refused.
* The caller's objects stay as they are: the result is a copy.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ..catalog import Field, Operation
from ..catalog.walk import Fields, Replace, Values, has_encrypted, replace_encrypted
from ..crypto import rsa
from ..encoding.sensitive import Sensitive, is_encrypted
from ..encoding.text import child_pointer
from ..errors import UsageError, shorten
from .media import Media


def encrypt_options(operation: Operation, options: Values, encrypt: Any) -> dict[str, object]:
    """Return a call's options in which all fields are encrypted that the catalog marks.

    Args:
        operation: The operation.
        options: The options of the call.
        encrypt: True; or the bank's public key, in any form that `rsa.load_public_key` takes.

    Raises:
        UsageError: The operation has no marked field; or a marked value is no text, is too long, is
            inside a ready text, or needs another key. The message has the JSON pointer of the
            value, never the value.
    """
    key = None if encrypt is True else rsa.load_public_key(encrypt, "encrypt=")
    marked = {
        option: operation.option_fields(option) for option in ("json", "query", "xml", "meta")
    }
    marked = {option: fields for option, fields in marked.items() if has_encrypted(fields)}
    if not marked:
        raise UsageError(
            f"the catalog marks no field of {operation.method} {operation.path} as encrypted: omit"
            " encrypt=; if you know that a field must be encrypted, use a chainpay.Sensitive"
        )
    if isinstance(options.get("body"), (str, bytes)):
        _refuse(options["body"], "/body")
    _refuse_elsewhere(options, marked)
    replace = _encrypt_with(key)
    changed = dict(options)
    for option, fields in marked.items():
        if option == "meta":
            changed |= _encrypt_meta(operation, options.get("body"), fields, replace)
        elif option in options:
            values, pointer = options[option], f"/{option}"
            changed[option] = replace_encrypted(fields, values, pointer, replace, _refuse)
    return changed


def _refuse_elsewhere(options: Values, marked: Mapping[str, Fields]) -> None:
    """Refuse a marked field in an option where the operation has no marked fields."""
    names = {field.name for fields in marked.values() for field in fields if has_encrypted([field])}
    for option in {"json", "query", "xml"} - marked.keys():
        values = options.get(option)
        misplaced = names & values.keys() if isinstance(values, Mapping) else ()
        for name in sorted(misplaced):
            right = " or ".join(f"{known}=" for known in marked)
            raise UsageError(
                f"{child_pointer('/' + option, name)!r} must be encrypted, and belongs in {right}"
            )


def _refuse(value: object, pointer: str) -> NoReturn:
    kind = "ready text" if isinstance(value, (str, bytes)) else type(value).__name__
    raise UsageError(
        f"encrypt= cannot find the fields to encrypt in a {kind} (at {pointer!r}), which would be"
        " sent as it is: pass the fields in a dict"
    )


def _encrypt_meta(
    operation: Operation, media: object, fields: Fields, replace: Replace
) -> dict[str, Media]:
    if not isinstance(media, Media):
        return {}
    media = media.for_operation(operation.path)
    meta = replace_encrypted(fields, media.outline(), "/meta", replace, _refuse)
    return {"body": media.with_meta(meta)}


def _encrypt_with(key: RSAPublicKey | None) -> Replace:
    """Return what encrypts a field: with the bank's key, or with the platform key if it is None."""

    def replace(field: Field, value: object, pointer: str) -> object:
        if value is None or is_encrypted(value):
            return value
        text = _make_sensitive(value, pointer)
        if field.key != "bank" and key is None:
            return text
        if field.key == "bank" and key is not None:
            return rsa.encrypt(text.plaintext, key)
        needed = "the platform's key: encrypt=True"
        if field.key == "bank":
            needed = "the key that v2/risk/getpublickey answers: encrypt=<that public key>"
        raise UsageError(f"{pointer!r} must be encrypted with {needed}")

    return replace


def _make_sensitive(value: object, pointer: str) -> Sensitive:
    if isinstance(value, Sensitive):
        return value
    if not isinstance(value, str):
        raise UsageError(
            f"{shorten(pointer)!r} is an encrypted field and takes a str, not"
            f" {type(value).__name__}"
        )
    try:
        return Sensitive(value)
    except UsageError as error:
        reason = str(error)
    # Raised outside of except: the error above may hold the text.
    raise UsageError(f"{pointer!r} cannot be encrypted: {reason}")
