"""Members of PHP's objects by name: computed ones, hidden ones, and those that are missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import SimpleNamespace
from typing import Any

from ..exceptions import Error
from ..properties import UNSET, class_name, is_closure, members, name_of, spell, spelled
from ..standard.values import get_debug_type, is_object, text, truthy

__all__ = [
    "Closure",
    "Magic",
    "Stringable",
    "UnitEnum",
    "class_name_of",
    "class_using",
    "empty_prop",
    "get_prop",
    "has_hidden",
    "has_prop",
    "hidden",
    "hidden_or_none",
    "method_of",
    "own_properties",
    "prop",
    "prop_of",
    "set_hidden",
    "set_prop",
    "set_readonly",
    "set_static",
    "unset_prop",
]

Value = Any

#: PHP's own methods under their names in Python; `Magic` calls those with one underscore.
METHODS = {
    "__construct": "__init__",
    "__tostring": "__str__",
    "__invoke": "__call__",
    "__destruct": "__del__",
    "__clone": "_clone_",
    "__get": "_get_",
    "__set": "_set_",
    "__isset": "_isset_",
    "__unset": "_unset_",
    "__call": "_call_",
    "__callstatic": "_call_static_",
}
_NOTHING: Mapping[str, str] = {}
#: The members for which PHP's methods run: they find what is missing missing.
_running: set[tuple[int, str, str]] = set()


class Magic:
    """The base of a class with PHP's ``__get``, ``__set``, ``__call`` …, named ``_get_`` and so on.

    They run for a property or method that an object doesn't have.
    """

    def __getattr__(self, name: str) -> Value:
        """Return what ``__get`` or ``__call`` gives for a missing name."""
        kind = type(self)
        if name.startswith("__") or name in METHODS.values():
            raise AttributeError(name)
        if hasattr(kind, "_get_"):
            return _run(self, "_get_", name)
        if hasattr(kind, "_call_"):
            return lambda *arguments: self._call_(name, [*arguments])
        return None  # PHP warns of it

    def __setattr__(self, name: str, value: Value) -> None:
        """Set a property, or let ``__set`` do it if there is none."""
        if hasattr(type(self), "_set_") and not _has(self, name):
            key = (id(self), "_set_", name)
            if key not in _running:
                _running.add(key)
                try:
                    self._set_(_php_name(self, name), value)
                finally:
                    _running.discard(key)
                return
        object.__setattr__(self, name, value)


def _run(value: Value, method: str, name: str) -> Value:
    """Return what a method for missing names gives; None while it runs for the same one."""
    key = (id(value), method, name)
    if key in _running:
        return None
    _running.add(key)
    try:
        return getattr(value, method)(_php_name(value, name))
    finally:
        _running.discard(key)


def _has(value: Value, name: str) -> bool:
    """Return whether an object has a property, set or declared."""
    if name in getattr(value, "__dict__", ()):
        return True
    return any(
        name in vars(kind) or name in vars(kind).get("__annotations__", ())
        for kind in type(value).__mro__
    )


def _own_name(value: Value, name: str) -> str:
    """Return the name of a property in Python: a word of Python, or a method may have its own."""
    if spell(name) != name:
        is_plain = isinstance(value, SimpleNamespace) and not hasattr(SimpleNamespace, name)
        return name if is_plain else spell(name)
    own = getattr(value, "__dict__", {})
    if name not in own and callable(getattr(type(value), name, None)):
        return f"_{name}"
    return name


def _php_name(value: Value, own: str) -> str:
    """Return PHP's name of a property that has another one in Python."""
    if (name := spelled(own)) != own:
        return name
    return own[1:] if own[:1] == "_" and callable(getattr(type(value), own[1:], None)) else own


def prop(value: Value, name: Value, default: Value = None) -> Value:
    """PHP's ``$value->name ?? default``: null on the way is no error.

    An object that has ``__isset`` is asked whether it has a property that is missing, and then, or
    without it, ``__get`` says its value.
    """
    if value is None:
        return default
    name = _own_name(value, text(name))
    if isinstance(value, Magic) and not _has(value, name):
        knows = not hasattr(type(value), "_isset_") or truthy(_run(value, "_isset_", name))
        if not knows:
            return default
    known = getattr(value, name, None)
    return default if known is None else known


def prop_of(value: Value, name: Value, words: Mapping[str, str]) -> Value:
    """PHP's ``$value->$name ?? null``, where the caller can't see some properties."""
    return hidden_or_none(value, text(name)) if text(name) in words else prop(value, name)


