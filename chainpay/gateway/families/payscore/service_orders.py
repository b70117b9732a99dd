"""Service orders (支付分服务订单): the user confirms, uses a service, and pays afterwards.

After the merchant has completed an order, the platform deducts the amount from the user soon. Once
a deduction has failed, the order waits: the user pays, or the merchant lets the platform try again,
or tells that the user has paid elsewhere. A deduction can fail before it begins: whoever wants to
see an order that waits lets it fail before the merchant completes. The payment is an order of its
own, which is refunded by its ``transaction_id``. An order of 0 分 is done when it is completed.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012587166
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from ...handler import Fields
from ...state.times import DAY, format_compact
from ...store.base import Entry
from ..family import Families, Family
from ..payments.orders import Orders
from ..record import OWN, Move, Refusal
from .answers import event_fields
from .payment import take_payment
from .permissions import Permissions
from .service_order import COMPLETED, CONFIRMED, CREATED, DONE, STATES, ServiceOrder, order_facts
from .users import name_user, note_user

_LIFETIME = 30 * DAY  # in which the user confirms
_PAID = "PAYSCORE.USER_PAID"
_WRONG_STATE = "当前订单状态{state}不合法"
_NOT_PAYING = "仅服务订单支付状态为待支付时，才可使用此能力"


class ServiceOrders(Family[ServiceOrder]):
    """The service orders of all merchants.

    Args:
        families: What all families share.
        orders: The orders: each payment is one.
        permissions: The permissions of users.
    """

    kind = "service_order"
    titles = ("service order", "支付分服务订单")
    states = STATES
    moves = (
        Move("confirm", "用户确认", (CREATED,), CONFIRMED, "user", event="PAYSCORE.USER_CONFIRM"),
        Move("expire", "订单失效", (CREATED,), "EXPIRED", "platform", _LIFETIME),
        Move("cancel", "商户取消订单", (CREATED, CONFIRMED), "REVOKED", "merchant"),
        Move("complete", "商户完结", (CONFIRMED,), COMPLETED, "merchant"),
        Move("complete_free", "商户完结，无需付款", (CONFIRMED, COMPLETED), DONE, "merchant"),
        Move("modify", "商户修改金额", (COMPLETED,), "", "merchant"),
        Move("fail", "扣款失败", (CONFIRMED, COMPLETED), "", "platform"),
        Move("collect", "商户催收", (COMPLETED,), "", "merchant"),
        Move("deduct", "平台扣款", (COMPLETED,), DONE, "platform", OWN, _PAID),
        Move("pay", "用户付款", (COMPLETED,), DONE, "user", event=_PAID),
        Move("sync", "用户在其他渠道付款", (COMPLETED,), DONE, "merchant"),
    )
    absent = Refusal(404, "ORDER_NOT_EXIST", "查询单据不存在", 271317510)
    differs = Refusal(400, "INVALID_REQUEST", "订单重入参数校验失败", 271316598)
    refusals = {  # an order that waits for its payment refuses nothing but cancelling
        CREATED: Refusal(400, "INVALID_ORDER_STATE", _WRONG_STATE, 271302332),
        CONFIRMED: Refusal(400, "INVALID_ORDER_STATE", _NOT_PAYING, 271316657),
        COMPLETED: Refusal(400, "INVALID_ORDER_STATE", "订单状态{state}不满足取消条件", 271316592),
        DONE: Refusal(400, "ORDER_DONE", _WRONG_STATE, 271302262),
        "REVOKED": Refusal(400, "ORDER_CANCELED", _WRONG_STATE, 271302333),
        "confirm": Refusal(400, "INVALID_ORDER_STATE", _WRONG_STATE, 271302262),
        "": Refusal(400, "INVALID_ORDER_STATE", _WRONG_STATE, 271302262),
    }

    def __init__(self, families: Families, orders: Orders, permissions: Permissions) -> None:
        super().__init__(families, ServiceOrder)
        self._orders = orders
        self._permissions = permissions

    def entries(self, record: ServiceOrder) -> Iterator[Entry]:
        """Yield the number that a query may name (回跳查询ID), and whose running order it is."""
        yield "query_id", record.more["query_id"]
        if record.state in (CONFIRMED, COMPLETED):
            yield "running", name_user(record.fields)

    def prepare(self, record: ServiceOrder) -> None:
        """Refuse an order that needs a permission which the user has taken back."""
        if record.state != CREATED:
            self._permissions.check_open(record.mchid, record.fields)

    def content(self, record: ServiceOrder, event: str) -> Fields:
        """Return what the callback says.

        It always has payments and a risk fund. What it has of an order that was created without
        them is not stated.
        """
        risk = {"name": "ESTIMATE_ORDER_COST", "amount": record.total}
        facts = {"post_payments": [], "risk_fund": risk, **order_facts(record)}
        return event_fields(event, facts)

    def find_amount(self, record: ServiceOrder) -> int | None:
        """Return what is due, in 分; None before the merchant has completed the order."""
        return record.total

    def is_offered(self, record: ServiceOrder, move: Move) -> bool:
        """Return whether people are told of a move: not of a deduction while deductions fail."""
        return not (record.more.get("is_failing") and move.name in ("fail", "deduct"))

    def find_reason(self, record: ServiceOrder) -> str:
        """Return why nothing is deducted, which a query does not answer; empty if it would be."""
        is_failing = record.state.startswith("DOING") and record.more.get("is_failing")
        return "扣款失败" if is_failing else ""

    def find_moment(self, record: ServiceOrder, move: Move) -> float:
        """Return when the platform deducts; never while deductions fail."""
        if record.more.get("is_failing"):
            return math.inf
        return record.time_of("create", "complete", "collect") + self.families.settle_delay

    def moved(self, record: ServiceOrder, move: Move, at: float) -> None:
        """Note who has confirmed and whether deductions fail, and take the user's money."""
        if move.name == "confirm":
            note_user(record.fields)
        if move.name in ("fail", "collect"):
            record.more["is_failing"] = move.name == "fail"
        if move.name in ("deduct", "pay"):
            payment = take_payment(self._orders, record, record.fields, self.kind, move.by, at)
            record.note_payment("NEWTON", format_compact(at), transaction_id=payment.id)

    # What requests do

    def require(self, order: ServiceOrder, name: str) -> None:
        """Refuse a move that the state does not allow, before its parameters are looked at.

        Raises:
            RequestRefusal: The state does not allow it.
        """
        if not self.can_move(order, name):
            raise self.refuse(order, name)
