"""Elements: writing into arrays, and taking out of them."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import ARRAY, BYTES, NEVER, NULL, UNKNOWN, Kind, join
from ...nodes import walk
from ...python import Py
from ...reasons.language import KEY_OF_ITSELF, NOT_UNSET, UNSET_IN_LOOP, UNSETS_GLOBAL
from ...syntax import (
    Binary,
    Expr,
    Index,
    Property,
    StaticProperty,
    Unary,
    Unset,
    Variable,
)
from ...translators import assigned, assigned_inside, statement
from ...usage import has_effects, root
from .assigned_values import learn_variable, put_variable, set_place
from .building import THROWING
from .keys import array_key, plain_key
from .presence import read_or_none
from .properties import check_part, learn_property, unset_property


def steady(target: Expr, here: Context, value: Expr | None = None) -> Expr:
    """Return a place whose keys and objects are evaluated once, and before a value, as PHP does."""
    match target:
        case Index(base=base, key=key):
            inner = steady(base, here, value)
            return Index(target.at, inner, None if key is None else _once(key, here, value))
        case Property(base=base) if has_effects(base) and not isinstance(base, Variable):
            is_place = isinstance(base, (Property, StaticProperty, Index))
            inner = steady(base, here, value) if is_place else _once(base, here)
            return replace(target, base=inner)
    return target


def _once(node: Expr, here: Context, before: Expr | None = None) -> Expr:
    """Return a stand-in for an expression that has effects: a variable that nobody else has."""
    is_early = has_effects(node) or (before is not None and _is_before(node, before, here))
    if not is_early or isinstance(node, (Property, StaticProperty)) or not here.can_hoist:
        return node
    value = here.express(node)
    held = here.holding("key")
    here.body.append(python.assign(ast.Name(held), value.node))
    stand_in = f"{held} "
    here.scope.references[stand_in] = ast.Name(held)
    here.scope.kinds[stand_in] = value.kind
    return Variable(node.at, stand_in)


def _is_before(key: Expr, value: Expr, here: Context) -> bool:
    """Return whether a key may throw, which the effects and errors of a value must not precede."""
    return may_throw(key, here) and (may_throw(value, here) or not here.is_quiet(value))


def may_throw(node: Expr, here: Context) -> bool:
    """Return whether operators in a node may throw."""
    if not any(isinstance(each, (Binary, Unary)) for each in walk(node)):
        return False
    with here.trying():
        made = here.express(node).node
    texts = (ast.unparse(each.func) for each in ast.walk(made) if isinstance(each, ast.Call))
    divides = any(isinstance(each, (ast.Div, ast.Mod, ast.FloorDiv)) for each in ast.walk(made))
    return divides or any(text in THROWING for text in texts)


# $a['k'] = b


@assigned(Index)
def _put_element(target: Index, value: Py, here: Context) -> None:
    """Assign to an element: in place if that is what Python does, else by compat."""
    if isinstance(target.key, Variable) and root(target)[0] == target.key.name:
        raise here.refuse(target.at, "syntax", KEY_OF_ITSELF)
    check_part(target, here)
    if isinstance(target.base, Index):
        _put_nested(target, target.base, value, here)
        return
    base = ready(target.base, here)
    if target.key is None:
        _push(target, base, value, here)
        return
    if base.kind.name == "object":
        key = here.express(target.key)
        here.body.append(python.assign(python.subscript(base.node, key.node), value.node))
        return
    key = array_key(target.key, here)
    if base.kind.name == "dict" and not base.kind.nullable:
        here.body.append(python.assign(python.subscript(base.node, key.node), value.node))
    else:
        _replace(target.base, here.php("put", base.node, plain_key(key), value.node), here)
    learn_element(target, key, value.kind, here)


def _push(target: Index, base: Py, value: Py, here: Context) -> None:
    if base.kind.name == "list" and not base.kind.nullable:
        here.body.append(ast.Expr(python.method(base.node, "append", value.node)))
    elif base.kind.name == "object":
        none = python.subscript(base.node, ast.Constant(None))
        here.body.append(python.assign(none, value.node))
    else:
        _replace(target.base, here.php("push", base.node, value.node), here)
    learn_element(target, None, value.kind, here)


def _replace(base: Expr, changed: ast.expr, here: Context) -> None:
    """Assign a changed array to its place, whose kind is learned by who changes it."""
    place = here.place(base)
    if isinstance(place, ast.Call):  # a property whose name is none in Python
        here.body.append(ast.Expr(here.assign_inside(base, Py(changed, ARRAY))))
    else:
        here.body.append(python.assign(place, changed))


def ready(node: Expr, here: Context) -> Py:
    """Return a place that gets an element: a variable that isn't set yet is an empty array."""
    if not isinstance(node, Variable):
        return _certain_array(_present(node, here))
    is_new = node.name not in here.scope.kinds and node.name not in here.scope.references
    if is_new and node.name != "this" and not node.name.startswith("_"):
        if here.scope.usage.is_in_loop(node):
            here.scope.missing.add(node.name)
            return Py(ast.Name(here.variable(node.name)), Kind("array", nullable=True))
        takes_keys = node.name in here.scope.usage.keyed
        form = ast.Dict([], []) if takes_keys else ast.List([])
        kind = Kind("dict" if takes_keys else "list", NEVER, closed=takes_keys)
        put_variable(node, Py(form, kind, True), here)
    return _certain_array(here.express(node))


