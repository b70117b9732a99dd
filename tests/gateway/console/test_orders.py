"""The console's pages of what has a state: the list, one with its moves, and the cashier."""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway
from tests.support.console import Visitor, place, shopping, visiting
from tests.support.orders import order

pytestmark = pytest.mark.extras
ONE = "/-/orders/one?kind=order&number=ORDER-0001"
MOVE = "/-/orders/move"
ORDER = order("ORDER-0001")


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway) as visitor, shopping(gateway, visitor) as shop:
        place(shop, "ORDER-0001", amount={"total": 123456})
        yield visitor


def state_of(gateway: Gateway, number: str = "ORDER-0001", kind: str = "order") -> str:
    state: str = gateway.record(number, kind=kind)["state"]
    return state


def test_the_list(gateway: Gateway, visitor: Visitor) -> None:
    """By kind, state, merchant and number; many on several pages."""
    gateway.seed('{"merchant": {"mchid": "1900000002"}}')
    text = visitor.open("/-/orders")
    for part in ("ORDER-0001", "NOTPAY", "¥1,234.56", "Order"):
        assert part in text
    for query, is_there in (
        ({"kind": "order"}, True),
        ({"kind": "refund"}, False),
        ({"kind": "order", "state": "SUCCESS"}, False),
        ({"number": "ORDER-0001"}, True),
        ({"number": "ORDER-0001", "kind": "order"}, True),
        ({"number": "ORDER-0001", "kind": "refund"}, False),
        ({"number": "ORDER-0009"}, False),
        ({"mchid": "1900000002"}, False),
    ):
        text = visitor.open("/-/orders", **query)
        assert ("¥1,234.56" in text) == is_there, query
        empty = "There is no order yet" if "mchid" in query else "Nothing matches the filter"
        assert (empty in text) != is_there
    for query, words in (
        ({"kind": "unknown"}, "there is no kind 'unknown'; the kinds are"),
        ({"kind": "unknown", "number": "ORDER-0001"}, "there is no kind 'unknown'"),
        ({"kind": "order", "state": "PAID"}, "there is no state 'PAID'; the states are"),
    ):
        assert words in visitor.open("/-/orders", **query)
        assert visitor.page.status_code == 404
    with shopping(gateway, visitor) as shop:
        for number in range(60):
            place(shop, f"MORE-{number:04}")
    visitor.open("/-/orders", kind="order")
    assert visitor.page.text.count('class="row"') == 50
    more = re.findall(r'href="(/-/orders\?[^"]*limit=100)"', visitor.page.text)
    visitor.open(html.unescape(more[0]))
    assert visitor.page.text.count('class="row"') == 61
    assert "订单未支付" not in visitor.page.text
    assert visitor.text.count("not paid yet") == 62  # one of them is to choose from
    visitor.http.headers["Accept-Language"] = "zh"
    text = visitor.open("/-/orders", kind="order", state="NOTPAY")
    assert "支付订单" in text
    assert text.count("NOTPAY 订单未支付") == 51  # one of them is to choose from


def test_a_move(gateway: Gateway, visitor: Visitor) -> None:
    """A button makes its move once; then the page shows the new state and what led to it."""
    text = visitor.open(ONE)
    for part in ("NOTPAY", "Create", "merchant", "Pay", "Open the cashier", "¥1,234.56"):
        assert part in text
    fields = {**visitor.form(MOVE, 'value="pay"'), "move": "pay"}
    for _ in range(2):
        assert "Pay: ORDER-0001 is now SUCCESS." in visitor.send(MOVE, fields)
    assert "Open the cashier" not in visitor.text
    assert state_of(gateway) == "SUCCESS"
    assert "there is no" in visitor.open("/-/orders/one", kind="order", number="ORDER-0009")
    assert visitor.page.status_code == 404
    visitor.http.headers["Accept-Language"] = "zh"
    assert "支付成功" in visitor.open(ONE)


def test_a_stale_page(gateway: Gateway, visitor: Visitor) -> None:
    """What was done meanwhile isn't done again, and the page says what is so now."""
    visitor.open(ONE)
    fields = {**visitor.form(MOVE, 'value="pay"'), "move": "pay"}
    gateway.pay("ORDER-0001")
    text = visitor.send(MOVE, fields)
    assert visitor.page.status_code == 409
    assert "The page has shown NOTPAY, but meanwhile it is SUCCESS" in text
    visitor.open(ONE)
    text = visitor.send(MOVE, {**fields, "was": "SUCCESS"})
    assert visitor.page.status_code == 400
    assert "Nothing was done" in text


