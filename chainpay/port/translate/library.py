"""wechatpay-php's and Guzzle's names: what they become in chainpay."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from ... import catalog
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
from ..syntax import Arguments, Call, Expr, Index, MethodCall, Name, New, StaticCall, Variable
from .values import as_text

_PREFIXES = ("WeChatPay\\", "GuzzleHttp\\")
_VERBS = ("get", "post", "put", "patch", "delete")
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
        if (facts := here.class_facts(short)) is not None and not full.startswith(_PREFIXES):
            return ast.Name(facts.declaration.name)
        if self.short(written):
            return here.use("chainpay.php", short)
        if "\\" not in full:
            return self._php_class(short)
        module, _, name = full.rpartition("\\")
        alias = written.rpartition("\\")[2]
        own = alias if "\\" not in written else name
        own = f"{own}_" if python.is_taken(own) else own
        here.imports.add((module.replace("\\", "."), name, own if own != name else ""))
        return ast.Name(own)

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
        types = [self.class_name(each) for each in written]
        unique = {ast.unparse(each): each for each in types}
        values = list(unique.values())
        return values[0] if len(values) == 1 else ast.Tuple(values)

    def caught_kind(self, written: list[str]) -> Kind:
        """Return the kind of what an except catches."""
        kinds = {self.error_kind(each) or ERROR for each in written}
        return kinds.pop() if len(kinds) == 1 else ERROR

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

    def property(self, base: Py, name: str, here: Context) -> Py | None:
        """Return a property of a value of the library."""
        if base.kind.name in ("client", "chain"):
            owner = f"{base.kind.owner}/{from_attribute(name)}".lstrip("/")
            return Py(ast.Attribute(base.node, python.escape(name)), replace(CHAIN, owner=owner))
        return None

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
        from .calls import make_call

        is_combined = short == "Utils" and node.name in ("all", "settle", "unwrap")
        if is_combined and not node.arguments.first_class:
            return self._combine(node, node.name, here)
        function = ast.Attribute(here.use("chainpay.php", short), python.escape(node.name))
        kind = _STATIC.get((short, node.name), UNKNOWN)
        if node.arguments.first_class:
            return Py(function, Kind("callable", kind))
        return Py(make_call(function, self.options(node.arguments, here), None, here), kind)

    def options(self, node: Arguments, here: Context) -> Arguments:
        """Return the arguments of a call of the library."""
        return node

    def new(self, node: New, here: Context) -> Py | None:
        """Return ``new`` of a class of the library, or of an error."""
        assert isinstance(node.owner, Name)
        from .calls import make_call

        full = here.resolve(node.owner.text)
        if full == "Exception":
            called: ast.expr = python.name("Exception")
            if len(node.arguments.items) > 1:
                here.use("chainpay.php", "compat", "php")
                called = python.name("php.Throwable")
            return Py(make_call(called, node.arguments, None, here), ERROR)
        if not self.short(node.owner.text):
            return None
        reference = self.class_name(node.owner.text)
        return Py(make_call(reference, node.arguments, None, here), Kind("media"))

    def method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of a value of the library."""
        from .calls import make_call

        name = base.kind.name
        if name not in ("client", "chain", "promise", "answer", "body", "error", "media"):
            return None
        if not isinstance(node.name, str):
            if name in ("client", "chain"):
                verb = here.express(node.name)
                getter = python.call("getattr", base.node, verb.node)
                return Py(make_call(getter, node.arguments, None, here), ANSWER)
            return None
        if name == "error":
            return self.error_method(node, base, here)
        if name == "promise" and node.name in ("then", "otherwise"):
            return self._chain_promise(node, base, here)
        function = ast.Attribute(base.node, python.escape(node.name))
        return Py(
            make_call(function, node.arguments, None, here), self.method_kind(base.kind, node.name)
        )

    def _chain_promise(self, node: MethodCall, base: Py, here: Context) -> Py:
        """Return ``then`` and ``otherwise``: what their closures get is known."""
        from .closures import callback

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
        from .calls import make_call

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

    def error_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of an error."""
        called = {"getMessage": "message", "getCode": "code", "getPrevious": "previous"}
        called |= {"getTraceAsString": "trace"}
        kinds = {"getMessage": STR, "getTraceAsString": STR, "hasResponse": BOOL}
        kinds |= {"getResponse": ANSWER, "getCode": UNKNOWN}
        assert isinstance(node.name, str)
        kind = kinds.get(node.name, UNKNOWN)
        if node.name == "getMessage":
            return Py(here.php("message", base.node), STR)
        if node.name in called:
            return Py(here.php(called[node.name], base.node), kind)
        function = ast.Attribute(base.node, node.name)
        return Py(ast.Call(function, [], []), kind)

    def method_kind(self, kind: Kind, name: str) -> Kind:
        """Return the kind of what a method of the library returns."""
        if kind.name in ("client", "chain"):
            if name.lower() in _VERBS:
                return ANSWER
            if name.removesuffix("Async").lower() in _VERBS:
                return Kind("promise", ANSWER)
            return CHAIN
        known: dict[tuple[str, str], Kind] = {
            ("answer", "getBody"): BODY,
            ("answer", "getStatusCode"): SMALL,
            ("answer", "getReasonPhrase"): STR,
            ("answer", "getHeaderLine"): STR,
            ("body", "getContents"): STR,
            ("body", "__toString"): STR,
            ("media", "getContentType"): STR,
        }
        if kind.name == "promise":
            if name == "wait":
                return kind.item or UNKNOWN
            return PROMISE if name in ("then", "otherwise") else UNKNOWN
        return known.get((kind.name, name), UNKNOWN)


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
    """Return the fields of answers that are texts, or numbers, wherever they occur."""
    kinds = {"string": STR, "integer": SMALL, "boolean": BOOL}
    types: dict[str, set[str]] = {"code": {"string"}, "message": {"string"}}
    for operation in catalog.operations():
        if operation.api == "v3":
            _collect(operation.returns, types)
    return {
        name: kinds[next(iter(found))]
        for name, found in types.items()
        if len(found) == 1 and found <= set(kinds)
    }


def _collect(fields: Iterable[Any], types: dict[str, set[str]]) -> None:
    for each in fields:
        types.setdefault(each.name, set()).add(each.type)
        _collect(each.children, types)
