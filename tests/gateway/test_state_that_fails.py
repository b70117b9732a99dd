"""A store that fails: each request is answered with SYSTEM_ERROR, and the gateway goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from chainpay import APIError, Client, UsageError
from chainpay.gateway import Gateway
from chainpay.gateway.state.identity import Identity
from chainpay.gateway.store.base import Change, StoreError
from chainpay.gateway.store.memory import MemoryStore
from chainpay.gateway.store.sqlite import SqliteStore
from tests.gateway.serving.test_control import ORDER


def test_a_full_disk(keys: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing half done is kept, and the next request succeeds once there is room."""
    store = SqliteStore(tmp_path / "gateway.sqlite3")
    gateway = Gateway(keys=keys, store=store)
    with Client(**gateway.credentials(), retry=None) as client:
        place = client.v3.pay.transactions.native.post
        store._database.execute("PRAGMA max_page_count = 1")
        long = {**ORDER, "attach": "x" * 128}
        number = 0
        with suppress(APIError):
            for number in range(200):
                place(json={**long, "out_trade_no": f"ORDER-{number:04}"})
        with pytest.raises(APIError) as caught:
            place(json=long)
        assert (caught.value.status, caught.value.code) == (500, "SYSTEM_ERROR")
        assert "full" in caplog.text
        with pytest.raises(UsageError, match="SYSTEM_ERROR"):
            gateway.seed()
        store._database.execute("PRAGMA max_page_count = 100000")
        assert place(json=long).json()["code_url"]
        assert gateway.happened(f"ORDER-{number:04}") == {}
    store.close()


def test_a_file_that_breaks(keys: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be read is no traceback of the server."""
    store = SqliteStore(tmp_path / "gateway.sqlite3")
    gateway = Gateway(keys=keys, store=store)

    def broken(*arguments: object) -> None:
        raise sqlite3.DatabaseError("database disk image is malformed")

    with Client(**gateway.credentials(), retry=None) as client, monkeypatch.context() as patch:
        patch.setattr(store, "_database", type("Broken", (), {"execute": broken})())
        with pytest.raises(APIError, match="SYSTEM_ERROR"):
            client.v3.pay.transactions.native.post(json=ORDER)
    store.close()


@pytest.mark.parametrize("body", ["{", "{}", '{"mine": 1}', "[]"])
def test_records_that_are_damaged(keys: Any, tmp_path: Path, body: str) -> None:
    """An order is answered with SYSTEM_ERROR; without its merchants the gateway doesn't start."""
    file = tmp_path / "gateway.sqlite3"
    store = SqliteStore(file)
    with Client(**Gateway(keys=keys, store=store).credentials(), retry=None) as client:
        client.v3.pay.transactions.native.post(json=ORDER)
        change(store, "UPDATE records SET body = ? WHERE kind = 'order'", body)
        with pytest.raises(APIError, match="SYSTEM_ERROR"):
            client.v3.pay.transactions.native.post(json=ORDER)
    for kind in ("platform key", "merchant"):
        change(store, f"UPDATE records SET body = ? WHERE kind = '{kind}'", body)
        with pytest.raises(UsageError, match=rf"the {kind} \w+ is damaged.*--fresh"):
            Gateway(keys=keys, store=store)
    store.close()


def change(store: SqliteStore, statement: str, body: str) -> None:
    store._database.execute(statement, (body,))


class Failing(MemoryStore):
    """Fails as it is told."""

    error: Exception | None = None

    def write(self, changes: Sequence[Change]) -> None:
        if self.error is not None:
            raise self.error
        super().write(changes)


def test_a_fault_that_cannot_be_kept(keys: Any) -> None:
    """It isn't added, and none is removed: the error says that nothing has changed."""
    store = Failing()
    gateway = Gateway(keys=keys, store=store)
    gateway.add_fault("500 nth=2")
    store.error = StoreError("the disk is full")
    with pytest.raises(UsageError, match="SYSTEM_ERROR"):
        gateway.add_fault("503")
    with pytest.raises(UsageError, match="SYSTEM_ERROR"):
        gateway.clear_faults()
    assert [each["fault"] for each in gateway.list_faults()] == ["500 nth=2"]


def test_a_mistake_of_a_store(keys: Any) -> None:
    """Whoever asked gets it; the merchant isn't there, and the gateway goes on."""
    store = Failing()
    gateway = Gateway(keys=keys, store=store)
    store.error = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        gateway.seed('{"merchant": {"mchid": "1900000002"}}')
    store.error = None
    with pytest.raises(UsageError, match="1900000002"):
        gateway.credentials("1900000002")
    assert gateway.seed('{"merchant": {"mchid": "1900000002"}}')["added"] == 1


def test_files_that_cannot_be_written(keys: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The merchant is there all the same, which the log says."""
    gateway = Gateway(keys=keys)

    def fail(identity: Identity) -> None:
        raise UsageError(f"the files of {identity.mchid} can't be written")

    gateway.export(fail)
    assert gateway.seed('{"merchant": {"mchid": "1900000002"}}')["added"] == 1
    assert "the files of 1900000002 can't be written" in caplog.text
    assert gateway.credentials("1900000002")["mchid"] == "1900000002"
