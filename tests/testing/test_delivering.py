"""A gateway sends its callbacks when a test says so, to whatever the test calls a shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import anyio
import httpx
import pytest

import chainpay
from chainpay.testing import DeliveringGateway, Delivery
from tests.support.orders import NATIVE, order
from tests.support.shop import Shop

URL = "https://pay.example.com/notify"


@pytest.fixture
def gateway(keys: Any) -> DeliveringGateway:
    return DeliveringGateway(keys=keys)


@pytest.fixture
def client(gateway: DeliveringGateway) -> Iterator[chainpay.Client]:
    with chainpay.Client(**gateway.credentials()) as client:
        yield client


@pytest.fixture
def booked(client: chainpay.Client) -> list[str]:
    """What the client's handler has booked."""
    numbers: list[str] = []

    @client.callbacks.on("TRANSACTION.SUCCESS")
    def book(callback: Any) -> None:
        numbers.append(callback.resource["out_trade_no"])

    return numbers


@pytest.fixture
def pay(client: chainpay.Client, gateway: DeliveringGateway) -> Callable[[str], None]:
    """Place and pay an order."""

    def pay(number: str = "ORDER-0001") -> None:
        client[NATIVE].post(json=order(number))
        gateway.pay(number)

    return pay


def make_asgi(client: chainpay.Client) -> Any:
    return client.callbacks.asgi()


def make_wsgi(client: chainpay.Client) -> Any:
    return client.callbacks.wsgi()


def make_function(client: chainpay.Client) -> Any:
    """An ASGI application that is a function, with an argument set."""

    async def app(nothing: None, scope: Any, receive: Any, send: Any) -> None:
        await client.callbacks.asgi()(scope, receive, send)

    return partial(app, None)


def make_client(client: chainpay.Client) -> Any:
    transport = httpx.WSGITransport(client.callbacks.wsgi())
    return httpx.Client(transport=transport, base_url="http://127.0.0.1")


def make_async_client(client: chainpay.Client) -> Any:
    transport = httpx.ASGITransport(client.callbacks.asgi())
    return httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1")


MAKERS = [make_asgi, make_wsgi, make_function, make_client, make_async_client]


@pytest.mark.parametrize("make", MAKERS)
def test_callbacks_in_their_order(
    make: Any, client: chainpay.Client, gateway: DeliveringGateway, pay: Any, booked: list[str]
) -> None:
    """When deliver returns, the shop has handled all that was due; then nothing is due."""
    gateway.deliver_to(make(client))
    for number in ("ORDER-B", "ORDER-A", "ORDER-C"):
        pay(number)
    deliveries = gateway.deliver()
    assert booked == ["ORDER-B", "ORDER-A", "ORDER-C"]
    assert deliveries == [
        Delivery("TRANSACTION.SUCCESS", [number], URL, True, 200, deliveries[0].answer)
        for number in booked
    ]
    assert gateway.deliver() == []
    assert {each["state"] for each in gateway.events()} == {"RECEIVED"}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("make", MAKERS)
def test_on_an_event_loop(
    make: Any,
    backend: str,
    client: chainpay.Client,
    gateway: DeliveringGateway,
    pay: Any,
    booked: list[str],
) -> None:
    """There the test awaits it: the other one would stop the loop."""
    gateway.deliver_to(make(client))
    pay()

    async def main() -> list[Delivery]:
        with pytest.raises(chainpay.UsageError, match="await deliver_async"):
            gateway.deliver()
        return await gateway.deliver_async()

    assert [each.received for each in anyio.run(main, backend=backend)] == [True]
    assert booked == ["ORDER-0001"]


def test_an_address(client: chainpay.Client, gateway: DeliveringGateway, pay: Any) -> None:
    """All callbacks are sent there; also what a test makes without an address."""
    pay()
    with Shop(client.callbacks.receive) as shop:
        gateway.deliver_to(shop.url)
        (refused,) = gateway.deliver()
        assert (refused.url, refused.received, refused.status) == (shop.url, False, 500)
        shop.receives = True
        gateway.trigger("COMPLAINT.CREATE")
        gateway.resend(number="ORDER-0001")
        deliveries = anyio.run(gateway.deliver_async)
    assert [each.received for each in deliveries] == [True, True]
    assert len(shop.seen) == 3
    gateway.resend(number="ORDER-0001")
    (failed,) = gateway.deliver()
    assert (failed.received, failed.status) == (False, None)
    assert failed.error.startswith("ConnectError")
    assert "error" in gateway.events("ORDER-0001")[0]["attempts"][-1]