def test_a_program_is_faster(keys: Any) -> None:
    """What a program changes between the look and the move stays as it is."""

    class Busy(Gateway):
        def record(self, *arguments: Any, **named: Any) -> dict[str, Any]:
            record = super().record(*arguments, **named)
            if record["state"] == "SUCCESS" and is_busy:
                self.move("REFUND-0001", "abnormal")
            return record

    is_busy = False
    gateway = Busy(keys=keys)
    with visiting(gateway) as visitor, shopping(gateway, visitor) as shop:
        place(shop, "ORDER-0001", amount={"total": 100})
        gateway.pay("ORDER-0001")
        amount = {"refund": 100, "total": 100, "currency": "CNY"}
        body = {"out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001", "amount": amount}
        shop.v3.refund.domestic.refunds.post(json=body)
        visitor.open("/-/orders/one?kind=refund&number=REFUND-0001")
        is_busy = True
        text = visitor.click(MOVE, 'value="close"', move="close")
    assert visitor.page.status_code == 400
    assert "the state is ABNORMAL by now, and not SUCCESS; nothing was done" in text
    assert state_of(gateway, "REFUND-0001", "refund") == "ABNORMAL"


def test_two_people_click_at_once(gateway: Gateway, visitor: Visitor) -> None:
    """One of them does it; the others are told that it is done."""
    forms = []
    for _ in range(8):
        visitor.open(ONE)
        forms.append({**visitor.form(MOVE, 'value="pay"'), "move": "pay"})
    answers: list[httpx.Response] = []

    def click(fields: dict[str, str]) -> None:
        url = f"{visitor.http.base_url}{MOVE.lstrip('/')}"
        answers.append(httpx.post(url, data=fields, trust_env=False))

    threads = [threading.Thread(target=click, args=(form,)) for form in forms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.status_code for answer in answers) == [303] + [409] * 7
    history = gateway.record("ORDER-0001")["history"]
    assert [moved["name"] for moved in history] == ["create", "pay"]


def _transfer(shop: chainpay.Client, number: str) -> None:
    shop.chain("v3/fund-app/mch-transfer/transfer-bills").post(
        json={
            "appid": ORDER["appid"],
            "out_bill_no": number,
            "transfer_scene_id": "1000",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
            "transfer_amount": 100,
            "transfer_remark": "奖励",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "有礼"}],
        }
    )


def test_why_a_transfer_failed(keys: Any) -> None:
    """A button names the state that it leads to; the page of what failed says why it did."""
    gateway = Gateway(keys=keys, settle_delay="1h")
    with visiting(gateway) as visitor, shopping(gateway, visitor) as shop:
        _transfer(shop, "BILL0001")
        page = "/-/orders/one?kind=transfer&number=BILL0001"
        text = visitor.open(page)
        assert "Start processing· platform → WAIT_USER_CONFIRM" in text
        assert "Reason" not in text
        visitor.click(MOVE, 'value="process"', move="process")
        assert "Start processing: BILL0001 is now WAIT_USER_CONFIRM." in visitor.text
        assert "the receiver is to confirm" in visitor.text
        visitor.click(MOVE, 'value="risk"', move="risk")
        assert "Reason: TRANSFER_RISK" in visitor.text
        assert "Fail: stopped by risk control · platform" in visitor.text
        visitor.http.headers["Accept-Language"] = "zh"
        assert "原因：TRANSFER_RISK" in visitor.open(page)


# The cashier


def cashier_of(visitor: Visitor) -> str:
    visitor.open(ONE)
    (link,) = re.findall(r'href="(/-/cashier/[^"]*)"', visitor.page.text)
    return html.unescape(link)


def test_the_cashier(gateway: Gateway, visitor: Visitor) -> None:
    """The user fails, leaves and pays; a QR code leads a phone there, if one can come."""
    cashier = cashier_of(visitor)
    text = visitor.open(cashier)
    for part in ("¥1,234.56", "一本书", "A phone can't reach this gateway", "weixin://wxpay/"):
        assert part in text
    assert 'class="qr"' in visitor.page.text
    action = cashier.partition("?")[0]
    for move, words in (("fail", "The payment has failed"), ("cancel", "left without paying")):
        visitor.open(cashier)
        fields = {**visitor.form(action), "move": move}
        assert words in visitor.send(cashier, fields)
        assert state_of(gateway) == "NOTPAY"
    visitor.open(cashier)
    fields = {**visitor.form(action), "move": "pay"}
    stale = {**fields, "move": "fail"}
    assert "Pay: ORDER-0001 is now SUCCESS" in visitor.send(cashier, fields)
    assert "Nothing can be done here any more" in visitor.text
    assert "<svg" not in visitor.page.text
    assert "meanwhile it is SUCCESS" in visitor.send(cashier, stale)


