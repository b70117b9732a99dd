"""Checking a call against the catalog before it is sent, when the client is asked to.

* A finding says where, as a JSON pointer whose first part is the option: ``/json/amount/total``,
  ``/query/…``, ``/xml/…``, ``/headers/…``, ``/body``, ``/base_uri``; ``/path/…`` is a variable of
  the path, ``/meta/…`` a field of an upload's meta. The empty pointer is the call itself.
* It never says what was there: a value may be secret.
* An error contradicts the catalog. What its age alone may explain is a warning: an unknown field or
  path, a deprecated operation, a text that is too long.
* JSON of APIv3 is typed. All else is text, in which ``1`` and ``"1"`` are the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from ..catalog import Field, Operation
from ..catalog.index import variable_values
from ..catalog.model import ADDED_BY_CLIENT, TYPES
from ..encoding.sensitive import Sensitive
from ..encoding.text import child_pointer
from ..errors import CheckError, CheckWarning, Finding, UsageError, warn
from .base_uri import is_platform_url, parse_base_uri
from .encrypt import find_operation, is_encrypted
from .fields import MCHID_NAMES

if TYPE_CHECKING:
    from .call import Call

__all__ = ["Finding", "check", "findings"]

_NULL = "is null, which is not taken: leave it out"
#: What every message of APIv2 may have.
_COMMON = frozenset({"sign", "nonce_str", "sign_type", *MCHID_NAMES})
_NAMES = {
    "string": "a text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
}
_KINDS = {
    "str": "a text",
    "int": "an integer",
    "bool": "a boolean",
    "dict": "an object",
    "list": "a list",
}
_TEXTS = {
    "string": re.compile(".*", re.DOTALL),
    "integer": re.compile(r"-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?"),
    "boolean": re.compile("true|false|0|1", re.IGNORECASE),
}
_FRACTION = re.compile(r"[0-9]+\.[0-9]+")
_NO_OFFSET = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_MOST_VALUES = 12
_NAME = re.compile(r"[A-Za-z_][\w.$-]{0,63}", re.ASCII)


class _Reading(NamedTuple):
    """How values are read: typed or as text; and whether their rules are those of APIv3."""

    typed: bool
    v3: bool


def check(mode: str, call: Call, path: str, options: Mapping[str, Any]) -> None:
    """Compare a call with the catalog.

    Args:
        mode: ``warn`` or ``error``.
        call: What would be sent.
        path: As it is spelled.
        options: What it was made of.

    Raises:
        CheckError: There is an error among the findings, and the mode is ``error``.

    Warns:
        CheckWarning: There are findings otherwise; one tells all, at the caller's line.
    """
    found: tuple[Finding, ...]
    try:
        operation = find_operation(call.method, call.path, path)
    except UsageError as unknown:
        name, found = f"{call.method} {path}", (Finding("/path", str(unknown), "warning"),)
    else:
        name, found = f"{operation.method} {operation.path}", findings(operation, call, options)
    if not found:
        return
    told = "".join(f"\n  {finding}" for finding in found)
    if mode == "error" and any(finding.severity == "error" for finding in found):
        raise CheckError(f"{name} does not fit the catalog; nothing was sent:{told}", found)
    warn(f"{name} may not fit the catalog:{told}", CheckWarning)


def findings(operation: Operation, call: Call, options: Mapping[str, Any]) -> tuple[Finding, ...]:
    """Return all that is wrong with a call of an operation, or may be.

    Args:
        operation: What is called.
        call: What would be sent.
        options: What it was made of; they have been encoded, and so can be.
    """
    return (*_of_the_call(operation, call), *_of_the_fields(operation, call, options))


def _of_the_call(operation: Operation, call: Call) -> Iterator[Finding]:
    if operation.is_old:
        yield Finding("", "the operation is deprecated, or discarded", "warning")
    address = urlsplit(call.url)
    if operation.host and is_platform_url(f"{address.scheme}://{address.netloc}"):
        needed = parse_base_uri(operation.host)
        # One with a prefix is answered by several hosts.
        there = address.path if needed.prefix else call.url
        if not there.startswith(f"{needed.prefix or needed.origin}/"):
            yield Finding("/base_uri", f"the operation is at {operation.host}, not there")
    if call.media is None and operation.fields_in("multipart"):
        yield Finding("/body", "is missing: a file to upload, as a chainpay.Media")


def _of_the_fields(
    operation: Operation, call: Call, options: Mapping[str, Any]
) -> Iterator[Finding]:
    text = _Reading(typed=False, v3=call.v2 is None)
    headers = {name.lower(): value for name, value in call.headers}
    known = {
        field.name: headers.get(field.name.lower()) for field in operation.fields_in("headers")
    }
    yield from _object(
        operation.fields_in("path"), variable_values(operation.path, call.path), "/path", text
    )
    yield from _object(operation.fields_in("headers"), _with_added(known, known), "/headers", text)
    if call.v2 is not None:
        fields = operation.option_fields("xml")
        given = _with_added({field.name for field in fields}, call.v2.values)
        yield from _object(fields, given, "/query" if "query" in options else "/xml", text)
        return
    query = options.get("query", {})
    query = _pairs(query) if isinstance(query, str) else query
    yield from _object(operation.fields_in("query"), query, "/query", text)
    typed = _Reading(typed=True, v3=True)
    if call.media is not None and operation.fields_in("multipart"):
        meta = call.media.for_operation(call.path).outline()
        yield from _object_or_text(operation.option_fields("meta"), meta, "/meta", typed)
    fields = operation.fields_in("json")
    if "json" in options or (fields and not call.body):
        yield from _object(fields, options.get("json", {}), "/json", typed)
    elif fields:
        yield from _object_or_text(fields, call.body.decode(errors="replace"), "/body", typed)


def _with_added(known: Iterable[str], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is given with what is added as it is sent, as far as the catalog knows that."""
    added = {name: "" for name in known if name in ADDED_BY_CLIENT}
    return added | {
        name: value
        for name, value in given.items()
        if value is not None and (name in known or name not in _COMMON)
    }


