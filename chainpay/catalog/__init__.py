"""The catalog of WeChat Pay's 1,147 operations: the fields of their requests and answers.

    catalog.operation("POST", "v3/refund/domestic/refunds")
    catalog.find("退款"), catalog.find("refund out_refund_no")
    catalog.children("v3/pay/transactions")
    catalog.event("TRANSACTION.SUCCESS")
    catalog.error("SIGN_ERROR")

The data are part of the package. The index is loaded when it is first used, and an operation is
parsed when it is requested. ``data/PROVENANCE.md`` says where the data come from.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from ..errors import MAX_SHOWN, CatalogError, UsageError, shorten
from . import display as display  # it registers the pages of operations and events
from . import index
from .error_codes import ErrorCode, ErrorCodes, error
from .event_index import event_entries, load_event
from .index import Entry, children, load, nearest
from .model import Event, Field, Host, Operation
from .results import SearchResults

__all__ = [
    "Entry",
    "ErrorCode",
    "ErrorCodes",
    "Event",
    "Field",
    "Host",
    "Operation",
    "SearchResults",
    "children",
    "diagnose",
    "error",
    "event",
    "events",
    "find",
    "load",
    "nearest",
    "operation",
    "operations",
    "unknown_path",
]

#: No path of the platform is nearly so long. The comparison of longer ones takes much time.
_MAX_LENGTH = 300  # characters
_MAX_SEGMENTS = 20


def operation(method: str, path: str) -> Operation:
    """Return one operation.

    Args:
        method: In any case.
        path: With or without a leading slash. A value may stand for a variable. A literal segment
            wins over a variable beside it.

    Raises:
        UsageError: There is no such operation. The message names the nearest ones.
    """
    known = index.find_operation(method.upper(), path)
    if known:
        return known
    others = index.match(path)
    if others:
        takes = ", ".join(entry.method for entry in others)
        raise UsageError(f"{shorten(path)!r} takes {takes}, not {method.upper()}")
    raise UsageError(unknown_path(path, method.upper()))


def unknown_path(path: str, method: str = "") -> str | None:
    """Return an error text for a path that the catalog doesn't know. It names the nearest paths.

    It is a sentence without its full stop; None if the catalog knows the path.

    Args:
        path: As the user wrote it.
        method: In capitals. Paths that take it come first.
    """
    if _is_too_long(path):
        return f"the catalog has no path {shorten(path)!r}"
    if index.match(path):
        return None
    text = f"the catalog has no path {shorten(path)!r}"
    similar, below = index.match_similar(path), index.children(path)
    if path and similar:
        spelling = " (._empty_ in attributes)" if similar[0].path.endswith("/") else ""
        return f"{text}; it has {similar[0].path!r}{spelling}"
    if below:
        return f"{text}; below it are {', '.join(below)}"
    paths = nearest(path, method=method)
    return f"{text}; the nearest: {', '.join(paths)}" if paths else text


def diagnose(method: str, path: str) -> str | None:
    """Return an explanation for a request that the platform answered with 404 or 405.

    Args:
        method: In capitals.
        path: As it was sent.

    Returns:
        A sentence that names the right method or path. None if the catalog knows the operation, if
        the path is longer than any of the platform, or if the data can't be read.
    """
    if _is_too_long(path):
        return None
    try:
        text = _diagnose(method, path)
    except CatalogError:
        return None
    return text and f"{text[0].upper()}{text[1:]}."


def _is_too_long(path: str) -> bool:
    return len(path) > _MAX_LENGTH or path.count("/") > _MAX_SEGMENTS


def _diagnose(method: str, path: str) -> str | None:
    if index.match_request(method, path):
        return None
    others = index.match_request("", path)
    if not others:
        return unknown_path(path, method)
    takes = ", ".join(entry.method for entry in others)
    similar = index.match_similar(path, method)
    hint = f"; {method} is for {similar[0].path!r}" if similar else ""
    return f"the catalog has {takes} at {others[0].path!r}, not {method}{hint}"


def operations(path: str = "") -> Iterator[Operation]:
    """Yield all operations, or those of a path and below. Each is parsed when it is yielded.

    Args:
        path: A value may stand for a variable. ``hk`` and ``global`` have the operations overseas.
    """
    start = path.strip("/")
    return map(load, dict.fromkeys(index.entries_below(start) if start else index.entries()))


def find(words: str, limit: int = 20) -> SearchResults:
    """Return what matches some words, the best first: operations, and also events, error codes.

    Args:
        words: Everyday words in Chinese, English or pinyin, such as 退钱 or "cancel an unpaid
            order"; words of titles, paths and fields; a path or an address of the API; the number
            or the address of an official document; an event; an error code. Words that nothing has
            are left out.
        limit: The maximum number of operations.

    Raises:
        UsageError: There is no word, there are too many, or nothing has one of them; or the limit
            is below 1.
    """
    from .search import find  # the words are not loaded before the first search

    if not isinstance(words, str):
        raise UsageError(f"find() takes words, such as 'refund' or '退款', not {words!r:.60}")
    if limit < 1:
        raise UsageError(f"find() takes a limit of 1 or more, not {limit}")
    matches = find(words)
    return SearchResults(
        tuple(map(load, matches.entries[:limit])),
        len(matches.entries),
        tuple(map(load_event, matches.events)),
        matches.errors,
        matches.ignored,
        matches.asks_for_test,
    )


def event(name: str, api: str = "") -> Event:
    """Return one kind of callback (回调通知).

    Args:
        name: The event type, such as ``TRANSACTION.SUCCESS``. For an event of APIv2 without a type,
            the name of its page.
        api: ``v2`` or ``v3``. The default is v3, or v2 if v3 has no such event.

    Raises:
        UsageError: There is no such event. The message names the nearest ones.
    """
    matches = [row for row in event_entries() if row.name == name and api in ("", row.api)]
    if not matches:
        known = dict.fromkeys(row.name for row in event_entries())
        names = get_close_matches(name[:MAX_SHOWN].upper(), known, n=3)
        hint = f"; the nearest: {', '.join(names)}" if names else ""
        raise UsageError(f"the catalog has no event {shorten(name)!r}{hint}")
    return load_event(max(matches, key=lambda row: row.api))


def events() -> Iterator[Event]:
    """Yield all events. Each is parsed when it is yielded."""
    return map(load_event, event_entries())
