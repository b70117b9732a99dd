"""PHP's functions of strings, which count and cut bytes."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable

from ..standard.elements import Pair, cut, listed, pairs_of
from ..standard.values import (
    Array,
    Value,
    as_bool,
    as_bytes,
    as_int,
    as_text,
    from_bytes,
    is_array,
    text,
    to_bytes,
    to_int,
)

# fmt: off
__all__ = [
    "PHP_EOL", "STR_PAD_BOTH", "STR_PAD_LEFT", "STR_PAD_RIGHT", "addslashes", "chop", "chr",
    "chunk_split", "explode", "implode", "join", "lcfirst", "levenshtein", "ltrim", "nl2br", "ord",
    "rtrim", "similar_text", "str_contains", "str_ends_with", "str_ireplace", "str_pad",
    "str_repeat", "str_replace", "str_replace_count", "str_split", "str_starts_with",
    "str_word_count", "strcasecmp", "strcmp", "stripos", "stripslashes", "stristr", "strlen",
    "strnatcasecmp", "strnatcmp", "strncasecmp", "strncmp", "strpos", "strrchr", "strrev",
    "strripos", "strrpos", "strstr", "strtolower", "strtoupper", "strtr", "substr",
    "substr_compare", "substr_count", "substr_replace", "trim", "ucfirst", "ucwords", "uniqid",
    "wordwrap",
]
# fmt: on

PHP_EOL = "\n"
STR_PAD_LEFT, STR_PAD_RIGHT, STR_PAD_BOTH = range(3)
_BLANKS = " \n\r\t\v\0"


# Bytes


def strlen(string: Value) -> int:
    """PHP's `strlen`: the bytes."""
    return len(as_bytes(string))


def ord(character: Value) -> int:
    """PHP's `ord`: the first byte."""
    return (as_bytes(character) or b"\0")[0]


def chr(codepoint: Value) -> str:
    """PHP's `chr`: a byte."""
    return from_bytes(bytes([as_int(codepoint) % 256]))


def substr(string: Value, offset: Value, length: Value = None) -> str:
    """PHP's `substr`."""
    data = as_bytes(string)
    return from_bytes(data[slice(*cut(len(data), as_int(offset), length))])


def substr_count(haystack: Value, needle: Value, offset: Value = 0, length: Value = None) -> int:
    """PHP's `substr_count`."""
    data, part, start = as_bytes(haystack), as_bytes(needle), as_int(offset)
    if not part:
        raise ValueError("substr_count(): Argument #2 ($needle) cannot be empty")
    start += len(data) if start < 0 else 0
    size = len(data) - start if length is None else as_int(length)
    size += len(data) - start if size < 0 else 0
    if not 0 <= start <= len(data) or not 0 <= size <= len(data) - start:
        raise ValueError("substr_count(): the offset and length must be contained in the haystack")
    return data[start : start + size].count(part)


def substr_replace(string: Value, replace: Value, offset: Value, length: Value = None) -> Value:
    """PHP's `substr_replace`, also of an array of texts, with an array of each argument."""
    if is_array(string):
        return _mapped_at(string, substr_replace, replace, offset, length)
    if is_array(replace):
        replace = next((one for _, one in pairs_of(replace)), "")
    data = as_bytes(string)
    start, end = cut(len(data), as_int(offset), length)
    return from_bytes(data[:start] + as_bytes(replace) + data[end:])


def _mapped_at(array: Value, function: Callable[..., Value], *arguments: Value) -> Array:
    columns = [[v for _, v in pairs_of(one)] if is_array(one) else None for one in arguments]
    columns[1:] = [column and [*map(to_int, column)] for column in columns[1:]]
    missing = ("", 0, None)
    mapped: dict[int | str, Value] = {}
    for place, (key, one) in enumerate(pairs_of(array)):
        chosen = [
            argument if column is None else column[place] if place < len(column) else default
            for argument, column, default in zip(arguments, columns, missing, strict=True)
        ]
        mapped[key] = function(text(one), *chosen)
    return listed(mapped)


def substr_compare(
    haystack: Value,
    needle: Value,
    offset: Value,
    length: Value = None,
    case_insensitive: Value = False,
) -> int:
    """PHP's `substr_compare`."""
    data, part, start = as_bytes(haystack), as_bytes(needle), as_int(offset)
    size = None if length is None else _size("substr_compare", length)
    if size == 0:
        return 0
    start = max(start + len(data), 0) if start < 0 else start
    if start > len(data):
        raise ValueError("substr_compare(): Argument #3 ($offset) must be contained in argument #1")
    order = strcasecmp if as_bool(case_insensitive) else strcmp
    return order(data[start:][:size], part[:size])


