"""Expressions that are statements: nobody wants their results."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...syntax import Expr, ExpressionStatement, Literal, Node, Variable
from ...translators import alone, statement


@statement(ExpressionStatement)
def _expression_statement(node: ExpressionStatement, here: Context) -> None:
    here.state_alone(node.value)


@alone(Literal, Variable)
def _nothing(node: Expr, here: Context) -> None:
    """It does nothing."""


@alone(Node)
def drop_result(node: Expr, here: Context) -> None:
    """Translate an expression, and forget its result."""
    value = here.express(node)
    if value.node is python.NONE.node:
        return
    if isinstance(value.node, ast.Name) and value.node.id in here.held:
        _forget(value.node, here)
    else:
        here.body.append(ast.Expr(value.node))


def _forget(node: ast.expr, here: Context) -> None:
    """Forget a result that is held: ``_, a = f(a)``."""
    last = here.body[-1] if here.body else None
    target = last.targets[0] if isinstance(last, ast.Assign) else None
    if isinstance(target, ast.Tuple) and ast.unparse(target.elts[0]) == ast.unparse(node):
        target.elts[0] = ast.Name("_")
