"""How far the clock of the gateway was put forward. It is kept, so that time never goes back."""

from __future__ import annotations

from dataclasses import dataclass

from .state.table import Table, UnitOfWork

_ALL = "all"


@dataclass(slots=True)
class _Ahead:
    """The record.

    Attributes:
        seconds: How far the clock is ahead.
    """

    seconds: float = 0.0


class ClockOffset:
    """The seconds by which the clock was put forward.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._records = Table(work, "clock", _Ahead, lambda ahead: (_ALL, ""))

    def get(self) -> float:
        """Return the seconds."""
        return (self._records.get(_ALL, "") or _Ahead()).seconds

    def add(self, seconds: float) -> float:
        """Add seconds, and return the sum."""
        ahead = _Ahead(self.get() + seconds)
        self._records.add(ahead)
        return ahead.seconds
