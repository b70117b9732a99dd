"""The ranking of operations: how much of a text their titles and everyday names say.

A document is a title or an everyday name, as tokens. The rarer a token is, the more it counts. The
score of a document is how much of the text it says, and how much of it the text says. Operations of
usual products come before rare ones, and retired ones come last.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from math import log
from typing import NamedTuple

from ..files import read_table
from ..index import entries
from .products import product_of

_CONTEXT = 0.6  # what a token of the path counts, compared with one of the title
_COVERAGE = 0.75  # what it counts how much of the text a document says; the rest is the reverse
_NAME = 0.12  # what an everyday name has in advance, for people call the operation so
_RANK = 0.04  # what each further operation of an everyday name lacks
_RETIRED = 0.45
_API_V2 = 0.06
_SAME = 2.0  # the text is the everyday name itself
_SAME_TITLE = 0.3
#: Whom an operation serves is said by its path, and by few titles.
_AUDIENCES = dict.fromkeys(("overseas", "partner", "ecommerce", "brand", "institution"), 1.3)
#: What is done counts less than what it is done to. Who is meant is rarely what a text is about.
_SHARES = dict.fromkeys(
    [
        "query",
        "list",
        "create",
        "apply",
        "update",
        "delete",
        "add",
        "cancel",
        "close",
        "reverse",
        "terminate",
        "finish",
        "send",
        "use",
        "set",
        "download",
        "upload",
        "return",
        "start",
        "pause",
        "restart",
        "bind",
        "reply",
        "sync",
        "verify",
        "confirm",
    ],
    0.6,
) | {
    "user": 0.25,
    "fail": 0.4,
    "abnormal": 0.7,
    "several": 0.6,
    "merchant": 0.4,
    "money": 0.4,
    "address": 0.4,
    "order": 0.7,
}
_SHARES |= _AUDIENCES
_IMPLIED = {"create", "apply"}
#: Of what the first operation says of the text: others say too little of it. Of a long text, the
#: operations say less.
_MIN_SHARE, _MIN_SHARE_OF_MANY, _MANY = 0.8, 0.5, 3


class Match(NamedTuple):
    """An operation that matches a text.

    Attributes:
        place: The place of its entry.
        coverage: How much of the text it says: 1 is all.
        score: What it is ranked by.
    """

    place: int
    coverage: float
    score: float


class _Document(NamedTuple):
    """A title or an everyday name; the tokens are separated by spaces.

    Attributes:
        tokens: What it says.
        context: What the path of the operation says besides.
        places: The operations, the most usual one first.
        name: The everyday name without its spaces and signs; empty for a title.
    """

    tokens: str
    context: str
    places: tuple[int, ...]
    name: str


@cache
def _documents() -> tuple[_Document, ...]:
    """Return the titles, each at the place of its operation, and then the everyday names."""
    titles = (
        _Document(tokens, context, (place,), "")
        for place, (tokens, context) in enumerate(read_table("documents.tsv"))
    )
    names = (
        _Document(tokens, "", tuple(map(int, places.split())), _letters(name))
        for name, tokens, places in read_table("names.tsv")
    )
    return *titles, *names


@cache
def _postings() -> dict[str, list[int]]:
    """Return the documents of each token."""
    result: dict[str, list[int]] = defaultdict(list)
    for number, document in enumerate(_documents()):
        for token in f"{document.tokens} {document.context}".split():
            result[token].append(number)
    return dict(result)


def vocabulary() -> Mapping[str, object]:
    """Return the tokens that documents have, as the keys."""
    return _postings()


@cache
def _weight(token: str) -> float:
    share = _SHARES.get(token, 1)
    return share * log(1 + len(_documents()) / len(_postings()[token]))


def weigh(tokens: Iterable[str]) -> float:
    """Return how much tokens count; those that no document has count nothing."""
    return sum(_weight(token) for token in tokens if token in _postings())


@cache
def _size(number: int) -> float:
    """Return how much a document says, besides what is meant where nothing is done by name."""
    tokens = _documents()[number].tokens.split()
    return weigh([token for token in tokens if token not in _IMPLIED] or tokens)


@cache
def _prior(place: int) -> float:
    """Return how usual an operation is."""
    entry = entries()[place]
    prior = product_of(entry.path).weight / 100
    return prior - _API_V2 * entry.path.startswith("v2/") - _RETIRED * entry.is_retired


def rank(
    tokens: Mapping[str, float], fields: Mapping[str, Mapping[int, float]], text: str
) -> list[Match]:
    """Return the operations that match, the best first.

    Args:
        tokens: What the text says, and how much each counts: 1 is as usual.
        fields: The words that are names of fields. For each, the places of the operations that have
            such a field, and how sure that is.
        text: The whole text, for it may be an everyday name or a title.
    """
    weights = {token: _weight(token) * share for token, share in tokens.items()}
    field_weights = {name: log(1 + len(entries()) / len(places)) for name, places in fields.items()}
    total = sum(weights.values()) + sum(field_weights.values())
    covered, own = _count(weights)
    for name, places in fields.items():
        for place, certainty in places.items():  # the title of a place has the number of the place
            covered[place] += field_weights[name] * certainty
    best: dict[int, Match] = {}
    for number, amount in covered.items():
        document, coverage, size = _documents()[number], amount / total, _size(number)
        precision = min(1, own[number] / size) if size else 0
        score = _COVERAGE * coverage + (1 - _COVERAGE) * precision + _NAME * bool(document.name)
        for order, place in enumerate(document.places):
            prior = _prior(place)
            prior *= coverage if prior > 0 else 1  # what says little isn't better for being usual
            match = Match(place, coverage, score - _RANK * order + prior)
            if place not in best or best[place].score < match.score:
                best[place] = match
    is_long = len(tokens) + len(fields) >= _MANY
    return _select(_promote(best, text), _MIN_SHARE_OF_MANY if is_long else _MIN_SHARE)


def _count(weights: Mapping[str, float]) -> tuple[dict[int, float], dict[int, float]]:
    """Return how much of a text each document says, and how much of the document that is."""
    covered: dict[int, float] = defaultdict(float)
    own: dict[int, float] = defaultdict(float)
    for token, weight in weights.items():
        for number in _postings()[token]:
            if token in _documents()[number].tokens.split(" "):
                covered[number] += weight
                own[number] += _weight(token)
            else:
                covered[number] += weight * (1 if token in _AUDIENCES else _CONTEXT)
    return covered, own


def _promote(best: dict[int, Match], text: str) -> Iterable[Match]:
    """Return the operations. What has the whole text as a name or as its title is promoted."""
    same = _letters(text)
    for place, match in best.items():
        if _letters(entries()[place].title) == same:
            best[place] = Match(place, 1, match.score + _SAME_TITLE)
    for document in _documents()[len(entries()) :]:
        if document.name == same:
            for order, place in enumerate(document.places):
                best[place] = Match(place, 1, _SAME - _RANK * order)
    return best.values()


def _select(matches: Iterable[Match], share: float) -> list[Match]:
    """Return the matches in their order, without those that say much less than the first one."""
    all_entries = entries()

    def order(match: Match) -> tuple[object, ...]:
        entry = all_entries[match.place]
        return -match.score, entry.path.count("/"), entry.path, entry.method

    ranked = sorted(matches, key=order)
    min_coverage = ranked[0].coverage * share if ranked else 0
    return [match for match in ranked if match.coverage >= min_coverage]


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())
