"""Assignments: as statements, and as values in the middle of an expression."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context, expression, statement
from ...kinds import NEVER, Kind, join
from ...python import Py
from ...syntax import (
    ArrayLiteral,
    Assign,
    AssignOperator,
    Expr,
    ExpressionStatement,
    Index,
    Literal,
    Property,
    StaticProperty,
    Step,
    Variable,
)
from ...usage import EVERYWHERE, root
from .arrays import empty_dict
from .copies import copied, copied_if_changed, holds_others, own_depth, sources, stored
from .counting import counted_value


@statement(ExpressionStatement)
def _expression_statement(node: ExpressionStatement, here: Context) -> None:
    state_expression(node.value, here)


def state_expression(value: Expr, here: Context) -> None:
    """Translate an expression whose value nobody wants."""
    from ..calls import state_call
    from .compound import assign_operator, step

    if isinstance(value, Assign):
        assign(value, here)
    elif isinstance(value, AssignOperator):
        assign_operator(value, here)
    elif isinstance(value, Step):
        step(value, here)
    else:
        state_call(value, here)


# $a = b


def assign(node: Assign, here: Context) -> None:
    """Translate an assignment that is a statement."""
    from .destructuring import destructure_value
    from .elements import steady
    from .references import assign_reference

    if node.by_reference:
        assign_reference(node, here)
        return
    if isinstance(node.target, ArrayLiteral):
        destructure_value(node.target, node.value, node, here)
        return
    if isinstance(node.value, Assign) and not node.value.by_reference:  # $a = $b = 0
        _assign_twice(node, node.value, here)
        return
    if _assign_in_another_way(node, here):
        return
    target = (
        node.target if isinstance(node.value, Literal) else steady(node.target, here, node.value)
    )
    put(target, assigned_value(node, here), here)


def _assign_twice(node: Assign, inner: Assign, here: Context) -> None:
    from .elements import steady

    target = node.target if isinstance(inner.value, Literal) else steady(node.target, here, inner)
    inner = _steady_inner(inner, here)
    assign(inner, here)
    if isinstance(inner.target, ArrayLiteral):
        put(target, here.express(inner.value), here)
        return
    value = here.express(inner.target)
    place, depth = root(node.target)
    source, _ = root(inner.target)
    copy = max(here.changes_after(place, node) - depth, here.changes_after(source, node))
    copy = EVERYWHERE if depth and place == source else copy  # $a['x'] = $a = f()
    from .copies import copied

    put(
        target,
        copied(value, copy, here) if copy > 0 and value.kind.may_be_array else value,
        here,
    )


def _steady_inner(inner: Assign, here: Context) -> Assign:
    """Return an assignment whose place is read again: its keys are evaluated once."""
    from .elements import steady

    target = steady(inner.target, here, inner.value)
    if target is inner.target:
        return inner
    made = replace(inner, target=target)
    here.alias_node(inner, made)
    return made


def _assign_in_another_way(node: Assign, here: Context) -> bool:
    from ..definitions.closures import name_closure
    from ..flow.matches import assign_by_match

    return name_closure(node, here) or assign_by_match(node, here)


def assigned_value(node: Assign, here: Context) -> Py:
    """Return the value of an assignment: a copy, if two places would share an array."""
    place, inside = root(node.target)
    if isinstance(node.value, ArrayLiteral) and not node.value.items:
        return _empty_for(place, inside, here)
    value = counted_value(node, stored(node.value, node, here), here)
    if inside and value.kind.may_be_array and any(root(s)[0] == place for s in sources(node.value)):
        return copied(value, EVERYWHERE, here)  # $a['x'] = $a
    if isinstance(node.value, ArrayLiteral):
        own = 1 if holds_others(node.value, here) else EVERYWHERE
    else:
        own = own_depth(value, node.value)
    return copied_if_changed(value, place, inside, node, here, own)


def _empty_for(place: str, inside: int, here: Context) -> Py:
    """Return ``[]``, or ``{}`` for a place that gets keys."""
    is_property = place.startswith(("->", "::"))
    keyed = here.facts.keyed if is_property else here.scope.usage.keyed
    name = place[2:] if is_property else place
    is_pushed = not is_property and name in here.scope.usage.pushed
    if name in keyed and not inside and not is_pushed:
        return empty_dict()
    return Py(ast.List([]), Kind("list", NEVER), True)


def put(target: Expr, value: Py, here: Context) -> None:
    """Assign a value to a place, as a statement."""
    from .destructuring import destructure
    from .elements import put_element
    from .properties import put_property

    match target:
        case Variable():
            put_variable(target, value, here)
        case Index():
            put_element(target, value, here)
        case Property() | StaticProperty():
            put_property(target, value, here)
        case ArrayLiteral():
            destructure(target, value, target, here)
        case _:
            raise here.refuse(target.at, "syntax", "this can't be assigned to")


def put_variable(target: Variable, value: Py, here: Context) -> None:
    """Assign a value to a variable."""
    node = here.place(target)
    if target.name == "this":
        raise here.refuse(target.at, "syntax", "$this can't be assigned to")
    if not _adopt(node, value, here) and ast.unparse(node) != ast.unparse(value.node):
        here.body.append(python.assign(node, value.node))
    learn_variable(target.name, value.kind, here)


def learn_variable(name: str, kind: Kind, here: Context) -> None:
    """Note what a variable is from here on, also one that an attribute of a function keeps."""
    facts = here.scope.function
    if facts is not None and name in facts.statics:
        facts.statics[name] = join(facts.statics[name], kind)
        kind = facts.statics[name]
    here.learn(name, kind)


def _adopt(node: ast.expr, value: Py, here: Context) -> bool:
    """Give the variable's name to a value that was only held for it: ``value, a = f(a)``."""
    last = here.body[-1] if here.body else None
    if not isinstance(value.node, ast.Name) or not isinstance(last, ast.Assign):
        return False
    target = last.targets[0]
    first = target.elts[0] if isinstance(target, ast.Tuple) else target
    if not isinstance(first, ast.Name) or first.id != value.node.id or first.id not in here.held:
        return False
    if isinstance(target, ast.Tuple):
        if not isinstance(node, ast.Name) or any(_names(each, node.id) for each in target.elts[1:]):
            return False
        target.elts[0] = node
    else:
        last.targets[0] = node
    return True


