"""The commands, as click declares them; what they do is in the modules beside this one.

Completion of paths goes segment by segment, by the catalog, in both spellings.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem, get_completion_class, shell_complete

from .. import catalog
from .._version import __version__
from ..catalog import index, spelling
from ..catalog.pages import Page, Table
from ..errors import UsageError
from . import COMMANDS, CORE, references
from . import call as calling
from .output import ERRORS, EXIT_CODES, Output
from .prepare import Asked

__all__ = ["commands", "run"]

F = TypeVar("F", bound=Callable[..., Any])

_COMPLETE = "_CHAINPAY_COMPLETE"
_SHELLS = ("bash", "zsh", "fish")


def run(arguments: Sequence[str]) -> int:
    """Run a command.

    Args:
        arguments: The command line without the program's name.

    Returns:
        The exit code: see `chainpay.cli.output`.
    """
    if _COMPLETE in os.environ:
        return _complete(os.environ[_COMPLETE])
    output = Output()
    name = next((each for each in arguments if not each.startswith("-")), "")
    command = f"chainpay {name}" if name in COMMANDS else "chainpay"
    with warnings.catch_warnings():
        warnings.simplefilter("always", UserWarning)
        warnings.showwarning = output.warn
        try:
            with commands.make_context("chainpay", list(arguments), obj=output) as context:
                return int(commands.invoke(context) or 0)
        except click.exceptions.Exit as stop:  # what was asked is printed: a help, a version
            return stop.exit_code
        except click.exceptions.NoArgsIsHelpError as error:
            print(error.format_message(), file=sys.stderr)
            return 2
        except BrokenPipeError:  # the reader has seen enough
            raise
        except ERRORS as error:
            return output.failed(error, command)


def _complete(instruction: str) -> int:
    try:
        return shell_complete(commands, {}, "chainpay", _COMPLETE, instruction)
    except (KeyError, ValueError):
        print(f"{_COMPLETE} goes with COMP_WORDS, and a number in COMP_CWORD", file=sys.stderr)
        return 2


def _colour(context: click.Context, parameter: click.Parameter, value: bool | None) -> None:
    context.obj.asked = value


def _paths(context: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    if "/" in typed:
        return [CompletionItem(path) for path in spelling.complete_path(typed)]
    return [
        CompletionItem(path) for path in (*spelling.complete_attributes(typed), *_events(typed))
    ]


def _events(typed: str) -> list[str]:
    if not typed[:1].isupper():
        return []
    return sorted(event.name for event in catalog.events() if event.name.startswith(typed))


_Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def _together(*options: Any) -> _Decorator:
    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


def _once(*names: str, **more: Any) -> Callable[[F], F]:
    """Declare an option with a text, empty by default, that a second one doesn't override."""

    def only(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> str:
        if len(given) > 1:
            raise click.BadParameter("it is given twice", context, parameter)
        return "".join(given)

    return click.option(*names, multiple=True, callback=only, **more)


_coloured = click.option(
    "--color/--no-color",
    default=None,
    expose_value=False,
    is_eager=True,
    callback=_colour,
    help="By default, at a terminal, and unless NO_COLOR is set.",
)
_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_sandbox = click.option(
    "--sandbox", is_flag=True, help="An emulated platform, with a paid order and a refund."
)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with: chainpay shell --sandbox",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def commands() -> None:
    """WeChat Pay (微信支付) with its API's own paths as Python."""


for _name in CORE:  # `chainpay.__main__` runs them; here they are listed, and completed
    commands.add_command(click.Command(_name, short_help=COMMANDS[_name]))


@commands.command(short_help=COMMANDS["find"])
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", default=20, type=click.IntRange(min=1), show_default=True, help="How many at most."
)
@_json
@_coloured
@click.pass_obj
def find(output: Output, words: tuple[str, ...], limit: int, as_json: bool) -> int:
    """Find operations by WORDS of their titles, paths and fields, Chinese or English; best first.

    Exit codes: 0 something was found, 1 nothing was.
    """
    try:
        found = catalog.find(" ".join(words), limit + 1)
    except UsageError as error:
        output.failed(error, "chainpay find")
        return 1
    best = found[:limit]
    if len(found) > limit:
        output.say(f"the best {limit}; more with --limit")
    if as_json:
        output.json([_summary(each) for each in best])
    else:
        output.page(_table(best))
    return 0


