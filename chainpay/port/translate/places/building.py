"""Arrays that Python's own form can't say: with parts of unknown keys, or numbers after such."""

from __future__ import annotations

import ast

from ...context import Context
from ...kinds import ARRAY
from ...python import Py
from ...syntax import ArrayLiteral, Item
from .copies import stored
from .keys import array_key, may_be_illegal, plain_key

#: Functions of compat that are operators, which throw.
THROWING = frozenset(
    (
        *("php.add", "php.subtract", "php.multiply", "php.divide", "php.modulo", "php.power"),
        *("php.bit_and", "php.bit_or", "php.bit_xor", "php.bit_not", "php.negate"),
        *("php.shift_left", "php.shift_right", "php.unhandled_match"),
    )
)
_SCALARS = ("str", "int", "float", "number", "bool", "null")
_HARMLESS = ("php.", "len", "str", "int", "float", "bool", "list", "isinstance")


def build(node: ArrayLiteral, here: Context) -> Py:
    """Return an array that is built part after part."""
    made: ast.expr | None = None
    waiting: list[ast.expr] = []  # parts to spread
    for item in node.items:
        here.body += [here.comments.statement(line) for c in item.comments for line in c.lines]
        assert item.value is not None
        if item.key is None:
            value = stored(item.value, item, here)
            _add(waiting, item, value.node)
            if item.spread and value.kind.name in _SCALARS:  # this throws before what follows
                made, waiting = _spread(made, waiting, here), []
            continue
        made, waiting = _spread(made, waiting, here), []
        key = array_key(item.key, here)
        value = stored(item.value, item, here)
        if made is None and not may_be_illegal(item.key):
            made = ast.Dict([key.node], [value.node])
        elif isinstance(made, ast.Dict) and not may_be_illegal(item.key):
            made = ast.Dict([*made.keys, key.node], [*made.values, value.node])
        else:
            made = here.php("put", made or ast.List([]), plain_key(key), value.node)
    whole = _spread(made, waiting, here)
    assert whole is not None
    return Py(whole, ARRAY, True)


def _add(waiting: list[ast.expr], item: Item, value: ast.expr) -> None:
    if item.spread:
        waiting.append(value)
    elif waiting and isinstance(waiting[-1], ast.List):
        waiting[-1] = ast.List([*waiting[-1].elts, value])
    else:
        waiting.append(ast.List([value]))


def _spread(made: ast.expr | None, parts: list[ast.expr], here: Context) -> ast.expr | None:
    """Return what is made so far with more parts."""
    if not parts:
        return made
    if made is None and isinstance(parts[0], ast.List):
        made, parts = parts[0], parts[1:]
    waiting: list[ast.expr] = []
    for part in parts:
        if waiting and _does(part):  # PHP does it only if what stands before can be spread
            made, waiting = here.php("spread", made or ast.List([]), *waiting), []
        waiting.append(part)
    return here.php("spread", made or ast.List([]), *waiting) if waiting else made


def _does(part: ast.expr) -> bool:
    """Return whether a part calls what PHP's own functions are not."""
    names = [ast.unparse(each.func) for each in ast.walk(part) if isinstance(each, ast.Call)]
    return any(
        name in THROWING or name == "php.to_key" or not name.startswith(_HARMLESS) for name in names
    )
