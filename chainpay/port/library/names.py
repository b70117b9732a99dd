"""wechatpay-php's and Guzzle's names: what they become in chainpay."""

from __future__ import annotations

import ast
from dataclasses import replace

from .. import python
from ..answers import field_kinds
from ..context import Context
from ..kinds import (
    ANSWERED,
    ANSWERED_OBJECT,
    ASCII,
    BODY,
    BOOL,
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
from ..python import Py, constant_of
from ..reasons.library import CALL_OF_GUZZLE, OF_REQUEST, RAW_BODY, REPEATED, SERVER, of_stack
from ..syntax import (
    ArrayLiteral,
    Call,
    Closure,
    Expr,
    Index,
    Item,
    MethodCall,
    Name,
    New,
    StaticCall,
    Variable,
)
from ..translate.calls.arguments import make_call
from ..translate.definitions.closures import close
from ..translate.standard.callbacks import callback
from ..translate.values import as_text, started_value
from .base import SERVICES
from .calls import Calls
from .clients import Write, once, read_config
from .errors import Errors
from .sending.options import Option, as_one

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
    "stack",
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
_MADE = {
    "MediaUtil": Kind("media"),
    "EachPromise": Kind("aggregate"),
    "Pool": Kind("aggregate"),
    "Promise": PROMISE,
    "FulfilledPromise": PROMISE,
    "RejectedPromise": PROMISE,
}


class KeptLibrary(Errors, Calls):
    """The library's names as `chainpay.php` has them: the output reads as the PHP does."""

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
        return field_kinds().get(name, inner) if base.owner == "wechat" else inner

    def server_value(self, node: Index, here: Context, missing: bool = False) -> Py | None:
        """Return ``$_SERVER['HTTP_…']``, which a callback reads: the environment of CGI."""
        base = node.base
        if not isinstance(base, Variable) or base.name not in ("_SERVER", "_ENV"):
            return None
        assert node.key is not None
        key = here.express(node.key)
        if (value := started_value(key.node, here)) is not None:
            return value
        here.use("os")
        if base.name == "_SERVER":
            is_header = str(constant_of(key.node)).startswith(("HTTP_", "CONTENT_"))
            here.note(node.at, "server", SERVER if is_header else OF_REQUEST, once=True)
            missing = missing or not is_header  # PHP warns, and has null
        if missing:
            return Py(python.call("os.environ.get", key.node), Kind("str", nullable=True))
        return Py(python.subscript(python.name("os.environ"), key.node), STR)

    def is_environment(self, node: ast.expr) -> bool:
        """Return whether a mapping has no nulls, so that its get() has a default."""
        return ast.unparse(node) == "os.environ"

    def raw_body(self, node: Call, here: Context) -> Py:
        """Return the body of a callback: CGI's standard input."""
        here.use("sys")
        here.note(node.at, "body", RAW_BODY)
        read = python.method(python.name("sys.stdin.buffer"), "read")
        utf8, escape = ast.Constant("utf-8"), ast.Constant("surrogateescape")
        return Py(python.method(read, "decode", utf8, escape), STR)

    def constant_text(self, node: Expr, here: Context) -> str:
        """Return the text that an expression ends with, as far as it is known."""
        with here.trying():
            value = here.express(node).node
        if isinstance(value, ast.Constant):
            return str(value.value)
        last = value.values[-1] if isinstance(value, ast.JoinedStr) else value
        return str(last.value) if isinstance(last, ast.Constant) else ""

    def narrow(self, condition: Expr, holds: bool, here: Context) -> None:
        """Note what a condition says of an error: that it has an answer."""
        match condition:
            case MethodCall(base=Variable(name=name), name="hasResponse") if holds:
                kind = here.kind_of(name)
                if kind.name == "error" and name not in here.scope.shared:
                    here.scope.kinds[name] = replace(kind, plain=True)

    def json_decode(self, node: Call | StaticCall, values: list[Py], here: Context) -> Py:
        """Return ``json_decode(…)``: of an answer's body, its own method."""
        as_arrays = (
            len(values) > 1 and isinstance(values[1].node, ast.Constant) and values[1].node.value
        )
        source = values[0]
        answer = _answer_of(source)
        if as_arrays and answer is not None and len(values) < 5 and source.kind.plain:
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

    def as_stream(self, value: Py) -> Py:
        """Return the body of an answer as what PHP passes on; anything else as it is."""
        return value

    def body_text(self, value: Py) -> ast.expr:
        """Return the text of an answer's body."""
        return python.call("str", value.node)

    # Calls

    def static_method(self, node: StaticCall, here: Context) -> Py | None:
        """Return a call of a static method of the library."""
        short = self.short(node.owner.text) if isinstance(node.owner, Name) else ""
        if not short or not isinstance(node.owner, Name) or not isinstance(node.name, str):
            return None
        if here.resolve(node.owner.text) == "GuzzleHttp\\Utils" and node.name == "jsonDecode":
            return self._guzzle_json(node, here)
        if (short, node.name) == ("Builder", "factory") and len(node.arguments.items) == 1:
            return self._factory(node, here)
        is_combined = short == "Utils" and node.name in ("all", "settle", "unwrap")
        if is_combined and not node.arguments.first_class:
            return self._combine(node, node.name, here)
        function = ast.Attribute(here.use("chainpay.php", short), python.escape(node.name))
        kind = _STATIC.get((short, node.name), UNKNOWN)
        if node.arguments.first_class:
            return Py(function, Kind("callable", kind))
        return Py(make_call(function, node.arguments, None, here), kind, kind.name == "dict")

    def _guzzle_json(self, node: StaticCall, here: Context) -> Py:
        """Return ``Utils::jsonDecode(…)``, which throws what is no JSON."""
        values = [here.express(item.value) for item in node.arguments.items if item.value]
        made = self.json_decode(node, values, here)
        called = made.node
        if isinstance(called, ast.Call) and ast.unparse(called.func) == "php.json_decode":
            called.func = ast.Attribute(here.use("chainpay.php", "Utils"), "jsonDecode")
        return replace(made, kind=made.kind.certain())

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
            here.note(node.at, "retry", REPEATED)
        return made

    def settings(
        self, config: ArrayLiteral, node: StaticCall, write: Write, here: Context
    ) -> list[Option] | None:
        """Return the settings of a client; None if their names are not all written."""
        options = read_config(config, node.at, write, here)
        key = self.survey.stacks.keys.get(id(node))
        if options is None or key is None:
            return options
        kept = [each for each in options if each.name != "certs"]
        return [*kept[:-1], Option("apiv3_key", here.express(key).node), kept[-1]]

    def make_client(self, config: ArrayLiteral, node: StaticCall, here: Context) -> Py | None:
        """Return a client of a configuration whose names are written."""

        def write(name: str, item: Item) -> ast.expr:
            assert item.value is not None
            return here.express(item.value).node

        options = self.settings(config, node, write, here)
        if options is None:
            return None
        factory = ast.Attribute(here.use("chainpay.php", "Builder"), "factory")
        return Py(ast.Call(factory, [as_one(options, config.broken, here)], []), CLIENT)

    def new(self, node: New, here: Context) -> Py | None:
        """Return ``new`` of a class of the library, or of an error."""
        assert isinstance(node.owner, Name)
        full = here.resolve(node.owner.text)
        if full == "Exception":
            called: ast.expr = python.name("Exception")
            if len(node.arguments.items) > 1:
                here.use("chainpay.php", "compat", "php")
                called = python.name("php.Exception")
            return Py(make_call(called, node.arguments, None, here), ERROR)
        if full in SERVICES:
            made = make_call(self.class_name(node.owner.text), node.arguments, None, here)
            return Py(made, SERVICES[full])
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
        name = base.kind.name
        if name in ("client", "chain"):
            return self._path_method(node, base, here)
        if name == "service":
            called = node.name if isinstance(node.name, str) else "…"
            here.todo(node.at, "guzzle", CALL_OF_GUZZLE.format(called))
        if name not in _VALUES or not (isinstance(node.name, str) or name == "answer"):
            return None
        if not isinstance(node.name, str):
            answer = here.php("psr", base.node)
            function = here.php("method_of", answer, here.express(node.name).node)
            return Py(make_call(function, node.arguments, None, here), UNKNOWN)
        if name == "stack":
            here.todo(node.at, "handler", of_stack(str(node.name)))
        if name in ("driver", "error"):
            method = self.driver_method if name == "driver" else self.error_method
            return method(node, base, here)
        if name == "promise" and node.name in ("then", "otherwise"):
            return self._chain_promise(node, base, here)
        return self._own_method(node, base, here)

    def _own_method(self, node: MethodCall, base: Py, here: Context) -> Py:
        name = str(node.name)
        if (base.kind.name, name) == ("promise", "getState"):
            return Py(ast.Attribute(base.node, "state"), STR)
        made = make_call(ast.Attribute(base.node, python.escape(name)), node.arguments, None, here)
        return Py(made, self.method_kind(base.kind, name))

    def _chain_promise(self, node: MethodCall, base: Py, here: Context) -> Py:
        """Return ``then`` and ``otherwise``: what their closures get is known."""
        hints = [base.kind.item or UNKNOWN, Kind("error", owner="RequestException")]
        if node.name == "otherwise":
            hints = hints[1:]
        values = [
            close(item.value, hints[index : index + 1], here)
            if isinstance(item.value, Closure)
            else callback(item.value, here)
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

    def method_kind(self, kind: Kind, name: str) -> Kind:
        """Return the kind of what a method of the library returns."""
        known: dict[tuple[str, str], Kind] = {
            ("answer", "getBody"): replace(BODY, plain=kind.plain),
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
        if kind.name == "promise" and name == "wait":
            return kind.item or UNKNOWN
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
