"""Properties that are assigned: as their types take values, and where classes keep them."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import UNKNOWN, Kind, join
from ...python import Py
from ...reasons.hidden import READONLY
from ...reasons.language import UNSET_MAGIC, UNSET_PROPERTY
from ...syntax import Expr, Index, Name, Property, StaticProperty, Type, Variable
from ...translators import assigned, assigned_inside
from ..definitions.members import (
    attribute,
    class_value,
    find_field,
    hidden_words,
    hiding,
    is_attribute,
    lineage,
    meets_method,
    short_name,
    static_owner,
)
from ..definitions.types import coerce, type_kind


@assigned(Property, StaticProperty)
def _put_property(target: Property | StaticProperty, value: Py, here: Context) -> None:
    """Assign a value to a property."""
    if isinstance(target, StaticProperty):
        place = static_place(target, here)
        value = _typed(target, value, here)
        if place is None:
            here.body.append(ast.Expr(_set_property(target, value, here)))
        else:
            learn_property(target, value.kind, here)
            here.body.append(python.assign(place, value.node))
        return
    if not isinstance(target.name, str) or _is_guarded(target, here):
        here.body.append(ast.Expr(_set_property(target, value, here)))
        return
    value = _typed(target, value, here)
    learn_property(target, value.kind, here)
    here.body.append(python.assign(property_place(target, here), value.node))


def property_place(target: Property, here: Context) -> ast.expr:
    """Return ``base.name`` to assign to."""
    assert isinstance(target.name, str)
    base = here.express(target.base)
    name = target.name
    if base.kind.name == "object":
        return ast.Attribute(base.node, attribute(base.kind.owner, name, here))
    return ast.Attribute(base.node, name)


def _is_guarded(target: Property, here: Context) -> bool:
    """Return whether PHP doesn't simply assign: the property is hidden, or can't be changed."""
    assert isinstance(target.name, str)
    with here.trying():
        kind = here.express(target.base).kind
    if meets_method(kind, target.name, here):
        return True
    if kind.name != "object":
        is_plain = is_attribute(target.name) and kind.name != "enum"
        return not is_plain or bool(_fixing(target.name, kind, here))
    return bool(hiding(kind.owner, target.name, here)) or _is_fixed(kind.owner, target, here)


def _is_fixed(owner: str, target: Property, here: Context) -> bool:
    """Return whether a property is readonly, and not set by the constructor here."""
    known = find_field(owner, str(target.name), here)
    if known is None or "readonly" not in known[1].modifiers:
        return False
    function = here.scope.function
    name = function.declaration.name.lower() if function and function.declaration else ""
    is_this = isinstance(target.base, Variable) and target.base.name == "this"
    return not (is_this and name == "__construct")


def _fixing(name: str, kind: Kind, here: Context) -> list[ast.expr]:
    """Return the classes of the file whose objects a value may be, and that fix a property."""
    if kind.name != "unknown":
        return []
    having = [each for each in here.facts.classes.values() if name in each.fields]
    fixing = [each for each in having if "readonly" in each.fields[name].modifiers]
    written = [each.declaration.name for each in fixing if each.declaration.name]
    return [here.class_reference(Name(0, each)) for each in written]


@assigned_inside(Property, StaticProperty)
def _set_property(target: Property | StaticProperty, value: Py, here: Context) -> ast.expr:
    """Return an expression that assigns to a property, and is the value."""
    if isinstance(target, StaticProperty):
        learn_property(target, value.kind, here)
        if not isinstance(target.owner, Name):
            owner: ast.expr = class_value(target.owner, here)
        else:
            owner = static_owner(target, here) or here.class_reference(target.owner)
        short = short_name(target.owner, here) if isinstance(target.owner, Name) else ""
        name = attribute(short, target.name, here) if short else python.escape(target.name)
        return here.php("set_static", owner, ast.Constant(name), value.node)
    base = here.express(target.base)
    if not isinstance(target.name, str):
        _forget_names(here)
        name_node = here.express(target.name).node
        hidden = hidden_words(base.kind, here)
        return here.php("set_prop", base.node, name_node, value.node, *hidden)
    kind = base.kind
    if kind.name == "object":
        if word := hiding(kind.owner, target.name, here):
            words = (ast.Constant(target.name), value.node, ast.Constant(word))
            return here.php("set_hidden", base.node, *words)
        if _is_fixed(kind.owner, target, here):
            return here.php("set_readonly", base.node, ast.Constant(target.name), value.node)
    elif classes := _fixing(target.name, kind, here):
        place = (base.node, ast.Constant(target.name))
        return here.php("set_readonly", *place, value.node, *classes)
    value = _typed(target, value, here)
    learn_property(target, value.kind, here)
    name = attribute(kind.owner, target.name, here) if kind.name == "object" else target.name
    return here.php("set_prop", base.node, ast.Constant(name), value.node)


def static_place(target: StaticProperty, here: Context) -> ast.expr | None:
    """Return the place of a static property; None if it depends on the class that is called."""
    if not isinstance(target.owner, Name):
        return None
    owner = static_owner(target, here)
    if owner is None and here.facts.class_named(short_name(target.owner, here)) is not None:
        return None
    short = short_name(target.owner, here)
    reference = owner or here.class_reference(target.owner)
    return ast.Attribute(reference, attribute(short, target.name, here))


def _typed(target: Property | StaticProperty, value: Py, here: Context) -> Py:
    """Return a value as the property's type takes it."""
    owner = _owner(target, here)
    known = find_field(owner, str(target.name), here) if owner else None
    return coerce(value, known[1].type, here) if known is not None else value


