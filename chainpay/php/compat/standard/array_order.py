"""PHP's sorting: each function returns the sorted array. Equal elements keep their order.

Where a comparison contradicts itself (numbers among words), the order may be another than PHP's.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeAlias

from ..texts.strings import strcasecmp, strcmp, strnatcasecmp, strnatcmp
from .elements import Pair, listed, numbered, pairs_of
from .operators import compare
from .values import Array, Value, callback, is_array, to_float, to_int, truthy

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


def _by_number(one: Value, other: Value) -> int:
    return compare(to_float(one), to_float(other))


def _order(flags: Value, reverse: bool = False) -> _Order:
    orders: dict[int, _Order] = {
        SORT_NUMERIC: _by_number,
        SORT_STRING: strcmp,
        SORT_LOCALE_STRING: strcmp,
        SORT_NATURAL: strnatcmp,
        SORT_STRING | SORT_FLAG_CASE: strcasecmp,
        SORT_NATURAL | SORT_FLAG_CASE: strnatcasecmp,
    }
    order = orders.get(to_int(flags), compare)
    return (lambda one, other: order(other, one)) if reverse else order


def _order_of(function: Value) -> _Order:
    """Return the order that a callback says; one that only says whether it is greater will do."""
    call = callback(function)

    def order(one: Value, other: Value) -> int:
        result = call(one, other)
        if result is False:
            return -1 if truthy(call(other, one)) else 0
        return to_int(result)

    return order


def _by_value(array: Value, order: _Order) -> list[Pair]:
    by_order = cmp_to_key(order)
    return sorted(pairs_of(array), key=lambda pair: by_order(pair[1]))


def _by_key(array: Value, order: _Order) -> Array:
    by_order = cmp_to_key(order)
    return _array(sorted(pairs_of(array), key=lambda pair: by_order(pair[0])))


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
            flags[-1].append(to_int(one))
    if len({len(column) for column in columns}) > 1:
        raise ValueError("Array sizes are inconsistent")
    orders = [
        _order(next((f for f in of if f not in (SORT_ASC, SORT_DESC)), 0), SORT_DESC in of)
        for of in flags
    ]

    def order(one: tuple[Pair, ...], other: tuple[Pair, ...]) -> int:
        results = (by(a[1], b[1]) for by, a, b in zip(orders, one, other, strict=True))
        return next((result for result in results if result), 0)

    rows = sorted(zip(*columns, strict=True), key=cmp_to_key(order))
    arrays = tuple(numbered(row[place] for row in rows) for place in range(len(columns)))
    return arrays if len(arrays) > 1 else arrays[0]
