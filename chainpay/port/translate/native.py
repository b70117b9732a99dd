"""chainpay's own names: ``client.v3.pay.transactions.native.post(json={…})``."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl

from ... import catalog
from ...catalog.spelling import expression as spell
from ...errors import UsageError
from .. import python
from ..context import Context
from ..kinds import (
    ANSWER,
    ANSWERED,
    ANSWERED_OBJECT,
    BOOL,
    CHAIN,
    CLIENT,
    JSON,
    NAMESPACE,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
)
from ..python import Py
from ..syntax import (
    ArrayLiteral,
    Call,
    Expr,
    Item,
    Literal,
    MethodCall,
    Name,
    StaticCall,
)
from .arrays import for_json
from .library import Library

_ARGUMENTS = {"privateKey": "private_key"}
_KNOWN = [
    "mchid",
    "serial",
    "certs",
    "secret",
    "merchant",
    "base_uri",
    "timeout",
    "proxy",
    "verify",
    "apiv3_key",
]
_PLACEHOLDERS = ("nop", "any", "")
_VERBS = ("get", "post", "put", "patch", "delete")
_DROPPED = ("debug", "http_errors", "allow_redirects", "decode_content", "synchronous")
_API = "chainpay.APIError"
_BAD = "chainpay.VerificationError"
_NETWORK = "httpx.TransportError"
_ANY = "chainpay.ChainpayError"
#: Guzzle's errors as chainpay's and httpx's; a status tells the first two apart.
_ERRORS: dict[str, tuple[str, ...]] = {
    "ClientException": (_API,),
    "ServerException": (_API,),
    "BadResponseException": (_API,),
    "RequestException": (_API, _BAD),
    "RejectionException": (_API, _BAD),
    "ConnectException": (_NETWORK,),
    "TransferException": (_ANY, _NETWORK),
    "GuzzleException": (_ANY, _NETWORK),
    "TooManyRedirectsException": (_API,),
}
_GUARDS: dict[str, ast.cmpop] = {"ClientException": ast.Lt(), "ServerException": ast.GtE()}


@dataclass(slots=True)
class Path:
    """A path of the API: how it is written, and what stood in it."""

    node: ast.expr
    text: str = ""  # if it is a constant
    query: list[tuple[str, ast.expr]] = field(default_factory=list)


class NativeLibrary(Library):
    """The library's calls as chainpay's own; its helper classes stay those of `chainpay.php`."""

    # The client

    def static_method(self, node: StaticCall, here: Context) -> Py | None:
        """Return a call of a static method of the library."""
        if isinstance(node.owner, Name) and not node.arguments.first_class:
            called = (self.short(node.owner.text), node.name)
            items = node.arguments.items
            config = items[0].value if len(items) == 1 else None
            if called == ("Builder", "factory") and isinstance(config, ArrayLiteral):
                return self._client(node, config, here)
        return super().static_method(node, here)

    def _client(self, node: StaticCall, config: ArrayLiteral, here: Context) -> Py | None:
        values = {
            item.key.value: item
            for item in config.items
            if isinstance(item.key, Literal) and isinstance(item.key.value, str)
        }
        known = all(name in (*_KNOWN, *_ARGUMENTS) for name in values)
        if len(values) != len(config.items) or not known:
            return super().static_method(node, here)
        if _is_v2_alone(values):
            values = {n: i for n, i in values.items() if n not in ("serial", "privateKey", "certs")}
        keywords: list[ast.keyword] = []
        for name, item in values.items():
            self._place_comments(item, keywords, False)
            value = self._argument(name, item, here)
            keywords.append(ast.keyword(_ARGUMENTS.get(name, name), value))
            self._place_comments(item, keywords, True)
        keywords.append(ast.keyword("retry", ast.Constant(None)))
        mark = here.comments.item("as in PHP, which sends everything once", True)
        keywords.append(ast.keyword(None, mark))
        client = ast.Call(here.use("chainpay", "Client"), [], keywords)
        return Py(client, CLIENT)

    def _place_comments(self, item: Item, into: list[ast.keyword], beside: bool) -> None:
        for comment in item.comments:
            if comment.beside == beside:
                for line in comment.lines:
                    is_beside = beside and len(comment.lines) == 1
                    mark = self.here.comments.item(line, is_beside)
                    into.append(ast.keyword(None, mark))

    def _argument(self, name: str, item: Item, here: Context) -> ast.expr:
        assert item.value is not None
        if name == "privateKey":
            return self._key(item.value, here)
        if name == "certs" and isinstance(item.value, ArrayLiteral):
            return self._certs(item.value, here)
        return here.express(item.value).node

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

    # Chains and verbs

    def method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of a value of the library."""
        kind = base.kind.name
        if kind in ("client", "chain") and isinstance(node.name, str):
            if node.name == "chain" and len(node.arguments.items) == 1:
                return self._chain(node, base, here)
            verb = node.name.removesuffix("Async").lower()
            if verb in _VERBS:
                return self._verb(node, base, verb, here)
        if kind == "answer" and isinstance(node.name, str):
            return self._answer_method(node, base, here)
        if kind == "body" and isinstance(node.name, str):
            return self._body_method(node, base)
        return super().method(node, base, here)

    def _chain(self, node: MethodCall, base: Py, here: Context) -> Py:
        value = node.arguments.items[0].value
        assert value is not None
        path = self._path(value, node, here)
        here.paths[id(node)] = path
        if path.text and "{" not in path.text and _has_attributes(path.text):
            steps = spell(path.text).partition(".")[2]
            return Py(_attributes(base.node, steps), replace(CHAIN, owner=path.text))
        made = python.method(base.node, "chain", path.node)
        return Py(made, replace(CHAIN, owner=path.text))

    def _path(self, value: Expr, node: MethodCall, here: Context) -> Path:
        made = here.express(value)
        constant = made.node.value if isinstance(made.node, ast.Constant) else None
        if isinstance(constant, str):
            return self._constant_path(constant, node, here)
        written = made.node.id if isinstance(made.node, ast.Name) else ""
        if not written.startswith('f"'):
            return Path(made.node)
        here.note(node.at, "capitals", "PHP re-spells capitals in a path, such as A1 as -a1")
        head, mark, tail = written[2:-1].partition("?")
        if not mark:
            return Path(made.node)
        query = [(k, _value_of(v)) for k, v in parse_qsl(tail, keep_blank_values=True)]
        return Path(_simplify(head), "", query)

    def _constant_path(self, constant: str, node: MethodCall, here: Context) -> Path:
        head, mark, tail = constant.partition("?")
        literal_part = re.sub(r"\{[^}]*\}", "", head)
        if re.search("[A-Z]", literal_part):
            here.note(node.at, "capitals", "PHP re-spells capitals in a path, such as A1 as -a1")
        pairs = parse_qsl(tail, keep_blank_values=True) if mark else []
        query: list[tuple[str, ast.expr]] = [(k, ast.Constant(v)) for k, v in pairs]
        return Path(ast.Constant(head), head.strip("/"), query)

    def _verb(self, node: MethodCall, base: Py, verb: str, here: Context) -> Py:
        is_async = str(node.name).endswith("Async")
        positional, keywords = self._options(node, here)
        name = f"{verb}_async" if is_async else verb
        call = ast.Call(ast.Attribute(base.node, name), positional, keywords)
        answer = replace(ANSWER, plain=_has_body(base.kind.owner, verb))
        return Py(call, Kind("promise", answer) if is_async else answer)

    def _options(self, node: MethodCall, here: Context) -> tuple[list[ast.expr], list[ast.keyword]]:
        query = self._query_of(node.base, here)
        items = node.arguments.items
        if not items:
            return [], _query_keyword(query, None)
        value = items[0].value
        assert value is not None
        if not isinstance(value, ArrayLiteral) or not _has_names(value):
            options = here.express(value).node
            if query:
                options = ast.Dict([ast.Constant("query"), None], [_dict(query), options])
            return ([] if _is_empty_list(options) else [options]), []
        keywords: list[ast.keyword] = []
        has_query = False
        for item in value.items:
            assert isinstance(item.key, Literal)
            assert item.value is not None
            name = str(item.key.value)
            if name in _DROPPED:
                continue
            self._place_comments(item, keywords, False)
            made = here.express(item.value)
            if name == "json":
                made = for_json(made, here)
            has_query = has_query or name == "query"
            keywords.append(ast.keyword(name, made.node))
            self._place_comments(item, keywords, True)
        return [], [*_query_keyword(query, has_query), *keywords]

    def _query_of(self, base: Expr, here: Context) -> list[tuple[str, ast.expr]]:
        path = here.paths.get(id(base))
        return path.query if path else []

    # Answers

    def _answer_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        arguments = [here.express(item.value) for item in node.arguments.items if item.value]
        match node.name:
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
        return None

    def _body_method(self, node: MethodCall, base: Py) -> Py | None:
        if node.name in ("getContents", "__toString"):
            return self.text_of(base)
        return None

    def body_text(self, value: Py) -> ast.expr:
        """Return the text of an answer's body."""
        return ast.Attribute(value.node, "text")

    def json_decode(self, node: Call, values: list[Py], here: Context) -> Py:
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

    def error_classes(self, written: list[str]) -> list[str] | None:
        """Return chainpay's classes for the library's; None if one is another."""
        shorts = [self.here.resolve(each).rpartition("\\")[2] for each in written]
        if not all(each in _ERRORS for each in shorts):
            return None
        return list(dict.fromkeys(name for each in shorts for name in _ERRORS[each]))

    def caught_types(self, written: list[str]) -> ast.expr:
        """Return the classes of an except."""
        known = [each for each in written if self.error_classes([each]) is not None]
        other = [each for each in written if each not in known]
        names = self.error_classes(known) or []
        values: list[ast.expr] = []
        for name in names:
            self.here.use(name.partition(".")[0])
            values.append(python.name(name))
        values += [self.class_name(each) for each in other]
        unique = list({ast.unparse(each): each for each in values}.values())
        return unique[0] if len(unique) == 1 else ast.Tuple(unique)

    caught_union = caught_types

    def guard(self, written: list[str]) -> ast.expr | None:
        """Return what else an except must test: the status of a refusal."""
        shorts = {self.here.resolve(each).rpartition("\\")[2] for each in written}
        guarded = shorts & set(_GUARDS)
        return (
            ast.Constant(True)
            if len(guarded) == 1 and "BadResponseException" not in shorts
            else None
        )

    def caught_condition(self, written: list[str], name: ast.expr) -> ast.expr:
        """Return when an error is of classes."""
        shorts = {self.here.resolve(each).rpartition("\\")[2] for each in written}
        tests: list[ast.expr] = []
        plain = [w for w in written if self.here.resolve(w).rpartition("\\")[2] not in _GUARDS]
        both = set(_GUARDS) <= shorts
        if both:
            plain = written
        if plain:
            tests.append(python.call("isinstance", name, self.caught_types(plain)))
        for short in sorted(shorts & set(_GUARDS)) if not both else []:
            self.here.use("chainpay")
            is_api = python.call("isinstance", name, python.name(_API))
            status = python.compare(
                ast.Attribute(name, "status"), _GUARDS[short], ast.Constant(500)
            )
            tests.append(ast.BoolOp(ast.And(), [is_api, status]))
        return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests)

    def exception_types(self, written: list[str]) -> ast.expr | None:
        """Return the classes of errors for isinstance; None if they are none."""
        if self.guard(written) is not None:
            return None
        return super().exception_types(written)

    def error_method(self, node: MethodCall, base: Py, here: Context) -> Py | None:
        """Return a call of a method of an error."""
        is_api = base.kind.owner in _ERRORS and _ERRORS[base.kind.owner] == (_API,)
        match node.name:
            case "getMessage" if base.kind.owner in _ERRORS:
                return Py(python.call("str", base.node), STR)
            case "getCode" if is_api:
                return Py(ast.Attribute(base.node, "status"), SMALL)
            case "hasResponse":
                here.use("chainpay")
                types = ast.Tuple([python.name(_API), python.name(_BAD)])
                return Py(python.call("isinstance", base.node, types), BOOL)
            case "getResponse" | "getReason":
                return Py(ast.Attribute(base.node, "response"), ANSWER)
            case "getRequest":
                return Py(ast.Attribute(base.node, "request"), UNKNOWN)
        return super().error_method(node, base, here)


