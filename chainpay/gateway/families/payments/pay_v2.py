"""Payments, refunds and bills: the operations of APIv2. Both APIs share the orders."""

from __future__ import annotations

from ....signing.v3 import new_nonce
from ...errors import RequestRefusal, UnsignedRefusal, bad_parameter
from ...handler import Fields, File, Handler, RequestContext, mark_repeated, pick
from ...state.times import MINUTE
from ..bill_file import bill_file
from ..bills import Bills
from ..record import fingerprint
from ..trade_bill import make_trade_bill
from .order import STATES, Order
from .order_v2 import order_facts, payment_fields_v2, sub_fields
from .orders import Orders, check_sub_mchid
from .pay import start_fields
from .refund import Refund, refund_state_v2
from .refunds import Refunds

#: Source: https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_3
_MIN_AGE_TO_CLOSE = 5 * MINUTE


class PayV2:
    """The handlers.

    Args:
        orders: The orders.
        refunds: The refunds.
        bills: The bills.

    Attributes:
        v2: The handlers by path, with a leading slash.
    """

    def __init__(self, orders: Orders, refunds: Refunds, bills: Bills) -> None:
        self._orders = orders
        self._refunds = refunds
        self._bills = bills
        self.v2: dict[str, Handler] = {
            "/pay/unifiedorder": self.place,
            "/pay/orderquery": self.query,
            "/pay/closeorder": self.close,
            "/secapi/pay/refund": self.refund,
            "/pay/refundquery": self.query_refund,
            "/pay/downloadbill": self.bill,
            "/pay/downloadfundflow": self.fund_flow_bill,
            "/secapi/mch/uploadmedia": self.upload,
        }

    def place(self, context: RequestContext, fields: Fields) -> Fields:
        """Place an order."""
        trade_type = fields["trade_type"]
        if trade_type == "JSAPI" and not {"openid", "sub_openid"} & fields.keys():
            raise bad_parameter("body", "/openid", None, "为必填项")
        facts = order_facts(context.mchid, fields)
        request = fingerprint("v2", trade_type, fields)
        new = Order.make(context.mchid, trade_type, facts, request, is_v2=True)
        order, is_repeated = self._orders.place(new)
        start = start_fields(order.prepay_id)
        address = {
            "NATIVE": {"code_url": start["code_url"]},
            "MWEB": {"mweb_url": start["h5_url"]},
        }
        answer = {
            **sub_fields(order),
            "trade_type": trade_type,
            "prepay_id": start["prepay_id"],
            **address.get(trade_type, {}),
        }
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order."""
        order = self._orders.find_own(context.mchid, fields)
        state = {"trade_state": order.state, "trade_state_desc": STATES[order.state]}
        if order.is_paid:
            return {**payment_fields_v2(order), **state}
        return {
            **sub_fields(order),
            "out_trade_no": order.number,
            "trade_type": order.trade_type,
            "total_fee": order.total,
            **state,
        }

    def close(self, context: RequestContext, fields: Fields) -> Fields:
        """Close an order that is 5 minutes old."""
        order = self._orders.find_own(context.mchid, fields)
        if order.state == "CLOSED":
            raise RequestRefusal(400, "ORDERCLOSED", "订单已关闭，无法重复关闭")
        if order.state == "NOTPAY" and context.now < order.at + _MIN_AGE_TO_CLOSE:
            raise RequestRefusal(400, "INVALID_REQUEST", "订单生成5分钟后才能关闭")
        self._orders.move(order, "close")
        return {"result_msg": "OK"}

    def refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund an order."""
        order = self._refunds.find_paid(context.mchid, fields)
        amount = {
            "refund": fields["refund_fee"],
            "total": fields["total_fee"],
            "currency": fields.get("refund_fee_type", order.currency),
        }
        named = pick(fields, "out_refund_no", "notify_url")
        new = Refund.make(order, named | {"amount": amount}, context.now, is_v2=True)
        refund, is_repeated = self._refunds.start(new)
        answer = {
            **sub_fields(order),
            "transaction_id": order.id,
            "out_trade_no": order.number,
            "out_refund_no": refund.number,
            "refund_id": refund.id,
            "refund_fee": refund.amount,
            "total_fee": order.total,
            "cash_fee": order.total,
            "cash_refund_fee": refund.amount,
        }
        return mark_repeated(answer, is_repeated=is_repeated)

    def query_refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the refunds of an order, or one of them."""
        if fields.keys() & {"out_refund_no", "refund_id"}:
            refunds = [self._refunds.find_named(context.mchid, fields)]
            order = self._refunds.order_of(refunds[0])
        else:
            order = self._orders.find_named(context.mchid, fields)
            check_sub_mchid(order, fields)
            refunds = self._refunds.of_order(order)
        if not refunds:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")
        return {
            **sub_fields(order),
            "transaction_id": order.id,
            "out_trade_no": order.number,
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
        day, kind = _read_day(fields), fields.get("bill_type", "ALL")
        bill = make_trade_bill(self._orders, self._refunds, context.mchid, day, kind)
        return _make_file(bill, fields)

    def fund_flow_bill(self, context: RequestContext, fields: Fields) -> File:
        """Return the fund flow bill of a day. Only the basic account has money."""
        is_basic, day = fields["account_type"] == "Basic", _read_day(fields)
        bill = self._bills.make_fund_flow_bill(context.mchid, day) if is_basic else None
        return _make_file(bill, fields)

    def upload(self, context: RequestContext, fields: Fields) -> Fields:
        """Accept a file. Its digest was checked before."""
        return {"media_id": new_nonce()}


def _read_day(fields: Fields) -> str:
    """Return the day of a bill, such as ``2018-06-08``."""
    date = fields["bill_date"]
    return f"{date[:4]}-{date[4:6]}-{date[6:]}"


def _make_file(bill: bytes | None, fields: Fields) -> File:
    if bill is None:
        raise UnsignedRefusal("No Bill Exist", error_code="20002")
    return bill_file(bill, compress="tar_type" in fields)


def _refund_fields(refund: Refund) -> Fields:
    return {
        "out_refund_no": refund.number,
        "refund_id": refund.id,
        "refund_channel": "ORIGINAL",
        "refund_fee": refund.amount,
        "refund_recv_accout": "支付用户零钱",
        **refund_state_v2(refund),
    }
