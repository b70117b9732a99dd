"""A look at a whole file: what its calls are part of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from ..nodes import children, walk
from ..syntax import (
    Arguments,
    ArrayLiteral,
    Assign,
    Binary,
    Call,
    ClassConstant,
    ClassDeclaration,
    Closure,
    Constant,
    ConstantDeclaration,
    Expr,
    For,
    Foreach,
    Function,
    Index,
    Interpolated,
    Item,
    Literal,
    MethodCall,
    Name,
    New,
    Node,
    Parameter,
    Property,
    Statement,
    StaticCall,
    Try,
    Use,
    Variable,
    While,
)
from .paths.routes import find_operation
from .stacks import find_stacks, functions_in, inside

_QUERY = re.compile(r"^/?v[23]/[^?\s]*\?|^[^?\s]*\?[a-z_]+=", re.IGNORECASE)
_VERBS = ("get", "post", "put", "patch", "delete")
_ROOTS = ("v2/", "v3/")
_LEVELS = ("emergency", "alert", "critical", "error", "warning", "notice", "info", "debug", "log")


class LibrarySurvey:
    """What a file does with the library.

    Args:
        statements: The file.
    """

    def __init__(self, statements: Sequence[Statement] = ()) -> None:
        self._called: dict[int, MethodCall] = {}
        self._nodes: list[Node] = []
        for node in walk(*statements):
            self._nodes.append(node)
            if isinstance(node, MethodCall):
                self._called[id(node.base)] = node
        bodies = list(_bodies(statements))
        self._values: dict[str, list[Expr | None]] = defaultdict(list)
        for node in self._nodes:
            for name, value in _named_in(node):
                self._values[name].append(value)
        self._has_queries = any(_has_query(node) for node in self._nodes)
        self.stacks = find_stacks(bodies, functions_in(self._nodes))
        self._received = {each for body in bodies for each in _find_received(body)}
        self._read_again = {each for body in bodies for each in _find_reread(body)}

    def is_client(self, node: Node) -> bool:
        """Return whether a value is surely a client: WeChat Pay's paths begin there."""
        return id(node) in self._clients

    @cached_property
    def _clients(self) -> set[int]:
        calls = [node for node in self._nodes if isinstance(node, MethodCall)]
        return {id(client) for call in calls if (client := self._client_of(call)) is not None}

    def _client_of(self, call: MethodCall) -> Expr | None:
        items = [item.value for item in call.arguments.items]
        if call.name == "getDriver" and not items:
            return call.base
        if call.name in ("request", "requestAsync") and len(items) > 1 and items[1] is not None:
            method, path = getattr(items[0], "value", ""), self.text_of(items[1])
            is_known = find_operation(path.strip("/").partition("?")[0], str(method)) is not None
            return call.base if is_known else None
        node: Expr | None = call if call.name == "chain" else call.base if is_verb(call) else None
        while (part := _part_of(node)) is not None:
            text = part if isinstance(part, str) else self.text_of(part)
            node = node.base  # type: ignore[union-attr]
            if f"{text}/".lstrip("/").startswith(_ROOTS):
                return node
        return None

    def text_of(self, node: Expr | None, seen: frozenset[str] = frozenset()) -> str:
        """Return a text, with ``{name}`` for what is computed; `seen` are names it stands in."""
        match node:
            case Literal():
                return str(node.value)
            case Interpolated():
                texts = [p if isinstance(p, str) else self.text_of(p, seen) for p in node.parts]
                return "".join(texts)
            case Binary(operator="."):
                return self.text_of(node.left, seen) + self.text_of(node.right, seen)
            case ClassConstant(name=name) | Constant(name=name) | Variable(name=name):
                key = f"${name}" if isinstance(node, Variable) else str(name)
                values = self._values.get(key, [])
                if len(values) == 1 and values[0] is not None and key not in seen:
                    return self.text_of(values[0], seen | {key})
        own = getattr(node, "name", None)
        return f"{{{own}}}" if isinstance(own, str) else "{…}"

    @cached_property
    def uses_library(self) -> bool:
        """Whether it names classes of the library."""
        texts = [e.name if isinstance(e, Use) else getattr(e, "text", "") for e in self._nodes]
        return any(text.lstrip("\\").startswith("WeChatPay\\") for text in texts)

    @cached_property
    def has_v2(self) -> bool:
        """Whether it calls APIv2."""
        return any(_is_of("v2", node) for node in self._nodes)

    @cached_property
    def has_promises_of_v2(self) -> bool:
        """Whether it calls APIv2 asynchronously, or may do so by a path that is computed."""
        calls = [node for node in self._nodes if isinstance(node, MethodCall)]
        waiting = [
            call
            for call in calls
            if not isinstance(call.name, str) or call.name.lower().endswith("async")
        ]
        are_v3 = [any(_is_of("v3", node) for node in walk(call.base)) for call in waiting]
        return self.has_v2 and not all(are_v3)

    def makes(self, classes: Collection[str]) -> bool:
        """Return whether it makes an object of one of some classes, by their short names."""
        owners = [node.owner for node in self._nodes if isinstance(node, New)]
        texts = [owner.text for owner in owners if isinstance(owner, Name)]
        return any(text.rpartition("\\")[2] in classes for text in texts)

    def is_called(self, path: Expr) -> bool:
        """Return whether a method is called of a path at once: a verb gets its query."""
        return id(path) in self._called

    def is_called_surely(self, value: Expr) -> bool:
        """Return whether a method is called of a value at once, even if it is null."""
        call = self._called.get(id(value))
        return call is not None and not call.nullsafe

    def gives_query(self, path: Expr) -> bool:
        """Return whether a verb of a path has the option ``query``, which replaces the path's."""
        call = self._called.get(id(path))
        options = call.arguments.items[0].value if call and call.arguments.items else None
        return isinstance(options, ArrayLiteral) and any(
            isinstance(item.key, Literal) and item.key.value == "query" for item in options.items
        )

    def is_read_again(self, body: Expr) -> bool:
        """Return whether ``getBody()`` gives what was read before: its rest is empty then."""
        return id(body) in self._read_again

    def is_of_callback(self, verify: Node) -> bool:
        """Return whether ``Rsa::verify`` stands in a function that also decrypts."""
        return id(verify) in self._received

    def is_logged(self, text: Expr) -> bool:
        """Return whether a text only goes into a log, where chainpay's says more than Guzzle's."""
        return id(text) in self._logged

    @cached_property
    def _logged(self) -> set[int]:
        calls = [node for node in self._nodes if isinstance(node, (Call, MethodCall, StaticCall))]
        items = [item for call in calls if _logs(call) for item in call.arguments.items]
        return {id(node) for item in items if item.value for node in walk(item.value)}

    def may_have_query(self, path: Expr) -> bool:
        """Return whether a path that is computed may have a query when the program runs.

        Paths with a query are somewhere in the file; or the path is what a function returns, such
        as that of a ``download_url``.
        """
        if isinstance(path, Variable):
            values = self._values.get(f"${path.name}", [])
            return self._has_queries or any(self._is_computed(value) for value in values)
        return self._has_queries or self._is_computed(path)

    @staticmethod
    def _is_computed(path: Expr | None) -> bool:
        is_format = isinstance(path, Call) and getattr(path.function, "text", "") == "sprintf"
        return isinstance(path, (Call, Index, MethodCall, StaticCall)) and not is_format

    @cached_property
    def repeats(self) -> bool:
        """Whether a call stands in a loop that tries it again."""
        return any(isinstance(node, (While, For)) and _tries(node) for node in self._nodes)


