"""A client with PHP's names, and answers as the tests want them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from chainpay.php import Builder, BuilderChainable
from tests.support.recording import Recording


class _Credulous:
    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Believe everything."""


def _seem_signed(answer: httpx.Response) -> httpx.Response:
    signed = {"Timestamp": str(int(time.time())), "Nonce": "n", "Serial": "s", "Signature": "AAAA"}
    answer.headers.update({f"Wechatpay-{name}": value for name, value in signed.items()})
    return answer


Answering = Callable[[Callable[[httpx.Request], httpx.Response]], BuilderChainable]


@pytest.fixture
def config(platform: Recording) -> dict[str, Any]:
    """PHP's configuration of a client of the emulated platform."""
    credentials = platform.credentials()
    return {
        "mchid": credentials["mchid"],
        "serial": credentials["serial"],
        "privateKey": credentials["private_key"],
        "certs": credentials["certs"],
        "transport": platform,
    }


@pytest.fixture
def instance(config: dict[str, Any]) -> BuilderChainable:
    return Builder.factory(config)


@pytest.fixture
def answering(config: dict[str, Any]) -> Answering:
    """Makes a client whose calls a function answers: once, and nobody verifies it."""

    def make(answer: Callable[[httpx.Request], httpx.Response]) -> BuilderChainable:
        transport = httpx.MockTransport(lambda request: _seem_signed(answer(request)))
        options = {"transport": transport, "verifier": _Credulous(), "retry": None}
        return Builder.factory({**config, **options})

    return make
