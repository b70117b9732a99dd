"""The stubs in ``chainpay/openapi``: every known path, its verbs, their options and their answers.

* A file is a place in the tree of paths, with everything below that place. Its name is the
  attribute that spells the place. A place with many operations is a folder, and the places below it
  are files. So a type checker that looks at one call reads little.
* Below ``hk`` and ``global`` stand places of ``v3`` once more.
* A known place has only the verbs that exist there. Any other name leads to a plain chain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chainpay.catalog import Operation
from chainpay.catalog.index import PREFIXES
from chainpay.encoding.path import from_attribute, to_attribute

from .stub_calls import answer_type, describe, write_call
from .stub_paths import write_path_stub
from .stub_structures import INDENT, Names, Structures, to_camel_case, write_doc, write_literal

#: A place with more operations is a folder.
_MAX_OPERATIONS = 30
_PACKAGE = "chainpay.openapi"
#: The signatures of a verb differ for mypy and for pyright, which takes one for a redeclaration.
_HEAD = """\
# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

"""
#: The modules that a file may import from, with the names.
_IMPORTS = (
    ("typing", "Any Literal NotRequired TypedDict Unpack overload"),
    ("httpx", "Response"),
    ("typing_extensions", "deprecated"),
    ("chainpay", "Media Promise Sensitive"),
    ("chainpay.chain", "Chain"),
    (f"{_PACKAGE}.base", "MYPY Answer AnyDict Options OptionsV2 Place R Verb XMLAnswer"),
)


class _Node:
    """A place in the tree: the places below it, and the operations of its path."""

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.children: dict[str, _Node] = {}
        self.operations: list[Operation] = []
        self.module = ""  # the module that declares the class of the place
        self.name = ""  # the name of that class

    @property
    def segment(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def attribute(self) -> str:
        return to_attribute(self.segment)

    def child(self, segment: str) -> _Node:
        path = f"{self.path}/{segment}" if self.path else segment
        return self.children.setdefault(segment, _Node(path))

    def describe(self) -> str:
        """Return what an editor shows at the attribute: the titles of the operations."""
        return "\n".join(f"{known.method} {known.title}" for known in self.operations)

    def all_operations(self) -> Iterator[Operation]:
        for node in self.all_places():
            yield from node.operations

    def all_places(self) -> Iterator[_Node]:
        """Yield the places with operations, from this one on."""
        if self.operations:
            yield self
        for child in self.children.values():
            yield from child.all_places()


def write_stubs(operations: Iterable[Operation]) -> dict[str, str]:
    """Return the texts of the files, by their path in ``chainpay/openapi``.

    Args:
        operations: The operations of the catalog.
    """
    files: dict[str, str] = {}
    root = _build_tree(operations)
    for node in root.children.values():
        _write_files(node, _PACKAGE, files)
    files["paths/__init__.pyi"] = write_path_stub([*dict.fromkeys(root.all_places())])
    return files


def _build_tree(operations: Iterable[Operation]) -> _Node:
    root = _Node()
    for operation in operations:
        node = root
        for segment in operation.path.split("/"):
            node = node.child(segment or "{empty}")
        node.operations.append(operation)
    for prefix in PREFIXES:
        for segment, place in root.child("v3").children.items():
            if all(known.host.endswith(f"/{prefix}/") for known in place.all_operations()):
                root.child(prefix).child("v3").children[segment] = place
    return root


def _write_files(node: _Node, package: str, files: dict[str, str]) -> None:
    """Add the file of a place, and the files of the places below it."""
    module = f"{package}.{node.attribute}"
    is_root = "/" not in node.path
    is_folder = is_root or sum(1 for _ in node.all_operations()) > _MAX_OPERATIONS
    if is_folder:
        for child in node.children.values():
            if not child.module:  # places of hk and global are declared below v3
                _write_files(child, module, files)
    path = module.removeprefix(f"{_PACKAGE}.").replace(".", "/")
    files[f"{path}/__init__.pyi" if is_folder else f"{path}.pyi"] = _File(module).write(node)


class _File:
    """One file while it is written.

    Args:
        module: The name of the module.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._names = Names(name for _, names in _IMPORTS for name in names.split())
        self._structures = Structures(self._names)
        self._classes: list[str] = []
        self._place_imports: list[str] = []  # the imports of places that other files declare

    def write(self, node: _Node) -> str:
        """Return the text of the file of a place."""
        self._declare_place(node, "")
        body = "\n".join([*self._classes, *self._structures.declarations()])
        return f"{_HEAD}{self._write_imports(body)}\n{body}"

    def _write_imports(self, body: str) -> str:
        words = set(re.findall(r"\w+", body))
        lines = []
        for module, names in _IMPORTS:
            used = [name for name in names.split() if name in words]
            if used:
                lines.append(f"from {module} import {', '.join(used)}\n")
        return "".join([*lines, *self._place_imports])

    def _declare_place(self, node: _Node, owner: str) -> str:
        """Declare a place, or import it if another file declares it; return the class's name."""
        if node.module:
            name = self._names.reserve(node.name)
            imported = node.name if name == node.name else f"{node.name} as {name}"
            self._place_imports.append(f"from {node.module} import {imported}\n")
            return name
        node.module = self._module
        name = node.name = self._names.reserve(f"{owner}{to_camel_case(node.segment)}")
        lines = [f"class {name}(Place):", write_doc(node.path, INDENT)]
        index = len(self._classes)  # the class of a place stands before the classes that it needs
        for operation in node.operations:
            lines += self._write_verb(operation, name)
        items = []
        for segment, child in node.children.items():
            child_name = self._declare_place(child, name)
            if from_attribute(child.attribute) == segment:
                lines += _write_property(child.attribute, child_name, child.describe())
            else:
                items.append((segment, child_name))
        self._classes.insert(index, "\n".join([*lines, *_write_items(items)]) + "\n")
        return name

    def _write_verb(self, operation: Operation, owner: str) -> Iterator[str]:
        verb = operation.method.lower()
        name = self._names.reserve(f"{owner}{verb.capitalize()}")
        self._classes.append(write_call(operation, name, self._names, self._structures))
        answer = answer_type(operation, name, self._structures)
        deprecated = operation.title if operation.is_old else ""
        yield from _write_property(verb, f"{name}[{answer}]", describe(operation), deprecated)
        for asynchronous in (f"{verb}_async", f"{verb}Async"):
            promise = f"{name}[Promise[{answer}]]"
            yield from _write_property(asynchronous, promise, operation.title, deprecated)


def _write_property(name: str, type_: str, doc: str = "", deprecated: str = "") -> Iterator[str]:
    yield f"{INDENT}@property"
    if deprecated:
        yield f"{INDENT}@deprecated({write_literal(deprecated)})"
    yield f"{INDENT}def {name}(self) -> {type_}:{'' if doc else ' ...'}"
    if doc:
        yield write_doc(doc, INDENT * 2)


def _write_items(items: list[tuple[str, str]]) -> Iterator[str]:
    """Yield the method that leads to the places whose segments no attribute spells."""
    for segment, name in items:
        yield f"{INDENT}@overload"
        yield f"{INDENT}def __getitem__(  # type: ignore[overload-overlap]"
        yield f"{INDENT}    self, path: Literal[{write_literal(segment)}]"
        yield f"{INDENT}) -> {name}: ..."
    if items:
        yield f"{INDENT}@overload"
        yield f"{INDENT}def __getitem__(self, path: str) -> Chain: ..."
