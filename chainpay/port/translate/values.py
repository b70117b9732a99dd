"""Values: literals, variables, constants, texts; and values as texts and as conditions."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace

from .. import python
from ..context import Context, expression
from ..kinds import (
    BOOL,
    CLIENT,
    FLOAT,
    INT,
    NULL,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
    object_of,
)
from ..python import NONE, Py
from ..syntax import Binary, Constant, Expr, Interpolated, Literal, Special, Unary, Variable

_SMALL = 2**40
_PLATFORM = {
    "PHP_EOL": "\n",
    "DIRECTORY_SEPARATOR": "/",
    "PATH_SEPARATOR": ":",
    "PHP_INT_MAX": 2**63 - 1,
    "PHP_INT_MIN": -(2**63),
    "PHP_INT_SIZE": 8,
    "PHP_VERSION": "8.2.0",
    "PHP_OS": "Linux",
    "PHP_OS_FAMILY": "Linux",
    "PHP_SAPI": "cli",
    "M_PI": 3.141592653589793,
    "E_ALL": 32767,
}
#: A variable of a document's snippets that nobody sets is the client.
_CLIENTS = ("instance", "client", "wechatpay")


def literal(value: object) -> Py:
    """Return a constant with its kind."""
    if value is None:
        return NONE
    if isinstance(value, bool):
        return python.constant(value, BOOL)
    if isinstance(value, int):
        kind = SMALL if abs(value) < _SMALL else INT
        node: ast.expr = ast.Constant(abs(value))
        return Py(ast.UnaryOp(ast.USub(), node) if value < 0 else node, kind, True)
    if isinstance(value, float):
        return python.constant(value, FLOAT)
    text = str(value)
    kind = Kind("str", plain=text.isascii(), word=not is_numeric(text))
    return python.constant(text, kind)


def is_numeric(text: str) -> bool:
    """Return whether PHP may take a text for a number: it has a digit, and begins like one."""
    head = text.lstrip(" \t\n\r\v\f")
    return head[:1] in set("0123456789+-.") and any(each.isdigit() for each in head)


@expression(Literal)
def _literal(node: Literal, here: Context) -> Py:
    return literal(node.value)


@expression(Variable)
def _variable(node: Variable, here: Context) -> Py:
    if node.name == "this":
        return Py(ast.Name("self"), object_of(here.scope.in_class))
    if (reference := here.scope.references.get(node.name)) is not None:
        return Py(reference, here.scope.kinds.get(node.name, UNKNOWN))
    if node.name in here.scope.kinds:
        kind = here.scope.kinds[node.name]
        if kind.maybe:
            here.scope.missing.add(node.name)
        return Py(ast.Name(here.variable(node.name)), replace(kind, maybe=False))
    return _unset(node, here)


def _unset(node: Variable, here: Context) -> Py:
    """A variable that isn't set, or not on all ways to here."""
    if node.name in _SUPERGLOBALS:
        return _superglobal(node, here)
    if here.scope.usage.is_set(node.name) or here.scope.usage.changes(node.name):
        here.scope.missing.add(node.name)
        return Py(ast.Name(here.variable(node.name)), Kind("unknown", nullable=True))
    if here.scope.function is None:  # a snippet's free name
        kind = CLIENT if node.name in _CLIENTS else UNKNOWN
        return Py(ast.Name(here.variable(node.name)), kind)
    here.scope.missing.add(node.name)
    return Py(ast.Name(here.variable(node.name)), NULL)


_SUPERGLOBALS = ("_SERVER", "_GET", "_POST", "_ENV", "_REQUEST", "_COOKIE", "_SESSION", "GLOBALS")


def _superglobal(node: Variable, here: Context) -> Py:
    if node.name in ("_SERVER", "_ENV"):
        here.use("os")
        item = Kind("str", nullable=True)
        return Py(python.name("os.environ"), Kind("dict", item))
    here.todo(node.at, "superglobal", f"${node.name} is the request's: take it from your framework")
    return Py(ast.Name(node.name), UNKNOWN)


