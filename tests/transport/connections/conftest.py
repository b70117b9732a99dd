"""What the tests of connections share: an authority, its SSL contexts, a bare environment."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Any

import pytest

from tests.support.keys import as_file, private_pem
from tests.support.pki import Pki, as_pem, new_pki


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
