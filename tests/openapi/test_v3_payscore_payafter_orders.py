"""Pay-after orders (先享后付订单): their life on the emulated platform, through every door."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.catalog import Field
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from tests.support.cases import OPERATIONS
from tests.support.doors import Door

ORDERS = "v3/payscore/payafter-orders"
NUMBER = "1234323JKHDFE1243252"
OURS = {"appid": "wxd678efh567hg6787", "service_id": "500001"}
ORDER = {**OURS, "out_order_no": NUMBER}
FEES = [{"fee_name": "租金", "fee_count": 1, "fee_amount": 600}]
DISCOUNTS = [{"discount_name": "满20减1元", "discount_amount": 100}]
USER = {"name": "张三", "phone": "13800000000", "userid": "11010119900101001X", "address": "深圳"}

#: The moves that the platform knows, and where they lead; any other is refused.
BECOMES = {
    ("CREATED", "confirm"): "USER_ACCEPTED",
    ("CREATED", "expire"): "EXPIRED",
    ("CREATED", "cancel"): "REVOKED",
    ("USER_ACCEPTED", "cancel"): "REVOKED",
    ("USER_ACCEPTED", "complete unused"): "USER_PAID",
    ("USER_ACCEPTED", "complete used"): "FINISHED",
    ("FINISHED", "pay"): "USER_PAID",
    ("FINISHED", "sync"): "USER_PAID",
}
#: What leads to each state.
HISTORIES: dict[str, tuple[str, ...]] = {
    "CREATED": (),
    "USER_ACCEPTED": ("confirm",),
    "EXPIRED": ("expire",),
    "REVOKED": ("cancel",),
    "FINISHED": ("confirm", "complete used"),
    "USER_PAID": ("confirm", "complete used", "pay"),
}
BY_THE_USER_AND_TIME = ("confirm", "expire", "pay")
BY_THE_MERCHANT: dict[str, tuple[str, dict[str, Any]]] = {
    "cancel": ("cancel", {"reason": "用户投诉"}),
    "complete unused": ("complete", {"finish_type": 1, "total_amount": 0}),
    "complete used": ("complete", {"finish_type": 2, "fees": FEES, "total_amount": 600}),
    "sync": ("sync", {"type": "Order_Paid", "detail": {"paid_time": "20091225091210"}}),
}
MOVES = (*BY_THE_USER_AND_TIME, *BY_THE_MERCHANT)


def directly(node: Any, verb: str, **options: Any) -> Any:
    """Send a call that only prepares the scene."""
    return getattr(node, verb)(**options)


def create(client: chainpay.Client, door: Door = directly, **others: Any) -> Any:
    """Create the order, with more parameters, and return what the platform answers."""
    return door(client.chain(ORDERS), "post", json={**ORDER, **others}).json()


def look(client: chainpay.Client, door: Door = directly, **query: str) -> Any:
    """Return what a query answers."""
    node = client.chain(ORDERS)
    return door(node, "get", query={"service_id": "500001", **query}).json()


def move(
    name: str, gateway: Gateway, client: chainpay.Client, door: Door = directly, **changes: Any
) -> Any:
    """Make one move with the order, some of its parameters changed."""
    if name in BY_THE_USER_AND_TIME:
        return getattr(gateway, name)(NUMBER)
    action, options = BY_THE_MERCHANT[name]
    node = client.chain(f"{ORDERS}/{{out_order_no}}/{action}")
    body = {**OURS, **options, **changes}
    return door(node, "post", json=body, out_order_no=NUMBER).json()


def bring(state: str, gateway: Gateway, client: chainpay.Client) -> Any:
    """Create the order and bring it into a state; return the answer of its creation."""
    created = create(client)
    for name in HISTORIES[state]:
        move(name, gateway, client)
    assert look(client, out_order_no=NUMBER)["state"] == state
    return created


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
    bring(state, gateway, client)
    before = look(client, out_order_no=NUMBER)
    if (state, name) in BECOMES:
        move(name, gateway, client, door)
        assert look(client, out_order_no=NUMBER)["state"] == BECOMES[state, name]
        return
    if name in BY_THE_USER_AND_TIME:
        with pytest.raises(chainpay.UsageError, match=rf"{NUMBER}.*{state}"):
            move(name, gateway, client, door)
    else:
        error = refusal(move, name, gateway, client, door)
        ended = {"REVOKED": "ORDER_CANCELED", "USER_PAID": "ORDER_DONE"}
        assert (error.status, error.code) == (400, ended.get(state, "INVALID_ORDER_STATE"))
        assert state in error.message
    assert look(client, out_order_no=NUMBER) == before


@pytest.mark.parametrize("name", MOVES)
def test_an_order_that_does_not_exist_makes_no_move(
    gateway: Gateway, client: chainpay.Client, door: Door, name: str
) -> None:
    """What was never created can't be moved, and does not come into being by trying."""
    if name in BY_THE_USER_AND_TIME:
        with pytest.raises(chainpay.UsageError, match=NUMBER):
            move(name, gateway, client, door)
    else:
        error = refusal(move, name, gateway, client, door)
        assert (error.status, error.code) == (404, "ORDER_NOT_EXIST")
        assert str(error.request_id).endswith("-268512771")
    assert refusal(look, client, out_order_no=NUMBER).code == "ORDER_NOT_EXIST"


