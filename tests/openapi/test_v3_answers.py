"""Answers (应答) of the operations that are called most: each fits the types of the catalog."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

import chainpay
from chainpay.catalog import Field, operation, samples
from chainpay.catalog.walk import is_of_type
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client

PAY, REFUNDS = "v3/pay/transactions", "v3/refund/domestic/refunds"
PARTNER, COMBINED = "v3/pay/partner/transactions", "v3/combine-transactions"
HOWS = ("jsapi", "app", "h5", "native")
AFTER, SCORE = "v3/payscore/payafter-orders", "v3/payscore/serviceorder"
BILLS, SHARING = "v3/fund-app/mch-transfer/transfer-bills", "v3/profitsharing"
FAVOR, COMPLAINTS = "v3/marketing/favor", "v3/merchant-service/complaints-v2"
#: The 40 operations, in the order in which they are called: of one order, of one refund.
MOST_USED = [
    f"POST {PAY}/jsapi",
    f"POST {PAY}/app",
    f"POST {PAY}/h5",
    f"POST {PAY}/native",
    f"GET {PAY}/out-trade-no/{{out_trade_no}}",
    f"GET {PAY}/id/{{transaction_id}}",
    f"POST {REFUNDS}",
    f"GET {REFUNDS}/{{out_refund_no}}",
    f"POST {REFUNDS}/{{refund_id}}/apply-abnormal-refund",
    f"POST {AFTER}",
    f"GET {AFTER}",
    f"POST {AFTER}/{{out_order_no}}/complete",
    "GET v3/certificates",
    "GET v3/bill/tradebill",
    "GET v3/bill/fundflowbill",
    "POST v3/pay/partner/transactions/jsapi",
    "POST v3/pay/partner/transactions/native",
    "GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    "POST v3/combine-transactions/jsapi",
    "GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    f"POST {SCORE}",
    f"GET {SCORE}",
    f"POST {SCORE}/{{out_order_no}}/cancel",
    f"POST {SCORE}/{{out_order_no}}/complete",
    f"POST {BILLS}",
    f"GET {BILLS}/out-bill-no/{{out_bill_no}}",
    f"POST {BILLS}/out-bill-no/{{out_bill_no}}/cancel",
    "POST v3/transfer/batches",
    "GET v3/transfer/batches/out-batch-no/{out_batch_no}",
    f"POST {SHARING}/orders",
    f"GET {SHARING}/orders/{{out_order_no}}",
    f"POST {SHARING}/orders/unfreeze",
    f"POST {SHARING}/return-orders",
    f"POST {SHARING}/receivers/add",
    f"GET {SHARING}/transactions/{{transaction_id}}/amounts",
    f"POST {FAVOR}/users/{{openid}}/coupons",
    f"GET {FAVOR}/stocks/{{stock_id}}",
    f"GET {COMPLAINTS}",
    f"GET {COMPLAINTS}/{{complaint_id}}",
    "POST v3/security/echo",
]
#: 2026-11-23 23:59:00 in China.
EVENING = 1795449540.0
#: The service order (支付分服务订单) that is completed, after another one was cancelled.
ANOTHER = "SCORE-2"
CARD = {"bank_type": "CMB_DEBIT", "bank_account": "6225", "real_name": "张三"}


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    """A platform on an evening."""
    return Gateway(keys=keys, clock=Clock(EVENING))


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of that platform."""
    with a_client(gateway) as client:
        yield client


def faults(fields: Sequence[Field], value: Any, key: Any, pointer: str = "") -> Iterator[str]:
    """Yield what in an answer does not fit the fields that describe it, at any depth."""
    yield from (f"{pointer}/{name} is unknown" for name in value.keys() - {f.name for f in fields})
    for field in fields:
        place = f"{pointer}/{field.name}"
        if field.name not in value:
            if field.required:
                yield f"{place} is missing"
            continue
        for item in value[field.name] if field.is_array else [value[field.name]]:
            if not is_of_type(field, item):
                yield f"{place} is {type(item).__name__}, not {field.item}"
            elif field.item == "object":
                yield from faults(field.children, item, key, place)
            elif field.encrypted:
                rsa.decrypt(item, key)
            elif field.enum and item not in field.enum:
                yield f"{place} is {item!r}"


