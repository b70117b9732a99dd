"""What PHP's language does and no function of it: keys, missing parts, copies, classes by name."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from types import SimpleNamespace
from typing import Any, NoReturn, TypeVar, cast

import httpx

from ...encoding.sensitive import Sensitive
from ...errors import ChainpayError
from .. import exceptions as guzzle
from ..answers import dress_response
from ..driver import drop_needless, write_sink
from .exceptions import Error, UnhandledMatchError, class_of_error, dresses_errors
from .objects.autoload import find_class, find_loaded, find_named, find_own
from .objects.iterators import ArrayIterator, ArrayObject
from .objects.members import method_of
from .properties import name_of, properties, spell
from .standard.elements import copied, item, items, push, put, remove
from .standard.operators import less, less_equal
from .standard.values import (
    callback_of,
    get_debug_type,
    is_array,
    is_object,
    key_of,
    number_in,
    text,
    to_bytes,
    truthy,
)

__all__ = [
    "OMITTED",
    "at",
    "bytes_of",
    "call",
    "callable_of",
    "class_of",
    "clone",
    "count_passed",
    "exit_",
    "for_headers",
    "for_json",
    "for_query",
    "for_xml",
    "gathered",
    "get_class",
    "greater",
    "greater_equal",
    "is_callable",
    "made",
    "new",
    "objects",
    "options",
    "path_of",
    "psr",
    "put_at",
    "query_of",
    "remove_at",
    "save",
    "set_item",
    "spread",
    "spread_names",
    "spread_values",
    "throw",
    "to_key",
    "try_from",
    "typed",
    "unhandled_match",
    "verb",
]

Value = Any
E = TypeVar("E", bound=Enum)

_MAX_WHOLE = 1e17  # from which PHP writes floats with an exponent

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
        if isinstance(array, str):
            array = _character(array, key)
        elif hasattr(type(array), "offsetGet"):
            array = array[key]
        else:
            array = item(array, key)
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


def put_at(array: Value, path: Sequence[Value], value: Value) -> Value:
    """Return an array after PHP's ``$array[key][key] … = $value``; a key of None is ``[]``.

    The arrays on the way that are missing are made. An array that an object returns is another
    one: what is put into that is lost.
    """
    key, *rest = path
    if rest and is_object(array) and not isinstance(array, (ArrayObject, ArrayIterator)):
        put_at(copied(array[key]), rest, value)
        return array
    if rest:
        value = put_at(None if key is None else item(array, key), rest, value)
    return push(array, value) if key is None else put(array, key, value)


def remove_at(array: Value, path: Sequence[Value]) -> Value:
    """Return an array after PHP's ``unset($array[key][key] …)``."""
    key, *rest = path
    if not rest:
        return remove(array, key)
    inner = item(array, key)
    return array if inner is None else put(array, key, remove_at(inner, rest))


def spread_values(array: Value) -> list[Value]:
    """Return the values of ``f(...$array)`` that have no names."""
    is_whole = not is_array(array)  # an iterator has no names here
    return [value for key, value in items(array) if is_whole or not isinstance(key, str)]


def spread_names(array: Value, *renamed: str) -> dict[str, Value]:
    """Return the values of ``f(...$array)`` that have names.

    Args:
        array: The array.
        renamed: PHP's names of parameters, each followed by Python's.
    """
    names = dict(zip(renamed[::2], renamed[1::2], strict=True))
    if not is_array(array):
        return {}
    return {names.get(key, key): value for key, value in items(array) if isinstance(key, str)}


def gathered(values: Sequence[Value], names: dict[str, Value]) -> Value:
    """Return what ``...$rest`` gets: the arguments without a name, and those that have one."""
    return {**dict(enumerate(values)), **names} if names else list(values)


#: The default of a parameter that a call left out, where PHP's function counts its arguments.
OMITTED: Value = object()


def new(kind: Any, *arguments: Value, **named: Value) -> Value:
    """PHP's ``new static(…)``: a class without a constructor drops the arguments."""
    if kind.__init__ is object.__init__:
        return kind()
    return kind(*arguments, **named)


def count_passed(*arguments: Value) -> int:
    """PHP's ``func_num_args()``: up to the last argument that a call gives."""
    numbers = (number for number, each in enumerate(arguments, 1) if each is not OMITTED)
    return max(numbers, default=0)


# What is sent, and what is received


def bytes_of(value: Value) -> bytes:
    """Return the bytes of a string: of the body of a request."""
    return to_bytes(value)


def objects(value: Value) -> Value:
    """Return decoded JSON as PHP's `json_decode` has it without ``true``: dicts are objects."""
    if isinstance(value, dict):
        return SimpleNamespace(**{key: objects(each) for key, each in value.items()})
    return [objects(each) for each in value] if isinstance(value, list) else value


