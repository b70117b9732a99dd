"""Other bodies that may have been signed in place of the one that was sent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product
from typing import Any
from urllib.parse import parse_qsl

from ...people.language import Text, join_texts
from .verdict import Slip, make_slip

#: How JSON is written otherwise, as arguments of `json.dumps`, and whether slashes are escaped.
_FORMS_OF_JSON: list[tuple[dict[str, Any], str]] = [
    ({"separators": separators, "ensure_ascii": is_ascii, "sort_keys": is_sorted}, slash)
    for separators, is_ascii, is_sorted, slash in product(
        ((",", ":"), (", ", ": ")), (False, True), (False, True), ("/", r"\/")
    )
]
_FORMS_OF_JSON += [
    ({"indent": indent, "ensure_ascii": False}, slash)
    for indent, slash in ((2, "/"), (4, "/"), (4, r"\/"))
]
_FORMS_OF_JSON += [({"indent": 4}, "/"), ({"indent": 4}, r"\/")]
_STRING_OR_BLANKS = re.compile(r'"(?:[^"\\]|\\.)*"|\s+')
_ANEW = "body-serialised-anew"
_SERIALISED = Text("the body was serialised anew after signing", "签名后报文主体又被重新序列化")
_SIGNED_OTHERWISE = Text("{}: signed {}", "{}：签名时{}")
_GBK = Text("in GBK", "用的是 GBK 编码")
_NOT_SENT = Text("the body {} was signed, and none was sent", "签了报文主体 {}，但没有发送报文主体")
_STRIPPED = make_slip(
    "body-white-space",
    "the white space around the body was left out",
    "漏掉了报文主体首尾的空白",
)
_QUERY = make_slip(
    "query-as-body", "the query was signed as the body", "把查询参数当作报文主体签名"
)
_FORM = re.compile(rb"[\w.%+\[\]-]+=[^\s&{}]*(?:&[\w.%+\[\]-]+=[^\s&{}]*)*")
_DIGITS = re.compile(r"0|[1-9]\d{0,8}", re.ASCII)  # an amount, and no merchant's number

_MAX_EXACT = 2**53  # whole numbers below are exact as floats


def other_bodies(body: bytes) -> Iterator[tuple[Slip, bytes]]:
    """Yield the bodies, each with its slip, from the one that is checked."""
    if not body:
        for text in ("{}", "null", "[]", '""'):
            yield Slip("body-signed-and-not-sent", _NOT_SENT.fill(text)), text.encode()
        return
    yield _STRIPPED, body.strip()
    with suppress(ValueError, RecursionError, OverflowError):
        value = json.loads(body)
        sent = body.decode("utf-8-sig", "replace")
        for options, slash in _FORMS_OF_JSON:
            text = json.dumps(value, **options).replace("/", slash)
            yield _signed(*_name_differences(sent, text)), text.encode("utf-8", "replace")
        yield _signed(_GBK), sent.encode("gbk", "replace")
        yield from _other_contents(value)


def query_as_body(query: str) -> Iterator[tuple[Slip, bytes]]:
    """Yield the bodies that a query may have been signed as, each with its slip."""
    yield _QUERY, query.encode()
    fields = dict(parse_qsl(query))
    if "token" in fields:  # of a download: it is hidden in queries alone where people see it
        return
    for options, slash in _FORMS_OF_JSON:
        text = json.dumps(fields, **options).replace("/", slash)
        yield _QUERY, text.encode("utf-8", "replace")


def is_form(body: bytes) -> bool:
    """Return whether a body is a form: name=value&…"""
    return _FORM.fullmatch(body) is not None


def _other_contents(value: object) -> Iterator[tuple[Slip, bytes]]:
    """Yield bodies whose values a language has changed, each with its slip."""
    for words, change in _CONTENTS.items():
        other = change(value)
        if json.dumps(other) == json.dumps(value):
            continue
        for options, slash in _FORMS_OF_JSON:
            text = json.dumps(other, **options).replace("/", slash)
            yield _signed(words), text.encode("utf-8", "replace")


def _map(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return what changes each number and text in a value."""

    def apply(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: apply(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [apply(inner) for inner in value]
        return change(value)

    return apply


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _as_whole(value: Any) -> Any:
    is_whole = isinstance(value, float) and value.is_integer()
    return int(value) if is_whole else value


def _without_empty(value: Any) -> Any:
    """Return what PHP's array_filter leaves."""
    if isinstance(value, dict):
        return {name: each for name, each in value.items() if each and each != "0"}
    return value


def _without_any_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return _without_empty({name: _without_any_empty(each) for name, each in value.items()})
    return value


#: What was signed, in words, and what makes it of what was sent.
_CONTENTS: dict[Text, Callable[[Any], Any]] = {
    Text("with numbers as text", "数字写成了字符串"): _map(
        lambda each: str(each) if _is_number(each) else each
    ),
    Text("with numbers that are text here", "发送时为字符串的数字是数值"): _map(
        lambda each: int(each) if isinstance(each, str) and _DIGITS.fullmatch(each) else each
    ),
    Text("with numbers that end in .0", "数字带 .0"): _map(
        lambda each: float(each) if _is_number(each) and abs(each) < _MAX_EXACT else each
    ),
    Text("with numbers that don't end in .0", "数字不带 .0"): _map(_as_whole),
    Text("without empty fields", "去掉了空字段"): _without_empty,
    Text("without empty fields, also those inside", "去掉了各层的空字段"): _without_any_empty,
}


def _signed(*forms: Text) -> Slip:
    """Return that the body was signed in another form than it was sent in."""
    words = _SIGNED_OTHERWISE.fill(_SERIALISED, join_texts(forms, ", ", "，"))
    return Slip(_ANEW, words if forms else _SERIALISED)


_SPACES = Text("with spaces", "有空格")
_NO_SPACES = Text("without spaces", "无空格")
_INDENTED = Text("indented", "带缩进")
_ESCAPES = Text(r"with \uXXXX", r"非 ASCII 字符写成 \uXXXX")
_NO_ESCAPES = Text(r"without \uXXXX", r"非 ASCII 字符未写成 \uXXXX")
_SORTED = Text("with sorted keys", "键已排序")
_SLASHES = Text(r"with \/", r"/ 写成 \/")
_NO_SLASHES = Text(r"without \/", r"/ 未写成 \/")


def _name_differences(sent: str, signed: str) -> list[Text]:
    """Return how a body was written otherwise when it was signed."""
    tokens = [_STRING_OR_BLANKS.findall(text) for text in (sent, signed)]
    blanks, others = ([each for each in known if each[0] != '"'] for known in tokens)
    parts = []
    if blanks != others:
        spaces = _SPACES if others else _NO_SPACES
        parts.append(_INDENTED if "\n" in signed else spaces)
    if sent.isascii() != signed.isascii():
        parts.append(_NO_ESCAPES if sent.isascii() else _ESCAPES)
    if _keys_of(sent) != _keys_of(signed):
        parts.append(_SORTED)
    if (r"\/" in sent) != (r"\/" in signed):
        parts.append(_SLASHES if r"\/" in signed else _NO_SLASHES)
    return parts


def _keys_of(text: str) -> list[str]:
    """Return the names of all members of JSON, in their order."""
    keys: list[str] = []
    json.loads(text, object_pairs_hook=lambda pairs: keys.extend(name for name, _ in pairs))
    return keys
