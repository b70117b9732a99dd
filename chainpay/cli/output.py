"""What the commands write, and how they end: data on the standard output, words beside it.

Errors are one message, never a traceback, and an exit code that answers "did it happen?". Colours
are for terminals, unless ``NO_COLOR`` is set or the user says otherwise.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import click
import httpx

from ..catalog.pages import Page, wants_colour
from ..errors import APIError, ChainpayError, Outcome, outcome, printable

__all__ = ["ERRORS", "EXIT_CODES", "Output", "exit_code"]

EXIT_CODES = """\
  0  all went well
  1  the platform refused, or nothing was found
  2  the command line is wrong; nothing was sent
  3  the answer can't be trusted, or the outcome is unknown: query before you repeat it
  4  the network failed, and nothing was carried out"""
"""The table of exit codes, as ``--help`` shows it."""

ERRORS = (ChainpayError, httpx.RequestError, OSError, TypeError, click.ClickException)
"""What is told in one message."""

_NOTHING_SENT = "nothing was sent"


def exit_code(error: Exception) -> int:
    """Return the exit code of an error, one of `EXIT_CODES`."""
    known = outcome(error)
    if isinstance(error, httpx.RequestError):
        return 4 if known is Outcome.NOT_SENT or _reads(error) else 3
    if known is Outcome.NOT_SENT or isinstance(error, click.ClickException):
        return 2
    if isinstance(error, APIError) and (known is Outcome.REFUSED or error.method == "GET"):
        return 1
    return 3


def _notes(error: Exception) -> Sequence[str]:
    return getattr(error, "__notes__", ())


def _reads(error: httpx.RequestError) -> bool:
    try:
        return error.request.method == "GET"
    except RuntimeError:  # httpx knows no request
        return False


class Output:
    """Where a command writes.

    Attributes:
        asked: Whether the user wants colours; None if nothing was said.
    """

    def __init__(self) -> None:
        self.asked: bool | None = None

    @property
    def is_coloured(self) -> bool:
        """Whether the standard output gets colours."""
        return wants_colour() if self.asked is None else self.asked

    def page(self, page: Page) -> None:
        """Print a page."""
        print(page.text(colour=self.is_coloured))

    def json(self, value: Any) -> None:
        """Print a value as one line of JSON."""
        print(json.dumps(value, ensure_ascii=not _knows_chinese()))

    def raw(self, content: bytes) -> None:
        """Write bytes as they came; as text, where the standard output takes no bytes."""
        binary = getattr(sys.stdout, "buffer", None)
        if binary is None:
            sys.stdout.write(content.decode(errors="replace"))
        else:
            sys.stdout.flush()
            binary.write(content)
            binary.flush()

    def say(self, text: str, style: str = "") -> None:
        """Write words for the person at the terminal, to the standard error."""
        coloured = self.is_coloured and sys.stderr.isatty() if self.asked is None else self.asked
        with suppress(OSError):  # who can't be told has the exit code
            print(click.style(text, fg=style) if coloured and style else text, file=sys.stderr)

    def warn(self, message: Warning | str, *details: object, **more: object) -> None:
        """Tell a warning; takes what `warnings.showwarning` does."""
        self.say(f"chainpay: warning: {printable(str(message))}", "yellow")

    def failed(self, error: Exception, command: str) -> int:
        """Tell an error.

        Args:
            error: What was raised.
            command: What was run, such as ``chainpay call``.

        Returns:
            The exit code.
        """
        text = error.format_message() if isinstance(error, click.ClickException) else str(error)
        code = exit_code(error)
        lines = [f"chainpay: {text or type(error).__name__}", *_notes(error)]
        if command in ("chainpay call", "chainpay curl") and code == 2:
            lines += [] if _NOTHING_SENT in "\n".join(lines) else [_NOTHING_SENT]
        if isinstance(error, click.UsageError):
            lines.append(f"see {command} --help")
        self.say(printable("\n  ".join(lines)), "red")
        return code


def _knows_chinese() -> bool:
    return (sys.stdout.encoding or "utf-8").lower().replace("-", "").startswith("utf")
