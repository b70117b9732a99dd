"""Both stores: what was written is read, in order; all of a change is made, or nothing."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from chainpay import UsageError
from chainpay.gateway.store import sqlite
from chainpay.gateway.store.base import Change, Store, Stored, StoreError
from chainpay.gateway.store.memory import MemoryStore
from chainpay.gateway.store.sqlite import SqliteStore


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "gateway.sqlite3"


@pytest.fixture(params=["memory", "SQLite"])
def store(request: pytest.FixtureRequest, file: Path) -> Iterator[Store]:
    made: Store = MemoryStore() if request.param == "memory" else SqliteStore(file)
    yield made
    made.close()


def added(number: str, body: str, **entries: str) -> Change:
    return Change(("order", "m", number), body, None, frozenset(), frozenset(entries.items()))


def change_of(stored: Stored | None, body: str | None, before: Any = (), after: Any = ()) -> Change:
    assert stored is not None
    return Change(stored.address, body, stored.place, frozenset(before), frozenset(after))


def bodies(store: Store, index: str, first: str, last: str | None = None) -> list[str]:
    return [each.body for each in store.find("order", "m", index, first, last)]


def test_records(store: Store) -> None:
    """They are read by number and by entry, changed and removed."""
    store.write([added("A1", "one", day="2026-11-25"), added("A2", "两", day="2026-11-26")])
    first = store.read(("order", "m", "A1"))
    assert first is not None
    assert (first.address, first.body) == (("order", "m", "A1"), "one")
    assert store.read(("order", "m", "A3")) is None
    assert store.read(("order", "other", "A1")) is None
    assert bodies(store, "day", "2026-11-25") == ["one"]
    assert bodies(store, "day", "2026-11-01", "2026-11-30") == ["one", "两"]
    assert list(store.find("order", "other", "day", "2026-11-25")) == []
    store.write([change_of(first, "ONE", [("day", "2026-11-25")], [("day", "2026-11-27")])])
    assert bodies(store, "day", "2026-11-01", "2026-11-30") == ["两", "ONE"]
    assert list(store.numbers("order", "m")) == ["A1", "A2"]
    store.write([change_of(store.read(("order", "m", "A1")), None, [("day", "2026-11-27")])])
    assert store.read(("order", "m", "A1")) is None
    assert bodies(store, "day", "2026-11-01", "2026-11-30") == ["两"]
    store.clear(["order"])
    assert (list(store.numbers("order", "m")), bodies(store, "day", "", "9")) == ([], [])


def test_the_same_entry(store: Store) -> None:
    """Records with one entry follow each other as they were made."""
    store.write([added(f"N{number}", f"{number}", placed="") for number in (3, 1, 2)])
    assert bodies(store, "placed", "") == ["3", "1", "2"]


def test_other_kinds(store: Store) -> None:
    """A kind is forgotten alone."""
    kept = Change(("nonce", "m", "A1"), "kept", None, frozenset(), frozenset([("x", "1")]))
    store.write([added("A1", "order", x="1"), kept])
    store.clear(["order"])
    assert [each.body for each in store.find("nonce", "m", "x", "1")] == ["kept"]


def test_both_are_alike(file: Path) -> None:
    """Thousands of random changes: what is read is the same."""
    random, stores = Random(3), (MemoryStore(), SqliteStore(file))
    for _ in range(2000):
        number, value = f"{random.randrange(40)}", f"{random.randrange(9)}"
        known = [store.read(("order", "m", number)) for store in stores]
        for store, stored in zip(stores, known, strict=True):
            if stored is None:
                store.write([added(number, value, v=value)])
            else:
                before, gone = [("v", stored.body)], value == "0"
                after = [] if gone else [("v", value)]
                same = set(before) & set(after)
                store.write(
                    [
                        change_of(
                            stored,
                            None if gone else value,
                            set(before) - same,
                            set(after) - same,
                        )
                    ]
                )
        first, last = sorted([value, f"{random.randrange(9)}"])
        limit, descending = random.choice([None, 0, 1, 3]), random.random() < 0.5
        found = [
            [
                each.address
                for each in store.find(
                    "order", "m", "v", first, last, limit=limit, descending=descending
                )
            ]
            for store in stores
        ]
        assert found[0] == found[1]
        everything = [each.address for each in stores[1].find("order", "m", "v", first, last)]
        assert found[1] == everything[:: -1 if descending else 1][:limit]
    stores[1].close()


def test_a_file_outlives_its_store(file: Path) -> None:
    """Only this user can read it."""
    store = SqliteStore(file)
    store.write([added("A1", "one", v="1")])
    store.close()
    assert file.stat().st_mode & 0o777 == 0o600
    store = SqliteStore(file)
    assert bodies(store, "v", "1") == ["one"]
    store.close()


def test_all_or_nothing(file: Path) -> None:
    """If one change of several can't be made, none is."""
    store = SqliteStore(file)
    store.write([added("A1", "one")])
    with pytest.raises(StoreError, match=r"gateway\.sqlite3"):
        store.write([added("A2", "two"), added("A1", "again")])
    assert store.read(("order", "m", "A2")) is None
    store.write([added("A2", "two")])
    store.close()


