"""PHP's own functions: as Python writes them where the kinds allow it, else from compat."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from .. import python
from ..context import Context
from ..kinds import (
    ANY_KEY,
    ARRAY,
    ASCII,
    BOOL,
    FLOAT,
    JSON,
    NULL,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
    join,
)
from ..python import Py
from ..syntax import ArrayLiteral, Call, Closure, Expr, Literal, Name, Variable
from ..usage import CHANGING
from .values import as_text

_KINDS: dict[str, Kind] = {
    **dict.fromkeys(
        [
            "time",
            "strlen",
            "mb_strlen",
            "count",
            "sizeof",
            "intdiv",
            "random_int",
            "rand",
            "mt_rand",
            "ord",
            "filesize",
            "filemtime",
            "strcmp",
            "strcasecmp",
            "strncmp",
            "bccomp",
            "preg_last_error",
            "json_last_error",
            "mktime",
            "str_word_count",
            "substr_count",
            "file_put_contents",
            "array_push",
            "array_unshift",
            "crc32",
            "error_reporting",
        ],
        SMALL,
    ),
    **dict.fromkeys(
        [
            "md5",
            "sha1",
            "hash",
            "hash_hmac",
            "base64_encode",
            "bin2hex",
            "uniqid",
            "number_format",
            "date",
            "gmdate",
            "urlencode",
            "rawurlencode",
            "md5_file",
            "sha1_file",
            "hash_file",
            "bcadd",
            "bcsub",
            "bcmul",
            "bcdiv",
            "bcmod",
            "bcpow",
            "dechex",
            "decbin",
            "gettype",
            "http_build_query",
            "php_sapi_name",
            "crypt",
            "openssl_digest",
        ],
        ASCII,
    ),
    **dict.fromkeys(
        [
            "implode",
            "join",
            "sprintf",
            "vsprintf",
            "str_pad",
            "str_repeat",
            "trim",
            "ltrim",
            "rtrim",
            "chop",
            "strtolower",
            "strtoupper",
            "ucfirst",
            "lcfirst",
            "ucwords",
            "mb_substr",
            "strrev",
            "nl2br",
            "htmlspecialchars",
            "strtr",
            "mb_strtolower",
            "mb_strtoupper",
            "urldecode",
            "rawurldecode",
            "basename",
            "dirname",
            "wordwrap",
            "chr",
            "var_export",
            "json_last_error_msg",
            "serialize",
            "strval",
            "get_class",
            "addslashes",
            "stripslashes",
            "strip_tags",
            "htmlspecialchars_decode",
            "html_entity_decode",
            "sys_get_temp_dir",
            "substr",
            "mb_convert_encoding",
            "random_bytes",
            "mb_strimwidth",
            "get_debug_type",
            "mb_str_pad",
        ],
        STR,
    ),
    **dict.fromkeys(
        ["round", "floor", "ceil", "microtime", "fmod", "sqrt", "floatval", "doubleval", "pi"],
        FLOAT,
    ),
    **dict.fromkeys(
        [
            "is_array",
            "is_string",
            "is_int",
            "is_integer",
            "is_float",
            "is_bool",
            "is_null",
            "is_numeric",
            "is_object",
            "is_callable",
            "is_scalar",
            "in_array",
            "array_key_exists",
            "key_exists",
            "file_exists",
            "is_file",
            "is_dir",
            "str_contains",
            "str_starts_with",
            "str_ends_with",
            "hash_equals",
            "ctype_digit",
            "ctype_alpha",
            "ctype_alnum",
            "checkdate",
            "class_exists",
            "method_exists",
            "property_exists",
            "function_exists",
            "is_readable",
            "is_writable",
            "unlink",
            "mkdir",
            "rename",
            "copy",
            "touch",
            "is_a",
            "is_subclass_of",
            "is_iterable",
            "ctype_upper",
            "ctype_lower",
            "ctype_xdigit",
            "array_is_list",
            "is_nan",
            "is_finite",
            "boolval",
        ],
        BOOL,
    ),
    **dict.fromkeys(
        [
            "explode",
            "str_split",
            "mb_str_split",
            "array_keys",
            "array_values",
            "range",
            "array_column",
            "array_chunk",
            "preg_split",
            "array_fill",
            "scandir",
            "glob",
            "file",
        ],
        Kind("array"),
    ),
    **dict.fromkeys(
        [
            "array_merge",
            "array_filter",
            "array_map",
            "array_slice",
            "array_unique",
            "array_reverse",
            "array_combine",
            "array_flip",
            "array_diff",
            "array_diff_key",
            "array_intersect",
            "array_intersect_key",
            "array_replace",
            "array_fill_keys",
            "array_pad",
            "array_merge_recursive",
            "parse_url",
            "pathinfo",
            "array_change_key_case",
            "array_count_values",
            "preg_grep",
            "getallheaders",
        ],
        ARRAY,
    ),
    **dict.fromkeys(["strpos", "stripos", "strrpos", "mb_strpos"], UNKNOWN),
    **dict.fromkeys(["array_sum", "array_product", "abs", "pow", "max", "min"], UNKNOWN),
    **dict.fromkeys(["array_key_first", "array_key_last"], replace(ANY_KEY, nullable=True)),
}

Handler = Callable[[Call, "list[Py]", Context], "Py | None"]
_HANDLERS: dict[str, Handler] = {}


def handles(*names: str) -> Callable[[Handler], Handler]:
    """Register what translates a function of PHP; None from it leaves the call to compat."""

    def register(function: Handler) -> Handler:
        for each in names:
            _HANDLERS[each] = function
        return function

    return register


def exists(name: str) -> bool:
    """Return whether it is a function of PHP that is known."""
    from chainpay.php import compat

    return name in _HANDLERS or name in _KINDS or name in compat.__all__


def call(node: Call, name: str, here: Context) -> Py | None:
    """Return the call of a function of PHP; None for a function that isn't PHP's."""
    if name in ("compact", "extract", "func_get_args", "get_defined_vars"):
        return _of_variables(node, name, here)
    if not exists(name):
        return None
    if node.arguments.first_class:
        here.use("chainpay.php", "compat", "php")
        return Py(python.name(f"php.{name}"), Kind("callable"))
    if name in CHANGING:
        return _changing(node, name, here)
    if (
        name
        in (
            "preg_match",
            "preg_match_all",
            "openssl_sign",
            "openssl_public_encrypt",
            "openssl_private_decrypt",
        )
        and len(node.arguments.items) > 1
    ):
        return _setting(node, name, here)
    if any(item.name or item.spread for item in node.arguments.items):
        return _plain_call(node, name, here)
    values = _values(node, name, here)
    handler = _HANDLERS.get(name)
    made = handler(node, values, here) if handler is not None else None
    return made if made is not None else _compat(name, values, here)


def _values(node: Call, name: str, here: Context) -> list[Py]:
    from .closures import close

    values: list[Py] = []
    for index, item in enumerate(node.arguments.items):
        assert item.value is not None
        for comment in item.comments:
            here.body += [here.comments.statement(line) for line in comment.lines]
        if isinstance(item.value, Closure):
            values.append(close(item.value, _hints(node, name, here), here))
        elif _CALLBACKS.get(name) == index:
            values.append(_callback(item.value, here))
        else:
            values.append(here.express(item.value))
    return values


#: Functions that call an argument, and which one it is.
_CALLBACKS = {
    **dict.fromkeys(("array_map", "call_user_func", "call_user_func_array"), 0),
    **dict.fromkeys(("array_filter", "array_reduce", "array_walk", "preg_replace_callback"), 1),
    **dict.fromkeys(("usort", "uasort", "uksort", "iterator_apply"), 1),
    **dict.fromkeys(("register_shutdown_function", "set_error_handler"), 0),
    **dict.fromkeys(("array_udiff", "array_uintersect"), 2),
}


def _callback(node: Expr, here: Context) -> Py:
    """Return an argument that may be a callable: ``'trim'``, ``[$this, 'name']``."""
    if isinstance(node, Literal) and isinstance(node.value, str):
        return _named_callback(node.value, here)
    if isinstance(node, ArrayLiteral) and len(node.items) == 2:
        owner, name = node.items[0].value, node.items[1].value
        if isinstance(name, Literal) and isinstance(name.value, str) and owner is not None:
            from ..syntax import Arguments, ClassConstant, MethodCall, StaticCall

            whole = Arguments([], True)
            if isinstance(owner, ClassConstant) and owner.name == "class":
                return here.express(StaticCall(node.at, owner.owner, name.value, whole))
            if isinstance(owner, Literal):
                return here.express(
                    StaticCall(node.at, Name(node.at, str(owner.value)), name.value, whole)
                )
            return here.express(MethodCall(node.at, owner, name.value, whole))
    return here.express(node)


def _named_callback(name: str, here: Context) -> Py:
    from ..syntax import Arguments, StaticCall

    owner, _, method = name.rpartition("::")
    if owner:
        return here.express(StaticCall(0, Name(0, owner), method, Arguments([], True)))
    is_function = name.lower() in here.facts.functions or exists(name.lower())
    if not is_function:
        return Py(ast.Constant(name), STR)
    return here.express(Call(0, Name(0, name), Arguments([], True)))


def _hints(node: Call, name: str, here: Context) -> list[Kind]:
    """Return what a closure gets as its arguments."""
    items = [item.value for item in node.arguments.items]
    arrays = {"array_map": 1, "array_filter": 0, "usort": 0, "uasort": 0, "array_walk": 0}
    at = arrays.get(name)
    if at is None or at >= len(items) or items[at] is None:
        return []
    with here.trying():
        kind = here.express(items[at]).kind  # type: ignore[arg-type]
    item = kind.item or (JSON if kind.name == "json" else UNKNOWN)
    return [item, item] if name in ("usort", "uasort") else [item]


def _plain_call(node: Call, name: str, here: Context) -> Py:
    from .calls import make_call

    here.use("chainpay.php", "compat", "php")
    made = make_call(python.name(f"php.{name}"), node.arguments, None, here)
    return Py(made, _KINDS.get(name, UNKNOWN), True)


def _compat(name: str, values: list[Py], here: Context) -> Py:
    kind = _KINDS.get(name, UNKNOWN)
    arguments = [as_text(v, here) if v.kind.name == "body" else v.node for v in values]
    return Py(here.php(name, *arguments), kind, True)


# Those that change or set an argument


def _changing(node: Call, name: str, here: Context) -> Py:
    """A function that changes an array: compat's returns the changed one."""
    if not here.can_hoist:
        raise here.refuse(
            node.at, "reference", f"{name}() changes its argument here: write it alone"
        )
    target = node.arguments.items[0].value
    assert target is not None
    values = _values(node, name, here)
    base = values[0]
    rest = [value.node for value in values[1:]]
    if name in ("array_shift", "array_pop", "array_splice"):
        if name == "array_pop" and base.kind.name == "list" and base.kind.plain:
            return Py(python.method(base.node, "pop"), base.kind.item or UNKNOWN)
        held = here.new_name("taken")
        here.taken.add(held)
        pair = ast.Tuple([ast.Name(held), here.place(target)])
        here.body.append(python.assign(pair, here.php(name, base.node, *rest)))
        _relearn(target, Kind("array", base.kind.item), here)
        kind = base.kind.item or UNKNOWN if name != "array_splice" else ARRAY
        return Py(ast.Name(held), replace(kind, nullable=True))
    changed = here.php(name, base.node, *rest)
    here.body.append(python.assign(here.place(target), changed))
    _relearn(target, _changed_kind(name, base.kind), here)
    return Py(ast.Constant(True), BOOL)


