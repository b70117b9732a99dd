"""``--verbose``: the request, the message that was signed, the times, the answer's headers.

All of it is printed as it happens, so a call that hangs shows how far it has come.
"""

from __future__ import annotations

import time
from typing import Any

import httpx

from ...events import CallEvent, Event
from ..output import Output
from .curl import SIGNED, describe_request, format_request, format_signed


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
        number = f"attempt {attempt}: " if attempt > 1 else ""
        now = time.perf_counter()
        self._began = now if self._began is None else self._began
        seconds = now - self._began
        self._print(f"* {seconds:.3f} s  {number}{Event.__str__(event)}")

    def _print(self, *lines: str) -> None:
        self._output.print_note("\n".join(lines))
