"""Sealing by catalog (敏感信息加密): of a call, what the catalog marks; the rest stays as it is.

* Marked texts become `Sensitive`, and so are sealed with the key in use as they are sent. Those
  that the bank's key seals (APIv2) are ciphertext at once.
* What is ciphertext already, base64 of exactly a key's length, stays; so does a `Sensitive`.
* Where such a text may be inside of something else than the API has there, it is refused.
* The caller's objects stay as they are: what is returned is a copy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .. import catalog
from ..catalog import Field, Operation, index
from ..crypto import rsa
from ..encoding.sensitive import Sensitive
from ..encoding.text import child_pointer
from ..errors import UsageError

__all__ = ["encrypt_options", "find_operation", "is_encrypted", "map_marked"]

Change = Callable[[Field, Any, str], Any]
Odd = Callable[[Any, str], Any]

#: Base64 of 256, 384 or 512 bytes.
_SEALED = re.compile(r"[A-Za-z0-9+/]{342}==|[A-Za-z0-9+/]{512}|[A-Za-z0-9+/]{683}=")


def is_encrypted(value: Any) -> bool:
    """Return whether a value has the form of what an RSA key seals."""
    return isinstance(value, str) and _SEALED.fullmatch(value) is not None


def find_operation(method: str, sent: str, path: str) -> Operation:
    """Return the operation of a call.

    Args:
        method: In capitals.
        sent: The path with its variables filled.
        path: The path as it is spelled, which an error names.

    Raises:
        UsageError: The catalog has none; the message names the nearest.
    """
    found = index.match(sent, method)
    return index.load(found[0]) if found else catalog.operation(method, path)


def map_marked(fields: Iterable[Field], value: Any, pointer: str, change: Change, odd: Odd) -> Any:
    """Return a copy of an object in which what the catalog marks as sealed is changed.

    Args:
        fields: Of the object.
        value: The object.
        pointer: Its JSON pointer.
        change: Returns what takes the place of a value, of its field, itself and its pointer.
        odd: Returns what takes the place of something else where an object should be that holds
            such values, of itself and its pointer.
    """
    marked = {field.name: field for field in fields if _is_marked(field)}
    if not marked or value is None:
        return value
    if not isinstance(value, Mapping):
        return odd(value, pointer)

    def one(field: Field, item: Any, place: str) -> Any:
        if field.encrypted:
            return change(field, item, place)
        return map_marked(field.children, item, place, change, odd)

    def each(field: Field, item: Any, place: str) -> Any:
        if field.is_array and isinstance(item, (list, tuple)):
            return [one(field, each, f"{place}/{at}") for at, each in enumerate(item)]
        return one(field, item, place)

    return {
        name: each(marked[name], item, child_pointer(pointer, name)) if name in marked else item
        for name, item in value.items()
    }


def _is_marked(field: Field) -> bool:
    return bool(field.encrypted) or any(map(_is_marked, field.children))


def encrypt_options(
    operation: Operation, options: Mapping[str, Any], encrypt: Any
) -> dict[str, Any]:
    """Return a call's options with all sealed that the catalog marks.

    Args:
        operation: The operation that is called.
        options: Of the call.
        encrypt: True; or the bank's public key, in any form that `rsa.load_public_key` takes.

    Raises:
        UsageError: The operation has nothing to seal; or a value is no text, too long, or in a
            ready text; or it wants the other key. The message has its JSON pointer, never itself.
    """
    key = None if encrypt is True else rsa.load_public_key(encrypt, "encrypt=")
    marked = {place: operation.option_fields(place) for place in ("json", "query", "xml", "meta")}
    marked = {place: fields for place, fields in marked.items() if any(map(_is_marked, fields))}
    if not marked:
        raise UsageError(
            f"the catalog marks nothing of {operation.method} {operation.path} as sealed: leave"
            " encrypt= out, and put a chainpay.Sensitive where you know better"
        )
    if isinstance(options.get("body"), (str, bytes)):
        _refuse(options["body"], "/body")
    _refuse_elsewhere(options, marked)
    changed = dict(options)
    for place, fields in marked.items():
        if place == "meta":
            changed |= _with_meta(operation, options, fields, key)
        elif place in options:
            changed[place] = map_marked(fields, options[place], f"/{place}", _seal(key), _refuse)
    return changed


def _refuse_elsewhere(options: Mapping[str, Any], marked: Mapping[str, tuple[Field, ...]]) -> None:
    """Refuse a field that is to be sealed in an option where the operation has none of them."""
    names = {field.name for fields in marked.values() for field in fields if _is_marked(field)}
    for place in {"json", "query", "xml"} - marked.keys():
        given = options.get(place)
        found = names & given.keys() if isinstance(given, Mapping) else ()
        for name in sorted(found):
            where = " or ".join(f"{known}=" for known in marked)
            raise UsageError(
                f"{child_pointer('/' + place, name)!r} is to be sealed, and belongs in {where}"
            )


def _refuse(given: Any, pointer: str) -> NoReturn:
    kind = "ready text" if isinstance(given, (str, bytes)) else type(given).__name__
    raise UsageError(
        f"encrypt= can't look for what is to be sealed in a {kind}, which would be sent as it is"
        f" (at {pointer!r}): give fields in a dict"
    )


def _with_meta(
    operation: Operation,
    options: Mapping[str, Any],
    fields: tuple[Field, ...],
    key: RSAPublicKey | None,
) -> dict[str, Any]:
    media: Any = options.get("body")
    if not hasattr(media, "prepare"):
        return {}
    fitted = media.for_operation(operation.path)
    meta = map_marked(fields, fitted.outline(), "/meta", _seal(key), _refuse)
    return {"body": fitted.with_meta(meta)}


def _seal(key: RSAPublicKey | None) -> Change:
    def change(field: Field, value: Any, pointer: str) -> Any:
        if value is None or is_encrypted(value):
            return value
        text = _sensitive(value, pointer)
        if field.key != "bank" and key is None:
            return text
        if field.key == "bank" and key is not None:
            return rsa.encrypt(text.plaintext, key)
        wanted = "the platform's key: encrypt=True"
        if field.key == "bank":
            wanted = "the key that v2/risk/getpublickey answers: encrypt=<that public key>"
        raise UsageError(f"{pointer!r} is sealed with {wanted}")

    return change


def _sensitive(value: Any, pointer: str) -> Sensitive:
    if isinstance(value, Sensitive):
        return value
    if not isinstance(value, str):
        raise UsageError(f"{pointer!r} is sealed, and takes a str, not {type(value).__name__}")
    try:
        return Sensitive(value)
    except UsageError as error:
        reason = str(error)
    # Raised out here, for the error above may hold the text.
    raise UsageError(f"{pointer!r} can't be sealed: {reason}")
