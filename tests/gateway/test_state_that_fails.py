"""A store that fails: each request is answered with SYSTEM_ERROR, and the gateway goes on."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from chainpay import APIError, Client, UsageError
from chainpay.gateway import Gateway
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
