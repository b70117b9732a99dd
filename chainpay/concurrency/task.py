"""Settling a promise: who sends, who runs the callbacks, and who waits meanwhile.

A source (a request, say) and all promises chained to it make one tree. Whoever waits first drives
all of it: the source, then every callback in the order of registration; by the same code in both
worlds. Nothing here knows what is sent.

Who drives always leaves, but for two: a thread that stayed in the parent of a fork, and a task
whose event loop was closed. Then the rest is `Cancelled`, for it may have been sent.
"""

from __future__ import annotations

import inspect
import threading
import warnings
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from enum import Enum, StrEnum
from typing import Any, Protocol

from ..errors import Cancelled, Outcome, UsageError, outcome, record_outcome
from .fork import reset_after_fork
from .runtime import current_trio, maybe_await, run_sync

__all__ = ["Future", "Role", "Source", "State", "Task", "wait_for"]

Resolve = Callable[[Any], Awaitable[Any]]


class State(StrEnum):
    """What a promise is; each equals its PHP name."""

    PENDING = "pending"
    FULFILLED = "fulfilled"
    REJECTED = "rejected"


class Role(Enum):
    """What somebody who waits for a promise can do about it."""

    DRIVER = "nobody drives: do it"
    INSIDE = "you are driving, and in a callback: run what is due"
    OTHER = "somebody else drives: wait to be woken"


class Source(Protocol):
    """What a promise is of: something that can be done once, in either world."""

    def send(self) -> Any: ...
    async def send_async(self) -> Any: ...


class Future:
    """One promise of a tree: its callbacks, its outcome, and those chained to it."""

    __slots__ = ("children", "fulfilled", "reason", "rejected", "state", "trace", "value")

    def __init__(self, fulfilled: Any = None, rejected: Any = None) -> None:
        self.fulfilled = fulfilled
        self.rejected = rejected
        self.state = State.PENDING
        self.value: Any = None
        self.reason: Exception | None = None
        self.trace: Any = None
        self.children: list[Future] | None = None

    def result(self) -> Any:
        if self.reason is not None:
            # With its own traceback: a reason that is raised often must not grow.
            raise self.reason.with_traceback(self.trace)
        return self.value


_LOST = "was cancelled on its way: it may have been sent; query it before you repeat it"
_FORKED = (
    "was being settled by another thread when this process was forked: the parent has its outcome,"
    " and it may have been sent; query it before you repeat it"
)
_CLOSED = (
    "was being settled on an event loop that has been closed meanwhile: it may have been sent;"
    " query it before you repeat it"
)
#: Seconds after which who waits looks whether the driver is still there.
_PATIENCE = 0.5

#: The trees that are being driven around here: also in threads and tasks that a callback starts.
#: Their marks stand for them: a task that lives on keeps its context, but need not keep an answer.
_DRIVING: ContextVar[tuple[object, ...]] = ContextVar("chainpay_driving", default=())


