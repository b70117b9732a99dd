"""The details of batches of transfers (转账明细单): each is a payment to one user."""

from __future__ import annotations

from collections.abc import Iterator

from ...store.base import Entry
from ..family import Families
from ..record import Move, Refusal
from .batch import Batch, Detail, fail_reason
from .payout import Payouts, failures


class Details(Payouts[Detail]):
    """The details of all batches (转账明细单)."""

    kind = "transfer_detail"
    titles = ("transfer of a batch", "转账明细单")
    states = {"PROCESSING": "转账中", "SUCCESS": "转账成功", "FAIL": "转账失败"}
    moves = (
        Move("succeed", "转账成功", ("PROCESSING",), "SUCCESS", "platform"),
        *failures(("PROCESSING",), "FAIL"),
        Move("close", "批次关闭", ("PROCESSING",), "FAIL", "platform", is_act=False),
    )
    parents = ("transfer_batch",)
    absent = Refusal(404, "NOT_FOUND", "转账明细单不存在")

    def __init__(self, families: Families) -> None:
        super().__init__(families, Detail)

    def entries(self, record: Detail) -> Iterator[Entry]:
        """Yield its own number, by which people may name it too."""
        yield "id", record.fields["out_detail_no"]

    def allowed(self, record: Detail) -> list[Move]:
        """Return what can happen to it: it succeeds only while its batch is carried out."""
        can_succeed = self._find_batch(record).state == "PROCESSING"
        return [move for move in super().allowed(record) if can_succeed or move.name != "succeed"]

    def find_reason(self, record: Detail) -> str:
        """Return why a transfer has failed; empty if it has not."""
        return fail_reason(self._find_batch(record), record)

    def moved(self, record: Detail, move: Move, at: float) -> None:
        """Give back the money of a transfer that has failed."""
        if move.target == "FAIL":
            self.give_back(record, at)

    def _find_batch(self, detail: Detail) -> Batch:
        batch: Batch = self.families.by_kind["transfer_batch"].find(
            detail.mchid, detail.more["transfer_batch"]
        )
        return batch