def _summary(shown: Any) -> dict[str, Any]:
    call = f"{spelling.expression(shown.path)}.{shown.method.lower()}"
    facts = {name: getattr(shown, name) for name in ("method", "path", "title", "notices")}
    return {**facts, "call": call}


def _table(found: Sequence[Any]) -> Page:
    rows = [(each.method, each.path, "  ".join((each.title, *each.notices))) for each in found]
    return Page(Table(tuple(rows), is_clipped=True))


@commands.command(short_help=COMMANDS["show"])
@click.argument("path", nargs=-1, required=True, shell_complete=_paths)
@_json
@_coloured
@click.pass_obj
def show(output: Output, path: tuple[str, ...], as_json: bool) -> int:
    """Show what an operation takes and answers, what is below a PATH, or what an event holds.

    \b
    chainpay show v3/refund/domestic/refunds
    chainpay show GET v3/refund/domestic/refunds/{out_refund_no}
    chainpay show v3.refund.domestic.refunds.post
    chainpay show TRANSACTION.SUCCESS

    Exit codes: 0 it is there, 1 it isn't.
    """
    try:
        found = references.look_up(" ".join(path))
    except UsageError as error:
        if not any(sign in word for word in path for sign in "/."):
            error.add_note(f"to find operations by words: chainpay find {' '.join(path)}")
        output.failed(error, "chainpay show")
        return 1
    if as_json:
        output.json(_all_facts(found))
    else:
        output.page(found.page())
    return 0


def _all_facts(found: references.Known) -> Any:
    if found.event is not None:
        return asdict(found.event, dict_factory=_saying)
    if found.path:
        return [_summary(entry) for entry in index.entries_below(found.path)]
    return [asdict(each, dict_factory=_saying) for each in found.operations]


