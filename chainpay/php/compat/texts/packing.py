"""PHP's `pack` and `unpack`: values as bytes, and back."""

from __future__ import annotations

import re
import struct
import sys
from collections.abc import Callable

from ..standard.elements import listed
from ..standard.values import (
    Array,
    Value,
    as_bytes,
    as_int,
    as_text,
    from_bytes,
    to_bytes,
    to_float,
    to_int,
)

__all__ = ["pack", "unpack"]

#: The codes of numbers → those of Python's struct.
_INTS = {
    **{"c": "b", "C": "B", "s": "=h", "S": "=H", "n": ">H", "v": "<H", "i": "=i", "I": "=I"},
    **{"l": "=i", "L": "=I", "N": ">I", "V": "<I", "q": "=q", "Q": "=Q", "J": ">Q", "P": "<Q"},
}
_FLOATS = {"f": "=f", "g": "<f", "G": ">f", "d": "=d", "e": "<d", "E": ">d"}
_CODE = re.compile(r"(.)(\*|\d+)?", re.DOTALL)


def pack(format: Value, *values: Value) -> str:
    """PHP's `pack`.

    Raises:
        ValueError: There are too few values or too many, or a code is none.
    """
    made, waiting = b"", [*values]
    text = as_text(format)
    for code, repeat in _CODE.findall(text):
        if code in "xX@":
            made = _move(made, code, 1 if repeat == "" else 0 if repeat == "*" else int(repeat))
        elif code in "aAZhH":
            made += _pack_text(code, repeat, _take(waiting, code))
        elif code in _INTS or code in _FLOATS:
            count = len(waiting) if repeat == "*" else int(repeat or 1)
            made += b"".join(_pack_number(code, _take(waiting, code)) for _ in range(count))
        else:
            raise ValueError(f"Type {code}: unknown format code")
    return from_bytes(made)


def _take(waiting: list[Value], code: str) -> Value:
    if not waiting:
        raise ValueError(f"Type {code}: not enough arguments")
    return waiting.pop(0)


def _move(made: bytes, code: str, count: int) -> bytes:
    if code == "X":
        return made[: max(len(made) - count, 0)]
    return made + b"\0" * count if code == "x" else made[:count].ljust(count, b"\0")


def _pack_text(code: str, repeat: str, value: Value) -> bytes:
    data = to_bytes(value)
    if code in "hH":
        digits = from_bytes(data)
        digits = digits if repeat == "*" else digits[: int(repeat or 1)]
        digits += "0" * (len(digits) % 2)
        swapped = digits if code == "H" else re.sub("(.)(.)", r"\2\1", digits)
        return bytes.fromhex(swapped)
    if repeat == "*":
        return data + (b"\0" if code == "Z" else b"")
    size = int(repeat or 1)
    kept = data[: max(size - 1, 0)] if code == "Z" else data[:size]
    return kept.ljust(size, b" " if code == "A" else b"\0")


def _pack_number(code: str, value: Value) -> bytes:
    if code in _FLOATS:
        return struct.pack(_FLOATS[code], to_float(value))
    form = _INTS[code].upper() if _INTS[code][0] in "=<>" else "B"
    return struct.pack(form, to_int(value) & ((1 << 8 * struct.calcsize(form)) - 1))


def unpack(format: Value, string: Value, offset: Value = 0) -> Array | bool:
    """PHP's `unpack`: values by their names; False if the bytes don't suffice."""
    data, at = as_bytes(string)[as_int(offset) :], 0
    values: dict[int | str, Value] = {}
    written = as_text(format)
    for part in written.removesuffix("/").split("/") if written else ():
        code, rest = part[:1] or "/", part[1:]
        name = re.sub(r"^(\*|\d+)", "", rest)
        repeat = rest.removesuffix(name)
        if code in "aAZhHxX@":
            read = _unpack_text(code, repeat, name, data, at, values)
        else:
            read = _unpack_numbers(code, repeat, name, data, at, values)
        if read is None:
            return False
        at = read
    return listed(values)


def _key(name: str, number: int, repeats: bool) -> int | str:
    text = f"{name}{number}" if repeats or not name else name
    return int(text) if re.fullmatch("0|-?[1-9][0-9]*", text) else text


def _unpack_text(
    code: str, repeat: str, name: str, data: bytes, at: int, into: dict[int | str, Value]
) -> int | None:
    count = 1 if repeat == "" else None if repeat == "*" else int(repeat)
    if code in "xX@":
        return _moved(code, 0 if count is None else count, len(data), at)
    size = len(data) - at if count is None else (count + count % 2) // 2 if code in "hH" else count
    if at + size > len(data):
        return None
    piece = data[at : at + size]
    into[_key(name, 1, False)] = _TEXTS[code](piece, len(piece) * 2 if count is None else count)
    return at + size


def _moved(code: str, count: int, size: int, at: int) -> int | None:
    if code == "X":
        return max(at - count, 0)
    if code == "@":
        return min(count, size)
    return at + count if at + count <= size else None


def _nibbles(data: bytes, count: int) -> str:
    return data.hex()[:count]


_TEXTS: dict[str, Callable[[bytes, int], str]] = {
    "a": lambda data, _: from_bytes(data),
    "A": lambda data, _: from_bytes(data.rstrip(b"\0\t\r\n ")),
    "Z": lambda data, _: from_bytes(data.partition(b"\0")[0]),
    "H": _nibbles,
    "h": lambda data, count: re.sub("(.)(.)", r"\2\1", data.hex())[:count],
}


def _unpack_numbers(
    code: str, repeat: str, name: str, data: bytes, at: int, into: dict[int | str, Value]
) -> int | None:
    form = _INTS.get(code) or _FLOATS.get(code)
    if form is None:
        raise ValueError(f"Invalid format type {code}")
    size = struct.calcsize(form)
    count = (len(data) - at) // size if repeat == "*" else int(repeat or 1)
    if at + count * size > len(data):
        return None
    for number, (value,) in enumerate(struct.iter_unpack(form, data[at : at + count * size]), 1):
        into[_key(name, number, bool(repeat))] = _signed(value)
    return at + count * size


def _signed(value: float) -> float:
    """Return a number of 64 bits as PHP has it: the greatest ints are negative ones."""
    return value - 2**64 if isinstance(value, int) and value > sys.maxsize else value
