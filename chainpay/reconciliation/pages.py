"""The page of a report: totals, differences by class, and what a bookkeeper has to know of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ..catalog.pages import Block, Heading, Page, Paragraph, Table, page_of
from ..people.language import Text
from .report import Count, Difference, Report, Total
from .titles import ADVICE, BILLS, CLASSES, SECTIONS, SIDES, fee_yuan

SHOWN = 10
"""How many differences of each class are shown."""

_TITLE = Text("Reconciliation of the {}, {}", "对账：{}，{}")
_EQUAL = Text("Nothing differs.", "没有差异。")
_NUMBER, _FEE = Text("number", "单号"), Text("fee {}", "手续费 {}")
_OWN = Text("your table", "本地")
_HERE = Text("your table {}", "本地表 {}")
_THERE = Text("the bills", "账单")
_DIFFERENCE = Text("your table − the bills", "本地 − 账单")
_ENTRIES, _COUNT = Text("{:,}", "{:,} 笔"), Text("{:,}", "{:,} 条")
_YUAN = Text("{} yuan", "{} 元")
_EXPLAINED = Text(
    "The effects of the classes add up to the difference of the sums.",
    "各类差异的影响之和等于两边合计之差。",
)
_EFFECT = Text("effect {}", "影响 {}")
_MORE = Text("and {:,} more: they are in the report's CSV", "另有 {:,} 条，见差异 CSV")
_SEVERAL = Text(
    "The bills have several currencies: effects are added up as if they were one.",
    "账单有多个币种：各类影响按同一币种直接相加。",
)
_UNCLEAR = Text("The platform was not asked for all differences. {}", "没有查询全部差异。{}")
_BILLS = Text("Bills", "账单文件")
_ROWS = Text("{:,} rows", "{:,} 行")
_COUNTED = Text("{:,} rows, as its summary says", "{:,} 行，行数与汇总行一致")
_UNEQUAL = Text(
    "{}: its summary says {} yuan ({}), its rows {}",
    "{}：汇总行为 {} 元（{}），各行合计为 {} 元",
)
_UNDATED = Text(
    "The table {} has no time: all its rows count as of these days.",
    "表 {} 没有时间列：所有行都按这些日期核对。",
)
_EMPTY = Text("Nothing was traded on {}: the platform has no bill.", "{} 没有交易，平台没有账单。")
_MISSING = Text(
    "The bill of {} isn't there: an order around midnight that is missing may stand in it.",
    "没有 {} 的账单：零点前后缺失的订单可能在其中。",
)
_REST = Text(
    "Not compared, for no table was passed: {}, {:,} rows, {}.",
    "未对账（没有传入对应的表）：{}，{:,} 行，{}。",
)


@page_of.register
def _page_of_report(report: Report) -> Page:
    return Page(*_blocks(report))


def _blocks(report: Report) -> Iterator[Block]:
    yield Heading(_TITLE.format(BILLS[report.bill], report.span))
    if report.is_equal:
        yield Paragraph(str(_EQUAL))
    for path, sums in report.unequal.items():
        for title, (stated, actual) in sums.items():
            text = _UNEQUAL.format(path, fee_yuan(stated), title, fee_yuan(actual))
            yield Paragraph(text)
    for total in report.totals:
        yield Paragraph("")
        yield from _blocks_of_total(report, total)
    yield Paragraph("")
    yield Heading(str(_BILLS))
    if report.files:
        forms = ((file, _COUNTED if file.is_counted else _ROWS) for file in report.files)
        yield Table(tuple((f.path.name, str(f.day), form.format(f.rows)) for f, form in forms))
    yield from map(Paragraph, _notes(report))


def _blocks_of_total(report: Report, total: Total) -> Iterator[Block]:
    lines = (
        (_HERE.format(total.own), total.count_here, _money_of(total, here=1)),
        (str(_THERE), total.count_there, _money_of(total, there=1)),
        (
            str(_DIFFERENCE),
            total.count_here - total.count_there,
            _money_of(total, here=1, there=-1),
        ),
    )
    yield Heading(str(SECTIONS[total.section]))
    yield Table(tuple((title, _ENTRIES.format(n), money) for title, n, money in lines))
    if not total.classes:
        return
    yield Paragraph("")
    yield Table(
        tuple(
            (str(CLASSES[kind]), _COUNT.format(each.count), _EFFECT.format(_money(each.effect)))
            for kind, each in _sorted_classes(total)
        )
    )
    yield Paragraph(str(_SEVERAL if len(total.currencies) > 1 else _EXPLAINED))
    for kind, each in _sorted_classes(total):
        yield Paragraph("")
        yield Heading(f"{SECTIONS[total.section]} · {CLASSES[kind]}")
        yield Paragraph(str(ADVICE[kind]))
        shown = report.differences(total.section, kind, SHOWN)
        yield Table(_columns([_cells(report, d) for d in shown]))
        if each.count > SHOWN:
            yield Paragraph(_MORE.format(each.count - SHOWN))


def _sorted_classes(total: Total) -> list[tuple[str, Count]]:
    """Return the classes of a section in the order of `chainpay.reconciliation.titles`."""
    return [(kind, total.classes[kind]) for kind in CLASSES if kind in total.classes]


def _money(fen: int, currency: str = "CNY") -> str:
    amount = f"{Decimal(fen).scaleb(-2):,.2f}"
    return _YUAN.format(amount) if currency == "CNY" else f"{amount} {currency}"


def _money_of(total: Total, here: int = 0, there: int = 0) -> str:
    """Return the sums of one side, or their difference, in each currency that it has."""
    sums = {
        currency: here * each.sum_here + there * each.sum_there
        for currency, each in total.currencies.items()
    }
    texts = [_money(fen, currency) for currency, fen in sorted(sums.items()) if fen]
    return ", ".join(texts) or _money(0)


def _columns(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return rows below their titles, without the columns in which nothing stands."""
    titles = (str(_NUMBER), str(_OWN), str(_THERE), "")
    columns = zip(titles, *rows, strict=True)
    return tuple(zip(*(each for each in columns if any(each[1:])), strict=True))


def _cells(report: Report, each: Difference) -> tuple[str, ...]:
    """Return the number, what either side says, and who is right if the platform was asked."""
    here = _describe(each.day_here, each.amount_here, each.state_here, each.fee_here,
                     each.currency_here, each.kind)  # fmt: skip
    there = _describe(each.day_there, each.amount_there, each.state_there, each.fee_there,
                      each.currency_there, each.kind)  # fmt: skip
    name = " ".join(filter(None, [each.number, each.part]))
    right = str(SIDES[report.right[each]]) if each in report.right else ""
    return name, here, there, right


def _describe(
    day: date | None,
    amount: int | None,
    state: str | None,
    fee: int | None,
    currency: str | None,
    kind: str,
) -> str:
    if amount is None or fee is None:
        return ""
    words = [str(day or ""), _money(amount, currency or "CNY")]
    words += [_FEE.format(fee_yuan(fee))] if kind == "fee" else []
    return " ".join(filter(None, [*words, state or ""]))


def _notes(report: Report) -> Iterator[str]:
    for total in report.totals:
        if not total.is_dated:
            yield _UNDATED.format(total.own)
    for day in report.empty:
        yield _EMPTY.format(day)
    for day in report.missing:
        yield _MISSING.format(day)
    if report.stopped:
        yield _UNCLEAR.format(report.stopped)
    for rest in report.rest:
        yield _REST.format(SECTIONS[rest.section], rest.count, _money(rest.sum))
