"""Operators: what PHP means by them, written as Python where the kinds allow it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from .. import python
from ..context import Context
from ..kinds import (
    BOOL,
    FLOAT,
    INT,
    MAX_BITS,
    MODEST,
    UNKNOWN,
    Kind,
    int_of,
    join,
)
from ..nodes import is_same
from ..python import Py
from ..syntax import Binary, Cast, InstanceOf, Literal, Name, Special, Ternary, Unary
from ..translators import expression
from ..usage import does_something
from .definitions.names import warn_of_namespace
from .values import (
    as_bool,
    as_condition,
    as_text,
    is_known,
    literal,
    truth,
)

_ARITHMETIC: dict[str, tuple[str, ast.operator]] = {
    "+": ("add", ast.Add()),
    "-": ("subtract", ast.Sub()),
    "*": ("multiply", ast.Mult()),
    "/": ("divide", ast.Div()),
    "%": ("modulo", ast.Mod()),
    "**": ("power", ast.Pow()),
    "&": ("bit_and", ast.BitAnd()),
    "|": ("bit_or", ast.BitOr()),
    "^": ("bit_xor", ast.BitXor()),
    "<<": ("shift_left", ast.LShift()),
    ">>": ("shift_right", ast.RShift()),
}
_ORDER: dict[str, tuple[str, ast.cmpop]] = {
    "<": ("less", ast.Lt()),
    "<=": ("less_equal", ast.LtE()),
    ">": ("greater", ast.Gt()),
    ">=": ("greater_equal", ast.GtE()),
}
_NUMBERS = ("int", "float", "number")
#: A float holds every int of so many bits.
_EXACT_BITS = 53


def operate(operator: str, left: Py, right: Py, here: Context) -> Py:
    """Return an operation of two values."""
    if operator in _ARITHMETIC:
        return _arithmetic(operator, left, right, here)
    if operator in _ORDER:
        return _order(operator, left, right, here)
    if operator == "<=>":
        return Py(here.php("compare", left.node, right.node), int_of(1))
    negated = operator in ("!=", "!==", "<>")
    same = _identical if operator in ("===", "!==") else _loose
    result = same(left, right, here)
    return Py(python.negate(result) if negated else result, BOOL)


# Arithmetic


def _is_number(kind: Kind) -> bool:
    return kind.name in _NUMBERS and not kind.nullable


def is_int(kind: Kind) -> bool:
    """Return whether a value certainly is an int that is far from PHP's limits."""
    return kind.name == "int" and kind.plain and not kind.nullable


def _arithmetic(operator: str, left: Py, right: Py, here: Context) -> Py:
    helper, sign = _ARITHMETIC[operator]
    if operator in ("/", "%") and python.constant_of(right.node) in (..., 0, 0.0, "0", ""):
        here.facts.has_errors = True
    kinds = (left.kind, right.kind)
    if operator == "+" and any(each.is_array for each in kinds):
        return _union(left, right, here)
    kind = None
    if all(each.name == "int" and not each.nullable for each in kinds):
        kind = _of_ints(operator, left, right)
    elif all(map(_is_number, kinds)) and any(each.name == "float" for each in kinds):
        kind = FLOAT if operator in ("+", "-", "*", "/") else None
    if kind is not None:
        return Py(python.binary(left.node, sign, right.node), kind, True)
    result = _result_of(operator, left.kind, right.kind)
    return Py(here.php(helper, left.node, right.node), result, True)


def _result_of(operator: str, left: Kind, right: Kind) -> Kind:
    """Return the kind of what compat's functions return."""
    if operator in ("%", "<<", ">>"):
        return INT
    scalar = (*_NUMBERS, "str", "bool", "null")
    are_scalar = left.name in scalar and right.name in scalar
    if operator in ("&", "|", "^"):
        may_be_text = not are_scalar or left.name == right.name == "str"
        return UNKNOWN if may_be_text else INT
    return Kind("number") if operator != "+" or are_scalar else UNKNOWN


def _of_ints(operator: str, left: Py, right: Py) -> Kind | None:
    """Return the kind of an operation of two ints that is the same in Python, or None."""
    a, b = left.kind, right.kind
    natural = a.natural and b.natural
    is_bitwise = operator in ("&", "|", "^")
    if not (a.plain and b.plain):
        return INT if is_bitwise else None
    limits = [each.bits for each in (a, b) if each.natural]
    if is_bitwise:
        is_limited = operator == "&" and bool(limits)
        return int_of(min(limits) if is_limited else max(a.bits, b.bits), natural or is_limited)
    bits = 0
    match operator:
        case "+" | "-":
            natural = natural and operator == "+"
            bits = max(a.bits, b.bits) + 1
        case "*":
            bits = a.bits + b.bits
        case "%" if natural:
            bits = min(a.bits, b.bits)
        case "**" | "<<" | ">>":
            return _by_constant(operator, left, right)
        case _:
            return None
    return int_of(bits, natural) if bits <= MAX_BITS else None


