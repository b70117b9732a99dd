"""The kinds of bills, as data: how each is fetched, and what its columns mean.

A section is the part of a bill that is compared with one table: of a trade bill (交易账单) the
payments or the refunds. Older bills have other names for some columns: the first that a bill has
counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Only = tuple[str, str]
"""A column, and the value that a row has there."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a bill.

    Attributes:
        name: Its name in reports.
        only: Which rows it has; None for all.
        number: The columns that may hold the merchant's own number, as all below: the first that
            a bill has.
        id: The platform's number.
        amount: The amount.
        part: What tells rows of one number apart, such as a receiver; none where one row has it.
        state: The state; empty if the rows of this section all have succeeded.
        part_name: What users call ``part`` in a mapping.
        never: A column that only bills without such rows have.
    """

    name: str
    only: Only | None
    number: tuple[str, ...]
    id: tuple[str, ...]
    amount: tuple[str, ...]
    part: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    part_name: str = ""
    never: str = ""


@dataclass(frozen=True, slots=True)
class BillKind:
    """A kind of bill.

    Attributes:
        name: What users call it.
        path: The operation that answers it.
        query: What the operation is asked for, besides the day.
        day: The format of the day in the request.
        sections: Its sections: the first is compared with ``orders``, the second with ``refunds``.
        rest: The rows that no table is compared with, by the name of their section.
        mchid: The columns of the merchant, as in a section.
        sub_mchid: The columns of the sub-merchant (特约商户).
        time: The columns of the time that is on the day of the bill.
        currency: The column of the currency; none if all is in CNY.
        fee: The column of the fee.
        incoming: Which rows have money that came, if the others have money that went.
        amounts: All columns of amounts in yuan.
        counts: The names in the summary that are numbers of rows, and of which.
        sums: The names in the summary that are sums: of which column, and of which rows.
    """

    name: str
    path: str
    query: Mapping[str, str]
    sections: tuple[Section, ...]
    time: tuple[str, ...]
    amounts: tuple[str, ...]
    counts: Mapping[str, Only | None]
    sums: Mapping[str, tuple[str, Only | None]]
    rest: Mapping[str, Only] = field(default_factory=dict)
    day: str = "%Y-%m-%d"
    mchid: tuple[str, ...] = ()
    sub_mchid: tuple[str, ...] = ()
    currency: str = ""
    fee: str = ""
    incoming: Only | None = None

    def request(self, day: date) -> dict[str, str]:
        """Return the parameters that ask for the bill of a day."""
        return {**self.query, "bill_date": f"{day:{self.day}}"}


_TRADE_SUMS: dict[str, tuple[str, Only | None]] = {
    "应结订单总金额": ("应结订单金额", None),
    "退款总金额": ("退款金额", None),
    "充值券退款总金额": ("充值券退款金额", None),
    "手续费总金额": ("手续费", None),
    "订单总金额": ("订单金额", None),
    "申请退款总金额": ("申请退款金额", None),
    "总交易额": ("总金额", None),  # of older bills, as the next two
    "总退款金额": ("退款金额", None),
    "总企业红包退款金额": ("企业红包退款金额", None),
}
_PAYMENTS = Section(
    "payments",
    ("交易状态", "SUCCESS"),
    number=("商户订单号",),
    id=("微信订单号",),
    amount=("订单金额", "总金额", "应结订单金额"),
    never="退款申请时间",  # of a bill of refunds alone (bill_type REFUND)
)
_REFUNDS = Section(
    "refunds",
    ("交易状态", "REFUND"),
    number=("商户退款单号",),
    id=("微信退款单号",),
    amount=("申请退款金额", "退款金额"),
    state=("退款状态",),
)


def _trade_bill(name: str, path: str, query: Mapping[str, str], day: str) -> BillKind:
    return BillKind(
        name, path, query, (_PAYMENTS, _REFUNDS), ("退款申请时间", "交易时间"),
        amounts=("应结订单金额", "退款金额", "充值券退款金额", "订单金额", "申请退款金额", "总金额",
                 "企业红包退款金额"),
        counts={"总交易单数": None},
        sums=_TRADE_SUMS,
        rest={"reversals": ("交易状态", "REVOKED")},
        day=day,
        mchid=("商户号",),
        sub_mchid=("特约商户号", "子商户号"),
        currency="货币种类",
        fee="手续费",
    )  # fmt: skip


def _fund_flow(name: str, path: str, query: Mapping[str, str], day: str) -> BillKind:
    income, expense = ("收支类型", "收入"), ("收支类型", "支出")
    flows = Section(
        "flows",
        None,
        number=("业务凭证号",),
        id=("资金流水单号",),
        amount=("收支金额(元)",),
        part=("业务类型",),
        part_name="type",
    )
    return BillKind(
        name, path, query, (flows,), ("记账时间",),
        amounts=("收支金额(元)", "账户结余(元)"),
        counts={"资金流水总笔数": None, "收入笔数": income, "支出笔数": expense},
        sums={"收入金额": ("收支金额(元)", income), "支出金额": ("收支金额(元)", expense)},
        day=day,
        incoming=income,
    )  # fmt: skip


def _sharing_bill() -> BillKind:
    kinds = {"分账总金额": "分账", "解冻总金额": "解冻", "回退总金额": "回退"}
    numbers = ("商户分账/回退单号",), ("微信分账/回退单号",), ("分账金额",), ("分账接收方",)
    return BillKind(
        "sharing",
        "v3/profitsharing/bills",
        {},
        (
            Section("shares", ("业务类型", "分账"), *numbers, part_name="receiver"),
            Section("returns", ("业务类型", "回退"), *numbers, part_name="receiver"),
        ),
        ("分账时间",),
        amounts=("订单金额", "分账金额"),
        counts={"总笔数": None},
        sums={name: ("分账金额", ("业务类型", kind)) for name, kind in kinds.items()},
        rest={"released": ("业务类型", "解冻")},
        mchid=("分账发起方",),
    )


KINDS: Mapping[str, BillKind] = {
    kind.name: kind
    for kind in (
        _trade_bill("tradebill", "v3/bill/tradebill", {"bill_type": "ALL"}, "%Y-%m-%d"),
        _fund_flow("fundflowbill", "v3/bill/fundflowbill", {"account_type": "BASIC"}, "%Y-%m-%d"),
        _sharing_bill(),
        _trade_bill("downloadbill", "v2/pay/downloadbill", {"bill_type": "ALL"}, "%Y%m%d"),
        _fund_flow(
            "downloadfundflow", "v2/pay/downloadfundflow", {"account_type": "Basic"}, "%Y%m%d"
        ),
    )
}
"""The kinds by name."""
