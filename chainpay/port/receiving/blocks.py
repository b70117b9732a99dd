"""Finds the block that verifies and decrypts a callback, as wechatpay-php's documents have it.

The headers are read, the time is compared, ``Rsa::verify``, ``json_decode``, ``AesGcm::decrypt``,
``json_decode``. It is known as a whole, or it stays as it is: nothing may stand between its parts,
and nothing else may read what they leave behind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeGuard, cast

from ..nodes import children, nodes_in, walk
from ..syntax import (
    ArrayLiteral,
    Assign,
    Call,
    ClassConstant,
    ClassDeclaration,
    Closure,
    Comment,
    Expr,
    ExpressionStatement,
    File,
    Function,
    Global,
    If,
    Index,
    Item,
    Leave,
    Literal,
    Name,
    Namespace,
    Node,
    Return,
    Special,
    Statement,
    Static,
    StaticCall,
    Try,
    Use,
    Variable,
)
from .content import Decrypted, read_content
from .nodes import RawBody, Receive, Received
from .window import is_call, is_one, stamp_of, terms, values_of

_LIBRARY = "WeChatPay\\"
_SERIAL = re.compile(r"(?:^|http_)wechatpay[-_]serial$", re.IGNORECASE)
#: Functions that read variables by their names.
_NAMING = ("compact", "extract", "get_defined_vars", "func_get_args", "eval", "parse_str")
_DEFINING = (Function, ClassDeclaration, Use, Namespace)
_HEADERS = ("Timestamp", "Nonce", "Serial", "Signature")


def receive_callbacks(file: File) -> None:
    """Write ``callbacks.receive`` in place of the blocks of a file that do what it does."""
    names = {
        each.alias.lower(): each.name.lstrip("\\")
        for each in file.statements
        if isinstance(each, Use) and each.word == "class"
    }
    if not any(name.startswith(_LIBRARY) for name in names.values()):
        return
    for body, shared in _bodies(file.statements):
        scope = _Body(names, body, shared)
        for statements in list(_lists(body)):
            _Finder(scope, statements).rewrite()


def _bodies(statements: list[Statement]) -> Iterator[tuple[list[Statement], set[str]]]:
    """Yield the body of a file and those of its functions, each with variables that others see."""
    nodes = list(walk(*statements))
    yield statements, {name for node in nodes if isinstance(node, Global) for name in node.names}
    for node in nodes:
        if isinstance(node, (Function, Closure)) and node.body:
            yield node.body, {*_shared(node)}


def _shared(function: Function | Closure) -> Iterator[str]:
    """Yield the variables of a function that live on when it ends."""
    yield from (each.name for each in function.parameters if each.by_reference)
    for used in function.uses if isinstance(function, Closure) else ():
        if used.by_reference and isinstance(used.value, Variable):
            yield used.value.name
    for node in walk(*function.body or ()):
        if isinstance(node, Global):
            yield from node.names
        elif isinstance(node, Static):
            yield node.name


def _lists(body: list[Statement]) -> Iterator[list[Statement]]:
    """Yield a body, and the lists of statements in it, but not those of functions in it."""
    yield body
    for each in body:
        if isinstance(each, If):
            yield from _lists(each.then)
            yield from _lists(each.otherwise)
        elif isinstance(each, Try):
            yield from _lists(each.body)


def _inside(nodes: list[Node]) -> Iterator[Node]:
    """Yield the nodes of a scope: those of closures too, which may see its variables."""
    for node in nodes:
        if not isinstance(node, (Function, ClassDeclaration)):
            yield node
            yield from _inside(children(node))


@dataclass(slots=True)
class _Body:
    """The body of a function, or of the file.

    Args:
        classes: The classes that the file uses: alias → name.
        body: Its statements.
        shared: Its variables that others see.
    """

    classes: dict[str, str]
    body: list[Statement]
    shared: set[str]
    uses: Counter[str] = field(default_factory=Counter)
    sets: Counter[str] = field(default_factory=Counter)
    is_open: bool = False  # variables are read by names that nobody sees

    def __post_init__(self) -> None:
        nodes = list(_inside(nodes_in(self.body)))
        self.uses = count_variables(nodes)
        self.sets = count_variables([n.target for n in nodes if isinstance(n, Assign)])
        self.is_open = (
            any(is_call(node, name) for node in nodes for name in _NAMING)
            or any(isinstance(node, Special) and node.word == "include" for node in nodes)
            or any(isinstance(node, Variable) and node.name == "GLOBALS" for node in nodes)
        )

    def is_static(self, node: object, owner: str, name: str) -> TypeGuard[StaticCall]:
        """Return whether a node calls a static method of a class of the library."""
        if not isinstance(node, StaticCall) or not isinstance(node.owner, Name):
            return False
        text = node.owner.text.lstrip("\\")
        full = self.classes.get(text.lower(), text)
        is_known = full.startswith(_LIBRARY) and full.rpartition("\\")[2] == owner
        return is_known and str(node.name).lower() == name.lower()

    def is_left(self, names: set[str], removed: list[Node]) -> bool:
        """Return whether something reads variables that statements set which are removed."""
        inside = count_variables(list(_inside(removed)))
        return any(self.uses[name] != inside[name] or name in self.shared for name in names)


def count_variables(nodes: list[Node]) -> Counter[str]:
    """Return how often each variable is named."""
    return Counter(str(node.name) for node in nodes if isinstance(node, Variable))


def read_assignment(statement: Statement) -> tuple[str, Expr] | None:
    """Return the variable that a statement sets, and its value; None for another statement."""
    value = statement.value if isinstance(statement, ExpressionStatement) else None
    if not isinstance(value, Assign) or value.by_reference:
        return None
    return (value.target.name, value.value) if isinstance(value.target, Variable) else None


@dataclass(slots=True)
class _Verified:
    """What a block verifies.

    Args:
        stamp: The timestamp.
        nonce: The nonce.
        body: The body.
        signature: The signature.
        key: The platform's key.
    """

    stamp: Expr
    nonce: Expr
    body: Variable
    signature: Expr
    key: Expr


class _Finder:
    """Finds the block in a list of statements.

    Args:
        scope: The body around it.
        statements: The list.
    """

    def __init__(self, scope: _Body, statements: list[Statement]) -> None:
        self._scope, self._statements = scope, statements
        self._known: dict[str, tuple[Expr, int]] = {}  # what the statements before it set
        self._read: set[int] = set()  # the statements whose values it reads
        self._serial = ""  # the variable that has the header of the key

    def rewrite(self) -> None:
        """Write the first block as one call."""
        if self._scope.is_open:
            return
        for index, each in enumerate(self._statements):
            if isinstance(each, If) and self._rewrite(index, each):
                return

    def _rewrite(self, index: int, node: If) -> bool:
        self._known, self._serial = self._find_known(index), self._find_serial(node)
        for holds in (True, False):
            self._read = set()
            if not self._serial or (not holds and (node.otherwise or not _leaves(node.then))):
                continue
            verified = self._read_condition(node.condition, holds, index)
            if verified is not None:
                return self._replace(index, node, verified, holds)
        return False

    def _find_known(self, index: int) -> dict[str, tuple[Expr, int]]:
        """Return the variables that are set directly before a statement, and where."""
        known: dict[str, tuple[Expr, int]] = {}
        for at in range(index - 1, -1, -1):
            pair = read_assignment(self._statements[at])
            if pair is None:
                break
            known.setdefault(pair[0], (pair[1], at))
        return known

    def _resolve(self, node: Expr) -> Expr:
        """Return the value of a variable that is set directly before the block, and only there."""
        if not isinstance(node, Variable) or node.name not in self._known:
            return node
        value, at = self._known[node.name]
        names = [one.name for one in walk(value) if isinstance(one, Variable)]
        if any(self._known[name][1] >= at for name in names if name in self._known):
            return node  # it is what was there before
        self._read.add(at)
        return value

    def _read_condition(self, condition: Expr, holds: bool, index: int) -> _Verified | None:
        conditions, is_static = self._terms(condition, holds), self._scope.is_static
        stamps = [stamp_of(one, so, is_static) for one, so in conditions]
        times = [stamp for stamp in stamps if stamp is not None]
        calls = [one for one, so in conditions if so and is_static(one, "Rsa", "verify")]
        if len(calls) != 1 or len(times) > 1 or len(conditions) != len(calls) + len(times):
            return None
        verified = self._read_verified(calls[0])
        times = times or self._guarded_stamps(index)
        return verified if verified and is_one(times, verified.stamp) else None

    def _terms(self, condition: Expr, holds: bool) -> list[tuple[Expr, bool]]:
        conditions: list[tuple[Expr, bool]] = []
        for one, so in terms(condition, holds):
            value = self._resolve(one)
            conditions += [(one, so)] if value is one else self._terms(value, so)
        return conditions

    def _guarded_stamps(self, index: int) -> list[Expr]:
        """Return the timestamp that an ``if`` before the block has left by, if it was old."""
        for each in reversed(self._statements[:index]):
            if isinstance(each, If) and not each.otherwise and _leaves(each.then):
                read = set(self._read)
                [(one, so), *more] = self._terms(each.condition, False)
                self._read = read
                stamp = None if more else stamp_of(one, so, self._scope.is_static)
                if stamp is not None:
                    return [stamp]
        return []

    def _read_verified(self, call: StaticCall) -> _Verified | None:
        values = values_of(call)
        if len(values) != 3:
            return None
        message, signature, key = self._resolve(values[0]), values[1], values[2]
        is_static = self._scope.is_static
        parts = (
            values_of(message)
            if is_static(message, "Formatter", "joinedByLineFeed")
            or is_static(message, "Formatter", "response")
            else []
        )
        if len(parts) != 3 or not isinstance(parts[2], Variable):
            return None
        return _Verified(parts[0], parts[1], parts[2], signature, self._read_key(key))

    def _read_key(self, key: Expr) -> Expr:
        """Return what `Callbacks` loads: a path in ``Rsa::from``, or keys by their serials."""
        name = key.name if isinstance(key, Variable) else ""
        is_own = self._scope.uses[name] == 2 and name not in self._scope.shared
        if name in self._known and is_own:
            key = self._resolve(key)
        if not self._scope.is_static(key, "Rsa", "from"):
            return key
        source, *types = values_of(key) or [key]
        is_public = all(isinstance(t, ClassConstant) and t.name == "KEY_TYPE_PUBLIC" for t in types)
        if not types or not is_public:
            return key
        if isinstance(source, Index) and isinstance(source.base, Variable):
            is_serial = getattr(source.key, "name", None) == self._serial
            return source.base if is_serial and self._has_files(source.base) else key
        return source if _is_file(source) else key

    def _has_files(self, variable: Variable) -> bool:
        """Return whether a variable is an array of paths."""
        pairs = filter(None, map(read_assignment, self._scope.body))
        values = [value for name, value in pairs if name == variable.name]
        is_one = len(values) == self._scope.sets[variable.name] == 1
        return (
            is_one
            and isinstance(values[0], ArrayLiteral)
            and all(
                item.key is not None and item.value is not None and _is_file(item.value)
                for item in values[0].items
            )
        )

    def _find_serial(self, node: If) -> str:
        """Return the variable that has the header ``Wechatpay-Serial``; empty for none."""
        before = [one for one in (*self._statements, *self._scope.body) if one.at < node.at]
        for name, value in filter(None, map(read_assignment, before)):
            nodes = list(walk(value))
            texts = [str(node.value) for node in nodes if isinstance(node, Literal)]
            is_read = not any(isinstance(node, ArrayLiteral) for node in nodes)
            if is_read and any(map(_SERIAL.search, texts)) and self._scope.sets[name] == 1:
                return name
        return ""

    def _replace(self, index: int, node: If, verified: _Verified, holds: bool) -> bool:
        """Write one call in place of the block, and return whether that is possible."""
        after = node.then if holds else self._statements[index + 1 :]
        content = read_content(after, verified.body, self._scope)
        name = next((n for n in ("callback", "notice") if not self._scope.uses[n]), "")
        first = min(self._read, default=index)
        removed = self._statements[first:index]
        if content is None or not name or not self._is_closed(removed, node, content):
            return False
        callback = Variable(node.at, name)
        serial = Variable(node.at, self._serial)
        values = (verified.stamp, verified.nonce, serial, verified.signature)
        received = Received(
            node.at,
            verified.key,
            content.key,
            _write_headers(values, node.at),
            self._read_body(verified.body, [*removed, node.condition, *content.parts]),
        )
        comments = [each for one in (*removed, node) for each in comments_of(one, node)]
        rest = content.write(callback, after)
        assign = Assign(node.at, callback, cast("Expr", received))
        spaced = (removed[0] if removed else node).is_spaced
        receive = Receive(node.at, assign, [], [], comments=comments, is_spaced=spaced)
        self._place(receive, node, (first, index), rest, holds)
        return True

    def _is_closed(self, removed: list[Statement], node: If, content: Decrypted) -> bool:
        """Return whether nothing but the block reads what it leaves behind."""
        names = {pair[0] for pair in map(read_assignment, removed) if pair}
        if len(removed) != len(self._read):  # something else stands among them
            return False
        is_left = self._scope.is_left(names, [*removed, node.condition])
        return not is_left and not content.leaves_behind(self._scope)

    def _read_body(self, body: Variable, block: list[Node]) -> Expr:
        """Return the body; if nothing but the block reads it, in bytes from where it comes."""
        places = [
            each.value
            for each in self._scope.body
            if (read_assignment(each) or ("", None))[0] == body.name
            and isinstance(each, ExpressionStatement)
            and isinstance(each.value, Assign)
        ]
        is_own = body.name not in self._scope.shared
        used = count_variables(list(_inside(block)))[body.name]
        if is_own and len(places) == 1 and self._scope.uses[body.name] == used + 1:
            [assign] = places
            call = assign.value
            is_read = isinstance(call, Call) and is_call(call, "file_get_contents")
            sources = values_of(call) if isinstance(call, Call) else []
            if is_read and [getattr(one, "value", "") for one in sources] == ["php://input"]:
                assign.value = cast("Expr", RawBody(call.at))
        return body

    def _place(
        self, receive: Receive, node: If, place: tuple[int, int], rest: list[Statement], holds: bool
    ) -> None:
        first, index = place
        after = self._statements[index + 1 :]
        if not holds:
            receive.otherwise = node.then
            self._statements[first:] = [receive, *rest]
            return
        receive.then, receive.otherwise = rest, node.otherwise
        may_move = not node.otherwise and not any(isinstance(one, _DEFINING) for one in after)
        if may_move and _leaves(node.then):
            receive.otherwise, after = after, []
        self._statements[first:] = [receive, *after]


def _leaves(body: list[Statement]) -> bool:
    """Return whether nothing after a body is reached."""
    last = body[-1] if body else None
    if isinstance(last, ExpressionStatement):
        return isinstance(last.value, Special) and last.value.word in ("exit", "throw")
    return isinstance(last, (Return, Leave))


def _is_file(node: Expr) -> bool:
    """Return whether a text surely begins with ``file://``."""
    while hasattr(node, "left"):
        node = node.left
    parts = getattr(node, "parts", None) or [getattr(node, "value", None)]
    first = parts[0]
    return isinstance(first, str) and first.startswith("file://")


def _write_headers(values: tuple[Expr, ...], at: int) -> ArrayLiteral:
    names = [Literal(at, f"Wechatpay-{name}") for name in _HEADERS]
    items = [Item(at, value, name) for value, name in zip(values, names, strict=True)]
    return ArrayLiteral(at, items)


def comments_of(statement: Statement, kept: Statement | None = None) -> Iterator[Comment]:
    """Yield the comments of a statement that is removed; of one that is kept, only its own."""
    for node in [statement] if statement is kept else walk(statement):
        comments = getattr(node, "comments", [])
        more = getattr(getattr(node, "arguments", None), "comments", [])
        yield from (Comment(comment.lines) for comment in (*comments, *more))
