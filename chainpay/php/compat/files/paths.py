"""PHP's files and folders by their paths. A function returns False where PHP warns."""

from __future__ import annotations

import glob as _glob
import os
import shutil
import tempfile
from collections.abc import Callable

from ..standard.values import Value, as_text, from_bytes, to_bytes

# fmt: off
__all__ = [
    "GLOB_BRACE", "GLOB_MARK", "GLOB_ONLYDIR", "PATHINFO_BASENAME", "PATHINFO_DIRNAME",
    "PATHINFO_EXTENSION", "PATHINFO_FILENAME", "SCANDIR_SORT_ASCENDING",
    "SCANDIR_SORT_DESCENDING", "basename", "chdir", "chmod", "copy", "dirname", "file_exists",
    "filemtime", "filesize", "getcwd", "glob", "is_dir", "is_file", "is_readable",
    "is_writable", "is_writeable", "mkdir", "pathinfo", "realpath", "rename", "rmdir",
    "scandir", "sys_get_temp_dir", "tempnam", "touch", "unlink",
]
# fmt: on

PATHINFO_DIRNAME = 1
PATHINFO_BASENAME = 2
PATHINFO_EXTENSION = 4
PATHINFO_FILENAME = 8
GLOB_MARK = 2
GLOB_BRACE = 1024
GLOB_ONLYDIR = 8192
SCANDIR_SORT_ASCENDING = 0
SCANDIR_SORT_DESCENDING = 1


def as_path(path: Value, function: str, name: str = "filename", place: int = 1) -> str:
    """Return an argument of a function that has to be a path.

    Raises:
        ValueError: It has a NUL, where PHP's paths end.
    """
    checked = as_text(path)
    if "\0" in checked:
        raise ValueError(
            f"{function}(): Argument #{place} (${name}) must not contain any null bytes"
        )
    return checked.removeprefix("file://")


def _tries(action: Callable[..., object], *arguments: object) -> bool:
    """Do something to a file; return whether it could be done."""
    try:
        action(*arguments)
    except OSError:
        return False
    return True


def _asks(question: Callable[[bytes], bool], path: Value) -> bool:
    try:
        return question(to_bytes(as_text(path).removeprefix("file://")))
    except ValueError:  # a NUL
        return False


def file_exists(filename: Value) -> bool:
    """PHP's `file_exists`."""
    return _asks(os.path.exists, filename)


def is_file(filename: Value) -> bool:
    """PHP's `is_file`."""
    return _asks(os.path.isfile, filename)


def is_dir(filename: Value) -> bool:
    """PHP's `is_dir`."""
    return _asks(os.path.isdir, filename)


def is_readable(filename: Value) -> bool:
    """PHP's `is_readable`."""
    return _asks(lambda path: os.access(path, os.R_OK), filename)


def is_writable(filename: Value) -> bool:
    """PHP's `is_writable`."""
    return _asks(lambda path: os.access(path, os.W_OK), filename)


is_writeable = is_writable


def filesize(filename: Value) -> int | bool:
    """PHP's `filesize`."""
    try:
        return os.path.getsize(to_bytes(as_text(filename).removeprefix("file://")))
    except (OSError, ValueError):
        return False


def filemtime(filename: Value) -> int | bool:
    """PHP's `filemtime`."""
    try:
        return int(os.path.getmtime(to_bytes(as_text(filename).removeprefix("file://"))))
    except (OSError, ValueError):
        return False


def unlink(filename: Value, context: Value = None) -> bool:
    """PHP's `unlink`."""
    return _tries(os.unlink, to_bytes(as_path(filename, "unlink")))


def rename(from_: Value, to: Value, context: Value = None) -> bool:
    """PHP's `rename`."""
    return _tries(shutil.move, as_path(from_, "rename", "from"), as_path(to, "rename", "to", 2))


def copy(from_: Value, to: Value, context: Value = None) -> bool:
    """PHP's `copy`."""
    return _tries(
        shutil.copyfile,
        to_bytes(as_path(from_, "copy", "from")),
        to_bytes(as_path(to, "copy", "to", 2)),
    )


def touch(filename: Value, mtime: int | None = None, atime: int | None = None) -> bool:
    """PHP's `touch`."""

    def change(path: bytes) -> None:
        with open(path, "ab"):
            pass
        modified = mtime
        os.utime(path, None if modified is None else (atime or modified, modified))

    return _tries(change, to_bytes(as_path(filename, "touch")))


def chmod(filename: Value, permissions: int) -> bool:
    """PHP's `chmod`."""
    return _tries(os.chmod, to_bytes(as_path(filename, "chmod")), permissions)


