"""The JSON objects inside of a text that is no JSON, such as a log."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

#: A string, which has no line break in JSON and is not endless, or a brace. A quote that is escaped
#: begins no string: else each of many would be tried up to the end of its line.
_TOKEN = re.compile(r'\\[\\"]|"(?:[^"\\\n]++|\\.){0,2000}+"|[{}]')
_MAX_DEPTH = 50  # of braces around an object that are none of JSON
_MAX_OBJECTS = 10_000  # the last ones


class JsonObject(NamedTuple):
    """An object and where it stands.

    Attributes:
        value: The object.
        start: Where it begins.
        end: Where it ends.
    """

    value: dict[str, Any]
    start: int
    end: int


class _Span(NamedTuple):
    """A pair of braces, and the pairs inside of it."""

    start: int
    end: int
    inner: list[_Span]


def find_objects(text: str) -> Iterator[JsonObject]:
    """Yield the objects of a text, in their order; not those inside of another one."""
    for span in _find_spans(text)[-_MAX_OBJECTS:]:
        yield from _read(text, span, 0)


def _find_spans(text: str) -> list[_Span]:
    """Return the outermost pairs of braces. A brace without its other one counts for nothing."""
    spans: list[_Span] = []
    opened: list[int] = []
    for token in _TOKEN.finditer(text):
        if token[0] == "{":
            opened.append(token.start())
        elif token[0] == "}" and opened:
            start = opened.pop()
            inner: list[_Span] = []
            while spans and spans[-1].start > start:
                inner.append(spans.pop())
            spans.append(_Span(start, token.end(), inner[::-1]))
    return spans


def _read(text: str, span: _Span, depth: int) -> Iterator[JsonObject]:
    try:
        value = json.loads(text[span.start : span.end])
    except (ValueError, RecursionError):
        if depth < _MAX_DEPTH:
            for inner in span.inner[-_MAX_OBJECTS:]:
                yield from _read(text, inner, depth + 1)
    else:
        yield JsonObject(value, span.start, span.end)
