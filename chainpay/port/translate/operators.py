"""Operators: what PHP means by them, written as Python where the kinds allow it."""

from __future__ import annotations

import ast
import re

from .. import python
from ..context import Context, expression
from ..kinds import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    SMALL,
    UNKNOWN,
    Kind,
    join,
)
from ..python import Py
from ..syntax import Binary, Cast, InstanceOf, Literal, Name, Special, Ternary, Unary
from .values import (
    as_bool,
    as_condition,
    as_text,
    concatenate,
    literal,
    truth,
)

_ARITHMETIC: dict[str, tuple[str, ast.operator]] = {
    "+": ("add", ast.Add()),
    "-": ("subtract", ast.Sub()),
    "*": ("multiply", ast.Mult()),
}
_ALWAYS_HELPED = {
    "/": "divide",
    "%": "modulo",
    "**": "power",
    "&": "bit_and",
    "|": "bit_or",
    "^": "bit_xor",
    "<<": "shift_left",
    ">>": "shift_right",
}
_BITS: dict[str, ast.operator] = {"&": ast.BitAnd(), "|": ast.BitOr(), "^": ast.BitXor()}
_ORDER: dict[str, tuple[str, ast.cmpop]] = {
    "<": ("less", ast.Lt()),
    "<=": ("less_equal", ast.LtE()),
    ">": ("greater", ast.Gt()),
    ">=": ("greater_equal", ast.GtE()),
}
_NUMBERS = ("int", "float", "number")


@expression(Binary)
def _binary(node: Binary, here: Context) -> Py:
    operator = node.operator
    if operator == ".":
        return concatenate(node, here)
    if operator in ("&&", "||"):
        return as_bool(node, here)
    if operator == "??":
        from .arrays import coalesce

        return coalesce(node, here)
    if operator == "xor":
        left, right = as_bool(node.left, here), as_bool(node.right, here)
        return Py(python.compare(left.node, ast.NotEq(), right.node), BOOL)
    left, right = here.express(node.left), here.express(node.right)
    return operate(operator, left, right, here)


def operate(operator: str, left: Py, right: Py, here: Context) -> Py:
    """Return an operation of two values."""
    if operator in _ARITHMETIC:
        return _arithmetic(operator, left, right, here)
    if operator in _ALWAYS_HELPED:
        return _helped(operator, left, right, here)
    if operator in _ORDER:
        return _order(operator, left, right, here)
    if operator == "<=>":
        return Py(here.php("compare", left.node, right.node), SMALL)
    negated = operator in ("!=", "!==")
    same = _identical if operator in ("===", "!==") else _loose
    result = same(left, right, here)
    return Py(python.negate(result) if negated else result, BOOL)


# Arithmetic


def _is_number(kind: Kind) -> bool:
    return kind.name in _NUMBERS and not kind.nullable


def _arithmetic(operator: str, left: Py, right: Py, here: Context) -> Py:
    helper, sign = _ARITHMETIC[operator]
    kinds = (left.kind, right.kind)
    if operator == "+" and any(each.is_array for each in kinds):
        return _union(left, right, here)
    if not all(map(_is_number, kinds)):
        result = Kind("number") if _are_scalar(*kinds) else UNKNOWN
        return Py(here.php(helper, left.node, right.node), result, True)
    if any(each.name == "float" for each in kinds):
        return Py(python.binary(left.node, sign, right.node), FLOAT)
    if not all(each.name == "int" and each.plain for each in kinds):
        return Py(here.php(helper, left.node, right.node), Kind("number"))
    kind = SMALL if operator != "*" or _is_modest(left) or _is_modest(right) else INT
    return Py(python.binary(left.node, sign, right.node), kind)


def _is_modest(value: Py) -> bool:
    constant = value.node.value if isinstance(value.node, ast.Constant) else None
    return isinstance(constant, int) and abs(constant) <= 100_000


def _are_scalar(*kinds: Kind) -> bool:
    return all(each.name in (*_NUMBERS, "str", "bool", "null") for each in kinds)


