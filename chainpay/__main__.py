"""The command line: ``chainpay find``, ``show``, ``call`` …; also ``python -m chainpay``.

``demo`` and ``certificates`` run on the core alone. The others need the extra ``cli``; without it
they say what to install.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from importlib.util import find_spec
from typing import TextIO

from ._version import __version__
from .cli import COMMANDS, CORE, INSTALL
from .cli import certificates as downloader

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The command line without the program's name; by default the process's.

    Returns:
        The exit status: 0 if all went well.
    """
    with _open_outputs():
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a terminal may know no Chinese
        try:
            status = _run(sys.argv[1:] if arguments is None else arguments)
        except BrokenPipeError:  # the reader, `head` say, has seen enough
            status = 1
        except KeyboardInterrupt:
            status = 130
        return _flush(status)


@contextmanager
def _open_outputs() -> Iterator[None]:
    """Let an output that is closed (``>&-``) be nowhere, as ``>/dev/null`` is."""
    with ExitStack() as stack:
        if sys.stdout is None:
            stack.enter_context(redirect_stdout(stack.enter_context(_nowhere())))
        if sys.stderr is None:
            stack.enter_context(redirect_stderr(stack.enter_context(_nowhere())))
        yield


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def _flush(status: int) -> int:
    """Write what is left, and let go of an output that takes nothing: the exit would try again."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if stream is sys.stdout and status == 0:
                status = 1 if isinstance(error, BrokenPipeError) else 3
                told = "" if status == 1 else f"chainpay: the output can't be written: {error}\n"
                sys.stderr.write(told)
    return status


def _run(arguments: list[str]) -> int:
    if arguments[:1] and arguments[0] in CORE:
        return _run_core(arguments)
    if all(map(find_spec, ("click", "rich"))):
        from .cli.commands import run

        return run(arguments)
    if arguments[:1] and arguments[0] in COMMANDS:
        print(f"chainpay: {arguments[0]} needs more: {INSTALL}", file=sys.stderr)
        return 2
    return _run_core(arguments)


def _run_core(arguments: list[str]) -> int:
    """Run what needs nothing but the core."""
    parser = argparse.ArgumentParser(
        prog="chainpay",
        description="WeChat Pay (微信支付) with its API's own paths as Python.",
        epilog=f"All but {' and '.join(CORE)} need more: {INSTALL}",
    )
    parser.add_argument("--version", action="version", version=f"chainpay {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    parsers = {name: commands.add_parser(name, help=text) for name, text in COMMANDS.items()}
    downloader.add_arguments(parsers["certificates"])
    try:
        given = parser.parse_args(arguments)
    except SystemExit as stop:  # it has said what is wrong, or what was asked
        return int(stop.code or 0)
    if given.command == "certificates":
        return downloader.run(given, sys.stdout)
    if given.command == "demo":
        from .cli.demo import run

        return 0 if run(sys.stdout) else 1
    parser.print_help(sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