def _names(node: ast.expr, name: str) -> bool:
    return any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(node))


# As a value


@expression(Assign)
def _assign_expression(node: Assign, here: Context) -> Py:
    """An assignment that is a value: ``if ($a = f())``."""
    if node.by_reference:
        raise here.refuse(node.at, "reference", "a reference is assigned inside an expression")
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
        assign(node, here)
        return here.express(target)
    value = assigned_value(node, here)
    if not python.is_simple(value.node):
        held = here.holding("value")
        here.body.append(python.assign(ast.Name(held), value.node))
        value = Py(ast.Name(held), value.kind)
    put(target, value, here)
    return value


def _destructured(node: Assign, target: ArrayLiteral, here: Context) -> Py:
    """``if ([$a, $b] = f())``: its value is the whole array."""
    from .destructuring import destructure, destructuring

    if here.may_hoist(node):
        value = here.express(node.value)
        held = here.holding("values")
        here.body.append(python.assign(ast.Name(held), value.node))
        whole = Py(ast.Name(held), value.kind)
        destructure(target, whole, node, here)
        return whole
    return destructuring(target, here.express(node.value), node, here)


def assigning(target: Expr, value: Py, here: Context) -> Py:
    """Return an expression that assigns to a place, and is the value."""
    if isinstance(target, (Property, StaticProperty)):
        from .properties import set_property

        return Py(set_property(target, value, here), value.kind)
    if python.is_simple(value.node) or isinstance(value.node, ast.Constant):
        made = assign_form(target, value, here)
        return Py(python.subscript(ast.Tuple([made, value.node]), ast.Constant(1)), value.kind)
    held = here.holding("value")
    first = ast.NamedExpr(ast.Name(held), value.node)
    made = assign_form(target, Py(ast.Name(held), value.kind, value.fresh), here)
    return Py(python.subscript(ast.Tuple([first, made]), ast.Constant(0)), value.kind)


def assign_form(target: Expr, value: Py, here: Context) -> ast.expr:
    """Return an expression that assigns to a place, whatever it is itself."""
    from .elements import changed_form
    from .properties import set_property

    match target:
        case Variable() if target.name in here.scope.references:
            place = here.scope.references[target.name]
            learn_variable(target.name, value.kind, here)
            return set_place(place, value.node, here)
        case Variable():
            learn_variable(target.name, value.kind, here)
            here.evaluated.append(target.name)
            return ast.NamedExpr(ast.Name(here.variable(target.name)), value.node)
        case Property() | StaticProperty():
            return set_property(target, value, here)
        case Index():
            return changed_form(target, value, here)
    raise here.refuse(target.at, "assignment", "this can't be assigned to inside an expression")


def set_place(place: ast.expr, value: ast.expr, here: Context) -> ast.expr:
    """Return an expression that sets an attribute or an element."""
    if isinstance(place, ast.Attribute):
        return here.php("set_prop", place.value, ast.Constant(place.attr), value)
    assert isinstance(place, ast.Subscript)
    return here.php("set_item", place.value, place.slice, value)
