"""What a text asks for: the tokens of its words, and the fields that it names."""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import UsageError, shorten
from . import ranking, references, typos
from .terms import Term, parse_terms, synonyms

_MAX_LENGTH = 400  # characters
_MAX_WORDS = 40
_MAX_BESIDE = 3  # terms before and after an unknown character
_MIN_LONG = 4  # characters; in less, a known term is no part of a misspelt one
_MIN_FIELD = 2  # characters of a label
_SHARE = 0.7  # what each token of a term counts that stands for several


class Query:
    """What a text says.

    Attributes:
        tokens: The tokens that names have, and how much each counts: 1 is as usual.
        fields: The words that name fields. For each, the numbers of the operations that have
            the field, and how sure that is.
        ignored: The words that nothing has.
        asks: Whether it asks about a state.

    Raises:
        UsageError: There is no word, or there are too many.
    """

    def __init__(self, text: str) -> None:
        self.tokens: dict[str, float] = {}
        self.fields: dict[str, dict[int, float]] = {}
        self.ignored: list[str] = []
        self.asks = False
        if not text.strip():
            raise UsageError("find() takes words, such as 'refund' or '退款'")
        words = dict.fromkeys(text[: _MAX_LENGTH + 1].split())
        fields = [word for word in words if references.is_field_like(word)]
        terms = parse_terms(" ".join(word for word in words if word not in fields))
        if len(text) > _MAX_LENGTH or len(terms) > _MAX_WORDS:
            raise UsageError(f"find() takes up to {_MAX_WORDS} words, not {shorten(text)!r}")
        for word in fields:
            self._add_field(word)
        for term in _mend(_join_letters(terms)):
            self._add(term)

    def _add(self, term: Term) -> None:
        self.asks |= term.asks
        known = [token for token in term.tokens if token in ranking.vocabulary()]
        if term.is_known or _has_names(term):
            self._count(known)
            return
        others = _correct(term)
        for other in others:
            self._add(other)
        if known and not others:
            self._count(known)
        elif not others and len(term.text) >= _MIN_FIELD:
            self._add_field(term.text)

    def _count(self, tokens: list[str]) -> None:
        share = 1 if len(tokens) < 2 else _SHARE
        for token in tokens:
            self.tokens[token] = max(share, self.tokens.get(token, 0))

    def _add_field(self, word: str) -> None:
        matches = references.find_fields(word)
        if matches:
            self.fields[word] = matches
            return
        # What is spelled as a field may be two words.
        terms = [term for term in parse_terms(word.replace("_", " ")) if term.is_known]
        if terms and references.is_field_like(word):
            for term in terms:
                self._add(term)
        else:
            self.ignored.append(word)


def _correct(term: Term) -> Iterable[Term]:
    """Return what an English word that isn't known means: it may be pinyin, or misspelt."""
    if not term.text.isascii():
        return ()
    return (
        typos.parse_pinyin(term.text)
        or _correct_english(term.text)
        or typos.correct_pinyin(term.text)
    )


def _correct_english(word: str) -> Iterable[Term]:
    vocabulary = [*filter(str.isascii, (*synonyms(), *ranking.vocabulary()))]
    other = typos.correct_english(word, vocabulary)
    return parse_terms(other) if other else ()


def _mend(terms: list[Term]) -> list[Term]:
    """Return the terms. An unknown one is joined with those beside it if they resemble a term.

    In 电子回旦, 回 is a term of its own; 回旦 sounds as 回单, and 电子回旦 is nearly 电子回单.
    """
    for at, term in enumerate(terms):
        if term.text.isascii() or term.is_known or _has_names(term):
            continue
        windows = [
            (start, end)
            for start in range(max(0, at - _MAX_BESIDE), at + 1)
            for end in range(at + 1, min(len(terms), at + _MAX_BESIDE) + 1)
        ]
        windows.sort(key=lambda window: window[0] - window[1])
        for find in (typos.find_same_sound, typos.find_similar):
            for start, end in windows:
                window = terms[start:end]
                text = "".join(each.text for each in window)
                is_short = len(text) < _MIN_LONG
                matches = () if is_short and any(map(_is_long_and_known, window)) else find(text)
                if any(match.tokens for match in matches):
                    return [*terms[:start], *matches, *_mend(terms[end:])]
    return terms


def _is_long_and_known(term: Term) -> bool:
    return term.is_known and len(term.text) > 1


def _has_names(term: Term) -> bool:
    """Return whether titles or everyday names have all tokens of a term."""
    return len(term.tokens) > 0 and all(token in ranking.vocabulary() for token in term.tokens)


def _join_letters(terms: list[Term]) -> list[Term]:
    """Return the terms. Words that are pinyin only if they are joined are one term."""
    if not all(term.text.isalpha() and term.text.isascii() for term in terms):
        return terms
    if any(token in ranking.vocabulary() for term in terms for token in term.tokens):
        return terms
    return [*typos.parse_pinyin("".join(term.text for term in terms))] or terms
