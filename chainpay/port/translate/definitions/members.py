"""Members of classes: properties, static properties, constants, and the cases of enums."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import replace

from ... import python
from ...context import Context
from ...facts import ClassFacts, Field, is_anonymous
from ...kinds import STR, UNKNOWN, Kind, object_of
from ...python import Py
from ...reasons.hidden import STATIC
from ...syntax import ClassConstant, Literal, Name, Property, StaticProperty, TraitUse
from ...translators import expression
from ..values import literal

#: Words of PHP for a class, whose meaning depends on where they stand.


# What is known of them


def lineage(owner: str, here: Context) -> Iterator[ClassFacts]:
    """Yield a class of the file with its traits and parents, the nearest first."""
    seen: set[str] = set()
    waiting = [owner.lower()]
    while waiting:
        key = waiting.pop(0)
        facts = here.facts.classes.get(key)
        if facts is not None and key not in seen:
            seen.add(key)
            yield facts
            waiting += facts.relatives


def short_name(owner: Name, here: Context) -> str:
    """Return the short name of a class as the file sees it, also of ``self`` and ``parent``."""
    word = owner.text.lower()
    if word in ("self", "static"):
        return here.scope.in_class
    if word == "parent":
        facts = here.facts.class_named(here.scope.in_class)
        return facts.parent if facts else ""
    return here.class_key(owner.text)


def find_field(owner: str, name: str, here: Context) -> tuple[ClassFacts, Field] | None:
    """Return the class that declares a property, and what it says of it."""
    for facts in lineage(owner, here):
        if name in facts.fields:
            return facts, facts.fields[name]
    return None


def is_declared(owner: str, name: str, here: Context) -> bool:
    """Return whether objects of a class have a property from the start."""
    return find_field(owner, name, here) is not None


def hiding(owner: str, name: str, here: Context) -> str:
    """Return ``private`` or ``protected`` if a property can't be seen from here."""
    known = find_field(owner, name, here)
    return _hiding(known[0], known[1].modifiers, owner, here) if known is not None else ""


def is_method_hidden(owner: str, name: str, here: Context) -> bool:
    """Return whether a method can't be seen from here."""
    for facts in lineage(owner, here):
        method = facts.methods.get(name.lower())
        words = _words_of_traits(facts).get(name.lower())
        if words is not None:
            return bool(_hiding(facts, words, owner, here))
        if method is not None and method.declaration is not None:
            return bool(_hiding(facts, method.declaration.modifiers, owner, here))
    return False


def _words_of_traits(facts: ClassFacts) -> dict[str, frozenset[str]]:
    """Return who sees which methods of traits, where a class says it anew."""
    uses = [each for each in facts.declaration.members if isinstance(each, TraitUse)]
    return {name: frozenset({word}) for use in uses for name, word in use.words}


def find_hidden(
    owner: str, here: Context, needed: Collection[str] = ()
) -> tuple[dict[str, str], bool]:
    """Return the methods of an object that can't be seen from here, and if each is that surely.

    Args:
        owner: Its class; empty if it may be of any class of the file.
        here: The translation.
        needed: Words that a method has: ``static``.
    """
    classes = [*lineage(owner, here), *here.facts.below(owner)] if owner else []
    hidden: dict[str, str] = {}
    seen: set[str] = set()
    for facts in classes or here.facts.classes.values():
        seen |= {name for name, words in _words_of_traits(facts).items() if "public" in words}
        for name, method in facts.methods.items():
            if method.declaration is None or name.startswith("__"):
                continue
            if not method.declaration.modifiers.issuperset(needed):
                continue
            if word := _hiding(facts, method.declaration.modifiers, facts.name, here):
                hidden[name] = word
            else:
                seen.add(name)
    return hidden, seen.isdisjoint(hidden)


def hidden_words(kind: Kind, here: Context) -> list[ast.expr]:
    """Return the properties that PHP hides from here, for one whose name is computed; or nothing.

    Of an object that is not known, nothing is: it may have others of these names.
    """
    owner = kind.owner if kind.name == "object" else ""
    words: dict[str, str] = {}
    for facts in lineage(owner, here):
        is_above = facts.name.lower() != owner.lower()
        for name, field in facts.fields.items():
            is_missing = is_above and "private" in field.modifiers  # of another class
            word = "" if is_missing else _hiding(facts, field.modifiers, owner, here)
            words.setdefault(name, word)
    hidden = {name: word for name, word in words.items() if word}
    keys, values = map(ast.Constant, hidden), map(ast.Constant, hidden.values())
    return [ast.Dict([*keys], [*values])] if hidden else []


