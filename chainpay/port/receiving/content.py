"""The part of a block that decrypts a callback: from its body to its decoded content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, cast

from ..nodes import is_same, walk
from ..syntax import (
    ArrayLiteral,
    Assign,
    Binary,
    Call,
    Cast,
    ClassConstant,
    Comment,
    Constant,
    Expr,
    ExpressionStatement,
    Index,
    Literal,
    Node,
    Property,
    Return,
    Statement,
    StaticCall,
    Variable,
)
from .nodes import Content
from .window import is_call, values_of

_FIELDS = ("ciphertext", "nonce", "associated_data")
#: Functions that only read settings.
_READERS = ("config", "env", "getenv")
_RAW, _RESOURCE, _TEXT = "raw", "resource", "text"


class Surroundings(Protocol):
    """The body of a function, or of the file."""

    def is_static(self, node: object, owner: str, name: str) -> bool:
        """Return whether a node calls a static method of a class of the library."""

    def is_left(self, names: set[str], removed: list[Node]) -> bool:
        """Return whether something reads variables that statements set which are removed."""


@dataclass(slots=True)
class Decrypted:
    """What decrypts a callback.

    Attributes:
        key: The APIv3 key.
        count: How many statements it has, without the last one, which decodes the content.
        last: The node in the last one that decodes.
        parts: Its statements, and that node.
        raw: The statement that decodes the body, if it stays.
    """

    key: Expr
    count: int
    last: Expr
    as_objects: bool
    parts: list[Node]
    names: set[str]
    raw_name: str = ""
    raw_objects: bool = False
    keeps_raw: bool = field(default=False)

    def leaves_behind(self, scope: Surroundings) -> bool:
        """Return whether something else reads what is decrypted, but for the decoded body."""
        self.keeps_raw = bool(self.raw_name) and scope.is_left({self.raw_name}, self.parts)
        return scope.is_left(self.names - {self.raw_name}, self.parts)

    def write(self, callback: Variable, statements: list[Statement]) -> list[Statement]:
        """Return the statements with the callback's content in place of what decrypts it."""
        removed, rest = statements[: self.count], statements[self.count :]
        content = Content(callback.at, callback, "resource", self.as_objects)
        _exchange(rest[0], self.last, cast("Expr", content))
        comments = [Comment(one.lines) for each in removed for one in each.comments]
        rest[0].comments[:0] = comments
        if not self.keeps_raw:
            return rest
        raw = Content(callback.at, callback, "raw", self.raw_objects)
        assign = Assign(callback.at, Variable(callback.at, self.raw_name), cast("Expr", raw))
        return [ExpressionStatement(callback.at, assign), *rest]


def read_content(
    statements: list[Statement], body: Variable, scope: Surroundings
) -> Decrypted | None:
    """Return what decrypts a callback at the beginning of statements; None if something else does.

    Args:
        statements: What follows when the signature is right.
        body: The variable that has the body.
        scope: The body around them.
    """
    reader = _Reader(body, scope)
    for count, each in enumerate(statements):
        last = reader.decoded(each)
        if last is not None:
            call = cast("Call", last.value if isinstance(last, Cast) else last)
            assert reader.key is not None  # the text is decrypted with it
            parts: list[Node] = [*statements[:count], last]
            is_objects = not _is_array(call)
            made = Decrypted(reader.key, count, last, is_objects, parts, set(reader.known))
            made.raw_name, made.raw_objects = reader.raw
            return made
        if not reader.read(each):
            return None
    return None


