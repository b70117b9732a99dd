"""Promise: a request not yet sent. ``await`` it, or ``.then(…).otherwise(…).wait()``.

* It is lazy, sent at most once, and remembers its outcome. ``wait()`` sends it through the sync
  client, ``await`` through the running event loop, asyncio's or trio's.
* A promise and all that was chained to it with `then` make one tree, driven by whoever waits first:
  the request, then every callback in the order of registration. Others (threads, tasks) share it.
* A callback's result is the new value; a promise among them is waited for, and so is an awaitable
  under ``await``. Only `Exception` rejects.
* If the driver is cancelled, the outcome is unknown: everybody else gets `Cancelled`, then and
  later. Nothing is sent a second time.
"""

from __future__ import annotations

import inspect
import sys
import threading
import warnings
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from .errors import Cancelled, UsageError

__all__ = ["Promise", "Settled", "State"]

T = TypeVar("T")

_MOST_THREADS = 32


class State(StrEnum):
    """What a promise is; each equals its PHP name."""

    PENDING = "pending"
    FULFILLED = "fulfilled"
    REJECTED = "rejected"


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


class Source(Protocol):
    """What a promise is of: something that can be done once, in either world."""

    def send(self) -> Any: ...
    async def send_async(self) -> Any: ...


class _Node:
    """One promise of a tree: its callbacks, its outcome, and those chained to it."""

    __slots__ = ("children", "fulfilled", "reason", "rejected", "state", "trace", "value")

    def __init__(self, fulfilled: Any = None, rejected: Any = None) -> None:
        self.fulfilled = fulfilled
        self.rejected = rejected
        self.state = State.PENDING
        self.value: Any = None
        self.reason: Exception | None = None
        self.trace: Any = None
        self.children: list[_Node] | None = None

    def result(self) -> Any:
        if self.reason is not None:
            # With its own traceback: a reason that is raised often must not grow.
            raise self.reason.with_traceback(self.trace)
        return self.value


