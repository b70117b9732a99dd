"""Who may change a file: by its own rights, and by those of the folders that lead to it.

It is what ssh asks of its files (StrictModes): each place on the way belongs to this user or to
root, and nobody else may write there. In a folder such as ``/tmp`` all may write, but nobody can
move what is another's. The group of root (gid 0) may write: it has root alone, or the one user of
an OpenShift container, whose folders are root's. A link counts itself, and then what it leads to:
so a Kubernetes secret, whose files are root's links, is as good as a file.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..people.terminal import quote_word

HAS_OWNERS = hasattr(os, "geteuid")
"""Whether files have owners and modes; not on Windows."""

_MAX_LINKS = 40  # as Linux has it


def trusted_users(user: int) -> tuple[int, ...]:
    """Return whose files a user trusts: its own, root's, and with sudo those of the caller."""
    caller = os.environ.get("SUDO_UID", "")
    return (user, 0, int(caller)) if user == 0 and caller.isdecimal() else (user, 0)


class Opening(NamedTuple):
    """A place on the way to a file where others than this user and root may change something.

    Attributes:
        path: The place: the file, a folder above it, or a link.
        who: Who may, for a message.
        remedy: The command that shuts them out.
    """

    path: Path
    who: str
    remedy: str


def find_openings(path: Path) -> Iterator[Opening]:
    """Yield each place where others may change a file; nothing on Windows, which has other rights.

    Args:
        path: The file. If it can't be reached, the places that can are looked at.
    """
    if not HAS_OWNERS:
        return
    try:
        for place, status in _walk(path):
            opening = _judge(place, status)
            if opening is not None:
                yield opening
    except OSError:  # whoever reads the file gets the same error
        return


def _walk(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield each place from the root to a file, and what it is itself.

    Raises:
        OSError: A place can't be reached, or there are too many links.
    """
    path = path.absolute()
    folder, names, links = Path(path.anchor), [*reversed(path.parts[1:])], 0
    yield folder, folder.lstat()
    while names:
        name = names.pop()
        if name == "..":
            folder = folder.parent
            continue
        place = folder / name
        status = place.lstat()
        yield place, status
        if not stat.S_ISLNK(status.st_mode):
            folder = place
            continue
        links += 1
        if links > _MAX_LINKS:
            raise OSError
        target = Path(os.readlink(place))
        folder = Path(target.anchor) if target.is_absolute() else folder
        names += reversed(target.parts[1:] if target.is_absolute() else target.parts)


def _judge(place: Path, status: os.stat_result) -> Opening | None:
    word = quote_word(str(place))
    user = os.geteuid()
    if status.st_uid not in trusted_users(user):
        who = f"others than you (the user {status.st_uid}, whose it is)"
        return Opening(place, who, f"chown -h {user} {word}")
    is_safe = stat.S_ISLNK(status.st_mode) or (
        stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
    )
    others = stat.S_IWOTH if status.st_gid == 0 else stat.S_IWGRP | stat.S_IWOTH
    if is_safe or not status.st_mode & others:
        return None
    who = "others than you (its group, or every user of this computer)"
    return Opening(place, who, f"chmod go-w {word}")
