"""The command line, as click declares it. The other modules of this folder do the work.

What ``--help`` says stands in `chainpay.cli.help.texts`, by the names of the commands and options.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import click

from .. import catalog
from .._version import __version__
from ..catalog import index
from ..errors import UsageError
from ..people.language import Text
from ..people.terminal import quote_word
from . import COMMANDS, certificates, options, references
from .browser import open_page
from .bulk.command import bulk
from .calls.arguments import CallArguments
from .calls.call import Presentation, confirm_call, make_call, print_curl, read_call
from .calls.download import fetch, parse_digest, parse_source
from .calls.wait import wait_until_final
from .client import make_client
from .doctor import doctor
from .gateway.command import gateway
from .help.command import Group
from .output import ERRORS, Output
from .port.command import port
from .reconcile.command import reconcile
from .search_results import operation_as_json, print_results
from .shells import scripts
from .shells.candidates import complete_file, complete_folder, complete_role, complete_selection

_NO_BROWSER = Text("no browser was opened", "没有打开浏览器")
_TO_SEND = Text("to send it: {}", "发送它：{}")
_OFFICIAL = "https://pay.weixin.qq.com/"  # others have collected error codes too


def run(arguments: Sequence[str]) -> int:
    """Run a command, and return its exit code: see `chainpay.cli.output`."""
    if scripts.VARIABLE in os.environ:
        print(scripts.answer_shell(commands, os.environ[scripts.VARIABLE]))
        return 0
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


@click.group("chainpay", cls=Group)
@click.version_option(__version__, message="%(prog)s %(version)s")
def commands() -> None:
    """Everything: the other commands are below it."""


@commands.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, type=click.IntRange(min=1))
@options.as_json
@options.color
@click.pass_obj
def find(output: Output, words: tuple[str, ...], limit: int, as_json: bool) -> int:
    """Print the operations that match the words, the best first."""
    try:
        results = catalog.find(" ".join(words), limit)
    except UsageError as error:
        return output.print_nothing(error, "chainpay find")
    print_results(output, results, as_json)
    return 0


@commands.command()
@options.reference
@options.as_json
@options.color
@click.pass_obj
def show(output: Output, path: tuple[str, ...], as_json: bool) -> int:
    """Print what the catalog knows of a path, of an event or of an error code."""
    try:
        result = references.look_up(" ".join(path))
    except UsageError as error:
        if references.is_words(" ".join(path)):
            words = " ".join(word if word.isalnum() else quote_word(word) for word in path)
            error.add_note(f"to find operations by words: chainpay find {words}")
        return output.print_nothing(error, "chainpay show")
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
        return [operation_as_json(entry) for entry in index.entries_below(result.path)]
    return [asdict(each, dict_factory=_omit_empty) for each in result.operations]


def _omit_empty(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object's attributes without the empty ones."""
    return {name: value for name, value in pairs if value or isinstance(value, bool)}


def _find_documents(result: references.LookupResult) -> list[str]:
    """Return the addresses of the official pages.

    Raises:
        UsageError: There is none.
    """
    if result.path:
        raise UsageError(f"{result.path!r} is no operation, but stands above some")
    if result.errors:
        addresses = [each.source for each in result.errors if each.source.startswith(_OFFICIAL)]
    else:
        known = (result.event,) if result.event else result.operations
        addresses = [each.doc for each in known]
    if not any(addresses):
        raise UsageError("the catalog knows no official page of it")
    return [*dict.fromkeys(filter(None, addresses))]


@commands.command("open")
@options.reference
@click.pass_obj
def open_document(output: Output, path: tuple[str, ...]) -> int:
    """Open the official page, and print its address."""
    try:
        result = references.look_up(" ".join(path))
        addresses = _find_documents(result)
    except UsageError as error:
        output.print_error(error, "chainpay open")
        return 1
    print(*addresses, sep="\n")
    sys.stdout.flush()
    if not open_page(addresses[0]):
        output.print_note(str(_NO_BROWSER))
    return 0


@commands.command()
@options.path
@options.one("--role", metavar="ROLE", complete=complete_role)
@click.pass_obj
def skeleton(output: Output, path: tuple[str, ...], role: str) -> int:
    """Print the required fields as JSON, and the command that sends them."""
    from .calls.skeleton import make_skeleton  # loads the samples

    operation = references.find_operation(references.parse_reference(" ".join(path)))
    made = make_skeleton(operation, role)
    print(json.dumps(made.body, ensure_ascii=not output.supports_unicode, indent=2))
    output.print_note(_TO_SEND.format(made.command))
    return 0


