"""What ``chainpay port`` reads: a file, a folder, or the standard input."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ...errors import UsageError
from ...people.language import Text
from ..output import STDOUT

_NO_FILE = Text("{}: there is no such file or folder", "{}：没有这个文件或文件夹")

_SKIPPED = ("vendor", "node_modules")
_TEMPLATE = ".blade.php"
_MAX_READ = 64_000_000  # bytes; a file of a tenth is refused


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of a folder.

    Args:
        root: The folder.
        files: The contents of its PHP files, by their paths in it.
        others: How many files it has that are not converted.
        templates: How many of these are templates.
    """

    root: Path
    files: dict[PurePosixPath, bytes] = field(default_factory=dict)
    others: int = 0
    templates: int = 0


def read_standard_input() -> bytes:
    """Return what is piped in.

    Raises:
        UsageError: Nothing is piped in.
    """
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("name a file or a folder, or pipe PHP in: chainpay port FILE.php")
    data: bytes = sys.stdin.buffer.read()
    return data


def read_source(source: str) -> bytes | Folder:
    """Return the bytes of a file or of the standard input, or the files of a folder.

    Raises:
        UsageError: There is no such file, or the folder has no PHP.
        OSError: It can't be read.
    """
    if source in ("", STDOUT):
        return read_standard_input()
    path = Path(source)
    if path.is_dir():
        return _read_folder(path)
    if not path.exists():
        raise UsageError(_NO_FILE.format(source))
    return _read(path)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MAX_READ)


def _is_of(path: Path, root: Path) -> bool:
    """Return whether a path is a file of a folder: no pipe, and no link that leads out of it.

    A link that leads nowhere is one; reading it says so.
    """
    is_inside = Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))
    return is_inside and (path.is_file() or not path.exists())


def _read_folder(root: Path) -> Folder:
    files: dict[PurePosixPath, bytes] = {}
    others = templates = 0
    for folder, names, contents in os.walk(root):
        names[:] = sorted(n for n in names if not n.startswith(".") and n not in _SKIPPED)
        for name in sorted(each for each in contents if not each.startswith(".")):
            path = Path(folder, name)
            is_php = name.lower().endswith(".php") and not name.lower().endswith(_TEMPLATE)
            if is_php and _is_of(path, root):
                files[PurePosixPath(path.relative_to(root).as_posix())] = _read(path)
            else:
                others += 1
                templates += name.lower().endswith(_TEMPLATE)
    if not files:
        raise UsageError(f"{root}: the folder has no .php file")
    return Folder(root, files, others, templates)