def _saying(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a value's attributes without those that say nothing."""
    return {name: value for name, value in pairs if value or isinstance(value, bool)}


_call_options = _together(
    click.argument("path", nargs=-1, required=True, shell_complete=_paths),
    _once("-X", "--request", "method", metavar="METHOD", help="Unless it stands before PATH."),
    click.option("-j", "--field", "fields", multiple=True, metavar="KEY=VALUE", help="Into json=."),
    click.option("-q", "--query", multiple=True, metavar="KEY=VALUE", help="Into query=."),
    click.option("-x", "--xml", multiple=True, metavar="KEY=VALUE", help="Into xml=, of APIv2."),
    click.option(
        "-v", "--variable", "variables", multiple=True, metavar="NAME=VALUE", help="Of the path."
    ),
    click.option("-H", "--header", "headers", multiple=True, metavar="'NAME: VALUE'"),
    _once("--json-body", metavar="@FILE|@-", help="json= whole; -j adds to it."),
    _once("--file", metavar="FILE", help="A file to upload; -j goes with it."),
    click.option("--encrypt", is_flag=True, help="Seal the fields that the catalog marks."),
    click.option("--check", is_flag=True, help="Compare with the catalog before it is sent."),
    click.option("--timeout", type=float, metavar="SECONDS"),
    _once("--merchant", metavar="P12", help="apiclient_cert.p12, for APIv2."),
    click.option("--uncatalogued", is_flag=True, help="Take a path that the catalog doesn't have."),
    _sandbox,
    _coloured,
)


@commands.command(short_help=COMMANDS["call"])
@_call_options
@click.option("--dry-run", is_flag=True, help="Print the request and what is signed; send nothing.")
@click.option("--yes", is_flag=True, help="Don't ask before what may change something.")
@click.option("--raw", is_flag=True, help="Print the body as it came, at a terminal too.")
@_json
@click.pass_obj
def call(
    output: Output, /, dry_run: bool, yes: bool, raw: bool, as_json: bool, **asked: Any
) -> int:
    """Send a call; its status goes to the standard error, its body to the standard output.

    \b
    chainpay call v3.pay.transactions.native.post -j amount.total=1 -j description=…
    chainpay call --sandbox GET v3/refund/domestic/refunds/20261125002
    chainpay call GET v3/pay/transactions/id/4200… -q mchid=1900000001
    chainpay call v2.pay.orderquery.post -x out_trade_no=A-1 …

    A VALUE has the type that the catalog says; KEY:=VALUE is JSON. @FILE and @- read it. Keys with
    dots lead into objects and lists: goods_detail.0.quantity=1.

    The client is made from CHAINPAY_MCHID, CHAINPAY_SERIAL, CHAINPAY_PRIVATE_KEY,
    CHAINPAY_PLATFORM_KEYS or CHAINPAY_APIV3_KEY; CHAINPAY_SECRET for APIv2.
    """
    return calling.call(Asked(**asked), output, dry=dry_run, yes=yes, raw=raw, as_json=as_json)


call.epilog = f"\b\nExit codes:\n{EXIT_CODES}"


@commands.command(short_help=COMMANDS["curl"])
@_call_options
@click.pass_obj
def curl(output: Output, /, **asked: Any) -> int:
    """Print a call as a signed curl command, marked with how long it is valid; send nothing.

    PATH and options are those of chainpay call.
    """
    return calling.print_curl(Asked(**asked), output)


@commands.command(short_help=COMMANDS["shell"])
@_sandbox
def shell(sandbox: bool) -> None:
    """Start Python (IPython, if it is installed) with client, catalog, find and show.

    Without --sandbox, the client is made from the environment, as for chainpay call.
    """
    from .prompt import start

    with nullcontext() if sandbox else calling.pointing_to_the_sandbox():
        start(sandbox)


class _Faulty(click.Command):
    """A command whose help lists the faults."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from ..gateway.faults import AFTER, EITHER, KINDS

        with formatter.section("Faults"):
            suffix = dict.fromkeys(EITHER, f"[{AFTER}]")
            formatter.write_dl([(k + suffix.get(k, ""), text) for k, text in KINDS.items()])


@commands.command(cls=_Faulty, short_help=COMMANDS["gateway"])
@_together(
    click.option("--port", default=0, type=click.IntRange(0, 65535), help="By default a free one."),
    click.option("--fault", "faults", multiple=True, metavar="'KIND KEY=VALUE …'"),
    _once("--out", metavar="DIR", help="For keys and environment; by default a temporary folder."),
    _coloured,
)
@click.pass_obj
def gateway(output: Output, port: int, faults: tuple[str, ...], out: str) -> int:
    """Serve an emulated platform until Ctrl-C; then print what happened, by number.

    \b
    chainpay gateway --port 8080 --fault 'reset-after path=v3/pay/* nth=2'
    set -a; . DIR/env; set +a; chainpay call …        (in another terminal)

    A fault strikes by path (a pattern), method, nth (2, 2-5 or 1,3), times, probability and seed;
    seconds are for delay, clock, 429 and 503.
    Before the request is carried out; with -after, when it was, and those without always so.
    """
    from .serve import serve

    return serve(port, faults, out or None, output)


@commands.command(short_help=COMMANDS["completion"])
@click.argument("shell_name", metavar="SHELL", type=click.Choice(_SHELLS))
def completion(shell_name: str) -> None:
    """Print the script that completes commands and paths in a SHELL.

    \b
    eval "$(chainpay completion bash)"
    chainpay completion fish | source
    """
    kind = get_completion_class(shell_name)
    print(kind(commands, {}, "chainpay", _COMPLETE).source() if kind else "")
