"""Destructuring: ``[$a, 'k' => $b] = …``, as a statement, in a loop, and as a value."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...python import Py
from ...reasons.language import IN_DESTRUCTURING
from ...syntax import ArrayLiteral, Expr, Item, Literal, Node, Variable
from ...translators import assigned, assigned_inside
from ...usage import root
from .arrays import field_kind
from .copies import changes_of, copied_if_changed
from .keys import array_key, plain_key


def destructure_value(target: ArrayLiteral, value: Expr, at: Node, here: Context) -> None:
    """Assign the elements of an expression's value to places."""
    if isinstance(value, ArrayLiteral) and _swap(target, value, here):
        return
    source = here.express(value)
    if source.kind.may_be_array and changes_of(value, at, here) > 1:
        source = Py(here.php("copied", source.node), source.kind)
    destructure(target, source, at, here)


def _swap(target: ArrayLiteral, value: ArrayLiteral, here: Context) -> bool:
    """``[$a, $b] = [$b, $a]`` is ``a, b = b, a``."""
    if any(item.key or item.spread or item.by_reference for item in (*target.items, *value.items)):
        return False
    places = [item.value for item in target.items]
    targets = [place for place in places if isinstance(place, Variable)]
    if not len(targets) == len(places) == len(value.items) or len(targets) < 2:
        return False
    values = [here.express(item.value) for item in value.items if item.value is not None]
    if any(each.kind.may_be_array for each in values):
        return False
    names = ast.Tuple([here.place(each) for each in targets])
    here.body.append(python.assign(names, ast.Tuple([each.node for each in values])))
    for each, made in zip(targets, values, strict=True):
        here.learn(each.name, made.kind)
    return True


def destructure(target: ArrayLiteral, value: Py, at: Node, here: Context) -> None:
    """Assign the elements of a value to the places of ``[…] =``."""
    used = [item for item in target.items if item.value is not None]
    changes_source = isinstance(value.node, ast.Name) and any(
        _changes(item.value, value.node.id, here) for item in used
    )
    if (not python.is_simple(value.node) and len(used) > 1) or changes_source:
        held = here.holding("values")
        node = here.php("copied", value.node) if changes_source else value.node
        here.body.append(python.assign(ast.Name(held), node))
        value = replace(value, node=ast.Name(held))
    for index, item in enumerate(target.items):
        if item.value is None:
            continue
        here.assign(item.value, _part(value, item, index, at, here))


def _changes(place: Expr | None, source: str, here: Context) -> bool:
    """Return whether assigning to a place changes the array that is destructured."""
    if isinstance(place, ArrayLiteral):
        return any(_changes(item.value, source, here) for item in place.items)
    name = root(place)[0] if place is not None else ""
    is_variable = bool(name) and not name.startswith(("->", "::"))
    return is_variable and here.variable(name) == source


def _part(value: Py, item: Item, index: int, at: Node, here: Context) -> Py:
    """Return an element, or None where there is none; an array that is changed is copied."""
    if item.by_reference:
        raise here.refuse(item.at, "reference", IN_DESTRUCTURING)
    key = array_key(item.key or Literal(item.at, index), here)
    kind = field_kind(value.kind, key, here)
    constant = key.node.value if isinstance(key.node, ast.Constant) else None
    is_first = value.kind.name == "list" and value.kind.plain and constant == 0
    is_field = isinstance(constant, str) and value.kind.field(constant) is not None
    if (is_first or is_field) and not value.kind.nullable:
        part = Py(python.subscript(value.node, key.node), kind)
    else:
        read = here.php("at", value.node, plain_key(key))
        part = Py(read, replace(kind, nullable=True, maybe=False))
    assert item.value is not None
    if isinstance(item.value, ArrayLiteral):
        return part
    place, inside = root(item.value)
    return copied_if_changed(part, place, inside, at, here)


@assigned(ArrayLiteral)
def _destructure(target: ArrayLiteral, value: Py, here: Context) -> None:
    destructure(target, value, target, here)


@assigned_inside(ArrayLiteral)
def _destructure_inside(target: ArrayLiteral, value: Py, here: Context) -> ast.expr:
    return destructuring(target, value, target, here).node


def destructuring(target: ArrayLiteral, value: Py, at: Node, here: Context) -> Py:
    """Return an expression that assigns the elements of a value, and is the value."""
    held = here.holding("values")
    whole = Py(ast.Name(held), value.kind)
    made: list[ast.expr] = [ast.NamedExpr(ast.Name(held), value.node)]
    for index, item in enumerate(target.items):
        if item.value is None:
            continue
        part = _part(whole, item, index, at, here)
        made.append(here.assign_inside(item.value, part))
    return Py(python.subscript(ast.Tuple(made), ast.Constant(0)), value.kind)
