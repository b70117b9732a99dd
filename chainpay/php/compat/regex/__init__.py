"""PHP's `preg_` functions. `patterns` says what of PCRE is here.

`preg_match` returns the matches, which are true if there are any; the others return what PHP takes
by reference behind their result. What PHP can't search, as a text that is no UTF-8 by a pattern
with ``u``, is an empty result, and `preg_last_error` says why. Offsets count bytes, as in PHP.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator

from ..standard.elements import pairs_of
from ..standard.values import (
    Array,
    Value,
    as_bytes,
    as_text,
    from_bytes,
    get_debug_type,
    listed,
    text,
    to_bytes,
)
from ..standard.values import (
    callback as find_callback,
)
from .patterns import Pattern, compile_pattern

# fmt: off
__all__ = [
    "PREG_BAD_UTF8_ERROR", "PREG_BAD_UTF8_OFFSET_ERROR", "PREG_GREP_INVERT",
    "PREG_INTERNAL_ERROR", "PREG_NO_ERROR", "PREG_OFFSET_CAPTURE", "PREG_PATTERN_ORDER",
    "PREG_SET_ORDER", "PREG_SPLIT_DELIM_CAPTURE", "PREG_SPLIT_NO_EMPTY",
    "PREG_SPLIT_OFFSET_CAPTURE", "PREG_UNMATCHED_AS_NULL", "check_pattern", "preg_grep",
    "preg_last_error", "preg_last_error_msg", "preg_match", "preg_match_all", "preg_quote",
    "preg_replace", "preg_replace_callback", "preg_replace_callback_count",
    "preg_replace_count", "preg_split",
]
# fmt: on

PREG_PATTERN_ORDER = 1
PREG_SET_ORDER = 2
PREG_OFFSET_CAPTURE = 256
PREG_UNMATCHED_AS_NULL = 512
PREG_SPLIT_NO_EMPTY = 1
PREG_SPLIT_DELIM_CAPTURE = 2
PREG_SPLIT_OFFSET_CAPTURE = 4
PREG_GREP_INVERT = 1
PREG_NO_ERROR = 0
PREG_INTERNAL_ERROR = 1
PREG_BAD_UTF8_ERROR = 4
PREG_BAD_UTF8_OFFSET_ERROR = 5

_MESSAGES = {
    PREG_NO_ERROR: "No error",
    PREG_INTERNAL_ERROR: "Internal error",
    PREG_BAD_UTF8_ERROR: "Malformed UTF-8 characters, possibly incorrectly encoded",
    PREG_BAD_UTF8_OFFSET_ERROR: (
        "The offset did not correspond to the beginning of a valid UTF-8 code point"
    ),
}
_SPECIAL = re.compile(r"[.\\+*?\[^\]$(){}=!<>|:\-#]")
_TEMPLATE = re.compile(r"\\([\\$])|\\([0-9]{1,2})|\$([0-9]{1,2})|\$\{([0-9]{1,2})\}")
_last = threading.local()


class _Unsearchable(Exception):
    """PHP can't search a text; `args` has the number of the error."""


class _Subject:
    """A text as a pattern takes it: its characters, or its bytes.

    Raises:
        _Unsearchable: It is no UTF-8, which the pattern asks for.
    """

    def __init__(self, value: Value, pattern: Pattern) -> None:
        self._is_utf8 = pattern.is_utf8
        self._data = as_bytes(value)
        self.text = from_bytes(self._data) if self._is_utf8 else self._data.decode("latin-1")
        if self._is_utf8 and not _is_valid(self.text):
            raise _Unsearchable(PREG_BAD_UTF8_ERROR)

    def place(self, offset: int) -> int:
        """Return the place in `text` of an offset in bytes; negative counts from the end."""
        offset = max(offset + len(self._data), 0) if offset < 0 else offset
        if offset > len(self._data):
            raise _Unsearchable(PREG_INTERNAL_ERROR)
        before = from_bytes(self._data[:offset]) if self._is_utf8 else self.text[:offset]
        if self._is_utf8 and not _is_valid(before):
            raise _Unsearchable(PREG_BAD_UTF8_OFFSET_ERROR)
        return len(before)

    def offset(self, place: int) -> int:
        """Return the offset in bytes of a place in `text`."""
        return len(self.text[:place].encode()) if self._is_utf8 and place > 0 else place

    def part(self, start: int, end: int) -> str:
        """Return the string of PHP between two places."""
        part = self.text[start:end]
        return part if self._is_utf8 else from_bytes(part.encode("latin-1"))


def _is_valid(text: str) -> bool:
    return not any("\ud800" <= one <= "\udfff" for one in text)


def check_pattern(pattern: Value) -> None:
    """Check that the functions here can take a pattern.

    Raises:
        ValueError: It is no pattern, or has what Python can't do.
    """
    compile_pattern(as_text(pattern))


def _begin(pattern: Value, subject: Value) -> tuple[Pattern, _Subject]:
    compiled = compile_pattern(as_text(pattern))
    _last.error = PREG_NO_ERROR
    return compiled, _Subject(subject, compiled)


