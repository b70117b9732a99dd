"""What is known of classes before they are translated."""

from __future__ import annotations

from dataclasses import replace

from ...context import Context
from ...facts import ClassFacts, Facts, Field, FunctionFacts, join_into
from ...kinds import UNKNOWN, Kind, join
from ...syntax import (
    ClassDeclaration,
    ConstantDeclaration,
    Function,
    PropertyDeclaration,
    TraitUse,
)
from .types import type_kind


def learn_class(node: ClassDeclaration, name: str, here: Context) -> None:
    """Note what a class of the file has."""
    facts = ClassFacts(node, name, here.class_key(node.parent.text) if node.parent else "")
    uses = [each for use in node.members if isinstance(use, TraitUse) for each in use.names]
    relatives = [*uses, *([node.parent] if node.parent else []), *node.interfaces]
    facts.relatives = [here.class_key(each.text).lower() for each in relatives]
    here.facts.classes[name.lower()] = facts
    words = node.modifiers & {"readonly"}
    for each in node.members:
        if isinstance(each, Function):
            facts.methods[each.name.lower()] = FunctionFacts(each, name, type=each.returns)
            _learn_promoted(each, facts, words)
        elif isinstance(each, ConstantDeclaration):
            facts.constants[each.name] = each
        elif isinstance(each, PropertyDeclaration):
            facts.fields[each.name] = Field(each.modifiers | words, each.type)
    for field_name, field in facts.fields.items():
        kind = type_kind(field.type, here)
        if kind is not None and kind.name not in ("unknown", "array"):
            facts.properties[field_name] = kind
    _learn_constructed(facts, here)


def learn_outside(here: Context) -> None:
    """Note which properties others may set, so that nothing is known of them.

    Others are what stands in other files: a class above, or whoever has an object. A property that
    nothing sets here is set there, unless it is private.
    """
    unknown = replace(UNKNOWN, nullable=True)
    for facts in here.facts.classes.values():
        declared = [each for each in facts.declaration.members if not facts.module]
        is_open = (here.neighbours is None and not here.is_whole) or _has_strangers(facts, here)
        for each in declared:
            if isinstance(each, PropertyDeclaration) and not _is_closed(each):
                is_empty = each.value is None or getattr(each.value, "value", ...) is None
                is_unset = is_empty and each.name not in here.facts.assigned
                if is_unset or (is_open and not each.modifiers & {"protected", "static"}):
                    join_into(facts.properties, each.name, unknown)


def _is_closed(each: PropertyDeclaration) -> bool:
    """Return whether a property is what the file says: nothing else can set it otherwise."""
    return each.type is not None or bool(each.modifiers & {"private", "readonly"})


def _has_strangers(facts: ClassFacts, here: Context) -> bool:
    """Return whether a class inherits from one that nobody sees."""
    from chainpay.php import compat

    above = facts.parent
    return bool(above) and here.facts.class_named(above) is None and above not in compat.__all__


def _learn_promoted(method: Function, facts: ClassFacts, words: frozenset[str]) -> None:
    if method.name.lower() == "__construct":
        for each in method.parameters:
            if each.promoted:
                facts.fields[each.name] = Field(each.modifiers | words, each.type)


def _learn_constructed(facts: ClassFacts, here: Context) -> None:
    """Note the properties that the constructor surely sets."""
    constructor = facts.methods.get("__construct")
    if constructor is None or constructor.declaration is None:
        return
    usage = here.usage_of(constructor.declaration.body or [])
    facts.constructed |= {
        place[2:]
        for place, events in usage.events.items()
        if place.startswith("->") and any(e.what == "set" and not e.path for e in events)
    }


def connect_classes(facts: Facts) -> None:
    """Let classes that inherit from each other know of each other."""
    for family in _families(facts):
        _share_properties(family)
        _rename(family)


def _families(facts: Facts) -> list[list[ClassFacts]]:
    """Return the classes in groups that inherit from each other."""
    waiting = dict(facts.classes)
    families: list[list[ClassFacts]] = []
    while waiting:
        keys = [next(iter(waiting))]
        family: list[ClassFacts] = []
        while keys:
            key = keys.pop()
            each = waiting.pop(key, None)
            if each is None:
                continue
            family.append(each)
            keys += each.relatives
            keys += [other for other, known in waiting.items() if key in known.relatives]
        families.append(family)
    return families


def _share_properties(family: list[ClassFacts]) -> None:
    if all(each.properties is family[0].properties for each in family):
        return
    table: dict[str, Kind] = {}
    for each in family:
        for name, kind in each.properties.items():
            table[name] = join(table.get(name), kind)
    for each in family:
        each.properties = table


def _rename(family: list[ClassFacts]) -> None:
    """Give another name to what would be two things of one name in Python.

    A property and a method may have one name in PHP; and a private member is another one than that
    of the same name in a class below.
    """
    methods = {name for each in family for name in each.methods}
    constants = {name for each in family for name in each.constants}
    for each in family:
        for name, field in each.fields.items():
            if name.lower() in methods or name in constants:
                each.renamed[name] = f"_{name}"
            if "private" in field.modifiers and _is_below(each, name, family):
                each.renamed[name] = f"_{name}_of_{each.declaration.name or each.name}"
        for name, method in each.methods.items():
            declared = method.declaration
            if declared is None or "private" not in declared.modifiers or name.startswith("__"):
                continue
            below = [other for other in family if _inherits(other, each, family)]
            if any(name in other.methods for other in below):
                owner = each.declaration.name or each.name
                method.renamed = f"_{declared.name}_of_{owner}"


def _is_below(owner: ClassFacts, name: str, family: list[ClassFacts]) -> bool:
    return any(name in each.fields for each in family if _inherits(each, owner, family))


def _inherits(each: ClassFacts, owner: ClassFacts, family: list[ClassFacts]) -> bool:
    """Return whether a class has another one as a parent; a trait is none."""
    seen = 0
    while each.parent and seen < len(family):
        seen += 1
        above = [one for one in family if one.name.lower() == each.parent.lower()]
        if not above:
            return False
        each = above[0]
        if each is owner:
            return True
    return False
