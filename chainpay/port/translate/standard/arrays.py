"""PHP's functions of arrays that Python has a word for."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import ANY_KEY, ARRAY, BOOL, INT, NATURAL, STR, Kind, join, list_of
from ...python import Py
from ..places.keys import normal_key
from .handlers import constant, handles, is_dict, is_list, natural, nodes


@handles("count", "sizeof")
def _count(values: list[Py], here: Context) -> Py | None:
    if len(values) == 1 and values[0].kind.is_array:
        return Py(python.call("len", values[0].node), NATURAL)
    return None


@handles("in_array")
def _in_array(values: list[Py], here: Context) -> Py | None:
    strict = len(values) == 3 and bool(constant(values[2]) is True)
    needle, item = values[0].kind, values[1].kind.item
    if not is_list(values[1]) or item is None or item.nullable or needle.nullable:
        return None
    same = item.name == needle.name and item.name in ("str", "int")
    is_exact = strict or item.name == "int" or item.word or needle.word
    if same and is_exact:
        return Py(python.compare(values[0].node, ast.In(), values[1].node), BOOL)
    return None


@handles("array_key_exists", "key_exists")
def _array_key_exists(values: list[Py], here: Context) -> Py | None:
    if is_dict(values[1]) and values[0].kind.name in ("str", "int", "key", "printable"):
        key = normal_key(values[0], here)
        return Py(python.compare(key.node, ast.In(), values[1].node), BOOL)
    return None


@handles("array_keys")
def _array_keys(values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    has_words = kind.closed and not any(_is_number(name) for name, _ in kind.fields)
    key = STR if has_words else NATURAL if kind.name == "list" else ANY_KEY
    made = replace(list_of(key), plain=kind.plain and len(values) == 1)
    if len(values) == 1 and is_dict(values[0]):
        return Py(python.call("list", values[0].node), made, True)
    return Py(here.php("array_keys", *nodes(values)), made, True)


def _is_number(name: str) -> bool:
    return name.lstrip("-").isdigit()


@handles("array_values")
def _array_values(values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    made = replace(list_of(kind.item), plain=kind.plain)
    if (kept := _kept(values[0])) is not None:
        return Py(kept, made, True)
    if is_dict(values[0]):
        return Py(python.call("list", python.method(values[0].node, "values")), made, True)
    return Py(here.php("array_values", values[0].node), made, True)


def _kept(value: Py) -> ast.expr | None:
    """Return ``array_values(array_filter($list, fn…))`` as a list of what is kept."""
    match value.node:
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="php"), attr="array_filter"),
            args=[source, ast.Lambda(args=ast.arguments(args=[ast.arg(arg=name)])) as keeps],
        ) if value.kind.owner == "of a list" and _is_condition(keeps) and not _assigns(source):
            loop = ast.comprehension(ast.Name(name), source, [keeps.body], 0)
            return ast.ListComp(ast.Name(name), [loop])
    return None


def _is_condition(keeps: ast.Lambda) -> bool:
    """Return whether a function of one argument returns True or False."""
    arguments, body = keeps.args, keeps.body
    is_not = isinstance(body, ast.UnaryOp) and isinstance(body.op, ast.Not)
    return not (arguments.defaults or arguments.kwonlyargs) and (
        is_not or isinstance(body, ast.Compare)
    )


@handles("array_filter")
def _array_filter(values: list[Py], here: Context) -> Py | None:
    made = here.php("array_filter", *nodes(values))
    owner = "of a list" if len(values) == 2 and is_list(values[0]) else ""
    return Py(made, Kind("array", values[0].kind.item, owner=owner), True)


@handles("array_merge")
def _array_merge(values: list[Py], here: Context) -> Py | None:
    kinds = [value.kind for value in values]
    if values and all(map(is_dict, values)) and all(map(_has_words, kinds)):
        fields: dict[str, Kind] = {}
        for kind in kinds:
            fields |= dict(kind.fields)
        made = Kind("dict", None, tuple(fields.items()), plain=bool(fields), closed=True)
        marks: list[ast.expr | None] = [None] * len(values)
        return Py(ast.Dict(marks, nodes(values)), made, True)
    plain = any(k.plain for k in kinds)
    if values and all(map(is_list, values)):
        item: Kind | None = kinds[0].item
        for kind in kinds[1:]:
            item = join(item, kind.item) if item and kind.item else None
        spread: list[ast.expr] = [ast.Starred(value.node) for value in values]
        return Py(ast.List(spread), Kind("list", item, plain=plain), True)
    return Py(here.php("array_merge", *nodes(values)), replace(ARRAY, plain=plain), True)


def _has_words(kind: Kind) -> bool:
    return kind.closed and not any(_is_number(name) for name, _ in kind.fields)


@handles("array_map")
def _array_map(values: list[Py], here: Context) -> Py | None:
    if len(values) != 2 or values[0].kind.name != "callable":
        return None
    result = values[0].kind.item
    made = here.php("array_map", *nodes(values))
    kind = values[1].kind
    if not is_list(values[1]):
        form = "dict" if kind.has_words else "array"
        return Py(made, Kind(form, result, plain=kind.plain), True)
    return Py(_comprehension(values, here) or made, Kind("list", result, plain=kind.plain), True)


def _assigns(source: ast.expr) -> bool:
    """Return whether a value assigns a name, which nothing in a comprehension may."""
    return any(isinstance(each, ast.NamedExpr) for each in ast.walk(source))


def _comprehension(values: list[Py], here: Context) -> ast.expr | None:
    function, source = values[0].node, values[1].node
    if _assigns(source):
        return None
    if isinstance(function, ast.Lambda):
        arguments = function.args
        if len(arguments.args) != 1 or arguments.defaults or arguments.kwonlyargs:
            return None
        name = ast.Name(arguments.args[0].arg)
        return ast.ListComp(function.body, [ast.comprehension(name, source, [], 0)])
    if not isinstance(function, (ast.Name, ast.Attribute)):
        return None
    item = ast.Name(here.new_name("item"))
    call = ast.Call(function, [item], [])
    return ast.ListComp(call, [ast.comprehension(item, source, [], 0)])


@handles("array_sum")
def _array_sum(values: list[Py], here: Context) -> Py | None:
    item = values[0].kind.item
    is_small = item is not None and item.name == "int" and item.plain and not item.nullable
    if is_list(values[0]) and is_small and item is not None and item.bits <= 45:
        source = values[0].node
        if isinstance(source, ast.ListComp):
            source = ast.GeneratorExp(source.elt, source.generators)
        return Py(python.call("sum", source), item)
    return None


@handles("array_slice")
def _array_slice(values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    start = natural(values[1])
    length = natural(values[2]) if len(values) == 3 else None
    if is_list(values[0]) and start is not None and len(values) == 2 + (length is not None):
        upper = None if length is None else ast.Constant(start + length)
        cut = ast.Slice(ast.Constant(start) if start else None, upper)
        return Py(python.subscript(values[0].node, cut), list_of(kind.item), True)
    form = "list" if is_list(values[0]) and len(values) < 4 else "array"
    return Py(here.php("array_slice", *nodes(values)), Kind(form, kind.item), True)


@handles("array_reverse")
def _array_reverse(values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    if is_list(values[0]) and len(values) == 1:
        back = ast.Slice(None, None, ast.UnaryOp(ast.USub(), ast.Constant(1)))
        return Py(python.subscript(values[0].node, back), kind, True)
    return Py(here.php("array_reverse", *nodes(values)), Kind("array", kind.item), True)


@handles("range")
def _range(values: list[Py], here: Context) -> Py | None:
    bounds = [constant(each) for each in values]
    if len(values) == 2 and all(type(each) is int for each in bounds):
        first, last = bounds
        if first <= last:  # type: ignore[operator]
            stop = ast.Constant(last + 1)  # type: ignore[operator]
            kind = join(values[0].kind, values[1].kind)
            numbers = python.call("range", *([values[0].node, stop] if first else [stop]))
            return Py(python.call("list", numbers), replace(list_of(kind), plain=True), True)
    are_ints = all(each.kind.name == "int" and not each.kind.nullable for each in values)
    item = INT if are_ints and len(values) == 2 else None
    return Py(here.php("range", *nodes(values)), replace(list_of(item), plain=True), True)


@handles("array_column")
def _array_column(values: list[Py], here: Context) -> Py | None:
    made = here.php("array_column", *nodes(values))
    return Py(made, Kind("list" if len(values) == 2 else "array"), True)
