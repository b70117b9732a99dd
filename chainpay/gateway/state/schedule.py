"""What happens by itself at a moment: a refund succeeds, a transfer that waits is closed.

A plan is added by the request that needs it, so it outlives the process. Who looks at the record
first when the moment has passed carries it out: a request that reads it, or the delivery of
callbacks, which asks for all that is due.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..store.table import Table, UnitOfWork

_ALL = "all"


@dataclass(slots=True)
class Plan:
    """What happens at a moment.

    Attributes:
        at: The moment, in seconds since 1970.
        mchid: The merchant of the record that moves.
        kind: The record's kind.
        number: The record's number.
    """

    at: float
    mchid: str
    kind: str
    number: str

    @property
    def name(self) -> str:
        """What names it among all plans: a record has one at most."""
        return f"{self.mchid} {self.kind} {self.number}"


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
            lambda plan: (_ALL, plan.name),
            lambda plan: [("due", format_moment(plan.at))],
        )
        self._quiet_until = 0.0  # nothing is due before, so that most requests need no look

    def add(self, plan: Plan) -> None:
        """Add a plan."""
        self._plans.add(plan)
        self._quiet_until = min(self._quiet_until, plan.at)

    def remove(self, plan: Plan) -> None:
        """Remove the plan of the same record, if there is one."""
        known = self._plans.get(_ALL, plan.name)
        if known is not None:
            self._plans.remove(known)

    def due(self, now: float, limit: int | None) -> list[Plan]:
        """Return what was to happen before a moment, the longest due first.

        Args:
            now: The moment, in seconds since 1970.
            limit: How many at most; None for all.
        """
        if now < self._quiet_until:
            return []
        plans = list(self._plans.find(_ALL, "due", "", format_moment(now), limit=limit))
        if not plans:
            later = next(self._plans.find(_ALL, "due", "", "~", limit=1), None)
            self._quiet_until = later.at if later else math.inf
        return plans


def format_moment(seconds: float) -> str:
    """Return a moment as text: in an index, the order of texts is that of time."""
    return f"{seconds:020.3f}"
