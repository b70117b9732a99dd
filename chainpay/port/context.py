"""What the translation of a file knows and collects, and how its parts find each other."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from . import python
from .documents import add_docstring, docstring
from .kinds import UNKNOWN, Kind, join
from .python import Comments, Py
from .refusal import Refusal
from .syntax import (
    ClassDeclaration,
    ConstantDeclaration,
    Expr,
    Function,
    Index,
    Name,
    Special,
    Statement,
    Variable,
)
from .usage import Usage

if TYPE_CHECKING:
    from .translate.library import Library

F = TypeVar("F", bound=Callable[..., Any])

_EXPRESSIONS: dict[type, Callable[..., Py]] = {}
_STATEMENTS: dict[type, Callable[..., None]] = {}


def expression(*types: type) -> Callable[[F], F]:
    """Register what translates an expression of PHP."""
    return _register(_EXPRESSIONS, types)


def statement(*types: type) -> Callable[[F], F]:
    """Register what translates a statement of PHP."""
    return _register(_STATEMENTS, types)


def _register(table: dict[type, Any], types: tuple[type, ...]) -> Callable[[F], F]:
    def register(function: F) -> F:
        for each in types:
            table[each] = function
        return function

    return register


#: PHP's own methods, and Python's.
METHODS = {
    "__construct": "__init__",
    "__tostring": "__str__",
    "__invoke": "__call__",
    "__get": "__getattr__",
    "offsetget": "__getitem__",
    "offsetset": "__setitem__",
    "offsetexists": "__contains__",
    "offsetunset": "__delitem__",
    "count": "__len__",
    "getiterator": "__iter__",
    "__destruct": "__del__",
}


@dataclass(frozen=True, slots=True)
class Todo:
    """A place where a person must decide."""

    line: int
    code: str
    reason: str


@dataclass(slots=True)
class FunctionFacts:
    """What is known of a function of the file."""

    declaration: Function | None
    owner: str = ""
    returns: Kind | None = None
    returns_fresh: bool = True
    arguments: list[Kind | None] = field(default_factory=list)
    statics: dict[str, Kind] = field(default_factory=dict)  # its ``static`` variables
    module: str = ""  # of another file of the folder


@dataclass(slots=True)
class ClassFacts:
    """What is known of a class of the file."""

    declaration: ClassDeclaration
    parent: str = ""
    methods: dict[str, FunctionFacts] = field(default_factory=dict)
    properties: dict[str, Kind] = field(default_factory=dict)
    constants: dict[str, ConstantDeclaration] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)  # properties, and how deep
    keyed: set[str] = field(default_factory=set)  # properties that get keys
    constructed: set[str] = field(default_factory=set)  # properties that the constructor sets
    renamed: dict[str, str] = field(default_factory=dict)
    relatives: list[str] = field(default_factory=list)  # parents, traits, users of this trait
    module: str = ""  # of another file of the folder


@dataclass(slots=True)
class Facts:
    """What is known of a file: it grows from pass to pass."""

    functions: dict[str, FunctionFacts] = field(default_factory=dict)
    classes: dict[str, ClassFacts] = field(default_factory=dict)
    calls: set[str] = field(default_factory=set)  # the names of all functions that are called


@dataclass(slots=True)
class Scope:
    """The variables of a function, or of the file."""

    usage: Usage
    function: FunctionFacts | None = None
    parent: Scope | None = None  # of an arrow function, and of a closure
    names: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)
    references: dict[str, ast.expr] = field(default_factory=dict)  # foreach by reference
    missing: set[str] = field(default_factory=set)  # read where they may not be set
    in_class: str = ""
    is_static: bool = False
    captured: set[str] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)  # captured by reference
    by_reference: set[str] = field(default_factory=set)
    variadic: str = ""


@dataclass(slots=True)
class Options:
    """How a file is converted.

    Args:
        keep_names: Write wechatpay-php's names, from `chainpay.php`.
    """

    keep_names: bool = False


class Neighbours(Protocol):
    """What a file sees of the other files of its folder."""

    @property
    def depth(self) -> int:
        """How many folders a program stands below the root; 0 if it needs none of the others."""

    def find_class(self, full: str) -> tuple[str, str] | None:
        """Return the module and the name of a class of another file by PHP's whole name."""

    def find_constant(self, name: str) -> tuple[str, Kind] | None:
        """Return the module of a constant of another file, and its kind."""

    def include(self, node: Special, here: Context) -> Py | None:
        """Translate ``require``, and return the value of the file; None if it isn't known."""

    def place_imports(self, body: list[ast.stmt], here: Context) -> list[ast.stmt]:
        """Move imports of files that import each other to where they are needed."""


