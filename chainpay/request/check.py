"""Compares a call with the catalog before it is sent, if the client or the call has ``check=``.

* A finding has a JSON pointer whose first part is the option: ``/json/amount/total``,
  ``/query/…``, ``/xml/…``, ``/headers/…``, ``/body``, ``/base_uri``. ``/path/…`` is a variable of
  the path, ``/meta/…`` a field of an upload's meta. The empty pointer is the call itself.
* A finding never holds a value of the call: a value may be secret.
* An error contradicts the catalog: the platform refuses the request. A warning may only mean that
  the catalog is old, or that its sources differ: an unknown field or path, a deprecated operation.
* JSON of APIv3 has types. All other values are text: ``1`` and ``"1"`` are the same.

`catalog.rules` has the rules, which the gateway follows as well. Here they are put in words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Literal
from urllib.parse import urlsplit

from ..catalog import Field, Operation
from ..catalog.index import variable_values
from ..catalog.model import ADDED_BY_CLIENT, MESSAGE, ROLES, Condition, Identity
from ..catalog.rules.faults import Kind, shorten_charset
from ..catalog.rules.inspector import Inspector, Problem
from ..catalog.rules.requirements import describe_condition
from ..catalog.walk import Fields, Values, parse_query
from ..encoding.sensitive import Sensitive, is_encrypted
from ..encoding.text import nearest_word, parse_json
from ..errors import CheckError, CheckWarning, Finding, UsageError, shorten, warn
from .base_uri import is_platform_url, parse_base_uri
from .call import Call
from .fields import MCHID_NAMES
from .operation import operation_of
from .places import suggest_place

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
#: Stands for what the client adds, such as a sign; twice for a digest.
_PLACEHOLDER = "0" * 32
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
    name = f"{call.method} {shorten(path)}"
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


class RuleFinding(Finding):
    """A finding that tells which rule is broken, for code that reads it.

    Attributes:
        kind: The kind of the problem; empty if it is none of a value.
        field: The field; None if the catalog has no field there.
    """

    kind: Kind | Literal[""] = ""
    field: Field | None = None


def compare(operation: Operation, call: Call, options: Values) -> list[RuleFinding]:
    """Return where a call does not fit its operation.

    Args:
        operation: The operation.
        call: The request that is or was sent.
        options: The options of the call.
    """
    findings: list[RuleFinding] = []
    _check_call(operation, call, findings)
    _check_options(operation, call, options, findings)
    return findings


def compare_body(operation: Operation, body: Values) -> list[RuleFinding]:
    """Return where the JSON of a call that is not encrypted yet does not fit its operation.

    Args:
        operation: The operation.
        body: The values of ``json=``. What is to be encrypted is plaintext.
    """
    checker = _Checker(is_text=False, is_v3=True)
    checker.visit_request(operation, ("json",), body, "/json")
    findings = checker.findings(operation)
    return [finding for finding in findings if finding.kind != "plaintext"]


def _check_call(operation: Operation, call: Call, findings: list[RuleFinding]) -> None:
    if operation.is_old:
        findings.append(RuleFinding("", "the operation is deprecated, or discarded", "warning"))
    address = urlsplit(call.url)
    if operation.host and is_platform_url(f"{address.scheme}://{address.netloc}"):
        right = parse_base_uri(operation.host)
        # Several hosts answer an operation that has a prefix.
        actual = address.path if right.prefix else call.url
        if not actual.startswith(f"{right.prefix or right.origin}/"):
            findings.append(
                RuleFinding("/base_uri", f"the operation is at {operation.host}, not there")
            )
    if call.v2 is not None and "security" in operation.options and not call.v2.security:
        words = "is missing: pass security=True, and the merchant's certificate: Client(merchant=…)"
        findings.append(RuleFinding("/security", words))


def _check_options(
    operation: Operation, call: Call, options: Values, findings: list[RuleFinding]
) -> None:
    texts = _Checker(is_text=True, is_v3=call.v2 is None)
    variables = variable_values(operation.path, call.path)
    texts.visit_request(operation, ("path",), variables, "/path")
    headers = {name.lower(): value for name, value in call.headers}
    fields = operation.fields_in("headers")
    values: Values = {field.name: headers.get(field.name.lower()) for field in fields}
    texts.visit_request(operation, ("headers",), _add_own(fields, values), "/headers")
    query = options.get("query", {})
    query = parse_query(query) if isinstance(query, str) else query
    assert isinstance(query, Mapping)
    if call.v2 is not None:
        message = [field for field in operation.params if field.location in MESSAGE]
        values = _add_own(message, {**query, **call.v2.values})
        pointer = "/xml" if "xml" in options else "/query"
        texts.visit_request(operation, MESSAGE, values, pointer)
        findings += texts.findings(operation)
        return
    texts.visit_request(operation, ("query",), query, "/query")
    typed = _Checker(is_text=False, is_v3=True)
    if call.media is not None and operation.fields_in("multipart"):
        meta = call.media.for_operation(call.path).outline(_PLACEHOLDER * 2)
        typed.visit_json(
            meta, "/meta", partial(typed.visit_object, operation.option_fields("meta"))
        )
    if "json" in options or not call.body:
        typed.visit_request(operation, ("json",), options.get("json", {}), "/json")
    elif operation.fields_in("json"):
        body = call.body.decode(errors="replace")
        typed.visit_json(body, "/body", partial(typed.visit_request, operation, ("json",)))
    findings += texts.findings(operation) + typed.findings(operation)


def _add_own(fields: Fields, values: Values) -> dict[str, object]:
    """Return values with those that the client adds on sending, as far as the catalog has them."""
    names = {field.name for field in fields}
    added: dict[str, object] = dict.fromkeys(names & ADDED_BY_CLIENT, _PLACEHOLDER)
    files = [field for field in fields if field.location == "multipart" and field.type == "object"]
    added |= {field.name: {} for field in files}
    return added | {
        name: value
        for name, value in values.items()
        if value is not None and (name in names or name not in _COMMON)
    }


class _Checker(Inspector):
    """Collects the problems of a call, in which encrypted fields may still be `Sensitive`."""

    def visit_json(
        self, content: object, pointer: str, visit: Callable[[object, str], object]
    ) -> None:
        """Visit an object, or the object that a text holds as JSON."""
        try:
            value = parse_json(content) if isinstance(content, str) else content
        except ValueError:
            self.report("no-json", pointer, None)
        else:
            visit(value, pointer)

    def visit_structure(self, fields: Fields, values: Values, pointer: str) -> dict[str, object]:
        values = {_printable_name(name): value for name, value in values.items()}
        return super().visit_structure(fields, values, pointer)

    def visit_item(self, field: Field, value: object, pointer: str) -> object:
        if not isinstance(value, Sensitive):
            return super().visit_item(field, value, pointer)
        if field.item != "string":
            self.report("type", pointer, value, field)
        elif field.key == "bank":
            self.report("bank", pointer, value, field)
        elif not field.encrypted:
            self.report("sensitive", pointer, value, field, None, False)
        return value

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> object:
        if not is_encrypted(value):
            self.report("plaintext", pointer, value, field)
        return value

    def findings(self, operation: Operation) -> list[RuleFinding]:
        """Return the problems of a call of an operation in words."""
        return [_put_in_words(problem, operation) for problem in self.problems]


def _put_in_words(problem: Problem, operation: Operation) -> RuleFinding:
    if problem.kind == "unknown":
        words = _word_unknown(problem, operation)
    else:
        words = _WORDS[problem.kind](problem)
    severity: Literal["error", "warning"] = "error" if problem.is_certain else "warning"
    finding = RuleFinding(problem.pointer, words, severity)
    finding.kind, finding.field = problem.kind, problem.field
    return finding


def _printable_name(name: object) -> str:
    """Return the name of a member, or … if it is no name: it may be a value in the wrong place."""
    return name if isinstance(name, str) and _NAME.fullmatch(name) else "…"


# The words


def _word_missing(problem: Problem) -> str:
    field = problem.field
    label = f" ({field.label})" if field and field.label else ""
    if isinstance(problem.limit, Condition):
        return f"is missing{label}: {describe_condition(problem.limit).en}"
    if not problem.is_certain:
        return f"is missing{label}: required in the official documents; optional in other sources"
    return f"is missing{label}"


def _word_identity(problem: Problem) -> str:
    identities: Sequence[Identity] = problem.limit  # type: ignore[assignment]
    sets = [
        f"{ROLES[identity.role]} ({identity.role}) must send "
        + ", ".join(pointer.partition("/")[2].partition("/")[2] for pointer in identity.fields)
        for identity in identities
    ]
    lacks = {1: "does not have all of them", 2: "has neither set in full"}
    verdict = lacks.get(len(sets), "has none of these sets in full")
    return f"is missing. {'. '.join(sets)}. This call {verdict}"


def _word_type(problem: Problem) -> str:
    expected = _TYPES[problem.field.item] if problem.field else "an object"
    if isinstance(problem.value, Sensitive):
        return f"must be {expected}, not a text"
    form = problem.field and _FORMATS.get(problem.field.format)
    detail = f": {form}" if form else ""
    return f"must be {expected}, not {_describe_type(problem.value)}{detail}"


def _word_enum(problem: Problem) -> str:
    allowed: Sequence[object] = problem.limit  # type: ignore[assignment]
    more = ", …" if len(allowed) > _MAX_ENUM else ""
    one_of = "one of " if len(allowed) > 1 else ""
    return f"must be {one_of}{', '.join(map(str, allowed[:_MAX_ENUM]))}{more}"


def _word_length(problem: Problem) -> str:
    comparison = "fewer than" if problem.kind in ("short", "few") else "more than"
    unit = "characters" if isinstance(problem.value, str) else "items"
    length = len(problem.value)  # type: ignore[arg-type]
    unit = unit.removesuffix("s") if length == 1 else unit
    return f"has {length} {unit}, {comparison} {problem.limit}"


def _word_unknown(problem: Problem, operation: Operation) -> str:
    if place := suggest_place(operation, problem.pointer):
        return f"is unknown to the catalog; {place}"
    names: Collection[str] = problem.limit  # type: ignore[assignment]
    near = nearest_word(problem.pointer.rpartition("/")[2], names)
    return f"is unknown to the catalog{f'; the nearest is {near}' if near else ''}"


def _describe_type(value: object) -> str:
    name = type(value).__name__
    return _PYTHON_TYPES.get(name, f"a {name}")


_FORMATS = {
    "rfc3339": "a time with an offset, such as 2026-11-25T13:29:35+08:00",
    "yyyy-MM-dd": "a date such as 2026-11-25",
    "yyyyMMdd": "a date such as 20261125",
    "yyyyMMddHHmmss": "a time such as 20261125132935",
}
_WORDS: dict[Kind, Callable[[Problem], str]] = {
    "missing": _word_missing,
    "identity": _word_identity,
    "surplus": lambda problem: f"is one too many: {describe_condition(problem.limit).en}",  # type: ignore[arg-type]
    "null": lambda _: "is null: leave the field out",
    "type": _word_type,
    "no-object": lambda problem: f"must be an object, not {_describe_type(problem.value)}",
    "no-array": lambda problem: f"must be a list, not {_describe_type(problem.value)}",
    "no-json": lambda _: "holds no JSON",
    "no-list": lambda _: "holds no list in JSON",
    "fraction": lambda _: (
        "is a fraction; an amount is a whole number in the smallest unit (CNY: 分)"
    ),
    "int64": lambda _: "is larger than 64 bits can hold",
    "utf-8": lambda _: "has half of a character (a lone surrogate), which UTF-8 cannot hold",
    "wide": lambda _: "has a character of 4 bytes in UTF-8, such as an emoji",
    "enum": _word_enum,
    "short": _word_length,
    "long": _word_length,
    "few": _word_length,
    "many": _word_length,
    "bytes": lambda problem: f"has more than {problem.limit} bytes in UTF-8",
    "small": lambda problem: f"is less than {problem.limit}",
    "large": lambda problem: f"is more than {problem.limit}",
    "pattern": lambda problem: f"does not match {problem.limit}",
    "charset": lambda problem: f"has another character than {shorten_charset(str(problem.limit))}",
    "format": lambda problem: f"is not {_FORMATS[str(problem.limit)]}",
    "offset": lambda _: "is a time without an offset, such as +08:00",
    "url": lambda _: "is no address that starts with https:// or http://",
    "query": lambda _: "must not have a query (?…) or a fragment (#…)",
    "http": lambda _: "starts with http://; newer products are called back at https:// only",
    "local": lambda _: "is an address that the real platform cannot reach",
    "plaintext": lambda _: (
        "is plaintext and must be encrypted (敏感信息加密): write chainpay.Sensitive(…), or pass"
        " encrypt=True"
    ),
    "bank": lambda _: "must be encrypted: encrypt=<the key of v2/risk/getpublickey>",
    "sensitive": lambda _: "is a Sensitive, and the catalog has a plaintext field here",
}
