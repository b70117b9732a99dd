"""What a gateway trusts of its folder: keys are read there, and an address that gets secrets.

No symlink in the folder is followed, and nothing but plain files is read. On POSIX, folder and
files belong to this user or to root, and nobody else can write to them.
"""

from __future__ import annotations

import os
import shlex
import stat
from pathlib import Path

from ...errors import UsageError
from ...signing.writers import trusted_users

LEFT_OUT = "lost+found"
"""What the root of a volume holds by itself."""

_WRITTEN_BY_OTHERS = 0o022
_OPEN_TO_OTHERS = 0o077


def claim_folder(path: Path) -> None:
    """Make the folder of a gateway if there is none, and check it.

    Raises:
        UsageError: It isn't this user's alone.
        OSError: It can't be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = path.stat()
    if _has_owners() and status.st_uid == os.geteuid() and is_empty(path):
        path.chmod(0o700)  # what is in it later, nobody else has put there
    check_folder(path, follows=True)


def is_empty(path: Path) -> bool:
    """Return whether a folder holds nothing, but for what a volume holds by itself."""
    return all(each.name == LEFT_OUT for each in path.iterdir())


def check_folder(path: Path, *, follows: bool = False, writes: bool = True) -> None:
    """Check a folder, and make it private if it is this user's.

    Args:
        path: The folder.
        follows: Whether it may be a symlink: the user has named it.
        writes: Whether something will be written there. If not, nothing is changed.

    Raises:
        UsageError: It isn't this user's alone.
        OSError: There is none.
    """
    status = path.stat() if follows else path.lstat()
    if not stat.S_ISDIR(status.st_mode):
        raise _refuse_kind(path, "folder")
    _check_owner(path, status, 0o700 if writes else None)


def check_file(path: Path, *, writes: bool = True) -> None:
    """Check a file, if there is one, and make it private if it is this user's.

    Args:
        path: The file.
        writes: As `check_folder` takes it.

    Raises:
        UsageError: It is no plain file, or isn't this user's alone.
    """
    try:
        status = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(status.st_mode):
        raise _refuse_kind(path, "file")
    _check_owner(path, status, 0o600 if writes else None)


def _refuse_kind(path: Path, kind: str) -> UsageError:
    return UsageError(
        f"{path} is no {kind}: a gateway follows no symlinks in its folder, and reads plain files"
        " only. Nothing was changed. Remove it"
    )


def _has_owners() -> bool:
    return hasattr(os, "geteuid")  # not on Windows


def _check_owner(path: Path, status: os.stat_result, mode: int | None) -> None:
    """Check who owns a file and who can write to it; give it a mode, unless that is None."""
    if not _has_owners():
        return
    user, owner = os.geteuid(), status.st_uid
    if owner not in trusted_users(user):
        advice = f"start the gateway as the user {owner} (docker run --user {owner}), or " * (
            not user
        )
        raise UsageError(
            f"{path} belongs to another user ({owner}), who can exchange its keys. Nothing was"
            f" changed. If you trust it, {advice}make it yours: chown -R {user}"
            f" {_quote(path)}; else choose another folder with --state"
        )
    if status.st_mode & _WRITTEN_BY_OTHERS:
        raise UsageError(
            f"other users can write to {path} (mode {stat.S_IMODE(status.st_mode):o}), and exchange"
            f" its keys. Nothing was changed. If you trust it: chmod -R go-w {_quote(path)}. In a"
            " volume, and where a file system keeps no modes, choose a new folder with --state:"
            " one inside of the volume"
        )
    if mode is not None and owner == user and status.st_mode & _OPEN_TO_OTHERS:
        path.chmod(mode)
    _check_access(path, owner, os.R_OK | (0 if mode is None else os.W_OK))


def _check_access(path: Path, owner: int, access: int) -> None:
    if owner == 0 and not os.access(path, access):
        raise UsageError(
            f"{path} belongs to root, and this user can't use it: it was made by a gateway that"
            " was started with sudo, or a volume is root's. Nothing was changed. Use sudo again,"
            f' or make it yours: sudo chown -R "$USER" {_quote(path)}; or choose another folder'
            " with --state"
        )


def _quote(path: Path) -> str:
    return shlex.quote(str(path))
