"""The index of the events (回调通知), and where each stands in the data."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..encoding.text import parse_json
from . import files
from .model import Event


class EventEntry(NamedTuple):
    """One event in the index.

    Attributes:
        offset: The offset of its line in `events.jsonl`, in bytes.
        length: The length of that line, in bytes.
        api: ``v2`` or ``v3``.
        name: The event type, or the name of the page.
        title: The official name.
        documents: The ends of the addresses of its documents, separated by spaces.
    """

    offset: str
    length: str
    api: str
    name: str
    title: str
    documents: str


@cache
def event_entries() -> tuple[EventEntry, ...]:
    """Return the whole index."""
    return tuple(EventEntry(*cells) for cells in files.read_table("events.tsv"))


@cache
def load_event(entry: EventEntry) -> Event:
    """Return the event of an entry."""
    line = files.read_line("events.jsonl", int(entry.offset), int(entry.length))
    return Event.load(parse_json(line))
