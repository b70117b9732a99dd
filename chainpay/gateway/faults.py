"""Faults: rules for what goes wrong between client and platform, or in the platform.

    gateway.faults.add("reset-after", path="v3/pay/*", method="POST", nth=2)

A rule strikes a request if the request gets the rule's fault. `KINDS` lists the kinds of faults. A
kind with ``-after`` at its end strikes after the request was carried out. Without ``-after``, the
request is not carried out. Kinds that spoil the answer always strike after. Delays add up. If other
rules strike the same request, the first rule wins. Whether a rule strikes depends only on the order
of the requests and on the rule's seed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from fnmatch import translate
from random import Random
from threading import Lock
from typing import NamedTuple

from cryptography import x509

from ..encoding.shown import shows_half_made
from ..encoding.text import nearest_word
from ..errors import UsageError
from .state.keys import PlatformKey

AFTER = "-after"

KINDS = {
    "delay": "carried out some seconds later; after: answered some seconds later",
    "refuse": "the connection is refused; over a socket, it is reset",
    "reset": "the connection is reset",
    "silence": "there is no answer at all",
    "202": "202 without a body, signed",
    "429": "FREQUENCY_LIMITED; with seconds, the answer has a Retry-After",
    "500": "SYSTEM_ERROR",
    "502": "a proxy's page of HTML, unsigned",
    "503": "SERVICE_UNAVAILABLE; with seconds, the answer has a Retry-After",
    "cut": "the answer ends after half of its body",
    "signtest": "a wrong signature on purpose: WECHATPAY/SIGNTEST/…",
    "expired-key": "signed by a certificate that has expired",
    "rotated-key": "signed by a new certificate, which is listed from then on",
    "unknown-key": "signed by a certificate that is listed nowhere",
    "clock": "the timestamp is some seconds wrong, by default 600",
    "stripped": "a proxy has removed the Wechatpay-* headers",
}
"""The kinds, each with a short description.

