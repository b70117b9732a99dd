"""What remembers callbacks: one worker at a time, once; also if workers are killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chainpay import Callback, UsageError, catalog
from chainpay.client.callbacks import stores
from chainpay.client.callbacks.stores import (
    NUMBERS,
    MemoryStore,
    SQLiteStore,
    callback_keys,
    make_store,
)
from tests.support.clock import Clock
from tests.support.processes import is_true_in_child

DAY = 24 * 3600

#: Tries to handle each of many callbacks, and writes down which it has handled.
WORK = """
import os, sys, time
from chainpay.client.callbacks.stores import SQLiteStore
store = SQLiteStore(sys.argv[1])
waiting = {f"EV-{number}" for number in range(40)}
while waiting:
    for key in sorted(waiting):
        verdict = store.claim(key, time.time() + 60)
        if verdict == "done":
            waiting.discard(key)
        elif verdict:
            os.write(1, f"{key}\\n".encode())
            store.done(key)
            waiting.discard(key)
"""
#: Claims a callback for a time, says so, and waits to be killed.
CLAIM = """
import sys, time
from chainpay.client.callbacks.stores import SQLiteStore
print(SQLiteStore(sys.argv[1]).claim("EV-1", float(sys.argv[2])), flush=True)
time.sleep(60)
"""

Make = Callable[[Clock], Any]


@pytest.fixture
def clock() -> Clock:
    return Clock(1_800_000_000)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Any]:
    """Each store that chainpay has."""
    if request.param == "memory":
        yield MemoryStore(clock)
        return
    store = SQLiteStore(tmp_path / "callbacks.db", clock)
    yield store
    store.close()


def test_a_callback_is_claimed_by_one(store: Any, clock: Clock) -> None:
    """Until it is done, or its time has come; then it is handled by somebody else."""
    until = clock.now + 60
    assert store.claim("a", until) is True
    assert store.claim("a", until + 1) is False
    assert store.claim("b", until) is True
    clock.now += 59
    assert store.claim("a", clock.now + 60) is False
    clock.now += 1
    assert store.claim("a", clock.now + 60) is True
    store.done("a")
    clock.now += DAY
    assert store.claim("a", clock.now + 60) == "done"


def test_a_clock_that_jumps_makes_nobody_forget(store: Any, clock: Clock) -> None:
    """Forward, whatever is done meanwhile, and back."""
    store.done("a")
    for jump in (9 * DAY, 400 * DAY, -409 * DAY, -30 * DAY):
        clock.now += jump
        assert store.claim("a", clock.now + 60) == "done"
        store.claim(str(jump), clock.now + 60)
        store.done(str(jump))
    assert store.claim("a", clock.now + 60) == "done"


def test_a_claim_is_released_by_who_has_it(store: Any, clock: Clock) -> None:
    """Nobody releases a later claim, nor what is done."""
    first, second = clock.now + 60, clock.now + 120
    store.claim("a", first)
    store.release("a", first)
    assert store.claim("a", second) is True
    store.release("a", first)
    assert store.claim("a", first) is False
    store.done("a")
    store.release("a", second)
    assert store.claim("a", second) == "done"
    store.release("unknown", second)


def test_threads_claim_each_callback_once(store: Any, clock: Clock) -> None:
    """Whoever comes first."""
    claimed: list[str] = []

    def work() -> None:
        for number in range(20):
            if store.claim(str(number), clock.now + 60):
                claimed.append(str(number))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(claimed) == Counter(map(str, range(20)))


def test_processes_handle_each_callback_once(tmp_path: Path) -> None:
    """Over one file, which they make at the same time."""
    file = tmp_path / "callbacks.db"
    command = [sys.executable, "-c", WORK, str(file)]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    handled = [line for process in processes for line in process.communicate()[0].split()]
    assert [process.returncode for process in processes] == [0] * 4
    assert Counter(handled) == Counter(f"EV-{number}" for number in range(40))


def test_the_claim_of_a_worker_that_was_killed_ends(tmp_path: Path, clock: Clock) -> None:
    """At the time that it had named, and not before."""
    file = tmp_path / "callbacks.db"
    until = clock.now + 60
    command = [sys.executable, "-c", CLAIM, str(file), str(time.time() + 3600)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    clock.now = time.time()
    store = SQLiteStore(file, clock)
    until = clock.now + 7200
    assert store.claim("EV-1", until) is False
    clock.now += 3601
    assert store.claim("EV-1", until) is True
    store.close()


def test_a_store_in_memory_has_an_end(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """The oldest are forgotten first."""
    monkeypatch.setattr(stores, "_MAX_IN_MEMORY", 3)
    store = MemoryStore(clock)
    for key in "abcd":
        store.done(key)
    store.claim("e", clock.now + 60)
    assert [store.claim(key, clock.now + 60) for key in "de"] == ["done", False]
    assert store.claim("a", clock.now + 60) is True


def test_what_was_done_last_is_forgotten_last(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    """Though it was claimed first: a handler that took long is not called again soon."""
    monkeypatch.setattr(stores, "_MAX_IN_MEMORY", 3)
    store = MemoryStore(clock)
    for key in "abc":
        store.claim(key, clock.now + 60)
    store.done("a")
    store.done("d")
    assert [store.claim(key, clock.now + 60) for key in "adc"] == ["done", "done", False]
    assert store.claim("b", clock.now + 60) is True


def test_a_store_in_a_file_forgets_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    """What is a week old, if it isn't one of the newest."""
    monkeypatch.setattr(stores, "_MIN_IN_FILE", 2)
    store = SQLiteStore(tmp_path / "callbacks.db", clock)
    store.claim("a", clock.now + 60)
    for key in "bcd":
        clock.now += 1
        store.done(key)
    assert store.claim("a", clock.now + 90) is False
    clock.now += 8 * DAY + 1
    store.done("e")
    with store._database.reading() as connection:
        known = connection.execute("SELECT id FROM callbacks ORDER BY id").fetchall()
    assert [key for (key,) in known] == ["c", "d", "e"]
    store.close()