def check_part(target: Expr, here: Context) -> None:
    """PHP doesn't change a part of an array that is a readonly property."""
    while isinstance(target, Index):
        target = target.base
    if not isinstance(target, Property) or not isinstance(target.name, str):
        return
    owner = _owner(target, here)
    known = find_field(owner, target.name, here) if owner else None
    fields = [known[1]] if known is not None else []
    if not owner:
        having = [each for each in here.facts.classes.values() if target.name in each.fields]
        fields = [each.fields[target.name] for each in having]
    if any("readonly" in each.modifiers and _is_array(each.type) for each in fields):
        here.todo(target.at, "hidden", READONLY.format(target.name))


def _is_array(declared: Type | None) -> bool:
    names = declared.names if declared is not None else []
    return not {name.lower() for name in names}.isdisjoint(("array", "iterable", "mixed"))


def takes(target: Expr, value: Py, here: Context) -> bool:
    """Return whether a place takes a value as it is; a property may have a type."""
    if not isinstance(target, (Property, StaticProperty)):
        return True
    if isinstance(target, Property) and isinstance(target.name, str) and _is_guarded(target, here):
        return False
    with here.trying():
        return _typed(target, value, here).node is value.node


def _owner(target: Property | StaticProperty, here: Context) -> str:
    """Return the class of the object, or empty."""
    if isinstance(target, StaticProperty):
        return short_name(target.owner, here) if isinstance(target.owner, Name) else ""
    with here.trying():
        kind = here.express(target.base).kind
    return kind.owner if kind.name == "object" else ""


def learn_property(target: Property | StaticProperty, kind: Kind, here: Context) -> None:
    """Note what a property may be; of an object that is not known, of all classes that have it."""
    name = target.name
    if not isinstance(name, str):
        _forget_names(here)
        return
    owner = _owner(target, here)
    if owner:
        known = here.facts.class_named(owner)
        _learn(known.properties if known is not None else {}, name, kind, owner, here)
        return
    for facts in here.facts.classes.values():
        if name in facts.properties or name in facts.fields:
            _learn(facts.properties, name, kind, facts.name, here)


def _learn(table: dict[str, Kind], name: str, kind: Kind, owner: str, here: Context) -> None:
    known = find_field(owner, name, here)
    declared = type_kind(known[1].type, here) if known is not None else None
    if declared is not None and declared.name not in ("unknown", "array"):
        kind = declared
    table[name] = join(table.get(name), kind)


def _forget_names(here: Context) -> None:
    """A property whose name is computed may be any of the class."""
    facts = here.facts.class_named(here.scope.in_class)
    for each in [facts] if facts is not None else here.facts.classes.values():
        for name in each.properties:
            each.properties[name] = join(each.properties[name], UNKNOWN)


def _meets_magic(kind: Kind, name: object, here: Context) -> bool:
    """Return whether a property that a class declares may be one of an object with ``__get``."""
    is_object = kind.name == "object"
    classes = [*lineage(kind.owner, here)] if is_object else here.facts.classes.values()
    magic = ("__get", "__set", "__isset")
    return any(
        (name in each.fields if isinstance(name, str) else bool(each.fields))
        and any(here.facts.find_method(each.name, method) for method in magic)
        for each in classes
    )


def unset_property(target: Property, here: Context) -> None:
    """``unset($object->name)``."""
    base = here.express(target.base)
    words: list[ast.expr] = []
    if _meets_magic(base.kind, target.name, here):
        here.todo(target.at, "unset", UNSET_MAGIC)
    if not isinstance(target.name, str):
        words = hidden_words(base.kind, here)
        name: ast.expr = here.express(target.name).node
    else:
        is_object = base.kind.name == "object"
        own = attribute(base.kind.owner, target.name, here) if is_object else target.name
        name = ast.Constant(own)
        if is_object and find_field(base.kind.owner, target.name, here) is not None:
            here.note(target.at, "unset", UNSET_PROPERTY.format(target.name))
    here.body.append(ast.Expr(here.php("unset_prop", base.node, name, *words)))
