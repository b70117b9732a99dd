"""Switches: if, elif, else; a loop of one round where a ``break`` stands in the middle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import replace

from ... import python
from ...context import Context
from ...nodes import children
from ...python import Py
from ...syntax import (
    Case,
    ClassDeclaration,
    Closure,
    Comment,
    Expr,
    For,
    Foreach,
    Function,
    If,
    Leave,
    Literal,
    Return,
    Special,
    Statement,
    Switch,
    While,
)
from ...translators import statement
from ..operators import operate
from ..values import as_condition
from .conditions import Kinds, leaves, merge
from .leaving import Loop, finish
from .loops import kinds_after

#: Comments that a case goes on into the next: in Python it has the rest itself.
_FALLING = re.compile(r"\W*(no break|falls? ?-?through)\b", re.IGNORECASE)
#: The conditions of a case, its whole body, and its comments.
Group = tuple[list[Expr | None], list[Statement], list[Comment]]


@statement(Switch)
def _switch(node: Switch, here: Context) -> None:
    subject = _subject(node, here)
    groups = _groups(node.cases)
    tidy = [(values, _without_breaks(body), comments) for values, body, comments in groups]
    is_plain = all(body is not None for _, body, _ in tidy)
    loop = Loop(is_python=not is_plain, is_switch=True)
    here.loops.append(loop)
    before = dict(here.scope.kinds)
    with here.watching() as watched:
        if is_plain:
            known = [(values, body or [], comments) for values, body, comments in tidy]
            chain = _chain(known, subject, before, here)
        else:
            chain = _chain(groups, subject, before, here)
    here.loops.remove(loop)
    if is_plain:
        here.body += chain
        return
    if not leaves(chain):
        chain.append(ast.Break())
    kinds_after(before, watched, here)
    finish(loop, ast.While(ast.Constant(True), chain, []), here)


def _subject(node: Switch, here: Context) -> Py | None:
    if isinstance(node.subject, Literal) and node.subject.value is True:
        return None
    subject = here.express(node.subject)
    changes = here.usage_of(node.cases)
    is_kept = isinstance(subject.node, ast.Name) and not any(
        here.variable(name) == subject.node.id and (changes.is_set(name) or changes.changes(name))
        for name in changes.events
        if not name.startswith(("->", "::")) and name
    )
    if is_kept or isinstance(subject.node, ast.Constant):
        return subject
    name = here.holding("subject")
    here.body.append(python.assign(ast.Name(name), subject.node))
    return replace(subject, node=ast.Name(name))


def _chain(groups: list[Group], subject: Py | None, before: Kinds, here: Context) -> list[ast.stmt]:
    ways: list[Kinds | None] = []
    has_default = False
    made: list[tuple[ast.expr | None, list[ast.stmt]]] = []
    for values, body, comments in groups:
        here.scope.kinds = dict(before)
        is_default = any(value is None for value in values)
        has_default = has_default or is_default
        with here.without_hoisting():
            tests = [_test(subject, value, here) for value in values if value is not None]
        statements = here.state(body)
        ways.append(None if statements and leaves(statements) else dict(here.scope.kinds))
        head = [here.comments.statement(line) for c in comments for line in c.lines]
        statements = [*head, *(statements or [ast.Pass()])]
        made.append((None if is_default else _any(tests), statements))
    defaults = [each for condition, each in made if condition is None]
    chain = defaults[0] if defaults else []
    if len(chain) == 1 and isinstance(chain[0], ast.Pass):
        chain = []
    for condition, statements in reversed(made):
        if condition is not None:
            chain = [ast.If(condition, statements, chain)]
    merge(here, *ways, *([] if has_default else [before]))
    return chain


def _any(tests: list[ast.expr]) -> ast.expr:
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests)


def _test(subject: Py | None, value: Expr, here: Context) -> ast.expr:
    if subject is None:
        return as_condition(value, here)[0]
    return operate("==", subject, here.express(value), here).node


def _groups(cases: list[Case]) -> list[Group]:
    """Return the cases with their whole bodies: a case without break goes on into the next."""
    groups: list[Group] = []
    values: list[Expr | None] = []
    comments: list[Comment] = []
    for index, case in enumerate(cases):
        values.append(case.value)
        comments += [each for each in case.comments if not _FALLING.match(each.lines[0])]
        is_last = index == len(cases) - 1
        if not case.body and not is_last:
            continue
        groups.append((values, _whole_body(cases[index:]), comments))
        values, comments = [], []
    return groups


def _whole_body(cases: list[Case]) -> list[Statement]:
    body: list[Statement] = []
    for case in cases:
        for each in case.body:
            body.append(each)
            if _ends(each):
                return body
    return body


def _ends(each: Statement) -> bool:
    """Return whether nothing after a statement is reached."""
    if isinstance(each, (Return, Leave)):
        return True
    if isinstance(each, If):
        return bool(each.otherwise) and _all_end(each.then) and _all_end(each.otherwise)
    value = getattr(each, "value", None)
    return isinstance(value, Special) and value.word in ("exit", "throw")


def _all_end(body: list[Statement]) -> bool:
    return bool(body) and _ends(body[-1])


def _without_breaks(body: list[Statement]) -> list[Statement] | None:
    """Return a body without the breaks of its switch; None if one stands in its middle."""
    for index, each in enumerate(body):
        if isinstance(each, Leave) and each.levels == 1:
            return body[:index]
        if not leaves_level([each], 1):
            continue
        if not isinstance(each, If):
            return None
        then, otherwise = each.then, each.otherwise
        rest = body[index + 1 :]
        if _all_end(then):
            otherwise = [*otherwise, *rest]
        elif _all_end(otherwise):
            then = [*then, *rest]
        elif rest:
            return None
        new_then, new_otherwise = _without_breaks(then), _without_breaks(otherwise)
        if new_then is None or new_otherwise is None:
            return None
        return [*body[:index], replace(each, then=new_then, otherwise=new_otherwise)]
    return body


def leaves_level(body: Iterable[object], level: int) -> bool:
    """Return whether something in a body leaves the loop or switch so many levels outside."""
    for each in body:
        if isinstance(each, Leave) and each.levels == level:
            return True
        if isinstance(each, (Closure, Function, ClassDeclaration)):
            continue
        inner = level + isinstance(each, (For, Foreach, While, Switch))
        if leaves_level(children(each), inner):
            return True
    return False
