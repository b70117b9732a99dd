"""PHP's kinds of values: casts and questions.

The package's docstring says what stands for PHP's null, strings, arrays and objects.
"""

from __future__ import annotations

import inspect
import math
import re
import string
import sys
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from types import SimpleNamespace
from typing import Any, TypeAlias

from ..exceptions import describe, has_own_text
from ..properties import class_name, is_closure, members, properties

# fmt: off
__all__ = [
    "PHP_INT_MAX",
    "PHP_INT_MIN",
    "boolval",
    "callback",
    "ctype_alnum",
    "ctype_alpha",
    "ctype_digit",
    "ctype_lower",
    "ctype_punct",
    "ctype_space",
    "ctype_upper",
    "ctype_xdigit",
    "floatval",
    "get_debug_type",
    "gettype",
    "intval",
    "is_array",
    "is_bool",
    "is_countable",
    "is_float",
    "is_int",
    "is_iterable",
    "is_null",
    "is_numeric",
    "is_object",
    "is_scalar",
    "is_string",
    "strval",
    "text",
    "to_array",
    "to_bool",
    "to_float",
    "to_int",
    "to_object",
    "truthy",
]
# fmt: on

#: Any value of PHP: its kind is known at run time only.
Value: TypeAlias = Any
#: An array in one of its two forms.
Array: TypeAlias = list[Value] | dict[int | str, Value]

PHP_INT_MAX = 2**63 - 1
PHP_INT_MIN = -(2**63)

_NUMBER = re.compile(r"[ \t\n\r\v\f]*([+-]?(?:[0-9]+(\.[0-9]*)?|(\.[0-9]+))([eE][+-]?[0-9]+)?)")
_KEY = re.compile(r"0|-?[1-9][0-9]*")
_DIGITS = {
    0: r"0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*",
    2: r"(?:0[bB])?[01]+",
    8: r"[0-7]+",
    16: r"(?:0[xX])?[0-9a-fA-F]+",
}


# Strings are bytes


def to_bytes(value: Value) -> bytes:
    """Return the bytes of PHP's string of a value."""
    if isinstance(value, bytes):
        return value
    return text(value).encode("utf-8", "surrogateescape")


def from_bytes(data: bytes) -> str:
    """Return bytes as a string of PHP."""
    return data.decode("utf-8", "surrogateescape")


def text(value: Value) -> str:
    """Return PHP's ``(string) $value``, as `echo` and `.` take it."""
    if isinstance(value, str | bytes):
        return from_bytes(value) if isinstance(value, bytes) else value
    if value is None or isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, int | float):
        return str(value) if isinstance(value, int) else float_text(value, 14)
    if isinstance(value, list | dict):
        return "Array"
    if not has_text(value):
        raise TypeError(f"Object of class {class_name(value)} could not be converted to string")
    if isinstance(value, BaseException) and not has_own_text(value):
        return describe(value)
    return str(value)


strval = text


def has_text(value: Value) -> bool:
    """Return whether the class of an object says what its text is, PHP's `__toString`."""
    return any("__str__" in vars(kind) for kind in type(value).__mro__[:-1])


def float_text(value: float, digits: int = 17, exponent: str = "E") -> str:
    """Return a float as PHP writes it: 14 digits for `echo`, the shortest for `var_export`."""
    if not math.isfinite(value):
        return "NAN" if math.isnan(value) else "INF" if value > 0 else "-INF"
    sign, numerals, power = Decimal(
        repr(value) if digits == 17 else f"{value:.{digits - 1}e}"
    ).as_tuple()
    figures = "".join(map(str, numerals)).rstrip("0") or "0"
    point = len(numerals) + int(power) if value else 1
    minus = "-" * sign
    if not -3 <= point <= digits:
        return f"{minus}{figures[0]}.{figures[1:] or 0}{exponent}{point - 1:+d}"
    if point <= 0:
        return f"{minus}0.{'0' * -point}{figures}"
    whole, fraction = figures[:point].ljust(point, "0"), figures[point:]
    return f"{minus}{whole}.{fraction}".removesuffix(".")


# Numbers


def number_in(value: str, whole: bool = True) -> int | float | None:
    """Return the number that a text is, or, if not `whole`, the number that it starts with."""
    match = _NUMBER.match(value)
    if match is None or (whole and value[match.end() :].strip(" \t\n\r\v\f")):
        return None
    if match[2] is match[3] is match[4] is None:
        # Python refuses to read thousands of digits as an int.
        number = in_range(int(match[1])) if len(match[1]) < 400 else float(match[1])
        is_followed = match.end() < len(value)  # then PHP compares the last int with all of it
        return float(number) if is_followed and number == PHP_INT_MIN else number
    return float(match[1])


def in_range(number: int) -> int | float:
    """Return an int, or the float that it becomes where 64 bits do not hold it."""
    return number if PHP_INT_MIN <= number <= PHP_INT_MAX else float(number)


def wrapped(number: int) -> int:
    """Return the low 64 bits of an int."""
    return (number + 2**63) % 2**64 - 2**63


