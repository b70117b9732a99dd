"""The httpx clients: one for sync calls, which is thread-safe, and one for each event loop.

* Each has a `pool`. When an event loop ends, its connections are closed. After a fork, the child
  doesn't touch the parent's connections.
* The SSL context is loaded once. Calls with ``security=`` use another one, which holds the
  merchant's certificate; there is one for each certificate.
* Redirects are never followed, and cookies never kept.
* A transport of the user replaces the built-in one for all calls: nothing reaches the network
  without it.
"""

from __future__ import annotations

import inspect
import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import httpx

from ...concurrency.fork import call_after_fork
from ...concurrency.runtime import current_loop, maybe_await, run_sync
from ...encoding.secret import hide, reveal
from ...errors import Outcome, UsageError, recorded_outcome
from ..exceptions import NOT_SENT_ERRORS, closed_error
from ..instrumentation import TRACE, Trace
from .proxies import check_proxy, from_environment
from .tls import ClientCertificate, copy_context, make_context

if TYPE_CHECKING:
    from .pool import AsyncPool, Pool

AsyncTransport = httpx.AsyncBaseTransport | Callable[[], httpx.AsyncBaseTransport]
Hooks = Mapping[str, Sequence[Callable[..., Any]]]


#: The parent's clients. They are kept, because collecting them would run code of its event loops.
_INHERITED: list[object] = []


@dataclass(frozen=True, slots=True, repr=False)  # a proxy's address may hold a password
class TransportSettings:
    """The arguments of the httpx clients, checked.

    A `transport` that can serve asynchronous calls does, if there is no `async_transport`.

    Raises:
        UsageError: Options of the built-in transport stand beside another transport, or a value
            has the wrong type.
    """

    transport: httpx.BaseTransport | None = None
    async_transport: AsyncTransport | None = None
    proxy: Any = None
    verify: ssl.SSLContext | bool = True
    event_hooks: Hooks | None = None
    limits: httpx.Limits | None = None

    @property
    def is_built_in(self) -> bool:
        """Whether the user passed no transport."""
        return self.transport is None and self.async_transport is None

    @property
    def refuse_before_sending(self) -> bool:
        """Whether the user's transports promise to fail to connect before they send."""
        transports = filter(None, (self.transport, self.async_transport))
        return all(getattr(each, "refuses_before_sending", False) for each in transports)

    @property
    def carries_certificate(self) -> bool:
        """Whether the user's own transport or SSL context sends the merchant's certificate."""
        return not self.is_built_in or isinstance(self.verify, ssl.SSLContext)

    def __post_init__(self) -> None:
        if self.async_transport is None and isinstance(self.transport, httpx.AsyncBaseTransport):
            object.__setattr__(self, "async_transport", self.transport)
        options = (self.proxy, self.limits, None if self.verify is True else self.verify)
        if not self.is_built_in and options != (None, None, None):
            raise UsageError(
                "proxy=, limits= and verify= belong to the built-in transport; drop transport="
            )
        if not isinstance(self.verify, (bool, ssl.SSLContext)):
            raise UsageError("verify= takes an ssl.SSLContext, or a bool")
        if self.proxy is not None:
            object.__setattr__(self, "proxy", hide(check_proxy(self.proxy)))
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
    for name, minimum in (
        ("max_connections", 1),
        ("max_keepalive_connections", 0),
        ("keepalive_expiry", 0),
    ):
        value = getattr(limits, name)
        if value is not None and not (isinstance(value, (int, float)) and value >= minimum):
            raise UsageError(f"limits= has {name}={value!r}; pass a number, {minimum} or more")


def _check_hooks(event_hooks: Hooks) -> None:
    if not isinstance(event_hooks, Mapping):
        raise UsageError(
            "event_hooks= takes {'request': [function], 'response': [function]}, not"
            f" {type(event_hooks).__name__}"
        )
    for name, hooks in event_hooks.items():
        if isinstance(hooks, str) or not isinstance(hooks, Sequence):
            raise UsageError(f"event_hooks= takes a list of functions as {name!r}")
        if name not in ("request", "response") or not all(map(callable, hooks)):
            raise UsageError(
                f"event_hooks= knows 'request' and 'response', with lists of functions; see"
                f" {name!r}"
            )