# Paths and options


def _has_attributes(path: str) -> bool:
    return bool(re.fullmatch(r"v[23](/[a-z][a-z0-9_-]*)+", path))


def _attributes(base: ast.expr, steps: str) -> ast.expr:
    node = base
    for step in steps.split("."):
        node = ast.Attribute(node, step)
    return node


def _simplify(inner: str) -> ast.expr:
    tree = ast.parse(f'f"{inner}"', mode="eval").body
    parts = tree.values if isinstance(tree, ast.JoinedStr) else []
    if all(isinstance(part, ast.Constant) for part in parts):
        return ast.Constant("".join(str(part.value) for part in parts))  # type: ignore[attr-defined]
    return ast.Name(f'f"{inner}"')


def _value_of(text: str) -> ast.expr:
    """Return the value of a query inside an f-string: one expression, or a text."""
    tree = ast.parse(f'f"{text}"', mode="eval").body
    parts = tree.values if isinstance(tree, ast.JoinedStr) else []
    if len(parts) == 1 and isinstance(parts[0], ast.FormattedValue):
        return parts[0].value
    return _simplify(text)


def _dict(pairs: list[tuple[str, ast.expr]]) -> ast.expr:
    return ast.Dict([ast.Constant(key) for key, _ in pairs], [value for _, value in pairs])


