"""What people write for an operation: every spelling of a path, and what is near a wrong one."""

from __future__ import annotations

import pytest

from chainpay import UsageError, catalog
from chainpay.segments import to_attribute
from chainpay.targets import Target, look_up, operation, read

REFUNDS = "v3/refund/domestic/refunds"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        (REFUNDS, ("", REFUNDS)),
        (f"/{REFUNDS}", ("", REFUNDS)),
        (f"POST {REFUNDS}", ("POST", REFUNDS)),
        (f"{REFUNDS} post", ("POST", REFUNDS)),
        ("v3.refund.domestic.refunds", ("", REFUNDS)),
        ("v3.refund.domestic.refunds.post", ("POST", REFUNDS)),
        ("v3.refund.domestic.refunds.postAsync", ("POST", REFUNDS)),
        ("client.v3.refund.domestic.refunds.post_async()", ("POST", REFUNDS)),
        ("v3.refund.domestic.refunds._out_refund_no_", ("", f"{REFUNDS}/{{out_refund_no}}")),
        (f"{REFUNDS}/R-1", ("", f"{REFUNDS}/R-1")),
        (f"https://api.mch.weixin.qq.com/{REFUNDS}", ("", REFUNDS)),
        (f"https://api2.wechatpay.cn/{REFUNDS}/%E4%B8%80", ("", f"{REFUNDS}/一")),
        ("https://api.mch.weixin.qq.com/pay/orderquery", ("", "v2/pay/orderquery")),
        ("pay/orderquery", ("", "v2/pay/orderquery")),
        ("v3/merchantService/complaintsV2", ("", "v3/merchant-service/complaints-v2")),
        ("v3.profitsharing.receivers.delete.post", ("POST", "v3/profitsharing/receivers/delete")),
        ("v3.profitsharing.receivers.delete", ("", "v3/profitsharing/receivers/delete")),
        ("v3.brand.new.delete", ("DELETE", "v3/brand/new")),
        ("v3.ecommerce.applyments.post", ("POST", "v3/ecommerce/applyments")),
        ("v3.ecommerce.applyments._empty_.post", ("POST", "v3/ecommerce/applyments/{empty}")),
        ("hk.v3.refunds.post", ("POST", "hk/v3/refunds")),
        ("v3", ("", "v3")),
        ("post", None),
        ("", None),
        ("v3/a v3/b", None),
    ],
)
def test_every_spelling_is_read(text: str, target: tuple[str, str] | None) -> None:
    """With a method or without; parts with slashes are literal, parts with dots are attributes."""
    if target is None:
        with pytest.raises(UsageError, match=r"is not one path; write it as v3/pay/.*\.post"):
            read(text)
    else:
        assert read(text)[:2] == target


def test_a_query_is_kept_as_it_is() -> None:
    """Of an address, and of a path."""
    assert read("https://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date=2026-01-01") == Target(
        "", "v3/bill/tradebill", "bill_date=2026-01-01"
    )
    assert read("v3/bill/tradebill?a=b&c").query == "a=b&c"


@pytest.mark.parametrize(
    ("text", "method", "says"),
    [
        (f"GET {REFUNDS}", "POST", "it can't be GET and POST at once"),
        ("v3.refund.domestic.refunds.post", "get", "it can't be GET and POST at once"),
        (f"GET {REFUNDS} POST", "", "it can't be GET and POST at once"),
        (REFUNDS, "BREW", "'BREW' is none of GET, POST, PUT, PATCH, DELETE"),
        ("https://example.com/v3/x", "", "is not WeChat Pay's; give the path alone"),
        ("v3.refund.domestic.refunds.R-1.get", "", "is no path"),
        ("v3..refund", "", "is no path"),
        ("v3.__dict__", "", "'__dict__' is no segment"),
        ("client.v3.x.post(json={})", "", "is no path"),
        ("v3/pay/transactions/id/{transaction_id", "", "has no partner; the nearest: v3/pay/tran"),
        ("v3/pay/transactions/id/{}", "", "'{}' .* is no variable.*; the nearest"),
        ("v3/a#b", "", "holds a fragment"),
    ],
)
def test_what_is_no_target_is_refused(text: str, method: str, says: str) -> None:
    """The message says what to write."""
    with pytest.raises(UsageError, match=says):
        read(text, method)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("v3/pay/transactions", "below it are app, .*, native, out-trade-no"),
        ("v3/pay/transactions/native/", "it has .v3/pay/transactions/native."),
        ("v3/payscore/payafterOrderz", "the nearest: v3/payscore/payafter-orders"),
        ("GET v3/pay/transactions/native", "takes POST, not GET"),
        ("v3/payscore/payafter-orders", "takes GET or POST: say which"),
        (
            "v3.refund.domestic.refunds.R1.get",
            "with a value in it, which attributes would re-spell",
        ),
    ],
)
def test_one_operation_is_meant(text: str, says: str) -> None:
    """A half path, one too much, or several methods: an error that names what is near."""
    with pytest.raises(UsageError, match=says):
        operation(read(text))


def test_every_operation_is_found_in_every_spelling() -> None:
    """All of the catalog: by its path with slashes, and by attributes where these spell it."""
    known = list(catalog.operations())
    assert len(known) == 1147
    spelled = 0
    for one in known:
        found = operation(read(f"{one.method} {one.path}"))
        assert (found.method, found.path) == (one.method, one.path)
        attributes = ".".join(to_attribute(part or "{empty}") for part in one.path.split("/"))
        target = read(f"{attributes}.{one.method.lower()}")
        is_same = target.path.replace("{empty}", "") == one.path
        spelled += is_same and operation(target).path == one.path
    assert spelled == len(known) - 3  # which have capitals


def test_what_is_looked_up_has_a_page() -> None:
    """An operation, all of a path, a place, and events of both APIs."""
    assert operation(read("v3/pay/transactions/native")).method == "POST"
    assert [one.method for one in look_up("v3/payscore/payafter-orders").operations] == [
        "GET",
        "POST",
    ]
    both = look_up("v3/payscore/payafter-orders").page().text(100)
    assert "POST v3/payscore/payafter-orders" in both
    assert "GET v3/payscore/payafter-orders" in both
    (one,) = look_up("v3/payscore/payafter-orders", "post").operations
    assert one.method == "POST"
    assert "domestic" in look_up("v3/refund").page().text(100)
    assert look_up("v3.refund").path == "v3/refund"
    assert "支付成功" in look_up("TRANSACTION.SUCCESS").page().text(100)
    event = look_up("refund-processed").event
    assert event is not None
    assert event.api == "v2"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("TRANSACTION.SUCESS", "no event 'TRANSACTION.SUCESS'; the nearest: TRANSACTION.SUCCESS"),
        ("v3/refnd", "the catalog has no path 'v3/refnd'"),
        ("POST v3/refund", "the catalog has no path 'v3/refund'"),
        ("PUT v3/refund/domestic/refunds", "takes POST, not PUT"),
    ],
)
def test_what_is_not_there_names_the_nearest(text: str, says: str) -> None:
    """Of paths, methods and events."""
    if text == "POST v3/refund":
        assert look_up(text).path == "v3/refund"
        return
    with pytest.raises(UsageError, match=says):
        look_up(text)
