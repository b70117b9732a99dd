"""The parser: from the bytes of a PHP file to the nodes of `chainpay.port.syntax`.

tree-sitter's grammar of PHP reads the file. Its tree is turned into nodes, and four of its rules of
precedence are mended on the way.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from ..reasons.sources import (
    MISSING,
    MISSING_CLOSING,
    NEVER_CLOSED,
    NO_PHP,
    NOT_CONVERTED,
    TOO_DEEP,
)
from ..refusal import Refusal
from ..syntax import File
from .command_line import set_arguments
from .grammar import PARTS
from .guarded import unwrap_definitions
from .source import read_source
from .statements import StatementReader

if TYPE_CHECKING:
    from tree_sitter import Node as Tree
    from tree_sitter import Parser

_MAX_DEPTH = 400


@cache
def _load(is_snippet: bool) -> Parser:
    import tree_sitter_php
    from tree_sitter import Language, Parser

    language = tree_sitter_php.language_php_only if is_snippet else tree_sitter_php.language_php
    return Parser(Language(language()))


def parse(data: bytes, path: str) -> File:
    """Return the nodes of a PHP file; without ``<?php`` it is a snippet of a document.

    Args:
        data: Its bytes.
        path: Its path, for messages.

    Raises:
        Refusal: It is not PHP, is not complete, or has what can't be converted.
        ImportError: The extra ``port`` is not installed.
    """
    source, is_snippet = read_source(data, path)
    tree = _load(is_snippet).parse(source).root_node
    if tree.has_error:
        raise _describe_error(tree, path, source)
    reader = StatementReader(path, source)
    _check(tree, reader)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 20 * _MAX_DEPTH))
    try:
        statements = reader.statements(tree.named_children)
    finally:
        sys.setrecursionlimit(limit)
    statements = set_arguments(unwrap_definitions(statements))
    return File(path, statements, reader.strict, is_snippet)


def _check(tree: Tree, reader: StatementReader) -> None:
    """Refuse what is nested too deeply, and what the reader doesn't know."""
    known = PARTS | reader.known
    waiting = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > _MAX_DEPTH:
            raise reader.refuse(node, "depth", TOO_DEEP.format(_MAX_DEPTH))
        if node.type not in known:
            text = reader.text(node)[:40]
            raise reader.refuse(node, "syntax", NOT_CONVERTED.format(text))
        waiting += [(child, depth + 1) for child in node.named_children]


def _describe_error(tree: Tree, path: str, source: bytes) -> Refusal:
    """Return the refusal of the first place that is no PHP."""
    node = tree
    while not (node.is_missing or node.type == "ERROR"):
        inner = [child for child in node.children if child.has_error or child.is_missing]
        if not inner:
            break
        node = inner[0]
    line, column = node.start_point
    start, end = node.start_byte, min(node.end_byte, node.start_byte + 40)
    text = source[start:end].decode("utf-8", "replace").partition("\n")[0]
    if node.is_missing or start == node.end_byte:
        reason = _describe_missing(node)
    elif (opened := _find_open_bracket(tree)) is not None:
        line, column = opened.start_point
        reason = NEVER_CLOSED.format(opened.type)
    else:
        reason = NO_PHP.format(text)
    return Refusal(path, line + 1, column + 1, "syntax", reason)


def _describe_missing(node: Tree) -> str:
    """Return what is missing, and which bracket it would close."""
    beside = node.parent.children if node.parent is not None else []
    opening = [each for each in beside if each.type == _CLOSING.get(node.type)]
    if not opening:
        return MISSING.format(node.type)
    return MISSING_CLOSING.format(node.type, opening[0].type, opening[0].start_point[0] + 1)


_CLOSING = {"}": "{", ")": "(", "]": "["}


def _find_open_bracket(tree: Tree) -> Tree | None:
    """Return the last bracket that is never closed; None if another thing is wrong."""
    opened: list[Tree] = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        waiting += node.children[::-1]
        if node.type in _CLOSING.values() and not node.children:
            opened.append(node)
        elif node.type in _CLOSING and not node.children:
            last = opened.pop().type if opened else ""
            if last != _CLOSING[node.type]:
                return None
    return opened[-1] if opened else None
