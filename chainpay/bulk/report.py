"""The report of a job: a row for each row, in CSV as spreadsheets read it."""

from __future__ import annotations

import csv
import os
import re
from typing import IO

from ..encoding.money import yuan
from ..errors import printable
from .journal.shared import AnyJournal

COLUMNS = ("row", "number", "amount", "state", "code", "message", "request_id")
"""The names of the columns. The amount is in yuan (元)."""

_FORMULA = re.compile(r"[\s\x00]*[=+\-@＝＋－＠]|[\t\r\n]")  # full-width signs count too
_NAME = re.compile(r"[-+@]?[\w.|*@-]*")  # no formula: it calls nothing, and needs no quote


def write_report(journal: AnyJournal, file: IO[str]) -> int:
    """Write what the journal of a job says of each row; return how many rows there are.

    Args:
        journal: The journal.
        file: An open file, whose line breaks are left alone (``newline=""``).
    """
    lines = csv.writer(file)
    lines.writerow(COLUMNS)
    rows = 0
    for line, result in journal.results():
        rows += 1
        amount = "" if result.amount is None else yuan(result.amount)
        words = (result.code, result.message, result.request_id)
        texts = map(_guard, (result.number, *words))
        lines.writerow([line, next(texts), amount, result.state, *texts])
    return rows


def save_report(journal: AnyJournal, path: str | os.PathLike[str]) -> int:
    """Write the report to a file in UTF-8 with a BOM, which spreadsheets need for Chinese."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        return write_report(journal, file)


def _guard(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: with an apostrophe, if it is like one.

    A number of the merchant's, such as ``-1`` or ``@A_2``, stays as it is: its characters call
    nothing, and a program finds it again.
    """
    is_formula = _FORMULA.match(text) and not _NAME.fullmatch(text)
    return printable(f"'{text}" if is_formula else text)
