"""The tables of the catalog: the index of its operations and events, and the words for a search."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

#: One fact as it is in the data.
Record: TypeAlias = dict[str, Any]


class Line(NamedTuple):
    """One line of the facts.

    Attributes:
        offset: Where the line starts in its file, in bytes.
        length: The line's length with its line feed, in bytes.
        record: What the line holds.
    """

    offset: int
    length: int
    record: Record


def read_lines(file: Path) -> Iterator[Line]:
    """Yield the lines of a file of facts."""
    offset = 0
    for line in file.read_bytes().splitlines(keepends=True):
        yield Line(offset, len(line), json.loads(line))
        offset += len(line)


def write_operations(lines: Iterable[Line], details: Iterable[Line]) -> str:
    """Return the index of the operations: see `chainpay.catalog.Entry`.

    Args:
        lines: The lines of `operations.jsonl`.
        details: The lines of `details.jsonl`: one for each operation, in the same order.
    """
    return write_table(map(_operation_row, lines, details))


def write_fields(lines: Iterable[Line]) -> str:
    """Return the names of each operation's fields, their labels, and its documents."""
    return write_table(_field_row(line.record) for line in lines)


def write_events(lines: Iterable[Line]) -> str:
    """Return the index of the events."""
    return write_table(map(_event_row, lines))


def write_table(rows: Iterable[tuple[object, ...]]) -> str:
    """Return the text of a table: its cells are separated by tabs."""
    return "".join("\t".join(map(str, row)) + "\n" for row in rows)


def _operation_row(line: Line, details: Line) -> tuple[object, ...]:
    fact = line.record
    for key in ("path", "method"):
        assert fact[key] == details.record[key], f"details.jsonl lacks {fact['path']}"
    host = next((host["uri"] for host in fact.get("hosts", ()) if host["required"]), "")
    path, notices = fact["path"].removeprefix("/"), " ".join(fact.get("notices", ()))
    spans = line.offset, line.length, details.offset, details.length
    return fact["method"], path, fact["title"], notices, host, *spans


def _event_row(line: Line) -> tuple[object, ...]:
    fact = line.record
    name = fact.get("event_type") or fact["name"]
    return line.offset, line.length, fact["api"], name, fact["title"], _document_names(fact)


def _field_row(fact: Record) -> tuple[str, str, str]:
    fields = list(_all_fields((*fact["params"], *fact["returns"])))
    names = dict.fromkeys(field["name"].lower() for field in fields)
    labels = dict.fromkeys(field["label"].lower() for field in fields if "label" in field)
    return " ".join(names), "|".join(labels), _document_names(fact)


def _document_names(fact: Record) -> str:
    """Return the ends of the addresses of the official documents: their numbers, as a rule."""
    documents = filter(None, (fact["doc"], *fact.get("docs", ())))
    return " ".join(dict.fromkeys(document.rpartition("/")[2] for document in documents))


def _all_fields(fields: Iterable[Record]) -> Iterator[Record]:
    """Yield fields, and the fields below each of them."""
    for field in fields:
        yield field
        yield from _all_fields(field.get("children", ()))
