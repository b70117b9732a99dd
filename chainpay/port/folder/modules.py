"""The modules that a folder of PHP becomes: their names, and what each file defines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from unicodedata import normalize

from ..nodes import walk
from ..python.identifiers import module_part
from ..reasons.sources import SAME_MODULE
from ..refusal import Refusal
from ..syntax import (
    Assign,
    Call,
    ClassDeclaration,
    ConstantDeclaration,
    Expr,
    ExpressionStatement,
    File,
    Function,
    Literal,
    Name,
    Namespace,
    Node,
    Nothing,
    Return,
    Special,
    Use,
)

_CALLABLE = re.compile(r"\\?[A-Za-z_]\w*(\\\w+)*")


@dataclass(slots=True)
class Module:
    """A file of a folder.

    Args:
        path: Its path in the folder.
        name: The module that it becomes: ``app.Services.Pay``.
        file: Its nodes.
        classes: Its classes, by PHP's whole names in lower case.
        functions: Its functions, by PHP's whole names in lower case.
        constants: The values of its constants.
        called: The functions that it calls, as written.
        is_quiet: It only defines: it makes no difference when it runs.
    """

    path: PurePosixPath
    name: str
    file: File
    classes: dict[str, ClassDeclaration] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    constants: dict[str, Expr] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)
    is_quiet: bool = True

    def __post_init__(self) -> None:
        namespace = ""
        for each in self.file.statements:
            if isinstance(each, Namespace):
                namespace = f"{each.name}\\".removeprefix("\\")
            self.is_quiet = self.is_quiet and _is_quiet(each)
            for node in walk(each):
                self._note(node, namespace, is_top=node is each)

    def names(self) -> Iterator[str]:
        """Yield PHP's whole names of what it has; a function's name ends with ``()``."""
        for full, declared in self.classes.items():
            yield f"{self._spell(full)}{declared.name}"
        for full, function in self.functions.items():
            yield f"{self._spell(full)}{function.name}()"
        yield from self.constants

    def _spell(self, full: str) -> str:
        """Return the namespace of a whole name, as it is written."""
        above = full.rpartition("\\")[0]
        spaces = [each for each in self.file.statements if isinstance(each, Namespace)]
        return next((f"{each.name}\\" for each in spaces if each.name.lower() == above), "")

    def _note(self, node: Node, namespace: str, is_top: bool) -> None:
        match node:
            case ClassDeclaration() if node.name:
                self.classes[f"{namespace}{node.name}".lower()] = node
            case Function() if is_top:
                self.functions[f"{namespace}{node.name}".lower()] = node
            case ConstantDeclaration() if is_top and node.value is not None:
                self.constants[node.name] = node.value
            case Call(function=Name()):
                self._note_call(node)
            case Literal(value=str() as text) if _CALLABLE.fullmatch(text):
                self.called.add(text)  # perhaps a function by its name

    def _note_call(self, node: Call) -> None:
        assert isinstance(node.function, Name)
        self.called.add(node.function.text)
        if node.function.text.lower().removeprefix("\\") != "define":
            return
        name, value = [*(item.value for item in node.arguments.items), None, None][:2]
        if isinstance(name, Literal) and value is not None:
            self.constants[str(name.value)] = value


def _is_quiet(statement: Node) -> bool:
    if isinstance(statement, ExpressionStatement):
        value = statement.value
        is_definition = isinstance(value, Call) and isinstance(value.function, Name)
        return (
            isinstance(value, Assign)
            or (is_definition and value.function.text in ("define", "error_reporting", "ini_set"))  # type: ignore[union-attr]
            or (isinstance(value, Special) and value.word == "include")
        )
    quiet = (Namespace, Use, Function, ClassDeclaration, ConstantDeclaration, Return, Nothing)
    return isinstance(statement, quiet)


def name_modules(paths: Iterable[PurePosixPath]) -> dict[PurePosixPath, str]:
    """Return the names of the modules that files become.

    Raises:
        Refusal: Two files would be one module.
    """
    paths = [*paths]
    folders = {folder for path in paths for folder in path.parents}
    names = {path: _name(path, folders) for path in paths}
    counts = Counter(name.casefold() for name in names.values())
    for path, name in names.items():
        if counts[name.casefold()] > 1:
            reason = SAME_MODULE.format(name.replace(".", "/"))
            raise Refusal(str(path), 0, 0, "output", reason)
    return names


def _name(path: PurePosixPath, folders: set[PurePosixPath]) -> str:
    stem = path.with_suffix("")
    parts = [_identifier(part) for part in stem.parts]
    if stem in folders:  # config.php beside the folder config
        parts[-1] += "_"
    return ".".join(parts)


def _identifier(text: str) -> str:
    name = normalize("NFKC", re.sub(r"\W", "_", text))
    return module_part(f"_{name}" if name[:1].isdigit() else name)
