"""The paths of calls: what is known of them, and what PHP does with them that chainpay doesn't."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from ... import catalog
from ...errors import UsageError
from ...request.options import METHODS
from ..context import Context
from ..python import Py
from ..syntax import Expr
from .capitals import may_have_capitals

Pairs = list[tuple[str, ast.expr]]
_CAPITALS = "PHP re-spells capitals in a path, such as A1 as -a1; here they stay"
_F_STRING = re.compile(r'f"(.*)"', re.DOTALL)
_VARIABLE = re.compile(r"\{\+?([\w.-]+)\}")


@dataclass(slots=True)
class Path:
    """A path of the API: how it is written, and what stood in it.

    Attributes:
        node: How it is written, without its query.
        text: The path, if it is a constant; empty if not.
        known: The path with ``{x}`` for each value in it, as the catalog finds it; empty if it is
            not known.
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
    match = _F_STRING.fullmatch(made.node.id) if isinstance(made.node, ast.Name) else None
    if match is None:
        return None
    if may_have_capitals(part, here):
        here.note(at, "capitals", _CAPITALS)
    head, _, tail = _split_query(match[1])
    query = [(name, _value_of(value)) for name, value in _pairs(tail)]
    return Path(_simplify(head), "", _hide_values(head), _as_dict(query))


def _read_constant(text: str, at: int, here: Context) -> Path:
    head, _, tail = text.partition("?")
    if re.search("[A-Z]", _VARIABLE.sub("", head)):
        here.note(at, "capitals", _CAPITALS)
    known = head.strip("/")
    pairs = parse_qsl(tail, keep_blank_values=True)
    query: Pairs = [(name, ast.Constant(value)) for name, value in pairs]
    return Path(ast.Constant(head), known, known, _as_dict(query))


def read_computed(path: Py, known: str, may_have_query: bool, keeps: bool, here: Context) -> Path:
    """Return a path that is known only when the program runs, as its query is."""
    if not may_have_query:
        return Path(path.node, "", known)
    if not keeps:
        return Path(here.php("path_of", path.node), "", known)
    held, first = here.hold(path)
    return Path(here.php("path_of", first), "", known, here.php("query_of", held))


def _pairs(query: str) -> list[tuple[str, str]]:
    """Return the pairs of a query; expressions of an f-string in it are kept."""
    expressions: list[str] = []

    def hide(match: re.Match[str]) -> str:
        expressions.append(match[0])
        return f"\x01{len(expressions) - 1}\x01"

    def show(text: str) -> str:
        return re.sub("\x01(\\d+)\x01", lambda match: expressions[int(match[1])], text)

    hidden = re.sub(r"\{[^{}]*\}", hide, query)
    pairs = parse_qsl(hidden, keep_blank_values=True)
    return [(show(name), show(value)) for name, value in pairs]


def _split_query(inner: str) -> tuple[str, str, str]:
    """Split the inside of an f-string at the first ``?`` outside of its expressions."""
    depth = 0
    for index, character in enumerate(inner):
        depth += (character == "{") - (character == "}")
        if character == "?" and depth == 0:
            return inner[:index], "?", inner[index + 1 :]
    return inner, "", ""


def _hide_values(inner: str) -> str:
    """Return the inside of an f-string with ``{x}`` in the place of each expression."""
    parts = _parts(inner)
    texts = [str(each.value) if isinstance(each, ast.Constant) else "{x}" for each in parts]
    return "".join(texts).strip("/")


def _parts(inner: str) -> list[ast.expr]:
    tree = ast.parse(f'f"{inner}"', mode="eval").body
    return tree.values if isinstance(tree, ast.JoinedStr) else [tree]


def _simplify(inner: str) -> ast.expr:
    parts = _parts(inner)
    if all(isinstance(part, ast.Constant) for part in parts):
        return ast.Constant("".join(str(part.value) for part in parts))  # type: ignore[attr-defined]
    return ast.Name(f'f"{inner}"')


def _value_of(text: str) -> ast.expr:
    """Return the value of a query inside an f-string: one expression, or a text."""
    parts = _parts(text)
    if len(parts) == 1 and isinstance(parts[0], ast.FormattedValue):
        return parts[0].value
    return _simplify(text)


def join(owner: str, more: str) -> str:
    """Return what is known of a longer path; empty if a part is not known."""
    return f"{owner}/{more}".strip("/") if owner and more else ""


def find_operation(path: str, verb: str) -> catalog.Operation | None:
    """Return the operation of a known path; None if the catalog has none."""
    if not path or verb.upper() not in METHODS:
        return None
    try:
        return catalog.operation(verb.upper(), f"/{path}")
    except UsageError:
        return None


def variables_of(path: str) -> frozenset[str]:
    """Return the names of a path's variables."""
    return frozenset(_VARIABLE.findall(path))


def _as_dict(pairs: Pairs) -> ast.expr | None:
    """Return the pairs of a query as a dict; None for none."""
    if not pairs:
        return None
    return ast.Dict([ast.Constant(name) for name, _ in pairs], [value for _, value in pairs])


def has_attributes(path: str) -> bool:
    """Return whether a path reads well as attributes."""
    return bool(re.fullmatch(r"v[23](/[a-z][a-z0-9_-]*)+", path))


def attributes(base: ast.expr, steps: str) -> ast.expr:
    """Return a base with attributes, which are joined by dots."""
    for step in steps.split("."):
        base = ast.Attribute(base, step)
    return base


def constant_of(node: ast.expr) -> object:
    """Return the value of a constant; the node itself if it is none."""
    return node.value if isinstance(node, ast.Constant) else node
