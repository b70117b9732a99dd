"""``-o FILE``: an answer's body in a file, which is there only if it is whole."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from ...encoding.new_file import NewFile
from ...errors import UsageError


class OutFile:
    """A file that is written after the call. Whether it can be is found out before.

    Args:
        name: The path of the file.

    Raises:
        UsageError: It names a folder, or a file in a folder that is missing.

    Attributes:
        path: The path of the file.
    """

    def __init__(self, name: str) -> None:
        self.path = Path(name)
        if self.path.is_dir() or not self.path.name:
            raise UsageError(f"-o {name!r} is a folder: name the file in it")
        if not self.path.parent.is_dir():
            raise UsageError(f"the folder {str(self.path.parent)!r} of -o does not exist")

    def __enter__(self) -> OutFile:
        try:
            self._file = NewFile(self.path)
        except OSError as error:
            raise UsageError(f"{str(self.path)!r} can't be written: {error.strerror}") from None
        return self

    def keep(self, content: bytes) -> None:
        """Write the file, and give it its name.

        Raises:
            OSError: It can't be written.
        """
        self._file.file.write(content)
        self._file.keep()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()
