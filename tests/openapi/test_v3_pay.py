"""Payments and refunds (支付, 退款) of APIv3: their states, numbers and amounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.encoding.xml import from_xml
from chainpay.gateway import Gateway
from tests.support.cases import OPERATIONS
from tests.support.clock import Clock
from tests.support.doors import Door
from tests.support.gateway_requests import a_client

PAY = "v3/pay/transactions"
BY_NUMBER = f"{PAY}/out-trade-no/{{out_trade_no}}"
REFUNDS = "v3/refund/domestic/refunds"
NUMBER = "1217752501201407033233368018"
REFUND = "1217752501201407033233368019"
ORDER: dict[str, Any] = {
    "appid": "wxd678efh567hg6787",
    "mchid": "1900000001",
    "description": "Image形象店-深圳腾大-QQ公仔",
    "out_trade_no": NUMBER,
    "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
    "amount": {"total": 100, "currency": "CNY"},
    "attach": "附加",
}
#: How each trade type is placed, what it wants beside the rest, and what it answers.
PLACED: dict[str, tuple[str, dict[str, Any], str]] = {
    "jsapi": ("JSAPI", {"payer": {"openid": "o1"}}, "prepay_id"),
    "native": ("NATIVE", {}, "code_url"),
    "app": ("APP", {}, "prepay_id"),
    "h5": (
        "MWEB",
        {"scene_info": {"payer_client_ip": "10.0.0.1", "h5_info": {"type": "Wap"}}},
        "h5_url",
    ),
}
HISTORIES: dict[str, tuple[str, ...]] = {
    "NOTPAY": (),
    "SUCCESS": ("pay",),
    "CLOSED": ("close",),
    "REFUND": ("pay", "refund"),
}
BECOMES = {
    ("NOTPAY", "pay"): "SUCCESS",
    ("NOTPAY", "close"): "CLOSED",
    ("CLOSED", "close"): "CLOSED",
    ("NOTPAY", "place"): "NOTPAY",
    ("SUCCESS", "refund"): "REFUND",
    ("REFUND", "refund"): "REFUND",
}
MOVES = ("pay", "close", "place", "refund")
DAY = 24 * 3600


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(1795449540.0)


@pytest.fixture
def timed(keys: Any, clock: Clock) -> Gateway:
    """A platform whose clock the test sets."""
    return Gateway(keys=keys, clock=clock)


def directly(node: Any, verb: str, **options: Any) -> Any:
    """Send a call that only prepares the scene."""
    return getattr(node, verb)(**options)


def place(client: chainpay.Client, door: Door = directly, how: str = "native", **more: Any) -> Any:
    """Place the order, some of its parameters changed; return the answer."""
    body = {**ORDER, **PLACED[how][1], **more}
    return door(client.chain(f"{PAY}/{how}"), "post", json=body).json()


def query(client: chainpay.Client, door: Door = directly, mchid: str = "1900000001") -> Any:
    """Return what a query by the number answers."""
    options = {"query": {"mchid": mchid}, "out_trade_no": NUMBER}
    return door(client.chain(BY_NUMBER), "get", **options).json()


def close(client: chainpay.Client, door: Door = directly) -> Any:
    """Close the order; return the answer."""
    body = {"mchid": "1900000001"}
    return door(client.chain(f"{BY_NUMBER}/close"), "post", json=body, out_trade_no=NUMBER)


def refund(
    client: chainpay.Client,
    amount: int = 30,
    door: Door = directly,
    total: int = 100,
    currency: str = "CNY",
    **more: Any,
) -> Any:
    """Refund a part of the order; return the answer."""
    fields = {"out_trade_no": NUMBER, "out_refund_no": REFUND, **more}
    fields["amount"] = {"refund": amount, "total": total, "currency": currency}
    body = {name: value for name, value in fields.items() if value is not None}
    return door(client.chain(REFUNDS), "post", json=body).json()


def move(name: str, gateway: Gateway, client: chainpay.Client, door: Door, again: bool) -> None:
    """Make one move with the order."""
    if name == "pay":
        gateway.pay(NUMBER)
    elif name == "close":
        close(client, door)
    elif name == "place":
        place(client, door)
    else:
        gateway.clock(60)
        refund(client, 30, door, out_refund_no=REFUND + str(again))


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    return caught.value


# The states


@pytest.mark.parametrize("name", MOVES)
@pytest.mark.parametrize("state", HISTORIES)
def test_an_order_makes_the_moves_of_the_table_and_no_other(
    gateway: Gateway, client: chainpay.Client, door: Door, state: str, name: str
) -> None:
    """From each state an order can only go where the table says; a refusal changes nothing."""
    place(client)
    for before in HISTORIES[state]:
        move(before, gateway, client, directly, False)
    order = query(client)
    assert order["trade_state"] == state
    if (state, name) in BECOMES:
        move(name, gateway, client, door, True)
        assert query(client)["trade_state"] == BECOMES[state, name]
        return
    if name == "pay":
        with pytest.raises(chainpay.UsageError, match=NUMBER):
            move(name, gateway, client, door, True)
    else:
        error = refusal(move, name, gateway, client, door, True)
        assert (error.status, error.code) == (
            (404, "RESOURCE_NOT_EXISTS")
            if name == "refund"
            else (400, "ORDER_CLOSED" if state == "CLOSED" else "ORDER_PAID")
        )
    assert query(client) == order


@pytest.mark.parametrize("name", ["pay", "close", "refund"])
def test_an_order_that_does_not_exist_makes_no_move(
    gateway: Gateway, client: chainpay.Client, door: Door, name: str
) -> None:
    """What was never placed can't be moved, nor found."""
    if name == "pay":
        with pytest.raises(chainpay.UsageError, match=NUMBER):
            gateway.pay(NUMBER)
    else:
        error = refusal(move, name, gateway, client, door, False)
        code = "RESOURCE_NOT_EXISTS" if name == "refund" else "ORDER_NOT_EXIST"
        assert (error.status, error.code) == (404, code)
    assert refusal(query, client, door).code == "ORDER_NOT_EXIST"


