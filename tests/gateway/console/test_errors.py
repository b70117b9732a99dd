"""Errors on the console's Chinese pages: own words above, the gateway's below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from chainpay.gateway import Gateway
from tests.support.console import Visitor, place, shopping, visiting

pytestmark = pytest.mark.extras
ORDER = {"kind": "order", "number": "ORDER-0001", "was": "NOTPAY"}


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway, http={"headers": {"Accept-Language": "zh"}}) as visitor:
        with shopping(gateway, visitor) as shop:
            place(shop, "ORDER-0001")
        yield visitor


def test_pages_that_do_not_exist(gateway: Gateway, visitor: Visitor) -> None:
    """The heading says that, and not that nothing was done."""
    gateway.pay("ORDER-0001")
    with shopping(gateway, visitor) as shop:
        refund = {"amount": {"refund": 1, "total": 1, "currency": "CNY"}}
        refund |= dict.fromkeys(("out_trade_no", "out_refund_no"), "ORDER-0001")
        shop.v3.refund.domestic.refunds.post(json=refund)
    for path, words, detail in (
        ("/-/nothing", "没有此页面", ""),
        ("/-/cashier/0?number=1", "收银台地址无效", ""),
        ("/-/requests/9999", "没有请求 9999，只保留最近 1,000 条。", "there is no request 9999"),
        ("/-/orders/one?number=NO", "没有单号为 NO 的单据。", "there is nothing with this number"),
        ("/-/orders/one?number=1&kind=x", "没有类型 'x'。", "the kinds are"),
        ("/-/orders/one?number=ORDER-0001", "有多个单据的单号是 ORDER-0001", "several things"),
    ):
        text = visitor.open(path)
        assert visitor.page.status_code == 404
        for part in ("页面不存在", words, detail):
            assert part in text, path
        assert "未执行任何操作" not in text
        assert ('lang="en"' in visitor.page.text.partition("</h1>")[2]) == bool(detail)
    visitor.http.headers["Accept-Language"] = "en"
    text = visitor.open("/-/requests/9999")
    assert "Not found" in text
    assert text.count("there is no request 9999") == 1


@pytest.mark.parametrize(
    ("path", "fields", "words"),
    [
        ("/-/clock", {"duration": "-5m"}, "时长应为秒数或 +90s、+30m、+25h、+7d 这样的写法"),
        ("/-/clock", {"duration": "+1000000d"}, "时长应为秒数"),
        ("/-/faults/add", {"kind": "x"}, "没有这种故障：'x'"),
        ("/-/faults/add", {"kind": "delay"}, "delay 需要填写秒数。"),
        ("/-/faults/add", {"kind": "delay", "seconds": "abc"}, "秒数应为 0 到 86,400"),
        ("/-/faults/add", {"kind": "delay", "seconds": "-1"}, "秒数应为 0 到 86,400"),
        ("/-/faults/add", {"kind": "500", "seconds": "1"}, "500 不使用秒数；使用秒数的有 delay"),
        ("/-/faults/add", {"kind": "refuse", "after": "1"}, "refuse 没有“执行之后才发生”的选项。"),
        ("/-/faults/add", {"kind": "500", "path": "/v3"}, "路径不能以 / 开头。"),
        ("/-/faults/add", {"kind": "500", "method": "X"}, "没有这个请求方法。"),
        ("/-/faults/add", {"kind": "500", "nth": "x"}, "“第几个匹配的请求”应为 2、2-5 或 1,3"),
        ("/-/faults/add", {"kind": "500", "times": "0"}, "次数应为大于 0 的整数。"),
        ("/-/faults/add", {"kind": "500", "probability": "2"}, "概率应为 0 到 1 之间的数字。"),
        ("/-/faults/add", {"kind": "500", "seed": "x"}, "随机种子应为整数。"),
        ("/-/faults/clear", {"id": "99"}, "没有编号为 99 的故障规则。"),
        ("/-/callbacks/resend", {"id": "zz"}, "没有编号以 'zz' 开头的回调通知。"),
        ("/-/orders/move", {**ORDER, "move": "fly"}, "单据 ORDER-0001 没有操作 fly。"),
        (
            "/-/orders/move",
            {**ORDER, "move": "reverse"},
            "单据 ORDER-0001 的操作 reverse 由商户发起",
        ),
        ("/-/orders/move", {**ORDER, "move": "fail"}, "单据 ORDER-0001："),
    ],
)
def test_forms_that_are_refused(
    visitor: Visitor, path: str, fields: dict[str, str], words: str
) -> None:
    """Nothing is done, and the page says what is wrong with what was filled in."""
    visitor.open("/-/clock")
    text = visitor.send(path, {**visitor.form("/-/clock"), **fields})
    assert visitor.page.status_code == 400
    for part in ("未执行任何操作", words):
        assert part in text
    assert '<p class="hint" lang="en">' in visitor.page.text
