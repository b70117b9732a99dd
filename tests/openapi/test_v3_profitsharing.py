"""Profit sharing (分账) of APIv3: receivers, orders, returns, and the bill."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay import bills
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.outbox import Outbox
from tests.support.clock import Clock
from tests.support.gateway_requests import OTHER, a_client, refusal

SHARING, PLATFORM = "v3/profitsharing", "v3/ecommerce/profitsharing"
APPID = "wxd678efh567hg6787"
TOTAL, DAY = 1000, 24 * 3600
NOW = 1795449540.0 - DAY / 2
#: What the user pays is 10.00 yuan, so that 3.00 can be shared.
ORDER = {
    "appid": APPID,
    "description": "一本书",
    "out_trade_no": "ORDER-1",
    "notify_url": "https://shop.example.com/paid",
    "amount": {"total": TOTAL},
    "settle_info": {"profit_sharing": True},
}
STAFF = {"type": "PERSONAL_OPENID", "account": "o-staff"}
SHOP = {"type": "MERCHANT_ID", "account": OTHER["mchid"]}


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(NOW)


@pytest.fixture
def gateway(keys: Any, clock: Clock) -> Gateway:
    """A platform whose clock the test sets."""
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def client(gateway: Gateway, clock: Clock) -> Iterator[chainpay.Client]:
    """A client of that platform, with an order that was paid a minute ago, and two receivers."""
    with a_client(gateway) as client:
        place(gateway, client)
        for receiver in (STAFF, SHOP):
            add(client, receiver)
        clock.now += 60
        yield client


def place(gateway: Gateway, client: chainpay.Client, **changes: Any) -> None:
    order = {"mchid": client.mchid, **ORDER, **changes}
    client.chain("v3/pay/transactions/native").post(json=order)
    gateway.pay(order["out_trade_no"])


def add(client: chainpay.Client, receiver: dict[str, Any], base: str = SHARING) -> Any:
    name = {"name": chainpay.Sensitive("张三")} if base == SHARING else {}
    body = {"appid": APPID, "relation_type": "STAFF", **name, **receiver}
    return client.chain(f"{base}/receivers/add").post(json=body).json()


def payment(gateway: Gateway, number: str = "ORDER-1") -> str:
    return str(gateway.record(number, kind="order")["id"])


def share(
    gateway: Gateway, client: chainpay.Client, number: str, *receivers: Any, **changes: Any
) -> Any:
    """Share: each receiver is one of the above and an amount."""
    named = [{**who, "amount": amount, "description": "分账"} for who, amount in receivers]
    body = {
        "appid": APPID,
        "transaction_id": payment(gateway),
        "out_order_no": number,
        "receivers": named,
        "unfreeze_unsplit": False,
        **changes,
    }
    return client.chain(f"{SHARING}/orders").post(json=body).json()


def query(gateway: Gateway, client: chainpay.Client, number: str) -> Any:
    node = client.chain(f"{SHARING}/orders/{{out_order_no}}")
    return node.get(out_order_no=number, query={"transaction_id": payment(gateway)}).json()


def left(gateway: Gateway, client: chainpay.Client, number: str = "ORDER-1") -> int:
    node = client.chain(f"{SHARING}/transactions/{{transaction_id}}/amounts")
    answer = node.get(transaction_id=payment(gateway, number)).json()
    return int(answer["unsplit_amount"])


def unfreeze(gateway: Gateway, client: chainpay.Client, number: str, **changes: Any) -> Any:
    body = {"transaction_id": payment(gateway), "out_order_no": number, "description": "完结"}
    return client.chain(f"{SHARING}/orders/unfreeze").post(json=body | changes).json()


def give_back(client: chainpay.Client, number: str, amount: int, **changes: Any) -> Any:
    body = {
        "out_order_no": "P1",
        "out_return_no": number,
        "return_mchid": OTHER["mchid"],
        "amount": amount,
        "description": "回退",
        **changes,
    }
    return client.chain(f"{SHARING}/return-orders").post(json=body).json()


def refund(client: chainpay.Client, number: str, amount: int) -> Any:
    amounts = {"refund": amount, "total": TOTAL, "currency": "CNY"}
    body = {"out_trade_no": "ORDER-1", "out_refund_no": number, "amount": amounts}
    return client.chain("v3/refund/domestic/refunds").post(json=body).json()


def code(call: Any, *arguments: Any, **named: Any) -> tuple[int, str, str]:
    error = refusal(call, *arguments, **named)
    return error.status, str(error.code), str(error.message)


def written(gateway: Gateway, begin: str) -> list[Any]:
    """Return the callbacks of an event, as they are sent."""
    outbox = Outbox(core_of(gateway).state, core_of(gateway).keyring)
    ids = [one["id"] for one in gateway.events() if one["event"].startswith(begin)]
    return [outbox.write(core_of(gateway).state.callbacks.get(id_)) for id_ in ids]


# Sharing


def test_an_order_is_shared_in_two_parts_and_the_rest_unfrozen(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """Amounts fit at each step; after that nothing can be shared."""
    assert left(gateway, client) == TOTAL
    first = share(gateway, client, "P1", (STAFF, 100), (SHOP, 50))
    assert (first["state"], first["out_order_no"]) == ("FINISHED", "P1")
    assert [(one["account"], one["amount"], one["result"]) for one in first["receivers"]] == [
        ("o-staff", 100, "SUCCESS"),
        (OTHER["mchid"], 50, "SUCCESS"),
    ]
    assert first["receivers"][0]["finish_time"] == first["receivers"][0]["create_time"]
    assert query(gateway, client, "P1") == first
    assert left(gateway, client) == 850
    second = share(gateway, client, "P2", (STAFF, 150), unfreeze_unsplit=True)
    rest = second["receivers"][-1]
    assert (rest["amount"], rest["account"]) == (700, client.mchid)
    assert (rest["description"], rest["result"]) == ("解冻给分账方", "SUCCESS")
    assert left(gateway, client) == 0
    assert code(share, gateway, client, "P3", (STAFF, 1)) == (
        400,
        "INVALID_REQUEST",
        "订单已完结分账",
    )
    assert code(unfreeze, gateway, client, "P3")[2] == "订单已完结分账"
    assert [one["amount"] for one in gateway.records("sharing_order")] == [150, 150]
    assert gateway.record("P1")["related"] == [{"kind": "order", "number": "ORDER-1"}]


def test_the_same_number_is_the_same_order(gateway: Gateway, client: chainpay.Client) -> None:
    """With other receivers it is refused. Who unfreezes with it unfreezes nothing."""
    first = share(gateway, client, "P1", (STAFF, 100))
    assert share(gateway, client, "P1", (STAFF, 100)) == first
    assert code(share, gateway, client, "P1", (STAFF, 99)) == (
        400,
        "INVALID_REQUEST",
        "分账接收方与原请求不一致",
    )
    assert unfreeze(gateway, client, "P1") == first
    assert left(gateway, client) == 900
    path = f"POST {SHARING}/orders"
    assert gateway.happened("P1")[path] == 1
    assert gateway.happened("P1").repeated == {path: 1, f"{path}/unfreeze": 1}


def test_unfreezing_alone(gateway: Gateway, client: chainpay.Client) -> None:
    """The rest is the only receiver; what has no rest has no receiver."""
    answer = unfreeze(gateway, client, "P1")
    (rest,) = answer["receivers"]
    assert (rest["amount"], rest["description"]) == (TOTAL, "完结")
    refund(client, "R1", TOTAL)
    place(gateway, client, out_trade_no="ORDER-2")
    gateway.clock(60)
    body = {"transaction_id": payment(gateway, "ORDER-2"), "out_order_no": "P2"}
    amounts = {"refund": TOTAL, "total": TOTAL, "currency": "CNY"}
    whole = {"out_trade_no": "ORDER-2", "out_refund_no": "R2", "amount": amounts}
    client.chain("v3/refund/domestic/refunds").post(json=whole)
    answer = unfreeze(gateway, client, "P2", **body)
    assert answer["receivers"] == []


def test_it_takes_its_time(keys: Any, clock: Clock) -> None:
    """Meanwhile each receiver is PENDING; the money is not spent twice."""
    gateway = Gateway(keys=keys, clock=clock, settle_delay="5m")
    with a_client(gateway) as client:
        place(gateway, client)
        add(client, STAFF)
        clock.now += 60
        pending = share(gateway, client, "P1", (STAFF, 100))
        assert pending["state"] == "PROCESSING"
        (receiver,) = pending["receivers"]
        assert receiver["result"] == "PENDING"
        assert receiver["finish_time"] == "1970-01-01T08:00:00+08:00"
        assert left(gateway, client) == 900
        clock.now += 300
        assert query(gateway, client, "P1")["receivers"][0]["result"] == "SUCCESS"
        share(gateway, client, "P2", (STAFF, 100))
        gateway.fail("P2")
        (failed,) = query(gateway, client, "P2")["receivers"]
        assert (failed["result"], failed["fail_reason"]) == ("CLOSED", "ACCOUNT_ABNORMAL")
        assert left(gateway, client) == 900
        assert gateway.record("P2")["reason"] == "ACCOUNT_ABNORMAL"
        share(gateway, client, "P3", (STAFF, 100))
        remove = {"appid": APPID, **STAFF}
        assert client.chain(f"{SHARING}/receivers/delete").post(json=remove).json() == STAFF
        clock.now += 300
        assert query(gateway, client, "P3")["receivers"][0]["fail_reason"] == "NO_RELATION"
        with pytest.raises(chainpay.UsageError, match=r"P3.*FINISHED"):
            gateway.fail("P3")


def test_receivers_come_and_go(gateway: Gateway, client: chainpay.Client) -> None:
    """Adding again changes nothing; with a deleted one nothing can be shared."""
    assert gateway.record("o-staff")["state"] == "ADDED"
    answer = add(client, STAFF)
    assert client.decrypt(answer["name"]) == "张三"
    remove = client.chain(f"{SHARING}/receivers/delete")
    for _ in range(2):
        assert remove.post(json={"appid": APPID, **STAFF}).json() == STAFF
    assert gateway.record("o-staff")["state"] == "DELETED"
    missing = (400, "INVALID_REQUEST", "分账接收方关系不存在")
    assert code(share, gateway, client, "P1", (STAFF, 100)) == missing
    assert remove.post(json={"appid": APPID, **STAFF, "account": "x"}).json()["account"] == "x"
    add(client, STAFF)
    gateway.fail("o-staff")
    (failed,) = share(gateway, client, "P1", (STAFF, 100))["receivers"]
    assert (failed["result"], failed["fail_reason"]) == ("CLOSED", "ACCOUNT_ABNORMAL")
    gateway.move("o-staff", "succeed")
    assert share(gateway, client, "P2", (STAFF, 100))["receivers"][0]["result"] == "SUCCESS"


def test_what_is_refused(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """A number of a payment, a time, a receiver, an amount."""
    stranger = {"type": "PERSONAL_OPENID", "account": "o-stranger"}
    for receivers, expected in (
        ([(stranger, 1)], (400, "INVALID_REQUEST", "分账接收方关系不存在")),
        ([(STAFF, 1), (STAFF, 1)], (400, "INVALID_REQUEST", "分账接收方重复")),
        ([(STAFF, 301)], (403, "RULE_LIMIT", "分账金额超出最大分账比例")),
        ([(STAFF, 300), (SHOP, 701)], (403, "NOT_ENOUGH", "分账金额不足")),
        ([(STAFF, 0)], (400, "PARAM_ERROR", "参数错误：/receivers/0/amount 应大于0")),
    ):
        assert code(share, gateway, client, "P1", *receivers) == expected
    unknown = {"transaction_id": "42" + "0" * 26}
    assert code(share, gateway, client, "P1", (STAFF, 1), **unknown)[2] == "订单不存在或未支付"
    place(gateway, client, out_trade_no="EARLY-1")
    early = {"transaction_id": payment(gateway, "EARLY-1")}
    assert code(share, gateway, client, "P1", (STAFF, 1), **early)[2] == "订单处理中，请稍后重试"
    place(gateway, client, out_trade_no="PLAIN-1", settle_info={"profit_sharing": False})
    plain = {"transaction_id": payment(gateway, "PLAIN-1")}
    assert code(share, gateway, client, "P1", (STAFF, 1), **plain)[2] == "非分账订单不支持分账"
    assert code(left, gateway, client, "PLAIN-1")[2] == "非分账订单不支持分账"
    node = client.chain(f"{SHARING}/transactions/{{transaction_id}}/amounts")
    assert code(node.get, transaction_id="1")[:2] == (404, "RESOURCE_NOT_EXISTS")
    share(gateway, client, "P1", (STAFF, 300))
    assert code(share, gateway, client, "P2", (STAFF, 1))[1] == "RULE_LIMIT"
    node = client.chain(f"{SHARING}/orders/P1")
    assert code(node.get, query={"transaction_id": "1"})[:2] == (404, "RESOURCE_NOT_EXISTS")
    assert code(query, gateway, client, "P9")[:2] == (404, "RESOURCE_NOT_EXISTS")
    clock.now += 30 * DAY
    assert left(gateway, client) == 0
    assert code(share, gateway, client, "P2", (SHOP, 1))[2] == "订单已完结分账"


def test_at_most_50_requests(gateway: Gateway, client: chainpay.Client) -> None:
    """Of one order."""
    for number in range(50):
        share(gateway, client, f"P{number}", (STAFF, 1))
    assert code(share, gateway, client, "P50", (STAFF, 1))[2] == "同一订单最多能发起50次分账请求"


def test_the_highest_ratio_can_be_queried(client: chainpay.Client) -> None:
    """In ten-thousandths."""
    answer = client.chain(f"{SHARING}/merchant-configs/1900000109").get().json()
    assert answer == {"sub_mchid": "1900000109", "max_ratio": 3000}


def test_refunds_and_shares_are_of_the_same_money(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """What is refunded can't be shared, and the other way round, until the rest is unfrozen.

    The highest ratio is of what was paid.
    """
    share(gateway, client, "P1", (STAFF, 100))
    refund(client, "R1", 500)
    assert left(gateway, client) == 400
    assert code(share, gateway, client, "P2", (STAFF, 201))[1] == "RULE_LIMIT"
    share(gateway, client, "P2", (STAFF, 200))
    gateway.clock(60)
    assert code(refund, client, "R2", 400)[:2] == (403, "NOT_ENOUGH")
    assert left(gateway, client) == 200
    unfreeze(gateway, client, "P3")
    refund(client, "R2", 400)
    gateway.clock(60)
    refund(client, "R3", 100)


def start_a_stock(client: chainpay.Client, budget: int) -> None:
    """Spend money: the budget of a coupon stock, in 分."""
    stock = {
        "stock_name": "大额券",
        "available_begin_time": "2026-11-24T00:00:00+08:00",
        "available_end_time": "2026-12-24T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": budget,
            "max_amount": budget,
            "max_coupons_per_user": 1,
            "natural_person_limit": False,
            "prevent_api_abuse": False,
        },
        "no_cash": False,
        "stock_type": "NORMAL",
        "belong_merchant": client.mchid,
        "coupon_use_rule": {
            "available_merchants": [client.mchid],
            "fixed_normal_coupon": {"coupon_amount": 1, "transaction_minimum": 2},
        },
        "out_request_no": "STOCK-1",
    }
    id_ = client.chain("v3/marketing/favor/coupon-stocks").post(json=stock).json()["stock_id"]
    start = client.chain(f"v3/marketing/favor/stocks/{id_}/start")
    start.post(json={"stock_creator_mchid": client.mchid})


def test_a_merchant_without_money_pays_nobody(gateway: Gateway, client: chainpay.Client) -> None:
    """The receiver's part is closed, and nothing has moved. Here a coupon stock takes all."""
    start_a_stock(client, 100_000_000 + TOTAL)
    (one,) = share(gateway, client, "P1", (STAFF, 100))["receivers"]
    assert (one["result"], one["fail_reason"]) == ("CLOSED", "PAYER_ACCOUNT_ABNORMAL")
    assert left(gateway, client) == TOTAL


