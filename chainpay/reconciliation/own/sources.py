"""Where the shop's own table is: a CSV file, SQLite or PostgreSQL. All are only read.

The rows of a database are copied into a file of the reconciliation's own folder first: the shop's
database is let go as soon as possible, and DuckDB reads files in parallel.
"""

from __future__ import annotations

import codecs
import csv
import re
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, unquote

from ...errors import UsageError
from ...people.install import install_command
from ...people.language import Text
from ..database import Database, literal, name
from .problem import TableProblem

_AT_ONCE = 1024 * 1024
_ROWS = 10_000
_SECONDS = 10  # how long a locked database is waited for
_PASSWORD = re.compile(r"(//[^:/@]*):[^@]*@")
_LOST = Text(
    "the database can't be read ({}); try again, or name a copy of it",
    "无法读取数据库（{}）：请重试，或改用它的副本",
)
_UNREADABLE = Text("it can't be read: {}", "无法读取：{}")
_ENCODING = Text("it is neither UTF-8 nor GBK", "既不是 UTF-8，也不是 GBK")
_REASONS: dict[type[Exception], Text] = {
    FileNotFoundError: Text("No such file or directory", "文件不存在"),
    IsADirectoryError: Text("Is a directory", "这是文件夹"),
    PermissionError: Text("Permission denied", "没有权限"),
}
_HEAD = Text(
    "its first line must be the names of its columns, each another",
    "第一行必须是列名，且不能重复",
)
_SLASHES = Text(
    "a SQLite file is sqlite:///shop.db?table=orders, with three slashes",
    "SQLite 文件写作 sqlite:///shop.db?table=orders，有三个斜杠",
)
_SCHEME = Text(
    "{}:// is neither sqlite:// nor postgresql://, and no CSV file",
    "{}:// 既不是 sqlite://，也不是 postgresql://，更不是 CSV 文件",
)
_WHICH = Text(
    "which table of {}? Add ?table=NAME, or ?query=SELECT… at its end",
    "没有指明 {} 的哪张表：请在末尾加上 ?table=表名 或 ?query=SELECT…",
)
_PACKAGES = Text("PostgreSQL needs more packages: {}", "使用 PostgreSQL 需要安装更多的包：{}")


class Source(Protocol):
    """A table, which is only read.

    Attributes:
        title: What the user calls it; without a password.
    """

    title: str

    @property
    def columns(self) -> Sequence[str]:
        """The names of its columns."""

    def scan(self, database: Database, columns: Sequence[str]) -> str:
        """Return an expression of SQL for the rows: each column as text, NULL as ''."""


def open_source(text: str | Path, database: Database) -> Source:
    """Return the table that a text names.

    Args:
        text: The path of a CSV file, or ``sqlite:///path?table=orders``, or
            ``postgresql://host/database?table=orders``; ``query=`` in place of ``table=`` takes a
            SELECT.
        database: The database of the reconciliation.

    Raises:
        UsageError: The text names no table.
        TableProblem: The table can't be read.
    """
    scheme, mark, _ = str(text).partition("://")
    if str(text).startswith("sqlite:") and not str(text).startswith("sqlite:///"):
        raise UsageError(str(_SLASHES))
    if not mark:
        return CSV(Path(text), database)
    if scheme not in ("sqlite", "postgresql", "postgres"):
        raise UsageError(_SCHEME.format(scheme))
    address, _, query = str(text).partition("?")
    title = _PASSWORD.sub(r"\1:***@", address)
    options, selects = _split_query(query)
    if len(selects) != 1:
        raise UsageError(_WHICH.format(title))
    if scheme == "sqlite":
        return SQLite(title, unquote(address.removeprefix("sqlite:///")), selects[0])
    return PostgreSQL(title, f"{address}?{options}" if options else address, selects[0])


def _split_query(query: str) -> tuple[str, list[str]]:
    """Return the options of the database, and the SELECTs that are named.

    All behind ``query=`` is the SELECT, as it is: a ``+``, ``%`` or ``&`` in it means itself.
    """
    start, *select = re.split("(?:^|&)query=", query, maxsplit=1)
    options, selects = [], [each for each in select if each.strip()]
    for option in filter(None, start.split("&")):
        key, _, table = option.partition("=")
        if key != "table":
            options.append(option)
        elif table:
            selects += [f"SELECT * FROM {'.'.join(map(name, unquote(table).split('.')))}"]
    return "&".join(options), selects


# A file


