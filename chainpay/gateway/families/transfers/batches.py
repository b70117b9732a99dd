"""Batches of transfers (商家转账到零钱): many users are paid by one request.

The money of all details leaves the account when a batch is accepted. A batch is finished when each
detail has succeeded or failed; what has failed comes back. A batch that waits for the merchant's
approval is closed after 24 hours. The platform offers batches to old merchants only.

Source: https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_1.shtml
"""

from __future__ import annotations

from ...errors import bad_parameter
from ...handler import Fields, RequestContext, mark_repeated, pick
from ...state.times import DAY
from ..family import Families
from ..record import SOON, Move, Refusal
from .batch import (
    CLOSE_REASONS,
    Batch,
    Detail,
    batch_fields,
    check_batch,
    detail_fields,
    detail_state,
)
from .details import Details
from .payout import Payouts

_PATHS = ("v3/transfer/batches", "v3/partner-transfer/batches")
_FINISHED, _CLOSED = "MCHTRANSFER.BATCH.FINISHED", "MCHTRANSFER.BATCH.CLOSED"
_DEFAULT_LIMIT, _MAX_LIMIT = 20, 100
_CALLBACK_FIELDS = {
    _FINISHED: (
        *("out_batch_no", "batch_id", "batch_status", "total_num", "total_amount"),
        *("success_amount", "success_num", "fail_amount", "fail_num", "update_time"),
    ),
    _CLOSED: (
        *("mchid", "out_batch_no", "batch_id", "batch_status", "total_num", "total_amount"),
        *("close_reason", "update_time"),
    ),
}


class Batches(Payouts[Batch]):
    """The batches of all merchants.

    Args:
        families: What all families share.
        details: The details of the batches.
    """

    kind = "transfer_batch"
    titles = ("batch of transfers", "商家转账批次单")
    amount_name = "total_amount"
    states = {
        "ACCEPTED": "已受理",
        "WAIT_PAY": "待商户管理员确认付款",
        "PROCESSING": "转账中",
        "FINISHED": "已完成，明细单可能成功或失败",
        "CLOSED": "已关闭",
    }
    reasons = CLOSE_REASONS
    moves = (
        Move("process", "开始转账", ("ACCEPTED",), "PROCESSING", "platform", SOON),
        Move("hold", "等待商户确认付款", ("ACCEPTED",), "WAIT_PAY", "platform"),
        Move("approve", "商户管理员确认付款", ("WAIT_PAY",), "PROCESSING", "platform"),
        Move("finish", "转账完成", ("PROCESSING",), "FINISHED", "platform", SOON, _FINISHED),
        Move("close", "关闭批次", ("ACCEPTED", "WAIT_PAY"), "CLOSED", "platform", None, _CLOSED),
        Move(
            "expire",
            "超过24小时未确认，批次关闭",
            ("WAIT_PAY",),
            "CLOSED",
            "platform",
            DAY,
            _CLOSED,
        ),
    )
    absent = Refusal(404, "NOT_FOUND", "转账批次单不存在")
    differs = Refusal(400, "ALREADY_EXISTS", "单号已存在但信息不一致")

    def __init__(self, families: Families, details: Details) -> None:
        super().__init__(families, Batch)
        self._details = details
        for path in _PATHS:
            by_id = path + "/batch-id/{batch_id}"
            by_number = path + "/out-batch-no/{out_batch_no}"
            self.v3 |= {
                ("POST", path): self.create,
                ("GET", by_id): self.query,
                ("GET", by_number): self.query,
                ("GET", by_id + "/details/detail-id/{detail_id}"): self.query_detail,
                ("GET", by_number + "/details/out-detail-no/{out_detail_no}"): self.query_detail,
            }

    def content(self, record: Batch, event: str) -> Fields:
        """Return what the callback says."""
        fields = batch_fields(record, self._details_of(record))
        return pick(fields, *_CALLBACK_FIELDS[event])

    def prepare(self, record: Batch) -> None:
        """Check a batch, take the money, and keep the details, each as a record of its own."""
        check_batch(record.fields)
        self.take(record, record.at)
        for detail in record.fields.pop("transfer_detail_list"):
            self._details.add(Detail.make(record, detail))

    def moved(self, record: Batch, move: Move, at: float) -> None:
        """Bring the details that have no result yet to theirs."""
        name = {"FINISHED": "succeed", "CLOSED": "close"}.get(move.target)
        for detail in self._details_of(record) if name else ():
            if detail.state == "PROCESSING":
                self._details.move(detail, str(name), at)

    def _details_of(self, batch: Batch) -> list[Detail]:
        return list(self._details.belonging_to(batch.mchid, self.kind, batch.number))

    # What requests do

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Accept a batch."""
        batch, is_repeated = self.start(Batch.make(context.mchid, fields, context.now))
        return mark_repeated(batch_fields(batch, ()), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a batch, and its details if they are wanted, page by page."""
        batch = self._find_named(context, fields)
        details = self._details_of(batch)
        facts = batch_fields(batch, details)
        answer = {**facts, "transfer_batch": facts}  # the answer to a partner has no such object
        if not fields["need_query_detail"]:
            return answer
        offset, limit = fields.get("offset", 0), fields.get("limit", _DEFAULT_LIMIT)
        if offset < 0 or not 0 < limit <= _MAX_LIMIT:
            raise bad_parameter("query", "/limit", limit, f"应为1到{_MAX_LIMIT}，offset不小于0")
        wanted = fields.get("detail_status", "ALL")
        matches = [
            {
                **detail.pick("out_detail_no"),
                "detail_id": detail.id,
                "detail_status": detail_state(batch, detail),
            }
            for detail in details
            if wanted in ("ALL", detail.state)
        ]
        page = matches[offset : offset + limit]
        return {**answer, "transfer_detail_list": page, "offset": offset, "limit": limit}

    def query_detail(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a detail."""
        batch = self._find_named(context, fields)
        number, id_ = fields.get("out_detail_no"), fields.get("detail_id")
        full = number and f"{batch.number}/{number}"
        detail = self._details.find_either(context.mchid, full, id_)
        if detail.more["transfer_batch"] != batch.number:
            raise self._details.absent.make()
        return detail_fields(batch, detail)

    def _find_named(self, context: RequestContext, fields: Fields) -> Batch:
        number, id_ = fields.get("out_batch_no"), fields.get("batch_id")
        return self.find_recent(context.mchid, number, id_)
