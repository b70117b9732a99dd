"""An object written as dotted keys: ``amount.total=1 goods_detail.0.quantity:=2``.

* ``key=value`` is text, or the type that the catalog says: an integer, a number, a bool. If the
  catalog doesn't know the field, numbers, ``true``, ``false`` and ``null`` may be JSON.
* ``key:=value`` is JSON. ``=@file`` and ``:=@file`` read the value from a file, without one line
  break at its end. ``@-`` reads the standard input.
* Dots lead into objects, numbers into lists: ``goods.0.name`` is ``goods[0].name``. If the catalog
  says that a field is a text of JSON, the object is written as that text.
* Items that contradict each other, a missing list item and a wrong type are errors. An error names
  the key, and never the value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import NoReturn

from ...encoding.text import parse_json
from ...errors import UsageError
from ..model import Field

_ITEM = re.compile(r"([^=]*?)(:?)=(.*)", re.DOTALL)
_STEP = re.compile(r"(?:^|\.)([^.\[\]\s]+)|\[(\d{1,6})\]")
_INDEX = re.compile(r"\d{1,6}")
_INTEGER = re.compile(r"-?\d{1,100}", re.ASCII)
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?", re.ASCII)
_MAX_STEPS = 50  # of a key; no field of the catalog is as deep as 10
_MAX_NUMBER = 100  # characters
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}

ABSENT = object()
"""The value of a key of a `Template` that an object doesn't have."""

Step = str | int
"""The name of an object's field, or the index of a list's item."""


def parse_json_text(text: str, what: str) -> object:
    """Return the value of a JSON text.

    Args:
        text: The text.
        what: What the text is. An error names it.

    Raises:
        UsageError: It is not JSON; the message says the line and column of the error.
    """
    try:
        return parse_json(text, strict=True)
    except json.JSONDecodeError as error:
        reason = f"{error.msg.removesuffix(' at')} at line {error.lineno}, column {error.colno}"
    except ValueError as error:
        reason = str(error)
    # Raised outside of except: the error above holds the text, which may be a secret.
    raise UsageError(f"{what} is not JSON: {reason}")


class _Node:
    """A place in the value that is built: it has a value itself, or nodes below."""

    __slots__ = ("children", "field", "has_value", "is_item", "key", "value")

    def __init__(self, key: str, field: Field | None = None, is_item: bool = False) -> None:
        self.key = key  # the first one that led to this place, for errors
        self.field = field  # None if the catalog doesn't know the place
        self.is_item = is_item  # of a list, whose field is `field`
        self.children: dict[Step, _Node] = {}
        self.has_value = False
        self.value: object = None

    def child(self, step: Step, key: str, fields: Sequence[Field]) -> _Node:
        """Return the node of one step below, which is created if it doesn't exist."""
        if self.has_value:
            _contradict(key, self.key, "sets the place that the other leads into")
        for other, node in self.children.items():
            if type(other) is not type(step):
                _contradict(key, node.key, "makes a list of it, the other an object")
        if step not in self.children:
            self.children[step] = self._create_child(step, key, fields)
        return self.children[step]

    def _create_child(self, step: Step, key: str, fields: Sequence[Field]) -> _Node:
        is_list = self.field is not None and self.field.is_array and not self.is_item
        if isinstance(step, int):
            if self.field is not None and not is_list:
                raise UsageError(f"{key}: {self.field.name} is not a list")
            return _Node(key, self.field, is_item=True)
        if is_list and step.isdecimal():
            raise UsageError(f"{key}: {step} is not an index of a list; the first is 0")
        if is_list:
            parent = key[: key.rindex(step)].rstrip(".")
            raise UsageError(f"{key}: it is a list, so write {parent}.0.{step}")
        return _Node(key, next((field for field in fields if field.name == step), None))


def _contradict(key: str, other: str, why: str) -> NoReturn:
    raise UsageError(f"{key} and {other} contradict each other: one {why}")


def parse_items(
    items: Iterable[str],
    fields: Sequence[Field] = (),
    *,
    read_file: Callable[[str], str],
    option: str = "-j",
    guesses: bool = False,
    into: object = None,
) -> object:
    """Return the object that ``key=value`` items describe.

    Args:
        items: The items as they are typed.
        fields: The fields that the catalog knows.
        read_file: Returns the text of a file; the name ``-`` is the standard input.
        option: The option before the items, for errors.
        guesses: Whether the text of a field that the catalog doesn't know may be a number,
            ``true``, ``false`` or ``null``; else it stays text.
        into: A value to which the items are added. They replace its values of the same keys.

    Raises:
        UsageError: An item has the wrong form or type, or contradicts another item or `into`.
    """
    root = _Node("")
    for position, item in enumerate(items, 1):
        match = _ITEM.fullmatch(item)
        if not match or not match[1]:
            raise UsageError(
                f"{option} takes key=value or key:=JSON; number {position} has no key or no ="
            )
        key, is_json, text = match.groups()
        node = _add_leaf(root, key, fields)
        if text.startswith("@"):
            text = read_file(text[1:]).removesuffix("\n").removesuffix("\r")
        node.value = parse_json_text(text, key) if is_json else _convert(text, key, node, guesses)
        node.has_value = True
    if not root.children:
        return {} if into is None else into
    return _build(root, into, "the body")


