"""The tree of all paths, and where each operation stands in the data.

The index is generated from the data, and loaded when it is first used. The line of an operation is
read and parsed when the operation is requested. The operations that need a prefix of the path,
``hk`` or ``global``, are in the tree twice: with the prefix and without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from ..encoding.path import from_attribute
from ..encoding.text import parse_json
from .details import Corrections, group_corrections, merge_details
from .files import read_line, read_lines, read_table
from .model import OLD_NOTICES, Operation

#: The part of a path at a variable's place: a value, or a variable of any name.
_VALUE = re.compile(r"[^{}]+|\{[^{}]+\}")
_MORE_PATHS = 5  # among which the nearest are chosen
#: What a path lacks, of a similarity of 1, that doesn't take the method, or is retired.
_OTHER_METHOD, _RETIRED = 0.05, 0.2
_MAX_PREFIX = 20  # segments; more would take long to look through
PREFIXES = ("hk", "global")
"""The path prefixes of base addresses. A client has a root for each of them."""


class Entry(NamedTuple):
    """One operation in the index.

    Attributes:
        method: In capitals.
        path: With its variables, and without a leading slash.
        title: The official name.
        notices: Marks of the official page, such as ``deprecated``.
        host: The required base address; empty if it is the usual one.
        offset: The offset of its line in `operations.jsonl`, in bytes.
        length: The length of that line, in bytes.
        details_offset: The offset of its line in `details.jsonl`, in bytes.
        details_length: The length of that line, in bytes.
    """

    method: str
    path: str
    title: str
    notices: tuple[str, ...]
    host: str
    offset: int
    length: int
    details_offset: int
    details_length: int

    @property
    def is_old(self) -> bool:
        """Whether the operation is deprecated, or no longer answered."""
        return not OLD_NOTICES.isdisjoint(self.notices)

    @property
    def is_retired(self) -> bool:
        """Whether the operation is old, or a newer one has replaced it."""
        return self.is_old or "redesigned" in self.notices


class _Node:
    """A node of the tree: the nodes below it, and the operations of its path."""

    __slots__ = ("children", "entries")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.entries: list[Entry] = []

    def add(self, parts: Iterable[str], entry: Entry) -> None:
        node = self
        for part in parts:
            node = node.children.setdefault(part or "{empty}", _Node())
        node.entries.append(entry)

    def variables(self) -> Iterator[_Node]:
        return (
            node for part, node in self.children.items() if part[0] == "{" and part != "{empty}"
        )

    def match(self, part: str) -> Iterator[_Node]:
        """Yield the nodes below that match a part of a path: the literal one, then variables."""
        literal = self.children.get(part or "{empty}")
        if literal is not None:
            yield literal
        if _VALUE.fullmatch(part):
            yield from (node for node in self.variables() if node is not literal)


@lru_cache(maxsize=512)
def load(entry: Entry) -> Operation:
    """Return the operation of an entry."""
    record = parse_json(read_line("operations.jsonl", entry.offset, entry.length))
    details = parse_json(read_line("details.jsonl", entry.details_offset, entry.details_length))
    return Operation.load(merge_details(record, details, _corrections()))


@cache
def _corrections() -> Corrections:
    return group_corrections(map(parse_json, read_lines("corrections.jsonl")))


@cache
def entries() -> tuple[Entry, ...]:
    """Return all entries of the index, sorted by path, then by method."""
    return tuple(
        Entry(method, path, title, tuple(notices.split()), host, *map(int, spans))
        for method, path, title, notices, host, *spans in read_table("operations.tsv")
    )


@cache
def _tree() -> _Node:
    root = _Node()
    for entry in entries():
        parts = entry.path.split("/")
        root.add(parts, entry)
        for prefix in PREFIXES:
            if entry.host.endswith(f"/{prefix}/"):
                root.add([prefix, *parts], entry)
    return root


def _split(path: str) -> list[str]:
    path = path.removeprefix("/")
    return path.split("/") if path else []


def _find_exact_node(path: str) -> _Node | None:
    """Return the node of a path whose variables have the names of the catalog."""
    node: _Node | None = _tree()
    for part in _split(path):
        node = node.children.get(part or "{empty}") if node else None
    return node


def _find_nodes(path: str) -> list[_Node]:
    """Return the nodes that match a path, the most literal one first."""
    exact = _find_exact_node(path)
    return [exact] if exact else list(_walk(_tree(), _split(path)))


def _walk(node: _Node, parts: list[str]) -> Iterator[_Node]:
    if not parts:
        yield node
        return
    for below in node.match(parts[0]):
        yield from _walk(below, parts[1:])


def children(path: str = "") -> tuple[str, ...]:
    """Return the parts that may come next in a path: segments, then variables, each sorted.

    Args:
        path: With or without a leading slash; empty for the roots. A value may stand for a
            variable.

    Returns:
        Segments and ``{variables}``; nothing for a path that leads nowhere. ``{empty}`` stands for
        a trailing slash.
    """
    parts = {part for node in _find_nodes(path) for part in node.children}
    return tuple(sorted(parts, key=lambda part: (part[0] == "{", part)))


def entries_below(path: str) -> list[Entry]:
    """Return the operations of a path and of all paths below it."""
    result: list[Entry] = []
    nodes = _find_nodes(path)
    while nodes:
        node = nodes.pop(0)
        result += node.entries
        nodes = [*node.children.values(), *nodes]
    return result


def match(path: str, method: str | None = None) -> tuple[Entry, ...]:
    """Return the operations that match a path, which may have values in place of variables.

    A literal segment wins over a variable beside it.

    Args:
        path: With or without a leading slash.
        method: In capitals. Only the operation of this method is returned.
    """
    matches = next((node.entries for node in _find_nodes(path) if node.entries), [])
    return tuple([entry for entry in matches if method in (None, entry.method)])


def find_operation(method: str, path: str) -> Operation | None:
    """Return the operation that matches a path and a method, or None.

    Args:
        method: In capitals.
        path: As for `match`.
    """
    matches = match(path, method)
    return load(matches[0]) if matches else None


def variable_values(path: str, sent: str) -> dict[str, str]:
    """Return the decoded values of a path's variables.

    Args:
        path: The path in the catalog.
        sent: The path as it was sent, which may have a prefix.
    """
    pairs = zip(reversed(path.split("/")), reversed(sent.split("/")), strict=False)
    return {part[1:-1]: unquote(value) for part, value in pairs if part.startswith("{")}


def match_request(method: str, path: str) -> tuple[Entry, ...]:
    """Return the operation of a request. The path may start with the prefix of a base address.

    Args:
        method: In capitals; empty for the operations of all methods.
        path: As it was sent: with a leading slash, and without ``v2/``.
    """
    parts = path.removeprefix("/").split("/")
    for start in range(min(len(parts), _MAX_PREFIX)):
        rest = "/".join(parts[start:])
        matches = match(rest, method or None) if parts[start] == "v3" else ()
        matches = matches or match(f"v2/{rest}", method or None)
        if matches:
            return matches
    return ()


def strip_prefix(path: str) -> str:
    """Return a path without the ``hk`` or ``global`` that it starts with."""
    first, _, rest = path.partition("/")
    return rest if first in PREFIXES else path


@lru_cache(maxsize=256)
def nearest(path: str, limit: int = 3, method: str = "") -> tuple[str, ...]:
    """Return the paths of the catalog that are most similar to a path, the best first.

    Args:
        path: As the user wrote it.
        limit: How many paths are returned at most.
        method: In capitals. Of paths that are about as similar, those that take it come first; and
            last, those of retired operations.
    """
    known = dict.fromkeys(entry.path for entry in entries())
    written = _from_attributes(path)
    paths = get_close_matches(written, known, n=limit + _MORE_PATHS, cutoff=0.6)

    def order(other: str) -> float:
        there = match(other)
        lacks = 1 - SequenceMatcher(None, written, other).ratio()
        lacks += _OTHER_METHOD * all(entry.method != (method or entry.method) for entry in there)
        return lacks + _RETIRED * all(entry.is_retired for entry in there)

    return tuple(sorted(paths, key=order)[:limit])


def match_similar(path: str, method: str | None = None) -> tuple[Entry, ...]:
    """Return the operations whose path differs only in capitals or a trailing slash.

    Args:
        path: As the user wrote it.
        method: In capitals. Only the operation of this method is returned.
    """
    path = _from_attributes(path)
    others = (match(other, method) for other in (path, f"{path}/", path.rstrip("/")))
    return next(filter(None, others), ())


def _from_attributes(path: str) -> str:
    return "/".join(map(_from_attribute, _split(path)))


def _from_attribute(part: str) -> str:
    """Return a part of a path with its capitals re-spelled, as an attribute is."""
    if part[:1] in ("{", "_") or not any(map(str.isupper, part)):
        return part
    return from_attribute(part)


def respell(path: str) -> str:
    """Return a path whose parts with capitals are spelled as the API does, where that is certain.

    PHP re-spells strings, and its documentation has ``v3/merchantService/complaintsV2``. A part is
    re-spelled only if the catalog has the re-spelled segment at this place, but neither the segment
    as it is written nor a variable. So an order number or an openid never changes.
    """
    if path == path.lower():
        return path
    nodes, parts = [_tree()], []
    for written in path.split("/"):
        part = written
        is_known = any(part in node.children for node in nodes)
        if not is_known and not any(True for node in nodes for _ in node.variables()):
            respelled = _from_attribute(part)
            if any(respelled in node.children for node in nodes):
                part = respelled
        nodes = [below for node in nodes for below in node.match(part)]
        parts.append(part)
    return "/".join(parts)
