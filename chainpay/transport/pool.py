"""The connections to the platform: a free list of httpx transports with one connection each.

httpx's own pool looks at every connection for every request, and holds up many at once; here a
request takes a connection from a list and gives it back (see `transport.slots` for the rules).

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
from .connecting import (
    aclose,
    close,
    fail,
    hang_up,
    is_clean,
    is_usable,
    set_alarm,
    unsent,
    watched,
)
from .slots import CLOSED, Ledger, Slot, Waiter

__all__ = ["LIMITS", "WITH_CERTIFICATE", "AsyncPool", "Pool"]

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
"""How many connections there are, unless the client says otherwise."""

WITH_CERTIFICATE = "chainpay.with_certificate"
"""The extension of a request that is sent with the merchant's certificate."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
Contexts = Callable[[bool], ssl.SSLContext]
P = TypeVar("P", bound="_Pool")


class _Pool:
    """What a pool is in both worlds.

    Args:
        contexts: Returns the SSL context with the merchant's certificate, or without.
        limits: How many connections there may be.
        proxy: What is connected through; see also `through`.
    """

    _kind: Any
    _direct: str

    def __init__(
        self,
        contexts: Contexts,
        limits: httpx.Limits = LIMITS,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        self._contexts = contexts
        self._proxy = proxy
        self._ledger = Ledger(limits)
        self._lock = threading.Lock()

    def through(self: P, proxy: httpx.Proxy) -> P:
        """Return the same pool for requests that go through another proxy."""
        view = copy.copy(self)
        view._proxy = proxy
        return view

    def mislay(self, slot: Slot) -> None:
        """Take back the connection of an answer that was dropped without being closed.

        Any thread may come with it, at any moment: it is closed when the pool is used next.
        """
        self._ledger.lost.append(slot)

    def _key(self, request: httpx.Request) -> tuple[Any, ...]:
        url = request.url
        certified = WITH_CERTIFICATE in request.extensions
        return url.scheme, url.raw_host, url.port, self._proxy, certified

    def _open(self, slot: Slot, request: httpx.Request) -> Any:
        slot.used = False
        context = self._contexts(slot.key[-1])
        if self._proxy is None and request.url.scheme in ("http", "https"):
            from . import direct  # and httpcore with it, which is not loaded before

            slot.transport = getattr(direct, self._direct)(request.url, context)
        else:
            slot.transport = self._kind(
                verify=context, trust_env=False, limits=_ONE, proxy=self._proxy
            )
        return slot.transport

    def _claim(self, waiter: Waiter, waited: float | None) -> Slot:
        slot = self._ledger.claim(waiter)
        if slot is not None:
            return slot
        if self._ledger.closed:
            raise UsageError(CLOSED)
        raise httpx.PoolTimeout(
            f"all {self._ledger.most} connections were in use for {waited:g} seconds: send fewer"
            " requests at once, or allow more connections with limits=httpx.Limits(…)"
        )


class Pool(_Pool, httpx.BaseTransport):
    """The connections of plain threads, who share it."""

    _kind = httpx.HTTPTransport
    _direct = "Direct"

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection that is free.

        Raises:
            UsageError: The pool is closed; nothing was sent.
            httpx.PoolTimeout: No connection became free in time; nothing was sent.
            httpx.TransportError: The network failed.
        """
        with unsent():
            slot = self._take(request)
        slot.alarm = set_alarm(request, slot)
        try:
            self._sweep()
            if is_usable(slot):
                response: httpx.Response = slot.transport.handle_request(request)
            else:
                close(slot)
                with watched(request, slot, is_async=False):
                    response = self._open(slot, request).handle_request(request)
        except BaseException as error:
            self.give(slot, alive=False)
            fail(error, slot)
        response.stream = _Body(self, slot, response.stream)
        return response

    def _take(self, request: httpx.Request) -> Slot:
        key = self._key(request)
        with self._lock:
            slot = self._ledger.take(key)
            if slot is not None:
                return slot
            gate = threading.Lock()
            gate.acquire()
            waiter = self._ledger.wait(key, gate.release)
        timeout = _pool_timeout(request)
        try:
            gate.acquire(timeout=-1 if timeout is None else min(timeout, threading.TIMEOUT_MAX))
        except BaseException:
            with self._lock:
                self._ledger.withdraw(waiter)
            raise
        with self._lock:
            return self._claim(waiter, timeout)

    def give(self, slot: Slot, alive: bool) -> None:
        """Take back a connection; it is closed unless it can be used again."""
        try:
            if slot.alarm is not None:
                slot.alarm.stop()
            if not alive:
                close(slot)
        finally:
            with self._lock:
                self._ledger.give(slot, alive)
            self._sweep()

    def close(self) -> None:
        """Close all that is idle now, and what is in use when it is given back."""
        with self._lock:
            self._ledger.close()
        self._sweep()

    def _sweep(self) -> None:
        if self._ledger.closing:
            with self._lock:
                closing = self._ledger.swept()
            close(*closing)


class AsyncPool(_Pool, httpx.AsyncBaseTransport):
    """The connections of one event loop, asyncio's or trio's."""

    _kind = httpx.AsyncHTTPTransport
    _direct = "AsyncDirect"

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection that is free. Raises are those of `Pool`."""
        with unsent():
            slot = await self._take(request)
        try:
            await self._sweep()
            if is_usable(slot):
                response: httpx.Response = await slot.transport.handle_async_request(request)
            else:
                await aclose(slot)
                with watched(request, slot, is_async=True):
                    response = await self._open(slot, request).handle_async_request(request)
        except BaseException as error:
            await self.give(slot, alive=False)
            fail(error, slot)
        response.stream = _AsyncBody(self, slot, response.stream)
        return response

    async def _take(self, request: httpx.Request) -> Slot:
        key = self._key(request)
        slot = self._ledger.take(key)
        if slot is not None:
            return slot
        import anyio

        event = anyio.Event()
        waiter = self._ledger.wait(key, event.set)
        timeout = _pool_timeout(request)
        try:
            with anyio.move_on_after(timeout):
                await event.wait()
        except BaseException:
            self._ledger.withdraw(waiter)
            await self._sweep()
            raise
        return self._claim(waiter, timeout)

    async def give(self, slot: Slot, alive: bool) -> None:
        """Take back a connection; it is closed unless it can be used again."""
        try:
            if not alive:
                await aclose(slot)
        finally:
            self._ledger.give(slot, alive)
            await self._sweep()

    async def aclose(self) -> None:
        """Close all that is idle now, and what is in use when it is given back."""
        self._ledger.close()
        await self._sweep()

    async def end(self) -> None:
        """Close everything, for the event loop ends."""
        self._ledger.close()
        self._ledger.abandon()
        await self._sweep()

    def forsake(self) -> None:
        """End every connection, for the event loop has been closed."""
        self._ledger.close()
        self._ledger.abandon()
        hang_up(*self._ledger.swept())

    async def _sweep(self) -> None:
        if self._ledger.closing:
            await aclose(*self._ledger.swept())


class _Body(httpx.SyncByteStream):
    """An answer's body, which has a connection until it is read or closed."""

    def __init__(self, pool: Pool, slot: Slot, stream: Any) -> None:
        self._pool = pool
        self._slot: Slot | None = slot
        self._stream = stream
        self._is_whole = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            fail(error, self._slot)
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
            self._pool.give(slot, alive)

    def __del__(self) -> None:
        if self._slot is not None:
            self._pool.mislay(self._slot)


class _AsyncBody(httpx.AsyncByteStream):
    """The same on an event loop."""

    def __init__(self, pool: AsyncPool, slot: Slot, stream: Any) -> None:
        self._pool = pool
        self._slot: Slot | None = slot
        self._stream = stream
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                yield part
        except Exception as error:
            fail(error, self._slot)
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
            await self._pool.give(slot, alive)

    def __del__(self) -> None:
        if self._slot is not None:
            self._pool.mislay(self._slot)


def _pool_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("pool")
    return timeout
