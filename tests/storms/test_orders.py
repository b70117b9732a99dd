"""Orders that are created twice, or lost without an error, in a storm: none.

The smaller part of `tests/bench/orders.py`: all worlds, each with a storm of its own.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from chainpay import Outcome, Retry
from chainpay.gateway.faults import EITHER, KINDS
from tests.storms.assortment import ORDER, QUERY, TRANSFER, Call, plan
from tests.storms.ordering import Ending, Report, World, trade, untrue
from tests.storms.storm import Storm

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]

LATE = 0.5  # seconds
DEADLINE = 4.0
GRACE = 60  # seconds: here it is about hanging, and how punctual it is stands in the bench
SEED = 31


def quiet(_: str) -> None:
    """Say nothing of how far it is."""


def a_day(storm: Storm, runtime: str, calls: list[Call]) -> Report:
    arguments = {
        **storm.arguments,
        "retry": Retry(attempts=3, pause=0.05, longest=1),
        "timeout": LATE * 0.8,
        "deadline": DEADLINE,
        "limits": httpx.Limits(max_connections=24),
    }
    if runtime == "trio":  # the platform's certificates are fetched, in that storm
        del arguments["certs"]
    return trade(storm, arguments, World(runtime, 30, quiet), calls, GRACE)


@pytest.mark.parametrize("runtime", ["threads", "asyncio", "trio"])
def test_a_storm(runtime: str, keys: Any) -> None:
    """What is told is true; and in the end each number happened exactly once."""
    calls = plan(SEED, 700, DEADLINE)
    with Storm(SEED, likely=0.012, spell=100, lull=0.6, late=LATE, keys=keys) as storm:
        report = a_day(storm, runtime, calls)
        struck = storm.struck()
    assert report.wrong == []
    assert report.endings.total() == len(calls)
    # It was a storm, and the client withstood it:
    kinds = {*KINDS, *(f"{name}-after" for name in EITHER), "servers killed"}
    assert kinds - {name for name, times in struck.items() if times} == set()
    assert report.endings.keys() >= {"returned", Outcome.REFUSED, Outcome.UNKNOWN}
    assert report.attempts.keys() == {"retried", "switched"}


def test_a_lie_comes_out(keys: Any) -> None:
    """Who says same-number of what the platform takes twice pays twice."""
    calls = [
        call._replace(same_number=True)
        for call in plan(SEED, 600, DEADLINE)
        if call.kind is TRANSFER
    ]
    with Storm(SEED, likely=0.04, spell=10_000, lull=0, late=LATE, keys=keys) as storm:
        report = a_day(storm, "asyncio", calls)
    assert {line.split(":")[0] for line in report.wrong} == {"twice", "unsettled"}


NOT_SENT, REFUSED, UNKNOWN = Outcome


@pytest.mark.parametrize(
    ("told", "same_number", "carried", "repeated", "wrong"),
    [
        (None, False, 1, 0, ""),
        (None, True, 1, 2, ""),
        (None, False, 0, 0, "lost"),
        (None, True, 0, 0, "lost"),
        (None, False, 2, 0, "twice"),
        (None, False, 1, 1, "twice"),
        (None, True, 2, 0, "twice"),
        (NOT_SENT, False, 0, 0, ""),
        (NOT_SENT, False, 1, 0, "misjudged"),
        (NOT_SENT, True, 0, 1, "misjudged"),
        (REFUSED, True, 0, 0, ""),
        (REFUSED, True, 1, 0, "misjudged"),
        (UNKNOWN, False, 0, 0, ""),
        (UNKNOWN, False, 1, 0, ""),
        (UNKNOWN, False, 1, 1, "twice"),
        (UNKNOWN, True, 1, 2, ""),
        (UNKNOWN, True, 2, 0, "twice"),
    ],
)
def test_what_is_untrue(
    told: Outcome | None, same_number: bool, carried: int, repeated: int, wrong: str
) -> None:
    """What the storm is judged by."""
    ending = Ending(Call(ORDER, "O1", same_number, 1), told, "", 0.1)
    assert (untrue(ending, carried, repeated, grace=1) or "").partition(":")[0] == wrong


def test_what_is_untrue_of_any_call() -> None:
    """A query too is answered, in time, and with what was asked for."""
    call = Call(QUERY, "Q1", False, 1)
    assert untrue(Ending(call, None, "", 1.9), 0, 0, grace=1) is None
    assert untrue(Ending(call, UNKNOWN, "ReadTimeout", 2.1), 0, 0, grace=1) == (
        "late: 2.1 s, with a deadline of 1"
    )
    strange = untrue(Ending(call, None, "", 0.1, is_strange=True), 0, 0, grace=1)
    assert strange == "strange: the answer to another call"
