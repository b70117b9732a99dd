"""Faults: what goes wrong on the way to the platform, or there, told by rules.

    gateway.faults.add("reset-after", path="v3/pay/*", method="POST", nth=2)

`KINDS` is the one list of them; what each does is in `chainpay.gateway.failing`. A kind
that ends in ``-after`` strikes when the request was carried out, else it wasn't; those that spoil
the answer are always after. Delays add up; of the other rules that strike a request, the first
does. Whether a rule strikes depends on the order of the requests and its seed alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import translate
from random import Random
from threading import Lock
from typing import NamedTuple

from cryptography import x509

from ..errors import UsageError
from .state.keys import Pen

__all__ = ["AFTER", "EITHER", "KINDS", "Faults", "Rule", "Strike"]

AFTER = "-after"

KINDS = {
    "delay": "looked at some seconds later; after: answered so much later",
    "refuse": "no connection is taken; over a socket, it is reset",
    "reset": "the connection is reset",
    "silence": "there is no answer at all",
    "202": "accepted, and nothing said",
    "429": "FREQUENCY_LIMITED; with seconds, Retry-After says them",
    "500": "SYSTEM_ERROR",
    "502": "a proxy's page of HTML, unsigned",
    "503": "SERVICE_UNAVAILABLE; with seconds, Retry-After says them",
    "cut": "the answer ends after half of its body",
    "signtest": "signed wrong on purpose: WECHATPAY/SIGNTEST/…",
    "expired-key": "signed by a certificate that has expired",
    "rotated-key": "signed by a new certificate, which is listed from then on",
    "unknown-key": "signed by a certificate that is listed nowhere",
    "clock": "signed some seconds off, by default 600",
    "stripped": "a proxy took the Wechatpay-* headers",
}
"""The kinds, each with a line for people.

