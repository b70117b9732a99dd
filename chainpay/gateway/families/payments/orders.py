"""Orders (下单): one table for APIv2 and APIv3, and for whoever places them.

A merchant's number names one order; of a partner's (服务商) orders, the partner's. The same request
again gets the same order, with a new prepay ID. A request with the same number and other parameters
is refused. After its ``time_expire`` an order can't be paid; it is closed after 7 days. A sub-order
of a combined order (合单) is paid and closed with all the others: see `combined`.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012525167
"""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import RequestRefusal
from ...handler import Fields
from ..family import Families, Family
from ..record import OWN, After, By, Move, Refusal
from .order import CODE, PAID_STATES, STATES, Order, new_prepay_id, payment_content
from .order_v2 import payment_content_v2

ORDER_PAID = Refusal(400, "ORDER_PAID", "该订单已支付", 268449538, "ORDERPAID")
ORDER_CLOSED = Refusal(400, "ORDER_CLOSED", "订单已关闭或已过期", 268447914, "ORDERCLOSED")
NUMBER_USED = Refusal(403, "OUT_TRADE_NO_USED", "商户订单号重复")
_CODE_STAYS = Refusal(403, "TRADE_ERROR", "付款码支付的订单不能关闭，请撤销", 268449641)
_PAYS_WITH_OTHERS = "子单不能单独支付或关闭，请操作合单{combined}"
_NO_SUB_MCHID = Refusal(400, "INVALID_REQUEST", "缺少参数sub_mchid", 268443704)
_OTHER_SUB_MCHID = Refusal(400, "INVALID_REQUEST", "sub_mchid与下单时不一致", 268447845)


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
        Move("fail", "支付失败", ("USERPAYING",), "PAYERROR", "platform", OWN, can_wait=True),
        Move("fail", "支付失败", ("ACCEPT",), "PAYERROR", "platform"),
        Move("retry", "商户再次扣款", ("PAYERROR",), "ACCEPT", "merchant"),
        Move("close", "商户关单", ("NOTPAY",), "CLOSED", "merchant"),
        Move("expire", "超时关单", ("NOTPAY",), "CLOSED", "platform", OWN, can_wait=True),
        Move("refund", "商户退款", PAID_STATES, "REFUND", "merchant"),
        Move("reverse", "商户撤销", ("USERPAYING", "PAYERROR", "SUCCESS"), "REVOKED", "merchant"),
    )
    parents = ("combined", "service_order", "payafter_order", "contract")
    absent = Refusal(404, "ORDER_NOT_EXIST", "订单不存在", 268512771, "ORDERNOTEXIST")
    differs = Refusal(
        400, "INVALID_REQUEST", Family.differs.message, 268498688, "OUT_TRADE_NO_USED"
    )
    refusals = {
        **dict.fromkeys(PAID_STATES, ORDER_PAID),
        "CLOSED": ORDER_CLOSED,
        "REVOKED": Refusal(400, "ORDER_REVERSED", "订单已撤销，请换一个单号", v2="ORDERREVERSED"),
        "reverse": Refusal(403, "TRADE_ERROR", "订单状态{state}不允许撤销"),
        "": Refusal(403, "TRADE_ERROR", "订单状态{state}不允许此操作"),
    }

    def __init__(self, families: Families) -> None:
        super().__init__(families, Order)

    def find_moment(self, record: Order, move: Move) -> float:
        """Return when an unpaid order is closed or has failed, or when the money is deducted."""
        if move.name == "deduct":
            since = record.time_of("create", "retry")
            return since + float(record.more.get("notice_period", 0)) + self.families.settle_delay
        return record.expires_at if move.name == "fail" else record.closes_at

    def find_amount(self, record: Order) -> int:
        """Return the amount, in 分."""
        return record.total

    def content(self, record: Order, event: str) -> Fields:
        """Return what the callback of a payment says."""
        return payment_content_v2(record) if record.is_v2 else payment_content(record)

    def moved(self, record: Order, move: Move, at: float) -> None:
        """Take the user's money."""
        if move.name == "pay" and at >= record.expires_at:
            raise ORDER_CLOSED.make()
        if move.target == "SUCCESS":
            payer = record.fields.get("payer", {})
            openid = payer.get("openid") or payer.get("sp_openid") or record.openid
            record.more["openid"] = openid
            self.book(record, at, record.total, "交易")
        if move.name == "reverse" and record.paid_at:
            self.book(record, at, -record.total, "撤销")

    def allowed(self, record: Order) -> list[Move]:
        """Return what the user and the platform can do: nothing with a sub-order alone."""
        return [] if "combined" in record.more else super().allowed(record)

    def refuse(self, record: Order, name: str) -> RequestRefusal:
        """Return the refusal of a move."""
        if "combined" in record.more and record.state == "NOTPAY":
            message = _PAYS_WITH_OTHERS.format(combined=record.more["combined"])
            return RequestRefusal(400, "INVALID_REQUEST", message)
        if name == "close" and record.trade_type == CODE:
            return _CODE_STAYS.make()
        return super().refuse(record, name)

    def check_repeated(self, known: Order, record: Order) -> None:
        """Refuse another way of payment before other parameters."""
        if known.trade_type != record.trade_type:
            raise NUMBER_USED.make()
        super().check_repeated(known, record)

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
        return self.find_either(mchid, fields.get("out_trade_no"), fields.get("transaction_id"))

    def find_own(self, mchid: str, fields: Mapping[str, object]) -> Order:
        """Return the order that a query, a closing or a reversal names.

        Raises:
            RequestRefusal: There is no such order, it is a sub-order of a combined order, or it is
                that of another sub-merchant (特约商户).
        """
        order = self.find_named(mchid, fields)
        if "combined" in order.more:
            raise self.absent.make()
        check_sub_mchid(order, fields)
        return order


def check_sub_mchid(order: Order, fields: Mapping[str, object]) -> None:
    """Refuse a request about a partner's order that names another sub-merchant, or none.

    In APIv2 it may be left out: to close an order, it is optional.

    Raises:
        RequestRefusal: The sub-merchant isn't that of the order.
    """
    is_v2 = "mch_id" in fields
    named = fields.get("sub_mch_id", order.sub_mchid) if is_v2 else fields.get("sub_mchid")
    if named != order.sub_mchid:
        raise (_OTHER_SUB_MCHID if named else _NO_SUB_MCHID).make()
