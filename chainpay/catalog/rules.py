"""The rules for the values of a request. `check=` and the gateway follow the same rules.

* A problem is certain if the platform refuses the request for it. `check="error"` and the gateway
  refuse exactly what is certain. `check=` warns of all other problems.
* A format that was only read off an example is never certain. Neither is a field that the documents
  call required and other sources do not.
* JSON has types. Everything else is text, which is read as the type of its field.

An `Inspector` visits the values and collects the problems. Its users decide what a problem does and
how it is worded.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias
from urllib.parse import SplitResult, urlsplit

from ..encoding.text import child_pointer
from .model import ADDED_BY_CLIENT, Condition, Field, Operation
from .requirements import find_unmet, has_value
from .walk import Fields, FieldVisitor, Values, is_of_type

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


class Problem(NamedTuple):
    """What is wrong with a value.

    Attributes:
        kind: Which rule the value breaks.
        pointer: The pointer of the value.
        value: The value.
        field: The field; None if the catalog has no field there.
        limit: What the rule demands: a number, a pattern, the names of fields.
        is_certain: Whether the platform refuses the request for it.
    """

    kind: Kind
    pointer: str
    value: object
    field: Field | None
    limit: object = None
    is_certain: bool = True


class Fault(NamedTuple):
    """What one rule says of one value: see `Problem`."""

    kind: Kind
    limit: object = None
    is_certain: bool = True


Rule: TypeAlias = Callable[[Field, object], Iterable[Fault]]
"""Yields what is wrong with the value of a field."""

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
_CALLBACK_URL = re.compile(CALLBACK_URL)
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


class Inspector(FieldVisitor):
    """Visits the values of a request, and collects the problems.

    Args:
        is_text: Whether all values are sent as texts. Otherwise they have the types of JSON.
        is_v3: Whether the rules of APIv3 hold.

    Attributes:
        problems: The problems, in the order of the catalog's fields.
    """

    strict_json = True

    def __init__(self, *, is_text: bool, is_v3: bool) -> None:
        self.problems: list[Problem] = []
        self._is_text = is_text
        self._is_v3 = is_v3

    def visit_request(
        self, operation: Operation, locations: Collection[str], values: object, pointer: str
    ) -> dict[str, object]:
        """Visit the values of some locations of a request, and check what depends on each other.

        Args:
            operation: The operation.
            locations: The locations, such as ``json``. In APIv2 several are one message.
            values: The values.
            pointer: The pointer of the values.
        """
        if not isinstance(values, Mapping):
            self.visit_mistyped("object", values, pointer)
            return {}
        fields = [field for field in operation.params if field.location in locations]
        members = self.visit_members(fields, values, pointer)
        for unmet in find_unmet(operation, locations, values):
            kind: Kind = "missing" if unmet.condition else "identity"
            value = _value_at(values, unmet.pointer)
            if value not in (None, ""):
                kind = "surplus"
            limit = unmet.condition or operation.identities
            self.report(kind, f"{pointer}{unmet.pointer}", value, unmet.field, limit)
        return members

    def report(
        self,
        kind: Kind,
        pointer: str,
        value: object,
        field: Field | None = None,
        limit: object = None,
        is_certain: bool = True,
    ) -> None:
        """Add a problem: see `Problem`."""
        self.problems.append(Problem(kind, pointer, value, field, limit, is_certain))

    def visit_alternatives(
        self, structures: Sequence[Fields], values: Values, pointer: str
    ) -> dict[str, object]:
        collected, trials = self.problems, []
        for fields in structures:
            self.problems = []
            members = self.visit_structure(fields, values, pointer)
            certain = [problem for problem in self.problems if problem.is_certain]
            trials.append(((len(certain), len(self.problems)), self.problems, members))
        _, problems, members = min(trials, key=lambda trial: trial[0])
        self.problems = collected + problems
        return members

    def visit_structure(self, fields: Fields, values: Values, pointer: str) -> dict[str, object]:
        members = super().visit_structure(fields, values, pointer)
        names = {field.name for field in fields}
        for name, value in values.items():
            if name not in names and not (self._is_text and value is None):
                place = child_pointer(pointer, name)
                self.report("unknown", place, value, None, names, False)
                self._visit_unknown(value, place)
        return members

    def has_member(self, field: Field, values: Values) -> bool:
        is_null = not self._is_text and field.name in values and values[field.name] is None
        return is_null or has_value(field, values)

    def visit_missing(self, field: Field, value: object, pointer: str) -> None:
        self.report("missing", pointer, value, field, None, field.required)

    def visit_mistyped(self, kind: str, value: object, pointer: str) -> object:
        if value is None:
            self.report("null", pointer, value)
        elif kind == "object":
            self.report("no-object", pointer, value)
        elif not self._is_text:  # as text, a list may be spelled in another way
            self.report("no-array", pointer, value)
        return value

    def visit_field(self, field: Field, value: object, pointer: str) -> object:
        if field.is_array and isinstance(value, (list, tuple)):
            if len(value) < field.min_items:
                self.report("few", pointer, value, field, field.min_items)
            if 0 < field.max_items < len(value):
                self.report("many", pointer, value, field, field.max_items)
        return super().visit_field(field, value, pointer)

    def visit_item(self, field: Field, value: object, pointer: str) -> object:
        if value is None:
            self.report("null", pointer, value, field)
            return None
        if field.item == "object":
            return super().visit_item(field, value, pointer)
        if self._is_text:
            value = convert_text(field, value)
        kind = _find_type_fault(field, value)
        if kind:
            self.report(kind, pointer, value, field)
            return value
        return super().visit_item(field, value, pointer)

    def visit_encoded(self, field: Field, value: object, pointer: str) -> object:
        self._report_faults(_find_length(field, value), field, value, pointer)
        return super().visit_encoded(field, value, pointer)

    def visit_content(self, field: Field, content: object, pointer: str) -> object:
        if field.content == "array" and not isinstance(content, list):
            return self.visit_unreadable(field, pointer)
        outer = self._is_text
        self._is_text = not (self._is_v3 and field.encoded == "json")
        members = super().visit_content(field, content, pointer)
        self._is_text = outer
        return members

    def visit_unreadable(self, field: Field, pointer: str) -> object:
        self.report("no-list" if field.content == "array" else "no-json", pointer, None, field)
        return None

    def visit_value(self, field: Field, value: object, pointer: str) -> object:
        self._visit_unknown(value, pointer, field)
        self._report_faults(find_faults(field, value, self._is_v3), field, value, pointer)
        return value

    def _report_faults(
        self, faults: Iterable[Fault], field: Field, value: object, pointer: str
    ) -> None:
        for fault in faults:
            self.report(fault.kind, pointer, value, field, *fault[1:])

    def _visit_unknown(self, value: object, pointer: str, field: Field | None = None) -> None:
        """Check what holds for any value: no null, and only characters that the platform takes."""
        if value is None:
            self.report("null", pointer, value, field)
        elif isinstance(value, str):
            kind = _find_bad_character(value)
            if kind:
                self.report(kind, pointer, value, field)
        elif isinstance(value, (Mapping, list, tuple)):
            items = value.items() if isinstance(value, Mapping) else enumerate(value)
            for name, item in items:
                self._visit_unknown(item, child_pointer(pointer, name))


def _value_at(values: object, pointer: str) -> object:
    for name in pointer.split("/")[1:]:
        if isinstance(values, (list, tuple)):
            values = values[int(name)]
        elif isinstance(values, Mapping):
            values = values.get(name)
    return values


def _find_bad_character(text: str) -> Kind | None:
    if text.isascii():
        return None
    if any("\ud800" <= character <= "\udfff" for character in text):
        return "utf-8"
    return "wide" if max(text) > "\uffff" else None


def _find_type_fault(field: Field, value: object) -> Kind | None:
    """Return what is wrong with the type of a value that is no object."""
    is_yuan = isinstance(value, float) or (
        isinstance(value, str) and _FRACTION.fullmatch(value) is not None
    )
    if field.unit and is_yuan:
        return "fraction"
    if not is_of_type(field, value):
        return "type"
    return "int64" if isinstance(value, int) and not -(2**63) <= value < 2**63 else None


# Rules: each yields what is wrong with a value that has the right type


def _find_enum(field: Field, value: object) -> Iterator[Fault]:
    allowed = field.enum or (field.const,)
    if str(value) not in map(str, allowed):
        yield Fault("enum", allowed)


def _find_length(field: Field, value: object) -> Iterator[Fault]:
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


def _find_range(field: Field, value: object) -> Iterator[Fault]:
    if isinstance(value, (int, float)):
        if field.minimum is not None and value < field.minimum:
            yield Fault("small", field.minimum)
        if field.maximum is not None and value > field.maximum:
            yield Fault("large", field.maximum)


def _find_pattern(field: Field, value: object) -> Iterator[Fault]:
    if not isinstance(value, str):
        return
    if field.charset and set(value) - set(field.charset):
        yield Fault("charset", field.charset)
    elif field.pattern and not re.search(field.pattern.replace("$", r"\Z"), value):
        yield Fault("pattern", field.pattern)


def _find_format(field: Field, value: object) -> Iterator[Fault]:
    form = _FORMATS.get(field.format)
    if not (form and isinstance(value, str)) or form.fullmatch(value):
        return
    # Examples of payscore have digits, and its guide asks for the form with an offset.
    if not (field.is_guess and _FORMATS["rfc3339"].fullmatch(value)):
        yield Fault("format", field.format, not field.is_guess)


def _find_no_offset(field: Field, value: object) -> Iterator[Fault]:
    is_stated = field.format == "rfc3339" and not field.is_guess
    if isinstance(value, str) and not is_stated and _NO_OFFSET.fullmatch(value):
        yield Fault("offset")


def _find_bad_url(field: Field, value: object) -> Iterator[Fault]:
    """Yield what is wrong with an address.

    The platform calls back over http as well, though documents of newer products demand https.
    """
    if not isinstance(value, str):
        return
    if field.name.endswith("notify_url"):
        url = _split_url(value)
        if "?" in value or "#" in value:
            yield Fault("query")
        elif not (url and _CALLBACK_URL.match(value)):
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


_RULES: tuple[Rule, ...] = (
    _find_length,
    _find_range,
    _find_pattern,
    _find_format,
    _find_bad_url,
)
_RULES_V3: tuple[Rule, ...] = (*_RULES, _find_no_offset)


def find_faults(field: Field, value: object, is_v3: bool = True) -> Iterator[Fault]:
    """Yield what is wrong with a value that has the type of its field.

    Where the documents list the values, no other rule holds: some listed values are longer than the
    documented length. What the client adds, such as a sign, is not looked at.
    """
    if field.name in ADDED_BY_CLIENT:
        return
    if field.enum or field.const is not None:
        yield from _find_enum(field, value)
        return
    for rule in _RULES_V3 if is_v3 else _RULES:
        yield from rule(field, value)


_CONDITIONS = {
    "any_of": "one of {names} is required",
    "one_of": "exactly one of {names} is required",
    "with": "required with {names}",
    "encrypted": "required with an encrypted field",
    "": "required under a condition",
}


def describe_condition(condition: Condition) -> str:
    """Return in words when a field is required."""
    names = ", ".join(pointer.rpartition("/")[2] for pointer in condition.fields)
    if condition.minimum is not None:
        return f"required if {names} is {condition.minimum} or more"
    if condition.kind == "if":
        return f"required if {names} is {' or '.join(condition.values)}"
    return _CONDITIONS[condition.kind].format(names=names)


def shorten_charset(charset: str) -> str:
    """Return the characters of a set, with digits and letters as ranges."""
    return charset.replace(string.digits + string.ascii_letters, "0-9a-zA-Z")