def for_json(value: Value) -> Value:
    """Return a value as PHP's JSON has it, for a call's ``json=``.

    An empty array is ``[]``, numbers from 0 are a list, and a float without a fraction is an int:
    ``1.0`` is sent as ``1``.
    """
    if isinstance(value, float) and value.is_integer() and abs(value) < _MAX_WHOLE:
        return int(value)
    if isinstance(value, Mapping):
        whole = {key: for_json(each) for key, each in value.items()}
        if list(whole) == list(range(len(whole))):
            return list(whole.values())
        return {str(key): each for key, each in whole.items()}
    if isinstance(value, (list, tuple)):
        return [for_json(each) for each in value]
    is_object = hasattr(value, "__dict__") and not isinstance(value, (str, Sensitive))
    return _object_for_json(value) if is_object else value


def _object_for_json(value: Value) -> Value:
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "jsonSerialize"):
        return for_json(value.jsonSerialize())
    return {name: for_json(each) for name, each in properties(value)}


def for_query(value: Value) -> Value:
    """Return a value as PHP's query has it, for a call's ``query=``.

    true is 1 and false is 0, and what is null or empty disappears.
    """
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        return text(value)
    if not is_array(value):
        return value
    known = {str(key): for_query(each) for key, each in items(value)}
    return {key: each for key, each in known.items() if each is not None and each != {}}


def for_xml(value: Value) -> dict[str, str]:
    """Return fields as PHP's messages of APIv2 have them, for a call's ``xml=``: all are texts."""
    return {str(key): text(each) for key, each in items(value)}


def for_headers(value: Value) -> dict[str, Value]:
    """Return headers as Guzzle sends them, for a call's ``headers=``: a number is text."""
    return {
        str(key): each if is_array(each) else text(each).strip(" \t") for key, each in items(value)
    }


_ENCODERS: dict[str, Callable[[Value], Value]] = {
    "headers": for_headers,
    "json": for_json,
    "query": for_query,
    "xml": for_xml,
}


def options(value: Value) -> dict[str, Any]:
    """Return PHP's array of options as chainpay takes it, for the only argument of a call."""
    known = drop_needless({str(key): each for key, each in items(value) if key != "debug"})
    return {key: _ENCODERS.get(key, _same)(each) for key, each in known.items()}


def _same(value: Value) -> Value:
    return value


def path_of(uri: Value) -> str:
    """Return a path without its query: chainpay takes the query apart."""
    return text(uri).partition("?")[0]


def query_of(uri: Value) -> str:
    """Return the query of a path; empty if it has none."""
    return text(uri).partition("?")[2]


def verb(chain: Value, name: str) -> Callable[..., Any]:
    """Return a verb of a path by its name in PHP, whose case is of no account: ``postAsync``."""
    lower = name.lower()
    is_async = lower.endswith("async")
    called = f"{lower.removesuffix('async')}_async" if is_async else lower
    return getattr(chain, called)  # type: ignore[no-any-return]


def save(response: httpx.Response, sink: Value) -> httpx.Response:
    """Write the body of an answer into a file, a path or an open one, and return the answer."""
    write_sink(sink.removeprefix("file://") if isinstance(sink, str) else sink, response.content)
    return response


# Objects


def clone(value: Value) -> Value:
    """PHP's ``clone``: another object, whose arrays are its own and whose objects are shared.

    Raises:
        Error: It is an exception, or the case of an enum.
    """
    if isinstance(value, BaseException | Enum):
        raise Error(f"Trying to clone an uncloneable object of class {get_class(value)}")
    twin = value.__class__.__new__(value.__class__)
    for name, each in vars(value).items():
        object.__setattr__(twin, name, copied(each))
    if callable(after := getattr(type(twin), "_clone_", None)):
        after(twin)
    return twin


@dresses_errors
def psr(value: Value) -> Value:
    """Return an answer or an error with PHP's method names; anything else as it is."""
    if isinstance(value, httpx.Response):
        return dress_response(value)
    if isinstance(value, (ChainpayError, httpx.HTTPError)):
        response = getattr(value, "response", None)
        guzzle.dress_error(value, response is not None and "/v3/" not in response.request.url.path)
    return value


def get_class(value: Value) -> str:
    """PHP's `get_class`: of chainpay's errors, Guzzle's class."""
    if isinstance(value, SimpleNamespace):
        return "stdClass"
    return class_of_error(value) if isinstance(value, BaseException) else name_of(type(value))


def class_of(name: Value) -> Callable[..., Value]:
    """Return the class with a name that is computed, or that of an object.

    Raises:
        Error: There is none in the caller's module.
    """
    if not isinstance(name, str):
        return type(name)
    known = find_class(name, sys._getframe(1).f_globals)
    if known is None:
        raise Error(f'Class "{name}" not found')
    return known


