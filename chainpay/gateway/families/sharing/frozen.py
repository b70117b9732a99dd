"""The frozen money of orders (待分账金额): what of an order can be shared, and by which rules.

* The order was placed with ``settle_info.profit_sharing``. Its money is frozen for 30 days, that of
  a platform (收付通) for 180; then it is the merchant's. Sharing begins one minute after payment.
* All that is shared is at most 30 % of what was paid, and never more than what is left of it after
  refunds. What goes to the merchant itself does not count for the 30 %.
* If the rest is unfrozen, nothing more can be shared.
* While the money is frozen, a refund takes it from there, and is never more than what is left.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4014547102
"""

from __future__ import annotations

from ...errors import bad_parameter
from ...state.times import DAY, MINUTE
from ..family import Family
from ..payments.order import Order
from ..payments.refunds import Refunds
from ..record import Refusal
from .order import V3, SharingOrder
from .receivers import Receivers

MAX_RATIO = 3000
"""How much of an order may be shared, in ten-thousandths."""

_MAX_REQUESTS = 50
_NOT_SHARED = Refusal(400, "INVALID_REQUEST", "非分账订单不支持分账", v2="NOT_SHARE_ORDER")
_TOO_EARLY = Refusal(400, "INVALID_REQUEST", "订单处理中，请稍后重试", v2="ORDER_NOT_READY")
_ENDED = Refusal(400, "INVALID_REQUEST", "订单已完结分账")
_TOO_MANY = Refusal(400, "INVALID_REQUEST", f"同一订单最多能发起{_MAX_REQUESTS}次分账请求")
_TWICE = Refusal(400, "INVALID_REQUEST", "分账接收方重复")
_NO_RELATION = Refusal(400, "INVALID_REQUEST", "分账接收方关系不存在", v2="RECEIVER_INVALID")
_NOT_ENOUGH = Refusal(403, "NOT_ENOUGH", "分账金额不足")
_OVER_RATIO = Refusal(403, "RULE_LIMIT", "分账金额超出最大分账比例", v2="AMOUNT_OVERDUE")
_REFUND_OVER = Refusal(403, "NOT_ENOUGH", "退款金额大于冻结金额，请先解冻剩余资金", v2="NOTENOUGH")


class FrozenMoney:
    """What of paid orders is frozen. It takes part in the checks of refunds.

    Args:
        sharing: The profit-sharing orders.
        refunds: The refunds.
        receivers: The receivers.
    """

    def __init__(
        self, sharing: Family[SharingOrder], refunds: Refunds, receivers: Receivers
    ) -> None:
        self._sharing = sharing
        self._refunds = refunds
        self._receivers = receivers
        refunds.checks.append(self._check_refund)

    def left(self, order: Order, days: int) -> int:
        """Return what of an order can still be shared, in 分.

        Args:
            order: The paid order.
            days: How many days after the payment its money is frozen.

        Raises:
            RequestRefusal: The order was not placed to be shared.
        """
        if not _is_shareable(order):
            raise _NOT_SHARED.make()
        if not order.is_paid or self._has_ended(order, days):
            return 0
        return self._find_net(order) - sum(each.amount for each in self._of(order))

    def check(self, order: Order, new: SharingOrder) -> int:
        """Return what is left of an order after a new profit-sharing order, in 分.

        Raises:
            RequestRefusal: A rule forbids the new one.
        """
        left, known = self.left(order, new.more["days"]), self._of(order)
        if self._sharing.families.clock() < order.paid_at + MINUTE:
            raise _TOO_EARLY.make()
        if self._has_ended(order, new.more["days"]):
            raise _ENDED.make()
        if len(known) >= _MAX_REQUESTS:
            raise _TOO_MANY.make()
        self._check_receivers(new)
        if new.amount > left:
            raise _NOT_ENOUGH.make()
        limit = order.total * MAX_RATIO // 10_000
        if _find_foreign(new) > max(0, limit - sum(map(_find_foreign, known))):
            raise _OVER_RATIO.make()
        return left - new.amount

    def _check_receivers(self, new: SharingOrder) -> None:
        for index, detail in enumerate(new.details):
            if detail["amount"] < 1:
                place = f"/receivers/{index}/amount"
                raise bad_parameter("body", place, detail["amount"], "应大于0")
            fault = self._receivers.find_fault(new.mchid, new.more["owner"], detail)
            if fault == "NO_RELATION" and not new.is_own(detail):
                raise _NO_RELATION.make()
        if len({(each["type"], each["account"]) for each in new.details}) < len(new.details):
            raise _TWICE.make()

    def _check_refund(self, order: Order, amount: int) -> None:
        days = max((each.more["days"] for each in self._of(order)), default=V3.days)
        if not _is_shareable(order) or self._has_ended(order, days):
            return
        if amount > self.left(order, days):
            raise _REFUND_OVER.make()

    def _of(self, order: Order) -> list[SharingOrder]:
        return list(self._sharing.belonging_to(order.mchid, "order", order.number))

    def _find_net(self, order: Order) -> int:
        refunds = self._refunds.of_order(order)
        return order.total - sum(each.amount for each in refunds if each.state != "CLOSED")

    def _has_ended(self, order: Order, days: int) -> bool:
        is_over = self._sharing.families.clock() >= order.paid_at + days * DAY
        return is_over or any(each.more["unfreezes"] for each in self._of(order))


def _is_shareable(order: Order) -> bool:
    return bool((order.fields.get("settle_info") or {}).get("profit_sharing"))


def _find_foreign(order: SharingOrder) -> int:
    """Return what goes to others than the merchant itself, in 分."""
    return sum(each["amount"] for each in order.shared if not order.is_own(each))
