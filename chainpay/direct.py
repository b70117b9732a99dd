"""A connection without a proxy: httpcore's own, as an httpx transport.

httpx's transport has a pool of httpcore, which looks for a connection among all of its own, though
here it has one. So this is httpcore's connection itself, and whoever has it sees to it that it is
free and open. Its errors are httpcore's; `chainpay.connecting.fail` tells them as httpx's.
"""

from __future__ import annotations

import ssl
from typing import Any

import httpcore
import httpx

__all__ = ["AsyncDirect", "Direct"]


class Direct(httpx.BaseTransport):
    """A connection of plain threads.

    Args:
        url: Where it leads to.
        context: What its TLS is by.
    """

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.HTTPConnection(_url(url).origin, context)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request. Raises what httpcore does."""
        return _answer(self._connection.handle_request(_request(request)))

    def is_closed(self) -> bool:
        """Return whether httpcore has closed it."""
        return self._connection.is_closed()

    def close(self) -> None:
        """Close it."""
        self._connection.close()


class AsyncDirect(httpx.AsyncBaseTransport):
    """The same on an event loop."""

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._connection = httpcore.AsyncHTTPConnection(_url(url).origin, context)

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