class Task:
    """A source, all promises chained to it, and who is driving them."""

    __slots__ = (
        "__weakref__",
        "driver",
        "lock",
        "mark",
        "needs_await",
        "queue",
        "root",
        "settling",
        "source",
        "wakers",
    )

    def __init__(self, source: Source) -> None:
        self.source = source
        self.root = Future()
        self.lock = threading.Lock()
        self.mark = object()
        self.driver: tuple[int, object] | None = None
        self.needs_await = False
        #: The node that is being settled, and those whose callbacks wait for it.
        self.settling: list[Future] = []
        #: Nodes whose parent is settled, with that parent: their callbacks are due.
        self.queue: deque[tuple[Future, Future]] = deque()
        self.wakers: list[Callable[[], object]] = []
        reset_after_fork(self)

    def renew(self) -> None:
        """Have a lock of one's own after a fork, and leave to the parent what is its."""
        self.lock = threading.Lock()
        if self.driver is not None and self.driver[0] != threading.get_ident():
            self.abandon(_FORKED)
            self.driver = None

    def abandon(self, means: str) -> None:
        """End what nobody will settle any more; what is due runs elsewhere, or nowhere."""
        nodes = [self.root, *self.settling, *(child for _, child in self.queue)]
        self.queue.clear()
        for node in nodes:
            self.finish(node, None, Cancelled(f"{self.source} {means}"))
        self.settling.clear()

    def chain(self, parent: Future, child: Future) -> None:
        with self.lock:
            self.needs_await |= any(
                map(inspect.iscoroutinefunction, (child.fulfilled, child.rejected))
            )
            if parent.state is not State.PENDING:
                self.queue.append((parent, child))
            elif parent.children is None:
                parent.children = [child]
            else:
                parent.children.append(child)

    # What is done, in order; `resolve` waits for what a callback returns, as the world can.

    async def run(self, send: Callable[[], Any], resolve: Resolve) -> None:
        if self.root.state is State.PENDING:
            await self.settle(self.root, resolve, send)
        await self.run_due(resolve)

    async def run_due(self, resolve: Resolve) -> None:
        while self.queue:
            parent, child = self.queue.popleft()
            if parent.reason is None:
                handler, argument = child.fulfilled, parent.value
            else:
                handler, argument = child.rejected, parent.reason
            if handler is None:
                self.finish(child, parent.value, parent.reason)
                continue
            await self.settle(child, resolve, handler, argument)
            if child.reason is not None and child.reason is not parent.reason:
                # It is the callback's. Of this request it says what was known before.
                known = Outcome.UNKNOWN if parent.reason is None else outcome(parent.reason)
                record_outcome(child.reason, known)

    async def settle(self, node: Future, resolve: Resolve, action: Any, *argument: Any) -> None:
        self.settling.append(node)
        try:
            value = action(*argument)
            while inspect.isawaitable(value):  # a promise is one, too
                value = await resolve(value)
        except Exception as reason:
            self.finish(node, None, reason)
        except BaseException:
            means = _LOST if node is self.root else "was answered, but a callback was interrupted"
            self.finish(node, None, Cancelled(f"{self.source} {means}"))
            raise
        else:
            self.finish(node, value, None)

    def finish(self, node: Future, value: Any, reason: Exception | None) -> None:
        with self.lock:
            if node.state is not State.PENDING:  # it was abandoned
                return
            if node in self.settling:
                self.settling.remove(node)
            node.value, node.reason = value, reason
            node.trace = reason.__traceback__ if reason is not None else None
            node.state = State.FULFILLED if reason is None else State.REJECTED
            self.queue.extend((node, child) for child in node.children or ())
            node.children = None
            node.fulfilled = node.rejected = None

    # Who drives. One thread or task does; the others wait until it leaves, and look again.

    def wait(self, node: Future) -> Any:
        while node.state is State.PENDING:
            if self.needs_await and self.root.state is State.PENDING:
                raise UsageError(
                    f"a callback of {self.source} is async: await its promise instead of wait();"
                    " nothing was sent"
                )
            role = self.enter(None)
            if role is Role.DRIVER:
                with self.driving():
                    run_sync(self.run(self.source.send, _waited))
            elif role is Role.INSIDE:
                run_sync(self.run_due(_waited))
                self.refuse_circle(node)
            else:
                event = threading.Event()
                with self.joining(event.set) as joined:
                    if joined:
                        event.wait(_PATIENCE)
        return node.result()

    async def wait_async(self, node: Future) -> Any:
        while node.state is State.PENDING:
            role = self.enter(_running_task())
            if role is Role.DRIVER:
                with self.driving():
                    await self.run(self.source.send_async, maybe_await)
            elif role is Role.INSIDE:
                await self.run_due(maybe_await)
                self.refuse_circle(node)
            else:
                import anyio

                event, wake = _event()
                with self.joining(wake) as joined, anyio.move_on_after(_PATIENCE):
                    if joined:
                        await event.wait()
        return node.result()

    def enter(self, task: object) -> Role:
        """Become the driver, unless there is one."""
        me = threading.get_ident(), task
        with self.lock:
            driver = self.driver
            is_gone = driver is not None and _has_ended(driver[1])
            if driver is None or is_gone:
                self.driver = me
        if is_gone:
            self.abandon(_CLOSED)
        if driver is None or is_gone:
            return Role.DRIVER
        if driver == me:
            return Role.INSIDE
        if self.mark in _DRIVING.get() or (driver[0] == me[0] and None in (driver[1], task)):
            raise _may_be_sent(
                f"{self.source} is being settled, and would wait for itself: by what its callback"
                " waits for, or by a wait() that blocks the event loop (await it there)"
            )
        return Role.OTHER

    def refuse_circle(self, node: Future) -> None:
        if node.state is State.PENDING:
            raise _may_be_sent(f"a callback of {self.source} waits for its own promise")

    def cancel(self) -> None:
        """Settle it unsent, if nobody has begun to send it."""
        if self.enter(None) is Role.DRIVER:
            try:
                if self.root.state is State.PENDING:
                    unsent = Cancelled(f"{self.source} was cancelled before it was sent")
                    record_outcome(unsent, Outcome.NOT_SENT)
                    self.finish(self.root, None, unsent)
            finally:
                self.leave(self.driver)

    @contextmanager
    def joining(self, wake: Callable[[], object]) -> Iterator[bool]:
        """Be woken when the driver leaves; tell whether there is one."""
        with self.lock:
            joined = self.driver is not None
            if joined:
                self.wakers.append(wake)
        try:
            yield joined
        finally:
            with self.lock, suppress(ValueError):  # it has been woken
                self.wakers.remove(wake)

    def leave(self, driver: tuple[int, object] | None) -> None:
        with self.lock:
            if self.driver is not driver:  # it was taken for gone
                return
            self.driver = None
            wakers, self.wakers = self.wakers, []
        for wake in wakers:
            with suppress(RuntimeError):  # that event loop has ended meanwhile
                wake()

    @contextmanager
    def driving(self) -> Iterator[None]:
        me = self.driver
        before = _DRIVING.set((*_DRIVING.get(), self.mark))
        try:
            yield
        finally:
            with suppress(ValueError):  # closed by the collector, in another context
                _DRIVING.reset(before)
            self.leave(me)

    def __del__(self) -> None:
        if self.root.state is State.PENDING:
            _warn(f"{self.source} was never sent: await it, or call its wait()", self)
        elif self.queue:
            _warn(f"a callback of {self.source} never ran: await its promise, or call wait()", self)


