"""What the doctor reports: checks, in the order in which they were made.

A check has a stable id, such as ``private-key.form``. The first one that failed is the cause of all
that follows. No check holds a key, a secret, a plaintext or an Authorization: a key is shown by its
fingerprint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ...catalog.pages import Block, Displayable, Heading, Page, Paragraph, Table, page_of
from ...people.language import Text, join_texts
from .explanation import Details

State: TypeAlias = Literal["ok", "failed", "unknown"]

NOTHING = Text("", "")
"""A text for what is not there."""

MARKS: Mapping[State, str] = {"ok": "✓", "failed": "✗", "unknown": "?"}
"""How a table shows a state."""

_SOUND = Text("Nothing is wrong in what was tested.", "已检查的项目没有发现问题。")
_UNKNOWN = Text("{} could not be tested.", "有 {} 项无法检查。")
_OFFLINE = Text(
    "Nothing was sent (offline): the network and the platform's answers were not tested.",
    "未联网（offline）：没有检查网络和微信支付的应答。",
)
_ADVICE = Text("What to do", "处理办法")
_PAIR = Text("{}: {}", "{}：{}")


@dataclass(frozen=True)
class Check:
    """What was tested, and how it turned out.

    Attributes:
        id: The check, such as ``private-key.form``. It never changes.
        state: ``ok``, ``failed``, or ``unknown`` if it could not be tested.
        tested: What was tested.
        result: How it is; of an unknown check, why it could not be tested.
        advice: What to do if something is wrong; else empty.
        cause: What is wrong if it failed, such as ``key-is-public``; ``check-failed`` if it is
            unknown by a fault of the doctor itself; else empty.
    """

    id: str
    state: State
    tested: Text
    result: Text
    advice: Text = NOTHING
    cause: str = ""

    def to_json(self) -> dict[str, str]:
        """Return the check as JSON has it, with the texts in the language of now."""
        return {
            "id": self.id,
            "state": self.state,
            "tested": str(self.tested),
            "result": str(self.result),
            "advice": str(self.advice),
            "cause": self.cause,
        }


@dataclass(frozen=True, repr=False)
class Report(Displayable):
    """The checks that were made. A report shows itself as a table, in notebooks as HTML.

    Attributes:
        checks: All of them, in order.
        is_offline: Whether those that send something were left out.
    """

    checks: tuple[Check, ...]
    is_offline: bool = False

    @property
    def failures(self) -> tuple[Check, ...]:
        """The checks that failed. The first one is the cause."""
        return tuple(check for check in self.checks if check.state == "failed")

    @property
    def cause(self) -> Check | None:
        """The first check that failed, or else one that the doctor failed to make; or None."""
        unmade = (check for check in self.checks if check.cause)
        return next(iter((*self.failures, *unmade)), None)

    @property
    def is_sound(self) -> bool:
        """Whether no check has a cause. Some may be unknown."""
        return self.cause is None

    def to_json(self) -> dict[str, object]:
        """Return the report as JSON has it."""
        cause = self.cause
        return {
            "is_sound": self.is_sound,
            "is_offline": self.is_offline,
            "cause": cause.cause if cause else None,
            "checks": [check.to_json() for check in self.checks],
        }

    def page(self) -> Page:
        """Return the page that shows the report."""
        return page_of(self)

    def __str__(self) -> str:
        cause = self.cause
        return str(_PAIR.fill(cause.tested, cause.result)) if cause else str(_SOUND)


@page_of.register
def _(report: Report) -> Page:
    rows = tuple(
        (MARKS[check.state], str(check.tested), str(check.result)) for check in report.checks
    )
    return Page(*([Table(rows)] if rows else []), Paragraph(""), *_conclude(report))


def _conclude(report: Report) -> Iterable[Block]:
    """Yield what a reader has to know at last: what to do, or that nothing is wrong."""
    if report.is_sound:
        yield Paragraph(str(_SOUND))
    else:
        yield Heading(str(_ADVICE))
        by_cause: dict[str, list[Check]] = {}
        for check in report.checks:
            if check.cause:
                by_cause.setdefault(check.cause, []).append(check)
        for checks in by_cause.values():
            tested = join_texts(check.tested for check in checks)
            yield Paragraph(f"{MARKS[checks[0].state]} {_PAIR.fill(tested, checks[0].advice)}")
            yield Details(checks[0].cause)
    if unknown := sum(check.state == "unknown" for check in report.checks):
        yield Paragraph(_UNKNOWN.format(unknown))
    if report.is_offline:
        yield Paragraph(str(_OFFLINE))


def fingerprint(key: RSAPublicKey) -> str:
    """Return what names a public key: 8 hex digits of its SHA-256."""
    der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(der).hexdigest()[:8]
