"""Runs converted programs, and says how each went against what PHP printed."""

from __future__ import annotations

import io
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass

from chainpay.php import compat as php
from chainpay.port.conversion import Converted, convert
from chainpay.port.refusal import Refusal

_WORD = re.compile(r"\w\['[^']+'\]")
_OBJECT = re.compile(r"#\d+")


@dataclass(frozen=True)
class Outcome:
    """How a program went: ``same``, ``flagged``, ``told``, ``silent``, ``crash`` or ``fault``.

    It is told that an array has nothing under a word, where PHP warns and goes on with null.
    """

    what: str
    python: str
    printed: str


def expected(recorded: object) -> str:
    """Return what PHP printed, as text."""
    if isinstance(recorded, dict):
        return bytes.fromhex(recorded["b"]).decode("utf-8", "surrogateescape")
    return str(recorded)


def judge(program: str, recorded: object) -> Outcome:
    """Convert a program, run it, and compare."""
    try:
        converted = convert(program.encode())
    except Refusal as refusal:
        return Outcome("flagged", "", str(refusal))
    except Exception as error:
        return Outcome("fault", "", f"{type(error).__name__}: {error}")
    return _compared(converted, expected(recorded))


def _compared(converted: Converted, wanted: str) -> Outcome:
    printed, error = run(converted.text)
    if _same(printed + (php.get_class(error) if error else ""), wanted):
        return Outcome("same", converted.text, printed)
    if converted.todos:
        return Outcome("flagged", converted.text, str(converted.todos[0]))
    said = f"{printed}{type(error).__name__}: {error}" if error else printed
    is_missing = isinstance(error, KeyError) or "indices must be" in str(error)
    if is_missing and _WORD.search(converted.text):
        return Outcome("told", converted.text, said)
    return Outcome("crash" if error else "silent", converted.text, said)


def _same(printed: str, wanted: str) -> bool:
    """Compare without the numbers of objects."""
    return _OBJECT.sub("#", printed) == _OBJECT.sub("#", wanted)


@contextmanager
def _limited(seconds: int) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TimeoutError("the program does not end")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def run(text: str) -> tuple[str, BaseException | None]:
    """Run Python, and return what it printed and raised."""
    stdout = io.StringIO()
    php.json_encode(0)  # what went wrong in another program is forgotten
    try:
        with _limited(10), redirect_stdout(stdout):
            exec(compile(text, "converted", "exec"), {"__name__": "converted"})
    except (Exception, SystemExit) as error:
        return stdout.getvalue(), error
    return stdout.getvalue(), None