def _fail(error: _Unsearchable) -> None:
    _last.error = error.args[0]


def preg_last_error() -> int:
    """PHP's `preg_last_error`."""
    return getattr(_last, "error", PREG_NO_ERROR)


def preg_last_error_msg() -> str:
    """PHP's `preg_last_error_msg`."""
    return _MESSAGES[preg_last_error()]


# Searching


def _groups(match: re.Match[str], subject: _Subject, flags: int, trims: bool = True) -> Array:
    """Return the groups of a match as PHP does: by number, and by name before that.

    Groups at the end that took no part are left out if `trims`.
    """
    last = match.re.groups
    if trims and not flags & PREG_UNMATCHED_AS_NULL:
        last = max(group for group in range(last + 1) if match.start(group) >= 0)
    names = {number: name for name, number in match.re.groupindex.items()}
    groups: dict[int | str, Value] = {}
    for number in range(last + 1):
        value = _group(match, number, subject, flags)
        if number in names:
            groups[names[number]] = value
        groups[number] = value
    return listed(groups)


def _group(match: re.Match[str], number: int, subject: _Subject, flags: int) -> Value:
    start, end = match.span(number)
    value: Value = subject.part(start, end) if start >= 0 else ""
    if start < 0 and flags & PREG_UNMATCHED_AS_NULL:
        value = None
    if not flags & PREG_OFFSET_CAPTURE:
        return value
    return [value, subject.offset(start) if start >= 0 else -1]


def preg_match(pattern: Value, subject: Value, flags: int = 0, offset: int = 0) -> Array:
    """PHP's `preg_match`: returns the first match with its groups; empty if there is none.

    Raises:
        ValueError: See `check_pattern`.
    """
    try:
        compiled, searched = _begin(pattern, subject)
        match = next(compiled.matches(searched.text, searched.place(offset)), None)
    except _Unsearchable as error:
        _fail(error)
        return []
    return [] if match is None else _groups(match, searched, flags)


def preg_match_all(
    pattern: Value, subject: Value, flags: int = 0, offset: int = 0
) -> tuple[int | bool, Array]:
    """PHP's `preg_match_all`: returns how many matches there are, or False, and the matches.

    Raises:
        ValueError: See `check_pattern`.
    """
    expression = compile_pattern(as_text(pattern)).expression
    matches: list[re.Match[str]] = []
    count: int | bool = False
    try:
        compiled, searched = _begin(pattern, subject)
        matches = [*compiled.matches(searched.text, searched.place(offset))]
        count = len(matches)
    except _Unsearchable as error:
        _fail(error)
    if flags & PREG_SET_ORDER:
        return count, [_groups(match, searched, flags) for match in matches]
    names = {number: name for name, number in expression.groupindex.items()}
    columns: dict[int | str, Value] = {}
    for number in range(expression.groups + 1):
        column = [_group(match, number, searched, flags) for match in matches]
        if number in names:
            columns[names[number]] = column
        columns[number] = [*column]
    return count, listed(columns)


def preg_grep(pattern: Value, array: Array, flags: int = 0) -> Array:
    """PHP's `preg_grep`.

    Raises:
        ValueError: See `check_pattern`.
    """
    kept: dict[int | str, Value] = {}
    check_pattern(pattern)
    for key, value in pairs_of(array):
        try:
            compiled, searched = _begin(pattern, text(value))
        except _Unsearchable as error:
            _fail(error)
            continue
        matches = compiled.expression.search(searched.text) is not None
        if matches != bool(flags & PREG_GREP_INVERT):
            kept[key] = value
    return listed(kept)


def _pairs(array: Array) -> list[tuple[int | str, Value]]:
    return [*enumerate(array)] if isinstance(array, list) else [*array.items()]


# Replacing


def preg_quote(str: Value, delimiter: Value = None) -> str:
    """PHP's `preg_quote`."""
    quoted = _SPECIAL.sub(r"\\\g<0>", as_text(str)).replace("\0", "\\000")
    mark = text(delimiter)[:1]
    if mark and not _SPECIAL.match(mark):
        quoted = quoted.replace(mark, f"\\{mark}")
    return quoted


_Write = Callable[[re.Match[str], _Subject], bytes]


def _replace(pattern: Value, write: _Write, subject: Value, limit: int) -> tuple[str | None, int]:
    """Return a text with what `write` writes for each match, and how many matches there were."""
    try:
        compiled, searched = _begin(pattern, subject)
    except _Unsearchable as error:
        _fail(error)
        return None, 0
    parts, at, count = [], 0, 0
    for match in compiled.matches(searched.text):
        if count == limit:
            break
        parts += [to_bytes(searched.part(at, match.start())), write(match, searched)]
        at, count = match.end(), count + 1
    parts.append(to_bytes(searched.part(at, len(searched.text))))
    return from_bytes(b"".join(parts)), count


