"""The driver: the only module that does I/O, in two lines, `send` and `await send`.

* One sync httpx client, thread-safe; one async client per event loop. A loop that has ended takes
  its connections with it; a fork leaves the parent's connections to the parent.
* The keys and the SSL context are loaded once. Redirects are never followed.
* A transport given by the user replaces the built-in one, in both worlds: nothing reaches the
  network past it.
"""

from __future__ import annotations

import inspect
import os
import ssl
import threading
import weakref
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from http.cookiejar import CookieJar
from typing import Any

import httpx

from .errors import UsageError
from .options import Call
from .promise import Promise
from .v3 import V3Auth
from .worlds import at_once, resolved, running_loop

__all__ = ["TIMEOUT", "Driver", "Transports"]

TIMEOUT = httpx.Timeout(connect=5, read=30, write=30, pool=10)
"""Seconds, unless the client or a call says otherwise."""

#: With httpx's own transport: the request has not left.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

AsyncTransport = httpx.AsyncBaseTransport | Callable[[], httpx.AsyncBaseTransport]
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


class Driver:
    """Sends calls, in both worlds.

    Args:
        auth: Signs and verifies, unless a call has its own signer or verifier.
        timeout: An `httpx.Timeout`, or seconds for each of its four.
        transports: What to send through.
    """

    def __init__(
        self, auth: V3Auth, timeout: httpx.Timeout | float, transports: Transports
    ) -> None:
        self._auth = auth
        self._timeout = _timeout_extension(timeout)
        self._transports = transports
        self._ssl: ssl.SSLContext | None = None
        self._closed = False
        self._forget_connections()
        _DRIVERS.add(self)

    def _forget_connections(self) -> None:
        self._lock = threading.Lock()
        self._client: httpx.Client | None = None
        #: The client of each event loop, and what closes it when the loop ends.
        self._async_clients: dict[object, tuple[httpx.AsyncClient, AsyncGenerator[None, None]]] = {}

    def build(self, call: Call) -> httpx.Request:
        """Return the call as an httpx request, unsigned."""
        timeout = self._timeout if call.timeout is None else _timeout_extension(call.timeout)
        return httpx.Request(
            call.method,
            _parsed(call.url) if call.fixed else call.url,
            headers=call.headers,
            content=call.body,
            extensions={"timeout": timeout},
        )

    def auth(self, call: Call) -> V3Auth:
        """Return what signs and verifies this call."""
        return self._auth.instead(call.signer, call.verifier)

    def send(self, call: Call) -> httpx.Response:
        """Send a call, and return its verified answer.

        Raises:
            UsageError: The client is closed, or lacks a transport, signer or hook of this world;
                nothing was sent.
            APIError: The platform refused: status 400 or above.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; a note says what may have been sent.
        """
        client = self._sync_client()
        with self._telling(call):
            return client.send(self.build(call), auth=self.auth(call))

    async def send_async(self, call: Call) -> httpx.Response:
        """Send a call on the running event loop, and return its verified answer.

        Raises are those of `send`.
        """
        client = await self._async_client()
        with self._telling(call):
            return await client.send(self.build(call), auth=self.auth(call))

    @contextmanager
    def _telling(self, call: Call) -> Iterator[None]:
        """Add to a network error what it means."""
        try:
            yield
        except httpx.RequestError as error:
            if isinstance(error, _UNSENT) and self._transports.is_built_in:
                error.add_note(f"{call}: nothing was sent")
            else:
                error.add_note(f"{call}: it may have been sent; query it before you repeat it")
            raise

    def promise(self, call: Call) -> Promise[httpx.Response]:
        """Return the promise of sending a call."""
        self._refuse_closed()
        return Promise(_Sending(self, call))

    def _sync_client(self) -> httpx.Client:
        client = self._client
        if client is None:
            with self._lock:
                self._refuse_closed()
                if self._client is None:
                    self._client = self._make(httpx.Client, self._transports.transport, _sync_hook)
                client = self._client
        return client

    async def _async_client(self) -> httpx.AsyncClient:
        loop = running_loop()
        mine = self._async_clients.get(loop)
        if mine is None:
            with self._lock:
                self._refuse_closed()
                for ended in [old for old in self._async_clients if _has_ended(old)]:
                    del self._async_clients[ended]
                given = self._transports.async_transport
                shared = isinstance(given, httpx.AsyncBaseTransport)
                transport = given() if callable(given) else given
                client = self._make(httpx.AsyncClient, transport, _async_hook)
                mine = client, _until_the_loop_ends(client)
                self._async_clients[loop] = mine
            if not shared:  # what was made for this loop ends with it
                await anext(mine[1])
        return mine[0]

    def _make(self, kind: Any, transport: Any, wrap: Callable[..., Any]) -> Any:
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
        if self._ssl is None:
            self._ssl = httpx.create_ssl_context(verify=given.verify)
        return kind(verify=self._ssl, proxy=given.proxy, event_hooks=hooks, cookies=_NoCookies())

    def _refuse_closed(self) -> None:
        if self._closed:
            raise UsageError("this client is closed; nothing was sent")

    def close(self) -> None:
        """Close the sync connections, and refuse all later calls; twice does no harm."""
        self._closed = True
        with self._lock:
            client, self._client = self._client, None
            self._async_clients.clear()
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too, and refuse all later calls."""
        with self._lock:
            mine = self._async_clients.pop(running_loop(), None)
        self.close()
        if mine is not None:
            client, keeper = mine
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


class _Sending:
    """The source of a verb's promise."""

    __slots__ = ("_call", "_driver")

    def __init__(self, driver: Driver, call: Call) -> None:
        self._driver = driver
        self._call = call

    def send(self) -> httpx.Response:
        return self._driver.send(self._call)

    async def send_async(self) -> httpx.Response:
        return await self._driver.send_async(self._call)

    def __str__(self) -> str:
        return str(self._call)


#: Parsing an address costs as much as all else that makes a request; one that stays is kept.
_parsed = lru_cache(maxsize=256)(httpx.URL)


def _timeout_extension(timeout: httpx.Timeout | float) -> dict[str, float | None]:
    return (timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)).as_dict()


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


_DRIVERS: weakref.WeakSet[Driver] = weakref.WeakSet()
_INHERITED: list[object] = []


def _after_fork() -> None:
    for driver in _DRIVERS:
        # Kept, for what closes them would be run by the parent's event loop.
        _INHERITED.append(driver._async_clients)
        driver._forget_connections()


# Windows has no fork.
getattr(os, "register_at_fork", lambda **_: None)(after_in_child=_after_fork)
