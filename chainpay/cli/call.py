"""``chainpay call`` and ``chainpay curl``: a call is prepared, signed, shown or sent.

A call that may change something is sent for real only when a person has agreed at the terminal, or
``--yes`` says so. Everything else (a query, the sandbox, a dry run) runs at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import click
import httpx

import chainpay

from ..client.client import Client
from ..errors import APIError, ChainpayError, UsageError, printable
from ..transport.driver import is_accepted_only
from .curl import curl, dry_run
from .output import Output
from .prepare import Asked, Files, Prepared, prepare
from .response import format_body, format_status, is_verified

__all__ = ["call", "pointing_to_the_sandbox", "print_curl"]


def call(asked: Asked, output: Output, *, dry: bool, yes: bool, raw: bool, as_json: bool) -> int:
    """Send a call and print its answer; or, of a dry run, what would be sent.

    Returns:
        The exit code.
    """
    prepared = prepare(asked, Files().read)
    with _client(asked) as client, _explaining():
        if dry:
            _show(_built(client, prepared), output, as_json)
            return 0
        if prepared.changes and not (asked.sandbox or yes):
            _ask(_built(client, prepared), client.mchid, output)
        try:
            response = _send(client, prepared, output)
        except APIError as error:
            if as_json:
                _print_refusal(error, output)
            raise
    try:
        if as_json:
            output.json(_facts(response, is_verified(response)))
        else:
            output.say(format_status(response), "green")
            _print_body(response, output, raw)
        sys.stdout.flush()
    except Exception as error:  # whatever it is, the call was sent
        raise ChainpayError(
            f"{prepared.method} {prepared.path} was sent and answered with {response.status_code},"
            f" but the answer can't be written: {error}"
        ) from None
    if prepared.changes and is_accepted_only(prepared.method, prepared.path, response):
        output.warn("accepted, but not carried out: query it, or repeat it with the same number")
        return 3
    return 0


def _print_refusal(refused: APIError, output: Output) -> None:
    try:
        output.json(_facts(refused.response, refused.verified))
        sys.stdout.flush()
    except OSError as error:
        refused.add_note(f"its JSON can't be written: {error}")


def print_curl(asked: Asked, output: Output) -> int:
    """Print a call as a signed curl command; nothing is sent.

    Returns:
        The exit code.
    """
    prepared = prepare(asked, Files().read)
    with _client(asked) as client, _explaining():
        command = curl(_built(client, prepared))
    if asked.sandbox:
        print("# signed with the sandbox's keys, which the real platform refuses")
    print(command)
    return 0


def _client(asked: Asked) -> Client:
    more: dict[str, Any] = {"check": "error"} if asked.check else {}
    if asked.merchant:
        more["merchant"] = asked.merchant
    if asked.sandbox:
        client = chainpay.sandbox(**more)
        client.gateway.seed()
        return client
    with pointing_to_the_sandbox():
        return Client.from_env(**more)


@contextmanager
def pointing_to_the_sandbox() -> Iterator[None]:
    """Say of an error in the configuration what needs none."""
    try:
        yield
    except UsageError as error:
        error.add_note("--sandbox needs no configuration: it is an emulated platform")
        raise


@contextmanager
def _explaining() -> Iterator[None]:
    """Say of an error how what it asks for is given here."""
    try:
        yield
    except UsageError as error:
        if "merchant=" in str(error):
            error.add_note("that is --merchant apiclient_cert.p12")
        raise


def _built(client: Client, prepared: Prepared) -> httpx.Request:
    return client.build_request(prepared.method, prepared.path, prepared.options)


def _send(client: Client, prepared: Prepared, output: Output) -> httpx.Response:
    watched = output.is_coloured and sys.stderr.isatty()
    try:
        with _spinner(prepared) if watched else nullcontext():
            return client.request(prepared.method, prepared.path, prepared.options)
    except KeyboardInterrupt:
        if prepared.changes:
            output.warn("interrupted: it may have been sent; query it before you repeat it")
        raise


def _spinner(prepared: Prepared) -> Any:
    from rich.console import Console
    from rich.markup import escape

    return Console(stderr=True).status(escape(f"{prepared.method} {prepared.path}"))


def _ask(request: httpx.Request, mchid: str, output: Output) -> None:
    """Return if a person agrees that a request is sent.

    Raises:
        UsageError: They don't, or nobody is there to be asked.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"a {request.method} may move money: --yes sends it without asking")
    shown = dry_run(request)
    output.say(printable(f"{shown['method']} {shown['url']}\n{shown['body']}".strip()))
    print(f"Send it as merchant {mchid}, for real? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("you said no")


def _facts(response: httpx.Response, verified: bool) -> dict[str, Any]:
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        body = response.content.decode(errors="replace")  # whatever charset is claimed
    return {
        "status": response.status_code,
        "request_id": response.headers.get("Request-ID"),
        "verified": verified,
        "body": body,
    }


def _print_body(response: httpx.Response, output: Output, raw: bool) -> None:
    if raw or not sys.stdout.isatty():
        output.raw(response.content)
    else:
        print(format_body(response, output.is_coloured))


def _show(request: httpx.Request, output: Output, as_json: bool) -> None:
    shown = dry_run(request)
    if as_json:
        output.json(shown)
        return
    lines = [f"{shown['method']} {shown['url']}"]
    lines += [f"{name}: {value}" for name, value in shown["headers"].items()]
    lines += ["", shown["body"]] if shown["body"] else []
    heading = "signed, with the line breaks as \\n:"
    lines += ["", click.style(heading, bold=True) if output.is_coloured else heading]
    lines += [f"  {line}" for line in shown["signed"].replace("\n", "\\n\n").splitlines()]
    print("\n".join(lines))
    output.say("a dry run: nothing was sent, and the signature is cut", "yellow")
