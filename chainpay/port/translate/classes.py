"""Classes, interfaces, traits and enums."""

from __future__ import annotations

import ast

from .. import python
from ..context import ClassFacts, Context, FunctionFacts, Scope, join_into, statement
from ..kinds import NULL, UNKNOWN, object_of
from ..python import Py
from ..syntax import (
    ArrayLiteral,
    ClassDeclaration,
    ConstantDeclaration,
    Function,
    New,
    Parameter,
    PropertyDeclaration,
    Statement,
    TraitUse,
)
from ..usage import find_usage
from .arrays import empty_dict
from .functions import FunctionBody, annotation, parameters, type_kind


@statement(ClassDeclaration)
def _class(node: ClassDeclaration, here: Context) -> None:
    here.body += define_class(node, node.name, here)


def define_class(node: ClassDeclaration, name: str, here: Context) -> list[ast.stmt]:
    """Return the definition of a class, and what has to follow it."""
    outer, here.scope = here.scope, Scope(find_usage([]), None, here.scope)
    here.scope.in_class = name
    here.scope.names, here.scope.kinds = outer.names, outer.kinds
    statics, here.statics = here.statics, []
    here.in_class_body = True
    try:
        facts = here.facts.classes[name.lower()]
        made: ast.stmt = ast.ClassDef(name, _bases(node, here), [], _members(node, facts, here), [])
        after = [
            python.assign(ast.Attribute(holder, variable), value)
            for holder, variable, value in here.statics
        ]
        return [made, *after]
    finally:
        here.scope, here.statics, here.in_class_body = outer, statics, False


def define_anonymous(node: New, here: Context) -> Py:
    """Define ``new class {…}`` before the statement."""
    from .calls import make_call

    assert isinstance(node.owner, ClassDeclaration)
    name = f"Anonymous{node.at}"
    if name.lower() not in here.facts.classes:
        learn_class(node.owner, name, here)
    here.body += define_class(node.owner, name, here)
    constructor = here.find_method(name, "__construct")
    return Py(make_call(ast.Name(name), node.arguments, constructor, here), object_of(name), True)


def _bases(node: ClassDeclaration, here: Context) -> list[ast.expr]:
    traits = [each for use in node.members if isinstance(use, TraitUse) for each in use.names]
    bases = [here.class_reference(each) for each in traits]
    if node.parent is not None:
        bases.append(here.library.base_class(node.parent.text))
    for each in node.interfaces:
        if (
            here.class_facts(here.resolve(each.text).rpartition("\\")[2]) is not None
            or here.resolve(each.text) not in _IGNORED_INTERFACES
        ):
            bases.append(here.class_reference(each))
    if node.word == "enum":
        bases.append(here.use("enum", "Enum"))
    return bases


_IGNORED_INTERFACES = {
    *("ArrayAccess", "Countable", "IteratorAggregate", "Iterator", "JsonSerializable"),
    *("Stringable", "Serializable", "Traversable", "UnitEnum", "BackedEnum"),
}


def _members(node: ClassDeclaration, facts: ClassFacts, here: Context) -> list[ast.stmt]:
    outer, here.body = here.body, []
    fields = [each for each in node.members if isinstance(each, PropertyDeclaration)]
    later = [each for each in fields if _needs_init(each, facts)]
    try:
        for each in _ordered(node.members):
            if each in later:
                continue
            _member(each, node, facts, later, here)
        if later and "__construct" not in facts.methods:
            here.body.append(_make_init(later, node, here))
        _aliases(node, here)
        document = _document(node, here)
        return [*document, *here.body] or [ast.Pass()]
    finally:
        here.body = outer


def _document(node: ClassDeclaration, here: Context) -> list[ast.stmt]:
    return []


def _ordered(members: list[Statement]) -> list[Statement]:
    constants = [each for each in members if isinstance(each, ConstantDeclaration)]
    return [*constants, *(each for each in members if not isinstance(each, ConstantDeclaration))]


def _needs_init(each: PropertyDeclaration, facts: ClassFacts) -> bool:
    """Return whether a property's array would be shared by all objects."""
    is_array = isinstance(each.value, ArrayLiteral)
    is_open = not each.modifiers & {"private", "static"}  # a subclass may change it
    is_own = "static" not in each.modifiers and each.name in facts.changed
    return is_array and (is_own or is_open)


