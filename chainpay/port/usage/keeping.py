"""Whether a function may keep an array that it gets as an argument, or its elements."""

from __future__ import annotations

from collections.abc import Sequence

from ..nodes import children
from ..receiving.nodes import Receive
from ..syntax import (
    Assign,
    Binary,
    Call,
    Case,
    Cast,
    Catch,
    Echo,
    ExpressionStatement,
    For,
    Foreach,
    If,
    Index,
    Name,
    Node,
    Return,
    Special,
    Switch,
    Try,
    Unary,
    Variable,
    While,
)

_BLOCKS = (If, Receive, While, For, Foreach, Switch, Case, Try, Catch, ExpressionStatement)
_READING = (
    *("count", "sizeof", "in_array", "array_key_exists", "json_encode", "is_array", "empty"),
    *("implode", "array_sum", "array_keys", "http_build_query", "print_r", "var_dump"),
)


def keeping(body: Sequence[Node], name: str) -> int:
    """Return 1 if a body may keep a variable's array, 2 for its elements alone, 0 for neither."""
    levels = [level for part in body if (level := _level(part, name))]
    return min(levels, default=0)


def is_only_returned(body: Sequence[Node], name: str) -> bool:
    """Return whether nothing but a return takes a variable's array as a whole."""
    return all(_is_returned(part, name) for part in body)


def _is_returned(node: Node, name: str) -> bool:
    match node:
        case Return(value=Variable(name=returned)) if returned == name:
            return True
        case Assign(target=Variable(name=target)) if target == name:
            return _level(node.value, name) != 1
        case Assign(target=Index()):  # what is put into it
            return _level(node.value, name) != 1
    if isinstance(node, _BLOCKS):
        return all(_is_returned(child, name) for child in children(node))
    return _level(node, name) != 1


def _level(node: Node, name: str) -> int:  # noqa: PLR0911 (one a kind)
    match node:
        case Variable():
            return 1 if node.name == name else 0
        case Index(base=Variable(name=base)) if base == name:
            inner = 0 if node.key is None else _level(node.key, name)
            return inner or 2
        case Foreach(subject=Variable(name=base)) if base == name:
            return min((keeping(node.body, name) or 2), 2)
        case Call() if is_reading(node):
            return 0
        case Call(function=Name(text=text)) if is_php(text):
            inner = _inside(node, name)
            return 2 if inner else 0
        case (
            Echo()
            | Cast(type="int" | "string" | "bool" | "float")
            | Special(word="isset" | "empty")
        ):
            return 0
        case If() | While():
            return _inside(node, name)
        case Unary() | Binary(operator="===" | "==" | "!==" | "!=" | "." | "&&" | "||"):
            return 0
        case Binary(operator="+"):
            return 2 if _inside(node, name) else 0
    return _inside(node, name)


def _inside(node: Node, name: str) -> int:
    return keeping(list(children(node)), name)


def is_reading(node: Call) -> bool:
    """Return whether a function of PHP is called that keeps nothing of what it gets."""
    return isinstance(node.function, Name) and node.function.text.lower() in _READING


def is_php(text: str) -> bool:
    """Return whether a function is one of PHP that is known."""
    from chainpay.php import compat

    return text.lower().lstrip("\\") in compat.__all__
