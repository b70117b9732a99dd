"""What a class inherits: its parent, traits and interfaces, in an order that Python takes."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...facts import ClassFacts
from ...syntax import ClassDeclaration, Function, Name, TraitUse
from ..foreign import check_class
from .members import lineage

#: PHP's methods for what is missing: `compat.Magic` calls them.
_MAGIC = ("__get", "__set", "__isset", "__unset", "__call", "__callstatic")
#: PHP's own interfaces that mean nothing in Python.
_EMPTY = (
    *("Stringable", "UnitEnum", "BackedEnum", "Throwable", "Serializable", "SplSubject"),
    "SplObserver",
)


def traits_of(node: ClassDeclaration) -> list[Name]:
    """Return the traits that a class uses."""
    return [each for use in node.members if isinstance(use, TraitUse) for each in use.names]


def bases_of(node: ClassDeclaration, here: Context) -> list[ast.expr]:
    """Return the classes to inherit from."""
    parent = [] if node.parent is None else [node.parent]
    traits = [each for each in traits_of(node) if not _has(parent, each, here)]
    inherited = [*traits, *parent, *node.interfaces]
    bases: dict[str, ast.expr] = {}
    for each in inherited:
        others = [other for other in inherited if other is not each]
        if here.resolve(each.text) in _EMPTY or (each not in parent and _has(others, each, here)):
            continue
        check_class(each.text, node.at, here)
        is_parent = each is node.parent
        base = here.library.base_class(each.text) if is_parent else here.class_reference(each)
        bases[ast.unparse(base)] = base
    return [*bases.values(), *_own_bases(node, here)]


def _own_bases(node: ClassDeclaration, here: Context) -> list[ast.expr]:
    if node.word == "enum":
        if node.backing:
            here.use("chainpay.php", "compat", "php")
            return [python.name("php.BackedEnum")]
        return [here.use("enum", "Enum")]
    facts = here.facts.class_named(here.scope.in_class)
    if facts is None or not _has_magic(facts):
        return []
    above = [each for each in lineage(node.name, here) if each is not facts]
    if any(_has_magic(each) for each in above):
        return []
    here.use("chainpay.php", "compat", "php")
    return [python.name("php.Magic")]


def _has_magic(facts: ClassFacts) -> bool:
    return any(name in facts.methods for name in _MAGIC)


def _has(others: list[Name], wanted: Name, here: Context) -> bool:
    """Return whether one of several classes inherits from a class already."""
    key = _key(wanted, here)
    for other in others:
        facts = here.facts.class_named(_key(other, here))
        name = facts.name if facts is not None else ""
        if any(key in each.relatives for each in lineage(name, here)):
            return True
    return False


def _key(name: Name, here: Context) -> str:
    return here.class_key(name.text).lower()


def write_trait_names(node: ClassDeclaration, here: Context) -> None:
    """Write ``use A, B { a as b; A::c insteadof B; }``, and what a class above replaces."""
    own = {each.lower() for each in _own_methods(node)}
    for use in node.members:
        if not isinstance(use, TraitUse):
            continue
        for written, alias in use.aliases:
            trait, _, method = written.rpartition("::")
            traits = [n for n in use.names if here.facts.find_method(_key(n, here), method)]
            named = [n for n in use.names if trait and n.text == trait]
            owner = here.class_reference((named or traits or use.names)[0])
            _assign(alias, owner, method, here)
        for trait, method in use.replaced:
            dropped = here.class_key(trait).lower()
            named = [n for n in use.names if _key(n, here) != dropped]
            has = [n for n in named if here.facts.find_method(_key(n, here), method)]
            if method.lower() not in own:
                _assign(method, here.class_reference((has or named)[0]), method, here)
    parent = [] if node.parent is None else [node.parent]
    for each in traits_of(node):
        facts = here.facts.class_named(_key(each, here))
        for name in facts.methods if facts is not None and _has(parent, each, here) else ():
            if name not in own:
                _assign(name, here.class_reference(each), name, here)


def _own_methods(node: ClassDeclaration) -> list[str]:
    return [each.name for each in node.members if isinstance(each, Function)]


def _assign(alias: str, owner: ast.expr, method: str, here: Context) -> None:
    short = ast.unparse(owner).rpartition(".")[2]
    facts = here.facts.find_method(short, method)
    is_static = facts is not None and facts.declaration and "static" in facts.declaration.modifiers
    name = here.method_name(method, facts)
    value: ast.expr = ast.Attribute(owner, name)
    if is_static:  # as a function of the class, not of the trait
        value = python.subscript(ast.Attribute(owner, "__dict__"), ast.Constant(name))
    written = alias if alias.lower() != method.lower() else name
    here.body.append(python.assign(ast.Name(here.method_name(written)), value))
