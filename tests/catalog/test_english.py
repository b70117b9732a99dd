"""The English titles and labels: who has them, and where they are shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain

import pytest

from chainpay import catalog
from chainpay.catalog import Operation
from chainpay.catalog.display import operation_page
from chainpay.catalog.english import translate_label, translate_title
from chainpay.catalog.files import read_lines
from chainpay.catalog.model import all_fields
from chainpay.catalog.pages import page_of
from chainpay.catalog.search.products import product_of
from tests.support.cases import OPERATIONS

#: The products whose operations all have an English title.
PRODUCTS = (
    "payments",
    "refunds",
    "bills",
    "platform certificates",
    "combined payments",
    "transfers",
    "batch transfers",
    "profit sharing",
    "pay score",
    "complaints",
    "cash coupons",
    "merchant coupons",
    "business circles",
    "balances and withdrawals",
    "merchant onboarding",
    "settlement accounts",
    "media uploads",
    "signature test",
    "banks and areas",
    "red packets",
    "payouts to bank cards",
    "ecommerce refunds",
    "ecommerce profit sharing",
)
REFUND = "v3/refund/domestic/refunds"


def core() -> Iterator[Operation]:
    """Yield the operations of the usual products; parts of some are for few merchants."""
    for operation in OPERATIONS:
        product = product_of(operation.path)
        if product.name.en in PRODUCTS and product.weight >= 2:
            yield operation


def labels(operation: Operation) -> Iterator[str]:
    fields = chain(all_fields(operation.params), all_fields(operation.returns))
    return (field.label for field in fields if field.label)


def test_usual_operations_have_an_english_title_and_labels() -> None:
    """More than two hundred, each with all its fields."""
    assert len([*core()]) > 200
    assert [each.title for each in core() if not translate_title(each.title)] == []
    every = {label for each in core() for label in labels(each)}
    assert sorted(label for label in every if not translate_label(label)) == []


@pytest.mark.parametrize("file", ["titles.jsonl", "labels.jsonl"])
def test_each_text_is_english_for_a_text_of_the_catalog(file: str) -> None:
    """Once, in one form: a title is a sentence without its full stop, a label has no capital."""
    records = [json.loads(line) for line in read_lines(file)]
    chinese = [record["zh"] for record in records]
    assert len(chinese) == len({*chinese})
    of_titles = file == "titles.jsonl"
    known = {text for each in OPERATIONS for text in ([each.title] if of_titles else labels(each))}
    assert {*chinese} <= known
    form = re.compile(r"[A-Z][ -~]{5,79}[^.\s]" if of_titles else r"[a-zA-Z][ -~]{1,80}[^.\s]")
    assert [record for record in records if not form.fullmatch(record["en"])] == []


def test_an_english_title_finds_its_operation() -> None:
    """Among the first ones; those that several operations have find one of them."""
    by_title: dict[str, list[Operation]] = {}
    for operation in OPERATIONS:
        if title := translate_title(operation.title):
            by_title.setdefault(title, []).append(operation)
    missed = [
        title
        for title, operations in by_title.items()
        if not {*catalog.find(title, 6)} & {*operations}
    ]
    assert missed == []


def test_a_search_in_english_has_both_titles(monkeypatch: pytest.MonkeyPatch) -> None:
    """In Chinese the official one stands alone; so it does for an operation without English."""
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    assert "  Refund an order · 申请退款 · refunds · " in page_of(catalog.find("refund")).text(200)
    assert ".get  查询所有退款 · " in page_of(catalog.find("v3/refunds", 1)).text(200)
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert "  申请退款 · 退款 · " in page_of(catalog.find("refund")).text(200)


def test_a_page_in_english_has_both_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its title is the official one alone."""
    operation = catalog.operation("POST", REFUND)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    text = operation_page(operation).text(200)
    assert text.startswith(f"POST {REFUND}  申请退款\n")
    assert "out_trade_no            string           your order number  商户订单号  " in text
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert "out_trade_no            string           商户订单号  " in operation_page(
        operation
    ).text(200)