def test_the_cashier_is_the_users(gateway: Gateway, visitor: Visitor) -> None:
    """Who has only its address, such as a phone, makes no move of the platform."""
    cashier = cashier_of(visitor)
    assert "chainpay gateway --host 0.0.0.0 --token …" in visitor.open(cashier)
    assert '<button type="button" class="copy"' in visitor.page.text
    fields = {**visitor.form(cashier.partition("?")[0]), "move": "expire"}
    assert "The user can't do this." in visitor.send(cashier, fields)
    assert visitor.page.status_code == 400
    assert state_of(gateway) == "NOTPAY"


def test_deductions_that_fail(keys: Any) -> None:
    """The user's payment fails alone; after the platform's move, the page says that they fail."""
    gateway = Gateway(keys=keys, settle_delay="1h")
    page = "/-/orders/one?kind=service_order&number=NUMBER-1"
    with visiting(gateway) as visitor, shopping(gateway, visitor) as shop:
        _begin_service(shop)
        gateway.confirm("NUMBER-1")
        _end_service(shop)
        text = visitor.open(page)
        for part in ("Deductions fail· platform", "Deduct the amount now· platform"):
            assert part in text
        stale = {**visitor.form(MOVE, 'value="deduct"'), "move": "deduct"}
        (link,) = re.findall(r'href="(/-/cashier/[^"]*)"', visitor.page.text)
        cashier = html.unescape(link)
        visitor.open(cashier)
        fields = {**visitor.form(cashier.partition("?")[0]), "move": "fail"}
        assert "the order stays as it was" in visitor.send(cashier, fields)
        assert gateway.record("NUMBER-1")["history"][-1]["name"] == "complete"
        visitor.open(page)
        assert "Deductions fail: NUMBER-1" in visitor.click(MOVE, 'value="fail"', move="fail")
        assert "Reason: deductions fail" in visitor.text
        for part in ("Deductions fail·", "Deduct the amount now·"):
            assert part not in visitor.text
        assert "Reason: deductions fail" in visitor.open(cashier)
        assert "Deduct the amount now: NUMBER-1 is now DONE" in visitor.send(MOVE, stale)


def _combine(shop: chainpay.Client) -> None:
    fields = {name: ORDER[name] for name in ("description", "notify_url")}
    subs = [
        {**fields, "mchid": shop.mchid, "out_trade_no": number, "amount": amount, "attach": "a"}
        for number in ("SUB-0001", "SUB-0002")
        for amount in [{"total_amount": 100, "currency": "CNY"}]
    ]
    combined = {"combine_appid": ORDER["appid"], "combine_mchid": shop.mchid, "sub_orders": subs}
    combined |= {"combine_out_trade_no": "NUMBER-1", "notify_url": ORDER["notify_url"]}
    shop.chain("v3/combine-transactions/app").post(json=combined)


SERVICE = {"appid": ORDER["appid"], "service_id": "500001", "out_order_no": "NUMBER-1"}


def _begin_service(shop: chainpay.Client) -> None:
    fields = {
        **SERVICE,
        "service_introduction": "充电宝租借",
        "risk_fund": {"name": "DEPOSIT", "amount": 10000},
        "time_range": {"start_time": "OnAccept"},
        "notify_url": ORDER["notify_url"],
    }
    shop.v3.payscore.serviceorder.post(json=fields)


def _end_service(shop: chainpay.Client) -> None:
    payments = [{"name": "租金", "amount": 100, "count": 1}]
    shop.chain("v3/payscore/serviceorder/NUMBER-1/complete").post(
        json={**SERVICE, "post_payments": payments, "total_amount": 100}
    )


def _begin_pay_after(shop: chainpay.Client) -> None:
    shop.chain("v3/payscore/payafter-orders").post(json=SERVICE)


def _end_pay_after(shop: chainpay.Client) -> None:
    fees = [{"fee_name": "租金", "fee_count": 1, "fee_amount": 100}]
    shop.chain("v3/payscore/payafter-orders/NUMBER-1/complete").post(
        json={**SERVICE, "finish_type": 2, "fees": fees, "total_amount": 100}
    )