def _hiding(facts: ClassFacts, modifiers: frozenset[str], owner: str, here: Context) -> str:
    inside = here.scope.in_class
    declared = facts.name
    if not modifiers & {"private", "protected"}:
        return ""
    users = {each.name for each in lineage(inside, here)} if inside else set()
    if facts.declaration.word == "trait" or is_anonymous(declared):
        return "" if inside else "private"
    if "private" in modifiers:
        return "" if inside == declared else "private"
    related = {each.name for each in lineage(owner, here)}
    return "" if declared in users or inside in related else "protected"


def has_magic(owner: str, method: str, here: Context) -> bool:
    """Return whether a class has one of PHP's methods for what is missing."""
    return here.facts.find_method(owner, method) is not None


# Properties


@expression(Property)
def _property(node: Property, here: Context) -> Py:
    base = here.express(node.base)
    if isinstance(node.name, Literal) and isinstance(node.name.value, str) and not node.nullsafe:
        return property_of(base, node.name.value, here)
    if not isinstance(node.name, str):
        name = here.express(node.name)
        if (known := here.library.dynamic_property(base, name)) is not None:
            return known
        words = hidden_words(base.kind, here)
        return Py(here.php("get_prop", base.node, name.node, *words), UNKNOWN)
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
    if meets_method(kind, name, here):
        return Py(here.php("get_prop", base.node, ast.Constant(name)), UNKNOWN)
    if kind.name in ("object", "enum"):
        of_kind = _object_property if kind.name == "object" else _enum_property
        return of_kind(base, name, here)
    is_decoded = kind.name in ("namespace", "json")
    field = here.library.field_kind(kind, name) if is_decoded else UNKNOWN
    if kind.nullable and (is_decoded or kind.name in ("unknown", "null")):
        read = here.php("prop", base.node, ast.Constant(name))
        return Py(read, replace(field, nullable=is_decoded))
    return Py(get_attribute(base.node, name, here), field)


def meets_method(kind: Kind, name: str, here: Context) -> bool:
    """Return whether a property that no class declares has the name of a method.

    PHP tells them apart, Python doesn't: `compat` finds the property.
    """
    methods = here.facts.methods_named(name)
    if kind.name == "object":
        return bool(methods) and not is_declared(kind.owner, name, here)
    magic = ("__get", "__set")
    return kind.name == "unknown" and any(
        has_magic(each.owner, called, here) for each in methods for called in magic
    )


def _object_property(base: Py, name: str, here: Context) -> Py:
    kind = base.kind
    if kind.nullable:  # PHP warns of a property of null, and goes on
        read = here.php("prop", base.node, ast.Constant(attribute(kind.owner, name, here)))
        return Py(read, replace(learned(kind, name, here), nullable=True))
    if word := hiding(kind.owner, name, here):
        read = here.php("hidden", base.node, ast.Constant(name), ast.Constant(word))
        return Py(read, UNKNOWN)
    is_set = any(name in facts.properties for facts in lineage(kind.owner, here))
    is_known = is_set or is_declared(kind.owner, name, here)
    if not is_known and has_no_strangers(kind.owner, here):
        if has_magic(kind.owner, "__get", here):
            return Py(get_attribute(base.node, name, here), UNKNOWN)
        return Py(here.php("prop", base.node, ast.Constant(name)), UNKNOWN)
    node = get_attribute(base.node, attribute(kind.owner, name, here), here)
    return Py(node, learned(kind, name, here))


def has_no_strangers(owner: str, here: Context) -> bool:
    """Return whether a class and all that it inherits from are of the file."""
    return all(
        here.facts.classes.get(each) is not None
        for facts in lineage(owner, here)
        for each in facts.relatives
    )


def _enum_property(base: Py, name: str, here: Context) -> Py:
    facts = here.facts.class_named(base.kind.owner)
    if name == "name":
        names = [each.name for each in facts.constants.values() if each.is_case] if facts else []
        if any(python.escape(each) != each for each in names):
            return Py(here.php("case_name", base.node), STR)
        return Py(ast.Attribute(base.node, name), STR)
    backing = facts.declaration.backing if facts else ""
    kind = {"string": STR, "int": Kind("int", plain=True)}.get(backing, UNKNOWN)
    return Py(ast.Attribute(base.node, name), kind)


def get_attribute(base: ast.expr, name: str, here: Context) -> ast.expr:
    """Return ``base.name``, also for a name that is none in Python."""
    if not is_attribute(name):
        return here.php("get_prop", base, ast.Constant(name))
    return ast.Attribute(base, name)


def is_attribute(name: str) -> bool:
    """Return whether Python can write a property so: ``from`` is one of its words."""
    return name.isidentifier() and python.escape(name) == name


def attribute(owner: str, name: str, here: Context) -> str:
    """Return the name of a property: another one if something else has it."""
    for facts in lineage(owner, here):
        if name in facts.renamed:
            return facts.renamed[name]
        if name in facts.fields:
            break
    return python.escape(name)