def test_closing_answers_nothing_signed(client: chainpay.Client, door: Door) -> None:
    """A 204 has no body and no type, and carries the signature of an empty one."""
    place(client)
    answer = close(client, door)
    assert (answer.status_code, answer.content) == (204, b"")
    assert "Content-Type" not in answer.headers
    assert answer.headers["Wechatpay-Signature"]


# Placing


@pytest.mark.parametrize("how", PLACED)
def test_each_trade_type_answers_with_what_it_starts_with(
    gateway: Gateway, client: chainpay.Client, door: Door, how: str
) -> None:
    """One thing, which is new each time that the order is asked for again."""
    trade_type, _, name = PLACED[how]
    answer = place(client, door, how)
    assert list(answer) == [name]
    again = place(client, door, how)
    assert list(again) == [name]
    assert again != answer
    gateway.pay(NUMBER)
    paid = query(client)
    assert paid["trade_type"] == trade_type
    assert (paid["payer"]["openid"] == "o1") == (how == "jsapi")


@pytest.mark.parametrize(
    "changed",
    [{"description": "another"}, {"amount": {"total": 101}}, {"attach": ""}, {"goods_tag": "1"}],
)
def test_a_number_is_used_once(
    client: chainpay.Client, door: Door, changed: dict[str, Any]
) -> None:
    """With other parameters it is refused, and so is another trade type; the first order stays."""
    place(client)
    before = query(client)
    error = refusal(place, client, door, **changed)
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert str(error.request_id).endswith("-268498688")
    error = refusal(place, client, door, "app")
    assert (error.status, error.code) == (403, "OUT_TRADE_NO_USED")
    assert query(client) == before


def test_another_address_of_the_user(client: chainpay.Client) -> None:
    """The same order: a user may have moved on when a request is repeated."""
    info = {"type": "Wap"}
    for address in ("10.0.0.1", "10.0.0.2"):
        scene = {"payer_client_ip": address, "h5_info": info}
        assert "h5_url" in place(client, how="h5", scene_info=scene)
    scene = {"payer_client_ip": "10.0.0.1", "h5_info": {"type": "iOS"}}
    assert refusal(place, client, how="h5", scene_info=scene).code == "INVALID_REQUEST"


