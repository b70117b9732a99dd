"""Permissions of payscore (支付分授权): a user allows orders that need no confirmation.

The merchant applies with an ``authorization_code`` of its own, and the user gives the permission.
The user or the merchant takes it back; a merchant can't while orders of the user run. Afterwards
orders that run are still deducted, and new ones without a confirmation are refused. Whether the
platform sends a callback for what the merchant has taken back is not stated; here it does.

Source: https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/open/disable-notification.html
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from ...handler import Fields, Handler, RequestContext, mark_repeated
from ...state.times import format_compact, format_rfc3339
from ...store.base import Entry
from ..family import Families, Family
from ..record import Move, Record, Refusal, fingerprint
from .answers import answering, event_fields
from .checks import check_same
from .users import name_user, note_user

_PATH, _PARTNER = "v3/payscore/permissions", "v3/payscore/partner/permissions"
_OPENED, _CLOSED = "PAYSCORE.USER_OPEN_SERVICE", "PAYSCORE.USER_CLOSE_SERVICE"
_OLD_TERMINATE = "v3/payscore/users/{openid}/permissions/{service_id}/terminate"
_BY_CODE = "authorization-code/{authorization_code}"
_USED = Refusal(400, "RESOURCE_ALREADY_EXISTS", "授权协议号已使用")
_TAKEN_BACK = Refusal(403, "NO_AUTH", "用户已解除授权，不能创建免确认订单", 268503786)
_ORDERS_RUN = Refusal(400, "INVALID_REQUEST", "存在未完成订单")
_WRONG_STATE = "授权状态{state}不允许此操作"


class Permissions(Family[Record]):
    """The permissions of all users."""

    kind = "payscore_permission"
    titles = ("payscore permission", "支付分授权")
    states = {
        "UNAVAILABLE": "商户已申请，用户未授权",
        "AVAILABLE": "用户已授权",
        "UNBINDUSER": "用户或商户已解除授权",
    }
    moves = (
        Move("confirm", "用户授权", ("UNAVAILABLE",), "AVAILABLE", "user", event=_OPENED),
        Move("cancel", "用户解除授权", ("AVAILABLE",), "UNBINDUSER", "user", event=_CLOSED),
        Move("terminate", "商户解除授权", ("AVAILABLE",), "UNBINDUSER", "merchant", event=_CLOSED),
    )
    absent = Refusal(404, "ORDER_NOT_EXIST", "授权记录不存在")
    refusals = {
        "UNBINDUSER": Refusal(400, "ORDER_CANCELED", "授权已解除"),
        "": Refusal(400, "INVALID_ORDER_STATE", _WRONG_STATE),
    }

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)
        handlers: dict[tuple[str, str], Handler] = {
            ("GET", f"{_PATH}/openid/{{openid}}"): self.query_user,
            ("POST", f"{_PATH}/openid/{{openid}}/terminate"): self.terminate_user,
            ("GET", "v3/payscore/user-service-state"): self.query_user,
            ("POST", _OLD_TERMINATE): self.terminate_user,
            ("GET", f"{_PARTNER}/search"): self.query_user,
            ("POST", f"{_PARTNER}/terminate"): self.terminate_user,
        }
        for path in (_PATH, _PARTNER):
            handlers |= {
                ("POST", path): self.apply,
                ("GET", f"{path}/{_BY_CODE}"): self.query,
                ("POST", f"{path}/{_BY_CODE}/terminate"): self.terminate,
            }
        self.v3 = answering(handlers)

    def entries(self, record: Record) -> Iterator[Entry]:
        """Yield whose permission it is, once the user is known."""
        if record.state != "UNAVAILABLE":
            yield "user", name_user(record.fields)

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Note who the user is."""
        note_user(record.fields)

    def content(self, record: Record, event: str) -> Fields:
        """Return what the callback says."""
        status = {
            "user_service_status": event.partition(".")[2],
            "openorclose_time": format_compact(record.history[-1].at),
        }
        return event_fields(event, {**_facts(record), **status})

    def check_open(self, mchid: str, fields: Fields) -> None:
        """Refuse an order of a user who has taken back the permission, and not given another.

        Args:
            mchid: The merchant.
            fields: The fields of the order: its service, and its user.

        Raises:
            RequestRefusal: The user has.
        """
        permission = self._newest(mchid, fields)
        if permission is not None and permission.state == "UNBINDUSER":
            raise _TAKEN_BACK.make()

    # What requests do

    def apply(self, context: RequestContext, fields: Fields) -> Fields:
        """Apply for a permission (商户预授权). The same request again gets the same token."""
        code, token = fields["authorization_code"], {"token": os.urandom(16).hex()}
        request = fingerprint(fields)
        new = Record(context.mchid, code, fields, "UNAVAILABLE", request, more=token)
        permission, is_repeated = self.start(new)
        if permission.state != "UNAVAILABLE":
            raise _USED.make()
        answer = {"apply_permissions_token": permission.more["token"]}
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a permission by its code."""
        return _facts(self._find(context, fields, "query"))

    def query_user(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the permission of a user. Who has never given one is ``UNAVAILABLE``."""
        if not name_user(fields):
            raise self.absent.make()
        permission = self._newest(context.mchid, fields)
        if permission is None:
            states = dict.fromkeys(("authorization_state", "use_service_state"), "UNAVAILABLE")
            return {**fields, "mchid": context.mchid, **states}
        return _facts(permission)

    def terminate(self, context: RequestContext, fields: Fields) -> Fields:
        """Take back a permission by its code."""
        return self._terminate(self._find(context, fields, "body"))

    def terminate_user(self, context: RequestContext, fields: Fields) -> Fields:
        """Take back the permission of a user."""
        permission = self._newest(context.mchid, fields)
        if permission is None:
            raise self.absent.make()
        return self._terminate(permission)

    def _terminate(self, permission: Record) -> Fields:
        orders = self.families.by_kind["service_order"]
        running = orders.select(permission.mchid, "running", name_user(permission.fields))
        if any(order.state.startswith("DOING") for order in running):  # some are paid by now
            raise _ORDERS_RUN.make()
        self.move(permission, "terminate")
        return {}

    def _find(self, context: RequestContext, fields: Fields, location: str) -> Record:
        permission = self.find(context.mchid, fields["authorization_code"])
        if fields.get("sub_mchid") != permission.fields.get("sub_mchid"):
            raise self.absent.make()
        check_same(permission, fields, location)
        return permission

    def _newest(self, mchid: str, fields: Fields) -> Record | None:
        user = name_user(fields)
        return next(self.select(mchid, "user", user, limit=1, descending=True), None)


def _facts(permission: Record) -> Fields:
    """Return all that the platform tells of a permission."""
    began, ended = permission.time_of("confirm"), permission.time_of("cancel", "terminate")
    return {
        **permission.fields,
        "mchid": permission.mchid,
        "authorization_state": permission.state,
        "use_service_state": "AVAILABLE" if permission.state == "AVAILABLE" else "UNAVAILABLE",
        **({"authorization_success_time": format_rfc3339(began)} if began else {}),
        **({"cancel_authorization_time": format_rfc3339(ended)} if ended else {}),
    }
