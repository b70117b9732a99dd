"""What has states, at the gateway that is running: a line for each, or one whole."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import printable
from ...people.language import Text
from ..output import Output
from .requests import format_time, print_lines
from .texts import name_move

_YUAN = Text("{:.2f} yuan", "{:.2f} 元")
_RELATED = Text("  related: {} {}", "  关联单据：{} {}")
_HISTORY = Text("history:", "历史：")
_MOVES = Text("moves now:", "当前可执行的操作：")
_FIELDS = Text("fields:", "字段：")
_MOVE = Text("{0} ({1}, {2}) → {3}", "{1}（{0}，{2}）→ {3}")
#: Who makes a move.
_BY = {
    "merchant": Text("merchant", "商户"),
    "user": Text("user", "用户"),
    "platform": Text("platform", "平台"),
}


def format_record(record: Mapping[str, Any]) -> tuple[str, str]:
    """Return a record as a line, and the line's colour.

    Args:
        record: What `Gateway.records` returns of it.
    """
    amount = record["amount"]
    words = (
        *(format_time(record["at"]), record["kind"], record["number"], record["state"]),
        record["reason"],
        "" if amount is None else _YUAN.format(amount / 100),
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
    yield from (_RELATED.format(each["kind"], each["number"]) for each in record["related"])
    yield str(_HISTORY)
    for moved in record["history"]:
        yield f"  {format_time(moved['at'])} {_format_move(moved, moved['state'])}"
    if record["moves"]:
        yield str(_MOVES)
    yield from (f"  {_format_move(move, move['to'])}" for move in record["moves"])
    yield str(_FIELDS)
    fields = json.dumps(record["fields"], ensure_ascii=False, indent=2)
    yield from (f"  {line}" for line in fields.splitlines())


def _format_move(move: Mapping[str, Any], state: str) -> str:
    by = _BY.get(move["by"], move["by"])
    return _MOVE.format(move["name"], name_move(move["title"]), by, state)
