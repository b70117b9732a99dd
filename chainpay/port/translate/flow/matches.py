"""Matches: conditional expressions, or if, elif, else where the value goes to one place."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import NEVER, Kind, join
from ...python import Py
from ...syntax import Arm, Assign, Expr, Literal, Match, Return, Special
from ...translators import expression
from ...usage import has_effects
from ..operators import operate
from ..places.assigned_values import assigned_value
from ..places.elements import may_throw
from ..values import as_condition
from .conditions import Kinds, leaves, merge


@expression(Match)
def _match(node: Match, here: Context) -> Py:
    """A match as a value: conditional expressions."""
    subject = None if _is_true(node.subject) else here.express(node.subject)
    first = held = None
    if subject is not None:
        held, first = here.hold(subject)
    arms = [arm for arm in node.arms if arm.conditions]
    default = next((arm for arm in node.arms if not arm.conditions), None)
    before = dict(here.scope.kinds)
    ways: list[Kinds | None] = []
    with here.without_hoisting():
        result = here.express(default.value) if default else _unhandled(held, here)
        ways.append(here.scope.kinds)
        for index, arm in reversed(list(enumerate(arms))):
            here.scope.kinds = dict(before)
            place = first if index == 0 and first is not None else held
            known = None if subject is None or place is None else replace(subject, node=place)
            condition = arm_condition(known, arm, here)
            value = here.express(arm.value)
            ways.append(here.scope.kinds)
            kind = value.kind if result.kind == NEVER else join(value.kind, result.kind)
            fresh = value.fresh and result.fresh
            result = Py(ast.IfExp(condition, value.node, result.node), kind, fresh)
    merge(here, *ways)
    return result


def _is_true(node: Expr) -> bool:
    return isinstance(node, Literal) and node.value is True


def _unhandled(held: ast.expr | None, here: Context) -> Py:
    subject = held if held is not None else ast.Constant(True)
    here.facts.has_errors = True
    return Py(here.php("unhandled_match", subject), Kind("never"), True)


def arm_condition(subject: Py | None, arm: Arm, here: Context) -> ast.expr:
    """Return when an arm of a match is taken; the subject is None for ``match (true)``."""
    tests: list[ast.expr] = []
    for condition in arm.conditions:
        if subject is None:
            tests.append(_is_exactly_true(condition, here))
        else:
            tests.append(operate("===", subject, here.express(condition), here).node)
    if len(tests) > 1 and subject is not None and all(_is_equality(test) for test in tests):
        values = ast.Tuple([test.comparators[0] for test in tests])  # type: ignore[attr-defined]
        return python.compare(subject.node, ast.In(), values)
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests)


def _is_exactly_true(condition: Expr, here: Context) -> ast.expr:
    """``match (true)`` takes an arm only if its condition is true itself, and not 1."""
    with here.trying():
        kind = here.express(condition).kind
    if kind.name == "bool":
        return as_condition(condition, here)[0]
    return operate("===", here.express(condition), python.TRUE, here).node


def _is_equality(test: ast.expr) -> bool:
    """Return whether a test may be one of several by ``in``, which is by identity or equality."""
    is_equal = isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq)
    return is_equal and isinstance(test.comparators[0], ast.Constant)  # type: ignore[attr-defined]


def _state_match(node: Match, take: Callable[[Expr], None], here: Context) -> None:
    """Translate a match whose value goes to one place: if, elif, else."""
    subject = None
    if not _is_true(node.subject):
        subject = here.express(node.subject)
        if not python.is_simple(subject.node):
            name = here.holding("subject")
            here.body.append(python.assign(ast.Name(name), subject.node))
            subject = replace(subject, node=ast.Name(name))
    arms = [arm for arm in node.arms if arm.conditions]
    default = next((arm for arm in node.arms if not arm.conditions), None)
    before = dict(here.scope.kinds)
    ways: list[Kinds | None] = []

    def arm_body(arm: Arm | None) -> list[ast.stmt]:
        here.scope.kinds = dict(before)
        outer, here.body = here.body, []
        for comment in arm.comments if arm else []:
            here.body += [here.comments.statement(line) for line in comment.lines]
        if arm is None:
            error = _unhandled(subject.node if subject else None, here)
            here.body.append(ast.Expr(error.node))
        elif isinstance(arm.value, Special) and arm.value.word == "throw":
            here.state_alone(arm.value)
        else:
            take(arm.value)
        ways.append(None if leaves(here.body) else dict(here.scope.kinds))
        body, here.body = here.body, outer
        return body or [ast.Pass()]

    chain: list[ast.stmt] = arm_body(default)
    for arm in reversed(arms):
        body = arm_body(arm)
        here.scope.kinds = dict(before)
        with here.without_hoisting():
            condition = arm_condition(subject, arm, here)
        chain = [ast.If(condition, body, chain)]
    here.body += chain
    merge(here, *ways)


def return_match(node: Return, here: Context) -> bool:
    """Translate ``return match …`` as statements."""
    if not isinstance(node.value, Match):
        return False

    def take(value: Expr) -> None:
        inner = Return(node.at, value)
        here.alias_node(node, inner)
        here.state_one(inner)

    _state_match(node.value, take, here)
    return True


def assign_by_match(node: Assign, here: Context) -> bool:
    """Translate ``$a = match …`` as statements."""
    if not isinstance(node.value, Match) or has_effects(node.target):
        return False
    if may_throw(node.target, here):
        return False

    def take(value: Expr) -> None:
        inner = Assign(node.at, node.target, value)
        here.alias_node(node, inner)
        here.assign(node.target, assigned_value(inner, here))

    _state_match(node.value, take, here)
    return True
