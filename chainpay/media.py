"""Uploads: a file and the meta that is signed for it, as the multipart body that PHP sends.

* Only the meta is signed; it holds the file's digest. So the file is read twice, for the digest and
  as it is sent: by pieces, in worker threads where there is an event loop.
* Few operations want other names and another digest in their meta; those stand in a table, and
  what the caller says himself wins.
"""

from __future__ import annotations

import io
import mimetypes
import os
import re
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import httpx

from .crypto.hash import digest as new_digest
from .encoding import to_json
from .errors import UsageError
from .sensitive import Found, put_in

__all__ = ["Media", "Upload"]

_PIECE = 65_536  # bytes
_TYPES = mimetypes.MimeTypes()  # without the files of the system: the same everywhere

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class _Shape:
    """How an operation wants its file and meta.

    Attributes:
        part: The name of the file's part.
        name: The field of the file's name in the meta; None if there is none.
        digest: The field of the digest.
        algorithm: Of the digest.
        constants: Fields that always have the same value.
    """

    part: str = "file"
    name: str | None = "filename"
    digest: str = "sha256"
    algorithm: str = "SHA256"
    constants: tuple[tuple[str, str], ...] = ()


_USUAL = _Shape()
#: By path; ``[^/]+`` stands where the operation has a variable.
_SHAPES: dict[str, _Shape] = {
    "v3/ecommerce/account/cancel-applications/media": _Shape(
        name="file_name", digest="file_digest"
    ),
    "v3/global/merchant-storage/file/upload": _Shape(digest="digest"),
    "v3/marketing/shopping-receipt/shoppingreceipts": _Shape(name=None),
    "v3/mch-manage/submission-files/sub-mchid/[^/]+/upload": _Shape(
        part="submission_file", name="file_name", digest="file_digest"
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/[^/]+/upload": _Shape(
        part="due_diligence_file", name="file_name", digest="file_digest"
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": _Shape(
        name=None, digest="digest", algorithm="SM3", constants=(("digest_alogrithm", "SM3"),)
    ),
    "v3/taxi-invoice/cards/upload-file": _Shape(
        name=None,
        digest="digest",
        algorithm="SM3",
        constants=(("digest_algorithm", "DIGEST_ALGORITHM_SM3"),),
    ),
    "v2/secapi/mch/uploadmedia": _Shape(part="media"),
}


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

    It may be sent more than once. A path is opened for each sending; of an open file, each sending
    takes what there was from its position on, one after the other.

    Args:
        file: A path, bytes, or a binary file that can seek.
        filename: Its name for the platform; by default the file's own, without folders.
        meta: Further fields of the meta, which may hold a `Sensitive`; or the whole JSON as a str,
            sent untouched. The file's name and digest are filled in, unless given.
        part: The name of the file's part in the form.
        name_field: The field of the file's name in the meta.
        digest_field: The field of the digest.
        digest: Of which kind: SHA256, SM3, SHA1 or MD5.
        progress: Called with the bytes of the file that are sent, and how many it has.

    The last names are what most operations want; for those that want others they are known.

    Raises:
        UsageError: There is no such file, or it is empty, or can't be read twice; nothing was sent.

    Source: https://pay.weixin.qq.com/doc/v3/partner/4012760432
    """

    __slots__ = ("_asked", "_file", "_lock", "_meta", "_name", "_progress", "_shape", "_start")

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
        if isinstance(file, (str, os.PathLike)):
            file = Path(file)
        elif not isinstance(file, bytes) and not _is_binary_file(file):
            raise UsageError(
                f"Media() takes a path, bytes or a file opened with 'rb' that can seek, not this"
                f" {type(file).__name__}"
            )
        self._file = file
        self._lock = threading.Lock()  # an open file is read by one at a time
        self._start = file.tell() if hasattr(file, "tell") else 0
        name = filename or getattr(file, "name", None)
        if not isinstance(name, (str, Path)):
            raise UsageError("Media() needs filename= for what has no name of its own")
        self._name = os.path.basename(name)
        self._meta = meta
        self._progress = progress
        asked: dict[str, Any] = {
            "part": part,
            "name": name_field,
            "digest": digest_field,
            "algorithm": digest,
        }
        self._asked = {key: value for key, value in asked.items() if value is not None}
        self._shape = replace(_USUAL, **self._asked)
        self._check()

    def _check(self) -> None:
        if isinstance(self._file, Path) and not self._file.is_file():
            raise UsageError(f"Media() finds no file {os.fspath(self._file)!r}")
        try:
            size = self._size()
        except OSError as error:
            raise UsageError(f"Media() can't read {self._name!r}: {error.strerror}") from None
        if not size:
            raise UsageError(f"the file {self._name!r} is empty")
        new_digest(self._shape.algorithm)
        if self._meta is not None and not isinstance(self._meta, (str, Mapping)):
            raise UsageError(f"meta= takes a dict, or JSON as str, not {type(self._meta).__name__}")
        if isinstance(self._meta, Mapping):
            to_json(dict(self._meta), Found())

    def __repr__(self) -> str:
        return f"Media({self._name!r})"

    @property
    def filename(self) -> str:
        """The file's name for the platform."""
        return self._name

    def fitted(self, path: str) -> Media:
        """Return it as an operation wants it, where the caller has not said otherwise."""
        shape = next((one for form, one in _SHAPES.items() if re.fullmatch(form, path)), None)
        if shape is None:
            return self
        fitted: Media = object.__new__(Media)
        for name in Media.__slots__:
            object.__setattr__(fitted, name, getattr(self, name))
        fitted._shape = replace(shape, **self._asked)
        return fitted

    def digest(self, algorithm: str) -> str:
        """Return the digest of the file, in lower-case hex; it is read by pieces.

        Raises:
            UsageError: There is no such algorithm.
            OSError: It can't be read.
        """
        grown = new_digest(algorithm)
        for piece in self._pieces():
            grown.update(piece)
        return grown.hexdigest()

    def meta(self, seal: Callable[[str | bytes], str]) -> bytes:
        """Return the meta's JSON, which is signed.

        Args:
            seal: Seals the `Sensitive` values in it.

        Raises:
            OSError: The file can't be read.
        """
        if isinstance(self._meta, str):
            return self._meta.encode()
        shape = self._shape
        fields = dict(shape.constants) | dict(self._meta or {})
        if shape.name is not None:
            fields.setdefault(shape.name, self._name)
        if shape.digest not in fields:
            fields[shape.digest] = self.digest(shape.algorithm)
        found = Found()
        text = to_json(fields, found).decode()
        return put_in(text, found, seal).encode()

    def prepare(self, seal: Callable[[str | bytes], str]) -> Upload:
        """Return the upload of the file and its meta.

        Raises:
            OSError: The file can't be read.
        """
        signed = self.meta(seal)
        head = (
            b"Content-Type: application/json\r\n"
            b'Content-Disposition: form-data; name="meta"\r\n\r\n' + signed + b"\r\n"
        )
        return self._upload([head], signed)

    def prepare_form(self, fields: Mapping[str, str]) -> Upload:
        """Return the upload of a form: its fields, in order, then the file."""
        return self._upload(
            [
                f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
                for name, value in fields.items()
            ],
            b"",
        )

    def _upload(self, parts: list[bytes], signed: bytes) -> Upload:
        boundary = os.urandom(20).hex()
        size = self._size()
        delimiter = f"--{boundary}\r\n".encode()
        kind = _TYPES.guess_type(self._name)[0]
        name = self._name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
        head = b"".join(delimiter + part for part in parts) + delimiter
        head += (
            f'Content-Disposition: form-data; name="{self._shape.part}"; filename="{name}"\r\n'
            f"Content-Length: {size}\r\n" + (f"Content-Type: {kind}\r\n" if kind else "") + "\r\n"
        ).encode()
        tail = f"\r\n--{boundary}--\r\n".encode()
        return Upload(
            signed=signed,
            content_type=f"multipart/form-data; boundary={boundary}",
            length=len(head) + size + len(tail),
            stream=_Body(self, head, size, tail),
        )

    def _size(self) -> int:
        if isinstance(self._file, bytes):
            return len(self._file)
        if isinstance(self._file, Path):
            return self._file.stat().st_size
        with self._lock:
            return self._file.seek(0, io.SEEK_END) - self._start

    def _pieces(self) -> Iterator[bytes]:
        with self._opened() as file:
            while piece := file.read(_PIECE):
                yield piece

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        if isinstance(self._file, bytes):
            yield io.BytesIO(self._file)
        elif isinstance(self._file, Path):
            with self._file.open("rb") as file:
                yield file
        else:
            with self._lock:
                self._file.seek(self._start)
                yield self._file


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an upload, read as it is sent."""

    def __init__(self, media: Media, head: bytes, size: int, tail: bytes) -> None:
        self._media = media
        self._head = head
        self._size = size
        self._tail = tail

    def __iter__(self) -> Generator[bytes, None, None]:
        yield self._head
        sent = 0
        for piece in self._media._pieces():
            sent += len(piece)
            if sent > self._size:
                break
            yield piece
            if self._media._progress is not None:
                self._media._progress(sent, self._size)
        if sent != self._size:
            raise OSError(f"the file {self._media.filename!r} changed while it was sent")
        yield self._tail

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio.to_thread

        pieces = iter(self)
        try:
            while (piece := await anyio.to_thread.run_sync(next, pieces, None)) is not None:
                yield piece
        finally:
            pieces.close()


def _is_binary_file(file: Any) -> bool:
    try:
        return bool(file.seekable() and isinstance(file.read(0), bytes))
    except (AttributeError, ValueError, OSError):
        return False
