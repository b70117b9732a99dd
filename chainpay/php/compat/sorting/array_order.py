"""PHP's sorting: each function returns the sorted array. Equal elements keep their order."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import TypeAlias

from ..standard.elements import Pair, listed, numbered, pairs_of
from ..standard.operators import compare
from ..standard.values import (
    Array,
    Value,
    as_int,
    callback_of,
    is_array,
    text,
    to_float,
    to_int,
    truthy,
)
from ..texts.strings import strcasecmp, strcmp, strnatcasecmp, strnatcmp
from .hybrid_sort import hybrid_sorted

# fmt: off
__all__ = [
    "SORT_ASC", "SORT_DESC", "SORT_FLAG_CASE", "SORT_LOCALE_STRING", "SORT_NATURAL",
    "SORT_NUMERIC", "SORT_REGULAR", "SORT_STRING", "array_multisort", "arsort", "asort", "krsort",
    "ksort", "natcasesort", "natsort", "rsort", "shuffle", "sort", "uasort", "uksort", "usort",
]
# fmt: on

SORT_REGULAR, SORT_NUMERIC, SORT_STRING, SORT_DESC, SORT_ASC = range(5)
SORT_LOCALE_STRING, SORT_NATURAL, SORT_FLAG_CASE = 5, 6, 8

_Order: TypeAlias = Callable[[Value, Value], int]


def _order(flags: Value, reverse: bool = False) -> _Order:
    kind, folds = as_int(flags) & ~SORT_FLAG_CASE, bool(as_int(flags) & SORT_FLAG_CASE)
    order: _Order = compare
    if kind == SORT_NUMERIC:
        order = _of(compare, to_float)
    elif kind in (SORT_STRING, SORT_LOCALE_STRING):
        order = _of(strcasecmp if folds and kind == SORT_STRING else strcmp, text)
    elif kind == SORT_NATURAL:
        order = _of(strnatcasecmp if folds else strnatcmp, text)
    return (lambda one, other: order(other, one)) if reverse else order


def _of(order: _Order, cast: Callable[[Value], Value]) -> _Order:
    return lambda one, other: order(cast(one), cast(other))


def _order_of(function: Value) -> _Order:
    """Return the order that a callback says; one that only says whether it is greater will do."""
    call = callback_of(function, 2)

    def order(one: Value, other: Value) -> int:
        result = call(one, other)
        if result is False:
            return -1 if truthy(call(other, one)) else 0
        return to_int(result)

    return order


def _by_value(array: Value, order: _Order) -> list[Pair]:
    return hybrid_sorted(pairs_of(array), lambda one, other: order(one[1], other[1]))


def _by_key(array: Value, order: _Order) -> Array:
    return _array(hybrid_sorted(pairs_of(array), lambda one, other: order(one[0], other[0])))


def _array(pairs: Iterable[Pair]) -> Array:
    return listed(dict(pairs))


def _values(pairs: Iterable[Pair]) -> Array:
    return [value for _, value in pairs]


def sort(array: Value, flags: Value = SORT_REGULAR) -> Array:
    """PHP's `sort`."""
    return _values(_by_value(array, _order(flags)))


def rsort(array: Value, flags: Value = SORT_REGULAR) -> Array:
    """PHP's `rsort`."""
    return _values(_by_value(array, _order(flags, reverse=True)))


def usort(array: Value, callback: Value) -> Array:
    """PHP's `usort`."""
    return _values(_by_value(array, _order_of(callback)))


def asort(array: Value, flags: Value = SORT_REGULAR) -> Array:
    """PHP's `asort`."""
    return _array(_by_value(array, _order(flags)))


def arsort(array: Value, flags: Value = SORT_REGULAR) -> Array:
    """PHP's `arsort`."""
    return _array(_by_value(array, _order(flags, reverse=True)))


def uasort(array: Value, callback: Value) -> Array:
    """PHP's `uasort`."""
    return _array(_by_value(array, _order_of(callback)))


def ksort(array: Value, flags: Value = SORT_REGULAR) -> Array:
    """PHP's `ksort`."""
    return _by_key(array, _order(flags))


def krsort(array: Value, flags: Value = SORT_REGULAR) -> Array:
    """PHP's `krsort`."""
    return _by_key(array, _order(flags, reverse=True))


def uksort(array: Value, callback: Value) -> Array:
    """PHP's `uksort`."""
    return _by_key(array, _order_of(callback))


def natsort(array: Value) -> Array:
    """PHP's `natsort`."""
    return asort(array, SORT_NATURAL)


def natcasesort(array: Value) -> Array:
    """PHP's `natcasesort`."""
    return asort(array, SORT_NATURAL | SORT_FLAG_CASE)


def shuffle(array: Value) -> Array:
    """PHP's `shuffle`."""
    pairs = pairs_of(array)
    return _values(random.sample(pairs, len(pairs)))


def array_multisort(*arguments: Value) -> Value:
    """PHP's `array_multisort`: the sorted array, a tuple of them if there are several.

    Each array may be followed by `SORT_ASC` or `SORT_DESC`, and by flags.

    Raises:
        ValueError: The arrays are not of one size.
    """
    columns: list[list[Pair]] = []
    flags: list[list[int]] = []
    for one in arguments:
        if is_array(one):
            columns.append(pairs_of(one))
            flags.append([])
        else:
            flags[-1].append(_checked(as_int(one)))
    if len({len(column) for column in columns}) > 1:
        raise ValueError("Array sizes are inconsistent")
    orders = [
        _order(next((f for f in of if f not in (SORT_ASC, SORT_DESC)), 0), SORT_DESC in of)
        for of in flags
    ]

    def order(one: tuple[Pair, ...], other: tuple[Pair, ...]) -> int:
        results = (by(a[1], b[1]) for by, a, b in zip(orders, one, other, strict=True))
        return next((result for result in results if result), 0)

    rows = hybrid_sorted([*zip(*columns, strict=True)], order)
    arrays = tuple(numbered(row[place] for row in rows) for place in range(len(columns)))
    return arrays if len(arrays) > 1 else arrays[0]


def _checked(flag: int) -> int:
    kinds = (SORT_REGULAR, SORT_NUMERIC, SORT_STRING, SORT_LOCALE_STRING, SORT_NATURAL)
    if flag not in (SORT_ASC, SORT_DESC) and flag & ~SORT_FLAG_CASE not in kinds:
        raise ValueError("array_multisort(): must be a valid sort flag")
    return flag
