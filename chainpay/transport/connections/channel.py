"""What the calls of all threads, or those of one event loop, are sent through.

It is a transport of the user, or else the client's own pool. An httpx client takes the requests for
proxies that the pool doesn't know. While a library mocks httpx, it takes all: the library catches
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..hooks import Hooks, wrap_hooks
from ..responses import Response
from .by_httpx import HttpxClients, is_mocked, to_response
from .proxies import is_tunnel

if TYPE_CHECKING:
    from .pool import Pool


class Channel:
    """Sends requests.

    Args:
        transport: The user's transport, or a pool with the httpx clients beside it.
        hooks: The user's event hooks.
        max_answer: How many bytes an answer may have, unpacked.
        is_async: Whether it is for an event loop; a transport may be able to do both.

    Attributes:
        request_hooks: Called, one after the other, with a request that is about to be sent.
        response_hooks: Called with an answer before it is verified.
        max_answer: How many bytes an answer may have, unpacked.

    Raises:
        UsageError: An event hook is async, and the channel isn't.
    """

    def __init__(
        self,
        transport: Any,
        *,
        hooks: Hooks,
        max_answer: int,
        is_async: bool,
    ) -> None:
        self.request_hooks = wrap_hooks(hooks.get("request", ()), is_async)
        self.response_hooks = wrap_hooks(hooks.get("response", ()), is_async)
        self.max_answer = max_answer
        self._transport = transport
        self._pool: Pool | None = None
        self._clients: HttpxClients
        if isinstance(transport, tuple):
            self._pool, self._clients = transport
        self._is_async = is_async

    async def send(self, request: httpx.Request) -> Response:
        """Send a request, and return its answer, whose body may be a stream.

        Raises:
            httpx.TransportError: The network failed.
        """
        if self._pool is None:
            if self._is_async:
                response = await self._transport.handle_async_request(request)
            else:
                response = self._transport.handle_request(request)
            return to_response(request, response)
        route = self._pool.find_route(request)
        if is_mocked() or not (route.proxy is None or is_tunnel(route.proxy)):
            return await self._clients.send(request, route)
        return await self._pool.send(request, route)

    def close_pool(self, *, busy_too: bool = False) -> None:
        """Close the client's own idle connections.

        Args:
            busy_too: Close those in use as well, because their event loop ends, or was closed.
        """
        if self._pool is not None:
            self._pool.close(busy_too=busy_too)

    async def close(self, *, busy_too: bool = False) -> None:
        """Close the idle connections, and the transport; see `close_pool`."""
        self.close_pool(busy_too=busy_too)
        if self._pool is not None:
            await self._clients.close()
        elif self._is_async:
            await self._transport.aclose()
        else:
            self._transport.close()
