"""What translates nodes of PHP: each way has a table, by the types of the nodes.

The modules of `translate` register their functions here. So they find each other without imports.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .syntax import Node

F = TypeVar("F", bound=Callable[..., Any])


class Translators:
    """Functions that translate nodes of PHP in one way, by the types of the nodes."""

    def __init__(self) -> None:
        self._table: dict[type, Callable[..., Any]] = {}

    def __call__(self, *types: type) -> Callable[[F], F]:
        """Register what translates nodes of some types; `Node` is for all others."""

        def register(function: F) -> F:
            self._table |= dict.fromkeys(types, function)
            return function

        return register

    def __getitem__(self, node: Node) -> Callable[..., Any]:
        """Return what translates a node."""
        return self._table.get(type(node)) or self._table[Node]

    def find(self, node: Node) -> Callable[..., Any] | None:
        """Return what translates a node; None if nothing does."""
        return self._table.get(type(node))


#: Takes an expression, and returns it in Python.
expression = Translators()
#: Takes a statement.
statement = Translators()
#: Takes an expression whose value nobody wants.
alone = Translators()
#: Takes a place and a value that is assigned to it.
assigned = Translators()
#: Takes the same, and returns an expression that assigns, for the middle of another.
assigned_inside = Translators()
#: Takes an expression, and returns it where only its truth counts; None if it has no such form.
condition = Translators()
