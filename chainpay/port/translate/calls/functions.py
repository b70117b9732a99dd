"""Calls of functions: PHP's own, those of the file, foreign ones, and values that are called."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context, FunctionFacts, expression
from ...kinds import UNKNOWN, Kind, callable_of
from ...python import Py
from ...syntax import Call, Expr, Literal, Name, Special, Variable
from ...usage import Outs
from .. import standard
from .arguments import call_by_reference, make_call


def state_call(node: Expr, here: Context) -> None:
    """Translate an expression as a statement."""
    from ..flow.words import state_choice, state_special

    if isinstance(node, Special):
        state_special(node, here)
        return
    is_named = isinstance(node, Call) and isinstance(node.function, Name)
    if is_named and standard.state(node, standard.name_of(node), here):  # type: ignore[arg-type]
        return
    if isinstance(node, (Literal, Variable)) or state_choice(node, here):
        return
    value = here.express(node)
    is_held = isinstance(value.node, ast.Name) and value.node.id in here.held
    if value.node is python.NONE.node:
        return
    if is_held and _drop_result(value.node, here):
        return
    here.body.append(ast.Expr(value.node))


def _drop_result(node: ast.expr, here: Context) -> bool:
    """Forget a result that nobody wants: ``_, a = f(a)``."""
    last = here.body[-1] if here.body else None
    target = last.targets[0] if isinstance(last, ast.Assign) else None
    if isinstance(target, ast.Tuple) and ast.unparse(target.elts[0]) == ast.unparse(node):
        target.elts[0] = ast.Name("_")
    return True


@expression(Call)
def _call(node: Call, here: Context) -> Py:
    if not isinstance(node.function, Name):
        return _call_value(node, here)
    written = node.function.text
    used = here.uses_functions.get(written.lower(), written)
    if "\\" not in used and used != written:  # ``use function strtoupper as up``
        return here.express(replace(node, function=Name(node.at, used)))
    short = written.rpartition("\\")[2]
    facts = here.facts.functions.get(short.lower())
    if facts is not None:
        return _call_own(node, facts, short, here)
    if (made := standard.call(node, short.lower(), here)) is not None:
        return made
    name = ast.Name(_foreign_function(written, here))
    if node.arguments.first_class:
        return Py(name, Kind("callable"))
    return Py(make_call(name, node.arguments, None, here, keeps=True), UNKNOWN)


def _call_own(node: Call, facts: FunctionFacts, short: str, here: Context) -> Py:
    called = here.function_name(facts.declaration.name if facts.declaration else short)
    function = ast.Name(here.neighbour_function(facts, called))
    outs = here.facts.references.functions.get(short.lower())
    if node.arguments.first_class:
        facts.is_open = True
        if outs is not None and outs != Outs((0,), False):
            reason = f"{short}() takes a reference, and returns it here"
            here.todo(node.at, "reference", reason)
        return Py(function, callable_of(here.returned(facts), most_of(facts)))
    hoists = outs is not None and here.may_hoist(node)
    made = make_call(function, node.arguments, facts, here)
    if outs is not None:
        return call_by_reference(made, node, node.arguments, outs, facts, here, hoists)
    return Py(made, here.returned(facts), facts.returns_fresh)


def most_of(facts: FunctionFacts) -> int | None:
    """Return how many arguments a function takes; None for any number."""
    declared = facts.declaration.parameters if facts.declaration else []
    return None if any(each.variadic for each in declared) else len(declared)


def _foreign_function(written: str, here: Context) -> str:
    used = here.uses_functions.get(written.lower())
    if used is not None:
        module, _, name = used.rpartition("\\")
        here.imports.add((module.replace("\\", "."), name, ""))
        return name
    short = written.rpartition("\\")[2]
    return f"{short}_" if python.is_taken(short) or short in ("json",) else short


def _call_value(node: Call, here: Context) -> Py:
    """Call a value: a closure as it is, a text or a pair by what it names."""
    function = here.express(node.function)  # type: ignore[arg-type]
    if node.arguments.first_class:
        return Py(here.php("callable_of", function.node), Kind("callable"))
    called, kind = function.node, function.kind
    result = kind.item if kind.name == "callable" else None
    if kind.name == "object" and (facts := here.find_method(kind.owner, "__invoke")) is not None:
        return Py(make_call(called, node.arguments, facts, here), here.returned(facts))
    made = make_call(called, node.arguments, None, here, keeps=True)
    assert isinstance(made, ast.Call)
    return Py(standard.direct(function, made, here), result or UNKNOWN)
