"""PHP's `serialize`, of all but objects with a class of their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace

from ..properties import properties
from ..standard.elements import keyed
from ..standard.values import (
    Value,
    as_bytes,
    float_text,
    from_bytes,
    get_debug_type,
    is_array,
    is_string,
    key_of,
    listed,
    to_bytes,
)

__all__ = ["serialize", "unserialize"]


def serialize(value: Value) -> str:
    """PHP's `serialize`.

    Raises:
        TypeError: An object other than those of `json_decode`.
    """
    return from_bytes(_serialized(value))


def _serialized(value: Value) -> bytes:
    if value is None:
        return b"N;"
    if isinstance(value, bool):
        return f"b:{int(value)};".encode()
    if isinstance(value, int):
        return f"i:{int(value)};".encode()
    if isinstance(value, float):
        return f"d:{float_text(value)};".encode()
    if is_string(value):
        data = to_bytes(value)
        return f"s:{len(data)}:".encode() + b'"' + data + b'";'
    if is_array(value):
        head, pairs = "a", [*keyed(value).items()]
    elif isinstance(value, SimpleNamespace):
        head, pairs = 'O:8:"stdClass"', [*properties(value)]
    else:
        raise TypeError(f"Serialization of {get_debug_type(value)} is not possible here")
    content = b"".join(_serialized(one) for pair in pairs for one in pair)
    return f"{head}:{len(pairs)}:{{".encode() + content + b"}"


def unserialize(data: Value, options: Value = ()) -> Value:
    """PHP's `unserialize`: False of what is damaged, or has objects with a class.

    Args:
        data: The text.
        options: Whether an object may be made of what class: none is, but for ``stdClass``.
    """
    whole = as_bytes(data)
    try:
        return _read(whole, 0)[0]
    except (ValueError, IndexError, TypeError, KeyError):
        return False


def _until(data: bytes, at: int, mark: bytes) -> tuple[bytes, int]:
    end = data.index(mark, at)
    return data[at:end], end + len(mark)


def _read(data: bytes, at: int) -> tuple[Value, int]:
    kind = data[at : at + 2]
    if kind == b"N;":
        return None, at + 2
    if kind in (b"b:", b"i:", b"d:"):
        word, at = _until(data, at + 2, b";")
        return _SCALARS[kind](word), at
    if kind == b"s:":
        size, at = _until(data, at + 2, b':"')
        end = at + _int(size)
        if data[end : end + 2] != b'";':
            raise ValueError("a text does not end where it should")
        return from_bytes(data[at:end]), end + 2
    is_object = data.startswith(b'O:8:"stdClass":', at)
    if not is_object and kind != b"a:":
        raise ValueError("unknown kind")
    size, at = _until(data, at + (15 if is_object else 2), b":{")
    pairs: dict[int | str, Value] = {}
    for _ in range(_int(size)):
        key, at = _read(data, at)
        pairs[key_of(key)], at = _read(data, at)
    if data[at : at + 1] != b"}":
        raise ValueError("an array does not end where it should")
    if is_object:
        return SimpleNamespace(**{str(key): one for key, one in pairs.items()}), at + 1
    return listed(pairs), at + 1


def _int(word: bytes) -> int:
    if not re.fullmatch(rb"[+-]?[0-9]+", word):  # `int` takes more
        raise ValueError("not an int")
    return int(word)


_SCALARS: dict[bytes, Callable[[bytes], Value]] = {
    b"b:": lambda word: [b"0", b"1"].index(word) == 1,
    b"i:": _int,
    b"d:": float,
}
