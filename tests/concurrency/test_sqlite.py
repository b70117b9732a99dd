"""`concurrency.sqlite`: one file, several threads and processes, some of which die."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from chainpay import UsageError
from chainpay.concurrency.sqlite import Database
from tests.support.processes import is_true_in_child

SCHEMA = [["CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"]]
NUMBER = 4711

#: Counts to a number in small steps, each of which reads and then writes.
COUNT = """
import sys
from chainpay.concurrency.sqlite import Database
database = Database(sys.argv[1], 4711, [
    ["CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"]
], timeout=60)
for _ in range(int(sys.argv[2])):
    with database.transaction() as connection:
        row = connection.execute("SELECT value FROM counters").fetchone()
        value = row[0] if row else 0
        connection.execute("INSERT OR REPLACE INTO counters VALUES ('x', ?)", (value + 1,))
"""
#: Begins to write, says so, and waits to be killed.
HANG = """
import sys, time
from chainpay.concurrency.sqlite import Database
database = Database(sys.argv[1], 4711, [[]])
with database.transaction() as connection:
    connection.execute("UPDATE counters SET value = 0")
    print("begun", flush=True)
    time.sleep(60)
"""


def run(code: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def value(database: Database) -> int:
    with database.reading() as connection:
        row = connection.execute("SELECT value FROM counters").fetchone()
    return int(row[0]) if row else 0


def add(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT OR IGNORE INTO counters VALUES ('x', 0)")
        connection.execute("UPDATE counters SET value = value + 1")


def fail(database: Database, failure: type[BaseException]) -> None:
    with database.transaction() as connection:
        connection.execute("UPDATE counters SET value = 7")
        raise failure


@pytest.fixture
def database(tmp_path: Path) -> Any:
    database = Database(tmp_path / "x.db", NUMBER, SCHEMA)
    yield database
    database.close()


def test_processes_write_one_after_another(tmp_path: Path) -> None:
    """They also make the file at the same time; no step is lost."""
    file = tmp_path / "x.db"
    processes = [run(COUNT, file, 25) for _ in range(4)]
    assert [process.wait() for process in processes] == [0] * 4
    for process in processes:
        process.communicate()
    database = Database(file, NUMBER, SCHEMA)
    assert value(database) == 100
    database.close()


def test_threads_write_one_after_another(database: Database) -> None:
    """Each has a connection while it needs one; a few are kept."""
    threads = [
        threading.Thread(target=lambda: [add(database) for _ in range(10)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert value(database) == 80
    assert 1 <= len(database._idle) <= 4


def test_a_process_that_is_killed_leaves_nothing_behind(database: Database) -> None:
    """Neither what it had not committed, nor its lock."""
    add(database)
    process = run(HANG, database.path)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    assert value(database) == 1  # a reader doesn't wait
    process.send_signal(signal.SIGKILL)
    process.communicate()
    add(database)
    assert value(database) == 2


def test_who_waits_for_too_long_is_refused(tmp_path: Path, database: Database) -> None:
    """With the name of the file."""
    impatient = Database(database.path, NUMBER, SCHEMA, timeout=0)
    with (
        database.transaction(),
        pytest.raises(sqlite3.OperationalError, match="locked") as refusal,
    ):
        add(impatient)
    assert refusal.value.__notes__ == [f"the database is {str(database.path)!r}"]
    add(impatient)
    assert value(impatient) == 1
    impatient.close()


def test_what_sqlite_refuses_at_once_is_tried_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it does with some statements, whatever its own timeout is."""
    impatient = Database(database.path, NUMBER, SCHEMA, timeout=0)
    impatient._timeout = 60
    held = database.transaction()
    held.__enter__()
    monkeypatch.setattr(time, "sleep", lambda seconds: held.__exit__(None, None, None))
    add(impatient)
    assert value(impatient) == 1
    impatient.close()


def test_a_block_that_fails_is_rolled_back(database: Database) -> None:
    """Whatever it fails with; the connection is used again."""
    add(database)
    for failure in (ValueError, KeyboardInterrupt):
        with pytest.raises(failure):
            fail(database, failure)
    assert value(database) == 1
    assert len(database._idle) == 1


def test_a_connection_in_an_open_transaction_is_not_kept(database: Database) -> None:
    """Nobody else finds its changes."""
    with database.reading() as connection:
        connection.execute("BEGIN")
    assert database._idle == []
    assert value(database) == 0


def test_a_child_of_a_fork_opens_its_own(database: Database) -> None:
    """It leaves the parent's connections alone."""
    add(database)
    before = list(database._idle)

    def work() -> bool:
        add(database)
        return bool(database._idle) and database._idle != before

    assert is_true_in_child(work)
    assert value(database) == 2
    assert database._idle == before


def test_a_schema_grows(tmp_path: Path) -> None:
    """An older file is migrated; a newer one, or another program's, is refused unchanged."""
    file = tmp_path / "x.db"
    old = Database(file, NUMBER, SCHEMA)
    add(old)
    new = Database(file, NUMBER, [*SCHEMA, ["ALTER TABLE counters ADD COLUMN more TEXT"]])
    with new.reading() as connection:
        assert connection.execute("SELECT * FROM counters").fetchall() == [("x", 1, None)]
    with pytest.raises(UsageError, match="version 2, and this chainpay knows up to version 1"):
        Database(file, NUMBER, SCHEMA)
    with pytest.raises(UsageError, match="belongs to something else"):
        Database(file, NUMBER + 1, SCHEMA)
    assert repr(new) == f"<Database {str(file)!r}>"
    old.close()
    new.close()


def test_another_programs_file_is_left_as_it_is(tmp_path: Path) -> None:
    """Not even its journal's mode is changed."""
    file = tmp_path / "theirs.db"
    theirs = sqlite3.connect(file)
    theirs.execute("CREATE TABLE t (x)")
    theirs.close()
    text = tmp_path / "text.db"
    text.write_text("no database " * 100)
    before = file.read_bytes(), text.read_bytes()
    with pytest.raises(UsageError, match="belongs to something else"):
        Database(file, NUMBER, SCHEMA)
    with pytest.raises(UsageError, match="is no SQLite database"):
        Database(text, NUMBER, SCHEMA)
    assert (file.read_bytes(), text.read_bytes()) == before


def test_a_place_that_is_no_file(tmp_path: Path) -> None:
    """Is refused, with what is wrong."""
    for nothing in ("", ":memory:"):
        with pytest.raises(UsageError, match="a database is a file"):
            Database(nothing, NUMBER, SCHEMA)
    with pytest.raises(UsageError, match=r"there is no folder .*no"):
        Database(tmp_path / "no" / "x.db", NUMBER, SCHEMA)
    with pytest.raises(sqlite3.OperationalError, match="unable to open") as refusal:
        Database(tmp_path, NUMBER, SCHEMA)
    assert str(tmp_path) in refusal.value.__notes__[0]


def test_two_that_migrate_at_once(tmp_path: Path) -> None:
    """The second finds that it was done."""
    file = tmp_path / "x.db"
    barrier = threading.Barrier(4)
    failures: list[BaseException] = []

    def make() -> None:
        barrier.wait()
        try:
            Database(file, NUMBER, SCHEMA, timeout=60).close()
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
