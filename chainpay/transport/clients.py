"""The connections: one sync httpx client, thread-safe, and an async one for each event loop.

* What is behind them is a `transport.pool`. A loop that has ended takes its connections with it; a
  fork leaves the parent's to the parent.
* The SSL context is loaded once; calls with ``security=`` have one with the merchant's certificate.
* Redirects are never followed, cookies never kept.
* A transport given by the user replaces the built-in one, in both worlds: nothing reaches the
  network past it.
"""

from __future__ import annotations

import inspect
import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from ..concurrency.fork import reset_after_fork
from ..concurrency.runtime import current_loop, maybe_await, run_sync
from ..errors import Outcome, UsageError, recorded_outcome
from .exceptions import NOT_SENT_ERRORS
from .instrumentation import TRACE, Trace
from .pool import LIMITS, AsyncPool, Pool
from .pool_state import CLOSED
from .proxies import check_proxy, from_environment

AsyncTransport = httpx.AsyncBaseTransport | Callable[[], httpx.AsyncBaseTransport]
Hooks = Mapping[str, Sequence[Callable[..., Any]]]


@dataclass(frozen=True, slots=True, repr=False)  # a proxy's address may hold a password
class TransportSettings:
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
    limits: httpx.Limits | None = None

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
        options = (self.proxy, self.limits, None if self.verify is True else self.verify)
        if not self.is_built_in and options != (None, None, None):
            raise UsageError(
                "proxy=, limits= and verify= belong to the built-in transport; drop transport="
            )
        if not isinstance(self.verify, (bool, ssl.SSLContext)):
            raise UsageError("verify= takes an ssl.SSLContext, or a bool")
        if self.proxy is not None:
            check_proxy(self.proxy)
        _check_limits(self.limits)
        if not isinstance(self.transport, httpx.BaseTransport | None):
            raise UsageError("transport= takes an httpx.BaseTransport")
        if not (
            isinstance(self.async_transport, httpx.AsyncBaseTransport | None)
            or callable(self.async_transport)
        ):
            raise UsageError("async_transport= takes an httpx.AsyncBaseTransport, or makes one")
        _check_hooks(self.event_hooks or {})


def _check_limits(limits: httpx.Limits | None) -> None:
    if limits is None:
        return
    if not isinstance(limits, httpx.Limits):
        raise UsageError("limits= takes an httpx.Limits")
    for name, least in (
        ("max_connections", 1),
        ("max_keepalive_connections", 0),
        ("keepalive_expiry", 0),
    ):
        value = getattr(limits, name)
        if value is not None and not (isinstance(value, (int, float)) and value >= least):
            raise UsageError(f"limits= has {name}={value!r}, which is no number from {least} on")


def _check_hooks(given: Hooks) -> None:
    for name, hooks in given.items():
        if isinstance(hooks, str) or not isinstance(hooks, Sequence):
            raise UsageError(f"event_hooks= takes a list of functions as {name!r}")
        if name not in ("request", "response") or not all(map(callable, hooks)):
            raise UsageError(
                f"event_hooks= knows 'request' and 'response', with lists of functions; see"
                f" {name!r}"
            )


