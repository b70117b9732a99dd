"""The answers of a client. One factory makes them all: from a head, a body and the request.

* A body has a greatest size, whoever reads it. Only a file that is downloaded has none.
* httpx unpacks at once all that it gets. Here a packed body is unpacked in small pieces, and is
  refused if it grows to more than a thousand times its size.
* An answer that is given up leaves no generator behind: trio would warn of it.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import suppress
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from ...concurrency.runtime import RefusesAwait
from ...encoding.shown import shows_half_made
from ...errors import VerificationError, path_without_query, printable, shorten

if TYPE_CHECKING:
    from ...people.terminal import Printer

#: What other libraries call it → what to write here. A client of `chainpay.php` has PHP's names.
_OTHER_NAMES = {
    "getBody": ".text, or .content for bytes, or .json()",
    "getContents": ".text, or .content for bytes",
    "getStatusCode": ".status_code",
    "getReasonPhrase": ".reason_phrase",
    "getHeader": ".headers.get_list(name)",
    "getHeaderLine": ".headers.get(name, '')",
    "getHeaders": ".headers",
    "hasHeader": "name in .headers",
    "getProtocolVersion": ".http_version",
    "status": ".status_code",
    "body": ".text, or .content for bytes",
    "data": ".json()",
    **dict.fromkeys(("get", "items", "keys", "values"), ".json(), which is a dict"),
}

Fields = list[tuple[bytes, bytes]]
Body = bytes | httpx.SyncByteStream | httpx.AsyncByteStream

MAX_SIZE = 32 * 1024 * 1024
"""The bytes of an answer, unpacked, unless the client has another ``max_answer=``."""

MAX_REFUSAL = 1024 * 1024
"""The bytes of an answer with a status of 400 or above."""

CODINGS = (b"", b"gzip", b"identity")
"""What an answer of the platform may have as its ``Content-Encoding``."""

_PIECE = 1024  # packed bytes; they unpack to 1 MB at most
_MAX_RATIO = 1000
_SLACK = 64 * 1024  # unpacked bytes that any packed body may have
_GZIP = 31  # zlib's number of a window of 32 KB with the head of gzip

_NO_HEADERS = httpx.Headers()  # httpx copies them faster than it makes them


_FROM_XML = "chainpay.from_xml(response.content)"


class Response(httpx.Response, RefusesAwait):
    """An answer of the platform: an `httpx.Response` that shows itself at a prompt.

    Its repr has the status, by which key it was verified, its Request-ID and its JSON, of which
    what is long is cut. Its str is one short line.

    Attributes:
        verified: Whether its signature held. A call also returns answers without that: WeChat Pay
            never signs files and some answers of APIv2, and ``verifier=chainpay.UNSIGNED`` takes an
            answer without a signature.
    """

    verified = False

    # What the transport knows of it.

    #: How many bytes of the body are read, unpacked.
    _max_size = math.inf
    #: When the request was handed to the transport, by the monotonic clock.
    _began = 0.0
    #: The ``Content-Encoding`` in lower case; empty if there is none.
    _coding = b""
    #: The head as it arrived, and what was made of it when somebody looked.
    _head: Fields
    _headers: httpx.Headers | None = None
    _downloaded = 0
    #: The body, unpacked, once it was read.
    _body: bytes | None = None
    #: A body that isn't packed, and has arrived with the head; it must be read as any other.
    _arrived: bytes | None = None

    @property
    def headers(self) -> httpx.Headers:
        """The head; it is made when it is looked at, for most calls never do."""
        if self._headers is None:
            self._headers = httpx.Headers(self._head)
        return self._headers

    @headers.setter
    def headers(self, headers: httpx.Headers) -> None:
        self._headers = headers
        if headers:  # an answer that is made by hand; a transport's has none at first
            self._coding = headers.get("Content-Encoding", "").lower().encode()

    @property
    def _fields(self) -> Fields:
        """The names and values of the head."""
        return self._head if self._headers is None else self._headers.raw

    @property
    def content(self) -> bytes:
        """The body, unpacked.

        Raises:
            httpx.ResponseNotRead: It is a stream that was not read.
        """
        if self._body is None:
            raise httpx.ResponseNotRead
        return self._body

    @property
    def text(self) -> str:
        """The body as text, in the charset of its head or of `encoding`; UTF-8 if it is unknown."""
        try:
            return self.content.decode(self.encoding or "utf-8", "replace")
        except (LookupError, UnicodeError):  # Python has codecs that are no charsets
            return self.content.decode("utf-8", "replace")

    def read(self) -> bytes:
        """Read the body, and return it.

        Raises:
            VerificationError: It is too large.
        """
        self._take_arrived()
        if self._body is None:
            body = bytearray()  # many small pieces would take more than they hold
            for piece in self.iter_bytes():
                body += piece
            self._body = bytes(body)
        self._check_size(len(self._body))
        return self._body

    async def aread(self) -> bytes:
        """Read the body on an event loop; the error is that of `read`."""
        if not self._is_here(self._coding):
            body = bytearray()
            async for piece in self.aiter_bytes():
                body += piece
            self._body = bytes(body)
        return self.read()

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
        if self._needs_httpx:
            return super().iter_bytes(chunk_size)
        return self._iterate(chunk_size, self._coding)

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives; the errors are those of `iter_bytes`."""
        return self._iterate(chunk_size, b"")

    def _iterate(self, chunk_size: int | None, coding: bytes) -> Iterator[bytes]:
        if self._is_here(coding):
            yield from _cut(self.read(), chunk_size)
            return
        stream = self._begin_stream(httpx.SyncByteStream)
        pieces = _Pieces(self, chunk_size, coding)
        try:
            for data in stream:
                yield from pieces.add(data)
            yield from pieces.end()
        except httpx.RequestError as error:
            self._name_request(error)
            raise
        self.close()

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, unpacked; the errors are those of `iter_bytes`."""
        if self._needs_httpx:
            return super().aiter_bytes(chunk_size)
        return self._aiterate(chunk_size, self._coding)

    def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as it arrives; the errors are those of `iter_bytes`."""
        return self._aiterate(chunk_size, b"")

    async def _aiterate(self, chunk_size: int | None, coding: bytes) -> AsyncIterator[bytes]:
        if self._is_here(coding):
            for piece in _cut(self.read(), chunk_size):
                yield piece
            return
        stream = aiter(self._begin_stream(httpx.AsyncByteStream))
        pieces = _Pieces(self, chunk_size, coding)
        try:
            async for data in stream:
                for piece in pieces.add(data):
                    yield piece
            for piece in pieces.end():
                yield piece
        except httpx.RequestError as error:
            self._name_request(error)
            raise
        finally:
            if hasattr(stream, "aclose"):
                await stream.aclose()
        await self.aclose()

    @property
    def _needs_httpx(self) -> bool:
        """Whether httpx unpacks the body: an answer that is made by hand may have any coding."""
        return not self._began and self._body is None and self._coding not in CODINGS

    def _name_request(self, error: httpx.RequestError) -> None:
        """Note on an error what it is about: `chainpay.php` shows the head that had arrived."""
        setattr(error, "partial_response", self)  # noqa: B010 - httpx declares no such attribute
        with suppress(RuntimeError):  # an answer that was made by hand may have none
            error.request = self.request

    def _is_here(self, coding: bytes) -> bool:
        """Return whether the body, coded so, needn't be read from the stream any more."""
        return coding == self._coding and not (self._body is None and self._arrived is None)

    def _begin_stream(self, kind: type[Any]) -> Any:
        if self.is_stream_consumed:
            raise httpx.StreamConsumed
        if self.is_closed:
            raise httpx.StreamClosed
        if not isinstance(self.stream, kind):
            raise RuntimeError(
                "this answer belongs to an asynchronous call: await its aread(), or write the event"
                " hook as async def"
                if kind is httpx.SyncByteStream
                else "this answer belongs to a sync call: call its read()"
            )
        self.is_stream_consumed = True
        return self.stream

    def close(self) -> None:
        """Close the answer; its connection can be used again if its body was read."""
        self._note_end()
        super().close()

    async def aclose(self) -> None:
        """Close the answer on an event loop."""
        self._note_end()
        if isinstance(self.stream, httpx.AsyncByteStream):
            await super().aclose()
        else:  # a transport's answer to the other kind of call
            super().close()

    def _take_arrived(self) -> None:
        """Count a body that has arrived with the head as read, whatever its size."""
        if self._body is None:
            self._body = self._arrived

    def _start_clock(self, began: float) -> None:
        """Note when the request was handed to the transport, by the monotonic clock."""
        self._began = began
        if self._arrived is not None:
            self._note_end()
            self.is_closed = self.is_stream_consumed = True

    def _note_end(self) -> None:
        if self._began and not self.is_closed:  # it was sent, and not made by hand
            self.elapsed = timedelta(seconds=monotonic() - self._began)

    def _note_arrival(self, size: int) -> None:
        """Note that bytes of the body have arrived; packed ones may unpack to nothing.

        Raises:
            VerificationError: They are too many.
        """
        self._downloaded += size
        self._check_size(self._downloaded - _SLACK)

    def _check_unpacked(self, size: int) -> None:
        """Raise if the body has too many bytes so far.

        Raises:
            VerificationError: It does.
        """
        self._check_size(size)
        if size > _SLACK + _MAX_RATIO * self._downloaded:
            raise VerificationError(
                f"the answer unpacks to more than {_MAX_RATIO:,} times its size, so no more of it"
                " was read: it is an attack, or the fault of a proxy"
            )

    def _check_size(self, size: int) -> None:
        if size > self._max_size:
            remedy = "; allow more with max_answer=, or download() a file"
            if self._max_size == MAX_REFUSAL and self.is_error:
                remedy = ": a refusal is smaller, so it may be the page of a proxy or firewall"
            raise VerificationError(
                f"the answer has more than {self._max_size:,} bytes, so no more of it was read"
                f"{remedy}"
            )

    # How it shows itself. What that needs is loaded when somebody looks.

    def __str__(self) -> str:
        return printable(super().__repr__())

    @shows_half_made
    def __repr__(self) -> str:
        from .display import format_response

        return format_response(self, self.verified)

    def _repr_html_(self) -> str:
        from .display import format_html

        return format_html(self, self.verified)

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:
        from ...people.terminal import is_outermost, wants_colour
        from .display import format_response

        shown = (
            format_response(self, self.verified, wants_colour())
            if is_outermost(printer)
            else str(self)
        )
        printer.text(shown)

    def json(self, **options: Any) -> Any:
        """Return the value of the body, which is JSON.

        Args:
            options: Those of `json.loads`.

        Raises:
            ValueError: It is no JSON; of the XML of APIv2, a note says what reads it.
        """
        try:
            return super().json(**options)
        except ValueError as error:
            if self.content[:1] == b"<":
                error.add_note(f"an answer of APIv2 is XML: write {_FROM_XML}")
            raise

    # Type checkers don't see what only refuses: they know by themselves that it is wrong.

    if not TYPE_CHECKING:
        __iter__ = None
        __contains__ = None

        def __getitem__(self, key: object) -> NoReturn:
            try:
                field = _name_field(self, key)
            except httpx.ResponseNotRead:
                raise TypeError(
                    "this answer is a stream that nobody has read yet: call response.read(), or"
                    f" await response.aread(); then write response.json()[{key!r}]"
                ) from None
            raise TypeError(f"an answer has no fields of its own: write {field}")

        def __await__(self) -> NoReturn:
            raise TypeError(_describe_await(self))

        def __getattr__(self, name: str) -> NoReturn:
            hint = _OTHER_NAMES.get(name, "")
            if not hint and not name.startswith("_") and self._body:
                hint = _name_field(self, name)
            raise AttributeError(
                f"an answer has no {name!r}" + (f": use {hint}" if hint else ""),
                name=name,
                obj=self,
            )