def get_prop(value: Value, name: Value, words: Mapping[str, str] = _NOTHING) -> Value:
    """PHP's ``$value->$name``: what is missing is null, if ``__get`` doesn't say otherwise.

    Args:
        value: The object.
        name: The name.
        words: Properties that the caller can't see: ``private`` or ``protected``.

    Raises:
        Error: The property is hidden, and there is no ``__get``.
    """
    if value is None:
        return None
    if word := words.get(text(name)):
        return hidden(value, text(name), word)
    name = _own_name(value, text(name))
    return getattr(value, name) if isinstance(value, Magic) else getattr(value, name, None)


def has_prop(value: Value, name: Value) -> bool:
    """PHP's ``isset($value->name)``; ``__isset`` says it of what is missing."""
    if isinstance(value, Magic) and not _has(value, own := _own_name(value, text(name))):
        return hasattr(type(value), "_isset_") and truthy(_run(value, "_isset_", own))
    return prop(value, name) is not None


def empty_prop(value: Value, name: Value) -> bool:
    """PHP's ``empty($value->name)``; ``__isset`` says of what is missing whether it is there."""
    own = text(name) if value is None else _own_name(value, text(name))
    if isinstance(value, Magic) and not _has(value, own) and not hasattr(type(value), "_isset_"):
        return True
    return not truthy(prop(value, name))


def set_prop(value: Value, name: Value, new: Value, words: Mapping[str, str] = _NOTHING) -> Value:
    """Set a property, and return its value: an assignment inside an expression.

    Raises:
        Error: The value is no object, or the property is one of the hidden `words`.
    """
    if word := words.get(text(name)):
        return set_hidden(value, text(name), new, word)
    if not is_object(value):
        kind = get_debug_type(value)
        raise Error(f'Attempt to assign property "{text(name)}" on {kind}')
    setattr(value, _own_name(value, text(name)), new)
    return new


def own_properties(value: Value, owner: type) -> dict[str, Value]:
    """Return the properties of an object as its own class sees them.

    Args:
        value: The object.
        owner: The class: private properties of others are left out.
    """
    name = class_name(owner)
    return {
        each: one
        for each, one, word, of in members(value)
        if word != "private" or of == name or of == class_name(value)
    }


def unset_prop(value: Value, name: Value, words: Mapping[str, str] = _NOTHING) -> None:
    """PHP's ``unset($value->name)``.

    Raises:
        Error: The property is one of the hidden `words`, and there is no ``__unset``.
    """
    word = words.get(text(name))
    if word and not hasattr(type(value), "_unset_"):
        raise Error(f"Cannot access {word} property {class_name(value)}::${text(name)}")
    if word:
        value._unset_(text(name))
        return
    name = _own_name(value, text(name))
    if not _has(value, name):
        if hasattr(type(value), "_unset_"):
            value._unset_(_php_name(value, name))
    elif isinstance(value, Magic | SimpleNamespace) and not hasattr(type(value), name):
        object.__delattr__(value, name)
    else:  # reading it has to give null, and who goes through the properties must not see it
        unset = value.__dict__.get(UNSET, frozenset())
        value.__dict__.update({name: None, UNSET: unset | {name}})


def set_static(owner: type, name: str, value: Value) -> Value:
    """Set a static property where it was declared, and return its value.

    Raises:
        Error: No class declares it.
    """
    kind = next((each for each in owner.__mro__ if name in vars(each)), None)
    if kind is None:
        shown = f"{name_of(owner)}::${name.removesuffix('_')}"
        raise Error(f"Access to undeclared static property {shown}")
    setattr(kind, name, value)
    return value


# What can't be seen or changed


def hidden(value: Value, name: str, word: str) -> Value:
    """Return a private or protected property that is read from outside: by ``__get``.

    Raises:
        Error: There is no ``__get``.
    """
    if hasattr(type(value), "_get_"):
        return _run(value, "_get_", name)
    raise Error(f"Cannot access {word} property {class_name(value)}::${name}")


def has_hidden(value: Value, name: str) -> bool:
    """PHP's ``isset`` of a hidden property: ``__isset`` says it."""
    return hasattr(type(value), "_isset_") and truthy(_run(value, "_isset_", name))


def hidden_or_none(value: Value, name: str) -> Value:
    """Return a hidden property as ``??`` reads it: by ``__isset`` and ``__get``."""
    if has_hidden(value, name) and hasattr(type(value), "_get_"):
        return _run(value, "_get_", name)
    return None


