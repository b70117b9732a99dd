"""What the gateway takes: each field that the catalog has, by its type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.catalog import Field, Operation, load, operation, samples
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from tests.support.cases import each
from tests.support.doors import Door
from tests.support.gateway_requests import (
    BEHAVING,
    ORDER,
    ORDERS,
    a_client,
    as_body,
    call_sample,
    error,
    refusal,
    send_signed,
)

# The facts: what each operation takes
Place = tuple[str | int, ...]

WRONG: dict[str, list[Any]] = {
    "string": [7, 1.5, True, [], {}],
    "integer": ["7", "", 1.5, True, [], {}],
    "number": ["7", "", True, [], {}],
    "boolean": ["true", "", 0, 1, [], {}],
    "object": ["{}", "", 7, True, []],
    "array of object": ["[]", "", 7, True, {}],
    "array of string": ["[]", "", 7, True, {}],
}


def nested_fields(fields: tuple[Field, ...], *above: str | int) -> Iterator[tuple[Place, Field]]:
    """Yield each field of a body with its place; of an array's items, the second one's."""
    for field in fields:
        place = (*above, field.name)
        yield place, field
        item = (1,) if field.type.startswith("array of ") else ()
        yield from nested_fields(field.children, *place, *item)


def in_body(operation: Operation) -> Iterator[tuple[Place, Field]]:
    """Yield each field that an operation takes in its body, nested ones too."""
    return nested_fields(tuple(field for field in operation.params if field.location == "json"))


def pointer(place: Place) -> str:
    return "".join(f"/{step}" for step in place)


#: What is in the paths of operations, and must be the merchant's own in a body.
NAMES = {**ORDER, "out_trade_no": "ORDER-0001", "refund_id": "1", "mchid": "1900000001"}


def sample(field: Field, client: chainpay.Client) -> Any:
    """Return a value that a field may have; of an array, two items."""
    if field.children:
        inner = {child.name: sample(child, client) for child in field.children}
        return [inner, deepcopy(inner)] if field.is_array else inner
    if field.name in NAMES:
        return NAMES[field.name]
    if field.type == "integer" and not field.enum:
        return field.minimum or 0
    value = samples.sample_value(field, client.encrypt)
    return value * 2 if field.is_array else value


def full(operation: Operation, client: chainpay.Client) -> dict[str, Any]:
    """Return a body with every field that an operation knows."""
    return {
        field.name: sample(field, client) for field in operation.params if field.location == "json"
    }


def put(body: Any, place: Place, value: Any) -> None:
    """Set, or with ... drop, what is at a place of a body."""
    *path, last = place
    for step in path:
        body = body[step]
    if value is ...:
        del body[last]
    else:
        body[last] = value


def send(client: chainpay.Client, operation: Operation, body: Any) -> Any:
    """Carry an operation out on the order."""
    variables, query = (
        {field.name: NAMES.get(field.name, "1") for field in operation.fields_in(place)}
        for place in ("path", "query")
    )
    path = operation.path.format(**variables)
    return client.request(operation.method, path, json=body, query=query).json()


def refused_field(client: chainpay.Client, operation: Operation, place: Place, value: Any) -> Any:
    """Return the field that the platform names, if a value stands at a place of a full body."""
    body = full(operation, client)
    put(body, place, value)
    refused = refusal(send, client, operation, body)
    assert (refused.status, refused.code) == (400, "PARAM_ERROR")
    assert str(refused.request_id).endswith("-268435461")
    assert set(refused.detail) == {"field", "value", "issue", "location"}
    assert refused.detail["location"] == "body"
    return refused.detail["field"]


#: Where fields are tried out one by one. Those of all operations are checked by the same code.
TRIED = ("v3/pay/transactions/", "v3/refund/domestic/", "v3/payscore/payafter-orders")
#: The operations of these that take a body of JSON, by their path; of those that place an order
#: two stand for all four.
WITH_BODY = {
    known.path: known
    for known in BEHAVING
    if any(field.location == "json" for field in known.params)
    and known.path.startswith(TRIED)
    and not known.path.endswith(("/native", "/app"))
}
CREATE = WITH_BODY[ORDERS]


def cases(choose: Callable[[Field], list[tuple[Place, Any]]]) -> list[Any]:
    """Return a case for each value that is chosen for a field of a body, at or below its place."""
    return [
        (known, (*place, *below), value)
        for known in WITH_BODY.values()
        for place, field in in_body(known)
        for below, value in choose(field)
    ]


def name_case(case: tuple[Operation, Place, Any]) -> str:
    """Return the operation, the place of the field, and the value."""
    return f"{case[0].path}{pointer(case[1])}={case[2]!r}"


@pytest.mark.parametrize("names", [("complete", "sync"), ("cancel",)])
def test_every_field_of_the_facts_is_taken(
    gateway: Gateway, client: chainpay.Client, names: tuple[str, ...]
) -> None:
    """A body with all fields that the facts know is accepted by each operation."""
    send(client, CREATE, full(CREATE, client))
    gateway.confirm(ORDER["out_order_no"])
    query = {"out_order_no": ORDER["out_order_no"]}
    ticket = client.chain(ORDERS).get(query=query).json()["finish_ticket"]
    for name in names:
        known = WITH_BODY[f"{ORDERS}/{{out_order_no}}/{name}"]
        body = full(known, client)
        if known.path.endswith("/complete"):  # with something due, else the order ends
            fees = [{**body["fees"][0], "fee_amount": 1}]
            body |= {"finish_type": 2, "fees": fees, "total_amount": 1, "finish_ticket": ticket}
        assert send(client, known, body)["out_order_no"] == ORDER["out_order_no"]


def wrong_types(field: Field) -> list[tuple[Place, Any]]:
    """Choose values of other types, for a field and for the second item of an array."""
    of_items = WRONG[field.type[9:]] if field.type.startswith("array of ") else []
    return [((), value) for value in WRONG[field.type]] + [((1,), value) for value in of_items]


@pytest.mark.slow
@each("operation, place, value", cases(wrong_types), name_case)
def test_a_value_of_another_type_is_refused(
    client: chainpay.Client, operation: Operation, place: Place, value: Any
) -> None:
    """Each field has the type of the facts, nested ones too; the answer points at the culprit."""
    assert refused_field(client, operation, place, value) == pointer(place)


def missing_value(field: Field) -> list[tuple[Place, Any]]:
    """Choose the ways not to give a required field."""
    return [((), value) for value in (..., None, "")] if field.required else []


@each("operation, place, value", cases(missing_value), name_case)
def test_a_required_field_must_be_there(
    client: chainpay.Client, operation: Operation, place: Place, value: Any
) -> None:
    """What the facts call required is there, and is not empty."""
    assert refused_field(client, operation, place, value) == pointer(place)


def not_listed(field: Field) -> list[tuple[Place, Any]]:
    """Choose a value of the right type that is none of those that a field may have."""
    if not field.enum:
        return []
    item = (1,) if field.type.startswith("array of ") else ()
    return [(item, {"string": "Another", "integer": 7}[field.type.removeprefix("array of ")])]


@each("operation, place, value", cases(not_listed), name_case)
def test_a_value_that_is_not_listed_is_refused(
    client: chainpay.Client, operation: Operation, place: Place, value: Any
) -> None:
    """A field with enumerated values has one of them."""
    assert refused_field(client, operation, place, value) == pointer(place)


@pytest.mark.parametrize("path", sorted({known.path for known in BEHAVING if "{" in known.path}))
def test_a_path_without_its_variable_is_another_path(gateway: Gateway, path: str) -> None:
    """A variable of a path can't be empty: that path does not exist."""
    target = "/" + re.sub(r"\{\w+\}", "", path)
    answer = send_signed(gateway, "POST", target, as_body(ORDER))
    assert error(gateway, answer) == (404, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize("unknown", [{"surprise": [{}]}, {"fees": [{"surprise": 1}]}])
def test_a_field_that_the_facts_do_not_know_is_ignored(
    client: chainpay.Client, door: Door, unknown: dict[str, Any]
) -> None:
    """The API grows every week; what the facts don't know yet is let pass."""
    node = client.chain(ORDERS)
    assert door(node, "post", json={**ORDER, **unknown}).json()["order_id"]
    assert door(node, "get", query={"out_order_no": ORDER["out_order_no"], "surprise": 1})


ENCRYPTED = [field.name for field in CREATE.params if field.encrypted]


@pytest.mark.parametrize("name", ENCRYPTED)
@pytest.mark.parametrize("named", ["certificate_serial", "public_key_id"])
def test_an_encrypted_field_is_decrypted_with_the_key_that_is_named(
    gateway: Gateway, client: chainpay.Client, door: Door, named: str, name: str
) -> None:
    """A field is sealed for the key that Wechatpay-Serial names, and for no other."""
    serial = getattr(gateway, named)
    (another,) = set(client.platform_keys) - {serial}
    node, headers = client.chain(ORDERS), {"Wechatpay-Serial": serial}
    body = {**ORDER, name: rsa.encrypt("张三", client.platform_keys[another])}
    refused = refusal(door, node, "post", json=body, headers=headers)
    assert (refused.status, refused.code) == (400, "PARAM_ERROR")
    assert (refused.detail["field"], refused.detail["location"]) == (f"/{name}", "body")
    assert "平台私钥解密失败" in refused.message
    body = {**ORDER, name: rsa.encrypt("张三", client.platform_keys[serial])}
    assert door(node, "post", json=body, headers=headers).json()["order_id"]


@pytest.mark.parametrize("serial", [None, "", " ", "A0B1"])
def test_an_encrypted_field_needs_the_name_of_its_key(
    gateway: Gateway, client: chainpay.Client, serial: str | None
) -> None:
    """Wechatpay-Serial is missing or unknown: that matters only to a request that is encrypted."""
    target = "/v3/brand/partner/card-member/user-cards/1?card_id=1"
    headers: dict[str, str | None] = {"Wechatpay-Serial": serial}
    plain, encrypted = (
        send_signed(gateway, "PATCH", target, as_body(more), headers)
        for more in ({}, {"phone_number": client.encrypt("13800000000")})
    )
    assert plain.json().get("code") is None
    assert error(gateway, encrypted) == (400, "PARAM_ERROR")
    detail = encrypted.json()["detail"]
    assert (detail["field"], detail["location"]) == ("/Wechatpay-Serial", "header")
    missing = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)"
    wrong = "平台证书序列号Wechatpay-Serial错误"
    assert encrypted.json()["message"] == (wrong if serial == "A0B1" else missing)


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda encrypted: "13800000000", id="plain"),
        pytest.param(lambda encrypted: "张三", id="not ASCII"),
        pytest.param(lambda encrypted: "AAAA", id="too short"),
        pytest.param(lambda encrypted: encrypted[:-4], id="cut"),
        pytest.param(lambda encrypted: "AAAA" + encrypted[4:], id="changed"),
        pytest.param(lambda encrypted: encrypted * 2, id="twice"),
        pytest.param(lambda encrypted: encrypted[:76] + "\n" + encrypted[76:], id="in lines"),
    ],
)
@pytest.mark.parametrize("name", ENCRYPTED)
def test_a_field_that_is_not_encrypted_is_refused(
    client: chainpay.Client, name: str, damage: Callable[[str], str]
) -> None:
    """A user's data never goes in plain, nor damaged."""
    value = damage(client.encrypt("张三"))
    assert refused_field(client, CREATE, (name,), value) == f"/{name}"


