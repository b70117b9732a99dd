"""The operations of service orders (支付分服务订单), of merchants and of partners (服务商).

A partner's operations answer no content, but for creating and querying. Appid, service and
sub-merchant (子商户) are those of creating. What is due is the sum of the payments less the
discounts; it can be changed only downwards.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012587900
"""

from __future__ import annotations

from ...errors import bad_parameter
from ...handler import Fields, Handler, RequestContext, mark_repeated
from ...state.times import format_compact, parse_time
from ..record import Refusal, fingerprint
from .answers import answering
from .checks import add_up, check_same, read_amount, read_total
from .service_order import COMPLETED, CONFIRMED, CREATED, DONE, ServiceOrder, order_facts
from .service_orders import ServiceOrders

_PATHS = ("v3/payscore/serviceorder", "v3/payscore/partner/serviceorder")
_OTHER_CHANNEL = "Order_Paid"
_OVER_LIMIT = Refusal(400, "INVALID_REQUEST", "总金额超过此服务的服务风险金额", 271316656)
_BEFORE_START = Refusal(400, "INVALID_REQUEST", "真实结束时间小于预计开始时间", 271316637)
_RAISED = Refusal(400, "INVALID_REQUEST", "修改后的金额不能大于待支付金额", 271316657)


class ServiceOrderRequests:
    """The handlers.

    Args:
        orders: The service orders.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, orders: ServiceOrders) -> None:
        self._orders = orders
        handlers: dict[tuple[str, str], Handler] = {}
        for path in _PATHS:
            of_one = path + "/{out_order_no}"
            handlers |= {
                ("POST", path): self.create,
                ("GET", path): self.query,
                ("POST", f"{path}/direct-complete"): self.create_completed,
                ("POST", f"{of_one}/cancel"): self.cancel,
                ("POST", f"{of_one}/complete"): self.complete,
                ("POST", f"{of_one}/modify"): self.modify,
                ("POST", f"{of_one}/pay"): self.collect,
                ("POST", f"{of_one}/sync"): self.sync,
            }
        self.v3 = answering(handlers)

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Create an order. The same request again gets the same order."""
        is_confirmed = fields.get("need_user_confirm") is False
        if is_confirmed and not (fields.get("openid") or fields.get("sub_openid")):
            raise bad_parameter("body", "/openid", None, "免确认订单须传入用户标识")
        add_up(fields)
        risk = {**fields["risk_fund"], "amount": read_amount(fields["risk_fund"], "/risk_fund")}
        state = CONFIRMED if is_confirmed else CREATED
        new = ServiceOrder.make(context.mchid, state, {**fields, "risk_fund": risk}, context.now)
        order, is_repeated = self._orders.start(new)
        return mark_repeated(order_facts(order), is_repeated=is_repeated)

    def create_completed(self, context: RequestContext, fields: Fields) -> Fields:
        """Create an order whose service is over (创单结单合并): the platform deducts soon."""
        total = read_total(fields)
        known = {"service_introduction": "", **fields, "total_amount": total}
        state = COMPLETED if total else DONE
        new = ServiceOrder.make(context.mchid, state, known, context.now)
        order, is_repeated = self._orders.start(new)
        return mark_repeated(order_facts(order, COMPLETED), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order by its number, or by the platform's ``query_id``."""
        order = (
            self._orders.find_by(context.mchid, "query_id", fields["query_id"])
            if fields.get("query_id")
            else self._orders.find(context.mchid, fields.get("out_order_no"))
        )
        return order_facts(self._check(order, fields, "query"))

    def cancel(self, context: RequestContext, fields: Fields) -> Fields:
        """Revoke an order that is not completed."""
        order = self._find(context, fields)
        self._orders.move(order, "cancel")
        return order_facts(order)

    def complete(self, context: RequestContext, fields: Fields) -> Fields:
        """Complete an order, with the amount that is due. It is done if nothing is due."""
        order, request = self._find(context, fields), fingerprint(fields)
        if order.state == COMPLETED:
            if order.more.get("completed_by") != request:
                raise self._orders.differs.make()
            return mark_repeated(order_facts(order), is_repeated=True)
        self._orders.require(order, "complete")
        total = read_total(fields)
        if order.limit is not None and total > order.limit:
            raise _OVER_LIMIT.make()
        _check_end(order, fields, context.now)
        order.more["completed_by"] = request
        order.note_bill(fields, total)
        self._orders.move(order, "complete" if total else "complete_free")
        return order_facts(order, COMPLETED if total else DONE)  # the deduction comes afterwards

    def modify(self, context: RequestContext, fields: Fields) -> Fields:
        """Lower the amount that is due. The order is done if nothing is due any more."""
        order = self._find(context, fields)
        self._orders.require(order, "modify")
        total = read_total(fields)
        if total > (order.total or 0):
            raise _RAISED.make()
        order.note_bill(fields, total)
        self._orders.move(order, "modify" if total else "complete_free")
        return order_facts(order)

    def collect(self, context: RequestContext, fields: Fields) -> Fields:
        """Let the platform try again to deduct (催收)."""
        order = self._find(context, fields)
        self._orders.move(order, "collect")
        return order_facts(order)

    def sync(self, context: RequestContext, fields: Fields) -> Fields:
        """Record that the user has paid outside of WeChat Pay."""
        order = self._find(context, fields)
        self._orders.require(order, "sync")
        if fields["type"] != _OTHER_CHANNEL:
            raise bad_parameter("body", "/type", fields["type"], f"应为{_OTHER_CHANNEL}")
        paid_time = fields.get("detail", {}).get("paid_time") or format_compact(context.now)
        order.note_payment("MCH", paid_time)
        self._orders.move(order, "sync")
        return order_facts(order)

    def _find(self, context: RequestContext, fields: Fields) -> ServiceOrder:
        order = self._orders.find(context.mchid, fields["out_order_no"])
        return self._check(order, fields, "body")

    def _check(self, order: ServiceOrder, fields: Fields, location: str) -> ServiceOrder:
        if fields.get("sub_mchid") != order.fields.get("sub_mchid"):
            raise self._orders.absent.make()
        check_same(order, fields, location)
        return order


def _check_end(order: ServiceOrder, fields: Fields, now: float) -> None:
    """Refuse an end of the service that is before its start, or not past yet.

    Raises:
        RequestRefusal: It is.
    """
    end = parse_time(str(fields.get("time_range", {}).get("end_time", "")))
    if end is None:
        return
    if end < order.begins_at:
        raise _BEFORE_START.make()
    if end > now:
        raise bad_parameter(
            "body", "/time_range/end_time", None, "实际结束时间不能晚于使用完结接口的时间"
        )
