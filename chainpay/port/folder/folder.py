"""The files of a folder of PHP, and what each has, while they are converted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import PurePosixPath

from ..conversion import Conversion
from .modules import Module, name_modules


class Folder:
    """The files of a folder.

    Args:
        files: The contents of the files, by their paths in the folder.

    Attributes:
        names: The names of the modules, by the paths of all files.
        modules: The files that are PHP, by the names of their modules.
        conversions: Their conversions.
        classes: The file of each class, by PHP's whole names in lower case.
        constants: The file of each constant.
        included: The modules that a module includes.
        ambiguous: The short names that several classes have.
    """

    def __init__(self, files: Mapping[PurePosixPath, bytes]) -> None:
        self.names = name_modules(files)
        self.modules: dict[str, Module] = {}
        self.conversions: dict[str, Conversion] = {}
        self.classes: dict[str, Module] = {}
        self.constants: dict[str, Module] = {}
        self.included: defaultdict[str, set[str]] = defaultdict(set)
        self.ambiguous: set[str] = set()
        self._circles: dict[str, set[str]] | None = None

    @property
    def names_module(self) -> str:
        """The module that says which modules have what, for names that are computed."""
        return "php_names" if "php_names" not in self.names.values() else "php_names_"

    def find_file(self, path: str) -> Module | None:
        """Return the file with a path in the folder."""
        return next((m for m in self.modules.values() if str(m.path) == path), None)

    def name_of(self, full: str) -> str:
        """Return the name by which other files know a class.

        It is the short one, if only one class has that.
        """
        declared = self.classes[full].classes[full].name
        return full.replace("\\", "_") if declared.lower() in self.ambiguous else declared

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
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        new = edges.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return reached


def short(full: str) -> str:
    """Return the last part of PHP's whole name."""
    return full.rpartition("\\")[2]
