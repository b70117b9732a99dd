"""What the catalog knows of the fields of answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from ..catalog.files import read_lines
from .kinds import BOOL, SMALL, STR, Kind


@cache
def field_kinds() -> dict[str, Kind]:
    """Return the fields of answers that are texts, or numbers, wherever they occur.

    The records are read as they are: to make all operations of them takes seven times as long.
    """
    kinds = {"string": STR, "integer": SMALL, "boolean": BOOL}
    types: dict[str, set[str]] = {"code": {"string"}, "message": {"string"}}
    for record in map(json.loads, read_lines("operations.jsonl")):
        if record["api"] == "v3":
            _collect(record["returns"], types)
    return {
        name: kinds[next(iter(known))]
        for name, known in types.items()
        if len(known) == 1 and known <= set(kinds)
    }


def _collect(fields: Iterable[dict[str, Any]], types: dict[str, set[str]]) -> None:
    for each in fields:
        types.setdefault(each["name"], set()).add(each.get("type", ""))
        _collect(each.get("children", ()), types)