def learned(kind: Kind, name: str, here: Context) -> Kind:
    """Return what is known of a property of an object."""
    for facts in lineage(kind.owner, here):
        if name in facts.properties:
            return facts.properties[name]
    return UNKNOWN


# Static properties


@expression(StaticProperty)
def _static_property(node: StaticProperty, here: Context) -> Py:
    if not isinstance(node.owner, Name):
        owner = class_value(node.owner, here)
        return Py(ast.Attribute(owner, python.escape(node.name)), UNKNOWN)
    short = short_name(node.owner, here)
    kind = learned(object_of(short), node.name, here)
    reference = static_owner(node, here) or here.class_reference(node.owner)
    return Py(ast.Attribute(reference, attribute(short, node.name, here)), kind)


def static_owner(node: StaticProperty, here: Context) -> ast.expr | None:
    """Return the class that has a static property for all; None if each class has its own."""
    assert isinstance(node.owner, Name)
    short = short_name(node.owner, here)
    known = find_field(short, node.name, here)
    is_known = here.facts.class_named(short) is not None and has_no_strangers(short, here)
    if is_known and (known is None or hiding(short, node.name, here)):
        reason = str(STATIC.format(node.owner.text, node.name))
        if all((todo.line, todo.reason) != (node.at, reason) for todo in here.todos):
            here.todo(node.at, "hidden", reason)
    if known is None:
        return None
    facts, _ = known
    if facts.declaration.word == "trait":
        return None
    is_late = node.owner.text.lower() == "static"
    if is_late and any(node.name in each.fields for each in here.facts.below(short)):
        return None
    return here.declared_class(facts)


def class_value(node: object, here: Context) -> ast.expr:
    """Return the class that an expression says: that of an object, or one by its name."""
    owner = here.express(node)  # type: ignore[arg-type]
    if owner.kind.name in ("object", "enum") and not owner.kind.nullable:
        return python.call("type", owner.node)
    return here.php("class_of", owner.node)


# Constants


@expression(ClassConstant)
def _class_constant(node: ClassConstant, here: Context) -> Py:
    if not isinstance(node.owner, Name):
        if node.name == "class":
            return Py(here.php("get_class", here.express(node.owner).node), STR)
        owner_value = class_value(node.owner, here)
        return Py(ast.Attribute(owner_value, python.escape(node.name)), UNKNOWN)
    if node.name == "class":
        return _class_text(node, here)
    if (known := here.library.constant(node.owner.text, node.name, here)) is not None:
        return known
    short = short_name(node.owner, here)
    is_late = node.owner.text.lower() == "static"
    kind = _constant_kind(short, node.name, is_late, here)
    name = python.escape(node.name)
    facts = here.facts.class_named(here.scope.in_class)
    is_own = facts is not None and node.name in facts.constants and short == here.scope.in_class
    if here.in_class_body and is_own:
        return Py(ast.Name(name), kind)
    owner = node.owner
    if here.in_class_body and short == here.scope.in_class:  # the class itself is not there yet
        line = [each for each in lineage(short, here) if node.name in each.constants]
        names = [Name(node.at, each.name) for each in line]
        owner = (names or [here.facts.class_named(short).declaration.parent or owner])[0]  # type: ignore[union-attr]
    return Py(ast.Attribute(here.class_reference(owner), name), kind)


def _constant_kind(short: str, name: str, is_late: bool, here: Context) -> Kind:
    for facts in lineage(short, here):
        declared = facts.constants.get(name)
        if declared is None:
            continue
        if declared.is_case:
            return Kind("enum", owner=facts.name)
        if facts.module and not isinstance(declared.value, Literal):
            return UNKNOWN  # it may use names of another file
        if declared.value is not None and here.depth < 5:
            if is_late and any(name in each.constants for each in here.facts.below(short)):
                return UNKNOWN  # ``static::NAME`` may be that of a class below
            here.depth += 1
            outer, here.scope.in_class = here.scope.in_class, facts.name
            try:
                with here.trying():
                    return here.express(declared.value).kind
            finally:
                here.depth -= 1
                here.scope.in_class = outer
    return UNKNOWN


def _class_text(node: ClassConstant, here: Context) -> Py:
    assert isinstance(node.owner, Name)
    word = node.owner.text.lower()
    facts = here.facts.class_named(here.scope.in_class)
    is_trait = facts is not None and facts.declaration.word == "trait"
    if word == "static" or (word == "self" and is_trait):
        owner = here.class_reference(node.owner)
        return Py(here.php("class_name_of", owner), STR)
    if word == "self":
        return literal(here.full_class_name())
    written = here.resolve(facts.parent if word == "parent" and facts else node.owner.text)
    is_own = here.facts.class_named(written) is not None and "\\" not in written
    return literal(f"{here.namespace}\\{written}" if is_own and here.namespace else written)
