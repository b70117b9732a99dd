"""What sends a client's requests: its own connections, or a transport of the user.

* There is one channel for sync calls, which is thread-safe, and one for each event loop. When an
  event loop ends, its connections are closed. After a fork, the child doesn't touch the parent's.
* A transport of the user replaces the client's own connections for all calls: nothing reaches the
  network without it.
* The SSL context is made once. Calls with ``security=`` use another one, which holds the merchant's
  certificate; there is one for each certificate.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import httpx

from ...concurrency.fork import call_after_fork
from ...concurrency.runtime import ASYNC, current_loop, current_trio, run_sync
from ...encoding.secret import reveal
from ...errors import Outcome, UsageError, recorded_outcome
from ..exceptions import NOT_SENT_ERRORS, closed_error
from ..hooks import Hooks
from ..responses import MAX_SIZE
from .by_httpx import HttpxClients
from .tls import ClientCertificate, copy_context, make_context

if TYPE_CHECKING:
    from .backends.base import Backend
    from .channel import Channel
    from .pool import Pool

AsyncTransport = httpx.AsyncBaseTransport | Callable[[], httpx.AsyncBaseTransport]

#: The parent's channels. They are kept, because collecting them would run code of its event loops.
_INHERITED: list[object] = []


@dataclass(frozen=True, slots=True, repr=False)  # a proxy's address may hold a password
class NetworkSettings:
    """How a client reaches the network, checked.

    Attributes:
        transport: Sends sync calls, in place of the client's own connections.
        async_transport: Sends asynchronous calls; or a function that makes one for each event loop.
        proxy: The proxy of all connections, hidden; False for none, None for those
            of the environment.
        verify: The SSL context, or whether the host's certificate is verified.
        event_hooks: httpx's event hooks.
        limits: How many connections there may be; None for the usual ones.
        max_answer: How many bytes an answer may have, unpacked.
    """

    transport: httpx.BaseTransport | None = None
    async_transport: AsyncTransport | None = None
    proxy: Any = None
    verify: ssl.SSLContext | bool = True
    event_hooks: Hooks | None = None
    limits: httpx.Limits | None = None
    max_answer: int = MAX_SIZE

    @property
    def is_built_in(self) -> bool:
        """Whether the client uses its own connections."""
        return self.transport is None and self.async_transport is None


class Network:
    """The channels of a client; each is made when it is needed.

    Args:
        settings: How the network is reached.

    Attributes:
        settings: How it is reached.
        is_closed: Whether all calls are refused.
        warns_of_loops: Whether a sync call on an event loop gives a warning: only the first does.
        sync_channel: That of sync calls; None before the first one and once closed.
    """

    def __init__(self, settings: NetworkSettings) -> None:
        self.settings = settings
        self._ssl: ssl.SSLContext | None = None
        self._certified: WeakKeyDictionary[ClientCertificate, ssl.SSLContext] = WeakKeyDictionary()
        self.is_closed = False
        self.warns_of_loops = True
        self._reset()
        call_after_fork(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent; called in the child of a fork."""
        _INHERITED.append(self._async_channels)
        self._reset()

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self.sync_channel: Channel | None = None
        #: By event loop: the channel, and the generator that closes it when the loop ends.
        self._async_channels: dict[object, tuple[Channel, AsyncGenerator[None, None] | None]] = {}

    @property
    def transport(self) -> httpx.BaseTransport | None:
        """What the user has put in the place of the network, for sync calls."""
        return self.settings.transport

    @property
    def carries_certificate(self) -> bool:
        """Whether the user's own transport or SSL context may show a certificate."""
        settings = self.settings
        return not settings.is_built_in or isinstance(settings.verify, ssl.SSLContext)

    def check_certificate(self) -> None:
        """Raise if calls can't show a certificate of the merchant.

        Raises:
            UsageError: The user's SSL context can't be copied for it.
        """
        if isinstance(self.settings.verify, ssl.SSLContext):
            copy_context(self.settings.verify)

    def is_certainly_unsent(self, error: BaseException) -> bool:
        """Return whether an error of the transport proves that nothing was sent.

        The client's own connections record it on the error. Another transport may raise a
        ConnectError after the request was sent, unless it promises not to.
        """
        settings = self.settings
        if settings.is_built_in:
            return recorded_outcome(error) is Outcome.NOT_SENT
        transports = filter(None, (settings.transport, settings.async_transport))
        return isinstance(error, NOT_SENT_ERRORS) and all(
            getattr(each, "refuses_before_sending", False) for each in transports
        )

    def refuse_closed(self) -> None:
        """Raise if the connections are closed.

        Raises:
            UsageError: They are.
        """
        if self.is_closed:
            raise closed_error()

    def open_sync_channel(self) -> Channel:
        """Make the channel of sync calls, unless another thread has made it meanwhile.

        Raises:
            UsageError: The connections are closed, or a transport or hook is asynchronous.
        """
        with self._lock:
            self.refuse_closed()
            if self.sync_channel is None:
                self.sync_channel = self._make_channel(self.settings.transport, is_async=False)
            return self.sync_channel

    async def async_channel(self) -> Channel:
        """Return the channel of the running event loop; errors as for `open_sync_channel`."""
        self.refuse_closed()
        loop = current_loop()
        known = self._async_channels.get(loop)
        if known is not None:
            return known[0]
        self._close_ended_loops()
        with self._lock:
            argument = self.settings.async_transport
            is_shared = isinstance(argument, httpx.AsyncBaseTransport)
            transport = argument() if callable(argument) else argument
            channel = self._make_channel(transport, is_async=True)
            # What was made for this loop ends with it.
            closer = None if is_shared else _until_the_loop_ends(channel)
            self._async_channels[loop] = channel, closer
        if closer is not None:
            await anext(closer)
        return channel

    def _make_channel(self, transport: Any, is_async: bool) -> Channel:
        from .channel import Channel  # not before the first call, as what follows

        return Channel(
            self._make_own(is_async) if transport is None else transport,
            hooks=self.settings.event_hooks or {},
            max_answer=self.settings.max_answer,
            is_async=is_async,
        )

    def _make_own(self, is_async: bool) -> tuple[Pool, HttpxClients]:
        from .pool import LIMITS, Pool  # and httptools
        from .proxies import Proxies

        settings = self.settings
        if not settings.is_built_in:
            raise UsageError(
                "this client has a transport for the other kind of call only: pass transport= for"
                " sync calls and async_transport= for asynchronous ones; nothing was sent"
            )
        limits, proxies = settings.limits or LIMITS, Proxies(reveal(settings.proxy))
        pool = Pool(find_backend(is_async), self._context, limits, proxies)
        return pool, HttpxClients(self._context, limits, is_async)

    def _context(self, certificate: object) -> ssl.SSLContext:
        """Return the SSL context that shows a certificate; without a certificate, the usual one."""
        verify = self.settings.verify
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

    def _close_ended_loops(self) -> None:
        """Close the connections of event loops that were closed; a transport is the user's."""
        with self._lock:
            ended = [loop for loop in self._async_channels if _has_ended(loop)]
            channels = [self._async_channels.pop(loop)[0] for loop in ended]
        for channel in channels:
            channel.close_pool(busy_too=True)

    def close(self) -> None:
        """Close the sync connections, and refuse all later calls; a second time changes nothing.

        Calls that are running end normally. Calls that wait for a connection are refused.
        """
        self.is_closed = True
        with self._lock:
            channel, self.sync_channel = self.sync_channel, None
        if channel is not None:
            run_sync(channel.close())
        self._close_ended_loops()

    async def aclose(self) -> None:
        """Close the connections of this event loop too, and refuse all later calls."""
        loop = current_loop()
        with self._lock:
            channel, closer = self._async_channels.pop(loop, (None, None))
        self.close()
        if channel is not None:
            await channel.close()
            await ASYNC.sleep(0)  # asyncio closes a socket in its next turn
        if closer is not None:
            await anext(closer, None)  # else trio warns when the generator is collected


async def _until_the_loop_ends(channel: Channel) -> AsyncGenerator[None, None]:
    # Both event loops close their asynchronous generators when they end.
    try:
        yield
    except GeneratorExit:
        await channel.close(busy_too=True)
        raise


def _has_ended(loop: Any) -> bool:
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(lambda: None)
    except RuntimeError:
        return True
    return False


def find_backend(is_async: bool) -> Backend:
    """Return the backend of threads, or that of the running event loop."""
    if not is_async:
        from .backends.sync import SyncBackend

        return SyncBackend()
    if current_trio():
        from .backends.trio import TrioBackend

        return TrioBackend()
    from .backends.asyncio import AsyncioBackend

    return AsyncioBackend()
