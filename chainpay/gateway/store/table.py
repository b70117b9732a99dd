"""Records as objects: what a request reads and changes, kept when it ends well.

A request reads records from tables, changes them as it likes, and adds others. When it ends,
`UnitOfWork.keep` writes what has changed, at once. If it was refused, `UnitOfWork.drop` forgets it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar

from .base import Address, Change, Entry, Store, Stored, StoreError

R = TypeVar("R")

_MAX_POSTPONED = 100


@dataclass(slots=True)
class _Seen:
    """A record that the request has read or added; without a record, it was removed.

    Attributes:
        table: Its table.
        record: The record.
        stored: How it is kept, if it is.
        entries: Its entries as it is kept.
        nth: Which of all that were seen it is.
        indexed: Its entries when it was let go.
    """

    table: Table[Any]
    record: Any
    stored: Stored | None = None
    entries: frozenset[Entry] = frozenset()
    nth: int = 0
    indexed: frozenset[Entry] = frozenset()


class UnitOfWork:
    """What one request has read, added and removed.

    A request that reads many records lets them go from time to time: then `Table.find` looks up
    those that match, and need not look at each.

    Args:
        store: Where records are kept.

    Attributes:
        store: Where records are kept.
        seen: The records, by their addresses.
        absent: The addresses that were looked up in vain.
        postponed: New records that are written with the next changes, whosever these are.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.seen: dict[Address, _Seen] = {}
        self.absent: set[Address] = set()
        self.postponed: dict[Address, _Seen] = {}
        self._held: dict[Address, _Seen] = {}
        #: Kind, owner and index → value → the records that were let go.
        self._index: dict[Address, dict[str, dict[Address, _Seen]]] = {}

    def see(self, address: Address, seen: _Seen) -> None:
        """Add a record that was not seen before."""
        seen.nth = len(self.seen)
        self.absent.discard(address)
        self.seen[address] = self._held[address] = seen

    def hold(self, address: Address) -> _Seen | None:
        """Return a record, which may be changed from now on; None if it was not seen."""
        seen = self.seen.get(address)
        if seen is not None and address not in self._held:
            self._held[address] = seen
            for name, value in seen.indexed:
                del self._index[(*address[:2], name)][value][address]
        return seen

    def let_go(self) -> None:
        """Promise that no record is changed that was read so far, unless it is read again."""
        for address, seen in self._held.items():
            seen.indexed = frozenset() if seen.record is None else seen.table.entries(seen.record)
            for name, value in seen.indexed:
                values = self._index.setdefault((*address[:2], name), {})
                values.setdefault(value, {})[address] = seen
        self._held = {}

    def candidates(
        self, kind: str, owner: str, index: str, first: str, last: str
    ) -> list[tuple[Address, _Seen]]:
        """Return the records that may have an entry from `first` to `last`."""
        values = self._index.get((kind, owner, index), {})
        named = [first] if first == last else [each for each in values if first <= each <= last]
        matches = [each for value in named for each in values.get(value, {}).items()]
        return matches + [each for each in self._held.items() if each[0][:2] == (kind, owner)]

    def keep(self) -> None:
        """Write all changes at once, and forget what was read.

        Raises:
            StoreError: They can't be written; nothing has changed.
        """
        try:
            changes = _compare_all(self.seen)
            if changes or len(self.postponed) >= _MAX_POSTPONED:
                self.store.write([*changes, *_compare_all(self.postponed)])
                self.postponed.clear()
        finally:
            self.drop()

    def drop(self) -> None:
        """Forget what was read and changed."""
        self.seen.clear()
        self.absent.clear()
        self._held.clear()
        self._index.clear()


def _compare_all(seen: dict[Address, _Seen]) -> list[Change]:
    return [change for each in seen.items() if (change := _compare(*each))]


def _compare(address: Address, seen: _Seen) -> Change | None:
    """Return what has changed of a record."""
    stored, before = seen.stored, seen.entries
    place = stored.place if stored else None
    if seen.record is None:
        return Change(address, None, place, before, frozenset()) if stored else None
    body = _dump(seen.record)
    if stored and body == stored.body:
        return None
    after = seen.table.entries(seen.record)
    return Change(address, body, place, before - after, after - before)


_NAMES: dict[type, tuple[str, ...]] = {}  # of the fields of a type of records, found once


