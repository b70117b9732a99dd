"""What a store keeps: records of several kinds, as text, each under an owner and a number.

A record is found by its number; or by its entries, in their order. What one request changes is
written at once, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

Address = tuple[str, str, str]
"""The kind of a record, its owner (mostly a merchant), and its number."""

Entry = tuple[str, str]
"""The name of an index, and the value that a record is found by there."""


class Stored(NamedTuple):
    """A record, as it is kept.

    Attributes:
        address: Its kind, owner and number.
        body: The record, as text.
        place: Which of all records it is, in the order in which they were made.
    """

    address: Address
    body: str
    place: int


class Change(NamedTuple):
    """What becomes of a record.

    Attributes:
        address: Its kind, owner and number.
        body: The record from now on; None removes it.
        place: Its place; None of a new record.
        removed: The entries that it had, and has no more.
        added: The entries that are new.
    """

    address: Address
    body: str | None
    place: int | None
    removed: frozenset[Entry]
    added: frozenset[Entry]


class StoreError(Exception):
    """The file can't be read or written: the disk is full, or the file was damaged."""


class Store(Protocol):
    """Keeps records. It is used by one thread at a time."""

    def read(self, address: Address) -> Stored | None:
        """Return a record; None if there is none.

        Raises:
            StoreError: The file can't be read.
        """
        ...

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
    ) -> Iterable[Stored]:
        """Yield an owner's records whose entry is from `first` to `last`, in order.

        Records with the same entry follow each other as they were made. No more than `limit` are
        read.

        Args:
            kind: The kind of the records.
            owner: Their owner.
            index: The name of the index.
            first: The least value.
            last: The greatest value; by default `first`.
            limit: How many at most; by default all.
            descending: Whether the order is reversed: the greatest value first, and of records with
                the same entry the newest.

        Raises:
            StoreError: The file can't be read.
        """
        ...

    def numbers(self, kind: str, owner: str) -> Iterable[str]:
        """Yield the numbers of an owner's records.

        Raises:
            StoreError: The file can't be read.
        """
        ...

    def write(self, changes: Sequence[Change]) -> None:
        """Make all changes, or none.

        Raises:
            StoreError: The file can't be written; nothing has changed.
        """
        ...

    def clear(self, kinds: Iterable[str]) -> None:
        """Remove all records of some kinds at once.

        Raises:
            StoreError: The file can't be written; nothing has changed.
        """
        ...

    def close(self) -> None:
        """Close the file."""
        ...
