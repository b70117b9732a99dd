"""The connections to the platform: a free list of httpx transports with one connection each.

httpx's own pool looks at every connection for every request, and holds up many at once; here a
request takes a connection from a list and gives it back (see `transport.pool_state` for the rules).

* It is given back when the answer is closed, or read to its end. After any failure, and when an
  answer is closed half-way, it is closed, never used again.
* Cancelled or failed at any point, nothing stays behind: neither a socket nor a permit.
* What fails on the network comes out as httpx's error of what the connection was doing:
  `httpx.ConnectError` only before a byte of the request was sent.
"""

from __future__ import annotations

import copy
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

import httpx

from ..errors import UsageError
from ..request.build import WITH_CERTIFICATE
from .connection import (
    abort,
    aclose,
    close,
    describe_failures,
    is_clean,
    is_usable,
    mark_not_sent,
    raise_httpx_error,
    set_alarm,
)
from .pool_state import CLOSED, PooledConnection, PoolRequest, PoolState

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
"""How many connections there are, unless the client says otherwise."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
Contexts = Callable[[bool], ssl.SSLContext]
P = TypeVar("P", bound="_Pool")


class _Pool:
    """What a pool is in both worlds.

    Args:
        contexts: Returns the SSL context with the merchant's certificate, or without.
        limits: How many connections there may be.
        proxy: What is connected through; see also `via`.
    """

    _kind: Any
    _connection_class: str

    def __init__(
        self,
        contexts: Contexts,
        limits: httpx.Limits = LIMITS,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        self._contexts = contexts
        self._proxy = proxy
        self._state = PoolState(limits)
        self._lock = threading.Lock()

    def via(self: P, proxy: httpx.Proxy) -> P:
        """Return the same pool for requests that go through another proxy."""
        view = copy.copy(self)
        view._proxy = proxy
        return view

    def leak(self, slot: PooledConnection) -> None:
        """Take back the connection of an answer that was dropped without being closed.

        Any thread may come with it, at any moment: it is closed when the pool is used next.
        """
        self._state.leaked.append(slot)

    def _key(self, request: httpx.Request) -> tuple[Any, ...]:
        url = request.url
        certified = WITH_CERTIFICATE in request.extensions
        return url.scheme, url.raw_host, url.port, self._proxy, certified

    def _open(self, slot: PooledConnection, request: httpx.Request) -> Any:
        slot.used = False
        context = self._contexts(slot.key[-1])
        if self._proxy is None and request.url.scheme in ("http", "https"):
            from . import http11  # and httpcore with it, which is not loaded before

            slot.transport = getattr(http11, self._connection_class)(request.url, context)
        else:
            slot.transport = self._kind(
                verify=context, trust_env=False, limits=_ONE, proxy=self._proxy
            )
        return slot.transport

    def _granted(self, waiter: PoolRequest, waited: float | None) -> PooledConnection:
        slot = self._state.granted(waiter)
        if slot is not None:
            return slot
        if self._state.closed:
            raise UsageError(CLOSED)
        raise httpx.PoolTimeout(
            f"all {self._state.most} connections were in use for {waited:g} seconds: send fewer"
            " requests at once, or allow more connections with limits=httpx.Limits(…)"
        )


class Pool(_Pool, httpx.BaseTransport):
    """The connections of plain threads, who share it."""

    _kind = httpx.HTTPTransport
    _connection_class = "HTTP11Connection"

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection that is free.

        Raises:
            UsageError: The pool is closed; nothing was sent.
            httpx.PoolTimeout: No connection became free in time; nothing was sent.
            httpx.TransportError: The network failed.
        """
        with mark_not_sent():
            slot = self._acquire(request)
        slot.alarm = set_alarm(request, slot)
        try:
            self._close_unused()
            if is_usable(slot):
                response: httpx.Response = slot.transport.handle_request(request)
            else:
                close(slot)
                with describe_failures(request, slot, is_async=False):
                    response = self._open(slot, request).handle_request(request)
        except BaseException as error:
            self.release(slot, alive=False)
            raise_httpx_error(error, slot)
        response.stream = _Body(self, slot, response.stream)
        return response

    def _acquire(self, request: httpx.Request) -> PooledConnection:
        key = self._key(request)
        with self._lock:
            slot = self._state.acquire(key)
            if slot is not None:
                return slot
            gate = threading.Lock()
            gate.acquire()
            waiter = self._state.enqueue(key, gate.release)
        timeout = _pool_timeout(request)
        try:
            gate.acquire(timeout=-1 if timeout is None else min(timeout, threading.TIMEOUT_MAX))
        except BaseException:
            with self._lock:
                self._state.cancel(waiter)
            raise
        with self._lock:
            return self._granted(waiter, timeout)

    def release(self, slot: PooledConnection, alive: bool) -> None:
        """Take back a connection; it is closed unless it can be used again."""
        try:
            if slot.alarm is not None:
                slot.alarm.stop()
            if not alive:
                close(slot)
        finally:
            with self._lock:
                self._state.release(slot, alive)
            self._close_unused()

    def close(self) -> None:
        """Close all that is idle now, and what is in use when it is given back."""
        with self._lock:
            self._state.close()
        self._close_unused()

    def _close_unused(self) -> None:
        if self._state.closing:
            with self._lock:
                closing = self._state.to_close()
            close(*closing)


