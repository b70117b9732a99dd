"""The five operations of pay-after orders (先享后付订单)."""

from __future__ import annotations

from ..errors import bad_parameter
from ..handler import Fields, Handler, RequestContext, mark_repeated
from ..state.payafter import PayAfterOrder, PayAfterOrders
from ..state.times import format_compact

#: The `finish_type` of an order that the user has used; so is one that does not tell.
_USED = 2
_PATH = "v3/payscore/payafter-orders"


class PayAfter:
    """The handlers.

    Args:
        orders: The pay-after orders.

    Attributes:
        handlers: The handlers by method and path.
    """

    def __init__(self, orders: PayAfterOrders) -> None:
        self._orders = orders
        self.handlers: dict[tuple[str, str], Handler] = {
            ("POST", _PATH): self.create,
            ("GET", _PATH): self.query,
            ("POST", _PATH + "/{out_order_no}/cancel"): self.cancel,
            ("POST", _PATH + "/{out_order_no}/complete"): self.complete,
            ("POST", _PATH + "/{out_order_no}/sync"): self.sync,
        }

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Create an order. The same request again gets the same order."""
        order, is_repeated = self._orders.create(context.mchid, fields)
        answer = {
            **_summary(order),
            "miniprogram_businesstype": "wxpayScoreUse",
            "miniprogram_path": f"pages/use/use?query_id={order.query_id}",
            "package": order.query_id,
        }
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order by its number, or by the platform's query_id."""
        order = self._orders.query(context.mchid, fields)
        return {**order.facts, "state": order.state}

    def cancel(self, context: RequestContext, fields: Fields) -> Fields:
        """Revoke an order that is not finished."""
        order = self._orders.find(context.mchid, fields)
        order.move("REVOKED", allowed=("CREATED", "USER_ACCEPTED"))
        return _summary(order)

    def complete(self, context: RequestContext, fields: Fields) -> Fields:
        """Finish an order, with the amount that is due, in 分. It has ended if nothing is due."""
        order = self._orders.find(context.mchid, fields)
        total = fields.get("total_amount")
        if fields.get("finish_type", _USED) != _USED:
            due, total = 0, total or 0
        else:
            fees = fields.get("fees") or order.created.get("fees") or ()
            discounts = fields.get("discounts") or ()
            due = sum(fee.get("fee_amount", 0) for fee in fees) - sum(
                discount.get("discount_amount", 0) for discount in discounts
            )
            total = due if total is None else total
        if total != due or due < 0:
            raise bad_parameter("body", "/total_amount", total, f"应等于付费项目减优惠的总和{due}")
        ticket = order.facts["finish_ticket"]
        if fields.get("finish_ticket", ticket) != ticket:
            raise bad_parameter("body", "/finish_ticket", fields["finish_ticket"], "与订单不一致")
        order.move("FINISHED" if due else "USER_PAID", allowed=("USER_ACCEPTED",))
        order.facts.update(fields, total_amount=due)
        return _summary(order)

    def sync(self, context: RequestContext, fields: Fields) -> Fields:
        """Record that the user has paid outside of WeChat Pay."""
        order = self._orders.find(context.mchid, fields)
        paid_time = fields.get("detail", {}).get("paid_time") or format_compact(context.now)
        order.move("USER_PAID", allowed=("FINISHED",))
        order.facts["pay_succ_time"] = paid_time
        return _summary(order)


def _summary(order: PayAfterOrder) -> Fields:
    return {**order.facts, "order_id": order.order_id}
