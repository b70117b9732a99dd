"""The authority that the tests of connections share."""

from __future__ import annotations

import ipaddress
from typing import Any

import pytest
from cryptography import x509

from tests.support.pki import Pki, certified


@pytest.fixture(scope="module")
def pki(keys: Any) -> Pki:
    root, server, merchant = keys
    signs = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    return Pki(
        certified(root, "authority", root, x509.BasicConstraints(True, None), signs),
        certified(server, "server", root, here),
        server,
        certified(merchant, "merchant", root),
        merchant,
    )
