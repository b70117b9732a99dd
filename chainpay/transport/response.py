"""The answers of a client. One factory makes them all: from a head, a body and the request.

* A body has a greatest size, whoever reads it. Only a file that is downloaded has none.
* httpx unpacks at once all that it gets. Here a packed body is unpacked in small pieces, and is
  refused if it grows to more than a thousand times its size.
* An answer that is given up leaves no generator behind: trio would warn of it.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import timedelta
from time import monotonic
from typing import Any

import httpx

from ..errors import VerificationError

Fields = list[tuple[bytes, bytes]]
Body = bytes | httpx.SyncByteStream | httpx.AsyncByteStream

MAX_SIZE = 32 * 1024 * 1024
"""The bytes of an answer, unpacked, unless the client has another ``max_answer=``."""

MAX_REFUSAL = 1024 * 1024
"""The bytes of an answer with a status of 400 or above."""

_PIECE = 1024  # packed bytes; they unpack to 1 MB at most
_MAX_RATIO = 1000
_SLACK = 64 * 1024  # unpacked bytes that any packed body may have
_GZIP = 31  # zlib's number of a window of 32 KB with the head of gzip


class Response(httpx.Response):
    """An answer.

    Attributes:
        max_size: How many bytes of its body are read, unpacked.
        began: When its request was handed to the transport, by the monotonic clock.
        coding: Its ``Content-Encoding`` in lower case; empty if there is none.
    """

    max_size = math.inf
    began = 0.0
    coding = b""
    _downloaded = 0
    #: The body, if it had arrived with the head and isn't packed: httpx would take longer for it.
    _whole: bytes | None = None

    @property
    def content(self) -> bytes:
        """The body, unpacked.

        Raises:
            httpx.ResponseNotRead: It is a stream that was not read.
        """
        return super().content if self._whole is None else self._whole

    def read(self) -> bytes:
        """Read the body, and return it.

        Raises:
            VerificationError: It is too large.
        """
        if self._whole is None:
            return super().read()
        self._check_size(len(self._whole))
        return self._whole

    async def aread(self) -> bytes:
        """Read the body on an event loop; the error is that of `read`."""
        return await super().aread() if self._whole is None else self.read()

    @property
    def num_bytes_downloaded(self) -> int:
        """How many bytes of the body have arrived, packed."""
        return self._downloaded

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, unpacked.

        Raises:
            VerificationError: It is too large.
            httpx.DecodingError: It can't be unpacked.
        """
        if hasattr(self, "_content") or self._whole is not None:
            yield from _cut(self.read(), chunk_size)
            return
        stream, pieces = self._begin_stream(), _Pieces(self, chunk_size)
        try:
            for data in stream:
                yield from pieces.add(data)
            yield from pieces.end()
        except httpx.RequestError as error:
            error.request = self.request
            raise
        self.close()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, unpacked; the errors are those of `iter_bytes`."""
        if hasattr(self, "_content") or self._whole is not None:
            for piece in _cut(await self.aread(), chunk_size):
                yield piece
            return
        stream, pieces = aiter(self._begin_stream()), _Pieces(self, chunk_size)
        try:
            async for data in stream:
                for piece in pieces.add(data):
                    yield piece
            for piece in pieces.end():
                yield piece
        except httpx.RequestError as error:
            error.request = self.request
            raise
        finally:
            if hasattr(stream, "aclose"):
                await stream.aclose()
        await self.aclose()

    def _begin_stream(self) -> Any:
        if self.is_stream_consumed:
            raise httpx.StreamConsumed
        if self.is_closed:
            raise httpx.StreamClosed
        self.is_stream_consumed = True
        return self.stream

    def close(self) -> None:
        """Close the answer; its connection can be used again if its body was read."""
        self._note_end()
        super().close()

    async def aclose(self) -> None:
        """Close the answer on an event loop."""
        self._note_end()
        await super().aclose()

    def start_clock(self, began: float) -> None:
        """Note when the request was handed to the transport, by the monotonic clock."""
        self.began = began
        if self._whole is not None:
            self._note_end()
            self.is_closed = self.is_stream_consumed = True

    def _note_end(self) -> None:
        if not self.is_closed:
            self.elapsed = timedelta(seconds=monotonic() - self.began)

    def _check_size(self, size: int) -> None:
        if size > self.max_size:
            raise VerificationError(
                f"the answer has more than {self.max_size:,} bytes, so no more of it was read"
            )
        if size > _SLACK + _MAX_RATIO * self._downloaded and self.coding:
            raise VerificationError(
                f"the answer unpacks to more than {_MAX_RATIO:,} times its size, so no more of it"
                " was read"
            )


def make_response(
    request: httpx.Request, status: int, fields: Fields, body: Body, extensions: Mapping[str, Any]
) -> Response:
    """Return the answer to a request.

    Args:
        request: The request.
        status: The status code.
        fields: The names and values of the head.
        body: The body, as it arrived; a stream if it has not arrived wholly.
        extensions: What httpx tells about an answer beside these, by name.
    """
    codings = [value for name, value in fields if name.lower() == b"content-encoding"]
    stream = _Whole(body) if isinstance(body, bytes) else body
    response = Response(
        status,
        headers=fields,
        stream=stream,
        request=request,
        extensions=dict(extensions),
    )
    if codings:
        response.coding = b",".join(codings).lower()
    elif isinstance(body, bytes):
        response._whole = body
    return response


class _Whole(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that has arrived."""

    def __init__(self, body: bytes) -> None:
        self._left = [body]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._left)

    def __aiter__(self) -> _Whole:
        return self

    async def __anext__(self) -> bytes:
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop()


class _Pieces:
    """Unpacks a body, checks its size, and cuts it into pieces of one size, if one is wanted."""

    def __init__(self, response: Response, chunk_size: int | None) -> None:
        self._response = response
        self._chunk_size = chunk_size
        self._unpacker = zlib.decompressobj(_GZIP) if response.coding == b"gzip" else None
        self._size = 0
        self._rest = b""

    def add(self, data: bytes) -> Iterator[bytes]:
        """Yield the pieces that the next bytes complete."""
        self._response._downloaded += len(data)
        if self._unpacker is None:
            yield from self._take(data)
            return
        for packed in _cut(data, _PIECE):
            try:
                unpacked = self._unpacker.decompress(packed)
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from None
            yield from self._take(unpacked)

    def _take(self, data: bytes) -> Iterator[bytes]:
        self._size += len(data)
        self._response._check_size(self._size)
        if self._chunk_size is None:
            if data:
                yield data
            return
        self._rest += data
        while len(self._rest) >= self._chunk_size:
            yield self._rest[: self._chunk_size]
            self._rest = self._rest[self._chunk_size :]

    def end(self) -> Iterator[bytes]:
        """Yield the last piece."""
        if self._unpacker is not None and self._size and not self._unpacker.eof:
            raise httpx.DecodingError("the packed body ends too early")
        if self._rest:
            yield self._rest


def _cut(data: bytes, size: int | None) -> Iterator[bytes]:
    size = size or len(data) or 1
    return (data[start : start + size] for start in range(0, len(data), size))
