"""What `createFromFormat` reads: a date by the letters that wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .formats import DAYS, MONTHS
from .grammar import Parsed
from .zones import date_of, days_since_epoch, find_zone

_MONTHS = "|".join(name for month in MONTHS for name in (month, month[:3]))
_DAYS = "|".join(name for day in DAYS for name in (day, day[:3]))
#: What each letter reads.
_LETTERS = {
    "d": r"\d{1,2}", "j": r"\d{1,2}", "m": r"\d{1,2}", "n": r"\d{1,2}", "z": r"\d{1,3}",
    "Y": r"\d{1,4}", "y": r"\d{2}", "g": r"\d{1,2}", "h": r"\d{1,2}", "G": r"\d{1,2}",
    "H": r"\d{1,2}", "i": r"\d{2}", "s": r"\d{2}", "u": r"\d{1,6}", "v": r"\d{1,3}",
    "D": _DAYS, "l": _DAYS, "M": _MONTHS, "F": _MONTHS, "S": "st|nd|rd|th",
    **dict.fromkeys("aA", r"[^ap]*[ap](?:m|\.m\.)"), "U": r"-?\d+",
    **dict.fromkeys("eOPTp", r"[A-Za-z]+(?:[_/-][A-Za-z]+)*|[+-]\d{1,2}:?(?:\d{2})?"),
}  # fmt: skip
_SEPARATORS = ";:/.,-()"
_FIELDS = {
    "d": "d", "j": "d", "m": "m", "n": "m", "g": "h", "h": "h", "G": "h", "H": "h", "i": "i",
    "s": "s",
}  # fmt: skip


class _Wrong(Exception):
    """A text has another format."""


@dataclass
class _Reader:
    text: str
    parsed: Parsed
    at: int = 0

    def read(self, expression: str) -> str:
        match = re.compile(expression, re.IGNORECASE).match(self.text, self.at)
        if match is None:
            raise _Wrong
        self.at = match.end()
        return match[0]

    def skip_letter(self, letter: str) -> None:
        """Read what a letter of the format stands for."""
        value = self.read(_LETTERS[letter])
        parsed = self.parsed
        if letter in _FIELDS:
            if letter in "gh" and int(value) > 12:
                raise _Wrong
            setattr(parsed, _FIELDS[letter], int(value))
        elif letter in "Yy":
            parsed.y = int(value) + (0 if letter == "Y" else 2000 if int(value) < 70 else 1900)
        elif letter in "MF":
            parsed.m = [name[:3].lower() for name in MONTHS].index(value[:3].lower()) + 1
        elif letter in "Dl":
            names = [name[:3].lower() for name in DAYS]
            parsed.relative.weekday = names.index(value[:3].lower())
            parsed.relative.weekday_behavior = 1
        elif letter in "uv":
            parsed.us = int(value.ljust(6, "0"))
        elif letter in "aA":
            self._apply_meridian(value.rstrip(".mM")[-1].lower())
        elif letter == "z":
            if parsed.y is None:
                raise _Wrong
            days = days_since_epoch(parsed.y, 1, 1) + int(value)
            parsed.y, parsed.m, parsed.d = date_of(days)
        elif letter == "U":
            parsed.y, parsed.m, parsed.d, parsed.h, parsed.i, parsed.s = 1970, 1, 1, 0, 0, 0
            parsed.relative.s = int(value)
            parsed.zone = find_zone("+00:00")
        elif letter in "eOPTp":
            parsed.zone = find_zone(value)
            if parsed.zone is None:
                raise _Wrong

    def _apply_meridian(self, letter: str) -> None:
        hour = self.parsed.h
        if hour is None:
            raise _Wrong
        if (letter == "a") == (hour == 12):
            self.parsed.h = hour + (-12 if letter == "a" else 12)


def _start_over(parsed: Parsed, resets_all: bool) -> None:
    """Set fields to the begin of 1970: all, or those that are open."""
    start = {"y": 1970, "m": 1, "d": 1, "h": 0, "i": 0, "s": 0, "us": 0}
    for name, value in start.items():
        if resets_all or getattr(parsed, name) is None:
            setattr(parsed, name, value)
    if resets_all:
        parsed.zone = None


def read_date(format: str, text: str) -> Parsed | None:
    """Return what a text in a format says of a date; None if it has another format."""
    reader = _Reader(text, Parsed())
    try:
        allows_more = _read_letters(reader, iter(format))
        if reader.at < len(text) and not allows_more:
            return None
        _finish(reader.parsed)
    except _Wrong:
        return None
    return reader.parsed


def _read_letters(reader: _Reader, letters: Iterator[str]) -> bool:
    """Read a text by a format; return whether more of the text is allowed."""
    for letter in letters:
        if letter in _LETTERS:
            reader.skip_letter(letter)
        elif letter in "!|":
            _start_over(reader.parsed, letter == "!")
        elif letter == "+":
            return True
        elif letter == "#":
            reader.read(f"[{re.escape(_SEPARATORS)}]")
        elif letter == "?":
            reader.read("(?s:.)")
        elif letter == "*":
            reader.read(rf"[^ \d{re.escape(_SEPARATORS)}]*")
        elif letter == " ":
            reader.read(r"[ \t]*")
        else:
            one = next(letters, "") if letter == "\\" else letter
            if not one:
                raise _Wrong
            reader.read(re.escape(one))
    return False


def _finish(parsed: Parsed) -> None:
    """Set what a time leaves open to 0."""
    if not (parsed.h is parsed.i is parsed.s is parsed.us is None):
        parsed.h, parsed.i, parsed.s = parsed.h or 0, parsed.i or 0, parsed.s or 0
        parsed.us = parsed.us or 0
