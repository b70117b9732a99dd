"""Promise: a request that has not been sent. ``await`` it, or ``.then(…).otherwise(…).wait()``.

* A promise is lazy: its request is sent when somebody waits for it, at most once, and the outcome
  is kept. ``wait()`` sends it through the sync client; ``await`` through the running event loop,
  asyncio's or trio's.
* Whoever waits for a promise runs every callback that is chained to the same request, in order.
  Other threads and tasks that wait meanwhile get the same outcome.
* A callback's result is the new value. If the result is a promise, its value is; under ``await``
  the same holds for any awaitable. Only an `Exception` rejects.
* If the thread or task that sends is cancelled, the outcome is unknown: all others get `Cancelled`,
  then and later. The request is not sent a second time.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from contextvars import copy_context
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Literal,
    NamedTuple,
    NoReturn,
    TypeVar,
    cast,
    overload,
)

from ..encoding.shown import shows_half_made
from ..errors import Cancelled, UsageError
from ..people.frames import hides_frames
from ..people.outcomes import advise
from .runtime import SYNC, Runtime, is_awaitable
from .task import Future, Source, State, Task, wait_for

K = TypeVar("K")
T = TypeVar("T")

_WAITS = "wait() returns the chainpay.Response, or raises the error"
_UNSENT = "await it, or call its wait(), first: promise.wait()"
_HINTS = {
    "catch": "use otherwise()",
    "finally_": "use then() with both callbacks",
    "getState": "use state",
    "isPending": "compare its state with 'pending'",
    "isFulfilled": "compare its state with 'fulfilled'",
    "isRejected": "compare its state with 'rejected'",
    "isSettled": "compare its state with 'pending'",
    "getReason": "use otherwise(), or try … except around wait()",
    "resolve": "the platform's answer does that; cancel() drops it unsent",
    "reject": "the platform's answer does that; cancel() drops it unsent",
    "getCode": f"{_WAITS}; a chainpay.APIError has code and status",
    "getMessage": f"{_WAITS}; str() of the error is its message",
    "getResponse": f"{_WAITS}; a chainpay.APIError has response",
    "getStatusCode": f"{_WAITS}, which has status_code",
    "getBody": f"{_WAITS}, which has json(), text and content",
    "getHeaderLine": f"{_WAITS}, which has headers",
    "getHeaders": f"{_WAITS}, which has headers",
    "getHeader": f"{_WAITS}, which has headers",
    **{name: f"{_UNSENT}.{name}()" for name in ("json", "raise_for_status", "read")},
}
_MAX_THREADS = 32
_MAX_TASKS = 100
#: Seconds. A join without a timeout would miss a Ctrl-C that comes just before the join begins.
_JOIN_SECONDS = 0.1


class Settled(NamedTuple):
    """How one promise of `Promise.settle` ended.

    Attributes:
        state: ``fulfilled`` or ``rejected``.
        value: The promise's value, if it was fulfilled.
        reason: The promise's exception, if it was rejected.
    """

    state: State
    value: Any = None
    reason: Exception | None = None

    def __getitem__(self, key: Any) -> Any:
        """Return a field by its name, as in PHP, or by its index."""
        return getattr(self, key) if isinstance(key, str) else tuple.__getitem__(self, key)


class Promise(Generic[T]):
    """The outcome of a request that is sent when somebody waits for it.

    Every asynchronous verb returns a promise. The request is signed when it is sent, and sent at
    most once. A promise that is dropped unsent gives a `RuntimeWarning`.

    Source: https://github.com/guzzle/promises
    """

    __slots__ = ("_future", "_task")

    def __init__(self, source: Source[T]) -> None:
        self._task = Task(source)
        self._future = self._task.root

    @property
    def state(self) -> State:
        """The promise's state. It equals the text ``pending``, ``fulfilled`` or ``rejected``."""
        return self._future.state

    def then(
        self,
        fulfilled: Callable[[T], object] | None = None,
        rejected: Callable[[Exception], object] | None = None,
    ) -> Promise[Any]:
        """Chain callbacks, and return the promise of a callback's result.

        Args:
            fulfilled: Called with the value. Its result is the new value. If the result is a
                promise, its value is; under ``await`` the same holds for any awaitable.
            rejected: Called with the exception, but not with an exception that `fulfilled` raises.

        Raises:
            TypeError: One of the arguments can't be called.
        """
        for callback in (fulfilled, rejected):
            if callback is not None and not callable(callback):
                raise TypeError(f"then() takes functions, not {type(callback).__name__}")
        promise: Promise[Any] = object.__new__(Promise)
        promise._task = self._task
        promise._future = Future(fulfilled, rejected)
        self._task.chain(self._future, promise._future)
        return promise

    def otherwise(self, rejected: Callable[[Exception], object]) -> Promise[Any]:
        """Chain a callback for a failure. Its result is the new value. See `then`."""
        return self.then(None, rejected)

    @overload
    def wait(self, unwrap: Literal[True] = True) -> T: ...
    @overload
    def wait(self, unwrap: bool) -> T | None: ...
    @hides_frames
    def wait(self, unwrap: bool = True) -> T | None:
        """Send the request if it is unsent, run the chained callbacks, and return the value.

        This needs no event loop. It works in threads, in notebooks and inside a running event loop,
        which it blocks.

        Args:
            unwrap: False, as in PHP, returns None and raises nothing: look at `state` then.

        Raises:
            Exception: The reason of the rejection: an error of `chainpay.errors`, or a network
                error of httpx.
            Cancelled: The sending was cancelled. It is unknown whether the request was carried out.
            UsageError: A callback is async, and nothing was sent; or a callback waits for its own
                promise.
            TypeError: A callback returned an awaitable; the request was sent.
        """
        if unwrap:
            return cast("T", self._task.wait(self._future))
        with suppress(Exception):
            self._task.wait(self._future)
        return None

    def cancel(self) -> None:
        """Drop the request unsent. Nothing is sent, and waiting raises `Cancelled`.

        This has no effect once somebody has begun to send the request.
        """
        self._task.cancel()

    def __await__(self) -> Generator[object, None, T]:
        return cast("Generator[object, None, T]", self._task.wait_async(self._future).__await__())

    @staticmethod
    def settle(
        promises: Mapping[K, object] | Iterable[object], *, limit: int | None = None
    ) -> Promise[Any]:
        """Return the promise of how each promise ended: a `Settled` in the place of each.

        The promises are waited for concurrently: under ``await`` as tasks, under `wait` in threads,
        where their callbacks run too. If one fails, the others are not cancelled.

        Args:
            promises: Promises or plain values, in a list or a mapping. The result has the same
                form.
            limit: How many run at once; by default 100 under ``await``, 32 under `wait`.

        Raises:
            UsageError: `limit` is below 1.
        """
        return Promise(_Group(promises, limit))

    @staticmethod
    def all(
        promises: Mapping[K, object] | Iterable[object], *, limit: int | None = None
    ) -> Promise[Any]:
        """Return the promise of all values.

        All promises are waited for. If some fail, the first of them in order gives the reason.

        Args:
            promises: As for `settle`.
            limit: As for `settle`.

        Raises:
            UsageError: `limit` is below 1.
        """
        return Promise.settle(promises, limit=limit).then(_unwrap)

    # Type checkers don't see what only refuses: they know by themselves that it is wrong.

    if not TYPE_CHECKING:
        __iter__ = None
        __contains__ = None

        def __getattr__(self, name: str) -> NoReturn:
            hint = _HINTS.get(name, f"{_UNSENT}.{name}")
            raise AttributeError(f"a promise has no {name!r}: {hint}")

        def __getitem__(self, key: object) -> NoReturn:
            raise TypeError(f"a promise has no fields: {_UNSENT}.json()[{key!r}]")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a promise is sent once, and is not copied or pickled")

    @shows_half_made
    def __repr__(self) -> str:
        task = self._task
        is_unsent = task.root.state is State.PENDING and task.runner is None
        return f"<Promise of {task.source}: {'not sent yet' if is_unsent else self._future.state}>"


