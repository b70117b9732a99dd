"""Bills (账单) of a day: where they are downloaded, and that of the money (资金账单).

Days are in Chinese time. The platform makes a bill on the next morning; the gateway makes it at
once.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import datetime

from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields, File, Handler, RequestContext
from ..state.downloads import Downloads
from ..state.times import format_bill_time, format_day
from .bill_file import bill_file, format_csv, format_yuan
from .family import OPENING_BALANCE, Families
from .payments.orders import Orders
from .payments.refunds import Refunds
from .record import Flow
from .trade_bill import make_trade_bill

_DATE_LENGTH = len("2018-06-08")
_NO_BILL = "账单文件不存在"
_HEAD = (
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),"
    "账户结余(元),资金变更提交申请人,备注,业务凭证号"
)
_SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额"


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
        bill = make_trade_bill(self._orders, self._refunds, context.mchid, date, kind, sub_mchid)
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
                rows.append(_write(flow, direction, balance))
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
        return format_csv(_HEAD, rows, _SUMMARY, summary)

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


def _write(flow: Flow, direction: str, balance: int) -> list[str]:
    return [
        format_bill_time(flow.at), flow.number, flow.number, flow.name, flow.name, direction,
        format_yuan(abs(flow.amount)), format_yuan(balance), "API", "", flow.merchant_number,
    ]  # fmt: skip
