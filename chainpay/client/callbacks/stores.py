"""What remembers which callbacks are being handled, and which were.

A worker claims a callback before it handles it, and marks it as done afterwards. A claim ends at a
time that is set beforehand, so a worker that dies holds nothing for ever. A store is any object
with these two methods, sync or async:

* ``claim(id, until)`` returns True if the caller may handle `id` now; ``"done"`` if it was handled
  before; False or None if somebody else is handling it, until a time that has not come yet. It must
  decide and write in one step. ``until`` is in seconds since 1970.
* ``done(id)`` marks `id` as handled.

It may have ``release(id, until)``, which ends the claim with this ``until``, if that is still the
current one. Without it, a callback whose handler failed is handled again when its claim has ended.

A callback is remembered under its own number, and under its business number with its state. The
platform mostly sends a callback again under the same number. If it doesn't, ``out_trade_no`` and
``trade_state``, say, show that it is the same. That holds only for states that come once: a
complaint gets the same answer many times, and a refund may fail again (``ABNORMAL``). What is
beside an encrypted ``req_info`` of APIv2 isn't verified, so the merchant is no part of its name.

What was handled is forgotten by number, the oldest first, and not by the clock alone: a clock that
jumps forward and back makes nobody handle a callback again.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, cast, runtime_checkable

from ...concurrency.fork import call_after_fork
from ...errors import UsageError
from .callback import Callback
from .handlers import event_name

_DAY = 24 * 3600
_KEEP = 7 * _DAY  # seconds; the platform repeats a callback for one day
_MAX_IN_MEMORY = 100_000
_MIN_IN_FILE = 100_000

Verdict: TypeAlias = bool | Literal["done"] | None


@runtime_checkable
class Store(Protocol):
    """Remembers callbacks: see this module."""

    def claim(self, id: str, until: float, /) -> Verdict | Awaitable[Verdict]:
        """Claim a callback until a time in seconds since 1970."""
        ...

    def done(self, id: str, /) -> object:
        """Mark a callback as handled."""
        ...


class _Entry(NamedTuple):
    until: float
    is_done: bool


class MemoryStore:
    """Remembers the callbacks of this process: the last 100,000.

    Args:
        clock: Returns the time in seconds since 1970; for tests.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._entries: dict[str, _Entry] = {}
        self.after_fork()
        call_after_fork(self)

    def after_fork(self) -> None:
        """Make a new lock; called in the child of a fork."""
        self._lock = threading.Lock()

    def claim(self, id: str, until: float) -> Verdict:
        """Claim a callback."""
        with self._lock:
            entry = self._entries.get(id)
            if entry is not None and (entry.is_done or entry.until > self._clock()):
                return "done" if entry.is_done else False
            self._put(id, _Entry(until, is_done=False))
            return True

    def done(self, id: str) -> None:
        """Mark a callback as handled."""
        with self._lock:
            self._put(id, _Entry(self._clock(), is_done=True))

    def release(self, id: str, until: float) -> None:
        """End a claim."""
        with self._lock:
            if self._entries.get(id) == _Entry(until, is_done=False):
                del self._entries[id]

    def _put(self, id: str, entry: _Entry) -> None:
        self._entries.pop(id, None)  # the newest stand at the end
        self._entries[id] = entry
        if len(self._entries) > _MAX_IN_MEMORY:
            del self._entries[next(iter(self._entries))]


_FORGET = """
DELETE FROM callbacks WHERE until <
    min(?, ifnull((SELECT until FROM callbacks ORDER BY until DESC LIMIT 1 OFFSET ?), -1))
"""


