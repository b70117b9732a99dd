"""What the translation of a file knows and collects, and how its parts find each other."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from . import python
from .documents import add_docstring, docstring
from .kinds import NEVER, NULL, UNKNOWN, Kind, join
from .python import Comments, Py
from .refusal import Refusal
from .syntax import (
    Assign,
    AssignOperator,
    Binary,
    Call,
    ClassDeclaration,
    Closure,
    ConstantDeclaration,
    Expr,
    Function,
    Index,
    MethodCall,
    Name,
    New,
    Node,
    Property,
    Special,
    Statement,
    StaticCall,
    StaticProperty,
    Step,
    Type,
    Variable,
)
from .usage import Outs, Quiet, References, Usage, find_usage, walk

if TYPE_CHECKING:
    from .library.names import Library

_REMARK_WIDTH = 92  # columns, so that it fits where it is indented

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


#: PHP's own methods, and Python's; those with one underscore are called by `compat.Magic`.
METHODS = {
    "__construct": "__init__",
    "__tostring": "__str__",
    "__invoke": "__call__",
    "__destruct": "__del__",
    "__clone": "_clone_",
    "__get": "_get_",
    "__set": "_set_",
    "__isset": "_isset_",
    "__unset": "_unset_",
    "__call": "_call_",
    "__callstatic": "_call_static_",
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


@dataclass(slots=True)
class Facts:
    """What is known of a file: it grows from pass to pass."""

    functions: dict[str, FunctionFacts] = field(default_factory=dict)
    classes: dict[str, ClassFacts] = field(default_factory=dict)
    calls: set[str] = field(default_factory=set)  # the names of all functions that are called
    references: References = field(default_factory=References)
    changed: dict[str, int] = field(default_factory=dict)  # properties, and how deep
    keyed: set[str] = field(default_factory=set)  # properties that get keys
    globals: set[str] = field(default_factory=set)  # variables that functions declare global
    quiet: Quiet = field(default_factory=Quiet)
    shared: dict[str, Kind] = field(default_factory=dict)  # variables that several scopes set
    passes: int = 0

    def asks_for_arguments(self, function: Function) -> bool:
        """Return whether a function calls ``func_get_args``."""
        called = {
            each.function.text.lower()
            for part in function.body or []
            for each in walk(part)
            if isinstance(each, Call) and isinstance(each.function, Name)
        }
        return not called.isdisjoint(("func_get_args", "func_num_args", "func_get_arg"))


@dataclass(slots=True)
class Scope:
    """The variables of a function, or of the file."""

    usage: Usage
    function: FunctionFacts | None = None
    parent: Scope | None = None  # of an arrow function, and of a closure
    names: dict[str, str] = field(default_factory=dict)
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
    given: str = ""  # how many arguments there are
    more_names: str = ""  # those of them that have names
    holder: ast.expr | None = None  # of static variables


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

    @property
    def is_included(self) -> bool:
        """Whether another file includes this one."""

    def find_class(self, full: str) -> str:
        """Return the name by which the file knows a class, by PHP's whole name; empty for none."""

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
        self.top = self.scope
        self.evaluated: list[str] = []  # what the statement has read and called so far
        self.late: list[str] = []  # variables that PHP reads after what stands behind them
        self.held: set[str] = set()  # names of values that are only held for the next statement
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
        self.names_classes = False  # something asks for PHP's names of classes
        self.neighbours: Neighbours | None = None
        self.value_name = ""  # of the value that the file returns
        self.value_kind = UNKNOWN
        self.typed: list[ast.stmt] = []  # imports for annotations alone
        self.included: dict[str, ast.ImportFrom] = {}  # modules that run, where they do
        self.at = 0  # the line of the statement that is translated
        self.statics: list[tuple[ast.expr, ast.expr]] = []
        self.anonymous: list[ast.stmt] = []  # classes without names, which stand before all else
        self.prefers_values = False  # a condition of a loop is one expression, if it can be
        self.needs_generators = False
        self.has_errors = False  # something may throw PHP's errors, which are no exceptions
        self.finallies = 0  # blocks with a finally around the statement
        self.library: Library

    # Translating

    def express(self, node: Expr) -> Py:
        """Return an expression of PHP in Python."""
        late = _late_variable(node)
        self.late += late
        value = _EXPRESSIONS[type(node)](node, self)
        del self.late[len(self.late) - len(late) :]
        if isinstance(node, Variable):
            self.evaluated.append(node.name)
        elif isinstance(node, _EFFECTIVE):
            self.evaluated.append("()")
        return value

    def may_hoist(self, node: Expr) -> bool:
        """Return whether an expression may be evaluated before the statement.

        What stands before it in the statement is evaluated first in PHP. It may stay where it is
        only if it is the same afterwards.
        """
        if not self.can_hoist:
            return False
        waiting = [*self.late]
        before = [each for each in self.evaluated if not _take(each, waiting)]
        if not before:
            return True
        usage = self.usage_of([node])
        changed = {name for name in usage.events if usage.changes(name) or usage.is_set(name)}
        goes_out = has_effects(node) or any(place.startswith(("->", "::")) for place in changed)
        if goes_out and ("()" in before or any(name in self.scope.shared for name in before)):
            return False
        return changed.isdisjoint(before)

    def holding(self, wanted: str) -> str:
        """Return a name for a value that the statement reads again."""
        name = self.new_name(wanted)
        self.taken.add(name)
        self.held.add(name)
        return name

    def alias_node(self, node: Node, stand_in: Node) -> None:
        """Note that a node stands for one of the source."""
        usage = self.scope.usage
        usage.order[id(stand_in)] = usage.order.get(id(node), 0)
        usage.paths[id(stand_in)] = usage.paths.get(id(node), ())
        self.scope.stand_ins.append(stand_in)

    @property
    def is_open(self) -> bool:
        """Whether variables may have values that nobody in the file sets: in a snippet."""
        return self.scope.function is None and (self.is_snippet or not self.is_program)

    def is_quiet(self, node: Expr) -> bool:
        """Return whether evaluating an expression writes nothing, and surely comes to its end."""
        return self.facts.quiet.is_quiet(node)

    def usage_of(self, body: Sequence[Node]) -> Usage:
        """Return what a body does with its variables."""
        return find_usage(body, self.facts.references)

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
        self.at = each.at
        outer, self.evaluated = self.evaluated, []
        with self.commenting(each):
            if not self.library.omits(each, self):
                _STATEMENTS[type(each)](each, self)
        self.evaluated = outer

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
        before = dict(self.scope.kinds)
        scope = self.scope
        try:
            yield
        finally:
            self.can_hoist = outer
            for name, kind in scope.kinds.items():
                known = before.get(name)
                if known != kind:  # set, or not
                    joined = join(NULL if known is None else known, kind)
                    scope.kinds[name] = replace(joined, maybe=known is None or joined.maybe)

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Translate only to learn the kinds: what is collected is dropped."""
        saved = len(self.todos), len(self.notes), set(self.imports), self.body, set(self.taken)
        needs_folder, evaluated = self.needs_folder, len(self.evaluated)
        self.body = []
        try:
            yield
        finally:
            todos, notes, self.imports, self.body, self.taken = saved
            self.needs_folder = needs_folder
            del self.evaluated[evaluated:]
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

    def use_php(self, name: str) -> ast.expr:
        """Return a name of `chainpay.php.compat`."""
        self.use("chainpay.php", "compat", "php")
        return python.name(f"php.{name}")

    def todo(self, at: int, code: str, reason: str) -> None:
        """Say at the statement that a person must decide."""
        self.todos.append(Todo(at, code, reason))
        self._remark(f"TODO({code}): {reason}")

    def note(self, at: int, code: str, reason: str) -> None:
        """Say at the statement what is different, without a need to decide."""
        self.notes.append(Todo(at, code, reason))
        self._remark(f"NOTE({code}): {reason}")

    def _remark(self, text: str) -> None:
        self.body += [self.comments.statement(line) for line in wrap(text, _REMARK_WIDTH)]

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
        scope = self.scope
        if (key := scope.shared.get(php_name)) is not None:
            join_into(self.facts.shared, key, replace(kind, maybe=False))
            kind = self.facts.shared[key]
        scope.kinds[php_name] = kind
        for watcher in scope.watchers:
            join_into(watcher, php_name, kind)

    def learn_shared(self, php_name: str, key: str) -> None:
        """Note that a variable is one that several scopes set."""
        self.scope.shared[php_name] = key
        unknown = NEVER if self.facts.passes < 2 else UNKNOWN
        self.scope.kinds[php_name] = self.facts.shared.get(key, unknown)

    @contextmanager
    def watching(self) -> Iterator[dict[str, Kind]]:
        """Collect what variables are anywhere in a part of a body."""
        watcher: dict[str, Kind] = {}
        watchers = self.scope.watchers
        watchers.append(watcher)
        try:
            yield watcher
        finally:
            watchers.pop()

    def returned(self, facts: FunctionFacts) -> Kind:
        """Return the kind of what a function of the file returns."""
        if facts.returns is not None:
            return facts.returns
        return NEVER if self.facts.passes < 2 and not facts.module else UNKNOWN

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
            return self.facts.changed.get(place[2:], 0)
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

    def method_name(self, written: str, facts: FunctionFacts | None = None) -> str:
        """Return the name of a method of the file; PHP's own have Python's."""
        if facts is not None and facts.declaration is not None:
            written = facts.renamed or facts.declaration.name
        return METHODS.get(written.lower(), python.escape(written))

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
            if facts is None or facts.declaration.word == "trait":
                return self.class_reference(Name(owner.at, "static"))
            return ast.Name(facts.name)
        if word == "parent":
            facts = self.class_facts(self.scope.in_class)
            parent = facts.declaration.parent if facts else None
            if parent is not None:
                return self.library.class_name(parent.text)
            return ast.Attribute(self.class_reference(Name(owner.at, "static")), "__base__")
        return self.library.class_name(owner.text)

    def resolve(self, written: str) -> str:
        """Return the whole name of a class, without its first backslash."""
        if written.startswith("\\"):
            return written[1:]
        first, _, rest = written.partition("\\")
        if first.lower() in self.uses:
            return self.uses[first.lower()] + (f"\\{rest}" if rest else "")
        return written

    def class_key(self, written: str) -> str:
        """Return the name by which the file knows a class, for `class_facts`."""
        full = self.resolve(written)
        if self.neighbours is None:
            return full.rpartition("\\")[2]
        inside = f"{self.namespace}\\{full}" if self.namespace and full == written else full
        known = self.neighbours.find_class(inside) or self.neighbours.find_class(full)
        return known or f"\\{full}"

    def neighbour_class(self, written: str) -> ast.expr | None:
        """Return a class of another file of the folder, which is imported; None if none has it."""
        facts = self.class_facts(self.class_key(written))
        if facts is None or not facts.module:
            return None
        return self.declared_class(facts, written if "\\" not in written else "")

    def declared_class(self, facts: ClassFacts, alias: str = "") -> ast.expr:
        """Return a class of the file, or of another one, which is imported, perhaps as an alias."""
        if not facts.module:
            return ast.Name(facts.name)
        name = facts.declaration.name
        place = facts.module, name
        others = {alias_ or item for where, item, alias_ in self.imports if (where, item) != place}
        for wanted in filter(None, (alias, name, facts.name)):
            own = self.facts.classes.get(wanted.lower())
            is_own = own is not None and not own.module
            is_used = wanted.lower() in self.uses
            is_other = is_used and self.class_facts(self.class_key(wanted)) is not facts
            if not (is_own or is_other or wanted in others):
                break
        self.imports.add((facts.module, name, wanted if wanted != name else ""))
        return ast.Name(wanted)

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

    def methods_named(self, written: str) -> list[FunctionFacts]:
        """Return the methods of the file that have a name."""
        name = written.lower()
        classes = {id(each): each for each in self.facts.classes.values()}
        return [each.methods[name] for each in classes.values() if name in each.methods]

    def unknown_method(self, written: str) -> str:
        """Return the name of a method of an object that is not known: maybe one of the file."""
        found = self.methods_named(written)
        return self.method_name(written, found[0] if len(found) == 1 else None)

    def is_inside(self, kind: Kind) -> bool:
        """Return whether a value is an object of the class that is translated."""
        return kind.name == "object" and kind.owner == self.scope.in_class != ""

    def list_properties(self, kind: Kind | None) -> None:
        """Note that something goes through the properties of objects of a kind."""
        if kind is None or (kind.name in ("unknown", "array", "foreign") and kind.item is None):
            for each in self.facts.classes.values():
                each.is_listed = each.is_listed or _has_public(each)
        elif kind.name == "object":
            classes = [*self.below(kind.owner)]
            facts = self.class_facts(kind.owner)
            while facts is not None and facts not in classes:
                classes.append(facts)
                facts = self.class_facts(facts.parent)
            for each in classes:
                each.is_listed = True
        elif kind.name in ("list", "dict", "array"):
            for inner in (*dict(kind.fields).values(), *([kind.item] if kind.item else [])):
                self.list_properties(inner)

    def trait_name(self) -> str:
        """Return PHP's name of the trait that is translated; empty for a class."""
        facts = self.class_facts(self.scope.in_class)
        is_trait = facts is not None and facts.declaration.word == "trait"
        return self.full_class_name() if is_trait else ""

    def below(self, owner: str) -> Iterator[ClassFacts]:
        """Yield the classes of the file that inherit from a class."""
        known = {owner.lower()}
        grows = True
        while grows:
            more = {k for k, facts in self.facts.classes.items() if known & {*facts.relatives}}
            grows = not more <= known
            known |= more
        yield from (self.facts.classes[each] for each in sorted(known - {owner.lower()}))

    def is_anonymous(self, name: str) -> bool:
        """Return whether a class has no name in PHP."""
        return re.fullmatch(r"Anonymous\d+", name) is not None

    def overriding(self, owner: str, called: str) -> Iterator[FunctionFacts]:
        """Yield the methods of classes below a class that replace one of its own."""
        for each in self.below(owner):
            if called.lower() in each.methods:
                yield each.methods[called.lower()]

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


