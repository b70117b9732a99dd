"""One complaint (投诉单), its negotiation, and what answers say of it."""

from __future__ import annotations

import os
from typing import Any, Literal, NamedTuple

from ...handler import Fields
from ...state.times import format_rfc3339
from ..payments.order import Order
from ..record import Record, random_digits

ProblemType = Literal["REFUND", "SERVICE_NOT_WORK", "OTHERS"]
PROBLEMS = {"REFUND": "申请退款", "SERVICE_NOT_WORK": "服务权益未生效", "OTHERS": "其他类型"}
_PHONE = "18500000000"


class Step(NamedTuple):
    """What a move is in callbacks and in the negotiation (投诉协商历史).

    Attributes:
        operator: Who makes it.
        operation: The ``operate_type``.
        details: What the history has, unless somebody has written something.
        action: The ``action_type``; empty if there is no callback.
    """

    operator: str
    operation: str
    details: str
    action: str


def _step(operator: str, operation: str, details: str = "", action: str | None = None) -> Step:
    return Step(operator, operation, details, operation if action is None else action)


STEPS = {
    "create": _step("投诉人", "USER_CREATE_COMPLAINT", "", "CREATE_COMPLAINT"),
    "leave_message": _step("投诉人", "USER_RESPONSE", "请尽快处理"),
    "continue_complaint": _step(
        "投诉人", "USER_CONTINUE_COMPLAINT", "问题没有解决，继续投诉", "CONTINUE_COMPLAINT"
    ),
    "request_immediate_service": _step("投诉人", "USER_CLICK_RESPONSE", "需要即时服务", ""),
    "apply_platform_service": _step("投诉人", "USER_APPLY_PLATFORM_SERVICE", "申请平台协助"),
    "cancel_platform_service": _step("投诉人", "USER_CANCEL_PLATFORM_SERVICE", "取消平台协助"),
    "confirm": _step("投诉人", "USER_COMFIRM_COMPLAINT", "问题已解决", ""),
    "cancel": _step("投诉人", "USER_REVOKE_COMPLAINT", "撤销投诉", ""),
    "respond_by_platform": _step("客服", "PLATFORM_RESPONSE", "平台已介入", "RESPONSE_BY_PLATFORM"),
    "finish_platform_service": _step("客服", "PLATFORM_SERVICE_FINISHED", "平台协助结束"),
    "respond": _step("商家", "MERCHANT_RESPONSE"),
    "complete": _step("商家", "MERCHANT_CONFIRM_COMPLETE", "商家已处理完成"),
    "approve_refund": _step("商家", "MERCHANT_APPROVE_REFUND"),
    "reject_refund": _step("商家", "MERCHANT_REFUSE_RERUND", "", "MERCHANT_REJECT_REFUND"),
    "refund": _step(
        "系统", "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE", "退款已到账", "REFUND_SUCCESS"
    ),
}
"""The steps, by the name of the move."""


class Complaint(Record):
    """One complaint. Its number is the platform's ``complaint_id``."""

    __slots__ = ()

    @classmethod
    def make(cls, order: Order, content: str, problem: str) -> Complaint:
        """Return a new complaint about a paid order, which is not kept yet."""
        fields = {
            "complaint_detail": content,
            "problem_type": problem,
            "problem_description": PROBLEMS[problem],
            "complainted_mchid": order.owner_fields.get("sub_mchid", order.mchid),
            "payer_openid": order.openid,
            "complaint_order_info": [
                {"transaction_id": order.id, "out_trade_no": order.number, "amount": order.total}
            ],
        }
        more = {"order": order.number, "times": 1, "log": []}
        return cls(order.mchid, random_digits("2002", 27), fields, "PENDING", more=more)

    @property
    def order_number(self) -> str:
        """The merchant's number of the order."""
        return str(self.more["order"])

    def note(self, name: str, at: float, **written: Any) -> str:
        """Add a step to the negotiation.

        Args:
            name: The name of the move.
            at: When, in seconds since 1970.
            **written: Fields of the history that somebody has written.

        Returns:
            The number of the entry.
        """
        step, log_id = STEPS[name], os.urandom(16).hex()
        entry = {
            "log_id": log_id,
            "operator": step.operator,
            "operate_time": format_rfc3339(at),
            "operate_type": step.operation,
            "operate_details": step.details,
            **written,
        }
        self.more["log"].append(entry)
        return log_id


def complaint_fields(complaint: Complaint, refunded: int) -> Fields:
    """Return the fields of a complaint.

    Args:
        complaint: The complaint.
        refunded: How much of the order was refunded, in 分.
    """
    fields, more = complaint.fields, complaint.more
    (order,) = fields["complaint_order_info"]
    is_refund = fields["problem_type"] == "REFUND"
    return {
        "complaint_id": complaint.number,
        "complaint_time": format_rfc3339(complaint.at),
        "complaint_state": complaint.state,
        "payer_phone": _PHONE,
        **fields,
        **({"apply_refund_amount": order["amount"]} if is_refund else {}),
        "complaint_full_refunded": refunded == order["amount"],
        "incoming_user_response": bool(more.get("is_waiting")),
        "user_complaint_times": more["times"],
        "user_tag_list": ["TRUSTED"],
        "in_platform_service": bool(more.get("in_platform_service")),
        "need_immediate_service": bool(more.get("need_immediate_service")),
    }
