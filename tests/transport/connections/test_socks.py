"""Calls through a real SOCKS proxy, which httpx's own transport speaks to."""

from __future__ import annotations

import gc
import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import httpx
import pytest

from chainpay import UNSIGNED, Outcome, outcome
from tests.support.doors import Door
from tests.support.loopback import origin
from tests.support.pki import Pki, a_client
from tests.support.tunnel import tunnel

pytestmark = pytest.mark.extras


@dataclass
class Socks:
    """A SOCKS5 proxy that asks for a user and a password.

    Attributes:
        port: Where it is.
        code: What it answers to a request for a connection: 0 is yes.
        seen: The user, the password and the host of each request.
    """

    port: int
    code: int = 0
    seen: list[tuple[bytes, bytes, bytes]] = field(default_factory=list)

    def serve(self, client: socket.socket) -> None:
        """Open a connection for a client, and pass on all bytes."""
        client.recv(2 + 255)  # the methods that it knows
        client.sendall(b"\5\2")
        login = client.recv(513)
        user = login[2 : 2 + login[1]]
        password = login[3 + len(user) :]
        client.sendall(b"\1\0")
        request = client.recv(4)
        size = 4 if request[3] == 1 else client.recv(1)[0]
        host = client.recv(size)
        port = int.from_bytes(client.recv(2), "big")
        self.seen.append((user, password, host))
        client.sendall(bytes([5, self.code, 0, 1]) + bytes(6))
        if self.code:
            return
        with socket.create_connection(("127.0.0.1", port)) as server:
            peers = {client: server, server: client}
            while True:
                for end in select.select([*peers], [], [], 20)[0]:
                    if not (content := end.recv(65536)):
                        return
                    peers[end].sendall(content)


@contextmanager
def socks() -> Iterator[Socks]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        proxy = Socks(listener.getsockname()[1])

        def serve(client: socket.socket) -> None:
            with client, suppress(OSError):
                proxy.serve(client)

        def accept() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listener.accept()
                    threading.Thread(target=serve, args=(client,), daemon=True).start()

        thread = threading.Thread(target=accept)
        thread.start()
        yield proxy
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("is_argument", [True, False])
def test_a_call_through_socks(
    pki: Pki,
    tls: ssl.SSLContext,
    trusting: ssl.SSLContext,
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
    is_argument: bool,
) -> None:
    """The proxy gets user and password, and the host; TLS is the host's own."""
    with origin(tls) as server, socks() as proxy:
        address = f"socks5://us:secret@127.0.0.1:{proxy.port}"
        if not is_argument:
            monkeypatch.setenv("all_proxy", address)
        options = {"proxy": address} if is_argument else {}
        with a_client(pki, server.base_uri, verify=trusting, **options) as client:
            for _ in range(2):
                answer = door(client.chain("v3/plain"), "get", verifier=UNSIGNED)
                assert answer.status_code == 200
        assert proxy.seen[0] == (b"us", b"secret", bytes([127, 0, 0, 1]))


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # httpx doesn't close that socket
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_socks_proxy_that_refuses(pki: Pki, door: Door) -> None:
    """Nothing was sent; the error names the proxy, and not its password."""
    with socks() as proxy:
        proxy.code = 5  # connection refused
        address = f"socks5://us:secret@127.0.0.1:{proxy.port}"
        with a_client(pki, "https://127.0.0.1:9/", proxy=address, retry=None) as client:
            with pytest.raises(httpx.TransportError) as failure:
                door(client.chain("v3/plain"), "post", json={}, verifier=UNSIGNED)
            assert outcome(failure.value) is Outcome.NOT_SENT
            assert f"socks5://127.0.0.1:{proxy.port}" in str(failure.value)
            assert "secret" not in str(failure.value)
            del failure
    gc.collect()


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\5\0\5\0\0\x77"])
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # httpx doesn't close that socket
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_proxy_that_is_none(pki: Pki, door: Door, answer: bytes) -> None:
    """It speaks another language: nothing was sent, and the error says so."""
    with tunnel(0, answer) as proxy:
        address = proxy.address.replace("http:", "socks5:")
        with a_client(pki, "https://127.0.0.1:9/", proxy=address, retry=None) as client:
            with pytest.raises(httpx.TransportError) as failure:
                door(client.chain("v3/plain"), "post", json={}, verifier=UNSIGNED)
            assert outcome(failure.value) is Outcome.NOT_SENT
            assert address in str(failure.value)
            del failure
    gc.collect()


def test_a_socks_proxy_that_is_not_there(pki: Pki, door: Door) -> None:
    """Nothing was sent."""
    with a_client(pki, "https://127.0.0.1:9/", proxy="socks5://127.0.0.1:9", retry=None) as client:
        with pytest.raises(httpx.ConnectError) as failure:
            door(client.chain("v3/plain"), "post", json={}, verifier=UNSIGNED)
        assert outcome(failure.value) is Outcome.NOT_SENT
