"""PHP's questions about a value, which Python answers by its own types."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import ARRAY, BOOL, STR, UNKNOWN
from ...python import Py
from ...reasons.hidden import NOT_CALLABLE
from ...syntax import Name
from ..definitions.members import find_hidden
from ..values import literal
from .handlers import ALIASES, HANDLERS, handles, word
from .tables import OTHERS, signatures


@handles("is_null")
def _is_null(values: list[Py], here: Context) -> Py | None:
    if isinstance(values[0].node, ast.Constant):
        return Py(ast.Constant(values[0].node.value is None), BOOL)
    return Py(python.is_none(values[0].node), BOOL)


@handles("is_array")
def _is_array(values: list[Py], here: Context) -> Py | None:
    types = ast.Tuple([python.name("list"), python.name("dict")])
    return Py(python.call("isinstance", values[0].node, types), BOOL)


def _is_instance(name: str, type_: str) -> None:
    """Python's class is just this type of PHP."""

    def translate(values: list[Py], here: Context) -> Py | None:
        return Py(python.call("isinstance", values[0].node, python.name(type_)), BOOL)

    handles(name)(translate)


for _name, _type in {
    **{"is_string": "str", "is_bool": "bool"},
    **{"is_float": "float", "is_double": "float"},
}.items():
    _is_instance(_name, _type)


def _alias(name: str, own: str) -> None:
    def translate(values: list[Py], here: Context) -> Py | None:
        return Py(here.php(own, values[0].node), BOOL)

    handles(name)(translate)


for _name in ("is_integer", "is_long", "is_writeable"):
    _alias(_name, ALIASES[_name])


@handles("is_callable")
def _is_callable(values: list[Py], here: Context) -> Py | None:
    """A method that PHP hides from here is not callable."""
    pair = values[0].node
    if isinstance(pair, ast.List) and len(pair.elts) == 2:
        hidden, _ = find_hidden("", here)
        name = python.constant_of(pair.elts[1])
        if hidden and (not isinstance(name, str) or name.lower() in hidden):
            here.todo(here.at, "hidden", NOT_CALLABLE.format(", ".join(sorted(hidden))))
    return None


@handles("function_exists")
def _function_exists(values: list[Py], here: Context) -> Py | None:
    """What the file has, or PHP, is known now."""
    name = word(values[0]).rpartition("\\")[2].lower()
    if not name:
        return None
    known = here.facts.functions.get(name)
    if name in signatures() or name in HANDLERS or (known is not None and not known.is_conditional):
        return Py(ast.Constant(True), BOOL)
    return Py(ast.Constant(False), BOOL) if name in OTHERS else None


@handles("get_called_class")
def _get_called_class(values: list[Py], here: Context) -> Py | None:
    """``static::class``."""
    if not here.scope.in_class:
        return None
    owner = here.class_reference(Name(here.at, "static"))
    return Py(here.php("class_name_of", owner), STR)


@handles("defined")
def _defined(values: list[Py], here: Context) -> Py | None:
    from chainpay.php import compat

    name = word(values[0])
    if not name:
        return _constant("defined", values, here)
    if "::" in name:
        return None
    if hasattr(compat, name):
        return Py(ast.Constant(True), BOOL)
    is_first = here.scope.function is None and not here.loops and name not in here.constants
    if is_first and here.is_program and here.neighbours is None:
        return Py(ast.Constant(False), BOOL)  # nothing before it has defined it
    return None


@handles("constant")
def _value_of_constant(values: list[Py], here: Context) -> Py | None:
    return None if word(values[0]) else _constant("constant", values, here)


def _constant(function: str, values: list[Py], here: Context) -> Py:
    """A name that is computed may say a constant, but no variable of the module."""
    names = ast.Tuple([ast.Constant(each) for each in sorted(here.facts.defined)])
    return Py(here.php(function, values[0].node, names), BOOL if function == "defined" else UNKNOWN)


@handles("get_object_vars")
def _get_object_vars(values: list[Py], here: Context) -> Py | None:
    """Inside of its class, an object has its private properties, too."""
    if not here.scope.is_inside(values[0].kind):
        return None
    owner = ast.Name(here.scope.in_class)
    return Py(here.php("own_properties", values[0].node, owner), ARRAY, True)


@handles("get_class")
def _get_class(values: list[Py], here: Context) -> Py | None:
    if not values:
        return literal(here.full_class_name())
    return Py(here.php("get_class", values[0].node), STR)