def test_encrypted_again_it_is_the_same(client: chainpay.Client) -> None:
    """A sealed value is another text each time, and says the same."""

    def place_encrypted(name: str) -> Any:
        identity = {
            "type": "IDCARD",
            "number": client.encrypt("1101"),
            "name": client.encrypt(name),
        }
        return place(client, how="jsapi", payer={"openid": "o1", "identity": identity})

    assert list(place_encrypted("张三")) == list(place_encrypted("张三")) == ["prepay_id"]
    assert refusal(place_encrypted, "李四").code == "INVALID_REQUEST"


@pytest.mark.parametrize("total", [0, -1])
def test_an_order_has_an_amount(client: chainpay.Client, total: int) -> None:
    """Nothing, or less, can't be paid."""
    error = refusal(place, client, amount={"total": total})
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/amount/total")


def test_the_merchant_is_the_one_who_signs(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """Nobody places, finds, or closes for somebody else."""
    place(client)
    gateway.register("1900000002", "0A" * 20, stranger.public_key())
    identity = {"mchid": "1900000002", "serial": "0A" * 20, "private_key": stranger}
    with chainpay.Client(**{**gateway.credentials(), **identity}) as other:
        for call in (place, query, close):
            error = refusal(call, other)  # type: ignore[arg-type]
            assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/mchid")
            assert error.detail["location"] == ("query" if call is query else "body")
        assert refusal(query, other, mchid="1900000002").code == "ORDER_NOT_EXIST"
        place(other, mchid="1900000002")
        gateway.pay(NUMBER, "1900000002")
        assert refusal(refund, other, total=1).code == "INVALID_REQUEST"
        assert refund(other)["status"] == "SUCCESS"
        assert query(other, mchid="1900000002")["trade_state"] == "REFUND"
    assert query(client)["trade_state"] == "NOTPAY"
    assert refusal(refund, client).code == "RESOURCE_NOT_EXISTS"
    node = client.chain(REFUNDS + "/{out_refund_no}")
    assert refusal(node.get, out_refund_no=REFUND).code == "RESOURCE_NOT_EXISTS"


# Querying


def test_what_is_known_of_an_order(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """Before it is paid, what it is about; after, who paid it, when, and its number."""
    place(client, how="jsapi", scene_info={"payer_client_ip": "10.0.0.1", "device_id": "013467"})
    before = query(client, door)
    same = ("appid", "mchid", "out_trade_no", "amount")
    assert {name: before[name] for name in same} == {name: ORDER[name] for name in same}
    assert not before.keys() & {"transaction_id", "success_time", "payer", "attach"}
    gateway.pay(NUMBER)
    after = query(client, door)
    assert after["transaction_id"].isdigit()
    assert after["payer"] == {"openid": "o1"}
    assert after["attach"] == ORDER["attach"]
    assert before["scene_info"] == after["scene_info"] == {"device_id": "013467"}
    assert after["amount"] == {
        "total": 100,
        "payer_total": 100,
        "currency": "CNY",
        "payer_currency": "CNY",
    }
    by_id = client.chain(f"{PAY}/id/{{transaction_id}}")
    options = {"query": {"mchid": "1900000001"}, "transaction_id": after["transaction_id"]}
    order = door(by_id, "get", **options).json()
    assert order.items() <= after.items()
    assert order["out_trade_no"] == NUMBER
    options["transaction_id"] = "42"
    assert refusal(door, by_id, "get", **options).code == "ORDER_NOT_EXIST"


def test_answers_carry_what_the_facts_require(gateway: Gateway, client: chainpay.Client) -> None:
    """A paid order and a refund have all fields that the facts call required, nested ones too."""
    place(client)
    gateway.pay(NUMBER)
    answers = {
        BY_NUMBER: query(client),
        REFUNDS: refund(client),
    }
    for known in OPERATIONS:
        if known.path in answers and known.returns:
            for field in known.returns:
                value = answers[known.path].get(field.name)
                assert value is not None or not field.required
                if isinstance(value, dict):
                    assert {one.name for one in field.children if one.required} <= value.keys()


# Refunds


def test_refunds_add_up_to_what_was_paid(
    gateway: Gateway, client: chainpay.Client, door: Door
) -> None:
    """Parts of an order are refunded until nothing is left; each is found by its number."""
    place(client)
    gateway.pay(NUMBER)
    first = refund(client, 60, door)
    assert first["amount"]["refund"] == 60
    assert first["status"] == "SUCCESS"
    node = client.chain(REFUNDS + "/{out_refund_no}")
    assert door(node, "get", out_refund_no=REFUND).json() == first
    error = refusal(refund, client, 41, door, out_refund_no="R2")
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    gateway.clock(60)
    assert refund(client, 40, door, out_refund_no="R2")["out_refund_no"] == "R2"
    assert refusal(refund, client, 1, door, out_refund_no="R3").code == "INVALID_REQUEST"
    assert refusal(door, node, "get", out_refund_no="R3").status == 404


def test_a_refund_is_made_once(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """The same number and amount are the same refund, in both APIs; another amount is refused."""
    place(client)
    gateway.pay(NUMBER)
    first = refund(client, 60, door)
    assert refund(client, 60, door) == first
    named = {"out_trade_no": None, "transaction_id": first["transaction_id"]}
    assert refund(client, 60, door, reason="another", **named) == first
    v2 = {"appid": ORDER["appid"], "mch_id": ORDER["mchid"], "out_trade_no": NUMBER}
    v2 |= {"out_refund_no": REFUND, "total_fee": "100", "refund_fee": "60"}
    again = from_xml(client.v2.secapi.pay.refund.post(xml=v2, security=True).content)
    assert again["refund_id"] == first["refund_id"]
    place(client, out_trade_no="another")
    gateway.pay("another")
    assert refusal(refund, client, 60, out_trade_no="another").code == "INVALID_REQUEST"
    error = refusal(refund, client, 61, door)
    assert str(error.request_id).endswith("-268498688")
    gateway.clock(60)
    assert refund(client, 40, door, out_refund_no="R2")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"amount": 0}, "/amount/refund"),
        ({"amount": -1}, "/amount/refund"),
        ({"total": 99}, "INVALID_REQUEST"),
        ({"currency": "HKD"}, "INVALID_REQUEST"),
        ({"out_trade_no": None}, "/transaction_id"),
        ({"out_trade_no": "another"}, "RESOURCE_NOT_EXISTS"),
        ({"transaction_id": "42"}, "RESOURCE_NOT_EXISTS"),
    ],
)
def test_a_refund_is_of_an_order_and_an_amount(
    gateway: Gateway, client: chainpay.Client, changed: dict[str, Any], code: str
) -> None:
    """What does not fit the order is refused, and nothing is refunded."""
    place(client)
    gateway.pay(NUMBER)
    error = refusal(refund, client, **changed)
    if code.startswith("/"):
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", code)
    else:
        assert (error.status, error.code) == (404 if "NOT_EXISTS" in code else 400, code)
    assert query(client)["trade_state"] == "SUCCESS"


