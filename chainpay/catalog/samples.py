"""Sample values of fields, made by type and name: for a call to paste, and for emulated answers.

The same field has the same value wherever it stands. So calls that are pasted one after the other
are about the same order. All numbers and names are made up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias
from urllib.parse import urlencode

from .model import ADDED_BY_CLIENT, Field, Operation
from .rules.faults import find_faults
from .rules.requirements import Unmet, find_unmet
from .walk import Fields, FieldVisitor, Values, is_of_type

MCHID = "1900000001"
"""The merchant's number of every sample, and of the emulated platform."""

APPID = "wxd678efh567hg6787"
"""The appid of every sample."""

Encrypt: TypeAlias = Callable[[str], object]
"""Returns the value of an encrypted field, from its plaintext."""

_INTEGERS = {"transaction_minimum": 2}  # a coupon's minimum is above its worth
_SCALARS: dict[str, bool | int] = {"boolean": True, "integer": 1, "number": 1}
_DIGITS = "20261125001"
#: These numbers differ, so that a mix-up of two of them shows.
_NUMBERS = {
    "transaction_id": "4200000020261125001",
    "out_refund_no": "20261125002",
    "refund_id": "5030000020261125002",
}
#: What a text is, by the end of the field's name; the first match counts. Else it is the label.
_TEXTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("merchant_category_code",), "1011"),
    (("sub_mch_id", "sub_mchid"), "1900000109"),  # nobody is a sub-merchant of itself
    (("mch_id", "mchid", "mch_code", "belong_merchant", "available_merchants"), MCHID),
    (("appid", "app_id"), APPID),
    (("openid", "open_id"), "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    (("_time", "time_expire", "expire_time", "modify_time"), "2026-11-25T13:29:35+08:00"),
    (("date", "_day"), "2026-11-24"),
    (("month",), "2026-11"),
    (("notify_url",), "https://example.com/notify"),
    (("url", "uri"), "https://example.com/"),
    (("currency", "fee_type"), "CNY"),
    (("_ip", "ip"), "127.0.0.1"),
    (("phone", "mobile"), "13000000000"),
    (("email",), "someone@example.com"),
    (("sha256", "file_digest", "digest", "hash_value"), "0" * 64),
    (("sign_type",), "HMAC-SHA256"),
    (("offset", "limit", "count", "amount", "_fee", "total", "version"), "1"),
    (("_no", "_id", "id", "_code", "code", "number", "serial", "token", "key"), _DIGITS),
)
#: How a payment starts, by a segment of the path.
_TRADE_TYPES = {
    "app": "APP",
    "jsapi": "JSAPI",
    "micropay": "MICROPAY",
    "mweb": "MWEB",
    "pappayapply": "PAP",
}
_FORMATS = {
    "rfc3339": "2026-11-25T13:29:35+08:00",
    "yyyy-MM-dd": "2026-11-24",
    "yyyyMMdd": "20261124",
    "yyyyMMddHHmmss": "20261125132935",
    "url": "https://example.com/",
    "url-https": "https://example.com/",
}
#: For patterns: digits, a time of day.
_OTHER_TEXTS = (_DIGITS, _FORMATS["yyyyMMddHHmmss"], "132935", "1")
#: The field to take where one of several is enough.
_CHOSEN = frozenset(("out_trade_no", "out_refund_no", "sp_openid", "sub_order_no"))


class _Sampler(FieldVisitor):
    """Makes up values. A known value of the field's type is kept.

    Args:
        encrypt: Returns the value of an encrypted field, from its plaintext.
        full: Whether optional fields are there too.
        role: The role of the caller, whose fields are there.
        path: The operation's path, which may say how a payment starts.
    """

    def __init__(self, encrypt: Encrypt, full: bool, role: str = "", path: str = "") -> None:
        self._encrypt = encrypt
        self._full = full
        self._role = role
        self._path = path

    def visit_object(self, fields: Fields, value: object, pointer: str) -> object:
        return super().visit_object(fields, value if isinstance(value, Mapping) else {}, pointer)

    def has_member(self, field: Field, values: Values) -> bool:
        return self._full or field.required or field.is_doubtful or self._role in field.roles

    def visit_field(self, field: Field, value: object, pointer: str) -> object:
        if field.is_array:
            items = value if isinstance(value, (list, tuple)) else ()
            value = [item for item in items if _is_kept(field, item)] or [None]
        return super().visit_field(field, value, pointer)

    def visit_encoded(self, field: Field, value: object, pointer: str) -> object:
        if isinstance(value, str):
            return value
        content = self.visit_content(field, value, pointer)
        if field.encoded == "url" and isinstance(content, dict):
            return urlencode(content)
        return json.dumps(content, ensure_ascii=False, default=str)

    def visit_value(self, field: Field, value: object, pointer: str) -> object:
        if value is not None and _is_kept(field, value):
            return value
        if field.enum or field.const is not None:
            return field.enum[0] if field.enum else field.const
        if field.minimum is not None:
            return field.minimum
        if field.item in _SCALARS:
            is_merchant = field.name in ("mch_id", "mchid")
            return int(MCHID) if is_merchant else _INTEGERS.get(field.name, _SCALARS[field.item])
        text = _trade_type(self._path) if field.name == "trade_type" else _sample_text(field)
        return self._encrypt(text) if field.encrypted else text


