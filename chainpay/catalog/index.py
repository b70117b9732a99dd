"""The tree of paths, and where in the data each operation stands.

The index is written by `chainpay.catalog.building` and read at the first question; an operation's
own line is read and parsed when that operation is asked for. Below ``hk`` and ``global`` stand,
once more, the operations that need such a prefix.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from ..encoding.path import from_attribute
from .model import OLD_MARKS, Operation

__all__ = [
    "PREFIXES",
    "Entry",
    "below",
    "children",
    "entries",
    "line",
    "load",
    "match",
    "meant",
    "near",
    "respell",
    "sent_to",
    "unprefixed",
    "variables",
]

#: What may stand at a variable's place: a value, or a variable of any name; no half of one.
_VALUE = re.compile(r"[^{}]+|\{[^{}]+\}")
_FOLDER = Path(__file__).parent / "data"
PREFIXES = ("hk", "global")
"""The path prefixes of base addresses, and the roots that stand for them."""


class Entry(NamedTuple):
    """One operation in the index.

    Attributes:
        method: In capitals.
        path: With its variables, and without a leading slash.
        title: The official name.
        notices: Marks of the official page, such as ``deprecated``.
        host: The base address that it needs; empty if it is the usual one.
        offset: Where its line starts in the data, in bytes.
        length: How long that is, in bytes.
    """

    method: str
    path: str
    title: str
    notices: tuple[str, ...]
    host: str
    offset: int
    length: int

    @property
    def is_old(self) -> bool:
        """Whether it is deprecated, or no longer answered."""
        return not OLD_MARKS.isdisjoint(self.notices)


class _Node:
    """A place in the tree: what stands below it, and the operations that end at it."""

    __slots__ = ("children", "entries")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.entries: list[Entry] = []

    def place(self, parts: Iterable[str], entry: Entry) -> None:
        node = self
        for part in parts:
            node = node.children.setdefault(part or "{empty}", _Node())
        node.entries.append(entry)

    def templates(self) -> Iterator[_Node]:
        return (
            node for part, node in self.children.items() if part[0] == "{" and part != "{empty}"
        )

    def fitting(self, part: str) -> Iterator[_Node]:
        """Yield the nodes below that a part of a path may be: itself, then any variable."""
        literal = self.children.get(part or "{empty}")
        if literal is not None:
            yield literal
        if _VALUE.fullmatch(part):
            yield from (node for node in self.templates() if node is not literal)


def rows(file: str) -> list[list[str]]:
    """Return the rows of a table of the data: the cells of each.

    Args:
        file: The name of the table, such as ``operations.tsv``.
    """
    text = _FOLDER.joinpath(file).read_text("utf-8")
    return [row.split("\t") for row in text.splitlines()]


def line(file: str, offset: int, length: int) -> bytes:
    """Return one line of the data."""
    with _FOLDER.joinpath(file).open("rb") as data:
        data.seek(offset)
        return data.read(length)


@lru_cache(maxsize=512)
def load(entry: Entry) -> Operation:
    """Return the operation of an entry."""
    return Operation.load(json.loads(line("operations.jsonl", entry.offset, entry.length)))


@cache
def entries() -> tuple[Entry, ...]:
    """Return the index, in the order of the data: by path, then method."""
    found = []
    for offset, length, method, path, title, notices, host in rows("operations.tsv"):
        marks = tuple(notices.split())
        found.append(Entry(method, path, title, marks, host, int(offset), int(length)))
    return tuple(found)


@cache
def _tree() -> _Node:
    root = _Node()
    for entry in entries():
        parts = entry.path.split("/")
        root.place(parts, entry)
        for prefix in PREFIXES:
            if entry.host.endswith(f"/{prefix}/"):
                root.place([prefix, *parts], entry)
    return root


def _parts(path: str) -> list[str]:
    path = path.removeprefix("/")
    return path.split("/") if path else []


def _at(path: str) -> _Node | None:
    """Return the node of a path whose variables are spelled as the catalog does."""
    node: _Node | None = _tree()
    for part in _parts(path):
        node = node.children.get(part or "{empty}") if node else None
    return node


def children(path: str = "") -> tuple[str, ...]:
    """Return what may stand next in a path: segments, then variables, each sorted.

    Args:
        path: With or without a leading slash; empty for the roots. A value may stand for a
            variable.

    Returns:
        Segments and ``{variables}``; nothing for a path that leads nowhere. ``{empty}`` stands for
        a trailing slash.
    """
    next_ = {part for node in _places(path) for part in node.children}
    return tuple(sorted(next_, key=lambda part: (part[0] == "{", part)))


def _places(path: str) -> list[_Node]:
    exact = _at(path)
    return [exact] if exact else list(_walk(_tree(), _parts(path)))


def _walk(node: _Node, parts: list[str]) -> Iterator[_Node]:
    if not parts:
        yield node
        return
    for below in node.fitting(parts[0]):
        yield from _walk(below, parts[1:])


def below(path: str) -> list[Entry]:
    """Return the operations at a place and all below it."""
    found: list[Entry] = []
    nodes = _places(path)
    while nodes:
        node = nodes.pop(0)
        found += node.entries
        nodes = [*node.children.values(), *nodes]
    return found


def match(path: str, method: str | None = None) -> tuple[Entry, ...]:
    """Return the operations that a path, as it is written or as it is sent, belongs to.

    A literal segment wins over a variable beside it.

    Args:
        path: With or without a leading slash.
        method: In capitals; only its operation is returned.
    """
    found = next((node.entries for node in _places(path) if node.entries), [])
    return tuple([entry for entry in found if method in (None, entry.method)])


def variables(path: str, sent: str) -> dict[str, str]:
    """Return the values that stand for a path's variables where it was sent, decoded.

    Args:
        path: Of the catalog.
        sent: What matches it; it may have a prefix.
    """
    pairs = zip(reversed(path.split("/")), reversed(sent.split("/")), strict=False)
    return {part[1:-1]: unquote(value) for part, value in pairs if part.startswith("{")}


def sent_to(method: str, path: str) -> tuple[Entry, ...]:
    """Return the operation of a request; whatever stands before it is of a base address.

    Args:
        method: In capitals; empty for those of any method.
        path: As it was sent: with a leading slash, and without ``v2/``.
    """
    parts = path.removeprefix("/").split("/")
    for start in range(len(parts)):
        rest = "/".join(parts[start:])
        found = match(rest, method or None) if parts[start] == "v3" else ()
        found = found or match(f"v2/{rest}", method or None)
        if found:
            return found
    return ()


def unprefixed(path: str) -> str:
    """Return a path without the ``hk`` or ``global`` that it starts with."""
    first, _, rest = path.partition("/")
    return rest if first in PREFIXES else path


@lru_cache(maxsize=256)
def near(path: str, most: int = 3) -> tuple[str, ...]:
    """Return the paths of the catalog that are nearest to one; the best first."""
    known = dict.fromkeys(entry.path for entry in entries())
    return tuple(get_close_matches(_plainly(path), known, n=most, cutoff=0.6))


def meant(path: str, method: str | None = None) -> tuple[Entry, ...]:
    """Return the operations of a path that differs in capitals or a trailing slash only.

    Args:
        path: As somebody wrote it.
        method: In capitals; only its operation is returned.
    """
    plain = _plainly(path)
    others = (match(other, method) for other in (plain, f"{plain}/", plain.rstrip("/")))
    return next(filter(None, others), ())


def _plainly(path: str) -> str:
    return "/".join(map(_respelled, _parts(path)))


def _respelled(part: str) -> str:
    if part[:1] in ("{", "_") or not any(map(str.isupper, part)):
        return part
    return from_attribute(part)


def respell(path: str) -> str:
    """Return a path whose parts with capitals are spelled as the API does, where that is certain.

    PHP re-spells strings, and its documentation has ``v3/merchantService/complaintsV2``. A part is
    re-spelled if at its place the catalog has a segment that it then is, and neither a segment as
    it is written nor a variable: an order number or an openid is never touched.
    """
    if path == path.lower():
        return path
    nodes, spelled = [_tree()], []
    for written in path.split("/"):
        part = written
        known = any(part in node.children for node in nodes)
        if not known and not any(True for node in nodes for _ in node.templates()):
            other = _respelled(part)
            part = other if any(other in node.children for node in nodes) else part
        nodes = [below for node in nodes for below in node.fitting(part)]
        spelled.append(part)
    return "/".join(spelled)
