"""Service orders (支付分服务订单) of merchants and partners: their life on the platform."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import chainpay
from chainpay import bills
from chainpay.catalog import event, operation
from chainpay.gateway import Gateway
from tests.openapi.test_v3_answers import faults
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client
from tests.support.loopback import eventually
from tests.support.shop import Shop as Receiver

SCORE, PARTNER = "v3/payscore/serviceorder", "v3/payscore/partner/serviceorder"
REFUNDS = "v3/refund/domestic/refunds"
NUMBER = "1234323JKHDFE1243252"
OURS = {"appid": "wxd678efh567hg6787", "service_id": "500001"}
SUB = {"service_id": "500001", "sub_mchid": "1900000109"}
URL = "https://shop.example/callbacks"
ORDER: dict[str, Any] = {
    **OURS,
    "out_order_no": NUMBER,
    "service_introduction": "充电宝租借",
    "risk_fund": {"name": "DEPOSIT", "amount": 10000},
    "time_range": {"start_time": "OnAccept"},
    "notify_url": URL,
}
PAYMENTS = [{"name": "租金", "amount": 700, "count": 2}]
DISCOUNTS = [{"name": "满5元减1元", "description": "不与其他优惠叠加", "amount": 100}]
BILL: dict[str, Any] = {
    "post_payments": PAYMENTS,
    "post_discounts": DISCOUNTS,
    "total_amount": 600,
}
FREE: dict[str, Any] = {"post_payments": [{"name": "免费", "amount": 0}], "total_amount": 0}
LESS: dict[str, Any] = {"post_payments": [{"name": "租金", "amount": 500}], "total_amount": 500}
PAID_ELSEWHERE = {"type": "Order_Paid", "detail": {"paid_time": "20261124000100"}}
EVENING = 1795449540.0  # 2026-11-23 23:59:00 in China
DAY = 24 * 3600

CREATED, CONFIRMED = ("CREATED", None, None), ("DOING", "USER_CONFIRM", None)
WAITING, DONE = ("DOING", "MCH_COMPLETE", "USER_PAYING"), ("DONE", None, "USER_PAID")
REVOKED, EXPIRED, DONE_FREE = ("REVOKED", None, None), ("EXPIRED", None, None), ("DONE", None, None)
#: What leads to each state.
HISTORIES = {
    CREATED: (),
    CONFIRMED: ("confirm",),
    WAITING: ("confirm", "fail", "complete"),
    DONE: ("confirm", "complete"),
    DONE_FREE: ("confirm", "complete free"),
    REVOKED: ("cancel",),
    EXPIRED: ("expire",),
}
#: The moves that the platform knows, and where they lead; any other is refused.
BECOMES = {
    (CREATED, "confirm"): CONFIRMED,
    (CREATED, "expire"): EXPIRED,
    (CREATED, "cancel"): REVOKED,
    (CONFIRMED, "fail"): CONFIRMED,
    (CONFIRMED, "cancel"): REVOKED,
    (CONFIRMED, "complete"): DONE,  # deducted at once
    (CONFIRMED, "complete free"): DONE_FREE,
    (WAITING, "fail"): WAITING,
    (WAITING, "complete"): WAITING,  # the same request again
    (WAITING, "modify"): WAITING,
    (WAITING, "modify free"): DONE_FREE,
    (WAITING, "pay"): DONE,  # the platform tries again
    (WAITING, "user pays"): DONE,
    (WAITING, "deduct"): DONE,
    (WAITING, "sync"): DONE,
}
ACTS = {"confirm": "confirm", "expire": "expire", "fail": "fail", "user pays": "pay"}
BY_THE_MERCHANT: dict[str, tuple[str, dict[str, Any]]] = {
    "cancel": ("cancel", {"reason": "用户投诉"}),
    "complete": ("complete", BILL),
    "complete free": ("complete", FREE),
    "modify": ("modify", {**LESS, "reason": "用户投诉"}),
    "modify free": ("modify", {**FREE, "reason": "用户投诉"}),
    "pay": ("pay", {}),
    "sync": ("sync", PAID_ELSEWHERE),
}
MOVES = (*ACTS, "deduct", *BY_THE_MERCHANT)
#: How each state refuses what it does not allow.
CODES = {
    CREATED: ("INVALID_ORDER_STATE", "271302332"),
    CONFIRMED: ("INVALID_ORDER_STATE", "271316657"),
    WAITING: ("INVALID_ORDER_STATE", "271316592"),
    DONE: ("ORDER_DONE", "271302262"),
    DONE_FREE: ("ORDER_DONE", "271302262"),
    REVOKED: ("ORDER_CANCELED", "271302333"),
    EXPIRED: ("INVALID_ORDER_STATE", "271302262"),
}


class Merchant:
    """A merchant or a partner, and what it calls.

    Args:
        gateway: The platform.
        client: The client.
        path: Where its orders are.
    """

    def __init__(self, gateway: Gateway, client: chainpay.Client, path: str = SCORE) -> None:
        self.gateway = gateway
        self.client = client
        self.path = path
        self.ours = OURS if path == SCORE else SUB
        self.number = 0

    def call(self, method: str, rest: str = "", **options: Any) -> Any:
        """Send a call, and return its answer, which fits the catalog; None if it is empty."""
        answer = self.client.request(method, f"{self.path}{rest}", options)
        known = operation(method, f"{self.path}{rest}")
        assert answer.status_code == known.status
        if known.status == 204:
            assert answer.content == b""
            return None
        assert list(faults(known.returns, answer.json(), None)) == []
        return answer.json()

    def create(self, **changes: Any) -> Any:
        """Create an order."""
        ours = {} if self.path == SCORE else {"sub_mchid": SUB["sub_mchid"]}
        return self.call("POST", json={**ORDER, **ours, **changes})

    def create_new(self) -> str:
        """Create an order with a new number, and return the number."""
        self.number += 1
        self.create(out_order_no=f"N{self.number}")
        return f"N{self.number}"

    def look(self, number: str = NUMBER) -> Any:
        """Return what a query answers."""
        return self.call("GET", query={**self.ours, "out_order_no": number})

    def state(self, number: str = NUMBER) -> tuple[Any, Any, Any]:
        """Return the three fields that tell the state."""
        order = self.look(number)
        collection = order.get("collection", {})
        return order["state"], order.get("state_description"), collection.get("state")

    def move(self, name: str, number: str = NUMBER, **changes: Any) -> Any:
        """Make one move with an order, some of its parameters changed."""
        if name in ACTS:
            return getattr(self.gateway, ACTS[name])(number)
        if name == "deduct":
            return self.gateway.move(number, "deduct")
        action, body = BY_THE_MERCHANT[name]
        body = {**self.ours, **body, **changes}
        return self.call("POST", f"/{{out_order_no}}/{action}", out_order_no=number, json=body)

    def bring(self, state: tuple[Any, Any, Any]) -> str:
        """Create an order and bring it into a state; return its number."""
        number = self.create_new()
        for name in HISTORIES[state]:
            self.move(name, number)
        assert self.state(number) == state
        return number

    def events(self, number: str = NUMBER) -> list[str]:
        """Return the callbacks about an order, all sent to its address."""
        known = self.gateway.events(number)
        assert {each["url"] for each in known} <= {URL}
        return [each["event"] for each in known]

    def transaction_id(self, number: str = NUMBER) -> str:
        """Return the number of the payment."""
        (detail,) = self.look(number)["collection"]["details"]
        return str(detail["transaction_id"])

    def refund(self, refund: str, amount: int, **order: str) -> Any:
        """Refund a part of the payment."""
        amounts = {"total": 600, "refund": amount, "currency": "CNY"}
        body = {**order, "out_refund_no": refund, "amount": amounts}
        return self.client.chain(REFUNDS).post(json=body).json()

    def read_bill(self, name: str) -> Any:
        """Return the bill of the day."""
        ticket = self.client.chain(f"v3/bill/{name}").get(query={"bill_date": "2026-11-23"})
        query = {"token": ticket.json()["download_url"].rpartition("=")[2]}
        with bills.open(self.client.chain("v3/billdownload/file").get(query=query).content) as bill:
            return list(bill)


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(EVENING)


@pytest.fixture
def shop(keys: Any, clock: Clock) -> Iterator[Merchant]:
    """A merchant, whose platform deducts at once."""
    gateway = Gateway(keys=keys, clock=clock)
    with a_client(gateway) as client:
        yield Merchant(gateway, client)


@pytest.fixture
def partner(shop: Merchant) -> Merchant:
    """The same as a partner (服务商)."""
    return Merchant(shop.gateway, shop.client, PARTNER)


@pytest.fixture
def slow_shop(keys: Any, clock: Clock) -> Iterator[Merchant]:
    """A merchant, whose platform takes five seconds to deduct."""
    gateway = Gateway(keys=keys, clock=clock, settle_delay=5)
    with a_client(gateway) as client:
        yield Merchant(gateway, client)


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    return caught.value


# The states


@pytest.mark.parametrize("kind", ["shop", "partner"])
def test_an_order_makes_the_moves_of_the_table_and_no_other(
    request: pytest.FixtureRequest, kind: str
) -> None:
    """From each state an order can only go where the table says; a refusal changes nothing."""
    shop: Merchant = request.getfixturevalue(kind)
    for state in HISTORIES:
        for name in MOVES:
            where = f"{name} from {state}"
            number = shop.bring(state)
            before = shop.look(number)
            if (state, name) in BECOMES:
                shop.move(name, number)
                assert shop.state(number) == BECOMES[state, name], where
                continue
            if name in ACTS or name == "deduct":
                with pytest.raises(chainpay.UsageError, match=number):
                    shop.move(name, number)
            else:
                error = refusal(shop.move, name, number)
                code, digits = CODES[state]
                if (state, name) == (WAITING, "complete free"):  # another amount
                    code, digits = "INVALID_REQUEST", "271316598"
                assert (error.status, error.code) == (400, code), where
                assert str(error.request_id).endswith(f"-{digits}"), where
            assert shop.look(number) == before, where


def test_an_order_that_does_not_exist_makes_no_move(shop: Merchant) -> None:
    """What was never created is not there, nor is another merchant's, nor a partner's."""
    shop.create()
    partner = Merchant(shop.gateway, shop.client, PARTNER)
    for name in BY_THE_MERCHANT:
        for error in (refusal(shop.move, name, "N0"), refusal(partner.move, name)):
            assert (error.status, error.code) == (404, "ORDER_NOT_EXIST")
            assert str(error.request_id).endswith("-271317510")
    with pytest.raises(chainpay.UsageError, match="N0"):
        shop.move("confirm", "N0")


def test_time(slow_shop: Merchant) -> None:
    """Nobody confirms for 30 days; the platform deducts after its delay, and owes a callback."""
    shop, gateway = slow_shop, slow_shop.gateway
    shop.create(out_order_no="OLD")
    shop.create()
    gateway.confirm(NUMBER)
    gateway.clock(30 * DAY - 1)
    assert shop.state("OLD") == CREATED
    gateway.clock(1)
    assert shop.state("OLD") == EXPIRED
    shop.move("complete")
    gateway.clock(4)
    assert shop.state() == WAITING
    gateway.clock(1)
    assert shop.events() == ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]
    assert shop.state() == DONE
    assert shop.look()["collection"]["details"][0]["paid_time"] == "20261223235905"


def test_a_deduction_that_is_seen_late(slow_shop: Merchant) -> None:
    """A clock that is put forward by a month makes up for it, as of its moment."""
    shop, gateway = slow_shop, slow_shop.gateway
    shop.create()
    gateway.confirm(NUMBER)
    shop.move("complete")
    gateway.clock("+30d")
    assert shop.state() == DONE
    assert shop.look()["collection"]["details"][0]["paid_time"] == "20261123235905"
    (payment,) = gateway.records("order")
    assert (payment["state"], payment["at"]) == ("SUCCESS", EVENING + 5)


def test_a_deduction_that_fails_waits_until_it_is_tried_again(slow_shop: Merchant) -> None:
    """Time alone does not help; the merchant lets the platform try again."""
    shop, gateway = slow_shop, slow_shop.gateway
    shop.create()
    gateway.confirm(NUMBER)
    shop.move("complete")
    shop.move("modify")
    gateway.fail(NUMBER)
    gateway.clock("+7d")
    assert shop.state() == WAITING
    assert gateway.record(NUMBER)["reason"] == "扣款失败"
    shop.move("pay")
    assert shop.state() == WAITING
    assert gateway.record(NUMBER)["reason"] == ""
    gateway.clock(5)
    assert shop.state() == DONE
    assert shop.look()["collection"]["paid_amount"] == 500


# What is created


def test_creating(shop: Merchant) -> None:
    """The order as it was sent; again the same; other facts that count are refused."""
    created = shop.create(attach="A-1")
    same = ("appid", "service_id", "out_order_no", "service_introduction", "risk_fund")
    assert {name: created[name] for name in same} == {name: ORDER[name] for name in same}
    assert (created["mchid"], created["state"]) == (shop.client.mchid, "CREATED")
    assert shop.create(attach="another") == created
    assert shop.gateway.happened(NUMBER).repeated[f"POST {SCORE}"] == 1
    queried = shop.call("GET", query={"service_id": "500001", "query_id": created["package"]})
    assert queried == shop.look()
    assert "openid" not in queried
    for changes in (
        {"service_id": "500002"},
        {"risk_fund": {"name": "DEPOSIT", "amount": 1}},
        {"post_payments": PAYMENTS},
        {"openid": "o2"},
    ):
        error = refusal(shop.create, **changes)
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
        assert str(error.request_id).endswith("-271316598")
    assert shop.look() == queried
    record = shop.gateway.record(created["order_id"])
    assert (record["kind"], record["number"], record["amount"]) == ("service_order", NUMBER, None)


def test_querying_by_one_number(shop: Merchant) -> None:
    """By the merchant's, or by the platform's; not by both, nor by none."""
    created = shop.create()
    both = {"out_order_no": NUMBER, "query_id": created["package"]}
    for query in (both, {}):
        assert refusal(shop.call, "GET", query={**OURS, **query}).code == "PARAM_ERROR"
    for query in ({"out_order_no": "N0"}, {"query_id": "0"}):
        assert refusal(shop.call, "GET", query={**OURS, **query}).code == "ORDER_NOT_EXIST"


def test_an_order_without_confirmation(shop: Merchant, partner: Merchant) -> None:
    """It has begun, needs a user, and sends no callback of a confirmation."""
    assert refusal(shop.create, need_user_confirm=False).code == "PARAM_ERROR"
    assert shop.create(need_user_confirm=False, openid="o1")["state_description"] == "USER_CONFIRM"
    assert shop.look()["openid"] == "o1"
    assert shop.events() == []
    partner.create(out_order_no="P1", need_user_confirm=False, sub_openid="s1", sub_appid="wx9")
    assert (partner.look("P1")["sub_openid"], "openid" in partner.look("P1")) == ("s1", False)


@pytest.mark.parametrize("kind", ["shop", "partner"])
def test_created_and_completed_in_one(request: pytest.FixtureRequest, kind: str) -> None:
    """The answer comes before the deduction; the same request changes nothing; 0 分 is done."""
    shop: Merchant = request.getfixturevalue(kind)
    ours = {"sub_mchid": SUB["sub_mchid"], "sub_appid": "wx9"} if kind == "partner" else {}
    body = {**ORDER, **ours, **BILL, "openid": "o1"}
    del body["risk_fund"]
    answer = shop.call("POST", "/direct-complete", json=body)
    if kind == "shop":
        assert (answer["state"], answer["state_description"]) == ("DOING", "MCH_COMPLETE")
        assert answer["total_amount"] == 600
    assert shop.state() == DONE
    assert shop.call("POST", "/direct-complete", json=body) == answer
    assert len(shop.events()) == 1
    name = f"POST {shop.path}/direct-complete"
    counts = shop.gateway.happened(NUMBER)
    assert (counts[name], counts.repeated[name]) == (1, 1)
    less = {**body, "post_discounts": [], "total_amount": 700}
    assert refusal(shop.call, "POST", "/direct-complete", json=less).code == "INVALID_REQUEST"
    free = {**FREE, "post_discounts": [], "out_order_no": "FREE"}
    shop.call("POST", "/direct-complete", json={**body, **free})
    assert shop.state("FREE") == DONE_FREE
    names = ("post_payments", "post_discounts")
    bare = {name: value for name, value in body.items() if name not in names}
    shop.call("POST", "/direct-complete", json={**bare, "out_order_no": "BARE"})
    assert shop.look("BARE")["collection"]["paid_amount"] == 600


# What is due


def test_amounts(shop: Merchant) -> None:
    """What is due is the sum; it is at most what the user need not deposit; it only goes down."""
    number = shop.bring(CONFIRMED)
    shop.gateway.fail(number)
    high = {"post_payments": [{"name": "租金", "amount": 10001}], "post_discounts": []}
    negative = {"post_payments": [{"name": "租金", "amount": 1}], "total_amount": -99}
    wrong: list[tuple[dict[str, Any], str, str]] = [
        ({"total_amount": 601}, "PARAM_ERROR", "最终总金额计算非法"),
        ({"post_payments": []}, "PARAM_ERROR", "最终总金额计算非法"),
        (negative, "PARAM_ERROR", "最终总金额计算非法"),
        ({"post_payments": [{"name": "租金", "amount": -1}]}, "PARAM_ERROR", "/post_payments/0"),
        ({"post_payments": [{"name": "租金", "amount": 0.5}]}, "PARAM_ERROR", "/post_payments/0"),
        ({"post_discounts": DISCOUNTS * 2, "total_amount": 500}, "PARAM_ERROR", "/post_discounts"),
        ({**high, "total_amount": 10001}, "INVALID_REQUEST", "风险金额"),
    ]
    for changes, code, words in wrong:
        error = refusal(shop.move, "complete", number, **changes)
        assert (error.status, error.code) == (400, code)
        assert words in error.message
    assert shop.state(number) == CONFIRMED
    completed = shop.move("complete", number)
    assert (completed["total_amount"], completed["need_collection"]) == (600, True)
    waiting = {"state": "USER_PAYING", "total_amount": 600, "paying_amount": 600, "paid_amount": 0}
    assert shop.look(number)["collection"] == waiting
    error = refusal(shop.move, "modify", number, post_payments=PAYMENTS, total_amount=700)
    assert (error.code, str(error.request_id)[-10:]) == ("INVALID_REQUEST", "-271316657")
    assert refusal(shop.move, "modify", number, total_amount=1).code == "PARAM_ERROR"
    modified = shop.move("modify", number)
    assert modified["collection"] == waiting | {"total_amount": 500, "paying_amount": 500}
    assert "post_discounts" not in modified
    assert refusal(shop.create, post_payments=[{"name": "a", "amount": -1}]).code == "PARAM_ERROR"
    for fund in ({"name": "DEPOSIT", "amount": 1.5}, {"name": "押金", "amount": 1}):
        assert refusal(shop.create, risk_fund=fund).code == "PARAM_ERROR"


def test_an_estimated_amount_limits_nothing(shop: Merchant) -> None:
    """先享: only the service has a limit, which the gateway does not know."""
    shop.create(risk_fund={"name": "ESTIMATE_ORDER_COST", "amount": 1})
    shop.gateway.confirm(NUMBER)
    shop.move("complete")
    assert shop.state() == DONE


def test_times_and_places(shop: Merchant, clock: Clock) -> None:
    """The end is not before the start, and not to come; what is told later is added."""
    start = {"start_time": "20261123230000", "start_time_remark": "借"}
    shop.create(time_range=start, location={"start_location": "深圳"})
    shop.gateway.confirm(NUMBER)
    early, late, end = "20261123225959", "2026-11-23T23:59:01+08:00", "20261123235900"
    error = refusal(shop.move, "complete", time_range={"end_time": early})
    assert (error.code, str(error.request_id)[-10:]) == ("INVALID_REQUEST", "-271316637")
    assert refusal(shop.move, "complete", time_range={"end_time": late}).code == "PARAM_ERROR"
    shop.move("complete", time_range={"end_time": end}, location={"end_location": "广州"})
    order = shop.look()
    assert order["time_range"] == {**start, "end_time": end}
    assert order["location"] == {"start_location": "深圳", "end_location": "广州"}
    shop.create(out_order_no="ON-ACCEPT")
    clock.now += 60
    shop.gateway.confirm("ON-ACCEPT")
    error = refusal(shop.move, "complete", "ON-ACCEPT", time_range={"end_time": end})
    assert error.message == "真实结束时间小于预计开始时间"


def test_an_appid_and_a_service_of_others(shop: Merchant, partner: Merchant) -> None:
    """They are those of creating, in all operations; a partner's sub-merchant is too."""
    shop.create()
    for changes in ({"appid": "wx0"}, {"service_id": "1"}):
        assert refusal(shop.move, "cancel", **changes).code == "PARAM_ERROR"
        query = {**OURS, "out_order_no": NUMBER, **changes}
        assert refusal(shop.call, "GET", query=query).code == "PARAM_ERROR"
    assert refusal(shop.move, "sync").code == "INVALID_ORDER_STATE"
    partner.create(out_order_no="P1")
    assert refusal(partner.move, "cancel", "P1", sub_mchid="1900000110").code == "ORDER_NOT_EXIST"


