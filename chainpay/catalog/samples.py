"""Values that a field may have, made by its type: for a call to paste, and for emulated answers.

The same field has the same value wherever it stands, so that calls that are pasted one after the
other speak of the same order. Nothing here is anybody's: numbers and names are made up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlencode

from .facts import Field, Operation

__all__ = ["MCHID", "call", "of", "value"]

MCHID = "1900000001"
"""The merchant's number of every sample, and of the emulated platform."""

_PLAIN = {"boolean": True, "integer": 1, "number": 1}
_DIGITS = "20261125001"
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
    (("offset", "limit", "count", "amount", "_fee", "total", "version"), "1"),
    (("_no", "_id", "id", "_code", "code", "number", "serial", "token", "key"), _DIGITS),
)


def value(field: Field, sealed: Callable[[str], Any] = str, full: bool = False) -> Any:
    """Return a value that a field may have.

    Args:
        field: The field.
        sealed: Makes what is given for a field that is encrypted, of its plaintext.
        full: Whether what is not required in it is there too.
    """
    if field.is_array:
        return [_one(field, sealed, full)]
    return _one(field, sealed, full)


def of(fields: Iterable[Field], sealed: Callable[[str], Any], full: bool) -> dict[str, Any]:
    """Return values for the fields of one object: see `value`."""
    return {
        field.name: value(field, sealed, full)
        for field in fields
        if (field.required or full) and field.group < 2
    }


def _one(field: Field, sealed: Callable[[str], Any], full: bool) -> Any:
    if field.item == "object":
        return of(field.children, sealed, full)
    if field.encoded:
        return _encoded(field, sealed, full)
    if field.const is not None or field.enum:
        return field.enum[0] if field.const is None else field.const
    if field.item in _PLAIN:
        return _PLAIN[field.item]
    return sealed(_text(field)) if field.encrypted else _text(field)


def _encoded(field: Field, sealed: Callable[[str], Any], full: bool) -> str:
    inner = of(field.children, sealed, full)
    if field.encoded == "url":
        return urlencode(inner)
    held: Any = next(iter(inner.values()), []) if field.content == "array" else inner
    return json.dumps(held, ensure_ascii=False, default=str)


def _text(field: Field) -> str:
    name = field.name.lower().replace("_$n", "").replace("_$m", "")
    for ends, text in _TEXTS:
        if name.endswith(ends):
            return text
    text = field.label or field.name
    return text[: field.max_length] if field.max_length else text


def call(operation: Operation, sealed: Callable[[str], Any] = str) -> dict[str, Any]:
    """Return the options of a call with all that is required, and nothing else.

    Args:
        operation: The operation.
        sealed: As for `value`.

    Returns:
        ``json``, ``query``, ``xml`` and ``headers`` as far as they are asked for, then the
        variables of the path. A file to upload is not among them.
    """
    options: dict[str, Any] = {}
    for location in ("json", "xml", "query", "headers"):
        values = of(operation.within(location), sealed, False)
        for name in ("Wechatpay-Serial", "sign", "nonce_str"):  # added as it is sent
            values.pop(name, None)
        if values or (location == "json" and location in operation.options):
            options[location] = values
    return {**options, **of(operation.within("path"), sealed, False)}
