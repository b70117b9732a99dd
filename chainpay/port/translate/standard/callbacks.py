"""Callbacks: what a function of PHP calls, and what a closure gets from it."""

from __future__ import annotations

import ast

from ...context import Context
from ...kinds import JSON, STR, TAKES, UNKNOWN, Kind
from ...python import Py
from ...reasons.hidden import METHODS
from ...syntax import (
    Arguments,
    ArrayLiteral,
    Call,
    ClassConstant,
    Closure,
    Expr,
    Item,
    Literal,
    MethodCall,
    Name,
    StaticCall,
)
from ..definitions.closures import close
from ..definitions.members import find_hidden
from .handlers import HANDLERS
from .tables import signatures

_WHOLE = Arguments([], True)  # f(...): the function itself


def callback(node: Expr, here: Context) -> Py:
    """Return a value that is called: a closure, ``'trim'``, ``[$this, 'name']``."""
    if isinstance(node, Closure):
        return close(node, [], here)
    if isinstance(node, Literal) and isinstance(node.value, str):
        evaluated = len(here.evaluated)
        named = _named(node.value, node, here)
        del here.evaluated[evaluated:]  # a name calls nothing yet
        return named
    if isinstance(node, ArrayLiteral) and len(node.items) == 2:
        owner, name = node.items[0].value, node.items[1].value
        assert owner is not None
        assert name is not None
        if not isinstance(name, Literal) or not isinstance(name.value, str):
            return _computed(node, owner, name, here)
        if _is_known(owner, here):
            return here.express(_method(owner, name.value, node.at))
        for each in here.facts.methods_named(name.value):
            each.is_open = True
    value = here.express(node)
    if value.kind.name in ("str", "list", "unknown") and not _is_null(value):
        return Py(here.php("callable_of", value.node), Kind("callable"))
    return value


def _computed(node: ArrayLiteral, owner: Expr, name: Expr, here: Context) -> Py:
    """Return ``[$object, $name]`` as a function."""
    with here.trying():
        kind = here.express(owner).kind
    if kind.name == "object":
        return here.express(MethodCall(node.at, owner, name, _WHOLE))
    hidden, _ = find_hidden("", here, ("static",) if kind.name == "str" else ())
    if hidden:
        here.todo(node.at, "hidden", METHODS.format(", ".join(sorted(hidden))))
    return Py(here.php("callable_of", here.express(node).node), Kind("callable"))


def _is_known(owner: Expr, here: Context) -> bool:
    """Return whether it is an object or a class, and not the name of one that is computed."""
    if isinstance(owner, (ClassConstant, Literal)):
        return True
    with here.trying():
        return here.express(owner).kind.name not in ("str", "unknown")


def _is_null(value: Py) -> bool:
    return isinstance(value.node, ast.Constant) and value.node.value is None


def _method(owner: Expr, name: str, at: int) -> Expr:
    if isinstance(owner, ClassConstant) and owner.name == "class":
        return StaticCall(at, owner.owner, name, _WHOLE)
    if isinstance(owner, Literal):
        return StaticCall(at, Name(at, str(owner.value)), name, _WHOLE)
    return MethodCall(at, owner, name, _WHOLE)


def _named(name: str, node: Literal, here: Context) -> Py:
    owner, _, method = name.rpartition("::")
    if owner:
        return here.express(StaticCall(node.at, Name(node.at, owner), method, _WHOLE))
    short = name.rpartition("\\")[2].lower()
    if short in here.facts.functions or short in signatures() or short in HANDLERS:
        return here.express(Call(node.at, Name(node.at, name), _WHOLE))
    return Py(ast.Constant(name), STR)


#: Which argument of a function is the array whose items a closure gets.
_ARRAYS = {
    **dict.fromkeys(("array_map",), 1),
    **dict.fromkeys(("array_filter", "usort", "uasort", "array_walk"), 0),
}


def hints(items: list[Item], name: str, here: Context) -> list[Kind]:
    """Return what a closure gets as its arguments, as far as it is known."""
    at = _ARRAYS.get(name)
    if at is None or at >= len(items) or (name == "array_map" and len(items) != 2):
        return []
    if name == "array_filter" and len(items) > 2:  # it gets keys
        return []
    array = items[at].value
    assert array is not None
    with here.trying():
        kind = here.express(array).kind
    item = kind.item or (JSON if kind.name == "json" else UNKNOWN)
    return [item, item] if name in ("usort", "uasort") else [item]


def direct(function: Py, made: ast.Call, here: Context) -> ast.expr:
    """Return a call of a value, by PHP's rules if Python's differ."""
    if _is_direct(function.kind, made):
        return made
    called = function.node
    if isinstance(called, ast.Call) and ast.unparse(called.func) == "php.callable_of":
        called = called.args[0]
    return ast.Call(here.use_php("call"), [called, *made.args], made.keywords)


def _is_direct(kind: Kind, made: ast.Call) -> bool:
    """Return whether Python calls a value as PHP does: it takes as many arguments, at least."""
    if kind.nullable or kind.name != "callable":
        return False
    if made.keywords:  # a parameter may have another name in Python
        return False
    is_spread = any(isinstance(each, ast.Starred) for each in made.args)
    limit = kind.owner.removeprefix(TAKES)
    return limit == "*" or (limit.isdigit() and not is_spread and len(made.args) <= int(limit))
