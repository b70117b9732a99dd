"""Members: properties, static properties, constants of classes and the cases of enums."""

from __future__ import annotations

import ast
from dataclasses import replace

from .. import python
from ..context import ClassFacts, Context, expression
from ..kinds import STR, UNKNOWN, Kind, object_of
from ..python import Py
from ..syntax import ClassConstant, Name, Property, StaticProperty
from .values import literal


@expression(Property)
def _property(node: Property, here: Context) -> Py:
    base = here.express(node.base)
    if not isinstance(node.name, str):
        name = here.express(node.name)
        return Py(here.php("prop", base.node, name.node), UNKNOWN)
    if node.nullsafe:
        held, first = here.hold(base)
        read = property_of(replace(base, node=held, kind=base.kind.certain()), node.name, here)
        kind = replace(read.kind, nullable=True)
        return Py(ast.IfExp(python.is_none(first), ast.Constant(None), read.node), kind)
    return property_of(base, node.name, here)


def property_of(base: Py, name: str, here: Context) -> Py:
    """Return a property of a value."""
    kind = base.kind
    if (known := here.library.property(base, name, here)) is not None:
        return known
    if kind.name == "object":
        return Py(
            ast.Attribute(base.node, attribute(kind.owner, name, here)), _learned(kind, name, here)
        )
    if kind.name == "enum":
        is_text = name == "name" or _is_text_enum(kind, here)
        return Py(ast.Attribute(base.node, name), STR if is_text else UNKNOWN)
    if kind.name in ("namespace", "json"):
        if kind.nullable:
            read = here.php("prop", base.node, ast.Constant(name))
            return Py(read, replace(here.library.field_kind(kind, name), nullable=True))
        return Py(_attribute(base.node, name), here.library.field_kind(kind, name))
    return Py(_attribute(base.node, name), UNKNOWN)


def _is_text_enum(kind: Kind, here: Context) -> bool:
    facts = here.class_facts(kind.owner)
    return facts is not None and facts.declaration.backing == "string"


def _attribute(base: ast.expr, name: str) -> ast.expr:
    if not name.isidentifier():
        return python.call("getattr", base, ast.Constant(name))
    return ast.Attribute(base, python.escape(name))


def attribute(owner: str, name: str, here: Context) -> str:
    """Return the name of a property: another one if a method has it."""
    for facts in _lineage(owner, here):
        if name in facts.renamed:
            return facts.renamed[name]
    return python.escape(name)


def _lineage(owner: str, here: Context) -> list[ClassFacts]:
    """Return a class of the file with its parents and traits, and what uses it as a trait."""
    found: list[ClassFacts] = []
    waiting = [owner.lower()]
    while waiting:
        facts = here.facts.classes.get(waiting.pop(0))
        if facts is not None and facts not in found:
            found.append(facts)
            waiting += facts.relatives
    return found


def _learned(kind: Kind, name: str, here: Context) -> Kind:
    for facts in _lineage(kind.owner, here):
        if name in facts.properties:
            return facts.properties[name]
    return UNKNOWN


@expression(StaticProperty)
def _static_property(node: StaticProperty, here: Context) -> Py:
    if not isinstance(node.owner, Name):
        owner = here.express(node.owner)
        return Py(ast.Attribute(owner.node, node.name), UNKNOWN)
    word = node.owner.text.lower()
    short = here.scope.in_class if word in ("self", "static", "parent") else node.owner.text
    name = attribute(short.rpartition("\\")[2], node.name, here)
    reference = here.class_reference(node.owner)
    return Py(ast.Attribute(reference, name), _learned(object_of(short), node.name, here))


@expression(ClassConstant)
def _class_constant(node: ClassConstant, here: Context) -> Py:
    if not isinstance(node.owner, Name):
        owner = here.express(node.owner)
        if node.name == "class":
            return Py(here.php("get_class", owner.node), STR)
        return Py(ast.Attribute(owner.node, python.escape(node.name)), UNKNOWN)
    if node.name == "class":
        return _class_text(node, here)
    if (known := here.library.constant(node.owner.text, node.name, here)) is not None:
        return known
    word = node.owner.text.lower()
    short = (
        here.scope.in_class if word in ("self", "static") else node.owner.text.rpartition("\\")[2]
    )
    reference = ast.Attribute(here.class_reference(node.owner), python.escape(node.name))
    if word in ("self", "static") and here.in_class_body:
        return Py(ast.Name(python.escape(node.name)), _constant_kind(short, node.name, here))
    return Py(reference, _constant_kind(short, node.name, here))


def _constant_kind(short: str, name: str, here: Context) -> Kind:
    for facts in _lineage(short, here):
        declared = facts.constants.get(name)
        if declared is None:
            continue
        if declared.is_case:
            return Kind("enum", owner=facts.declaration.name)
        if declared.value is not None and here.depth < 5:
            here.depth += 1
            try:
                with here.trying():
                    return here.express(declared.value).kind
            finally:
                here.depth -= 1
    return UNKNOWN


def _class_text(node: ClassConstant, here: Context) -> Py:
    assert isinstance(node.owner, Name)
    word = node.owner.text.lower()
    if word in ("self", "static"):
        return literal(here.full_class_name())
    written = here.resolve(node.owner.text)
    is_own = here.class_facts(written) is not None and "\\" not in written
    return literal(f"{here.namespace}\\{written}" if is_own and here.namespace else written)
