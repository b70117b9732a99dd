"""Functions of PHP that see the variables around them."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...kinds import NATURAL, Kind
from ...python import Py
from ...syntax import Call, Literal, Variable


def of_variables(node: Call, name: str, here: Context) -> Py:
    """Return ``compact()`` as a dict; refuse what makes variables that nobody sees."""
    if name == "compact":
        return _compact(node, here)
    if name in ("func_get_args", "func_num_args"):
        here.todo(node.at, "arguments", f"{name}(): give the function *args")
        if name == "func_get_args":
            return Py(python.name("args"), Kind("list"))
        return Py(python.call("len", python.name("args")), NATURAL)
    raise here.refuse(node.at, "variable", f"{name}() makes variables that nobody can see")


def _compact(node: Call, here: Context) -> Py:
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    fields: dict[str, Kind] = {}
    for item in node.arguments.items:
        if not isinstance(item.value, Literal) or not isinstance(item.value.value, str):
            raise here.refuse(node.at, "variable", "compact() of computed names")
        variable = item.value.value
        value = here.express(Variable(node.at, variable))
        keys.append(ast.Constant(variable))
        values.append(value.node)
        fields[variable] = value.kind
    kind = Kind("dict", None, tuple(fields.items()), plain=bool(fields), closed=True)
    return Py(ast.Dict(keys, values), kind, True)
