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
_USUAL_SHARE = 0.5


def find_named(text: str) -> tuple[EventEntry, ...]:
    """Return the events of a name, those below it, or those of the nearest names."""
    name = text.strip().upper()
    by_name = [(entry.name.upper(), entry) for entry in event_entries()]
    same = [entry for known, entry in by_name if known == name]
    if same or not _NAME.fullmatch(name):
        return tuple(same)
    below = [entry for known, entry in by_name if known.startswith(f"{name.rstrip('.')}.")]
    near = get_close_matches(name, [known for known, _ in by_name], n=2, cutoff=0.8)
    return tuple(below or [entry for each in near for known, entry in by_name if known == each])


def find_document(name: str) -> tuple[EventEntry, ...]:
    """Return the events that an official document describes."""
    return tuple(entry for entry in event_entries() if name in entry.documents.lower().split())


@cache
def _tokens() -> tuple[tuple[EventEntry, set[str], set[str]], ...]:
    """Return what the title of each event says, and what its name says."""
    return tuple(
        (entry, parse_tokens(entry.title), parse_tokens(re.sub("[._-]", " ", entry.name)))
        for entry in event_entries()
    )


def find_by_tokens(tokens: Collection[str]) -> tuple[EventEntry, ...]:
    """Return the events that say the most of a text, if it asks for callbacks of something."""
    rest = [token for token in tokens if token != _WANTED]
    if _WANTED not in tokens or not rest:
        return ()
    scored = []
    for entry, title, name in _tokens():
        score = ranking.weigh((title | name).intersection(rest))
        other = ranking.weigh(title.difference(rest))
        scored.append((score, other * (1 - _USUAL_SHARE * entry.name.endswith(_USUAL)), entry))
    min_score = max(score for score, _, _ in scored) * _MIN_SHARE
    matches = [each for each in scored if each[0] >= min_score > 0]
    matches.sort(key=lambda each: (each[1] - each[0], each[2].name))
    return tuple([entry for _, _, entry in matches[:_MAX_COUNT]])
