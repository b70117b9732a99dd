"""`client.callbacks.on`: which function gets which callback."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay import Callbacks, UsageError, catalog
from chainpay.client.callbacks.handlers import V2_EVENTS
from chainpay.crypto import aes_ecb, aes_gcm
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
from tests.support.cases import OPERATIONS

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
    assert on("TRANSACTION.SUCCESS", name="paid")(paid) is paid

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
    on = client.callbacks.on
    on("TRANSACTION.SUCCESS", name="a")(into(results, "payment"))
    on("TRANSACTION.SUCCESS", original_type="transaction", name="b")(into(results, "exact"))
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
    gateway.pay("ORDER-0001")
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
        assert fields[index] in known
        assert {V2_EVENTS[field] for field in fields[: index + 1] if field in known} == {name}


def v2_body(client: chainpay.Client, gateway: Gateway, **fields: Any) -> bytes:
    """Return what the platform signs with the key of APIv2: a callback, or an answer."""
    fields = {"mch_id": client.mchid, "nonce_str": "n", **fields}
    secret = str(gateway.credentials()["secret"]).encode()
    sign = hashes.sign(hashes.MD5, join_sorted_fields(fields), secret)
    return to_xml({**fields, "sign": sign}).encode()


@pytest.mark.parametrize("name", ["vehicle_event_type", "vehicle_event_createtime", "change_type"])
def test_events_that_have_no_return_code(
    name: str, serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """They are known by a field that no request has; the sign is verified all the same."""
    event = V2_EVENTS[name]
    (known,) = [known for known in catalog.events() if known.name == event]
    assert "return_code" not in {field.name for field in known.request}
    results: list[Any] = []
    client.callbacks.on(event)(into(results, event))
    post = serve(client.callbacks)
    body = v2_body(client, gateway, **{name: "NORMAL"})
    assert post({}, body.replace(b"NORMAL", b"FORGED")).status == 401
    assert results == []
    assert b"SUCCESS" in post({}, body).body
    assert post({}, v2_body(client, gateway, return_code="FAIL", **{name: "X"})).status == 401
    assert results == [event]


def test_no_request_looks_like_an_event_without_a_return_code() -> None:
    """A merchant's own request, signed with the same key, could be posted to it."""
    unmistakable = {"vehicle_event_type", "vehicle_event_createtime", "change_type"}
    for operation in OPERATIONS:
        if operation.api == "v2":
            fields = (*operation.params, *operation.returns)
            assert unmistakable.isdisjoint(field.name for field in fields), operation.path


PAID_V2 = {"return_code": "SUCCESS", "result_code": "SUCCESS", "out_trade_no": "T1"}


