"""Completion at a prompt, without running anything: chains, the fields of a call, their values.

    client.v3.refund.            client['v3/refund/          orders.   (a variable with a chain)
    ….post(                      ….post(json={'              ….post(json={'amount': {'cur
    answer.json()['             answer.json()['amount']['

The text before the cursor is parsed and never run. Only clients and chains are asked for their
attributes, which sends nothing; and answers for their JSON. So completion also works where a
prompt's own guarded evaluation gives up, and it is the same at every prompt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from inspect import signature
from itertools import pairwise
from typing import NamedTuple

import httpx

from ..catalog import Operation
from ..catalog.spelling import complete_path
from ..chain import AsyncVerb, Chain, Verb, chain_path, verb_operation
from ..client.client import Client
from ..transport.responses import Response

_MAX_TEXT = 8_000  # characters
_STRING = r"""(?:'[^'\n]*'|"[^"\n]*")"""
_NODE = rf"(?<![\w.\])])([A-Za-z_]\w*)((?:\.chain\({_STRING}\)|\[{_STRING}\]|\.\w+)*)"
_STEP = re.compile(rf"\.chain\(({_STRING})\)|\[({_STRING})\]|\.(\w+)")
_ATTRIBUTE = re.compile(rf"{_NODE}\.(\w*)$")
_ITEM = re.compile(rf"{_NODE}(?:\[|\.chain\()$")
_BODY = re.compile(
    rf"(?<![\w.\])])([A-Za-z_]\w*)\.json\(\)((?:\[(?:{_STRING}|[0-9]{{1,9}})\])*)\[$"
)
_BODY_STEP = re.compile(rf"\[(?:({_STRING})|([0-9]+))\]")
_CALLED = re.compile(rf"{_NODE}$")
_KEYWORD = re.compile(r"(\w+)\s*=\s*$")
_KEY = re.compile(r"""(?:'(\w+)'|"(\w+)")\s*:\s*""")
_KEY_BEFORE = re.compile(rf"{_KEY.pattern}$")


class Completion(NamedTuple):
    """The candidates at the cursor.

    Attributes:
        start: The index in the text where the candidates begin; they replace the rest.
        texts: The candidates.
    """

    start: int
    texts: tuple[str, ...]


class _Position(NamedTuple):
    """The position of the cursor, as indices into the text."""

    brackets: tuple[int, ...]  # that are open
    string: int  # the start of the open string; -1 if no string is open
    start: int  # after the last opening bracket or comma


def complete(text: str, names: Mapping[str, object]) -> Completion | None:
    """Return the candidates at the end of a text.

    Args:
        text: Python, up to the cursor.
        names: The objects of the prompt, by name.

    Returns:
        The candidates; None if the text is no chain and no call of one.
    """
    if len(text) > _MAX_TEXT:  # nobody types that much, and parsing it takes time
        return None
    position = _scan(text)
    if position.string < 0:
        match = _ATTRIBUTE.search(text)
        if match:
            node = _resolve(match[1], match[2], names)
            return _filter(dir(node), match[3], text) if isinstance(node, Chain) else None
    else:
        match = _ITEM.search(text[: position.string])
        if match:
            return _complete_path(text, position.string + 1, _resolve(match[1], match[2], names))
        match = _BODY.search(text[: position.string])
        if match:
            keys = _find_keys(names.get(match[1]), match[2])
            return _filter(keys, text[position.string + 1 :], text)
    return _complete_argument(text, position, names)


def _filter(texts: Iterable[str], typed: str, text: str) -> Completion | None:
    """Return the texts that start with what is typed; None if there are none."""
    candidates = tuple(each for each in texts if each.startswith(typed))
    return Completion(len(text) - len(typed), candidates) if candidates else None


def _resolve(name: str, steps: str, names: Mapping[str, object]) -> object:
    """Return the object that a name and its steps mean; None if a step is not of a chain."""
    node = names.get(name)
    for chained, item, attribute in _STEP.findall(steps):
        # By its type: isinstance() would run the object's own code.
        if not issubclass(type(node), (Client, Chain)):
            return None
        literal = chained or item
        try:
            node = node[literal[1:-1]] if literal else getattr(node, attribute)  # type: ignore[index]
        except (AttributeError, ValueError):  # a wrong attribute or a wrong path
            return None
    return node


