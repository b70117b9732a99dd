"""Bills and own tables of two merchants, with differences of each class planted by a seed."""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

FIRST, LAST = date(2026, 11, 27), date(2026, 11, 29)
ONE = timedelta(days=1)
DAYS = [FIRST + ONE * nth for nth in range(-1, 4)]
MERCHANTS = ("1900000001", "1900000002")
PAYMENT_CLASSES = (
    *("missing_here", "missing_there", "amount", "fee", "state", "currency", "day"),
    *("duplicate_here", "duplicate_there"),
)
REFUND_CLASSES = tuple(c for c in PAYMENT_CLASSES if c not in ("fee", "currency"))
HEAD = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,"
    "付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,"
    "退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注"
)
SUMMARY = (
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
)


def yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


def fee_yuan(fee: int) -> str:
    sign = "-" if fee < 0 else ""
    return f"{sign}{abs(fee) // 100000}.{abs(fee) % 100000:05}"


@dataclass
class BillWriter:
    """One bill, whose summary is that of its rows."""

    path: Path
    rows: int = 0
    paid: int = 0
    refunded: int = 0
    fees: int = 0
    lines: list[str] = field(default_factory=list)

    def add(self, time: str, mchid: str, number: str, amount: int, fee: int, state: str) -> None:
        is_payment = state == "SUCCESS"
        paid, refunded = (amount, 0) if is_payment else (0, amount)
        refund = (
            ("0", "0", "", "") if is_payment else (f"50{number}", number, "ORIGINAL", "SUCCESS")
        )
        values = [
            *(time, "wx1", mchid, "0", "", f"42{number}{self.rows}", number, "o1", "JSAPI", state),
            *("OTHERS", "CNY", yuan(paid), "0.00", refund[0], refund[1], yuan(refunded), "0.00"),
            *(refund[2], refund[3], '一本书, "好"', "x`y", fee_yuan(fee), "0.60%"),
            *(yuan(paid), yuan(refunded), ""),
        ]
        self.lines.append(",".join(f"`{value}" for value in values))
        self.rows += 1
        self.paid += paid
        self.refunded += refunded
        self.fees += fee

    def close(self) -> None:
        sums = (self.paid, self.refunded, 0), (self.paid, self.refunded)
        summary = [str(self.rows), *map(yuan, sums[0]), fee_yuan(self.fees), *map(yuan, sums[1])]
        lines = [HEAD, *self.lines, SUMMARY, ",".join(f"`{each}" for each in summary), ""]
        self.path.write_text("\ufeff" + "\r\n".join(lines), "utf-8", newline="")


@dataclass
class Planted:
    """What was written, and which differences there are.

    Attributes:
        bills: The bills.
        orders: The own table of payments, in yuan.
        refunds: The own table of refunds, in fen.
        expected: Each difference: section, class, number, merchant.
    """

    bills: list[Path]
    orders: Path
    refunds: Path
    expected: set[tuple[str, str, str, str]]


def plant(folder: Path, rows: int, differences: int, seed: int) -> Planted:
    """Write bills of five days, of which three are compared, and the own tables."""
    chance = random.Random(seed)
    bills = {
        (mchid, day): BillWriter(folder / f"{mchid}-{day}.csv")
        for mchid in MERCHANTS
        for day in DAYS
    }
    expected: set[tuple[str, str, str, str]] = set()
    classes = dict.fromkeys(chance.sample(range(rows), differences), "")
    paths = folder / "orders.csv", folder / "refunds.csv"
    with paths[0].open("w", newline="") as orders, paths[1].open("w", newline="") as refunds:
        writers = {"payments": csv.writer(orders), "refunds": csv.writer(refunds)}
        head = ["order_no", "merchant", "money", "at", "status"]
        writers["payments"].writerow([*head, "currency", "cost"])
        writers["refunds"].writerow(head)
        for nth in range(rows):
            section = "refunds" if nth % 10 == 9 else "payments"
            kinds = REFUND_CLASSES if section == "refunds" else PAYMENT_CLASSES
            kind = chance.choice(kinds) if nth in classes else ""
            entry = Entry(
                section, f"{section[0].upper()}{nth:010}", chance.choice(MERCHANTS), chance
            )
            if kind:
                expected.add((section, kind, entry.number, entry.mchid))
            entry.write(kind, bills, writers[section])
    for bill in bills.values():
        bill.close()
    return Planted([bill.path for bill in bills.values()], *paths, expected)


class Entry:
    """One order or refund, and what either side says of it."""

    def __init__(self, section: str, number: str, mchid: str, chance: random.Random) -> None:
        self.section, self.number, self.mchid, self.chance = section, number, mchid, chance
        self.day = FIRST + ONE * chance.randrange(3)
        self.clock = f"{chance.randrange(24):02}:{chance.randrange(60):02}:07"
        self.amount = chance.randrange(1, 1_000_000)
        self.fee = self.amount * 6 * (-1 if section == "refunds" else 1)

    def write(self, kind: str, bills: dict[tuple[str, date], BillWriter], own: object) -> None:
        amount, fee, state, currency = self.amount, self.fee, "已付款", "CNY"
        own_day = self.day
        if kind == "day":
            self.day = self.chance.choice(DAYS)
            step = ONE * self.chance.choice((-1, 1))
            if self.day < FIRST or self.day > LAST:
                step = ONE if self.day < FIRST else -ONE
            own_day = self.day + step
        amount += self.chance.choice((-1, 1, 10_000)) if kind == "amount" else 0
        fee += self.chance.choice((-1, 1)) if kind == "fee" else 0
        currency = "USD" if kind == "currency" else currency
        if kind == "state":
            state = "处理中" if self.section == "refunds" else "待付款"
        if kind != "missing_there":
            word = "REFUND" if self.section == "refunds" else "SUCCESS"
            for _ in range(1 + (kind == "duplicate_there")):
                bills[self.mchid, self.day].add(
                    f"{self.day} {self.clock}", self.mchid, self.number, self.amount, self.fee, word
                )
        if kind != "missing_here":
            money = str(amount) if self.section == "refunds" else yuan(amount)
            more = [] if self.section == "refunds" else [currency, fee_yuan(fee)]
            row = [self.number, self.mchid, money, f"{own_day} {self.clock}", state, *more]
            for _ in range(1 + (kind == "duplicate_here")):
                own.writerow(row)  # type: ignore[attr-defined]


def group(expected: set[tuple[str, str, str, str]]) -> Iterator[tuple[str, int]]:
    """Yield how many there are of each section and class."""
    counts: defaultdict[str, int] = defaultdict(int)
    for section, kind, *_ in expected:
        counts[f"{section} {kind}"] += 1
    yield from sorted(counts.items())
