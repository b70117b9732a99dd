"""Closures: lambdas where they are one expression, else a function before the statement."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ... import python
from ...context import Context
from ...facts import FunctionFacts, Scope
from ...kinds import NEVER, UNKNOWN, Kind, callable_of
from ...nodes import children
from ...python import Py
from ...reasons.language import ARROW_COPY, CLOSURE_REFERENCE
from ...syntax import Assign, Closure, Node, Return, Variable
from ...translators import expression
from ...usage import Outs
from ..places.copies import copied
from .functions import FunctionBody, generator_decorator
from .parameters import Parameters
from .types import coerce

#: What the arguments of a callback are, while its closure is translated.
Hints = list[Kind]


@expression(Closure)
def _closure(node: Closure, here: Context) -> Py:
    return close(node, [], here)


def close(node: Closure, hints: Hints, here: Context, wanted: str = "", walks: bool = False) -> Py:
    """Return a closure.

    Args:
        node: The closure.
        hints: The kinds of its arguments, as far as the caller knows them.
        here: The translation.
        wanted: The name that it gets if it is a function.
        walks: Its first parameter is by reference, and is what it returns.
    """
    outer = here.scope
    scope = _scope(node, here)
    if walks:
        scope.by_reference = {node.parameters[0].name}
        scope.outs, scope.out_names = Outs((0,), False), [node.parameters[0].name]
    else:
        _take_references(node, scope, here)
    here.scope = scope
    try:
        parameters = Parameters(node.parameters, here, hints, is_called_by_php=True)
        arguments = parameters.translate()
        bound = _bound(node, outer, here)
        _bind(bound, arguments, outer, here)
        if (single := _lambda(node, arguments, parameters, here)) is not None:
            return single
        return _define(node, arguments, parameters, outer, here, wanted)
    finally:
        here.scope = outer


def _scope(node: Closure, here: Context) -> Scope:
    outer = here.scope
    scope = Scope(here.usage_of(node.body), FunctionFacts(None, type=node.returns), node, outer)
    scope.in_class, scope.is_static = outer.in_class, outer.is_static
    own = {parameter.name for parameter in node.parameters}
    for name in _captured(node, outer, here):
        if name in own:
            continue
        scope.captured.add(name)
        scope.names[name] = here.variable(name)
        scope.kinds[name] = outer.kinds.get(name, UNKNOWN)
        if name in outer.references:
            scope.references[name] = outer.references[name]
    for use in node.uses:
        if use.by_reference and isinstance(use.value, Variable):
            _share(use.value.name, scope, outer, here)
    for name in sorted(scope.usage.shared - scope.captured):
        scope.shared.setdefault(name, scope.key_of(name))
    return scope


def _captured(node: Closure, outer: Scope, here: Context) -> list[str]:
    if node.is_arrow:  # its names in the outer scope's order, so that they are the same each time
        read = {each.name for part in node.body for each in _variables(part)}
        known = {*outer.kinds, *outer.references}
        known |= {each for each in read if here.is_open or outer.usage.is_set(each)}
        return sorted(name for name in read if name in known and name != "this")
    return [use.value.name for use in node.uses if isinstance(use.value, Variable)]


def _variables(node: Node) -> Iterator[Variable]:
    if isinstance(node, Variable):
        yield node
    for child in children(node):
        yield from _variables(child)


def _share(name: str, scope: Scope, outer: Scope, here: Context) -> None:
    """Note a variable that the closure and its surroundings both set."""
    if isinstance(outer.node, Closure) and outer.node.is_arrow and name in outer.captured:
        here.todo(outer.node.at, "reference", ARROW_COPY.format(name))
    key = outer.shared.setdefault(name, outer.key_of(name))
    scope.shared[name] = key
    is_new = name not in outer.kinds and name not in outer.references
    if is_new:  # PHP makes it null
        here.scope.missing.add(name)
        here.learn(name, Kind("null", nullable=True))
    unknown = NEVER if here.facts.pass_count < 2 else UNKNOWN
    scope.kinds[name] = here.facts.shared.get(key, unknown)


def _take_references(node: Closure, scope: Scope, here: Context) -> None:
    scope.by_reference = {each.name for each in node.parameters if each.by_reference}
    for name in sorted(scope.by_reference):
        if scope.usage.is_set(name) or scope.usage.changes(name):
            here.todo(node.at, "reference", CLOSURE_REFERENCE.format(name))


# Lambdas


def _single(node: Closure) -> Return | None:
    """Return the only statement of a closure, if it is a return."""
    only = node.body[0] if len(node.body) == 1 else None
    is_plain = isinstance(only, Return) and only.value is not None and not only.comments
    return only if is_plain else None  # type: ignore[return-value]


def _lambda(
    node: Closure, arguments: ast.arguments, parameters: Parameters, here: Context
) -> Py | None:
    """Return a lambda; None if the closure needs statements."""
    single = _single(node)
    scope = here.scope
    if (
        single is None
        or scope.usage.yields
        or scope.outs is not None
        or parameters.turns
        or scope.variadic
    ):
        return None
    if _sets_outside(here) or any(scope.usage.changes(p.name) for p in node.parameters):
        return None
    assert single.value is not None
    missing = set(scope.missing)
    outer, here.body = here.body, []
    evaluated, here.evaluated = here.evaluated, []
    try:
        with here.without_hoisting():
            body = coerce(here.express(single.value), node.returns, here)
        if here.body or scope.missing - missing:
            return None
        assert scope.function is not None
        scope.function.returns = body.kind
    finally:
        here.body, here.evaluated = outer, evaluated
        scope.missing = missing
    made = ast.Lambda(_without_types(arguments), body.node)
    return Py(made, _callable(arguments, body.kind))


def _without_types(arguments: ast.arguments) -> ast.arguments:
    plain = [ast.arg(each.arg) for each in arguments.args]
    return ast.arguments(
        [],
        plain,
        arguments.vararg,
        arguments.kwonlyargs,
        arguments.kw_defaults,
        None,
        arguments.defaults,
    )


def _sets_outside(here: Context) -> bool:
    """Return whether a closure sets variables around it, which a lambda can't."""
    usage, scope = here.scope.usage, here.scope
    return any(usage.is_set(name) for name in scope.captured if name in scope.shared)


