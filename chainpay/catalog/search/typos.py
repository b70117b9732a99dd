"""Words that are misspelt, in both languages, and Chinese in pinyin.

An English word may have two letters exchanged, or one wrong, missing or superfluous; a long word
may differ more. A Chinese term may have a character of the same sound, as 定单 for 订单, or, if it
is long enough to be recognized, one that is wrong or missing. Pinyin is written without tones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from itertools import islice, product

from ..files import read_table
from .terms import Term, synonyms

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MIN_WORD = 4  # letters; shorter words are like too many others
_MIN_LONG_WORD = 7
_MAX_WORD = 24
_MAX_READINGS = 4  # of one term
_MIN_CHINESE = 3  # characters; shorter terms are like too many others
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_MIN_PINYIN = 3  # letters
_MIN_LONG_PINYIN = 6  # letters; shorter pinyin is like too much other


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


def correct_pinyin(letters: str) -> tuple[Term, ...]:
    """Return the term whose pinyin differs by one edit; nothing if the letters are too few."""
    if not _MIN_LONG_PINYIN <= len(letters) <= _MAX_WORD or not letters.isalpha():
        return ()
    term = next(filter(None, map(_spoken().get, _edits(letters))), "")
    return (Term(letters, synonyms()[term], True),) if term else ()


def correct_english(word: str, vocabulary: Iterable[str]) -> str:
    """Return the word that was meant; empty if no known word is similar.

    Args:
        word: In lower case.
        vocabulary: All known words.
    """
    known = frozenset(vocabulary)
    if not _MIN_WORD <= len(word) <= _MAX_WORD or not word.isalpha():
        return ""
    similar = next(
        (each for each in _edits(word) if _is_plausible(each, word) and each in known), ""
    )
    if similar or len(word) < _MIN_LONG_WORD:
        return similar
    candidates = [each for each in known if each[:1] == word[0] and abs(len(each) - len(word)) <= 2]
    return next(iter(get_close_matches(word, sorted(candidates), n=1, cutoff=0.8)), "")


def _is_plausible(edited: str, word: str) -> bool:
    """Return whether an edit may be a typo; in a short word, another letter is another word."""
    is_replaced = len(edited) == len(word) and sorted(edited) != sorted(word)
    return len(edited) >= _MIN_WORD and (len(word) > _MIN_WORD or not is_replaced)


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


def find_similar(text: str) -> tuple[Term, ...]:
    """Return the Chinese term of which a text has one character wrong or missing, or one more.

    Nothing is returned if there is none, or if the text is too short to be recognized.
    """
    if len(text) < _MIN_CHINESE - 1:
        return ()
    for size in (len(text) + 1, len(text) - 1, len(text)):
        for term, tokens in _by_length().get(size, ()):
            if _is_similar(text, term):
                return (Term(text, tokens, True),)
    return ()


@cache
def _by_length() -> dict[int, list[tuple[str, tuple[str, ...]]]]:
    """Return the Chinese terms and everyday names by their length, with their tokens."""
    names = {name: tuple(tokens.split()) for name, tokens, _ in read_table("names.tsv")}
    result: dict[int, list[tuple[str, tuple[str, ...]]]] = {}
    for term, tokens in {**names, **synonyms()}.items():
        if len(term) >= _MIN_CHINESE and _CHINESE.fullmatch(term):
            result.setdefault(len(term), []).append((term, tokens))
    return result


def _is_similar(text: str, term: str) -> bool:
    if len(term) == len(text):
        return sum(map(str.__ne__, term, text)) == 1
    longer, shorter = (term, text) if len(term) > len(text) else (text, term)
    return any(shorter == longer[:at] + longer[at + 1 :] for at in range(len(longer)))
