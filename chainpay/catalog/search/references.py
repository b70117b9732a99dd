"""What names an operation itself: a path, an address, the number of a document, a field."""

from __future__ import annotations

import re
from functools import cache

from ...encoding.path import from_attribute
from ...errors import UsageError
from .. import index
from ..files import read_table
from ..index import Entry, entries
from ..spelling.reference import Reference

_SCHEME = re.compile(r"https?:/+", re.IGNORECASE)
_DOCUMENT_HOST = re.compile(r"(pay|kf|wiki)\.(weixin|wechat)\.")
_NUMBER = re.compile(r"\d{6,}")
_API_PATH = re.compile(r"(?:(?:hk|global)/)?v[23]/", re.IGNORECASE)
_MAX_LENGTH = 300


def find_path(text: str) -> tuple[Entry, ...]:
    """Return the operations of a path, of an address of the API, or of a chain in Python.

    Those of the method that is named come first, then others of the path, then those below it. If
    there are none, the result is those of the nearest paths. It is empty if the text is no path.
    """
    named = _parse_path(text)
    if not named or len(named.path) > _MAX_LENGTH:
        return ()
    path = named.path.rstrip("/")
    matches = index.match(named.path) or index.match_similar(path)
    if named.origin:  # on the wire, APIv2 has no `v2/`, and some hosts have a prefix
        matches = matches or index.match_request("", f"/{path}")
    below = index.entries_below(path) if not matches else []
    nearest = index.nearest(path) if not (matches or below) else ()
    known = matches or below or [entry for each in nearest for entry in index.match(each)]
    return tuple(sorted(dict.fromkeys(known), key=lambda entry: entry.method != named.method))


def _parse_path(text: str) -> Reference | None:
    """Return the reference that a text is; None if it is words, or the address of a document."""
    if not re.search("[/.]", text):
        return None
    try:
        reference = Reference.parse(text)
    except UsageError:
        return None
    if _DOCUMENT_HOST.search(reference.origin.partition("mch.")[0]):
        return None
    is_certain = not reference.is_dotted and (reference.origin or reference.method)
    is_path = is_certain or _API_PATH.match(reference.path)
    return reference if is_path and reference.path else None


@cache
def _field_rows() -> list[list[str]]:
    """Return the names of each operation's fields, their labels, and its documents."""
    return read_table("fields.tsv")


def parse_document(text: str) -> str:
    """Return the end of the address of an official document, or its number; empty if it is none."""
    text = text.strip().lower()
    if _SCHEME.match(text) or _DOCUMENT_HOST.match(text):
        end = re.split(r"[#&]", text.rstrip("/"))[0].rpartition("/")[2]
        return end if "chapter=" in end else end.partition("?")[0].removesuffix(".html")
    return text if _NUMBER.fullmatch(text) else ""


def find_document(name: str) -> tuple[Entry, ...]:
    """Return the operations that an official document describes.

    Args:
        name: As `parse_document` returns it.
    """
    pairs = zip(entries(), _field_rows(), strict=True)
    return tuple([entry for entry, row in pairs if name in row[2].lower().split(" ")])


def is_field_like(word: str) -> bool:
    """Return whether a word is spelled as the fields of the API are, or as PHP spells them."""
    return "_" in word or bool(re.fullmatch("[a-z]+[A-Z][A-Za-z]*", word))


def find_fields(word: str) -> dict[int, float]:
    """Return the numbers of the operations that have a field of a name, and how sure that is.

    Args:
        word: The name, or a part of a name or of a label.
    """
    name = from_attribute(word).replace("-", "_") if word != word.lower() else word
    result = {}
    for number, (names, labels, _) in enumerate(_field_rows()):
        if f"{{{name}}}" in entries()[number].path:
            result[number] = 1.0
        elif name in names:
            result[number] = 0.7 if name in names.split(" ") else 0.35
        elif name in labels:
            result[number] = 0.3
    return result
