"""Callbacks (回调通知): the headers and the body that the platform sends to the merchant.

A callback of APIv3 is encrypted with the merchant's APIv3 key and signed by the platform. A payment
of APIv2 is signed with the merchant's secret. A refund of APIv2 is encrypted with the secret's MD5.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from typing import TypeAlias

from ... import catalog
from ...crypto import aes_ecb
from ...crypto import hash as hashes
from ...errors import UsageError
from ...signing.v3 import new_nonce
from ..handler import Fields
from ..operations.pay import payment_fields, refund_fields
from ..operations.pay_v2 import paid_fields, v2_refund_state
from ..state.keys import PlatformKeyring, encrypt_resource
from ..state.merchants import Merchant
from ..state.times import format_rfc3339
from ..state.transactions import Refund, Transaction
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
    """
    content = json.dumps(resource, ensure_ascii=False).encode()
    body = json.dumps(
        {
            "id": os.urandom(16).hex(),
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


def payment_resource(order: Transaction) -> Fields:
    """Return the content of a callback of APIv3 for a payment."""
    fields = payment_fields(order)
    left_out = ("description", "notify_url", "goods_tag", "limit_pay", "settle_info", "time_expire")
    return {name: value for name, value in fields.items() if name not in left_out}


def refund_resource(order: Transaction, refund: Refund) -> Fields:
    """Return the content of a callback of APIv3 for a refund."""
    fields = refund_fields(order, refund)
    same = ("out_trade_no", "transaction_id", "out_refund_no", "refund_id", "success_time")
    amounts = ("total", "refund", "payer_total", "payer_refund")
    return {
        "mchid": order.mchid,
        **{name: fields[name] for name in (*same, "user_received_account") if name in fields},
        "refund_status": fields["status"],
        "amount": {name: fields["amount"][name] for name in amounts},
    }


def payment_v2(merchant: Merchant, order: Transaction, sign_type: str) -> Notification:
    """Return the callback of APIv2 for a payment, signed."""
    fields = {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        "appid": order.facts["appid"],
        "mch_id": order.mchid,
        **paid_fields(order),
    }
    message = add_sign({**fields, "nonce_str": new_nonce()}, merchant.secret, sign_type)
    return _common_headers("text/xml"), encode_xml(message)


def refund_v2(merchant: Merchant, order: Transaction, refund: Refund) -> Notification:
    """Return the callback of APIv2 for a refund, encrypted and not signed."""
    state = v2_refund_state(refund)
    resource = {
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "total_fee": order.total,
        "settlement_total_fee": order.total,
        "refund_fee": refund.amount,
        "settlement_refund_fee": refund.amount,
        "refund_status": state["refund_status"],
        **({"success_time": time} if (time := state.get("refund_success_time")) else {}),
        "refund_recv_accout": "支付用户零钱",
        "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
        "refund_request_source": "API",
    }
    fields = {
        "return_code": "SUCCESS",
        "appid": order.facts["appid"],
        "mch_id": order.mchid,
        "nonce_str": new_nonce(),
        "req_info": aes_ecb.encrypt(encode_xml(resource, "root"), hashes.md5(merchant.secret)),
    }
    return _common_headers("text/xml"), encode_xml(fields)


def _common_headers(content_type: str) -> dict[str, str]:
    return {"Content-Type": content_type, "Request-ID": os.urandom(16).hex().upper()}
