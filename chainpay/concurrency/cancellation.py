"""What goes on though its task is cancelled, on asyncio and trio.

A cancel scope of anyio and trio can be shielded. But servers of asyncio call ``task.cancel()``,
which heeds no shield. So what must not be cut off is waited for here; the task is cancelled
afterwards.
"""

from __future__ import annotations

import asyncio
import math
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, cast

import anyio
import anyio.to_thread

from .runtime import current_trio

_PAUSE = 0.02  # seconds between two looks at a thread that a cancelled task waits for


async def finish(function: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Await an async function to its end, also if this task is cancelled meanwhile."""
    with anyio.CancelScope(shield=True):
        if current_trio():
            await function()
            return
        task, was_cancelled = asyncio.ensure_future(function()), False
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError:
                was_cancelled = True
    if was_cancelled:
        _cancel_later()
    task.result()


class _ThreadCall:
    """A call in a thread, and what became of it."""

    def __init__(self, function: Callable[..., Any], arguments: tuple[object, ...]) -> None:
        self._function, self._arguments = function, arguments
        self._lock = threading.Lock()
        self._has_begun = self._is_abandoned = self.has_ended = False
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Call the function, unless the call was abandoned."""
        with self._lock:
            self._has_begun = not self._is_abandoned
        if self._has_begun:
            try:
                self.result = self._function(*self._arguments)
            except BaseException as error:
                self.error = error
            self.has_ended = True

    def abandon(self) -> bool:
        """Return whether the function has not begun, and never will."""
        with self._lock:
            self._is_abandoned = not self._has_begun
            return self._is_abandoned


async def call_in_thread(function: Callable[..., Any], *arguments: object) -> Any:
    """Call a function in a thread, and wait for its end, also if this task is cancelled.

    Raises:
        RuntimeError: The function has raised what is no `Exception`.
        Exception: What the function has raised.
    """
    call = _ThreadCall(function, arguments)
    # A limiter of its own: handlers that hang don't block what others run in threads.
    limiter = anyio.CapacityLimiter(1)
    try:
        await anyio.to_thread.run_sync(call.run, limiter=limiter)
    except asyncio.CancelledError:
        if call.abandon():
            raise
        # `task.cancel()` heeds no shield; and nobody else may do the same while the thread runs.
        while not call.has_ended:
            with suppress(asyncio.CancelledError), anyio.CancelScope(shield=True):
                await anyio.sleep(_PAUSE)
        _cancel_later()
    if call.error is None:
        return call.result
    if isinstance(call.error, Exception):
        raise call.error
    raise RuntimeError(f"{type(call.error).__name__} was raised in a thread") from call.error


def is_cancelled() -> bool:
    """Return whether this task of asyncio is cancelled, not something that it has awaited."""
    task = None if current_trio() else asyncio.current_task()
    is_native = task is not None and task.cancelling() > 0
    return is_native or anyio.current_effective_deadline() == -math.inf


def _cancel_later() -> None:
    """Cancel this task of asyncio at its next pause: it was cancelled while it could not end."""
    task = cast("asyncio.Task[object]", asyncio.current_task())
    task.uncancel()
    task.cancel()
