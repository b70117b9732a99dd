"""The file of a bill: judged as a whole, and its rows as a table of the database.

DuckDB reads the file itself, as quickly as it can be read: a comma and a backtick stand between two
values. It reads every bill of which this is true: each row is one line, with all its values.
`chainpay.bills` reads the others, such as one in which the name of a product has a line break, and
writes them anew for DuckDB; or it says what is wrong with them.
"""

from __future__ import annotations

import codecs
import gzip
import io
import shutil
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, cast

from ... import bills
from ...bills import BillError
from ...encoding.money import yuan
from ...errors import shorten
from ...people.language import Text, join_texts, text_of
from ..database import Database, literal, name
from ..titles import BILLS, SECTIONS
from .kinds import BillKind, Only, Section
from .problem import BillProblem

_GZIP = b"\x1f\x8b"
_TAIL = 1024 * 1024
#: What DuckDB can't read, it says so; no row is left out.
_OPTIONS = "delim=',`', quote='', escape='', null_padding=true, max_line_size=1048576"


_NOT_COMPARABLE = Text("its rows can't be compared: {}", "其中的行无法对账：{}")
_UNKNOWN = Text("no known bill has {} {}", "已知的账单中没有 {} {}")
_OTHER_ROWS = Text("they aren't as those of other bills", "与其他账单的行不同")
_NOT_WHOLE = Text("the bill isn't whole, {}", "账单不完整，{}")
_NO_SECTION = Text(
    "it has no {}, as its column {} says", "其中没有{}：从列 {} 可知，这是另一种账单"
)
_NO_COLUMN = Text(
    "a {} has a column {}, and this one has none; its columns are {}",
    "{}应有列 {}，而这份账单没有；它的列是 {}",
)
_OTHER_DAY = Text(
    "it isn't the bill of {0}: its rows are of {1}; name it so",
    "这不是 {0} 的账单：其中是 {1} 的数据，请更正文件名中的日期",
)
_OTHER_MERCHANT = Text(
    "it isn't the bill of {0}: its rows are of {1}; remove it, to fetch it again",
    "这不是商户 {0} 的账单：其中是商户 {1} 的数据。删除后会重新下载",
)
_OTHER_COUNT = Text(
    "the bill isn't whole: its summary says {0} ({1}), and it has {2} such rows",
    "账单不完整：汇总行的{1}为 {0}，而实际有 {2} 行",
)


@dataclass(frozen=True, slots=True)
class BillFile:
    """A bill that is whole.

    Attributes:
        path: The file.
        day: Its day.
        table: The table of its entries.
        rows: The number of its rows.
        is_counted: Whether its summary says how many rows there are.
        unequal: The sums in its summary that differ from its rows': the summary's and the rows',
            in 1/1000 of a fen, by their names.
    """

    path: Path
    day: date
    table: str
    rows: int
    is_counted: bool
    unequal: dict[str, tuple[int, int]]


def load(
    database: Database,
    path: Path,
    kind: BillKind,
    day: date,
    table: str,
    compared: Iterable[Section],
    mchid: str = "",
) -> BillFile:
    """Judge a bill, and read its entries into a table.

    Args:
        database: The database.
        path: The file, in UTF-8 or GBK, perhaps gzipped.
        kind: Its kind.
        day: Its day.
        table: The name of the table, which is made.
        compared: The sections that are compared; a bill may lack the columns of another.
        mchid: The merchant whose bill it is; empty if that is not known.

    Raises:
        BillProblem: It isn't whole, or lacks a column.
        OSError: The file can't be read.
    """
    try:
        plain = _unpack(path, database.folder / f"{table}.csv")
        columns, summary = _read_ends(plain)
        _check_columns(path, columns, kind, compared)
        if _read(database, plain, columns, kind, day, table):
            clean = database.folder / f"{table}-clean.csv"
            _rewrite(plain, clean, kind)
            if wrong := _read(database, clean, columns, kind, day, table):
                raise BillProblem(str(path), _NOT_COMPARABLE.fill(wrong))
    except BillError as error:
        raise BillProblem(str(path), _NOT_WHOLE.fill(error.words)) from None
    finally:
        for suffix in ("", "-clean"):
            (database.folder / f"{table}{suffix}.csv").unlink(missing_ok=True)
    rows = database.value(f"SELECT count(*) FROM {table}")
    _check_owner(database, path, day, mchid, table)
    _check_counts(database, path, kind, summary, table)
    is_counted = any(summary.get(column) is not None for column in kind.counts)
    unequal = _find_unequal(database, kind, summary, table)
    return BillFile(path, day, table, rows, is_counted, unequal)


# The file


