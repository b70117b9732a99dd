"""Conditions: ``if``, and what is known of variables on the ways that meet after it."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import NULL, Kind, join_all
from ...nodes import children
from ...syntax import (
    Assign,
    Binary,
    Closure,
    Expr,
    If,
    Literal,
    Match,
    Node,
    Special,
    Ternary,
    Unary,
    Variable,
)
from ...translators import statement
from ..values import as_condition, is_known

Kinds = dict[str, Kind]


def merge(here: Context, *ways: Kinds | None) -> None:
    """Note the kinds after ways that meet; a way that leaves is None."""
    left = [way for way in ways if way is not None]
    if not left:
        return
    names = set().union(*left)
    merged: Kinds = {}
    for name in names:
        kinds = [way.get(name) for way in left]
        whole = kinds[0]
        if whole is None or any(kind is not whole for kind in kinds):
            whole = join_all([NULL if kind is None else kind for kind in kinds])
            is_maybe = whole.maybe or any(kind is None for kind in kinds)
            whole = replace(whole, maybe=is_maybe)
        merged[name] = whole
    here.scope.kinds = merged


def leaves(body: list[ast.stmt]) -> bool:
    """Return whether nothing after a body is reached."""
    last = body[-1] if body else None
    match last:
        case ast.If():
            return bool(last.orelse) and leaves(last.body) and leaves(last.orelse)
        case ast.Expr(value=ast.Call(func=function)):
            return ast.unparse(function) in _ENDS
        case ast.While(test=ast.Constant(value=True)):
            return not _breaks(last.body)
        case ast.Try():
            if leaves(last.finalbody):
                return True
            return leaves(last.body) and all(leaves(each.body) for each in last.handlers)
    return isinstance(last, (ast.Return, ast.Raise, ast.Continue, ast.Break))


_ENDS = ("sys.exit", "php.throw", "php.unhandled_match", "php.exit_")


def _breaks(body: list[ast.stmt]) -> bool:
    """Return whether something in the body of a loop leaves it."""
    for each in body:
        if isinstance(each, ast.Break):
            return True
        if isinstance(each, (ast.For, ast.While)):
            continue
        parts = [part for part in ast.iter_child_nodes(each) if isinstance(part, ast.stmt)]
        handlers = each.handlers if isinstance(each, ast.Try) else []
        if _breaks([*parts, *(part for handler in handlers for part in handler.body)]):
            return True
    return False


@statement(If)
def _if(node: If, here: Context) -> None:
    condition, _ = as_condition(node.condition, here)
    if is_known(condition, node.condition):
        here.body += here.state(node.then if python.constant_of(condition) else node.otherwise)
        return
    before = dict(here.scope.kinds)
    narrow(node.condition, True, here)
    then = here.nested(node.then)
    after_then = None if leaves(then) else here.scope.kinds
    here.scope.kinds = before
    narrow(node.condition, False, here)
    otherwise = here.state(node.otherwise)
    after_otherwise = None if otherwise and leaves(otherwise) else here.scope.kinds
    if after_then is None and after_otherwise is None:
        here.scope.kinds = before
    merge(here, after_then, after_otherwise)
    here.body.append(ast.If(condition, then, otherwise))


def narrow(condition: Expr, holds: bool, here: Context) -> None:
    """Note what a condition says of variables: after ``if ($a === null)``, it isn't null."""
    match condition:
        case Binary(operator="&&") if holds:
            narrow(condition.left, True, here)
            narrow(condition.right, True, here)
            _note_set(condition.right, here)
        case Binary(operator="||") if not holds:
            narrow(condition.left, False, here)
            narrow(condition.right, False, here)
        case Binary(
            operator="===" | "!==" as operator, left=Variable(name=name), right=Literal(value=None)
        ):
            _narrow_null(name, (operator == "===") == holds, here)
        case Special(word="isset", values=values):
            for each in values if holds else values[: len(values) == 1]:
                if isinstance(each, Variable):
                    _narrow_null(each.name, not holds, here)
        case Special(word="empty", values=[Variable(name=name)]):
            if not holds:
                _narrow_null(name, False, here)
        case Variable(name=name) if holds:
            _narrow_null(name, False, here)
        case _:
            if isinstance(condition, Unary) and condition.operator == "!":
                narrow(condition.value, not holds, here)
            here.library.narrow(condition, holds, here)


def _note_set(node: Node, here: Context) -> None:
    """Note that variables which a part of a condition sets are set where it holds."""
    if isinstance(node, Assign) and isinstance(node.target, Variable):
        kind = here.kind_of(node.target.name)
        here.scope.kinds[node.target.name] = replace(kind, maybe=False)
    if isinstance(node, (Ternary, Closure, Match)):
        return
    for child in children(node):
        if not (isinstance(node, Binary) and node.operator in ("||", "??") and child is node.right):
            _note_set(child, here)


def _narrow_null(name: str, is_null: bool, here: Context) -> None:
    kind = here.scope.kinds.get(name)
    if kind is None or name in here.scope.shared:
        return
    here.scope.kinds[name] = NULL if is_null else kind.certain()
