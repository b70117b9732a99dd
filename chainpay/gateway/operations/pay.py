"""Payments and refunds (支付, 退款) as APIv3 tells them."""

from __future__ import annotations

from typing import Any

from ..state.merchants import Call, Handler, again_if
from ..state.times import rfc3339
from ..state.transactions import Refund, Transaction, Transactions

__all__ = ["STATES", "Pay", "paid", "refunded", "started"]

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
    """The operations.

    Args:
        transactions: The orders and refunds.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self.operations: dict[tuple[str, str], Handler] = {
            **{
                ("POST", f"v3/pay/transactions/{name}"): self._place(trade_type)
                for name, trade_type in _TRADE_TYPES.items()
            },
            ("GET", _BY_NUMBER): self.query,
            ("GET", "v3/pay/transactions/id/{transaction_id}"): self.query,
            ("POST", f"{_BY_NUMBER}/close"): self.close,
            ("POST", _REFUNDS): self.refund,
            ("GET", _REFUNDS + "/{out_refund_no}"): self.query_refund,
        }

    def _place(self, trade_type: str) -> Handler:
        def place(call: Call, given: dict[str, Any]) -> dict[str, Any]:
            asked = Transaction(call.mchid, trade_type, given, ("v3", trade_type, given))
            order = self._transactions.place(asked)
            return again_if(order is not asked, started(order))

        return place

    def query(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look an order up."""
        order = self._transactions.find(call.mchid, given)
        if order.is_paid:
            return paid(order, order.state)
        facts = {name: value for name, value in order.facts.items() if name != "payer"}
        return {**facts, **_state(order, order.state)}

    def close(self, call: Call, given: dict[str, Any]) -> None:
        """Close an order; there is nothing to answer."""
        self._transactions.close(self._transactions.find(call.mchid, given))

    def refund(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Refund an order."""
        order = self._transactions.find(call.mchid, given)
        amount = given["amount"]
        asked = Refund(given["out_refund_no"], amount["refund"], ("v3", given), call.now)
        refund = self._transactions.refund(order, asked, amount["total"])
        return again_if(refund is not asked, refunded(order, refund))

    def query_refund(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look a refund up."""
        return refunded(*self._transactions.find_refund(call.mchid, given))


def started(order: Transaction) -> dict[str, Any]:
    """Return what a payment starts with, for every trade type."""
    return {
        "prepay_id": order.prepay_id,
        "code_url": f"weixin://wxpay/bizpayurl?pr={order.prepay_id[-9:]}",
        "h5_url": "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb"
        f"?prepay_id={order.prepay_id}&package={order.prepay_id[-10:]}",
    }


def paid(order: Transaction, state: str = "SUCCESS") -> dict[str, Any]:
    """Return a paid order as a query answers it, and as a callback tells it."""
    return {
        **order.facts,
        **_state(order, state),
        "transaction_id": order.transaction_id,
        "bank_type": "OTHERS",
        "success_time": rfc3339(order.paid_at),
        "payer": {"openid": order.openid},
        "amount": {
            "total": order.total,
            "payer_total": order.total,
            "currency": order.currency,
            "payer_currency": order.currency,
        },
    }


def _state(order: Transaction, state: str) -> dict[str, Any]:
    return {
        "mchid": order.mchid,
        "trade_type": order.trade_type,
        "trade_state": state,
        "trade_state_desc": STATES[state],
    }


def refunded(order: Transaction, refund: Refund) -> dict[str, Any]:
    """Return a refund as it is answered."""
    return {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "channel": "ORIGINAL",
        "user_received_account": "支付用户零钱",
        "success_time": rfc3339(refund.at),
        "create_time": rfc3339(refund.at),
        "status": "SUCCESS",
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
