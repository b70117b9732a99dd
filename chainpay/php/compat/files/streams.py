"""PHP's streams: files, memory, standard input and output, and addresses of HTTP.

A function returns False where PHP warns. Texts are bytes: no line end is changed.
"""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import IO

from ..curl import fetch
from ..standard.values import Value, from_bytes, get_debug_type, to_bytes
from .paths import as_path

# fmt: off
__all__ = [
    "FILE_APPEND", "FILE_IGNORE_NEW_LINES", "FILE_SKIP_EMPTY_LINES", "FILE_USE_INCLUDE_PATH",
    "LOCK_EX", "LOCK_NB", "LOCK_SH", "LOCK_UN", "SEEK_CUR", "SEEK_END", "SEEK_SET", "fclose",
    "feof", "fflush", "fgetc", "fgets", "file", "file_get_contents",
    "file_put_contents", "flock", "fopen", "fputs", "fread", "fseek", "ftell",
    "ftruncate", "fwrite", "readfile", "rewind", "stream_context_create",
    "stream_get_contents",
]
# fmt: on

FILE_USE_INCLUDE_PATH = 1
FILE_IGNORE_NEW_LINES = 2
FILE_SKIP_EMPTY_LINES = 4
FILE_APPEND = 8
LOCK_SH = 1
LOCK_EX = 2
LOCK_UN = 3
LOCK_NB = 4
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

_MODES = {"r": "rb", "w": "wb", "a": "ab", "x": "xb"}


class Stream:
    """What `fopen` returns: PHP's resource.

    Args:
        file: The file, opened for bytes.
        is_owned: Whether closing the stream closes the file.
    """

    def __init__(self, file: IO[bytes], is_owned: bool = True) -> None:
        self._file = file
        self._is_owned = is_owned
        self.is_at_end = False
        self.is_closed = False

    def read(self, length: int = -1) -> bytes:
        data = self._file.read(length)
        self.is_at_end = length < 0 or len(data) < length
        return data

    def read_line(self, length: int = -1) -> bytes:
        line = self._file.readline(length)
        self.is_at_end = not line.endswith(b"\n") and len(line) != length
        return line

    def write(self, data: bytes) -> int:
        if self._file is getattr(sys.stdout, "buffer", None):
            sys.stdout.flush()
        size = self._file.write(data)
        self._file.flush()  # PHP keeps nothing back
        return size

    def seek(self, offset: int, whence: int = SEEK_SET) -> None:
        self._file.seek(offset, whence)
        self.is_at_end = False

    def place(self) -> int:
        return self._file.tell()

    def flush(self) -> None:
        self._file.flush()

    def truncate(self, size: int) -> None:
        self._file.truncate(size)

    def number(self) -> int:
        """Return the number by which the system knows the file."""
        return self._file.fileno()

    def __del__(self) -> None:
        with suppress(OSError, ValueError):  # PHP closes without a word what nobody holds
            self.close()

    def close(self) -> None:
        self.is_closed = True
        if self._is_owned:
            self._file.close()
        else:
            self._file.flush()


def check_stream(stream: Value, function: str) -> Stream:
    if not isinstance(stream, Stream):
        raise TypeError(
            f"{function}(): Argument #1 ($stream) must be of type resource,"
            f" {get_debug_type(stream)} given"
        )
    if stream.is_closed:
        raise TypeError(f"{function}(): supplied resource is not a valid stream resource")
    return stream


def _is_address(path: str) -> bool:
    return path.lower().startswith(("http://", "https://"))


def _standard(path: str) -> Stream | None:
    """Return the stream of a ``php://`` address."""
    name = path.lower().removeprefix("php://").partition("/")[0]
    if name in ("memory", "temp"):
        return Stream(io.BytesIO())
    streams = {"input": sys.stdin, "stdin": sys.stdin, "output": sys.stdout, "stdout": sys.stdout,
               "stderr": sys.stderr}  # fmt: skip
    return Stream(streams[name].buffer, False) if name in streams else None


_STREAMS: dict[str, tuple[object, Stream]] = {}