# The payment


@pytest.mark.parametrize("path", [SCORE, PARTNER])
def test_callbacks(shop: Merchant, path: str) -> None:
    """Each is sent to the address of its order, and says what a query says."""
    merchant, gateway = Merchant(shop.gateway, shop.client, path), shop.gateway
    left_out = {"/sub_mchid is missing"} if path == SCORE else set()
    ours = {} if path == SCORE else {"sub_mchid": SUB["sub_mchid"], "sub_appid": "wx9"}
    names = ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID", "PAYSCORE.USER_PAID"]
    with Receiver(shop.client.callbacks.receive) as receiver, gateway.serve(delivers=True):
        receiver.receives = True
        body = {**ORDER, **ours, "notify_url": receiver.url}
        merchant.create(notify_url=receiver.url, attach="A-1", **ours)
        gateway.confirm(NUMBER)
        assert eventually(lambda: len(receiver.seen) == 1)
        confirmed = merchant.look()
        merchant.move("complete")
        assert eventually(lambda: len(receiver.seen) == 2)
        del body["risk_fund"]
        body |= {"out_order_no": "D1", **BILL}
        merchant.call("POST", "/direct-complete", json=body)
        assert eventually(lambda: len(receiver.seen) == 3)
    told = [seen.resource for seen, _ in receiver.seen]
    for name, (seen, _), resource in zip(names, receiver.seen, told, strict=True):
        assert (seen.event_type, seen.original_type) == (name, "payscore")
        assert set(faults(event(name, "v3").resource, resource, None)) == left_out
        assert resource["mchid"] == shop.client.mchid
    assert told[0]["post_payments"] == []
    same = told[0].keys() - {"post_payments", "out_trade_no"}
    assert {name: told[0][name] for name in same} == {name: confirmed[name] for name in same}
    assert (told[0]["state"], told[0]["attach"]) == ("DOING", "A-1")
    paid = merchant.look()
    assert (told[1]["state"], told[1]["collection"]) == ("DONE", paid["collection"])
    assert told[1]["post_discounts"] == DISCOUNTS
    assert told[1]["risk_fund"] == ORDER["risk_fund"]
    assert told[1]["risk_fund"] == ORDER["risk_fund"]
    assert (told[2]["out_order_no"], told[2]["risk_fund"]["amount"]) == ("D1", 600)


