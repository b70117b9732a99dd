"""PHP's functions of the time, files, the environment, JSON and calls by name, and its settings.

Most settings say how PHP runs, which Python doesn't need; some change what is written.
"""

from __future__ import annotations

import ast
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import BOOL, FLOAT, NULL, STR, UNKNOWN, Kind, int_of
from ...python import Py
from ...reasons.language import NO_SETTING, SOME_SETTING
from ...reasons.library import SERVER
from ...reasons.standard import ZONE
from ...syntax import Arguments, Call, Expr
from ..places.copies import for_json
from .callbacks import direct
from .handlers import constant, handles, is_list, is_valid, natural, nodes

_SECONDS = int_of(32, True)


@handles("time")
def _time(values: list[Py], here: Context) -> Py | None:
    here.use("time")
    return Py(python.call("int", python.call("time.time")), _SECONDS)


@handles("microtime")
def _microtime(values: list[Py], here: Context) -> Py | None:
    if values and constant(values[0]) is True:
        here.use("time")
        return Py(python.call("time.time"), FLOAT)
    return None


@handles("sleep")
def _sleep(values: list[Py], here: Context) -> Py | None:
    if values[0].kind.name == "int" and values[0].kind.natural:
        here.use("time")
        return Py(python.call("time.sleep", values[0].node), NULL)
    return None


def _path(name: str, function: str) -> None:
    """Python's own word for a question about a path that is a text."""

    def translate(values: list[Py], here: Context) -> Py | None:
        if not is_valid(values[0].kind):
            return None
        here.use("os")
        return Py(python.call(function, values[0].node), BOOL)

    handles(name)(translate)


_path("file_exists", "os.path.exists")
_path("is_file", "os.path.isfile")
_path("is_dir", "os.path.isdir")


def _permissions(name: str, at: int) -> None:
    """Permissions are octal."""

    def translate(values: list[Py], here: Context) -> Py | None:
        mode = natural(values[at]) if len(values) > at else None
        if mode is None:
            return None
        arguments = nodes(values)
        arguments[at] = ast.Name(oct(mode))
        return Py(here.php(name, *arguments), BOOL)

    handles(name)(translate)


_permissions("mkdir", 1)
_permissions("chmod", 1)


def of_library(node: Call, name: str, values: list[Py], here: Context) -> Py | None:
    """Return a call whose value the library may know: the body of an answer, or of a request."""
    if name == "json_decode":
        return here.library.json_decode(node, values, here)
    if name == "file_get_contents" and constant(values[0]) == "php://input":
        return here.library.raw_body(node, here)
    if name == "getallheaders":
        here.note(node.at, "server", SERVER, once=True)
    return None


#: What makes dates in the zone that is set, and how many arguments it takes before one for a zone.
_IN_ZONE = {
    **{"date": 2, "strtotime": 2, "mktime": 6, "idate": 2, "getdate": 1},
    **{"date_create": 1, "date_create_immutable": 1, "date_create_from_format": 2},
    **{"datetime": 1, "datetimeimmutable": 1},
    **{"datetime::createfromformat": 2, "datetimeimmutable::createfromformat": 2},
}


def warn_of_zone(name: str, arguments: Arguments, at: int, here: Context) -> None:
    """Say whose zone dates have, if neither the program nor the call does."""
    if not here.facts.sets_zone and len(arguments.items) <= _IN_ZONE.get(name.lower(), -1):
        here.note(at, "setting", ZONE, once=True)


# JSON


@handles("json_encode")
def _json_encode(values: list[Py], here: Context) -> Py | None:
    arguments = [for_json(values[0], here).node, *nodes(values[1:])]
    kind = STR if _is_encodable(values[0].kind) else UNKNOWN
    return Py(here.php("json_encode", *arguments), kind)


def _is_encodable(kind: Kind) -> bool:
    """Return whether ``json_encode()`` can't fail: without it, its result may be false."""
    if kind.name in ("null", "bool", "int", "json", "never", "key"):
        return True
    if kind.name == "str":
        return kind.owner != "bytes"
    inner = [*dict(kind.fields).values(), *([kind.item] if kind.item is not None else [])]
    is_known = kind.closed or kind.item is not None
    return kind.name in ("list", "dict", "array") and is_known and all(map(_is_encodable, inner))


# Output


def _printed(name: str, otherwise: Kind) -> None:
    def translate(values: list[Py], here: Context) -> Py | None:
        is_returned = len(values) > 1 and constant(values[1]) is True
        return Py(here.php(name, *nodes(values)), STR if is_returned else otherwise)

    handles(name)(translate)


_printed("print_r", BOOL)
_printed("var_export", NULL)


# Calls by name


@handles("call_user_func")
def _call_user_func(values: list[Py], here: Context) -> Py | None:
    result = values[0].kind.item if values[0].kind.name == "callable" else None
    made = ast.Call(values[0].node, nodes(values[1:]), [])
    return Py(direct(values[0], made, here), result or UNKNOWN)


@handles("call_user_func_array")
def _call_user_func_array(values: list[Py], here: Context) -> Py | None:
    result = values[0].kind.item if values[0].kind.name == "callable" else None
    arguments = values[1]
    called = values[0].node
    if is_list(arguments):
        call = ast.Call(called, [ast.Starred(arguments.node)], [])
    elif arguments.kind.name == "dict" and arguments.kind.closed and arguments.kind.fields:
        here.facts.calls_by_name = True
        call = ast.Call(called, [], [ast.keyword(None, arguments.node)])
    else:
        here.facts.calls_by_name = True
        held, first = here.hold(arguments)
        named = ast.keyword(None, here.php("spread_names", held))
        call = ast.Call(called, [ast.Starred(here.php("spread_values", first))], [named])
    made = direct(values[0], call, here)
    return Py(made, replace(result, nullable=True) if result is not None else UNKNOWN)


# Settings

SETTINGS = ("ini_set", "ini_alter", "mb_internal_encoding")
#: Settings that change what functions return, and the values that they have anyway.
_CHANGING = {
    "precision": ("14",),
    "serialize_precision": ("-1",),
    "bcmath.scale": ("0",),
    "arg_separator.output": ("&",),
    "default_charset": ("utf-8", ""),
    "mbstring.internal_encoding": ("utf-8", ""),
    "mbstring.substitute_character": ("63",),
    "zend.assertions": ("-1", "0"),
}


def set_up(name: str, items: list[Expr], here: Context) -> bool:
    """Leave a statement out that sets what has no effect here; return whether it is done."""
    is_read = name != "mb_internal_encoding" and "ini_get" in here.facts.calls
    if _constants(items, here)[0] == "date.timezone" or is_read:
        call = here.php("ini_set", *(here.express(each).node for each in items))
        here.body.append(ast.Expr(call))
    warn(name, items, here)
    return True


def warn(name: str, items: list[Expr], here: Context) -> None:
    """Say that a setting changes in PHP what is written, and that it does not here."""
    values = _constants(items, here)
    if name == "mb_internal_encoding":
        values = ["mbstring.internal_encoding", *values]
    option, value = [*values, ..., ...][:2]
    if option is ... or (option in _CHANGING and _written(value) not in _CHANGING[str(option)]):
        reason = SOME_SETTING if option is ... else NO_SETTING.format(option)
        here.todo(items[0].at, "setting", reason)


def _constants(items: list[Expr], here: Context) -> list[object]:
    with here.trying():
        return [python.constant_of(here.express(each).node) for each in items]


def _written(value: object) -> str:
    return str(value).lower()
