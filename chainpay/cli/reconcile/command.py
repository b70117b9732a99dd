"""``chainpay reconcile``, as click declares it. `chainpay.reconciliation` does the work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...client.client import Client
from ...errors import APIError, UsageError
from ...people.language import Text
from .. import options
from ..client import make_client
from ..help.command import Command
from ..output import Output
from ..shells.candidates import complete_file, complete_folder, complete_profile

if TYPE_CHECKING:
    from ...reconciliation import Report

_REFUSED = 2
_WRITTEN = Text("all {:,} differences: {}", "全部 {:,} 条差异：{}")
_LOOKED_UP = Text(
    "the platform was asked for {:,} differences: your table is right in {:,}, the bill in {:,},"
    " both in {:,}, neither in {:,}; {:,} can't be asked for",
    "已向平台查询 {:,} 条差异：本地正确 {:,}，账单正确 {:,}，两边都对 {:,}，都不对 {:,}；"
    "无法查询 {:,}",
)
_NO_MERCHANT = "--bill-file takes no merchant: leave out --fix, --profile, --sandbox and --into"
_SIDES = ("here", "there", "both", "neither", "unasked")
_KINDS = ("tradebill", "fundflowbill", "sharing", "downloadbill", "downloadfundflow")


def _pairs(context: click.Context, parameter: click.Parameter, values: Iterable[str]) -> object:
    """Return the pairs of ``NAME=VALUE``; None if there is none."""
    pairs = {}
    for value in values:
        name, sign, text = value.partition("=")
        if not (name and sign):
            raise click.BadParameter(f"{value!r} is not NAME=VALUE", context, parameter)
        if name in pairs:
            raise click.BadParameter(f"{name!r} is there twice", context, parameter)
        pairs[name] = text
    return pairs or None


_pairs_of = partial(click.option, multiple=True, callback=_pairs)
_several = partial(click.option, multiple=True)


@click.command("reconcile", cls=Command)
@click.option("--bill", type=click.Choice(_KINDS), default=_KINDS[0], metavar="KIND")
@options.one("--date", metavar="DAYS")
@options.one("--orders", metavar="FILE|URL", complete=complete_file)
@options.one("--refunds", metavar="FILE|URL", complete=complete_file)
@_pairs_of("--map", "columns", metavar="WHAT=COLUMN")
@_pairs_of("--map-refunds", "refund_columns", metavar="WHAT=COLUMN")
@_pairs_of("--state", "states", metavar="OWN=STATE")
@_several("--bill-file", "bills", metavar="FILE", shell_complete=complete_file)
@options.one("--into", metavar="DIR", complete=complete_folder)
@options.one("--appid", metavar="APPID")
@options.one("--csv", metavar="FILE", complete=complete_file)
@options.one("--html", metavar="FILE", complete=complete_file)
@click.option("--fix", type=click.Choice(["queries"]))
@click.option("--rate", type=click.FloatRange(min=0, min_open=True), metavar="NUMBER")
@click.option(
    "--profile", "profiles", multiple=True, metavar="NAME", shell_complete=complete_profile
)
@options.sandbox
@options.as_json
@options.color
@click.pass_obj
def reconcile(
    output: Output,
    /,
    date: str,
    profiles: tuple[str, ...],
    sandbox: bool,
    bills: tuple[str, ...],
    csv: str,
    html: str,
    fix: str | None,
    rate: float | None,
    as_json: bool,
    **values: Any,
) -> int:
    """Compare the platform's bills with the shop's own tables."""
    from ...reconciliation import BillProblem
    from ...reconciliation import reconcile as compare

    if bills and (fix or profiles or sandbox or values["into"]):
        raise UsageError(_NO_MERCHANT)
    if rate and not fix:
        raise UsageError("--rate is of --fix queries")
    files = _Files(csv, html)
    options = {name: value for name, value in values.items() if value}
    with ExitStack() as stack:
        names = () if bills else profiles or ("",)
        clients = [stack.enter_context(make_client(sandbox, name, output)) for name in names]
        try:
            report = compare(date or None, client=clients, bills=bills, **options)
        except (BillProblem, APIError, OSError) as error:
            output.print_error(error, "chainpay reconcile")
            return _REFUSED
        with report:
            counts = {}
            if fix:
                files.write(report)  # they stay, whatever becomes of the queries
                counts = _look_up(report, clients, rate, output)
            _print(report, counts, as_json, output)
            files.write(report, output)
            return 0 if report.is_equal else 1


def _print(report: Report, counts: dict[str, int], as_json: bool, output: Output) -> None:
    if as_json:
        output.print_json({**report.to_json(), "right": counts})
    else:
        output.print_page(report.page())


def _look_up(
    report: Report, clients: Sequence[Client], rate: float | None, output: Output
) -> dict[str, int]:
    from ...reconciliation import query

    counts = query(report, clients, rate=rate)
    sides = (counts.get(side, 0) for side in _SIDES)
    output.print_note(_LOOKED_UP.format(sum(counts.values()), *sides))
    return counts


class _Files:
    """The files that a report is written to.

    Raises:
        UsageError: One has no folder; that shows before anything is compared.
    """

    def __init__(self, csv: str, html: str) -> None:
        self._csv, self._html = csv, html
        for path in filter(None, (csv, html)):
            if not Path(path).parent.is_dir():
                raise UsageError(f"there is no folder {str(Path(path).parent)!r} to write to")

    def write(self, report: Report, output: Output | None = None) -> None:
        if self._html:
            report.write_html(self._html)
        if self._csv:
            written = report.write_csv(self._csv)
            if output is not None:
                output.print_note(_WRITTEN.format(written, self._csv))
