"""The options of a call: Guzzle's, and what chainpay has for them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from ....catalog import Operation
from ... import python
from ...context import Context
from ...kinds import UNKNOWN, Kind
from ...python import Py, constant_of
from ...reasons.library import DEBUG, OPTION_IGNORED, OPTION_LOST, OPTIONS
from ...syntax import ArrayLiteral, Comment, Expr, Item, Literal
from .sent import as_sent

#: Options of chainpay with the same meaning.
_SAME = frozenset(
    (
        *("json", "query", "xml", "headers", "body", "security", "nonceless"),
        *("base_uri", "timeout", "fragment"),
    )
)
#: Guzzle's options → the values with which they ask for what chainpay does anyway.
_NEEDLESS: dict[str, tuple[object, ...]] = {
    "debug": (None, False, True),
    "http_errors": (None, True),
    "allow_redirects": (None, False),
    "cookies": (None, False),
    "decode_content": (None, True),
    "expect": (None, False),
    "stream": (None, False, True),
    "synchronous": (None, True),
    "verify": (None, True),
    "version": (None, 1.1),
    "idn_conversion": (None, False, True),
    "force_ip_resolve": (None,),
    "handler": (None,),
}
_TIMEOUTS = {"connect_timeout": "connect", "read_timeout": "read"}


@dataclass(slots=True)
class Called:
    """What is known of a call.

    Attributes:
        at: Its line.
        operation: The operation; None if it is not known.
        variables: The names of the path's variables; None if they are not known.
        has_sink: Whether the client takes Guzzle's ``sink``.
    """

    at: int
    operation: Operation | None = None
    variables: frozenset[str] | None = None
    has_sink: bool = False


@dataclass(slots=True)
class Option:
    """An option as it is written in Python, with the comments around it."""

    name: str
    node: ast.expr
    before: list[Comment] = field(default_factory=list)
    beside: list[Comment] = field(default_factory=list)


def has_names(value: ArrayLiteral) -> bool:
    """Return whether all options are written with their names."""
    return all(
        isinstance(item.key, Literal) and isinstance(item.key.value, str) and not item.spread
        for item in value.items
    )


def read_options(
    value: ArrayLiteral, call: Called, here: Context
) -> tuple[list[Option], ast.expr | None]:
    """Return the options of a call whose names are written, and the value of its ``sink``."""
    options: list[Option] = []
    timeouts: dict[str, ast.expr] = {}
    sink: ast.expr | None = None
    for item in value.items:
        assert isinstance(item.key, Literal)
        assert item.value is not None
        name = str(item.key.value)
        if name == "sink" and not call.has_sink:
            sink = here.express(item.value).node
        elif name in _TIMEOUTS or name == "timeout":
            timeouts[name] = here.express(item.value).node
        elif name == "handler" and id(item.value) in here.library.survey.stacks.unsigned:
            unsigned = ast.Attribute(here.use("chainpay"), "UNSIGNED")
            options.append(_with_comments("verifier", unsigned, item))
        elif _is_kept(name, item.value, call, here):
            made = here.express(item.value)
            node = as_sent(name, _variable(name, made, call, here), call.operation, here)
            options.append(_with_comments(name, node, item))
    if (timeout := _timeout(timeouts, here)) is not None:
        options.append(Option("timeout", timeout))
    return options, sink


def _variable(name: str, made: Py, call: Called, here: Context) -> Py:
    """Return the value of a path's variable: a float becomes a text, as in PHP."""
    is_variable = call.variables is not None and name in call.variables
    if is_variable and made.kind.name in ("float", "number"):
        return Py(here.php("text", made.node))
    return made


def _with_comments(name: str, node: ast.expr, item: Item) -> Option:
    before = [comment for comment in item.comments if not comment.beside]
    beside = [comment for comment in item.comments if comment.beside]
    return Option(name, node, before, beside)


