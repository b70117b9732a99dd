"""PHP's functions of characters and encodings: `mb_`, `iconv`, `utf8_`."""

from __future__ import annotations

import re
import unicodedata

from ..standard.elements import cut, listed, pairs_of
from ..standard.values import (
    PHP_INT_MAX,
    PHP_INT_MIN,
    Array,
    Value,
    as_bytes,
    as_int,
    as_text,
    from_bytes,
    is_array,
    to_bytes,
)

# fmt: off
__all__ = [
    "MB_CASE_FOLD",
    "MB_CASE_LOWER",
    "MB_CASE_TITLE",
    "MB_CASE_UPPER",
    "iconv",
    "mb_check_encoding",
    "mb_chr",
    "mb_convert_case",
    "mb_convert_encoding",
    "mb_detect_encoding",
    "mb_internal_encoding",
    "mb_ord",
    "mb_str_split",
    "mb_strimwidth",
    "mb_strlen",
    "mb_strpos",
    "mb_strrpos",
    "mb_strtolower",
    "mb_strtoupper",
    "mb_strwidth",
    "mb_substr",
    "mb_substr_count",
    "utf8_decode",
    "utf8_encode",
]
# fmt: on

MB_CASE_UPPER, MB_CASE_LOWER, MB_CASE_TITLE, MB_CASE_FOLD = 0, 1, 2, 3
#: What begins no new word: apostrophes, points and colons in words.
_MARKS = ("Mn", "Me", "Cf", "Lm", "Sk")
_IN_WORDS = set("':.·͵՟״‧‘’․﹒＇︓﹕：")
#: PHP's names of encodings → Python's.
_CODECS = {
    **dict.fromkeys(("UTF-8", "UTF8"), "utf-8"),
    **dict.fromkeys(("ASCII", "US-ASCII"), "ascii"),
    **dict.fromkeys(("8BIT", "BINARY", "LATIN1"), "latin-1"),
    **{f"ISO-8859-{part}": f"iso8859-{part}" for part in range(1, 17) if part != 12},
    **dict.fromkeys(("WINDOWS-1252", "CP1252"), "cp1252"),
    **dict.fromkeys(("GBK", "CP936"), "gbk"),
    **dict.fromkeys(("GB2312", "EUC-CN"), "gb2312"),
    **dict.fromkeys(("BIG-5", "BIG5"), "big5"),
    "GB18030": "gb18030",
    **{name: name.lower() for name in ("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")},
    **{"UTF-16": "utf-16-be", "UCS-2": "utf-16-be", "UTF-32": "utf-32-be", "UCS-4": "utf-32-be"},
    **{"EUC-JP": "euc-jp", "SJIS": "shift-jis", "EUC-KR": "euc-kr", "UHC": "cp949"},
}


def _codec(encoding: Value) -> str:
    codec = _CODECS.get(as_text(encoding).upper())
    if codec is None:
        raise ValueError(f"must be a valid encoding, {as_text(encoding)!r} given")
    return codec


def _decoded(string: Value, encoding: Value) -> str:
    codec = "utf-8" if encoding is None else _codec(encoding)
    return as_bytes(string).decode(codec, "surrogateescape" if codec == "utf-8" else "replace")


def _encoded(characters: str, encoding: Value) -> str:
    codec = "utf-8" if encoding is None else _codec(encoding)
    return from_bytes(
        characters.encode(codec, "surrogateescape" if codec == "utf-8" else "replace")
    )


def mb_internal_encoding(encoding: Value = None) -> str | bool:
    """PHP's `mb_internal_encoding`: it is UTF-8.

    Raises:
        ValueError: Another one is to be set.
    """
    if encoding is None:
        return "UTF-8"
    if _codec(encoding) != "utf-8":
        raise ValueError(f"mb_internal_encoding(): only UTF-8 is possible here, not {encoding}")
    return True


def mb_strlen(string: Value, encoding: Value = None) -> int:
    """PHP's `mb_strlen`."""
    return len(_decoded(string, encoding))


def mb_substr(string: Value, start: Value, length: Value = None, encoding: Value = None) -> str:
    """PHP's `mb_substr`."""
    if PHP_INT_MIN in (as_int(start), as_int(length or 0)):
        raise ValueError(f"mb_substr(): must be between -{PHP_INT_MAX} and {PHP_INT_MAX}")
    characters = _decoded(string, encoding)
    return _encoded(characters[slice(*cut(len(characters), as_int(start), length))], encoding)


