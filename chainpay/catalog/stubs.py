"""The stubs of ``chainpay.openapi``: every known path, its verbs, and what they take and answer.

A file is a place of the tree of paths, named as the chain is spelled, with all that is below it; a
place with many operations is a folder, and its children are the files. So a tool that looks at one
call reads little. Below ``hk`` and ``global`` stand places that ``v3`` has.

A known place has those verbs that exist; any other name leads to a plain chain, as ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..encoding.path import from_attribute, to_attribute
from .index import PREFIXES
from .model import Operation
from .stubs_calls import answer, call, described
from .stubs_structures import INDENT, Names, Structures, camel, doc, quoted

__all__ = ["stubs"]

#: How many operations a file has at most, if they can be split.
_MOST = 30
_PACKAGE = "chainpay.openapi"
#: A verb has signatures for mypy and for others, where pyright sees one that hides another.
_HEAD = """\
# Written by `python -m chainpay.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

"""
#: What a file may need, and from where.
_IMPORTS = (
    ("typing", "Any Literal NotRequired TypedDict Unpack overload"),
    ("httpx", "Response"),
    ("typing_extensions", "deprecated"),
    ("chainpay", "Media Promise Sensitive"),
    ("chainpay.chain", "Chain"),
    (f"{_PACKAGE}.base", "MYPY Answer Options OptionsV2 Place R Verb XMLAnswer"),
)


class _Node:
    """A place: what is below it, and the operations that end at it."""

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.below: dict[str, _Node] = {}
        self.operations: list[Operation] = []
        self.module = ""  # where its class is declared …
        self.name = ""  # … and how that is called

    @property
    def segment(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def attribute(self) -> str:
        return to_attribute(self.segment)

    def child(self, part: str) -> _Node:
        path = f"{self.path}/{part}" if self.path else part
        return self.below.setdefault(part, _Node(path))

    def all(self) -> Iterator[Operation]:
        yield from self.operations
        for below in self.below.values():
            yield from below.all()


def stubs(operations: Iterable[Operation]) -> dict[str, str]:
    """Return the files of the stubs, by their path in ``chainpay/openapi``.

    Args:
        operations: The operations of the catalog.
    """
    files: dict[str, str] = {}
    for node in _tree(operations).below.values():
        _write(node, _PACKAGE, files)
    return files


def _tree(operations: Iterable[Operation]) -> _Node:
    root = _Node()
    for operation in operations:
        node = root
        for part in operation.path.split("/"):
            node = node.child(part or "{empty}")
        node.operations.append(operation)
    for prefix in PREFIXES:
        for part, place in root.child("v3").below.items():
            if all(operation.host.endswith(f"/{prefix}/") for operation in place.all()):
                root.child(prefix).child("v3").below[part] = place
    return root


def _write(node: _Node, package: str, files: dict[str, str]) -> None:
    """Add the file of a place, and those of the places below it."""
    module = f"{package}.{node.attribute}"
    is_root = "/" not in node.path
    is_folder = is_root or sum(1 for _ in node.all()) > _MOST
    if is_folder:
        for below in node.below.values():
            if not below.module:  # hk and global have places of v3
                _write(below, module, files)
    path = module.removeprefix(f"{_PACKAGE}.").replace(".", "/")
    files[f"{path}/__init__.pyi" if is_folder else f"{path}.pyi"] = _File(module).text(node)


class _File:
    """One file as it is written.

    Args:
        module: Its name as a module.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._names = Names(name for _, names in _IMPORTS for name in names.split())
        self._structures = Structures(self._names)
        self._classes: list[str] = []
        self._others: list[str] = []  # the imports of other files' places

    def text(self, node: _Node) -> str:
        """Return the file of a place."""
        self._place(node, "")
        body = "\n".join([*self._classes, *self._structures.declarations()])
        return f"{_HEAD}{self._imported(body)}\n{body}"

    def _imported(self, body: str) -> str:
        words = set(re.findall(r"\w+", body))
        lines = []
        for module, names in _IMPORTS:
            used = [name for name in names.split() if name in words]
            if used:
                lines.append(f"from {module} import {', '.join(used)}\n")
        return "".join([*lines, *self._others])

    def _place(self, node: _Node, owner: str) -> str:
        """Declare a place unless another file has, and return its name."""
        if node.module:
            name = self._names.give(node.name)
            known = node.name if name == node.name else f"{node.name} as {name}"
            self._others.append(f"from {node.module} import {known}\n")
            return name
        node.module = self._module
        name = node.name = self._names.give(f"{owner}{camel(node.segment)}")
        lines = [f"class {name}(Place):", doc(node.path, INDENT)]
        at = len(self._classes)  # a place stands before what it needs
        for operation in node.operations:
            lines += self._verb(operation, name)
        literal = []
        for part, below in node.below.items():
            kind = self._place(below, name)
            if from_attribute(below.attribute) == part:
                lines += _property(below.attribute, kind)
            else:
                literal.append((part, kind))
        self._classes.insert(at, "\n".join([*lines, *_items(literal)]) + "\n")
        return name

    def _verb(self, operation: Operation, owner: str) -> Iterator[str]:
        verb = operation.method.lower()
        name = self._names.give(f"{owner}{verb.capitalize()}")
        self._classes.append(call(operation, name, self._names, self._structures))
        answered = answer(operation, name, self._structures)
        gone = operation.title if operation.is_old else ""
        yield from _property(verb, f"{name}[{answered}]", described(operation), gone)
        for later in (f"{verb}_async", f"{verb}Async"):
            yield from _property(later, f"{name}[Promise[{answered}]]", "", gone)


def _property(name: str, kind: str, about: str = "", gone: str = "") -> Iterator[str]:
    yield f"{INDENT}@property"
    if gone:
        yield f"{INDENT}@deprecated({quoted(gone)})"
    yield f"{INDENT}def {name}(self) -> {kind}:{'' if about else ' ...'}"
    if about:
        yield doc(about, INDENT * 2)


def _items(literal: list[tuple[str, str]]) -> Iterator[str]:
    """Yield how the places are reached that no attribute spells."""
    for part, kind in literal:
        yield f"{INDENT}@overload"
        yield f"{INDENT}def __getitem__(  # type: ignore[overload-overlap]"
        yield f"{INDENT}    self, path: Literal[{quoted(part)}]"
        yield f"{INDENT}) -> {kind}: ..."
    if literal:
        yield f"{INDENT}@overload"
        yield f"{INDENT}def __getitem__(self, path: str) -> Chain: ..."