class _Reader:
    """Reads statements, and knows what their variables have of the callback.

    Args:
        body: The variable that has the body.
        scope: The body around the statements.
    """

    def __init__(self, body: Variable, scope: Surroundings) -> None:
        self._body, self._scope = body, scope
        self.known: dict[str, str] = {}
        self.settings: dict[str, Expr] = {}
        self.key: Expr | None = None
        self.raw = "", False

    def read(self, statement: Statement) -> bool:
        """Read a statement, and return whether it is one of the block."""
        value = statement.value if isinstance(statement, ExpressionStatement) else None
        if not isinstance(value, Assign) or value.by_reference:
            return False
        if isinstance(value.target, ArrayLiteral):
            return self._take_apart(value.target, self._what(value.value))
        if not isinstance(value.target, Variable) or value.target.name in self.known:
            return False
        what = self._what(value.value)
        if what == _RAW:
            self.raw = value.target.name, not _is_array(value.value)
        if not what and _is_setting(value.value):
            what = "key"
            self.settings[value.target.name] = value.value
        self.known[value.target.name] = what
        return bool(what)

    def decoded(self, statement: Statement) -> Expr | None:
        """Return what decodes the content in a statement; None if nothing does."""
        value = statement.value if isinstance(statement, (ExpressionStatement, Return)) else None
        if isinstance(value, Assign) and isinstance(value.target, Variable):
            value = value.value
        call = value.value if isinstance(value, Cast) and value.type == "array" else value
        if not isinstance(call, Call) or not is_call(call, "json_decode"):
            return None
        values = values_of(call)
        is_known = bool(values) and self._what(values[0]) == _TEXT and _is_decoding(values)
        return value if is_known else None

    def _take_apart(self, target: ArrayLiteral, what: str) -> bool:
        for item in target.items:
            key = item.key.value if isinstance(item.key, Literal) else None
            part = _part(what, key)
            if not part or item.by_reference:
                return False
            if isinstance(item.value, ArrayLiteral):
                if not self._take_apart(item.value, part):
                    return False
            elif isinstance(item.value, Variable) and item.value.name not in self.known:
                self.known[item.value.name] = part
            else:
                return False
        return True

    def _what(self, node: Expr | None) -> str:
        """Return what an expression has of the callback; empty for anything else."""
        what = ""
        match node:
            case Variable(name=name):
                what = self.known.get(name, "")
            case Cast(type="array", value=value) if self._what(value) == _RAW:
                what = _RAW
            case Index(base=base, key=Literal(value=key)):
                what = _part(self._what(base), key)
            case Property(base=base, name=str() as name):
                what = _part(self._what(base), name)
            case Binary(operator="??", left=left, right=Literal(value="")):
                what = "associated_data" if self._what(left) == "associated_data" else ""
            case Call() if is_call(node, "json_decode"):
                values = values_of(node)
                is_body = bool(values) and is_same(values[0], self._body)
                what = _RAW if is_body and _is_decoding(values) else ""
            case StaticCall() if self._scope.is_static(node, "AesGcm", "decrypt"):
                what = self._decrypt(values_of(node))
        return what

    def _decrypt(self, values: list[Expr]) -> str:
        if len(values) != 4:
            return ""
        ciphertext, key, *others = values
        if isinstance(key, Variable):
            key = self.settings.get(key.name, key)
        is_early = all(getattr(node, "name", None) not in self.known for node in walk(key))
        is_known = tuple(map(self._what, (ciphertext, *others))) == _FIELDS
        if not (is_known and is_early and _is_setting(key)):
            return ""
        self.key = key
        return _TEXT


def _part(what: str, key: object) -> str:
    if what == _RAW and key == _RESOURCE:
        return _RESOURCE
    return str(key) if what == _RESOURCE and key in _FIELDS else ""


def _is_setting(node: Expr) -> bool:
    """Return whether an expression may be read earlier: it changes nothing, and is the same."""
    match node:
        case Call():
            is_reader = any(is_call(node, name) for name in _READERS)
            return is_reader and all(map(_is_setting, values_of(node)))
        case Property(base=base, name=str()):
            return isinstance(base, Variable)
        case Index(base=base, key=Literal()):
            return _is_setting(base)
    return isinstance(node, (Literal, Variable, Constant, ClassConstant))


def _is_decoding(values: list[Expr]) -> bool:
    """Return whether arguments are those of a plain ``json_decode``."""
    return len(values) == 1 or (
        len(values) == 2 and isinstance(values[1], Literal) and isinstance(values[1].value, bool)
    )


def _is_array(node: Expr) -> bool:
    """Return whether a ``json_decode`` makes arrays."""
    call = node.value if isinstance(node, Cast) else node
    values = values_of(cast("Call", call))
    return len(values) == 2 and getattr(values[1], "value", None) is True


def _exchange(statement: Statement, old: Expr, new: Expr) -> None:
    """Put a node into the place of another one in a statement."""
    for holder in _holders(statement):
        if holder.value is old:
            holder.value = new


def _holders(statement: Statement) -> Iterator[ExpressionStatement | Return | Assign]:
    for node in walk(statement):
        if isinstance(node, (ExpressionStatement, Return, Assign)):
            yield node
