"""Orders and refunds (下单, 退款): one state machine for APIv2 and APIv3.

    ─ place ─▶ NOTPAY ─ pay ─▶ SUCCESS ─ refund ─▶ REFUND ⟲ refund
                  └─ close ─▶ CLOSED

A merchant's number names one order. The same request again gets the first answer again. A request
with the same number and other parameters is refused. Refunds succeed at once. Their sum is never
above the paid amount.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields

REENTRY_MESSAGE = "请求重入时，参数与首次请求时不一致"
_DEFAULT_OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"  # the payer of an order that names no user


def _random_digits(prefix: str, count: int) -> str:
    return prefix + "".join(str(byte % 10) for byte in os.urandom(count - len(prefix)))


@dataclass(slots=True)
class Refund:
    """One refund.

    Attributes:
        out_refund_no: The merchant's number (商户退款单号).
        amount: In 分.
        request: The parameters of the first request.
        time: When the refund was made, in seconds since 1970.
        refund_id: The platform's number (微信支付退款单号).
    """

    out_refund_no: str
    amount: int
    request: object
    time: float
    refund_id: str = field(default_factory=lambda: _random_digits("503", 29))


@dataclass(slots=True)
class Transaction:
    """One order.

    Attributes:
        mchid: The merchant's number.
        trade_type: ``JSAPI``, ``NATIVE``, ``APP`` or ``MWEB``.
        facts: The fields of the order, under their names in APIv3.
        request: The parameters of the first request, as sent.
        state: ``NOTPAY``, ``SUCCESS``, ``REFUND`` or ``CLOSED``.
        paid_at: When the user paid, in seconds since 1970; 0 before.
        openid: The user who pays.
        refunds: The refunds, in the order in which they were made.
        transaction_id: The platform's number (微信支付订单号). Answers have it after the payment.
        prepay_id: The ID with which the user's payment starts (预支付交易会话标识).
    """

    mchid: str
    trade_type: str
    facts: Fields
    request: object
    state: str = "NOTPAY"
    paid_at: float = 0
    openid: str = _DEFAULT_OPENID
    refunds: list[Refund] = field(default_factory=list)
    transaction_id: str = field(default_factory=lambda: _random_digits("42", 28))
    prepay_id: str = field(default_factory=lambda: "wx" + os.urandom(17).hex())

    @property
    def out_trade_no(self) -> str:
        """The merchant's number (商户订单号)."""
        return str(self.facts["out_trade_no"])

    @property
    def total(self) -> int:
        """The amount, in 分."""
        return int(self.facts["amount"]["total"])

    @property
    def currency(self) -> str:
        """The currency of the amount."""
        return str(self.facts["amount"].get("currency", "CNY"))

    @property
    def is_paid(self) -> bool:
        """Whether the user has paid. It stays true after refunds."""
        return self.state in ("SUCCESS", "REFUND")

    @property
    def refunded(self) -> int:
        """The sum of the refunds, in 分."""
        return sum(refund.amount for refund in self.refunds)