#: By kind: what places it, what the merchant does after the user has confirmed it, what is paid.
PAYABLE: dict[str, tuple[Callable[[chainpay.Client], None], Any, str]] = {
    "order": (lambda shop: place(shop, "NUMBER-1"), None, "一本书"),
    "combined": (_combine, None, "NUMBER-1"),
    "service_order": (_begin_service, _end_service, "充电宝租借"),
    "payafter_order": (_begin_pay_after, _end_pay_after, "NUMBER-1"),
}


@pytest.mark.parametrize("kind", PAYABLE)
def test_each_kind_has_a_cashier(keys: Any, kind: str) -> None:
    """The user sees what is paid, and pays."""
    gateway = Gateway(keys=keys, settle_delay="1h")
    payable = {name for name, each in gateway.kinds().items() if "pay" in each["moves"]}
    assert payable == PAYABLE.keys()
    begin, end, what = PAYABLE[kind]
    with visiting(gateway) as visitor, shopping(gateway, visitor) as shop:
        begin(shop)
        if end:
            gateway.confirm("NUMBER-1", kind=kind)
            end(shop)
        visitor.open("/-/orders/one", kind=kind, number="NUMBER-1")
        (link,) = re.findall(r'href="(/-/cashier/[^"]*)"', visitor.page.text)
        cashier = html.unescape(link)
        text = visitor.open(cashier)
        assert what in text
        fields = {**visitor.form(cashier.partition("?")[0]), "move": "pay"}
        assert "Pay: NUMBER-1 is now" in visitor.send(cashier, fields)
        assert gateway.record("NUMBER-1", kind=kind)["history"][-1]["name"] == "pay"


def test_an_address_that_is_no_cashier(gateway: Gateway, visitor: Visitor) -> None:
    """It is refused, to look and to pay."""
    cashier = cashier_of(visitor)
    for wrong in (cashier.replace("0001", "0002"), cashier.replace("/cashier/", "/cashier/0")):
        assert "address of a cashier is not valid" in visitor.open(wrong)
        assert visitor.page.status_code == 404
        assert "address of a cashier is not valid" in visitor.send(wrong, {"move": "pay"})
    gateway.reset()
    assert "address of a cashier is not valid" in visitor.open(cashier)


def test_a_phone_pays(gateway: Gateway) -> None:
    """With a token, the address of the code is enough, for this order alone."""
    with visiting(gateway, token="secret-token", host="0.0.0.0") as visitor:
        with shopping(gateway, visitor) as shop:
            place(shop, "ORDER-0001")
        visitor.open("/-/")
        visitor.click("/-/login", token="secret-token")
        text = visitor.open(cashier_of(visitor))
        assert "phone in the same network" in text
        (link,) = re.findall(r"http://\S*/-/cashier/\S*", text)
        assert f":{visitor.http.base_url.port}/-/cashier/" in link
        text = visitor.http.get(cashier_of(visitor), headers={"Host": "192.168.1.20:8420"}).text
        assert "http://192.168.1.20:8420/-/cashier/" in text

        cashier = cashier_of(visitor)
        visitor.http.cookies.clear()
        visitor.open(cashier)
        fields = {**visitor.form(cashier.partition("?")[0]), "move": "pay"}
        assert "is now SUCCESS" in visitor.send(cashier, fields)
        visitor.open("/-/orders")
        assert visitor.page.url.path == "/-/login"


def test_an_order_of_apiv2(gateway: Gateway, visitor: Visitor) -> None:
    """Its code_url is found too; an order of an app has none."""
    with shopping(gateway, visitor) as shop:
        for number, trade_type in (("V2-0001", "NATIVE"), ("V2-0002", "APP")):
            shop.v2.pay.unifiedorder.post(
                xml={
                    "appid": "wxd678efh567hg6787",
                    "mch_id": shop.mchid,
                    "body": "书<b>",
                    "out_trade_no": number,
                    "total_fee": 1,
                    "spbill_create_ip": "127.0.0.1",
                    "notify_url": "https://shop.example.com/notify",
                    "trade_type": trade_type,
                    "product_id": "1",
                    "nonce_str": "1",
                }
            )
    for number, has_code in (("V2-0001", True), ("V2-0002", False)):
        visitor.open("/-/orders/one", kind="order", number=number)
        (link,) = re.findall(r'href="(/-/cashier/[^"]*)"', visitor.page.text)
        text = visitor.open(html.unescape(link))
        assert ("weixin://wxpay/" in text) == has_code
