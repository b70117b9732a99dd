"""Files that are small if they are what they should be: keys, certificates, profiles."""

from __future__ import annotations

import errno
import os

MAX_SIZE = 1024 * 1024
"""The bytes of the largest file that is read whole; a key has a few thousand."""


def read_small(path: str | os.PathLike[str]) -> bytes:
    """Return the content of a file.

    Raises:
        OSError: It can't be read, or is larger than 1 MB.
    """
    with open(path, "rb") as file:
        content = file.read(MAX_SIZE + 1)
    if len(content) > MAX_SIZE:
        raise OSError(errno.EFBIG, "it is larger than 1 MB")
    return content
