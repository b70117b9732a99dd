"""Closures: lambdas where they are one expression, else a function before the statement."""

from __future__ import annotations

import ast

from ..context import Context, FunctionFacts, Scope, expression
from ..kinds import UNKNOWN, Kind
from ..python import Py
from ..syntax import Assign, Closure, Return, Variable
from ..usage import find_usage
from .functions import FunctionBody, parameters

#: What the arguments of a callback are, while its closure is translated.
Hints = list[Kind]


@expression(Closure)
def _closure(node: Closure, here: Context) -> Py:
    return close(node, [], here)


def close(node: Closure, hints: Hints, here: Context, wanted: str = "") -> Py:
    """Return a closure; `hints` are the kinds of its arguments, as far as the caller knows them."""
    scope = _scope(node, here)
    outer, here.scope = here.scope, scope
    try:
        arguments = parameters(node.parameters, here, hints)
        defaults = _bound(node, outer, here)
        if (single := _single(node)) is not None and not defaults:
            body = _lambda_body(single, here)
            if body is not None:
                kind = Kind("callable", body.kind)
                return Py(ast.Lambda(arguments, body.node), kind)
        return _define(node, arguments, defaults, outer, here, wanted)
    finally:
        here.scope = outer


def _scope(node: Closure, here: Context) -> Scope:
    outer = here.scope
    scope = Scope(find_usage(list(node.body)), FunctionFacts(None), outer)
    scope.in_class, scope.is_static = outer.in_class, outer.is_static
    own = {parameter.name for parameter in node.parameters}
    if node.is_arrow:
        captured = {name for name in outer.kinds if name not in own}
        captured |= {name for name in outer.references if name not in own}
    else:
        uses = [use.value for use in node.uses]
        captured = {use.name for use in uses if isinstance(use, Variable)}
    for name in captured:
        scope.names[name] = here.variable(name)
        scope.kinds[name] = outer.kinds.get(name, UNKNOWN)
        if name in outer.references:
            scope.references[name] = outer.references[name]
    scope.captured = captured
    return scope


def _single(node: Closure) -> Return | None:
    """Return the only statement of a closure, if it is a return."""
    only = node.body[0] if len(node.body) == 1 else None
    is_plain = isinstance(only, Return) and only.value is not None and not only.comments
    return only if is_plain else None  # type: ignore[return-value]


def _lambda_body(single: Return, here: Context) -> Py | None:
    """Return the expression of a lambda; None if it needs statements."""
    assert single.value is not None
    outer, here.body = here.body, []
    try:
        body = here.express(single.value)
        return None if here.body else body
    finally:
        here.body = outer


def _bound(node: Closure, outer: Scope, here: Context) -> list[str]:
    """Return the variables whose present value a closure must keep: PHP's ``use`` copies."""
    by_value = [
        use.value.name
        for use in node.uses
        if isinstance(use.value, Variable) and not use.by_reference
    ]
    if node.is_arrow:
        by_value = [name for name in here.scope.captured if _reads(name, here)]
    return [name for name in by_value if _set_after(name, node, outer)]


def _reads(name: str, here: Context) -> bool:
    return bool(here.scope.usage.events.get(name))


def _set_after(name: str, node: Closure, outer: Scope) -> bool:
    """Return whether a variable may be set anew after a closure was made."""
    usage = outer.usage
    order, loops = usage.order.get(id(node), 0), usage.loops.get(id(node), ())
    for event in usage.events.get(name, []):
        if event.what in ("set", "change") and (
            event.order > order or (loops and event.loops[:1] == loops[:1])
        ):
            return True
    return False


def _define(
    node: Closure,
    arguments: ast.arguments,
    bound: list[str],
    outer: Scope,
    here: Context,
    wanted: str,
) -> Py:
    name = wanted or here.new_name("callback")
    here.taken.add(name)
    for each in bound:
        variable = here.variable(each)
        arguments.kwonlyargs.append(ast.arg(variable))
        arguments.kw_defaults.append(ast.Name(variable))
    body = FunctionBody(node.body, here)
    statements = body.translate()
    nonlocals = _rebound(node, here)
    if nonlocals:
        word = ast.Global if outer.function is None else ast.Nonlocal
        statements = [word(nonlocals), *statements]
    definition = ast.FunctionDef(name, arguments, statements, [], lineno=0)
    if not here.can_hoist_function:
        raise here.refuse(node.at, "closure", "a closure with statements stands where it can't")
    here.body.append(definition)
    facts = here.scope.function
    return Py(ast.Name(name), Kind("callable", facts.returns if facts else None))


def _rebound(node: Closure, here: Context) -> list[str]:
    """Return the variables of ``use (&$x)`` that the closure sets."""
    names = [
        use.value.name for use in node.uses if use.by_reference and isinstance(use.value, Variable)
    ]
    return [here.variable(name) for name in names if here.scope.usage.is_set(name)]


def name_closure(node: Assign, here: Context) -> bool:
    """Translate ``$f = function …`` as a function with the name of the variable."""
    if not isinstance(node.value, Closure) or not isinstance(node.target, Variable):
        return False
    closure, name = node.value, here.variable(node.target.name)
    recursive = any(
        isinstance(use.value, Variable) and use.value.name == node.target.name
        for use in closure.uses
    )
    if recursive:
        closure.uses = [u for u in closure.uses if getattr(u.value, "name", "") != node.target.name]
    here.learn(node.target.name, Kind("callable"))
    made = close(closure, [], here, name)
    if isinstance(made.node, ast.Lambda):
        returned = ast.Return(made.node.body)
        here.body.append(ast.FunctionDef(name, made.node.args, [returned], [], lineno=0))
        made = Py(ast.Name(name), made.kind)
    here.learn(node.target.name, made.kind)
    return True


def callback(node: object, hints: Hints, here: Context) -> Py:
    """Return an argument that is called: a closure, a name, or a pair."""
    if isinstance(node, Closure):
        return close(node, hints, here)
    return here.express(node)  # type: ignore[arg-type]
