"""``chainpay bulk status``, ``retry`` and ``report``: what the journal of a job says."""

from __future__ import annotations

import os
import shlex
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ...bulk import State, Summary
from ...bulk.journal.shared import AnyJournal, open_journal
from ...bulk.report import save_report, write_report
from ...errors import ChainpayError, UsageError
from ...people.language import Text
from ..output import STDOUT, Output

_WRITTEN = Text("{:,} rows in {}", "{:,} 行，保存为 {}")
_AGAIN = Text(
    "{:,} rows will be sent again, with the same numbers: {}",
    "{:,} 行将用同样的单号重新发送：{}",
)
_NONE = Text("no row was refused with {}", "没有行以 {} 被拒绝")
_CODES = Text("{}; there are: {}", "{}；现有：{}")


def shown_path(path: str) -> str:
    """Return a path as a person writes it: below this folder, from here on."""
    relative = os.path.relpath(path)
    return path if relative.startswith(os.pardir) else relative


def resume_command(journal: str) -> str:
    """Return the command that goes on with a job."""
    return f"chainpay bulk resume {shlex.quote(shown_path(journal))}"


def retry_command(journal: str, code: str) -> str:
    """Return the command that lets refused rows be sent again."""
    return f"chainpay bulk retry {shlex.quote(shown_path(journal))} --code {shlex.quote(code)}"


@contextmanager
def explain_errors(journal: str, sent: Callable[[], int] = lambda: 0) -> Iterator[None]:
    """Let the errors of SQLite inside of the ``with`` say what was sent, and what to do.

    Args:
        journal: The file.
        sent: Returns how many calls were sent.

    Raises:
        UsageError: The journal can't be used; nothing was sent.
        ChainpayError: The same, after calls were sent.
    """
    try:
        yield
    except sqlite3.Error as error:
        reason = f"the journal {journal!r} can't be read or written: {error}"
        if not sent():
            raise UsageError(f"{reason}; nothing was sent") from None
        raise ChainpayError(
            f"{reason}; the job has stopped, and what couldn't be noted was not sent. Is the disk"
            f" full? Then make room, and go on: {resume_command(journal)}"
        ) from None


def exit_code(summary: Summary) -> int:
    """Return the exit code for what became of a job: 0 if every row is done."""
    counts = {state: count.rows for state, count in summary.states.items()}
    if counts[State.UNKNOWN] or counts[State.SENDING]:
        return 3
    return int(bool(counts[State.REFUSED] or counts[State.TODO]))


def print_summary(journal: str, summary: Summary, output: Output) -> None:
    """Print what became of a job."""
    if output.as_json:
        output.print_json({"journal": journal, **summary.to_json()})
    else:
        output.print_page(summary.page())


def print_status(path: str, output: Output) -> int:
    """Print what became of a job so far, and return the exit code."""
    with explain_errors(path):
        summary = open_journal(path).summary()
    print_summary(path, summary, output)
    return exit_code(summary)


def retry_code(path: str, code: str, output: Output) -> int:
    """Let the rows that were refused with a code be sent again; 1 if there is none."""
    with explain_errors(path):
        journal = open_journal(path)
        try:
            journal.lock()
            rows, codes = journal.retry(code), journal.summary().codes
        finally:
            journal.close()
    if rows:
        output.print_note(_AGAIN.format(rows, resume_command(path)))
        return 0
    none = _NONE.format(code)
    output.print_note(_CODES.format(none, ", ".join(codes)) if codes else none)
    return 1


def write(path: str, out: str, output: Output) -> int:
    """Write the report of a job to a file, or to the standard output."""
    with explain_errors(path):
        journal = open_journal(path)
        if out in ("", STDOUT):
            write_report(journal, sys.stdout)
            return 0
        save(journal, out, output)
    return 0


def save(journal: AnyJournal, out: str, output: Output) -> None:
    """Write the report of a job to a file."""
    output.print_note(_WRITTEN.format(save_report(journal, out), out))
