"""A call's values as they are written: JSON, a query, the fields of APIv2.

Only what each format has a word for is taken; anything else is named by its place and refused. A
`Sensitive` may stand for any text: its placeholder is written, and it is noted for the sending.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import UsageError
from .path import percent_encode, to_text
from .sensitive import Sensitive, SensitiveValues
from .text import child_pointer, to_utf8
from .xml import to_xml

__all__ = ["read_meta", "to_fields", "to_json", "to_query"]

_MOST_DEPTH = 50
_QUERY_SAFE = "-._~!$&'()*+,;=:@/?%"


def _encoder(found: SensitiveValues) -> json.JSONEncoder:
    return json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=found.take
    )


def to_json(value: Any, found: SensitiveValues) -> bytes:
    """Return a value as compact JSON, in UTF-8.

    Raises:
        UsageError: Something in it isn't JSON's; the message holds its JSON pointer.
    """
    try:
        return _encoder(found).encode(value).encode()
    except (TypeError, ValueError, RecursionError) as error:
        reason = "not valid Unicode" if isinstance(error, UnicodeEncodeError) else str(error)
    # Raised out here, for the error above may hold the whole body.
    place = next(_unserialisable(value, "", (), set()), "")
    raise UsageError(f"json= can't be sent: {reason}" + (f" (at {place!r})" if place else ""))


def _unserialisable(
    value: Any, pointer: str, within: tuple[int, ...], seen: set[int]
) -> Iterator[str]:
    """Yield the JSON pointers of the values that JSON has no word for."""
    if not isinstance(value, (dict, list, tuple)):
        try:
            _encoder(SensitiveValues()).encode(value).encode()
        except (TypeError, ValueError):
            yield pointer
    elif id(value) in within:  # it holds itself
        yield pointer
    elif id(value) not in seen and len(within) < _MOST_DEPTH:
        seen.add(id(value))
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            inner = child_pointer(pointer, key)
            if isinstance(key, (tuple, frozenset)):  # no key of an object, though a list
                yield inner
            yield from _unserialisable(key, inner, (*within, id(value)), seen)
            yield from _unserialisable(item, inner, (*within, id(value)), seen)


def to_query(value: Any, found: SensitiveValues) -> str:
    """Return a query as it is sent: of a dict as PHP brackets it, or of a ready str.

    Raises:
        UsageError: It is neither, or a value is none of str, int, bool, dict, list.
    """
    if isinstance(value, str):
        return percent_encode(value, _QUERY_SAFE, "query=")
    if not isinstance(value, Mapping):
        raise UsageError(f"query= takes a dict or a ready str, not {type(value).__name__}")
    return "&".join(_pairs(value.items(), None, found))


def _pairs(items: Any, within: str | None, found: SensitiveValues) -> Iterator[str]:
    for key, value in items:
        if isinstance(key, bool) or not isinstance(key, (str, int)):
            raise UsageError(f"a key of query= is {key!r}; it takes str")
        text = to_text(key, "a key of query=")
        name = text if within is None else f"{within}[{text}]"
        what = f"query= at {name!r}"
        if value is None:
            continue
        if isinstance(value, (Mapping, list, tuple)):
            if not value:
                raise UsageError(f"{what} is an empty {type(value).__name__}")
            if name.count("[") > _MOST_DEPTH:
                raise UsageError(f"query= is nested more than {_MOST_DEPTH} levels deep")
            inner = value.items() if isinstance(value, Mapping) else enumerate(value)
            yield from _pairs(inner, name, found)
        elif isinstance(value, Sensitive):
            yield f"{percent_encode(name, '', what)}={found.take(value)}"
        elif isinstance(value, (str, int)):
            text = str(value).lower() if isinstance(value, bool) else to_text(value, what)
            yield "=".join(percent_encode(part, "", what) for part in (name, text))
        else:
            raise UsageError(f"{what} takes str, int or bool, not {type(value).__name__}")


def to_fields(value: Any, option: str = "xml") -> dict[str, Any]:
    """Return the fields of an APIv2 message: each a str or a `Sensitive`; None drops its key.

    Raises:
        UsageError: It is no dict, or a value is none of str, int, or is nothing that XML can hold.
    """
    if not isinstance(value, Mapping):
        raise UsageError(f"{option}= takes a dict, not {type(value).__name__}")
    fields: dict[str, Any] = {}
    for name, item in value.items():
        if item is None:
            continue
        what = f"{option}= at {name!r}"
        if isinstance(item, Sensitive):
            fields[name] = item
        elif isinstance(item, (str, int)) and not isinstance(item, bool):
            fields[name] = to_text(item, what)
        else:
            raise UsageError(
                f"{what} takes str or int, not {type(item).__name__}: fields of APIv2 are flat, and"
                " what is nested in them is text, of JSON mostly"
            )
    to_xml(
        {name: item if isinstance(item, str) else item.placeholder for name, item in fields.items()}
    )
    return fields


def read_meta(meta: Any) -> dict[str, Any] | str:
    """Return the fields of an upload's meta, or its whole JSON as it is given.

    Raises:
        UsageError: It is neither a dict that JSON can hold, nor JSON.
    """
    if meta is None:
        return {}
    if isinstance(meta, Mapping):
        fields = dict(meta)
        to_json(fields, SensitiveValues())
        return fields
    if not isinstance(meta, str):
        raise UsageError(f"meta= takes a dict, or JSON as str, not {type(meta).__name__}")
    to_utf8(meta, "meta=")
    try:
        json.loads(meta)
        return meta
    except (ValueError, RecursionError):
        pass
    raise UsageError("meta= is a str, but no JSON; pass a dict, or JSON")
