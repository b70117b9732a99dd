"""The names that a converted file uses, and that no converted file defines: a framework's."""

from __future__ import annotations

import ast
import builtins
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from symtable import SymbolTable, symtable
from typing import Literal, TypeAlias

from .context import Context
from .facts import Todo
from .python import annotated, wrap_remark
from .reasons.language import NAMES

Word: TypeAlias = Literal["function", "class", "constant", "variable"]

_KNOWN = frozenset((*dir(builtins), "__file__", "__class__"))
_INSTALLED = frozenset((*sys.stdlib_module_names, "chainpay", "httpx"))


@dataclass(frozen=True, slots=True)
class Undefined:
    """A name that no converted file defines.

    Args:
        name: The name, as the Python uses it.
        kind: What it is, as far as its use says.
        module: The module that it is imported from; empty if it is not imported.
    """

    name: str
    kind: Word
    module: str = ""

    def __str__(self) -> str:
        whole = f"{self.module}.{self.name}" if self.module else self.name
        return f"{whole}()" if self.kind == "function" else whole


def find_undefined(text: str, is_module: Callable[[str], bool]) -> list[Undefined]:
    """Return the names that a program uses, and that nothing defines.

    Args:
        text: The program.
        is_module: Whether a module is one of the converted files.
    """
    tree = ast.parse(text)
    table = symtable(text, "converted", "exec")
    defined = {*_KNOWN, *_assigned(table)}
    types = [each for node in ast.walk(tree) for each in annotated(node)]
    named = {each.id for kind in types for each in ast.walk(kind) if isinstance(each, ast.Name)}
    missing = {*_read(table), *named} - defined
    uses = _Uses(tree)
    made = [Undefined(name, uses.kind(name)) for name in sorted(missing)]
    imports = [
        (node.module, alias)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    ]
    for module, alias in sorted(imports, key=lambda each: (each[0], each[1].name)):
        if module.partition(".")[0] not in _INSTALLED and not is_module(module):
            made.append(Undefined(alias.name, uses.kind(alias.asname or alias.name), module))
    return made


class NamesNote:
    """The note of the names of a file that nothing defines, and no TODO speaks of.

    Args:
        here: The translation of the file.

    Attributes:
        names: The names.
    """

    def __init__(self, here: Context) -> None:
        self._here = here
        self.names: list[Undefined] = []

    def __call__(self, text: str) -> str:
        """Return the file with the note behind its first comment."""
        here, neighbours = self._here, self._here.neighbours
        names = find_undefined(text, neighbours.has_module if neighbours else lambda name: False)
        self.names = [each for each in names if each.name not in here.flagged]
        if here.is_snippet:
            self.names = [each for each in self.names if each.kind != "variable"]
        if not self.names:
            return text
        reason = NAMES.format(", ".join(map(str, self.names)))
        here.notes.insert(0, Todo(1, "names", reason))
        lines = text.splitlines(keepends=True)
        at = len(here.opening) + 1 if here.opening else 0
        remark = [f"# {line}\n" for line in wrap_remark(f"NOTE(names): {reason}")]
        return "".join([*lines[:at], *remark, "\n", *lines[at:]])


def _assigned(table: SymbolTable) -> Iterator[str]:
    """Yield the names that a program defines for all of it."""
    for symbol in table.get_symbols():
        is_own = table.get_type() == "module" or symbol.is_declared_global()
        if is_own and (symbol.is_assigned() or symbol.is_imported()):
            yield symbol.get_name()
    for child in table.get_children():
        yield from _assigned(child)


def _read(table: SymbolTable) -> Iterator[str]:
    """Yield the names that are read, and that are no variables of a function."""
    for symbol in table.get_symbols():
        is_outside = table.get_type() == "module" or symbol.is_global()
        if is_outside and symbol.is_referenced():
            yield symbol.get_name()
    for child in table.get_children():
        yield from _read(child)


class _Uses:
    """How a program uses its names."""

    def __init__(self, tree: ast.Module) -> None:
        self._called: set[str] = set()
        self._bases: set[str] = set()
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id=name)):
                    self._called.add(name)
                case ast.Attribute(value=ast.Name(id=name)):
                    self._bases.add(name)

    def kind(self, name: str) -> Word:
        """Return what a name is."""
        is_capital = name[:1].isupper()
        if is_capital and (name in self._called or name in self._bases or not name.isupper()):
            return "class"
        if is_capital:
            return "constant"
        return "function" if name in self._called else "variable"
