"""The journal of a job of several processes or machines: partitions, each with one worker.

It is a schema of a PostgreSQL database; or a folder that all workers share, with a SQLite file for
the job and one for each partition. Those files are made for network file systems.

* A partition belongs to one worker by a lease. So does the job itself, partition 0, to whoever
  hands out the others.
* Whoever runs the job writes all rows before the first worker begins. A journal without its job is
  one whose beginning has failed, and begins again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from ...concurrency.sqlite import Database
from ...encoding.shown import shows_half_made
from ...errors import UsageError
from ...people.language import Text
from ..results import Result, Summary
from .file import Identity, Journal, check_count, is_of, read_facts, write_facts
from .partition import JOB, NOTED, PARTITIONS, ROWS, NoJournal, Partition, Planned, RowRange, Store
from .postgres import PostgresStore, is_postgres

LEASE = 15.0
"""Seconds after which a worker whose beat stands still counts as dead."""

_WATCHED = 3.0  # seconds in which who is alive says so
_APPLICATION = 0x63706273  # "cpbs"
_MIGRATIONS = ((JOB, ROWS, PARTITIONS, NOTED),)
_JOB_FILE = "job.sqlite"


class SharedJournal:
    """The journal of a job of several workers.

    Args:
        location: The folder; or the URL of a schema in PostgreSQL.
        makes: Whether it is made if it isn't there.

    Raises:
        UsageError: It isn't there, or belongs to something else.
        JournalLost: The database can't be reached.
        sqlite3.Error: A file can't be read or written.
    """

    def __init__(self, location: str, makes: bool = True) -> None:
        self.name = location
        self._folder: Path | None = None if is_postgres(location) else Path(location)
        self._stores: dict[int, Store] = {}
        if self._folder is None:
            self._stores[0] = PostgresStore(location, makes)
        elif makes:
            if not self._folder.parent.is_dir():
                raise UsageError(
                    f"there is no folder {str(self._folder.parent)!r} for the journal; nothing was"
                    " sent"
                )
            self._folder.mkdir(mode=0o700, exist_ok=True)
        elif not (self._folder / _JOB_FILE).is_file():
            raise NoJournal(f"there is no journal {location!r}")
        self._job = Partition(self._store(0), *RowRange(0, 0, 0))
        self.partitions = self._load()

    @property
    def is_database(self) -> bool:
        """Whether it is in PostgreSQL, so that all workers see the same table."""
        return self._folder is None

    def store(self) -> PostgresStore:
        """Return the database."""
        store = self._stores[0]
        assert isinstance(store, PostgresStore)
        return store

    # Who runs the job

    def lock(self) -> None:
        """Let no other process hand out the job, until `close`, or this process has died.

        Raises:
            UsageError: Another process does.
        """
        with self._store(0).transaction() as connection:
            connection.execute(
                "INSERT INTO partitions (partition, first, last) VALUES (0, 0, 0)"
                " ON CONFLICT DO NOTHING"
            )
        if not self._job.take(LEASE, is_patient=False):
            raise UsageError(
                f"another process runs the job of {self.name!r}: wait for its end, or stop it;"
                " nothing was sent"
            )

    def is_running(self, pause: Callable[[float], object] = time.sleep) -> bool:
        """Return whether a process hands out the job, or a worker does a part of it.

        It takes some seconds to see that none does, if one has died.
        """
        parts, began = [self._job, *self.partitions], monotonic()
        before = [part.pulse for part in parts]
        while any(owner for owner, _ in before) and monotonic() - began < _WATCHED:
            pause(_WATCHED / 20)
            if [part.pulse for part in parts] != before:
                return True
        return False

    def renew(self) -> None:
        """Say that the process that hands out the job is alive.

        Raises:
            LeaseLost: Another process hands it out.
        """
        self._job.renew()

    def close(self) -> None:
        """Close all files; another process may then hand out the job."""
        try:
            self._job.release()
        finally:
            for store in self._stores.values():
                store.close()

    # Whose journal it is

    @property
    def origin(self) -> str:
        """What the job was made of, for whoever began it; empty if that wasn't said."""
        return read_facts(self._store(0)).get("origin", "")

    def check(self, job: Identity, content: str = "") -> bool:
        """Return whether it is the journal of a job; False if it is of none yet.

        Raises:
            UsageError: It belongs to another job, or to other rows.
        """
        return is_of(read_facts(self._store(0)), self.name, job, content)

    def check_whole(self) -> None:
        """Check that it has all rows of its job: see `Journal.check_whole`."""
        check_count(read_facts(self._store(0)), self.name, self.count_rows)

    def begin(
        self,
        job: Identity,
        content: str,
        rows: Iterable[Planned],
        ranges: Sequence[RowRange],
        origin: str = "",
    ) -> None:
        """Note the rows of a job that begins.

        Args:
            job: Which job it is.
            content: The digest of all rows.
            rows: The rows, in their order.
            ranges: The partitions: see `split`.
            origin: As above.
        """
        left = iter(rows)
        for store in {self._store(index) for index in range(len(ranges) + 1)}:
            with store.transaction() as connection:  # of a beginning that has failed
                connection.execute("DELETE FROM rows")
                connection.execute("DELETE FROM partitions WHERE partition > 0")
        for part in ranges:
            size = part.last - part.first + 1
            with self._store(part.partition).transaction() as connection:
                connection.execute(_ADD, part)
                Partition(self._store(part.partition)).insert(connection, islice(left, size))
        with self._store(0).transaction() as connection:
            connection.executemany(_ADD + " ON CONFLICT DO NOTHING", ranges)
            rows_there = sum(part.last - part.first + 1 for part in ranges)
            write_facts(connection, job, content, origin, rows_there)
        self.partitions = self._load()

    # The rows

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return sum(part.count_rows() for part in self.partitions)

    def order_stop(self, reason: str) -> None:
        """Let all workers stop; an empty reason lets them go on."""
        for partition in self.partitions:
            partition.order_stop(reason)

    def retry(self, code: str) -> int:
        """Let the rows that were refused with a code be sent again; return how many."""
        return sum(partition.retry(code) for partition in self.partitions)

    def results(self) -> Iterator[tuple[int, Result]]:
        """Yield the line and the state of each row, in order."""
        for partition in self.partitions:
            yield from partition.results()

    def kept_names(self) -> tuple[str, ...]:
        """Return the names of the fields of answers that the job keeps."""
        return next(filter(None, (part.kept_names() for part in self.partitions)), ())

    def summary(self, seconds: float = 0.0, sent: int = 0, reason: Text | None = None) -> Summary:
        """Return what became of the job so far: see `Partition.summary`."""
        parts = [partition.summary() for partition in self.partitions]
        whole = reduce(Summary.plus, parts, self._job.summary())
        return replace(whole, seconds=seconds, sent=sent, reason=reason)

    @shows_half_made
    def __repr__(self) -> str:
        return f"<SharedJournal {self.name!r}>"

    def _load(self) -> list[Partition]:
        with self._store(0).reading() as connection:
            ranges = [
                RowRange(*row)
                for row in connection.execute(
                    "SELECT partition, first, last FROM partitions WHERE partition > 0"
                    " ORDER BY partition"
                )
            ]
        return [Partition(self._store(each.partition), *each) for each in ranges]

    def _store(self, index: int) -> Store:
        if self._folder is None:
            return self._stores[0]
        if index not in self._stores:
            path = self._folder / (f"{index:04}.sqlite" if index else _JOB_FILE)
            self._stores[index] = Database(
                path, _APPLICATION, _MIGRATIONS, timeout=30, is_local=False
            )
        return self._stores[index]


_ADD = "INSERT INTO partitions (partition, first, last) VALUES (?, ?, ?)"

AnyJournal: TypeAlias = Journal | SharedJournal


def open_journal(location: str | os.PathLike[str]) -> AnyJournal:
    """Open a journal that is there: a file, a folder, or a schema in PostgreSQL.

    Raises:
        UsageError: There is none; it belongs to something else; or it has lost rows.
    """
    where = os.fspath(location)
    shared = is_postgres(where) or Path(where).is_dir()
    journal = SharedJournal(where, makes=False) if shared else Journal.existing(where)
    try:
        journal.check_whole()
    except BaseException:
        journal.close()
        raise
    return journal


def split(count: int, partitions: int) -> list[RowRange]:
    """Return ranges of rows that differ in size by one at most."""
    size, more = divmod(count, min(partitions, count) or 1)
    ranges, first = [], 1
    for index in range(1, min(partitions, count) + 1):
        last = first + size - 1 + (index <= more)
        ranges.append(RowRange(index, first, last))
        first = last + 1
    return ranges
