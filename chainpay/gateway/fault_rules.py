"""Fault rules as text, ``reset-after path=v3/pay/* nth=2``: parsed, listed, kept for a restart."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from ..encoding.text import nearest_word
from ..errors import UsageError, shorten
from .faults import AFTER, Faults, Rule
from .state.times import DAY
from .store.table import Table, UnitOfWork

_ALL = "all"
_MAX_COUNT = 1_000_000_000
_MAX_SECONDS = DAY


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


def add_fault(faults: Faults, text: str) -> Rule:
    """Add a rule.

    Args:
        faults: The rules of a gateway.
        text: ``KIND KEY=VALUE …``: the arguments of `Faults.add`.

    Raises:
        UsageError: The text is no rule. No rule was added.
    """
    try:
        kind, *pairs = shlex.split(text) or [""]
        rule = faults.add(kind, **dict(map(_parse_pair, pairs)))
    except (UsageError, ValueError) as error:
        reason = error if isinstance(error, UsageError) else _FORM
        raise UsageError(f"{text!r}: {reason}") from None
    rule.text = text
    return rule


def restore_fault(faults: Faults, kept: FaultRule) -> None:
    """Add a rule as it was before a restart."""
    rule = add_fault(faults, kept.text)
    rule.is_kept = True
    faults.resume(rule, kept.id, kept.matched, kept.struck)


def kept_faults(faults: Faults) -> list[FaultRule]:
    """Return the rules that are there after a restart."""
    return [
        FaultRule(rule.id, rule.text, rule.matched, rule.struck) for rule in faults if rule.is_kept
    ]


def describe_fault(rule: Rule) -> dict[str, Any]:
    """Return a rule as JSON; one that was added in Python in nearly the same form."""
    values = {name: getattr(rule, name) for name in ("path", "method", "nth", "times", "seconds")}
    pairs = (f"{name}={value}" for name, value in values.items() if value not in ("", "*", None))
    chance = [] if rule.probability == 1 else [f"probability={rule.probability}"]
    names = ("id", "matched", "struck", "is_kept")
    text = rule.text or " ".join((rule.name, *pairs, *chance))
    return {"fault": text, **{name: getattr(rule, name) for name in names}}


def _parse_pair(pair: str) -> tuple[str, Any]:
    """Parse ``times=2``.

    Raises:
        UsageError: There is no such key, or its value is wrong.
    """
    name, equals, value = pair.partition("=")
    if not equals or name not in KEYS:
        similar = nearest_word(name, KEYS)
        hint = f" (did you mean {similar}=?)" if similar and similar != name else ""
        raise UsageError(f"{pair!r} is no KEY=VALUE{hint}: {_FORM}")
    parse, takes = KEYS[name]
    try:
        return name, parse(value)
    except ValueError:
        raise UsageError(f"{name}= takes {takes}, not {shorten(repr(value))}") from None


def _parse_count(text: str) -> int:
    number = int(text)
    if number > _MAX_COUNT:
        raise ValueError
    return number


def _parse_nth(text: str) -> int | Collection[int]:
    """Parse ``2``, ``2-5`` or ``1,3``."""
    first, dash, last = text.partition("-")
    if dash:
        return range(_parse_count(first), _parse_count(last) + 1)
    return set(map(_parse_count, text.split(","))) if "," in text else _parse_count(text)


def _parse_seconds(text: str) -> float:
    seconds = float(text)
    if not abs(seconds) <= _MAX_SECONDS:  # which is so for nan too
        raise ValueError
    return seconds


KEYS: dict[str, tuple[Callable[[str], Any], str]] = {
    "path": (str, "a pattern"),
    "method": (str, "a method"),
    "nth": (
        _parse_nth,
        f"a number such as 2, a range such as 2-5, or several such as 1,3, up to {_MAX_COUNT:,}",
    ),
    "times": (_parse_count, f"a whole number from 1 to {_MAX_COUNT:,}"),
    "probability": (float, "a number from 0 to 1"),
    "seed": (int, "a whole number"),
    "seconds": (_parse_seconds, f"a number up to {_MAX_SECONDS:,}, which is a day"),
}
"""By key of a rule: what parses its value, and what it takes."""

_FORM = (
    f"write it as KIND KEY=VALUE …, with the keys {', '.join(KEYS)}; for a fault after the"
    f" request was carried out, write KIND{AFTER}"
)