@pytest.mark.parametrize(
    "fields",
    [
        *({"trade_state": state} for state in ("NOTPAY", "CLOSED", "REFUND", "PAY_FAIL", "X")),
        {"trade_state": "NOTPAY", "combine_out_trade_no": "C1"},
        {"out_refund_no": "R1", "refund_id": "1", "total_fee": "1"},
        {"refund_count": "1", "out_refund_no_0": "R1", "total_fee": "1"},
        {"contract_result_code": "SUCCESS", "prepay_id": "wx1"},
        {"consume_fee": "1", "total_fee": "1"},
    ],
    ids=str,
)
def test_an_answer_that_is_posted_is_no_payment(
    fields: dict[str, str],
    serve: Callable[..., Post],
    gateway: Gateway,
    client: chainpay.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It is signed as a callback is. Nor does it hide the callback of its order."""
    results: list[Any] = []
    client.callbacks.on("transaction-success")(into(results, "paid"))
    client.callbacks.on("combined-transactions-success")(into(results, "combined"))
    post = serve(client.callbacks)
    body = v2_body(client, gateway, **PAID_V2, **fields)
    assert b"FAIL" in post({}, body).body
    assert "add one with client.callbacks.on()" in caplog.text
    client.callbacks.on()(into(results, "rest"))
    assert b"SUCCESS" in post({}, body).body
    assert b"SUCCESS" in post({}, v2_body(client, gateway, **PAID_V2)).body
    assert results == ["rest", "paid"]


@pytest.mark.parametrize("state", [("SUCCESS", "SUCCESS"), ("PAY_FAIL", "FAIL")])
def test_a_payment_may_have_a_state(
    state: tuple[str, str], serve: Callable[..., Post], gateway: Gateway, client: chainpay.Client
) -> None:
    """That of a deduction: it is paid, or has failed."""
    results: list[Any] = []
    client.callbacks.on("transaction-success")(into(results, "paid"))
    fields = {**PAID_V2, "trade_state": state[0], "result_code": state[1]}
    assert b"SUCCESS" in serve(client.callbacks)({}, v2_body(client, gateway, **fields)).body
    assert results == ["paid"]


def test_answers_of_the_catalog_are_no_payments(gateway: Gateway, client: chainpay.Client) -> None:
    """But for those that say themselves that an order is paid."""
    results: list[Any] = []
    client.callbacks.on()(lambda callback: None)
    client.callbacks.on("transaction-success")(lambda callback: results.append(callback.raw["url"]))
    post = through_wsgi(client.callbacks)
    for operation in OPERATIONS:
        names = {field.name for field in operation.returns}
        if operation.api == "v2" and {"out_trade_no", "sign"} <= names:
            required = {
                field.name.replace("$n", "0"): "1" for field in operation.returns if field.required
            }
            required |= {**PAID_V2, "mch_id": client.mchid, "nonce_str": "n"}
            required |= {"url": operation.path, "out_trade_no": operation.path}
            required.pop("sign")
            if "trade_state" in names:
                required["trade_state"] = "NOTPAY"
            assert post({}, v2_body(client, gateway, **required)).status == 200
    paid = ("deposit/facepay", "deposit/micropay", "pay/facepay", "pay/micropay")
    assert sorted(results) == [f"v2/{path}" for path in paid]


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
    gateway.pay(number)
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


def brand_of(gateway: Gateway, number: str) -> chainpay.Client:
    """Return a client of a brand: all brands have the platform's keys."""
    known = gateway.credentials()
    certs = {gateway.public_key_id: known["certs"][gateway.public_key_id]}
    known = {name: known[name] for name in ("private_key", "apiv3_key", "serial", "clock")}
    return chainpay.Client(**known, certs=certs, brand_id=number)


def test_brands_are_told_apart(
    serve: Callable[..., Post], keys: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """They have no merchant's number. Each has its handlers, and its own orders."""
    gateway = Gateway(keys=keys)
    brands = [brand_of(gateway, number) for number in ("5001", "5002")]
    merchant = chainpay.Client(**gateway.credentials())
    results: list[Any] = []
    for client in (*brands, merchant):

        @client.callbacks.on("TRANSACTION.SUCCESS")
        def handle(callback: chainpay.Callback, client: chainpay.Client = client) -> None:
            (own,) = client.callbacks.merchants
            assert (callback.mchid, callback.brand_id) == (own.mchid, own.brand_id)
            results.append(callback.brand_id or callback.mchid)

    together = Callbacks(brands, merchant)
    assert repr(together) == f"Callbacks(['brand 5001', 'brand 5002', '{merchant.mchid}'])"
    explained = together.explain(*gateway.callback("TRANSACTION.SUCCESS", {}))
    assert explained.startswith("brand 5001: ")
    assert "brand 5002: " in explained
    post = serve(together)
    order = {"out_trade_no": "T1", "trade_state": "SUCCESS"}
    names: list[dict[str, str]] = [{"brand_id": number} for number in ("5002", "5001", "5002")]
    for name in (*names, {"mchid": merchant.mchid, "brand_id": "5002"}):
        serial = gateway.public_key_id
        callback = gateway.callback("TRANSACTION.SUCCESS", {**order, **name}, serial=serial)
        assert post(*callback).status == 200
    assert results == ["5002", "5001", merchant.mchid]
    for client in (*brands, merchant):
        client.close()


def test_merchants_with_one_key_of_apiv2(
    serve: Callable[..., Post], keys: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """A refund can be sent as that of the other, so it is handled once; a log says so."""
    gateway = Gateway(keys=keys)
    clients = [
        chainpay.Client(**{**gateway.credentials(), "mchid": number})
        for number in ("1900000001", "1900000002")
    ]
    Callbacks(clients[0])
    assert caplog.text == ""
    together = Callbacks(clients)
    assert "1900000001 and 1900000002 have the same secret=" in caplog.text
    secret = str(gateway.credentials()["secret"])
    assert secret not in caplog.text
    results: list[Any] = []
    together.on("refund-processed")(lambda callback: results.append(callback.mchid))
    post = serve(together)
    for refund in ("1", "2"):
        text = "<root><out_refund_no>R1</out_refund_no><refund_status>SUCCESS</refund_status>"
        text += f"<refund_id>{refund}</refund_id></root>"
        info = aes_ecb.encrypt(text, hashes.md5(secret))
        for number in ("1900000001", "1900000002"):
            fields = {"return_code": "SUCCESS", "mch_id": number, "req_info": info}
            assert b"SUCCESS" in post({}, to_xml(fields).encode()).body
    assert results == ["1900000001"] * 2
    for client in clients:
        client.close()


def test_a_mistake_shows_when_the_handler_is_added(client: chainpay.Client) -> None:
    """Before any callback comes."""
    on: Any = client.callbacks.on
    with pytest.raises(UsageError, match=r"@client\.callbacks\.on\('TRANSACTION\.SUCCESS'\)"):
        on(lambda callback: None)
    with pytest.raises(UsageError, match="a handler is a function, not str"):
        on("REFUND.SUCCESS")("handle")
    for options in ({"original_type": "refund"}, {"api": "v2"}):
        with pytest.raises(UsageError, match="has no original_type= and no api="):
            on(**options)
    with pytest.raises(UsageError, match="name= is a text, not int"):
        on("REFUND.SUCCESS", name=7)
    with pytest.warns(UserWarning, match="has no event 'REFUND.SUCCES'; the nearest: REFUND.SU"):
        on("REFUND.SUCCES")
    with pytest.warns(UserWarning, match="with original_type refund, not 'refunds'"):
        on("REFUND.SUCCESS", original_type="refunds")


def handle(callback: chainpay.Callback) -> None:
    """Handle nothing."""


class Handle:
    """An object with a method that handles nothing."""

    def __call__(self, callback: chainpay.Callback) -> None: ...


@pytest.mark.parametrize(
    "make",
    [
        lambda work: lambda callback: work(callback) or None,
        functools.partial,
        lambda work: type("Handle", (), {"__call__": lambda self, callback: work(callback)})(),
        lambda work: work,
    ],
    ids=["lambda", "partial", "object", "closure"],
)
def test_handlers_without_a_name_of_their_own(
    make: Any, serve: Callable[..., Post], gateway: Gateway, tmp_path: Path
) -> None:
    """In a process none is called twice; after a restart all are, so that none is left out."""
    results: list[str] = []
    failures = ["b", "b"]

    def named(name: str) -> Any:
        def work(callback: chainpay.Callback) -> None:
            results.append(name)
            if name in failures:
                failures.remove(name)
                raise ConnectionError

        return make(work)

    callback = gateway.callback("REFUND.SUCCESS", {"out_refund_no": "R1"})
    for names, statuses in (("ab", (500, 500)), ("ba", (200,))):
        with chainpay.Client(**gateway.credentials()) as client:
            for name in names:
                client.callbacks.on("REFUND.SUCCESS")(named(name))
            post = serve(client.callbacks, store=tmp_path / "callbacks.db")
            for status in statuses:
                assert post(*callback).status == status
    assert results == ["a", "b", "b", "b", "a"]


def test_names_of_handlers_are_different(client: chainpay.Client) -> None:
    """Those of functions, of methods, and those that are passed."""
    on: Any = client.callbacks.on
    on("REFUND.SUCCESS")(handle)
    on("REFUND.SUCCESS")(Handle().__call__)
    on("REFUND.SUCCESS", name="x")(lambda callback: None)
    for name, function in (("", handle), ("", Handle().__call__), ("x", print)):
        with pytest.raises(UsageError, match="already: pass name= to one of them"):
            on("REFUND.SUCCESS", name=name)(function)
    on("TRANSACTION.SUCCESS")(handle)
    on("TRANSACTION.SUCCESS", original_type="profitsharing")(handle)  # never both
    with pytest.raises(UsageError, match="already"):
        on("TRANSACTION.SUCCESS", original_type="transaction")(handle)


def test_the_order_of_handlers_may_change_between_deliveries(
    serve: Callable[..., Post], gateway: Gateway, tmp_path: Path
) -> None:
    """None is left out for ever, and none is called twice."""
    results: list[str] = []
    failures = ["mail"]

    def work(name: str, callback: chainpay.Callback) -> None:
        results.append(name)
        if name in failures:
            failures.remove(name)
            raise ConnectionError

    callback = gateway.callback("REFUND.SUCCESS", {"out_refund_no": "R1"})
    for names, status in ((("book", "mail"), 500), (("mail", "book"), 200)):
        with chainpay.Client(**gateway.credentials()) as client:
            for name in names:
                handler = functools.partial(work, name)
                client.callbacks.on("REFUND.SUCCESS", name=name)(handler)
            post = serve(client.callbacks, store=tmp_path / "callbacks.db")
            assert post(*callback).status == status
    assert results == ["book", "mail", "mail"]


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
        client.callbacks.on(event.name, name=f"{event.api} {event.name}")(print)
        for kind in event.original_types:
            client.callbacks.on(event.name, original_type=kind, api="v3", name=kind)(print)


def test_on_explains_itself(client: chainpay.Client) -> None:
    """In a REPL: what it does, what it takes; and a warning shows the line that is wrong."""
    on = client.callbacks.on
    assert (inspect.getdoc(on) or "").startswith("Add a function that handles an event")
    assert list(inspect.signature(on).parameters) == ["event_type", "original_type", "api", "name"]
    with pytest.warns(UserWarning, match="has no event") as caught:
        client.callbacks.on("REFUND.SUCCES")
    assert caught[0].filename == __file__
