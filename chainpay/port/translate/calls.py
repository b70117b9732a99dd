"""Calls: of PHP's functions, of functions and methods of the file, and of everything foreign."""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import reduce

from .. import python
from ..context import Context, FunctionFacts, expression
from ..kinds import UNKNOWN, Kind, join, object_of
from ..python import Py
from ..syntax import (
    Arguments,
    Call,
    ClassDeclaration,
    Expr,
    Item,
    Literal,
    MethodCall,
    Name,
    New,
    Parameter,
    Special,
    StaticCall,
    Variable,
)
from . import standard
from .functions import coerce


def state_call(node: Expr, here: Context) -> None:
    """Translate an expression as a statement."""
    if isinstance(node, Special):
        from .control import state_special

        state_special(node, here)
        return
    is_named = isinstance(node, Call) and isinstance(node.function, Name)
    if is_named and standard.state(node, standard.name_of(node), here):  # type: ignore[arg-type]
        return
    if isinstance(node, (Literal, Variable)):
        return
    value = here.express(node)
    if value.node is not python.NONE.node:
        here.body.append(ast.Expr(value.node))


# Arguments


def arguments(
    node: Arguments, facts: FunctionFacts | None, here: Context
) -> tuple[list[ast.expr], list[ast.keyword]]:
    """Return the arguments of a call; those of a function of the file as it takes them."""
    positional: list[ast.expr] = []
    named: list[ast.keyword] = []
    declared = facts.declaration.parameters if facts and facts.declaration else []
    for index, item in enumerate(node.items):
        for comment in item.comments:
            for line in comment.lines:
                here.body.append(here.comments.statement(line))
        assert item.value is not None
        parameter = _parameter(item, index, declared)
        value = argument(item.value, parameter, here)
        if facts is not None and not item.spread and not item.name:
            _learn_argument(facts, index, value.kind)
        if item.spread:
            _spread(value, positional, named, here)
        elif item.name:
            known = python.to_snake(item.name) if parameter is not None else item.name
            named.append(ast.keyword(python.escape(known), value.node))
        else:
            positional.append(value.node)
    return positional, named


def _spread(value: Py, positional: list[ast.expr], named: list[ast.keyword], here: Context) -> None:
    if value.kind.name == "dict" and value.kind.closed:
        named.append(ast.keyword(None, value.node))
    elif value.kind.name == "list":
        positional.append(ast.Starred(_without_list(value.node)))
    else:
        positional.append(ast.Starred(here.php("values", value.node)))


def _without_list(node: ast.expr) -> ast.expr:
    """Return what ``list(…)`` iterates over: a star does so too."""
    is_list = isinstance(node, ast.Call) and ast.unparse(node.func) == "list"
    return node.args[0] if is_list and len(node.args) == 1 else node  # type: ignore[attr-defined]


def _parameter(item: Item, index: int, declared: list[Parameter]) -> Parameter | None:
    if item.name:
        return next((each for each in declared if each.name == item.name), None)
    if index < len(declared):
        return declared[index]
    return declared[-1] if declared and declared[-1].variadic else None


def argument(node: Expr, parameter: Parameter | None, here: Context) -> Py:
    """Return an argument, as the parameter's type takes it."""
    value = here.express(node)
    if parameter is None or parameter.type is None:
        return value
    return coerce(value, parameter.type, here)


def _learn_argument(facts: FunctionFacts, index: int, kind: Kind) -> None:
    while len(facts.arguments) <= index:
        facts.arguments.append(None)
    facts.arguments[index] = join(facts.arguments[index], kind)


def make_call(
    function: ast.expr, node: Arguments, facts: FunctionFacts | None, here: Context
) -> ast.expr:
    """Return a call with the arguments of a node."""
    positional, named = arguments(node, facts, here)
    return ast.Call(function, positional, named)


# Functions


