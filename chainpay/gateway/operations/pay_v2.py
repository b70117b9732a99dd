"""Payments, refunds and bills: the operations of APIv2. Both APIs share the orders."""

from __future__ import annotations

from ...signing.v3 import new_nonce
from ..errors import RequestRefusal, UnsignedRefusal, bad_parameter
from ..handler import Fields, File, Handler, RequestContext, mark_repeated
from ..state.times import format_bill_time, format_compact
from ..state.transactions import Refund, Transaction, Transactions, fingerprint
from .bills import Bills, bill_file
from .pay import STATES, start_fields

#: The fields that have the same name in APIv3.
_SAME = ("appid", "out_trade_no", "attach", "notify_url", "goods_tag", "time_expire")

#: Source: https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_3
_MIN_AGE_TO_CLOSE = 300  # seconds
_REFUND_STATES = {
    "SUCCESS": "SUCCESS",
    "PROCESSING": "PROCESSING",
    "CLOSED": "REFUNDCLOSE",
    "ABNORMAL": "CHANGE",
}


class PayV2:
    """The handlers.

    Args:
        transactions: The orders and refunds.
        bills: The bills.

    Attributes:
        handlers: The handlers by path, with a leading slash.
    """

    def __init__(self, transactions: Transactions, bills: Bills) -> None:
        self._transactions = transactions
        self._bills = bills
        self.handlers: dict[str, Handler] = {
            "/pay/unifiedorder": self.place,
            "/pay/orderquery": self.query,
            "/pay/closeorder": self.close,
            "/secapi/pay/refund": self.refund,
            "/pay/refundquery": self.query_refund,
            "/pay/downloadbill": self.bill,
            "/secapi/mch/uploadmedia": self.upload,
        }

    def place(self, context: RequestContext, fields: Fields) -> Fields:
        """Place an order."""
        trade_type = fields["trade_type"]
        if trade_type == "JSAPI" and not {"openid", "sub_openid"} & fields.keys():
            raise bad_parameter("body", "/openid", None, "为必填项")
        facts = {
            **{name: fields[name] for name in _SAME if name in fields},
            "description": fields["body"],
            "amount": {"total": fields["total_fee"], "currency": fields.get("fee_type", "CNY")},
            "payer": {name: fields[name] for name in ("openid",) if name in fields},
        }
        request = fingerprint("v2", trade_type, fields)
        new = Transaction(context.mchid, trade_type, facts, request, is_v2=True)
        order = self._transactions.place(new)
        start = start_fields(order)
        address = {
            "NATIVE": {"code_url": start["code_url"]},
            "MWEB": {"mweb_url": start["h5_url"]},
        }
        answer = {
            "trade_type": trade_type,
            "prepay_id": start["prepay_id"],
            **address.get(trade_type, {}),
        }
        return mark_repeated(answer, is_repeated=order is not new)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order."""
        order = self._transactions.find(context.mchid, fields)
        state = {"trade_state": order.state, "trade_state_desc": STATES[order.state]}
        if order.is_paid:
            return {**paid_fields(order), **state}
        return {
            "out_trade_no": order.out_trade_no,
            "trade_type": order.trade_type,
            "total_fee": order.total,
            **state,
        }

    def close(self, context: RequestContext, fields: Fields) -> Fields:
        """Close an order that is 5 minutes old."""
        order = self._transactions.find(context.mchid, fields)
        if order.state == "CLOSED":
            raise RequestRefusal(400, "ORDERCLOSED", "订单已关闭，无法重复关闭")
        if order.state == "NOTPAY" and context.now < order.placed_at + _MIN_AGE_TO_CLOSE:
            raise RequestRefusal(400, "INVALID_REQUEST", "订单生成5分钟后才能关闭")
        self._transactions.close(order)
        return {"result_msg": "OK"}

    def refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund an order."""
        order = self._transactions.find_paid(context.mchid, fields)
        new = Refund(
            fields["out_refund_no"],
            fields["refund_fee"],
            fingerprint("v2", fields),
            context.now,
            fields.get("refund_fee_type", order.currency),
            fields.get("notify_url", ""),
            is_v2=True,
        )
        refund = self._transactions.refund(order, new, fields["total_fee"])
        answer = {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.out_trade_no,
            "out_refund_no": refund.out_refund_no,
            "refund_id": refund.refund_id,
            "refund_fee": refund.amount,
            "total_fee": order.total,
            "cash_fee": order.total,
            "cash_refund_fee": refund.amount,
        }
        return mark_repeated(answer, is_repeated=refund is not new)

    def query_refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the refunds of an order, or one of them."""
        if fields.keys() & {"out_refund_no", "refund_id"}:
            order, refund = self._transactions.find_refund(context.mchid, fields)
            refunds = [refund]
        else:
            order = self._transactions.find(context.mchid, fields)
            refunds = order.refunds
        if not refunds:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")
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

    def bill(self, context: RequestContext, fields: Fields) -> File:
        """Return the trade bill of a day."""
        date = fields["bill_date"]
        date = f"{date[:4]}-{date[4:6]}-{date[6:]}"
        bill = self._bills.make_trade_bill(context.mchid, date, fields.get("bill_type", "ALL"))
        if bill is None:
            raise UnsignedRefusal("No Bill Exist", error_code="20002")
        return bill_file(bill, compress="tar_type" in fields)

    def upload(self, context: RequestContext, fields: Fields) -> Fields:
        """Accept a file. Its digest was checked before."""
        return {"media_id": new_nonce()}


def paid_fields(order: Transaction) -> Fields:
    """Return the fields of a paid order, for a query and for a callback."""
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
        "time_end": format_compact(order.paid_at),
    }


def v2_refund_state(refund: Refund) -> Fields:
    """Return the state of a refund, and when it succeeded if it did."""
    state = {"refund_status": _REFUND_STATES[refund.state]}
    if refund.state == "SUCCESS":
        return {**state, "refund_success_time": format_bill_time(refund.settled_at)}
    return state


def _refund_fields(refund: Refund) -> Fields:
    return {
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
        "refund_channel": "ORIGINAL",
        "refund_fee": refund.amount,
        "refund_recv_accout": "支付用户零钱",
        **v2_refund_state(refund),
    }
