"""What the translation asks of the library, in either spelling."""

from __future__ import annotations

import ast
from typing import Protocol, TypeVar

from ..kinds import Kind
from ..python import Py
from ..syntax import Call, Expr, Index, MethodCall, New, Statement, StaticCall
from .survey import LibrarySurvey

#: The translation of a file: `Context`.
Here_contra = TypeVar("Here_contra", contravariant=True)


class Library(Protocol[Here_contra]):
    """What the library's names, Guzzle's and those of CGI become."""

    survey: LibrarySurvey

    def look_at(self, statements: list[Statement]) -> None:
        """Learn what a file does, before it is translated."""

    def omits(self, statement: Statement, here: Here_contra) -> bool:
        """Leave a statement out that chainpay doesn't need, and return whether it is one."""

    # Classes and errors

    def class_name(self, written: str) -> ast.expr:
        """Return a class by its name."""

    def base_class(self, written: str) -> ast.expr:
        """Return a class to inherit from."""

    def error_kind(self, written: str) -> Kind | None:
        """Return the kind of an error by its class; None if it is no error."""

    def error_test(self, written: str, value: Py) -> ast.expr | None:
        """Return ``instanceof`` of a class of errors; None if it is none."""

    def caught_kind(self, written: list[str]) -> Kind:
        """Return the kind of what an except catches."""

    def caught_types(self, written: list[str]) -> ast.expr:
        """Return the classes of an except."""

    def takes_rest(self, catches: list[list[str]], every: list[str]) -> bool:
        """Return whether the last of several excepts takes all that the others leave."""

    def caught_condition(self, written: list[str], name: ast.expr, every: list[str]) -> ast.expr:
        """Return when an error is of classes; `every` are those of the try."""

    def catches_all(self, written: list[str]) -> bool:
        """Return whether classes are those of all errors."""

    def guard(self, written: list[str], every: list[str]) -> bool:
        """Return whether an except must test more than classes; `every` are those of the try."""

    def narrow(self, condition: Expr, holds: bool, here: Here_contra) -> None:
        """Note what a condition says of an error."""

    def maybe_error(self, node: MethodCall, base: Py) -> Py | None:
        """Return a call of a method that errors have, of a value that may be one."""

    # Values

    def constant(self, owner: str, name: str, here: Here_contra) -> Py | None:
        """Return a constant of a class."""

    def constant_text(self, node: Expr, here: Here_contra) -> str:
        """Return the text that an expression ends with, as far as it is known."""

    def field_kind(self, base: Kind, name: str) -> Kind:
        """Return the kind of a field of decoded JSON."""

    def server_value(self, node: Index, here: Here_contra, missing: bool = False) -> Py | None:
        """Return a value of ``$_SERVER``, which a callback reads."""

    def is_environment(self, node: ast.expr) -> bool:
        """Return whether a mapping has no nulls, so that its get() has a default."""

    def raw_body(self, node: Call, here: Here_contra) -> Py:
        """Return the body of a callback."""

    def text_of(self, value: Py) -> Py:
        """Return the text of an answer's body."""

    def as_stream(self, value: Py) -> Py:
        """Return an answer's body as what PHP passes on."""

    def body_text(self, value: Py) -> ast.expr:
        """Return the text of an answer's body."""

    def json_decode(self, node: Call | StaticCall, values: list[Py], here: Here_contra) -> Py:
        """Return ``json_decode(…)``."""

    # Its calls; None for what is not the library's

    def new(self, node: New, here: Here_contra) -> Py | None:
        """Return ``new`` of a class."""

    def static_method(self, node: StaticCall, here: Here_contra) -> Py | None:
        """Return a call of a static method."""

    def method(self, node: MethodCall, base: Py, here: Here_contra) -> Py | None:
        """Return a call of a method."""

    def property(self, base: Py, name: str, here: Here_contra) -> Py | None:
        """Return a property."""

    def dynamic_property(self, base: Py, name: Py) -> Py | None:
        """Return ``$chain->{$name}``."""

    def item(self, node: Index, here: Here_contra) -> Py | None:
        """Return ``$instance['v3/…']``."""
