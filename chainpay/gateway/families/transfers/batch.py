"""One batch of transfers (商家转账批次), its details, and what answers say of them."""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields
from ...state.times import format_rfc3339
from ..record import Record, fingerprint, random_digits
from .payout import FAILURES, check_amount, times_of

#: The state of a detail that has no result yet, by that of its batch.
_BEFORE = {"ACCEPTED": "INIT", "WAIT_PAY": "WAIT_PAY"}
CLOSE_REASONS = {"close": "TRANSFER_SCENE_INVALID", "expire": "OVERDUE_CLOSE"}
"""The ``close_reason``, by the name of the move that closed a batch."""
_MAX_DETAILS = 1000
_COPIED = (
    *("sub_mchid", "appid", "sp_appid", "sub_appid", "batch_name", "batch_remark"),
    *("authorization_type", "transfer_purpose", "transfer_scene", "transfer_scene_id"),
    *("total_amount", "total_num"),
)


class Batch(Record):
    """One batch."""

    __slots__ = ()

    @classmethod
    def make(cls, mchid: str, fields: Fields, at: float) -> Batch:
        """Return a new batch, which is not kept yet.

        Args:
            mchid: The merchant whose number it has: of a partner's (服务商) batch, the partner.
            fields: The fields of the request.
            at: When it is made, in seconds since 1970.
        """
        number, id_ = fields["out_batch_no"], random_digits("1030", 40)
        return cls(mchid, number, dict(fields), "ACCEPTED", fingerprint(fields), id_, at)


class Detail(Record):
    """One transfer of a batch. Its number is that of the batch, a slash, and its own."""

    __slots__ = ()

    @classmethod
    def make(cls, batch: Batch, fields: Fields) -> Detail:
        """Return a new detail, which is not kept yet."""
        number = f"{batch.number}/{fields['out_detail_no']}"
        id_, more = random_digits("1040", 40), {"transfer_batch": batch.number}
        return cls(batch.mchid, number, fields, "PROCESSING", id=id_, at=batch.at, more=more)


def check_batch(fields: Fields) -> None:
    """Check that the totals of a new batch are those of its details.

    Raises:
        RequestRefusal: They are not; or there are no details, too many, or two with one number; or
            an amount is wrong.
    """
    details = fields.get("transfer_detail_list", ())
    if not 0 < len(details) <= _MAX_DETAILS:
        raise RequestRefusal(400, "INVALID_REQUEST", f"转账明细应为1到{_MAX_DETAILS}笔")
    for index, detail in enumerate(details):
        check_amount(detail, f"/transfer_detail_list/{index}")
    totals = {
        "total_num": len(details),
        "total_amount": sum(detail["transfer_amount"] for detail in details),
    }
    for name, total in totals.items():
        if fields[name] != total:
            raise bad_parameter("body", f"/{name}", fields[name], f"应等于转账明细的合计{total}")
    if len({detail["out_detail_no"] for detail in details}) < len(details):
        raise bad_parameter("body", "/transfer_detail_list", None, "商家明细单号重复")


def batch_fields(batch: Batch, details: Sequence[Detail]) -> Fields:
    """Return all that answers say of a batch; each has those fields that its operation knows.

    Args:
        batch: The batch.
        details: All its details.
    """
    sums: Fields = {}
    if batch.state in ("PROCESSING", "FINISHED"):
        for name, state in (("success", "SUCCESS"), ("fail", "FAIL")):
            amounts = [each.fields["transfer_amount"] for each in details if each.state == state]
            sums |= {f"{name}_amount": sum(amounts), f"{name}_num": len(amounts)}
    last = batch.history[-1].name
    closed = {"close_reason": CLOSE_REASONS[last]} if batch.state == "CLOSED" else {}
    return {
        **batch.pick("out_batch_no", *_COPIED),
        _owner_name(batch): batch.mchid,
        "batch_id": batch.id,
        "batch_status": batch.state,
        "batch_type": "API",
        **sums,
        **closed,
        **times_of(batch),
    }


def _owner_name(batch: Batch) -> str:
    return "sp_mchid" if "sub_mchid" in batch.fields else "mchid"


def detail_state(batch: Batch, detail: Detail) -> str:
    """Return the state of a detail as answers have it."""
    return _BEFORE.get(batch.state, detail.state) if detail.state == "PROCESSING" else detail.state


def detail_fields(batch: Batch, detail: Detail) -> Fields:
    """Return all that answers say of a detail; each has those fields that its operation knows."""
    user_name = detail.fields.get("user_name", "")
    reason = fail_reason(batch, detail)
    return {
        **detail.pick("out_detail_no", "transfer_amount", "transfer_remark", "openid"),
        **batch.pick("out_batch_no", "appid"),
        **({"fail_reason": reason} if reason else {}),
        _owner_name(batch): batch.mchid,
        "batch_id": batch.id,
        "detail_id": detail.id,
        "detail_status": detail_state(batch, detail),
        "user_name": user_name,
        "username": user_name,  # a partner's answer has this name
        "initiate_time": format_rfc3339(detail.at),
        "update_time": format_rfc3339(detail.history[-1].at),
    }


def fail_reason(batch: Batch, detail: Detail) -> str:
    """Return why a detail has failed, by itself or with its batch; empty if it has not."""
    name = detail.history[-1].name
    if name in FAILURES:
        return FAILURES[name][1]
    return CLOSE_REASONS[batch.history[-1].name] if name == "close" else ""
