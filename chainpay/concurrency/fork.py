"""What an object must replace in a child process after a fork: locks, and state of the parent."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Resettable(Protocol):
    """An object that holds something which must not outlive a fork."""

    def renew(self) -> None:
        """Replace it. This is called in the child process, where no other thread runs."""
        ...


_RESETTABLES: weakref.WeakSet[Resettable] = weakref.WeakSet()


reset_after_fork = _RESETTABLES.add
"""Call an object's `renew` in every child process that is forked while the object lives."""


def _reset_all() -> None:
    for resettable in list(_RESETTABLES):
        resettable.renew()


# Windows has no fork.
getattr(os, "register_at_fork", lambda **_: None)(after_in_child=_reset_all)
