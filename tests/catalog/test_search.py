"""`chainpay.catalog.find`: operations by words of either language, the best first."""

from __future__ import annotations

import pytest

from chainpay import UsageError, catalog
from tests.support.cases import OPERATIONS


def first(words: str, count: int = 1) -> list[str]:
    return [f"{known.method} {known.path}" for known in catalog.find(words, count)]


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("退款", "POST v3/refund/domestic/refunds"),
        ("refund", "POST v3/refund/domestic/refunds"),
        ("REFUND", "POST v3/refund/domestic/refunds"),
        ("refund out_refund_no", "GET v3/refund/domestic/refunds/{out_refund_no}"),
        ("查询单笔退款", "GET v3/refund/domestic/refunds/{out_refund_no}"),
        ("query refund domestic", "GET v3/refund/domestic/refunds/{out_refund_no}"),
        ("jsapi 下单", "POST v3/pay/transactions/jsapi"),
        ("native", "POST v3/pay/transactions/native"),
        ("先享后付", "GET v3/payscore/payafter-orders"),
        ("certificates", "GET v3/certificates"),
        ("商户号 投诉通知回调 创建", "POST v3/merchant-service/complaint-notifications"),
        ("unifiedorder", "POST v2/pay/unifiedorder"),
        (
            "digest_alogrithm",
            "POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
        ),
    ],
)
def test_the_best_comes_first(words: str, best: str) -> None:
    """By title, path, and names and labels of fields, in Chinese and in English."""
    assert first(words) == [best]


@pytest.mark.parametrize(
    ("english", "chinese"), [("invoice", "发票"), ("transfer", "转账"), ("coupons", "券")]
)
def test_english_words_find_chinese_titles(english: str, chinese: str) -> None:
    """What the platform calls otherwise is found by its English name, in the plural too."""
    titles = [known.title for known in catalog.find(english, 5)]
    assert titles
    assert all(chinese in title for title in titles)


def test_all_words_count() -> None:
    """What is found has every word; if nothing has, what is found has most of them."""
    for known in catalog.find("退款 查询", 100):
        text = repr(known) + str(known)
        assert "退款" in text
        assert "查询" in text
    both = catalog.find("微工卡 出租车", 100)
    assert {"微工卡" in str(known) or "出租车" in str(known) for known in both} == {True}


def test_what_is_gone_comes_last() -> None:
    """Among operations of one title, a deprecated one is never before a living one."""
    matches = [known for known in catalog.find("查询订单", 100) if known.title == "查询订单"]
    gone = ["deprecated" in known.notices for known in matches]
    assert gone == sorted(gone)
    assert set(gone) == {False, True}


def test_a_limit_is_kept() -> None:
    """So many, and the same ones first."""
    assert len(catalog.find("退款")) == 20
    assert catalog.find("退款", 3) == catalog.find("退款", 50)[:3]
    assert len(catalog.find("退款", 1000)) > 50


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("refnd", "no operation has 'refnd'; did you mean 'refund'"),
        ("退款 refnd", "no operation has 'refnd'"),
        ("火星基地", "no operation has '火星基地'$"),
        ("", "takes words"),
        ("  ", "takes words"),
    ],
)
def test_the_error_of_an_unknown_word_names_the_nearest(words: str, text: str) -> None:
    """A typing error finds nothing, and says what was probably meant."""
    with pytest.raises(UsageError, match=text):
        catalog.find(words)


@pytest.mark.slow
def test_the_title_of_every_operation_matches_it() -> None:
    """Its whole title brings an operation up, among those of the same name."""
    missing = [
        known.path
        for known in OPERATIONS
        if known not in catalog.find(known.title.replace(" ", ""), 60)
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("退款查询", "GET v3/refund/domestic/refunds/{out_refund_no}"),
        ("服务商JSAPI下单", "POST v3/pay/partner/transactions/jsapi"),
        ("outTradeNo", "GET v3/pay/transactions/out-trade-no/{out_trade_no}"),
        ("4012791863", "GET v3/refund/domestic/refunds/{out_refund_no}"),
        (
            "https://pay.weixin.qq.com/doc/v3/merchant/4012791863",
            "GET v3/refund/domestic/refunds/{out_refund_no}",
        ),
    ],
)
def test_words_as_people_have_them(words: str, best: str) -> None:
    """Joined as Chinese is, spelled as in code, or the address of an official document."""
    assert first(words) == [best]


def test_words_and_limit_have_bounds() -> None:
    """So many words, and one operation or more."""
    with pytest.raises(UsageError, match="up to 20 words, not 21"):
        catalog.find(" ".join(map(str, range(21))))
    for limit in (0, -1):
        with pytest.raises(UsageError, match=f"1 or more, not {limit}"):
            catalog.find("退款", limit)
