"""``chainpay call`` and ``chainpay curl``: a call is parsed, signed, and then sent or printed.

A call that may change something is really sent only if a person confirms it at the terminal, or if
``--yes`` is set. Everything else (a query, the sandbox, a dry run) needs no confirmation.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import click
import httpx

import chainpay

from ..client.client import Client
from ..encoding.text import parse_json
from ..errors import APIError, ChainpayError, UsageError, printable
from ..transport.responses.display import format_body, format_status, is_verified
from .call_arguments import CallArguments, FileReader, ParsedCall, parse_call
from .curl import describe_request, format_curl
from .output import Output

SANDBOX = "--sandbox needs no configuration: it is an emulated platform"
"""A note for an error in the configuration."""

_MERCHANT = "that is --merchant apiclient_cert.p12"


def call(
    arguments: CallArguments, output: Output, *, dry: bool, yes: bool, raw: bool, as_json: bool
) -> int:
    """Send a call and print its answer; or only print the request, if `dry`.

    Returns:
        The exit code.
    """
    parsed = parse_call(arguments, FileReader().read)
    with _create_client(arguments) as client, add_note(_MERCHANT, "merchant="):
        if dry:
            _print_dry_run(_build(client, parsed), output, as_json)
            return 0
        if parsed.may_change and not (arguments.sandbox or yes):
            _confirm(_build(client, parsed), client.mchid, output)
        try:
            response = _send(client, parsed, output)
        except APIError as error:
            if as_json:
                _print_refusal(error, output)
            raise
    _print_answer(parsed, response, output, raw=raw, as_json=as_json)
    return 0


def print_curl(arguments: CallArguments) -> int:
    """Print a call as a signed curl command, and return the exit code; nothing is sent."""
    parsed = parse_call(arguments, FileReader().read)
    with _create_client(arguments) as client, add_note(_MERCHANT, "merchant="):
        command = format_curl(_build(client, parsed))
    if arguments.sandbox:
        print("# signed with the sandbox's keys, which the real platform refuses")
    print(command)
    return 0


# The client


def _create_client(arguments: CallArguments) -> Client:
    options: dict[str, Any] = {"check": "error"} if arguments.check else {}
    if arguments.merchant:
        options["merchant"] = arguments.merchant
    if arguments.sandbox:
        client = chainpay.sandbox(**options)
        client.gateway.seed()
        return client
    with add_note(SANDBOX):
        return Client.from_env(**options)


@contextmanager
def add_note(note: str, word: str = "") -> Iterator[None]:
    """Add a note to a `UsageError` whose text has a word."""
    try:
        yield
    except UsageError as error:
        if word in str(error):
            error.add_note(note)
        raise


def _build(client: Client, parsed: ParsedCall) -> httpx.Request:
    return client.build_request(parsed.method, parsed.path, parsed.options)


def _send(client: Client, parsed: ParsedCall, output: Output) -> httpx.Response:
    has_spinner = output.is_coloured and sys.stderr.isatty()
    try:
        with _spinner(parsed) if has_spinner else nullcontext():
            return client.request(parsed.method, parsed.path, parsed.options)
    except KeyboardInterrupt:
        if parsed.may_change:
            output.print_warning(
                "interrupted: it may have been sent; query it before you repeat it"
            )
        raise


def _spinner(parsed: ParsedCall) -> AbstractContextManager[object]:
    from rich.console import Console  # only a terminal needs it
    from rich.markup import escape

    return Console(stderr=True).status(escape(f"{parsed.method} {parsed.path}"))


def _confirm(request: httpx.Request, mchid: str, output: Output) -> None:
    """Return if a person confirms that a request is sent.

    Raises:
        UsageError: The person doesn't confirm it, or there is no terminal.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"a {request.method} may move money: --yes sends it without asking")
    shown = describe_request(request)
    output.print_note(printable(f"{shown['method']} {shown['url']}\n{shown['body']}".strip()))
    print(f"Send it as merchant {mchid}, for real? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("you answered no")


# What is printed


def _print_answer(
    parsed: ParsedCall, response: httpx.Response, output: Output, *, raw: bool, as_json: bool
) -> None:
    try:
        if as_json:
            output.print_json(_describe_response(response, is_verified(response)))
        else:
            output.print_note(format_status(response), "green")
            _print_body(response, output, raw)
        sys.stdout.flush()
    except Exception as error:  # every error, because the call was sent
        raise ChainpayError(
            f"{parsed.method} {parsed.path} was sent and answered with {response.status_code},"
            f" but the answer can't be written: {error}"
        ) from None


def _print_refusal(error: APIError, output: Output) -> None:
    try:
        output.print_json(_describe_response(error.response, error.verified))
        sys.stdout.flush()
    except OSError as reason:
        error.add_note(f"its JSON can't be written: {reason}")


def _describe_response(response: httpx.Response, verified: bool) -> dict[str, object]:
    try:
        body = parse_json(response.content)
    except ValueError:
        body = response.content.decode(errors="replace")  # whatever charset the answer names
    return {
        "status": response.status_code,
        "request_id": response.headers.get("Request-ID"),
        "verified": verified,
        "body": body,
    }


def _print_body(response: httpx.Response, output: Output, raw: bool) -> None:
    if raw or not sys.stdout.isatty():
        output.print_bytes(response.content)
    else:
        print(format_body(response, output.is_coloured))


def _print_dry_run(request: httpx.Request, output: Output, as_json: bool) -> None:
    shown = describe_request(request)
    if as_json:
        output.print_json(shown)
        return
    clean = printable if sys.stdout.isatty() else str  # a person reads it before paying
    lines = [f"{shown['method']} {shown['url']}"]
    lines += [f"{name}: {value}" for name, value in shown["headers"].items()]
    lines += ["", shown["body"]] if shown["body"] else []
    heading = "signed, with the line breaks as \\n:"
    heading = click.style(heading, bold=True) if output.is_coloured else heading
    signed = [f"  {line}" for line in shown["signed"].replace("\n", "\\n\n").splitlines()]
    print(clean("\n".join(lines)), "", heading, clean("\n".join(signed)), sep="\n")
    output.print_note("a dry run: nothing was sent, and the signature is left out", "yellow")
