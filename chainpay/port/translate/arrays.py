"""Arrays: literals, reading and testing elements, and when a copy is needed."""

from __future__ import annotations

import ast

from .. import python
from ..context import Context, expression
from ..kinds import (
    ANY_KEY,
    NEVER,
    UNKNOWN,
    Kind,
    join,
    join_all,
)
from ..python import NONE, Py
from ..syntax import (
    ArrayLiteral,
    Binary,
    Expr,
    Index,
    Item,
    MethodCall,
    Node,
    Property,
    Special,
    StaticProperty,
    Variable,
)
from ..usage import root
from .values import as_condition, certain, literal

# Literals


@expression(ArrayLiteral)
def _array(node: ArrayLiteral, here: Context) -> Py:
    if not node.items:
        return Py(ast.List([]), Kind("list", NEVER), True)
    if any(item.key is not None for item in node.items) or _spreads_dict(node, here):
        return _dict(node, here)
    return _list(node, here)


def _spreads_dict(node: ArrayLiteral, here: Context) -> bool:
    """Return whether a spread item has keys that are texts: ``[...$common, ...$more]``."""
    spread = [item.value for item in node.items if item.spread and item.value is not None]
    if not spread:
        return False
    with here.trying():
        kinds = [here.express(value).kind for value in spread]
    return any(kind.name == "dict" for kind in kinds)


def empty_dict() -> Py:
    """Return ``{}``, for a place that gets keys."""
    return Py(ast.Dict([], []), Kind("dict", NEVER, closed=True), True)


def _list(node: ArrayLiteral, here: Context) -> Py:
    values: list[ast.expr] = []
    kinds: list[Kind] = []
    for item in node.items:
        _place_comments(item.comments, False, values.append, here)
        assert item.value is not None
        value = stored(item.value, item, here)
        if item.spread:
            known = value.kind.name == "list"
            inner = value.node if known else here.php("array_values", value.node)
            values.append(ast.Starred(inner))
            kinds.append(value.kind.item or UNKNOWN)
        else:
            values.append(value.node)
            kinds.append(value.kind)
        _place_comments(item.comments, True, values.append, here)
    _place_comments(node.comments, None, values.append, here)
    if node.broken:
        values.append(here.comments.break_line())
    return Py(ast.List(values), Kind("list", join_all(kinds), plain=True), True)


def _dict(node: ArrayLiteral, here: Context) -> Py:
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    fields: dict[str, Kind] = {}
    closed, following = True, 0

    def add(mark: ast.expr) -> None:
        keys.append(None)
        values.append(mark)

    for item in node.items:
        _place_comments(item.comments, False, add, here)
        assert item.value is not None
        if item.spread:
            closed = _spread(item, fields, add, here) and closed
        else:
            key = literal(following) if item.key is None else array_key(item.key, here)
            following = _next_key(key, following)
            value = stored(item.value, item, here)
            keys.append(key.node)
            values.append(value.node)
            if isinstance(key.node, ast.Constant) and isinstance(key.node.value, str):
                fields[key.node.value] = value.kind
            else:
                closed = False
        _place_comments(item.comments, True, add, here)
    _place_comments(node.comments, None, add, here)
    if node.broken:
        add(here.comments.break_line())
    item_kind = join_all(list(fields.values())) if closed else None
    plain = any(not item.spread for item in node.items)
    kind = Kind("dict", item_kind, tuple(fields.items()), plain=plain, closed=closed)
    return Py(ast.Dict(keys, values), kind, True)


def _spread(item: Item, fields: dict[str, Kind], add: object, here: Context) -> bool:
    assert item.value is not None
    value = here.express(item.value)
    known = value.kind.name == "dict"
    add(value.node if known else here.php("dict_of", value.node))  # type: ignore[operator]
    fields.update(value.kind.fields)
    return known and value.kind.closed


def _next_key(key: Py, following: int) -> int:
    constant = key.node.value if isinstance(key.node, ast.Constant) else None
    if isinstance(constant, int) and constant >= following:
        return int(constant) + 1
    return following


def _place_comments(comments: list, beside: bool | None, add: object, here: Context) -> None:  # type: ignore[type-arg]
    for comment in comments:
        if beside is None or comment.beside == beside:
            for line in comment.lines:
                add(here.comments.item(line, bool(beside) and len(comment.lines) == 1))  # type: ignore[operator]


# Keys


