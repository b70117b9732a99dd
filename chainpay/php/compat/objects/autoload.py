"""Classes, functions and constants by names that are computed, in a folder of converted files.

PHP knows a class of any file by its name. A module of Python knows what it imports. For names that
are known only when the program runs, `autoload` says which modules have them.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import PurePath
from types import ModuleType, SimpleNamespace
from typing import Any

from ..properties import spell

__all__ = ["autoload"]

#: PHP's own classes that are Python's.
_OWN: dict[str, type] = {
    "Exception": Exception,
    "TypeError": TypeError,
    "ValueError": ValueError,
    "ArithmeticError": ArithmeticError,
    "DivisionByZeroError": ZeroDivisionError,
    "stdClass": SimpleNamespace,
}

_MODULES: dict[str, str] = {}
_PROGRAMS: dict[str, str] = {}


def autoload(modules: Mapping[str, str], programs: Mapping[str, str] | None = None) -> None:
    """Say which modules of a folder have what.

    Args:
        modules: The modules by PHP's whole names; a function's name ends with ``()``, that of a
            constant is the key.
        programs: The same of modules that do more than define: they are never imported for it.
    """
    _MODULES.update({_key(name): module for name, module in modules.items()})
    _PROGRAMS.update({_key(name): module for name, module in (programs or {}).items()})


def _key(name: str) -> str:
    return name.removeprefix("\\").lower()


def find_loaded(name: str, end: str = "") -> Any:
    """Return what a module of the folder has under PHP's whole name; None for nothing.

    Args:
        name: The name.
        end: ``()`` for a function.
    """
    key, short = _key(name) + end, name.rpartition("\\")[2]
    if key in _MODULES:
        module: object = import_module(_MODULES[key])
    elif key in _PROGRAMS:
        module = _find_program(_PROGRAMS[key])
    else:
        return None
    wanted = spell(short).lower()
    for own, value in vars(module).items() if module is not None else ():
        is_it = wanted in (own.lower(), own.lower().rstrip("_"))
        if is_it and not isinstance(value, ModuleType):
            return value
    return None


def _find_program(name: str) -> object:
    """Return a module that runs already, perhaps as the program itself; None if it doesn't."""
    if name in sys.modules:
        return sys.modules[name]
    main = sys.modules["__main__"]
    parts = PurePath(getattr(main, "__file__", None) or "-").with_suffix("").parts
    return main if parts[-len(name.split(".")) :] == (*name.split("."),) else None


def find_named(name: str, globals_: dict[str, Any]) -> list[Any]:
    """Return what a module has under a name: the same one first, then those in other capitals."""
    names = [each for each in globals_ if each.lower() == name.lower()]
    return [globals_[each] for each in sorted(names, key=lambda each: each != name)]


def find_own(name: str) -> Any:
    """Return what PHP itself has under a name; None for nothing."""
    compat = sys.modules[__name__.removesuffix(".objects.autoload")]
    short = name.rpartition("\\")[2]
    return getattr(compat, short, None) if short in compat.__all__ else _OWN.get(short)


def find_class(name: str, globals_: dict[str, Any]) -> type | None:
    """Return the class with PHP's name: of the folder, of a module, or PHP's own."""
    named = find_named(name.rpartition("\\")[2], globals_)
    known = (find_loaded(name), *named, find_own(name))
    return next((each for each in known if isinstance(each, type)), None)