# What is captured


def _bound(node: Closure, outer: Scope, here: Context) -> list[str]:
    """Return the variables whose present value a closure must keep: PHP's ``use`` copies."""
    scope = here.scope
    by_value = [name for name in sorted(scope.captured) if name not in scope.shared]
    if not node.is_arrow:
        order = [use.value.name for use in node.uses if isinstance(use.value, Variable)]
        by_value = [name for name in order if name in by_value]
    return [
        name
        for name in by_value
        if name not in outer.references or _is_element(name, outer)
        if _set_after(name, node, outer) or scope.usage.is_set(name) or scope.usage.changes(name)
    ]


def _is_element(name: str, outer: Scope) -> bool:
    """Return whether a name stands for a place, whose present value is captured."""
    return not isinstance(outer.references[name], ast.Name)


def _set_after(name: str, node: Closure, outer: Scope) -> bool:
    """Return whether a variable may be set anew after a closure was made."""
    usage = outer.usage
    if name in usage.shared or name in outer.shared:
        return True
    order, path = usage.order.get(id(node), 0), usage.paths.get(id(node), ())
    loops = [each for each in path if each in usage.loops]
    for event in usage.events.get(name, []):
        again = loops and loops[0] in event.path
        if event.what != "read" and (event.order > order or again):
            return True
    return False


def _bind(bound: list[str], arguments: ast.arguments, outer: Scope, here: Context) -> None:
    scope = here.scope
    for name in bound:
        variable = here.variable(name)
        place = outer.references.get(name)
        value = Py(place if place is not None else ast.Name(variable), scope.kinds[name])
        if name not in outer.kinds and place is None:
            outer.missing.add(name)
        if outer.usage.changes(name) and value.kind.may_be_array:
            value = copied(value, outer.usage.changes(name), here)
        scope.references.pop(name, None)
        arguments.kwonlyargs.append(ast.arg(variable))
        arguments.kw_defaults.append(value.node)
        scope.bound.add(name)


# Functions


def _define(
    node: Closure,
    arguments: ast.arguments,
    parameters: Parameters,
    outer: Scope,
    here: Context,
    wanted: str,
) -> Py:
    name = wanted or here.new_name("callback")
    here.taken.add(name)
    scope = here.scope
    scope.holder = ast.Name(name)
    statics, here.statics = here.statics, []
    assert scope.function is not None
    if scope.usage.yields:
        scope.function.returns = Kind("generator")
    statements = FunctionBody(node.body, parameters, here).translate()
    decorators = generator_decorator(here)
    rebound = _rebound(here)
    of_file = [each for each, own in rebound if _is_of_file(own, outer)]
    others = [each for each, _ in rebound if each not in of_file]
    if of_file:
        statements = [ast.Global(of_file), *statements]
    if others:
        statements = [ast.Nonlocal(others), *statements]
    here.body.append(ast.FunctionDef(name, arguments, statements, decorators, lineno=0))
    here.body += [python.assign(place, value) for place, value in here.statics]
    here.statics = statics
    return Py(ast.Name(name), _callable(arguments, scope.function.returns))


def _callable(arguments: ast.arguments, result: Kind | None) -> Kind:
    """Return the kind of a closure."""
    return callable_of(result, None if arguments.vararg else len(arguments.args))


def _is_of_file(name: str, outer: Scope) -> bool:
    """Return whether a variable is one of the file, also through closures that share it."""
    scope = outer
    while scope.parent is not None and name in scope.captured and name not in scope.bound:
        scope = scope.parent
    return scope.function is None and scope.parent is None


def _rebound(here: Context) -> list[tuple[str, str]]:
    """Return the variables around the closure that it sets: in Python, and in PHP."""
    scope = here.scope
    names = [
        (here.variable(name), name)
        for name in sorted(scope.captured)
        if name in scope.shared and name not in scope.references and name not in scope.bound
        if scope.usage.is_set(name) or scope.usage.changes(name)
    ]
    return [(own, name) for own, name in names if own not in scope.globals]


def name_closure(node: Assign, here: Context) -> bool:
    """Translate ``$f = function …`` as a function with the name of the variable."""
    closure, target = node.value, node.target
    if not isinstance(closure, Closure) or not isinstance(target, Variable):
        return False
    if target.name in here.scope.references:
        return False
    name = here.variable(target.name)
    here.learn(target.name, Kind("callable"))
    made = close(closure, [], here, name)
    if isinstance(made.node, ast.Lambda):
        returned = ast.Return(made.node.body)
        here.body.append(ast.FunctionDef(name, made.node.args, [returned], [], lineno=0))
        made = Py(ast.Name(name), made.kind)
    here.learn(target.name, made.kind)
    return True
