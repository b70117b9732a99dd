"""Assignments: as statements, and as values in the middle of an expression."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...python import Py
from ...reasons.language import ASSIGNED_INSIDE
from ...syntax import (
    ArrayLiteral,
    Assign,
    Expr,
    Literal,
    Variable,
)
from ...translators import alone, expression
from ...usage import EVERYWHERE, root
from ..definitions.closures import name_closure
from ..flow.matches import assign_by_match
from .assigned_values import assigned_value, assigning, learn_variable
from .copies import copied
from .destructuring import destructure, destructure_value, destructuring
from .elements import steady
from .references import assign_reference

# $a = b;


@alone(Assign)
def _assign(node: Assign, here: Context) -> None:
    """Translate an assignment that is a statement."""
    if node.by_reference:
        assign_reference(node, here)
        return
    if isinstance(node.target, ArrayLiteral):
        destructure_value(node.target, node.value, node, here)
        return
    if isinstance(node.value, Assign) and not node.value.by_reference:  # $a = $b = 0
        _assign_twice(node, node.value, here)
        return
    if name_closure(node, here) or assign_by_match(node, here):
        return
    is_steady = isinstance(node.value, Literal)
    target = node.target if is_steady else steady(node.target, here, node.value)
    here.assign(target, assigned_value(node, here))


def _assign_twice(node: Assign, inner: Assign, here: Context) -> None:
    target = node.target if isinstance(inner.value, Literal) else steady(node.target, here, inner)
    inner = _steady_inner(inner, here)
    _assign(inner, here)
    if isinstance(inner.target, ArrayLiteral):
        here.assign(target, here.express(inner.value))
        return
    value = here.express(inner.target)
    place, depth = root(node.target)
    source, _ = root(inner.target)
    copy = max(here.changes_after(place, node) - depth, here.changes_after(source, node))
    copy = EVERYWHERE if depth and place == source else copy  # $a['x'] = $a = f()
    if copy > 0 and value.kind.may_be_array:
        value = copied(value, copy, here)
    here.assign(target, value)
    _assign_together(here.body)


def _assign_together(body: list[ast.stmt]) -> None:
    """Write ``b = 0`` and ``a = b`` as ``a = b = 0``."""
    match body[-2:]:
        case [
            ast.Assign(targets=[ast.Name(id=name), *_] as inner, value=ast.Constant() as value),
            ast.Assign(targets=[ast.Name() as outer], value=ast.Name(id=source)),
        ] if name == source:
            body[-2:] = [ast.Assign([outer, *inner], value, lineno=0)]


def _steady_inner(inner: Assign, here: Context) -> Assign:
    """Return an assignment whose place is read again: its keys are evaluated once."""
    target = steady(inner.target, here, inner.value)
    if target is inner.target:
        return inner
    made = replace(inner, target=target)
    here.alias_node(inner, made)
    return made


# As a value


@expression(Assign)
def _assign_expression(node: Assign, here: Context) -> Py:
    """An assignment that is a value: ``if ($a = f())``."""
    if node.by_reference:
        raise here.refuse(node.at, "reference", ASSIGNED_INSIDE)
    target = node.target
    is_late = isinstance(target, Variable) and target.name in here.late and here.may_hoist(node)
    if isinstance(target, Variable) and target.name not in here.scope.references and not is_late:
        value = assigned_value(node, here)
        learn_variable(target.name, value.kind, here)
        here.evaluated.append(target.name)
        return Py(ast.NamedExpr(ast.Name(here.variable(target.name)), value.node), value.kind)
    if isinstance(target, ArrayLiteral):
        return _destructured(node, target, here)
    if here.may_hoist(node):
        return _hoisted(node, target, here)
    value = assigned_value(node, here)
    return assigning(target, value, here)


def _hoisted(node: Assign, target: Expr, here: Context) -> Py:
    """Assign before the statement, and return the value."""
    if isinstance(node.value, Assign):
        _assign(node, here)
        return here.express(target)
    value = assigned_value(node, here)
    if not python.is_simple(value.node):
        held = here.holding("value")
        here.body.append(python.assign(ast.Name(held), value.node))
        here.held.discard(held)  # it is read behind the assignment, too
        value = Py(ast.Name(held), value.kind)
    here.assign(target, value)
    return value


def _destructured(node: Assign, target: ArrayLiteral, here: Context) -> Py:
    """``if ([$a, $b] = f())``: its value is the whole array."""
    if here.may_hoist(node):
        value = here.express(node.value)
        held = here.holding("values")
        here.body.append(python.assign(ast.Name(held), value.node))
        whole = Py(ast.Name(held), value.kind)
        destructure(target, whole, node, here)
        return whole
    return destructuring(target, here.express(node.value), node, here)
