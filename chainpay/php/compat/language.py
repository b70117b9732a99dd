"""What PHP's language does and no function of it: keys, missing parts, copies, classes by name."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from types import SimpleNamespace
from typing import Any, NoReturn, TypeVar, cast

import httpx

from ...errors import ChainpayError
from .. import exceptions as guzzle
from ..answers import dress_response
from .exceptions import Error, UnhandledMatchError
from .standard.elements import copied, item, items, put
from .standard.operators import less, less_equal
from .standard.values import text

__all__ = [
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
    "throw",
    "to_key",
    "try_from",
    "unhandled_match",
]

Value = Any
E = TypeVar("E", bound=Enum)

_DECIMAL = re.compile(r"-?[1-9][0-9]{0,18}|0")


# Operators


def greater(left: Value, right: Value) -> bool:
    """PHP's ``left > right``."""
    return less(right, left)


def greater_equal(left: Value, right: Value) -> bool:
    """PHP's ``left >= right``."""
    return less_equal(right, left)


# Arrays


def to_key(value: Value) -> int | str:
    """Return the key that PHP makes of a value: a decimal text is a number, null an empty text.

    Raises:
        TypeError: The value can't be a key.
    """
    if isinstance(value, str):
        if _DECIMAL.fullmatch(value) and -(2**63) <= int(value) < 2**63:
            return int(value)
        return value
    if value is None:
        return ""
    if isinstance(value, (bool, int, float)):
        return int(value)
    raise TypeError(f"Illegal offset type: {type(value).__name__}")


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
    return type(value).__qualname__


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


# Errors


def throw(error: BaseException) -> NoReturn:
    """Raise an error: PHP's ``throw`` inside an expression."""
    raise error


def unhandled_match(value: Value) -> NoReturn:
    """Raise what PHP throws if no arm of a match is taken."""
    shown = f"'{value}'" if isinstance(value, str) else text(value)
    raise UnhandledMatchError(f"Unhandled match case {shown}")