def set_hidden(value: Value, name: str, new: Value, word: str) -> Value:
    """Set a private or protected property from outside: by ``__set``.

    Raises:
        Error: There is no ``__set``.
    """
    if hasattr(type(value), "_set_"):
        value._set_(name, new)
        return new
    raise Error(f"Cannot access {word} property {class_name(value)}::${name}")


def set_readonly(value: Value, name: str, new: Value, *classes: type) -> Value:
    """Set a readonly property for the first time.

    Args:
        value: The object.
        name: The property.
        new: Its value.
        classes: Those in which it is readonly; without any, it is.

    Raises:
        Error: It is set already.
    """
    own = _own_name(value, name)
    is_fixed = not classes or isinstance(value, classes)
    if is_fixed and own in vars(value):
        raise Error(f"Cannot modify readonly property {class_name(value)}::${name}")
    setattr(value, own, new)
    return new


# Methods and classes by name


def method_of(
    owner: Value, name: Value, hidden: Mapping[str, str] = _NOTHING, inside: str = ""
) -> Callable[..., Value]:
    """Return the method with a name that is computed; PHP doesn't mind capitals.

    Args:
        owner: The object or class.
        name: The name.
        hidden: Methods that the caller can't see, in small letters: ``private`` or ``protected``.
        inside: The class of the caller; empty outside of all.

    Raises:
        Error: There is none, the caller can't see it, or the name is no text.
    """
    if not isinstance(name, (str, bytes)):
        raise Error("Method name must be a string")
    wanted = text(name)
    if word := hidden.get(wanted.lower()):
        return _missing_method(owner, wanted, word, f"scope {inside}" if inside else "global scope")
    wanted = METHODS.get(wanted.lower(), spell(wanted))
    method = getattr(type(owner), wanted, None)
    if method is None and not isinstance(owner, Magic):  # whose `__getattr__` is for properties
        method = getattr(owner, wanted, None)
    if not callable(method):
        kind = owner if isinstance(owner, type) else type(owner)
        names = [each for each in dir(kind) if _is_method(each, text(name))]
        names = [each for each in names if callable(getattr(kind, each, None))]
        if not names:
            return _missing_method(owner, text(name))
        wanted = names[0]
    return getattr(owner, wanted)  # type: ignore[no-any-return]


def _is_method(own: str, name: str) -> bool:
    """Return whether PHP calls a method so, in any capitals: Python's own have no name there."""
    is_phps = not own.startswith("__") and own not in METHODS.values()
    return is_phps and spelled(own).lower() == name.lower()


def _missing_method(
    owner: Value, name: str, word: str = "", scope: str = ""
) -> Callable[..., Value]:
    kind = owner if isinstance(owner, type) else type(owner)
    magic = "_call_static_" if isinstance(owner, type) else "_call_"
    if hasattr(kind, magic):
        return lambda *arguments: getattr(owner, magic)(name, [*arguments])
    if isinstance(owner, SimpleNamespace) or not hasattr(owner, "__dict__"):
        raise Error(f"Call to undefined method {class_name(owner)}::{name}()")
    for base in kind.__mro__ if word else ():
        if any(_is_method(each, name) for each in vars(base)):
            raise Error(f"Call to {word} method {name_of(base)}::{name}() from {scope}")
    raise Error(f"Call to undefined method {name_of(kind)}::{name}()")


def class_using(owner: type, *users: type) -> type:
    """Return which of the classes that use a trait a class is, or inherits from.

    It is what ``self`` is in the trait's methods.
    """
    return next(each for each in owner.__mro__ if each in users)


def class_name_of(owner: type) -> str:
    """Return PHP's name of a class."""
    return name_of(owner)


class _OfClosures(type):
    def __instancecheck__(cls, value: object) -> bool:
        return is_closure(value)


class Closure(metaclass=_OfClosures):
    """PHP's `Closure`: every function that is a value is one."""

    @staticmethod
    def fromCallable(value: Callable[..., Value]) -> Callable[..., Value]:
        """PHP's ``Closure::fromCallable``."""
        return value


class _OfTexts(type):
    def __instancecheck__(cls, value: object) -> bool:
        kind = type(value)
        return kind.__module__ != "builtins" and kind.__str__ is not object.__str__


class Stringable(metaclass=_OfTexts):
    """PHP's `Stringable`: an object with ``__toString`` is one."""

    __php_word__ = "interface"


UnitEnum = Enum