def standard_stream(name: str) -> Stream:
    """Return PHP's ``STDIN``, ``STDOUT`` or ``STDERR``: the same each time."""
    file = getattr(sys, name.lower())
    known = _STREAMS.get(name)
    if known is None or known[0] is not file:
        stream = _standard(name.lower())
        assert stream is not None
        known = _STREAMS[name] = file, stream
    return known[1]


def _open(path: str, mode: str, context: Value = None) -> Stream | None:
    """Return an opened stream; None if it can't be opened."""
    if path.lower().startswith("php://"):
        return _standard(path)
    if _is_address(path):
        body = fetch(path, context or {}) if mode.startswith("r") else None
        return None if body is None else Stream(io.BytesIO(body))
    plus = "+" if "+" in mode else ""
    try:
        if mode.startswith("c"):
            number = os.open(to_bytes(path), os.O_CREAT | (os.O_RDWR if plus else os.O_WRONLY))
            return Stream(os.fdopen(number, "r+b" if plus else "wb"))
        if os.path.isdir(to_bytes(path)) and _MODES[mode[:1]] + plus == "rb":
            return Stream(io.BytesIO())  # PHP opens a folder, and reads nothing
        return Stream(open(to_bytes(path), _MODES[mode[:1]] + plus))
    except OSError:
        return None


def fopen(
    filename: Value, mode: str, use_include_path: bool = False, context: Value = None
) -> Stream | bool:
    """PHP's `fopen`: of a file, an address of HTTP, or ``php://`` memory, temp, input, stdin,
    output, stdout, stderr."""
    path = as_path(filename, "fopen")
    if not path:
        raise ValueError("Path cannot be empty")
    return _open(path, mode, context) or False


def fclose(stream: Value) -> bool:
    """PHP's `fclose`."""
    check_stream(stream, "fclose").close()
    return True


def feof(stream: Value) -> bool:
    """PHP's `feof`: whether reading has met the end."""
    return check_stream(stream, "feof").is_at_end


def fread(stream: Value, length: int) -> str | bool:
    """PHP's `fread`."""
    checked = check_stream(stream, "fread")
    if length < 1:
        raise ValueError("fread(): Argument #2 ($length) must be greater than 0")
    try:
        return from_bytes(checked.read(length))
    except OSError:
        return False


def fgets(stream: Value, length: int | None = None) -> str | bool:
    """PHP's `fgets`: a line with its end; False at the end of the file."""
    checked = check_stream(stream, "fgets")
    if length is not None and length < 1:
        raise ValueError("fgets(): Argument #2 ($length) must be greater than 0")
    try:
        line = checked.read_line(-1 if length is None else length - 1)
    except OSError:
        return False
    return from_bytes(line) if line else False


def fgetc(stream: Value) -> str | bool:
    """PHP's `fgetc`: a byte; False at the end of the file."""
    return from_bytes(check_stream(stream, "fgetc").read(1)) or False


def fwrite(stream: Value, data: Value, length: int | None = None) -> int | bool:
    """PHP's `fwrite`: the number of bytes."""
    checked = check_stream(stream, "fwrite")
    try:
        return checked.write(to_bytes(data)[: None if length is None else max(length, 0)])
    except OSError:
        return False


fputs = fwrite


def fflush(stream: Value) -> bool:
    """PHP's `fflush`."""
    check_stream(stream, "fflush").flush()
    return True


def ftell(stream: Value) -> int:
    """PHP's `ftell`."""
    return check_stream(stream, "ftell").place()


def fseek(stream: Value, offset: int, whence: int = SEEK_SET) -> int:
    """PHP's `fseek`: 0, or -1 if there is no such place."""
    try:
        check_stream(stream, "fseek").seek(offset, whence)
    except (OSError, ValueError):
        return -1
    return 0


def rewind(stream: Value) -> bool:
    """PHP's `rewind`."""
    return fseek(stream, 0) == 0


def ftruncate(stream: Value, size: int) -> bool:
    """PHP's `ftruncate`."""
    try:
        check_stream(stream, "ftruncate").truncate(size)
    except (OSError, ValueError):
        return False
    return True


