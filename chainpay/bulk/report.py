"""The report of a job: a row for each row, in CSV as spreadsheets read it."""

from __future__ import annotations

import csv
import os
from typing import IO

from ..encoding.money import yuan
from ..encoding.spreadsheets import guard
from .journal.shared import AnyJournal

COLUMNS = ("row", "number", "amount", "state", "code", "message", "request_id")
"""The names of the columns, before those that the job keeps. The amount is in yuan (元)."""


def write_report(journal: AnyJournal, file: IO[str]) -> int:
    """Write what the journal of a job says of each row; return how many rows there are.

    Args:
        journal: The journal.
        file: An open file, whose line breaks are left alone (``newline=""``).
    """
    lines = csv.writer(file)
    kept = journal.kept_names()
    lines.writerow([*COLUMNS, *kept])
    rows = 0
    for line, result in journal.results():
        rows += 1
        amount = "" if result.amount is None else yuan(result.amount)
        words = (result.code, result.message, result.request_id)
        answer = (result.kept.get(name, "") for name in kept)
        texts = map(guard, (result.number, *words, *answer))
        lines.writerow([line, next(texts), amount, result.state, *texts])
    return rows


def save_report(journal: AnyJournal, path: str | os.PathLike[str]) -> int:
    """Write the report to a file in UTF-8 with a BOM, which spreadsheets need for Chinese."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        return write_report(journal, file)