def mkdir(
    directory: Value, permissions: int = 0o777, recursive: bool = False, context: Value = None
) -> bool:
    """PHP's `mkdir`."""
    return _tries(
        os.makedirs if recursive else os.mkdir,
        to_bytes(as_path(directory, "mkdir", "directory")),
        permissions,
    )


def rmdir(directory: Value, context: Value = None) -> bool:
    """PHP's `rmdir`."""
    return _tries(os.rmdir, to_bytes(as_path(directory, "rmdir", "directory")))


def chdir(directory: Value) -> bool:
    """PHP's `chdir`."""
    return _tries(os.chdir, to_bytes(as_path(directory, "chdir", "directory")))


def getcwd() -> str:
    """PHP's `getcwd`."""
    return from_bytes(os.getcwdb())


def scandir(
    directory: Value, sorting_order: int = SCANDIR_SORT_ASCENDING, context: Value = None
) -> list[str] | bool:
    """PHP's `scandir`: the names, ``.`` and ``..`` too."""
    path = as_path(directory, "scandir", "directory")
    if not path:
        raise ValueError("scandir(): Argument #1 ($directory) cannot be empty")
    try:
        names = [b".", b"..", *os.listdir(to_bytes(path))]
    except OSError:
        return False
    return [from_bytes(name) for name in sorted(names, reverse=bool(sorting_order))]


def glob(pattern: Value, flags: int = 0) -> list[str]:
    """PHP's `glob`: the paths in order; with ``GLOB_BRACE``, of ``{a,b}`` in the order there."""
    patterns = [as_path(pattern, "glob", "pattern")]
    if flags & GLOB_BRACE:
        patterns = _braces(patterns[0])
    paths = [path for one in patterns for path in sorted(_glob.glob(one), key=to_bytes)]
    if flags & GLOB_ONLYDIR:
        paths = [path for path in paths if os.path.isdir(path)]
    return [f"{path}/" if flags & GLOB_MARK and os.path.isdir(path) else path for path in paths]


def _braces(pattern: str) -> list[str]:
    """Return the patterns that one with ``{a,b}`` stands for."""
    before, opening, rest = pattern.partition("{")
    inside, closing, after = rest.partition("}")
    if not (opening and closing):
        return [pattern]
    return [f"{before}{one}{more}" for one in inside.split(",") for more in _braces(after)]


def realpath(path: Value) -> str | bool:
    """PHP's `realpath`; False if there is no such file."""
    checked = as_path(path, "realpath", "path")
    try:
        return from_bytes(os.path.realpath(to_bytes(checked or "."), strict=True))
    except OSError:
        return False


def sys_get_temp_dir() -> str:
    """PHP's `sys_get_temp_dir`."""
    return tempfile.gettempdir()


def tempnam(directory: Value, prefix: Value) -> str | bool:
    """PHP's `tempnam`: the path of a new file, in the system's folder if there is no other."""
    folder = as_path(directory, "tempnam", "directory")
    if not is_dir(folder):
        folder = tempfile.gettempdir()
    try:
        number, path = tempfile.mkstemp(prefix=basename(prefix)[:63], dir=folder)
    except OSError:
        return False
    os.close(number)
    return path


# Paths as texts


def basename(path: Value, suffix: Value = "") -> str:
    """PHP's `basename`."""
    name = as_text(path).rstrip("/").rpartition("/")[2]
    end = as_text(suffix)
    return name.removesuffix(end) if name != end else name


def dirname(path: Value, levels: int = 1) -> str:
    """PHP's `dirname`."""
    if levels < 1:
        raise ValueError("dirname(): Argument #2 ($levels) must be greater than or equal to 1")
    folder = as_text(path)
    for _ in range(levels):
        folder = _parent(folder)
        if folder in ("", ".", "/"):
            break
    return folder


def _parent(path: str) -> str:
    if not path:
        return ""
    head, slash, _ = path.rstrip("/").rpartition("/")
    if not slash:
        return "/" if path.startswith("/") else "."
    return head.rstrip("/") or "/"


def pathinfo(path: Value, flags: int = 15) -> dict[str, str] | str:
    """PHP's `pathinfo`: all parts, or one as a text."""
    name, folder = basename(path), dirname(path)
    stem, dot, extension = name.rpartition(".")
    parts = {"dirname": folder} if folder else {}
    parts["basename"] = name
    if dot:
        parts["extension"] = extension
    parts["filename"] = stem if dot else name
    if flags == 15:
        return parts
    names = {1: "dirname", 2: "basename", 4: "extension", 8: "filename"}
    return next((parts[one] for bit, one in names.items() if flags & bit and one in parts), "")
