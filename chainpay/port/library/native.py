"""chainpay's own names: ``client.v3.pay.transactions.native.post(json={…})``."""

from __future__ import annotations

import ast
from dataclasses import replace

from ...catalog.spelling import expression as spell
from .. import python
from ..context import Context
from ..kinds import (
    ANSWER,
    ANSWERED,
    ANSWERED_OBJECT,
    BOOL,
    CLIENT,
    JSON,
    NAMESPACE,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
)
from ..python import Py, constant_of
from ..reasons.library import RECEIVE
from ..syntax import (
    ArrayLiteral,
    Call,
    Expr,
    Item,
    MethodCall,
    Name,
    StaticCall,
)
from .clients import is_v2_alone, without_v3
from .names import KeptLibrary
from .paths.written import (
    Path,
    attributes,
    has_attributes,
)
from .sending.options import (
    Called,
    Option,
    are_keywords,
    as_keywords,
    as_one,
    has_names,
    read_options,
)

_ARGUMENTS = {"privateKey": "private_key"}
_API = "chainpay.APIError"
_BAD = "chainpay.VerificationError"
_NETWORK = "httpx.TransportError"
_ANY = "chainpay.ChainpayError"
#: What breaks a connection off: for Guzzle a RequestException, without an answer.
_BROKEN = ("httpx.ReadError", "httpx.WriteError", "httpx.RemoteProtocolError")
#: Guzzle's errors as chainpay's and httpx's; a status tells the first two apart.
_ERRORS: dict[str, tuple[str, ...]] = {
    "ClientException": (_API,),
    "ServerException": (_API,),
    "BadResponseException": (_API,),
    "RequestException": (_API, _BAD, *_BROKEN),
    "RejectionException": (_API, _BAD),
    "ConnectException": (_NETWORK,),
    "TransferException": (_ANY, _NETWORK),
    "GuzzleException": (_ANY, _NETWORK),
    "TooManyRedirectsException": (_API,),
}
#: Which one an error of the network is, only `chainpay.php` knows.
_OF_CONNECTIONS = ("ConnectException", "RequestException")
_GUARDS: dict[str, ast.cmpop] = {"ClientException": ast.Lt(), "ServerException": ast.GtE()}


#: Errors that the answers of APIv2 tell apart by more than their status.
_OF_V2 = frozenset(_ERRORS) - {"TransferException", "GuzzleException", "ConnectException"}