def test_the_table_names_every_state() -> None:
    """No state of the facts is left out of the table."""
    (query,) = [known for known in OPERATIONS if (known.method, known.path) == ("GET", ORDERS)]
    (state,) = [field for field in query.returns if field.name == "state"]
    assert set(state.enum) == set(HISTORIES)


@pytest.mark.parametrize("start", ["v3/payscore", "v3"])
def test_the_operations_are_reached_by_attributes(
    client: chainpay.Client, door: Door, start: str
) -> None:
    """Their paths are spelled as attributes, from the root or after a string."""
    node: Any = client.chain(start) if "/" in start else client.v3.payscore
    door(node.payafterOrders, "post", json={**ORDER, "need_user_confirm": False})
    one = node.payafterOrders._out_order_no_
    for action in ("complete used", "sync"):
        name, body = BY_THE_MERCHANT[action]
        door(getattr(one, name), "post", json={**OURS, **body}, out_order_no=NUMBER)
    answer = door(node.payafterOrders, "get", query={"out_order_no": NUMBER})
    assert answer.json()["state"] == "USER_PAID"


# Creating


def test_create_answers_with_what_the_user_is_sent_to(client: chainpay.Client, door: Door) -> None:
    """A new order has the merchant's numbers, the platform's own, and where the user confirms."""
    answer = create(client, door)
    assert {name: answer[name] for name in ORDER} == ORDER
    assert answer["mchid"] == client.mchid
    assert re.fullmatch(r"[0-9]{28}", answer["order_id"])
    assert answer["package"] in answer["miniprogram_path"]


@pytest.mark.parametrize(
    ("options", "state"),
    [
        ({}, "CREATED"),
        ({"need_user_confirm": True}, "CREATED"),
        ({"need_user_confirm": False}, "USER_ACCEPTED"),
    ],
)
def test_only_an_order_that_needs_no_confirmation_is_accepted_at_once(
    client: chainpay.Client, door: Door, options: dict[str, bool], state: str
) -> None:
    """Unless the merchant says that the user need not confirm, an order waits for him."""
    create(client, door, **options)
    assert look(client, door, out_order_no=NUMBER)["state"] == state


def test_two_orders_share_nothing_of_the_platform(client: chainpay.Client, door: Door) -> None:
    """Each order has an order_id and a query_id of its own."""
    one, other = create(client, door), create(client, door, out_order_no="another")
    assert one["order_id"] != other["order_id"]
    assert one["package"] != other["package"]


@pytest.mark.parametrize("state", HISTORIES)
def test_creating_again_gives_the_same_order(
    gateway: Gateway, client: chainpay.Client, door: Door, state: str
) -> None:
    """The same parameters again are the same order, whatever became of it, and change nothing."""
    created = bring(state, gateway, client)
    before = look(client, out_order_no=NUMBER)
    assert create(client, door) == created
    assert look(client, out_order_no=NUMBER) == before


