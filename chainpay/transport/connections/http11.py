"""One connection without a proxy: httpcore's connection as an httpx transport.

httpx's own transport holds a pool of httpcore, which costs time although it has one connection. So
this transport is httpcore's connection itself; the pool makes sure that it is free and open. It
raises httpcore's errors; `connection.raise_httpx_error` translates them.

httpcore writes the head of a request, and then its body. Here the head waits for the next bytes, so
that both go in one packet and one TLS record.
"""

from __future__ import annotations

import ssl
from typing import Any

import httpcore
import httpx

from ...concurrency.runtime import current_trio


class HTTP11Connection(httpx.BaseTransport):
    """A connection of a thread without an event loop.

    Args:
        url: Any address of the host to connect to.
        context: The SSL context.
    """

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.HTTPConnection(
            _to_httpcore_url(url).origin, context, network_backend=_Backend()
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. The errors are httpcore's."""
        return _to_httpx(self._connection.handle_request(_to_httpcore(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed the connection."""
        return self._connection.is_closed()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class AsyncHTTP11Connection(httpx.AsyncBaseTransport):
    """A connection of an event loop."""

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.AsyncHTTPConnection(
            _to_httpcore_url(url).origin, context, network_backend=_AsyncBackend()
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. The errors are httpcore's."""
        return _to_httpx(await self._connection.handle_async_request(_to_httpcore(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed the connection."""
        return self._connection.is_closed()

    async def aclose(self) -> None:
        """Close the connection."""
        await self._connection.aclose()


def _to_httpcore_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def _to_httpcore(request: httpx.Request) -> httpcore.Request:
    return httpcore.Request(
        request.method,
        _to_httpcore_url(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _to_httpx(response: httpcore.Response) -> httpx.Response:
    stream: Any = response.stream  # the pool wraps it
    return httpx.Response(
        response.status, headers=response.headers, stream=stream, extensions=response.extensions
    )


class _Head:
    """Holds back the first bytes that are written after a read."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._head: bytes | None = b""

    def _bytes_to_write(self, buffer: bytes) -> bytes:
        """Return the bytes to write now."""
        if self._head == b"":
            self._head = buffer
            return b""
        due, self._head = (self._head or b"") + buffer, None
        return due

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Stream(_Head, httpcore.NetworkStream):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._head = b""
        data: bytes = self._stream.read(max_bytes, timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(self._bytes_to_write(buffer), timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(*args, **options))


class _AsyncStream(_Head, httpcore.AsyncNetworkStream):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._head = b""
        data: bytes = await self._stream.read(max_bytes, timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(self._bytes_to_write(buffer), timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(*args, **options))


class _Backend(httpcore.NetworkBackend):
    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(httpcore.SyncBackend().connect_tcp(*args, **options))


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        backend = httpcore.TrioBackend() if current_trio() else httpcore.AnyIOBackend()
        return _AsyncStream(await backend.connect_tcp(*args, **options))