def saturated(number: float) -> int:
    """Return the int nearest to a number within 64 bits; 0 of one that is not finite."""
    if not math.isfinite(number):
        return 0
    return int(min(max(number, PHP_INT_MIN), PHP_INT_MAX))


def to_int(value: Value) -> int:
    """Return PHP's ``(int) $value``."""
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return wrapped(int(value)) if math.isfinite(value) else 0
    if isinstance(value, str | bytes):
        return saturated(number_in(text(value), whole=False) or 0)
    return int(truthy(value))


def to_float(value: Value) -> float:
    """Return PHP's ``(float) $value``."""
    if isinstance(value, str | bytes):
        match = _NUMBER.match(text(value))
        return float(match[1]) if match else 0.0
    return float(value) if isinstance(value, int | float) else float(truthy(value))


floatval = to_float


def intval(value: Value, base: int = 10) -> int:
    """PHP's `intval`."""
    if base == 10 or not isinstance(value, str | bytes):
        return to_int(value)
    if not (base == 0 or 2 <= base <= 36):
        return 0
    figures = string.digits + string.ascii_lowercase
    pattern = _DIGITS.get(base) or f"(?i:[{figures[:base]}]+)"
    match = re.match(rf"[ \t\n\r\v\f]*([+-]?)({pattern})", text(value))
    if match is None:
        return 0
    digits = match[2]
    if base == 0 and re.fullmatch("0[0-7]+", digits):
        digits = "0o" + digits
    return saturated(int(match[1] + digits, base))


# Arguments of PHP's functions, as they take them where types are not strict


def as_int(value: Value) -> int:
    """Return an argument that has to be an int.

    Raises:
        TypeError: It is none.
    """
    number = as_number(value, "int")
    if isinstance(number, float) and not -(2.0**63) <= number < 2.0**63:
        raise TypeError(f"must be of type int, {get_debug_type(value)} given")
    return to_int(number)


def as_number(value: Value, kind: str = "int|float") -> int | float:
    """Return an argument that has to be a number.

    Raises:
        TypeError: It is none.
    """
    if value is None or isinstance(value, bool):
        return int(value or 0)
    number = number_in(text(value)) if is_string(value) else value
    if not isinstance(number, int | float):
        raise TypeError(f"must be of type {kind}, {get_debug_type(value)} given")
    return number


def as_bool(value: Value) -> bool:
    """Return an argument that has to be a bool.

    Raises:
        TypeError: It is an array or an object.
    """
    if is_array(value) or is_object(value):
        raise TypeError(f"must be of type bool, {get_debug_type(value)} given")
    return truthy(value)


def as_text(value: Value) -> str:
    """Return an argument that has to be a string.

    Raises:
        TypeError: It is an array, or an object without a text.
    """
    if is_array(value) or (is_object(value) and not has_text(value)):
        raise TypeError(f"must be of type string, {get_debug_type(value)} given")
    return text(value)


def as_bytes(value: Value) -> bytes:
    """Return the bytes of an argument that has to be a string."""
    return value if isinstance(value, bytes) else to_bytes(as_text(value))


# The other kinds


def truthy(value: Value) -> bool:
    """Return PHP's ``(bool) $value``: '0' is false, every object is true."""
    if value is None or isinstance(value, bool | int | float | list | dict):
        return bool(value)
    return value not in ("", "0", b"", b"0") if isinstance(value, str | bytes) else True


to_bool = boolval = truthy


def key_of(key: Value) -> int | str:
    """Return the key under which an array keeps what is put under `key`.

    Raises:
        TypeError: An array or object is no key.
    """
    if isinstance(key, str):
        if _KEY.fullmatch(key) and PHP_INT_MIN <= int(key) <= PHP_INT_MAX:
            return int(key)
        return key
    if isinstance(key, int | float):
        return to_int(key)
    if key is None:
        return ""
    if isinstance(key, bytes):
        return key_of(from_bytes(key))
    raise TypeError("Illegal offset type")


def to_array(value: Value) -> Array:
    """Return PHP's ``(array) $value``."""
    if value is None:
        return []
    if isinstance(value, list | dict):
        return value
    if not is_object(value) or is_closure(value):
        return [value]
    if hasattr(type(value), "getArrayCopy"):
        return value.getArrayCopy()  # type: ignore[no-any-return]
    if isinstance(value, Enum):
        return listed(dict(properties(value)))
    return listed({_mangled(*each): each[1] for each in members(value) if each[2] != "hidden"})


def _mangled(name: str, value: Value, word: str, owner: str) -> int | str:
    """Return the key of a property in ``(array) $object``: those that are hidden have two NULs."""
    if word == "public":
        return key_of(name)
    return f"\0{owner if word == 'private' else '*'}\0{name}"


def to_object(value: Value) -> Value:
    """Return PHP's ``(object) $value``."""
    if isinstance(value, list | dict):
        pairs = enumerate(value) if isinstance(value, list) else value.items()
        return SimpleNamespace(**{str(key): one for key, one in pairs})
    if value is None:
        return SimpleNamespace()
    return value if is_object(value) else SimpleNamespace(scalar=value)


