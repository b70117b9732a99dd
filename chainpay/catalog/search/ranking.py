"""The ranking of operations: how much of a text their titles and everyday names say.

A name is a title or an everyday name, as tokens. The rarer a token is, the more it counts. The
score of a name is how much of the text it says, and how much of it the text says. Operations of
usual products come before rare ones, and retired ones come last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from math import log
from typing import NamedTuple

from ...encoding.text import letters_of
from ..english import translate_title
from ..files import read_table
from ..index import entries
from .products import product_of
from .terms import deeds, shares

#: What a token of the path counts, compared with one of the title; not if its share is above 1.
_CONTEXT = 0.6
_COVERAGE = 0.75  # what it counts how much of the text a name says; the rest is the reverse
_NAME = 0.12  # what an everyday name has in advance, for people call the operation so
_RANK = 0.04  # what each further operation of an everyday name lacks
_RETIRED = 0.45
_API_V2 = 0.06
_SAME = 2.0  # the text is the everyday name itself
_SAME_TITLE = 0.3
_IMPLIED = {"create", "apply"}
_QUERY = "query"
#: What an operation lacks that changes something, if the text asks about a state.
_CHANGES = 0.2
#: What a deed counts in such a text: "is it finished" asks for no operation that finishes it.
_QUERIED_DEED = 0.5
#: Of what the first operation says of the text: others say too little of it. Of a long text, the
#: operations say less.
_MIN_SHARE, _MIN_SHARE_OF_MANY, _MANY = 0.8, 0.5, 3


class Ranked(NamedTuple):
    """An operation that matches a text.

    Attributes:
        number: The number of its entry.
        coverage: How much of the text it says: 1 is all.
        score: What it is ranked by.
    """

    number: int
    coverage: float
    score: float


class _Name(NamedTuple):
    """A title or an everyday name; the tokens are separated by spaces.

    Attributes:
        tokens: What it says.
        context: What the path of the operation says besides.
        numbers: The operations, the most usual one first.
        everyday: The letters of an everyday name; empty for a title.
    """

    tokens: str
    context: str
    numbers: tuple[int, ...]
    everyday: str


@cache
def _names() -> tuple[_Name, ...]:
    """Return the titles, each at the number of its operation, and then the everyday names."""
    titles = (
        _Name(tokens, context, (number,), "")
        for number, (tokens, context) in enumerate(read_table("titles.tsv"))
    )
    everyday = (
        _Name(tokens, "", tuple(map(int, numbers.split())), letters_of(name))
        for name, tokens, numbers in read_table("names.tsv")
    )
    return *titles, *everyday


@cache
def _postings() -> dict[str, list[int]]:
    """Return where each token is in `_names`."""
    result: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(_names()):
        for token in f"{name.tokens} {name.context}".split():
            result[token].append(at)
    return dict(result)


def vocabulary() -> Mapping[str, object]:
    """Return the tokens that names have, as the keys."""
    return _postings()


@cache
def _weight(token: str) -> float:
    return shares().get(token, 1) * log(1 + len(_names()) / len(_postings()[token]))


def weigh(tokens: Iterable[str]) -> float:
    """Return how much tokens count; those that no name has count nothing."""
    return sum(_weight(token) for token in tokens if token in _postings())


@cache
def _size(at: int) -> float:
    """Return how much a name says, besides what is meant where nothing is done by name."""
    tokens = _names()[at].tokens.split()
    return weigh([token for token in tokens if token not in _IMPLIED] or tokens)


@cache
def _prior(number: int) -> float:
    """Return how usual an operation is."""
    entry = entries()[number]
    prior = product_of(entry.path).weight / 100
    return prior - _API_V2 * entry.path.startswith("v2/") - _RETIRED * entry.is_retired


@cache
def _is_query(number: int) -> bool:
    """Return whether an operation changes nothing; those of APIv2 have a method for both."""
    return entries()[number].method == "GET" or _QUERY in _names()[number].tokens.split()


def rank(
    tokens: Mapping[str, float],
    fields: Mapping[str, Mapping[int, float]],
    text: str,
    asks: bool = False,
) -> list[Ranked]:
    """Return the operations that match, the best first.

    Args:
        tokens: What the text says, and how much each counts: 1 is as usual.
        fields: The words that are names of fields. For each, the numbers of the operations that
            have such a field, and how sure that is.
        text: The whole text, for it may be an everyday name or a title.
        asks: Whether it asks about a state. Then what changes nothing is better.
    """
    weights = {token: _weight(token) * share for token, share in tokens.items()}
    if asks:
        for token in deeds() & weights.keys():
            weights[token] *= _QUERIED_DEED
    field_weights = {word: log(1 + len(entries()) / len(having)) for word, having in fields.items()}
    total = sum(weights.values()) + sum(field_weights.values())
    covered, own = _count(weights)
    for word, having in fields.items():
        for number, certainty in having.items():  # the title of an operation has its number
            covered[number] += field_weights[word] * certainty
    best: dict[int, Ranked] = {}
    for at, amount in covered.items():
        name, coverage, size = _names()[at], amount / total, _size(at)
        precision = min(1, own[at] / size) if size else 0
        score = _COVERAGE * coverage + (1 - _COVERAGE) * precision + _NAME * bool(name.everyday)
        for order, number in enumerate(name.numbers):
            prior = _prior(number)
            prior *= coverage if prior > 0 else 1  # what says little isn't better for being usual
            prior -= _CHANGES * (asks and not _is_query(number))
            ranked = Ranked(number, coverage, score - _RANK * order + prior)
            if number not in best or best[number].score < ranked.score:
                best[number] = ranked
    is_long = len(tokens) + len(fields) >= _MANY
    return _select(_promote(best, text), _MIN_SHARE_OF_MANY if is_long else _MIN_SHARE)


def _count(weights: Mapping[str, float]) -> tuple[dict[int, float], dict[int, float]]:
    """Return how much of a text each name says, and how much of the name that is."""
    covered: dict[int, float] = defaultdict(float)
    own: dict[int, float] = defaultdict(float)
    for token, weight in weights.items():
        context = 1 if shares().get(token, 1) > 1 else _CONTEXT
        for at in _postings()[token]:
            if token in _names()[at].tokens.split(" "):
                covered[at] += weight
                own[at] += _weight(token)
            else:
                covered[at] += weight * context
    return covered, own


def _promote(best: dict[int, Ranked], text: str) -> Iterable[Ranked]:
    """Return the operations. What has the whole text as a name or as its title is promoted."""
    same = letters_of(text)
    for number, ranked in best.items():
        entry = entries()[number]
        titles = entry.title, translate_title(entry.title, entry.path)
        if same in map(letters_of, titles):
            best[number] = Ranked(number, 1, ranked.score + _SAME_TITLE)
    for name in _names()[len(entries()) :]:
        if name.everyday == same:
            for order, number in enumerate(name.numbers):
                best[number] = Ranked(number, 1, _SAME - _RANK * order)
    return best.values()


def _select(operations: Iterable[Ranked], share: float) -> list[Ranked]:
    """Return the operations in their order, without those that say much less than the first."""
    all_entries = entries()

    def order(ranked: Ranked) -> tuple[object, ...]:
        entry = all_entries[ranked.number]
        return -ranked.score, entry.path.count("/"), entry.path, entry.method

    ordered = sorted(operations, key=order)
    min_coverage = ordered[0].coverage * share if ordered else 0
    return [each for each in ordered if each.coverage >= min_coverage]
