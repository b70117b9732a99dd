"""The command line, as click declares it. The other modules of this folder do the work.

Paths are completed segment by segment from the catalog, in both spellings.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from functools import partial
from typing import Any, Protocol, TypeVar

import click
from click.shell_completion import CompletionItem, get_completion_class, shell_complete

from .. import catalog
from .._version import __version__
from ..catalog import index, spelling
from ..catalog.error_codes import errors
from ..errors import UsageError
from . import COMMANDS, certificates, references
from . import call as calls
from .call_arguments import CallArguments
from .gateway import help as gateway_help
from .output import ERRORS, EXIT_CODES, Output
from .search_results import print_results, summarize

F = TypeVar("F", bound=Callable[..., int | None])

_COMPLETE = "_CHAINPAY_COMPLETE"
_SHELLS = ("bash", "zsh", "fish")


def run(arguments: Sequence[str]) -> int:
    """Run a command, and return its exit code: see `chainpay.cli.output`."""
    if _COMPLETE in os.environ:
        return _complete(os.environ[_COMPLETE])
    output = Output()
    name = next((each for each in arguments if not each.startswith("-")), "")
    command = f"chainpay {name}" if name in COMMANDS else "chainpay"
    with warnings.catch_warnings():
        warnings.simplefilter("always", UserWarning)
        warnings.showwarning = output.print_warning
        try:
            with commands.make_context("chainpay", list(arguments), obj=output) as context:
                return int(commands.invoke(context) or 0)
        except click.exceptions.Exit as stop:  # click has printed a help or the version
            return stop.exit_code
        except click.exceptions.NoArgsIsHelpError as error:
            print(error.format_message(), file=sys.stderr)
            return 2
        except BrokenPipeError:  # chainpay.__main__ ends quietly
            raise
        except ERRORS as error:
            return output.print_error(error, command)


def _complete(instruction: str) -> int:
    try:
        return shell_complete(commands, {}, "chainpay", _COMPLETE, instruction)
    except (KeyError, ValueError):
        print(f"{_COMPLETE} needs COMP_WORDS, and a number in COMP_CWORD", file=sys.stderr)
        return 2


class _Decorator(Protocol):
    """A decorator of a command's function, such as an option."""

    def __call__(self, function: F, /) -> F: ...


def _combine(*decorators: _Decorator) -> _Decorator:
    """Return one decorator for several options; the help lists them in this order."""

    def decorate(function: F) -> F:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate


