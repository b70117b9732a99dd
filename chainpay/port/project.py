"""A folder of PHP: its files are converted together, for each needs what the others define."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath
from typing import TypeVar

from .context import ClassFacts, FunctionFacts, Options
from .conversion import Conversion, Converted
from .faults import guarded
from .kinds import UNKNOWN, Kind
from .modules import Module, name_modules
from .neighbours import ModuleNeighbours
from .parser import parse
from .refusal import Refusal
from .syntax import TraitUse

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
    """

    files: dict[PurePosixPath, Converted]
    modules: dict[PurePosixPath, str]
    refusals: dict[PurePosixPath, Refusal]


def convert_folder(
    files: Mapping[PurePosixPath, bytes],
    options: Options | None = None,
    progress: Progress | None = None,
) -> ConvertedFolder:
    """Return the files of a folder as modules that import each other.

    Args:
        files: The contents of the files, by their paths in the folder.
        options: How they are converted.
        progress: Is told how far it is.

    Raises:
        Refusal: Two files would be one module.
        ImportError: The extra ``port`` is not installed.
    """
    return Project(files, options or Options(), progress or (lambda done, steps: None)).convert()


class Project:
    """The files of a folder while they are converted.

    Args:
        files: The contents of the files, by their paths in the folder.
        options: How they are converted.
        progress: Is told how far it is.

    Attributes:
        modules: The files that are PHP, by the names of their modules.
        conversions: Their conversions.
        classes: The file of each class, by PHP's whole names in lower case.
        constants: The file of each constant.
        included: The modules that a module includes.
    """

    def __init__(
        self, files: Mapping[PurePosixPath, bytes], options: Options, progress: Progress
    ) -> None:
        self._files, self._options, self._progress = files, options, progress
        self._names = name_modules(files)
        self._refusals: dict[PurePosixPath, Refusal] = {}
        self._done = 0
        self.modules: dict[str, Module] = {}
        self.conversions: dict[str, Conversion] = {}
        self.classes: dict[str, Module] = {}
        self.constants: dict[str, Module] = {}
        self.included: defaultdict[str, set[str]] = defaultdict(set)
        self._functions: dict[str, Module] = {}
        self._ambiguous: set[str] = set()
        self._circles: dict[str, set[str]] | None = None

    def convert(self) -> ConvertedFolder:
        """Convert all files."""
        for path, data in self._files.items():
            self._attempt(path, partial(self._read, path, data))
        self._index()
        waiting = {*self.modules}
        while waiting:
            self._share()
            waiting = {name for name in waiting if self._learn(name)}
        converted = {}
        for module in [*self.modules.values()]:
            done = self._attempt(module.path, self.conversions[module.name].finish)
            if done is not None:
                converted[module.path] = done
        return ConvertedFolder(converted, self._names, self._refusals)

    def _attempt(self, path: PurePosixPath, step: Callable[[], T]) -> T | None:
        """Take a step for a file; a refusal of it takes it out."""
        self._done += 1
        self._progress(self._done, 6 * len(self._files))
        try:
            with guarded(str(path)):
                return step()
        except Refusal as refusal:
            self._refusals[path] = refusal
            self.modules.pop(self._names[path], None)
            return None

    def _read(self, path: PurePosixPath, data: bytes) -> None:
        module = Module(path, self._names[path], parse(data, str(path)))
        neighbours = ModuleNeighbours(self, module)
        self.modules[module.name] = module
        self.conversions[module.name] = Conversion(module.file, self._options, neighbours)

    def _learn(self, name: str) -> bool:
        if name not in self.modules:
            return False
        return bool(self._attempt(self.modules[name].path, self.conversions[name].learn))

    def _index(self) -> None:
        counts: Counter[str] = Counter()
        for module in self.modules.values():
            self.classes |= dict.fromkeys(module.classes, module)
            self._functions |= dict.fromkeys(module.functions, module)
            for name in module.constants:
                self.constants.setdefault(name, module)
            counts.update(short(full) for full in module.classes)
        self._ambiguous = {name for name, count in counts.items() if count > 1}

    def find_file(self, path: str) -> Module | None:
        """Return the file with a path in the folder."""
        return next((m for m in self.modules.values() if str(m.path) == path), None)

    # What files know of each other

    def _share(self) -> None:
        """Let each file see the classes and functions of the others, as far as they are known."""
        exported = {
            full: self._export_class(full, module)
            for full, module in self.classes.items()
            if self._facts_of(full, module) is not None
        }
        for module in self.modules.values():
            facts = self.conversions[module.name].facts
            own = {short(full) for full in module.classes}
            for full, other in self.classes.items():
                key = self._key(full)
                if other is not module and key not in own and full in exported:
                    facts.classes[key] = exported[full]
            self._share_aliases(module, exported, own)
            self._share_functions(module)

    def _facts_of(self, full: str, module: Module) -> ClassFacts | None:
        return self.conversions[module.name].facts.classes.get(short(full))

    def _key(self, full: str) -> str:
        """Return the name by which files see a class: the short one, if only one class has it."""
        return full if short(full) in self._ambiguous else short(full)

    def _export_class(self, full: str, module: Module) -> ClassFacts:
        facts = self._facts_of(full, module)
        assert facts is not None
        methods = {name: self._export(each) for name, each in facts.methods.items()}
        properties = {name: self._clean(kind) for name, kind in facts.properties.items()}
        relatives = self._relatives(full, module)
        return replace(
            facts,
            methods=methods,
            properties=properties,
            relatives=relatives,
            parent=relatives[0] if facts.parent else "",
            module=module.name,
        )

    def _export(self, facts: FunctionFacts) -> FunctionFacts:
        returns = None if facts.returns is None else self._clean(facts.returns)
        return replace(facts, returns=returns, arguments=[])

    def _clean(self, kind: Kind) -> Kind:
        """Return a kind without classes whose short name is that of two."""
        if kind.owner.lower() in self._ambiguous:
            return UNKNOWN
        item = None if kind.item is None else self._clean(kind.item)
        fields = tuple((name, self._clean(each)) for name, each in kind.fields)
        return replace(kind, item=item, fields=fields)

    def _relatives(self, full: str, module: Module) -> list[str]:
        """Return the keys of a class's parent and traits."""
        node = module.classes[full]
        uses = [name for each in node.members if isinstance(each, TraitUse) for name in each.names]
        names = [*([node.parent] if node.parent else []), *uses]
        return [self._key(self._whole_name(each.text, full, module)) for each in names]

    def _whole_name(self, written: str, full: str, module: Module) -> str:
        here = self.conversions[module.name].here
        resolved = here.resolve(written)
        inside = full.rpartition("\\")[0]
        if resolved == written and inside:
            resolved = f"{inside}\\{resolved}"
        return resolved.lower().removeprefix("\\")

    def _share_aliases(
        self, module: Module, exported: dict[str, ClassFacts], own: set[str]
    ) -> None:
        """A file sees a class under the name of its ``use``, and those of its namespace."""
        conversion = self.conversions[module.name]
        inside = {full.rpartition("\\")[0] for full in module.classes}
        names = dict(conversion.here.uses)
        names |= {short(f): f for f in exported if f.rpartition("\\")[0] in inside and "\\" in f}
        for alias, full in names.items():
            key = full.lower().removeprefix("\\")
            if key in exported and alias not in own and self.classes[key] is not module:
                conversion.facts.classes[alias] = exported[key]

    def _share_functions(self, module: Module) -> None:
        conversion = self.conversions[module.name]
        namespace = f"{conversion.here.namespace}\\".lower().removeprefix("\\")
        own = {short(full) for full in module.functions}
        for full, other in self._functions.items():
            name = short(full)
            uses = conversion.here.uses_functions
            visible = {name, f"{namespace}{name}", uses.get(name, "").lower()}
            facts = self.conversions[other.name].facts.functions.get(name)
            if other is module or name in own or full not in visible or facts is None:
                continue
            conversion.facts.functions[name] = replace(self._export(facts), module=other.name)

    # Files that import each other

    def circle_of(self, module: Module) -> set[str]:
        """Return the modules that import a module, and that it imports, in any number of steps."""
        if self._circles is None:
            edges = {
                name: ({each for each, _, _ in c.here.imports} | self.included[name])
                & self.modules.keys()
                for name, c in self.conversions.items()
            }
            reached = {name: _reach(name, edges) for name in edges}
            self._circles = {
                name: {each for each in reached[name] if name in reached.get(each, ())}
                for name in edges
            }
        return self._circles[module.name] - {module.name}


def _reach(start: str, edges: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = edges.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


def short(full: str) -> str:
    """Return the last part of PHP's whole name."""
    return full.rpartition("\\")[2]
