"""Other bodies that may have been signed in place of the one that was sent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product
from typing import Any
from urllib.parse import parse_qsl

from .verdict import Slip

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
_SERIALISED, _ANEW = "the body was serialised anew after signing", "body-serialised-anew"
_FORM = re.compile(rb"[\w.%+\[\]-]+=[^\s&{}]*(?:&[\w.%+\[\]-]+=[^\s&{}]*)*")
_DIGITS = re.compile(r"0|[1-9]\d{0,8}", re.ASCII)  # an amount, and no merchant's number


def other_bodies(body: bytes) -> Iterator[tuple[Slip, bytes]]:
    """Yield the bodies, each with its slip, from the one that is checked."""
    if not body:
        for text in ("{}", "null", "[]", '""'):
            words = f"the body {text} was signed, and none was sent"
            yield Slip("body-signed-and-not-sent", words), text.encode()
        return
    words = "the white space around the body was left out"
    yield Slip("body-white-space", words), body.strip()
    with suppress(ValueError, RecursionError):
        value = json.loads(body)
        sent = body.decode("utf-8-sig", "replace")
        for options, slash in _FORMS_OF_JSON:
            text = json.dumps(value, **options).replace("/", slash)
            words = _name_differences(sent, text)
            yield Slip(_ANEW, words), text.encode("utf-8", "replace")
        words = f"{_SERIALISED}: signed in GBK"
        yield Slip(_ANEW, words), sent.encode("gbk", "replace")
        yield from _other_contents(value)


def query_as_body(query: str) -> Iterator[tuple[Slip, bytes]]:
    """Yield the bodies that a query may have been signed as, each with its slip."""
    slip = Slip("query-as-body", "the query was signed as the body")
    yield slip, query.encode()
    fields = dict(parse_qsl(query))
    if "token" in fields:  # of a download: it is hidden in queries alone where people see it
        return
    for options, slash in _FORMS_OF_JSON:
        text = json.dumps(fields, **options).replace("/", slash)
        yield slip, text.encode("utf-8", "replace")


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
            words_of_it = f"{_SERIALISED}: signed {words}"
            yield Slip(_ANEW, words_of_it), text.encode("utf-8", "replace")


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
_CONTENTS: dict[str, Callable[[Any], Any]] = {
    "with numbers as text": _map(lambda each: str(each) if _is_number(each) else each),
    "with numbers that are text here": _map(
        lambda each: int(each) if isinstance(each, str) and _DIGITS.fullmatch(each) else each
    ),
    "with numbers that end in .0": _map(lambda each: float(each) if _is_number(each) else each),
    "with numbers that don't end in .0": _map(_as_whole),
    "without empty fields": _without_empty,
    "without empty fields, also those inside": _without_any_empty,
}


def _name_differences(sent: str, signed: str) -> str:
    """Return in words how a body was written otherwise when it was signed."""
    tokens = [_STRING_OR_BLANKS.findall(text) for text in (sent, signed)]
    blanks, others = ([each for each in known if each[0] != '"'] for known in tokens)
    parts = []
    if blanks != others:
        spaces = "with spaces" if others else "without spaces"
        parts.append("indented" if "\n" in signed else spaces)
    if sent.isascii() != signed.isascii():
        parts.append(r"without \uXXXX" if sent.isascii() else r"with \uXXXX")
    if _keys_of(sent) != _keys_of(signed):
        parts.append("with sorted keys")
    if (r"\/" in sent) != (r"\/" in signed):
        parts.append(r"with \/" if r"\/" in signed else r"without \/")
    return f"{_SERIALISED}: signed {', '.join(parts)}" if parts else _SERIALISED


def _keys_of(text: str) -> list[str]:
    """Return the names of all members of JSON, in their order."""
    keys: list[str] = []
    json.loads(text, object_pairs_hook=lambda pairs: keys.extend(name for name, _ in pairs))
    return keys
