"""Cash coupons (代金券) of users: a merchant sends one, and the user uses it for a payment.

* Only a running stock gives coupons, and none beyond its limits: of all, of a user, of a day.
* A coupon can be used at once, until its end. Then it has expired.
* The callback of a use goes to the address that the merchant has set for coupons.
* The platform may give a coupon back when the order is refunded. Its rule is not stated, so here
  that is an act, and the coupon can be used again.

Source: https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/send-coupon.html
"""

from __future__ import annotations

from collections.abc import Iterator

from ...handler import Fields, RequestContext, mark_repeated
from ...state.times import MINUTE
from ...store.base import Entry
from ..callback_addresses import CallbackAddresses
from ..family import Families, Family
from ..payments.orders import Orders
from ..record import OWN, Move, Record, Refusal, fingerprint, random_digits
from .stock import check_worth, coupon_fields, cut_page, find_time
from .stocks import Stocks

_BASE = "v3/marketing/favor/users/{openid}/coupons"
_TOO_SMALL = Refusal(403, "RULE_LIMIT", "订单金额未达到使用门槛")
_UNPAID = Refusal(404, "ORDER_NOT_EXIST", "订单不存在或未支付")


class Coupons(Family[Record]):
    """The coupons of all merchants.

    Args:
        families: What all families share.
        stocks: The stocks that they are of.
        addresses: Where callbacks go.
        orders: The orders for which they are used.
    """

    kind = "coupon"
    titles = ("coupon", "代金券")
    states = {
        "SENDED": "可用",
        "USED": "已核销",
        "RECOVER": "已退回，可再次使用",
        "EXPIRED": "已过期",
    }
    moves = (
        Move("use", "用户使用", ("SENDED", "RECOVER"), "USED", "user", event="COUPON.USE"),
        Move("recover", "代金券退回", ("USED",), "RECOVER", "platform"),
        Move("expire", "代金券过期", ("SENDED", "RECOVER"), "EXPIRED", "platform", OWN),
    )
    parents = ("coupon_stock",)
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "代金券不存在")
    differs = Refusal(400, "INVALID_REQUEST", "商户请求单号已用于其他用户或批次")

    def __init__(
        self, families: Families, stocks: Stocks, addresses: CallbackAddresses, orders: Orders
    ) -> None:
        super().__init__(families, Record)
        self._stocks = stocks
        self._addresses = addresses
        self._orders = orders
        self.v3 = {
            ("POST", _BASE): self.send,
            ("GET", _BASE): self.list_coupons,
            ("GET", _BASE + "/{coupon_id}"): self.query,
        }

    def entries(self, record: Record) -> Iterator[Entry]:
        """Yield the user whose coupon it is."""
        yield "user", record.fields["openid"]

    def find_amount(self, record: Record) -> int:
        """Return the worth, in 分."""
        return int(record.more["amount"])

    def find_moment(self, record: Record, move: Move) -> float:
        """Return when it expires."""
        return float(record.more["end"])

    def find_url(self, record: Record, event: str) -> str:
        """Return the address that the merchant has set for coupons."""
        return self._addresses.find(record.mchid, "coupons")

    def content(self, record: Record, event: str) -> Fields:
        """Return what the callback of a use says."""
        stock = self.stock_of(record)
        fields = {**coupon_fields(record, stock), **stock.pick("no_cash")}
        consumed = {"consume_amount": record.more["amount"]}
        return {**fields, "consume_information": {**fields["consume_information"], **consumed}}

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Note the use; give back the budget of a coupon that has expired."""
        if move.name == "use":
            elsewhere = {"transaction_id": random_digits("42", 28), "total": record.more["minimum"]}
            paid = record.more.pop("order", elsewhere)
            record.more["use"] = {**paid, "consume_mchid": record.mchid, "at": at}
        elif move.name == "expire":
            self._stocks.give_back(self.stock_of(record), at, self.find_amount(record))

    def use(self, mchid: str, number: str, order_number: str | None) -> str:
        """Let a user use a coupon; return the state that follows.

        Args:
            mchid: The merchant who has sent it.
            number: The number of the coupon, the merchant's or the platform's.
            order_number: The paid order for which it is used, by a number of the merchant or of the
                platform; None if it is no order of this gateway.

        Raises:
            RequestRefusal: There is no such coupon, or its state does not allow it; or there is no
                such order, it is not paid, or its amount is too small.
        """
        coupon = self.look_up(mchid, number)
        if coupon is None:
            raise self.absent.make()
        if order_number is not None:
            order = self._orders.look_up(mchid, order_number)
            if order is None or not order.is_paid:
                raise _UNPAID.make()
            if order.total < coupon.more["minimum"]:
                raise _TOO_SMALL.make()
            coupon.more["order"] = {"transaction_id": order.id, "total": order.total}
        self.move(coupon, "use")
        return coupon.state

    def stock_of(self, record: Record) -> Record:
        """Return the stock of a coupon."""
        return self._stocks.find(record.mchid, record.more["coupon_stock"])

    # What requests do

    def send(self, context: RequestContext, fields: Fields) -> Fields:
        """Send a coupon to a user."""
        stock = self._stocks.find_own(context, fields)
        rule = stock.fields["coupon_use_rule"]
        fixed, times = rule.get("fixed_normal_coupon", {}), rule.get("coupon_available_time", {})
        amount = fields.get("coupon_value", fixed.get("coupon_amount", 0))
        minimum = fields.get("coupon_minimum", fixed.get("transaction_minimum"))
        end = find_time(stock, "end")
        if minutes := times.get("available_time_after_receive"):
            end = min(end, context.now + minutes * MINUTE)
        more = {
            "coupon_stock": stock.number,
            "amount": amount,
            "minimum": minimum or 0,
            "begin": find_time(stock, "begin"),
            "end": end,
        }
        number, id_ = fields["out_request_no"], random_digits("9", 11)
        request = fingerprint(fields)
        new = Record(context.mchid, number, fields, "SENDED", request, id_, more=more)
        if self.get(context.mchid, number) is None:
            check_worth(amount, minimum, "/coupon_value", "/coupon_minimum")
            self._stocks.give(stock, amount, self._has_enough(stock, fields["openid"]))
        coupon, is_repeated = self.start(new)
        return mark_repeated({"coupon_id": coupon.id}, is_repeated=is_repeated)

    def _has_enough(self, stock: Record, openid: str) -> bool:
        """Return whether a user has as many coupons of a stock as a user can get."""
        coupons = self.select(stock.mchid, "user", openid)
        own = len([each for each in coupons if each.more["coupon_stock"] == stock.number])
        limit: int = stock.fields["stock_use_rule"]["max_coupons_per_user"]
        return own >= limit

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a coupon of a user."""
        coupon = self.find_by(context.mchid, "id", fields["coupon_id"])
        if coupon.fields["openid"] != fields["openid"]:
            raise self.absent.make()
        return coupon_fields(coupon, self.stock_of(coupon))

    def list_coupons(self, context: RequestContext, fields: Fields) -> Fields:
        """List the coupons of a user."""
        wanted = {
            "status": fields.get("status"),
            "stock_id": fields.get("stock_id"),
            "stock_creator_mchid": fields.get("creator_mchid") or fields.get("sender_mchid"),
        }
        known = [
            coupon_fields(coupon, self.stock_of(coupon))
            for coupon in self.select(context.mchid, "user", fields["openid"])
        ]
        for name, value in wanted.items():
            known = [each for each in known if value in (None, each[name])]
        return cut_page(known, fields)
