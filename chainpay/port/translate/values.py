"""Values: literals, variables, constants, texts; and values as texts and as conditions."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from .. import python
from ..context import Context
from ..kinds import (
    BOOL,
    BYTES,
    CLIENT,
    FLOAT,
    NATURAL,
    NULL,
    STR,
    UNKNOWN,
    Kind,
    int_of,
    object_of,
)
from ..python import NONE, Py
from ..reasons.library import SERVER, of_request
from ..reasons.standard import no_constant
from ..syntax import (
    SUPERGLOBALS,
    Binary,
    Constant,
    Expr,
    Interpolated,
    Literal,
    Name,
    Special,
    Unary,
    Variable,
)
from ..translators import condition, expression
from ..usage import has_effects

_SMALL_BITS = 45
_PLATFORM = {
    "PHP_EOL": "\n",
    "DIRECTORY_SEPARATOR": "/",
    "PATH_SEPARATOR": ":",
    "PHP_INT_MAX": 2**63 - 1,
    "PHP_INT_MIN": -(2**63),
    "PHP_INT_SIZE": 8,
    "PHP_VERSION": "8.2.0",
    "PHP_VERSION_ID": 80200,
    "PHP_MAJOR_VERSION": 8,
    "PHP_MINOR_VERSION": 2,
    "PHP_FLOAT_EPSILON": 2.220446049250313e-16,
    "PHP_FLOAT_MAX": 1.7976931348623157e308,
    "PHP_OS": "Linux",
    "PHP_OS_FAMILY": "Linux",
    "PHP_RELEASE_VERSION": 0,
    "PHP_EXTRA_VERSION": "",
    "PHP_ZTS": 0,
    "PHP_DEBUG": 0,
    "PHP_MAXPATHLEN": 4096,
    "PHP_FLOAT_DIG": 15,
    **{"E_ERROR": 1, "E_WARNING": 2, "E_PARSE": 4, "E_NOTICE": 8, "E_CORE_ERROR": 16},
    **{"E_CORE_WARNING": 32, "E_COMPILE_ERROR": 64, "E_COMPILE_WARNING": 128},
    **{"E_USER_ERROR": 256, "E_USER_WARNING": 512, "E_USER_NOTICE": 1024, "E_STRICT": 2048},
    **{"E_RECOVERABLE_ERROR": 4096, "E_DEPRECATED": 8192, "E_USER_DEPRECATED": 16384},
    "E_ALL": 32767,
    **{"UPLOAD_ERR_OK": 0, "UPLOAD_ERR_INI_SIZE": 1, "UPLOAD_ERR_FORM_SIZE": 2},
    **{"UPLOAD_ERR_PARTIAL": 3, "UPLOAD_ERR_NO_FILE": 4, "UPLOAD_ERR_NO_TMP_DIR": 6},
    **{"UPLOAD_ERR_CANT_WRITE": 7, "UPLOAD_ERR_EXTENSION": 8},
    **{"M_PI": math.pi, "M_E": math.e, "M_PI_2": math.pi / 2, "M_PI_4": math.pi / 4},
    **{"M_1_PI": 1 / math.pi, "M_2_PI": 2 / math.pi, "M_SQRT2": 2**0.5, "M_SQRT3": 3**0.5},
    **{"M_LN2": math.log(2), "M_LN10": math.log(10), "M_SQRT1_2": 0.5**0.5},
    **{"M_LOG2E": math.log2(math.e), "M_LOG10E": math.log10(math.e)},
    **{"LC_CTYPE": 0, "LC_NUMERIC": 1, "LC_TIME": 2, "LC_COLLATE": 3, "LC_MONETARY": 4},
    **{"LC_MESSAGES": 5, "LC_ALL": 6},
    **{"MB_CASE_UPPER": 0, "MB_CASE_LOWER": 1, "MB_CASE_TITLE": 2},
}
#: The names of PHP's constants begin so: one that is not here has no counterpart.
_OF_PHP = re.compile(
    r"(?:PHP|E|M|LC|LIBXML|FILTER|INPUT|CURL[A-Z]*|OPENSSL|PKCS7|X509|ZLIB|UPLOAD_ERR|EXTR|DNS|MB"
    r"|PREG|JSON|ENT|SORT|COUNT|LOCK|SEEK|STREAM|DATE|PATHINFO|MHASH|DEBUG_BACKTRACE|HTML|INI"
    r"|CREDITS|INFO|LOG|STR_PAD|ARRAY|PASSWORD|IMAGETYPE|GLOB|SODIUM|MYSQLI|PDO)_[A-Z0-9_]+"
)
#: A variable of a document's snippets that nobody sets is the client.
_CLIENTS = ("instance", "client", "wechatpay")


def literal(value: object) -> Py:
    """Return a constant with its kind."""
    if value is None:
        return NONE
    if isinstance(value, bool):
        return python.constant(value, BOOL)
    if isinstance(value, int):
        is_small = value.bit_length() <= _SMALL_BITS
        kind = int_of(value.bit_length() if is_small else 64, value >= 0)
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
    if node.name in SUPERGLOBALS:
        return _superglobal(node, here)
    if here.scope.usage.is_set(node.name) or here.scope.usage.changes(node.name):
        here.scope.missing.add(node.name)
        return Py(ast.Name(here.variable(node.name)), Kind("unknown", nullable=True))
    if here.is_open or (here.scope.function is None and node.name in _CLIENTS):
        kind = CLIENT if node.name in _CLIENTS else UNKNOWN
        return Py(ast.Name(here.variable(node.name)), kind)
    here.scope.missing.add(node.name)
    return Py(ast.Name(here.variable(node.name)), NULL)


def _superglobal(node: Variable, here: Context) -> Py:
    if node.name in ("_SERVER", "_ENV"):
        here.use("os")
        if node.name == "_SERVER":
            here.note(node.at, "server", SERVER, once=True)
        item = Kind("str", nullable=True)
        return Py(python.name("os.environ"), Kind("dict", item))
    here.todo(node.at, "superglobal", of_request(node.name), node.name)
    return Py(ast.Name(node.name), UNKNOWN)


def started_value(key: ast.expr, here: Context) -> Py | None:
    """Return what ``$_SERVER`` has of how a program was started; None for other keys."""
    module, text, kind = _STARTED.get(python.constant_of(key), ("", "", UNKNOWN))
    if not module:
        return None
    here.use(module)
    return Py(ast.parse(text, mode="eval").body, kind)


_STARTED: dict[object, tuple[str, str, Kind]] = {
    "argv": ("sys", "sys.argv", Kind("list", STR, plain=True)),
    "argc": ("sys", "len(sys.argv)", NATURAL),
    "REQUEST_TIME": ("time", "int(time.time())", int_of(32, True)),
    "REQUEST_TIME_FLOAT": ("time", "time.time()", FLOAT),
}


@expression(Constant)
def _constant(node: Constant, here: Context) -> Py:
    used = here.uses_functions.get(node.name.lower(), node.name)
    name = used.rpartition("\\")[2]
    if name in _PLATFORM:
        return literal(_PLATFORM[name])
    if name in ("INF", "NAN"):
        here.use("math")
        return Py(python.name(f"math.{name.lower()}"), FLOAT)
    magic = _MAGIC.get(name)
    if magic is not None:
        return magic(node, here)
    if name in here.constants:
        return Py(ast.Name(python.own_name(name)), here.constants[name])
    known = here.neighbours.find_constant(name) if here.neighbours is not None else None
    if known is not None:
        module, kind = known
        own = python.own_name(name)
        return Py(here.use(module, own), kind)
    return _library_constant(node, name, here)


def _library_constant(node: Constant, name: str, here: Context) -> Py:
    from chainpay.php import compat

    value = getattr(compat, name, None)
    if value is not None and name.isupper():
        here.use("chainpay.php", "compat", "php")
        kind = literal(value).kind if isinstance(value, (int, str, float)) else UNKNOWN
        return Py(python.name(f"php.{name}"), kind)
    if _OF_PHP.fullmatch(name):
        here.todo(node.at, "function", no_constant(name), name)
    return Py(ast.Name(python.own_name(name)), UNKNOWN)


def _directory(node: Constant, here: Context) -> Py:
    here.use("os")
    here.needs_folder = True
    return Py(ast.Name("HERE"), STR)


def _file(node: Constant, here: Context) -> Py:
    here.use("os")
    return Py(python.call("os.path.realpath", ast.Name("__file__")), STR)


def _interface(node: Constant, here: Context) -> Py:
    return Py(here.php("php_sapi_name"), STR)


def _trait_name(here: Context) -> str:
    """Return PHP's name of the trait that is translated; empty for a class."""
    facts = here.facts.class_named(here.scope.in_class)
    is_trait = facts is not None and facts.declaration.word == "trait"
    return here.full_class_name() if is_trait else ""


