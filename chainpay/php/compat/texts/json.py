"""PHP's JSON."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from enum import Enum
from types import SimpleNamespace

from ..exceptions import JsonException
from ..properties import BackedEnum, properties
from ..standard.elements import keyed
from ..standard.values import (
    Value,
    as_bool,
    as_int,
    as_text,
    float_text,
    is_array,
    is_string,
    key_of,
    listed,
    number_in,
    text,
    to_bytes,
)

# fmt: off
__all__ = [
    "JSON_BIGINT_AS_STRING",
    "JSON_ERROR_CTRL_CHAR",
    "JSON_ERROR_DEPTH",
    "JSON_ERROR_INF_OR_NAN",
    "JSON_ERROR_INVALID_PROPERTY_NAME",
    "JSON_ERROR_NONE",
    "JSON_ERROR_NON_BACKED_ENUM",
    "JSON_ERROR_RECURSION",
    "JSON_ERROR_STATE_MISMATCH",
    "JSON_ERROR_SYNTAX",
    "JSON_ERROR_UNSUPPORTED_TYPE",
    "JSON_ERROR_UTF8",
    "JSON_ERROR_UTF16",
    "JSON_FORCE_OBJECT",
    "JSON_HEX_AMP",
    "JSON_HEX_APOS",
    "JSON_HEX_QUOT",
    "JSON_HEX_TAG",
    "JSON_INVALID_UTF8_IGNORE",
    "JSON_INVALID_UTF8_SUBSTITUTE",
    "JSON_NUMERIC_CHECK",
    "JSON_OBJECT_AS_ARRAY",
    "JSON_PARTIAL_OUTPUT_ON_ERROR",
    "JSON_PRESERVE_ZERO_FRACTION",
    "JSON_PRETTY_PRINT",
    "JSON_THROW_ON_ERROR",
    "JSON_UNESCAPED_LINE_TERMINATORS",
    "JSON_UNESCAPED_SLASHES",
    "JSON_UNESCAPED_UNICODE",
    "json_decode",
    "json_encode",
    "json_last_error",
    "json_last_error_msg",
]
# fmt: on

JSON_HEX_TAG, JSON_HEX_AMP, JSON_HEX_APOS, JSON_HEX_QUOT = 1, 2, 4, 8
JSON_FORCE_OBJECT, JSON_NUMERIC_CHECK, JSON_UNESCAPED_SLASHES = 16, 32, 64
JSON_PRETTY_PRINT, JSON_UNESCAPED_UNICODE, JSON_PARTIAL_OUTPUT_ON_ERROR = 128, 256, 512
JSON_PRESERVE_ZERO_FRACTION, JSON_UNESCAPED_LINE_TERMINATORS = 1024, 2048
JSON_OBJECT_AS_ARRAY, JSON_BIGINT_AS_STRING = 1, 2
JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE = 2**20, 2**21
JSON_THROW_ON_ERROR = 2**22

JSON_ERROR_NONE, JSON_ERROR_DEPTH, JSON_ERROR_STATE_MISMATCH, JSON_ERROR_CTRL_CHAR = range(4)
JSON_ERROR_SYNTAX, JSON_ERROR_UTF8, JSON_ERROR_RECURSION, JSON_ERROR_INF_OR_NAN = range(4, 8)
JSON_ERROR_UNSUPPORTED_TYPE, JSON_ERROR_INVALID_PROPERTY_NAME, JSON_ERROR_UTF16 = range(8, 11)
JSON_ERROR_NON_BACKED_ENUM = 11

_MESSAGES = [
    "No error",
    "Maximum stack depth exceeded",
    "State mismatch (invalid or malformed JSON)",
    "Control character error, possibly incorrectly encoded",
    "Syntax error",
    "Malformed UTF-8 characters, possibly incorrectly encoded",
    "Recursion detected",
    "Inf and NaN cannot be JSON encoded",
    "Type is not supported",
    "The decoded property name is invalid",
    "Single unpaired UTF-16 surrogate in unicode escape",
    "Non-backed enums have no default serialization",
]


class _Last:
    """The error of the last call that did not throw, as PHP keeps it for the process."""

    error = JSON_ERROR_NONE


def json_last_error() -> int:
    """PHP's `json_last_error`."""
    return _Last.error


def json_last_error_msg() -> str:
    """PHP's `json_last_error_msg`."""
    return _MESSAGES[_Last.error]


def _settled(error: int, flags: int) -> None:
    """Remember an error, or throw it."""
    if not flags & JSON_THROW_ON_ERROR:
        _Last.error = error
    elif error:
        raise JsonException(_MESSAGES[error], error)


# Encoding