def _single_option(*names: str, metavar: str, help: str | None = None) -> _Decorator:
    """Declare an option with a text, empty by default; click would let a second one win."""

    def only(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> str:
        if len(values) > 1:
            raise click.BadParameter("it is given twice", context, parameter)
        return "".join(values)

    return click.option(*names, multiple=True, callback=only, metavar=metavar, help=help)


def _set_colour(context: click.Context, parameter: click.Parameter, value: bool | None) -> None:
    context.obj.colour = value


def _complete_path(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    texts = spelling.complete_path(typed) if "/" in typed else spelling.complete_attributes(typed)
    if typed[:1].isupper():
        names = sorted({each.name for each in catalog.events()} | {each.code for each in errors()})
        texts = [*texts, *(name for name in names if name.startswith(typed))]
    return [CompletionItem(text) for text in texts]


_flag = partial(click.option, is_flag=True)
_items = partial(click.option, multiple=True, metavar="KEY=VALUE")
_color_option = click.option(
    "--color/--no-color",
    default=None,
    expose_value=False,
    is_eager=True,
    callback=_set_colour,
    help="Print in colours. By default at a terminal only, unless NO_COLOR is set.",
)
_json_option = _flag("--json", "as_json", help="Print JSON.")
_sandbox_option = _flag("--sandbox", help="Use an emulated platform with an order and a refund.")


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with: chainpay shell --sandbox",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def commands() -> None:
    """WeChat Pay (微信支付) with its API's own paths as Python."""


@commands.command(short_help=COMMANDS["find"])
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", default=20, type=click.IntRange(min=1), show_default=True, help="Maximum of rows."
)
@_json_option
@_color_option
@click.pass_obj
def find(output: Output, words: tuple[str, ...], limit: int, as_json: bool) -> int:
    """Find operations by everyday WORDS, Chinese or English; also events and error codes.

    \b
    chainpay find 退钱
    chainpay find cancel an unpaid order
    chainpay find https://api.mch.weixin.qq.com/v3/bill/tradebill
    chainpay find SIGN_ERROR

    The best matches come first.

    Exit codes: 0 something was found, 1 nothing was found.
    """
    try:
        results = catalog.find(" ".join(words), limit)
    except UsageError as error:
        output.print_error(error, "chainpay find")
        return 1
    print_results(output, results, as_json)
    return 0


@commands.command(short_help=COMMANDS["show"])
@click.argument("path", nargs=-1, required=True, shell_complete=_complete_path)
@_json_option
@_color_option
@click.pass_obj
def show(output: Output, path: tuple[str, ...], as_json: bool) -> int:
    """Show an operation, an event, an error code, or the operations below a PATH.

    \b
    chainpay show v3/refund/domestic/refunds
    chainpay show GET v3/refund/domestic/refunds/{out_refund_no}
    chainpay show v3.refund.domestic.refunds.post
    chainpay show TRANSACTION.SUCCESS
    chainpay show SIGN_ERROR

    Exit codes: 0 the catalog knows it, 1 the catalog doesn't know it.
    """
    try:
        result = references.look_up(" ".join(path))
    except UsageError as error:
        if not any(sign in word for word in path for sign in "/."):
            error.add_note(f"to find operations by words: chainpay find {' '.join(path)}")
        output.print_error(error, "chainpay show")
        return 1
    if as_json:
        output.print_json(_describe(result))
    else:
        output.print_page(result.page())
    return 0


def _describe(result: references.LookupResult) -> object:
    """Return everything that the catalog knows of it, as JSON."""
    if result.event is not None:
        return asdict(result.event, dict_factory=_omit_empty)
    if result.errors:
        return [asdict(each, dict_factory=_omit_empty) for each in result.errors]
    if result.path:
        return [summarize(entry) for entry in index.entries_below(result.path)]
    return [asdict(each, dict_factory=_omit_empty) for each in result.operations]


def _omit_empty(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object's attributes without the empty ones."""
    return {name: value for name, value in pairs if value or isinstance(value, bool)}


_call_options = _combine(
    click.argument("path", nargs=-1, required=True, shell_complete=_complete_path),
    _single_option("-X", "--request", "method", metavar="METHOD", help="Or write it before PATH."),
    _items("-j", "--field", "fields", help="A field of json=."),
    _items("-q", "--query", help="A field of query=."),
    _items("-x", "--xml", help="A field of xml=, for APIv2."),
    _items("-v", "--variable", "variables", metavar="NAME=VALUE", help="A variable of the path."),
    _items("-H", "--header", "headers", metavar="'NAME: VALUE'"),
    _single_option("--json-body", metavar="@FILE|@-", help="The whole json=; -j adds to it."),
    _single_option("--file", metavar="FILE", help="A file to upload; -j adds fields."),
    _flag("--encrypt", help="Encrypt the fields that the catalog marks."),
    _flag("--check", help="Compare the call with the catalog before it is sent."),
    click.option("--timeout", type=float, metavar="SECONDS"),
    _single_option("--merchant", metavar="P12", help="apiclient_cert.p12, for APIv2."),
    _flag("--uncatalogued", help="Accept a path that the catalog doesn't know."),
    _sandbox_option,
    _color_option,
)


@commands.command(short_help=COMMANDS["call"])
@_call_options
@_flag("--dry-run", help="Print the request and the signed message; send nothing.")
@_flag("--yes", help="Don't ask before a call that may move money.")
@_flag("--raw", help="Print the body unchanged, also at a terminal.")
@_json_option
@click.pass_obj
def call(
    output: Output, /, dry_run: bool, yes: bool, raw: bool, as_json: bool, **arguments: Any
) -> int:
    """Send a call. Its status goes to the standard error, its body to the standard output.

    \b
    chainpay call v3.pay.transactions.native.post -j amount.total=1 -j description=…
    chainpay call --sandbox GET v3/refund/domestic/refunds/20261125002
    chainpay call GET v3/pay/transactions/id/4200… -q mchid=1900000001
    chainpay call v2.pay.orderquery.post -x out_trade_no=ORDER-0001 …

    A VALUE has the type that the catalog says; KEY:=VALUE is JSON. @FILE and @- read it from a file
    or the standard input. Dots lead into objects and lists: goods_detail.0.quantity=1.

    The client is made from CHAINPAY_MCHID, CHAINPAY_SERIAL, CHAINPAY_PRIVATE_KEY,
    CHAINPAY_PLATFORM_KEYS or CHAINPAY_APIV3_KEY; CHAINPAY_SECRET for APIv2.
    """
    parsed = CallArguments(**arguments)
    return calls.call(parsed, output, dry=dry_run, yes=yes, raw=raw, as_json=as_json)


call.epilog = f"\b\nExit codes:\n{EXIT_CODES}"


@commands.command(short_help=COMMANDS["curl"])
@_call_options
@click.pass_obj
def curl(output: Output, /, **arguments: Any) -> int:
    """Print a call as a signed curl command and how long it is valid. Nothing is sent.

    PATH and options are those of chainpay call.
    """
    return calls.print_curl(CallArguments(**arguments))


@commands.command(short_help=COMMANDS["shell"])
@_sandbox_option
def shell(sandbox: bool) -> None:
    """Start Python (IPython, if it is installed) with client, catalog, find and show.

    Without --sandbox, the client is made from the environment, as for chainpay call, and the prompt
    asks before a POST, PUT, PATCH or DELETE. With --sandbox, it is a client of the gateway that
    runs in this folder, if one does, and else of an emulated platform with orders to try.
    """
    from .prompt.start import start  # loads the gateway

    with nullcontext() if sandbox else calls.add_note(calls.SANDBOX):
        start(sandbox)


class _GatewayCommand(click.Group):
    """A command whose help groups the options, and which has the acts as commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from .gateway.acts import command_names  # loads the gateway

        return command_names()

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        from .gateway.acts import make_command  # loads the gateway

        return make_command(name) if name in self.list_commands(ctx) else None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        gateway_help.write_options(self.get_params(ctx), ctx, formatter)
        self.format_commands(ctx, formatter)


@commands.group(cls=_GatewayCommand, short_help=COMMANDS["gateway"], invoke_without_command=True)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="Listen at this port. 0 is a free one. The default is 8420, or a free one if 8420 is in"
    " use.",
)
@_single_option(
    "--host",
    metavar="ADDRESS",
    help="Listen at this address. The default is 127.0.0.1. One that other machines reach needs"
    " --token.",
)
@_single_option(
    "--token",
    metavar="TEXT",
    help="Carry out the commands of those only who know this token. A command by --url needs it"
    " too.",
)
@click.option("--tls", is_flag=True, help="Speak https, and print how programs trust it.")
@_single_option("--mchid", metavar="MCHID", help="The merchant has this number (商户号).")
@_single_option("--appid", metavar="APPID", help="The merchant has this appid.")
@_single_option(
    "--key", metavar="FILE", help="The merchant signs with this private key (商户API私钥)."
)
@_single_option(
    "--cert",
    metavar="FILE",
    help="The key of --key has this certificate (商户API证书). By default one is made.",
)
@_single_option(
    "--apiv3-key",
    metavar="@FILE|@-",
    help="The merchant has this key of APIv3 (APIv3密钥): @FILE reads it from a file, @- from the"
    " standard input.",
)
@_single_option(
    "--secret",
    metavar="@FILE|@-",
    help="The merchant has this key of APIv2 (APIv2密钥). It is read as that of APIv3.",
)
@_single_option(
    "--public-key-id",
    metavar="ID",
    help="The platform's public key has this number (微信支付公钥ID): PUB_KEY_ID_…",
)
@_single_option(
    "--platform-key",
    metavar="FILE",
    help="The platform signs with this private key; its public half is 微信支付公钥.",
)
@_single_option(
    "--forward-to",
    metavar="URL",
    help="Send all callbacks to this address. By default each goes to the notify_url of its order.",
)
@click.option(
    "--sign-with",
    type=click.Choice(["public-key", "certificate"]),
    help="Callbacks are verified with 微信支付公钥 (public-key, the default) or with 平台证书"
    " (certificate).",
)
@click.option(
    "--no-certificates",
    is_flag=True,
    help="The platform has no 平台证书, as for all new merchants (公钥模式).",
)
@click.option(
    "--speed",
    type=click.FloatRange(0, min_open=True),
    metavar="NUMBER",
    help="Divide the pauses before a callback is sent again by this number. The default is 1.",
)
@_single_option(
    "--settle-delay",
    metavar="TIME",
    help="Each step of the platform takes this time, such as 10m: a refund (退款), a transfer,"
    " a deduction. The default is 5s.",
)
@_single_option(
    "--state",
    metavar="DIR",
    help="Keep keys and orders in this folder. A command is for the gateway that runs on it. The"
    " default is .chainpay.",
)
@click.option("--fresh", is_flag=True, help="Forget the keys and the orders of the folder first.")
@click.option("--memory", is_flag=True, help="Use no folder: keep nothing after the end.")
@_single_option("--seed", metavar="FILE", help="Add the merchants and orders of this file first.")
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="'KIND KEY=VALUE …'",
    help="Let something go wrong until the end. The kinds and keys are listed by chainpay gateway"
    " faults add --help.",
)
@_single_option(
    "--url",
    metavar="URL",
    help="A command is for the gateway at this address. Without it, and without --state, it is for"
    " the one of the folder .chainpay.",
)
@_color_option
@click.pass_context
def gateway(
    context: click.Context, /, port: int | None, faults: tuple[str, ...], **options: Any
) -> int | None:
    """Serve an emulated platform until Ctrl-C; then print what was carried out, by number.

    \b
    chainpay gateway --fault 'reset-after path=v3/pay/* nth=2'
    set -a; . .chainpay/env; set +a; chainpay call …   (in another terminal)
    chainpay gateway pay ORDER-0001                    (the user pays)

    A command tells a running gateway what the user or time does. It finds the gateway by --state,
    else by --url, else by the folder .chainpay. These options stand before the command.
    """
    from .gateway.own_files import pop_own_values, read_token  # these load the gateway
    from .gateway.serve import Place, serve

    memory, url = options.pop("memory"), options.pop("url")
    passed = {name: value for name, value in options.items() if value}
    read_token(passed)
    if context.invoked_subcommand is not None:
        context.obj = passed, url
        return None
    place = Place(port=port, own=pop_own_values(passed), **passed)
    return serve(place._replace(state=None) if memory else place, faults, context.obj)


@commands.command("demo", short_help=COMMANDS["demo"])
def run_demo() -> int:
    """Run six spellings of two calls and three refusals against an emulated platform, offline.

    It needs no configuration, and it is the one command that runs without the extra cli.
    """
    from . import demo  # loads the gateway

    return 0 if demo.run(sys.stdout) else 1


@commands.command("certificates", short_help=COMMANDS["certificates"])
@click.option("-o", "--out", required=True, metavar="DIR", help="The folder to write into.")
@click.option("-m", "--mchid", help="The merchant's number (商户号).")
@click.option("-s", "--serial", help="The serial of the merchant's API certificate.")
@click.option("-f", "--private-key", metavar="FILE", help="The path of apiclient_key.pem.")
@click.option("-u", "--base-uri", help="Another host, such as https://apihk.mch.weixin.qq.com/")
@_color_option
@click.pass_obj
def download_certificates(output: Output, /, out: str, **merchant: str | None) -> int:
    """Download the platform's certificates (平台证书) into a folder.

    The environment replaces options that are left out: CHAINPAY_MCHID, CHAINPAY_SERIAL,
    CHAINPAY_PRIVATE_KEY, CHAINPAY_BASE_URI. The APIv3 key (APIv3密钥) is CHAINPAY_APIV3_KEY, or it
    is typed at the terminal.

    Exit codes: 0 the certificates were written, 1 they were not.
    """
    return certificates.download(out, merchant, output)


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
