"""Counting: what is added up in a loop stays far from the limits of PHP's ints."""

from __future__ import annotations

from dataclasses import replace

from ...context import Context
from ...kinds import Kind
from ...python import Py
from ...syntax import Assign, AssignOperator, Binary, Expr, Node, Property, StaticProperty
from ...usage import is_fed_by, root
from ..operators import grown_by


def counted(node: AssignOperator, result: Py, before: Kind, by: Kind, here: Context) -> Py:
    """Return the result of ``$sum += $x``, with what is known of it in every round."""
    kind = _kind(node.operator, node.target, node.value, before, by, node, here)
    return result if kind is None else replace(result, kind=kind)


def counted_value(node: Assign, value: Py, here: Context) -> Py:
    """Return the value of an assignment, which may be ``$sum = $sum + $x``."""
    whole = node.value
    if not isinstance(whole, Binary) or whole.operator not in ("+", "-"):
        return value
    place, depth = root(node.target)
    if not place or depth or root(whole.left) != (place, 0):
        return value
    with here.trying():
        before, by = here.express(whole.left).kind, here.express(whole.right).kind
    kind = _kind(whole.operator, node.target, whole.right, before, by, node, here)
    return value if kind is None else replace(value, kind=kind)


def _kind(
    operator: str, target: Expr, operand: Expr, before: Kind, by: Kind, at: Node, here: Context
) -> Kind | None:
    usage, (place, _) = here.scope.usage, root(target)
    is_again = isinstance(target, (Property, StaticProperty)) or usage.is_in_loop(at)
    if not is_again or not place or is_fed_by(usage, operand, place):
        return None
    return grown_by(operator, before, by)