@pytest.mark.parametrize("state", HISTORIES)
def test_creating_otherwise_is_refused(
    gateway: Gateway, client: chainpay.Client, door: Door, state: str
) -> None:
    """The same number with other parameters is refused in every state, and changes nothing."""
    bring(state, gateway, client)
    before = look(client, out_order_no=NUMBER)
    error = refusal(create, client, door, risk_amount=1)
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert error.message == "请求重入时，参数与首次请求时不一致"
    assert str(error.request_id).endswith("-268498688")
    assert look(client, out_order_no=NUMBER) == before


FULL: dict[str, Any] = {
    "service_start_time": "20091225091010",
    "service_end_time": "20091225121010",
    "service_start_location": "嗨客时尚主题展餐厅",
    "service_end_location": "另一家餐厅",
    "service_introduction": "某某酒店",
    "fees": FEES,
    "discounts": [{"discount_name": "满20减1元", "discount_desc": "不与其他优惠叠加"}],
    "risk_amount": 10000,
    "attach": "附加信息",
    "need_user_confirm": False,
    "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
}


def encrypt_user(client: chainpay.Client, **changes: str) -> dict[str, Any]:
    """Return the user's fields, sealed anew."""
    return {name: client.encrypt(text) for name, text in {**USER, **changes}.items()}


def test_encrypted_fields_are_compared_by_their_text(client: chainpay.Client, door: Door) -> None:
    """Sealing gives another ciphertext each time, under either key; the text tells the same."""
    created = create(client, door, **FULL, **encrypt_user(client))
    assert create(client, door, **FULL, **encrypt_user(client)) == created
    (certificate,) = set(client.platform_keys) - {client.platform_keys.current}
    key = client.platform_keys[certificate]
    again = {name: rsa.encrypt(text, key) for name, text in USER.items()}
    body, headers = {**ORDER, **FULL, **again}, {"Wechatpay-Serial": certificate}
    answer = door(client.chain(ORDERS), "post", json=body, headers=headers)
    assert answer.json() == created


@pytest.mark.parametrize("name", USER)
def test_another_encrypted_value_is_another_parameter(
    client: chainpay.Client, door: Door, name: str
) -> None:
    """A repeated creation whose sealed text differs is refused."""
    create(client, **encrypt_user(client))
    error = refusal(create, client, door, **encrypt_user(client, **{name: "李四"}))
    assert error.code == "INVALID_REQUEST"


@pytest.mark.parametrize("name", [*OURS, *FULL, *USER])
def test_every_parameter_counts_in_a_repeated_creation(
    client: chainpay.Client, door: Door, name: str
) -> None:
    """One parameter changed or left out is enough to be refused."""
    first = {**ORDER, **FULL, **encrypt_user(client)}
    create(client, **first)
    if name in OURS:
        second = {**first, name: "another"}
    else:
        second = {key: value for key, value in first.items() if key != name}
    error = refusal(door, client.chain(ORDERS), "post", json=second)
    assert (error.code, str(error.request_id)[-9:]) == ("INVALID_REQUEST", "268498688")


# Querying


def test_an_order_is_looked_up_by_either_number(client: chainpay.Client, door: Door) -> None:
    """The merchant's number, the platform's query_id, and both together, find the same order."""
    create(client, out_order_no="another")
    query_id = create(client)["package"]
    order = look(client, door, out_order_no=NUMBER)
    assert order["out_order_no"] == NUMBER
    assert look(client, door, query_id=query_id) == order
    assert look(client, door, out_order_no=NUMBER, query_id=query_id) == order


