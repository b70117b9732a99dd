"""PHP and Python side by side, in colours; at a terminal in a pager."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ...people.terminal import clip, columns
from ..output import Output
from .alignment import align

if TYPE_CHECKING:
    from rich.text import Text

_MIN_WIDTH = 80
_PIPED_WIDTH = 200  # columns, if no terminal says how many
_GAP = " │ "
_MARKS = ("# TODO(", "# NOTE(")


def show(pairs: list[tuple[str, str, str, str]], output: Output) -> None:
    """Show files side by side.

    Args:
        pairs: The names and texts of each file: those of PHP, then those of Python.
        output: Where to.
    """
    width = shutil.get_terminal_size().columns if is_watched() else _PIPED_WIDTH
    width = max(width, _MIN_WIDTH)
    lines = (line for pair in pairs for line in _lines(pair, width, output.is_coloured))
    if is_watched():
        click.echo_via_pager((f"{line}\n" for line in lines), color=output.is_coloured)
    else:
        for line in lines:
            print(line)


def is_watched() -> bool:
    """Return whether a person reads it."""
    return sys.stdout.isatty()


def _lines(pair: tuple[str, str, str, str], width: int, is_coloured: bool) -> Iterator[str]:
    php_name, php, python_name, text = pair
    half = (width - len(_GAP)) // 2
    left, right = php.expandtabs(4).splitlines(), text.splitlines()
    shown_left = _show(left, "php", half, is_coloured)
    shown_right = _show(right, "python", half, is_coloured)
    yield f"{_pad(clip(php_name, half), half)}{_GAP}{python_name}"
    yield f"{'─' * (half + 1)}┼{'─' * (half + 1)}"
    for first, second in align(left, right):
        one = shown_left[first] if first >= 0 else " " * half
        two = shown_right[second] if second >= 0 else ""
        yield f"{one}{_GAP}{two}".rstrip()
    yield ""


def _show(lines: list[str], language: str, width: int, is_coloured: bool) -> list[str]:
    """Return lines that fill a width, perhaps with the colours of a terminal."""
    if not is_coloured:
        return [_pad(clip(line, width), width) for line in lines]
    from rich.console import Console
    from rich.text import Text

    console = Console(color_system="standard", force_terminal=True, width=width)
    with console.capture() as capture:
        for plain, each in zip(lines, _highlight(lines, language), strict=True):
            is_mark = plain.lstrip().startswith(_MARKS)
            line = Text(plain, "bold black on yellow") if is_mark else each
            line.truncate(width, overflow="ellipsis", pad=True)
            console.print(line, no_wrap=True, overflow="ignore", crop=False)
    return capture.get().splitlines()


def _highlight(lines: list[str], language: str) -> list[Text]:
    from pygments.lexers import get_lexer_by_name  # comes with rich
    from rich.syntax import Syntax
    from rich.text import Text

    is_snippet = language == "php" and not any("<?" in line for line in lines)
    lexer = get_lexer_by_name(language, stripnl=False, startinline=is_snippet)
    text = Syntax("", lexer, theme="ansi_dark", background_color="default").highlight(
        "\n".join(lines)
    )
    made = [*text.split("\n", allow_blank=True)]
    return [*made, *(Text() for _ in lines)][: len(lines)]


def _pad(line: str, width: int) -> str:
    return line + " " * (width - columns(line))
