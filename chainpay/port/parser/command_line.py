"""``$argv`` and ``$argc``, which PHP sets before a program runs."""

from __future__ import annotations

from collections.abc import Iterator

from ..nodes import children
from ..syntax import (
    Assign,
    ClassDeclaration,
    ExpressionStatement,
    Function,
    Global,
    Index,
    Literal,
    Namespace,
    Node,
    Nothing,
    Statement,
    Use,
    Variable,
)

_NAMES = ("argv", "argc")


def set_arguments(statements: list[Statement]) -> list[Statement]:
    """Return the statements of a file, which set the words of the command line if they are used.

    ``$argv`` is set from ``$_SERVER['argv']`` before the first statement that uses it.
    """
    made: list[Statement] = []
    unset = [name for name in _NAMES if any(name in _globals_of(each) for each in statements)]
    for each in statements:
        is_late = not isinstance(each, (Namespace, Use, Nothing, Function, ClassDeclaration))
        for name in [name for name in _NAMES if is_late and name in unset]:
            if _uses(each, name) or any(_is_declared(one, name) for one in statements):
                unset.remove(name)
                made.append(ExpressionStatement(each.at, _set(each.at, name)))
        made.append(each)
    return made


def _set(at: int, name: str) -> Assign:
    words = Index(at, Variable(at, "_SERVER"), Literal(at, name))
    return Assign(at, Variable(at, name), words)


def _globals_of(node: Node) -> set[str]:
    """Return the global variables that a statement reads, as far as they are `_NAMES`."""
    return {name for name in _NAMES if _uses(node, name) or _is_declared(node, name)}


def _uses(node: Node, name: str) -> bool:
    return any(isinstance(each, Variable) and each.name == name for each in _outside(node))


def _is_declared(node: Node, name: str) -> bool:
    """Return whether a function declares a variable global."""
    if isinstance(node, Global):
        return name in node.names
    return any(_is_declared(each, name) for each in children(node))


def _outside(node: Node) -> Iterator[Node]:
    """Yield a node and what is in it, but for the bodies of functions."""
    if not isinstance(node, (Function, ClassDeclaration)):
        yield node
        for each in children(node):
            yield from _outside(each)
