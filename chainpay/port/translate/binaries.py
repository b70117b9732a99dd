"""Operators with two sides, as they are written."""

from __future__ import annotations

import ast
from collections.abc import Callable

from .. import python
from ..context import Context
from ..kinds import BOOL
from ..python import Py
from ..syntax import Binary
from ..translators import expression
from .operators import operate
from .places.presence import coalesce
from .standard.comparisons import comparison
from .values import as_bool, concatenate, is_read_late, read_late


@expression(Binary)
def _binary(node: Binary, here: Context) -> Py:
    operator = node.operator
    if (translate := _OWN.get(operator)) is not None:
        return translate(node, here)
    if operator == "xor":
        left, right = as_bool(node.left, here), as_bool(node.right, here)
        return Py(python.compare(left.node, ast.NotEq(), right.node), BOOL)
    if (question := comparison(node, here)) is not None:
        return question
    if is_read_late(node, here):
        return read_late(node, lambda left, right: operate(operator, left, right, here), here)
    left, right = here.express(node.left), here.express(node.right)
    return operate(operator, left, right, here)


#: What is not an operation of two values.
_OWN: dict[str, Callable[[Binary, Context], Py]] = {
    ".": concatenate,
    "&&": as_bool,
    "||": as_bool,
    "??": coalesce,
}