def _unpack(path: Path, target: Path) -> Path:
    """Return the file as plain UTF-8: itself, or a copy."""
    with path.open("rb") as file:
        is_gzip = file.read(2) == _GZIP
        file.seek(0)
        source = cast("BinaryIO", gzip.GzipFile(fileobj=file)) if is_gzip else file
        try:
            head = source.readline(_TAIL)
            encoding = "utf-8" if _is_utf8(head) else "gb18030"
            if encoding == "utf-8" and not is_gzip:
                return path
            source.seek(0)
            with target.open("w", encoding="utf-8", newline="") as out:
                shutil.copyfileobj(codecs.getreader(encoding)(source), out, _TAIL)
        except (EOFError, gzip.BadGzipFile, zlib.error, UnicodeError):
            _read_whole(path)  # its error names the line
    return target


def _read_whole(path: Path) -> tuple[tuple[str, ...], dict[str, object]]:
    """Return the columns and the summary of a bill, as `chainpay.bills` reads it row by row."""
    with bills.open(path) as bill:
        for _ in bill:
            pass
        return bill.columns, bill.summary


def _is_utf8(head: bytes) -> bool:
    try:
        head.decode()
    except UnicodeDecodeError:
        return False
    return True


def _read_ends(path: Path) -> tuple[tuple[str, ...], dict[str, object]]:
    """Return the columns and the summary, without the rows between."""
    with path.open("rb") as file:
        head = file.readline(_TAIL)
        size = file.seek(0, io.SEEK_END)
        file.seek(max(len(head), size - _TAIL))
        lines = file.read().rstrip(b"\r\n").splitlines()[-2:]
    try:
        with bills.open(b"\n".join([head.rstrip(b"\r\n"), *lines])) as bill:
            for _ in bill:
                pass
            return bill.columns, bill.summary
    except BillError:
        return _read_whole(path)


def _check_columns(
    path: Path, columns: tuple[str, ...], kind: BillKind, compared: Iterable[Section]
) -> None:
    needed: list[tuple[str, ...]] = [kind.time, kind.mchid]
    for section in compared:
        needed += [section.number, section.id, section.amount, section.part, section.state]
        needed += [section.only[:1]] if section.only else []
        if section.never in columns:
            words = _NO_SECTION.fill(SECTIONS[section.name], section.never)
            raise BillProblem(str(path), words)
    for names in needed:
        if names and not any(each in columns for each in names):
            wanted, present = join_texts(names, " or ", " 或 "), join_texts(columns)
            raise BillProblem(str(path), _NO_COLUMN.fill(BILLS[kind.name], wanted, present))


# Its rows


def _read(
    database: Database,
    path: Path,
    columns: tuple[str, ...],
    kind: BillKind,
    day: date,
    table: str,
) -> Text | None:
    """Make the table of a bill's entries; return what is wrong with its rows, if anything is."""
    import duckdb

    source = database.read_csv(path, columns, _OPTIONS)
    first, last = name(columns[0]), name(columns[-1])
    parsed = ", ".join(f"{v} AS {_parsed(each)}" for each, v in _parse(columns, kind).items())
    values = ", ".join(_select(columns, kind, day))
    # The last line of a bill and the one before lack values: they are the summary.
    sql = f"""CREATE OR REPLACE TABLE {table} AS
        SELECT {values}, {last} IS NULL AS is_short, starts_with({first}, '`') AS is_marked
        FROM (SELECT *, {parsed} FROM {source})"""
    try:
        database.run(sql)
    except duckdb.Error as error:
        return text_of(shorten(str(error).splitlines()[0]))
    short, wrong = database.rows(
        f"""SELECT count(*) FILTER (is_short), count(*) FILTER (NOT is_short AND (NOT is_marked
            OR section IS NULL OR amount IS NULL OR is_wrong)) FROM {table}"""
    )[0]
    if (short, wrong) != (2, 0):
        return _find_unknown(database, kind, table)
    database.run(f"DELETE FROM {table} WHERE is_short")
    return None


def _parse(columns: tuple[str, ...], kind: BillKind) -> dict[str, str]:
    """Return the columns of amounts and fees, each with the expression that parses it."""
    parsed = {each: f"fen_of_yuan({name(each)})" for each in kind.amounts if each in columns}
    if kind.fee in columns:
        parsed[kind.fee] = f"fee_of_yuan({name(kind.fee)})"
    return parsed


