"""What the doctor sees of the network: real sockets, TLS, proxies, and none at all."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from chainpay.client.doctor.check import Check, Report
from chainpay.client.doctor.doctor import STEPS
from chainpay.client.doctor.online import network
from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.keys import private_pem
from tests.support.loopback import answering
from tests.support.pki import Pki, as_pem, new_pki
from tests.support.tunnel import HANG_UP, tunnel


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    """A merchant whose client has connections of its own."""
    made = Shop(Gateway(keys=keys), tmp_path)
    del made.values["transport"]
    made.values |= {"proxy": False, "base_uri": "https://nowhere.invalid/"}
    return made


@pytest.fixture(scope="module")
def pki(keys: Any) -> Pki:
    """An authority that nobody knows, and a server of it."""
    return new_pki(keys)


def server_context(pki: Pki, folder: Path) -> ssl.SSLContext:
    path = folder / "server.pem"
    path.write_bytes(as_pem(pki.server) + private_pem(pki.server_key))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def by_id(report: Report, name: str) -> Check:
    return next(check for check in report.checks if check.id == name)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_a_gateway_over_http_is_sound(shop: Shop) -> None:
    """Its host is named as another than WeChat Pay's."""
    with shop.gateway.serve() as server:
        shop.values["base_uri"] = server.base_uri
        report = shop.examine()
    assert report.is_sound, repr(report)
    assert "not WeChat Pay's" in str(by_id(report, "base-uri.form").result)
    assert "http" in str(by_id(report, "network.connection").result)
    assert "127.0.0.1" in str(by_id(report, "network.dns").result)


def test_a_gateway_over_tls_is_sound(shop: Shop, pki: Pki, tmp_path: Path) -> None:
    """Its authority stands in a file, as a variable names it."""
    shop.values["verify"] = str(shop.write("ca.pem", as_pem(pki.authority)))
    with shop.gateway.serve(ssl_context=server_context(pki, tmp_path)) as server:
        shop.values["base_uri"] = server.base_uri
        report = shop.examine()
    assert report.is_sound, repr(report)
    assert "TLSv1.3" in str(by_id(report, "network.connection").result)


def test_an_unknown_authority(shop: Shop, pki: Pki, tmp_path: Path) -> None:
    """As a proxy of a company has it that opens TLS."""
    with shop.gateway.serve(ssl_context=server_context(pki, tmp_path)) as server:
        shop.values["base_uri"] = server.base_uri
        cause = shop.examine().cause
    assert cause is not None
    assert (cause.id, cause.cause) == ("network.connection", "tls-not-trusted")
    assert "SSL_CERT_FILE" in str(cause.advice)


def test_no_network_at_all(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The host has no address; what needs an answer says that it could not be tested."""

    def fail(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    report = shop.examine()
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == ("network.dns", "dns-failed")
    assert by_id(report, "clock.date").state == "unknown"
    assert by_id(report, "echo.fields").state == "unknown"
    assert "Temporary failure" in str(report.cause.result)


def test_a_name_server_that_does_not_answer(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for it longer than for the other steps."""
    monkeypatch.setattr(network, "SECONDS", 0.05)
    waiting = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: waiting.wait(5) or [])
    cause = shop.examine().cause
    waiting.set()
    assert cause is not None
    assert cause.cause == "dns-failed"
    assert "timed out" in str(cause.result)


def test_a_closed_port(shop: Shop) -> None:
    """The address and port are named."""
    port = free_port()
    shop.values["base_uri"] = f"http://127.0.0.1:{port}/"
    cause = shop.examine().cause
    assert cause is not None
    assert (cause.id, cause.cause) == ("network.connection", "connection-failed")
    assert f"127.0.0.1:{port}" in str(cause.result)


