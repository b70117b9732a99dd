"""The translation of a file: what it knows and collects, and what its parts ask of each other."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Protocol

from ..people.language import Text
from ..people.terminal import show_hidden
from ..php.compat.objects.members import METHODS
from . import python
from .facts import ApiCall, ClassFacts, Facts, FunctionFacts, Scope, Todo, join_into
from .kinds import CLIENT, NEVER, NULL, UNKNOWN, Kind, join
from .library.survey import LibrarySurvey
from .options import Options
from .python import Comments, Py
from .python.documents import add_docstring, docstring
from .reasons.language import SELF_OF_TRAIT
from .refusal import Refusal
from .syntax import (
    Call,
    ClassDeclaration,
    Expr,
    Function,
    Index,
    MethodCall,
    Name,
    New,
    Node,
    Special,
    Statement,
    StaticCall,
    Variable,
)
from .translators import alone, assigned, assigned_inside, expression, statement
from .usage import EFFECTIVE, EVERYWHERE, Usage, find_usage, has_effects, late_variables


class Neighbours(Protocol):
    """What a file sees of the other files of its folder."""

    @property
    def depth(self) -> int:
        """How many folders a program stands below the root; 0 if it needs none of the others."""

    def has_module(self, name: str) -> bool:
        """Return whether a file of the folder becomes the module."""

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


class Library(Protocol):
    """What the library's names, Guzzle's and those of CGI become."""

    survey: LibrarySurvey

    def look_at(self, statements: list[Statement]) -> None:
        """Learn what a file does, before it is translated."""

    def omits(self, statement: Statement, here: Context) -> bool:
        """Leave a statement out that chainpay doesn't need, and return whether it is one."""

    # Classes and errors

    def class_name(self, written: str) -> ast.expr:
        """Return a class by its name."""

    def base_class(self, written: str) -> ast.expr:
        """Return a class to inherit from."""

    def error_kind(self, written: str) -> Kind | None:
        """Return the kind of an error by its class; None if it is no error."""

    def error_test(self, written: str, value: Py) -> ast.expr | None:
        """Return ``instanceof`` of a class of errors; None if it is none."""

    def caught_kind(self, written: list[str]) -> Kind:
        """Return the kind of what an except catches."""

    def caught_types(self, written: list[str]) -> ast.expr:
        """Return the classes of an except."""

    def takes_rest(self, catches: list[list[str]], every: list[str]) -> bool:
        """Return whether the last of several excepts takes all that the others leave."""

    def caught_condition(self, written: list[str], name: ast.expr, every: list[str]) -> ast.expr:
        """Return when an error is of classes; `every` are those of the try."""

    def catches_all(self, written: list[str]) -> bool:
        """Return whether classes are those of all errors."""

    def guard(self, written: list[str], every: list[str]) -> bool:
        """Return whether an except must test more than classes; `every` are those of the try."""

    def narrow(self, condition: Expr, holds: bool, here: Context) -> None:
        """Note what a condition says of an error."""

    def maybe_error(self, node: MethodCall, base: Py) -> Py | None:
        """Return a call of a method that errors have, of a value that may be one."""

    # Values

    def constant(self, owner: str, name: str, here: Context) -> Py | None:
        """Return a constant of a class."""

    def constant_text(self, node: Expr, here: Context) -> str:
        """Return the text that an expression ends with, as far as it is known."""

    def field_kind(self, base: Kind, name: str) -> Kind:
        """Return the kind of a field of decoded JSON."""

    def server_value(self, node: Index, here: Context, missing: bool = False) -> Py | None:
        """Return a value of ``$_SERVER``, which a callback reads."""

    def is_environment(self, node: ast.expr) -> bool:
        """Return whether a mapping has no nulls, so that its get() has a default."""

    def raw_body(self, node: Call, here: Context) -> Py:
        """Return the body of a callback."""

    def text_of(self, value: Py) -> Py:
        """Return the text of an answer's body."""

    def as_stream(self, value: Py) -> Py:
        """Return an answer's body as what PHP passes on."""

    def body_text(self, value: Py) -> ast.expr:
        """Return the text of an answer's body."""

    def json_decode(self, node: Call | StaticCall, values: list[Py], here: Context) -> Py:
        """Return ``json_decode(…)``."""

    # Its calls; None for what is not the library's

    def new(self, node: New, here: Context) -> Py | None:
        """Return ``new`` of a class."""

    def static_method(self, node: StaticCall, here: Context) -> Py | None:
        """Return a call of a static method."""

    def method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method."""

    def property(self, base: Py, name: str, here: Context) -> Py | None:
        """Return a property."""

    def dynamic_property(self, base: Py, name: Py) -> Py | None:
        """Return ``$chain->{$name}``."""

    def item(self, node: Index, here: Context) -> Py | None:
        """Return ``$instance['v3/…']``."""


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
        self.calls: dict[int, tuple[Node, ApiCall]] = {}  # by the id of a node, as `paths`
        self.flagged: set[str] = set()  # names of which a TODO says what to do
        self.imports: set[tuple[str, str, str]] = set()  # module, name, alias
        self.uses: dict[str, str] = {}  # alias → PHP's name
        self.strict = self.is_snippet = False
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
        self.in_class_body = False
        self.depth = self.dry_depth = self.finallies = 0  # the last of blocks around the statement
        self.is_program = self.is_whole = False  # the latter: nothing else calls what it has
        self.paths: dict[int, tuple[Node, Any]] = {}  # by the id of a node, which is kept alive
        self.needs_folder = False
        self.uses_functions: dict[str, str] = {}
        self.neighbours: Neighbours | None = None
        self.namespace = self.value_name = ""  # the latter of the value that the file returns
        self.value_kind = UNKNOWN
        self.typed: list[ast.stmt] = []  # imports for annotations alone
        self.included: dict[str, ast.ImportFrom] = {}  # modules that run, where they do
        self.at = 0  # the line of the statement that is translated
        self.statics: list[tuple[ast.expr, ast.expr]] = []
        self.opening: list[ast.stmt] = []  # the comments of the whole file
        self.anonymous: list[ast.stmt] = []  # classes without names, which stand before all else
        self.prefers_values = False  # a condition of a loop is one expression, if it can be
        self.library: Library

    # Translating

    def express(self, node: Expr) -> Py:
        """Return an expression of PHP in Python."""
        late = late_variables(node)
        self.late += late
        value: Py = expression[node](node, self)
        if value.kind.may_be_client and self.library.survey.is_client(node):
            value = replace(value, kind=CLIENT)  # of another file, or of a container
        del self.late[len(self.late) - len(late) :]
        if isinstance(node, Variable):
            self.evaluated.append(node.name)
        elif isinstance(node, EFFECTIVE):
            self.evaluated.append("()")
        return value

    def state_alone(self, node: Expr) -> None:
        """Translate an expression whose value nobody wants."""
        alone[node](node, self)

    def assign(self, target: Expr, value: Py) -> None:
        """Assign a value to a place, as a statement."""
        assigned[target](target, value, self)

    def assign_inside(self, target: Expr, value: Py) -> ast.expr:
        """Return an expression that assigns to a place, whatever it is itself."""
        made: ast.expr = assigned_inside[target](target, value, self)
        return made

    def may_hoist(self, node: Expr) -> bool:
        """Return whether an expression may be evaluated before the statement.

        What stands before it in the statement is evaluated first in PHP. It may stay where it is
        only if it is the same afterwards.
        """
        if not self.can_hoist:
            return False
        before = Counter(self.evaluated) - Counter(self.late)
        if not before:
            return True
        usage = self.usage_of([node])
        changed = {name for name in usage.events if usage.changes(name) or usage.is_set(name)}
        is_noticed = has_effects(node) or any(p.startswith(("->", "::")) for p in changed)
        if is_noticed and any(name == "()" or name in self.scope.shared for name in before):
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
                statement[each](each, self)
        self.evaluated = outer

    @contextmanager
    def commenting(self, each: Statement) -> Iterator[None]:
        """Write the comments of a statement around it; a document's into what it defines."""
        if each.is_spaced and self.body:
            self.body.append(self.comments.blank())
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
            add_docstring(defined, self.comments.document(text))
        for comment in each.comments:
            if comment.beside:
                can_stand = len(self.body) > start and python.is_line(self.body[-1])
                where = self.comments.beside if can_stand else self.comments.statement
                self.body.append(where(" ".join(comment.lines)))
        self.body[start:] = self.comments.with_remarks_last(self.body[start:])

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
        self.use_php(function)
        return python.call(f"php.{function}", *arguments, **keywords)

    def use_php(self, name: str) -> ast.expr:
        """Return a name of `chainpay.php.compat`."""
        self.use("chainpay.php", "compat", "php")
        return python.name(f"php.{name}")

    def todo(self, at: int, code: str, reason: Text | str, name: str = "") -> None:
        """Say at the statement that a person must decide, maybe of a name that nothing defines."""
        self.flagged.add(name)
        self.todos.append(Todo(at, code, show_hidden(str(reason))))
        self.body += self.comments.remarks(f"TODO({code}): {self.todos[-1].reason}")

    def note(self, at: int, code: str, reason: Text | str, once: bool = False) -> None:
        """Say at the statement what is different, without a need to decide; maybe only once."""
        if once and any((each.code, each.reason) == (code, str(reason)) for each in self.notes):
            return
        self.notes.append(Todo(at, code, show_hidden(str(reason))))
        self.body += self.comments.remarks(f"NOTE({code}): {self.notes[-1].reason}")

    def refuse(self, at: int, code: str, reason: Text | str) -> Refusal:
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
        wanted = python.escape(wanted)
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
        unknown = NEVER if self.facts.pass_count < 2 else UNKNOWN
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
        return NEVER if self.facts.pass_count < 2 and not facts.module else UNKNOWN

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
        if place in self.scope.shared or place in self.scope.usage.shared:
            return EVERYWHERE  # by who else has it
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

    def method_name(self, written: str, facts: FunctionFacts | None = None) -> str:
        """Return the name of a method of the file; PHP's own have Python's."""
        if facts is not None and facts.declaration is not None:
            written = facts.renamed or facts.declaration.name
        return METHODS.get(written.lower(), python.escape(written))

    def class_reference(self, owner: Name) -> ast.expr:
        """Return the class that a name says: ``self``, ``static``, one of the file, or another."""
        word = owner.text.lower()
        if word not in ("static", "self", "parent"):
            return self.library.class_name(owner.text)
        facts = self.facts.class_named(self.scope.in_class)
        if word == "self" and (facts is None or facts.declaration.word == "trait"):
            users = self.facts.users_of(self.scope.in_class)
            if any(each.module for each in users):
                self.todo(owner.at, "static", SELF_OF_TRAIT)
            names = [ast.Name(each.name) for each in users if not each.module]
            static = self.class_reference(Name(owner.at, "static"))
            return self.php("class_using", static, *names) if names[1:] else [*names, static][0]
        if word == "parent":
            parent = facts.declaration.parent if facts else None
            return self.library.class_name(parent.text) if parent else self.parent_object()
        if word == "self" and facts is not None and facts.declaration.word != "trait":
            return ast.Name(facts.name)
        return ast.Name("cls") if self.scope.is_static else python.call("type", ast.Name("self"))

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

    def parent_object(self) -> ast.expr:
        """Return ``super()``; inside of a closure it has to be written of what."""
        if self.scope.parent is None:
            return python.call("super")
        this = "cls" if self.scope.is_static else "self"
        return python.call("super", ast.Name("__class__"), ast.Name(this))

    def neighbour_class(self, written: str) -> ast.expr | None:
        """Return a class of another file of the folder, which is imported; None if none has it."""
        facts = self.facts.class_named(self.class_key(written))
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

        def is_free(wanted: str) -> bool:
            own = self.facts.classes.get(wanted.lower())
            is_own = own is not None and not own.module
            is_used = wanted.lower() in self.uses
            is_other = is_used and self.facts.class_named(self.class_key(wanted)) is not facts
            return not (is_own or is_other or wanted in others)

        wanted = next(filter(is_free, filter(None, (alias, name))), facts.name)
        self.imports.add((facts.module, name, wanted if wanted != name else ""))
        return ast.Name(wanted)

    def neighbour_function(self, facts: FunctionFacts, name: str) -> str:
        """Return the name of a function of the file, or of another one, which is imported."""
        if facts.module:
            self.imports.add((facts.module, name, ""))
        return name

    def full_class_name(self) -> str:
        """Return PHP's name of the class that is translated."""
        facts = self.facts.class_named(self.scope.in_class)
        short = facts.declaration.name if facts else ""
        return f"{self.namespace}\\{short}" if self.namespace and short else short

    def unknown_method(self, written: str) -> str:
        """Return the name of a method of an object that is not known: maybe one of the file."""
        methods = self.facts.methods_named(written)
        return self.method_name(written, methods[0] if len(methods) == 1 else None)