def _is_kept(field: Field, value: object) -> bool:
    return is_of_type(field, value) and (not field.enum or value in field.enum)


def sample_value(field: Field, encrypt: Encrypt = str, full: bool = False) -> Any:
    """Return a value that a field may have.

    Args:
        field: The field.
        encrypt: Returns the value of an encrypted field, from its plaintext.
        full: Whether optional fields in the value are there too.
    """
    return _Sampler(encrypt, full).visit_field(field, None, "")


def sample_object(
    fields: Iterable[Field], encrypt: Encrypt, full: bool, known: Values | None = None
) -> dict[str, Any]:
    """Return values for the fields of one object: see `sample_value`.

    A known value of the right type replaces the sample, at any depth.
    """
    return _Sampler(encrypt, full).visit_members(tuple(fields), known or {}, "")


def _sample_text(field: Field) -> str:
    """Return the first text that breaks no rule."""
    texts = (_FORMATS.get(field.format, ""), _usual_text(field), *_OTHER_TEXTS)
    fitting = (_fit_length(field, text) for text in texts if text)
    return next((text for text in fitting if not list(find_faults(field, text))), texts[1])


def _trade_type(path: str) -> str:
    return next((kind for end, kind in _TRADE_TYPES.items() if end in path.split("/")), "NATIVE")


def _usual_text(field: Field) -> str:
    if field.pointer.endswith("/h5_info/type"):
        return "Wap"
    name = field.name.lower().replace("_$n", "").replace("_$m", "")
    if name in _NUMBERS:
        return _NUMBERS[name]
    for ends, text in _TEXTS:
        if name.endswith(ends):
            return text
    return field.label or field.name


def _fit_length(field: Field, text: str) -> str:
    minimum, maximum = field.min_length, field.max_length or field.max_bytes
    repeated = text * (minimum // len(text) + 1) if len(text) < minimum else text
    return repeated[: max(minimum, maximum)] if maximum and not field.encrypted else repeated


def sample_call(operation: Operation, encrypt: Encrypt = str, role: str = "") -> dict[str, Any]:
    """Return the options of a call with all required fields, and no other.

    Args:
        operation: The operation.
        encrypt: As for `sample_value`.
        role: The role of the caller: one of the operation's. The default is the first one.

    Returns:
        ``json``, ``query``, ``headers`` and ``xml`` as far as they are required, then the variables
        of the path. A file to upload is not among them.
    """
    role = role or next(iter(operation.roles), "")
    sampler = _Sampler(encrypt, False, role, operation.path)
    options: dict[str, Any] = {}
    for location in ("json", "query", "headers"):
        values = _sample_location(operation, location, sampler)
        if values or (location == "json" and location in operation.options):
            options[location] = values
    fields = _sample_location(operation, "xml", sampler)
    if operation.api == "v2" and operation.method != "GET":
        fields = {**_add_merchant(fields), **_sample_location(operation, "multipart", sampler)}
        options["xml"] = {name: _format_bool(value) for name, value in fields.items()}
    return {**options, **sampler.visit_members(operation.fields_in("path"), {}, "")}


def _sample_location(operation: Operation, location: str, sampler: _Sampler) -> dict[str, Any]:
    """Return the required fields of one location, without files and what the client adds."""
    fields = operation.fields_in(location)
    values = sampler.visit_members(fields, {}, "")
    for unmet in find_unmet(operation, (location,), values):
        _add_unmet(operation, unmet, values, sampler)
    files = [field.name for field in fields if location == "multipart" and field.type == "object"]
    return {name: item for name, item in values.items() if name not in (*ADDED_BY_CLIENT, *files)}


def _add_unmet(
    operation: Operation, unmet: Unmet, values: dict[str, Any], sampler: _Sampler
) -> None:
    """Add the field that a condition requires; of several, the usual one."""
    names = unmet.pointer.split("/")[1:]
    target: Any = values
    for name in names[:-1]:
        target = target[int(name) if name.isdigit() else name]
    field = unmet.field
    if unmet.condition and unmet.condition.kind.endswith("_of"):
        choices = [operation.field_at(pointer) for pointer in unmet.condition.fields]
        field = next((each for each in choices if each.name in _CHOSEN), field)
    target[field.name] = sampler.visit_field(field, None, "")


def _add_merchant(fields: dict[str, object]) -> dict[str, object]:
    """Return fields of APIv2 with the merchant's number, which the client requires in all."""
    has_merchant = any(name in fields for name in ("mch_id", "mchid", "combine_mch_id"))
    return fields if has_merchant else {**fields, "mch_id": MCHID}


def _format_bool(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else value
