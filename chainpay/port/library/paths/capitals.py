"""Whether a path may have capitals, which PHP re-spells."""

from __future__ import annotations

import re

from ...context import Context
from ...syntax import Binary, Call, Cast, Expr, Interpolated, Literal, Name, Variable

_CAPITAL = re.compile("[A-Z]")
#: Functions whose texts have none.
_SMALL = frozenset(
    (
        *("strtolower", "mb_strtolower", "md5", "sha1", "bin2hex", "dechex", "time"),
        *("intval", "count", "strlen", "mt_rand", "rand", "random_int", "floor", "abs", "hash"),
        *("hash_hmac", "strtotime", "mktime", "crc32"),
    )
)
#: Functions whose texts have those that their arguments have.
_KEEPING = frozenset(
    ("uniqid", "trim", "substr", "str_pad", "rawurlencode", "ltrim", "rtrim", "strval")
)
_DIGITS_OF_DATES = re.compile(r"[^A-Za-z]*(?:[YymndjHhGgisuUtzWNwL][^A-Za-z]*)*")


def may_have_capitals(node: Expr, here: Context, depth: int = 4) -> bool:  # noqa: PLR0911 (one a kind)
    """Return whether the text of an expression may have capitals.

    Args:
        node: The expression.
        here: The translation.
        depth: How many assignments are followed.
    """
    match node:
        case Literal(value=value):
            return isinstance(value, str) and _CAPITAL.search(value) is not None
        case Interpolated(parts=parts):
            return any(_of_part(part, here, depth) for part in parts)
        case Binary(operator="."):
            return any(may_have_capitals(part, here, depth) for part in (node.left, node.right))
        case Cast(type="int" | "float" | "bool"):
            return False
        case Call(function=Name(text=text)):
            return _of_call(node, text.lower().lstrip("\\"), here, depth)
        case Variable(name=name):
            return depth == 0 or _of_variable(name, here, depth - 1)
    return True


def _of_part(part: str | Expr, here: Context, depth: int) -> bool:
    if isinstance(part, str):
        return _CAPITAL.search(part) is not None
    return may_have_capitals(part, here, depth)


def _of_call(node: Call, called: str, here: Context, depth: int) -> bool:
    values = [item.value for item in node.arguments.items if item.value is not None]
    if called in ("date", "gmdate") and values and isinstance(values[0], Literal):
        return _DIGITS_OF_DATES.fullmatch(str(values[0].value)) is None
    is_keeping = called in _KEEPING and len(values) == len(node.arguments.items)
    if is_keeping and called not in here.facts.functions:
        return any(may_have_capitals(each, here, depth) for each in values)
    return called not in _SMALL or called in here.facts.functions


def _of_variable(name: str, here: Context, depth: int) -> bool:
    """Return whether anything that a variable is set to may have capitals."""
    scope = here.scope
    declared = scope.function.declaration if scope.function is not None else None
    parameters = [each.name for each in declared.parameters] if declared is not None else []
    if here.kind_of(name).name in ("int", "float", "number", "bool"):
        return False
    values = [value for place, value in scope.usage.assigned if place == name]
    events = scope.usage.events.get(name, ())
    is_seen = sum(each.what != "read" for each in events) == len(values)
    is_local = scope.parent is None and name not in (*parameters, *scope.shared, *scope.references)
    if not (values and is_seen and is_local):
        return True
    return any(may_have_capitals(value, here, depth) for value in values)