class _Tree:
    """A source, all promises chained to it, and who is driving them."""

    __slots__ = ("driver", "lock", "queue", "root", "source", "wakers")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.root = _Node()
        self.lock = threading.Lock()
        self.driver: tuple[int, object] | None = None
        #: Nodes whose parent is settled, with that parent: their callbacks are due.
        self.queue: list[tuple[_Node, _Node]] = []
        self.wakers: list[Callable[[], object]] = []

    def chain(self, parent: _Node, child: _Node) -> None:
        with self.lock:
            if parent.state is not State.PENDING:
                self.queue.append((parent, child))
            elif parent.children is None:
                parent.children = [child]
            else:
                parent.children.append(child)

    # What is done, in order; what must be waited for is yielded, and its result sent back.

    def steps(self) -> Generator[Any, Any, None]:
        if self.root.state is State.PENDING:
            yield from self.settle(self.root, self.source)
        while self.queue:
            parent, child = self.queue.pop(0)
            if parent.reason is None:
                handler, argument = child.fulfilled, parent.value
            else:
                handler, argument = child.rejected, parent.reason
            if handler is None:
                self.finish(child, parent.value, parent.reason)
            else:
                yield from self.settle(child, handler, argument)

    def settle(self, node: _Node, action: Any, *argument: Any) -> Generator[Any, Any, None]:
        try:
            value = action(*argument) if argument else (yield action)
            while inspect.isawaitable(value):  # a promise is one, too
                value = yield value
        except Exception as reason:
            self.finish(node, None, reason)
        except BaseException:
            self.finish(
                node, None, Cancelled(f"{self.source} was cancelled; it may have been sent")
            )
            raise
        else:
            self.finish(node, value, None)

    def finish(self, node: _Node, value: Any, reason: Exception | None) -> None:
        with self.lock:
            node.value, node.reason = value, reason
            node.trace = reason.__traceback__ if reason is not None else None
            node.state = State.FULFILLED if reason is None else State.REJECTED
            self.queue.extend((node, child) for child in node.children or ())
            node.children = None
            node.fulfilled = node.rejected = None

    # Who drives. One thread or task does; the others wait until it leaves, and look again.

    def wait(self, node: _Node) -> Any:
        while node.state is State.PENDING:
            event = threading.Event()
            if not self.enter(None, event.set):
                event.wait()
                continue
            try:
                self.drive()
            finally:
                self.leave()
        return node.result()

    async def wait_async(self, node: _Node) -> Any:
        while node.state is State.PENDING:
            task, event, wake = _here()
            if not self.enter(task, wake):
                await event.wait()
                continue
            try:
                await self.drive_async()
            finally:
                self.leave()
        return node.result()

    def enter(self, task: object, wake: Callable[[], object]) -> bool:
        thread = threading.get_ident()
        with self.lock:
            if self.driver is None:
                self.driver = thread, task
                return True
            driving_thread, driving_task = self.driver
            if thread == driving_thread and (None in (task, driving_task) or task is driving_task):
                raise UsageError(
                    f"{self.source} is being settled by this very thread or task, which would wait"
                    " for itself; inside of a running event loop, await it"
                )
            self.wakers.append(wake)
            return False

    def leave(self) -> None:
        with self.lock:
            self.driver = None
            wakers, self.wakers = self.wakers, []
        for wake in wakers:
            with suppress(RuntimeError):  # that event loop has ended meanwhile
                wake()

    def drive(self) -> None:
        steps = self.steps()
        with suppress(StopIteration):
            step = next(steps)
            while True:
                try:
                    result = self.source.send() if step is self.source else _wait_for(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)

    async def drive_async(self) -> None:
        steps = self.steps()
        with suppress(StopIteration):
            step = next(steps)
            while True:
                try:
                    result = await (self.source.send_async() if step is self.source else step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)

    def __del__(self) -> None:
        if self.root.state is State.PENDING:
            _warn(f"{self.source} was never sent: await it, or call its wait()", self)
        elif self.queue:
            _warn(f"a callback of {self.source} never ran: await its promise, or call wait()", self)


def _warn(text: str, source: object) -> None:
    warnings.warn(text, RuntimeWarning, stacklevel=3, source=source)


def _wait_for(awaitable: Any) -> Any:
    if isinstance(awaitable, Promise):
        return awaitable.wait()
    if inspect.iscoroutine(awaitable):
        awaitable.close()
    raise UsageError("a callback returned an awaitable: await its promise instead of wait()")


def _here() -> tuple[object, Any, Callable[[], object]]:
    """Return the running task, an event to wait for, and what sets it from any thread."""
    trio = sys.modules.get("trio")
    if trio is not None:
        with suppress(RuntimeError):  # trio is imported, but this is asyncio
            token = trio.lowlevel.current_trio_token()
            event = trio.Event()
            return trio.lowlevel.current_task(), event, lambda: token.run_sync_soon(event.set)
    import asyncio

    loop = asyncio.get_running_loop()
    flag = asyncio.Event()
    return asyncio.current_task(), flag, lambda: loop.call_soon_threadsafe(flag.set)


