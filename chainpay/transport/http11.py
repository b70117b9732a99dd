"""A connection without a proxy: httpcore's own, as an httpx transport.

httpx's transport has a pool of httpcore, which looks for a connection among all of its own, though
here it has one. So this is httpcore's connection itself, and whoever has it sees to it that it is
free and open. Its errors are httpcore's; `transport.connection.fail` tells them as httpx's.

httpcore writes a request's head, then each part of its body, and in the end what ends it, if only
nothing. Here the head goes with what is written next: one packet and one TLS record, not two.
"""

from __future__ import annotations

import ssl
from typing import Any

import httpcore
import httpx

from ..concurrency.runtime import current_trio


class HTTP11Connection(httpx.BaseTransport):
    """A connection of plain threads.

    Args:
        url: Where it leads to.
        context: What its TLS is by.
    """

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.HTTPConnection(
            _url(url).origin, context, network_backend=_Backend()
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. Raises what httpcore does."""
        return _answer(self._connection.handle_request(_request(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed it."""
        return self._connection.is_closed()

    def close(self) -> None:
        """Close it."""
        self._connection.close()


class AsyncHTTP11Connection(httpx.AsyncBaseTransport):
    """The same on an event loop."""

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.AsyncHTTPConnection(
            _url(url).origin, context, network_backend=_AsyncBackend()
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. Raises what httpcore does."""
        return _answer(await self._connection.handle_async_request(_request(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed it."""
        return self._connection.is_closed()

    async def aclose(self) -> None:
        """Close it."""
        await self._connection.aclose()


def _url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def _request(request: httpx.Request) -> httpcore.Request:
    return httpcore.Request(
        request.method,
        _url(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _answer(answer: httpcore.Response) -> httpx.Response:
    stream: Any = answer.stream  # read through the pool's own
    return httpx.Response(
        answer.status, headers=answer.headers, stream=stream, extensions=answer.extensions
    )


class _Head:
    """Holds back what is written first after anything is read."""

    def __init__(self, below: Any) -> None:
        self._below = below
        self._head: bytes | None = b""

    def _due(self, buffer: bytes) -> bytes:
        """Return what is to be written now."""
        if self._head == b"":
            self._head = buffer
            return b""
        due, self._head = (self._head or b"") + buffer, None
        return due

    def get_extra_info(self, info: str) -> Any:
        return self._below.get_extra_info(info)


class _Stream(_Head, httpcore.NetworkStream):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._head = b""
        data: bytes = self._below.read(max_bytes, timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._below.write(self._due(buffer), timeout)

    def close(self) -> None:
        self._below.close()

    def start_tls(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(self._below.start_tls(*args, **options))


class _AsyncStream(_Head, httpcore.AsyncNetworkStream):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._head = b""
        data: bytes = await self._below.read(max_bytes, timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._below.write(self._due(buffer), timeout)

    async def aclose(self) -> None:
        await self._below.aclose()

    async def start_tls(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._below.start_tls(*args, **options))


class _Backend(httpcore.NetworkBackend):
    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(httpcore.SyncBackend().connect_tcp(*args, **options))


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        backend = httpcore.TrioBackend() if current_trio() else httpcore.AnyIOBackend()
        return _AsyncStream(await backend.connect_tcp(*args, **options))
