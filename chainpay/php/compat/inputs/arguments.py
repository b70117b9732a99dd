"""PHP's `getopt`: the options of the command line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any

from ..standard.elements import put, values
from ..standard.values import text

__all__ = ["getopt"]

Value = Any
#: An option: whether it takes no value, one, or perhaps one; and its name.
_OPTION = re.compile(r"([a-zA-Z0-9])(:{0,2})")
_NONE, _ONE, _MAYBE = range(3)


def getopt(short_options: Value, long_options: Value = ()) -> Value:
    """PHP's `getopt`: what is no option, or unknown, is left out.

    Args:
        short_options: Letters, each followed by ``:`` if it takes a value, ``::`` if it may.
        long_options: Names, with the same.
    """
    known = {name: len(colons) for name, colons in _OPTION.findall(text(short_options))}
    for name in map(text, values(long_options)):
        known[f"--{name.rstrip(':')}"] = min(len(name) - len(name.rstrip(":")), _MAYBE)
    taken: dict[str, list[Value]] = {}
    for name, value in _read(sys.argv[1:], known):
        taken.setdefault(name.removeprefix("--"), []).append(value)
    options: Value = {}
    for name, each in taken.items():
        options = put(options, name, each if len(each) > 1 else each[0])
    return options or []


def _read(arguments: list[str], known: dict[str, int]) -> Iterator[tuple[str, Value]]:
    waiting = [*arguments]
    while waiting and waiting[0].startswith("-") and waiting[0] not in ("-", "--"):
        each = waiting.pop(0)
        if each.startswith("--"):
            name, equals, value = each.partition("=")
            is_empty = equals and not value
            yield from () if is_empty else _take(name, value, known, waiting)
            continue
        letters = each[1:]
        while letters:
            name, letters = letters[0], letters[1:]
            yield from _take(name, letters, known, waiting)
            if known.get(name) or name == ":":
                break


def _take(
    name: str, rest: str, known: dict[str, int], waiting: list[str]
) -> Iterator[tuple[str, Value]]:
    """Yield an option with its value: the rest of its argument, or the next one."""
    takes = known.get(name)
    if takes == _NONE:
        yield name, False
    elif takes is not None and rest:
        yield name, rest.removeprefix("=")
    elif takes == _MAYBE:
        yield name, False
    elif takes == _ONE and waiting:
        yield name, waiting.pop(0)