# The operations that have no behaviour
def test_no_operation_is_read_before_its_first_request(keys: Any) -> None:
    """A platform starts at once: of 1,147 operations it parses those that are called."""
    load.cache_clear()
    with a_client(Gateway(keys=keys)) as client:
        assert load.cache_info().currsize == 0
        client.v3.capital.capitallhh.areas.provinces.get()
    assert load.cache_info().currsize == 1


def test_an_answer_names_who_asks(other: chainpay.Client) -> None:
    """A merchant's own number is told, unless the request has another's."""
    path = "v3/ebike/charge/contracts/{contract_id}"
    assert call_sample(other, "GET", path).json()["mchid"] == other.mchid
    punished = "v3/aggracct-bc/wb-channel/control-orders/punish"
    assert call_sample(other, "POST", punished).status_code == 200, (
        "mchid is another merchant there"
    )


@pytest.mark.parametrize("body", [{}, {"json": {}}])
def test_a_body_without_required_fields_may_be_missing(
    client: chainpay.Client, door: Door, body: dict[str, Any]
) -> None:
    """Then it needs no Content-Type either."""
    node = client.chain("v3/brand/applyments/cancel-applyment")
    assert door(node, "post", **body).json()


def test_fields_of_a_query_have_types(client: chainpay.Client, door: Door) -> None:
    """They are text, which spells a number, a bool, or a list as PHP brackets it."""
    batch = "v3/bank-transfer/batches/batch-id/{batch_id}"
    for query, field in (
        ({"need_query_detail": "yes"}, "/need_query_detail"),
        ({"need_query_detail": True, "offset": "1.5"}, "/offset"),
        ({"need_query_detail": True, "offset": "one"}, "/offset"),
    ):
        refused = refusal(door, client.chain(batch), "get", query=query, batch_id="1")
        assert (refused.code, refused.detail["field"]) == ("PARAM_ERROR", field)
        assert refused.detail["location"] == "query"
    invite = "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"
    query = samples.sample_call(operation("GET", invite))["query"]
    query["fapiao_ability_type_list"] = ["X"]
    refused = refusal(call_sample, client, "GET", invite, query=query)
    assert refused.detail["field"] == "/fapiao_ability_type_list/0"


