"""One transfer bill (商家转账单), and what answers and callbacks say of it."""

from __future__ import annotations

from ...errors import RequestRefusal
from ...handler import Fields, pick
from ..payments.order import DEFAULT_OPENID
from ..record import Record, fingerprint, random_digits
from .authorization import new_package
from .payout import FAILURES, check_amount, times_of

_MAX_RED_PACKET = 20_000  # 分
REASONS = {
    **{name: reason for name, (_, reason) in FAILURES.items()},
    "expire": "OVERDUE_CLOSE",
    "release": "MCH_CANCEL",
}
"""The ``fail_reason``, by the name of the move that ended a bill."""


class Transfer(Record):
    """One transfer bill."""

    __slots__ = ()

    @classmethod
    def make(cls, mchid: str, path: str, fields: Fields) -> Transfer:
        """Return a new bill, which is not kept yet.

        Args:
            mchid: The merchant whose number it has: of a partner's (服务商) bill, the partner.
            path: The path of the request.
            fields: The fields of the request.
        """
        more = {"package_info": new_package(), "openid": fields.get("openid", DEFAULT_OPENID)}
        if path.endswith("/transfer"):
            more["authorization"] = ""  # which it is, is found before the bill is kept
        number, request = fields["out_bill_no"], fingerprint(path, fields)
        return cls(mchid, number, fields, "ACCEPTED", request, random_digits("1330", 40), more=more)

    @property
    def lock_name(self) -> str:
        """The name of the move that locks its money."""
        return "transfer" if "authorization" in self.more else "lock"

    def check(self) -> None:
        """Check the amount.

        Raises:
            RequestRefusal: It is out of the range, or does not fit the other fields.
        """
        check_amount(self.fields)
        style = self.fields.get("user_recv_style", {}).get("type")
        if style == "RED_PACKET" and self.fields["transfer_amount"] > _MAX_RED_PACKET:
            raise RequestRefusal(400, "INVALID_REQUEST", "红包样式的转账金额不能超过200元")


def transfer_fields(bill: Transfer) -> Fields:
    """Return all that answers say of a bill; each has those fields that its operation knows."""
    is_partner = "sub_mchid" in bill.fields
    authorization = bill.fields.get("authorization_info", {})
    fields = {
        **bill.pick("out_bill_no", "sub_mchid", "appid", "transfer_amount", "transfer_remark"),
        **bill.pick("user_name", "transfer_scene_id"),
        **pick(authorization, "user_display_name", "out_authorization_no"),
        "mchid" if is_partner else "mch_id": bill.mchid,
        "transfer_bill_no": bill.id,
        "openid": bill.more["openid"],
        "state": bill.state,
        **times_of(bill),
    }
    # The answers to partners have no state, and always a package.
    if bill.state == "WAIT_USER_CONFIRM" or is_partner:
        fields["package_info"] = bill.more["package_info"]
    if bill.state in ("FAIL", "CANCELLED"):
        fields["fail_reason"] = REASONS[bill.history[-1].name]
    return fields
