"""What a failed test shows of its platform: the requests and the callbacks, a line each.

As in `Gateway.requests`, there are no signatures, keys or tokens.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..encoding.secret import hide_passwords
from ..errors import printable, shorten
from ..gateway import Gateway

_MAX_LINES = 20  # of the newest requests, and of the newest callbacks


def describe_traffic(gateway: Gateway) -> str:
    """Return the newest requests and callbacks of a gateway, as lines."""
    lines = [*map(_describe_request, gateway.requests(limit=_MAX_LINES))]
    for callback in gateway.events(limit=_MAX_LINES):
        lines += _describe_callback(callback)
    return "\n".join(printable(line.replace("\n", " ")) for line in lines)


def _describe_request(request: dict[str, Any]) -> str:
    wrong = request["wrong"] and f"({request['wrong']})"
    faults = [f"(fault {name})" for name in request["faults"]]
    words = (request["code"], request["message"], wrong, *faults)
    head = f"{request['method'] or '-'} {request['target']} -> {request['status'] or 'no answer'}"
    return " ".join([head, *filter(None, words)])


def _describe_callback(callback: dict[str, Any]) -> Iterator[str]:
    url = hide_passwords(callback["url"].partition("?")[0])
    numbers = ", ".join(callback["numbers"])
    yield f"callback {callback['event']} of {numbers} to {url}: {callback['state']}"
    for attempt in callback["attempts"]:
        parts = (str(attempt.get("status", "no answer")), attempt.get("error"))
        answer = shorten(repr(attempt["answer"])) if attempt.get("answer") else ""
        yield "  attempt -> " + " ".join(filter(None, [*parts, answer]))
