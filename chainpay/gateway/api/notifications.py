"""Callbacks (回调通知): the headers and the body that the platform sends to the merchant.

A callback of APIv3 is encrypted with the merchant's APIv3 key and signed by the platform. A payment
of APIv2 is signed with the merchant's secret. A refund of APIv2 is encrypted with the secret's MD5.
A few events of APIv2 are encrypted with the APIv3 key, and signed with the secret.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, TypeAlias

from ... import catalog
from ...crypto import aes_ecb
from ...crypto import hash as hashes
from ...crypto.hash import HMAC_SHA256
from ...errors import UsageError
from ...signing.v3 import new_nonce
from ..state.keys import PlatformKeyring, encrypt_resource
from ..state.merchants import Merchant
from ..state.times import format_rfc3339
from .v2_messages import add_sign, encode_xml

#: Headers and body.
Notification: TypeAlias = tuple[dict[str, str], bytes]


def build_notification(
    keyring: PlatformKeyring,
    merchant: Merchant,
    now: float,
    event_type: str,
    resource: Mapping[str, object],
    serial: str,
    summary: str,
    original_type: str,
    id_: str | None = None,
) -> Notification:
    """Return a callback of APIv3, encrypted and signed.

    Args:
        keyring: The platform's keys.
        merchant: The merchant who gets the callback.
        now: The platform's time, in seconds since 1970.
        event_type: The event, such as ``TRANSACTION.SUCCESS``.
        resource: The content that is encrypted.
        serial: The platform key that signs.
        summary: A short text for people.
        original_type: The kind of the resource.
        id_: The callback's number; by default a new one.
    """
    content = json.dumps(resource, ensure_ascii=False).encode()
    body = json.dumps(
        {
            "id": id_ or os.urandom(16).hex(),
            "create_time": format_rfc3339(now),
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": summary,
            "resource": {
                "original_type": original_type,
                **encrypt_resource(content, merchant.apiv3_key, original_type),
            },
        },
        ensure_ascii=False,
    ).encode()
    return {
        **_common_headers("application/json"),
        **keyring.sign(body, serial),
    }, body


def usual_type(event_type: str) -> str:
    """Return the usual kind of an event's resource; if nobody knows it, the name's beginning."""
    usual = event_type.partition(".")[0].lower()
    with suppress(UsageError):  # the catalog has no such event
        usual = next(iter(catalog.event(event_type, "v3").original_types), usual)
    return usual


def sign_v2(merchant: Merchant, content: Mapping[str, object], sign_type: str) -> Notification:
    """Return the callback of APIv2 for a payment, signed."""
    message = add_sign({**content, "nonce_str": new_nonce()}, merchant.secret, sign_type)
    return _common_headers("text/xml"), encode_xml(message)


def encrypt_v2(merchant: Merchant, content: Mapping[str, Any]) -> Notification:
    """Return the callback of APIv2 for a refund: its ``req_info`` encrypted, and not signed."""
    resource = encode_xml(content["req_info"], "root")
    req_info = aes_ecb.encrypt(resource, hashes.md5(merchant.secret))
    fields = {**content, "nonce_str": new_nonce(), "req_info": req_info}
    return _common_headers("text/xml"), encode_xml(fields)


def encrypt_event_v2(merchant: Merchant, content: Mapping[str, Any]) -> Notification:
    """Return a callback of APIv2 with an event: encrypted as in APIv3, and signed."""
    event = json.dumps(content["event_ciphertext"], ensure_ascii=False).encode()
    encrypted = encrypt_resource(event, merchant.apiv3_key, "")
    fields = {**content, **{f"event_{name}": value for name, value in encrypted.items()}}
    return sign_v2(merchant, fields, HMAC_SHA256)


def _common_headers(content_type: str) -> dict[str, str]:
    return {"Content-Type": content_type, "Request-ID": os.urandom(16).hex().upper()}
