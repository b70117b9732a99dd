"""What was used of a stock of coupons, and what was given back (核销明细, 退款明细), as a file.

The columns are those of the platform's files as far as known; the order of them is not stated.

Source: https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/use-flow.html
"""

from __future__ import annotations

from functools import partial

from ...handler import Fields, Handler, RequestContext
from ...state.times import format_bill_time
from ..bill_file import format_csv, format_yuan
from ..bills import Bills
from ..record import Record
from .coupons import Coupons
from .stocks import Stocks

_BASE = "v3/marketing/favor/stocks/{stock_id}"
_HEAD = (
    "批次id,优惠id,优惠类型,优惠金额(元),订单总金额(元),交易类型,支付单号,{time},消耗商户号,"
    "设备号,银行流水号,单品信息"
)
_SUMMARY = "总笔数,优惠总金额"


class StockFlows:
    """The handlers.

    Args:
        stocks: The stocks.
        coupons: The coupons.
        bills: What makes the addresses of files.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, stocks: Stocks, coupons: Coupons, bills: Bills) -> None:
        self._stocks = stocks
        self._coupons = coupons
        self._bills = bills
        self.v3: dict[tuple[str, str], Handler] = {
            ("GET", f"{_BASE}/use-flow"): partial(self._request, "消耗时间", "交易", "use"),
            ("GET", f"{_BASE}/refund-flow"): partial(self._request, "退款时间", "退款", "recover"),
        }

    def _request(
        self, column: str, kind: str, move: str, context: RequestContext, fields: Fields
    ) -> Fields:
        stock = self._stocks.find_own(context, fields)
        coupons = self._coupons.belonging_to(stock.mchid, self._stocks.kind, stock.number)
        rows = sorted(
            ((at, coupon) for coupon in coupons if (at := coupon.time_of(move))),
            key=lambda row: row[0],
        )
        lines = [_write(stock, coupon, kind, at) for at, coupon in rows]
        total = sum(coupon.more["amount"] for _, coupon in rows)
        summary = [str(len(rows)), format_yuan(total)]
        file = format_csv(_HEAD.format(time=column), lines, _SUMMARY, summary)
        answer = self._bills.add_download(context, fields, file)
        return {**answer, "url": answer["download_url"]}


def _write(stock: Record, coupon: Record, kind: str, at: float) -> list[str]:
    more, use = coupon.more, coupon.more["use"]
    return [
        stock.id, coupon.id, "全场券", format_yuan(more["amount"]), format_yuan(use["total"]), kind,
        use["transaction_id"], format_bill_time(at), use["consume_mchid"], "", "", "",
    ]  # fmt: skip
