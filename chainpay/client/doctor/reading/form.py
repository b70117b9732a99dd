"""The form of an upload, as it is sent."""

from __future__ import annotations

import re

_END_OF_PART = re.compile(rb"\r?\n--")
_HEAD = re.compile(rb"(?:[^\r\n]++\r?\n)+\r?\n")
_META = re.compile(rb'Content-Disposition:[^\r\n]*\bname="?meta(?![\w-])', re.IGNORECASE)


def find_meta(form: bytes) -> bytes | None:
    """Return the part ``meta``, which alone is signed; None if it isn't there as a whole."""
    for part in _END_OF_PART.split(form)[:-1]:
        head = _HEAD.match(part)
        if head and _META.search(head[0]) and b"filename" not in head[0].lower():
            return part[head.end() :]
    return None
