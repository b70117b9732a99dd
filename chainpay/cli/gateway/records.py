"""What has states, at the gateway that is running: a line for each, or one whole."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import printable
from ..output import Output
from .requests import format_time, print_lines


def format_record(record: Mapping[str, Any]) -> tuple[str, str]:
    """Return a record as a line, and the line's colour.

    Args:
        record: What `Gateway.records` returns of it.
    """
    amount = record["amount"]
    words = (
        *(format_time(record["at"]), record["kind"], record["number"], record["state"]),
        record["reason"],
        "" if amount is None else f"{amount / 100:.2f} yuan",
    )
    return printable(" ".join(filter(None, words))), ""


def print_records(output: Output, records: list[dict[str, Any]]) -> None:
    """Print records, a line each."""
    print_lines(output, records, format_record)


def print_record(output: Output, record: dict[str, Any]) -> None:
    """Print one record whole."""
    print_records(output, [record])
    if sys.stdout.isatty():
        print("\n".join(map(printable, _describe(record))))


def _describe(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the line of a record does not say."""
    names = ("id", "mchid", "notify_url")
    yield from (f"  {name} {record[name]}" for name in names if record[name])
    yield from (f"  related: {each['kind']} {each['number']}" for each in record["related"])
    yield "history:"
    for moved in record["history"]:
        yield f"  {format_time(moved['at'])} {_format_move(moved, moved['state'])}"
    if record["moves"]:
        yield "moves now:"
    yield from (f"  {_format_move(move, move['to'])}" for move in record["moves"])
    yield "fields:"
    fields = json.dumps(record["fields"], ensure_ascii=False, indent=2)
    yield from (f"  {line}" for line in fields.splitlines())


def _format_move(move: Mapping[str, Any], state: str) -> str:
    return f"{move['name']} ({move['title']}, {move['by']}) → {state}"
