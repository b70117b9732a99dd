"""Payments and refunds (支付, 退款) of APIv3: their states, numbers and amounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.catalog import operations
from chainpay.gateway import Gateway
from tests.support.doors import Door

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
    "h5": ("MWEB", {"scene_info": {"payer_client_ip": "10.0.0.1"}}, "h5_url"),
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
    ("NOTPAY", "place"): "NOTPAY",
    ("SUCCESS", "refund"): "REFUND",
    ("REFUND", "refund"): "REFUND",
}
MOVES = ("pay", "close", "place", "refund")


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
    client: chainpay.Client, amount: int = 30, door: Door = directly, total: int = 100, **more: Any
) -> Any:
    """Refund a part of the order; return the answer."""
    fields = {"out_trade_no": NUMBER, "out_refund_no": REFUND, **more}
    fields["amount"] = {"refund": amount, "total": total, "currency": "CNY"}
    body = {name: value for name, value in fields.items() if value is not None}
    return door(client.chain(REFUNDS), "post", json=body).json()


def move(name: str, gateway: Gateway, client: chainpay.Client, door: Door, again: bool) -> None:
    """Make one move with the order."""
    if name == "pay":
        gateway.pay_transaction(NUMBER)
    elif name == "close":
        close(client, door)
    elif name == "place":
        place(client, door)
    else:
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
        assert error.status == 400
        assert error.code in ("ORDERPAID", "ORDER_CLOSED", "INVALID_REQUEST")
    assert query(client) == order


@pytest.mark.parametrize("name", ["pay", "close", "refund"])
def test_an_order_that_does_not_exist_makes_no_move(
    gateway: Gateway, client: chainpay.Client, door: Door, name: str
) -> None:
    """What was never placed can't be moved, nor found."""
    if name == "pay":
        with pytest.raises(chainpay.UsageError, match=NUMBER):
            gateway.pay_transaction(NUMBER)
    else:
        error = refusal(move, name, gateway, client, door, False)
        assert (error.status, error.code) == (404, "ORDER_NOT_EXIST")
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
    """One thing, which does not change while the order is asked for again."""
    trade_type, _, name = PLACED[how]
    answer = place(client, door, how)
    assert list(answer) == [name]
    assert place(client, door, how) == answer
    gateway.pay_transaction(NUMBER)
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
    for how, more in (("native", changed), ("app", {})):
        error = refusal(place, client, door, how, **more)
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
        assert str(error.request_id).endswith("-268498688")
    assert query(client) == before


def test_encrypted_again_it_is_the_same(client: chainpay.Client) -> None:
    """A sealed value is another text each time, and says the same."""

    def place_encrypted(name: str) -> Any:
        identity = {
            "type": "IDCARD",
            "number": client.encrypt("1101"),
            "name": client.encrypt(name),
        }
        return place(client, how="jsapi", payer={"openid": "o1", "identity": identity})

    assert place_encrypted("张三") == place_encrypted("张三")
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
        gateway.pay_transaction(NUMBER, "1900000002")
        assert refusal(refund, other, total=1).code == "PARAM_ERROR"
        assert refund(other)["status"] == "SUCCESS"
        assert query(other, mchid="1900000002")["trade_state"] == "REFUND"
    assert query(client)["trade_state"] == "NOTPAY"
    assert refusal(refund, client).code == "INVALID_REQUEST"
    node = client.chain(REFUNDS + "/{out_refund_no}")
    assert refusal(node.get, out_refund_no=REFUND).code == "RESOURCE_NOT_EXISTS"


# Querying


def test_what_is_known_of_an_order(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """Before it is paid, what it was placed with; after, who paid it, when, and its number."""
    place(client, how="jsapi")
    before = query(client, door)
    same = ("appid", "mchid", "description", "out_trade_no", "notify_url", "attach", "amount")
    assert {name: before[name] for name in same} == {name: ORDER[name] for name in same}
    assert not before.keys() & {"transaction_id", "success_time", "payer"}
    gateway.pay_transaction(NUMBER)
    after = query(client, door)
    assert after["transaction_id"].isdigit()
    assert after["payer"] == {"openid": "o1"}
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
    gateway.pay_transaction(NUMBER)
    answers = {
        BY_NUMBER: query(client),
        REFUNDS: refund(client),
    }
    for known in operations():
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
    gateway.pay_transaction(NUMBER)
    first = refund(client, 60, door)
    assert first["amount"]["refund"] == 60
    assert first["status"] == "SUCCESS"
    node = client.chain(REFUNDS + "/{out_refund_no}")
    assert door(node, "get", out_refund_no=REFUND).json() == first
    error = refusal(refund, client, 41, door, out_refund_no="R2")
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert refund(client, 40, door, out_refund_no="R2")["out_refund_no"] == "R2"
    assert refusal(refund, client, 1, door, out_refund_no="R3").code == "INVALID_REQUEST"
    assert refusal(door, node, "get", out_refund_no="R3").status == 404


def test_a_refund_is_made_once(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """The same number with the same parameters is the same refund, with others it is refused."""
    place(client)
    gateway.pay_transaction(NUMBER)
    first = refund(client, 60, door)
    assert refund(client, 60, door) == first
    error = refusal(refund, client, 61, door)
    assert str(error.request_id).endswith("-268498688")
    assert refund(client, 40, door, out_refund_no="R2")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"amount": 0}, "/amount/refund"),
        ({"amount": -1}, "/amount/refund"),
        ({"total": 99}, "/amount/total"),
        ({"out_trade_no": None}, "/out_trade_no"),
        ({"out_trade_no": "another"}, None),
        ({"transaction_id": "42"}, None),
    ],
)
def test_a_refund_is_of_an_order_and_an_amount(
    gateway: Gateway, client: chainpay.Client, changed: dict[str, Any], code: str | None
) -> None:
    """What does not fit the order is refused, and nothing is refunded."""
    place(client)
    gateway.pay_transaction(NUMBER)
    error = refusal(refund, client, **changed)
    if code:
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", code)
    else:
        assert error.code == "ORDER_NOT_EXIST"
    assert query(client)["trade_state"] == "SUCCESS"


def test_a_refund_may_name_the_platforms_number(gateway: Gateway, client: chainpay.Client) -> None:
    """transaction_id alone finds the order, with the merchant's number both must be its."""
    place(client)
    gateway.pay_transaction(NUMBER)
    number = query(client)["transaction_id"]
    wrong = refusal(refund, client, out_trade_no="another", transaction_id=number)
    assert wrong.code == "ORDER_NOT_EXIST"
    assert refund(client, out_trade_no=None, transaction_id=number)["out_trade_no"] == NUMBER
