"""What a request finds: the records as it has changed them, and no more than it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

import pytest

from chainpay.gateway.store.memory import MemoryStore
from chainpay.gateway.store.table import Table, UnitOfWork


@dataclass(slots=True)
class Thing:
    number: str
    day: str


@pytest.fixture
def work() -> UnitOfWork:
    return UnitOfWork(MemoryStore())


@pytest.fixture
def things(work: UnitOfWork) -> Table[Thing]:
    return Table(
        work, "thing", Thing, lambda thing: ("m", thing.number), lambda thing: [("day", thing.day)]
    )


def test_a_limit_in_a_request_that_changes_records(work: UnitOfWork, things: Table[Thing]) -> None:
    """Records that match no more take no place of others; new ones take theirs."""
    names = (f"T{number}" for number in count())
    for day in ("1", "1", "2", "3", "4"):
        things.add(Thing(next(names), day))
    work.keep()
    first, second = things.find("m", "day", "1", limit=2)
    first.day = "9"
    things.remove(second)
    things.add(Thing("T2.5", "2"))
    found = [thing.number for thing in things.find("m", "day", "0", "8", limit=3)]
    assert found == ["T2", "T2.5", "T3"]
    found = [thing.number for thing in things.find("m", "day", "", "9", limit=3, descending=True)]
    assert found == ["T0", "T4", "T3"]
    found = [thing.number for thing in things.find("m", "day", "2", limit=1, descending=True)]
    assert found == ["T2.5"]


def test_records_that_were_let_go(work: UnitOfWork, things: Table[Thing]) -> None:
    """They are found as before, also once they are read, changed, removed or added again."""
    for number, day in enumerate(("1", "2", "2", "3")):
        things.add(Thing(f"T{number}", day))
    work.let_go()
    (first,) = things.find("m", "day", "1")
    first.day = "2"
    third = things.get("m", "T2")
    assert third is not None
    things.remove(third)
    things.add(Thing("T4", "2"))
    for _ in range(2):
        assert [each.number for each in things.find("m", "day", "2")] == ["T0", "T1", "T4"]
        assert [each.number for each in things.find("m", "day", "1")] == []
        found = things.find("m", "day", "2", "3", descending=True)
        assert [each.number for each in found] == ["T3", "T4", "T1", "T0"]
        work.let_go()
    things.add(Thing("T2", "9"))
    assert [each.number for each in things.find("m", "day", "9")] == ["T2"]
    work.keep()
    assert [each.number for each in things.find("m", "day", "0", "9")] == [
        *("T0", "T1", "T4", "T3", "T2"),
    ]
    work.let_go()
    (found_again,) = things.find("m", "day", "3")
    found_again.day = "1"
    assert [each.number for each in things.find("m", "day", "1")] == ["T3"]


def test_a_limit_reads_no_more(work: UnitOfWork, things: Table[Thing]) -> None:
    for number in range(1000):
        things.add(Thing(f"T{number}", ""))
    work.keep()
    assert [thing.number for thing in things.find("m", "day", "", limit=2)] == ["T0", "T1"]
    assert len(work.seen) == 2
