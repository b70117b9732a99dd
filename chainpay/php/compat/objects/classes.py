"""PHP's functions about classes, objects, functions and constants by their names."""

from __future__ import annotations

import sys
from enum import Enum
from typing import Any

from ..exceptions import Error
from ..standard.elements import items
from ..standard.values import is_iterable, is_object, name_of, properties, text
from .autoload import find_loaded
from .members import METHODS

__all__ = [
    "class_exists",
    "class_uses",
    "constant",
    "defined",
    "enum_exists",
    "function_exists",
    "get_class_methods",
    "get_object_vars",
    "get_parent_class",
    "interface_exists",
    "is_a",
    "is_subclass_of",
    "iterator_count",
    "method_exists",
    "property_exists",
    "spl_object_hash",
    "spl_object_id",
    "trait_exists",
]

Value = Any


def _named(name: str, globals_: dict[str, Any]) -> Value:
    """Return what a module has under PHP's name; PHP doesn't mind the capitals of classes."""
    if (known := find_loaded(name) or find_loaded(name, "()")) is not None:
        return known
    short = name.rpartition("\\")[2]
    if short in globals_:
        return globals_[short]
    return next((globals_[each] for each in globals_ if each.lower() == short.lower()), None)


def _class(value: Value, globals_: dict[str, Any]) -> type | None:
    """Return a class by its name, or that of an object."""
    if isinstance(value, str):
        value = _named(value, globals_) or _own(value)
        return value if isinstance(value, type) else None
    if isinstance(value, type):
        return value
    return type(value) if is_object(value) else None


def _own(name: str) -> Value:
    compat = sys.modules[__name__.removesuffix(".objects.classes")]
    short = name.rpartition("\\")[2]
    return getattr(compat, short, None) if short in compat.__all__ else None


def _exists(name: Value, globals_: dict[str, Any]) -> bool:
    return _class(text(name), globals_) is not None


def class_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `class_exists`, of classes of the caller's module."""
    return _exists(name, sys._getframe(1).f_globals)


def interface_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `interface_exists`, of classes of the caller's module."""
    return _exists(name, sys._getframe(1).f_globals)


def trait_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `trait_exists`, of classes of the caller's module."""
    return _exists(name, sys._getframe(1).f_globals)


def enum_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `enum_exists`, of classes of the caller's module."""
    kind = _class(text(name), sys._getframe(1).f_globals)
    return kind is not None and issubclass(kind, Enum)


def function_exists(name: Value) -> bool:
    """PHP's `function_exists`: of the caller's module, or one of PHP's that is known here."""
    written = text(name)
    known = _named(written, sys._getframe(1).f_globals)
    own = _own(written)
    return any(callable(each) and not isinstance(each, type) for each in (known, own))


def defined(name: Value) -> bool:
    """PHP's `defined`."""
    return _constant(text(name), sys._getframe(1).f_globals) is not _MISSING


def constant(name: Value) -> Value:
    """PHP's `constant`.

    Raises:
        Error: There is none.
    """
    known = _constant(text(name), sys._getframe(1).f_globals)
    if known is _MISSING:
        raise Error(f'Undefined constant "{text(name)}"')
    return known


_MISSING: Value = object()


def _constant(name: str, globals_: dict[str, Any]) -> Value:
    owner, _, member = name.rpartition("::")
    if owner:
        kind = _class(owner, globals_)
        return getattr(kind, member, getattr(kind, f"{member}_", _MISSING))
    short = name.rpartition("\\")[2]
    if short in globals_:
        return globals_[short]
    if (known := find_loaded(short)) is not None:
        return known
    own = _own(short)
    return _MISSING if own is None else own


# Classes of objects


def is_a(value: Value, kind: Value, allow_string: Value = False) -> bool:
    """PHP's `is_a`."""
    if isinstance(value, str) and not allow_string:
        return False
    return _is_below(value, kind, sys._getframe(1).f_globals, True)


def is_subclass_of(value: Value, kind: Value, allow_string: Value = True) -> bool:
    """PHP's `is_subclass_of`."""
    if isinstance(value, str) and not allow_string:
        return False
    return _is_below(value, kind, sys._getframe(1).f_globals, False)


def _is_below(value: Value, kind: Value, globals_: dict[str, Any], or_same: bool) -> bool:
    own, wanted = _class(value, globals_), _class(kind, globals_)
    if own is None or wanted is None:
        return False
    return issubclass(own, wanted) and (or_same or own is not wanted)


def get_parent_class(value: Value) -> Value:
    """PHP's `get_parent_class`: False if there is none."""
    kind = _class(value, sys._getframe(1).f_globals)
    bases = [each for each in kind.__bases__ if each is not object] if kind is not None else []
    return name_of(bases[-1]) if bases else False


def class_uses(value: Value) -> dict[str, str]:
    """PHP's `class_uses`: of Python's classes, all that they inherit from."""
    kind = _class(value, sys._getframe(1).f_globals)
    names = [name_of(each) for each in kind.__bases__ if each is not object] if kind else []
    return {name: name for name in names}


# Members


def method_exists(value: Value, name: Value) -> bool:
    """PHP's `method_exists`."""
    kind = _class(value, sys._getframe(1).f_globals)
    wanted = text(name).lower()
    wanted = METHODS.get(wanted, wanted)
    own = [each for each in dir(kind) if each.lower() in (wanted, f"{wanted}_")] if kind else []
    return any(callable(getattr(kind, each, None)) for each in own)


def property_exists(value: Value, name: Value) -> bool:
    """PHP's `property_exists`."""
    kind = _class(value, sys._getframe(1).f_globals)
    names = (text(name), f"_{text(name)}", f"{text(name)}_")
    own = {} if isinstance(value, str) else getattr(value, "__dict__", {})
    declared = {
        each: member
        for base in (kind.__mro__ if kind is not None else ())
        for each, member in {**vars(base).get("__annotations__", {}), **vars(base)}.items()
    }
    return any(
        each in own or (each in declared and not _is_method(declared[each])) for each in names
    )


def _is_method(member: Value) -> bool:
    return callable(member) or isinstance(member, (classmethod, staticmethod))


def get_object_vars(value: Value) -> dict[str, Value]:
    """PHP's `get_object_vars`, of an object's public properties."""
    return dict(properties(value))


def get_class_methods(value: Value) -> list[str]:
    """PHP's `get_class_methods`."""
    kind = _class(value, sys._getframe(1).f_globals)
    names = {own: php for php, own in METHODS.items()}
    known = [each for base in kind.__mro__ for each in vars(base)] if kind is not None else []
    methods = [each for each in dict.fromkeys(known) if _is_method(getattr(kind, each, None))]
    return [names.get(each, each) for each in methods if each in names or each[0] != "_"]


def iterator_count(iterator: Value) -> int:
    """PHP's `iterator_count`.

    Raises:
        TypeError: It is neither an array nor an iterator.
    """
    if not is_iterable(iterator):
        raise TypeError("iterator_count(): must be of type Traversable|array")
    return sum(1 for _ in items(iterator))


def spl_object_hash(value: Value) -> str:
    """PHP's `spl_object_hash`."""
    return f"{id(value):032x}"


def spl_object_id(value: Value) -> int:
    """PHP's `spl_object_id`."""
    return id(value)
