"""What is in a node: the nodes below it, in the order of the source."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from .syntax import Comment, Node

#: Types of fields in which no node can be.
_PLAIN = {"str", "int", "bool", "bool | int | float | str | None", "list[Comment]"}
_PLAIN |= {"frozenset[str]", "list[str]", "list[tuple[str, str]]"}
_LEAVES = (str, int, bool, float)
#: What says where a node stands, and what stands beside it.
_PLACES = ("at", "comments", "is_spaced", "broken")
#: The names of the other fields, by the class of a node.
_FIELDS: dict[type, tuple[str, ...]] = {}


def children(node: object) -> list[Node]:
    """Return the nodes in a node, without those in them."""
    below: list[Node] = []
    for name in _FIELDS.get(type(node)) or node_fields(node):
        value = getattr(node, name)
        if isinstance(value, Node):
            below.append(value)
        elif value is not None and type(value) not in _LEAVES:
            _collect(value, below)
    return below


def node_fields(node: object) -> tuple[str, ...]:
    """Return the names of what a node has, and in which nodes may be."""
    kind = type(node)
    known = _FIELDS.get(kind)
    if known is None:
        every = dataclasses.fields(kind)  # type: ignore[arg-type]
        known = _FIELDS[kind] = tuple(each.name for each in every if each.type not in _PLAIN)
    return known


def nodes_in(value: object) -> list[Node]:
    """Return the nodes that a node has under one of its names."""
    below: list[Node] = []
    _collect(value, below)
    return below


def walk(*nodes: Node) -> Iterator[Node]:
    """Yield nodes and all that is in them."""
    waiting = [*reversed(nodes)]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(children(node))


def is_same(one: object, other: object) -> bool:
    """Return whether two nodes are written alike, wherever they stand."""
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(is_same, one, other))
    if not dataclasses.is_dataclass(one) or type(one) is not type(other):
        return type(one) is type(other) and one == other
    names = [each.name for each in dataclasses.fields(one) if each.name not in _PLACES]
    return all(is_same(getattr(one, name), getattr(other, name)) for name in names)


def _collect(value: object, below: list[Node]) -> None:
    if isinstance(value, Node):
        below.append(value)
    elif isinstance(value, (list, tuple)):
        below += [each for each in value if isinstance(each, Node)]
    elif dataclasses.is_dataclass(value) and not isinstance(value, Comment):
        below += children(value)
