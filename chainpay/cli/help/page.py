"""The page that ``--help`` prints: its one style, which needs nothing but chainpay's core."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import NamedTuple

from ...people.terminal import columns, wrap

_MAX_WIDTH = 88  # longer lines are hard to read
_MAX_LEFT = 30  # columns of the options; the text of a longer one stands below it
_INDENT = "  "
_SPACES = re.compile(r"\s+")

Row = tuple[str, str]
"""An option, argument or command, and what it is."""

Section = tuple[str, tuple[Row, ...]]
"""A title, and the rows below it."""


class HelpPage(NamedTuple):
    """The help of a command.

    Attributes:
        usage: The command line.
        text: Paragraphs, between empty lines.
        examples: Command lines.
        sections: Titles, and what stands below each.
    """

    usage: str
    text: str
    examples: str = ""
    sections: tuple[Section, ...] = ()

    def format(self, width: int = 0) -> str:
        """Return the page as text.

        Args:
            width: The number of columns. The default is that of the terminal.
        """
        width = width or min(shutil.get_terminal_size().columns, _MAX_WIDTH)
        paragraphs = [_SPACES.sub(" ", each).strip() for each in self.text.split("\n\n")]
        lines = _hang(self.usage, width)
        for paragraph in paragraphs:
            lines += ["", *(_INDENT + line for line in wrap(paragraph, width - len(_INDENT)))]
        if self.examples:
            lines += ["", *(_INDENT + line for line in self.examples.splitlines())]
        for title, rows in self.sections:
            lines += ["", title, *_align(rows, width)]
        return "\n".join(lines)


def _hang(usage: str, width: int) -> list[str]:
    """Return the usage, with its further lines indented."""
    first, *_ = wrap(usage, width)
    rest = usage[len(first) :].strip()
    more = wrap(rest, width - 2 * len(_INDENT)) if rest else []
    return [first, *(2 * _INDENT + line for line in more)]


def _align(rows: tuple[Row, ...], width: int) -> Iterator[str]:
    lefts = [columns(name) for name, _ in rows]
    left = max((size for size in lefts if size <= _MAX_LEFT), default=0) + 2 * len(_INDENT)
    for (name, text), size in zip(rows, lefts, strict=True):
        lines = wrap(text, max(width - left, 16))
        if size > _MAX_LEFT:
            yield _INDENT + name
        else:
            head = _INDENT + name + " " * (left - len(_INDENT) - size)
            yield (head + lines.pop(0)).rstrip()
        yield from (" " * left + line for line in lines)