class Transactions:
    """The orders and refunds of all merchants."""

    def __init__(self) -> None:
        self._orders: dict[tuple[str, str], Transaction] = {}
        self._by_id: dict[tuple[str, str], Transaction] = {}
        self._refunds: dict[tuple[str, str], tuple[Transaction, Refund]] = {}

    def orders_of(self, mchid: str) -> list[Transaction]:
        """Return the orders of a merchant, in the order in which they were placed."""
        return [order for (owner, _), order in self._orders.items() if owner == mchid]

    def place(self, order: Transaction) -> Transaction:
        """Place an order.

        Returns:
            The order, or the order that an earlier request with the same parameters has placed.

        Raises:
            RequestRefusal: Another order has that number, or the earlier order is paid or closed.
        """
        if order.total < 1:
            raise bad_parameter("body", "/amount/total", order.total, "应大于0")
        known = self._orders.setdefault((order.mchid, order.out_trade_no), order)
        if known.request != order.request:
            raise RequestRefusal(
                400, "INVALID_REQUEST", REENTRY_MESSAGE, number=268498688, v2="OUT_TRADE_NO_USED"
            )
        self._refuse_unless_unpaid(known)
        self._by_id[known.mchid, known.transaction_id] = known
        return known

    def find(self, mchid: str, fields: Mapping[str, object]) -> Transaction:
        """Return the order that ``transaction_id`` or ``out_trade_no`` names, or both.

        Raises:
            RequestRefusal: Neither is there, or there is no such order.
        """
        transaction_id, number = fields.get("transaction_id"), fields.get("out_trade_no")
        if not (transaction_id or number):
            raise bad_parameter("body", "/out_trade_no", None, "与transaction_id必填其一")
        order = (
            self._by_id.get((mchid, str(transaction_id)))
            if transaction_id
            else self._orders.get((mchid, str(number)))
        )
        if order is None or number not in (None, order.out_trade_no):
            raise RequestRefusal(
                404, "ORDER_NOT_EXIST", "订单不存在", number=268512771, v2="ORDERNOTEXIST"
            )
        return order

    def close(self, order: Transaction) -> None:
        """Close an order that is not paid.

        Raises:
            RequestRefusal: The order is paid or closed.
        """
        self._refuse_unless_unpaid(order)
        order.state = "CLOSED"

    def pay(self, order: Transaction, now: float) -> None:
        """The user pays.

        Raises:
            RequestRefusal: The order is paid or closed.
        """
        self._refuse_unless_unpaid(order)
        order.state, order.paid_at = "SUCCESS", now
        order.openid = order.facts.get("payer", {}).get("openid", order.openid)

    def pay_number(self, mchid: str, out_trade_no: str, now: float) -> None:
        """The user pays the order with a number.

        Raises:
            RequestRefusal: There is no such order, or it is paid or closed.
        """
        self.pay(self.find(mchid, {"out_trade_no": out_trade_no}), now)

    def refund(self, order: Transaction, refund: Refund, total: int) -> Refund:
        """Refund a part of an order, or all.

        Args:
            order: The order.
            refund: The refund.
            total: The order's amount, as the request has it.

        Returns:
            The refund, or the refund that an earlier request with the same parameters has made.

        Raises:
            RequestRefusal: Another refund has that number, the order is not paid, or an amount is
                wrong.
        """
        key = order.mchid, refund.out_refund_no
        if key in self._refunds:
            known = self._refunds[key][1]
            if known.request != refund.request:
                raise RequestRefusal(
                    400,
                    "INVALID_REQUEST",
                    REENTRY_MESSAGE,
                    number=268498688,
                    v2="REFUND_FEE_MISMATCH",
                )
            return known
        if not order.is_paid:
            raise RequestRefusal(
                400, "INVALID_REQUEST", "订单未支付，不能退款", v2="TRADE_STATE_ERROR"
            )
        if total != order.total:
            raise bad_parameter("body", "/amount/total", total, f"应等于订单金额{order.total}")
        if refund.amount < 1:
            raise bad_parameter("body", "/amount/refund", refund.amount, "应大于0")
        if order.refunded + refund.amount > order.total:
            raise RequestRefusal(400, "INVALID_REQUEST", "累计退款金额大于订单金额")
        order.refunds.append(refund)
        order.state = "REFUND"
        self._refunds[key] = order, refund
        return refund

    def find_refund(self, mchid: str, fields: Mapping[str, object]) -> tuple[Transaction, Refund]:
        """Return the refund that ``out_refund_no`` or ``refund_id`` names, and its order.

        Raises:
            RequestRefusal: There is no such refund.
        """
        number, refund_id = fields.get("out_refund_no"), fields.get("refund_id")
        if number is None:
            candidates = [one for (owner, _), one in self._refunds.items() if owner == mchid]
        else:
            key = mchid, str(number)
            candidates = [self._refunds[key]] if key in self._refunds else []
        for order, refund in candidates:
            if refund_id in (None, refund.refund_id):
                return order, refund
        raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")

    def forget(self) -> None:
        """Forget all orders and refunds."""
        for numbers in (self._orders, self._by_id, self._refunds):
            numbers.clear()

    @staticmethod
    def _refuse_unless_unpaid(order: Transaction) -> None:
        if order.state == "CLOSED":
            raise RequestRefusal(400, "ORDER_CLOSED", "订单已关闭", v2="ORDERCLOSED")
        if order.is_paid:
            raise RequestRefusal(400, "ORDERPAID", "该订单已支付", number=268449538)