def _by_constant(operator: str, left: Py, right: Py) -> Kind | None:
    """Return the kind of a power or shift by a small number that is written there."""
    number = right.node.value if isinstance(right.node, ast.Constant) else None
    if not isinstance(number, int) or number > MAX_BITS:
        return None
    bits = {"**": left.kind.bits * number or 1, "<<": left.kind.bits + number}
    wide = bits.get(operator, left.kind.bits)
    natural = left.kind.natural or (operator == "**" and number % 2 == 0)
    return int_of(wide, natural) if wide <= MAX_BITS else None


def grown_by(operator: str, kind: Kind, by: Kind) -> Kind | None:
    """Return what a number is that is counted up in a loop, without an end of its own.

    That so many numbers are added that their sum is too large takes longer than anyone waits.
    """
    if operator not in ("+", "-") or not (is_int(kind) and is_int(by)):
        return None
    if by.bits > _MAX_STEP_BITS or kind.bits == MAX_BITS:
        return None
    return int_of(max(kind.bits, by.bits), kind.natural and by.natural and operator == "+")


_MAX_STEP_BITS = 2 * MODEST + 1


def _union(left: Py, right: Py, here: Context) -> Py:
    """``$a + [...]``: the left one wins; where no key is in both, Python's ``|`` is the same."""
    known, added = dict(left.kind.fields), dict(right.kind.fields)
    if left.kind.closed and right.kind.closed and not set(known) & set(added):
        fields = tuple({**known, **added}.items())
        kind = Kind("dict", fields=fields, plain=left.kind.plain or right.kind.plain, closed=True)
        return Py(python.binary(left.node, ast.BitOr(), right.node), kind, True)
    return Py(here.php("add", left.node, right.node), Kind("array"), True)


# Comparisons


def _order(operator: str, left: Py, right: Py, here: Context) -> Py:
    helper, sign = _ORDER[operator]
    if _are_comparable(left.kind, right.kind):
        return Py(python.compare(left.node, sign, right.node), BOOL)
    return Py(here.php(helper, left.node, right.node), BOOL)


def _are_comparable(left: Kind, right: Kind) -> bool:
    """Return whether Python compares two numbers as PHP does, which makes floats of large ints."""
    if not (_is_number(left) and _is_number(right)):
        return False
    if left.name == right.name != "number":
        return True
    return any(is_int(each) and each.bits <= _EXACT_BITS for each in (left, right))


def _identical(left: Py, right: Py, here: Context) -> ast.expr:
    for one, other in ((left, right), (right, left)):
        constant = one.node.value if isinstance(one.node, ast.Constant) else ...
        if constant is None or isinstance(constant, bool):
            if (known := python.constant_of(other.node)) is not ...:
                return ast.Constant(constant is known)
            is_number = other.kind.name in _NUMBERS  # Python warns of ``1 + 1 is True``
            if is_number and (constant is not None or isinstance(other.node, ast.BinOp)):
                break
            return python.compare(other.node, ast.Is(), one.node)
    names = {left.kind.name, right.kind.name}
    simple = ("str", "int", "float")
    is_known = len(names) == 1 and names <= set(simple)
    is_text = any(each.kind.name == "str" and not each.kind.nullable for each in (left, right))
    if is_known or is_text:  # no other value of Python is equal to a text
        return python.compare(left.node, ast.Eq(), right.node)
    if names == {"bool"} or "enum" in names:
        return python.compare(left.node, ast.Is(), right.node)
    return here.php("identical", left.node, right.node)


def _loose(left: Py, right: Py, here: Context) -> ast.expr:
    kinds = (left.kind, right.kind)
    for each in kinds if {each.name for each in kinds} & {"object"} else ():
        here.facts.list_properties(each)
    if _are_comparable(*kinds):
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
        if isinstance(number, float) or (type(number) is int and number):
            return literal(-number)
    return _OF_ONE[node.operator](here.express(node.value), here)