@pytest.mark.parametrize(
    "query",
    [
        {"out_order_no": "nobody's"},
        {"query_id": "nobody's"},
        {"out_order_no": "another", "query_id": "{query_id}"},
        {"out_order_no": "nobody's", "query_id": "{query_id}"},
        {"out_order_no": NUMBER, "query_id": "nobody's"},
    ],
)
def test_numbers_that_fit_no_order_find_none(
    client: chainpay.Client, door: Door, query: dict[str, str]
) -> None:
    """What does not exist is not found, nor is an order by numbers of two."""
    create(client, out_order_no="another")
    query_id = create(client)["package"]
    query = {name: value.format(query_id=query_id) for name, value in query.items()}
    error = refusal(look, client, door, **query)
    assert (error.status, error.code, error.message) == (404, "ORDER_NOT_EXIST", "订单不存在")
    assert str(error.request_id).endswith("-268512771")


@pytest.mark.parametrize("query", [{}, {"out_order_no": ""}, {"out_order_no": "", "query_id": ""}])
def test_a_query_needs_a_number(client: chainpay.Client, door: Door, query: dict[str, str]) -> None:
    """Without either number there is nothing to look for."""
    error = refusal(look, client, door, **query)
    assert (error.status, error.code) == (404, "ORDER_NOT_EXIST")


def test_a_query_answers_what_was_sent(
    gateway: Gateway, client: chainpay.Client, door: Door
) -> None:
    """An order shows what it was created and completed with; never what was sealed."""
    create(client, **FULL, **encrypt_user(client))
    expected_fields = {
        key: value for key, value in FULL.items() if key not in ("need_user_confirm", "openid")
    }
    expected = {**ORDER, **expected_fields, "mchid": client.mchid, "state": "USER_ACCEPTED"}
    order = look(client, door, out_order_no=NUMBER)
    ticket = order.pop("finish_ticket")
    assert order == expected
    used: dict[str, Any] = {
        "finish_type": 2,
        "fees": [{"fee_name": "服务费", "fee_amount": 700}],
        "discounts": DISCOUNTS,
        "total_amount": 600,
        "real_service_start_time": "20091225091010",
        "real_service_end_time": "20091225121010",
        "real_service_end_location": "嗨客时尚主题展餐厅",
        "finish_ticket": ticket,
    }
    move("complete used", gateway, client, **used)
    expected = {**expected, **used, "state": "FINISHED"}
    assert look(client, door, out_order_no=NUMBER) == expected


def test_an_order_that_the_user_paid_tells_when_and_how(keys: Any, door: Door) -> None:
    """A payment leaves its time, in Beijing's, and its transaction, which can be refunded."""
    gateway = Gateway(keys=keys, clock=lambda: 1554208460.9)
    with chainpay.Client(**gateway.credentials()) as client:
        bring("USER_PAID", gateway, client)
        order = look(client, door, out_order_no=NUMBER)
        amount = {"total": 600, "refund": 600, "currency": "CNY"}
        payment = {"transaction_id": order["finish_transaction_id"]}
        refund = {**payment, "out_refund_no": "R1", "amount": amount}
        refunded = client.chain("v3/refund/domestic/refunds").post(json=refund).json()
    assert order["pay_succ_time"] == "20190402203420"
    assert re.fullmatch(r"[0-9]{28}", order["finish_transaction_id"])
    assert refunded["status"] == "SUCCESS"
    (payment_record,) = gateway.record(NUMBER)["related"]
    assert payment_record == {"kind": "order", "number": refunded["out_trade_no"]}


def test_an_order_that_was_paid_elsewhere_tells_when(
    gateway: Gateway, client: chainpay.Client, door: Door
) -> None:
    """A synced payment has the merchant's time, and no transaction of the platform."""
    bring("FINISHED", gateway, client)
    move("sync", gateway, client, door)
    order = look(client, out_order_no=NUMBER)
    assert order["pay_succ_time"] == "20091225091210"
    assert order["pay_type"] == "MchChannelPayType"
    assert "finish_transaction_id" not in order


# Completing and syncing


