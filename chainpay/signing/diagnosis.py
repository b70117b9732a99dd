"""Why a request's signature is refused by the platform.

The platform's 401 ``SIGN_ERROR`` holds the message that it has checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..encoding.text import http_date
from .v3 import CLOCK_WINDOW, describe_local_clock

MISMATCH = "sign not match"
"""The issue of a detail if the signature is that of another message, or of another key."""

_MAX_DETAILS = 3  # how deep a detail stands in another one
_MAX_LENGTH = 10**12  # bytes


def diagnose_sign_error(signed: bytes, detail: object, date: str = "") -> str | None:
    """Compare the message that was signed with the message that the platform has checked.

    Args:
        signed: The message that was signed: method, target, timestamp, nonce, body.
        detail: The ``detail`` of a 401 ``SIGN_ERROR``. It holds the platform's own message, whose
            body is cut short, and the length of the whole message in bytes.
        date: The answer's ``Date``.

    Returns:
        How far the local clock is wrong, if it is. Else the first line that differs, or what it
        means if none does. None if the answer doesn't tell.
    """
    answered, timestamp = http_date(date), int(signed.split(b"\n", 3)[2])
    if answered is not None and abs(timestamp - answered) > CLOCK_WINDOW:
        return f"Going by the answer's Date, {describe_local_clock(timestamp - int(answered))}."
    return _compare_messages(signed, detail)


class Difference(NamedTuple):
    """The first line in which the platform's message differs from the one that was signed.

    Attributes:
        line: ``method``, ``URL``, ``timestamp``, ``nonce`` or ``body``; empty if none differs.
        checked: The line that the platform has checked; empty for the body.
        signed: The line that was signed; empty for the body.
        length: The bytes of the platform's message; None if the answer doesn't tell.
    """

    line: str
    checked: str = ""
    signed: str = ""
    length: int | None = None


def find_difference(signed: bytes, detail: object) -> Difference | None:
    """Compare the message that was signed with the one that the platform has checked.

    Args:
        signed: The message that was signed.
        detail: The ``detail`` of a 401 ``SIGN_ERROR``.

    Returns:
        None if the answer doesn't hold the platform's message.
    """
    information = _find_information(detail)
    theirs = information.get("truncated_sign_message")
    if not isinstance(theirs, str):
        return None
    *our_lines, our_body = signed.decode("utf-8", "replace").split("\n", 4)
    *their_lines, their_body = theirs.split("\n", 4)
    for name, ours, checked in zip(
        ("method", "URL", "timestamp", "nonce"), our_lines, their_lines, strict=False
    ):
        if ours != checked:
            return Difference(name, checked[:200], ours[:200])
    length: Any = information.get("sign_message_length", len(signed))
    if length != len(signed) or not our_body.startswith(their_body.removesuffix("\n")):
        is_number = isinstance(length, int) and 0 <= length < _MAX_LENGTH
        return Difference("body", length=length if is_number else None)
    return Difference("")


def _compare_messages(signed: bytes, detail: object) -> str | None:
    difference = find_difference(signed, detail)
    if difference is None:
        return None
    name, checked, ours, length = difference
    if name == "body":
        return (
            "The body line differs: the platform checked a message of"
            f" {'an unknown number of' if length is None else length} bytes, chainpay signed"
            f" {len(signed)}; something on the way changed the body."
        )
    if name:
        return (
            f"The {name} line differs: the platform checked {checked!r}, chainpay signed {ours!r}."
        )
    if find_issue(detail) != MISMATCH:
        return None  # the signature isn't the reason, but an old timestamp, say
    return (
        "The platform checked the same message that chainpay signed: the private key does not"
        " belong to the serial, or the serial is not this merchant's."
    )


def find_issue(detail: object) -> str:
    """Return what a detail calls wrong: `MISMATCH`, ``expired``, ``used`` …"""
    issues = (place["issue"] for place in _places(detail) if "issue" in place)
    issue = next(issues, MISMATCH)
    return issue if isinstance(issue, str) else ""


def _find_information(detail: object) -> Mapping[str, object]:
    """Return the members of ``sign_information``; empty if there is none."""
    known = (place.get("sign_information") for place in _places(detail))
    return next((each for each in known if isinstance(each, dict)), {})


def _places(detail: object) -> Iterator[Mapping[str, object]]:
    """Yield a detail and those inside of it: what it tells stands there together or apart."""
    for _ in range(_MAX_DETAILS):
        if not isinstance(detail, dict):
            return
        yield detail
        detail = detail.get("detail")