def json_encode(value: Value, flags: Value = 0, depth: Value = 512) -> str | bool:
    """PHP's `json_encode`: False of what can't be encoded."""
    kinds = as_int(flags)
    encoder = _Encoder(kinds, as_int(depth))
    encoded = "".join(encoder.encode(value, 0))
    if kinds & JSON_PARTIAL_OUTPUT_ON_ERROR:
        _Last.error = encoder.error
        return encoded
    _settled(encoder.error, kinds)
    return False if encoder.error else encoded


class _Encoder:
    """What goes wrong becomes null or 0, and `error` is the first that did."""

    def __init__(self, flags: int, depth: int) -> None:
        self.flags = flags
        self.depth = depth
        self.error = JSON_ERROR_NONE
        self.above: list[Value] = []
        self.escapes = _escapes(flags)

    def fail(self, error: int, replacement: str) -> str:
        self.error = self.error or error
        return replacement

    def encode(self, value: Value, level: int) -> Iterator[str]:
        if value is None or isinstance(value, bool):
            yield "null" if value is None else str(value).lower()
        elif isinstance(value, Enum) and not hasattr(type(value), "jsonSerialize"):
            if isinstance(value, BackedEnum):
                yield from self.encode(value.value, level)
            else:
                yield self.fail(JSON_ERROR_NON_BACKED_ENUM, "0")
        elif isinstance(value, int):
            yield str(value)
        elif isinstance(value, float):
            yield self.number(value)
        elif is_string(value):
            yield self.text(value)
        elif any(value is one for one in self.above):
            yield self.fail(JSON_ERROR_RECURSION, "null")
        else:
            self.above.append(value)
            yield from self.container(value, level)
            self.above.pop()

    def number(self, value: float) -> str:
        if not math.isfinite(value):
            return self.fail(JSON_ERROR_INF_OR_NAN, "0")
        string = float_text(value, exponent="e")
        is_whole = string.lstrip("-").isdecimal() and self.flags & JSON_PRESERVE_ZERO_FRACTION
        return f"{string}.0" if is_whole else string

    def text(self, value: Value, is_key: bool = False) -> str:
        if self.flags & JSON_NUMERIC_CHECK and not is_key:
            number = number_in(text(value))
            if number is not None and math.isfinite(number):
                return self.number(number) if isinstance(number, float) else str(number)
        data = to_bytes(value)
        try:
            string = data.decode()
        except UnicodeDecodeError:
            if self.flags & JSON_INVALID_UTF8_IGNORE:
                string = data.decode(errors="ignore")
            elif self.flags & JSON_INVALID_UTF8_SUBSTITUTE:
                string = data.decode(errors="replace")
            else:
                return self.fail(JSON_ERROR_UTF8, "null")
        string = string.translate(self.escapes)
        if not self.flags & JSON_UNESCAPED_UNICODE:
            string = re.sub(r"[^\x00-\x7f]", lambda match: _escaped(match[0]), string)
        return f'"{string}"'

    def container(self, value: Value, level: int) -> Iterator[str]:
        if not is_array(value):
            if hasattr(type(value), "jsonSerialize"):
                yield from self.encode(value.jsonSerialize(), level)
                return
            if not hasattr(value, "__dict__"):
                yield self.fail(JSON_ERROR_UNSUPPORTED_TYPE, "null")
                return
        pairs = [*keyed(value).items()] if is_array(value) else properties(value)
        is_object = not is_array(value) or isinstance(listed(value), dict)
        yield from self.elements(pairs, is_object or bool(self.flags & JSON_FORCE_OBJECT), level)

    def elements(
        self, pairs: list[tuple[Value, Value]], is_object: bool, level: int
    ) -> Iterator[str]:
        opening, closing = "{}" if is_object else "[]"
        is_pretty = self.flags & JSON_PRETTY_PRINT and pairs
        line = "\n" + "    " * level if is_pretty else ""
        if level >= self.depth:
            self.fail(JSON_ERROR_DEPTH, "")
        yield opening
        for place, (key, one) in enumerate(pairs):
            yield f"{',' if place else ''}{line}{'    ' if is_pretty else ''}"
            if is_object:
                yield self.text(str(key), is_key=True) + (": " if is_pretty else ":")
            yield from self.encode(one, level + 1)
        yield line + closing


def _escapes(flags: int) -> dict[int, str]:
    escapes = {code: f"\\u{code:04x}" for code in range(32)}
    escapes |= {ord(one): "\\" + mark for one, mark in zip("\b\f\n\r\t", "bfnrt", strict=True)}
    escapes |= {ord('"'): '\\"', ord("\\"): "\\\\"}
    if not flags & JSON_UNESCAPED_SLASHES:
        escapes[ord("/")] = "\\/"
    hexadecimal = {JSON_HEX_TAG: "<>", JSON_HEX_AMP: "&", JSON_HEX_APOS: "'", JSON_HEX_QUOT: '"'}
    for flag, characters in hexadecimal.items():
        if flags & flag:
            escapes |= {ord(one): f"\\u{ord(one):04X}" for one in characters}
    if not flags & JSON_UNESCAPED_LINE_TERMINATORS:
        escapes |= {0x2028: "\\u2028", 0x2029: "\\u2029"}
    return escapes


