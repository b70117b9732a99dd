"""The gateway behind a socket: HTTP as clients and others speak it, killed, and started again."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import chainpay
from chainpay.gateway import Gateway
from chainpay.gateway.serving import delivery
from chainpay.gateway.serving.server import Served, Server
from tests.support.doors import Door
from tests.support.loopback import eventually
from tests.support.orders import LEFT_BEHIND, NATIVE, PLACED, RESET, order

REQUEST = b"GET /v3/certificates HTTP/1.1\r\nHost: 127.0.0.1\r\n"
LONG = b"x" * 8 * 1024 * 1024


@pytest.fixture
def server(gateway: Gateway) -> Iterator[Server]:
    """The platform behind a socket."""
    with gateway.serve() as server:
        yield server


def a_client(gateway: Gateway, server: Server, **options: Any) -> chainpay.Client:
    arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
    return chainpay.Client(**{**arguments, **options})


def connect(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=10)


def exchange(server: Server, *parts: bytes) -> bytes:
    """Return all that a connection is answered, until the server closes it."""
    with connect(server) as connection:
        for part in parts:
            connection.sendall(part)
        received = b""
        while more := connection.recv(65536):
            received += more
        return received


def statuses(received: bytes) -> list[int]:
    return [int(part[:3]) for part in received.split(b"HTTP/1.1 ")[1:]]


# HTTP


def test_connections_are_kept_and_counted(door: Door, gateway: Gateway, server: Server) -> None:
    """Two calls of one client of the sync world are one connection, and it is open until closed."""
    with a_client(gateway, server) as client:
        for number in ("ORDER-0001", "ORDER-0002"):
            assert door(client.chain(NATIVE), "post", json=order(number)).status_code == 200
        assert server.connections in (1, 2)  # an event loop takes its own with it
    assert eventually(lambda: server.open == 0)
    assert gateway.happened("ORDER-0002") == PLACED


CLOSE = b"Connection: close\r\n\r\n"
BODY = b"POST /v3/security/echo HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
REQUESTS: list[tuple[list[bytes], list[int]]] = [
    ([REQUEST + CLOSE], [400]),
    ([REQUEST[:5], REQUEST[5:], CLOSE], [400]),
    ([REQUEST + b"\r\n" + REQUEST + CLOSE], [400]),  # the second is not taken
    ([b"GET /v3/certificates HTTP/1.0\r\n\r\n"], [400]),
    ([REQUEST.replace(b"GET", b"HEAD") + b"Accept: a\r\nUser-Agent: b\r\n" + CLOSE], [401]),
    ([BODY + b"Content-Length: 3\r\n\r\n", b"abc"], [400]),
    ([BODY + b"Transfer-Encoding: chunked\r\n\r\n", b"3\r\nabc\r\n", b"0\r\n\r\n"], [400]),
    ([BODY + b"Expect: 100-continue\r\nContent-Length: 3\r\n\r\n"], [100]),
    ([b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n" + CLOSE], [400]),
    ([REQUEST + b"Upgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n"], [400]),
    ([b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"], [400]),
    ([b"GET / HTTP/1.1\r\n\r\n"], [400]),  # without a Host
    ([b"GET /\xe4 HTTP/1.1\r\nHost: a\r\n\r\n"], [400]),
    ([REQUEST + b"Content-Length: x\r\n\r\n"], [400]),
    ([REQUEST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"], [400]),
    ([REQUEST + b"A: " + b"b" * 70_000], [431]),
    ([BODY + b"Content-Length: 99999999\r\n\r\n", LONG, b"y"], [413]),
]


@pytest.mark.parametrize(("parts", "answers"), REQUESTS)
def test_whatever_is_sent_is_answered(
    server: Server, parts: list[bytes], answers: list[int]
) -> None:
    """Well or badly formed, in pieces or in one; too much of it is refused; and it goes on."""
    with connect(server) as connection:
        for part in parts:
            connection.sendall(part)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while more := connection.recv(65536):
            received += more
    assert statuses(received) == answers
    assert statuses(exchange(server, REQUEST + CLOSE)) == [400]


def test_nothing_has_a_length_too(gateway: Gateway, server: Server) -> None:
    """An empty answer is kept apart from the next one; a 204 needs no length."""
    gateway.faults.add("202", times=1)
    with a_client(gateway, server) as client:
        with pytest.raises(chainpay.Undecided) as caught:
            client.chain(NATIVE).post(json=order("ORDER-0001"))
        assert caught.value.response.headers["Content-Length"] == "0"
        client.chain(NATIVE).post(json=order("ORDER-0001"))
        close = client.chain("v3/pay/transactions/out-trade-no/ORDER-0001/close")
        closed = close.post(json={"mchid": gateway.mchid})
        assert (closed.status_code, "Content-Length" in closed.headers) == (204, False)
        assert server.connections == 1


def test_a_large_body_reaches_the_platform(gateway: Gateway, server: Server) -> None:
    """Its own limits are the platform's to tell."""
    with a_client(gateway, server) as client, pytest.raises(chainpay.APIError) as caught:
        client.v3.security.echo.post(json={"echo_message": "x" * 2_000_000})
    assert (caught.value.status, caught.value.code) == (413, "REQUEST_ENTITY_TOO_LARGE")