def _logs(call: Call | MethodCall | StaticCall) -> bool:
    """Return whether a call writes into a log, by the names of PHP, PSR-3 and Laravel."""
    if isinstance(call, Call):
        return getattr(call.function, "text", "").lstrip("\\").lower() in ("error_log", "syslog")
    return str(call.name).lower() in _LEVELS


def _named_in(node: Node) -> Iterator[tuple[str, Expr | None]]:
    """Yield a variable or a constant with what it is; None for what is not written."""
    match node:
        case Assign(target=Variable(name=name), value=value):
            yield f"${name}", value
        case ConstantDeclaration(name=name, value=value):
            yield name, value
        case Foreach(value=Variable(name=name)) | Parameter(name=name):
            yield f"${name}", None


def _part_of(node: Expr | None) -> str | Expr | None:
    """Return the last part of a path: a name, or a text; None for what isn't longer."""
    match node:
        case Property(name=part) | Index(key=part):
            return part
        case MethodCall(name="chain", arguments=Arguments(items=[Item(value=part)])):
            return part
    return None


def _is_of(version: str, node: Node) -> bool:
    """Return whether a node is the beginning of a path of ``v2`` or ``v3``."""
    if isinstance(node, Property):
        return node.name == version
    parts = node.parts[:1] if isinstance(node, Interpolated) else [getattr(node, "value", None)]
    return any(isinstance(p, str) and p.lower().lstrip("/").startswith(version) for p in parts)


