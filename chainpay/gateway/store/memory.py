"""A store in memory, which ends with the process."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from .base import Address, Change, Stored


class MemoryStore:
    """Keeps records in dicts."""

    def __init__(self) -> None:
        self._places = count(1)
        self._records: dict[tuple[str, str], dict[str, Stored]] = defaultdict(dict)
        #: Kind, owner and index → value, place and number, in order.
        self._entries: dict[Address, list[tuple[str, int, str]]] = defaultdict(list)

    def read(self, address: Address) -> Stored | None:
        kind, owner, number = address
        return self._records[kind, owner].get(number)

    def find(
        self,
        kind: str,
        owner: str,
        index: str,
        first: str,
        last: str | None = None,
        *,
        limit: int | None = None,
        descending: bool = False,
    ) -> Iterator[Stored]:
        entries = self._entries[kind, owner, index]
        start = bisect_left(entries, (first,))
        end = bisect_right(entries, first if last is None else last, key=lambda entry: entry[0])
        if limit is not None and descending:
            start = max(start, end - limit)
        elif limit is not None:
            end = min(end, start + limit)
        records = self._records[kind, owner]
        matches = [records[number] for _, _, number in entries[start:end]]
        return reversed(matches) if descending else iter(matches)

    def numbers(self, kind: str, owner: str) -> list[str]:
        return list(self._records[kind, owner])

    def write(self, changes: Sequence[Change]) -> None:
        for change in changes:
            kind, owner, number = change.address
            place = next(self._places) if change.place is None else change.place
            for index, value in change.removed:
                entries = self._entries[kind, owner, index]
                del entries[bisect_left(entries, (value, place, number))]
            if change.body is None:
                del self._records[kind, owner][number]
                continue
            self._records[kind, owner][number] = Stored(change.address, change.body, place)
            for index, value in change.added:
                insort(self._entries[kind, owner, index], (value, place, number))

    def clear(self, kinds: Iterable[str]) -> None:
        cleared = set(kinds)
        for address in [address for address in self._records if address[0] in cleared]:
            del self._records[address]
        for index in [index for index in self._entries if index[0] in cleared]:
            del self._entries[index]

    def close(self) -> None:
        pass
