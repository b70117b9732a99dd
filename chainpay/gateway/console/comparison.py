"""The comparison of two messages: the one that a shop has signed, and the one that was checked."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import NamedTuple

_MAX_LINES = 200
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_BREAK = re.compile(r"(?:\\r)?\\n")
_QUOTED = re.compile(r"""b?(["'])(.*)\1""")
_BARE_QUOTE = re.compile(r'(?<!\\)"')
_ESCAPE = re.compile(r"((?:\\x[0-9a-fA-F]{2})+)|((?:\\u[0-9a-fA-F]{4})+)|\\(.)")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}


class Line(NamedTuple):
    """A line of what was signed, beside that of what was checked.

    Attributes:
        number: Which line it is, from 1.
        signed: The line that was signed; None if there are fewer lines.
        checked: The line that the gateway has checked; None if there are fewer lines.
        is_first: Whether it is the first that differs.
        same: How many characters at its beginning are the same.
    """

    number: int
    signed: str | None
    checked: str | None
    is_first: bool
    same: int


class Comparison(NamedTuple):
    """Two messages line by line.

    Attributes:
        lines: The lines; of many those around the first that differs.
        total: How many lines there are.
        differs: Whether one of them differs.
    """

    lines: list[Line]
    total: int
    differs: bool


def compare(signed: str, checked: str) -> Comparison:
    """Compare two messages; each line ends with its line break."""
    pairs = list(zip_longest(_LINE.findall(signed), _LINE.findall(checked)))
    first = next((place for place, (one, other) in enumerate(pairs) if one != other), None)
    start = max((first or 0) - _MAX_LINES // 2, 0)
    lines = [
        Line(place + 1, one, other, place == first, _count_same(one or "", other or ""))
        for place, (one, other) in enumerate(pairs[start : start + _MAX_LINES], start)
    ]
    return Comparison(lines, len(pairs), first is not None)


def _count_same(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def read_pasted(text: str) -> str:
    """Return the message that a person has pasted.

    In a repr, or in a log in JSON, it is one line with ``\\n`` in place of line breaks.
    """
    text = text.replace("\r\n", "\n")
    line = text.strip()
    if "\n" in line or "\\n" not in line:
        return text
    quoted = _QUOTED.fullmatch(line)
    if quoted or not _BARE_QUOTE.search(line):
        return _ESCAPE.sub(_unescape, quoted[2] if quoted else line)
    return _BREAK.sub("\n", line)  # nothing else was escaped


def _unescape(match: re.Match[str]) -> str:
    octets, units, letter = match.groups()
    if letter:
        return _CONTROLS.get(letter, letter)
    code, encoding = (octets, "utf-8") if octets else (units, "utf-16-be")
    return bytes.fromhex(re.sub(r"\\[xu]", "", code)).decode(encoding, "replace")
