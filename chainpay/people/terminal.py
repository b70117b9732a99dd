"""What a terminal shows and takes: columns, colours, and the words of a shell's command."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Sized
from functools import lru_cache
from itertools import accumulate
from typing import Protocol
from unicodedata import category, combining, east_asian_width

#: Controls, what has no width or turns the direction of a line, and other ends of lines.
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_JOINER = "\u200d"  # of the parts of an emoji


class Printer(Protocol):
    """The pretty printer of IPython."""

    @property
    def stack(self) -> Sized:
        """The values that are being printed, from the outermost one."""

    def text(self, text: str, /) -> object:
        """Write a text."""


def is_outermost(printer: Printer) -> bool:
    """Return whether IPython prints a value itself, not a value inside of another one."""
    return len(printer.stack) < 2


def wants_colour() -> bool:
    """Return whether the output goes to a terminal that has colours."""
    return (
        not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()
    )


@lru_cache(maxsize=4096)
def _width(char: str) -> int:
    return 0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes up."""
    return len(text) if text.isascii() else sum(map(_width, text))


def clip(text: str, width: int) -> str:
    """Cut a text that takes up more columns, and end it with …."""
    if columns(text) <= width:
        return text
    ends = accumulate(map(_width, text))
    return text[: sum(end < width for end in ends)] + "…"


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines, at spaces and between Chinese characters."""
    lines = [""]
    for word in re.findall(r" *(?:[ -~]+?(?= |[^ -~]|$)|[^ -~])[，。；：、？！）》」”)]*", text):
        if lines[-1].strip() and columns(lines[-1] + word) > width:
            lines.append(word.lstrip())
        else:
            lines[-1] += word
    return lines


def show_hidden(text: str, kept: str = "") -> str:
    """Return a text whose characters that no one sees, or that move others, are escapes.

    Args:
        text: The text.
        kept: Those that stay.
    """
    if text.isprintable():
        return text
    kept = f"{kept}{_JOINER}"
    return "".join(
        each if each in kept or category(each) not in _HIDDEN else repr(each)[1:-1] for each in text
    )


def quote_word(word: str) -> str:
    """Quote a word for a shell; a character that can't be seen is written as an escape of bash."""
    if word.isprintable():
        return shlex.quote(word)
    escaped = word.replace("\\", "\\\\").replace("'", "\\'")
    return f"$'{''.join(map(_escape, escaped))}'"


def _escape(character: str) -> str:
    if character.isprintable():
        return character
    return "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8", "replace"))
