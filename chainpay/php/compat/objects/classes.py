"""PHP's functions about classes, objects, functions and constants by their names."""

from __future__ import annotations

import sys
from collections.abc import Container
from enum import Enum
from types import ModuleType
from typing import Any

from ..exceptions import Error
from ..properties import attribute_of, defaults_of, is_closure, name_of, properties, spell, word_of
from ..standard.elements import items
from ..standard.values import is_iterable, is_object, text
from .autoload import find_class, find_loaded, find_named, find_own
from .members import METHODS, Magic, own_properties

__all__ = [
    "class_exists",
    "class_uses",
    "constant",
    "defined",
    "enum_exists",
    "function_exists",
    "get_object_vars",
    "get_parent_class",
    "instance_of",
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


def _class(value: Value, globals_: dict[str, Any]) -> type | None:
    """Return a class by its name, or that of an object."""
    if isinstance(value, str):
        return find_class(value, globals_)
    return type(value) if is_object(value) else None


def _exists(name: Value, globals_: dict[str, Any], word: str) -> bool:
    kind = _class(text(name), globals_)
    return kind is not None and word_of(kind) == word


def class_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `class_exists`, of classes of the caller's module."""
    return _exists(name, sys._getframe(1).f_globals, "class")


def interface_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `interface_exists`, of classes of the caller's module."""
    return _exists(name, sys._getframe(1).f_globals, "interface")


def trait_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `trait_exists`, of classes of the caller's module."""
    return _exists(name, sys._getframe(1).f_globals, "trait")


def enum_exists(name: Value, autoload: Value = True) -> bool:
    """PHP's `enum_exists`, of classes of the caller's module."""
    kind = _class(text(name), sys._getframe(1).f_globals)
    return kind is not None and issubclass(kind, Enum)


def function_exists(name: Value) -> bool:
    """PHP's `function_exists`: of the caller's module, or one of PHP's that is known here."""
    written = text(name)
    named = find_named(written.rpartition("\\")[2], sys._getframe(1).f_globals)
    known = (find_loaded(written, "()"), *named, find_own(written))
    return any(callable(each) and not isinstance(each, type) for each in known)


def defined(name: Value, names: Container[str] | None = None) -> bool:
    """PHP's `defined`.

    Args:
        name: The name.
        names: The constants that the caller's module defines; None if all of its names may be.
    """
    return _constant(text(name), sys._getframe(1).f_globals, names) is not _MISSING


def constant(name: Value, names: Container[str] | None = None) -> Value:
    """PHP's `constant`.

    Args:
        name: The name.
        names: The constants that the caller's module defines; None if all of its names may be.

    Raises:
        Error: There is none.
    """
    known = _constant(text(name), sys._getframe(1).f_globals, names)
    if known is _MISSING:
        shown = text(name) if "::" in text(name) else f'"{text(name)}"'
        raise Error(f"Undefined constant {shown}")
    return known


_MISSING: Value = object()


def _constant(name: str, globals_: dict[str, Any], names: Container[str] | None) -> Value:
    owner, _, member = name.rpartition("::")
    if owner:
        kind = _class(owner, globals_)
        known = [getattr(kind, each, _MISSING) for each in (spell(member), f"{member}_")]
    else:
        short = name.rpartition("\\")[2]
        is_here = names is None or short in names
        spellings = (spell(short), f"{short}_") if is_here else ()
        known = [globals_.get(each, _MISSING) for each in spellings]
        known += [each for each in (find_loaded(short), find_own(short)) if each is not None]
    return next((each for each in known if _is_value(each)), _MISSING)


def _is_value(known: Value) -> bool:
    """Return whether a constant may have a value: no class, function or module is one."""
    return known is not _MISSING and not (isinstance(known, type | ModuleType) or is_closure(known))


# Classes of objects


def is_a(value: Value, kind: Value, allow_string: Value = False) -> bool:
    """PHP's `is_a`."""
    if isinstance(value, str) and not allow_string:
        return False
    return _is_below(value, kind, sys._getframe(1).f_globals, True)


def instance_of(value: Value, kind: Value) -> bool:
    """PHP's ``$value instanceof $kind``, where the class is a name, or that of an object.

    Raises:
        Error: It is neither.
    """
    if not isinstance(kind, str) and not is_object(kind):
        raise Error("Class name must be a valid object or a string")
    known = _class(kind, sys._getframe(1).f_globals)
    return known is not None and isinstance(value, known)


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
    names = [name_of(each) for each in _bases(kind, "class") if each not in (object, Enum, Magic)]
    return names[0] if names else False


def class_uses(value: Value, autoload: Value = True) -> dict[str, str]:
    """PHP's `class_uses`: the traits of a class."""
    kind = _class(value, sys._getframe(1).f_globals)
    names = [name_of(each) for each in _bases(kind, "trait")]
    return {name: name for name in names}


def _bases(kind: type | None, word: str) -> list[type]:
    return [each for each in kind.__bases__ if word_of(each) == word] if kind is not None else []


# Members


def method_exists(value: Value, name: Value) -> bool:
    """PHP's `method_exists`."""
    kind = _class(value, sys._getframe(1).f_globals)
    wanted = text(name).lower()
    wanted = METHODS.get(wanted, spell(wanted) if wanted.startswith("__") else wanted)
    own = [each for each in dir(kind) if each.lower() in (wanted, f"{wanted}_")] if kind else []
    return any(callable(getattr(kind, each, None)) for each in own)


def property_exists(value: Value, name: Value) -> bool:
    """PHP's `property_exists`; a class that the converter has written says which it has."""
    kind, name = _class(value, sys._getframe(1).f_globals), text(name)
    if not isinstance(value, str) and name in own_properties(value, type(value)):
        return True
    for base in kind.__mro__ if kind is not None else ():
        words = vars(base).get("__php_properties__", {})
        if name in words:
            return words[name] != "private" or base is kind
        if attribute_of(name, defaults_of(base) | vars(base).get("__annotations__", {})):
            return True
    return False


def get_object_vars(value: Value) -> dict[str, Value]:
    """PHP's `get_object_vars`, of an object's public properties."""
    return dict(properties(value))


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