def _changed_kind(name: str, kind: Kind) -> Kind:
    if name in ("sort", "rsort", "usort", "shuffle"):
        return Kind("list", kind.item, plain=kind.plain)
    if name in ("ksort", "krsort", "asort", "arsort", "uksort", "uasort") and kind.name == "dict":
        return kind
    return Kind("array", kind.item)


def _relearn(target: Expr, kind: Kind, here: Context) -> None:
    if isinstance(target, Variable) and target.name in here.scope.kinds:
        here.learn(target.name, kind)


def state(node: Call, name: str, here: Context) -> bool:
    """Translate a call as a statement, if that is written in another way than its value."""
    if node.arguments.first_class or name in here.facts.functions:
        return False
    items = [item.value for item in node.arguments.items]
    if name in CHANGING and items:
        return _state_changing(node, name, here)
    if name in ("parse_str", "mb_parse_str") and len(items) == 2:
        from .assignments import put

        value = here.php("parse_str", here.express(items[0]).node)  # type: ignore[arg-type]
        put(items[1], Py(value, ARRAY, True), here)  # type: ignore[arg-type]
        return True
    if name == "settype":
        here.todo(node.at, "settype", "settype() changes the type of its argument")
        return True
    if name in ("print_r", "var_dump", "printf", "vprintf"):
        return False
    if name == "define" and len(items) >= 2 and isinstance(items[0], Literal):
        defined = here.express(items[1])  # type: ignore[arg-type]
        constant = str(items[0].value)
        here.constants[constant] = defined.kind
        here.body.append(python.assign(ast.Name(constant), defined.node))
        return True
    return name in _HARMLESS


