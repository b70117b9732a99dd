"""References to elements, ``$row = &$rows[$key];``: the name is written as the element that it is.

That is the same as long as the array is reached through nothing else that copies it or takes its
elements away. Where that isn't sure, the reference stays, and the translator says so.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

from ..nodes import children, is_same, node_fields, walk
from ..syntax import (
    Assign,
    AssignOperator,
    Call,
    ClassDeclaration,
    Closure,
    Expr,
    ExpressionStatement,
    For,
    Foreach,
    Function,
    Global,
    Index,
    Literal,
    MethodCall,
    Name,
    New,
    Node,
    Property,
    Statement,
    Static,
    StaticCall,
    StaticProperty,
    Step,
    Unset,
    Variable,
    While,
)
from .events import find_usage, root
from .keeping import is_php, is_reading

_NAMING = ("compact", "extract", "get_defined_vars", "parse_str", "eval")
_LOOPS = (While, For, Foreach)


def write_aliases(statements: list[Statement]) -> None:
    """Write references to elements as these elements, in all bodies, where that is the same."""
    nodes = [*walk(*statements)]
    if not any(isinstance(node, Assign) and node.by_reference for node in nodes):
        return
    shared = {name for node in nodes for name in _shared_by(node)}
    for body in [statements, *_bodies(statements)]:
        own = [*_own_nodes(body)]
        for name in _elements(own):
            if _Alias(name, body, own, shared).write():
                own = [*_own_nodes(body)]


def _elements(nodes: list[Node]) -> list[str]:
    """Return the variables that are references to elements, and to nothing else."""
    taken: dict[str, bool] = {}
    for node in nodes:
        if isinstance(node, Assign) and node.by_reference and isinstance(node.target, Variable):
            name = node.target.name
            taken[name] = taken.get(name, True) and isinstance(node.value, Index)
    return [name for name, is_element in taken.items() if is_element]


def _shared_by(node: Node) -> list[str]:
    """Return the variables that another body sets, too."""
    match node:
        case Global(names=names):
            return names
        case Static(name=name):
            return [name]
        case Closure(uses=uses):
            shared = [each.value for each in uses if each.by_reference]
            return [each.name for each in shared if isinstance(each, Variable)]
    return []


def _bodies(statements: list[Statement]) -> Iterator[list[Statement]]:
    for node in walk(*statements):
        match node:
            case Function(body=list() as body) | Closure(body=list() as body, is_arrow=False):
                yield body


def _own_nodes(body: Sequence[Node]) -> Iterator[Node]:
    """Yield the nodes of a body, without those of functions and classes in it."""
    waiting = [*reversed(body)]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Closure) and not node.is_arrow:
            waiting += node.uses
        elif not isinstance(node, (Function, ClassDeclaration)):
            waiting += reversed(children(node))


def _blocks(body: list[Statement], loop: Node | None = None) -> Iterator[_Block]:
    """Yield the lists of statements in a body, each with the outermost loop around it."""
    yield _Block(body, loop)
    for statement in body:
        if isinstance(statement, (Function, ClassDeclaration)):
            continue
        around = loop or (statement if isinstance(statement, _LOOPS) else None)
        for inner in _lists(statement):
            for block in _blocks(inner, around):
                yield dataclasses.replace(block, holder=block.holder or statement)


def _lists(node: Node) -> Iterator[list[Statement]]:
    for name in node_fields(node):
        value: list[Any] = getattr(node, name)
        if name in ("cases", "catches"):
            for each in value:
                yield each.body
        elif name in ("then", "otherwise", "body", "finally_") and value is not None:
            yield value


@dataclasses.dataclass(frozen=True, slots=True)
class _Block:
    """Statements, with the outermost loop around them, and what they are the body of."""

    statements: list[Statement]
    loop: Node | None
    holder: Node | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class _Region:
    """Where a name is an element.

    Args:
        block: The statements.
        start: Which of them takes the reference.
        end: The first that is no longer of the region.
        is_closed: Whether the name is no reference there any more.
        place: The element.
    """

    block: _Block
    start: int
    end: int
    is_closed: bool
    place: Index

    @property
    def statements(self) -> list[Statement]:
        return self.block.statements[self.start + 1 : self.end]


class _Alias:
    """A name that is a reference to an element, in a body."""

    def __init__(
        self, name: str, body: list[Statement], nodes: list[Node], shared: set[str]
    ) -> None:
        self._name, self._body, self._nodes, self._shared = name, body, nodes, shared

    def write(self) -> bool:
        """Write the name as its element, and return True, if that is the same."""
        regions = self._regions()
        if not regions or not self._is_alone(regions):
            return False
        if not all(self._is_safe(region) for region in regions):
            return False
        for region in sorted(regions, key=lambda each: -each.start):
            self._rewrite(region)
        for block in [*_blocks(self._body)]:
            self._drop_unset(block.statements)
        return True

    # Where it is one

    def _takes(self, statement: Node) -> bool:
        match statement:
            case ExpressionStatement(value=Assign(target=Variable(name=name), by_reference=True)):
                return name == self._name
        return False

    def _ends(self, statement: Node) -> bool:
        is_unset = isinstance(statement, Unset) and any(map(self._is_name, statement.targets))
        return is_unset or self._takes(statement)

    def _is_name(self, node: Node) -> bool:
        return isinstance(node, Variable) and node.name == self._name

    def _regions(self) -> list[_Region]:
        regions = []
        for block in _blocks(self._body):
            for start, statement in enumerate(block.statements):
                if not self._takes(statement):
                    continue
                assert isinstance(statement, ExpressionStatement)
                assert isinstance(statement.value, Assign)
                place = statement.value.value
                if not isinstance(place, Index) or not _is_element(place, self._name):
                    return []
                rest = enumerate(block.statements[start + 1 :], start + 1)
                end = next((at for at, each in rest if self._ends(each)), len(block.statements))
                is_closed = end < len(block.statements)
                regions.append(_Region(block, start, end, is_closed, place))
        return regions

    def _is_alone(self, regions: list[_Region]) -> bool:
        """Return whether the name is used where it is known which element it is, and only there."""
        if any(self._shares(node) for node in self._nodes):
            return False
        inside = [node for region in regions for node in _own_nodes(region.statements)]
        if any(self._ends(node) for node in inside):
            return False
        outside = {id(node) for node in inside}
        for node in self._nodes:
            if isinstance(node, Unset):
                outside |= {id(each) for each in node.targets}
            elif self._takes(node):
                outside.add(id(node.value.target))  # type: ignore[attr-defined]
        return all(id(node) in outside for node in self._nodes if self._is_name(node))

    def _shares(self, node: Node) -> bool:  # noqa: PLR0911 (one a kind)
        """Return whether a node makes the name something else, or reads variables by names."""
        match node:
            case Global(names=names):
                return self._name in names
            case Static(name=name):
                return name == self._name
            case Closure(is_arrow=True):
                return any(map(self._is_name, walk(node)))
            case Closure(uses=uses):
                return any(each.value is not None and self._is_name(each.value) for each in uses)
            case Foreach(by_reference=True, value=value):
                return self._is_name(value)
            case Call(function=Name(text=text)):
                return text.lower() in _NAMING
        return False

    # Whether the array is reached otherwise

    def _is_safe(self, region: _Region) -> bool:
        base, depth = root(region.place)
        zone: list[Node] = [*region.statements]
        loop = region.block.loop
        if not region.is_closed and loop is not None:
            zone = [*_repeated(loop)]
        nodes = [*_own_nodes(zone)]
        is_shared = base.startswith(("->", "::")) or base in self._shared
        if is_shared and any(_runs_others(node) for node in nodes):
            return False
        if not region.is_closed and self._is_changed_later(base, region):
            return False
        if isinstance(loop, Foreach) and loop.by_reference and root(loop.subject)[0] == base:
            return False
        own = {id(value) for value in self._taken() if root(value)[0] == base}
        return not any(_reaches(node, base, depth, own) for node in zone)

    def _taken(self) -> Iterator[Expr]:
        """Yield the elements of which the name is made a reference."""
        for node in self._nodes:
            if isinstance(node, Assign) and node.by_reference and self._is_name(node.target):
                yield node.value

    def _is_changed_later(self, base: str, region: _Region) -> bool:
        """Return whether the array is changed after all of the region, while the name lives."""
        order = {id(node): at for at, node in enumerate(self._nodes)}
        through = [region.block.loop or region.block.statements[region.end - 1]]
        last = max(order.get(id(node), 0) for node in _own_nodes(through))
        statements = [each for block in _blocks(self._body) for each in block.statements]
        later = [each for each in statements if order[id(each)] > last]
        later.sort(key=lambda each: order[id(each)])
        if later and self._ends(later[0]):
            return False
        usage = find_usage(later)
        return bool(usage.changes(base)) or usage.is_set(base)

    # Writing it

    def _rewrite(self, region: _Region) -> None:
        block, place = region.block.statements, region.place
        before: list[Statement] = []
        place = self._steady(place, region, before)
        for statement in region.statements:
            _replace(statement, self._name, place)
        if not self._exists(region):
            null = AssignOperator(place.at, "??", copy.deepcopy(place), Literal(place.at, None))
            before.append(ExpressionStatement(place.at, value=null))
        if before:
            first = block[region.start]
            before[0].comments, before[0].is_spaced = first.comments, first.is_spaced
        elif region.start + 1 < len(block):
            after, first = block[region.start + 1], block[region.start]
            after.comments = [*first.comments, *after.comments]
            after.is_spaced = first.is_spaced or after.is_spaced
        block[region.start : region.start + 1] = before

    def _steady(self, place: Index, region: _Region, before: list[Statement]) -> Index:
        """Return a place whose keys stay as they are when the reference is taken."""
        base = place.base
        if isinstance(base, Index):
            base = self._steady(base, region, before)
        key = place.key
        assert key is not None
        if not _is_steady(key, region.statements):
            held = self._new_name(f"{self._name}Key")
            assign = Assign(place.at, Variable(place.at, held), key)
            before.append(ExpressionStatement(place.at, value=assign))
            key = Variable(place.at, held)
        return Index(place.at, base, key)

    def _new_name(self, wanted: str) -> str:
        used = {node.name for node in self._nodes if isinstance(node, Variable)}
        while wanted in used:
            wanted += "_"
        return wanted

    def _exists(self, region: _Region) -> bool:
        """Return whether the element surely is there, or is written at once."""
        holder, place = region.block.holder, region.place
        if isinstance(holder, Foreach) and region.block.statements is holder.body:
            subject, key = holder.subject, holder.key
            if isinstance(subject, Call) and isinstance(subject.function, Name):
                is_keys = subject.function.text.lower() == "array_keys"
                items = subject.arguments.items
                subject = items[0].value if is_keys and items and items[0].value else subject
                key = holder.value if is_keys else None
            if is_same(subject, place.base) and key is not None and is_same(key, place.key):
                return True
        following = region.statements[:1]
        if not following or not isinstance(following[0], ExpressionStatement):
            return False
        value = following[0].value
        if not isinstance(value, (Assign, AssignOperator, Step)):
            return False
        return _starts_with(value.target, place)

    def _drop_unset(self, block: list[Statement]) -> None:
        for at in range(len(block) - 1, -1, -1):
            statement = block[at]
            if isinstance(statement, Unset):
                rest = [each for each in statement.targets if not self._is_name(each)]
                if not rest:
                    del block[at]
                statement.targets = rest


def _is_element(place: Index, name: str) -> bool:
    """Return whether a place is an element of a variable or property that is not the name."""
    inner: Expr = place
    while isinstance(inner, Index):
        if inner.key is None:
            return False
        inner = inner.base
    match inner:
        case Variable():
            is_base = inner.name not in (name, "this", "GLOBALS") and not inner.name.startswith("_")
        case Property(base=Variable(name="this"), name=str()) | StaticProperty(owner=Name()):
            is_base = True
        case _:
            is_base = False
    mentions = any(isinstance(each, Variable) and each.name == name for each in walk(place))
    return is_base and not mentions


def _repeated(loop: Node) -> Iterator[Node]:
    """Yield what runs in each round of a loop."""
    match loop:
        case Foreach():
            yield from loop.body
        case While():
            yield from (loop.condition, *loop.body)
        case _:
            assert isinstance(loop, For)
            yield from (*loop.conditions, *loop.steps, *loop.body)


def _runs_others(node: Node) -> bool:
    """Return whether a node runs what may change a property."""
    if isinstance(node, (MethodCall, StaticCall, New, Closure)):
        return True
    return isinstance(node, Call) and not (
        isinstance(node.function, Name) and is_php(node.function.text)
    )


def _reaches(node: Node, base: str, depth: int, own: set[int]) -> bool:
    """Return whether a node reaches an array, but for its elements so deep in it."""
    if isinstance(node, Unset):
        for target in node.targets:
            place, inside = root(target)
            if place == base and inside <= depth:
                return True
    if isinstance(node, Assign) and node.by_reference and root(node.value)[0] == base:
        return id(node.value) not in own
    if isinstance(node, (Variable, Property, StaticProperty, Index)):
        place, inside = root(node)
        if place == base:
            return inside < depth or any(_reaches(key, base, depth, own) for key in _keys(node))
    if isinstance(node, Call) and is_reading(node):
        inner = [item.value for item in node.arguments.items if item.value is not None]
        return any(_reaches(each, base, depth, own) for each in inner if root(each) != (base, 0))
    if isinstance(node, (Function, ClassDeclaration)):
        return False
    return any(_reaches(child, base, depth, own) for child in children(node))


def _keys(node: Node) -> Iterator[Node]:
    while isinstance(node, Index):
        if node.key is not None:
            yield node.key
        node = node.base


def _is_steady(key: Expr, region: Sequence[Node]) -> bool:
    """Return whether a key is the same in all of a region."""
    names = set()
    for node in walk(key):
        if isinstance(node, Variable):
            names.add(node.name)
        elif not isinstance(node, (Literal, Index)):
            return False
    usage = find_usage(region)
    return not any(usage.changes(name) or usage.is_set(name) for name in names)


def _starts_with(target: Expr, place: Index) -> bool:
    while isinstance(target, Index) and not is_same(target, place):
        target = target.base
    return is_same(target, place)


def _replace(node: object, name: str, place: Expr) -> None:
    """Write a place for each variable of a name below a node."""
    if isinstance(node, list):
        for at, each in enumerate(node):
            node[at] = _replaced(each, name, place)
    elif dataclasses.is_dataclass(node) and not isinstance(node, (Function, ClassDeclaration)):
        for field in dataclasses.fields(node):
            if isinstance(node, Closure) and field.name == "body":
                continue
            value = getattr(node, field.name)
            made = _replaced(value, name, place)
            if made is not value:
                setattr(node, field.name, made)


def _replaced(value: object, name: str, place: Expr) -> object:
    if isinstance(value, Variable) and value.name == name:
        return copy.deepcopy(place)
    if isinstance(value, (list, Node)) or dataclasses.is_dataclass(value):
        _replace(value, name, place)
    return value
