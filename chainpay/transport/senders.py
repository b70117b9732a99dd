"""What takes a request and returns its answer: the client's own connections, or an httpx transport.

* A library that mocks httpx replaces methods of it. As long as one does, requests go to a plain
  httpx client, where they are caught: a test never sends by mistake.
* A plain httpx client also sends what goes through a proxy of a kind that the pool doesn't know.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Protocol

import httpx

from .connections.pool import Pool
from .connections.proxies import is_tunnel
from .exceptions import NOT_SENT_ERRORS, mark
from .response import Response, make_response


class Sender(Protocol):
    """Sends the requests of all threads, or those of one event loop."""

    async def send(self, request: httpx.Request) -> Response:
        """Send a request, and return its answer, whose body may be a stream.

        Raises:
            httpx.TransportError: The network failed.
        """
        ...

    async def close(self, *, busy_too: bool = False) -> None:
        """Close the idle connections.

        Args:
            busy_too: Close those in use as well, because their event loop ends.
        """
        ...

    def abort(self) -> None:
        """End all connections, because their event loop was closed."""
        ...


class TransportSender:
    """An httpx transport, as a sender.

    Args:
        transport: The transport.
        is_async: Whether it sends on an event loop; a transport may be able to do both.
    """

    def __init__(self, transport: Any, is_async: bool) -> None:
        self._transport = transport
        self._is_async = is_async

    async def send(self, request: httpx.Request) -> Response:
        if self._is_async:
            return _to_answer(request, await self._transport.handle_async_request(request))
        return _to_answer(request, self._transport.handle_request(request))

    async def close(self, *, busy_too: bool = False) -> None:
        if self._is_async:
            await self._transport.aclose()
        else:
            self._transport.close()

    def abort(self) -> None:
        """Leave the transport alone: it belongs to the user."""


class PoolSender:
    """The client's own connections, as a sender.

    Args:
        pool: The connections.
        make_client: Makes the httpx client that goes through a proxy and shows a certificate.
    """

    def __init__(
        self, pool: Pool, make_client: Callable[[httpx.Proxy | None, object], Any]
    ) -> None:
        self._pool = pool
        self._make_client = make_client
        self._clients: dict[tuple[httpx.Proxy | None, object], Any] = {}

    async def send(self, request: httpx.Request) -> Response:
        place = self._pool.find_place(request)
        if _is_mocked() or not (place.proxy is None or is_tunnel(place.proxy)):
            return await self._send_by_httpx(request, place.proxy, place.certificate)
        return await self._pool.send(request, place)

    async def _send_by_httpx(
        self, request: httpx.Request, proxy: httpx.Proxy | None, certificate: object
    ) -> Response:
        client = self._clients.get((proxy, certificate))
        if client is None:
            client = self._make_client(proxy, certificate)
            self._clients[proxy, certificate] = client
        try:
            sent = client.send(request, stream=True)
            return _to_answer(request, sent if isinstance(sent, httpx.Response) else await sent)
        except httpx.TransportError as error:
            mark(error, isinstance(error, NOT_SENT_ERRORS), proxy)
            raise

    async def close(self, *, busy_too: bool = False) -> None:
        self._pool.close(busy_too=busy_too)
        while self._clients:
            _, client = self._clients.popitem()
            if isinstance(client, httpx.Client):
                client.close()
            else:
                await client.aclose()

    def abort(self) -> None:
        self._pool.abort()


def _to_answer(request: httpx.Request, response: httpx.Response) -> Response:
    """Return an answer of httpx as one of ours."""
    fields, body = response.headers.raw, response.stream
    if isinstance(body, httpx.ByteStream):
        body = b"".join(body)
    elif response.is_stream_consumed:  # the transport has read and unpacked it
        body = response.content
        fields = [field for field in fields if field[0].lower() != b"content-encoding"]
    return make_response(request, response.status_code, fields, body, response.extensions)


_HANDLERS = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request
#: Whether httpx was mocked already when chainpay was imported.
_WERE_MOCKED = any("HTTPTransport.handle_" not in handler.__qualname__ for handler in _HANDLERS)


def _is_mocked() -> bool:
    """Return whether a library mocks httpx at the moment: pytest-httpx, respx, or one like them."""
    if _WERE_MOCKED or _HANDLERS != (
        httpx.HTTPTransport.handle_request,
        httpx.AsyncHTTPTransport.handle_async_request,
    ):
        return True
    respx = sys.modules.get("respx.mocks")
    return respx is not None and any(mock.routers for mock in respx.Mocker.registry.values())