``429``, ``500`` and ``503`` are answered as APIv3 does, signed and in JSON, to APIv2 as well.
"""

EITHER = ("delay", "reset", "silence", "202", "429", "500", "502", "503")
"""Those that strike before a request is carried out, or with ``-after`` when it was."""

_KEYS = ("expired-key", "rotated-key", "unknown-key")
_TIMED = ("delay", "429", "503", "clock")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(slots=True, eq=False)
class Rule:
    """One rule.

    Attributes:
        kind: One of `KINDS`, without ``-after``.
        after: Whether it strikes when the request was carried out.
        path: Which paths it is for, as a pattern of `fnmatch`.
        method: Which method; empty for all.
        nth: Which of the requests that match; None for all.
        times: How often at most; None for always.
        probability: How likely each time.
        seconds: How long, or how late; None if nothing was said.
        pen: The platform key that signs instead, if the kind is about one.
        matched: How many requests matched.
        struck: How often it struck.
    """

    kind: str
    after: bool
    path: str
    method: str
    nth: int | Collection[int] | None
    times: int | None
    probability: float
    seconds: float | None
    pen: Pen | None = field(repr=False)
    _draw: Callable[[], float] = field(repr=False)
    _paths: re.Pattern[str] = field(repr=False)
    matched: int = 0
    struck: int = 0

    @property
    def name(self) -> str:
        """Its kind as it may be added: with ``-after``, if it can be said and is so."""
        return self.kind + (AFTER if self.after and self.kind in EITHER else "")

    @property
    def certificate(self) -> x509.Certificate | None:
        """The certificate of the key that signs instead, if the kind is about one."""
        return self.pen and self.pen.certificate

    def meets(self, method: str, path: str) -> bool:
        """Count and draw, if a request matches; return whether this rule would strike it."""
        if (self.method and method != self.method) or not self._paths.match(path):
            return False
        self.matched += 1
        drawn = self._draw()  # for each that matches: what is drawn for one depends on no other
        nth = {self.nth} if isinstance(self.nth, int) else self.nth
        return (
            (nth is None or self.matched in nth)
            and (self.times is None or self.struck < self.times)
            and drawn < self.probability
        )


class Strike(NamedTuple):
    """What befalls one request.

    Attributes:
        before: How many seconds later it is looked at.
        late: How many seconds later it is answered.
        rule: What else befalls it; None if nothing does.
        names: The kinds of all rules that struck.
    """

    before: float
    late: float
    rule: Rule | None
    names: tuple[str, ...]


class Faults:
    """The rules of one gateway, in the order in which they were added; safe for threads.

    Args:
        forge: Returns the key that signs for a kind about a key.
    """

    def __init__(self, forge: Callable[[str], Pen]) -> None:
        self._forge = forge
        self._lock = Lock()
        self._rules: tuple[Rule, ...] = ()

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
            kind: One of `KINDS`; ``-after`` at its end means ``after=True``.
            path: Which paths, without the leading slash, as a pattern of `fnmatch`; a ``*`` takes
                slashes too. APIv2's are with or without ``v2/``.
            method: Which method; by default all.
            nth: Which of the requests that match: 1 is the first; or a range, a set, a list.
            times: How often it strikes at most.
            probability: How likely it strikes, from 0 to 1.
            seed: Of the probability: with the same one, the same requests in the same order get
                the same faults.
            seconds: How long a ``delay`` is, which needs it; how far the ``clock`` is off; what
                ``Retry-After`` says.
            after: Strike when the request was carried out.

        Returns:
            The rule, which counts how often it struck.

        Raises:
            UsageError: There is no such kind, or something doesn't go with it; nothing was added.
        """
        name = kind.removesuffix(AFTER) if isinstance(kind, str) else ""
        if name not in KINDS:
            near = "".join(get_close_matches(str(kind), KINDS, 1))
            hint = f"; did you mean {near!r}?" if near else f": there are {', '.join(KINDS)}"
            raise UsageError(f"there is no fault {kind!r}{hint}")
        _check(name, path, method, nth, times, probability, seed, seconds, after)
        after = after or name != kind
        if after and name not in EITHER:
            raise UsageError(f"{name} has no {AFTER}: it never is, or always")
        pen = self._forge(name) if name in _KEYS else None
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
            pen=pen,
            _draw=Random(seed).random,
            _paths=re.compile(translate(path.removeprefix("v2/"))),
        )
        with self._lock:
            self._rules = (*self._rules, rule)
        return rule

    def clear(self) -> None:
        """Drop all rules: from now on nothing goes wrong."""
        with self._lock:
            self._rules = ()

    def __len__(self) -> int:
        return len(self._rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    def __repr__(self) -> str:
        return f"<Faults {', '.join(f'{rule.name} struck {rule.struck}' for rule in self)}>"

    def strike(self, method: str, target: str) -> Strike | None:
        """Return what befalls a request; None if nothing does.

        Args:
            method: Its method.
            target: Its path, and its query if it has one.
        """
        if not self._rules:
            return None
        path = target.partition("?")[0].lstrip("/")
        with self._lock:
            striking = [rule for rule in self._rules if rule.meets(method, path)]
            other = next((rule for rule in striking if rule.kind != "delay"), None)
            delays = [rule for rule in striking if rule.kind == "delay"]
            struck = [rule for rule in striking if rule.kind == "delay" or rule is other]
            for rule in struck:
                rule.struck += 1
        before = sum(rule.seconds or 0 for rule in delays if not rule.after)
        late = sum(rule.seconds or 0 for rule in delays if rule.after)
        names = tuple(rule.name for rule in struck)
        return Strike(before, late, other, names) if struck else None


def _check(
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
    """Raise if a rule's conditions can't be meant."""
    if not isinstance(path, str) or path.startswith("/") or not path:
        raise UsageError(f"path= takes a pattern without a leading slash, not {path!r}")
    if method is not None and str(method).upper() not in _METHODS:
        raise UsageError(f"method= takes one of {', '.join(_METHODS)}, not {method!r}")
    if not (nth is None or _counts(nth) or _are_counts(nth)):
        raise UsageError(f"nth= takes 1 or more, or a range or a set of such, not {nth!r}")
    if not (times is None or _counts(times)):
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
    elif name not in _TIMED:
        raise UsageError(f"{name} takes no seconds=; those do: {', '.join(_TIMED)}")
    elif not _is_number(seconds) or (seconds < 0 and name != "clock"):
        raise UsageError(f"seconds= takes a number, not {seconds!r}")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _counts(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _are_counts(values: object) -> bool:
    if isinstance(values, (str, bytes)) or not isinstance(values, Collection) or not values:
        return False
    ends = (values[0], values[-1]) if isinstance(values, range) else values  # it may be vast
    return all(map(_counts, ends))
