"""Pay-after orders (先享后付订单): the user confirms, uses a service, and pays afterwards.

The platform's pages of this family are gone; the states and fields are those of the catalog. Which
callback it sends is not stated; here it sends none.

Source: https://wechatpay.im/openapi/v3/payscore/payafter-orders
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from ...errors import bad_parameter
from ...handler import Fields, RequestContext, mark_repeated
from ...state.times import DAY, format_compact
from ...store.base import Entry
from ..family import Families, Family
from ..payments.orders import Orders
from ..record import Move, Record, Refusal, fingerprint, random_digits
from .checks import check_same
from .payment import take_payment

#: The `finish_type` of an order that the user has used; so is one that does not tell.
_USED = 2
_PATH = "v3/payscore/payafter-orders"
_LIFETIME = 30 * DAY  # in which the user confirms
_WRONG_STATE = "订单状态{state}不允许此操作"


class PayAfterOrders(Family[Record]):
    """The pay-after orders of all merchants.

    Args:
        families: What all families share.
        orders: The orders: each payment is one.
    """

    kind = "payafter_order"
    titles = ("pay-after order", "先享后付订单")
    states = {
        "CREATED": "商户已创建订单，等待用户确认",
        "USER_ACCEPTED": "用户已确认",
        "FINISHED": "商户已完结，等待用户付款",
        "USER_PAID": "用户已付款",
        "REVOKED": "商户已取消",
        "EXPIRED": "用户30天内未确认，订单已失效",
    }
    moves = (
        Move("confirm", "用户确认", ("CREATED",), "USER_ACCEPTED", "user"),
        Move("expire", "订单失效", ("CREATED",), "EXPIRED", "platform", _LIFETIME, can_wait=True),
        Move("cancel", "商户取消订单", ("CREATED", "USER_ACCEPTED"), "REVOKED", "merchant"),
        Move("complete", "商户完结", ("USER_ACCEPTED",), "FINISHED", "merchant"),
        Move("complete_free", "商户完结，无需付款", ("USER_ACCEPTED",), "USER_PAID", "merchant"),
        Move("pay", "用户付款", ("FINISHED",), "USER_PAID", "user"),
        Move("sync", "用户在其他渠道付款", ("FINISHED",), "USER_PAID", "merchant"),
    )
    absent = Refusal(404, "ORDER_NOT_EXIST", "订单不存在", 268512771)
    refusals = {
        "REVOKED": Refusal(400, "ORDER_CANCELED", _WRONG_STATE),
        "USER_PAID": Refusal(400, "ORDER_DONE", _WRONG_STATE),
        "": Refusal(400, "INVALID_ORDER_STATE", _WRONG_STATE),
    }

    def __init__(self, families: Families, orders: Orders) -> None:
        super().__init__(families, Record)
        self._orders = orders
        self.v3 = {
            ("POST", _PATH): self.create,
            ("GET", _PATH): self.query,
            ("POST", _PATH + "/{out_order_no}/cancel"): self.cancel,
            ("POST", _PATH + "/{out_order_no}/complete"): self.complete,
            ("POST", _PATH + "/{out_order_no}/sync"): self.sync,
        }

    def entries(self, record: Record) -> Iterator[Entry]:
        """Yield the number that a query may name in place of ``out_order_no`` (回跳查询ID)."""
        yield "query_id", record.more["query_id"]

    def find_amount(self, record: Record) -> int | None:
        """Return what is due, in 分; None before the merchant has told it."""
        due: int | None = record.more["facts"].get("total_amount")
        return due

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Note the payment, and take the user's money."""
        if move.name == "pay":
            facts = record.more["facts"]
            facts["pay_succ_time"] = format_compact(at)
            payment = take_payment(self._orders, record, facts, self.kind, move.by, at)
            facts["finish_transaction_id"] = payment.id

    # What requests do

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Create an order. The same request again gets the same order."""
        ticket = {"finish_ticket": os.urandom(16).hex()}
        new = Record(
            context.mchid,
            fields["out_order_no"],
            fields,
            "USER_ACCEPTED" if fields.get("need_user_confirm") is False else "CREATED",
            fingerprint(fields),
            random_digits("1000", 28),
            more={
                "query_id": os.urandom(16).hex(),
                "facts": {**fields, "mchid": context.mchid, **ticket},
            },
        )
        order, is_repeated = self.start(new)
        query_id = order.more["query_id"]
        answer = {
            **_summary(order),
            "miniprogram_businesstype": "wxpayScoreUse",
            "miniprogram_path": f"pages/use/use?query_id={query_id}",
            "package": query_id,
        }
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order by its number, or by the platform's query_id, or by both."""
        number, query_id = fields.get("out_order_no"), fields.get("query_id")
        order = self.find_either(context.mchid, number, query_id, "query_id")
        check_same(order, fields, "query")
        return {**order.more["facts"], "state": order.state}

    def cancel(self, context: RequestContext, fields: Fields) -> Fields:
        """Revoke an order that is not finished."""
        return self._move_named(context, fields, "cancel")

    def complete(self, context: RequestContext, fields: Fields) -> Fields:
        """Finish an order, with the amount that is due, in 分. It has ended if nothing is due."""
        order = self._find_named(context, fields)
        total = fields.get("total_amount")
        if fields.get("finish_type", _USED) != _USED:
            due, total = 0, total or 0
        else:
            fees = fields.get("fees") or order.fields.get("fees") or ()
            discounts = fields.get("discounts") or ()
            due = sum(fee.get("fee_amount", 0) for fee in fees) - sum(
                discount.get("discount_amount", 0) for discount in discounts
            )
            total = due if total is None else total
        if total != due or due < 0:
            raise bad_parameter("body", "/total_amount", total, f"应等于付费项目减优惠的总和{due}")
        ticket = order.more["facts"]["finish_ticket"]
        if fields.get("finish_ticket", ticket) != ticket:
            raise bad_parameter("body", "/finish_ticket", fields["finish_ticket"], "与订单不一致")
        self.move(order, "complete" if due else "complete_free")
        order.more["facts"].update(fields, total_amount=due)
        return _summary(order)

    def sync(self, context: RequestContext, fields: Fields) -> Fields:
        """Record that the user has paid outside of WeChat Pay."""
        paid_time = fields.get("detail", {}).get("paid_time") or format_compact(context.now)
        answer = self._move_named(context, fields, "sync")
        order = self._find_named(context, fields)
        order.more["facts"].update(pay_succ_time=paid_time, pay_type="MchChannelPayType")
        return answer | {"pay_succ_time": paid_time}

    def _find_named(self, context: RequestContext, fields: Fields) -> Record:
        order = self.find(context.mchid, fields["out_order_no"])
        check_same(order, fields, "body")
        return order

    def _move_named(self, context: RequestContext, fields: Fields, name: str) -> Fields:
        order = self._find_named(context, fields)
        self.move(order, name)
        return _summary(order)


def _summary(order: Record) -> Fields:
    return {**order.more["facts"], "order_id": order.id}
