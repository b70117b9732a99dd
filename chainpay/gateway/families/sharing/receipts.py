"""Receipts (分账到账): what merchants of this gateway got by profit sharing, in their own accounts.

A receiver that is a merchant has the money at once, and its fund flow bill (资金账单) lists it. A
return (分账回退) takes it from there.
"""

from __future__ import annotations

from ...handler import Fields, pick
from ..family import Families, Family
from ..record import Flow, Move, Record
from .order import SharingOrder


class Receipts(Family[Record]):
    """The receipts of all merchants. The number of a receipt is that of the detail."""

    kind = "sharing_receipt"
    titles = ("profit-sharing receipt", "分账到账")
    states = {"RECEIVED": "已到账"}
    moves = (Move("give_back", "分账回退", ("RECEIVED",), "", "merchant"),)

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)

    def find_amount(self, record: Record) -> int:
        """Return what the merchant got, in 分."""
        return int(record.fields["amount"])

    def find_of(self, order: SharingOrder, mchid: str) -> Record | None:
        """Return by which receipt a merchant got its share; None if it is not of this gateway."""
        share = order.find_share(mchid)
        return self.get(mchid, share["detail_id"]) if share else None

    def receive(self, order: SharingOrder, detail: Fields, at: float) -> None:
        """Give a receiver its share, if it is a merchant of this gateway."""
        mchid, number = detail["account"], detail["detail_id"]
        if detail["type"] == "MERCHANT_ID" and self.families.has_merchant(mchid):
            numbers = {"transaction_id": order.more["transaction_id"], "order_id": order.id}
            fields = {**numbers, **pick(detail, "amount", "description")}
            receipt = self.add(Record(mchid, number, fields, "RECEIVED", at=at), "platform")
            self.families.book(receipt, Flow(at, detail["amount"], "分账", number, order.number))

    def give_back(self, receipt: Record, at: float, amount: int, back: Record) -> None:
        """Take an amount back, in 分, for a return.

        Raises:
            RequestRefusal: The receiver has not enough.
        """
        self.families.book(receipt, Flow(at, -amount, "分账回退", back.id, back.number))
        self.move(receipt, "give_back", at)
