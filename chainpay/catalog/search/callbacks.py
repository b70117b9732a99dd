"""The events (回调通知) that a text names, or asks for."""

from __future__ import annotations

import re
from collections.abc import Collection
from difflib import get_close_matches
from functools import cache

from ..event_index import EventEntry, event_entries
from . import ranking
from .terms import parse_tokens

_NAME = re.compile(r"(?!v[23]\.|client\.)[A-Za-z_]\w*([.-]\w+)+", re.IGNORECASE)
_WANTED = "notify"  # the token of 回调, 通知, "callback" and others
_MIN_SHARE = 0.7  # of what the first event says of the text
_MAX_COUNT = 5
_USUAL = ("SUCCESS", "FINISHED", "CREATE")  # of several events of one thing, the one to wait for


def find_named(text: str) -> tuple[EventEntry, ...]:
    """Return the events of a name, those below it, or those of the nearest names."""
    name = text.strip().upper()
    by_name = [(entry.name.upper(), entry) for entry in event_entries()]
    same = [entry for known, entry in by_name if known == name]
    if same or not _NAME.fullmatch(name):
        return tuple(same)
    below = [entry for known, entry in by_name if known.startswith(f"{name.rstrip('.')}.")]
    near = get_close_matches(name, [known for known, _ in by_name], n=2, cutoff=0.8)
    return tuple(below or [entry for known, entry in by_name if known in near])


def find_document(name: str) -> tuple[EventEntry, ...]:
    """Return the events that an official document describes."""
    return tuple(entry for entry in event_entries() if name in entry.documents.lower().split())


@cache
def _titles() -> tuple[tuple[EventEntry, frozenset[str]], ...]:
    return tuple((entry, frozenset(parse_tokens(entry.title))) for entry in event_entries())


def find_by_tokens(tokens: Collection[str]) -> tuple[EventEntry, ...]:
    """Return the events that say the most of a text, if it asks for callbacks of something."""
    rest = [token for token in tokens if token != _WANTED]
    if _WANTED not in tokens or not rest:
        return ()
    scored = [(ranking.weigh(title.intersection(rest)), entry) for entry, title in _titles()]
    scored.sort(key=lambda pair: (-pair[0], not pair[1].name.endswith(_USUAL), pair[1].title))
    min_score = scored[0][0] * _MIN_SHARE
    return tuple([entry for score, entry in scored[:_MAX_COUNT] if score >= min_score > 0])
