"""What all tests share: keys made at run time, an emulated platform, and the doors to it."""

from __future__ import annotations

import gc
import os
import signal
import socket
import time
from collections.abc import Generator, Iterator
from typing import Any

import anyio
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

import chainpay
from chainpay.gateway import Gateway
from chainpay.people.frames import VARIABLE
from tests.support import postgresql
from tests.support.doors import Door, through_asyncio, through_sync, through_trio, through_wait
from tests.support.recording import Recording


def pytest_configure(config: pytest.Config) -> None:
    """Choose English; let Ctrl-C work in the tests and in their programs, and these start fast.

    A shell starts its background jobs with SIGINT ignored, and child processes inherit that.
    """
    os.environ["CHAINPAY_LANG"] = "en"  # wherever the tests run
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    cache = getattr(config, "cache", None)  # it can be switched off
    if cache is not None and os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Who wants no bytecode beside the sources has it in pytest's cache: without any, each
        # program would compile all of chainpay again.
        os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("bytecode"))


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Have a worker more than cores: many tests wait, for a timeout or for another program."""
    return (yield) + 1


def pytest_collection_finish() -> None:
    """Keep the collected tests out of the many `gc.collect()` calls, which would walk over them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in the tests reaches a network."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.type == socket.SOCK_DGRAM:  # nothing is sent by that
            return connect(self, address)
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test connects to {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def all_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tracebacks keep the frames of chainpay: tests that look for secrets in them need all."""
    monkeypatch.setenv(VARIABLE, "full")


def _key() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="session")
def keys() -> tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey]:
    """The merchant's key, and the keys of the platform's certificate and of its public key."""
    return _key(), _key(), _key()


@pytest.fixture(scope="session")
def stranger() -> RSAPrivateKey:
    """The key of somebody else."""
    return _key()


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long every pause was to be, in either world; nobody waits."""
    kept: list[float] = []

    async def sleep(seconds: float) -> None:
        kept.append(seconds)

    monkeypatch.setattr(time, "sleep", kept.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return kept


@pytest.fixture
def platform(keys: Any) -> Recording:
    """A fresh emulated platform."""
    return Recording(keys=keys)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a database without tables."""
    with postgresql.running() as url:
        yield url


@pytest.fixture
def gateway(platform: Recording) -> Gateway:
    """The same, where nothing of what it keeps is looked at."""
    return platform


@pytest.fixture
def client(platform: Recording) -> Iterator[chainpay.Client]:
    """A client of that platform."""
    with chainpay.Client(**platform.credentials()) as client:
        yield client


@pytest.fixture(params=[through_sync, through_wait, through_asyncio, through_trio])
def door(request: pytest.FixtureRequest) -> Door:
    """Each way to send: `door(chain, "post", json={...})`; the test is run through all four."""
    return request.param  # type: ignore[no-any-return]