def mb_str_split(string: Value, length: Value = 1, encoding: Value = None) -> Array:
    """PHP's `mb_str_split`."""
    characters, size = _decoded(string, encoding), as_int(length)
    if size < 1:
        raise ValueError("mb_str_split(): Argument #2 ($length) must be greater than 0")
    pieces = (characters[at : at + size] for at in range(0, len(characters), size))
    return [_encoded(one, encoding) for one in pieces]


def mb_strtolower(string: Value, encoding: Value = None) -> str:
    """PHP's `mb_strtolower`."""
    # Letter by letter: PHP 8.2 does not look at what follows a sigma.
    return _encoded("".join(one.lower() for one in _cleaned(string, encoding)), encoding)


def mb_strtoupper(string: Value, encoding: Value = None) -> str:
    """PHP's `mb_strtoupper`."""
    return _encoded(_cleaned(string, encoding).upper(), encoding)


def _cleaned(string: Value, encoding: Value) -> str:
    characters = _decoded(string, encoding)
    if not re.search("[\udc80-\udcff]", characters):
        return characters
    return to_bytes(characters).decode(errors="replace").replace("\ufffd", "?")


def mb_strpos(
    haystack: Value, needle: Value, offset: Value = 0, encoding: Value = None
) -> int | bool:
    """PHP's `mb_strpos`: a place, or False."""
    characters, part = _decoded(haystack, encoding), _decoded(needle, encoding)
    start = _offset(characters, offset)
    place = characters.find(part, start + len(characters) if start < 0 else start)
    return place if place >= 0 else False


def mb_strrpos(
    haystack: Value, needle: Value, offset: Value = 0, encoding: Value = None
) -> int | bool:
    """PHP's `mb_strrpos`: a place, or False."""
    characters, part = _decoded(haystack, encoding), _decoded(needle, encoding)
    start = _offset(characters, offset)
    if start >= 0:
        place = characters.rfind(part, start)
    else:
        place = characters.rfind(part, 0, min(len(characters) + start + len(part), len(characters)))
    return place if place >= 0 else False


def _offset(characters: str, offset: Value) -> int:
    start = as_int(offset)
    if not -len(characters) <= start <= len(characters):
        raise ValueError("the offset must be contained in argument #1 ($haystack)")
    return start


def mb_substr_count(haystack: Value, needle: Value, encoding: Value = None) -> int:
    """PHP's `mb_substr_count`."""
    part = _decoded(needle, encoding)
    if not part:
        raise ValueError("mb_substr_count(): Argument #2 ($needle) must not be empty")
    return _decoded(haystack, encoding).count(part)


def _width(characters: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in characters)


def mb_strwidth(string: Value, encoding: Value = None) -> int:
    """PHP's `mb_strwidth`: a Chinese character has two columns."""
    return _width(_decoded(string, encoding))


def mb_convert_case(string: Value, mode: Value, encoding: Value = None) -> str:
    """PHP's `mb_convert_case`.

    Raises:
        ValueError: It is none of the modes.
    """
    characters, wanted = _cleaned(string, encoding), as_int(mode)
    if not 0 <= wanted <= 3:
        raise ValueError("mb_convert_case(): Argument #2 ($mode) must be one of the MB_CASE_*")
    forms = (str.upper, str.lower, _title, str.casefold)
    return _encoded(forms[wanted](characters), encoding)


def _title(characters: str) -> str:
    made, is_inside = "", False
    for each in characters:
        made += each.lower() if is_inside else each.title()
        if each not in _IN_WORDS and unicodedata.category(each) not in _MARKS:
            is_inside = each.islower() or each.isupper() or each.istitle()
    return made


def mb_ord(string: Value, encoding: Value = None) -> int | bool:
    """PHP's `mb_ord`: the number of the first character.

    Raises:
        ValueError: There is none.
    """
    characters = _decoded(string, encoding)
    if not characters:
        raise ValueError("mb_ord(): Argument #1 ($string) must not be empty")
    return False if 0xDC80 <= ord(characters[0]) <= 0xDCFF else ord(characters[0])