def _by_template(template: Value) -> _Write:
    """Return what writes a replacement: ``$1``, ``${1}`` and ``\\1`` stand for groups."""
    replacement = text(template)

    def write(match: re.Match[str], subject: _Subject) -> bytes:
        def fill(reference: re.Match[str]) -> str:
            if reference[1]:
                return reference[1]
            number = int(reference[2] or reference[3] or reference[4])
            is_here = number <= match.re.groups and match.start(number) >= 0
            return subject.part(*match.span(number)) if is_here else ""

        return to_bytes(_TEMPLATE.sub(fill, replacement))

    return write


def _replace_each(
    steps: list[tuple[Value, _Write]], subject: Value, limit: int
) -> tuple[Value, int]:
    """Return a text, or an array of texts, after all replacements; and how many there were."""
    for pattern, _ in steps:
        check_pattern(pattern)
    if isinstance(subject, list | dict):
        done = {key: _replace_each(steps, text(value), limit) for key, value in _pairs(subject)}
        replaced = {key: value for key, (value, _) in done.items() if value is not None}
        return listed(replaced), sum(count for _, count in done.values())
    result: str | None = as_text(subject)
    total = 0
    for pattern, write in steps:
        result, count = _replace(pattern, write, result, limit)
        total += count
        if result is None:
            break
    return result, total


def preg_replace_count(
    pattern: Value, replacement: Value, subject: Value, limit: int = -1
) -> tuple[Value, int]:
    """PHP's `preg_replace` with ``$count``: returns the result and the count.

    Raises:
        ValueError: See `check_pattern`.
    """
    if not isinstance(pattern, list | dict):
        if isinstance(replacement, list | dict):
            raise TypeError(
                "preg_replace(): Argument #1 ($pattern) must be of type array when argument #2"
                f" ($replacement) is an array, {get_debug_type(pattern)} given"
            )
        return _replace_each([(pattern, _by_template(replacement))], subject, limit)
    patterns = [value for _, value in _pairs(pattern)]
    templates = [replacement] * len(patterns)
    if isinstance(replacement, list | dict):
        templates = [value for _, value in _pairs(replacement)]
        templates += [""] * (len(patterns) - len(templates))
    writers = [_by_template(template) for template in templates]
    return _replace_each([*zip(patterns, writers, strict=False)], subject, limit)


def preg_replace(pattern: Value, replacement: Value, subject: Value, limit: int = -1) -> Value:
    """PHP's `preg_replace`.

    Raises:
        ValueError: See `check_pattern`.
    """
    return preg_replace_count(pattern, replacement, subject, limit)[0]


def preg_replace_callback_count(
    pattern: Value, callback: Value, subject: Value, limit: int = -1, flags: int = 0
) -> tuple[Value, int]:
    """PHP's `preg_replace_callback` with ``$count``: returns the result and the count.

    Raises:
        ValueError: See `check_pattern`.
    """
    function = find_callback(callback)

    def write(match: re.Match[str], subject: _Subject) -> bytes:
        return to_bytes(function(_groups(match, subject, flags)))

    is_array = isinstance(pattern, list | dict)
    patterns = [value for _, value in _pairs(pattern)] if is_array else [pattern]
    return _replace_each([(one, write) for one in patterns], subject, limit)


def preg_replace_callback(
    pattern: Value, callback: Value, subject: Value, limit: int = -1, flags: int = 0
) -> Value:
    """PHP's `preg_replace_callback`.

    Raises:
        ValueError: See `check_pattern`.
    """
    return preg_replace_callback_count(pattern, callback, subject, limit, flags)[0]


# Splitting


def preg_split(
    pattern: Value, subject: Value, limit: int | None = -1, flags: int = 0
) -> list[Value] | bool:
    """PHP's `preg_split`: returns the parts, or False.

    Raises:
        ValueError: See `check_pattern`.
    """
    check_pattern(pattern)
    if limit == 1:  # nothing is searched, so that a text is not checked
        pattern = "/(?!)/"
    try:
        compiled, searched = _begin(pattern, subject)
    except _Unsearchable as error:
        _fail(error)
        return False
    skips_empty = bool(flags & PREG_SPLIT_NO_EMPTY)
    parts = [
        (start, end)
        for start, end in _cut(compiled, searched, limit or -1, flags)
        if end > start or not skips_empty
    ]
    if not flags & PREG_SPLIT_OFFSET_CAPTURE:
        return [searched.part(start, end) for start, end in parts]
    return [[searched.part(start, end), searched.offset(start)] for start, end in parts]


def _cut(pattern: Pattern, subject: _Subject, limit: int, flags: int) -> Iterator[tuple[int, int]]:
    """Yield where each part begins and ends; what took no part in a match is at -1."""
    at, left = 0, limit
    for match in pattern.matches(subject.text):
        if 0 <= left <= 1:
            break
        if match.start() > at or not flags & PREG_SPLIT_NO_EMPTY:
            yield at, match.start()
            left -= 1
        if flags & PREG_SPLIT_DELIM_CAPTURE:
            last = max(group for group in range(match.re.groups + 1) if match.start(group) >= 0)
            yield from (match.span(group) for group in range(1, last + 1))
        at = match.end()
    yield at, len(subject.text)