def _may_be_sent(text: str) -> UsageError:
    error = UsageError(text)
    record_outcome(error, Outcome.UNKNOWN)
    return error


def _warn(text: str, source: object) -> None:
    warnings.warn(text, RuntimeWarning, stacklevel=3, source=source)


async def _waited(awaitable: Any) -> Any:
    return wait_for(awaitable)


def wait_for(awaitable: Any) -> Any:
    """Wait for a promise; refuse what else could only be awaited.

    Raises:
        TypeError: It is no promise.
    """
    wait = getattr(awaitable, "wait", None)
    if wait is not None:  # a promise, which can be waited for without an event loop
        return wait()
    if inspect.iscoroutine(awaitable):
        awaitable.close()
    raise TypeError(
        "a callback returned an awaitable under wait(), after the request was sent; write it as"
        " `async def`, and await its promise"
    )


def _running_task() -> object:
    trio = current_trio()
    if trio:
        return trio.lowlevel.current_task()
    import asyncio

    return asyncio.current_task()


def _has_ended(task: object) -> bool:
    """Return whether a task will never go on, for its loop is closed; trio leaves no such task."""
    loop_of = getattr(task, "get_loop", None)
    return loop_of is not None and bool(loop_of().is_closed())


def _event() -> tuple[Any, Callable[[], object]]:
    """Return an event of the running loop, and what sets it from any thread."""
    trio = current_trio()
    if trio:
        token, event = trio.lowlevel.current_trio_token(), trio.Event()
        return event, lambda: token.run_sync_soon(event.set)
    import asyncio

    loop, flag = asyncio.get_running_loop(), asyncio.Event()
    return flag, lambda: loop.call_soon_threadsafe(flag.set)
