"""The elements of PHP's arrays: reading, changing and going through them.

PHP's ``$array[] = …`` goes on after the greatest key that there ever was: `_List` and `_Dict`
remember it where the elements do not say it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..exceptions import Error
from ..properties import properties
from .pointers import follow, follow_removal
from .values import (
    PHP_INT_MAX,
    Array,
    Value,
    as_int,
    from_bytes,
    get_debug_type,
    is_array,
    is_object,
    is_string,
    key_of,
    listed,
    number_in,
    text,
    to_bytes,
    to_int,
    truthy,
)

__all__ = [
    "copied",
    "empty",
    "has",
    "item",
    "items",
    "keys",
    "listed",
    "push",
    "put",
    "remove",
    "values",
]

#: A key and the value under it.
Pair = tuple[int | str, Value]


class _List(list[Value]):
    next_key: int


class _Dict(dict[int | str, Value]):
    next_key: int


def next_key(array: Array) -> int:
    """Return the key under which PHP's ``$array[] = …`` puts."""
    if isinstance(array, _List | _Dict):
        return array.next_key
    if isinstance(array, list):
        return len(array)
    return max((key for key in array if isinstance(key, int)), default=-1) + 1


def going_on(array: Array, next_: int) -> _List | _Dict:
    """Return an array that goes on at `next_`."""
    if not isinstance(array, _List | _Dict):
        plain = array
        array = _List(array) if isinstance(array, list) else _Dict(array)
        follow(plain, array)
    array.next_key = next_
    return array


def keyed(array: Array) -> dict[int | str, Value]:
    """Return an array as a dict."""
    return dict(enumerate(array)) if isinstance(array, list) else array


def pairs_of(array: Value) -> list[Pair]:
    """Return the keys of an array with their values.

    Raises:
        TypeError: The value is no array.
    """
    if not is_array(array):
        raise TypeError(f"must be of type array, {get_debug_type(array)} given")
    return [*keyed(array).items()]


def numbered(pairs: Iterable[Pair]) -> Array:
    """Return the array of pairs, in which int keys count anew."""
    array: dict[int | str, Value] = {}
    number = 0
    for key, value in pairs:
        if isinstance(key, int):
            key, number = number, number + 1  # noqa: PLW2901
        array[key] = value
    return listed(array)


def cut(size: int, offset: Value, length: Value) -> tuple[int, int]:
    """Return where a piece starts and ends; negative ones count from the end."""
    start = as_int(offset)
    start = max(size + start, 0) if start < 0 else min(start, size)
    if length is None:
        return start, size
    count = as_int(length)
    return start, max(start, min(start + count if count >= 0 else size + count, size))


def item(array: Value, key: Value, default: Value = None) -> Value:
    """PHP's ``$array[$key] ?? $default``, of an array, a text, or an object with elements."""
    value = _element(array, key, whole=False)
    return default if value is None else value


def has(array: Value, *path: Value) -> bool:
    """PHP's ``isset($array[$key][$key] …)``."""
    *way, last = path
    for key in way:
        array = _element(array, key, whole=False)
    return _element(array, last, whole=True) is not None


def empty(array: Value, *path: Value) -> bool:
    """PHP's ``empty($array[$key][$key] …)``."""
    *way, last = path
    for key in way:
        array = _element(array, key, whole=False)
    return not truthy(_element(array, last, whole=True))


def _element(array: Value, key: Value, whole: bool) -> Value:
    """Return an element, None if there is none; a text has bytes, under what `whole` is a number.

    Raises:
        TypeError: An object has no elements, or the key can't be one.
    """
    if isinstance(array, dict):
        return array.get(key_of(key))
    if isinstance(array, list):
        place = key_of(key)
        return array[place] if isinstance(place, int) and 0 <= place < len(array) else None
    if is_string(array):
        return _byte(to_bytes(array), key, whole)
    if not is_object(array) or (hasattr(type(array), "offsetExists") and key not in array):
        return None
    try:
        return array[key]
    except LookupError:
        return None


def _byte(data: bytes, key: Value, whole: bool) -> str | None:
    if is_array(key) and not whole:
        raise TypeError(f"Cannot access offset of type {get_debug_type(key)} on string")
    if is_string(key):
        place = number_in(text(key), whole)
    else:
        place = None if is_array(key) else to_int(key)
    if not isinstance(place, int) or not -len(data) <= place < len(data):
        return None
    return from_bytes(data[place:][:1])


