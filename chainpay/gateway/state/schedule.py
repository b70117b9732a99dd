"""What happens by itself at a moment: the refunds that are to succeed.

A plan is added by the request that needs it, so it outlives the process. Who looks at the record
first when the moment has passed carries it out: a request that reads it, or the delivery of
callbacks, which asks for all that is due.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..store.table import Table, UnitOfWork

_ALL = "all"


@dataclass(slots=True)
class Plan:
    """What happens at a moment.

    Attributes:
        at: The moment, in seconds since 1970.
        mchid: The merchant.
        number: The ``out_refund_no`` of the refund that succeeds.
    """

    at: float
    mchid: str
    number: str


class Schedule:
    """The plans of all merchants.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._plans = Table(
            work,
            "plan",
            Plan,
            lambda plan: (_ALL, f"{plan.mchid} {plan.number}"),
            lambda plan: [("due", format_moment(plan.at))],
        )

    def add(self, plan: Plan) -> None:
        """Add a plan."""
        self._plans.add(plan)

    def remove(self, mchid: str, number: str) -> None:
        """Remove a plan, if there is one."""
        plan = self._plans.get(_ALL, f"{mchid} {number}")
        if plan is not None:
            self._plans.remove(plan)

    def due(self, now: float, limit: int | None) -> Iterator[Plan]:
        """Yield what was to happen before a moment, the longest due first.

        Args:
            now: The moment, in seconds since 1970.
            limit: How many at most; None for all.
        """
        return self._plans.find(_ALL, "due", "", format_moment(now), limit=limit)


def format_moment(seconds: float) -> str:
    """Return a moment as text: in an index, the order of texts is that of time."""
    return f"{seconds:020.3f}"
