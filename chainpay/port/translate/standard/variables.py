"""Functions of PHP that see the variables around them."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import NATURAL, UNKNOWN, Kind
from ...python import Py
from ...reasons.language import COMPUTED_NAMES, FUNC_GET_ARGS, NO_POSITION, NO_VARIABLES
from ...syntax import Call, Literal, Variable
from ..places.copies import stored

OF_VARIABLES = frozenset(
    (
        *("compact", "extract", "get_defined_vars"),
        *("func_get_args", "func_num_args", "func_get_arg"),
    )
)


def of_variables(node: Call, name: str, here: Context) -> Py:
    """Return ``compact()`` as a dict; refuse what makes variables that nobody sees."""
    if name == "compact":
        return _compact(node, here)
    if name == "func_get_arg" and not node.arguments.items:
        raise here.refuse(node.at, "arguments", NO_POSITION)
    if name.startswith("func_") and here.scope.rest:
        return _arguments_of(node, name, here)
    if name in ("func_get_args", "func_num_args"):
        here.todo(node.at, "arguments", FUNC_GET_ARGS.format(name))
        if name == "func_get_args":
            return Py(python.name("args"), Kind("list"))
        return Py(python.call("len", python.name("args")), NATURAL)
    raise here.refuse(node.at, "variable", NO_VARIABLES.format(name))


def _arguments_of(node: Call, name: str, here: Context) -> Py:
    """Return the arguments of a function: its parameters, and all that follow."""
    facts = here.scope.function
    declared = facts.declaration.parameters if facts and facts.declaration else []
    single = [each.name for each in declared if not each.variadic]
    values: list[ast.expr] = [ast.Name(here.variable(name)) for name in single]
    whole: ast.expr = ast.List([*values, ast.Starred(ast.Name(here.scope.rest))])
    if here.scope.count and name == "func_num_args":
        return Py(ast.Name(here.scope.count), NATURAL)
    if here.scope.count:
        whole = ast.Subscript(whole, ast.Slice(None, ast.Name(here.scope.count)))
    if name == "func_num_args":
        return Py(python.call("len", whole), NATURAL)
    if name == "func_get_arg":
        value = node.arguments.items[0].value
        assert value is not None
        return Py(here.php("at", whole, here.express(value).node), UNKNOWN)
    return Py(whole, Kind("list"), True)


def _compact(node: Call, here: Context) -> Py:
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    fields: dict[str, Kind] = {}
    for item in node.arguments.items:
        if not isinstance(item.value, Literal) or not isinstance(item.value.value, str):
            raise here.refuse(node.at, "variable", COMPUTED_NAMES)
        variable = item.value.value
        value = stored(Variable(node.at, variable), node, here)
        keys.append(ast.Constant(variable))
        values.append(value.node)
        fields[variable] = value.kind
    kind = Kind("dict", None, tuple(fields.items()), plain=bool(fields), closed=True)
    return Py(ast.Dict(keys, values), kind, True)