def array_key(node: Expr, here: Context) -> Py:
    """Return a key as PHP takes it: ``'5'``, 5.7 and true are numbers, null is a text."""
    return normal_key(here.express(node), here)


def reading_key(base: Kind, node: Expr, here: Context) -> Py:
    """Return a key that is read: where all keys are words, a number is found nowhere."""
    key = here.express(node)
    has_words = base.closed and not any(name.isdigit() for name, _ in base.fields)
    is_text = key.kind.name == "str" and not key.kind.nullable
    if has_words and is_text and not isinstance(key.node, ast.Constant):
        return key
    return normal_key(key, here)


def normal_key(key: Py, here: Context) -> Py:
    """Return the value of a key as PHP takes it."""
    if isinstance(key.node, ast.Constant):
        constant = key.node.value
        if isinstance(constant, str):
            decimal = constant.removeprefix("-")
            is_int = decimal.isdecimal() and decimal.isascii() and str(int(constant)) == constant
            return literal(int(constant)) if is_int and constant != "-0" else key
        if constant is None:
            return literal("")
        if isinstance(constant, (bool, float)):
            return literal(int(constant))
        return key
    kind = key.kind
    if kind.nullable:
        return Py(here.php("to_key", key.node), ANY_KEY)
    if kind.name in ("int", "key") or (kind.name == "str" and kind.word):
        return key
    return Py(here.php("to_key", key.node), ANY_KEY)


# Reading


def field_kind(base: Kind, key: Py, here: Context) -> Kind:
    """Return the kind of an element."""
    name = key.node.value if isinstance(key.node, ast.Constant) else None
    if isinstance(name, str):
        if (known := base.field(name)) is not None:
            return known
        if base.name in ("json", "namespace"):
            return here.library.field_kind(base, name)
    if base.name == "json":
        return Kind("json", owner=base.owner)
    if base.name == "str":
        return Kind("str", plain=base.plain)
    if base.name in ("list", "dict", "array") and not base.fields:
        return UNKNOWN if base.item is None or base.item == NEVER else base.item
    return UNKNOWN


@expression(Index)
def _index(node: Index, here: Context) -> Py:
    if node.key is None:
        raise here.refuse(node.at, "syntax", "[] is read here, which PHP refuses too")
    if (server := here.library.server_value(node, here)) is not None:
        return server
    base = here.express(node.base)
    return element(base, reading_key(base.kind, node.key, here), here)


def element(base: Py, key: Py, here: Context) -> Py:
    """Return an element of an array."""
    kind = field_kind(base.kind, key, here)
    if (base.kind.nullable and base.kind.name != "unknown") or base.kind.name == "str":
        read = here.php("item", base.node, key.node)
        return Py(read, Kind(kind.name, kind.item, kind.fields, nullable=True))
    return Py(python.subscript(base.node, key.node), kind)


def read_or_none(node: Expr, here: Context) -> Py:
    """Return a place's value, or None where a part of its path is missing: as ``??`` reads."""
    match node:
        case Index(key=key) if key is not None:
            if (server := here.library.server_value(node, here, missing=True)) is not None:
                return server
            base = read_or_none(node.base, here)
            return _element_or_none(base, reading_key(base.kind, key, here), here)
        case Property(name=str()):
            return _property_or_none(node, here)
        case MethodCall():
            return here.express(node)
        case Variable():
            if node.name not in here.scope.kinds and not _is_known(node, here):
                return NONE
    return here.express(node)


def _is_known(node: Variable, here: Context) -> bool:
    usage = here.scope.usage
    return (
        node.name == "this"
        or usage.is_set(node.name)
        or bool(usage.changes(node.name))
        or node.name in here.scope.references
        or node.name.startswith("_")
        or here.scope.function is None
    )


def _element_or_none(base: Py, key: Py, here: Context) -> Py:
    kind = field_kind(base.kind, key, here)
    nullable = Kind(kind.name, kind.item, kind.fields, kind.owner, True, kind.plain)
    if base.kind.name == "dict" and not base.kind.nullable:
        return Py(python.method(base.node, "get", key.node), nullable)
    return Py(here.php("item", base.node, key.node), nullable)


def _property_or_none(node: Property, here: Context) -> Py:
    base = read_or_none(node.base, here)
    if base.kind.name == "object" and not base.kind.nullable:
        known = here.express(node)
        return Py(
            known.node,
            Kind(known.kind.name, known.kind.item, known.kind.fields, known.kind.owner, True),
        )
    assert isinstance(node.name, str)
    is_object = base.kind.name == "namespace"
    kind = here.library.field_kind(base.kind, node.name) if is_object else UNKNOWN
    read = here.php("prop", base.node, ast.Constant(node.name))
    return Py(read, Kind(kind.name, kind.item, kind.fields, nullable=True))


