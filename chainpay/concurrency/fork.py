"""What an object must replace in a child process after a fork: locks, and state of the parent."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forkable(Protocol):
    """An object that holds something which must not outlive a fork."""

    def after_fork(self) -> None:
        """Replace it. This is called in the child process, where no other thread runs."""
        ...


_FORKABLES: weakref.WeakSet[Forkable] = weakref.WeakSet()


call_after_fork = _FORKABLES.add
"""Call an object's `after_fork` in every child process that is forked while the object lives."""


def _after_fork() -> None:
    for forkable in list(_FORKABLES):
        forkable.after_fork()


# Windows has no fork.
getattr(os, "register_at_fork", lambda **_: None)(after_in_child=_after_fork)
