"""Bills (账单): a day's payments and refunds as CSV, behind an address that is good for 5 minutes.

Every value but those of the heads has a backtick in front; amounts are in yuan; a day is a day in
China. Where the platform makes a bill the next morning, the emulated one does so at once.
"""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..errors import Refusal, bad_parameter
from ..state.merchants import Call, File, Handler
from ..state.times import day, plain
from ..state.transactions import Refund, Transaction, Transactions

__all__ = ["Bills", "as_file"]

_GOOD_FOR = 300  # seconds
_NONE = "账单文件不存在"
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
class _Event:
    """A payment, or if there is a `refund`, that."""

    at: float
    order: Transaction
    refund: Refund | None = None

    @property
    def amount(self) -> int:
        return self.refund.amount if self.refund else self.order.total


@dataclass(frozen=True, slots=True)
class _Ticket:
    mchid: str
    file: File
    until: float


class Bills:
    """The bills of all merchants, and the addresses that were given out for them.

    Not safe for concurrent use: the gateway holds a lock around it.

    Args:
        transactions: The orders and refunds.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._tickets: dict[str, _Ticket] = {}
        self.operations: dict[tuple[str, str], Handler] = {
            ("GET", "v3/bill/tradebill"): self.ask_for_trade,
            ("GET", "v3/bill/fundflowbill"): self.ask_for_fund_flow,
            ("GET", "v3/billdownload/file"): self.download,
        }

    def ask_for_trade(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Answer with the address of a day's trade bill (交易账单)."""
        kind = given.get("bill_type", "ALL")
        return self._ticket(call, given, self.trade(call.mchid, given["bill_date"], kind))

    def ask_for_fund_flow(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Answer with the address of a day's fund flow bill (资金账单)."""
        basic = given.get("account_type", "BASIC") == "BASIC"
        bill = self.fund_flow(call.mchid, given["bill_date"]) if basic else None
        return self._ticket(call, given, bill)

    def download(self, call: Call, given: dict[str, Any]) -> File:
        """Answer with the file itself, to the merchant who asked for it."""
        ticket = self._tickets.get(given["token"])
        if ticket is None or ticket.mchid != call.mchid or ticket.until < call.now:
            raise bad_parameter("query", "/token", given["token"], "无效或已过期")
        return ticket.file

    def forget(self) -> None:
        """Forget all addresses that were given out."""
        self._tickets = {}

    def _ticket(self, call: Call, given: dict[str, Any], bill: bytes | None) -> dict[str, Any]:
        if bill is None:
            raise Refusal(400, "NO_STATEMENT_EXIST", _NONE)
        token = os.urandom(32).hex()
        zipped = "tar_type" in given
        ticket = _Ticket(call.mchid, as_file(bill, zipped), call.now + _GOOD_FOR)
        good = {name: one for name, one in self._tickets.items() if one.until >= call.now}
        self._tickets = {**good, token: ticket}
        address = f"{call.base}/v3/billdownload/file?token={token}"
        return {
            "hash_type": "SHA1",
            "hash_value": hashlib.sha1(bill, usedforsecurity=False).hexdigest(),
            "download_url": address + ("&tartype=gzip" if zipped else ""),
        }

    # The bills: None if there is none

    def trade(self, mchid: str, date: str, kind: str) -> bytes | None:
        """Return a day's trade bill: ``ALL``, ``SUCCESS`` or ``REFUND``."""
        events = [
            event
            for event in self._events(mchid)
            if day(event.at) == date and kind in ("ALL", "REFUND" if event.refund else "SUCCESS")
        ]
        if not events:
            return None
        paid = sum(event.amount for event in events if not event.refund)
        back = sum(event.amount for event in events if event.refund)
        summary = [
            str(len(events)),
            *map(_yuan, (paid, back, 0)),
            "0.00000",
            *map(_yuan, (paid, back)),
        ]
        head = _TRADE_HEADS[kind]
        names = head.split(",")
        rows = ([values[name] for name in names] for values in map(_trade_row, events))
        return _csv(head, rows, _TRADE_SUMMARY, summary)

    def fund_flow(self, mchid: str, date: str) -> bytes | None:
        """Return a day's fund flow bill."""
        balance, rows, sums = 0, [], {"收入": [0, 0], "支出": [0, 0]}
        for event in self._events(mchid):
            way = "支出" if event.refund else "收入"
            balance += -event.amount if event.refund else event.amount
            if day(event.at) == date:
                sums[way][0] += 1
                sums[way][1] += event.amount
                rows.append(_fund_row(event, way, balance))
        if not rows:
            return None
        (earned, income), (spent, expense) = sums["收入"], sums["支出"]
        summary = (str(len(rows)), str(earned), _yuan(income), str(spent), _yuan(expense))
        return _csv(_FUND_HEAD, rows, _FUND_SUMMARY, summary)

    def _events(self, mchid: str) -> list[_Event]:
        events = []
        for order in self._transactions.of(mchid):
            if order.is_paid:
                events.append(_Event(order.paid_at, order))
            events += [_Event(refund.at, order, refund) for refund in order.refunds]
        return sorted(events, key=lambda event: event.at)


def as_file(bill: bytes, zipped: bool) -> File:
    """Return a bill as it is answered."""
    if zipped:
        return File(gzip.compress(bill, mtime=0), "application/x-gzip")
    return File(bill, "text/plain")


def _trade_row(event: _Event) -> dict[str, str]:
    order, refund = event.order, event.refund
    back = refund.amount if refund else 0
    return {
        "交易时间": plain(order.paid_at),
        "公众账号ID": order.facts["appid"],
        "商户号": order.mchid,
        "特约商户号": "0",
        "设备号": "",
        "微信订单号": order.transaction_id,
        "商户订单号": order.out_trade_no,
        "用户标识": order.openid,
        "交易类型": order.trade_type,
        "交易状态": "REFUND" if refund else "SUCCESS",
        "付款银行": "OTHERS",
        "货币种类": order.currency,
        "应结订单金额": _yuan(0 if refund else order.total),
        "代金券金额": _yuan(0),
        "退款申请时间": plain(event.at),
        "退款成功时间": plain(event.at),
        "微信退款单号": refund.refund_id if refund else "0",
        "商户退款单号": refund.out_refund_no if refund else "0",
        "退款金额": _yuan(back),
        "充值券退款金额": _yuan(0),
        "退款类型": "ORIGINAL" if refund else "",
        "退款状态": "SUCCESS" if refund else "",
        "商品名称": order.facts["description"],
        "商户数据包": order.facts.get("attach", ""),
        "手续费": "0.00000",
        "费率": "0.00%",
        "订单金额": _yuan(0 if refund else order.total),
        "申请退款金额": _yuan(back),
        "费率备注": "",
    }


def _fund_row(event: _Event, way: str, balance: int) -> list[str]:
    number = event.refund.refund_id if event.refund else event.order.transaction_id
    ours = event.refund.out_refund_no if event.refund else event.order.out_trade_no
    kind = "退款" if event.refund else "交易"
    return [
        plain(event.at), number, number, kind, kind, way, _yuan(event.amount), _yuan(balance),
        "API", "", ours,
    ]  # fmt: skip


def _yuan(amount: int) -> str:
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02}"


def _csv(
    head: str, rows: Iterable[Iterable[str]], summary_head: str, summary: Iterable[str]
) -> bytes:
    lines = [head, *map(_line, rows), summary_head, _line(summary), ""]
    return ("\ufeff" + "\r\n".join(lines)).encode(errors="replace")


def _line(values: Iterable[str]) -> str:
    return ",".join(f"`{' '.join(value.splitlines())}" for value in values)
