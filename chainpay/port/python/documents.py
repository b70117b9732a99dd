"""Documentation comments of PHP, as docstrings in Google's style."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from .. import python

_TAG = re.compile(r"@(param|return|returns|throws)\b\s*(.*)")
_PARAMETER = re.compile(r"(?:\S+\s+)?(?:&|\.\.\.)?\$(\w+)\s*(.*)")


def docstring(lines: Sequence[str]) -> str:
    """Return a docstring: ``@param`` and ``@return`` with a text become sections."""
    texts: list[str] = []
    sections: dict[str, list[str]] = {"Args": [], "Returns": [], "Raises": []}
    for line in lines:
        tag = _TAG.match(line)
        if tag is None:
            texts.append(line)
        else:
            _add(tag[1], tag[2], sections)
    written = "\n".join(texts).strip().split("\n") if any(texts) else []
    for title, entries in sections.items():
        if entries:
            written += [*([""] if written else []), f"{title}:", *entries]
    return "\n".join(written)


def _add(tag: str, rest: str, sections: dict[str, list[str]]) -> None:
    if tag == "param" and (parameter := _PARAMETER.match(rest)):
        if parameter[2]:
            sections["Args"].append(f"    {python.to_snake(parameter[1])}: {parameter[2]}")
        return
    kind, _, text = rest.strip().partition(" ")
    if tag == "throws" and kind:
        name = kind.rpartition("\\")[2]
        sections["Raises"].append(f"    {name}: {text.strip()}" if text.strip() else f"    {name}")
    elif text.strip():
        sections["Returns"].append(f"    {text.strip()}")


def add_docstring(node: ast.stmt, mark: ast.stmt) -> None:
    """Put the mark of a docstring into a function or class."""
    assert isinstance(node, (ast.FunctionDef, ast.ClassDef))
    node.body = [mark, *(each for each in node.body if not isinstance(each, ast.Pass))]
