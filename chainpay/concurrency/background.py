"""An event loop in a thread of its own, for sync code that must await something.

The loop lives as long as the process, so that what is bound to a loop, such as the connections of a
database, can be used again. It begins when it is first needed: after a fork, in each process.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import NoReturn, TypeVar

from .fork import call_after_fork

T = TypeVar("T")


class _BackgroundLoop:
    """Awaits what other threads hand to it.

    Its thread is a daemon: the end of the program does not wait for it.
    """

    def __init__(self) -> None:
        self.after_fork()
        call_after_fork(self)

    def after_fork(self) -> None:
        """Forget the loop: its thread runs in the parent only. Called in the child of a fork."""
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def run(self, awaitable: Awaitable[T], seconds: float) -> T:
        """Return the result of an awaitable. The calling thread waits for it.

        Args:
            awaitable: A coroutine, or whatever can be awaited on an event loop.
            seconds: How long it may take. Then it is cancelled.

        Raises:
            TimeoutError: It took longer.
            RuntimeError: The thread of the loop can't start.
        """

        async def wait() -> Callable[[], T]:
            try:
                async with asyncio.timeout(seconds):
                    result = await awaitable
            except (SystemExit, KeyboardInterrupt) as error:  # out of here it would end the loop
                return partial(_raise, error)
            return lambda: result

        try:
            loop = self._running()
        except BaseException:
            getattr(awaitable, "close", bool)()  # a coroutine that nobody will await
            raise
        return asyncio.run_coroutine_threadsafe(wait(), loop).result()()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                loop = asyncio.new_event_loop()
                thread = threading.Thread(target=loop.run_forever, name="chainpay", daemon=True)
                try:
                    thread.start()
                except BaseException:
                    loop.close()
                    raise
                self._loop = loop  # only now: nobody may wait for a loop that nobody runs
            return self._loop


def _raise(error: BaseException) -> NoReturn:
    raise error


BACKGROUND = _BackgroundLoop()
"""The loop of this process."""
