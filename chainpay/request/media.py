"""Uploads: a file and its signed meta, as the multipart body that PHP sends.

* Only the meta is signed; it holds the file's digest. So the file is read twice: for the digest,
  and while it is sent. Each reading opens the path once and reads piece by piece. If the size has
  changed, then the reading fails.
* On an event loop, worker threads read the file.
* Some operations want other names and another digest in the meta: see `upload_format`. If the
  caller passes names of his own, then these are used.
"""

from __future__ import annotations

import inspect
import io
import mimetypes
import os
import re
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from copy import copy
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol, TypeGuard, TypeVar
from urllib.parse import unquote

import httpx

from ..crypto.hash import digest as new_digest
from ..encoding.sensitive import SensitiveValues, replace_placeholders
from ..encoding.shown import shows_half_made
from ..encoding.text import to_utf8
from ..encoding.upload_format import UploadFormat, upload_format
from ..encoding.values import read_meta, to_json
from ..errors import UsageError

_PIECE = 65_536  # bytes
#: Types that the video upload takes, and Python doesn't know.
_VIDEO_TYPES = {
    ".flv": "video/x-flv",
    ".m4v": "video/x-m4v",
    ".mkv": "video/x-matroska",
    ".wmv": "video/x-ms-wmv",
}
#: Names in a form are escaped as browsers do: https://html.spec.whatwg.org/#multipart-form-data
_QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
#: An error may show a text of this form, because it can only be a file's name, and no content.
_FILE_NAME = re.compile(r"[^\n]{1,250}\.[A-Za-z0-9]{1,5}")


class FormFile(Protocol):
    """A file of a form, as web frameworks pass it: its content is itself, or its ``file``."""

    @property
    def filename(self) -> str | None: ...


Progress = Callable[[int, int], object]
Encrypt = Callable[[str | bytes], str]
T = TypeVar("T")


class Upload(NamedTuple):
    """An upload, ready to be sent once.

    Attributes:
        signed: The bytes that are signed; empty if the form itself is signed.
        content_type: The Content-Type, with the boundary.
        length: The length of the whole body, in bytes.
        stream: The body, for sync and async clients.
    """

    signed: bytes
    content_type: str
    length: int
    stream: httpx.SyncByteStream


class FileSummary(NamedTuple):
    """The size and the digest of a file, taken in one reading.

    Attributes:
        size: The size in bytes.
        digest: The digest in lower-case hex.
    """

    size: int
    digest: str


