"""Comparisons with what a function of PHP returns, which Python writes as one question."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import BOOL
from ...python import Py
from ...syntax import Binary, Call, Expr, Literal, Name
from ...translators import condition
from ...usage import has_effects
from .handlers import is_text
from .setting import matches

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
#: A comparison with 1, or with 0, that asks whether there is a match; those that ask for none.
_WITH = {("===", 1), ("==", 1), (">=", 1), (">", 0), ("!==", 0), ("!=", 0)}
_WITHOUT = {("===", 0), ("==", 0), ("<", 1), ("<=", 0), ("!==", 1), ("!=", 1)}


def comparison(node: Binary, here: Context) -> Py | None:
    """Return ``strpos($a, $b) === false`` or ``preg_match(…) === 1`` as Python asks it."""
    operator, call, value = node.operator, node.left, node.right
    if isinstance(call, Literal):
        operator, call, value = _MIRRORED.get(operator, operator), value, call
    if not isinstance(call, Call) or not isinstance(value, Literal):
        return None
    name = _name(call, here)
    items = [item.value for item in call.arguments.items if item.value is not None]
    if any(item.name or item.spread for item in call.arguments.items):
        return None
    if name == "preg_match":
        return _match(operator, items, value.value, here)
    if name in ("strpos", "mb_strpos") and len(items) == 2:
        return _place(operator, items, value.value, here)
    return None


@condition(Call)
def _condition(node: Call, here: Context) -> ast.expr | None:
    """Return ``preg_match(…)`` as a condition."""
    if _name(node, here) != "preg_match":
        return None
    items = node.arguments.items
    if any(item.name or item.spread for item in items):
        return None
    return matches([item.value for item in items if item.value is not None], here).node


def _name(node: Call, here: Context) -> str:
    if not isinstance(node.function, Name) or node.arguments.first_class:
        return ""
    name = node.function.text.rpartition("\\")[2].lower()
    return "" if name in here.facts.functions else name


def _match(operator: str, items: list[Expr], number: object, here: Context) -> Py | None:
    key = (operator, number)
    if type(number) is not int or key not in _WITH | _WITHOUT:
        return None
    made = matches(items, here).node
    return Py(python.call("bool", made) if key in _WITH else python.negate(made), BOOL)


def _place(operator: str, items: list[Expr], value: object, here: Context) -> Py | None:
    if operator not in ("===", "!==") or not (value is False or type(value) is int):
        return None
    with here.trying():
        are_texts = all(is_text(here.express(each)) for each in items)
    if not are_texts or value not in (False, 0) or any(map(has_effects, items)):
        return None
    text, part = (here.express(each).node for each in items)
    if value is False:
        sign = ast.NotIn() if operator == "===" else ast.In()
        return Py(python.compare(part, sign, text), BOOL)
    starts = python.method(text, "startswith", part)
    return Py(starts if operator == "===" else python.negate(starts), BOOL)