_HARMLESS = {
    "error_reporting",
    "ini_set",
    "set_time_limit",
    "ignore_user_abort",
    "ob_start",
    "header",
    "date_default_timezone_set",
    "mb_internal_encoding",
    "openssl_free_key",
    "gc_collect_cycles",
    "session_start",
    "openssl_pkey_free",
    "setlocale",
    "spl_autoload_register",
    "clearstatcache",
    "flush",
    "ob_end_flush",
    "ob_flush",
} - {"date_default_timezone_set"}


def _state_changing(node: Call, name: str, here: Context) -> bool:
    target = node.arguments.items[0].value
    assert target is not None
    if name == "array_push" and not any(item.spread for item in node.arguments.items):
        from ..syntax import Assign, Index
        from .assignments import assign

        for item in node.arguments.items[1:]:
            assert item.value is not None
            assign(Assign(node.at, Index(node.at, target, None), item.value), here)
        return True
    base = here.express(target)
    if name in ("array_shift", "array_pop") and base.kind.name == "list" and base.kind.plain:
        at = [ast.Constant(0)] if name == "array_shift" else []
        here.body.append(ast.Expr(python.method(base.node, "pop", *at)))
        _relearn(target, replace(base.kind, plain=False), here)
        return True
    if name in ("array_shift", "array_pop", "array_splice"):
        values = _values(node, name, here)
        pair = ast.Tuple([ast.Name("_"), here.place(target)])
        rest = [value.node for value in values[1:]]
        here.body.append(python.assign(pair, here.php(name, base.node, *rest)))
        _relearn(target, Kind("array", base.kind.item), here)
        return True
    _changing(node, name, here)
    return True


