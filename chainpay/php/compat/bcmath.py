"""PHP's `bc` functions: decimal numbers as texts.

A result is cut to its scale, the number of digits after the point, and never rounded. The scale is
that of `bcscale`, at first 0, if a call has none.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from .standard.values import as_text

__all__ = [
    "bcadd",
    "bccomp",
    "bcdiv",
    "bcmod",
    "bcmul",
    "bcpow",
    "bcscale",
    "bcsqrt",
    "bcsub",
]

_NUMBER = re.compile(r"([+-]?)([0-9]*)(?:\.([0-9]*))?\Z")
_MAX_SCALE = 0x7FFFFFFF
_settings = {"scale": 0}


class _Number(NamedTuple):
    """`units` / 10 ** `scale`."""

    units: int
    scale: int

    def at(self, scale: int) -> int:
        """Return the units at another scale; cut towards zero."""
        return _divide(
            self.units * 10 ** max(scale - self.scale, 0), 10 ** max(self.scale - scale, 0)
        )


def _divide(units: int, divisor: int) -> int:
    """Return a quotient, cut towards zero."""
    quotient = abs(units) // abs(divisor)
    return quotient if (units < 0) == (divisor < 0) else -quotient


def _write(number: _Number, scale: int) -> str:
    units = number.at(scale)
    digits = f"{abs(units):0{scale + 1}}"
    whole, rest = digits[: len(digits) - scale], digits[len(digits) - scale :]
    return ("-" if units < 0 else "") + whole + (f".{rest}" if rest else "")


def _number(value: object, function: str, place: int, name: str = "") -> _Number:
    matched = _NUMBER.match(as_text(value))
    if matched is None:
        name = name or f"num{place}"
        raise ValueError(f"{function}(): Argument #{place} (${name}) is not well-formed")
    sign, whole, rest = matched[1], matched[2], matched[3] or ""
    return _Number(int(f"{sign}0{whole}{rest}"), len(rest))


def _scale(scale: int | None, function: str, place: int = 3) -> int:
    if scale is None:
        return _settings["scale"]
    if not 0 <= scale <= _MAX_SCALE:
        raise ValueError(
            f"{function}(): Argument #{place} ($scale) must be between 0 and {_MAX_SCALE}"
        )
    return scale


def bcscale(scale: int | None = None) -> int:
    """PHP's `bcscale`: sets the scale of calls without one, and returns the one before."""
    before = _settings["scale"]
    if scale is not None:
        _settings["scale"] = _scale(scale, "bcscale", 1)
    return before


def bcadd(num1: object, num2: object, scale: int | None = None) -> str:
    """PHP's `bcadd`."""
    scale = _scale(scale, "bcadd")
    one, two = _number(num1, "bcadd", 1), _number(num2, "bcadd", 2)
    wide = max(one.scale, two.scale)
    return _write(_Number(one.at(wide) + two.at(wide), wide), scale)


def bcsub(num1: object, num2: object, scale: int | None = None) -> str:
    """PHP's `bcsub`."""
    scale = _scale(scale, "bcsub")
    one, two = _number(num1, "bcsub", 1), _number(num2, "bcsub", 2)
    wide = max(one.scale, two.scale)
    return _write(_Number(one.at(wide) - two.at(wide), wide), scale)


def bcmul(num1: object, num2: object, scale: int | None = None) -> str:
    """PHP's `bcmul`."""
    scale = _scale(scale, "bcmul")
    one, two = _number(num1, "bcmul", 1), _number(num2, "bcmul", 2)
    return _write(_Number(one.units * two.units, one.scale + two.scale), scale)


def bcdiv(num1: object, num2: object, scale: int | None = None) -> str:
    """PHP's `bcdiv`."""
    scale = _scale(scale, "bcdiv")
    one, two = _number(num1, "bcdiv", 1), _number(num2, "bcdiv", 2)
    if not two.units:
        raise ZeroDivisionError("Division by zero")
    return _write(_quotient(one, two, scale), scale)


def _quotient(one: _Number, two: _Number, scale: int) -> _Number:
    dividend = one.units * 10 ** (two.scale + scale)
    return _Number(_divide(dividend, two.units * 10**one.scale), scale)


def bcmod(num1: object, num2: object, scale: int | None = None) -> str:
    """PHP's `bcmod`: the remainder has the sign of the first number."""
    scale = _scale(scale, "bcmod")
    one, two = _number(num1, "bcmod", 1), _number(num2, "bcmod", 2)
    if not two.units:
        raise ZeroDivisionError("Modulo by zero")
    wide = max(one.scale, two.scale)
    rest = one.at(wide) - _quotient(one, two, 0).units * two.at(wide)
    return _write(_Number(rest, wide), scale)


def bcpow(num: object, exponent: object, scale: int | None = None) -> str:
    """PHP's `bcpow`: the exponent is whole."""
    scale = _scale(scale, "bcpow")
    base, power = _number(num, "bcpow", 1, "num"), _number(exponent, "bcpow", 2, "exponent")
    if power.scale:  # PHP refuses 2.0 too
        raise ValueError("bcpow(): Argument #2 ($exponent) cannot have a fractional part")
    times = abs(power.units)
    raised = _Number(base.units**times, base.scale * times)
    if power.units >= 0:
        return _write(raised, scale)
    return _write(_quotient(_Number(1, 0), raised, scale) if raised.units else raised, scale)


def bcsqrt(num: object, scale: int | None = None) -> str:
    """PHP's `bcsqrt`."""
    scale = _scale(scale, "bcsqrt", 2)
    number = _number(num, "bcsqrt", 1, "num")
    if number.units < 0:
        raise ValueError("bcsqrt(): Argument #1 ($num) must be greater than or equal to 0")
    wide = max(scale, number.scale)
    return _write(_Number(math.isqrt(number.at(2 * wide)), wide), scale)


def bccomp(num1: object, num2: object, scale: int | None = None) -> int:
    """PHP's `bccomp`: -1, 0 or 1, of the numbers cut to the scale."""
    scale = _scale(scale, "bccomp")
    one, two = _number(num1, "bccomp", 1).at(scale), _number(num2, "bccomp", 2).at(scale)
    return (one > two) - (one < two)
