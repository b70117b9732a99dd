"""The values of a call as text: JSON, a query, the fields of APIv2.

A value is written only if the format has a form for it. Any other value is refused, and the error
names its place. A `Sensitive` may stand for any text: its placeholder is written, and the value is
kept, so that it can be encrypted when the call is sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias
from urllib.parse import unquote

from ..errors import UsageError
from .path import percent_encode, to_text
from .sensitive import Sensitive, SensitiveValues
from .text import child_pointer, parse_json, to_utf8
from .xml import to_xml

_MAX_DEPTH = 50
_CONTAINERS = (dict, list, tuple)
_LEAVES = frozenset({str, int, float, bool, type(None)})
_QUERY_SAFE = "-._~!$&'()*+,;=:@/?%"

#: The fields of a message of APIv2, before the sensitive ones are encrypted.
MessageFields: TypeAlias = dict[str, str | Sensitive]


def _encoder(sensitive: SensitiveValues) -> json.JSONEncoder:
    return json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=sensitive.replace
    )


def to_json(value: object, sensitive: SensitiveValues) -> bytes:
    """Return a value as compact JSON, in UTF-8.

    Args:
        value: The value of ``json=``.
        sensitive: The sensitive values are added here.

    Raises:
        UsageError: A part of the value isn't JSON. The message holds the JSON pointer of the part.
    """
    try:
        text = _encoder(sensitive).encode(value).encode()
        if not _has_other_names(value):
            return text
        reason = "a name in it is no str, and JSON would have its text"
    except (TypeError, ValueError, RecursionError) as error:
        reason = _describe_failure(error)
    # Raised outside of `except`: the error above may hold the whole body.
    pointer = next(_find_unserializable(value, "", (), set()), "")
    raise UsageError(f"json= can't be sent: {reason}" + (f" (at {pointer!r})" if pointer else ""))


def _describe_failure(error: Exception) -> str:
    if isinstance(error, UnicodeEncodeError):
        return "not valid Unicode"
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if "Decimal" in str(error):
        return f"{error}: write an amount as an int, in fen (分), and other numbers as the API does"
    return str(error)


def _has_other_names(value: object) -> bool:
    """Return whether an object in it has a name that is no str: two could become the same."""
    if isinstance(value, dict):
        for name, item in value.items():
            if not isinstance(name, str) or (type(item) not in _LEAVES and _has_other_names(item)):
                return True
        return False
    return isinstance(value, _CONTAINERS) and any(map(_has_other_names, value))


def _find_unserializable(
    value: object, pointer: str, parents: tuple[int, ...], seen: set[int]
) -> Iterator[str]:
    """Yield the JSON pointers of the values that JSON can't hold."""
    if not isinstance(value, (dict, list, tuple)):
        try:
            _encoder(SensitiveValues()).encode(value).encode()
        except (TypeError, ValueError):
            yield pointer
    elif id(value) in parents:  # it contains itself
        yield pointer
    elif id(value) not in seen and len(parents) < _MAX_DEPTH:
        seen.add(id(value))
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            child = child_pointer(pointer, key)
            if isinstance(value, dict) and not isinstance(key, str):
                yield child
            yield from _find_unserializable(key, child, (*parents, id(value)), seen)
            yield from _find_unserializable(item, child, (*parents, id(value)), seen)


def to_query(value: object, sensitive: SensitiveValues) -> str:
    """Return a query as it is sent.

    Args:
        value: A dict, whose nested keys are written in brackets as PHP does; or a ready str.
        sensitive: The sensitive values are added here.

    Raises:
        UsageError: The value is neither; or a value in it is none of str, int, bool, dict, list.
    """
    if isinstance(value, str):
        return percent_encode(value, _QUERY_SAFE, "query=")
    if not isinstance(value, Mapping):
        raise UsageError(f"query= takes a dict or a ready str, not {type(value).__name__}")
    pairs = list(_query_pairs(value.items(), None, sensitive))
    names = [pair.partition("=")[0] for pair in pairs]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise UsageError(
            f"query= has {unquote(twice)!r} twice, by keys of other types or in other dicts"
        )
    return "&".join(pairs)


def _query_pairs(
    items: Iterable[tuple[object, object]], parent: str | None, sensitive: SensitiveValues
) -> Iterator[str]:
    for key, value in items:
        if isinstance(key, bool) or not isinstance(key, (str, int)):
            raise UsageError(f"a key of query= is {key!r}; it takes str")
        text = to_text(key, "a key of query=")
        name = text if parent is None else f"{parent}[{text}]"
        what = f"query= at {name!r}"
        if value is None:
            continue
        if isinstance(value, (Mapping, list, tuple)):
            if not value:
                raise UsageError(f"{what} is an empty {type(value).__name__}")
            if name.count("[") > _MAX_DEPTH:
                raise UsageError(f"query= is nested more than {_MAX_DEPTH} levels deep")
            children = value.items() if isinstance(value, Mapping) else enumerate(value)
            yield from _query_pairs(children, name, sensitive)
        elif isinstance(value, Sensitive):
            yield f"{percent_encode(name, '', what)}={sensitive.replace(value)}"
        elif isinstance(value, (str, int)):
            text = str(value).lower() if isinstance(value, bool) else to_text(value, what)
            yield "=".join(percent_encode(part, "", what) for part in (name, text))
        else:
            raise UsageError(f"{what} takes str, int or bool, not {type(value).__name__}")


def to_fields(value: object, option: str = "xml") -> MessageFields:
    """Return the fields of an APIv2 message: each a str or a `Sensitive`.

    Args:
        value: The value of the option. A key whose value is None is dropped.
        option: The option that an error names.

    Raises:
        UsageError: The value is no dict; or a value in it is neither str nor int, or is a text
            that XML can't hold.
    """
    if not isinstance(value, Mapping):
        raise UsageError(f"{option}= takes a dict, not {type(value).__name__}")
    fields: MessageFields = {}
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
                f"{what} takes str or int, not {type(item).__name__}: fields of APIv2 are flat;"
                " pass a nested value as text, mostly as JSON"
            )
    to_xml(
        {name: item if isinstance(item, str) else item.placeholder for name, item in fields.items()}
    )
    return fields


def read_meta(meta: object) -> dict[str, object] | str:
    """Return the fields of an upload's meta; or, if the meta is a str, that str.

    Raises:
        UsageError: The meta is neither a dict that JSON can hold nor JSON.
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
        parse_json(meta)
        return meta
    except ValueError:
        pass
    # Raised outside of `except`: the error above holds the meta.
    raise UsageError("meta= is a str, but no JSON; pass a dict, or JSON")