def prepare(gateway: Gateway, client: chainpay.Client) -> dict[str, Callable[[], None]]:
    """Return what is done before some of the operations."""
    numbers = gateway.seed()

    def place_abnormal_refund() -> None:
        gateway.refund(numbers["out_refund_no"], "ABNORMAL")

    def confirm() -> None:
        query = {
            "out_order_no": samples.sample_call(operation("POST", AFTER))["json"]["out_order_no"]
        }
        if client.chain(AFTER).get(query=query).json()["state"] == "CREATED":
            gateway.confirm(query["out_order_no"])

    def confirm_another() -> None:
        options = options_of(gateway, f"POST {SCORE}")
        options["json"]["out_order_no"] = ANOTHER
        client.chain(SCORE).post(options)
        gateway.confirm(ANOTHER)

    def share() -> None:
        order = samples.sample_call(operation("POST", f"{PAY}/native"))["json"]
        order |= {"out_trade_no": "SHARED", "amount": {"total": 100}}
        client.chain(f"{PAY}/native").post(json=order | {"settle_info": {"profit_sharing": True}})
        gateway.pay("SHARED")
        gateway.clock(60)
        receiver = samples.sample_call(operation("POST", f"{SHARING}/receivers/add"), str)["json"]
        receiver["name"] = chainpay.Sensitive(receiver["name"])
        client.chain(f"{SHARING}/receivers/add").post(json=receiver)

    def create_stock() -> None:
        stock = samples.sample_call(operation("POST", f"{FAVOR}/coupon-stocks"))["json"]
        stock |= {
            "belong_merchant": client.mchid,
            "coupon_use_rule": {
                **stock["coupon_use_rule"],
                "fixed_normal_coupon": {"coupon_amount": 1, "transaction_minimum": 2},
            },
            "available_end_time": "2026-12-01T00:00:00+08:00",
        }
        known = client.chain(f"{FAVOR}/coupon-stocks").post(json=stock).json()
        node = client.chain(f"{FAVOR}/stocks/{{stock_id}}/start")
        node.post(json={"stock_creator_mchid": client.mchid}, stock_id=known["stock_id"])
        gateway.clock("+2d")

    return {
        f"POST {SHARING}/orders": share,
        f"POST {FAVOR}/users/{{openid}}/coupons": create_stock,
        f"POST {REFUNDS}/{{refund_id}}/apply-abnormal-refund": place_abnormal_refund,
        f"POST {AFTER}/{{out_order_no}}/complete": confirm,
        f"POST {SCORE}/{{out_order_no}}/complete": confirm_another,
    }


def number_of(path: str) -> str:
    """Return the number of the order that is placed at a path."""
    return "NEW-" + path.removeprefix("v3/pay/").replace("/", "-")


def options_of(gateway: Gateway, name: str) -> dict[str, Any]:
    """Return the options of a call, about the order that is seeded."""
    method, path = name.split(" ")
    options = samples.sample_call(operation(method, path), chainpay.Sensitive)
    if path in (f"{base}/{how}" for base in (PAY, PARTNER) for how in HOWS):
        options["json"]["out_trade_no"] = number_of(path)
    if path == f"{COMBINED}/jsapi":
        (sub,) = options["json"]["sub_orders"]
        options["json"]["sub_orders"] = [{**sub, "out_trade_no": f"NEW-SUB-{n}"} for n in "12"]
    if path.endswith("apply-abnormal-refund"):
        options["json"] |= {"type": "USER_BANK_CARD"}
        options["json"] |= {field: chainpay.Sensitive(CARD[field]) for field in CARD}
        options["json"]["bank_type"] = CARD["bank_type"]
    known = gateway.seed()
    options |= {field: known[field] for field in known.keys() & options.keys()}
    if name == f"GET {PARTNER}/out-trade-no/{{out_trade_no}}":
        options["out_trade_no"] = number_of(f"{PARTNER}/jsapi")
    if "{complaint_id}" in path:
        options["complaint_id"] = gateway.complain(known["out_trade_no"])
    if path.startswith(SHARING):
        change_sharing(gateway, path, options)
    if path.startswith(FAVOR):
        (stock,) = gateway.records("coupon_stock")
        place = options if path.endswith("{stock_id}") else options["json"]
        place["stock_id"] = stock["id"]
    if name == f"GET {AFTER}":
        order = samples.sample_call(operation("POST", AFTER))["json"]
        options["query"] = {"out_order_no": order["out_order_no"]}
    if name == f"POST {SCORE}":
        options["json"]["risk_fund"]["name"] = "DEPOSIT"
    if name == f"POST {SCORE}/{{out_order_no}}/complete":
        options["out_order_no"] = ANOTHER
        options["json"]["post_payments"][0]["amount"] = options["json"]["total_amount"]
    if "/bill/" in path:
        options["query"] = {"bill_date": "2026-11-23"}
    return options


def change_sharing(gateway: Gateway, path: str, options: dict[str, Any]) -> None:
    """Let a call of profit sharing be about the order that is placed for it."""
    for place in (options, options.get("json", {}), options.get("query", {})):
        if "transaction_id" in place:
            place["transaction_id"] = gateway.record("SHARED")["id"]
    if path == f"{SHARING}/orders":
        options["json"]["unfreeze_unsplit"] = False
    elif path.endswith("unfreeze"):
        options["json"]["out_order_no"] = "REST"
    elif path.endswith("return-orders"):
        (shared,) = [one for one in gateway.records("sharing_order") if one["number"] != "REST"]
        options["json"] |= {"order_id": shared["id"], "return_mchid": "1"}


def test_there_are_40_of_them() -> None:
    """Each once."""
    assert len(set(MOST_USED)) == len(MOST_USED) == 40


@pytest.mark.parametrize("full", [False, True], ids=["unpaid", "paid"])
def test_answers_fit_the_types_of_the_catalog(
    gateway: Gateway, client: chainpay.Client, keys: Any, full: bool
) -> None:
    """All that is required is there, and all has its type and one of the listed values."""
    before = prepare(gateway, client)
    found = {}
    for name in MOST_USED:
        method, path = name.split(" ")
        before.get(name, lambda: None)()
        options = options_of(gateway, name)
        if name == f"GET {PAY}/out-trade-no/{{out_trade_no}}" and not full:
            options["out_trade_no"] = number_of(f"{PAY}/native")
        answer = client.request(method, path, options)
        wrong = list(faults(operation(method, path).returns, answer.json(), keys[0]))
        found |= {name: wrong} if wrong else {}
    assert found == {}
