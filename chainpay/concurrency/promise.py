"""Promise: a request not yet sent. ``await`` it, or ``.then(…).otherwise(…).wait()``.

* It is lazy, sent at most once, and remembers its outcome. ``wait()`` sends it through the sync
  client, ``await`` through the running event loop, asyncio's or trio's.
* Waiting for any promise of a chain runs every callback chained to the same request, in order.
  Others (threads, tasks) who wait for it share the outcome.
* A callback's result is the new value; a promise among them is waited for, and so is an awaitable
  under ``await``. Only `Exception` rejects.
* If the one who sends is cancelled, the outcome is unknown: everybody else gets `Cancelled`, then
  and later. Nothing is sent a second time.
"""

from __future__ import annotations

import inspect
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from contextvars import copy_context
from typing import Any, Generic, Literal, NamedTuple, NoReturn, TypeVar, cast, overload

from ..errors import Cancelled, UsageError
from .task import Future, Source, State, Task, wait_for

__all__ = ["Promise", "Settled", "State"]

T = TypeVar("T")

_INSTEAD = {
    "catch": "use otherwise()",
    "finally_": "use then() with both callbacks",
    "getState": "use state",
    "resolve": "the platform's answer does that; cancel() drops it unsent",
    "reject": "the platform's answer does that; cancel() drops it unsent",
}
_MOST_THREADS = 32
#: Seconds: a Ctrl-C that comes just before a wait begins does not end that wait.
_PATIENCE = 0.1
_MOST_TASKS = 100


class Settled(NamedTuple):
    """How one promise of `Promise.settle` ended.

    Attributes:
        state: ``fulfilled`` or ``rejected``.
        value: Its value, if it was fulfilled.
        reason: Its exception, if it was rejected.
    """

    state: State
    value: Any = None
    reason: Exception | None = None

    def __getitem__(self, key: Any) -> Any:
        """Return a field by its name, as in PHP, or by its place."""
        return getattr(self, key) if isinstance(key, str) else tuple.__getitem__(self, key)


class Promise(Generic[T]):
    """The outcome of a request that is sent when somebody waits for it.

    Every asynchronous verb returns one. It is signed when it is sent, and sent at most once; a
    promise that is dropped unsent gives a `RuntimeWarning`.

    Source: https://github.com/guzzle/promises
    """

    __slots__ = ("_node", "_tree")

    def __init__(self, source: Source) -> None:
        self._tree = Task(source)
        self._node = self._tree.root

    @property
    def state(self) -> State:
        """Whether it is pending, fulfilled or rejected; equal to those words."""
        return self._node.state

    def then(
        self,
        fulfilled: Callable[[T], Any] | None = None,
        rejected: Callable[[Exception], Any] | None = None,
    ) -> Promise[Any]:
        """Chain callbacks, and return the promise of what they return.

        Args:
            fulfilled: Called with the value. What it returns is the new value; a promise among
                them is waited for, and so is an awaitable under ``await``.
            rejected: Called with the exception, not with one that `fulfilled` raises.

        Raises:
            TypeError: One of them can't be called.
        """
        for callback in (fulfilled, rejected):
            if callback is not None and not callable(callback):
                raise TypeError(f"then() takes functions, not {type(callback).__name__}")
        promise: Promise[Any] = object.__new__(Promise)
        promise._tree = self._tree
        promise._node = Future(fulfilled, rejected)
        self._tree.chain(self._node, promise._node)
        return promise

    def otherwise(self, rejected: Callable[[Exception], Any]) -> Promise[Any]:
        """Chain a callback for failure; what it returns is the new value. See `then`."""
        return self.then(None, rejected)

    @overload
    def wait(self, unwrap: Literal[True] = True) -> T: ...
    @overload
    def wait(self, unwrap: bool) -> T | None: ...
    def wait(self, unwrap: bool = True) -> T | None:
        """Send it if it isn't sent, run what is chained to its tree, and return its value.

        Needs no event loop, and works in threads, in notebooks and inside of a running loop
        (which it blocks).

        Args:
            unwrap: False, as in PHP, returns None and keeps a failure to itself: look at `state`.

        Raises:
            Exception: What it was rejected with: see `chainpay.errors`, and httpx's network errors.
            Cancelled: The sending was cancelled; whether it was carried out is unknown.
            UsageError: A callback is async, and nothing was sent; or a callback waits for its own
                promise.
            TypeError: A callback returned an awaitable; the request was sent.
        """
        if unwrap:
            return cast("T", self._tree.wait(self._node))
        with suppress(Exception):
            self._tree.wait(self._node)
        return None

    def cancel(self) -> None:
        """Drop it unsent: nothing is sent, and waiting for it raises `Cancelled`.

        Once somebody has begun to send it, this has no effect.
        """
        self._tree.cancel()

    def __await__(self) -> Generator[Any, Any, T]:
        return self._tree.wait_async(self._node).__await__()

    @staticmethod
    def settle(
        promises: Mapping[Any, Any] | Iterable[Any], *, limit: int | None = None
    ) -> Promise[Any]:
        """Return the promise of how each one ended: a `Settled` in the place of each input.

        They are waited for concurrently: under ``await`` as tasks, under `wait` in threads, where
        their callbacks run, too. None is cancelled when another fails.

        Args:
            promises: Promises, or plain values, in a list or a mapping; so is the result.
            limit: How many at once; by default 100 under ``await``, 32 under `wait`.

        Raises:
            UsageError: `limit` is below 1.
        """
        return Promise(_Gathering(promises, limit))

    @staticmethod
    def all(
        promises: Mapping[Any, Any] | Iterable[Any], *, limit: int | None = None
    ) -> Promise[Any]:
        """Return the promise of all values; or of the first failure in order, once all have ended.

        Args:
            promises: As for `settle`.
            limit: As for `settle`.

        Raises:
            UsageError: `limit` is below 1.
        """
        return Promise.settle(promises, limit=limit).then(_values)

    def __getattr__(self, name: str) -> NoReturn:
        hint = _INSTEAD.get(name, "await it, or call its wait(), first")
        raise AttributeError(f"a promise has no {name!r}: {hint}")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a promise is sent once, and is not copied or pickled")

    def __repr__(self) -> str:
        return f"<Promise of {self._tree.source}: {self._node.state}>"


