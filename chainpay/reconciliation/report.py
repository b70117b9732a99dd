"""What a reconciliation has found: differences by class, and totals that add up."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..catalog.pages import Displayable, Page, page_of
from ..encoding.money import yuan
from ..encoding.spreadsheets import guard
from ..people.language import Text
from .bills.kinds import Section
from .database import Database, literal
from .days import is_one_of, write_days
from .document import make_document
from .own.table import OwnTable
from .titles import BILLS, fee_yuan

if TYPE_CHECKING:
    from .bills.file import BillFile


class Difference(NamedTuple):
    """One difference. An order that differs twice, such as in amount and state, is two.

    Attributes:
        section: ``payments``, ``refunds`` …
        kind: Its class, such as ``missing_here``. Here is the own table, there is the bill.
        effect: By how many fen it makes the own sum larger than the bills' sum.
        number: The merchant's number.
        part: The receiver, or the type of a flow; empty if one number has one row.
        mchid: The merchant.
        sub_mchid: The sub-merchant (特约商户); empty or ``0`` if there is none.
        id: The platform's number; None if the bills don't have the entry.
        day_here: The day by the own table.
        day_there: The day of the bill.
        amount_here: The amount in the own table, in fen.
        amount_there: The amount in the bill, in fen.
        fee_here: The fee in the own table, in 1/1000 of a fen.
        fee_there: The fee in the bill, in 1/1000 of a fen.
        state_here: The state in the own table, in its words.
        state_there: The state in the bill.
        currency_here: The currency in the own table.
        currency_there: The currency in the bill.
    """

    section: str
    kind: str
    effect: int
    number: str
    part: str
    mchid: str
    sub_mchid: str
    id: str | None
    day_here: date | None
    day_there: date | None
    amount_here: int | None
    amount_there: int | None
    fee_here: int | None
    fee_there: int | None
    state_here: str | None
    state_there: str | None
    currency_here: str | None
    currency_there: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many differences of a class there are.

    Attributes:
        count: How many.
        effect: By how many fen they make the own sum larger than the bills' sum.
    """

    count: int
    effect: int


class Sums(NamedTuple):
    """The entries of both sides in one currency: how many, and their sums in fen."""

    count_here: int = 0
    sum_here: int = 0
    count_there: int = 0
    sum_there: int = 0


@dataclass(frozen=True, slots=True)
class Total:
    """The totals of a section.

    Attributes:
        section: Its name.
        own: What the user calls the own table.
        count_here: How many entries the own table has on these days.
        sum_here: Their sum, in fen.
        count_there: How many entries the bills have.
        sum_there: Their sum, in fen.
        classes: The differences by their class.
        currencies: The same sums by currency. What is above adds all currencies up.
        is_dated: Whether the own table has a time; else all its rows count as of these days.
    """

    section: str
    own: str
    count_here: int
    sum_here: int
    count_there: int
    sum_there: int
    classes: dict[str, Count]
    currencies: dict[str, Sums]
    is_dated: bool

    @property
    def unexplained(self) -> int:
        """What the differences don't explain of the difference of the sums: 0, or a fault."""
        effects = sum(each.effect for each in self.classes.values())
        return self.sum_here - self.sum_there - effects


@dataclass(frozen=True, slots=True)
class Rest:
    """Rows of the bills that no table was compared with."""

    section: str
    count: int
    sum: int