def _complete_path(text: str, start: int, node: object) -> Completion | None:
    """Complete a string that continues the path of a chain, segment by segment."""
    if not isinstance(node, (Client, Chain)):
        return None
    prefix = f"{chain_path(node)}/" if isinstance(node, Chain) else ""
    typed = text[start:].removeprefix("/")
    candidates = [each.removeprefix(prefix) for each in complete_path(prefix + typed)]
    return _filter(candidates, typed, text)


def _find_keys(answer: object, steps: str) -> list[str]:
    """Return the names of the fields of an answer's JSON, below some steps into it."""
    if not issubclass(type(answer), Response):
        return []
    try:
        value = answer.json()  # type: ignore[attr-defined]
        for name, number in _BODY_STEP.findall(steps):
            value = value[name[1:-1] if name else int(number)]
    except (ValueError, LookupError, TypeError, httpx.StreamError):  # it has no such place
        return []
    return list(value) if isinstance(value, dict) else []


# Arguments of a call


def _complete_argument(
    text: str, position: _Position, names: Mapping[str, object]
) -> Completion | None:
    """Complete inside the brackets of a verb: options, names of fields, their values."""
    for place, bracket in enumerate(position.brackets):
        match = _CALLED.search(text[:bracket]) if text[bracket] == "(" else None
        verb = _resolve(match[1], match[2], names) if match else None
        if isinstance(verb, (Verb, AsyncVerb)):
            operation = verb_operation(verb)
            keys = _keys(text, (bracket, *position.brackets[place + 1 :]))
            if operation and keys:
                options = [name for name in signature(verb).parameters if name != "options"]
                return _complete_key(text, position, operation, options, keys)
            return None
    return None


def _keys(text: str, brackets: tuple[int, ...]) -> list[str] | None:
    """Return the names that lead into the innermost of a call's brackets, after an empty one."""
    keys = [""]
    for outer, inner in pairwise(brackets):
        between = text[outer + 1 : inner]
        match = _KEYWORD.search(between) if text[outer] == "(" else _KEY_BEFORE.search(between)
        if match:
            keys.append(match[match.lastindex or 0])
        elif text[inner] == "(" or (text[outer] == "(" and between.strip()):
            return None
    return keys


def _complete_key(
    text: str, position: _Position, operation: Operation, options: list[str], keys: list[str]
) -> Completion | None:
    """Complete an option, a field's name or its value, inside of the innermost bracket."""
    innermost = text[position.brackets[-1]]
    typed = text[position.start :].lstrip()
    if innermost == "(":
        is_name = position.string < 0 and (typed == "" or typed.isidentifier())
        return _filter([f"{name}=" for name in options], typed, text) if is_name else None
    if innermost == "{":
        fields = operation.option_fields(keys[1]) if keys[1:] else ()
        for name in keys[2:]:
            fields = next((field.children for field in fields if field.name == name), ())
        key = _KEY.match(typed)
        if key is not None:
            field = next((each for each in fields if each.name == (key[1] or key[2])), None)
            values = field.enum if field and field.item == "string" else ()
            return _complete_string(map(str, values), text, position, typed[key.end() :])
        names = [field.name for field in fields] if keys[1:] else options
        return _complete_string(names, text, position, typed)
    return None


def _complete_string(
    texts: Iterable[str], text: str, position: _Position, typed: str
) -> Completion | None:
    """Complete the open string; if none is open, the candidates have their quotes."""
    if position.string >= 0:
        return _filter(texts, text[position.string + 1 :], text)
    return _filter([f"'{each}'" for each in texts], "", text) if not typed.strip() else None


def _scan(text: str) -> _Position:
    """Return the brackets and the string that are open at the end of a text."""
    brackets: list[int] = []
    string, quote, start, index = -1, "", 0, 0
    while index < len(text):
        char = text[index]
        if string >= 0:
            if char == "\\":
                index += 1
            elif char in (quote, "\n"):
                string = -1
        elif char in "'\"":
            string, quote = index, char
        elif char in "([{":
            brackets.append(index)
            start = index + 1
        elif char in ")]}":
            brackets = brackets[:-1]
        elif char == ",":
            start = index + 1
        index += 1
    return _Position(tuple(brackets), string, start)