class NativeLibrary(KeptLibrary):
    """The library's calls as chainpay's own; its helper classes stay those of `chainpay.php`."""

    def static_method(self, node: StaticCall, here: Context) -> Py | None:
        """Return a call of a static method of the library."""
        if self.survey.is_of_callback(node):
            here.note(node.at, "callback", RECEIVE)
        return super().static_method(node, here)

    # The client

    def make_client(self, config: ArrayLiteral, node: StaticCall, here: Context) -> Py | None:
        """Return a client of a configuration whose names are written.

        Promises of APIv2 end with the answer as their reason, as only PHP has it.
        """
        if self.survey.has_promises_of_v2:
            return super().make_client(config, node, here)
        options = self.settings(config, node, self._argument, here)
        if options is None:
            return None
        if is_v2_alone(options):
            options = without_v3(options)
        for each in options:
            each.name = _ARGUMENTS.get(each.name, each.name)
        client = ast.Call(here.use("chainpay", "Client"), [], as_keywords(options, here))
        return Py(client, CLIENT)

    def _argument(self, name: str, item: Item) -> ast.expr:
        assert item.value is not None
        if name == "privateKey":
            return self._key(item.value, self.here)
        if name == "certs" and isinstance(item.value, ArrayLiteral):
            return self._certs(item.value, self.here)
        return self.here.express(item.value).node

    def _key(self, node: Expr, here: Context) -> ast.expr:
        """Return a key: the client loads it, so ``Rsa::from`` around it is not needed."""
        if isinstance(node, StaticCall) and isinstance(node.owner, Name):
            items = node.arguments.items
            is_from = (self.short(node.owner.text), node.name) == ("Rsa", "from")
            if is_from and items and items[0].value is not None:
                return here.express(items[0].value).node
        return here.express(node).node

    def _certs(self, node: ArrayLiteral, here: Context) -> ast.expr:
        keys: list[ast.expr | None] = []
        values: list[ast.expr] = []
        for item in node.items:
            if item.key is None or item.value is None:
                return here.express(node).node
            for comment in item.comments:
                for line in comment.lines:
                    here.body.append(here.comments.statement(line))
            keys.append(here.express(item.key).node)
            values.append(self._key(item.value, here))
        return ast.Dict(keys, values)

    # Paths and verbs

    has_sink = False

    def method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of a value of the library."""
        kind = base.kind.name
        if kind == "answer" and isinstance(node.name, str):
            return self._answer_method(node, base, here)
        if kind == "body" and isinstance(node.name, str):
            return self._body_method(node, base)
        return super().method(node, base, here)

    def spell_path(self, base: ast.expr, path: Path) -> ast.expr:
        """Return a path that is longer by another one, by attributes if they spell it."""
        if has_attributes(path.text):
            return attributes(base, spell(path.text).partition(".")[2])
        return super().spell_path(base, path)

    def verb_name(self, verb: str, is_async: bool) -> str:
        """Return the name of a verb's method."""
        return f"{verb}_async" if is_async else verb

    def call_options(
        self, value: Expr | None, call: Called, query: ast.expr | None, here: Context
    ) -> tuple[list[ast.expr], list[ast.keyword]]:
        """Return the arguments of a verb: keywords, if their names are known."""
        if value is None and query is not None:
            return [], [ast.keyword("query", query)]
        if not isinstance(value, ArrayLiteral) or not value.items or not has_names(value):
            return super().call_options(value, call, query, here)
        options, self._sink = read_options(value, call, here)
        if query is not None and all(each.name != "query" for each in options):
            options.insert(0, Option("query", query))
        if are_keywords(options):
            return [], as_keywords(options, here)
        return [as_one(options, value.broken, here)], []

    def verb(self, node: MethodCall, base: Py, verb: str, value: Expr | None, here: Context) -> Py:
        """Return a call of a verb; what Guzzle's ``sink`` gets is written when it is there."""
        self._sink = None
        made = super().verb(node, base, verb, value, here)
        sink, self._sink = self._sink, None
        return made if sink is None else _saved(made, sink, here)

    # The driver

    def driver(self, base: Py, here: Context) -> Py:
        """Return ``getDriver()``: the client sends by method and path itself."""
        return Py(base.node, Kind("driver"))

    def selected(self, driver: ast.expr, protocol: ast.expr) -> ast.expr:
        """Return ``select()``: the path says which protocol it is."""
        return driver

    def driver_path(self, path: ast.expr, is_v2: bool) -> ast.expr:
        """Return the path of a request of the driver."""
        return _prefixed("v2/", path) if is_v2 else path

    def request_name(self, is_async: bool) -> str:
        """Return the name of what sends by method and path."""
        return "request_async" if is_async else "request"

    # Answers

    def _answer_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:  # noqa: PLR0911 (one a kind)
        arguments = [here.express(item.value) for item in node.arguments.items if item.value]
        match node.name:
            case "getBody" if self.survey.is_read_again(node):
                dressed = here.php("psr", base.node)
                return Py(python.method(dressed, "getBody"), Kind("stream"))
            case "getBody":
                return Py(base.node, replace(base.kind, name="body"))
            case "getStatusCode":
                return Py(ast.Attribute(base.node, "status_code"), SMALL)
            case "getReasonPhrase":
                return Py(ast.Attribute(base.node, "reason_phrase"), STR)
            case "getHeaderLine":
                headers = ast.Attribute(base.node, "headers")
                return Py(python.method(headers, "get", arguments[0].node, ast.Constant("")), STR)
            case "getHeader":
                headers = ast.Attribute(base.node, "headers")
                return Py(python.method(headers, "get_list", arguments[0].node), Kind("list", STR))
            case "hasHeader":
                headers = ast.Attribute(base.node, "headers")
                return Py(python.compare(arguments[0].node, ast.In(), headers), BOOL)
        values = [each.node for each in arguments]
        return Py(python.method(here.php("psr", base.node), str(node.name), *values), UNKNOWN)

    def _body_method(self, node: MethodCall, base: Py) -> Py:
        if node.name in ("getContents", "__toString"):
            return self.text_of(base)
        stream = python.method(self.here.php("psr", base.node), "getBody")
        values = [self.here.express(i.value).node for i in node.arguments.items if i.value]
        return Py(python.method(stream, str(node.name), *values), UNKNOWN)

    def as_stream(self, value: Py) -> Py:
        """Return the body of an answer as what PHP passes on; anything else as it is."""
        if value.kind.name != "body":
            return value
        dressed = self.here.php("psr", value.node)
        return Py(python.method(dressed, "getBody"), Kind("stream"))

    def body_text(self, value: Py) -> ast.expr:
        """Return the text of an answer's body."""
        return ast.Attribute(value.node, "text")

    def json_decode(self, node: Call | StaticCall, values: list[Py], here: Context) -> Py:
        """Return ``json_decode(…)``: of an answer's body, its own method."""
        flag = values[1].node if len(values) > 1 else None
        as_arrays = isinstance(flag, ast.Constant) and bool(flag.value)
        source = values[0]
        if source.kind.name == "body":
            source = self.text_of(source)
        owner = source.kind.owner
        answer = source.node.value if isinstance(source.node, ast.Attribute) else None
        if as_arrays and answer is not None and owner == "answered":
            return Py(python.method(answer, "json"), ANSWERED, True)
        if owner in ("answered", "wechat"):
            kind = ANSWERED if as_arrays else ANSWERED_OBJECT
        else:
            kind = JSON if as_arrays else NAMESPACE
        is_certain = owner == "answered" or answer is None
        arguments = [source.node, *(value.node for value in values[1:])]
        made = here.php("json_decode", *arguments)
        return Py(made, kind if is_certain else replace(kind, nullable=True), True)

    # Errors

    def _short(self, written: str) -> str:
        """Return the short name of one of Guzzle's errors; empty for another class."""
        short = self.here.resolve(written).rpartition("\\")[2]
        return short if short in _ERRORS else ""

    def caught_types(self, written: list[str]) -> ast.expr:
        """Return the classes of an except."""
        known = [each for each in written if self._short(each)]
        values: list[ast.expr] = []
        names = [name for each in known for name in _ERRORS[self._short(each)]]
        if _NETWORK in names:
            names = [each for each in names if each not in _BROKEN]
        for name in dict.fromkeys(names):
            self.here.use(name.partition(".")[0])
            values.append(python.name(name))
        if self.survey.makes(_ERRORS):  # the program throws some itself
            values += [self.class_name(each) for each in known]
        others = [each for each in written if each not in known]
        values += [kind for each in others for kind in self.error_types(each)]
        unique = list({ast.unparse(each): each for each in values}.values())
        return unique[0] if len(unique) == 1 else ast.Tuple(unique)

    def thrown(self, full: str) -> tuple[str, ...]:
        """Return the errors of chainpay for which PHP throws an error of a class.

        Guzzle's errors are PHP's `RuntimeException`.
        """
        if full == "RuntimeException":
            return _ERRORS["TransferException"]
        return super().thrown(full)

    def guard(self, written: list[str], every: list[str]) -> bool:
        """Return whether an except must test more than classes.

        It may be the status, in APIv2 the class of Guzzle, and whether there was no connection:
        a class of httpx doesn't say that.
        """
        shorts = {self._short(each) for each in written} - {""}
        if self._asks_for_connection(written, every):
            return True
        if self.survey.has_v2:
            return bool(shorts & _OF_V2)
        return len(shorts & set(_GUARDS)) == 1 and "BadResponseException" not in shorts

    def takes_rest(self, catches: list[list[str]], every: list[str]) -> bool:
        """Return whether the last of several excepts takes all that the others leave."""
        if not self.guard(catches[-1], every):
            return super().takes_rest(catches, every)
        if self._asks_for_connection(catches[-1], every) or self.survey.has_v2:
            return False
        guarded = {self._short(each) for types in catches for each in types} & set(_GUARDS)
        return self.left_by(catches, every) == {_API} and len(guarded) == len(_GUARDS)

    def _asks_for_connection(self, written: list[str], every: list[str]) -> bool:
        """Return whether classes of a try tell a lost connection from a broken one."""
        if {self._short(each) for each in written}.isdisjoint(_OF_CONNECTIONS):
            return False
        return "ConnectException" in map(self._short, every)

    def caught_condition(self, written: list[str], name: ast.expr, every: list[str]) -> ast.expr:
        """Return when an error is of classes."""
        if not self.guard(written, every):
            return super().caught_condition(written, name, every)
        asks = self._asks_for_connection(written, every)
        if asks or self.survey.has_v2 or self.survey.makes(_ERRORS):
            return python.call("isinstance", self.here.php("psr", name), self._php_types(written))
        guarded = [each for each in written if self._short(each) in _GUARDS]
        plain = [each for each in written if each not in guarded]
        tests = [super().caught_condition(plain, name, every)] if plain else []
        held, first = self.here.hold(Py(name))
        for each in guarded:
            self.here.use("chainpay")
            is_api = python.call("isinstance", first, python.name(_API))
            status = ast.Attribute(held, "status")
            limit = python.compare(status, _GUARDS[self._short(each)], ast.Constant(500))
            tests.append(ast.BoolOp(ast.And(), [is_api, limit]))
        return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests)

    def _php_types(self, written: list[str]) -> ast.expr:
        types = [kind for each in written for kind in self.error_types(each)]
        return types[0] if len(types) == 1 else ast.Tuple(types)

    def error_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:  # noqa: PLR0911 (one a kind)
        """Return a call of a method of an error."""
        is_api = base.kind.owner in _ERRORS and _ERRORS[base.kind.owner] == (_API,)
        match node.name:
            case "getMessage" if base.kind.owner in _ERRORS and self.survey.is_logged(node):
                return Py(python.call("str", base.node), STR)
            case "getCode" if is_api:
                return Py(ast.Attribute(base.node, "status"), SMALL)
            case "hasResponse":
                here.use("chainpay")
                types = ast.Tuple([python.name(_API), python.name(_BAD)])
                return Py(python.call("isinstance", base.node, types), BOOL)
            case "getResponse":
                return self._response(node, base)
            case "getReason" if not self.survey.makes(_ERRORS):
                return Py(ast.Attribute(base.node, "response"), ANSWER)
            case "getRequest" | "getReason":
                return Py(python.method(here.php("psr", base.node), str(node.name)), UNKNOWN)
        return super().error_method(node, base, here)

    def _response(self, node: MethodCall, base: Py) -> Py:
        """Return the answer of an error: httpx's have none, which matters if it may be tested."""
        kind = self.response_kind(base.kind)
        if not kind.nullable or self.survey.is_called_surely(node):
            return Py(ast.Attribute(base.node, "response"), kind.certain())
        response = python.call("getattr", base.node, ast.Constant("response"), ast.Constant(None))
        return Py(response, kind)


def _saved(made: Py, sink: ast.expr, here: Context) -> Py:
    """Return a call whose answer is written into a file."""
    if made.kind.name != "promise":
        return Py(here.php("save", made.node, sink), made.kind)
    answer = ast.Name("response")
    arguments = ast.arguments([], [ast.arg("response")], None, [], [], None, [])
    save = ast.Lambda(arguments, here.php("save", answer, sink))
    return Py(python.method(made.node, "then", save), made.kind)


def _prefixed(prefix: str, path: ast.expr) -> ast.expr:
    """Return a path with a text before it."""
    constant = constant_of(path)
    if isinstance(constant, str):
        return ast.Constant(prefix + constant.lstrip("/"))
    if isinstance(path, ast.JoinedStr):
        first, *rest = path.values
        text = first.value if isinstance(first, ast.Constant) else ""
        parts = rest if isinstance(first, ast.Constant) else path.values
        return ast.JoinedStr([ast.Constant(prefix + str(text).lstrip("/")), *parts])
    return python.binary(ast.Constant(prefix), ast.Add(), path)
