"""Objects that a file passes on, so that their kind may be lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..nodes import children, walk
from ..syntax import (
    ArrayLiteral,
    Assign,
    ClassDeclaration,
    Item,
    Literal,
    Name,
    New,
    Node,
    Variable,
)


def find_passed(statements: Sequence[Node]) -> frozenset[str]:
    """Return the classes whose objects are an argument or an item of an array somewhere.

    Args:
        statements: The statements of a file.
    """
    passed: set[str] = set()
    variables: set[str] = set()
    assigned: list[tuple[str, str]] = []
    for node, inside in _with_classes(statements, ""):
        if isinstance(node, ArrayLiteral) and _is_pair(node):
            continue
        for each in children(node):
            value = each.value if isinstance(each, Item) else None
            if isinstance(value, New):
                passed.add(_class_of(value, inside))
            elif isinstance(value, Variable):
                variables.add(value.name)
                passed |= {inside} if value.name == "this" else set()
        if isinstance(node, Assign) and isinstance(node.target, Variable):
            made = [each for each in walk(node.value) if isinstance(each, New)]
            assigned += [(node.target.name, _class_of(each, inside)) for each in made]
    return frozenset(passed | {owner for name, owner in assigned if name in variables})


def _with_classes(nodes: Sequence[Node], inside: str) -> Iterator[tuple[Node, str]]:
    """Yield all nodes with the class in which each stands, in small letters."""
    for node in nodes:
        yield node, inside
        below = node.name.lower() if isinstance(node, ClassDeclaration) else inside
        yield from _with_classes(children(node), below)


def _class_of(node: New, inside: str) -> str:
    if not isinstance(node.owner, Name):
        return ""
    short = node.owner.text.rpartition("\\")[2].lower()
    return inside if short in ("self", "static") else short


def _is_pair(node: ArrayLiteral) -> bool:
    """Return whether it is ``[$this, 'name']``: a method."""
    last = node.items[-1].value if len(node.items) == 2 else None
    return isinstance(last, Literal) and isinstance(last.value, str)
