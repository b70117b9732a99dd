"""What PHP's language does and no function of it: keys, missing parts, copies, classes by name."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from types import SimpleNamespace
from typing import Any, NoReturn, TypeVar, cast

import httpx

from ...errors import ChainpayError
from .. import exceptions as guzzle
from ..answers import dress_response
from .exceptions import Error, UnhandledMatchError
from .standard.elements import copied, item, items, push, put
from .standard.operators import less, less_equal
from .standard.values import get_debug_type, is_array, key_of, number_in, text, truthy

__all__ = [
    "at",
    "callable_of",
    "class_of",
    "clone",
    "dict_of",
    "for_json",
    "get_class",
    "greater",
    "greater_equal",
    "made",
    "prop",
    "psr",
    "set_item",
    "set_prop",
    "spread",
    "throw",
    "to_key",
    "try_from",
    "typed",
    "unhandled_match",
]

Value = Any
E = TypeVar("E", bound=Enum)

# Operators


def greater(left: Value, right: Value) -> bool:
    """PHP's ``left > right``."""
    return less(right, left)


def greater_equal(left: Value, right: Value) -> bool:
    """PHP's ``left >= right``."""
    return less_equal(right, left)


# Arrays


def at(array: Value, *keys: Value) -> Value:
    """PHP's ``$array[key][key] …``: what is missing is null, and of a text an empty one.

    Raises:
        TypeError: The key can't be one.
    """
    for key in keys:
        array = _character(array, key) if isinstance(array, str) else item(array, key)
    return array


def _character(string: str, key: Value) -> str:
    place = number_in(key, whole=False) if isinstance(key, str) else key
    if is_array(place) or (isinstance(key, str) and type(place) is not int):
        raise TypeError(f"Cannot access offset of type {get_debug_type(key)} on string")
    return item(string, place, "")  # type: ignore[no-any-return]


def to_key(value: Value) -> int | str:
    """Return the key that PHP makes of a value: a decimal text is a number, null an empty text.

    Raises:
        TypeError: The value can't be a key.
    """
    return key_of(value)


def spread(array: Value, *parts: Value) -> Value:
    """PHP's ``[...$array, ...$part]``: the numbers of a part go on after those before.

    Raises:
        Error: A part can't be spread.
    """
    for part in parts:
        if not (is_array(part) or hasattr(part, "__iter__")) or isinstance(part, str):
            raise Error("Only arrays and Traversables can be unpacked")
        for key, value in items(part):
            array = push(array, value) if isinstance(key, int) else put(array, key, value)
    return array


def dict_of(array: Value) -> dict[Any, Any]:
    """Return an array as a dict, for ``[...$array]`` among keys."""
    return dict(items(array))


def made(array: Value, key: Value) -> Value:
    """Return an array that has an array at a key, as writing to ``$array[key][]`` makes it."""
    return array if item(array, key) is not None else put(array, key, [])


def set_item(array: Value, key: Value, value: Value) -> Value:
    """Set an element in place, and return the value: an assignment inside an expression.

    Raises:
        TypeError: The array can't take the key in place.
    """
    changed = put(array, key, value)
    if changed is not array:
        raise TypeError("the array has to become another: assign it in a statement")
    return value


def for_json(value: Value) -> Value:
    """Return a value as PHP sends it: an empty array is ``[]``, numbers from 0 are a list."""
    if isinstance(value, Mapping):
        whole = {key: for_json(each) for key, each in value.items()}
        return list(whole.values()) if list(whole) == list(range(len(whole))) else whole
    if isinstance(value, (list, tuple)):
        return [for_json(each) for each in value]
    return value


# Objects


def prop(value: Value, name: str, default: Value = None) -> Value:
    """PHP's ``$value->name ?? default``: null on the way is no error."""
    if value is None:
        return default
    known = getattr(value, name, None)
    return default if known is None else known


def set_prop(value: Value, name: str, new: Value) -> Value:
    """Set a property, and return its value: an assignment inside an expression."""
    setattr(value, name, new)
    return new


def clone(value: Value) -> Value:
    """PHP's ``clone``: another object, whose arrays are its own and whose objects are shared."""
    twin = copy.copy(value)
    for name, each in vars(twin).items():
        if isinstance(each, (list, dict)):
            setattr(twin, name, copied(each))
    if callable(after := getattr(twin, "__clone", None)):
        after()
    return twin


