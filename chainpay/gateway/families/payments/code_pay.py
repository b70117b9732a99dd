"""Code payments (付款码支付), and how they are reversed (撤销), in both APIs.

The merchant scans the user's code, which serves once. The answer is the outcome: there is no
callback. Up to 1,000 yuan the order is paid at once. Above, the user has to enter the password: the
order is USERPAYING until it is paid; after a minute, or at its ``time_expire``, it has failed. The
last digits of a code stand for what else can happen: see `MAGIC_CODES`. An order can be reversed
from 15 seconds until 7 days after the payment; what was paid is paid back. It can't be closed.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012382150, …/v2/merchant/4011937361
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields, Handler, RequestContext, mark_repeated, pick
from ...state.times import DAY
from ...store.table import Table
from ..family import Families
from ..record import Refusal, fingerprint
from .order import CODE, DEFAULT_OPENID, DEFAULT_SUB_OPENID, Order, order_fields
from .order_v2 import order_facts, payment_fields_v2
from .orders import NUMBER_USED, Orders
from .pay import PARTNER, PAY
from .refunds import Refunds

PASSWORD_ABOVE = 100_000
"""The largest amount that needs no password, in 分. Not stated; the user may set it."""

NEEDS_PASSWORD: Final = "000001"
"""How a code ends whose user has to enter the password for any amount."""

EXPIRED: Final = "000002"
"""How a code ends that has expired."""

MAGIC_CODES = {
    EXPIRED: Refusal(
        403, "AUTH_CODE_EXPIRE", "付款码已过期，请用户刷新后再试", v2="AUTHCODEEXPIRE"
    ),
    "000003": Refusal(403, "NOT_ENOUGH", "用户余额不足", v2="NOTENOUGH"),
    "000004": Refusal(400, "AUTH_CODE_INVALID", "付款码检验错误，请扫描微信支付的付款码"),
}
"""How payments with a code are refused, by its last six digits. No order is made."""

_USED = Refusal(
    400, "AUTH_CODE_INVALID", "每个付款码仅限使用一次，请刷新再试", v2="AUTH_CODE_ERROR"
)
_NO_CODE_ORDER = Refusal(403, "TRADE_ERROR", "只有付款码支付的订单可以撤销")
_TOO_SOON = Refusal(403, "TRADE_ERROR", "支付后15秒内不能撤销，请稍后再试")
_TOO_LATE = Refusal(403, "TRADE_ERROR", "支付超过7天，不能撤销", v2="REVERSE_EXPIRE")
_MIN_AGE, _MAX_AGE = 15, 7 * DAY  # seconds
_WAITING = {
    "result_code": "FAIL",
    "err_code": "USERPAYING",
    "err_code_des": "需要用户输入支付密码",
}


@dataclass(slots=True)
class _UsedCode:
    code: str


class CodePay:
    """The handlers.

    Args:
        families: What all families share.
        orders: The orders.
        refunds: The refunds, whose checks are those of reversals too.

    Attributes:
        v3: The handlers of APIv3, by method and path.
        v2: The handlers of APIv2, by path with a leading slash.
    """

    def __init__(self, families: Families, orders: Orders, refunds: Refunds) -> None:
        self._orders = orders
        self._refunds = refunds
        kind = "auth_code"
        families.other_kinds.append(kind)
        self._used = Table(families.work, kind, _UsedCode, lambda each: ("all", each.code))
        self.v3: dict[tuple[str, str], Handler] = {}
        for base in (PAY, PARTNER):
            self.v3["POST", f"{base}/codepay"] = self.pay
            self.v3["POST", base + "/out-trade-no/{out_trade_no}/reverse"] = self.reverse
        self.v2: dict[str, Handler] = {
            "/pay/micropay": self.pay_v2,
            "/secapi/pay/reverse": self.reverse_v2,
            "/tools/authcodetoopenid": self.find_openid,
        }

    def pay(self, context: RequestContext, fields: Fields) -> Fields:
        """Pay an order with a code."""
        if "total" not in fields["amount"]:
            raise bad_parameter("body", "/amount/total", None, "此字段为必填项")
        request = fingerprint("v3", CODE, fields)
        order, is_repeated = self._pay(Order.make(context.mchid, CODE, fields, request))
        return mark_repeated(order_fields(order), is_repeated=is_repeated)

    def pay_v2(self, context: RequestContext, fields: Fields) -> Fields:
        """Pay an order with a code."""
        facts = order_facts(context.mchid, fields)
        facts["payer"] |= {"auth_code": fields["auth_code"]}
        request = fingerprint("v2", CODE, fields)
        new = Order.make(context.mchid, CODE, facts, request, is_v2=True)
        order, is_repeated = self._pay(new)
        answer = payment_fields_v2(order) if order.is_paid else _WAITING
        return mark_repeated(answer, is_repeated=is_repeated)

    def _pay(self, new: Order) -> tuple[Order, bool]:
        """Pay an order, unless the user has to enter the password.

        Returns:
            The order, or the order that the user has not paid yet, if the request is repeated; and
            whether it is that.

        Raises:
            RequestRefusal: The number is another order's, or that order's state is another; or the
                code is refused.
        """
        known = self._orders.get(new.mchid, new.number)
        if known is None:
            return self._pay_new(new), False
        if known.trade_type != CODE:
            raise NUMBER_USED.make()
        if known.state != "USERPAYING":
            raise self._orders.refuse(known, "pay")
        return self._orders.start(new)

    def _pay_new(self, new: Order) -> Order:
        code = new.fields["payer"]["auth_code"]
        ending = code[-len(NEEDS_PASSWORD) :]
        if ending in MAGIC_CODES:
            raise MAGIC_CODES[ending].make()
        if self._used.get("all", code):
            raise _USED.make()
        self._used.add(_UsedCode(code))
        new.state = "USERPAYING"
        order = self._orders.add(new)
        if new.total <= PASSWORD_ABOVE and ending != NEEDS_PASSWORD:
            self._orders.move(order, "pay")
        return order

    def reverse(self, context: RequestContext, fields: Fields) -> Fields:
        """Reverse an order, or do nothing if it is reversed."""
        order = self._reverse(context, fields)
        return {
            **order.pick("appid", "sp_appid", "sub_appid", "out_trade_no"),
            **order.owner_fields,
        }

    def reverse_v2(self, context: RequestContext, fields: Fields) -> Fields:
        """Reverse an order. The answer says whether it has to be requested again (``recall``)."""
        try:
            self._reverse(context, fields)
        except RequestRefusal as refusal:
            refusal.more["recall"] = "Y" if refusal.message == _TOO_SOON.message else "N"
            raise
        return {"recall": "N"}

    def _reverse(self, context: RequestContext, fields: Fields) -> Order:
        order = self._orders.find_own(context.mchid, fields)
        if order.trade_type != CODE:
            raise _NO_CODE_ORDER.make()
        if order.state == "REVOKED":
            return order
        since = order.paid_at or order.at
        if context.now < since + _MIN_AGE:
            raise _TOO_SOON.make()
        if context.now > since + _MAX_AGE:
            raise _TOO_LATE.make()
        for check in self._refunds.checks if order.state == "SUCCESS" else ():
            check(order, order.total)
        self._orders.move(order, "reverse")
        return order

    def find_openid(self, context: RequestContext, fields: Fields) -> Fields:
        """Return whose code it is. The code serves afterwards, too."""
        if fields["auth_code"].endswith(EXPIRED):
            raise MAGIC_CODES[EXPIRED].make()
        answer = pick(fields, "sub_appid", "sub_mch_id")
        if "sub_appid" in fields:
            answer["sub_openid"] = DEFAULT_SUB_OPENID
        return {**answer, "openid": DEFAULT_OPENID}
