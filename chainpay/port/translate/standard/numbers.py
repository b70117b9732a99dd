"""PHP's functions of numbers that Python has a word for."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import FLOAT, INT, Kind
from ...python import Py
from ..operators import cast, is_int, operate
from .handlers import handles, natural, nodes


@handles("intval")
def _intval(values: list[Py], here: Context) -> Py | None:
    if len(values) == 1 or natural(values[1]) == 10:
        return cast("int", values[0], here)
    return None


@handles("floatval", "doubleval")
def _floatval(values: list[Py], here: Context) -> Py | None:
    return cast("float", values[0], here)


@handles("boolval")
def _boolval(values: list[Py], here: Context) -> Py | None:
    return cast("bool", values[0], here)


@handles("abs")
def _abs(values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    if is_int(kind) or kind == FLOAT:
        natural_ = kind.name == "int"
        return Py(python.call("abs", values[0].node), replace(kind, natural=natural_, owner=""))
    return None


def _extreme(name: str) -> None:
    def translate(values: list[Py], here: Context) -> Py | None:
        kinds = [value.kind for value in values]
        if len(values) > 1 and all(k.name == "int" and not k.nullable for k in kinds):
            plain = all(k.plain for k in kinds)
            is_natural = any if name == "max" else all
            kind = replace(INT, plain=plain, bits=max(k.bits for k in kinds) if plain else 0)
            kind = replace(kind, natural=is_natural(k.natural for k in kinds))
            return Py(python.call(name, *nodes(values)), kind)
        numbers = ("int", "float", "number")
        is_number = len(values) > 1 and all(k.name in numbers and not k.nullable for k in kinds)
        return Py(here.php(name, *nodes(values)), Kind("number")) if is_number else None

    handles(name)(translate)


_extreme("max")
_extreme("min")


@handles("pow")
def _pow(values: list[Py], here: Context) -> Py | None:
    return operate("**", values[0], values[1], here)


@handles("intdiv")
def _intdiv(values: list[Py], here: Context) -> Py | None:
    here.facts.has_errors = True
    left, right = (each.kind for each in values)
    if all(is_int(each) and each.natural for each in (left, right)):
        node = python.binary(values[0].node, ast.FloorDiv(), values[1].node)
        return Py(node, replace(left, owner=""))
    return Py(here.php("intdiv", *nodes(values)), left if is_int(left) else INT)


def _between(name: str) -> None:
    def translate(values: list[Py], here: Context) -> Py | None:
        bounds = [each.kind for each in values]
        made = here.php(name, *nodes(values))
        if len(bounds) == 2 and all(map(is_int, bounds)):
            kind = replace(INT, plain=True, bits=max(each.bits for each in bounds))
            return Py(made, replace(kind, natural=bounds[0].natural), True)
        return None

    handles(name)(translate)


for _name in ("rand", "mt_rand", "random_int"):
    _between(_name)