def test_a_payment_is_refunded_and_in_the_bills(shop: Merchant, clock: Clock) -> None:
    """Its number is in the order; the order's own number names no payment."""
    shop.create()
    shop.gateway.confirm(NUMBER)
    shop.move("complete", profit_sharing=True)
    order = shop.look()
    transaction_id = shop.transaction_id()
    assert order["collection"] == {
        "state": "USER_PAID",
        "total_amount": 600,
        "paying_amount": 0,
        "paid_amount": 600,
        "details": [
            {
                "seq": 1,
                "amount": 600,
                "paid_type": "NEWTON",
                "paid_time": "20261123235900",
                "transaction_id": transaction_id,
            }
        ],
    }
    error = refusal(shop.refund, "R1", 100, out_trade_no=NUMBER)
    assert error.code == "RESOURCE_NOT_EXISTS"
    assert shop.refund("R1", 100, transaction_id=transaction_id)["status"] == "SUCCESS"
    assert shop.look() == order
    payment = shop.gateway.record(transaction_id)
    assert payment["fields"]["settle_info"] == {"profit_sharing": True}
    assert {"kind": "service_order", "number": NUMBER} in payment["related"]
    related = {"kind": "order", "number": payment["number"]}
    assert shop.gateway.record(NUMBER)["related"] == [related]
    clock.now += 12 * 3600
    trades, flows = shop.read_bill("tradebill"), shop.read_bill("fundflowbill")
    assert [row["微信订单号"] for row in trades] == [transaction_id] * 2
    assert [row["订单金额"] for row in trades] == [600, 0]
    assert [row["收支金额(元)"] for row in flows] == [600, 100]


