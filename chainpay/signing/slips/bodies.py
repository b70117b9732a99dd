"""Other bodies that may have been signed in place of the one that was sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from typing import Any

from .verdict import Slip

#: How JSON is written otherwise, as arguments of `json.dumps`, and whether slashes are escaped.
_FORMS_OF_JSON: list[tuple[dict[str, Any], str]] = [
    ({"separators": separators, "ensure_ascii": is_ascii, "sort_keys": is_sorted}, slash)
    for separators, is_ascii, is_sorted, slash in product(
        ((",", ":"), (", ", ": ")), (False, True), (False, True), ("/", r"\/")
    )
]
_FORMS_OF_JSON += [
    ({"indent": indent, "ensure_ascii": False}, slash)
    for indent, slash in ((2, "/"), (4, "/"), (4, r"\/"))
]
_STRING_OR_BLANKS = re.compile(r'"(?:[^"\\]|\\.)*"|\s+')
_SERIALISED = "the body was serialised anew after signing"


def other_bodies(body: bytes, query: str) -> Iterator[tuple[Slip, bytes]]:
    """Yield the bodies, each with its slip.

    Args:
        body: The body that is checked.
        query: The query of the target, as sent.
    """
    if not body:
        for text in ("{}", "null", "[]", '""'):
            words = f"the body {text} was signed, and none was sent"
            yield Slip("body-signed-and-not-sent", words), text.encode()
        yield Slip("query-as-body", "the query was signed as the body"), query.encode()
        return
    words = "the white space around the body was left out"
    yield Slip("body-white-space", words), body.strip()
    with suppress(ValueError, RecursionError):
        value = json.loads(body)
        sent = body.decode("utf-8-sig", "replace")
        for options, slash in _FORMS_OF_JSON:
            text = json.dumps(value, **options).replace("/", slash)
            words = _name_differences(sent, text)
            yield Slip("body-serialised-anew", words), text.encode("utf-8", "replace")


def _name_differences(sent: str, signed: str) -> str:
    """Return in words how a body was written otherwise when it was signed."""
    tokens = [_STRING_OR_BLANKS.findall(text) for text in (sent, signed)]
    blanks, others = ([each for each in known if each[0] != '"'] for known in tokens)
    parts = []
    if blanks != others:
        spaces = "with spaces" if others else "without spaces"
        parts.append("indented" if "\n" in signed else spaces)
    if sent.isascii() != signed.isascii():
        escapes = r"other characters than ASCII as \uXXXX", r"no \uXXXX"
        parts.append(escapes[sent.isascii()])
    if _keys_of(sent) != _keys_of(signed):
        parts.append("keys sorted")
    if (r"\/" in sent) != (r"\/" in signed):
        parts.append(r"/ as \/" if r"\/" in signed else r"no \/")
    return ": ".join(filter(None, (_SERIALISED, ", ".join(parts))))


def _keys_of(text: str) -> list[str]:
    """Return the names of all members of JSON, in their order."""
    keys: list[str] = []
    json.loads(text, object_pairs_hook=lambda pairs: keys.extend(name for name, _ in pairs))
    return keys