class Media:
    """A file to upload, and its meta.

        client.v3.merchant.media.upload.post(body=chainpay.Media("logo.png"))

    A Media may be sent more than once, and by several calls at once. Each call opens a path anew.
    Of an open file, each call sends everything after the position that the file had when the Media
    was made; nobody else may read that file meanwhile.

    Args:
        file: A path, ``file://…``, bytes, or a binary file that can seek; or the file of a form, as
            Flask, Django, Starlette, FastAPI, aiohttp and others pass it.
        filename: The name that the platform gets, with the ending of its kind; by default the
            file's own, without folders: of a form's file, the name that the user's file had.
        meta: Further fields of the meta, which may hold a `Sensitive`; or the whole JSON as a str,
            which is sent untouched. The file's name and digest are added to the fields, unless they
            are there already.
        part: The name of the file's part in the form.
        name_field: The field of the file's name in the meta.
        digest_field: The field of the digest in the meta.
        digest: The algorithm of the digest: SHA256, SM3, SHA1 or MD5.
        progress: Called with the number of bytes of the file that are handed over, and with the
            size of the file, in the thread or on the event loop that sends. An error that it raises
            ends the sending.

    If `part`, `name_field`, `digest_field` and `digest` are left out, then each operation gets the
    names and the algorithm that it wants.

    Raises:
        UsageError: There is no such file, or it is empty, or can't be read twice; or another
            argument is wrong. Nothing was sent.

    Source: https://pay.weixin.qq.com/doc/v3/partner/4012760432
    """

    def __init__(
        self,
        file: str | os.PathLike[str] | bytes | BinaryIO | FormFile,
        filename: str | None = None,
        meta: Mapping[str, object] | str | None = None,
        *,
        part: str | None = None,
        name_field: str | None = None,
        digest_field: str | None = None,
        digest: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._file: Path | BinaryIO
        if isinstance(file, (str, os.PathLike)):
            self._file = _find_file(os.fspath(file))
        elif isinstance(file, bytes):
            self._file = io.BytesIO(file)
        else:
            self._file = _find_content(file)
        self._lock = threading.Lock()  # an open file has one position
        self._start = 0 if isinstance(self._file, Path) else self._file.tell()
        self._name = _base_name(filename or _find_name(file, self._file))
        self._meta: dict[str, object] | str = read_meta(meta)
        if progress is not None and not callable(progress):
            raise UsageError("progress= takes a function of two numbers")
        self._progress = progress
        names = {"part": part, "name": name_field, "digest": digest_field, "algorithm": digest}
        if not all(isinstance(value, str | None) for value in names.values()):
            raise UsageError("part=, name_field=, digest_field= and digest= take str")
        self._own_format: dict[str, Any] = {
            key: value for key, value in names.items() if value is not None
        }
        self._format = UploadFormat(**self._own_format)
        new_digest(self._format.algorithm)
        self._size = self.size()

    @shows_half_made
    def __repr__(self) -> str:
        return f"Media({self._name!r}, {self._size} bytes)"

    @property
    def filename(self) -> str:
        """The file's name for the platform."""
        return self._name

    def for_operation(self, path: str) -> Media:
        """Return a copy with the format that an operation wants; the caller's own names stay."""
        media = copy(self)
        media._format = upload_format(path)._replace(**self._own_format)
        return media

    def with_meta(self, meta: Mapping[str, object]) -> Media:
        """Return a copy with another meta."""
        media = copy(self)
        media._meta = dict(meta)
        return media

    def outline(self, digest: str = "") -> dict[str, object] | str:
        """Return the meta with another digest, so that the file need not be read."""
        if isinstance(self._meta, str):
            return self._meta
        wanted = self._format
        fields = dict(wanted.constants) | self._meta
        if wanted.name is not None:
            fields.setdefault(wanted.name, self._name)
        fields.setdefault(wanted.digest, digest)
        return fields

    # What is sent

    def check_name(self, path: str) -> None:
        """Refuse a name whose ending the operation does not take.

        Args:
            path: The path of the operation; of APIv2 with ``v2/``.

        Raises:
            UsageError: The name has another ending, or none.
        """
        endings = upload_format(path).endings
        if not upload_format(path).takes(self._name):
            raise UsageError(
                f"POST {path} takes files whose names end in .{', .'.join(endings)}, and this one"
                f" is called {self._name!r}: pass chainpay.Media(…, filename='photo.{endings[0]}')"
                " with the ending of its kind; check=False sends the call as it is"
            )

    def meta(self, encrypt: Encrypt) -> bytes:
        """Return the meta's JSON, which is signed.

        Args:
            encrypt: Encrypts the `Sensitive` values in the meta.

        Raises:
            UsageError: The file can't be read.
        """
        digest = self.digest(self._format.algorithm) if self._needs_digest() else ""
        return self._write_meta(digest, encrypt)

    def prepare(self, encrypt: Encrypt) -> Upload:
        """Return the upload of the file and its meta.

        Args:
            encrypt: Encrypts the `Sensitive` values in the meta.

        Raises:
            UsageError: The file can't be read; nothing was sent.
        """
        needed = self._needs_digest()
        content = self.read(self._format.algorithm) if needed else FileSummary(self.size(), "")
        signed = self._write_meta(content.digest, encrypt)
        part = (
            b"Content-Type: application/json\r\n"
            b'Content-Disposition: form-data; name="meta"\r\n\r\n' + signed + b"\r\n"
        )
        return self._upload([part], content.size, signed)

    def prepare_form(self, fields: Mapping[str, str], size: int) -> Upload:
        """Return the upload of a form: its fields, in order, then the file.

        Args:
            fields: The fields, signed.
            size: The size that `read` returned with the digest.

        Raises:
            UsageError: A field is no text; nothing was sent.
        """
        parts = [
            _disposition(name) + b"\r\n" + to_utf8(value, "a field of the form") + b"\r\n"
            for name, value in fields.items()
        ]
        return self._upload(parts, size)

    def _needs_digest(self) -> bool:
        fields = self.outline()
        return not isinstance(fields, str) and not fields[self._format.digest]

    def _write_meta(self, digest: str, encrypt: Encrypt) -> bytes:
        fields = self.outline()
        if isinstance(fields, str):
            return fields.encode()
        fields[self._format.digest] = fields[self._format.digest] or digest
        sensitive = SensitiveValues()
        text = to_json(fields, sensitive).decode()
        if sensitive:
            text = replace_placeholders(text, sensitive, encrypt)
        return text.encode()

    def _upload(self, parts: list[bytes], size: int, signed: bytes = b"") -> Upload:
        boundary = os.urandom(20).hex()
        delimiter = f"--{boundary}\r\n".encode()
        kind = _content_types().get(os.path.splitext(self._name)[1].lower())
        head = b"".join(delimiter + part for part in (*parts, _disposition(self._format.part)))
        head = head.removesuffix(b"\r\n") + f'; filename="{self._name.translate(_QUOTED)}"'.encode()
        head += f"\r\nContent-Length: {size}\r\n".encode()
        head += (f"Content-Type: {kind}\r\n" if kind else "").encode() + b"\r\n"
        tail = f"\r\n--{boundary}--\r\n".encode()
        return Upload(
            signed=signed,
            content_type=f"multipart/form-data; boundary={boundary}",
            length=len(head) + size + len(tail),
            stream=_MultipartBody(self, self._progress, head, size, tail),
        )

    # The file

    def size(self) -> int:
        """Return the size of the file, in bytes.

        Raises:
            UsageError: The file is empty, or can't be read.
        """
        return self._use(self._measure)

    def read(self, algorithm: str) -> FileSummary:
        """Read the file once, and return its size and its digest.

        Raises:
            UsageError: There is no such algorithm; or the file is empty, can't be read, or changed
                while it was read.
        """
        digest = new_digest(algorithm)

        def read(file: BinaryIO) -> FileSummary:
            size = self._measure(file)
            for piece in self._pieces(file, size):
                digest.update(piece)
            return FileSummary(size, digest.hexdigest())

        return self._use(read)

    def digest(self, algorithm: str) -> str:
        """Return the digest of the file, in lower-case hex.

        Raises are those of `read`.
        """
        return self.read(algorithm).digest

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield the pieces of the file.

        Args:
            size: The size that the file must still have.

        Raises:
            OSError: The file has another size, or can't be read.
        """
        with self._open() as file:
            yield from self._pieces(file, size)

    def _use(self, action: Callable[[BinaryIO], T]) -> T:
        try:
            with self._open() as file:
                return action(file)
        except UsageError:  # the file is empty
            raise
        except (OSError, ValueError) as error:
            reason = _reason(error)
        raise UsageError(f"the file {self._name!r} can't be read: {reason}")

    def _measure(self, file: BinaryIO) -> int:
        with self._lock:
            file.seek(0, io.SEEK_END)
            size = file.tell() - self._start
            file.seek(self._start)
        if size <= 0:
            raise UsageError(f"the file {self._name!r} is empty")
        return size

    def _pieces(self, file: BinaryIO, size: int) -> Iterator[bytes]:
        at = self._start
        end = at + size
        while piece := self._read_piece(file, at):
            at += len(piece)
            if at > end:
                break
            yield piece
        if at != end:
            raise OSError(f"the file {self._name!r} changed while it was read")

    def _open(self) -> AbstractContextManager[BinaryIO]:
        return self._file.open("rb") if isinstance(self._file, Path) else nullcontext(self._file)

    def _read_piece(self, file: BinaryIO, at: int) -> bytes:
        # The lock is held for one piece only, because a call may stop for ever between two pieces.
        with self._lock:
            file.seek(at)
            return file.read(_PIECE)


class _MultipartBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an upload, read while it is sent. Each iteration reads the file anew."""

    def __init__(
        self, media: Media, progress: Progress | None, head: bytes, size: int, tail: bytes
    ) -> None:
        self._media = media
        self._progress = progress
        self._head = head
        self._size = size
        self._tail = tail

    def parts(self) -> Generator[tuple[bytes, int], None, None]:
        """Yield each piece of the body, and how many bytes of the file are then handed over.

        The number is 0 for a piece that is not of the file.
        """
        yield self._head, 0
        sent = 0
        for piece in self._media.pieces(self._size):
            sent += len(piece)
            yield piece, sent
        yield self._tail, 0

    def report(self, sent: int) -> None:
        """Call the caller's `progress` after a piece of the file."""
        if sent and self._progress is not None:
            self._progress(sent, self._size)

    def __iter__(self) -> Iterator[bytes]:
        for piece, sent in self.parts():
            self.report(sent)
            yield piece

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _ThreadedIterator(self)


class _ThreadedIterator:
    """Iterates over a body on an event loop, while worker threads read the file.

    This is no asynchronous generator, because a caller that drops one half-way may be unable to
    await its end. The plain generator that is used here closes its file when it is dropped.
    """

    def __init__(self, body: _MultipartBody) -> None:
        self._body = body
        self._parts = body.parts()

    def __del__(self) -> None:
        with suppress(ValueError):  # a thread runs the generator: it closes when that ends
            self._parts.close()

    def __aiter__(self) -> _ThreadedIterator:
        return self

    async def __anext__(self) -> bytes:
        import anyio.to_thread

        part = await anyio.to_thread.run_sync(next, self._parts, None)
        if part is None:
            raise StopAsyncIteration
        piece, sent = part
        try:
            self._body.report(sent)
        except BaseException:
            self._parts.close()  # at once: the traceback keeps this iterator alive
            raise
        return piece


@cache
def _content_types() -> dict[str, str]:
    """Return the Content-Type of each extension, without the tables of the operating system."""
    return {**mimetypes.MimeTypes().types_map[True], **_VIDEO_TYPES}


def _find_content(file: object) -> BinaryIO:
    """Return the binary file that holds the content of a file, or of a form's file.

    Raises:
        UsageError: There is none.
    """
    for content in (file, getattr(file, "file", None)):
        if _is_binary_file(content):
            return content
    body = getattr(file, "body", None)  # of Tornado and Sanic
    if isinstance(body, bytes):
        return io.BytesIO(body)
    raise UsageError(
        f"Media() takes a path, bytes or a file opened with 'rb' that can seek, not this"
        f" {type(file).__name__}"
    )


def _find_name(file: object, content: object) -> object:
    """Return the name of a file. The ``name`` of a form's file is the form's field, and not it."""
    if hasattr(file, "filename"):
        return file.filename or None
    holder = file if isinstance(getattr(file, "body", None), bytes) else content
    return getattr(holder, "name", None)


def _is_binary_file(file: Any) -> TypeGuard[BinaryIO]:
    if inspect.iscoroutinefunction(getattr(file, "read", None)):
        return False
    try:
        return bool(file.seekable() and isinstance(file.read(0), bytes))
    except (AttributeError, ValueError, OSError, TypeError):
        return False


def _find_file(text: str | bytes) -> Path:
    if isinstance(text, str):
        if text.startswith("file://"):
            text = unquote(text.removeprefix("file://"))
        with suppress(OSError):  # the text is too long for a path, say
            path = Path(text)
            if path.is_file():
                return path
    # Raised outside of `suppress`: the error above holds the text, which may be the content.
    shown = f" {text!r}" if _FILE_NAME.fullmatch(str(text)) else ""
    raise UsageError(f"Media() finds no file{shown}; pass its path, or its content as bytes")


def _base_name(name: object) -> str:
    if not isinstance(name, str):
        raise UsageError("Media() needs filename= for content that has no name of its own")
    base = re.split(r"[/\\]", name)[-1]  # of any system: browsers send C:\fakepath\…
    to_utf8(base, "filename=")
    if not base:
        raise UsageError("filename= names a folder; pass the name of a file")
    return base


def _disposition(name: str) -> bytes:
    """Return the header line of a part."""
    quoted = to_utf8(name, "the name of a part").decode().translate(_QUOTED)
    return f'Content-Disposition: form-data; name="{quoted}"\r\n'.encode()


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "it was closed, or changed while it was read"
