"""Bills (账单): the payments and refunds of a day as CSV.

A backtick precedes each value, but not the names in the two header lines. Amounts are in yuan. Days
are in Chinese time. The platform makes a bill on the next morning; the gateway makes it at once.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields, File, Handler, RequestContext
from ..state.downloads import Downloads
from ..state.times import format_bill_time, format_day
from .family import OPENING_BALANCE, Families
from .payments.order import Order
from .payments.orders import Orders
from .payments.refund import Refund
from .payments.refunds import Refunds
from .record import Flow

_DATE_LENGTH = len("2018-06-08")
_NO_BILL = "账单文件不存在"
_PLACE = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,"
_PLACE += "交易状态,付款银行,货币种类,应结订单金额,代金券金额,"
_REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,"
_GOODS = "商品名称,商户数据包,手续费,费率,订单金额,"
_TRADE_HEADS = {
    "ALL": f"{_PLACE}{_REFUND}{_GOODS}申请退款金额,费率备注",
    "SUCCESS": f"{_PLACE}{_GOODS}费率备注",
    "REFUND": f"{_PLACE}退款申请时间,退款成功时间,{_REFUND}{_GOODS}申请退款金额,费率备注",
}
_TRADE_SUMMARY = (
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
)
_FUND_HEAD = (
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),"
    "账户结余(元),资金变更提交申请人,备注,业务凭证号"
)
_FUND_SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额"


@dataclass(frozen=True, slots=True)
class _BillItem:
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


class Bills:
    """The bills of all merchants, and the handlers for them.

    Args:
        families: All families, whose money the fund flow bill lists.
        orders: The orders.
        refunds: The refunds.
        downloads: The addresses of bills.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(
        self, families: Families, orders: Orders, refunds: Refunds, downloads: Downloads
    ) -> None:
        self._families = families
        self._orders = orders
        self._refunds = refunds
        self._downloads = downloads
        self.v3: dict[tuple[str, str], Handler] = {
            ("GET", "v3/bill/tradebill"): self.request_trade_bill,
            ("GET", "v3/bill/fundflowbill"): self.request_fund_flow_bill,
            ("GET", "v3/billdownload/file"): self.download,
        }

    def request_trade_bill(self, context: RequestContext, fields: Fields) -> Fields:
        """Return the address of a day's trade bill (交易账单)."""
        kind = fields.get("bill_type", "ALL")
        date, sub_mchid = read_date(fields), fields.get("sub_mchid")
        bill = self.make_trade_bill(context.mchid, date, kind, sub_mchid)
        return self.add_download(context, fields, bill)

    def request_fund_flow_bill(self, context: RequestContext, fields: Fields) -> Fields:
        """Return the address of a day's fund flow bill (资金账单)."""
        day, is_basic = read_date(fields), fields.get("account_type", "BASIC") == "BASIC"
        bill = self.make_fund_flow_bill(context.mchid, day) if is_basic else None
        return self.add_download(context, fields, bill)

    def download(self, context: RequestContext, fields: Fields) -> File:
        """Return a bill, to the merchant who requested it."""
        file = self._downloads.find(context.mchid, fields["token"], context.now)
        if file is None:
            raise bad_parameter("query", "/token", fields["token"], "无效或已过期")
        return file

    def add_download(self, context: RequestContext, fields: Fields, bill: bytes | None) -> Fields:
        """Return the address of a bill and its digest.

        Args:
            context: The merchant who signed the request, and the time.
            fields: The parameters of the request: whether the bill is to be compressed.
            bill: The bill; None if there is nothing to list.

        Raises:
            RequestRefusal: There is nothing to list.
        """
        if bill is None:
            raise RequestRefusal(400, "NO_STATEMENT_EXIST", _NO_BILL)
        compress = "tar_type" in fields
        token = self._downloads.add(context.mchid, bill_file(bill, compress), context.now)
        address = f"{context.base}/v3/billdownload/file?token={token}"
        return {
            "hash_type": "SHA1",
            "hash_value": hashlib.sha1(bill, usedforsecurity=False).hexdigest(),
            "download_url": address + ("&tartype=gzip" if compress else ""),
        }

    def make_trade_bill(
        self, mchid: str, date: str, kind: str, sub_mchid: str | None = None
    ) -> bytes | None:
        """Return the trade bill of a day; None if there is nothing to list.

        Args:
            mchid: The merchant.
            date: The day, such as ``2018-06-08``.
            kind: ``ALL``, ``SUCCESS`` (payments) or ``REFUND``.
            sub_mchid: Only the orders of this sub-merchant (特约商户).
        """
        items = [
            item
            for item in self._items(mchid)
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
        head = _TRADE_HEADS[kind]
        names = head.split(",")
        rows = ([values[name] for name in names] for values in map(_trade_row, items))
        return format_csv(head, rows, _TRADE_SUMMARY, summary)

    def make_fund_flow_bill(self, mchid: str, date: str) -> bytes | None:
        """Return the fund flow bill of a day; None if there is nothing to list.

        Args:
            mchid: The merchant.
            date: The day, such as ``2018-06-08``.
        """
        balance, rows, sums = OPENING_BALANCE, [], {"收入": [0, 0], "支出": [0, 0]}
        for flow in self._flows(mchid):
            direction = "支出" if flow.amount < 0 else "收入"
            balance += flow.amount
            if format_day(flow.at) == date:
                sums[direction][0] += 1
                sums[direction][1] += abs(flow.amount)
                rows.append(_fund_row(flow, direction, balance))
        if not rows:
            return None
        (earned, income), (spent, expense) = sums["收入"], sums["支出"]
        summary = (
            str(len(rows)),
            str(earned),
            format_yuan(income),
            str(spent),
            format_yuan(expense),
        )
        return format_csv(_FUND_HEAD, rows, _FUND_SUMMARY, summary)

    def _items(self, mchid: str) -> list[_BillItem]:
        paid = [order for order in self._orders.select(mchid) if order.paid_at]
        items = [_BillItem(order.paid_at, order) for order in paid]
        items += [
            _BillItem(reversed_at, order, "REVOKED")
            for order in paid
            if (reversed_at := order.time_of("reverse"))
        ]
        orders = {order.number: order for order in paid}
        items += [
            _BillItem(refund.at, orders[refund.more["order"]], "REFUND", refund)
            for refund in self._refunds.select(mchid)
        ]
        return sorted(items, key=lambda item: item.time)

    def _flows(self, mchid: str) -> list[Flow]:
        """Return all money that came and went, in the order of time, and as it was booked."""
        flows = [
            flow
            for family in self._families.by_kind.values()
            for record in family.select(mchid)
            for flow in record.flows
        ]
        return sorted(flows, key=lambda flow: (flow.at, flow.nth))


def read_date(fields: Fields) -> str:
    """Return the date of a bill.

    Raises:
        RequestRefusal: It is no date of the form ``2018-06-08``.
    """
    text: str = fields["bill_date"]
    with suppress(ValueError):
        if len(text) == _DATE_LENGTH and datetime.strptime(text, "%Y-%m-%d"):
            return text
    raise bad_parameter("query", "/bill_date", text, "应为yyyy-MM-dd格式的日期")


def bill_file(bill: bytes, compress: bool) -> File:
    """Return a bill as a file, compressed by gzip if that is requested."""
    if compress:
        return File(gzip.compress(bill, mtime=0), "application/x-gzip")
    return File(bill, "text/plain")


def _trade_row(item: _BillItem) -> dict[str, str]:
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


def _fund_row(flow: Flow, direction: str, balance: int) -> list[str]:
    return [
        format_bill_time(flow.at), flow.number, flow.number, flow.name, flow.name, direction,
        format_yuan(abs(flow.amount)), format_yuan(balance), "API", "", flow.merchant_number,
    ]  # fmt: skip


def format_yuan(amount: int) -> str:
    """Return an amount in 分 as bills write it: in yuan, with two decimals."""
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02}"


def format_csv(
    head: str, rows: Iterable[Iterable[str]], summary_head: str, summary: Iterable[str]
) -> bytes:
    """Return a bill.

    Args:
        head: The names of the columns, with commas.
        rows: The values of each row.
        summary_head: The names in the summary, with commas.
        summary: The values of the summary.
    """
    lines = [head, *map(_format_line, rows), summary_head, _format_line(summary), ""]
    return ("\ufeff" + "\r\n".join(lines)).encode(errors="replace")


def _format_line(values: Iterable[str]) -> str:
    return ",".join(f"`{' '.join(value.splitlines())}" for value in values)
