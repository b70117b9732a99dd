"""Assignments that read their place first: ``$a .= b``, ``$a ??= b``, ``$i++``."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import FLOAT, NULL, NUMBER, STR, Kind, int_of, join
from ...nodes import walk
from ...python import Py
from ...reasons.language import OBJECT_STEP
from ...syntax import (
    Assign,
    AssignOperator,
    Binary,
    Expr,
    Index,
    Node,
    Property,
    StaticProperty,
    Step,
    Variable,
)
from ...translators import alone, expression
from ...usage import has_effects, root
from ..operators import grown_by, is_int, operate
from ..values import join_texts
from .assigned_values import assigned_value, learn_variable
from .copies import changes_of, copied
from .counting import counted
from .elements import steady
from .presence import read_or_none
from .properties import check_part, learn_property, static_place, takes

_AUGMENTED: dict[str, ast.operator] = {"+": ast.Add(), "-": ast.Sub(), "*": ast.Mult()}


# $a .= b


@alone(AssignOperator)
def _assign_operator(node: AssignOperator, here: Context) -> None:
    """Translate ``$a .= b`` as a statement."""
    target = steady(node.target, here, node.value)
    if isinstance(target, Index):
        check_part(target, here)
    if node.operator == "??":
        _assign_if_missing(node, target, here)
        return
    value = _operand(node, here)
    read = _read(target, here)
    if node.operator == ".":
        _append_text(target, read, value, here)
        return
    result = counted(node, operate(node.operator, read, value, here), read.kind, value.kind, here)
    if node.operator == "+" and (read.kind.is_array or value.kind.is_array):
        _add_array(target, result, value, here)
        return
    sign = _AUGMENTED.get(node.operator)
    is_place = not isinstance(target, StaticProperty) or static_place(target, here) is not None
    can_augment = is_place and python.is_simple(read.node) and takes(target, result, here)
    if sign is not None and isinstance(result.node, ast.BinOp) and can_augment:
        here.body.append(python.augment(here.place(target), sign, value.node))
        _learn(target, result.kind, here)
        return
    here.assign(target, result)


def _operand(node: AssignOperator, here: Context) -> Py:
    """Return the right side: PHP evaluates it before it reads the place."""
    target = node.target
    is_own = isinstance(target, Variable) and target.name not in here.scope.shared
    place = root(target)
    is_own = is_own and not any(_sets(each, place) for each in walk(node.value))
    value = here.express(node.value)
    if node.operator == "+" and value.kind.may_be_array:
        value = _shared_items(node, value, here)
    if is_own or not has_effects(node.value) or python.is_simple(value.node):
        return value
    held = here.holding("value")
    here.body.append(python.assign(ast.Name(held), value.node))
    return replace(value, node=ast.Name(held))


def _shared_items(node: AssignOperator, value: Py, here: Context) -> Py:
    """``$a += $b`` shares the arrays in it: they are copied, if one of both changes later."""
    place, inside = root(node.target)
    depth = changes_of(node.value, node, here)
    depth = max(depth, here.changes_after(place, node) - inside if place else 0)
    return copied(value, depth, here) if depth > 1 else value


def _sets(node: Node, place: tuple[str, int]) -> bool:
    """Return whether an expression sets a variable: ``$a .= $a = 1``."""
    return isinstance(node, (Assign, AssignOperator, Step)) and root(node.target) == place


def _read(target: Expr, here: Context) -> Py:
    is_missing = isinstance(target, Variable) and target.name not in here.scope.kinds
    if isinstance(target, Index) or is_missing:
        return read_or_none(target, here)
    return here.express(target)


def _add_array(target: Expr, result: Py, value: Py, here: Context) -> None:
    if isinstance(result.node, ast.BinOp) and isinstance(target, Variable):
        here.body.append(python.augment(here.place(target), ast.BitOr(), value.node))
        _learn(target, result.kind, here)
        return
    here.assign(target, result)


def _learn(target: Expr, kind: Kind, here: Context) -> None:
    if isinstance(target, Variable):
        learn_variable(target.name, kind, here)
    else:
        assert isinstance(target, (Property, StaticProperty))
        learn_property(target, kind, here)


def _append_text(target: Expr, read: Py, operand: Py, here: Context) -> None:
    value = join_texts([operand], here)
    is_place = not isinstance(target, StaticProperty) or static_place(target, here) is not None
    is_plain = is_place and python.is_simple(read.node) and takes(target, value, here)
    if read.kind.name == "str" and not read.kind.nullable and is_plain:
        here.body.append(python.augment(here.place(target), ast.Add(), value.node))
        plain = read.kind.plain and value.kind.plain
        _learn(target, replace(STR, plain=plain, word=read.kind.word), here)
        return
    here.assign(target, join_texts([read, operand], here))


def _assign_if_missing(node: AssignOperator, target: Expr, here: Context) -> None:
    value = read_or_none(target, here)
    assigning = Assign(node.at, target, node.value)
    here.alias_node(node, assigning)
    if value.kind == NULL and python.is_simple(value.node):
        here.assign(target, assigned_value(assigning, here))
        return
    before = dict(here.scope.kinds)
    outer, here.body = here.body, []
    here.assign(target, assigned_value(assigning, here))
    body, here.body = here.body, outer
    here.body.append(ast.If(python.is_none(value.node), body or [ast.Pass()], []))
    after, here.scope.kinds = here.scope.kinds, before
    for name in after:
        is_same = name in before and before[name] == after[name]
        if not is_same:
            here.learn(name, join(before.get(name, NULL), after[name]))
    if isinstance(target, Variable):
        learn_variable(target.name, join(value.kind.certain(), after[target.name]), here)


# $i++


@alone(Step)
def _step(node: Step, here: Context) -> None:
    """Translate ``$i++`` as a statement."""
    target = steady(node.target, here)
    _check(target, here)
    read = _read(target, here)
    sign: ast.operator = ast.Add() if node.by > 0 else ast.Sub()
    is_place = not isinstance(target, StaticProperty) or static_place(target, here) is not None
    if (is_int(read.kind) or read.kind == FLOAT) and is_place and takes(target, read, here):
        here.body.append(python.augment(here.place(target), sign, ast.Constant(1)))
        if is_int(read.kind):
            _learn(target, _grown(read.kind, node), here)
        return
    here.assign(target, _stepped(read, node, here))


def _check(target: Expr, here: Context) -> None:
    """``$object[$key]++`` does nothing in PHP: ``offsetGet`` returns a copy."""
    if isinstance(target, Index):
        check_part(target, here)
        with here.trying():
            kind = here.express(target.base).kind
        if kind.name == "object":
            here.todo(target.at, "reference", OBJECT_STEP)


def _stepped(read: Py, node: Step, here: Context) -> Py:
    if is_int(read.kind):
        sign: ast.operator = ast.Add() if node.by > 0 else ast.Sub()
        return Py(python.binary(read.node, sign, ast.Constant(1)), _grown(read.kind, node))
    helper = "increment" if node.by > 0 else "decrement"
    is_number = read.kind.name in ("int", "float", "number") and not read.kind.nullable
    return Py(here.php(helper, read.node), NUMBER if is_number else Kind("unknown"))


def _grown(kind: Kind, node: Step) -> Kind:
    return grown_by("+" if node.by > 0 else "-", kind, int_of(1, True)) or kind


# As values


@expression(AssignOperator)
def _assign_operator_expression(node: AssignOperator, here: Context) -> Py:
    if here.may_hoist(node):
        target = steady(node.target, here)
        stand_in = AssignOperator(node.at, node.operator, target, node.value)
        here.alias_node(node, stand_in)
        _assign_operator(stand_in, here)
        return here.express(target)
    if node.operator == "??":
        assigned = Assign(node.at, node.target, node.value)
        here.alias_node(node, assigned)
        return here.express(Binary(node.at, "??", node.target, assigned))
    whole = Binary(node.at, node.operator, node.target, node.value)
    with here.without_hoisting():
        return here.express(Assign(node.at, node.target, whole))


@expression(Step)
def _step_expression(node: Step, here: Context) -> Py:
    target = node.target
    _check(target, here)
    if isinstance(target, Variable) and target.name not in here.scope.references:
        return _step_variable(node, target, here)
    if here.may_hoist(node):
        return _hoisted_step(node, here)
    target = steady(target, here) if here.can_hoist else target
    read = _read(target, here)
    if node.is_prefix:
        held, first = here.holding("stepped"), _stepped(read, node, here)
        made = here.assign_inside(target, Py(ast.Name(held), first.kind))
        named = ast.NamedExpr(ast.Name(held), first.node)
        return Py(python.subscript(ast.Tuple([named, made]), ast.Constant(0)), first.kind)
    held = here.holding("before")
    named = ast.NamedExpr(ast.Name(held), read.node)
    after = _stepped(replace(read, node=ast.Name(held)), node, here)
    made = here.assign_inside(target, after)
    return Py(python.subscript(ast.Tuple([named, made]), ast.Constant(0)), read.kind)


def _step_variable(node: Step, target: Variable, here: Context) -> Py:
    if here.may_hoist(node) and not here.prefers_values:
        return _hoisted_step(node, here)
    read = _read(target, here)
    here.evaluated.append(target.name)
    name = here.variable(target.name)
    after = _stepped(read, node, here)
    if node.is_prefix:
        learn_variable(target.name, after.kind, here)
        return Py(ast.NamedExpr(ast.Name(name), after.node), after.kind)
    if is_int(read.kind):
        learn_variable(target.name, after.kind, here)
        back: ast.operator = ast.Sub() if node.by > 0 else ast.Add()
        named = ast.NamedExpr(ast.Name(name), after.node)
        return Py(python.binary(named, back, ast.Constant(1)), read.kind)
    held = here.holding("before")
    first = ast.NamedExpr(ast.Name(held), read.node)
    after = _stepped(replace(read, node=ast.Name(held)), node, here)
    second = ast.NamedExpr(ast.Name(name), after.node)
    learn_variable(target.name, after.kind, here)
    return Py(python.subscript(ast.Tuple([first, second]), ast.Constant(0)), read.kind)


def _hoisted_step(node: Step, here: Context) -> Py:
    if node.is_prefix:
        _step(node, here)
        return here.express(node.target)
    target = steady(node.target, here)
    before = _read(target, here)
    held = here.holding("before")
    here.body.append(python.assign(ast.Name(held), before.node))
    _step(Step(node.at, target, node.by, False), here)
    return replace(before, node=ast.Name(held))