@pytest.mark.parametrize(
    ("created", "completed", "total"),
    [
        ({}, {"finish_type": 1, "total_amount": 0}, 0),
        ({}, {"finish_type": 1}, 0),
        ({"fees": FEES}, {"finish_type": 1, "total_amount": 0}, 0),
        ({}, {"finish_type": 2, "fees": FEES, "total_amount": 600}, 600),
        ({}, {"finish_type": 2, "fees": FEES * 3, "total_amount": 1800}, 1800),
        ({"fees": FEES}, {"finish_type": 2, "total_amount": 600}, 600),
        ({"fees": FEES * 2}, {"finish_type": 2, "fees": FEES, "total_amount": 600}, 600),
        (
            {},
            {"finish_type": 2, "fees": FEES, "discounts": DISCOUNTS, "total_amount": 500},
            500,
        ),
        (
            {},
            {
                "finish_type": 2,
                "fees": FEES,
                "discounts": [{"discount_amount": 600}],
                "total_amount": 0,
            },
            0,
        ),
        ({}, {"finish_type": 2, "fees": [{"fee_name": "免费"}], "total_amount": 0}, 0),
    ],
)
def test_an_order_is_completed_with_what_is_due(
    client: chainpay.Client,
    door: Door,
    created: dict[str, Any],
    completed: dict[str, Any],
    total: int,
) -> None:
    """Due is nothing if unused, else the fees (given now, or at creation) minus the discounts."""
    order_id = create(client, need_user_confirm=False, **created)["order_id"]
    node = client.chain(f"{ORDERS}/{NUMBER}/complete")
    answer = door(node, "post", json={**OURS, **completed}).json()
    assert answer == {**ORDER, "mchid": client.mchid, "order_id": order_id}
    order = look(client, out_order_no=NUMBER)
    assert (order["state"], order["total_amount"]) == ("FINISHED" if total else "USER_PAID", total)
    assert order["finish_type"] == completed["finish_type"]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"finish_type": 3}, "/finish_type"),
        ({"finish_type": 1}, "/total_amount"),
        ({"total_amount": 599}, "/total_amount"),
        ({"total_amount": 601}, "/total_amount"),
        ({"fees": FEES * 2}, "/total_amount"),
        ({"fees": None}, "/total_amount"),
        ({"discounts": DISCOUNTS}, "/total_amount"),
        ({"discounts": [{"discount_amount": 700}], "total_amount": -100}, "/total_amount"),
        ({"discounts": DISCOUNTS * 6, "total_amount": 0}, "/discounts"),
        ({"finish_ticket": "another order's"}, "/finish_ticket"),
        ({"service_id": "another"}, "/service_id"),
        ({"appid": "another"}, "/appid"),
    ],
)
def test_an_order_is_not_completed_with_anything_else(
    gateway: Gateway, client: chainpay.Client, door: Door, changes: dict[str, Any], field: str
) -> None:
    """Another total, or somebody else's service, is refused by name, and changes nothing."""
    bring("USER_ACCEPTED", gateway, client)
    before = look(client, out_order_no=NUMBER)
    _, used = BY_THE_MERCHANT["complete used"]
    body = {**OURS, **used, **changes}
    body = {name: value for name, value in body.items() if value is not None}
    node = client.chain(f"{ORDERS}/{NUMBER}/complete")
    error = refusal(door, node, "post", json=body)
    assert (error.status, error.code) == (400, "PARAM_ERROR")
    assert (error.detail["field"], error.detail["location"]) == (field, "body")
    assert look(client, out_order_no=NUMBER) == before


