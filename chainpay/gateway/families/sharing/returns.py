"""Returns (分账回退): a receiver gives back what it got, or a part of it.

* Only merchants give back, within 180 days, and never more than they got by that order.
* A return succeeds at once. That of a receiver whose account is in trouble is PROCESSING, until the
  platform decides; after 7 days it has failed. How long that takes is not stated.
* The return of a receiver that is a merchant of this gateway fails if that has not enough money.
* What comes back is the merchant's. It can't be shared again.

Source: https://pay.weixin.qq.com/docs/partner/apis/ecommerce-profit-sharing/return-orders/create-return-order.html
"""

from __future__ import annotations

import math

from ...errors import bad_parameter
from ...handler import Fields
from ...state.times import DAY, format_compact, format_rfc3339
from ..family import Families, Family
from ..payments.orders import check_sub_mchid
from ..record import OWN, Move, Record, Refusal, random_digits
from .order import Dialect, SharingOrder
from .orders import SharingOrders
from .receipts import Receipts
from .receivers import Receivers

_MAX_RETURNS, _PERIOD = 50, 180 * DAY
_NOT_SHARED = Refusal(400, "INVALID_REQUEST", "该商户没有可回退的分账")
_TOO_MUCH = Refusal(400, "INVALID_REQUEST", "回退金额大于可回退金额")
_TOO_LATE = Refusal(400, "INVALID_REQUEST", "分账超过180天，不能回退")
_TOO_MANY = Refusal(400, "INVALID_REQUEST", f"同一分账单最多能发起{_MAX_RETURNS}次回退")


