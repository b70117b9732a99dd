"""``chainpay bulk status``, ``retry`` and ``report``: what the journal of a job says."""

from __future__ import annotations

import os
import shlex
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager

from ...bulk import JournalLost, State, Summary
from ...bulk.journal.postgres import is_postgres
from ...bulk.journal.shared import open_journal
from ...bulk.report import save_report, write_report
from ...errors import ChainpayError, Outcome, UsageError, record_outcome
from ...people.language import Text
from ..output import STDOUT, Output

_WRITTEN = Text("{:,} rows in {}", "{:,} 行，保存为 {}")
_AGAIN = Text(
    "{:,} rows will be sent again, with the same numbers: {}",
    "{:,} 行将用原单号重新发送：{}",
)
_NONE = Text("no row was refused with {}", "没有因 {} 被拒绝的行")
_RUNNING = Text("a process runs the job", "有进程正在执行这个任务")
_GO_ON = Text("no process runs the job; to go on: {}", "没有进程在执行这个任务；继续执行：{}")
_UNUSABLE = Text("the journal {!r} can't be read or written: {}", "执行记录 {!r} 无法读写：{}")
_NOT_BEGUN = Text("{}; nothing was sent", "{}；未发送任何请求")
_FULL = Text(
    "{}; the job has stopped, and what couldn't be noted was not sent. Is the disk full? Then make"
    " room, and go on: {}",
    "{}；任务已停止，无法记录的行都没有发送。磁盘满了吗？清理后继续执行：{}",
)
_CODES = Text("{}; there are: {}", "{}；现有：{}")


def shown_path(path: str) -> str:
    """Return a path as a person writes it: below this folder, from here on; a URL as it is."""
    if is_postgres(path):
        return path
    relative = os.path.relpath(path)
    return path if relative.startswith(os.pardir) else relative


def resume_command(journal: str) -> str:
    """Return the command that goes on with a job."""
    return f"chainpay bulk resume {shlex.quote(shown_path(journal))}"


def status_command(journal: str) -> str:
    """Return the command that says what became of a job."""
    return f"chainpay bulk status {shlex.quote(shown_path(journal))}"


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
        JournalLost: Its database can't be used.
    """
    try:
        yield
    except sqlite3.Error as error:
        reason = _UNUSABLE.format(journal, error)
        if not sent():
            raise UsageError(_NOT_BEGUN.format(reason)) from None
        raise ChainpayError(_FULL.format(reason, resume_command(journal))) from None
    except JournalLost as error:
        if not sent():
            record_outcome(error, Outcome.NOT_SENT)
        raise


def exit_code(summary: Summary) -> int:
    """Return the exit code for what became of a job: 0 if every row is done."""
    counts = {state: count.rows for state, count in summary.states.items()}
    if counts[State.UNKNOWN] or counts[State.SENDING]:
        return 3
    return int(bool(counts[State.REFUSED] or counts[State.TODO]))


def print_summary(
    journal: str, summary: Summary, output: Output, more: Mapping[str, object] | None = None
) -> None:
    """Print what became of a job; as JSON, with what else is known."""
    if output.as_json:
        output.print_json({"journal": journal, **(more or {}), **summary.to_json()})
    else:
        output.print_page(summary.page())


def print_status(path: str, output: Output) -> int:
    """Print what became of a job so far, and whether it runs; return the exit code."""
    with explain_errors(path), closing(open_journal(path)) as journal:
        is_running, summary = journal.is_running(), journal.summary()
    print_summary(path, summary, output, {"is_running": is_running})
    if is_running:
        output.print_note(str(_RUNNING))
    elif not summary.is_complete:
        output.print_note(_GO_ON.format(resume_command(path)))
    return exit_code(summary)


def retry_code(path: str, code: str, output: Output) -> int:
    """Let the rows that were refused with a code be sent again; 1 if there is none."""
    with explain_errors(path), closing(open_journal(path)) as journal:
        journal.lock()
        rows, codes = journal.retry(code), journal.summary().codes
    if rows:
        output.print_note(_AGAIN.format(rows, resume_command(path)))
        return 0
    none = _NONE.format(code)
    output.print_note(_CODES.format(none, ", ".join(codes)) if codes else none)
    return 1


def write(path: str, out: str, output: Output) -> int:
    """Write the report of a job to a file, or to the standard output."""
    with explain_errors(path), closing(open_journal(path)) as journal:
        if out in ("", STDOUT):
            write_report(journal, sys.stdout)
        else:
            output.print_note(_WRITTEN.format(save_report(journal, out), out))
    return 0
