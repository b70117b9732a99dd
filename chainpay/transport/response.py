"""The answers of a client. One factory makes them all: from a head, a body and the request.

* A body has a greatest size, whoever reads it. Only a file that is downloaded has none.
* httpx unpacks at once all that it gets. So a packed body reaches it in small pieces, and is
  refused if it grows to more than a thousand times its size.
"""

from __future__ import annotations

import math
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
_SLACK = 1024 * 1024  # unpacked bytes that any packed body may have


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

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, unpacked; the error is that of `read`."""
        if self._whole is not None:
            yield from _cut(self.read(), chunk_size)
            return
        size = 0
        for piece in super().iter_bytes(chunk_size):
            size += len(piece)
            self._check_size(size)
            yield piece

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, unpacked; the error is that of `read`."""
        if self._whole is not None:
            for piece in _cut(self.read(), chunk_size):
                yield piece
            return
        size = 0
        async for piece in super().aiter_bytes(chunk_size):
            size += len(piece)
            self._check_size(size)
            yield piece

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
        if self.coding and size > _SLACK + _MAX_RATIO * self.num_bytes_downloaded:
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
        stream=_Pieces(stream) if codings else stream,
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
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self._body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in small pieces."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            yield from _cut(data, _PIECE)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            for piece in _cut(data, _PIECE):
                yield piece

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _cut(data: bytes, size: int | None) -> Iterator[bytes]:
    size = size or len(data) or 1
    return (data[start : start + size] for start in range(0, len(data), size))
