"""The terms of a text: words and phrases of both languages, as the tokens that they stand for.

`synonyms.jsonl` has the terms: 退钱, 退还 and "money back" stand for ``refund``. Terms without a
token say nothing about an operation, as "how do i" does. Of several terms that start at one place,
the longest is taken. What is no term stands for itself: an English word as it is, Chinese
characters as their pairs, for Chinese has no spaces. A record with a ``share`` says how much its
tokens count, one with ``asks`` has questions about a state.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple
from unicodedata import normalize

from ...encoding.text import parse_json
from ..files import read_lines

_RUNS = re.compile(r"[a-z0-9_$]+|[\u3400-\u9fff]+")
_APOSTROPHE = re.compile(r"(?<=[a-z])['’](?=[a-z])")
_WHETHER = re.compile(r"([\u3400-\u9fff])没\1")  # 付没付, 到没到账
_ONCE = re.compile(r"([\u3400-\u9fff])一\1")  # 查一查
_QUESTION = re.compile(
    r"^\W*(?=(is|are|was|were|has|have|did|why|where)\b(?! (to|do|can|should)\b))"
)
_POSSIBLE = re.compile(r"((?:能|可以)(?!用)[\u3400-\u9fff]{1,8})吗")  # asks for no state
_MAX_PHRASE = 4  # English words
_SUFFIXES = (("ies", "y"), ("s", ""), ("es", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("d", ""))


class Term(NamedTuple):
    """A part of a text.

    Attributes:
        text: As it is written, in lower case.
        tokens: What it stands for; empty if it says nothing.
        is_known: Whether it is a term of the synonyms.
        asks: Whether it asks about a state, as 了没有 and "where is" do.
    """

    text: str
    tokens: tuple[str, ...]
    is_known: bool
    asks: bool = False


@cache
def _records() -> list[dict[str, Any]]:
    return [parse_json(line) for line in read_lines("synonyms.jsonl")]


@cache
def synonyms() -> dict[str, tuple[str, ...]]:
    """Return the tokens of each known term."""
    return {term: tuple(record["tokens"]) for record in _records() for term in record["terms"]}


@cache
def _asking() -> frozenset[str]:
    """Return the terms that ask about a state."""
    return frozenset(term for record in _records() if "asks" in record for term in record["terms"])


@cache
def shares() -> dict[str, float]:
    """Return how much tokens count compared with others, if not the same.

    What is done counts less than what it is done to, and who is meant is rarely what a text is
    about. Whom an operation serves counts more: few titles say it.
    """
    records = [record for record in _records() if "share" in record]
    return {token: record["share"] for record in records for token in record["tokens"]}


@cache
def deeds() -> frozenset[str]:
    """Return the tokens of what may be done, other than to query."""
    return frozenset(
        token for record in _records() if "deeds" in record for token in record["tokens"]
    )


@cache
def _max_length() -> int:
    return max(len(term) for term in synonyms() if not term.isascii())


def parse_tokens(text: str) -> set[str]:
    """Return the tokens of all terms of a text."""
    return {token for term in parse_terms(text) for token in term.tokens}


def parse_terms(text: str) -> list[Term]:
    """Return the terms of a text, in their order."""
    text = _APOSTROPHE.sub("", normalize("NFKC", text).lower())
    text = _POSSIBLE.sub(r"\1", _QUESTION.sub("whether ", text))
    runs = _RUNS.findall(_ONCE.sub(r"\1", _WHETHER.sub(r"是否\1", text)))
    result: list[Term] = []
    english: list[str] = []
    for run in runs:
        if run.isascii():
            english.append(run)
            continue
        result += _parse_english(english)
        english = []
        result += _parse_chinese(run)
    return [*result, *_parse_english(english)]


def _parse_english(words: list[str]) -> Iterator[Term]:
    at = 0
    while at < len(words):
        for count in range(min(_MAX_PHRASE, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + count])
            known = phrase if phrase in synonyms() else _stem(phrase)
            if known:
                yield Term(phrase, synonyms()[known], True, known in _asking())
                break
        else:
            yield Term(words[at], (words[at],), False)
        at += count


def _stem(word: str) -> str:
    """Return the known term of which a word is another form; empty if there is none."""
    stems = (
        word.removesuffix(suffix) + ending for suffix, ending in _SUFFIXES if word.endswith(suffix)
    )
    return next((stem for stem in stems if len(stem) > 2 and stem in synonyms()), "")


def _parse_chinese(run: str) -> Iterator[Term]:
    known, start, at = synonyms(), 0, 0
    while at < len(run):
        longest = min(_max_length(), len(run) - at)
        term = next(
            (run[at : at + size] for size in range(longest, 0, -1) if run[at : at + size] in known),
            "",
        )
        if term:
            yield from _unknown(run[start:at])
            yield Term(term, known[term], True, term in _asking())
            start = at + len(term)
        at += len(term) or 1
    yield from _unknown(run[start:])


def _unknown(run: str) -> Iterator[Term]:
    if run:
        pairs = tuple(run[at : at + 2] for at in range(len(run) - 1))
        yield Term(run, pairs, False)
