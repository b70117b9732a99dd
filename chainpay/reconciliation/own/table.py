"""The rows of the shop's own table as entries: exact, or an error that names row and column."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ...errors import shorten
from ...people.language import Text, text_of
from ..database import Database, literal, name
from .mapping import WORDS, Meanings
from .problem import TableProblem
from .sources import Source

_VALUE = Text("row {}, column {!r}: {} is {}", "第 {} 行，列 {!r}：{} {}")
_WHAT = {
    "number": Text(
        "no number (a spreadsheet writes long numbers as 4.2E+27: save them as text)",
        "不是单号（电子表格会把长单号写成 4.2E+27：请把这一列存为文本）",
    ),
    "amount": Text(
        "no amount in {}: digits, and at most {} after the point",
        "不是以{}为单位的金额：应为数字，小数点后最多 {} 位",
    ),
    "fee": Text("no amount in {}", "不是以{}为单位的金额"),
    "time": Text(
        "no time, such as 2026-11-27 08:00:00 or 2026-11-27T08:00:00+08:00",
        "不是时间：应如 2026-11-27 08:00:00 或 2026-11-27T08:00:00+08:00",
    ),
    "missing": Text("empty, though the order is paid", "为空，而该单已支付"),
    "state": Text(
        "no state of the platform's ({}): say what it means in states=",
        "不是平台的状态（{}）：请用 states= 说明它的含义",
    ),
}
_IN_YUAN = Text(
    "{} (or is it in yuan? Then map {}={}:yuan)", "{}（若以元为单位，请映射 {}={}:yuan）"
)
_UNITS = {"fen": (Text("fen", "分"), 0), "yuan": (Text("yuan", "元"), 2)}
_UNREADABLE = Text("its rows can't be read: {}", "无法读取其中的行：{}")
_VALUES = Text(
    "line {} has {} values, and the first line names {}", "第 {} 行有 {} 个值，而首行有 {} 列"
)
#: How DuckDB says it.
_COUNTS = r"on Line: (\d+)\n[\s\S]*Expected Number of Columns: (\d+) Found: (\d+)"


@dataclass(frozen=True, slots=True)
class OwnTable:
    """The own table, as entries.

    Attributes:
        title: What the user calls it.
        table: The table of its entries.
        has: What its mapping names, such as ``time``.
    """

    title: str
    table: str
    has: frozenset[str]


def load(
    database: Database, source: Source, meanings: Meanings, days: tuple[date, date], table: str
) -> OwnTable:
    """Read the rows of the days, and of the day before and after, into a table.

    Args:
        database: The database.
        source: The shop's table.
        meanings: What its columns mean.
        days: The first and the last day.
        table: The name of the table, which is made.

    Raises:
        TableProblem: The table can't be read, or a value isn't what its column says.
    """
    import duckdb

    columns = [*dict.fromkeys(meanings.columns.values())]
    relation = source.scan(database, columns)
    checked = _checked(meanings, relation)
    first, last = days[0] - timedelta(days=1), days[1] + timedelta(days=1)
    try:
        database.run(
            f"""CREATE OR REPLACE TABLE {table} AS SELECT * EXCLUDE (raw) FROM ({checked})
            WHERE wrong IS NOT NULL OR day IS NULL
            OR day BETWEEN DATE '{first}' AND DATE '{last}'"""
        )
        if database.value(f"SELECT count(*) FROM {table} WHERE wrong IS NOT NULL"):
            _raise_first(database, source, meanings, relation)
    except duckdb.Error as error:
        raise TableProblem(source.title, _UNREADABLE.fill(_explain(str(error)))) from None
    return OwnTable(source.title, table, frozenset(meanings.columns))


def _checked(meanings: Meanings, relation: str, more: str = "") -> str:
    """Return a query of the entries; ``wrong`` says which value is none.

    Each layer computes each value once: a macro of DuckDB repeats its argument.
    """
    columns, units = meanings.columns, meanings.units
    texts = {"number": "''", "mchid": "''", "part": "''", "amount": "''", "fee": "'0'"}
    texts |= {"state": "''", "currency": "'CNY'", "time": "''"}
    present = {
        {"receiver": "part", "type": "part"}.get(m, m): column for m, column in columns.items()
    }
    values = {**texts, **{meaning: f"clean({name(each)})" for meaning, each in present.items()}}
    cleaned = ", ".join(f"{value} AS {meaning}" for meaning, value in values.items())
    cases = " ".join(
        f"WHEN {literal(own)} THEN {literal(what)}" for own, what in meanings.states.items()
    )
    state = f"CASE state {cases} END" if "state" in columns else "'done'"
    return f"""SELECT *, {_wrong("time" in columns)} AS wrong FROM (SELECT {more}
        number, mchid, part, fen_of_{units["amount"]}(amount) AS amount,
        fee_of_{units["fee"]}(fee) AS fee, {state} AS meaning, state, currency,
        CAST(moment_of(time) AS DATE) AS day, time AS raw
        FROM (SELECT {more} {cleaned} FROM {relation}))"""


def _wrong(has_time: bool) -> str:
    time = """WHEN raw <> '' AND day IS NULL THEN 'time'
        WHEN raw = '' AND meaning IN ('done', 'open', 'failed') THEN 'missing'"""
    rounded = "contains(number, '+') AND regexp_full_match(number, '[0-9.]+E[+][0-9]+')"
    return f"""CASE WHEN number = '' OR ({rounded}) THEN 'number'
        WHEN amount IS NULL THEN 'amount' WHEN fee IS NULL THEN 'fee'
        WHEN meaning IS NULL THEN 'state' {time if has_time else ""} END"""


def _explain(error: str) -> Text:
    if match := re.search(_COUNTS, error):
        line, names, values = match.groups()
        return _VALUES.fill(line, values, names)
    return text_of(shorten(error.strip().splitlines()[0]))


def _raise_first(database: Database, source: Source, meanings: Meanings, relation: str) -> None:
    """Raise an error that names the first row with a value that is none."""
    numbered = f"(SELECT row_number() OVER () AS nth, * FROM {relation})"
    select = _checked(meanings, numbered, "nth,")
    columns: Mapping[str, str] = meanings.columns
    nth, wrong = database.rows(
        f"SELECT nth, wrong FROM ({select}) WHERE wrong IS NOT NULL ORDER BY nth LIMIT 1"
    )[0]
    meaning = "time" if wrong == "missing" else str(wrong)
    column = columns[meaning]
    ((value,),) = database.rows(f"SELECT {name(column)} FROM {numbered} WHERE nth = {nth}")
    unit = meanings.units.get(meaning, "")
    what = _WHAT[str(wrong)].fill(*_UNITS.get(unit, (", ".join(WORDS),)))
    if unit == "fen":
        what = _IN_YUAN.fill(what, meaning, column)
    raise TableProblem(source.title, _VALUE.fill(nth, column, shorten(repr(value)), what))