class Context:
    """The translation of one file.

    Args:
        path: The file.
        facts: What is known of it.
        options: How it is converted.
    """

    def __init__(self, path: str, facts: Facts, options: Options) -> None:
        self.path, self.facts, self.options = path, facts, options
        self.comments = Comments()
        self.todos: list[Todo] = []
        self.notes: list[Todo] = []
        self.imports: set[tuple[str, str, str]] = set()  # module, name, alias
        self.uses: dict[str, str] = {}  # alias → PHP's name
        self.strict = False
        self.is_snippet = False
        self.scope = Scope(Usage())
        self.body: list[ast.stmt] = []  # where statements go
        self.can_hoist = True
        self.taken: set[str] = set()
        self.loops: list[Any] = []
        self.caught: list[str] = []
        self.constants: dict[str, Kind] = {}
        self.namespace = ""
        self.in_class_body = False
        self.depth = 0
        self.is_dry = 0
        self.can_hoist_function = True
        self.is_program = False
        self.paths: dict[int, Any] = {}
        self.needs_folder = False
        self.uses_functions: dict[str, str] = {}
        self.neighbours: Neighbours | None = None
        self.value_name = ""  # of the value that the file returns
        self.value_kind = UNKNOWN
        self.typed: list[ast.stmt] = []  # imports for annotations alone
        self.statics: list[tuple[ast.expr, str, ast.expr]] = []
        self.library: Library

    # Translating

    def express(self, node: Expr) -> Py:
        """Return an expression of PHP in Python."""
        return _EXPRESSIONS[type(node)](node, self)

    def state(self, statements: list[Statement]) -> list[ast.stmt]:
        """Return statements of PHP in Python."""
        outer, self.body = self.body, []
        outer_hoist, self.can_hoist = self.can_hoist, True
        try:
            for each in statements:
                self.state_one(each)
            return self.body
        finally:
            self.body, self.can_hoist = outer, outer_hoist

    def state_one(self, each: Statement) -> None:
        """Translate a statement into `body`, with its comments."""
        with self.commenting(each):
            _STATEMENTS[type(each)](each, self)

    @contextmanager
    def commenting(self, each: Statement) -> Iterator[None]:
        """Write the comments of a statement around it; a document's into what it defines."""
        if each.is_spaced and self.body:
            self.body.append(self.comments.blank())
        first = len(self.body)
        texts: list[str] = []
        defines = isinstance(each, (Function, ClassDeclaration))
        for comment in each.comments:
            if comment.is_document and defines:
                texts.append(docstring(comment.lines))
            elif not comment.beside:
                self.body += [self.comments.statement(line) for line in comment.lines]
        start = len(self.body)
        yield
        if any(texts):
            defined = next(made for made in self.body[start:] if hasattr(made, "body"))
            text = "\n\n".join(texts)
            add_docstring(defined, text, self.comments.document(text))
        for comment in each.comments:
            if comment.beside:
                can_stand = len(self.body) > start and not hasattr(self.body[-1], "body")
                where = self.comments.beside if can_stand else self.comments.statement
                self.body.append(where(" ".join(comment.lines)))
        if first == len(self.body) and first and self.comments.is_blank(self.body[-1]):
            self.body.pop()

    def nested(self, statements: list[Statement]) -> list[ast.stmt]:
        """Return the body of a compound statement; without any, ``pass``."""
        return self.state(statements) or [ast.Pass()]

    @contextmanager
    def without_hoisting(self) -> Iterator[None]:
        """Translate what may not be evaluated: nothing of it can stand before the statement."""
        outer, self.can_hoist = self.can_hoist, False
        try:
            yield
        finally:
            self.can_hoist = outer

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Translate only to learn the kinds: what is collected is dropped."""
        saved = len(self.todos), len(self.notes), set(self.imports), self.body, set(self.taken)
        needs_folder = self.needs_folder
        self.body = []
        try:
            yield
        finally:
            todos, notes, self.imports, self.body, self.taken = saved
            self.needs_folder = needs_folder
            del self.todos[todos:]
            del self.notes[notes:]

    # What is collected

    def use(self, module: str, item: str = "", alias: str = "") -> ast.expr:
        """Import a module, or an item of it, and return its name."""
        self.imports.add((module, item, alias))
        return python.name(alias or item or module)

    def php(self, function: str, *arguments: ast.expr, **keywords: ast.expr) -> ast.expr:
        """Return a call of `chainpay.php.compat`."""
        self.use("chainpay.php", "compat", "php")
        return python.call(f"php.{function}", *arguments, **keywords)

    def todo(self, at: int, code: str, reason: str) -> None:
        """Say at the statement that a person must decide."""
        self.todos.append(Todo(at, code, reason))
        self.body.append(self.comments.statement(f"TODO({code}): {reason}"))

    def note(self, at: int, code: str, reason: str) -> None:
        """Say at the statement what is different, without a need to decide."""
        self.notes.append(Todo(at, code, reason))
        self.body.append(self.comments.statement(f"NOTE({code}): {reason}"))

    def refuse(self, at: int, code: str, reason: str) -> Refusal:
        """Return the refusal of the file."""
        return Refusal(self.path, at, 1, code, reason)

    # Names and variables

    def new_name(self, wanted: str) -> str:
        """Return a name that nothing has."""
        text, number = wanted, 1
        while self._is_used(text):
            number += 1
            text = f"{wanted}_{number}"
        return text

    def variable(self, php_name: str) -> str:
        """Return the name of a variable."""
        scope = self.scope
        if (known := scope.names.get(php_name)) is not None:
            return known
        wanted = python.to_snake(php_name)
        if wanted in scope.names.values() or any(
            python.to_snake(other) == wanted and other != php_name for other in scope.usage.events
        ):
            wanted = php_name
        while python.is_taken(wanted) or wanted in self.taken or wanted in scope.names.values():
            wanted += "_"
        scope.names[php_name] = wanted
        return wanted

    def _is_used(self, text: str) -> bool:
        return (
            text in self.scope.names.values()
            or text in {python.to_snake(each) for each in self.scope.usage.events}
            or python.is_taken(text)
            or text in self.taken
        )

    def kind_of(self, php_name: str) -> Kind:
        """Return what is known of a variable."""
        return self.scope.kinds.get(php_name, UNKNOWN)

    def learn(self, php_name: str, kind: Kind) -> None:
        """Note what a variable is from here on."""
        self.scope.kinds[php_name] = kind

    def hold(self, value: Py) -> tuple[ast.expr, ast.expr]:
        """Return a value twice: as it is read again, and as it is read first.

        What may not be written twice gets a name.
        """
        if python.is_simple(value.node):
            return value.node, value.node
        name = self.new_name("value")
        self.taken.add(name)
        return ast.Name(name), ast.NamedExpr(ast.Name(name), value.node)

    def changes_after(self, place: str, node: object) -> int:
        """Return how deep a place may be changed after a node."""
        if place.startswith(("->", "::")):
            facts = self.class_facts(self.scope.in_class)
            return facts.changed.get(place[2:], 0) if facts else 0
        return self.scope.usage.changes_after(place, node)  # type: ignore[arg-type]

    def place(self, target: Expr) -> ast.expr:
        """Return a place that is assigned to."""
        if isinstance(target, Variable):
            reference = self.scope.references.get(target.name)
            return reference if reference is not None else ast.Name(self.variable(target.name))
        if isinstance(target, Index) and target.key is not None:
            key = self.express(target.key).node
            return ast.Subscript(self.express(target.base).node, key)
        return self.express(target).node

    def function_name(self, written: str) -> str:
        """Return the name of a function of the file."""
        return f"{written}_" if python.is_taken(written) else written

    def method_name(self, written: str) -> str:
        """Return the name of a method of the file; PHP's own have Python's."""
        return METHODS.get(written.lower(), python.escape(written))

    def function_reference(self) -> ast.expr:
        """Return the function that is translated."""
        facts = self.scope.function
        assert facts is not None
        assert facts.declaration is not None
        name = self.function_name(facts.declaration.name)
        if not facts.owner:
            return ast.Name(name)
        return ast.Attribute(ast.Name(facts.owner), name)

    # Classes

    def class_reference(self, owner: Name) -> ast.expr:
        """Return the class that a name says: ``self``, ``static``, one of the file, or another."""
        word = owner.text.lower()
        if word == "static":
            if self.scope.is_static:
                return ast.Name("cls")
            return python.call("type", ast.Name("self"))
        if word == "self":
            facts = self.class_facts(self.scope.in_class)
            if facts is None or facts.declaration.word == "trait" or not facts.declaration.name:
                return self.class_reference(Name(owner.at, "static"))
            return ast.Name(facts.declaration.name)
        return self.library.class_name(owner.text)

    def resolve(self, written: str) -> str:
        """Return the whole name of a class, without its first backslash."""
        if written.startswith("\\"):
            return written[1:]
        first, _, rest = written.partition("\\")
        if first.lower() in self.uses:
            return self.uses[first.lower()] + (f"\\{rest}" if rest else "")
        return written

    def neighbour_class(self, written: str) -> ast.expr | None:
        """Return a class of another file of the folder, which is imported; None if none has it."""
        if self.neighbours is None:
            return None
        full = self.resolve(written)
        inside = f"{self.namespace}\\{full}" if self.namespace and full == written else full
        found = self.neighbours.find_class(inside) or self.neighbours.find_class(full)
        if found is None:
            return None
        module, name = found
        alias = written if "\\" not in written else name
        facts = self.class_facts(alias)
        if facts is not None and not facts.module:  # this file has one of the same name
            alias = inside.replace("\\", "")
        self.imports.add((module, name, alias if alias != name else ""))
        return ast.Name(alias)

    def neighbour_function(self, facts: FunctionFacts, name: str) -> str:
        """Return the name of a function of the file, or of another one, which is imported."""
        if facts.module:
            self.imports.add((facts.module, name, ""))
        return name

    def full_class_name(self) -> str:
        """Return PHP's name of the class that is translated."""
        facts = self.class_facts(self.scope.in_class)
        short = facts.declaration.name if facts else ""
        return f"{self.namespace}\\{short}" if self.namespace and short else short

    def overriding(self, owner: str, called: str) -> Iterator[FunctionFacts]:
        """Yield the methods of classes below a class that replace one of its own."""
        below = {owner.lower()}
        grows = True
        while grows:
            found = {k for k, facts in self.facts.classes.items() if below & {*facts.relatives}}
            grows = not found <= below
            below |= found
        for each in below - {owner.lower()}:
            if called.lower() in self.facts.classes[each].methods:
                yield self.facts.classes[each].methods[called.lower()]

    def class_facts(self, short: str) -> ClassFacts | None:
        """Return what is known of a class of the file."""
        return self.facts.classes.get(short.lower())

    def find_method(self, owner: str, called: str) -> FunctionFacts | None:
        """Return a method of a class of the file, or of its parents and traits."""
        seen: set[str] = set()
        waiting = [owner.lower()]
        while waiting:
            each = waiting.pop(0)
            facts = self.facts.classes.get(each)
            if facts is None or each in seen:
                continue
            seen.add(each)
            if called.lower() in facts.methods:
                return facts.methods[called.lower()]
            waiting += facts.relatives
        return None


def join_into(table: dict[str, Kind], key: str, kind: Kind) -> None:
    """Note another kind of a key."""
    table[key] = join(table.get(key), kind)
