"""``chainpay call`` and ``chainpay curl``: a call is parsed, signed, and then sent or printed.

A call that may change something is really sent only if a person confirms it at the terminal, or if
``--yes`` is set. Everything else (a query, an emulated platform, a dry run) needs no confirmation.
"""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, fields
from typing import Any

import click
import httpx

from ...chain import parse_path
from ...client.client import Client
from ...client.core import core_of
from ...errors import ChainpayError, UsageError, printable
from ...people.language import Text
from ...request.call import Call
from ...transport.responses import Response
from ...transport.responses.display import format_body, format_status
from ..client import make_client
from ..confirm import YES, confirm, printing_ctrl_c
from ..output import NOT_SELECTED, STDOUT, Output, describe_response
from .arguments import CallArguments, FileReader, ParsedCall, parse_call
from .curl import SIGNED, describe_request, format_curl, format_request, format_signed
from .download import fetch
from .out_file import OutFile
from .selection import Selection

_INTERRUPTED = Text(
    "interrupted: it may have been sent; query it before you repeat it",
    "已中断：可能已经发送；重试前先查询",
)
_UNWRITTEN = Text(
    "{} was sent and answered with {}, but the answer can't be written: {}",
    "{} 已发送，应答为 {}，但应答无法写出：{}",
)
_SUCCEEDED = Text("the call has succeeded", "调用已成功")
_SAVED = Text("{:,} bytes in {}", "{:,} 字节，保存为 {}")
_DRY_RUN = Text(
    "a dry run: nothing was sent, and the signature is left out", "未发送；签名值已隐去"
)
_OF_SANDBOX = Text(
    "# signed with the sandbox's keys, which the real platform refuses",
    "# 用沙箱的密钥签名，真实的平台会拒绝",
)


@dataclass(frozen=True, kw_only=True)
class Presentation:
    """How an answer is printed; the attributes have the options' names."""

    as_json: bool
    select: str
    raw: bool = False
    verbose: bool = False
    out: str = ""

    @property
    def is_unchanged(self) -> bool:
        """Whether the body is printed as it came: ``-o -`` is the standard output."""
        return self.raw or self.out == STDOUT

    def __post_init__(self) -> None:
        chosen = {
            "--raw": self.raw,
            "--json": self.as_json,
            "--out": self.out,
            "--select": self.select,
        }
        used = [option for option, value in chosen.items() if value]
        if len(used) > 1:
            raise UsageError(f"{' and '.join(used)} exclude each other")

    @classmethod
    def pop(cls, options: dict[str, Any]) -> Presentation:
        """Take these options out of those of a command."""
        return cls(
            **{each.name: options.pop(each.name) for each in fields(cls) if each.name in options}
        )


def make_call(
    arguments: CallArguments, presentation: Presentation, output: Output, *, dry: bool, yes: bool
) -> int:
    """Send a call and print its answer; or only print the request, if `dry`.

    Returns:
        The exit code.
    """
    parsed = parse_call(arguments, FileReader().read)
    selection = Selection.parse(presentation.select) if presentation.select else None
    out = presentation.out
    file = OutFile(out) if out not in ("", STDOUT) else None
    trace = _trace(output) if presentation.verbose else {}
    with _make_client(arguments, output, presentation.verbose, **trace) as client:
        call = read_call(client, parsed)
        if dry:
            _print_dry_run(_build(client, call), output, presentation.as_json)
            return 0
        if not yes:
            confirm_call(client, call, output)
        if out and parsed.is_file:
            return fetch(client, parsed, out, None, output)
        with file or nullcontext():
            response = _send(client, call, presentation, output)
            sent = f"{parsed.method} {parsed.path}"
            return print_answer(sent, response, presentation, output, selection, file)


def print_curl(arguments: CallArguments) -> int:
    """Print a call as a signed curl command, and return the exit code; nothing is sent."""
    parsed = parse_call(arguments, FileReader().read)
    with _make_client(arguments, None) as client:
        command = format_curl(_build(client, read_call(client, parsed)))
    if arguments.sandbox:
        print(_OF_SANDBOX)
    print(command)
    return 0


def _trace(output: Output) -> dict[str, Any]:
    from .trace import Trace  # loads the events

    return Trace(output).options