def put(array: Value, key: Value, value: Value) -> Value:
    """Return the array after PHP's ``$array[$key] = $value``; the one passed may change.

    Raises:
        TypeError: The value has no elements that could be put.
    """
    if array is None or array is False:
        array = []
    if not is_array(array):
        if not is_object(array):
            return _put_byte(array, key, value)
        array[key] = value
        return array
    place = key_of(key)
    if isinstance(array, list) and place == len(array):
        array.append(value)
    else:
        if isinstance(array, list) and not has_key(array, place):
            plain = array
            array = going_on(keyed(array), next_key(array))
            follow(plain, array)
        array[place] = value
    if isinstance(array, _List | _Dict) and isinstance(place, int):
        array.next_key = max(array.next_key, place + 1)
    return array


def _put_byte(string: Value, key: Value, value: Value) -> str:
    """Return a text with another byte: PHP's ``$string[$key] = $value``."""
    if not is_string(string):
        raise Error("Cannot use a scalar value as an array")
    place = number_in(text(key), whole=False) if is_string(key) else to_int(key)
    if is_array(key) or not isinstance(place, int):
        raise TypeError(f"Cannot access offset of type {get_debug_type(key)} on string")
    byte, data = to_bytes(value)[:1], to_bytes(string)
    if place < -len(data):
        return text(string)
    if not byte:
        raise Error("Cannot assign an empty string to a string offset")
    place += len(data) if place < 0 else 0
    return from_bytes(data[:place].ljust(place) + byte + data[place + 1 :])


def push(array: Value, value: Value) -> Value:
    """Return the array after PHP's ``$array[] = $value``; the one passed may change."""
    if array is None or array is False:
        array = []
    if is_string(array):
        raise Error("[] operator not supported for strings")
    if not is_array(array):
        if not is_object(array):
            raise Error("Cannot use a scalar value as an array")
        array[None] = value
        return array
    if (next_ := next_key(array)) > PHP_INT_MAX:
        raise Error("Cannot add element to the array as the next element is already occupied")
    return put(going_on(array, next_) if isinstance(array, dict) else array, next_, value)


def remove(array: Value, key: Value) -> Value:
    """Return the array after PHP's ``unset($array[$key])``; the one passed may change."""
    if is_string(array):
        raise Error("Cannot unset string offsets")
    if not is_array(array):
        if is_object(array):
            del array[key]
        elif array is not None and array is not False:
            raise Error("Cannot unset offset in a non-array variable")
        return array
    next_, place = next_key(array), key_of(key)
    if not has_key(array, place):
        return array
    before, order = array, [*keyed(array)].index(place)
    if not isinstance(array, list) or place != len(array) - 1:
        array = going_on(keyed(array), next_)
    del array[place]
    rest = going_on(listed(array), next_)
    follow_removal(before, rest, order)
    return rest


def has_key(array: Array, key: int | str) -> bool:
    """Return whether an array has a key, whatever is under it."""
    if isinstance(array, dict):
        return key in array
    return isinstance(key, int) and 0 <= key < len(array)


def items(array: Value) -> Iterable[tuple[Value, Value]]:
    """Return the keys and values through which PHP's ``foreach`` goes.

    Of an array they are those at the start: what the loop changes does not matter. A generator and
    another iterator are counted. An object has its public properties. What is none of these has
    nothing, as in PHP.
    """
    if isinstance(array, list | Mapping):
        return [*enumerate(array)] if isinstance(array, list) else [*array.items()]
    if (own := getattr(type(array), "_items_", None)) is not None:
        return own(array)  # type: ignore[no-any-return]
    if hasattr(type(array), "__iter__") and not is_string(array):
        return enumerate(array)
    return properties(array)


def keys(array: Value) -> Iterable[Value]:
    """Return the keys through which ``foreach ($array as $key => $_)`` goes."""
    return (key for key, _ in items(array))


def values(array: Value) -> Iterable[Value]:
    """Return the values through which ``foreach ($array as $value)`` goes."""
    return (value for _, value in items(array))


def copied(array: Value) -> Value:
    """Return a copy, as PHP's ``=`` makes one of an array; objects stay shared."""
    if isinstance(array, list):
        copy: Array = [copied(one) for one in array]
    elif isinstance(array, dict):
        copy = {key: copied(one) for key, one in array.items()}
    else:
        return array
    if isinstance(array, _List | _Dict):
        copy = going_on(copy, array.next_key)
    follow(array, copy)
    return copy
