"""A look at a whole file: what its calls are part of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..syntax import Expr, For, Foreach, MethodCall, Node, Statement, While
from ..usage import children

_VERBS = ("get", "post", "put", "patch", "delete")


class Survey:
    """What a file does with the library.

    Args:
        statements: The file.
    """

    def __init__(self, statements: Iterable[Statement] = ()) -> None:
        self._called: set[int] = set()
        self._nodes: list[Node] = []
        for node in walk(statements):
            self._nodes.append(node)
            if isinstance(node, MethodCall):
                self._called.add(id(node.base))

    def is_called(self, path: Expr) -> bool:
        """Return whether a method is called of a path at once: a verb gets its query."""
        return id(path) in self._called

    @property
    def repeats(self) -> bool:
        """Whether a call stands in a loop that tries it again."""
        return any(isinstance(node, (While, For, Foreach)) and _tries(node) for node in self._nodes)


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield nodes and all in them, in the order of the source."""
    for node in nodes:
        yield node
        yield from walk(children(node))


def _tries(loop: Node) -> bool:
    """Return whether a loop catches the error of a call in it."""
    from ..syntax import Try

    tries = [node for node in walk([loop]) if isinstance(node, Try) and node.catches]
    return any(is_verb(node) for each in tries for node in walk(each.body))


def is_verb(node: Node) -> bool:
    """Return whether a node calls a verb."""
    if not isinstance(node, MethodCall):
        return False
    return not isinstance(node.name, str) or node.name.lower().removesuffix("async") in _VERBS
