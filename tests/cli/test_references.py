"""What people write for an operation: every spelling of a path, and what is near a wrong one."""

from __future__ import annotations

import pytest

from chainpay import UsageError, catalog
from chainpay.catalog.search.references import find_path
from chainpay.catalog.spelling.reference import Reference
from chainpay.cli.references import find_operation, look_up, parse_reference
from chainpay.encoding.path import to_attribute
from tests.support.cases import OPERATIONS

REFUNDS = "v3/refund/domestic/refunds"


@pytest.mark.parametrize(
    ("text", "reference"),
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
        (f"https://api2.wechatpay.cn/{REFUNDS}/%E4%B8%80", ("", f"{REFUNDS}/%E4%B8%80")),
        (f"https://api.mch.weixin.qq.com/{REFUNDS}/A%2Fb%2541", ("", f"{REFUNDS}/A%2Fb%2541")),
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
def test_every_spelling_is_read(text: str, reference: tuple[str, str] | None) -> None:
    """With a method or without; parts with slashes are literal, parts with dots are attributes."""
    if reference is None:
        with pytest.raises(UsageError, match=r"is not one path; write it as v3/pay/.*\.post"):
            parse_reference(text)
    else:
        assert parse_reference(text)[:2] == reference


@pytest.mark.parametrize(
    "text",
    [
        REFUNDS,
        f"POST {REFUNDS}",
        f"{REFUNDS} post",
        "v3//refund/domestic///refunds",
        f"//{REFUNDS}",
        "V3/refund/domestic/refunds?a=b",
        f"https://api.mch.weixin.qq.com//{REFUNDS}",
        f"HTTPS:/api.mch.weixin.qq.com/{REFUNDS}",
        f"https:///api2.wechatpay.cn/{REFUNDS}",
        f"http:///{REFUNDS}",
        f"https:/{REFUNDS}",
        "client.v3.refund.domestic.refunds",
        "client.v3.refund.domestic.refunds.post(json={})",
        "client.v3.refund.domestic.refunds.postAsync(",
        "v3.refund.domestic.refunds.post(json={'amount': {'refund': 1}}, query={'a': '(b)/c'})",
        "client.v3.refund.domestic.refunds.post(json={\n  'a': 1,\n})",
    ],
)
def test_find_and_show_read_alike(text: str) -> None:
    """However many slashes and brackets there are."""
    (operation,) = look_up(text).operations
    assert (operation.method, operation.path) == ("POST", REFUNDS)
    assert catalog.find(text)[0] == operation


@pytest.mark.parametrize(
    "text", ["error.get", "退款.post", "post 退款", "https://[/v3/x", "v3.__a"]
)
def test_words_with_a_dot_are_no_path(text: str) -> None:
    """They are searched for as words."""
    assert find_path(text) == ()


def test_a_query_is_kept_as_it_is() -> None:
    """Of an address, and of a path."""
    assert parse_reference(
        "https://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date=2026-01-01"
    ) == Reference("", "v3/bill/tradebill", "bill_date=2026-01-01")
    assert parse_reference("v3/bill/tradebill?a=b&c").query == "a=b&c"


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://api.mch.weixin.qq.com/v3/certificates", ""),
        ("https://API.mch.weixin.qq.com:443/v3/certificates", ""),
        ("https://api2.wechatpay.cn:443/v3/certificates", "https://api2.wechatpay.cn"),
        ("https://apihk.mch.weixin.qq.com/hk/v3/refunds", "https://apihk.mch.weixin.qq.com"),
        ("/v3/certificates", ""),
    ],
)
def test_another_host_is_kept(address: str, origin: str) -> None:
    """The usual one stands for the client's own; what stands behind is the path, prefix and all."""
    assert parse_reference(address).origin == origin
    assert parse_reference(address).path in ("v3/certificates", "hk/v3/refunds")