def test_who_pays_makes_the_trade_type(shop: Merchant, partner: Merchant) -> None:
    """``AUTH`` if the platform deducts, ``JSAPI`` if the user pays; the attach names the order."""
    for name, trade_type in (("deduct", "AUTH"), ("user pays", "JSAPI")):
        number = shop.bring(WAITING)
        shop.move(name, number)
        query = {"mchid": shop.client.mchid}
        node = shop.client.chain("v3/pay/transactions/id/{transaction_id}")
        payment = node.get(transaction_id=shop.transaction_id(number), query=query).json()
        id_ = shop.look(number)["order_id"]
        assert (payment["trade_type"], payment["attach"]) == (trade_type, f"wxzff|{id_}|{number}")
        assert payment["amount"]["total"] == 600
    for number, user, payer in (
        ("P1", {"openid": "o1"}, {"sp_openid": "o1"}),
        ("P2", {"sub_openid": "s1", "sub_appid": "wx9"}, {"sub_openid": "s1"}),
    ):
        partner.create(out_order_no=number, need_user_confirm=False, **user)
        partner.move("complete", number)
        fields = shop.gateway.record(partner.transaction_id(number))["fields"]
        assert fields["payer"] == payer
        assert (fields["sp_mchid"], fields["sub_mchid"]) == (shop.client.mchid, SUB["sub_mchid"])


def test_a_payment_elsewhere_moves_no_money(shop: Merchant) -> None:
    """The merchant tells of it: no transaction, no callback; without a time it was now."""
    number = shop.bring(WAITING)
    assert refusal(shop.move, "sync", number, type="Order_Closed").code == "PARAM_ERROR"
    before = len(shop.events(number))
    answer = shop.move("sync", number)
    (detail,) = answer["collection"]["details"]
    assert detail["paid_type"] == "MCH"
    assert detail["paid_time"] == "20261124000100"
    assert len(shop.events(number)) == before
    assert shop.gateway.records("order") == []
    other = shop.bring(WAITING)
    (detail,) = shop.move("sync", other, detail={})["collection"]["details"]
    assert detail["paid_time"] == "20261123235900"
