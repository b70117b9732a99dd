"""Authorizations (免确认收款授权): a user receives the transfers of a merchant without confirming.

The user agrees within 24 hours, or the authorization is closed. A user has one that is in effect,
for each appid. The merchant closes it by a request; the user and the platform may close it too.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4015901167
"""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import RequestRefusal
from ...handler import Fields, RequestContext, mark_repeated, pick
from ...state.times import DAY
from ...store.base import Entry
from ..family import Families, Family
from ..record import Move, Record, Refusal
from .authorization import (
    CLOSE_REASONS,
    EFFECTIVE,
    WAITING,
    Authorization,
    authorization_fields,
    user_of,
)
from .payout import KNOWN_FOR

_PATH = "v3/fund-app/mch-transfer/user-confirm-authorization"
_PARTNER_PATH = "v3/fund-app/mch-transfer/partner/user-confirm-authorizations"
_CONFIRMED = "MCHTRANSFER.AUTHORIZATION.CONFIRMED"
_CLOSED = "MCHTRANSFER.AUTHORIZATION.CLOSED"
_CALLBACK_FIELDS = (
    *("out_authorization_no", "appid", "openid", "user_display_name", "authorization_id"),
    *("state", "authorize_time", "close_info"),
)


class Authorizations(Family[Authorization]):
    """The authorizations of all users to merchants."""

    kind = "authorization"
    titles = ("authorization", "免确认收款授权")
    states = {
        "WAIT_USER_CONFIRM": "待用户确认授权",
        "TAKING_EFFECT": "授权生效中",
        "CLOSED": "授权已关闭",
    }
    reasons = CLOSE_REASONS
    moves = (
        Move("confirm", "用户同意授权", (WAITING,), EFFECTIVE, "user", None, _CONFIRMED),
        Move("cancel", "用户关闭授权", (EFFECTIVE,), "CLOSED", "user", None, _CLOSED),
        Move("close", "商户关闭授权", (EFFECTIVE,), "CLOSED", "merchant", None, _CLOSED),
        # The callback has neither the reasons of the others, nor what was never confirmed.
        Move("close", "商户关闭授权", (WAITING,), "CLOSED", "merchant"),
        Move("expire", "用户24小时未确认，授权关闭", (WAITING,), "CLOSED", "platform", DAY),
        Move("risk", "风控关闭授权", (EFFECTIVE,), "CLOSED", "platform"),
        Move("fail", "用户账户异常", (EFFECTIVE,), "CLOSED", "platform"),
    )
    absent = Refusal(404, "NOT_FOUND", "授权单不存在")
    differs = Refusal(400, "ALREADY_EXISTS", "单号已存在但信息不一致")
    refusals = {"": Refusal(400, "INVALID_REQUEST", "授权单状态{state}不允许此操作")}

    def __init__(self, families: Families) -> None:
        super().__init__(families, Authorization)
        self.v3 = {("POST", path): self.create for path in (_PATH, _PARTNER_PATH)}
        for path in (f"{_PATH}/out-authorization-no", _PARTNER_PATH):
            by_number = path + "/{out_authorization_no}"
            self.v3 |= {("GET", by_number): self.query, ("POST", by_number + "/close"): self.close}

    def entries(self, record: Authorization) -> Iterator[Entry]:
        """Yield the user."""
        yield "user", record.user

    def find_url(self, record: Authorization, event: str) -> str:
        """Return where callbacks are sent. The field has another name in a partner's request."""
        address = record.fields.get("authorization_notify_url")
        return str(address or super().find_url(record, event))

    def content(self, record: Authorization, event: str) -> Fields:
        """Return what the callback says."""
        return pick(authorization_fields(record), *_CALLBACK_FIELDS)

    def prepare(self, record: Authorization) -> None:
        """Refuse a user who has an authorization that is in effect."""
        if self._is_second(record.mchid, record.fields):
            raise _SECOND.make()

    def moved(self, record: Authorization, move: Move, at: float) -> None:
        """Let a user have no second authorization that is in effect."""
        if move.name == "confirm" and self._is_second(record.mchid, record.fields, record):
            raise _SECOND.make()

    def _is_second(self, mchid: str, fields: Fields, new: Record | None = None) -> bool:
        known = self.select(mchid, "user", user_of(fields))
        return any(each.state == EFFECTIVE and each is not new for each in known)

    # For transfers

    def check_new(self, bill: Record, openid: str) -> None:
        """Check the authorization that a transfer bill is to make.

        Raises:
            RequestRefusal: Its number is taken, or the user has one that is in effect.
        """
        fields = _fields_in(bill, openid)
        if self.get(bill.mchid, fields["out_authorization_no"]) is not None:
            raise self.differs.make()
        if self._is_second(bill.mchid, fields):
            raise _SECOND.make()

    def grant(self, bill: Record, openid: str, at: float) -> None:
        """Make the authorization that the user has confirmed together with a transfer bill.

        If the number is taken meanwhile, or the user has one, none is made: not stated.
        """
        fields = _fields_in(bill, openid)
        is_taken = self.get(bill.mchid, fields["out_authorization_no"]) is not None
        if not is_taken and not self._is_second(bill.mchid, fields):
            record = self.add(Authorization.make(bill.mchid, fields, at))
            self.move(record, "confirm", at)

    def find_effective(self, mchid: str, fields: Fields) -> Authorization:
        """Return the authorization by which a transfer is sent.

        Raises:
            RequestRefusal: There is none with that number and appid, or it is not in effect.
        """
        number = fields.get("authorization_id") or fields.get("out_authorization_no", "")
        known = self.look_up(mchid, number)
        if known is None or (known.state, known.fields["appid"]) != (EFFECTIVE, fields["appid"]):
            raise RequestRefusal(400, "INVALID_REQUEST", "授权单不存在或未生效")
        return known

    # What requests do

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Create an authorization, which the user is to confirm."""
        new = Authorization.make(context.mchid, fields, context.now)
        record, is_repeated = self.start(new)
        return mark_repeated(authorization_fields(record), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an authorization."""
        is_shown = fields.get("is_display_authorization", False)
        return authorization_fields(self._find_known(context, fields), is_shown=is_shown)

    def close(self, context: RequestContext, fields: Fields) -> Fields:
        """Close an authorization. Closing it again changes nothing."""
        record = self._find_known(context, fields)
        is_repeated = record.state == "CLOSED"
        if not is_repeated:
            self.move(record, "close")
        return mark_repeated(authorization_fields(record), is_repeated=is_repeated)

    def _find_known(self, context: RequestContext, fields: Fields) -> Authorization:
        """Return an authorization. One that the user never confirmed is known for 30 days."""
        record = self.find(context.mchid, fields["out_authorization_no"])
        expired_at = record.time_of("expire")
        if expired_at and context.now > expired_at + KNOWN_FOR:
            raise self.absent.make()
        return record


_SECOND = Refusal(400, "INVALID_REQUEST", "用户已有生效中的授权")  # its code is not stated


def _fields_in(bill: Record, openid: str) -> Fields:
    """Return the fields of the authorization that a transfer bill makes."""
    same = bill.pick("appid", "transfer_scene_id", "user_recv_perception")
    return {**same, **bill.fields["authorization_info"], "openid": openid}
