"""The connections: one sync httpx client, thread-safe, and an async one for each event loop.

* A loop that has ended takes its connections with it; a fork leaves the parent's to the parent.
* The SSL context is loaded once; calls with ``security=`` have one with the merchant's certificate.
* Redirects are never followed, cookies never kept.
* A transport given by the user replaces the built-in one, in both worlds: nothing reaches the
  network past it.
"""

from __future__ import annotations

import inspect
import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass
from http.cookiejar import CookieJar
from typing import Any

import httpx

from .errors import UsageError
from .forking import renew_in_children
from .worlds import at_once, resolved, running_loop

__all__ = ["Connections", "Transports"]

AsyncTransport = httpx.AsyncBaseTransport | Callable[[], httpx.AsyncBaseTransport]
#: The request has not left.
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

Hooks = Mapping[str, Sequence[Callable[..., Any]]]


@dataclass(frozen=True, slots=True, repr=False)  # a proxy's address may hold a password
class Transports:
    """What the two httpx clients are made of.

    Raises:
        UsageError: Options of the built-in transport are given beside another transport, or one is
            of the wrong kind.
    """

    transport: httpx.BaseTransport | None = None
    async_transport: AsyncTransport | None = None
    proxy: Any = None
    verify: ssl.SSLContext | bool = True
    event_hooks: Hooks | None = None

    @property
    def is_built_in(self) -> bool:
        """Whether nobody gave a transport of his own."""
        return self.transport is None and self.async_transport is None

    @property
    def refuse_before_sending(self) -> bool:
        """Whether a failed connection means that nothing has left."""
        given = filter(None, (self.transport, self.async_transport))
        return all(getattr(one, "refuses_before_sending", False) for one in given)

    @property
    def carries_certificate(self) -> bool:
        """Whether it is the user's matter to send the merchant's certificate."""
        return not self.is_built_in or isinstance(self.verify, ssl.SSLContext)

    def __post_init__(self) -> None:
        if not self.is_built_in and (self.proxy is not None or self.verify is not True):
            raise UsageError("proxy= and verify= belong to the built-in transport; drop transport=")
        if not isinstance(self.verify, (bool, ssl.SSLContext)):
            raise UsageError("verify= takes an ssl.SSLContext, or a bool")
        if self.proxy is not None and not _is_proxy(self.proxy):
            raise UsageError("proxy= takes an address such as http://127.0.0.1:8080")
        if not isinstance(self.transport, httpx.BaseTransport | None):
            raise UsageError("transport= takes an httpx.BaseTransport")
        if not (
            isinstance(self.async_transport, httpx.AsyncBaseTransport | None)
            or callable(self.async_transport)
        ):
            raise UsageError("async_transport= takes an httpx.AsyncBaseTransport, or makes one")
        for name, hooks in (self.event_hooks or {}).items():
            if isinstance(hooks, str) or not isinstance(hooks, Sequence):
                raise UsageError(f"event_hooks= takes a list of functions as {name!r}")
            if name not in ("request", "response") or not all(map(callable, hooks)):
                raise UsageError(
                    f"event_hooks= knows 'request' and 'response', with lists of functions; see"
                    f" {name!r}"
                )


def _is_proxy(proxy: Any) -> bool:
    try:
        return isinstance(proxy, httpx.Proxy) or bool(httpx.Proxy(proxy))
    except (ValueError, TypeError, httpx.InvalidURL):
        return False