def _member(
    each: Statement,
    node: ClassDeclaration,
    facts: ClassFacts,
    later: list[PropertyDeclaration],
    here: Context,
) -> None:
    with here.commenting(each):
        match each:
            case ConstantDeclaration():
                _constant(each, node, here)
            case PropertyDeclaration():
                _property(each, facts, here)
            case Function():
                here.body += define_method(each, facts, later, here)


def _constant(each: ConstantDeclaration, node: ClassDeclaration, here: Context) -> None:
    name = ast.Name(python.escape(each.name))
    if each.is_case:
        value = here.express(each.value).node if each.value else here_auto(here)
    else:
        assert each.value is not None
        value = here.express(each.value).node
        if node.word == "enum" and not _is_case_alias(each, here):
            here.use("enum", "nonmember")
            value = python.call("nonmember", value)
    here.body.append(python.assign(name, value))


def here_auto(here: Context) -> ast.expr:
    """Return the value of a case without one."""
    return ast.Call(here.use("enum", "auto"), [], [])


def _is_case_alias(each: ConstantDeclaration, here: Context) -> bool:
    with here.trying():
        assert each.value is not None
        return here.express(each.value).kind.name == "enum"


def _property(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> None:
    name = facts.renamed.get(each.name, python.escape(each.name))
    declared = annotation(each.type, here)
    if each.value is None:
        if each.type is not None:
            if declared is not None:
                here.body.append(ast.AnnAssign(ast.Name(name), declared, None, 1))
                return
            return
        here.body.append(python.assign(ast.Name(name), ast.Constant(None)))
        if each.name not in facts.constructed:
            join_into(facts.properties, each.name, NULL)
        return
    keyed = (
        isinstance(each.value, ArrayLiteral) and not each.value.items and each.name in facts.keyed
    )
    value = empty_dict() if keyed else here.express(each.value)
    join_into(facts.properties, each.name, type_kind(each.type, here) or value.kind)
    here.body.append(python.assign(ast.Name(name), value.node))


def _initial(each: PropertyDeclaration, facts: ClassFacts, here: Context) -> ast.stmt:
    keyed = (
        isinstance(each.value, ArrayLiteral) and not each.value.items and each.name in facts.keyed
    )
    assert each.value is not None
    value = empty_dict() if keyed else here.express(each.value)
    join_into(facts.properties, each.name, value.kind)
    name = facts.renamed.get(each.name, python.escape(each.name))
    return python.assign(ast.Attribute(ast.Name("self"), name), value.node)


def _make_init(later: list[PropertyDeclaration], node: ClassDeclaration, here: Context) -> ast.stmt:
    """Return a constructor that makes the arrays of an object."""
    facts = here.facts.classes[here.scope.in_class.lower()]
    body = [_initial(each, facts, here) for each in later]
    arguments = ast.arguments([], [ast.arg("self")], None, [], [], None, [])
    if node.parent is not None:
        arguments.vararg, arguments.kwarg = ast.arg("args"), ast.arg("kwargs")
        parent = ast.Call(
            ast.Attribute(python.call("super"), "__init__"),
            [ast.Starred(ast.Name("args"))],
            [ast.keyword(None, ast.Name("kwargs"))],
        )
        body.append(ast.Expr(parent))
    return ast.FunctionDef("__init__", arguments, body, [], lineno=0)


def _aliases(node: ClassDeclaration, here: Context) -> None:
    for use in node.members:
        if not isinstance(use, TraitUse):
            continue
        for method, alias in use.aliases:
            traits = [n for n in use.names if here.find_method(n.text.rpartition("\\")[2], method)]
            owner = here.class_reference((traits or use.names)[0])
            value = ast.Attribute(owner, here.method_name(method))
            here.body.append(python.assign(ast.Name(here.method_name(alias)), value))
        for trait, method in use.instead:
            first = next(n for n in use.names if n.text.rpartition("\\")[2] != trait)
            value = ast.Attribute(here.class_reference(first), here.method_name(method))
            here.body.append(python.assign(ast.Name(here.method_name(method)), value))


# Methods


def define_method(
    node: Function, facts: ClassFacts, later: list[PropertyDeclaration], here: Context
) -> list[ast.stmt]:
    """Return the definition of a method."""
    function = facts.methods[node.name.lower()]
    body = node.body or []
    outer = here.scope
    scope = Scope(find_usage(list(body)), function)
    scope.in_class = outer.in_class
    scope.is_static = "static" in node.modifiers
    scope.by_reference = {each.name for each in node.parameters if each.by_reference}
    here.scope, here.in_class_body = scope, False
    try:
        for each in node.parameters:
            if each.by_reference and scope.usage.is_set(each.name):
                reason = f"${each.name} is passed by reference: return it, and assign it"
                here.todo(node.at, "reference", reason)
        arguments = parameters(node.parameters, here)
        returns = annotation(node.returns, here)
        statements = _promoted(node, facts, here)
        if node.name.lower() == "__construct":
            statements = [*(_initial(each, facts, here) for each in later), *statements]
        if node.body is None:
            statements.append(ast.Raise(python.name("NotImplementedError"), None))
        else:
            statements += FunctionBody(body, here).translate()
        if len(statements) > 1:
            statements = [each for each in statements if not isinstance(each, ast.Pass)]
        _mend_parameters(node.parameters, arguments, here)
        decorators = _decorate(node, statements, arguments, here)
        name = here.method_name(node.name)
        return [ast.FunctionDef(name, arguments, statements, decorators, returns, lineno=0)]
    finally:
        here.scope, here.in_class_body = outer, True


def _promoted(node: Function, facts: ClassFacts, here: Context) -> list[ast.stmt]:
    made: list[ast.stmt] = []
    for each in node.parameters:
        if each.promoted:
            kind = here.kind_of(each.name)
            join_into(facts.properties, each.name, kind)
            name = facts.renamed.get(each.name, python.escape(each.name))
            target = ast.Attribute(ast.Name("self"), name)
            made.append(python.assign(target, ast.Name(here.variable(each.name))))
    return made


def _mend_parameters(declared: list[Parameter], arguments: ast.arguments, here: Context) -> None:
    """A default that is an array would be shared by all calls, if the body changes it."""


def _decorate(
    node: Function, statements: list[ast.stmt], arguments: ast.arguments, here: Context
) -> list[ast.expr]:
    if "static" not in node.modifiers:
        arguments.args.insert(0, ast.arg("self"))
        return []
    uses_class = any(
        isinstance(each, ast.Name) and each.id == "cls"
        for statement_ in statements
        for each in ast.walk(statement_)
    )
    if uses_class:
        arguments.args.insert(0, ast.arg("cls"))
        return [ast.Name("classmethod")]
    return [ast.Name("staticmethod")]


# What is known before


def learn_class(node: ClassDeclaration, name: str, here: Context) -> None:
    """Note what a class of the file has."""
    parent = node.parent.text.rpartition("\\")[2] if node.parent else ""
    facts = ClassFacts(node, parent)
    names = [each for use in node.members if isinstance(use, TraitUse) for each in use.names]
    traits = [each.text.rpartition("\\")[2].lower() for each in names]
    facts.relatives = [*([parent.lower()] if parent else []), *traits]
    here.facts.classes[name.lower()] = facts
    for each in node.members:
        if isinstance(each, Function):
            facts.methods[each.name.lower()] = FunctionFacts(each, name)
            _learn_usage(each, facts)
        elif isinstance(each, ConstantDeclaration):
            facts.constants[each.name] = each
        elif isinstance(each, PropertyDeclaration):
            kind = type_kind(each.type, here)
            if kind is not None and kind != UNKNOWN:
                facts.properties[each.name] = kind
    _rename(node, facts)


def _learn_usage(method: Function, facts: ClassFacts) -> None:
    usage = find_usage(list(method.body or []))
    for place in [*usage.events]:
        if place.startswith(("->", "::")) and (depth := usage.changes(place)):
            name = place[2:]
            facts.changed[name] = max(facts.changed.get(name, 0), depth)
    if method.name.lower() == "__construct":
        facts.constructed |= {
            place[2:]
            for place, events in usage.events.items()
            if place.startswith("->") and any(e.what == "set" and not e.loops for e in events)
        }
    facts.keyed |= {place[2:] for place in usage.keyed if place.startswith(("->", "::"))}


def _rename(node: ClassDeclaration, facts: ClassFacts) -> None:
    """A property and a method of one name are one name in Python: the property gets another."""
    properties = [each.name for each in node.members if isinstance(each, PropertyDeclaration)]
    for each in node.members:
        if isinstance(each, Function) and each.name.lower() == "__construct":
            properties += [p.name for p in each.parameters if p.promoted]
    constants = set(facts.constants)
    for name in properties:
        if name.lower() in facts.methods or name in constants:
            facts.renamed[name] = f"_{name}"