class Returns(Family[Record]):
    """The returns of all merchants.

    Args:
        families: What all families share.
        sharing: The profit-sharing orders.
        receivers: The receivers.
        receipts: What receivers that are merchants got.
    """

    kind = "sharing_return"
    titles = ("profit-sharing return", "分账回退单")
    states = {"PROCESSING": "处理中", "SUCCESS": "回退成功", "FAILED": "回退失败"}
    moves = (
        Move("succeed", "回退成功", ("PROCESSING",), "SUCCESS", "platform", OWN),
        Move("fail", "回退失败", ("PROCESSING",), "FAILED", "platform"),
        Move("not_enough", "余额不足", ("PROCESSING",), "FAILED", "platform", OWN),
        Move("expire", "超时关单", ("PROCESSING",), "FAILED", "platform", 7 * DAY),
    )
    reasons = {
        "fail": "ACCOUNT_ABNORMAL",
        "not_enough": "BALANCE_NOT_ENOUGH",
        "expire": "TIME_OUT_CLOSED",
    }
    parents = ("sharing_order",)
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "回退单不存在", v2="ORDER_NOT_EXIST")

    def __init__(
        self, families: Families, sharing: SharingOrders, receivers: Receivers, receipts: Receipts
    ) -> None:
        super().__init__(families, Record)
        self._sharing = sharing
        self._receivers = receivers
        self._receipts = receipts

    def find_amount(self, record: Record) -> int:
        """Return what comes back, in 分."""
        return int(record.fields["amount"])

    def find_moment(self, record: Record, move: Move) -> float:
        """Return when it is settled: at once, or never if the account is in trouble."""
        if record.more["is_stuck"]:
            return math.inf
        order, amount = self.order_of(record), self.find_amount(record)
        receipt = self._receipts.find_of(order, record.fields["return_mchid"])
        is_short = receipt is not None and self.families.balance(receipt.mchid) < amount
        return record.at if (move.name == "not_enough") == is_short else math.inf

    def prepare(self, record: Record) -> None:
        """Check whether the receiver got so much by the order, and may give it back."""
        order, fields = self.order_of(record), record.fields
        amount, mchid = fields["amount"], fields["return_mchid"]
        known = list(self.belonging_to(order.mchid, self._sharing.kind, order.number))
        share = order.find_share(mchid)
        if amount < 1:
            raise bad_parameter("body", "/amount", amount, "应大于0")
        if share is None:
            raise _NOT_SHARED.make()
        if self.families.clock() >= share["finished_at"] + _PERIOD:
            raise _TOO_LATE.make()
        if len(known) >= _MAX_RETURNS:
            raise _TOO_MANY.make()
        alive = [e for e in known if e.state != "FAILED" and e.fields["return_mchid"] == mchid]
        if sum(map(self.find_amount, alive)) + amount > share["amount"]:
            raise _TOO_MUCH.make()

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Take back the money, and tell the receiver; or note why that can't be done."""
        record.more["fail_reason"] = self.find_reason(record)
        record.more["finished_at"] = at
        if move.name != "succeed":
            return
        amount, mchid = self.find_amount(record), record.fields["return_mchid"]
        order = self.order_of(record)
        receipt = self._receipts.find_of(order, mchid)
        if receipt is not None:
            self._receipts.give_back(receipt, at, amount, record)
        self.book(record, at, amount, "分账回退")
        payer = {"type": "MERCHANT_ID", "account": order.more["payer"], "amount": amount}
        content = {
            "order_id": record.id,
            "out_order_no": record.number,
            "receiver": {**payer, "description": record.fields["description"]},
            "success_time": format_rfc3339(at),
        }
        self._sharing.announce_to(mchid, order, "PROFITSHARING.RETURN", content)

    # What requests do

    def find_order(self, mchid: str, fields: Fields) -> SharingOrder:
        """Return the profit-sharing order that ``order_id`` or ``out_order_no`` names, or both.

        Raises:
            RequestRefusal: There is none, or it is that of another sub-merchant.
        """
        number, id_ = fields.get("out_order_no"), fields.get("order_id")
        order = self._sharing.find_either(mchid, number, id_)
        check_sub_mchid(self._sharing.order_of(order), fields)
        return order

    def give_back(self, mchid: str, fields: Fields, request: str) -> tuple[Record, bool]:
        """Give back something.

        Returns:
            The return, or the one that an earlier request with the same parameters has made; and
            whether it is that.

        Raises:
            RequestRefusal: The number is that of another request, or a rule forbids it.
        """
        order = self.find_order(mchid, fields)
        receiver = {"type": "MERCHANT_ID", "account": fields["return_mchid"]}
        fault = self._receivers.find_fault(mchid, order.more["owner"], receiver)
        more = {
            "sharing_order": order.number,
            "is_stuck": fault == "ACCOUNT_ABNORMAL",
            "fail_reason": "",
            "finished_at": 0,
        }
        number, id_ = fields["out_return_no"], random_digits("3000", 28)
        return self.start(Record(mchid, number, fields, "PROCESSING", request, id_, more=more))

    def find_named(self, mchid: str, fields: Fields) -> Record:
        """Return the return that ``out_return_no`` names, of an order that is named too.

        Raises:
            RequestRefusal: There is none, or it is of another order.
        """
        record, order = self.find(mchid, fields["out_return_no"]), self.find_order(mchid, fields)
        if record.more["sharing_order"] != order.number:
            raise self.absent.make()
        return record

    def order_of(self, record: Record) -> SharingOrder:
        """Return the profit-sharing order of which something comes back."""
        return self._sharing.find(record.mchid, record.more["sharing_order"])


def return_fields(record: Record, order: SharingOrder, dialect: Dialect) -> Fields:
    """Return the fields of a return, for an answer."""
    format_time = format_compact if dialect.is_v2 else format_rfc3339
    reason = record.more["fail_reason"]
    return {
        **record.pick("sub_mchid", "out_return_no", "return_mchid", "amount", "description"),
        "order_id": order.id,
        "out_order_no": order.number,
        dialect.return_id: record.id,
        "result": record.state,
        **({"fail_reason": reason} if reason else {}),
        "create_time": format_time(record.at),
        "finish_time": format_time(record.more["finished_at"]),
    }