def _escaped(character: str) -> str:
    return re.sub("(....)", r"\\u\1", character.encode("utf-16-be").hex())


# Decoding


def json_decode(
    json_: Value, associative: Value = None, depth: Value = 512, flags: Value = 0
) -> Value:
    """PHP's `json_decode`: None of what is no JSON."""
    kinds, levels = as_int(flags), as_int(depth)
    if levels < 1:
        raise ValueError("json_decode(): Argument #3 ($depth) must be greater than 0")
    as_array = kinds & JSON_OBJECT_AS_ARRAY if associative is None else as_bool(associative)
    string, error = as_text(json_), JSON_ERROR_NONE
    value = None
    try:
        string = _readable(string, kinds)
        if string.count("[") + string.count("{") >= levels:
            error = _diagnosis(string, levels)
        if not error:
            value = _decoder(bool(as_array), bool(kinds & JSON_BIGINT_AS_STRING)).decode(string)
    except UnicodeDecodeError:
        error = JSON_ERROR_UTF8
    except _NameError:
        error = JSON_ERROR_INVALID_PROPERTY_NAME
    except RecursionError:
        error = JSON_ERROR_DEPTH
    except ValueError:
        error = _diagnosis(string, levels)
    if not error and _has_lone_surrogate(string):
        error = JSON_ERROR_UTF16
    _settled(error, kinds)
    return None if error else value


def _readable(string: str, flags: int) -> str:
    data = to_bytes(string)
    if flags & JSON_INVALID_UTF8_IGNORE:
        return data.decode(errors="ignore")
    return data.decode(errors="replace" if flags & JSON_INVALID_UTF8_SUBSTITUTE else "strict")


class _NameError(Exception):
    """A property can't have that name."""


def _decoder(as_array: bool, big_as_text: bool) -> json.JSONDecoder:
    def whole(figures: str) -> Value:
        number = number_in(figures)
        return figures if big_as_text and isinstance(number, float) else number

    def of_pairs(pairs: list[tuple[str, Value]]) -> Value:
        if as_array:
            return listed({key_of(key): value for key, value in pairs})
        if any(key.startswith("\0") for key, _ in pairs):
            raise _NameError
        return SimpleNamespace(**dict(pairs))

    def constant(name: str) -> Value:
        raise ValueError(f"{name} is not JSON")

    return json.JSONDecoder(object_pairs_hook=of_pairs, parse_int=whole, parse_constant=constant)


def _has_lone_surrogate(string: str) -> bool:
    if not re.search(r"\\u[dD][89a-fA-F]", string):
        return False
    plain = re.sub(r"\\[^u]|\\u[dD][89abAB]..\\u[dD][c-fC-F]..", "", string)
    return re.search(r"\\u[dD][89a-fA-F]", plain) is not None


_TOKEN = re.compile(
    r"""[ \t\n\r]*(?:(?P<mark>[][{},:])
    |(?P<text>"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")
    |(?P<scalar>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)
    |(?P<end>\Z)
    |(?P<control>(?:"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)?(?:[\x00-\x1f]|(?<=.)\Z)))""",
    re.VERBOSE,
)


def _diagnosis(string: str, depth: int) -> int:
    """Return which error PHP finds first in a text."""
    expected, open_, at = "value", "", 0
    while True:
        match = _TOKEN.match(string, at)
        if match is None:
            return JSON_ERROR_SYNTAX
        kind, at = match.lastgroup, match.end()
        if kind == "control":
            return JSON_ERROR_CTRL_CHAR
        if kind == "end":
            return JSON_ERROR_SYNTAX if open_ or expected != "more" else JSON_ERROR_NONE
        mark = match["mark"] or kind or ""
        if mark in "[{" and expected in ("value", "element"):
            open_ += mark
            expected = "element" if mark == "[" else "first name"
            if len(open_) >= depth:
                return JSON_ERROR_DEPTH
        elif mark in "]}" and open_ and expected in ("element", "first name", "more"):
            if open_[-1] + mark not in ("[]", "{}"):
                return JSON_ERROR_STATE_MISMATCH
            open_, expected = open_[:-1], "more"
        else:
            expected = _NEXT.get((expected, mark), "") if open_ or mark in _SCALARS else ""
            if expected == "next":
                expected = "value" if open_[-1] == "[" else "name"
            if not expected:
                return JSON_ERROR_SYNTAX


_SCALARS = ("text", "scalar")
#: What is expected, and what comes → what is expected then.
_NEXT = {
    **{(expected, mark): "more" for expected in ("value", "element") for mark in _SCALARS},
    ("first name", "text"): "colon",
    ("name", "text"): "colon",
    ("colon", ":"): "value",
    ("more", ","): "next",
}
