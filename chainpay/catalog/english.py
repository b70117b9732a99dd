"""The official titles and labels in English: our own words, for the operations of usual products.

``titles.jsonl`` and ``labels.jsonl`` have them, by the Chinese text. They are read when the first
one is shown in English.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import cache

from ..encoding.text import letters_of, parse_json
from .files import read_lines


def translate_title(title: str) -> str:
    """Return the title of an operation in English; empty if there is none."""
    return _translations("titles.jsonl").get(title, "")


def translate_label(label: str) -> str:
    """Return the label of a field in English; empty if there is none."""
    return _translations("labels.jsonl").get(label, "")


def match_titles(text: str) -> Collection[str]:
    """Return the official titles whose English title is a text, spelled somehow."""
    return _titles_by_letters().get(letters_of(text), ())


@cache
def _titles_by_letters() -> dict[str, list[str]]:
    result: dict[str, list[str]] = defaultdict(list)
    for title, english in _translations("titles.jsonl").items():
        result[letters_of(english)].append(title)
    return dict(result)


@cache
def _translations(file: str) -> dict[str, str]:
    return {record["zh"]: record["en"] for record in map(parse_json, read_lines(file))}
