"""Shops that can't be reached, never answer, or never end: each attempt says so, others go on."""

from __future__ import annotations

import socket
import ssl
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from chainpay import Client, UsageError
from chainpay.gateway import Gateway
from chainpay.gateway.serving import delivery
from chainpay.gateway.serving.folder import private_pem
from chainpay.gateway.serving.server import Server
from chainpay.gateway.state.callbacks import Callbacks
from chainpay.gateway.store.base import StoreError
from chainpay.gateway.store.memory import MemoryStore
from chainpay.gateway.store.table import UnitOfWork
from tests.gateway.serving.test_control import ORDER
from tests.gateway.serving.test_delivery import Shop, answer_v2, receive
from tests.support.clock import Clock
from tests.support.loopback import answering, eventually
from tests.support.pki import new_pki

OWN_HOSTS = ("127.0.0.1", "localhost", "[::1]", "127.1", "0", "2130706433", "[::ffff:127.0.0.1]")
EVENT = "COMPLAINT.CREATE"


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def server(gateway: Gateway) -> Iterator[Server]:
    with gateway.serve(delivers=True) as server:
        yield server


@contextmanager
def opened(gateway: Gateway) -> Iterator[Shop]:
    with Client(**gateway.credentials()) as client:
        shop = Shop(client)
        yield shop
        shop.server.shutdown()
        shop.server.server_close()


@pytest.fixture
def shop(gateway: Gateway) -> Iterator[Shop]:
    with opened(gateway) as shop:
        yield shop


def attempt(gateway: Gateway, url: str, event: str = EVENT) -> Any:
    """Return what comes of the first attempt to send a callback somewhere."""
    id_ = gateway.trigger(event, url=url)

    def attempts() -> Any:
        return next(each["attempts"] for each in gateway.events() if each["id"] == id_)

    assert eventually(lambda: bool(attempts()))
    return attempts()[0]


def states(gateway: Gateway) -> list[str]:
    return [each["state"] for each in gateway.events()]


# Addresses


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("notify", "doesn't begin with http"),
        ("ftp://127.0.0.1/notify", "doesn't begin with http"),
        ("http://", "doesn't begin with http"),
        ("http://127.0.0.1:99999/", "doesn't begin with http"),
        ("http://user:exposed@127.0.0.1:1/notify", "a user name or a password"),
        ("http://127.0.0.1:1/notify", "ConnectError"),
    ],
)
@pytest.mark.usefixtures("server")
def test_addresses_that_cannot_be_used(gateway: Gateway, url: str, message: str) -> None:
    """The attempt says why; a password isn't repeated."""
    error = attempt(gateway, url)["error"]
    assert message in error
    assert "exposed" not in error
    assert states(gateway) == ["WAITING"]


def test_the_gateway_itself(gateway: Gateway, server: Server) -> None:
    """It sends nothing to itself, whatever it is called."""
    for host in OWN_HOSTS:
        error = attempt(gateway, f"http://{host}:{server.port}/-/api/reset")["error"]
        assert "the gateway's own" in error
    assert server.connections == 0


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads to this machine; no other name leads anywhere."""
    known = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known("127.0.0.1" if name == "shop.test" else name, *arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.usefixtures("server", "named")
def test_a_name_that_nobody_knows(gateway: Gateway) -> None:
    assert "Name or service not known" in attempt(gateway, "http://shop.invalid/notify")["error"]


@pytest.mark.usefixtures("server", "named")
def test_certificates(gateway: Gateway, shop: Shop, keys: Any, tmp_path: Path) -> None:
    """On this machine any is accepted; elsewhere one that isn't trusted is refused, and named."""
    pki = new_pki(keys)
    chain = tmp_path / "shop.pem"
    certificate = pki.server.public_bytes(Encoding.PEM)
    chain.write_bytes(certificate + private_pem(pki.server_key))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    listener = shop.server.socket
    shop.server.socket = context.wrap_socket(
        listener, server_side=True, do_handshake_on_connect=False
    )
    shop.answer = receive
    port = shop.server.server_port
    assert attempt(gateway, f"https://127.0.0.1:{port}/notify")["status"] == 204
    error = attempt(gateway, f"https://shop.test:{port}/notify")["error"]
    assert error.startswith("the certificate of the shop isn't trusted: ")
    assert states(gateway) == ["RECEIVED", "WAITING"]


# Answers


def redirect(to: BaseHTTPRequestHandler) -> None:
    to.send_response(302)
    to.send_header("Location", "/elsewhere")
    to.end_headers()


def endless_head(to: BaseHTTPRequestHandler) -> None:
    with suppress(OSError):
        to.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            to.wfile.write(b"X-More: 1\r\n" * 1000)


