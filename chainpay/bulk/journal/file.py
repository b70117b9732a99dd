"""The journal of a job of one process: a SQLite file in which each number has a row.

* A journal belongs to one job: one operation of one merchant, with one content of all rows. Other
  rows, or the same ones by another mapping, are refused.
* One process at a time runs a job. Others may read its journal.

See `partition` for what is in it, and when. A job of several machines has a `SharedJournal`.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple, Self

from ...concurrency.sqlite import Database
from ...errors import UsageError
from .partition import JOB, ROWS, Connection, NoJournal, Partition, Planned, Store

_APPLICATION = 0x6370626C  # "cpbl"


class Identity(NamedTuple):
    """Which job it is, but for its rows.

    Attributes:
        merchant: Whose job it is: the number of the merchant.
        platform: Where its calls go: what was done there isn't done elsewhere.
        operation: Its operation: method and path.
        number: The field with the merchant's own number.
    """

    merchant: str
    platform: str
    operation: str
    number: str


class Journal(Partition):
    """The journal of a job.

    Args:
        path: The file; it is made if it isn't there.

    Raises:
        UsageError: The file belongs to something else, or to a newer chainpay.
        sqlite3.Error: The file can't be read or written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)  # as people know it
        real = Path(os.path.realpath(path))  # one file has one lock, by whatever name
        self._lock_path = real.with_name(f"{real.name}-lock")
        _make_private(real)
        super().__init__(Database(self.path, _APPLICATION, ((JOB, ROWS),)))
        self._lock: sqlite3.Connection | None = None

    @classmethod
    def existing(cls, path: str | os.PathLike[str]) -> Self:
        """Open a journal that is there.

        Raises:
            UsageError: There is none; or as above.
        """
        if not Path(path).is_file():
            raise NoJournal(f"there is no journal {str(path)!r}")
        return cls(path)

    # Who runs the job

    def lock(self) -> None:
        """Let no other process run the job, until `close`, or the end of this process.

        Raises:
            UsageError: Another process runs it.
        """
        _make_private(self._lock_path)
        # It is held for a moment too by whoever asks whether the job runs.
        lock = sqlite3.connect(self._lock_path, timeout=0.1, check_same_thread=False)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            lock.close()
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            raise UsageError(
                f"another process runs the job of {str(self.path)!r}: wait for its end, or stop"
                " it; nothing was sent"
            ) from None
        self._lock = lock

    def is_running(self) -> bool:
        """Return whether a process runs the job."""
        if not self._lock_path.exists():
            return False
        with closing(sqlite3.connect(self._lock_path, timeout=0)) as lock:
            try:
                lock.execute("SELECT count(*) FROM sqlite_master")
            except sqlite3.Error as error:
                return error.sqlite_errorcode == sqlite3.SQLITE_BUSY
            return False

    def close(self) -> None:
        """Close the file; another process may then run the job."""
        self._database.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    # Whose journal it is

    @property
    def origin(self) -> str:
        """What the job was made of, for whoever began it; empty if that wasn't said."""
        return read_facts(self._database).get("origin", "")

    def check(self, job: Identity, content: str = "") -> bool:
        """Return whether it is the journal of a job; False if it is of none yet.

        Raises:
            UsageError: It belongs to another job, or to other rows.
        """
        return is_of(read_facts(self._database), str(self.path), job, content)

    def check_whole(self) -> None:
        """Check that it has all rows of its job: what it lacks would never be sent.

        Raises:
            UsageError: It has lost some.
        """
        check_count(read_facts(self._database), str(self.path), self.count_rows)

    def begin(self, job: Identity, content: str, rows: Iterable[Planned], origin: str = "") -> None:
        """Note the rows of a job that begins.

        Args:
            job: Which job it is.
            content: The digest of all rows.
            rows: The rows, in their order.
            origin: As above.
        """
        with self._database.transaction() as connection:
            self.insert(connection, rows)
            write_facts(connection, job, content, origin, self.count(connection))


def _make_private(path: Path) -> None:
    """Make a file that only its owner can read, unless it is there."""
    with suppress(FileExistsError, FileNotFoundError):  # `Database` says which folder lacks
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def read_facts(database: Store) -> dict[str, str]:
    """Return what a journal says of its job; nothing if none has begun with it."""
    with database.reading() as connection:
        return dict(connection.execute("SELECT name, value FROM job"))


def check_count(kept: Mapping[str, str], name: str, count: Callable[[], int]) -> None:
    """Check that a journal has all rows of its job.

    Args:
        kept: What it says of its job.
        name: Its name, for people.
        count: Returns how many rows it has.

    Raises:
        UsageError: It has lost some.
    """
    if kept and (rows := count()) != int(kept["rows"]):
        raise UsageError(
            f"the journal {name!r} has {rows:,} of the {int(kept['rows']):,} rows of its job, and"
            " has lost the others: take it back from a copy; nothing was sent"
        )


def is_of(kept: Mapping[str, str], name: str, job: Identity, content: str) -> bool:
    """Return whether a journal is that of a job; False if it is of none yet.

    Args:
        kept: What it says of its job.
        name: Its name, for people.
        job: The job.
        content: The digest of all rows; empty if it doesn't matter.

    Raises:
        UsageError: It belongs to another job, or to other rows.
    """
    if not kept:
        return False
    owner = Identity(*map(kept.__getitem__, Identity._fields))
    if owner.merchant != job.merchant:
        raise UsageError(
            f"{name!r} is the journal of a job of merchant {owner.merchant}, and these are the keys"
            f" of {job.merchant}: it goes on with those of its merchant; nothing was sent"
        )
    if owner.platform != job.platform:
        raise UsageError(
            f"{name!r} is the journal of a job for {owner.platform}, and these calls go to"
            f" {job.platform}: take another one; nothing was sent"
        )
    if owner != job:
        raise UsageError(
            f"{name!r} is the journal of another operation, {owner.operation} by"
            f" {owner.number}: take another one; nothing was sent"
        )
    if content and kept["content"] != content:
        raise UsageError(
            f"{name!r} is the journal of other rows, or of another mapping: a job goes on with the"
            " rows that it began with. For others take another journal; nothing was sent"
        )
    return True


def write_facts(
    connection: Connection, job: Identity, content: str, origin: str, rows: int
) -> None:
    """Make a journal that of a job."""
    new = [*job._asdict().items(), ("content", content), ("rows", str(rows))]
    new.append(("began", str(time.time())))
    new += [("origin", origin)] if origin else []
    connection.executemany("INSERT INTO job (name, value) VALUES (?, ?)", new)
