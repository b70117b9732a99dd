"""Functions of PHP that set an argument: those of compat return it, or return it too."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ... import python
from ...context import Context
from ...kinds import ARRAY, BOOL, NATURAL, STR, UNKNOWN, Kind
from ...python import Py
from ...reasons.language import (
    NEEDS_VARIABLE,
    NO_PATTERN,
    NOT_SET,
    SETS_ARGUMENT,
    SETTYPE,
    SORTS_HERE,
)
from ...syntax import PLACES, Call, Constant, Expr, Literal, Variable
from ..operators import cast

#: Takes the arguments; None if the function sets none of these.
Setter = Callable[[Call, "list[Expr]", Context], "Py | None"]


def matches(items: list[Expr], here: Context) -> Py:
    """Return the matches of ``preg_match()``, which are true if there are any."""
    if len(items) < 2:
        raise here.refuse(here.at, "arguments", NO_PATTERN)
    arguments = [here.express(each).node for each in (*items[:2], *items[3:])]
    made = here.php("preg_match", *arguments)
    if len(items) == 2:
        return Py(made, ARRAY)
    target = items[2]
    if isinstance(target, Variable) and target.name not in here.scope.references:
        here.learn(target.name, ARRAY)
        return Py(ast.NamedExpr(ast.Name(here.variable(target.name)), made), ARRAY)
    _put(target, Py(made, ARRAY, True), "preg_match", here)
    return here.express(target)


def _put(target: Expr, value: Py, name: str, here: Context) -> None:
    if not here.can_hoist:
        raise here.refuse(target.at, "reference", SETS_ARGUMENT.format(name))
    here.assign(target, value)


def _preg_match(node: Call, items: list[Expr], here: Context) -> Py | None:
    made = matches(items, here)
    return Py(python.call("int", python.call("bool", made.node)), NATURAL)


def _pair(name: str, at: int, first: Kind, second: Kind) -> Setter:
    """Return what translates a function of which compat returns its value and what it sets."""

    def translate(node: Call, items: list[Expr], here: Context) -> Py | None:
        if len(items) <= at:
            return None
        arguments = [here.express(e).node for i, e in enumerate(items) if i != at]
        if not here.may_hoist(node):
            raise here.refuse(node.at, "reference", SETS_ARGUMENT.format(name))
        held = here.holding("result")
        target = items[at]
        own = target.name if isinstance(target, Variable) else ""
        own = "" if own in here.scope.references else own
        place = ast.Name(here.variable(own) if own else here.holding("found"))
        pair = ast.Tuple([ast.Name(held), place])
        here.body.append(python.assign(pair, here.php(name, *arguments)))
        if own:
            here.learn(own, second)
        else:
            _put(target, Py(place, second, True), name, here)
        return Py(ast.Name(held), first)

    return translate


def _value(name: str, at: int, result: Kind) -> Setter:
    """Return what translates a function that sets its result, and returns whether it could."""

    def translate(node: Call, items: list[Expr], here: Context) -> Py | None:
        arguments = [here.express(e).node for i, e in enumerate(items) if i != at]
        _put(items[at], Py(here.php(name, *arguments), result, True), name, here)
        read = here.express(items[at])
        return Py(python.compare(read.node, ast.IsNot(), ast.Constant(False)), BOOL)

    return translate


def _preg_match_all(node: Call, items: list[Expr], here: Context) -> Py | None:
    if len(items) > 2:
        return _pair("preg_match_all", 2, NATURAL, ARRAY)(node, items, here)
    made = here.php("preg_match_all", *(here.express(each).node for each in items))
    return Py(python.subscript(made, ast.Constant(0)), NATURAL)


def _parse_str(node: Call, items: list[Expr], here: Context) -> Py | None:
    value = here.php("parse_str", here.express(items[0]).node)
    _put(items[1], Py(value, ARRAY, True), "parse_str", here)
    return python.NONE


def _settype(node: Call, items: list[Expr], here: Context) -> Py | None:
    wanted = items[1].value if isinstance(items[1], Literal) else None
    casts = {"integer": "int", "double": "float", "boolean": "bool", "str": "string"}
    name = casts.get(str(wanted).lower(), str(wanted).lower())
    if name not in ("int", "float", "bool", "string", "array"):
        here.todo(node.at, "settype", SETTYPE)
        return python.TRUE
    _put(items[0], cast(name, here.express(items[0]), here), "settype", here)
    return python.TRUE


def _multisort(node: Call, items: list[Expr], here: Context) -> Py | None:
    """``array_multisort``: each array that stands in a place is sorted there."""
    if not here.may_hoist(node):
        raise here.refuse(node.at, "reference", SORTS_HERE)
    values = [here.express(each) for each in items]
    made = here.php("array_multisort", *(value.node for value in values))
    arrays = [
        each
        for each, value in zip(items, values, strict=True)
        if value.kind.name != "int" and not isinstance(each, (Constant, Literal))
    ]
    if not arrays:
        raise here.refuse(node.at, "arguments", NEEDS_VARIABLE.format("array_multisort", "array"))
    places = [each if isinstance(each, PLACES) else None for each in arrays]
    names = [ast.Name("_" if place is None else here.holding("sorted")) for place in places]
    target = ast.Tuple([*names]) if len(names) > 1 else names[0]
    here.body.append(python.assign(target, made))
    for name, place in zip(names, places, strict=True):
        if place is not None:
            here.assign(place, Py(name, ARRAY, True))
    return python.TRUE


def _unknown(name: str, at: int) -> Setter:
    """Return what says that an argument is not set."""

    def translate(node: Call, items: list[Expr], here: Context) -> Py | None:
        if len(items) > at:
            here.todo(node.at, "reference", NOT_SET.format(name, at + 1))
        return None

    return translate


#: Functions whose argument with a number is not set.
UNSET = {
    **{"str_ireplace": 3, "preg_replace": 4, "preg_replace_callback": 4},
    **{"similar_text": 2, "is_callable": 2, "getopt": 2},
}
SETTERS: dict[str, Setter] = {
    "preg_match": _preg_match,
    "preg_match_all": _preg_match_all,
    "parse_str": _parse_str,
    "mb_parse_str": _parse_str,
    "settype": _settype,
    "array_multisort": _multisort,
    "openssl_sign": _value("openssl_sign", 1, UNKNOWN),
    "openssl_public_encrypt": _value("openssl_public_encrypt", 1, UNKNOWN),
    "openssl_private_encrypt": _value("openssl_private_encrypt", 1, UNKNOWN),
    "openssl_private_decrypt": _value("openssl_private_decrypt", 1, UNKNOWN),
    "openssl_public_decrypt": _value("openssl_public_decrypt", 1, UNKNOWN),
    "openssl_encrypt": _pair("openssl_encrypt", 5, STR, STR),
    **{name: _unknown(name, at) for name, at in UNSET.items()},
    "str_replace": _pair("str_replace_count", 3, UNKNOWN, NATURAL),
}
