"""PHP as nodes: what the parser makes of a file, and what the translator reads.

Each node knows where it stands: ``at`` is its line, from 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(slots=True)
class Node:
    """A part of a PHP file."""

    at: int


@dataclass(slots=True)
class Comment:
    """A comment, without its marks; `beside` is True if code stands before it on its line."""

    lines: list[str]
    is_document: bool = False
    beside: bool = False


# Names and types


@dataclass(slots=True)
class Name(Node):
    """The name of a class, function or constant, as written: ``\\Foo\\Bar``."""

    text: str


@dataclass(slots=True)
class Type:
    """A type: ``?int`` is ``int`` and ``null``."""

    names: list[str]


# Expressions


@dataclass(slots=True)
class Literal(Node):
    """A number, a text, true, false or null."""

    value: bool | int | float | str | None


@dataclass(slots=True)
class Interpolated(Node):
    """A text with expressions in it."""

    parts: list[str | Expr]


#: The variables that PHP sets, and that every function sees.
SUPERGLOBALS = frozenset(
    ("_SERVER", "_GET", "_POST", "_ENV", "_REQUEST", "_COOKIE", "_SESSION", "_FILES", "GLOBALS")
)


@dataclass(slots=True)
class Variable(Node):
    """``$name``; ``$this`` too."""

    name: str


@dataclass(slots=True)
class Item(Node):
    """An item of an array, of a destructuring, or an argument of a call.

    `key` is the key of an item, `name` that of a named argument. A place that a destructuring
    leaves out has no value.
    """

    value: Expr | None
    key: Expr | None = None
    name: str = ""
    spread: bool = False
    by_reference: bool = False
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class ArrayLiteral(Node):
    """``[…]``, ``array(…)`` and ``list(…)``; `broken` if it stands on several lines."""

    items: list[Item]
    broken: bool = False
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class Index(Node):
    """``base[key]``; without a key, the place after the last."""

    base: Expr
    key: Expr | None


@dataclass(slots=True)
class Property(Node):
    """``base->name``."""

    base: Expr
    name: str | Expr
    nullsafe: bool = False


@dataclass(slots=True)
class StaticProperty(Node):
    """``Foo::$name``."""

    owner: Name | Expr
    name: str


#: What may be assigned to, and what ``isset`` asks of.
PLACES = (Variable, Index, Property, StaticProperty)


@dataclass(slots=True)
class Constant(Node):
    """``NAME``."""

    name: str


@dataclass(slots=True)
class ClassConstant(Node):
    """``Foo::NAME``, ``Foo::class`` and the case of an enum."""

    owner: Name | Expr
    name: str


@dataclass(slots=True)
class Arguments:
    """The arguments of a call; `first_class` if they are ``(...)``."""

    items: list[Item]
    first_class: bool = False
    comments: list[Comment] = field(default_factory=list)

    @property
    def values(self) -> list[Expr]:
        """The expressions."""
        return [item.value for item in self.items if item.value is not None]


@dataclass(slots=True)
class Call(Node):
    """``function(…)``."""

    function: Name | Expr
    arguments: Arguments


@dataclass(slots=True)
class MethodCall(Node):
    """``base->name(…)``."""

    base: Expr
    name: str | Expr
    arguments: Arguments
    nullsafe: bool = False


@dataclass(slots=True)
class StaticCall(Node):
    """``Foo::name(…)``."""

    owner: Name | Expr
    name: str | Expr
    arguments: Arguments


@dataclass(slots=True)
class New(Node):
    """``new Foo(…)``."""

    owner: Name | Expr | ClassDeclaration
    arguments: Arguments


@dataclass(slots=True)
class Unary(Node):
    """``!value``, ``-value``, ``+value``, ``~value``."""

    operator: str
    value: Expr


@dataclass(slots=True)
class Cast(Node):
    """``(int) value``; the type is ``int float string bool array object unset``."""

    type: str
    value: Expr


@dataclass(slots=True)
class Binary(Node):
    """``left operator right``; the words ``and``, ``or`` are ``&&``, ``||`` here."""

    operator: str
    left: Expr
    right: Expr


@dataclass(slots=True)
class Ternary(Node):
    """``condition ? then : otherwise``; without `then`, ``condition ?: otherwise``."""

    condition: Expr
    then: Expr | None
    otherwise: Expr


@dataclass(slots=True)
class Assign(Node):
    """``target = value``."""

    target: Expr
    value: Expr
    by_reference: bool = False


@dataclass(slots=True)
class AssignOperator(Node):
    """``target .= value``; the operator is ``.``, ``??`` …"""

    operator: str
    target: Expr
    value: Expr


@dataclass(slots=True)
class Step(Node):
    """``$i++``, ``--$i``."""

    target: Expr
    by: int
    is_prefix: bool


@dataclass(slots=True)
class InstanceOf(Node):
    """``value instanceof Foo``."""

    value: Expr
    owner: Name | Expr


@dataclass(slots=True)
class Parameter(Node):
    """A parameter; `promoted` if it is a property too."""

    name: str
    type: Type | None = None
    default: Expr | None = None
    by_reference: bool = False
    variadic: bool = False
    promoted: bool = False
    modifiers: frozenset[str] = frozenset()


@dataclass(slots=True)
class Closure(Node):
    """``function (…) use (…) {…}``, ``fn (…) => …``: its body is a return."""

    parameters: list[Parameter]
    uses: list[Item]
    body: list[Statement]
    returns: Type | None = None
    is_arrow: bool = False


@dataclass(slots=True)
class Arm(Node):
    """An arm of a match; without conditions, its default."""

    conditions: list[Expr]
    value: Expr
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class Match(Node):
    """``match (subject) {…}``."""

    subject: Expr
    arms: list[Arm]


@dataclass(slots=True)
class Special(Node):
    """A word of the language with values.

    ``throw exit print clone isset empty silence yield yield_from include``.
    """

    word: str
    values: list[Expr]
    key: Expr | None = None


Expr: TypeAlias = (
    Literal
    | Interpolated
    | Variable
    | ArrayLiteral
    | Index
    | Property
    | StaticProperty
    | Constant
    | ClassConstant
    | Call
    | MethodCall
    | StaticCall
    | New
    | Unary
    | Cast
    | Binary
    | Ternary
    | Assign
    | AssignOperator
    | Step
    | InstanceOf
    | Closure
    | Match
    | Special
)


# Statements


@dataclass(slots=True, kw_only=True)
class Stated(Node):
    """A statement; its comments stand before it or beside it.

    `is_spaced` is True if an empty line stands before it, and before its comments.
    """

    comments: list[Comment] = field(default_factory=list)
    is_spaced: bool = False


@dataclass(slots=True)
class ExpressionStatement(Stated):
    """An expression, followed by ``;``."""

    value: Expr


@dataclass(slots=True)
class Echo(Stated):
    """``echo a, b;``."""

    values: list[Expr]


@dataclass(slots=True)
class Html(Stated):
    """What stands outside of ``<?php … ?>``."""

    text: str


@dataclass(slots=True)
class Return(Stated):
    """``return value;``."""

    value: Expr | None


@dataclass(slots=True)
class If(Stated):
    """``if (condition) {…} else {…}``; an ``elseif`` is an If in `otherwise`."""

    condition: Expr
    then: list[Statement]
    otherwise: list[Statement]


@dataclass(slots=True)
class While(Stated):
    """``while (condition) {…}``; `first_body` for ``do {…} while (condition)``."""

    condition: Expr
    body: list[Statement]
    body_first: bool = False


@dataclass(slots=True)
class For(Stated):
    """``for (start; conditions; steps) {…}``."""

    start: list[Expr]
    conditions: list[Expr]
    steps: list[Expr]
    body: list[Statement]


@dataclass(slots=True)
class Foreach(Stated):
    """``foreach (subject as key => value) {…}``."""

    subject: Expr
    key: Expr | None
    value: Expr
    by_reference: bool
    body: list[Statement]


@dataclass(slots=True)
class Case(Node):
    """A case of a switch; without a value, its default."""

    value: Expr | None
    body: list[Statement]
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class Switch(Stated):
    """``switch (subject) {…}``."""

    subject: Expr
    cases: list[Case]


@dataclass(slots=True)
class Leave(Stated):
    """``break``, ``continue``, with the number of loops."""

    word: str
    levels: int = 1


@dataclass(slots=True)
class Catch(Node):
    """``catch (A | B $e) {…}``."""

    types: list[Name]
    variable: str
    body: list[Statement]
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class Try(Stated):
    """``try {…} catch … finally {…}``."""

    body: list[Statement]
    catches: list[Catch]
    finally_: list[Statement] | None


@dataclass(slots=True)
class Global(Stated):
    """``global $a, $b;``."""

    names: list[str]


@dataclass(slots=True)
class Static(Stated):
    """``static $name = value;``."""

    name: str
    value: Expr | None


@dataclass(slots=True)
class Unset(Stated):
    """``unset($a, $b['c']);``."""

    targets: list[Expr]


@dataclass(slots=True)
class Nothing(Stated):
    """An empty statement, or the comments at the end of a block."""


@dataclass(slots=True)
class Function(Stated):
    """A function or a method."""

    name: str
    parameters: list[Parameter]
    returns: Type | None
    body: list[Statement] | None
    modifiers: frozenset[str] = frozenset()
    returns_reference: bool = False


@dataclass(slots=True)
class ConstantDeclaration(Stated):
    """``const NAME = value;``, of a file or a class; ``case NAME = value;`` of an enum."""

    name: str
    value: Expr | None
    is_case: bool = False
    modifiers: frozenset[str] = frozenset()


@dataclass(slots=True)
class PropertyDeclaration(Stated):
    """``private static ?int $name = value;``."""

    name: str
    value: Expr | None
    type: Type | None
    modifiers: frozenset[str]


@dataclass(slots=True)
class TraitUse(Stated):
    """``use A, B {…}``; `aliases` are (method, new name), the first maybe with
    its trait; `replaced` is what is dropped, `words` who sees which method."""

    names: list[Name]
    aliases: list[tuple[str, str]] = field(default_factory=list)
    replaced: list[tuple[str, str]] = field(default_factory=list)
    words: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class ClassDeclaration(Stated):
    """A class, interface, trait or enum: that is its `word`."""

    word: str
    name: str
    parent: Name | None
    interfaces: list[Name]
    members: list[Statement]
    modifiers: frozenset[str] = frozenset()
    backing: str = ""


@dataclass(slots=True)
class Namespace(Stated):
    """``namespace A\\B;``."""

    name: str


@dataclass(slots=True)
class Use(Stated):
    """``use A\\B as C;``; the word is ``class``, ``function`` or ``const``."""

    name: str
    alias: str
    word: str = "class"


Statement: TypeAlias = Stated


@dataclass(slots=True)
class File:
    """A PHP file; `strict` if it declares strict types, `is_snippet` if it has no ``<?php``."""

    path: str
    statements: list[Statement]
    strict: bool = False
    is_snippet: bool = False
