"""A store in a file of SQLite: what was written outlives the process, however it ends.

The file is open for one process alone. It says which program and which version have made it.
Of the catalog, records hold names alone, so they outlive a change of it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ...errors import UsageError
from .base import Address, Change, Stored, StoreError

VERSION = 2
"""The version of the tables and of the records in them."""

MIGRATIONS: dict[int, str] = {}
"""By an older version: the statements that lead to the next one. They run at once, or not at all.
A version that is not here is refused."""

_PROGRAM = 0x63687079  # "chpy", for SQLite's application_id

_TABLES = """
CREATE TABLE records (
    place INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    number TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, owner, number)
);
CREATE TABLE entries (
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (kind, owner, name, value, place)
) WITHOUT ROWID;
"""

_SELECT = "SELECT records.kind, records.owner, number, body, records.place FROM "
_READ = f"{_SELECT} records WHERE kind = ? AND owner = ? AND number = ?"
_FIND = (
    f"{_SELECT} entries JOIN records USING (place) WHERE entries.kind = ? AND entries.owner = ?"
    " AND name = ? AND value BETWEEN ? AND ? ORDER BY value {order}, entries.place {order} LIMIT ?"
)
_BUSY = "{path} is in use by another gateway: stop that one, or choose another folder with --state"
_DAMAGED = (
    "{path} can't be used: {error}. Nothing was changed. Move the file away, or start anew with"
    " --fresh"
)
_OTHER_VERSION = (
    "{path} was written by {which} version of chainpay: use that one, choose another folder with"
    " --state, or start anew with --fresh. Nothing was changed"
)


class FileInUse(UsageError):
    """Another process has the file open."""


class SqliteStore:
    """Keeps records in a file.

    Args:
        path: The file; it is made if it doesn't exist.

    Raises:
        UsageError: The file is in use, is damaged, or belongs to another program or a later
            version.
        OSError: The file can't be made in its folder.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._open(path)
        except UsageError:
            self._database.close()
            raise
        except sqlite3.Error as error:
            with suppress(AttributeError):
                self._database.close()
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise FileInUse(_BUSY.format(path=path)) from None
            raise UsageError(_DAMAGED.format(path=path, error=error)) from None

    def _open(self, path: Path) -> None:
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        self._database = sqlite3.connect(
            path, timeout=0.2, isolation_level=None, check_same_thread=False
        )
        run = self._database.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("BEGIN IMMEDIATE")
        for statement in self._check():
            run(statement)
        run("COMMIT")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")

    def _check(self) -> list[str]:
        """Return the statements that make the tables what they are now.

        Raises:
            UsageError: The file belongs to another program, or to a later version.
        """

        def number(what: str) -> int:
            return int(self._database.execute(what).fetchone()[0])

        is_new = not number("SELECT count(*) FROM sqlite_master")
        if not is_new and number("PRAGMA application_id") != _PROGRAM:
            raise UsageError(f"{self._path} is a file of another program; choose another folder")
        version = number("PRAGMA user_version")
        if version > VERSION:
            raise UsageError(_OTHER_VERSION.format(path=self._path, which="a later"))
        if is_new:
            steps = [_TABLES]
        elif MIGRATIONS.keys() >= {*range(version, VERSION)}:
            steps = [MIGRATIONS[each] for each in range(version, VERSION)]
        else:
            raise UsageError(_OTHER_VERSION.format(path=self._path, which="an earlier"))
        stamps = f"PRAGMA application_id = {_PROGRAM}; PRAGMA user_version = {VERSION}"
        return ";".join([*steps, stamps]).split(";")

    def read(self, address: Address) -> Stored | None:
        with self._explaining():
            row = self._database.execute(_READ, address).fetchone()
        return None if row is None else _to_stored(row)

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
        limit = -1 if limit is None else limit
        values = kind, owner, index, first, first if last is None else last, limit
        statement = _FIND.format(order="DESC" if descending else "ASC")
        with self._explaining():
            rows = self._database.execute(statement, values)
            while some := rows.fetchmany(100):
                yield from map(_to_stored, some)

    def numbers(self, kind: str, owner: str) -> Iterator[str]:
        statement = "SELECT number FROM records WHERE kind = ? AND owner = ? ORDER BY place"
        with self._explaining():
            rows = self._database.execute(statement, (kind, owner))
            while some := rows.fetchmany(100):
                yield from (number for (number,) in some)

    def write(self, changes: Sequence[Change]) -> None:
        with self._transaction():
            for change in changes:
                self._write(change)

    def _write(self, change: Change) -> None:
        run, (kind, owner, _) = self._database.execute, change.address
        place = change.place
        if place is None:
            insert = "INSERT INTO records (kind, owner, number, body) VALUES (?, ?, ?, ?)"
            place = run(insert, (*change.address, change.body)).lastrowid
        elif change.body is None:
            run("DELETE FROM records WHERE place = ?", (place,))
        else:
            run("UPDATE records SET body = ? WHERE place = ?", (change.body, place))
        for name, value in change.removed:
            run(
                "DELETE FROM entries WHERE kind = ? AND owner = ? AND name = ? AND value = ?"
                " AND place = ?",
                (kind, owner, name, value, place),
            )
        for name, value in change.added:
            run("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", (kind, owner, name, value, place))

    def clear(self, kinds: Iterable[str]) -> None:
        with self._transaction():
            for kind in kinds:
                self._database.execute("DELETE FROM records WHERE kind = ?", (kind,))
                self._database.execute("DELETE FROM entries WHERE kind = ?", (kind,))

    def close(self) -> None:
        self._database.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._explaining():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError, OverflowError) as error:  # such as half a character
            raise StoreError(f"{self._path}: {error}") from error


def _to_stored(row: tuple[str, str, str, str, int]) -> Stored:
    kind, owner, number, body, place = row
    return Stored((kind, owner, number), body, place)
