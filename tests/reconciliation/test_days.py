"""Which days are meant, in China's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from chainpay import UsageError
from chainpay.reconciliation.days import is_made, parse_days, write_days

NOW = datetime(2026, 11, 29, 17, 0, tzinfo=UTC)  # in China it is one o'clock of the 30th


@pytest.mark.parametrize(
    ("text", "first", "last", "count"),
    [
        ("yesterday", "2026-11-29", "2026-11-29", 1),
        ("2026-11-27", "2026-11-27", "2026-11-27", 1),
        ("2026-11-27..2026-12-01", "2026-11-27", "2026-12-01", 5),
        ("2026-10", "2026-10-01", "2026-10-31", 31),
        ("2026-11", "2026-11-01", "2026-11-28", 28),
        ("2024-02", "2024-02-01", "2024-02-29", 29),
    ],
)
def test_a_text(text: str, first: str, last: str, count: int) -> None:
    """A month ends with the last bill that is made if it isn't over."""
    days = parse_days(text, NOW)
    assert (str(days[0]), str(days[-1]), len(days)) == (first, last, count)


def test_dates() -> None:
    """One, or several in any order."""
    days = [date(2026, 11, 28), date(2026, 11, 27)]
    assert parse_days(days[0], NOW) == days[:1]
    assert parse_days(days, NOW) == days[::-1]


def test_moments() -> None:
    """The day is China's, of a moment with a zone."""
    assert parse_days(NOW, NOW) == [date(2026, 11, 30)]
    assert parse_days([NOW.replace(tzinfo=None)], NOW) == [date(2026, 11, 29)]


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-11-31", "27.11.2026", "2020-01-01..2026-01-01", "2026-12"]
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(UsageError):
        parse_days(text, NOW)


def test_a_month_that_is_not_made_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of its bills is there; the error says when the first one comes."""
    with pytest.raises(UsageError, match="no bill of 2026-12 is made yet: each comes at ten"):
        parse_days("2026-12", NOW)
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    with pytest.raises(UsageError, match="2026-12 的账单都尚未生成：次日 10 点"):
        parse_days("2026-12", NOW)


def test_no_days() -> None:
    with pytest.raises(UsageError):
        parse_days([], NOW)


def test_a_bill_comes_at_ten_of_the_next_day() -> None:
    """In China, which is two o'clock in UTC."""
    day = date(2026, 11, 29)
    assert not is_made(day, datetime(2026, 11, 30, 1, 59, tzinfo=UTC))
    assert is_made(day, datetime(2026, 11, 30, 2, 0, tzinfo=UTC))


def test_days_with_gaps_are_written_as_spans() -> None:
    """As a reader says them: the first and the last of each span."""
    days = [date(2026, 11, day) for day in (26, 27, 28, 30)]
    assert write_days(days) == "2026-11-26..2026-11-28, 2026-11-30"
