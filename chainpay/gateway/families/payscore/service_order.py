"""One service order (服务订单), and what answers and callbacks say of it.

Three fields tell the state on the wire: ``state``, ``state_description`` and
``collection.state``. Here it is one text, such as ``DOING/MCH_COMPLETE``, in which the third is
always ``USER_PAYING``.
"""

from __future__ import annotations

import os

from ...handler import Fields
from ...state.times import format_compact, parse_time
from ..record import Record, fingerprint, random_digits
from .payment import new_trade_no
from .users import note_user

CREATED, DONE = "CREATED", "DONE"
CONFIRMED, COMPLETED = "DOING/USER_CONFIRM", "DOING/MCH_COMPLETE"
STATES = {
    CREATED: "商户已创建订单，等待用户确认",
    CONFIRMED: "用户已确认，服务使用中",
    COMPLETED: "商户已完结，等待收款",
    DONE: "订单已完成，用户已付款或无需付款",
    "REVOKED": "商户已取消",
    "EXPIRED": "用户30天内未确认，订单已失效",
}
#: A request with an order's number is the same one if these are the same. The others don't count.
_COMPARED = (
    *("service_id", "appid", "sub_mchid", "sub_appid", "openid", "sub_openid"),
    *("post_payments", "post_discounts", "risk_fund", "total_amount"),
)
#: The names of risk funds (风险金) that the user need not deposit (先免): no more is ever due.
_LIMITING = ("DEPOSIT", "ADVANCE", "CASH_DEPOSIT")


class ServiceOrder(Record):
    """One service order. Its fields are those of creating, with what changed later."""

    __slots__ = ()

    @classmethod
    def make(cls, mchid: str, state: str, fields: Fields, now: float) -> ServiceOrder:
        """Return a new order, which is not kept yet.

        Args:
            mchid: The merchant whose number it has: of a partner's (服务商) order, the partner.
            state: The state in which it begins.
            fields: The fields of the request.
            now: The platform's time, in seconds since 1970.
        """
        time_range = {"start_time": format_compact(now), **fields["time_range"]}
        request = fingerprint([fields.get(name) for name in _COMPARED])
        number, id_ = str(fields["out_order_no"]), random_digits("1000", 28)
        more = {"query_id": os.urandom(16).hex(), "out_trade_no": new_trade_no()}
        order = cls(
            mchid, number, {**fields, "time_range": time_range}, state, request, id_, more=more
        )
        if state != CREATED:
            note_user(order.fields)
        return order

    @property
    def total(self) -> int | None:
        """What is due, in 分; None before the merchant has completed the order."""
        return self.fields.get("total_amount")

    @property
    def limit(self) -> int | None:
        """How much can be due, in 分; None if the order does not tell."""
        fund = self.fields.get("risk_fund", {})
        return fund["amount"] if fund.get("name") in _LIMITING else None

    @property
    def begins_at(self) -> float:
        """When the service begins, in seconds since 1970; ``OnAccept``: when the user confirms."""
        time = parse_time(str(self.fields["time_range"]["start_time"]))
        return self.time_of("create", "confirm") if time is None else time

    def note_bill(self, fields: Fields, total: int) -> None:
        """Note what the merchant charges: other payments, discounts and times than before."""
        self.fields.pop("post_discounts", None)
        merged: Fields = {
            name: {**self.fields.get(name, {}), **fields[name]}
            for name in ("time_range", "location")
            if name in fields
        }
        self.fields.update({**fields, **merged, "total_amount": total})

    def note_payment(self, paid_type: str, paid_time: str, **more: str) -> None:
        """Note how the user has paid: ``NEWTON`` through WeChat Pay, or ``MCH`` elsewhere."""
        paid = {"paid_type": paid_type, "paid_time": paid_time, **more}
        self.more["detail"] = {"seq": 1, "amount": self.total, **paid}


def order_facts(order: ServiceOrder, state: str = "") -> Fields:
    """Return all that the platform tells of an order; an answer or a callback has a part of it.

    Args:
        order: The order.
        state: The state that is told; by default that in which it is.
    """
    state = state or order.state
    name, _, description = state.partition("/")
    facts = {
        **order.fields,
        "mchid": order.mchid,
        "order_id": order.id,
        "state": name,
        "out_trade_no": order.more["out_trade_no"],
        "package": order.more["query_id"],
    }
    if description:
        facts["state_description"] = description
    if order.total is not None:
        facts["need_collection"] = order.total > 0
    if order.total and state in (COMPLETED, DONE):
        facts["collection"] = _collection(order, order.total, is_paid=state == DONE)
    return facts


def _collection(order: ServiceOrder, total: int, *, is_paid: bool) -> Fields:
    return {
        "state": "USER_PAID" if is_paid else "USER_PAYING",
        "total_amount": total,
        "paying_amount": 0 if is_paid else total,
        "paid_amount": total if is_paid else 0,
        **({"details": [order.more["detail"]]} if is_paid else {}),
    }
