"""Complaints (消费者投诉 2.0): users complain about paid orders, and merchants answer.

A complaint is PENDING, PROCESSING after the merchant's first answer, and PROCESSED when the
merchant has completed it. The user may go on complaining: it is PROCESSING again. To whom the
platform sends what happens is one address for each merchant; a partner (服务商) has one for all its
sub-merchants. What the user confirms or revokes has no callback: no ``action_type`` is for it.

Source: https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/
"""

from __future__ import annotations

from ...errors import RequestRefusal
from ...handler import Fields
from ..callback_addresses import CallbackAddresses
from ..family import Families, Family
from ..payments.orders import Orders
from ..payments.refund import Refund
from ..payments.refunds import Refunds
from ..record import By, Move, Refusal
from .complaint import STEPS, Complaint

_OPEN = ("PENDING", "PROCESSING")
_ALL = (*_OPEN, "PROCESSED")


def _move(name: str, title: str, sources: tuple[str, ...], target: str, by: By) -> Move:
    event = "COMPLAINT.STATE_CHANGE" if STEPS[name].action else ""
    return Move(name, title, sources, target, by, None, event, is_act=name != "refund")


class Complaints(Family[Complaint]):
    """The complaints about all merchants.

    Args:
        families: What all families share.
        orders: The orders.
        refunds: The refunds.
        addresses: Where merchants are notified.
    """

    kind = "complaint"
    titles = ("complaint", "投诉单")
    states = {
        "PENDING": "待商户处理",
        "PROCESSING": "商户处理中",
        "PROCESSED": "已处理完成",
    }
    moves = (
        _move("respond", "商户回复", _OPEN, "PROCESSING", "merchant"),
        _move("complete", "商户处理完成", ("PROCESSING",), "PROCESSED", "merchant"),
        _move("approve_refund", "商户同意退款", _OPEN, "PROCESSING", "merchant"),
        _move("reject_refund", "商户拒绝退款", _OPEN, "PROCESSING", "merchant"),
        _move("refund", "退款到账", _ALL, "", "platform"),
        _move("leave_message", "用户留言", _ALL, "", "user"),
        _move("continue_complaint", "用户继续投诉", ("PENDING",), "PENDING", "user"),
        _move(
            "continue_complaint", "用户继续投诉", ("PROCESSING", "PROCESSED"), "PROCESSING", "user"
        ),
        _move("request_immediate_service", "用户请求即时服务", _OPEN, "", "user"),
        _move("confirm", "用户确认已解决", _OPEN, "PROCESSED", "user"),
        _move("cancel", "用户撤销投诉", _OPEN, "PROCESSED", "user"),
        _move("apply_platform_service", "用户申请平台协助", _OPEN, "", "user"),
        _move("cancel_platform_service", "用户取消平台协助", _ALL, "", "user"),
        _move("respond_by_platform", "客服回复", _ALL, "", "platform"),
        _move("finish_platform_service", "平台协助结束", _ALL, "", "platform"),
    )
    parents = ("order",)
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "投诉单不存在")
    refusals = {
        "PENDING": Refusal(400, "INVALID_REQUEST", "请先回复投诉，再反馈处理完成"),
        "": Refusal(400, "INVALID_REQUEST", "投诉单状态{state}不允许此操作"),
    }

    def __init__(
        self, families: Families, orders: Orders, refunds: Refunds, addresses: CallbackAddresses
    ) -> None:
        super().__init__(families, Complaint)
        self._orders = orders
        self._refunds = refunds
        self._addresses = addresses
        self.follow("refund", self._follow_refund)

    def find_url(self, record: Complaint, event: str) -> str:
        """Return where the merchant is notified."""
        return self._addresses.find(record.mchid, "complaints")

    def find_numbers(self, record: Complaint) -> list[str]:
        """Return the numbers of the order and of the complaint."""
        return [record.order_number, record.number]

    def content(self, record: Complaint, event: str) -> Fields:
        """Return what a callback says: what has happened last."""
        return {
            "complaint_id": record.number,
            "action_type": STEPS[record.history[-1].name].action,
        }

    def moved(self, record: Complaint, move: Move, at: float) -> None:
        """Add a step to the negotiation, and note what the user waits for."""
        more = record.more
        if move.name in ("cancel_platform_service", "finish_platform_service"):
            if not more.get("in_platform_service"):
                raise RequestRefusal(400, "INVALID_REQUEST", "投诉单不在平台协助中")
            more["in_platform_service"] = False
        elif move.name == "apply_platform_service":
            more["in_platform_service"] = True
        elif move.name == "request_immediate_service":
            more["need_immediate_service"] = True
        elif move.name == "respond":
            more["is_waiting"] = False
        elif move.name in ("leave_message", "continue_complaint"):
            more["is_waiting"] = True
            more["times"] += move.name == "continue_complaint"
        record.note(move.name, at, **more.pop("written", {}))

    def open(self, mchid: str, number: str, text: str, problem: str) -> Complaint:
        """Let a user complain about a paid order.

        Raises:
            RequestRefusal: There is no such order, it is not paid, or there is an open complaint
                about it.
        """
        order = self._orders.look_up(mchid, number)
        if order is None:
            raise self._orders.absent.make()
        if not order.is_paid:
            raise RequestRefusal(400, "INVALID_REQUEST", "订单未支付，不能投诉")
        for each in self.belonging_to(mchid, "order", order.number):
            if each.state in _OPEN:
                raise RequestRefusal(400, "INVALID_REQUEST", f"投诉单{each.number}尚未处理完成")
        complaint = self.add(Complaint.make(order, text, problem), "user")
        complaint.note("create", complaint.at, operate_details=text)
        self.announce(complaint, "COMPLAINT.CREATE")
        return complaint

    def refunded(self, complaint: Complaint) -> int:
        """Return how much of the order was refunded, in 分."""
        refunds = self._refunds.belonging_to(complaint.mchid, "order", complaint.order_number)
        return sum(refund.amount for refund in refunds if refund.state == "SUCCESS")

    def respond(self, complaint: Complaint, move: str, **written: object) -> str:
        """Let the merchant make a move, with what he has written.

        Returns:
            The number of the entry in the negotiation.

        Raises:
            RequestRefusal: The state does not allow it.
        """
        complaint.more["written"] = written
        self.move(complaint, move)
        return str(complaint.more["log"][-1]["log_id"])

    def _follow_refund(self, refund: Refund, move: Move, at: float) -> None:
        if move.target == "SUCCESS":
            for each in self.belonging_to(refund.mchid, "order", refund.more["order"]):
                self.move(each, "refund", at)