@commands.command()
@options.call_options
@options.flag("--dry-run")
@options.flag("--yes")
@options.flag("-v", "--verbose")
@options.one("-o", "--out", metavar="FILE", complete=complete_file)
@options.one("--select", metavar="PATH", complete=complete_selection)
@options.flag("--raw")
@options.as_json
@click.pass_obj
def call(output: Output, /, dry_run: bool, yes: bool, **values: Any) -> int:
    """Send a call. Its status goes to the standard error, its body to the standard output."""
    presentation = Presentation.pop(values)
    return make_call(CallArguments(**values), presentation, output, dry=dry_run, yes=yes)


@commands.command()
@options.call_options
@click.pass_obj
def curl(output: Output, /, **values: Any) -> int:
    """Print a call as a signed curl command. Nothing is sent."""
    return print_curl(CallArguments(**values))


@commands.command()
@options.call_options
@options.one("-o", "--out", metavar="FILE", complete=complete_file, required=True)
@options.one("--digest", metavar="ALGORITHM:HEX")
@options.flag("--yes")
@click.pass_obj
def download(output: Output, /, out: str, digest: str, yes: bool, **values: Any) -> int:
    """Download the file behind an operation or an address."""
    arguments = CallArguments(**values)
    parsed, expected = parse_source(arguments), parse_digest(digest)
    with make_client(arguments.sandbox, arguments.profile, output) as client:
        if parsed.method != "GET" and not yes:
            confirm_call(client, read_call(client, parsed), output)
        return fetch(client, parsed, out, expected, output)


@commands.command()
@click.argument("number", callback=options.refuse_empty)
@options.flag("--refund")
@options.flag("--transaction")
@options.one("--sub-mchid", metavar="MCHID")
@options.one("--appid", metavar="APPID")
@options.seconds("--deadline", default=300)
@options.sandbox
@options.profile
@options.one("--select", metavar="PATH")
@options.as_json
@options.color
@click.pass_obj
def wait(output: Output, /, number: str, sandbox: bool, profile: str, **values: Any) -> int:
    """Wait until an order or a refund has its final state."""
    presentation = Presentation.pop(values)
    flags = {"out_refund_no": values.pop("refund"), "transaction_id": values.pop("transaction")}
    names = [name for name, is_set in flags.items() if is_set] or ["out_trade_no"]
    if len(names) > 1:
        raise UsageError("--refund and --transaction exclude each other")
    wanted = {name: value for name, value in values.items() if value != ""}
    with make_client(sandbox, profile, output) as client:
        return wait_until_final(client, dict.fromkeys(names, number) | wanted, presentation, output)


@commands.command()
@options.sandbox
@options.profile
def shell(sandbox: bool, profile: str) -> None:
    """Start Python (IPython, if it is installed) with client, catalog, find and show."""
    from .prompt.start import start  # loads the gateway

    start(sandbox, profile)


commands.add_command(gateway)
commands.add_command(doctor)


@commands.command("demo")
def run_demo() -> int:
    """Run the demo, which needs no extra."""
    from . import demo  # loads the gateway

    return 0 if demo.run(sys.stdout) else 1


@commands.command("certificates")
@options.one("-o", "--out", metavar="DIR", complete=complete_folder, required=True)
@options.one("-m", "--mchid", metavar="MCHID")
@options.one("-s", "--serial", metavar="SERIAL")
@options.one("-f", "--private-key", metavar="FILE", complete=complete_file)
@options.one("-u", "--base-uri", metavar="URL")
@options.profile
@options.color
@click.pass_obj
def download_certificates(output: Output, /, out: str, profile: str, **merchant: str) -> int:
    """Download the platform's certificates (平台证书) into a folder."""
    return certificates.download(out, merchant, output, profile=profile)


commands.add_command(bulk)
commands.add_command(reconcile)
commands.add_command(port)


@commands.command()
@click.argument("shell_name", metavar="SHELL", type=click.Choice(scripts.SHELLS))
def completion(shell_name: str) -> None:
    """Print the script that completes commands and paths in a shell."""
    print(scripts.write_script(commands, shell_name), end="")
