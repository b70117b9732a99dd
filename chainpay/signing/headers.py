"""The four headers of a signed answer or callback, and the clock that they are checked against."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..encoding.text import http_date
from ..errors import ClockSkew, MalformedHeader, MissingHeader

CLOCK_WINDOW = 300
"""Seconds that a signature's timestamp may differ from the local clock; 300 itself passes."""

_DIGITS = re.compile(r"[0-9]{1,18}")

#: In the order of the fields of `SignatureHeaders`.
_NAMES = {
    b"wechatpay-timestamp": "Wechatpay-Timestamp",
    b"wechatpay-nonce": "Wechatpay-Nonce",
    b"wechatpay-serial": "Wechatpay-Serial",
    b"wechatpay-signature": "Wechatpay-Signature",
}


class SignatureHeaders(NamedTuple):
    """The four headers of a signed answer or callback."""

    timestamp: str
    nonce: str
    serial: str
    signature: str

    @classmethod
    def parse(cls, headers: Iterable[tuple[bytes, bytes]], now: float) -> SignatureHeaders:
        """Read the four headers, and compare the timestamp with the clock.

        Args:
            headers: All headers as raw pairs. The case of their names doesn't matter.
            now: The local clock, in seconds since 1970.

        Raises:
            MissingHeader: One of the four is absent.
            MalformedHeader: One is repeated with another value, is not ASCII, or the timestamp is
                not digits.
            ClockSkew: The timestamp differs from the clock by more than `CLOCK_WINDOW` seconds.
        """
        values: dict[bytes, bytes] = {}
        date = b""
        for raw_name, value in headers:
            name = raw_name.lower()
            if name in _NAMES and values.setdefault(name, value) != value:
                raise MalformedHeader(f"{_NAMES[name]} is repeated with another value")
            if name == b"date":
                date = value
        missing = [text for name, text in _NAMES.items() if name not in values]
        if missing:
            raise MissingHeader(f"{', '.join(missing)} missing (some proxies strip such headers)")
        try:
            parsed = cls(*(values[name].decode("ascii") for name in _NAMES))
        except UnicodeDecodeError:
            raise MalformedHeader("a signature header is not ASCII") from None
        if "\n" in parsed.nonce:  # a line break would move the lines that are signed
            raise MalformedHeader("Wechatpay-Nonce holds a line break")
        if not _DIGITS.fullmatch(parsed.timestamp):
            raise MalformedHeader("Wechatpay-Timestamp is not a number of seconds")
        _check_clock(int(parsed.timestamp), int(now), date.decode("latin-1"))
        return parsed


def _check_clock(signed: int, now: int, date: str) -> None:
    skew = signed - now
    if abs(skew) > CLOCK_WINDOW:
        raise ClockSkew(
            f"it was signed {abs(skew)} seconds {'after' if skew > 0 else 'before'} the local"
            f" clock, and at most {CLOCK_WINDOW} are allowed ({_compare_clocks(date, signed, now)})"
        )


def _compare_clocks(date: str, signed: int, now: int) -> str:
    """Return which clock is wrong, as far as a ``Date`` header tells; the header isn't signed."""
    sent = http_date(date)
    if sent is not None and abs(sent - signed) <= CLOCK_WINDOW:
        return f"the answer's Date agrees with it: {describe_local_clock(now - int(sent))}"
    if sent is not None and abs(sent - now) <= CLOCK_WINDOW:
        return (
            "the answer's Date agrees with the local clock: it is an old answer, or the clock that"
            " signed it is wrong"
        )
    return "check whether the local clock is right"


def describe_local_clock(ahead: int) -> str:
    """Return what to do about a local clock that is so many seconds ahead; less than 0: behind."""
    return f"the local clock is {abs(ahead)} seconds {'fast' if ahead > 0 else 'slow'}, so set it"