class _Gathering:
    """The source of `Promise.settle`."""

    __slots__ = ("items", "keys", "limit")

    def __init__(self, promises: Mapping[Any, Any] | Iterable[Any], limit: int | None) -> None:
        if limit is not None and limit < 1:
            raise UsageError(f"limit={limit!r} would never send anything; it is 1 or more")
        self.keys = list(promises) if isinstance(promises, Mapping) else None
        self.items = list(promises.values() if isinstance(promises, Mapping) else promises)
        self.limit = limit

    def send(self) -> Any:
        ended: list[Any] = [None] * len(self.items)
        left = deque(range(len(self.items)))

        def work() -> None:
            with suppress(IndexError):  # nothing is left
                while True:
                    index = left.popleft()
                    ended[index] = _ended(self.items[index])

        count = min(self.limit or _MOST_THREADS, len(self.items))
        # Daemons: who interrupts the wait, or the program, does not wait for them.
        threads = [
            threading.Thread(target=copy_context().run, args=(work,), daemon=True)
            for _ in range(count)
        ]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                while thread.is_alive():
                    thread.join(_PATIENCE)
        finally:
            left.clear()  # what has not begun is not sent any more
        return self.shape(ended)

    async def send_async(self) -> Any:
        import anyio

        # A task whose callback's awaitable is cancelled on its own ends without an outcome.
        unknown = Settled(State.REJECTED, reason=Cancelled(f"one of {self} was cancelled"))
        ended: list[Any] = [unknown] * len(self.items)
        places = anyio.Semaphore(self.limit or _MOST_TASKS)

        async def wait_for(index: int, item: Any) -> None:
            async with places:
                ended[index] = await _ended_async(item)

        async with anyio.create_task_group() as group:
            for index, item in enumerate(self.items):
                group.start_soon(wait_for, index, item)
        return self.shape(ended)

    def shape(self, ended: list[Settled]) -> Any:
        return ended if self.keys is None else dict(zip(self.keys, ended, strict=True))

    def __str__(self) -> str:
        return f"{len(self.items)} promises"


def _values(settled: Any) -> Any:
    ended = settled if isinstance(settled, list) else settled.values()
    for one in ended:
        if one.reason is not None:
            raise one.reason
    values = [one.value for one in ended]
    return values if isinstance(settled, list) else dict(zip(settled, values, strict=True))


def _ended(item: Any) -> Settled:
    try:
        return Settled(State.FULFILLED, wait_for(item) if inspect.isawaitable(item) else item)
    except Exception as reason:
        return Settled(State.REJECTED, reason=reason)


async def _ended_async(item: Any) -> Settled:
    try:
        return Settled(State.FULFILLED, await item if inspect.isawaitable(item) else item)
    except Exception as reason:
        return Settled(State.REJECTED, reason=reason)
