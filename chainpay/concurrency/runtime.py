"""The same code with and without an event loop.

A job is written once, as a coroutine. Without an event loop, `run_sync` runs it to its end in the
calling thread; then the coroutine must not suspend. Where it has to wait (for a file, a pause, the
next bytes, another request) it calls a method of its `Runtime`: `SYNC` blocks the thread, `ASYNC`
awaits on the running event loop of asyncio or trio.
"""

from __future__ import annotations

import inspect
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard, TypeVar, TypeVarTuple, cast

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Ts = TypeVarTuple("Ts")


def run_sync(coroutine: Coroutine[object, None, T], callee: str = "a function") -> T:
    """Run a coroutine to its end in this thread. The coroutine must not suspend.

    Args:
        coroutine: What is run.
        callee: What the coroutine calls that could return an awaitable. The error names it.

    Raises:
        TypeError: The coroutine suspends. The error is raised inside of it, at that ``await``.
    """
    try:
        coroutine.send(None)
        while True:
            coroutine.throw(
                TypeError(
                    f"{callee} returned an awaitable to a sync call; write it as `async def`, and"
                    " await the asynchronous call (its name ends in _async) instead"
                )
            )
    except StopIteration as ended:
        return cast("T", ended.value)


class RefusesAwait:
    """A value whose ``__await__`` only says what was meant: no code of ours awaits it."""


def is_awaitable(value: object) -> TypeGuard[Awaitable[Any]]:
    """Return whether a value is to be awaited."""
    return inspect.isawaitable(value) and not isinstance(value, RefusesAwait)


async def maybe_await(value: Awaitable[T] | T) -> T:
    """Return a value; of an awaitable, its result."""
    return await value if is_awaitable(value) else cast("T", value)


def current_trio() -> ModuleType | None:
    """Return the trio module if trio runs this code; None if asyncio does, or no event loop."""
    trio = sys.modules.get("trio")
    if trio is None:
        return None
    # Another thread may be importing trio at this moment: then it has no such functions yet.
    lowlevel = getattr(trio, "lowlevel", None)
    in_trio_run = getattr(lowlevel, "in_trio_run", None) or partial(_has_task, lowlevel)
    return trio if in_trio_run() else None


def _has_task(lowlevel: object) -> bool:
    """Return what ``in_trio_run`` of trio 0.29 returns, by what older versions have."""
    try:
        return getattr(lowlevel, "current_task", bool)() is not False
    except RuntimeError:  # trio doesn't run in this thread
        return False


def is_loop_running() -> bool:
    """Return whether an event loop of asyncio or trio runs in this thread."""
    get_loop = getattr(sys.modules.get("asyncio"), "_get_running_loop", bool)
    return bool(get_loop()) or current_trio() is not None


def current_loop() -> object:
    """Return the running event loop of asyncio, or the token of the running trio."""
    trio = current_trio()
    if trio:
        return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


class Waitable(Protocol[T_co]):
    """An object that can be awaited, and waited for without an event loop: a promise."""

    def wait(self) -> T_co: ...
    def __await__(self) -> Generator[object, None, T_co]: ...


class Runtime(Protocol):
    """How a coroutine waits: by blocking its thread, or on the running event loop."""

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        """Call a function that reads or writes files, and return its result."""
        ...

    async def wait_for(self, promise: Waitable[T]) -> T:
        """Return a promise's value, or raise its reason."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait for some time."""
        ...

    async def fail_after(self, seconds: float, coroutine: Coroutine[object, None, T]) -> T:
        """Return a coroutine's result. On an event loop the time it may take is limited.

        Raises:
            TimeoutError: The coroutine took longer than `seconds`; only on an event loop.
        """
        ...

    def iter_bytes(self, response: httpx.Response) -> AsyncGenerator[bytes, None]:
        """Yield the body of a streamed response; its content coding is decoded."""
        ...

    async def read(self, response: httpx.Response) -> None:
        """Read the body of a streamed response."""
        ...

    async def close(self, response: httpx.Response) -> None:
        """Close a streamed response."""
        ...


class _ThreadRuntime:
    """Blocks the calling thread."""

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        return function(*args)

    async def wait_for(self, promise: Waitable[T]) -> T:
        return promise.wait()

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def fail_after(self, seconds: float, coroutine: Coroutine[object, None, T]) -> T:
        return await coroutine

    async def iter_bytes(self, response: httpx.Response) -> AsyncGenerator[bytes, None]:
        for chunk in response.iter_bytes():
            yield chunk

    async def read(self, response: httpx.Response) -> None:
        response.read()

    async def close(self, response: httpx.Response) -> None:
        response.close()


class _LoopRuntime:
    """Awaits on the running event loop. Functions that block run in a worker thread."""

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        import anyio.to_thread

        return await anyio.to_thread.run_sync(function, *args)

    async def wait_for(self, promise: Waitable[T]) -> T:
        return await promise

    async def sleep(self, seconds: float) -> None:
        import anyio

        await anyio.sleep(seconds)

    async def fail_after(self, seconds: float, coroutine: Coroutine[object, None, T]) -> T:
        import anyio

        with anyio.fail_after(seconds):
            return await coroutine

    def iter_bytes(self, response: httpx.Response) -> AsyncGenerator[bytes, None]:
        return cast("AsyncGenerator[bytes, None]", response.aiter_bytes())

    async def read(self, response: httpx.Response) -> None:
        await response.aread()

    async def close(self, response: httpx.Response) -> None:
        await response.aclose()


SYNC: Runtime = _ThreadRuntime()
"""The runtime of a sync call. Its coroutine is run by `run_sync`."""

ASYNC: Runtime = _LoopRuntime()
"""The runtime of an awaited call, on asyncio or trio."""
