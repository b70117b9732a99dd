"""What a file of a folder sees of the others: their classes, functions, constants and values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from . import python
from .kinds import UNKNOWN, Kind
from .python import Py
from .syntax import Binary, Call, Constant, Expr, Literal, Name, Special
from .usage import find_usage

if TYPE_CHECKING:
    from .context import Context
    from .modules import Module
    from .project import Project

_WORD = re.compile(r"[^\W\d]\w*")


class ModuleNeighbours:
    """The other files of a folder, as one of them sees them.

    Args:
        project: The folder.
        module: The file.
    """

    def __init__(self, project: Project, module: Module) -> None:
        self._project, self._module = project, module

    @property
    def depth(self) -> int:
        """How many folders a program stands below the root; 0 if it needs none of the others."""
        here = self._project.conversions[self._module.name].here
        imports = {name for name, _, _ in here.imports}
        needs = bool(imports & self._project.modules.keys()) or bool(self._included)
        return len(self._module.path.parts) - 1 if needs and not self._module.is_quiet else 0

    @property
    def _included(self) -> set[str]:
        return self._project.included[self._module.name]

    def find_class(self, full: str) -> tuple[str, str] | None:
        """Return the module and the name of a class of another file by PHP's whole name."""
        found = self._project.classes.get(full.lower().removeprefix("\\"))
        if found is None or found is self._module:
            return None
        return found.name, found.classes[full.lower().removeprefix("\\")].name

    def find_constant(self, name: str) -> tuple[str, Kind] | None:
        """Return the module of a constant of another file, and its kind."""
        found = self._project.constants.get(name)
        if found is None or found is self._module:
            return None
        here = self._project.conversions[found.name].here
        return found.name, here.constants.get(name, UNKNOWN)

    # Files that are included

    def include(self, node: Special, here: Context) -> Py | None:
        """Translate ``require``, and return the value of the file; None if it isn't known."""
        path = self._resolve(node.values[0], self._module)
        other = self._project.find_file(path) if path is not None else None
        if other is None or other is self._module:
            shown = "its path is computed" if path is None else f"{path} is no file of the folder"
            here.todo(node.at, "include", f"another file is included: {shown}")
            return None
        self._included.add(other.name)
        theirs = self._project.conversions[other.name].here
        self._flag(node, other, theirs, here)
        self._import_variables(node, other, theirs, here)
        if not theirs.value_name:
            return None
        here.imports.add((other.name, theirs.value_name, ""))
        return Py(ast.Name(theirs.value_name), theirs.value_kind)

    def _flag(self, node: Special, other: Module, theirs: Context, here: Context) -> None:
        """Say what is different: a module runs once, and sees no variables of the file."""
        is_repeated = here.scope.function is not None or bool(here.loops)
        if is_repeated and not other.is_quiet:
            reason = f"{other.path} runs each time in PHP, and once in Python: make it a function"
            here.todo(node.at, "include", reason)
        mine = here.scope.usage
        usage = find_usage(list(other.file.statements))
        for name, events in usage.events.items():
            is_read_first = bool(events) and events[0].what == "read" and name.isidentifier()
            if is_read_first and mine.is_set(name) and name not in theirs.scope.kinds:
                reason = f"{other.path} reads ${name} of this file: make it a function"
                here.todo(node.at, "include", reason)

    def _import_variables(
        self, node: Special, other: Module, theirs: Context, here: Context
    ) -> None:
        """Import the variables that a file sets and this one uses, or run it."""
        from .translate.arrays import copied

        used = [name for name in theirs.scope.kinds if name in here.scope.usage.events]
        if used:
            aliases = []
            for name in used:
                here.learn(name, theirs.scope.kinds[name])
                their_name, mine = theirs.variable(name), here.variable(name)
                aliases.append(ast.alias(their_name, mine if mine != their_name else None))
            if other.is_quiet and here.scope.function is None:
                here.imports |= {(other.name, each.name, each.asname or "") for each in aliases}
            else:
                here.body.append(ast.ImportFrom(other.name, aliases, 0))
        elif not other.is_quiet:
            run = here.use("importlib", "import_module")
            here.body.append(ast.Expr(ast.Call(run, [ast.Constant(other.name)], [])))
        for name in used:
            if depth := here.scope.usage.changes(name):
                variable = ast.Name(here.variable(name))
                value = copied(Py(variable, theirs.scope.kinds[name]), depth, here)
                here.body.append(python.assign(variable, value.node))

    def _resolve(self, node: Expr, module: Module) -> str | None:
        """Return the path that an expression says, in the folder; None if it is computed."""
        text = self._path(node, module)
        if text is None:
            return None
        folder = PurePosixPath() if text.startswith("/") else module.path.parent
        parts: list[str] = []
        for part in (folder / text.lstrip("/")).parts:
            if part == ".." and not parts:
                return text
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
        owner = self._project.constants.get(name)
        if owner is not None:
            return self._path(owner.constants[name], owner)
        folder = str(module.path.parent).removeprefix(".")
        known = {"__DIR__": f"/{folder}", "__FILE__": f"/{module.path}", "DIRECTORY_SEPARATOR": "/"}
        return known.get(name)

    def _folder(self, node: Call, module: Module) -> str | None:
        first, *more = [item.value for item in node.arguments.items]
        inner = self._path(first, module) if first is not None else None
        levels = more[0].value if more and isinstance(more[0], Literal) else 1
        if inner is None or not isinstance(levels, int):
            return None
        path = PurePosixPath(inner)
        return str([path, *path.parents][min(levels, len(path.parents))])

    # Files that import each other

    def place_imports(self, body: list[ast.stmt], here: Context) -> list[ast.stmt]:
        """Move imports of files that import each other to where they are needed.

        A function then imports what it needs when it is called, and not when the file is.
        """
        circle = self._project.circle_of(self._module)
        at_start = {name for each in body for name in _names_at_start(each)}
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
        return body


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names in a node, also those of its f-strings."""
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield from _WORD.findall(each.id)


def _names_at_start(node: ast.AST) -> Iterator[str]:
    """Yield the names that are read when a module is imported."""
    if isinstance(node, (ast.FunctionDef, ast.Lambda)):
        arguments = node.args
        outside = [*arguments.defaults, *(each for each in arguments.kw_defaults if each)]
        outside += node.decorator_list if isinstance(node, ast.FunctionDef) else [node.body]
        for part in outside:
            yield from _names_at_start(part)
    elif isinstance(node, ast.Name):
        yield from _WORD.findall(node.id)
    elif isinstance(node, ast.AnnAssign):
        yield from _names_at_start(node.value) if node.value is not None else ()
    else:
        for child in ast.iter_child_nodes(node):
            yield from _names_at_start(child)


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
        if isinstance(each, ast.arg) and each.annotation is not None:
            yield from _names(each.annotation)
        elif isinstance(each, ast.FunctionDef) and each.returns is not None:
            yield from _names(each.returns)