class Clients:
    """The httpx clients of a driver; each is made when it is needed.

    Args:
        settings: The arguments of the clients.

    Attributes:
        is_closed: Whether all calls are refused.
        warns_of_loops: Whether a sync call on an event loop gives a warning: only the first does.
        sync_client: The httpx client of sync calls; None before the first one and once closed.
    """

    def __init__(self, settings: TransportSettings) -> None:
        self._settings = settings
        self._ssl: ssl.SSLContext | None = None
        self._certified: WeakKeyDictionary[ClientCertificate, ssl.SSLContext] = WeakKeyDictionary()
        self.is_closed = False
        self.warns_of_loops = True
        #: By event loop: the client, its pool, and the generator that closes it when the loop ends.
        self._async_clients: dict[
            object, tuple[httpx.AsyncClient, AsyncPool | None, AsyncGenerator[None, None] | None]
        ] = {}
        self.after_fork()
        call_after_fork(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent; called in the child of a fork."""
        _INHERITED.extend(self._async_clients.values())
        self._lock = threading.Lock()
        self.sync_client: httpx.Client | None = None
        self._pool: Pool | None = None
        self._async_clients = {}

    @property
    def carries_certificate(self) -> bool:
        """Whether the user's own transport or SSL context may show a certificate."""
        return self._settings.carries_certificate

    def check_certificate(self) -> None:
        """Raise if calls can't show a certificate of the merchant.

        Raises:
            UsageError: The user's SSL context can't be copied for it.
        """
        if isinstance(self._settings.verify, ssl.SSLContext):
            copy_context(self._settings.verify)

    def is_certainly_unsent(self, error: BaseException) -> bool:
        """Return whether an error of the transport proves that nothing was sent.

        The built-in transport records it on the error. Another transport may raise a ConnectError
        after the request was sent, unless it promises not to.
        """
        if self._settings.is_built_in:
            return recorded_outcome(error) is Outcome.NOT_SENT
        return isinstance(error, NOT_SENT_ERRORS) and self._settings.refuse_before_sending

    def refuse_closed(self) -> None:
        """Raise if the connections are closed.

        Raises:
            UsageError: They are.
        """
        if self.is_closed:
            raise closed_error()

    def open_sync_client(self) -> httpx.Client:
        """Make the httpx client of sync calls, unless another thread has made it meanwhile.

        Raises:
            UsageError: The connections are closed, a transport or hook is asynchronous, or the
                environment has a proxy that can't be used.
        """
        with self._lock:
            self.refuse_closed()
            self.sync_client = self.sync_client or self._make_sync_client()
            return self.sync_client

    def _make_sync_client(self) -> httpx.Client:
        client: httpx.Client
        client, self._pool = self._make(_Client, self._settings.transport, _sync_hook)
        return client

    async def async_client(self) -> httpx.AsyncClient:
        """Return the httpx client of the running event loop; errors as for `open_sync_client`."""
        self.refuse_closed()
        loop = current_loop()
        entry = self._async_clients.get(loop)
        if entry is None:
            with self._lock:
                self._abort_closed_loops()
                argument = self._settings.async_transport
                is_shared = isinstance(argument, httpx.AsyncBaseTransport)
                transport = argument() if callable(argument) else argument
                client, pool = self._make(_AsyncClient, transport, _async_hook)
                # A client that was made for this loop ends with it.
                closer = None if is_shared else _until_the_loop_ends(client, pool)
                entry = self._async_clients[loop] = client, pool, closer
            if closer is not None:
                await anext(closer)
        return entry[0]

    def _abort_closed_loops(self) -> None:
        """Abort the connections of event loops that were closed."""
        for loop in [each for each in self._async_clients if _has_ended(each)]:
            _, pool, _ = self._async_clients.pop(loop)
            if pool is not None:
                pool.abort()

    def _make(self, kind: Any, transport: Any, wrap: Callable[..., Any]) -> Any:
        """Return an httpx client, and its pool if the transport is the built-in one."""
        settings = self._settings
        hooks = {
            name: [wrap(hook) for hook in hooks]
            for name, hooks in (settings.event_hooks or {}).items()
        }
        if transport is not None:
            return kind(transport=transport, event_hooks=hooks), None
        if not settings.is_built_in:
            raise UsageError(
                "this client has a transport for the other kind of call only: pass transport= for"
                " sync calls and async_transport= for asynchronous ones; nothing was sent"
            )
        from .pool import LIMITS, AsyncPool, Pool  # and httpcore: not before the first call

        pool_kind = Pool if kind is _Client else AsyncPool
        proxy: httpx.Proxy | None = reveal(settings.proxy)
        pool = pool_kind(self._context, settings.limits or LIMITS, proxy)
        mounts = {
            pattern: None if each is None else pool.via(each)
            for pattern, each in (from_environment() if proxy is None else {}).items()
        }
        try:
            client = kind(transport=pool, mounts=mounts, event_hooks=hooks)
        except httpx.InvalidURL:
            raise UsageError("NO_PROXY holds a text that is no host; nothing was sent") from None
        return client, pool

    def _context(self, certificate: object) -> ssl.SSLContext:
        """Return the SSL context that shows a certificate; anything else is none of ours."""
        verify = self._settings.verify
        with self._lock:
            if not isinstance(certificate, ClientCertificate):
                self._ssl = self._ssl or make_context(verify)
                return self._ssl
            context = self._certified.get(certificate)
            if context is None:
                if isinstance(verify, ssl.SSLContext):
                    context = copy_context(verify)
                else:
                    context = make_context(verify)
                certificate.load_into(context)
                self._certified[certificate] = context
        return context

    def close(self) -> None:
        """Close the sync connections, and refuse all later calls; a second time changes nothing.

        Calls that are running end normally. Calls that wait for a connection are refused.
        """
        self.is_closed = True
        with self._lock:
            client, self.sync_client = self.sync_client, None
            pool, self._pool = self._pool, None
            self._abort_closed_loops()
        if client is not None:
            (client if pool is None else pool).close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too, and refuse all later calls."""
        loop = current_loop()
        with self._lock:
            entry = self._async_clients.pop(loop, None)
        self.close()
        if entry is not None:
            client, pool, closer = entry
            await (client if pool is None else pool).aclose()
            if closer is not None:
                await anext(closer, None)  # else trio warns when the generator is collected


async def _until_the_loop_ends(
    client: httpx.AsyncClient, pool: AsyncPool | None
) -> AsyncGenerator[None, None]:
    # Both event loops close their asynchronous generators when they end.
    try:
        yield
    except GeneratorExit:
        await (client.aclose() if pool is None else pool.close_now())
        raise


class _NoCookies(httpx.Cookies):
    """Keeps no cookie; httpx would parse and keep those that a server sets."""

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