def _object_or_text(
    fields: Iterable[Field], value: Any, pointer: str, reading: _Reading
) -> Iterator[Finding]:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            yield Finding(pointer, "holds no JSON")
            return
    yield from _object(fields, value, pointer, reading)


def _object(
    fields: Iterable[Field], value: Any, pointer: str, reading: _Reading
) -> Iterator[Finding]:
    """Yield what is wrong with the members of an object."""
    if not isinstance(value, Mapping):
        yield Finding(pointer, f"takes an object, not {_kind(value)}")
        return
    # In one of several structures, a field of the same name may be another.
    known: dict[str, list[Field]] = {}
    for field in fields:
        known.setdefault(field.name, []).append(field)
    given = {_name(name): item for name, item in value.items() if reading.typed or item is not None}
    for name, item in given.items():
        place = child_pointer(pointer, name)
        if name in known:
            yield from min(
                (list(_value(field, item, place, reading)) for field in known[name]), key=len
            )
            continue
        near = get_close_matches(name, known, n=1)
        hint = f"; the nearest is {near[0]}" if near else ""
        yield Finding(place, f"is unknown to the catalog{hint}", "warning")
        yield from _anything(item, place)
    either = [name for name, (field, *_) in known.items() if field.either]
    if either and not given.keys() & set(either):
        yield Finding(
            child_pointer(pointer, either[0]), f"is missing; one of {', '.join(either)} will do"
        )
    for name, alternatives in known.items():
        if name not in given and all(field.required for field in alternatives):
            label = f" ({alternatives[0].label})" if alternatives[0].label else ""
            yield Finding(child_pointer(pointer, name), f"is missing{label}")


def _pairs(text: str) -> dict[str, str]:
    """Return the fields of a query; a piece without a ``=`` is a value, and has no name."""
    named = (piece if "=" in piece else f"={piece}" for piece in text.split("&") if piece)
    return dict(parse_qsl("&".join(named), keep_blank_values=True))


def _name(name: Any) -> str:
    """Return the name of a member; what is none may be a value that came there by mistake."""
    return name if isinstance(name, str) and _NAME.fullmatch(name) else "…"


def _value(field: Field, value: Any, pointer: str, reading: _Reading) -> Iterator[Finding]:
    """Yield what is wrong with the value of a field."""
    if not field.is_array:
        yield from _one(field, value, pointer, reading)
    elif isinstance(value, (list, tuple)):
        for at, item in enumerate(value):
            yield from _one(field, item, f"{pointer}/{at}", reading)
    elif reading.typed:  # as text, a list may be spelled otherwise
        yield Finding(pointer, _NULL if value is None else f"takes a list, not {_kind(value)}")