def callable_of(value: Value) -> Callable[..., Value]:
    """Return what PHP calls by ``[$object, 'name']``, by a name, or by ``Class::name``.

    Raises:
        Error: It can't be called.
    """
    if value is None or callable(value):
        return cast(Callable[..., Value], value)
    return _callable_in(value, sys._getframe(1).f_globals)


def _callable_in(value: Value, globals_: dict[str, Any]) -> Callable[..., Value]:
    if isinstance(value, str) and "::" in value:
        value = value.split("::")
    if isinstance(value, Sequence) and not isinstance(value, str) and len(value) == 2:
        owner, name = value
        if isinstance(owner, str):
            owner = find_class(owner, globals_)
        return method_of(owner, str(name).removeprefix("parent::"))
    if not isinstance(value, str):
        raise Error(
            "Array callback must have exactly two elements"
            if is_array(value)
            else f"Value of type {get_debug_type(value)} is not callable"
        )
    short = value.rpartition("\\")[2]
    known = find_loaded(value, "()") or _named(spell(short), globals_)
    known = known or _named(f"{short}_", globals_)
    if not callable(known):
        known = find_own(short)
    if not callable(known) or isinstance(known, type):
        raise Error(f"Call to undefined function {value}()")
    return known


def is_callable(value: Value, syntax_only: Value = False) -> bool:
    """PHP's `is_callable`; a function or class that it names is of the caller's module.

    Args:
        value: The value.
        syntax_only: Whether it need not be there.
    """
    if callable(value):
        return True
    is_pair = isinstance(value, Sequence) and len(value) == 2 and not isinstance(value, str)
    if syntax_only:
        return isinstance(value, str) or (is_pair and isinstance(value[1], str))
    if not isinstance(value, str) and not (is_pair and isinstance(value[1], str)):
        return False
    globals_ = sys._getframe(1).f_globals
    owner = value.rpartition("::")[0] if isinstance(value, str) else value[0]
    try:
        function = _callable_in(value, globals_)
    except Error:
        return False
    kind = find_class(owner, globals_) if owner and isinstance(owner, str) else None
    own = inspect.getattr_static(kind, function.__name__, None)
    return not inspect.isfunction(own)  # of a class itself, only what is static


def call(value: Value, *arguments: Value, **named: Value) -> Value:
    """Call what PHP calls as ``$value(…)``: a function, a name, or a pair.

    A function ignores arguments that it does not take, as PHP's do.

    Raises:
        Error: It can't be called.
    """
    function = value
    if not callable(value):
        function = _callable_in(value, sys._getframe(1).f_globals)
    if named:
        return function(*arguments, **_named_for(function, named))
    return callback_of(function, len(arguments))(*arguments)


def _named_for(function: Callable[..., Value], named: dict[str, Value]) -> dict[str, Value]:
    """Return arguments by PHP's names under those of a function's parameters in Python.

    Raises:
        Error: The function has no such parameter.
    """
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # of some of Python's own functions
        return named
    names = {_plain(each.name): each.name for each in parameters if each.kind in _BY_NAME}
    takes_any = any(each.kind is inspect.Parameter.VAR_KEYWORD for each in parameters)
    unknown = [name for name in named if _plain(name) not in names]
    if unknown and not takes_any:
        raise Error(f"Unknown named parameter ${unknown[0]}")
    return {names.get(_plain(name), name): value for name, value in named.items()}


_BY_NAME = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


def _plain(name: str) -> str:
    """Return what ``orderNo``, ``order_no`` and ``order_no_`` have in common."""
    return name.replace("_", "").lower()


def _named(name: str, globals_: dict[str, Any]) -> Callable[..., Value] | None:
    """Return a function of a module; PHP doesn't mind capitals."""
    functions = (each for each in find_named(name, globals_) if not isinstance(each, type))
    return next(filter(callable, functions), None)


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


def exit_(status: Value = "") -> NoReturn:
    """PHP's ``exit``: a text is written, a number is the status.

    Raises:
        SystemExit: Always.
    """
    if isinstance(status, int) and not isinstance(status, bool):
        sys.exit(status)
    print(text(status), end="")
    sys.exit()


def throw(error: BaseException) -> NoReturn:
    """Raise an error: PHP's ``throw`` inside an expression."""
    raise error


def unhandled_match(value: Value) -> NoReturn:
    """Raise what PHP throws if no arm of a match is taken."""
    shown = f"'{value}'" if isinstance(value, str) else text(value)
    shown = str(value).lower() if isinstance(value, bool) else shown
    raise UnhandledMatchError(f"Unhandled match case {shown}")
