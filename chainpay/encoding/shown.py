"""How an object shows itself while it is being made.

If a constructor fails, a traceback with locals shows `self`, which lacks some attributes by then.
"""

from __future__ import annotations

from collections.abc import Callable
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
