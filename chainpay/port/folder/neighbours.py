"""What a file of a folder sees of the others: their classes, functions, constants and values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from .. import python
from ..context import Context
from ..facts import Todo
from ..kinds import UNKNOWN, Kind
from ..nodes import walk
from ..python import Py, annotated
from ..reasons.language import (
    INCLUDED_COMPUTED,
    INCLUDED_OUTSIDE,
    OF_PROGRAM,
    READS_VARIABLE,
    RUNS_ONCE,
    SET_ELSEWHERE,
    SHARED_VARIABLE,
)
from ..syntax import Binary, Call, Constant, Expr, Function, Global, Literal, Name, Special
from ..translate.definitions.ordering import names_at_start
from ..translate.places.copies import copied
from ..usage import find_usage
from .folder import Folder
from .modules import Module


class ModuleNeighbours:
    """The other files of a folder, as one of them sees them.

    Args:
        folder: The folder.
        module: The file.
    """

    def __init__(self, folder: Folder, module: Module) -> None:
        self._all, self._module = folder, module

    @property
    def depth(self) -> int:
        """How many folders a program stands below the root; 0 if it needs none of the others."""
        here = self._all.conversions[self._module.name].here
        imports = {name for name, _, _ in here.imports}
        needs = bool(imports & self._all.modules.keys()) or bool(self._included)
        return len(self._module.path.parts) - 1 if needs and not self._module.is_quiet else 0

    def has_module(self, name: str) -> bool:
        """Return whether a file of the folder becomes the module."""
        return name in self._all.names.values() or name == self._all.names_module

    @property
    def is_included(self) -> bool:
        """Whether another file includes this one."""
        return any(self._module.name in names for names in self._all.included.values())

    @property
    def _included(self) -> set[str]:
        return self._all.included[self._module.name]

    def find_class(self, full: str) -> str:
        """Return the name by which the file knows a class, by PHP's whole name; empty for none."""
        whole = full.lower().removeprefix("\\")
        owner = self._all.classes.get(whole)
        if owner is None:
            return ""
        return owner.classes[whole].name if owner is self._module else self._all.name_of(whole)

    def find_constant(self, name: str) -> tuple[str, Kind] | None:
        """Return the module of a constant of another file, and its kind."""
        known = self._all.constants.get(name)
        if known is None or known is self._module:
            return None
        here = self._all.conversions[known.name].here
        return known.name, here.constants.get(name, UNKNOWN)

    # Files that are included

    def include(self, node: Special, here: Context) -> Py | None:
        """Translate ``require``, and return the value of the file; None if it isn't known."""
        path = self._resolve(node.values[0], self._module)
        other = self._all.find_file(path) if path is not None else None
        if other is None or other is self._module:
            reason = INCLUDED_COMPUTED if path is None else INCLUDED_OUTSIDE.format(path)
            here.todo(node.at, "include", reason)
            return None
        self._included.add(other.name)
        theirs = self._all.conversions[other.name].here
        self._flag(node, other, theirs, here)
        self._import_variables(node, other, theirs, here)
        if not theirs.value_name:
            return None
        here.imports.add((other.name, theirs.value_name, ""))
        return Py(ast.Name(theirs.value_name), theirs.value_kind)

    def _flag(self, node: Special, other: Module, theirs: Context, here: Context) -> None:
        """Say what is different: a module runs once, and sees no variables of the file."""
        if _is_repeated(here) and not other.is_quiet:
            here.todo(node.at, "include", RUNS_ONCE.format(other.path))
        mine = here.scope.usage
        usage = find_usage(list(other.file.statements))
        for name, events in usage.events.items():
            is_read_first = bool(events) and events[0].what == "read" and name.isidentifier()
            if is_read_first and mine.is_set(name) and name not in theirs.scope.kinds:
                here.todo(node.at, "include", READS_VARIABLE.format(other.path, name))

    def _import_variables(
        self, node: Special, other: Module, theirs: Context, here: Context
    ) -> None:
        """Import the variables that a file sets and this one uses, or run it."""
        known = {*here.scope.usage.events, *here.facts.globals}
        used = [name for name in theirs.scope.kinds if name in known]
        aliases = []
        for name in used:
            here.learn(name, theirs.scope.kinds[name])
            their_name, mine = theirs.variable(name), here.variable(name)
            aliases.append(ast.alias(their_name, mine if mine != their_name else None))
        if other.is_quiet and here.scope.function is None:
            here.imports |= {(other.name, each.name, each.asname or "") for each in aliases}
        elif aliases or not other.is_quiet:
            made = ast.ImportFrom(other.name, aliases, 0)
            here.body.append(made)
            if not _is_repeated(here):
                here.included.setdefault(other.name, made)
        for name in used:
            if self._is_shared(name, here):
                here.todo(node.at, "include", SHARED_VARIABLE.format(name))
            if depth := here.scope.usage.changes(name):
                variable = ast.Name(here.variable(name))
                value = copied(Py(variable, theirs.scope.kinds[name]), depth, here)
                here.body.append(python.assign(variable, value.node))

    def _is_shared(self, name: str, here: Context) -> bool:
        """Return whether functions read a global variable that changes after it was imported."""
        bodies = [
            function.body or []
            for each in self._all.modules.values()
            for function in walk(*each.file.statements)
            if isinstance(function, Function)
            and any(isinstance(g, Global) and name in g.names for g in walk(*function.body or []))
        ]
        mine = here.scope.usage
        assigned = [place for body in bodies for place, _ in find_usage(body).assigned]
        return bool(bodies) and (name in assigned or mine.is_set(name) or mine.changes(name) > 0)

    def _resolve(self, node: Expr, module: Module) -> str | None:
        """Return the path that an expression says, in the folder; None if it is computed."""
        text = self._path(node, module)
        if text is None:
            return None
        if text.startswith("/") and isinstance(_first(node), Literal):
            return text  # of the whole file system
        folder = PurePosixPath() if text.startswith("/") else module.path.parent
        parts: list[str] = []
        for part in (folder / text.lstrip("/")).parts:
            if part == ".." and not parts:
                return text.lstrip("/")
            parts = parts[:-1] if part == ".." else [*parts, part]
        return "/".join(parts)

    def _path(self, node: Expr, module: Module) -> str | None:
        """Return a path; one that begins with ``/`` begins at the folder."""
        match node:
            case Literal(value=str() as text):
                return text
            case Constant():
                return self._constant(node.name, module)
            case Binary(operator="."):
                left, right = self._path(node.left, module), self._path(node.right, module)
                return None if left is None or right is None else left + right
            case Call(function=Name(text="dirname")):
                return self._folder(node, module)
        return None

    def _constant(self, name: str, module: Module) -> str | None:
        owner = self._all.constants.get(name)
        if owner is not None:
            return self._path(owner.constants[name], owner)
        folder = str(module.path.parent).removeprefix(".")
        known = {"__DIR__": f"/{folder}", "__FILE__": f"/{module.path}", "DIRECTORY_SEPARATOR": "/"}
        return known.get(name)

    def _folder(self, node: Call, module: Module) -> str | None:
        first, levels = [*node.arguments.values, Literal(node.at, 1)][:2]
        inner = self._path(first, module)
        match levels:
            case Literal(value=int() as count) if inner is not None:
                path = PurePosixPath(inner)
                return str([path, *path.parents][min(count, len(path.parents))])
        return None

    # Files that import each other

    def place_imports(self, body: list[ast.stmt], here: Context) -> list[ast.stmt]:
        """Move imports to where they are needed, if that is not the start of the file.

        Of files that import each other, a function imports what it needs when it is called, and not
        when the file is imported. What runs is imported where PHP includes it.
        """
        body = [*self._place_programs(here), *self._miss_variables(here), *body]
        circle = self._all.circle_of(self._module)
        at_start = {name for each in body for name in names_at_start(each)}
        for module, item, alias in sorted(here.imports):
            name = alias or item
            if module not in circle or name in at_start:
                continue
            here.imports.discard((module, item, alias))
            made = ast.ImportFrom(module, [ast.alias(item, alias or None)], 0)
            for function in _functions(body):
                if name in {each for part in function.body for each in _names(part)}:
                    function.body.insert(0, made)
            if name in {each for function in _functions(body) for each in _annotated(function)}:
                here.imports.add(("typing", "TYPE_CHECKING", ""))
                here.typed.append(made)
        run = _Running(here)
        body = [run.visit(each) for each in body]
        if any(map(_computes_names, body)):
            here.imports.add((self._all.names_module, "", ""))
        return body

    def _miss_variables(self, here: Context) -> list[ast.stmt]:
        """Say which variables PHP shares with other files, and nothing sets here."""
        remarks: list[ast.stmt] = []
        for name in sorted(here.scope.missing):
            setters = [
                each.path
                for each in self._all.modules.values()
                if each is not self._module
                and self._all.conversions[each.name].here.scope.usage.is_set(name)
            ]
            if setters:
                reason = SET_ELSEWHERE.format(name, setters[0])
                here.todos.append(Todo(1, "include", reason))
                remarks += here.comments.remarks(f"TODO(include): {reason}")
        return remarks

    def _place_programs(self, here: Context) -> list[ast.stmt]:
        """Import from a file that runs only where it is included, or else it would run again."""
        remarks: list[ast.stmt] = []
        for module, item, alias in sorted(here.imports):
            other = self._all.modules.get(module)
            if other is None or other.is_quiet:
                continue
            here.imports.discard((module, item, alias))
            place = here.included.get(module)
            if place is not None:
                place.names.append(ast.alias(item, alias or None))
                continue
            reason = OF_PROGRAM.format(item, other.path)
            here.todos.append(Todo(1, "program", reason))
            remarks += here.comments.remarks(f"TODO(program): {reason}")
        return remarks


