"""The files of the catalog's data, wherever the package is: in a folder, a zip file, a packed app.

A file that can't be read, or is another than its index describes, is a `CatalogError`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import CatalogError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_ADVICE = (
    "The installation or the packed app lacks chainpay's data. PyInstaller packs them if chainpay"
    " is installed, with pip, where PyInstaller runs; or with --collect-all chainpay. A zipapp"
    " must hold the whole folder chainpay. Nothing was sent"
)


@cache
def _folder() -> Traversable:
    folder = Path(__spec__.origin or "").parent / "data"
    if folder.is_dir():
        return folder
    from importlib.resources import files  # it loads zipfile

    return files(__package__).joinpath("data")


def read_table(file: str) -> list[list[str]]:
    """Return the cells of each row of a table.

    Args:
        file: The name of the file in the data, such as ``operations.tsv``.

    Raises:
        CatalogError: The file can't be read.
    """
    text = _read_text(file)
    rows = [row.split("\t") for row in text.splitlines()]
    if len({len(row) for row in rows}) != 1 or not text.endswith("\n"):
        raise _unreadable(file, "it is cut")
    return rows


def read_lines(file: str) -> list[str]:
    """Return all lines of a file of the data.

    Raises:
        CatalogError: The file can't be read.
    """
    return _read_text(file).splitlines()


def _read_text(file: str) -> str:
    try:
        return _folder().joinpath(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(file, error) from error


def read_line(file: str, offset: int, length: int) -> bytes:
    """Return one line of a file of the data, which is a JSON object.

    Raises:
        CatalogError: The file can't be read, or has no such line there.
    """
    try:
        path = _folder().joinpath(file)
        if isinstance(path, Path):
            with path.open("rb") as data:
                data.seek(offset)
                line = data.read(length)
        else:
            line = _read_packed(file)[offset : offset + length]
    except OSError as error:
        raise _unreadable(file, error) from error
    # Whoever rewrites the line ends of the file moves every line.
    if not (line.startswith(b"{") and line.rstrip(b"\n").endswith(b"}") and len(line) == length):
        raise _unreadable(file, "it isn't the file that its index describes")
    return line


@cache
def _read_packed(file: str) -> bytes:
    """Return a file of a zip: to read one line of it, all lines before it are unpacked."""
    return _folder().joinpath(file).read_bytes()


def _unreadable(file: str, reason: object) -> CatalogError:
    return CatalogError(f"chainpay's catalog can't be read: {file}: {reason}. {_ADVICE}")


def pyinstaller_hooks() -> list[str]:
    """Return the folders of the hooks that PyInstaller reads: they pack the data."""
    return [str(Path(__file__).parent / "pyinstaller")]
