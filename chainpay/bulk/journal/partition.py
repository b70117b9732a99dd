"""The rows of a job, or a part of them, in a database: what a run reads and notes.

* A row is SENDING before its call leaves, and gets its state after the call was judged. Both are
  committed, and on the disk, before the job goes on: what can't be noted isn't sent.
* A database holds numbers, amounts, codes, the fields of answers that the job keeps, and the digest
  of each row: nothing else of its content.
* Where several machines work on a job, each partition belongs to one worker by a `Lease`. A worker
  that has lost it can't note anything, and so sends nothing.

The statements are those of SQLite and of PostgreSQL alike.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from time import monotonic
from typing import Any, NamedTuple, Protocol
from uuid import uuid4

from ...errors import ChainpayError, UsageError, shorten
from ...people.language import Text
from ..results import Count, Result, State, Summary

ROWS = (
    "CREATE TABLE rows (position INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE,"
    " line INTEGER NOT NULL, digest BLOB NOT NULL, amount INTEGER, state TEXT NOT NULL,"
    " code TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '',"
    " request_id TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, time REAL,"
    " noted INTEGER, kept TEXT NOT NULL DEFAULT '')"
)
JOB = "CREATE TABLE job (name TEXT PRIMARY KEY, value TEXT NOT NULL)"
PARTITIONS = (
    "CREATE TABLE partitions (partition INTEGER PRIMARY KEY, first INTEGER NOT NULL,"
    " last INTEGER NOT NULL, owner TEXT NOT NULL DEFAULT '', beat INTEGER NOT NULL DEFAULT 0,"
    " sent INTEGER NOT NULL DEFAULT 0, stop TEXT NOT NULL DEFAULT '')"
)
NOTED = "CREATE INDEX noted ON rows (noted, position) WHERE noted IS NOT NULL"
"""What the rows of a shared journal have too: who asks for the results of others needs it."""

_MAX_TEXT = 500  # characters of a message that are kept
_LAST = 2**62
_PAGE = 1000


class NoJournal(UsageError):
    """There is no journal of this name."""


class LeaseLost(ChainpayError):
    """Another worker has the partition now; nothing was noted, and nothing is sent any more."""


class Cursor(Protocol):
    """What a statement returns."""

    @property
    def rowcount(self) -> int: ...
    def fetchone(self) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A connection to a database, with ``?`` for each value."""

    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Cursor: ...
    def executemany(self, statement: str, values: Iterable[Sequence[Any]], /) -> Cursor: ...


class Store(Protocol):
    """A database: `chainpay.concurrency.sqlite.Database`, or one of PostgreSQL."""

    def transaction(self) -> AbstractContextManager[Any]: ...
    def reading(self) -> AbstractContextManager[Any]: ...
    def close(self) -> None: ...


class Planned(NamedTuple):
    """A row before it is sent.

    Attributes:
        position: Which row it is; the first is 1.
        number: The merchant's own number.
        line: Where it stands in its file, for people.
        digest: The digest of what will be sent.
        amount: In fen; None if the operation has none.
    """

    position: int
    number: str
    line: int
    digest: bytes
    amount: int | None


class RowRange(NamedTuple):
    """Which rows a partition has, by their positions."""

    partition: int
    first: int
    last: int


class Pending(NamedTuple):
    """A row that a run must send, or ask for.

    Attributes:
        position: Which row it is.
        digest: The digest of what was checked.
        is_doubtful: Whether it may have been carried out already.
    """

    position: int
    digest: bytes
    is_doubtful: bool