# Returns


def test_a_merchant_gives_back(gateway: Gateway, client: chainpay.Client) -> None:
    """Not more than it got, by either number of the order; the order's sum is not restored."""
    shared = share(gateway, client, "P1", (STAFF, 100), (SHOP, 50))
    answer = give_back(client, "B1", 20)
    assert (answer["result"], answer["amount"]) == ("SUCCESS", 20)
    assert (answer["order_id"], answer["out_order_no"]) == (shared["order_id"], "P1")
    assert give_back(client, "B1", 20) == answer
    assert code(give_back, client, "B1", 21)[:2] == (400, "INVALID_REQUEST")
    node = client.chain(f"{SHARING}/return-orders/{{out_return_no}}")
    assert node.get(out_return_no="B1", query={"out_order_no": "P1"}).json() == answer
    assert left(gateway, client) == 850
    by_id = {"order_id": shared["order_id"], "out_order_no": "P1"}
    assert give_back(client, "B2", 30, **by_id)["result"] == "SUCCESS"
    assert code(give_back, client, "B3", 1)[2] == "回退金额大于可回退金额"
    for changes, expected in (
        ({"return_mchid": "o-staff"}, (400, "INVALID_REQUEST", "该商户没有可回退的分账")),
        ({"amount": 0}, (400, "PARAM_ERROR", "参数错误：/amount 应大于0")),
        ({"out_order_no": "P9"}, (404, "RESOURCE_NOT_EXISTS", "分账单不存在")),
        (by_id | {"out_order_no": "P9"}, (404, "RESOURCE_NOT_EXISTS", "分账单不存在")),
    ):
        assert code(give_back, client, "B3", changes.pop("amount", 1), **changes) == expected
    assert code(node.get, out_return_no="B9", query={"out_order_no": "P1"})[0] == 404
    share(gateway, client, "P2", (SHOP, 50))
    missing = (404, "RESOURCE_NOT_EXISTS", "回退单不存在")
    assert code(node.get, out_return_no="B1", query={"out_order_no": "P2"}) == missing
    gateway.clock(181 * DAY)
    assert code(give_back, client, "B4", 1, out_order_no="P2")[2] == "分账超过180天，不能回退"
    assert gateway.record("B1")["amount"] == 20