# Files that can't be used


def test_in_use(file: Path) -> None:
    store = SqliteStore(file)
    with pytest.raises(UsageError, match=r"in use by another gateway.*--state"):
        SqliteStore(file)
    store.close()
    SqliteStore(file).close()


def of_another_program(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE mine (x)")
    database.close()


def of_a_later_version(file: Path) -> None:
    SqliteStore(file).close()
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 999")
    database.close()


def of_an_earlier_version(file: Path) -> None:
    SqliteStore(file).close()
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 0")
    database.close()


def no_database(file: Path) -> None:
    file.write_bytes(b"a letter, and no database; " * 100)


def cut(file: Path) -> None:
    store = SqliteStore(file)
    store.write([added(f"A{number}", "x" * 2000) for number in range(100)])
    store.close()
    os.truncate(file, file.stat().st_size // 2)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (of_another_program, "another program"),
        (of_a_later_version, "a later version"),
        (of_an_earlier_version, "an earlier version"),
        (no_database, "can't be used"),
        (cut, "can't be used"),
    ],
)
def test_files_that_cannot_be_used(file: Path, spoil: Callable[[Path], None], message: str) -> None:
    """The error names the file, and the file is left alone."""
    spoil(file)
    before = file.read_bytes()
    with pytest.raises(UsageError, match=message) as caught:
        SqliteStore(file)
    assert str(file) in str(caught.value)
    assert file.read_bytes() == before


def test_a_migration(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of an earlier version is brought up to date at once, or not at all."""
    store = SqliteStore(file)
    store.write([added("A1", '{"amount":1}')])
    store.close()
    rename = "UPDATE records SET body = json_object('total', body ->> 'amount')"
    old, seven = sqlite.VERSION, "UPDATE records SET place = 7"
    monkeypatch.setattr(sqlite, "VERSION", old + 2)
    monkeypatch.setattr(sqlite, "MIGRATIONS", {old: rename, old + 1: "UPDATE gone SET x = 1"})
    with pytest.raises(UsageError, match="no such table"):
        SqliteStore(file)
    monkeypatch.setattr(sqlite, "MIGRATIONS", {old: rename, old + 1: seven})
    store = SqliteStore(file)
    assert store.read(("order", "m", "A1")) == (("order", "m", "A1"), '{"total":1}', 7)
    store.close()
    SqliteStore(file).close()  # and only once


WRITER = """
import sys
from pathlib import Path
from chainpay.gateway.store.base import Change
from chainpay.gateway.store.sqlite import SqliteStore
store = SqliteStore(Path(sys.argv[1]))
start = len(list(store.numbers("order", "m")))
for number in range(start, 10**9):
    none, entry = frozenset(), frozenset([("v", "1")])
    pair = [Change((kind, "m", f"{number}"), "x", None, none, entry) for kind in ("order", "twin")]
    store.write(pair)
    print(number, flush=True)
"""


@pytest.mark.parametrize("kills", [3, pytest.param(8, marks=pytest.mark.slow)])
def test_killed(file: Path, kills: int) -> None:
    """Whatever was written is there after a kill, and nothing half done."""
    random, told = Random(1), -1
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline()
            time.sleep(random.random() * 0.05)
            writer.send_signal(signal.SIGKILL)
            said = writer.stdout.read().split()
        told = max([told, *map(int, said[:-1])])  # the last line may be cut
        store = SqliteStore(file)
        orders, twins = (list(store.numbers(kind, "m")) for kind in ("order", "twin"))
        found = [len(list(store.find(kind, "m", "v", "1"))) for kind in ("order", "twin")]
        store.close()
        assert orders == twins == [str(number) for number in range(len(orders))]
        assert found == [len(orders)] * 2
        assert len(orders) > told
