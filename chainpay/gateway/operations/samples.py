"""The answer of an operation that has no behaviour of its own: samples of the documented shape.

All documented fields are there. One that the request has as well, under the same name and of the
same kind, has the request's value; the others have a sample's. What was uploaded is told.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ...catalog import Field, Operation, samples
from ...catalog.model import TYPES
from ..handler import File, RequestContext
from .uploads import is_upload, upload_fields

__all__ = ["sampled"]

_PIXEL = (
    "89504e470d0a1a0a0000000d4948445200000001000000010100000000376ef9240000000a49444154789c63"
    "6800000082008177cd72b60000000049454e44ae426082"
)
_FILES = {
    "csv": ("\ufeff样例\r\n`1\r\n".encode(), "text/plain"),
    "image": (bytes.fromhex(_PIXEL), "image/png"),
    "pdf": (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
        "application/pdf",
    ),
}
_BANK_KEY = "pub_key"
#: Whose files are signed, over their SHA-1.
_STATEMENTS = ("v3/statements", "v3/global/statements")


def sampled(
    operation: Operation, call: RequestContext, given: dict[str, Any]
) -> dict[str, Any] | File | None:
    """Answer a call.

    Args:
        operation: The operation.
        call: Who is asking, and when.
        given: The checked parameters.
    """
    if operation.media == "none":
        return None
    if operation.media == "redirect":
        address = str(given.get("redirect_uri") or f"{call.base}/")
        return File(b"", "text/html", location=quote(address, safe="/:?#[]@!$&'()*+,;=%"))
    if operation.media in _FILES:
        return File(*_FILES[operation.media], signed=operation.path in _STATEMENTS)
    known = {"mchid": call.mchid, "mch_id": call.mchid, **given}
    if any(field.name == _BANK_KEY for field in operation.returns):
        known[_BANK_KEY] = _pem(next(reversed(call.merchant.keys.values())))
    if is_upload(operation):
        known = upload_fields(call, known)
    return _shaped(operation.returns, known)


def _pem(key: RSAPublicKey) -> str:
    """Return a key as the bank's is answered: PKCS#1. What it seals, nobody opens here."""
    return key.public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()


def _shaped(fields: Iterable[Field], given: Mapping[str, Any]) -> dict[str, Any]:
    return {field.name: _value(field, given.get(field.name)) for field in fields}


def _value(field: Field, given: Any) -> Any:
    sample = samples.sample_value(field, full=True)
    if field.is_array:
        items = given if isinstance(given, list) else []
        return [_told(field, item) for item in items if _fits(field, item)] or sample
    if field.encoded and isinstance(given, dict):
        return json.dumps(_shaped(field.children, given), ensure_ascii=False)
    return _told(field, given) if _fits(field, given) else sample


def _told(field: Field, given: Any) -> Any:
    return _shaped(field.children, given) if field.item == "object" else given


def _fits(field: Field, value: Any) -> bool:
    return (
        isinstance(value, TYPES[field.item])
        and isinstance(value, bool) == (field.item == "boolean")
        and (not field.enum or value in field.enum)
    )
