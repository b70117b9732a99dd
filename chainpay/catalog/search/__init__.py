"""The search of the catalog, for people's own words.

A text may be the name of a thing: a path, an address, a document, an event, an error code. Else it
is words: of titles, everyday names, paths and fields, in Chinese, English or pinyin, spelled
somehow. Words that nothing has are left out.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...encoding.text import letters_of
from ...errors import UsageError, shorten
from ..error_codes import ErrorCode, match_code, match_errors
from ..event_index import EventEntry
from ..index import Entry, entries
from . import callbacks, failures, ranking, references
from .query import Query

_CODE = re.compile(r"\s*[A-Z]+(_[A-Z0-9]+)+\s*")
_TEST = frozenset({"sandbox", "test"})  # tokens


class Matches(NamedTuple):
    """What matches a text, the best first.

    Attributes:
        entries: The operations.
        events: The events.
        errors: The error codes.
        ignored: The words that nothing has.
        asks_for_test: Whether the text is about a test.
    """

    entries: tuple[Entry, ...] = ()
    events: tuple[EventEntry, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    ignored: tuple[str, ...] = ()
    asks_for_test: bool = False


def find(text: str) -> Matches:
    """Return what matches a text: see `chainpay.catalog.find`.

    Raises:
        UsageError: The text is empty or too long, or nothing matches it.
    """
    named = _find_named(text)
    if named:
        return named
    matches = _find_words(text)
    if not (matches.entries or matches.events or matches.errors):
        matches = Matches(errors=match_errors(text))
    if not (matches.entries or matches.events or matches.errors):
        raise UsageError(f"the catalog has nothing for {shorten(text)!r}")
    return matches


def _find_named(text: str) -> Matches | None:
    """Return what a text names: by a path, a document, an event type or an error code."""
    operations, events = references.find_path(text), callbacks.find_named(text)
    document = references.parse_document(text)
    if document:
        operations = operations or references.find_document(document)
        events = events or callbacks.find_document(document)
    records: tuple[ErrorCode, ...] = ()
    if not (operations or events):
        is_misspelt = _CODE.fullmatch(text)
        records = match_errors(text) if is_misspelt else match_code(text) if text.isupper() else ()
    return Matches(operations, events, records) if operations or events or records else None


def _find_words(text: str) -> Matches:
    query = Query(text)
    all_entries = entries()
    ranked = ranking.rank(query.tokens, query.fields, text, query.asks)
    # `sign error` is a code's very name
    records = match_code(text) or failures.find_by_words(text)
    letters = " ".join(letters_of(each.code) for each in records)
    return Matches(
        tuple([all_entries[each.number] for each in ranked]),
        callbacks.find_by_tokens(query.tokens),
        records,
        tuple([word for word in query.ignored if letters_of(word) not in letters]),
        not _TEST.isdisjoint(query.tokens),
    )
