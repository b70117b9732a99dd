"""``--verbose``: the request that was sent, the message that was signed, the times, the headers."""

from __future__ import annotations

import time

import httpx

from ...errors import APIError, printable
from ...events import CallEvent, Event
from ..output import Output
from ..response import format_status
from .curl import describe_request, format_request, format_signed


class Trace:
    """What happens to a call, kept until it can be printed beside its request."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._events: list[tuple[float, Event]] = []

    def take(self, event: Event) -> None:
        """Take an event of the call."""
        self._events.append((time.perf_counter() - self._began, event))

    def print(self, answered: httpx.Response | Exception | None, output: Output) -> None:
        """Print all that is known to the standard error; signatures are hidden.

        Args:
            answered: The answer, or the error; None if the call was interrupted.
            output: Where it is printed.
        """
        response = answered.response if isinstance(answered, APIError) else answered
        request = _find_request(response)
        lines: list[str] = []
        if request is not None:
            shown = describe_request(request)
            lines += [f"> {line}".rstrip() for line in format_request(shown).splitlines()]
            lines += ["signed, with the line breaks as \\n:", format_signed(shown["signed"])]
        lines += [f"* {seconds:7.3f} s  {_describe(event)}" for seconds, event in self._events]
        if isinstance(response, httpx.Response):
            # The status stands there again if the call has succeeded.
            lines += [f"< {format_status(response)}"] if isinstance(answered, APIError) else []
            lines += [f"< {name}: {value}" for name, value in response.headers.items()]
        output.print_note(printable("\n".join(lines)))


def _find_request(answered: object) -> httpx.Request | None:
    try:
        request = getattr(answered, "request", None)
    except RuntimeError:  # httpx has not sent it
        return None
    return request if isinstance(request, httpx.Request) else None


def _describe(event: Event) -> str:
    attempt = f"attempt {event.attempt}: " if isinstance(event, CallEvent) else ""
    return f"{attempt if attempt != 'attempt 1: ' else ''}{Event.__str__(event)}"
