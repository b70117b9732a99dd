"""``--verbose``: the request, the message that was signed, the times, the answer's headers.

All of it is printed as it happens, so a call that hangs shows how far it has come.
"""

from __future__ import annotations

import time
from dataclasses import fields
from typing import Any

import httpx

from ...errors import Outcome
from ...events import CallEvent, Event
from ...people.language import Text
from ..output import Output
from .curl import SIGNED, describe_request, format_request, format_signed

_ATTEMPT = Text("attempt {}: ", "第 {} 次尝试：")
_KINDS = {
    "signed": "已签名",
    "sent": "已交付发送",
    "answered": "已应答",
    "verified": "已验签",
    "refused": "被拒绝",
    "failed": "失败",
    "retried": "将重发",
    "switched": "已换主机",
    "ended": "结束",
    "refreshed": "已更新平台证书",
}
_OUTCOMES = {
    Outcome.NOT_SENT: "未发送",
    Outcome.REFUSED: "被拒绝",
    Outcome.UNKNOWN: "未知",
}
_ATTRIBUTES = {
    "serial": "序列号",
    "host": "主机",
    "status": "状态码",
    "request_id": "Request-ID",
    "seconds": "秒数",
    "code": "错误码",
    "outcome": "结果",
    "error": "错误",
    "pause": "间隔秒数",
    "reason": "原因",
    "before": "原主机",
    "after": "新主机",
    "serials": "序列号",
}


class Trace:
    """Prints what happens to a call to the standard error; signatures are hidden.

    Args:
        output: Where it is printed.
    """

    def __init__(self, output: Output) -> None:
        self._output = output
        self._began: float | None = None  # when the first event has come

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of a client whose calls are printed."""
        hooks = {"request": [self._print_request], "response": [self._print_response]}
        return {"event_hooks": hooks, "on_event": self._print_event}

    def _print_request(self, request: httpx.Request) -> None:
        shown = describe_request(request)
        lines = [f"> {line}".rstrip() for line in format_request(shown).splitlines()]
        self._print(*lines, str(SIGNED), format_signed(shown["signed"]))

    def _print_response(self, response: httpx.Response) -> None:
        status = f"< {response.status_code}"
        self._print(status, *(f"< {name}: {value}" for name, value in response.headers.items()))

    def _print_event(self, event: Event) -> None:
        attempt = event.attempt if isinstance(event, CallEvent) else 1
        number = _ATTEMPT.format(attempt) if attempt > 1 else ""
        now = time.perf_counter()
        self._began = now if self._began is None else self._began
        seconds = now - self._began
        self._print(f"* {seconds:.3f} s  {number}{describe(event)}")

    def _print(self, *lines: str) -> None:
        self._output.print_note("\n".join(lines))


def describe(event: Event) -> str:
    """Return an event as a line: its kind, and those of its own attributes that say something."""
    kind, common = type(event).__name__.lower(), {each.name for each in fields(CallEvent)}
    names = [each.name for each in fields(event) if each.name not in common]
    values = {name: getattr(event, name) for name in names}
    shown = [
        f" {Text(name, _ATTRIBUTES[name])}={_format(value)}"
        for name, value in values.items()
        if value not in (None, "")
    ]
    return "".join((str(Text(kind, _KINDS[kind])), *shown))


def _format(value: object) -> str:
    if isinstance(value, Outcome):
        return str(Text(value, _OUTCOMES[value]))
    if isinstance(value, float):
        return f"{value:.3f}"
    return ",".join(value) if isinstance(value, tuple) else str(value)