@expression(Constant)
def _constant(node: Constant, here: Context) -> Py:
    name = node.name.rpartition("\\")[2]
    if name in _PLATFORM:
        return literal(_PLATFORM[name])
    if name in ("INF", "NAN"):
        here.use("math")
        return Py(python.name(f"math.{name.lower()}"), FLOAT)
    magic = _MAGIC.get(name)
    if magic is not None:
        return magic(node, here)
    if name in here.constants:
        return Py(ast.Name(name), here.constants[name])
    if here.neighbours is not None and (found := here.neighbours.find_constant(name)) is not None:
        module, kind = found
        return Py(here.use(module, name), kind)
    return _library_constant(node, name, here)


def _library_constant(node: Constant, name: str, here: Context) -> Py:
    from chainpay.php import compat

    value = getattr(compat, name, None)
    if value is not None and name.isupper():
        here.use("chainpay.php", "compat", "php")
        kind = literal(value).kind if isinstance(value, (int, str, float)) else UNKNOWN
        return Py(python.name(f"php.{name}"), kind)
    return Py(ast.Name(name), UNKNOWN)


def _directory(node: Constant, here: Context) -> Py:
    here.use("os")
    here.needs_folder = True
    return Py(ast.Name("HERE"), STR)


def _file(node: Constant, here: Context) -> Py:
    here.use("os")
    return Py(python.call("os.path.abspath", ast.Name("__file__")), STR)


def _class_name(node: Constant, here: Context) -> Py:
    return literal(here.full_class_name())


def _method_name(node: Constant, here: Context) -> Py:
    function = here.scope.function
    called = function.declaration.name if function and function.declaration else ""
    is_method = node.name.endswith("METHOD__") and here.scope.in_class
    return literal(f"{here.full_class_name()}::{called}" if is_method else called)


_MAGIC: dict[str, Callable[[Constant, Context], Py]] = {
    "__DIR__": _directory,
    "__FILE__": _file,
    "__CLASS__": _class_name,
    "__FUNCTION__": _method_name,
    "__METHOD__": _method_name,
    "__LINE__": lambda node, here: literal(node.at),
    "__NAMESPACE__": lambda node, here: literal(here.namespace),
}


# Texts


def as_text(value: Py, here: Context) -> ast.expr:
    """Return a value as PHP's text."""
    kind = value.kind
    if kind.name == "str" and not kind.nullable:
        return value.node
    if isinstance(value.node, ast.Constant) and not isinstance(value.node.value, float):
        constant = value.node.value
        if constant is None or isinstance(constant, bool):
            return ast.Constant("1" if constant else "")
        return ast.Constant(str(constant))
    if kind == NULL:
        return ast.Constant("")
    if kind.name in ("int", "key", "printable") and not kind.nullable:
        return python.call("str", value.node)
    if kind.name == "body":
        return here.library.body_text(value)
    if kind.name == "error":
        return python.call("str", value.node)
    return here.php("text", value.node)


def is_path(parts: Sequence[str | ast.expr]) -> bool:
    """Return whether what follows can only be the path of a file, and so a text."""
    return len(parts) == 1 and parts[0] == "file://"


def in_text(value: Py, here: Context, is_known: bool = False) -> ast.expr | str:
    """Return a value as a part of an f-string; `is_known` if it can only be a text."""
    if is_known and value.kind.name in ("unknown", "json"):
        return value.node
    if isinstance(value.node, ast.Constant) and isinstance(value.node.value, (str, int)):
        text = as_text(value, here)
        assert isinstance(text, ast.Constant)
        return str(text.value)
    if value.kind.name in ("int", "key", "printable") and not value.kind.nullable:
        return value.node
    return as_text(value, here)


def join_texts(values: Sequence[Py | str], here: Context) -> Py:
    """Return texts one after another: an f-string, or a sum."""
    parts: list[str | ast.expr] = []
    kinds = [each.kind for each in values if isinstance(each, Py)]
    for each in values:
        part = each if isinstance(each, str) else in_text(each, here, is_path(parts))
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        elif part != "":
            parts.append(part)
    plain = all(kind.name in ("int", "key", "printable") or kind.plain for kind in kinds) and all(
        not isinstance(part, str) or part.isascii() for part in parts
    )
    first = parts[0] if parts else ""
    word = isinstance(first, str) and bool(first) and not first[0].isspace()
    word = word and not is_numeric(f"{first}0")
    kind = Kind("str", plain=plain, word=word)
    if len(parts) < 2 and all(isinstance(part, str) for part in parts):
        return Py(ast.Constant("".join(map(str, parts))), kind, True)
    if len(parts) == 1:
        return Py(as_text(Py(parts[0], _kind_of_single(values)), here), kind)  # type: ignore[arg-type]
    node = python.interpolate(parts)
    return Py(node if node is not None else _add_texts(values, here), kind)


