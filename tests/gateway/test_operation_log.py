"""What really happened, by the merchant's own numbers: once, never, or arrived twice."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.catalog import operation, samples
from chainpay.gateway import Gateway, Happened
from tests.support.doors import Door
from tests.support.orders import NATIVE, PLACED, order

REFUNDS = "v3/refund/domestic/refunds"
PAYAFTER = "v3/payscore/payafter-orders"
UNIFIED = {
    "appid": "wxd678efh567hg6787",
    "mch_id": samples.MCHID,
    "body": "一本书",
    "out_trade_no": "ORDER-0001",
    "total_fee": 1,
    "spbill_create_ip": "127.0.0.1",
    "notify_url": "https://pay.example.com/notify",
    "trade_type": "NATIVE",
}


def refund(number: str = "R-1", **changes: Any) -> dict[str, Any]:
    amount = {"refund": 1, "total": 1, "currency": "CNY"}
    return {"out_trade_no": "ORDER-0001", "out_refund_no": number, "amount": amount, **changes}


def test_once_and_again(door: Door, gateway: Gateway, client: chainpay.Client) -> None:
    """Orders and refunds of APIv3: the same again happens once; a refusal and a query never."""
    for _ in range(3):
        door(client.chain(NATIVE), "post", json=order("ORDER-0001"))
    with pytest.raises(chainpay.APIError):
        door(client.chain(NATIVE), "post", json={**order("ORDER-0001"), "description": "another"})
    with pytest.raises(chainpay.APIError):
        door(client.chain(REFUNDS), "post", json=refund())
    happened = gateway.happened("ORDER-0001")
    assert happened == PLACED
    assert happened.repeated == {f"POST {NATIVE}": 2}
    gateway.pay("ORDER-0001")
    for _ in range(2):
        door(client.chain(REFUNDS), "post", json=refund())
        door(client.chain(REFUNDS + "/R-1"), "get")
    by_number = client.chain("v3/pay/transactions/out-trade-no/ORDER-0001")
    door(by_number, "get", query={"mchid": gateway.mchid})
    assert gateway.happened("ORDER-0001") == {**PLACED, f"POST {REFUNDS}": 1}
    assert gateway.happened("R-1") == gateway.happened("R-1").repeated == {f"POST {REFUNDS}": 1}
    assert gateway.happened("ORDER-0002") == {}
    assert happened == PLACED  # what was told stays as it was


def test_in_apiv2(door: Door, gateway: Gateway, client: chainpay.Client) -> None:
    """Its orders and refunds, under the names of its own; its queries are POSTs and don't count."""
    for _ in range(2):
        door(client.v2.pay.unifiedorder, "post", xml=UNIFIED)
    names = ("appid", "mch_id", "out_trade_no")
    door(client.v2.pay.orderquery, "post", xml={name: UNIFIED[name] for name in names})
    gateway.pay("ORDER-0001")
    fields = {name: UNIFIED[name] for name in names}
    fields |= {"out_refund_no": "R-1", "total_fee": 1, "refund_fee": 1}
    for _ in range(2):
        door(client.v2.secapi.pay.refund, "post", xml=fields, security=True)
    door(client.v2.pay.refundquery, "post", xml={name: UNIFIED[name] for name in names})
    placed, refunded = "POST v2/pay/unifiedorder", "POST v2/secapi/pay/refund"
    assert gateway.happened("ORDER-0001") == {placed: 1, refunded: 1}
    assert gateway.happened("R-1") == {refunded: 1}
    assert gateway.happened("ORDER-0001").repeated == {placed: 1, refunded: 1}


def test_an_order_that_moves(door: Door, gateway: Gateway, client: chainpay.Client) -> None:
    """Each move of a pay-after order counts under the number in its path."""
    ours = {"appid": "wxd678efh567hg6787", "service_id": "500001"}
    for _ in range(2):
        door(client.chain(PAYAFTER), "post", json={**ours, "out_order_no": "ORDER-P-1"})
    cancel = client.chain(f"{PAYAFTER}/ORDER-P-1/cancel")
    door(cancel, "post", json={**ours, "reason": "none"})
    with pytest.raises(chainpay.APIError):
        door(cancel, "post", json={**ours, "reason": "none"})
    canceled = f"POST {PAYAFTER}/{{out_order_no}}/cancel"
    assert gateway.happened("ORDER-P-1") == {f"POST {PAYAFTER}": 1, canceled: 1}
    assert gateway.happened("ORDER-P-1").repeated == {f"POST {PAYAFTER}": 1}


def test_what_has_no_behaviour_has_no_memory(
    door: Door, gateway: Gateway, client: chainpay.Client
) -> None:
    """It counts each time, under every number that it names, however deep."""
    path = "v3/repayment/combine-transactions/partner/prepay"
    fields = samples.sample_call(operation("POST", path))["json"]
    fields["combine_out_trade_no"] = "ORDER-C-1"
    fields["sub_orders"] = [
        {**fields["sub_orders"][0], "out_trade_no": number}
        for number in ("ORDER-S-1", "ORDER-S-2", "ORDER-C-1")
    ]
    for _ in range(2):
        door(client.chain(path), "post", json=fields)
    assert set(gateway.happened()) == {"ORDER-C-1", "ORDER-S-1", "ORDER-S-2"}
    for number, happened in gateway.happened().items():
        assert (number, happened) == (number, {f"POST {path}": 2})
        assert not happened.repeated


