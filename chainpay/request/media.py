"""Uploads: a file and the meta that is signed for it, as the multipart body that PHP sends.

* Only the meta is signed; it holds the file's digest. So the file is read twice, for the digest and
  as it is sent: by pieces, in worker threads where there is an event loop.
* Few operations want other names and another digest in their meta: see `upload_format`. What the
  caller says himself wins.
"""

from __future__ import annotations

import io
import mimetypes
import os
import re
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from copy import copy
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import unquote

import httpx

from ..crypto.hash import digest as new_digest
from ..encoding.sensitive import SensitiveValues, replace_placeholders
from ..encoding.text import to_utf8
from ..encoding.upload_format import UploadFormat, upload_format
from ..encoding.values import read_meta, to_json
from ..errors import UsageError

__all__ = ["Media", "Upload"]

_PIECE = 65_536  # bytes
#: Without the files of the system: the same everywhere; and what the video upload takes besides.
_TYPES = {
    **mimetypes.MimeTypes().types_map[True],
    ".flv": "video/x-flv",
    ".m4v": "video/x-m4v",
    ".mkv": "video/x-matroska",
    ".wmv": "video/x-ms-wmv",
}
#: As browsers write names in a form: https://html.spec.whatwg.org/#multipart-form-data
_QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
#: What can only be meant as a file's name, and may be told.
_FILE_NAME = re.compile(r"[^\n]{1,250}\.[A-Za-z0-9]{1,5}")

Progress = Callable[[int, int], object]


class Upload(NamedTuple):
    """An upload, ready to be sent once.

    Attributes:
        signed: What the signature is over; empty if the form itself is signed.
        content_type: With the boundary.
        length: Of the whole body, in bytes.
        stream: The body, for both worlds.
    """

    signed: bytes
    content_type: str
    length: int
    stream: httpx.SyncByteStream