def _fields(record: Any) -> dict[str, Any]:
    kind = type(record)
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(each.name for each in fields(record))
    return {name: getattr(record, name) for name in names}


_dump = json.JSONEncoder(ensure_ascii=False, default=_fields, separators=(",", ":")).encode


class Table(Generic[R]):
    """The records of one kind.

    Args:
        work: What the current request has read and changed.
        kind: The kind's name in the store.
        load: Makes a record of its fields: a dataclass with slots, whose fields are JSON or such
            dataclasses.
        address: Returns the owner and the number of a record.
        index: Returns the entries by which a record is found.
    """

    def __init__(
        self,
        work: UnitOfWork,
        kind: str,
        load: Callable[..., R],
        address: Callable[[R], tuple[str, str]],
        index: Callable[[R], Iterable[Entry]] = lambda record: (),
    ) -> None:
        self.kind = kind
        self._work = work
        self._load = load
        self._address = address
        self._index = index

    def entries(self, record: R) -> frozenset[Entry]:
        """Return the entries of a record."""
        return frozenset(self._index(record))

    def get(self, owner: str, number: str) -> R | None:
        """Return a record; None if there is none."""
        address = self.kind, owner, number
        seen = self._work.hold(address) or self._work.postponed.get(address)
        if seen is None:
            if address in self._work.absent:
                return None
            stored = self._work.store.read(address)
            if stored is None:
                self._work.absent.add(address)
                return None
            seen = self._see(stored)
        record: R | None = seen.record
        return record

    def add(self, record: R) -> None:
        """Add a record, or put it in the place of the one that has its number."""
        address = self.kind, *self._address(record)
        self.get(*address[1:])
        known = self._work.hold(address)
        if known is None:
            self._work.see(address, _Seen(self, record))
        else:
            known.record = record

    def postpone(self, record: R) -> None:
        """Add a record that stays if the request is refused. It isn't changed any more.

        It costs no writing of its own. If the process is killed before the next changes are
        written, it is lost. `find` doesn't know of it before.
        """
        self._work.postponed[self.kind, *self._address(record)] = _Seen(self, record)

    def remove(self, record: R) -> None:
        """Remove a record."""
        seen = self._work.hold((self.kind, *self._address(record)))
        assert seen is not None
        seen.record = None

    def find(
        self,
        owner: str,
        index: str,
        first: str,
        last: str | None = None,
        *,
        limit: int | None = None,
        descending: bool = False,
    ) -> Iterator[R]:
        """Yield the records of an owner whose entry is from `first` to `last`, in order.

        Records with the same entry follow each other as they were made. With `descending` the order
        is reversed: the newest of them comes first. `limit` is how many are yielded at most.
        """
        # Records that this request has changed may match no more, so others take their place.
        store_limit = None if limit is None else limit + self._count_moved()
        stored = {
            each.address: each
            for each in self._work.store.find(
                self.kind, owner, index, first, last, limit=store_limit, descending=descending
            )
        }
        for each in stored.values():
            if each.address not in self._work.seen:
                self._see(each)
        last = first if last is None else last
        matches = [
            (value, seen.stored.place if seen.stored else float("inf"), seen.nth, address)
            for address, seen in self._work.candidates(self.kind, owner, index, first, last)
            if seen.record is not None
            for name, value in self._index(seen.record)
            if name == index and first <= value <= last
        ]
        matches.sort(reverse=descending)
        held = [self._work.hold(address) for *_, address in matches[:limit]]
        return iter([seen.record for seen in held if seen is not None])

    def _count_moved(self) -> int:
        """Return how many records have other entries than those that are kept, or were removed."""
        return sum(
            seen.record is None or self.entries(seen.record) != seen.entries
            for address, seen in self._work.seen.items()
            if address[0] == self.kind
        )

    def numbers(self, owner: str) -> list[str]:
        """Return the numbers of an owner's records, as they are kept."""
        return list(self._work.store.numbers(self.kind, owner))

    def _see(self, stored: Stored) -> _Seen:
        try:
            record = self._load(**json.loads(stored.body))
        except (ValueError, TypeError) as error:
            raise StoreError(f"the {self.kind} {stored.address[2]} is damaged: {error}") from error
        seen = _Seen(self, record, stored, self.entries(record))
        self._work.see(stored.address, seen)
        return seen
