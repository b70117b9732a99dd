"""A callback of APIv2: its body is XML, with a ``sign``, or with an encrypted ``req_info``.

* ``req_info`` is AES in ECB mode: it is encrypted, but not signed. An attacker who has two
  notices can combine parts of both. So a refund is queried before anybody acts on it.
* Beside a ``req_info`` nothing is verified: such a callback has neither a number nor a type.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...crypto import aes_ecb
from ...crypto import hash as hashes
from ...encoding.secret import Secret
from ...encoding.xml import from_xml
from ...errors import BadSignature, DecryptionError, VerificationError, XMLError
from ...request.fields import MCHID_NAMES
from ...signing.v2 import is_signed
from .callback import Callback, CallbackMerchant
from .limits import MAX_XML_BYTES
from .response import SUCCESS
from .v3 import decrypt_resource

#: Fields of the events that come without a return_code. A request of the merchant is signed with
#: the same key, and has no return_code either; but no request has one of these.
_UNMISTAKABLE = frozenset(
    ("event_ciphertext", "change_type", "vehicle_event_type", "vehicle_event_createtime")
)
_RESOURCE_FIELDS = ("algorithm", "ciphertext", "nonce", "associated_data")


def receive_v2(merchants: Sequence[CallbackMerchant], body: bytes) -> Callback:
    """Return a callback, verified and decrypted.

    Args:
        merchants: Those who may receive it. The body names the merchant's number.
        body: The body.

    Raises:
        BadSignature: The ``sign`` is missing, or does not match.
        VerificationError: The body is too large, no XML, for no merchant here, or not SUCCESS.
        DecryptionError: The ``req_info``, or the event, can't be decrypted.
    """
    if len(body) > MAX_XML_BYTES:
        raise VerificationError(f"a body of {len(body)} bytes of XML is too large for a callback")
    no_merchant = VerificationError(
        "no client with a secret= (APIv2密钥) has the merchant of this callback"
    )
    if all(merchant.secret is None for merchant in merchants):
        raise no_merchant
    try:
        raw = from_xml(body)
    except XMLError as error:
        raise VerificationError(f"the callback is no XML of APIv2: {error}") from None
    mchids = [raw.get(name) for name in MCHID_NAMES]
    errors: list[Exception] = []
    for merchant in merchants:
        if merchant.mchid and merchant.mchid in mchids and merchant.secret is not None:
            try:
                return _read_v2(merchant, merchant.secret, raw)
            except (BadSignature, DecryptionError) as error:
                errors.append(error)
    raise next(iter(errors), no_merchant)


def _read_v2(merchant: CallbackMerchant, secret: bytes | Secret, raw: dict[str, Any]) -> Callback:
    resource: object = raw
    if "req_info" in raw:
        resource = _decrypt_refund(raw["req_info"], secret)
    elif not is_signed(raw, secret):
        raise BadSignature("the sign of the callback is missing, or does not match")
    elif "event_ciphertext" in raw:
        fields = {name: raw.get(f"event_{name}") for name in _RESOURCE_FIELDS}
        resource = decrypt_resource(merchant.apiv3_key, fields)
    if raw.get("return_code", "" if _UNMISTAKABLE.isdisjoint(raw) else SUCCESS) != SUCCESS:
        raise VerificationError("the return_code of the callback is not SUCCESS: it has no content")
    signed = {} if "req_info" in raw else raw  # beside req_info nothing is verified
    number, event_type = (str(signed.get(name) or "") for name in ("event_id", "event_type"))
    return Callback(number, event_type, merchant.mchid, resource, raw, api="v2")


def _decrypt_refund(ciphertext: object, secret: bytes | Secret) -> dict[str, str]:
    encrypted = ciphertext if isinstance(ciphertext, str) else ""
    text = aes_ecb.decrypt(encrypted, hashes.md5(secret))
    try:
        return from_xml(text)
    except XMLError:
        pass
    # Raised outside of `except`: the error above holds the plaintext. One in 256 wrong keys gives
    # some text, so it need not be XML.
    raise DecryptionError(
        "the callback's req_info was decrypted, but is no XML: is the secret= another merchant's?"
    )
