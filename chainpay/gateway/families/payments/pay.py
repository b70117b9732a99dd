"""Payments and refunds (支付, 退款): the operations of APIv3.

A partner (服务商) has the same operations at other paths. Each names the sub-merchant (特约商户).
"""

from __future__ import annotations

from functools import partial

from ...errors import bad_parameter
from ...handler import Fields, Handler, RequestContext, mark_repeated
from ..record import fingerprint
from .order import Order, order_fields
from .orders import Orders
from .refund import Refund, refund_fields
from .refunds import Refunds

TRADE_TYPES = {"jsapi": "JSAPI", "native": "NATIVE", "app": "APP", "h5": "MWEB"}
"""The trade types of orders, by the end of the path."""

PAY, PARTNER = "v3/pay/transactions", "v3/pay/partner/transactions"
REFUNDS = "v3/refund/domestic/refunds"


class Pay:
    """The handlers.

    Args:
        orders: The orders.
        refunds: The refunds.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, orders: Orders, refunds: Refunds) -> None:
        self._orders = orders
        self._refunds = refunds
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", f"{PARTNER}/miniprogram"): partial(self.place, "JSAPI"),
            ("POST", REFUNDS): self.refund,
            ("GET", REFUNDS + "/{out_refund_no}"): self.query_refund,
            ("POST", REFUNDS + "/{refund_id}/apply-abnormal-refund"): self.refund_otherwise,
        }
        for base in (PAY, PARTNER):
            by_number = base + "/out-trade-no/{out_trade_no}"
            self.v3 |= {
                **{
                    ("POST", f"{base}/{name}"): partial(self.place, trade_type)
                    for name, trade_type in TRADE_TYPES.items()
                },
                ("GET", by_number): self.query,
                ("GET", base + "/id/{transaction_id}"): self.query,
                ("POST", f"{by_number}/close"): self.close,
            }

    def place(self, trade_type: str, context: RequestContext, fields: Fields) -> Fields:
        """Place an order."""
        _check_payer(fields)
        request = fingerprint("v3", trade_type, fields)
        new = Order.make(context.mchid, trade_type, fields, request)
        order, is_repeated = self._orders.place(new)
        return mark_repeated(start_fields(order.prepay_id), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up an order."""
        return order_fields(self._orders.find_own(context.mchid, fields))

    def close(self, context: RequestContext, fields: Fields) -> None:
        """Close an order, or do nothing if it is closed. The answer has no content."""
        order = self._orders.find_own(context.mchid, fields)
        if order.state != "CLOSED":
            self._orders.move(order, "close")

    def refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund an order."""
        order = self._refunds.find_paid(context.mchid, fields)
        new = Refund.make(order, fields, context.now)
        refund, is_repeated = self._refunds.start(new)
        return mark_repeated(refund_fields(order, refund), is_repeated=is_repeated)

    def query_refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a refund."""
        refund = self._refunds.find_named(context.mchid, fields)
        return refund_fields(self._refunds.order_of(refund), refund)

    def refund_otherwise(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund to another account what the user's bank has sent back (异常退款)."""
        refund = self._refunds.find_named(context.mchid, fields)
        self._refunds.restart(refund)
        return refund_fields(self._refunds.order_of(refund), refund)


def start_fields(prepay_id: str) -> Fields:
    """Return the fields with which the user's payment starts, for all trade types."""
    return {
        "prepay_id": prepay_id,
        "code_url": f"weixin://wxpay/bizpayurl?pr={prepay_id[-9:]}",
        "h5_url": "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb"
        f"?prepay_id={prepay_id}&package={prepay_id[-10:]}",
    }


def _check_payer(fields: Fields) -> None:
    """Refuse a partner's order with two openids, or with that of an appid that it doesn't name.

    Source: https://pay.weixin.qq.com/doc/v3/partner/4012523593

    Raises:
        RequestRefusal: It has.
    """
    payer = fields.get("payer", {})
    if "sp_openid" in payer and "sub_openid" in payer:
        raise bad_parameter("body", "/payer", payer, "sp_openid和sub_openid只能填一个")
    if "sub_openid" in payer and "sub_appid" not in fields:
        raise bad_parameter("body", "/sub_appid", None, "填写sub_openid时必填")
