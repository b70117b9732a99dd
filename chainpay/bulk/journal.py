"""The journal of a job: a SQLite file in which each number has a row, and each row a state.

* A row is SENDING before its call leaves, and gets its state after the call was judged. Both are
  committed, and on the disk, before the job goes on: what can't be noted isn't sent.
* A journal belongs to one job: one operation of one merchant, with one content of all rows. Other
  rows, or the same ones by another mapping, are refused.
* One process at a time runs a job. Others may read its journal.
* It holds numbers, amounts, codes and the digest of each row: nothing else of a row's content.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple, Self

from ..concurrency.sqlite import Database
from ..errors import UsageError
from .results import Count, Result, State, Summary

_APPLICATION = 0x6370626C  # "cpbl"
_MIGRATIONS = (
    (
        "CREATE TABLE job (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE rows (position INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE,"
        " line INTEGER NOT NULL, digest BLOB NOT NULL, amount INTEGER, state TEXT NOT NULL,"
        " code TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '',"
        " request_id TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, time REAL)",
    ),
)
_MAX_TEXT = 500  # characters of a message that are kept


class Planned(NamedTuple):
    """A row before it is sent.

    Attributes:
        position: Which row it is; the first is 1.
        number: The merchant's own number.
        line: Where it stands in its file, for people.
        digest: The digest of what will be sent.
        amount: In fen; None if the operation has none.
    """

    position: int
    number: str
    line: int
    digest: bytes
    amount: int | None


class Pending(NamedTuple):
    """A row that a run must send, or ask for.

    Attributes:
        position: Which row it is.
        digest: The digest of what was checked.
        is_doubtful: Whether it may have been carried out already.
    """

    position: int
    digest: bytes
    is_doubtful: bool


class Journal:
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
        self._database = Database(self.path, _APPLICATION, _MIGRATIONS)
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
            kept = dict(connection.execute("SELECT name, value FROM job"))
            if not kept:
                new = [("job", job), ("content", content), ("began", str(time.time()))]
                new += [("origin", origin)] if origin else []
                connection.executemany("INSERT INTO job VALUES (?, ?)", new)
                connection.executemany(
                    "INSERT INTO rows (position, number, line, digest, amount, state)"
                    f" VALUES (?, ?, ?, ?, ?, '{State.TODO}')",
                    rows,
                )
                return True
        if kept["job"] != job:
            raise UsageError(
                f"{str(self.path)!r} is the journal of another operation, or of another merchant:"
                " take another file; nothing was sent"
            )
        if kept["content"] != content:
            raise UsageError(
                f"{str(self.path)!r} is the journal of other rows, or of another mapping: a"
                " job goes on with the rows that it began with. For others take another file;"
                " nothing was sent"
            )
        return False

    def recover(self) -> int:
        """Take what was SENDING as UNKNOWN, as a run before has died; return how many rows."""
        with self._database.transaction() as connection:
            return connection.execute(
                f"UPDATE rows SET state = '{State.UNKNOWN}' WHERE state = '{State.SENDING}'"
            ).rowcount

    # The rows

    def pending(self, after: int, limit: int = 1000) -> list[Pending]:
        """Return the next rows that are TODO or UNKNOWN, behind a position."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT position, digest, state FROM rows WHERE position > ?"
                f" AND state IN ('{State.TODO}', '{State.UNKNOWN}') ORDER BY position LIMIT ?",
                (after, limit),
            )
            return [
                Pending(position, digest, state == State.UNKNOWN)
                for position, digest, state in rows
            ]

    def note(self, ended: Iterable[Result], claimed: Iterable[int]) -> None:
        """Note what became of some rows, and that others are SENDING, at once.

        Raises:
            sqlite3.Error: It can't be noted; then nothing of it is.
        """
        now = time.time()
        results = [
            (
                *(result.state, result.code[:_MAX_TEXT], result.message[:_MAX_TEXT]),
                *(result.request_id[:_MAX_TEXT], result.attempts, now, result.position),
            )
            for result in ended
        ]
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE rows SET state = ?, code = ?, message = ?, request_id = ?,"
                " attempts = attempts + ?, time = ? WHERE position = ?",
                results,
            )
            connection.executemany(
                f"UPDATE rows SET state = '{State.SENDING}', time = ? WHERE position = ?",
                [(now, position) for position in claimed],
            )

    def retry(self, code: str) -> int:
        """Let the rows that were refused with a code be sent again; return how many."""
        with self._database.transaction() as connection:
            return connection.execute(
                f"UPDATE rows SET state = '{State.TODO}' WHERE state = '{State.REFUSED}'"
                " AND code = ?",
                (code,),
            ).rowcount

    def results(self) -> Iterator[tuple[int, Result]]:
        """Yield the line and the state of each row, in order."""
        position = 0
        while page := self._page(position):
            yield from page
            position = page[-1][1].position

    def _page(self, after: int) -> list[tuple[int, Result]]:
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT line, position, number, state, code, message, request_id, attempts, amount"
                " FROM rows WHERE position > ? ORDER BY position LIMIT 1000",
                (after,),
            )
            return [
                (line, Result(position, number, State(state), *rest))
                for line, position, number, state, *rest in rows
            ]

    def summary(self, seconds: float = 0.0, sent: int = 0, stopped: str = "") -> Summary:
        """Return what became of the job so far.

        Args:
            seconds: How long this run took.
            sent: How many calls it has sent.
            stopped: Why it has ended before its end.
        """
        with self._database.reading() as connection, closing(connection.cursor()) as cursor:
            states = dict.fromkeys(State, Count())
            codes: dict[str, Count] = {}
            for state, code, *numbers in cursor.execute(
                "SELECT state, CASE state WHEN 'refused' THEN code ELSE '' END AS why, count(*),"
                " coalesce(sum(amount), 0) FROM rows GROUP BY state, why ORDER BY count(*) DESC"
            ):
                count, before = Count(*numbers), states[State(state)]
                states[State(state)] = Count(before.rows + count.rows, before.total + count.total)
                if state == State.REFUSED:
                    codes[code] = count
        return Summary(states, codes, seconds, sent, stopped)