def _name_field(response: Response, key: object) -> str:
    """Return the expression of a field of an answer; a name of PHP's is spelled as the field is."""
    if response.content[:1] == b"<":
        return f"{_FROM_XML}[{key!r}]"
    with suppress(ValueError):
        fields, name = response.json(), re.sub("[A-Z]", r"_\g<0>", str(key)).lower()
        if isinstance(fields, dict) and key not in fields and name in fields:
            key = name
    return f"response.json()[{key!r}]"


def _describe_await(response: Response) -> str:
    """Return what is wrong with ``await`` before a sync call, and what became of the call."""
    was, verb = "", "get_async(…), post_async(…) …"
    with suppress(RuntimeError):  # an answer that was made by hand has no request
        request = response.request
        was = f"{request.method} {shorten(path_without_query(request))} "
        verb = f"{request.method.lower()}_async(…)"
    return (
        f"this is the answer of a sync call: {was}was sent, and answered with"
        f" {response.status_code}. Don't send it again; write it without await, or await {verb}"
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
    codings = [
        value for name, value in fields if len(name) == 16 and name.lower() == b"content-encoding"
    ]
    stream = _Whole(body) if isinstance(body, bytes) else body
    response = Response(
        status, headers=_NO_HEADERS, stream=stream, request=request, extensions=dict(extensions)
    )
    response._head, response._headers = fields, None
    if codings:
        response._coding = b",".join(codings).lower()
    elif isinstance(body, bytes):
        response._arrived = body
        response._downloaded = len(body)
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


class _Unpacker:
    """Unpacks a body, or leaves it as it is.

    Args:
        coding: ``gzip``; any other stays packed.
    """

    def __init__(self, coding: bytes) -> None:
        self._gzip = zlib.decompressobj(_GZIP) if coding == b"gzip" else None

    def unpack(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next bytes unpack to; a body may have several members, one by one."""
        if self._gzip is None:
            yield data
            return
        for rest in _cut(data, _PIECE):
            while rest:
                if self._gzip.eof:
                    self._gzip = zlib.decompressobj(_GZIP)
                try:
                    yield self._gzip.decompress(rest)
                except zlib.error as error:
                    reason = f"the body is no gzip, though Content-Encoding says so: {error}"
                    raise httpx.DecodingError(reason) from None
                rest = self._gzip.unused_data  # noqa: PLW2901

    @property
    def is_unfinished(self) -> bool:
        """Whether more has to come."""
        return self._gzip is not None and not self._gzip.eof


class _Pieces:
    """Unpacks a body, checks its size, and cuts it into pieces of one size, if one is wanted."""

    def __init__(self, response: Response, chunk_size: int | None, coding: bytes) -> None:
        self._response = response
        self._chunk_size = chunk_size
        self._unpacker = _Unpacker(coding)
        self._size = 0
        self._rest = bytearray()

    def add(self, data: bytes) -> Iterator[bytes]:
        """Yield the pieces that the next bytes complete."""
        self._response._note_arrival(len(data))
        for unpacked in self._unpacker.unpack(data):
            self._size += len(unpacked)
            self._response._check_unpacked(self._size)
            yield from self._complete(unpacked)

    def _complete(self, data: bytes) -> Iterator[bytes]:
        if not self._chunk_size:
            if data:
                yield data
            return
        self._rest += data
        size = len(self._rest) - len(self._rest) % self._chunk_size
        if size:
            pieces = bytes(self._rest[:size])
            del self._rest[:size]
            yield from _cut(pieces, self._chunk_size)

    def end(self) -> Iterator[bytes]:
        """Yield the last piece."""
        if self._unpacker.is_unfinished and self._response.num_bytes_downloaded:
            raise httpx.DecodingError("the packed body ends too early")
        if self._rest:
            yield bytes(self._rest)


def _cut(data: bytes, size: int | None) -> Iterator[bytes]:
    size = size or len(data) or 1
    return (data[start : start + size] for start in range(0, len(data), size))
