"""What may be missing: ``??``, ``isset`` and ``empty`` on places."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import NULL, UNKNOWN, join
from ...python import NONE, Py
from ...syntax import Binary, Expr, Index, Property, Special, StaticProperty, Variable
from ..definitions.members import hidden_words, hiding, is_declared, property_of
from ..values import as_condition, certain, truth
from .arrays import field_kind
from .keys import plain_key, reading_key


def read_or_none(node: Expr, here: Context) -> Py:
    """Return a place's value, or None where a part of its path is missing: as ``??`` reads."""
    match node:
        case Index(key=key) if key is not None:
            return _element_or_none(node, key, here)
        case Property():
            return _property_or_none(node, here)
        case Variable() if node.name not in here.scope.kinds and not _is_known(node, here):
            return NONE
        case Special(word="silence"):
            return read_or_none(node.values[0], here)
    return here.express(node)


def _is_known(node: Variable, here: Context) -> bool:
    """Return whether a variable may have a value; only a snippet has such that nobody sets."""
    usage, name = here.scope.usage, node.name
    if name == "this" or name.startswith("_") or name in here.scope.references:
        return True
    return usage.is_set(name) or bool(usage.changes(name)) or here.is_open


def _element_or_none(node: Index, key_node: Expr, here: Context) -> Py:
    if (server := here.library.server_value(node, here, missing=True)) is not None:
        return server
    base = read_or_none(node.base, here)
    if base.kind.name == "object":
        key = here.express(key_node)
        return Py(here.php("item", base.node, key.node), UNKNOWN)
    key = reading_key(base.kind, key_node, here)
    kind = replace(field_kind(base.kind, key, here), nullable=True)
    if base.node is NONE.node and python.is_simple(key.node):
        return NONE
    if base.kind.name == "dict" and not base.kind.nullable:
        return Py(python.method(base.node, "get", key.node), kind)
    return Py(here.php("item", base.node, plain_key(key)), kind)


def _property_or_none(node: Property, here: Context) -> Py:
    base = read_or_none(node.base, here)
    if base.node is NONE.node:
        return NONE
    if not isinstance(node.name, str):
        words = hidden_words(base.kind, here)
        name = here.express(node.name).node
        return Py(here.php("prop_of" if words else "prop", base.node, name, *words), UNKNOWN)
    if base.kind.name == "object" and not base.kind.nullable:
        if hiding(base.kind.owner, node.name, here):
            return Py(here.php("hidden_or_none", base.node, ast.Constant(node.name)), UNKNOWN)
        if is_declared(base.kind.owner, node.name, here):
            known = property_of(base, node.name, here)
            return Py(known.node, replace(known.kind, nullable=True))
    is_object = base.kind.name == "namespace"
    kind = here.library.field_kind(base.kind, node.name) if is_object else UNKNOWN
    read = here.php("prop", base.node, ast.Constant(node.name))
    return Py(read, replace(kind, nullable=True))


# a ?? b


def coalesce(node: Binary, here: Context) -> Py:
    """Return ``a ?? b``."""
    value = read_or_none(node.left, here)
    with here.without_hoisting():
        otherwise = here.express(node.right)
    if value.node is NONE.node or (value.kind == NULL and python.is_simple(value.node)):
        return otherwise
    kind = join(value.kind.certain(), otherwise.kind)
    if isinstance(otherwise.node, ast.Constant) and otherwise.node.value is None:
        return Py(value.node, replace(value.kind, nullable=True))
    if not value.kind.nullable and value.kind.name not in ("unknown", "never"):
        return certain(value)
    if (made := _with_default(value, otherwise, here)) is not None:
        return Py(made, kind)
    test, held = here.hold(value)
    return Py(ast.IfExp(python.is_not_none(held), test, otherwise.node), kind)


def _with_default(value: Py, otherwise: Py, here: Context) -> ast.expr | None:
    """Return a read with a default, if reading the default early does no harm."""
    is_eager = isinstance(otherwise.node, ast.Constant) or _is_empty(otherwise.node)
    node = value.node
    if not is_eager or not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    if node.func.attr in ("item", "prop") and ast.unparse(node.func.value) == "php":
        return ast.Call(node.func, [*node.args, otherwise.node], [])
    if node.func.attr != "get" or len(node.args) != 1:
        return None
    if here.library.is_environment(node.func.value):
        return ast.Call(node.func, [*node.args, otherwise.node], [])
    return here.php("item", node.func.value, *node.args, otherwise.node)


def _is_empty(node: ast.expr) -> bool:
    return isinstance(node, (ast.List, ast.Dict)) and not ast.unparse(node).strip("[]{}")


# isset and empty


def is_set(node: Special, here: Context) -> ast.expr:
    """Return ``isset(a, b)``."""
    tests = [_is_set(value, here) for value in node.values]
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)


def _is_set(node: Expr, here: Context) -> ast.expr:
    if isinstance(node, Index) and node.key is not None and _is_object(node.base, here):
        base, key = read_or_none(node.base, here), here.express(node.key)
        if not base.kind.nullable:
            return python.compare(key.node, ast.In(), base.node)
        held, first = here.hold(base)
        contains = python.compare(key.node, ast.In(), held)
        return ast.BoolOp(ast.And(), [python.is_not_none(first), contains])
    value = read_or_none(node, here)
    if value.node is NONE.node:
        return ast.Constant(False)
    if isinstance(node, Property) and (has := _look_up(_HAS, value.node, here)) is not None:
        return has
    path = _path(value.node)
    if len(path) > 1 and isinstance(node, Index):
        return here.php("has", *path)
    return python.is_not_none(value.node)


#: What answers ``isset`` and ``empty`` of a property, by what reads it: ``__isset`` counts.
_HAS = {"php.prop": "has_prop", "php.hidden_or_none": "has_hidden"}
_EMPTY = {"php.prop": "empty_prop"}


def _look_up(answers: dict[str, str], node: ast.expr, here: Context) -> ast.expr | None:
    answer = answers.get(ast.unparse(node.func)) if isinstance(node, ast.Call) else None
    return here.php(answer, *node.args) if answer else None  # type: ignore[attr-defined]


def _path(node: ast.expr) -> list[ast.expr]:
    """Return a base and the keys under which ``php.item`` reads; else the base alone."""
    is_call = isinstance(node, ast.Call) and len(node.args) == 2
    if is_call and ast.unparse(node.func) == "php.item":  # type: ignore[attr-defined]
        return [*_path(node.args[0]), node.args[1]]  # type: ignore[attr-defined]
    return [node]


def _is_object(node: Expr, here: Context) -> bool:
    with here.trying():
        return read_or_none(node, here).kind.name == "object"


def is_empty(node: Expr, here: Context) -> ast.expr:
    """Return ``empty(a)``."""
    if not isinstance(node, (Variable, Index, Property, StaticProperty)):
        return python.negate(as_condition(node, here)[0])
    value = read_or_none(node, here)
    if value.node is NONE.node:
        return ast.Constant(True)
    if value.kind.name in ("list", "dict", "array", "int", "float", "number", "bool"):
        return python.negate(value.node)
    if isinstance(node, Property) and (lookup := _look_up(_EMPTY, value.node, here)) is not None:
        return lookup
    path = _path(value.node)
    if len(path) > 1:
        return here.php("empty", *path)
    return python.negate(truth(value, here)[0])
