"""What commands print, and how they end.

Data goes to the standard output, notes and errors go to the standard error. An error is one
message, never a traceback, and an exit code that answers "did it happen?". Colours are used at
terminals, unless ``NO_COLOR`` is set or the user chooses otherwise.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click
import httpx

from ..catalog.pages import Page
from ..encoding.text import escape_json, parse_json
from ..errors import (
    APIError,
    ChainpayError,
    Outcome,
    StillPending,
    Undecided,
    UsageError,
    add_note_once,
    outcome,
    printable,
)
from ..people.language import Text
from ..people.outcomes import NOTHING_SENT, describe_outcome
from ..people.terminal import wants_colour
from .help.mistakes import describe_mistake
from .help.shell_words import to_shell_words

ERRORS = (ChainpayError, httpx.RequestError, OSError, TypeError, click.ClickException)
"""The errors that are printed as one message."""

STDOUT = "-"
"""The name of the standard output, where a file is expected."""

NOT_SELECTED = 5
"""The exit code of a call that has succeeded, and whose answer lacks the field of --select."""

_NOT_SENT = 2  # the exit code of a command that has sent nothing
_SEE = Text("see {} --help", "详见 {} --help")
_SENDING = tuple(f"chainpay {name}" for name in ("call", "curl", "download", "wait", "bulk"))
_AT_ONCE = 1_048_576  # bytes of a file
_WIDE = 1_000  # columns: no line is broken


def exit_code(error: Exception) -> int:
    """Return the exit code of an error, as the help of ``call`` has them."""
    result = outcome(error)
    if isinstance(error, StillPending) and error.response is None:
        error = error.__cause__ if isinstance(error.__cause__, httpx.RequestError) else error
    if isinstance(error, httpx.RequestError):
        return 4 if result is Outcome.NOT_SENT or _is_query(error) else 3
    if result is Outcome.NOT_SENT or isinstance(error, click.ClickException):
        return _NOT_SENT
    if isinstance(error, Undecided):
        return 3
    if isinstance(error, APIError) and (result is Outcome.REFUSED or error.method == "GET"):
        return 1
    return 3


def _is_query(error: httpx.RequestError) -> bool:
    try:
        return error.request.method == "GET"
    except RuntimeError:  # the error has no request
        return False


class Output:
    """The standard output and the standard error of a command.

    Attributes:
        colour: Whether the user wants colours; None if the user didn't choose.
        as_json: Whether the command prints JSON; an error too.
    """

    def __init__(self) -> None:
        self.colour: bool | None = None
        self.as_json = False

    @property
    def is_coloured(self) -> bool:
        """Whether the standard output gets colours."""
        return wants_colour() if self.colour is None else self.colour

    @property
    def supports_unicode(self) -> bool:
        """Whether the standard output can write Chinese."""
        return (sys.stdout.encoding or "utf-8").lower().replace("-", "").startswith("utf")

    def print_page(self, page: Page) -> None:
        """Print a page."""
        print(page.text(colour=self.is_coloured))

    def print_list(self, page: Page) -> None:
        """Print a page of which each row is one line if a program reads it, and not a person."""
        width = None if sys.stdout.isatty() else _WIDE
        print(page.text(width, colour=self.is_coloured))

    def print_json(self, value: object) -> None:
        """Print a value as one line of JSON, in which no character can change a terminal."""
        print(escape_json(json.dumps(value, ensure_ascii=not self.supports_unicode)))

    def print_value(self, value: object) -> None:
        """Print a value of an answer for a script: a text as it is, all else as JSON."""
        if isinstance(value, str):
            print(printable(value) if sys.stdout.isatty() else value)
        else:
            self.print_json(value)

    def print_bytes(self, content: bytes) -> None:
        """Print bytes unchanged; as text if the standard output takes only text."""
        binary = getattr(sys.stdout, "buffer", None)
        if binary is None:
            sys.stdout.write(content.decode(errors="replace"))
        else:
            sys.stdout.flush()
            binary.write(content)
            binary.flush()

    def print_file(self, path: Path) -> None:
        """Print the bytes of a file unchanged."""
        with path.open("rb") as file:
            while content := file.read(_AT_ONCE):
                self.print_bytes(content)

    def print_note(self, text: str, style: str = "") -> None:
        """Print a text for the person at the terminal to the standard error, perhaps coloured.

        No character of it changes the terminal.
        """
        shown = printable(text)
        coloured = self.is_coloured and sys.stderr.isatty() if self.colour is None else self.colour
        with suppress(OSError):  # if it can't be written, the exit code is left
            print(click.style(shown, fg=style) if coloured and style else shown, file=sys.stderr)

    def print_warning(self, message: Warning | str, *details: object, **more: object) -> None:
        """Print a warning; the arguments are those of `warnings.showwarning`."""
        self.print_note(f"chainpay: warning: {to_shell_words(str(message))}", "yellow")

    def print_error(self, error: Exception, command: str) -> int:
        """Print an error of a command, such as ``chainpay call``, and return its exit code.

        With ``--json``, it is printed to the standard output too.
        """
        text = describe_mistake(error) if isinstance(error, click.ClickException) else str(error)
        text, code = to_shell_words(text or type(error).__name__), exit_code(error)
        if self.as_json:
            self._print_error_as_json(error, text)
        notes: Sequence[str] = getattr(error, "__notes__", ())
        lines = [f"chainpay: {text}", *map(to_shell_words, notes)]
        if command in _SENDING and code == _NOT_SENT:
            lines += [] if str(NOTHING_SENT) in "\n".join(lines) else [str(NOTHING_SENT)]
        elif sentence := describe_outcome(error):
            lines.append(sentence)
        if isinstance(error, click.UsageError):
            lines.append(_SEE.format(error.ctx.command_path if error.ctx else command))
        self.print_note("\n  ".join(lines), "red")
        return code

    def print_nothing(self, error: UsageError, command: str) -> int:
        """Print why nothing was found, with ``--json`` as an empty list; return the exit code."""
        if self.as_json:
            self.print_json([])
        self.as_json = False
        self.print_error(error, command)
        return 1

    def _print_error_as_json(self, error: Exception, text: str) -> None:
        """Print what is known of an error; if it can't be written, a note of the error says so."""
        try:
            self.print_json(_describe_error(error, text))
            sys.stdout.flush()
        except OSError as reason:
            add_note_once(error, f"its JSON can't be written: {reason}")


def describe_response(response: httpx.Response, verified: bool) -> dict[str, object]:
    """Return an answer for JSON.

    Args:
        response: The answer.
        verified: Whether its signature was verified.
    """
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


def _describe_error(error: Exception, text: str) -> dict[str, object]:
    """Return an error for JSON: a refusal as its answer, else its type and its message."""
    known = Outcome.NOT_SENT if exit_code(error) == _NOT_SENT else outcome(error)
    if isinstance(error, APIError):
        return {**describe_response(error.response, error.verified), "outcome": known}
    state = {"state": error.state} if isinstance(error, StillPending) else {}
    return {"error": type(error).__name__, "message": text, **state, "outcome": known}