def strrev(string: Value) -> str:
    """PHP's `strrev`."""
    return from_bytes(as_bytes(string)[::-1])


def str_repeat(string: Value, times: Value) -> str:
    """PHP's `str_repeat`."""
    number = as_int(times)
    if number < 0:
        raise ValueError("str_repeat(): Argument #2 ($times) must be greater than or equal to 0")
    return from_bytes(as_bytes(string) * number)


def str_pad(
    string: Value, length: Value, pad_string: Value = " ", pad_type: Value = STR_PAD_RIGHT
) -> str:
    """PHP's `str_pad`."""
    data, pad, kind = as_bytes(string), as_bytes(pad_string), as_int(pad_type)
    if as_int(length) <= len(data):
        return from_bytes(data)
    if not pad or not STR_PAD_LEFT <= kind <= STR_PAD_BOTH:
        raise ValueError("str_pad(): $pad_string must not be empty, $pad_type one of STR_PAD_…")
    missing = as_int(length) - len(data)
    left = {STR_PAD_LEFT: missing, STR_PAD_RIGHT: 0}.get(kind, missing // 2)
    right = missing - left
    return from_bytes((pad * left)[:left] + data + (pad * right)[:right])


def str_split(string: Value, length: Value = 1) -> Array:
    """PHP's `str_split`."""
    data, size = as_bytes(string), as_int(length)
    if size < 1:
        raise ValueError("str_split(): Argument #2 ($length) must be greater than 0")
    return [from_bytes(data[at : at + size]) for at in range(0, len(data), size)]


def chunk_split(string: Value, length: Value = 76, separator: Value = "\r\n") -> str:
    """PHP's `chunk_split`."""
    if as_int(length) < 1:
        raise ValueError("chunk_split(): Argument #2 ($length) must be greater than 0")
    end = as_bytes(separator)
    return from_bytes(b"".join(to_bytes(one) + end for one in str_split(string, length) or [""]))


# Case


def strtolower(string: Value) -> str:
    """PHP's `strtolower`: of ASCII's letters."""
    return from_bytes(as_bytes(string).lower())


def strtoupper(string: Value) -> str:
    """PHP's `strtoupper`: of ASCII's letters."""
    return from_bytes(as_bytes(string).upper())


def ucfirst(string: Value) -> str:
    """PHP's `ucfirst`."""
    data = as_bytes(string)
    return from_bytes(data[:1].upper() + data[1:])


def lcfirst(string: Value) -> str:
    """PHP's `lcfirst`."""
    data = as_bytes(string)
    return from_bytes(data[:1].lower() + data[1:])


def ucwords(string: Value, separators: Value = " \t\r\n\f\v") -> str:
    """PHP's `ucwords`."""
    data, ends = as_bytes(string), as_bytes(separators)
    starts = [place == 0 or data[place - 1] in ends for place in range(len(data))]
    letters = (
        data[at : at + 1].upper() if starts[at] else data[at : at + 1] for at in range(len(data))
    )
    return from_bytes(b"".join(letters))


# Trimming


def _characters(characters: Value) -> bytes:
    """Return the bytes of a list of characters, in which ``a..z`` is a range."""
    data = as_bytes(characters)
    return re.sub(
        rb"(?s)(.)\.\.(.)",
        lambda match: bytes(range(match[1][0], match[2][0] + 1)) or match[0],
        data,
    )


def trim(string: Value, characters: Value = _BLANKS) -> str:
    """PHP's `trim`."""
    return from_bytes(as_bytes(string).strip(_characters(characters)))


def ltrim(string: Value, characters: Value = _BLANKS) -> str:
    """PHP's `ltrim`."""
    return from_bytes(as_bytes(string).lstrip(_characters(characters)))


def rtrim(string: Value, characters: Value = _BLANKS) -> str:
    """PHP's `rtrim`."""
    return from_bytes(as_bytes(string).rstrip(_characters(characters)))


chop = rtrim


# Searching


def _place(
    haystack: Value, needle: Value, offset: Value, last: bool = False, fold: bool = False
) -> int | bool:
    data, part, start = as_bytes(haystack), as_bytes(needle), as_int(offset)
    if not -len(data) <= start <= len(data):
        raise ValueError("the offset must be contained in argument #1 ($haystack)")
    if fold:
        data, part = data.lower(), part.lower()
    if not last:
        place = data.find(part, start + len(data) if start < 0 else start)
    elif start >= 0:
        place = data.rfind(part, start)
    else:
        place = data.rfind(part, 0, min(len(data) + start + len(part), len(data)))
    return place if place >= 0 else False


def strpos(haystack: Value, needle: Value, offset: Value = 0) -> int | bool:
    """PHP's `strpos`: a place, or False."""
    return _place(haystack, needle, offset)


def stripos(haystack: Value, needle: Value, offset: Value = 0) -> int | bool:
    """PHP's `stripos`: a place, or False."""
    return _place(haystack, needle, offset, fold=True)


def strrpos(haystack: Value, needle: Value, offset: Value = 0) -> int | bool:
    """PHP's `strrpos`: a place, or False."""
    return _place(haystack, needle, offset, last=True)


def strripos(haystack: Value, needle: Value, offset: Value = 0) -> int | bool:
    """PHP's `strripos`: a place, or False. It finds no byte that stands alone and is not ASCII."""
    part = as_bytes(needle)
    if len(part) == 1 and not part.isascii():
        return False
    return _place(haystack, needle, offset, last=True, fold=True)


def _piece(haystack: Value, place: int | bool, before: Value) -> str | bool:
    is_head = as_bool(before)
    if place is False:
        return False
    data = as_bytes(haystack)
    return from_bytes(data[:place] if is_head else data[place:])


def strstr(haystack: Value, needle: Value, before_needle: Value = False) -> str | bool:
    """PHP's `strstr`: a text, or False."""
    return _piece(haystack, strpos(haystack, needle), before_needle)


def stristr(haystack: Value, needle: Value, before_needle: Value = False) -> str | bool:
    """PHP's `stristr`: a text, or False."""
    return _piece(haystack, stripos(haystack, needle), before_needle)


def strrchr(haystack: Value, needle: Value) -> str | bool:
    """PHP's `strrchr`: from the last place of the needle's first byte, or False."""
    byte = as_bytes(needle)[:1] or b"\0"
    return _piece(haystack, strrpos(haystack, byte), False)


def str_contains(haystack: Value, needle: Value) -> bool:
    """PHP's `str_contains`."""
    return as_bytes(needle) in as_bytes(haystack)


def str_starts_with(haystack: Value, needle: Value) -> bool:
    """PHP's `str_starts_with`."""
    return as_bytes(haystack).startswith(as_bytes(needle))


def str_ends_with(haystack: Value, needle: Value) -> bool:
    """PHP's `str_ends_with`."""
    return as_bytes(haystack).endswith(as_bytes(needle))


# Comparing


def _difference(one: bytes, other: bytes) -> int:
    """Return how the first bytes that differ do, else which text is longer."""
    for a, b in zip(one, other, strict=False):
        if a != b:
            return a - b
    return _ordered(len(one), len(other))


def _ordered(one: object, other: object) -> int:
    return 0 if one == other else -1 if one < other else 1  # type: ignore[operator]


def strcmp(string1: Value, string2: Value) -> int:
    """PHP's `strcmp`."""
    return _difference(as_bytes(string1), as_bytes(string2))


def strcasecmp(string1: Value, string2: Value) -> int:
    """PHP's `strcasecmp`."""
    return _difference(as_bytes(string1).lower(), as_bytes(string2).lower())


def strncmp(string1: Value, string2: Value, length: Value) -> int:
    """PHP's `strncmp`."""
    size = _size("strncmp", length)
    return _difference(as_bytes(string1)[:size], as_bytes(string2)[:size])


def strncasecmp(string1: Value, string2: Value, length: Value) -> int:
    """PHP's `strncasecmp`."""
    size = _size("strncasecmp", length)
    return strcasecmp(as_bytes(string1)[:size], as_bytes(string2)[:size])


def _size(name: str, length: Value) -> int:
    if as_int(length) < 0:
        raise ValueError(f"{name}(): $length must be greater than or equal to 0")
    return as_int(length)


def strnatcmp(string1: Value, string2: Value) -> int:
    """PHP's `strnatcmp`: numbers within texts are compared as numbers."""
    return _natural(as_bytes(string1), as_bytes(string2))


def strnatcasecmp(string1: Value, string2: Value) -> int:
    """PHP's `strnatcasecmp`."""
    return _natural(as_bytes(string1).upper(), as_bytes(string2).upper())


def _natural(one: bytes, other: bytes) -> int:
    if not one or not other:
        return _ordered(len(one), len(other))
    one, other = (re.sub(rb"^0+(?=[0-9])", b"", data) for data in (one, other))
    while True:
        one, other = (data.lstrip(b" \t\n\r\v\f") for data in (one, other))
        a, b = (re.match(rb"[0-9]*", data)[0] for data in (one, other))  # type: ignore[index]
        if a and b:
            is_fraction = a.startswith(b"0") or b.startswith(b"0")
            order = _ordered(a, b) if is_fraction else _ordered((len(a), a), (len(b), b))
            one, other = one[len(a) :], other[len(b) :]
            if order or not one or not other:
                return order or _ordered(len(one), len(other))
        if one[:1] != other[:1]:
            return _ordered(one[:1], other[:1])
        one, other = one[1:], other[1:]
        if not one or not other:
            return _ordered(len(one), len(other))


def similar_text(string1: Value, string2: Value) -> int:
    """PHP's `similar_text`: how many bytes are alike."""
    return _similar(as_bytes(string1), as_bytes(string2))


def _similar(one: bytes, other: bytes) -> int:
    size, at, there = 0, 0, 0
    for start in range(len(one)):
        while start + size < len(one) and one[start : start + size + 1] in other:
            size, at = size + 1, start
            there = other.index(one[start : start + size])
    if not size:
        return 0
    return (
        size + _similar(one[:at], other[:there]) + _similar(one[at + size :], other[there + size :])
    )


def levenshtein(
    string1: Value,
    string2: Value,
    insertion_cost: Value = 1,
    replacement_cost: Value = 1,
    deletion_cost: Value = 1,
) -> int:
    """PHP's `levenshtein`."""
    one, other = as_bytes(string1), as_bytes(string2)
    insert, replace, delete = map(as_int, (insertion_cost, replacement_cost, deletion_cost))
    costs = [place * insert for place in range(len(other) + 1)]
    for byte in one:
        row = [costs[0] + delete]
        for place, against in enumerate(other):
            changed = costs[place] + (0 if byte == against else replace)
            row.append(min(changed, costs[place + 1] + delete, row[place] + insert))
        costs = row
    return costs[-1]


# Replacing


def str_replace(search: Value, replace: Value, subject: Value) -> Value:
    """PHP's `str_replace`, of texts or arrays."""
    return _replaced(search, replace, subject, 0)[0]


def str_ireplace(search: Value, replace: Value, subject: Value) -> Value:
    """PHP's `str_ireplace`, of texts or arrays."""
    return _replaced(search, replace, subject, re.IGNORECASE)[0]


def str_replace_count(search: Value, replace: Value, subject: Value) -> tuple[Value, int]:
    """PHP's `str_replace` with its `$count`: the result, and the count."""
    return _replaced(search, replace, subject, 0)


def _replaced(search: Value, replace: Value, subject: Value, flags: int) -> tuple[Value, int]:
    if is_array(subject):
        results = {
            key: _replaced(search, replace, text(one), flags) for key, one in pairs_of(subject)
        }
        array = listed({key: one for key, (one, _) in results.items()})
        return array, sum(number for _, number in results.values())
    data, count = as_bytes(subject), 0
    for part, other in _replacements(search, replace):
        if part:
            other = other.replace(b"\\", b"\\\\")  # noqa: PLW2901
            data, number = re.subn(re.escape(part), other, data, flags=flags)
            count += number
    return from_bytes(data), count


def _replacements(search: Value, replace: Value) -> list[tuple[bytes, bytes]]:
    if not is_array(search):
        if is_array(replace):
            raise TypeError("str_replace(): $replace must be a string if $search is a string")
        return [(as_bytes(search), as_bytes(replace))]
    parts = [to_bytes(one) for _, one in pairs_of(search)]
    if not is_array(replace):
        return [(part, as_bytes(replace)) for part in parts]
    others = [to_bytes(one) for _, one in pairs_of(replace)]
    return [*zip(parts, others + [b""] * (len(parts) - len(others)), strict=False)]


def strtr(string: Value, from_: Value, to: Value = None) -> str:
    """PHP's `strtr`: bytes for bytes, or ``strtr($string, $pairs)``."""
    data = as_bytes(string)
    if to is not None:
        first, second = as_bytes(from_), as_bytes(to)
        size = min(len(first), len(second))
        return from_bytes(data.translate(bytes.maketrans(first[:size], second[:size])))
    if not is_array(from_):
        raise TypeError("strtr(): Argument #2 ($from) must be of type array, string given")
    new = {to_bytes(key): to_bytes(one) for key, one in pairs_of(from_) if key != ""}
    if not new:
        return from_bytes(data)
    longest_first = sorted(new, key=len, reverse=True)
    return from_bytes(
        re.sub(b"|".join(map(re.escape, longest_first)), lambda match: new[match[0]], data)
    )


def nl2br(string: Value, use_xhtml: Value = True) -> str:
    """PHP's `nl2br`."""
    tag = "<br />" if as_bool(use_xhtml) else "<br>"
    return re.sub("\r\n|\n\r|\r|\n", lambda match: tag + match[0], as_text(string))


def addslashes(string: Value) -> str:
    """PHP's `addslashes`."""
    return re.sub(r"['\"\\]", r"\\\g<0>", as_text(string)).replace("\0", "\\0")


def stripslashes(string: Value) -> str:
    """PHP's `stripslashes`."""
    return re.sub(
        r"(?s)\\(.?)", lambda match: "\0" if match[1] == "0" else match[1], as_text(string)
    )


# Joining and splitting


def explode(separator: Value, string: Value, limit: Value = 2**63 - 1) -> Array:
    """PHP's `explode`."""
    end, data, number = as_bytes(separator), as_bytes(string), as_int(limit)
    if not end:
        raise ValueError("explode(): Argument #1 ($separator) cannot be empty")
    pieces = data.split(end) if number < 0 else data.split(end, min(max(number, 1), 2**62) - 1)
    return [from_bytes(one) for one in (pieces[:number] if number < 0 else pieces)]


def implode(separator: Value, array: Value = None) -> str:
    """PHP's `implode`, also ``implode($array)``."""
    if array is None:
        separator, array = "", separator
    between = as_bytes(separator)
    return from_bytes(between.join(to_bytes(one) for _, one in pairs_of(array)))


join = implode


def str_word_count(string: Value, format: Value = 0, characters: Value = "") -> Value:
    """PHP's `str_word_count`."""
    more = _characters(characters)
    data = as_bytes(string)
    edge = bytes(byte for byte in b"'-" if byte not in more)
    start = len(data) - len(data.lstrip(edge))
    end = len(data) - (data.endswith(b"-") and b"-" not in more)
    pattern = re.compile(rb"[A-Za-z'" + re.escape(more) + rb"-]+")
    words: list[Pair] = [
        (match.start(), from_bytes(match[0])) for match in pattern.finditer(data, start, end)
    ]
    kind = as_int(format)
    if kind not in (0, 1, 2):
        raise ValueError("str_word_count(): Argument #2 ($format) must be a valid format value")
    return [len(words), [word for _, word in words], listed(dict(words))][kind]


def wordwrap(
    string: Value, width: Value = 75, break_: Value = "\n", cut_long_words: Value = False
) -> str:
    """PHP's `wordwrap`."""
    data, size, end = as_bytes(string), as_int(width), as_bytes(break_)
    cuts = as_bool(cut_long_words)
    if not data:
        return ""
    if not end or (size == 0 and cuts):
        raise ValueError("wordwrap(): $break cannot be empty, nor $width be 0 if words are cut")
    lines, start, space, at = [], 0, 0, 0
    while at < len(data):
        is_long = at - start >= size
        if data.startswith(end, at) and at + len(end) < len(data):
            lines.append(data[start:at])
            start = space = at + len(end)
            at = start - 1
        elif data[at : at + 1] == b" ":
            if is_long:
                lines.append(data[start:at])
                start = at + 1
            space = at
        elif is_long and cuts and start >= space:
            lines.append(data[start:at])
            start = space = at
        elif is_long and start < space:
            lines.append(data[start:space])
            start = space = space + 1
        at += 1
    return from_bytes(end.join([*lines, data[start:]]))


def uniqid(prefix: Value = "", more_entropy: Value = False) -> str:
    """PHP's `uniqid`: 13 figures that grow with the time, 23 with more entropy."""
    second, rest = divmod(time.time_ns() // 1000, 10**6)
    tail = f".{secrets.randbelow(10**8):08d}" if as_bool(more_entropy) else ""
    lead = secrets.randbelow(10) if tail else ""
    return f"{as_text(prefix)}{second:08x}{rest:05x}{lead}{tail}"