def _kind_of_single(values: Sequence[Py | str]) -> Kind:
    kind = next(each.kind for each in values if isinstance(each, Py))
    return kind if kind.name in ("int", "key", "printable") else STR


def _add_texts(values: Sequence[Py | str], here: Context) -> ast.expr:
    pieces = [
        ast.Constant(v) if isinstance(v, str) else as_text(v, here) for v in values if v != ""
    ]
    node = pieces[0]
    for piece in pieces[1:]:
        node = python.binary(node, ast.Add(), piece)
    return node


@expression(Interpolated)
def _interpolated(node: Interpolated, here: Context) -> Py:
    return join_texts(
        [part if isinstance(part, str) else here.express(part) for part in node.parts], here
    )


def concatenate(node: Binary, here: Context) -> Py:
    """Return ``a . b . c`` as one text."""
    return join_texts(text_parts(node, here), here)


def text_parts(node: Expr, here: Context) -> list[Py | str]:
    """Return what a text consists of; constants that stand side by side are one."""
    parts: list[Py | str] = []

    def add(part: Py | str) -> None:
        if isinstance(part, Py) and isinstance(part.node, ast.Constant):
            constant = as_text(part, here)
            part = str(constant.value) if isinstance(constant, ast.Constant) else part
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)

    def collect(each: Expr) -> None:
        if isinstance(each, Binary) and each.operator == ".":
            collect(each.left)
            collect(each.right)
        elif isinstance(each, Interpolated):
            for part in each.parts:
                add(part if isinstance(part, str) else here.express(part))
        else:
            add(here.express(each))

    collect(node)
    return parts


def is_text(value: Py) -> bool:
    """Return whether a value is written by print as PHP writes it."""
    kind = value.kind
    return (kind.name in ("str", "int", "key", "printable") and not kind.nullable) or isinstance(
        value.node, ast.Constant
    )


# Conditions


def as_condition(node: Expr, here: Context) -> tuple[ast.expr, bool]:
    """Return an expression where only its truth counts, and whether it is True or False itself."""
    if isinstance(node, Binary) and node.operator in ("&&", "||"):
        operator: ast.boolop = ast.And() if node.operator == "&&" else ast.Or()
        left, left_bool = as_condition(node.left, here)
        with here.without_hoisting():
            right, right_bool = as_condition(node.right, here)
        values: list[ast.expr] = []
        for each in (left, right):
            same = isinstance(each, ast.BoolOp) and type(each.op) is type(operator)
            values += each.values if same else [each]  # type: ignore[attr-defined]
        values = list({ast.unparse(each): each for each in values}.values())
        if len(values) == 1:  # instanceof RequestException && hasResponse()
            return values[0], left_bool
        return ast.BoolOp(operator, values), left_bool and right_bool
    if isinstance(node, Unary) and node.operator == "!":
        inner, _ = as_condition(node.value, here)
        return python.negate(inner), True
    if isinstance(node, Special) and node.word == "silence":
        return as_condition(node.values[0], here)
    return truth(here.express(node), here)


def truth(value: Py, here: Context) -> tuple[ast.expr, bool]:
    """Return a value's truth, and whether it is True or False itself."""
    kind = value.kind
    if kind.name == "bool":
        return value.node, not kind.nullable
    if isinstance(value.node, ast.Constant) and kind.name in ("str", "null"):
        return ast.Constant(value.node.value not in (None, "", "0")), True
    if kind.name in ("int", "float", "number", "list", "dict", "array"):
        return value.node, False
    if kind.name in ("error", "answer", "client", "promise", "key_object", "callable"):
        node = python.is_not_none(value.node) if kind.nullable else ast.Constant(True)
        return node, True
    if kind.name in ("object", "namespace") and kind.nullable:
        return python.is_not_none(value.node), True
    return here.php("truthy", value.node), True


def as_bool(node: Expr, here: Context) -> Py:
    """Return an expression as True or False."""
    condition, is_bool = as_condition(node, here)
    return Py(condition if is_bool else python.call("bool", condition), BOOL)


def certain(value: Py) -> Py:
    """Return a value that is known not to be null."""
    return replace(value, kind=value.kind.certain())