def _union(left: Py, right: Py, here: Context) -> Py:
    """``$a + [...]``: the left one wins; where no key is in both, Python's ``|`` is the same."""
    known, added = dict(left.kind.fields), dict(right.kind.fields)
    if left.kind.closed and right.kind.closed and not set(known) & set(added):
        fields = tuple({**known, **added}.items())
        kind = Kind("dict", fields=fields, plain=left.kind.plain or right.kind.plain, closed=True)
        return Py(python.binary(left.node, ast.BitOr(), right.node), kind, True)
    return Py(here.php("add", left.node, right.node), Kind("array"), True)


def _helped(operator: str, left: Py, right: Py, here: Context) -> Py:
    kinds = (left.kind, right.kind)
    are_ints = all(each.name == "int" and not each.nullable for each in kinds)
    if operator in _BITS and are_ints:
        return Py(python.binary(left.node, _BITS[operator], right.node), INT)
    has_float = all(map(_is_number, kinds)) and any(each.name == "float" for each in kinds)
    if operator == "/" and has_float:
        return Py(python.binary(left.node, ast.Div(), right.node), FLOAT)
    result = {"/": Kind("number"), "**": Kind("number"), "%": INT}.get(operator, UNKNOWN)
    if operator in ("<<", ">>"):
        result = INT
    return Py(here.php(_ALWAYS_HELPED[operator], left.node, right.node), result)


# Comparisons


def _order(operator: str, left: Py, right: Py, here: Context) -> Py:
    helper, sign = _ORDER[operator]
    if _is_number(left.kind) and _is_number(right.kind):
        return Py(python.compare(left.node, sign, right.node), BOOL)
    return Py(here.php(helper, left.node, right.node), BOOL)


def _identical(left: Py, right: Py, here: Context) -> ast.expr:
    for one, other in ((left, right), (right, left)):
        if one.kind == NULL:
            return python.is_none(other.node)
        if isinstance(one.node, ast.Constant) and isinstance(one.node.value, bool):
            return python.compare(other.node, ast.Is(), one.node)
    names = {left.kind.name, right.kind.name}
    simple = ("str", "int", "float")
    is_known = len(names) == 1 and names <= set(simple)
    is_text = any(each.kind.name == "str" and not each.kind.nullable for each in (left, right))
    if is_known or is_text:  # no other value of Python is equal to a text
        return python.compare(left.node, ast.Eq(), right.node)
    if names == {"bool"}:
        return python.compare(left.node, ast.Is(), right.node)
    if any(each.kind.name == "enum" for each in (left, right)):
        return python.compare(left.node, ast.Is(), right.node)
    return here.php("identical", left.node, right.node)


def _loose(left: Py, right: Py, here: Context) -> ast.expr:
    kinds = (left.kind, right.kind)
    if all(map(_is_number, kinds)):
        return python.compare(left.node, ast.Eq(), right.node)
    are_texts = all(each.name == "str" and not each.nullable for each in kinds)
    if are_texts and any(each.word for each in kinds):
        return python.compare(left.node, ast.Eq(), right.node)
    for one, other in ((left, right), (right, left)):
        constant = one.node.value if isinstance(one.node, ast.Constant) else None
        if isinstance(constant, bool):
            condition, is_bool = truth(other, here)
            if constant:
                return condition if is_bool else python.call("bool", condition)
            return python.negate(condition)
        if constant == "" and other.kind.name == "str":
            return (
                python.negate(other.node)
                if other.kind.nullable
                else python.compare(other.node, ast.Eq(), ast.Constant(""))
            )
    return here.php("loose_equals", left.node, right.node)


# One value


@expression(Unary)
def _unary(node: Unary, here: Context) -> Py:
    if node.operator == "!":
        return as_bool(node, here)
    if node.operator == "-" and isinstance(node.value, Literal):
        number = node.value.value
        if isinstance(number, (int, float)) and not isinstance(number, bool):
            return literal(-number) if number else Py(here.express(node.value).node, SMALL)
    value = here.express(node.value)
    if node.operator == "~":
        return Py(here.php("bit_not", value.node), UNKNOWN)
    if _is_number(value.kind) and (value.kind.plain or value.kind.name == "float"):
        sign: ast.unaryop = ast.USub() if node.operator == "-" else ast.UAdd()
        node_ = value.node if node.operator == "+" else ast.UnaryOp(sign, value.node)
        return Py(node_, value.kind)
    if node.operator == "-":
        return Py(here.php("negate", value.node), Kind("number"))
    return Py(here.php("multiply", value.node, ast.Constant(1)), Kind("number"))


