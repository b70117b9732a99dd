"""PHP's pointers into arrays: `next`, `prev`, and what then is there.

A pointer belongs to one array, and a copy of the array begins with its own at the same place.
Python's lists and dicts have no room for it, so pointers are kept here, by the identity of the
array; an array whose pointer is at the start has none.
"""

from __future__ import annotations

import sys
from itertools import islice

from .values import Array, Value, get_debug_type, is_array

__all__ = ["next", "pointed", "pointed_key", "prev", "to_end", "to_start"]

_pointers: dict[int, tuple[Array, int]] = {}
#: With so many, those of arrays that nobody has any more are dropped.
_MANY = 1000
#: The references to an array that only its pointer has: in the tuple, here, and of the call.
_OWN = 3


def follow(array: Array, other: Array) -> None:
    """Point into another array where the pointer of an array is: it is a copy, or grew from it."""
    if id(array) in _pointers:
        _point(other, _pointers[id(array)][1])


def follow_removal(array: Array, other: Array, place: int) -> None:
    """Point into an array from which the element at a place has gone: to the one behind it."""
    if id(array) in _pointers:
        pointer = _pointers[id(array)][1]
        _point(other, pointer - (place < pointer))


def next(array: Value) -> Value:
    """PHP's `next`: the value after the one that the pointer is at; False after the last."""
    _point(_checked(array, "next"), min(_place(array) + 1, len(array)))
    return pointed(array)


def prev(array: Value) -> Value:
    """PHP's `prev`: the value before the one that the pointer is at; False before the first."""
    place = _place(_checked(array, "prev"))
    _point(array, place - 1 if 0 < place < len(array) else len(array))
    return pointed(array)


def to_end(array: Value) -> Value:
    """PHP's `end`: the last value, to which the pointer goes."""
    _point(_checked(array, "end"), max(len(array) - 1, 0))
    return pointed(array)


def to_start(array: Value) -> Value:
    """PHP's `reset`: the first value, to which the pointer goes."""
    _point(_checked(array, "reset"), 0)
    return pointed(array)


def pointed(array: Value) -> Value:
    """PHP's `current`: the value that the pointer is at; False after the last."""
    place = _place(_checked(array, "current"))
    values = array if isinstance(array, list) else array.values()
    return [*islice(values, place, place + 1), False][0]


def pointed_key(array: Value) -> Value:
    """PHP's `key`: the key that the pointer is at; None after the last."""
    place = _place(_checked(array, "key"))
    keys = range(len(array)) if isinstance(array, list) else array
    return [*islice(keys, place, place + 1), None][0]


def _checked(array: Value, name: str) -> Value:
    if not is_array(array):
        reason = f"must be of type array, {get_debug_type(array)} given"
        raise TypeError(f"{name}(): Argument #1 ($array) {reason}")
    return array


def _place(array: Array) -> int:
    return _pointers[id(array)][1] if id(array) in _pointers else 0


def _point(array: Array, place: int) -> None:
    if place == 0:
        _pointers.pop(id(array), None)
        return
    if len(_pointers) >= _MANY and id(array) not in _pointers:
        for key in [*_pointers]:
            kept = _pointers[key][0]
            if sys.getrefcount(kept) <= _OWN:
                del _pointers[key]
    _pointers[id(array)] = array, place
