"""The trade bill (交易账单) of a day: payments, refunds, and what merchants have reversed."""

from __future__ import annotations

from dataclasses import dataclass

from ..state.times import format_bill_time, format_day
from .bill_file import format_csv, format_yuan
from .payments.order import Order
from .payments.orders import Orders
from .payments.refund import Refund
from .payments.refunds import Refunds

_PLACE = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,"
_PLACE += "交易状态,付款银行,货币种类,应结订单金额,代金券金额,"
_REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,"
_GOODS = "商品名称,商户数据包,手续费,费率,订单金额,"
_HEADS = {
    "ALL": f"{_PLACE}{_REFUND}{_GOODS}申请退款金额,费率备注",
    "SUCCESS": f"{_PLACE}{_GOODS}费率备注",
    "REFUND": f"{_PLACE}退款申请时间,退款成功时间,{_REFUND}{_GOODS}申请退款金额,费率备注",
}
_SUMMARY = (
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
)


@dataclass(frozen=True, slots=True)
class _Item:
    """A payment (``SUCCESS``), a refund (``REFUND``), or that a merchant reversed (``REVOKED``)."""

    time: float
    order: Order
    state: str = "SUCCESS"
    refund: Refund | None = None

    @property
    def paid(self) -> int:
        return self.order.total if self.state == "SUCCESS" else 0

    @property
    def refunded(self) -> int:
        return self.refund.amount if self.refund else self.order.total - self.paid

    @property
    def refund_state(self) -> str:
        if self.refund:
            return self.refund.state
        return "SUCCESS" if self.state == "REVOKED" else ""


def make_trade_bill(
    orders: Orders, refunds: Refunds, mchid: str, date: str, kind: str, sub_mchid: str | None = None
) -> bytes | None:
    """Return the trade bill of a day; None if there is nothing to list.

    Args:
        orders: The orders.
        refunds: The refunds.
        mchid: The merchant.
        date: The day, such as ``2018-06-08``.
        kind: ``ALL``, ``SUCCESS`` (payments) or ``REFUND``.
        sub_mchid: Only the orders of this sub-merchant (特约商户).
    """
    items = [
        item
        for item in _list_items(orders, refunds, mchid)
        if format_day(item.time) == date
        and kind in ("ALL", "SUCCESS" if item.state == "SUCCESS" else "REFUND")
        and sub_mchid in (None, item.order.sub_mchid)
    ]
    if not items:
        return None
    paid_sum = sum(item.paid for item in items)
    refund_sum = sum(item.refunded for item in items)
    summary = [
        str(len(items)),
        *map(format_yuan, (paid_sum, refund_sum, 0)),
        "0.00000",
        *map(format_yuan, (paid_sum, refund_sum)),
    ]
    head = _HEADS[kind]
    names = head.split(",")
    rows = ([values[name] for name in names] for values in map(_write, items))
    return format_csv(head, rows, _SUMMARY, summary)


def _list_items(orders: Orders, refunds: Refunds, mchid: str) -> list[_Item]:
    paid = [order for order in orders.select(mchid) if order.paid_at]
    items = [_Item(order.paid_at, order) for order in paid]
    items += [
        _Item(reversed_at, order, "REVOKED")
        for order in paid
        if (reversed_at := order.time_of("reverse"))
    ]
    by_number = {order.number: order for order in paid}
    items += [
        _Item(refund.at, by_number[refund.more["order"]], "REFUND", refund)
        for refund in refunds.select(mchid)
    ]
    return sorted(items, key=lambda item: item.time)


def _write(item: _Item) -> dict[str, str]:
    order, refund = item.order, item.refund
    succeeded_at = refund.settled_at if refund and refund.state == "SUCCESS" else None
    return {
        "交易时间": format_bill_time(order.paid_at),
        "公众账号ID": order.appid,
        "商户号": order.mchid,
        "特约商户号": order.sub_mchid or "0",
        "设备号": "",
        "微信订单号": order.id,
        "商户订单号": order.number,
        "用户标识": order.openid,
        "交易类型": order.trade_type,
        "交易状态": item.state,
        "付款银行": "OTHERS",
        "货币种类": order.currency,
        "应结订单金额": format_yuan(item.paid),
        "代金券金额": format_yuan(0),
        "退款申请时间": format_bill_time(item.time),
        "退款成功时间": "" if succeeded_at is None else format_bill_time(succeeded_at),
        "微信退款单号": refund.id if refund else "0",
        "商户退款单号": refund.number if refund else "0",
        "退款金额": format_yuan(item.refunded),
        "充值券退款金额": format_yuan(0),
        "退款类型": "ORIGINAL" if item.refund_state else "",
        "退款状态": item.refund_state,
        "商品名称": order.fields["description"],
        "商户数据包": order.fields.get("attach", ""),
        "手续费": "0.00000",
        "费率": "0.00%",
        "订单金额": format_yuan(item.paid),
        "申请退款金额": format_yuan(item.refunded),
        "费率备注": "",
    }
