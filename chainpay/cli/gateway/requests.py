"""``chainpay gateway requests`` and ``request``: what a shop has sent, and why it was refused.

A person at a terminal gets a line for each request, or one request as it was on the wire. A program
gets JSON, a line for each.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import click

from ...errors import UsageError, printable
from ...gateway.state.times import ZONE, format_bill_time, format_day
from ...people.language import Text
from ..output import Output
from .texts import translate_wrong

_SAMPLE = Text("sample (样例)", "样例")
_CUT_BODY = Text(
    "… (only the beginning is kept; the body has {} bytes)",
    "……（只保留开头；报文主体共 {} 字节）",
)
_CUT = Text("… (only the beginning is kept)", "……（只保留开头）")
_CHECKED = Text("The gateway has checked this message ({} bytes):", "网关验签的签名串（{} 字节）：")
_VERDICT = Text("Verdict: {}", "结论：{}")
_WRONG = Text("({})", "（{}）")
_WAITING = Text("{}; waiting for it", "{}；等待它启动")
_PAUSE = 0.5  # seconds between two looks
_AT_ONCE = 100  # requests of one look


def format_line(request: Mapping[str, Any]) -> tuple[str, str]:
    """Return a request as a line, and the line's colour.

    Args:
        request: What `Gateway.requests` returns of it.
    """
    status = request["status"] or "-"
    wrong = request["wrong"] and _WRONG.format(translate_wrong(request))
    words = (
        format_time(request["at"]),
        f"#{request['id']}",
        request["method"] or "-",
        request["target"],
        status,
    )
    sample = request["is_sample"] and str(_SAMPLE)
    reasons = (request["code"], request["message"], wrong, sample)
    text = " ".join(map(str, (*words, *request["faults"], *filter(None, reasons))))
    is_refused = request["code"] or (request["status"] or 0) >= 400
    style = "yellow" if request["faults"] else "red" if is_refused else ""
    return printable(text.replace("\n", " ")), style


def format_time(seconds: float) -> str:
    """Return a time in the zone of answers and bills; with the date, unless it is today.

    Args:
        seconds: The time in seconds since 1970.
    """
    return format_bill_time(seconds).removeprefix(f"{format_day(time.time())} ") + ZONE


def print_lines(
    output: Output,
    records: Iterable[dict[str, Any]],
    form: Callable[[dict[str, Any]], tuple[str, str]],
) -> None:
    """Print a line for each record.

    Args:
        output: Where to print.
        records: What an act returns, such as `Gateway.requests`.
        form: Returns a record as a line for a person, and the line's colour.
    """
    for record in records:
        if sys.stdout.isatty():
            text, style = form(record)
            print(click.style(text, fg=style) if style and output.is_coloured else text)
        else:
            output.print_json(record)
    sys.stdout.flush()


def print_requests(output: Output, requests: list[dict[str, Any]]) -> None:
    """Print requests, a line each."""
    print_lines(output, requests, format_line)


def print_request(output: Output, request: dict[str, Any]) -> None:
    """Print a request and its answer whole."""
    if not sys.stdout.isatty():
        output.print_json(request)
        return
    print_requests(output, [request])
    first = f"{request['method']} {request['target']}"
    answer = request["answer"]
    last = [""] if answer is None else [f"HTTP/1.1 {request['status']}", *_format(answer)]
    check = _format_check(request["sign_check"])
    print("\n".join(map(printable, ["", first, *_format(request["request"]), *check, "", *last])))


def _format(message: dict[str, Any]) -> Iterator[str]:
    yield from (f"{name}: {value}" for name, value in message["headers"].items())
    yield ""
    yield from message["body"].splitlines()
    if message["is_cut"]:
        yield _CUT_BODY.format(message["size"])


def _format_check(check: Mapping[str, Any] | None) -> Iterator[str]:
    if check:
        yield from ("", _CHECKED.format(check["size"]), "")
        yield from check["message"].splitlines()
        if check["is_cut"]:
            yield str(_CUT)
        yield from ("", _VERDICT.format(Text(check["verdict"], check["verdict_zh"])))


def follow(
    output: Output, list_requests: Callable[..., list[dict[str, Any]]], values: Mapping[str, Any]
) -> int:
    """Print the newest requests, and each that comes, until Ctrl-C.

    Args:
        output: Where to print.
        list_requests: Calls `requests` of the gateway that is running now.
        values: Which requests, and how many of the newest.

    Raises:
        UsageError: There is no gateway. If it goes away later, its next start is waited for.
    """
    requests, is_there = list_requests(**values), True
    after, last = values.get("after", 0), requests[-1:]
    try:
        while True:
            print_requests(output, requests)
            if requests:
                after, last = requests[-1]["id"], requests[-1:]
            if len(requests) < _AT_ONCE:
                time.sleep(_PAUSE)
            try:
                if last and list_requests(after=after - 1, limit=1) != last:
                    after, last = 0, []  # it has begun anew, or forgotten what was printed
                requests = list_requests(**{**values, "after": after, "limit": _AT_ONCE})
                is_there = True
            except UsageError as error:
                if is_there:
                    output.print_note(_WAITING.format(error), "yellow")
                requests, is_there = [], False
    except KeyboardInterrupt:
        return 0
