"""PHP's functions that look for any of several bytes in a text."""

from __future__ import annotations

from ..standard.elements import cut
from ..standard.values import Value, as_bytes, from_bytes

__all__ = ["strcspn", "strpbrk", "strspn", "strtok"]

#: What `strtok` goes on with.
_rest: list[bytes] = []


def strtok(string: Value, token: Value = None) -> str | bool:
    """PHP's `strtok`: the next piece of a text between bytes of `token`; False after the last.

    With one argument it is `token`, and the text that of the call before.
    """
    if token is None:
        delimiters, data = as_bytes(string), _rest[-1] if _rest else b""
    else:
        delimiters, data = as_bytes(token), as_bytes(string)
    piece = data.lstrip(delimiters) if delimiters else data
    size = _span(piece, delimiters, False)
    _rest[:] = [piece[size + 1 :]]
    return from_bytes(piece[:size]) if piece else False


def _span(data: bytes, bytes_: bytes, wanted: bool) -> int:
    """Return how many bytes at the start are of these, or are not."""
    return next((at for at, byte in enumerate(data) if (byte in bytes_) != wanted), len(data))


def strspn(string: Value, characters: Value, offset: Value = 0, length: Value = None) -> int:
    """PHP's `strspn`: how many bytes at the start are of those."""
    data = as_bytes(string)
    start, end = cut(len(data), offset, length)
    return _span(data[start:end], as_bytes(characters), True)


def strcspn(string: Value, characters: Value, offset: Value = 0, length: Value = None) -> int:
    """PHP's `strcspn`: how many bytes at the start are none of those."""
    data = as_bytes(string)
    start, end = cut(len(data), offset, length)
    return _span(data[start:end], as_bytes(characters), False)


def strpbrk(string: Value, characters: Value) -> str | bool:
    """PHP's `strpbrk`: the text from the first of some bytes on; False without one.

    Raises:
        ValueError: There are no bytes to look for.
    """
    data, wanted = as_bytes(string), as_bytes(characters)
    if not wanted:
        reason = "must be a non-empty string"
        raise ValueError(f"strpbrk(): Argument #2 ($characters) {reason}")
    at = _span(data, wanted, False)
    return from_bytes(data[at:]) if at < len(data) else False