def _find_received(body: list[Node]) -> Iterator[int]:
    """Yield the first ``Rsa::verify`` of a function that also has ``AesGcm::decrypt``."""
    calls = [node for node in inside(body) if isinstance(node, StaticCall)]
    owners = [str(getattr(call.owner, "text", "")).rpartition("\\")[2] for call in calls]
    names = [(owner, call.name) for owner, call in zip(owners, calls, strict=True)]
    if ("AesGcm", "decrypt") in names and ("Rsa", "verify") in names:
        yield id(calls[names.index(("Rsa", "verify"))])


def _has_query(node: Node) -> bool:
    """Return whether a text seems to be a path with a query, or its end."""
    parts = node.parts if isinstance(node, Interpolated) else [getattr(node, "value", None)]
    return any(isinstance(each, str) and _QUERY.search(each) for each in parts)


def _find_reread(statements: Iterable[Node]) -> Iterator[int]:
    """Yield the ``getBody()`` of variables whose body is read to its end, and then on."""
    reads: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for node in statements:
        for name, body, goes_on in _read_in(node):
            if not body:
                yield from _again(reads.pop(name, []))
            else:
                reads[name].append((body, goes_on))
    for each in reads.values():
        yield from _again(each)


def _again(reads: list[tuple[int, bool]]) -> Iterator[int]:
    if any(goes_on for _, goes_on in reads[1:]):
        yield from (body for body, _ in reads)


def _read_in(node: Node) -> Iterator[tuple[str, int, bool]]:
    """Yield a variable and its ``getBody()``; no body where the variable is set."""
    functions = (Function, Closure, ClassDeclaration)
    if isinstance(node, functions):
        return
    if isinstance(node, Assign):
        yield from _read_in(node.value)
        if isinstance(node.target, Variable):
            yield node.target.name, 0, False
        return
    goes_on = isinstance(node, MethodCall) and node.name in ("getContents", "read")
    for each in children(node):
        is_body = isinstance(each, MethodCall) and each.name == "getBody"
        if is_body and isinstance(each.base, Variable):  # type: ignore[attr-defined]
            yield each.base.name, id(each), goes_on  # type: ignore[attr-defined]
        else:
            yield from _read_in(each)


def _bodies(statements: Iterable[Statement]) -> Iterator[list[Node]]:
    """Yield the body of the file, and those of its functions."""
    yield list(statements)
    for node in walk(*statements):
        if isinstance(node, (Function, Closure)) and node.body is not None:
            yield list(node.body)


def _tries(loop: Node) -> bool:
    """Return whether a loop catches the error of a call in it."""
    tries = [node for node in walk(loop) if isinstance(node, Try) and node.catches]
    return any(is_verb(node) for each in tries for node in walk(*each.body))


def is_verb(node: Node) -> bool:
    """Return whether a node calls a verb."""
    if not isinstance(node, MethodCall):
        return False
    return not isinstance(node.name, str) or node.name.lower().removesuffix("async") in _VERBS