@expression(Call)
def _call(node: Call, here: Context) -> Py:
    if not isinstance(node.function, Name):
        return _call_value(node, here)
    written = node.function.text
    short = written.rpartition("\\")[2]
    facts = here.facts.functions.get(short.lower())
    if facts is not None:
        called = here.function_name(facts.declaration.name if facts.declaration else short)
        function = ast.Name(here.neighbour_function(facts, called))
        if node.arguments.first_class:
            return Py(function, Kind("callable", facts.returns))
        kind = facts.returns or UNKNOWN
        return Py(make_call(function, node.arguments, facts, here), kind, facts.returns_fresh)
    if (made := standard.call(node, short.lower(), here)) is not None:
        return made
    name = ast.Name(_foreign_function(written, here))
    if node.arguments.first_class:
        return Py(name, Kind("callable"))
    return Py(make_call(name, node.arguments, None, here), UNKNOWN)


def _foreign_function(written: str, here: Context) -> str:
    used = here.uses_functions.get(written.lower())
    if used is not None:
        module, _, name = used.rpartition("\\")
        here.imports.add((module.replace("\\", "."), name, ""))
        return name
    short = written.rpartition("\\")[2]
    return f"{short}_" if python.is_taken(short) or short in ("json",) else short


def _call_value(node: Call, here: Context) -> Py:
    function = here.express(node.function)  # type: ignore[arg-type]
    called = function.node
    if function.kind.name in ("list", "str"):  # [$this, 'name'](…)
        called = here.php("callable_of", function.node)
    kind = function.kind.item if function.kind.name == "callable" else None
    if function.kind.name == "unknown":
        called = function.node
    return Py(make_call(called, node.arguments, None, here), kind or UNKNOWN)


# Methods

#: Methods of PSR-7 and of Guzzle's errors, on a value that may be an answer of the library.
_PSR = frozenset(
    (
        *("getBody", "getStatusCode", "getReasonPhrase", "getHeader", "getHeaderLine"),
        *("getHeaders", "hasHeader", "getContents", "hasResponse", "getResponse", "getReason"),
    )
)


@expression(MethodCall)
def _method_call(node: MethodCall, here: Context) -> Py:
    base = here.express(node.base)
    if node.nullsafe:
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
        name = here.express(node.name)
        if name.kind.name == "callable":
            return Py(make_call(name.node, node.arguments, None, here), UNKNOWN)
        getter = python.call("getattr", base.node, name.node)
        return Py(make_call(getter, node.arguments, None, here), UNKNOWN)
    if node.name in _PSR and base.kind.name in ("unknown", "json", "foreign"):
        base = Py(here.php("psr", base.node), base.kind)
        made = make_call(ast.Attribute(base.node, node.name), node.arguments, None, here)
        return Py(made, UNKNOWN)
    facts = None
    if base.kind.name in ("object", "enum"):
        facts = here.find_method(base.kind.owner, node.name)
    name_ = python.escape(node.name) if facts is None else here.method_name(node.name)
    function = ast.Attribute(base.node, name_)
    if node.arguments.first_class:
        return Py(function, Kind("callable", facts.returns if facts else None))
    made = make_call(function, node.arguments, facts, here)
    return _returned(made, facts, base.kind.owner, node.name, here)


def _returned(
    made: ast.expr, facts: FunctionFacts | None, owner: str, called: str, here: Context
) -> Py:
    """Return a call of a method with what is known of its value: a class below may replace it."""
    if facts is None:
        return Py(made, UNKNOWN)
    all_facts = [facts, *here.overriding(owner, called)]
    kind = reduce(join, (each.returns for each in all_facts)) or UNKNOWN
    return Py(made, kind, all(each.returns_fresh for each in all_facts))


