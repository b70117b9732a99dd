"""PHP's functions of numbers."""

from __future__ import annotations

import builtins
import math
import random
import secrets
from collections.abc import Callable

from .elements import pairs_of
from .operators import add, compare, multiply, negate, power
from .values import (
    PHP_INT_MIN,
    Value,
    as_int,
    as_number,
    as_text,
    get_debug_type,
    is_array,
)

# fmt: off
__all__ = [
    "M_PI", "PHP_FLOAT_EPSILON", "PHP_FLOAT_MAX", "PHP_FLOAT_MIN", "PHP_INT_SIZE",
    "PHP_ROUND_HALF_DOWN", "PHP_ROUND_HALF_EVEN", "PHP_ROUND_HALF_ODD", "PHP_ROUND_HALF_UP",
    "abs", "base_convert", "bindec", "ceil", "decbin", "dechex", "decoct", "exp", "floor", "fmod",
    "hexdec", "intdiv", "is_finite", "is_infinite", "is_nan", "lcg_value", "log", "log10", "max",
    "min", "mt_rand", "number_format", "octdec", "pi", "pow", "rand", "random_int", "round", "sqrt",
]
# fmt: on

M_PI = math.pi
PHP_FLOAT_EPSILON, PHP_FLOAT_MAX, PHP_FLOAT_MIN = 2.0**-52, 1.7976931348623157e308, 2.0**-1022
PHP_INT_SIZE = 8
PHP_ROUND_HALF_UP, PHP_ROUND_HALF_DOWN, PHP_ROUND_HALF_EVEN, PHP_ROUND_HALF_ODD = range(1, 5)

pow = power

_FIGURES = "0123456789abcdefghijklmnopqrstuvwxyz"


def _float(value: Value) -> float:
    return float(as_number(value, "float"))


def _computed(function: Callable[..., float], *arguments: float) -> float:
    """Return a function's result, with INF and NAN in place of Python's errors."""
    try:
        return function(*arguments)
    except OverflowError:
        return math.inf
    except ValueError:
        return math.nan


def abs(num: Value) -> int | float:
    """PHP's `abs`."""
    number = as_number(num)
    return negate(number) if number == PHP_INT_MIN else builtins.abs(number)


def ceil(num: Value) -> float:
    """PHP's `ceil`: a float."""
    return _whole(math.ceil, num)


def floor(num: Value) -> float:
    """PHP's `floor`: a float."""
    return _whole(math.floor, num)


def _whole(function: Callable[[float], int], num: Value) -> float:
    number = float(as_number(num))
    return math.copysign(function(number), number) if math.isfinite(number) else number


def round(num: Value, precision: Value = 0, mode: Value = PHP_ROUND_HALF_UP) -> float:
    """PHP's `round`: a float, half away from zero; 15 digits of the number count."""
    number, places = as_number(num), as_int(precision)
    if isinstance(number, int) and places >= 0:
        return float(number)
    return rounded(float(number), places, as_int(mode))


def rounded(number: float, places: int, mode: int = PHP_ROUND_HALF_UP) -> float:
    """Return a float rounded at a place, as PHP 8.2 does: first to 15 digits, then there."""
    if not math.isfinite(number) or number == 0:
        return number
    digits = 14 - math.floor(math.log10(builtins.abs(number)))
    if places < digits < places + 15:
        scaled = _half(_scaled(number, builtins.max(digits, -60)), mode)
        scaled = _scaled(scaled, builtins.max(places - digits, -60))
    else:
        scaled = _scaled(number, places)
    if builtins.abs(scaled) >= 1e15:
        return number
    scaled = _half(scaled, mode)
    if builtins.abs(places) < 23:
        return _scaled(scaled, -places)
    result = float(f"{scaled:.6f}e{-places}")
    return result if math.isfinite(result) else number


def _scaled(number: float, places: int) -> float:
    factor = float(10 ** builtins.min(builtins.abs(places), 308))
    return number * factor if places >= 0 else number / factor


def _half(number: float, mode: int) -> float:
    """Return the nearest whole number, and where two are as near, the one that the mode says."""
    size = builtins.abs(number)
    below = math.floor(size)
    if mode == PHP_ROUND_HALF_UP:
        near = math.floor(size + 0.5)
    elif mode == PHP_ROUND_HALF_DOWN:
        near = math.ceil(size - 0.5)
    elif size - below == 0.5:
        near = below + (below % 2 == (mode == PHP_ROUND_HALF_EVEN))
    else:
        near = math.floor(size + 0.5)
    return math.copysign(near, number)


def intdiv(num1: Value, num2: Value) -> int:
    """PHP's `intdiv`."""
    a, b = as_int(num1), as_int(num2)
    if b == 0:
        raise ZeroDivisionError("Division by zero")
    if a == PHP_INT_MIN and b == -1:
        raise ArithmeticError("Division of PHP_INT_MIN by -1 is not an integer")
    quotient = builtins.abs(a) // builtins.abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def fmod(num1: Value, num2: Value) -> float:
    """PHP's `fmod`."""
    return _computed(math.fmod, _float(num1), _float(num2))


def sqrt(num: Value) -> float:
    """PHP's `sqrt`."""
    return _computed(math.sqrt, _float(num))


def exp(num: Value) -> float:
    """PHP's `exp`."""
    return _computed(math.exp, _float(num))


