"""Types that PHP declares: as annotations, and how values are turned into them."""

from __future__ import annotations

import ast
from functools import reduce

from ... import python
from ...context import Context
from ...facts import is_anonymous
from ...kinds import (
    ANSWER,
    BOOL,
    CALLABLE,
    CLIENT,
    ERROR,
    FLOAT,
    NULL,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
    join,
    object_of,
)
from ...library.base import FOREIGN, SERVICES
from ...python import Py
from ...syntax import Type
from ..foreign import check_class
from ..operators import cast

_SCALARS = {
    "int": SMALL,
    "integer": SMALL,
    "float": FLOAT,
    "double": FLOAT,
    "string": STR,
    "bool": BOOL,
    "boolean": BOOL,
    "array": Kind("array"),
    "callable": CALLABLE,
    "closure": CALLABLE,
    "null": NULL,
    "void": NULL,
    "false": BOOL,
    "true": BOOL,
}
_LIBRARY = {
    "builderchainable": CLIENT,
    "responseinterface": ANSWER,
    "throwable": ERROR,
    "exception": ERROR,
}


def type_kind(declared: Type | None, here: Context) -> Kind | None:
    """Return the kind that a declared type promises; None if it promises nothing useful."""
    if declared is None:
        return None
    kind: Kind | None = None
    for name in declared.names:
        kind = join(kind, _one_type(name, here))
    return kind


def _one_type(name: str, here: Context) -> Kind:
    if (scalar := _SCALARS.get(name.lower())) is not None:
        return UNKNOWN if name.lower() == "callable" else scalar
    short = here.class_key(name)
    if short.lower() in ("self", "static"):
        return object_of(here.scope.in_class)
    facts = here.facts.class_named(here.class_key(name))
    known = SERVICES.get(here.resolve(name)) or _LIBRARY.get(short.lower())
    if facts is None and known is not None:
        return known
    if (exception := here.library.error_kind(name)) is not None:
        return exception
    if facts is None:
        return UNKNOWN
    word = "enum" if facts.declaration.word == "enum" else "object"
    return Kind(word, owner=facts.name)


def annotation(declared: Type | None, here: Context) -> ast.expr | None:
    """Return a type as an annotation."""
    if declared is None:
        return None
    words = [_annotate(name, here) for name in declared.names]
    if any(word is None for word in words):
        return None
    texts = sorted(dict.fromkeys(w for w in words if w), key=lambda word: word == "None")
    kinds = [python.name(each) for text in texts for each in text.split(" | ")]
    return reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), kinds)


_ANNOTATIONS = {
    **{"int": "int", "float": "float", "string": "str", "bool": "bool", "null": "None"},
    **{"array": "list | dict", "void": "None", "false": "bool", "true": "bool"},
}


_WORDS_OF_TYPES = ("mixed", "object", "iterable", "never", "self", "static", "callable", "closure")


def _annotate(name: str, here: Context) -> str | None:
    known = _ANNOTATIONS.get(name.lower())
    if known is not None:
        return known
    short = here.class_key(name)
    if short.lower() in ("self", "static") and here.scope.in_class:
        short = here.scope.in_class
        if is_anonymous(short):
            return None
        here.imports.add(("__future__", "annotations", ""))
        return short
    facts = here.facts.class_named(here.class_key(name))
    if facts is not None:
        here.imports.add(("__future__", "annotations", ""))  # it may stand below
        return ast.unparse(here.library.class_name(name))
    return _annotate_foreign(name, here)


def _annotate_foreign(name: str, here: Context) -> str | None:
    """Return a class of another file, or of a framework; None if it may be PHP's or Guzzle's."""
    full = here.resolve(name)
    is_foreign = "\\" in full or (here.namespace and not name.startswith("\\"))
    if not is_foreign or full.lower() in _WORDS_OF_TYPES or full.startswith(FOREIGN):
        check_class(name, here.at, here)
        return None
    here.imports.add(("__future__", "annotations", ""))
    return ast.unparse(here.library.class_name(name))


# Values as a type takes them


def coerce(value: Py, declared: Type | None, here: Context, by_php: bool = False) -> Py:
    """Return a value as a declared type takes it: PHP turns scalars into each other.

    Args:
        value: The value.
        declared: The type.
        here: The translation.
        by_php: PHP itself passes it, to a callback: it is never strict.
    """
    if declared is None:
        return value
    names = [name.lower() for name in declared.names]
    wanted = [_NAMES[name] for name in names if name in _NAMES]
    kind = value.kind
    has_others = any(name not in _NAMES for name in names)
    is_strict = here.strict and not by_php
    if not any(name in _SAFE for name in wanted) or has_others or _fits(kind, wanted, is_strict):
        return value
    if kind.name == "int" and "float" in wanted and not kind.nullable:
        return cast("float", value, here)
    if not is_strict and len(wanted) == 1 and kind.name in _SAFE[wanted[0]] and not kind.nullable:
        return cast(_WORDS[wanted[0]], value, here)
    text = "|".join(declared.names)
    if len(names) == 2 and names[-1] == "null":
        text = f"?{declared.names[0]}"
    more = {"strict": ast.Constant(True)} if is_strict else {}
    here.facts.has_errors = True
    made = here.php("typed", value.node, ast.Constant(text), **more)
    return Py(made, type_kind(declared, here) or UNKNOWN, value.fresh)


def _fits(kind: Kind, wanted: list[str], is_strict: bool) -> bool:
    """Return whether types take a value as it is, as far as that is known."""
    if kind.name in wanted and ("null" in wanted or not kind.nullable):
        return True
    if kind.name == "int" and "float" in wanted and not kind.nullable:
        return False
    if kind.name == "number" and {"int", "float"} <= {*wanted} and not kind.nullable:
        return True
    is_open = kind.name not in (*_SAFE, "null", "list", "dict")
    return kind.name == "never" or (is_strict and "float" not in wanted and is_open)


#: Types, and the kinds of what they take as it is.
_NAMES = {
    **{"int": "int", "float": "float", "string": "str", "bool": "bool", "null": "null"},
    **{"array": "array", "integer": "int", "double": "float", "boolean": "bool"},
}
_WORDS = {"str": "string", "int": "int", "float": "float", "bool": "bool"}
#: Kinds that a cast turns into a type as a parameter of it does.
_SAFE = {
    "int": ("bool",),
    "float": ("bool",),
    "str": ("int", "float", "bool", "number"),
    "bool": ("int", "float", "str", "number"),
}
