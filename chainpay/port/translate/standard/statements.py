"""Calls of PHP's functions that are statements: their value goes nowhere."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import ARRAY
from ...python import Py
from ...reasons.language import NO_WARNINGS
from ...reasons.library import ANSWERING, SESSION
from ...syntax import Call, Expr, Literal, Variable
from ...usage import CHANGING, has_effects
from .callbacks import callback
from .calling import check_arguments
from .changing import state_change
from .environment import SETTINGS, set_up
from .handlers import HARMLESS
from .setting import SETTERS, UNSET, matches


def state(node: Call, name: str, here: Context) -> bool:
    """Translate a call as a statement, if that is written in another way than its value."""
    if node.arguments.first_class or name in here.facts.functions:
        return False
    check_arguments(node, name, here)
    items = [item.value for item in node.arguments.items if item.value is not None]
    is_plain = not any(item.name or item.spread for item in node.arguments.items)
    if name in CHANGING and not node.arguments.items[0].spread:
        state_change(node, name, here)
        return True
    if name in SETTERS and name not in UNSET and is_plain:
        return _state_setter(node, name, here)
    if name == "define" and len(items) >= 2 and isinstance(items[0], Literal):
        _define(str(items[0].value), items[1], here)
    elif name == "register_shutdown_function" and is_plain:
        here.use("atexit")
        arguments = [callback(items[0], here).node, *(here.express(e).node for e in items[1:])]
        here.body.append(ast.Expr(python.call("atexit.register", *arguments)))
    elif name == "set_error_handler":
        here.todo(node.at, "function", NO_WARNINGS)
    elif name in SETTINGS and items and is_plain:
        return set_up(name, items, here)
    else:
        if name in _ANSWERING:
            reason = SESSION if name == "session_start" else ANSWERING
            here.note(node.at, "header", reason.format(name))
        if name in HARMLESS:
            for each in items:
                if has_effects(each):
                    here.state_alone(each)
        return name in HARMLESS
    return True


def _define(name: str, value: Expr, here: Context) -> None:
    made = here.express(value)
    here.constants[name] = made.kind
    here.body.append(python.assign(ast.Name(python.own_name(name)), made.node))


#: Functions that write headers, or a session.
_ANSWERING = ("header", "http_response_code", "session_start")


def _state_setter(node: Call, name: str, here: Context) -> bool:
    items = [item.value for item in node.arguments.items if item.value is not None]
    if name == "preg_match" and len(items) > 2 and isinstance(items[2], Variable):
        made = matches(items, here)
        value = made.node.value if isinstance(made.node, ast.NamedExpr) else made.node
        here.assign(items[2], Py(value, ARRAY, True))
        return True
    if name in ("preg_match", "preg_match_all") and len(items) < 3:
        return False
    return SETTERS[name](node, items, here) is not None
