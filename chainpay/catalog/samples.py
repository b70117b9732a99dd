"""Values that a field may have, made by its type: for a call to paste, and for emulated answers.

The same field has the same value wherever it stands, so that calls that are pasted one after the
other speak of the same order. Nothing here is anybody's: numbers and names are made up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlencode

from .model import ADDED_BY_CLIENT, Field, Operation

__all__ = ["MCHID", "sample_call", "sample_object", "sample_value"]

MCHID = "1900000001"
"""The merchant's number of every sample, and of the emulated platform."""

_PLAIN = {"boolean": True, "integer": 1, "number": 1}
_DIGITS = "20261125001"
#: Numbers of their own, so that one which is taken for another shows.
_NUMBERS = {
    "transaction_id": "4200000020261125001",
    "out_refund_no": "20261125002",
    "refund_id": "5030000020261125002",
}
#: By the name's end, the first that fits: what a text is. The rest are the field's label.
_TEXTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("mch_id", "mchid", "mch_code"), MCHID),
    (("appid", "app_id"), "wxd678efh567hg6787"),
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
    (("trade_type",), "NATIVE"),
    (("offset", "limit", "count", "amount", "_fee", "total", "version"), "1"),
    (("_no", "_id", "id", "_code", "code", "number", "serial", "token", "key"), _DIGITS),
)
#: By path, what the platform asks for though the facts call it optional: one of several numbers
#: that name an order, say.
_ASKED_FOR = {
    "v3/payscore/payafter-orders": ("out_order_no",),
    "v3/payscore/payafter-orders/{out_order_no}/complete": ("finish_type",),
    "v3/payscore/payafter-orders/{out_order_no}/sync": ("type", "detail"),
    "v3/refund/domestic/refunds": ("out_trade_no",),
}
#: Of fields any one of which will do, those that are given.
_CHOSEN = frozenset(("out_trade_no", "out_refund_no", "sp_openid", "sub_order_no"))


def sample_value(field: Field, sealed: Callable[[str], Any] = str, full: bool = False) -> Any:
    """Return a value that a field may have.

    Args:
        field: The field.
        sealed: Makes what is given for a field that is encrypted, of its plaintext.
        full: Whether what is not required in it is there too.
    """
    if field.is_array:
        return [_one(field, sealed, full)]
    return _one(field, sealed, full)


def sample_object(
    fields: Iterable[Field], sealed: Callable[[str], Any], full: bool
) -> dict[str, Any]:
    """Return values for the fields of one object: see `sample_value`."""
    return {
        field.name: sample_value(field, sealed, full)
        for field in fields
        if (field.required or full or (field.either and field.name in _CHOSEN)) and field.group < 2
    }


def _one(field: Field, sealed: Callable[[str], Any], full: bool) -> Any:
    if field.item == "object":
        return sample_object(field.children, sealed, full)
    if field.encoded:
        return _encoded(field, sealed, full)
    if field.enum or field.const is not None:
        return field.enum[0] if field.enum else field.const
    if field.item in _PLAIN:
        is_merchant = field.item != "boolean" and field.name in ("mch_id", "mchid")
        return int(MCHID) if is_merchant else _PLAIN[field.item]
    return sealed(_text(field)) if field.encrypted else _text(field)


def _encoded(field: Field, sealed: Callable[[str], Any], full: bool) -> str:
    if field.content == "array":
        held = sample_value(field.children[0], sealed, full)
    else:
        held = sample_object(field.children, sealed, full)
    if field.encoded == "url":
        return urlencode(held)
    return json.dumps(held, ensure_ascii=False, default=str)


def _text(field: Field) -> str:
    name = field.name.lower().replace("_$n", "").replace("_$m", "")
    if name in _NUMBERS:
        return _NUMBERS[name]
    for ends, text in _TEXTS:
        if name.endswith(ends):
            return text
    text = field.label or field.name
    return text[: field.max_length] if field.max_length else text


def sample_call(operation: Operation, sealed: Callable[[str], Any] = str) -> dict[str, Any]:
    """Return the options of a call with all that is required, and nothing else.

    Args:
        operation: The operation.
        sealed: As for `sample_value`.

    Returns:
        ``json``, ``query``, ``headers`` and ``xml`` as far as they are asked for, then the
        variables of the path. A file to upload is not among them.
    """
    options: dict[str, Any] = {}
    for location in ("json", "query", "headers"):
        values = _asked(operation, location, sealed)
        if values or (location == "json" and location in operation.options):
            options[location] = values
    fields = _asked(operation, "xml", sealed)
    if operation.api == "v2" and operation.method != "GET":
        fields = {**_with_merchant(fields), **_asked(operation, "multipart", sealed)}
        options["xml"] = {name: _as_text(item) for name, item in fields.items()}
    return {**options, **sample_object(operation.fields_in("path"), sealed, False)}


def _asked(operation: Operation, location: str, sealed: Callable[[str], Any]) -> dict[str, Any]:
    """Return what is asked for in one place, but for what the client adds, and files."""
    besides = _ASKED_FOR.get(operation.path, ())
    fields = operation.fields_in(location)
    values = sample_object(fields, sealed, False)
    values |= sample_object((field for field in fields if field.name in besides), sealed, True)
    files = [field.name for field in fields if location == "multipart" and field.type == "object"]
    return {name: item for name, item in values.items() if name not in (*ADDED_BY_CLIENT, *files)}


def _with_merchant(fields: dict[str, Any]) -> dict[str, Any]:
    """Return fields of APIv2 with the merchant's number, which the client wants in all of them."""
    named = any(name in fields for name in ("mch_id", "mchid", "combine_mch_id"))
    return fields if named else {**fields, "mch_id": MCHID}


def _as_text(sample_value: Any) -> Any:
    return str(sample_value).lower() if isinstance(sample_value, bool) else sample_value