def _query_keyword(query: list[tuple[str, ast.expr]], has_query: bool | None) -> list[ast.keyword]:
    return [ast.keyword("query", _dict(query))] if query and not has_query else []


def _has_names(value: ArrayLiteral) -> bool:
    """Return whether all options have names that may be written as keywords."""
    return all(
        isinstance(item.key, Literal)
        and isinstance(item.key.value, str)
        and item.key.value.isidentifier()
        and python.escape(item.key.value) == item.key.value
        and not item.spread
        for item in value.items
    )


def _is_empty_list(node: ast.expr) -> bool:
    return isinstance(node, ast.List) and not node.elts


def _is_v2_alone(values: dict[str, Item]) -> bool:
    """Return whether keys of APIv3 are PHP's placeholders."""
    if "secret" not in values:
        return False
    texts = [
        item.value.value if isinstance(item.value, Literal) else "?"
        for name, item in values.items()
        if name in ("serial", "privateKey")
    ]
    return all(text in _PLACEHOLDERS for text in texts)


def _has_body(path: str, verb: str) -> bool:
    """Return whether an operation of the catalog answers with a body."""
    if not path:
        return False
    try:
        operation = catalog.operation(verb.upper(), f"/{path}")
    except UsageError:
        return False
    return operation.media == "json" and operation.status != 204
