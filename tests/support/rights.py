"""Files that others may change."""

from __future__ import annotations

import os
from pathlib import Path

GROUP = 1001
"""A group that isn't root's."""


def share(place: Path, mode: int) -> None:
    """Give a place a mode, and a group of others: that of root may write (gid 0)."""
    place.chmod(mode)
    if os.name == "posix" and place.stat().st_gid == 0:
        os.chown(place, -1, GROUP)
