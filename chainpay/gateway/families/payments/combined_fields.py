"""What answers and callbacks say of a combined order (合单)."""

from __future__ import annotations

from collections.abc import Iterable

from ...handler import Fields, pick, rename
from ...state.times import format_rfc3339
from ..record import Record
from .order import DEFAULT_OPENID, Order

#: The fields of a sub-order that an order keeps under the same names.
_SAME = (
    *("sub_mchid", "sub_appid", "out_trade_no", "description", "attach", "goods_tag"),
    *("settle_info", "individual_auth_id", "individual_name"),
)


def sub_order_facts(combined: Fields, sub: Fields) -> Fields:
    """Return the fields of a sub-order, as those of an order of its merchant.

    Args:
        combined: The request.
        sub: What it says of the sub-order.
    """
    appid, mchid, openid = "appid", "mchid", "openid"
    if "sub_mchid" in sub:
        appid, mchid, openid = "sp_appid", "sp_mchid", "sp_openid"
    payer, amount = combined.get("combine_payer_info", {}), sub["amount"]
    return {
        appid: combined["combine_appid"],
        mchid: sub["mchid"],
        **pick(sub, *_SAME),
        **pick(combined, "time_expire"),
        "amount": {"total": amount["total_amount"], "currency": amount.get("currency", "CNY")},
        "payer": rename(payer, {"openid": openid, "sub_openid": "sub_openid"}),
    }


def combined_fields(combined: Record, orders: Iterable[Order]) -> Fields:
    """Return the fields of a combined order, for a query."""
    fields = callback_fields(combined, orders)
    if combined.state != "SUCCESS":
        del fields["combine_payer_info"]
    return fields


def callback_fields(combined: Record, orders: Iterable[Order]) -> Fields:
    """Return the content of the callback for the payment.

    The catalog has the sub-orders and the payer in ``scene_info``; the platform's example has them
    beside it.
    """
    scene = combined.fields.get("scene_info", {})
    payer = combined.fields.get("combine_payer_info", {})
    return {
        **combined.pick("combine_appid", "combine_mchid"),
        "combine_out_trade_no": combined.number,
        "combine_transaction_id": combined.id,
        **({"scene_info": {"device_id": scene["device_id"]}} if "device_id" in scene else {}),
        "sub_orders": [_sub_fields(order) for order in orders],
        "combine_payer_info": {"openid": payer.get("openid", DEFAULT_OPENID)},
    }


def _sub_fields(order: Order) -> Fields:
    facts = {
        "mchid": order.mchid,
        **order.pick("sub_mchid", "sub_appid", "individual_auth_id", "individual_name"),
        "out_trade_no": order.number,
        "trade_type": order.trade_type,
        "trade_state": order.state,
        "amount": {
            "total_amount": order.total,
            "payer_amount": order.total if order.is_paid else 0,
            "currency": order.currency,
            "payer_currency": order.currency,
        },
    }
    if not order.is_paid:
        return facts
    return {
        **facts,
        **order.pick("attach"),
        **pick(order.payer, "sub_openid"),
        "transaction_id": order.id,
        "bank_type": "OTHERS",
        "success_time": format_rfc3339(order.paid_at),
    }