class Promise(Generic[T]):
    """The outcome of a request that is sent when somebody waits for it.

    Every asynchronous verb returns one. It is signed when it is sent, and sent at most once; a
    promise that is dropped unsent gives a `RuntimeWarning`.

    Source: https://github.com/guzzle/promises
    """

    __slots__ = ("_node", "_tree")

    def __init__(self, source: Source) -> None:
        self._tree = _Tree(source)
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
        promise._node = _Node(fulfilled, rejected)
        self._tree.chain(self._node, promise._node)
        return promise

    def otherwise(self, rejected: Callable[[Exception], Any]) -> Promise[Any]:
        """Chain a callback for failure; what it returns is the new value. See `then`."""
        return self.then(None, rejected)

    def wait(self, unwrap: bool = True) -> T:
        """Send it if it isn't sent, run what is chained to its tree, and return its value.

        Needs no event loop, and works in threads, in notebooks and inside of a running loop
        (which it blocks).

        Args:
            unwrap: False, as in PHP, returns None and keeps a failure to itself: look at `state`.

        Raises:
            Exception: What it was rejected with: see `chainpay.errors`, and httpx's network errors.
            Cancelled: The sending was cancelled; whether it was carried out is unknown.
            UsageError: This very thread is settling it.
        """
        if unwrap:
            return self._tree.wait(self._node)  # type: ignore[no-any-return]
        with suppress(Exception):
            self._tree.wait(self._node)
        return None  # type: ignore[return-value]

    def __await__(self) -> Generator[Any, Any, T]:
        return self._tree.wait_async(self._node).__await__()

    @staticmethod
    def all(
        promises: Mapping[Any, Any] | Iterable[Any], *, limit: int | None = None
    ) -> Promise[Any]:
        """Return the promise of all values, in the shape of the input.

        They are waited for concurrently: under ``await`` as tasks, under `wait` in threads. None is
        cancelled when another fails; once all have ended, the first failure in order is raised.

        Args:
            promises: Promises, or plain values, in a list or a mapping.
            limit: How many at once; by default all under ``await``, 32 under `wait`.

        Raises:
            UsageError: `limit` is below 1.
        """
        return Promise(_Gathering(promises, limit, _values))

    @staticmethod
    def settle(
        promises: Mapping[Any, Any] | Iterable[Any], *, limit: int | None = None
    ) -> Promise[Any]:
        """Return the promise of how each one ended: a `Settled` in the place of each input.

        Args:
            promises: As for `all`.
            limit: As for `all`.

        Raises:
            UsageError: `limit` is below 1.
        """
        return Promise(_Gathering(promises, limit, list))

    def __repr__(self) -> str:
        return f"<Promise of {self._tree.source}: {self._node.state.value}>"


class _Gathering:
    """The source of `Promise.all` and `Promise.settle`."""

    __slots__ = ("finish", "items", "keys", "limit")

    def __init__(self, promises: Any, limit: int | None, finish: Callable[[Any], Any]) -> None:
        if limit is not None and limit < 1:
            raise UsageError(f"limit={limit!r} would never send anything; it is 1 or more")
        self.keys = list(promises) if isinstance(promises, Mapping) else None
        self.items = list(promises.values() if isinstance(promises, Mapping) else promises)
        self.limit = limit
        self.finish = finish

    def send(self) -> Any:
        from concurrent.futures import ThreadPoolExecutor

        threads = min(self.limit or _MOST_THREADS, len(self.items))
        with ThreadPoolExecutor(max(threads, 1)) as pool:
            return self.shape(list(pool.map(_ended, self.items)))

    async def send_async(self) -> Any:
        import anyio

        ended: list[Any] = [None] * len(self.items)
        places = anyio.Semaphore(self.limit or max(len(self.items), 1))

        async def wait_for(index: int, item: Any) -> None:
            async with places:
                ended[index] = await _ended_async(item)

        async with anyio.create_task_group() as group:
            for index, item in enumerate(self.items):
                group.start_soon(wait_for, index, item)
        return self.shape(ended)

    def shape(self, ended: list[Settled]) -> Any:
        results = self.finish(ended)
        return results if self.keys is None else dict(zip(self.keys, results, strict=True))

    def __str__(self) -> str:
        return f"{len(self.items)} promises"


def _values(ended: list[Settled]) -> list[Any]:
    for one in ended:
        if one.reason is not None:
            raise one.reason
    return [one.value for one in ended]


def _ended(item: Any) -> Settled:
    try:
        return Settled(State.FULFILLED, item.wait() if isinstance(item, Promise) else item)
    except Exception as reason:
        return Settled(State.REJECTED, reason=reason)


async def _ended_async(item: Any) -> Settled:
    try:
        return Settled(State.FULFILLED, await item if isinstance(item, Promise) else item)
    except Exception as reason:
        return Settled(State.REJECTED, reason=reason)
