"""What has states, at the gateway that is running: a line for each."""

from __future__ import annotations

from collections.abc import Mapping
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
        format_time(record["at"]),
        record["kind"],
        record["number"],
        record["state"],
        "" if amount is None else f"{amount / 100:.2f} yuan",
    )
    return printable(" ".join(words).rstrip()), ""


def print_records(output: Output, records: list[dict[str, Any]]) -> None:
    """Print records, a line each."""
    print_lines(output, records, format_record)