def _setting(node: Call, name: str, here: Context) -> Py | None:
    """``preg_match($p, $s, $m)``: the matches are the value, and are truthy if there are any."""
    from .assignments import put

    items = [item.value for item in node.arguments.items]
    if name == "preg_match":
        pattern, subject = (here.express(each) for each in items[:2])  # type: ignore[arg-type]
        rest = [here.express(each).node for each in items[3:]]  # type: ignore[arg-type]
        made = here.php("preg_match", pattern.node, subject.node, *rest)
        if len(items) == 2:
            return Py(made, ARRAY)
        target = items[2]
        if isinstance(target, Variable) and target.name not in here.scope.references:
            here.learn(target.name, ARRAY)
            return Py(ast.NamedExpr(ast.Name(here.variable(target.name)), made), ARRAY)
        if not here.can_hoist:
            raise here.refuse(node.at, "reference", "preg_match() sets its argument here")
        put(target, Py(made, ARRAY, True), here)  # type: ignore[arg-type]
        return here.express(target)  # type: ignore[arg-type]
    if not here.can_hoist:
        raise here.refuse(node.at, "reference", f"{name}() sets its argument here: write it alone")
    if name == "preg_match_all":
        pattern, subject = (here.express(each) for each in items[:2])  # type: ignore[arg-type]
        rest = [here.express(each).node for each in items[3:]]  # type: ignore[arg-type]
        made = here.php("preg_match_all", pattern.node, subject.node, *rest)
        if len(items) == 2:
            return Py(python.subscript(made, ast.Constant(0)), SMALL)
        held = here.new_name("matched")
        here.taken.add(held)
        pair = ast.Tuple([ast.Name(held), here.place(items[2])])  # type: ignore[arg-type]
        here.body.append(python.assign(pair, made))
        _set_kind(items[2], ARRAY, here)
        return Py(ast.Name(held), SMALL)
    at = 1
    arguments = [here.express(e).node for i, e in enumerate(items) if i != at]  # type: ignore[arg-type]
    put(items[at], Py(here.php(name, *arguments), Kind("str")), here)  # type: ignore[arg-type]
    read = here.express(items[at])  # type: ignore[arg-type]
    return Py(python.compare(read.node, ast.IsNot(), ast.Constant(False)), BOOL)


