"""``chainpay gateway events``, and in a running gateway: what came of callbacks (回调通知).

A person at a terminal gets a line for each. A program gets JSON, a line for each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...errors import printable
from ...people.language import Text
from ..output import Output
from .requests import format_time, print_lines
from .texts import translate_failure

_CALLBACK = Text("callback", "回调通知")
_AGAIN, _NOT_AGAIN = Text("(again {})", "（{}重发）"), Text("(not sent again)", "（不再重发）")
_NEXT = Text("(next {})", "（下次 {}）")
_ONE_ATTEMPT, _ATTEMPTS = Text("{} attempt", "{} 次发送"), Text("{} attempts", "{} 次发送")
_COUNTED = Text("{}: {}", "{}：{}")
_AT_ONCE = Text("at once", "立即")
_SECONDS = Text("in {:g} s", "{:g} 秒后")
_MINUTES = Text("in {} min", "{} 分钟后")
_HOURS = Text("in {:g} h", "{:g} 小时后")
_MAX_ANSWER = 200  # characters of a shop's answer in a line
_SHORT = 8  # characters of a callback's number in a line
_MINUTE = 60
_USER = re.compile(r"//[^/?#]*@")  # a name and a password in an address


def format_attempt(callback: Mapping[str, Any]) -> tuple[str, str]:
    """Return the last attempt to deliver a callback as a line, and the line's colour.

    Args:
        callback: What `Gateway.events` returns of it.
    """
    last = callback["attempts"][-1]
    due_at, url = callback["due_at"], _USER.sub("//…@", last["url"])
    words = [format_time(last["at"]), str(_CALLBACK), _subject(callback), "→", url, _result(last)]
    if due_at is not None:
        words.append(_AGAIN.format(_format_pause(due_at - last["at"])))
    elif callback["state"] == "FAILED":
        words.append(str(_NOT_AGAIN))
    return _line(words), "" if callback["state"] == "RECEIVED" else "red"


def format_callback(callback: Mapping[str, Any]) -> tuple[str, str]:
    """Return a callback as a line, and the line's colour.

    Args:
        callback: What `Gateway.events` returns of it.
    """
    attempts, state, due_at = (callback[name] for name in ("attempts", "state", "due_at"))
    count = (_ONE_ATTEMPT if len(attempts) == 1 else _ATTEMPTS).format(len(attempts))
    words = [format_time(callback["at"]), callback["id"][:_SHORT], _subject(callback), state]
    words.append(_COUNTED.format(count, _result(attempts[-1])) if attempts else count)
    if due_at is not None:
        words.append(_NEXT.format(format_time(due_at)))
    is_refused = state == "FAILED" or (state == "WAITING" and attempts)
    return _line(words), "red" if is_refused else ""


def print_callbacks(output: Output, callbacks: list[dict[str, Any]]) -> None:
    """Print callbacks, a line each."""
    print_lines(output, callbacks, format_callback)


def _subject(callback: Mapping[str, Any]) -> str:
    return " ".join((callback["event"], *callback["numbers"]))


def _result(attempt: Mapping[str, Any]) -> str:
    """Return what came of an attempt: status and answer, or the error."""
    error = attempt.get("error")
    parts = (attempt.get("status"), error and translate_failure(error), attempt.get("answer"))
    text = " ".join(" ".join(str(part) for part in parts if part).split())
    return text if len(text) <= _MAX_ANSWER else f"{text[: _MAX_ANSWER - 1]}…"


def _format_pause(seconds: float) -> str:
    """Return a pause: ``at once``, ``in 0.25 s``, ``in 15 s``, ``in 3 min``, ``in 6 h``."""
    if seconds <= 0:
        return str(_AT_ONCE)
    minutes = round(seconds / _MINUTE)
    if minutes < 2:
        return _SECONDS.format(round(seconds, 2) if seconds < 1 else round(seconds))
    return _MINUTES.format(minutes) if minutes < 60 else _HOURS.format(round(minutes / 60, 1))


def _line(words: list[str]) -> str:
    return printable(" ".join(" ".join(words).split()))
