"""What names an operation itself: a path, an address, the number of a document, a field."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...encoding.path import from_attribute
from .. import index, spelling
from ..files import read_table
from ..index import Entry, entries

_METHOD = re.compile(r"(GET|POST|PUT|PATCH|DELETE)\s+(?=\S*[/.])", re.IGNORECASE)
_SCHEME = re.compile(r"https?:/+", re.IGNORECASE)
_DOCUMENT_HOST = re.compile(r"(pay|kf|wiki)\.(weixin|wechat)\.")
_NUMBER = re.compile(r"\d{6,}")
_ATTRIBUTES = re.compile(r"(?:client\.)?(v[23](?:\.\w+)+)(?:\(.*)?")
_VERB = re.compile(r"\.(get|post|put|patch|delete)(?:_async|Async)?$")
_API_PATH = re.compile(r"(?:hk|global)?/*v[23]/", re.IGNORECASE)
_MAX_LENGTH = 300


class _Path(NamedTuple):
    method: str
    path: str
    is_address: bool


def find_path(text: str) -> tuple[Entry, ...]:
    """Return the operations of a path, of an address of the API, or of a chain in Python.

    Those of the method that is named come first, then others of the path, then those below it. If
    there are none, the result is those of the nearest paths. It is empty if the text is no path.
    """
    named = _parse_path(text.strip())
    if not named or len(named.path) > _MAX_LENGTH:
        return ()
    matches = index.match(named.path) or index.match_similar(named.path)
    if named.is_address:  # on the wire, APIv2 has no `v2/`, and some hosts have a prefix
        matches = matches or index.match_request("", f"/{named.path}")
    below = index.entries_below(named.path) if not matches else []
    nearest = index.nearest(named.path) if not (matches or below) else ()
    known = matches or below or [entry for path in nearest for entry in index.match(path)]
    return tuple(sorted(dict.fromkeys(known), key=lambda entry: entry.method != named.method))


def _parse_path(text: str) -> _Path | None:
    method = _METHOD.match(text)
    path = text[method.end() :] if method else text
    name = method[1].upper() if method else ""
    if re.search(r"\s", path) or _DOCUMENT_HOST.search(path.partition("mch.")[0]):
        return None
    attributes = _ATTRIBUTES.fullmatch(path)
    if attributes:
        return _parse_chain(attributes[1])
    is_address = bool(_SCHEME.match(path))
    path = re.split("[?#]", _SCHEME.sub("", path))[0]
    path = path.partition("/")[2] if is_address else path
    path = re.sub("/+", "/", path).removeprefix("/")
    if not (is_address or name or _API_PATH.match(path)):
        return None
    head, slash, rest = path.partition("/")
    return _Path(name, f"{head.lower()}{slash}{rest.rstrip('/')}", is_address) if path else None


def _parse_chain(attributes: str) -> _Path | None:
    verb = _VERB.search(attributes)
    try:
        path = spelling.parse_attributes(_VERB.sub("", attributes))
    except AttributeError:
        return None
    return _Path(verb[1].upper() if verb else "", path, False)


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
    """Return the places of the operations that have a field of a name, and how sure that is.

    Args:
        word: The name, or a part of a name or of a label.
    """
    name = from_attribute(word).replace("-", "_") if word != word.lower() else word
    result = {}
    for place, (names, labels, _) in enumerate(_field_rows()):
        if f"{{{name}}}" in entries()[place].path:
            result[place] = 1.0
        elif name in names:
            result[place] = 0.7 if name in names.split(" ") else 0.35
        elif name in labels:
            result[place] = 0.3
    return result
