"""Payments, refunds and bills as APIv2 tells them: the orders are those of APIv3."""

from __future__ import annotations

from typing import Any

from ...signing.message import new_nonce
from ..errors import Refusal, Unreadable, bad_parameter
from ..state.merchants import Call, File, Handler, again_if
from ..state.times import compact, plain
from ..state.transactions import Refund, Transaction, Transactions
from .bills import Bills, as_file
from .pay import STATES, started

__all__ = ["PayV2", "paid_fields"]

#: What an order keeps under the same name as in APIv3.
_SAME = ("appid", "out_trade_no", "attach", "notify_url", "goods_tag", "time_expire")


class PayV2:
    """The operations.

    Args:
        transactions: The orders and refunds.
        bills: The bills.
    """

    def __init__(self, transactions: Transactions, bills: Bills) -> None:
        self._transactions = transactions
        self._bills = bills
        self.operations: dict[str, Handler] = {
            "/pay/unifiedorder": self.place,
            "/pay/orderquery": self.query,
            "/pay/closeorder": self.close,
            "/secapi/pay/refund": self.refund,
            "/pay/refundquery": self.query_refund,
            "/pay/downloadbill": self.bill,
            "/secapi/mch/uploadmedia": self.upload,
        }

    def place(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Place an order."""
        trade_type = given["trade_type"]
        if trade_type not in ("JSAPI", "NATIVE", "APP", "MWEB"):
            raise bad_parameter("body", "/trade_type", trade_type, "应为JSAPI、NATIVE、APP或MWEB")
        if trade_type == "JSAPI" and "openid" not in given:
            raise bad_parameter("body", "/openid", None, "为必填项")
        facts = {
            **{name: given[name] for name in _SAME if name in given},
            "description": given["body"],
            "amount": {"total": given["total_fee"], "currency": given.get("fee_type", "CNY")},
            "payer": {name: given[name] for name in ("openid",) if name in given},
        }
        asked = Transaction(call.mchid, trade_type, facts, ("v2", trade_type, given))
        order = self._transactions.place(asked)
        start = started(order)
        address = {
            "NATIVE": {"code_url": start["code_url"]},
            "MWEB": {"mweb_url": start["h5_url"]},
        }
        fields = {"trade_type": trade_type, "prepay_id": start["prepay_id"]}
        return again_if(order is not asked, {**fields, **address.get(trade_type, {})})

    def query(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look an order up."""
        order = self._transactions.find(call.mchid, given)
        state = {"trade_state": order.state, "trade_state_desc": STATES[order.state]}
        if order.is_paid:
            return {**paid_fields(order), **state}
        return {
            "out_trade_no": order.out_trade_no,
            "trade_type": order.trade_type,
            "total_fee": order.total,
            **state,
        }

    def close(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Close an order."""
        self._transactions.close(self._transactions.find(call.mchid, given))
        return {"result_msg": "OK"}

    def refund(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Refund an order."""
        order = self._transactions.find(call.mchid, given)
        asked = Refund(given["out_refund_no"], given["refund_fee"], ("v2", given), call.now)
        refund = self._transactions.refund(order, asked, given["total_fee"])
        fields = {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.out_trade_no,
            "out_refund_no": refund.out_refund_no,
            "refund_id": refund.refund_id,
            "refund_fee": refund.amount,
            "total_fee": order.total,
            "cash_fee": order.total,
            "cash_refund_fee": refund.amount,
        }
        return again_if(refund is not asked, fields)

    def query_refund(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look the refunds of an order up, or one of them."""
        if given.keys() & {"out_refund_no", "refund_id"}:
            order, one = self._transactions.find_refund(call.mchid, given)
            refunds = [one]
        else:
            order = self._transactions.find(call.mchid, given)
            refunds = order.refunds
        if not refunds:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")
        return {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.out_trade_no,
            "total_fee": order.total,
            "cash_fee": order.total,
            "refund_count": len(refunds),
            **{
                f"{name}_{index}": value
                for index, refund in enumerate(refunds)
                for name, value in _refund_fields(refund).items()
            },
        }

    def bill(self, call: Call, given: dict[str, Any]) -> File:
        """Answer with a day's bill."""
        asked = given["bill_date"]
        date = f"{asked[:4]}-{asked[4:6]}-{asked[6:]}"
        bill = self._bills.trade(call.mchid, date, given.get("bill_type", "ALL"))
        if bill is None:
            raise Unreadable("No Bill Exist", error_code="20002")
        return as_file(bill, zipped="tar_type" in given)

    def upload(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Take a file; it was held against its digest."""
        return {"media_id": new_nonce()}


def paid_fields(order: Transaction) -> dict[str, Any]:
    """Return a paid order as a query answers it, and as a callback tells it."""
    return {
        "openid": order.openid,
        "is_subscribe": "N",
        "trade_type": order.trade_type,
        "bank_type": "OTHERS",
        "total_fee": order.total,
        "fee_type": order.currency,
        "cash_fee": order.total,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "attach": order.facts.get("attach", ""),
        "time_end": compact(order.paid_at),
    }


def _refund_fields(refund: Refund) -> dict[str, Any]:
    return {
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
        "refund_channel": "ORIGINAL",
        "refund_fee": refund.amount,
        "refund_status": "SUCCESS",
        "refund_recv_accout": "支付用户零钱",
        "refund_success_time": plain(refund.at),
    }