def test_at_most_50_returns(gateway: Gateway, client: chainpay.Client) -> None:
    """Of one order."""
    share(gateway, client, "P1", (SHOP, 100))
    for number in range(50):
        give_back(client, f"B{number}", 1)
    assert code(give_back, client, "B50", 1)[2] == "同一分账单最多能发起50次回退"


def test_a_return_may_fail(gateway: Gateway, client: chainpay.Client) -> None:
    """If the account of the receiver is in trouble, the platform decides, or time does."""
    share(gateway, client, "P1", (SHOP, 100))
    gateway.fail(OTHER["mchid"])
    node = client.chain(f"{SHARING}/return-orders/{{out_return_no}}")
    results = {}
    for number in ("B1", "B2", "B3"):
        answer = give_back(client, number, 40)
        assert answer["result"] == "PROCESSING"
        assert answer["finish_time"].startswith("1970-01-01")
        if number == "B1":
            gateway.fail("B1")
        elif number == "B2":
            gateway.move("B2", "succeed")
        else:
            gateway.clock(7 * DAY)
        answer = node.get(out_return_no=number, query={"out_order_no": "P1"}).json()
        results[number] = (answer["result"], answer.get("fail_reason"))
        assert gateway.record(number)["reason"] == answer.get("fail_reason", "")
    assert results == {
        "B1": ("FAILED", "ACCOUNT_ABNORMAL"),
        "B2": ("SUCCESS", None),
        "B3": ("FAILED", "TIME_OUT_CLOSED"),
    }