def listed(array: Array) -> Array:
    """Return an array in its form: a list if its keys are 0, 1, 2 … in order, else a dict."""
    if isinstance(array, list):
        return array
    is_list = all(key == index for index, key in enumerate(array))
    return [*array.values()] if is_list else array


def gettype(value: Value) -> str:
    """PHP's `gettype`."""
    names = {"null": "NULL", "bool": "boolean", "int": "integer", "float": "double"}
    return "object" if is_object(value) else names.get(name := get_debug_type(value), name)


def get_debug_type(value: Value) -> str:
    """PHP's `get_debug_type`."""
    if value is None:
        return "null"
    for kind, name in _KINDS.items():
        if isinstance(value, kind):
            return name
    return class_name(value)


_KINDS = {
    bool: "bool",
    int: "int",
    float: "float",
    str: "string",
    bytes: "string",
    list: "array",
    dict: "array",
}


def is_array(value: Value) -> bool:
    """PHP's `is_array`."""
    return isinstance(value, list | dict)


def is_string(value: Value) -> bool:
    """PHP's `is_string`."""
    return isinstance(value, str | bytes)


def is_int(value: Value) -> bool:
    """PHP's `is_int`."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_float(value: Value) -> bool:
    """PHP's `is_float`."""
    return isinstance(value, float)


def is_bool(value: Value) -> bool:
    """PHP's `is_bool`."""
    return isinstance(value, bool)


def is_null(value: Value) -> bool:
    """PHP's `is_null`."""
    return value is None


def is_numeric(value: Value) -> bool:
    """PHP's `is_numeric`."""
    if isinstance(value, str | bytes):
        return number_in(text(value)) is not None
    return is_int(value) or is_float(value)


def is_scalar(value: Value) -> bool:
    """PHP's `is_scalar`."""
    return isinstance(value, bool | int | float | str | bytes)


def is_object(value: Value) -> bool:
    """PHP's `is_object`."""
    return value is not None and not is_scalar(value) and not is_array(value)


def is_iterable(value: Value) -> bool:
    """PHP's `is_iterable`."""
    return hasattr(value, "__iter__") and not is_string(value)


def is_countable(value: Value) -> bool:
    """PHP's `is_countable`."""
    return hasattr(value, "__len__") and not is_string(value)


def callback(value: Value) -> Callable[..., Value]:
    """Return the function that PHP calls as ``$value(…)``.

    It is a function, the name of one of PHP's, or ``[$object, 'method']``.

    Raises:
        TypeError: The value is none of them.
    """
    if isinstance(value, list) and len(value) == 2 and isinstance(value[1], str):
        value = getattr(value[0], value[1], None)
    elif isinstance(value, str):
        compat = sys.modules[__name__.removesuffix(".standard.values")]
        name = value.removeprefix("\\")
        value = getattr(compat, name) if name in compat.__all__ else None
    if not callable(value):
        raise TypeError("Value not callable")
    return value  # type: ignore[no-any-return]


def callback_of(value: Value, size: int) -> Callable[..., Value]:
    """Return the function that a value is, called with `size` arguments.

    As PHP's closures do, it ignores those that it does not take.
    """
    function = callback(value)
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # of some of Python's own functions
        return function
    kinds = [parameter.kind for parameter in parameters]
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    taken = sum(kind in positional for kind in kinds)
    if taken >= size or inspect.Parameter.VAR_POSITIONAL in kinds:
        return function
    return lambda *arguments: function(*arguments[:taken])


# Kinds of characters


def _is_all(value: Value, characters: str) -> bool:
    if is_int(value):
        value = from_bytes(bytes([value % 256])) if -128 <= value <= 255 else str(value)
    return is_string(value) and value != "" and all(one in characters for one in text(value))


def ctype_digit(value: Value) -> bool:
    """PHP's `ctype_digit`."""
    return _is_all(value, string.digits)


def ctype_alpha(value: Value) -> bool:
    """PHP's `ctype_alpha`."""
    return _is_all(value, string.ascii_letters)


def ctype_alnum(value: Value) -> bool:
    """PHP's `ctype_alnum`."""
    return _is_all(value, string.ascii_letters + string.digits)


def ctype_upper(value: Value) -> bool:
    """PHP's `ctype_upper`."""
    return _is_all(value, string.ascii_uppercase)


def ctype_lower(value: Value) -> bool:
    """PHP's `ctype_lower`."""
    return _is_all(value, string.ascii_lowercase)


def ctype_xdigit(value: Value) -> bool:
    """PHP's `ctype_xdigit`."""
    return _is_all(value, string.hexdigits)


def ctype_space(value: Value) -> bool:
    """PHP's `ctype_space`."""
    return _is_all(value, string.whitespace)


def ctype_punct(value: Value) -> bool:
    """PHP's `ctype_punct`."""
    return _is_all(value, string.punctuation)
