"""What callbacks say of payments and refunds, in both APIs; and when they are owed."""

from __future__ import annotations

from collections.abc import Mapping

from ...catalog import Event
from ...catalog.samples import sample_object
from ..handler import Fields
from ..seeding.sample import sample_order
from ..state.callbacks import Callbacks
from ..state.transactions import REFUND_STATES, Refund, Transaction
from .pay import payment_fields, refund_fields
from .pay_v2 import paid_fields, v2_refund_state

#: The events whose samples are those of an order of the gateway, by API.
_SAMPLED = {
    "v3": ("TRANSACTION.SUCCESS", *(f"REFUND.{state}" for state in REFUND_STATES)),
    "v2": ("transaction-success", "refund-processed"),
}


def announce(callbacks: Callbacks, order: Transaction, refund: Refund | None) -> None:
    """Owe the merchant a callback for a paid order or a settled refund, if it names an address.

    Args:
        callbacks: The callbacks that are owed.
        order: The order.
        refund: The refund; None for the payment.
    """
    if refund is None:
        url = str(order.facts.get("notify_url", ""))
        event, content = "TRANSACTION.SUCCESS", payment_content(order)
        if order.is_v2:
            event, content = "transaction-success", payment_content_v2(order)
        numbers = [order.out_trade_no]
    else:
        url = refund.notify_url
        event, content = f"REFUND.{refund.state}", refund_content(order, refund)
        if refund.is_v2:
            event, content = "refund-processed", refund_content_v2(order, refund)
        numbers = [order.out_trade_no, refund.out_refund_no]
    if url and (refund is None or refund.state in REFUND_STATES):
        is_v2 = order.is_v2 if refund is None else refund.is_v2
        callbacks.add(order.mchid, url, event, content, numbers, is_v2)


def sample_content(event: Event, mchid: str, known: Mapping[str, object], now: float) -> Fields:
    """Return a sample of what a callback says; of APIv2, before it is signed or encrypted.

    Of a payment or a refund it is what is sent for an order of the gateway.

    Args:
        event: The event.
        mchid: The merchant who gets it.
        known: Values that replace samples, at any depth.
        now: The platform's time, in seconds since 1970.
    """
    if event.name in _SAMPLED.get(event.api, ()):
        return _sample_of_order(event, mchid, known, now)
    if event.api == "v3":
        return {**sample_object(event.resource, str, True, known), **known}
    body = [field for field in event.request if field.location == "body" and field.name != "sign"]
    sample = sample_object(body, str, True, known) | {"mch_id": mchid}
    fields = {name.replace("$n", "0"): value for name, value in sample.items()}
    if event.cipher == "aes-gcm":  # these have no return_code
        resource = {**sample_object(event.resource, str, True, known), **known}
        return {**fields, "event_ciphertext": resource}
    return {**fields, "return_code": "SUCCESS", "result_code": "SUCCESS", **known}


def _sample_of_order(event: Event, mchid: str, known: Mapping[str, object], now: float) -> Fields:
    name = event.name
    state = name.partition(".")[2] if name.startswith("REFUND.") else "SUCCESS"
    order, refund = sample_order(mchid, state, now)
    if name == "TRANSACTION.SUCCESS":
        return _replace_values(payment_content(order), known)
    if name == "transaction-success":
        return _replace_values(payment_content_v2(order), known)
    if event.api == "v3":
        return _replace_values(refund_content(order, refund), known)
    content = refund_content_v2(order, refund)
    inner = {each: value for each, value in known.items() if each not in content}
    outer = {each: value for each, value in known.items() if each in content}
    content["req_info"] = _replace_values(content["req_info"], inner)
    return _replace_values(content, outer)


def _replace_values(content: Fields, known: Mapping[str, object]) -> Fields:
    """Return a content with other values, at any depth, and further ones."""
    replaced = {
        name: _replace_values(old, new)
        for name, new in known.items()
        if isinstance(new, Mapping) and isinstance(old := content.get(name), dict)
    }
    return {**content, **known, **replaced}


def payment_content(order: Transaction) -> Fields:
    """Return the content of a callback of APIv3 for a payment."""
    fields = payment_fields(order)
    left_out = ("description", "notify_url", "goods_tag", "limit_pay", "settle_info", "time_expire")
    return {name: value for name, value in fields.items() if name not in left_out}


def refund_content(order: Transaction, refund: Refund) -> Fields:
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


def payment_content_v2(order: Transaction) -> Fields:
    """Return the fields of a callback of APIv2 for a payment, before they are signed."""
    return {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        "appid": order.facts["appid"],
        "mch_id": order.mchid,
        **paid_fields(order),
    }


def refund_content_v2(order: Transaction, refund: Refund) -> Fields:
    """Return the fields of a callback of APIv2 for a refund; ``req_info`` is not encrypted yet."""
    state = v2_refund_state(refund)
    info = {
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
    return {
        "return_code": "SUCCESS",
        "appid": order.facts["appid"],
        "mch_id": order.mchid,
        "req_info": info,
    }