class Report(Displayable):
    """The result of `reconcile`.

    Attributes:
        bill: The kind of the bills.
        days: The days.
        meanings: What the own tables' states mean.
        files: The bills.
        empty: The days on which nothing was traded.
        missing: The neighbouring days whose bill isn't there: an order around midnight that is
            missing may stand in it.
        totals: The totals of each section.
        rest: What no table was compared with.
        right: Which side is right, of each difference, after `query`.
        stopped: Why the queries have ended before their end; None if they haven't.
    """

    def __init__(
        self,
        database: Database,
        bill: str,
        days: Sequence[date],
        meanings: Mapping[str, str],
        files: Sequence[BillFile],
        empty: Sequence[date],
        missing: Sequence[date],
        totals: Sequence[Total],
        rest: Sequence[Rest],
    ) -> None:
        self._database = database
        self.bill = bill
        self.days = days
        self.meanings = meanings
        self.files = files
        self.empty = [day for day in empty if day in days]
        self.missing = missing
        self.totals = totals
        self.rest = rest
        self.right: dict[Difference, str] = {}
        self.stopped: Text | None = None

    @property
    def span(self) -> str:
        """The days as a text: ``2026-11-27`` or ``2026-11-27..2026-11-30``."""
        return write_days(self.days)

    @property
    def is_equal(self) -> bool:
        """Whether nothing differs, and each bill adds up to its own summary."""
        return not any(total.classes for total in self.totals) and not self.unequal

    @property
    def unequal(self) -> dict[str, dict[str, tuple[int, int]]]:
        """The sums of bills that differ from their summary, by file: in 1/1000 of a fen."""
        return {str(each.path): each.unequal for each in self.files if each.unequal}

    def differences(
        self, section: str = "", kind: str = "", limit: int | None = None
    ) -> Iterator[Difference]:
        """Yield the differences in order: all, or those of a section or a class.

        Args:
            section: The section; empty for all.
            kind: The class; empty for all.
            limit: At most so many.
        """
        wanted = [f"{name} = {literal(value)}" for name, value in
                  (("section", section), ("kind", kind)) if value]  # fmt: skip
        where = f"WHERE {' AND '.join(wanted)}" if wanted else ""
        cursor = self._database.cursor().execute(
            f"SELECT * FROM differences {where} ORDER BY section, kind, coalesce(day_there,"
            f" day_here), number, id {f'LIMIT {limit}' if limit is not None else ''}"
        )
        while rows := cursor.fetchmany(1000):
            yield from map(Difference._make, rows)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Return all rows of a statement over what is kept of the differences."""
        return self._database.rows(sql, *values)

    def write_csv(self, path: str | Path) -> int:
        """Write all differences as a CSV file, with amounts in yuan; return how many.

        A text that a spreadsheet would take for a formula gets a ``'`` before it.
        """
        written = 0
        with Path(path).open("w", encoding="utf-8-sig", newline="") as out:
            writer = csv.writer(out)
            writer.writerow([*Difference._fields, "right"])
            for each in self.differences():
                cells = [_as_cell(*pair) for pair in each._asdict().items()]
                writer.writerow([*cells, self.right.get(each, "")])
                written += 1
        return written

    def write_html(self, path: str | Path) -> None:
        """Write the report as one file of HTML, with a chart; it loads nothing."""
        title, page = f"{BILLS[self.bill]} {self.span}", self.page().html()
        Path(path).write_text(make_document(title, page, self.count_by_day()), "utf-8")

    def count_by_day(self) -> dict[tuple[str, str], int]:
        """Return how many differences there are, by day and class. The bill's day is first."""
        rows = self._database.rows(
            """SELECT CAST(coalesce(day_there, day_here) AS VARCHAR) AS day, kind, count(*)
            FROM differences WHERE day IS NOT NULL GROUP BY ALL ORDER BY ALL"""
        )
        return {(str(day), str(kind)): _number(count) for day, kind, count in rows}

    def page(self) -> Page:
        """Return the page that shows the report."""
        return page_of(self)

    def to_json(self) -> dict[str, object]:
        """Return the report without the differences, for JSON."""
        return {
            "bill": self.bill,
            "days": [str(day) for day in self.days],
            "equal": self.is_equal,
            "files": [
                {"path": str(f.path), "day": str(f.day), "rows": f.rows, "unequal": f.unequal}
                for f in self.files
            ],
            "empty": [str(day) for day in self.empty],
            "missing": [str(day) for day in self.missing],
            "totals": [{**asdict(each), "unexplained": each.unexplained} for each in self.totals],
            "rest": [asdict(each) for each in self.rest],
        }

    def close(self) -> None:
        """Remove what is kept of the differences."""
        self._database.close()

    def __enter__(self) -> Report:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __str__(self) -> str:
        count = sum(each.count for total in self.totals for each in total.classes.values())
        return f"Report({self.bill}, {self.span}, differences={count})"


def _as_cell(column: str, value: object) -> object:
    if isinstance(value, int):
        if column.startswith("fee"):
            return fee_yuan(value)
        return yuan(value)
    return guard(value) if isinstance(value, str) else value


# From the database


def make_differences(database: Database) -> None:
    """Make the empty table of differences."""
    text, number, day = "VARCHAR", "BIGINT", "DATE"
    types = {"effect": number, "day_here": day, "day_there": day}
    types |= dict.fromkeys(("amount_here", "amount_there", "fee_here", "fee_there"), number)
    columns = ", ".join(f"{each} {types.get(each, text)}" for each in Difference._fields)
    database.run(f"CREATE OR REPLACE TABLE differences ({columns})")


def make_total(database: Database, section: Section, own: OwnTable) -> Total:
    """Return the totals of the section that was compared last."""
    classes = database.rows(
        f"""SELECT kind, count(*), sum(effect) FROM differences
        WHERE section = {literal(section.name)} GROUP BY kind ORDER BY kind"""
    )
    currencies = _sum_by_currency(database, own)
    columns = zip(Sums(), *currencies.values(), strict=True)
    return Total(
        section.name,
        own.title,
        *Sums._make(map(sum, columns)),
        {str(kind): Count(_number(n), _number(effect)) for kind, n, effect in classes},
        currencies,
        "time" in own.has,
    )


def _sum_by_currency(database: Database, own: OwnTable) -> dict[str, Sums]:
    """Return the sums of the section that was compared last, by currency.

    Reversed entries of the own table are expected only if the bill has them: the pairs tell.
    """
    sums: dict[str, Sums] = {}

    def add(currency: object, *numbers: object) -> None:
        columns = zip(sums.get(str(currency), Sums()), map(_number, numbers), strict=True)
        sums[str(currency)] = Sums._make(map(sum, columns))

    counted = "WHERE is_counted GROUP BY currency"
    for row in database.rows(
        f"SELECT currency, 0, 0, count(*), sum(amount) FROM there {counted} ORDER BY currency"
    ):
        add(*row)
    usual = literal(next(iter(sums)) if len(sums) == 1 else "CNY")
    here = ("currency", "currency_here") if "currency" in own.has else (usual, usual)
    for row in database.rows(
        f"""SELECT {here[0]} AS currency, count(*), sum(amount), 0, 0 FROM here {counted}
        UNION ALL SELECT {here[1]} AS currency, count(*), sum(amount_here), 0, 0 FROM pairs
        WHERE counts_here AND NOT is_expected GROUP BY currency"""
    ):
        add(*row)
    return sums


def count_rest(database: Database, compared: set[str], days: Sequence[date]) -> list[Rest]:
    """Return the rows of the bills that no table was compared with, by section."""
    rows = database.rows(
        f"""SELECT section, count(*), sum(amount) FROM bills
        WHERE {is_one_of(days)} GROUP BY section ORDER BY section"""
    )
    return [
        Rest(str(section), _number(count), _number(total))
        for section, count, total in rows
        if section not in compared
    ]


def _number(value: object) -> int:
    return int(str(value))
