"""PHP's operators, for operands whose kinds are known at run time only.

`less` and `less_equal` are PHP's ``<`` and ``<=``. PHP reads ``$a > $b`` as ``$b < $a``.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from types import NoneType

from ..properties import class_name, members
from .elements import keyed
from .values import (
    Array,
    Value,
    from_bytes,
    get_debug_type,
    has_text,
    in_range,
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
    wrapped,
)

# fmt: off
__all__ = [
    "add", "bit_and", "bit_not", "bit_or", "bit_xor", "compare", "concat", "decrement", "divide",
    "identical", "increment", "less", "less_equal", "loose_equals", "modulo", "multiply", "negate",
    "power", "shift_left", "shift_right", "subtract", "xor",
]
# fmt: on


_BLANKS = " \t\n\r\v\f"


# Arithmetic


def _number(value: Value) -> int | float | None:
    """Return an operand as a number, None if it is none."""
    if isinstance(value, bool) or value is None:
        return int(value or 0)
    if isinstance(value, int | float):
        return value
    return number_in(text(value), whole=False) if is_string(value) else None


def _numbers(left: Value, sign: str, right: Value) -> tuple[int | float, int | float]:
    a, b = _number(left), _number(right)
    if a is None or b is None:
        kinds = f"{get_debug_type(left)} {sign} {get_debug_type(right)}"
        raise TypeError(f"Unsupported operand types: {kinds}")
    return a, b


def _integers(left: Value, sign: str, right: Value) -> tuple[int, int]:
    _numbers(left, sign, right)
    return to_int(left), to_int(right)


def _computed(
    function: Callable[[int | float, int | float], int | float], a: int | float, b: int | float
) -> int | float:
    """Return a result: of ints an int, but a float if 64 bits do not hold it."""
    if isinstance(a, int) and isinstance(b, int) and isinstance(in_range(int(function(a, b))), int):
        return function(a, b)
    return function(float(a), float(b))


def add(left: Value, right: Value) -> Value:
    """PHP's ``+``: of arrays the union, in which the left one's values stay."""
    if is_array(left) and is_array(right):
        return union(left, right)
    return _computed(operator.add, *_numbers(left, "+", right))


def union(left: Array, right: Array) -> Array:
    """Return the entries of the left array, and those of the right one whose keys it lacks."""
    first = keyed(left)
    return listed(first | {key: one for key, one in keyed(right).items() if key not in first})


def subtract(left: Value, right: Value) -> int | float:
    """PHP's ``-``."""
    return _computed(operator.sub, *_numbers(left, "-", right))


def multiply(left: Value, right: Value) -> int | float:
    """PHP's ``*``."""
    return _computed(operator.mul, *_numbers(left, "*", right))


