"""`client.callbacks.on`: which function gets which callback."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pytest

import chainpay
from chainpay import Callbacks, UsageError, catalog
from chainpay.client.callbacks.handlers import V2_EVENTS
from chainpay.crypto import aes_gcm
from chainpay.crypto import hash as hashes
from chainpay.encoding.xml import to_xml
from chainpay.gateway import Gateway
from chainpay.signing.v2 import join_sorted_fields
from tests.support.callbacks import (
    Answered,
    Headers,
    through_asyncio,
    through_trio,
    through_wsgi,
)

Post = Callable[[Headers, bytes], Answered]


@pytest.fixture(params=[through_wsgi, through_asyncio, through_trio])
def serve(request: pytest.FixtureRequest) -> Callable[..., Post]:
    """Each application: `serve(callbacks, **options)` returns what posts to it."""
    return request.param  # type: ignore[no-any-return]


def into(results: list[Any], name: str) -> Callable[[chainpay.Callback], None]:
    """Return a handler that notes that it was called."""
    return lambda callback: results.append(name)


def test_a_function_gets_the_callbacks_of_its_event(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """Sync or async, in any number, in their order; what is left goes to the default."""
    results: list[Any] = []
    on = client.callbacks.on
    paid = into(results, "paid")
    assert on("TRANSACTION.SUCCESS")(paid) is paid

    @on("TRANSACTION.SUCCESS")
    async def also_paid(callback: chainpay.Callback) -> None:
        results.append(callback.resource["out_trade_no"])

    class Refunded:
        async def __call__(self, callback: chainpay.Callback) -> None:
            results.append("refunded")

    on("REFUND.SUCCESS")(Refunded())
    on("REFUND.CLOSED")(functools.partial(lambda name, _: results.append(name), "closed"))
    on()(into(results, "left"))
    post = serve(client.callbacks)
    for event in ("TRANSACTION.SUCCESS", "REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"):
        assert post(*gateway.callback(event, {"out_trade_no": "T1"})).status == 200
    assert results == ["paid", "T1", "refunded", "closed", "left"]


def test_a_share_is_booked_as_no_payment(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """Both come as TRANSACTION.SUCCESS; the usual kind is a payment, and so is an unknown one."""
    results: list[Any] = []
    client.callbacks.on("TRANSACTION.SUCCESS")(into(results, "payment"))
    client.callbacks.on("TRANSACTION.SUCCESS", original_type="transaction")(into(results, "exact"))
    post = serve(client.callbacks)
    share = gateway.callback("TRANSACTION.SUCCESS", {}, original_type="profitsharing")
    assert post(*share).status == 500  # nobody handles it, so it comes again
    client.callbacks.on("TRANSACTION.SUCCESS", original_type="profitsharing")(
        into(results, "share")
    )
    assert post(*share).status == 200
    assert results == ["share"]
    results.clear()
    post(*gateway.callback("TRANSACTION.SUCCESS", {}, original_type="transaction"))
    assert results == ["payment", "exact"]
    results.clear()
    post(*gateway.callback("TRANSACTION.SUCCESS", {}, original_type="brand-new"))
    assert results == ["payment"]


def test_events_of_apiv2_have_the_names_of_the_catalog(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """A payment, and a refund; the answer is XML."""
    paid_order(client)
    gateway.pay_transaction("ORDER-0001")
    client.v3.refund.domestic.refunds.post(
        json={
            "out_trade_no": "ORDER-0001",
            "out_refund_no": "REFUND-0001",
            "amount": {"refund": 40, "total": 100, "currency": "CNY"},
        }
    )
    results: list[Any] = []
    client.callbacks.on("transaction-success")(into(results, "paid"))
    client.callbacks.on("refund-processed", api="v2")(into(results, "refunded"))
    post = serve(client.callbacks)
    for refund in ((), ("REFUND-0001",)):
        answer = post(*gateway.notification_v2("ORDER-0001", *refund))
        assert (answer.status, chainpay.from_xml(answer.body)["return_code"]) == (200, "SUCCESS")
    assert results == ["paid", "refunded"]


def test_each_event_of_apiv2_is_told_by_a_field() -> None:
    """Which its callback has, and which none has that is looked for before."""
    events = {event.name: event for event in catalog.events() if event.api == "v2"}
    assert {name for name in events if "." not in name} == set(V2_EVENTS.values())
    fields = list(V2_EVENTS)
    for index, name in enumerate(V2_EVENTS.values()):
        known = {field.name for field in events[name].request}
        assert known & {*fields[: index + 1]} == {fields[index]}


def test_a_callback_without_a_handler_comes_again(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Success could not be taken back. The log has the line to add."""
    post = serve(client.callbacks)
    for original_type in ("", "refund"):
        answer = post(*gateway.callback("REFUND.SUCCESS", {}, original_type=original_type or "x"))
        assert (answer.status, b"FAIL" in answer.body) == (500, True)
    assert "client.callbacks.on('REFUND.SUCCESS', original_type='refund')" in caplog.text
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]
    number = paid_order(client)
    gateway.pay_transaction(number)
    assert chainpay.from_xml(post(*gateway.notification_v2(number)).body)["return_code"] == "FAIL"
    assert "client.callbacks.on('transaction-success')," in caplog.text