@expression(Cast)
def _cast(node: Cast, here: Context) -> Py:
    if node.type == "bool":
        return as_bool(node.value, here)
    value = here.express(node.value)
    return cast(node.type, value, here)


def cast(wanted: str, value: Py, here: Context) -> Py:
    """Return a value as another type, by PHP's rules."""
    kind = value.kind
    if wanted == "bool":
        condition, is_bool = truth(value, here)
        return Py(condition if is_bool else python.call("bool", condition), BOOL)
    if wanted == "string":
        if kind.name == "body":
            return here.library.text_of(value)
        plain = kind.name == "int" or kind.plain
        return Py(as_text(value, here), Kind("str", plain=plain, word=kind.word))
    if wanted == "int":
        if kind.name in ("int", "bool") and not kind.nullable:
            return value if kind.name == "int" else Py(python.call("int", value.node), SMALL)
        return Py(here.php("to_int", value.node), INT if kind.name == "unknown" else SMALL)
    if wanted == "float":
        if kind.name == "float" and not kind.nullable:
            return value
        if kind.name == "int" and not kind.nullable:
            return Py(python.call("float", value.node), FLOAT)
        return Py(here.php("to_float", value.node), FLOAT)
    if wanted == "array":
        if kind.is_array:
            return value
        if kind.name == "json" and not kind.nullable:
            called = value.node.func if isinstance(value.node, ast.Call) else None
            if isinstance(called, ast.Attribute) and called.attr == "json":
                return value  # an answer is an object or a list
            return Py(here.php("to_array", value.node), kind, value.fresh)
        return Py(here.php("to_array", value.node), Kind("array"), value.fresh)
    if wanted == "object":
        return Py(here.php("to_object", value.node), Kind("namespace"))
    return python.NONE


@expression(Ternary)
def _ternary(node: Ternary, here: Context) -> Py:
    if node.then is None:
        return _short_ternary(node, here)
    if _is_coalesce(node):
        return here.express(Binary(node.at, "??", node.then, node.otherwise))
    condition, _ = as_condition(node.condition, here)
    with here.without_hoisting():
        then, otherwise = here.express(node.then), here.express(node.otherwise)
    kind = join(then.kind, otherwise.kind)
    result = ast.IfExp(condition, then.node, otherwise.node)
    return Py(result, kind, then.fresh and otherwise.fresh)


def _is_coalesce(node: Ternary) -> bool:
    """Return whether it is ``isset($a) ? $a : b``, which is ``$a ?? b``."""
    test = node.condition
    is_isset = isinstance(test, Special) and test.word == "isset" and len(test.values) == 1
    return is_isset and _written(test.values[0]) == _written(node.then)  # type: ignore[union-attr]


def _written(node: object) -> str:
    return re.sub(r"at=\d+", "", repr(node))


def _short_ternary(node: Ternary, here: Context) -> Py:
    """``a ?: b`` is ``a or b`` where Python finds the same values false."""
    value = here.express(node.condition)
    with here.without_hoisting():
        otherwise = here.express(node.otherwise)
    kind = join(value.kind.certain(), otherwise.kind)
    if value.kind.name in ("bool", "int", "float", "number", "list", "dict", "array", "null"):
        return Py(ast.BoolOp(ast.Or(), [value.node, otherwise.node]), kind)
    simple, node_ = here.hold(value)
    condition, _ = truth(Py(node_, value.kind), here)
    return Py(ast.IfExp(condition, simple, otherwise.node), kind)


@expression(InstanceOf)
def _instance_of(node: InstanceOf, here: Context) -> Py:
    value = here.express(node.value)
    if isinstance(node.owner, Name):
        owner = here.library.exception_types([node.owner.text])
        if owner is None:
            owner = here.class_reference(node.owner)
    else:
        owner = here.express(node.owner).node
    return Py(python.call("isinstance", value.node, owner), BOOL)
