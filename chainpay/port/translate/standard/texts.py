"""PHP's functions of texts that Python has a word for."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import BOOL, NATURAL, STR, Kind, list_of
from ...python import Py
from ..operators import cast
from ..values import as_text, join_texts
from .handlers import constant, handles, is_ascii, is_list, is_text, is_valid, word


@handles("strlen")
def _strlen(values: list[Py], here: Context) -> Py | None:
    if is_ascii(values[0]):
        return Py(python.call("len", values[0].node), NATURAL)
    return None


@handles("mb_strlen")
def _mb_strlen(values: list[Py], here: Context) -> Py | None:
    if len(values) == 1 and is_text(values[0]):
        return Py(python.call("len", values[0].node), NATURAL)
    return None


def _as_subject(name: str) -> None:
    """Register a function of compat whose result is ASCII if what it gets is."""

    def translate(values: list[Py], here: Context) -> Py | None:
        texts = [each.kind for each in values if each.kind.name == "str"]
        plain = all(kind.plain for kind in texts) and bool(texts) and len(texts) == len(values)
        return Py(here.php(name, *(v.node for v in values)), replace(STR, plain=plain), True)

    handles(name)(translate)


for _name in ("ucfirst", "lcfirst", "ucwords", "strrev", "nl2br", "strtr", "htmlspecialchars"):
    _as_subject(_name)


def _strip(name: str, method: str) -> None:
    """``trim($s, '/')`` of characters that are written there is ``strip('/')``."""

    def translate(values: list[Py], here: Context) -> Py | None:
        plain = values[0].kind.name == "str" and values[0].kind.plain
        kind = replace(STR, plain=plain)
        characters = word(values[1]) if len(values) == 2 else ""
        if characters.isascii() and characters and ".." not in characters and is_text(values[0]):
            return Py(python.method(values[0].node, method, values[1].node), kind, True)
        return Py(here.php(name, *(v.node for v in values)), kind, True)

    handles(name)(translate)


_strip("trim", "strip")
_strip("ltrim", "lstrip")
_strip("rtrim", "rstrip")
_strip("chop", "rstrip")


def _case(name: str, method: str) -> None:
    """Python's own word for texts of ASCII."""

    def translate(values: list[Py], here: Context) -> Py | None:
        kind = replace(STR, plain=values[0].kind.name == "str" and values[0].kind.plain)
        if len(values) == 1 and is_ascii(values[0]):
            return Py(python.method(values[0].node, method), kind, True)
        return Py(here.php(name, *(v.node for v in values)), kind, True)

    handles(name)(translate)


_case("strtolower", "lower")
_case("strtoupper", "upper")
_case("mb_strtolower", "lower")
_case("mb_strtoupper", "upper")


@handles("str_contains")
def _str_contains(values: list[Py], here: Context) -> Py | None:
    if all(map(is_text, values)):
        return Py(python.compare(values[1].node, ast.In(), values[0].node), BOOL)
    return None


@handles("str_starts_with")
def _str_starts_with(values: list[Py], here: Context) -> Py | None:
    if all(map(is_text, values)):
        return Py(python.method(values[0].node, "startswith", values[1].node), BOOL)
    return None


@handles("str_ends_with")
def _str_ends_with(values: list[Py], here: Context) -> Py | None:
    if all(map(is_text, values)):
        return Py(python.method(values[0].node, "endswith", values[1].node), BOOL)
    return None


@handles("implode", "join")
def _implode(values: list[Py], here: Context) -> Py | None:
    if len(values) != 2 or not is_text(values[0]) or not is_list(values[1]):
        return None
    item = values[1].kind.item
    if item is None or not is_valid(item):
        return None
    plain = values[0].kind.plain and item.plain
    return Py(python.method(values[0].node, "join", values[1].node), replace(STR, plain=plain))


@handles("explode")
def _explode(values: list[Py], here: Context) -> Py | None:
    separator = word(values[0])
    kind = replace(list_of(replace(STR, plain=values[1].kind.plain)), plain=len(values) == 2)
    if len(values) == 2 and separator and is_text(values[1]):
        return Py(python.method(values[1].node, "split", values[0].node), kind, True)
    return Py(here.php("explode", *(v.node for v in values)), kind, True)


@handles("str_replace")
def _str_replace(values: list[Py], here: Context) -> Py | None:
    if len(values) != 3 or values[2].kind.name != "str":
        return None
    plain = values[1].kind.name == "str" and values[1].kind.plain and values[2].kind.plain
    kind = replace(STR, plain=plain)
    if all(map(is_text, values)) and word(values[0]):
        return Py(python.method(values[2].node, "replace", *(v.node for v in values[:2])), kind)
    return Py(here.php("str_replace", *(v.node for v in values)), kind, True)


