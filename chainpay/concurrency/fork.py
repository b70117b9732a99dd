"""What a child process makes anew after a fork: locks, and what belongs to the parent's threads."""

from __future__ import annotations

import os
import weakref
from typing import Protocol

__all__ = ["Resettable", "reset_after_fork"]


class Resettable(Protocol):
    """What has something that must not outlive a fork."""

    def renew(self) -> None:
        """Make it anew; called in the child, where no other thread runs."""
        ...


_ALL: weakref.WeakSet[Resettable] = weakref.WeakSet()


def reset_after_fork(renewable: Resettable) -> None:
    """Have a thing renewed in every child that is forked while it lives."""
    _ALL.add(renewable)


def _after_fork() -> None:
    for renewable in list(_ALL):
        renewable.renew()


# Windows has no fork.
getattr(os, "register_at_fork", lambda **_: None)(after_in_child=_after_fork)
