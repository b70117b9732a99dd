"""Sources: from which places the value of another comes."""

from __future__ import annotations

from collections.abc import Iterator

from ..nodes import walk
from ..syntax import Expr, Property, StaticProperty, Variable
from .events import Usage, root


def is_fed_by(usage: Usage, value: Expr, place: str) -> bool:
    """Return whether the value of an expression may come from a place, in whatever round."""
    waiting, seen = list(_read(value)), set[str]()
    while waiting:
        each = waiting.pop()
        if each == place:
            return True
        if each not in seen:
            seen.add(each)
            for assigned, source in usage.assigned:
                if assigned == each:
                    waiting += _read(source)
    return False


def _read(value: Expr) -> Iterator[str]:
    for node in walk(value):
        if isinstance(node, (Variable, Property, StaticProperty)):
            yield root(node)[0]
