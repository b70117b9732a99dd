"""Iterations: ``foreach`` over arrays and objects, by value and by reference."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import ANY_KEY, NATURAL, NEVER, STR, UNKNOWN, Kind, join_all
from ...nodes import is_same, walk
from ...python import Py
from ...reasons.language import AFTER_LOOP, FOREACH_REFERENCE, GROWING_LOOP
from ...syntax import (
    Arguments,
    ArrayLiteral,
    Assign,
    AssignOperator,
    Call,
    Expr,
    Foreach,
    Index,
    Name,
    Property,
    StaticProperty,
    Variable,
)
from ...translators import statement
from ...usage import has_effects, root
from ..places.copies import changes_of, copied
from .leaving import Loop
from .loops import Round, learn_loop


@statement(Foreach)
def _foreach(node: Foreach, here: Context) -> None:
    if node.by_reference and isinstance(node.subject, (Variable, Index, Property, StaticProperty)):
        _foreach_reference(node, here)
        return
    subject = here.express(node.subject)
    if subject.kind.name in ("object", "unknown"):
        here.facts.list_properties(subject.kind)
    if here.scope.is_inside(subject.kind):
        inside = here.php("own_properties", subject.node, ast.Name(here.scope.in_class))
        subject = Py(inside, UNKNOWN, True)
    before = dict(here.scope.kinds)
    subject = _snapshot(node, subject, here)
    item, key_kind = _item_kinds(subject.kind, here)
    is_changed = changes_of(node.subject, node, here) > 1
    head: list[ast.stmt] = []
    key = None if node.key is None else _key_target(node.key, key_kind, head, here)
    target = _value_target(node, item, is_changed, head, here)
    learn_loop(node.body, [], here)
    round_ = Round(node.body, Loop(), here)
    body = [*head, *round_.translate()] or [ast.Pass()]
    if key is None:
        iterated, value = _values(subject, here), target
    else:
        iterated, value = _items(subject, here), ast.Tuple([key, target])
    round_.finish(before, ast.For(value, iterated, body, [], lineno=0))


def _item_kinds(kind: Kind, here: Context) -> tuple[Kind, Kind]:
    """Return the kinds of values and keys."""
    item = UNKNOWN if kind.item is None or kind.item == NEVER else kind.item
    if kind.name == "list":
        return item, NATURAL
    if kind.name in ("json", "namespace"):
        return Kind(kind.name, owner=kind.owner), ANY_KEY
    if kind.name not in ("dict", "array"):
        is_iterator = kind.name in ("object", "generator") or here.facts.needs_generators
        return UNKNOWN, UNKNOWN if is_iterator else ANY_KEY
    has_words = kind.name == "dict" and kind.closed
    has_words = has_words and all(not name.lstrip("-").isdigit() for name, _ in kind.fields)
    return item, STR if has_words else ANY_KEY


def _key_target(key: Expr, kind: Kind, head: list[ast.stmt], here: Context) -> ast.expr:
    if isinstance(key, Variable):
        here.learn(key.name, kind)
        return here.place(key)
    name = ast.Name(here.holding("key"))
    _put_in(head, key, Py(name, kind), here)
    return name


def _value_target(
    node: Foreach, item: Kind, is_changed: bool, head: list[ast.stmt], here: Context
) -> ast.expr:
    value = node.value
    if isinstance(value, Variable):
        here.learn(value.name, item)
        place = here.place(value)
        depth = max(here.scope.usage.changes(value.name), int(is_changed))
        if depth and item.may_be_array:
            copy = copied(Py(place, item), 9 if is_changed else depth, here)
            head.append(python.assign(place, copy.node))
        return place
    if isinstance(value, ArrayLiteral) and (names := _unpacked(node.subject, value, here)):
        return ast.Tuple(names)
    name = ast.Name(here.holding("row" if isinstance(value, ArrayLiteral) else "each"))
    whole = Py(name, item)
    if item.may_be_array and (is_changed or not isinstance(value, ArrayLiteral)):
        whole = Py(here.php("copied", name), item)
    _put_in(head, value, whole, here)
    return name


def _unpacked(subject: Expr, target: ArrayLiteral, here: Context) -> list[ast.expr]:
    """Return the names of ``for a, b in …``, over a list of lists that have as many items each."""
    places = [item.value for item in target.items if not (item.key or item.by_reference)]
    names = [each for each in places if isinstance(each, Variable)]
    rows = [row.value for row in subject.items] if isinstance(subject, ArrayLiteral) else []
    lists = [each for each in rows if isinstance(each, ArrayLiteral) and _is_list(each)]
    sizes = {len(target.items), *(len(each.items) for each in lists)}
    if len(lists) < len(rows) or not rows or len(sizes) > 1 or len(names) not in sizes:
        return []
    if len({each.name for each in names}) < max(2, len(names)):
        return []
    with here.trying():
        columns = [
            join_all([here.express(row.items[at].value).kind for row in lists])  # type: ignore[arg-type]
            for at in range(len(names))
        ]
    if any(kind.may_be_array for kind in columns):  # it may have to be copied
        return []
    for each, kind in zip(names, columns, strict=True):
        here.learn(each.name, kind)
    return [here.place(each) for each in names]


def _is_list(node: ArrayLiteral) -> bool:
    return not any(item.key or item.spread or item.by_reference for item in node.items)


def _put_in(head: list[ast.stmt], place: Expr, value: Py, here: Context) -> None:
    outer, here.body = here.body, []
    here.assign(place, value)
    head += here.body
    here.body = outer


def _snapshot(node: Foreach, subject: Py, here: Context) -> Py:
    """PHP iterates over what the array was at the start: copy it if the body changes it."""
    place, inside = root(node.subject)
    if not place or not subject.kind.may_be_array:
        return subject
    usage = here.usage_of(node.body)
    depth = usage.changes(place) - inside
    is_shared = place.startswith(("->", "::")) or place in here.scope.shared
    if is_shared and any(has_effects(each) for each in node.body):
        depth = max(depth, here.changes_after(place, node) - inside)
    if depth <= 0 or (depth == 1 and subject.kind.name not in ("list", "dict")):
        return subject  # compat goes through a list of its own
    return copied(subject, depth, here)


def _values(subject: Py, here: Context) -> ast.expr:
    kind = subject.kind
    if kind.name == "list" and not kind.nullable:
        return subject.node
    if kind.name == "dict" and not kind.nullable:
        return python.method(subject.node, "values")
    if kind.name == "generator":
        return subject.node
    return here.php("values", subject.node)


def _items(subject: Py, here: Context) -> ast.expr:
    kind = subject.kind
    if kind.name == "list" and not kind.nullable:
        return python.call("enumerate", subject.node)
    if kind.name == "dict" and not kind.nullable:
        return python.method(subject.node, "items")
    return here.php("items", subject.node)


# By reference


def _foreach_reference(node: Foreach, here: Context) -> None:
    """``foreach ($a as &$v)``: what is done with ``$v`` is done with ``$a[key]``."""
    subject = here.express(node.subject)
    if not python.is_simple(subject.node) or not isinstance(node.value, Variable):
        here.todo(node.at, "reference", FOREACH_REFERENCE)
        plain = Foreach(node.at, node.subject, node.key, node.value, False, node.body)
        here.alias_node(node, plain)
        _foreach(plain, here)
        return
    name = node.value.name
    if _is_used_after(name, node, here):
        here.todo(node.at, "reference", AFTER_LOOP.format(name))
    if _grows(node):
        here.todo(node.at, "reference", GROWING_LOOP)
    before = dict(here.scope.kinds)
    item, key_kind = _item_kinds(subject.kind, here)
    if isinstance(node.key, Variable):
        here.learn(node.key.name, key_kind)
        key: ast.expr = here.place(node.key)
    else:
        key = ast.Name(here.holding("key"))
    _forget_items(node.subject, here)
    here.scope.references[name] = python.subscript(subject.node, key)
    here.scope.aliases.discard(name)
    here.learn(name, UNKNOWN if item.may_be_array else item)
    learn_loop(node.body, [], here)
    round_ = Round(node.body, Loop(), here)
    body = round_.translate() or [ast.Pass()]
    is_list = subject.kind.name == "list" and not subject.kind.nullable
    numbers = python.call("range", python.call("len", subject.node))
    is_array = subject.kind.is_array
    keys = numbers if is_list else here.php("array_keys" if is_array else "keys", subject.node)
    round_.finish(before, ast.For(key, keys, body, [], lineno=0))
    here.scope.references.pop(name, None)
    here.scope.kinds.pop(name, None)
    _forget_items(node.subject, here)


def _grows(node: Foreach) -> bool:
    """Return whether a body may add to what it goes through."""
    for each in walk(*node.body):
        match each:
            case Assign(target=Index() as target) | AssignOperator(target=Index() as target):
                is_own = is_same(target.base, node.subject)
                if is_own and (target.key is None or not is_same(target.key, node.key)):
                    return True
            case Call(function=Name(text=text), arguments=Arguments(items=[first, *_])) if (
                text.lower() in _GROWING and is_same(first.value, node.subject)
            ):
                return True
            case Assign(target=target) if is_same(target, node.subject):
                return True
    return False


_GROWING = ("array_push", "array_unshift", "array_splice")


def _forget_items(subject: Expr, here: Context) -> None:
    """The elements may be of any kind from here on."""
    while isinstance(subject, Index):
        subject = subject.base
    if isinstance(subject, Variable) and subject.name in here.scope.kinds:
        kind = here.kind_of(subject.name)
        if kind.name in ("list", "dict", "array"):
            here.learn(subject.name, Kind(kind.name, None, plain=kind.plain))


def _is_used_after(name: str, node: Foreach, here: Context) -> bool:
    """Return whether a variable is used after its loop while it still is the last element."""
    usage = here.scope.usage
    order = usage.order.get(id(node), 0)
    following = sorted(
        (each for each in usage.events.get(name, []) if each.order > order),
        key=lambda each: each.order,
    )
    return bool(following) and following[0].what != "unset"
