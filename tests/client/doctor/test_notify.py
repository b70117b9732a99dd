"""The address for callbacks: its form, its host, and whether forged callbacks are refused."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

import chainpay
from chainpay.client.doctor.check import Check
from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.loopback import answering

PUBLIC = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 443))]
PRIVATE = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.7", 443))]


class Silent(WSGIRequestHandler):
    """Writes no log."""

    def log_message(self, *arguments: object) -> None: ...


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    return Shop(Gateway(keys=keys), tmp_path)


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name is public."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: PUBLIC)


FORMS = {
    "pay.example.com/notify": "notify-url-form",
    "https://": "notify-url-form",
    " https://pay.example.com/notify": "notify-url-form",
    "https://pay.example.com:no/": "notify-url-form",
    "ftp://pay.example.com/": "notify-url-form",
    "https://pay.example.com/notify?shop=1": "notify-url-query",
    "https://pay.example.com/notify#": "notify-url-query",
    "https://localhost/notify": "notify-url-private",
    "https://192.168.1.5/notify": "notify-url-private",
    "https://[fd00::1]/notify": "notify-url-private",
    "https://shop/notify": "notify-url-private",
    "https://shop.internal/notify": "notify-url-private",
    "http://pay.example.com/notify": "notify-url-http",
    "https://pay.example.com:8443/notify": "notify-url-port",
}


@pytest.mark.parametrize(("url", "cause"), FORMS.items())
def test_addresses_that_the_platform_would_not_reach(shop: Shop, url: str, cause: str) -> None:
    """Each is the cause that is named first."""
    first = shop.examine(notify_url=url).cause
    assert first is not None
    assert (first.id, first.cause) == ("notify-url.form", cause)


def test_an_address_that_is_right(shop: Shop) -> None:
    """Nothing is sent to it without --probe."""
    report = shop.examine(notify_url="https://pay.example.com/notify")
    assert report.is_sound, repr(report)
    by_id = {check.id: check for check in report.checks}
    assert "93.184.216.34" in str(by_id["notify-url.address"].result)
    assert by_id["notify-url.probe"].state == "unknown"


def test_a_name_without_an_address(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The host is named."""

    def fail(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    first = shop.examine(notify_url="https://pay.example.com/notify").cause
    assert first is not None
    assert first.cause == "notify-url-no-address"


def test_a_name_that_is_private_here(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Inside of a company it may be another address than outside."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: PRIVATE)
    report = shop.examine(notify_url="https://pay.example.com/notify")
    assert report.is_sound
    assert [check.state for check in report.checks if check.id == "notify-url.address"] == [
        "unknown"
    ]


def probe(shop: Shop, monkeypatch: pytest.MonkeyPatch, status: str) -> Check:
    """Return what is said of an address that answers a forgery with a status."""
    monkeypatch.undo()
    with answering(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()) as address:
        report = shop.examine(notify_url=f"{address}notify", probe=True)
    (check,) = [check for check in report.checks if check.id == "notify-url.probe"]
    return check


STATUSES = {
    "200 OK": "notify-url-takes-forgeries",
    "204 No Content": "notify-url-takes-forgeries",
    "302 Found": "notify-url-redirects",
    "404 Not Found": "notify-url-not-served",
    "405 Method Not Allowed": "notify-url-not-served",
    "500 Internal Server Error": "notify-url-fails",
    "401 Unauthorized": "",
    "400 Bad Request": "",
}


@pytest.mark.parametrize(("status", "cause"), STATUSES.items())
def test_how_a_forgery_is_answered(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, status: str, cause: str
) -> None:
    """4xx is right, unless nothing is there."""
    check = probe(shop, monkeypatch, status)
    assert check.cause == cause
    assert (check.state == "ok") == (not cause)
    assert status[:3] in str(check.result)


def test_a_shop_of_chainpay_refuses_a_forgery(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, client: chainpay.Client
) -> None:
    """The forgery has all that a callback has, and only its signature is wrong."""
    monkeypatch.undo()
    server = make_server("127.0.0.1", 0, client.callbacks.wsgi(), handler_class=Silent)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    report = shop.examine(notify_url=f"http://127.0.0.1:{server.server_port}/", probe=True)
    thread.join()
    server.server_close()
    (check,) = [check for check in report.checks if check.id == "notify-url.probe"]
    assert check.state == "ok", check
    assert "401" in str(check.result)


def test_nobody_answers(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its port is closed."""
    monkeypatch.undo()
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    report = shop.examine(notify_url=f"http://127.0.0.1:{port}/", probe=True)
    (check,) = [check for check in report.checks if check.id == "notify-url.probe"]
    assert check.cause == "notify-url-unreachable"
    assert check.result == ("nothing answers: Connection refused", "没有应答：连接被拒绝")


def test_an_answer_that_is_no_http(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said of it names no failure of the network."""
    monkeypatch.undo()
    with answering(b"NONSENSE\r\n\r\n") as address:
        report = shop.examine(notify_url=f"{address}notify", probe=True)
    (check,) = [check for check in report.checks if check.id == "notify-url.probe"]
    assert check.cause == "notify-url-unreachable"
    assert check.result.en.startswith("nothing answers: ")
    assert "timed out" not in check.result.en
