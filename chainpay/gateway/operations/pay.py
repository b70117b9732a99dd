"""Payments and refunds (支付, 退款): the operations of APIv3."""

from __future__ import annotations

from ..errors import RequestRefusal
from ..handler import Fields, Handler, RequestContext, mark_repeated
from ..state.times import format_rfc3339
from ..state.transactions import Refund, Transaction, Transactions, fingerprint

STATES = {
    "NOTPAY": "订单未支付",
    "SUCCESS": "支付成功",
    "REFUND": "订单发生过退款，退款详情请查询退款单",
    "CLOSED": "订单已关闭",
}
_TRADE_TYPES = {"jsapi": "JSAPI", "native": "NATIVE", "app": "APP", "h5": "MWEB"}
_BY_NUMBER = "v3/pay/transactions/out-trade-no/{out_trade_no}"
_REFUNDS = "v3/refund/domestic/refunds"


class Pay:
    """The handlers.

    Args:
        transactions: The orders and refunds.

    Attributes:
        handlers: The handlers by method and path.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self.handlers: dict[tuple[str, str], Handler] = {
            **{
                ("POST", f"v3/pay/transactions/{name}"): self._make_place(trade_type)
                for name, trade_type in _TRADE_TYPES.items()
            },
            ("GET", _BY_NUMBER): self.query,
            ("GET", "v3/pay/transactions/id/{transaction_id}"): self.query,
            ("POST", f"{_BY_NUMBER}/close"): self.close,
            ("POST", _REFUNDS): self.refund,
            ("GET", _REFUNDS + "/{out_refund_no}"): self.query_refund,
            ("POST", _REFUNDS + "/{refund_id}/apply-abnormal-refund"): self.refund_otherwise,
        }

    def _make_place(self, trade_type: str) -> Handler:
        def place(context: RequestContext, fields: Fields) -> Fields:
            new = Transaction(
                context.mchid, trade_type, fields, fingerprint("v3", trade_type, fields)
            )
            order = self._transactions.place(new)
            return mark_repeated(start_fields(order), is_repeated=order is not new)

        return place

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order."""
        order = self._transactions.find(context.mchid, fields)
        if order.is_paid:
            return payment_fields(order, order.state)
        left_out = ("payer", "attach", "scene_info")
        facts = {name: value for name, value in order.facts.items() if name not in left_out}
        return {**facts, **_state_fields(order, order.state)}

    def close(self, context: RequestContext, fields: Fields) -> None:
        """Close an order, or do nothing if it is closed. The answer has no content."""
        self._transactions.close(self._transactions.find(context.mchid, fields))

    def refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund an order."""
        order = self._transactions.find_paid(context.mchid, fields)
        amount = fields["amount"]
        new = Refund(
            fields["out_refund_no"],
            amount["refund"],
            fingerprint("v3", fields),
            context.now,
            amount["currency"],
            fields.get("notify_url", ""),
        )
        refund = self._transactions.refund(order, new, amount["total"])
        return mark_repeated(refund_fields(order, refund), is_repeated=refund is not new)

    def query_refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a refund."""
        return refund_fields(*self._transactions.find_refund(context.mchid, fields))

    def refund_otherwise(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund to another account what the user's bank has sent back (异常退款)."""
        order, refund = self._transactions.find_refund(context.mchid, fields)
        if refund.state != "ABNORMAL":
            raise RequestRefusal(400, "INVALID_REQUEST", f"退款单状态{refund.state}不是退款异常")
        self._transactions.process(order, refund)
        return refund_fields(order, refund)


def start_fields(order: Transaction) -> Fields:
    """Return the fields with which the user's payment starts, for all trade types."""
    return {
        "prepay_id": order.prepay_id,
        "code_url": f"weixin://wxpay/bizpayurl?pr={order.prepay_id[-9:]}",
        "h5_url": "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb"
        f"?prepay_id={order.prepay_id}&package={order.prepay_id[-10:]}",
    }


def payment_fields(order: Transaction, state: str = "SUCCESS") -> Fields:
    """Return the fields of a paid order, for a query and for a callback."""
    return {
        **{name: value for name, value in order.facts.items() if name != "scene_info"},
        **_state_fields(order, state),
        "transaction_id": order.transaction_id,
        "bank_type": "OTHERS",
        "success_time": format_rfc3339(order.paid_at),
        "payer": {"openid": order.openid},
        "amount": {
            "total": order.total,
            "payer_total": order.total,
            "currency": order.currency,
            "payer_currency": order.currency,
        },
    }


def _state_fields(order: Transaction, state: str) -> Fields:
    scene = order.facts.get("scene_info", {})
    return {
        **({"scene_info": {"device_id": scene["device_id"]}} if "device_id" in scene else {}),
        "mchid": order.mchid,
        "trade_type": order.trade_type,
        "trade_state": state,
        "trade_state_desc": STATES[state],
    }


def refund_fields(order: Transaction, refund: Refund) -> Fields:
    """Return the fields of a refund, for a query and for a callback."""
    succeeded = (
        {"success_time": format_rfc3339(refund.settled_at)} if refund.state == "SUCCESS" else {}
    )
    return {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "channel": "ORIGINAL",
        "user_received_account": "支付用户零钱",
        **succeeded,
        "create_time": format_rfc3339(refund.time),
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
