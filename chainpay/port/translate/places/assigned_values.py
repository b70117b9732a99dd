"""What is assigned: values as a place takes them, and variables that take them."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import NEVER, Kind, join
from ...python import Py
from ...reasons.language import ASSIGNED_THIS, NOT_ASSIGNED
from ...syntax import ArrayLiteral, Assign, Expr, Node, Property, StaticProperty, Variable
from ...translators import assigned, assigned_inside
from ...usage import EVERYWHERE, root
from .arrays import empty_dict
from .copies import copied, copied_if_changed, holds_others, own_depth, sources, stored
from .counting import counted_value


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


@assigned(Node)
@assigned_inside(Node)
def _refuse(target: Expr, value: Py, here: Context) -> ast.expr:
    raise here.refuse(target.at, "syntax", NOT_ASSIGNED)


@assigned(Variable)
def put_variable(target: Variable, value: Py, here: Context) -> None:
    """Assign a value to a variable."""
    node = here.place(target)
    if target.name == "this":
        raise here.refuse(target.at, "syntax", ASSIGNED_THIS)
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


@assigned_inside(Variable)
def _put_inside(target: Variable, value: Py, here: Context) -> ast.expr:
    learn_variable(target.name, value.kind, here)
    place = here.scope.references.get(target.name)
    if place is not None:
        return set_place(place, value.node, here)
    here.evaluated.append(target.name)
    return ast.NamedExpr(ast.Name(here.variable(target.name)), value.node)


def set_place(place: ast.expr, value: ast.expr, here: Context) -> ast.expr:
    """Return an expression that sets a variable, an attribute or an element."""
    if isinstance(place, ast.Name):
        return ast.NamedExpr(place, value)
    if isinstance(place, ast.Attribute):
        return here.php("set_prop", place.value, ast.Constant(place.attr), value)
    assert isinstance(place, ast.Subscript)
    return here.php("set_item", place.value, place.slice, value)


def assigning(target: Expr, value: Py, here: Context) -> Py:
    """Return an expression that assigns to a place, and is the value."""
    if isinstance(target, (Property, StaticProperty)):  # what sets it is the value
        return Py(here.assign_inside(target, value), value.kind)
    if python.is_simple(value.node) or isinstance(value.node, ast.Constant):
        made = here.assign_inside(target, value)
        return Py(python.subscript(ast.Tuple([made, value.node]), ast.Constant(1)), value.kind)
    held = here.holding("value")
    first = ast.NamedExpr(ast.Name(held), value.node)
    made = here.assign_inside(target, Py(ast.Name(held), value.kind, value.fresh))
    return Py(python.subscript(ast.Tuple([first, made]), ast.Constant(0)), value.kind)