def test_an_event_of_apiv2_with_a_type(
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It may have the name of one of APIv3, which is another one."""
    credentials = gateway.credentials()
    fields = {
        "mch_id": client.mchid,
        "event_id": "EV-1",
        "event_type": "TRANSACTION.SUCCESS",
        "event_algorithm": "AEAD_AES_256_GCM",
        "event_nonce": "0" * 12,
        "event_ciphertext": aes_gcm.encrypt('{"state":"PAID"}', credentials["apiv3_key"], "0" * 12),
    }
    text = join_sorted_fields(fields)
    secret = str(credentials["secret"]).encode()
    body = to_xml({**fields, "sign": hashes.sign(hashes.MD5, text, secret)}).encode()
    results: list[Any] = []
    client.callbacks.on("TRANSACTION.SUCCESS")(into(results, "v3"))
    post = serve(client.callbacks)
    assert b"FAIL" in post({}, body).body
    assert "add one with client.callbacks.on('TRANSACTION.SUCCESS', api='v2')" in caplog.text
    client.callbacks.on("TRANSACTION.SUCCESS", api="v2")(into(results, "v2"))
    for _ in range(2):
        assert b"SUCCESS" in post({}, body).body
    assert results == ["v2"]


def paid_order(client: chainpay.Client) -> str:
    client.v3.pay.transactions.native.post(
        json={
            "mchid": client.mchid,
            "out_trade_no": "ORDER-0001",
            "appid": "wx1234567890abcdef",
            "description": "x",
            "notify_url": "https://example.com/",
            "amount": {"total": 100},
        }
    )
    return "ORDER-0001"


def test_handlers_of_clients_hold_for_all_of_them_together(
    serve: Callable[..., Post], keys: Any
) -> None:
    """Those that were added to the whole come first; else those of the client that received it."""
    gateways = [Gateway(keys=keys) for _ in range(2)]
    clients = [chainpay.Client(**gateway.credentials()) for gateway in gateways]
    results: list[Any] = []
    clients[0].callbacks.on("REFUND.SUCCESS")(into(results, "first"))
    together = Callbacks(clients)
    together.on("REFUND.CLOSED")(into(results, "all"))
    post = serve(together)
    for event in ("REFUND.SUCCESS", "REFUND.CLOSED"):
        assert post(*gateways[0].callback(event, {})).status == 200
    assert results == ["first", "all"]
    together.on()(into(results, "left"))
    clients[0].callbacks.on()(into(results, "first, left"))
    for event in ("REFUND.SUCCESS", "REFUND.ABNORMAL"):
        assert post(*gateways[0].callback(event, {"x": 1})).status == 200
    assert results[2:] == ["first", "left"]
    for client in clients:
        client.close()


def test_handlers_of_another_client_are_not_called(serve: Callable[..., Post], keys: Any) -> None:
    """Each merchant has its own."""
    gateway = Gateway(keys=keys)
    client = chainpay.Client(**gateway.credentials())
    (merchant,) = client.callbacks.merchants
    other = chainpay.Client(**{**gateway.credentials(), "mchid": "1900000002"})
    results: list[Any] = []
    client.callbacks.on()(into(results, "client"))
    other.callbacks.on()(into(results, "other"))
    post = serve(Callbacks(other, client))
    assert post(*gateway.callback("X.Y", {"mchid": merchant.mchid})).status == 200
    assert results == ["client"]
    client.close()
    other.close()


def test_a_mistake_shows_when_the_handler_is_added(client: chainpay.Client) -> None:
    """Before any callback comes."""
    on: Any = client.callbacks.on
    with pytest.raises(UsageError, match=r"@client\.callbacks\.on\('TRANSACTION\.SUCCESS'\)"):
        on(lambda callback: None)
    with pytest.raises(UsageError, match="a handler is a function, not str"):
        on("REFUND.SUCCESS")("handle")
    for options in ({"original_type": "refund"}, {"api": "v2"}):
        with pytest.raises(UsageError, match="and no options"):
            on(**options)
    with pytest.warns(UserWarning, match="has no event 'REFUND.SUCCES'; the nearest: REFUND.SU"):
        on("REFUND.SUCCES")
    with pytest.warns(UserWarning, match="with original_type refund, not 'refunds'"):
        on("REFUND.SUCCESS", original_type="refunds")


def test_an_event_that_the_catalog_does_not_know_is_handled(
    serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """It may be newer than the catalog."""
    results: list[Any] = []
    with pytest.warns(UserWarning, match="The handler was registered anyway"):
        client.callbacks.on("BRAND.NEW", original_type="a")(into(results, "new"))
    post = serve(client.callbacks)
    assert post(*gateway.callback("BRAND.NEW", {}, original_type="a")).status == 200
    assert post(*gateway.callback("BRAND.NEW", {}, original_type="b")).status == 500
    assert results == ["new"]


def test_each_event_of_the_catalog_can_be_handled(client: chainpay.Client) -> None:
    """Without a warning, by its name alone, and by each of its kinds."""
    for event in catalog.events():
        client.callbacks.on(event.name)(print)
        for kind in event.original_types:
            client.callbacks.on(event.name, original_type=kind, api="v3")(print)