@pytest.mark.parametrize(
    ("text", "method", "message"),
    [
        (f"GET {REFUNDS}", "POST", "GET and POST can't be the method at once"),
        ("v3.refund.domestic.refunds.post", "get", "GET and POST can't be the method at once"),
        (f"GET {REFUNDS} POST", "", "GET and POST can't be the method at once"),
        (REFUNDS, "BREW", "'BREW' is none of GET, POST, PUT, PATCH, DELETE"),
        ("https://example.com/v3/x", "", "is not WeChat Pay's; write only the path"),
        ("v3.refund.domestic.refunds.R-1.get", "", "is not a path"),
        ("v3..refund", "", "is not a path"),
        ("v3.__dict__", "", "'__dict__' is no segment"),
        ("client.v3.x-y.post(json={})", "", "is not a path"),
        ("v3/pay/transactions/id/{transaction_id", "", "has no partner; the nearest: v3/pay/tran"),
        ("v3/pay/transactions/id/{}", "", "'{}' .* is no variable.*; the nearest"),
        ("v3/a#b", "", "has a fragment"),
        ("v3/a?b=c#d", "", "has a fragment"),
        ("https://api.mch.weixin.qq.com/v3/a#", "", "has a fragment"),
        ("https://[/v3/x", "", "the address can't be parsed; write it as v3/pay"),
        ("https://api.mch.weixin.qq.com℀/", "", "the address can't be parsed"),
        ("https://me:secret@api.mch.weixin.qq.com/v3/a", "", "has a user or a password"),
        ("http://api.mch.weixin.qq.com/v3/a", "", "is not WeChat Pay's"),
        ("GTE v3/a", "", "'GTE' is none of GET, POST, PUT, PATCH, DELETE"),
    ],
)
def test_what_is_no_reference_is_refused(text: str, method: str, message: str) -> None:
    """The message says what to write."""
    with pytest.raises(UsageError, match=message):
        parse_reference(text, method)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("v3/pay/transactions", "below it are app, .*, native, out-trade-no"),
        ("v3/pay/transactions/native/", "it has .v3/pay/transactions/native."),
        ("v3/payscore/payafterOrderz", "the nearest: v3/payscore/payafter-orders"),
        ("GET v3/pay/transactions/native", "takes POST, not GET"),
        ("v3/payscore/payafter-orders", "takes GET or POST: add one of them"),
        (
            "v3.refund.domestic.refunds.R1.get",
            "with a value in it, which attributes would change",
        ),
    ],
)
def test_one_operation_is_meant(text: str, message: str) -> None:
    """A half path, one too much, or several methods: an error that names what is near."""
    with pytest.raises(UsageError, match=message):
        find_operation(parse_reference(text))


def test_every_operation_has_every_spelling() -> None:
    """All of the catalog: by its path with slashes, and by attributes where these spell it."""
    known = [*OPERATIONS]
    assert len(known) == 1147
    spelled = 0
    for one in known:
        match = find_operation(parse_reference(f"{one.method} {one.path}"))
        assert (match.method, match.path) == (one.method, one.path)
        attributes = ".".join(to_attribute(part or "{empty}") for part in one.path.split("/"))
        reference = parse_reference(f"{attributes}.{one.method.lower()}")
        is_same = reference.path.replace("{empty}", "") == one.path
        spelled += is_same and find_operation(reference).path == one.path
    assert spelled == len(known) - 3  # which have capitals


def test_what_is_looked_up_has_a_page() -> None:
    """An operation, all of a path, a place, and events of both APIs."""
    assert find_operation(parse_reference("v3/pay/transactions/native")).method == "POST"
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
    assert look_up("transaction.success") == look_up("TRANSACTION.SUCCESS")
    event = look_up("refund-processed").event
    assert event is not None
    assert event.api == "v2"


@pytest.mark.parametrize("text", ["SIGN_ERROR", "sign_error", "SIGNERROR", "sign-error"])
def test_an_error_code_has_a_page(text: str) -> None:
    """In any case; with what it means, and what to do."""
    result = look_up(text)
    assert result.errors is not None
    assert "SIGN_ERROR  APIv3  HTTP 401" in result.page().text(100)
    assert str(result).startswith("<LookupResult <ErrorCodes SIGN")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SIGN_EROR", "no error code 'SIGN_EROR'; the nearest: SIGN_ERROR, SIGNERROR"),
        ("sytem_error", "no error code 'sytem_error'; the nearest: SYSTEM_ERROR"),
        ("TRANSACTION.SUCESS", "no event 'TRANSACTION.SUCESS'; the nearest: TRANSACTION.SUCCESS"),
        ("v3/refnd", "the catalog has no path 'v3/refnd'"),
        ("POST v3/refund", "the catalog has no path 'v3/refund'"),
        ("PUT v3/refund/domestic/refunds", "takes POST, not PUT"),
    ],
)
def test_what_is_not_there_names_the_nearest(text: str, message: str) -> None:
    """Of paths, methods and events."""
    if text == "POST v3/refund":
        assert look_up(text).path == "v3/refund"
        return
    with pytest.raises(UsageError, match=message):
        look_up(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("v3/certificates", "<LookupResult <Operation GET v3/certificates 获取平台证书列表>>"),
        ("v3/refund", "<LookupResult v3/refund>"),
        ("REFUND.SUCCESS", "<LookupResult <Event REFUND.SUCCESS 退款成功通知>>"),
    ],
)
def test_what_is_known_is_one_line_of_text(text: str, line: str) -> None:
    """Its repr is the page."""
    known = look_up(text)
    assert str(known) == line
    assert repr(known) == known.page().text()