def _present(node: Expr, here: Context) -> Py:
    """Return a place that gets an element; an object that is not known may not have it yet."""
    if isinstance(node, Property):
        with here.trying():
            is_open = here.express(node.base).kind.name in ("namespace", "unknown")
        if is_open or not isinstance(node.name, str):
            return read_or_none(node, here)
    return here.express(node)


def _certain_array(value: Py) -> Py:
    if value.kind.name == "null" or (value.kind.nullable and value.kind.name in ("list", "dict")):
        return Py(value.node, Kind("array", nullable=True))
    return value


# $a['x']['y'][] = b


def _put_nested(target: Index, base: Index, value: Py, here: Context) -> None:
    """Assign deep in an array: PHP makes the arrays on the way that are missing."""
    if _put_in_default(target, base, value, here):
        return
    place, path = _path(target, here)
    if isinstance(place, Variable) and place.name not in here.scope.references:
        ready(place, here)
    root_value = _present(place, here)
    changed = here.php("put_at", root_value.node, ast.Tuple(path), value.node)
    _replace(place, changed, here)
    _learn_changed(place, here)


def _put_in_default(target: Index, base: Index, value: Py, here: Context) -> bool:
    """Write ``groups.setdefault(key, []).append(value)`` where the elements are known."""
    if base.key is None or not isinstance(base.base, Variable):
        return False
    outer = ready(base.base, here)
    item = outer.kind.item
    form = "list" if target.key is None else "dict"
    if outer.kind.name != "dict" or outer.kind.nullable or item is None:
        return False
    constant = getattr(base.key, "value", None)
    if isinstance(constant, str) and (known := outer.kind.field(constant)) is not None:
        item = known
    if item != NEVER and (item.name != form or item.nullable):
        return False
    key = array_key(base.key, here)
    empty: ast.expr = ast.List([]) if form == "list" else ast.Dict([], [])
    made = python.method(outer.node, "setdefault", key.node, empty)
    if isinstance(constant, str) and outer.kind.field(constant) is not None:
        made = python.subscript(outer.node, key.node)
    if target.key is None:
        here.body.append(ast.Expr(python.method(made, "append", value.node)))
    else:
        inner_key = array_key(target.key, here).node
        here.body.append(python.assign(python.subscript(made, inner_key), value.node))
    inner = Kind(form, join(item.item if item != NEVER else NEVER, value.kind), plain=True)
    learn_element(base, key, inner if item == NEVER else join(item, inner), here)
    return True


def _path(target: Expr, here: Context) -> tuple[Expr, list[ast.expr]]:
    """Return the place of an element, and its keys; None is the place after the last."""
    if not isinstance(target, Index):
        return target, []
    place, path = _path(target.base, here)
    key = ast.Constant(None) if target.key is None else plain_key(array_key(target.key, here))
    return place, [*path, key]


def learn_element(target: Index, key: Py | None, value: Kind, here: Context) -> None:
    """Note what an array has from here on."""
    if not isinstance(target.base, Variable) or target.base.name not in here.scope.kinds:
        _learn_outside(target, key, here)
        return
    name = target.base.name
    kind = here.scope.kinds[name]
    if kind.name in ("object", "unknown", "json"):  # perhaps a text, or an object
        return
    if kind.name == "str":
        learn_variable(name, BYTES, here)
        return
    if key is None:
        item = join(kind.item, value) if kind.item is not None else None
        form = "list" if kind.name == "list" and not kind.nullable else "array"
        learn_variable(name, Kind(form, item, plain=True), here)
        return
    if kind.name != "dict" or kind.nullable:
        learn_variable(name, replace(ARRAY, plain=True), here)
        return
    constant = key.node.value if isinstance(key.node, ast.Constant) else None
    fields = dict(kind.fields)
    closed = kind.closed and isinstance(constant, str)
    if isinstance(constant, str):
        fields[constant] = value
    elif key.kind.name != "int":  # any of the fields may have been set
        fields = {}
    item = join(kind.item, value) if kind.item is not None else None
    learn_variable(name, Kind("dict", item, tuple(fields.items()), plain=True, closed=closed), here)


