"""Calls of PHP's functions: their arguments, and whose they are."""

from __future__ import annotations

import ast
import json

from ... import python
from ...context import Context
from ...kinds import UNKNOWN, Kind, callable_of
from ...python import Py
from ...reasons.language import (
    CHANGES_SPREAD,
    FIRST_CALLED,
    NEEDS_ARGUMENT,
    NEEDS_VARIABLE,
    NO_ARGUMENT,
    TOO_MANY,
)
from ...reasons.standard import no_function
from ...syntax import (
    PLACES,
    Arguments,
    Call,
    Closure,
    Constant,
    Expr,
    Item,
    Literal,
    MethodCall,
    Name,
    StaticCall,
)
from ...usage import CHANGING
from ..definitions.closures import close
from ..values import as_text
from .callbacks import callback, hints
from .changing import change
from .environment import SETTINGS, of_library, warn, warn_of_zone
from .handlers import ALIASES, HANDLERS, HARMLESS
from .pointers import POINTING, point
from .setting import SETTERS
from .tables import OTHERS, Parameter, signatures
from .variables import OF_VARIABLES, of_variables


def name_of(node: Call) -> str:
    """Return the name of a function that is called, in small letters."""
    assert isinstance(node.function, Name)
    return node.function.text.rpartition("\\")[2].lower()


def exists(name: str) -> bool:
    """Return whether it is a function of PHP that is known."""
    return name in HANDLERS or name in signatures()


def call(node: Call, name: str, here: Context) -> Py | None:
    """Return the call of a function of PHP; None for a function that isn't PHP's."""
    check_arguments(node, name, here)
    if name in OF_VARIABLES:
        return of_variables(node, name, here)
    if not exists(name):
        return _other(node, name, here) if name in OTHERS else None
    warn_of_zone(name, node.arguments, node.at, here)
    passes = any(each.spread or each.name for each in node.arguments.items)
    if node.arguments.first_class:
        return reference(name, here)
    items = [] if name == "call_user_func" and passes else _in_order(node, name, here)
    if items and items[0].spread and (name in CHANGING or name in SETTERS):
        raise here.refuse(node.at, "arguments", CHANGES_SPREAD.format(name))
    if (made := _of_places(node, name, items, here)) is not None:
        return made
    if not items and passes:
        return _call_first(node, here)
    is_spread = any(item.spread for item in items)
    return _spread_call(items, name, here) if is_spread else _of_values(node, name, items, here)


def _of_places(node: Call, name: str, items: list[Item], here: Context) -> Py | None:
    """Return the call of a function that changes or sets what it gets, or how PHP runs."""
    expressions = [item.value for item in items if item.value is not None]
    if name in SETTINGS and items:
        warn(name, expressions, here)
    if name in POINTING and (pointed := point(node, name, here)) is not None:
        return pointed
    if name in CHANGING:
        return change(node, name, here)
    setter = SETTERS.get(name)
    return setter(node, expressions, here) if setter is not None else None


def _of_values(node: Call, name: str, items: list[Item], here: Context) -> Py:
    values = _values(items, name, here)
    for each in values if name in _LISTING else ():
        here.facts.list_properties(each.kind)
    if name == "property_exists" and values and values[0].kind.name == "str":  # a class
        here.facts.list_properties(None)
    made = of_library(node, name, values, here)
    if made is None and (handler := HANDLERS.get(name)) is not None:
        made = handler(values, here)
    return made if made is not None else _compat(node, name, values, here)


def _call_first(node: Call, here: Context) -> Py:
    """``call_user_func($f, ...$rest)`` is ``$f(...$rest)``."""
    first, *rest = node.arguments.items
    if first.spread or first.name or first.value is None:
        raise here.refuse(node.at, "arguments", FIRST_CALLED)
    return here.express(Call(node.at, first.value, Arguments(rest)))


#: Functions that go through the properties of objects.
_LISTING: tuple[str, ...] = ("json_encode", "print_r", "var_dump", "var_export", "get_object_vars")
_LISTING += ("serialize", "http_build_query", "iterator_to_array", "array_walk", "array_column")
_LISTING += ("in_array", "array_search", "array_unique", "property_exists")


def reference(name: str, here: Context) -> Py:
    """Return a function of PHP as a value."""
    here.use("chainpay.php", "compat", "php")
    known = signatures().get(name)
    result = known.result if known is not None else UNKNOWN
    name = ALIASES.get(name, name)
    return Py(python.name(f"php.{name}"), callable_of(result, None))


