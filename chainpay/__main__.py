"""The command line: ``chainpay find``, ``show``, ``call`` …; also ``python -m chainpay``.

click parses it, in `chainpay.cli.commands`. Without the extra ``cli``, which installs click, only
``demo``, ``--help`` and ``--version`` run. Every other command then prints what to install.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from importlib.util import find_spec
from typing import TextIO

from ._version import __version__
from .cli import COMMANDS
from .cli.help.core import make_page
from .people.install import install_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The command line without the program's name; by default that of the process.

    Returns:
        The exit status: 0 if the command succeeded.
    """
    with _replace_closed_outputs(), _quiet_log():
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # the terminal may not support Chinese
        try:
            status = _run(sys.argv[1:] if arguments is None else arguments)
        except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
            status = 1
        except KeyboardInterrupt:
            status = 130
        return _flush_outputs(status)


@contextmanager
def _replace_closed_outputs() -> Iterator[None]:
    """Treat an output that is closed (``>&-``) as ``>/dev/null``."""
    with ExitStack() as stack:
        if sys.stdout is None:
            stack.enter_context(redirect_stdout(stack.enter_context(_open_null())))
        if sys.stderr is None:
            stack.enter_context(redirect_stderr(stack.enter_context(_open_null())))
        yield


@contextmanager
def _quiet_log() -> Iterator[None]:
    """Write no log, unless somebody has configured one: the error itself is printed."""
    log, quiet = logging.getLogger("chainpay"), logging.NullHandler()
    log.addHandler(quiet)
    try:
        yield
    finally:
        log.removeHandler(quiet)


def _open_null() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def _flush_outputs(status: int) -> int:
    """Flush both outputs; redirect an output that fails, because the exit would flush again."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if stream is sys.stdout and status == 0:
                status = 1 if isinstance(error, BrokenPipeError) else 3
                if status == 3:
                    sys.stderr.write(f"chainpay: the output can't be written: {error}\n")
    return status


def _run(arguments: Sequence[str]) -> int:
    encoding = sys.getfilesystemencoding()
    if encoding != "utf-8" and not all(map(_is_text, arguments)):
        message = f"chainpay: the locale reads arguments as {encoding}, which these are not"
        print(f"{message}: set LC_ALL=C.UTF-8, or PYTHONUTF8=1; nothing was sent", file=sys.stderr)
        return 2
    if all(map(find_spec, ("click", "rich"))):
        from .cli.commands import run  # needs click

        return run(arguments)
    return _run_without_click(arguments)


def _is_text(argument: str) -> bool:
    """Return whether the locale could read an argument; else its bytes are surrogates in it."""
    return not any("\udc80" <= character <= "\udcff" for character in argument)


def _run_without_click(arguments: Sequence[str]) -> int:
    """Run ``demo``, or print the help that click would print, and what installs click."""
    name = arguments[0] if arguments else ""
    if name == "--version":
        print(f"chainpay {__version__}")
        return 0
    if {"-h", "--help"} & set(arguments):
        print(make_page("demo" if name == "demo" else "").format())
        return 0
    if list(arguments) == ["demo"]:
        from .cli.demo import run  # loads the gateway

        return 0 if run(sys.stdout) else 1
    if not arguments:
        message = make_page().format()
    elif name == "demo":
        message = "chainpay: demo takes no arguments\n  see chainpay demo --help"
    elif name in COMMANDS:
        message = f"chainpay: {name} needs more packages: {install_command('cli')}"
    else:
        message = f"chainpay: no such command {name!r}; choose from {', '.join(COMMANDS)}"
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