# Callbacks, money and the bill


def test_receivers_that_are_merchants_get_callbacks(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """Each in its own key, at the address of its own newest order; else there is none."""
    gateway.seed(json.dumps({"merchant": {"mchid": OTHER["mchid"]}}))
    share(gateway, client, "P0", (STAFF, 50), (SHOP, 50))
    assert written(gateway, "PROFITSHARING") == []
    address = "https://other.example.com/paid"
    with a_client(gateway, **gateway.credentials(OTHER["mchid"])) as other:
        for number, url in (("OTHER-1", ORDER["notify_url"]), ("OTHER-2", address)):
            order = {"mchid": other.mchid, **ORDER, "out_trade_no": number, "notify_url": url}
            other.chain("v3/pay/transactions/native").post(json=order)
    share(gateway, client, "P1", (STAFF, 100), (SHOP, 50))
    give_back(client, "B1", 20)
    made = [one for one in gateway.events() if one["event"].startswith("PROFITSHARING")]
    assert [(one["event"], one["numbers"], one["url"]) for one in made] == [
        ("PROFITSHARING.SUCCESS", ["ORDER-1", "P1"], address),
        ("PROFITSHARING.RETURN", ["ORDER-1", "P1", "B1"], address),
    ]
    sent = written(gateway, "PROFITSHARING")
    with chainpay.Client(**gateway.credentials(OTHER["mchid"])) as other:
        first, second = (other.callbacks.receive(*one) for one in sent)
    assert (first.original_type, first.raw["summary"]) == ("profitsharing", "分账")
    assert first.resource["mchid"] == client.mchid
    assert first.resource["receiver"] == {**SHOP, "amount": 50, "description": "分账"}
    assert first.resource["transaction_id"] == payment(gateway)
    assert second.raw["summary"] == "分账回退"
    assert second.resource["out_order_no"] == "B1"
    assert second.resource["receiver"]["account"] == client.mchid
    assert second.resource["receiver"]["amount"] == 20


def test_receivers_that_are_merchants_have_the_money(
    gateway: Gateway, client: chainpay.Client, clock: Clock, tmp_path: Path
) -> None:
    """In their own accounts and bills, until it comes back; that needs enough money."""
    gateway.seed(json.dumps({"merchant": {"mchid": OTHER["mchid"]}}))
    (one,) = share(gateway, client, "P1", (SHOP, 100))["receivers"]
    assert give_back(client, "B1", 20)["result"] == "SUCCESS"
    with a_client(gateway, **gateway.credentials(OTHER["mchid"])) as other:
        other.download("v3/bill/fundflowbill", tmp_path / "1", query={"bill_date": "2026-11-23"})
        with bills.open(tmp_path / "1") as bill:
            rows = [(row["业务名称"], row["收支类型"], row["收支金额(元)"]) for row in bill]
        assert rows == [("分账", "收入", 100), ("分账回退", "支出", 20)]
        assert bill.summary["收入笔数"] == 1
        receipt = gateway.record(one["detail_id"], mchid=other.mchid)
        assert (receipt["kind"], receipt["amount"]) == ("sharing_receipt", 100)
        assert [step["name"] for step in receipt["history"]] == ["create", "give_back"]
        start_a_stock(other, 100_000_080)
    failed = give_back(client, "B2", 20)
    assert (failed["result"], failed["fail_reason"]) == ("FAILED", "BALANCE_NOT_ENOUGH")
    with core_of(gateway).state:
        assert core_of(gateway).state.families.balance(OTHER["mchid"]) == 0


def test_the_bill_has_what_was_done(
    gateway: Gateway, client: chainpay.Client, clock: Clock, tmp_path: Path
) -> None:
    """On its day, in the order of time; its sums are those of the fund flow bill."""
    day = {"bill_date": "2026-11-23"}
    download = client.chain(f"{SHARING}/bills")
    assert code(client.download, download, tmp_path / "0", query=day)[1] == "NO_STATEMENT_EXIST"
    share(gateway, client, "P1", (STAFF, 100), (SHOP, 50))
    clock.now += 1
    unfreeze(gateway, client, "P2")
    clock.now += 1
    give_back(client, "B1", 20)
    gateway.fail(OTHER["mchid"])
    give_back(client, "B2", 20)
    place(gateway, client, out_trade_no="ORDER-2")
    clock.now += 60
    failed = {"transaction_id": payment(gateway, "ORDER-2")}
    share(gateway, client, "P3", (SHOP, 100), **failed)
    client.download(download, tmp_path / "1", query=day)
    with bills.open(tmp_path / "1") as bill:
        rows = list(bill)
    assert [(row["业务类型"], row["分账金额"], row["商户分账/回退单号"]) for row in rows] == [
        ("分账", 100, "P1"),
        ("分账", 50, "P1"),
        ("解冻", 850, "P2"),
        ("回退", 20, "B1"),
    ]
    assert {row["订单金额"] for row in rows} == {TOTAL}
    assert {row["分账方"] for row in rows} == {client.mchid}
    assert bill.summary["分账总金额"] == 150
    other = day | {"sub_mchid": "1900000109"}
    assert code(client.download, download, tmp_path / "2", query=other)[1] == "NO_STATEMENT_EXIST"
    client.download("v3/bill/fundflowbill", tmp_path / "3", query=day)
    with bills.open(tmp_path / "3") as bill:
        flows = [row for row in bill if row["业务名称"].startswith("分账")]
    assert [(row["业务名称"], row["收支类型"], row["收支金额(元)"]) for row in flows] == [
        ("分账", "支出", 100),
        ("分账", "支出", 50),
        ("分账回退", "收入", 20),
    ]


# Partners and platforms


def partner_order(gateway: Gateway, client: chainpay.Client, clock: Clock) -> str:
    """Place an order of a sub-merchant, and let it be paid; return the number of the payment."""
    order = {name: value for name, value in ORDER.items() if name != "appid"}
    order |= {"mchid": client.mchid, "out_trade_no": "ORDER-S", "appid": APPID}
    client.chain("v3/pay/transactions/native").post(json=order)
    with core_of(gateway).state:
        record = core_of(gateway).state.families.orders.find(client.mchid, "ORDER-S")
        record.fields |= {"sp_mchid": client.mchid, "sub_mchid": "1900000109"}
    gateway.pay("ORDER-S")
    clock.now += 60
    return payment(gateway, "ORDER-S")


def test_a_partner_shares_for_its_sub_merchant(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """Each sub-merchant has receivers of its own; what the partner itself gets, it has."""
    sub, own = {"sub_mchid": "1900000109"}, {"type": "MERCHANT_ID", "account": client.mchid}
    number = partner_order(gateway, client, clock)
    named = {**sub, "transaction_id": number}
    refused = code(share, gateway, client, "P1", (STAFF, 1), **named)
    assert refused[2] == "分账接收方关系不存在"
    add(client, {**own, **sub})
    answer = share(gateway, client, "P1", (own, 200), **named)
    assert (answer["sub_mchid"], answer["state"]) == ("1900000109", "FINISHED")
    (sent,) = written(gateway, "PROFITSHARING.SUCCESS")
    received = client.callbacks.receive(*sent)
    assert received.resource["sp_mchid"] == client.mchid
    assert received.resource["sub_mchid"] == "1900000109"
    back = give_back(client, "B1", 50, return_mchid=client.mchid, **sub)
    assert (back["sub_mchid"], back["result"]) == ("1900000109", "SUCCESS")
    assert code(give_back, client, "B2", 1, return_mchid=client.mchid)[2] == "缺少参数sub_mchid"
    node = client.chain(f"{SHARING}/orders/P1")
    assert code(node.get, query={"transaction_id": number})[2] == "缺少参数sub_mchid"
    assert node.get(query=named).json() == answer
    for wrong, words in (
        ({"transaction_id": number}, "缺少参数sub_mchid"),
        ({**named, "sub_mchid": "1900000110"}, "sub_mchid与下单时不一致"),
    ):
        refused = code(share, gateway, client, "P2", (own, 1), **wrong)
        assert refused == (400, "INVALID_REQUEST", words)


def test_platforms_share_by_other_names(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """Their receivers are their own; the money is frozen for 180 days."""
    sub, number = {"sub_mchid": "1900000109"}, partner_order(gateway, client, clock)
    assert add(client, {**SHOP, "account": "1900000300"}, PLATFORM)["account"] == "1900000300"
    clock.now += 100 * DAY
    receiver = {"type": "MERCHANT_ID", "receiver_account": "1900000300"}
    body = {
        **sub,
        "transaction_id": number,
        "out_order_no": "P1",
        "receivers": [{**receiver, "amount": 200, "description": "佣金"}],
        "finish": False,
    }
    answer = client.chain(f"{PLATFORM}/orders").post(json=body).json()
    (shared,) = answer["receivers"]
    assert (answer["status"], shared["receiver_account"]) == ("FINISHED", "1900000300")
    named = {**sub, "transaction_id": number, "out_order_no": "P1"}
    assert client.chain(f"{PLATFORM}/orders").get(query=named).json() == answer
    amounts = client.chain(f"{PLATFORM}/orders/{{transaction_id}}/amounts")
    assert amounts.get(transaction_id=number).json()["unsplit_amount"] == 800
    back = {**sub, "out_order_no": "P1", "out_return_no": "B1", "return_mchid": "1900000300"}
    back |= {"amount": 50, "description": "退"}
    returned = client.chain(f"{PLATFORM}/returnorders").post(json=back).json()
    assert (returned["result"], returned["amount"]) == ("SUCCESS", 50)
    named = {**sub, "out_order_no": "P1", "out_return_no": "B1"}
    assert client.chain(f"{PLATFORM}/returnorders").get(query=named).json() == returned
    amount = {"refund": 801, "total": TOTAL, "currency": "CNY"}
    whole = {**sub, "out_trade_no": "ORDER-S", "out_refund_no": "R1", "amount": amount}
    assert code(client.chain("v3/refund/domestic/refunds").post, json=whole)[1] == "NOT_ENOUGH"
    finish = {**sub, "transaction_id": number, "out_order_no": "P2", "description": "完结"}
    answer = client.chain(f"{PLATFORM}/finish-order").post(json=finish).json()
    assert answer.keys() == {*sub, "transaction_id", "out_order_no", "order_id"}
    assert amounts.get(transaction_id=number).json()["unsplit_amount"] == 0
    removed = {"type": "MERCHANT_ID", "account": "1900000300"}
    assert client.chain(f"{PLATFORM}/receivers/delete").post(json=removed).json() == removed
