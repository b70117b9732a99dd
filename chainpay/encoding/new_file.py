"""A file that appears whole or not at all, wherever its path leads."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp


class NewFile:
    """A file that is written under another name in the same folder, and renamed when it is kept.

    A link stays one: the file that it leads to is replaced. A device or a pipe, such as
    ``/dev/stdout``, stays too: it gets the whole content at once when the file is kept.

    Args:
        path: The path of the file.

    Attributes:
        file: Takes the content.

    Raises:
        OSError: It can't be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.resolve() if path.is_file() else path
        self._is_device = path.exists() and not path.is_file()
        if self._is_device:
            descriptor, name = mkstemp()
            self._part = Path(name)
            os.close(descriptor)
        else:
            name = f".{self._path.name}.{os.urandom(4).hex()}.part"
            self._part = self._path.with_name(name)
        self.file = self._part.open("wb" if self._is_device else "xb")

    def keep(self) -> None:
        """Give the file its name.

        Raises:
            OSError: It can't be written. What had the name before is unchanged.
        """
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        if self._is_device:
            with self._part.open("rb") as source, self._path.open("wb") as device:
                shutil.copyfileobj(source, device)
        else:
            os.replace(self._part, self._path)

    def close(self) -> None:
        """Leave nothing behind, unless the file was kept."""
        with suppress(OSError):  # a full disk refuses what is left once more
            self.file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)