@pytest.mark.usefixtures("server")
def test_redirects_are_not_followed(gateway: Gateway, shop: Shop) -> None:
    shop.answer = redirect
    assert attempt(gateway, shop.url)["status"] == 302
    assert len(shop.seen) == 1


@pytest.mark.usefixtures("server")
def test_an_answer_without_end(gateway: Gateway, shop: Shop) -> None:
    """Its beginning is read, and no more."""
    sent: list[int] = []

    def endless(to: BaseHTTPRequestHandler) -> None:
        to.send_response(200)
        to.send_header("Content-Length", str(1 << 30))
        to.end_headers()
        with suppress(OSError):
            for _ in range(1 << 14):
                sent.append(to.wfile.write(b"x" * (1 << 16)))
        sent.append(0)

    shop.answer = endless
    known = attempt(gateway, shop.url)
    assert (known["status"], known["answer"]) == (200, "x" * 4096)
    assert states(gateway) == ["RECEIVED"]
    assert eventually(lambda: sent[-1:] == [0])
    assert sum(sent) < 64 << 20


@pytest.mark.usefixtures("server")
def test_a_head_without_end(gateway: Gateway, shop: Shop) -> None:
    shop.answer = endless_head
    assert "RemoteProtocolError" in attempt(gateway, shop.url)["error"]


@pytest.mark.parametrize("raw", [b"no HTTP", b""])
@pytest.mark.usefixtures("server")
def test_no_answer(gateway: Gateway, raw: bytes) -> None:
    with answering(raw) as url:
        assert "RemoteProtocolError" in attempt(gateway, url)["error"]


def refuse_v2(to: BaseHTTPRequestHandler) -> None:
    to.send_response(200)
    to.end_headers()
    to.wfile.write(b"<xml><return_code>FAIL</return_code></xml>")


def no_xml(to: BaseHTTPRequestHandler) -> None:
    to.send_response(200)
    to.end_headers()
    to.wfile.write(b"success")


@pytest.mark.parametrize(
    ("answer", "state", "has_error"),
    [
        (answer_v2, "RECEIVED", False),
        (refuse_v2, "WAITING", False),
        (no_xml, "WAITING", True),
    ],
)
@pytest.mark.usefixtures("server")
def test_answers_of_apiv2(
    gateway: Gateway, shop: Shop, answer: Any, state: str, has_error: bool
) -> None:
    """200 isn't enough: the XML says SUCCESS. The answer is kept in any case."""
    shop.answer = answer
    known = attempt(gateway, shop.url, "transaction-success")
    assert states(gateway) == [state]
    assert ("error" in known, bool(known["answer"])) == (has_error, True)


# Shops that hang


@pytest.fixture
def hanging() -> Iterator[tuple[str, list[socket.socket]]]:
    """A shop that accepts connections, and never answers."""
    connections: list[socket.socket] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with suppress(OSError):
            while True:
                connections.append(listener.accept()[0])

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/notify", connections
    listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    for connection in (listener, *connections):
        connection.close()


@pytest.mark.usefixtures("server")
def test_a_shop_that_hangs_holds_up_no_other(
    gateway: Gateway, shop: Shop, hanging: tuple[str, list[socket.socket]]
) -> None:
    """A few callbacks are on their way to it, and all others wait for those alone."""
    shop.answer = receive
    url, connections = hanging
    for _ in range(60):
        gateway.trigger(EVENT, url=url)
    for _ in range(10):
        gateway.trigger(EVENT, url=shop.url)
    assert eventually(lambda: states(gateway)[60:] == ["RECEIVED"] * 10)
    assert len(connections) <= 5


