"""Profit-sharing orders (分账单): the money of a paid order goes to receivers.

* Sharing is asynchronous: an order is PROCESSING, then FINISHED, with a result of each receiver.
* The same number again is the same order. With other receivers it is refused.
* A receiver that is a merchant of this gateway has the money in its account, and gets a callback.
  On the platform its address is a setting of the receiver. Here it is the one that the newest order
  of the receiver names; if there is none, no callback is sent.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012524936
"""

from __future__ import annotations

from ...errors import RequestRefusal
from ...handler import Fields, pick
from ...state.times import format_rfc3339
from ..family import Families, Family
from ..payments.order import Order
from ..payments.orders import Orders, check_sub_mchid
from ..payments.refunds import Refunds
from ..record import SOON, Flow, Move, Refusal
from .frozen import FrozenMoney
from .order import SharingOrder
from .receipts import Receipts
from .receivers import Receivers

_RECENT = 20  # orders of a receiver, among which is one with an address
_NO_ORDER = Refusal(404, "RESOURCE_NOT_EXISTS", "订单不存在", v2="ORDER_NOT_EXIST")
_UNPAID = Refusal(400, "INVALID_REQUEST", "订单不存在或未支付", v2="ORDER_NOT_EXIST")


class SharingOrders(Family[SharingOrder]):
    """The profit-sharing orders of all merchants.

    Args:
        families: What all families share.
        orders: The orders whose money is shared.
        refunds: The refunds of these orders.
        receivers: The receivers.
        receipts: What receivers that are merchants got.

    Attributes:
        frozen: The money that can be shared.
    """

    kind = "sharing_order"
    titles = ("profit-sharing order", "分账单")
    states = {
        "PROCESSING": "处理中",
        "FINISHED": "处理完成，每个接收方有自己的结果",
    }
    moves = (
        Move("succeed", "分账完成", ("PROCESSING",), "FINISHED", "platform", SOON),
        Move("fail", "分账失败", ("PROCESSING",), "FINISHED", "platform"),
    )
    parents = ("order",)
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "分账单不存在", v2="ORDER_NOT_EXIST")
    differs = Refusal(400, "INVALID_REQUEST", "分账接收方与原请求不一致")

    def __init__(
        self,
        families: Families,
        orders: Orders,
        refunds: Refunds,
        receivers: Receivers,
        receipts: Receipts,
    ) -> None:
        super().__init__(families, SharingOrder)
        self.frozen = FrozenMoney(self, refunds, receivers)
        self._orders = orders
        self._receivers = receivers
        self._receipts = receipts

    def find_amount(self, record: SharingOrder) -> int:
        """Return what is or will be shared, in 分."""
        return record.amount

    def find_reason(self, record: SharingOrder) -> str:
        """Return why a receiver got nothing: the reasons of all of them."""
        return ", ".join(dict.fromkeys(filter(None, (e["fail_reason"] for e in record.details))))

    def prepare(self, record: SharingOrder) -> None:
        """Check what is shared, and add the rest if it is unfrozen too."""
        left = self.frozen.check(self.order_of(record), record)
        if record.more["unfreezes"] and left:
            record.unfreeze(left)

    def moved(self, record: SharingOrder, move: Move, at: float) -> None:
        """Pay each receiver, and note what came of it."""
        for detail in record.details:
            reason = "" if detail["is_rest"] else self._pay(record, detail, move.name, at)
            detail["fail_reason"], detail["finished_at"] = reason, at
            detail["result"] = "CLOSED" if reason else "SUCCESS"
            if not reason and not detail["is_rest"] and detail["type"] == "MERCHANT_ID":
                self._announce(record, detail, at)

    def _pay(self, record: SharingOrder, detail: Fields, move: str, at: float) -> str:
        """Pay a receiver; return the reason if that can't be done."""
        if move == "fail":
            return "ACCOUNT_ABNORMAL"
        if not record.is_own(detail):
            reason = self._receivers.find_fault(record.mchid, record.more["owner"], detail)
            if reason:
                return reason
        amount, id_ = detail["amount"], detail["detail_id"]
        try:
            self.families.book(record, Flow(at, -amount, "分账", id_, record.number))
        except RequestRefusal:
            return "PAYER_ACCOUNT_ABNORMAL"
        self._receipts.receive(record, detail, at)
        return ""

    def _announce(self, record: SharingOrder, detail: Fields, at: float) -> None:
        content = {
            "order_id": record.id,
            "out_order_no": record.number,
            "receiver": pick(detail, "type", "account", "amount", "description"),
            "success_time": format_rfc3339(at),
        }
        self.announce_to(detail["account"], record, "PROFITSHARING.SUCCESS", content)

    def announce_to(self, mchid: str, order: SharingOrder, event: str, content: Fields) -> None:
        """Owe a receiver a callback, if it is a merchant of this gateway with an address.

        Args:
            mchid: The receiver.
            order: The profit-sharing order.
            event: The event type.
            content: What the callback says, beside the numbers of the merchants and of the order.
        """
        paid, number = self.order_of(order), str(content["out_order_no"])
        newest = self._orders.select_newest(mchid, None, _RECENT)
        url = next((each for one in newest if (each := one.fields.get("notify_url"))), "")
        if url and self.families.has_merchant(mchid) and not self.families.is_quiet:
            content = {**paid.owner_fields, "transaction_id": paid.id, **content}
            numbers = list(dict.fromkeys([paid.number, order.number, number]))
            self.families.callbacks.add(mchid, url, event, content, numbers, False)

    # What requests do

    def find_paid(self, mchid: str, fields: Fields) -> Order:
        """Return the paid order that ``transaction_id`` names.

        Raises:
            RequestRefusal: There is none, or it is that of another sub-merchant.
        """
        order = self._find_payment(mchid, fields["transaction_id"])
        if order is None or not order.is_paid:
            raise _UNPAID.make()
        check_sub_mchid(order, fields)
        return order

    def find_left(self, mchid: str, transaction_id: str, days: int) -> Fields:
        """Return what of an order can still be shared (剩余待分金额), for an answer.

        Raises:
            RequestRefusal: There is no such order, or it was not placed to be shared.
        """
        order = self._find_payment(mchid, transaction_id)
        if order is None:
            raise _NO_ORDER.make()
        left = self.frozen.left(order, days)
        return {"transaction_id": transaction_id, "unsplit_amount": left}

    def _find_payment(self, mchid: str, transaction_id: str) -> Order | None:
        return next(self._orders.select(mchid, "id", transaction_id), None)

    def find_named(self, mchid: str, fields: Fields) -> SharingOrder:
        """Return the order that ``out_order_no`` names, of the payment ``transaction_id``.

        Raises:
            RequestRefusal: There is none, or it is of another payment or sub-merchant.
        """
        record = self.find(mchid, fields["out_order_no"])
        if record.more["transaction_id"] != fields["transaction_id"]:
            raise self.absent.make()
        check_sub_mchid(self.order_of(record), fields)
        return record

    def order_of(self, record: SharingOrder) -> Order:
        """Return the order whose money is shared."""
        return self._orders.find(record.mchid, record.more["order"])
