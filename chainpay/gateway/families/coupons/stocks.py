"""Stocks of cash coupons (代金券批次): a merchant creates one, and starts, pauses and restarts it.

* A stock begins within a year, and lasts 90 days at most. Then it is stopped by itself, and so it
  is with its last coupon. Only a running stock gives coupons.
* The budget is what all its coupons are worth. That of a prepaid stock (预充值) leaves the account
  of the merchant when it is started. What no user needs comes back.
* The same ``out_request_no`` again is the same stock.

Source: https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/create-coupon-stock.html
"""

from __future__ import annotations

from functools import partial

from ...handler import Fields, RequestContext, mark_repeated
from ...state.times import format_day, format_rfc3339, parse_time
from ..family import Families, Family
from ..record import OWN, Move, Record, Refusal, fingerprint, random_digits
from .stock import check_stock, cut_page, find_time, stock_fields

_BASE = "v3/marketing/favor"
_NOT_OPEN = ("unactivated", "running", "paused")
_NOT_NOW = Refusal(403, "RULE_LIMIT", "不在批次的发放时间内")
_OVER_USER = Refusal(403, "RULE_LIMIT", "已达单个用户可领个数上限")
_OVER_ALL = Refusal(403, "RULE_LIMIT", "批次预算不足")
_OVER_DAY = Refusal(403, "RULE_LIMIT", "已达批次单天发放上限")


class Stocks(Family[Record]):
    """The stocks of all merchants."""

    kind = "coupon_stock"
    titles = ("coupon stock", "代金券批次")
    states = {
        "unactivated": "未激活",
        "running": "运营中",
        "paused": "已暂停",
        "stoped": "已停止",
    }
    moves = (
        Move("start", "商户激活", ("unactivated",), "running", "merchant"),
        Move("pause", "商户暂停", ("running",), "paused", "merchant"),
        Move("restart", "商户重启", ("paused",), "running", "merchant"),
        Move(
            "give_last", "代金券已发完，批次停止", ("running",), "stoped", "platform", is_act=False
        ),
        Move("expire", "批次过期", _NOT_OPEN, "stoped", "platform", OWN),
    )
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "批次不存在")
    differs = Refusal(400, "RESOURCE_ALREADY_EXISTS", "商户请求单号已用于其他批次")
    refusals = {
        "give_last": Refusal(403, "REQUEST_BLOCKED", "批次未在运营中"),
        "": Refusal(400, "INVALID_REQUEST", "批次状态{state}不允许此操作"),
    }

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)
        self.v3 = {
            ("POST", f"{_BASE}/coupon-stocks"): self.create,
            ("GET", f"{_BASE}/stocks"): self.list_stocks,
            ("GET", f"{_BASE}/stocks/{{stock_id}}"): self.query,
            ("GET", f"{_BASE}/stocks/{{stock_id}}/merchants"): self.list_merchants,
            ("GET", f"{_BASE}/stocks/{{stock_id}}/items"): self.list_items,
            **{
                ("POST", f"{_BASE}/stocks/{{stock_id}}/{name}"): partial(self.move_named, name)
                for name in ("start", "pause", "restart")
            },
        }

    def find_moment(self, record: Record, move: Move) -> float:
        """Return when the stock ends."""
        return find_time(record, "end")

    def find_amount(self, record: Record) -> int:
        """Return the budget, in 分."""
        return int(record.fields["stock_use_rule"]["max_amount"])

    def prepare(self, record: Record) -> None:
        """Check time, numbers and name of a stock."""
        check_stock(record.mchid, record.fields, self.families.clock())

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Take the budget of a prepaid stock; give back what was not given out."""
        if record.fields["no_cash"]:
            return
        if move.name == "start":
            self.book(record, at, -self.find_amount(record), "代金券预算")
        elif move.name == "expire" and record.flows:
            self.give_back(record, at, self.find_amount(record) - record.more["worth"])

    def give_back(self, record: Record, at: float, amount: int) -> None:
        """Return a part of the budget of a prepaid stock that no user needs, in 分."""
        if amount > 0 and not record.fields["no_cash"]:
            self.book(record, at, amount, "代金券预算退回")

    def give(self, record: Record, amount: int, is_enough: bool) -> None:
        """Give one coupon out.

        Args:
            record: The stock.
            amount: The worth of the coupon, in 分.
            is_enough: Whether the user has as many as a user can get.

        Raises:
            RequestRefusal: The stock is not running, or a limit of it is reached.
        """
        rule, now, more = record.fields["stock_use_rule"], self.families.clock(), record.more
        if not self.can_move(record, "give_last"):
            raise self.refuse(record, "give_last")
        if now < find_time(record, "begin"):
            raise _NOT_NOW.make()
        if is_enough:
            raise _OVER_USER.make()
        if more["worth"] + amount > rule["max_amount"]:
            raise _OVER_ALL.make()
        on_day = amount + (more["worth_of_day"] if more["day"] == format_day(now) else 0)
        if on_day > rule.get("max_amount_by_day", on_day):
            raise _OVER_DAY.make()
        more |= {"count": more["count"] + 1, "worth": more["worth"] + amount}
        more |= {"day": format_day(now), "worth_of_day": on_day}
        if more["count"] >= rule["max_coupons"]:
            self.move(record, "give_last")

    # What requests do

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Create a stock."""
        new = Record(
            context.mchid,
            fields["out_request_no"],
            fields,
            "unactivated",
            fingerprint(fields),
            random_digits("1", 8),
            more={"count": 0, "worth": 0, "day": "", "worth_of_day": 0},
        )
        stock, is_repeated = self.start(new)
        answer = {"stock_id": stock.id, "create_time": format_rfc3339(stock.at)}
        return mark_repeated(answer, is_repeated=is_repeated)

    def find_own(self, context: RequestContext, fields: Fields) -> Record:
        """Return the stock that ``stock_id`` names, of the merchant who has created it.

        Raises:
            RequestRefusal: There is none, or another merchant has created it.
        """
        if fields.get("stock_creator_mchid", context.mchid) != context.mchid:
            raise self.absent.make()
        return self.find_by(context.mchid, "id", fields["stock_id"])

    def move_named(self, name: str, context: RequestContext, fields: Fields) -> Fields:
        """Start, pause or restart a stock."""
        stock = self.find_own(context, fields)
        self.move(stock, name)
        return {f"{name}_time": format_rfc3339(context.now), "stock_id": stock.id}

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a stock."""
        return stock_fields(self.find_own(context, fields))

    def list_stocks(self, context: RequestContext, fields: Fields) -> Fields:
        """List the stocks of a merchant: of a state, or created in a time."""
        begin = parse_time(fields.get("create_start_time", "")) or 0
        end = parse_time(fields.get("create_end_time", "")) or context.now
        known = [
            stock_fields(stock)
            for stock in self.select(context.mchid)
            if begin <= stock.at <= end and fields.get("status") in (None, stock.state)
        ]
        return cut_page(known, fields)

    def list_merchants(self, context: RequestContext, fields: Fields) -> Fields:
        """List the merchants at which the coupons can be used."""
        return self._list_rule(context, fields, "available_merchants")

    def list_items(self, context: RequestContext, fields: Fields) -> Fields:
        """List the goods for which the coupons can be used."""
        return self._list_rule(context, fields, "available_items")

    def _list_rule(self, context: RequestContext, fields: Fields, name: str) -> Fields:
        stock = self.find_own(context, fields)
        known = stock.fields["coupon_use_rule"].get(name, [])
        return {**cut_page(known, fields), "stock_id": stock.id}