def _is_kept(name: str, value: Expr, call: Called, here: Context) -> bool:
    """Return whether an option is passed on; what is lost is said."""
    if name in _SAME or (call.variables is not None and name in call.variables):
        return True
    if name == "sink":
        return call.has_sink
    if is_needless(name, value):
        if _constant(value) is True and name == "debug":
            here.note(call.at, "debug", DEBUG)
        return False
    if name in OPTIONS:
        here.todo(call.at, "option", OPTION_LOST.format(name, OPTIONS[name]))
        return False
    if call.variables is None:
        return True  # it may be a variable of the path
    here.note(call.at, "option", OPTION_IGNORED.format(name))
    return False


def is_needless(name: str, value: Expr | None) -> bool:
    """Return whether an option of Guzzle asks for what chainpay does anyway."""
    known = _NEEDLESS.get(name, ())
    return any(_constant(value) is each or _constant(value) == each for each in known)


def _constant(value: Expr | None) -> object:
    return value.value if isinstance(value, Literal) else value


def _timeout(timeouts: dict[str, ast.expr], here: Context) -> ast.expr | None:
    """Return Guzzle's timeouts as one; 0 is none at all."""
    if not timeouts:
        return None
    values = {name: _or_none(node) for name, node in timeouts.items()}
    total = values.get("timeout")
    parts = {_TIMEOUTS[name]: node for name, node in values.items() if name in _TIMEOUTS}
    if not parts and total is not None and constant_of(total) is not None:
        return total
    here.use("httpx")
    return python.call("httpx.Timeout", total or ast.Constant(None), **parts)


def _or_none(node: ast.expr) -> ast.expr:
    return ast.Constant(None) if constant_of(node) in (0, 0.0) else node


def timeout_of(values: dict[str, Item], here: Context) -> ast.expr | None:
    """Return the timeout of a client's configuration, and take its parts out."""
    names = [name for name in ("timeout", *_TIMEOUTS) if name in values]
    named = {name: values.pop(name).value for name in names}
    made = {name: here.express(value).node for name, value in named.items() if value is not None}
    return _timeout(made, here)


def as_one(options: list[Option], broken: bool, here: Context) -> ast.expr:
    """Return options as one dict, as PHP has them."""
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    for each in options:
        for mark in _marks(each.before, False, here):
            keys.append(None)
            values.append(mark)
        keys.append(ast.Constant(each.name))
        values.append(each.node)
        for mark in _marks(each.beside, True, here):
            keys.append(None)
            values.append(mark)
    if broken:
        keys.append(None)
        values.append(here.comments.break_line())
    return ast.Dict(keys, values)


def as_keywords(options: list[Option], here: Context) -> list[ast.keyword]:
    """Return options as keywords."""
    keywords: list[ast.keyword] = []
    for each in options:
        keywords += [ast.keyword(None, mark) for mark in _marks(each.before, False, here)]
        keywords.append(ast.keyword(each.name, each.node))
        keywords += [ast.keyword(None, mark) for mark in _marks(each.beside, True, here)]
    return keywords


def _marks(comments: list[Comment], beside: bool, here: Context) -> list[ast.expr]:
    return [
        here.comments.item(line, beside and len(comment.lines) == 1)
        for comment in comments
        for line in comment.lines
    ]


def are_keywords(options: list[Option]) -> bool:
    """Return whether all options may be written as keywords."""
    return all(o.name.isidentifier() and python.escape(o.name) == o.name for o in options)


def whole(value: Py, call: Called, here: Context) -> ast.expr:
    """Return options that are not written with their names: a variable, or a spread."""
    kind = value.kind
    node = value.node
    if isinstance(node, ast.List) and not node.elts:
        return ast.Dict([], [])
    if not kind.closed or kind.nullable or not _are_alike(kind, call, here):
        return here.php("options", node)
    return node


def _are_alike(kind: Kind, call: Called, here: Context) -> bool:
    """Return whether the values of options are certainly sent as PHP sends them."""
    probe = ast.Name("value")
    for name, each in kind.fields:
        if name not in _SAME and (call.variables is None or name not in call.variables):
            return False
        with here.trying():
            sent = as_sent(name, Py(probe, each or UNKNOWN), call.operation, here)
        if name == "timeout" or sent is not probe:
            return False
    return True