def _set_kind(target: Expr | None, kind: Kind, here: Context) -> None:
    if isinstance(target, Variable):
        here.learn(target.name, kind)


def _of_variables(node: Call, name: str, here: Context) -> Py | None:
    if name == "compact":
        keys, values, fields = [], [], {}
        for item in node.arguments.items:
            if not isinstance(item.value, Literal) or not isinstance(item.value.value, str):
                raise here.refuse(node.at, "variable", "compact() of computed names")
            variable = item.value.value
            value = here.express(Variable(node.at, variable))
            keys.append(ast.Constant(variable))
            values.append(value.node)
            fields[variable] = value.kind
        kind = Kind("dict", None, tuple(fields.items()), plain=True, closed=True)
        return Py(ast.Dict(keys, values), kind, True)  # type: ignore[arg-type]
    if name == "func_get_args":
        here.todo(node.at, "arguments", "func_get_args(): give the function *args")
        return Py(python.name("args"), Kind("list"))
    raise here.refuse(node.at, "variable", f"{name}() makes variables that nobody can see")


# Written as Python does


def _is_list(value: Py) -> bool:
    return value.kind.name == "list" and not value.kind.nullable


def _is_text(value: Py) -> bool:
    return value.kind.name == "str" and not value.kind.nullable


@handles("count", "sizeof")
def _count(node: Call, values: list[Py], here: Context) -> Py | None:
    if len(values) == 1 and values[0].kind.is_array:
        return Py(python.call("len", values[0].node), SMALL)
    return None


@handles("strlen", "mb_strlen")
def _strlen(node: Call, values: list[Py], here: Context) -> Py | None:
    value = values[0]
    if _is_text(value) and (value.kind.plain or name_of(node) == "mb_strlen"):
        return Py(python.call("len", value.node), SMALL)
    return None


def name_of(node: Call) -> str:
    """Return the name of a function that is called, in small letters."""
    assert isinstance(node.function, Name)
    return node.function.text.lower().removeprefix("\\")


@handles("time")
def _time(node: Call, values: list[Py], here: Context) -> Py | None:
    here.use("time")
    return Py(python.call("int", python.call("time.time")), SMALL)


@handles("is_null")
def _is_null(node: Call, values: list[Py], here: Context) -> Py | None:
    return Py(python.is_none(values[0].node), BOOL)


@handles("is_string")
def _is_string(node: Call, values: list[Py], here: Context) -> Py | None:
    return Py(python.call("isinstance", values[0].node, python.name("str")), BOOL)


@handles("is_array")
def _is_array(node: Call, values: list[Py], here: Context) -> Py | None:
    types = ast.Tuple([python.name("list"), python.name("dict")])
    return Py(python.call("isinstance", values[0].node, types), BOOL)


@handles("intval")
def _intval(node: Call, values: list[Py], here: Context) -> Py | None:
    from .operators import cast

    return cast("int", values[0], here) if len(values) == 1 else None


@handles("strval")
def _strval(node: Call, values: list[Py], here: Context) -> Py | None:
    from .operators import cast

    return cast("string", values[0], here)


@handles("floatval", "doubleval")
def _floatval(node: Call, values: list[Py], here: Context) -> Py | None:
    from .operators import cast

    return cast("float", values[0], here)


@handles("boolval")
def _boolval(node: Call, values: list[Py], here: Context) -> Py | None:
    from .operators import cast

    return cast("bool", values[0], here)


@handles("implode", "join")
def _implode(node: Call, values: list[Py], here: Context) -> Py | None:
    if len(values) != 2 or not _is_text(values[0]):
        return None
    items = values[1].kind.item
    if _is_list(values[1]) and items is not None and items.name == "str" and not items.nullable:
        return Py(python.method(values[0].node, "join", values[1].node), STR)
    return None


