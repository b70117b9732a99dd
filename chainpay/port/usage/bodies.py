"""What the bodies of a whole file do: references they take, properties and globals they change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..nodes import children, walk
from ..syntax import ClassDeclaration, Closure, Function, Global, Node, Parameter, Return
from .events import Outs, References, Usage, find_usage, needs_pointer


@dataclass(slots=True)
class FileUsage:
    """What all bodies of a file do.

    Args:
        references: Its functions and methods that take references.
        changed: The properties that are changed anywhere, and how deep.
        keyed: The properties that get keys.
        globals: The variables that functions declare global.
        assigned: The properties that are set anywhere, as a whole or in parts.
        pointing: The properties into whose arrays PHP's pointer goes, by which functions.
        points: Whether a pointer is moved anywhere.
    """

    references: References = field(default_factory=References)
    changed: dict[str, int] = field(default_factory=dict)
    keyed: set[str] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    assigned: set[str] = field(default_factory=set)
    pointing: dict[str, set[str]] = field(default_factory=dict)
    points: bool = False

    @property
    def pointed(self) -> set[str]:
        """The properties whose pointers are moved."""
        return {name for name, calls in self.pointing.items() if needs_pointer(calls)}


def find_file_usage(statements: Sequence[Node]) -> FileUsage:
    """Return what all bodies of a file do."""
    result = FileUsage(_find_references(statements))
    for body in _bodies(statements):
        usage = find_usage(body, result.references)
        _note_properties(usage, result)
        result.globals |= {
            name
            for part in body
            for each in walk(part)
            if isinstance(each, Global)
            for name in each.names
        }
    return result


def _note_properties(usage: Usage, result: FileUsage) -> None:
    for place in list(usage.events):
        if not place.startswith(("->", "::")):
            continue
        if depth := usage.changes(place):
            result.changed[place[2:]] = max(result.changed.get(place[2:], 0), depth)
        result.assigned.add(place[2:])
    result.points |= bool(usage.pointed)
    for place, calls in usage.pointing.items():
        if place.startswith(("->", "::")):
            known = result.pointing.setdefault(place[2:], set())
            known |= calls
            if needs_pointer(known):
                result.changed.setdefault(place[2:], 1)
                result.points = True
    result.keyed |= {place[2:] for place in usage.keyed if place.startswith(("->", "::"))}


def _bodies(statements: Sequence[Node]) -> Iterator[Sequence[Node]]:
    yield statements
    for statement in statements:
        for node in walk(statement):
            if isinstance(node, Closure) and not node.is_arrow:
                yield node.body
            elif isinstance(node, Function):
                yield node.body or []


def _find_references(statements: Sequence[Node]) -> References:
    """Return the parameters by reference that their functions change, directly or by a call."""
    functions, methods = _with_references(statements)
    taken = References(
        {each.name.lower(): _outs(each, _by_reference(each.parameters)) for each in functions}
    )
    for each in methods:
        _add_method(each, _by_reference(each.parameters), taken)
    changing = References()
    for each in functions:
        if at := _changed(each, taken):
            changing.functions[each.name.lower()] = _outs(each, at)
    for each in methods:
        if at := _changed(each, taken):
            _add_method(each, at, changing)
    return changing


def _with_references(statements: Sequence[Node]) -> tuple[list[Function], list[Function]]:
    functions: list[Function] = []
    methods: list[Function] = []
    inside: set[int] = set()
    for statement in statements:
        for node in walk(statement):
            if isinstance(node, ClassDeclaration):
                inside |= {id(member) for member in node.members}
            if isinstance(node, Function) and _by_reference(node.parameters):
                (methods if id(node) in inside else functions).append(node)
    return functions, methods


def _by_reference(parameters: list[Parameter]) -> tuple[int, ...]:
    return tuple(at for at, each in enumerate(parameters) if each.by_reference)


def _changed(function: Function, taken: References) -> tuple[int, ...]:
    at = _by_reference(function.parameters)
    if function.body is None:
        return at
    usage = find_usage(function.body, taken)
    names = [each.name for each in function.parameters]
    return tuple(i for i in at if usage.is_set(names[i]) or usage.changes(names[i]))


def _outs(function: Function, at: tuple[int, ...]) -> Outs:
    return Outs(at, _gives(function))


def _add_method(method: Function, at: tuple[int, ...], into: References) -> None:
    """Note a method; all of one name give the same back."""
    name = method.name.lower()
    known = into.methods.get(name)
    if known is not None:
        at = tuple(sorted({*known.positions, *at}))
    into.methods[name] = Outs(at, _gives(method) or (known is not None and known.gives))


def _gives(function: Function) -> bool:
    if function.name.lower() == "__construct":
        return False
    waiting: list[Node] = list(function.body or [])
    while waiting:
        node = waiting.pop()
        if isinstance(node, Return) and node.value is not None:
            return True
        if not isinstance(node, (Function, ClassDeclaration, Closure)):
            waiting += children(node)
    return function.body is None and function.returns is not None
