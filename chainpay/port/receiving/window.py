"""Conditions of a block that receives a callback: is it new, and is its signature right?"""

from __future__ import annotations

from collections.abc import Callable

from ..nodes import is_same
from ..syntax import Binary, Call, Cast, Expr, Literal, Name, StaticCall, Unary

_WINDOW = 300  # seconds, as in `chainpay.signing.v3`
_TURNED = {">=": "<=", "<=": ">=", ">": "<", "<": ">"}
_NEGATED = {"&&": "||", "||": "&&", "<=": ">", ">": "<="}


def terms(condition: Expr, holds: bool) -> list[tuple[Expr, bool]]:
    """Return what must all be true, or all be false, for a condition to be so.

    Args:
        condition: The condition.
        holds: What it shall be. If it can be so in several ways, it is a term itself.
    """
    match condition:
        case Unary(operator="!", value=value):
            return terms(value, not holds)
        case Binary(operator=operator, left=left, right=right) if operator == ("||", "&&")[holds]:
            return [*terms(left, holds), *terms(right, holds)]
    return [(condition, holds)]


def stamp_of(
    condition: Expr, holds: bool, is_static: Callable[[object, str, str], bool]
) -> Expr | None:
    """Return the timestamp that is new if a condition holds, or if it does not; None for another.

    Args:
        condition: The condition.
        holds: Whether the timestamp is new if it holds.
        is_static: Returns whether a node calls a method of a class.
    """
    if not isinstance(condition, Binary) or condition.operator not in _TURNED:
        return None
    left, operator, right = condition.left, condition.operator, condition.right
    if _seconds(left) is not None:
        left, operator, right = right, _TURNED[operator], left
    operator = operator if holds else _NEGATED.get(operator, "")
    if operator != "<=" or _seconds(right) != _WINDOW:
        return None
    match left:
        case Call(function=Name(text=text)) if text.lower().lstrip("\\") == "abs":
            [item] = left.arguments.items
            return _read_difference(item.value, is_static)
    return None


def _read_difference(
    node: Expr | None, is_static: Callable[[object, str, str], bool]
) -> Expr | None:
    if not isinstance(node, Binary) or node.operator != "-":
        return None
    for now, stamp in ((node.left, node.right), (node.right, node.left)):
        if is_call(now, "time") or is_static(now, "Formatter", "timestamp"):
            return _plain(stamp)
    return None


def _plain(node: Expr) -> Expr:
    """Return what is made an int."""
    if isinstance(node, Cast) and node.type == "int":
        return node.value
    if isinstance(node, Call) and is_call(node, "intval") and len(node.arguments.items) == 1:
        return node.arguments.items[0].value or node
    return node


def _seconds(node: Expr) -> int | None:
    match node:
        case Literal(value=int() as value):
            return value
        case Binary(
            operator="*", left=Literal(value=int() as one), right=Literal(value=int() as n)
        ):
            return one * n
    return None


def is_call(node: object, name: str) -> bool:
    """Return whether a node calls a function of PHP."""
    is_named = isinstance(node, Call) and isinstance(node.function, Name)
    return is_named and node.function.text.lower().lstrip("\\") == name  # type: ignore[attr-defined]


def is_one(nodes: list[Expr], wanted: Expr) -> bool:
    """Return whether nodes are one, written like another."""
    return len(nodes) == 1 and is_same(nodes[0], wanted)


def values_of(call: Call | StaticCall) -> list[Expr]:
    """Return the arguments of a call; none if one has a name, or is spread."""
    items = call.arguments.items
    is_plain = all(not each.name and not each.spread for each in items)
    return [each.value for each in items if each.value is not None] if is_plain else []
