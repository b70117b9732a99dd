"""PHP's output buffers: what is printed is kept, and read as a text."""

from __future__ import annotations

import atexit
import io
import sys
from collections.abc import Callable
from typing import Any, TextIO

from ..standard.values import callback_of, text

__all__ = [
    "ob_end_clean",
    "ob_end_flush",
    "ob_get_clean",
    "ob_get_contents",
    "ob_get_flush",
    "ob_get_level",
    "ob_start",
]

Value = Any


class _Buffer(io.StringIO):
    """A buffer, what is below it, and what its text becomes."""

    def __init__(self, below: TextIO, callback: Callable[..., Value] | None) -> None:
        super().__init__()
        self.below, self.callback = below, callback


_buffers: list[_Buffer] = []


def ob_start(callback: Value = None, *_: Value) -> bool:
    """PHP's `ob_start`."""
    if not _buffers:
        atexit.register(_flush_all)
    buffer = _Buffer(sys.stdout, callback)
    _buffers.append(buffer)
    sys.stdout = buffer
    return True


def _end() -> _Buffer | None:
    if not _buffers:
        return None
    buffer = _buffers.pop()
    sys.stdout = buffer.below
    return buffer


def _flushed(buffer: _Buffer) -> str:
    string = buffer.getvalue()
    if buffer.callback is not None:
        string = text(callback_of(buffer.callback, 2)(string, 8))
    buffer.below.write(string)
    return string


def _flush_all() -> None:
    while (buffer := _end()) is not None:
        _flushed(buffer)


def ob_get_contents() -> str | bool:
    """PHP's `ob_get_contents`: False without a buffer."""
    return _buffers[-1].getvalue() if _buffers else False


def ob_get_clean() -> str | bool:
    """PHP's `ob_get_clean`: False without a buffer."""
    buffer = _end()
    return False if buffer is None else buffer.getvalue()


def ob_end_clean() -> bool:
    """PHP's `ob_end_clean`."""
    return _end() is not None


def ob_get_flush() -> str | bool:
    """PHP's `ob_get_flush`: False without a buffer."""
    buffer = _end()
    if buffer is None:
        return False
    string = buffer.getvalue()
    _flushed(buffer)
    return string


def ob_end_flush() -> bool:
    """PHP's `ob_end_flush`."""
    return ob_get_flush() is not False


def ob_get_level() -> int:
    """PHP's `ob_get_level`."""
    return len(_buffers)