def _class_name(node: Constant, here: Context) -> Py:
    if _trait_name(here):  # that of the class that uses it
        owner = here.class_reference(Name(node.at, "self"))
        return Py(here.php("class_name_of", owner), STR)
    return literal(here.full_class_name())


def _method_name(node: Constant, here: Context) -> Py:
    function = here.scope.function
    called = function.declaration.name if function and function.declaration else ""
    is_method = node.name.endswith("METHOD__") and here.scope.in_class
    return literal(f"{here.full_class_name()}::{called}" if is_method else called)


_MAGIC: dict[str, Callable[[Constant, Context], Py]] = {
    "__DIR__": _directory,
    "__FILE__": _file,
    "PHP_SAPI": _interface,
    "__CLASS__": _class_name,
    "__FUNCTION__": _method_name,
    "__METHOD__": _method_name,
    "__TRAIT__": lambda node, here: literal(_trait_name(here)),
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
        is_word = constant is None or isinstance(constant, bool)
        return ast.Constant(str(constant) if not is_word else "1" if constant else "")
    if kind == NULL and python.is_simple(value.node):
        return ast.Constant("")
    if kind.name == "body":
        return here.library.body_text(value)
    if kind.name in ("int", "key", "printable") and not kind.nullable:
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
    if _may_complete(values):
        nodes = [ast.Constant(v) if isinstance(v, str) else v.node for v in values]
        return Py(here.php("concat", *nodes), BYTES)
    parts: list[str | ast.expr] = []
    for each in values:
        part = each if isinstance(each, str) else in_text(each, here, is_path(parts))
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        elif part != "":
            parts.append(part)
    kind = _kind_of_texts(values, parts)
    if len(parts) < 2 and all(isinstance(part, str) for part in parts):
        return Py(ast.Constant("".join(map(str, parts))), kind, True)
    if len(parts) == 1:
        return Py(as_text(Py(parts[0], _kind_of_single(values)), here), kind)  # type: ignore[arg-type]
    node = python.interpolate(parts)
    return Py(node if node is not None else _add_texts(values, here), kind)


def _may_complete(values: Sequence[Py | str]) -> bool:
    """Return whether two parts of a character may come together."""
    before = None
    for each in values:
        owner = each.kind.owner if isinstance(each, Py) and each.kind.name == "str" else None
        if isinstance(each, str):
            before = None if each else before
            continue
        is_open = owner == "bytes" or each.kind.name in ("unknown", "json")
        if before is not None and is_open and "bytes" in (before, owner):
            return True
        before = (owner or "") if is_open else None
    return False


def _kind_of_texts(values: Sequence[Py | str], parts: list[str | ast.expr]) -> Kind:
    kinds = [each.kind for each in values if isinstance(each, Py)]
    plain = all(kind.name in ("int", "key", "printable") or kind.plain for kind in kinds) and all(
        not isinstance(part, str) or part.isascii() for part in parts
    )
    first = parts[0] if parts else ""
    word = isinstance(first, str) and bool(first) and not first[0].isspace()
    word = word and not is_numeric(f"{first}0")
    is_cut = any(kind.name == "str" and kind.owner == "bytes" for kind in kinds)
    return Kind("str", plain=plain, word=word, owner="bytes" if is_cut and not plain else "")


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


def is_read_late(node: Binary, here: Context) -> bool:
    """Return whether the right side sets the left one, which PHP reads only then: ``$i . $i++``."""
    if not isinstance(node.left, Variable) or not has_effects(node.right):
        return False
    usage, name = here.usage_of([node.right]), node.left.name
    return usage.is_set(name) or bool(usage.changes(name))


def read_late(node: Binary, make: Callable[[Py, Py], Py], here: Context) -> Py:
    """Return an operation whose right side is evaluated before the left one is read."""
    right = here.express(node.right)
    if python.is_simple(right.node):  # it stands before the statement
        return make(here.express(node.left), right)
    held = here.holding("value")
    result = make(here.express(node.left), replace(right, node=ast.Name(held)))
    pair = ast.Tuple([ast.NamedExpr(ast.Name(held), right.node), result.node])
    return Py(python.subscript(pair, ast.Constant(1)), result.kind)


def text_parts(node: Expr, here: Context) -> list[Py | str]:
    """Return what a text consists of; constants that stand side by side are one."""
    parts: list[Py | str] = []

    def add(part: Py | str) -> None:
        if isinstance(part, Py) and isinstance(part.node, ast.Constant):
            constant = as_text(part, here)
            part = str(constant.value) if isinstance(constant, ast.Constant) else part
        if isinstance(part, Py) and part.kind.name == "body":
            part = Py(here.library.body_text(part), STR)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)

    def collect(each: Expr) -> None:
        if isinstance(each, Binary) and each.operator == "." and is_read_late(each, here):
            add(read_late(each, lambda left, right: join_texts([left, right], here), here))
        elif isinstance(each, Binary) and each.operator == ".":
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
    return kind.name in ("str", "int", "key", "printable") and not kind.nullable