class _Group:
    """The source of `Promise.settle`."""

    __slots__ = ("items", "keys", "limit")

    def __init__(self, promises: Mapping[K, object] | Iterable[object], limit: int | None) -> None:
        if limit is not None and limit < 1:
            raise UsageError(f"limit={limit!r} would never send anything; pass 1 or more")
        self.keys = list(promises) if isinstance(promises, Mapping) else None
        self.items = list(promises.values() if isinstance(promises, Mapping) else promises)
        self.limit = limit

    @property
    def sends(self) -> bool:
        """Whether something is lost if the group is dropped."""
        return any(map(is_awaitable, self.items))

    async def __call__(self, runtime: Runtime) -> object:
        return self._in_threads() if runtime is SYNC else await self._in_tasks()

    def _in_threads(self) -> object:
        results: list[Settled | None] = [None] * len(self.items)
        waiting = deque(range(len(self.items)))

        def work() -> None:
            with suppress(IndexError):  # nothing is waiting any more
                while True:
                    index = waiting.popleft()
                    results[index] = _settle(self.items[index])

        count = min(self.limit or _MAX_THREADS, len(self.items))
        # Daemon threads: an interrupted wait, or the program's end, does not wait for them.
        threads = [
            threading.Thread(target=copy_context().run, args=(work,), daemon=True)
            for _ in range(count)
        ]
        try:
            for index, thread in enumerate(threads):
                try:
                    thread.start()
                except RuntimeError:  # the process may have no more: those that run do all
                    if not index:
                        raise
                    del threads[index:]
                    break
            for thread in threads:
                while thread.is_alive():
                    thread.join(_JOIN_SECONDS)
        finally:
            waiting.clear()  # after an interruption nothing more is sent
        return self.with_keys(results)

    async def _in_tasks(self) -> object:
        import anyio

        # A task leaves no result if an awaitable that its callback waits for is cancelled.
        unknown = Settled(State.REJECTED, reason=advise(Cancelled(f"one of {self} was cancelled")))
        results: list[Settled | None] = [unknown] * len(self.items)
        limiter = anyio.Semaphore(self.limit or _MAX_TASKS)

        async def work(index: int, item: object) -> None:
            async with limiter:
                results[index] = await _settle_async(item)

        async with anyio.create_task_group() as group:
            for index, item in enumerate(self.items):
                group.start_soon(work, index, item)
        return self.with_keys(results)

    def with_keys(self, results: list[Settled | None]) -> object:
        return results if self.keys is None else dict(zip(self.keys, results, strict=True))

    def __str__(self) -> str:
        return f"{len(self.items)} promises"


def _unwrap(settled: list[Settled] | dict[object, Settled]) -> object:
    results = settled if isinstance(settled, list) else settled.values()
    for result in results:
        if result.reason is not None:
            raise result.reason
    values = [result.value for result in results]
    return values if isinstance(settled, list) else dict(zip(settled, values, strict=True))


def _settle(item: object) -> Settled:
    try:
        return Settled(State.FULFILLED, wait_for(item) if is_awaitable(item) else item)
    except Exception as reason:
        return Settled(State.REJECTED, reason=reason)


async def _settle_async(item: object) -> Settled:
    try:
        return Settled(State.FULFILLED, await item if is_awaitable(item) else item)
    except Exception as reason:
        return Settled(State.REJECTED, reason=reason)