def _other(node: Call, name: str, here: Context) -> Py | None:
    """A function of PHP that has no counterpart stays, and a person must write it."""
    here.todo(node.at, "function", no_function(name), name)
    return None


# Arguments

#: What PHP passes by reference; of what a call returns it warns only.
_REFERENCES = (*PLACES, Call, MethodCall, StaticCall)


def check_arguments(node: Call, name: str, here: Context) -> None:
    """Refuse a call that PHP refuses: with too few or too many arguments, or no place to change."""
    known = signatures().get(name)
    items = node.arguments.items
    if known is None or any(each.spread for each in items) or node.arguments.first_class:
        return
    named = {each.name for each in items}
    for at, parameter in enumerate(known.parameters):
        value = items[at].value if at < len(items) and parameter.by_reference else None
        is_sorted = name == "array_multisort" and isinstance(value, Constant)
        if value is not None and not isinstance(value, _REFERENCES) and not is_sorted:
            reason = NEEDS_VARIABLE.format(name, parameter.name)
            raise here.refuse(node.at, "arguments", reason)
        is_there = at < len(items) or parameter.name in named
        if not (is_there or parameter.default or parameter.variadic):
            reason = NEEDS_ARGUMENT.format(name, parameter.name)
            raise here.refuse(node.at, "arguments", reason)
    is_open = any(parameter.variadic for parameter in known.parameters)
    if len(items) > len(known.parameters) and not is_open:
        reason = TOO_MANY.format(name, len(known.parameters))
        raise here.refuse(node.at, "arguments", reason)


def _in_order(node: Call, name: str, here: Context) -> list[Item]:
    """Return the arguments by their places; those by name get theirs, and what is left out too."""
    items = node.arguments.items
    for item in items:
        for comment in item.comments:
            here.body += [here.comments.statement(line) for line in comment.lines]
    named = {item.name: item for item in items if item.name}
    if not named:
        return items
    made = [item for item in items if not item.name]
    known = signatures().get(name)
    parameters = known.parameters if known is not None else ()
    for parameter in parameters[len(made) :]:
        if not named:
            break
        written = named.pop(parameter.name, None)
        made.append(written or Item(node.at, _default(node, name, parameter, here)))
    if named:
        reason = NO_ARGUMENT.format(name, ", ".join(named))
        raise here.refuse(node.at, "arguments", reason)
    return made


def _default(node: Call, name: str, parameter: Parameter, here: Context) -> Expr:
    text = parameter.default
    if text in ("", "?"):
        reason = NEEDS_ARGUMENT.format(name, parameter.name)
        raise here.refuse(node.at, "arguments", reason)
    if text[0].isupper():
        return Constant(node.at, text)
    return Literal(node.at, json.loads(text))


def _values(items: list[Item], name: str, here: Context) -> list[Py]:
    known = signatures().get(name)
    names = [each.name for each in known.parameters] if known is not None else []
    values: list[Py] = []
    for index, item in enumerate(items):
        assert item.value is not None
        if isinstance(item.value, Closure):
            values.append(close(item.value, hints(items, name, here), here))
        elif index < len(names) and names[index] == "callback":
            values.append(callback(item.value, here))
        else:
            values.append(here.express(item.value))
    return values


def _spread_call(items: list[Item], name: str, here: Context) -> Py:
    arguments: list[ast.expr] = []
    for item in items:
        assert item.value is not None
        value = here.express(item.value)
        if not item.spread:
            arguments.append(value.node)
        elif value.kind.name == "list" and not value.kind.nullable:
            arguments.append(ast.Starred(value.node))
        else:
            arguments.append(ast.Starred(here.php("values", value.node)))
    return Py(here.php(name, *arguments), _result(name), True)


def _result(name: str) -> Kind:
    known = signatures().get(name)
    return known.result if known is not None else UNKNOWN


def _compat(node: Call, name: str, values: list[Py], here: Context) -> Py:
    from chainpay.php import compat

    if not hasattr(compat, name):
        if name not in HARMLESS:
            _other(node, name, here)
        return python.TRUE
    arguments = [as_text(v, here) if v.kind.name == "body" else v.node for v in values]
    return Py(here.php(name, *arguments), _result(name), True)