def psr(value: Value) -> Value:
    """Return an answer or an error with PHP's method names; anything else as it is."""
    if isinstance(value, httpx.Response):
        return dress_response(value)
    if isinstance(value, (ChainpayError, httpx.HTTPError)):
        guzzle.dress_error(value)
    return value


def get_class(value: Value) -> str:
    """PHP's `get_class`: of chainpay's errors, Guzzle's class."""
    if isinstance(value, SimpleNamespace):
        return "stdClass"
    for kind in type(psr(value)).__mro__:
        if kind.__module__ == guzzle.__name__:
            room = "Promise" if issubclass(kind, guzzle.RejectionException) else "Exception"
            return f"GuzzleHttp\\{room}\\{kind.__name__}"
    name = type(value).__qualname__
    return "DivisionByZeroError" if name == "ZeroDivisionError" else name


def class_of(name: str) -> Callable[..., Value]:
    """Return the class with a name that is computed: one of the caller's module.

    Raises:
        Error: There is none.
    """
    import sys

    short = name.rpartition("\\")[2]
    known = sys._getframe(1).f_globals.get(short)
    if known is None:
        raise Error(f'Class "{name}" not found')
    return cast(Callable[..., Value], known)


def callable_of(value: Value) -> Callable[..., Value]:
    """Return what PHP calls by ``[$object, 'name']`` or by a name.

    Raises:
        Error: It can't be called.
    """
    import sys

    if callable(value):
        return cast(Callable[..., Value], value)
    if isinstance(value, Sequence) and not isinstance(value, str) and len(value) == 2:
        owner, name = value
        return cast(Callable[..., Value], getattr(owner, str(name)))
    known = sys._getframe(1).f_globals.get(str(value))
    if not callable(known):
        raise Error(f"Call to undefined function {value}()")
    return cast(Callable[..., Value], known)


def try_from(kind: type[E], value: Value) -> E | None:
    """PHP's ``Enum::tryFrom``."""
    try:
        return kind(value)
    except ValueError:
        return None


# Types

_OWN = {
    int: "int",
    float: "float",
    str: "string",
    bytes: "string",
    bool: "bool",
    type(None): "null",
}


def typed(value: Value, declared: str, strict: bool = False) -> Value:
    """Return a value as a parameter or a result with a type takes it.

    Args:
        value: The value.
        declared: The type, as PHP writes it: ``?int``, ``int|string``.
        strict: The file has ``strict_types``: an int may be a float, and nothing else changes.

    Raises:
        TypeError: The type doesn't take it.
    """
    names = {*declared.lower().replace("?", "null|").split("|")}
    own = "array" if is_array(value) else _OWN.get(type(value), "object")
    if own in names or str(value).lower() in names & {"false", "true"} or own == "object":
        return value
    if own == "int" and "float" in names:
        return float(value)
    for name, convert in _CONVERSIONS.items():
        if name in names and not strict and own not in ("null", "array"):
            converted = convert(value)
            if converted is not None and not _is_better_float(converted, value, names):
                return converted
    raise TypeError(f"must be of type {declared}, {get_debug_type(value)} given")


def _number(value: Value) -> int | float | None:
    return number_in(value) if isinstance(value, str) else value


def _as_int(value: Value) -> int | None:
    number = _number(value)
    is_whole = number is not None and -(2.0**63) <= number < 2.0**63  # not of INF and NAN
    return int(number) if is_whole and number is not None else None


def _is_better_float(converted: Value, value: Value, names: set[str]) -> bool:
    return type(converted) is int and "float" in names and isinstance(_number(value), float)


_CONVERSIONS: dict[str, Callable[[Value], Value]] = {
    "int": _as_int,
    "float": lambda value: None if (number := _number(value)) is None else float(number),
    "string": text,
    "bool": truthy,
}


# Errors


def throw(error: BaseException) -> NoReturn:
    """Raise an error: PHP's ``throw`` inside an expression."""
    raise error


def unhandled_match(value: Value) -> NoReturn:
    """Raise what PHP throws if no arm of a match is taken."""
    shown = f"'{value}'" if isinstance(value, str) else text(value)
    raise UnhandledMatchError(f"Unhandled match case {shown}")