def has_words(kind: Kind) -> bool:
    """Return whether a kind is of a dict under whose words something is: it stays a dict."""
    return kind.name == "dict" and not kind.nullable and bool(kind.fields)


def _learn_outside(target: Index, key: Py | None, here: Context) -> None:
    if isinstance(target.base, (Property, StaticProperty)):
        with here.trying():
            is_dict = here.express(target.base).kind.name == "dict"
        kind = (
            Kind("dict")
            if key is not None and is_dict
            else Kind("list" if key is None else "array")
        )
        learn_property(target.base, kind, here)
    else:
        _learn_changed(target, here)


def _learn_changed(place: Expr, here: Context) -> None:
    """Note that something deep in an array is another."""
    while isinstance(place, Index):
        place = place.base
    if isinstance(place, Variable) and place.name in here.scope.kinds:
        kind = here.scope.kinds[place.name]
        fields = tuple((name, UNKNOWN) for name, _ in kind.fields)
        is_pushed = place.name in here.scope.usage.pushed  # then it may have another next number
        stays = has_words(kind) and not is_pushed
        learn_variable(place.name, Kind("dict", None, fields, plain=True) if stays else ARRAY, here)
    elif isinstance(place, (Property, StaticProperty)):
        learn_property(place, ARRAY, here)


@assigned_inside(Index)
def _changed_form(target: Index, value: Py, here: Context) -> ast.expr:
    """Return an expression that assigns to an element, for the middle of an expression."""
    check_part(target, here)
    place, path = _path(target, here)
    base = read_or_none(place, here)
    if base.kind.name == "object":
        return set_place(python.subscript(base.node, path[0]), value.node, here)
    changed = here.php("put_at", base.node, ast.Tuple(path), value.node)
    return here.assign_inside(place, Py(changed, replace(ARRAY, plain=True)))


# unset


@statement(Unset)
def _unset(node: Unset, here: Context) -> None:
    for target in node.targets:
        if isinstance(target, Variable):
            _unset_variable(target, here)
        elif isinstance(target, Index) and target.key is not None:
            _remove(target, here)
        elif isinstance(target, Property):
            unset_property(target, here)
        else:
            raise here.refuse(node.at, "syntax", NOT_UNSET)


def _unset_variable(target: Variable, here: Context) -> None:
    reference = here.scope.references.get(target.name)
    if isinstance(reference, ast.Subscript):  # of foreach by reference
        here.todo(target.at, "reference", UNSET_IN_LOOP.format(target.name))
        return
    if reference is not None and target.name not in here.scope.aliases:
        here.scope.references.pop(target.name)
        here.scope.kinds.pop(target.name, None)
        return
    if reference is not None:
        here.scope.references.pop(target.name)
        here.scope.kinds[target.name] = NULL
        here.body.append(python.assign(ast.Name(here.variable(target.name)), ast.Constant(None)))
        return
    if here.variable(target.name) in here.scope.globals:
        here.todo(target.at, "reference", UNSETS_GLOBAL.format(target.name))
        return
    if target.name in here.scope.kinds:
        here.body.append(python.assign(here.place(target), ast.Constant(None)))
        here.learn(target.name, NULL)


def _remove(target: Index, here: Context) -> None:
    assert target.key is not None
    check_part(target, here)
    if isinstance(target.base, Index):
        place, path = _path(target, here)
        value = read_or_none(place, here)
        _replace(place, here.php("remove_at", value.node, ast.Tuple(path)), here)
        _learn_changed(place, here)
        return
    base = read_or_none(target.base, here)
    if base.kind.name == "object":
        key = here.express(target.key)
        here.body.append(ast.Delete([python.subscript(base.node, key.node)]))
        return
    key = array_key(target.key, here)
    place_name, _ = root(target.base)
    is_pushed = place_name in here.scope.usage.pushed or place_name.startswith(("->", "::"))
    is_plain = not (is_pushed or here.facts.points)
    if base.kind.name == "dict" and not base.kind.nullable and is_plain:
        removed = python.method(base.node, "pop", key.node, ast.Constant(None))
        here.body.append(ast.Expr(removed))
        stays = True
    else:
        stays = False
        _replace(target.base, here.php("remove", base.node, plain_key(key)), here)
    if isinstance(target.base, Variable) and target.base.name in here.scope.kinds:
        kind = here.kind_of(target.base.name)
        form = "dict" if stays else "array"
        learn_variable(target.base.name, Kind(form, kind.item), here)
    elif isinstance(target.base, (Property, StaticProperty)):
        learn_property(target.base, Kind("dict" if stays else "array"), here)
