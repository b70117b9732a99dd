"""One code for both worlds: written as a coroutine, and run at once where there is no event loop.

What differs between sync and async is what is waited for, not what is done before and after. So
that is written once; `run_sync` runs it for plain threads, where it may wait for nothing. Where
it does have to wait, for a file, the next bytes, another request, it asks its `Runtime` for that.
"""

from __future__ import annotations

import inspect
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Protocol, TypeVar

__all__ = ["ASYNC", "SYNC", "Runtime", "current_loop", "current_trio", "maybe_await", "run_sync"]

T = TypeVar("T")


def run_sync(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end, in a world where nobody could wait for it.

    Raises:
        TypeError: It waits for something; raised inside of it, at that place.
    """
    try:
        coroutine.send(None)
        while True:
            coroutine.throw(
                TypeError(
                    "a signer, verifier or event hook returned an awaitable to a sync call; write"
                    " it as `async def`, and call get_async(), post_async() … and await them"
                )
            )
    except StopIteration as ended:
        result: T = ended.value
        return result


async def maybe_await(value: Any) -> Any:
    """Return a value, or what it gives once it is awaited."""
    return await value if inspect.isawaitable(value) else value


def current_trio() -> Any:
    """Return the trio module if its run is what runs here; else None, and it is asyncio's loop."""
    trio = sys.modules.get("trio")
    return trio if trio and trio.lowlevel.in_trio_run() else None


def current_loop() -> Any:
    """Return the running event loop of asyncio, or the token of the running trio."""
    trio = current_trio()
    if trio:
        return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


class Runtime(Protocol):
    """How a coroutine waits: in a plain thread, or on the running event loop."""

    async def run(self, function: Callable[..., T], *args: Any) -> T:
        """Return what a function returns that reads or writes files."""
        ...

    async def wait_for(self, promise: Any) -> Any:
        """Return a promise's value, or raise its reason."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let some time pass."""
        ...

    async def fail_after(self, seconds: float, coroutine: Coroutine[Any, Any, T]) -> T:
        """Return what a coroutine returns, unless it takes longer where that can be known.

        Raises:
            TimeoutError: It does.
        """
        ...

    def iter_bytes(self, response: Any) -> AsyncIterator[bytes]:
        """Yield the body of a streamed `httpx.Response`, content-decoded."""
        ...

    async def close(self, response: Any) -> None:
        """Close a streamed `httpx.Response`."""
        ...


class _Thread:
    """A plain thread waits by itself."""

    async def run(self, function: Callable[..., T], *args: Any) -> T:
        return function(*args)

    async def wait_for(self, promise: Any) -> Any:
        return promise.wait()

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def fail_after(self, seconds: float, coroutine: Coroutine[Any, Any, T]) -> T:
        return await coroutine

    async def iter_bytes(self, response: Any) -> AsyncIterator[bytes]:
        for chunk in response.iter_bytes():
            yield chunk

    async def close(self, response: Any) -> None:
        response.close()


class _Loop:
    """On an event loop others run meanwhile."""

    async def run(self, function: Callable[..., T], *args: Any) -> T:
        import anyio.to_thread

        return await anyio.to_thread.run_sync(function, *args)

    async def wait_for(self, promise: Any) -> Any:
        return await promise

    async def sleep(self, seconds: float) -> None:
        import anyio

        await anyio.sleep(seconds)

    async def fail_after(self, seconds: float, coroutine: Coroutine[Any, Any, T]) -> T:
        import anyio

        with anyio.fail_after(seconds):
            return await coroutine

    def iter_bytes(self, response: Any) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = response.aiter_bytes()
        return chunks

    async def close(self, response: Any) -> None:
        await response.aclose()


SYNC: Runtime = _Thread()
"""The world of sync calls, to be run by `run_sync`."""

ASYNC: Runtime = _Loop()
"""The world of `await`, asyncio's or trio's."""
