"""The official titles and labels in English: our own words, for the operations of usual products.

A title or a label may mean one thing here and another there. So a record of ``titles.jsonl`` names
its products, one of ``labels.jsonl`` its fields; elsewhere the official text stands alone.
"""

from __future__ import annotations

from functools import cache

from ..encoding.text import parse_json
from ..people.language import find_language
from .files import read_lines


def titles_of(title: str, path: str) -> tuple[str, ...]:
    """Return an operation's titles for people: the official one; in English, ours before it."""
    return _beside(title, translate_title(title, path))


def labels_of(label: str, name: str) -> tuple[str, ...]:
    """Return a field's labels for people: the official one; in English, ours before it."""
    return _beside(label, translate_label(label, name))


def translate_title(title: str, path: str) -> str:
    """Return the title of the operation at a path in English; empty if there is none."""
    from .search.products import product_of  # loaded by a search, or by an English title

    return _translations("titles.jsonl", "products").get((title, product_of(path).name.en), "")


def translate_label(label: str, name: str) -> str:
    """Return the label of the fields of a name in English; empty if there is none."""
    return _translations("labels.jsonl", "fields").get((label, name), "")


def _beside(official: str, english: str) -> tuple[str, ...]:
    return (english, official) if english and find_language() == "en" else (official,)


@cache
def _translations(file: str, places: str) -> dict[tuple[str, str], str]:
    records = map(parse_json, read_lines(file))
    return {(one["zh"], place): one["en"] for one in records for place in one[places]}
