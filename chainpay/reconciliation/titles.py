"""What sections and classes are called, in both languages; and how fees are written."""

from __future__ import annotations

from ..people.language import Text

BILLS = {
    "tradebill": Text("trade bill", "交易账单"),
    "fundflowbill": Text("fund-flow bill", "资金账单"),
    "sharing": Text("profit-sharing bill", "分账账单"),
    "downloadbill": Text("trade bill (APIv2)", "交易账单（APIv2）"),
    "downloadfundflow": Text("fund-flow bill (APIv2)", "资金账单（APIv2）"),
}
"""The titles of the kinds of bills."""

CLASSES = {
    "missing_here": Text("missing in your table", "账单有，本地无"),
    "missing_there": Text("missing in the bill", "本地有，账单无"),
    "amount": Text("another amount", "金额不符"),
    "fee": Text("another fee", "手续费不符"),
    "state": Text("another state", "状态不符"),
    "currency": Text("another currency", "币种不符"),
    "day": Text("another day", "日期不符"),
    "duplicate_here": Text("twice in your table", "本地重复"),
    "duplicate_there": Text("twice in the bill", "账单重复"),
}
"""The titles of classes, in the order of reports. Here is the own table, there is the bill."""

ADVICE = {
    "missing_here": Text(
        "The bill has them, your table doesn't: perhaps a callback was lost. Query each number, and"
        " book it.",
        "可能丢失了回调：按单号查询后补记。",
    ),
    "missing_there": Text(
        "Your table has them as done, the bill doesn't. Query each number before you deliver goods"
        " or pay again.",
        "本地记为成功：先按单号查询，再发货或重新付款。",
    ),
    "amount": Text(
        "The bill has what was really paid or refunded. Find out why your table has another.",
        "账单是实际收付的金额：请查明本地金额不同的原因。",
    ),
    "fee": Text(
        "The bill has the fee that is deducted. Compare the rate, and how your table rounds.",
        "账单是实际扣除的手续费：请核对费率和本地的取整方式。",
    ),
    "state": Text(
        "Your table has another state than the bill. Query each number, and correct the state.",
        "本地状态与账单不同：按单号查询后更正。",
    ),
    "currency": Text(
        "Your table has another currency than the bill, which has what was really paid.",
        "账单是实际收付的币种：请更正本地的币种。",
    ),
    "day": Text(
        "Both have them, on different days: usual around midnight. Over both days nothing is"
        " missing.",
        "两边都有，只是日期不同，零点前后常见；两天合计并不缺少。",
    ),
    "duplicate_here": Text(
        "Your table has the number more than once, and the platform carries it out once: remove the"
        " row that is too much.",
        "本地的单号重复，而平台只执行一次：请删除多余的行。",
    ),
    "duplicate_there": Text(
        "The bill has the number more than once. Ask WeChat Pay, with the platform's numbers in the"
        " CSV.",
        "账单中的单号重复：请凭 CSV 中的平台单号联系微信支付。",
    ),
}
"""What to do about the differences of a class."""

SIDES = {
    "here": Text("your table is right", "本地正确"),
    "there": Text("the bill is right", "账单正确"),
    "both": Text("both are right", "两边都对"),
    "neither": Text("neither is right", "两边都不对"),
    "unasked": Text("not asked", "未查询"),
}
"""What the platform says of a difference."""

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
