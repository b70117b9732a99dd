"""The event hooks of a client: functions of the user that see each request, and each answer."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import httpx

from ..concurrency.runtime import maybe_await, run_sync
from ..errors import UsageError
from .instrumentation import TRACE, Trace

Hooks = Mapping[str, Sequence[Callable[..., Any]]]
Hook = Callable[[httpx.Request | httpx.Response], Awaitable[None]]


def wrap_hooks(hooks: Sequence[Callable[..., Any]], is_async: bool) -> list[Hook]:
    """Return hooks as coroutine functions.

    Args:
        hooks: The user's.
        is_async: Whether they are called on an event loop.

    Raises:
        UsageError: A hook is async, and would not be called on an event loop; nothing was sent.
    """
    if not is_async and any(map(inspect.iscoroutinefunction, hooks)):
        raise UsageError(
            "an event hook is async: call get_async(), post_async() … and await them, or write the"
            " hook with def; nothing was sent"
        )
    return [_wrap(hook, is_async) for hook in hooks]


def _wrap(hook: Callable[..., Any], is_async: bool) -> Hook:
    async def call(message: httpx.Request | httpx.Response) -> None:
        with _noting_failure(message):
            result = maybe_await(hook(message))
            if is_async:
                await result
            else:
                run_sync(result, "an event hook")

    return call


@contextmanager
def _noting_failure(message: httpx.Request | httpx.Response) -> Iterator[None]:
    """Tell the trace that a hook failed: the host is not to blame."""
    try:
        yield
    except Exception as error:
        answer = message if isinstance(message, httpx.Response) else None
        extensions = (message if answer is None else answer.request).extensions
        trace: Trace = extensions[TRACE]
        trace.on_hook_failed(error, answer is not None)
        raise