def test_a_proxy_that_refuses(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the environment, with a password that is not shown."""
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with tunnel(1, answer=refusal) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.with_user("user:hunter2"))
        monkeypatch.setenv("NO_PROXY", "")
        del shop.values["proxy"]
        report = shop.examine()
    assert report.cause is not None
    assert report.cause.cause == "proxy-refuses"
    assert "407" in str(report.cause.result)
    assert "hunter2" not in repr(report)
    assert by_id(report, "network.dns").state == "unknown"


def test_a_proxy_that_passes_on(shop: Shop, pki: Pki, tmp_path: Path) -> None:
    """TLS is tried through it."""
    shop.values["verify"] = str(shop.write("ca.pem", as_pem(pki.authority)))
    with (
        shop.gateway.serve(ssl_context=server_context(pki, tmp_path)) as server,
        tunnel(server.port) as proxy,
    ):
        shop.values |= {"base_uri": server.base_uri, "proxy": proxy.address}
        report = shop.examine()
    assert report.is_sound, repr(report)
    assert "TLSv1.3" in str(by_id(report, "network.connection").result)


def test_an_answer_of_somebody_else(shop: Shop) -> None:
    """A page of another server, which has no Request-ID."""
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi"
    with answering(b"", page) as address:
        shop.values["base_uri"] = address
        cause = shop.examine().cause
    assert cause is not None
    assert (cause.id, cause.cause) == ("platform.answer", "answer-of-another")


SURROUNDINGS: list[tuple[str, str, str, str]] = [
    ("HTTPS_PROXY", "http://:x", "environment.proxy", "proxy-form"),
    ("SSL_CERT_FILE", "/nowhere.pem", "environment.authorities", "ca-file-unusable"),
]


@pytest.mark.parametrize(("name", "value", "check", "cause"), SURROUNDINGS)
def test_variables_of_the_environment(
    shop: Shop,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    value: str,
    check: str,
    cause: str,
) -> None:
    """A variable that can't be used is the cause of what follows."""
    del shop.values["proxy"]
    monkeypatch.setenv(name, value)
    first = shop.examine(offline=True).cause
    assert first is not None
    assert (first.id, first.cause) == (check, cause)
    assert name in str(first.result)


VERIFY: list[tuple[Callable[[Shop], object], str]] = [
    (lambda shop: "/nowhere.pem", "ca-file-unusable"),
    (lambda shop: str(shop.write("ca.pem", "no PEM")), "ca-file-unusable"),
    (lambda shop: False, "tls-not-verified"),
]


@pytest.mark.parametrize(("make", "cause"), VERIFY)
def test_authorities_of_the_client(shop: Shop, make: Callable[[Shop], object], cause: str) -> None:
    """A file that is none, and verification that is switched off."""
    shop.values["verify"] = make(shop)
    first = shop.examine(offline=True).cause
    assert first is not None
    assert (first.id, first.cause) == ("environment.authorities", cause)


def test_offline_sends_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each check that would send something is left out, and the report says so once."""

    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("it connects")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    shop.values["base_uri"] = "https://api.mch.weixin.qq.com/"
    report = shop.examine(offline=True)
    assert report.is_sound, repr(report)
    online = {each.id for each in STEPS if each.is_online}
    assert not online & {check.id for check in report.checks}
    assert report.to_json()["is_offline"] is True
    assert repr(report).count("offline") == 1


def test_a_server_that_speaks_no_tls(shop: Shop) -> None:
    """The port is open, and something else is there."""
    with shop.gateway.serve() as server:
        shop.values["base_uri"] = server.base_uri.replace("http", "https")
        cause = shop.examine().cause
    assert cause is not None
    assert (cause.id, cause.cause) == ("network.connection", "connection-failed")
    assert "does not speak TLS" in cause.result.en


def test_a_proxy_that_hangs_up(shop: Shop) -> None:
    """It answers nothing at all."""
    with tunnel(1, answer=HANG_UP) as proxy:
        shop.values["proxy"] = proxy.address
        cause = shop.examine().cause
    assert cause is not None
    assert cause.cause == "proxy-refuses"
    assert "nothing" in str(cause.result)


def test_a_proxy_that_is_spoken_to_by_tls(shop: Shop) -> None:
    """Only the way to it is tried here: the call that follows goes through it."""
    with answering(b"") as address:
        shop.values["proxy"] = address.replace("http", "https").rstrip("/")
        report = shop.examine()
    assert "to the proxy" in str(by_id(report, "network.connection").result)
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == ("platform.answer", "no-answer")


def test_a_proxy_that_can_not_be_used(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The network is tried without it, and its own check is the cause."""
    del shop.values["proxy"]
    monkeypatch.setenv("HTTPS_PROXY", "http://:x")
    shop.values["base_uri"] = f"https://127.0.0.1:{free_port()}/"
    report = shop.examine()
    assert report.cause is not None
    assert report.cause.id == "environment.proxy"
    assert by_id(report, "network.connection").cause == "connection-failed"


def test_authorities_that_can_not_be_used(
    shop: Shop, pki: Pki, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TLS is not tried then."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    with shop.gateway.serve(ssl_context=server_context(pki, tmp_path)) as server:
        shop.values["base_uri"] = server.base_uri
        report = shop.examine()
    assert report.cause is not None
    assert report.cause.id == "environment.authorities"
    assert by_id(report, "network.connection").state == "unknown"


def test_a_backup_that_can_not_be_reached(shop: Shop) -> None:
    """It is named last: calls work without it."""
    with shop.gateway.serve() as server:
        shop.values |= {
            "base_uri": server.base_uri,
            "backup_uri": f"http://127.0.0.1:{free_port()}/",
        }
        report = shop.examine()
        assert [check.cause for check in report.failures] == ["backup-unreachable"]
        shop.values["backup_uri"] = server.base_uri.replace("127.0.0.1", "localhost")
        assert by_id(shop.examine(), "network.backup").state == "ok"


def test_a_proxy_that_is_not_there(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is called a proxy, in both languages, and how to do without it is said."""
    shop.values |= {"proxy": f"http://127.0.0.1:{free_port()}"}
    cause = shop.examine().cause
    assert cause is not None
    assert cause.cause == "connection-failed"
    assert cause.result.en.startswith("the proxy 127.0.0.1:")
    assert cause.result.zh.endswith("连接被拒绝")
    assert "NO_PROXY=nowhere.invalid" in str(cause.advice)
