"""The payment of an order of payscore: an order (支付订单) of its own, which a refund names.

Its trade type and its attach (商户数据包) in the bills tell what it pays. The platform makes its
number, also when the user pays; there the real one keeps the merchant's number.
"""

from __future__ import annotations

from ...handler import Fields, pick
from ..payments.order import DEFAULT_OPENID, Order
from ..payments.orders import Orders
from ..record import By, Record, fingerprint, random_digits


def new_trade_no() -> str:
    """Return a new number that the platform makes for a payment."""
    return random_digits("2000", 28)


def take_payment(
    orders: Orders, record: Record, facts: Fields, kind: str, by: By, at: float
) -> Order:
    """Take the user's money: place an order, and pay it.

    Args:
        orders: The orders.
        record: What is paid.
        facts: The facts of that; ``total_amount`` is due.
        kind: The kind of that.
        by: Who pays: the user, or the platform, which deducts.
        at: When, in seconds since 1970.

    Returns:
        The order that was placed.
    """
    fields = {
        "appid": facts["appid"],
        "mchid": record.mchid,
        "description": facts.get("service_introduction") or "微信支付分",
        "out_trade_no": record.more.get("out_trade_no") or new_trade_no(),
        "attach": f"wxzff|{record.id}|{record.number}",
        "amount": {"total": facts["total_amount"], "currency": "CNY"},
        "payer": {"openid": facts.get("openid") or DEFAULT_OPENID},
    }
    if facts.get("profit_sharing"):
        fields["settle_info"] = {"profit_sharing": True}
    if "sub_mchid" in facts:
        openids = {"sp_openid": facts.get("openid"), "sub_openid": facts.get("sub_openid")}
        fields["payer"] = {name: openid for name, openid in openids.items() if openid}
        fields["sp_appid"], fields["sp_mchid"] = facts["appid"], fields.pop("mchid")
        fields |= pick(facts, "sub_mchid", "sub_appid")
    trade_type = "JSAPI" if by == "user" else "AUTH"
    payment = Order.make(record.mchid, trade_type, fields, fingerprint(kind, record.number))
    payment.more[kind] = record.number
    orders.add(payment, by)  # now: an order of last week would be closed before it is paid
    orders.move(payment, "pay", at)
    payment.at = payment.history[0].at = at
    return payment
