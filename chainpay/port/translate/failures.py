"""try and catch: PHP's classes of errors as Python's and chainpay's."""

from __future__ import annotations

import ast

from .. import python
from ..context import Context, statement
from ..syntax import Catch, Try
from .control import Kinds, leaves, merge


@statement(Try)
def _try(node: Try, here: Context) -> None:
    before = dict(here.scope.kinds)
    body = here.nested(node.body)
    after = dict(here.scope.kinds)
    ways: list[Kinds | None] = [None if leaves(body) else dict(after)]
    inside = _either(before, after, here)
    handlers = _handlers(node.catches, inside, ways, here)
    here.scope.kinds = dict(inside)
    merge(here, *ways)
    last = here.state(node.finally_) if node.finally_ is not None else []
    if node.finally_ is not None and last and leaves(last):
        here.note(node.at, "finally", "a return in finally drops an error, as in PHP")
    if not handlers and not last:
        here.body += body
        return
    here.body.append(ast.Try(body, handlers, [], last))


def _either(before: Kinds, after: Kinds, here: Context) -> Kinds:
    """Return the kinds at any place of a try."""
    saved = here.scope.kinds
    merge(here, before, after)
    either, here.scope.kinds = here.scope.kinds, saved
    return either


def _handlers(
    catches: list[Catch], inside: Kinds, ways: list[Kinds | None], here: Context
) -> list[ast.ExceptHandler]:
    plain: list[ast.ExceptHandler] = []
    for index, each in enumerate(catches):
        types = [name.text for name in each.types]
        if here.library.guard(types) is not None:
            return [*plain, _guarded(catches[index:], inside, ways, here)]
        body = _catch_body(each, _variable(each, here), inside, ways, here)
        name = _variable(each, here)
        plain.append(ast.ExceptHandler(here.library.caught_types(types), name, body))
    return plain


def _variable(each: Catch, here: Context) -> str | None:
    return here.variable(each.variable) if each.variable else None


def _catch_body(
    each: Catch, name: str | None, inside: Kinds, ways: list[Kinds | None], here: Context
) -> list[ast.stmt]:
    here.scope.kinds = dict(inside)
    if name is not None:
        here.learn(each.variable, here.library.caught_kind([t.text for t in each.types]))
    here.caught.append(name or "")
    body = [here.comments.statement(line) for c in each.comments for line in c.lines]
    body += here.nested(each.body)
    here.caught.pop()
    ways.append(None if leaves(body) else dict(here.scope.kinds))
    return body


def _guarded(
    catches: list[Catch], inside: Kinds, ways: list[Kinds | None], here: Context
) -> ast.ExceptHandler:
    """Return one handler for classes that only the status tells apart."""
    name = next((_variable(each, here) for each in catches if each.variable), None)
    name = name or here.new_name("error")
    chain: list[ast.stmt] = [ast.Raise(None, None)]
    has_all = False
    for each in reversed(catches):
        for other in (each.variable,):
            if other:
                here.scope.names[other] = name
        types = [t.text for t in each.types]
        body = _catch_body(each, name, inside, ways, here)
        if here.library.catches_all(types):
            chain, has_all = body, True
            continue
        condition = here.library.caught_condition(types, ast.Name(name))
        chain = [ast.If(condition, body, chain)]
    broad = (
        python.name("Exception")
        if has_all
        else here.library.caught_union([t.text for each in catches for t in each.types])
    )
    return ast.ExceptHandler(broad, name, chain)