class Clients:
    """The httpx clients of a driver, made as they are asked for.

    Args:
        transports: What they are made of.
        certify: Loads the merchant's certificate into an SSL context; None if there is none.
    """

    def __init__(
        self, transports: TransportSettings, certify: Callable[[ssl.SSLContext], None] | None
    ) -> None:
        self._transports = transports
        self._certify = certify
        self._ssl: dict[bool, ssl.SSLContext] = {}
        self._closed = False
        #: By event loop, each with what closes it when the loop ends.
        self._async_clients: dict[
            object, tuple[httpx.AsyncClient, AsyncPool | None, AsyncGenerator[None, None] | None]
        ] = {}
        self.renew()
        reset_after_fork(self)

    def renew(self) -> None:
        """Leave the connections to the process that made them."""
        _INHERITED.extend(self._async_clients.values())
        self._lock = threading.Lock()
        self._client: tuple[httpx.Client, Pool | None] | None = None
        self._async_clients = {}

    def know_unsent(self, error: BaseException) -> bool:
        """Return whether an error of the transport says for certain that nothing has left.

        Our own records it on the error. Another one may report what was sent as a failed
        connection, unless it promises not to.
        """
        if self._transports.is_built_in:
            return recorded_outcome(error) is Outcome.NOT_SENT
        return isinstance(error, NOT_SENT_ERRORS) and self._transports.refuse_before_sending

    def refuse_closed(self) -> None:
        """Raise if the connections are closed.

        Raises:
            UsageError: They are.
        """
        if self._closed:
            raise UsageError(CLOSED)

    def client(self) -> httpx.Client:
        """Return the httpx client of the sync world.

        Raises:
            UsageError: The connections are closed, a transport or hook is of the other world, or
                the environment has a proxy that can't be used.
        """
        return (self._client or self._first())[0]

    def _first(self) -> tuple[httpx.Client, Pool | None]:
        with self._lock:
            self.refuse_closed()
            given = self._transports.transport
            self._client = self._client or self._make(_Client, Pool, given, _sync_hook)
            return self._client

    async def async_client(self) -> httpx.AsyncClient:
        """Return the httpx client of the running event loop. Raises are those of `client`."""
        self.refuse_closed()
        loop = current_loop()
        mine = self._async_clients.get(loop)
        if mine is None:
            with self._lock:
                self._abort()
                given = self._transports.async_transport
                shared = isinstance(given, httpx.AsyncBaseTransport)
                transport = given() if callable(given) else given
                client, pool = self._make(_AsyncClient, AsyncPool, transport, _async_hook)
                # What was made for this loop ends with it.
                keeper = None if shared else _until_the_loop_ends(client, pool)
                mine = self._async_clients[loop] = client, pool, keeper
            if keeper is not None:
                await anext(keeper)
        return mine[0]

    def _abort(self) -> None:
        """Drop what belonged to loops that have been closed."""
        for loop in [one for one in self._async_clients if _has_ended(one)]:
            _, pool, _ = self._async_clients.pop(loop)
            if pool is not None:
                pool.abort()

    def _make(self, kind: Any, pool_kind: Any, transport: Any, wrap: Callable[..., Any]) -> Any:
        """Return an httpx client, and the pool behind it if it is ours."""
        given = self._transports
        hooks = {
            name: [wrap(hook) for hook in hooks]
            for name, hooks in (given.event_hooks or {}).items()
        }
        if transport is not None:
            return kind(transport=transport, event_hooks=hooks), None
        if not given.is_built_in:
            raise UsageError(
                "only the other world has a transport: pass transport= for sync calls and"
                " async_transport= for asynchronous ones; nothing was sent"
            )
        proxy = None if given.proxy is None else check_proxy(given.proxy)
        pool = pool_kind(self._context, given.limits or LIMITS, proxy)
        through = {
            pattern: None if via is None else pool.via(via)
            for pattern, via in (from_environment() if proxy is None else {}).items()
        }
        try:
            client = kind(transport=pool, mounts=through, event_hooks=hooks)
        except httpx.InvalidURL:
            raise UsageError("NO_PROXY holds what is no host; nothing was sent") from None
        return client, pool

    def _context(self, certified: bool) -> ssl.SSLContext:
        with self._lock:
            context = self._ssl.get(certified)
            if context is None:
                context = httpx.create_ssl_context(verify=self._transports.verify)
                if certified and self._certify is not None:
                    self._certify(context)
                self._ssl[certified] = context
        return context

    def close(self) -> None:
        """Close the sync connections, and refuse all later calls; twice does no harm.

        Calls that are under way end as they would; those that wait for a connection are refused.
        """
        self._closed = True
        with self._lock:
            mine, self._client = self._client, None
            self._abort()
        if mine is not None:
            client, pool = mine
            (client if pool is None else pool).close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too, and refuse all later calls."""
        loop = current_loop()
        with self._lock:
            mine = self._async_clients.pop(loop, None)
        self.close()
        if mine is not None:
            client, pool, keeper = mine
            await (client if pool is None else pool).aclose()
            if keeper is not None:
                await anext(keeper, None)  # else trio warns of it when it is collected


async def _until_the_loop_ends(
    client: httpx.AsyncClient, pool: AsyncPool | None
) -> AsyncGenerator[None, None]:
    # An event loop closes its asynchronous generators when it ends, asyncio's and trio's.
    try:
        yield
    except GeneratorExit:
        await (client.aclose() if pool is None else pool.close_now())
        raise


class _NoCookies(httpx.Cookies):
    """httpx would look for what a server sets, and keep it, though nothing of it is ever sent."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep nothing."""


_NO_COOKIES = _NoCookies()


class _Client(httpx.Client):
    cookies: Any = _NO_COOKIES


class _AsyncClient(httpx.AsyncClient):
    cookies: Any = _NO_COOKIES


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

    def call(message: httpx.Request | httpx.Response) -> None:
        with _as_a_hook(message):
            run_sync(maybe_await(hook(message)), "an event hook")

    return call


def _async_hook(hook: Callable[..., Any]) -> Callable[..., Any]:
    async def call(message: httpx.Request | httpx.Response) -> None:
        with _as_a_hook(message):
            await maybe_await(hook(message))

    return call


@contextmanager
def _as_a_hook(message: httpx.Request | httpx.Response) -> Iterator[None]:
    """Let the attempt know what fails here: it is neither the network's nor the platform's."""
    try:
        yield
    except Exception as error:
        answer = message if isinstance(message, httpx.Response) else None
        extensions = (message if answer is None else answer.request).extensions
        trace: Trace = extensions[TRACE]
        trace("hook_failed", error=error, answered=answer is not None)
        raise


#: Kept, for what closes them would be run by the parent's event loop.
_INHERITED: list[object] = []
