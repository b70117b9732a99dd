"""What arrays have in common, or not, by a function that compares values: in PHP's order.

PHP sorts all arrays, and walks through them at once. So a function that tells only equal values
from others, that writes, or that throws, is asked what PHP asks it, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

from ..standard.elements import listed, pairs_of
from ..standard.values import Array, Value, callback_of, to_int
from .hybrid_sort import hybrid_sorted

__all__ = ["array_udiff", "array_uintersect"]

Pair = tuple[Value, Value]
Order = Callable[[Pair, Pair], int]


def array_udiff(array: Value, *others: Value) -> Array:
    """PHP's `array_udiff`: the last argument compares two values."""
    return _sift(array, others, _mark_common, False)


def array_uintersect(array: Value, *others: Value) -> Array:
    """PHP's `array_uintersect`: the last argument compares two values."""
    return _sift(array, others, _mark_common_to_all, True)


class _Rows:
    """The sorted elements of an array, and how far PHP has come in them."""

    def __init__(self, array: Value, order: Order) -> None:
        self.rows = hybrid_sorted(pairs_of(array), order, is_stable=False)
        self._order = order
        self.at = 0

    @property
    def is_over(self) -> bool:
        return self.at >= len(self.rows)

    @property
    def row(self) -> Pair:
        return self.rows[self.at]

    def find(self, row: Pair) -> int | None:
        """Pass what is smaller than a row; return how the row is to the next; None for no next."""
        while not self.is_over:
            if (difference := self._order(row, self.row)) <= 0:
                return difference
            self.at += 1
        return None

    def take_equal(self) -> list[Pair]:
        """Pass the row and those that are equal to it, and return them."""
        start = self.at
        self.at += 1
        while not self.is_over and not self._order(self.rows[self.at - 1], self.row):
            self.at += 1
        return self.rows[start : self.at]


def _sift(
    array: Value,
    others: tuple[Value, ...],
    mark: Callable[[_Rows, list[_Rows], Order], set[Value]],
    keeps: bool,
) -> Array:
    *arrays, function = others
    compare = callback_of(function, 2)

    def order(one: Pair, other: Pair) -> int:
        return to_int(compare(one[1], other[1]))

    first, *rest = [_Rows(each, order) for each in (array, *arrays)]
    marked = mark(first, rest, order)
    return listed(dict(p for p in pairs_of(array) if (p[0] in marked) is keeps))


def _mark_common(first: _Rows, rest: list[_Rows], order: Order) -> set[Value]:
    """Return the keys of the values that one of the other arrays has."""
    common: set[Value] = set()
    while not first.is_over:
        apart = None
        for each in rest:
            apart = each.find(first.row)
            if apart == 0:
                each.at += 1
                break
        taken = first.take_equal()
        if apart == 0:
            common.update(key for key, _ in taken)
    return common


def _mark_common_to_all(first: _Rows, rest: list[_Rows], order: Order) -> set[Value]:
    """Return the keys of the values that all other arrays have."""
    common: set[Value] = set()
    while not first.is_over:
        missing = None
        for each in rest:
            apart = each.find(first.row)
            if apart is None:
                return common
            if apart:
                missing = each
                break
            each.at += 1
        if missing is None:
            common.update(key for key, _ in first.take_equal())
            continue
        first.at += 1
        while not first.is_over and order(first.row, missing.row) < 0:
            first.at += 1
    return common
