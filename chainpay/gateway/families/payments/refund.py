"""One refund (退款), and what answers and callbacks say of it, in both APIs."""

from __future__ import annotations

from ...handler import Fields, pick
from ...state.times import format_bill_time, format_rfc3339
from ..record import Record, fingerprint, random_digits
from .order import Order
from .order_v2 import sub_fields

_STATES_V2 = {
    "SUCCESS": "SUCCESS",
    "PROCESSING": "PROCESSING",
    "CLOSED": "REFUNDCLOSE",
    "ABNORMAL": "CHANGE",
}


class Refund(Record):
    """One refund."""

    __slots__ = ()

    @classmethod
    def make(cls, order: Order, fields: Fields, at: float, *, is_v2: bool = False) -> Refund:
        """Return a new refund of an order, which is not kept yet.

        A request repeats another if order and amounts are the same, in whichever API; the rest may
        differ.

        Args:
            order: The order.
            fields: The fields of the request, under their names in APIv3.
            at: When it was requested, in seconds since 1970.
            is_v2: Whether it was requested by APIv2.
        """
        amounts = [fields["amount"][name] for name in ("refund", "total", "currency")]
        return cls(
            order.mchid,
            str(fields["out_refund_no"]),
            fields,
            "PROCESSING",
            fingerprint(order.number, amounts),
            random_digits("503", 29),
            at,
            is_v2,
            {"order": order.number},
        )

    @property
    def amount(self) -> int:
        """What the user gets back, in 分."""
        return int(self.fields["amount"]["refund"])

    @property
    def settled_at(self) -> float:
        """When it left PROCESSING last, in seconds since 1970."""
        return self.time_of("succeed", "abnormal", "close")


def refund_fields(order: Order, refund: Refund) -> Fields:
    """Return the fields of a refund in APIv3, for a query."""
    is_done = refund.state == "SUCCESS"
    return {
        "refund_id": refund.id,
        "out_refund_no": refund.number,
        "transaction_id": order.id,
        "out_trade_no": order.number,
        "channel": "ORIGINAL",
        "user_received_account": "支付用户零钱",
        **({"success_time": format_rfc3339(refund.settled_at)} if is_done else {}),
        "create_time": format_rfc3339(refund.at),
        "status": refund.state,
        "funds_account": "AVAILABLE",
        "amount": {
            "total": order.total,
            "refund": refund.amount,
            "payer_total": order.total,
            "payer_refund": refund.amount,
            "settlement_total": order.total,
            "settlement_refund": refund.amount,
            "discount_refund": 0,
            "currency": order.currency,
        },
    }


def refund_content(order: Order, refund: Refund) -> Fields:
    """Return the content of a callback of APIv3 for a refund."""
    fields = refund_fields(order, refund)
    same = ("out_trade_no", "transaction_id", "out_refund_no", "refund_id", "success_time")
    amounts = ("total", "refund", "payer_total", "payer_refund")
    return {
        **order.owner_fields,
        **pick(fields, *same, "user_received_account"),
        "refund_status": fields["status"],
        "amount": pick(fields["amount"], *amounts),
    }


def refund_state_v2(refund: Refund) -> Fields:
    """Return the state of a refund in APIv2, and when it succeeded if it did."""
    state = {"refund_status": _STATES_V2[refund.state]}
    if refund.state == "SUCCESS":
        return {**state, "refund_success_time": format_bill_time(refund.settled_at)}
    return state


def refund_content_v2(order: Order, refund: Refund) -> Fields:
    """Return the fields of a callback of APIv2 for a refund; ``req_info`` is not encrypted yet."""
    state = refund_state_v2(refund)
    info = {
        "transaction_id": order.id,
        "out_trade_no": order.number,
        "refund_id": refund.id,
        "out_refund_no": refund.number,
        "total_fee": order.total,
        "settlement_total_fee": order.total,
        "refund_fee": refund.amount,
        "cash_refund_fee": refund.amount,
        "settlement_refund_fee": refund.amount,
        "refund_status": state["refund_status"],
        **({"success_time": time} if (time := state.get("refund_success_time")) else {}),
        "refund_recv_accout": "支付用户零钱",
        "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
        "refund_request_source": "API",
    }
    return {
        "return_code": "SUCCESS",
        "appid": order.appid,
        "mch_id": order.mchid,
        **sub_fields(order),
        "req_info": info,
    }
