"""Properties as classes declare them: class attributes, or set by the constructor."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...facts import ClassFacts, join_into
from ...kinds import NULL
from ...nodes import walk
from ...python import Py
from ...syntax import (
    ArrayLiteral,
    ClassDeclaration,
    Function,
    PropertyDeclaration,
    StaticCall,
    TraitUse,
)
from ..places.arrays import empty_dict
from ..places.copies import copied
from .members import lineage
from .types import annotation, coerce, type_kind


def fields_of(node: ClassDeclaration, here: Context) -> list[PropertyDeclaration]:
    """Return the properties that a class has in Python: those of its traits are its own, too."""
    own = [each for each in node.members if isinstance(each, PropertyDeclaration)]
    if node.word == "trait":
        return [each for each in own if not is_kept_by_users(each)]
    names = {each.name for each in own}
    for trait in traits_of(node, here):
        declared = [each for each in trait.members if isinstance(each, PropertyDeclaration)]
        for each in filter(is_kept_by_users, declared):
            if each.name not in names:
                own.append(each)
                names.add(each.name)
    return own


def is_kept_by_users(each: PropertyDeclaration) -> bool:
    """Return whether each class that uses a trait has a value of its own."""
    return "static" in each.modifiers or isinstance(each.value, ArrayLiteral)


def traits_of(node: ClassDeclaration, here: Context) -> list[ClassDeclaration]:
    """Return the traits that a class uses, and those that they use."""
    declared: list[ClassDeclaration] = []
    for use in node.members:
        for name in use.names if isinstance(use, TraitUse) else ():
            facts = here.facts.class_named(here.class_key(name.text))
            if facts is not None and facts.declaration.word == "trait":
                declared += [facts.declaration, *traits_of(facts.declaration, here)]
    return declared


def is_made_by_object(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> bool:
    """Return whether a property's array would be shared by all objects."""
    if "static" in each.modifiers or not isinstance(each.value, ArrayLiteral):
        return False
    is_open = "private" not in each.modifiers  # something else may change it
    return is_open or each.name in here.facts.changed


def inherited(facts: ClassFacts, here: Context) -> list[PropertyDeclaration]:
    """Return the arrays that the constructors above a class make."""
    declared: list[PropertyDeclaration] = []
    own = {each.name for each in fields_of(facts.declaration, here)}
    above = [each for each in lineage(facts.name, here) if each is not facts]
    for each in above:
        if each.declaration.word == "class":
            for field in fields_of(each.declaration, here):
                if is_made_by_object(field, each, here) and field.name not in own:
                    declared.append(field)
                    own.add(field.name)
    return declared


def define_field(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> None:
    """Write a property as an attribute of the class."""
    traits = [other for other in lineage(facts.name, here) if other.declaration.word == "trait"]
    names = [other.renamed[each.name] for other in (facts, *traits) if each.name in other.renamed]
    name = (names or [python.escape(each.name)])[0]
    if each.value is None:
        _define_empty(each, name, facts, here)
        return
    value = initial(each, facts, here)
    here.body.append(python.assign(ast.Name(name), value.node))


def _define_empty(each: PropertyDeclaration, name: str, facts: ClassFacts, here: Context) -> None:
    declared = annotation(each.type, here)
    is_set = each.name in facts.constructed and "static" not in each.modifiers
    if each.type is not None and is_set:
        if declared is not None:
            here.body.append(ast.AnnAssign(ast.Name(name), declared, None, 1))
        return
    if declared is not None:
        if "None" not in ast.unparse(declared):
            declared = ast.BinOp(declared, ast.BitOr(), ast.Constant(None))
        here.imports.add(("__future__", "annotations", ""))
        here.body.append(ast.AnnAssign(ast.Name(name), declared, ast.Constant(None), 1))
    else:
        here.body.append(python.assign(ast.Name(name), ast.Constant(None)))
    if not is_set and each.type is None:
        join_into(facts.properties, each.name, NULL)


def initial(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> Py:
    """Return what a property is at the start, and note its kind."""
    assert each.value is not None
    is_empty = isinstance(each.value, ArrayLiteral) and not each.value.items
    keyed = is_empty and each.name in here.facts.keyed
    value = empty_dict() if keyed else coerce(here.express(each.value), each.type, here)
    declared = type_kind(each.type, here)
    is_exact = declared is not None and declared.name not in ("unknown", "array")
    join_into(facts.properties, each.name, declared if is_exact and declared else value.kind)
    return value


# Constructors


def initialize(
    fields: list[PropertyDeclaration], facts: ClassFacts, here: Context
) -> list[ast.stmt]:
    """Return what makes the arrays of an object."""
    made: list[ast.stmt] = []
    for each in fields:
        name = _name_of(each, facts, here)
        target = ast.Attribute(ast.Name("self"), name)
        if _is_replaced(each, facts, here):  # a class below has another value
            value = Py(ast.Attribute(ast.Name("self"), name), initial(each, facts, here).kind)
            made.append(python.assign(target, copied(value, 9, here).node))
        else:
            made.append(python.assign(target, initial(each, facts, here).node))
    return made


def _name_of(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> str:
    for owner in lineage(facts.name, here):
        if each.name in owner.renamed:
            return owner.renamed[each.name]
    return facts.renamed.get(each.name, python.escape(each.name))


def _is_replaced(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> bool:
    name = facts.name
    return bool(name) and any(
        isinstance(member, PropertyDeclaration) and member.name == each.name
        for below in here.facts.below(name)
        for member in below.declaration.members
    )


def is_class_attribute(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> bool:
    """Return whether a property stands in the body of the class, whatever objects have."""
    return not is_made_by_object(each, facts, here) or _is_replaced(each, facts, here)


def calls_parent(node: Function | None) -> bool:
    """Return whether a constructor calls that of its parent."""
    return node is not None and any(
        isinstance(each, StaticCall) and str(each.name).lower() == "__construct"
        for part in node.body or []
        for each in walk(part)
    )