def mb_chr(codepoint: Value, encoding: Value = None) -> str | bool:
    """PHP's `mb_chr`: the character of a number; False if it has none."""
    number = as_int(codepoint)
    if not 0 <= number <= 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return False
    return _encoded(chr(number), encoding)


def mb_strimwidth(
    string: Value, start: Value, width: Value, trim_marker: Value = "", encoding: Value = None
) -> str:
    """PHP's `mb_strimwidth`."""
    characters, marker = _cleaned(string, encoding), _cleaned(trim_marker, encoding)
    first = as_int(start)
    first += len(characters) if first < 0 else 0
    if not 0 <= first <= len(characters):
        raise ValueError("mb_strimwidth(): Argument #2 ($start) is out of range")
    rest, columns = characters[first:], as_int(width)
    columns += _width(rest) if columns < 0 else 0
    if columns < 0:
        raise ValueError("mb_strimwidth(): Argument #3 ($width) is out of range")
    if _width(rest) <= columns:
        return _encoded(rest, encoding)
    columns = max(columns - _width(marker), 0)
    while _width(rest) > columns:
        rest = rest[:-1]
    return _encoded(rest + marker, encoding)


# Encodings


def _names(encodings: Value) -> list[str]:
    if is_array(encodings):
        return [as_text(one) for _, one in pairs_of(encodings)]
    names = [one.strip() for one in as_text(encodings).split(",")]
    return [two for one in names for two in (["ASCII", "UTF-8"] if one == "auto" else [one])]


def _is_in(data: bytes, encoding: str) -> bool:
    try:
        data.decode(_codec(encoding))
    except UnicodeDecodeError:
        return False
    return True


def mb_check_encoding(value: Value = None, encoding: Value = "UTF-8") -> bool:
    """PHP's `mb_check_encoding`."""
    if is_array(value):
        return all(mb_check_encoding(one, encoding) for pair in pairs_of(value) for one in pair)
    return _is_in(as_bytes(value), "UTF-8" if encoding is None else encoding)


def mb_detect_encoding(string: Value, encodings: Value = None, strict: Value = False) -> str | bool:
    """PHP's `mb_detect_encoding`: the first encoding that fits, or False."""
    data = as_bytes(string)
    names = _names("auto" if encodings is None else encodings)
    fitting = (one for one in names if _is_in(data, one))
    return next((_SPELLED.get(one.upper(), one) for one in fitting), False)


_SPELLED = {"GBK": "CP936", "GB2312": "EUC-CN", "BIG5": "BIG-5", "LATIN1": "ISO-8859-1"}


def mb_convert_encoding(string: Value, to_encoding: Value, from_encoding: Value = None) -> Value:
    """PHP's `mb_convert_encoding`: what does not exist there becomes ``?``."""
    if is_array(string):
        return listed(
            {
                key: mb_convert_encoding(value, to_encoding, from_encoding)
                if is_array(value) or isinstance(value, (str, bytes))
                else value
                for key, value in pairs_of(string)
            }
        )
    names = ["UTF-8"] if from_encoding is None else _names(from_encoding)
    source = next((one for one in names if len(names) == 1 or _is_in(as_bytes(string), one)), None)
    if source is None:
        return False
    characters = as_bytes(string).decode(_codec(source), "replace").replace("\ufffd", "?")
    return from_bytes(characters.encode(_codec(to_encoding), "replace"))


def iconv(from_encoding: Value, to_encoding: Value, string: Value) -> str | bool:
    """PHP's `iconv`, with ``//IGNORE`` and ``//TRANSLIT``: False of what does not exist there."""
    target, _, how = as_text(to_encoding).partition("//")
    errors = {"IGNORE": "ignore", "TRANSLIT": "replace"}.get(how.upper(), "strict")
    try:
        source = _codec(as_text(from_encoding).partition("//")[0])
        return from_bytes(
            as_bytes(string).decode(source, _LOST[errors]).encode(_codec(target), errors)
        )
    except ValueError:
        return False


_LOST = {"ignore": "ignore", "replace": "strict", "strict": "strict"}


def utf8_encode(string: Value) -> str:
    """PHP's `utf8_encode`: from ISO 8859-1."""
    return as_bytes(string).decode("latin-1")


def utf8_decode(string: Value) -> str:
    """PHP's `utf8_decode`: to ISO 8859-1."""
    return from_bytes(as_bytes(string).decode("utf-8", "replace").encode("latin-1", "replace"))