def test_patience(
    gateway: Gateway,
    hanging: tuple[str, list[socket.socket]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After some seconds without an answer the attempt has failed, and the next ones are sent."""
    monkeypatch.setattr(delivery, "PATIENCE", 0.3)
    monkeypatch.setattr(delivery, "_AT_ONCE", 3)
    url, connections = hanging
    with gateway.serve(delivers=True):
        for _ in range(10):
            gateway.trigger(EVENT, url=url)
        assert eventually(lambda: all(each["attempts"] for each in gateway.events()))
    errors = {each["attempts"][0]["error"] for each in gateway.events()}
    assert errors == {"no answer within 0.3 seconds"}
    assert len(connections) == 10


def test_many_hosts_that_wait() -> None:
    """Each look reads few of many callbacks, and each host has its turn."""
    work, clock = UnitOfWork(MemoryStore()), Clock(1000.0)
    callbacks = Callbacks(work, clock)
    hosts = [f"shop{number:02}.example.com" for number in range(30)] + ["?"]
    for host in hosts:
        url = "no address" if host == "?" else f"https://{host}/notify"
        for _ in range(40):
            callbacks.add("m", url, EVENT, {}, [], False)
    work.keep()
    found = []
    for _ in range(2):
        found += [each.host for each in callbacks.due(2, {"shop07.example.com"})]
        assert len(work.seen) <= 20 * 2 + 2
        work.drop()
    assert Counter(found) == {host: 2 for host in hosts if host != "shop07.example.com"}
    clock.now = 999
    assert callbacks.due(2) == []


# What is noted


def test_stopped_between_answer_and_note(gateway: Gateway, shop: Shop) -> None:
    """The callback is sent once more, with the same number."""
    answers = threading.Event()
    shop.answer = lambda to: (answers.wait(10), receive(to))[1]
    with gateway.serve(delivers=True):
        gateway.trigger(EVENT, url=shop.url)
        assert eventually(lambda: len(shop.seen) == 1)
    answers.set()
    assert gateway.events()[0]["attempts"] == []
    with gateway.serve(delivers=True):
        assert eventually(lambda: states(gateway) == ["RECEIVED"])
    assert len({each.id for each in shop.seen}) == 1
    assert len(shop.seen) == 2


class FullDisk(MemoryStore):
    """A store that can't be written for a while."""

    is_full = False

    def write(self, changes: Any) -> None:
        if self.is_full:
            raise StoreError("the disk is full")
        super().write(changes)


def test_a_note_that_cannot_be_written(keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is sent once more after a pause, until it can be noted."""
    monkeypatch.setattr(delivery, "PATIENCE", 0.3)
    store = FullDisk()
    gateway = Gateway(keys=keys, store=store)

    def fill(to: BaseHTTPRequestHandler) -> None:
        store.is_full = len(shop.seen) == 1
        receive(to)

    with opened(gateway) as shop, gateway.serve(delivers=True):
        shop.answer = fill
        gateway.trigger(EVENT, url=shop.url)
        assert eventually(lambda: len(shop.seen) == 2)
        assert eventually(lambda: states(gateway) == ["RECEIVED"])
    assert len(gateway.events()[0]["attempts"]) == 1


def test_forgotten_meanwhile(gateway: Gateway, shop: Shop) -> None:
    """A reset while a callback is on its way: it is noted nowhere, and others are sent."""
    seen = threading.Event()

    def forget(to: BaseHTTPRequestHandler) -> None:
        if not seen.is_set():
            seen.set()
            gateway.reset()
        receive(to)

    shop.answer = forget
    with gateway.serve(delivers=True):
        gateway.trigger(EVENT, url=shop.url)
        assert eventually(seen.is_set)
        assert eventually(lambda: states(gateway) == [])
        gateway.trigger(EVENT, url=shop.url)
        assert eventually(lambda: states(gateway) == ["RECEIVED"])


# Time


@pytest.mark.parametrize(("speed", "pauses"), [(1, (15, 15, 30, 180)), (30, (0.5, 0.5, 1, 6))])
def test_the_pauses_between_attempts(
    keys: Any, clock: Clock, speed: float, pauses: tuple[float, ...]
) -> None:
    """They are WeChat Pay's, or shorter; the clock of the gateway decides."""
    gateway = Gateway(keys=keys, clock=clock)
    with opened(gateway) as shop, gateway.serve(delivers=True, speed=speed):
        gateway.trigger(EVENT, url=shop.url)
        for count, pause in enumerate(pauses, 1):
            assert eventually(lambda count=count: len(gateway.events()[0]["attempts"]) == count)
            clock.now += pause
        assert eventually(lambda: len(shop.seen) == len(pauses) + 1)


@pytest.mark.parametrize("speed", [0, -1, float("nan"), float("inf")])
def test_a_speed_that_is_none(gateway: Gateway, speed: float) -> None:
    with pytest.raises(UsageError, match="speed= is a number above 0"):
        gateway.serve(speed=speed)


def test_a_refund_that_nobody_asks_for(keys: Any, clock: Clock) -> None:
    """When its time has come, its callback is sent."""
    gateway = Gateway(keys=keys, clock=clock, settle_delay=60)
    with opened(gateway) as shop, gateway.serve(delivers=True):
        shop.answer = receive
        with Client(**gateway.credentials()) as client:
            client.v3.pay.transactions.native.post(json=ORDER)
            gateway.pay("ORDER-0001")
            amount = {"refund": 100, "total": 100, "currency": "CNY"}
            refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": amount}
            client.v3.refund.domestic.refunds.post(json={**refund, "notify_url": shop.url})
        clock.now += 60
        assert eventually(lambda: len(shop.seen) == 1)
    (callback,) = shop.seen
    assert callback.event_type == "REFUND.SUCCESS"
    assert callback.resource["success_time"] == "2019-04-02T20:35:20+08:00"
