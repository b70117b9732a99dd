"""``chainpay doctor``: whether a configuration is right, and what to do if it is not."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..client.config.environment import VARIABLES, raw_environment
from ..client.doctor.check import Report
from ..client.doctor.doctor import examine_values, find_conflict
from ..client.doctor.explanation import ALL, explain, to_page
from ..client.doctor.pages import PAGE_OF
from ..client.doctor.reading.source import Source
from ..concurrency.runtime import SYNC, run_sync
from ..errors import UsageError
from ..people.language import Text
from . import options
from .help.command import Command
from .output import STDOUT, Output
from .profiles import RawProfile, read_raw_profile
from .shells.candidates import Candidates, complete_file

_KEYS = "--platform-key"
_PAIR = Text(
    "{} takes ID=FILE, such as PUB_KEY_ID_…=pub_key.pem",
    "{} 应写成 ID=文件，例如 PUB_KEY_ID_…=pub_key.pem",
)
_OWN_MERCHANT = Text(
    "--sandbox has a merchant of its own: it takes no keys and no --profile",
    "--sandbox 使用自己的商户：不能填写密钥或 --profile",
)


def _complete_cause(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete a cause."""
    return [CompletionItem(each) for each in (*sorted(PAGE_OF), ALL) if each.startswith(typed)]


@click.command(cls=Command)
@options.one("-m", "--mchid", metavar="MCHID")
@options.one("-s", "--serial", metavar="SERIAL")
@options.one("-f", "--private-key", metavar="FILE", complete=complete_file)
@options.one("--merchant", metavar="P12", complete=complete_file)
@options.items(_KEYS, "platform_keys", metavar="ID=FILE")
@options.one("-u", "--base-uri", metavar="URL")
@options.one("--notify-url", metavar="URL")
@options.flag("--probe")
@options.one("--request", metavar="FILE", complete=complete_file)
@options.one("--callback", metavar="FILE", complete=complete_file)
@options.flag("--offline")
@options.one("--explain", "cause", metavar="CAUSE", complete=_complete_cause)
@options.sandbox
@options.profile
@options.as_json
@options.color
@click.pass_obj
def doctor(
    output: Output,
    /,
    notify_url: str,
    probe: bool,
    offline: bool,
    request: str,
    callback: str,
    cause: str,
    sandbox: bool,
    profile: str,
    as_json: bool,
    platform_keys: Sequence[str],
    **arguments: str,
) -> int:
    """Print what was tested, what was seen, and what to do."""
    if cause:
        return _explain(cause, output)
    wanted: dict[str, Any] = {"notify_url": notify_url, "probe": probe, "offline": offline}
    wanted |= {"request": _open(request), "callback": _open(callback)}
    used = [name for name, value in wanted.items() if value]
    if conflict := find_conflict(used, _spell):
        raise UsageError(str(conflict))
    overrides: dict[str, object] = {name: value for name, value in arguments.items() if value}
    if platform_keys:
        overrides["certs"] = dict(map(_split, platform_keys))
    report = (
        _examine_sandbox(overrides, profile, wanted)
        if sandbox
        else _examine(overrides, profile, wanted)
    )
    if as_json:
        output.print_json(report.to_json())
    else:
        output.print_page(report.page())
    return 0 if report.is_sound else 1


def _explain(cause: str, output: Output) -> int:
    """Print what the documentation says of a cause: for a program, as Markdown."""
    text = explain(cause)
    if sys.stdout.isatty():
        output.print_page(to_page(text))
    else:
        print(text)
    return 0


def _open(source: str) -> Source | None:
    """Return what ``--request`` or ``--callback`` names: ``-`` is the standard input."""
    if source == STDOUT:
        return sys.stdin.buffer
    return source or None


def _spell(name: str) -> str:
    """Return how an option is written."""
    return f"--{name.replace('_', '-')}"


def _split(pair: str) -> tuple[str, str]:
    """Return the id and the file of a key.

    Raises:
        UsageError: It has another form.
    """
    name, equals, path = pair.partition("=")
    if not (name and equals and path):
        raise UsageError(_PAIR.format(_KEYS))
    return name, path


def _examine(overrides: dict[str, object], profile: str, wanted: dict[str, Any]) -> Report:
    raw = read_raw_profile(profile)
    if raw is None:
        variables = {argument: variable for variable, argument in VARIABLES.items()}
        variables["merchant"] = "--merchant"
        raw = RawProfile(raw_environment(os.environ), variables)
    spelt = {name: _spell(name) for name in overrides} | {"certs": _KEYS}
    names = {**raw.names, **{name: spelt[name] for name in overrides}}
    values = {**raw.values, **overrides}
    return run_sync(examine_values(values, SYNC, names=names, **wanted))


def _examine_sandbox(overrides: dict[str, object], profile: str, wanted: dict[str, Any]) -> Report:
    if profile or overrides:
        raise UsageError(str(_OWN_MERCHANT))
    from .sandbox import open_sandbox  # loads the gateway

    with open_sandbox() as client:
        return client.doctor(**wanted)
