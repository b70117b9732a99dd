"""A SQLite file that several threads and processes use at once.

* Every change is a short transaction that begins with ``BEGIN IMMEDIATE``: one writer at a time,
  and nobody reads something that another one is about to change. Readers are never blocked (WAL).
* Whoever finds the file locked waits, up to a limit; then `sqlite3.OperationalError` is raised.
* What was committed survives a crash of the process and of the machine. What was not is rolled
  back, also if the process is killed.
* A connection is used by one thread at a time, and by no other process: a child of a fork opens
  connections of its own.
* The file has an application id and a schema version. A file of something else, or of a newer
  chainpay, is refused before anything is written.
* The file must be on a local disk, as WAL needs memory that all its users share. A file that other
  machines open is made without it; then readers and writers wait for each other, and its file
  system must have locks that work.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..encoding.shown import shows_half_made
from ..errors import UsageError
from .fork import call_after_fork

_MAX_IDLE = 4
#: Seconds between two tries of what SQLite refuses at once though it waits for all other locks.
_PAUSE = 0.01
#: Connections of the parent process. Closing them here could touch its locks, so they are kept.
_OF_THE_PARENT: list[sqlite3.Connection] = []


class Database:
    """A SQLite file with a schema.

    Args:
        path: The file. It is made if it isn't there; its folder must be there.
        application_id: What the file is for, from 1 to 2**31 - 1. A file with another one is
            refused.
        migrations: The statements that make version 1 of the schema, version 2 of version 1, and so
            on. One that was released is never changed.
        timeout: Seconds to wait for a lock.
        is_local: Whether only this machine opens the file.

    Raises:
        UsageError: The path is no file, or the file belongs to something else or to a newer
            chainpay. Nothing was written.
        sqlite3.Error: The file can't be opened or written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        application_id: int,
        migrations: Sequence[Sequence[str]],
        timeout: float = 5.0,
        is_local: bool = True,
    ) -> None:
        self.path = Path(path)
        self._timeout, self._is_local = timeout, is_local
        self._idle: list[sqlite3.Connection] = []
        self.after_fork()
        call_after_fork(self)
        weakref.finalize(self, _close, self._idle)
        if str(path) in ("", ":memory:"):
            raise UsageError("a database is a file, which several processes can open: pass a path")
        if not self.path.parent.is_dir():
            raise UsageError(f"there is no folder {str(self.path.parent)!r} for the database")
        self._migrate(application_id, migrations)

    def after_fork(self) -> None:
        """Leave all connections to the parent; called in the child of a fork."""
        _OF_THE_PARENT.extend(self._idle)
        self._idle.clear()
        self._lock = threading.Lock()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Begin a transaction that may write. It is committed at the end of the block.

        It is rolled back if the block raises. Other writers wait for it: keep it short, and wait
        for nothing in it.

        Raises:
            sqlite3.OperationalError: Others have kept the file locked for too long.
        """
        with self._connection() as connection:
            self._retry(connection, "BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Borrow a connection to read with. It sees what was committed before each statement."""
        with self._connection() as connection:
            yield connection

    def close(self) -> None:
        """Close the idle connections. The next use opens new ones."""
        with self._lock:
            _close(self._idle)

    @shows_half_made
    def __repr__(self) -> str:
        return f"<Database {str(self.path)!r}>"

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """Borrow a connection, which nobody else uses meanwhile."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or self._open()
        try:
            yield connection
        finally:
            if connection.in_transaction or not self._keep(connection):
                connection.close()

    def _keep(self, connection: sqlite3.Connection) -> bool:
        with self._lock:
            has_room = len(self._idle) < _MAX_IDLE
            if has_room:
                self._idle.append(connection)
        return has_room

    def _open(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(
                self.path, timeout=self._timeout, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            error.add_note(f"the database is {str(self.path)!r}")
            raise
        try:
            connection.execute("PRAGMA synchronous = FULL")
            if not self._is_local:
                connection.execute("PRAGMA journal_mode = TRUNCATE")
        except sqlite3.DatabaseError as error:
            connection.close()
            raise UsageError(f"{str(self.path)!r} is no SQLite database: {error}") from None
        return connection

    def _retry(self, connection: sqlite3.Connection, statement: str) -> None:
        """Execute a statement. SQLite refuses some at once while another process does the same."""
        end = time.monotonic() + self._timeout
        while True:
            try:
                connection.execute(statement)
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() >= end:
                    error.add_note(f"the database is {str(self.path)!r}")
                    raise
                time.sleep(_PAUSE)
            else:
                return

    def _migrate(self, application_id: int, migrations: Sequence[Sequence[str]]) -> None:
        with self.reading() as connection:
            self._retry(connection, "BEGIN")  # what is read belongs together
            try:
                version = self._version(connection, application_id, len(migrations))
            finally:
                connection.execute("ROLLBACK")
            if version == len(migrations):
                return
            if self._is_local:
                self._retry(connection, "PRAGMA journal_mode = WAL")  # the file keeps it
        with self.transaction() as connection:
            # Another process may have done it meanwhile.
            version = self._version(connection, application_id, len(migrations))
            for statements in migrations[version:]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {application_id}")
            connection.execute(f"PRAGMA user_version = {len(migrations)}")

    def _version(self, connection: sqlite3.Connection, application_id: int, newest: int) -> int:
        """Return the version of the schema; 0 if the file is new. It is asked in a transaction."""
        (kind,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if kind != application_id and (kind or version or tables):
            raise UsageError(f"the database {str(self.path)!r} belongs to something else")
        if version > newest:
            raise UsageError(
                f"the database {str(self.path)!r} has version {version}, and this chainpay knows up"
                f" to version {newest}: update chainpay, or take another file"
            )
        return int(version)


def _close(connections: list[sqlite3.Connection]) -> None:
    while connections:
        connections.pop().close()
