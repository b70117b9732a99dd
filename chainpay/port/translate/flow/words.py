"""Words of the language with values: ``throw``, ``exit``, ``yield``, ``isset``, ``clone`` …"""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import BOOL, INT, NEVER, UNKNOWN
from ...python import Py
from ...reasons.hidden import CLONE
from ...reasons.language import FINALLY_RUNS, SEVERAL_NAMESPACES
from ...syntax import (
    Binary,
    ConstantDeclaration,
    Expr,
    ExpressionStatement,
    If,
    Namespace,
    Special,
    Statement,
    Ternary,
    TraitUse,
    Unary,
    Use,
)
from ...translators import alone, expression, statement
from ..calls.creations import include
from ..definitions.members import is_method_hidden
from ..places.copies import stored
from ..places.presence import is_empty, is_set, read_or_none
from ..values import as_text
from .output import print_text
from .results import drop_result


@expression(Special)
def _special(node: Special, here: Context) -> Py:  # noqa: PLR0911 (one a kind)
    match node.word:
        case "isset":
            return Py(is_set(node, here), BOOL)
        case "empty":
            return Py(is_empty(node.values[0], here), BOOL)
        case "silence":
            return read_or_none(node.values[0], here)
        case "clone":
            value = here.express(node.values[0])
            if value.kind.name == "object" and is_method_hidden(value.kind.owner, "__clone", here):
                here.todo(node.at, "hidden", CLONE)
            return Py(here.php("clone", value.node), value.kind, True)
        case "throw":
            error = here.express(node.values[0])
            return Py(here.php("throw", error.node), NEVER, True)
        case "print":
            value = here.express(node.values[0])
            return Py(here.php("print_", as_text(value, here)), INT)
        case "yield":
            return _yield(node, here)
        case "yield_from":
            return _yield_from(node, here)
        case "exit":
            values = [here.express(value).node for value in node.values]
            return Py(here.php("exit_", *values), NEVER, True)
        case _:
            assert node.word == "include"
            return include(node, here) or python.NONE


def _yield(node: Special, here: Context) -> Py:
    if not node.values:
        return Py(ast.Yield(None), UNKNOWN)
    if node.key is None:
        return Py(ast.Yield(stored(node.values[0], node, here).node), UNKNOWN)
    key, value = here.express(node.key), stored(node.values[0], node, here)
    return Py(ast.Yield(here.php("keyed", key.node, value.node)), UNKNOWN)


def _yield_from(node: Special, here: Context) -> Py:
    value = here.express(node.values[0])
    return Py(ast.YieldFrom(here.php("delegate", value.node)), UNKNOWN)


# As statements


@alone(Special)
def _state_special(node: Special, here: Context) -> None:
    """Translate a word with values as a statement."""
    match node.word:
        case "throw":
            _state_throw(node, here)
        case "exit":
            _state_exit(node, here)
        case "print":
            here.body.append(ast.Expr(print_text(as_text(here.express(node.values[0]), here))))
        case "silence":
            here.state_alone(node.values[0])
        case "include":
            include(node, here)
        case _:
            here.body.append(ast.Expr(here.express(node).node))


def _state_exit(node: Special, here: Context) -> None:
    """``exit('text')`` prints the text; ``exit(1)`` is the status."""
    if here.finallies:
        here.todo(node.at, "finally", FINALLY_RUNS)
    status: list[ast.expr] = []
    if node.values:
        value = here.express(node.values[0])
        if value.kind.name == "int" and not value.kind.nullable:
            is_zero = isinstance(value.node, ast.Constant) and value.node.value == 0
            status = [] if is_zero else [value.node]
        elif value.kind.name in ("str", "body"):
            here.body.append(ast.Expr(print_text(as_text(value, here))))
        else:
            here.body.append(ast.Expr(here.php("exit_", value.node)))
            return
    here.use("sys")
    here.body.append(ast.Expr(python.call("sys.exit", *status)))


def _state_throw(node: Special, here: Context) -> None:
    """``throw`` as a statement."""
    error = here.express(node.values[0])
    if isinstance(error.node, ast.Name) and here.caught[-1:] == [error.node.id]:
        here.body.append(ast.Raise(None, None))
        return
    here.body.append(ast.Raise(error.node, None))


_NEGATED = {"||": True, "&&": False}


@alone(Binary, Ternary)
def _state_choice(node: Expr, here: Context) -> None:
    """Translate ``a && b;``, ``a or exit;`` and ``a ? b : c;`` as conditions."""

    def stated(value: Expr) -> list[Statement]:
        return [ExpressionStatement(value.at, value)]

    match node:
        case Binary(operator="&&" | "||" as operator, left=left, right=right):
            condition = Unary(node.at, "!", left) if _NEGATED[operator] else left
            choice = If(node.at, condition, stated(right), [])
        case Ternary(condition=condition, then=then, otherwise=otherwise) if then is not None:
            choice = If(node.at, condition, stated(then), stated(otherwise))
        case _:
            drop_result(node, here)
            return
    here.state_one(choice)


# What says nothing by itself


@statement(Namespace)
def _namespace(node: Namespace, here: Context) -> None:
    if node.name != here.namespace:  # that of the last
        here.todo(node.at, "namespace", SEVERAL_NAMESPACES)


@statement(Use, TraitUse)
def _pass(node: Statement, here: Context) -> None:
    """Read before the translation."""


@statement(ConstantDeclaration)
def _constant(node: ConstantDeclaration, here: Context) -> None:
    assert node.value is not None
    value = here.express(node.value)
    here.constants[node.name] = value.kind
    here.body.append(python.assign(ast.Name(python.own_name(node.name)), value.node))
