"""try and catch: PHP's classes of errors as Python's and chainpay's."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...facts import ERRORS
from ...kinds import join
from ...reasons.language import FINALLY_RETURNS
from ...syntax import Catch, Try
from ...translators import statement
from ..definitions.names import warn_of_namespace
from .conditions import Kinds, leaves, merge


@statement(Try)
def _try(node: Try, here: Context) -> None:
    for caught in (name for each in node.catches for name in each.types):
        warn_of_namespace(caught, here)
    before = dict(here.scope.kinds)
    here.finallies += node.finally_ is not None
    with here.watching() as watched:
        body = here.nested(node.body)
        after = dict(here.scope.kinds)
        ways: list[Kinds | None] = [None if leaves(body) else dict(after)]
        inside = _anywhere(before, watched, here)
        handlers = _handlers(_ordered(node.catches, here), inside, ways, node, here)
    here.finallies -= node.finally_ is not None
    here.scope.kinds = _anywhere(before, watched, here)
    if node.finally_ is None:
        merge(here, *ways)
    with here.watching() as set_last:
        last = here.state(node.finally_) if node.finally_ is not None else []
    if node.finally_ is not None:
        if last and leaves(last):
            here.note(node.at, "finally", FINALLY_RETURNS)
        changed = {name: here.scope.kinds[name] for name in set_last if name in here.scope.kinds}
        merge(here, *ways)
        here.scope.kinds |= changed
    if not handlers and not last:
        here.body += body
        return
    here.body.append(ast.Try(body, handlers, [], last))


def _anywhere(before: Kinds, watched: Kinds, here: Context) -> Kinds:
    """Return the kinds at any place of a block."""
    saved = here.scope.kinds
    after = {name: join(before.get(name), kind) for name, kind in watched.items()}
    merge(here, before, {**before, **after})
    either, here.scope.kinds = here.scope.kinds, saved
    return either


def _ordered(catches: list[Catch], here: Context) -> list[Catch]:
    """PHP's errors are no exceptions, but Python's are: they are caught first."""
    seen = False
    errors: list[Catch] = []
    others: list[Catch] = []
    for each in catches:
        names = [here.resolve(name.text) for name in each.types]
        is_error = all(name in ERRORS for name in names)
        if seen and is_error:
            errors.append(each)
        else:
            others.append(each)
        seen = seen or "Exception" in names
    if not errors:
        return catches
    first = next(i for i, each in enumerate(others) if _is_broad(each, here))
    return [*others[:first], *errors, *others[first:]]


def _is_broad(each: Catch, here: Context) -> bool:
    return any(here.resolve(name.text) == "Exception" for name in each.types)


def _handlers(
    catches: list[Catch], inside: Kinds, ways: list[Kinds | None], node: Try, here: Context
) -> list[ast.ExceptHandler]:
    plain: list[ast.ExceptHandler] = []
    every = [name.text for each in catches for name in each.types]
    for index, each in enumerate(catches):
        types = [name.text for name in each.types]
        is_guarded = here.library.guard(types, every)
        rest = catches[index:] if is_guarded else [each]
        if _passes_errors(catches, rest, here):
            here.use("chainpay.php", "compat", "php")
            again: list[ast.stmt] = [ast.Raise(None, None)]
            plain.append(ast.ExceptHandler(python.name("php.ERRORS"), None, again))
        if is_guarded:
            return [*plain, _guarded(rest, every, inside, ways, node, here)]
        name = _variable(each, here)
        body = _catch_body(each, name, inside, ways, here)
        caught = name
        if name is not None and _is_read_outside(each, node, here):
            caught = here.holding("error")
            body = [python.assign(ast.Name(name), ast.Name(caught)), *body]
        plain.append(ast.ExceptHandler(here.library.caught_types(types), caught, body))
    return plain


def _passes_errors(catches: list[Catch], rest: list[Catch], here: Context) -> bool:
    """Return whether PHP's errors must get past the excepts that follow."""
    if not here.facts.has_errors or not any(_is_broad(each, here) for each in rest):
        return False
    every, names = ({*_resolved(each, here)} for each in (catches, rest))
    return every.isdisjoint(("Throwable", "Error")) and names.isdisjoint(ERRORS)


def _resolved(catches: list[Catch], here: Context) -> list[str]:
    return [here.resolve(name.text) for each in catches for name in each.types]


def _is_read_outside(each: Catch, node: Try, here: Context) -> bool:
    """Return whether a caught error is read after its block, where Python has dropped it."""
    scope = here.scope
    if each.variable in scope.shared:
        return True
    around = scope.usage.paths.get(id(node), ())
    inside = scope.usage.caught[each.variable].difference(around)  # each sets it anew
    events = scope.usage.events.get(each.variable, [])
    return any(event.what == "read" and inside.isdisjoint(event.path) for event in events)


def _variable(each: Catch, here: Context) -> str | None:
    return here.variable(each.variable) if each.variable else None


def _catch_body(
    each: Catch, name: str | None, inside: Kinds, ways: list[Kinds | None], here: Context
) -> list[ast.stmt]:
    here.scope.kinds = dict(inside)
    if name is not None:
        here.learn(each.variable, here.library.caught_kind([t.text for t in each.types]))
    usage = here.usage_of(each.body)
    here.caught.append("" if usage.is_set(each.variable) else name or "")
    body = [here.comments.statement(line) for c in each.comments for line in c.lines]
    body += here.nested(each.body)
    here.caught.pop()
    ways.append(None if leaves(body) else dict(here.scope.kinds))
    return body


def _guarded(
    catches: list[Catch],
    every: list[str],
    inside: Kinds,
    ways: list[Kinds | None],
    node: Try,
    here: Context,
) -> ast.ExceptHandler:
    """Return one handler for classes that only the status tells apart."""
    name = next((_variable(each, here) for each in catches if each.variable), None)
    name = name or here.new_name("error")
    chain: list[ast.stmt] = [ast.Raise(None, None)]
    has_all = False
    classes = [[t.text for t in each.types] for each in catches]
    takes_rest = here.library.takes_rest(classes, every)
    for each, types in zip(reversed(catches), reversed(classes), strict=True):
        if each.variable:
            here.scope.names[each.variable] = name
        body = _catch_body(each, name, inside, ways, here)
        if here.library.catches_all(types):
            chain, has_all = body, True
            continue
        if takes_rest and each is catches[-1]:
            chain = body
            continue
        condition = here.library.caught_condition(types, ast.Name(name), every)
        chain = [ast.If(condition, body, chain)]
    every_class = [each for types in classes for each in types]
    broad = python.name("Exception") if has_all else here.library.caught_types(every_class)
    known = ast.unparse(python.call("isinstance", ast.Name(name), broad))
    for made in chain:
        _drop_test(made, known)
    caught = name
    if any(_is_read_outside(each, node, here) for each in catches if each.variable):
        caught = here.holding("error")
        chain.insert(0, python.assign(ast.Name(name), ast.Name(caught)))
    return ast.ExceptHandler(broad, caught, chain)


def _drop_test(node: ast.stmt, known: str) -> None:
    """Take what an except says already from the conditions in it."""
    if not isinstance(node, ast.If):
        return
    match node.test:
        case ast.BoolOp(op=ast.And(), values=[first, rest]) if ast.unparse(first) == known:
            node.test = rest
    for other in node.orelse:
        _drop_test(other, known)
