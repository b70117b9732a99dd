"""wechatpay-php's and Guzzle's names: what they become in chainpay."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from ...catalog.files import read_lines
from ...encoding.path import from_attribute
from .. import python
from ..context import Context
from ..kinds import (
    ANSWER,
    ANSWERED,
    ANSWERED_OBJECT,
    ASCII,
    BODY,
    BOOL,
    CHAIN,
    CLIENT,
    DECRYPTED,
    ERROR,
    JSON,
    KEY,
    NAMESPACE,
    PROMISE,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
    join,
)
from ..python import Py
from ..syntax import (
    ArrayLiteral,
    Call,
    Expr,
    Index,
    Item,
    MethodCall,
    Name,
    New,
    Statement,
    StaticCall,
    Variable,
)
from ..translate.values import as_text
from .clients import once, read_config
from .options import Called, Option, as_one, has_names, read_options, whole
from .paths import (
    Pairs,
    Path,
    as_dict,
    constant_of,
    find_operation,
    read_path,
    variables_of,
)
from .paths import join as join_path
from .survey import Survey

_PREFIXES = ("WeChatPay\\", "GuzzleHttp\\")
_PREDECESSOR = ("WechatPay\\GuzzleMiddleware", "WechatPay\\")
_FOREIGN = (*_PREFIXES, *_PREDECESSOR)
_MIDDLEWARE = (
    "wechatpay-guzzle-middleware came before wechatpay-php: its client is chainpay.Client, and its"
    " calls are client.request('POST', 'v3/…', json={…})"
)
_VERBS = ("get", "post", "put", "patch", "delete")
#: The kinds of values whose methods are the library's.
_VALUES = (
    "client",
    "chain",
    "promise",
    "answer",
    "body",
    "error",
    "media",
    "driver",
    "aggregate",
    "stream",
)
_STATIC: dict[tuple[str, str], Kind] = {
    ("Builder", "factory"): CLIENT,
    ("Rsa", "from"): KEY,
    ("Rsa", "fromPkcs1"): KEY,
    ("Rsa", "fromPkcs8"): KEY,
    ("Rsa", "fromSpki"): KEY,
    ("Rsa", "sign"): ASCII,
    ("Rsa", "encrypt"): ASCII,
    ("Rsa", "decrypt"): STR,
    ("Rsa", "verify"): BOOL,
    ("AesGcm", "decrypt"): DECRYPTED,
    ("AesGcm", "encrypt"): ASCII,
    ("AesEcb", "decrypt"): STR,
    ("AesEcb", "encrypt"): ASCII,
    ("Hash", "sign"): ASCII,
    ("Hash", "md5"): ASCII,
    ("Hash", "hmac"): ASCII,
    ("Hash", "equals"): BOOL,
    ("Formatter", "nonce"): ASCII,
    ("Formatter", "timestamp"): SMALL,
    ("Formatter", "authorization"): ASCII,
    ("Formatter", "request"): STR,
    ("Formatter", "response"): STR,
    ("Formatter", "joinedByLineFeed"): STR,
    ("Formatter", "queryStringLike"): STR,
    ("Formatter", "ksort"): Kind("dict"),
    ("Transformer", "toArray"): Kind("dict"),
    ("Transformer", "toXml"): STR,
    ("PemUtil", "parseCertificateSerialNo"): Kind("str", plain=True, word=True),
    ("Utils", "all"): PROMISE,
    ("Utils", "settle"): PROMISE,
    ("Utils", "any"): PROMISE,
    ("Utils", "some"): PROMISE,
}
#: Methods of PHP's errors, and what they are in compat.
_OF_ERRORS = {
    "getMessage": "message",
    "getCode": "code",
    "getPrevious": "previous",
    "getTraceAsString": "trace",
}
_MADE = {
    "MediaUtil": Kind("media"),
    "EachPromise": Kind("aggregate"),
    "Pool": Kind("aggregate"),
    "Promise": PROMISE,
    "FulfilledPromise": PROMISE,
    "RejectedPromise": PROMISE,
}
_EXCEPTIONS = (
    *("ClientException", "ServerException", "ConnectException", "RequestException"),
    *("BadResponseException", "TransferException", "TooManyRedirectsException"),
    *("RejectionException", "GuzzleException"),
)
_PLAIN_ERRORS = {
    "Exception": "Exception",
    "Throwable": "Exception",
    "TypeError": "TypeError",
    "ValueError": "ValueError",
    "DivisionByZeroError": "ZeroDivisionError",
}


@cache
def _names() -> frozenset[str]:
    from chainpay import php

    return frozenset(php.__all__)


class Library:
    """The library's names as `chainpay.php` has them: the output reads as the PHP does."""

    def __init__(self, here: Context) -> None:
        self.here = here
        self.survey = Survey()

    def look_at(self, statements: list[Statement]) -> None:
        """Learn what a file does, before it is translated."""
        self.survey = Survey(statements)

    # Classes

    def short(self, written: str) -> str:
        """Return the short name of a class of the library; empty for another class."""
        full = self.here.resolve(written)
        is_library = full.startswith(_PREFIXES)
        last = full.rpartition("\\")[2]
        return last if is_library and last in (*_names(), *_EXCEPTIONS) else ""

    def class_name(self, written: str) -> ast.expr:
        """Return a class by its name."""
        here = self.here
        if (neighbour := here.neighbour_class(written)) is not None:
            return neighbour
        full = here.resolve(written)
        short = full.rpartition("\\")[2]
        facts = here.class_facts(here.class_key(written))
        if facts is not None and not full.startswith(_PREFIXES):
            return ast.Name(facts.name)
        if self.short(written):
            return here.use("chainpay.php", short)
        if full.startswith(_FOREIGN):
            self.without_counterpart(full)
            return ast.Name(short)
        if "\\" not in full:
            return self._php_class(short)
        module, _, name = full.rpartition("\\")
        alias = written.rpartition("\\")[2]
        own = alias if "\\" not in written else name
        own = f"{own}_" if python.is_taken(own) else own
        here.imports.add((module.replace("\\", "."), name, own if own != name else ""))
        return ast.Name(own)

    def without_counterpart(self, full: str) -> None:
        """Say that a class of Guzzle, or of the library before this one, has no counterpart."""
        here, short = self.here, full.rpartition("\\")[2]
        if full.startswith(_PREDECESSOR):
            raise here.refuse(here.at, "predecessor", _MIDDLEWARE)
        instead = replacement(short)
        reason = f"chainpay has no {short}" + (f": use {instead}" if instead else "")
        if all(todo.reason != reason for todo in here.todos):
            here.todo(here.at, "guzzle", reason)

    def _php_class(self, short: str) -> ast.expr:
        from chainpay.php import compat

        if short in _PLAIN_ERRORS:
            return ast.Name(_PLAIN_ERRORS[short])
        if short == "stdClass":
            return self.here.use("types", "SimpleNamespace")
        if short in compat.__all__:
            self.here.use("chainpay.php", "compat", "php")
            return python.name(f"php.{short}")
        return ast.Name(short)

    def base_class(self, written: str) -> ast.expr:
        """Return a class to inherit from."""
        full = self.here.resolve(written)
        if full == "Exception":
            self.here.use("chainpay.php", "compat", "php")
            return python.name("php.Throwable")
        return self.class_name(written)

    # Errors

    def error_kind(self, written: str) -> Kind | None:
        """Return the kind of an error by its class; None if it is no error."""
        full = self.here.resolve(written)
        short = full.rpartition("\\")[2]
        if not full.startswith(_PREFIXES) and self.here.class_facts(self.here.class_key(written)):
            return None
        if short in _EXCEPTIONS:
            return Kind("error", owner=short)
        if full in _PLAIN_ERRORS or (short.endswith(("Exception", "Error")) and "\\" not in full):
            return Kind("error", owner=short)
        return None

    def exception_types(self, written: list[str]) -> ast.expr | None:
        """Return the classes of errors for isinstance; None if they are none."""
        if not all(self.error_kind(each) for each in written):
            return None
        return self.caught_types(written)

    def caught_types(self, written: list[str]) -> ast.expr:
        """Return the classes of an except."""
        types = [self.error_type(each) for each in written]
        unique = {ast.unparse(each): each for each in types}
        values = list(unique.values())
        return values[0] if len(values) == 1 else ast.Tuple(values)

    def error_type(self, written: str) -> ast.expr:
        """Return a class of errors; PHP's `Error` is that of Python's own errors, too."""
        if self.here.resolve(written) == "Error" and self.here.class_facts("Error") is None:
            self.here.use("chainpay.php", "compat", "php")
            return python.name("php.ERRORS")
        return self.class_name(written)

    def caught_kind(self, written: list[str]) -> Kind:
        """Return the kind of what an except catches."""
        kinds = {self._caught(each) for each in written}
        return kinds.pop() if len(kinds) == 1 else ERROR

    def _caught(self, written: str) -> Kind:
        facts = self.here.class_facts(self.here.class_key(written))
        kind = self.error_kind(written)
        if kind is None and facts is not None:
            is_class = facts.declaration.word == "class"
            return Kind("object", owner=facts.name) if is_class else ERROR
        return kind or ERROR

    def guard(self, written: list[str]) -> ast.expr | None:
        """Return what else an except must test; None for nothing."""
        return None

    def catches_all(self, written: list[str]) -> bool:
        """Return whether classes are those of all errors."""
        return any(self.here.resolve(each) in ("Exception", "Throwable") for each in written)

    def caught_condition(self, written: list[str], name: ast.expr) -> ast.expr:
        """Return when an error is of classes."""
        return python.call("isinstance", name, self.caught_types(written))

    caught_union = caught_types

    # Values

    def constant(self, owner: str, name: str, here: Context) -> Py | None:
        """Return a constant of a class of the library."""
        short = self.short(owner)
        if not short:
            return None
        return Py(ast.Attribute(here.use("chainpay.php", short), name), ASCII)

    def field_kind(self, base: Kind, name: str) -> Kind:
        """Return the kind of a field of decoded JSON; the catalog knows those of WeChat Pay."""
        inner = Kind(base.name, owner=base.owner)
        return _field_kinds().get(name, inner) if base.owner == "wechat" else inner

    def server_value(self, node: Index, here: Context, missing: bool = False) -> Py | None:
        """Return ``$_SERVER['HTTP_…']``, which a callback reads: the environment of CGI."""
        base = node.base
        if not isinstance(base, Variable) or base.name not in ("_SERVER", "_ENV"):
            return None
        assert node.key is not None
        here.use("os")
        key = here.express(node.key)
        if missing:
            read = python.call("os.environ.get", key.node)
            return Py(read, Kind("str", nullable=True))
        return Py(python.subscript(python.name("os.environ"), key.node), STR)

    def is_environment(self, node: ast.expr) -> bool:
        """Return whether a mapping has no nulls, so that its get() has a default."""
        return ast.unparse(node) == "os.environ"

    def raw_body(self, node: Call, here: Context) -> Py:
        """Return the body of a callback: CGI's standard input."""
        here.use("sys")
        reason = "the raw body of CGI: take it from your framework, unchanged"
        here.note(node.at, "body", reason)
        read = python.method(python.name("sys.stdin.buffer"), "read")
        return Py(python.method(read, "decode"), STR)

    def constant_text(self, node: Expr, here: Context) -> str:
        """Return the text that an expression ends with, as far as it is known."""
        with here.trying():
            value = here.express(node).node
        if isinstance(value, ast.Constant):
            return str(value.value)
        return ast.unparse(value).strip('f"').rpartition("}")[2]

    def dynamic_property(self, base: Py, name: Py) -> Py | None:
        """Return ``$chain->{$name}``."""
        if base.kind.name not in ("client", "chain"):
            return None
        return Py(python.call("getattr", base.node, name.node), replace(CHAIN, owner=""))

    def property(self, base: Py, name: str, here: Context) -> Py | None:
        """Return a property of a value of the library."""
        if base.kind.name in ("client", "chain"):
            is_first = base.kind.name == "client"
            segment = _segment(name)
            owner = segment if is_first else join_path(base.kind.owner, segment)
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
        path = read_path(here.express(part), node.at, here)
        if path.query:
            here.paths[id(node)] = path
            if not self.survey.is_called(node):
                here.todo(node.at, "query", "the query of this path is lost: pass it as query=")
        known = path.known if base.kind.name == "client" else join_path(base.kind.owner, path.known)
        return Py(self.spell_path(base.node, path), replace(CHAIN, owner=known))

    def spell_path(self, base: ast.expr, path: Path) -> ast.expr:
        """Return a path that is longer by another one."""
        return python.method(base, "chain", path.node)

    def narrow(self, condition: Expr, holds: bool, here: Context) -> None:
        """Note what a condition says of an error."""

    def json_decode(self, node: Call, values: list[Py], here: Context) -> Py:
        """Return ``json_decode(…)``: of an answer's body, its own method."""
        as_arrays = (
            len(values) > 1 and isinstance(values[1].node, ast.Constant) and values[1].node.value
        )
        source = values[0]
        answer = _answer_of(source)
        if as_arrays and answer is not None and len(values) < 5:
            return Py(python.method(answer, "json"), ANSWERED, True)
        arguments = [as_text(source, here) if source.kind.name == "body" else source.node]
        arguments += [value.node for value in values[1:]]
        is_known = source.kind.owner == "wechat" or answer is not None
        if as_arrays:
            kind = ANSWERED if is_known else JSON
        else:
            kind = ANSWERED_OBJECT if is_known else NAMESPACE
        return Py(here.php("json_decode", *arguments), kind, True)

    def text_of(self, value: Py) -> Py:
        """Return the text of an answer's body."""
        return Py(
            self.body_text(value), Kind("str", owner="answered" if value.kind.plain else "wechat")
        )

    def body_text(self, value: Py) -> ast.expr:
        """Return the text of an answer's body."""
        return python.call("str", value.node)

    # Calls

    def static_method(self, node: StaticCall, here: Context) -> Py | None:
        """Return a call of a static method of the library."""
        if not isinstance(node.owner, Name) or not isinstance(node.name, str):
            return None
        short = self.short(node.owner.text)
        if not short:
            return None
        from ..translate.calls import make_call

        if (short, node.name) == ("Builder", "factory") and len(node.arguments.items) == 1:
            return self._factory(node, here)
        is_combined = short == "Utils" and node.name in ("all", "settle", "unwrap")
        if is_combined and not node.arguments.first_class:
            return self._combine(node, node.name, here)
        function = ast.Attribute(here.use("chainpay.php", short), python.escape(node.name))
        kind = _STATIC.get((short, node.name), UNKNOWN)
        if node.arguments.first_class:
            return Py(function, Kind("callable", kind))
        return Py(make_call(function, node.arguments, None, here), kind)

    def _factory(self, node: StaticCall, here: Context) -> Py:
        """Return ``Builder::factory([…])``; a loop that tries again gets a note."""
        value = node.arguments.items[0].value
        assert value is not None
        made = self.make_client(value, node, here) if isinstance(value, ArrayLiteral) else None
        if made is None:
            again = as_one([once()], False, here)
            assert isinstance(again, ast.Dict)
            config = here.express(value).node
            options = ast.Dict([None, *again.keys], [config, *again.values])
            factory = ast.Attribute(here.use("chainpay.php", "Builder"), "factory")
            made = Py(ast.Call(factory, [options], []), CLIENT)
        if self.survey.repeats:
            here.note(node.at, "retry", "the program tries again itself, and chainpay does not")
        return made

    def make_client(self, config: ArrayLiteral, node: StaticCall, here: Context) -> Py | None:
        """Return a client of a configuration whose names are written."""

        def write(name: str, item: Item) -> ast.expr:
            assert item.value is not None
            return here.express(item.value).node

        options = read_config(config, node.at, write, here)
        if options is None:
            return None
        factory = ast.Attribute(here.use("chainpay.php", "Builder"), "factory")
        return Py(ast.Call(factory, [as_one(options, config.broken, here)], []), CLIENT)

    def new(self, node: New, here: Context) -> Py | None:
        """Return ``new`` of a class of the library, or of an error."""
        assert isinstance(node.owner, Name)
        from ..translate.calls import make_call

        full = here.resolve(node.owner.text)
        if full == "Exception":
            called: ast.expr = python.name("Exception")
            if len(node.arguments.items) > 1:
                here.use("chainpay.php", "compat", "php")
                called = python.name("php.Throwable")
            return Py(make_call(called, node.arguments, None, here), ERROR)
        short = self.short(node.owner.text)
        if full == "GuzzleHttp\\Psr7\\LazyOpenStream" and node.arguments.items[0].value is not None:
            return here.express(node.arguments.items[0].value)  # the path, for a sink
        if not short:
            return None
        reference = self.class_name(node.owner.text)
        made = make_call(reference, node.arguments, None, here)
        if self.error_kind(node.owner.text) is not None:
            return Py(made, Kind("error", owner=short))
        return Py(made, _MADE.get(short, UNKNOWN))

    def method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of a value of the library."""
        from ..translate.calls import make_call

        name = base.kind.name
        if name not in _VALUES:
            return None
        if name in ("client", "chain"):
            return self._path_method(node, base, here)
        if not isinstance(node.name, str):
            return None
        if name == "driver":
            return self.driver_method(node, base, here)
        if name == "error":
            return self.error_method(node, base, here)
        if name == "promise" and node.name in ("then", "otherwise"):
            return self._chain_promise(node, base, here)
        function = ast.Attribute(base.node, python.escape(node.name))
        return Py(
            make_call(function, node.arguments, None, here), self.method_kind(base.kind, node.name)
        )

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
        verb = lower.removesuffix("async")
        if verb not in _VERBS or (items and value is None) or node.arguments.first_class:
            return None
        return self.verb(node, base, verb, value, here)

    def _dynamic_verb(self, node: MethodCall, base: Py, value: Expr | None, here: Context) -> Py:
        """Return ``$chain->{$verb}($options)``."""
        assert not isinstance(node.name, str)
        name = here.express(node.name)
        called = here.php("verb", base.node, name.node)
        arguments = (
            [] if value is None else [self.whole_options(node, value, base.kind.owner, here)]
        )
        return Py(ast.Call(called, arguments, []), ANSWER)

    def verb(self, node: MethodCall, base: Py, verb: str, value: Expr | None, here: Context) -> Py:
        """Return a call of a verb, whose options are in one array."""
        is_async = str(node.name).lower().endswith("async")
        call = self.called(node, base.kind.owner, verb)
        positional, keywords = self.call_options(value, call, self.query_of(node.base, here), here)
        made = ast.Call(
            ast.Attribute(base.node, self.verb_name(verb, is_async)), positional, keywords
        )
        answer = self.answer_kind(call)
        return Py(made, Kind("promise", answer) if is_async else answer)

    def called(self, node: MethodCall, owner: str, verb: str) -> Called:
        """Return what is known of a call."""
        variables = variables_of(owner) if owner else None
        return Called(node.at, find_operation(owner, verb), variables, self.has_sink)

    #: Whether the client takes Guzzle's ``sink``.
    has_sink = True

    def verb_name(self, verb: str, is_async: bool) -> str:
        """Return the name of a verb's method."""
        return f"{verb}Async" if is_async else verb

    def answer_kind(self, call: Called) -> Kind:
        """Return the kind of the answer to a call."""
        return ANSWER

    def call_options(
        self, value: Expr | None, call: Called, query: Pairs, here: Context
    ) -> tuple[list[ast.expr], list[ast.keyword]]:
        """Return the arguments of a verb: one dict, as in PHP."""
        if value is None or _is_empty(value):
            return ([_query_dict(query)] if query else []), []
        if not isinstance(value, ArrayLiteral) or not has_names(value):
            return [_with_query(whole(here.express(value), call, here), query)], []
        options, _ = read_options(value, call, here)
        if query and all(each.name != "query" for each in options):
            options.insert(0, Option("query", as_dict(query)))
        return ([as_one(options, value.broken, here)] if options else []), []

    def whole_options(self, node: MethodCall, value: Expr, owner: str, here: Context) -> ast.expr:
        """Return options for a verb that is not known."""
        made = whole(here.express(value), Called(node.at), here)
        return _with_query(made, self.query_of(node.base, here))

    def query_of(self, base: Expr, here: Context) -> Pairs:
        """Return the query that stood in the path of a call."""
        path = here.paths.get(id(base))
        return path.query if path else []

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
        if name in ("request", "requestasync") and len(values) in (2, 3):
            return self._request(node, base, values, here)
        return None

    def selected(self, driver: ast.expr, protocol: ast.expr) -> ast.expr:
        """Return ``select()``."""
        return python.method(driver, "select", protocol)

    def _request(self, node: MethodCall, base: Py, values: list[Expr], here: Context) -> Py:
        """Return ``request('POST', 'v3/…', […])``."""
        method = here.express(values[0])
        path = read_path(here.express(values[1]), node.at, here)
        is_v2 = base.kind.owner == "v2" and not path.known.startswith("v2/")
        known = f"v2/{path.known}" if is_v2 and path.known else path.known
        call = self.called(node, known, str(constant_of(method.node)))
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
        reason = "there is no handler stack: signer=, verifier= and event_hooks= replace it"
        here.todo(node.at, "handler", reason)
        return Py(ast.Constant(None), UNKNOWN)

    def _chain_promise(self, node: MethodCall, base: Py, here: Context) -> Py:
        """Return ``then`` and ``otherwise``: what their closures get is known."""
        from ..translate.definitions.closures import callback

        hints = [base.kind.item or UNKNOWN, Kind("error", owner="RequestException")]
        if node.name == "otherwise":
            hints = hints[1:]
        values = [
            callback(item.value, hints[index : index + 1], here)
            for index, item in enumerate(node.arguments.items)
            if item.value is not None
        ]
        kinds = [each.kind.item or UNKNOWN for each in values]
        result = kinds[0] if kinds else UNKNOWN
        if node.name == "otherwise" or len(kinds) > 1:
            result = join(result, (kinds[1:] or [base.kind.item or UNKNOWN])[0])
        made = python.method(base.node, str(node.name), *(each.node for each in values))
        return Py(made, Kind("promise", result))

    def _combine(self, node: StaticCall, name: str, here: Context) -> Py:
        """Return ``Utils::all`` and ``settle``: what waiting for them gives is known."""
        from ..translate.calls import make_call

        values = [item.value for item in node.arguments.items if item.value is not None]
        with here.trying():
            kind = here.express(values[0]).kind if values else UNKNOWN
        item = kind.item.item if kind.item and kind.item.name == "promise" else None
        if name == "settle":
            fields = {"state": STR, "value": item or UNKNOWN}
            fields["reason"] = Kind("error", owner="RequestException")
            item = Kind("dict", fields=tuple(fields.items()), plain=True)
        function = ast.Attribute(here.use("chainpay.php", "Utils"), name)
        made = make_call(function, node.arguments, None, here)
        form = kind.name if kind.name in ("list", "dict") else "array"
        return Py(made, Kind("promise", Kind(form, item, plain=kind.plain)))

    def maybe_error(self, node: MethodCall, base: Py) -> Py | None:
        """Return a call of a method that errors have, of a value that may be one."""
        if node.name not in _OF_ERRORS or node.arguments.items or node.arguments.first_class:
            return None
        made = self.here.php(_OF_ERRORS[str(node.name)], base.node)
        return Py(made, STR if node.name == "getTraceAsString" else UNKNOWN)

    def error_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of an error."""
        called = _OF_ERRORS | {"getFile": "source_file", "getLine": "source_line"}
        kinds = {"getMessage": STR, "getTraceAsString": STR, "hasResponse": BOOL}
        kinds |= {"getResponse": ANSWER, "getCode": UNKNOWN}
        assert isinstance(node.name, str)
        kind = kinds.get(node.name, UNKNOWN)
        if node.name == "getMessage":
            return Py(here.php("message", base.node), STR)
        if node.name in called:
            return Py(here.php(called[node.name], base.node), kind)
        from ..translate.calls import make_call

        function = ast.Attribute(base.node, here.unknown_method(node.name))
        candidates = here.methods_named(node.name)
        return Py(make_call(function, node.arguments, None, here, True, candidates), kind)

    def method_kind(self, kind: Kind, name: str) -> Kind:
        """Return the kind of what a method of the library returns."""
        if kind.name in ("client", "chain"):
            return CHAIN
        known: dict[tuple[str, str], Kind] = {
            ("answer", "getBody"): BODY,
            ("answer", "getStatusCode"): SMALL,
            ("answer", "getReasonPhrase"): STR,
            ("answer", "getHeaderLine"): STR,
            ("body", "getContents"): STR,
            ("body", "__toString"): STR,
            ("stream", "getContents"): STR,
            ("stream", "__toString"): STR,
            ("media", "getContentType"): STR,
            ("aggregate", "promise"): PROMISE,
        }
        if kind.name == "promise":
            if name == "wait":
                return kind.item or UNKNOWN
            return PROMISE if name in ("then", "otherwise") else UNKNOWN
        return known.get((kind.name, name), UNKNOWN)


def _is_empty(value: Expr) -> bool:
    return isinstance(value, ArrayLiteral) and not value.items


def _query_dict(query: Pairs) -> ast.expr:
    return ast.Dict([ast.Constant("query")], [as_dict(query)])


def _with_query(options: ast.expr, query: Pairs) -> ast.expr:
    """Return options with the query of a path, which gives way to their own."""
    if not query:
        return options
    return ast.Dict([ast.Constant("query"), None], [as_dict(query), options])


def _is_attribute(name: str) -> bool:
    """Return whether Python and chainpay take an attribute."""
    return name.isidentifier() and (not name.startswith("_") or _segment(name) != "")


def _segment(name: str) -> str:
    """Return what an attribute of PHP spells; empty if it is not known."""
    try:
        return from_attribute(name)
    except AttributeError:
        return ""


def replacement(short: str) -> str:
    """Return what chainpay has for a class of Guzzle; empty if there is nothing."""
    from chainpay.php import _REPLACEMENTS

    return _REPLACEMENTS.get(short, "")


def _answer_of(value: Py) -> ast.expr | None:
    """Return the answer whose body, or whose body's text, a value is."""
    node = value.node
    while isinstance(node, ast.Call):
        function = node.func
        if isinstance(function, ast.Name) and function.id == "str" and len(node.args) == 1:
            node = node.args[0]
        elif isinstance(function, ast.Attribute) and function.attr == "getContents":
            node = function.value
        elif isinstance(function, ast.Attribute) and function.attr == "getBody":
            return function.value
        else:
            return None
    return None


@cache
def _field_kinds() -> dict[str, Kind]:
    """Return the fields of answers that are texts, or numbers, wherever they occur.

    The records are read as they are: to make all operations of them takes seven times as long.
    """
    kinds = {"string": STR, "integer": SMALL, "boolean": BOOL}
    types: dict[str, set[str]] = {"code": {"string"}, "message": {"string"}}
    for record in map(json.loads, read_lines("operations.jsonl")):
        if record["api"] == "v3":
            _collect(record["returns"], types)
    return {
        name: kinds[next(iter(found))]
        for name, found in types.items()
        if len(found) == 1 and found <= set(kinds)
    }


def _collect(fields: Iterable[dict[str, Any]], types: dict[str, set[str]]) -> None:
    for each in fields:
        types.setdefault(each["name"], set()).add(each.get("type", ""))
        _collect(each.get("children", ()), types)
