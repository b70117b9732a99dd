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
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Self

from ...concurrency.sqlite import Database
from ...errors import UsageError
from .partition import JOB, ROWS, Connection, Partition, Planned

_APPLICATION = 0x6370626C  # "cpbl"


class Journal(Partition):
    """The journal of a job.

    Args:
        path: The file; it is made if it isn't there.

    Raises:
        UsageError: The file belongs to something else, or to a newer chainpay.
        sqlite3.Error: The file can't be read or written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        with suppress(FileExistsError, FileNotFoundError):  # `Database` says which folder lacks
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        super().__init__(Database(self.path, _APPLICATION, ((JOB, ROWS),)))
        self._lock: sqlite3.Connection | None = None

    @classmethod
    def existing(cls, path: str | os.PathLike[str]) -> Self:
        """Open a journal that is there.

        Raises:
            UsageError: There is none; or as above.
        """
        if not Path(path).is_file():
            raise UsageError(f"there is no journal {str(path)!r}")
        return cls(path)

    # Who runs the job

    def lock(self) -> None:
        """Let no other process run the job, until `close`, or the end of this process.

        Raises:
            UsageError: Another process runs it.
        """
        lock = sqlite3.connect(f"{self.path}-lock", timeout=0, check_same_thread=False)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            lock.close()
            raise UsageError(
                f"another process runs the job of {str(self.path)!r} ({error}): wait for its end,"
                " or stop it; nothing was sent"
            ) from None
        self._lock = lock

    def close(self) -> None:
        """Close the file; another process may then run the job."""
        self._database.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    # Whose journal it is

    @property
    def has_begun(self) -> bool:
        """Whether a job has begun with it."""
        return "job" in self._facts()

    @property
    def origin(self) -> str:
        """What the job was made of, for whoever began it; empty if that wasn't said."""
        return self._facts().get("origin", "")

    def _facts(self) -> dict[str, str]:
        with self._database.reading() as connection:
            return dict(connection.execute("SELECT name, value FROM job"))

    def adopt(self, job: str, content: str, rows: Iterable[Planned], origin: str = "") -> bool:
        """Note the rows of a job that begins; or return False if the job has begun before.

        Args:
            job: The digest of the operation and of the merchant.
            content: The digest of all rows.
            rows: The rows, in their order.
            origin: As above.

        Raises:
            UsageError: The journal belongs to another job, or to other rows.
        """
        with self._database.transaction() as connection:
            if is_begun(connection, str(self.path), job, content):
                return False
            begin(connection, job, content, origin)
            self.insert(connection, rows)
        return True


def is_begun(connection: Connection, name: str, job: str, content: str) -> bool:
    """Return whether a journal is that of a job; False if it is of none yet.

    Args:
        connection: The journal.
        name: Its name, for people.
        job: The digest of the operation and of the merchant.
        content: The digest of all rows; empty if it doesn't matter.

    Raises:
        UsageError: It belongs to another job, or to other rows.
    """
    kept = dict(connection.execute("SELECT name, value FROM job"))
    if not kept:
        return False
    if kept["job"] != job:
        raise UsageError(
            f"{name!r} is the journal of another operation, or of another merchant: take another"
            " one; nothing was sent"
        )
    if content and kept["content"] != content:
        raise UsageError(
            f"{name!r} is the journal of other rows, or of another mapping: a job goes on with the"
            " rows that it began with. For others take another journal; nothing was sent"
        )
    return True


def begin(connection: Connection, job: str, content: str, origin: str = "") -> None:
    """Make a journal that of a job."""
    new = [("job", job), ("content", content), ("began", str(time.time()))]
    new += [("origin", origin)] if origin else []
    connection.executemany("INSERT INTO job (name, value) VALUES (?, ?)", new)
