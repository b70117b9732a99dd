"""Cash coupons (代金券): stocks, the coupons of users, and the callbacks of their use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay import bills
from chainpay.catalog import event
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.outbox import Outbox
from chainpay.gateway.state.times import format_rfc3339
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, refusal

FAVOR, USER = "v3/marketing/favor", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
APPID, DAY = "wxd678efh567hg6787", 24 * 3600
NOW = 1795449540.0


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(NOW)


@pytest.fixture
def gateway(keys: Any, clock: Clock) -> Gateway:
    """A platform whose clock the test sets."""
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of that platform."""
    with a_client(gateway) as client:
        yield client


def stock_body(client: chainpay.Client, number: str = "STOCK-1", **changes: Any) -> dict[str, Any]:
    """Return what a stock is created with: 10 coupons of 1.00, used from 10.00, for 90 days."""
    rule = {
        "max_coupons": 10,
        "max_amount": 1000,
        "max_coupons_per_user": 2,
        "natural_person_limit": False,
        "prevent_api_abuse": False,
    }
    return {
        "stock_name": "满十元减一元",
        "available_begin_time": format_rfc3339(NOW),
        "available_end_time": format_rfc3339(NOW + 90 * DAY),
        "no_cash": True,
        "stock_type": "NORMAL",
        "belong_merchant": client.mchid,
        "pattern_info": {"description": "全场可用"},
        "coupon_use_rule": {
            "available_merchants": [client.mchid, "1900000109"],
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 1000},
        },
        "out_request_no": number,
        **changes,
        "stock_use_rule": rule | changes.get("stock_use_rule", {}),
    }


def create(client: chainpay.Client, number: str = "STOCK-1", **changes: Any) -> str:
    answer = client.chain(f"{FAVOR}/coupon-stocks").post(json=stock_body(client, number, **changes))
    return str(answer.json()["stock_id"])


def move(client: chainpay.Client, stock: str, name: str, creator: str = "") -> Any:
    body = {"stock_creator_mchid": creator or client.mchid}
    return (
        client.chain(f"{FAVOR}/stocks/{{stock_id}}/{name}").post(json=body, stock_id=stock).json()
    )


def running(client: chainpay.Client, number: str = "STOCK-1", **changes: Any) -> str:
    stock = create(client, number, **changes)
    move(client, stock, "start")
    return stock


def look(client: chainpay.Client, stock: str, below: str = "", **query: Any) -> Any:
    node = client.chain(f"{FAVOR}/stocks/{{stock_id}}{below}")
    return node.get(stock_id=stock, query={"stock_creator_mchid": client.mchid, **query}).json()


def send(client: chainpay.Client, stock: str, number: str, user: str = USER, **changes: Any) -> str:
    body = {
        "stock_id": stock,
        "out_request_no": number,
        "appid": APPID,
        "stock_creator_mchid": client.mchid,
        **changes,
    }
    node = client.chain(f"{FAVOR}/users/{{openid}}/coupons")
    return str(node.post(json=body, openid=user).json()["coupon_id"])


def coupon(client: chainpay.Client, id_: str, user: str = USER) -> Any:
    node = client.chain(f"{FAVOR}/users/{{openid}}/coupons/{{coupon_id}}")
    return node.get(openid=user, coupon_id=id_, query={"appid": APPID}).json()


def coupons(client: chainpay.Client, **query: Any) -> Any:
    node = client.chain(f"{FAVOR}/users/{{openid}}/coupons")
    return node.get(openid=USER, query={"appid": APPID, **query}).json()


def code(call: Any, *arguments: Any, **named: Any) -> tuple[int, str]:
    error = refusal(call, *arguments, **named)
    return error.status, str(error.code)


# Stocks


