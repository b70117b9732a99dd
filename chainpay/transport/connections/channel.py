"""What the calls of all threads, or those of one event loop, are sent through.

* It is the client's own pool, or an httpx transport of the user.
* A library that mocks httpx replaces methods of it. As long as one does, requests go to a plain
  httpx client, where they are caught: a test never sends by mistake.
* A plain httpx client also sends what goes through a proxy of a kind that the pool doesn't know.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from ...concurrency.runtime import maybe_await, run_sync
from ...errors import UsageError
from ..exceptions import NOT_SENT_ERRORS, Phase, mark, network_error
from ..instrumentation import TRACE, Trace
from ..response import Body, Response, make_response
from .proxies import is_tunnel

if TYPE_CHECKING:
    from .pool import Pool

Hooks = Mapping[str, Sequence[Callable[..., Any]]]


class Channel:
    """Sends requests.

    Args:
        transport: The user's transport; None for the pool.
        pool: The client's own connections, if there is no transport.
        make_client: Makes the httpx client that goes through a proxy and shows a certificate.
        hooks: The user's event hooks.
        max_answer: How many bytes an answer may have, unpacked.
        is_async: Whether it is for an event loop; a transport may be able to do both.

    Attributes:
        request_hooks: Called, one after the other, with a request that is about to be sent.
        response_hooks: Called with an answer before it is verified.
        max_answer: As above.

    Raises:
        UsageError: An event hook is async, and the channel isn't.
    """

    def __init__(
        self,
        *,
        transport: Any,
        pool: Pool | None,
        make_client: Callable[[httpx.Proxy | None, object], Any],
        hooks: Hooks,
        max_answer: int,
        is_async: bool,
    ) -> None:
        wrap = _async_hook if is_async else _sync_hook
        self.request_hooks = [wrap(hook) for hook in hooks.get("request", ())]
        self.response_hooks = [wrap(hook) for hook in hooks.get("response", ())]
        self.max_answer = max_answer
        self._transport = transport
        self._pool = pool
        self._make_client = make_client
        self._is_async = is_async
        self._clients: dict[tuple[httpx.Proxy | None, object], Any] = {}

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
            return _to_answer(request, response)
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
            return _to_answer(request, await sent if self._is_async else sent)
        except httpx.TransportError as error:
            if proxy is not None and isinstance(error, httpx.ConnectError):
                failure = network_error(error, Phase.CONNECT)
                mark(failure, is_unsent=True, proxy=proxy)
                raise failure from error
            mark(error, isinstance(error, NOT_SENT_ERRORS), proxy)
            raise

    async def close(self, *, busy_too: bool = False) -> None:
        """Close the idle connections.

        Args:
            busy_too: Close those in use as well, because their event loop ends.
        """
        if self._pool is not None:
            self._pool.close(busy_too=busy_too)
        others = [self._transport] if self._pool is None else [*self._clients.values()]
        self._clients.clear()
        for each in others:
            if self._is_async:
                await each.aclose()
            else:
                each.close()

    def abort(self) -> None:
        """End all connections, because their event loop was closed; a transport is the user's."""
        if self._pool is not None:
            self._pool.abort()


def _to_answer(request: httpx.Request, response: httpx.Response) -> Response:
    """Return an answer of httpx as one of ours."""
    fields = response.headers.raw
    body: Body = response.stream
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
    if (
        _WERE_MOCKED
        or (
            httpx.HTTPTransport.handle_request,
            httpx.AsyncHTTPTransport.handle_async_request,
        )
        != _HANDLERS
    ):
        return True
    respx = sys.modules.get("respx.mocks")
    return respx is not None and any(mock.routers for mock in respx.Mocker.registry.values())


def _sync_hook(hook: Callable[..., Any]) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(hook):
        raise UsageError(
            "an event hook is async: call get_async(), post_async() … and await them; nothing was"
            " sent"
        )

    async def call(message: httpx.Request | httpx.Response) -> None:
        with _noting_failure(message):
            run_sync(maybe_await(hook(message)), "an event hook")

    return call


def _async_hook(hook: Callable[..., Any]) -> Callable[..., Any]:
    async def call(message: httpx.Request | httpx.Response) -> None:
        with _noting_failure(message):
            await maybe_await(hook(message))

    return call


@contextmanager
def _noting_failure(message: httpx.Request | httpx.Response) -> Iterator[None]:
    """Tell the trace about an error of a hook: it says nothing of the network or the platform."""
    try:
        yield
    except Exception as error:
        answer = message if isinstance(message, httpx.Response) else None
        extensions = (message if answer is None else answer.request).extensions
        trace: Trace = extensions[TRACE]
        trace.on_hook_failed(error, answer is not None)
        raise