def test_variables_of_a_path_have_types(client: chainpay.Client) -> None:
    """They are held against the facts as any other field is."""
    for path, name in (
        ("v3/merchant-store/stores/{store_id}", "store_id"),
        ("v3/merchant/fund/balance/{account_type}", "account_type"),
    ):
        refused = refusal(call_sample, client, "GET", path, **{name: "x"})
        assert (refused.detail["field"], refused.detail["location"]) == (f"/{name}", "uri_template")


@pytest.mark.parametrize("text", ["[", "{}", "1", '["1", 2]'])
def test_a_text_that_holds_a_list_is_checked(client: chainpay.Client, text: str) -> None:
    """Its items are those of the facts."""
    path, field = "v3/ecommerce/applyments/", "/business_license_info/business_time"
    options = samples.sample_call(operation("POST", path), chainpay.Sensitive)
    (info,) = [one for one in operation("POST", path).params if one.name == field[1:-14]]
    options["json"][info.name] = {**samples.sample_value(info), "business_time": text}
    refused = refusal(client.request, "POST", path, options)
    assert refused.detail["field"] == (f"{field}/1" if "2" in text else field)


def test_a_statement_is_signed_over_its_digest(client: chainpay.Client, tmp_path: Path) -> None:
    """As the overseas ones are: the client holds signature and body against it."""
    requested = samples.sample_call(operation("GET", "v3/global/statements"))
    done = client.download("v3/global/statements", tmp_path / "1.csv", requested)
    assert isinstance(done, chainpay.client.files.downloads.Download)
    assert done.digest.algorithm == "SHA1"
    assert done.path.read_bytes() == call_sample(client, "GET", "v3/global/statements").content
