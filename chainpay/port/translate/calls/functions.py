"""Calls of functions: PHP's own, those of the file, foreign ones, and values that are called."""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...facts import FunctionFacts
from ...kinds import UNKNOWN, Kind, callable_of
from ...python import Py
from ...python.identifiers import module_name
from ...reasons.language import OTHER_FUNCTION, TAKES_REFERENCE
from ...syntax import Call, Name
from ...translators import alone, expression
from ...usage import Outs
from ..flow.results import drop_result
from ..standard.callbacks import direct
from ..standard.calling import call, name_of
from ..standard.statements import state
from .arguments import call_by_reference, make_call

#: Namespaces of functions that do what PHP's do.
_OF_PHP = ("", "GuzzleHttp", "\\GuzzleHttp")


@alone(Call)
def _call_alone(node: Call, here: Context) -> None:
    is_named = isinstance(node.function, Name)
    if not (is_named and _is_php(node, here) and state(node, name_of(node), here)):
        drop_result(node, here)


@expression(Call)
def _call(node: Call, here: Context) -> Py:
    if not isinstance(node.function, Name):
        return _call_value(node, here)
    written = node.function.text
    used = here.uses_functions.get(written.lower())
    if used is not None and used.rpartition("\\")[0].lower() in ("", here.namespace.lower()):
        return here.express(replace(node, function=Name(node.at, f"\\{used}")))
    short = written.rpartition("\\")[2]
    facts = here.facts.functions.get(short.lower())
    is_own = facts is not None and _is_own(written, facts, here)
    if facts is not None and is_own:
        return _call_own(node, facts, short, here)
    if _is_php(node, here) and (made := call(node, short.lower(), here)) is not None:
        return made
    if facts is not None and used is None:
        here.todo(node.at, "namespace", OTHER_FUNCTION.format(written, short))
    name = ast.Name(_foreign_function(written, here))
    if node.arguments.first_class:
        return Py(name, Kind("callable"))
    return Py(make_call(name, node.arguments, None, here, keeps=True), UNKNOWN)


def _is_own(written: str, facts: FunctionFacts, here: Context) -> bool:
    """Return whether a name is that of a function of the file, or of a file beside it."""
    owner, _, _ = here.resolve(written).rpartition("\\")
    is_named = "\\" in written or written.lower() in here.uses_functions
    return not is_named or bool(facts.module) or owner.lower() == here.namespace.lower()


def _is_php(node: Call, here: Context) -> bool:
    """Return whether PHP may have a function; one of another namespace is somebody's own."""
    assert isinstance(node.function, Name)
    written = node.function.text
    used = here.uses_functions.get(written.lower(), written)
    return used.rpartition("\\")[0] in _OF_PHP


def _call_own(node: Call, facts: FunctionFacts, short: str, here: Context) -> Py:
    called = python.own_name(facts.declaration.name if facts.declaration else short)
    function = ast.Name(here.neighbour_function(facts, called))
    outs = here.facts.references.functions.get(short.lower())
    if node.arguments.first_class:
        facts.is_open = True
        if outs is not None and outs != Outs((0,), False):
            here.todo(node.at, "reference", TAKES_REFERENCE.format(short))
        return Py(function, callable_of(here.returned(facts), max_arguments(facts)))
    hoists = outs is not None and here.may_hoist(node)
    made = make_call(function, node.arguments, facts, here)
    if outs is not None:
        return call_by_reference(made, node, node.arguments, outs, facts, here, hoists)
    return Py(made, here.returned(facts), facts.returns_fresh)


def max_arguments(facts: FunctionFacts) -> int | None:
    """Return how many arguments a function takes; None for any number."""
    declared = facts.declaration.parameters if facts.declaration else []
    return None if any(each.variadic for each in declared) else len(declared)


def _foreign_function(written: str, here: Context) -> str:
    used = here.uses_functions.get(written.lower())
    if used is not None:
        module, _, name = used.rpartition("\\")
        own = python.own_name(name)
        here.imports.add((module_name(module), name, own if own != name else ""))
        return own
    return python.own_name(written.rpartition("\\")[2])


def _call_value(node: Call, here: Context) -> Py:
    """Call a value: a closure as it is, a text or a pair by what it names."""
    function = here.express(node.function)  # type: ignore[arg-type]
    if node.arguments.first_class:
        return Py(here.php("callable_of", function.node), Kind("callable"))
    called, kind = function.node, function.kind
    result = kind.item if kind.name == "callable" else None
    if (
        kind.name == "object"
        and (facts := here.facts.find_method(kind.owner, "__invoke")) is not None
    ):
        return Py(make_call(called, node.arguments, facts, here), here.returned(facts))
    made = make_call(called, node.arguments, None, here, keeps=True)
    assert isinstance(made, ast.Call)
    return Py(direct(function, made, here), result or UNKNOWN)