def test_a_stock_runs_pauses_and_ends(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """Only as its state allows; a refused move changes nothing."""
    stock = create(client)
    assert look(client, stock)["status"] == "unactivated"
    wrong = (400, "INVALID_REQUEST")
    assert code(move, client, stock, "pause") == wrong
    assert code(send, client, stock, "C1") == (403, "REQUEST_BLOCKED")
    assert move(client, stock, "start").keys() == {"start_time", "stock_id"}
    assert move(client, stock, "pause").keys() == {"pause_time", "stock_id"}
    assert look(client, stock)["status"] == "paused"
    assert code(move, client, stock, "start") == wrong
    assert code(send, client, stock, "C1") == (403, "REQUEST_BLOCKED")
    assert move(client, stock, "restart").keys() == {"restart_time", "stock_id"}
    send(client, stock, "C1")
    clock.now += 90 * DAY
    ended = look(client, stock)
    assert (ended["status"], ended["distributed_coupons"]) == ("stoped", 1)
    assert ended["stop_time"] == ended["available_end_time"]
    assert ended["description"] == "全场可用"
    assert code(send, client, stock, "C2") == (403, "REQUEST_BLOCKED")
    assert gateway.record(stock)["history"][-1]["name"] == "expire"


def test_the_same_request_is_the_same_stock(gateway: Gateway, client: chainpay.Client) -> None:
    """With other parameters it is refused; nobody else has it."""
    stock = create(client)
    assert create(client) == stock
    path = f"POST {FAVOR}/coupon-stocks"
    assert gateway.happened("STOCK-1").repeated == {path: 1}
    assert code(create, client, no_cash=False) == (400, "RESOURCE_ALREADY_EXISTS")
    missing = (404, "RESOURCE_NOT_EXISTS")
    assert code(move, client, stock, "start", "1900000109") == missing
    assert code(look, client, "1") == missing


def test_what_a_stock_must_be(gateway: Gateway, client: chainpay.Client) -> None:
    """Its time, its name, its merchant, its budget, and the worth of its coupons."""
    at = format_rfc3339

    def worth(amount: int, minimum: int) -> dict[str, Any]:
        fixed = {"coupon_amount": amount, "transaction_minimum": minimum}
        return {"coupon_use_rule": {"fixed_normal_coupon": fixed}}

    for changes, expected in (
        ({"available_begin_time": at(NOW - 1)}, "INVALID_REQUEST"),
        ({"available_begin_time": at(NOW + 366 * DAY)}, "INVALID_REQUEST"),
        ({"available_end_time": at(NOW)}, "INVALID_REQUEST"),
        ({"available_end_time": at(NOW + 90 * DAY + 1)}, "INVALID_REQUEST"),
        ({"belong_merchant": "1900000109"}, "INVALID_REQUEST"),
        ({"stock_name": "一二三四五六七八九十"}, "PARAM_ERROR"),
        ({"stock_use_rule": {"max_amount": 999}}, "PARAM_ERROR"),
        ({"stock_use_rule": {"max_coupons": -10, "max_amount": -1000}}, "PARAM_ERROR"),
        ({"stock_use_rule": {"max_coupons": 0, "max_amount": 0}}, "PARAM_ERROR"),
        ({"stock_use_rule": {"max_coupons_per_user": 0}}, "PARAM_ERROR"),
        ({"stock_use_rule": {"max_amount_by_day": 0}}, "PARAM_ERROR"),
        (worth(0, 1) | {"stock_use_rule": {"max_amount": 0}}, "PARAM_ERROR"),
        (worth(-100, 1000) | {"stock_use_rule": {"max_amount": -1000}}, "PARAM_ERROR"),
        (worth(100, 100), "PARAM_ERROR"),
    ):
        assert code(create, client, **changes) == (400, expected), changes
    assert gateway.records("coupon_stock") == []


def test_stocks_are_listed(client: chainpay.Client, clock: Clock) -> None:
    """By state and time, in pages; and what they may be used for."""
    rule = stock_body(client)["coupon_use_rule"] | {"available_items": ["1", "2", "3"]}
    first = running(client, coupon_use_rule=rule)
    clock.now += 1
    second = create(client, "STOCK-2", available_begin_time=format_rfc3339(NOW + 1))
    node = client.chain(f"{FAVOR}/stocks")

    def listed(**query: Any) -> list[str]:
        page = {"offset": 0, "limit": 10, "stock_creator_mchid": client.mchid}
        return [one["stock_id"] for one in node.get(query=page | query).json()["data"]]

    assert listed() == [first, second]
    assert listed(status="running") == [first]
    assert listed(create_start_time=format_rfc3339(NOW + 1)) == [second]
    assert listed(create_end_time=format_rfc3339(NOW)) == [first]
    assert listed(limit=1, offset=1) == [second]
    items = look(client, first, "/items", offset=1, limit="2")
    assert (items["total_count"], items["data"], items["stock_id"]) == (3, ["3"], first)
    assert look(client, second, "/items", offset=0, limit="2")["data"] == []
    merchants = look(client, first, "/merchants", offset=0, limit="5")
    assert merchants["data"] == [client.mchid, "1900000109"]
    assert look(client, first)["singleitem"] is True


# Coupons


def test_the_limits_of_a_stock(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """Of a user, of a day, of all; and it has begun."""
    limit = (403, "RULE_LIMIT")
    rule = {"max_coupons": 4, "max_amount": 400, "max_amount_by_day": 300}
    begin = format_rfc3339(NOW + 60)
    stock = running(client, stock_use_rule=rule, available_begin_time=begin)
    assert code(send, client, stock, "C1") == limit
    clock.now += 60
    first = send(client, stock, "C1")
    assert send(client, stock, "C1") == first
    assert code(send, client, stock, "C1", "o-other") == (400, "INVALID_REQUEST")
    send(client, stock, "C2")
    assert code(send, client, stock, "C3") == limit
    send(client, stock, "C3", "o-other")
    assert code(send, client, stock, "C4", "o-other") == limit
    clock.now += DAY
    send(client, stock, "C4", "o-other")
    assert look(client, stock)["status"] == "stoped"
    assert code(send, client, stock, "C5", "o-third") == (403, "REQUEST_BLOCKED")
    assert code(send, client, "1", "C5") == (404, "RESOURCE_NOT_EXISTS")
    assert gateway.record("C1")["related"] == [{"kind": "coupon_stock", "number": "STOCK-1"}]
    assert gateway.happened("C1")[f"POST {FAVOR}/users/{{openid}}/coupons"] == 1


def test_the_worth_of_a_coupon(gateway: Gateway, client: chainpay.Client) -> None:
    """From 1 分 to what is left of the budget; its minimum is more. The rest comes back."""
    random = {"stock_type": "RANDOM", "no_cash": False}
    rule = {"available_merchants": [client.mchid]}
    end = format_rfc3339(NOW + 60)
    stock = running(client, coupon_use_rule=rule, available_end_time=end, **random)
    wrong = (400, "PARAM_ERROR")
    for values in ({}, {"coupon_value": 0}, {"coupon_value": -100_000}):
        assert code(send, client, stock, "C1", **values) == wrong, values
    assert code(send, client, stock, "C1", coupon_value=50, coupon_minimum=50) == wrong
    assert code(send, client, stock, "C1", coupon_value=1001) == (403, "RULE_LIMIT")
    send(client, stock, "C1", coupon_value=990, coupon_minimum=991)
    assert code(send, client, stock, "C2", coupon_value=11) == (403, "RULE_LIMIT")
    send(client, stock, "C2", coupon_value=9)
    assert look(client, stock)["distributed_coupons"] == 2
    gateway.clock(60)
    assert [one["amount"] for one in gateway.records("coupon")] == [9, 990]
    look(client, stock)
    with core_of(gateway).state:
        assert core_of(gateway).state.families.balance(client.mchid) == 100_000_000


def test_the_coupons_of_a_user(client: chainpay.Client, gateway: Gateway) -> None:
    """By state and stock; a user has no other's."""
    stock = running(client)
    other = running(client, "STOCK-2", stock_type="RANDOM")
    first = send(client, stock, "C1")
    second = send(client, other, "C2", coupon_value=50, coupon_minimum=60)
    assert gateway.use(first) == "USED"
    assert [one["amount"] for one in gateway.records("coupon")] == [50, 100]
    assert coupons(client)["total_count"] == 2
    for query, expected in (
        ({"status": "SENDED"}, [second]),
        ({"status": "USED"}, [first]),
        ({"stock_id": other}, [second]),
        ({"creator_mchid": client.mchid}, [first, second]),
        ({"sender_mchid": "1900000109"}, []),
        ({"offset": 1, "limit": 1}, [second]),
    ):
        assert [one["coupon_id"] for one in coupons(client, **query)["data"]] == expected, query
    known = coupon(client, second)["normal_coupon_information"]
    assert known == {"coupon_amount": 50, "transaction_minimum": 60}
    assert code(coupon, client, first, "o-other") == (404, "RESOURCE_NOT_EXISTS")
    assert code(coupon, client, "1") == (404, "RESOURCE_NOT_EXISTS")


def place(client: chainpay.Client, number: str, total: int) -> None:
    order = {
        "appid": APPID,
        "mchid": client.mchid,
        "description": "一本书",
        "out_trade_no": number,
        "notify_url": "https://shop.example.com/paid",
        "amount": {"total": total},
    }
    client.chain("v3/pay/transactions/native").post(json=order)


def test_a_coupon_is_used_for_an_order(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """Of enough money, that is paid; the merchant gets a callback at its address."""
    address = "https://shop.example.com/coupons"
    node = client.chain(f"{FAVOR}/callbacks")
    assert code(node.get, query={"mchid": client.mchid}) == (404, "RESOURCE_NOT_EXISTS")
    setting = {"mchid": client.mchid, "notify_url": address}
    assert node.post(json=setting).json()["notify_url"] == address
    assert node.get(query={"mchid": client.mchid}).json() == setting
    id_ = send(client, running(client), "C1")
    place(client, "CHEAP-1", 999)
    place(client, "ORDER-1", 1000)
    for order, words in (("ORDER-9", "no such order"), ("ORDER-1", "no such order")):
        with pytest.raises(chainpay.UsageError, match=words):
            gateway.use(id_, order)
    gateway.pay("CHEAP-1")
    gateway.pay("ORDER-1")
    with pytest.raises(chainpay.UsageError, match="订单金额未达到使用门槛"):
        gateway.use(id_, "CHEAP-1")
    assert coupon(client, id_)["status"] == "SENDED"
    gateway.use(id_, "ORDER-1")
    used = coupon(client, id_)
    assert used["status"] == "USED"
    assert used["consume_information"] == {
        "consume_time": format_rfc3339(NOW),
        "consume_mchid": client.mchid,
        "transaction_id": gateway.record("ORDER-1")["id"],
    }
    with pytest.raises(chainpay.UsageError, match="USED"):
        gateway.use(id_)
    (sent,) = [one for one in gateway.events() if one["event"] == "COUPON.USE"]
    assert (sent["url"], sent["numbers"]) == (address, ["C1"])
    outbox = Outbox(core_of(gateway).state, core_of(gateway).keyring)
    received = client.callbacks.receive(
        *outbox.write(core_of(gateway).state.callbacks.get(sent["id"]))
    )
    assert (received.event_type, received.original_type) == ("COUPON.USE", "coupon")
    assert received.resource["coupon_id"] == id_
    assert received.resource["consume_information"]["consume_amount"] == 100
    required = {field.name for field in event("COUPON.USE").resource if field.required}
    assert required <= received.resource.keys()
    gateway.move(id_, "recover")
    assert coupon(client, id_)["status"] == "RECOVER"
    node.post(json={**setting, "switch": False})
    gateway.use("C1")
    assert len([one for one in gateway.events() if one["event"] == "COUPON.USE"]) == 1


def test_a_coupon_has_its_time(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """It may end some minutes after it was sent, and else with its stock."""
    rule = stock_body(client)["coupon_use_rule"]
    short = rule | {"coupon_available_time": {"available_time_after_receive": 5}}
    first = send(client, running(client, coupon_use_rule=short), "C1")
    second = send(client, running(client, "STOCK-2"), "C2")
    clock.now += 5 * 60
    assert coupon(client, first)["status"] == "EXPIRED"
    with pytest.raises(chainpay.UsageError, match="EXPIRED"):
        gateway.use(first)
    assert coupon(client, second)["status"] == "SENDED"
    gateway.expire(second)
    assert coupon(client, second)["status"] == "EXPIRED"


def test_the_budget_of_a_prepaid_stock(
    gateway: Gateway, client: chainpay.Client, clock: Clock, tmp_path: Path
) -> None:
    """It leaves the account, and what no user needs comes back; without money nothing starts."""
    big = {"max_coupons": 2_000_000, "max_amount": 200_000_000}
    dear = create(client, "STOCK-2", no_cash=False, stock_use_rule=big)
    assert code(move, client, dear, "start") == (403, "NOT_ENOUGH")
    end = format_rfc3339(NOW + 59)
    stock = running(client, no_cash=False, available_end_time=end)
    used, lost = (send(client, stock, number) for number in ("C1", "C2"))
    gateway.use(used)
    create(client, "STOCK-3", no_cash=False, available_end_time=end)
    gateway.clock(59)
    assert coupon(client, lost)["status"] == "EXPIRED"
    assert look(client, stock)["status"] == "stoped"
    look(client, gateway.record("STOCK-3")["id"])
    client.download("v3/bill/fundflowbill", tmp_path / "1", query={"bill_date": "2026-11-23"})
    with bills.open(tmp_path / "1") as bill:
        rows = [(row["业务名称"], row["收支金额(元)"], row["收支类型"]) for row in bill]
    assert sorted(rows) == [
        ("代金券预算", 1000, "支出"),
        ("代金券预算退回", 100, "收入"),
        ("代金券预算退回", 800, "收入"),
    ]


def test_what_was_used_and_given_back_is_a_file(
    gateway: Gateway, client: chainpay.Client, tmp_path: Path
) -> None:
    """Each with its digest; a stock of which nothing was used has a file without rows."""
    stock = running(client)
    first, second = (send(client, stock, number) for number in ("C1", "C2"))
    node = client.chain(f"{FAVOR}/stocks/{stock}/use-flow")
    client.download(node, tmp_path / "0")
    with bills.open(tmp_path / "0") as bill:
        assert list(bill) == []
    gateway.use(second)
    gateway.clock(1)
    gateway.use(first)
    gateway.move(first, "recover")
    client.download(node, tmp_path / "1")
    with bills.open(tmp_path / "1") as bill:
        rows = list(bill)
    assert [row["优惠id"] for row in rows] == [second, first]
    assert rows[0]["优惠金额(元)"] == 100
    assert bill.summary["总笔数"] == 2
    client.download(f"{FAVOR}/stocks/{stock}/refund-flow", tmp_path / "2")
    with bills.open(tmp_path / "2") as bill:
        assert [row["优惠id"] for row in bill] == [first]


def test_nobody_can_use_what_is_no_coupon(gateway: Gateway, client: chainpay.Client) -> None:
    """Neither a number that nobody has, nor that of a stock."""
    running(client)
    for number in ("1", "STOCK-1"):
        with pytest.raises(chainpay.UsageError, match=r"none with this number .*代金券"):
            gateway.use(number)
