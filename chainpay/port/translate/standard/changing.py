"""Functions of PHP that change an array: those of compat return the changed one."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import ARRAY, BOOL, NATURAL, UNKNOWN, Kind
from ...python import TRUE, Py
from ...reasons.language import ARRAY_SET_BY_OTHER
from ...syntax import (
    Assign,
    Call,
    Closure,
    Expr,
    Index,
    Literal,
    MethodCall,
    StaticCall,
    Variable,
)
from ...usage import Outs, root
from ..calls.arguments import call_by_reference, sets
from ..definitions.closures import close
from ..places.assigned_values import assigning
from ..places.presence import read_or_none
from ..places.properties import check_part
from .callbacks import callback, hints

_REMOVING = ("array_shift", "array_pop", "array_splice")
_LENGTH = ("array_push", "array_unshift")


def change(node: Call, name: str, here: Context) -> Py:
    """Return the value of a call that changes its first argument."""
    target = _target(node)
    check_part(target, here)
    if not here.may_hoist(node) or _is_result(target):
        return _as_value(node, name, target, here)
    if name in _REMOVING:
        return _take(node, name, target, here)
    _change(node, name, target, here)
    changed = here.express(target)
    if name in _LENGTH:
        return Py(python.call("len", changed.node), NATURAL)
    return Py(ast.Constant(True), BOOL)


def _as_value(node: Call, name: str, target: Expr, here: Context) -> Py:
    """Return a call that changes its argument in the middle of an expression."""
    base = read_or_none(target, here)
    rest = _rest(node, name, here)
    if sets(rest, target, here):
        raise here.refuse(node.at, "reference", ARRAY_SET_BY_OTHER)
    made = here.php(name, base.node, *rest)
    gives, is_result = name in _REMOVING, _is_result(target)
    if is_result:
        value = Py(python.subscript(made, ast.Constant(0)) if gives else made, UNKNOWN)
    else:
        outs = Outs((0,), gives)
        value = call_by_reference(made, node, node.arguments, outs, None, here, False)
    if gives:
        return value
    if name in _LENGTH:
        changed = value if is_result else assigning(target, Py(made, ARRAY, True), here)
        return Py(python.call("len", changed.node), NATURAL)
    if is_result:
        return Py(python.subscript(ast.Tuple([made, TRUE.node]), ast.Constant(1)), BOOL)
    return Py(python.compare(value.node, ast.Is(), ast.Constant(None)), BOOL)


def _is_result(target: Expr) -> bool:
    """Return whether PHP changes what a function returned, which nobody sees."""
    return isinstance(target, (Call, MethodCall, StaticCall))


def state_change(node: Call, name: str, here: Context) -> None:
    """Translate a call that changes its first argument as a statement."""
    target = _target(node)
    check_part(target, here)
    if _is_result(target):
        made = here.php(name, here.express(target).node, *_rest(node, name, here))
        here.body.append(ast.Expr(made))
        return
    with here.trying():
        base = here.express(target)
    is_full = _is_full(base.kind, here)
    if name in ("array_shift", "array_pop") and is_full:
        at = [ast.Constant(0)] if name == "array_shift" else []
        here.body.append(ast.Expr(python.method(base.node, "pop", *at)))
        _relearn(target, replace(base.kind, plain=False), here)
    elif name in _REMOVING:
        rest = _rest_first(node, name, target, here)
        base = here.express(target)
        _assign_pair("_", target, here.php(name, base.node, *rest), here)
        _relearn(target, Kind("array", base.kind.item), here)
    else:
        _change(node, name, target, here)


def _assign_pair(held: str, target: Expr, made: ast.expr, here: Context) -> None:
    """Assign what a function took to a name, and what is left to its place."""
    place = here.place(target)
    if isinstance(place, ast.Call):  # a property that only a function reaches
        left = ast.Name(here.holding("left"))
        here.body.append(python.assign(ast.Tuple([ast.Name(held), left]), made))
        here.assign(target, Py(left, ARRAY, True))
    else:
        here.body.append(python.assign(ast.Tuple([ast.Name(held), place]), made))


def _is_full(kind: Kind, here: Context) -> bool:
    """Return whether it is a list with items, whose pointer is at the start: Python's own pop."""
    return kind.name == "list" and kind.plain and not kind.nullable and not here.facts.points


def _target(node: Call) -> Expr:
    target = node.arguments.items[0].value
    assert target is not None
    return target


