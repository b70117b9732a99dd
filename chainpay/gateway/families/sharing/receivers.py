"""Receivers (分账接收方): with whom a merchant may share.

* A merchant adds a receiver before it shares with it. To add it again changes nothing.
* A partner (服务商) has receivers for each of its sub-merchants.
* What is shared with a deleted receiver, or with one whose account is in trouble, comes back.

Source: https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/receivers/add-receiver.html
"""

from __future__ import annotations

from ...handler import Fields
from ..family import Families, Family
from ..record import Move, Record


class Receivers(Family[Record]):
    """The receivers of all merchants. Each is found by its account too: a mchid, or an openid."""

    kind = "sharing_receiver"
    titles = ("profit-sharing receiver", "分账接收方")
    states = {
        "ADDED": "已添加",
        "ABNORMAL": "账户异常，分账会失败",
        "DELETED": "已删除",
    }
    moves = (
        Move("fail", "账户异常", ("ADDED",), "ABNORMAL", "platform"),
        Move("succeed", "账户恢复", ("ABNORMAL",), "ADDED", "platform"),
        Move("delete", "商户删除", ("ADDED", "ABNORMAL"), "DELETED", "merchant"),
        Move("add", "商户再次添加", ("DELETED",), "ADDED", "merchant"),
    )

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)

    def find_receiver(self, mchid: str, owner: str, receiver: Fields) -> Record | None:
        """Return a receiver, a deleted one too; None if there was never one.

        Args:
            mchid: The merchant who signs.
            owner: The merchant who shares: that one, or one of its sub-merchants.
            receiver: What names it: ``type`` and ``account``.
        """
        return self.get(mchid, _make_number(owner, receiver))

    def find_fault(self, mchid: str, owner: str, receiver: Fields) -> str:
        """Return why nothing can be shared with a receiver, as answers have it; empty if it can."""
        known = self.find_receiver(mchid, owner, receiver)
        if known is None or known.state == "DELETED":
            return "NO_RELATION"
        return "ACCOUNT_ABNORMAL" if known.state == "ABNORMAL" else ""

    def add_receiver(self, mchid: str, owner: str, fields: Fields) -> bool:
        """Add a receiver; return whether it was there already."""
        known = self.find_receiver(mchid, owner, fields)
        if known is None:
            number, account = _make_number(owner, fields), str(fields["account"])
            self.add(Record(mchid, number, fields, "ADDED", id=account))
        elif known.state == "DELETED":
            self.move(known, "add")
            known.fields = fields
        else:
            return True
        return False

    def delete_receiver(self, mchid: str, owner: str, fields: Fields) -> bool:
        """Delete a receiver; return whether there was none.

        What the platform answers if there is none is not stated; here that succeeds.
        """
        known = self.find_receiver(mchid, owner, fields)
        if known is None or known.state == "DELETED":
            return True
        self.move(known, "delete")
        return False


def _make_number(owner: str, receiver: Fields) -> str:
    return f"{owner}:{receiver['type']}:{receiver['account']}"
