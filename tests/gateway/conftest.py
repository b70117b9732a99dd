"""Platforms and merchants that the tests of the gateway share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.gateway_requests import (
    NOW,
    OTHER,
    a_client,
)


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(float(NOW))


@pytest.fixture
def timed(keys: Any, clock: Clock) -> Gateway:
    """A platform whose clock the test sets."""
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def other(gateway: Gateway, stranger: RSAPrivateKey) -> Iterator[chainpay.Client]:
    """A client of another merchant of the same platform."""
    gateway.register(**OTHER, public_key=stranger.public_key())
    with a_client(gateway, **OTHER, private_key=stranger) as client:
        yield client