def test_a_store_in_memory_is_used_after_a_fork(clock: Clock) -> None:
    """Though another thread held its lock."""
    store = MemoryStore(clock)
    store.done("a")
    with store._lock:
        assert is_true_in_child(lambda: store.claim("a", clock.now + 60) == "done")


def test_what_a_store_may_be(tmp_path: Path) -> None:
    """A path, or an object with the two methods."""
    store = make_store(tmp_path / "x.db")
    assert isinstance(store, SQLiteStore)
    store.close()
    memory = MemoryStore()
    assert make_store(memory) is memory
    for wrong in (7, object(), {}, True):
        with pytest.raises(UsageError, match="store= is the path of a SQLite file, or an object"):
            make_store(wrong)


# The names of a callback


def payment(number: str = "EV-1", serial: str = "S", **resource: Any) -> Callback[Any]:
    resource = {"mchid": "1", "out_trade_no": "T1", "trade_state": "SUCCESS", **resource}
    return Callback(number, "TRANSACTION.SUCCESS", "1", resource, resource, serial, "transaction")


def same(first: Callback[Any], second: Callback[Any]) -> bool:
    """Return whether two callbacks are taken for one."""
    return not set(callback_keys(first)).isdisjoint(callback_keys(second))


def test_a_callback_is_known_by_its_number_or_its_business_number() -> None:
    """With the state, the event, its kind, and who it belongs to."""
    assert same(payment(), payment(out_trade_no="T2"))  # one notification
    assert same(payment(), payment("EV-2"))
    for other in (
        payment("EV-2", out_trade_no="T2"),
        payment("EV-2", trade_state="REFUND"),
        payment("EV-2", mchid="2"),
        payment("EV-2", sub_mchid="3"),
        payment("EV-2", brand_id="5001"),
        Callback("EV-2", "TRANSACTION.FAIL", "1", payment().resource, {}, "S", "transaction"),
        Callback("EV-2", "TRANSACTION.SUCCESS", "1", payment().resource, {}, "S", "other"),
        Callback("EV-1", "TRANSACTION.SUCCESS", "2", payment().resource, {}, "S", "transaction"),
    ):
        assert not same(payment(), other)


