"""The tree of the grammar: what is written in its nodes, where, and with which comments."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ...people.language import Text
from ..reasons.sources import NOT_CONVERTED, REFUSED_BY_PHP
from ..refusal import Refusal
from ..syntax import Comment
from .grammar import MODIFIERS
from .texts import decode

if TYPE_CHECKING:
    from tree_sitter import Node as Tree


class TreeReader:
    """Reads what is common to all nodes.

    Args:
        path: The file, for refusals.
        source: Its bytes.
    """

    def __init__(self, path: str, source: bytes) -> None:
        self.path = path
        self.source = source
        #: Comments in the middle of an expression: the statement takes them.
        self.stray: list[Comment] = []

    def refuse(self, tree: Tree, code: str, reason: Text | str) -> Refusal:
        """Return a refusal at a place."""
        line, column = tree.start_point
        return Refusal(self.path, line + 1, column + 1, code, reason)

    def refuse_as_php(self, tree: Tree) -> Refusal:
        """Return a refusal of what the grammar takes, and PHP doesn't."""
        return self.refuse(tree, "syntax", REFUSED_BY_PHP.format(self.text(tree)[:40]))

    def text(self, tree: Tree) -> str:
        """Return what is written."""
        return decode(self.source[tree.start_byte : tree.end_byte])

    def line(self, tree: Tree) -> int:
        """Return the line, from 1."""
        return int(tree.start_point[0]) + 1

    def children(self, tree: Tree) -> list[Tree]:
        """Return the named parts; comments are put aside."""
        parts = []
        for child in tree.named_children:
            if child.type == "comment":
                self.stray.append(self.comment(child))
            else:
                parts.append(child)
        return parts

    def field(self, tree: Tree, name: str) -> Tree:
        """Return a part that is always there."""
        part = tree.child_by_field_name(name)
        assert part is not None
        return part

    def words(self, tree: Tree) -> frozenset[str]:
        """Return the words of a declaration, such as public, static, readonly."""
        modifiers = [child for child in tree.children if child.type.endswith("_modifier")]
        return frozenset(self.word(child, MODIFIERS) for child in modifiers)

    def word(self, tree: Tree, known: Collection[str]) -> str:
        """Return a word or sign that means what the converter knows of it."""
        word = self.text(tree).lower()
        if word not in known:
            raise self.refuse(tree, "syntax", NOT_CONVERTED.format(word))
        return word

    def is_after_blank(self, tree: Tree) -> bool:
        """Return whether an empty line stands before a part."""
        start = self.source.rfind(b"\n", 0, tree.start_byte)
        before = self.source[max(0, start - 200) : tree.start_byte].rstrip(b" \t")
        return before.endswith(b"\n") and before[:-1].rstrip(b" \t\r").endswith(b"\n")

    def comment(self, tree: Tree) -> Comment:
        """Return a comment without its marks."""
        written = self.text(tree)
        is_document = written.startswith("/**")
        if written.startswith("/*"):
            body = written.removeprefix("/**" if is_document else "/*").removesuffix("*/")
            lines = [line.strip() for line in body.strip().splitlines()]
            lines = [line[1:].removeprefix(" ") if line[:1] == "*" else line for line in lines]
        else:
            lines = [written.removeprefix("#").removeprefix("//").strip()]
        start = self.source.rfind(b"\n", 0, tree.start_byte) + 1
        beside = bool(self.source[start : tree.start_byte].strip())
        return Comment([line.rstrip() for line in lines], is_document, beside)
