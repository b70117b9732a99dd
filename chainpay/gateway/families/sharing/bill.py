"""The profit sharing bill (分账账单): what was shared, unfrozen and given back on a day.

It lists what was done: no row is of what failed, or is in work.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012529628
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...handler import Fields
from ...state.times import format_bill_time, format_day
from ..bill_file import format_csv, format_yuan
from .order import SharingOrder
from .orders import SharingOrders
from .returns import Returns

_HEAD = (
    "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,"
    "订单金额,分账接收方,分账金额,业务类型,处理状态,分账描述,备注"
)
_SUMMARY = "总笔数,分账总金额,解冻总金额,回退总金额"
_KINDS = ("分账", "解冻", "回退")


class _Row(NamedTuple):
    """A line of the bill: of a detail of a profit-sharing order, or of a return."""

    at: float
    kind: str
    order: SharingOrder
    id: str
    number: str
    detail: Fields
    total: int

    def write(self) -> list[str]:
        """Return the values of the columns."""
        more, detail = self.order.more, self.detail
        return [
            format_bill_time(self.at), self.order.mchid, more["payer"], more["transaction_id"],
            self.id, detail["detail_id"], self.number, format_yuan(self.total), detail["account"],
            format_yuan(detail["amount"]), self.kind, "成功", detail["description"], "",
        ]  # fmt: skip


def make_sharing_bill(
    orders: SharingOrders, returns: Returns, mchid: str, date: str, payer: str = ""
) -> bytes | None:
    """Return the bill of a day; None if there is nothing to list.

    Args:
        orders: The profit-sharing orders.
        returns: The returns.
        mchid: The merchant who signed the requests.
        date: The day, such as ``2018-06-08``.
        payer: The sub-merchant whose money it was; empty for all.
    """
    known = [*_list_details(orders, mchid), *_list_returns(orders, returns, mchid)]
    rows = sorted(
        (
            row
            for row in known
            if format_day(row.at) == date and payer in ("", row.order.more["payer"])
        ),
        key=lambda row: row.at,
    )
    if not rows:
        return None
    sums = dict.fromkeys(_KINDS, 0)
    for row in rows:
        sums[row.kind] += row.detail["amount"]
    summary = [str(len(rows)), *map(format_yuan, sums.values())]
    return format_csv(_HEAD, (row.write() for row in rows), _SUMMARY, summary)


def _list_details(orders: SharingOrders, mchid: str) -> Iterator[_Row]:
    for order in orders.select(mchid):
        total = orders.order_of(order).total
        for detail in order.details:
            if detail["result"] == "SUCCESS":
                at, kind = detail["finished_at"], _KINDS[detail["is_rest"]]
                yield _Row(at, kind, order, order.id, order.number, detail, total)


def _list_returns(orders: SharingOrders, returns: Returns, mchid: str) -> Iterator[_Row]:
    for record in returns.select(mchid):
        if record.state == "SUCCESS":
            order = returns.order_of(record)
            detail = {
                **record.pick("amount", "description"),
                "detail_id": record.id,
                "account": record.fields["return_mchid"],
            }
            at, total = record.more["finished_at"], orders.order_of(order).total
            yield _Row(at, _KINDS[2], order, record.id, record.number, detail, total)
