"""Arrays: literals, and reading elements."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import (
    NEVER,
    UNKNOWN,
    Kind,
    join_all,
)
from ...python import Py
from ...reasons.language import LAST_KEY, READ_APPEND
from ...syntax import (
    ArrayLiteral,
    Index,
    Item,
)
from ...translators import expression
from ..values import literal
from .building import build
from .copies import stored
from .keys import array_key, may_be_illegal, plain_key, reading_key
from .pairs import check_pair

# Literals


@expression(ArrayLiteral)
def _array(node: ArrayLiteral, here: Context) -> Py:
    if not node.items:
        return Py(ast.List([]), Kind("list", NEVER), True)
    if not _is_regular(node, here):
        return build(node, here)
    if any(item.key is not None for item in node.items) or _spreads_words(node, here):
        return _dict(node, here)
    return _list(node, here)


def _is_regular(node: ArrayLiteral, here: Context) -> bool:
    """Return whether Python's own form says under which key each item is."""
    is_keyed = any(item.key is not None for item in node.items)
    is_counted = True  # which number comes next
    forms = {"words"} if is_keyed else set()
    for item in node.items:
        if item.spread:
            forms.add(_spread_form(item, here))
        elif item.key is None:
            if not is_counted:
                return False
            forms.add("numbers")
        elif may_be_illegal(item.key):
            return False
        else:
            with here.trying():
                key = array_key(item.key, here)
            is_known = python.constant_of(key.node) is not ... or key.kind.name == "str"
            is_counted = is_counted and is_known
    has_spread = any(item.spread for item in node.items)
    return "unknown" not in forms and not (has_spread and len(forms) > 1)


def _spread_form(item: Item, here: Context) -> str:
    assert item.value is not None
    with here.trying():
        kind = here.express(item.value).kind
    if kind.name == "list" and not kind.nullable:
        return "numbers"
    has_words = kind.closed and not any(_is_number(name) for name, _ in kind.fields)
    return "words" if has_words and kind.name == "dict" and not kind.nullable else "unknown"


def _is_number(name: str) -> bool:
    return name.lstrip("-").isdigit()


def _spreads_words(node: ArrayLiteral, here: Context) -> bool:
    spread = [item for item in node.items if item.spread]
    return any(_spread_form(item, here) == "words" for item in spread)


def empty_dict() -> Py:
    """Return ``{}``, for a place that gets keys."""
    return Py(ast.Dict([], []), Kind("dict", NEVER, closed=True), True)


def _list(node: ArrayLiteral, here: Context) -> Py:
    values: list[ast.expr] = []
    kinds: list[Kind] = []
    made: list[Py] = []
    for item in node.items:
        _place_comments(item.comments, False, values.append, here)
        assert item.value is not None
        value = stored(item.value, item, here)
        made.append(value)
        if item.spread:
            values.append(ast.Starred(value.node))
            kinds.append(value.kind.item or UNKNOWN)
        else:
            values.append(value.node)
            kinds.append(value.kind)
        _place_comments(item.comments, True, values.append, here)
    _place_comments(node.comments, None, values.append, here)
    if node.broken:
        values.append(here.comments.break_line())
    if len(made) == 2 and not any(item.spread for item in node.items):
        check_pair(made, node, here)
    return Py(ast.List(values), Kind("list", join_all(kinds), plain=True), True)


def _dict(node: ArrayLiteral, here: Context) -> Py:
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    fields: dict[str, Kind] = {}
    closed = True
    following: int | None = None

    def add(mark: ast.expr) -> None:
        keys.append(None)
        values.append(mark)

    for item in node.items:
        _place_comments(item.comments, False, add, here)
        assert item.value is not None
        if item.spread:
            _spread(item, fields, add, here)
        else:
            if item.key is None and following == 2**63:
                raise here.refuse(item.at, "syntax", LAST_KEY)
            key = literal(following or 0) if item.key is None else array_key(item.key, here)
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


def _spread(
    item: Item, fields: dict[str, Kind], add: Callable[[ast.expr], None], here: Context
) -> None:
    assert item.value is not None
    value = here.express(item.value)
    add(value.node)
    fields.update(value.kind.fields)


def _next_key(key: Py, following: int | None) -> int | None:
    """Return the number after the greatest key; None if there is none yet."""
    number = python.constant_of(key.node)
    if type(number) is int and (following is None or number >= following):
        return number + 1
    return following


def _place_comments(comments: list, beside: bool | None, add: object, here: Context) -> None:  # type: ignore[type-arg]
    for comment in comments:
        if beside is None or comment.beside == beside:
            for line in comment.lines:
                add(here.comments.item(line, bool(beside) and len(comment.lines) == 1))  # type: ignore[operator]


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
        raise here.refuse(node.at, "syntax", READ_APPEND)
    if (server := here.library.server_value(node, here)) is not None:
        return server
    if (path := here.library.item(node, here)) is not None:
        return path
    base = here.express(node.base)
    if base.kind.name == "object":  # ArrayAccess gets the key as it is
        return Py(python.subscript(base.node, here.express(node.key).node), UNKNOWN)
    return element(base, reading_key(base.kind, node.key, here), here)


def element(base: Py, key: Py, here: Context) -> Py:
    """Return an element of an array."""
    kind = field_kind(base.kind, key, here)
    if _is_plain(base, key):
        return Py(python.subscript(base.node, key.node), kind)
    if base.kind.name == "dict" and not base.kind.nullable and plain_key(key) is key.node:
        read = python.method(base.node, "get", key.node)
        return Py(read, replace(kind, nullable=True, maybe=False))
    name = base.kind.name
    if name == "str" and not base.kind.nullable:  # an empty text where there is nothing
        return Py(here.php("at", base.node, plain_key(key)), kind)
    call = base.node
    is_path = isinstance(call, ast.Call) and ast.unparse(call.func) == "php.at"
    path = [*call.args, plain_key(key)] if is_path else [base.node, plain_key(key)]  # type: ignore[attr-defined]
    return Py(here.php("at", *path), replace(kind, nullable=True, maybe=False))


def _is_plain(base: Py, key: Py) -> bool:
    """Return whether ``base[key]`` reads in Python what PHP reads: PHP's null is no KeyError."""
    kind = base.kind
    if kind.nullable:
        return False
    if kind.name in ("json", "namespace") and kind.owner == "wechat":
        return True
    constant = key.node.value if isinstance(key.node, ast.Constant) else None
    if isinstance(constant, str):  # of what others give, a missing word is told loudly
        return kind.field(constant) is not None or kind.name in ("array", "json", "namespace")
    if isinstance(constant, int):
        return kind.name == "list" and bool(kind.plain) and constant == 0
    return kind.name == "list" and key.kind.owner == index_of(base.node)


def index_of(base: ast.expr) -> str:
    """Return the owner of the kind of an int that is less than the length of a list."""
    return f"index of {ast.unparse(base)}"