def test_garbage_never_ends_it(
    server: Server, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Random bytes, cut requests, connections that are reset or left: nothing is printed."""
    random = Random(5)
    for at in range(200):
        with connect(server) as connection:
            whole = REQUEST + b"Content-Length: 9\r\n\r\n123456789"
            garbage = random.randbytes(300) if at % 2 else whole[: random.randrange(len(whole))]
            connection.sendall(garbage)
            if at % 3 == 0:
                linger = b"\1\0\0\0\0\0\0\0"
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    assert statuses(exchange(server, REQUEST + CLOSE)) == [400]
    assert eventually(lambda: server.open == 0)
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


def test_many_connections_at_once(server: Server) -> None:
    """Hundreds are taken, each is answered, and none is left."""

    async def one() -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(REQUEST + b"\r\n")
        line = await reader.readline()
        await together.wait()
        writer.close()
        return line

    async def main() -> list[bytes]:
        tasks = [asyncio.create_task(one()) for _ in range(400)]
        while server.open < 400:
            await asyncio.sleep(0.01)
        together.set()
        return await asyncio.gather(*tasks)

    together = asyncio.Event()
    assert set(asyncio.run(main())) == {b"HTTP/1.1 400 Bad Request\r\n"}
    assert server.connections == 400
    assert eventually(lambda: server.open == 0)


def test_it_survives_its_file_descriptors(
    server: Server, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """With none left a connection waits; it is taken as soon as there is one, and nothing said."""
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    with socket.socket() as connection:
        connection.settimeout(0.3)
        free = os.dup(0)
        os.close(free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (free, limits[1]))
        try:
            connection.connect(("127.0.0.1", server.port))
            connection.sendall(REQUEST + CLOSE)
            with pytest.raises(TimeoutError):
                connection.recv(1)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        connection.settimeout(10)
        assert connection.recv(15) == b"HTTP/1.1 400 Ba"
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


@pytest.mark.parametrize("sent", [b"", REQUEST, REQUEST + b"Content-Length: 5\r\n\r\nab"])
def test_a_slow_client_is_left(gateway: Gateway, sent: bytes) -> None:
    """Idle, or in the midst of a request: its time is limited."""
    with gateway.serve(patience=0.5) as server:
        assert exchange(server, sent) == b""


def test_a_fault_may_take_longer_than_a_client(gateway: Gateway) -> None:
    """The server's patience is for clients, not for what it does itself."""
    gateway.faults.add("delay", seconds=0.8)
    with gateway.serve(patience=0.5) as server, a_client(gateway, server) as client:
        assert client.chain(NATIVE).post(json=order("ORDER-0001")).status_code == 200


def test_requests_are_reported(gateway: Gateway) -> None:
    """With their status, if they had one, and what struck them."""
    reports: list[Served] = []
    gateway.faults.add("delay", seconds=0, nth=range(1, 3))
    gateway.faults.add("reset-after", nth=2)
    with gateway.serve(on_request=reports.append) as server, a_client(gateway, server) as client:
        client.chain(NATIVE).post(json=order("ORDER-0001"))
        with pytest.raises(httpx.ReadError):
            client.chain(NATIVE).post(json=order("ORDER-0002"))
        client.chain("v3/certificates").get(query={"algorithm_type": "RSA"})
        with pytest.raises(chainpay.APIError):
            client.chain(NATIVE).post(json={**order("ORDER-0003"), "amount": {"total": 0}})
    assert [each[:-3] for each in reports[:3]] == [
        ("POST", f"/{NATIVE}", 200, ("delay",), 1, "", "", ""),
        ("POST", f"/{NATIVE}", None, ("delay", "reset-after"), 2, "", "", ""),
        ("GET", "/v3/certificates?algorithm_type=RSA", 200, (), 3, "", "", ""),
    ]
    refused = reports[3]
    assert (refused.status, refused.code) == (400, "PARAM_ERROR")
    assert "/amount/total" in refused.message
    assert refused.wrong == "body /amount/total = 0"
    kept = [gateway.request(each.id)["at"] for each in reports]
    assert [round(each.at, 3) for each in reports] == kept


def test_requests_that_cannot_be_kept(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged, and the server goes on."""
    monkeypatch.setattr(Gateway, "keep_notes", lambda self: 1 / 0)
    with gateway.serve(patience=0.1) as server:
        assert eventually(lambda: "requests can't be kept" in caplog.text)
        assert httpx.get(server.base_uri, trust_env=False).status_code == 401


def test_callbacks_that_end(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged, and the server goes on."""

    async def fail(*arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(delivery, "deliver", fail)
    with gateway.serve(delivers=True) as server:
        assert eventually(lambda: "callbacks are not sent any more" in caplog.text)
        assert httpx.get(server.base_uri, trust_env=False).status_code == 401


def test_a_large_answer(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that reads it late gets all of it."""
    answer = httpx.Response(200, content=bytes(20_000_000))
    monkeypatch.setattr(gateway, "answer", lambda request: answer)
    with gateway.serve() as server, socket.create_connection(("127.0.0.1", server.port)) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert len(b"".join(iter(lambda: client.recv(1_000_000), b""))) > 20_000_000


def test_who_watches_harms_nobody(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    """What on_request= raises is logged with its traceback; the connection stays, struck or not."""

    def fail(served: Served) -> None:
        raise ZeroDivisionError(served.target)

    gateway.faults.add("delay", seconds=0, nth=2)
    with gateway.serve(on_request=fail) as server, a_client(gateway, server) as client:
        for number in ("ORDER-0001", "ORDER-0002", "ORDER-0003"):
            assert client.chain(NATIVE).post(json=order(number)).status_code == 200
        assert server.connections == 1
    reports = [(one.name, one.message, one.exc_info) for one in caplog.records]
    assert [one[:2] for one in reports] == [("chainpay", "on_request= failed")] * 3
    assert {info[0] for *_, info in reports if info} == {ZeroDivisionError}


# Faults at a socket


def test_a_client_that_has_gone_takes_nothing_back(gateway: Gateway, server: Server) -> None:
    """A delayed request is carried out, whether anybody waits for its answer or not."""
    gateway.faults.add("delay", seconds=0.2)
    with a_client(gateway, server) as client, pytest.raises(httpx.ReadTimeout):
        client.chain(NATIVE).post(json=order("ORDER-0001"), timeout=0.05)
    assert eventually(lambda: gateway.happened("ORDER-0001") == PLACED)
    assert eventually(lambda: server.open == 0)


def test_what_comes_while_a_fault_is_at_work_is_not_taken(gateway: Gateway, server: Server) -> None:
    """The first request is answered, the second isn't, and the connection is closed."""
    gateway.faults.add("delay", seconds=1)
    with connect(server) as connection:
        connection.sendall(REQUEST + b"\r\n")
        assert eventually(lambda: sum(rule.struck for rule in gateway.faults))
        connection.sendall(REQUEST + b"\r\n")
        received = b""
        while more := connection.recv(65536):
            received += more
    assert statuses(received) == [400]


# Its end


def test_in_the_end_nothing_is_left(gateway: Gateway) -> None:
    """No thread, no socket, no task: with connections open, and a fault at work."""
    before = threading.enumerate()
    gateway.faults.add("silence")
    with gateway.serve() as server, connect(server) as idle, connect(server) as busy:
        busy.sendall(REQUEST + b"\r\n")
        assert eventually(lambda: server.open == 2 and sum(rule.struck for rule in gateway.faults))
        server.__exit__()
        assert (idle.recv(1), busy.recv(1)) == (b"", b"")
        assert server.open == 0
    assert threading.enumerate() == before
    gc.collect()  # what wasn't closed would warn
    with pytest.raises(ConnectionRefusedError):
        connect(server)


@LEFT_BEHIND
def test_killed_in_mid_call_and_started_again(door: Door, gateway: Gateway) -> None:
    """Every connection is reset, what was under way is not carried out; on the same port the same
    platform goes on, and knows what it knew."""
    rule = gateway.faults.add("delay", seconds=60, nth=2)
    with gateway.serve() as server, a_client(gateway, server) as client:
        assert door(client.chain(NATIVE), "post", json=order("ORDER-0001")).status_code == 200
        with ThreadPoolExecutor(1) as thread:
            call = thread.submit(door, client.chain(NATIVE), "post", json=order("ORDER-0002"))
            assert eventually(lambda: rule.struck)
            server.kill()  # the request's body may be on its way still
            with pytest.raises(RESET):
                call.result(timeout=10)
        with pytest.raises(httpx.ConnectError):
            door(client.chain(NATIVE), "post", json=order("ORDER-0002"))
        assert "ORDER-0002" not in gateway.happened()
        with gateway.serve(server.port) as again:
            assert again.base_uri == server.base_uri
            answer = door(client.chain(NATIVE), "post", json=order("ORDER-0001"))
            assert answer.status_code == 200
        server.kill()  # once more does no harm
    assert gateway.happened("ORDER-0001").repeated == PLACED


def test_a_port_is_taken_once(gateway: Gateway, server: Server) -> None:
    """A second server of it isn't started."""
    with pytest.raises(OSError, match="in use"), gateway.serve(server.port):
        pass
    assert statuses(exchange(server, REQUEST + CLOSE)) == [400]


@pytest.mark.parametrize("fault", ["", "delay", "delay-after", "reset-after", "500-after", "cut"])
def test_a_mistake_of_the_platforms_is_not_hidden(
    gateway: Gateway,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
) -> None:
    """It is logged, the connection is closed at once, and the server goes on: struck or not."""
    if fault:
        gateway.faults.add(fault, times=1, seconds=0 if "delay" in fault else None)
    monkeypatch.setattr(gateway, "answer", lambda *_: 1 / 0)
    assert exchange(server, REQUEST + b"\r\n") == b""
    assert eventually(lambda: "ZeroDivisionError" in caplog.text)
    monkeypatch.undo()
    assert statuses(exchange(server, REQUEST + CLOSE)) == [400]


# TLS


@pytest.fixture
def certified(keys: Any, tmp_path: Path) -> ssl.SSLContext:
    """A context of a server with a certificate of its own, which `tmp_path` has too."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(keys[0].public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(True, None), True)
        .sign(keys[0], SHA256())
    )
    (tmp_path / "cert.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    key = keys[0].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    return context


def test_over_tls(door: Door, gateway: Gateway, certified: ssl.SSLContext, tmp_path: Path) -> None:
    """https, resets and cuts too; a handshake that never comes holds nothing up."""
    trusting = ssl.create_default_context(cafile=str(tmp_path / "cert.pem"))
    with gateway.serve(ssl_context=certified) as server:
        assert server.base_uri == f"https://127.0.0.1:{server.port}/"
        silent = connect(server)
        with closing(silent), a_client(gateway, server, verify=trusting) as client:
            assert door(client.chain(NATIVE), "post", json=order("ORDER-0001")).status_code == 200
            for kind, error in (
                ("reset-after", RESET),  # Python's TLS takes a reset for an end
                ("cut", httpx.RemoteProtocolError),
            ):
                gateway.faults.clear()
                gateway.faults.add(kind)
                with pytest.raises(error):
                    door(client.chain(NATIVE), "post", json=order("ORDER-0001"))
            with connect(server) as unencrypted:
                unencrypted.sendall(REQUEST + b"\r\n")
                assert b"HTTP" not in unencrypted.recv(4096)
            encrypted = trusting.wrap_socket(connect(server), server_hostname="127.0.0.1")
            with encrypted:
                encrypted.sendall(b"no request\r\n\r\n")
                assert encrypted.recv(15) == b"HTTP/1.1 400 Ba"
            server.kill()
    assert gateway.happened("ORDER-0001").repeated == {f"POST {NATIVE}": 2}


@pytest.mark.parametrize("has_certificate", [False, True])
def test_the_merchants_certificate_is_requested(
    gateway: Gateway, certified: ssl.SSLContext, tmp_path: Path, has_certificate: bool
) -> None:
    """APIv2's refunds need it, if the server's context asks for it."""
    certified.load_verify_locations(tmp_path / "cert.pem")
    certified.verify_mode = ssl.CERT_OPTIONAL
    context = ssl.create_default_context(cafile=str(tmp_path / "cert.pem"))
    if has_certificate:
        context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    seeded = gateway.seed()
    refund: Any = {
        **{"appid": "wx1", "mch_id": gateway.mchid, "out_trade_no": seeded["out_trade_no"]},
        **{"out_refund_no": "R-1", "total_fee": 100, "refund_fee": 1},
    }
    with (
        gateway.serve(ssl_context=certified) as server,
        a_client(gateway, server, verify=context) as client,
        pytest.raises(chainpay.APIError) as caught,
    ):
        client.v2.secapi.pay.refund.post(xml=refund, security=True)
    assert ("证书错误" in str(caught.value)) != has_certificate
