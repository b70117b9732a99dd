"""What is sent by httpx itself, and the answers that come from it.

* A library that mocks httpx replaces methods of it. As long as one does, requests go to a plain
  httpx client, where they are caught: a test never sends by mistake.
* A plain httpx client also sends what goes through a SOCKS proxy, or one that speaks TLS itself.
"""

from __future__ import annotations

import operator
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from ..exceptions import NOT_SENT_ERRORS, Phase, network_error, record_sent
from ..responses import Body, Response, make_response

if TYPE_CHECKING:
    from .connection import Route
    from .tls import Contexts


class HttpxClients:
    """Plain httpx clients, one for each proxy and certificate.

    Args:
        contexts: Returns the SSL context that shows a certificate, or none.
        limits: How many connections each may have.
        is_async: Whether they are for an event loop.
    """

    def __init__(self, contexts: Contexts, limits: httpx.Limits, is_async: bool) -> None:
        self._contexts = contexts
        self._limits = limits
        self._is_async = is_async
        self._clients: dict[tuple[httpx.Proxy | None, object], Any] = {}
        self._lock = threading.Lock()

    async def send(self, request: httpx.Request, route: Route) -> Response:
        """Send a request, and return its answer, whose body may be a stream.

        Raises:
            httpx.TransportError: The network failed.
        """
        proxy, key = route.proxy, (route.proxy, route.certificate)
        with self._lock:
            client = self._clients.get(key)
            if client is None:
                client = self._clients[key] = self._make(proxy, route.certificate)
        try:
            sent = client.send(request, stream=True)
            return to_response(request, await sent if self._is_async else sent)
        except httpx.TransportError as error:
            if proxy is not None and isinstance(error, httpx.ConnectError):
                failure = network_error(error, Phase.CONNECT)
                record_sent(failure, is_unsent=True, proxy=proxy)
                raise failure from error
            record_sent(error, isinstance(error, NOT_SENT_ERRORS), proxy)
            raise
        except Exception as error:
            if not type(error).__module__.startswith("socksio."):
                raise
            refusal = httpx.ProxyError(
                "the proxy doesn't answer as a SOCKS5 proxy: check that it is one, and its port"
            )
            record_sent(refusal, is_unsent=True, proxy=proxy)
            raise refusal from error

    def _make(self, proxy: httpx.Proxy | None, certificate: object) -> Any:
        if proxy is not None and proxy.url.scheme == "https":  # httpx would trust certifi alone
            context = proxy.ssl_context or self._contexts(None)
            from .proxies import Proxy  # few calls need it

            proxy = Proxy(proxy.url, ssl_context=context, auth=proxy.auth, headers=proxy.headers)
        return (httpx.AsyncClient if self._is_async else httpx.Client)(
            verify=self._contexts(certificate), proxy=proxy, trust_env=False, limits=self._limits
        )

    async def close(self) -> None:
        """Close all of them, and cut what is running, as httpx does."""
        with self._lock:
            clients = [*self._clients.values()]
            self._clients.clear()
        for client in clients:
            if self._is_async:
                await client.aclose()
            else:
                client.close()


def to_response(request: httpx.Request, response: httpx.Response) -> Response:
    """Return an answer of httpx as one of ours."""
    fields = response.headers.raw
    body: Body = response.stream
    if isinstance(body, httpx.ByteStream):
        body = b"".join(body)
    elif response.is_stream_consumed:  # the transport has read and unpacked it
        body = response.content
        fields = [field for field in fields if field[0].lower() != b"content-encoding"]
    return make_response(request, response.status_code, fields, body, response.extensions)


def _methods() -> tuple[Callable[..., Any], ...]:
    """Return what a library that mocks httpx replaces; those that observe it wrap the clients."""
    return httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request


_METHODS = _methods()
#: Whether httpx was mocked already when chainpay was imported.
_WERE_MOCKED = any(each.__module__.partition(".")[0] != "httpx" for each in _METHODS)


def is_mocked() -> bool:
    """Return whether a library mocks httpx at the moment: pytest-httpx, respx, or one like them."""
    if _WERE_MOCKED or any(map(operator.is_not, _methods(), _METHODS)):
        return True
    respx = sys.modules.get("respx.mocks")
    return respx is not None and any(mock.routers for mock in respx.Mocker.registry.values())