def _select(columns: tuple[str, ...], kind: BillKind, day: date) -> list[str]:
    """Return the values of an entry, as expressions of SQL over a bill's columns."""
    parsed = {each: _parsed(each) for each in _parse(columns, kind)}
    first = kind.sections[0], kind.sections[-1]  # of the rows in no section: the nearest

    def case(attribute: str, default: str = "''", none: str = "''", ending: str = "") -> str:
        cases = " ".join(
            f"WHEN {_is(each.only)} THEN {_first(columns, getattr(each, attribute), none, ending)}"
            for each in kind.sections
        )
        return f"CASE {cases} ELSE {default} END"

    sections: dict[str, Only | None] = {each.name: each.only for each in kind.sections}
    cases = [f"WHEN {_is(o)} THEN {literal(n)}" for n, o in {**sections, **kind.rest}.items()]
    wrong = [f"({name(each)} <> '' AND {value} IS NULL)" for each, value in parsed.items()]
    amount = case("amount", _first(columns, first[1].amount, "0", "_"), "NULL", "_")
    filters = [each for each in _filters(kind) if each in columns]
    return [
        f"CASE {' '.join(cases)} END AS section",
        f"DATE '{day}' AS day",
        f"left(ltrim({_first(columns, kind.time)}, '`'), 10) AS dated",
        f"{_first(columns, kind.mchid)} AS mchid",
        f"{_first(columns, kind.sub_mchid)} AS sub_mchid",
        f"{case('number', _first(columns, first[0].number))} AS number",
        f"{case('part')} AS part",
        f"{case('id')} AS id",
        f"coalesce(if({_is(kind.incoming)}, {amount}, -{amount}), 0) AS amount",
        f"coalesce({parsed.get(kind.fee, '0')}, 0) AS fee",
        f"{case('state')} AS state",
        f"{name(kind.currency) if kind.currency in columns else literal('CNY')} AS currency",
        f"{' OR '.join(wrong)} AS is_wrong",
        *(f"coalesce({value}, 0) AS {name(each)}" for each, value in parsed.items()),
        *(f"{name(column)} AS {name(column)}" for column in filters),
    ]


def _parsed(column: str) -> str:
    return name(f"{column}_")


def _first(
    columns: tuple[str, ...], wanted: tuple[str, ...], default: str = "''", ending: str = ""
) -> str:
    present = [each for each in wanted if each in columns]
    return name(f"{present[0]}{ending}") if present else default


def _is(only: Only | None) -> str:
    return f"{name(only[0])} = {literal(only[1])}" if only else "true"


def _filters(kind: BillKind) -> list[str]:
    """Return the columns by which sections and the summary tell rows apart."""
    conditions = [each.only for each in kind.sections]
    conditions += [*kind.counts.values(), *(only for _, only in kind.sums.values())]
    return [*dict.fromkeys(only[0] for only in conditions if only)]


def _find_unknown(database: Database, kind: BillKind, table: str) -> Text:
    """Return what is wrong with rows that are read, such as those that belong to no section."""
    only = kind.sections[0].only
    values = only and database.rows(
        f"SELECT {name(only[0])} FROM {table} WHERE section IS NULL AND NOT is_short LIMIT 1"
    )
    if only and values:
        return _UNKNOWN.fill(only[0], shorten(repr(values[0][0])))
    return _OTHER_ROWS


def _rewrite(path: Path, clean: Path, kind: BillKind) -> None:
    """Write a bill anew, each row in a line, as `chainpay.bills` has read it.

    Raises:
        BillError: A row doesn't fit the columns.
    """
    with bills.open(path) as bill, clean.open("w", encoding="utf-8", newline="") as out:
        out.write(",".join(bill.columns) + "\n")
        for row in bill:
            texts = (_write_value(column, value, kind) for column, value in row.items())
            out.write(",".join(f"`{text}" for text in texts) + "\n")
        out.write("summary\nvalues\n")


def _write_value(column: str, value: object, kind: BillKind) -> str:
    if isinstance(value, Decimal):
        return f"{value / 100:f}"
    if isinstance(value, int) and column in kind.amounts:
        return yuan(value)
    return "" if value is None else " ".join(str(value).splitlines())


def _check_owner(database: Database, path: Path, day: date, mchid: str, table: str) -> None:
    """Check that the bill is of the day and of the merchant: that one of its rows is."""
    is_own = f"{literal(mchid)} IN ('', mchid, sub_mchid)"
    ((dated, other_day, owned, other),) = database.rows(
        f"""SELECT count(*) FILTER (dated = '{day}'), min(dated) FILTER (dated LIKE '____-__-__'),
        count(*) FILTER ({is_own}), min(mchid) FILTER (mchid <> '') FROM {table}"""
    )
    if other_day and not dated:
        raise BillProblem(str(path), _OTHER_DAY.fill(day, other_day))
    if other and not owned:
        raise BillProblem(str(path), _OTHER_MERCHANT.fill(mchid, other))


# Its summary


def _check_counts(
    database: Database, path: Path, kind: BillKind, summary: dict[str, object], table: str
) -> None:
    for column, only in kind.counts.items():
        rows = database.value(f"SELECT count(*) FROM {table} WHERE {_is(only)}")
        if summary.get(column) not in (None, rows):
            words = _OTHER_COUNT.fill(summary[column], column, rows)
            raise BillProblem(str(path), words)


def _find_unequal(
    database: Database, kind: BillKind, summary: dict[str, object], table: str
) -> dict[str, tuple[int, int]]:
    columns = {column for (column, *_) in database.rows(f"DESCRIBE {table}")}
    unequal = {}
    for title, (column, only) in kind.sums.items():
        if column not in columns or summary.get(title) is None:
            continue
        factor = 1 if column == kind.fee else 1000
        total = f"SELECT sum({name(column)}) * {factor} FROM {table} WHERE {_is(only)}"
        stated, actual = int(Decimal(str(summary[title])) * 1000), database.value(total)
        if stated != actual:
            unequal[title] = (stated, actual)
    return unequal
