"""A sort that compares in the order in which PHP compares.

A comparison that contradicts itself ('10' < '9a', '9a' < 9, 9 < 10; or a callback that says 0 for a
difference of 0.5) orders by what is compared with what. So few elements are inserted one after
another, and many are parted around a pivot, as PHP does both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Row = TypeVar("Row")

_FEW = 16


def hybrid_sorted(
    rows: list[Row], order: Callable[[Row, Row], int], is_stable: bool = True
) -> list[Row]:
    """Return sorted rows; those that are equal keep their order, if it is stable."""
    numbered = [*enumerate(rows)]

    def is_after(one: tuple[int, Row], other: tuple[int, Row]) -> bool:
        return (order(one[1], other[1]) or (is_stable and one[0] - other[0])) > 0

    _Sort(numbered, is_after).between(0, len(numbered))
    return [row for _, row in numbered]


class _Sort:
    """Sorts rows in place."""

    def __init__(
        self,
        rows: list[tuple[int, Row]],
        is_after: Callable[[tuple[int, Row], tuple[int, Row]], bool],
    ) -> None:
        self.rows = rows
        self._is_after = is_after

    def after(self, one: int, other: int) -> bool:
        return self._is_after(self.rows[one], self.rows[other])

    def swap(self, one: int, other: int) -> None:
        self.rows[one], self.rows[other] = self.rows[other], self.rows[one]

    def between(self, start: int, end: int) -> None:
        """Sort the rows from `start` to before `end`: the smaller part first."""
        while end - start > _FEW:
            left, right = self.part(start, end)
            if left - start < end - right:
                self.between(start, left)
                start = right
            else:
                self.between(right, end)
                end = left
        self.insert_all(start, end)

    def part(self, start: int, end: int) -> tuple[int, int]:
        """Bring what is before the pivot to the left; return where both parts meet."""
        half = (end - start) // 2
        middle, quarter = start + half, half // 2
        if end - start >= 1024:
            self.order_few([start, start + quarter, middle, middle + quarter, end - 1])
        else:
            self.order_few([start, middle, end - 1])
        pivot, left, right = start + 1, start + 2, end - 1
        self.swap(pivot, middle)
        while left != right:
            if self.after(pivot, left):
                left += 1
                continue
            right -= 1
            while right != left and self.after(right, pivot):
                right -= 1
            if right != left:
                self.swap(left, right)
                left += 1
        self.swap(pivot, left - 1)
        return left - 1, left

    def order_few(self, places: list[int]) -> None:
        """Sort the rows at three or more places."""
        a, b, c = places[:3]
        if not self.after(a, b):
            if self.after(b, c):
                self.swap(b, c)
                if self.after(a, b):
                    self.swap(a, b)
        elif not self.after(c, b):
            self.swap(a, c)
        else:
            self.swap(a, b)
            if self.after(b, c):
                self.swap(b, c)
        for last in range(3, len(places)):
            for place in range(last, 0, -1):
                if not self.after(places[place - 1], places[place]):
                    break
                self.swap(places[place - 1], places[place])

    def insert_all(self, start: int, end: int) -> None:
        """Sort few rows."""
        if end - start in (3, 4, 5):
            self.order_few([*range(start, end)])
            return
        for place in range(start + 1, end):
            target = self.target(start, place)
            self.rows.insert(target, self.rows.pop(place))

    def target(self, start: int, place: int) -> int:
        """Return where a row belongs among the sorted ones before it."""
        at = place - 1
        if not self.after(at, place):
            return place
        if place - start < 6:
            while at != start and self.after(at - 1, place):
                at -= 1
            return at
        while at > start + 1:  # two at a time
            at -= 2
            if not self.after(at, place):
                return at + 1 if self.after(at + 1, place) else at + 2
        return start + 1 if at != start and self.after(place, start) else start