@handles("explode")
def _explode(node: Call, values: list[Py], here: Context) -> Py | None:
    if len(values) != 2 or not _is_text(values[1]):
        return Py(here.php("explode", *(v.node for v in values)), Kind("list", STR), True)
    separator = values[0].node.value if isinstance(values[0].node, ast.Constant) else ""
    kind = Kind("list", Kind("str", plain=values[1].kind.plain), plain=True)
    if isinstance(separator, str) and separator:
        return Py(python.method(values[1].node, "split", values[0].node), kind, True)
    return Py(here.php("explode", *(v.node for v in values)), kind, True)


@handles("str_replace")
def _str_replace(node: Call, values: list[Py], here: Context) -> Py | None:
    if len(values) == 3 and all(map(_is_text, values)):
        search = values[0].node.value if isinstance(values[0].node, ast.Constant) else ""
        if search:
            return Py(python.method(values[2].node, "replace", values[0].node, values[1].node), STR)
    if len(values) == 3 and not values[2].kind.may_be_array:
        return Py(here.php("str_replace", *(v.node for v in values)), STR)
    return None


@handles("in_array")
def _in_array(node: Call, values: list[Py], here: Context) -> Py | None:
    strict = len(values) == 3 and isinstance(values[2].node, ast.Constant) and values[2].node.value
    item = values[1].kind.item
    if not _is_list(values[1]) or item is None:
        return None
    same = item.name == values[0].kind.name and item.name in ("str", "int")
    is_exact = strict or item.name == "int" or (item.word and item.name == "str")
    if same and is_exact and not item.nullable and not values[0].kind.nullable:
        return Py(python.compare(values[0].node, ast.In(), values[1].node), BOOL)
    return None


@handles("array_key_exists", "key_exists")
def _array_key_exists(node: Call, values: list[Py], here: Context) -> Py | None:
    from .arrays import normal_key

    if values[1].kind.name == "dict" and not values[1].kind.nullable:
        key = normal_key(values[0], here)
        return Py(python.compare(key.node, ast.In(), values[1].node), BOOL)
    return None


