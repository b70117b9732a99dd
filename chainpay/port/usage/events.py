"""What a function does with its variables: where it sets, changes and keeps them.

PHP copies an array when it is assigned, Python doesn't. From these events the translator knows
where a copy is needed: where an array is kept in a second place, and one of both is changed
afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..nodes import children, node_fields, nodes_in
from ..receiving.nodes import Receive
from ..syntax import (
    Arguments,
    ArrayLiteral,
    Assign,
    AssignOperator,
    Binary,
    Call,
    Case,
    Catch,
    ClassDeclaration,
    Closure,
    Expr,
    For,
    Foreach,
    Function,
    Global,
    If,
    Index,
    Item,
    Leave,
    Match,
    MethodCall,
    Name,
    New,
    Node,
    Parameter,
    Property,
    Special,
    Static,
    StaticCall,
    StaticProperty,
    Step,
    Switch,
    Ternary,
    Try,
    Unset,
    Variable,
    While,
)

#: Functions that change their argument with this number.
CHANGING = {
    **dict.fromkeys(
        (
            *("sort", "rsort", "usort", "uasort", "uksort", "asort", "arsort", "ksort", "krsort"),
            *("natsort", "natcasesort", "shuffle", "array_walk", "array_walk_recursive"),
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
    "getopt": 2,
    **{"openssl_pkey_export": 1, "exec": 1, "mb_parse_str": 1},
}
#: Functions that move an array's pointer, or read what is there.
POINTING = ("next", "prev", "end", "reset", "current", "pos", "key")
_LOOPS = (While, For, Foreach)
#: The depth of a change that nobody can see.
EVERYWHERE = 9


def needs_pointer(calls: set[str]) -> bool:
    """Return whether these functions of an array do more than to read its first or last value."""
    moves = "end" in calls and not calls.isdisjoint(("current", "pos", "key"))
    return moves or not calls.isdisjoint(("next", "prev"))


def root(expression: Expr) -> tuple[str, int]:
    """Return the place that an element belongs to, and how deep it is.

    The place is a variable's name, ``->name`` for a property of whatever object, ``::name`` for a
    static one, or empty for any other.
    """
    depth = 0
    while isinstance(expression, Index):
        expression = expression.base
        depth += 1
    if isinstance(expression, Variable):
        return expression.name, depth
    if isinstance(expression, Property) and isinstance(expression.name, str):
        return f"->{expression.name}", depth
    if isinstance(expression, StaticProperty):
        return f"::{expression.name}", depth
    return "", depth


@dataclass(frozen=True, slots=True)
class Outs:
    """The parameters of a function that are passed by reference: Python's function returns them.

    Args:
        positions: Their places among the parameters.
        gives: It returns a value too, which comes first.
    """

    positions: tuple[int, ...]
    gives: bool


@dataclass(slots=True)
class References:
    """The functions and methods of a file that take references, by their names in small letters."""

    functions: dict[str, Outs] = field(default_factory=dict)
    methods: dict[str, Outs] = field(default_factory=dict)

    def of(self, node: object) -> Outs | None:
        """Return what a call takes by reference."""
        match node:
            case Call(function=Name(text=text)):
                return self.functions.get(text.rpartition("\\")[2].lower())
            case MethodCall(name=str() as name) | StaticCall(name=str() as name):
                return self.methods.get(name.lower())
            case New():
                return self.methods.get("__construct")
        return None


def arguments_at(arguments: Arguments, outs: Outs, parameters: Sequence[Parameter]) -> list[Item]:
    """Return the arguments that are passed by reference."""
    names = {parameters[at].name for at in outs.positions if at < len(parameters)}
    items = []
    for index, item in enumerate(arguments.items):
        if (index in outs.positions and not item.name) or (item.name and item.name in names):
            items.append(item)
    return items


@dataclass(slots=True)
class Event:
    """What happens to a place: it is ``set``, ``unset``, ``change``d, ``read``, or
    read and set (``rebind``).

    Args:
        order: When, in the order of the source.
        path: The loops and branches around it.
        what: What happens.
        depth: How deep in an array.
    """

    order: int
    path: tuple[int, ...]
    what: str
    depth: int = 0


@dataclass(slots=True)
class Usage:
    """What a body does with its places."""

    events: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    order: dict[int, int] = field(default_factory=dict)  # of nodes, by their identity
    paths: dict[int, tuple[int, ...]] = field(default_factory=dict)  # of nodes, too
    loops: set[int] = field(default_factory=set)  # those of a path that are loops
    weak: set[int] = field(default_factory=set)  # those of a path that may be left in the middle
    keyed: set[str] = field(default_factory=set)  # places that get keys that are no numbers
    pushed: set[str] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)  # variables that something else may set too
    referenced: list[str] = field(default_factory=list)  # variables that are set to references
    assigned: list[tuple[str, Expr]] = field(default_factory=list)  # places, and to what
    wholes: list[tuple[str, Expr]] = field(default_factory=list)  # those that are set as a whole
    caught: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))  # by whose body
    yields: bool = False
    calls: set[str] = field(default_factory=set)
    pointing: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # by places

    @property
    def pointed(self) -> set[str]:
        """The places whose pointers are moved."""
        return {place for place, calls in self.pointing.items() if needs_pointer(calls)}

    def changes(self, place: str) -> int:
        """Return how deep a place is changed anywhere; 0 for not at all."""
        depths = (each.depth for each in self.events.get(place, ()) if each.what == "change")
        return max(depths, default=0)

    def is_set(self, place: str) -> bool:
        """Return whether a place is set as a whole."""
        return any(
            each.what in ("set", "rebind", "unset") and not each.depth
            for each in self.events.get(place, ())
        )

    def changes_after(self, place: str, node: Node) -> int:
        """Return how deep a place may be changed after a node, before it is set anew."""
        order, path = self.order.get(id(node), 0), self.paths.get(id(node), ())
        events = sorted(self.events.get(place, ()), key=lambda each: each.order)
        deepest = self._until_set([each for each in events if each.order > order], path)
        for index in range(len(path), 0, -1):
            if path[index - 1] in self.loops:  # what stands before may come after, too
                inside = [each for each in events if each.path[:index] == path[:index]]
                before = [each for each in inside if each.order < order]
                deepest = max(deepest, self._until_set(before, path[:index]))
        return deepest

    def is_in_outer_loop(self, node: Node) -> bool:
        """Return whether a loop stands in another one."""
        return not self.loops.isdisjoint({*self.paths.get(id(node), ())} - {id(node)})

    def is_in_loop(self, node: Node) -> bool:
        """Return whether a node stands in a loop."""
        return not self.loops.isdisjoint(self.paths.get(id(node), ()))

    def _until_set(self, events: list[Event], path: tuple[int, ...]) -> int:
        """Return the deepest change before the place is surely set anew."""
        deepest = 0
        for each in events:
            surely = path[: len(each.path)] == each.path and self.weak.isdisjoint(each.path)
            if each.what in ("set", "unset") and surely:
                break
            if each.what == "change":
                deepest = max(deepest, each.depth)
        return deepest


#: The parts of a node that may not run, or may run again.
_BRANCHES: dict[type, tuple[str, ...]] = {
    If: ("then", "otherwise"),
    Receive: ("then", "otherwise"),
    Ternary: ("then", "otherwise"),
    Binary: ("right",),
    Match: ("arms",),
    Switch: ("cases",),
    Case: ("body",),
    Try: ("body", "catches"),
    Catch: ("body",),
}


class _Walk:
    def __init__(self, references: References) -> None:
        self.usage = Usage()
        self._references = references
        self._path: tuple[int, ...] = ()
        self._count = 0
        self._pointed: list[tuple[str, Event]] = []

    def visit(self, node: object) -> None:
        """Note what a node does, after what is in it."""
        if isinstance(node, (Function, ClassDeclaration)):
            return
        outer = self._path
        if isinstance(node, _LOOPS):
            self._path = (*outer, id(node))
            self.usage.loops.add(id(node))
        self._visit_parts(node)
        self._note(node)  # what an assignment does itself is not after it
        self._count += 1
        self.usage.order[id(node)] = self._count
        self.usage.paths[id(node)] = self._path
        self._path = outer

    def _visit_parts(self, node: object) -> None:
        match node:
            case Closure():
                self._visit_closure(node)
            case Foreach():
                self._note_assigned(node.value, node.subject)
                self.visit(node.subject)
                self._set(node.key)
                if node.by_reference and isinstance(node.value, Variable):
                    self._add(node.value.name, "unset", 0)
                    self._add(*_place(node.subject, EVERYWHERE))
                else:
                    self._set(node.value)
                for part in node.body:
                    self.visit(part)
            case Unset():
                for each in node.targets:
                    self._visit_target(each)
            case For():
                self._visit_for(node)
            case Assign() | AssignOperator():
                self._note_assigned(node.target, node.value)
                self.visit(node.value)  # before the target: $a = f($a)
                self._visit_target(node.target)
            case _:
                self._visit_branches(node)

    def _visit_closure(self, node: Closure) -> None:
        for use in node.uses:
            self.visit(use)
            if use.by_reference and isinstance(use.value, Variable):
                self._share(use.value.name)
        for part in node.body if node.is_arrow else ():
            self.visit(part)

    def _visit_for(self, node: For) -> None:
        inside, self._path = self._path, self._path[:-1]
        for part in node.start:
            self.visit(part)
        self._path = inside
        rest: list[Node] = [*node.conditions, *node.body, *node.steps]
        for each in rest:
            self.visit(each)

    def _visit_branches(self, node: object) -> None:
        branches = _BRANCHES.get(type(node))
        if branches is None:
            for part in children(node):
                self.visit(part)
            return
        outer = self._path
        for name in node_fields(node):
            value = getattr(node, name)
            if name in branches:
                self._path = (*outer, id(value))
                if isinstance(node, Try):
                    self.usage.weak.add(id(value))
            for part in nodes_in(value):
                self.visit(part)
            self._path = outer

    def _share(self, name: str) -> None:
        self.usage.shared.add(name)
        self._add(name, "change", EVERYWHERE)
        self._add(name, "set", 0)

    def _note_assigned(self, target: Expr | None, value: Expr) -> None:
        if isinstance(target, ArrayLiteral):
            for item in target.items:
                self._note_assigned(item.value, value)
        elif target is not None:
            place, depth = root(target)
            self.usage.assigned.append((place, value))
            if not depth:
                self.usage.wholes.append((place, value))

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
                    self._note_reference(node)
            case AssignOperator() | Step():  # $a += […] changes the array in place
                place, depth = root(node.target)
                self._add(place, "change", depth + 1)
                self._add(place, "rebind", depth)
            case Unset():
                for each in node.targets:
                    self._unset(each)
            case Variable():
                self._add(node.name, "read", 0)
            case Call(function=Name()):
                self._note_call(node)
                self._note_references(node, node.arguments)
            case MethodCall() | StaticCall() | New():
                self._note_references(node, node.arguments)
            case _:
                self._note_other(node)

    def _note_other(self, node: object) -> None:
        match node:
            case Global():
                for name in node.names:
                    self._share(name)
            case Static():
                self._share(node.name)
            case Catch():
                if node.variable:
                    self._add(node.variable, "set", 0)
                    self.usage.caught[node.variable].add(id(node.body))
            case Leave():
                self.usage.weak |= self.usage.loops & {*self._path}
            case Special(word="yield" | "yield_from"):
                self.usage.yields = True

    def _unset(self, target: Expr) -> None:
        if isinstance(target, Variable):
            self._add(target.name, "unset", 0)
        else:
            self._set(target)

    def _note_reference(self, node: Assign) -> None:
        if isinstance(node.target, Variable):
            self.usage.referenced.append(node.target.name)
        for each in (node.target, node.value):
            self._add(*_place(each, EVERYWHERE))

    def _note_call(self, node: Call) -> None:
        assert isinstance(node.function, Name)
        called = node.function.text.lower().removeprefix("\\")
        self.usage.calls.add(called)
        items = node.arguments.items
        for each in node.arguments.values if called == "array_multisort" else ():
            self._set(each)
        for table, what in ((CHANGING, "change"), (SETTING, "set")):
            at = table.get(called, len(items))
            if at < len(items) and items[at].value is not None:
                place, depth = root(items[at].value)  # type: ignore[arg-type]
                is_element = depth > 0
                self._add(place, "change" if is_element else what, depth + 1)
                if called in ("array_push", "array_unshift"):
                    self.usage.pushed.add(place)
        if called in POINTING and items and items[0].value is not None:
            self._point(items[0].value, called)

    def _point(self, array: Expr, called: str) -> None:
        place, depth = root(array)
        self._count += 1
        self.usage.pointing[place].add(called)
        self._pointed.append((place, Event(self._count, self._path, "change", depth + 1)))

    def finish(self) -> Usage:
        """Return what the body does; a pointer that is moved is a change of the array."""
        pointed = self.usage.pointed
        for place, event in self._pointed:
            if place in pointed:
                self.usage.events[place].append(event)
        return self.usage

    def _note_references(self, node: Node, arguments: Arguments) -> None:
        outs = self._references.of(node)
        items = arguments_at(arguments, outs, ()) if outs else []
        for each in [item.value for item in items if item.value is not None]:
            place, depth = root(each)
            self._add(place, "change", depth + EVERYWHERE)
            if not depth:
                self._add(place, "set", 0)

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
        self.usage.events[place].append(Event(self._count, self._path, what, depth))


def _place(expression: Expr, depth: int) -> tuple[str, str, int]:
    place, inner = root(expression)
    return place, "change", inner + depth


def find_usage(body: Sequence[Node], references: References | None = None) -> Usage:
    """Return what a body does with its variables; functions and classes in it are left out.

    Args:
        body: Its statements, or expressions.
        references: The functions of the file that take references.
    """
    walk = _Walk(references or References())
    for statement in body:
        walk.visit(statement)
    return walk.finish()
