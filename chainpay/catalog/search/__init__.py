"""The search of the catalog, for people's own words.

A text may be the name of a thing: a path, an address, a document, an event, an error code. Else it
is words: of titles, everyday names, paths and fields, in Chinese, English or pinyin, spelled
somehow. Words that mean nothing here are dropped.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...errors import UsageError, shorten
from ..index import Entry, entries
from . import ranking, references, typos
from .terms import Term, parse_terms, synonyms

_MAX_LENGTH = 400  # characters
_MAX_WORDS = 40
_MIN_FIELD = 2  # characters of a Chinese label


class Found(NamedTuple):
    """What matches a text.

    Attributes:
        entries: The operations, the best first.
        ignored: The words that mean nothing here.
        tokens: What the text says.
    """

    entries: tuple[Entry, ...]
    ignored: tuple[str, ...] = ()
    tokens: frozenset[str] = frozenset()


def find(text: str) -> Found:
    """Return what matches a text: see `chainpay.catalog.find`."""
    document = references.parse_document(text)
    named = references.find_path(text) or (references.find_document(document) if document else ())
    if named:
        return Found(named)
    query = _Query(text)
    matches = ranking.rank(query.tokens, query.fields, text)
    all_entries = entries()
    return Found(
        tuple([all_entries[match.place] for match in matches]),
        tuple(query.ignored),
        frozenset(query.tokens),
    )


class _Query:
    """What a text says.

    Attributes:
        tokens: The tokens that documents have, and how much each counts.
        fields: The operations that have the fields that it names.
        ignored: The words that nothing has.
    """

    def __init__(self, text: str) -> None:
        self.tokens: dict[str, float] = {}
        self.fields: dict[str, dict[int, float]] = {}
        self.ignored: list[str] = []
        words = text.split()
        plain = [word for word in words if not references.is_field_like(word)]
        for word in words:
            if word not in plain:
                self._add_field(word)
        terms = parse_terms(" ".join(plain))
        if len(terms) > _MAX_WORDS or len(text) > _MAX_LENGTH:
            raise UsageError(f"find() takes up to {_MAX_WORDS} words, not {shorten(text)!r}")
        for term in _join_letters(terms):
            self._add(term)

    def _add(self, term: Term) -> None:
        known = [token for token in term.tokens if token in ranking.vocabulary()]
        if term.is_known or (known and term.text.isascii()):
            self._count(known)
        elif known and len(known) == len(term.tokens):
            self._count(known)
        else:
            self._correct(term, known)

    def _count(self, tokens: list[str]) -> None:
        share = 1 if len(tokens) < 2 else 0.7
        for token in tokens:
            self.tokens[token] = max(share, self.tokens.get(token, 0))

    def _correct(self, term: Term, known: list[str]) -> None:
        """Add what a word that isn't known means: it may be misspelt, or name a field."""
        if term.text.isascii():
            others = typos.parse_pinyin(term.text) or _correct_english(term.text)
        else:
            others = typos.correct_chinese(term.text)
        if others:
            for other in others:
                self._add(other)
        elif known:
            self._count(known)
        elif len(term.text) >= _MIN_FIELD:
            self._add_field(term.text)

    def _add_field(self, word: str) -> None:
        found = references.find_fields(word)
        if found:
            self.fields[word] = dict(found)
        else:
            self.ignored.append(word)


def _join_letters(terms: list[Term]) -> list[Term]:
    """Return the terms. Words that are pinyin only if they are joined are one term."""
    letters = "".join(term.text for term in terms if term.text.isalpha())
    if all(term.text.isascii() for term in terms) and not any(map(_is_meant, terms)):
        joined = typos.parse_pinyin(letters)
        if joined:
            return list(joined)
    return terms


def _is_meant(term: Term) -> bool:
    return any(token in ranking.vocabulary() for token in term.tokens)


def _correct_english(word: str) -> tuple[Term, ...]:
    vocabulary = [term for term in synonyms() if term.isascii()]
    other = typos.correct_english(word, [*vocabulary, *filter(str.isascii, ranking.vocabulary())])
    return tuple(parse_terms(other)) if other else ()


def hint(text: str) -> str:
    """Return the end of an error about a text that nothing matches."""
    words = re.findall(r"[A-Za-z]{3,}", text)
    return f"; {words[0]!r} is no word of the catalog" if words else ""