class AsyncPool(_Pool, httpx.AsyncBaseTransport):
    """The connections of one event loop, asyncio's or trio's."""

    _kind = httpx.AsyncHTTPTransport
    _connection_class = "AsyncHTTP11Connection"

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection that is free. Raises are those of `Pool`."""
        with mark_not_sent():
            slot = await self._acquire(request)
        try:
            await self._close_unused()
            if is_usable(slot):
                response: httpx.Response = await slot.transport.handle_async_request(request)
            else:
                await aclose(slot)
                with describe_failures(request, slot, is_async=True):
                    response = await self._open(slot, request).handle_async_request(request)
        except BaseException as error:
            await self.release(slot, alive=False)
            raise_httpx_error(error, slot)
        response.stream = _AsyncBody(self, slot, response.stream)
        return response

    async def _acquire(self, request: httpx.Request) -> PooledConnection:
        key = self._key(request)
        slot = self._state.acquire(key)
        if slot is not None:
            return slot
        import anyio

        event = anyio.Event()
        waiter = self._state.enqueue(key, event.set)
        timeout = _pool_timeout(request)
        try:
            with anyio.move_on_after(timeout):
                await event.wait()
        except BaseException:
            self._state.cancel(waiter)
            await self._close_unused()
            raise
        return self._granted(waiter, timeout)

    async def release(self, slot: PooledConnection, alive: bool) -> None:
        """Take back a connection; it is closed unless it can be used again."""
        try:
            if not alive:
                await aclose(slot)
        finally:
            self._state.release(slot, alive)
            await self._close_unused()

    async def aclose(self) -> None:
        """Close all that is idle now, and what is in use when it is given back."""
        self._state.close()
        await self._close_unused()

    async def close_now(self) -> None:
        """Close everything, for the event loop ends."""
        self._state.close()
        self._state.reclaim()
        await self._close_unused()

    def abort(self) -> None:
        """End every connection, for the event loop has been closed."""
        self._state.close()
        self._state.reclaim()
        abort(*self._state.to_close())

    async def _close_unused(self) -> None:
        if self._state.closing:
            await aclose(*self._state.to_close())


class _Body(httpx.SyncByteStream):
    """An answer's body, which has a connection until it is read or closed."""

    def __init__(self, pool: Pool, slot: PooledConnection, stream: Any) -> None:
        self._pool = pool
        self._slot: PooledConnection | None = slot
        self._stream = stream
        self._is_whole = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            raise_httpx_error(error, self._slot)
        self._is_whole = True
        self.close()

    def close(self) -> None:
        slot, self._slot = self._slot, None
        if slot is None:
            return
        alive = False
        try:
            self._stream.close()
            alive = self._is_whole and is_clean(slot, self._stream)
        finally:
            self._pool.release(slot, alive)

    def __del__(self) -> None:
        if self._slot is not None:
            self._pool.leak(self._slot)


class _AsyncBody(httpx.AsyncByteStream):
    """The same on an event loop."""

    def __init__(self, pool: AsyncPool, slot: PooledConnection, stream: Any) -> None:
        self._pool = pool
        self._slot: PooledConnection | None = slot
        self._stream = stream
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                yield part
        except Exception as error:
            raise_httpx_error(error, self._slot)
        self._is_whole = True
        await self.aclose()

    async def aclose(self) -> None:
        slot, self._slot = self._slot, None
        if slot is None:
            return
        alive = False
        try:
            await self._stream.aclose()
            alive = self._is_whole and is_clean(slot, self._stream)
        finally:
            await self._pool.release(slot, alive)

    def __del__(self) -> None:
        if self._slot is not None:
            self._pool.leak(self._slot)


def _pool_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("pool")
    return timeout