def _make_client(
    arguments: CallArguments, output: Output | None, is_verbose: bool = False, **options: Any
) -> Client:
    if arguments.check:
        options["check"] = "error"
    if arguments.merchant:
        options["merchant"] = arguments.merchant
    return make_client(arguments.sandbox, arguments.profile, output, is_verbose, **options)


def read_call(client: Client, parsed: ParsedCall) -> Call:
    """Return a call as the client reads it.

    Raises:
        UsageError: Its options are wrong.
    """
    return core_of(client).read_call(parsed.method, parse_path(parsed.path), parsed.options, {})


def _build(client: Client, call: Call) -> httpx.Request:
    return core_of(client).driver.build(call)


def _send(client: Client, call: Call, presentation: Presentation, output: Output) -> Response:
    is_watched = output.is_coloured and sys.stderr.isatty() and not presentation.verbose
    try:
        with _spinner(call) if is_watched else nullcontext():
            return core_of(client).send_call(call)
    except KeyboardInterrupt:
        if not call.changes_nothing:
            output.print_warning(str(_INTERRUPTED))
        raise


def _spinner(call: Call) -> AbstractContextManager[object]:
    from rich.console import Console  # only a terminal needs it
    from rich.markup import escape

    return Console(stderr=True).status(escape(str(call)))


def confirm_call(client: Client, call: Call, output: Output) -> None:
    """Return if nobody is asked about a call, or if a person confirms it.

    Raises:
        UsageError: The person doesn't confirm it, or nobody can be asked; nothing was sent.
        KeyboardInterrupt: The person has typed Ctrl-C; nothing was sent.
    """
    if call.changes_nothing:
        return
    from ..sandbox import is_live  # loads the gateway

    driver = core_of(client).driver
    if not is_live(driver):
        return
    request = describe_request(_build(client, call))
    shown = f"{request['method']} {request['url']}\n{request['body']}".strip()
    with printing_ctrl_c(output):
        confirm(call, driver.mchid, output, str(YES), shown)


# What is printed


def print_answer(
    sent: str,
    response: Response,
    presentation: Presentation,
    output: Output,
    selection: Selection | None = None,
    file: OutFile | None = None,
) -> int:
    """Print an answer, and return the exit code: NOT_SELECTED without the field of `selection`.

    Args:
        sent: What was sent. An error says it.
        response: The answer.
        presentation: How it is printed.
        output: Where it is printed.
        selection: The only field that is printed.
        file: The file into which the body is written.

    Raises:
        ChainpayError: The answer can't be written.
    """
    try:
        if presentation.as_json:
            output.print_json(describe_response(response, response.verified))
            sys.stdout.flush()
            return 0
        output.print_note(format_status(response, response.verified), "green")
        if file:
            file.keep(response.content)
            output.print_note(_SAVED.format(len(response.content), file.path))
        elif selection:
            return _print_selected(selection, response, output)
        else:
            _print_body(response, output, presentation.is_unchanged)
        sys.stdout.flush()
    except Exception as error:  # every error, because the call was sent
        raise ChainpayError(_UNWRITTEN.format(sent, response.status_code, error)) from None
    return 0


def _print_selected(selection: Selection, response: httpx.Response, output: Output) -> int:
    try:
        values = selection.find(response.content)
    except LookupError as error:
        output.print_note(format_body(response))  # a script may need it, but not as the value
        output.print_note(f"chainpay: {error.args[0]}; {_SUCCEEDED}", "red")
        return NOT_SELECTED
    for value in values:
        output.print_value(value)
    sys.stdout.flush()
    return 0


def _print_body(response: httpx.Response, output: Output, is_unchanged: bool) -> None:
    if is_unchanged or not sys.stdout.isatty():
        output.print_bytes(response.content)
    else:
        print(format_body(response, output.is_coloured))


def _print_dry_run(request: httpx.Request, output: Output, as_json: bool) -> None:
    shown = describe_request(request)
    if as_json:
        output.print_json(shown)
        return
    clean = printable if sys.stdout.isatty() else str  # a person reads it before paying
    heading = click.style(SIGNED, bold=True) if output.is_coloured else str(SIGNED)
    print(
        clean(format_request(shown)), "", heading, clean(format_signed(shown["signed"])), sep="\n"
    )
    output.print_note(str(_DRY_RUN), "yellow")
