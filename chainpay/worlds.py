"""One code for both worlds: written as a coroutine, and run at once where there is no event loop.

What differs between sync and async is what is waited for, not what is done before and after. So
that is written once; `at_once` runs it for plain threads, where it may not wait for anything.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["at_once", "resolved", "running_loop", "running_trio"]

T = TypeVar("T")


def at_once(coroutine: Coroutine[Any, Any, T]) -> T:
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


async def resolved(value: Any) -> Any:
    """Return a value, or what it gives once it is awaited."""
    return await value if inspect.isawaitable(value) else value


def running_trio() -> Any:
    """Return the trio module if its run is what runs here; else None, and it is asyncio's loop."""
    trio = sys.modules.get("trio")
    return trio if trio and trio.lowlevel.in_trio_run() else None


def running_loop() -> Any:
    """Return the running event loop of asyncio, or the token of the running trio."""
    trio = running_trio()
    if trio:
        return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()
