"""The value that says how often a call is sent again, and after which pause."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from chainpay import Client, Retry, UsageError
from chainpay.gateway import Gateway
from chainpay.transport.retry import retry_after


def test_it_is_a_value() -> None:
    """Compared, shown, pickled; not changed."""
    assert Retry() == Retry(attempts=3, pause=0.5, longest=10)
    assert repr(Retry()) == "Retry(attempts=3, pause=0.5, longest=10.0)"
    assert pickle.loads(pickle.dumps(Retry(2))) == Retry(2)
    with pytest.raises(AttributeError):
        Retry().attempts = 5  # type: ignore[misc]


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": 1.5},
        {"attempts": True},
        {"attempts": "3"},
        {"pause": 0},
        {"pause": float("inf")},
        {"pause": float("nan")},
        {"longest": -1},
        {"longest": None},
    ],
)
def test_what_cannot_be(wrong: dict[str, Any]) -> None:
    """It is refused when it is made."""
    with pytest.raises(UsageError, match=f"{next(iter(wrong))}=|pause="):
        Retry(**wrong)


@pytest.mark.parametrize("wrong", [3, True, "same-number", {"attempts": 3}])
def test_the_client_takes_no_other(wrong: Any, gateway: Gateway) -> None:
    """A number would look as if it were understood."""
    with pytest.raises(UsageError, match=r"retry= takes a chainpay.Retry\(attempts=…\), or None"):
        Client(**gateway.credentials(), retry=wrong)


@pytest.mark.parametrize("wrong", [True, 0, 3, "same", "SAME-NUMBER", Retry()])
def test_a_call_takes_two_words(wrong: Any, client: Client) -> None:
    """How often is the client's matter."""
    with pytest.raises(UsageError, match="retry= of a call takes 'same-number'"):
        client.chain("v3/x").post(json={}, retry=wrong)


@pytest.mark.parametrize("wrong", [0, -1, True, "5", float("inf")])
def test_a_deadline_is_seconds(wrong: Any, client: Client, gateway: Gateway) -> None:
    """Of the client and of a call."""
    with pytest.raises(UsageError, match="deadline= takes seconds above 0"):
        client.chain("v3/x").post(json={}, deadline=wrong)
    with pytest.raises(UsageError, match="deadline= takes seconds above 0"):
        Client(**gateway.credentials(), deadline=wrong)


def test_pauses_double_up_to_the_longest() -> None:
    """At random in the upper half, so that many clients don't come back at once."""
    retry = Retry(attempts=2000, pause=1, longest=4)
    for attempt, most in ((1, 1), (2, 2), (3, 4), (4, 4), (1999, 4)):
        drawn = [retry.pause_after(attempt) or 0 for _ in range(200)]
        assert all(most / 2 <= pause <= most for pause in drawn)
        assert max(drawn) - min(drawn) > most / 4
    assert retry.pause_after(2000) is None


def test_what_the_platform_asks_for_is_kept() -> None:
    """Or there is no other attempt."""
    retry = Retry(attempts=3, pause=1, longest=4)
    assert retry.pause_after(1, 3) == 3
    assert (retry.pause_after(1, 0.1) or 0) >= 0.5
    assert retry.pause_after(1, 4.5) is None
    assert retry.pause_after(3, 1) is None


def date(**later: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(**later), usegmt=True)


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [("5", 5, 5), (" 7 ", 7, 7), ("0", 0, 0), (1, 3500, 3600), (-1, 0, 0)],
)
def test_seconds_or_a_date(told: str | int, least: float, most: float) -> None:
    """As HTTP has it."""
    asked = retry_after({"Retry-After": told if isinstance(told, str) else date(hours=told)})
    assert asked is not None
    assert least <= asked <= most


@pytest.mark.parametrize("told", ["", "soon", "-5", "1.5", "٣", "Wed, 25 Nov 2026 10:00:00"])
def test_what_is_no_time_is_ignored(told: str) -> None:
    """As if it weren't there."""
    assert retry_after({"Retry-After": told}) is None
    assert retry_after({}) is None