def test_a_sync_says_what_happened(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """A sync that says something else than that the order was paid is refused."""
    bring("FINISHED", gateway, client)
    node = client.chain(f"{ORDERS}/{NUMBER}/sync")
    error = refusal(door, node, "post", json={"type": "Order_Lost"})
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/type")
    assert look(client, out_order_no=NUMBER)["state"] == "FINISHED"


@pytest.mark.parametrize("body", [{}, {"type": "Order_Paid"}, {"detail": {}}])
def test_a_sync_may_leave_out_when(
    gateway: Gateway, client: chainpay.Client, body: dict[str, Any]
) -> None:
    """No source calls these fields required: the time is that of the request."""
    bring("FINISHED", gateway, client)
    client.chain(f"{ORDERS}/{NUMBER}/sync").post(json=body)
    order = look(client, out_order_no=NUMBER)
    assert order["state"] == "USER_PAID"
    assert re.fullmatch("[0-9]{14}", order["pay_succ_time"])


@pytest.mark.parametrize("body", [{}, {"finish_type": 2}, {"total_amount": 600}])
def test_a_completion_may_leave_out_how(
    gateway: Gateway, client: chainpay.Client, body: dict[str, Any]
) -> None:
    """No source calls these fields required: the order was used, and what is due is the sum."""
    bring("USER_ACCEPTED", gateway, client)
    client.chain(f"{ORDERS}/{NUMBER}/complete").post(json={**OURS, "fees": FEES, **body})
    order = look(client, out_order_no=NUMBER)
    assert (order["state"], order["total_amount"]) == ("FINISHED", 600)


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("action", ["query", *BY_THE_MERCHANT])
def test_an_order_belongs_to_one_app_and_one_service(
    gateway: Gateway, client: chainpay.Client, door: Door, action: str, name: str
) -> None:
    """Another appid or service_id than at creation is refused, and located where it was sent."""
    create(client)
    if action == "query":
        error = refusal(look, client, door, out_order_no=NUMBER, **{name: "another"})
    else:
        error = refusal(move, action, gateway, client, door, **{name: "another"})
    assert (error.status, error.code) == (400, "PARAM_ERROR")
    assert error.detail["field"] == f"/{name}"
    assert error.detail["value"] == "another"
    assert error.detail["location"] == ("query" if action == "query" else "body")
    assert look(client, out_order_no=NUMBER)["state"] == "CREATED"


@pytest.mark.parametrize(("days", "state"), [(29, "CREATED"), (30, "EXPIRED")])
def test_an_order_expires_in_30_days(
    gateway: Gateway, client: chainpay.Client, days: int, state: str
) -> None:
    """Unless the user has confirmed it; by either number it is found so."""
    query_id = create(client)["package"]
    create(client, out_order_no="confirmed", need_user_confirm=False)
    gateway.clock(days * 24 * 3600)
    for number in ({"query_id": query_id}, {"out_order_no": NUMBER}):
        assert look(client, **number)["state"] == state
    assert look(client, out_order_no="confirmed")["state"] == "USER_ACCEPTED"


def test_each_order_has_a_ticket_of_its_own(client: chainpay.Client) -> None:
    """Who completes it may show the ticket; another order's is refused."""
    numbers = (NUMBER, "another")
    for number in numbers:
        create(client, out_order_no=number, need_user_confirm=False)
    one, other = (look(client, out_order_no=number)["finish_ticket"] for number in numbers)
    assert one != other
    node = client.chain(f"{ORDERS}/{NUMBER}/complete")
    body = {**OURS, "finish_type": 1, "cancel_reason": "用户取消"}
    error = refusal(node.post, json={**body, "finish_ticket": other})
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/finish_ticket")
    assert node.post(json={**body, "finish_ticket": one})


def test_there_are_at_most_five_discounts(client: chainpay.Client) -> None:
    """At creation too."""
    discounts = [{"discount_name": str(number)} for number in range(6)]
    error = refusal(create, client, discounts=discounts)
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/discounts")
    assert create(client, discounts=discounts[:5])


# What answers say, and to whom


def as_listed(answer: Any, fields: tuple[Field, ...]) -> bool:
    """Tell whether an answer has all that is always answered, and nothing that isn't listed."""
    known = {field.name: field for field in fields}
    required = {field.name for field in fields if field.required}
    return required <= answer.keys() <= known.keys() and all(
        as_listed(item, known[name].children)
        for name, value in answer.items()
        if known[name].children
        for item in (value if isinstance(value, list) else [value])
    )


def test_answers_carry_what_the_facts_list(
    gateway: Gateway, client: chainpay.Client, door: Door
) -> None:
    """All that the facts call required, and nothing that they don't list, at any depth."""
    returns = {
        (known.method, known.path.rpartition("/")[2]): known.returns
        for known in OPERATIONS
        if known.path.startswith(ORDERS)
    }
    unknown = {"surprise": 1}
    fees, discounts = [{**FEES[0], **unknown}], [{**DISCOUNTS[0], **unknown}]
    options = {**FULL, **encrypt_user(client), **unknown, "fees": fees, "discounts": discounts}
    answers = {("POST", "payafter-orders"): create(client, door, **options)}
    used = {"total_amount": 500, "fees": fees, "discounts": discounts, "profit_sharing": True}
    answers["POST", "complete"] = move("complete used", gateway, client, door, **used, **unknown)
    answers["POST", "sync"] = move("sync", gateway, client, door, **unknown)
    answers["GET", "payafter-orders"] = look(client, door, out_order_no=NUMBER)
    answers["POST", "cancel"] = door(
        client.chain(f"{ORDERS}/{{out_order_no}}/cancel"),
        "post",
        json={**OURS, "reason": "用户投诉"},
        out_order_no=create(client, out_order_no="another")["out_order_no"],
    ).json()
    assert answers.keys() == returns.keys()
    assert {
        called for called in answers if not as_listed(answers[called], returns[called])
    } == set()


@pytest.mark.parametrize(
    "number", ["a/b", "a%2Fb", "a b", "a+b", "a&b=c", "a?b#c", "订单1号", "{x}", "..a", "é|*@-_~"]
)
def test_a_number_is_the_same_in_body_path_and_query(
    client: chainpay.Client, door: Door, number: str
) -> None:
    """An order number survives the encoding of path and query, whatever is in it."""
    created = create(client, door, out_order_no=number)
    assert created["out_order_no"] == number
    assert look(client, door, out_order_no=number)["out_order_no"] == number
    node = client.chain(f"{ORDERS}/{{out_order_no}}/cancel")
    body = {**OURS, "reason": "用户投诉"}
    cancelled = door(node, "post", json=body, out_order_no=number).json()
    assert (cancelled["out_order_no"], cancelled["order_id"]) == (number, created["order_id"])
    assert look(client, door, out_order_no=number)["state"] == "REVOKED"


@pytest.fixture
def other(gateway: Gateway, stranger: RSAPrivateKey) -> Iterator[chainpay.Client]:
    """A client of another merchant of the same platform."""
    identity = {"mchid": "1900000002", "serial": "0123456789" * 4}
    gateway.register(**identity, public_key=stranger.public_key())
    credentials = {**gateway.credentials(), **identity, "private_key": stranger}
    with chainpay.Client(**credentials) as client:
        yield client


@pytest.mark.parametrize("name", ["query", *BY_THE_MERCHANT])
def test_an_order_is_hidden_from_other_merchants(
    gateway: Gateway, client: chainpay.Client, other: chainpay.Client, door: Door, name: str
) -> None:
    """To another merchant an order does not exist, by any of its numbers, in any operation."""
    query_id = create(client)["package"]
    if name == "query":
        errors = [
            refusal(look, other, door, **query)
            for query in ({"out_order_no": NUMBER}, {"query_id": query_id})
        ]
    else:
        errors = [refusal(move, name, gateway, other, door)]
    assert {(error.status, error.code) for error in errors} == {(404, "ORDER_NOT_EXIST")}
    assert look(client, out_order_no=NUMBER)["state"] == "CREATED"


def test_merchants_use_the_same_number_for_their_own(
    gateway: Gateway, client: chainpay.Client, other: chainpay.Client, door: Door
) -> None:
    """One number is one order for each merchant; the user's moves name whose."""
    mine, theirs = create(client, door), create(other, door, risk_amount=1)
    assert (mine["mchid"], theirs["mchid"]) == (client.mchid, other.mchid)
    assert mine["order_id"] != theirs["order_id"]
    gateway.confirm(NUMBER, other.mchid)
    assert look(client, door, out_order_no=NUMBER)["state"] == "CREATED"
    assert look(other, door, out_order_no=NUMBER)["state"] == "USER_ACCEPTED"