@handles("array_keys")
def _array_keys(node: Call, values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    if len(values) == 1 and kind.name == "dict" and not kind.nullable:
        key = STR if kind.closed else ANY_KEY
        return Py(python.call("list", values[0].node), Kind("list", key, plain=kind.plain), True)
    return Py(here.php("array_keys", *(v.node for v in values)), Kind("list", ANY_KEY), True)


@handles("array_values")
def _array_values(node: Call, values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    item = kind.item
    made = Kind("list", item, plain=kind.plain)
    if kind.name == "dict" and not kind.nullable:
        return Py(python.call("list", python.method(values[0].node, "values")), made, True)
    return Py(here.php("array_values", values[0].node), made, True)


def _has_words(kind: Kind) -> bool:
    """Return whether all keys of an array are known, and none is a number."""
    is_dict = kind.name == "dict" and not kind.nullable and kind.closed
    return is_dict and not any(name.isdigit() for name, _ in kind.fields)


@handles("array_merge")
def _array_merge(node: Call, values: list[Py], here: Context) -> Py | None:
    kinds = [value.kind for value in values]
    if values and all(map(_has_words, kinds)):
        fields: dict[str, Kind] = {}
        for kind in kinds:
            fields |= dict(kind.fields)
        plain = any(k.plain for k in kinds)
        made = Kind("dict", None, tuple(fields.items()), plain=plain, closed=True)
        marks: list[ast.expr | None] = [None] * len(values)
        return Py(ast.Dict(marks, [value.node for value in values]), made, True)
    if values and all(map(_is_list, values)):
        item: Kind | None = kinds[0].item
        for kind in kinds[1:]:
            item = join(item, kind.item) if item and kind.item else None
        spread: list[ast.expr] = [ast.Starred(value.node) for value in values]
        return Py(ast.List(spread), Kind("list", item), True)
    plain = any(k.plain for k in kinds)
    return Py(here.php("array_merge", *(v.node for v in values)), replace(ARRAY, plain=plain), True)


@handles("array_map")
def _array_map(node: Call, values: list[Py], here: Context) -> Py | None:
    if len(values) != 2 or values[0].kind.name != "callable":
        return None
    result = values[0].kind.item
    kind = Kind("list", result, plain=values[1].kind.plain)
    if not _is_list(values[1]):
        return Py(here.php("array_map", *(v.node for v in values)), Kind("array", result), True)
    function = values[0].node
    if (
        isinstance(function, ast.Lambda)
        and len(function.args.args) == 1
        and not function.args.defaults
    ):
        target = ast.Name(function.args.args[0].arg)
        loop = ast.comprehension(target, values[1].node, [], 0)
        return Py(ast.ListComp(function.body, [loop]), kind, True)
    item = ast.Name(here.new_name("item"))
    loop = ast.comprehension(item, values[1].node, [], 0)
    return Py(ast.ListComp(ast.Call(function, [item], []), [loop]), kind, True)


@handles("array_sum")
def _array_sum(node: Call, values: list[Py], here: Context) -> Py | None:
    item = values[0].kind.item
    if _is_list(values[0]) and item is not None and item.name == "int" and not item.nullable:
        source = values[0].node
        if isinstance(source, ast.ListComp):
            source = ast.GeneratorExp(source.elt, source.generators)
        return Py(python.call("sum", source), SMALL)
    return Py(here.php("array_sum", values[0].node), Kind("number"))


@handles("abs")
def _abs(node: Call, values: list[Py], here: Context) -> Py | None:
    kind = values[0].kind
    if kind.name in ("float", "int") and (kind.plain or kind.name == "float") and not kind.nullable:
        return Py(python.call("abs", values[0].node), kind)
    return Py(here.php("abs", values[0].node), Kind("number"))


@handles("max", "min")
def _max(node: Call, values: list[Py], here: Context) -> Py | None:
    kinds = [value.kind for value in values]
    if len(values) > 1 and all(k.name == "int" and not k.nullable for k in kinds):
        return Py(python.call(name_of(node), *(v.node for v in values)), kinds[0])
    return None


@handles("array_column")
def _array_column(node: Call, values: list[Py], here: Context) -> Py | None:
    made = here.php("array_column", *(v.node for v in values))
    return Py(made, Kind("list" if len(values) == 2 else "array"), True)


@handles("array_filter")
def _array_filter(node: Call, values: list[Py], here: Context) -> Py | None:
    made = here.php("array_filter", *(v.node for v in values))
    return Py(made, Kind("array", values[0].kind.item), True)


@handles("json_decode")
def _json_decode(node: Call, values: list[Py], here: Context) -> Py | None:
    return here.library.json_decode(node, values, here)


@handles("json_encode")
def _json_encode(node: Call, values: list[Py], here: Context) -> Py | None:
    from .arrays import for_json

    arguments = [for_json(values[0], here).node, *(v.node for v in values[1:])]
    return Py(here.php("json_encode", *arguments), STR)


@handles("getenv")
def _getenv(node: Call, values: list[Py], here: Context) -> Py | None:
    if len(values) != 1:
        return None
    return Py(here.php("getenv", values[0].node), Kind("unknown"))


@handles("call_user_func")
def _call_user_func(node: Call, values: list[Py], here: Context) -> Py | None:
    return Py(ast.Call(values[0].node, [v.node for v in values[1:]], []), UNKNOWN)


@handles("call_user_func_array")
def _call_user_func_array(node: Call, values: list[Py], here: Context) -> Py | None:
    spread = here.php("values", values[1].node)
    return Py(ast.Call(values[0].node, [ast.Starred(spread)], []), UNKNOWN)


@handles("get_class")
def _get_class(node: Call, values: list[Py], here: Context) -> Py | None:
    return Py(here.php("get_class", *(v.node for v in values)), STR)


@handles("print_r", "var_dump", "var_export", "printf", "vprintf")
def _print(node: Call, values: list[Py], here: Context) -> Py | None:
    name = name_of(node)
    returned = len(values) > 1 and isinstance(values[1].node, ast.Constant) and values[1].node.value
    kind = STR if returned else BOOL if name == "print_r" else NULL
    return Py(here.php(name, *(v.node for v in values)), kind)


@handles("is_object")
def _is_object(node: Call, values: list[Py], here: Context) -> Py | None:
    return None


@handles("file_get_contents")
def _file_get_contents(node: Call, values: list[Py], here: Context) -> Py | None:
    constant = values[0].node.value if isinstance(values[0].node, ast.Constant) else None
    if constant == "php://input":
        return here.library.raw_body(node, here)
    return Py(here.php("file_get_contents", *(v.node for v in values)), UNKNOWN)
