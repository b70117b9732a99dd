"""The engine of all families: it keeps records, moves them by a table, and owes the callbacks.

A family is a table: its states, the moves between them, and the refusals. The engine does the rest.
A request that comes again gets the record that the first one has made; with other parameters it is
refused. A move that the state does not allow is refused and changes nothing. A move that comes by
itself has happened before a request or an act begins: see `Families.settle_due`.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar, Generic

from ...errors import UsageError, shorten
from ..errors import RequestRefusal
from ..handler import Fields, Handler
from ..state.callbacks import Callbacks
from ..state.schedule import Plan, Schedule
from ..store.base import Entry
from ..store.table import Table, UnitOfWork
from .record import OWN, REENTRY_MESSAGE, SOON, Flow, Move, Moved, R, Record, Refusal, loader

_log = logging.getLogger("chainpay")

OPENING_BALANCE = 100_000_000
"""What each merchant has at first, in 分: a million yuan."""


Follower = Callable[[Any, Move, float], None]
"""Takes a record, the move that it has made, and when, in seconds since 1970."""


@dataclass(slots=True)
class _Account:
    """A merchant's money, in 分, and how often it has moved."""

    mchid: str
    balance: int = OPENING_BALANCE
    flow_count: int = 0


class Families:
    """What all families share: the clock, the callbacks, what is to come, and the money.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.
        callbacks: The callbacks that are owed.
        has_merchant: Whether the gateway has a merchant, so that callbacks can be encrypted for it.

    Attributes:
        settle_delay: How many seconds the platform takes for a refund, a transfer and the like.
        by_kind: The families, by the kind of their records.
        other_kinds: The kinds of what is kept besides.
        followers: What is called with a record after each of its moves, by the kind of the record.
    """

    def __init__(
        self,
        work: UnitOfWork,
        clock: Callable[[], float],
        callbacks: Callbacks,
        has_merchant: Callable[[str], bool],
    ) -> None:
        self.work = work
        self.clock = clock
        self.callbacks = callbacks
        self.has_merchant = has_merchant
        self.schedule = Schedule(work)
        self.settle_delay = 0.0
        self.is_quiet = False
        self.by_kind: dict[str, Family[Any]] = {}
        self.other_kinds = ["account"]
        self.followers: dict[str, list[Follower]] = {}
        self._accounts = Table(work, "account", _Account, lambda account: ("all", account.mchid))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of what is kept in the store."""
        return (*self.by_kind, *self.other_kinds)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Owe no callbacks for what happens meanwhile: it is past."""
        self.is_quiet = True
        try:
            yield
        finally:
            self.is_quiet = False

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Until the end, let wait for an act what would settle at once."""
        delay, self.settle_delay = self.settle_delay, self.settle_delay or math.inf
        try:
            yield
        finally:
            self.settle_delay = delay

    def settle_due(self, limit: int | None = None) -> None:
        """Carry out the moves whose moment has come; `limit` of them at most, if it is there.

        Every request and every act begins with it, and so does whoever sends callbacks.
        """
        for plan in self.schedule.due(self.clock(), limit):
            family = self.by_kind[plan.kind]
            record = family.get(plan.mchid, plan.number)
            if record is None:  # it must not stand in the way
                self.schedule.remove(plan)

    def balance(self, mchid: str) -> int:
        """Return what a merchant has, in 分."""
        account = self._accounts.get("all", mchid)
        return OPENING_BALANCE if account is None else account.balance

    def book(self, record: Record, flow: Flow) -> None:
        """Put money into the account of a record's merchant, or take it out.

        Raises:
            RequestRefusal: The merchant has not enough.
        """
        account = self._accounts.get("all", record.mchid)
        if account is None:
            account = _Account(record.mchid)
            self._accounts.add(account)
        if account.balance + flow.amount < 0:
            raise RequestRefusal(403, "NOT_ENOUGH", "商户账户余额不足", v2="NOTENOUGH")
        account.balance += flow.amount
        account.flow_count += 1
        flow.nth = account.flow_count
        record.flows.append(flow)

    def get_family(self, kind: str) -> Family[Any]:
        """Return the family of a kind.

        Raises:
            UsageError: There is none.
        """
        family = self.by_kind.get(kind)
        if family is None:
            raise UsageError(
                f"there is no kind {shorten(repr(kind))}; the kinds are: {', '.join(self.by_kind)}"
            )
        return family


class Family(Generic[R]):
    """One family: a table of states and moves, and the handlers of its operations.

    A subclass sets the class attributes, and fills `v3` and `v2`. It defines the methods below
    `content` as it needs them.

    Args:
        families: What all families share.
        record_type: The type of its records.

    Attributes:
        kind: The kind of its records, in one word of the field, such as ``transfer``.
        titles: The name of a record, in English and in Chinese.
        states: The states, each with what it means, in Chinese.
        moves: The moves.
        parents: The kinds of what a record belongs to, such as the order of a refund. Its `more`
            has the number, by the kind.
        absent: The refusal of an unknown number.
        differs: The refusal of a number that a request with other parameters has used.
        reasons: Why a record is in its state, as a query answers it: by the name of the move that
            was its last.
        refusals: The refusals of moves, by the state that does not allow them, or by the name of
            the move, which goes first; under ``""`` that of all others.
        v3: The handlers of APIv3, by method and path.
        v2: The handlers of APIv2, by path with a leading slash.
    """

    kind: ClassVar[str]
    titles: ClassVar[tuple[str, str]]
    states: ClassVar[Mapping[str, str]]
    moves: ClassVar[tuple[Move, ...]]
    parents: ClassVar[tuple[str, ...]] = ()
    absent: ClassVar[Refusal] = Refusal(404, "RESOURCE_NOT_EXISTS", "记录不存在")
    differs: ClassVar[Refusal] = Refusal(400, "INVALID_REQUEST", REENTRY_MESSAGE, 268498688)
    reasons: ClassVar[Mapping[str, str]] = {}
    refusals: ClassVar[Mapping[str, Refusal]] = {
        "": Refusal(400, "INVALID_REQUEST", "当前状态{state}不允许此操作")
    }

    def __init__(self, families: Families, record_type: type[R]) -> None:
        self.families = families
        self.v3: dict[tuple[str, str], Handler] = {}
        self.v2: dict[str, Handler] = {}
        self.table: Table[R] = Table(
            families.work,
            self.kind,
            loader(record_type),
            lambda record: (record.mchid, record.number),
            self._entries,
        )
        self._acts = [move for move in self.moves if move.by != "merchant" and move.is_act]
        families.by_kind[self.kind] = self

    # What a family may define

    def content(self, record: R, event: str) -> Fields:
        """Return what a callback says of a record, before it is encrypted or signed.

        By default it says the fields of the request.
        """
        return dict(record.fields)

    def entries(self, record: R) -> Iterator[Entry]:
        """Yield further entries by which a record is found."""
        yield from ()

    def is_offered(self, record: R, move: Move) -> bool:
        """Return whether people are told of a move that the state allows."""
        return True

    def find_moment(self, record: R, move: Move) -> float:
        """Return when a move with `OWN` comes, in seconds since 1970; infinite if it does not."""
        return math.inf

    def moved(self, record: R, move: Move, at: float) -> None:
        """Do what else a move does. The record has its new state already.

        Raises:
            RequestRefusal: The move can't be made; the caller forgets all changes.
        """

    def prepare(self, record: R) -> None:
        """Check a record whose number is new, and do what goes before it is kept.

        Raises:
            RequestRefusal: It can't be made.
        """

    def check_repeated(self, known: R, record: R) -> None:
        """Check that a request repeats the one that has made a record.

        Raises:
            RequestRefusal: It has other parameters.
        """
        if known.request != record.request:
            raise self.differs.make(known.state)

    def find_url(self, record: R, event: str) -> str:
        """Return where a callback is sent; empty if nowhere."""
        return str(record.fields.get("notify_url", ""))

    def find_numbers(self, record: R) -> list[str]:
        """Return the merchant's numbers that a callback is about."""
        return [record.number]

    def find_amount(self, record: R) -> int | None:
        """Return the amount of a record, in 分; None if it has none."""
        return None

    def find_reason(self, record: R) -> str:
        """Return why a record is in its state, as a query answers it; empty if nothing says so."""
        return self.reasons.get(record.history[-1].name, "")

    # Records

    def start(self, record: R) -> tuple[R, bool]:
        """Keep a new record.

        Returns:
            The record, or the one that an earlier request with the same parameters has made; and
            whether it is that.

        Raises:
            RequestRefusal: A request with other parameters has used its number, or it can't be
                made: see `prepare`.
        """
        known = self.get(record.mchid, record.number)
        if known is not None:
            self.check_repeated(known, record)
            return known, True
        self.prepare(record)
        return self.add(record), False

    def add(self, record: R, by: str = "merchant") -> R:
        """Keep a record whose number is new."""
        record.at = record.at or self.families.clock()
        record.history.append(Moved(record.at, "create", record.state, by))
        self.table.add(record)
        self._plan(record, record.at)
        return record

    def get(self, mchid: str, number: str) -> R | None:
        """Return a record as it is now; None if there is none."""
        record = self.table.get(mchid, number)
        return record and self._make_up(record)

    def find(self, mchid: str, number: object) -> R:
        """Return a record as it is now.

        Raises:
            RequestRefusal: There is none.
        """
        record = self.get(mchid, str(number))
        if record is None:
            raise self.absent.make()
        return record

    def find_either(self, mchid: str, number: object, id_: object, index: str = "id") -> R:
        """Return the record that has a number of the merchant, or one of the platform, or both.

        Args:
            mchid: The merchant.
            number: The merchant's number; None or empty if it is not named.
            id_: The platform's number; None or empty if it is not named.
            index: The name of the entry with the platform's number.

        Raises:
            RequestRefusal: There is none, or the numbers are not of one record.
        """
        record = self.find_by(mchid, index, id_) if id_ else self.find(mchid, number or "")
        if number and str(number) != record.number:
            raise self.absent.make()
        return record

    def find_by(self, mchid: str, index: str, value: object) -> R:
        """Return the record that has an entry.

        Raises:
            RequestRefusal: There is none.
        """
        for record in self.select(mchid, index, str(value)):
            return record
        raise self.absent.make()

    def look_up(self, mchid: str, number: str) -> R | None:
        """Return the record that a number of the merchant or of the platform names."""
        return self.get(mchid, number) or next(self.select(mchid, "id", number), None)

    def select(self, mchid: str, index: str = "made", value: str = "", **more: Any) -> Iterator[R]:
        """Yield the records that have an entry, in the order in which they were made."""
        return map(self._make_up, self.table.find(mchid, index, value, **more))

    def select_newest(self, mchid: str, state: str | None, limit: int) -> list[R]:
        """Return the newest records in a state, the newest first; in any state if it is None."""
        size = limit
        while True:
            newest = list(self.select(mchid, limit=size, descending=True))
            fit = [record for record in newest if state in (None, record.state)]
            if len(fit) >= limit or len(newest) < size:
                return fit[:limit]
            size *= 4

    def belonging_to(self, mchid: str, kind: str, number: str) -> Iterator[R]:
        """Yield the records that belong to another, such as the refunds of an order."""
        return self.select(mchid, "of", f"{kind} {number}")

    def _entries(self, record: R) -> Iterator[Entry]:
        yield "made", ""
        if record.id:
            yield "id", record.id
        for kind in self.parents:
            if kind in record.more:
                yield "of", f"{kind} {record.more[kind]}"
        yield from self.entries(record)

    # Moves

    @property
    def act_names(self) -> list[str]:
        """The names of the moves that are the user's or the platform's."""
        return [*dict.fromkeys(move.name for move in self._acts)]

    def allowed(self, record: R) -> list[Move]:
        """Return the moves that the user and the platform can make now."""
        return [move for move in self._acts if record.state in move.sources]

    def allows(self, record: R, name: str) -> bool:
        """Return whether the user or the platform can make a move now."""
        return any(move.name == name for move in self.allowed(record))

    def can_move(self, record: R, name: str) -> bool:
        """Return whether a record's state allows a move, whoever makes it."""
        return any(move.name == name and record.state in move.sources for move in self.moves)

    def act(self, record: R, name: str) -> None:
        """Let the user or the platform make a move.

        Raises:
            RequestRefusal: The state does not allow it.
        """
        if not self.allows(record, name):
            raise self.refuse(record, name)
        self.move(record, name)

    def move(self, record: R, name: str, at: float | None = None) -> None:
        """Make a move.

        Args:
            record: The record.
            name: The name of the move.
            at: When it was made, in seconds since 1970; by default now.

        Raises:
            RequestRefusal: The state does not allow it.
        """
        for move in self.moves:
            if move.name == name and record.state in move.sources:
                self._carry_out(record, move, self.families.clock() if at is None else at)
                return
        raise self.refuse(record, name)

    def refuse(self, record: R, name: str) -> RequestRefusal:
        """Return the refusal of a move."""
        refusals = self.refusals
        refusal = refusals.get(name) or refusals.get(record.state) or refusals[""]
        return refusal.make(record.state)

    def book(self, record: R, at: float, amount: int, name: str) -> None:
        """Put an amount in 分 into the merchant's account for a record; or take it, if negative.

        Raises:
            RequestRefusal: The merchant has not enough.
        """
        self.families.book(record, Flow(at, amount, name, record.id, record.number))

    def _carry_out(self, record: R, move: Move, at: float) -> None:
        self._drop_plan(record)
        record.state = move.target or record.state
        record.history.append(Moved(at, move.name, record.state, move.by))
        self.moved(record, move, at)
        event = move.event_v2 if record.is_v2 else move.event
        if event:
            self.announce(record, event)
        for follow in self.families.followers.get(self.kind, ()):
            follow(record, move, at)
        self._plan(record, at)

    def announce(self, record: R, event: str) -> None:
        """Owe the merchant a callback, if there is an address for it."""
        url = self.find_url(record, event)
        if url and not self.families.is_quiet:
            self.families.callbacks.add(
                record.mchid,
                url,
                event,
                self.content(record, event),
                self.find_numbers(record),
                record.is_v2,
            )

    def follow(self, kind: str, follower: Follower) -> None:
        """Let a method of this family be called after each move of the records of another kind."""
        self.families.followers.setdefault(kind, []).append(follower)

    # What comes by itself

    def _plan(self, record: R, since: float) -> None:
        """Note which move comes by itself next, and carry it out if its moment has come.

        Args:
            record: The record.
            since: When its state began, in seconds since 1970.
        """
        following = self._find_next(record, since)
        if following is None:
            return
        record.next_at, move = following
        record.next_move = move.name
        if record.next_at <= self.families.clock():
            self._carry_out(record, move, record.next_at)
        elif not move.can_wait:
            self.families.schedule.add(self._plan_of(record))

    def _find_next(self, record: R, since: float) -> tuple[float, Move] | None:
        """Return which move comes by itself next, and when; None if there is none."""
        moments = [
            (moment, move)
            for move in self.moves
            if move.after is not None
            and record.state in move.sources
            and (moment := self._find_moment(record, move, since)) < math.inf
        ]
        return min(moments, key=lambda each: each[0]) if moments else None

    def _find_moment(self, record: R, move: Move, since: float) -> float:
        if move.after == OWN:
            return self.find_moment(record, move)
        delay = self.families.settle_delay if move.after == SOON else move.after
        assert isinstance(delay, (int, float))
        return since + delay

    def _make_up(self, record: R) -> R:
        """Carry out the moves whose moment has come since the record was last read."""
        if record.next_move and record.next_at <= self.families.clock():
            state, name, count = record.state, record.next_move, len(record.history)
            try:
                self.move(record, name, record.next_at)
            except RequestRefusal as refusal:  # else whoever looks would be refused for ever
                record.state = state
                del record.history[count:]
                _log.error("%s %s can't %s: %s", self.kind, record.number, name, refusal)
        return record

    def _drop_plan(self, record: R) -> None:
        if record.next_move:
            self.families.schedule.remove(self._plan_of(record))
            record.next_move, record.next_at = "", 0

    def _plan_of(self, record: R) -> Plan:
        return Plan(record.next_at, record.mchid, self.kind, record.number)

    # For people

    def summarize(self, record: R) -> dict[str, Any]:
        """Return what `Gateway.records` tells of a record."""
        return {
            "kind": self.kind,
            "number": record.number,
            "id": record.id,
            "mchid": record.mchid,
            "state": record.state,
            "reason": self.find_reason(record),
            "at": round(record.at, 3),
            "amount": self.find_amount(record),
            "notify_url": self.find_url(record, ""),
        }

    def describe(self, record: R) -> dict[str, Any]:
        """Return what `Gateway.record` tells of a record: all of it."""
        titles = {"create": "创建"} | {move.name: move.title for move in self.moves}
        return {
            **self.summarize(record),
            "fields": record.fields,
            "history": [
                {**asdict(moved), "title": titles.get(moved.name, moved.name)}
                for moved in record.history
            ],
            "moves": [
                {
                    "name": move.name,
                    "title": move.title,
                    "by": move.by,
                    "to": self._find_end(record, move),
                }
                for move in self.allowed(record)
                if self.is_offered(record, move)
            ],
            "related": self._find_related(record),
        }

    def _find_end(self, record: R, move: Move) -> str:
        """Return the state to which a move leads now: others may follow at once."""
        now, state = self.families.clock(), move.target or record.state
        if state == record.state:
            return state
        moved = Moved(now, move.name, state, move.by)
        later = replace(record, state=state, history=[*record.history, moved])
        following = self._find_next(later, now)
        if following is None or following[0] > now:
            return state
        return self._find_end(later, following[1])

    def _find_related(self, record: R) -> list[dict[str, str]]:
        names = [(kind, record.more[kind]) for kind in self.parents if kind in record.more] + [
            (family.kind, child.number)
            for family in self.families.by_kind.values()
            for child in family.belonging_to(record.mchid, self.kind, record.number)
        ]
        return [{"kind": kind, "number": number} for kind, number in names]
