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

#: The header names the key of encrypted fields. Some pages list it as required always.
_SERIAL = "Wechatpay-Serial"
_WITH_ENCRYPTED: dict[str, list[str]] = {"encrypted": []}


def merge_details(record: Record, details: Record, corrections: Facts) -> Record:
    """Return the record of an operation with what is known beside it.

    Args:
        record: A record of `operations.jsonl`.
        details: The record of `details.jsonl` for the same operation.
        corrections: The corrected facts of the operation, by the pointers of their fields.
    """
    facts = details.get("fields", {})
    own = {name: details.get(name, ()) for name in ("roles", "limits", "errors")}
    own["identity"] = details.get("identity", {})
    params = [_merge_param(each, facts, corrections, f"/{each['in']}") for each in record["params"]]
    returns = _correct(record["returns"], corrections, "/returns")
    return {**record, **own, "params": params, "returns": returns}


def _merge_param(record: Record, facts: Facts, corrections: Facts, parent: str) -> Record:
    """Return the record of a field of a request, and of all fields below it."""
    pointer = f"{parent}/{record['name']}"
    fact = facts.get(pointer, {})
    needed = fact.get("required") == "always"
    merged = {
        **record,
        **fact,
        **corrections.get(pointer, {}),
        "pointer": pointer,
        "required": (needed and "doubt" not in fact) or record.get("in") == "path",
        "doubtful": needed and "doubt" in fact,
    }
    if record["name"] == _SERIAL:
        merged |= {"required": False, "condition": _WITH_ENCRYPTED}
    if "children" in record:
        children = [_merge_param(each, facts, corrections, pointer) for each in record["children"]]
        merged["children"] = children
    return merged


def _correct(records: Iterable[Record], corrections: Facts, parent: str) -> list[Record]:
    """Return the records of an answer's fields, and of all fields below them."""
    known = {f"{parent}/{record['name']}": dict(record) for record in records}
    for pointer, facts in corrections.items():
        if isinstance(facts.get("field"), str) and pointer.rpartition("/")[0] == parent:
            name = pointer.rpartition("/")[2]
            known[pointer] = {"name": name, "type": facts["field"], "required": False}
    for pointer, record in known.items():
        record.update(corrections.get(pointer, {}))
        children = _correct(record.get("children", ()), corrections, pointer)
        record.update({"children": children} if children else {})
    return [record for record in known.values() if record.get("field") is not False]


def group_corrections(records: Iterable[Record]) -> dict[tuple[str, str], Facts]:
    """Return the corrected facts of each operation, by its method and path.

    What `corrections.jsonl` says about `required` of a request stands in `details.jsonl` in full.
    The fact ``field`` of an answer is the type of a field that is missing in `operations.jsonl`, or
    false if the field is not answered.
    """
    grouped: dict[tuple[str, str], dict[str, dict[str, Any]]] = defaultdict(dict)
    for record in records:
        if record["fact"] != "required" or record["pointer"].startswith("/returns/"):
            facts = grouped[record["method"], record["path"].removeprefix("/")]
            facts.setdefault(record["pointer"], {})[record["fact"]] = record["is"]
    return dict(grouped)
