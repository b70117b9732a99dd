"""One order (订单), and what answers and callbacks of APIv3 say of it."""

from __future__ import annotations

import os

from ...errors import bad_parameter
from ...handler import Fields, pick
from ...state.times import DAY, MINUTE, format_rfc3339, parse_time
from ..record import Record, random_digits

_UNPAID_LIFETIME = 7 * DAY
DEFAULT_OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
"""The payer of an order that names no user."""

DEFAULT_SUB_OPENID = "oWmnN4LqGaJkT3yZ8HcVbE5rUw0s"
"""The same user, as the appid of the sub-merchant (特约商户) knows him."""

CODE = "MICROPAY"
"""The trade type of an order that is paid by the user's code (付款码)."""

PAID_STATES = ("SUCCESS", "REFUND")
#: What each state means.
STATES = {
    "NOTPAY": "订单未支付",
    "USERPAYING": "用户支付中，需要输入密码",
    "ACCEPT": "已接收，等待扣款",
    "SUCCESS": "支付成功",
    "PAYERROR": "支付失败",
    "REFUND": "订单发生过退款，退款详情请查询退款单",
    "CLOSED": "订单已关闭",
    "REVOKED": "订单已撤销",
}
#: The fields of a paid order that the callback of its payment has.
_IN_CALLBACKS = (
    *("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid", "out_trade_no"),
    *("transaction_id", "trade_type", "trade_state", "trade_state_desc", "bank_type", "attach"),
    *("success_time", "payer", "amount", "scene_info"),
)
#: The fields of an order that are answered once it is paid.
_ONCE_PAID = ("payer", "attach", "scene_info")


def new_prepay_id() -> str:
    """Return a new ID with which a user's payment starts (预支付交易会话标识)."""
    return "wx" + os.urandom(17).hex()


class Order(Record):
    """One order. Its fields have their names in APIv3."""

    __slots__ = ()

    @classmethod
    def make(
        cls, mchid: str, trade_type: str, fields: Fields, request: str, *, is_v2: bool = False
    ) -> Order:
        """Return a new order, which is not kept yet.

        Args:
            mchid: The merchant whose number it has: of a partner's (服务商) order, the partner.
            trade_type: ``JSAPI``, ``NATIVE``, ``APP``, ``MWEB`` …
            fields: The fields of the order, under their names in APIv3.
            request: The `fingerprint` of the request.
            is_v2: Whether it is placed by APIv2.

        Raises:
            RequestRefusal: The amount is less than 1.
        """
        total = fields["amount"]["total"]
        if total < 1:
            pointer = "/total_fee" if is_v2 else "/amount/total"
            raise bad_parameter("body", pointer, total, "应大于0")
        more = {"trade_type": trade_type, "prepay_id": new_prepay_id(), "openid": DEFAULT_OPENID}
        number, id_ = str(fields["out_trade_no"]), random_digits("42", 28)
        return cls(mchid, number, fields, "NOTPAY", request, id_, is_v2=is_v2, more=more)

    @property
    def trade_type(self) -> str:
        """How it is paid: ``JSAPI``, ``NATIVE``, ``APP``, ``MWEB`` …"""
        return str(self.more["trade_type"])

    @property
    def prepay_id(self) -> str:
        """The ID with which the user's payment starts."""
        return str(self.more["prepay_id"])

    @property
    def openid(self) -> str:
        """The user who pays."""
        return str(self.more["openid"])

    @property
    def total(self) -> int:
        """The amount, in 分."""
        return int(self.fields["amount"]["total"])

    @property
    def currency(self) -> str:
        """The currency of the amount."""
        return str(self.fields["amount"].get("currency", "CNY"))

    @property
    def appid(self) -> str:
        """The appid of the merchant whose number it has; empty if the order names none."""
        return str(self.fields.get("appid") or self.fields.get("sp_appid", ""))

    @property
    def sub_mchid(self) -> str | None:
        """The sub-merchant (特约商户) of a partner's order; None if it isn't one."""
        return self.fields.get("sub_mchid")

    @property
    def owner_fields(self) -> Fields:
        """The fields that name its merchants: of a partner's order, both."""
        if self.sub_mchid:
            return self.pick("sp_mchid", "sub_mchid")
        return {"mchid": self.mchid}

    @property
    def payer(self) -> Fields:
        """The user who pays, as answers have it.

        Of a partner's order by the openid of ``sp_appid``; and by that of ``sub_appid``, if the
        order names one.
        """
        if not self.sub_mchid:
            return {"openid": self.openid}
        named = self.fields.get("payer", {})
        payer = {"sp_openid": self.openid}
        if "sub_appid" in self.fields:
            payer["sub_openid"] = named.get("sub_openid", DEFAULT_SUB_OPENID)
        return payer

    @property
    def paid_at(self) -> float:
        """When the user paid, in seconds since 1970; 0 before."""
        return self.time_of("pay", "deduct")

    @property
    def is_paid(self) -> bool:
        """Whether the user has paid. It stays true after refunds."""
        return self.state in PAID_STATES

    @property
    def expires_at(self) -> float:
        """When the order can't be paid any more, in seconds since 1970."""
        time = parse_time(str(self.fields.get("time_expire", "")))
        lifetime = MINUTE if self.trade_type == CODE else _UNPAID_LIFETIME
        return self.at + lifetime if time is None else max(time, self.at + MINUTE)

    @property
    def closes_at(self) -> float:
        """When the platform closes it unless it is paid, in seconds since 1970."""
        return max(self.at + _UNPAID_LIFETIME, self.expires_at)


def order_fields(order: Order) -> Fields:
    """Return the fields of an order, for a query."""
    if order.is_paid:
        return {**payment_fields(order), **_state_fields(order, order.state)}
    facts = {name: value for name, value in order.fields.items() if name not in _ONCE_PAID}
    return {**facts, **_state_fields(order, order.state)}


def payment_fields(order: Order) -> Fields:
    """Return the fields of an order as it was when it was paid."""
    return {
        **{name: value for name, value in order.fields.items() if name != "scene_info"},
        **_state_fields(order, "SUCCESS"),
        "transaction_id": order.id,
        "bank_type": "OTHERS",
        "success_time": format_rfc3339(order.paid_at),
        "payer": order.payer,
        "amount": {
            "total": order.total,
            "payer_total": order.total,
            "currency": order.currency,
            "payer_currency": order.currency,
        },
    }


def _state_fields(order: Order, state: str) -> Fields:
    scene = order.fields.get("scene_info", {})
    return {
        **({"scene_info": {"device_id": scene["device_id"]}} if "device_id" in scene else {}),
        **order.owner_fields,
        "trade_type": order.trade_type,
        "trade_state": state,
        "trade_state_desc": STATES[state],
    }


def payment_content(order: Order) -> Fields:
    """Return the content of a callback of APIv3 for a payment."""
    return pick(payment_fields(order), *_IN_CALLBACKS)
