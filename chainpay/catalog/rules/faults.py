"""The rules for one value: its type, its characters, its length, its form.

A fault is certain if the platform refuses a request for it. A format that was only read off an
example is never certain.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, NamedTuple, TypeAlias
from urllib.parse import SplitResult, urlsplit

from ..model import ADDED_BY_CLIENT, Field
from ..walk import is_of_type

Kind: TypeAlias = Literal[
    "missing",  # a required field; `limit` is the condition under which it is required
    "identity",  # no role's identity is complete
    "surplus",  # a field beside another one, of which exactly one may be there
    "null",
    "type",
    "no-object",
    "no-array",
    "no-json",
    "no-list",  # the text of a list
    "fraction",
    "int64",
    "utf-8",
    "wide",  # a character of four bytes in UTF-8
    "enum",
    "short",
    "long",
    "bytes",
    "few",
    "many",
    "small",
    "large",
    "pattern",
    "charset",
    "format",
    "offset",  # a time without an offset
    "url",
    "query",  # a notify_url with a query or a fragment
    "http",
    "local",  # a notify_url that the platform can't reach
    "unknown",
    "plaintext",  # where a ciphertext belongs
    "bank",  # a Sensitive that only the key of v2/risk/getpublickey may encrypt
    "sensitive",  # a Sensitive where the catalog has a plaintext field
]


class Fault(NamedTuple):
    """What one rule says of one value: a kind, what the rule demands, whether it is certain."""

    kind: Kind
    limit: object = None
    is_certain: bool = True


Rule: TypeAlias = Callable[[Field, str], Iterable[Fault]]
"""Yields what is wrong with the text of a field."""

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_DECIMAL = re.compile(r"-?[0-9]{1,18}\.[0-9]{1,18}")
_FRACTION = re.compile(r"[0-9]+\.[0-9]+")
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_NO_OFFSET = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_MONTH, _DAY = "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
_HOUR, _MINUTE, _SECOND = "([01][0-9]|2[0-3])", "[0-5][0-9]", "([0-5][0-9]|60)"
_DATE = f"[0-9]{{4}}-{_MONTH}-{_DAY}"
_OFFSET = f"(Z|[+-]{_HOUR}:{_MINUTE})"
_FORMATS = {
    "rfc3339": re.compile(rf"{_DATE}T{_HOUR}:{_MINUTE}:{_SECOND}(\.[0-9]+)?{_OFFSET}"),
    "yyyy-MM-dd": re.compile(_DATE),
    "yyyyMMdd": re.compile(f"[0-9]{{4}}{_MONTH}{_DAY}"),
    "yyyyMMddHHmmss": re.compile(f"[0-9]{{4}}{_MONTH}{_DAY}{_HOUR}{_MINUTE}{_SECOND}"),
}
#: The form of an address to call back.
#: Source: the platform's own refusal, "字符串必须匹配正则表达式", as merchants report it.
CALLBACK_URL = r"^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$"
#: The same for a full match, in time that grows with the length alone.
_CALLBACK_URL = re.compile(r"https?://([^\s/?#\[\]@]+@)?[^\s/?#\[\]@:][^\s?#\[\]]*")
_LOCAL = re.compile(r"localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|0\.0\.0\.0")


def convert_text(field: Field, value: object) -> object:
    """Return a value that is sent as text in the type of its field.

    A text that is not of that type stays a text.
    """
    if isinstance(value, (bool, int, float)):
        value = str(value).lower()
    if not isinstance(value, str):
        return value
    kind = field.item
    if kind == "boolean":
        return _BOOLEANS.get(value.lower(), value)
    if kind in ("integer", "number") and _INTEGER.fullmatch(value):
        return int(value)
    if kind == "number" and _DECIMAL.fullmatch(value):
        return float(value)
    return value


def find_bad_character(text: str) -> Kind | None:
    """Return what is wrong with the characters of any text."""
    if text.isascii():
        return None
    if any("\ud800" <= character <= "\udfff" for character in text):
        return "utf-8"
    return "wide" if max(text) > "\uffff" else None


def find_type_fault(field: Field, value: object) -> Kind | None:
    """Return what is wrong with the type of a value that is no object."""
    if is_of_type(field, value):
        if isinstance(value, float) and field.unit:
            return "fraction"
        return "int64" if isinstance(value, int) and not -(2**63) <= value < 2**63 else None
    is_yuan = isinstance(value, float) or (isinstance(value, str) and _FRACTION.fullmatch(value))
    return "fraction" if is_yuan and field.unit else "type"


# Rules: each yields what is wrong with a value that has the right type


def _find_enum(field: Field, value: object) -> Iterator[Fault]:
    allowed = field.enum or (field.const,)
    if str(value) not in map(str, allowed):
        yield Fault("enum", allowed)


def find_length(field: Field, value: object) -> Iterator[Fault]:
    """Yield what is wrong with the length of a text."""
    # The documented length of an encrypted field is that of the plaintext on some pages, and that
    # of the ciphertext on others.
    if not isinstance(value, str) or field.encrypted:
        return
    if len(value) < field.min_length:
        yield Fault("short", field.min_length)
    if 0 < field.max_length < len(value):
        yield Fault("long", field.max_length)
    elif 0 < field.max_bytes < len(value.encode(errors="replace")):
        yield Fault("bytes", field.max_bytes)


def _find_range(field: Field, value: Any) -> Iterator[Fault]:
    if field.minimum is not None and value < field.minimum:
        yield Fault("small", field.minimum)
    if field.maximum is not None and value > field.maximum:
        yield Fault("large", field.maximum)


def _find_pattern(field: Field, value: str) -> Iterator[Fault]:
    if field.charset and set(value) - set(field.charset):
        yield Fault("charset", field.charset)
    elif field.pattern and not re.fullmatch(field.pattern, value):
        yield Fault("pattern", field.pattern)


def _find_format(field: Field, value: str) -> Iterator[Fault]:
    form = None if field.is_guess and field.pattern else _FORMATS.get(field.format)
    if form is None or form.fullmatch(value):
        return
    # Examples of payscore have digits, and its guide asks for the form with an offset.
    if not (field.is_guess and _FORMATS["rfc3339"].fullmatch(value)):
        yield Fault("format", field.format, not field.is_guess)


def _find_no_offset(field: Field, value: str) -> Iterator[Fault]:
    is_stated = field.format == "rfc3339" and not field.is_guess
    if not is_stated and _NO_OFFSET.fullmatch(value):
        yield Fault("offset")


def _find_bad_url(field: Field, value: str) -> Iterator[Fault]:
    """Yield what is wrong with an address.

    The platform calls back over http as well, though documents of newer products demand https.
    """
    if field.name.endswith("notify_url"):
        url = _split_url(value)
        if "?" in value or "#" in value:
            yield Fault("query")
        elif not (url and _CALLBACK_URL.fullmatch(value)):
            yield Fault("url", CALLBACK_URL)
        elif _LOCAL.match(url.netloc):
            yield Fault("local", None, False)
        elif url.scheme != "https":
            yield Fault("http", None, False)
    elif field.format.startswith("url"):
        url = _split_url(value)
        if not (url and url.scheme and url.netloc):
            yield Fault("url", "", not field.is_guess)
        elif field.format == "url-https" and url.scheme != "https":
            yield Fault("http", None, False)


def _split_url(text: str) -> SplitResult | None:
    try:
        return urlsplit(text)
    except ValueError:  # such as an unclosed bracket
        return None


_RULES: tuple[Rule, ...] = (_find_pattern, _find_format, _find_bad_url)
_RULES_V3: tuple[Rule, ...] = (*_RULES, _find_no_offset)


def find_faults(field: Field, value: object, is_v3: bool = True) -> Iterator[Fault]:
    """Yield what is wrong with a value that has the type of its field.

    * What the client adds, such as a sign, is not looked at.
    * Where the documents list the values, no other rule holds: some are longer than documented.
    * A text whose length is wrong is looked at no further: its form is wrong for that alone.
    """
    if field.name in ADDED_BY_CLIENT:
        return
    if field.enum or field.const is not None:
        yield from _find_enum(field, value)
        return
    if not isinstance(value, str):
        yield from _find_range(field, value)
        return
    lengths = list(find_length(field, value))
    yield from lengths
    for rule in () if lengths else _RULES_V3 if is_v3 else _RULES:
        yield from rule(field, value)


def shorten_charset(charset: str) -> str:
    """Return the characters of a set, with digits and letters as ranges."""
    return charset.replace(string.digits + string.ascii_letters, "0-9a-zA-Z")