NAMED = [
    ("POST", "v3/fund-app/mch-transfer/transfer-bills", {"out_bill_no"}),
    ("POST", "v3/transfer/batches", {"out_batch_no", "out_detail_no"}),
    ("POST", "v3/brand/profitsharing/orders", {"out_order_no"}),
    ("POST", "v3/marketing/busifavor/coupons/{card_id}/send", {"out_request_no"}),
    ("POST", "v2/mmpaymkttransfers/promotion/transfers", {"partner_trade_no"}),
    ("POST", "v2/mmpaymkttransfers/sendredpack", {"mch_billno"}),
    ("GET", "v3/bank-transfer/batches/out-batch-no/{out_batch_no}", set()),
    ("POST", "v2/mmpaymkttransfers/promotion/querywwsptrans2pocket", set()),
]
#: Amounts that are not refused, as those of the samples would be.
AMOUNTS = {"amount": 30, "total_amount": 100}


@pytest.mark.parametrize(
    ("method", "path", "names"),
    NAMED,
    ids=lambda value: str(value if isinstance(value, str) else sorted(value))[-30:],
)
def test_a_number_has_many_names(
    gateway: Gateway, client: chainpay.Client, method: str, path: str, names: set[str]
) -> None:
    """In both APIs; of a query none counts."""
    known = operation(method, path)
    options = samples.sample_call(known, chainpay.Sensitive)
    if "xml" in options:
        options["xml"] |= {name: AMOUNTS[name] for name in AMOUNTS.keys() & options["xml"].keys()}
    security = {"security": True} if "security" in known.options else {}
    client.request(method, path, {**options, **security})
    values = {**options.get("json", {}), **options.get("xml", {})}
    for item in values.get("transfer_detail_list", []):
        values.update(item)
    assert set(gateway.happened()) == {str(values[name]) for name in names}
    for number in gateway.happened():
        assert gateway.happened(number) == {f"{method} {path}": 1}


def test_merchants_have_numbers_of_their_own(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """The same number of another merchant is another."""
    client.chain(NATIVE).post(json=order("ORDER-0001"))
    gateway.register("1900000002", "0A" * 20, stranger.public_key())
    other = {"mchid": "1900000002", "serial": "0A" * 20, "private_key": stranger}
    with chainpay.Client(**{**gateway.credentials(), **other}) as another:
        assert gateway.happened("ORDER-0001", "1900000002") == {}
        another.chain(NATIVE).post(json={**order("ORDER-0001"), "mchid": "1900000002"})
    assert gateway.happened("ORDER-0001") == gateway.happened("ORDER-0001", "1900000002") == PLACED
    assert list(gateway.happened(mchid="1900000002")) == ["ORDER-0001"]


@pytest.mark.parametrize("number", ["ORDER-0001", None])
def test_a_merchant_that_is_none_has_no_numbers(gateway: Gateway, number: str | None) -> None:
    """It may be misspelt: that nothing happened would prove nothing."""
    with pytest.raises(chainpay.UsageError, match="merchant 'typo' is not registered"):
        gateway.happened(number, mchid="typo")


def test_all_numbers_are_a_live_mapping(gateway: Gateway, client: chainpay.Client) -> None:
    """A mapping, which has no more than what happened."""
    everything = gateway.happened()
    assert (len(everything), list(everything)) == (0, [])
    with pytest.raises(KeyError):
        everything["ORDER-0001"]
    for number in ("ORDER-0001", "ORDER-0002", "ORDER-0002"):
        client.chain(NATIVE).post(json=order(number))
    assert dict(everything) == {"ORDER-0001": PLACED, "ORDER-0002": PLACED}
    assert everything["ORDER-0002"].repeated == PLACED
    assert repr(everything) == "<what happened under 2 numbers>"


def test_it_can_be_forgotten(door: Door, gateway: Gateway, client: chainpay.Client) -> None:
    """Orders, refunds, bills and counts; keys stay, and a nonce is still used once."""
    client.chain(PAYAFTER).post(
        json={"appid": "wx1", "service_id": "1", "out_order_no": "ORDER-P-1"},
    )
    door(client.chain(NATIVE), "post", json=order("ORDER-0001"))
    numbers = gateway.seed()
    request = client.build_request("GET", "v3/certificates", {})
    assert gateway.handle_request(request).status_code == 200
    gateway.reset()
    assert list(gateway.happened()) == []
    gone: tuple[tuple[str, Any], ...] = (
        ("v3/pay/transactions/out-trade-no/ORDER-0001", {"mchid": gateway.mchid}),
        (f"v3/pay/transactions/id/{numbers['transaction_id']}", {"mchid": gateway.mchid}),
        (f"{REFUNDS}/{numbers['out_refund_no']}", {}),
        (PAYAFTER, {"out_order_no": "ORDER-P-1"}),
    )
    for path, query in gone:
        with pytest.raises(chainpay.APIError) as caught:
            door(client.chain(path), "get", query=query)
        assert caught.value.status == 404
    assert gateway.handle_request(request).json()["code"] == "SIGN_ERROR"
    door(client.chain(NATIVE), "post", json={**order("ORDER-0001"), "description": "another"})
    assert gateway.happened("ORDER-0001") == PLACED


def test_what_happened_is_a_value() -> None:
    """It prints, and can be copied and sent elsewhere."""
    happened = Happened({"POST a": 1}, {"POST a": 2})
    assert repr(happened) == "Happened({'POST a': 1}, repeated={'POST a': 2})"
    for other in (copy.copy(happened), happened.copy(), pickle.loads(pickle.dumps(happened))):
        assert type(other) is Happened
        assert (other, other.repeated) == (happened, happened.repeated)
    happened.copy().repeated.clear()
    assert happened.repeated == {"POST a": 2}
    assert happened == {"POST a": 1} == Happened({"POST a": 1})
