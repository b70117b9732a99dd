"""Errors: Guzzle's classes of them, and their methods."""

from __future__ import annotations

import ast
from dataclasses import replace

from .. import python
from ..context import Context
from ..kinds import ANSWER, BOOL, ERROR, STR, UNKNOWN, Kind
from ..python import Py
from ..syntax import MethodCall
from ..translate.calls.arguments import make_call
from .base import EXCEPTIONS, PLAIN_ERRORS, PREFIXES, Base

#: Methods of PHP's errors, and what they are in compat.
_OF_ERRORS = {
    "getMessage": "message",
    "getCode": "code",
    "getPrevious": "previous",
    "getTraceAsString": "trace",
}


_BAD_KEY = ("chainpay.UsageError", "chainpay.DecryptionError")
#: Errors that PHP has, and those that stand for them if the library throws them.
_THROWN = {
    "UnexpectedValueException": _BAD_KEY,
    "RuntimeException": _BAD_KEY,
    "LogicException": ("chainpay.UsageError",),
    "InvalidArgumentException": ("chainpay.UsageError",),
}


#: Guzzle's errors that are about an answer.
_ANSWERED = ("BadResponseException", "ClientException", "ServerException")


class Errors(Base):
    """Guzzle's errors by their own names."""

    # Errors

    def error_kind(self, written: str) -> Kind | None:
        """Return the kind of an error by its class; None if it is no error."""
        full = self.here.resolve(written)
        short = full.rpartition("\\")[2]
        if not full.startswith(PREFIXES) and self.here.facts.class_named(
            self.here.class_key(written)
        ):
            return None
        if short in EXCEPTIONS:
            return Kind("error", owner=short)
        if full in PLAIN_ERRORS or (short.endswith(("Exception", "Error")) and "\\" not in full):
            return Kind("error", owner=short)
        return None

    def error_test(self, written: str, value: Py) -> ast.expr | None:
        """Return ``instanceof`` of a class of errors; None if it is none."""
        if self.error_kind(written) is None:
            return None
        return self.caught_condition([written], value.node, [written])

    def caught_types(self, written: list[str]) -> ast.expr:
        """Return the classes of an except."""
        types = [kind for each in written for kind in self.error_types(each)]
        unique = {ast.unparse(each): each for each in types}
        values = list(unique.values())
        return values[0] if len(values) == 1 else ast.Tuple(values)

    def error_types(self, written: str) -> list[ast.expr]:
        """Return a class of errors, and those of chainpay and Python that stand for it here."""
        full = self.here.resolve(written)
        if full == "Error" and self.here.facts.class_named("Error") is None:
            self.here.use("chainpay.php", "compat", "php")
            return [python.name("php.ERRORS")]
        types = [self.class_name(written)]
        if self.survey.uses_library and self.here.facts.class_named(full) is None:
            for each in self.thrown(full):
                self.here.use(each.partition(".")[0])
                types.append(python.name(each))
        return types

    def thrown(self, full: str) -> tuple[str, ...]:
        """Return the errors of chainpay for which wechatpay-php throws an error of a class."""
        return _THROWN.get(full, ())

    def caught_kind(self, written: list[str]) -> Kind:
        """Return the kind of what an except catches."""
        kinds = {self._caught(each) for each in written}
        return kinds.pop() if len(kinds) == 1 else ERROR

    def _caught(self, written: str) -> Kind:
        facts = self.here.facts.class_named(self.here.class_key(written))
        kind = self.error_kind(written)
        if kind is None and facts is not None:
            is_class = facts.declaration.word == "class"
            return Kind("object", owner=facts.name) if is_class else ERROR
        return kind or ERROR

    def guard(self, written: list[str], every: list[str]) -> bool:
        """Return whether an except must test more than classes."""
        return False

    def catches_all(self, written: list[str]) -> bool:
        """Return whether classes are those of all errors."""
        return any(self.here.resolve(each) in ("Exception", "Throwable") for each in written)

    def caught_condition(self, written: list[str], name: ast.expr, every: list[str]) -> ast.expr:
        """Return when an error is of classes."""
        return python.call("isinstance", name, self.caught_types(written))

    def takes_rest(self, catches: list[list[str]], every: list[str]) -> bool:
        """Return whether the last of several excepts takes all that the others leave."""
        return self.left_by(catches, every) <= self._classes(catches[-1])

    def left_by(self, catches: list[list[str]], every: list[str]) -> set[str]:
        """Return the classes of several excepts that all but the last leave, at least in part."""
        left = self._classes([each for types in catches for each in types])
        for types in catches[:-1]:
            if not self.guard(types, every):
                left -= self._classes(types)
        return left

    def _classes(self, written: list[str]) -> set[str]:
        """Return the classes of an except as they are written."""
        types = self.caught_types(written)
        return {*map(ast.unparse, types.elts if isinstance(types, ast.Tuple) else [types])}

    def maybe_error(self, node: MethodCall, base: Py) -> Py | None:
        """Return a call of a method that errors have, of a value that may be one."""
        if node.name not in _OF_ERRORS or node.arguments.items or node.arguments.first_class:
            return None
        made = self.here.php(_OF_ERRORS[str(node.name)], base.node)
        return Py(made, STR if node.name == "getTraceAsString" else UNKNOWN)

    def response_kind(self, error: Kind) -> Kind:
        """Return the kind of an error's answer: only some errors always have one."""
        return replace(ANSWER, nullable=error.owner not in _ANSWERED and not error.plain)

    def error_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of an error."""
        called = _OF_ERRORS | {"getFile": "source_file", "getLine": "source_line"}
        kinds = {"getMessage": STR, "getTraceAsString": STR, "hasResponse": BOOL}
        kinds |= {"getResponse": self.response_kind(base.kind), "getCode": UNKNOWN}
        assert isinstance(node.name, str)
        kind = kinds.get(node.name, UNKNOWN)
        if node.name == "getMessage":
            return Py(here.php("message", base.node), STR)
        if node.name in called:
            return Py(here.php(called[node.name], base.node), kind)
        function = ast.Attribute(base.node, here.unknown_method(node.name))
        candidates = here.facts.methods_named(node.name)
        return Py(make_call(function, node.arguments, None, here, True, candidates), kind)
