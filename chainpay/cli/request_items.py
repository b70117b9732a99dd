"""Values as a command line gives them: ``amount.total=1 goods_detail.0.quantity:=2``.

* ``key=value`` is text, or what the catalog says that the field is: an integer, a number, a bool.
  Of a field that it doesn't know, JSON may guess: numbers, ``true``, ``false`` and ``null``.
* ``key:=value`` is JSON. ``=@file`` and ``:=@file`` read it from a file, less one line break at
  its end; ``@-`` reads the standard input.
* Dots lead into objects, numbers into lists: ``goods.0.name`` is ``goods[0].name``. What stands in
  a text of JSON by the catalog becomes that text.
* Whatever contradicts, is left out or is of another type is an error that names the key; no value
  is repeated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from ..catalog import Field
from ..errors import UsageError

__all__ = ["Load", "parse_json", "parse_request_items"]

Load = Callable[[str], str]
"""Returns the text of a file, of which ``-`` is the standard input."""

_PAIR = re.compile(r"([^=]*?)(:?)=(.*)", re.DOTALL)
_STEP = re.compile(r"(?:^|\.)([^.\[\]\s]+)|\[(\d{1,6})\]")
_INDEX = re.compile(r"\d{1,6}")
_INTEGER = re.compile(r"-?\d{1,100}", re.ASCII)
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?", re.ASCII)
_DEEPEST = 50  # steps of a key; no field of the catalog is as deep as 10
_WORDS = {"true": True, "false": False, "null": None}
Step = str | int


def parse_json(text: str, what: str) -> Any:
    """Return the value of a text of JSON.

    Raises:
        UsageError: It is none; the message says where it stops being one.
    """

    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is no number of JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except RecursionError:
        reason = "it is nested too deeply"
    except json.JSONDecodeError as error:
        reason = f"{error.msg.removesuffix(' at')} at line {error.lineno}, column {error.colno}"
    except ValueError as error:
        reason = str(error)
    raise UsageError(f"{what} is not JSON: {reason}")


class _Node:
    """A place in what is built: a value, or what stands below."""

    __slots__ = ("below", "field", "is_item", "key", "value")

    def __init__(self, key: str, field: Field | None = None, is_item: bool = False) -> None:
        self.key = key  # the first that led here
        self.field = field
        self.is_item = is_item
        self.below: dict[Step, _Node] = {}
        self.value: Any = self  # itself: none is given

    @property
    def is_given(self) -> bool:
        return self.value is not self

    def child(self, step: Step, key: str, fields: Sequence[Field]) -> _Node:
        """Return the node of one step, which is made if it isn't there."""
        if self.is_given:
            _contradict(key, self.key, "gives a value to what the other goes into")
        for other, node in self.below.items():
            if type(other) is not type(step):
                _contradict(key, node.key, "takes it for a list, the other for an object")
        if step not in self.below:
            self.below[step] = self._made(step, key, fields)
        return self.below[step]

    def _made(self, step: Step, key: str, fields: Sequence[Field]) -> _Node:
        inside = self.field is not None and self.field.is_array and not self.is_item
        if isinstance(step, int):
            if self.field is not None and not inside:
                raise UsageError(f"{key}: {self.field.name} is no list")
            return _Node(key, self.field, is_item=True)
        if inside and step.isdecimal():
            raise UsageError(f"{key}: {step} is no place in a list; the first is 0")
        if inside:
            raise UsageError(f"{key}: it is a list, so write {_before(key, step)}.0.{step}")
        return _Node(key, next((field for field in fields if field.name == step), None))


def _before(key: str, step: str) -> str:
    return key[: key.rindex(step)].rstrip(".")


def _contradict(key: str, other: str, why: str) -> NoReturn:
    raise UsageError(f"{key} and {other} contradict each other: one {why}")


