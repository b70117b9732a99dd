"""The head of the output: its imports, and where its folder is."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from . import python
from .context import Context
from .python import annotated

_STANDARD = frozenset(
    (
        *("atexit", "os", "sys", "time", "math", "enum", "types", "json", "traceback"),
        *("importlib", "pathlib", "typing"),
    )
)
_INSTALLED = ("chainpay", "httpx")
#: Modules, each with its items and their names here; a module itself has neither.
Group: TypeAlias = "dict[str, set[tuple[str, str]]]"


def write_head(here: Context, body: list[ast.stmt]) -> list[ast.stmt]:
    """Return the imports of a body: Python's own, then what is installed, then the shop's."""
    depth = here.neighbours.depth if here.neighbours is not None else 0
    if depth:
        here.imports |= {("sys", "", ""), ("pathlib", "Path", "")}
    _import_types(here, body)
    head: list[ast.stmt] = []
    if ("__future__", "annotations", "") in here.imports:
        head += [ast.ImportFrom("__future__", [ast.alias("annotations")], 0), here.comments.blank()]
        here.imports.discard(("__future__", "annotations", ""))
    for number, group in enumerate(_group_imports(here)):
        if number == 2 and depth:
            head += [*_find_folder(depth), here.comments.blank()]
        if group:
            head += [*_write_imports(group), here.comments.blank()]
    if here.typed:
        head += [ast.If(ast.Name("TYPE_CHECKING"), here.typed, []), here.comments.blank()]
    if here.needs_folder:
        path = python.call("os.path.realpath", ast.Name("__file__"))
        head.append(python.assign(ast.Name("HERE"), python.call("os.path.dirname", path)))
        head.append(here.comments.blank())
    return head


def _import_types(here: Context, body: list[ast.stmt]) -> None:
    """Import what only annotations name for them alone: PHP loads no class for a type."""
    annotations = [each for part in body for node in ast.walk(part) for each in annotated(node)]
    types, every = Counter(_names(annotations)), Counter(_names(body))
    only: Group = {}
    for module, item, alias in sorted(here.imports):
        name = alias or item
        is_here = here.neighbours is not None and here.neighbours.has_module(module)
        is_foreign = module.partition(".")[0] not in (*_STANDARD, *_INSTALLED, "__future__")
        if is_foreign and not is_here and types[name] and types[name] == every[name]:
            here.imports.discard((module, item, alias))
            only.setdefault(module, set()).add((item, alias))
    if only:
        here.imports.add(("typing", "TYPE_CHECKING", ""))
        here.typed += _write_imports(only)


def _names(nodes: Iterable[ast.AST]) -> Iterator[str]:
    return (each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name))


def _group_imports(here: Context) -> tuple[Group, ...]:
    groups: tuple[Group, ...] = ({}, {}, {})
    for module, item, alias in here.imports:
        first = module.partition(".")[0]
        index = 0 if first in _STANDARD else 1 if first in _INSTALLED else 2
        groups[index].setdefault(module, set()).add((item, alias))
    return groups


def _write_imports(group: Group) -> list[ast.stmt]:
    plain = sorted(module for module, items in group.items() if ("", "") in items)
    made: list[ast.stmt] = [ast.Import([ast.alias(module)]) for module in plain]
    for module in sorted(group):
        items = sorted(item for item in group[module] if item[0])
        if items:
            names = [ast.alias(item, alias or None) for item, alias in items]
            made.append(ast.ImportFrom(module, names, 0))
    return made


def _find_folder(depth: int) -> list[ast.stmt]:
    """Return what lets a program import the modules of its folder, as PHP's autoloader does."""
    file = python.method(python.call("Path", ast.Name("__file__")), "resolve")
    folder = python.subscript(ast.Attribute(file, "parents"), ast.Constant(depth))
    return [
        ast.Expr(python.call("sys.path.insert", ast.Constant(0), python.call("str", folder))),
    ]
