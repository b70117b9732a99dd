"""What is known of an operation beside its documented fields: for whom, when, with what limits.

`operations.jsonl` calls a field required if a page does. It has the pages of all roles in one, so
that it demands the fields of all roles at once. `details.jsonl` tells for whom and when a field is
required, and how long, large, or of what form its value may be; its facts win. `corrections.jsonl`
holds further facts of `operations.jsonl` that are wrong. Both are applied to the record of an
operation before an `Operation` is made of it. ``data/PROVENANCE.md`` says where they come from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

Record: TypeAlias = Mapping[str, Any]
Facts: TypeAlias = Mapping[str, Record]
"""The facts about fields, by their pointers."""
Corrections: TypeAlias = Mapping[tuple[str, str], Facts]
"""The corrected facts about fields, by the method and the path of their operation."""

#: The header names the key of encrypted fields. Some pages list it as required always.
_SERIAL = "Wechatpay-Serial"
_WITH_ENCRYPTED: dict[str, list[str]] = {"encrypted": []}


def merge_details(record: Record, details: Record, corrections: Corrections) -> Record:
    """Return the record of an operation with what is known beside it.

    Args:
        record: A record of `operations.jsonl`.
        details: The record of `details.jsonl` for the same operation.
        corrections: The corrected facts of all operations: see `group_corrections`.
    """
    right = corrections.get((record["method"], record["path"].removeprefix("/")), {})
    own = {name: details.get(name, ()) for name in ("roles", "limits", "errors")}
    own["identity"] = details.get("identity", {})
    params = [
        _merge_param(each, details.get("fields", {}), right, f"/{each['in']}")
        for each in record["params"]
    ]
    returns = _correct(record["returns"], right, "/returns")
    return {**record, **own, "params": params, "returns": returns}


def _merge_param(record: Record, facts: Facts, corrections: Facts, parent: str) -> Record:
    """Return the record of a field of a request, and of all fields below it."""
    pointer = f"{parent}/{record['name']}"
    fact = {**facts.get(pointer, {}), **corrections.get(pointer, {})}
    needed = fact.get("required") == "always"
    merged = {
        **record,
        **fact,
        "pointer": pointer,
        "required": (needed and "doubt" not in fact) or record.get("in") == "path",
        "doubtful": needed and "doubt" in fact,
    }
    if record["name"] == _SERIAL:
        merged |= {"required": False, "condition": _WITH_ENCRYPTED}
    children = [*record.get("children", ()), *_missing(corrections, pointer)]
    if children:
        merged["children"] = [
            _merge_param(child, facts, corrections, pointer) for child in children
        ]
    return merged


def _correct(records: Iterable[Record], corrections: Facts, parent: str) -> list[Record]:
    """Return the records of an answer's fields, and of all fields below them."""
    corrected: list[Record] = []
    for record in (*records, *_missing(corrections, parent)):
        pointer = f"{parent}/{record['name']}"
        right = {**record, **corrections.get(pointer, {})}
        children = _correct(record.get("children", ()), corrections, pointer)
        if right.get("field") is not False:
            corrected.append({**right, "children": children} if children else right)
    return corrected


def _missing(corrections: Facts, parent: str) -> list[Record]:
    """Return the records of the fields that an object has and `operations.jsonl` lacks."""
    return [
        {"name": pointer.rpartition("/")[2], "type": facts["field"], "required": False}
        for pointer, facts in corrections.items()
        if pointer.rpartition("/")[0] == parent and isinstance(facts.get("field"), str)
    ]


def group_corrections(records: Iterable[Record]) -> Corrections:
    """Return the corrected facts of each operation, by its method and path.

    The fact ``field`` is the type of a field that is missing in `operations.jsonl`, or false if an
    answer has no such field. ``required`` is a word of `details.jsonl`, or a bool of an answer.
    """
    grouped: dict[tuple[str, str], dict[str, dict[str, Any]]] = defaultdict(dict)
    for record in records:
        facts = grouped[record["method"], record["path"].removeprefix("/")]
        facts.setdefault(record["pointer"], {})[record["fact"]] = record["is"]
    return dict(grouped)
