"""Compares a call with the catalog before it is sent, if the client or the call has ``check=``.

* A finding has a JSON pointer whose first part is the option: ``/json/amount/total``,
  ``/query/…``, ``/xml/…``, ``/headers/…``, ``/body``, ``/base_uri``. ``/path/…`` is a variable of
  the path, ``/meta/…`` a field of an upload's meta. The empty pointer is the call itself.
* A finding never holds a value of the call: a value may be secret.
* An error contradicts the catalog. A warning may only mean that the catalog is old: an unknown
  field or path, a deprecated operation, a text that is too long.
* JSON of APIv3 has types. All other values are text: ``1`` and ``"1"`` are the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Literal
from urllib.parse import urlsplit

from ..catalog import Field, Operation
from ..catalog.index import variable_values
from ..catalog.model import ADDED_BY_CLIENT
from ..catalog.walk import Fields, FieldVisitor, Rule, Values, is_of_type, parse_query
from ..encoding.sensitive import Sensitive
from ..encoding.text import child_pointer, parse_json
from ..errors import CheckError, CheckWarning, Finding, UsageError, warn
from .base_uri import is_platform_url, parse_base_uri
from .call import Call
from .encrypt import is_encrypted
from .fields import MCHID_NAMES
from .operation import operation_of

_NULL = "is null: leave the field out"
#: Fields that every message of APIv2 may have.
_COMMON = frozenset({"sign", "nonce_str", "sign_type", *MCHID_NAMES})
_TYPES = {"string": "a text", "integer": "an integer", "number": "a number", "boolean": "a boolean"}
_PYTHON_TYPES = {
    "str": "a text",
    "int": "an integer",
    "bool": "a boolean",
    "dict": "an object",
    "list": "a list",
}
_TEXTS = {
    "string": re.compile(".*", re.DOTALL),
    "integer": re.compile(r"-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?"),
    "boolean": re.compile("true|false|0|1", re.IGNORECASE),
}
_FRACTION = re.compile(r"[0-9]+\.[0-9]+")
_NO_OFFSET = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_MAX_ENUM = 12  # values of an enumeration that a finding names
_NAME = re.compile(r"[A-Za-z_][\w.$-]{0,63}", re.ASCII)


def check(mode: str, call: Call, path: str, options: Values) -> None:
    """Compare a call with the catalog.

    Args:
        mode: ``warn`` or ``error``.
        call: The request that would be sent.
        path: The path as the caller wrote it.
        options: The options of the call.

    Raises:
        CheckError: There is an error among the findings, and the mode is ``error``.

    Warns:
        CheckWarning: There are findings, and no `CheckError` is raised. One warning at the caller's
            line holds all findings.
    """
    findings: list[Finding] = []
    name = f"{call.method} {path}"
    try:
        operation = operation_of(call.method, call.path, path)
    except UsageError as unknown:
        findings.append(Finding("/path", str(unknown), "warning"))
    else:
        name = f"{operation.method} {operation.path}"
        findings += compare(operation, call, options)
    if not findings:
        return
    lines = "".join(f"\n  {finding}" for finding in findings)
    if mode == "error" and any(finding.severity == "error" for finding in findings):
        message = f"{name} does not fit the catalog; nothing was sent:{lines}"
        raise CheckError(message, tuple(findings))
    warn(f"{name} may not fit the catalog:{lines}", CheckWarning)


def compare(operation: Operation, call: Call, options: Values) -> list[Finding]:
    """Return where a call does not fit its operation.

    Args:
        operation: The operation.
        call: The request that is or was sent.
        options: The options of the call.
    """
    findings: list[Finding] = []
    _check_call(operation, call, findings)
    _check_options(operation, call, options, findings)
    return findings


def _check_call(operation: Operation, call: Call, findings: list[Finding]) -> None:
    if operation.is_old:
        findings.append(Finding("", "the operation is deprecated, or discarded", "warning"))
    address = urlsplit(call.url)
    if operation.host and is_platform_url(f"{address.scheme}://{address.netloc}"):
        right = parse_base_uri(operation.host)
        # Several hosts answer an operation that has a prefix.
        actual = address.path if right.prefix else call.url
        if not actual.startswith(f"{right.prefix or right.origin}/"):
            findings.append(
                Finding("/base_uri", f"the operation is at {operation.host}, not there")
            )
    if call.media is None and operation.fields_in("multipart"):
        findings.append(Finding("/body", "is missing: a file to upload, as a chainpay.Media"))


def _check_options(
    operation: Operation, call: Call, options: Values, findings: list[Finding]
) -> None:
    is_v3 = call.v2 is None
    texts = _Checker(findings, typed=False, v3=is_v3)
    texts.visit_object(
        operation.fields_in("path"), variable_values(operation.path, call.path), "/path"
    )
    headers = {name.lower(): value for name, value in call.headers}
    fields = operation.fields_in("headers")
    values = {field.name: headers.get(field.name.lower()) for field in fields}
    texts.visit_object(fields, _merge_added(fields, values), "/headers")
    if call.v2 is not None:
        fields = operation.option_fields("xml")
        pointer = "/query" if "query" in options else "/xml"
        texts.visit_object(fields, _merge_added(fields, call.v2.values), pointer)
        return
    query = options.get("query", {})
    query = parse_query(query) if isinstance(query, str) else query
    texts.visit_object(operation.fields_in("query"), query, "/query")
    typed = _Checker(findings, typed=True, v3=True)
    if call.media is not None and operation.fields_in("multipart"):
        meta = call.media.for_operation(call.path).outline()
        typed.check_json(operation.option_fields("meta"), meta, "/meta")
    fields = operation.fields_in("json")
    if "json" in options or (fields and not call.body):
        typed.visit_object(fields, options.get("json", {}), "/json")
    elif fields:
        typed.check_json(fields, call.body.decode(errors="replace"), "/body")


def _merge_added(fields: Fields, values: Values) -> dict[str, object]:
    """Return values with those that the client adds on sending, as far as the catalog has them."""
    names = {field.name for field in fields}
    added = dict.fromkeys(names & ADDED_BY_CLIENT, "")
    return added | {
        name: value
        for name, value in values.items()
        if value is not None and (name in names or name not in _COMMON)
    }


class _Checker(FieldVisitor):
    """Adds a finding for everything that is wrong with a value.

    Args:
        findings: Takes the findings.
        typed: Whether values have the types of JSON. Otherwise all of them are text.
        v3: Whether the rules of APIv3 hold.
    """

    def __init__(self, findings: list[Finding], *, typed: bool, v3: bool) -> None:
        self._findings = findings
        self._typed = typed
        self._v3 = v3

    def report(
        self, pointer: str, message: str, severity: Literal["error", "warning"] = "error"
    ) -> None:
        self._findings.append(Finding(pointer, message, severity))

    def check_json(self, fields: Fields, value: object, pointer: str) -> None:
        """Check an object, or a text that holds one as JSON."""
        if isinstance(value, str):
            try:
                value = parse_json(value)
            except ValueError:
                self.report(pointer, "holds no JSON")
                return
        self.visit_object(fields, value, pointer)

    def visit_alternatives(
        self, structures: Sequence[Fields], values: Values, pointer: str
    ) -> dict[str, object]:
        trials: list[list[Finding]] = []
        for fields in structures:
            checker = _Checker([], typed=self._typed, v3=self._v3)
            checker.visit_structure(fields, values, pointer)
            trials.append(checker._findings)
        trials.sort(key=len)
        self._findings += trials[0]
        return {}

    def visit_structure(self, fields: Fields, values: Values, pointer: str) -> dict[str, object]:
        values = {
            _printable_name(name): value
            for name, value in values.items()
            if self._typed or value is not None
        }
        members = super().visit_structure(fields, values, pointer)
        names = dict.fromkeys(field.name for field in fields)
        for name, value in values.items():
            if name not in names:
                place = child_pointer(pointer, name)
                near = get_close_matches(name, names, n=1)
                hint = f"; the nearest is {near[0]}" if near else ""
                self.report(place, f"is unknown to the catalog{hint}", "warning")
                self._check_unknown(value, place)
        return members

    def visit_missing(self, fields: Fields, value: object, pointer: str) -> None:
        first = fields[0]
        more = f" ({first.label})" if first.label else ""
        if first.either:
            more = f"; one of {', '.join(field.name for field in fields)} will do"
        self.report(pointer, f"is missing{more}")

    def visit_mistyped(self, kind: str, value: object, pointer: str) -> None:
        if kind == "object":
            self.report(pointer, f"takes an object, not {_describe_type(value)}")
        elif self._typed:  # as text, a list may be spelled in another way
            words = f"takes a list, not {_describe_type(value)}"
            self.report(pointer, _NULL if value is None else words)

    def visit_item(self, field: Field, value: object, pointer: str) -> None:
        if value is None:
            self.report(pointer, _NULL)
        elif field.item == "object":
            super().visit_item(field, value, pointer)
        elif isinstance(value, Sensitive):
            self._check_sensitive(field, pointer)
        elif _is_fraction(field, value):
            self.report(pointer, "is a fraction; amounts are whole fen (分)")
        elif not self._has_type(field, value):
            self.report(pointer, f"takes {_TYPES[field.item]}, not {_describe_type(value)}")
        else:
            super().visit_item(field, value, pointer)

    def visit_content(self, field: Field, content: object, pointer: str) -> None:
        if field.content == "array" and not isinstance(content, list):
            self.visit_unreadable(field, pointer)
            return
        typed = self._v3 if field.encoded == "json" else self._typed
        inner = _Checker(self._findings, typed=typed, v3=self._v3)
        super(_Checker, inner).visit_content(field, content, pointer)

    def visit_unreadable(self, field: Field, pointer: str) -> None:
        self.report(pointer, f"holds no {'list in ' if field.content == 'array' else ''}JSON")

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> None:
        if not is_encrypted(value):
            self.report(pointer, "is plaintext, and must be ciphertext: see encrypt=, Sensitive")

    def visit_value(self, field: Field, value: object, pointer: str) -> None:
        self._check_enum(field, value, pointer)
        self._check_unknown(value, pointer)
        if problem := _find_long_text(field, value):
            self.report(pointer, problem, "warning")
        for rule in _RULES_V3 if self._v3 else _RULES:
            if problem := rule(field, value):
                self.report(pointer, problem)

    def _has_type(self, field: Field, value: object) -> bool:
        if self._typed:
            return is_of_type(field, value)
        pattern = _TEXTS[field.item]
        return isinstance(value, (str, int, float)) and bool(pattern.fullmatch(str(value)))

    def _check_sensitive(self, field: Field, pointer: str) -> None:
        if field.item != "string":
            self.report(pointer, f"takes {_TYPES[field.item]}, not a text")
        elif field.key == "bank":
            self.report(pointer, "must be encrypted: encrypt=<the key of v2/risk/getpublickey>")
        elif not field.encrypted:
            text = "is a Sensitive, and the catalog has a plaintext field here"
            self.report(pointer, text, "warning")

    def _check_enum(self, field: Field, value: object, pointer: str) -> None:
        allowed = field.enum or ((field.const,) if field.const is not None else ())
        is_allowed = value in allowed if self._typed else str(value) in map(str, allowed)
        if allowed and not is_allowed:
            more = ", …" if len(allowed) > _MAX_ENUM else ""
            self.report(pointer, f"takes {', '.join(map(str, allowed[:_MAX_ENUM]))}{more}")

    def _check_unknown(self, value: object, pointer: str) -> None:
        """Check what holds for any value: no null, no characters of 4 bytes."""
        if value is None:
            self.report(pointer, _NULL)
        elif isinstance(value, str):
            if any(character > "\uffff" for character in value):
                self.report(pointer, "has a character of 4 bytes in UTF-8, such as an emoji")
        elif isinstance(value, (Mapping, list, tuple)):
            items = value.items() if isinstance(value, Mapping) else enumerate(value)
            for name, item in items:
                self._check_unknown(item, child_pointer(pointer, name))


def _find_long_text(field: Field, value: object) -> str | None:
    length, limit = len(str(value)), field.max_length
    return f"has {length} characters, more than {limit}" if 0 < limit < length else None


def _find_query(field: Field, value: object) -> str | None:
    has_query = field.name.endswith("notify_url") and not {"?", "#"}.isdisjoint(str(value))
    return "has a query or a fragment, which is not called back" if has_query else None


def _find_no_offset(field: Field, value: object) -> str | None:
    is_wrong = field.item == "string" and _NO_OFFSET.fullmatch(str(value))
    return "is a time without an offset, such as +08:00" if is_wrong else None


_RULES: tuple[Rule, ...] = (_find_query,)
_RULES_V3: tuple[Rule, ...] = (*_RULES, _find_no_offset)


def _is_fraction(field: Field, value: object) -> bool:
    """Return whether a value is an amount in yuan, or an amount as a float."""
    return bool(field.unit) and (
        isinstance(value, float)
        or (isinstance(value, str) and _FRACTION.fullmatch(value) is not None)
    )


def _printable_name(name: object) -> str:
    """Return the name of a member, or … if it is no name: it may be a value in the wrong place."""
    return name if isinstance(name, str) and _NAME.fullmatch(name) else "…"


def _describe_type(value: object) -> str:
    name = type(value).__name__
    return _PYTHON_TYPES.get(name, f"a {name}")