def _has_public(facts: ClassFacts) -> bool:
    hidden = {"private", "protected", "static"}
    return any(not each.modifiers & hidden for each in facts.fields.values())


#: What may run code of the user, or read what such code sets.
_EFFECTIVE = (Call, MethodCall, StaticCall, New, Property, StaticProperty, Special, Closure)
_ASSIGNING = (Assign, AssignOperator, Step)
_LATE = frozenset(("+", "-", "*", "/", "%", "**", ".", "&", "|", "^", "<<", ">>", "<", "<=", ">"))
_COMPARED = frozenset((">=", "==", "===", "!=", "!==", "<=>"))


def has_effects(node: Node) -> bool:
    """Return whether evaluating a node may be noticed by another part of a statement."""
    return any(isinstance(each, (*_EFFECTIVE, *_ASSIGNING)) for each in walk(node))


def _late_variable(node: Expr) -> list[str]:
    """Return the variable that PHP reads only when both sides of an operator are known."""
    match node:
        case Binary(operator=operator, left=Variable(name=name)):
            return [name] if operator in _LATE or operator in _COMPARED else []
    return []


def _take(name: str, waiting: list[str]) -> bool:
    if name in waiting:
        waiting.remove(name)
        return True
    return False


def join_into(table: dict[str, Kind], key: str, kind: Kind) -> None:
    """Note another kind of a key."""
    table[key] = join(table.get(key), kind)