@expression(StaticCall)
def _static_call(node: StaticCall, here: Context) -> Py:
    if (known := here.library.static_method(node, here)) is not None:
        return known
    if not isinstance(node.name, str):
        name = here.express(node.name)
        owner = (
            here.class_reference(node.owner)
            if isinstance(node.owner, Name)
            else here.express(node.owner).node
        )
        getter = python.call("getattr", owner, name.node)
        return Py(make_call(getter, node.arguments, None, here), UNKNOWN)
    if not isinstance(node.owner, Name):
        owner_value = here.express(node.owner)
        function: ast.expr = ast.Attribute(owner_value.node, python.escape(node.name))
        return Py(make_call(function, node.arguments, None, here), UNKNOWN)
    word = node.owner.text.lower()
    if word == "parent":
        return _parent_call(node, here)
    in_class = here.scope.in_class
    short = (
        in_class
        if word in ("self", "static")
        else here.resolve(node.owner.text).rpartition("\\")[2]
    )
    facts = here.find_method(short, node.name)
    if (enum := _enum_call(node, short, here)) is not None:
        return enum
    owner = here.class_reference(node.owner)
    if facts is not None and facts.declaration is not None:
        is_static = "static" in facts.declaration.modifiers
        if not is_static and not here.scope.is_static and in_class:
            owner = ast.Name("self")  # self::name() of a method that is not static
    name_ = here.method_name(node.name) if facts is not None else python.escape(node.name)
    function = ast.Attribute(owner, name_)
    if node.arguments.first_class:
        return Py(function, Kind("callable"))
    made = make_call(function, node.arguments, facts, here)
    return _returned(made, facts, short, node.name, here)


def _parent_call(node: StaticCall, here: Context) -> Py:
    assert isinstance(node.name, str)
    facts = here.class_facts(here.scope.in_class)
    parent = here.find_method(facts.parent, node.name) if facts else None
    function = ast.Attribute(python.call("super"), here.method_name(node.name))
    kind = parent.returns if parent and parent.returns else UNKNOWN
    return Py(make_call(function, node.arguments, parent, here), kind)


def _enum_call(node: StaticCall, short: str, here: Context) -> Py | None:
    facts = here.class_facts(short)
    if facts is None or facts.declaration.word != "enum" or not isinstance(node.name, str):
        return None
    reference = here.class_reference(node.owner)  # type: ignore[arg-type]
    kind = Kind("enum", owner=facts.declaration.name)
    values = [here.express(item.value).node for item in node.arguments.items if item.value]
    if node.name == "from":
        return Py(ast.Call(reference, values, []), kind)
    if node.name == "tryFrom":
        return Py(here.php("try_from", reference, *values), replace(kind, nullable=True))
    if node.name == "cases":
        return Py(python.call("list", reference), Kind("list", kind), True)
    return None


# new


@expression(New)
def _new(node: New, here: Context) -> Py:
    if isinstance(node.owner, ClassDeclaration):
        from .classes import define_anonymous

        return define_anonymous(node, here)
    if not isinstance(node.owner, Name):
        owner = here.express(node.owner)
        called = owner.node if owner.kind.name != "str" else here.php("class_of", owner.node)
        return Py(make_call(called, node.arguments, None, here), UNKNOWN)
    if (known := here.library.new(node, here)) is not None:
        return known
    word = node.owner.text.lower()
    short = (
        here.scope.in_class
        if word in ("self", "static")
        else here.resolve(node.owner.text).rpartition("\\")[2]
    )
    facts = here.class_facts(short)
    constructor = here.find_method(short, "__construct")
    made = make_call(here.class_reference(node.owner), node.arguments, constructor, here)
    kind = object_of(facts.declaration.name) if facts else UNKNOWN
    return Py(made, kind, True)


def include(node: Special, here: Context) -> Py | None:
    """Translate ``require``, and return what the file returns, if that is known.

    ``require 'vendor/autoload.php'`` is nothing here.
    """
    text = here.library.constant_text(node.values[0], here)
    if text.endswith("autoload.php"):
        return None
    if here.neighbours is not None:
        return here.neighbours.include(node, here)
    reason = f"another file is included: import what it defines ({text or '?'})"
    here.todo(node.at, "include", reason)
    return None