def divide(left: Value, right: Value) -> int | float:
    """PHP's ``/``: of ints an int if nothing is left over."""
    a, b = _numbers(left, "/", right)
    if b == 0:
        raise ZeroDivisionError("Division by zero")
    if isinstance(a, int) and isinstance(b, int) and a % b == 0:
        return in_range(a // b)
    return float(a) / float(b)


def modulo(left: Value, right: Value) -> int:
    """PHP's ``%``: of ints, with the sign of the left one."""
    a, b = _integers(left, "%", right)
    if b == 0:
        raise ZeroDivisionError("Modulo by zero")
    return abs(a) % abs(b) * (-1 if a < 0 else 1)


def power(left: Value, right: Value) -> int | float:
    """PHP's ``**``."""
    base, exponent = _numbers(left, "**", right)
    if not isinstance(base, int) or not isinstance(exponent, int) or exponent < 0:
        return float_power(base, exponent)
    result: int = 1
    while exponent:
        if exponent % 2:
            if isinstance(in_range(result * base), float):
                return float(result) * float(base) * float_power(base, exponent - 1)
            result *= base
        elif isinstance(in_range(base * base), float):
            return float(result) * float_power(float(base) * float(base), exponent // 2)
        exponent, base = (exponent - 1, base) if exponent % 2 else (exponent // 2, base * base)
    return result


def float_power(base: float, exponent: float) -> float:
    """Return a power as C's `pow` has it: INF and NAN in place of errors."""
    base, exponent = float(base), float(exponent)
    is_odd = exponent % 2 == 1
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return -math.inf if base < 0 and is_odd else math.inf
    except ValueError:
        if base == 0:
            return math.copysign(math.inf, base) if is_odd else math.inf
        return math.nan


def negate(value: Value) -> int | float:
    """PHP's unary ``-``."""
    return multiply(value, -1)


def increment(value: Value) -> Value:
    """PHP's ``$value++``: of a text the next one, 'Az' → 'Ba'."""
    if value is None:
        return 1
    if not is_string(value):
        return _stepped(value, 1, "increment")
    string = text(value)
    number = number_in(string)
    return add(number, 1) if number is not None else _next_text(string)


def decrement(value: Value) -> Value:
    """PHP's ``$value--``: null stays, and so does a text that is no number."""
    if not is_string(value):
        return None if value is None else _stepped(value, -1, "decrement")
    string = text(value)
    number = number_in(string)
    return subtract(number, 1) if number is not None else string or -1


def _stepped(value: Value, step: int, verb: str) -> Value:
    if isinstance(value, bool):
        return value
    if not isinstance(value, int | float):
        kind = class_name(value) if is_object(value) else "array"
        raise TypeError(f"Cannot {verb} {kind}")
    return add(value, step)


def _next_text(string: str) -> str:
    """Return the text after a text: letters and digits at its end count on, others stop it."""
    figures = [*string]
    for place in range(len(figures) - 1, -1, -1):
        figure = figures[place]
        if not (figure.isascii() and figure.isalnum()):
            return "".join(figures)
        if figure not in "zZ9":
            figures[place] = chr(ord(figure) + 1)
            return "".join(figures)
        figures[place] = {"z": "a", "Z": "A", "9": "0"}[figure]
    return {"a": "a", "A": "A", "0": "1"}[figures[0]] + "".join(figures) if figures else "1"


# Texts and bits


def concat(*values: Value) -> str:
    """PHP's ``.``."""
    joined = "".join(map(text, values))
    # Bytes that are no UTF-8 alone may be so together.
    return joined if joined.isascii() else from_bytes(to_bytes(joined))


def _bits(
    function: Callable[[int, int], int], left: Value, sign: str, right: Value
) -> int | tuple[bytes, bytes]:
    if is_string(left) and is_string(right):
        return to_bytes(left), to_bytes(right)
    return wrapped(function(*_integers(left, sign, right)))


def bit_and(left: Value, right: Value) -> int | str:
    """PHP's ``&``: of two texts, that of their bytes."""
    result = _bits(operator.and_, left, "&", right)
    if isinstance(result, int):
        return result
    return from_bytes(bytes(a & b for a, b in zip(*result, strict=False)))


def bit_or(left: Value, right: Value) -> int | str:
    """PHP's ``|``: of two texts, that of their bytes."""
    result = _bits(operator.or_, left, "|", right)
    if isinstance(result, int):
        return result
    size = max(map(len, result))
    a, b = (one.ljust(size, b"\0") for one in result)
    return from_bytes(bytes(x | y for x, y in zip(a, b, strict=True)))


def bit_xor(left: Value, right: Value) -> int | str:
    """PHP's ``^``: of two texts, that of their bytes."""
    result = _bits(operator.xor, left, "^", right)
    if isinstance(result, int):
        return result
    return from_bytes(bytes(a ^ b for a, b in zip(*result, strict=False)))


def bit_not(value: Value) -> int | str:
    """PHP's ``~``."""
    if is_string(value):
        return from_bytes(bytes(255 - byte for byte in to_bytes(value)))
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"Cannot perform bitwise not on {get_debug_type(value)}")
    return ~to_int(value)


def shift_left(left: Value, right: Value) -> int:
    """PHP's ``<<``."""
    number, places = _integers(left, "<<", right)
    return wrapped(number << min(_checked(places), 64))


def shift_right(left: Value, right: Value) -> int:
    """PHP's ``>>``."""
    number, places = _integers(left, ">>", right)
    return number >> min(_checked(places), 64)


def _checked(places: int) -> int:
    if places < 0:
        raise ArithmeticError("Bit shift by negative number")
    return places


def xor(left: Value, right: Value) -> bool:
    """PHP's ``xor``."""
    return truthy(left) != truthy(right)


# Comparison


def identical(left: Value, right: Value) -> bool:
    """PHP's ``===``: arrays by keys, order and kinds, objects by identity."""
    if is_array(left) and is_array(right):
        a, b = keyed(left), keyed(right)
        return [*a] == [*b] and all(identical(a[key], b[key]) for key in a)
    if is_object(left) or is_object(right):
        return left is right or (callable(left) and bool(left == right))
    if is_string(left) and is_string(right):
        return text(left) == text(right)
    return type(left) is type(right) and bool(left == right)


def loose_equals(left: Value, right: Value) -> bool:
    """PHP's ``==``."""
    return compare(left, right) == 0


def less(left: Value, right: Value) -> bool:
    """PHP's ``<``."""
    return compare(left, right) < 0


def less_equal(left: Value, right: Value) -> bool:
    """PHP's ``<=``."""
    return compare(left, right) <= 0


def compare(left: Value, right: Value) -> int:
    """PHP's ``<=>``: -1, 0 or 1, and 1 also for what can't be compared."""
    if is_string(left) and is_string(right):
        return _compare_texts(text(left), text(right))
    if is_array(left) and is_array(right):
        return _compare_arrays(keyed(left), keyed(right))
    if is_object(left) and is_object(right):
        return _compare_objects(left, right)
    return _compare_kinds(left, right)


def _compare_kinds(left: Value, right: Value) -> int:
    """Compare values of two kinds, or numbers."""
    kinds = [*map(type, (left, right))]
    if NoneType in kinds and (is_string(left) or is_string(right)):
        return _ordered(to_bytes(left), to_bytes(right))
    if NoneType in kinds or bool in kinds:
        return _ordered(truthy(left), truthy(right))
    if is_object(left) or is_object(right):
        return _compare_object(left, right)
    if is_array(left) or is_array(right):
        return 1 if is_array(left) else -1
    return _compare_numbers(left, right)


def _ordered(a: Value, b: Value) -> int:
    return 0 if a == b else -1 if a < b else 1


def _compare_texts(left: str, right: str) -> int:
    """Compare as numbers what are numbers, unless floats are too coarse to tell them apart."""
    a, b = number_in(left), number_in(right)
    if a is None or b is None:
        return _ordered(to_bytes(left), to_bytes(right))
    beyond_a, beyond_b = _beyond(left, a), _beyond(right, b)
    if float(a) == float(b) and (beyond_a or not math.isfinite(a)) and beyond_a == beyond_b:
        return _ordered(to_bytes(left), to_bytes(right))
    if isinstance(a, int) and beyond_b:
        return -beyond_b
    if isinstance(b, int) and beyond_a:
        return beyond_a
    return _ordered(a, b) if type(a) is type(b) else _ordered(float(a), float(b))


def _beyond(string: str, number: int | float) -> int:
    """Return 1 or -1 of the figures of an int that 64 bits do not hold, else 0."""
    if isinstance(number, int) or not string.strip(_BLANKS).lstrip("+-").isdecimal():
        return 0
    return 1 if number > 0 else -1


def _compare_numbers(left: Value, right: Value) -> int:
    """Compare an int or float with another, or with a text: as texts if that is no number."""
    a = number_in(text(left)) if is_string(left) else left
    b = number_in(text(right)) if is_string(right) else right
    if a is None or b is None:
        if any(isinstance(one, float) and math.isnan(one) for one in (left, right)):
            return 1
        return _ordered(to_bytes(left), to_bytes(right))
    return _ordered(a, b) if type(a) is type(b) else _ordered(float(a), float(b))


def _compare_arrays(a: dict[int | str, Value], b: dict[int | str, Value]) -> int:
    if len(a) != len(b):
        return _ordered(len(a), len(b))
    for key, value in a.items():
        if key not in b:
            return 1
        if order := compare(value, b[key]):
            return order
    return 0


def _compare_objects(left: Value, right: Value) -> int:
    if left is right or (callable(left) and left == right):
        return 0
    if all(hasattr(type(each), "getTimestamp") for each in (left, right)):  # dates
        return _ordered(left, right)
    if type(left) is not type(right) or not hasattr(left, "__dict__") or callable(left):
        return 1
    return _compare_arrays(
        {key_of(name): value for name, value, *_ in members(left)},
        {key_of(name): value for name, value, *_ in members(right)},
    )


def _compare_object(left: Value, right: Value) -> int:
    """Compare an object with a text, if it has one, or with a number: as which it is 1."""
    one, other, sign = (left, right, 1) if is_object(left) else (right, left, -1)
    if is_array(other) or (is_string(other) and not has_text(one)):
        return sign
    stand_in = text(one) if is_string(other) else 1
    return compare(stand_in, other) if sign == 1 else compare(other, stand_in)
