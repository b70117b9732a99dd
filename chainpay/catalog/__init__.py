"""The facts of WeChat Pay's operations: what each takes, and what it answers.

They are package data, one operation a line, loaded at the first question. ``PROVENANCE.md`` beside
them says where they come from.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

__all__ = ["Field", "Operation", "operations"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a request or an answer.

    Attributes:
        name: As on the wire.
        type: ``string``, ``integer``, ``number``, ``boolean``, ``object``, or ``array of …``.
        required: Whether it must be given, or is always answered.
        location: Where it is in a request: ``json``, ``xml``, ``multipart``, ``query``, ``path``
            or ``headers``.
        enum: The values it may have; empty if any.
        encrypted: How it is sealed, such as ``rsa``; empty if it isn't.
        encoded: What the text holds: ``json``; empty if it is what it says.
        children: The fields of the object, of each item of the array, or of what the text holds.
    """

    name: str
    type: str
    required: bool
    location: str
    enum: tuple[Any, ...]
    encrypted: str
    encoded: str
    children: tuple[Field, ...]

    @classmethod
    def load(cls, fact: dict[str, Any], location: str = "") -> Field:
        """Make a field of its record; children are where their parent is."""
        location = fact.get("in", location)
        return cls(
            name=fact["name"],
            type=fact["type"],
            required=fact["required"],
            location=location,
            enum=tuple(fact.get("enum", ())),
            encrypted=fact.get("encrypted", ""),
            encoded=fact.get("encoded", ""),
            children=tuple(cls.load(child, location) for child in fact.get("children", ())),
        )


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path.

    Attributes:
        method: In capitals.
        path: With its variables, and without a leading slash.
        title: The official name.
        doc: The address of the official document.
        params: The fields of the request.
        returns: The fields of the answer.
    """

    method: str
    path: str
    title: str
    doc: str
    params: tuple[Field, ...]
    returns: tuple[Field, ...]


@lru_cache(maxsize=1)
def operations() -> tuple[Operation, ...]:
    """Return all operations that are known."""
    text = files(__name__).joinpath("operations.jsonl").read_text("utf-8")
    return tuple(_operation(json.loads(line)) for line in text.splitlines())


def _operation(fact: dict[str, Any]) -> Operation:
    return Operation(
        method=fact["method"],
        path=fact["path"].removeprefix("/"),
        title=fact["title"],
        doc=fact["doc"],
        params=tuple(map(Field.load, fact["params"])),
        returns=tuple(map(Field.load, fact["returns"])),
    )
