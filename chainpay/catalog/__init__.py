"""The facts of WeChat Pay's 1,147 operations: what each takes, and what it answers.

    catalog.operation("POST", "v3/refund/domestic/refunds")
    catalog.find("退款"), catalog.find("refund out_refund_no")
    catalog.children("v3/pay/transactions")
    catalog.event("TRANSACTION.SUCCESS")

They are package data. An index is loaded at the first question, and an operation is parsed when it
is asked for. ``data/PROVENANCE.md`` says where they come from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..errors import UsageError
from ..pages import Shown
from . import index
from .index import Entry, children, load, near
from .model import Event, Field, Host, Operation

if TYPE_CHECKING:
    from ..pages import Page

__all__ = [
    "Entry",
    "Event",
    "Field",
    "Host",
    "Operation",
    "SearchResults",
    "children",
    "diagnosis_of",
    "event",
    "events",
    "find",
    "load",
    "near",
    "operation",
    "operations",
    "unknown",
]

_MOST = 200  # characters of a path that an error repeats


def operation(method: str, path: str) -> Operation:
    """Return one operation.

    Args:
        method: In any case.
        path: With or without a leading slash; a value may stand for a variable. A literal segment
            wins over a variable beside it.

    Raises:
        UsageError: There is none; the message names the nearest.
    """
    found = index.match(path, method.upper())
    if found:
        return load(found[0])
    others = index.match(path)
    if others:
        takes = ", ".join(entry.method for entry in others)
        raise UsageError(f"{path!r} takes {takes}, not {method.upper()}")
    raise UsageError(unknown(path))


def unknown(path: str) -> str | None:
    """Return what is wrong with a path that the catalog doesn't know, and the nearest ones.

    Args:
        path: As it was sent, or with variables.

    Returns:
        A sentence without its full stop; None for a path of the catalog.
    """
    if index.match(path):
        return None
    said = f"the catalog has no path {path[:_MOST]!r}"
    meant, below = index.meant(path), index.children(path)
    if path and meant:
        spelled = " (._empty_ in attributes)" if meant[0].path.endswith("/") else ""
        return f"{said}; it has {meant[0].path!r}{spelled}"
    if below:
        return f"{said}; below it are {', '.join(below)}"
    nearest = near(path)
    return f"{said}; the nearest: {', '.join(nearest)}" if nearest else said


def diagnosis_of(method: str, path: str) -> str | None:
    """Return what an error says of a request that the platform answers with 404 or 405.

    Args:
        method: In capitals.
        path: As it was sent.

    Returns:
        A sentence that names what is right; None if the operation is known, and the answer means
        something else; or if the catalog can't be read, since an answer is not lost for that.
    """
    try:
        said = _diagnosis(method, path)
    except OSError:
        return None
    return said and f"{said[0].upper()}{said[1:]}."


def _diagnosis(method: str, path: str) -> str | None:
    if index.sent_to(method, path):
        return None
    others = index.sent_to("", path)
    if not others:
        return unknown(path)
    takes = ", ".join(entry.method for entry in others)
    meant = index.meant(path, method)
    hint = f"; {method} is for {meant[0].path!r}" if meant else ""
    return f"the catalog has {takes} at {others[0].path!r}, not {method}{hint}"


def operations(path: str = "") -> Iterator[Operation]:
    """Yield all operations, or those at and below a path; each is parsed as it comes.

    Args:
        path: In which a value may stand for a variable; ``hk`` and ``global`` have those overseas.
    """
    start = path.strip("/")
    return map(load, dict.fromkeys(index.below(start) if start else index.entries()))


class SearchResults(Shown, tuple[Operation, ...]):
    """What was found, the best first; shown as a table."""

    __slots__ = ()

    def _line(self) -> str:
        return f"<Found {', '.join(f'{each.method} {each.path}' for each in self)}>"

    def _page(self) -> Page:
        from .display import found

        return found(self)


def find(words: str, limit: int = 20) -> SearchResults:
    """Return the operations that have some words, the best first.

    Args:
        words: Of titles, paths, and names and labels of fields; Chinese or English, separated by
            spaces. An operation has all of them; if none has, those come that have most.
        limit: How many are returned at most.

    Raises:
        UsageError: There is no word, or one that no operation has; the message names the nearest.
            The limit is below 1.
    """
    from .search import find

    return SearchResults(map(load, find(words, limit)))


def event(name: str, api: str = "") -> Event:
    """Return one kind of callback (回调通知).

    Args:
        name: The event type, such as ``TRANSACTION.SUCCESS``; or of APIv2 the page's name.
        api: ``v2`` or ``v3``; by default v3, and v2 if that has none.

    Raises:
        UsageError: There is none; the message names the nearest.
    """
    found = [row for row in _event_rows() if row.name == name and api in ("", row.api)]
    if not found:
        from difflib import get_close_matches

        known = dict.fromkeys(row.name for row in _event_rows())
        names = get_close_matches(name.upper(), known, n=3)
        hint = f"; the nearest: {', '.join(names)}" if names else ""
        raise UsageError(f"the catalog has no event {name!r}{hint}")
    return _event(max(found, key=lambda row: row.api))


def events() -> Iterator[Event]:
    """Yield all events; each is parsed as it comes."""
    return map(_event, _event_rows())


class _Row(NamedTuple):
    """One event in its index: where its line stands, and how it is called."""

    offset: str
    length: str
    api: str
    name: str
    title: str


@cache
def _event_rows() -> tuple[_Row, ...]:
    return tuple(_Row(*cells) for cells in index.rows("events.tsv"))


@cache
def _event(row: _Row) -> Event:
    return Event.load(json.loads(index.line("events.jsonl", int(row.offset), int(row.length))))
