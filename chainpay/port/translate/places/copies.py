"""Copies: PHP copies an array when it is kept a second time, Python only if one of both changes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ... import python
from ...context import Context
from ...kinds import Kind
from ...python import Py
from ...syntax import (
    ArrayLiteral,
    Assign,
    AssignOperator,
    Binary,
    Call,
    Cast,
    Expr,
    Match,
    MethodCall,
    Name,
    New,
    Node,
    Special,
    StaticCall,
    Ternary,
    Variable,
)
from ...usage import EVERYWHERE, root


def stored(node: Expr, at: Node, here: Context) -> Py:
    """Return a value that is kept in a second place: copied, if the first one changes later."""
    value = here.express(node)
    if not (isinstance(at, Assign) and isinstance(at.target, Variable)):
        value = here.library.as_stream(value)
    if isinstance(node, ArrayLiteral) or not value.kind.may_be_array:
        return value
    depth = changes_of(node, at, here)
    return copied(value, depth, here) if depth > own_depth(value, node) else value


#: Functions of PHP whose result is an element of their argument.
_PICKING = (
    *("end", "reset", "current", "next", "prev", "max", "min", "array_pop", "array_shift"),
    *("array_reduce", "call_user_func", "call_user_func_array"),
)


def own_depth(value: Py, node: Expr) -> int:
    """Return down to which depth nobody else holds an array: a function's result is its own."""
    is_element = isinstance(node, Call) and isinstance(node.function, Name)
    if not value.fresh or (is_element and node.function.text.lower() in _PICKING):  # type: ignore[union-attr]
        return 0
    if _is_copy(value.node):
        return EVERYWHERE
    item = value.kind.item
    is_flat = value.kind.name == "json" or (item is not None and not item.may_be_array)
    return EVERYWHERE if is_flat or isinstance(node, ArrayLiteral) else 1


def _is_copy(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "php.copied"


def changes_of(node: Expr, at: Node, here: Context) -> int:
    """Return how deep that may change later from which an expression takes its array."""
    places = (root(each) for each in sources(node))
    depths = (here.changes_after(place, at) - inside for place, inside in places if place)
    return max(depths, default=0)


def sources(node: Expr) -> Iterator[Expr]:
    """Yield the expressions whose array an expression may have as its own."""
    match node:
        case Ternary():
            yield from sources(node.condition if node.then is None else node.then)
            yield from sources(node.otherwise)
        case Binary(operator="??" | "+"):
            yield from sources(node.left)
            yield from sources(node.right)
        case AssignOperator(operator="+"):
            yield from sources(node.target)
        case Assign() | AssignOperator(operator="??"):
            yield from sources(node.target)
            yield from sources(node.value)
        case Match():
            for arm in node.arms:
                yield from sources(arm.value)
        case Cast(type="array") | Special(word="silence"):
            yield from sources(node.value if isinstance(node, Cast) else node.values[0])
        case Call() | MethodCall() | StaticCall() | New():
            for each in node.arguments.values:  # a function may return what it got
                yield from sources(each)
        case _:
            yield node


def copied(value: Py, depth: int, here: Context) -> Py:
    """Return a copy of an array, down to the depth in which it is changed."""
    kind = value.kind
    if isinstance(value.node, (ast.Constant, ast.Lambda)) or _is_copy(value.node):
        return value
    is_plain = kind.name in ("list", "dict") and not kind.nullable
    if depth == 1 and is_plain and not here.facts.points:  # pointers are copied, too
        return Py(python.method(value.node, "copy"), kind, True)
    return Py(here.php("copied", value.node), kind, True)


def holds_others(node: ArrayLiteral, here: Context) -> bool:
    """Return whether an array has arrays in it that something else holds, too."""
    for each in [item.value for item in node.items if item.value is not None]:
        if isinstance(each, ArrayLiteral):
            if holds_others(each, here):
                return True
            continue
        with here.trying():
            value = here.express(each)
        if value.kind.may_be_array and not own_depth(value, each):
            return True
    return False


def copied_if_changed(
    value: Py, place: str, inside: int, at: Node, here: Context, own: int = 0
) -> Py:
    """Return an array for a place, so deep inside of it: copied, if that place changes it.

    Args:
        value: The array.
        place: The place's name.
        inside: How deep in it the array is.
        at: The node after which it counts.
        here: The translation.
        own: Down to which depth nobody else holds the array.
    """
    if not value.kind.may_be_array:
        return value
    depth = here.changes_after(place, at) - inside if place else EVERYWHERE
    return copied(value, depth, here) if depth > own else value


def for_json(value: Py, here: Context) -> Py:
    """Return what is sent as JSON: PHP writes an empty array as ``[]``."""
    kind = value.kind
    if kind.name == "dict" and not kind.plain and not _may_hold_empty(kind):
        return Py(ast.BoolOp(ast.Or(), [value.node, ast.List([])]), kind)
    if _may_hold_empty(kind):
        return Py(here.php("for_json", value.node), kind)
    return value


def _may_hold_empty(kind: Kind) -> bool:
    inner = [*dict(kind.fields).values(), *([kind.item] if kind.item else [])]
    return any((each.name == "dict" and not each.plain) or _may_hold_empty(each) for each in inner)
