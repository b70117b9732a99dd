"""A page for people: headings, tables, links and code, as plain text, with colour, or as HTML.

Text is aligned by the columns it takes on a terminal, where a Chinese character takes two, and the
last column of a table is wrapped. Rich shows the coloured text; a notebook shows the HTML. What
comes from outside can't change the terminal: control characters are written as ``?``.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from unicodedata import combining, east_asian_width

from .errors import printable

__all__ = ["Block", "Code", "Heading", "Link", "Page", "Shown", "Table", "Text", "wants_colour"]

_BREAK = re.compile(r"[\n\t]")
_GAP = "  "
_BELOW = "        "
_LEAST = 16  # columns of the last column of a table, however narrow the terminal
_BOLD, _LINK, _NAME, _CODE = "1", "4;36", "36", "32"  # ANSI styles

#: A line of text, with its style; of a table's row, the style is its first word's.
_Line = tuple[str, str]


class Block(Protocol):
    """What a page is made of."""

    def lines(self, width: int) -> Iterator[_Line]:
        """Yield its lines, which take so many columns at most, and the style of each."""

    def html(self) -> str:
        """Return it as HTML."""


class Text(NamedTuple):
    """A line to read; an empty one is a gap."""

    text: str

    def lines(self, width: int) -> Iterator[_Line]:
        return (("", line) for line in _wrapped(_plain(self.text), width))

    def html(self) -> str:
        return f"<p>{escape(self.text)}</p>" if self.text else ""


class Heading(NamedTuple):
    """What the page, or a part of it, is about."""

    text: str

    def lines(self, width: int) -> Iterator[_Line]:
        return ((_BOLD, line) for line in _wrapped(_plain(self.text), width))

    def html(self) -> str:
        return f"<h4>{escape(self.text)}</h4>"


class Link(NamedTuple):
    """An address; its line stays whole, however long, for it is to be clicked."""

    address: str

    def lines(self, width: int) -> Iterator[_Line]:
        yield _LINK, _plain(self.address)

    def html(self) -> str:
        address = escape(self.address)
        return f'<p><a href="{address}">{address}</a></p>'


class Code(NamedTuple):
    """Something to paste; its lines stay whole too."""

    text: str

    def lines(self, width: int) -> Iterator[_Line]:
        return ((_CODE, line) for line in _plain(self.text).split("\n"))

    def html(self) -> str:
        return f"<pre><code>{escape(self.text)}</code></pre>"


class Table(NamedTuple):
    """Rows of cells; the first cell of a row may be indented by spaces.

    Attributes:
        rows: The cells of each.
        clipped: Whether a last cell that is too long is cut, rather than wrapped.
    """

    rows: tuple[tuple[str, ...], ...]
    clipped: bool = False

    def lines(self, width: int) -> Iterator[_Line]:
        return ((_NAME, line) for line in _aligned(self, width))

    def html(self) -> str:
        rows = ("".join(map(_cell, row)) for row in self.rows)
        return f"<table>{''.join(f'<tr>{cells}</tr>' for cells in rows)}</table>"


class Page:
    """A page, made of blocks.

    Args:
        blocks: What it shows, one below the other.
    """

    def __init__(self, *blocks: Block) -> None:
        self.blocks = blocks

    def text(self, width: int | None = None, colour: bool = False) -> str:
        """Return the page as text, without a line break at its end.

        Args:
            width: Columns; by default the terminal's, or 80.
            colour: Whether it is coloured by ANSI escapes.
        """
        width = width or shutil.get_terminal_size().columns
        lines = [line for block in self.blocks for line in block.lines(width)]
        return "\n".join(_painted(style, text) if colour else text for style, text in lines)

    def html(self) -> str:
        """Return the page as HTML: a fragment, without any script or style sheet."""
        return "".join(block.html() for block in self.blocks)

    def __rich_console__(self, console: Any, options: Any) -> Iterator[Any]:
        from rich.text import Text

        yield Text.from_ansi(self.text(options.max_width, colour=True))


class _Quiet(type):
    """Leaves what is private out of ``dir()`` of a class, which TAB in a REPL offers too."""

    def __dir__(cls) -> list[str]:
        return [name for name in super().__dir__() if not re.match("_(?!_)", name)]


class Shown(metaclass=_Quiet):
    """What is explored: its repr is its page, also in rich and notebooks; its str is one line.

    Among other values, IPython shows that line.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def _page(self) -> Page: ...
        def _line(self) -> str: ...

    def __repr__(self) -> str:
        return self._page().text()

    def __str__(self) -> str:
        return self._line()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        alone = len(printer.stack) < 2
        printer.text(self._page().text(colour=wants_colour()) if alone else self._line())

    def _repr_html_(self) -> str:
        return self._page().html()

    def __rich_console__(self, console: Any, options: Any) -> Iterator[Any]:
        return self._page().__rich_console__(console, options)


def wants_colour() -> bool:
    """Return whether what is printed is watched by a person, on a terminal that has colours."""
    return (
        not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()
    )


@lru_cache(maxsize=4096)
def _width(char: str) -> int:
    return 0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1


def _columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _painted(style: str, text: str) -> str:
    part = r"\S+" if style == _NAME else ".+"
    return re.sub(part, f"\x1b[{style}m\\g<0>\x1b[0m", text, count=1) if style else text


def _plain(text: str) -> str:
    return printable(text).expandtabs(4)


def _aligned(table: Table, width: int) -> Iterator[str]:
    rows = [[_BREAK.sub(" ", printable(cell)) for cell in row] for row in table.rows]
    widths = [
        max(map(_columns, column)) for column in zip(*[row[:-1] for row in rows], strict=True)
    ]
    left = sum(widths) + len(_GAP) * len(widths)
    if width - left < _LEAST and not table.clipped:
        yield from _stacked(rows, width)
        return
    room = max(width - left, _LEAST)
    for *cells, last in rows:
        filled = "".join(
            cell + " " * (most - _columns(cell)) + _GAP
            for cell, most in zip(cells, widths, strict=True)
        )
        first, *more = [_cut(last, room)] if table.clipped else _wrapped(last, room)
        yield (filled + first).rstrip()
        for line in more:
            yield " " * left + line


def _stacked(rows: list[list[str]], width: int) -> Iterator[str]:
    """Yield rows for which the terminal is too narrow: the last cell below the others."""
    for *cells, last in rows:
        yield _GAP.join(cells).rstrip()
        for line in _wrapped(last, max(width - len(_BELOW), _LEAST)) if last else ():
            yield _BELOW + line


def _cut(text: str, width: int) -> str:
    if _columns(text) <= width:
        return text
    ends = accumulate(map(_width, text))
    return text[: sum(end < width for end in ends)] + "…"


def _wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of so many columns: at spaces, and between Chinese characters."""
    lines = [""]
    for word in re.findall(r" *(?:[ -~]+?(?= |[^ -~]|$)|[^ -~])", text):
        if lines[-1].strip() and _columns(lines[-1] + word) > width:
            lines.append(word.lstrip())
        else:
            lines[-1] += word
    return lines


def _cell(text: str) -> str:
    indent = len(text) - len(text.lstrip(" "))
    style = f"text-align:left;padding-left:{0.5 + indent / 2}em"
    return f'<td style="{style}">{escape(text.strip())}</td>'
