"""Combined orders (合单): several orders, of several merchants, that the user pays at once.

Each sub-order is an order of its own merchant, who refunds it; nobody pays or closes it alone, and
no query of single orders knows it. The combined order is that of whoever places it. The user pays
all sub-orders, or none; then there is one callback. A merchant combines 2 to 10 orders, a partner
(服务商) or a platform 1 to 50.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012556944
"""

from __future__ import annotations

from functools import partial

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields, Handler, RequestContext, mark_repeated
from ..family import Families, Family
from ..record import OWN, Move, Record, Refusal, fingerprint, random_digits
from .combined_fields import callback_fields, combined_fields, sub_order_facts
from .order import STATES, Order, new_prepay_id
from .orders import NUMBER_USED, ORDER_CLOSED, Orders
from .pay import TRADE_TYPES, start_fields

_PATH = "v3/combine-transactions"
_BY_NUMBER = _PATH + "/out-trade-no/{combine_out_trade_no}"
_COUNTS = {True: (1, 50), False: (2, 10)}  # of sub-orders, by whether there are sub-merchants
_UNFIT = "关单的子单信息与下单时不一致"


class CombinedOrders(Family[Record]):
    """The combined orders of all merchants.

    Args:
        families: What all families share.
        orders: The orders.
    """

    kind = "combined"
    titles = ("combined order", "合单支付订单")
    states = {name: STATES[name] for name in ("NOTPAY", "SUCCESS", "CLOSED")}
    moves = (
        Move("pay", "用户支付", ("NOTPAY",), "SUCCESS", "user", event="TRANSACTION.SUCCESS"),
        Move("close", "商户关单", ("NOTPAY",), "CLOSED", "merchant"),
        Move("expire", "超时关单", ("NOTPAY",), "CLOSED", "platform", OWN),
    )
    absent = Refusal(404, "ORDERNOTEXIST", "订单不存在")
    differs = NUMBER_USED
    refusals = Orders.refusals

    def __init__(self, families: Families, orders: Orders) -> None:
        super().__init__(families, Record)
        self._orders = orders
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", f"{_PATH}/miniprogram"): partial(self.place, "JSAPI"),
            ("GET", _PATH + "/id/{combine_transaction_id}"): self.query,
            ("GET", _BY_NUMBER): self.query,
            ("POST", _BY_NUMBER + "/close"): self.close,
        }
        for name, trade_type in TRADE_TYPES.items():
            self.v3["POST", f"{_PATH}/{name}"] = partial(self.place, trade_type)

    def find_moment(self, record: Record, move: Move) -> float:
        """Return when the sub-orders are closed unless they are paid."""
        return self.orders_of(record)[0].closes_at

    def find_amount(self, record: Record) -> int:
        """Return the sum of the sub-orders, in 分."""
        return sum(order.total for order in self.orders_of(record))

    def find_numbers(self, record: Record) -> list[str]:
        """Return its number, and those of the sub-orders."""
        return [record.number, *(order.number for order in self.orders_of(record))]

    def content(self, record: Record, event: str) -> Fields:
        """Return what the callback of the payment says."""
        return callback_fields(record, self.orders_of(record))

    def find_content(self, mchid: str, number: str) -> Fields | None:
        """Return what the callback of a paid combined order says; None if there is none."""
        record = self.get(mchid, number)
        return self.content(record, "") if record and record.state == "SUCCESS" else None

    def prepare(self, record: Record) -> None:
        """Add the sub-orders, if there are enough and not too many, and their numbers are new."""
        subs = record.fields["sub_orders"]
        minimum, maximum = _COUNTS[record.more["is_provider"]]
        if not minimum <= len(subs) <= maximum:
            message = f"子单数量应为{minimum}到{maximum}，实际为{len(subs)}"
            raise RequestRefusal(400, "INVALID_REQUEST", message)
        for index, sub in enumerate(subs):
            if sub["amount"]["total_amount"] < 1:
                pointer = f"/sub_orders/{index}/amount/total_amount"
                raise bad_parameter("body", pointer, sub["amount"]["total_amount"], "应大于0")
            facts = sub_order_facts(record.fields, sub)
            order = Order.make(sub["mchid"], record.more["trade_type"], facts, record.request)
            if self._orders.get(order.mchid, order.number):
                raise NUMBER_USED.make()
            order.more["combined"] = record.number
            self._orders.add(order)

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Make the same move with each sub-order; those that expire may have done it already."""
        for order in self.orders_of(record):
            if order.state == "NOTPAY":
                self._orders.move(order, move.name, at)

    def orders_of(self, record: Record) -> list[Order]:
        """Return the sub-orders."""
        return [self._orders.find(mchid, number) for mchid, number in record.more["orders"]]

    # What requests do

    def place(self, trade_type: str, context: RequestContext, fields: Fields) -> Fields:
        """Place a combined order."""
        subs = [{"mchid": context.mchid, **each} for each in fields["sub_orders"]]
        named = [(each["mchid"], each["out_trade_no"]) for each in subs]
        is_provider = bool(context.merchant.sub_merchants) or any(
            each.keys() & {"sub_mchid", "individual_auth_id"} for each in subs
        )
        new = Record(
            context.mchid,
            fields["combine_out_trade_no"],
            {**fields, "sub_orders": subs},
            "NOTPAY",
            fingerprint(trade_type, fields),
            random_digits("42", 28),
            more={"trade_type": trade_type, "orders": named, "is_provider": is_provider},
        )
        combined, is_repeated = self.start(new)
        if combined.state != "NOTPAY":
            raise self.refuse(combined, "place")
        if self.families.clock() >= self.orders_of(combined)[0].expires_at:
            raise ORDER_CLOSED.make()
        combined.more["prepay_id"] = new_prepay_id()
        return mark_repeated(start_fields(combined.more["prepay_id"]), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a combined order, with its sub-orders."""
        id_, number = fields.get("combine_transaction_id"), fields.get("combine_out_trade_no")
        combined = self.find_either(context.mchid, number, id_)
        return combined_fields(combined, self.orders_of(combined))

    def close(self, context: RequestContext, fields: Fields) -> None:
        """Close all sub-orders, or do nothing if they are closed. The answer has no content.

        Raises:
            RequestRefusal: The request does not name exactly the sub-orders, or they are paid.
        """
        combined = self.find(context.mchid, fields["combine_out_trade_no"])
        named = sorted((each["mchid"], each["out_trade_no"]) for each in fields["sub_orders"])
        known = sorted((order.mchid, order.number) for order in self.orders_of(combined))
        if named != known or fields["combine_appid"] != combined.fields["combine_appid"]:
            raise RequestRefusal(400, "INVALID_REQUEST", _UNFIT)
        if combined.state != "CLOSED":
            self.move(combined, "close")