def flock(stream: Value, operation: int) -> bool:
    """PHP's `flock`; True without a lock where the system has none."""
    return _lock(check_stream(stream, "flock"), operation)


def _lock(stream: Stream, operation: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        return True
    kinds = {LOCK_SH: fcntl.LOCK_SH, LOCK_EX: fcntl.LOCK_EX, LOCK_UN: fcntl.LOCK_UN}
    waits = 0 if not operation & LOCK_NB else fcntl.LOCK_NB
    try:
        stream.flush()
        fcntl.flock(stream.number(), kinds[operation & 3] | waits)
    except OSError:
        return False
    return True


def stream_get_contents(stream: Value, length: int | None = None, offset: int = -1) -> str | bool:
    """PHP's `stream_get_contents`."""
    checked = check_stream(stream, "stream_get_contents")
    try:
        if offset >= 0:
            checked.seek(offset)
        return from_bytes(checked.read(-1 if length is None or length < 0 else length))
    except OSError:
        return False


def stream_context_create(options: Value = None, params: Value = None) -> dict[str, Value]:
    """PHP's `stream_context_create`: the options of ``http`` and ``ssl`` for an address."""
    return dict(options or {})


# Whole files


def file_get_contents(
    filename: Value, use_include_path: bool = False, context: Value = None, offset: int = 0,
    length: int | None = None,
) -> str | bool:  # fmt: skip
    """PHP's `file_get_contents`: of a path, an address of HTTP, or ``php://input``.

    ``php://input`` is the body of a request that a web server passes to a CGI program.
    """
    path = as_path(filename, "file_get_contents")
    if not path:
        raise ValueError("Path cannot be empty")
    if length is not None and length < 0:
        raise ValueError(
            "file_get_contents(): Argument #5 ($length) must be greater than or equal to 0"
        )
    stream = _open(path, "r", context)
    if stream is None:
        return False
    try:
        if offset:
            stream.seek(offset)
        return from_bytes(stream.read(-1 if length is None else length))
    except OSError:
        return False
    finally:
        stream.close()


def file_put_contents(
    filename: Value, data: Value, flags: int = 0, context: Value = None
) -> int | bool:
    """PHP's `file_put_contents`: the number of bytes. `data` is a text, texts, or a stream."""
    path = as_path(filename, "file_put_contents")
    if not path:
        raise ValueError("Path cannot be empty")
    stream = _open(path, "a" if flags & FILE_APPEND else "c" if flags & LOCK_EX else "w")
    if stream is None:
        return False
    try:
        if flags & LOCK_EX:
            _lock(stream, LOCK_EX)
            if not flags & FILE_APPEND:
                stream.truncate(0)
        return stream.write(_joined(data))
    except OSError:
        return False
    finally:
        stream.close()


def _joined(data: Value) -> bytes:
    if isinstance(data, Stream):
        return data.read()
    if isinstance(data, list | dict):
        return b"".join(map(to_bytes, data if isinstance(data, list) else data.values()))
    return to_bytes(data)


def file(filename: Value, flags: int = 0, context: Value = None) -> list[str] | bool:
    """PHP's `file`: the lines of a file."""
    contents = file_get_contents(filename, context=context)
    if isinstance(contents, bool):
        return False
    lines = contents.split("\n")
    if not flags & FILE_IGNORE_NEW_LINES:
        lines = [f"{line}\n" for line in lines[:-1]] + lines[-1:]
    else:
        lines = [line.removesuffix("\r") for line in lines]
    if not lines[-1]:
        lines.pop()
    skips = flags & FILE_SKIP_EMPTY_LINES and flags & FILE_IGNORE_NEW_LINES
    return [line for line in lines if line or not skips]


def readfile(filename: Value, use_include_path: bool = False, context: Value = None) -> int | bool:
    """PHP's `readfile`: writes a file to the output, and returns the number of bytes."""
    contents = file_get_contents(filename, context=context)
    if isinstance(contents, bool):
        return False
    return Stream(sys.stdout.buffer, False).write(to_bytes(contents))
