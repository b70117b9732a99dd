"""The properties of objects and the names of their classes, as the converter has written them.

`__php_properties__` of a class says which its objects have, and who sees them. `__php_name__` is
its whole name, and `__php_word__` says ``interface`` or ``trait``.
"""

from __future__ import annotations

import keyword
from collections.abc import Container
from enum import Enum
from functools import partial
from types import BuiltinFunctionType, FunctionType, MethodType, SimpleNamespace
from typing import Any, NoReturn

__all__ = ["BackedEnum", "case_name"]


class BackedEnum(Enum):
    """The base of an enum whose cases have values."""

    __php_word__ = "interface"

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        shown = f'"{value}"' if isinstance(value, str) else str(value)
        raise ValueError(f"{shown} is not a valid backing value for enum {name_of(cls)}")


def properties(value: Any) -> list[tuple[str, Any]]:
    """Return the public properties of an object."""
    if isinstance(value, Enum):
        backed = [("value", value.value)] if isinstance(value, BackedEnum) else []
        return [("name", case_name(value)), *backed]
    return [(name, one) for name, one, word, _ in members(value) if word == "public"]


#: The attribute that names the properties which are unset while they are None: of an object what
#: `unset_prop` has unset, of a class those with a type and without a default.
UNSET = "__php_unset__"


def members(value: Any) -> list[tuple[str, Any, str, str]]:
    """Return the properties of an object: name, value, who sees it, and the class that has it.

    A class that the converter has written says which its objects have.
    """
    own = dict(getattr(value, "__dict__", {}))
    unset = {*own.pop(UNSET, ())}
    properties: dict[str, tuple[str, Any, str, str]] = {}
    defaults: dict[str, Any] = {}  # also of traits
    for kind in reversed(type(value).__mro__):
        defaults |= defaults_of(kind)
        unset.update(vars(kind).get(UNSET, ()))
        whole = {**defaults, **own}
        for name, word in kind.__dict__.get("__php_properties__", {}).items():
            attribute = attribute_of(name, whole)
            if attribute in unset and whole[attribute] is None:
                properties.pop(name, None)
            elif attribute:
                properties[name] = (name, whole[attribute], word, name_of(kind))
    known = {each for name in properties for each in _spellings(name)}
    for name, one in own.items():
        if name not in known and not (name in unset and one is None):
            is_renamed = name.startswith("_") and callable(getattr(type(value), name[1:], None))
            is_spelled = name.startswith("_") and not isinstance(value, SimpleNamespace)
            written = name[1:] if is_renamed else spelled(name) if is_spelled else name
            is_hidden = (name.startswith("_") and written == name) or _is_of_error(name, value)
            word = "hidden" if is_hidden else "public"
            properties[written] = (written, one, word, class_name(value))
    return [*properties.values()]


def _is_of_error(name: str, value: Any) -> bool:
    """Return whether it is what every error has, or what is chainpay's own in one."""
    if not isinstance(value, BaseException):
        return False
    is_own = type(value).__module__.startswith(("chainpay.", "httpx"))
    return is_own or name in ("message", "code", "severity", "file", "line")


def defaults_of(kind: type) -> dict[str, Any]:
    """Return what a class itself has, without methods."""
    return {
        name: one
        for name, one in vars(kind).items()
        if not callable(one) and not isinstance(one, classmethod)
    }


def attribute_of(name: str, attributes: Container[str]) -> str:
    """Return the attribute that a property is in Python; empty for none."""
    return next((each for each in _spellings(name) if each in attributes), "")


def _spellings(name: str) -> tuple[str, ...]:
    """Return what a property may be called: a method, or Python itself may have the name."""
    own = spell(name)
    return (own,) if name.startswith("__") else (own, f"_{name}", f"{name}_", name)


#: What enums and `Magic` call by themselves.
_CALLED = frozenset(
    (
        *("_get_", "_set_", "_isset_", "_unset_", "_call_", "_call_static_", "_clone_"),
        *("_missing_", "_ignore_", "_generate_next_value_"),
    )
)


def spell(name: str) -> str:
    """Return the name of a member: another one, if Python has a use of its own for it.

    Python calls ``__eq__`` and ``_missing_`` by itself, and names ``__total`` after the class that
    writes it.
    """
    if name.startswith("__"):
        return f"{name[1:]}__"
    if name in _CALLED:
        return f"{name}of_php"
    return f"{name}_" if keyword.iskeyword(name) else name


def case_name(value: Enum) -> str:
    """Return PHP's name of a case of an enum, which may have another one in Python."""
    return spelled(value.name)


def spelled(own: str) -> str:
    """Return PHP's name of a member that has another one in Python."""
    names = (own[:-1], f"_{own[:-2]}", own.removesuffix("of_php"))
    return next((name for name in names if name != own and spell(name) == own), own)


def class_name(value: Any) -> str:
    """Return the name of an object's class."""
    if isinstance(value, SimpleNamespace):
        return "stdClass"
    return "Closure" if is_closure(value) else name_of(type(value))


def is_closure(value: Any) -> bool:
    """Return whether a value is a function, and no object that can be called besides."""
    return isinstance(value, FunctionType | MethodType | BuiltinFunctionType | partial)


def name_of(kind: type) -> str:
    """Return PHP's name of a class: with its namespace, if the converter has written that."""
    return str(kind.__dict__.get("__php_name__", kind.__name__))


def word_of(kind: type) -> str:
    """Return ``class``, ``interface`` or ``trait``: what PHP calls a class."""
    return str(kind.__dict__.get("__php_word__", "class"))
