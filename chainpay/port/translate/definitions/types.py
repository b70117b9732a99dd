"""Types that PHP declares: what they promise, as annotations, and as values are turned into them."""

from __future__ import annotations

import ast

from ...context import Context
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
from ...python import Py
from ...syntax import Type
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
#: PHP's scalar types, as kinds are named.
_NAMES = {"int": "int", "float": "float", "string": "str", "bool": "bool"}


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
    short = here.resolve(name).rpartition("\\")[2]
    if short.lower() in ("self", "static"):
        return object_of(here.scope.in_class)
    facts = here.class_facts(short)
    if facts is None and (library := _LIBRARY.get(short.lower())) is not None:
        return library
    if (exception := here.library.error_kind(name)) is not None:
        return exception
    if facts is None:
        return UNKNOWN
    word = "enum" if facts.declaration.word == "enum" else "object"
    return Kind(word, owner=facts.declaration.name)


def annotation(declared: Type | None, here: Context) -> ast.expr | None:
    """Return a type as an annotation."""
    if declared is None:
        return None
    words = [_annotate(name, here) for name in declared.names]
    if any(word is None for word in words):
        return None
    texts = sorted(dict.fromkeys(w for w in words if w), key=lambda word: word == "None")
    return ast.Name(" | ".join(texts))


_ANNOTATIONS = {
    **{"int": "int", "float": "float", "string": "str", "bool": "bool", "null": "None"},
    **{"array": "list | dict", "void": "None", "false": "bool", "true": "bool"},
}


def _annotate(name: str, here: Context) -> str | None:
    known = _ANNOTATIONS.get(name.lower())
    if known is not None:
        return known
    short = here.resolve(name).rpartition("\\")[2]
    if short.lower() in ("self", "static") and here.scope.in_class:
        short = here.scope.in_class
        if here.is_anonymous(short):
            return None
        here.imports.add(("__future__", "annotations", ""))
        return short
    facts = here.class_facts(short)
    if facts is not None:
        here.imports.add(("__future__", "annotations", ""))  # it may stand below
        return ast.unparse(here.library.class_name(name))
    return None


# Values as a type takes them


def coerce(value: Py, declared: Type | None, here: Context, by_php: bool = False) -> Py:
    """Return a value as a declared type takes it: PHP turns scalars into each other.

    Args:
        value: The value.
        declared: The type.
        here: The translation.
        by_php: PHP itself passes it, to a callback: it is not strict.
    """
    names = [] if declared is None else [name.lower() for name in declared.names]
    scalars = [name for name in names if name in _NAMES]
    others = [name for name in names if name not in (*_NAMES, "null")]
    if not scalars or others or value.kind.name == "never":
        return value
    takes_null = "null" in names
    kind = value.kind
    if kind.name in [_NAMES[name] for name in scalars] and (takes_null or not kind.nullable):
        return value
    if kind.name == "null" and takes_null:
        return value
    if here.strict and not by_php:
        return _strict(value, scalars, here)
    if len(scalars) == 1:
        return _as_scalar(value, scalars[0], takes_null, here)
    if {"int", "float"} <= {*scalars} and kind.name == "number" and (takes_null or not kind.nullable):
        return value
    written = "|".join([*scalars, *(["null"] if takes_null else [])])
    promised = type_kind(declared, here) or UNKNOWN
    return Py(here.php("as_type", value.node, ast.Constant(written)), promised)


def _strict(value: Py, scalars: list[str], here: Context) -> Py:
    """With strict types only an int becomes a float; other types are an error when it runs."""
    if scalars == ["float"] and value.kind.name == "int" and not value.kind.nullable:
        return cast("float", value, here)
    known = value.kind.name in ("str", "int", "float", "bool", "list", "dict", "array", "null")
    if known and not (value.kind.name == "int" and "float" in scalars):
        written = "|".join(scalars)
        return Py(here.php("as_type", value.node, ast.Constant(written), strict=ast.Constant(True)))
    return value


def _as_scalar(value: Py, wanted: str, takes_null: bool, here: Context) -> Py:
    kind = value.kind
    is_number = kind.name in ("int", "bool") and not kind.nullable
    if (wanted == "string" and kind.name == "int" and not kind.nullable) or (
        wanted in ("int", "float", "bool") and is_number
    ):
        return cast(wanted, value, here)
    keywords: dict[str, ast.expr] = {"nullable": ast.Constant(True)} if takes_null else {}
    promised = _SCALARS[wanted]
    if takes_null:
        promised = join(promised, NULL)
    return Py(here.php(f"as_{wanted}", value.node, **keywords), promised)