def log(num: Value, base: Value = math.e) -> float:
    """PHP's `log`."""
    number, of = _float(num), _float(base)
    if of <= 0:
        raise ValueError("log(): Argument #2 ($base) must be greater than 0")
    if number == 0:
        return math.inf if of < 1 else -math.inf
    if of in (2.0, 10.0):
        return _computed(math.log2 if of == 2 else math.log10, number)
    natural = _computed(math.log, number)
    if of == 1:
        return math.nan
    return natural if of == math.e else natural / math.log(of)


def log10(num: Value) -> float:
    """PHP's `log10`."""
    return log(num, 10)


def pi() -> float:
    """PHP's `pi`."""
    return math.pi


def is_nan(num: Value) -> bool:
    """PHP's `is_nan`."""
    return math.isnan(_float(num))


def is_finite(num: Value) -> bool:
    """PHP's `is_finite`."""
    return math.isfinite(_float(num))


def is_infinite(num: Value) -> bool:
    """PHP's `is_infinite`."""
    return math.isinf(_float(num))


def max(value: Value, *values: Value) -> Value:
    """PHP's `max`, of its arguments or of an array."""
    return _extreme("max", 1, value, values)


def min(value: Value, *values: Value) -> Value:
    """PHP's `min`, of its arguments or of an array."""
    return _extreme("min", -1, value, values)


def _extreme(name: str, sign: int, value: Value, values: tuple[Value, ...]) -> Value:
    """Return the greatest value, or the least.

    It matters for what can't be compared (NAN) that PHP asks an array the other way around.
    """
    if not values and not is_array(value):
        kind = get_debug_type(value)
        raise TypeError(f"{name}(): Argument #1 ($value) must be of type array, {kind} given")
    candidates = [value, *values] if values else [one for _, one in pairs_of(value)]
    if not candidates:
        raise ValueError(f"{name}(): Argument #1 ($value) must contain at least one element")
    best = candidates[0]
    for one in candidates[1:]:
        order = compare(one, best) if values else -compare(best, one)
        if order * sign > 0:
            best = one
    return best


# At random


def rand(min: Value = 0, max: Value = 2**31 - 1) -> int:
    """PHP's `rand`."""
    low, high = sorted((as_int(min), as_int(max)))
    return random.randint(low, high)


def mt_rand(min: Value = 0, max: Value = 2**31 - 1) -> int:
    """PHP's `mt_rand`."""
    if as_int(max) < as_int(min):
        raise ValueError("mt_rand(): Argument #2 ($max) must be greater than or equal to #1 ($min)")
    return rand(min, max)


def random_int(min: Value, max: Value) -> int:
    """PHP's `random_int`: it can't be foreseen."""
    low, high = as_int(min), as_int(max)
    if low > high:
        raise ValueError("random_int(): Argument #1 ($min) must not be greater than #2 ($max)")
    return low + secrets.randbelow(high - low + 1)


def lcg_value() -> float:
    """PHP's `lcg_value`: between 0 and 1."""
    return random.random()


# In another base


def _from_base(value: Value, base: int) -> int | float:
    """Return the number that figures write; what is none of them is passed over."""
    figures = [_FIGURES.find(one) for one in as_text(value).lower()]
    number: int | float = 0
    for figure in figures:
        if 0 <= figure < base:
            number = add(multiply(number, base), figure)
    return number


def _in_base(number: int | float, base: int) -> str:
    figures = ""
    while number >= 1:
        figures = _FIGURES[int(number % base)] + figures
        number = number / base if isinstance(number, float) else number // base
    return figures or "0"


def bindec(binary_string: Value) -> int | float:
    """PHP's `bindec`."""
    return _from_base(binary_string, 2)


def octdec(octal_string: Value) -> int | float:
    """PHP's `octdec`."""
    return _from_base(octal_string, 8)


def hexdec(hex_string: Value) -> int | float:
    """PHP's `hexdec`."""
    return _from_base(hex_string, 16)


def decbin(num: Value) -> str:
    """PHP's `decbin`."""
    return _in_base(as_int(num) % 2**64, 2)


def decoct(num: Value) -> str:
    """PHP's `decoct`."""
    return _in_base(as_int(num) % 2**64, 8)


def dechex(num: Value) -> str:
    """PHP's `dechex`."""
    return _in_base(as_int(num) % 2**64, 16)


def base_convert(num: Value, from_base: Value, to_base: Value) -> str:
    """PHP's `base_convert`."""
    bases = as_int(from_base), as_int(to_base)
    for place, base in enumerate(bases, 2):
        if not 2 <= base <= 36:
            raise ValueError(f"base_convert(): Argument #{place} must be between 2 and 36")
    return _in_base(_from_base(num, bases[0]), bases[1])


def number_format(
    num: Value,
    decimals: Value = 0,
    decimal_separator: Value = ".",
    thousands_separator: Value = ",",
) -> str:
    """PHP's `number_format`."""
    places = builtins.max(as_int(decimals), 0)
    number = rounded(_float(num), places)
    if not math.isfinite(number):
        return "nan" if math.isnan(number) else "inf"
    whole, _, fraction = f"{number:.{places}f}".lstrip("-").partition(".")
    separator = "," if thousands_separator is None else as_text(thousands_separator)
    point = "." if decimal_separator is None else as_text(decimal_separator)
    grouped = f"{int(whole):,}".replace(",", separator)
    minus = "-" if number < 0 and (int(whole) or fraction.strip("0")) else ""
    return minus + grouped + (point + fraction if places else "")
