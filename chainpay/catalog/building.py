"""Writes what is derived from the facts: the index, the words that are searched, and the stubs.

python -m chainpay.catalog            writes it
python -m chainpay.catalog --check    fails if anything is not what this would write
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .model import Operation
from .stubs import stubs

__all__ = ["OPENAPI", "derived"]

#: Where the stubs are, seen from the facts.
OPENAPI = "../../openapi/"


def derived(folder: Path) -> dict[str, str]:
    """Return the files that the facts make, by their path from the facts.

    Args:
        folder: Where the facts are.
    """
    operations = list(_lines(folder / "operations.jsonl"))
    declared = stubs([Operation.load(fact) for _, _, fact in operations])
    return {
        "operations.tsv": _table(_operation(*each) for each in operations),
        "words.tsv": _table(_words(fact) for _, _, fact in operations),
        "events.tsv": _table(_event(*each) for each in _lines(folder / "events.jsonl")),
        **{OPENAPI + name: text for name, text in declared.items()},
    }


def _lines(file: Path) -> Iterator[tuple[int, int, dict[str, Any]]]:
    offset = 0
    for line in file.read_bytes().splitlines(keepends=True):
        yield offset, len(line), json.loads(line)
        offset += len(line)


def _table(rows: Iterator[tuple[object, ...]]) -> str:
    return "".join("\t".join(map(str, row)) + "\n" for row in rows)


def _operation(offset: int, length: int, fact: dict[str, Any]) -> tuple[object, ...]:
    host = next((host["uri"] for host in fact.get("hosts", ()) if host["required"]), "")
    path, notices = fact["path"].removeprefix("/"), " ".join(fact.get("notices", ()))
    return offset, length, fact["method"], path, fact["title"], notices, host


def _event(offset: int, length: int, fact: dict[str, Any]) -> tuple[object, ...]:
    name = fact.get("event_type") or fact["name"]
    return offset, length, fact["api"], name, fact["title"]


def _words(fact: dict[str, Any]) -> tuple[str, str, str]:
    """Return the names of an operation's fields, their labels, and its documents, each once."""
    fields = list(_all((*fact["params"], *fact["returns"])))
    names = dict.fromkeys(field["name"].lower() for field in fields)
    labels = dict.fromkeys(field["label"].lower() for field in fields if "label" in field)
    documents = dict.fromkeys(filter(None, (fact["doc"], *fact.get("docs", ()))))
    ends = [document.rpartition("/")[2] for document in documents]
    return " ".join(names), "|".join(labels), " ".join(dict.fromkeys(ends))


def _all(fields: Any) -> Iterator[dict[str, Any]]:
    for field in fields:
        yield field
        yield from _all(field.get("children", ()))