# Conditions


def as_condition(node: Expr, here: Context) -> tuple[ast.expr, bool]:
    """Return an expression where only its truth counts, and whether it is True or False itself."""
    if isinstance(node, Binary) and node.operator in ("&&", "||"):
        return _both(node, here)
    if isinstance(node, Unary) and node.operator == "!":
        return _opposite(node, here)
    if isinstance(node, Special) and node.word == "silence":
        return as_condition(node.values[0], here)
    translate = condition.find(node)
    if translate is not None and (question := translate(node, here)) is not None:
        return question, False
    tested, is_bool = truth(here.express(node), here)
    match tested:
        case ast.Call(func=ast.Name(id="bool"), args=[inner]):
            return inner, False
    return tested, is_bool


def _opposite(node: Unary, here: Context) -> tuple[ast.expr, bool]:
    inner, _ = as_condition(node.value, here)
    if isinstance(inner, ast.UnaryOp) and isinstance(inner.op, ast.Not):
        return inner.operand, python.is_bool(inner.operand)
    return python.negate(inner), True


def _both(node: Binary, here: Context) -> tuple[ast.expr, bool]:
    operator: ast.boolop = ast.And() if node.operator == "&&" else ast.Or()
    left, left_bool = as_condition(node.left, here)
    with here.without_hoisting():
        right, right_bool = as_condition(node.right, here)
    values: list[ast.expr] = []
    for each in (left, right):
        same = isinstance(each, ast.BoolOp) and type(each.op) is type(operator)
        values += each.values if same else [each]  # type: ignore[attr-defined]
    if isinstance(operator, ast.And) and python.constant_of(right) is True:
        return left, left_bool
    if isinstance(operator, ast.And):
        values = _without_implied(values)
    whole = ast.BoolOp(operator, values) if len(values) > 1 else values[0]
    return whole, left_bool and right_bool