class Connections:
    """The httpx clients of a driver, made as they are asked for.

    Args:
        transports: What they are made of.
        certify: Loads the merchant's certificate into an SSL context; None if there is none.
    """

    def __init__(
        self, transports: Transports, certify: Callable[[ssl.SSLContext], None] | None
    ) -> None:
        self._transports = transports
        self._certify = certify
        self._ssl: dict[bool, ssl.SSLContext] = {}
        self._closed = False
        self.renew()
        renew_in_children(self)

    def renew(self) -> None:
        """Leave the connections to the process that made them."""
        _INHERITED.extend(self.__dict__.get("_async_clients", {}).values())
        self._lock = threading.Lock()
        #: By whether they carry the merchant's certificate.
        self._clients: dict[bool, httpx.Client] = {}
        #: By event loop as well, each with what closes it when the loop ends.
        self._async_clients: dict[
            tuple[object, bool], tuple[httpx.AsyncClient, AsyncGenerator[None, None]]
        ] = {}

    def know_unsent(self, error: BaseException) -> bool:
        """Return whether an error of the transport says for certain that nothing has left.

        Only of our own do we know. Another one may report what was sent as a failed connection.
        """
        return isinstance(error, _UNSENT) and self._transports.refuse_before_sending

    def refuse_closed(self) -> None:
        """Raise if the connections are closed.

        Raises:
            UsageError: They are.
        """
        if self._closed:
            raise UsageError("this client is closed; nothing was sent")

    def client(self, security: bool) -> httpx.Client:
        """Return the httpx client of the sync world.

        Raises:
            UsageError: The connections are closed, or a transport or hook is of the other world.
        """
        client = self._clients.get(security)
        if client is None:
            with self._lock:
                self.refuse_closed()
                client = self._clients.get(security)
                if client is None:
                    given = self._transports.transport
                    client = self._make(httpx.Client, given, _sync_hook, security)
                    self._clients[security] = client
        return client

    async def async_client(self, security: bool) -> httpx.AsyncClient:
        """Return the httpx client of the running event loop.

        Raises:
            UsageError: The connections are closed, or a transport or hook is of the other world.
        """
        self.refuse_closed()
        here = running_loop(), security
        mine = self._async_clients.get(here)
        if mine is None:
            with self._lock:
                for ended in [old for old in self._async_clients if _has_ended(old[0])]:
                    del self._async_clients[ended]
                given = self._transports.async_transport
                shared = isinstance(given, httpx.AsyncBaseTransport)
                transport = given() if callable(given) else given
                client = self._make(httpx.AsyncClient, transport, _async_hook, security)
                mine = client, _until_the_loop_ends(client)
                self._async_clients[here] = mine
            if not shared:  # what was made for this loop ends with it
                await anext(mine[1])
        return mine[0]

    def _make(self, kind: Any, transport: Any, wrap: Callable[..., Any], security: bool) -> Any:
        given = self._transports
        hooks = {
            name: [wrap(hook) for hook in hooks]
            for name, hooks in (given.event_hooks or {}).items()
        }
        if transport is not None:
            return kind(transport=transport, event_hooks=hooks, cookies=_NoCookies())
        if not given.is_built_in:
            raise UsageError(
                "only the other world has a transport: pass transport= for sync calls and"
                " async_transport= for asynchronous ones; nothing was sent"
            )
        return kind(
            verify=self._context(security),
            proxy=given.proxy,
            event_hooks=hooks,
            cookies=_NoCookies(),
        )

    def _context(self, security: bool) -> ssl.SSLContext:
        context = self._ssl.get(security)
        if context is None:
            context = httpx.create_ssl_context(verify=self._transports.verify)
            if security and self._certify is not None:
                self._certify(context)
            self._ssl[security] = context
        return context

    def close(self) -> None:
        """Close the sync connections, and refuse all later calls; twice does no harm."""
        self._closed = True
        with self._lock:
            clients, self._clients = self._clients, {}
        for client in clients.values():
            client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too, and refuse all later calls."""
        loop = running_loop()
        with self._lock:
            mine = [self._async_clients.pop((loop, each), None) for each in (False, True)]
        self.close()
        for client, keeper in filter(None, mine):
            await client.aclose()
            await keeper.aclose()  # else trio warns of it when it is collected


async def _until_the_loop_ends(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    # An event loop closes its asynchronous generators when it ends, asyncio's and trio's.
    try:
        yield
    finally:
        await client.aclose()


class _NoCookies(CookieJar):
    """httpx would keep what a server sets, though nothing of it is ever sent."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Keep nothing."""


def _has_ended(loop: Any) -> bool:
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(lambda: None)
    except RuntimeError:
        return True
    return False


def _sync_hook(hook: Callable[..., Any]) -> Callable[..., None]:
    if inspect.iscoroutinefunction(hook):
        raise UsageError(
            "an event hook is async: call get_async(), post_async() … and await them; nothing was"
            " sent"
        )
    return lambda message: at_once(resolved(hook(message)))


def _async_hook(hook: Callable[..., Any]) -> Callable[..., Any]:
    return lambda message: resolved(hook(message))


#: Kept, for what closes them would be run by the parent's event loop.
_INHERITED: list[object] = []