class Lease:
    """That one worker alone works on a partition.

    Its beat in the database counts what the worker notes, and goes on while the worker is alive.
    Whoever waits for the partition takes it when the beat has stood still for some seconds. No
    clocks of two machines are compared: the worker stops by its own before they have passed.

    Args:
        seconds: After how many seconds without a beat another worker may take the partition.
        began: When the first beat began, by this machine's clock.

    Attributes:
        owner: Whose lease it is.
        stop: Why the worker shall stop; empty if it shall go on.
        sent: How many calls of its worker the database knows.
    """

    def __init__(self, seconds: float, began: float) -> None:
        self.owner, self.stop = uuid4().hex, ""
        self.seconds, self.sent = seconds, 0
        self.renew(began)

    def renew(self, began: float) -> None:
        """Count from a beat that is in the database."""
        self._until = began + self.seconds * 0.7

    @property
    def is_held(self) -> bool:
        """Whether nobody else can have taken the partition yet."""
        return self.remaining > 0

    @property
    def remaining(self) -> float:
        """For how many seconds nobody else can take the partition."""
        return self._until - monotonic()


class Partition:
    """Some of the rows of a job, one behind the other.

    Args:
        database: Where they are.
        index: Which partition it is.
        first: The position of its first row.
        last: The position of its last row.

    Attributes:
        rows: Which rows it has.
        lease: That it belongs to this worker; None if no worker has taken it.
    """

    def __init__(self, database: Store, index: int = 1, first: int = 1, last: int = _LAST) -> None:
        self._database = database
        self.rows = RowRange(index, first, last)
        self.index, self._range = index, self.rows[1:]
        self.lease: Lease | None = None

    # Whose it is

    def take(
        self,
        seconds: float,
        *,
        is_patient: bool = True,
        pause: Callable[[float], object] = time.sleep,
    ) -> bool:
        """Take the partition when nobody works on it, and return whether it is taken.

        Args:
            seconds: After how long a worker whose beat stands still counts as dead.
            is_patient: Whether to wait for the end of a worker that is alive.
            pause: Waits for some seconds.
        """
        seen: tuple[str, int] | None = None
        since = 0.0
        while True:
            began = monotonic()
            lease = Lease(seconds, began)
            with self._database.transaction() as connection:
                owner, beat, stop = self._read_lease(connection)
                is_dead = seen == (owner, beat) and began - since >= seconds
                if not owner or is_dead:
                    done = connection.execute(
                        "UPDATE partitions SET owner = ?, beat = beat + 1"
                        " WHERE partition = ? AND owner = ? AND beat = ?",
                        (lease.owner, self.index, owner, beat),
                    )
                    if done.rowcount == 1:
                        lease.stop, self.lease = stop, lease
                        return True
            if seen != (owner, beat):
                if seen is not None and not is_patient:
                    return False
                seen, since = (owner, beat), began
            pause(seconds / 20)

    def renew(self) -> None:
        """Say that the worker is alive, and read whether it shall stop.

        Raises:
            LeaseLost: Another worker has the partition.
        """
        with self._transaction():
            pass

    def release(self) -> None:
        """Give the partition back."""
        if self.lease is not None:
            with self._database.transaction() as connection:
                connection.execute(
                    "UPDATE partitions SET owner = '' WHERE partition = ? AND owner = ?",
                    (self.index, self.lease.owner),
                )
            self.lease = None

    def order_stop(self, reason: str) -> None:
        """Let the worker stop, whoever it is; an empty reason lets it go on."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE partitions SET stop = ? WHERE partition = ?", (reason, self.index)
            )

    @property
    def is_held(self) -> bool:
        """Whether a call may leave."""
        return self.lease is None or self.lease.is_held

    @property
    def pulse(self) -> tuple[str, int]:
        """Who works on it, empty for nobody; and how often something was noted."""
        with self._database.reading() as connection:
            return self._read_lease(connection)[:2]

    @property
    def sent(self) -> int:
        """How many calls all its workers have sent, as far as they have noted it."""
        with self._database.reading() as connection:
            ((sent,),) = connection.execute(
                "SELECT sent FROM partitions WHERE partition = ?", (self.index,)
            )
            return int(sent)

    # The rows

    def insert(self, connection: Connection, rows: Iterable[Planned]) -> None:
        """Add the rows of a job that begins."""
        connection.executemany(
            "INSERT INTO rows (position, number, line, digest, amount, state)"
            f" VALUES (?, ?, ?, ?, ?, '{State.TODO}')",
            rows,
        )

    def count(self, connection: Connection) -> int:
        """Return how many rows there are."""
        ((rows,),) = connection.execute(
            "SELECT count(*) FROM rows WHERE position BETWEEN ? AND ?", self._range
        )
        return int(rows)

    def count_rows(self) -> int:
        """Do as `count`."""
        with self._database.reading() as connection:
            return self.count(connection)

    def recover(self) -> int:
        """Take what was SENDING as UNKNOWN, as a run before has died; return how many rows."""
        with self._transaction() as (connection, _):
            cursor: Cursor = connection.execute(
                f"UPDATE rows SET state = '{State.UNKNOWN}' WHERE state = '{State.SENDING}'"
                " AND position BETWEEN ? AND ?",
                self._range,
            )
            return cursor.rowcount

    def pending(self, after: int, limit: int = _PAGE) -> list[Pending]:
        """Return the next rows that are TODO or UNKNOWN, behind a position."""
        first, last = self._range
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT position, digest, state FROM rows WHERE position > ? AND position <= ?"
                f" AND state IN ('{State.TODO}', '{State.UNKNOWN}') ORDER BY position LIMIT ?",
                (max(after, first - 1), last, limit),
            )
            return [
                Pending(position, digest, state == State.UNKNOWN)
                for position, digest, state in rows
            ]

    def note(self, ended: Iterable[Result], claimed: Sequence[int], sent: int = 0) -> None:
        """Note what became of some rows, and that others are SENDING, at once.

        Args:
            ended: The rows of which something is known.
            claimed: The positions of the others.
            sent: How many calls the run has sent; it is kept where workers share a job.

        Raises:
            LeaseLost: Another worker has the partition; then nothing of it is noted.
            sqlite3.Error: It can't be noted; then nothing of it is. So is `JournalLost`.
        """
        now = time.time()
        with self._transaction(sent) as (connection, beat):
            results = [
                (
                    *(result.state, result.code[:_MAX_TEXT], result.message[:_MAX_TEXT]),
                    *(result.request_id[:_MAX_TEXT], result.attempts, now, beat),
                    *(_write_kept(result.kept), result.position),
                )
                for result in ended
            ]
            if results:
                connection.executemany(
                    "UPDATE rows SET state = ?, code = ?, message = ?, request_id = ?,"
                    " attempts = attempts + ?, time = ?, noted = ?, kept = ? WHERE position = ?",
                    results,
                )
            if not claimed:
                return
            done = connection.executemany(
                f"UPDATE rows SET state = '{State.SENDING}', time = ?, noted = NULL"
                f" WHERE position = ? AND state IN ('{State.TODO}', '{State.UNKNOWN}')",
                [(now, position) for position in claimed],
            )
            if done.rowcount != len(claimed):
                raise LeaseLost("another worker has claimed a row of this partition")

    def retry(self, code: str) -> int:
        """Let the rows that were refused with a code be sent again; return how many."""
        with self._transaction() as (connection, _):
            cursor: Cursor = connection.execute(
                f"UPDATE rows SET state = '{State.TODO}' WHERE state = '{State.REFUSED}'"
                " AND code = ? AND position BETWEEN ? AND ?",
                (code, *self._range),
            )
            return cursor.rowcount

    def results(self) -> Iterator[tuple[int, Result]]:
        """Yield the line and the state of each row, in order."""
        first, last = self._range
        position = first - 1
        while page := self._select("position > ? AND position <= ?", "position", (position, last)):
            yield from ((line, result) for _, line, result in page)
            position = page[-1][2].position

    def kept_names(self) -> tuple[str, ...]:
        """Return the names of the fields of answers that the job keeps."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT kept FROM rows WHERE kept != '' LIMIT 1").fetchone()
            return tuple(_read_kept(row[0])) if row else ()

    def noted_after(self, mark: tuple[int, int]) -> tuple[list[Result], tuple[int, int]]:
        """Return the next rows that have ended since a mark, and the mark behind them.

        Args:
            mark: A beat and a position.
        """
        page = self._select(
            "(noted, position) > (?, ?) AND noted IS NOT NULL AND position BETWEEN ? AND ?",
            "noted, position",
            (*mark, *self._range),
        )
        results = [result for _, _, result in page]
        return results, (page[-1][0], results[-1].position) if page else mark

    def summary(self, seconds: float = 0.0, sent: int = 0, reason: Text | None = None) -> Summary:
        """Return what became of the rows so far.

        Args:
            seconds: How long this run took.
            sent: How many calls it has sent.
            reason: Why it has ended before its end.
        """
        states = dict.fromkeys(State, Count())
        codes: dict[str, Count] = {}
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT state, CASE state WHEN 'refused' THEN code ELSE '' END AS why, count(*),"
                " coalesce(sum(amount), 0) FROM rows WHERE position BETWEEN ? AND ?"
                " GROUP BY state, why ORDER BY count(*) DESC",
                self._range,
            )
            for state, code, number, total in rows:
                count, known = Count(number, int(total)), _read_state(state)
                states[known] = states[known].plus(count)
                if state == State.REFUSED:
                    codes[code] = count
        return Summary(states, codes, seconds, sent, reason)

    def _select(
        self, where: str, order: str, values: tuple[int, ...]
    ) -> list[tuple[int, int, Result]]:
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT noted, line, position, number, state, code, message, request_id, attempts,"
                f" amount, kept FROM rows WHERE {where} ORDER BY {order} LIMIT {_PAGE}",
                values,
            )
            return [(noted, line, _make_result(*result)) for noted, line, *result in rows]

    @contextmanager
    def _transaction(self, sent: int = 0) -> Iterator[tuple[Any, int]]:
        """Begin a transaction of the worker that has the partition; it is one more beat."""
        lease, began = self.lease, monotonic()
        with self._database.transaction() as connection:
            yield connection, self._beat(connection, lease, sent) if lease is not None else 0
        if lease is not None:
            lease.renew(began)
            lease.sent = max(lease.sent, sent)

    def _beat(self, connection: Connection, lease: Lease, sent: int) -> int:
        done = connection.execute(
            "UPDATE partitions SET beat = beat + 1, sent = sent + ?"
            " WHERE partition = ? AND owner = ?",
            (max(0, sent - lease.sent), self.index, lease.owner),
        )
        if done.rowcount != 1:
            raise LeaseLost("another worker has this partition now; nothing more was sent")
        _, beat, lease.stop = self._read_lease(connection)
        return beat

    def _read_lease(self, connection: Connection) -> tuple[str, int, str]:
        row: tuple[str, int, str] | None = connection.execute(
            "SELECT owner, beat, stop FROM partitions WHERE partition = ?", (self.index,)
        ).fetchone()
        return row or ("", 0, "")


def _make_result(position: int, number: str, state: str, *others: Any) -> Result:
    *words, kept = others
    return Result(position, number, _read_state(state), *words)._replace(kept=_read_kept(kept))


def _write_kept(kept: Mapping[str, str]) -> str:
    return json.dumps(dict(kept), ensure_ascii=False) if kept else ""


def _read_kept(text: str) -> dict[str, str]:
    return dict(json.loads(text)) if text else {}


def _read_state(text: str) -> State:
    try:
        return State(text)
    except ValueError:
        raise UsageError(
            f"the journal has rows in the state {shorten(text)!r}, which this chainpay doesn't"
            " know: update chainpay, or take the journal back from a copy"
        ) from None
