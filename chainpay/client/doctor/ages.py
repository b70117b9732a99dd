"""How long ago something was signed; a clock may be wrong, so that it was signed in the future."""

from __future__ import annotations

from ...people.language import Text

_AGO = Text("{} seconds ago", "{} 秒前")
_AHEAD = Text(
    "{} seconds in the future, by this computer's clock: look at the clocks of both computers",
    "比本机时间晚 {} 秒：请检查两台机器的时钟",
)
_BEFORE = Text("{} seconds before it came", "到达前 {} 秒")
_AFTER = Text("{} seconds after it came, so one clock is wrong", "比到达时间晚 {} 秒，时钟不准")


def age_of(seconds: int) -> Text:
    """Return how long before now something was signed."""
    return (_AGO if seconds >= 0 else _AHEAD).fill(abs(seconds))


def gap_of(seconds: int) -> Text:
    """Return how long before its arrival something was signed."""
    return (_BEFORE if seconds >= 0 else _AFTER).fill(abs(seconds))