class Template:
    """The keys of many objects, read once.

    Args:
        keys: The dotted keys.
        fields: The fields that the catalog knows.

    Raises:
        UsageError: A key has the wrong form, or contradicts another one.
    """

    def __init__(self, keys: Iterable[str], fields: Sequence[Field] = ()) -> None:
        self._root = _Node("")
        self._nodes: list[_Node] = []
        for key in keys:
            node = _add_leaf(self._root, key, fields)
            node.has_value = True
            self._nodes.append(node)

    def convert(self, place: int, text: str) -> object:
        """Return a text as the type that the catalog says.

        Args:
            place: The place of its key among the keys.
            text: The text.

        Raises:
            UsageError: It is none of that type; the message names the key, and not the text.
        """
        node = self._nodes[place]
        return _convert(text, node.key, node, guesses=False)

    def build(self, values: Iterable[object]) -> dict[str, object]:
        """Return an object.

        Args:
            values: A value for each key; `ABSENT` leaves the key out, and an object or a list in
                which nothing is left.

        Raises:
            UsageError: A list lacks an item before another one.
        """
        for node, value in zip(self._nodes, values, strict=True):
            node.value = value
        built = _build(self._root, None, "the object")
        return {} if built is ABSENT else built  # type: ignore[return-value]


# Keys


def _add_leaf(root: _Node, key: str, fields: Sequence[Field]) -> _Node:
    """Return the node of a key, which must be new."""
    node = root
    for step in _parse_key(key):
        node = node.child(step, key, fields if node is root else _children(node))
    if node.children:
        first = next(iter(node.children.values()))
        _contradict(key, first.key, "sets the place that the other leads into")
    if node.has_value:
        raise UsageError(f"{key} is given twice")
    return node


def _children(node: _Node) -> tuple[Field, ...]:
    return node.field.children if node.field else ()


def _parse_key(key: str) -> list[Step]:
    steps: list[Step] = []
    end = 0
    while match := _STEP.match(key, end):
        name, index = match.groups()
        is_index = steps and name is not None and _INDEX.fullmatch(name)
        steps.append(int(name or index) if index or is_index else name)
        end = match.end()
    if end < len(key) or not isinstance(steps[0], str):
        raise UsageError(f"the key {key!r} is not of the form name, name.name or name.0.name")
    if len(steps) > _MAX_STEPS:
        raise UsageError(f"the key {key[:20]}… has {len(steps)} steps, more than {_MAX_STEPS}")
    return steps


# Values


def _convert(text: str, key: str, node: _Node, guesses: bool) -> object:
    """Return a text as the type that the catalog says."""
    field = node.field
    if field is None:
        return _guess(text) if guesses else text
    if field.encoded:
        return text
    if field.is_array and not node.is_item:
        raise UsageError(f"{key} is a list: set its items, {key}.0=…, or JSON, {key}:=[…]")
    if field.item == "object":
        name = field.children[0].name if field.children else "name"
        raise UsageError(
            f"{key} is an object: set its fields, {key}.{name}=…, or JSON, {key}:={{…}}"
        )
    if field.item == "boolean" and text not in ("true", "false"):
        raise UsageError(f"{key} takes true or false")
    if field.item == "integer" and not _INTEGER.fullmatch(text):
        unit = f", in {field.unit}" if field.unit else ""
        raise UsageError(f"{key} takes an integer{unit}, such as {key}=1")
    if field.item == "number" and not _NUMBER.fullmatch(text):
        raise UsageError(f"{key} takes a number, such as {key}=1")
    if field.item == "string":
        return text
    return int(text) if field.item == "integer" else _guess(text)


def _guess(text: str) -> object:
    if text in _WORDS:
        return _WORDS[text]
    is_number = _NUMBER.fullmatch(text) and len(text) <= _MAX_NUMBER
    return parse_json(text) if is_number else text


def _build(node: _Node, base: object, place: str) -> object:
    """Return the value of a node, added to the value that was there before."""
    if node.has_value:
        return node.value
    is_list = any(isinstance(step, int) for step in node.children)
    built = _build_list(node, base, place) if is_list else _build_object(node, base, place)
    if built is ABSENT:
        return ABSENT
    if node.field is not None and node.field.encoded == "json" and not node.is_item:
        return json.dumps(built, ensure_ascii=False, separators=(",", ":"))
    return built


def _build_list(node: _Node, base: object, place: str) -> object:
    if base is not None and not isinstance(base, list):
        _refuse_base(node, place, "a list")
    built: list[object] = list(base or ())
    for step in sorted(node.children, key=int):
        index, child = int(step), node.children[step]
        if index > len(built):
            raise UsageError(f"{child.key}: the list has no item {len(built)} before it")
        before = built[index] if index < len(built) else None
        item = _build(child, before, child.key)
        if item is not ABSENT:
            built[index : index + 1] = [item]
    return built or ABSENT


def _build_object(node: _Node, base: object, place: str) -> object:
    if base is not None and not isinstance(base, dict):
        _refuse_base(node, place, "an object")
    built: dict[Step, object] = dict(base or {})
    for step, child in node.children.items():
        value = _build(child, built.get(step), child.key)
        if value is not ABSENT:
            built[step] = value
    return built or ABSENT


def _refuse_base(node: _Node, place: str, kind: str) -> NoReturn:
    first = next(iter(node.children.values())).key if node.children else place
    raise UsageError(f"{first} needs {kind} where the body has something else")
