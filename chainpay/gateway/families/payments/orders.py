"""Orders (下单): one table for APIv2 and APIv3, and for whoever places them.

A merchant's number names one order. The same request again gets the same order, with a new prepay
ID. A request with the same number and other parameters is refused. After its ``time_expire`` an
order can't be paid; it is closed after 7 days.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012525167
"""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import RequestRefusal
from ...handler import Fields
from ..family import Families, Family
from ..record import OWN, After, By, Move, Refusal
from .order import PAID_STATES, STATES, Order, content, content_v2, new_prepay_id

ORDER_PAID = Refusal(400, "ORDER_PAID", "该订单已支付", 268449538, "ORDERPAID")
_REVERSIBLE = ("NOTPAY", "USERPAYING", "PAYERROR", "SUCCESS")
ORDER_CLOSED = Refusal(400, "ORDER_CLOSED", "订单已关闭或已过期", 268447914, "ORDERCLOSED")


def _payment(
    name: str, title: str, sources: tuple[str, ...], by: By, after: After | None = None
) -> Move:
    events = ("TRANSACTION.SUCCESS", "transaction-success")
    return Move(name, title, sources, "SUCCESS", by, after, *events)


class Orders(Family[Order]):
    """The orders of all merchants."""

    kind = "order"
    titles = ("order", "支付订单")
    states = STATES
    moves = (
        _payment("pay", "用户支付", ("NOTPAY", "USERPAYING"), "user"),
        _payment("deduct", "扣款成功", ("ACCEPT",), "platform", OWN),
        Move("fail", "支付失败", ("USERPAYING", "ACCEPT"), "PAYERROR", "platform"),
        Move("retry", "商户再次扣款", ("PAYERROR",), "ACCEPT", "merchant"),
        Move("close", "商户关单", ("NOTPAY",), "CLOSED", "merchant"),
        Move("expire", "超时关单", ("NOTPAY",), "CLOSED", "platform", OWN),
        Move("refund", "商户退款", PAID_STATES, "REFUND", "merchant"),
        Move("reverse", "商户撤销", _REVERSIBLE, "REVOKED", "merchant"),
    )
    absent = Refusal(404, "ORDER_NOT_EXIST", "订单不存在", 268512771, "ORDERNOTEXIST")
    differs = Refusal(
        400, "INVALID_REQUEST", Family.differs.message, 268498688, "OUT_TRADE_NO_USED"
    )
    refusals = {
        **dict.fromkeys(PAID_STATES, ORDER_PAID),
        "CLOSED": ORDER_CLOSED,
        "": Refusal(400, "TRADE_ERROR", "订单状态{state}不允许此操作"),
    }

    def __init__(self, families: Families) -> None:
        super().__init__(families, Order)

    def find_parents(self, record: Order) -> list[tuple[str, str]]:
        """Return the combined order (合单), or the contract (委托代扣), that it belongs to."""
        kinds = ("combined", "contract")
        return [(kind, record.more[kind]) for kind in kinds if kind in record.more]

    def find_moment(self, record: Order, move: Move) -> float:
        """Return when an unpaid order is closed, or when the user's money is deducted."""
        if move.name == "deduct":
            since = record.time_of("create", "retry")
            return since + float(record.more.get("notice_period", 0)) + self.families.settle_delay
        return record.closes_at

    def find_amount(self, record: Order) -> int:
        """Return the amount, in 分."""
        return record.total

    def content(self, record: Order, event: str) -> Fields:
        """Return what the callback of a payment says."""
        return content_v2(record) if record.is_v2 else content(record)

    def moved(self, record: Order, move: Move, at: float) -> None:
        """Take the user's money."""
        if move.name == "pay" and at >= record.expires_at:
            raise ORDER_CLOSED.make()
        if move.target == "SUCCESS":
            payer = record.fields.get("payer", {})
            record.more["openid"] = payer.get("openid", record.openid)
            self.book(record, at, record.total, "交易")

    # What requests do

    def place(self, order: Order) -> tuple[Order, bool]:
        """Place an order.

        Returns:
            The order, or the order that an earlier request with the same parameters has placed,
            with a new prepay ID; and whether it is that.

        Raises:
            RequestRefusal: Another order has that number, or the earlier order is paid or closed,
                or has expired.
        """
        known = self.get(order.mchid, order.number)
        if known is not None and known.trade_type != order.trade_type:
            raise RequestRefusal(403, "OUT_TRADE_NO_USED", "商户订单号重复")
        order, is_repeated = self.start(order)
        if is_repeated:
            if order.state == "NOTPAY" and self.families.clock() >= order.expires_at:
                raise ORDER_CLOSED.make()
            if order.state != "NOTPAY":
                raise self.refuse(order, "place")
            order.more["prepay_id"] = new_prepay_id()
        return order, is_repeated

    def find_named(self, mchid: str, fields: Mapping[str, object]) -> Order:
        """Return the order that ``transaction_id`` or ``out_trade_no`` names, or both.

        Raises:
            RequestRefusal: There is no such order.
        """
        id_, number = fields.get("transaction_id"), fields.get("out_trade_no")
        order = self.find_by(mchid, "id", id_) if id_ else self.find(mchid, number)
        if number not in (None, order.number):
            raise self.absent.make()
        return order
