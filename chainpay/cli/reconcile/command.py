"""``chainpay reconcile``, as click declares it. `chainpay.reconciliation` does the work."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack

import click

from ...client.client import Client
from ...errors import UsageError
from ...people.language import Text
from .. import options
from ..client import make_client
from ..help.command import Command
from ..output import Output
from ..shells.candidates import complete_file, complete_folder, complete_profile

_REFUSED = 2
_WRITTEN = Text("all {:,} differences: {}", "全部 {:,} 笔差异：{}")
_ASKED = Text(
    "the platform was asked for {:,} differences: your table is right in {:,}, the bill in {:,},"
    " both in {:,}, neither in {:,}; {:,} can't be asked for",
    "已向平台查询 {:,} 笔差异：本地正确 {:,}，账单正确 {:,}，两边都对 {:,}，都不对 {:,}；无法查询 {:,}",
)
_SIDES = ("here", "there", "both", "neither", "unasked")
_KINDS = ("tradebill", "fundflowbill", "sharing", "downloadbill", "downloadfundflow")


def _pairs(context: click.Context, parameter: click.Parameter, values: Iterable[str]) -> object:
    """Return the pairs of ``NAME=VALUE``; None if there is none."""
    pairs = {}
    for value in values:
        name, sign, text = value.partition("=")
        if not (name and sign and text):
            raise click.BadParameter(f"{value!r} is not NAME=VALUE", context, parameter)
        pairs[name] = text
    return pairs or None


@click.command("reconcile", cls=Command)
@click.option("--bill", type=click.Choice(_KINDS), default=_KINDS[0])
@options.one("--date", metavar="DAYS")
@options.one("--orders", metavar="FILE|URL", complete=complete_file)
@options.one("--refunds", metavar="FILE|URL", complete=complete_file)
@click.option("--map", "columns", multiple=True, metavar="WHAT=COLUMN", callback=_pairs)
@click.option(
    "--map-refunds", "refund_columns", multiple=True, metavar="WHAT=COLUMN", callback=_pairs
)
@click.option("--state", "states", multiple=True, metavar="OWN=STATE", callback=_pairs)
@click.option("--bill-file", "bills", multiple=True, metavar="FILE", shell_complete=complete_file)
@options.one("--into", metavar="DIR", complete=complete_folder)
@options.one("--csv", metavar="FILE", complete=complete_file)
@options.one("--html", metavar="FILE", complete=complete_file)
@click.option("--fix", type=click.Choice(["queries"]))
@click.option("--rate", type=click.FloatRange(min=0, min_open=True), default=10, metavar="NUMBER")
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
    into: str,
    csv: str,
    html: str,
    fix: str | None,
    rate: float,
    profiles: tuple[str, ...],
    sandbox: bool,
    as_json: bool,
    **values: object,
) -> int:
    """Compare the platform's bills with the shop's own tables."""
    from ...catalog.pages import page_of
    from ...reconciliation import BillProblem, ask
    from ...reconciliation import reconcile as compare

    if fix and values["bills"]:
        raise UsageError("--fix queries needs the merchant's client, and --bill-file has none")
    with ExitStack() as stack:
        clients: list[Client] = []
        if not values["bills"]:
            names = profiles or ("",)
            clients = [stack.enter_context(make_client(sandbox, n, output)) for n in names]
        tables = {name: values.pop(name) or None for name in ("orders", "refunds")}
        try:
            report = compare(
                date or "yesterday", client=clients, into=into or "bills", **tables, **values
            )
        except BillProblem as error:
            output.print_error(error, "chainpay reconcile")
            return _REFUSED
        with report:
            counts = ask(report, clients, per_second=rate) if fix else {}
            if not as_json:
                output.print_page(page_of(report))
            if csv:
                count = report.write_csv(csv)
                output.print_note(_WRITTEN.format(count, csv))
            if html:
                report.write_html(html)
            if fix:
                sides = (counts.get(side, 0) for side in _SIDES)
                output.print_note(_ASKED.format(sum(counts.values()), *sides))
            if as_json:
                output.print_json({**report.as_dict(), "right": counts})
            return 0 if report.is_equal else 1
