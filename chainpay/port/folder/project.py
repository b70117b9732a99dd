"""A folder of PHP: its files are converted together, for each needs what the others define."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePosixPath
from typing import TypeVar

from .. import python
from ..context import Context
from ..conversion import Conversion, Converted, Survey, read
from ..facts import ClassFacts, FunctionFacts
from ..kinds import Kind, join
from ..options import Options
from ..reasons.language import PHP_NAMES
from ..refusal import Refusal
from ..report.faults import guarded
from .folder import Folder, short
from .modules import Module
from .neighbours import ModuleNeighbours

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Takes the number of steps that are done, and that of all."""


@dataclass(frozen=True, slots=True)
class ConvertedFolder:
    """A converted folder.

    Args:
        files: The converted files, by their paths.
        modules: The names of their modules.
        refusals: The files that are not converted.
        more: Further modules, by their names.
    """

    files: dict[PurePosixPath, Converted]
    modules: dict[PurePosixPath, str]
    refusals: dict[PurePosixPath, Refusal]
    more: dict[str, str] = field(default_factory=dict)


def convert_folder(
    files: Mapping[PurePosixPath, bytes],
    options: Options | None = None,
    progress: Progress | None = None,
) -> ConvertedFolder:
    """Return the files of a folder as modules that import each other.

    Args:
        files: The contents of the files, by their paths in the folder.
        options: How they are converted.
        progress: Gets how far it is.

    Raises:
        Refusal: Two files would be one module.
        ImportError: The extra ``port`` is not installed.
    """
    return Project(files, options or Options(), progress or (lambda done, steps: None)).convert()


