"""What is known of a file of PHP, and of the variables of its functions."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from .kinds import Kind, join
from .nodes import walk
from .python.identifiers import to_snake
from .syntax import (
    SUPERGLOBALS,
    Call,
    ClassDeclaration,
    ConstantDeclaration,
    Function,
    Name,
    Node,
    Type,
)
from .usage import Outs, Quiet, References, Usage

#: Classes of PHP that are no ``\\Exception``.
ERRORS = frozenset(
    (
        *("Error", "TypeError", "ValueError", "ArithmeticError", "DivisionByZeroError"),
        *("ArgumentCountError", "AssertionError", "UnhandledMatchError"),
    )
)


@dataclass(frozen=True, slots=True)
class Todo:
    """A place where a person must decide."""

    line: int
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class ApiCall:
    """A call of WeChat Pay.

    Args:
        line: The line in PHP.
        method: Its method; ``…`` if it is computed.
        path: Its path, with ``{name}`` where PHP has a variable.
    """

    line: int
    method: str
    path: str


@dataclass(slots=True)
class FunctionFacts:
    """What is known of a function of the file."""

    declaration: Function | None
    owner: str = ""
    returns: Kind | None = None
    returns_fresh: bool = True
    is_open: bool = False  # it is called with values that nobody sees
    takes_names: bool = False  # its ``...$rest`` gets arguments by name, too
    is_conditional: bool = False  # it is defined only when the program comes there
    arguments: list[Kind | None] = field(default_factory=list)
    statics: dict[str, Kind] = field(default_factory=dict)  # its ``static`` variables
    outs: dict[str, Kind] = field(default_factory=dict)  # its parameters by reference
    names: dict[str, str] = field(default_factory=dict)  # of its parameters, in Python
    renamed: str = ""  # its name, if another method has its own
    type: Type | None = None  # what it is declared to return
    module: str = ""  # of another file of the folder


@dataclass(frozen=True, slots=True)
class Field:
    """A property that a class declares.

    Args:
        modifiers: Its words, such as ``private`` and ``readonly``.
        type: Its type.
    """

    modifiers: frozenset[str]
    type: Type | None


@dataclass(slots=True)
class ClassFacts:
    """What is known of a class of the file."""

    declaration: ClassDeclaration
    name: str  # in Python, also of a class without a name
    parent: str = ""
    methods: dict[str, FunctionFacts] = field(default_factory=dict)
    properties: dict[str, Kind] = field(default_factory=dict)
    fields: dict[str, Field] = field(default_factory=dict)  # those it declares itself
    constants: dict[str, ConstantDeclaration] = field(default_factory=dict)
    constructed: set[str] = field(default_factory=set)  # properties that the constructor sets
    renamed: dict[str, str] = field(default_factory=dict)
    relatives: list[str] = field(default_factory=list)  # parents, traits, users of this trait
    module: str = ""  # of another file of the folder
    is_listed: bool = False  # something goes through the properties of its objects
    is_named: bool = False  # something asks for its whole name


@dataclass(slots=True)
class Facts:
    """What is known of a file: it grows from pass to pass."""

    functions: dict[str, FunctionFacts] = field(default_factory=dict)
    classes: dict[str, ClassFacts] = field(default_factory=dict)
    calls: set[str] = field(default_factory=set)  # the names of all functions that are called
    defined: set[str] = field(default_factory=set)  # the constants that no class has
    references: References = field(default_factory=References)
    changed: dict[str, int] = field(default_factory=dict)  # properties, and how deep
    keyed: set[str] = field(default_factory=set)  # properties that get keys
    assigned: set[str] = field(default_factory=set)  # properties that are set
    pointed: set[str] = field(default_factory=set)  # properties into which pointers move
    points: bool = False  # a pointer into an array is moved
    globals: set[str] = field(default_factory=set)  # variables that functions declare global
    quiet: Quiet = field(default_factory=Quiet)
    shared: dict[str, Kind] = field(default_factory=dict)  # variables that several scopes set
    pass_count: int = 0
    has_errors: bool = False  # something may throw one of `ERRORS`
    calls_by_name: bool = False  # a value is called with arguments by name
    needs_generators: bool = False  # PHP's keys or methods of generators are used
    names_classes: bool = False  # the program asks for the whole names of its classes
    asks_for_words: bool = False  # and whether they are interfaces or traits
    sets_zone: bool = False  # that of dates
    passed_classes: frozenset[str] = frozenset()  # whose objects are arguments, or in arrays

    def asks_for_arguments(self, function: Function) -> bool:
        """Return whether a function calls ``func_get_args``."""
        called = {
            each.function.text.lower()
            for part in function.body or []
            for each in walk(part)
            if isinstance(each, Call) and isinstance(each.function, Name)
        }
        return not called.isdisjoint(("func_get_args", "func_num_args", "func_get_arg"))

    def methods_named(self, written: str) -> list[FunctionFacts]:
        """Return the methods of the file that have a name."""
        name = written.lower()
        classes = {id(each): each for each in self.classes.values()}
        return [each.methods[name] for each in classes.values() if name in each.methods]

    def below(self, owner: str) -> Iterator[ClassFacts]:
        """Yield the classes of the file that inherit from a class."""
        known = {owner.lower()}
        grows = True
        while grows:
            more = {k for k, facts in self.classes.items() if known & {*facts.relatives}}
            grows = not more <= known
            known |= more
        yield from (self.classes[each] for each in sorted(known - {owner.lower()}))

    def users_of(self, trait: str) -> list[ClassFacts]:
        """Return the classes that use a trait, if some have classes below, where ``self`` stays."""
        users: list[ClassFacts] = []
        traits = [trait.lower()]
        for used in traits:
            for each in self.classes.values():
                if used in each.relatives and each not in users:
                    if each.declaration.word == "trait":
                        traits.append(each.name.lower())
                    else:
                        users.append(each)
        return users if any(any(self.below(each.name)) for each in users) else []

    def overriding(self, owner: str, called: str) -> Iterator[FunctionFacts]:
        """Yield the methods of classes below a class that replace one of its own."""
        for each in self.below(owner):
            if called.lower() in each.methods:
                yield each.methods[called.lower()]

    def class_named(self, short: str) -> ClassFacts | None:
        """Return what is known of a class of the file."""
        return self.classes.get(short.lower())

    def find_method(self, owner: str, called: str) -> FunctionFacts | None:
        """Return a method of a class of the file, or of its parents and traits."""
        seen: set[str] = set()
        waiting = [owner.lower()]
        while waiting:
            each = waiting.pop(0)
            facts = self.classes.get(each)
            if facts is None or each in seen:
                continue
            seen.add(each)
            if called.lower() in facts.methods:
                return facts.methods[called.lower()]
            waiting += facts.relatives
        return None

    def _is_passed(self, facts: ClassFacts) -> bool:
        return facts.name.lower() in self.passed_classes or is_anonymous(facts.name)

    def name_errors(self) -> None:
        """Note that the text of an error says the whole name of its class."""
        for each in self.classes.values():
            parent = each.declaration.parent
            is_error = parent is not None and parent.text.endswith(("Exception", "Error"))
            each.is_named = each.is_named or is_error

    def list_properties(self, kind: Kind | None, with_names: bool = False) -> None:
        """Note that something goes through the properties of objects of a kind.

        Args:
            kind: The kind.
            with_names: ``(array)`` has private properties, under the names of their classes.
        """
        if kind is None or (kind.name in ("unknown", "array", "error") and kind.item is None):
            for each in self.classes.values():
                is_met = _has_public(each) or self._is_passed(each)
                each.is_listed = each.is_listed or is_met
                each.is_named = each.is_named or (is_met and with_names)
        elif kind.name == "object":
            classes = [*self.below(kind.owner)]
            facts = self.class_named(kind.owner)
            while facts is not None and facts not in classes:
                classes.append(facts)
                facts = self.class_named(facts.parent)
            for each in classes:
                each.is_listed, each.is_named = True, each.is_named or with_names
        elif kind.name in ("list", "dict", "array"):
            for inner in (*dict(kind.fields).values(), *([kind.item] if kind.item else [])):
                self.list_properties(inner)


def _has_public(facts: ClassFacts) -> bool:
    hidden = {"private", "protected", "static"}
    return any(not each.modifiers & hidden for each in facts.fields.values())


@dataclass(slots=True)
class Scope:
    """The variables of a function, or of the file."""

    usage: Usage
    function: FunctionFacts | None = None
    node: Node | None = None  # the function; None for the file
    parent: Scope | None = None  # of an arrow function, and of a closure
    names: dict[str, str] = field(default_factory=lambda: {each: each for each in SUPERGLOBALS})
    spelled: dict[str, str] = field(default_factory=dict)  # variables of PHP, in Python's way
    spellings: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, Kind] = field(default_factory=dict)
    references: dict[str, ast.expr] = field(default_factory=dict)  # foreach by reference
    aliases: set[str] = field(default_factory=set)  # references that ``unset`` ends
    stand_ins: list[Node] = field(default_factory=list)  # nodes that are not of the source
    missing: set[str] = field(default_factory=set)  # read where they may not be set
    in_class: str = ""
    is_static: bool = False
    captured: set[str] = field(default_factory=set)
    shared: dict[str, str] = field(default_factory=dict)  # variables of `Facts.shared`
    watchers: list[dict[str, Kind]] = field(default_factory=list)  # of all that is learned
    by_reference: set[str] = field(default_factory=set)
    variadic: str = ""
    bound: set[str] = field(default_factory=set)  # captured, and kept as a default
    globals: set[str] = field(default_factory=set)  # names of the file that are set
    outs: Outs | None = None  # what is returned besides
    out_names: list[str] = field(default_factory=list)  # of the parameters
    rest: str = ""  # all arguments that have no parameter
    count: str = ""  # how many arguments there are
    more_names: str = ""  # those of them that have names
    holder: ast.expr | None = None  # of static variables

    def has_other(self, name: str, snake: str) -> bool:
        """Return whether another variable of PHP is spelled alike in Python."""
        events = self.usage.events
        if len(self.spelled) < len(events):
            self.spelled = {each: to_snake(each) for each in events}
            self.spellings = Counter(self.spelled.values())
        return self.spellings[snake] > (self.spelled.get(name) == snake)

    def key_of(self, name: str) -> str:
        """Return the key of a variable in `Facts.shared`: the same in each pass."""
        return f"{'' if self.node is None else id(self.node)}:{name}"

    def is_inside(self, kind: Kind) -> bool:
        """Return whether a value is an object of this very class: it sees what is private."""
        return kind.name == "object" and kind.owner == self.in_class != ""


def join_into(table: dict[str, Kind], key: str, kind: Kind) -> None:
    """Note another kind of a key."""
    table[key] = join(table.get(key), kind)


def is_anonymous(name: str) -> bool:
    """Return whether a class has no name in PHP."""
    return re.fullmatch(r"Anonymous\d+", name) is not None