def _without_implied(values: list[ast.expr]) -> list[ast.expr]:
    """Return conditions that hold together, without tests of classes that the next one implies."""
    tests = [*map(_test_of_classes, values), None]
    return [
        each
        for each, test, after in zip(values, tests, tests[1:], strict=False)
        if test is None or after is None or test[0] != after[0] or not after[1] <= test[1]
    ]


def _test_of_classes(node: ast.expr) -> tuple[str, set[str]] | None:
    """Return the variable and the classes of ``isinstance``; None for another condition."""
    match node:
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), types]):
            classes = types.elts if isinstance(types, ast.Tuple) else [types]
            return name, {*map(ast.unparse, classes)}
    return None


def is_known(condition: ast.expr, node: Expr) -> bool:
    """Return whether a condition always holds, or never does, which the PHP doesn't say itself."""
    value = python.constant_of(condition)
    return (value is True or value is False) and not isinstance(node, Literal)


def truth(value: Py, here: Context) -> tuple[ast.expr, bool]:
    """Return a value's truth, and whether it is True or False itself."""
    kind = value.kind
    if kind.name == "bool":
        return value.node, not kind.nullable
    if isinstance(value.node, ast.Constant) and kind.name in ("str", "null"):
        return ast.Constant(value.node.value not in (None, "", "0")), True
    is_word = kind.name == "str" and kind.word  # it is not "0"
    if is_word or kind.name in ("int", "float", "number", "list", "dict", "array"):
        return value.node, False
    if kind.name in ("error", "answer", "client", "promise", "key_object", "callable"):
        is_known = not kind.nullable and python.is_simple(value.node)
        return ast.Constant(True) if is_known else python.is_not_none(value.node), True
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