def test_the_accounts_of_a_refund(gateway: Gateway, client: chainpay.Client) -> None:
    """What the accounts give is what is refunded."""
    place(client)
    gateway.pay(NUMBER)

    def refund_from(*parts: int) -> Any:
        accounts = ("AVAILABLE", "UNAVAILABLE")
        parts_of = [{"account": a, "amount": b} for a, b in zip(accounts, parts, strict=False)]
        amount = {"refund": 30, "total": 100, "currency": "CNY", "from": parts_of}
        body = {"out_trade_no": NUMBER, "out_refund_no": REFUND, "amount": amount}
        return client.chain(REFUNDS).post(json=body).json()

    for parts in ((999,), (29,), (30, 1)):
        error = refusal(refund_from, *parts)
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert query(client)["trade_state"] == "SUCCESS"
    assert refund_from(20, 10)["amount"]["refund"] == 30


def test_a_refund_may_name_the_platforms_number(gateway: Gateway, client: chainpay.Client) -> None:
    """transaction_id alone finds the order, with the merchant's number both must be its."""
    place(client)
    gateway.pay(NUMBER)
    number = query(client)["transaction_id"]
    place(client, out_trade_no="another")
    wrong = refusal(refund, client, out_trade_no="another", transaction_id=number)
    assert (wrong.status, wrong.code) == (400, "INVALID_REQUEST")
    assert refund(client, out_trade_no=None, transaction_id=number)["out_trade_no"] == NUMBER


# Time


