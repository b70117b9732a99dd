"""What leaves loops and switches: ``break``, ``continue``, also of several at once."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field

from ... import python
from ...context import Context
from ...reasons.language import NO_LOOP
from ...syntax import Leave
from ...translators import statement


@dataclass(eq=False, slots=True)
class Loop:
    """A loop of PHP, or a switch, that is being translated.

    Args:
        is_python: It is a loop in Python too.
        is_switch: It is a switch, which ``continue`` leaves like ``break``.
        go_on: Writes what a ``continue`` does before the next round.
        flags: The names of flags that inner loops set to leave this one or an outer one.
    """

    is_python: bool = True
    is_switch: bool = False
    go_on: Callable[[], None] | None = None
    flags: list[tuple[str, Loop, str]] = field(default_factory=list)


@statement(Leave)
def _leave(node: Leave, here: Context) -> None:
    loops: list[Loop] = here.loops
    if node.levels > len(loops):
        raise here.refuse(node.at, "leave", NO_LOOP.format(node.word))
    target = loops[-node.levels]
    word = "break" if target.is_switch else node.word
    inner = [each for each in loops[-node.levels :] if each.is_python]
    if inner[-1] is target:
        _leave_directly(target, word, here)
        return
    flag = next((f for f, t, w in inner[-1].flags if t is target and w == word), "")
    flag = flag or here.holding("leaving" if word == "break" else "going_on")
    here.body.append(python.assign(ast.Name(flag), ast.Constant(True)))
    here.body.append(ast.Break())
    _note(inner[-1], flag, target, word)


def _leave_directly(target: Loop, word: str, here: Context) -> None:
    if word == "continue":
        if target.go_on is not None:
            target.go_on()
        if not (here.body and isinstance(here.body[-1], (ast.Break, ast.Continue))):
            here.body.append(ast.Continue())
        return
    here.body.append(ast.Break())


def _note(loop: Loop, flag: str, target: Loop, word: str) -> None:
    if all(known != flag for known, _, _ in loop.flags):
        loop.flags.append((flag, target, word))


def finish(loop: Loop, made: ast.stmt, here: Context) -> None:
    """Write a loop, and leave the outer ones that something in it leaves."""
    outer = [each for each in here.loops if each.is_python]
    for flag, target, _ in loop.flags:
        if outer and outer[-1] is target:
            here.body.append(python.assign(ast.Name(flag), ast.Constant(False)))
    here.body.append(made)
    for flag, target, word in loop.flags:
        body, here.body = here.body, []
        if outer[-1] is target:
            _leave_directly(target, word, here)
        else:
            here.body.append(ast.Break())
            _note(outer[-1], flag, target, word)
        here.body, made_body = body, here.body
        here.body.append(ast.If(ast.Name(flag), made_body, []))
