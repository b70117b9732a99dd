"""A schema of a PostgreSQL database as a store of journals.

A URL such as ``postgresql://shop@db.example.com/pay#refunds`` names it: the part behind ``#`` is
the schema, which is made if it isn't there. Each journal has one of its own. The URL travels with
the tasks of a job, so it has no password: that of each worker is in ``PGPASSWORD`` or ``.pgpass``.
"""

from __future__ import annotations

import os
import re
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ...encoding.shown import shows_half_made
from ...errors import ChainpayError, UsageError
from .partition import JOB, NOTED, PARTITIONS, ROWS, NoJournal

if TYPE_CHECKING:
    import psycopg

_VERSION = 1
_PACE = "CREATE TABLE pace (next REAL NOT NULL, rate REAL NOT NULL, changed REAL NOT NULL)"
_TYPES = {"INTEGER": "BIGINT", "BLOB": "BYTEA", "REAL": "DOUBLE PRECISION"}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,62}")
#: A connection that hangs is noticed before another worker may take over.
_SETTINGS = {
    "connect_timeout": 10,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "application_name": "chainpay bulk",
}


class JournalLost(ChainpayError):
    """The database of a journal can't be reached, or refuses; what it doesn't know isn't sent."""


def is_postgres(location: str) -> bool:
    """Return whether a journal is in PostgreSQL."""
    return location.startswith(("postgresql://", "postgres://"))


def make_absolute(location: str) -> str:
    """Return a path as it is found from another folder; the URL of a database as it is."""
    return location if is_postgres(location) else os.path.abspath(location)


class PostgresStore:
    """A schema of a database. One thread at a time uses its connection, which is opened anew.

    Args:
        url: Where it is, with the schema behind ``#``.
        makes: Whether the schema is made if it isn't there.

    Raises:
        UsageError: The URL has no schema, or a password; or the schema isn't there, or belongs to
            something else.
        JournalLost: The database can't be reached.
    """

    def __init__(self, url: str, makes: bool = True) -> None:
        address, _, schema = url.partition("#")
        if _has_password(address):
            raise UsageError(
                "the URL of a journal has no password, as it travels with the tasks: put it in"
                " PGPASSWORD, or in ~/.pgpass, of each worker; nothing was sent"
            )
        if not _NAME.fullmatch(schema):
            raise UsageError(
                "the URL of a journal names it behind #: postgresql://host/database#refunds;"
                " nothing was sent"
            )
        self.name = url
        self._schema, self._url = schema, address
        self._lock = threading.RLock()
        self._connections: list[psycopg.Connection[Any]] = []  # one, or none yet
        weakref.finalize(self, _close, self._connections)
        try:
            self._prepare(makes)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[_Statements]:
        """Begin a transaction, which is committed at the end of the block.

        Raises:
            JournalLost: The database can't be reached, or refuses.
        """
        with self._connect() as connection, connection.transaction():
            yield _Statements(connection)

    @contextmanager
    def reading(self) -> Iterator[_Statements]:
        """Borrow the connection to read with."""
        with self._connect() as connection:
            yield _Statements(connection)

    def close(self) -> None:
        """Close the connection. The next use opens a new one."""
        with self._lock:
            _close(self._connections)

    @shows_half_made
    def __repr__(self) -> str:
        return f"<PostgresStore {self.name!r}>"

    @contextmanager
    def _connect(self) -> Iterator[psycopg.Connection[Any]]:
        psycopg = _load()
        with self._lock:
            try:
                if not self._connections or self._connections[0].closed:
                    self._connections[:] = [self._open()]
                yield self._connections[0]
            except psycopg.Error as error:
                self.close()
                raise JournalLost(
                    f"the journal {self.name!r} can't be read or written: {error}. What it doesn't"
                    " know was not sent; run the job again when the database is there"
                ) from None

    def _open(self) -> psycopg.Connection[Any]:
        connection: psycopg.Connection[Any] = _load().connect(
            self._url, autocommit=True, **_SETTINGS
        )
        try:
            connection.execute("SELECT set_config('search_path', %s, false)", [f'"{self._schema}"'])
            connection.execute("SET synchronous_commit = on")
            connection.execute("SET statement_timeout = '30s'")
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, makes: bool) -> None:
        with self.transaction() as connection:
            connection.execute("SELECT pg_advisory_xact_lock(hashtext(?))", [self._schema])
            tables = {
                name
                for (name,) in connection.execute(
                    "SELECT tablename FROM pg_tables WHERE schemaname = ?", [self._schema]
                )
            }
            if not tables and makes:
                connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{self._schema}"')
                for statement in (JOB, ROWS, PARTITIONS, NOTED, _PACE):
                    connection.execute(_translate(statement))
                connection.execute("CREATE TABLE chainpay_bulk AS SELECT ? AS version", [_VERSION])
                return
            if not tables:
                raise NoJournal(f"there is no journal {self.name!r}")
            if "chainpay_bulk" not in tables:
                raise UsageError(f"the schema of {self.name!r} belongs to something else")
            ((version,),) = connection.execute("SELECT version FROM chainpay_bulk")
            if version != _VERSION:
                raise UsageError(
                    f"the journal {self.name!r} has version {version}, and this chainpay knows"
                    f" version {_VERSION}: update chainpay, or take another journal"
                )


class _Statements:
    """A connection whose statements have ``?`` for a value, as those of SQLite."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection

    def execute(self, statement: str, values: Sequence[Any] = ()) -> psycopg.Cursor[Any]:
        return self._connection.execute(statement.replace("?", "%s").encode(), values)

    def executemany(self, statement: str, values: Iterable[Sequence[Any]]) -> psycopg.Cursor[Any]:
        cursor = self._connection.cursor()
        cursor.executemany(statement.replace("?", "%s").encode(), values)
        return cursor


def _close(connections: list[psycopg.Connection[Any]]) -> None:
    while connections:
        connections.pop().close()


def _has_password(address: str) -> bool:
    """Return whether libpq finds a password in an address.

    Raises:
        UsageError: It can't be read.
    """
    psycopg = _load()
    try:
        known = psycopg.conninfo.conninfo_to_dict(address)
    except psycopg.Error:  # whose words may have a part of a password
        raise UsageError(
            "the URL of a journal can't be read: write postgresql://user@host/database#refunds,"
            " with %XX for other characters than letters and digits; nothing was sent"
        ) from None
    return bool({"password", "sslpassword"} & known.keys())


def _translate(statement: str) -> str:
    for ours, theirs in _TYPES.items():
        statement = statement.replace(ours, theirs)
    return statement


def _load() -> Any:
    try:
        import psycopg
    except ImportError:
        raise UsageError(
            "a journal in PostgreSQL needs psycopg: pip install 'chainpay[bulk]'; nothing was sent"
        ) from None
    return psycopg
