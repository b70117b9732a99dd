"""The order of a file: Python needs a definition before what runs, PHP doesn't."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...context import Context
from ...nodes import walk
from ...reasons.language import CIRCLE
from ...syntax import (
    Call,
    ClassDeclaration,
    ConstantDeclaration,
    ExpressionStatement,
    Function,
    Name,
    Namespace,
    Nothing,
    Statement,
    Use,
    Variable,
)

_SILENT = (Namespace, Use, Nothing)
#: Stands for any name: functions of compat find a function or a class when the program runs.
_BY_NAME = "*"
_FINDING = re.compile(r"call(_user_func\w*)?|callable_of|class_of|is_callable|\w+_exists")


@dataclass(eq=False, slots=True)
class _Part:
    """A statement of a file, and what it has become.

    Args:
        node: The statement.
        made: Its Python.
        defines: The names that it defines.
        needs: The names that it needs when it runs.
        uses: The names that what it defines needs when that runs.
    """

    node: Statement
    made: list[ast.stmt]
    defines: set[str] = field(default_factory=set)
    needs: set[str] = field(default_factory=set)
    uses: set[str] = field(default_factory=set)

    @property
    def is_definition(self) -> bool:
        """Whether it only defines something."""
        return bool(self.defines) and not isinstance(self.node, _SILENT)


def state_file(statements: Sequence[Statement], here: Context) -> list[ast.stmt]:
    """Return the statements of a file in Python, definitions before what needs them."""
    parts: list[_Part] = []
    outer, here.body = here.body, []
    for each in statements:
        start = len(here.body)
        here.state_one(each)
        made, here.body[start:] = here.body[start:], []
        parts += [_learn_anonymous(each, one) for one in here.anonymous]
        here.anonymous.clear()
        parts.append(_learn(each, made))
    here.body = outer
    if parts and _is_opening(parts[0], here):
        here.opening, parts[0].made = parts[0].made, []
    ordered = _sort(_hoist(parts), here)
    return [each for part in ordered for each in part.made]


def _is_opening(part: _Part, here: Context) -> bool:
    """Return whether only comments are left of a statement: they are those of the file."""
    count = sum(len(each.lines) for each in part.node.comments)
    are_comments = all(here.comments.is_comment(each) for each in part.made)
    return are_comments and len(part.made) == count > 0


def _learn(node: Statement, made: list[ast.stmt]) -> _Part:
    part = _Part(node, made)
    if isinstance(node, (Function, ClassDeclaration)) or _is_constant(node):
        part.defines = {name for each in made for name in _defined(each)}
    part.needs = {name for each in made for name in names_at_start(each)} - part.defines
    part.uses = {name for each in made for name in _names(each)}
    return part


def _learn_anonymous(node: Statement, made: ast.stmt) -> _Part:
    """Return a class without a name: it stands before the statement that makes an object of it.

    If that statement is the class that it inherits from, it stands behind it.
    """
    part = _Part(node, [made])
    part.defines = set(_defined(made))
    part.needs = {*names_at_start(made)} - part.defines
    part.uses = {*_names(made)}
    return part


def _is_constant(node: Statement) -> bool:
    """Return whether a statement defines a constant of which nothing else is known."""
    if isinstance(node, ConstantDeclaration):
        return True
    match node:
        case ExpressionStatement(value=Call(function=Name(text=text)) as call):
            is_define = text.lower() == "define"
            return is_define and not any(
                isinstance(each, (Variable, Call)) for each in walk(call) if each is not call
            )
    return False


def _defined(made: ast.stmt) -> Iterator[str]:
    if isinstance(made, (ast.FunctionDef, ast.ClassDef)):
        yield made.name
    elif isinstance(made, ast.Assign) and isinstance(made.targets[0], ast.Name):
        yield made.targets[0].id


def _hoist(parts: list[_Part]) -> list[_Part]:
    """Move the definitions before the first statement that runs and needs a later one."""
    uses = {name: part.uses for part in parts if part.is_definition for name in part.defines}
    for index, part in enumerate(parts):
        if part.is_definition or isinstance(part.node, _SILENT):
            continue
        later = {n for other in parts[index + 1 :] if other.is_definition for n in other.defines}
        reached = _reached(part.uses, uses)
        if later and (reached & later or _BY_NAME in reached):
            moved = [each for each in parts[index + 1 :] if each.is_definition]
            rest = [each for each in parts[index + 1 :] if not each.is_definition]
            return [*parts[:index], *moved, part, *rest]
    return parts


def _reached(start: set[str], uses: dict[str, set[str]]) -> set[str]:
    names: set[str] = set()
    waiting = [*start]
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting += uses.get(name, ())
    return names


def _sort(parts: list[_Part], here: Context) -> list[_Part]:
    """Put each definition after those that it needs when it is made."""
    ordered: list[_Part] = []
    waiting = list(parts)
    while waiting:
        part, seen = waiting[0], set[int]()
        while missing := _missing(part, waiting):
            if id(part) in seen:
                _warn_of_circle(part, missing[0], here)
                break
            seen.add(id(part))
            part = missing[0]
        ordered.append(part)
        waiting.remove(part)
    return ordered


def _missing(part: _Part, waiting: list[_Part]) -> list[_Part]:
    """Return the definitions that a definition needs, of those that are not yet made."""
    others = [each for each in waiting if each is not part and each.is_definition]
    return [each for each in others if part.is_definition and each.defines & part.needs]


def _warn_of_circle(part: _Part, later: _Part, here: Context) -> None:
    """PHP reads a constant when it is used, Python when the class is made."""
    outer, here.body = here.body, []
    name = min(later.defines & part.needs)
    here.todo(part.node.at, "order", CIRCLE.format(name))
    part.made = [*here.body, *part.made]
    here.body = outer


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names in a node."""
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield each.id
        elif isinstance(each, ast.Attribute) and _FINDING.fullmatch(each.attr):
            yield _BY_NAME


def names_at_start(node: ast.AST) -> Iterator[str]:
    """Yield the names that are read when a module is imported."""
    if isinstance(node, (ast.FunctionDef, ast.Lambda)):
        arguments = node.args
        outside = [*arguments.defaults, *(each for each in arguments.kw_defaults if each)]
        outside += node.decorator_list if isinstance(node, ast.FunctionDef) else [node.body]
        for part in outside:
            yield from names_at_start(part)
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.AnnAssign):
        yield from names_at_start(node.value) if node.value is not None else ()
    else:
        for child in ast.iter_child_nodes(node):
            yield from names_at_start(child)