@pytest.mark.parametrize("is_async", [False, True])
def test_a_shop_that_fails(
    is_async: bool, gateway: DeliveringGateway, pay: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """The traceback is in the log. There is no answer, so the callback comes again."""

    def fail(environ: Any, start: Any) -> Any:
        raise KeyError("a mistake of the shop")

    async def fail_async(scope: Any, receive: Any, send: Any) -> Any:
        raise KeyError("a mistake of the shop")

    gateway.deliver_to(fail_async if is_async else fail)
    pay()
    (delivery,) = gateway.deliver()
    assert (delivery.received, delivery.status) == (False, None)
    assert delivery.error == "KeyError: 'a mistake of the shop'"
    assert "in fail" in caplog.text
    assert gateway.deliver() == []
    gateway.clock("+15s")
    assert len(gateway.deliver()) == 1
    gateway.clock("+25h")  # all further attempts were due meanwhile
    assert len(gateway.deliver()) == 14
    assert [each["state"] for each in gateway.events()] == ["FAILED"]


@pytest.mark.parametrize(
    ("content", "is_received"),
    [
        (b"<xml><return_code>SUCCESS</return_code></xml>", True),
        (b"<xml><return_code>FAIL</return_code></xml>", False),
        (b"OK", False),
    ],
)
def test_a_callback_of_v2_is_received_by_its_xml(
    content: bytes, is_received: bool, gateway: DeliveringGateway
) -> None:
    """As the served gateway has it; and what is wrong with the XML is an error."""

    def app(environ: Any, start: Any) -> list[bytes]:
        start("200 OK", [])
        return [content]

    gateway.deliver_to(app)
    gateway.trigger("transaction-success", url=URL)
    (delivery,) = gateway.deliver()
    assert (delivery.received, delivery.answer) == (is_received, content.decode())
    assert ("XML" in delivery.error) == (content == b"OK")


def test_a_redirect_is_not_followed(gateway: DeliveringGateway, pay: Any) -> None:
    """Even by a client that follows them. It sends nothing to the host of the notify_url."""
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(307, headers={"Location": "/elsewhere"})

    transport = httpx.MockTransport(answer)
    with httpx.Client(
        transport=transport, base_url="http://127.0.0.1", follow_redirects=True
    ) as browser:
        gateway.deliver_to(browser)
        pay()
        (delivery,) = gateway.deliver()
    assert (delivery.received, delivery.status) == (False, 307)
    assert seen == ["http://127.0.0.1/notify"]


def test_what_is_due_meanwhile_is_sent_too(
    client: chainpay.Client, gateway: DeliveringGateway, pay: Any
) -> None:
    """A handler refunds: the callback of the refund follows. One may even forget all."""
    refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001", "notify_url": URL}
    amount = {"refund": 1, "total": 1, "currency": "CNY"}

    @client.callbacks.on("TRANSACTION.SUCCESS")
    def paid(callback: Any) -> None:
        client.v3.refund.domestic.refunds.post(json={**refund, "amount": amount})

    @client.callbacks.on("REFUND.SUCCESS")
    def refunded(callback: Any) -> None:
        gateway.reset()

    gateway.deliver_to(client.callbacks.wsgi())
    pay()
    assert [each.event for each in gateway.deliver()] == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]
    assert gateway.events() == []


def test_what_is_no_shop(gateway: DeliveringGateway) -> None:
    """Each error says what to write."""
    with pytest.raises(chainpay.UsageError, match=r"deliver_to\(app\) says where"):
        gateway.deliver()
    with pytest.raises(chainpay.UsageError, match="an ASGI or WSGI application"):
        gateway.deliver_to(7)  # type: ignore[arg-type]
    with pytest.raises(chainpay.UsageError, match="http:// or https://"):
        gateway.deliver_to("shop.example")
    with gateway.served():
        assert gateway.base_uri.startswith("http://127.0.0.1:")
    with pytest.raises(chainpay.UsageError, match="wechatpay_gateway"):
        _ = gateway.base_uri