class SQLiteStore:
    """Remembers the callbacks of all processes that use one file.

    These are those of the last week, and the last 100,000 whatever the clock says.

    Args:
        path: The file, on a local disk.
        clock: Returns the time in seconds since 1970; for tests.

    Raises:
        UsageError: The file belongs to something else.
        sqlite3.Error: The file can't be opened or written.
    """

    _APPLICATION_ID = 0x63706362
    _MIGRATIONS = (
        (
            "CREATE TABLE callbacks (id TEXT PRIMARY KEY, until REAL NOT NULL,"
            " done INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE INDEX callbacks_until ON callbacks (until)",
        ),
    )

    def __init__(
        self, path: str | os.PathLike[str], clock: Callable[[], float] = time.time
    ) -> None:
        from ...concurrency.sqlite import Database

        # Less than the time in which the platform wants its answer.
        self._database = Database(path, self._APPLICATION_ID, self._MIGRATIONS, timeout=2.0)
        self._clock = clock

    def claim(self, id: str, until: float) -> Verdict:
        """Claim a callback."""
        with self._database.transaction() as connection:
            now = self._clock()
            row = connection.execute(
                "SELECT done FROM callbacks WHERE id = ? AND (done OR until > ?)", (id, now)
            ).fetchone()
            if row is not None:
                return "done" if row[0] else False
            connection.execute("REPLACE INTO callbacks VALUES (?, ?, 0)", (id, until))
            return True

    def done(self, id: str) -> None:
        """Mark a callback as handled, and forget what is old."""
        with self._database.transaction() as connection:
            now = self._clock()
            connection.execute("REPLACE INTO callbacks VALUES (?, ?, 1)", (id, now + _KEEP))
            connection.execute(_FORGET, (now - _DAY, _MIN_IN_FILE))

    def release(self, id: str, until: float) -> None:
        """End a claim."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM callbacks WHERE id = ? AND until = ? AND done = 0", (id, until)
            )

    def close(self) -> None:
        """Close the connections to the file."""
        self._database.close()


def make_store(store: object) -> Store:
    """Return the store that an option means: an object, or the path of a SQLite file.

    Raises:
        UsageError: It is neither.
        sqlite3.Error: The file can't be opened.
    """
    if isinstance(store, (str, os.PathLike)):
        return SQLiteStore(cast("Any", store))
    if not isinstance(store, Store):
        raise UsageError(
            "store= is the path of a SQLite file, or an object with claim(id, until) and done(id),"
            f" not {type(store).__name__}"
        )
    return store


# The names of a callback

NUMBERS = {
    "out_refund_no": ("refund_status", "refund_state"),
    "combine_out_trade_no": ("result_code", "sub_orders"),
    "out_trade_no": ("trade_state", "transaction_state", "result_code"),
    "out_bill_no": ("state",),
    "out_batch_no": ("batch_status",),
    "out_settle_batch_no": ("state",),
    "out_recharge_no": ("recharge_state",),
    "out_budget_no": ("state",),
    "out_order_no": ("state",),
}
"""Numbers of the merchant, the most specific first, and the fields that may hold their state."""

#: States that may be reached again: a refund that failed is applied for again, and fails again.
_COMES_AGAIN = ("ABNORMAL", "CHANGE", "LOCKED", "PAY_FAIL")
#: One number may be used by several merchants of a service provider, and by several brands. The
#: platform's own numbers of a refund stand for its merchant, whom a ``req_info`` does not name.
_OWNERS = ("mchid", "mch_id", "sp_mchid", "sub_mchid", "sub_mch_id", "combine_mchid", "brand_id")
_REFUND_OWNERS = ("refund_id", "transaction_id")


def callback_keys(callback: Callback) -> list[str]:
    """Return the names of a callback: at least one, the same for the same callback."""
    is_refund_v2 = "req_info" in callback.raw and callback.api == "v2"
    prefix = f"{callback.api}:{'' if is_refund_v2 else callback.identity}"
    keys = [f"{prefix}:{callback.id}"] if callback.id else []
    resource = callback.resource if isinstance(callback.resource, dict) else {}
    number = _business_number(resource)
    if number:
        names = _REFUND_OWNERS if is_refund_v2 else _OWNERS
        owners = ",".join(str(resource.get(name, "")) for name in names)
        event = f"{event_name(callback)}:{callback.original_type}"
        keys.append(f"{prefix}:{owners}:{event}:{number}")
    return keys or [f"{prefix}:{_digest(callback)}"]


def _business_number(resource: Mapping[str, Any]) -> str:
    for name, states in NUMBERS.items():
        number = resource.get(name)
        if isinstance(number, str) and number:
            known = (_read_state(resource.get(state)) for state in states)
            state = next(filter(None, known), "")
            return f"{name}={number}:{state}" if state and state not in _COMES_AGAIN else ""
    return ""


def _read_state(state: object) -> str:
    """Return a state; of several orders that were paid together, the states of all."""
    if isinstance(state, list):
        orders = (order for order in state if isinstance(order, dict))
        return ",".join(
            f"{order.get('out_trade_no')}={order.get('trade_state')}" for order in orders
        )
    return state if isinstance(state, str) else ""


def _digest(callback: Callback) -> str:
    """Return a digest of a callback of APIv2: it has no number, but nearly always a nonce."""
    verified = callback.resource if "req_info" in callback.raw else callback.raw
    text = json.dumps(verified, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