def in_china(seconds: float) -> str:
    """Return a time as the platform writes it."""
    return datetime.fromtimestamp(int(seconds), timezone(timedelta(hours=8))).isoformat()


@pytest.mark.parametrize(
    ("expires", "last"),
    [
        (None, 7 * DAY),
        (600, 600),
        (10, 60),  # a minute at least
        (-5, 60),
        (30 * DAY, 30 * DAY),
    ],
)
def test_an_order_can_be_paid_until_it_expires(
    timed: Gateway, clock: Clock, expires: int | None, last: int
) -> None:
    """time_expire is the last moment to pay; then it can be neither paid nor placed again."""
    more = {} if expires is None else {"time_expire": in_china(clock.now + expires)}
    with a_client(timed) as client:
        place(client, **more)
        clock.now += last - 1
        assert place(client, **more)["code_url"]
        clock.now += 1
        with pytest.raises(chainpay.UsageError, match="ORDER_CLOSED"):
            timed.pay(NUMBER)
        error = refusal(place, client, **more)
        assert (error.status, error.code) == (400, "ORDER_CLOSED")
        assert str(error.request_id).endswith("-268447914")


def test_an_unpaid_order_is_closed_after_seven_days(timed: Gateway, clock: Clock) -> None:
    """An order that has expired before stays unpaid until then, and may be closed."""
    with a_client(timed) as client:
        place(client, time_expire=in_china(clock.now + 600))
        clock.now += 700
        assert query(client)["trade_state"] == "NOTPAY"
        clock.now += 7 * DAY
        assert query(client)["trade_state"] == "CLOSED"
        assert close(client).status_code == 204
        place(client, out_trade_no="ORDER-LATER")
        timed.pay("ORDER-LATER")
        clock.now += 7 * DAY
        node = client.chain(f"{PAY}/out-trade-no/ORDER-LATER")
        assert node.get(query={"mchid": client.mchid}).json()["trade_state"] == "SUCCESS"


def test_an_expired_order_may_be_closed(timed: Gateway, clock: Clock) -> None:
    """That is what the merchant is to do with it."""
    with a_client(timed) as client:
        place(client, time_expire=in_china(clock.now + 600))
        clock.now += 700
        assert close(client).status_code == 204
        assert query(client)["trade_state"] == "CLOSED"


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("-inf")])
def test_time_does_not_go_back(gateway: Gateway, seconds: float) -> None:
    """Nor does it come to a stop."""
    with pytest.raises(chainpay.UsageError, match="time doesn't go back"):
        gateway.clock(seconds)


def test_a_client_of_the_sandbox_shares_the_clock() -> None:
    """Whatever time has passed there, its signatures are not too old."""
    client = chainpay.sandbox(clock=Clock(1795449540.0))
    client.gateway.clock(3600)
    assert client.v3.certificates.get().json()["data"]


# The limits of refunds


def test_a_minute_passes_between_two_refunds(timed: Gateway, clock: Clock) -> None:
    """Of one order; a repeated refund is none, and another order has its own minute."""
    with a_client(timed) as client:
        for number in (NUMBER, "ANOTHER"):
            place(client, out_trade_no=number)
            timed.pay(number)
        first = refund(client, 1)
        clock.now += 59
        error = refusal(refund, client, 1, out_refund_no="R2")
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
        assert "1分钟" in error.message
        assert refund(client, 1) == first
        assert refund(client, 1, out_trade_no="ANOTHER", out_refund_no="R3")
        clock.now += 1
        assert refund(client, 1, out_refund_no="R2")


def test_an_order_has_at_most_50_refunds(timed: Gateway, clock: Clock) -> None:
    """The fifty-first is refused, though there is money."""
    with a_client(timed) as client:
        place(client)
        timed.pay(NUMBER)
        for number in range(50):
            refund(client, 1, out_refund_no=f"R{number}")
            clock.now += 60
        error = refusal(refund, client, 1, out_refund_no="R50")
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
        assert "50次" in error.message