def coalesce(node: Binary, here: Context) -> Py:
    """Return ``a ?? b``."""
    value = read_or_none(node.left, here)
    with here.without_hoisting():
        otherwise = here.express(node.right)
    if value.node is NONE.node:
        return otherwise
    kind = join(value.kind.certain(), otherwise.kind)
    if isinstance(otherwise.node, ast.Constant) and otherwise.node.value is None:
        return Py(value.node, Kind(kind.name, kind.item, kind.fields, kind.owner, True, kind.plain))
    if not value.kind.nullable and value.kind.name != "unknown":
        return certain(value)
    called = value.node.func if isinstance(value.node, ast.Call) else None
    eager = isinstance(otherwise.node, ast.Constant) or _is_empty(otherwise.node)
    if isinstance(called, ast.Attribute) and eager and called.attr in ("item", "prop"):
        assert isinstance(value.node, ast.Call)
        return Py(ast.Call(called, [*value.node.args, otherwise.node], []), kind)
    if isinstance(called, ast.Attribute) and eager and called.attr == "get" and called.value:
        if python.is_simple(called.value) and here.library.is_environment(called.value):
            assert isinstance(value.node, ast.Call)
            return Py(ast.Call(called, [*value.node.args, otherwise.node], []), kind)
        assert isinstance(value.node, ast.Call)
        args = [called.value, *value.node.args, otherwise.node]
        return Py(here.php("item", *args), kind)
    test, held = here.hold(value)
    return Py(ast.IfExp(python.is_not_none(held), test, otherwise.node), kind)


def _is_empty(node: ast.expr) -> bool:
    return isinstance(node, (ast.List, ast.Dict)) and not ast.unparse(node).strip("[]{}")


# isset and empty


def is_set(node: Special, here: Context) -> ast.expr:
    """Return ``isset(a, b)``."""
    tests = [_is_set(value, here) for value in node.values]
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)


def _is_set(node: Expr, here: Context) -> ast.expr:
    value = read_or_none(node, here)
    if value.node is NONE.node:
        return ast.Constant(False)
    return python.is_not_none(value.node)


def is_empty(node: Expr, here: Context) -> ast.expr:
    """Return ``empty(a)``."""
    if not isinstance(node, (Variable, Index, Property, StaticProperty)):
        return python.negate(as_condition(node, here)[0])
    value = read_or_none(node, here)
    if value.node is NONE.node:
        return ast.Constant(True)
    from .values import truth

    kind = value.kind
    if kind.name in ("list", "dict", "array", "int", "float", "number", "bool"):
        return python.negate(value.node)
    return python.negate(truth(value, here)[0])


# Copies


def stored(node: Expr, at: Node, here: Context) -> Py:
    """Return a value that is kept in a second place: copied, if one of both changes later."""
    value = here.express(node)
    if isinstance(node, ArrayLiteral) or value.fresh or not value.kind.may_be_array:
        return value
    place, inside = root(node)
    depth = here.changes_after(place, at) - inside if place else 0
    return copied(value, depth, here) if depth > 0 else value


def copied(value: Py, depth: int, here: Context) -> Py:
    """Return a copy of an array, down to the depth in which it is changed."""
    kind = value.kind
    if depth == 1 and kind.name in ("list", "dict") and not kind.nullable:
        return Py(python.method(value.node, "copy"), kind, True)
    return Py(here.php("copied", value.node), kind, True)


def for_json(value: Py, here: Context) -> Py:
    """Return what is sent as JSON: PHP writes an empty array as ``[]``."""
    kind = value.kind
    if kind.name == "dict" and not kind.plain and not _may_hold_empty(kind):
        return Py(ast.BoolOp(ast.Or(), [value.node, ast.List([])]), kind)
    if _may_hold_empty(kind) or (kind.name == "dict" and not kind.plain):
        return Py(here.php("for_json", value.node), kind)
    return value


def _may_hold_empty(kind: Kind) -> bool:
    inner = [*dict(kind.fields).values(), *([kind.item] if kind.item else [])]
    return any((each.name == "dict" and not each.plain) or _may_hold_empty(each) for each in inner)
