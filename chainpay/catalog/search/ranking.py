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
from ..index import Entry, entries
from ..products import product_of

_CONTEXT = 0.6  # what a token of the path counts, compared with one of the title
_COVERAGE = 0.75  # what it counts how much of the text a document says; the rest is the reverse
_NAME = 0.12  # what an everyday name has in advance, for people call the operation so
_RANK = 0.04  # what each further operation of an everyday name lacks
_RETIRED = 0.45
_API_V2 = 0.06
_SAME = 2.0  # the text is the everyday name itself
_SAME_TITLE = 0.3
#: What is done counts less than what it is done to. Who is meant is rarely what a text is about.
_SHARES = dict.fromkeys(
    "query list create apply update delete add cancel close reverse terminate finish send use set"
    " download upload return start pause restart bind reply sync verify confirm".split(),
    0.6,
) | {"user": 0.25, "merchant": 0.4, "money": 0.4, "address": 0.4, "order": 0.7}
#: Of what the first operation says of the text: others say too little of it. Of a long text, the
#: operations say less.
_MIN_SHARE, _MIN_SHARE_OF_MANY, _MANY = 0.8, 0.5, 3


class Scored(NamedTuple):
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
    tokens: frozenset[str]
    context: frozenset[str]
    places: tuple[int, ...]
    is_name: bool


class _Index:
    """The documents by their tokens."""

    def __init__(self) -> None:
        self.documents = [*_titles(), *_names()]
        self.by_token: dict[str, list[int]] = defaultdict(list)
        for number, document in enumerate(self.documents):
            for token in document.tokens | document.context:
                self.by_token[token].append(number)
        count = len(self.documents)
        self.weights = {
            token: log(1 + count / len(numbers)) * _SHARES.get(token, 1)
            for token, numbers in self.by_token.items()
        }
        self.sizes = [self.weigh(document.tokens) for document in self.documents]
        self.priors = list(map(_prior, entries()))

    def weigh(self, tokens: Iterable[str]) -> float:
        return sum(self.weights[token] for token in tokens)


def _titles() -> Iterable[_Document]:
    for place, (title, context) in enumerate(read_table("documents.tsv")):
        yield _Document(frozenset(title.split()), frozenset(context.split()), (place,), False)


def _names() -> Iterable[_Document]:
    for _, tokens, places in read_table("names.tsv"):
        yield _Document(
            frozenset(tokens.split()), frozenset(), tuple(map(int, places.split())), True
        )


def _prior(entry: Entry) -> float:
    prior = product_of(entry.path).weight / 100
    prior -= _API_V2 * entry.path.startswith("v2/")
    return prior - _RETIRED * entry.is_retired


@cache
def _index() -> _Index:
    return _Index()


def vocabulary() -> Mapping[str, object]:
    """Return the tokens that documents have."""
    return _index().by_token


def rank(
    tokens: Mapping[str, float], fields: Mapping[str, Mapping[int, float]], text: str
) -> list[Scored]:
    """Return the operations that match, the best first.

    Args:
        tokens: What the text says, and how much each counts: 1 is as usual.
        fields: The words that are names of fields. For each, the places of the operations that have
            such a field, and how sure that is.
        text: The whole text, for it may be an everyday name or a title.
    """
    index = _index()
    weights = {token: index.weights[token] * share for token, share in tokens.items()}
    field_weights = {name: log(1 + len(entries()) / len(found)) for name, found in fields.items()}
    total = sum(weights.values()) + sum(field_weights.values())
    said: dict[int, float] = defaultdict(float)
    in_title: dict[int, float] = defaultdict(float)
    for token, weight in weights.items():
        for number in index.by_token[token]:
            is_title = token in index.documents[number].tokens
            said[number] += weight if is_title else weight * _CONTEXT
            in_title[number] += index.weights[token] if is_title else 0
    for name, found in fields.items():
        for place, certainty in found.items():  # the title of a place has the number of the place
            said[place] += field_weights[name] * certainty
    best: dict[int, Scored] = {}
    for number, amount in said.items():
        document, coverage = index.documents[number], amount / total
        precision = in_title[number] / index.sizes[number] if index.sizes[number] else 0
        score = _COVERAGE * coverage + (1 - _COVERAGE) * precision + _NAME * document.is_name
        for order, place in enumerate(document.places):
            ranked = Scored(place, coverage, score - _RANK * order + index.priors[place])
            if place not in best or best[place].score < ranked.score:
                best[place] = ranked
    is_long = len(tokens) + len(fields) >= _MANY
    return _select(_promote(best, text), _MIN_SHARE_OF_MANY if is_long else _MIN_SHARE)


def _promote(best: dict[int, Scored], text: str) -> Iterable[Scored]:
    """Return the operations. What has the whole text as a name or as its title is promoted."""
    same = _normalize(text)
    for place, scored in best.items():
        if _normalize(entries()[place].title) == same:
            best[place] = scored._replace(score=scored.score + _SAME_TITLE, coverage=1)
    for order, place in enumerate(_places_by_name().get(same, ())):
        best[place] = Scored(place, 1, _SAME - _RANK * order)
    return best.values()


def _select(matches: Iterable[Scored], share: float) -> list[Scored]:
    """Return the matches in their order, without those that say much less than the first one."""
    all_entries = entries()

    def order(match: Scored) -> tuple[object, ...]:
        entry = all_entries[match.place]
        return -match.score, entry.path.count("/"), entry.path, entry.method

    ranked = sorted(matches, key=order)
    least = ranked[0].coverage * share if ranked else 0
    return [match for match in ranked if match.coverage >= least]


@cache
def _places_by_name() -> dict[str, tuple[int, ...]]:
    """Return the places of the operations of each everyday name."""
    return {
        _normalize(name): tuple(map(int, places.split()))
        for name, _, places in read_table("names.tsv")
    }


def _normalize(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())
