"""Pages for people to read: headings, tables, links and code, as text, coloured text or HTML.

Text is aligned by the columns of a terminal, where a Chinese character takes two columns. The last
column of a table is wrapped. Rich shows the coloured text, a notebook shows the HTML. Control
characters are written as ``?``, so a text from outside can't change the terminal.

`page_of` makes the page of a value. The module that knows how to show a class registers it there.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import singledispatch
from html import escape
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..encoding.shown import shows_half_made
from ..errors import printable
from ..people.terminal import Printer, clip, columns, is_outermost, wants_colour, wrap

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType

_BREAK = re.compile(r"[\n\t]")
_GAP = "  "
_INDENT = "        "
MIN_WIDTH = 16  # columns of the last column of a table, however narrow the terminal
_BOLD, _LINK, _NAME, _CODE = "1", "4;36", "36", "32"  # ANSI styles

#: The style of a line, and its text. In a row of a table, only the first word has the style.
_Line = tuple[str, str]


class Block(Protocol):
    """A part of a page."""

    def lines(self, width: int) -> Iterator[_Line]:
        """Yield the lines of the block. A line takes at most `width` columns."""

    def html(self) -> str:
        """Return the block as HTML."""


class Paragraph(NamedTuple):
    """A line of text. An empty one is a gap."""

    text: str

    def lines(self, width: int) -> Iterator[_Line]:
        return (("", line) for line in wrap(_clean(self.text), width))

    def html(self) -> str:
        return f"<p>{escape(self.text)}</p>" if self.text else ""


class Heading(NamedTuple):
    """The title of the page, or of a part of the page."""

    text: str

    def lines(self, width: int) -> Iterator[_Line]:
        return ((_BOLD, line) for line in wrap(_clean(self.text), width))

    def html(self) -> str:
        return f"<h4>{escape(self.text)}</h4>"


class Link(NamedTuple):
    """An address, and what it is. Its line is never wrapped, so that it can be clicked."""

    address: str
    label: str = ""

    def lines(self, width: int) -> Iterator[_Line]:
        yield _LINK, _clean(f"{self.label}{self.address}")

    def html(self) -> str:
        address = escape(self.address)
        return f'<p>{escape(self.label)}<a href="{address}">{address}</a></p>'


class Code(NamedTuple):
    """Code to paste. Its lines are never wrapped."""

    text: str

    def lines(self, width: int) -> Iterator[_Line]:
        return ((_CODE, line) for line in _clean(self.text).split("\n"))

    def html(self) -> str:
        return f"<pre><code>{escape(self.text)}</code></pre>"


class Table(NamedTuple):
    """Rows of cells. The first cell of a row may be indented by spaces.

    Attributes:
        rows: The cells of each row.
        is_clipped: Whether a last cell that is too long is cut. Otherwise it is wrapped.
        min_width: The columns that the last cells need beside the others. If the terminal has less,
            each stands below the others of its row.
    """

    rows: tuple[tuple[str, ...], ...]
    is_clipped: bool = False
    min_width: int = MIN_WIDTH

    def lines(self, width: int) -> Iterator[_Line]:
        return ((_NAME, line) for line in _align(self, width))

    def html(self) -> str:
        rows = ("".join(map(_cell, row)) for row in self.rows)
        return f"<table>{''.join(f'<tr>{cells}</tr>' for cells in rows)}</table>"


class Page:
    """A page of blocks.

    Args:
        blocks: The blocks, from the top to the bottom.
    """

    def __init__(self, *blocks: Block) -> None:
        self.blocks = blocks

    def text(self, width: int | None = None, colour: bool = False) -> str:
        """Return the page as text, without a line break at its end.

        Args:
            width: The number of columns. The default is the width of the terminal, or 80.
            colour: Whether the text has ANSI colours.
        """
        width = width or shutil.get_terminal_size().columns
        lines = [line for block in self.blocks for line in block.lines(width)]
        return "\n".join(_paint(style, text) if colour else text for style, text in lines)

    def html(self) -> str:
        """Return the page as a fragment of HTML, without scripts and style sheets."""
        return printable("".join(block.html() for block in self.blocks))

    def pretty_print(self, printer: Printer) -> None:
        """Write the page to the printer of IPython, coloured if the terminal has colours."""
        printer.text(self.text(colour=wants_colour()))

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        from rich.text import Text  # rich itself calls this method: it is installed

        yield Text.from_ansi(self.text(options.max_width, colour=True))


@singledispatch
def page_of(value: object) -> Page:
    """Return the page that shows a value.

    Raises:
        TypeError: No page is registered for the class of the value.
    """
    raise TypeError(f"there is no page for {type(value).__name__}")


class Displayable:
    """A value whose repr is its page, also in IPython, rich and notebooks.

    The str of the value is one line. IPython shows this line for a value inside of another one.
    """

    __slots__ = ()

    @shows_half_made
    def __repr__(self) -> str:
        return page_of(self).text()

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:
        if is_outermost(printer):
            page_of(self).pretty_print(printer)
        else:
            printer.text(str(self))

    def _repr_html_(self) -> str:
        return page_of(self).html()

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        return page_of(self).__rich_console__(console, options)


def _paint(style: str, text: str) -> str:
    part = r"\S+" if style == _NAME else ".+"
    return re.sub(part, f"\x1b[{style}m\\g<0>\x1b[0m", text, count=1) if style else text


def _clean(text: str) -> str:
    return printable(text).expandtabs(4)


def _align(table: Table, width: int) -> Iterator[str]:
    rows = [[_BREAK.sub(" ", printable(cell)) for cell in row] for row in table.rows]
    widths = [max(map(columns, column)) for column in zip(*[row[:-1] for row in rows], strict=True)]
    left = sum(widths) + len(_GAP) * len(widths)
    if width - left < table.min_width and not table.is_clipped:
        yield from _stack(rows, width)
        return
    room = max(width - left, MIN_WIDTH)
    for *cells, last in rows:
        first, *more = [clip(last, room)] if table.is_clipped else wrap(last, room)
        if max(map(columns, [first, *more])) > room:  # of a long word: a path, a constant
            yield from _stack([[*cells, last]], width)
            continue
        filled = "".join(
            cell + " " * (size - columns(cell)) + _GAP
            for cell, size in zip(cells, widths, strict=True)
        )
        yield (filled + first).rstrip()
        for line in more:
            yield " " * left + line


def _stack(rows: list[list[str]], width: int) -> Iterator[str]:
    """Yield the lines of a table on a narrow terminal: the last cell stands below the others."""
    for *cells, last in rows:
        if label := _GAP.join(cells).rstrip():
            yield label
        for line in wrap(last, max(width - len(_INDENT), MIN_WIDTH)) if last else ():
            yield _INDENT + line


def _cell(text: str) -> str:
    indent = len(text) - len(text.lstrip(" "))
    style = f"text-align:left;padding-left:{0.5 + indent / 2}em"
    return f'<td style="{style}">{escape(text.strip())}</td>'