class CSV:
    """A CSV file, in UTF-8 or GBK, with a line of column names; separated by ``,``, ``;`` or TAB.

    Raises:
        TableProblem: The file can't be read, or has no names of columns.
    """

    def __init__(self, path: Path, database: Database) -> None:
        self.title = str(path)
        try:
            self._path = _to_utf8(path, database)
            with self._path.open(encoding="utf-8-sig", newline="") as file:
                head = file.readline(_AT_ONCE)
        except (OSError, ValueError) as error:
            reason = _REASONS.get(type(error)) or getattr(error, "strerror", None) or _ENCODING
            raise TableProblem(self.title, _UNREADABLE.fill(reason)) from None
        self._delimiter = max(",;\t", key=head.count)
        self.columns = [
            each.strip() for each in next(csv.reader([head], delimiter=self._delimiter), [])
        ]
        names = {each.casefold() for each in self.columns}  # DuckDB takes Amount and amount for one
        if len(names) != len(self.columns) or len(self.columns) < 2:
            raise TableProblem(self.title, _HEAD)

    def scan(self, database: Database, columns: Sequence[str]) -> str:
        """Return an expression of SQL for the rows."""
        return database.read_csv(self._path, self.columns, _form(self._delimiter))


def _form(delimiter: str = ",") -> str:
    return f"delim={literal(delimiter)}, quote='\"', escape='\"'"


def _to_utf8(path: Path, database: Database) -> Path:
    """Return a file in UTF-8: itself, or a copy of one in GBK.

    Raises:
        UnicodeDecodeError: It is neither.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while content := file.read(_AT_ONCE):
                decoder.decode(content)
            decoder.decode(b"", final=True)
        return path
    except UnicodeDecodeError:
        copy = database.new_path()
        with (
            path.open(encoding="gb18030", newline="") as source,
            copy.open("w", encoding="utf-8", newline="") as target,
        ):
            shutil.copyfileobj(source, target, _AT_ONCE)
        return copy


# Databases


@dataclass
class SQLite:
    """A table of SQLite, or a query.

    Raises:
        TableProblem: It can't be read, or is locked.
    """

    title: str
    path: str
    select: str
    columns: Sequence[str] = field(default=(), init=False)

    def __post_init__(self) -> None:
        self.columns = self._run(f"SELECT * FROM ({self.select}) LIMIT 0", lambda cursor: None)

    def scan(self, database: Database, columns: Sequence[str]) -> str:
        """Copy the columns, and return an expression of SQL for them."""
        target = database.new_path()
        names = ", ".join(map(name, columns))

        def copy(cursor: sqlite3.Cursor) -> None:
            with target.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(columns)
                while rows := cursor.fetchmany(_ROWS):
                    writer.writerows(rows)

        self._run(f"SELECT {names} FROM ({self.select})", copy)
        return database.read_csv(target, columns, _form())

    def _run(self, sql: str, use: Callable[[sqlite3.Cursor], object]) -> list[str]:
        address = f"file:{quote(self.path)}?mode=ro"
        try:
            with closing(sqlite3.connect(address, uri=True, timeout=_SECONDS)) as connection:
                connection.execute("PRAGMA query_only = 1")
                cursor = connection.execute(sql)
                use(cursor)
                return [column[0] for column in cursor.description]
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise TableProblem(self.title, _LOST.fill(error)) from None


@dataclass
class PostgreSQL:
    """A table of PostgreSQL, or a query; in a transaction that only reads.

    Raises:
        UsageError: psycopg is not installed.
        TableProblem: It can't be read, or is locked.
    """

    title: str
    address: str = field(repr=False)
    select: str
    columns: Sequence[str] = field(default=(), init=False)

    def __post_init__(self) -> None:
        if find_spec("psycopg") is None:
            raise UsageError(_PACKAGES.format(install_command("reconcile")))
        self.columns = self._read()

    def scan(self, database: Database, columns: Sequence[str]) -> str:
        """Copy the columns, and return an expression of SQL for them."""
        target = database.new_path()
        self._read(f"SELECT {', '.join(map(name, columns))} FROM ({self.select}) AS own", target)
        return database.read_csv(target, columns, _form())

    def _read(self, sql: str = "", target: Path | None = None) -> list[str]:
        """Return the names of the columns, and copy the rows of a query into a file.

        PostgreSQL prepares one statement, and runs several. Among several, a COMMIT would end the
        transaction that only reads; so what is copied has been prepared before.
        """
        import psycopg  # only this needs it

        try:
            with psycopg.connect(self.address, connect_timeout=_SECONDS) as connection:
                connection.read_only = True
                connection.execute("SET TimeZone = 'Asia/Shanghai'")
                connection.execute("SET DateStyle = ISO")
                connection.execute(f"SET lock_timeout = '{_SECONDS}s'")
                one = f"SELECT * FROM ({self.select}) AS own LIMIT 0"
                cursor = connection.execute(one.encode(), prepare=True)
                columns = [column.name for column in cursor.description or ()]
                if target is not None:
                    to_csv = f"COPY ({sql}) TO STDOUT (FORMAT csv, HEADER, ENCODING 'UTF8')"
                    with target.open("wb") as file, cursor.copy(to_csv.encode()) as rows:
                        file.writelines(rows)
                return columns
        except psycopg.Error as error:
            reason = _PASSWORD.sub(r"\1:***@", str(error).strip().splitlines()[0])
            raise TableProblem(self.title, _LOST.fill(reason)) from None
