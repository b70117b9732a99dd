"""Callbacks are pushed to the shop, again and again until it has received them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from chainpay import Client, UsageError, catalog
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.outbox import Outbox
from chainpay.gateway.serving import delivery
from tests.gateway.serving.test_control import ORDER
from tests.support.loopback import eventually


class Shop:
    """A shop that verifies what it gets, and answers as it is told."""

    def __init__(self, client: Client) -> None:
        self.seen: list[Any] = []
        self.answer: Callable[[BaseHTTPRequestHandler], None] = lambda to: to.send_error(500)
        self._client = client
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                shop.seen.append(shop._client.callbacks.receive(dict(self.headers), body))
                shop.answer(self)

            def log_message(self, *arguments: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/notify"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()


def receive(to: BaseHTTPRequestHandler) -> None:
    to.send_response(204)
    to.end_headers()


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def client(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    monkeypatch.setattr(delivery, "_GLANCE", 0.01)
    with Client(**gateway.credentials()) as client, gateway.serve(delivers=True):
        yield client


@pytest.fixture
def shop(client: Client) -> Iterator[Shop]:
    shop = Shop(client)
    yield shop
    shop.server.shutdown()
    shop.server.server_close()


def states(gateway: Gateway) -> list[str]:
    return [each["state"] for each in gateway.events("ORDER-0001")]


def test_a_payment_and_a_refund(gateway: Gateway, client: Client, shop: Shop) -> None:
    """Each is pushed to the address of its request, signed and sealed."""
    shop.answer = receive
    client.v3.pay.transactions.native.post(json={**ORDER, "notify_url": shop.url})
    gateway.pay("ORDER-0001")
    assert eventually(lambda: states(gateway) == ["RECEIVED"])
    amount = {"refund": 100, "total": 100, "currency": "CNY"}
    refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": amount}
    client.v3.refund.domestic.refunds.post(json={**refund, "notify_url": shop.url})
    assert eventually(lambda: states(gateway) == ["RECEIVED"] * 2)
    assert [each.event_type for each in shop.seen] == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]
    assert shop.seen[0].resource["out_trade_no"] == "ORDER-0001"
    assert shop.seen[1].resource["out_refund_no"] == "R1"


def test_a_shop_that_fails(gateway: Gateway, client: Client, shop: Shop) -> None:
    """It gets the same callback again, later and later; then the gateway gives up."""
    client.v3.pay.transactions.native.post(json={**ORDER, "notify_url": shop.url})
    gateway.pay("ORDER-0001")
    for hours, attempts in ((0, 1), (1, 7), (2, 10), (21, 15), (1, 16)):
        gateway.clock(f"+{hours}h")
        assert eventually(lambda count=attempts: len(gateway.events()[0]["attempts"]) == count)
    assert states(gateway) == ["FAILED"]
    assert len({each.id for each in shop.seen}) == 1
    shop.answer = receive
    gateway.resend(gateway.events()[0]["id"])
    assert eventually(lambda: states(gateway) == ["RECEIVED"])
    attempts = gateway.events()[0]["attempts"]
    assert [each["status"] for each in attempts] == [500] * 16 + [204]


def test_resent_meanwhile(gateway: Gateway, client: Client, shop: Shop) -> None:
    """A callback that is sent again while the shop takes its time comes twice."""
    came, goes_on = threading.Event(), threading.Event()

    def wait(to: BaseHTTPRequestHandler) -> None:
        came.set()
        assert goes_on.wait(4)
        receive(to)

    shop.answer = wait
    client.v3.pay.transactions.native.post(json={**ORDER, "notify_url": shop.url})
    gateway.pay("ORDER-0001")
    assert came.wait(4)
    gateway.clock(1)
    gateway.resend(gateway.events()[0]["id"])
    goes_on.set()
    assert eventually(lambda: states(gateway) == ["RECEIVED"])
    assert [each["status"] for each in gateway.events()[0]["attempts"]] == [204, 204]


def test_the_newest_attempts_are_kept(gateway: Gateway, client: Client, shop: Shop) -> None:
    """However often a callback is sent again."""
    client.v3.pay.transactions.native.post(json={**ORDER, "notify_url": shop.url})
    gateway.pay("ORDER-0001")
    shop.answer = receive
    for count in range(1, 40):
        assert eventually(lambda count=count: len(shop.seen) == count)
        assert eventually(lambda: states(gateway) == ["RECEIVED"])
        gateway.resend(gateway.events()[0]["id"])
    assert eventually(lambda: states(gateway) == ["RECEIVED"])
    assert len(gateway.events()[0]["attempts"]) == 30


def test_a_shop_that_is_down(gateway: Gateway, client: Client, shop: Shop) -> None:
    """The error is kept; it gets the callback when it is up again."""
    shop.server.shutdown()
    shop.server.server_close()
    client.v3.pay.transactions.native.post(json={**ORDER, "notify_url": shop.url})
    gateway.pay("ORDER-0001")
    assert eventually(lambda: bool(gateway.events()[0]["attempts"]))
    (attempt,) = gateway.events()[0]["attempts"]
    assert attempt["error"].startswith("ConnectError")
    assert states(gateway) == ["WAITING"]


def test_without_an_address(gateway: Gateway, client: Client) -> None:
    """A refund that names none is announced nowhere."""
    client.v3.pay.transactions.native.post(json=ORDER)
    gateway.pay("ORDER-0001")
    amount = {"refund": 100, "total": 100, "currency": "CNY"}
    refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": amount}
    client.v3.refund.domestic.refunds.post(json=refund)
    assert gateway.events("R1") == []


@pytest.mark.parametrize(
    ("event", "content", "name"),
    [
        ("COMPLAINT.CREATE", {"complaint_id": "C1"}, "complaint_id"),
        ("TRANSACTION.SUCCESS", {"out_trade_no": "X1"}, "out_trade_no"),
        ("refund-processed", {"out_refund_no": "R7"}, "out_refund_no"),
    ],
)
def test_any_other_event(
    gateway: Gateway, client: Client, shop: Shop, event: str, content: Any, name: str
) -> None:
    """It is a sample, with the values that are passed."""
    shop.answer = lambda to: answer_v2(to) if "-" in event else receive(to)
    number = gateway.trigger(event, content, shop.url)
    assert eventually(lambda: [each["state"] for each in gateway.events()] == ["RECEIVED"])
    assert [each["id"] for each in gateway.events()] == [number]
    assert shop.seen[0].resource[name] == content[name]


PAID = {
    "appid": "wxd678efh567hg6787",
    "mchid": "1900000001",
    "out_trade_no": "20261125001",
    "transaction_id": "4200000020261125001",
    "trade_type": "JSAPI",
    "trade_state": "SUCCESS",
    "trade_state_desc": "支付成功",
    "bank_type": "OTHERS",
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    "amount": {"total": 7, "payer_total": 1, "currency": "CNY", "payer_currency": "CNY"},
}


def test_payments_and_refunds(keys: Any) -> None:
    """Their samples are what is sent for an order of the gateway; values replace theirs."""
    gateway = Gateway(keys=keys)  # it sends nothing

    def trigger(event: str, content: Any, api: str = "v3") -> Any:
        id_ = gateway.trigger(event, content, "http://127.0.0.1:1/", api=api)
        return core_of(gateway).state.callbacks.get(id_)

    paid = trigger("TRANSACTION.SUCCESS", {"amount": {"total": 7}, "more": {"a": 1}})
    assert paid.content.pop("success_time")
    assert paid.content == {**PAID, "more": {"a": 1}}
    assert paid.numbers == ["20261125001"]
    for state in ("SUCCESS", "ABNORMAL", "CLOSED"):
        refund = trigger(f"REFUND.{state}", {"out_refund_no": "R7"}).content
        assert (refund["refund_status"], refund["out_refund_no"]) == (state, "R7")
        assert ("success_time" in refund) == (state == "SUCCESS")
        assert refund["amount"] == {"total": 1, "refund": 1, "payer_total": 1, "payer_refund": 1}
    v2 = trigger("transaction-success", {"total_fee": 5}, "v2").content
    assert (v2["mch_id"], v2["out_trade_no"], v2["total_fee"]) == (PAID["mchid"], "20261125001", 5)
    content = {"refund_fee": 5, "appid": "wx2", "req_info": {"refund_status": "CHANGE"}}
    refunded = trigger("refund-processed", content, "v2").content
    assert (refunded["appid"], refunded["return_code"]) == ("wx2", "SUCCESS")
    assert refunded["req_info"]["refund_fee"] == 5
    assert refunded["req_info"]["refund_status"] == "CHANGE"
    assert refunded["req_info"]["out_refund_no"] == "20261125002"


def answer_v2(to: BaseHTTPRequestHandler) -> None:
    to.send_response(200)
    to.end_headers()
    to.wfile.write(b"<xml><return_code>SUCCESS</return_code></xml>")


def test_every_event_of_the_catalog(gateway: Gateway, client: Client) -> None:
    """Each can be made, signed and encrypted; the client receives it."""
    outbox = Outbox(core_of(gateway).state, core_of(gateway).keyring)
    ids = {
        gateway.trigger(event.name, url="http://127.0.0.1:1/", api=event.api): event
        for event in catalog.events()
    }
    assert len(ids) == 112
    for id_, event in ids.items():
        headers, body = outbox.write(core_of(gateway).state.callbacks.get(id_))
        callback = client.callbacks.receive(headers, body)
        assert callback.api == event.api
        if callback.id:  # of APIv2 only a few have one
            assert (callback.id, callback.event_type) == (id_, event.name)
        else:
            assert (event.api, event.types) == ("v2", ())
        assert callback.resource


def test_an_event_of_two_apis(gateway: Gateway, client: Client, shop: Shop) -> None:
    """An older event of APIv2 has the name of one of APIv3."""
    shop.answer = answer_v2
    content = {"out_order_no": "X1", "more": "1"}
    gateway.trigger("TRANSACTION.SUCCESS", content, shop.url, api="v2")
    assert eventually(lambda: [each["state"] for each in gateway.events("X1")] == ["RECEIVED"])
    (callback,) = shop.seen
    assert (callback.api, callback.event_type) == ("v2", "TRANSACTION.SUCCESS")
    assert (callback.resource["out_order_no"], callback.resource["more"]) == ("X1", "1")
    assert callback.raw["mch_id"] == client.mchid


def test_events_that_cannot_be_made(gateway: Gateway) -> None:
    with pytest.raises(UsageError, match="no event"):
        gateway.trigger("NO.SUCH", url="http://127.0.0.1:1/")
    with pytest.raises(UsageError, match="no event"):
        gateway.trigger("CHECK.FAIL", url="http://127.0.0.1:1/", api="v3")
    with pytest.raises(UsageError, match="the api of an event is v2 or v3, not 'v1'"):
        gateway.trigger("TRANSACTION.SUCCESS", api="v1")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="needs a url"):
        gateway.trigger("COMPLAINT.CREATE")


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://shop.example.com/", "doesn't begin with http:// or https:// and a host"),
        ("shop.example.com", "doesn't begin with http:// or https:// and a host"),
        ("", "doesn't begin with http:// or https:// and a host"),
        ("http://shop:x/", "the address is no URL"),
        ("http://user:password@shop.example.com/", "a user name or a password"),
        ("http://localhost:8420/notify", "the gateway's own"),
    ],
)
def test_where_nothing_can_be_forwarded(gateway: Gateway, address: str, reason: str) -> None:
    """It is refused before anything is served."""
    with pytest.raises(UsageError, match=reason):
        gateway.serve(8420, forward_to=address)
