"""``chainpay bulk``, as click declares it: a run, and what becomes of its journal."""

from __future__ import annotations

from typing import Any

import click

from .. import options
from ..help.command import Group
from ..output import Output
from ..shells.candidates import complete_fields, complete_file, complete_path

_journal = click.argument(
    "journal", metavar="JOURNAL", callback=options.refuse_empty, shell_complete=complete_file
)
_complete_key = complete_fields("json", "xml", "query")
_count = click.IntRange(min=1)
_above_zero = click.FloatRange(0, min_open=True)
_run_options = options.combine(
    click.option("--in-flight", type=_count, metavar="ROWS"),
    click.option("--rate", type=_above_zero, metavar="CALLS"),
    click.option("--stop-after", type=_count, metavar="ROWS"),
    click.option("--tolerated", type=_count, metavar="ROWS"),
    click.option("--patience", type=_above_zero, metavar="SECONDS"),
    options.one("--executor", metavar="WORKERS"),
    click.option("--partitions", type=_count, metavar="COUNT"),
    options.flag("--yes"),
    options.flag("--dry-run"),
    options.one("--report", metavar="FILE", complete=complete_file),
    options.sandbox,
    options.profile,
    options.as_json,
    options.color,
)


@click.group("bulk", cls=Group)
def bulk() -> None:
    """Jobs of many calls: the commands below it."""


@bulk.command("run", key="bulk run")
@click.argument("job", default="", metavar="[JOB.toml]", shell_complete=complete_file)
@options.one("--operation", metavar="OPERATION", complete=complete_path)
@options.one("--rows", metavar="FILE", complete=complete_file)
@options.one("--journal", metavar="FILE", complete=complete_file)
@options.items("--map", "mapping", metavar="FIELD=COLUMN", shell_complete=_complete_key)
@options.items("--set", "constants", metavar="FIELD=VALUE", shell_complete=_complete_key)
@options.one("--number", metavar="FIELD")
@options.items("--keep", metavar="FIELD")
@options.one("--encoding", metavar="NAME")
@_run_options
@click.pass_obj
def run(output: Output, /, job: str, sandbox: bool, profile: str, **values: Any) -> int:
    """Check all rows, show the plan, ask, and send them."""
    from .arguments import Made  # loads the catalog
    from .run import RunOptions, run_job

    wanted = RunOptions.pop(values)
    return run_job(Made.of(job, sandbox, profile, values), wanted, output)


@bulk.command("resume", key="bulk resume")
@_journal
@_run_options
@click.pass_obj
def resume(output: Output, /, journal: str, sandbox: bool, profile: str, **values: Any) -> int:
    """Go on with a job that was begun at the terminal."""
    from .arguments import Made  # loads the catalog
    from .run import RunOptions, run_job

    wanted = RunOptions.pop(values)
    return run_job(Made.begun(journal, sandbox, profile, values), wanted, output)


@bulk.command("status", key="bulk status")
@_journal
@options.as_json
@options.color
@click.pass_obj
def status(output: Output, /, journal: str, as_json: bool) -> int:
    """Print what became of a job so far."""
    from .journals import print_status  # loads the catalog

    return print_status(journal, output)


@bulk.command("retry", key="bulk retry")
@_journal
@options.one("--code", metavar="CODE", required=True)
@click.pass_obj
def retry(output: Output, /, journal: str, code: str) -> int:
    """Let refused rows be sent by the next run."""
    from .journals import retry_code  # loads the catalog

    return retry_code(journal, code, output)


@bulk.command("report", key="bulk report")
@_journal
@options.one("-o", "--out", metavar="FILE", complete=complete_file)
@click.pass_obj
def report(output: Output, /, journal: str, out: str) -> int:
    """Write a row for each row."""
    from .journals import write  # loads the catalog

    return write(journal, out, output)