def _inverted(value: Py, here: Context) -> Py:
    kind = value.kind
    if kind.name == "int" and not kind.nullable:
        return Py(ast.UnaryOp(ast.Invert(), value.node), replace(kind, natural=False))
    return Py(here.php("bit_not", value.node), UNKNOWN)


def _positive(value: Py, here: Context) -> Py:
    if is_int(value.kind) or value.kind == FLOAT:
        return value
    return Py(here.php("multiply", value.node, ast.Constant(1)), Kind("number"))


def _negative(value: Py, here: Context) -> Py:
    kind = value.kind
    if is_int(kind) or kind == FLOAT:
        return Py(ast.UnaryOp(ast.USub(), value.node), replace(kind, natural=False))
    return Py(here.php("negate", value.node), Kind("number"))


_OF_ONE = {"~": _inverted, "+": _positive, "-": _negative}


@expression(Cast)
def _cast(node: Cast, here: Context) -> Py:
    if node.type == "bool":
        return as_bool(node.value, here)
    value = here.express(node.value)
    return cast(node.type, value, here)


def cast(wanted: str, value: Py, here: Context) -> Py:
    """Return a value as another type, by PHP's rules."""
    return _CASTS[wanted](value, here)


def _as_bool(value: Py, here: Context) -> Py:
    condition, is_bool = truth(value, here)
    return Py(condition if is_bool else python.call("bool", condition), BOOL)


def _as_string(value: Py, here: Context) -> Py:
    kind = value.kind
    if kind.name == "body":
        return here.library.text_of(value)
    plain = kind.name == "int" or kind.plain
    return Py(as_text(value, here), Kind("str", plain=plain, word=kind.word))


def _as_int(value: Py, here: Context) -> Py:
    kind = value.kind
    if kind.name == "int" and not kind.nullable:
        return value
    if kind.name == "bool" and not kind.nullable:
        return Py(python.call("int", value.node), int_of(1, True))
    return Py(here.php("to_int", value.node), INT)


def _as_float(value: Py, here: Context) -> Py:
    kind = value.kind
    if kind.name == "float" and not kind.nullable:
        return value
    if kind.name in ("int", "bool") and not kind.nullable:
        return Py(python.call("float", value.node), FLOAT)
    return Py(here.php("to_float", value.node), FLOAT)


def _as_array(value: Py, here: Context) -> Py:
    kind = value.kind
    if kind.is_array:
        return value
    if kind.name == "json" and not kind.nullable:
        called = value.node.func if isinstance(value.node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr == "json":
            return value  # an answer is an object or a list
        return Py(here.php("to_array", value.node), kind, value.fresh)
    here.facts.list_properties(kind, with_names=True)
    return Py(here.php("to_array", value.node), Kind("array"), value.fresh)


def _as_object(value: Py, here: Context) -> Py:
    return Py(here.php("to_object", value.node), Kind("namespace"))


_CASTS: dict[str, Callable[[Py, Context], Py]] = {
    "bool": _as_bool,
    "string": _as_string,
    "int": _as_int,
    "float": _as_float,
    "array": _as_array,
    "object": _as_object,
}


@expression(Ternary)
def _ternary(node: Ternary, here: Context) -> Py:
    if node.then is None:
        return _short_ternary(node, here)
    if _is_coalesce(node):
        return here.express(Binary(node.at, "??", node.then, node.otherwise))
    condition, _ = as_condition(node.condition, here)
    if is_known(condition, node.condition):
        return here.express(node.then if python.constant_of(condition) else node.otherwise)
    with here.without_hoisting():
        then, otherwise = here.express(node.then), here.express(node.otherwise)
    kind = join(then.kind, otherwise.kind)
    result = ast.IfExp(condition, then.node, otherwise.node)
    return Py(result, kind, then.fresh and otherwise.fresh)


def _is_coalesce(node: Ternary) -> bool:
    """Return whether it is ``isset($a) ? $a : b``, which is ``$a ?? b``."""
    test = node.condition
    is_isset = isinstance(test, Special) and test.word == "isset" and len(test.values) == 1
    if not is_isset or node.then is None or does_something(node.then):
        return False
    return is_same(test.values[0], node.then)  # type: ignore[union-attr]


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
        warn_of_namespace(node.owner, here)
        test = here.library.error_test(node.owner.text, value)
        if test is not None:
            return Py(test, BOOL)
        owner = here.class_reference(node.owner)
    else:
        name = here.express(node.owner)
        return Py(here.php("instance_of", value.node, name.node), BOOL)
    return Py(python.call("isinstance", value.node, owner), BOOL)
