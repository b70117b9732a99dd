"""Refunds (退款) of orders, in both APIs.

A refund is PROCESSING, and succeeds some seconds later, or at once if there is no such delay. The
platform may give it another state. The sum of the refunds is never above the paid amount.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012587971
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, get_args

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields
from ...state.times import DAY, MINUTE
from ..family import Families, Family
from ..record import SOON, After, Move, Refusal
from .order import Order
from .orders import Orders, check_sub_mchid
from .refund import Refund, refund_content, refund_content_v2

RefundState = Literal["SUCCESS", "CLOSED", "ABNORMAL"]
REFUND_STATES: tuple[str, ...] = get_args(RefundState)
REFUND_MOVES = {"SUCCESS": "succeed", "ABNORMAL": "abnormal", "CLOSED": "close"}
"""The move that brings a refund into a state."""

_PERIOD = 365 * DAY
_MAX_REFUNDS = 50
_UNFIT = "您的请求参数与订单信息不一致"
_NO_ORDER = "订单不存在或未支付"


def _move(
    name: str, title: str, sources: tuple[str, ...], target: str, after: After | None = None
) -> Move:
    events = (f"REFUND.{target}", "refund-processed")
    return Move(name, title, sources, target, "platform", after, *events)


class Refunds(Family[Refund]):
    """The refunds of all merchants.

    Args:
        families: What all families share.
        orders: The orders.

    Attributes:
        checks: What else is checked of an order and an amount in 分. Each may refuse.
    """

    kind = "refund"
    titles = ("refund", "退款单")
    states = {
        "PROCESSING": "退款处理中",
        "SUCCESS": "退款成功",
        "ABNORMAL": "退款异常",
        "CLOSED": "退款关闭",
    }
    moves = (
        _move("succeed", "退款成功", ("PROCESSING",), "SUCCESS", SOON),
        _move("succeed", "退款成功", ("ABNORMAL",), "SUCCESS"),
        _move("abnormal", "退款异常", ("PROCESSING", "SUCCESS"), "ABNORMAL"),
        _move("close", "退款关闭", ("PROCESSING", "SUCCESS", "ABNORMAL"), "CLOSED"),
        Move("restart", "发起异常退款", ("ABNORMAL",), "PROCESSING", "merchant"),
    )
    parents = ("order",)
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")
    differs = Refusal(
        400, "INVALID_REQUEST", Family.differs.message, 268498688, "REFUND_FEE_MISMATCH"
    )
    refusals = {
        "restart": Refusal(
            400, "INVALID_REQUEST", "退款单状态为{state}，仅退款异常的退款单可发起异常退款"
        ),
        "CLOSED": Refusal(400, "INVALID_REQUEST", "退款单已关闭"),
        "": Refusal(400, "INVALID_REQUEST", "退款单状态{state}不允许此操作"),
    }

    def __init__(self, families: Families, orders: Orders) -> None:
        super().__init__(families, Refund)
        self._orders = orders
        self.checks: list[Callable[[Order, int], None]] = []

    def find_amount(self, record: Refund) -> int:
        """Return what the user gets back, in 分."""
        return record.amount

    def find_numbers(self, record: Refund) -> list[str]:
        """Return the numbers of the order and of the refund."""
        return [record.more["order"], record.number]

    def content(self, record: Refund, event: str) -> Fields:
        """Return what the callback says."""
        make = refund_content_v2 if record.is_v2 else refund_content
        return make(self.order_of(record), record)

    def moved(self, record: Refund, move: Move, at: float) -> None:
        """Give the merchant back the money of a refund that is closed."""
        if move.name == "close":
            self.book(record, at, record.amount, "退款退回")

    def prepare(self, record: Refund) -> None:
        """Check a refund of a part of a paid order, or of all, and take the money."""
        order = self.order_of(record)
        self._check(order, record)
        self.book(record, record.at, -record.amount, "退款")
        self._orders.move(order, "refund", record.at)

    def order_of(self, refund: Refund) -> Order:
        """Return the order of a refund."""
        return self._orders.find(refund.mchid, refund.more["order"])

    def of_order(self, order: Order) -> list[Refund]:
        """Return the refunds of an order, in the order in which they were made."""
        return list(self.belonging_to(order.mchid, "order", order.number))

    # What requests do

    def find_paid(self, mchid: str, fields: Mapping[str, object]) -> Order:
        """Return the order that a refund names.

        Raises:
            RequestRefusal: The sub-merchant has no such order, it is not paid, or there are two.
        """
        names = [name for name in ("transaction_id", "out_trade_no") if fields.get(name)]
        try:
            orders = [self._orders.find_named(mchid, {name: fields[name]}) for name in names]
        except RequestRefusal as refusal:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", _NO_ORDER, v2=refusal.v2) from None
        if orders[0] is not orders[-1]:
            raise RequestRefusal(400, "INVALID_REQUEST", _UNFIT)
        if not orders[0].is_paid:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", _NO_ORDER, v2="TRADE_STATE_ERROR")
        check_sub_mchid(orders[0], fields)
        return orders[0]

    def find_named(self, mchid: str, fields: Mapping[str, object]) -> Refund:
        """Return the refund that ``out_refund_no`` or ``refund_id`` names, or both.

        Raises:
            RequestRefusal: There is no such refund, or its order is that of another sub-merchant.
        """
        refund = self.find_either(mchid, fields.get("out_refund_no"), fields.get("refund_id"))
        check_sub_mchid(self.order_of(refund), fields)
        return refund

    def restart(self, refund: Refund) -> None:
        """Refund to another account what the user's bank has sent back (异常退款).

        Raises:
            RequestRefusal: The refund isn't ABNORMAL.
        """
        with self.families.hold():
            self.move(refund, "restart")

    def settle(self, refund: Refund, state: str) -> str:
        """Bring a refund into a state, and return it. One that is in that state stays as it is.

        Raises:
            RequestRefusal: The refund is closed.
        """
        if refund.state != state or state == "CLOSED":
            self.move(refund, REFUND_MOVES[state])
        return refund.state

    def _check(self, order: Order, refund: Refund) -> None:
        amount, known = refund.fields["amount"], self.of_order(order)
        if refund.amount < 1:
            pointer = "/refund_fee" if refund.is_v2 else "/amount/refund"
            raise bad_parameter("body", pointer, refund.amount, "应大于0")
        is_of_order = (amount["total"], amount["currency"]) == (order.total, order.currency)
        accounts = amount.get("from") or [{"amount": refund.amount}]
        if not is_of_order or sum(each["amount"] for each in accounts) != refund.amount:
            raise RequestRefusal(400, "INVALID_REQUEST", _UNFIT)
        refunded = sum(each.amount for each in known if each.state != "CLOSED")
        if refunded + refund.amount > order.total:
            raise RequestRefusal(400, "INVALID_REQUEST", "累计退款金额大于订单金额")
        if refund.at > order.paid_at + _PERIOD:
            raise RequestRefusal(400, "TRADE_OVERDUE", "订单已经超过退款期限")
        if len(known) >= _MAX_REFUNDS:
            raise RequestRefusal(400, "INVALID_REQUEST", f"部分退款次数不能超过{_MAX_REFUNDS}次")
        if known and refund.at < known[-1].at + MINUTE:
            raise RequestRefusal(400, "INVALID_REQUEST", "同一订单的多次退款应间隔1分钟")
        for check in self.checks:
            check(order, refund.amount)