def _take(node: Call, name: str, target: Expr, here: Context) -> Py:
    rest = _rest_first(node, name, target, here)
    base = here.express(target)
    item = base.kind.item or UNKNOWN
    is_full = _is_full(base.kind, here)
    if name == "array_pop" and is_full:
        _relearn(target, replace(base.kind, plain=False), here)
        return Py(python.method(base.node, "pop"), item)
    held = here.holding("taken")
    _assign_pair(held, target, here.php(name, base.node, *rest), here)
    _relearn(target, Kind("array", base.kind.item), here)
    kind = ARRAY if name == "array_splice" else replace(item, nullable=True)
    return Py(ast.Name(held), kind, name == "array_splice")


def _change(node: Call, name: str, target: Expr, here: Context) -> None:
    with here.trying():
        is_array = here.express(target).kind.is_array
    sets_it = here.usage_of([*node.arguments.items[1:]]).is_set(root(target)[0])
    is_plain = is_array and not sets_it and not any(i.spread for i in node.arguments.items)
    if name == "array_push" and is_plain:
        for item in node.arguments.items[1:]:
            assert item.value is not None
            here.state_alone(Assign(node.at, Index(node.at, target, None), item.value))
        return
    rest = _rest_first(node, name, target, here)
    base = here.express(target)
    walks = {"by_reference": ast.Constant(True)} if _walks(node, name, here) else {}
    changed = _sorted(name, base, node) or here.php(name, base.node, *rest, **walks)
    kind = _changed_kind(name, base.kind)
    if isinstance(place := here.place(target), ast.Call):
        here.assign(target, Py(changed, kind, True))
    else:
        here.body.append(python.assign(place, changed))
    _relearn(target, kind, here)


def _sorted(name: str, base: Py, node: Call) -> ast.expr | None:
    """Return ``sorted(…)`` where Python compares the items as PHP does."""
    item = base.kind.item
    is_plain = item is not None and not item.nullable and base.kind.name == "list"
    is_plain = is_plain and not base.kind.nullable and len(node.arguments.items) == 1
    if name not in ("sort", "rsort") or not is_plain or item is None:
        return None
    if item.name != "int" and not (item.name == "str" and item.word):
        return None
    reverse = {"reverse": ast.Constant(True)} if name == "rsort" else {}
    return python.call("sorted", base.node, **reverse)


def _rest_first(node: Call, name: str, target: Expr, here: Context) -> list[ast.expr]:
    """Return the other arguments, which are evaluated before PHP reads the array."""
    rest = _rest(node, name, here)
    if not sets(rest, target, here):
        return rest
    held = [ast.Name(here.holding("value")) for _ in rest]
    here.body += [python.assign(name, each) for name, each in zip(held, rest, strict=True)]
    return [*held]


def _rest(node: Call, name: str, here: Context) -> list[ast.expr]:
    items = node.arguments.items
    rest: list[ast.expr] = []
    for index, item in enumerate(items[1:]):
        assert item.value is not None
        if isinstance(item.value, Closure):
            walks = name in _WALKING and _takes_reference(item.value)
            value = close(item.value, hints(items, name, here), here, walks=walks)
        elif index == 0 and (name.startswith("u") or name in _WALKING):
            value = callback(item.value, here)
        else:
            value = here.express(item.value)
        is_spread = item.spread
        rest.append(ast.Starred(here.php("values", value.node)) if is_spread else value.node)
    return rest


_WALKING = ("array_walk", "array_walk_recursive")


def _takes_reference(node: Closure) -> bool:
    return bool(node.parameters) and node.parameters[0].by_reference


def _walks(node: Call, name: str, here: Context) -> bool:
    """Return whether ``array_walk`` changes the items: its callback takes them by reference."""
    values = [item.value for item in node.arguments.items[1:2]]
    if name not in _WALKING or not values:
        return False
    if isinstance(values[0], Literal):
        outs = here.facts.references.functions.get(str(values[0].value).lower())
        return outs is not None and outs == Outs((0,), False)
    return isinstance(values[0], Closure) and _takes_reference(values[0])


def _changed_kind(name: str, kind: Kind) -> Kind:
    if name in ("sort", "rsort", "usort", "shuffle"):
        return Kind("list", kind.item, plain=kind.plain)
    if name in ("ksort", "krsort", "asort", "arsort", "uksort", "uasort") and kind.has_words:
        return kind
    if name in _LENGTH:
        return Kind("list" if kind.name == "list" else "array")
    return Kind("array", kind.item)


def _relearn(target: Expr, kind: Kind, here: Context) -> None:
    if isinstance(target, Variable) and target.name in here.scope.kinds:
        here.learn(target.name, kind)
