"""What a function does with its variables: where it sets, changes and keeps them.

PHP copies an array when it is assigned, Python doesn't. From these events the translator knows
where a copy is needed: where an array is kept in a second place, and one of both is changed
afterwards.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from .syntax import (
    ArrayLiteral,
    Assign,
    AssignOperator,
    Call,
    ClassDeclaration,
    Closure,
    Comment,
    Expr,
    For,
    Foreach,
    Function,
    Global,
    Index,
    Name,
    Node,
    Property,
    Special,
    Static,
    StaticProperty,
    Step,
    Unset,
    Variable,
    While,
)

#: Functions that change their argument with this number.
CHANGING = {
    **dict.fromkeys(
        (
            *("sort", "rsort", "usort", "uasort", "uksort", "asort", "arsort", "ksort", "krsort"),
            *("natsort", "natcasesort", "shuffle", "array_multisort", "array_walk"),
            *("array_push", "array_pop", "array_shift", "array_unshift", "array_splice"),
        ),
        0,
    ),
}
#: Functions that set their argument with this number.
SETTING = {
    **{"parse_str": 1, "preg_match": 2, "preg_match_all": 2, "openssl_sign": 1, "settype": 0},
    **{"openssl_public_encrypt": 1, "openssl_private_decrypt": 1, "openssl_private_encrypt": 1},
    **{"openssl_public_decrypt": 1, "openssl_encrypt": 5, "str_replace": 3, "str_ireplace": 3},
    **{"preg_replace": 4, "preg_replace_callback": 4, "similar_text": 2, "is_callable": 2},
    **{"openssl_pkey_export": 1, "exec": 1, "mb_parse_str": 1},
}
_LOOPS = (While, For, Foreach)


def root(expression: Expr) -> tuple[str, int]:
    """Return the place that an element belongs to, and how deep it is.

    The place is a variable's name, ``->name`` for a property of ``$this``, ``::name`` for a static
    one, or empty for any other.
    """
    depth = 0
    while isinstance(expression, Index):
        expression = expression.base
        depth += 1
    if isinstance(expression, Variable):
        return expression.name, depth
    if isinstance(expression, Property) and isinstance(expression.name, str):
        if isinstance(expression.base, Variable) and expression.base.name == "this":
            return f"->{expression.name}", depth
        return root(expression.base)[0] and "", depth
    if isinstance(expression, StaticProperty):
        return f"::{expression.name}", depth
    return "", depth


@dataclass(slots=True)
class Event:
    """What happens to a place: it is ``set``, ``change``d, or ``read``."""

    order: int
    loops: tuple[int, ...]
    what: str
    depth: int = 0


@dataclass(slots=True)
class Usage:
    """What a body does with its places."""

    events: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    order: dict[int, int] = field(default_factory=dict)  # of nodes, by their identity
    loops: dict[int, tuple[int, ...]] = field(default_factory=dict)
    keyed: set[str] = field(default_factory=set)  # places that get keys that are no numbers
    pushed: set[str] = field(default_factory=set)
    yields: bool = False
    calls: set[str] = field(default_factory=set)

    def changes(self, place: str) -> int:
        """Return how deep a place is changed anywhere; 0 for not at all."""
        return max((each.depth for each in self.events[place] if each.what == "change"), default=0)

    def is_set(self, place: str) -> bool:
        """Return whether a place is set as a whole."""
        return any(each.what == "set" for each in self.events[place])

    def changes_after(self, place: str, node: Node) -> int:
        """Return how deep a place may be changed after a node, before it is set anew."""
        order, loops = self.order.get(id(node), 0), self.loops.get(id(node), ())
        events = sorted(self.events[place], key=lambda each: each.order)
        following = [each for each in events if each.order > order]
        deepest = _until_set(following, loops)
        for index in range(len(loops), 0, -1):
            inside = [each for each in events if each.loops[:index] == loops[:index]]
            before = [each for each in inside if each.order < order]
            deepest = max(deepest, _until_set(before, loops[:index]))
        return deepest


def _until_set(events: list[Event], loops: tuple[int, ...]) -> int:
    deepest = 0
    for each in events:
        if each.what == "set" and len(each.loops) <= len(loops):
            break
        if each.what == "change":
            deepest = max(deepest, each.depth)
    return deepest


def children(node: object) -> Iterator[Node]:
    """Yield the nodes in a node, in the order of the source."""
    for each in dataclasses.fields(node):  # type: ignore[arg-type]
        yield from _nodes(getattr(node, each.name))


def _nodes(value: object) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _nodes(each)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Comment):
        yield from children(value)


class _Walk:
    def __init__(self) -> None:
        self.usage = Usage()
        self._loops: tuple[int, ...] = ()
        self._count = 0

    def visit(self, node: object) -> None:
        """Note what a node does, after what is in it."""
        if isinstance(node, (Function, ClassDeclaration)):
            return
        outer = self._loops
        if isinstance(node, _LOOPS):
            self._loops = (*outer, id(node))
        self._visit_parts(node)
        self._note(node)  # what an assignment does itself is not after it
        self._count += 1
        self.usage.order[id(node)] = self._count
        self.usage.loops[id(node)] = self._loops
        self._loops = outer

    def _visit_parts(self, node: object) -> None:
        if isinstance(node, Closure):
            for use in node.uses:
                self.visit(use)
                if use.by_reference and isinstance(use.value, Variable):
                    self._add(use.value.name, "change", 9)
                    self._add(use.value.name, "set", 0)
            if node.is_arrow:
                for part in node.body:
                    self.visit(part)
            return
        if isinstance(node, Foreach):
            self.visit(node.subject)
            for target in (node.key, node.value):
                self._set(target)
            if node.by_reference:
                self._add(*_place(node.subject, 1))
            for inner in node.body:
                self.visit(inner)
            return
        if isinstance(node, (Assign, AssignOperator)):
            self.visit(node.value)  # before the target: $a = f($a)
            self._visit_target(node.target)
            return
        for child in children(node):
            self.visit(child)

    def _visit_target(self, target: Expr) -> None:
        if isinstance(target, Variable):
            return
        for part in children(target):
            self.visit(part)

    def _note(self, node: object) -> None:
        match node:
            case Assign():
                self._set(node.target)
                if node.by_reference:
                    for each in (node.target, node.value):
                        self._add(*_place(each, 9))
            case AssignOperator():
                self._set(node.target)
            case Step():
                self._set(node.target)
            case Unset():
                for each in node.targets:
                    self._set(each)
            case Global():
                for each_name in node.names:
                    self._add(each_name, "set", 0)
            case Static():
                self._add(node.name, "set", 0)
            case Variable():
                self._add(node.name, "read", 0)
            case Special(word="yield" | "yield_from"):
                self.usage.yields = True
            case Call(function=Name()):
                self._note_call(node)

    def _note_call(self, node: Call) -> None:
        assert isinstance(node.function, Name)
        called = node.function.text.lower().removeprefix("\\")
        self.usage.calls.add(called)
        items = node.arguments.items
        for table, what in ((CHANGING, "change"), (SETTING, "set")):
            at = table.get(called, len(items))
            if at < len(items) and items[at].value is not None:
                place, depth = root(items[at].value)  # type: ignore[arg-type]
                is_element = depth > 0
                self._add(place, "change" if is_element else what, depth + 1)
                if called in ("array_push", "array_unshift"):
                    self.usage.pushed.add(place)

    def _set(self, target: Expr | None) -> None:
        if isinstance(target, ArrayLiteral):
            for item in target.items:
                self._set(item.value)
            return
        if target is None:
            return
        place, depth = root(target)
        self._add(place, "change" if depth else "set", depth)
        if depth == 1 and isinstance(target, Index):
            (self.usage.pushed if target.key is None else self.usage.keyed).add(place)

    def _add(self, place: str, what: str, depth: int) -> None:
        self._count += 1
        self.usage.events[place].append(Event(self._count, self._loops, what, depth))


def _place(expression: Expr, depth: int) -> tuple[str, str, int]:
    place, inner = root(expression)
    return place, "change", inner + depth


def find_usage(body: list[Node]) -> Usage:
    """Return what a body does with its variables; functions and classes in it are left out."""
    walk = _Walk()
    for statement in body:
        walk.visit(statement)
    return walk.usage