def parse_request_items(
    pairs: Iterable[str],
    fields: Sequence[Field] = (),
    *,
    load: Load,
    option: str = "-j",
    guesses: bool = False,
    into: Any = None,
) -> Any:
    """Return the object that ``key=value`` pairs describe.

    Args:
        pairs: As they are given.
        fields: What the catalog says of its fields; nothing if it knows none.
        load: Reads a file.
        option: How the pairs are given, for errors.
        guesses: Whether the text of a field that the catalog doesn't know may be a number,
            ``true``, ``false`` or ``null``; else it is text.
        into: A value to which they are added; what they name anew, they replace.

    Raises:
        UsageError: A pair is none, contradicts another or what is there, or is not of its type.
    """
    root = _Node("")
    for place, pair in enumerate(pairs, 1):
        split = _PAIR.fullmatch(pair)
        if not split or not split[1]:
            raise UsageError(
                f"{option} takes key=value or key:=JSON; number {place} has no key or no ="
            )
        key, raw, text = split.groups()
        node = _leaf(root, key, fields)
        if text.startswith("@"):
            text = load(text[1:]).removesuffix("\n").removesuffix("\r")
        node.value = parse_json(text, key) if raw else _typed(text, key, node, guesses)
    return into if into is not None and not root.below else _grown(root, into, "the body")


def _leaf(root: _Node, key: str, fields: Sequence[Field]) -> _Node:
    """Return the new node of a key."""
    node = root
    for step in _steps(key):
        node = node.child(step, key, fields if node is root else _below(node))
    if node.below:
        _contradict(
            key, next(iter(node.below.values())).key, "gives a value to what the other goes into"
        )
    if node.is_given:
        raise UsageError(f"{key} is given twice")
    return node


def _below(node: _Node) -> tuple[Field, ...]:
    return node.field.children if node.field else ()


def _steps(key: str) -> list[Step]:
    steps: list[Step] = []
    end = 0
    while found := _STEP.match(key, end):
        name, index = found.groups()
        is_index = steps and name is not None and _INDEX.fullmatch(name)
        steps.append(int(name or index) if index or is_index else name)
        end = found.end()
    if end < len(key) or not isinstance(steps[0], str):
        raise UsageError(f"the key {key!r} is not of the form name, name.name or name.0.name")
    if len(steps) > _DEEPEST:
        raise UsageError(f"the key {key[:20]}… has {len(steps)} steps, which is too deep")
    return steps


def _typed(text: str, key: str, node: _Node, guesses: bool) -> Any:
    """Return a text as what the catalog says that its field is."""
    field = node.field
    if field is None:
        return _guess(text) if guesses else text
    if field.encoded:
        return text
    if field.is_array and not node.is_item:
        raise UsageError(f"{key} is a list: give its items, {key}.0=…, or JSON, {key}:=[…]")
    if field.item == "object":
        some = field.children[0].name if field.children else "name"
        raise UsageError(
            f"{key} is an object: give its fields, {key}.{some}=…, or JSON, {key}:={{…}}"
        )
    if field.item == "boolean" and text not in ("true", "false"):
        raise UsageError(f"{key} takes true or false")
    if field.item == "integer" and not _INTEGER.fullmatch(text):
        unit = f", in {field.unit}" if field.unit else ""
        raise UsageError(f"{key} takes an integer{unit}, such as {key}=1")
    if field.item == "number" and not _NUMBER.fullmatch(text):
        raise UsageError(f"{key} takes a number, such as {key}=1")
    return (
        text if field.item == "string" else int(text) if field.item == "integer" else _guess(text)
    )


def _guess(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    return json.loads(text) if _NUMBER.fullmatch(text) and len(text) <= 100 else text


def _grown(node: _Node, base: Any, place: str) -> Any:
    """Return the value of a node, grown on what was there before."""
    if node.is_given:
        return node.value
    grown: dict[Step, Any] | list[Any]
    if any(isinstance(step, int) for step in node.below):
        grown = list(_checked(base, list, node, place))
        for step in sorted(node.below, key=int):
            below = node.below[step]
            if int(step) > len(grown):
                raise UsageError(f"{below.key}: the list has no item {len(grown)} before it")
            before = grown[int(step) : int(step) + 1]
            grown[int(step) : int(step) + 1] = [
                _grown(below, before[0] if before else None, below.key)
            ]
    else:
        grown = dict(_checked(base, dict, node, place))
        for step, below in node.below.items():
            grown[step] = _grown(below, grown.get(step), below.key)
    if node.field is not None and node.field.encoded == "json" and not node.is_item:
        return json.dumps(grown, ensure_ascii=False, separators=(",", ":"))
    return grown


def _checked(base: Any, kind: type, node: _Node, place: str) -> Any:
    """Return what was there before: nothing, or of that kind."""
    if base is None:
        return kind()
    if not isinstance(base, kind):
        first = next(iter(node.below.values())).key if node.below else place
        named = "a list" if kind is list else "an object"
        raise UsageError(f"{first} needs {named} where the body has something else")
    return base
