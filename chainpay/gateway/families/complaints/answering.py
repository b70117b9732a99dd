"""What a merchant does with complaints (消费者投诉 2.0): the operations.

A query covers 30 days at most. An answer has up to 4 images. A refund is approved with a day, or
rejected with a reason, if the user wants one. An immediate answer with the same ``idempotent_id``
is given once.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012533431
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields, Handler, RequestContext, mark_repeated
from ...state.times import format_day
from .complaint import Complaint, complaint_fields
from .complaints import Complaints

_PATH = "v3/merchant-service/complaints-v2"
_IMAGES = "/v3/merchant-service/images/"
_MAX_DAYS, _MAX_IMAGES = 30, 4
_PAGE = {"list": 10, "history": 100}  # what is answered without a limit


class ComplaintAnswering:
    """The handlers.

    Args:
        complaints: The complaints.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints
        one = _PATH + "/{complaint_id}"
        self.v3: dict[tuple[str, str], Handler] = {
            ("GET", _PATH): self.list,
            ("GET", one): self.query,
            ("GET", one + "/negotiation-historys"): self.list_steps,
            ("POST", one + "/response"): self.respond,
            ("POST", one + "/complete"): self.complete,
            ("POST", one + "/update-refund-progress"): self.update_refund,
            ("POST", one + "/response-immediate-service"): self.respond_at_once,
        }

    def list(self, context: RequestContext, fields: Fields) -> Fields:
        """List the complaints of some days, the newest first."""
        first, last = fields["begin_date"], fields["end_date"]
        days = (_parse(last, "end_date") - _parse(first, "begin_date")).days
        if not 0 <= days <= _MAX_DAYS:
            issue = f"应不早于begin_date，且相差不超过{_MAX_DAYS}天"
            raise bad_parameter("query", "/end_date", last, issue)
        accused = fields.get("complainted_mchid")
        known = [
            complaint
            for complaint in self._complaints.select(context.mchid, descending=True)
            if first <= format_day(complaint.at) <= last
            and accused in (None, complaint.fields["complainted_mchid"])
        ]
        page = _page([self._describe(each) for each in known], fields, _PAGE["list"])
        for each in page["data"]:
            del each["payer_openid"]  # only a query of one has it
        return page

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a complaint."""
        return self._describe(self._find(context, fields))

    def list_steps(self, context: RequestContext, fields: Fields) -> Fields:
        """List what has happened, the newest first."""
        steps = self._find(context, fields).more["log"][::-1]
        return _page(steps, fields, _PAGE["history"])

    def respond(self, context: RequestContext, fields: Fields) -> None:
        """Answer the user. The answer has no content."""
        complaint = self._find_accused(context, fields)
        images = _list_images(context, fields.get("response_images", ()), "response_images")
        self._complaints.respond(
            complaint, "respond", operate_details=fields["response_content"], **images
        )

    def complete(self, context: RequestContext, fields: Fields) -> None:
        """Tell that all is done. The answer has no content."""
        self._complaints.move(self._find_accused(context, fields), "complete")

    def update_refund(self, context: RequestContext, fields: Fields) -> None:
        """Approve or reject a refund. The answer has no content."""
        complaint = self._find(context, fields)
        if complaint.fields["problem_type"] != "REFUND":
            raise RequestRefusal(400, "INVALID_REQUEST", "该投诉单的问题类型不是申请退款")
        is_approved = fields["action"] == "APPROVE"
        name = "launch_refund_day" if is_approved else "reject_reason"
        if name not in fields:
            raise bad_parameter("body", f"/{name}", None, "为必填项")
        words = f"预计{fields[name]}天内退款" if is_approved else fields[name]
        media = fields.get("reject_media_list", ())
        images = _list_images(context, media, "reject_media_list")
        move = "approve_refund" if is_approved else "reject_refund"
        self._complaints.respond(complaint, move, operate_details=words, **images)

    def respond_at_once(self, context: RequestContext, fields: Fields) -> Fields:
        """Answer a user who needs immediate service (即时服务)."""
        complaint = self._find_accused(context, fields)
        if not complaint.more.get("need_immediate_service"):
            raise RequestRefusal(400, "INVALID_REQUEST", "该投诉单不需要即时服务")
        known = complaint.more.setdefault("immediate", {})
        key = fields["idempotent_id"]
        is_repeated = key in known
        if not is_repeated:
            message = {"normal_message": fields["message"]}
            known[key] = self._complaints.respond(complaint, "respond", **message)
        return mark_repeated({"log_id": known[key]}, is_repeated=is_repeated)

    def _describe(self, complaint: Complaint) -> Fields:
        return complaint_fields(complaint, self._complaints.refunded(complaint))

    def _find(self, context: RequestContext, fields: Fields) -> Complaint:
        return self._complaints.find(context.mchid, fields["complaint_id"])

    def _find_accused(self, context: RequestContext, fields: Fields) -> Complaint:
        complaint, accused = self._find(context, fields), fields["complainted_mchid"]
        if accused != complaint.fields["complainted_mchid"]:
            raise bad_parameter("body", "/complainted_mchid", accused, "不是被诉商户号")
        return complaint


def _parse(text: str, name: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise bad_parameter("query", f"/{name}", text, "格式应为yyyy-MM-DD") from None


def _page(items: Sequence[Any], fields: Fields, usual: int) -> Fields:
    limit, offset = fields.get("limit", usual), fields.get("offset", 0)
    return {
        "data": list(items[offset : offset + limit]),
        "limit": limit,
        "offset": offset,
        "total_count": len(items),
    }


def _list_images(context: RequestContext, media_ids: Sequence[str], name: str) -> dict[str, Any]:
    """Return the images of an answer as the negotiation has them: none if there are none."""
    if len(media_ids) > _MAX_IMAGES:
        raise bad_parameter("body", f"/{name}", None, f"最多{_MAX_IMAGES}张")
    urls = [f"{context.base}{_IMAGES}{each}" for each in media_ids]
    media = {"media_type": "OPERATION_IMAGE", "media_url": urls}
    return {"complaint_media_list": media, "image_list": urls} if urls else {}
