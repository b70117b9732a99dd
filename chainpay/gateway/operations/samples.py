"""The answer of an operation that has no handler: sample values in the documented structure.

The answer has all documented fields. A field that the request has too, with the same name and type,
has the value of the request. All other fields have sample values.
"""

from __future__ import annotations

from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ...catalog import Operation
from ...catalog.samples import sample_object
from ..handler import Fields, File, RequestContext
from .uploads import is_upload, upload_fields

_PIXEL = (
    "89504e470d0a1a0a0000000d4948445200000001000000010100000000376ef9240000000a49444154789c63"
    "6800000082008177cd72b60000000049454e44ae426082"
)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
_FILES = {
    "csv": ("\ufeff样例\r\n`1\r\n".encode(), "text/plain"),
    "image": (bytes.fromhex(_PIXEL), "image/png"),
    "pdf": (PDF, "application/pdf"),
}
_BANK_KEY = "pub_key"
#: The files of these operations are signed, over their SHA-1.
_STATEMENTS = ("v3/statements", "v3/global/statements")


def sample_answer(
    operation: Operation, context: RequestContext, parameters: Fields
) -> Fields | File | None:
    """Answer a request.

    Args:
        operation: The operation.
        context: The merchant who signed the request, and the time.
        parameters: The checked parameters.
    """
    if operation.media == "none":
        return None
    if operation.media == "redirect":
        address = str(parameters.get("redirect_uri") or f"{context.base}/")
        return File(b"", "text/html", location=quote(address, safe="/:?#[]@!$&'()*+,;=%"))
    if operation.media in _FILES:
        return File(*_FILES[operation.media], signed=operation.path in _STATEMENTS)
    known = {"mchid": context.mchid, "mch_id": context.mchid, **parameters}
    if any(field.name == _BANK_KEY for field in operation.returns):
        known[_BANK_KEY] = _format_bank_key(context.merchant.newest_key)
    if is_upload(operation):
        known = upload_fields(context, known)
    return sample_object(operation.returns, str, True, known)


def _format_bank_key(key: RSAPublicKey) -> str:
    """Return a key in the form in which the bank's key is answered: PKCS#1.

    The gateway cannot decrypt what is encrypted with that key.
    """
    return key.public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()
