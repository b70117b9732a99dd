"""How texts are spelled: patterns without doubled backslashes, and long texts line by line."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

_MIN_LINES = 3
_PLAIN = re.compile(r'[^"\x00-\x1f\x7f]*\\[^"\x00-\x1f\x7f]*[^"\\\x00-\x1f\x7f]')


class Spelling(ast.NodeTransformer):
    """Writes texts as a person would.

    Args:
        quote: Writes a text as it stands between double quotes.
        width: The columns of a line.
    """

    def __init__(self, quote: Callable[[str], str], width: int) -> None:
        self._quote, self._width = quote, width

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A pattern is a raw text."""
        self.generic_visit(node)
        if node.args and ast.unparse(node.func).startswith("php.preg_"):
            pattern = node.args[0]
            if isinstance(pattern, ast.Constant) and isinstance(pattern.value, str):
                node.args[0] = _raw(pattern.value) or pattern
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """A text of several lines is written line by line, if one would be too long."""
        text = node.value
        if not isinstance(text, str) or len(text) < self._width:
            return node
        lines = text.splitlines(keepends=True)
        if len(lines) < _MIN_LINES or "".join(lines) != text or "\x00" in text:
            return node
        written = "\n".join(f'"{self._quote(line)}"' for line in lines)
        return ast.Name(f"(\n{written}\n)")


def _raw(text: str) -> ast.expr | None:
    return ast.Name(f'r"{text}"') if _PLAIN.fullmatch(text) and text.isprintable() else None
