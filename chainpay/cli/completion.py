"""Completion at a prompt, without running anything: chains, the fields of a call, its values.

    client.v3.refund.            client['v3/refund/          orders.   (a chain with a name)
    ….post(                      ….post(json={'              ….post(json={'amount': {'cur

What stands before the cursor is read, not run: of objects only clients and chains are asked, which
send nothing. So it works where a tool's own guarded evaluation gives up, and the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from inspect import signature
from itertools import pairwise
from typing import Any, NamedTuple

from ..catalog import Operation
from ..catalog.spelling import complete_path
from ..chain import AsyncVerb, Chain, Verb, chain_path, verb_operation
from ..client.root import Root

__all__ = ["Completion", "complete"]

_MOST_TEXT = 8_000  # characters
_STRING = r"""(?:'[^'\n]*'|"[^"\n]*")"""
_NODE = rf"(?<![\w.\])])([A-Za-z_]\w*)((?:\.chain\({_STRING}\)|\[{_STRING}\]|\.\w+)*)"
_STEP = re.compile(rf"\.chain\(({_STRING})\)|\[({_STRING})\]|\.(\w+)")
_ATTRIBUTE = re.compile(rf"{_NODE}\.(\w*)$")
_ITEM = re.compile(rf"{_NODE}(?:\[|\.chain\()$")
_CALLED = re.compile(rf"{_NODE}$")
_KEYWORD = re.compile(r"(\w+)\s*=\s*$")
_KEY = re.compile(r"""(?:'(\w+)'|"(\w+)")\s*:\s*""")
_KEY_BEFORE = re.compile(rf"{_KEY.pattern}$")


class Completion(NamedTuple):
    """What may stand at the cursor.

    Attributes:
        start: Where in the text that begins which they replace.
        texts: The candidates.
    """

    start: int
    texts: tuple[str, ...]


class _Open(NamedTuple):
    """Brackets, and perhaps a string, that are not closed yet.

    Attributes:
        brackets: Where they stand.
        string: Where the string starts; -1 outside of one.
        comma: Behind the last opening bracket or comma.
    """

    brackets: tuple[int, ...]
    string: int
    comma: int


def complete(text: str, names: Mapping[str, Any]) -> Completion | None:
    """Return what may stand at the end of a text.

    Args:
        text: Python, up to the cursor.
        names: The objects that names stand for.

    Returns:
        The candidates; None if there is nothing of ours.
    """
    if len(text) > _MOST_TEXT:  # nobody types that, and reading it takes its time
        return None
    opened = _scan(text)
    if opened.string < 0:
        found = _ATTRIBUTE.search(text)
        if found:
            node = _evaluated(found[1], found[2], names)
            return _chosen(dir(node), found[3], text) if isinstance(node, Chain) else None
    else:
        found = _ITEM.search(text[: opened.string])
        if found:
            return _path(text, opened.string + 1, _evaluated(found[1], found[2], names))
    return _argument(text, opened, names)


def _chosen(texts: Iterable[str], typed: str, text: str) -> Completion | None:
    chosen = tuple(each for each in texts if each.startswith(typed))
    return Completion(len(text) - len(typed), chosen) if chosen else None


def _evaluated(name: str, steps: str, names: Mapping[str, Any]) -> Any:
    """Return the client or the chain that a text spells; None if it spells something else."""
    node: Any = names.get(name)
    for chained, item, attribute in _STEP.findall(steps):
        if not issubclass(type(node), (Root, Chain)):  # not by what it says that it is
            return None
        literal = chained or item
        try:
            node = node[literal[1:-1]] if literal else getattr(node, attribute)
        except (AttributeError, ValueError):  # no name or no string of a path
            return None
    return node


def _path(text: str, start: int, node: Any) -> Completion | None:
    """Complete a string that goes on from a node, segment by segment."""
    if not isinstance(node, (Root, Chain)):
        return None
    above = f"{chain_path(node)}/" if isinstance(node, Chain) else ""
    typed = text[start:].removeprefix("/")
    chosen = [each.removeprefix(above) for each in complete_path(above + typed)]
    return _chosen(chosen, typed, text)


# Arguments of a call


def _argument(text: str, opened: _Open, names: Mapping[str, Any]) -> Completion | None:
    """Complete within the brackets of a verb: options, names of fields, their values."""
    for place, bracket in enumerate(opened.brackets):
        called = _CALLED.search(text[:bracket]) if text[bracket] == "(" else None
        verb = _evaluated(called[1], called[2], names) if called else None
        if isinstance(verb, (Verb, AsyncVerb)):
            known = verb_operation(verb)
            options = [name for name in signature(verb).parameters if name != "options"]
            keys = _keys(text, (bracket, *opened.brackets[place + 1 :]))
            return _within(text, opened, known, options, keys) if known and keys else None
    return None


def _keys(text: str, brackets: tuple[int, ...]) -> list[str] | None:
    """Return the names that lead into the innermost of a call's brackets, after an empty one."""
    keys = [""]
    for before, bracket in pairwise(brackets):
        between = text[before + 1 : bracket]
        found = _KEYWORD.search(between) if text[before] == "(" else _KEY_BEFORE.search(between)
        if found:
            keys.append(found[found.lastindex or 0])
        elif text[bracket] == "(" or (text[before] == "(" and between.strip()):
            return None
    return keys


def _within(
    text: str, opened: _Open, operation: Operation, options: list[str], keys: list[str]
) -> Completion | None:
    innermost = text[opened.brackets[-1]]
    typed = text[opened.comma :].lstrip()
    if innermost == "(":
        is_new = opened.string < 0 and (typed == "" or typed.isidentifier())
        return _chosen([f"{name}=" for name in options], typed, text) if is_new else None
    if innermost == "{":
        fields = operation.option_fields(keys[1]) if keys[1:] else ()
        for name in keys[2:]:
            fields = next((field.children for field in fields if field.name == name), ())
        key = _KEY.match(typed)
        if key is not None:
            field = next((one for one in fields if one.name == (key[1] or key[2])), None)
            values = field.enum if field and field.item == "string" else ()
            return _quoted(map(str, values), text, opened, typed[key.end() :])
        names = [field.name for field in fields] if keys[1:] else options
        return _quoted(names, text, opened, typed)
    return None


def _quoted(texts: Iterable[str], text: str, opened: _Open, typed: str) -> Completion | None:
    """Return texts for a string that is open, or with their quotes where none is yet."""
    if opened.string >= 0:
        return _chosen(texts, text[opened.string + 1 :], text)
    return _chosen([f"'{each}'" for each in texts], "", text) if not typed.strip() else None


def _scan(text: str) -> _Open:
    """Return what is open at the end of a text."""
    brackets: list[int] = []
    string, quote, comma, at = -1, "", 0, 0
    while at < len(text):
        char = text[at]
        if string >= 0:
            if char == "\\":
                at += 1
            elif char in (quote, "\n"):
                string = -1
        elif char in "'\"":
            string, quote = at, char
        elif char in "([{":
            brackets.append(at)
            comma = at + 1
        elif char in ")]}":
            brackets = brackets[:-1]
        elif char == ",":
            comma = at + 1
        at += 1
    return _Open(tuple(brackets), string, comma)
