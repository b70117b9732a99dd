"""PHP's texts: what stands between quotes, and in a heredoc."""

from __future__ import annotations

import math
import re

_ESCAPE = re.compile(
    rb"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|u\{([0-9A-Fa-f]+)\}|(.)|$)", re.DOTALL
)
_NO_CHARACTER = 0x110000
_LETTERS = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"v": b"\v", b"e": b"\x1b", b"f": b"\f"}


def decode(data: bytes) -> str:
    """Return the text of bytes; those that are no UTF-8 survive as surrogates."""
    return data.decode("utf-8", "surrogateescape")


def unescape_single(raw: bytes) -> str:
    """Return the text of ``'…'``, without its quotes."""
    return decode(re.sub(rb"\\([\\'])", rb"\1", raw))


def unescape_double(raw: bytes, quote: bytes = b'"') -> str:
    """Return the text of a piece of ``"…"`` or of a heredoc, which has no quote to escape.

    Raises:
        ValueError: There is no such character.
    """

    def replace(match: re.Match[bytes]) -> bytes:
        octal, hexadecimal, point, letter = match.groups()
        if octal:
            return bytes([int(octal, 8) & 255])
        if hexadecimal:
            return bytes([int(hexadecimal, 16)])
        if point:
            return chr(min(int(point, 16), _NO_CHARACTER)).encode("utf-8", "surrogatepass")
        if letter in (b"\\", b"$") or letter == quote:
            return bytes(letter)
        return _LETTERS.get(letter, match.group())

    return decode(_ESCAPE.sub(replace, raw))


def dedent(pieces: list[bytes | object], closing: bytes) -> list[bytes | object]:
    """Return the pieces of a heredoc without the indentation of its closing mark."""
    indentation = len(closing) - len(closing.lstrip(b" \t"))
    if not indentation:
        return pieces
    pattern = re.compile(rb"(?m)^[ \t]{1,%d}" % indentation)
    result: list[bytes | object] = []
    for index, piece in enumerate(pieces):
        if not isinstance(piece, bytes):
            result.append(piece)
            continue
        head = b"" if index == 0 else b"x"  # only the first piece begins at a line's start
        result.append(pattern.sub(b"", head + piece)[len(head) :])
    return result


def parse_number(text: str) -> int | float:
    """Return PHP's number: an integer that doesn't fit into 64 bits is a float.

    Raises:
        ValueError: It is a dot alone.
    """
    digits = text.replace("_", "").lower()
    if re.fullmatch(r"0[0-7]+", digits):
        number = int(digits, 8)
    elif re.fullmatch(r"0x[0-9a-f]+|0b[01]+|0o[0-7]+", digits):
        number = int(digits, 0)
    elif digits.isdecimal() and len(digits) < len(str(2**63)) + 1:
        number = int(digits)
    else:
        return float(digits)
    if number < 2**63:
        return number
    return float(number) if number < 2**1023 else math.inf
