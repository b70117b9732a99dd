"""PHP's output buffers: what is printed is kept, and read as a text."""

from __future__ import annotations

import atexit
import io
import sys
from collections.abc import Callable
from typing import Any, TextIO

from ..standard.values import callback_of, text

__all__ = [
    "PHP_OUTPUT_HANDLER_CLEAN",
    "PHP_OUTPUT_HANDLER_FINAL",
    "PHP_OUTPUT_HANDLER_START",
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

# What a callback is called for.
PHP_OUTPUT_HANDLER_START = 1
PHP_OUTPUT_HANDLER_CLEAN = 2
PHP_OUTPUT_HANDLER_FINAL = 8


def ob_start(callback: Value = None, *_: Value) -> bool:
    """PHP's `ob_start`."""
    if not _buffers:
        atexit.register(_flush_all)
    buffer = _Buffer(sys.stdout, callback)
    _buffers.append(buffer)
    sys.stdout = buffer
    return True


def _end(is_flushed: bool) -> str | None:
    """End the last buffer, and return its text; None without a buffer."""
    if not _buffers:
        return None
    buffer = _buffers.pop()
    sys.stdout = buffer.below
    string = flushed = buffer.getvalue()
    if buffer.callback is not None:
        phase = PHP_OUTPUT_HANDLER_START | PHP_OUTPUT_HANDLER_FINAL
        if not is_flushed:
            phase |= PHP_OUTPUT_HANDLER_CLEAN
        made = callback_of(buffer.callback, 2)(string, phase)
        flushed = string if made is False else text(made)
    if is_flushed:
        buffer.below.write(flushed)
    return string


def _flush_all() -> None:
    while _end(is_flushed=True) is not None:
        pass


def ob_get_contents() -> str | bool:
    """PHP's `ob_get_contents`: False without a buffer."""
    return _buffers[-1].getvalue() if _buffers else False


def ob_get_clean() -> str | bool:
    """PHP's `ob_get_clean`: False without a buffer."""
    string = _end(is_flushed=False)
    return False if string is None else string


def ob_end_clean() -> bool:
    """PHP's `ob_end_clean`."""
    return _end(is_flushed=False) is not None


def ob_get_flush() -> str | bool:
    """PHP's `ob_get_flush`: False without a buffer."""
    string = _end(is_flushed=True)
    return False if string is None else string


def ob_end_flush() -> bool:
    """PHP's `ob_end_flush`."""
    return _end(is_flushed=True) is not None


def ob_get_level() -> int:
    """PHP's `ob_get_level`."""
    return len(_buffers)
