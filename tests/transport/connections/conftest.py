"""What the tests of connections share: servers, clients of them, where calls are sent from."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from chainpay import Client
from chainpay.gateway import Gateway
from tests.support.keys import as_file, private_pem
from tests.support.loopback import Origin, origin
from tests.support.pki import Pki, as_pem, new_pki
from tests.support.worlds import TRIO, Case, World


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxies, and no settings of TLS."""
    for name in [*os.environ]:
        if name.lower().endswith("_proxy") or name.startswith(("SSL_CERT_", "SSLKEYLOG")):
            monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def pki(keys: Any) -> Pki:
    return new_pki(keys)


@pytest.fixture
def tls(pki: Pki, tmp_path: Path) -> ssl.SSLContext:
    """The context of a server whose certificate is of the authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(
        as_file(as_pem(pki.server) + private_pem(pki.server_key), tmp_path, "server.pem")
    )
    return context


@pytest.fixture
def trusting(pki: Pki) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=as_pem(pki.authority).decode())


@pytest.fixture(params=["threads", "asyncio", TRIO])
def runtime(request: pytest.FixtureRequest) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(request.param, stack)


@pytest.fixture(params=["asyncio", TRIO])
def loop(request: pytest.FixtureRequest) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(request.param, stack)


@pytest.fixture
def server() -> Iterator[Origin]:
    with origin() as server:
        yield server


@pytest.fixture
def connect(gateway: Gateway, server: Origin) -> Iterator[Case]:
    """Makes clients of that server."""
    with ExitStack() as stack:

        def make(base_uri: str = server.base_uri, **options: Any) -> Client:
            arguments = {**gateway.credentials(), "transport": None, "base_uri": base_uri}
            return stack.enter_context(Client(**arguments, **{"retry": None, **options}))

        yield make
