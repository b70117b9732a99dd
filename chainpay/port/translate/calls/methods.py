"""Calls of methods: of objects, of classes, of parents and of enums."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from ... import python
from ...context import Context
from ...facts import ClassFacts, FunctionFacts
from ...kinds import UNKNOWN, Kind, callable_of, join
from ...nodes import walk
from ...python import Py
from ...reasons.hidden import METHOD, SOME_METHODS
from ...reasons.language import BOUND, CALLED_ON, NO_NAMED_CALL, RENAMED, TAKES_REFERENCE
from ...syntax import (
    ClassConstant,
    MethodCall,
    Name,
    New,
    StaticCall,
    StaticProperty,
    Type,
)
from ...translators import expression
from ...usage import arguments_at
from ..definitions.members import (
    class_value,
    find_hidden,
    is_method_hidden,
    lineage,
    short_name,
)
from ..definitions.types import coerce
from ..foreign import check_class
from ..places.presence import read_or_none
from ..standard.environment import warn_of_zone
from .arguments import call_by_reference, make_call
from .functions import max_arguments

#: Methods of PSR-7 and of Guzzle's errors, on a value that may be an answer of the library.
_PSR = frozenset(
    (
        *("getBody", "getStatusCode", "getReasonPhrase", "getHeader", "getHeaderLine"),
        *("getHeaders", "hasHeader", "getContents", "hasResponse", "getResponse", "getReason"),
    )
)


@expression(MethodCall)
def _method_call(node: MethodCall, here: Context) -> Py:
    base = read_or_none(node.base, here) if node.nullsafe else here.express(node.base)
    if node.nullsafe:
        if base.node is python.NONE.node:
            return base
        held, first = here.hold(base)
        certain = replace(base, node=held, kind=base.kind.certain())
        with here.without_hoisting():
            value = _call_method(node, certain, here)
        whole = ast.IfExp(python.is_none(first), ast.Constant(None), value.node)
        return Py(whole, replace(value.kind, nullable=True))
    return _call_method(node, base, here)


def _call_method(node: MethodCall, base: Py, here: Context) -> Py:
    if (known := here.library.method(node, base, here)) is not None:
        return known
    if not isinstance(node.name, str):
        return _call_computed(node, base, here)
    if (other := _call_other(node, base, node.name, here)) is not None:
        return other
    is_own = base.kind.name in ("object", "enum")
    facts = here.facts.find_method(base.kind.owner, node.name) if is_own else None
    if facts is None:
        return _call_unknown(node, base, here)
    function = ast.Attribute(base.node, here.method_name(node.name, facts))
    return call_known(function, node, facts, base.kind.owner, here)


def _call_other(node: MethodCall, base: Py, name: str, here: Context) -> Py | None:
    """Return a call of what is no method of a class of the file; None if it may be one."""
    kind = base.kind
    if name in _PSR and kind.name in ("unknown", "json"):
        function = ast.Attribute(here.php("psr", base.node), name)
        return Py(make_call(function, node.arguments, None, here), UNKNOWN)
    if kind.name in ("unknown", "json"):
        return here.library.maybe_error(node, base)
    if kind.name not in ("object", "enum"):
        return None
    facts = here.facts.find_method(kind.owner, name)
    if facts is not None and not is_method_hidden(kind.owner, name, here):
        return None
    missing = _call_missing(node, base, here)
    if missing is None and facts is not None:
        here.todo(node.at, "hidden", METHOD.format(name))
    return missing


def call_known(
    function: ast.expr,
    node: MethodCall | StaticCall,
    facts: FunctionFacts,
    owner: str,
    here: Context,
) -> Py:
    """Return a call of a method of the file; a class below may have another one."""
    called = str(node.name)
    every = [facts, *here.facts.overriding(owner, called)]
    outs = here.facts.references.methods.get(called.lower())
    takes = facts.declaration is not None and any(
        each.by_reference for each in facts.declaration.parameters
    )
    if node.arguments.first_class:
        for each in every:
            each.is_open = True
        if outs is not None and takes:
            here.todo(node.at, "reference", TAKES_REFERENCE.format(called))
        return Py(function, callable_of(_returns(every, here), max_arguments(facts)))
    hoists = outs is not None and takes and here.may_hoist(node)
    made = make_call(function, node.arguments, every, here)
    if outs is not None and takes:
        return call_by_reference(made, node, node.arguments, outs, facts, here, hoists)
    return Py(made, _returns(every, here), all(each.returns_fresh for each in every))


def _returns(every: list[FunctionFacts], here: Context) -> Kind:
    return reduce(join, (here.returned(each) for each in every))


def _call_unknown(node: MethodCall, base: Py, here: Context) -> Py:
    """Return a call of a method of an object that is not known: maybe one of the file."""
    name = str(node.name)
    if name.lower() in ("bindto", "call") and base.kind.name in ("callable", "unknown"):
        here.todo(node.at, "closure", CALLED_ON.format(name))
    function = ast.Attribute(base.node, here.unknown_method(name))
    outs = here.facts.references.methods.get(name.lower())
    candidates = here.facts.methods_named(name)
    if not candidates and function.attr == f"{name}_":
        here.note(node.at, "names", RENAMED.format(name, function.attr), once=True)
    if node.arguments.first_class:
        for each in candidates:
            each.is_open = True
        return Py(function, Kind("callable"))
    hoists = outs is not None and here.may_hoist(node)
    made = make_call(function, node.arguments, None, here, True, candidates)
    if outs is not None and arguments_at(node.arguments, outs, ()):
        return call_by_reference(made, node, node.arguments, outs, candidates[0], here, hoists)
    return Py(made, UNKNOWN)


def _call_missing(node: MethodCall, base: Py, here: Context) -> Py | None:
    """Return a call by ``__call``: nobody sees such a method, but the class takes any name."""
    facts = here.facts.find_method(base.kind.owner, "__call")
    if facts is None:
        return None
    return _call_magic(ast.Attribute(base.node, "_call_"), node, facts, here)


def _call_magic(
    function: ast.expr, node: MethodCall | StaticCall, facts: FunctionFacts, here: Context
) -> Py:
    name = ast.Constant(str(node.name))
    if node.arguments.first_class:
        rest = ast.Name("args")
        taken = ast.arguments([], [], ast.arg("args"), [], [], None, [])
        made = ast.Call(function, [name, ast.List([ast.Starred(rest)])], [])
        return Py(ast.Lambda(taken, made), Kind("callable", here.returned(facts)))
    listed = make_call(ast.Name("list"), node.arguments, None, here, keeps=True)
    assert isinstance(listed, ast.Call)
    if listed.keywords:
        here.todo(node.at, "arguments", NO_NAMED_CALL)
    made = ast.Call(function, [name, ast.List(listed.args)], [])
    return Py(made, here.returned(facts), facts.returns_fresh)


def _call_computed(node: MethodCall, base: Py, here: Context) -> Py:
    """Return ``$object->$name()``."""
    name = here.express(node.name)  # type: ignore[arg-type]
    owner = base.kind.owner if base.kind.name == "object" else ""
    getter = _method_of(base.node, name.node, owner, node.at, here)
    if node.arguments.first_class:
        return Py(getter, Kind("callable"))
    made = make_call(getter, node.arguments, None, here, keeps=True)
    assert isinstance(made, ast.Call)
    if _takes_fewer(owner, made, here):
        made = ast.Call(here.use_php("call"), [getter, *made.args], made.keywords)
    return Py(made, UNKNOWN)


def _takes_fewer(owner: str, made: ast.Call, here: Context) -> bool:
    """Return whether a method that may be called takes fewer arguments: PHP drops the others."""
    is_open = any(isinstance(each, ast.Starred) for each in made.args) or bool(made.keywords)
    limits = [
        max_arguments(method)
        for each in _classes_of(owner, here)
        for name, method in each.methods.items()
        if not name.startswith("__")
    ]
    return any(each is not None and (is_open or each < len(made.args)) for each in limits)


def _classes_of(owner: str, here: Context) -> Iterable[ClassFacts]:
    """Return the classes that an object may be of; all of the file if its own is not known."""
    if not owner:
        return here.facts.classes.values()
    return [*lineage(owner, here), *here.facts.below(owner)]


def _method_of(value: ast.expr, name: ast.expr, owner: str, at: int, here: Context) -> ast.expr:
    """Return the method with a name that is computed: any may be called, with anything."""
    for each in _classes_of(owner, here):
        for method in each.methods.values():
            method.is_open = True
    hidden, is_sure = find_hidden(owner, here)
    if not is_sure:
        here.todo(at, "hidden", SOME_METHODS.format(", ".join(sorted(hidden))))
    if not hidden:
        return here.php("method_of", value, name)
    words = ast.Dict([*map(ast.Constant, hidden)], [*map(ast.Constant, hidden.values())])
    inside = [ast.Constant(here.full_class_name())] if here.scope.in_class else []
    return here.php("method_of", value, name, words, *inside)


# Static methods


@expression(StaticCall)
def _static_call(node: StaticCall, here: Context) -> Py:
    if (known := here.library.static_method(node, here)) is not None:
        return known
    if not isinstance(node.name, str) or not isinstance(node.owner, Name):
        return _static_computed(node, here)
    if node.owner.text.lower() == "parent":
        return _parent_call(node, here)
    short = short_name(node.owner, here)
    facts = here.facts.find_method(short, node.name)
    made = _enum_call(node, short, here)
    is_hidden = facts is not None and is_method_hidden(short, node.name, here)
    if made is None and (facts is None or is_hidden):
        made = _static_missing(node, short, here)
    if made is not None:
        return made
    if is_hidden:
        here.todo(node.at, "hidden", METHOD.format(node.name))
    if facts is None:
        return _static_unknown(node, node.owner, node.name, here)
    return _static_known(node, node.owner, facts, short, here)


def _static_known(
    node: StaticCall, name: Name, facts: FunctionFacts, short: str, here: Context
) -> Py:
    """Return a call of a method of a class of the file."""
    owner = _owner(node, facts, short, here)
    function: ast.expr = ast.Attribute(owner, here.method_name(str(node.name), facts))
    is_own = isinstance(owner, ast.Name) and owner.id == short
    takes_object = _takes_object(facts) and not here.scope.is_static and _is_inside(short, here)
    if is_own and not takes_object and name.text.lower() == "self" and _is_late(facts):
        function = _keep_class(function, node, here)
    made = call_known(function, node, facts, short, here)
    if is_own and takes_object and isinstance(made.node, ast.Call):
        made.node.args.insert(0, ast.Name("self"))
    return made


def _static_unknown(node: StaticCall, owner: Name, name: str, here: Context) -> Py:
    """Return a call of a static method of a class that is not known."""
    check_class(owner.text, node.at, here)
    warn_of_zone(f"{here.resolve(owner.text)}::{name}", node.arguments, node.at, here)
    if short_name(owner, here) == "Closure" and name != "fromCallable":
        here.todo(node.at, "closure", BOUND.format(name))
    function = ast.Attribute(here.class_reference(owner), here.unknown_method(name))
    if node.arguments.first_class:
        return Py(function, Kind("callable"))
    return Py(make_call(function, node.arguments, None, here, keeps=True), UNKNOWN)


def _takes_object(facts: FunctionFacts) -> bool:
    return facts.declaration is not None and "static" not in facts.declaration.modifiers


def _is_inside(short: str, here: Context) -> bool:
    """Return whether a class is that of the object, or above it."""
    inside = here.scope.in_class
    return bool(inside) and any(each.name == short for each in lineage(inside, here))


def _keep_class(function: ast.expr, node: StaticCall, here: Context) -> ast.expr:
    """``self::create()`` of a class that is replaced below: its own, for the class called."""
    own = ast.Attribute(function, "__func__")
    static = here.class_reference(Name(node.at, "static"))
    return python.method(own, "__get__", static)


def _owner(node: StaticCall, facts: FunctionFacts, short: str, here: Context) -> ast.expr:
    """Return the class of a call: ``self::f()`` keeps the class that was called."""
    assert isinstance(node.owner, Name)
    word = node.owner.text.lower()
    if _takes_object(facts) and _is_inside(short, here) and not here.scope.is_static:
        is_replaced = any(True for _ in here.facts.overriding(short, str(node.name)))
        if word == "static" or not is_replaced:
            return ast.Name("self")
        declaring = here.facts.class_named(short)
        return ast.Name(short) if declaring is None else here.declared_class(declaring)
    keeps = (
        word == "self" and _is_late(facts) and not any(here.facts.overriding(short, str(node.name)))
    )
    if keeps:
        return here.class_reference(Name(node.at, "static"))
    return here.class_reference(node.owner)


def _is_late(facts: FunctionFacts) -> bool:
    """Return whether a method asks which class was called."""
    for part in facts.declaration.body or [] if facts.declaration else ():
        for each in walk(part):
            if isinstance(each, (New, StaticCall, ClassConstant, StaticProperty)):
                owner = each.owner
                if isinstance(owner, Name) and owner.text.lower() in ("static", "self"):
                    return True
    return False


def _static_missing(node: StaticCall, short: str, here: Context) -> Py | None:
    """Return a call by ``__callStatic``, or by ``__call`` inside of an object."""
    inside = here.scope.in_class and not here.scope.is_static
    for method, name, is_ready in (
        ("__call", "_call_", inside and short == here.scope.in_class),
        ("__callstatic", "_call_static_", True),
    ):
        facts = here.facts.find_method(short, method) if is_ready else None
        if facts is not None:
            assert isinstance(node.owner, Name)
            is_object = method == "__call"
            owner = ast.Name("self") if is_object else here.class_reference(node.owner)
            return _call_magic(ast.Attribute(owner, name), node, facts, here)
    return None


def _static_computed(node: StaticCall, here: Context) -> Py:
    owner = (
        here.class_reference(node.owner)
        if isinstance(node.owner, Name)
        else class_value(node.owner, here)
    )
    candidates = here.facts.methods_named(node.name) if isinstance(node.name, str) else []
    if isinstance(node.name, str) and here.facts.methods_named("__callStatic"):
        function: ast.expr = here.php("method_of", owner, ast.Constant(node.name))
    elif isinstance(node.name, str):
        function = ast.Attribute(owner, here.unknown_method(node.name))
    else:
        short = short_name(node.owner, here) if isinstance(node.owner, Name) else ""
        name = here.express(node.name).node
        function = _method_of(owner, name, short, node.at, here)
    if node.arguments.first_class:
        for each in candidates:
            each.is_open = True
        return Py(function, Kind("callable"))
    return Py(make_call(function, node.arguments, None, here, True, candidates), UNKNOWN)


def _parent_call(node: StaticCall, here: Context) -> Py:
    assert isinstance(node.name, str)
    facts = here.facts.class_named(here.scope.in_class)
    parent = here.facts.find_method(facts.parent, node.name) if facts and facts.parent else None
    function = ast.Attribute(here.parent_object(), here.method_name(node.name, parent))
    if parent is None:
        return Py(make_call(function, node.arguments, None, here, keeps=True), UNKNOWN)
    assert facts is not None
    return call_known(function, node, parent, facts.parent, here)


# Enums


def _enum_call(node: StaticCall, short: str, here: Context) -> Py | None:
    facts = here.facts.class_named(short)
    if facts is None or facts.declaration.word != "enum" or not isinstance(node.name, str):
        return None
    assert isinstance(node.owner, Name)
    reference = here.class_reference(node.owner)
    kind = Kind("enum", owner=facts.name)
    backing = Type([facts.declaration.backing]) if facts.declaration.backing else None
    is_class = node.arguments.first_class
    values = [
        coerce(here.express(item.value), backing, here).node
        for item in node.arguments.items
        if item.value is not None
    ]
    match node.name:
        case "from":
            facts.is_named = True  # its error says the name
            made = reference if is_class else ast.Call(reference, values, [])
            return Py(made, Kind("callable", kind) if is_class else kind)
        case "tryFrom" if not is_class:
            return Py(here.php("try_from", reference, *values), replace(kind, nullable=True))
        case "cases" if not is_class:
            return Py(python.call("list", reference), Kind("list", kind, plain=True), True)
    return None
