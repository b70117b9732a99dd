"""The English titles and labels: who has them, and where they are shown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
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


def labels(operation: Operation) -> Iterator[tuple[str, str]]:
    """Yield the label and the name of each field."""
    fields = chain(all_fields(operation.params), all_fields(operation.returns))
    return ((field.label, field.name) for field in fields if field.label)


def titles(operation: Operation) -> Iterator[tuple[str, str]]:
    yield operation.title, product_of(operation.path).name.en


def test_usual_operations_have_an_english_title_and_labels() -> None:
    """More than two hundred, each with all its fields."""
    assert len([*core()]) > 200
    assert [each.title for each in core() if not translate_title(each.title, each.path)] == []
    every = {label for each in core() for label in labels(each)}
    assert sorted(label for label in every if not translate_label(*label)) == []


@pytest.mark.parametrize(
    ("file", "places", "texts", "form"),
    [
        ("titles.jsonl", "products", titles, r"[A-Z][ -~]{5,79}[^.\s]"),
        ("labels.jsonl", "fields", labels, r"[a-zA-Z][ -~]{1,80}[^.\s]"),
    ],
)
def test_each_text_is_english_for_a_text_of_the_catalog(
    file: str, places: str, texts: Callable[[Operation], Iterator[tuple[str, str]]], form: str
) -> None:
    """Once, in one form: a title is a sentence without its full stop, a label has no capital."""
    records = [json.loads(line) for line in read_lines(file)]
    keys = [(record["zh"], place) for record in records for place in record[places]]
    assert len(keys) == len({*keys})
    assert {*keys} <= {key for each in OPERATIONS for key in texts(each)}
    assert [record for record in records if not re.fullmatch(form, record["en"])] == []


@pytest.mark.slow
def test_an_english_title_finds_its_operation() -> None:
    """Among the first ones; those that several operations have find one of them."""
    by_title: dict[str, list[Operation]] = {}
    for operation in OPERATIONS:
        if title := translate_title(operation.title, operation.path):
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
    """And both titles."""
    operation = catalog.operation("POST", REFUND)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    text = operation_page(operation).text(200)
    assert text.startswith(f"POST {REFUND}  Refund an order · 申请退款\n")
    assert "out_trade_no            string           your order number  商户订单号  " in text
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    text = operation_page(operation).text(200)
    assert text.startswith(f"POST {REFUND}  申请退款\n")
    assert "out_trade_no            string           商户订单号  " in text


@pytest.mark.parametrize(
    ("label", "name", "english"),
    [
        ("用户标识", "openid", "openid of the user"),
        ("用户标识", "unionid", "unionid of the user"),
        ("公众账号ID", "service_id", "service id"),
        ("签约协议号", "contract_code", "your contract number"),
        ("签约协议号", "contract_id", "WeChat Pay's contract number"),
        ("授权码", "face_code", "face code"),
        ("申请单号", "out_apply_no", "your application number"),
        ("申请单号", "applyment_id", "WeChat Pay's application number"),
        ("用户标识", "new_field", ""),
    ],
)
def test_one_label_means_several_things(label: str, name: str, english: str) -> None:
    """The name of the field decides; a name that nobody has looked at has no English label."""
    assert translate_label(label, name) == english


@pytest.mark.parametrize(
    ("path", "english"),
    [
        ("v2/pay/orderquery", "Query an order"),
        (
            "v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
            "Query a print order",
        ),
        ("v3/new-product/orders", ""),
    ],
)
def test_one_title_means_several_things(path: str, english: str) -> None:
    """The product decides."""
    assert translate_title("查询订单", path) == english
