"""How an object shows itself: while it is being made, and to whoever explores its names.

If a constructor fails, a traceback with locals shows `self`, which lacks some attributes by then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

T = TypeVar("T")


def shows_half_made(represent: Callable[[T], str]) -> Callable[[T], str]:
    """Let a ``__repr__`` work for an object whose constructor has failed."""

    @wraps(represent)
    def show(self: T) -> str:
        try:
            return represent(self)
        except Exception:  # whatever it needs and lacks
            return f"<{type(self).__name__}, not made yet>"

    return show


def public_names(names: Iterable[str]) -> list[str]:
    """Return what ``dir`` shows of some names: none that is for chainpay alone."""
    return [name for name in names if name[:1] != "_" or name[:2] == "__"]
