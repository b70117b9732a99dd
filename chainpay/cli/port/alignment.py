"""Which line of Python stands beside which line of PHP: they have words in common."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

_WORD = re.compile(r"[^\W\d]\w{2,}|[一-鿿]{2}")
_COMMON = 8  # a word of more lines says nothing

Row = tuple[int, int]
"""The numbers of two lines, from 0; -1 for none."""


def align(left: Sequence[str], right: Sequence[str]) -> list[Row]:
    """Return the rows of two texts side by side: every line of both, in order."""
    rows: list[Row] = []
    at_left = at_right = 0
    for first, second in [*_anchors(left, right), (len(left), len(right))]:
        rows += _fill(range(at_left, first), range(at_right, second))
        if first < len(left):
            rows.append((first, second))
        at_left, at_right = first + 1, second + 1
    return rows


def _fill(left: range, right: range) -> list[Row]:
    """Return the rows of lines that have nothing in common: one beside the other."""
    longest = max(len(left), len(right))
    return [
        (left[at] if at < len(left) else -1, right[at] if at < len(right) else -1)
        for at in range(longest)
    ]


def _anchors(left: Sequence[str], right: Sequence[str]) -> list[Row]:
    """Return pairs of lines with rare words in common, which rise on both sides."""
    lefts, rights = _places(left), _places(right)
    weights: defaultdict[Row, float] = defaultdict(float)
    for word in lefts.keys() & rights.keys():
        if len(lefts[word]) <= _COMMON and len(rights[word]) <= _COMMON:
            for first in lefts[word]:
                for second in rights[word]:
                    weights[first, second] += 1 / (len(lefts[word]) * len(rights[word]))
    return _heaviest(weights)


def _places(lines: Sequence[str]) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for word in {each.replace("_", "").lower() for each in _WORD.findall(line)}:
            places[word].append(number)
    return places


def _heaviest(weights: dict[Row, float]) -> list[Row]:
    """Return the pairs that rise on both sides, and weigh most together."""
    # The best chains so far, by the line on the right at which they end: both rise.
    ends: list[int] = []
    chains: list[tuple[float, Row, object]] = []
    ordered = sorted(weights)
    for first, pairs in groupby(ordered, key=lambda pair: pair[0]):
        new = []
        for _, second in pairs:
            at = bisect_left(ends, second)
            before = chains[at - 1] if at else None
            weight = weights[first, second] + (before[0] if before else 0)
            new.append((weight, (first, second), before))
        for chain in new:
            _keep(ends, chains, chain)
    anchors: list[Row] = []
    link: object = chains[-1] if chains else None
    while isinstance(link, tuple):
        anchors.append(link[1])
        link = link[2]
    return anchors[::-1]


def _keep(
    ends: list[int], chains: list[tuple[float, Row, object]], chain: tuple[float, Row, object]
) -> None:
    """Keep a chain, unless a heavier one ends before it; drop the lighter ones behind it."""
    weight, (_, end), _ = chain
    at = bisect_left(ends, end)
    if (at and chains[at - 1][0] >= weight) or (
        at < len(ends) and ends[at] == end and chains[at][0] >= weight
    ):
        return
    last = at
    while last < len(ends) and chains[last][0] <= weight:
        last += 1
    ends[at:last] = [end]
    chains[at:last] = [chain]
