"""The classes of the library, and what a file does with it."""

from __future__ import annotations

import ast
from functools import cache

from .. import python
from ..context import Context
from ..facts import ERRORS
from ..kinds import INTERFACE, SERVICE
from ..python.identifiers import module_name
from ..reasons.library import NO_CLASS, OTHER_CLASS, PREDECESSOR
from ..syntax import Statement
from .survey import LibrarySurvey

#: The names of the library and of Guzzle begin so.
PREFIXES = ("WeChatPay\\", "GuzzleHttp\\", "Psr\\Http\\Message\\")
_GUZZLE = "GuzzleHttp\\"
SERVICES = {f"{_GUZZLE}Client": SERVICE, f"{_GUZZLE}ClientInterface": INTERFACE}
_PREDECESSOR = ("WechatPay\\GuzzleMiddleware", "WechatPay\\")
FOREIGN = (*PREFIXES, *_PREDECESSOR)
EXCEPTIONS = (
    *("ClientException", "ServerException", "ConnectException", "RequestException"),
    *("BadResponseException", "TransferException", "TooManyRedirectsException"),
    *("RejectionException", "GuzzleException"),
)
PLAIN_ERRORS = {
    "Exception": "Exception",
    "Throwable": "Exception",
    "TypeError": "TypeError",
    "ValueError": "ValueError",
    "DivisionByZeroError": "ZeroDivisionError",
}

#: Other errors that are Python's, too.
_SAME = ("ArithmeticError", "AssertionError")


@cache
def _names() -> frozenset[str]:
    from chainpay import php

    return frozenset(php.__all__)


class Base:
    """What a file does with the library, and its classes by their names in `chainpay.php`.

    Args:
        here: The translation of the file.
    """

    def __init__(self, here: Context) -> None:
        self.here = here
        self.survey = LibrarySurvey()

    def look_at(self, statements: list[Statement]) -> None:
        """Learn what a file does, before it is translated."""
        self.survey = LibrarySurvey(statements)

    def omits(self, statement: Statement, here: Context) -> bool:
        """Leave a statement out that chainpay doesn't need, and return whether it is one."""
        omitted = self.survey.stacks.omitted
        if id(statement) not in omitted:
            return False
        remark = omitted[id(statement)]
        if remark is not None:
            remark_on = here.todo if remark.is_todo else here.note
            remark_on(statement.at, "handler", remark.text)
        return True

    # Classes

    def short(self, written: str) -> str:
        """Return the short name of a class of the library; empty for another class."""
        full = self.here.resolve(written)
        is_library = full.startswith(PREFIXES)
        last = full.rpartition("\\")[2]
        return last if is_library and last in (*_names(), *EXCEPTIONS) else ""

    def class_name(self, written: str) -> ast.expr:
        """Return a class by its name."""
        here = self.here
        if (neighbour := here.neighbour_class(written)) is not None:
            return neighbour
        full = here.resolve(written)
        short = full.rpartition("\\")[2]
        facts = here.facts.class_named(here.class_key(written))
        if facts is not None and not full.startswith(PREFIXES):
            return ast.Name(facts.name)
        if self.short(written):
            return here.use("chainpay.php", short)
        if full.startswith(FOREIGN):
            self.without_counterpart(full)
            return ast.Name(python.own_name(short))
        if "\\" not in full:
            return self._php_class(short)
        module, _, name = full.rpartition("\\")
        alias = written.rpartition("\\")[2]
        own = alias if "\\" not in written else name
        own = python.own_name(own)
        here.imports.add((module_name(module), name, own if own != name else ""))
        return ast.Name(own)

    def without_counterpart(self, full: str) -> None:
        """Say that a class of Guzzle, or of the library before this one, has no counterpart."""
        here, short = self.here, full.rpartition("\\")[2]
        if full.startswith(_PREDECESSOR):
            raise here.refuse(here.at, "predecessor", PREDECESSOR)
        other = replacement(short)
        reason = OTHER_CLASS.format(short, other) if other else NO_CLASS.format(short)
        if (here.at, reason) not in [(todo.line, todo.reason) for todo in here.todos]:
            here.todo(here.at, "guzzle", reason, short)

    def _php_class(self, short: str) -> ast.expr:
        from chainpay.php import compat

        if short in ERRORS:
            self.here.facts.has_errors = True
        if short in PLAIN_ERRORS:
            return ast.Name(PLAIN_ERRORS[short])
        if short == "stdClass":
            return self.here.use("types", "SimpleNamespace")
        if isinstance(getattr(compat, short, None), type):
            self.here.use("chainpay.php", "compat", "php")
            return python.name(f"php.{short}")
        return ast.Name(short if short in _SAME else python.own_name(short))

    def base_class(self, written: str) -> ast.expr:
        """Return a class to inherit from."""
        full = self.here.resolve(written)
        if full == "Exception":
            self.here.use("chainpay.php", "compat", "php")
            return python.name("php.Exception")
        return self.class_name(written)


def replacement(short: str) -> str:
    """Return what chainpay has for a class of Guzzle; empty if there is nothing."""
    from chainpay.php import _REPLACEMENTS

    return str(_REPLACEMENTS.get(short, ""))
