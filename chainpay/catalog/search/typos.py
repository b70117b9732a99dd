"""Words that are misspelt, in both languages, and Chinese in pinyin.

An English word may have two letters exchanged, or one wrong, missing or superfluous; a long word
may differ more. A Chinese term may have a character of the same sound, as 定单 for 订单, or, if it
is long enough to be recognized, one that is wrong or missing. Pinyin is written without tones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from itertools import islice, product

from ..files import read_table
from .terms import Term, parse_terms, synonyms

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MIN_WORD = 4  # letters; shorter words are like too many others
_MIN_LONG_WORD = 7
_MAX_WORD = 24
_MAX_READINGS = 4  # of one term
_MIN_PINYIN = 3  # letters


@cache
def _sounds() -> dict[str, tuple[str, ...]]:
    """Return the syllables of each common character, without tones."""
    result: dict[str, tuple[str, ...]] = {}
    for syllable, characters in read_table("pinyin.tsv"):
        for character in characters:
            result[character] = (*result.get(character, ()), syllable)
    return result


def _readings(text: str) -> Iterator[str]:
    """Yield how a Chinese text is spoken; nothing if it has a character that is rare."""
    syllables = [_sounds().get(character, ()) for character in text]
    return islice(map("".join, product(*syllables)), _MAX_READINGS)


@cache
def _spoken() -> dict[str, str]:
    """Return the Chinese terms by their pinyin."""
    result: dict[str, str] = {}
    for term in synonyms():
        if not term.isascii():
            for reading in _readings(term):
                result.setdefault(reading, term)
    return result


def parse_pinyin(letters: str) -> tuple[Term, ...]:
    """Return the terms that letters spell in pinyin; nothing if they don't spell terms alone."""
    if len(letters) < _MIN_PINYIN or not letters.isalpha() or not letters.isascii():
        return ()
    # The spelling of the fewest terms that ends at each letter.
    best: list[tuple[str, ...] | None] = [(), *[None] * len(letters)]
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - _MAX_WORD), end):
            before, term = best[start], _spoken().get(letters[start:end])
            if before is not None and term:
                spelling, so_far = (*before, term), best[end]
                if so_far is None or len(spelling) < len(so_far):
                    best[end] = spelling
    terms = best[-1] or ()
    return tuple(Term(letters, synonyms()[term], True) for term in terms)


def correct_english(word: str, vocabulary: Iterable[str]) -> str:
    """Return the word that was meant; empty if no known word is similar.

    Args:
        word: In lower case.
        vocabulary: All known words.
    """
    known = frozenset(vocabulary)
    if not _MIN_WORD <= len(word) <= _MAX_WORD or not word.isalpha():
        return ""
    similar = next((each for each in _edits(word) if len(each) >= _MIN_WORD and each in known), "")
    if similar or len(word) < _MIN_LONG_WORD:
        return similar
    candidates = [each for each in known if each[:1] == word[0] and abs(len(each) - len(word)) <= 2]
    return next(iter(get_close_matches(word, sorted(candidates), n=1, cutoff=0.8)), "")


def _edits(word: str) -> Iterator[str]:
    """Yield what becomes of a word by one edit: first two letters exchanged, then others."""
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1)
    yield from (left + letter + right for left, right in splits for letter in _LETTERS)
    yield from (left + right[1:] for left, right in splits if right)
    yield from (left + letter + right[1:] for left, right in splits if right for letter in _LETTERS)


def find_same_sound(text: str) -> tuple[Term, ...]:
    """Return the term that sounds as a Chinese text; nothing if there is none."""
    if text.isascii() or len(text) < 2:
        return ()
    terms = filter(None, map(_spoken().get, _readings(text)))
    return tuple(Term(text, synonyms()[term], True) for term in islice(terms, 1))


def correct_chinese(run: str) -> tuple[Term, ...]:
    """Return the terms that are meant by Chinese of the same sound, or with one wrong character.

    Args:
        run: Chinese characters that are no term.
    """
    same = find_same_sound(run)
    if same:
        return same
    similar = next(filter(None, (_similar(run, term) for term in synonyms())), "")
    return tuple(term for term in parse_terms(similar) if term.is_known)


def _similar(run: str, term: str) -> str:
    """Return a term if a text has it with one character wrong or missing; else nothing."""
    if term.isascii() or len(term) < 3 or abs(len(term) - len(run)) > 1:
        return ""
    if len(term) == len(run):
        return term if sum(map(str.__ne__, term, run)) == 1 else ""
    longer, shorter = (term, run) if len(term) > len(run) else (run, term)
    shortened = (longer[:at] + longer[at + 1 :] for at in range(len(longer)))
    return term if shorter in shortened else ""
