"""What sections and classes are called, in both languages; and how fees are written."""

from __future__ import annotations

from ..people.language import Text

CLASSES = {
    "missing_here": Text("missing in your table", "本地缺失"),
    "missing_there": Text("missing in the bill", "账单缺失"),
    "amount": Text("another amount", "金额不符"),
    "fee": Text("another fee", "手续费不符"),
    "state": Text("another state", "状态不符"),
    "currency": Text("another currency", "币种不符"),
    "day": Text("another day", "日期不符"),
    "duplicate_here": Text("twice in your table", "本地重复"),
    "duplicate_there": Text("twice in the bill", "账单重复"),
}
"""The titles of classes, in the order of reports. Here is the own table, there is the bill."""

SECTIONS = {
    "payments": Text("payments", "支付"),
    "refunds": Text("refunds", "退款"),
    "flows": Text("fund flow", "资金流水"),
    "shares": Text("profit sharing", "分账"),
    "returns": Text("returned shares", "分账回退"),
    "reversals": Text("reversed orders", "撤销"),
    "released": Text("released shares", "解冻"),
}
"""The titles of sections."""


def fee_yuan(fee: int) -> str:
    """Return a fee in yuan, with five decimals."""
    return f"{'-' if fee < 0 else ''}{abs(fee) // 100000}.{abs(fee) % 100000:05}"
