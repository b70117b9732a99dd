"""The platforms that foreign clients meet: with certificates, and with the public key alone."""

from __future__ import annotations

from typing import Any

import pytest

from chainpay.gateway import Gateway


@pytest.fixture(params=["public key", "certificate"])
def gateway(request: pytest.FixtureRequest, keys: Any) -> Gateway:
    """A platform without certificates (公钥模式), as for new merchants; or with one."""
    return Gateway(keys=keys, certificates=request.param == "certificate")