class Media:
    """A file to upload, and what is said of it.

        client.v3.merchant.media.upload.post(body=chainpay.Media("logo.png"))

    It may be sent more than once, and by several at once. A path is opened for each sending; of an
    open file, each takes what there is after the position at which it was given. Nobody else may
    read that file meanwhile.

    Args:
        file: A path, ``file://…``, bytes, or a binary file that can seek.
        filename: Its name for the platform; by default the file's own, without folders.
        meta: Further fields of the meta, which may hold a `Sensitive`; or the whole JSON as a str,
            sent untouched. The file's name and digest are filled in, unless given.
        part: The name of the file's part in the form.
        name_field: The field of the file's name in the meta.
        digest_field: The field of the digest.
        digest: Of which kind: SHA256, SM3, SHA1 or MD5.
        progress: Called with the bytes of the file that are handed over, and how many it has, in
            the thread or on the event loop that sends. What it raises ends the sending.

    The last names are what most operations want; for those that want others they are known.

    Raises:
        UsageError: There is no such file, or it is empty, or can't be read twice; or another
            argument is wrong. Nothing was sent.

    Source: https://pay.weixin.qq.com/doc/v3/partner/4012760432
    """

    def __init__(
        self,
        file: str | os.PathLike[str] | bytes | BinaryIO,
        filename: str | None = None,
        meta: Mapping[str, Any] | str | None = None,
        *,
        part: str | None = None,
        name_field: str | None = None,
        digest_field: str | None = None,
        digest: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._file: Path | BinaryIO
        if isinstance(file, (str, os.PathLike)):
            self._file = _path(os.fspath(file))
        elif isinstance(file, bytes):
            self._file = io.BytesIO(file)
        elif _is_binary_file(file):
            self._file = file
        else:
            raise UsageError(
                f"Media() takes a path, bytes or a file opened with 'rb' that can seek, not this"
                f" {type(file).__name__}"
            )
        self._lock = threading.Lock()  # an open file has one position
        self._start = 0 if isinstance(self._file, Path) else self._file.tell()
        self._name = _base_name(filename or getattr(self._file, "name", None))
        self._meta = read_meta(meta)
        if progress is not None and not callable(progress):
            raise UsageError("progress= takes a function of two numbers")
        self._progress = progress
        asked = {"part": part, "name": name_field, "digest": digest_field, "algorithm": digest}
        if not all(isinstance(value, str | None) for value in asked.values()):
            raise UsageError("part=, name_field=, digest_field= and digest= take str")
        self._asked: dict[str, Any] = {
            key: value for key, value in asked.items() if value is not None
        }
        self._shape = UploadFormat(**self._asked)
        new_digest(self._shape.algorithm)
        self._size = self._measure()

    def __repr__(self) -> str:
        return f"Media({self._name!r}, {self._size} bytes)"

    @property
    def filename(self) -> str:
        """The file's name for the platform."""
        return self._name

    def for_operation(self, path: str) -> Media:
        """Return it as an operation wants it, where the caller has not said otherwise."""
        fitted = copy(self)
        fitted._shape = replace(upload_format(path), **self._asked)
        return fitted

    def digest(self, algorithm: str) -> str:
        """Return the digest of the file, in lower-case hex; it is read by pieces.

        Raises:
            UsageError: There is no such algorithm, or the file can't be read.
        """
        grown, size = new_digest(algorithm), self._measure()
        try:
            for piece in self.pieces(size):
                grown.update(piece)
            return grown.hexdigest()
        except (OSError, ValueError) as error:
            reason = _reason(error)
        raise UsageError(f"the file {self._name!r} can't be read: {reason}")

    def outline(self) -> dict[str, Any] | str:
        """Return the meta as it is before the file is read: its digest is empty."""
        if isinstance(self._meta, str):
            return self._meta
        shape = self._shape
        fields = dict(shape.constants) | self._meta
        if shape.name is not None:
            fields.setdefault(shape.name, self._name)
        fields.setdefault(shape.digest, "")
        return fields

    def with_meta(self, meta: Mapping[str, Any]) -> Media:
        """Return it with another meta."""
        other = copy(self)
        other._meta = dict(meta)
        return other

    def meta(self, seal: Callable[[str | bytes], str]) -> bytes:
        """Return the meta's JSON, which is signed.

        Args:
            seal: Seals the `Sensitive` values in it.

        Raises:
            UsageError: The file can't be read.
        """
        fields = self.outline()
        if isinstance(fields, str):
            return fields.encode()
        if not fields[self._shape.digest]:
            fields[self._shape.digest] = self.digest(self._shape.algorithm)
        found = SensitiveValues()
        text = to_json(fields, found).decode()
        return replace_placeholders(text, found, seal).encode()

    def prepare(self, seal: Callable[[str | bytes], str]) -> Upload:
        """Return the upload of the file and its meta; `seal` is that of `meta`.

        Raises:
            UsageError: The file can't be read; nothing was sent.
        """
        size = self._measure()  # first: should it change from here on, the sending will see it
        signed = self.meta(seal)
        head = (
            b"Content-Type: application/json\r\n"
            b'Content-Disposition: form-data; name="meta"\r\n\r\n' + signed + b"\r\n"
        )
        return self._upload([head], size, signed)

    def prepare_form(self, fields: Mapping[str, str]) -> Upload:
        """Return the upload of a form: its fields, in order, then the file.

        Raises:
            UsageError: The file can't be read, or a field is no text; nothing was sent.
        """
        return self._upload(
            [
                _disposition(name) + b"\r\n" + to_utf8(value, "a field of the form") + b"\r\n"
                for name, value in fields.items()
            ],
            self._measure(),
        )

    def _upload(self, parts: list[bytes], size: int, signed: bytes = b"") -> Upload:
        boundary = os.urandom(20).hex()
        delimiter = f"--{boundary}\r\n".encode()
        kind = _TYPES.get(os.path.splitext(self._name)[1].lower())
        head = b"".join(delimiter + part for part in (*parts, _disposition(self._shape.part)))
        head = head.removesuffix(b"\r\n") + f'; filename="{self._name.translate(_QUOTED)}"'.encode()
        head += f"\r\nContent-Length: {size}\r\n".encode()
        head += (f"Content-Type: {kind}\r\n" if kind else "").encode() + b"\r\n"
        tail = f"\r\n--{boundary}--\r\n".encode()
        return Upload(
            signed=signed,
            content_type=f"multipart/form-data; boundary={boundary}",
            length=len(head) + size + len(tail),
            stream=_Body(self, self._progress, head, size, tail),
        )

    def _measure(self) -> int:
        size = 0
        try:
            with self._opened() as file, self._lock:
                file.seek(0, io.SEEK_END)
                size = file.tell() - self._start
                file.seek(self._start)
            reason = "it is empty"
        except (OSError, ValueError) as error:
            reason = _reason(error)
        if size <= 0:
            raise UsageError(f"the file {self._name!r} can't be sent: {reason}")
        return size

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield the file by pieces, if it still has that size.

        Raises:
            OSError: It has another, or can't be read.
        """
        at = self._start
        end = at + size
        with self._opened() as file:
            while piece := self._read(file, at):
                at += len(piece)
                if at > end:
                    break
                yield piece
        if at != end:
            raise OSError(f"the file {self._name!r} changed while it was read")

    def _opened(self) -> AbstractContextManager[BinaryIO]:
        return self._file.open("rb") if isinstance(self._file, Path) else nullcontext(self._file)

    def _read(self, file: BinaryIO, at: int) -> bytes:
        # The lock is held for one piece only: a sending may pause for ever between two.
        with self._lock:
            file.seek(at)
            return file.read(_PIECE)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an upload, read as it is sent; each iteration reads it anew."""

    def __init__(
        self, media: Media, progress: Progress | None, head: bytes, size: int, tail: bytes
    ) -> None:
        self._media = media
        self._progress = progress
        self._head = head
        self._size = size
        self._tail = tail

    def parts(self) -> Generator[tuple[bytes, int], None, None]:
        """Yield the body by pieces, each of the file with how much of that is then handed over."""
        yield self._head, 0
        sent = 0
        for piece in self._media.pieces(self._size):
            sent += len(piece)
            yield piece, sent
        yield self._tail, 0

    def tell(self, sent: int) -> None:
        """Tell the caller, if it is a piece of the file."""
        if sent and self._progress is not None:
            self._progress(sent, self._size)

    def __iter__(self) -> Iterator[bytes]:
        for piece, sent in self.parts():
            self.tell(sent)
            yield piece

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _InThreads(self)


class _InThreads:
    """A body, read in worker threads.

    No asynchronous generator: what drops one half-way may be unable to await its end. The plain one
    within closes its file as it is dropped.
    """

    def __init__(self, body: _Body) -> None:
        self._body = body
        self._parts = body.parts()

    def __del__(self) -> None:
        with suppress(ValueError):  # a thread still reads for it: it closes as that lets go
            self._parts.close()

    def __aiter__(self) -> _InThreads:
        return self

    async def __anext__(self) -> bytes:
        import anyio.to_thread

        part = await anyio.to_thread.run_sync(next, self._parts, None)
        if part is None:
            raise StopAsyncIteration
        piece, sent = part
        try:
            self._body.tell(sent)
        except BaseException:
            self._parts.close()  # now: the traceback keeps this alive
            raise
        return piece


def _is_binary_file(file: Any) -> bool:
    try:
        return bool(file.seekable() and isinstance(file.read(0), bytes))
    except (AttributeError, ValueError, OSError):
        return False


def _path(text: Any) -> Path:
    if isinstance(text, str) and text.startswith("file://"):
        text = unquote(text.removeprefix("file://"))
    try:
        path = Path(text)
        if path.is_file():
            return path
    except (OSError, TypeError):  # too long, say, or of bytes
        pass
    # Raised out here, for the error above holds what was given, which may be the content.
    named = f" {text!r}" if _FILE_NAME.fullmatch(str(text)) else ""
    raise UsageError(f"Media() finds no file{named}; pass its path, or its content as bytes")


def _base_name(given: Any) -> str:
    if not isinstance(given, str):
        raise UsageError("Media() needs filename= for what has no name of its own")
    name = re.split(r"[/\\]", given)[-1]  # of whatever system: browsers send C:\fakepath\…
    to_utf8(name, "filename=")
    if not name:
        raise UsageError("filename= is a folder's; it takes a file's name")
    return name


def _disposition(name: str) -> bytes:
    """Return the header line of a part."""
    quoted = to_utf8(name, "the name of a part").decode().translate(_QUOTED)
    return f'Content-Disposition: form-data; name="{quoted}"\r\n'.encode()


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "it was closed, or changed while it was read"
