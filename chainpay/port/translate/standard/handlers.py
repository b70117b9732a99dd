"""Handlers: what writes a function of PHP as Python does, and what they ask of its arguments."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ... import python
from ...context import Context
from ...kinds import Kind
from ...python import Py

#: Takes the arguments; None leaves the call to compat.
Handler = Callable[[list[Py], Context], "Py | None"]
HANDLERS: dict[str, Handler] = {}


#: Second names of functions.
ALIASES = {
    "pos": "current",
    **{"doubleval": "floatval", "is_double": "is_float", "is_integer": "is_int"},
    **{"is_long": "is_int", "is_writeable": "is_writable", "mb_parse_str": "parse_str"},
}
#: Functions that do nothing where no web server is, or that Python doesn't need.
HARMLESS = frozenset(
    (
        *("error_reporting", "set_time_limit", "ignore_user_abort", "setlocale"),
        *("header", "session_start", "flush", "ob_flush", "restore_error_handler"),
        *("openssl_free_key", "openssl_pkey_free", "openssl_x509_free", "clearstatcache"),
        *("gc_collect_cycles", "spl_autoload_register", "libxml_disable_entity_loader"),
    )
)


def handles(*names: str) -> Callable[[Handler], Handler]:
    """Register what translates a function of PHP."""

    def register(function: Handler) -> Handler:
        for each in names:
            HANDLERS[each] = function
        return function

    return register


def constant(value: Py) -> object:
    """Return the value of a constant; ``...`` of anything else."""
    return python.constant_of(value.node)


def natural(value: Py) -> int | None:
    """Return a constant that is an int and not negative, else None."""
    number = constant(value)
    return number if type(number) is int and number >= 0 else None


def word(value: Py) -> str:
    """Return a constant text; an empty one of anything else."""
    text = constant(value)
    return text if isinstance(text, str) else ""


def is_list(value: Py) -> bool:
    """Return whether a value certainly is a list."""
    return value.kind.name == "list" and not value.kind.nullable


def is_dict(value: Py) -> bool:
    """Return whether a value certainly is a dict."""
    return value.kind.name == "dict" and not value.kind.nullable


def is_text(value: Py) -> bool:
    """Return whether a value certainly is a text, and has no parts of characters."""
    return is_valid(value.kind)


def is_valid(kind: Kind) -> bool:
    """Return whether it is the kind of texts that have no parts of characters."""
    return kind.name == "str" and not kind.nullable and kind.owner != "bytes"


def is_ascii(value: Py) -> bool:
    """Return whether a value certainly is a text of ASCII: its characters are its bytes."""
    return is_text(value) and value.kind.plain


def nodes(values: list[Py]) -> list[ast.expr]:
    """Return the nodes of values."""
    return [value.node for value in values]
