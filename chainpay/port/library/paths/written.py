"""The paths of calls: what is known of them, and what PHP does with them that chainpay doesn't."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from ...context import Context
from ...python import Py, constant_of
from ...reasons.library import CAPITALS
from ...syntax import Expr
from .capitals import may_have_capitals
from .routes import VARIABLE

Pairs = list[tuple[ast.expr, ast.expr]]


@dataclass(slots=True)
class Path:
    """A path of the API: how it is written, and what stood in it.

    Attributes:
        node: How it is written, without its query.
        text: The path, if it is a constant; empty if not.
        known: The path with ``{$name}`` for each value in it, and `unsure` for what is not known.
        query: The query that stood in it; None for none.
    """

    node: ast.expr
    text: str = ""
    known: str = ""
    query: ast.expr | None = None


def read_path(part: Expr, made: Py, at: int, here: Context) -> Path | None:
    """Return what is known of a path, or None if it is computed.

    Capitals that it may have, and that PHP re-spells, get a note.
    """
    if isinstance(made.node, ast.Constant) and isinstance(made.node.value, str):
        return _read_constant(made.node.value, at, here)
    if not isinstance(made.node, ast.JoinedStr):
        return None
    if may_have_capitals(part, here):
        here.note(at, "capitals", CAPITALS)
    head, tail = _split_query(made.node.values)
    return Path(_simplify(head), "", _hide_values(head), _as_dict(_read_pairs(tail)))


def _read_constant(text: str, at: int, here: Context) -> Path:
    head, _, tail = text.partition("?")
    if re.search("[A-Z]", VARIABLE.sub("", head)):
        here.note(at, "capitals", CAPITALS)
    known = head.strip("/")
    pairs = parse_qsl(tail, keep_blank_values=True)
    query: Pairs = [(ast.Constant(name), ast.Constant(value)) for name, value in pairs]
    return Path(ast.Constant(head), known, known, _as_dict(query))


def read_computed(path: Py, known: str, may_have_query: bool, keeps: bool, here: Context) -> Path:
    """Return a path that is written only when the program runs, as its query is."""
    if not may_have_query:
        return Path(path.node, "", known)
    if not keeps:
        return Path(here.php("path_of", path.node), "", known)
    held, first = here.hold(path)
    return Path(here.php("path_of", first), "", known, here.php("query_of", held))


def _split_query(parts: Sequence[ast.expr]) -> tuple[list[ast.expr], list[ast.expr]]:
    """Split the parts of a text at the first ``?`` that is written."""
    for index, part in enumerate(parts):
        text = constant_of(part)
        if isinstance(text, str) and "?" in text:
            head, _, tail = text.partition("?")
            rest = [ast.Constant(tail), *parts[index + 1 :]]
            return [*parts[:index], ast.Constant(head)], rest
    return [*parts], []


def _read_pairs(parts: Sequence[ast.expr]) -> Pairs:
    """Return the pairs of a query, in which expressions may stand."""
    hidden = "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"\x01{index}\x01"
        for index, part in enumerate(parts)
    )

    def show(text: str) -> ast.expr:
        pieces = re.split("\x01(\\d+)\x01", text)  # every other one is a place
        shown = [
            parts[int(piece)] if index % 2 else ast.Constant(piece)
            for index, piece in enumerate(pieces)
            if piece
        ]
        if len(shown) == 1 and isinstance(shown[0], ast.FormattedValue):
            return shown[0].value
        return _simplify(shown)

    return [(show(name), show(value)) for name, value in parse_qsl(hidden, keep_blank_values=True)]


def _hide_values(parts: Sequence[ast.expr]) -> str:
    """Return a path with ``{$name}`` in the place of each expression."""
    texts = [
        str(part.value) if isinstance(part, ast.Constant) else f"{{${_name_of(part)}}}"
        for part in parts
    ]
    return "".join(texts).strip("/")


def _name_of(part: ast.expr) -> str:
    """Return what an expression is about: the name of its last variable, property or key."""
    names = [name for node in ast.walk(part) if (name := _own_name(node)) and name != "php"]
    return names[-1] if names else "x"


def _own_name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name):
            return name.rstrip("_")
        case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner != "php":
            return name
        case ast.Constant(value=str() as name) if name.isidentifier():
            return name
    return ""


def _simplify(parts: Sequence[ast.expr]) -> ast.expr:
    """Return parts as one text."""
    texts = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
    return ast.Constant("".join(texts)) if len(texts) == len(parts) else ast.JoinedStr([*parts])


def _as_dict(pairs: Pairs) -> ast.expr | None:
    """Return the pairs of a query as a dict; None for none."""
    if not pairs:
        return None
    return ast.Dict([name for name, _ in pairs], [value for _, value in pairs])


def has_attributes(path: str) -> bool:
    """Return whether a path reads well as attributes."""
    return bool(re.fullmatch(r"v[23](/[a-z][a-z0-9_-]*)+", path))


def attributes(base: ast.expr, steps: str) -> ast.expr:
    """Return a base with attributes, which are joined by dots."""
    for step in steps.split("."):
        base = ast.Attribute(base, step)
    return base
