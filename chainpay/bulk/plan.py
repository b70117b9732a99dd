"""The plan of a job: all its rows, checked before anything is sent.

The numbers are kept in a temporary database, so a million rows take no more memory than a few.
"""

from __future__ import annotations

import hashlib
import sqlite3
import weakref
from collections.abc import Iterator
from typing import NamedTuple

from ..catalog.pages import Block, Displayable, Heading, Page, Paragraph, Table, page_of
from ..encoding.money import yuan
from ..people.language import Text
from .calls import Calls, Item
from .journal.partition import Planned
from .rows.mapping import RowError

MAX_FINDINGS = 1000
"""How many findings a plan keeps; it counts all of them. The texts say so."""

_SHOWN = 20  # findings on the page
_ROWS, _TOTAL = Text("rows", "行数"), Text("total", "合计")
_AMOUNTS = Text("amounts", "金额")
_FIRST, _LAST = Text("first", "第一行"), Text("last", "最后一行")
_YUAN = Text("{} yuan", "{} 元")
_ROW = Text("row {}", "第 {} 行")
_WRONG = Text("{:,} rows have errors, {:,} have warnings alone", "{:,} 行有错误，{:,} 行仅有警告")
_TWICE = Text("row {} has this number already", "第 {} 行已使用此单号")
_WARNING = Text("warning", "警告")
_MORE = Text(
    "and {:,} more; the first 1,000 are in Plan.findings, and printed by --dry-run --json",
    "另有 {:,} 处；前 1,000 处见 Plan.findings，可用 --dry-run --json 输出",
)

_TABLE = (
    "CREATE TABLE rows (position INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE,"
    " line INTEGER NOT NULL, digest BLOB NOT NULL, amount INTEGER)"
)


class RowFinding(NamedTuple):
    """What is wrong with a row.

    Attributes:
        line: Where the row stands: the line of a file, else which row it is.
        number: The merchant's own number; empty if it has none.
        field: The field or the column; empty if it is none of one.
        reason: What is wrong, in the language of whoever makes the plan.
        is_error: Whether nothing can be sent; else it is a warning.
    """

    line: int
    number: str
    field: str
    reason: str
    is_error: bool = True

    def __str__(self) -> str:
        kind = "" if self.is_error else "warning: "
        parts = [f"row {self.line}", self.number, self.field]
        return f"{kind}{', '.join(filter(None, parts))}: {self.reason}"


