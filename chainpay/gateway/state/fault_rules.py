"""The rules for what goes wrong that somebody has added to a running gateway, with their counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..store.table import Table, UnitOfWork

_ALL = "all"


@dataclass(slots=True)
class FaultRule:
    """A rule, as it is kept.

    Attributes:
        id: Its number.
        text: The rule, such as ``reset-after path=v3/pay/* nth=2``.
        matched: How many requests matched path and method.
        struck: How many requests it struck.
    """

    id: int
    text: str
    matched: int = 0
    struck: int = 0


class FaultRules:
    """The rules that are there after a restart.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._rules = Table(work, "fault", FaultRule, lambda rule: (_ALL, str(rule.id)))

    def all(self) -> list[FaultRule]:
        """Return them in the order in which they were added."""
        known = (self._rules.get(_ALL, number) for number in self._rules.numbers(_ALL))
        return [rule for rule in known if rule is not None]

    def keep(self, rules: Iterable[FaultRule]) -> None:
        """Keep these rules, and no others."""
        kept = list(rules)
        for old in self.all():
            if old.id not in {rule.id for rule in kept}:
                self._rules.remove(old)
        for rule in kept:
            self._rules.add(rule)
