"""Callbacks (回调通知) as the platform sends them: headers and body, to be handed to the merchant.

Those of APIv3 are sealed with the merchant's APIv3 key, and signed by the platform; those of APIv2
are signed with the secret, but for refunds, whose particulars are sealed with its MD5.
"""

from __future__ import annotations

import json
import os
from typing import Any

from ...crypto import aes_ecb
from ...crypto import hash as hashes
from ...signing.message import SCHEME, new_nonce
from ..operations.pay import paid, refunded
from ..operations.pay_v2 import paid_fields
from ..state.keys import Identity, sealed
from ..state.merchants import Merchant
from ..state.times import plain, rfc3339
from ..state.transactions import Refund, Transaction
from .v2_messages import as_xml, signed

__all__ = [
    "Notification",
    "payment_told",
    "payment_v2",
    "refund_told",
    "refund_v2",
    "sealed_notification",
]

#: Headers and body.
Notification = tuple[dict[str, str], bytes]


def sealed_notification(
    identity: Identity,
    merchant: Merchant,
    now: float,
    event_type: str,
    resource: dict[str, Any],
    serial: str,
    summary: str,
    original_type: str,
) -> Notification:
    """Return a callback of APIv3.

    Args:
        identity: The platform's keys.
        merchant: Whom it is for.
        now: The platform's time, in seconds since 1970.
        event_type: Such as ``TRANSACTION.SUCCESS``.
        resource: What is sealed.
        serial: The platform key that signs.
        summary: What it is about, for people.
        original_type: The kind of the resource.
    """
    content = json.dumps(resource, ensure_ascii=False).encode()
    body = json.dumps(
        {
            "id": os.urandom(16).hex(),
            "create_time": rfc3339(now),
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": summary,
            "resource": {
                "original_type": original_type,
                **sealed(content, merchant.apiv3_key, original_type),
            },
        },
        ensure_ascii=False,
    ).encode()
    return {
        **_head("application/json"),
        **identity.headers(body, serial),
        "Wechatpay-Signature-Type": SCHEME,
    }, body


def payment_told(order: Transaction) -> dict[str, Any]:
    """Return a payment as a callback of APIv3 tells it."""
    whole = paid(order)
    ours = ("description", "notify_url", "goods_tag", "limit_pay", "settle_info", "time_expire")
    return {name: value for name, value in whole.items() if name not in ours}


def refund_told(order: Transaction, refund: Refund) -> dict[str, Any]:
    """Return a refund as a callback of APIv3 tells it."""
    whole = refunded(order, refund)
    same = ("out_trade_no", "transaction_id", "out_refund_no", "refund_id", "success_time")
    amounts = ("total", "refund", "payer_total", "payer_refund")
    return {
        "mchid": order.mchid,
        **{name: whole[name] for name in (*same, "user_received_account")},
        "refund_status": whole["status"],
        "amount": {name: whole["amount"][name] for name in amounts},
    }


def payment_v2(merchant: Merchant, order: Transaction, sign_type: str) -> Notification:
    """Return the callback of APIv2 that tells a payment, signed."""
    fields = {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        "appid": order.facts["appid"],
        "mch_id": order.mchid,
        **paid_fields(order),
    }
    told = signed({**fields, "nonce_str": new_nonce()}, merchant.secret, sign_type)
    return _head("text/xml"), as_xml(told)


def refund_v2(merchant: Merchant, order: Transaction, refund: Refund) -> Notification:
    """Return the callback of APIv2 that tells a refund, sealed and unsigned."""
    told = {
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "total_fee": order.total,
        "settlement_total_fee": order.total,
        "refund_fee": refund.amount,
        "settlement_refund_fee": refund.amount,
        "refund_status": "SUCCESS",
        "success_time": plain(refund.at),
        "refund_recv_accout": "支付用户零钱",
        "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
        "refund_request_source": "API",
    }
    fields = {
        "return_code": "SUCCESS",
        "appid": order.facts["appid"],
        "mch_id": order.mchid,
        "nonce_str": new_nonce(),
        "req_info": aes_ecb.encrypt(as_xml(told, "root"), hashes.md5(merchant.secret)),
    }
    return _head("text/xml"), as_xml(fields)


def _head(content_type: str) -> dict[str, str]:
    return {"Content-Type": content_type, "Request-ID": os.urandom(16).hex().upper()}
