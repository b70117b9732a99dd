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
    is_watched = sys.stdout.isatty()
    width = max(shutil.get_terminal_size().columns if is_watched else _PIPED_WIDTH, _MIN_WIDTH)
    lines = (line for pair in pairs for line in _lines(pair, width, output.is_coloured))
    if is_watched:
        click.echo_via_pager((f"{line}\n" for line in lines), color=output.is_coloured)
    else:
        for line in lines:
            print(line)


def _lines(pair: tuple[str, str, str, str], width: int, is_coloured: bool) -> Iterator[str]:
    php_name, php, python_name, text = pair
    half = (width - len(_GAP)) // 2
    left, right = php.expandtabs(4).splitlines(), text.splitlines()
    shown = (
        _colour(left, "php") if is_coloured else left,
        (_colour(right, "python") if is_coloured else right),
    )
    yield f"{_fit(php_name, php_name, half)}{_GAP}{python_name}".rstrip()
    yield f"{'─' * (half + 1)}┼{'─' * (half + 1)}"
    for first, second in align(left, right):
        one = _fit(left[first], shown[0][first], half) if first >= 0 else " " * half
        two = _cut(right[second], shown[1][second], half) if second >= 0 else ""
        yield f"{one}{_GAP}{two}".rstrip()
    yield ""


def _fit(plain: str, shown: str, width: int) -> str:
    """Return a line that fills a width; one that is longer is cut, and loses its colours."""
    missing = width - columns(plain)
    return (
        shown + " " * missing
        if missing >= 0
        else _fit(clip(plain, width), clip(plain, width), width)
    )


def _cut(plain: str, shown: str, width: int) -> str:
    return shown if columns(plain) <= width else clip(plain, width)


def _colour(lines: list[str], language: str) -> list[str]:
    """Return lines with the colours of a terminal; a TODO stands out."""
    from rich.console import Console
    from rich.syntax import Syntax

    syntax = Syntax("", language, theme="ansi_dark")
    if language == "php":
        from pygments.lexers.php import PhpLexer  # comes with rich

        syntax = Syntax("", PhpLexer(startinline=not lines or "<?" not in "".join(lines[:3])))
    console = Console(color_system="standard", force_terminal=True, width=10_000)
    highlighted: list[Text] = [*syntax.highlight("\n".join(lines)).split("\n", allow_blank=True)]
    for plain, each in zip(lines, highlighted, strict=False):
        if plain.lstrip().startswith(_MARKS):
            each.stylize("bold black on yellow")
    with console.capture() as capture:
        for each in highlighted[: len(lines)]:
            console.print(each, end="\n", no_wrap=True, overflow="ignore", crop=False)
    return capture.get().splitlines()