@handles("str_repeat")
def _str_repeat(values: list[Py], here: Context) -> Py | None:
    kind = replace(STR, plain=values[0].kind.name == "str" and values[0].kind.plain)
    if is_text(values[0]) and values[1].kind.name == "int" and values[1].kind.natural:
        return Py(python.binary(values[0].node, ast.Mult(), values[1].node), kind)
    return Py(here.php("str_repeat", *(v.node for v in values)), kind, True)


@handles("str_pad")
def _str_pad(values: list[Py], here: Context) -> Py | None:
    """``str_pad($no, 6, '0', STR_PAD_LEFT)`` of ASCII is ``no.rjust(6, '0')``."""
    value = values[0]
    is_int = value.kind.name == "int" and not value.kind.nullable
    pad = word(values[2]) if len(values) > 2 else " "
    side = ast.unparse(values[3].node) if len(values) > 3 else "php.STR_PAD_RIGHT"
    method = {"php.STR_PAD_LEFT": "rjust", "php.STR_PAD_RIGHT": "ljust"}.get(side)
    plain = (is_int or value.kind.plain) and pad.isascii() and bool(pad)
    kind = replace(STR, plain=plain)
    has_length = values[1].kind.name == "int" and not values[1].kind.nullable
    if (
        not (is_int or is_ascii(value))
        or not has_length
        or method is None
        or len(pad) != 1
        or not pad.isascii()
    ):
        return Py(here.php("str_pad", *(v.node for v in values)), kind, True)
    more = [] if pad == " " else [values[2].node]
    return Py(python.method(as_text(value, here), method, values[1].node, *more), kind)


# Parts


def _part(name: str) -> None:
    def translate(values: list[Py], here: Context) -> Py | None:
        value = values[0]
        is_bytes = name == "substr"
        kind = replace(STR, plain=value.kind.name == "str" and value.kind.plain)
        if is_bytes and not kind.plain:
            kind = replace(kind, owner="bytes")
        can_slice = is_ascii(value) if is_bytes else is_text(value)
        cut = _slice(values[1:]) if can_slice and len(values) < 4 else None
        if cut is not None:
            return Py(python.subscript(value.node, cut), kind)
        return Py(here.php(name, *(v.node for v in values)), kind, True)

    handles(name)(translate)


_part("substr")
_part("mb_substr")


def _slice(bounds: list[Py]) -> ast.expr | None:
    """Return where a part is cut, if both places are written there and mean in Python the same."""
    numbers = [constant(each) for each in bounds]
    start, length = numbers[0], numbers[1] if len(numbers) > 1 else None
    if type(start) is not int or not (length is None or type(length) is int):
        return None
    lower = _number(start) if start else None
    if length is None:
        return ast.Slice(lower, None) if start else None
    if length == 0 or (start < 0 < length < -start):
        return None
    if start < 0:
        return ast.Slice(lower, None if length > 0 else _number(length))
    return ast.Slice(lower, _number(length if length < 0 else start + length))


def _number(value: int) -> ast.expr:
    node: ast.expr = ast.Constant(abs(value))
    return ast.UnaryOp(ast.USub(), node) if value < 0 else node


# Formats

_PIECE = re.compile(r"%(?:%|(0?)(\d*)([sd]))")


@handles("sprintf")
def _sprintf(values: list[Py], here: Context) -> Py | None:
    """A format of texts and ints alone is an f-string."""
    format_ = word(values[0])
    pieces = list(_PIECE.finditer(format_))
    if not format_ or "%" in _PIECE.sub("", format_):
        return None
    formats = [piece for piece in pieces if piece[0] != "%%"]
    if len(formats) != len(values) - 1:
        return None
    parts: list[Py | str] = []
    rest = iter(values[1:])
    end = 0
    for piece in pieces:
        parts.append(format_[end : piece.start()])
        end = piece.end()
        part = "%" if piece[0] == "%%" else _formatted(piece, next(rest), here)
        if part is None:
            return None
        parts.append(part)
    return join_texts([part for part in [*parts, format_[end:]] if part != ""], here)


def _formatted(piece: re.Match[str], value: Py, here: Context) -> Py | None:
    zero, width, letter = piece.groups()
    is_int = value.kind.name == "int" and not value.kind.nullable
    if letter == "s":
        return None if width else value
    if not is_int:
        return None
    if not width:
        return value
    if not zero or int(width) > 99:
        return None
    text = python.call("format", value.node, ast.Constant(f"0{width}d"))
    return Py(text, Kind("str", plain=True))


@handles("strval")
def _strval(values: list[Py], here: Context) -> Py | None:
    return cast("string", values[0], here)
