"""Sets of characters that patterns of PCRE name: by script, category and POSIX class.

A set is a sorted list of ranges, each with its first and last code point.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TypeAlias

Ranges: TypeAlias = list[tuple[int, int]]

#: The scripts, and what else is used with each, by Unicode 14 as PCRE 10.42 has it.
_SCRIPTS = {
    "cyrillic": """
        400-52f 1c80-1c88 1d2b 1d78 1df8 2de0-2dff 2e43 a640-a69f fe2e-fe2f
    """,
    "greek": """
        342 345 370-373 375-377 37a-37d 37f 384 386 388-38a 38c 38e-3a1 3a3-3e1 3f0-3ff
        1d26-1d2a 1d5d-1d61 1d66-1d6a 1dbf-1dc1 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d
        1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef
        1ff2-1ff4 1ff6-1ffe 2126 ab65 10140-1018e 101a0 1d200-1d245
    """,
    "han": """
        2e80-2e99 2e9b-2ef3 2f00-2fd5 3001-3003 3005-3011 3013-301f 3021-302d 3030 3037-303f
        30fb 3190-319f 31c0-31e3 3220-3247 3280-32b0 32c0-32cb 32ff 3358-3370 337b-337f
        33e0-33fe 3400-4dbf 4e00-9fff a700-a707 f900-fa6d fa70-fad9 fe45-fe46 ff61-ff65
        16fe2-16fe3 16ff0-16ff1 1d360-1d371 1f250-1f251 20000-2a6df 2a700-2b738 2b740-2b81d
        2b820-2cea1 2ceb0-2ebe0 2f800-2fa1d 30000-3134a
    """,
    "hangul": """
        1100-11ff 3001-3003 3008-3011 3013-301f 302e-3030 3037 30fb 3131-318e 3200-321e
        3260-327e a960-a97c ac00-d7a3 d7b0-d7c6 d7cb-d7fb fe45-fe46 ff61-ff65 ffa0-ffbe
        ffc2-ffc7 ffca-ffcf ffd2-ffd7 ffda-ffdc
    """,
    "hiragana": """
        3001-3003 3008-3011 3013-301f 3030-3035 3037 303c-303d 3041-3096 3099-30a0 30fb-30fc
        fe45-fe46 ff61-ff65 ff70 ff9e-ff9f 1b001-1b11f 1b150-1b152 1f200
    """,
    "katakana": """
        3001-3003 3008-3011 3013-301f 3030-3035 3037 303c-303d 3099-309c 30a0-30ff 31f0-31ff
        32d0-32fe 3300-3357 fe45-fe46 ff61-ff9f 1aff0-1aff3 1aff5-1affb 1affd-1affe 1b000
        1b120-1b122 1b164-1b167
    """,
    "latin": """
        41-5a 61-7a aa ba c0-d6 d8-f6 f8-2b8 2e0-2e4 363-36f 485-486 951-952 10fb 1d00-1d25
        1d2c-1d5c 1d62-1d65 1d6b-1d77 1d79-1dbe 1e00-1eff 202f 2071 207f 2090-209c 20f0
        212a-212b 2132 214e 2160-2188 2c60-2c7f a700-a707 a722-a787 a78b-a7ca a7d0-a7d1 a7d3
        a7d5-a7d9 a7f2-a7ff a92e ab30-ab5a ab5c-ab64 ab66-ab69 fb00-fb06 ff21-ff3a ff41-ff5a
        10780-10785 10787-107b0 107b2-107ba 1df00-1df1e
    """,
}
_HORIZONTAL: Ranges = [
    (0x09, 0x09), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x180E, 0x180E),
    (0x2000, 0x200A), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000),
]  # fmt: skip
VERTICAL: Ranges = [(0x0A, 0x0D), (0x85, 0x85), (0x2028, 0x2029)]
_ASCII_SPACE: Ranges = [(0x09, 0x0D), (0x20, 0x20)]
_DIGITS: Ranges = [(0x30, 0x39)]
_UPPER: Ranges = [(0x41, 0x5A)]
_LOWER: Ranges = [(0x61, 0x7A)]
_LETTERS = _UPPER + _LOWER
_ASCII: dict[str, Ranges] = {
    "alnum": _DIGITS + _LETTERS,
    "alpha": _LETTERS,
    "ascii": [(0x00, 0x7F)],
    "blank": [(0x09, 0x09), (0x20, 0x20)],
    "cntrl": [(0x00, 0x1F), (0x7F, 0x7F)],
    "digit": _DIGITS,
    "graph": [(0x21, 0x7E)],
    "lower": _LOWER,
    "print": [(0x20, 0x7E)],
    "punct": [(0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E)],
    "space": _ASCII_SPACE,
    "upper": _UPPER,
    "word": [*_DIGITS, *_UPPER, (0x5F, 0x5F), *_LOWER],
    "xdigit": [*_DIGITS, (0x41, 0x46), (0x61, 0x66)],
}
#: Formatting characters that print nothing at all.
_INVISIBLE: Ranges = [(0x61C, 0x61C), (0x2066, 0x2069)]


def complement(ranges: Ranges) -> Ranges:
    """Return the ranges of all other characters."""
    others, at = [], 0
    for first, last in merge(ranges):
        if first > at:
            others.append((at, first - 1))
        at = last + 1
    return [*others, (at, sys.maxunicode)] if at <= sys.maxunicode else others


def merge(ranges: Ranges) -> Ranges:
    """Return ranges in order, in as few as they are."""
    merged: Ranges = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


@cache
def _categories() -> dict[str, Ranges]:
    """Return the ranges of each category, such as `Lu`."""
    categories: dict[str, Ranges] = defaultdict(list)
    before, start = "Cc", 0
    for code in range(sys.maxunicode + 1):
        category = unicodedata.category(chr(code))
        if category != before:
            categories[before].append((start, code - 1))
            before, start = category, code
    categories[before].append((start, sys.maxunicode))
    return categories


def _of(*starts: str) -> Ranges:
    """Return the characters of all categories that start with one of the texts."""
    ranges = (ranges for name, ranges in _categories().items() if name.startswith(starts))
    return merge([*chain.from_iterable(ranges)])


def _without(ranges: Ranges, others: Ranges) -> Ranges:
    return complement(complement(ranges) + others)


def space(is_utf8: bool) -> Ranges:
    """Return what ``\\s`` matches."""
    return _HORIZONTAL + VERTICAL if is_utf8 else _ASCII_SPACE


def horizontal_space() -> Ranges:
    """Return what ``\\h`` matches."""
    return _HORIZONTAL


def posix(name: str, is_utf8: bool, ignores_case: bool) -> Ranges | None:
    """Return what ``[:name:]`` matches; None if there is no such class."""
    if name in _ASCII and is_utf8:
        return _posix_by_property(name)
    if ignores_case and name in ("lower", "upper"):
        return _LETTERS
    return _ASCII.get(name)


@cache
def _posix_by_property(name: str) -> Ranges:
    shown = _without(_of("L", "M", "N", "P", "S", "Cf"), _INVISIBLE)
    special = {
        "ascii": _ASCII["ascii"],
        "blank": _HORIZONTAL,
        "graph": _without(shown, [(0x180E, 0x180E)]),
        "print": shown + _of("Zs"),
        "punct": _of("P") + _ASCII["punct"],
        "xdigit": _ASCII["xdigit"],
    }
    properties = {
        "alnum": "Xan", "alpha": "L", "cntrl": "Cc", "digit": "Nd", "lower": "Ll", "space": "Xps",
        "upper": "Lu", "word": "Xwd",
    }  # fmt: skip
    return special.get(name) or named(properties[name]) or []


@cache
def _named(name: str) -> Ranges | None:
    script = re.sub("^(scx|scriptextensions)[=:]", "", name)
    if script in _SCRIPTS:
        pairs = (part.partition("-") for part in _SCRIPTS[script].split())
        return [(int(first, 16), int(last or first, 16)) for first, _, last in pairs]
    special = {
        "any": [(0, sys.maxunicode)], "l&": _of("Lu", "Ll", "Lt"), "lc": _of("Lu", "Ll", "Lt"),
        "xan": _of("L", "N"), "xwd": merge([*_of("L", "N"), (0x5F, 0x5F)]),
        "xsp": space(True), "xps": space(True),
    }  # fmt: skip
    return special.get(name) or _of(name.capitalize()) or None


def named(name: str) -> Ranges | None:
    """Return what ``\\p{name}`` matches; None if it is not here."""
    return _named(re.sub("[ _-]", "", name).lower())
