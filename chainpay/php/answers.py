"""Answers and requests with the names of PSR-7, for ported code.

An answer of a client of `Builder.factory` is a `chainpay.Response` that has PHP's names too. Its
body is a `Body`: a text, and what PHP calls a stream.
"""

from __future__ import annotations

from typing import TypeAlias, cast

import httpx

from ..transport import responses

_CODEC = "utf-8", "surrogateescape"


class Body(str):
    """The body of a message: a text that can be read in pieces, as a stream of PSR-7.

    As text it is always the whole body. Bytes that are no UTF-8 are kept, as surrogates: encoded
    with ``surrogateescape`` they are the bytes again.

    Args:
        content: The bytes.
    """

    _content: bytes
    _position: int

    def __new__(cls, content: bytes) -> Body:
        body = super().__new__(cls, content.decode(*_CODEC))
        body._content, body._position = content, 0
        return body

    def __getnewargs__(self) -> tuple[bytes]:  # type: ignore[override]  # not str's own
        return (self._content,)

    def __str__(self) -> str:
        """Return the whole body; as in PHP, nothing is left to read after it."""
        self._position = len(self._content)
        return self[:]

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __bool__(self) -> bool:
        """A stream is an object, and so it is true, also without content."""
        return True

    def getContents(self) -> str:
        """Return what was not read yet: a second time it is empty."""
        return self.read(self.getSize())

    def read(self, length: int) -> str:
        """Return the next bytes, at most `length`."""
        piece = self._content[self._position : self._position + length]
        self._position += len(piece)
        return piece.decode(*_CODEC)

    def getSize(self) -> int:
        """Return the number of bytes."""
        return len(self._content)

    def eof(self) -> bool:
        """Return whether everything was read."""
        return self._position >= len(self._content)

    def seek(self, offset: int) -> None:
        """Go to a byte, from which is read next."""
        self._position = offset

    def rewind(self) -> None:
        """Go to the first byte."""
        self.seek(0)

    def close(self) -> None:
        """Do nothing: the body is in memory."""


class _Message:
    """What PSR-7 has for requests and for answers."""

    headers: httpx.Headers
    _php_body: Body | None = None

    def getBody(self) -> Body:
        """Return the body, always the same: what is read of it stays read."""
        if self._php_body is None:
            self._php_body = Body(self.content)  # type: ignore[attr-defined]  # of httpx
        return self._php_body

    def getHeaders(self) -> dict[str, list[str]]:
        """Return all headers: name → values. A name is spelled as at its first place."""
        spelled: dict[str, str] = {}
        headers: dict[str, list[str]] = {}
        for raw, value in self.headers.raw:
            name = raw.decode("latin-1")
            values = headers.setdefault(spelled.setdefault(name.lower(), name), [])
            values.append(value.decode(self.headers.encoding))
        return headers

    def getHeader(self, name: str) -> list[str]:
        """Return the values of a header, whose name is in any case; empty without it."""
        return self.headers.get_list(name)

    def getHeaderLine(self, name: str) -> str:
        """Return the values of a header, joined by commas; empty without it."""
        return ", ".join(self.getHeader(name))

    def hasHeader(self, name: str) -> bool:
        """Return whether there is a header."""
        return name in self.headers

    def getProtocolVersion(self) -> str:
        """Return the version of HTTP, such as ``1.1``."""
        version: str = getattr(self, "http_version", "HTTP/1.1")
        return version.removeprefix("HTTP/")


class Response(_Message, responses.Response):
    """An answer of a client of `Builder.factory`: a `chainpay.Response` with PHP's names.

    Attributes:
        rejection: What is raised to whoever waits for a promise that this answer has rejected.
    """

    rejection: Exception | None = None

    @property
    def content(self) -> bytes:
        """The body, unpacked; empty if the connection was cut inside of it."""
        try:
            return super().content
        except httpx.ResponseNotRead:
            return b""

    def getStatusCode(self) -> int:
        """Return the status."""
        return self.status_code

    def getReasonPhrase(self) -> str:
        """Return the text beside the status, such as ``Not Found``."""
        return self.reason_phrase


class Request(_Message, httpx.Request):
    """A request that an exception is about, with PHP's names."""

    def getMethod(self) -> str:
        """Return the method, in capitals."""
        return self.method

    def getUri(self) -> str:
        """Return the whole address."""
        return str(self.url)

    def getRequestTarget(self) -> str:
        """Return the path and the query."""
        return self.url.raw_path.decode("ascii")


ResponseInterface: TypeAlias = Response
RequestInterface: TypeAlias = Request
MessageInterface: TypeAlias = _Message


def dress_response(response: httpx.Response) -> Response:
    """Give an answer of chainpay PHP's names; it stays the same object."""
    response.__class__ = Response
    return cast("Response", response)


def dress_request(request: httpx.Request) -> Request:
    """Give a request PHP's names; it stays the same object."""
    request.__class__ = Request
    return cast("Request", request)
