"""Calls: paths, verbs with their options, and the driver, as `chainpay.php` has them."""

from __future__ import annotations

import ast
from dataclasses import replace

from ...encoding.path import from_attribute
from .. import python
from ..context import Context
from ..facts import ApiCall
from ..kinds import ANSWER, CHAIN, Kind
from ..python import Py, constant_of
from ..reasons.library import NO_STACK, QUERY_LOST
from ..syntax import ArrayLiteral, ClassConstant, Expr, Index, Literal, MethodCall, Name
from .base import Base
from .paths.routes import find_operation, show, unsure, variables_of
from .paths.routes import join as join_path
from .paths.written import Path, read_computed, read_path
from .sending.options import Called, Option, as_one, has_names, read_options, whole

_VERBS = ("get", "post", "put", "patch", "delete")
_REQUESTS = ("request", "requestasync")


class Calls(Base):
    """The calls of a client by wechatpay-php's names."""

    def dynamic_property(self, base: Py, name: Py) -> Py | None:
        """Return ``$chain->{$name}``."""
        if base.kind.name not in ("client", "chain"):
            return None
        chain = replace(CHAIN, owner=join_path(base.kind, ""))
        return Py(python.call("getattr", base.node, name.node), chain)

    def property(self, base: Py, name: str, here: Context) -> Py | None:
        """Return a property of a value of the library."""
        if base.kind.name in ("client", "chain"):
            segment = _segment(name)
            owner = join_path(base.kind, segment)
            if not _is_attribute(name):
                return Py(
                    python.method(base.node, "chain", ast.Constant(segment)),
                    replace(CHAIN, owner=owner),
                )
            return Py(ast.Attribute(base.node, python.escape(name)), replace(CHAIN, owner=owner))
        return None

    def item(self, node: Index, here: Context) -> Py | None:
        """Return ``$instance['v3/…']``: a longer path, as ``chain()`` makes it."""
        if not self.is_path(node.base, here):
            return None
        assert node.key is not None
        return self.longer_path(node, here.express(node.base), node.key, here)

    def is_path(self, node: Expr, here: Context) -> bool:
        """Return whether a value is a client or a path."""
        with here.trying():
            return here.express(node).kind.name in ("client", "chain")

    def longer_path(self, node: Index | MethodCall, base: Py, part: Expr, here: Context) -> Py:
        """Return a path with a text added to it; its query goes to the verb."""
        is_called = self.survey.is_called(node)
        keeps = is_called and not self.survey.gives_query(node)
        path = self.path(part, node.at, is_called, here, keeps)
        if path.query is not None:
            here.paths[id(node)] = node, path
            if not is_called:
                here.todo(node.at, "query", QUERY_LOST)
        chain = replace(CHAIN, owner=join_path(base.kind, path.known))
        return Py(self.spell_path(base.node, path), chain)

    def path(self, part: Expr, at: int, is_called: bool, here: Context, keeps: bool = True) -> Path:
        """Return what is known of a path.

        Args:
            part: The path.
            at: Its line.
            is_called: Whether a verb of it is called at once, which gets the path's query.
            here: The translation.
            keeps: Whether the verb needs that query: it may have one of its own.
        """
        made = here.express(part)
        shown = unsure(self.survey.text_of(part).strip("/"))
        path = read_path(part, made, at, here)
        if path is not None:
            if path.known.startswith("{$"):  # not one value, but a beginning
                path.known = shown
            return path
        known = self._constant_path(part, here)
        has_query = is_called and not known and self.survey.may_have_query(part)
        return read_computed(made, known or shown, has_query, keeps, here)

    def _constant_path(self, part: Expr, here: Context) -> str:
        """Return the text of a constant of a class of the file; empty if it is not known."""
        if not isinstance(part, ClassConstant) or not isinstance(part.owner, Name):
            return ""
        own = part.owner.text.lower() in ("self", "static")
        facts = here.facts.class_named(here.scope.in_class if own else part.owner.text)
        declared = facts.constants.get(part.name) if facts else None
        value = declared.value if declared else None
        text = value.value if isinstance(value, Literal) else ""
        return text.strip("/") if isinstance(text, str) and "?" not in text else ""

    def spell_path(self, base: ast.expr, path: Path) -> ast.expr:
        """Return a path that is longer by another one."""
        return python.method(base, "chain", path.node)

    def _path_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of a client or a path."""
        items = node.arguments.items
        value = items[0].value if len(items) == 1 and not items[0].spread else None
        if not isinstance(node.name, str):
            return self._dynamic_verb(node, base, value, here)
        lower = node.name.lower()
        if lower == "chain" and value is not None:
            return self.longer_path(node, base, value, here)
        if lower == "getdriver":
            return self.driver(base, here)
        if lower in _REQUESTS:
            return self.driver_method(node, base, here)
        verb = lower.removesuffix("async")
        if verb not in _VERBS or (items and value is None) or node.arguments.first_class:
            return None
        return self.verb(node, base, verb, value, here)

    def _dynamic_verb(self, node: MethodCall, base: Py, value: Expr | None, here: Context) -> Py:
        """Return ``$chain->{$verb}($options)``."""
        assert not isinstance(node.name, str)
        name = here.express(node.name)
        self._collect(node, "…", base.kind.owner, here)
        called = here.php("verb", base.node, name.node)
        arguments = (
            [] if value is None else [self.whole_options(node, value, base.kind.owner, here)]
        )
        return Py(ast.Call(called, arguments, []), ANSWER)

    def verb(self, node: MethodCall, base: Py, verb: str, value: Expr | None, here: Context) -> Py:
        """Return a call of a verb, whose options are in one array."""
        is_async = str(node.name).lower().endswith("async")
        call = self.called(node, base.kind.owner, verb, here)
        positional, keywords = self.call_options(value, call, self.query_of(node.base, here), here)
        made = ast.Call(
            ast.Attribute(base.node, self.verb_name(verb, is_async)), positional, keywords
        )
        answer = self.answer_kind(call)
        return Py(made, Kind("promise", answer) if is_async else answer)

    def called(self, node: MethodCall, owner: str, verb: str, here: Context) -> Called:
        """Return what is known of a call, which a report has."""
        self._collect(node, verb.upper(), owner, here)
        return Called(node.at, find_operation(owner, verb), variables_of(owner), self.has_sink)

    @staticmethod
    def _collect(node: MethodCall, verb: str, owner: str, here: Context) -> None:
        here.calls[id(node)] = node, ApiCall(node.at, verb, show(owner))

    #: Whether the client takes Guzzle's ``sink``.
    has_sink = True

    def verb_name(self, verb: str, is_async: bool) -> str:
        """Return the name of a verb's method."""
        return f"{verb}Async" if is_async else verb

    def answer_kind(self, call: Called) -> Kind:
        """Return the kind of the answer to a call."""
        operation = call.operation
        has_body = operation is not None and operation.media == "json" and operation.status != 204
        return replace(ANSWER, plain=has_body)

    def call_options(
        self, value: Expr | None, call: Called, query: ast.expr | None, here: Context
    ) -> tuple[list[ast.expr], list[ast.keyword]]:
        """Return the arguments of a verb: one dict, as in PHP."""
        if value is None or _is_empty(value):
            return ([_query_dict(query)] if query is not None else []), []
        if not isinstance(value, ArrayLiteral) or not has_names(value):
            return [_with_query(whole(here.express(value), call, here), query)], []
        options, _ = read_options(value, call, here)
        if query is not None and all(each.name != "query" for each in options):
            options.insert(0, Option("query", query))
        return ([as_one(options, value.broken, here)] if options else []), []

    def whole_options(self, node: MethodCall, value: Expr, owner: str, here: Context) -> ast.expr:
        """Return options for a verb that is not known."""
        made = whole(here.express(value), Called(node.at), here)
        return _with_query(made, self.query_of(node.base, here))

    def query_of(self, base: Expr, here: Context) -> ast.expr | None:
        """Return the query that stood in the path of a call."""
        _, path = here.paths.get(id(base), (base, None))
        return path.query if path else None

    # The driver

    def driver(self, base: Py, here: Context) -> Py:
        """Return ``getDriver()``."""
        return Py(python.method(base.node, "getDriver"), Kind("driver"))

    def driver_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of ``getDriver()``."""
        values = [item.value for item in node.arguments.items if item.value is not None]
        name = str(node.name).lower()
        if name == "getconfig":
            return self.no_stack(node, here)
        if name == "select":
            protocol = here.express(values[0]).node if values else ast.Constant("v3")
            kind = replace(base.kind, owner=str(constant_of(protocol)).lower())
            return Py(self.selected(base.node, protocol), kind)
        if name in _REQUESTS and len(values) in (2, 3):
            return self._request(node, base, values, here)
        return None

    def selected(self, driver: ast.expr, protocol: ast.expr) -> ast.expr:
        """Return ``select()``."""
        return python.method(driver, "select", protocol)

    def _request(self, node: MethodCall, base: Py, values: list[Expr], here: Context) -> Py:
        """Return ``request('POST', 'v3/…', […])``."""
        method = here.express(values[0])
        path = self.path(values[1], node.at, True, here)
        is_v2 = base.kind.owner == "v2" and not path.known.startswith("v2/")
        known = f"v2/{path.known}" if is_v2 else path.known
        verb = constant_of(method.node)
        call = self.called(node, known, verb if isinstance(verb, str) else "…", here)
        options = values[2] if len(values) > 2 else None
        positional, keywords = self.call_options(options, call, path.query, here)
        is_async = str(node.name).lower().endswith("async")
        written = [method.node, self.driver_path(path.node, is_v2), *positional]
        function = ast.Attribute(base.node, self.request_name(is_async))
        answer = self.answer_kind(call)
        kind = Kind("promise", answer) if is_async else answer
        return Py(ast.Call(function, written, keywords), kind)

    def driver_path(self, path: ast.expr, is_v2: bool) -> ast.expr:
        """Return the path of a request of the driver, which knows whether it is of APIv2."""
        return path

    def request_name(self, is_async: bool) -> str:
        """Return the name of what sends by method and path."""
        return "requestAsync" if is_async else "request"

    def no_stack(self, node: MethodCall, here: Context) -> Py:
        """Say that there is no handler stack."""
        here.todo(node.at, "handler", NO_STACK)
        return Py(ast.Constant(None), Kind("stack"))


def _is_empty(value: Expr) -> bool:
    return isinstance(value, ArrayLiteral) and not value.items


def _query_dict(query: ast.expr) -> ast.expr:
    return ast.Dict([ast.Constant("query")], [query])


def _with_query(options: ast.expr, query: ast.expr | None) -> ast.expr:
    """Return options with the query of a path, which gives way to their own."""
    if query is None:
        return options
    return ast.Dict([ast.Constant("query"), None], [query, options])


def _is_attribute(name: str) -> bool:
    """Return whether Python and chainpay take an attribute."""
    return name.isidentifier() and (not name.startswith("_") or name.endswith("_"))


def _segment(name: str) -> str:
    """Return what an attribute of PHP spells; an underscore may stand before it there."""
    stripped = name.lstrip("_")
    is_plain = stripped != name and not name.endswith("_")
    return name[: -len(stripped)] + from_attribute(stripped) if is_plain else from_attribute(name)
