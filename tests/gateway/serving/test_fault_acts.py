"""Faults of a running gateway: added, listed, removed; and there after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway, RemoteGateway, connect
from chainpay.gateway.serving.server import Server
from chainpay.gateway.store.sqlite import SqliteStore
from tests.gateway.serving.test_server import a_client
from tests.support.orders import NATIVE, order


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def server(gateway: Gateway) -> Iterator[Server]:
    with gateway.serve() as server:
        yield server


@pytest.fixture
def remote(server: Server) -> RemoteGateway:
    return connect(server.base_uri)


def test_what_is_broken_on_purpose(gateway: Gateway, server: Server, remote: RemoteGateway) -> None:
    """Rules strike from the moment they are added to the moment they are removed."""
    assert remote.list_faults() == []
    one = remote.add_fault("500 path=v3/pay/* times=5")
    two = remote.add_fault("429 method=GET")
    with (
        a_client(gateway, server, retry=None) as client,
        pytest.raises(chainpay.APIError, match="SYSTEM_ERROR"),
    ):
        client.chain(NATIVE).post(json=order("ORDER-0001"))
    assert remote.list_faults() == [
        {
            "fault": "500 path=v3/pay/* times=5",
            "id": one,
            "matched": 1,
            "struck": 1,
            "is_kept": True,
        },
        {"fault": "429 method=GET", "id": two, "matched": 0, "struck": 0, "is_kept": True},
    ]
    remote.clear_faults(one)
    assert [rule["id"] for rule in remote.list_faults()] == [two]
    with a_client(gateway, server) as client:
        assert client.chain(NATIVE).post(json=order("ORDER-0001")).json()
    assert remote.clear_faults() is None
    assert (len(gateway.faults), remote.list_faults()) == (0, [])


def test_mistakes(remote: RemoteGateway) -> None:
    """The rules stay as they are."""
    with pytest.raises(chainpay.UsageError, match=r"'rest': there is no fault.*'reset'"):
        remote.add_fault("rest")
    for text, words in (
        ("reset nth", r"'nth' is no KEY=VALUE: write it as KIND KEY=VALUE …, with the keys path,"),
        ("500 time=2", r"'time=2' is no KEY=VALUE \(did you mean times=\?\): write it as"),
        ("500 ünknown=2", r"'ünknown=2' is no KEY=VALUE: write it as"),
        (
            "500 path=v3/* times=one",
            "times= takes a whole number from 1 to 1,000,000,000, not 'one'",
        ),
        ("500 times=1000000001", "from 1 to 1,000,000,000, not '1000000001'"),
        ("500 nth=2-x", "nth= takes a number such as 2, a range such as 2-5, .*, not '2-x'"),
        (f"500 nth={'9' * 30}", r"up to 1,000,000,000, not '9{30}'"),
        ("500 nth=1-1000000001", "up to 1,000,000,000"),
        ("500 nth=1,1000000001", "up to 1,000,000,000"),
        (
            "delay seconds=1e308",
            "takes a number up to 86,400, which is a day, not '1e308'",
        ),
        ("clock seconds=-86401", "up to 86,400"),
        ("clock seconds=nan", "up to 86,400"),
        ("500 probability=x", "probability= takes a number from 0 to 1, not 'x'"),
        ("500 times=0", "times= takes 1 or more, not 0"),
        ("500 path='v3", "write it as KIND KEY=VALUE …"),
    ):
        with pytest.raises(chainpay.UsageError, match=words):
            remote.add_fault(text)
    with pytest.raises(chainpay.UsageError, match="there is no fault with the number 7"):
        remote.clear_faults(7)
    with pytest.raises(chainpay.UsageError, match="id of clear_faults is an integer or a null"):
        remote.clear_faults("7")
    assert remote.list_faults() == []


def test_a_gateway_that_answers_nothing(server: Server, remote: RemoteGateway) -> None:
    """No fault strikes the control API: it can be cleared."""
    rule = remote.add_fault("silence")
    assert remote.list_faults()[0]["matched"] == 0
    remote.clear_faults(rule)
    assert httpx.get(f"{server.base_uri}-/api", trust_env=False).status_code == 200


def test_rules_that_python_adds(gateway: Gateway) -> None:
    """They are listed in the same form; they aren't kept."""
    gateway.faults.add("reset", after=True, path="v3/*", method="post", nth=2, probability=0.5)
    gateway.faults.add("clock")
    assert [rule["fault"] for rule in gateway.list_faults()] == [
        "reset-after path=v3/* method=POST nth=2 probability=0.5",
        "clock seconds=600",
    ]
    assert [rule["is_kept"] for rule in gateway.list_faults()] == [False, False]


def test_after_a_restart(keys: Any, tmp_path: Path) -> None:
    """A rule goes on where it was: its counts, its number, the same random choices."""
    path, text = tmp_path / "gateway.sqlite3", "500 probability=0.5 seed=7"

    def strikes(gateway: Gateway, times: int) -> list[bool]:
        return [gateway.faults.strike("GET", "/v3/x") is not None for _ in range(times)]

    alone = Gateway(keys=keys)
    alone.faults.add("500", probability=0.5, seed=7)
    expected = strikes(alone, 30)
    assert len(set(expected)) == 2

    store = SqliteStore(path)
    gateway = Gateway(keys=keys, store=store)
    removed = gateway.add_fault("429 nth=1")
    gateway.faults.add("delay", seconds=0, nth=999)  # for this start alone
    kept = gateway.add_fault(text)
    gateway.clear_faults(removed)
    with gateway.serve():
        first = strikes(gateway, 10)
    store.close()

    store = SqliteStore(path)
    gateway = Gateway(keys=keys, store=store)
    (rule,) = gateway.list_faults()
    assert (rule["id"], rule["fault"]) == (kept, text)
    assert (rule["matched"], rule["struck"]) == (10, sum(first))
    assert first + strikes(gateway, 20) == expected
    assert gateway.add_fault("429") > kept
    store.close()