class Plan(Displayable):
    """What a job will do.

    Attributes:
        operation: The operation: method and path.
        number: The field with the merchant's own number.
        rows: How many rows there are.
        total: The amount of all that become a call, in fen (分); None if the operation has none.
        amounts: Which column they come from, and its unit; None if that isn't known.
        first: The first row; None if there is none.
        last: The last row; None if there is none.
        errors: How many rows have errors. Then nothing is sent.
        warnings: How many rows have warnings, and no error.
        findings: The first findings; a row may have several.
        finding_count: How many findings there are.
        content: The digest of all rows.
    """

    def __init__(self, calls: Calls) -> None:
        self.operation, self.number = str(calls.subject), calls.subject.number
        self.rows = self.errors = self.warnings = self.finding_count = 0
        self.total: int | None = None
        self.amounts = calls.amounts
        self.first: Planned | None = None
        self.last: Planned | None = None
        self.findings: list[RowFinding] = []
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        weakref.finalize(self, self._database.close)
        self._database.execute(_TABLE)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("BEGIN")
        digest = hashlib.sha256()
        for item in calls:
            self.rows += 1
            if isinstance(item, RowError):
                self._find([RowFinding(item.line, item.number, item.column, item.reason)])
            else:
                digest.update(item.digest)
                self._add(item, calls)
        self.content = digest.hexdigest()

    def page(self) -> Page:
        """Return the page that shows the plan."""
        return page_of(self)

    def to_json(self) -> dict[str, object]:
        """Return the plan as JSON has it."""
        return {
            "operation": self.operation,
            "number": self.number,
            "rows": self.rows,
            "total": self.total,
            "amounts": self.amounts.en if self.amounts else None,
            "first": _describe(self.first),
            "last": _describe(self.last),
            "errors": self.errors,
            "warnings": self.warnings,
            "finding_count": self.finding_count,
            "findings": [finding._asdict() for finding in self.findings],
        }

    def planned(self) -> Iterator[Planned]:
        """Yield all rows."""
        for row in self._database.execute("SELECT * FROM rows ORDER BY position"):
            yield Planned(*row)

    def close(self) -> None:
        """Remove the temporary database."""
        self._database.close()

    def __str__(self) -> str:
        money = "" if self.total is None else f", {yuan(self.total)} yuan"
        lines = [f"{self.operation}: {self.rows:,} rows{money}"]
        for name, row in (("first", self.first), ("last", self.last)):
            if row is not None:
                amount = "" if row.amount is None else f", {yuan(row.amount)} yuan"
                lines.append(f"{name}: row {row.line}, {row.number}{amount}")
        if self.errors or self.warnings:
            lines.append(f"{_WRONG.en.format(self.errors, self.warnings)}:")
            lines += [f"  {finding}" for finding in self.findings]
            if left := self.finding_count - len(self.findings):
                lines.append(f"  and {left:,} more")
        return "\n".join(lines)

    def _add(self, item: Item, calls: Calls) -> None:
        row = Planned(item.position, item.number, item.line, item.digest, item.amount)
        try:
            self._database.execute("INSERT INTO rows VALUES (?, ?, ?, ?, ?)", row)
        except sqlite3.IntegrityError:
            query = "SELECT line FROM rows WHERE number = ?"
            (line,) = self._database.execute(query, (item.number,)).fetchone()
            reason = _TWICE.format(line)
            self._find([RowFinding(item.line, item.number, self.number, reason)])
            return
        self.first, self.last = self.first or row, row
        if item.amount is not None:
            self.total = (self.total or 0) + item.amount
        findings = []
        for finding in calls.compare(item):
            field = finding.pointer.strip("/").partition("/")[2].replace("/", ".")
            place = (item.line, item.number, field)
            findings.append(RowFinding(*place, finding.message, finding.severity == "error"))
        if findings:
            self._find(findings)

    def _find(self, findings: list[RowFinding]) -> None:
        """Take what is wrong with one row."""
        if any(finding.is_error for finding in findings):
            self.errors += 1
        else:
            self.warnings += 1
        self.finding_count += len(findings)
        self.findings += findings[: MAX_FINDINGS - len(self.findings)]


def _describe(row: Planned | None) -> dict[str, object] | None:
    if row is None:
        return None
    return {"row": row.line, "number": row.number, "amount": row.amount}


def _show(row: Planned) -> str:
    parts = [_ROW.format(row.line), row.number]
    return "  ".join([*parts, *([] if row.amount is None else [_YUAN.format(yuan(row.amount))])])


@page_of.register
def _(plan: Plan) -> Page:
    total = [] if plan.total is None else [(str(_TOTAL), _YUAN.format(yuan(plan.total)))]
    total += [(str(_AMOUNTS), str(plan.amounts))] if plan.amounts else []
    ends = ((_FIRST, plan.first), (_LAST, plan.last))
    facts = [(str(name), _show(row)) for name, row in ends if row is not None]
    blocks: list[Block] = [
        Heading(plan.operation),
        Table(((str(_ROWS), f"{plan.rows:,}"), *total, *facts)),
    ]
    if not plan.findings:
        return Page(*blocks)
    rows = tuple(
        (
            _ROW.format(each.line),
            each.number,
            each.field,
            each.reason if each.is_error else f"{_WARNING}: {each.reason}",
        )
        for each in plan.findings[:_SHOWN]
    )
    wrong = Heading(_WRONG.format(plan.errors, plan.warnings))
    left = plan.finding_count - len(rows)
    more = [Paragraph(_MORE.format(left))] if left else []
    return Page(*blocks, Paragraph(""), wrong, Table(rows), *more)


def digest_rows(calls: Calls) -> str:
    """Return the digest of all rows, as `Plan.content` is, without checking them.

    A row that can't become a call counts as another one: such rows were never planned.
    """
    digest = hashlib.sha256()
    for item in calls:
        digest.update(b"error" if isinstance(item, RowError) else item.digest)
    return digest.hexdigest()
