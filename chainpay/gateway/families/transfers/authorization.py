"""One authorization (免确认收款授权), and what answers and callbacks say of it."""

from __future__ import annotations

import base64
import os

from ...handler import Fields
from ...state.times import format_rfc3339
from ..record import Record, fingerprint, random_digits

WAITING, EFFECTIVE = "WAIT_USER_CONFIRM", "TAKING_EFFECT"
CLOSE_REASONS = {
    "close": "CLOSE_VIA_MCH_API",
    "cancel": "USER_CLOSE",
    "expire": "USER_OVERDUE_UNCONFIRMED",
    "risk": "TRANSFER_RISK",
    "fail": "USER_ACCOUNT_ABNORMAL",
}
"""The ``close_reason``, by the name of the move that closed an authorization."""


def new_package() -> str:
    """Return a new ``package_info``, with which the user's page of WeChat is opened."""
    return base64.b64encode(os.urandom(24)).decode()


class Authorization(Record):
    """One authorization."""

    __slots__ = ()

    @classmethod
    def make(cls, mchid: str, fields: Fields, at: float) -> Authorization:
        """Return a new authorization, which is not kept yet.

        Args:
            mchid: The merchant.
            fields: The fields of the request, or those of a transfer bill that makes it.
            at: When it is made, in seconds since 1970.
        """
        number, id_ = fields["out_authorization_no"], random_digits("1765", 28)
        more = {"package_info": new_package()}
        return cls(mchid, number, fields, WAITING, fingerprint(fields), id_, at, more=more)

    @property
    def user(self) -> str:
        """The user, as the appid knows it."""
        return user_of(self.fields)


def user_of(fields: Fields) -> str:
    """Return what names a user of an appid."""
    return f"{fields['appid']} {fields['openid']}"


def authorization_fields(record: Authorization, *, is_shown: bool = False) -> Fields:
    """Return all that answers say of an authorization; each has what its operation knows.

    Args:
        record: The authorization.
        is_shown: Whether the merchant shows it to the user, who may close it then.
    """
    fields = {
        **record.pick("out_authorization_no", "appid", "openid", "user_display_name"),
        **record.pick("transfer_scene_id", "user_recv_perception"),
        "authorization_id": record.id,
        "state": record.state,
        "create_time": format_rfc3339(record.at),
    }
    if confirmed_at := record.time_of("confirm"):
        fields["authorize_time"] = format_rfc3339(confirmed_at)
    if record.state == WAITING or is_shown:
        fields["package_info"] = record.more["package_info"]
    if record.state == "CLOSED":
        closed = record.history[-1]
        reason = CLOSE_REASONS[closed.name]
        fields["close_info"] = {"close_time": format_rfc3339(closed.at), "close_reason": reason}
    return fields