def _one(field: Field, value: Any, pointer: str, reading: _Reading) -> Iterator[Finding]:
    if value is None:
        yield Finding(pointer, _NULL)
    elif field.item == "object":
        yield from _object(field.children, value, pointer, reading)
    elif isinstance(value, Sensitive):
        yield from _sealed(field, pointer)
    elif _is_fraction(field, value):
        yield Finding(pointer, "is a fraction; amounts are whole fen (分)")
    elif not _fits(field.item, value, reading):
        yield Finding(pointer, f"takes {_NAMES[field.item]}, not {_kind(value)}")
    elif field.encoded:
        yield from _encoded(field, str(value), pointer, reading)
    elif field.encrypted:
        if not is_encrypted(value):
            yield Finding(pointer, "is plaintext where ciphertext is due: see encrypt=, Sensitive")
    else:
        yield from _content(field, value, pointer, reading)


def _sealed(field: Field, pointer: str) -> Iterator[Finding]:
    if field.item != "string":
        yield Finding(pointer, f"takes {_NAMES[field.item]}, not a text")
    elif field.key == "bank":
        yield Finding(pointer, "is sealed with the bank's key: encrypt=<that public key>")
    elif not field.encrypted:
        yield Finding(pointer, "is a Sensitive, and the catalog knows it as plaintext", "warning")


def _encoded(field: Field, text: str, pointer: str, reading: _Reading) -> Iterator[Finding]:
    """Yield what is wrong with what a text holds."""
    if field.encoded == "url":
        text = text if "=" in text else unquote(text)  # the whole of it may be encoded
        yield from _object(field.children, _pairs(text), pointer, reading)
        return
    reading = reading._replace(typed=reading.v3)
    if field.content != "array":
        yield from _object_or_text(field.children, text, pointer, reading)
        return
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        held = None
    if isinstance(held, list):
        for one in field.children:  # there is one: the list itself, whose name is not written
            yield from _value(one, held, pointer, reading)
    else:
        yield Finding(pointer, "holds no list in JSON")


def _content(field: Field, value: Any, pointer: str, reading: _Reading) -> Iterator[Finding]:
    """Yield what is wrong with a value of the right type."""
    allowed = field.enum or ((field.const,) if field.const is not None else ())
    if allowed and (value if reading.typed else str(value)) not in (
        allowed if reading.typed else map(str, allowed)
    ):
        more = ", …" if len(allowed) > _MOST_VALUES else ""
        yield Finding(pointer, f"takes {', '.join(map(str, allowed[:_MOST_VALUES]))}{more}")
    yield from _anything(value, pointer)
    text = str(value)
    if field.max_length and len(text) > field.max_length:
        yield Finding(
            pointer, f"has {len(text)} characters, more than {field.max_length}", "warning"
        )
    if field.name.endswith("notify_url") and ("?" in text or "#" in text):
        yield Finding(pointer, "has a query or a fragment, which is not called back")
    if reading.v3 and field.item == "string" and _NO_OFFSET.fullmatch(text):
        yield Finding(pointer, "is a time without an offset, such as +08:00")


def _anything(value: Any, pointer: str) -> Iterator[Finding]:
    """Yield what is wrong wherever it stands: null, and characters of 4 bytes."""
    if value is None:
        yield Finding(pointer, _NULL)
    elif isinstance(value, str):
        if any(character > "\uffff" for character in value):
            yield Finding(pointer, "has a character of 4 bytes in UTF-8, such as an emoji")
    elif isinstance(value, (Mapping, list, tuple)):
        pairs = value.items() if isinstance(value, Mapping) else enumerate(value)
        for name, item in pairs:
            yield from _anything(item, child_pointer(pointer, name))


def _fits(kind: str, value: Any, reading: _Reading) -> bool:
    if reading.typed:
        return isinstance(value, TYPES[kind]) and (kind == "boolean") is isinstance(value, bool)
    return isinstance(value, (str, int, float)) and bool(_TEXTS[kind].fullmatch(str(value)))


def _is_fraction(field: Field, value: Any) -> bool:
    """Return whether it is an amount in yuan, or any float of an amount."""
    return bool(field.unit) and (
        isinstance(value, float)
        or (isinstance(value, str) and _FRACTION.fullmatch(value) is not None)
    )


def _kind(value: Any) -> str:
    """Return what a value is, in words."""
    kind = type(value).__name__
    return _KINDS.get(kind, f"a {kind}")