@pytest.mark.parametrize(
    "resource",
    [
        {"complaint_id": "1", "action_type": "CREATE"},
        {"out_order_no": "1", "receiver": {}},
        {"out_trade_no": "1"},
        {"out_trade_no": 1, "trade_state": "SUCCESS"},
        {"out_trade_no": "", "trade_state": "SUCCESS"},
        {"out_trade_no": "1", "trade_state": 7},
        {"out_parking_no": "1", "parking_state": "NORMAL"},
        {"out_refund_no": "1", "refund_status": "ABNORMAL"},
        {"out_budget_no": "1", "state": "LOCKED"},
        {"out_trade_no": "1", "trade_state": "PAY_FAIL"},
        [],
        None,
    ],
)
def test_what_may_come_again_is_known_by_its_own_number_only(resource: Any) -> None:
    """The same state may be reached twice; or there is none."""
    first, second = (Callback(id, "X.Y", "1", resource, {}, "S") for id in ("EV-1", "EV-2"))
    assert len(callback_keys(first)) == 1
    assert not same(first, second)
    assert same(first, first)


def test_the_most_specific_number_counts() -> None:
    """Refunds of one order are different, and so are the orders that were paid together."""
    refund = {"out_trade_no": "T1", "out_refund_no": "R1", "refund_status": "SUCCESS"}
    assert not same(payment("EV-1", **refund), payment("EV-2", **{**refund, "out_refund_no": "R2"}))
    paid = {"out_trade_no": None, "trade_state": None, "combine_out_trade_no": "C1"}
    orders = [{"out_trade_no": "T1", "trade_state": "SUCCESS"}, {"out_trade_no": "T2"}, "?"]
    first, second = payment("EV-1", **paid, sub_orders=orders), payment("EV-2", **paid)
    assert same(first, payment("EV-2", **paid, sub_orders=orders))
    assert not same(first, payment("EV-2", **paid, sub_orders=orders[:1]))
    assert len(callback_keys(second)) == 1


def test_apiv2_has_no_number_of_a_notification() -> None:
    """So the business number counts, or else the whole message; in a refund what is verified."""

    def v2(raw: dict[str, Any], resource: Any = None) -> Callback[Any]:
        return Callback("", "", "1", resource or raw, raw, api="v2")

    paid = {"out_trade_no": "T1", "result_code": "SUCCESS"}
    assert same(v2({**paid, "nonce_str": "a"}), v2({**paid, "nonce_str": "b"}))
    assert not same(v2(paid), v2({**paid, "result_code": "FAIL"}))
    contract = {"change_type": "ADD", "contract_id": "1", "nonce_str": "a"}
    assert same(v2(contract), v2(dict(contract)))
    assert not same(v2(contract), v2({**contract, "nonce_str": "b"}))
    refund = {"a": "1"}
    assert same(v2({"req_info": "x", "b": "1"}, refund), v2({"req_info": "y", "b": "2"}, refund))
    refunded = {"out_refund_no": "R1", "refund_status": "SUCCESS"}
    assert same(v2({"req_info": "x"}, refunded), v2({"req_info": "y", "b": "1"}, refunded))


def test_the_numbers_and_states_are_those_of_the_catalog() -> None:
    """Each is a field of an event; and no event has another number with a state than these."""
    names = set()
    rest = set()
    for event in catalog.events():
        fields = {field.name for field in (*event.resource, *event.request)}
        names |= fields
        numbers = {name for name in fields if name.startswith("out_") and name.endswith("_no")}
        states = {name for name in fields if name.endswith(("state", "status"))}
        if numbers - NUMBERS.keys() and states:
            rest |= numbers - NUMBERS.keys()
    known = {*NUMBERS, *(state for states in NUMBERS.values() for state in states)}
    assert known - names <= {"sub_orders"}
    # Their states are reached more than once, or are those of something else.
    assert rest == {
        *("out_apply_no", "out_authorization_no", "out_insurance_no", "out_parking_no"),
        *("out_request_no",),
    }