The answers of ``429``, ``500`` and ``503`` are signed JSON, as in APIv3, for APIv2 too.
"""

EITHER = ("delay", "reset", "silence", "202", "429", "500", "502", "503")
"""The kinds that strike before a request is carried out, or with ``-after`` when it was."""

_KEYS = ("expired-key", "rotated-key", "unknown-key")
TIMED = ("delay", "429", "503", "clock")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(slots=True, eq=False)
class Rule:
    """One rule.

    Attributes:
        kind: One of `KINDS`, without ``-after``.
        after: Whether it strikes after the request was carried out.
        path: The paths, as a pattern of `fnmatch`.
        method: The method; empty for all.
        nth: Which of the requests that match; None for all.
        times: How often it strikes at most; None for no limit.
        probability: How likely it strikes, from 0 to 1.
        seconds: The number of seconds that the kind needs; None if there is none.
        forged_key: The platform key that signs the answer, for a kind about keys.
        matched: How many requests matched path and method.
        struck: How many requests it struck.
        id: Its number; among the rules of a gateway no other has it.
        text: The rule as it was written, if it was.
        is_kept: Whether a gateway with a folder has it after a restart too.
    """

    kind: str
    after: bool
    path: str
    method: str
    nth: int | Collection[int] | None
    times: int | None
    probability: float
    seconds: float | None
    forged_key: PlatformKey | None = field(repr=False)
    _draw: Callable[[], float] = field(repr=False)
    _paths: re.Pattern[str] = field(repr=False)
    matched: int = 0
    struck: int = 0
    id: int = 0
    text: str = ""
    is_kept: bool = False

    @property
    def name(self) -> str:
        """The kind, with ``-after`` if the rule strikes after and the kind allows both."""
        return self.kind + (AFTER if self.after and self.kind in EITHER else "")

    @property
    def certificate(self) -> x509.Certificate | None:
        """The certificate of `forged_key`."""
        return self.forged_key and self.forged_key.certificate

    def resume(self, matched: int, struck: int) -> None:
        """Go on after so many requests, as before a restart."""
        for _ in range(matched):
            self._draw()
        self.matched, self.struck = matched, struck

    def decide(self, method: str, path: str) -> bool:
        """Decide whether this rule strikes a request. Count the request if path and method match.

        Each such request draws one random number, so that later draws don't depend on the result.
        """
        if (self.method and method != self.method) or not self._paths.match(path):
            return False
        self.matched += 1
        drawn = self._draw()
        nth = {self.nth} if isinstance(self.nth, int) else self.nth
        return (
            (nth is None or self.matched in nth)
            and (self.times is None or self.struck < self.times)
            and drawn < self.probability
        )


class ActiveFaults(NamedTuple):
    """The faults that strike one request.

    Attributes:
        delay_before: Seconds to wait before the request is carried out.
        delay_after: Seconds to wait before the answer is sent.
        rule: The rule that strikes beside the delays, if there is one.
        names: The names of all rules that strike.
    """

    delay_before: float
    delay_after: float
    rule: Rule | None
    names: tuple[str, ...]


class Faults:
    """The rules of one gateway, in the order in which they were added; safe for threads.

    Args:
        forge: Returns the key that signs the answer, for a kind about keys.
    """

    def __init__(self, forge: Callable[[str], PlatformKey]) -> None:
        self._forge = forge
        self._lock = Lock()
        self._rules: tuple[Rule, ...] = ()
        self._last = 0

    def add(
        self,
        kind: str,
        *,
        path: str = "*",
        method: str | None = None,
        nth: int | Collection[int] | None = None,
        times: int | None = None,
        probability: float = 1,
        seed: int = 0,
        seconds: float | None = None,
        after: bool = False,
    ) -> Rule:
        """Add a rule.

        Args:
            kind: One of `KINDS`. ``-after`` at its end means ``after=True``.
            path: The paths, without the leading slash, as a pattern of `fnmatch`. ``*`` matches
                slashes too. A path of APIv2 is written with or without ``v2/``.
            method: The method; by default all.
            nth: Which of the requests that match: a number (1 is the first), a range, set or list.
            times: How often it strikes at most.
            probability: How likely it strikes, from 0 to 1.
            seed: The seed of the probability. With the same seed, the same requests in the same
                order get the same faults.
            seconds: The length of a ``delay`` (required), the error of the ``clock``, or the
                value of ``Retry-After``.
            after: Whether to strike after the request was carried out.

        Returns:
            The rule. It counts how often it struck.

        Raises:
            UsageError: There is no such kind, or an argument is wrong. No rule was added.
        """
        name = kind.removesuffix(AFTER) if isinstance(kind, str) else ""
        if name not in KINDS:
            raise UsageError(f"there is no fault {kind!r}{_suggest(kind)}")
        _check_arguments(name, path, method, nth, times, probability, seed, seconds, after)
        after = after or name != kind
        if after and name not in EITHER:
            raise UsageError(f"{name} has no {AFTER}: it always happens at the same moment")
        forged_key = self._forge(name) if name in _KEYS else None
        seconds = 600 if name == "clock" and seconds is None else seconds
        rule = Rule(
            kind=name,
            after=after,
            path=path,
            method=(method or "").upper(),
            nth=nth,
            times=times,
            probability=probability,
            seconds=seconds,
            forged_key=forged_key,
            _draw=Random(seed).random,
            _paths=re.compile(translate(path.removeprefix("v2/"))),
        )
        with self._lock:
            self._last = rule.id = self._last + 1
            self._rules = (*self._rules, rule)
        return rule

    def resume(self, rule: Rule, id: int, matched: int, struck: int) -> None:
        """Let a rule go on as before a restart: with its number, after so many requests."""
        with self._lock:
            rule.id, self._last = id, max(id, self._last)
            rule.resume(matched, struck)

    def clear(self, id: int | None = None) -> None:
        """Remove all rules, or one. Without rules nothing goes wrong.

        Args:
            id: The number of the rule; by default all.

        Raises:
            UsageError: There is no rule with that number.
        """
        with self._lock:
            others = () if id is None else tuple(rule for rule in self._rules if rule.id != id)
            if id is not None and len(others) == len(self._rules):
                raise UsageError(f"there is no fault with the number {id}")
            self._rules = others

    def __len__(self) -> int:
        return len(self._rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    @shows_half_made
    def __repr__(self) -> str:
        return f"<Faults {', '.join(f'{rule.name} struck {rule.struck}' for rule in self)}>"

    def strike(self, method: str, target: str) -> ActiveFaults | None:
        """Count a request, and return the faults that strike it; None if there are none.

        Args:
            method: The method of the request.
            target: The path and query of the request.
        """
        if not self._rules:
            return None
        path = target.partition("?")[0].lstrip("/")
        with self._lock:
            striking = [rule for rule in self._rules if rule.decide(method, path)]
            other = next((rule for rule in striking if rule.kind != "delay"), None)
            delays = [rule for rule in striking if rule.kind == "delay"]
            struck = [rule for rule in striking if rule.kind == "delay" or rule is other]
            for rule in struck:
                rule.struck += 1
        delay_before = sum(rule.seconds or 0 for rule in delays if not rule.after)
        delay_after = sum(rule.seconds or 0 for rule in delays if rule.after)
        names = tuple(rule.name for rule in struck)
        return ActiveFaults(delay_before, delay_after, other, names) if struck else None


def _suggest(kind: object) -> str:
    """Return the kind that was probably meant, or all kinds."""
    spelled = re.sub(r"[\s_]+", "-", str(kind).strip().lower())
    names = [*KINDS, *(f"{each}{AFTER}" for each in EITHER)]
    similar = nearest_word(spelled, names)
    return f"; did you mean {similar!r}?" if similar else f": there are {', '.join(KINDS)}"


def _check_arguments(
    name: str,
    path: str,
    method: str | None,
    nth: int | Collection[int] | None,
    times: int | None,
    probability: float,
    seed: int,
    seconds: float | None,
    after: bool,
) -> None:
    """Raise a UsageError if an argument of a rule is wrong."""
    if not isinstance(path, str) or path.startswith("/") or not path:
        raise UsageError(f"path= takes a pattern without a leading slash, not {path!r}")
    if method is not None and str(method).upper() not in METHODS:
        raise UsageError(f"method= takes one of {', '.join(METHODS)}, not {method!r}")
    if not (nth is None or _is_count(nth) or _has_only_counts(nth)):
        raise UsageError(f"nth= takes 1 or more, or a range or a set of such numbers, not {nth!r}")
    if not (times is None or _is_count(times)):
        raise UsageError(f"times= takes 1 or more, not {times!r}")
    if not _is_number(probability) or not 0 <= probability <= 1:
        raise UsageError(f"probability= takes a number from 0 to 1, not {probability!r}")
    if not isinstance(seed, int):
        raise UsageError(f"seed= takes a whole number, not {seed!r}")
    if not isinstance(after, bool):
        raise UsageError(f"after= takes True or False, not {after!r}")
    if seconds is None:
        if name == "delay":
            raise UsageError("a delay needs seconds=")
    elif name not in TIMED:
        raise UsageError(f"{name} takes no seconds=; only {', '.join(TIMED)} do")
    elif not _is_number(seconds) or (seconds < 0 and name != "clock"):
        raise UsageError(f"seconds= takes a number, not {seconds!r}")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _has_only_counts(values: object) -> bool:
    if isinstance(values, (str, bytes)) or not isinstance(values, Collection) or not values:
        return False
    if isinstance(values, range):  # it may be very long
        return _is_count(values[0]) and _is_count(values[-1])
    return all(map(_is_count, values))
