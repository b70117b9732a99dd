"""``chainpay port``, as click declares it."""

from __future__ import annotations

from importlib.util import find_spec

import click
from click.shell_completion import CompletionItem

from ...errors import UsageError
from ...people.install import install_command
from .. import options
from ..help.command import Command
from ..output import Output
from ..shells.candidates import Candidates, complete_file

_NEEDED = ("ruff", "tree_sitter", "tree_sitter_php")
ALL = "all"
"""The word of ``--explain`` that lists all codes."""


def _complete_code(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete a code."""
    from ...port.report.explanations import EXPLANATIONS

    codes = {code: str(each.title) for code, each in sorted(EXPLANATIONS.items())} | {ALL: ""}
    return [
        CompletionItem(code, help=text or None)
        for code, text in codes.items()
        if code.startswith(typed)
    ]


@click.command("port", cls=Command)
@click.argument("source", default="", metavar="[FILE|DIR]", shell_complete=complete_file)
@options.one("-o", "--out", metavar="FILE|DIR", complete=complete_file)
@options.flag("--keep-names")
@options.flag("--report")
@options.as_json
@options.flag("--diff")
@options.flag("--force")
@options.flag("--keep-going")
@options.one("--explain", metavar="CODE", complete=_complete_code)
@options.color
@click.pass_obj
def port(output: Output, /, source: str, explain: str, **arguments: object) -> int:
    """Convert a file, a folder, or the standard input."""
    if explain:
        return _explain(explain, output)
    if not all(map(find_spec, _NEEDED)):
        raise UsageError(f"port needs more packages: {install_command('port')}")
    from .run import PortArguments, run

    return run(source, PortArguments(**arguments), output)  # type: ignore[arg-type]


def _explain(code: str, output: Output) -> int:
    from ...port.report.explanations import explain, list_codes

    output.print_page(list_codes() if code == ALL else explain(code))
    return 0