@pytest.mark.parametrize(("late", "is_refunded"), [(0, True), (1, False)])
def test_an_order_is_refunded_within_a_year(
    timed: Gateway, clock: Clock, late: int, is_refunded: bool
) -> None:
    """A year after the payment, and not after the order was placed."""
    with a_client(timed) as client:
        place(client)
        clock.now += DAY
        timed.pay(NUMBER)
        clock.now += 365 * DAY + late
        if is_refunded:
            assert refund(client)
        else:
            assert refusal(refund, client).code == "TRADE_OVERDUE"


# Refunds that do not succeed

OTHERWISE = REFUNDS + "/{refund_id}/apply-abnormal-refund"
CARD = {"bank_type": "CMB_DEBIT", "bank_account": "6225", "real_name": "张三"}


@pytest.fixture
def refunded(gateway: Gateway, client: chainpay.Client) -> Any:
    """The answer of a refund."""
    place(client)
    gateway.pay(NUMBER)
    return refund(client)


def look(client: chainpay.Client) -> Any:
    """Return what a query says of the refund."""
    return client.chain(f"{REFUNDS}/{REFUND}").get().json()


@pytest.mark.parametrize("state", ["ABNORMAL", "CLOSED", "SUCCESS"])
def test_a_refund_is_settled(
    gateway: Gateway, client: chainpay.Client, refunded: Any, state: str
) -> None:
    """The query and the callback of its own name tell so; a time has only what succeeded."""
    gateway.refund(REFUND, state)
    order = look(client)
    assert (order["status"], "success_time" in order) == (state, state == "SUCCESS")
    callback = client.callbacks.receive(*gateway.notification(NUMBER, REFUND))
    assert callback.event_type == f"REFUND.{state}"
    assert callback.resource["refund_status"] == state
    assert ("success_time" in callback.resource) == (state == "SUCCESS")
    callback = client.callbacks.receive(*gateway.notification_v2(NUMBER, REFUND))
    of_v2 = {"ABNORMAL": "CHANGE", "CLOSED": "REFUNDCLOSE", "SUCCESS": "SUCCESS"}
    assert callback.resource["refund_status"] == of_v2[state]
    assert callback.resource["cash_refund_fee"] == "30"
    assert refund(client)["status"] == state
    assert query(client)["trade_state"] == "REFUND"
    assert refunded["status"] == "SUCCESS"


@pytest.mark.usefixtures("refunded")
def test_a_closed_refund_has_given_nothing_back(gateway: Gateway, client: chainpay.Client) -> None:
    """All of the order can be refunded, under another number; the closed one stays closed."""
    gateway.refund(REFUND, "CLOSED")
    for state in ("SUCCESS", "ABNORMAL"):
        with pytest.raises(chainpay.UsageError, match="已关闭"):
            gateway.refund(REFUND, state)
    gateway.clock(60)
    assert refund(client, 100, out_refund_no="R2")["status"] == "SUCCESS"


@pytest.mark.usefixtures("refunded")
def test_what_can_not_be_settled_is_refused(gateway: Gateway) -> None:
    """Another refund, or another state."""
    with pytest.raises(chainpay.UsageError, match="RESOURCE_NOT_EXISTS"):
        gateway.refund("R2")
    with pytest.raises(chainpay.UsageError, match="SUCCESS, CLOSED, ABNORMAL"):
        gateway.refund(REFUND, "PROCESSING")


@pytest.mark.parametrize(
    "account", [{"type": "MERCHANT_BANK_CARD"}, {"type": "USER_BANK_CARD", **CARD}]
)
def test_an_abnormal_refund_goes_to_another_account(
    gateway: Gateway, client: chainpay.Client, door: Door, refunded: Any, account: dict[str, str]
) -> None:
    """It is in work then, and can be settled again."""
    gateway.refund(REFUND, "ABNORMAL")
    options = {"encrypt": True, "refund_id": refunded["refund_id"]}
    body = {"out_refund_no": REFUND, **account}
    answer = door(client.chain(OTHERWISE), "post", json=body, **options).json()
    assert (answer["status"], answer["out_refund_no"]) == ("PROCESSING", REFUND)
    assert look(client)["status"] == "PROCESSING"
    with pytest.raises(chainpay.UsageError, match="refund"):
        gateway.notification(NUMBER, REFUND)
    error = refusal(client.chain(OTHERWISE).post, json=body, **options)
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    gateway.refund(REFUND)
    assert look(client)["status"] == "SUCCESS"
