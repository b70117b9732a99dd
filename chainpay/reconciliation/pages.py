"""The page of a report: totals, differences by class, and what a bookkeeper has to know of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..catalog.pages import Block, Heading, Page, Paragraph, Table, page_of
from ..encoding.money import yuan
from ..people.language import Text
from .report import Count, Difference, Report, Total
from .titles import CLASSES, SECTIONS, fee_yuan

SHOWN = 10
"""How many differences of each class are shown."""

_TITLE = Text("Reconciliation of the {}, {}", "对账：{}，{}")
_EQUAL = Text("Nothing differs.", "没有差异。")
_HERE = Text("your table {}", "本地表 {}")
_THERE = Text("the bills", "账单")
_DIFFERENCE = Text("your table − the bills", "本地 − 账单")
_ENTRIES = Text("{:,}", "{:,} 笔")
_YUAN = Text("{} yuan", "{} 元")
_EXPLAINED = Text(
    "The effects of the classes add up to the difference of the sums.",
    "各类差异的影响之和等于两边合计之差。",
)
_EFFECT = Text("effect {}", "影响 {}")
_MORE = Text("and {:,} more: they are in the report's CSV", "另有 {:,} 笔，见差异 CSV")
_BILLS = Text("Bills", "账单文件")
_ROWS = Text("{:,} rows, as its summary says", "{:,} 行，与汇总行一致")
_UNEQUAL = Text(
    "{}: its summary says {} yuan ({}), its rows {}",
    "{}：汇总行为 {} 元（{}），各行合计为 {} 元",
)
_EMPTY = Text("Nothing was traded on {}: the platform has no bill.", "{} 没有交易，平台没有账单。")
_MISSING = Text(
    "The bill of {} isn't there: an order around midnight that is missing may stand in it.",
    "没有 {} 的账单：零点前后缺失的订单可能在其中。",
)
_REST = Text(
    "Not compared, for no table was passed: {}, {:,} rows, {} yuan.",
    "未对账（没有传入对应的表）：{}，{:,} 行，{} 元。",
)


@page_of.register
def _page_of_report(report: Report) -> Page:
    return Page(*_blocks(report))


def _blocks(report: Report) -> Iterator[Block]:
    yield Heading(_TITLE.format(report.bill, report.span))
    if report.is_equal:
        yield Paragraph(str(_EQUAL))
    for total in report.totals:
        yield Paragraph("")
        yield from _blocks_of_total(report, total)
    yield Paragraph("")
    yield Heading(str(_BILLS))
    if report.files:
        rows = tuple((f.path.name, str(f.day), _ROWS.format(f.rows)) for f in report.files)
        yield Table(rows)
    yield from map(Paragraph, _notes(report))


def _blocks_of_total(report: Report, total: Total) -> Iterator[Block]:
    difference = total.count_here - total.count_there, total.sum_here - total.sum_there
    lines = (
        (_HERE.format(total.own), total.count_here, total.sum_here),
        (str(_THERE), total.count_there, total.sum_there),
        (str(_DIFFERENCE), *difference),
    )
    yield Heading(str(SECTIONS[total.section]))
    yield Table(tuple((title, _ENTRIES.format(n), _money(fen)) for title, n, fen in lines))
    if not total.classes:
        return
    yield Paragraph("")
    yield Table(
        tuple(
            (str(CLASSES[kind]), _ENTRIES.format(each.count), _EFFECT.format(_money(each.effect)))
            for kind, each in _sorted_classes(total)
        )
    )
    yield Paragraph(str(_EXPLAINED))
    for kind, each in _sorted_classes(total):
        yield Paragraph("")
        yield Heading(f"{SECTIONS[total.section]} · {CLASSES[kind]}")
        shown = report.differences(total.section, kind, SHOWN)
        yield Table(tuple((_name(d), *_sides(d, kind)) for d in shown))
        if each.count > SHOWN:
            yield Paragraph(_MORE.format(each.count - SHOWN))


def _sorted_classes(total: Total) -> list[tuple[str, Count]]:
    """Return the classes of a section in the order of `chainpay.reconciliation.titles`."""
    return [(kind, total.classes[kind]) for kind in CLASSES if kind in total.classes]


def _money(fen: int) -> str:
    return _YUAN.format(yuan(fen))


def _name(each: Difference) -> str:
    return " ".join(filter(None, [each.number, each.part]))


def _sides(each: Difference, kind: str) -> tuple[str, str]:
    """Return what either side says, in the words that its class needs."""
    here = _describe(each.day_here, each.amount_here, each.state_here, each.fee_here,
                     each.currency_here, kind)  # fmt: skip
    there = _describe(each.day_there, each.amount_there, each.state_there, each.fee_there,
                      each.currency_there, kind)  # fmt: skip
    return (
        f"{_HERE.format('').strip()}: {here}" if here else "",
        f"{_THERE}: {there}" if there else "",
    )


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
    words = [str(day or ""), yuan(amount)]
    words += [fee_yuan(fee)] if kind == "fee" else []
    words += [currency or ""] if kind == "currency" else []
    return " ".join(filter(None, [*words, state or ""]))


def _notes(report: Report) -> Iterator[str]:
    for path, sums in report.unequal.items():
        for title, (stated, actual) in sums.items():
            yield _UNEQUAL.format(path, fee_yuan(stated), title, fee_yuan(actual))
    for day in report.empty:
        yield _EMPTY.format(day)
    for day in report.missing:
        yield _MISSING.format(day)
    for rest in report.rest:
        yield _REST.format(SECTIONS[rest.section], rest.count, yuan(rest.sum))
