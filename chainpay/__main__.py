"""The command line: ``chainpay demo``, ``chainpay certificates``; also ``python -m chainpay``."""

from __future__ import annotations

import argparse
import io
import os
import sys

from . import __version__, downloader

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The command line without the program's name; by default the process's.

    Returns:
        The exit status: 0 if all went well.
    """
    parser = argparse.ArgumentParser(
        prog="chainpay", description="WeChat Pay (微信支付) with its API's own paths as Python."
    )
    parser.add_argument("--version", action="version", version=f"chainpay {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("demo", help="six spellings of two calls, and three refusals, offline")
    downloader.add_arguments(
        commands.add_parser("certificates", help="download the platform's certificates (平台证书)")
    )
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may know no Chinese
    given = parser.parse_args(arguments)
    if given.command is None:
        parser.print_help(sys.stderr)
        return 2

    from .demo import run

    try:
        if given.command == "certificates":
            return downloader.run(given, sys.stdout)
        return 0 if run(sys.stdout) else 1
    except BrokenPipeError:  # the reader, `head` say, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
