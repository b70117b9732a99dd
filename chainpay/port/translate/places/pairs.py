"""Pairs that are callables, ``[$object, 'method']``, of methods that PHP hides."""

from __future__ import annotations

from ... import python
from ...context import Context
from ...nodes import walk
from ...python import Py
from ...reasons.hidden import PAIR, PAIR_LEAVES
from ...syntax import (
    ArrayLiteral,
    Call,
    Expr,
    Function,
    MethodCall,
    Name,
    New,
    Return,
    StaticCall,
    Variable,
)
from ..definitions.members import find_hidden


def warn_of_pair(node: Expr, here: Context) -> None:
    """Check a pair that becomes a method at once."""
    items = node.items if isinstance(node, ArrayLiteral) else []
    if len(items) == 2 and not any(item.key or item.spread for item in items):
        with here.trying():
            values = [here.express(item.value) for item in items if item.value is not None]
        check_pair(values, node, here)  # type: ignore[arg-type]


def check_pair(values: list[Py], node: ArrayLiteral, here: Context) -> None:
    """Say of ``[$object, 'method']`` that PHP hides the method from here, or where it goes."""
    owner, name = values
    is_object = owner.kind.name == "object"
    word = python.constant_of(name.node)
    class_name = str(python.constant_of(owner.node)).rpartition("\\")[2]
    if not is_object and (not isinstance(word, str) or owner.kind.name not in ("str", "unknown")):
        return
    if owner.kind.name == "str" and here.facts.class_named(class_name) is None:
        return
    short = owner.kind.owner if is_object else class_name if owner.kind.name == "str" else ""
    if not isinstance(word, str) and name.kind.name not in ("str", "unknown", "json"):
        return
    if hidden := _named(word, find_hidden(short, here)[0]):
        here.todo(node.at, "hidden", str(PAIR.format(hidden)))
    elif _leaves(node, here) and (hidden := _named(word, _find_beyond(short, here))):
        here.note(node.at, "hidden", PAIR_LEAVES.format(hidden), once=True)


def _named(word: object, methods: dict[str, str]) -> str:
    """Return the methods that a word may name; all of them for one that is computed."""
    return ", ".join(
        sorted(each for each in methods if not isinstance(word, str) or each == word.lower())
    )


def _find_beyond(owner: str, here: Context) -> dict[str, str]:
    """Return the methods of an object that can't be seen from outside of its class."""
    inside, here.scope.in_class = here.scope.in_class, ""
    hidden, _ = find_hidden(owner, here)
    here.scope.in_class = inside
    return hidden


def _leaves(pair: ArrayLiteral, here: Context) -> bool:
    """Return whether a method returns a pair to others, or gives it to other functions."""
    method = here.scope.node
    if not isinstance(method, Function) or "private" in method.modifiers:
        return False
    for node in walk(*(method.body or [])):
        match node:
            case Return(value=value) if value is not None and _holds(value, pair):
                return True
            case MethodCall(base=Variable(name="this")) | StaticCall(owner=Name()):
                continue
            case Call(function=Name(text=text)) if text.lower() not in here.facts.functions:
                continue
            case Call(arguments=passed) | MethodCall(arguments=passed) | New(arguments=passed):
                if any(_holds(each, pair) for each in passed.values):
                    return True
    return False


def _holds(value: Expr, pair: ArrayLiteral) -> bool:
    """Return whether a value is a pair, or an array with it."""
    items = value.items if isinstance(value, ArrayLiteral) else []
    return value is pair or any(each.value and _holds(each.value, pair) for each in items)
