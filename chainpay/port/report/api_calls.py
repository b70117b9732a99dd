"""The calls of WeChat Pay that a PHP file makes, for the report."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ... import catalog
from ...encoding.path import from_attribute
from ...errors import UsageError
from ..nodes import walk
from ..syntax import (
    Arguments,
    Binary,
    ClassConstant,
    Constant,
    ConstantDeclaration,
    Expr,
    File,
    Index,
    Interpolated,
    Literal,
    MethodCall,
    Node,
    Property,
    Variable,
)

_VERBS = {
    f"{verb}{suffix}": verb.upper()
    for verb in ("get", "post", "put", "patch", "delete")
    for suffix in ("", "Async")
}
_ROOTS = ("v2", "v3", "hk", "global", "global_", "_global")
_UNKNOWN = "{…}"


@dataclass(frozen=True, slots=True)
class ApiCall:
    """A call of WeChat Pay.

    Args:
        line: The line in PHP.
        method: Its method; ``…`` if it is computed.
        path: Its path, with ``{name}`` where PHP has a variable.
        title: What the catalog calls it; empty if it doesn't know the path.
    """

    line: int
    method: str
    path: str
    title: str


def find_calls(file: File) -> list[ApiCall]:
    """Return the calls of a file, in its order."""
    nodes = [node for statement in file.statements for node in walk(statement)]
    paths = _Paths(nodes)
    calls = []
    for node in nodes:
        call = paths.read(node) if isinstance(node, MethodCall) else None
        if call is not None:
            calls.append(ApiCall(node.at, *call, _find_title(*call)))
    return sorted(calls, key=lambda each: each.line)


def _find_title(method: str, path: str) -> str:
    try:
        return catalog.operation(method, path.partition("?")[0]).title
    except UsageError:
        return ""


class _Paths:
    """Reads the paths of calls.

    Args:
        nodes: The nodes of the file.
    """

    def __init__(self, nodes: Iterable[Node]) -> None:
        declared = [node for node in nodes if isinstance(node, ConstantDeclaration)]
        self._constants = {each.name: each.value for each in declared if each.value is not None}

    def read(self, node: MethodCall) -> tuple[str, str] | None:
        """Return the method and the path of a call; None if it is none."""
        if isinstance(node.name, str) and node.name in ("request", "requestAsync"):
            return self._request(node.arguments)
        if isinstance(node.name, str) and node.name not in _VERBS:
            return None
        path = self._path(node.base)
        if path is None:
            return None
        return _VERBS[node.name] if isinstance(node.name, str) else "…", path

    def _request(self, arguments: Arguments) -> tuple[str, str] | None:
        values = [item.value for item in arguments.items]
        if len(values) < 2 or not isinstance(values[0], Literal) or values[1] is None:
            return None
        path = self._text(values[1]).lstrip("/")
        return (str(values[0].value).upper(), path) if path.startswith(_ROOTS) else None

    def _path(self, node: Expr) -> str | None:
        """Return the path of a chain; None if it is none."""
        if isinstance(node, MethodCall) and node.name == "chain" and node.arguments.items:
            first = node.arguments.items[0].value
            text = self._text(first) if first is not None else _UNKNOWN
            return _join(self._path(node.base), text)
        if isinstance(node, Index) and node.key is not None:
            text, above = self._text(node.key), self._path(node.base)
            is_path = above is not None or text.lstrip("/").startswith(_ROOTS)
            return _join(above, text) if is_path else None
        if isinstance(node, Property) and isinstance(node.name, str):
            above = self._path(node.base)
            if above is None and node.name not in _ROOTS:
                return None
            return _join(above, _segment(node.name))
        return None

    def _text(self, node: Expr, depth: int = 0) -> str:
        """Return a text, with ``{name}`` for what is computed."""
        match node:
            case Literal():
                return str(node.value)
            case Interpolated():
                return "".join(p if isinstance(p, str) else self._text(p) for p in node.parts)
            case Binary(operator="."):
                return self._text(node.left) + self._text(node.right)
            case Variable(name=str() as name) | Property(name=str() as name):
                return f"{{{name}}}"
            case ClassConstant() | Constant() if node.name in self._constants and depth < 9:
                return self._text(self._constants[node.name], depth + 1)
        return _UNKNOWN


def _join(above: str | None, text: str) -> str:
    return "/".join(filter(None, [above, text.strip("/")]))


def _segment(name: str) -> str:
    name = name.removeprefix("_") if re.fullmatch(r"_global", name) else name
    try:
        return from_attribute(name)
    except AttributeError:
        return name