#: Functions of `chainpay.php.compat` that look up a name.
_LOOKING_UP = re.compile(
    r"\bphp\.(class_of|callable_of|call|constant|defined|is_a|is_subclass_of|is_callable|instance_of"
    r"|\w+_exists|get_parent_class|class_\w+|call_user_func\w*)\("
)


def _computes_names(node: ast.stmt) -> bool:
    return _LOOKING_UP.search(ast.unparse(ast.fix_missing_locations(node))) is not None


class _Running(ast.NodeTransformer):
    """Writes what includes a file that runs, and of which nothing is used.

    Args:
        here: The translation of the file.
    """

    def __init__(self, here: Context) -> None:
        self._here = here

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.stmt:
        if node.names:
            return node
        run = self._here.use("importlib", "import_module")
        return ast.Expr(ast.Call(run, [ast.Constant(node.module)], []))


def _first(node: Expr) -> Expr:
    """Return what a text begins with."""
    while isinstance(node, Binary):
        node = node.left
    return node


def _is_repeated(here: Context) -> bool:
    return here.scope.function is not None or bool(here.loops)


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names in a node."""
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield each.id


def _functions(body: list[ast.stmt]) -> Iterator[ast.FunctionDef]:
    """Yield the functions and methods that stand in no other function."""
    for each in body:
        if isinstance(each, ast.FunctionDef):
            yield each
        else:
            parts = ast.iter_child_nodes(each)
            yield from _functions([part for part in parts if isinstance(part, ast.stmt)])


def _annotated(function: ast.FunctionDef) -> Iterator[str]:
    for each in ast.walk(function):
        for kind in annotated(each):
            yield from _names(kind)
