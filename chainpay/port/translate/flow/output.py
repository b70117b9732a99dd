"""Output: ``echo``, ``print``, and what stands outside of ``<?php … ?>``."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...nodes import walk
from ...python import Py
from ...syntax import Call, Echo, Expr, Html, Name, Nothing
from ...translators import statement
from ..standard.setting import SETTERS
from ..values import is_text, join_texts, text_parts


@statement(Echo)
def _echo(node: Echo, here: Context) -> None:
    for values in _groups(node.values, here):
        parts: list[Py | str] = []
        here.evaluated = []
        for each in values:
            for part in text_parts(each, here):
                if isinstance(part, str) and parts and isinstance(parts[-1], str):
                    parts[-1] += part
                else:
                    parts.append(part)
        _write(parts, here)


def _groups(values: list[Expr], here: Context) -> list[list[Expr]]:
    """Return what is written at once: what a function writes or sets comes between."""
    groups: list[list[Expr]] = []
    for each in values:
        if groups and here.is_quiet(each) and not _sets(each):
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def _sets(node: Expr) -> bool:
    calls = [each.function for each in walk(node) if isinstance(each, Call)]
    return any(isinstance(each, Name) and each.text.lower() in SETTERS for each in calls)


def _write(parts: list[Py | str], here: Context) -> None:
    unknown = [each for each in parts if isinstance(each, Py) and not is_text(each)]
    if unknown:
        here.body.append(ast.Expr(here.php("echo", *(_echoed(each) for each in parts))))
        return
    last = parts[-1] if parts else ""
    if isinstance(last, str) and last.endswith("\n") and len(parts) > 1:
        parts[-1] = last[:-1]
        rest = [each for each in parts if each != ""]
        single = rest[0] if len(rest) == 1 and isinstance(rest[0], Py) else join_texts(rest, here)
        here.body.append(ast.Expr(python.call("print", single.node)))
        return
    here.body.append(ast.Expr(print_text(join_texts(parts, here).node)))


def _echoed(part: Py | str) -> ast.expr:
    return ast.Constant(part) if isinstance(part, str) else part.node


def print_text(text: ast.expr) -> ast.expr:
    """Return a call of print; a line end in the text is print's own."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value.endswith("\n"):
        line = text.value[:-1]
        return python.call("print", *([ast.Constant(line)] if line else []))
    return python.call("print", text, end=ast.Constant(""))


@statement(Html)
def _html(node: Html, here: Context) -> None:
    here.body.append(ast.Expr(print_text(ast.Constant(node.text))))


@statement(Nothing)
def _nothing(node: Nothing, here: Context) -> None:
    """Comments alone: they are written already."""
