"""Keys of arrays: as PHP takes them."""

from __future__ import annotations

import ast

from ....php.compat.standard.values import key_of
from ... import python
from ...context import Context
from ...kinds import ANY_KEY, Kind
from ...nodes import walk
from ...python import Py
from ...syntax import ArrayLiteral, Cast, Expr
from ..values import literal


def array_key(node: Expr, here: Context) -> Py:
    """Return a key as PHP takes it: ``'5'``, 5.7 and true are numbers, null is a text."""
    return normal_key(here.express(node), here)


def reading_key(base: Kind, node: Expr, here: Context) -> Py:
    """Return a key that is read: where all keys are words, a number is found nowhere."""
    key = here.express(node)
    has_words = base.closed and not any(name.isdigit() for name, _ in base.fields)
    is_text = key.kind.name == "str" and not key.kind.nullable
    if has_words and is_text and not isinstance(key.node, ast.Constant):
        return key
    if not base.is_array and not isinstance(python.constant_of(key.node), (str, int)):
        return key if base.name in ("str", "unknown") else normal_key(key, here)
    return normal_key(key, here)


def normal_key(key: Py, here: Context) -> Py:
    """Return the value of a key as PHP takes it."""
    if isinstance(key.node, ast.Constant):
        value = key.node.value
        return key if isinstance(value, str) and key_of(value) == value else literal(key_of(value))
    if is_key(key.kind):
        return key
    return Py(here.php("to_key", key.node), ANY_KEY)


def is_key(kind: Kind) -> bool:
    """Return whether a value is a key as it is."""
    is_word = kind.name == "str" and kind.word
    return not kind.nullable and (kind.name in ("int", "key") or is_word)


def may_be_illegal(node: Expr) -> bool:
    """Return whether a key may be an array: PHP says so after it has the value."""
    return any(
        isinstance(each, ArrayLiteral) or (isinstance(each, Cast) and each.type == "array")
        for each in walk(node)
    )


def plain_key(key: Py) -> ast.expr:
    """Return a key for a function of compat, which takes any value."""
    call = key.node
    if isinstance(call, ast.Call) and ast.unparse(call.func) == "php.to_key":
        return call.args[0]
    return call