class Project(Folder):
    """The conversion of a folder.

    Args:
        files: The contents of the files, by their paths in the folder.
        options: How they are converted.
        progress: Gets how far it is.
    """

    def __init__(
        self, files: Mapping[PurePosixPath, bytes], options: Options, progress: Progress
    ) -> None:
        super().__init__(files)
        self._files, self._options, self._progress = files, options, progress
        self._refusals: dict[PurePosixPath, Refusal] = {}
        self._done = 0
        self._functions: dict[str, Module] = {}

    def convert(self) -> ConvertedFolder:
        """Convert all files."""
        for path, data in self._files.items():
            self._attempt(path, partial(self._read, path, data))
        self._index()
        survey = Survey([each for m in self.modules.values() for each in m.file.statements])
        for module in self.modules.values():
            neighbours = ModuleNeighbours(self, module)
            conversion = Conversion(module.file, self._options, neighbours, survey)
            self.conversions[module.name] = conversion
        for _ in range(2):  # what a class inherits may be declared in a file that comes later
            for name in [*self.modules]:
                self._attempt(self.modules[name].path, self.conversions[name].declare)
            self._share()
        learns = True
        while learns:  # a file may learn something of one that has come to its end
            self._share()
            modules = [*self.modules.values()]
            more = [self._attempt(m.path, self.conversions[m.name].learn) for m in modules]
            learns = any(more)
        converted = {}
        for module in [*self.modules.values()]:
            done = self._attempt(module.path, self.conversions[module.name].finish)
            if done is not None:
                converted[module.path] = done
        return ConvertedFolder(converted, self.names, self._refusals, self._write_names())

    def _write_names(self) -> dict[str, str]:
        """Return the text of that module, if one of the files imports it."""
        name = self.names_module
        imports = {each for c in self.conversions.values() for each, _, _ in c.here.imports}
        if name not in imports:
            return {}
        tables: tuple[dict[str, str], ...] = ({}, {})
        for module in self.modules.values():
            table = tables[0 if module.is_quiet else 1]
            table |= dict.fromkeys(module.names(), module.name)
        values = [
            ast.Dict([*map(ast.Constant, t)], [*map(ast.Constant, t.values())]) for t in tables
        ]
        text = ast.Constant(str(PHP_NAMES))
        body: list[ast.stmt] = [
            ast.Expr(text),
            ast.ImportFrom("chainpay.php", [ast.alias("compat", "php")], 0),
            ast.Expr(python.call("php.autoload", *values[: 2 if tables[1] else 1])),
        ]
        return {name: python.render(body, python.Comments())}

    def _attempt(self, path: PurePosixPath, step: Callable[[], T]) -> T | None:
        """Take a step for a file; a refusal of it takes it out."""
        self._done += 1
        self._progress(self._done, 8 * len(self._files))
        try:
            with guarded(str(path)):
                return step()
        except Refusal as refusal:
            self._refusals[path] = refusal
            self.modules.pop(self.names[path], None)
            return None

    def _read(self, path: PurePosixPath, data: bytes) -> None:
        module = Module(path, self.names[path], read(data, str(path), self._options))
        self.modules[module.name] = module

    def _index(self) -> None:
        counts: Counter[str] = Counter()
        for module in self.modules.values():
            self.classes |= dict.fromkeys(module.classes, module)
            self._functions |= dict.fromkeys(module.functions, module)
            for name in module.constants:
                self.constants.setdefault(name, module)
            counts.update(short(full) for full in module.classes)
        self.ambiguous = {name for name, count in counts.items() if count > 1}

    # What files know of each other

    def _share(self) -> None:
        """Let each file see the classes and functions of the others, as far as they are known."""
        self._share_properties()
        has_errors = any(each.facts.has_errors for each in self.conversions.values())
        calls_by_name = any(each.facts.calls_by_name for each in self.conversions.values())
        for conversion in self.conversions.values():
            conversion.facts.has_errors = has_errors
            conversion.facts.calls_by_name = calls_by_name
        exported = {
            full: self._export_class(full, module, facts)
            for full, module in self.classes.items()
            if (facts := self._own_facts(full, module)) is not None
        }
        for module in self.modules.values():
            classes = self.conversions[module.name].facts.classes
            for full, facts in exported.items():
                if self.classes[full] is not module:
                    known = classes.get(facts.name.lower())
                    properties = facts.properties if known is None else known.properties
                    classes[facts.name.lower()] = replace(facts, properties=properties)
            self._share_functions(module)

    def _own_facts(self, full: str, module: Module) -> ClassFacts | None:
        return self.conversions[module.name].facts.classes.get(short(full))

    def _share_properties(self) -> None:
        """Any file may set a property: what it is, is what all of them know."""
        for full, owner in self.classes.items():
            tables = []
            for module in self.modules.values():
                key = short(full) if owner is module else self.name_of(full).lower()
                facts = self.conversions[module.name].facts.classes.get(key)
                if facts is not None:
                    tables.append((module, facts.properties))
            joined: dict[str, Kind] = {}
            for module, table in tables:
                for name, kind in table.items():
                    joined[name] = join(joined.get(name), self._outside(kind, module))
            for module, table in tables:
                table.update({name: self._inside(kind, module) for name, kind in joined.items()})

    def _export_class(self, full: str, module: Module, facts: ClassFacts) -> ClassFacts:
        methods = {name: self._export(each, module) for name, each in facts.methods.items()}
        properties = {n: self._outside(kind, module) for n, kind in facts.properties.items()}
        return replace(
            facts,
            name=self.name_of(full),
            methods=methods,
            properties=properties,
            relatives=[self._outer_name(each, module).lower() for each in facts.relatives],
            parent=self._outer_name(facts.parent, module),
            module=module.name,
        )

    def _export(self, facts: FunctionFacts, module: Module) -> FunctionFacts:
        returns = None if facts.returns is None else self._outside(facts.returns, module)
        return replace(facts, returns=returns, arguments=[])

    def _outer_name(self, name: str, module: Module) -> str:
        """Return the name by which others know a class that a file knows by this name."""
        whole = next((full for full in module.classes if short(full) == name.lower()), "")
        return self.name_of(whole) if whole else name

    def _inner_name(self, name: str, module: Module) -> str:
        owned = {self.name_of(full): module.classes[full].name for full in module.classes}
        return owned.get(name, name)

    def _outside(self, kind: Kind, module: Module) -> Kind:
        """Return a kind of a file as others know it."""
        if not self.ambiguous:
            return kind
        return _rename(kind, lambda name: self._outer_name(name, module))

    def _inside(self, kind: Kind, module: Module) -> Kind:
        if not self.ambiguous:
            return kind
        return _rename(kind, lambda name: self._inner_name(name, module))

    def _share_functions(self, module: Module) -> None:
        """A file sees the functions of others that it calls."""
        conversion = self.conversions[module.name]
        own = {short(full) for full in module.functions}
        for written in module.called:
            full = self._function_name(written, conversion.here)
            other = self._functions.get(full)
            name = short(written).lower()
            if other is None or other is module or name in own:
                continue
            facts = self.conversions[other.name].facts.functions[short(full)]
            exported = self._export(facts, other)
            conversion.facts.functions[name] = replace(exported, module=other.name)

    def _function_name(self, written: str, here: Context) -> str:
        """Return PHP's whole name of a function that is called, in lower case."""
        if "\\" in written:
            return here.resolve(written).lower()
        used = here.uses_functions.get(written.lower(), "").lower()
        inside = f"{here.namespace}\\{written}".lower()
        return next((each for each in (used, inside) if each in self._functions), written.lower())


def _rename(kind: Kind, name: Callable[[str], str]) -> Kind:
    """Return a kind with other names of classes."""
    item = None if kind.item is None else _rename(kind.item, name)
    fields = tuple((key, _rename(each, name)) for key, each in kind.fields)
    owner = name(kind.owner) if kind.name in ("object", "enum") else kind.owner
    return replace(kind, item=item, fields=fields, owner=owner)
